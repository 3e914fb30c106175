<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AboutForm</name>
    <message>
        <source>Title</source>
        <extracomment>Field of a checklist</extracomment>
        <translation>Название</translation>
    </message>
    <message>
        <source>In English; other languages belong to the translation.</source>
        <extracomment>Below the field of a checklist</extracomment>
        <translation>По-английски; другие языки – в переводе.</translation>
    </message>
    <message>
        <source>Summary</source>
        <extracomment>Field of a checklist</extracomment>
        <translation>Краткое описание</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Field of a checklist</extracomment>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Id</source>
        <extracomment>Fact about a checklist</extracomment>
        <translation>Код</translation>
    </message>
    <message>
        <source>Version</source>
        <extracomment>Fact about a checklist</extracomment>
        <translation>Версия</translation>
    </message>
</context>
<context>
    <name>ActionCard</name>
    <message>
        <source>Overdue</source>
        <extracomment>On an action of the plan: its day has passed</extracomment>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>Since the round before: %1</source>
        <extracomment>On an action: what changed since the round before; %1 &quot;Not found before, found now&quot;</extracomment>
        <translation>С прошлого раунда: %1</translation>
    </message>
    <message>
        <source>Not managed: %1</source>
        <extracomment>On an action: what law 3 misses; %1 is a list</extracomment>
        <translation>Без управления: %1</translation>
    </message>
    <message>
        <source>Resources: %1</source>
        <extracomment>On an action of the plan; %1 money, people, time</extracomment>
        <translation>Ресурсы: %1</translation>
    </message>
</context>
<context>
    <name>ActionSheet</name>
    <message>
        <source>Close</source>
        <extracomment>Button that closes an action; everything is kept</extracomment>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Take out of the plan</source>
        <extracomment>Button that takes an action out of the plan</extracomment>
        <translation>Убрать из плана</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Field of an action</extracomment>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Who is responsible</source>
        <extracomment>Field of an action</extracomment>
        <translation>Кто отвечает</translation>
    </message>
    <message>
        <source>A role, for example head of reception</source>
        <translation>Роль, например старший администратор</translation>
    </message>
    <message>
        <source>Due on</source>
        <extracomment>Field of an action</extracomment>
        <translation>Срок</translation>
    </message>
    <message>
        <source>On the due day the same checklist is planned as a walk.</source>
        <extracomment>Below the choice of a re-check</extracomment>
        <translation>На день срока тот же чек-лист планируется как обход.</translation>
    </message>
    <message>
        <source>Look again with</source>
        <extracomment>Field of an action: how it is looked at again</extracomment>
        <translation>Проверить снова</translation>
    </message>
    <message>
        <source>Lever</source>
        <extracomment>Field of an action: what moves the touchpoint</extracomment>
        <translation>Рычаг</translation>
    </message>
    <message>
        <source>Direction</source>
        <extracomment>Field of an action: keep, adjust or change the touchpoint</extracomment>
        <translation>Направление</translation>
    </message>
    <message>
        <source>Effort</source>
        <extracomment>Field of an action</extracomment>
        <translation>Трудоёмкость</translation>
    </message>
    <message>
        <source>Resources</source>
        <extracomment>Field of an action: money, people, time</extracomment>
        <translation>Ресурсы</translation>
    </message>
    <message>
        <source>Empty: it is named after the touchpoint.</source>
        <extracomment>Below the title of an action</extracomment>
        <translation>Пусто: называется по точке контакта.</translation>
    </message>
    <message>
        <source>In your own words</source>
        <extracomment>Field of an action</extracomment>
        <translation>Своими словами</translation>
    </message>
    <message>
        <source>The plan then shows how it changes from round to round, and the third law asks for it.</source>
        <extracomment>Below the touchpoint of an action</extracomment>
        <translation>Тогда план показывает, как она меняется от раунда к раунду, и третий закон о ней спрашивает.</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <extracomment>Field of an action</extracomment>
        <translation>Точка контакта</translation>
    </message>
</context>
<context>
    <name>AddChainSheet</name>
    <message>
        <source>Add a chain</source>
        <extracomment>Title of a sheet</extracomment>
        <translation>Добавить цепочку</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Button that adds a chain</extracomment>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Whose chain</source>
        <extracomment>Above the choice of a company for a new chain</extracomment>
        <translation>Чья цепочка</translation>
    </message>
    <message>
        <source>Left empty, it is called after the template.</source>
        <extracomment>Help of the field for the name of a chain</extracomment>
        <translation>Если оставить пустым, назовётся по шаблону.</translation>
    </message>
    <message>
        <source>For example: first visit, through an advertisement</source>
        <translation>Например: первый визит, по рекламе</translation>
    </message>
    <message>
        <source>Name of the chain</source>
        <extracomment>Field of the sheet that adds a chain</extracomment>
        <translation>Название цепочки</translation>
    </message>
    <message>
        <source>From a template</source>
        <extracomment>Above the choice of a template for a chain</extracomment>
        <translation>По шаблону</translation>
    </message>
    <message>
        <source>No template: add links by hand</source>
        <extracomment>Choice of a template for a chain: none</extracomment>
        <translation>Без шаблона: звенья вручную</translation>
    </message>
    <message>
        <source>Template</source>
        <extracomment>Choice of a template for a chain</extracomment>
        <translation>Шаблон</translation>
    </message>
    <message>
        <source>Any channel</source>
        <extracomment>Choice of the channel by which the customer enters a chain: none</extracomment>
        <translation>Любой канал</translation>
    </message>
    <message>
        <source>The customer comes through</source>
        <extracomment>Choice of the channel by which the customer enters a chain</extracomment>
        <translation>Клиент приходит через</translation>
    </message>
</context>
<context>
    <name>AddLinkSheet</name>
    <message>
        <source>Add a link</source>
        <extracomment>Title of a sheet</extracomment>
        <translation>Добавить звено</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Button that adds a link to a chain</extracomment>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>What the customer meets</source>
        <translation>С чем встречается клиент</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
</context>
<context>
    <name>AddTickSheet</name>
    <message>
        <source>Add a line</source>
        <extracomment>Title of the sheet that adds a line to a tick list</extracomment>
        <translation>Добавить строку</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Button that adds a line to a tick list</extracomment>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button that leaves without a change</extracomment>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Called</source>
        <extracomment>Field with the name of a line of a tick list</extracomment>
        <translation>Название</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>Above the groups of a tick list</extracomment>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Or a new group</source>
        <extracomment>Field with the name of a new group of a tick list</extracomment>
        <translation>Или новая группа</translation>
    </message>
    <message>
        <source>Hidden lines</source>
        <extracomment>Above the hidden lines of a tick list</extracomment>
        <translation>Скрытые строки</translation>
    </message>
</context>
<context>
    <name>AnswerEntry</name>
    <message>
        <source>%1 points</source>
        <extracomment>Points of one answer, for screen readers</extracomment>
        <translation>%1 баллов</translation>
    </message>
    <message>
        <source>Reaction: %1</source>
        <extracomment>Below a ticked line: what the customer felt about it; %1 is positive, neutral or negative</extracomment>
        <translation>Реакция: %1</translation>
    </message>
</context>
<context>
    <name>AnswerWords</name>
    <message>
        <source>Answered after %1</source>
        <extracomment>Answer to a reply timer: %1 is how long it took</extracomment>
        <translation>Ответили через %1</translation>
    </message>
    <message>
        <source>No answer came</source>
        <extracomment>Answer to a reply timer</extracomment>
        <translation>Ответа не было</translation>
    </message>
    <message>
        <source>Still waiting for an answer</source>
        <translation>Ответа ещё ждут</translation>
    </message>
    <message>
        <source>%1 of %L2</source>
        <extracomment>Answer on a scale: %1 of %2</extracomment>
        <translation>%1 из %L2</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <extracomment>Answer: the question makes no sense here</extracomment>
        <translation>Неприменимо</translation>
    </message>
    <message>
        <source>Promised: %1. Found: %2</source>
        <extracomment>Answer to a promise question: %1 what was promised, %2 what was found</extracomment>
        <translation>Обещано: %1. Оказалось: %2</translation>
    </message>
</context>
<context>
    <name>BenchmarkBin</name>
    <message numerus="yes">
        <source>%Ln deleted benchmark(s)</source>
        <extracomment>Button of the start page that shows the benchmarks in the bin</extracomment>
        <translation>
            <numerusform>%Ln удалённое сравнение</numerusform>
            <numerusform>%Ln удалённых сравнения</numerusform>
            <numerusform>%Ln удалённых сравнений</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted benchmarks rest here for 30 days, then they go for good.</source>
        <extracomment>Above the benchmarks in the bin</extracomment>
        <translation>Удалённые сравнения лежат здесь 30 дней, потом исчезают насовсем.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <extracomment>Button that brings back what was removed</extracomment>
        <translation>Вернуть</translation>
    </message>
</context>
<context>
    <name>BenchmarkCard</name>
    <message>
        <source>Open %1, %2</source>
        <extracomment>A benchmark&apos;s card for screen readers: %1 name, %2 date or what it is</extracomment>
        <translation>Открыть %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln gap(s)</source>
        <extracomment>On a benchmark&apos;s card: what a rival has and the own company has not</extracomment>
        <translation>
            <numerusform>%Ln пробел</numerusform>
            <numerusform>%Ln пробела</numerusform>
            <numerusform>%Ln пробелов</numerusform>
        </translation>
    </message>
    <message>
        <source>No gaps</source>
        <translation>Пробелов нет</translation>
    </message>
</context>
<context>
    <name>BenchmarkTabs</name>
    <message>
        <source>Pages about the benchmark</source>
        <extracomment>Name of the row of tabs above the pages about a benchmark, for screen readers</extracomment>
        <translation>Страницы сравнения</translation>
    </message>
</context>
<context>
    <name>BranchBar</name>
    <message>
        <source>Done with this branch</source>
        <extracomment>Button at the branch of the mind map that is selected</extracomment>
        <translation>Закрыть ветвь</translation>
    </message>
    <message numerus="yes">
        <source>Unfold %Ln branch(es)</source>
        <extracomment>Buttons at the branch of the mind map that is selected; %Ln is the number of branches below it</extracomment>
        <translation>
            <numerusform>Развернуть %Ln ветвь</numerusform>
            <numerusform>Развернуть %Ln ветви</numerusform>
            <numerusform>Развернуть %Ln ветвей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fold %Ln branch(es)</source>
        <translation>
            <numerusform>Свернуть %Ln ветвь</numerusform>
            <numerusform>Свернуть %Ln ветви</numerusform>
            <numerusform>Свернуть %Ln ветвей</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a branch below</source>
        <extracomment>Button at the branch of the mind map that is selected</extracomment>
        <translation>Добавить ветвь ниже</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>Button at a branch of the mind map</extracomment>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>Button at a branch of the mind map: changes places with the one above</extracomment>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Down</source>
        <extracomment>Button at a branch of the mind map: changes places with the one below</extracomment>
        <translation>Ниже</translation>
    </message>
    <message>
        <source>Hang it elsewhere</source>
        <extracomment>Button at a branch of the mind map</extracomment>
        <translation>Перевесить</translation>
    </message>
    <message numerus="yes">
        <source>Remove with %Ln branch(es) below</source>
        <extracomment>Buttons at a branch of the mind map; %Ln is the number of branches below it</extracomment>
        <translation>
            <numerusform>Убрать с %Ln ветвью ниже</numerusform>
            <numerusform>Убрать с %Ln ветвями ниже</numerusform>
            <numerusform>Убрать с %Ln ветвями ниже</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
</context>
<context>
    <name>BranchSheet</name>
    <message>
        <source>Rename the branch</source>
        <extracomment>Titles of a sheet; %1 is the branch of the mind map that is selected</extracomment>
        <translation>Переименовать ветвь</translation>
    </message>
    <message>
        <source>Add below “%1”</source>
        <translation>Добавить под «%1»</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>Button of the sheet that names a branch of the mind map</extracomment>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Field of the sheet that names a branch of the mind map</extracomment>
        <translation>Название</translation>
    </message>
</context>
<context>
    <name>CalendarMonth</name>
    <message>
        <source>Month before</source>
        <extracomment>Button of the calendar</extracomment>
        <translation>Предыдущий месяц</translation>
    </message>
    <message>
        <source>Month after</source>
        <extracomment>Button of the calendar</extracomment>
        <translation>Следующий месяц</translation>
    </message>
</context>
<context>
    <name>CallPage</name>
    <message>
        <source>Back to the walk</source>
        <extracomment>Button of call mode; the call runs on
----------
Zone of call mode</extracomment>
        <translation>Назад к обходу</translation>
    </message>
    <message>
        <source>Take the last tap back</source>
        <extracomment>Button of call mode that takes the last tap back</extracomment>
        <translation>Отменить последнее касание</translation>
    </message>
    <message>
        <source>This checklist asks nothing about a phone call. Open a walk with a call, or add such questions in the checklist editor.</source>
        <extracomment>Instead of call mode</extracomment>
        <translation>В этом чек-листе нет вопросов о звонке. Откройте обход со звонком или добавьте такие вопросы в редакторе чек-листов.</translation>
    </message>
    <message>
        <source>Ringing</source>
        <extracomment>Below the time in call mode</extracomment>
        <translation>Гудки</translation>
    </message>
    <message>
        <source>On hold</source>
        <extracomment>Below the time in call mode</extracomment>
        <translation>На удержании</translation>
    </message>
    <message>
        <source>Talking</source>
        <extracomment>Below the time in call mode</extracomment>
        <translation>Разговор</translation>
    </message>
    <message>
        <source>Start when you dial</source>
        <extracomment>Below the time in call mode, before the call</extracomment>
        <translation>Начните, когда наберёте номер</translation>
    </message>
    <message>
        <source>rings</source>
        <extracomment>Below a number in call mode</extracomment>
        <translation>гудков</translation>
    </message>
    <message>
        <source>until answered</source>
        <extracomment>Below a time in call mode</extracomment>
        <translation>до ответа</translation>
    </message>
    <message>
        <source>rung in vain</source>
        <extracomment>Below a time in call mode, when nobody answered</extracomment>
        <translation>впустую</translation>
    </message>
    <message>
        <source>on hold</source>
        <extracomment>Below a time in call mode</extracomment>
        <translation>на удержании</translation>
    </message>
    <message>
        <source>talked</source>
        <extracomment>Below a time in call mode</extracomment>
        <translation>разговор</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) noted in the walk.</source>
        <extracomment>After a call ended: its figures became answers of the walk</extracomment>
        <translation>
            <numerusform>%Ln ответ записан в обход.</numerusform>
            <numerusform>%Ln ответа записано в обход.</numerusform>
            <numerusform>%Ln ответов записано в обход.</numerusform>
        </translation>
    </message>
    <message>
        <source>Call again</source>
        <extracomment>Zone of call mode</extracomment>
        <translation>Позвонить ещё раз</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начать</translation>
    </message>
    <message>
        <source>Ring</source>
        <extracomment>Zone of call mode: tapped at every ring</extracomment>
        <translation>Гудок</translation>
    </message>
    <message>
        <source>Back on the line</source>
        <extracomment>Zone of call mode</extracomment>
        <translation>Снова на линии</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <extracomment>Zone of call mode</extracomment>
        <translation>Поставили на удержание</translation>
    </message>
    <message>
        <source>Nobody answers</source>
        <extracomment>Zone of call mode</extracomment>
        <translation>Никто не отвечает</translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>Zone of call mode</extracomment>
        <translation>Завершён</translation>
    </message>
    <message>
        <source>Answered</source>
        <extracomment>Zone of call mode</extracomment>
        <translation>Ответили</translation>
    </message>
</context>
<context>
    <name>CameraView</name>
    <message>
        <source>It gave no picture.</source>
        <extracomment>When the camera gave no picture within ten seconds</extracomment>
        <translation>Она не дала снимка.</translation>
    </message>
    <message>
        <source>Close the camera</source>
        <extracomment>Button that closes the camera without a photo</extracomment>
        <translation>Закрыть камеру</translation>
    </message>
    <message>
        <source>Other camera</source>
        <extracomment>Button that changes from the back camera to the front one</extracomment>
        <translation>Другая камера</translation>
    </message>
    <message>
        <source>No camera is ready. Close this and choose a photo from a file.</source>
        <extracomment>Instead of the camera&apos;s picture</extracomment>
        <translation>Камера не готова. Закройте это окно и выберите фото из файла.</translation>
    </message>
    <message>
        <source>The camera took no photo: %1 Try again, or choose a photo from a file.</source>
        <extracomment>Over the camera&apos;s picture; %1 says why</extracomment>
        <translation>Камера не сняла фото: %1 Попробуйте ещё раз или выберите фото из файла.</translation>
    </message>
    <message>
        <source>Take the photo</source>
        <extracomment>The camera&apos;s release</extracomment>
        <translation>Снять фото</translation>
    </message>
</context>
<context>
    <name>Caveat</name>
    <message>
        <source>A tag manager may load more than was seen.</source>
        <extracomment>What could change the meaning of a value (all texts of this context)</extracomment>
        <translation>Менеджер тегов мог загрузить больше, чем было видно.</translation>
    </message>
    <message>
        <source>More may appear after the cookie question is answered.</source>
        <translation>После ответа на вопрос о cookie может появиться больше.</translation>
    </message>
    <message>
        <source>Call tracking may show each visitor another number.</source>
        <translation>Коллтрекинг может показывать каждому посетителю другой номер.</translation>
    </message>
</context>
<context>
    <name>ChainCard</name>
    <message>
        <source>Remove this chain</source>
        <extracomment>Button at a chain that was drawn by hand</extracomment>
        <translation>Убрать цепочку</translation>
    </message>
    <message>
        <source>Hide the stations</source>
        <extracomment>Buttons at a chain</extracomment>
        <translation>Скрыть станции</translation>
    </message>
    <message>
        <source>Show the stations</source>
        <translation>Показать станции</translation>
    </message>
    <message>
        <source>Add a link</source>
        <extracomment>Button below the stations of a chain that was drawn by hand</extracomment>
        <translation>Добавить звено</translation>
    </message>
    <message>
        <source>No next chain</source>
        <extracomment>Choice of the chain that follows: none</extracomment>
        <translation>Нет следующей цепочки</translation>
    </message>
    <message>
        <source>Next chain</source>
        <extracomment>Choice of the chain that follows</extracomment>
        <translation>Следующая цепочка</translation>
    </message>
    <message>
        <source>Starts by itself</source>
        <extracomment>Mark of a chain: the next one begins without the customer&apos;s doing (a parcel arrives)</extracomment>
        <translation>Начинается сама</translation>
    </message>
</context>
<context>
    <name>ChainsPage</name>
    <message>
        <source>Chains</source>
        <extracomment>Head of the page with the chains</extracomment>
        <translation>Цепочки</translation>
    </message>
    <message>
        <source>Add a chain</source>
        <extracomment>Button of the chains</extracomment>
        <translation>Добавить цепочку</translation>
    </message>
    <message>
        <source>A walk becomes a chain by itself. You can also draw one from a template or by hand.</source>
        <extracomment>On the page with the chains when there is none</extracomment>
        <translation>Обход становится цепочкой сам. Её можно составить и по шаблону или вручную.</translation>
    </message>
    <message>
        <source>No chain yet</source>
        <extracomment>On the page with the chains when there is none</extracomment>
        <translation>Цепочек пока нет</translation>
    </message>
    <message>
        <source>Walk a customer&apos;s path</source>
        <extracomment>Button that leads to the walks</extracomment>
        <translation>Пройти путь клиента</translation>
    </message>
    <message>
        <source>The three laws of touchpoints: to be mended</source>
        <extracomment>Head of a list of warnings</extracomment>
        <translation>Три закона точек касания: что исправить</translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message>
        <source>%1 points before, %2 now</source>
        <extracomment>Before and after: %1 and %2 are points</extracomment>
        <translation>Было %1 баллов, стало %2</translation>
    </message>
    <message>
        <source>Not found before, found now</source>
        <extracomment>Before and after: a touchpoint</extracomment>
        <translation>Раньше не найдено, теперь есть</translation>
    </message>
    <message>
        <source>Found before, not found now</source>
        <extracomment>Before and after: a touchpoint</extracomment>
        <translation>Раньше было, теперь не найдено</translation>
    </message>
    <message>
        <source>Before: %1, now: %2</source>
        <extracomment>Before and after: %1 and %2 are &quot;Found&quot;, &quot;Unknown&quot; …</extracomment>
        <translation>Раньше: %1, теперь: %2</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>How a touchpoint changed between two rounds</extracomment>
        <translation>Новое</translation>
    </message>
    <message>
        <source>Gone</source>
        <extracomment>How a touchpoint changed between two rounds</extracomment>
        <translation>Исчезло</translation>
    </message>
    <message>
        <source>Better</source>
        <extracomment>How a touchpoint changed between two rounds</extracomment>
        <translation>Лучше</translation>
    </message>
    <message>
        <source>Worse</source>
        <extracomment>How a touchpoint changed between two rounds</extracomment>
        <translation>Хуже</translation>
    </message>
    <message>
        <source>The same</source>
        <extracomment>How a touchpoint changed between two rounds</extracomment>
        <translation>Без изменений</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>How a touchpoint changed between two rounds</extracomment>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>What changed between scans: %1 touchpoint, %2 its value</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 is new</source>
        <extracomment>What changed between scans; %1 is a touchpoint</extracomment>
        <translation>Появилось: %1</translation>
    </message>
    <message>
        <source>%1 is gone</source>
        <extracomment>What changed between scans; %1 is a touchpoint</extracomment>
        <translation>Исчезло: %1</translation>
    </message>
    <message>
        <source>%1 was added</source>
        <extracomment>What changed between scans; %1 is a touchpoint and a value that it did not have</extracomment>
        <translation>Добавлено: %1</translation>
    </message>
    <message>
        <source>%1 was taken away</source>
        <extracomment>What changed between scans; %1 is a touchpoint and a value that it had</extracomment>
        <translation>Убрано: %1</translation>
    </message>
    <message>
        <source>Kept</source>
        <extracomment>What became of a promise</extracomment>
        <translation>Выполнено</translation>
    </message>
    <message>
        <source>Broken</source>
        <extracomment>What became of a promise</extracomment>
        <translation>Нарушено</translation>
    </message>
    <message>
        <source>Open: nobody has looked</source>
        <extracomment>What became of a promise: nobody has looked</extracomment>
        <translation>Открыто: никто не смотрел</translation>
    </message>
    <message>
        <source>Reaction: %1 before, %2 now</source>
        <extracomment>Before and after: how customers react to a touchpoint; %1 &quot;positive&quot;, %2 &quot;negative&quot;</extracomment>
        <translation>Реакция: раньше %1, теперь %2</translation>
    </message>
</context>
<context>
    <name>ChangesPage</name>
    <message>
        <source>Changes</source>
        <extracomment>Title of the page with what changed</extracomment>
        <translation>Изменения</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Раунд</translation>
    </message>
    <message>
        <source>Scan or walk the same companies again: then this page says what changed, touchpoint by touchpoint.</source>
        <extracomment>When a benchmark has one round only</extracomment>
        <translation>Просканируйте или пройдите те же компании снова: тогда здесь будет видно, что изменилось, точка за точкой.</translation>
    </message>
    <message>
        <source>Nothing to compare with yet</source>
        <extracomment>When a benchmark has one round only</extracomment>
        <translation>Сравнивать пока не с чем</translation>
    </message>
    <message>
        <source>Before and after</source>
        <extracomment>Part of the page with what changed: the own company in two rounds</extracomment>
        <translation>До и после</translation>
    </message>
    <message>
        <source>Only what changed</source>
        <extracomment>Switch of the page with what changed</extracomment>
        <translation>Только изменения</translation>
    </message>
    <message>
        <source>Nothing changed that both rounds know.</source>
        <extracomment>No touchpoint changed between the rounds</extracomment>
        <translation>В том, что известно в обоих раундах, изменений нет.</translation>
    </message>
    <message>
        <source>What happened</source>
        <extracomment>Part of the page with what changed: scans and own actions by time</extracomment>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>An event: %1 day, %2 company</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>Channel</name>
    <message>
        <source>Website</source>
        <extracomment>Channel: medium of a touchpoint</extracomment>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>Search engines</source>
        <translation>Поисковые системы</translation>
    </message>
    <message>
        <source>Advertising</source>
        <translation>Реклама</translation>
    </message>
    <message>
        <source>Social networks</source>
        <translation>Социальные сети</translation>
    </message>
    <message>
        <source>Messengers</source>
        <translation>Мессенджеры</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Офис</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Персонал</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Продукт</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Доставка</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Мероприятия</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Партнёры</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>СМИ</translation>
    </message>
</context>
<context>
    <name>ChapterCard</name>
    <message>
        <source>Claimed by: %1. Not verified by us.</source>
        <extracomment>Below a claim: %1 names the article that makes it</extracomment>
        <translation>Утверждает: %1. Мы это не проверяли.</translation>
    </message>
</context>
<context>
    <name>ChecklistsPage</name>
    <message>
        <source>Checklists</source>
        <extracomment>File dialog: kinds of files
----------
Title of the page of checklists</extracomment>
        <translation>Чек-листы</translation>
    </message>
    <message>
        <source>Copy one that comes near, or begin a new one.</source>
        <extracomment>Below the title of the page of checklists</extracomment>
        <translation>Скопируйте близкий или начните новый.</translation>
    </message>
    <message>
        <source>New checklist</source>
        <extracomment>Button that begins a new checklist
----------
Title of the sheet that begins a new checklist</extracomment>
        <translation>Новый чек-лист</translation>
    </message>
    <message>
        <source>From a file</source>
        <extracomment>Button that reads a checklist from a file</extracomment>
        <translation>Из файла</translation>
    </message>
    <message>
        <source>The checklists are being read …</source>
        <extracomment>While the checklists are being read</extracomment>
        <translation>Чек-листы читаются …</translation>
    </message>
    <message>
        <source>Draft, not saved yet</source>
        <extracomment>Mark of a checklist with changes that are not saved</extracomment>
        <translation>Черновик, ещё не сохранён</translation>
    </message>
    <message>
        <source>Your own</source>
        <extracomment>Mark of the user&apos;s own checklist</extracomment>
        <translation>Ваш собственный</translation>
    </message>
    <message>
        <source>Came with Shopwalker</source>
        <extracomment>Mark of a checklist that came with the program</extracomment>
        <translation>Из поставки Shopwalker</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>Button of a checklist</extracomment>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Copy and change</source>
        <extracomment>Button of a checklist</extracomment>
        <translation>Скопировать и изменить</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button of a checklist
----------
Answer: remove</extracomment>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Begin</source>
        <extracomment>Button that begins a new checklist</extracomment>
        <translation>Начать</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>Field of a new checklist</extracomment>
        <translation>Название</translation>
    </message>
    <message>
        <source>Visit to a pharmacy</source>
        <extracomment>Example in an empty field</extracomment>
        <translation>Визит в аптеку</translation>
    </message>
    <message>
        <source>Walks that were made with it keep their answers.</source>
        <extracomment>Question before a checklist is removed</extracomment>
        <translation>Обходы по нему сохранят свои ответы.</translation>
    </message>
    <message>
        <source>Remove this checklist?</source>
        <extracomment>Question before a checklist is removed</extracomment>
        <translation>Удалить этот чек-лист?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>Answer: do not remove</extracomment>
        <translation>Оставить</translation>
    </message>
</context>
<context>
    <name>ClockCard</name>
    <message>
        <source>Time zones and opening hours</source>
        <extracomment>Part of the page that shows who answers first</extracomment>
        <translation>Часовые пояса и часы работы</translation>
    </message>
</context>
<context>
    <name>ClockSheet</name>
    <message>
        <source>Keep these hours</source>
        <extracomment>Button of the sheet about a company&apos;s opening hours</extracomment>
        <translation>Сохранить эти часы</translation>
    </message>
    <message>
        <source>As its site states them</source>
        <extracomment>Button of the sheet about a company&apos;s opening hours</extracomment>
        <translation>Как указано на сайте</translation>
    </message>
    <message>
        <source>Time zone</source>
        <extracomment>Field of a company: where its clock is</extracomment>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>Find a city: Yerevan, Berlin</source>
        <extracomment>In the empty search field of time zones</extracomment>
        <translation>Найти город: Yerevan, Berlin</translation>
    </message>
    <message>
        <source>Set a time zone</source>
        <extracomment>Chip of a form: no time zone is set</extracomment>
        <translation>Задать часовой пояс</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <extracomment>Part of the sheet about a company&apos;s clock</extracomment>
        <translation>Часы работы</translation>
    </message>
    <message>
        <source>%1. Write 9-13, 14-18:30; leave a day empty where it is closed.</source>
        <extracomment>Below the title of the opening hours; %1 says where those in force come from</extracomment>
        <translation>%1. Пишите 9-13, 14-18:30; выходной оставьте пустым.</translation>
    </message>
    <message>
        <source>closed</source>
        <extracomment>In the empty field of a day&apos;s opening hours</extracomment>
        <translation>закрыто</translation>
    </message>
    <message>
        <source>These are no hours. Write 9-13, 14-18:30.</source>
        <extracomment>Below a day&apos;s opening hours that cannot be read</extracomment>
        <translation>Это не часы. Пишите 9-13, 14-18:30.</translation>
    </message>
</context>
<context>
    <name>Clocks</name>
    <message>
        <source>Time zone unknown: the shopper&apos;s own clock counts</source>
        <extracomment>Clock of a company: no time zone was set, and none could be guessed</extracomment>
        <translation>Часовой пояс неизвестен: считаются часы покупателя</translation>
    </message>
    <message>
        <source>Time zone: %1, set by you</source>
        <extracomment>Clock of a company; %1 is a time zone</extracomment>
        <translation>Часовой пояс: %1, задан вами</translation>
    </message>
    <message>
        <source>Time zone: %1, guessed from numbers and site</source>
        <extracomment>Clock of a company; %1 is a time zone</extracomment>
        <translation>Часовой пояс: %1, угадан по телефонам и сайту</translation>
    </message>
    <message>
        <source>Opening hours unknown: no times within hours</source>
        <extracomment>Clock of a company: neither was set, nor does its site say</extracomment>
        <translation>Часы работы неизвестны: времени в рабочие часы нет</translation>
    </message>
    <message>
        <source>Opening hours: set by you</source>
        <extracomment>Clock of a company: where its opening hours come from</extracomment>
        <translation>Часы работы: заданы вами</translation>
    </message>
    <message>
        <source>Opening hours: as its site states them</source>
        <translation>Часы работы: как на сайте</translation>
    </message>
</context>
<context>
    <name>CompaniesPage</name>
    <message>
        <source>Your own company first, then those it competes with.</source>
        <extracomment>Below the title of the companies page</extracomment>
        <translation>Сначала своя компания, затем те, с кем она конкурирует.</translation>
    </message>
    <message>
        <source>Companies to compare</source>
        <extracomment>Title of a page</extracomment>
        <translation>Кого сравниваем</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Button that adds a company</extracomment>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Bring back</source>
        <extracomment>Button that brings back what was removed</extracomment>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <extracomment>After a company was removed; %1 is its name</extracomment>
        <translation>Компания «%1» удалена.</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button that goes to the scan page</extracomment>
        <translation>Показать</translation>
    </message>
    <message>
        <source>A scan is running.</source>
        <extracomment>On the companies page</extracomment>
        <translation>Идёт сканирование.</translation>
    </message>
    <message>
        <source>Begin with your own company. An address such as example.com is all that is needed.</source>
        <extracomment>On the empty companies page</extracomment>
        <translation>Начните со своей компании. Достаточно адреса вроде example.com.</translation>
    </message>
    <message>
        <source>Who shall be compared?</source>
        <extracomment>On the empty companies page</extracomment>
        <translation>Кого сравнить?</translation>
    </message>
    <message>
        <source>Add your company</source>
        <extracomment>Button that adds a company</extracomment>
        <translation>Добавить свою компанию</translation>
    </message>
    <message>
        <source>Add a competitor</source>
        <translation>Добавить конкурента</translation>
    </message>
    <message>
        <source>At most one page a second is asked of each site; no form is sent.</source>
        <extracomment>Beside the button that starts a scan</extracomment>
        <translation>С каждого сайта запрашивается не больше страницы в секунду; формы не отправляются.</translation>
    </message>
    <message>
        <source>Scan</source>
        <extracomment>Button that starts the scan of all companies</extracomment>
        <translation>Сканировать</translation>
    </message>
    <message>
        <source>No company has a site: what persons answer on walks is compared.</source>
        <translation>Ни у кого нет сайта: сравнивается то, что люди отвечают в проходах.</translation>
    </message>
    <message>
        <source>Compare without a scan</source>
        <translation>Сравнить без сканирования</translation>
    </message>
</context>
<context>
    <name>CompanyChip</name>
    <message>
        <source>%1 · %2 points</source>
        <extracomment>On a company&apos;s chip: %1 what was found, %2 points</extracomment>
        <translation>%1 · %2 баллов</translation>
    </message>
</context>
<context>
    <name>CompanyRow</name>
    <message>
        <source>Your company: always the first column</source>
        <extracomment>Below the name of the user&apos;s own company</extracomment>
        <translation>Ваша компания: всегда первый столбец</translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <extracomment>Button on a company; %1 is its name</extracomment>
        <translation>Поднять «%1»</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <extracomment>Button on a company; %1 is its name</extracomment>
        <translation>Опустить «%1»</translation>
    </message>
    <message>
        <source>Change %1</source>
        <extracomment>Button on a company; %1 is its name</extracomment>
        <translation>Изменить «%1»</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>Button on a company or benchmark; %1 is its name</extracomment>
        <translation>Удалить «%1»</translation>
    </message>
    <message>
        <source>No site: walks alone speak of it</source>
        <extracomment>In place of a company&apos;s web addresses</extracomment>
        <translation>Сайта нет: о ней говорят только проходы</translation>
    </message>
</context>
<context>
    <name>CompanySheet</name>
    <message>
        <source>Add a company</source>
        <extracomment>Title of the sheet in which a company is typed</extracomment>
        <translation>Новая компания</translation>
    </message>
    <message>
        <source>Change the company</source>
        <translation>Изменить компанию</translation>
    </message>
    <message>
        <source>Save the company</source>
        <extracomment>Button of the sheet in which a company is typed</extracomment>
        <translation>Сохранить компанию</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button that leaves without a change</extracomment>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Field of a company</extracomment>
        <translation>Название</translation>
    </message>
    <message>
        <source>Clinic on the Hill</source>
        <extracomment>Example in an empty field</extracomment>
        <translation>Клиника на холме</translation>
    </message>
    <message>
        <source>Web addresses</source>
        <extracomment>Field of a company</extracomment>
        <translation>Веб-адреса</translation>
    </message>
    <message>
        <source>It comes first, and the others are compared with it.</source>
        <extracomment>Below the switch &quot;This is my company&quot;</extracomment>
        <translation>Она стоит первой, и остальные сравниваются с ней.</translation>
    </message>
    <message>
        <source>This is my company</source>
        <extracomment>Switch of a company</extracomment>
        <translation>Это моя компания</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <extracomment>Title of the question before typed words are left</extracomment>
        <translation>Уйти без сохранения?</translation>
    </message>
    <message>
        <source>What you typed about this company is not in the list yet.</source>
        <extracomment>Question before typed words are left</extracomment>
        <translation>То, что вы ввели об этой компании, ещё не в списке.</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Answer: save and leave</extracomment>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Discard</source>
        <extracomment>Answer: leave without saving</extracomment>
        <translation>Не сохранять</translation>
    </message>
    <message>
        <source>Go on typing</source>
        <extracomment>Answer: stay and go on typing</extracomment>
        <translation>Продолжить ввод</translation>
    </message>
    <message>
        <source>One address a line. A folder of saved pages works too. Leave it empty where there is no site: then walks alone speak of the company.</source>
        <extracomment>Below the field with web addresses</extracomment>
        <translation>Один адрес в строке. Подойдёт и папка сохранённых страниц. Если сайта нет, оставьте пустым: тогда о компании говорят только проходы.</translation>
    </message>
</context>
<context>
    <name>ConditionForm</name>
    <message>
        <source>Always</source>
        <extracomment>When a question is asked</extracomment>
        <translation>Всегда</translation>
    </message>
    <message>
        <source>Asked only after</source>
        <extracomment>Field of a question</extracomment>
        <translation>Задаётся только после</translation>
    </message>
    <message>
        <source>This question has a combined condition. It is kept; change it in the file.</source>
        <extracomment>Instead of the condition&apos;s fields</extracomment>
        <translation>У этого вопроса составное условие. Оно сохраняется; измените его в файле.</translation>
    </message>
    <message>
        <source>was answered</source>
        <extracomment>Comparison of a condition</extracomment>
        <translation>дан</translation>
    </message>
    <message>
        <source>is</source>
        <extracomment>Comparison of a condition</extracomment>
        <translation>равен</translation>
    </message>
    <message>
        <source>is not</source>
        <extracomment>Comparison of a condition</extracomment>
        <translation>не равен</translation>
    </message>
    <message>
        <source>is at least</source>
        <extracomment>Comparison of a condition</extracomment>
        <translation>не меньше</translation>
    </message>
    <message>
        <source>is at most</source>
        <extracomment>Comparison of a condition</extracomment>
        <translation>не больше</translation>
    </message>
    <message>
        <source>Its answer</source>
        <extracomment>Field of a condition</extracomment>
        <translation>Его ответ</translation>
    </message>
    <message>
        <source>This answer</source>
        <extracomment>Field of a condition</extracomment>
        <translation>Такой ответ</translation>
    </message>
    <message>
        <source>This number</source>
        <extracomment>Field of a condition</extracomment>
        <translation>Такое число</translation>
    </message>
</context>
<context>
    <name>ConsentCard</name>
    <message>
        <source>Before you record anybody</source>
        <extracomment>Part of the page before a walk</extracomment>
        <translation>Прежде чем кого-то записывать</translation>
    </message>
</context>
<context>
    <name>ConsentSheet</name>
    <message>
        <source>Before you add a recording</source>
        <extracomment>Card before the first sound of a walk</extracomment>
        <translation>Прежде чем добавить запись</translation>
    </message>
    <message>
        <source>It is allowed here</source>
        <extracomment>Answer to the consent card</extracomment>
        <translation>Здесь это разрешено</translation>
    </message>
    <message>
        <source>No recording</source>
        <extracomment>Answer to the consent card</extracomment>
        <translation>Без записи</translation>
    </message>
</context>
<context>
    <name>ConsentText</name>
    <message>
        <source>Another country</source>
        <extracomment>Choice of a country</extracomment>
        <translation>Другая страна</translation>
    </message>
    <message>
        <source>Country</source>
        <extracomment>Name of a choice for screen readers</extracomment>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Source: %1. No legal advice.</source>
        <extracomment>On the card about recording people; %1 names laws</extracomment>
        <translation>Источник: %1. Не юридическая консультация.</translation>
    </message>
    <message>
        <source>No legal advice.</source>
        <translation>Не юридическая консультация.</translation>
    </message>
    <message>
        <source>Write down roles, not names. Photos of people only with their consent.</source>
        <extracomment>On the card about recording people</extracomment>
        <translation>Записывайте роли, а не имена. Людей снимайте только с их согласия.</translation>
    </message>
</context>
<context>
    <name>CountAnswer</name>
    <message>
        <source>Tap to count: %L1</source>
        <extracomment>Large zone of a tap counter, for screen readers: %1 the count so far</extracomment>
        <translation>Нажимайте, чтобы считать: %L1</translation>
    </message>
    <message>
        <source>Tap to count</source>
        <extracomment>In the large zone of a tap counter</extracomment>
        <translation>Нажимайте, чтобы считать</translation>
    </message>
    <message>
        <source>One less</source>
        <extracomment>Button of a tap counter: takes the last tap back</extracomment>
        <translation>На один меньше</translation>
    </message>
    <message>
        <source>Counted</source>
        <extracomment>Button of a tap counter: the count becomes the answer, before and after</extracomment>
        <translation>Посчитано</translation>
    </message>
    <message>
        <source>That was all</source>
        <translation>Это всё</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Choose a day</source>
        <extracomment>Button of a field for a day when none is chosen</extracomment>
        <translation>Выбрать день</translation>
    </message>
    <message>
        <source>No day</source>
        <extracomment>Button of the calendar: takes the day away</extracomment>
        <translation>Без срока</translation>
    </message>
</context>
<context>
    <name>DepartureReasons</name>
    <message>
        <source>Reasons, counted</source>
        <extracomment>Part of the guide: the reasons of customers who left, with how many gave each</extracomment>
        <translation>Причины с подсчётом</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <extracomment>Beside a reason: how many customers left for it</extracomment>
        <translation>
            <numerusform>%Ln клиент</numerusform>
            <numerusform>%Ln клиента</numerusform>
            <numerusform>%Ln клиентов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiscreetPage</name>
    <message>
        <source>Back</source>
        <extracomment>Button at the head of a page</extracomment>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>Title of discreet mode: it must look like any app for notes
----------
Name of the field for a screen reader</extracomment>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Milk, bread, call Anna …</source>
        <extracomment>In the empty page of notes</extracomment>
        <translation>Молоко, хлеб, позвонить Анне …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to do</source>
        <extracomment>At the foot of the notes: moments that still need words</extracomment>
        <translation>
            <numerusform>%Ln дело</numerusform>
            <numerusform>%Ln дела</numerusform>
            <numerusform>%Ln дел</numerusform>
        </translation>
    </message>
    <message>
        <source>Note this moment</source>
        <extracomment>Button of discreet mode: something happened just now</extracomment>
        <translation>Отметить этот момент</translation>
    </message>
    <message>
        <source>What was it?</source>
        <extracomment>Title of the sheet that says what a moment was</extracomment>
        <translation>Что это было?</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>Button that keeps the words about a moment</extracomment>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>It is kept with the time of the moment, and marked as written later.</source>
        <extracomment>Below the field that says what a moment was</extracomment>
        <translation>Сохраняется со временем момента и отметкой, что записано позже.</translation>
    </message>
    <message>
        <source>In your words</source>
        <extracomment>Field of the sheet that says what a moment was</extracomment>
        <translation>Своими словами</translation>
    </message>
</context>
<context>
    <name>DurationAnswer</name>
    <message>
        <source>Time %1</source>
        <extracomment>A stopwatch for screen readers; %1 a time in minutes and seconds</extracomment>
        <translation>Время %1</translation>
    </message>
    <message>
        <source>Lap %L1: %2</source>
        <extracomment>A lap of a stopwatch: %1 its number, %2 its time</extracomment>
        <translation>Круг %L1: %2</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>Buttons of a stopwatch</extracomment>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>Измерить снова</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Старт</translation>
    </message>
    <message>
        <source>Lap</source>
        <extracomment>Button of a stopwatch</extracomment>
        <translation>Круг</translation>
    </message>
    <message>
        <source>Measured</source>
        <extracomment>Button of a stopwatch: the time becomes the answer, before and after</extracomment>
        <translation>Измерено</translation>
    </message>
    <message>
        <source>Stop and keep this time</source>
        <translation>Стоп, сохранить время</translation>
    </message>
    <message>
        <source>Undo the last touch</source>
        <extracomment>Button of a stopwatch: takes the last touch back</extracomment>
        <translation>Отменить последнее нажатие</translation>
    </message>
</context>
<context>
    <name>EditorOutline</name>
    <message>
        <source>Steps and questions</source>
        <extracomment>Name of the outline of a checklist for a screen reader</extracomment>
        <translation>Шаги и вопросы</translation>
    </message>
</context>
<context>
    <name>EditorPage</name>
    <message>
        <source>Back to the outline</source>
        <extracomment>Button that goes from the form to the outline</extracomment>
        <translation>Назад к структуре</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button at the head of a page</extracomment>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Button that takes the last change back</extracomment>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>To a file</source>
        <extracomment>Button that writes a checklist to a file</extracomment>
        <translation>В файл</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button that saves a checklist</extracomment>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Kept as a draft; save it to use it in walks.</source>
        <extracomment>Below the title of the checklist editor</extracomment>
        <translation>Хранится как черновик; сохраните, чтобы использовать в обходах.</translation>
    </message>
    <message>
        <source>Questions</source>
        <extracomment>Part of the checklist editor</extracomment>
        <translation>Вопросы</translation>
    </message>
    <message>
        <source>About it</source>
        <extracomment>Part of the checklist editor</extracomment>
        <translation>О чек-листе</translation>
    </message>
    <message>
        <source>Translation</source>
        <extracomment>Part of the checklist editor</extracomment>
        <translation>Перевод</translation>
    </message>
    <message>
        <source>Check: fine</source>
        <extracomment>Part of the checklist editor: the check has no objection</extracomment>
        <translation>Проверка: всё в порядке</translation>
    </message>
    <message numerus="yes">
        <source>Check: %Ln to mend</source>
        <extracomment>Part of the checklist editor: what the check objects to</extracomment>
        <translation>
            <numerusform>Проверка: исправить %Ln</numerusform>
            <numerusform>Проверка: исправить %Ln</numerusform>
            <numerusform>Проверка: исправить %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Question</source>
        <extracomment>Button that adds a question to the step</extracomment>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Step</source>
        <extracomment>Button that adds a step to a checklist</extracomment>
        <translation>Шаг</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button that goes to what the check objects to</extracomment>
        <translation>Показать</translation>
    </message>
    <message>
        <source>It can be saved and walked.</source>
        <extracomment>When the check of a checklist has no objection</extracomment>
        <translation>Его можно сохранить и пройти.</translation>
    </message>
    <message>
        <source>Nothing to mend</source>
        <extracomment>When the check of a checklist has no objection</extracomment>
        <translation>Исправлять нечего</translation>
    </message>
</context>
<context>
    <name>EditorPart</name>
    <message>
        <source>Step</source>
        <extracomment>Head of the form of a step</extracomment>
        <translation>Шаг</translation>
    </message>
    <message>
        <source>Question</source>
        <extracomment>Head of the form of a question</extracomment>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Move up</source>
        <extracomment>Button that moves a step or question</extracomment>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Move down</source>
        <extracomment>Button that moves a step or question</extracomment>
        <translation>Ниже</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button that removes a step or question</extracomment>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>Field of a step</extracomment>
        <translation>Название</translation>
    </message>
    <message>
        <source>Words of the question</source>
        <extracomment>Field of a question</extracomment>
        <translation>Текст вопроса</translation>
    </message>
</context>
<context>
    <name>EditorRow</name>
    <message>
        <source>Something is wrong here</source>
        <extracomment>For a screen reader: the check objects to a step or question</extracomment>
        <translation>Здесь что-то не так</translation>
    </message>
    <message>
        <source>Step: %1</source>
        <extracomment>For a screen reader; %1 is the title of a step</extracomment>
        <translation>Шаг: %1</translation>
    </message>
    <message>
        <source>Question: %1</source>
        <extracomment>For a screen reader; %1 are the words of a question</extracomment>
        <translation>Вопрос: %1</translation>
    </message>
</context>
<context>
    <name>EditorWords</name>
    <message>
        <source>Yes or no</source>
        <extracomment>Kinds of answers in the checklist editor</extracomment>
        <translation>Да или нет</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Шкала</translation>
    </message>
    <message>
        <source>One of several</source>
        <translation>Один из нескольких</translation>
    </message>
    <message>
        <source>Several of several</source>
        <translation>Несколько из нескольких</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>Amount of money</source>
        <translation>Сумма денег</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Stopwatch</source>
        <translation>Секундомер</translation>
    </message>
    <message>
        <source>Tap counter</source>
        <translation>Счётчик касаний</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Дата и время</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Фото</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Звук</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>Реакция</translation>
    </message>
    <message>
        <source>Emotion</source>
        <translation>Эмоция</translation>
    </message>
    <message>
        <source>Promise and reality</source>
        <translation>Обещание и реальность</translation>
    </message>
    <message>
        <source>Reply timer</source>
        <translation>Таймер ответа</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>Unit of a target: a bare number</extracomment>
        <translation>нет</translation>
    </message>
    <message>
        <source>Not needed</source>
        <extracomment>Proof that an answer needs</extracomment>
        <translation>Не нужно</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Any of them</source>
        <translation>Любое</translation>
    </message>
    <message>
        <source>Nothing special</source>
        <extracomment>What a touch sells: nothing special</extracomment>
        <translation>Ничего особенного</translation>
    </message>
    <message>
        <source>Any shopper</source>
        <extracomment>Who can know the answer of a question</extracomment>
        <translation>Любой покупатель</translation>
    </message>
    <message>
        <source>The company alone</source>
        <translation>Только компания</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>What of call mode answers a question (all texts up to &quot;Time of the talk&quot;)</extracomment>
        <translation>Ничто</translation>
    </message>
    <message>
        <source>Whether it was answered</source>
        <translation>Ответили ли</translation>
    </message>
    <message>
        <source>Number of rings</source>
        <translation>Число гудков</translation>
    </message>
    <message>
        <source>Time until answered</source>
        <translation>Время до ответа</translation>
    </message>
    <message>
        <source>Time on hold</source>
        <translation>Время на удержании</translation>
    </message>
    <message>
        <source>Time of the talk</source>
        <translation>Время разговора</translation>
    </message>
</context>
<context>
    <name>EraseNameSheet</name>
    <message>
        <source>Erase a name</source>
        <extracomment>Title of the sheet that erases a person&apos;s name</extracomment>
        <translation>Стереть имя</translation>
    </message>
    <message>
        <source>Erase it everywhere</source>
        <extracomment>Button that erases a person&apos;s name</extracomment>
        <translation>Стереть везде</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button that leaves without a change</extracomment>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>The name goes out of every walk, note and draft; roles and answers stay. Backups that hold it are deleted. This cannot be undone.</source>
        <extracomment>On the sheet that erases a person&apos;s name</extracomment>
        <translation>Имя исчезнет из всех обходов, заметок и черновиков; роли и ответы останутся. Резервные копии с этим именем удаляются. Отменить это нельзя.</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Field: the name of a person that is to be erased</extracomment>
        <translation>Название</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>A gap to confirm: let a person look before you act on it.</source>
        <extracomment>Below &quot;Not found on 12 pages read&quot;: why a gap is marked &quot;to confirm&quot;</extracomment>
        <translation>Пробел надо подтвердить: пусть человек посмотрит, прежде чем вы начнёте действовать.</translation>
    </message>
    <message>
        <source>Later: %1. %2</source>
        <extracomment>Below an answer: a later step changed the judgement; %1 reaction, %2 reason</extracomment>
        <translation>Позже: %1. %2</translation>
    </message>
    <message>
        <source>A person met it</source>
        <extracomment>Above the evidence: a shopper met the touchpoint</extracomment>
        <translation>Человек это встретил</translation>
    </message>
    <message>
        <source>A person looked and did not find it</source>
        <extracomment>Above the evidence: a shopper looked and did not find it</extracomment>
        <translation>Человек искал и не нашёл</translation>
    </message>
    <message>
        <source>Scan and person disagree: the person counts, both are kept.</source>
        <extracomment>Below the headline of the evidence: scan and person say the opposite</extracomment>
        <translation>Скан и человек расходятся: считается человек, сохраняются оба.</translation>
    </message>
    <message>
        <source>Own standard kept</source>
        <extracomment>Below an answer: the company&apos;s own standard</extracomment>
        <translation>Свой стандарт выполнен</translation>
    </message>
    <message>
        <source>Own standard missed: at most %1</source>
        <translation>Свой стандарт не выполнен: не больше %1</translation>
    </message>
    <message>
        <source>Own standard missed: at least %1</source>
        <extracomment>Below an answer: the company&apos;s own standard; %1 is &quot;80&quot;</extracomment>
        <translation>Свой стандарт не выполнен: не меньше %1</translation>
    </message>
</context>
<context>
    <name>EvidenceEntry</name>
    <message>
        <source>Page</source>
        <extracomment>Evidence: address of the page</extracomment>
        <translation>Страница</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>Evidence: element of the page and its line; %1 selector, %2 line</extracomment>
        <translation>Где</translation>
    </message>
    <message>
        <source>%1, line %L2</source>
        <extracomment>Evidence: %1 is an element of the page, %2 its line</extracomment>
        <translation>%1, строка %L2</translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>Evidence: when the page was read</extracomment>
        <translation>Прочитано</translation>
    </message>
    <message>
        <source>Rule</source>
        <extracomment>Evidence: which rule found it and how sure it is</extracomment>
        <translation>Правило</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Evidence: %1 id of a rule, %2 how sure (&quot;very likely&quot;)</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>EvidencePage</name>
    <message>
        <source>Evidence</source>
        <extracomment>Title of the page with photos, sounds and notes</extracomment>
        <translation>Доказательства</translation>
    </message>
    <message>
        <source>Photo</source>
        <extracomment>Button that adds a photo</extracomment>
        <translation>Фото</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Button that adds a note
----------
Title of the sheet that adds a note</extracomment>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>Button that adds a sound file</extracomment>
        <translation>Звук</translation>
    </message>
    <message>
        <source>The file is being kept …</source>
        <extracomment>While a photo is made smaller and written</extracomment>
        <translation>Файл сохраняется …</translation>
    </message>
    <message>
        <source>This question</source>
        <extracomment>Which evidence is shown</extracomment>
        <translation>Этот вопрос</translation>
    </message>
    <message>
        <source>Whole walk</source>
        <extracomment>Which evidence is shown</extracomment>
        <translation>Весь обход</translation>
    </message>
    <message>
        <source>A photo of the price list or a note of the exact words makes an answer stand up to questions.</source>
        <extracomment>On the empty page of evidence</extracomment>
        <translation>Фото прайса или заметка с точными словами подтверждают ответ, если возникнут вопросы.</translation>
    </message>
    <message>
        <source>Open a walk first.</source>
        <extracomment>On the page of evidence when no walk is open</extracomment>
        <translation>Сначала откройте обход.</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <extracomment>On the empty page of evidence</extracomment>
        <translation>Пока ничего нет</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>Button that keeps a note</extracomment>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>The exact words are worth more than a judgement.</source>
        <extracomment>Below the field of a note</extracomment>
        <translation>Точные слова ценнее оценки.</translation>
    </message>
    <message>
        <source>What was seen or said</source>
        <extracomment>Field of a note</extracomment>
        <translation>Что увидели или услышали</translation>
    </message>
    <message>
        <source>Photo from a file</source>
        <extracomment>Button that adds a photo from a file or the phone&apos;s gallery, beside one that opens the camera</extracomment>
        <translation>Фото из файла</translation>
    </message>
</context>
<context>
    <name>EvidenceSheet</name>
    <message>
        <source>Draw on it</source>
        <extracomment>Button that opens a photo to draw over it</extracomment>
        <translation>Рисовать поверх</translation>
    </message>
    <message>
        <source>Discard</source>
        <extracomment>Button that takes a photo, sound or note out of the walk</extracomment>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>The sound is kept as a file of the walk and goes along when it is handed over.</source>
        <extracomment>Below a sound file of a walk</extracomment>
        <translation>Звук хранится файлом обхода и передаётся вместе с ним.</translation>
    </message>
    <message>
        <source>Kept without the place and device that the camera had written into it.</source>
        <extracomment>Below a photo of a walk</extracomment>
        <translation>Сохранено без места и модели камеры, записанных в файл.</translation>
    </message>
</context>
<context>
    <name>EvidenceTile</name>
    <message>
        <source>Photo</source>
        <extracomment>Kind of evidence</extracomment>
        <translation>Фото</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>Kind of evidence</extracomment>
        <translation>Звук</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Kind of evidence</extracomment>
        <translation>Заметка</translation>
    </message>
</context>
<context>
    <name>EvidenceView</name>
    <message>
        <source>Scan</source>
        <extracomment>Head of what the scan says of a touchpoint</extracomment>
        <translation>Скан</translation>
    </message>
    <message>
        <source>Persons</source>
        <extracomment>Head of what persons say of a touchpoint</extracomment>
        <translation>Люди</translation>
    </message>
</context>
<context>
    <name>ExampleCard</name>
    <message>
        <source>Open the example %1. %2</source>
        <extracomment>A bundled example for screen readers: %1 name, %2 what it shows</extracomment>
        <translation>Открыть пример «%1». %2</translation>
    </message>
    <message>
        <source>Opening…</source>
        <extracomment>On the card of an example while it is being copied into the workspace</extracomment>
        <translation>Открывается…</translation>
    </message>
</context>
<context>
    <name>ExplainButton</name>
    <message>
        <source>How is this computed?</source>
        <extracomment>Button beside a figure</extracomment>
        <translation>Как это считается?</translation>
    </message>
</context>
<context>
    <name>FrameBar</name>
    <message>
        <source>Places</source>
        <translation>Разделы</translation>
    </message>
</context>
<context>
    <name>FrameRail</name>
    <message>
        <source>Places</source>
        <translation>Разделы</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>All ten steps are done; the next round begins.</source>
        <extracomment>Below the title of the guide; %1 steps of ten</extracomment>
        <translation>Все десять шагов сделаны; начинается следующий круг.</translation>
    </message>
    <message>
        <source>%L1 of 10 steps done</source>
        <translation>Сделано шагов: %L1 из 10</translation>
    </message>
    <message>
        <source>Guide</source>
        <extracomment>Title of a page</extracomment>
        <translation>Путеводитель</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button that closes a message</extracomment>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Ten steps</source>
        <extracomment>Part of the guide</extracomment>
        <translation>Десять шагов</translation>
    </message>
    <message>
        <source>Seven questions</source>
        <extracomment>Part of the guide</extracomment>
        <translation>Семь вопросов</translation>
    </message>
    <message>
        <source>Stages</source>
        <extracomment>Part of the guide</extracomment>
        <translation>Этапы</translation>
    </message>
    <message>
        <source>Customers</source>
        <extracomment>Part of the guide</extracomment>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Best practice</source>
        <extracomment>Part of the guide</extracomment>
        <translation>Лучшие приёмы</translation>
    </message>
    <message>
        <source>Who are the customers?</source>
        <extracomment>Guide: to whom the company sells</extracomment>
        <translation>Кто клиенты?</translation>
    </message>
    <message>
        <source>Companies</source>
        <extracomment>To whom the company sells</extracomment>
        <translation>Компании</translation>
    </message>
    <message>
        <source>Persons</source>
        <extracomment>To whom the company sells</extracomment>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Both</source>
        <extracomment>To whom the company sells</extracomment>
        <translation>И те и другие</translation>
    </message>
    <message>
        <source>Add a persona</source>
        <extracomment>Button of the guide</extracomment>
        <translation>Добавить портрет</translation>
    </message>
    <message>
        <source>Whom do you want to reach? Age, place, habits and needs, and how you know them.</source>
        <extracomment>Guide, below the title of the personas</extracomment>
        <translation>Кого вы хотите привлечь? Возраст, место, привычки, потребности – и откуда вы это знаете.</translation>
    </message>
    <message>
        <source>Personas</source>
        <extracomment>Part of the guide</extracomment>
        <translation>Портреты клиентов</translation>
    </message>
    <message>
        <source>Add a customer who left</source>
        <extracomment>Button of the guide</extracomment>
        <translation>Добавить ушедшего клиента</translation>
    </message>
    <message>
        <source>Ask everybody who leaves, and write down the reason. No names.</source>
        <extracomment>Guide, below the title of the customers who left</extracomment>
        <translation>Спрашивайте каждого уходящего и записывайте причину. Без имён.</translation>
    </message>
    <message>
        <source>Why customers left</source>
        <extracomment>Part of the guide</extracomment>
        <translation>Почему клиенты ушли</translation>
    </message>
    <message>
        <source>Add a practice</source>
        <extracomment>Button of the guide</extracomment>
        <translation>Добавить приём</translation>
    </message>
    <message>
        <source>Tricks and good ideas of rivals, leaders, other countries and other trades.</source>
        <extracomment>Guide, below the title of the practices</extracomment>
        <translation>Приёмы и хорошие идеи конкурентов, лидеров, других стран и отраслей.</translation>
    </message>
    <message>
        <source>Worth adopting</source>
        <extracomment>Part of the guide</extracomment>
        <translation>Стоит перенять</translation>
    </message>
</context>
<context>
    <name>GuideStepCard</name>
    <message>
        <source>Step %1: %2, %3</source>
        <extracomment>A step of the guide for screen readers: %1 number, %2 title, %3 state</extracomment>
        <translation>Шаг %1: %2, %3</translation>
    </message>
    <message>
        <source>Do it</source>
        <extracomment>Button of a step of the guide: leads to the page that does it</extracomment>
        <translation>Сделать</translation>
    </message>
    <message>
        <source>Do step %1: %2</source>
        <extracomment>For screen readers: leads to the page that does a step of the guide</extracomment>
        <translation>Выполнить шаг %1: %2</translation>
    </message>
    <message>
        <source>Ticked off</source>
        <extracomment>Chip of a step of the guide: a person says that it is done</extracomment>
        <translation>Отмечено</translation>
    </message>
    <message>
        <source>Step %1 is done</source>
        <extracomment>For screen readers</extracomment>
        <translation>Шаг %1 сделан</translation>
    </message>
</context>
<context>
    <name>GuideWords</name>
    <message>
        <source>Done</source>
        <extracomment>State of a step of the guide: the benchmark shows that it was done</extracomment>
        <translation>Сделано</translation>
    </message>
    <message>
        <source>Ticked off</source>
        <extracomment>State of a step of the guide: a person ticked it off</extracomment>
        <translation>Отмечено</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>State of a step of the guide</extracomment>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыто</translation>
    </message>
    <message>
        <source>%1 touchpoints found at you or a rival; %2 are a good list</source>
        <extracomment>Guide, step 1</extracomment>
        <translation>Точек найдено у вас или конкурента: %1; хороший список – %2</translation>
    </message>
    <message>
        <source>%1 of %2 main zones chosen by you</source>
        <extracomment>Guide, step 2</extracomment>
        <translation>Главных зон выбрано вами: %1 из %2</translation>
    </message>
    <message>
        <source>%1 of %2 questions about company and market answered</source>
        <extracomment>Guide, step 3: about company and market</extracomment>
        <translation>Отвечено на вопросы о компании и рынке: %1 из %2</translation>
    </message>
    <message>
        <source>%1 of %2 main zones have points</source>
        <extracomment>Guide, step 4</extracomment>
        <translation>Главных зон с оценкой: %1 из %2</translation>
    </message>
    <message>
        <source>%1 of %2 walks of your own path</source>
        <extracomment>Guide, step 4</extracomment>
        <translation>Обходов своего пути: %1 из %2</translation>
    </message>
    <message>
        <source>%1 of %2 walks of a rival&apos;s path</source>
        <extracomment>Guide, step 4</extracomment>
        <translation>Обходов пути конкурента: %1 из %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln action(s) in the plan</source>
        <extracomment>Guide, step 5</extracomment>
        <translation>
            <numerusform>%Ln действие в плане</numerusform>
            <numerusform>%Ln действия в плане</numerusform>
            <numerusform>%Ln действий в плане</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposal(s) for main zones not taken</source>
        <extracomment>Guide, step 5</extracomment>
        <translation>
            <numerusform>%Ln предложение для главных зон не принято</numerusform>
            <numerusform>%Ln предложения для главных зон не принято</numerusform>
            <numerusform>%Ln предложений для главных зон не принято</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 open actions have an owner</source>
        <extracomment>Guide, step 6</extracomment>
        <translation>Открытых действий с ответственным: %1 из %2</translation>
    </message>
    <message>
        <source>%1 of %2 open actions have a date</source>
        <extracomment>Guide, step 6</extracomment>
        <translation>Открытых действий со сроком: %1 из %2</translation>
    </message>
    <message>
        <source>%1 of %2 actions done</source>
        <extracomment>Guide, step 7</extracomment>
        <translation>Действий сделано: %1 из %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln action(s) overdue</source>
        <extracomment>Guide, step 7</extracomment>
        <translation>
            <numerusform>%Ln действие просрочено</numerusform>
            <numerusform>%Ln действия просрочено</numerusform>
            <numerusform>%Ln действий просрочено</numerusform>
        </translation>
    </message>
    <message>
        <source>Round %1; before and after need %2</source>
        <extracomment>Guide, step 8</extracomment>
        <translation>Круг %1; для «до и после» нужно %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln main zone(s) laid out on the map</source>
        <extracomment>Guide, step 9</extracomment>
        <translation>
            <numerusform>%Ln главная зона разложена на карте</numerusform>
            <numerusform>%Ln главные зоны разложены на карте</numerusform>
            <numerusform>%Ln главных зон разложено на карте</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln re-check(s) planned</source>
        <extracomment>Guide, step 10</extracomment>
        <translation>
            <numerusform>%Ln перепроверка запланирована</numerusform>
            <numerusform>%Ln перепроверки запланированы</numerusform>
            <numerusform>%Ln перепроверок запланировано</numerusform>
        </translation>
    </message>
    <message>
        <source>You: %1 touchpoints here; the best rival: %2</source>
        <extracomment>Guide, a stage: %1 touchpoints of the own company, %2 of the rival that has most</extracomment>
        <translation>У вас здесь точек: %1; у лучшего конкурента: %2</translation>
    </message>
</context>
<context>
    <name>HeadChip</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Above the cards: %1 company, %2 its points</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <extracomment>Title of a page</extracomment>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Each row is a touchpoint: a place where a customer can meet the company. Each column is a company, yours first. Tap a cell to see the proof: the words on the page, the address, the line and the time.</source>
        <extracomment>Help</extracomment>
        <translation>Каждая строка — точка контакта: место, где клиент может встретиться с компанией. Каждый столбец — компания, ваша первая. Нажмите на ячейку, чтобы увидеть доказательство: слова на странице, адрес, строку и время.</translation>
    </message>
    <message>
        <source>Reading the matrix</source>
        <extracomment>Help</extracomment>
        <translation>Как читать матрицу</translation>
    </message>
    <message>
        <source>What the marks mean</source>
        <extracomment>Help</extracomment>
        <translation>Что значат знаки</translation>
    </message>
    <message>
        <source>Found: at least one page shows it.</source>
        <extracomment>Help: meaning of a mark</extracomment>
        <translation>Найдено: это есть хотя бы на одной странице.</translation>
    </message>
    <message>
        <source>Not found on the pages read, without running scripts. It is not proof that it is missing; let a person confirm.</source>
        <extracomment>Help: meaning of a mark</extracomment>
        <translation>Не найдено на прочитанных страницах без запуска скриптов. Это не доказывает отсутствия: пусть человек подтвердит.</translation>
    </message>
    <message>
        <source>Unknown: the pages could not be read, and the reason is given. It never counts against anybody.</source>
        <extracomment>Help: meaning of a mark</extracomment>
        <translation>Неизвестно: страницы не удалось прочитать, причина указана. Это никогда не засчитывается никому в минус.</translation>
    </message>
    <message>
        <source>Not applicable: it makes no sense for this company.</source>
        <extracomment>Help: meaning of a mark</extracomment>
        <translation>Неприменимо: для этой компании это не имеет смысла.</translation>
    </message>
    <message>
        <source>A gap is a touchpoint that a competitor offers and you do not. It is marked by an edge in colour. Begin with the gaps at the stage where customers decide.</source>
        <extracomment>Help</extracomment>
        <translation>Пробел — точка контакта, которую предлагает конкурент, а вы нет. Он отмечен цветным краем. Начните с пробелов на этапе, где клиент принимает решение.</translation>
    </message>
    <message>
        <source>Gaps</source>
        <extracomment>Help</extracomment>
        <translation>Пробелы</translation>
    </message>
    <message>
        <source>The program reads at most one page a second of each site, obeys robots.txt, sends no form, signs in nowhere and solves no riddles. Nothing is asked of anybody before you start a scan.</source>
        <extracomment>Help</extracomment>
        <translation>Программа читает с каждого сайта не больше страницы в секунду, соблюдает robots.txt, не отправляет форм, нигде не входит и не решает капчу. Пока вы не начали сканирование, никто ни о чём не спрашивается.</translation>
    </message>
    <message>
        <source>Good manners</source>
        <extracomment>Help</extracomment>
        <translation>Хорошие манеры</translation>
    </message>
    <message>
        <source>No account, no telemetry: results stay in your workspace file.</source>
        <extracomment>Help</extracomment>
        <translation>Ни учётной записи, ни телеметрии: результаты остаются в вашем файле рабочего пространства.</translation>
    </message>
    <message>
        <source>Your data</source>
        <extracomment>Help</extracomment>
        <translation>Ваши данные</translation>
    </message>
    <message>
        <source>Shopwalker %1, free software under the Apache licence 2.0</source>
        <extracomment>About: %1 is the version</extracomment>
        <translation>Shopwalker %1, свободная программа под лицензией Apache 2.0</translation>
    </message>
    <message>
        <source>How touchpoints work</source>
        <extracomment>Part of the help: what the articles teach about touchpoints</extracomment>
        <translation>Как работают точки контакта</translation>
    </message>
    <message>
        <source>How the program works</source>
        <extracomment>Part of the help: how the program works</extracomment>
        <translation>Как работает программа</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>A person met it</source>
        <extracomment>Ledger of promises: what the site shows was met by a shopper</extracomment>
        <translation>Человек это встретил</translation>
    </message>
    <message>
        <source>A person looked and did not find it</source>
        <extracomment>Ledger of promises: what the site shows was not found by a shopper</extracomment>
        <translation>Человек искал и не нашёл</translation>
    </message>
    <message>
        <source>Nobody has looked yet</source>
        <extracomment>Ledger of promises: nobody has said what was found</extracomment>
        <translation>Никто ещё не смотрел</translation>
    </message>
    <message>
        <source>The site shows it</source>
        <extracomment>Ledger of promises: the site shows a touchpoint without a value</extracomment>
        <translation>Показано на сайте</translation>
    </message>
    <message>
        <source>Points: %1 before, %2 now</source>
        <extracomment>Before and after in total; %1 and %2 are points</extracomment>
        <translation>Баллы: было %1, стало %2</translation>
    </message>
    <message>
        <source>Touchpoints found: %L1 before, %L2 now</source>
        <extracomment>Before and after in total; %1 and %2 are numbers of touchpoints</extracomment>
        <translation>Точек контакта найдено: было %L1, стало %L2</translation>
    </message>
    <message>
        <source>Gaps: %L1 closed, %L2 new</source>
        <extracomment>Before and after in total; %1 and %2 are numbers of gaps</extracomment>
        <translation>Пробелы: закрыто %L1, новых %L2</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <extracomment>Timeline: an own action that was done; %1 is its title</extracomment>
        <translation>Сделано: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, and on %Ln more walk(s)</source>
        <extracomment>Ledger of promises: the same was said on several walks; %1 is one</extracomment>
        <translation>
            <numerusform>%1, и ещё в %Ln обходе</numerusform>
            <numerusform>%1, и ещё в %Ln обходах</numerusform>
            <numerusform>%1, и ещё в %Ln обходах</numerusform>
        </translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Встречено</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Не найдено</translation>
    </message>
</context>
<context>
    <name>Importance</name>
    <message>
        <source>%1 (× %2)</source>
        <extracomment>Why something weighs more or less: %1 the reason, %2 a factor</extracomment>
        <translation>%1 (× %2)</translation>
    </message>
    <message>
        <source>suggested %1</source>
        <extracomment>Beside a weight that was set by hand; %1 is a number</extracomment>
        <translation>предложено %1</translation>
    </message>
    <message>
        <source>weight %1</source>
        <extracomment>A touchpoint of the top ten: %1 how much it weighs</extracomment>
        <translation>вес %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Below a touchpoint: %1 stage, %2 channel</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2, %3, own points: %4</source>
        <extracomment>A touchpoint of the top ten for screen readers: %1 place, %2 name, %3 &quot;weight 2&quot;, %4 points</extracomment>
        <translation>%1: %2, %3, свои баллы: %4</translation>
    </message>
</context>
<context>
    <name>ImpressionCard</name>
    <message>
        <source>What stays</source>
        <extracomment>Part of the end of a walk</extracomment>
        <translation>Что осталось</translation>
    </message>
    <message>
        <source>Objections, problems, tricks worth adopting</source>
        <extracomment>Above the notes of a walk</extracomment>
        <translation>Возражения, проблемы, приёмы, которые стоит перенять</translation>
    </message>
</context>
<context>
    <name>ImpressionForm</name>
    <message>
        <source>What would the customer do now?</source>
        <extracomment>Above the decisions of a customer</extracomment>
        <translation>Что клиент сделал бы теперь?</translation>
    </message>
    <message>
        <source>What did it do to the relation?</source>
        <extracomment>Above the effects of a step on the relation between customer and company</extracomment>
        <translation>Как это повлияло на отношения?</translation>
    </message>
    <message>
        <source>What do you feel?</source>
        <extracomment>Above the feelings of a customer</extracomment>
        <translation>Что вы чувствуете?</translation>
    </message>
    <message>
        <source>What blocked the customer?</source>
        <extracomment>Field at the end of a walk</extracomment>
        <translation>Что помешало клиенту?</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Found</source>
        <extracomment>What a mark means</extracomment>
        <translation>Найдено</translation>
    </message>
    <message>
        <source>Not found on the pages read</source>
        <extracomment>What a mark means</extracomment>
        <translation>Не найдено на прочитанных страницах</translation>
    </message>
    <message>
        <source>Unknown, not counted</source>
        <extracomment>What a mark means</extracomment>
        <translation>Неизвестно, не учитывается</translation>
    </message>
    <message>
        <source>Gap: a competitor has it, you do not</source>
        <extracomment>What a mark means</extracomment>
        <translation>Пробел: у конкурента есть, у вас нет</translation>
    </message>
    <message>
        <source>Scan</source>
        <extracomment>What a source mark means</extracomment>
        <translation>Скан</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>What a source mark means</extracomment>
        <translation>Человек</translation>
    </message>
    <message>
        <source>They disagree</source>
        <extracomment>What a source mark means</extracomment>
        <translation>Расходятся</translation>
    </message>
</context>
<context>
    <name>LinkSheet</name>
    <message>
        <source>Keep</source>
        <extracomment>Button of the sheet about a link</extracomment>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>Button of the sheet about a link: changes places with the one behind it</extracomment>
        <translation>Позже</translation>
    </message>
    <message>
        <source>Earlier</source>
        <extracomment>Button of the sheet about a link: changes places with the one before it</extracomment>
        <translation>Раньше</translation>
    </message>
    <message>
        <source>Remove the link</source>
        <extracomment>Button of the sheet about a link</extracomment>
        <translation>Убрать звено</translation>
    </message>
    <message>
        <source>What the customer meets</source>
        <extracomment>Field of the sheet about a link</extracomment>
        <translation>С чем встречается клиент</translation>
    </message>
    <message>
        <source>Stage</source>
        <extracomment>Above the choice of a stage</extracomment>
        <translation>Этап</translation>
    </message>
    <message>
        <source>Channel</source>
        <extracomment>Above the choice of a channel</extracomment>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Reaction</source>
        <extracomment>Above the choice of the customer&apos;s reaction</extracomment>
        <translation>Реакция</translation>
    </message>
    <message>
        <source>0: no employee is needed.</source>
        <extracomment>Below the number of employees at a link</extracomment>
        <translation>0: сотрудник не нужен.</translation>
    </message>
    <message>
        <source>Employees who take part</source>
        <extracomment>Field of the sheet about a link</extracomment>
        <translation>Сколько сотрудников участвует</translation>
    </message>
</context>
<context>
    <name>LocationNote</name>
    <message>
        <source>Every location</source>
        <extracomment>Button beside the note that one branch is looked at: goes back to all</extracomment>
        <translation>Все филиалы</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Start</source>
        <extracomment>Place in the bar or rail</extracomment>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Companies</source>
        <extracomment>Place in the bar or rail</extracomment>
        <translation>Компании</translation>
    </message>
    <message>
        <source>Matrix</source>
        <extracomment>Page about the open benchmark</extracomment>
        <translation>Матрица</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Place in the bar or rail</extracomment>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>Place in the bar or rail</extracomment>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Walks</source>
        <extracomment>Place in the bar or rail</extracomment>
        <translation>Обходы</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <extracomment>Place in the bar or rail: the benchmark that is open</extracomment>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Overview</source>
        <extracomment>Page about the open benchmark</extracomment>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Top ten</source>
        <extracomment>Page about the open benchmark</extracomment>
        <translation>Главная десятка</translation>
    </message>
    <message>
        <source>Plan</source>
        <extracomment>Page about the open benchmark</extracomment>
        <translation>План</translation>
    </message>
    <message>
        <source>Promises</source>
        <extracomment>Page about the open benchmark</extracomment>
        <translation>Обещания</translation>
    </message>
    <message>
        <source>Changes</source>
        <extracomment>Page about the open benchmark</extracomment>
        <translation>Изменения</translation>
    </message>
    <message>
        <source>Chains</source>
        <extracomment>Page about the open benchmark</extracomment>
        <translation>Цепочки</translation>
    </message>
    <message>
        <source>Mind map</source>
        <extracomment>Page about the open benchmark</extracomment>
        <translation>Карта точек</translation>
    </message>
    <message>
        <source>Response race</source>
        <extracomment>Page about the open benchmark</extracomment>
        <translation>Кто ответит первым</translation>
    </message>
    <message>
        <source>Guide</source>
        <extracomment>Page about the open benchmark</extracomment>
        <translation>Путеводитель</translation>
    </message>
</context>
<context>
    <name>Market</name>
    <message>
        <source>How many rivals are there?</source>
        <extracomment>Questions about company and market, and their answers (all texts of this context)</extracomment>
        <translation>Сколько конкурентов?</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>A few</source>
        <translation>Несколько</translation>
    </message>
    <message>
        <source>Dozens</source>
        <translation>Десятки</translation>
    </message>
    <message>
        <source>How large is the company?</source>
        <translation>Насколько велика компания?</translation>
    </message>
    <message>
        <source>Small or new</source>
        <translation>Малая или новая</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Средняя</translation>
    </message>
    <message>
        <source>Large, a known name</source>
        <translation>Крупная, известное имя</translation>
    </message>
    <message>
        <source>Where does it stand in the market?</source>
        <translation>Какое место на рынке?</translation>
    </message>
    <message>
        <source>A newcomer</source>
        <translation>Новичок</translation>
    </message>
    <message>
        <source>A challenger</source>
        <translation>Претендент</translation>
    </message>
    <message>
        <source>The leader</source>
        <translation>Лидер</translation>
    </message>
    <message>
        <source>How loyal are the customers?</source>
        <translation>Насколько верны клиенты?</translation>
    </message>
    <message>
        <source>Hardly</source>
        <translation>Почти нет</translation>
    </message>
    <message>
        <source>Somewhat</source>
        <translation>Отчасти</translation>
    </message>
    <message>
        <source>Very</source>
        <translation>Очень</translation>
    </message>
    <message>
        <source>How dear is the product?</source>
        <translation>Насколько дорог продукт?</translation>
    </message>
    <message>
        <source>Cheap</source>
        <translation>Дёшев</translation>
    </message>
    <message>
        <source>In the middle</source>
        <translation>Посередине</translation>
    </message>
    <message>
        <source>Dear</source>
        <translation>Дорог</translation>
    </message>
    <message>
        <source>How complex is the product?</source>
        <translation>Насколько сложен продукт?</translation>
    </message>
    <message>
        <source>Simple</source>
        <translation>Прост</translation>
    </message>
    <message>
        <source>In between</source>
        <translation>Между ними</translation>
    </message>
    <message>
        <source>Complex</source>
        <translation>Сложен</translation>
    </message>
    <message>
        <source>What does the company live on?</source>
        <translation>Чем живёт компания?</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Здоровье</translation>
    </message>
    <message>
        <source>Beauty</source>
        <translation>Красота</translation>
    </message>
    <message>
        <source>Food and drink</source>
        <translation>Еда и напитки</translation>
    </message>
    <message>
        <source>A shop</source>
        <translation>Магазин</translation>
    </message>
    <message>
        <source>An online shop</source>
        <translation>Интернет-магазин</translation>
    </message>
    <message>
        <source>Repair and service</source>
        <translation>Ремонт и сервис</translation>
    </message>
    <message>
        <source>Advice and training</source>
        <translation>Консультации и обучение</translation>
    </message>
    <message>
        <source>Wholesale, B2B</source>
        <translation>Опт, B2B</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Другое</translation>
    </message>
</context>
<context>
    <name>MarkupView</name>
    <message>
        <source>Arrow</source>
        <extracomment>Tool that draws over a photo</extracomment>
        <translation>Стрелка</translation>
    </message>
    <message>
        <source>Box</source>
        <extracomment>Tool that draws over a photo</extracomment>
        <translation>Рамка</translation>
    </message>
    <message>
        <source>Free line</source>
        <extracomment>Tool that draws over a photo</extracomment>
        <translation>Линия</translation>
    </message>
    <message>
        <source>Blur</source>
        <extracomment>Tool that makes a face or number plate unreadable</extracomment>
        <translation>Размыть</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button that leaves the marks over a photo</extracomment>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Mark the photo</source>
        <extracomment>Title of the page that draws over a photo</extracomment>
        <translation>Отметки на фото</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Button that takes the last mark away</extracomment>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button that keeps the marks over a photo</extracomment>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Enter places a mark, the arrow keys move it, with Shift they stretch it.</source>
        <extracomment>Description of the photo for a screen reader</extracomment>
        <translation>Enter ставит отметку, стрелки двигают её, с Shift – растягивают.</translation>
    </message>
    <message numerus="yes">
        <source>Photo with %Ln mark(s)</source>
        <extracomment>Name of the photo that is drawn over, for a screen reader; %n marks lie over it</extracomment>
        <translation>
            <numerusform>Фото с %Ln отметкой</numerusform>
            <numerusform>Фото с %Ln отметками</numerusform>
            <numerusform>Фото с %Ln отметками</numerusform>
        </translation>
    </message>
    <message>
        <source>The photo is being read …</source>
        <extracomment>While a photo is read from disk</extracomment>
        <translation>Фото читается …</translation>
    </message>
    <message>
        <source>The photo itself is not changed either way.</source>
        <extracomment>Question before marks over a photo are lost</extracomment>
        <translation>Само фото в любом случае не меняется.</translation>
    </message>
    <message>
        <source>Keep the marks?</source>
        <extracomment>Question before marks over a photo are lost</extracomment>
        <translation>Сохранить отметки?</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>Answer: keep the marks</extracomment>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Discard</source>
        <extracomment>Answer: throw the marks away</extracomment>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Go on drawing</source>
        <extracomment>Answer: stay</extracomment>
        <translation>Рисовать дальше</translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message>
        <source>%L1 of %L2</source>
        <extracomment>Head of a group in the matrix: found, of those that are known (&quot;5 of 7&quot;)</extracomment>
        <translation>%L1 из %L2</translation>
    </message>
    <message>
        <source>Signals of the site</source>
        <extracomment>Group of the matrix: facts about the site that are not touchpoints, such as https</extracomment>
        <translation>Признаки сайта</translation>
    </message>
    <message>
        <source>%1 · weight %2</source>
        <extracomment>Below a touchpoint of the matrix: %1 its channel or stage, %2 how much it counts</extracomment>
        <translation>%1 · вес %2</translation>
    </message>
</context>
<context>
    <name>MatrixCards</name>
    <message>
        <source>Touchpoints of the companies</source>
        <translation>Точки контакта компаний</translation>
    </message>
</context>
<context>
    <name>MatrixCellView</name>
    <message>
        <source>Gap</source>
        <extracomment>In a matrix cell: a rival has it, we do not</extracomment>
        <translation>Пробел</translation>
    </message>
    <message>
        <source>Gap, to confirm</source>
        <extracomment>In a matrix cell: a gap that rests on a scan alone</extracomment>
        <translation>Пробел, проверить</translation>
    </message>
    <message>
        <source>Only you</source>
        <extracomment>In a matrix cell: no rival has it</extracomment>
        <translation>Только у вас</translation>
    </message>
    <message>
        <source>Critical failure</source>
        <extracomment>In a matrix cell: a critical question earned nothing</extracomment>
        <translation>Критический сбой</translation>
    </message>
    <message>
        <source>%1 points</source>
        <extracomment>In a matrix cell, for screen readers: %1 are the points that walks gave</extracomment>
        <translation>%1 баллов</translation>
    </message>
</context>
<context>
    <name>MatrixFilters</name>
    <message numerus="yes">
        <source>Only gaps (%Ln)</source>
        <extracomment>Filter of the matrix; %Ln is how many gaps there are</extracomment>
        <translation>
            <numerusform>Только пробелы (%Ln)</numerusform>
            <numerusform>Только пробелы (%Ln)</numerusform>
            <numerusform>Только пробелы (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>All stages</source>
        <extracomment>Filter of the matrix</extracomment>
        <translation>Все этапы</translation>
    </message>
    <message>
        <source>Stage</source>
        <extracomment>Filter of the matrix, for screen readers</extracomment>
        <translation>Этап</translation>
    </message>
    <message>
        <source>All channels</source>
        <extracomment>Filter of the matrix</extracomment>
        <translation>Все каналы</translation>
    </message>
    <message>
        <source>Channel</source>
        <extracomment>Filter of the matrix, for screen readers</extracomment>
        <translation>Канал</translation>
    </message>
    <message>
        <source>By stage</source>
        <extracomment>How the matrix is grouped</extracomment>
        <translation>По этапам</translation>
    </message>
    <message>
        <source>By channel</source>
        <extracomment>How the matrix is grouped</extracomment>
        <translation>По каналам</translation>
    </message>
    <message>
        <source>Grouping</source>
        <extracomment>How the matrix is grouped, for screen readers</extracomment>
        <translation>Группировка</translation>
    </message>
    <message>
        <source>Only what rivals lack</source>
        <extracomment>Filter of the matrix</extracomment>
        <translation>Только чего нет у конкурентов</translation>
    </message>
    <message>
        <source>Only disagreements</source>
        <extracomment>Filter of the matrix</extracomment>
        <translation>Только расхождения</translation>
    </message>
    <message>
        <source>Only to confirm</source>
        <extracomment>Filter of the matrix</extracomment>
        <translation>Только для проверки</translation>
    </message>
    <message>
        <source>Only unknown</source>
        <extracomment>Filter of the matrix</extracomment>
        <translation>Только неизвестное</translation>
    </message>
    <message>
        <source>Every touchpoint</source>
        <extracomment>Filter of the matrix</extracomment>
        <translation>Все точки контакта</translation>
    </message>
    <message>
        <source>Rows</source>
        <extracomment>Filter of the matrix, for screen readers</extracomment>
        <translation>Строки</translation>
    </message>
    <message>
        <source>By scan alone</source>
        <extracomment>Filter of the matrix: who speaks of the row</extracomment>
        <translation>Только скан</translation>
    </message>
    <message>
        <source>By persons alone</source>
        <extracomment>Filter of the matrix: who speaks of the row</extracomment>
        <translation>Только люди</translation>
    </message>
    <message>
        <source>By both</source>
        <extracomment>Filter of the matrix: who speaks of the row</extracomment>
        <translation>Оба источника</translation>
    </message>
    <message>
        <source>They disagree</source>
        <extracomment>Filter of the matrix: who speaks of the row</extracomment>
        <translation>Расходятся</translation>
    </message>
    <message>
        <source>Any source</source>
        <extracomment>Filter of the matrix: who speaks of the row</extracomment>
        <translation>Любой источник</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>Filter of the matrix, for screen readers</extracomment>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Potential customers</source>
        <extracomment>Customer status</extracomment>
        <translation>Потенциальные клиенты</translation>
    </message>
    <message>
        <source>Current customers</source>
        <extracomment>Customer status</extracomment>
        <translation>Нынешние клиенты</translation>
    </message>
    <message>
        <source>Former customers</source>
        <extracomment>Customer status</extracomment>
        <translation>Бывшие клиенты</translation>
    </message>
    <message>
        <source>All customers</source>
        <extracomment>Filter of the matrix: customer status</extracomment>
        <translation>Все клиенты</translation>
    </message>
    <message>
        <source>Customers</source>
        <extracomment>Filter of the matrix, for screen readers</extracomment>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Short attention</source>
        <extracomment>Attention time of a touchpoint</extracomment>
        <translation>Короткое внимание</translation>
    </message>
    <message>
        <source>Long attention</source>
        <extracomment>Attention time of a touchpoint</extracomment>
        <translation>Долгое внимание</translation>
    </message>
    <message>
        <source>Any attention</source>
        <extracomment>Filter of the matrix: attention time</extracomment>
        <translation>Любое внимание</translation>
    </message>
    <message>
        <source>Attention</source>
        <extracomment>Filter of the matrix, for screen readers</extracomment>
        <translation>Внимание</translation>
    </message>
    <message>
        <source>Acts once</source>
        <extracomment>Lifetime of a touchpoint</extracomment>
        <translation>Действует один раз</translation>
    </message>
    <message>
        <source>Acts again and again</source>
        <extracomment>Lifetime of a touchpoint</extracomment>
        <translation>Действует снова и снова</translation>
    </message>
    <message>
        <source>Any lifetime</source>
        <extracomment>Filter of the matrix: lifetime of a touchpoint</extracomment>
        <translation>Любой срок жизни</translation>
    </message>
    <message>
        <source>Lifetime</source>
        <extracomment>Filter of the matrix, for screen readers</extracomment>
        <translation>Срок жизни</translation>
    </message>
    <message>
        <source>Weight %1 or more</source>
        <extracomment>Filter of the matrix; %1 is a weight</extracomment>
        <translation>Вес от %1</translation>
    </message>
    <message>
        <source>Any weight</source>
        <extracomment>Filter of the matrix: importance</extracomment>
        <translation>Любой вес</translation>
    </message>
    <message>
        <source>Importance</source>
        <extracomment>Filter of the matrix, for screen readers</extracomment>
        <translation>Важность</translation>
    </message>
    <message>
        <source>In the catalogue&apos;s order</source>
        <extracomment>Order of the matrix</extracomment>
        <translation>В порядке каталога</translation>
    </message>
    <message>
        <source>Weightiest first</source>
        <extracomment>Order of the matrix</extracomment>
        <translation>Сначала важнейшие</translation>
    </message>
    <message>
        <source>Largest gap first</source>
        <extracomment>Order of the matrix</extracomment>
        <translation>Сначала большие пробелы</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>Order of the matrix, for screen readers</extracomment>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>More filters</source>
        <extracomment>Button that shows more filters of the matrix</extracomment>
        <translation>Ещё фильтры</translation>
    </message>
    <message>
        <source>Show everything</source>
        <extracomment>Button that takes all filters away</extracomment>
        <translation>Показать всё</translation>
    </message>
    <message>
        <source>Every location</source>
        <extracomment>Filter of the matrix: branches of the companies</extracomment>
        <translation>Все филиалы</translation>
    </message>
    <message>
        <source>Location</source>
        <extracomment>Filter of the matrix, for screen readers: a branch that was walked</extracomment>
        <translation>Филиал</translation>
    </message>
</context>
<context>
    <name>MatrixGroup</name>
    <message>
        <source>%1, folded</source>
        <extracomment>Head of a group in the matrix for screen readers: %1 title</extracomment>
        <translation>%1, свёрнуто</translation>
    </message>
    <message>
        <source>%1, unfolded</source>
        <translation>%1, развёрнуто</translation>
    </message>
</context>
<context>
    <name>MatrixHead</name>
    <message>
        <source>%1 points · %L2 of %L3</source>
        <extracomment>Head of a column: %1 points, %2 touchpoints found, of %3 that are known</extracomment>
        <translation>%1 баллов · %L2 из %L3</translation>
    </message>
</context>
<context>
    <name>MatrixPage</name>
    <message>
        <source>Filters</source>
        <extracomment>Button of the matrix on a phone
----------
Title of the sheet with the filters of the matrix</extracomment>
        <translation>Фильтры</translation>
    </message>
    <message>
        <source>No touchpoint passes the filters.</source>
        <extracomment>When no touchpoint passes the filters</extracomment>
        <translation>Ни одна точка контакта не проходит фильтры.</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <extracomment>When no touchpoint passes the filters</extracomment>
        <translation>Нечего показать</translation>
    </message>
    <message>
        <source>Show everything</source>
        <extracomment>Button that takes all filters away</extracomment>
        <translation>Показать всё</translation>
    </message>
    <message>
        <source>Close the evidence</source>
        <extracomment>Button that closes the evidence beside the matrix</extracomment>
        <translation>Закрыть доказательства</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln touchpoint(s)</source>
        <extracomment>Button that closes the filters; how many rows are left</extracomment>
        <translation>
            <numerusform>Показать %Ln точку контакта</numerusform>
            <numerusform>Показать %Ln точки контакта</numerusform>
            <numerusform>Показать %Ln точек контакта</numerusform>
        </translation>
    </message>
    <message>
        <source>Matrix</source>
        <extracomment>Title of the page with the matrix</extracomment>
        <translation>Матрица</translation>
    </message>
    <message>
        <source>Unfold every group</source>
        <extracomment>Button of the matrix: folds or unfolds every group</extracomment>
        <translation>Развернуть все группы</translation>
    </message>
    <message>
        <source>Fold every group</source>
        <translation>Свернуть все группы</translation>
    </message>
</context>
<context>
    <name>MatrixTable</name>
    <message numerus="yes">
        <source>%Ln touchpoint(s)</source>
        <extracomment>Head of the matrix: how many touchpoints pass the filters</extracomment>
        <translation>
            <numerusform>%Ln точка контакта</numerusform>
            <numerusform>%Ln точки контакта</numerusform>
            <numerusform>%Ln точек контакта</numerusform>
        </translation>
    </message>
    <message>
        <source>Touchpoints of the companies</source>
        <extracomment>Name of the matrix for screen readers</extracomment>
        <translation>Точки контакта компаний</translation>
    </message>
</context>
<context>
    <name>MindMapPage</name>
    <message>
        <source>Mind map</source>
        <extracomment>Head of the page with the mind map</extracomment>
        <translation>Карта точек</translation>
    </message>
    <message>
        <source>Fold</source>
        <extracomment>Button of the mind map</extracomment>
        <translation>Свернуть</translation>
    </message>
    <message>
        <source>Unfold</source>
        <extracomment>Button of the mind map</extracomment>
        <translation>Развернуть</translation>
    </message>
    <message>
        <source>Tap a branch to fold it, to add to it or to change it.</source>
        <extracomment>Beside the mind map</extracomment>
        <translation>Нажмите на ветвь, чтобы свернуть её, дополнить или изменить.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>Button that stops hanging a branch elsewhere</extracomment>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Tap the branch that “%1” is to hang on.</source>
        <extracomment>While a branch of the mind map is moved</extracomment>
        <translation>Нажмите на ветвь, на которую повесить «%1».</translation>
    </message>
</context>
<context>
    <name>MomentCard</name>
    <message>
        <source>Moments you noted</source>
        <extracomment>Part of the end of a walk</extracomment>
        <translation>Отмеченные моменты</translation>
    </message>
    <message>
        <source>What happened at %1?</source>
        <extracomment>Field of a noted moment; %1 a time</extracomment>
        <translation>Что произошло в %1?</translation>
    </message>
</context>
<context>
    <name>NoBenchmark</name>
    <message>
        <source>Open a benchmark on the start page, compare companies of your own, or look at the example.</source>
        <extracomment>On the benchmark&apos;s pages when no benchmark is open</extracomment>
        <translation>Откройте сравнение на начальной странице, сравните свои компании или посмотрите пример.</translation>
    </message>
    <message>
        <source>No benchmark is open</source>
        <extracomment>On the benchmark&apos;s pages when no benchmark is open</extracomment>
        <translation>Сравнение не открыто</translation>
    </message>
    <message>
        <source>Open the example</source>
        <extracomment>Button that opens the bundled example</extracomment>
        <translation>Открыть пример</translation>
    </message>
</context>
<context>
    <name>NoteSheet</name>
    <message>
        <source>Who is it?</source>
        <extracomment>Field of a persona</extracomment>
        <translation>Кто это?</translation>
    </message>
    <message>
        <source>Age</source>
        <extracomment>Field of a persona</extracomment>
        <translation>Возраст</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>Field of a persona</extracomment>
        <translation>Место</translation>
    </message>
    <message>
        <source>Gender</source>
        <extracomment>Field of a persona</extracomment>
        <translation>Пол</translation>
    </message>
    <message>
        <source>How they buy</source>
        <extracomment>Field of a persona</extracomment>
        <translation>Как покупает</translation>
    </message>
    <message>
        <source>Interests</source>
        <extracomment>Field of a persona</extracomment>
        <translation>Интересы</translation>
    </message>
    <message>
        <source>What they need</source>
        <extracomment>Field of a persona</extracomment>
        <translation>Что нужно</translation>
    </message>
    <message>
        <source>How you know it</source>
        <extracomment>Field of a persona: survey, analytics, CRM</extracomment>
        <translation>Откуда это известно</translation>
    </message>
    <message>
        <source>What is worth adopting?</source>
        <extracomment>Field of a practice worth adopting</extracomment>
        <translation>Что стоит перенять?</translation>
    </message>
    <message>
        <source>Where was it seen?</source>
        <extracomment>Field of a practice: a rival, a leader, a country, a trade</extracomment>
        <translation>Где это увидели?</translation>
    </message>
    <message>
        <source>Why did the customer leave?</source>
        <extracomment>Field of a customer who left</extracomment>
        <translation>Почему клиент ушёл?</translation>
    </message>
    <message>
        <source>New note</source>
        <extracomment>Title of the sheet of a note</extracomment>
        <translation>Новая запись</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>Изменить запись</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button of the sheet of a note</extracomment>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Button of the sheet of a note</extracomment>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button that leaves without a change</extracomment>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <extracomment>Field of a practice, or of a customer who left: where it belongs, or where it went wrong</extracomment>
        <translation>Точка контакта</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close</source>
        <extracomment>Button that closes a message</extracomment>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>NumberAnswer</name>
    <message>
        <source>Amount</source>
        <extracomment>Field of a question that asks for a number or an amount</extracomment>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>Currency</source>
        <extracomment>Field beside an amount: a currency in three letters</extracomment>
        <translation>Валюта</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>%1: less</source>
        <extracomment>Button of a number field; %1 is the field&apos;s label</extracomment>
        <translation>%1: меньше</translation>
    </message>
    <message>
        <source>%1: more</source>
        <extracomment>Button of a number field; %1 is the field&apos;s label</extracomment>
        <translation>%1: больше</translation>
    </message>
</context>
<context>
    <name>OptionRow</name>
    <message>
        <source>Option %1</source>
        <extracomment>Field of an option; %1 is its number</extracomment>
        <translation>Вариант %1</translation>
    </message>
    <message>
        <source>Points</source>
        <extracomment>Field of an option: 0 to 100</extracomment>
        <translation>Баллы</translation>
    </message>
    <message>
        <source>Remove option %1</source>
        <extracomment>Button that removes an option; %1 is its number</extracomment>
        <translation>Удалить вариант %1</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Overdue since %1</source>
        <extracomment>On the overview: an action of the plan; %1 is a day</extracomment>
        <translation>Просрочено с %1</translation>
    </message>
    <message>
        <source>Due %1</source>
        <extracomment>On the overview: an action of the plan; %1 is a day</extracomment>
        <translation>Срок: %1</translation>
    </message>
    <message>
        <source>You are the fastest: %1</source>
        <extracomment>Who answers first: %1 is a time</extracomment>
        <translation>Вы быстрее всех: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Who answers first: %1 company, %2 a time</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (you: %2)</source>
        <extracomment>Who answers first: %1 &quot;Clinic A: 2 min&quot;, %2 the own time</extracomment>
        <translation>%1 (вы: %2)</translation>
    </message>
    <message>
        <source>No company has points yet: scan or walk first.</source>
        <extracomment>Head of the overview</extracomment>
        <translation>Баллов ещё нет: сначала скан или обход.</translation>
    </message>
    <message>
        <source>You lead with %1 points</source>
        <extracomment>Head of the overview; %1 points</extracomment>
        <translation>Вы лидируете: %1 баллов</translation>
    </message>
    <message>
        <source>%1 leads with %2 points; you have none yet</source>
        <extracomment>Head of the overview; %1 company, %2 points</extracomment>
        <translation>%1 лидирует: %2 баллов; у вас их пока нет</translation>
    </message>
    <message>
        <source>%1 leads with %2 points, you have %3</source>
        <extracomment>Head of the overview; %1 company, %2 its points, %3 the own points</extracomment>
        <translation>%1 лидирует: %2 баллов, у вас %3</translation>
    </message>
    <message>
        <source>The chain breaks at “%1” (%2).</source>
        <extracomment>Overview: %1 a touch, %2 a chain</extracomment>
        <translation>Цепочка рвётся на «%1» (%2).</translation>
    </message>
    <message>
        <source>“%1” earns least (%2).</source>
        <extracomment>Overview: %1 a touch, %2 a chain</extracomment>
        <translation>«%1» набирает меньше всего (%2).</translation>
    </message>
    <message>
        <source>Best: %1</source>
        <extracomment>Bar of the overview; %1 is a company</extracomment>
        <translation>Лучший: %1</translation>
    </message>
    <message>
        <source>Middle: %1</source>
        <extracomment>Bar of the overview: the middle one of the rivals; %1 is a company</extracomment>
        <translation>Средний: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln critical failure(s)</source>
        <extracomment>Beside the points of a company</extracomment>
        <translation>
            <numerusform>%Ln критический сбой</numerusform>
            <numerusform>%Ln критических сбоя</numerusform>
            <numerusform>%Ln критических сбоев</numerusform>
        </translation>
    </message>
    <message>
        <source>Round %L1 of %L2: how it stood on %3.</source>
        <extracomment>Overview of an earlier round: %1 its number, %2 how many rounds there are, %3 a day</extracomment>
        <translation>Раунд %L1 из %L2: как всё было %3.</translation>
    </message>
    <message>
        <source>Round %L1 of %L2, from %3.</source>
        <extracomment>Overview of the latest round: %1 its number, %2 how many rounds there are, %3 a day</extracomment>
        <translation>Раунд %L1 из %L2, начат %3.</translation>
    </message>
    <message>
        <source>Round %L1 of %L2: you had %3 points before and have %4 now.</source>
        <extracomment>Overview of the latest round, of the own company: %1 number, %2 how many rounds, %3 and %4 points</extracomment>
        <translation>Раунд %L1 из %L2: раньше у вас было баллов: %3, теперь %4.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln gap(s) closed.</source>
        <extracomment>Follows the points of the latest round</extracomment>
        <translation>
            <numerusform>Закрыт %Ln пробел.</numerusform>
            <numerusform>Закрыто %Ln пробела.</numerusform>
            <numerusform>Закрыто %Ln пробелов.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: a walk is left out, because its checklist “%2” is not here. Import the checklist, and it counts again.</source>
        <extracomment>On the overview: %1 company, %2 id of a checklist that this device does not have</extracomment>
        <translation>%1: один проход не учтён: его чек-листа «%2» здесь нет. Импортируйте чек-лист, и проход снова будет считаться.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>tester</comment>
        <extracomment>Who gave a touchpoint how many points; %1 &quot;Anna (outsider)&quot;, %2 points</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Round</source>
        <extracomment>Which round of the benchmark is shown, for screen readers</extracomment>
        <translation>Раунд</translation>
    </message>
    <message>
        <source>Scan these companies again</source>
        <extracomment>Button of the overview: takes its companies to the companies page</extracomment>
        <translation>Сканировать эти компании снова</translation>
    </message>
    <message>
        <source>gaps</source>
        <extracomment>Below a number: what rivals have and the own company has not</extracomment>
        <translation>пробелы</translation>
    </message>
    <message>
        <source>only you have</source>
        <extracomment>Below a number: what only the own company has</extracomment>
        <translation>есть только у вас</translation>
    </message>
    <message>
        <source>scan and person disagree</source>
        <extracomment>Below a number: touchpoints of which scan and person say the opposite</extracomment>
        <translation>скан и человек расходятся</translation>
    </message>
    <message>
        <source>to confirm by a person</source>
        <extracomment>Below a number: gaps and advantages that rest on a scan alone</extracomment>
        <translation>проверить человеку</translation>
    </message>
    <message>
        <source>unknown, not counted</source>
        <extracomment>Below a number: touchpoints of which nothing is known</extracomment>
        <translation>неизвестно, не считается</translation>
    </message>
    <message>
        <source>Ranking</source>
        <extracomment>Part of the overview</extracomment>
        <translation>Рейтинг</translation>
    </message>
    <message>
        <source>What to do next</source>
        <extracomment>Part of the overview: the next actions</extracomment>
        <translation>Что делать дальше</translation>
    </message>
    <message>
        <source>Nothing is weak, and nothing is planned.</source>
        <extracomment>On the overview: no gap, no weak link, nothing planned</extracomment>
        <translation>Слабых мест нет, и ничего не запланировано.</translation>
    </message>
    <message>
        <source>Open the plan</source>
        <extracomment>Button of the overview</extracomment>
        <translation>Открыть план</translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s) of the three laws</source>
        <extracomment>On the overview: warnings of the three laws</extracomment>
        <translation>
            <numerusform>%Ln предупреждение трёх законов</numerusform>
            <numerusform>%Ln предупреждения трёх законов</numerusform>
            <numerusform>%Ln предупреждений трёх законов</numerusform>
        </translation>
    </message>
    <message>
        <source>Weakest link and fastest answer</source>
        <extracomment>Part of the overview</extracomment>
        <translation>Слабое звено и быстрый ответ</translation>
    </message>
    <message>
        <source>Points per stage</source>
        <extracomment>Part of the overview</extracomment>
        <translation>Баллы по этапам</translation>
    </message>
    <message>
        <source>Points per channel</source>
        <extracomment>Part of the overview</extracomment>
        <translation>Баллы по каналам</translation>
    </message>
    <message>
        <source>Several testers</source>
        <extracomment>Part of the overview</extracomment>
        <translation>Несколько проверяющих</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln</source>
        <extracomment>Button below a list that is cut</extracomment>
        <translation>
            <numerusform>Показать все (%Ln)</numerusform>
            <numerusform>Показать все (%Ln)</numerusform>
            <numerusform>Показать все (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button that closes a message</extracomment>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Open the report</source>
        <extracomment>Button of the message that a report was written: opens it in the browser</extracomment>
        <translation>Открыть отчёт</translation>
    </message>
    <message>
        <source>The report is in %1</source>
        <extracomment>After a report was written into a file; %1 is its path</extracomment>
        <translation>Отчёт сохранён: %1</translation>
    </message>
</context>
<context>
    <name>OverviewTools</name>
    <message>
        <source>Write to a file</source>
        <extracomment>Button of the overview: writes the benchmark into a file for another device</extracomment>
        <translation>Записать в файл</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <extracomment>Button of the overview: writes the report of the benchmark into a file</extracomment>
        <translation>Отчёт пишется…</translation>
    </message>
    <message>
        <source>Write the report</source>
        <translation>Написать отчёт</translation>
    </message>
    <message>
        <source>Delete this benchmark</source>
        <extracomment>Button of the overview</extracomment>
        <translation>Удалить это сравнение</translation>
    </message>
    <message>
        <source>Benchmarks</source>
        <extracomment>Kind of files in a file dialog</extracomment>
        <translation>Сравнения</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>Answer to the question whether to delete</extracomment>
        <translation>Оставить</translation>
    </message>
    <message numerus="yes">
        <source>Delete the example “%1”? The %Ln walk(s) that came with it go along, nothing else does. All of it rests in the bin for 30 days.</source>
        <extracomment>Question before a benchmark is deleted; %1 its name</extracomment>
        <translation>
            <numerusform>Удалить пример «%1»? Вместе с ним уйдёт %Ln обход, с которым он пришёл, и больше ничего. Всё это 30 дней полежит в корзине.</numerusform>
            <numerusform>Удалить пример «%1»? Вместе с ним уйдут %Ln обхода, с которыми он пришёл, и больше ничего. Всё это 30 дней полежит в корзине.</numerusform>
            <numerusform>Удалить пример «%1»? Вместе с ним уйдут %Ln обходов, с которыми он пришёл, и больше ничего. Всё это 30 дней полежит в корзине.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the benchmark “%1” with its scans, notes and plan? It rests in the bin for 30 days. Walks belong to their companies and stay.</source>
        <translation>Удалить сравнение «%1» с прочитанными сайтами, заметками и планом? Оно 30 дней полежит в корзине. Обходы принадлежат компаниям и останутся.</translation>
    </message>
    <message>
        <source>Delete this benchmark?</source>
        <extracomment>Title of the question before a benchmark is deleted</extracomment>
        <translation>Удалить это сравнение?</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Answer to the question whether to delete</extracomment>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Reports</source>
        <extracomment>Kind of files in a file dialog</extracomment>
        <translation>Отчёты</translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message>
        <source>Back</source>
        <extracomment>Button at the head of a page</extracomment>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>PersonaForm</name>
    <message>
        <source>Who you are for this walk: age, need, budget, what you know already.</source>
        <extracomment>Below the field of the persona</extracomment>
        <translation>Кто вы в этом обходе: возраст, потребность, бюджет, что уже знаете.</translation>
    </message>
    <message>
        <source>Persona</source>
        <extracomment>Field of a walk</extracomment>
        <translation>Роль</translation>
    </message>
    <message>
        <source>What is known of this customer</source>
        <extracomment>Button that shows further fields of the persona</extracomment>
        <translation>Что известно об этом клиенте</translation>
    </message>
    <message>
        <source>Personas of your guide</source>
        <extracomment>Above the personas of the open benchmark, when a walk is planned</extracomment>
        <translation>Персоны из вашего руководства</translation>
    </message>
</context>
<context>
    <name>PhotoSheet</name>
    <message>
        <source>Close</source>
        <extracomment>Button that closes a photo</extracomment>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>PhotoSource</name>
    <message>
        <source>Close</source>
        <extracomment>Button of a message</extracomment>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>The camera cannot be used on this device. Choose a photo from a file.</source>
        <extracomment>Where the system lacks what a camera needs</extracomment>
        <translation>Камеру на этом устройстве использовать нельзя. Выберите фото из файла.</translation>
    </message>
</context>
<context>
    <name>PictureSaver</name>
    <message>
        <source>Drawing (*.svg)</source>
        <extracomment>File types of a picture</extracomment>
        <translation>Чертёж (*.svg)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Картинка (*.png)</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <extracomment>Title of the dialog that asks where a picture is to be kept</extracomment>
        <translation>Сохранить картинку</translation>
    </message>
    <message>
        <source>The picture was not saved</source>
        <extracomment>Title of a sheet</extracomment>
        <translation>Картинка не сохранена</translation>
    </message>
</context>
<context>
    <name>PictureTools</name>
    <message>
        <source>Smaller</source>
        <extracomment>Button beside a picture</extracomment>
        <translation>Мельче</translation>
    </message>
    <message>
        <source>Larger</source>
        <extracomment>Button beside a picture</extracomment>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>At its own size</source>
        <extracomment>Buttons beside a picture: all of it at once, or at its own size</extracomment>
        <translation>В своём размере</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Целиком</translation>
    </message>
    <message>
        <source>Save the picture as SVG or PNG</source>
        <extracomment>Button beside a picture</extracomment>
        <translation>Сохранить картинку как SVG или PNG</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>Not yet chosen</source>
        <extracomment>An action of the plan: how it is looked at again</extracomment>
        <translation>Ещё не выбрано</translation>
    </message>
    <message>
        <source>A new scan</source>
        <extracomment>An action of the plan: how it is looked at again</extracomment>
        <translation>Новый скан</translation>
    </message>
    <message>
        <source>nobody is responsible</source>
        <extracomment>What an action of the plan lacks (law 3)</extracomment>
        <translation>никто не отвечает</translation>
    </message>
    <message>
        <source>no day is set</source>
        <extracomment>What an action of the plan lacks (law 3)</extracomment>
        <translation>срок не задан</translation>
    </message>
    <message>
        <source>nobody looks again</source>
        <extracomment>What an action of the plan lacks (law 3)</extracomment>
        <translation>никто не проверит снова</translation>
    </message>
    <message>
        <source>Office</source>
        <extracomment>One of the four things every business touches its customers with</extracomment>
        <translation>Офис</translation>
    </message>
    <message>
        <source>Product</source>
        <extracomment>One of the four things every business touches its customers with</extracomment>
        <translation>Продукт</translation>
    </message>
    <message>
        <source>Technology</source>
        <extracomment>One of the four things every business touches its customers with</extracomment>
        <translation>Технологии</translation>
    </message>
    <message>
        <source>Employees</source>
        <extracomment>One of the four things every business touches its customers with</extracomment>
        <translation>Сотрудники</translation>
    </message>
    <message>
        <source>Qualify the staff</source>
        <extracomment>One of the six levers that move a touchpoint</extracomment>
        <translation>Обучить персонал</translation>
    </message>
    <message>
        <source>Add a touchpoint</source>
        <extracomment>One of the six levers that move a touchpoint</extracomment>
        <translation>Добавить точку контакта</translation>
    </message>
    <message>
        <source>Improve the product</source>
        <extracomment>One of the six levers that move a touchpoint</extracomment>
        <translation>Улучшить продукт</translation>
    </message>
    <message>
        <source>Define the target customers</source>
        <extracomment>One of the six levers that move a touchpoint</extracomment>
        <translation>Определить целевых клиентов</translation>
    </message>
    <message>
        <source>Develop the processes</source>
        <extracomment>One of the six levers that move a touchpoint</extracomment>
        <translation>Развить процессы</translation>
    </message>
    <message>
        <source>Check the sales channels</source>
        <extracomment>One of the six levers that move a touchpoint</extracomment>
        <translation>Проверить каналы продаж</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>What is decided of a touchpoint</extracomment>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Adjust</source>
        <extracomment>What is decided of a touchpoint</extracomment>
        <translation>Поправить</translation>
    </message>
    <message>
        <source>Change completely</source>
        <extracomment>What is decided of a touchpoint</extracomment>
        <translation>Изменить полностью</translation>
    </message>
    <message>
        <source>Not started</source>
        <extracomment>State of an action</extracomment>
        <translation>Не начато</translation>
    </message>
    <message>
        <source>Under way</source>
        <extracomment>State of an action</extracomment>
        <translation>Идёт</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>State of an action</extracomment>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Dropped</source>
        <extracomment>State of an action</extracomment>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>Small</source>
        <extracomment>How much work an action is</extracomment>
        <translation>Малая</translation>
    </message>
    <message>
        <source>Medium</source>
        <extracomment>How much work an action is</extracomment>
        <translation>Средняя</translation>
    </message>
    <message>
        <source>Large</source>
        <extracomment>How much work an action is</extracomment>
        <translation>Большая</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <extracomment>Title of an action; %1 is a touchpoint that a rival has</extracomment>
        <translation>Добавить: %1</translation>
    </message>
    <message>
        <source>Mend the weak link: %1</source>
        <extracomment>Title of an action; %1 is the touchpoint where the chain is weakest</extracomment>
        <translation>Исправить слабое звено: %1</translation>
    </message>
    <message>
        <source>Improve: %1</source>
        <extracomment>Title of an action; %1 is a touchpoint with few points</extracomment>
        <translation>Улучшить: %1</translation>
    </message>
    <message>
        <source>Mend at once: %1</source>
        <extracomment>Title of an action; %1 is a touchpoint where something critical failed</extracomment>
        <translation>Исправить немедленно: %1</translation>
    </message>
    <message>
        <source>Keep the promise: %1</source>
        <extracomment>Title of an action; %1 is a touchpoint where a promise was broken</extracomment>
        <translation>Сдержать обещание: %1</translation>
    </message>
    <message numerus="yes">
        <source>Gap: %1 has it, you do not</source>
        <translation>
            <numerusform>Пробел: у %1 есть, у вас нет</numerusform>
            <numerusform>Пробел: у %1 есть, у вас нет</numerusform>
            <numerusform>Пробел: у %1 есть, у вас нет</numerusform>
        </translation>
    </message>
    <message>
        <source>Weakest link of “%1”</source>
        <translation>Слабейшее звено «%1»</translation>
    </message>
    <message>
        <source>It earns few points</source>
        <extracomment>Why an action is proposed</extracomment>
        <translation>Мало баллов</translation>
    </message>
    <message numerus="yes">
        <source>%1 earns more here</source>
        <translation>
            <numerusform>У %1 здесь оценка выше</numerusform>
            <numerusform>У %1 здесь оценки выше</numerusform>
            <numerusform>У %1 здесь оценки выше</numerusform>
        </translation>
    </message>
    <message>
        <source>Critical failure: %1</source>
        <translation>Критический сбой: %1</translation>
    </message>
    <message>
        <source>A promise was broken</source>
        <extracomment>Why an action is proposed</extracomment>
        <translation>Обещание нарушено</translation>
    </message>
    <message>
        <source>Broken promise: %1</source>
        <translation>Нарушенное обещание: %1</translation>
    </message>
    <message>
        <source>Added by hand</source>
        <extracomment>Why an action is there</extracomment>
        <translation>Добавлено вручную</translation>
    </message>
    <message>
        <source>Law 1: more than one touchpoint for everything</source>
        <extracomment>The first of the three laws of touchpoints</extracomment>
        <translation>Закон 1: у всего больше одной точки контакта</translation>
    </message>
    <message>
        <source>Law 2: touchpoints form chains that lead on</source>
        <extracomment>The second of the three laws of touchpoints</extracomment>
        <translation>Закон 2: точки контакта образуют цепочки, которые ведут дальше</translation>
    </message>
    <message>
        <source>Law 3: touchpoints are managed</source>
        <extracomment>The third of the three laws of touchpoints</extracomment>
        <translation>Закон 3: точками контакта управляют</translation>
    </message>
    <message>
        <source>%1: customers meet it at one touchpoint at most</source>
        <extracomment>A law&apos;s warning; %1: office, product, technology or employees</extracomment>
        <translation>%1: клиент встречает не более чем в одной точке</translation>
    </message>
    <message>
        <source>%1: the chain has no links</source>
        <extracomment>A law&apos;s warning; %1 is a chain</extracomment>
        <translation>%1: в цепочке нет звеньев</translation>
    </message>
    <message>
        <source>%1: the chain has no final link</source>
        <extracomment>A law&apos;s warning; %1 is a chain</extracomment>
        <translation>%1: у цепочки нет последнего звена</translation>
    </message>
    <message>
        <source>%1: nothing follows the chain</source>
        <extracomment>A law&apos;s warning; %1 is a chain</extracomment>
        <translation>%1: за цепочкой ничего не следует</translation>
    </message>
    <message>
        <source>%1: a negative touch breaks the chain</source>
        <extracomment>A law&apos;s warning; %1 is a chain</extracomment>
        <translation>%1: отрицательное касание рвёт цепочку</translation>
    </message>
    <message>
        <source>%1: the customer comes to a dead end</source>
        <extracomment>A law&apos;s warning; %1 is a chain</extracomment>
        <translation>%1: клиент попадает в тупик</translation>
    </message>
    <message>
        <source>%1: weak, and nothing is planned</source>
        <extracomment>A law&apos;s warning; %1 is a weak touchpoint</extracomment>
        <translation>%1: слабо, и ничего не запланировано</translation>
    </message>
    <message>
        <source>%1: nobody is responsible</source>
        <extracomment>A law&apos;s warning; %1 is a touchpoint with an action</extracomment>
        <translation>%1: никто не отвечает</translation>
    </message>
    <message>
        <source>%1: no day is set</source>
        <extracomment>A law&apos;s warning; %1 is a touchpoint with an action</extracomment>
        <translation>%1: срок не задан</translation>
    </message>
    <message>
        <source>%1: nobody looks again</source>
        <extracomment>A law&apos;s warning; %1 is a touchpoint with an action</extracomment>
        <translation>%1: никто не проверит снова</translation>
    </message>
    <message>
        <source>%1: overdue</source>
        <extracomment>A law&apos;s warning; %1 is a touchpoint with an action</extracomment>
        <translation>%1: просрочено</translation>
    </message>
    <message>
        <source>%1 would lead if “%2” weighed more than %3 (now %4).</source>
        <extracomment>Sensitivity: %1 company, %2 stage, channel or touchpoint, %3 a weight, %4 today&apos;s weight</extracomment>
        <translation>%1 — лидер, если «%2» весит больше %3 (сейчас %4).</translation>
    </message>
    <message>
        <source>%1 would lead if “%2” weighed less than %3 (now %4).</source>
        <extracomment>Sensitivity: %1 company, %2 stage, channel or touchpoint, %3 a weight, %4 today&apos;s weight</extracomment>
        <translation>%1 — лидер, если «%2» весит меньше %3 (сейчас %4).</translation>
    </message>
    <message>
        <source>Decided: it stays as it is</source>
        <translation>Решено: остаётся как есть</translation>
    </message>
    <message>
        <source>Decided: the action was dropped</source>
        <translation>Решено: действие отменено</translation>
    </message>
    <message>
        <source>Gap: a rival has it, you do not</source>
        <extracomment>Why an action is proposed</extracomment>
        <translation>Пробел: у конкурента есть, у вас нет</translation>
    </message>
    <message>
        <source>The weakest link of its chain</source>
        <extracomment>Why an action is proposed</extracomment>
        <translation>Слабейшее звено своей цепочки</translation>
    </message>
    <message>
        <source>It failed at something critical</source>
        <extracomment>Why an action is proposed</extracomment>
        <translation>Провал в критически важном</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Plan</source>
        <extracomment>Title of the page with the plan</extracomment>
        <translation>План</translation>
    </message>
    <message>
        <source>Save as a calendar file</source>
        <extracomment>Button of the plan: writes a calendar file with the days of the actions</extracomment>
        <translation>Сохранить файлом календаря</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message numerus="yes">
        <source>%Ln action(s) overdue</source>
        <extracomment>Above the plan: actions whose day has passed</extracomment>
        <translation>
            <numerusform>%Ln действие просрочено</numerusform>
            <numerusform>%Ln действия просрочены</numerusform>
            <numerusform>%Ln действий просрочено</numerusform>
        </translation>
    </message>
    <message>
        <source>Actions</source>
        <extracomment>Part of the plan</extracomment>
        <translation>Действия</translation>
    </message>
    <message>
        <source>Nothing is planned yet: take a proposal, or add an action of your own.</source>
        <extracomment>Instead of a plan without actions</extracomment>
        <translation>Пока ничего не запланировано: возьмите предложение или добавьте своё действие.</translation>
    </message>
    <message>
        <source>An action of your own</source>
        <extracomment>Field of the plan: an action that nothing proposed</extracomment>
        <translation>Своё действие</translation>
    </message>
    <message>
        <source>Add the action</source>
        <extracomment>Button of the plan</extracomment>
        <translation>Добавить действие</translation>
    </message>
    <message>
        <source>Quick wins: tomorrow</source>
        <extracomment>Part of the plan: small things that can be done tomorrow</extracomment>
        <translation>Быстрые победы: завтра</translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposal(s)</source>
        <extracomment>Part of the plan; %Ln is how many there are</extracomment>
        <translation>
            <numerusform>%Ln предложение</numerusform>
            <numerusform>%Ln предложения</numerusform>
            <numerusform>%Ln предложений</numerusform>
        </translation>
    </message>
    <message>
        <source>No gap, no weak link, no broken promise is left without an action.</source>
        <extracomment>Instead of proposals</extracomment>
        <translation>Нет пробелов, слабых звеньев и нарушенных обещаний без действия.</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln</source>
        <extracomment>Button below a list that is cut</extracomment>
        <translation>
            <numerusform>Показать все (%Ln)</numerusform>
            <numerusform>Показать все (%Ln)</numerusform>
            <numerusform>Показать все (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not managed: %Ln warning(s)</source>
        <extracomment>Part of the plan: what the three laws find fault with</extracomment>
        <translation>
            <numerusform>Без управления: %Ln предупреждение</numerusform>
            <numerusform>Без управления: %Ln предупреждения</numerusform>
            <numerusform>Без управления: %Ln предупреждений</numerusform>
        </translation>
    </message>
    <message>
        <source>Take into the plan: %1</source>
        <extracomment>A small thing that is proposed, for screen readers; %1 is its title</extracomment>
        <translation>Взять в план: %1</translation>
    </message>
    <message>
        <source>Decided: nothing to do</source>
        <extracomment>Part of the plan: touchpoints that stay as they are, and dropped actions</extracomment>
        <translation>Решено: ничего не делать</translation>
    </message>
</context>
<context>
    <name>PointNotes</name>
    <message>
        <source>%1 points</source>
        <extracomment>Points of a touchpoint, above the answers; %1 is a number</extracomment>
        <translation>%1 баллов</translation>
    </message>
    <message>
        <source>Critical: %1</source>
        <extracomment>Above the answers: a critical question that earned nothing; %1 is the question</extracomment>
        <translation>Критично: %1</translation>
    </message>
</context>
<context>
    <name>PresenceChoice</name>
    <message>
        <source>Present</source>
        <extracomment>Choice of a tick list</extracomment>
        <translation>Есть</translation>
    </message>
    <message>
        <source>Absent</source>
        <extracomment>Choice of a tick list</extracomment>
        <translation>Нет</translation>
    </message>
    <message>
        <source>N/A</source>
        <extracomment>Choice of a tick list: not applicable. It must be short</extracomment>
        <translation>Не нужно</translation>
    </message>
    <message>
        <source>Not checked</source>
        <extracomment>Choice of a tick list: nobody has looked. It must be short</extracomment>
        <translation>Не смотрели</translation>
    </message>
</context>
<context>
    <name>PromiseAnswer</name>
    <message>
        <source>Promised</source>
        <extracomment>Field of a promise question</extracomment>
        <translation>Обещано</translation>
    </message>
    <message>
        <source>It can be filled in later, when the walk has shown it.</source>
        <extracomment>Below the field of a promise question</extracomment>
        <translation>Можно заполнить позже, когда обход это покажет.</translation>
    </message>
    <message>
        <source>Found in reality</source>
        <extracomment>Field of a promise question: what really was the case</extracomment>
        <translation>Оказалось на деле</translation>
    </message>
</context>
<context>
    <name>PromiseCard</name>
    <message>
        <source>Promise</source>
        <extracomment>Ledger: what was promised</extracomment>
        <translation>Обещание</translation>
    </message>
    <message>
        <source>Found</source>
        <extracomment>Ledger: what the shopper found</extracomment>
        <translation>Найдено</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>Ledger: kept, broken or open</extracomment>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>Ledger: where it was read or heard</extracomment>
        <translation>Источник</translation>
    </message>
</context>
<context>
    <name>PromisesPage</name>
    <message>
        <source>Promise and reality</source>
        <extracomment>Title of the page with promises</extracomment>
        <translation>Обещание и реальность</translation>
    </message>
    <message>
        <source>Every company</source>
        <extracomment>Filter of the ledger</extracomment>
        <translation>Все компании</translation>
    </message>
    <message>
        <source>Company</source>
        <extracomment>Filter of the ledger, for screen readers</extracomment>
        <translation>Компания</translation>
    </message>
    <message>
        <source>Every promise</source>
        <extracomment>Filter of the ledger</extracomment>
        <translation>Все обещания</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>Filter of the ledger, for screen readers</extracomment>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Walk a company with a question about a promise, or look for what its site claims: hours, prices, delivery.</source>
        <extracomment>Instead of an empty ledger</extracomment>
        <translation>Пройдите компанию с вопросом об обещании или проверьте, что заявляет сайт: часы, цены, доставка.</translation>
    </message>
    <message>
        <source>No promise passes the filters.</source>
        <extracomment>When no promise passes the filters</extracomment>
        <translation>Ни одно обещание не проходит фильтры.</translation>
    </message>
    <message>
        <source>Nothing to hold against each other</source>
        <extracomment>Instead of an empty ledger</extracomment>
        <translation>Сопоставлять нечего</translation>
    </message>
</context>
<context>
    <name>ProofAnswer</name>
    <message numerus="yes">
        <source>Another photo (%Ln kept)</source>
        <extracomment>Button of a question that asks for a photo; %n are kept</extracomment>
        <translation>
            <numerusform>Ещё фото (сохранено %Ln)</numerusform>
            <numerusform>Ещё фото (сохранено %Ln)</numerusform>
            <numerusform>Ещё фото (сохранено %Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the photo</source>
        <extracomment>Button of a question that asks for a photo</extracomment>
        <translation>Добавить фото</translation>
    </message>
    <message numerus="yes">
        <source>Another recording (%Ln kept)</source>
        <extracomment>Button of a question that asks for a sound; %n are kept</extracomment>
        <translation>
            <numerusform>Ещё запись (сохранено %Ln)</numerusform>
            <numerusform>Ещё запись (сохранено %Ln)</numerusform>
            <numerusform>Ещё запись (сохранено %Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the recording</source>
        <extracomment>Button of a question that asks for a sound</extracomment>
        <translation>Добавить запись</translation>
    </message>
    <message>
        <source>Taken; I add the file later</source>
        <extracomment>Answer to a question that asks for a photo</extracomment>
        <translation>Снято; файл добавлю позже</translation>
    </message>
    <message>
        <source>Recorded; I add the file later</source>
        <extracomment>Answer to a question that asks for a sound</extracomment>
        <translation>Записано; файл добавлю позже</translation>
    </message>
    <message>
        <source>Photo from a file</source>
        <extracomment>Button that adds a photo from a file or the phone&apos;s gallery, beside one that opens the camera</extracomment>
        <translation>Фото из файла</translation>
    </message>
</context>
<context>
    <name>ProofChooser</name>
    <message>
        <source>Sounds</source>
        <extracomment>File dialog: kinds of files</extracomment>
        <translation>Звуки</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>File dialog: kinds of files</extracomment>
        <translation>Картинки</translation>
    </message>
</context>
<context>
    <name>ProposalRow</name>
    <message>
        <source>%1 · effort: %2</source>
        <extracomment>A proposal: %1 lever, %2 how much work</extracomment>
        <translation>%1 · трудоёмкость: %2</translation>
    </message>
    <message>
        <source>Take into the plan: %1</source>
        <extracomment>Button of a proposal; %1 is its title</extracomment>
        <translation>Взять в план: %1</translation>
    </message>
</context>
<context>
    <name>PurchaseCard</name>
    <message>
        <source>Purchase</source>
        <extracomment>Part of the end of a walk</extracomment>
        <translation>Покупка</translation>
    </message>
    <message>
        <source>You paid</source>
        <extracomment>Field at the end of a walk: what the shopper paid</extracomment>
        <translation>Вы заплатили</translation>
    </message>
    <message>
        <source>Currency</source>
        <extracomment>Field beside an amount: a currency in three letters</extracomment>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Leave it empty when nothing was bought.</source>
        <extracomment>Below the amount of a purchase</extracomment>
        <translation>Оставьте пустым, если ничего не куплено.</translation>
    </message>
    <message numerus="yes">
        <source>Another receipt (%Ln kept)</source>
        <extracomment>Button that adds another photo of a receipt; %n are there</extracomment>
        <translation>
            <numerusform>Ещё чек (сохранено %Ln)</numerusform>
            <numerusform>Ещё чек (сохранено %Ln)</numerusform>
            <numerusform>Ещё чек (сохранено %Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Photo of the receipt</source>
        <extracomment>Button that adds a photo of a receipt</extracomment>
        <translation>Фото чека</translation>
    </message>
    <message>
        <source>Photo from a file</source>
        <extracomment>Button that adds a photo from a file or the phone&apos;s gallery, beside one that opens the camera</extracomment>
        <translation>Фото из файла</translation>
    </message>
</context>
<context>
    <name>QuestionForm</name>
    <message>
        <source>Kind of answer</source>
        <extracomment>Field of a question</extracomment>
        <translation>Вид ответа</translation>
    </message>
    <message>
        <source>Help for the shopper</source>
        <extracomment>Field of a question</extracomment>
        <translation>Подсказка для покупателя</translation>
    </message>
    <message>
        <source>Options and their points</source>
        <extracomment>Part of the form of a question</extracomment>
        <translation>Варианты и их баллы</translation>
    </message>
    <message>
        <source>Add an option</source>
        <extracomment>Button that adds an option to a question</extracomment>
        <translation>Добавить вариант</translation>
    </message>
    <message>
        <source>Scale from 1 to</source>
        <extracomment>Field of a question of the kind scale</extracomment>
        <translation>Шкала от 1 до</translation>
    </message>
    <message>
        <source>Yes is good</source>
        <extracomment>Which answer of a yes/no question is the good one</extracomment>
        <translation>«Да» – хорошо</translation>
    </message>
    <message>
        <source>No is good</source>
        <extracomment>Which answer of a yes/no question is the good one</extracomment>
        <translation>«Нет» – хорошо</translation>
    </message>
    <message>
        <source>Which answer earns the points</source>
        <extracomment>Field of a yes/no question</extracomment>
        <translation>Какой ответ даёт баллы</translation>
    </message>
    <message>
        <source>Must be answered</source>
        <extracomment>Switch of a question</extracomment>
        <translation>Ответ обязателен</translation>
    </message>
    <message>
        <source>A failure is shown beside the score, not hidden in it.</source>
        <extracomment>Below a switch of a question</extracomment>
        <translation>Провал показывается рядом с оценкой, а не прячется в ней.</translation>
    </message>
    <message>
        <source>Critical</source>
        <extracomment>Switch of a question</extracomment>
        <translation>Критично</translation>
    </message>
    <message>
        <source>May be answered “not applicable”</source>
        <extracomment>Switch of a question</extracomment>
        <translation>Можно ответить «не применимо»</translation>
    </message>
    <message>
        <source>0: not scored</source>
        <extracomment>Below the field of a question</extracomment>
        <translation>0: не оценивается</translation>
    </message>
    <message>
        <source>Weight</source>
        <extracomment>Field of a question: its share in the score</extracomment>
        <translation>Вес</translation>
    </message>
    <message>
        <source>Proof</source>
        <extracomment>Field of a question</extracomment>
        <translation>Подтверждение</translation>
    </message>
    <message>
        <source>What this touch sells</source>
        <extracomment>Field of a question</extracomment>
        <translation>Что продаёт это касание</translation>
    </message>
    <message>
        <source>Who can know the answer</source>
        <extracomment>Field of a question</extracomment>
        <translation>Кто может знать ответ</translation>
    </message>
    <message>
        <source>Answered by call mode</source>
        <extracomment>Field of a question</extracomment>
        <translation>Отвечает режим звонка</translation>
    </message>
    <message>
        <source>Id of a touchpoint, such as callback: what a scan found of it is offered as the answer.</source>
        <extracomment>Below the field of a question</extracomment>
        <translation>Код точки контакта, например callback: найденное при сканировании предлагается как ответ.</translation>
    </message>
    <message>
        <source>Offered by a scan</source>
        <extracomment>Field of a question</extracomment>
        <translation>Предлагает сканирование</translation>
    </message>
</context>
<context>
    <name>RacePage</name>
    <message>
        <source>Response race</source>
        <extracomment>Head of the page that shows who answers first</extracomment>
        <translation>Кто ответит первым</translation>
    </message>
    <message>
        <source>Walks bring the times: with a stopwatch, a counter of rings, or a message whose reply is waited for.</source>
        <extracomment>On the page that shows who answers first</extracomment>
        <translation>Время дают обходы: с секундомером, счётчиком гудков или сообщением, на которое ждут ответа.</translation>
    </message>
    <message>
        <source>No time was measured yet</source>
        <extracomment>On the page that shows who answers first</extracomment>
        <translation>Время ещё не измеряли</translation>
    </message>
    <message>
        <source>Walk a customer&apos;s path</source>
        <translation>Пройти путь клиента</translation>
    </message>
    <message>
        <source>All channels</source>
        <extracomment>Choice of a channel: all of them</extracomment>
        <translation>Все каналы</translation>
    </message>
</context>
<context>
    <name>RaceTable</name>
    <message>
        <source>%1, the fastest</source>
        <extracomment>In the table of the race: %1 is the middle time of the company that answers first</extracomment>
        <translation>%1, быстрее всех</translation>
    </message>
    <message>
        <source>%1 within opening hours</source>
        <extracomment>In the table of the race: %1 is a time</extracomment>
        <translation>%1 в часы работы</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s) measured</source>
        <extracomment>In the table of the race: how many times were measured</extracomment>
        <translation>
            <numerusform>%Ln замер</numerusform>
            <numerusform>%Ln замера</numerusform>
            <numerusform>%Ln замеров</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>Too few pages could be read to say that it is missing.</source>
        <extracomment>Why a touchpoint is unknown (all texts of this context)</extracomment>
        <translation>Прочитано слишком мало страниц, чтобы сказать, что этого нет.</translation>
    </message>
    <message>
        <source>The pages draw themselves with scripts; look with a browser.</source>
        <translation>Страницы рисуются скриптами; посмотрите в браузере.</translation>
    </message>
    <message>
        <source>The site refused to show its pages to the program.</source>
        <translation>Сайт отказался показать страницы программе.</translation>
    </message>
    <message>
        <source>The site asked to come back later.</source>
        <translation>Сайт попросил зайти позже.</translation>
    </message>
    <message>
        <source>The site says that the page does not exist or may not be seen.</source>
        <translation>Сайт отвечает, что страницы нет или её нельзя смотреть.</translation>
    </message>
    <message>
        <source>The site&apos;s server had a fault of its own.</source>
        <translation>На сервере сайта произошла ошибка.</translation>
    </message>
    <message>
        <source>The site did not answer in time.</source>
        <translation>Сайт не ответил вовремя.</translation>
    </message>
    <message>
        <source>The site&apos;s certificate could not be trusted, so nothing was read.</source>
        <translation>Сертификату сайта нельзя доверять, поэтому ничего не прочитано.</translation>
    </message>
    <message>
        <source>No server stands behind this address; check its spelling.</source>
        <translation>За этим адресом нет сервера; проверьте написание.</translation>
    </message>
    <message>
        <source>The site&apos;s robots.txt asks programs to stay away, and we do.</source>
        <translation>robots.txt сайта просит программы не заходить, и мы не заходим.</translation>
    </message>
    <message>
        <source>A cookie question stands before the pages.</source>
        <translation>Страницы закрыты вопросом о cookie.</translation>
    </message>
    <message>
        <source>The site asks for proof that a person is looking.</source>
        <translation>Сайт требует доказать, что смотрит человек.</translation>
    </message>
    <message>
        <source>The site answers with its “not found” page.</source>
        <translation>Сайт отвечает страницей «не найдено».</translation>
    </message>
    <message>
        <source>The address is parked; no company site stands there.</source>
        <translation>Адрес припаркован, сайта компании там нет.</translation>
    </message>
    <message>
        <source>The page looks as if somebody else had filled it.</source>
        <translation>Похоже, страницу заполнил кто-то посторонний.</translation>
    </message>
    <message>
        <source>The page names more products than is believable.</source>
        <translation>Страница называет неправдоподобно много продуктов.</translation>
    </message>
    <message>
        <source>What came is not a web page.</source>
        <translation>Пришла не веб-страница.</translation>
    </message>
    <message>
        <source>The page is larger than the program reads.</source>
        <translation>Страница больше, чем программа читает.</translation>
    </message>
    <message>
        <source>The page is nested deeper than the program reads.</source>
        <translation>Вложенность страницы глубже, чем программа читает.</translation>
    </message>
    <message>
        <source>The page could not be read; it made the reader stop.</source>
        <translation>Страницу не удалось прочитать: она остановила чтение.</translation>
    </message>
    <message>
        <source>The file or folder is not there.</source>
        <translation>Файла или папки нет на месте.</translation>
    </message>
    <message>
        <source>The scan was stopped before this was known.</source>
        <translation>Сканирование остановили раньше, чем это стало известно.</translation>
    </message>
    <message>
        <source>This was not looked for in the scan.</source>
        <translation>При сканировании это не искали.</translation>
    </message>
    <message>
        <source>Saved pages do not show this; a scan of the site itself would.</source>
        <translation>По сохранённым страницам этого не видно; видно при сканировании самого сайта.</translation>
    </message>
    <message>
        <source>No connection to the site came about.</source>
        <translation>Соединиться с сайтом не удалось.</translation>
    </message>
    <message>
        <source>The address leads into a private network and was not asked.</source>
        <translation>Адрес ведёт в частную сеть и не был запрошен.</translation>
    </message>
    <message>
        <source>The site sends its visitors round in a circle.</source>
        <translation>Сайт водит посетителей по кругу.</translation>
    </message>
    <message>
        <source>The pages could not be read.</source>
        <translation>Страницы не удалось прочитать.</translation>
    </message>
</context>
<context>
    <name>RemarkForm</name>
    <message>
        <source>Take back: %1</source>
        <extracomment>Button on a note; %1 its words</extracomment>
        <translation>Убрать: %1</translation>
    </message>
    <message>
        <source>In your words</source>
        <extracomment>Field of a note of a walk</extracomment>
        <translation>Своими словами</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Button that adds a note</extracomment>
        <translation>Добавить</translation>
    </message>
</context>
<context>
    <name>RemarkSheet</name>
    <message>
        <source>Objections, problems, tricks worth adopting</source>
        <extracomment>Title of the sheet with the remarks of a walk</extracomment>
        <translation>Возражения, проблемы, приёмы, которые стоит перенять</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Button that closes a sheet whose words are kept</extracomment>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>RepliesPage</name>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <extracomment>Below the title of the board of replies</extracomment>
        <translation>
            <numerusform>%Ln просрочен</numerusform>
            <numerusform>%Ln просрочено</numerusform>
            <numerusform>%Ln просрочено</numerusform>
        </translation>
    </message>
    <message>
        <source>Time runs while the app is closed.</source>
        <extracomment>Below the title of the board of replies</extracomment>
        <translation>Время идёт и при закрытом приложении.</translation>
    </message>
    <message>
        <source>Waiting for replies</source>
        <extracomment>Title of the board of replies</extracomment>
        <translation>Ждём ответов</translation>
    </message>
    <message>
        <source>Reminders for the calendar</source>
        <extracomment>Button that writes a calendar file with reminders</extracomment>
        <translation>Напоминания для календаря</translation>
    </message>
    <message>
        <source>When you send a form, a message or an e-mail during a walk, its timer appears here until the answer comes.</source>
        <extracomment>On the empty board of replies</extracomment>
        <translation>Когда во время обхода вы отправите форму, сообщение или письмо, здесь до ответа будет идти таймер.</translation>
    </message>
    <message>
        <source>No reply is waited for</source>
        <extracomment>On the empty board of replies</extracomment>
        <translation>Ответов не ждём</translation>
    </message>
    <message>
        <source>They said they would answer …</source>
        <extracomment>Title of the sheet that notes a promise</extracomment>
        <translation>Обещали ответить …</translation>
    </message>
    <message>
        <source>in 15 minutes</source>
        <extracomment>When an answer was promised</extracomment>
        <translation>через 15 минут</translation>
    </message>
    <message>
        <source>in an hour</source>
        <extracomment>When an answer was promised</extracomment>
        <translation>через час</translation>
    </message>
    <message>
        <source>in 3 hours</source>
        <extracomment>When an answer was promised</extracomment>
        <translation>через 3 часа</translation>
    </message>
    <message>
        <source>by this time tomorrow</source>
        <extracomment>When an answer was promised</extracomment>
        <translation>завтра к этому времени</translation>
    </message>
    <message>
        <source>in 3 days</source>
        <extracomment>When an answer was promised</extracomment>
        <translation>через 3 дня</translation>
    </message>
    <message>
        <source>The walk then counts as not answered. The time you waited is kept.</source>
        <extracomment>Question before a reply is no longer waited for</extracomment>
        <translation>Тогда считается, что не ответили. Время ожидания сохраняется.</translation>
    </message>
    <message>
        <source>Stop waiting?</source>
        <extracomment>Question before a reply is no longer waited for</extracomment>
        <translation>Больше не ждать?</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <extracomment>Answer: give up</extracomment>
        <translation>Больше не ждать</translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <extracomment>Answer: keep waiting</extracomment>
        <translation>Ждать дальше</translation>
    </message>
    <message>
        <source>When did the reply come?</source>
        <extracomment>Title of the sheet that notes a reply seen late</extracomment>
        <translation>Когда пришёл ответ?</translation>
    </message>
    <message>
        <source>Keep the time</source>
        <extracomment>Button that keeps the time of a reply</extracomment>
        <translation>Сохранить время</translation>
    </message>
    <message>
        <source>A time like %1, or a day and a time.</source>
        <extracomment>Below the field for the time at which a reply came; %1 a time</extracomment>
        <translation>Время, например %1, или день и время.</translation>
    </message>
    <message>
        <source>It came at</source>
        <extracomment>Field of a reply that was seen late</extracomment>
        <translation>Пришёл в</translation>
    </message>
</context>
<context>
    <name>ReplyCard</name>
    <message>
        <source>Sent %1</source>
        <extracomment>On the board of replies; %1 is a time such as &quot;22 Nov, 14:05&quot;</extracomment>
        <translation>Отправлено %1</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <extracomment>For a screen reader; %1 is a time span such as &quot;2 h 5 min&quot;</extracomment>
        <translation>Ожидание %1</translation>
    </message>
    <message>
        <source>Answered now</source>
        <extracomment>Button on the board of replies: the reply has come</extracomment>
        <translation>Ответили сейчас</translation>
    </message>
    <message>
        <source>Promised …</source>
        <extracomment>Button on the board of replies: the company said when it would answer</extracomment>
        <translation>Обещали …</translation>
    </message>
    <message>
        <source>Open the walk</source>
        <extracomment>Button on the board of replies</extracomment>
        <translation>Открыть обход</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <extracomment>Button on the board of replies: the reply will not come</extracomment>
        <translation>Больше не ждать</translation>
    </message>
    <message>
        <source>Answered at …</source>
        <extracomment>Button on the board of replies: the reply came some time ago</extracomment>
        <translation>Ответили в …</translation>
    </message>
</context>
<context>
    <name>ReportSheet</name>
    <message>
        <source>Write the report</source>
        <extracomment>Title of a sheet</extracomment>
        <translation>Написать отчёт</translation>
    </message>
    <message>
        <source>Choose where</source>
        <extracomment>Button of the sheet about the report: asks for a file</extracomment>
        <translation>Выбрать куда</translation>
    </message>
    <message>
        <source>One file for any browser: the summary, the matrix, chains, the plan and the evidence. It needs no network.</source>
        <extracomment>In the sheet that writes the report of a benchmark</extracomment>
        <translation>Один файл для любого браузера: резюме, матрица, цепочки, план и доказательства. Сеть не нужна.</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <extracomment>Label of the choice in which language a report is written</extracomment>
        <translation>Язык отчёта</translation>
    </message>
</context>
<context>
    <name>RerateSheet</name>
    <message>
        <source>Judge an earlier step anew</source>
        <extracomment>Title of the sheet that judges an earlier step anew</extracomment>
        <translation>Оценить прежний шаг заново</translation>
    </message>
    <message>
        <source>Keep both judgements</source>
        <extracomment>Button that keeps a new judgement</extracomment>
        <translation>Сохранить обе оценки</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button that leaves without a change</extracomment>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Which step?</source>
        <extracomment>Above the steps of which one is judged anew</extracomment>
        <translation>Какой шаг?</translation>
    </message>
    <message>
        <source>What do you feel about it now?</source>
        <extracomment>Above the reactions</extracomment>
        <translation>Как вы оцениваете его теперь?</translation>
    </message>
    <message>
        <source>What changed your mind?</source>
        <extracomment>Field: why a step is judged anew</extracomment>
        <translation>Что изменило мнение?</translation>
    </message>
</context>
<context>
    <name>RescueSheet</name>
    <message numerus="yes">
        <source>%Ln walk(s)</source>
        <extracomment>On the sheet about a damaged workspace</extracomment>
        <translation>
            <numerusform>%Ln обход</numerusform>
            <numerusform>%Ln обхода</numerusform>
            <numerusform>%Ln обходов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s)</source>
        <extracomment>On the sheet about a damaged workspace</extracomment>
        <translation>
            <numerusform>%Ln ответ</numerusform>
            <numerusform>%Ln ответа</numerusform>
            <numerusform>%Ln ответов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln benchmark(s)</source>
        <extracomment>On the sheet about a damaged workspace</extracomment>
        <translation>
            <numerusform>%Ln сравнение</numerusform>
            <numerusform>%Ln сравнения</numerusform>
            <numerusform>%Ln сравнений</numerusform>
        </translation>
    </message>
    <message>
        <source>You can go on</source>
        <extracomment>Title of the sheet about a damaged workspace, once another file is in its place</extracomment>
        <translation>Можно продолжать</translation>
    </message>
    <message>
        <source>The workspace is damaged</source>
        <extracomment>Title of the sheet about a damaged workspace</extracomment>
        <translation>Рабочий файл повреждён</translation>
    </message>
    <message>
        <source>Go on with what could be read</source>
        <extracomment>Button on the sheet about a damaged workspace</extracomment>
        <translation>Продолжить с тем, что прочиталось</translation>
    </message>
    <message>
        <source>Go on with the backup of %1</source>
        <extracomment>Button on the sheet about a damaged workspace; %1 is a date</extracomment>
        <translation>Продолжить с копией от %1</translation>
    </message>
    <message>
        <source>Read it once more</source>
        <extracomment>Button on the sheet about a damaged workspace</extracomment>
        <translation>Прочитать ещё раз</translation>
    </message>
    <message>
        <source>Good</source>
        <extracomment>Button that closes a message</extracomment>
        <translation>Хорошо</translation>
    </message>
    <message>
        <source>The file that holds your walks and benchmarks cannot be read whole. Nothing more is written into it, and it is not changed.</source>
        <extracomment>On the sheet about a damaged workspace</extracomment>
        <translation>Файл с вашими обходами и сравнениями не читается целиком. Больше в него ничего не пишется, и он не меняется.</translation>
    </message>
    <message>
        <source>The file is being put in place …</source>
        <extracomment>On the sheet about a damaged workspace</extracomment>
        <translation>Файл ставится на место …</translation>
    </message>
    <message>
        <source>What can be read is being copied …</source>
        <extracomment>On the sheet about a damaged workspace</extracomment>
        <translation>Копируется то, что читается …</translation>
    </message>
    <message>
        <source>Could be read: %1, %2, %3.</source>
        <extracomment>On the sheet about a damaged workspace: what could be read; %1 to %3 say how many of each</extracomment>
        <translation>Прочитано: %1, %2, %3.</translation>
    </message>
    <message>
        <source>No row is known to be lost.</source>
        <extracomment>On the sheet about a damaged workspace</extracomment>
        <translation>О потерянных записях ничего не известно.</translation>
    </message>
    <message>
        <source>Some rows are lost. A backup may have them, but lacks what came after it.</source>
        <extracomment>On the sheet about a damaged workspace</extracomment>
        <translation>Часть записей потеряна. В копии они могут быть, но в ней нет того, что было после.</translation>
    </message>
    <message>
        <source>There is no sound backup.</source>
        <extracomment>On the sheet about a damaged workspace</extracomment>
        <translation>Исправной резервной копии нет.</translation>
    </message>
    <message>
        <source>The damaged file is kept beside it as %1. Answers that you gave meanwhile are in the new file.</source>
        <extracomment>On the sheet about a damaged workspace, once another file is in its place; %1 is a file name</extracomment>
        <translation>Повреждённый файл сохранён рядом как %1. Ответы, данные за это время, — в новом файле.</translation>
    </message>
</context>
<context>
    <name>RoundNote</name>
    <message>
        <source>See what came after</source>
        <extracomment>Button of the overview: shows the newest round; or the one before it</extracomment>
        <translation>Что было потом</translation>
    </message>
    <message>
        <source>See how it was before</source>
        <translation>Как было раньше</translation>
    </message>
</context>
<context>
    <name>SaveMark</name>
    <message>
        <source>Saving …</source>
        <extracomment>Mark at the head of a walk: an answer is on its way to the disk</extracomment>
        <translation>Сохраняется…</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <extracomment>Mark at the head of a walk: %1 is a time</extracomment>
        <translation>Сохранено %1</translation>
    </message>
    <message>
        <source>Not saved – retrying</source>
        <extracomment>Mark at the head of a walk: an answer is not on disk and is tried again</extracomment>
        <translation>Не сохранено – повторяем</translation>
    </message>
</context>
<context>
    <name>ScaleAnswer</name>
    <message>
        <source>Poor</source>
        <extracomment>The lower end of a scale</extracomment>
        <translation>Плохо</translation>
    </message>
    <message>
        <source>Excellent</source>
        <extracomment>The upper end of a scale</extracomment>
        <translation>Отлично</translation>
    </message>
</context>
<context>
    <name>ScanPage</name>
    <message>
        <source>touchpoints found</source>
        <extracomment>Below a number: touchpoints found on all sites so far</extracomment>
        <translation>точек контакта найдено</translation>
    </message>
    <message>
        <source>%L1 of %L2 pages</source>
        <extracomment>Progress of a scan: pages done of planned, all sites together</extracomment>
        <translation>%L1 из %L2 страниц</translation>
    </message>
    <message>
        <source>Pages read of all sites</source>
        <extracomment>Progress bar of the whole scan for screen readers</extracomment>
        <translation>Прочитанные страницы всех сайтов</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <extracomment>Button that stops a scan; after it was pressed</extracomment>
        <translation>Останавливается …</translation>
    </message>
    <message>
        <source>Stop the scan</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Show the matrix</source>
        <extracomment>Button after a scan</extracomment>
        <translation>Показать матрицу</translation>
    </message>
    <message>
        <source>Scan again</source>
        <extracomment>Button after a scan</extracomment>
        <translation>Сканировать снова</translation>
    </message>
    <message>
        <source>Companies</source>
        <extracomment>Button of a message about a scan that failed
----------
Button that goes to the companies page</extracomment>
        <translation>Компании</translation>
    </message>
    <message>
        <source>List the companies first; the scan then reads their sites.</source>
        <extracomment>On the scan page when there was no scan</extracomment>
        <translation>Сначала составьте список компаний, затем сканирование прочитает их сайты.</translation>
    </message>
    <message>
        <source>No scan yet</source>
        <extracomment>On the scan page when there was no scan</extracomment>
        <translation>Сканирования ещё не было</translation>
    </message>
    <message>
        <source>Reading the sites</source>
        <extracomment>Title of the scan page</extracomment>
        <translation>Читаем сайты</translation>
    </message>
    <message>
        <source>Stopping the scan</source>
        <extracomment>Title of the scan page</extracomment>
        <translation>Останавливаем сканирование</translation>
    </message>
    <message>
        <source>The sites are read</source>
        <extracomment>Title of the scan page</extracomment>
        <translation>Сайты прочитаны</translation>
    </message>
    <message>
        <source>The scan was stopped</source>
        <extracomment>Title of the scan page</extracomment>
        <translation>Сканирование остановлено</translation>
    </message>
    <message>
        <source>The scan could not be done</source>
        <extracomment>Title of the scan page</extracomment>
        <translation>Сканирование не удалось</translation>
    </message>
    <message>
        <source>Scan</source>
        <extracomment>Title of the scan page</extracomment>
        <translation>Сканировать</translation>
    </message>
</context>
<context>
    <name>Score</name>
    <message>
        <source>%1–%2</source>
        <extracomment>From the lowest to the highest: &quot;58–86&quot;</extracomment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>coverage %L1 of %L2</source>
        <extracomment>How many touchpoints are known of all: &quot;coverage 34 of 41&quot;</extracomment>
        <translation>охват %L1 из %L2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln walk(s)</source>
        <extracomment>How many walks a score rests on</extracomment>
        <translation>
            <numerusform>%Ln обход</numerusform>
            <numerusform>%Ln обхода</numerusform>
            <numerusform>%Ln обходов</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: mean %2, %3, SD %4</source>
        <extracomment>Several testers: %1 &quot;4 walks&quot;, %2 their mean, %3 &quot;58–86&quot;, %4 standard deviation</extracomment>
        <translation>%1: среднее %2, %3, СКО %4</translation>
    </message>
    <message>
        <source>Testers answered alike in %L1 of %L2 pairs</source>
        <extracomment>Agreement: %1 pairs of testers answered alike, of %2</extracomment>
        <translation>Проверяющие ответили одинаково в %L1 из %L2 пар</translation>
    </message>
    <message numerus="yes">
        <source>Too few walks to call it a difference: it takes %Ln of each</source>
        <extracomment>Whether two companies differ; %Ln is how many walks of each it takes</extracomment>
        <translation>
            <numerusform>Слишком мало обходов, чтобы говорить о разнице: нужно по %Ln</numerusform>
            <numerusform>Слишком мало обходов, чтобы говорить о разнице: нужно по %Ln</numerusform>
            <numerusform>Слишком мало обходов, чтобы говорить о разнице: нужно по %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>No reliable difference from %1 (%2 points)</source>
        <extracomment>Whether two companies differ; %1 rival, %2 a span of points</extracomment>
        <translation>Надёжной разницы с %1 нет (%2 баллов)</translation>
    </message>
    <message>
        <source>You are better than %1 by %2 points (%3)</source>
        <extracomment>Whether two companies differ; %1 rival, %2 points, %3 a span of points</extracomment>
        <translation>Вы лучше, чем %1, на %2 баллов (%3)</translation>
    </message>
    <message>
        <source>%1 is better than you by %2 points (%3)</source>
        <extracomment>Whether two companies differ; %1 rival, %2 points, %3 a span of points</extracomment>
        <translation>%1 лучше вас на %2 баллов (%3)</translation>
    </message>
    <message>
        <source>presence only</source>
        <extracomment>A score that rests on what is there alone: nobody walked</extracomment>
        <translation>только наличие</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ring(s)</source>
        <extracomment>How often the phone rang</extracomment>
        <translation>
            <numerusform>%Ln гудок</numerusform>
            <numerusform>%Ln гудка</numerusform>
            <numerusform>%Ln гудков</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>The 95 % interval of a difference, which may begin below zero</extracomment>
        <translation>от %1 до %2</translation>
    </message>
</context>
<context>
    <name>SearchChoice</name>
    <message>
        <source>Choose a touchpoint</source>
        <extracomment>Chip of a form: no touchpoint is chosen yet</extracomment>
        <translation>Выбрать точку контакта</translation>
    </message>
    <message>
        <source>Take it away</source>
        <extracomment>Button of a form: takes away what was chosen</extracomment>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Find a touchpoint</source>
        <translation>Найти точку контакта</translation>
    </message>
    <message>
        <source>Nothing of this name</source>
        <extracomment>Below a search field</extracomment>
        <translation>Ничего с таким названием</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Find a touchpoint</source>
        <extracomment>In the empty search field of the matrix</extracomment>
        <translation>Найти точку контакта</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <extracomment>Button in the search field</extracomment>
        <translation>Очистить поиск</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <extracomment>Title of a page</extracomment>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Part of the settings</extracomment>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Look</source>
        <extracomment>Part of the settings</extracomment>
        <translation>Вид</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>Look: as the system has it</extracomment>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Look</extracomment>
        <translation>Светлый</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>Look</extracomment>
        <translation>Тёмный</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>Look</extracomment>
        <translation>Высокий контраст</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>Part of the settings</extracomment>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>Usual</source>
        <extracomment>Text size</extracomment>
        <translation>Обычный</translation>
    </message>
    <message>
        <source>Large</source>
        <extracomment>Text size</extracomment>
        <translation>Крупный</translation>
    </message>
    <message>
        <source>Larger</source>
        <extracomment>Text size</extracomment>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Largest</source>
        <extracomment>Text size</extracomment>
        <translation>Самый крупный</translation>
    </message>
    <message>
        <source>Scanning</source>
        <extracomment>Part of the settings</extracomment>
        <translation>Сканирование</translation>
    </message>
    <message>
        <source>Contacts, booking, prices and reviews are read first.</source>
        <extracomment>Below a setting</extracomment>
        <translation>Сначала читаются контакты, запись, цены и отзывы.</translation>
    </message>
    <message>
        <source>Pages a site</source>
        <extracomment>Setting: how many pages of a site are read</extracomment>
        <translation>Страниц на сайт</translation>
    </message>
    <message>
        <source>How many clicks from the start page.</source>
        <extracomment>Below a setting</extracomment>
        <translation>Сколько щелчков от начальной страницы.</translation>
    </message>
    <message>
        <source>Depth</source>
        <extracomment>Setting: how deep links are followed</extracomment>
        <translation>Глубина</translation>
    </message>
    <message>
        <source>Site owners see it in their logs and can ask you. Empty: it is left out.</source>
        <extracomment>Below a setting</extracomment>
        <translation>Владельцы сайтов увидят его в журналах и смогут спросить вас. Пусто — не указывается.</translation>
    </message>
    <message>
        <source>Address about you</source>
        <extracomment>Setting: an address that every request names</extracomment>
        <translation>Адрес с рассказом о вас</translation>
    </message>
    <message>
        <source>Workspace</source>
        <extracomment>Part of the settings: where results are kept</extracomment>
        <translation>Рабочее пространство</translation>
    </message>
    <message>
        <source>Everything stays in this one file on your own machine. The command line uses the same file.</source>
        <extracomment>Below the place of the workspace</extracomment>
        <translation>Всё остаётся в этом одном файле на вашем компьютере. Командная строка пользуется им же.</translation>
    </message>
    <message>
        <source>Choose another file …</source>
        <extracomment>Button that lets choose the workspace file</extracomment>
        <translation>Выбрать другой файл …</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <extracomment>Button at the head of a sheet</extracomment>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>SiteProgress</name>
    <message>
        <source>found</source>
        <extracomment>Below a number: touchpoints found so far on a site</extracomment>
        <translation>найдено</translation>
    </message>
    <message>
        <source>Pages read of %1</source>
        <extracomment>Progress bar of a site for screen readers; %1 is the company</extracomment>
        <translation>Прочитанные страницы: %1</translation>
    </message>
    <message>
        <source>%L1 of %L2 pages</source>
        <extracomment>Progress of a site: %1 pages done of %2</extracomment>
        <translation>%L1 из %L2 страниц</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <extracomment>State of a site in a scan</extracomment>
        <translation>Ждёт своей очереди</translation>
    </message>
    <message>
        <source>Asking for robots.txt</source>
        <extracomment>State of a site in a scan, before the first page</extracomment>
        <translation>Запрашиваем robots.txt</translation>
    </message>
    <message>
        <source>Stopped; what was found is kept</source>
        <extracomment>State of a site in a scan</extracomment>
        <translation>Остановлено; найденное сохранено</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>State of a site in a scan</extracomment>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>SlimScrollBar</name>
    <message>
        <source>Scroll</source>
        <extracomment>Name of a scroll bar for screen readers</extracomment>
        <translation>Прокрутка</translation>
    </message>
</context>
<context>
    <name>SourceMark</name>
    <message>
        <source>scan and person disagree</source>
        <extracomment>Who says what stands in a cell</extracomment>
        <translation>скан и человек расходятся</translation>
    </message>
    <message>
        <source>by scan and person</source>
        <extracomment>Who says what stands in a cell</extracomment>
        <translation>по скану и человеку</translation>
    </message>
    <message>
        <source>by a person</source>
        <extracomment>Who says what stands in a cell</extracomment>
        <translation>по человеку</translation>
    </message>
</context>
<context>
    <name>StaffSheet</name>
    <message>
        <source>Receptionist</source>
        <extracomment>Role of somebody met during a walk</extracomment>
        <translation>Администратор</translation>
    </message>
    <message>
        <source>Salesperson</source>
        <extracomment>Role of somebody met during a walk</extracomment>
        <translation>Продавец</translation>
    </message>
    <message>
        <source>Manager</source>
        <extracomment>Role of somebody met during a walk</extracomment>
        <translation>Менеджер</translation>
    </message>
    <message>
        <source>Specialist</source>
        <extracomment>Role of somebody met during a walk</extracomment>
        <translation>Специалист</translation>
    </message>
    <message>
        <source>Operator on the phone</source>
        <extracomment>Role of somebody met during a walk</extracomment>
        <translation>Оператор на телефоне</translation>
    </message>
    <message>
        <source>Courier</source>
        <extracomment>Role of somebody met during a walk</extracomment>
        <translation>Курьер</translation>
    </message>
    <message>
        <source>Whom did you meet?</source>
        <extracomment>Title of the sheet about people met during a walk</extracomment>
        <translation>Кого вы встретили?</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Button that closes a sheet whose words are kept</extracomment>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Forget the name %1</source>
        <extracomment>Button on somebody met during a walk; %1 is the name</extracomment>
        <translation>Забыть имя %1</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>Field: what somebody met during a walk does at the company</extracomment>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Names are personal data: they are left out when the walk is handed over, and can be erased everywhere.</source>
        <extracomment>Below the switch that shows the field of a name</extracomment>
        <translation>Имена — личные данные: при передаче обхода они не включаются, и их можно стереть везде.</translation>
    </message>
    <message>
        <source>Write down the name too</source>
        <extracomment>Switch that shows the field of a name</extracomment>
        <translation>Записать и имя</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Field: the name of somebody met during a walk</extracomment>
        <translation>Название</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Button that adds somebody met during a walk</extracomment>
        <translation>Добавить</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Need</source>
        <extracomment>Stage of the customer&apos;s journey</extracomment>
        <translation>Потребность</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>Stage of the customer&apos;s journey</extracomment>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Comparison</source>
        <extracomment>Stage of the customer&apos;s journey</extracomment>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Decision</source>
        <extracomment>Stage of the customer&apos;s journey</extracomment>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <extracomment>Stage of the customer&apos;s journey</extracomment>
        <translation>Оценка</translation>
    </message>
</context>
<context>
    <name>StageCard</name>
    <message>
        <source>Empty: nothing of yours is known here.</source>
        <extracomment>Guide: the own company has no touchpoint at this stage</extracomment>
        <translation>Пусто: у вас здесь ничего не известно.</translation>
    </message>
    <message>
        <source>You have: %1</source>
        <extracomment>Guide: %1 names of touchpoints</extracomment>
        <translation>У вас есть: %1</translation>
    </message>
    <message>
        <source>You lack: %1</source>
        <extracomment>Guide: %1 names of touchpoints that a source names and the own company has not</extracomment>
        <translation>Вам не хватает: %1</translation>
    </message>
</context>
<context>
    <name>StandardSheet</name>
    <message>
        <source>This is no number.</source>
        <extracomment>Below the limit of a standard</extracomment>
        <translation>Это не число.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button that closes a standard; everything is kept</extracomment>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Take the standard out</source>
        <extracomment>Button that takes a standard away</extracomment>
        <translation>Убрать стандарт</translation>
    </message>
    <message>
        <source>At most</source>
        <extracomment>How a limit is meant</extracomment>
        <translation>Не больше</translation>
    </message>
    <message>
        <source>At least</source>
        <extracomment>How a limit is meant</extracomment>
        <translation>Не меньше</translation>
    </message>
    <message>
        <source>We promise ourselves</source>
        <extracomment>Field of a standard</extracomment>
        <translation>Мы обещаем себе</translation>
    </message>
    <message>
        <source>Limit in %1</source>
        <extracomment>Field of a standard; %1 is the unit: &quot;rings&quot;, &quot;seconds&quot;, &quot;points&quot;</extracomment>
        <translation>Предел, %1</translation>
    </message>
</context>
<context>
    <name>Standards</name>
    <message>
        <source>points</source>
        <extracomment>Unit of a standard on a question that earns points</extracomment>
        <translation>баллов</translation>
    </message>
    <message>
        <source>At most %1</source>
        <extracomment>An own standard: %1 is &quot;3 rings&quot;</extracomment>
        <translation>Не больше: %1</translation>
    </message>
    <message>
        <source>At least %1</source>
        <extracomment>An own standard: %1 is &quot;80 points&quot;</extracomment>
        <translation>Не меньше: %1</translation>
    </message>
    <message>
        <source>No walk has answered it yet</source>
        <extracomment>Beside an own standard</extracomment>
        <translation>Ни один проход ещё не ответил</translation>
    </message>
    <message>
        <source>Kept in %L1 of %L2 walks</source>
        <translation>Выполнен в %L1 из %L2 проходов</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>StandardsCard</name>
    <message>
        <source>Own standards</source>
        <extracomment>Card with what the company promises itself</extracomment>
        <translation>Свои стандарты</translation>
    </message>
    <message>
        <source>Walk your own path first: standards are set on its questions.</source>
        <extracomment>Instead of own standards</extracomment>
        <translation>Сначала пройдите свой путь: стандарты задаются на его вопросах.</translation>
    </message>
    <message>
        <source>Nothing is set yet: choose a question, and say what you promise yourself.</source>
        <extracomment>Instead of own standards</extracomment>
        <translation>Пока ничего не задано: выберите вопрос и скажите, что вы себе обещаете.</translation>
    </message>
    <message>
        <source>Set a standard</source>
        <extracomment>Menu of the own standards</extracomment>
        <translation>Задать стандарт</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>See your company beside its competitors, touchpoint by touchpoint.</source>
        <extracomment>Below the title of the start page</extracomment>
        <translation>Ваша компания рядом с конкурентами, точка контакта за точкой.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button that closes a message</extracomment>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Your benchmarks</source>
        <extracomment>Part of the start page</extracomment>
        <translation>Ваши сравнения</translation>
    </message>
    <message>
        <source>A scan is running</source>
        <extracomment>What to do now: a scan is running</extracomment>
        <translation>Идёт сканирование</translation>
    </message>
    <message>
        <source>Ready to scan</source>
        <extracomment>What to do now: companies were listed</extracomment>
        <translation>Можно сканировать</translation>
    </message>
    <message>
        <source>Go on with your companies</source>
        <translation>Продолжите список компаний</translation>
    </message>
    <message>
        <source>Compare your company with its competitors</source>
        <extracomment>What to do now: nothing was done yet</extracomment>
        <translation>Сравните свою компанию с конкурентами</translation>
    </message>
    <message>
        <source>%L1 of %L2 pages read</source>
        <extracomment>What to do now: pages done of planned</extracomment>
        <translation>Прочитано %L1 из %L2 страниц</translation>
    </message>
    <message>
        <source>Name the companies and their sites; the program reads them and shows who offers the customer what.</source>
        <extracomment>What to do now: nothing was done yet</extracomment>
        <translation>Назовите компании и их сайты: программа прочитает их и покажет, кто что предлагает клиенту.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln company(s) listed</source>
        <extracomment>What to do now: how many companies are listed</extracomment>
        <translation>
            <numerusform>В списке %Ln компания</numerusform>
            <numerusform>В списке %Ln компании</numerusform>
            <numerusform>В списке %Ln компаний</numerusform>
        </translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message numerus="yes">
        <source>%Ln walk(s)</source>
        <extracomment>What to do now: walks</extracomment>
        <translation>
            <numerusform>%Ln обход</numerusform>
            <numerusform>%Ln обхода</numerusform>
            <numerusform>%Ln обходов</numerusform>
        </translation>
    </message>
    <message>
        <source>Walk a customer&apos;s path</source>
        <translation>Пройти путь клиента</translation>
    </message>
    <message>
        <source>A checklist leads you from the first search to the purchase; times, reactions and photos are kept.</source>
        <extracomment>What to do now: walks</extracomment>
        <translation>Чек-лист ведёт от первого поиска до покупки; время, реакции и фото сохраняются.</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Button that takes a deleted benchmark out of the bin</extracomment>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>“%1” is in the bin.</source>
        <extracomment>On the start page; %1 is the name of a benchmark</extracomment>
        <translation>«%1» в корзине.</translation>
    </message>
    <message>
        <source>The scan is finished: look at the result</source>
        <extracomment>What to do now: a scan is over</extracomment>
        <translation>Чтение сайтов закончено: посмотрите результат</translation>
    </message>
    <message numerus="yes">
        <source>%Ln action(s) overdue</source>
        <extracomment>What to do now: of the plan of the open benchmark</extracomment>
        <translation>
            <numerusform>%Ln действие просрочено</numerusform>
            <numerusform>%Ln действия просрочено</numerusform>
            <numerusform>%Ln действий просрочено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them late</source>
        <extracomment>What to do now: below the number of replies that are waited for</extracomment>
        <translation>
            <numerusform>из них %Ln с опозданием</numerusform>
            <numerusform>из них %Ln с опозданием</numerusform>
            <numerusform>из них %Ln с опозданием</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages that were sent and not answered yet</source>
        <translation>Отправленные сообщения, на которые ещё не ответили</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for %Ln reply(s)</source>
        <extracomment>What to do now: replies that are waited for</extracomment>
        <translation>
            <numerusform>Ждём %Ln ответ</numerusform>
            <numerusform>Ждём %Ln ответа</numerusform>
            <numerusform>Ждём %Ln ответов</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of 10 steps done</source>
        <extracomment>What to do now: the guide; %1 steps of ten</extracomment>
        <translation>Сделано шагов: %L1 из 10</translation>
    </message>
    <message>
        <source>Guide: step %L1</source>
        <extracomment>What to do now: the next of the ten steps of the guide</extracomment>
        <translation>Путеводитель: шаг %L1</translation>
    </message>
    <message>
        <source>Library</source>
        <extracomment>Part of the start page: checklists, and what they rest on</extracomment>
        <translation>Библиотека</translation>
    </message>
    <message>
        <source>More than a hundred touchpoints to tick, chains and whole walks for clinics, shops, salons and services.</source>
        <extracomment>Card of the library on the start page</extracomment>
        <translation>Больше сотни точек контакта, которые можно отметить, цепочки и готовые обходы для клиник, магазинов, салонов и услуг.</translation>
    </message>
    <message>
        <source>Which ways lead to a customer?</source>
        <extracomment>Card of the library on the start page</extracomment>
        <translation>Какие пути ведут к клиенту?</translation>
    </message>
    <message>
        <source>Three laws, five stages, six levers, and examples worked through.</source>
        <extracomment>Card of the help on the start page</extracomment>
        <translation>Три закона, пять этапов, шесть рычагов и разобранные примеры.</translation>
    </message>
    <message>
        <source>How touchpoints work</source>
        <extracomment>Card of the help on the start page</extracomment>
        <translation>Как работают точки контакта</translation>
    </message>
    <message>
        <source>Examples to look at</source>
        <extracomment>Part of the start page</extracomment>
        <translation>Примеры, которые стоит посмотреть</translation>
    </message>
    <message>
        <source>Complete benchmarks with walks, chains and a plan. Each is copied into your workspace, where you can change or delete it like your own. They need no network.</source>
        <extracomment>Below the title of the examples on the start page</extracomment>
        <translation>Законченные сравнения с обходами, цепочками и планом. Каждый пример копируется в ваше рабочее пространство: его можно менять и удалять, как свой. Сеть не нужна.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln walk(s) to do</source>
        <extracomment>What to do now: walks that are planned, under way or to be revised</extracomment>
        <translation>
            <numerusform>%Ln обход впереди</numerusform>
            <numerusform>%Ln обхода впереди</numerusform>
            <numerusform>%Ln обходов впереди</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in a benchmark from a file</source>
        <extracomment>Button of the start page: takes in a benchmark that another device has written</extracomment>
        <translation>Принять сравнение из файла</translation>
    </message>
    <message>
        <source>Benchmarks</source>
        <extracomment>Kind of files in a file dialog</extracomment>
        <translation>Сравнения</translation>
    </message>
</context>
<context>
    <name>StationRow</name>
    <message>
        <source>%1, the weakest link</source>
        <extracomment>At a station: %1 says how it went</extracomment>
        <translation>%1, самое слабое звено</translation>
    </message>
</context>
<context>
    <name>StepForm</name>
    <message>
        <source>Stage of the customer</source>
        <extracomment>Field of a step: the customer&apos;s stage</extracomment>
        <translation>Стадия клиента</translation>
    </message>
    <message>
        <source>Channel</source>
        <extracomment>Field of a step</extracomment>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Id of a touchpoint of the library, such as callback. Scans and walks meet in it.</source>
        <extracomment>Below the field of a step</extracomment>
        <translation>Код точки касания из библиотеки, например callback. В ней сходятся сканирование и обход.</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <extracomment>Field of a step</extracomment>
        <translation>Точка касания</translation>
    </message>
    <message>
        <source>For example three employees</source>
        <extracomment>Below the field of a step</extracomment>
        <translation>Например, три сотрудника</translation>
    </message>
    <message>
        <source>May be answered how often</source>
        <extracomment>Field of a step</extracomment>
        <translation>Сколько раз можно ответить</translation>
    </message>
</context>
<context>
    <name>StepSheet</name>
    <message>
        <source>Done</source>
        <extracomment>Button that closes a sheet whose words are kept</extracomment>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>TakeButton</name>
    <message>
        <source>Make an action of it</source>
        <extracomment>Button beside something weak: an action of the plan is made of it, or there is one</extracomment>
        <translation>Сделать действием</translation>
    </message>
    <message>
        <source>In the plan: open it</source>
        <translation>В плане: открыть</translation>
    </message>
</context>
<context>
    <name>TargetForm</name>
    <message>
        <source>100 points at</source>
        <extracomment>Field of a measured question</extracomment>
        <translation>100 баллов при</translation>
    </message>
    <message>
        <source>0 points at</source>
        <extracomment>Field of a measured question</extracomment>
        <translation>0 баллов при</translation>
    </message>
    <message>
        <source>Unit</source>
        <extracomment>Field of a measured question</extracomment>
        <translation>Единица</translation>
    </message>
</context>
<context>
    <name>TextAnswer</name>
    <message>
        <source>Place</source>
        <extracomment>Field of a question that asks for a place</extracomment>
        <translation>Место</translation>
    </message>
    <message>
        <source>Day and time</source>
        <extracomment>Field of a question that asks for a moment</extracomment>
        <translation>День и время</translation>
    </message>
    <message>
        <source>Your words</source>
        <extracomment>Field of a question that asks for words</extracomment>
        <translation>Ваши слова</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>Button that writes the present time into the field</extracomment>
        <translation>Сейчас</translation>
    </message>
</context>
<context>
    <name>TickRow</name>
    <message>
        <source>Positive</source>
        <extracomment>The shopper&apos;s reaction to a touchpoint</extracomment>
        <translation>Хорошо</translation>
    </message>
    <message>
        <source>Neutral</source>
        <extracomment>The shopper&apos;s reaction to a touchpoint</extracomment>
        <translation>Нейтрально</translation>
    </message>
    <message>
        <source>Negative</source>
        <extracomment>The shopper&apos;s reaction to a touchpoint</extracomment>
        <translation>Плохо</translation>
    </message>
    <message>
        <source>Reaction, note and place of %1</source>
        <extracomment>Button on a line of a tick list; %1 is the line</extracomment>
        <translation>Реакция, заметка и место: %1</translation>
    </message>
</context>
<context>
    <name>TickSheet</name>
    <message>
        <source>Done</source>
        <extracomment>Button that closes a sheet whose words are kept</extracomment>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <extracomment>Button on a line of a tick list that the user has added</extracomment>
        <translation>Удалить строку</translation>
    </message>
    <message>
        <source>Hide the line</source>
        <extracomment>Button on a line of a tick list; it can be shown again</extracomment>
        <translation>Скрыть строку</translation>
    </message>
    <message>
        <source>Your reaction</source>
        <extracomment>Above the reactions</extracomment>
        <translation>Ваша реакция</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Field of a line of a tick list</extracomment>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>A changed line makes the list your own; ticks stay.</source>
        <extracomment>Below the field with the name of a line of a tick list</extracomment>
        <translation>Изменённая строка делает список вашим; отметки остаются.</translation>
    </message>
    <message>
        <source>Called</source>
        <extracomment>Field with the name of a line of a tick list</extracomment>
        <translation>Название</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>Above the groups of a tick list</extracomment>
        <translation>Группа</translation>
    </message>
</context>
<context>
    <name>TickStart</name>
    <message>
        <source>What does a company have? Tick it, without a walk.</source>
        <extracomment>Below the title of the page of tick lists</extracomment>
        <translation>Что есть у компании? Отметьте это без обхода.</translation>
    </message>
    <message>
        <source>Tick lists</source>
        <extracomment>Title of the page of tick lists</extracomment>
        <translation>Списки для отметок</translation>
    </message>
    <message>
        <source>Company</source>
        <extracomment>Field of a tick list: own company or a competitor</extracomment>
        <translation>Компания</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <extracomment>On the card of a tick list</extracomment>
        <translation>
            <numerusform>%Ln строка</numerusform>
            <numerusform>%Ln строки</numerusform>
            <numerusform>%Ln строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Whose list is it? Name the company.</source>
        <extracomment>Below the field of the company when it is empty</extracomment>
        <translation>Чей это список? Назовите компанию.</translation>
    </message>
</context>
<context>
    <name>TicksPage</name>
    <message>
        <source>To the lists</source>
        <extracomment>Button at the head of a tick list: everything is saved already</extracomment>
        <translation>К спискам</translation>
    </message>
    <message>
        <source>%1: %L2 of %L3 checked, %L4 present</source>
        <extracomment>Below the title of a tick list: %1 a company, %2 lines checked, %3 of them all, %4 found present</extracomment>
        <translation>%1: проверено %L2 из %L3, есть %L4</translation>
    </message>
    <message>
        <source>Add a line</source>
        <extracomment>Button of a tick list</extracomment>
        <translation>Добавить строку</translation>
    </message>
    <message>
        <source>Try now</source>
        <extracomment>Button that stores an answer again</extracomment>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Lines of the tick list</source>
        <extracomment>Name of a list for screen readers</extracomment>
        <translation>Строки списка</translation>
    </message>
</context>
<context>
    <name>TimerAnswer</name>
    <message>
        <source>Sent %1</source>
        <extracomment>Button of a reply timer, before and after; %1 is a time</extracomment>
        <translation>Отправлено %1</translation>
    </message>
    <message>
        <source>Sent now</source>
        <translation>Отправлено сейчас</translation>
    </message>
    <message>
        <source>Reply came %1</source>
        <extracomment>Button of a reply timer, before and after; %1 is a time</extracomment>
        <translation>Ответ пришёл %1</translation>
    </message>
    <message>
        <source>The reply came now</source>
        <translation>Ответ пришёл сейчас</translation>
    </message>
    <message>
        <source>Go on meanwhile: the timer runs, also when the program is closed.</source>
        <extracomment>Below a reply timer that runs</extracomment>
        <translation>Идите дальше: таймер работает, даже когда программа закрыта.</translation>
    </message>
    <message>
        <source>Stop waiting: no reply came</source>
        <extracomment>Button of a reply timer that runs</extracomment>
        <translation>Больше не ждать: ответа нет</translation>
    </message>
    <message>
        <source>No reply came.</source>
        <extracomment>A reply timer that ended without a reply</extracomment>
        <translation>Ответа не было.</translation>
    </message>
    <message>
        <source>When you saw the reply late: the time it bears.</source>
        <extracomment>Below the field for the time at which a reply came</extracomment>
        <translation>Если вы увидели ответ поздно: время, которое на нём стоит.</translation>
    </message>
    <message>
        <source>It came earlier, at</source>
        <extracomment>Field of a reply timer: when the reply really came</extracomment>
        <translation>Он пришёл раньше, в</translation>
    </message>
    <message>
        <source>The reply came at %1</source>
        <translation>Ответ пришёл в %1</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>%1 s</source>
        <extracomment>A time span; %1 seconds</extracomment>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>A time span; %1 minutes</extracomment>
        <translation>%1 мин</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>A time span; %1 hours and %2 minutes</extracomment>
        <translation>%1 ч %2 мин</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <extracomment>A time span; %1 days and %2 hours</extracomment>
        <translation>%1 д %2 ч</translation>
    </message>
</context>
<context>
    <name>TopRow</name>
    <message>
        <source>%1 · %2 · own points: %3</source>
        <extracomment>A touchpoint of the top ten: %1 stage and channel, %2 &quot;weight 2&quot;, %3 the own points</extracomment>
        <translation>%1 · %2 · свои баллы: %3</translation>
    </message>
    <message>
        <source>%1: up</source>
        <extracomment>Button of the top ten; %1 is a touchpoint</extracomment>
        <translation>%1: выше</translation>
    </message>
    <message>
        <source>%1: down</source>
        <extracomment>Button of the top ten; %1 is a touchpoint</extracomment>
        <translation>%1: ниже</translation>
    </message>
    <message>
        <source>%1: set its weight</source>
        <extracomment>Button of the top ten: sets how much a touchpoint weighs; %1 is its name</extracomment>
        <translation>%1: задать вес</translation>
    </message>
</context>
<context>
    <name>TopTenPage</name>
    <message>
        <source>Top ten</source>
        <extracomment>Title of the page with the most important touchpoints</extracomment>
        <translation>Главная десятка</translation>
    </message>
    <message>
        <source>Drag a touchpoint by its handle, use its arrows, or Ctrl with the arrow keys. Ten are enough to begin with.</source>
        <extracomment>Above the top ten</extracomment>
        <translation>Тяните точку контакта за ручку, нажимайте её стрелки или Ctrl со стрелками. Для начала хватит десяти.</translation>
    </message>
    <message>
        <source>The ten most important touchpoints</source>
        <extracomment>Name of the list for screen readers</extracomment>
        <translation>Десять важнейших точек контакта</translation>
    </message>
    <message>
        <source>Put another one in</source>
        <extracomment>Menu of the top ten: puts another touchpoint among them</extracomment>
        <translation>Добавить другую</translation>
    </message>
    <message>
        <source>Order by weight again</source>
        <extracomment>Button of the top ten</extracomment>
        <translation>Снова по весу</translation>
    </message>
    <message>
        <source>The winner changes if …</source>
        <extracomment>Part of the top ten: how firm the ranking is</extracomment>
        <translation>Победитель сменится, если …</translation>
    </message>
    <message>
        <source>No weight changes the winner.</source>
        <extracomment>The ranking of the companies does not depend on weights</extracomment>
        <translation>Никакой вес не сменит победителя.</translation>
    </message>
    <message>
        <source>What importance depends on</source>
        <extracomment>Part of the top ten: questions about company and market</extracomment>
        <translation>От чего зависит важность</translation>
    </message>
    <message>
        <source>Consumers (B2C)</source>
        <extracomment>Who buys</extracomment>
        <translation>Потребители (B2C)</translation>
    </message>
    <message>
        <source>Companies (B2B)</source>
        <extracomment>Who buys</extracomment>
        <translation>Компании (B2B)</translation>
    </message>
    <message>
        <source>Both</source>
        <extracomment>Who buys</extracomment>
        <translation>И те и другие</translation>
    </message>
    <message>
        <source>Who are the customers?</source>
        <extracomment>Question about the company</extracomment>
        <translation>Кто клиенты?</translation>
    </message>
    <message>
        <source>Weights</source>
        <extracomment>Part of the top ten: how much each stage and channel counts</extracomment>
        <translation>Веса</translation>
    </message>
</context>
<context>
    <name>TouchpointCard</name>
    <message>
        <source>Gap</source>
        <extracomment>On a touchpoint&apos;s card: a rival has it, we do not</extracomment>
        <translation>Пробел</translation>
    </message>
</context>
<context>
    <name>TouchpointNotes</name>
    <message>
        <source>What we decide</source>
        <extracomment>Card of the evidence: what the owner decides of the own touchpoint</extracomment>
        <translation>Что мы решаем</translation>
    </message>
    <message>
        <source>Direction</source>
        <extracomment>Field of a touchpoint: keep, adjust or change it</extracomment>
        <translation>Направление</translation>
    </message>
    <message>
        <source>Branded</source>
        <extracomment>The client takes something away that carries the brand</extracomment>
        <translation>С фирменным знаком</translation>
    </message>
    <message>
        <source>Not branded</source>
        <extracomment>The client takes nothing away that carries the brand</extracomment>
        <translation>Без фирменного знака</translation>
    </message>
    <message>
        <source>Does the client take something away that carries your brand?</source>
        <extracomment>Field of a touchpoint</extracomment>
        <translation>Уносит ли клиент что-то с вашим фирменным знаком?</translation>
    </message>
    <message>
        <source>Moment of truth</source>
        <extracomment>Field of a touchpoint: here the customer decides</extracomment>
        <translation>Момент истины</translation>
    </message>
    <message>
        <source>What this touch sells</source>
        <extracomment>Field of a touchpoint</extracomment>
        <translation>Что продаёт это касание</translation>
    </message>
    <message>
        <source>An idea, a need, the product, trust, the price</source>
        <extracomment>Example in a field: what a touch sells</extracomment>
        <translation>Идею, потребность, продукт, доверие, цену</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Field of a touchpoint</extracomment>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Counts in the automated share of the chains.</source>
        <extracomment>Below the switch &quot;No employee needed&quot;</extracomment>
        <translation>Учитывается в доле автоматики цепочек.</translation>
    </message>
    <message>
        <source>No employee needed</source>
        <extracomment>Field of a touchpoint: it works without an employee</extracomment>
        <translation>Сотрудник не нужен</translation>
    </message>
</context>
<context>
    <name>TouchpointPicker</name>
    <message>
        <source>Touchpoint</source>
        <extracomment>Above the search for the touchpoint that a link is</extracomment>
        <translation>Точка контакта</translation>
    </message>
    <message>
        <source>%1: take away</source>
        <extracomment>Chip of a link: takes the touchpoint away again; %1 is its name</extracomment>
        <translation>%1: убрать</translation>
    </message>
    <message>
        <source>With a touchpoint, the link has its points, and becomes an action where it is weak.</source>
        <extracomment>Below the search for the touchpoint that a link is</extracomment>
        <translation>С точкой контакта звено получает её баллы, а слабое становится действием.</translation>
    </message>
</context>
<context>
    <name>TranslationView</name>
    <message numerus="yes">
        <source>%Ln missing</source>
        <extracomment>How many texts of a checklist have no translation yet</extracomment>
        <translation>
            <numerusform>не хватает %Ln</numerusform>
            <numerusform>не хватает %Ln</numerusform>
            <numerusform>не хватает %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete</source>
        <extracomment>Every text of a checklist is translated</extracomment>
        <translation>Полный</translation>
    </message>
</context>
<context>
    <name>TrickList</name>
    <message>
        <source>Noted on walks</source>
        <extracomment>Part of the guide: notes of the kind &quot;trick worth adopting&quot;</extracomment>
        <translation>Замечено в проходах</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>Button of a trick that was noted on a walk: makes a practice worth adopting of it</extracomment>
        <translation>Сохранить</translation>
    </message>
</context>
<context>
    <name>UnsavedSheet</name>
    <message>
        <source>Not everything is saved yet</source>
        <extracomment>Title of the sheet that holds a window open</extracomment>
        <translation>Ещё не всё сохранено</translation>
    </message>
    <message>
        <source>Try now</source>
        <extracomment>Button that stores something again</extracomment>
        <translation>Попробовать сейчас</translation>
    </message>
    <message>
        <source>Wait</source>
        <extracomment>Button: the window stays open</extracomment>
        <translation>Подождать</translation>
    </message>
    <message>
        <source>Answers and notes that are not on the disk yet: %L1</source>
        <extracomment>On the sheet that holds a window open; %L1 how many answers and notes</extracomment>
        <translation>Ответов и заметок ещё не на диске: %L1</translation>
    </message>
    <message>
        <source>Write the walk into another file</source>
        <extracomment>Button: the walk goes into a file at another place, and the window closes</extracomment>
        <translation>Записать прогулку в другой файл</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <extracomment>Button: what could not be saved is lost</extracomment>
        <translation>Закрыть и потерять их</translation>
    </message>
</context>
<context>
    <name>WalkBin</name>
    <message>
        <source>Walks rest here for 30 days, then they go for good.</source>
        <extracomment>Above the walks in the bin</extracomment>
        <translation>Обходы лежат здесь 30 дней, затем удаляются навсегда.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <extracomment>Button that brings back what was removed</extracomment>
        <translation>Вернуть</translation>
    </message>
</context>
<context>
    <name>WalkCard</name>
    <message>
        <source>Open the walk: %1, %2, %3</source>
        <extracomment>A walk for screen readers: %1 company, %2 checklist, %3 state</extracomment>
        <translation>Открыть обход: %1, %2, %3</translation>
    </message>
    <message>
        <source>Put the walk at %1 into the bin</source>
        <extracomment>Button on a walk; %1 is its company</extracomment>
        <translation>Убрать обход «%1» в корзину</translation>
    </message>
</context>
<context>
    <name>WalkChecklistCard</name>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <extracomment>On a checklist&apos;s card</extracomment>
        <translation>
            <numerusform>%Ln вопрос</numerusform>
            <numerusform>%Ln вопроса</numerusform>
            <numerusform>%Ln вопросов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WalkFoot</name>
    <message>
        <source>Previous question</source>
        <extracomment>Button below a question</extracomment>
        <translation>Предыдущий вопрос</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <extracomment>Answer to a question that makes no sense here</extracomment>
        <translation>Неприменимо</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Button below a question; below the last one it goes to the overview</extracomment>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Завершить</translation>
    </message>
    <message>
        <source>Take the answer back</source>
        <extracomment>Button below a question: it counts as not answered again</extracomment>
        <translation>Отменить ответ</translation>
    </message>
</context>
<context>
    <name>WalkMoreSheet</name>
    <message>
        <source>More</source>
        <extracomment>Title of the sheet with further tools of a walk</extracomment>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Rings and times by one thumb</source>
        <extracomment>Below a tool of a walk</extracomment>
        <translation>Гудки и время одним пальцем</translation>
    </message>
    <message>
        <source>Call mode</source>
        <extracomment>Tool of a walk</extracomment>
        <translation>Режим звонка</translation>
    </message>
    <message>
        <source>Looks like a page of notes</source>
        <extracomment>Below a tool of a walk</extracomment>
        <translation>Выглядит как страница заметок</translation>
    </message>
    <message>
        <source>Discreet mode</source>
        <extracomment>Tool of a walk</extracomment>
        <translation>Незаметный режим</translation>
    </message>
    <message>
        <source>Photos, sounds and notes, and marks over photos</source>
        <extracomment>Below a tool of a walk</extracomment>
        <translation>Фото, звуки, заметки и отметки на фото</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Доказательства</translation>
    </message>
    <message>
        <source>Decision, effect and feeling after this step</source>
        <extracomment>Below a tool of a walk</extracomment>
        <translation>Решение, эффект и чувство после этого шага</translation>
    </message>
    <message>
        <source>Impression</source>
        <extracomment>Tool of a walk</extracomment>
        <translation>Впечатление</translation>
    </message>
    <message>
        <source>Objections, requests, tricks worth adopting</source>
        <extracomment>Below a tool of a walk</extracomment>
        <translation>Возражения, просьбы, полезные приёмы</translation>
    </message>
    <message>
        <source>Remark</source>
        <extracomment>Tool of a walk</extracomment>
        <translation>Замечание</translation>
    </message>
    <message>
        <source>Roles of the people you met</source>
        <extracomment>Below a tool of a walk</extracomment>
        <translation>Роли людей, которых вы встретили</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>Tool of a walk</extracomment>
        <translation>Люди</translation>
    </message>
</context>
<context>
    <name>WalkNoteSheet</name>
    <message>
        <source>Note to the question</source>
        <extracomment>Title of the sheet with a comment to a question</extracomment>
        <translation>Заметка к вопросу</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Button that closes a sheet whose words are kept</extracomment>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>WalkPage</name>
    <message>
        <source>Leave the walk for now</source>
        <extracomment>Button at the head of the runner: everything is saved already</extracomment>
        <translation>Выйти из обхода, продолжить позже</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <translation>%1 (%L2)</translation>
    </message>
    <message>
        <source>All questions</source>
        <extracomment>Button at the head of the runner
----------
Title of a sheet: every question of the walk</extracomment>
        <translation>Все вопросы</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>Button that ends a pause</extracomment>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Paused. Times do not run on.</source>
        <extracomment>While a walk is paused</extracomment>
        <translation>Пауза. Время не идёт.</translation>
    </message>
    <message>
        <source>This answer needs a photo.</source>
        <translation>К этому ответу нужно фото.</translation>
    </message>
    <message>
        <source>This answer needs a recording.</source>
        <translation>К этому ответу нужна запись.</translation>
    </message>
    <message>
        <source>This answer needs a note.</source>
        <translation>К этому ответу нужна заметка.</translation>
    </message>
    <message>
        <source>This answer needs a photo or a note.</source>
        <translation>К этому ответу нужно фото или заметка.</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Button at the head of the runner: further tools</extracomment>
        <translation>Ещё</translation>
    </message>
</context>
<context>
    <name>WalkPlanPage</name>
    <message>
        <source>New walk</source>
        <extracomment>Title of a page</extracomment>
        <translation>Новый обход</translation>
    </message>
    <message>
        <source>Checklist</source>
        <extracomment>Part of the page that plans a walk</extracomment>
        <translation>Чек-лист</translation>
    </message>
    <message>
        <source>Checklist: %1. Choose another</source>
        <translation>Чек-лист: %1. Выбрать другой</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>On the chosen checklist: shows the others</extracomment>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Filter of checklists</extracomment>
        <translation>Все</translation>
    </message>
    <message>
        <source>Whose path</source>
        <extracomment>Part of the page that plans a walk</extracomment>
        <translation>Чей путь</translation>
    </message>
    <message>
        <source>Company</source>
        <extracomment>Field of a walk</extracomment>
        <translation>Компания</translation>
    </message>
    <message>
        <source>Location</source>
        <extracomment>Field of a walk: which branch of the company</extracomment>
        <translation>Филиал</translation>
    </message>
    <message>
        <source>Branch at the station</source>
        <extracomment>Example in an empty field</extracomment>
        <translation>Филиал у вокзала</translation>
    </message>
    <message>
        <source>Method</source>
        <extracomment>Above the ways of walking</extracomment>
        <translation>Способ</translation>
    </message>
    <message>
        <source>Entrance</source>
        <extracomment>Above the channels by which the shopper comes in</extracomment>
        <translation>Вход</translation>
    </message>
    <message>
        <source>Who walks</source>
        <extracomment>Part of the page that plans a walk</extracomment>
        <translation>Кто идёт</translation>
    </message>
    <message>
        <source>An alias is enough; no names are needed.</source>
        <extracomment>Below the field of the tester&apos;s name</extracomment>
        <translation>Достаточно псевдонима; имена не нужны.</translation>
    </message>
    <message>
        <source>Tester</source>
        <extracomment>Field of a walk</extracomment>
        <translation>Тайный покупатель</translation>
    </message>
    <message>
        <source>Strangers see more; both views are kept apart.</source>
        <extracomment>Below the switch &quot;Works for the company&quot;</extracomment>
        <translation>Посторонний видит больше; оба взгляда хранятся раздельно.</translation>
    </message>
    <message>
        <source>Works for the company</source>
        <extracomment>Switch of a walk</extracomment>
        <translation>Работает в компании</translation>
    </message>
    <message>
        <source>Device</source>
        <extracomment>Field of a walk</extracomment>
        <translation>Устройство</translation>
    </message>
    <message>
        <source>Phone, small screen</source>
        <extracomment>Example in an empty field</extracomment>
        <translation>Телефон, маленький экран</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Part of the page that plans a walk</extracomment>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Not before</source>
        <extracomment>Field of a walk: first day of the visit</extracomment>
        <translation>Не раньше</translation>
    </message>
    <message>
        <source>Not after</source>
        <extracomment>Field of a walk: last day of the visit</extracomment>
        <translation>Не позже</translation>
    </message>
    <message>
        <source>Three visits a location on mixed days and hours; one visit is an anecdote.</source>
        <extracomment>Below the days of a visit</extracomment>
        <translation>Три визита в филиал в разные дни и часы; один визит – случайность.</translation>
    </message>
    <message>
        <source>Plan the walk</source>
        <extracomment>Button that makes the planned walk</extracomment>
        <translation>Запланировать обход</translation>
    </message>
    <message>
        <source>Try now</source>
        <extracomment>Button that stores something again</extracomment>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Plays a</source>
        <extracomment>Field of a walk: whom of the company&apos;s customers the shopper plays</extracomment>
        <translation>Играет роль</translation>
    </message>
</context>
<context>
    <name>WalkPreparePage</name>
    <message>
        <source>Your task</source>
        <extracomment>Part of the page before a walk</extracomment>
        <translation>Ваше задание</translation>
    </message>
    <message>
        <source>Take along</source>
        <extracomment>Part of the page before a walk</extracomment>
        <translation>Взять с собой</translation>
    </message>
    <message>
        <source>The way</source>
        <extracomment>Part of the page before a walk</extracomment>
        <translation>Путь</translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <extracomment>Beside a step of a walk</extracomment>
        <translation>
            <numerusform>%Ln вопрос</numerusform>
            <numerusform>%Ln вопроса</numerusform>
            <numerusform>%Ln вопросов</numerusform>
        </translation>
    </message>
    <message>
        <source>Start the walk</source>
        <extracomment>Button that begins the walk</extracomment>
        <translation>Начать обход</translation>
    </message>
    <message>
        <source>Walks</source>
        <extracomment>Kind of files in a file dialog</extracomment>
        <translation>Обходы</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button that closes a message</extracomment>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Let somebody else walk it</source>
        <extracomment>Button that gives a planned walk to somebody with a fresh eye, as a file</extracomment>
        <translation>Передать другому</translation>
    </message>
</context>
<context>
    <name>WalkQuestionEntry</name>
    <message>
        <source>Needed</source>
        <extracomment>Beside a question: an answer is needed</extracomment>
        <translation>Нужно</translation>
    </message>
    <message>
        <source>Answered</source>
        <extracomment>Beside a question</extracomment>
        <translation>Отвечено</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <extracomment>Beside a question</extracomment>
        <translation>Неприменимо</translation>
    </message>
    <message>
        <source>Waiting for the reply</source>
        <extracomment>Beside a question: a reply timer runs</extracomment>
        <translation>Ждём ответа</translation>
    </message>
    <message>
        <source>Proof needed</source>
        <extracomment>Beside a question: an answer needs a photo or a note</extracomment>
        <translation>Нужно подтверждение</translation>
    </message>
</context>
<context>
    <name>WalkQuestionList</name>
    <message>
        <source>Questions</source>
        <extracomment>Name of a list for screen readers</extracomment>
        <translation>Вопросы</translation>
    </message>
</context>
<context>
    <name>WalkQuestionView</name>
    <message>
        <source>Try now</source>
        <extracomment>Button that stores an answer again</extracomment>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button that closes a message</extracomment>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Question %L1 of %L2</source>
        <extracomment>Above a question of a walk: %1 its place, %2 how many there are</extracomment>
        <translation>Вопрос %L1 из %L2</translation>
    </message>
    <message>
        <source>Needed</source>
        <extracomment>Above a question: an answer is needed</extracomment>
        <translation>Нужно</translation>
    </message>
    <message>
        <source>Critical</source>
        <extracomment>Above a question: a bad answer is shown beside the score</extracomment>
        <translation>Критично</translation>
    </message>
    <message>
        <source>Answered late</source>
        <extracomment>Above a question: it was answered after the walk had moved on</extracomment>
        <translation>Отвечено позже</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier answer(s) kept</source>
        <extracomment>Above a question: how many answers to it were given before; they are kept</extracomment>
        <translation>
            <numerusform>Сохранён %Ln прежний ответ</numerusform>
            <numerusform>Сохранены %Ln прежних ответа</numerusform>
            <numerusform>Сохранено %Ln прежних ответов</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm</source>
        <extracomment>Button: what the scan found is right</extracomment>
        <translation>Подтвердить</translation>
    </message>
    <message>
        <source>Found by scan – %1</source>
        <extracomment>Above a question: what a scan has found; %1 touchpoint and what was found</extracomment>
        <translation>Найдено сканированием – %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln still needed</source>
        <extracomment>Above a question of a walk: how many answers and proofs the walk is not done without</extracomment>
        <translation>
            <numerusform>Ещё нужен %Ln</numerusform>
            <numerusform>Ещё нужно %Ln</numerusform>
            <numerusform>Ещё нужно %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Once more: %1</source>
        <extracomment>Button in a step that can be walked several times; %1 its title</extracomment>
        <translation>Ещё раз: %1</translation>
    </message>
    <message>
        <source>Only the company knows</source>
        <extracomment>Above a question whose answer no stranger can know</extracomment>
        <translation>Знает только компания</translation>
    </message>
    <message>
        <source>This touch sells %1.</source>
        <extracomment>Below a question; %1 is what the touch sells, such as &quot;trust&quot;</extracomment>
        <translation>Это касание продаёт: %1.</translation>
    </message>
    <message>
        <source>Accepted: the walk can be read, but not changed. To change it, ask for a revision.</source>
        <extracomment>Above the questions of an accepted walk</extracomment>
        <translation>Принято: прогулку можно читать, но не изменять. Чтобы изменить её, запросите доработку.</translation>
    </message>
    <message>
        <source>To be revised: %1</source>
        <extracomment>Above a question of a walk that must be revised; %1 the reviewer&apos;s words</extracomment>
        <translation>На доработку: %1</translation>
    </message>
</context>
<context>
    <name>WalkReviewPage</name>
    <message>
        <source>Close</source>
        <extracomment>Button that closes a message</extracomment>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>To be revised: %1</source>
        <extracomment>Above a walk that must be revised; %1 the reviewer&apos;s words</extracomment>
        <translation>На доработку: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) still missing</source>
        <translation>
            <numerusform>Не хватает: %Ln пункт</numerusform>
            <numerusform>Не хватает: %Ln пункта</numerusform>
            <numerusform>Не хватает: %Ln пунктов</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>Всё на месте</translation>
    </message>
    <message>
        <source>%L1 of %L2 questions answered</source>
        <extracomment>How far a walk is: %1 questions answered, of %2</extracomment>
        <translation>Отвечено %L1 из %L2</translation>
    </message>
    <message>
        <source>Finish the walk</source>
        <extracomment>Button at the end of a walk</extracomment>
        <translation>Завершить обход</translation>
    </message>
    <message>
        <source>Go on walking</source>
        <extracomment>Button that goes back to the questions</extracomment>
        <translation>Продолжить обход</translation>
    </message>
    <message>
        <source>Look at the answers</source>
        <translation>Посмотреть ответы</translation>
    </message>
    <message>
        <source>Accept the walk</source>
        <extracomment>Button of the reviewer</extracomment>
        <translation>Принять обход</translation>
    </message>
    <message>
        <source>Ask for a revision</source>
        <extracomment>Button of the reviewer</extracomment>
        <translation>Вернуть на доработку</translation>
    </message>
    <message>
        <source>What must be revised?</source>
        <extracomment>Title of the sheet in which a reviewer says what to change</extracomment>
        <translation>Что доработать?</translation>
    </message>
    <message>
        <source>Send back</source>
        <extracomment>Button of the reviewer</extracomment>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button that leaves without a change</extracomment>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Field of the reviewer</extracomment>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Hand over</source>
        <extracomment>Button that writes the walk into a file for somebody else</extracomment>
        <translation>Передать</translation>
    </message>
    <message>
        <source>Walks</source>
        <extracomment>Kind of files in a file dialog</extracomment>
        <translation>Обходы</translation>
    </message>
    <message>
        <source>Accepted: the walk can be read, but not changed. To change it, ask for a revision.</source>
        <extracomment>Above an accepted walk</extracomment>
        <translation>Принято: прогулку можно читать, но не изменять. Чтобы изменить её, запросите доработку.</translation>
    </message>
    <message>
        <source>Answers to retired questions</source>
        <extracomment>Part of the end of a walk</extracomment>
        <translation>Ответы на снятые вопросы</translation>
    </message>
    <message>
        <source>The checklist no longer asks these; the answers are kept.</source>
        <extracomment>Below &quot;Answers to retired questions&quot;</extracomment>
        <translation>Чек-лист об этом больше не спрашивает; ответы сохраняются.</translation>
    </message>
    <message>
        <source>End without the replies (%L1)</source>
        <extracomment>Button at the end of a walk that waits for replies; %L1 how many</extracomment>
        <translation>Закончить без ответов (%L1)</translation>
    </message>
</context>
<context>
    <name>WalkSegments</name>
    <message>
        <source>%L1 of %L2 answered</source>
        <extracomment>Progress of a walk for screen readers: %1 questions answered, of %2</extracomment>
        <translation>Отвечено %L1 из %L2</translation>
    </message>
</context>
<context>
    <name>WalkTool</name>
    <message>
        <source>%1: %L2</source>
        <extracomment>A tool with a count for screen readers: %1 tool, %2 how many</extracomment>
        <translation>%1: %L2</translation>
    </message>
</context>
<context>
    <name>WalkToolRow</name>
    <message>
        <source>Note</source>
        <extracomment>Tool below a question</extracomment>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Photo</source>
        <extracomment>Tool below a question</extracomment>
        <translation>Фото</translation>
    </message>
    <message>
        <source>Moment</source>
        <extracomment>Tool below a question: notes the time, words come later</extracomment>
        <translation>Момент</translation>
    </message>
    <message>
        <source>Judge anew</source>
        <extracomment>Tool below a question: judges an earlier step anew</extracomment>
        <translation>Заново</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>Tool below a question</extracomment>
        <translation>Пауза</translation>
    </message>
</context>
<context>
    <name>WalkWords</name>
    <message>
        <source>Planned</source>
        <extracomment>State of a walk: a part of the list of walks, and a mark</extracomment>
        <translation>Запланировано</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Идёт</translation>
    </message>
    <message>
        <source>Waiting for replies</source>
        <translation>Ждём ответов</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>To be revised</source>
        <translation>На доработку</translation>
    </message>
    <message>
        <source>Own path</source>
        <extracomment>The way of walking</extracomment>
        <translation>Свой путь</translation>
    </message>
    <message>
        <source>A competitor&apos;s path</source>
        <translation>Путь конкурента</translation>
    </message>
    <message>
        <source>Own sales funnel</source>
        <translation>Своя воронка продаж</translation>
    </message>
    <message>
        <source>Whole walks</source>
        <extracomment>Kind of a checklist</extracomment>
        <translation>Полные обходы</translation>
    </message>
    <message>
        <source>One channel</source>
        <extracomment>Kind of a checklist</extracomment>
        <translation>Один канал</translation>
    </message>
    <message>
        <source>Chains</source>
        <extracomment>Kind of a checklist</extracomment>
        <translation>Цепочки</translation>
    </message>
    <message>
        <source>Tick lists</source>
        <extracomment>Kind of a checklist</extracomment>
        <translation>Списки отметок</translation>
    </message>
    <message>
        <source>No answers yet, %1</source>
        <extracomment>In the list of walks, no question was answered yet; %1 is a date</extracomment>
        <translation>Ответов пока нет, %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s), %1</source>
        <extracomment>In the list of walks: how many questions were answered; %1 is a date</extracomment>
        <translation>
            <numerusform>%Ln ответ, %1</numerusform>
            <numerusform>%Ln ответа, %1</numerusform>
            <numerusform>%Ln ответов, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>Answer to a question</extracomment>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Positive</source>
        <extracomment>The shopper&apos;s reaction to a touchpoint</extracomment>
        <translation>Хорошо</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Нейтрально</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>Плохо</translation>
    </message>
    <message>
        <source>Joy</source>
        <extracomment>What the shopper felt</extracomment>
        <translation>Радость</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Доверие</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Интерес</translation>
    </message>
    <message>
        <source>Surprise</source>
        <translation>Удивление</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Спокойствие</translation>
    </message>
    <message>
        <source>Boredom</source>
        <translation>Скука</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>Растерянность</translation>
    </message>
    <message>
        <source>Worry</source>
        <translation>Тревога</translation>
    </message>
    <message>
        <source>Annoyance</source>
        <translation>Раздражение</translation>
    </message>
    <message>
        <source>Disappointment</source>
        <translation>Разочарование</translation>
    </message>
    <message>
        <source>seconds</source>
        <extracomment>Unit beside a number field</extracomment>
        <translation>секунды</translation>
    </message>
    <message>
        <source>minutes</source>
        <extracomment>Unit beside a number field</extracomment>
        <translation>минуты</translation>
    </message>
    <message>
        <source>hours</source>
        <extracomment>Unit beside a number field</extracomment>
        <translation>часы</translation>
    </message>
    <message>
        <source>days</source>
        <extracomment>Unit beside a number field</extracomment>
        <translation>дни</translation>
    </message>
    <message>
        <source>rings</source>
        <extracomment>Unit beside a number field</extracomment>
        <translation>гудки</translation>
    </message>
    <message>
        <source>The disk is full. Make room; your answer stays here and is saved as soon as there is.</source>
        <extracomment>Above the question: an answer could not be stored</extracomment>
        <translation>Диск заполнен. Освободите место: ответ остаётся здесь и сохранится, как только оно появится.</translation>
    </message>
    <message>
        <source>The folder of the workspace cannot be written. Your answer stays here and is tried again.</source>
        <extracomment>Above the question: an answer could not be stored</extracomment>
        <translation>В папку рабочего файла нельзя записать. Ответ остаётся здесь, попытка повторится.</translation>
    </message>
    <message>
        <source>Not saved yet. Your answer stays here and is tried again.</source>
        <extracomment>Above the question: an answer could not be stored</extracomment>
        <translation>Ещё не сохранено. Ответ остаётся здесь, попытка повторится.</translation>
    </message>
    <message>
        <source>Goes on</source>
        <extracomment>What the customer decides at the end of a walk (all texts up to &quot;Leaves&quot;)</extracomment>
        <translation>Идёт дальше</translation>
    </message>
    <message>
        <source>Starts to work with them</source>
        <translation>Начинает сотрудничать</translation>
    </message>
    <message>
        <source>Buys</source>
        <translation>Покупает</translation>
    </message>
    <message>
        <source>Buys again</source>
        <translation>Покупает снова</translation>
    </message>
    <message>
        <source>Recommends them</source>
        <translation>Рекомендует</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Уходит</translation>
    </message>
    <message>
        <source>Objection</source>
        <extracomment>What a note of a walk is about (all texts up to &quot;Remark&quot;)</extracomment>
        <translation>Возражение</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Проблема</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Просьба</translation>
    </message>
    <message>
        <source>Trick worth adopting</source>
        <translation>Удачный приём</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Замечание</translation>
    </message>
    <message>
        <source>A customer gained</source>
        <extracomment>What a step did to the relation with the company (all texts up to &quot;Disappointed&quot;)</extracomment>
        <translation>Клиент получен</translation>
    </message>
    <message>
        <source>A customer lost</source>
        <translation>Клиент потерян</translation>
    </message>
    <message>
        <source>Reputation confirmed</source>
        <translation>Репутация подтверждена</translation>
    </message>
    <message>
        <source>Relation strengthened</source>
        <translation>Отношения окрепли</translation>
    </message>
    <message>
        <source>Disappointed</source>
        <translation>Разочарование</translation>
    </message>
    <message>
        <source>the idea</source>
        <extracomment>What a touch sells (all texts up to &quot;trust&quot;)</extracomment>
        <translation>идею</translation>
    </message>
    <message>
        <source>the need</source>
        <translation>потребность</translation>
    </message>
    <message>
        <source>the product</source>
        <translation>товар</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>услугу</translation>
    </message>
    <message>
        <source>the value</source>
        <translation>ценность</translation>
    </message>
    <message>
        <source>the price</source>
        <translation>цену</translation>
    </message>
    <message>
        <source>trust</source>
        <translation>доверие</translation>
    </message>
    <message>
        <source>The workspace is damaged. What can be read of it is being copied.</source>
        <extracomment>What a screen of walks says when the file that holds them is damaged</extracomment>
        <translation>Рабочий файл повреждён. Копируется то, что читается.</translation>
    </message>
    <message>
        <source>The workspace cannot be read or written just now. Nothing is lost; try again.</source>
        <extracomment>What a screen of walks says when the file that holds them cannot be read or written</extracomment>
        <translation>Рабочий файл сейчас не читается или не пишется. Ничего не потеряно; попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>This file is no picture that can be read. Choose another one.</source>
        <extracomment>After a file was chosen as a photo</extracomment>
        <translation>Этот файл — не читаемая картинка. Выберите другой.</translation>
    </message>
    <message>
        <source>The file %1 could not be kept. Choose one of less than 50 MB, or make room on the disk.</source>
        <extracomment>After a photo or sound was chosen; %1 is a file</extracomment>
        <translation>Файл %1 не удалось сохранить. Выберите файл меньше 50 МБ или освободите место на диске.</translation>
    </message>
    <message>
        <source>%1 could not be read as a walk that was handed over, or not written. Nothing was changed.</source>
        <extracomment>After a file with a walk was chosen; %1 is a file</extracomment>
        <translation>%1 не удалось прочитать как переданный обход или записать. Ничего не изменилось.</translation>
    </message>
    <message>
        <source>Cannot go on: the path ends here</source>
        <extracomment>What the customer decides at a step: nothing leads on from here, a dead end</extracomment>
        <translation>Не может идти дальше: путь здесь кончается</translation>
    </message>
    <message>
        <source>Potential customer</source>
        <extracomment>Whom of a company&apos;s customers a shopper plays</extracomment>
        <translation>Потенциальный клиент</translation>
    </message>
    <message>
        <source>Current customer</source>
        <extracomment>Whom of a company&apos;s customers a shopper plays</extracomment>
        <translation>Нынешний клиент</translation>
    </message>
    <message>
        <source>Former customer</source>
        <extracomment>Whom of a company&apos;s customers a shopper plays</extracomment>
        <translation>Бывший клиент</translation>
    </message>
    <message>
        <source>insider</source>
        <extracomment>Whether a shopper works for the company that is walked</extracomment>
        <translation>свой</translation>
    </message>
    <message>
        <source>outsider</source>
        <translation>посторонний</translation>
    </message>
    <message>
        <source>The walk is accepted; ask for a revision to change it.</source>
        <extracomment>Above a question of a walk that the reviewer has accepted</extracomment>
        <translation>Прогулка принята; чтобы изменить её, запросите доработку.</translation>
    </message>
    <message>
        <source>The walk is under way already.</source>
        <extracomment>Why a walk was not started, finished, accepted or sent back (all texts up to &quot;what must be revised&quot;)</extracomment>
        <translation>Прогулка уже идёт.</translation>
    </message>
    <message>
        <source>Only a walk that is under way can be finished.</source>
        <translation>Закончить можно только прогулку, которая идёт.</translation>
    </message>
    <message>
        <source>A needed answer is missing.</source>
        <translation>Не хватает нужного ответа.</translation>
    </message>
    <message>
        <source>The proof of an answer is missing.</source>
        <translation>Не хватает доказательства к ответу.</translation>
    </message>
    <message>
        <source>Only a finished walk can be accepted or sent back.</source>
        <translation>Принять или вернуть можно только законченную прогулку.</translation>
    </message>
    <message>
        <source>Say what must be revised.</source>
        <translation>Напишите, что нужно доработать.</translation>
    </message>
    <message>
        <source>This step cannot be walked once more.</source>
        <extracomment>A step of a walk that can be walked several times has been</extracomment>
        <translation>Этот шаг нельзя пройти ещё раз.</translation>
    </message>
    <message>
        <source>No reply is waited for here.</source>
        <extracomment>Why the end of a wait was not noted</extracomment>
        <translation>Здесь не ждут ответа.</translation>
    </message>
    <message>
        <source>The reply cannot have come before the message.</source>
        <extracomment>Why the time of a reply was not noted</extracomment>
        <translation>Ответ не мог прийти раньше сообщения.</translation>
    </message>
    <message>
        <source>The reply cannot come later than now.</source>
        <extracomment>Why the time of a reply was not noted</extracomment>
        <translation>Ответ не мог прийти позже, чем сейчас.</translation>
    </message>
    <message>
        <source>Write an amount from 0 up and a currency in three letters, such as EUR.</source>
        <extracomment>Why what was paid was not noted</extracomment>
        <translation>Напишите сумму от 0 и валюту тремя буквами, например EUR.</translation>
    </message>
    <message>
        <source>This does not belong to the walk any more. Open it again.</source>
        <extracomment>Why something was not noted</extracomment>
        <translation>Это больше не относится к прогулке. Откройте её снова.</translation>
    </message>
    <message>
        <source>This answer does not fit the question.</source>
        <extracomment>Why an answer was not noted</extracomment>
        <translation>Этот ответ не подходит к вопросу.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Shopwalker. Update the program, then take it in again.</source>
        <extracomment>After a file with a walk was chosen; %1 is a file</extracomment>
        <translation>Файл %1 записан более новой версией Shopwalker. Обновите программу и загрузите его снова.</translation>
    </message>
    <message>
        <source>%1 holds evidence that belongs to another walk of this workspace. Nothing was changed.</source>
        <extracomment>After a file with a walk was chosen; %1 is a file</extracomment>
        <translation>В %1 есть доказательства, которые принадлежат другой прогулке этой базы. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The walk has more than 2,000 files or 1 GB of evidence. Discard what is not needed, then hand it over again.</source>
        <extracomment>After a walk was to be handed over as one file</extracomment>
        <translation>В прогулке больше 2 000 файлов или 1 ГБ доказательств. Уберите лишнее и передайте её снова.</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <extracomment>Instead of an answer</extracomment>
        <translation>Неприменимо</translation>
    </message>
</context>
<context>
    <name>WalksPage</name>
    <message>
        <source>Walk a customer&apos;s path and note what happens, step by step.</source>
        <extracomment>Below the title of the page of walks</extracomment>
        <translation>Пройдите путь клиента и отметьте, что происходит, шаг за шагом.</translation>
    </message>
    <message>
        <source>Walks</source>
        <extracomment>Kind of files in a file dialog
----------
Title of a page</extracomment>
        <translation>Обходы</translation>
    </message>
    <message>
        <source>New walk</source>
        <extracomment>Button that plans a walk</extracomment>
        <translation>Новый обход</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button that closes a message</extracomment>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Bring back</source>
        <extracomment>Button that brings back what was removed</extracomment>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>The walk at %1 is in the bin.</source>
        <extracomment>After a walk was put into the bin; %1 is its company</extracomment>
        <translation>Обход «%1» в корзине.</translation>
    </message>
    <message>
        <source>All companies</source>
        <extracomment>Filter of the list of walks</extracomment>
        <translation>Все компании</translation>
    </message>
    <message>
        <source>Company</source>
        <extracomment>Name of a filter for screen readers</extracomment>
        <translation>Компания</translation>
    </message>
    <message>
        <source>Choose a checklist, say whose path you walk, and start. Every answer is saved at once, without a network.</source>
        <extracomment>On the empty page of walks</extracomment>
        <translation>Выберите чек-лист, укажите, чей путь проходите, и начните. Каждый ответ сохраняется сразу, без сети.</translation>
    </message>
    <message>
        <source>Be the customer</source>
        <extracomment>On the empty page of walks</extracomment>
        <translation>Станьте клиентом</translation>
    </message>
    <message>
        <source>Try it at a clinic</source>
        <extracomment>Button that plans the example of a walk</extracomment>
        <translation>Попробовать на клинике</translation>
    </message>
    <message>
        <source>Take in a walk</source>
        <extracomment>Button that reads a walk out of a file</extracomment>
        <translation>Принять обход из файла</translation>
    </message>
    <message>
        <source>Bin (%L1)</source>
        <extracomment>Button that shows the walks in the bin</extracomment>
        <translation>Корзина (%L1)</translation>
    </message>
    <message>
        <source>Waiting for replies (%L1)</source>
        <extracomment>Button that opens the board of replies; %1 is how many are waited for</extracomment>
        <translation>Ждём ответов (%L1)</translation>
    </message>
    <message>
        <source>Checklist editor</source>
        <extracomment>Button that opens the page of checklists</extracomment>
        <translation>Редактор чек-листов</translation>
    </message>
    <message>
        <source>Try now</source>
        <extracomment>Button that stores something again</extracomment>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Tick lists</source>
        <extracomment>Button that opens the page of tick lists</extracomment>
        <translation>Списки для отметок</translation>
    </message>
    <message>
        <source>Erase a name</source>
        <extracomment>Button that erases the name of a person</extracomment>
        <translation>Стереть имя</translation>
    </message>
</context>
<context>
    <name>WeightRow</name>
    <message>
        <source>by hand, %1</source>
        <extracomment>Below a weight: it was set by hand; %1 is &quot;suggested 1.5&quot;</extracomment>
        <translation>вручную, %1</translation>
    </message>
    <message>
        <source>%1: as suggested</source>
        <extracomment>Button of a weight; %1 is what it weighs</extracomment>
        <translation>%1: как предложено</translation>
    </message>
    <message>
        <source>%1: lighter</source>
        <extracomment>Button of a weight; %1 is what it weighs</extracomment>
        <translation>%1: легче</translation>
    </message>
    <message>
        <source>%1: heavier</source>
        <extracomment>Button of a weight; %1 is what it weighs</extracomment>
        <translation>%1: тяжелее</translation>
    </message>
</context>
<context>
    <name>WeightSheet</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>As stage and channel weigh</source>
        <extracomment>Button of a touchpoint&apos;s weight</extracomment>
        <translation>Как весят этап и канал</translation>
    </message>
    <message>
        <source>A weight of its own replaces that of its stage and channel. 1 is usual, 2 counts twice, 0 not at all.</source>
        <extracomment>In the sheet with a touchpoint&apos;s weight</extracomment>
        <translation>Свой вес заменяет вес этапа и канала. 1 — обычно, 2 — вдвое, 0 — не считается.</translation>
    </message>
    <message>
        <source>%1: lighter</source>
        <translation>%1: легче</translation>
    </message>
    <message>
        <source>%1: heavier</source>
        <translation>%1: тяжелее</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Found</source>
        <extracomment>Matrix cell: the company offers this touchpoint</extracomment>
        <translation>Найдено</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>Matrix cell: the scan read enough pages and did not find it</extracomment>
        <translation>Не найдено</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>Matrix cell: the scan could not tell</extracomment>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <extracomment>Matrix cell: the touchpoint makes no sense for this company</extracomment>
        <translation>Неприменимо</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <extracomment>Matrix cell: how many different ones were found, for example phone numbers</extracomment>
        <translation>
            <numerusform>найдено: %Ln</numerusform>
            <numerusform>найдено: %Ln</numerusform>
            <numerusform>найдено: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Found in %Ln place(s)</source>
        <extracomment>Above the evidence: in how many places a touchpoint was seen</extracomment>
        <translation>
            <numerusform>Найдено в %Ln месте</numerusform>
            <numerusform>Найдено в %Ln местах</numerusform>
            <numerusform>Найдено в %Ln местах</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not found on %Ln page(s) read, without running scripts</source>
        <extracomment>Above the evidence; never &quot;absent&quot;: a scan does not run scripts</extracomment>
        <translation>
            <numerusform>Не найдено на %Ln прочитанной странице, без запуска скриптов</numerusform>
            <numerusform>Не найдено на %Ln прочитанных страницах, без запуска скриптов</numerusform>
            <numerusform>Не найдено на %Ln прочитанных страницах, без запуска скриптов</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown: it is not counted, neither for nor against</source>
        <extracomment>Above the evidence: the scan could not tell</extracomment>
        <translation>Неизвестно: не засчитывается ни за, ни против</translation>
    </message>
    <message>
        <source>certain</source>
        <extracomment>How sure the program is of a finding</extracomment>
        <translation>точно</translation>
    </message>
    <message>
        <source>very likely</source>
        <extracomment>How sure the program is of a finding</extracomment>
        <translation>очень вероятно</translation>
    </message>
    <message>
        <source>likely</source>
        <extracomment>How sure the program is of a finding</extracomment>
        <translation>вероятно</translation>
    </message>
    <message>
        <source>possible</source>
        <extracomment>How sure the program is of a finding</extracomment>
        <translation>возможно</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln second(s) left</source>
        <extracomment>Time left of a scan</extracomment>
        <translation>
            <numerusform>осталась около %Ln секунды</numerusform>
            <numerusform>осталось около %Ln секунд</numerusform>
            <numerusform>осталось около %Ln секунд</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <extracomment>Time left of a scan</extracomment>
        <translation>
            <numerusform>осталось около %Ln минуты</numerusform>
            <numerusform>осталось около %Ln минут</numerusform>
            <numerusform>осталось около %Ln минут</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shopwalker::BenchmarkController</name>
    <message numerus="yes">
        <source>%Ln company(s), %1</source>
        <extracomment>Below a benchmark&apos;s name: how many companies; %1 is a date</extracomment>
        <translation>
            <numerusform>%Ln компания, %1</numerusform>
            <numerusform>%Ln компании, %1</numerusform>
            <numerusform>%Ln компаний, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The benchmark is in %1. Hand over its walks each by itself.</source>
        <extracomment>After a benchmark was written into a file; %1 is its path</extracomment>
        <translation>Сравнение записано в %1. Обходы передавайте по отдельности.</translation>
    </message>
    <message>
        <source>The benchmark has been taken in.</source>
        <extracomment>After a file with a benchmark was read</extracomment>
        <translation>Сравнение принято.</translation>
    </message>
    <message>
        <source>This benchmark was here already: what the file had more was added to it.</source>
        <extracomment>After a file with a benchmark was read that is here already</extracomment>
        <translation>Это сравнение уже было здесь: к нему добавлено то, чего в нём не хватало.</translation>
    </message>
    <message>
        <source>This benchmark was here already; nothing has changed.</source>
        <extracomment>After a file with a benchmark was read that is here already</extracomment>
        <translation>Это сравнение уже было здесь; ничего не изменилось.</translation>
    </message>
    <message>
        <source>The plan is kept, but the walk that looks again could not be planned: %1</source>
        <translation>План сохранён, но повторный проход запланировать не удалось: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) left</source>
        <extracomment>Below a deleted benchmark: when it goes for good</extracomment>
        <translation>
            <numerusform>Остался %Ln день</numerusform>
            <numerusform>Осталось %Ln дня</numerusform>
            <numerusform>Осталось %Ln дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Location “%1”: of %2 only the walks there count. Companies that were not walked there, and what the sites show, stay as they are.</source>
        <extracomment>On every page of a benchmark while one branch is looked at: %1 the branch, %2 companies walked there</extracomment>
        <translation>Филиал «%1»: у %2 учитываются только проходы там. Компании, где там не ходили, и то, что показывают сайты, остаются как есть.</translation>
    </message>
    <message>
        <source>The report was not written: %1</source>
        <extracomment>After a report could not be written; %1 says which file, and why</extracomment>
        <translation>Отчёт не записан: %1</translation>
    </message>
    <message>
        <source>No program opened %1; open it with your browser.</source>
        <extracomment>The system has no program for it; %1 is the path of a report</extracomment>
        <translation>Ни одна программа не открыла %1; откройте в браузере.</translation>
    </message>
</context>
<context>
    <name>shopwalker::CompaniesController</name>
    <message>
        <source>Begin with your own company.</source>
        <extracomment>Companies page: what to do next</extracomment>
        <translation>Начните со своей компании.</translation>
    </message>
    <message>
        <source>Mark one company as your own; the others are compared with it.</source>
        <extracomment>Companies page: what to do next</extracomment>
        <translation>Отметьте одну компанию как свою: остальные сравниваются с ней.</translation>
    </message>
    <message>
        <source>Add at least one competitor.</source>
        <extracomment>Companies page: what to do next</extracomment>
        <translation>Добавьте хотя бы одного конкурента.</translation>
    </message>
</context>
<context>
    <name>shopwalker::CompanyEditor</name>
    <message>
        <source>Give the company a name; it stands above its column.</source>
        <extracomment>Below the name field of a company</extracomment>
        <translation>Дайте компании имя: оно стоит над её столбцом.</translation>
    </message>
    <message>
        <source>Another company already has this name.</source>
        <extracomment>Below the name field of a company</extracomment>
        <translation>Это имя уже есть у другой компании.</translation>
    </message>
    <message>
        <source>“%1” is no web address and no saved page. Write it like example.com or https://example.com/shop.</source>
        <extracomment>Below the field with a company&apos;s web addresses; %1 is what was typed</extracomment>
        <translation>«%1» — не веб-адрес и не сохранённая страница. Напишите так: example.com или https://example.com/shop.</translation>
    </message>
    <message>
        <source>“%1” already belongs to %2.</source>
        <extracomment>Below the field with a company&apos;s web addresses; %1 an address, %2 a company</extracomment>
        <translation>«%1» уже относится к компании «%2».</translation>
    </message>
</context>
<context>
    <name>shopwalker::EditorController</name>
    <message>
        <source>New step</source>
        <extracomment>Title of a step that was just added in the checklist editor</extracomment>
        <translation>Новый шаг</translation>
    </message>
    <message>
        <source>New question</source>
        <extracomment>Words of a question that was just added in the checklist editor</extracomment>
        <translation>Новый вопрос</translation>
    </message>
    <message>
        <source>First option</source>
        <extracomment>Labels of the first two options of a new question</extracomment>
        <translation>Первый вариант</translation>
    </message>
    <message>
        <source>Second option</source>
        <translation>Второй вариант</translation>
    </message>
    <message>
        <source>New option</source>
        <translation>Новый вариант</translation>
    </message>
    <message>
        <source>New checklist</source>
        <translation>Новый чек-лист</translation>
    </message>
    <message>
        <source>What to look at, step by step.</source>
        <extracomment>What a new checklist says about itself until its author does</extracomment>
        <translation>На что смотреть, шаг за шагом.</translation>
    </message>
    <message>
        <source>First step</source>
        <extracomment>Title of the first step of a new checklist</extracomment>
        <translation>Первый шаг</translation>
    </message>
    <message>
        <source>Saved. New walks use this version.</source>
        <extracomment>After a checklist was saved in the editor</extracomment>
        <translation>Сохранено. Новые обходы используют эту версию.</translation>
    </message>
    <message>
        <source>Read. Save it to use it in walks.</source>
        <extracomment>After a checklist was read from a file, before it is saved</extracomment>
        <translation>Прочитано. Сохраните, чтобы использовать в обходах.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <extracomment>After a checklist was written to a file; %1 is its name</extracomment>
        <translation>Записано в %1.</translation>
    </message>
</context>
<context>
    <name>shopwalker::EvidenceController</name>
    <message>
        <source>The walk was closed before the file was kept.</source>
        <translation>Обход закрыли раньше, чем файл сохранился.</translation>
    </message>
</context>
<context>
    <name>shopwalker::GuideController</name>
    <message>
        <source>The first line is needed; the others may stay empty.</source>
        <extracomment>Below the form of a persona, a practice or a customer who left</extracomment>
        <translation>Нужна первая строка; остальные могут быть пустыми.</translation>
    </message>
</context>
<context>
    <name>shopwalker::HistoryController</name>
    <message>
        <source>%1 (%L2)</source>
        <extracomment>Filter of the ledger of promises: %1 &quot;Broken&quot;, %2 how many</extracomment>
        <translation>%1 (%L2)</translation>
    </message>
</context>
<context>
    <name>shopwalker::MomentListModel</name>
    <message>
        <source>Written %1 later</source>
        <extracomment>Below what was written about a moment; %1 is a time span such as &quot;23 min&quot;</extracomment>
        <translation>Записано через %1</translation>
    </message>
</context>
<context>
    <name>shopwalker::OverviewController</name>
    <message>
        <source>Round %L1, %2</source>
        <extracomment>A round of a benchmark: %1 number, %2 the day it began</extracomment>
        <translation>Раунд %L1, %2</translation>
    </message>
</context>
<context>
    <name>shopwalker::PlanController</name>
    <message numerus="yes">
        <source>%Ln action(s) written to the calendar file.</source>
        <extracomment>After a calendar file was written; %n actions with a day are in it</extracomment>
        <translation>
            <numerusform>%Ln действие записано в файл календаря.</numerusform>
            <numerusform>%Ln действия записаны в файл календаря.</numerusform>
            <numerusform>%Ln действий записано в файл календаря.</numerusform>
        </translation>
    </message>
    <message>
        <source>The calendar was not written: %1</source>
        <extracomment>When a calendar file could not be written; %1 is the reason</extracomment>
        <translation>Календарь не записан: %1</translation>
    </message>
</context>
<context>
    <name>shopwalker::ReplyController</name>
    <message>
        <source>Has %1 answered?</source>
        <extracomment>Title of a desktop notification; %1 is a company</extracomment>
        <translation>%1: ответили?</translation>
    </message>
    <message>
        <source>%1 – waiting for %2</source>
        <extracomment>Text of a desktop notification; %1 the question, %2 a time span such as &quot;2 h 5 min&quot;</extracomment>
        <translation>%1 – ожидание %2</translation>
    </message>
    <message>
        <source>%1 answered after %2.</source>
        <extracomment>After a reply was noted; %1 a company, %2 a time span such as &quot;2 h 5 min&quot;</extracomment>
        <translation>%1: ответ через %2.</translation>
    </message>
    <message>
        <source>No longer waiting for %1.</source>
        <extracomment>After waiting for a reply was given up; %1 is a company</extracomment>
        <translation>%1: больше не ждём.</translation>
    </message>
    <message>
        <source>Promised by %1</source>
        <extracomment>After a promise was noted; %1 is a time such as &quot;22 Nov, 14:05&quot;</extracomment>
        <translation>Обещано к %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reminder(s) written.</source>
        <extracomment>After a calendar file was written; %n reminders are in it</extracomment>
        <translation>
            <numerusform>Записано %Ln напоминание.</numerusform>
            <numerusform>Записано %Ln напоминания.</numerusform>
            <numerusform>Записано %Ln напоминаний.</numerusform>
        </translation>
    </message>
    <message>
        <source>The calendar was not written: %1</source>
        <extracomment>When a calendar file could not be written; %1 is the reason</extracomment>
        <translation>Календарь не записан: %1</translation>
    </message>
    <message>
        <source>Write a time like %1, or a day and a time.</source>
        <extracomment>Below the field for the time of a reply; %1 a time</extracomment>
        <translation>Напишите время, например %1, или день и время.</translation>
    </message>
</context>
<context>
    <name>shopwalker::ReplyListModel</name>
    <message>
        <source>Promised by %1</source>
        <extracomment>Below a reply that is waited for: when the company said it would answer</extracomment>
        <translation>Обещано к %1</translation>
    </message>
    <message>
        <source>Good by %1</source>
        <extracomment>Below a reply that is waited for: what counts as a good time</extracomment>
        <translation>Хорошо до %1</translation>
    </message>
</context>
<context>
    <name>shopwalker::SettingsController</name>
    <message>
        <source>This is no web address. It should begin with https://; until then it is left out.</source>
        <translation>Это не веб-адрес. Он должен начинаться с https://; до тех пор он не указывается.</translation>
    </message>
</context>
<context>
    <name>shopwalker::TopTenController</name>
    <message>
        <source>%1: place %L2 of %L3</source>
        <extracomment>Said by screen readers after a touchpoint was moved: %1 its name, %2 its place, %3 how many there are</extracomment>
        <translation>%1: место %L2 из %L3</translation>
    </message>
</context>
<context>
    <name>shopwalker::WalkConsent</name>
    <message>
        <source>Record a conversation only when everyone in it has agreed.</source>
        <extracomment>On the card about recording people</extracomment>
        <translation>Записывайте разговор, только если согласны все участники.</translation>
    </message>
    <message>
        <source>Who takes part may usually record for own use; passing the recording on needs consent.</source>
        <extracomment>On the card about recording people</extracomment>
        <translation>Участник обычно может записывать для себя; для передачи записи нужно согласие.</translation>
    </message>
    <message>
        <source>The rules are not clear-cut: ask before you record.</source>
        <extracomment>On the card about recording people: the rules are not clear or not known</extracomment>
        <translation>Правила неоднозначны: спросите, прежде чем записывать.</translation>
    </message>
</context>
<context>
    <name>shopwalker::WalkController</name>
    <message>
        <source>The checklist of this walk is not in the library.</source>
        <translation>Чек-листа этого обхода нет в библиотеке.</translation>
    </message>
    <message>
        <source>Write a number, such as %1.</source>
        <extracomment>Below a number field that holds something else; %1 a number</extracomment>
        <translation>Напишите число, например %1.</translation>
    </message>
    <message>
        <source>Method</source>
        <extracomment>Line of the brief of a walk (all texts up to &quot;Device&quot;)</extracomment>
        <translation>Способ</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation>Вход</translation>
    </message>
    <message>
        <source>Tester</source>
        <translation>Тайный покупатель</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Не раньше</translation>
    </message>
    <message>
        <source>Not after</source>
        <translation>Не позже</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Устройство</translation>
    </message>
    <message>
        <source>An answer is needed</source>
        <extracomment>Why a question stands in the list of what is missing</extracomment>
        <translation>Нужен ответ</translation>
    </message>
    <message>
        <source>A photo or note must prove it</source>
        <extracomment>Why a question stands in the list of what is missing</extracomment>
        <translation>Нужно подтвердить фото или заметкой</translation>
    </message>
    <message>
        <source>The reply has not come yet</source>
        <extracomment>Why a question stands in the list of what is missing</extracomment>
        <translation>Ответ ещё не пришёл</translation>
    </message>
    <message>
        <source>A charged phone; answers need no network</source>
        <extracomment>What a shopper takes along (all texts up to &quot;A receipt …&quot;)</extracomment>
        <translation>Заряженный телефон; сеть для ответов не нужна</translation>
    </message>
    <message>
        <source>Room for photos</source>
        <translation>Место для фотографий</translation>
    </message>
    <message>
        <source>A quiet place for calls and times; the program counts and measures</source>
        <translation>Тихое место для звонков и замеров; считает и измеряет программа</translation>
    </message>
    <message>
        <source>An address or number at which replies reach you</source>
        <translation>Адрес или номер, на который придут ответы</translation>
    </message>
    <message>
        <source>Money for a purchase, and a pocket for the receipt</source>
        <translation>Деньги на покупку и место для чека</translation>
    </message>
    <message>
        <source>At least one must be chosen. If none is right, answer “not applicable”.</source>
        <extracomment>Above a question of which at least one answer must stay chosen</extracomment>
        <translation>Выберите хотя бы один вариант. Если не подходит ни один, ответьте «Неприменимо».</translation>
    </message>
    <message>
        <source>Write a number from 0 up.</source>
        <extracomment>Below a number field that must not hold less than nothing</extracomment>
        <translation>Введите число от 0.</translation>
    </message>
    <message>
        <source>Write the currency in three letters, such as EUR.</source>
        <extracomment>Below an amount whose currency is missing</extracomment>
        <translation>Укажите валюту тремя буквами, например EUR.</translation>
    </message>
    <message>
        <source>Write first what was promised.</source>
        <extracomment>Below the field of a promise, when only what was found is written</extracomment>
        <translation>Сначала напишите, что обещали.</translation>
    </message>
    <message>
        <source>Write a time like %1, or a day and a time.</source>
        <extracomment>Below the field for the time of a reply; %1 a time</extracomment>
        <translation>Напишите время, например %1, или день и время.</translation>
    </message>
</context>
<context>
    <name>shopwalker::WalkListController</name>
    <message>
        <source>%1: %L2</source>
        <extracomment>On the start page: %1 a state of walks, %2 how many are in it</extracomment>
        <translation>%1: %L2</translation>
    </message>
    <message>
        <source>The walk is in the file %1. It stays here too.</source>
        <extracomment>After a walk was written into a file; %1 its name</extracomment>
        <translation>Обход записан в файл %1. Здесь он тоже остаётся.</translation>
    </message>
    <message>
        <source>The walk at %1 was here already; nothing has changed.</source>
        <translation>Обход «%1» уже был здесь; ничего не изменилось.</translation>
    </message>
    <message numerus="yes">
        <source>The walk at %1 has been taken in, with %Ln file(s) of evidence.</source>
        <extracomment>After a file with a walk was read; %1 a company</extracomment>
        <translation>
            <numerusform>Обход «%1» принят, файлов с подтверждениями: %Ln.</numerusform>
            <numerusform>Обход «%1» принят, файлов с подтверждениями: %Ln.</numerusform>
            <numerusform>Обход «%1» принят, файлов с подтверждениями: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The name is gone from %Ln walk(s), and the backups that held it are deleted.</source>
        <extracomment>After a person&apos;s name was erased</extracomment>
        <translation>
            <numerusform>Имя убрано из %Ln обхода, резервные копии с ним удалены.</numerusform>
            <numerusform>Имя убрано из %Ln обходов, резервные копии с ним удалены.</numerusform>
            <numerusform>Имя убрано из %Ln обходов, резервные копии с ним удалены.</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing or changed since they were taken, and not in it: %1</source>
        <translation>Пропали или изменены после съёмки, в файл не вошли: %1</translation>
    </message>
    <message>
        <source>The walk at %1 lay in the bin. It is restored, with what the file adds.</source>
        <translation>Прогулка по «%1» лежала в корзине. Она восстановлена вместе с тем, что добавляет файл.</translation>
    </message>
</context>
<context>
    <name>shopwalker::WalkListModel</name>
    <message>
        <source>Example · %1</source>
        <extracomment>A walk in a list: it came with an example; %1 how far it is</extracomment>
        <translation>Пример · %1</translation>
    </message>
</context>
<context>
    <name>shopwalker::WalkPlanner</name>
    <message>
        <source>Whose path is walked? Name the company.</source>
        <extracomment>Below the company&apos;s field of a walk that is being planned</extracomment>
        <translation>Чей путь проходим? Назовите компанию.</translation>
    </message>
    <message>
        <source>Write a day like %1.</source>
        <extracomment>Below the days of a planned visit; %1 an example of a date</extracomment>
        <translation>Напишите день так: %1.</translation>
    </message>
    <message>
        <source>Clinic A</source>
        <extracomment>Company of the example of a walk</extracomment>
        <translation>Клиника А</translation>
    </message>
    <message>
        <source>Age</source>
        <extracomment>Field of the persona of a walk (all texts up to &quot;Needs&quot;)</extracomment>
        <translation>Возраст</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>How they buy</source>
        <translation>Как покупает</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Интересы</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Потребности</translation>
    </message>
    <message>
        <source>Not said</source>
        <extracomment>Choice of a walk: whom of the customers the shopper plays is left open</extracomment>
        <translation>Не указано</translation>
    </message>
    <message>
        <source>The last day is before the first. Choose the days anew.</source>
        <extracomment>Below the days of a planned visit</extracomment>
        <translation>Последний день раньше первого. Выберите дни заново.</translation>
    </message>
</context>
<context>
    <name>shopwalker::WalkQuestionModel</name>
    <message>
        <source>%1 (%L2)</source>
        <extracomment>Title of a step that is walked several times: %1 title, %2 which time</extracomment>
        <translation>%1 (%L2)</translation>
    </message>
</context>
<context>
    <name>shopwalker::WalkReviewer</name>
    <message>
        <source>Write an amount, such as %1.</source>
        <extracomment>Below the field of what was paid; %1 is an amount</extracomment>
        <translation>Введите сумму, например %1.</translation>
    </message>
    <message>
        <source>Write the currency in three letters, such as EUR.</source>
        <extracomment>Below the field of what was paid</extracomment>
        <translation>Укажите валюту тремя буквами, например EUR.</translation>
    </message>
</context>
</TS>
