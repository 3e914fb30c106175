<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>BenchmarkCard</name>
    <message>
        <source>Open %1, %2</source>
        <extracomment>A benchmark's card for screen readers: %1 name, %2 date or what it is</extracomment>
        <translation>Открыть %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln gap(s)</source>
        <extracomment>On a benchmark's card: what a rival has and the own company has not</extracomment>
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
</context>
<context>
    <name>CompanyRow</name>
    <message>
        <source>Your company: always the first column</source>
        <extracomment>Below the name of the user's own company</extracomment>
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
        <source>One address a line. A folder of saved pages works too.</source>
        <extracomment>Below the field with web addresses</extracomment>
        <translation>По одному адресу в строке. Подойдёт и папка с сохранёнными страницами.</translation>
    </message>
    <message>
        <source>Web addresses</source>
        <extracomment>Field of a company</extracomment>
        <translation>Веб-адреса</translation>
    </message>
    <message>
        <source>It comes first, and the others are compared with it.</source>
        <extracomment>Below the switch "This is my company"</extracomment>
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
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>A gap to confirm: let a person look before you act on it.</source>
        <extracomment>Below "Not found on 12 pages read": why a gap is marked "to confirm"</extracomment>
        <translation>Пробел надо подтвердить: пусть человек посмотрит, прежде чем вы начнёте действовать.</translation>
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
        <extracomment>Evidence: %1 id of a rule, %2 how sure ("very likely")</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Example</name>
    <message>
        <source>Clinic %1</source>
        <extracomment>Name of a clinic in the bundled example; %1 is a letter</extracomment>
        <translation>Клиника %1</translation>
    </message>
    <message>
        <source>Two clinics</source>
        <translation>Две клиники</translation>
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
    <name>HeadChip</name>
    <message>
        <source>%1: %L2 of %L3</source>
        <extracomment>Above the cards: %1 company, %2 touchpoints found, of %3 that are known</extracomment>
        <translation>%1: %L2 из %L3</translation>
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
        <extracomment>Place in the bar or rail</extracomment>
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
</context>
<context>
    <name>Matrix</name>
    <message>
        <source>%L1 of %L2</source>
        <extracomment>Head of a group in the matrix: found, of those that are known ("5 of 7")</extracomment>
        <translation>%L1 из %L2</translation>
    </message>
    <message>
        <source>Signals of the site</source>
        <extracomment>Group of the matrix: facts about the site that are not touchpoints, such as https</extracomment>
        <translation>Признаки сайта</translation>
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
        <source>%L1 of %L2 found</source>
        <extracomment>Head of a column: %1 touchpoints found, of %2 that are known</extracomment>
        <translation>найдено %L1 из %L2</translation>
    </message>
</context>
<context>
    <name>MatrixPage</name>
    <message>
        <source>Open a benchmark on the start page, compare companies of your own, or look at the example.</source>
        <extracomment>On the matrix page when no benchmark is open</extracomment>
        <translation>Откройте сравнение на начальной странице, сравните свои компании или посмотрите пример.</translation>
    </message>
    <message>
        <source>No benchmark is open</source>
        <extracomment>On the matrix page when no benchmark is open</extracomment>
        <translation>Сравнение не открыто</translation>
    </message>
    <message>
        <source>Open the example</source>
        <extracomment>Button that opens the bundled example</extracomment>
        <translation>Открыть пример</translation>
    </message>
    <message>
        <source>Scan these companies again</source>
        <extracomment>Button of the matrix: takes its companies to the companies page</extracomment>
        <translation>Сканировать эти компании снова</translation>
    </message>
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
    <name>NumberField</name>
    <message>
        <source>%1: less</source>
        <extracomment>Button of a number field; %1 is the field's label</extracomment>
        <translation>%1: меньше</translation>
    </message>
    <message>
        <source>%1: more</source>
        <extracomment>Button of a number field; %1 is the field's label</extracomment>
        <translation>%1: больше</translation>
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
        <source>The site's server had a fault of its own.</source>
        <translation>На сервере сайта произошла ошибка.</translation>
    </message>
    <message>
        <source>The site did not answer in time.</source>
        <translation>Сайт не ответил вовремя.</translation>
    </message>
    <message>
        <source>The site's certificate could not be trusted, so nothing was read.</source>
        <translation>Сертификату сайта нельзя доверять, поэтому ничего не прочитано.</translation>
    </message>
    <message>
        <source>No server stands behind this address; check its spelling.</source>
        <translation>За этим адресом нет сервера; проверьте написание.</translation>
    </message>
    <message>
        <source>The site's robots.txt asks programs to stay away, and we do.</source>
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
    <name>Stage</name>
    <message>
        <source>Need</source>
        <extracomment>Stage of the customer's journey</extracomment>
        <translation>Потребность</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>Stage of the customer's journey</extracomment>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Comparison</source>
        <extracomment>Stage of the customer's journey</extracomment>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Decision</source>
        <extracomment>Stage of the customer's journey</extracomment>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <extracomment>Stage of the customer's journey</extracomment>
        <translation>Оценка</translation>
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
        <source>An example to look at</source>
        <extracomment>Part of the start page</extracomment>
        <translation>Пример для знакомства</translation>
    </message>
    <message>
        <source>Two clinics</source>
        <extracomment>Card of the bundled example</extracomment>
        <translation>Две клиники</translation>
    </message>
    <message>
        <source>A patient looks for a treatment and finds two similar sites. One offers a call back, a chat and a booking, the other only contacts. Works without a network.</source>
        <extracomment>Card of the bundled example</extracomment>
        <translation>Пациент ищет лечение и находит два похожих сайта. Один предлагает обратный звонок, чат и запись, другой только контакты. Работает без сети.</translation>
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
</context>
<context>
    <name>TouchpointCard</name>
    <message>
        <source>Gap</source>
        <extracomment>On a touchpoint's card: a rival has it, we do not</extracomment>
        <translation>Пробел</translation>
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
        <extracomment>Above the evidence; never "absent": a scan does not run scripts</extracomment>
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
        <extracomment>Below a benchmark's name: how many companies; %1 is a date</extracomment>
        <translation>
            <numerusform>%Ln компания, %1</numerusform>
            <numerusform>%Ln компании, %1</numerusform>
            <numerusform>%Ln компаний, %1</numerusform>
        </translation>
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
        <source>Write at least one address, such as example.com.</source>
        <extracomment>Below the field with a company's web addresses</extracomment>
        <translation>Укажите хотя бы один адрес, например example.com.</translation>
    </message>
    <message>
        <source>“%1” is no web address and no saved page. Write it like example.com or https://example.com/shop.</source>
        <extracomment>Below the field with a company's web addresses; %1 is what was typed</extracomment>
        <translation>«%1» — не веб-адрес и не сохранённая страница. Напишите так: example.com или https://example.com/shop.</translation>
    </message>
    <message>
        <source>“%1” already belongs to %2.</source>
        <extracomment>Below the field with a company's web addresses; %1 an address, %2 a company</extracomment>
        <translation>«%1» уже относится к компании «%2».</translation>
    </message>
</context>
<context>
    <name>shopwalker::SettingsController</name>
    <message>
        <source>This is no web address. It should begin with https://; until then it is left out.</source>
        <translation>Это не веб-адрес. Он должен начинаться с https://; до тех пор он не указывается.</translation>
    </message>
</context>
</TS>
