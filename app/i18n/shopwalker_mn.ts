<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="mn" sourcelanguage="en">
<context>
    <name>AboutForm</name>
    <message>
        <source>Title</source>
        <extracomment>Field of a checklist</extracomment>
        <translation>Гарчиг</translation>
    </message>
    <message>
        <source>In English; other languages belong to the translation.</source>
        <extracomment>Below the field of a checklist</extracomment>
        <translation>Англиар; бусад хэл нь орчуулгад орно.</translation>
    </message>
    <message>
        <source>Summary</source>
        <extracomment>Field of a checklist</extracomment>
        <translation>Товч тайлбар</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Field of a checklist</extracomment>
        <translation>Төрөл</translation>
    </message>
    <message>
        <source>Id</source>
        <extracomment>Fact about a checklist</extracomment>
        <translation>Код</translation>
    </message>
    <message>
        <source>Version</source>
        <extracomment>Fact about a checklist</extracomment>
        <translation>Хувилбар</translation>
    </message>
</context>
<context>
    <name>ActionCard</name>
    <message>
        <source>Overdue</source>
        <extracomment>On an action of the plan: its day has passed</extracomment>
        <translation>Хугацаа хэтэрсэн</translation>
    </message>
    <message>
        <source>Since the round before: %1</source>
        <extracomment>On an action: what changed since the round before; %1 &quot;Not found before, found now&quot;</extracomment>
        <translation>Өмнөх шатнаас хойш: %1</translation>
    </message>
    <message>
        <source>Not managed: %1</source>
        <extracomment>On an action: what law 3 misses; %1 is a list</extracomment>
        <translation>Удирдлагагүй: %1</translation>
    </message>
    <message>
        <source>Resources: %1</source>
        <extracomment>On an action of the plan; %1 money, people, time</extracomment>
        <translation>Нөөц: %1</translation>
    </message>
</context>
<context>
    <name>ActionSheet</name>
    <message>
        <source>Close</source>
        <extracomment>Button that closes an action; everything is kept</extracomment>
        <translation>Хаах</translation>
    </message>
    <message>
        <source>Take out of the plan</source>
        <extracomment>Button that takes an action out of the plan</extracomment>
        <translation>Төлөвлөгөөнөөс хасах</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Field of an action</extracomment>
        <translation>Төлөв</translation>
    </message>
    <message>
        <source>Who is responsible</source>
        <extracomment>Field of an action</extracomment>
        <translation>Хэн хариуцах</translation>
    </message>
    <message>
        <source>A role, for example head of reception</source>
        <translation>Үүрэг, жишээ нь хүлээн авагчийн ахлах</translation>
    </message>
    <message>
        <source>Due on</source>
        <extracomment>Field of an action</extracomment>
        <translation>Дуусах өдөр</translation>
    </message>
    <message>
        <source>On the due day the same checklist is planned as a walk.</source>
        <extracomment>Below the choice of a re-check</extracomment>
        <translation>Дуусах өдөр нь яг тэр хяналтын хуудсаар дахин явна.</translation>
    </message>
    <message>
        <source>Look again with</source>
        <extracomment>Field of an action: how it is looked at again</extracomment>
        <translation>Дахин шалгах арга</translation>
    </message>
    <message>
        <source>Lever</source>
        <extracomment>Field of an action: what moves the touchpoint</extracomment>
        <translation>Хөшүүрэг</translation>
    </message>
    <message>
        <source>Direction</source>
        <extracomment>Field of an action: keep, adjust or change the touchpoint</extracomment>
        <translation>Чиглэл</translation>
    </message>
    <message>
        <source>Effort</source>
        <extracomment>Field of an action</extracomment>
        <translation>Хүч хөдөлмөр</translation>
    </message>
    <message>
        <source>Resources</source>
        <extracomment>Field of an action: money, people, time</extracomment>
        <translation>Нөөц</translation>
    </message>
    <message>
        <source>Empty: it is named after the touchpoint.</source>
        <extracomment>Below the title of an action</extracomment>
        <translation>Хоосон бол харилцах цэгийн нэрээр нэрлэгдэнэ.</translation>
    </message>
    <message>
        <source>In your own words</source>
        <extracomment>Field of an action</extracomment>
        <translation>Өөрийн үгээр</translation>
    </message>
    <message>
        <source>The plan then shows how it changes from round to round, and the third law asks for it.</source>
        <extracomment>Below the touchpoint of an action</extracomment>
        <translation>Тэгвэл төлөвлөгөө үе бүрд хэрхэн өөрчлөгдөхийг харуулж, гурав дахь хууль түүнийг асууна.</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <extracomment>Field of an action</extracomment>
        <translation>Хүрэлцэх цэг</translation>
    </message>
</context>
<context>
    <name>AddChainSheet</name>
    <message>
        <source>Add a chain</source>
        <extracomment>Title of a sheet</extracomment>
        <translation>Гинж нэмэх</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Button that adds a chain</extracomment>
        <translation>Нэмэх</translation>
    </message>
    <message>
        <source>Whose chain</source>
        <extracomment>Above the choice of a company for a new chain</extracomment>
        <translation>Хэний гинж</translation>
    </message>
    <message>
        <source>Left empty, it is called after the template.</source>
        <extracomment>Help of the field for the name of a chain</extracomment>
        <translation>Хоосон орхивол загварын нэрээр нэрлэнэ.</translation>
    </message>
    <message>
        <source>For example: first visit, through an advertisement</source>
        <translation>Жишээ нь: анхны айлчлал, сурталчилгаагаар</translation>
    </message>
    <message>
        <source>Name of the chain</source>
        <extracomment>Field of the sheet that adds a chain</extracomment>
        <translation>Гинжийн нэр</translation>
    </message>
    <message>
        <source>From a template</source>
        <extracomment>Above the choice of a template for a chain</extracomment>
        <translation>Загвараас</translation>
    </message>
    <message>
        <source>No template: add links by hand</source>
        <extracomment>Choice of a template for a chain: none</extracomment>
        <translation>Загваргүй: холбоосыг гараар нэмэх</translation>
    </message>
    <message>
        <source>Template</source>
        <extracomment>Choice of a template for a chain</extracomment>
        <translation>Загвар</translation>
    </message>
    <message>
        <source>Any channel</source>
        <extracomment>Choice of the channel by which the customer enters a chain: none</extracomment>
        <translation>Аль ч суваг</translation>
    </message>
    <message>
        <source>The customer comes through</source>
        <extracomment>Choice of the channel by which the customer enters a chain</extracomment>
        <translation>Үйлчлүүлэгч ирэх суваг</translation>
    </message>
</context>
<context>
    <name>AddLinkSheet</name>
    <message>
        <source>Add a link</source>
        <extracomment>Title of a sheet</extracomment>
        <translation>Холбоос нэмэх</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Button that adds a link to a chain</extracomment>
        <translation>Нэмэх</translation>
    </message>
    <message>
        <source>What the customer meets</source>
        <translation>Үйлчлүүлэгч юутай тулгардаг</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Үе шат</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Суваг</translation>
    </message>
</context>
<context>
    <name>AddTickSheet</name>
    <message>
        <source>Add a line</source>
        <extracomment>Title of the sheet that adds a line to a tick list</extracomment>
        <translation>Мөр нэмэх</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Button that adds a line to a tick list</extracomment>
        <translation>Нэмэх</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button that leaves without a change</extracomment>
        <translation>Болих</translation>
    </message>
    <message>
        <source>Called</source>
        <extracomment>Field with the name of a line of a tick list</extracomment>
        <translation>Нэр</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>Above the groups of a tick list</extracomment>
        <translation>Бүлэг</translation>
    </message>
    <message>
        <source>Or a new group</source>
        <extracomment>Field with the name of a new group of a tick list</extracomment>
        <translation>Эсвэл шинэ бүлэг</translation>
    </message>
    <message>
        <source>Hidden lines</source>
        <extracomment>Above the hidden lines of a tick list</extracomment>
        <translation>Нуусан мөрүүд</translation>
    </message>
</context>
<context>
    <name>AnswerEntry</name>
    <message>
        <source>%1 points</source>
        <extracomment>Points of one answer, for screen readers</extracomment>
        <translation>%1 оноо</translation>
    </message>
    <message>
        <source>Reaction: %1</source>
        <extracomment>Below a ticked line: what the customer felt about it; %1 is positive, neutral or negative</extracomment>
        <translation>Сэтгэгдэл: %1</translation>
    </message>
</context>
<context>
    <name>AnswerWords</name>
    <message>
        <source>Answered after %1</source>
        <extracomment>Answer to a reply timer: %1 is how long it took</extracomment>
        <translation>%1-ийн дараа хариулсан</translation>
    </message>
    <message>
        <source>No answer came</source>
        <extracomment>Answer to a reply timer</extracomment>
        <translation>Хариу ирээгүй</translation>
    </message>
    <message>
        <source>Still waiting for an answer</source>
        <translation>Хариуг хүлээж байна</translation>
    </message>
    <message>
        <source>%1 of %L2</source>
        <extracomment>Answer on a scale: %1 of %2</extracomment>
        <translation>%L2-оос %1</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <extracomment>Answer: the question makes no sense here</extracomment>
        <translation>Хамаарахгүй</translation>
    </message>
    <message>
        <source>Promised: %1. Found: %2</source>
        <extracomment>Answer to a promise question: %1 what was promised, %2 what was found</extracomment>
        <translation>Амласан: %1. Бодит байдал: %2</translation>
    </message>
</context>
<context>
    <name>BenchmarkBin</name>
    <message numerus="yes">
        <source>%Ln deleted benchmark(s)</source>
        <extracomment>Button of the start page that shows the benchmarks in the bin</extracomment>
        <translation>
            <numerusform>%Ln устгасан харьцуулалт</numerusform>
            <numerusform>%Ln устгасан харьцуулалт</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted benchmarks rest here for 30 days, then they go for good.</source>
        <extracomment>Above the benchmarks in the bin</extracomment>
        <translation>Устгасан харьцуулалт энд 30 хоног байгаад бүрмөсөн арилна.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <extracomment>Button that brings back what was removed</extracomment>
        <translation>Буцаах</translation>
    </message>
</context>
<context>
    <name>BenchmarkCard</name>
    <message>
        <source>Open %1, %2</source>
        <extracomment>A benchmark&apos;s card for screen readers: %1 name, %2 date or what it is</extracomment>
        <translation>%1 нээх, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln gap(s)</source>
        <extracomment>On a benchmark&apos;s card: what a rival has and the own company has not</extracomment>
        <translation>
            <numerusform>%Ln дутагдал</numerusform>
            <numerusform>%Ln дутагдал</numerusform>
        </translation>
    </message>
    <message>
        <source>No gaps</source>
        <translation>Дутагдал алга</translation>
    </message>
</context>
<context>
    <name>BenchmarkTabs</name>
    <message>
        <source>Pages about the benchmark</source>
        <extracomment>Name of the row of tabs above the pages about a benchmark, for screen readers</extracomment>
        <translation>Харьцуулалтын хуудсууд</translation>
    </message>
</context>
<context>
    <name>BranchBar</name>
    <message>
        <source>Done with this branch</source>
        <extracomment>Button at the branch of the mind map that is selected</extracomment>
        <translation>Энэ салбарыг дуусгах</translation>
    </message>
    <message numerus="yes">
        <source>Unfold %Ln branch(es)</source>
        <extracomment>Buttons at the branch of the mind map that is selected; %Ln is the number of branches below it</extracomment>
        <translation>
            <numerusform>%Ln салбар дэлгэх</numerusform>
            <numerusform>%Ln салбар дэлгэх</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fold %Ln branch(es)</source>
        <translation>
            <numerusform>%Ln салбар хураах</numerusform>
            <numerusform>%Ln салбар хураах</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a branch below</source>
        <extracomment>Button at the branch of the mind map that is selected</extracomment>
        <translation>Доор нь салбар нэмэх</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>Button at a branch of the mind map</extracomment>
        <translation>Нэрийг солих</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>Button at a branch of the mind map: changes places with the one above</extracomment>
        <translation>Дээш</translation>
    </message>
    <message>
        <source>Down</source>
        <extracomment>Button at a branch of the mind map: changes places with the one below</extracomment>
        <translation>Доош</translation>
    </message>
    <message>
        <source>Hang it elsewhere</source>
        <extracomment>Button at a branch of the mind map</extracomment>
        <translation>Өөр газар зүүх</translation>
    </message>
    <message numerus="yes">
        <source>Remove with %Ln branch(es) below</source>
        <extracomment>Buttons at a branch of the mind map; %Ln is the number of branches below it</extracomment>
        <translation>
            <numerusform>Доорх %Ln салбартай нь хасах</numerusform>
            <numerusform>Доорх %Ln салбартай нь хасах</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Хасах</translation>
    </message>
</context>
<context>
    <name>BranchSheet</name>
    <message>
        <source>Rename the branch</source>
        <extracomment>Titles of a sheet; %1 is the branch of the mind map that is selected</extracomment>
        <translation>Салбарын нэрийг солих</translation>
    </message>
    <message>
        <source>Add below “%1”</source>
        <translation>«%1» доор нэмэх</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>Button of the sheet that names a branch of the mind map</extracomment>
        <translation>Хадгалах</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Field of the sheet that names a branch of the mind map</extracomment>
        <translation>Нэр</translation>
    </message>
</context>
<context>
    <name>CalendarMonth</name>
    <message>
        <source>Month before</source>
        <extracomment>Button of the calendar</extracomment>
        <translation>Өмнөх сар</translation>
    </message>
    <message>
        <source>Month after</source>
        <extracomment>Button of the calendar</extracomment>
        <translation>Дараагийн сар</translation>
    </message>
</context>
<context>
    <name>CallPage</name>
    <message>
        <source>Back to the walk</source>
        <extracomment>Button of call mode; the call runs on
----------
Zone of call mode</extracomment>
        <translation>Аялал руу буцах</translation>
    </message>
    <message>
        <source>Take the last tap back</source>
        <extracomment>Button of call mode that takes the last tap back</extracomment>
        <translation>Сүүлийн товшилтыг буцаах</translation>
    </message>
    <message>
        <source>This checklist asks nothing about a phone call. Open a walk with a call, or add such questions in the checklist editor.</source>
        <extracomment>Instead of call mode</extracomment>
        <translation>Энэ жагсаалт утасны ярианы талаар юу ч асуудаггүй. Дуудлагатай аялал нээх, эсвэл жагсаалтын засварлагчид ийм асуулт нэмнэ үү.</translation>
    </message>
    <message>
        <source>Ringing</source>
        <extracomment>Below the time in call mode</extracomment>
        <translation>Дуудаж байна</translation>
    </message>
    <message>
        <source>On hold</source>
        <extracomment>Below the time in call mode</extracomment>
        <translation>Хүлээлгэж байна</translation>
    </message>
    <message>
        <source>Talking</source>
        <extracomment>Below the time in call mode</extracomment>
        <translation>Ярьж байна</translation>
    </message>
    <message>
        <source>Start when you dial</source>
        <extracomment>Below the time in call mode, before the call</extracomment>
        <translation>Залгахдаа эхлүүлнэ үү</translation>
    </message>
    <message>
        <source>rings</source>
        <extracomment>Below a number in call mode</extracomment>
        <translation>дуудлага</translation>
    </message>
    <message>
        <source>until answered</source>
        <extracomment>Below a time in call mode</extracomment>
        <translation>хариулах хүртэл</translation>
    </message>
    <message>
        <source>rung in vain</source>
        <extracomment>Below a time in call mode, when nobody answered</extracomment>
        <translation>хариугүй</translation>
    </message>
    <message>
        <source>on hold</source>
        <extracomment>Below a time in call mode</extracomment>
        <translation>хүлээлгэсэн</translation>
    </message>
    <message>
        <source>talked</source>
        <extracomment>Below a time in call mode</extracomment>
        <translation>ярьсан</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) noted in the walk.</source>
        <extracomment>After a call ended: its figures became answers of the walk</extracomment>
        <translation>
            <numerusform>%Ln хариулт аялалд тэмдэглэгдлээ.</numerusform>
            <numerusform>%Ln хариулт аялалд тэмдэглэгдлээ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Call again</source>
        <extracomment>Zone of call mode</extracomment>
        <translation>Дахин залгах</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Эхлэх</translation>
    </message>
    <message>
        <source>Ring</source>
        <extracomment>Zone of call mode: tapped at every ring</extracomment>
        <translation>Дуудлага</translation>
    </message>
    <message>
        <source>Back on the line</source>
        <extracomment>Zone of call mode</extracomment>
        <translation>Дахин холбогдлоо</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <extracomment>Zone of call mode</extracomment>
        <translation>Хүлээлгэлээ</translation>
    </message>
    <message>
        <source>Nobody answers</source>
        <extracomment>Zone of call mode</extracomment>
        <translation>Хэн ч хариулахгүй</translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>Zone of call mode</extracomment>
        <translation>Дууслаа</translation>
    </message>
    <message>
        <source>Answered</source>
        <extracomment>Zone of call mode</extracomment>
        <translation>Хариуллаа</translation>
    </message>
</context>
<context>
    <name>CameraView</name>
    <message>
        <source>It gave no picture.</source>
        <extracomment>When the camera gave no picture within ten seconds</extracomment>
        <translation>Зураг өгсөнгүй.</translation>
    </message>
    <message>
        <source>Close the camera</source>
        <extracomment>Button that closes the camera without a photo</extracomment>
        <translation>Камерыг хаах</translation>
    </message>
    <message>
        <source>Other camera</source>
        <extracomment>Button that changes from the back camera to the front one</extracomment>
        <translation>Өөр камер</translation>
    </message>
    <message>
        <source>No camera is ready. Close this and choose a photo from a file.</source>
        <extracomment>Instead of the camera&apos;s picture</extracomment>
        <translation>Бэлэн камер алга. Үүнийг хаагаад файлаас зураг сонгоно уу.</translation>
    </message>
    <message>
        <source>The camera took no photo: %1 Try again, or choose a photo from a file.</source>
        <extracomment>Over the camera&apos;s picture; %1 says why</extracomment>
        <translation>Камер зураг авсангүй: %1 Дахин оролдох эсвэл файлаас зураг сонгоно уу.</translation>
    </message>
    <message>
        <source>Take the photo</source>
        <extracomment>The camera&apos;s release</extracomment>
        <translation>Зураг авах</translation>
    </message>
</context>
<context>
    <name>Caveat</name>
    <message>
        <source>A tag manager may load more than was seen.</source>
        <extracomment>What could change the meaning of a value (all texts of this context)</extracomment>
        <translation>Таг менежер харагдсанаас илүүг ачаалж болно.</translation>
    </message>
    <message>
        <source>More may appear after the cookie question is answered.</source>
        <translation>Күүкийн асуултад хариулсны дараа илүү их зүйл гарч болно.</translation>
    </message>
    <message>
        <source>Call tracking may show each visitor another number.</source>
        <translation>Дуудлага хянагч зочин бүрд өөр дугаар үзүүлж болно.</translation>
    </message>
</context>
<context>
    <name>ChainCard</name>
    <message>
        <source>Remove this chain</source>
        <extracomment>Button at a chain that was drawn by hand</extracomment>
        <translation>Энэ гинжийг хасах</translation>
    </message>
    <message>
        <source>Hide the stations</source>
        <extracomment>Buttons at a chain</extracomment>
        <translation>Буудлуудыг нуух</translation>
    </message>
    <message>
        <source>Show the stations</source>
        <translation>Буудлуудыг харуулах</translation>
    </message>
    <message>
        <source>Add a link</source>
        <extracomment>Button below the stations of a chain that was drawn by hand</extracomment>
        <translation>Холбоос нэмэх</translation>
    </message>
    <message>
        <source>No next chain</source>
        <extracomment>Choice of the chain that follows: none</extracomment>
        <translation>Дараагийн гинж алга</translation>
    </message>
    <message>
        <source>Next chain</source>
        <extracomment>Choice of the chain that follows</extracomment>
        <translation>Дараагийн гинж</translation>
    </message>
    <message>
        <source>Starts by itself</source>
        <extracomment>Mark of a chain: the next one begins without the customer&apos;s doing (a parcel arrives)</extracomment>
        <translation>Өөрөө эхэлнэ</translation>
    </message>
</context>
<context>
    <name>ChainsPage</name>
    <message>
        <source>Chains</source>
        <extracomment>Head of the page with the chains</extracomment>
        <translation>Гинжүүд</translation>
    </message>
    <message>
        <source>Add a chain</source>
        <extracomment>Button of the chains</extracomment>
        <translation>Гинж нэмэх</translation>
    </message>
    <message>
        <source>A walk becomes a chain by itself. You can also draw one from a template or by hand.</source>
        <extracomment>On the page with the chains when there is none</extracomment>
        <translation>Алхалт өөрөө гинж болно. Загвараар эсвэл гараар ч зурж болно.</translation>
    </message>
    <message>
        <source>No chain yet</source>
        <extracomment>On the page with the chains when there is none</extracomment>
        <translation>Гинж алга</translation>
    </message>
    <message>
        <source>Walk a customer&apos;s path</source>
        <extracomment>Button that leads to the walks</extracomment>
        <translation>Үйлчлүүлэгчийн замаар алхах</translation>
    </message>
    <message>
        <source>The three laws of touchpoints: to be mended</source>
        <extracomment>Head of a list of warnings</extracomment>
        <translation>Хүрэлцэх цэгийн гурван хууль: засах зүйл</translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message>
        <source>%1 points before, %2 now</source>
        <extracomment>Before and after: %1 and %2 are points</extracomment>
        <translation>Өмнө %1 оноо, одоо %2</translation>
    </message>
    <message>
        <source>Not found before, found now</source>
        <extracomment>Before and after: a touchpoint</extracomment>
        <translation>Өмнө олдоогүй, одоо бий</translation>
    </message>
    <message>
        <source>Found before, not found now</source>
        <extracomment>Before and after: a touchpoint</extracomment>
        <translation>Өмнө байсан, одоо олдсонгүй</translation>
    </message>
    <message>
        <source>Before: %1, now: %2</source>
        <extracomment>Before and after: %1 and %2 are &quot;Found&quot;, &quot;Unknown&quot; …</extracomment>
        <translation>Өмнө: %1, одоо: %2</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>How a touchpoint changed between two rounds</extracomment>
        <translation>Шинэ</translation>
    </message>
    <message>
        <source>Gone</source>
        <extracomment>How a touchpoint changed between two rounds</extracomment>
        <translation>Алга болсон</translation>
    </message>
    <message>
        <source>Better</source>
        <extracomment>How a touchpoint changed between two rounds</extracomment>
        <translation>Сайжирсан</translation>
    </message>
    <message>
        <source>Worse</source>
        <extracomment>How a touchpoint changed between two rounds</extracomment>
        <translation>Муудсан</translation>
    </message>
    <message>
        <source>The same</source>
        <extracomment>How a touchpoint changed between two rounds</extracomment>
        <translation>Хэвээр</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>How a touchpoint changed between two rounds</extracomment>
        <translation>Мэдэгдэхгүй</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>What changed between scans: %1 touchpoint, %2 its value</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 is new</source>
        <extracomment>What changed between scans; %1 is a touchpoint</extracomment>
        <translation>Шинээр гарсан: %1</translation>
    </message>
    <message>
        <source>%1 is gone</source>
        <extracomment>What changed between scans; %1 is a touchpoint</extracomment>
        <translation>Алга болсон: %1</translation>
    </message>
    <message>
        <source>%1 was added</source>
        <extracomment>What changed between scans; %1 is a touchpoint and a value that it did not have</extracomment>
        <translation>Нэмэгдсэн: %1</translation>
    </message>
    <message>
        <source>%1 was taken away</source>
        <extracomment>What changed between scans; %1 is a touchpoint and a value that it had</extracomment>
        <translation>Хасагдсан: %1</translation>
    </message>
    <message>
        <source>Kept</source>
        <extracomment>What became of a promise</extracomment>
        <translation>Биелсэн</translation>
    </message>
    <message>
        <source>Broken</source>
        <extracomment>What became of a promise</extracomment>
        <translation>Зөрчсөн</translation>
    </message>
    <message>
        <source>Open: nobody has looked</source>
        <extracomment>What became of a promise: nobody has looked</extracomment>
        <translation>Нээлттэй: хэн ч хараагүй</translation>
    </message>
    <message>
        <source>Reaction: %1 before, %2 now</source>
        <extracomment>Before and after: how customers react to a touchpoint; %1 &quot;positive&quot;, %2 &quot;negative&quot;</extracomment>
        <translation>Сэтгэгдэл: өмнө %1, одоо %2</translation>
    </message>
</context>
<context>
    <name>ChangesPage</name>
    <message>
        <source>Changes</source>
        <extracomment>Title of the page with what changed</extracomment>
        <translation>Өөрчлөлт</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Шат</translation>
    </message>
    <message>
        <source>Scan or walk the same companies again: then this page says what changed, touchpoint by touchpoint.</source>
        <extracomment>When a benchmark has one round only</extracomment>
        <translation>Тэр компаниудыг дахин скан хийх эсвэл явбал юу өөрчлөгдсөнийг цэг бүрээр энд харуулна.</translation>
    </message>
    <message>
        <source>Nothing to compare with yet</source>
        <extracomment>When a benchmark has one round only</extracomment>
        <translation>Харьцуулах зүйл хараахан алга</translation>
    </message>
    <message>
        <source>Before and after</source>
        <extracomment>Part of the page with what changed: the own company in two rounds</extracomment>
        <translation>Өмнө ба дараа</translation>
    </message>
    <message>
        <source>Only what changed</source>
        <extracomment>Switch of the page with what changed</extracomment>
        <translation>Зөвхөн өөрчлөгдсөн нь</translation>
    </message>
    <message>
        <source>Nothing changed that both rounds know.</source>
        <extracomment>No touchpoint changed between the rounds</extracomment>
        <translation>Хоёр шатанд мэдэгдсэн зүйлээс юу ч өөрчлөгдөөгүй.</translation>
    </message>
    <message>
        <source>What happened</source>
        <extracomment>Part of the page with what changed: scans and own actions by time</extracomment>
        <translation>Юу болсон</translation>
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
        <translation>Вэбсайт</translation>
    </message>
    <message>
        <source>Search engines</source>
        <translation>Хайлтын систем</translation>
    </message>
    <message>
        <source>Advertising</source>
        <translation>Сурталчилгаа</translation>
    </message>
    <message>
        <source>Social networks</source>
        <translation>Нийгмийн сүлжээ</translation>
    </message>
    <message>
        <source>Messengers</source>
        <translation>Мессенжер</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>И-мэйл</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Утас</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Оффис</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Ажилтнууд</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Бүтээгдэхүүн</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Хүргэлт</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Хэвлэмэл</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Арга хэмжээ</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Түншүүд</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Хэвлэл мэдээлэл</translation>
    </message>
</context>
<context>
    <name>ChapterCard</name>
    <message>
        <source>Claimed by: %1. Not verified by us.</source>
        <extracomment>Below a claim: %1 names the article that makes it</extracomment>
        <translation>Эх сурвалж: %1. Бид шалгаагүй.</translation>
    </message>
</context>
<context>
    <name>ChecklistsPage</name>
    <message>
        <source>Checklists</source>
        <extracomment>File dialog: kinds of files
----------
Title of the page of checklists</extracomment>
        <translation>Жагсаалтууд</translation>
    </message>
    <message>
        <source>Copy one that comes near, or begin a new one.</source>
        <extracomment>Below the title of the page of checklists</extracomment>
        <translation>Ойролцоог нь хуулах, эсвэл шинээр эхлүүлнэ үү.</translation>
    </message>
    <message>
        <source>New checklist</source>
        <extracomment>Button that begins a new checklist
----------
Title of the sheet that begins a new checklist</extracomment>
        <translation>Шинэ жагсаалт</translation>
    </message>
    <message>
        <source>From a file</source>
        <extracomment>Button that reads a checklist from a file</extracomment>
        <translation>Файлаас</translation>
    </message>
    <message>
        <source>The checklists are being read …</source>
        <extracomment>While the checklists are being read</extracomment>
        <translation>Жагсаалтуудыг уншиж байна …</translation>
    </message>
    <message>
        <source>Draft, not saved yet</source>
        <extracomment>Mark of a checklist with changes that are not saved</extracomment>
        <translation>Ноорог, хадгалаагүй</translation>
    </message>
    <message>
        <source>Your own</source>
        <extracomment>Mark of the user&apos;s own checklist</extracomment>
        <translation>Таны өөрийн</translation>
    </message>
    <message>
        <source>Came with Shopwalker</source>
        <extracomment>Mark of a checklist that came with the program</extracomment>
        <translation>Shopwalker-тэй хамт ирсэн</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>Button of a checklist</extracomment>
        <translation>Засах</translation>
    </message>
    <message>
        <source>Copy and change</source>
        <extracomment>Button of a checklist</extracomment>
        <translation>Хуулж өөрчлөх</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button of a checklist
----------
Answer: remove</extracomment>
        <translation>Устгах</translation>
    </message>
    <message>
        <source>Begin</source>
        <extracomment>Button that begins a new checklist</extracomment>
        <translation>Эхлэх</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>Field of a new checklist</extracomment>
        <translation>Гарчиг</translation>
    </message>
    <message>
        <source>Visit to a pharmacy</source>
        <extracomment>Example in an empty field</extracomment>
        <translation>Эмийн санд зочлох</translation>
    </message>
    <message>
        <source>Walks that were made with it keep their answers.</source>
        <extracomment>Question before a checklist is removed</extracomment>
        <translation>Үүгээр хийсэн аялалууд хариултаа хадгална.</translation>
    </message>
    <message>
        <source>Remove this checklist?</source>
        <extracomment>Question before a checklist is removed</extracomment>
        <translation>Энэ жагсаалтыг устгах уу?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>Answer: do not remove</extracomment>
        <translation>Үлдээх</translation>
    </message>
</context>
<context>
    <name>ClockCard</name>
    <message>
        <source>Time zones and opening hours</source>
        <extracomment>Part of the page that shows who answers first</extracomment>
        <translation>Цагийн бүс ба ажлын цаг</translation>
    </message>
</context>
<context>
    <name>ClockSheet</name>
    <message>
        <source>Keep these hours</source>
        <extracomment>Button of the sheet about a company&apos;s opening hours</extracomment>
        <translation>Эдгээр цагийг хадгалах</translation>
    </message>
    <message>
        <source>As its site states them</source>
        <extracomment>Button of the sheet about a company&apos;s opening hours</extracomment>
        <translation>Сайтад нь бичсэнээр</translation>
    </message>
    <message>
        <source>Time zone</source>
        <extracomment>Field of a company: where its clock is</extracomment>
        <translation>Цагийн бүс</translation>
    </message>
    <message>
        <source>Find a city: Yerevan, Berlin</source>
        <extracomment>In the empty search field of time zones</extracomment>
        <translation>Хот хайх: Yerevan, Berlin</translation>
    </message>
    <message>
        <source>Set a time zone</source>
        <extracomment>Chip of a form: no time zone is set</extracomment>
        <translation>Цагийн бүс тогтоох</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <extracomment>Part of the sheet about a company&apos;s clock</extracomment>
        <translation>Ажлын цаг</translation>
    </message>
    <message>
        <source>%1. Write 9-13, 14-18:30; leave a day empty where it is closed.</source>
        <extracomment>Below the title of the opening hours; %1 says where those in force come from</extracomment>
        <translation>%1. 9-13, 14-18:30 гэж бичнэ үү; амралтын өдрийг хоосон үлдээнэ үү.</translation>
    </message>
    <message>
        <source>closed</source>
        <extracomment>In the empty field of a day&apos;s opening hours</extracomment>
        <translation>хаалттай</translation>
    </message>
    <message>
        <source>These are no hours. Write 9-13, 14-18:30.</source>
        <extracomment>Below a day&apos;s opening hours that cannot be read</extracomment>
        <translation>Энэ цаг биш. 9-13, 14-18:30 гэж бичнэ үү.</translation>
    </message>
</context>
<context>
    <name>Clocks</name>
    <message>
        <source>Time zone unknown: the shopper&apos;s own clock counts</source>
        <extracomment>Clock of a company: no time zone was set, and none could be guessed</extracomment>
        <translation>Цагийн бүс тодорхойгүй: худалдан авагчийн цаг тооцогдоно</translation>
    </message>
    <message>
        <source>Time zone: %1, set by you</source>
        <extracomment>Clock of a company; %1 is a time zone</extracomment>
        <translation>Цагийн бүс: %1, та тогтоосон</translation>
    </message>
    <message>
        <source>Time zone: %1, guessed from numbers and site</source>
        <extracomment>Clock of a company; %1 is a time zone</extracomment>
        <translation>Цагийн бүс: %1, дугаар ба сайтаас таамагласан</translation>
    </message>
    <message>
        <source>Opening hours unknown: no times within hours</source>
        <extracomment>Clock of a company: neither was set, nor does its site say</extracomment>
        <translation>Ажлын цаг тодорхойгүй: цагийн доторх хугацаа алга</translation>
    </message>
    <message>
        <source>Opening hours: set by you</source>
        <extracomment>Clock of a company: where its opening hours come from</extracomment>
        <translation>Ажлын цаг: та тогтоосон</translation>
    </message>
    <message>
        <source>Opening hours: as its site states them</source>
        <translation>Ажлын цаг: сайтад бичсэнээр</translation>
    </message>
</context>
<context>
    <name>CompaniesPage</name>
    <message>
        <source>Your own company first, then those it competes with.</source>
        <extracomment>Below the title of the companies page</extracomment>
        <translation>Эхлээд өөрийн компани, дараа нь өрсөлддөг компаниуд.</translation>
    </message>
    <message>
        <source>Companies to compare</source>
        <extracomment>Title of a page</extracomment>
        <translation>Харьцуулах компаниуд</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Button that adds a company</extracomment>
        <translation>Нэмэх</translation>
    </message>
    <message>
        <source>Bring back</source>
        <extracomment>Button that brings back what was removed</extracomment>
        <translation>Буцаах</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <extracomment>After a company was removed; %1 is its name</extracomment>
        <translation>%1 хасагдлаа.</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button that goes to the scan page</extracomment>
        <translation>Харуулах</translation>
    </message>
    <message>
        <source>A scan is running.</source>
        <extracomment>On the companies page</extracomment>
        <translation>Шинжилгээ явагдаж байна.</translation>
    </message>
    <message>
        <source>Begin with your own company. An address such as example.com is all that is needed.</source>
        <extracomment>On the empty companies page</extracomment>
        <translation>Өөрийн компаниас эхлээрэй. example.com шиг хаяг л хэрэгтэй.</translation>
    </message>
    <message>
        <source>Who shall be compared?</source>
        <extracomment>On the empty companies page</extracomment>
        <translation>Хэнийг харьцуулах вэ?</translation>
    </message>
    <message>
        <source>Add your company</source>
        <extracomment>Button that adds a company</extracomment>
        <translation>Өөрийн компанийг нэмэх</translation>
    </message>
    <message>
        <source>Add a competitor</source>
        <translation>Өрсөлдөгч нэмэх</translation>
    </message>
    <message>
        <source>At most one page a second is asked of each site; no form is sent.</source>
        <extracomment>Beside the button that starts a scan</extracomment>
        <translation>Сайт бүрээс секундэд дээд тал нь нэг хуудас асууна; маягт илгээхгүй.</translation>
    </message>
    <message>
        <source>Scan</source>
        <extracomment>Button that starts the scan of all companies</extracomment>
        <translation>Шинжлэх</translation>
    </message>
    <message>
        <source>No company has a site: what persons answer on walks is compared.</source>
        <translation>Аль ч компанид сайт алга: алхалтад хүмүүсийн хариулсныг харьцуулна.</translation>
    </message>
    <message>
        <source>Compare without a scan</source>
        <translation>Сканнгүй харьцуулах</translation>
    </message>
</context>
<context>
    <name>CompanyChip</name>
    <message>
        <source>%1 · %2 points</source>
        <extracomment>On a company&apos;s chip: %1 what was found, %2 points</extracomment>
        <translation>%1 · %2 оноо</translation>
    </message>
</context>
<context>
    <name>CompanyRow</name>
    <message>
        <source>Your company: always the first column</source>
        <extracomment>Below the name of the user&apos;s own company</extracomment>
        <translation>Таны компани: үргэлж эхний багана</translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <extracomment>Button on a company; %1 is its name</extracomment>
        <translation>%1-г дээшлүүлэх</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <extracomment>Button on a company; %1 is its name</extracomment>
        <translation>%1-г доошлуулах</translation>
    </message>
    <message>
        <source>Change %1</source>
        <extracomment>Button on a company; %1 is its name</extracomment>
        <translation>%1-г өөрчлөх</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>Button on a company or benchmark; %1 is its name</extracomment>
        <translation>%1-г хасах</translation>
    </message>
    <message>
        <source>No site: walks alone speak of it</source>
        <extracomment>In place of a company&apos;s web addresses</extracomment>
        <translation>Сайтгүй: зөвхөн алхалт түүний тухай өгүүлнэ</translation>
    </message>
</context>
<context>
    <name>CompanySheet</name>
    <message>
        <source>Add a company</source>
        <extracomment>Title of the sheet in which a company is typed</extracomment>
        <translation>Компани нэмэх</translation>
    </message>
    <message>
        <source>Change the company</source>
        <translation>Компанийг өөрчлөх</translation>
    </message>
    <message>
        <source>Save the company</source>
        <extracomment>Button of the sheet in which a company is typed</extracomment>
        <translation>Компанийг хадгалах</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button that leaves without a change</extracomment>
        <translation>Болих</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Field of a company</extracomment>
        <translation>Нэр</translation>
    </message>
    <message>
        <source>Clinic on the Hill</source>
        <extracomment>Example in an empty field</extracomment>
        <translation>Толгодын эмнэлэг</translation>
    </message>
    <message>
        <source>Web addresses</source>
        <extracomment>Field of a company</extracomment>
        <translation>Вэб хаягууд</translation>
    </message>
    <message>
        <source>It comes first, and the others are compared with it.</source>
        <extracomment>Below the switch &quot;This is my company&quot;</extracomment>
        <translation>Эхэнд байрлаж, бусдыг нь түүнтэй харьцуулна.</translation>
    </message>
    <message>
        <source>This is my company</source>
        <extracomment>Switch of a company</extracomment>
        <translation>Энэ миний компани</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <extracomment>Title of the question before typed words are left</extracomment>
        <translation>Хадгалахгүй гарах уу?</translation>
    </message>
    <message>
        <source>What you typed about this company is not in the list yet.</source>
        <extracomment>Question before typed words are left</extracomment>
        <translation>Энэ компанийн тухай бичсэн зүйл тань жагсаалтад ороогүй байна.</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Answer: save and leave</extracomment>
        <translation>Хадгалах</translation>
    </message>
    <message>
        <source>Discard</source>
        <extracomment>Answer: leave without saving</extracomment>
        <translation>Орхих</translation>
    </message>
    <message>
        <source>Go on typing</source>
        <extracomment>Answer: stay and go on typing</extracomment>
        <translation>Үргэлжлүүлэн бичих</translation>
    </message>
    <message>
        <source>One address a line. A folder of saved pages works too. Leave it empty where there is no site: then walks alone speak of the company.</source>
        <extracomment>Below the field with web addresses</extracomment>
        <translation>Мөр бүрд нэг хаяг. Хадгалсан хуудасны хавтас ч болно. Сайтгүй бол хоосон үлдээнэ үү: тэгвэл зөвхөн алхалт компанийн тухай өгүүлнэ.</translation>
    </message>
</context>
<context>
    <name>ConditionForm</name>
    <message>
        <source>Always</source>
        <extracomment>When a question is asked</extracomment>
        <translation>Үргэлж</translation>
    </message>
    <message>
        <source>Asked only after</source>
        <extracomment>Field of a question</extracomment>
        <translation>Зөвхөн үүний дараа асуух</translation>
    </message>
    <message>
        <source>This question has a combined condition. It is kept; change it in the file.</source>
        <extracomment>Instead of the condition&apos;s fields</extracomment>
        <translation>Энэ асуулт нийлмэл нөхцөлтэй. Хэвээр үлдэнэ; файл дотор өөрчилнө үү.</translation>
    </message>
    <message>
        <source>was answered</source>
        <extracomment>Comparison of a condition</extracomment>
        <translation>хариулсан</translation>
    </message>
    <message>
        <source>is</source>
        <extracomment>Comparison of a condition</extracomment>
        <translation>тэнцүү</translation>
    </message>
    <message>
        <source>is not</source>
        <extracomment>Comparison of a condition</extracomment>
        <translation>тэнцүү биш</translation>
    </message>
    <message>
        <source>is at least</source>
        <extracomment>Comparison of a condition</extracomment>
        <translation>доод тал нь</translation>
    </message>
    <message>
        <source>is at most</source>
        <extracomment>Comparison of a condition</extracomment>
        <translation>дээд тал нь</translation>
    </message>
    <message>
        <source>Its answer</source>
        <extracomment>Field of a condition</extracomment>
        <translation>Түүний хариулт</translation>
    </message>
    <message>
        <source>This answer</source>
        <extracomment>Field of a condition</extracomment>
        <translation>Энэ хариулт</translation>
    </message>
    <message>
        <source>This number</source>
        <extracomment>Field of a condition</extracomment>
        <translation>Энэ тоо</translation>
    </message>
</context>
<context>
    <name>ConsentCard</name>
    <message>
        <source>Before you record anybody</source>
        <extracomment>Part of the page before a walk</extracomment>
        <translation>Хэн нэгнийг бичлэг хийхээс өмнө</translation>
    </message>
</context>
<context>
    <name>ConsentSheet</name>
    <message>
        <source>Before you add a recording</source>
        <extracomment>Card before the first sound of a walk</extracomment>
        <translation>Бичлэг нэмэхийн өмнө</translation>
    </message>
    <message>
        <source>It is allowed here</source>
        <extracomment>Answer to the consent card</extracomment>
        <translation>Энд зөвшөөрөгдсөн</translation>
    </message>
    <message>
        <source>No recording</source>
        <extracomment>Answer to the consent card</extracomment>
        <translation>Бичлэггүй</translation>
    </message>
</context>
<context>
    <name>ConsentText</name>
    <message>
        <source>Another country</source>
        <extracomment>Choice of a country</extracomment>
        <translation>Өөр улс</translation>
    </message>
    <message>
        <source>Country</source>
        <extracomment>Name of a choice for screen readers</extracomment>
        <translation>Улс</translation>
    </message>
    <message>
        <source>Source: %1. No legal advice.</source>
        <extracomment>On the card about recording people; %1 names laws</extracomment>
        <translation>Эх сурвалж: %1. Хуулийн зөвлөгөө биш.</translation>
    </message>
    <message>
        <source>No legal advice.</source>
        <translation>Хуулийн зөвлөгөө биш.</translation>
    </message>
    <message>
        <source>Write down roles, not names. Photos of people only with their consent.</source>
        <extracomment>On the card about recording people</extracomment>
        <translation>Нэр биш үүргийг бич. Хүний зургийг зөвшөөрөлтэй л ав.</translation>
    </message>
</context>
<context>
    <name>CountAnswer</name>
    <message>
        <source>Tap to count: %L1</source>
        <extracomment>Large zone of a tap counter, for screen readers: %1 the count so far</extracomment>
        <translation>Дарж тоол: %L1</translation>
    </message>
    <message>
        <source>Tap to count</source>
        <extracomment>In the large zone of a tap counter</extracomment>
        <translation>Дарж тоол</translation>
    </message>
    <message>
        <source>One less</source>
        <extracomment>Button of a tap counter: takes the last tap back</extracomment>
        <translation>Нэгээр цөөн</translation>
    </message>
    <message>
        <source>Counted</source>
        <extracomment>Button of a tap counter: the count becomes the answer, before and after</extracomment>
        <translation>Тоолсон</translation>
    </message>
    <message>
        <source>That was all</source>
        <translation>Энэ л байлаа</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Choose a day</source>
        <extracomment>Button of a field for a day when none is chosen</extracomment>
        <translation>Өдөр сонгох</translation>
    </message>
    <message>
        <source>No day</source>
        <extracomment>Button of the calendar: takes the day away</extracomment>
        <translation>Өдөргүй</translation>
    </message>
</context>
<context>
    <name>DepartureReasons</name>
    <message>
        <source>Reasons, counted</source>
        <extracomment>Part of the guide: the reasons of customers who left, with how many gave each</extracomment>
        <translation>Шалтгаан, тоогоор</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <extracomment>Beside a reason: how many customers left for it</extracomment>
        <translation>
            <numerusform>%Ln үйлчлүүлэгч</numerusform>
            <numerusform>%Ln үйлчлүүлэгч</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiscreetPage</name>
    <message>
        <source>Back</source>
        <extracomment>Button at the head of a page</extracomment>
        <translation>Буцах</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>Title of discreet mode: it must look like any app for notes
----------
Name of the field for a screen reader</extracomment>
        <translation>Тэмдэглэл</translation>
    </message>
    <message>
        <source>Milk, bread, call Anna …</source>
        <extracomment>In the empty page of notes</extracomment>
        <translation>Сүү, талх, Анна руу залгах …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to do</source>
        <extracomment>At the foot of the notes: moments that still need words</extracomment>
        <translation>
            <numerusform>%Ln хийх зүйл</numerusform>
            <numerusform>%Ln хийх зүйл</numerusform>
        </translation>
    </message>
    <message>
        <source>Note this moment</source>
        <extracomment>Button of discreet mode: something happened just now</extracomment>
        <translation>Энэ агшныг тэмдэглэх</translation>
    </message>
    <message>
        <source>What was it?</source>
        <extracomment>Title of the sheet that says what a moment was</extracomment>
        <translation>Энэ юу байсан бэ?</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>Button that keeps the words about a moment</extracomment>
        <translation>Хадгалах</translation>
    </message>
    <message>
        <source>It is kept with the time of the moment, and marked as written later.</source>
        <extracomment>Below the field that says what a moment was</extracomment>
        <translation>Агшны цагтай хадгалагдаж, дараа бичсэн гэж тэмдэглэгдэнэ.</translation>
    </message>
    <message>
        <source>In your words</source>
        <extracomment>Field of the sheet that says what a moment was</extracomment>
        <translation>Өөрийн үгээр</translation>
    </message>
</context>
<context>
    <name>DurationAnswer</name>
    <message>
        <source>Time %1</source>
        <extracomment>A stopwatch for screen readers; %1 a time in minutes and seconds</extracomment>
        <translation>Хугацаа %1</translation>
    </message>
    <message>
        <source>Lap %L1: %2</source>
        <extracomment>A lap of a stopwatch: %1 its number, %2 its time</extracomment>
        <translation>Тойрог %L1: %2</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>Buttons of a stopwatch</extracomment>
        <translation>Түр зогсоох</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Үргэлжлүүлэх</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>Дахин хэмжих</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Эхлэл</translation>
    </message>
    <message>
        <source>Lap</source>
        <extracomment>Button of a stopwatch</extracomment>
        <translation>Тойрог</translation>
    </message>
    <message>
        <source>Measured</source>
        <extracomment>Button of a stopwatch: the time becomes the answer, before and after</extracomment>
        <translation>Хэмжсэн</translation>
    </message>
    <message>
        <source>Stop and keep this time</source>
        <translation>Зогсоож, хугацааг хадгалах</translation>
    </message>
    <message>
        <source>Undo the last touch</source>
        <extracomment>Button of a stopwatch: takes the last touch back</extracomment>
        <translation>Сүүлийн даралтыг буцаах</translation>
    </message>
</context>
<context>
    <name>EditorOutline</name>
    <message>
        <source>Steps and questions</source>
        <extracomment>Name of the outline of a checklist for a screen reader</extracomment>
        <translation>Алхам ба асуултууд</translation>
    </message>
</context>
<context>
    <name>EditorPage</name>
    <message>
        <source>Back to the outline</source>
        <extracomment>Button that goes from the form to the outline</extracomment>
        <translation>Бүтэц рүү буцах</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button at the head of a page</extracomment>
        <translation>Буцах</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Button that takes the last change back</extracomment>
        <translation>Буцаах</translation>
    </message>
    <message>
        <source>To a file</source>
        <extracomment>Button that writes a checklist to a file</extracomment>
        <translation>Файл руу</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button that saves a checklist</extracomment>
        <translation>Хадгалах</translation>
    </message>
    <message>
        <source>Kept as a draft; save it to use it in walks.</source>
        <extracomment>Below the title of the checklist editor</extracomment>
        <translation>Ноорог болгон хадгалсан; аялалд ашиглахын тулд хадгална уу.</translation>
    </message>
    <message>
        <source>Questions</source>
        <extracomment>Part of the checklist editor</extracomment>
        <translation>Асуултууд</translation>
    </message>
    <message>
        <source>About it</source>
        <extracomment>Part of the checklist editor</extracomment>
        <translation>Тухай</translation>
    </message>
    <message>
        <source>Translation</source>
        <extracomment>Part of the checklist editor</extracomment>
        <translation>Орчуулга</translation>
    </message>
    <message>
        <source>Check: fine</source>
        <extracomment>Part of the checklist editor: the check has no objection</extracomment>
        <translation>Шалгалт: зүгээр</translation>
    </message>
    <message numerus="yes">
        <source>Check: %Ln to mend</source>
        <extracomment>Part of the checklist editor: what the check objects to</extracomment>
        <translation>
            <numerusform>Шалгалт: засах %Ln</numerusform>
            <numerusform>Шалгалт: засах %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Question</source>
        <extracomment>Button that adds a question to the step</extracomment>
        <translation>Асуулт</translation>
    </message>
    <message>
        <source>Step</source>
        <extracomment>Button that adds a step to a checklist</extracomment>
        <translation>Алхам</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button that goes to what the check objects to</extracomment>
        <translation>Харуулах</translation>
    </message>
    <message>
        <source>It can be saved and walked.</source>
        <extracomment>When the check of a checklist has no objection</extracomment>
        <translation>Хадгалж, аялж болно.</translation>
    </message>
    <message>
        <source>Nothing to mend</source>
        <extracomment>When the check of a checklist has no objection</extracomment>
        <translation>Засах зүйл алга</translation>
    </message>
</context>
<context>
    <name>EditorPart</name>
    <message>
        <source>Step</source>
        <extracomment>Head of the form of a step</extracomment>
        <translation>Алхам</translation>
    </message>
    <message>
        <source>Question</source>
        <extracomment>Head of the form of a question</extracomment>
        <translation>Асуулт</translation>
    </message>
    <message>
        <source>Move up</source>
        <extracomment>Button that moves a step or question</extracomment>
        <translation>Дээш</translation>
    </message>
    <message>
        <source>Move down</source>
        <extracomment>Button that moves a step or question</extracomment>
        <translation>Доош</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button that removes a step or question</extracomment>
        <translation>Устгах</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>Field of a step</extracomment>
        <translation>Гарчиг</translation>
    </message>
    <message>
        <source>Words of the question</source>
        <extracomment>Field of a question</extracomment>
        <translation>Асуултын үг</translation>
    </message>
</context>
<context>
    <name>EditorRow</name>
    <message>
        <source>Something is wrong here</source>
        <extracomment>For a screen reader: the check objects to a step or question</extracomment>
        <translation>Энд ямар нэг юм буруу байна</translation>
    </message>
    <message>
        <source>Step: %1</source>
        <extracomment>For a screen reader; %1 is the title of a step</extracomment>
        <translation>Алхам: %1</translation>
    </message>
    <message>
        <source>Question: %1</source>
        <extracomment>For a screen reader; %1 are the words of a question</extracomment>
        <translation>Асуулт: %1</translation>
    </message>
</context>
<context>
    <name>EditorWords</name>
    <message>
        <source>Yes or no</source>
        <extracomment>Kinds of answers in the checklist editor</extracomment>
        <translation>Тийм эсвэл үгүй</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Шатлал</translation>
    </message>
    <message>
        <source>One of several</source>
        <translation>Олноос нэг</translation>
    </message>
    <message>
        <source>Several of several</source>
        <translation>Олноос хэд хэд</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Тоо</translation>
    </message>
    <message>
        <source>Amount of money</source>
        <translation>Мөнгөн дүн</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Үг</translation>
    </message>
    <message>
        <source>Stopwatch</source>
        <translation>Секунд хэмжигч</translation>
    </message>
    <message>
        <source>Tap counter</source>
        <translation>Товшилт тоолуур</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Огноо, цаг</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Зураг</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Дуу</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Газар</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>Хариу үйлдэл</translation>
    </message>
    <message>
        <source>Emotion</source>
        <translation>Сэтгэл хөдлөл</translation>
    </message>
    <message>
        <source>Promise and reality</source>
        <translation>Амлалт ба бодит байдал</translation>
    </message>
    <message>
        <source>Reply timer</source>
        <translation>Хариуны цаг хэмжигч</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>Unit of a target: a bare number</extracomment>
        <translation>байхгүй</translation>
    </message>
    <message>
        <source>Not needed</source>
        <extracomment>Proof that an answer needs</extracomment>
        <translation>Шаардлагагүй</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Тэмдэглэл</translation>
    </message>
    <message>
        <source>Any of them</source>
        <translation>Аль нэг нь</translation>
    </message>
    <message>
        <source>Nothing special</source>
        <extracomment>What a touch sells: nothing special</extracomment>
        <translation>Онцгой зүйл үгүй</translation>
    </message>
    <message>
        <source>Any shopper</source>
        <extracomment>Who can know the answer of a question</extracomment>
        <translation>Ямар ч худалдан авагч</translation>
    </message>
    <message>
        <source>The company alone</source>
        <translation>Зөвхөн компани</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>What of call mode answers a question (all texts up to &quot;Time of the talk&quot;)</extracomment>
        <translation>Юу ч биш</translation>
    </message>
    <message>
        <source>Whether it was answered</source>
        <translation>Хариулсан эсэх</translation>
    </message>
    <message>
        <source>Number of rings</source>
        <translation>Дуугарсан тоо</translation>
    </message>
    <message>
        <source>Time until answered</source>
        <translation>Хариултыг хүлээсэн хугацаа</translation>
    </message>
    <message>
        <source>Time on hold</source>
        <translation>Хүлээлгэсэн хугацаа</translation>
    </message>
    <message>
        <source>Time of the talk</source>
        <translation>Ярианы хугацаа</translation>
    </message>
</context>
<context>
    <name>EraseNameSheet</name>
    <message>
        <source>Erase a name</source>
        <extracomment>Title of the sheet that erases a person&apos;s name</extracomment>
        <translation>Нэр арилгах</translation>
    </message>
    <message>
        <source>Erase it everywhere</source>
        <extracomment>Button that erases a person&apos;s name</extracomment>
        <translation>Бүх газраас арилгах</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button that leaves without a change</extracomment>
        <translation>Болих</translation>
    </message>
    <message>
        <source>The name goes out of every walk, note and draft; roles and answers stay. Backups that hold it are deleted. This cannot be undone.</source>
        <extracomment>On the sheet that erases a person&apos;s name</extracomment>
        <translation>Нэр бүх алхалт, тэмдэглэл, ноорогоос арилна; үүрэг, хариултууд үлдэнэ. Түүнийг агуулсан нөөц хуулбарууд устана. Үүнийг буцаах боломжгүй.</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Field: the name of a person that is to be erased</extracomment>
        <translation>Нэр</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>A gap to confirm: let a person look before you act on it.</source>
        <extracomment>Below &quot;Not found on 12 pages read&quot;: why a gap is marked &quot;to confirm&quot;</extracomment>
        <translation>Батлах шаардлагатай дутагдал: арга хэмжээ авахаас өмнө хүн хараг.</translation>
    </message>
    <message>
        <source>Later: %1. %2</source>
        <extracomment>Below an answer: a later step changed the judgement; %1 reaction, %2 reason</extracomment>
        <translation>Дараа нь: %1. %2</translation>
    </message>
    <message>
        <source>A person met it</source>
        <extracomment>Above the evidence: a shopper met the touchpoint</extracomment>
        <translation>Хүн үүнтэй тулгарсан</translation>
    </message>
    <message>
        <source>A person looked and did not find it</source>
        <extracomment>Above the evidence: a shopper looked and did not find it</extracomment>
        <translation>Хүн хайгаад олоогүй</translation>
    </message>
    <message>
        <source>Scan and person disagree: the person counts, both are kept.</source>
        <extracomment>Below the headline of the evidence: scan and person say the opposite</extracomment>
        <translation>Скан ба хүн зөрж байна: хүнийх тооцогдоно, хоёул хадгалагдана.</translation>
    </message>
    <message>
        <source>Own standard kept</source>
        <extracomment>Below an answer: the company&apos;s own standard</extracomment>
        <translation>Өөрийн стандарт биелсэн</translation>
    </message>
    <message>
        <source>Own standard missed: at most %1</source>
        <translation>Өөрийн стандарт зөрчигдсөн: ихдээ %1</translation>
    </message>
    <message>
        <source>Own standard missed: at least %1</source>
        <extracomment>Below an answer: the company&apos;s own standard; %1 is &quot;80&quot;</extracomment>
        <translation>Өөрийн стандарт зөрчигдсөн: багадаа %1</translation>
    </message>
</context>
<context>
    <name>EvidenceEntry</name>
    <message>
        <source>Page</source>
        <extracomment>Evidence: address of the page</extracomment>
        <translation>Хуудас</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>Evidence: element of the page and its line; %1 selector, %2 line</extracomment>
        <translation>Хаана</translation>
    </message>
    <message>
        <source>%1, line %L2</source>
        <extracomment>Evidence: %1 is an element of the page, %2 its line</extracomment>
        <translation>%1, %L2-р мөр</translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>Evidence: when the page was read</extracomment>
        <translation>Уншсан</translation>
    </message>
    <message>
        <source>Rule</source>
        <extracomment>Evidence: which rule found it and how sure it is</extracomment>
        <translation>Дүрэм</translation>
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
        <translation>Нотолгоо</translation>
    </message>
    <message>
        <source>Photo</source>
        <extracomment>Button that adds a photo</extracomment>
        <translation>Зураг</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Button that adds a note
----------
Title of the sheet that adds a note</extracomment>
        <translation>Тэмдэглэл</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>Button that adds a sound file</extracomment>
        <translation>Дуу</translation>
    </message>
    <message>
        <source>The file is being kept …</source>
        <extracomment>While a photo is made smaller and written</extracomment>
        <translation>Файлыг хадгалж байна …</translation>
    </message>
    <message>
        <source>This question</source>
        <extracomment>Which evidence is shown</extracomment>
        <translation>Энэ асуулт</translation>
    </message>
    <message>
        <source>Whole walk</source>
        <extracomment>Which evidence is shown</extracomment>
        <translation>Бүх аялал</translation>
    </message>
    <message>
        <source>A photo of the price list or a note of the exact words makes an answer stand up to questions.</source>
        <extracomment>On the empty page of evidence</extracomment>
        <translation>Үнийн жагсаалтын зураг эсвэл яг хэлсэн үгийн тэмдэглэл хариултыг баталгаатай болгоно.</translation>
    </message>
    <message>
        <source>Open a walk first.</source>
        <extracomment>On the page of evidence when no walk is open</extracomment>
        <translation>Эхлээд аялал нээнэ үү.</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <extracomment>On the empty page of evidence</extracomment>
        <translation>Одоогоор юу ч алга</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>Button that keeps a note</extracomment>
        <translation>Хадгалах</translation>
    </message>
    <message>
        <source>The exact words are worth more than a judgement.</source>
        <extracomment>Below the field of a note</extracomment>
        <translation>Яг хэлсэн үг дүгнэлтээс илүү үнэтэй.</translation>
    </message>
    <message>
        <source>What was seen or said</source>
        <extracomment>Field of a note</extracomment>
        <translation>Юу харсан, сонссон</translation>
    </message>
    <message>
        <source>Photo from a file</source>
        <extracomment>Button that adds a photo from a file or the phone&apos;s gallery, beside one that opens the camera</extracomment>
        <translation>Файлаас зураг</translation>
    </message>
</context>
<context>
    <name>EvidenceSheet</name>
    <message>
        <source>Draw on it</source>
        <extracomment>Button that opens a photo to draw over it</extracomment>
        <translation>Дээр нь зурах</translation>
    </message>
    <message>
        <source>Discard</source>
        <extracomment>Button that takes a photo, sound or note out of the walk</extracomment>
        <translation>Орхих</translation>
    </message>
    <message>
        <source>The sound is kept as a file of the walk and goes along when it is handed over.</source>
        <extracomment>Below a sound file of a walk</extracomment>
        <translation>Дуу аялалын файл болон хадгалагдаж, хамт дамжуулагдана.</translation>
    </message>
    <message>
        <source>Kept without the place and device that the camera had written into it.</source>
        <extracomment>Below a photo of a walk</extracomment>
        <translation>Камерын бичсэн газар, төхөөрөмжийн мэдээлэлгүй хадгалсан.</translation>
    </message>
</context>
<context>
    <name>EvidenceTile</name>
    <message>
        <source>Photo</source>
        <extracomment>Kind of evidence</extracomment>
        <translation>Зураг</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>Kind of evidence</extracomment>
        <translation>Дуу</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Kind of evidence</extracomment>
        <translation>Тэмдэглэл</translation>
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
        <translation>Хүмүүс</translation>
    </message>
</context>
<context>
    <name>ExampleCard</name>
    <message>
        <source>Open the example %1. %2</source>
        <extracomment>A bundled example for screen readers: %1 name, %2 what it shows</extracomment>
        <translation>%1 жишээг нээх. %2</translation>
    </message>
    <message>
        <source>Opening…</source>
        <extracomment>On the card of an example while it is being copied into the workspace</extracomment>
        <translation>Нээж байна…</translation>
    </message>
</context>
<context>
    <name>ExplainButton</name>
    <message>
        <source>How is this computed?</source>
        <extracomment>Button beside a figure</extracomment>
        <translation>Үүнийг хэрхэн тооцдог вэ?</translation>
    </message>
</context>
<context>
    <name>FrameBar</name>
    <message>
        <source>Places</source>
        <translation>Хэсгүүд</translation>
    </message>
</context>
<context>
    <name>FrameRail</name>
    <message>
        <source>Places</source>
        <translation>Хэсгүүд</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>All ten steps are done; the next round begins.</source>
        <extracomment>Below the title of the guide; %1 steps of ten</extracomment>
        <translation>Арван алхам бүгд хийгдсэн; дараагийн үе эхэлнэ.</translation>
    </message>
    <message>
        <source>%L1 of 10 steps done</source>
        <translation>10 алхмаас %L1 нь хийгдсэн</translation>
    </message>
    <message>
        <source>Guide</source>
        <extracomment>Title of a page</extracomment>
        <translation>Хөтөч</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button that closes a message</extracomment>
        <translation>Хаах</translation>
    </message>
    <message>
        <source>Ten steps</source>
        <extracomment>Part of the guide</extracomment>
        <translation>Арван алхам</translation>
    </message>
    <message>
        <source>Seven questions</source>
        <extracomment>Part of the guide</extracomment>
        <translation>Долоон асуулт</translation>
    </message>
    <message>
        <source>Stages</source>
        <extracomment>Part of the guide</extracomment>
        <translation>Үе шат</translation>
    </message>
    <message>
        <source>Customers</source>
        <extracomment>Part of the guide</extracomment>
        <translation>Хэрэглэгчид</translation>
    </message>
    <message>
        <source>Best practice</source>
        <extracomment>Part of the guide</extracomment>
        <translation>Шилдэг туршлага</translation>
    </message>
    <message>
        <source>Who are the customers?</source>
        <extracomment>Guide: to whom the company sells</extracomment>
        <translation>Хэрэглэгчид хэн бэ?</translation>
    </message>
    <message>
        <source>Companies</source>
        <extracomment>To whom the company sells</extracomment>
        <translation>Компаниуд</translation>
    </message>
    <message>
        <source>Persons</source>
        <extracomment>To whom the company sells</extracomment>
        <translation>Хувь хүмүүс</translation>
    </message>
    <message>
        <source>Both</source>
        <extracomment>To whom the company sells</extracomment>
        <translation>Аль аль нь</translation>
    </message>
    <message>
        <source>Add a persona</source>
        <extracomment>Button of the guide</extracomment>
        <translation>Дүр нэмэх</translation>
    </message>
    <message>
        <source>Whom do you want to reach? Age, place, habits and needs, and how you know them.</source>
        <extracomment>Guide, below the title of the personas</extracomment>
        <translation>Хэнд хүрэхийг хүсэж байна? Нас, газар, зуршил, хэрэгцээ, түүнийг хаанаас мэдсэн.</translation>
    </message>
    <message>
        <source>Personas</source>
        <extracomment>Part of the guide</extracomment>
        <translation>Хэрэглэгчийн дүрүүд</translation>
    </message>
    <message>
        <source>Add a customer who left</source>
        <extracomment>Button of the guide</extracomment>
        <translation>Явсан хэрэглэгч нэмэх</translation>
    </message>
    <message>
        <source>Ask everybody who leaves, and write down the reason. No names.</source>
        <extracomment>Guide, below the title of the customers who left</extracomment>
        <translation>Явсан хүн бүрээс асууж, шалтгааныг бич. Нэргүйгээр.</translation>
    </message>
    <message>
        <source>Why customers left</source>
        <extracomment>Part of the guide</extracomment>
        <translation>Хэрэглэгчид яагаад явсан бэ</translation>
    </message>
    <message>
        <source>Add a practice</source>
        <extracomment>Button of the guide</extracomment>
        <translation>Туршлага нэмэх</translation>
    </message>
    <message>
        <source>Tricks and good ideas of rivals, leaders, other countries and other trades.</source>
        <extracomment>Guide, below the title of the practices</extracomment>
        <translation>Өрсөлдөгч, манлайлагч, бусад улс, салбарын арга, сайн санаа.</translation>
    </message>
    <message>
        <source>Worth adopting</source>
        <extracomment>Part of the guide</extracomment>
        <translation>Авах нь зүйтэй</translation>
    </message>
</context>
<context>
    <name>GuideStepCard</name>
    <message>
        <source>Step %1: %2, %3</source>
        <extracomment>A step of the guide for screen readers: %1 number, %2 title, %3 state</extracomment>
        <translation>%1-р алхам: %2, %3</translation>
    </message>
    <message>
        <source>Do it</source>
        <extracomment>Button of a step of the guide: leads to the page that does it</extracomment>
        <translation>Хийх</translation>
    </message>
    <message>
        <source>Do step %1: %2</source>
        <extracomment>For screen readers: leads to the page that does a step of the guide</extracomment>
        <translation>%1-р алхмыг хийх: %2</translation>
    </message>
    <message>
        <source>Ticked off</source>
        <extracomment>Chip of a step of the guide: a person says that it is done</extracomment>
        <translation>Тэмдэглэсэн</translation>
    </message>
    <message>
        <source>Step %1 is done</source>
        <extracomment>For screen readers</extracomment>
        <translation>%1-р алхам хийгдсэн</translation>
    </message>
</context>
<context>
    <name>GuideWords</name>
    <message>
        <source>Done</source>
        <extracomment>State of a step of the guide: the benchmark shows that it was done</extracomment>
        <translation>Хийгдсэн</translation>
    </message>
    <message>
        <source>Ticked off</source>
        <extracomment>State of a step of the guide: a person ticked it off</extracomment>
        <translation>Тэмдэглэсэн</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>State of a step of the guide</extracomment>
        <translation>Одоо</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Нээлттэй</translation>
    </message>
    <message>
        <source>%1 touchpoints found at you or a rival; %2 are a good list</source>
        <extracomment>Guide, step 1</extracomment>
        <translation>Танайд эсвэл өрсөлдөгчид олдсон цэг: %1; сайн жагсаалт – %2</translation>
    </message>
    <message>
        <source>%1 of %2 main zones chosen by you</source>
        <extracomment>Guide, step 2</extracomment>
        <translation>Таны сонгосон гол бүс: %2-оос %1</translation>
    </message>
    <message>
        <source>%1 of %2 questions about company and market answered</source>
        <extracomment>Guide, step 3: about company and market</extracomment>
        <translation>Компани, зах зээлийн асуултын хариулт: %2-оос %1</translation>
    </message>
    <message>
        <source>%1 of %2 main zones have points</source>
        <extracomment>Guide, step 4</extracomment>
        <translation>Оноотой гол бүс: %2-оос %1</translation>
    </message>
    <message>
        <source>%1 of %2 walks of your own path</source>
        <extracomment>Guide, step 4</extracomment>
        <translation>Өөрийн замын айлчлал: %2-оос %1</translation>
    </message>
    <message>
        <source>%1 of %2 walks of a rival&apos;s path</source>
        <extracomment>Guide, step 4</extracomment>
        <translation>Өрсөлдөгчийн замын айлчлал: %2-оос %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln action(s) in the plan</source>
        <extracomment>Guide, step 5</extracomment>
        <translation>
            <numerusform>төлөвлөгөөнд %Ln ажил</numerusform>
            <numerusform>төлөвлөгөөнд %Ln ажил</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposal(s) for main zones not taken</source>
        <extracomment>Guide, step 5</extracomment>
        <translation>
            <numerusform>гол бүсийн %Ln санал аваагүй</numerusform>
            <numerusform>гол бүсийн %Ln санал аваагүй</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 open actions have an owner</source>
        <extracomment>Guide, step 6</extracomment>
        <translation>Хариуцагчтай нээлттэй ажил: %2-оос %1</translation>
    </message>
    <message>
        <source>%1 of %2 open actions have a date</source>
        <extracomment>Guide, step 6</extracomment>
        <translation>Хугацаатай нээлттэй ажил: %2-оос %1</translation>
    </message>
    <message>
        <source>%1 of %2 actions done</source>
        <extracomment>Guide, step 7</extracomment>
        <translation>Хийсэн ажил: %2-оос %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln action(s) overdue</source>
        <extracomment>Guide, step 7</extracomment>
        <translation>
            <numerusform>%Ln ажлын хугацаа хэтэрсэн</numerusform>
            <numerusform>%Ln ажлын хугацаа хэтэрсэн</numerusform>
        </translation>
    </message>
    <message>
        <source>Round %1; before and after need %2</source>
        <extracomment>Guide, step 8</extracomment>
        <translation>%1-р үе; өмнө/дараад %2 хэрэгтэй</translation>
    </message>
    <message numerus="yes">
        <source>%Ln main zone(s) laid out on the map</source>
        <extracomment>Guide, step 9</extracomment>
        <translation>
            <numerusform>%Ln гол бүс зураглал дээр дэлгэрсэн</numerusform>
            <numerusform>%Ln гол бүс зураглал дээр дэлгэрсэн</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln re-check(s) planned</source>
        <extracomment>Guide, step 10</extracomment>
        <translation>
            <numerusform>%Ln дахин шалгалт төлөвлөсөн</numerusform>
            <numerusform>%Ln дахин шалгалт төлөвлөсөн</numerusform>
        </translation>
    </message>
    <message>
        <source>You: %1 touchpoints here; the best rival: %2</source>
        <extracomment>Guide, a stage: %1 touchpoints of the own company, %2 of the rival that has most</extracomment>
        <translation>Та энд: %1 цэг; шилдэг өрсөлдөгч: %2</translation>
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
        <translation>Тусламж</translation>
    </message>
    <message>
        <source>Each row is a touchpoint: a place where a customer can meet the company. Each column is a company, yours first. Tap a cell to see the proof: the words on the page, the address, the line and the time.</source>
        <extracomment>Help</extracomment>
        <translation>Мөр бүр харилцах цэг: харилцагч компанитай тулгардаг газар. Багана бүр нэг компани, эхнийх нь таных. Нүдэн дээр дарж нотолгоог харна уу: хуудсан дээрх үг, хаяг, мөр, цаг.</translation>
    </message>
    <message>
        <source>Reading the matrix</source>
        <extracomment>Help</extracomment>
        <translation>Матрицыг унших</translation>
    </message>
    <message>
        <source>What the marks mean</source>
        <extracomment>Help</extracomment>
        <translation>Тэмдгүүдийн утга</translation>
    </message>
    <message>
        <source>Found: at least one page shows it.</source>
        <extracomment>Help: meaning of a mark</extracomment>
        <translation>Олдсон: дор хаяж нэг хуудсанд байна.</translation>
    </message>
    <message>
        <source>Not found on the pages read, without running scripts. It is not proof that it is missing; let a person confirm.</source>
        <extracomment>Help: meaning of a mark</extracomment>
        <translation>Уншсан хуудсуудаас скрипт ажиллуулалгүйгээр олдсонгүй. Энэ нь байхгүй гэсэн баталгаа биш; хүнээр батлуулаарай.</translation>
    </message>
    <message>
        <source>Unknown: the pages could not be read, and the reason is given. It never counts against anybody.</source>
        <extracomment>Help: meaning of a mark</extracomment>
        <translation>Тодорхойгүй: хуудсыг уншиж чадсангүй, шалтгаан нь бичигдсэн. Хэний ч эсрэг тооцохгүй.</translation>
    </message>
    <message>
        <source>Not applicable: it makes no sense for this company.</source>
        <extracomment>Help: meaning of a mark</extracomment>
        <translation>Хамаарахгүй: энэ компанид утгагүй.</translation>
    </message>
    <message>
        <source>A gap is a touchpoint that a competitor offers and you do not. It is marked by an edge in colour. Begin with the gaps at the stage where customers decide.</source>
        <extracomment>Help</extracomment>
        <translation>Дутагдал гэдэг нь өрсөлдөгчид байгаа, танд байхгүй харилцах цэг. Өнгөт ирмэгээр тэмдэглэсэн. Харилцагч шийдвэр гаргадаг үе шатны дутагдлаас эхлээрэй.</translation>
    </message>
    <message>
        <source>Gaps</source>
        <extracomment>Help</extracomment>
        <translation>Дутагдал</translation>
    </message>
    <message>
        <source>The program reads at most one page a second of each site, obeys robots.txt, sends no form, signs in nowhere and solves no riddles. Nothing is asked of anybody before you start a scan.</source>
        <extracomment>Help</extracomment>
        <translation>Програм сайт бүрээс секундэд дээд тал нь нэг хуудас уншиж, robots.txt-г дагаж, маягт илгээхгүй, хаана ч нэвтрэхгүй, оньсого тайлахгүй. Таныг шинжилгээ эхлүүлэх хүртэл хэнээс ч юу ч асуухгүй.</translation>
    </message>
    <message>
        <source>Good manners</source>
        <extracomment>Help</extracomment>
        <translation>Ёс журам</translation>
    </message>
    <message>
        <source>No account, no telemetry: results stay in your workspace file.</source>
        <extracomment>Help</extracomment>
        <translation>Бүртгэл, телеметр байхгүй: үр дүн таны ажлын файлд үлдэнэ.</translation>
    </message>
    <message>
        <source>Your data</source>
        <extracomment>Help</extracomment>
        <translation>Таны өгөгдөл</translation>
    </message>
    <message>
        <source>Shopwalker %1, free software under the Apache licence 2.0</source>
        <extracomment>About: %1 is the version</extracomment>
        <translation>Shopwalker %1, Apache 2.0 лицензтэй чөлөөт програм</translation>
    </message>
    <message>
        <source>How touchpoints work</source>
        <extracomment>Part of the help: what the articles teach about touchpoints</extracomment>
        <translation>Хүрэлцэх цэг хэрхэн ажилладаг вэ</translation>
    </message>
    <message>
        <source>How the program works</source>
        <extracomment>Part of the help: how the program works</extracomment>
        <translation>Програм хэрхэн ажилладаг вэ</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>A person met it</source>
        <extracomment>Ledger of promises: what the site shows was met by a shopper</extracomment>
        <translation>Хүн үүнтэй тулгарсан</translation>
    </message>
    <message>
        <source>A person looked and did not find it</source>
        <extracomment>Ledger of promises: what the site shows was not found by a shopper</extracomment>
        <translation>Хүн хайгаад олоогүй</translation>
    </message>
    <message>
        <source>Nobody has looked yet</source>
        <extracomment>Ledger of promises: nobody has said what was found</extracomment>
        <translation>Хэн ч хараахан хараагүй</translation>
    </message>
    <message>
        <source>The site shows it</source>
        <extracomment>Ledger of promises: the site shows a touchpoint without a value</extracomment>
        <translation>Сайт харуулдаг</translation>
    </message>
    <message>
        <source>Points: %1 before, %2 now</source>
        <extracomment>Before and after in total; %1 and %2 are points</extracomment>
        <translation>Оноо: өмнө %1, одоо %2</translation>
    </message>
    <message>
        <source>Touchpoints found: %L1 before, %L2 now</source>
        <extracomment>Before and after in total; %1 and %2 are numbers of touchpoints</extracomment>
        <translation>Олдсон харилцах цэг: өмнө %L1, одоо %L2</translation>
    </message>
    <message>
        <source>Gaps: %L1 closed, %L2 new</source>
        <extracomment>Before and after in total; %1 and %2 are numbers of gaps</extracomment>
        <translation>Дутагдал: %L1 арилсан, %L2 шинэ</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <extracomment>Timeline: an own action that was done; %1 is its title</extracomment>
        <translation>Хийсэн: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, and on %Ln more walk(s)</source>
        <extracomment>Ledger of promises: the same was said on several walks; %1 is one</extracomment>
        <translation>
            <numerusform>%1, бас %Ln явалтад</numerusform>
            <numerusform>%1, бас %Ln явалтад</numerusform>
        </translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Таарсан</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Олдоогүй</translation>
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
        <translation>санал болгосон %1</translation>
    </message>
    <message>
        <source>weight %1</source>
        <extracomment>A touchpoint of the top ten: %1 how much it weighs</extracomment>
        <translation>жин %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Below a touchpoint: %1 stage, %2 channel</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2, %3, own points: %4</source>
        <extracomment>A touchpoint of the top ten for screen readers: %1 place, %2 name, %3 &quot;weight 2&quot;, %4 points</extracomment>
        <translation>%1: %2, %3, өөрийн оноо: %4</translation>
    </message>
</context>
<context>
    <name>ImpressionCard</name>
    <message>
        <source>What stays</source>
        <extracomment>Part of the end of a walk</extracomment>
        <translation>Юу үлдэв</translation>
    </message>
    <message>
        <source>Objections, problems, tricks worth adopting</source>
        <extracomment>Above the notes of a walk</extracomment>
        <translation>Эсэргүүцэл, асуудал, авч хэрэглэх арга</translation>
    </message>
</context>
<context>
    <name>ImpressionForm</name>
    <message>
        <source>What would the customer do now?</source>
        <extracomment>Above the decisions of a customer</extracomment>
        <translation>Үйлчлүүлэгч одоо яах вэ?</translation>
    </message>
    <message>
        <source>What did it do to the relation?</source>
        <extracomment>Above the effects of a step on the relation between customer and company</extracomment>
        <translation>Энэ харилцаанд яаж нөлөөлөв?</translation>
    </message>
    <message>
        <source>What do you feel?</source>
        <extracomment>Above the feelings of a customer</extracomment>
        <translation>Танд ямар санагдав?</translation>
    </message>
    <message>
        <source>What blocked the customer?</source>
        <extracomment>Field at the end of a walk</extracomment>
        <translation>Үйлчлүүлэгчид юу саад болсон бэ?</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Found</source>
        <extracomment>What a mark means</extracomment>
        <translation>Олдсон</translation>
    </message>
    <message>
        <source>Not found on the pages read</source>
        <extracomment>What a mark means</extracomment>
        <translation>Уншсан хуудсуудаас олдсонгүй</translation>
    </message>
    <message>
        <source>Unknown, not counted</source>
        <extracomment>What a mark means</extracomment>
        <translation>Тодорхойгүй, тооцохгүй</translation>
    </message>
    <message>
        <source>Gap: a competitor has it, you do not</source>
        <extracomment>What a mark means</extracomment>
        <translation>Дутагдал: өрсөлдөгчид бий, танд алга</translation>
    </message>
    <message>
        <source>Scan</source>
        <extracomment>What a source mark means</extracomment>
        <translation>Скан</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>What a source mark means</extracomment>
        <translation>Хүн</translation>
    </message>
    <message>
        <source>They disagree</source>
        <extracomment>What a source mark means</extracomment>
        <translation>Зөрж байна</translation>
    </message>
</context>
<context>
    <name>LinkSheet</name>
    <message>
        <source>Keep</source>
        <extracomment>Button of the sheet about a link</extracomment>
        <translation>Хадгалах</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>Button of the sheet about a link: changes places with the one behind it</extracomment>
        <translation>Хойшлуулах</translation>
    </message>
    <message>
        <source>Earlier</source>
        <extracomment>Button of the sheet about a link: changes places with the one before it</extracomment>
        <translation>Урагшлуулах</translation>
    </message>
    <message>
        <source>Remove the link</source>
        <extracomment>Button of the sheet about a link</extracomment>
        <translation>Холбоосыг хасах</translation>
    </message>
    <message>
        <source>What the customer meets</source>
        <extracomment>Field of the sheet about a link</extracomment>
        <translation>Үйлчлүүлэгч юутай тулгардаг</translation>
    </message>
    <message>
        <source>Stage</source>
        <extracomment>Above the choice of a stage</extracomment>
        <translation>Үе шат</translation>
    </message>
    <message>
        <source>Channel</source>
        <extracomment>Above the choice of a channel</extracomment>
        <translation>Суваг</translation>
    </message>
    <message>
        <source>Reaction</source>
        <extracomment>Above the choice of the customer&apos;s reaction</extracomment>
        <translation>Хариу үйлдэл</translation>
    </message>
    <message>
        <source>0: no employee is needed.</source>
        <extracomment>Below the number of employees at a link</extracomment>
        <translation>0: ажилтан хэрэггүй.</translation>
    </message>
    <message>
        <source>Employees who take part</source>
        <extracomment>Field of the sheet about a link</extracomment>
        <translation>Оролцох ажилтнууд</translation>
    </message>
</context>
<context>
    <name>LocationNote</name>
    <message>
        <source>Every location</source>
        <extracomment>Button beside the note that one branch is looked at: goes back to all</extracomment>
        <translation>Бүх салбар</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Start</source>
        <extracomment>Place in the bar or rail</extracomment>
        <translation>Эхлэл</translation>
    </message>
    <message>
        <source>Companies</source>
        <extracomment>Place in the bar or rail</extracomment>
        <translation>Компаниуд</translation>
    </message>
    <message>
        <source>Matrix</source>
        <extracomment>Page about the open benchmark</extracomment>
        <translation>Матриц</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Place in the bar or rail</extracomment>
        <translation>Тохиргоо</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>Place in the bar or rail</extracomment>
        <translation>Тусламж</translation>
    </message>
    <message>
        <source>Walks</source>
        <extracomment>Place in the bar or rail</extracomment>
        <translation>Аялалууд</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <extracomment>Place in the bar or rail: the benchmark that is open</extracomment>
        <translation>Харьцуулалт</translation>
    </message>
    <message>
        <source>Overview</source>
        <extracomment>Page about the open benchmark</extracomment>
        <translation>Тойм</translation>
    </message>
    <message>
        <source>Top ten</source>
        <extracomment>Page about the open benchmark</extracomment>
        <translation>Шилдэг арав</translation>
    </message>
    <message>
        <source>Plan</source>
        <extracomment>Page about the open benchmark</extracomment>
        <translation>Төлөвлөгөө</translation>
    </message>
    <message>
        <source>Promises</source>
        <extracomment>Page about the open benchmark</extracomment>
        <translation>Амлалт</translation>
    </message>
    <message>
        <source>Changes</source>
        <extracomment>Page about the open benchmark</extracomment>
        <translation>Өөрчлөлт</translation>
    </message>
    <message>
        <source>Chains</source>
        <extracomment>Page about the open benchmark</extracomment>
        <translation>Гинжүүд</translation>
    </message>
    <message>
        <source>Mind map</source>
        <extracomment>Page about the open benchmark</extracomment>
        <translation>Оюуны зураглал</translation>
    </message>
    <message>
        <source>Response race</source>
        <extracomment>Page about the open benchmark</extracomment>
        <translation>Хариултын уралдаан</translation>
    </message>
    <message>
        <source>Guide</source>
        <extracomment>Page about the open benchmark</extracomment>
        <translation>Хөтөч</translation>
    </message>
</context>
<context>
    <name>Market</name>
    <message>
        <source>How many rivals are there?</source>
        <extracomment>Questions about company and market, and their answers (all texts of this context)</extracomment>
        <translation>Хэдэн өрсөлдөгч бий вэ?</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Байхгүй</translation>
    </message>
    <message>
        <source>A few</source>
        <translation>Цөөн</translation>
    </message>
    <message>
        <source>Dozens</source>
        <translation>Олон арав</translation>
    </message>
    <message>
        <source>How large is the company?</source>
        <translation>Компани хэр том бэ?</translation>
    </message>
    <message>
        <source>Small or new</source>
        <translation>Жижиг эсвэл шинэ</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Дунд</translation>
    </message>
    <message>
        <source>Large, a known name</source>
        <translation>Том, нэртэй</translation>
    </message>
    <message>
        <source>Where does it stand in the market?</source>
        <translation>Зах зээлд ямар байр суурьтай вэ?</translation>
    </message>
    <message>
        <source>A newcomer</source>
        <translation>Шинэхэн</translation>
    </message>
    <message>
        <source>A challenger</source>
        <translation>Өрсөлдөгч</translation>
    </message>
    <message>
        <source>The leader</source>
        <translation>Тэргүүлэгч</translation>
    </message>
    <message>
        <source>How loyal are the customers?</source>
        <translation>Харилцагчид хэр үнэнч вэ?</translation>
    </message>
    <message>
        <source>Hardly</source>
        <translation>Бараг үгүй</translation>
    </message>
    <message>
        <source>Somewhat</source>
        <translation>Зарим талаар</translation>
    </message>
    <message>
        <source>Very</source>
        <translation>Маш</translation>
    </message>
    <message>
        <source>How dear is the product?</source>
        <translation>Бүтээгдэхүүн хэр үнэтэй вэ?</translation>
    </message>
    <message>
        <source>Cheap</source>
        <translation>Хямд</translation>
    </message>
    <message>
        <source>In the middle</source>
        <translation>Дунд зэрэг</translation>
    </message>
    <message>
        <source>Dear</source>
        <translation>Үнэтэй</translation>
    </message>
    <message>
        <source>How complex is the product?</source>
        <translation>Бүтээгдэхүүн хэр төвөгтэй вэ?</translation>
    </message>
    <message>
        <source>Simple</source>
        <translation>Энгийн</translation>
    </message>
    <message>
        <source>In between</source>
        <translation>Дундаж</translation>
    </message>
    <message>
        <source>Complex</source>
        <translation>Төвөгтэй</translation>
    </message>
    <message>
        <source>What does the company live on?</source>
        <translation>Компани юугаар амьдардаг вэ?</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Эрүүл мэнд</translation>
    </message>
    <message>
        <source>Beauty</source>
        <translation>Гоо сайхан</translation>
    </message>
    <message>
        <source>Food and drink</source>
        <translation>Хоол унд</translation>
    </message>
    <message>
        <source>A shop</source>
        <translation>Дэлгүүр</translation>
    </message>
    <message>
        <source>An online shop</source>
        <translation>Онлайн дэлгүүр</translation>
    </message>
    <message>
        <source>Repair and service</source>
        <translation>Засвар үйлчилгээ</translation>
    </message>
    <message>
        <source>Advice and training</source>
        <translation>Зөвлөгөө ба сургалт</translation>
    </message>
    <message>
        <source>Wholesale, B2B</source>
        <translation>Бөөний худалдаа, B2B</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Өөр зүйл</translation>
    </message>
</context>
<context>
    <name>MarkupView</name>
    <message>
        <source>Arrow</source>
        <extracomment>Tool that draws over a photo</extracomment>
        <translation>Сум</translation>
    </message>
    <message>
        <source>Box</source>
        <extracomment>Tool that draws over a photo</extracomment>
        <translation>Хүрээ</translation>
    </message>
    <message>
        <source>Free line</source>
        <extracomment>Tool that draws over a photo</extracomment>
        <translation>Чөлөөт зураас</translation>
    </message>
    <message>
        <source>Blur</source>
        <extracomment>Tool that makes a face or number plate unreadable</extracomment>
        <translation>Бүдгэрүүлэх</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button that leaves the marks over a photo</extracomment>
        <translation>Хаах</translation>
    </message>
    <message>
        <source>Mark the photo</source>
        <extracomment>Title of the page that draws over a photo</extracomment>
        <translation>Зураг дээр тэмдэглэх</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Button that takes the last mark away</extracomment>
        <translation>Буцаах</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button that keeps the marks over a photo</extracomment>
        <translation>Хадгалах</translation>
    </message>
    <message>
        <source>Enter places a mark, the arrow keys move it, with Shift they stretch it.</source>
        <extracomment>Description of the photo for a screen reader</extracomment>
        <translation>Enter тэмдэг тавина, сумтай товчоор хөдөлгөнө, Shift-тэй бол сунгана.</translation>
    </message>
    <message numerus="yes">
        <source>Photo with %Ln mark(s)</source>
        <extracomment>Name of the photo that is drawn over, for a screen reader; %n marks lie over it</extracomment>
        <translation>
            <numerusform>%Ln тэмдэгтэй зураг</numerusform>
            <numerusform>%Ln тэмдэгтэй зураг</numerusform>
        </translation>
    </message>
    <message>
        <source>The photo is being read …</source>
        <extracomment>While a photo is read from disk</extracomment>
        <translation>Зургийг уншиж байна …</translation>
    </message>
    <message>
        <source>The photo itself is not changed either way.</source>
        <extracomment>Question before marks over a photo are lost</extracomment>
        <translation>Зураг өөрөө аль ч тохиолдолд өөрчлөгдөхгүй.</translation>
    </message>
    <message>
        <source>Keep the marks?</source>
        <extracomment>Question before marks over a photo are lost</extracomment>
        <translation>Тэмдгүүдийг хадгалах уу?</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>Answer: keep the marks</extracomment>
        <translation>Хадгалах</translation>
    </message>
    <message>
        <source>Discard</source>
        <extracomment>Answer: throw the marks away</extracomment>
        <translation>Орхих</translation>
    </message>
    <message>
        <source>Go on drawing</source>
        <extracomment>Answer: stay</extracomment>
        <translation>Үргэлжлүүлэн зурах</translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message>
        <source>%L1 of %L2</source>
        <extracomment>Head of a group in the matrix: found, of those that are known (&quot;5 of 7&quot;)</extracomment>
        <translation>%L2-аас %L1</translation>
    </message>
    <message>
        <source>Signals of the site</source>
        <extracomment>Group of the matrix: facts about the site that are not touchpoints, such as https</extracomment>
        <translation>Сайтын шинж тэмдэг</translation>
    </message>
    <message>
        <source>%1 · weight %2</source>
        <extracomment>Below a touchpoint of the matrix: %1 its channel or stage, %2 how much it counts</extracomment>
        <translation>%1 · жин %2</translation>
    </message>
</context>
<context>
    <name>MatrixCards</name>
    <message>
        <source>Touchpoints of the companies</source>
        <translation>Компаниудын харилцах цэгүүд</translation>
    </message>
</context>
<context>
    <name>MatrixCellView</name>
    <message>
        <source>Gap</source>
        <extracomment>In a matrix cell: a rival has it, we do not</extracomment>
        <translation>Дутагдал</translation>
    </message>
    <message>
        <source>Gap, to confirm</source>
        <extracomment>In a matrix cell: a gap that rests on a scan alone</extracomment>
        <translation>Дутагдал, батлах</translation>
    </message>
    <message>
        <source>Only you</source>
        <extracomment>In a matrix cell: no rival has it</extracomment>
        <translation>Зөвхөн танд</translation>
    </message>
    <message>
        <source>Critical failure</source>
        <extracomment>In a matrix cell: a critical question earned nothing</extracomment>
        <translation>Ноцтой алдаа</translation>
    </message>
    <message>
        <source>%1 points</source>
        <extracomment>In a matrix cell, for screen readers: %1 are the points that walks gave</extracomment>
        <translation>%1 оноо</translation>
    </message>
</context>
<context>
    <name>MatrixFilters</name>
    <message numerus="yes">
        <source>Only gaps (%Ln)</source>
        <extracomment>Filter of the matrix; %Ln is how many gaps there are</extracomment>
        <translation>
            <numerusform>Зөвхөн дутагдал (%Ln)</numerusform>
            <numerusform>Зөвхөн дутагдал (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>All stages</source>
        <extracomment>Filter of the matrix</extracomment>
        <translation>Бүх үе шат</translation>
    </message>
    <message>
        <source>Stage</source>
        <extracomment>Filter of the matrix, for screen readers</extracomment>
        <translation>Үе шат</translation>
    </message>
    <message>
        <source>All channels</source>
        <extracomment>Filter of the matrix</extracomment>
        <translation>Бүх суваг</translation>
    </message>
    <message>
        <source>Channel</source>
        <extracomment>Filter of the matrix, for screen readers</extracomment>
        <translation>Суваг</translation>
    </message>
    <message>
        <source>By stage</source>
        <extracomment>How the matrix is grouped</extracomment>
        <translation>Үе шатаар</translation>
    </message>
    <message>
        <source>By channel</source>
        <extracomment>How the matrix is grouped</extracomment>
        <translation>Сувгаар</translation>
    </message>
    <message>
        <source>Grouping</source>
        <extracomment>How the matrix is grouped, for screen readers</extracomment>
        <translation>Бүлэглэлт</translation>
    </message>
    <message>
        <source>Only what rivals lack</source>
        <extracomment>Filter of the matrix</extracomment>
        <translation>Зөвхөн өрсөлдөгчид байхгүй нь</translation>
    </message>
    <message>
        <source>Only disagreements</source>
        <extracomment>Filter of the matrix</extracomment>
        <translation>Зөвхөн зөрүүтэй нь</translation>
    </message>
    <message>
        <source>Only to confirm</source>
        <extracomment>Filter of the matrix</extracomment>
        <translation>Зөвхөн батлах нь</translation>
    </message>
    <message>
        <source>Only unknown</source>
        <extracomment>Filter of the matrix</extracomment>
        <translation>Зөвхөн мэдэгдэхгүй нь</translation>
    </message>
    <message>
        <source>Every touchpoint</source>
        <extracomment>Filter of the matrix</extracomment>
        <translation>Бүх харилцах цэг</translation>
    </message>
    <message>
        <source>Rows</source>
        <extracomment>Filter of the matrix, for screen readers</extracomment>
        <translation>Мөр</translation>
    </message>
    <message>
        <source>By scan alone</source>
        <extracomment>Filter of the matrix: who speaks of the row</extracomment>
        <translation>Зөвхөн скан</translation>
    </message>
    <message>
        <source>By persons alone</source>
        <extracomment>Filter of the matrix: who speaks of the row</extracomment>
        <translation>Зөвхөн хүмүүс</translation>
    </message>
    <message>
        <source>By both</source>
        <extracomment>Filter of the matrix: who speaks of the row</extracomment>
        <translation>Хоёулаа</translation>
    </message>
    <message>
        <source>They disagree</source>
        <extracomment>Filter of the matrix: who speaks of the row</extracomment>
        <translation>Зөрж байна</translation>
    </message>
    <message>
        <source>Any source</source>
        <extracomment>Filter of the matrix: who speaks of the row</extracomment>
        <translation>Аль ч эх сурвалж</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>Filter of the matrix, for screen readers</extracomment>
        <translation>Эх сурвалж</translation>
    </message>
    <message>
        <source>Potential customers</source>
        <extracomment>Customer status</extracomment>
        <translation>Боломжит харилцагч</translation>
    </message>
    <message>
        <source>Current customers</source>
        <extracomment>Customer status</extracomment>
        <translation>Одоогийн харилцагч</translation>
    </message>
    <message>
        <source>Former customers</source>
        <extracomment>Customer status</extracomment>
        <translation>Хуучин харилцагч</translation>
    </message>
    <message>
        <source>All customers</source>
        <extracomment>Filter of the matrix: customer status</extracomment>
        <translation>Бүх харилцагч</translation>
    </message>
    <message>
        <source>Customers</source>
        <extracomment>Filter of the matrix, for screen readers</extracomment>
        <translation>Харилцагч</translation>
    </message>
    <message>
        <source>Short attention</source>
        <extracomment>Attention time of a touchpoint</extracomment>
        <translation>Богино анхаарал</translation>
    </message>
    <message>
        <source>Long attention</source>
        <extracomment>Attention time of a touchpoint</extracomment>
        <translation>Удаан анхаарал</translation>
    </message>
    <message>
        <source>Any attention</source>
        <extracomment>Filter of the matrix: attention time</extracomment>
        <translation>Аль ч анхаарал</translation>
    </message>
    <message>
        <source>Attention</source>
        <extracomment>Filter of the matrix, for screen readers</extracomment>
        <translation>Анхаарал</translation>
    </message>
    <message>
        <source>Acts once</source>
        <extracomment>Lifetime of a touchpoint</extracomment>
        <translation>Нэг удаа үйлчилнэ</translation>
    </message>
    <message>
        <source>Acts again and again</source>
        <extracomment>Lifetime of a touchpoint</extracomment>
        <translation>Дахин дахин үйлчилнэ</translation>
    </message>
    <message>
        <source>Any lifetime</source>
        <extracomment>Filter of the matrix: lifetime of a touchpoint</extracomment>
        <translation>Аль ч хугацаа</translation>
    </message>
    <message>
        <source>Lifetime</source>
        <extracomment>Filter of the matrix, for screen readers</extracomment>
        <translation>Үйлчлэх хугацаа</translation>
    </message>
    <message>
        <source>Weight %1 or more</source>
        <extracomment>Filter of the matrix; %1 is a weight</extracomment>
        <translation>Жин %1 ба түүнээс дээш</translation>
    </message>
    <message>
        <source>Any weight</source>
        <extracomment>Filter of the matrix: importance</extracomment>
        <translation>Аль ч жин</translation>
    </message>
    <message>
        <source>Importance</source>
        <extracomment>Filter of the matrix, for screen readers</extracomment>
        <translation>Ач холбогдол</translation>
    </message>
    <message>
        <source>In the catalogue&apos;s order</source>
        <extracomment>Order of the matrix</extracomment>
        <translation>Каталогийн дарааллаар</translation>
    </message>
    <message>
        <source>Weightiest first</source>
        <extracomment>Order of the matrix</extracomment>
        <translation>Жинтэй нь эхэндээ</translation>
    </message>
    <message>
        <source>Largest gap first</source>
        <extracomment>Order of the matrix</extracomment>
        <translation>Их дутагдал эхэндээ</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>Order of the matrix, for screen readers</extracomment>
        <translation>Дараалал</translation>
    </message>
    <message>
        <source>More filters</source>
        <extracomment>Button that shows more filters of the matrix</extracomment>
        <translation>Бусад шүүлтүүр</translation>
    </message>
    <message>
        <source>Show everything</source>
        <extracomment>Button that takes all filters away</extracomment>
        <translation>Бүгдийг харуулах</translation>
    </message>
    <message>
        <source>Every location</source>
        <extracomment>Filter of the matrix: branches of the companies</extracomment>
        <translation>Бүх салбар</translation>
    </message>
    <message>
        <source>Location</source>
        <extracomment>Filter of the matrix, for screen readers: a branch that was walked</extracomment>
        <translation>Салбар</translation>
    </message>
</context>
<context>
    <name>MatrixGroup</name>
    <message>
        <source>%1, folded</source>
        <extracomment>Head of a group in the matrix for screen readers: %1 title</extracomment>
        <translation>%1, хураасан</translation>
    </message>
    <message>
        <source>%1, unfolded</source>
        <translation>%1, дэлгэсэн</translation>
    </message>
</context>
<context>
    <name>MatrixHead</name>
    <message>
        <source>%1 points · %L2 of %L3</source>
        <extracomment>Head of a column: %1 points, %2 touchpoints found, of %3 that are known</extracomment>
        <translation>%1 оноо · %L3-оос %L2</translation>
    </message>
</context>
<context>
    <name>MatrixPage</name>
    <message>
        <source>Filters</source>
        <extracomment>Button of the matrix on a phone
----------
Title of the sheet with the filters of the matrix</extracomment>
        <translation>Шүүлтүүр</translation>
    </message>
    <message>
        <source>No touchpoint passes the filters.</source>
        <extracomment>When no touchpoint passes the filters</extracomment>
        <translation>Шүүлтүүрт тохирох харилцах цэг алга.</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <extracomment>When no touchpoint passes the filters</extracomment>
        <translation>Харуулах зүйл алга</translation>
    </message>
    <message>
        <source>Show everything</source>
        <extracomment>Button that takes all filters away</extracomment>
        <translation>Бүгдийг харуулах</translation>
    </message>
    <message>
        <source>Close the evidence</source>
        <extracomment>Button that closes the evidence beside the matrix</extracomment>
        <translation>Нотолгоог хаах</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln touchpoint(s)</source>
        <extracomment>Button that closes the filters; how many rows are left</extracomment>
        <translation>
            <numerusform>%Ln харилцах цэг харуулах</numerusform>
            <numerusform>%Ln харилцах цэг харуулах</numerusform>
        </translation>
    </message>
    <message>
        <source>Matrix</source>
        <extracomment>Title of the page with the matrix</extracomment>
        <translation>Матриц</translation>
    </message>
    <message>
        <source>Unfold every group</source>
        <extracomment>Button of the matrix: folds or unfolds every group</extracomment>
        <translation>Бүх бүлгийг дэлгэх</translation>
    </message>
    <message>
        <source>Fold every group</source>
        <translation>Бүх бүлгийг хумих</translation>
    </message>
</context>
<context>
    <name>MatrixTable</name>
    <message numerus="yes">
        <source>%Ln touchpoint(s)</source>
        <extracomment>Head of the matrix: how many touchpoints pass the filters</extracomment>
        <translation>
            <numerusform>%Ln харилцах цэг</numerusform>
            <numerusform>%Ln харилцах цэг</numerusform>
        </translation>
    </message>
    <message>
        <source>Touchpoints of the companies</source>
        <extracomment>Name of the matrix for screen readers</extracomment>
        <translation>Компаниудын харилцах цэгүүд</translation>
    </message>
</context>
<context>
    <name>MindMapPage</name>
    <message>
        <source>Mind map</source>
        <extracomment>Head of the page with the mind map</extracomment>
        <translation>Оюуны зураглал</translation>
    </message>
    <message>
        <source>Fold</source>
        <extracomment>Button of the mind map</extracomment>
        <translation>Хураах</translation>
    </message>
    <message>
        <source>Unfold</source>
        <extracomment>Button of the mind map</extracomment>
        <translation>Дэлгэх</translation>
    </message>
    <message>
        <source>Tap a branch to fold it, to add to it or to change it.</source>
        <extracomment>Beside the mind map</extracomment>
        <translation>Салбар дээр дарж хураах, нэмэх эсвэл өөрчлөөрэй.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>Button that stops hanging a branch elsewhere</extracomment>
        <translation>Болих</translation>
    </message>
    <message>
        <source>Tap the branch that “%1” is to hang on.</source>
        <extracomment>While a branch of the mind map is moved</extracomment>
        <translation>«%1»-ийг зүүх салбар дээр дарна уу.</translation>
    </message>
</context>
<context>
    <name>MomentCard</name>
    <message>
        <source>Moments you noted</source>
        <extracomment>Part of the end of a walk</extracomment>
        <translation>Тэмдэглэсэн агшнууд</translation>
    </message>
    <message>
        <source>What happened at %1?</source>
        <extracomment>Field of a noted moment; %1 a time</extracomment>
        <translation>%1-д юу болсон бэ?</translation>
    </message>
</context>
<context>
    <name>NoBenchmark</name>
    <message>
        <source>Open a benchmark on the start page, compare companies of your own, or look at the example.</source>
        <extracomment>On the benchmark&apos;s pages when no benchmark is open</extracomment>
        <translation>Эхлэл хуудаснаас харьцуулалт нээх, өөрийн компаниудыг харьцуулах эсвэл жишээг үзээрэй.</translation>
    </message>
    <message>
        <source>No benchmark is open</source>
        <extracomment>On the benchmark&apos;s pages when no benchmark is open</extracomment>
        <translation>Нээлттэй харьцуулалт алга</translation>
    </message>
    <message>
        <source>Open the example</source>
        <extracomment>Button that opens the bundled example</extracomment>
        <translation>Жишээг нээх</translation>
    </message>
</context>
<context>
    <name>NoteSheet</name>
    <message>
        <source>Who is it?</source>
        <extracomment>Field of a persona</extracomment>
        <translation>Хэн бэ?</translation>
    </message>
    <message>
        <source>Age</source>
        <extracomment>Field of a persona</extracomment>
        <translation>Нас</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>Field of a persona</extracomment>
        <translation>Газар</translation>
    </message>
    <message>
        <source>Gender</source>
        <extracomment>Field of a persona</extracomment>
        <translation>Хүйс</translation>
    </message>
    <message>
        <source>How they buy</source>
        <extracomment>Field of a persona</extracomment>
        <translation>Яаж худалдан авдаг вэ</translation>
    </message>
    <message>
        <source>Interests</source>
        <extracomment>Field of a persona</extracomment>
        <translation>Сонирхол</translation>
    </message>
    <message>
        <source>What they need</source>
        <extracomment>Field of a persona</extracomment>
        <translation>Юу хэрэгтэй вэ</translation>
    </message>
    <message>
        <source>How you know it</source>
        <extracomment>Field of a persona: survey, analytics, CRM</extracomment>
        <translation>Хаанаас мэдсэн</translation>
    </message>
    <message>
        <source>What is worth adopting?</source>
        <extracomment>Field of a practice worth adopting</extracomment>
        <translation>Юуг нь авахад үнэтэй вэ?</translation>
    </message>
    <message>
        <source>Where was it seen?</source>
        <extracomment>Field of a practice: a rival, a leader, a country, a trade</extracomment>
        <translation>Хаана харсан бэ?</translation>
    </message>
    <message>
        <source>Why did the customer leave?</source>
        <extracomment>Field of a customer who left</extracomment>
        <translation>Хэрэглэгч яагаад явсан бэ?</translation>
    </message>
    <message>
        <source>New note</source>
        <extracomment>Title of the sheet of a note</extracomment>
        <translation>Шинэ тэмдэглэл</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>Тэмдэглэлийг өөрчлөх</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button of the sheet of a note</extracomment>
        <translation>Хадгалах</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Button of the sheet of a note</extracomment>
        <translation>Устгах</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button that leaves without a change</extracomment>
        <translation>Болих</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <extracomment>Field of a practice, or of a customer who left: where it belongs, or where it went wrong</extracomment>
        <translation>Хүрэлцэх цэг</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close</source>
        <extracomment>Button that closes a message</extracomment>
        <translation>Хаах</translation>
    </message>
</context>
<context>
    <name>NumberAnswer</name>
    <message>
        <source>Amount</source>
        <extracomment>Field of a question that asks for a number or an amount</extracomment>
        <translation>Дүн</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Тоо</translation>
    </message>
    <message>
        <source>Currency</source>
        <extracomment>Field beside an amount: a currency in three letters</extracomment>
        <translation>Валют</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>%1: less</source>
        <extracomment>Button of a number field; %1 is the field&apos;s label</extracomment>
        <translation>%1: багасгах</translation>
    </message>
    <message>
        <source>%1: more</source>
        <extracomment>Button of a number field; %1 is the field&apos;s label</extracomment>
        <translation>%1: нэмэх</translation>
    </message>
</context>
<context>
    <name>OptionRow</name>
    <message>
        <source>Option %1</source>
        <extracomment>Field of an option; %1 is its number</extracomment>
        <translation>Сонголт %1</translation>
    </message>
    <message>
        <source>Points</source>
        <extracomment>Field of an option: 0 to 100</extracomment>
        <translation>Оноо</translation>
    </message>
    <message>
        <source>Remove option %1</source>
        <extracomment>Button that removes an option; %1 is its number</extracomment>
        <translation>%1-р сонголтыг устгах</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Overdue since %1</source>
        <extracomment>On the overview: an action of the plan; %1 is a day</extracomment>
        <translation>%1-ээс хугацаа хэтэрсэн</translation>
    </message>
    <message>
        <source>Due %1</source>
        <extracomment>On the overview: an action of the plan; %1 is a day</extracomment>
        <translation>Хугацаа: %1</translation>
    </message>
    <message>
        <source>You are the fastest: %1</source>
        <extracomment>Who answers first: %1 is a time</extracomment>
        <translation>Та хамгийн хурдан: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Who answers first: %1 company, %2 a time</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (you: %2)</source>
        <extracomment>Who answers first: %1 &quot;Clinic A: 2 min&quot;, %2 the own time</extracomment>
        <translation>%1 (та: %2)</translation>
    </message>
    <message>
        <source>No company has points yet: scan or walk first.</source>
        <extracomment>Head of the overview</extracomment>
        <translation>Оноотой компани алга: эхлээд скан хийх эсвэл явна уу.</translation>
    </message>
    <message>
        <source>You lead with %1 points</source>
        <extracomment>Head of the overview; %1 points</extracomment>
        <translation>Та %1 оноогоор тэргүүлж байна</translation>
    </message>
    <message>
        <source>%1 leads with %2 points; you have none yet</source>
        <extracomment>Head of the overview; %1 company, %2 points</extracomment>
        <translation>%1 %2 оноогоор тэргүүлж байна; танд хараахан алга</translation>
    </message>
    <message>
        <source>%1 leads with %2 points, you have %3</source>
        <extracomment>Head of the overview; %1 company, %2 its points, %3 the own points</extracomment>
        <translation>%1 %2 оноогоор тэргүүлж, та %3 оноотой</translation>
    </message>
    <message>
        <source>The chain breaks at “%1” (%2).</source>
        <extracomment>Overview: %1 a touch, %2 a chain</extracomment>
        <translation>Гинж «%1» дээр тасарна (%2).</translation>
    </message>
    <message>
        <source>“%1” earns least (%2).</source>
        <extracomment>Overview: %1 a touch, %2 a chain</extracomment>
        <translation>«%1» хамгийн бага оноотой (%2).</translation>
    </message>
    <message>
        <source>Best: %1</source>
        <extracomment>Bar of the overview; %1 is a company</extracomment>
        <translation>Шилдэг: %1</translation>
    </message>
    <message>
        <source>Middle: %1</source>
        <extracomment>Bar of the overview: the middle one of the rivals; %1 is a company</extracomment>
        <translation>Дунд: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln critical failure(s)</source>
        <extracomment>Beside the points of a company</extracomment>
        <translation>
            <numerusform>%Ln ноцтой алдаа</numerusform>
            <numerusform>%Ln ноцтой алдаа</numerusform>
        </translation>
    </message>
    <message>
        <source>Round %L1 of %L2: how it stood on %3.</source>
        <extracomment>Overview of an earlier round: %1 its number, %2 how many rounds there are, %3 a day</extracomment>
        <translation>%L2 шатнаас %L1: %3-нд ямар байсан.</translation>
    </message>
    <message>
        <source>Round %L1 of %L2, from %3.</source>
        <extracomment>Overview of the latest round: %1 its number, %2 how many rounds there are, %3 a day</extracomment>
        <translation>%L2 шатнаас %L1, %3-нд эхэлсэн.</translation>
    </message>
    <message>
        <source>Round %L1 of %L2: you had %3 points before and have %4 now.</source>
        <extracomment>Overview of the latest round, of the own company: %1 number, %2 how many rounds, %3 and %4 points</extracomment>
        <translation>%L2 шатнаас %L1: өмнө нь %3 оноотой байсан, одоо %4.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln gap(s) closed.</source>
        <extracomment>Follows the points of the latest round</extracomment>
        <translation>
            <numerusform>%Ln дутагдал арилсан.</numerusform>
            <numerusform>%Ln дутагдал арилсан.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: a walk is left out, because its checklist “%2” is not here. Import the checklist, and it counts again.</source>
        <extracomment>On the overview: %1 company, %2 id of a checklist that this device does not have</extracomment>
        <translation>%1: нэг алхалтыг оруулаагүй, учир нь «%2» хуудас энд алга. Хуудсыг импортолбол дахин тооцогдоно.</translation>
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
        <translation>Шат</translation>
    </message>
    <message>
        <source>Scan these companies again</source>
        <extracomment>Button of the overview: takes its companies to the companies page</extracomment>
        <translation>Эдгээр компанийг дахин шинжлэх</translation>
    </message>
    <message>
        <source>gaps</source>
        <extracomment>Below a number: what rivals have and the own company has not</extracomment>
        <translation>дутагдал</translation>
    </message>
    <message>
        <source>only you have</source>
        <extracomment>Below a number: what only the own company has</extracomment>
        <translation>зөвхөн танд бий</translation>
    </message>
    <message>
        <source>scan and person disagree</source>
        <extracomment>Below a number: touchpoints of which scan and person say the opposite</extracomment>
        <translation>скан ба хүн зөрж байна</translation>
    </message>
    <message>
        <source>to confirm by a person</source>
        <extracomment>Below a number: gaps and advantages that rest on a scan alone</extracomment>
        <translation>хүнээр батлуулах</translation>
    </message>
    <message>
        <source>unknown, not counted</source>
        <extracomment>Below a number: touchpoints of which nothing is known</extracomment>
        <translation>мэдэгдэхгүй, тооцохгүй</translation>
    </message>
    <message>
        <source>Ranking</source>
        <extracomment>Part of the overview</extracomment>
        <translation>Эрэмбэ</translation>
    </message>
    <message>
        <source>What to do next</source>
        <extracomment>Part of the overview: the next actions</extracomment>
        <translation>Дараа нь юу хийх</translation>
    </message>
    <message>
        <source>Nothing is weak, and nothing is planned.</source>
        <extracomment>On the overview: no gap, no weak link, nothing planned</extracomment>
        <translation>Сул тал алга, төлөвлөсөн зүйл ч алга.</translation>
    </message>
    <message>
        <source>Open the plan</source>
        <extracomment>Button of the overview</extracomment>
        <translation>Төлөвлөгөөг нээх</translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s) of the three laws</source>
        <extracomment>On the overview: warnings of the three laws</extracomment>
        <translation>
            <numerusform>Гурван хуулийн %Ln анхааруулга</numerusform>
            <numerusform>Гурван хуулийн %Ln анхааруулга</numerusform>
        </translation>
    </message>
    <message>
        <source>Weakest link and fastest answer</source>
        <extracomment>Part of the overview</extracomment>
        <translation>Сул холбоос ба хурдан хариу</translation>
    </message>
    <message>
        <source>Points per stage</source>
        <extracomment>Part of the overview</extracomment>
        <translation>Үе шат бүрийн оноо</translation>
    </message>
    <message>
        <source>Points per channel</source>
        <extracomment>Part of the overview</extracomment>
        <translation>Суваг бүрийн оноо</translation>
    </message>
    <message>
        <source>Several testers</source>
        <extracomment>Part of the overview</extracomment>
        <translation>Хэд хэдэн шалгагч</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln</source>
        <extracomment>Button below a list that is cut</extracomment>
        <translation>
            <numerusform>Бүгдийг харуулах (%Ln)</numerusform>
            <numerusform>Бүгдийг харуулах (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button that closes a message</extracomment>
        <translation>Хаах</translation>
    </message>
    <message>
        <source>Open the report</source>
        <extracomment>Button of the message that a report was written: opens it in the browser</extracomment>
        <translation>Тайланг нээх</translation>
    </message>
    <message>
        <source>The report is in %1</source>
        <extracomment>After a report was written into a file; %1 is its path</extracomment>
        <translation>Тайлан: %1</translation>
    </message>
</context>
<context>
    <name>OverviewTools</name>
    <message>
        <source>Write to a file</source>
        <extracomment>Button of the overview: writes the benchmark into a file for another device</extracomment>
        <translation>Файлд бичих</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <extracomment>Button of the overview: writes the report of the benchmark into a file</extracomment>
        <translation>Тайлан бичиж байна…</translation>
    </message>
    <message>
        <source>Write the report</source>
        <translation>Тайлан бичих</translation>
    </message>
    <message>
        <source>Delete this benchmark</source>
        <extracomment>Button of the overview</extracomment>
        <translation>Энэ харьцуулалтыг устгах</translation>
    </message>
    <message>
        <source>Benchmarks</source>
        <extracomment>Kind of files in a file dialog</extracomment>
        <translation>Харьцуулалтууд</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>Answer to the question whether to delete</extracomment>
        <translation>Үлдээх</translation>
    </message>
    <message numerus="yes">
        <source>Delete the example “%1”? The %Ln walk(s) that came with it go along, nothing else does. All of it rests in the bin for 30 days.</source>
        <extracomment>Question before a benchmark is deleted; %1 its name</extracomment>
        <translation>
            <numerusform>«%1» жишээг устгах уу? Хамт ирсэн %Ln аялал дагаж устана, өөр юу ч хөндөгдөхгүй. Бүгд 30 хоног хогийн саванд байна.</numerusform>
            <numerusform>«%1» жишээг устгах уу? Хамт ирсэн %Ln аялал дагаж устана, өөр юу ч хөндөгдөхгүй. Бүгд 30 хоног хогийн саванд байна.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the benchmark “%1” with its scans, notes and plan? It rests in the bin for 30 days. Walks belong to their companies and stay.</source>
        <translation>«%1» харьцуулалтыг уншилт, тэмдэглэл, төлөвлөгөөтэй нь устгах уу? 30 хоног хогийн саванд байна. Аялал компанидаа хамаарах тул үлдэнэ.</translation>
    </message>
    <message>
        <source>Delete this benchmark?</source>
        <extracomment>Title of the question before a benchmark is deleted</extracomment>
        <translation>Энэ харьцуулалтыг устгах уу?</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Answer to the question whether to delete</extracomment>
        <translation>Устгах</translation>
    </message>
    <message>
        <source>Reports</source>
        <extracomment>Kind of files in a file dialog</extracomment>
        <translation>Тайлангууд</translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message>
        <source>Back</source>
        <extracomment>Button at the head of a page</extracomment>
        <translation>Буцах</translation>
    </message>
</context>
<context>
    <name>PersonaForm</name>
    <message>
        <source>Who you are for this walk: age, need, budget, what you know already.</source>
        <extracomment>Below the field of the persona</extracomment>
        <translation>Энэ аялалд та хэн бэ: нас, хэрэгцээ, төсөв, юу мэддэг.</translation>
    </message>
    <message>
        <source>Persona</source>
        <extracomment>Field of a walk</extracomment>
        <translation>Дүр</translation>
    </message>
    <message>
        <source>What is known of this customer</source>
        <extracomment>Button that shows further fields of the persona</extracomment>
        <translation>Энэ үйлчлүүлэгчийн талаар мэдэх зүйл</translation>
    </message>
    <message>
        <source>Personas of your guide</source>
        <extracomment>Above the personas of the open benchmark, when a walk is planned</extracomment>
        <translation>Таны гарын авлагын дүрүүд</translation>
    </message>
</context>
<context>
    <name>PhotoSheet</name>
    <message>
        <source>Close</source>
        <extracomment>Button that closes a photo</extracomment>
        <translation>Хаах</translation>
    </message>
</context>
<context>
    <name>PhotoSource</name>
    <message>
        <source>Close</source>
        <extracomment>Button of a message</extracomment>
        <translation>Хаах</translation>
    </message>
    <message>
        <source>The camera cannot be used on this device. Choose a photo from a file.</source>
        <extracomment>Where the system lacks what a camera needs</extracomment>
        <translation>Энэ төхөөрөмж дээр камер ашиглах боломжгүй. Файлаас зураг сонгоно уу.</translation>
    </message>
</context>
<context>
    <name>PictureSaver</name>
    <message>
        <source>Drawing (*.svg)</source>
        <extracomment>File types of a picture</extracomment>
        <translation>Зураглал (*.svg)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Зураг (*.png)</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <extracomment>Title of the dialog that asks where a picture is to be kept</extracomment>
        <translation>Зургийг хадгалах</translation>
    </message>
    <message>
        <source>The picture was not saved</source>
        <extracomment>Title of a sheet</extracomment>
        <translation>Зургийг хадгалсангүй</translation>
    </message>
</context>
<context>
    <name>PictureTools</name>
    <message>
        <source>Smaller</source>
        <extracomment>Button beside a picture</extracomment>
        <translation>Жижиг</translation>
    </message>
    <message>
        <source>Larger</source>
        <extracomment>Button beside a picture</extracomment>
        <translation>Том</translation>
    </message>
    <message>
        <source>At its own size</source>
        <extracomment>Buttons beside a picture: all of it at once, or at its own size</extracomment>
        <translation>Өөрийн хэмжээгээр</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Бүхэлд нь</translation>
    </message>
    <message>
        <source>Save the picture as SVG or PNG</source>
        <extracomment>Button beside a picture</extracomment>
        <translation>Зургийг SVG эсвэл PNG болгон хадгалах</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>Not yet chosen</source>
        <extracomment>An action of the plan: how it is looked at again</extracomment>
        <translation>Хараахан сонгоогүй</translation>
    </message>
    <message>
        <source>A new scan</source>
        <extracomment>An action of the plan: how it is looked at again</extracomment>
        <translation>Шинэ скан</translation>
    </message>
    <message>
        <source>nobody is responsible</source>
        <extracomment>What an action of the plan lacks (law 3)</extracomment>
        <translation>хариуцагчгүй</translation>
    </message>
    <message>
        <source>no day is set</source>
        <extracomment>What an action of the plan lacks (law 3)</extracomment>
        <translation>өдөр тогтоогоогүй</translation>
    </message>
    <message>
        <source>nobody looks again</source>
        <extracomment>What an action of the plan lacks (law 3)</extracomment>
        <translation>хэн ч дахин шалгахгүй</translation>
    </message>
    <message>
        <source>Office</source>
        <extracomment>One of the four things every business touches its customers with</extracomment>
        <translation>Оффис</translation>
    </message>
    <message>
        <source>Product</source>
        <extracomment>One of the four things every business touches its customers with</extracomment>
        <translation>Бүтээгдэхүүн</translation>
    </message>
    <message>
        <source>Technology</source>
        <extracomment>One of the four things every business touches its customers with</extracomment>
        <translation>Технологи</translation>
    </message>
    <message>
        <source>Employees</source>
        <extracomment>One of the four things every business touches its customers with</extracomment>
        <translation>Ажилтнууд</translation>
    </message>
    <message>
        <source>Qualify the staff</source>
        <extracomment>One of the six levers that move a touchpoint</extracomment>
        <translation>Ажилтнуудыг чадавхжуулах</translation>
    </message>
    <message>
        <source>Add a touchpoint</source>
        <extracomment>One of the six levers that move a touchpoint</extracomment>
        <translation>Харилцах цэг нэмэх</translation>
    </message>
    <message>
        <source>Improve the product</source>
        <extracomment>One of the six levers that move a touchpoint</extracomment>
        <translation>Бүтээгдэхүүнээ сайжруулах</translation>
    </message>
    <message>
        <source>Define the target customers</source>
        <extracomment>One of the six levers that move a touchpoint</extracomment>
        <translation>Зорилтот харилцагчаа тодорхойлох</translation>
    </message>
    <message>
        <source>Develop the processes</source>
        <extracomment>One of the six levers that move a touchpoint</extracomment>
        <translation>Үйл явцаа хөгжүүлэх</translation>
    </message>
    <message>
        <source>Check the sales channels</source>
        <extracomment>One of the six levers that move a touchpoint</extracomment>
        <translation>Борлуулалтын сувгаа шалгах</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>What is decided of a touchpoint</extracomment>
        <translation>Хэвээр үлдээх</translation>
    </message>
    <message>
        <source>Adjust</source>
        <extracomment>What is decided of a touchpoint</extracomment>
        <translation>Засаж тохируулах</translation>
    </message>
    <message>
        <source>Change completely</source>
        <extracomment>What is decided of a touchpoint</extracomment>
        <translation>Бүрэн өөрчлөх</translation>
    </message>
    <message>
        <source>Not started</source>
        <extracomment>State of an action</extracomment>
        <translation>Эхлээгүй</translation>
    </message>
    <message>
        <source>Under way</source>
        <extracomment>State of an action</extracomment>
        <translation>Явагдаж буй</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>State of an action</extracomment>
        <translation>Дууссан</translation>
    </message>
    <message>
        <source>Dropped</source>
        <extracomment>State of an action</extracomment>
        <translation>Орхисон</translation>
    </message>
    <message>
        <source>Small</source>
        <extracomment>How much work an action is</extracomment>
        <translation>Бага</translation>
    </message>
    <message>
        <source>Medium</source>
        <extracomment>How much work an action is</extracomment>
        <translation>Дунд</translation>
    </message>
    <message>
        <source>Large</source>
        <extracomment>How much work an action is</extracomment>
        <translation>Их</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <extracomment>Title of an action; %1 is a touchpoint that a rival has</extracomment>
        <translation>Нэмэх: %1</translation>
    </message>
    <message>
        <source>Mend the weak link: %1</source>
        <extracomment>Title of an action; %1 is the touchpoint where the chain is weakest</extracomment>
        <translation>Сул холбоосыг засах: %1</translation>
    </message>
    <message>
        <source>Improve: %1</source>
        <extracomment>Title of an action; %1 is a touchpoint with few points</extracomment>
        <translation>Сайжруулах: %1</translation>
    </message>
    <message>
        <source>Mend at once: %1</source>
        <extracomment>Title of an action; %1 is a touchpoint where something critical failed</extracomment>
        <translation>Нэн даруй засах: %1</translation>
    </message>
    <message>
        <source>Keep the promise: %1</source>
        <extracomment>Title of an action; %1 is a touchpoint where a promise was broken</extracomment>
        <translation>Амлалтаа биелүүлэх: %1</translation>
    </message>
    <message numerus="yes">
        <source>Gap: %1 has it, you do not</source>
        <translation>
            <numerusform>Дутагдал: %1-д бий, танд алга</numerusform>
            <numerusform>Дутагдал: %1-д бий, танд алга</numerusform>
        </translation>
    </message>
    <message>
        <source>Weakest link of “%1”</source>
        <translation>«%1»-ийн хамгийн сул холбоос</translation>
    </message>
    <message>
        <source>It earns few points</source>
        <extracomment>Why an action is proposed</extracomment>
        <translation>Оноо багатай</translation>
    </message>
    <message numerus="yes">
        <source>%1 earns more here</source>
        <translation>
            <numerusform>%1 энд илүү оноотой</numerusform>
            <numerusform>%1 энд илүү оноотой</numerusform>
        </translation>
    </message>
    <message>
        <source>Critical failure: %1</source>
        <translation>Ноцтой алдаа: %1</translation>
    </message>
    <message>
        <source>A promise was broken</source>
        <extracomment>Why an action is proposed</extracomment>
        <translation>Амлалт зөрчсөн</translation>
    </message>
    <message>
        <source>Broken promise: %1</source>
        <translation>Зөрчсөн амлалт: %1</translation>
    </message>
    <message>
        <source>Added by hand</source>
        <extracomment>Why an action is there</extracomment>
        <translation>Гараар нэмсэн</translation>
    </message>
    <message>
        <source>Law 1: more than one touchpoint for everything</source>
        <extracomment>The first of the three laws of touchpoints</extracomment>
        <translation>Хууль 1: бүх зүйлд нэгээс олон харилцах цэг</translation>
    </message>
    <message>
        <source>Law 2: touchpoints form chains that lead on</source>
        <extracomment>The second of the three laws of touchpoints</extracomment>
        <translation>Хууль 2: харилцах цэгүүд цааш хөтлөх гинж үүсгэнэ</translation>
    </message>
    <message>
        <source>Law 3: touchpoints are managed</source>
        <extracomment>The third of the three laws of touchpoints</extracomment>
        <translation>Хууль 3: харилцах цэгийг удирдана</translation>
    </message>
    <message>
        <source>%1: customers meet it at one touchpoint at most</source>
        <extracomment>A law&apos;s warning; %1: office, product, technology or employees</extracomment>
        <translation>%1: харилцагч дээд тал нь нэг цэг дээр тулгарна</translation>
    </message>
    <message>
        <source>%1: the chain has no links</source>
        <extracomment>A law&apos;s warning; %1 is a chain</extracomment>
        <translation>%1: гинж холбоосгүй</translation>
    </message>
    <message>
        <source>%1: the chain has no final link</source>
        <extracomment>A law&apos;s warning; %1 is a chain</extracomment>
        <translation>%1: гинж сүүлчийн холбоосгүй</translation>
    </message>
    <message>
        <source>%1: nothing follows the chain</source>
        <extracomment>A law&apos;s warning; %1 is a chain</extracomment>
        <translation>%1: гинжийн дараа юу ч алга</translation>
    </message>
    <message>
        <source>%1: a negative touch breaks the chain</source>
        <extracomment>A law&apos;s warning; %1 is a chain</extracomment>
        <translation>%1: сөрөг харилцаа гинжийг тасална</translation>
    </message>
    <message>
        <source>%1: the customer comes to a dead end</source>
        <extracomment>A law&apos;s warning; %1 is a chain</extracomment>
        <translation>%1: харилцагч мухардалд орно</translation>
    </message>
    <message>
        <source>%1: weak, and nothing is planned</source>
        <extracomment>A law&apos;s warning; %1 is a weak touchpoint</extracomment>
        <translation>%1: сул, төлөвлөсөн зүйл алга</translation>
    </message>
    <message>
        <source>%1: nobody is responsible</source>
        <extracomment>A law&apos;s warning; %1 is a touchpoint with an action</extracomment>
        <translation>%1: хариуцагчгүй</translation>
    </message>
    <message>
        <source>%1: no day is set</source>
        <extracomment>A law&apos;s warning; %1 is a touchpoint with an action</extracomment>
        <translation>%1: өдөр тогтоогоогүй</translation>
    </message>
    <message>
        <source>%1: nobody looks again</source>
        <extracomment>A law&apos;s warning; %1 is a touchpoint with an action</extracomment>
        <translation>%1: хэн ч дахин шалгахгүй</translation>
    </message>
    <message>
        <source>%1: overdue</source>
        <extracomment>A law&apos;s warning; %1 is a touchpoint with an action</extracomment>
        <translation>%1: хугацаа хэтэрсэн</translation>
    </message>
    <message>
        <source>%1 would lead if “%2” weighed more than %3 (now %4).</source>
        <extracomment>Sensitivity: %1 company, %2 stage, channel or touchpoint, %3 a weight, %4 today&apos;s weight</extracomment>
        <translation>«%2» %3-аас их жинтэй бол %1 тэргүүлнэ (одоо %4).</translation>
    </message>
    <message>
        <source>%1 would lead if “%2” weighed less than %3 (now %4).</source>
        <extracomment>Sensitivity: %1 company, %2 stage, channel or touchpoint, %3 a weight, %4 today&apos;s weight</extracomment>
        <translation>«%2» %3-аас бага жинтэй бол %1 тэргүүлнэ (одоо %4).</translation>
    </message>
    <message>
        <source>Decided: it stays as it is</source>
        <translation>Шийдсэн: хэвээрээ үлдэнэ</translation>
    </message>
    <message>
        <source>Decided: the action was dropped</source>
        <translation>Шийдсэн: арга хэмжээг хассан</translation>
    </message>
    <message>
        <source>Gap: a rival has it, you do not</source>
        <extracomment>Why an action is proposed</extracomment>
        <translation>Дутагдал: өрсөлдөгчид бий, танд алга</translation>
    </message>
    <message>
        <source>The weakest link of its chain</source>
        <extracomment>Why an action is proposed</extracomment>
        <translation>Өөрийн хэлхээний хамгийн сул холбоос</translation>
    </message>
    <message>
        <source>It failed at something critical</source>
        <extracomment>Why an action is proposed</extracomment>
        <translation>Чухал зүйлд бүтэлгүйтсэн</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Plan</source>
        <extracomment>Title of the page with the plan</extracomment>
        <translation>Төлөвлөгөө</translation>
    </message>
    <message>
        <source>Save as a calendar file</source>
        <extracomment>Button of the plan: writes a calendar file with the days of the actions</extracomment>
        <translation>Хуанлийн файлаар хадгалах</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Хаах</translation>
    </message>
    <message numerus="yes">
        <source>%Ln action(s) overdue</source>
        <extracomment>Above the plan: actions whose day has passed</extracomment>
        <translation>
            <numerusform>%Ln арга хэмжээ хугацаа хэтэрсэн</numerusform>
            <numerusform>%Ln арга хэмжээ хугацаа хэтэрсэн</numerusform>
        </translation>
    </message>
    <message>
        <source>Actions</source>
        <extracomment>Part of the plan</extracomment>
        <translation>Арга хэмжээ</translation>
    </message>
    <message>
        <source>Nothing is planned yet: take a proposal, or add an action of your own.</source>
        <extracomment>Instead of a plan without actions</extracomment>
        <translation>Төлөвлөсөн зүйл алга: саналаас авах эсвэл өөрийн арга хэмжээг нэмнэ үү.</translation>
    </message>
    <message>
        <source>An action of your own</source>
        <extracomment>Field of the plan: an action that nothing proposed</extracomment>
        <translation>Өөрийн арга хэмжээ</translation>
    </message>
    <message>
        <source>Add the action</source>
        <extracomment>Button of the plan</extracomment>
        <translation>Арга хэмжээ нэмэх</translation>
    </message>
    <message>
        <source>Quick wins: tomorrow</source>
        <extracomment>Part of the plan: small things that can be done tomorrow</extracomment>
        <translation>Түргэн ололт: маргааш</translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposal(s)</source>
        <extracomment>Part of the plan; %Ln is how many there are</extracomment>
        <translation>
            <numerusform>%Ln санал</numerusform>
            <numerusform>%Ln санал</numerusform>
        </translation>
    </message>
    <message>
        <source>No gap, no weak link, no broken promise is left without an action.</source>
        <extracomment>Instead of proposals</extracomment>
        <translation>Арга хэмжээгүй дутагдал, сул холбоос, зөрчсөн амлалт алга.</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln</source>
        <extracomment>Button below a list that is cut</extracomment>
        <translation>
            <numerusform>Бүгдийг харуулах (%Ln)</numerusform>
            <numerusform>Бүгдийг харуулах (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not managed: %Ln warning(s)</source>
        <extracomment>Part of the plan: what the three laws find fault with</extracomment>
        <translation>
            <numerusform>Удирдлагагүй: %Ln анхааруулга</numerusform>
            <numerusform>Удирдлагагүй: %Ln анхааруулга</numerusform>
        </translation>
    </message>
    <message>
        <source>Take into the plan: %1</source>
        <extracomment>A small thing that is proposed, for screen readers; %1 is its title</extracomment>
        <translation>Төлөвлөгөөнд авах: %1</translation>
    </message>
    <message>
        <source>Decided: nothing to do</source>
        <extracomment>Part of the plan: touchpoints that stay as they are, and dropped actions</extracomment>
        <translation>Шийдсэн: хийх зүйлгүй</translation>
    </message>
</context>
<context>
    <name>PointNotes</name>
    <message>
        <source>%1 points</source>
        <extracomment>Points of a touchpoint, above the answers; %1 is a number</extracomment>
        <translation>%1 оноо</translation>
    </message>
    <message>
        <source>Critical: %1</source>
        <extracomment>Above the answers: a critical question that earned nothing; %1 is the question</extracomment>
        <translation>Ноцтой: %1</translation>
    </message>
</context>
<context>
    <name>PresenceChoice</name>
    <message>
        <source>Present</source>
        <extracomment>Choice of a tick list</extracomment>
        <translation>Байна</translation>
    </message>
    <message>
        <source>Absent</source>
        <extracomment>Choice of a tick list</extracomment>
        <translation>Алга</translation>
    </message>
    <message>
        <source>N/A</source>
        <extracomment>Choice of a tick list: not applicable. It must be short</extracomment>
        <translation>Хамаагүй</translation>
    </message>
    <message>
        <source>Not checked</source>
        <extracomment>Choice of a tick list: nobody has looked. It must be short</extracomment>
        <translation>Шалгаагүй</translation>
    </message>
</context>
<context>
    <name>PromiseAnswer</name>
    <message>
        <source>Promised</source>
        <extracomment>Field of a promise question</extracomment>
        <translation>Амласан</translation>
    </message>
    <message>
        <source>It can be filled in later, when the walk has shown it.</source>
        <extracomment>Below the field of a promise question</extracomment>
        <translation>Аялал харуулсны дараа бөглөж болно.</translation>
    </message>
    <message>
        <source>Found in reality</source>
        <extracomment>Field of a promise question: what really was the case</extracomment>
        <translation>Бодит байдалд</translation>
    </message>
</context>
<context>
    <name>PromiseCard</name>
    <message>
        <source>Promise</source>
        <extracomment>Ledger: what was promised</extracomment>
        <translation>Амлалт</translation>
    </message>
    <message>
        <source>Found</source>
        <extracomment>Ledger: what the shopper found</extracomment>
        <translation>Олдсон</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>Ledger: kept, broken or open</extracomment>
        <translation>Дүгнэлт</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>Ledger: where it was read or heard</extracomment>
        <translation>Эх сурвалж</translation>
    </message>
</context>
<context>
    <name>PromisesPage</name>
    <message>
        <source>Promise and reality</source>
        <extracomment>Title of the page with promises</extracomment>
        <translation>Амлалт ба бодит байдал</translation>
    </message>
    <message>
        <source>Every company</source>
        <extracomment>Filter of the ledger</extracomment>
        <translation>Бүх компани</translation>
    </message>
    <message>
        <source>Company</source>
        <extracomment>Filter of the ledger, for screen readers</extracomment>
        <translation>Компани</translation>
    </message>
    <message>
        <source>Every promise</source>
        <extracomment>Filter of the ledger</extracomment>
        <translation>Бүх амлалт</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>Filter of the ledger, for screen readers</extracomment>
        <translation>Дүгнэлт</translation>
    </message>
    <message>
        <source>Walk a company with a question about a promise, or look for what its site claims: hours, prices, delivery.</source>
        <extracomment>Instead of an empty ledger</extracomment>
        <translation>Амлалтын асуулттай явах эсвэл сайтын хэлж буй цаг, үнэ, хүргэлтийг шалгана уу.</translation>
    </message>
    <message>
        <source>No promise passes the filters.</source>
        <extracomment>When no promise passes the filters</extracomment>
        <translation>Шүүлтүүрт тохирох амлалт алга.</translation>
    </message>
    <message>
        <source>Nothing to hold against each other</source>
        <extracomment>Instead of an empty ledger</extracomment>
        <translation>Тулгах зүйл алга</translation>
    </message>
</context>
<context>
    <name>ProofAnswer</name>
    <message numerus="yes">
        <source>Another photo (%Ln kept)</source>
        <extracomment>Button of a question that asks for a photo; %n are kept</extracomment>
        <translation>
            <numerusform>Дахин зураг (%Ln хадгалсан)</numerusform>
            <numerusform>Дахин зураг (%Ln хадгалсан)</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the photo</source>
        <extracomment>Button of a question that asks for a photo</extracomment>
        <translation>Зургийг нэмэх</translation>
    </message>
    <message numerus="yes">
        <source>Another recording (%Ln kept)</source>
        <extracomment>Button of a question that asks for a sound; %n are kept</extracomment>
        <translation>
            <numerusform>Дахин бичлэг (%Ln хадгалсан)</numerusform>
            <numerusform>Дахин бичлэг (%Ln хадгалсан)</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the recording</source>
        <extracomment>Button of a question that asks for a sound</extracomment>
        <translation>Бичлэгийг нэмэх</translation>
    </message>
    <message>
        <source>Taken; I add the file later</source>
        <extracomment>Answer to a question that asks for a photo</extracomment>
        <translation>Авсан; файлыг дараа нэмнэ</translation>
    </message>
    <message>
        <source>Recorded; I add the file later</source>
        <extracomment>Answer to a question that asks for a sound</extracomment>
        <translation>Бичсэн; файлыг дараа нэмнэ</translation>
    </message>
    <message>
        <source>Photo from a file</source>
        <extracomment>Button that adds a photo from a file or the phone&apos;s gallery, beside one that opens the camera</extracomment>
        <translation>Файлаас зураг</translation>
    </message>
</context>
<context>
    <name>ProofChooser</name>
    <message>
        <source>Sounds</source>
        <extracomment>File dialog: kinds of files</extracomment>
        <translation>Дуунууд</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>File dialog: kinds of files</extracomment>
        <translation>Зургууд</translation>
    </message>
</context>
<context>
    <name>ProposalRow</name>
    <message>
        <source>%1 · effort: %2</source>
        <extracomment>A proposal: %1 lever, %2 how much work</extracomment>
        <translation>%1 · хүч: %2</translation>
    </message>
    <message>
        <source>Take into the plan: %1</source>
        <extracomment>Button of a proposal; %1 is its title</extracomment>
        <translation>Төлөвлөгөөнд авах: %1</translation>
    </message>
</context>
<context>
    <name>PurchaseCard</name>
    <message>
        <source>Purchase</source>
        <extracomment>Part of the end of a walk</extracomment>
        <translation>Худалдан авалт</translation>
    </message>
    <message>
        <source>You paid</source>
        <extracomment>Field at the end of a walk: what the shopper paid</extracomment>
        <translation>Та төлсөн</translation>
    </message>
    <message>
        <source>Currency</source>
        <extracomment>Field beside an amount: a currency in three letters</extracomment>
        <translation>Валют</translation>
    </message>
    <message>
        <source>Leave it empty when nothing was bought.</source>
        <extracomment>Below the amount of a purchase</extracomment>
        <translation>Юу ч аваагүй бол хоосон үлдээнэ үү.</translation>
    </message>
    <message numerus="yes">
        <source>Another receipt (%Ln kept)</source>
        <extracomment>Button that adds another photo of a receipt; %n are there</extracomment>
        <translation>
            <numerusform>Дахин баримт (%Ln хадгалсан)</numerusform>
            <numerusform>Дахин баримт (%Ln хадгалсан)</numerusform>
        </translation>
    </message>
    <message>
        <source>Photo of the receipt</source>
        <extracomment>Button that adds a photo of a receipt</extracomment>
        <translation>Баримтын зураг</translation>
    </message>
    <message>
        <source>Photo from a file</source>
        <extracomment>Button that adds a photo from a file or the phone&apos;s gallery, beside one that opens the camera</extracomment>
        <translation>Файлаас зураг</translation>
    </message>
</context>
<context>
    <name>QuestionForm</name>
    <message>
        <source>Kind of answer</source>
        <extracomment>Field of a question</extracomment>
        <translation>Хариултын төрөл</translation>
    </message>
    <message>
        <source>Help for the shopper</source>
        <extracomment>Field of a question</extracomment>
        <translation>Худалдан авагчид тусламж</translation>
    </message>
    <message>
        <source>Options and their points</source>
        <extracomment>Part of the form of a question</extracomment>
        <translation>Сонголтууд ба оноо</translation>
    </message>
    <message>
        <source>Add an option</source>
        <extracomment>Button that adds an option to a question</extracomment>
        <translation>Сонголт нэмэх</translation>
    </message>
    <message>
        <source>Scale from 1 to</source>
        <extracomment>Field of a question of the kind scale</extracomment>
        <translation>Шатлал 1-ээс</translation>
    </message>
    <message>
        <source>Yes is good</source>
        <extracomment>Which answer of a yes/no question is the good one</extracomment>
        <translation>«Тийм» нь сайн</translation>
    </message>
    <message>
        <source>No is good</source>
        <extracomment>Which answer of a yes/no question is the good one</extracomment>
        <translation>«Үгүй» нь сайн</translation>
    </message>
    <message>
        <source>Which answer earns the points</source>
        <extracomment>Field of a yes/no question</extracomment>
        <translation>Аль хариулт оноо авах вэ</translation>
    </message>
    <message>
        <source>Must be answered</source>
        <extracomment>Switch of a question</extracomment>
        <translation>Заавал хариулна</translation>
    </message>
    <message>
        <source>A failure is shown beside the score, not hidden in it.</source>
        <extracomment>Below a switch of a question</extracomment>
        <translation>Алдаа онооны хажууд харагдана, дотор нь нуугдахгүй.</translation>
    </message>
    <message>
        <source>Critical</source>
        <extracomment>Switch of a question</extracomment>
        <translation>Чухал</translation>
    </message>
    <message>
        <source>May be answered “not applicable”</source>
        <extracomment>Switch of a question</extracomment>
        <translation>«Хамаарахгүй» гэж хариулж болно</translation>
    </message>
    <message>
        <source>0: not scored</source>
        <extracomment>Below the field of a question</extracomment>
        <translation>0: оноогүй</translation>
    </message>
    <message>
        <source>Weight</source>
        <extracomment>Field of a question: its share in the score</extracomment>
        <translation>Жин</translation>
    </message>
    <message>
        <source>Proof</source>
        <extracomment>Field of a question</extracomment>
        <translation>Баталгаа</translation>
    </message>
    <message>
        <source>What this touch sells</source>
        <extracomment>Field of a question</extracomment>
        <translation>Энэ цэг юу зардаг вэ</translation>
    </message>
    <message>
        <source>Who can know the answer</source>
        <extracomment>Field of a question</extracomment>
        <translation>Хариултыг хэн мэдэж чадах вэ</translation>
    </message>
    <message>
        <source>Answered by call mode</source>
        <extracomment>Field of a question</extracomment>
        <translation>Дуудлагын горим хариулна</translation>
    </message>
    <message>
        <source>Id of a touchpoint, such as callback: what a scan found of it is offered as the answer.</source>
        <extracomment>Below the field of a question</extracomment>
        <translation>Хүрэлцэх цэгийн код, жишээ нь callback: сканнердахад олсныг хариулт болгон санал болгоно.</translation>
    </message>
    <message>
        <source>Offered by a scan</source>
        <extracomment>Field of a question</extracomment>
        <translation>Сканнераас санал болгох</translation>
    </message>
</context>
<context>
    <name>RacePage</name>
    <message>
        <source>Response race</source>
        <extracomment>Head of the page that shows who answers first</extracomment>
        <translation>Хариултын уралдаан</translation>
    </message>
    <message>
        <source>Walks bring the times: with a stopwatch, a counter of rings, or a message whose reply is waited for.</source>
        <extracomment>On the page that shows who answers first</extracomment>
        <translation>Хугацааг алхалт өгнө: секунд хэмжигч, дуудлагын тоолуур эсвэл хариу хүлээж буй зурвасаар.</translation>
    </message>
    <message>
        <source>No time was measured yet</source>
        <extracomment>On the page that shows who answers first</extracomment>
        <translation>Хугацаа хэмжээгүй байна</translation>
    </message>
    <message>
        <source>Walk a customer&apos;s path</source>
        <translation>Үйлчлүүлэгчийн замаар алхах</translation>
    </message>
    <message>
        <source>All channels</source>
        <extracomment>Choice of a channel: all of them</extracomment>
        <translation>Бүх суваг</translation>
    </message>
</context>
<context>
    <name>RaceTable</name>
    <message>
        <source>%1, the fastest</source>
        <extracomment>In the table of the race: %1 is the middle time of the company that answers first</extracomment>
        <translation>%1, хамгийн хурдан</translation>
    </message>
    <message>
        <source>%1 within opening hours</source>
        <extracomment>In the table of the race: %1 is a time</extracomment>
        <translation>ажлын цагт %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s) measured</source>
        <extracomment>In the table of the race: how many times were measured</extracomment>
        <translation>
            <numerusform>%Ln хэмжилт</numerusform>
            <numerusform>%Ln хэмжилт</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>Too few pages could be read to say that it is missing.</source>
        <extracomment>Why a touchpoint is unknown (all texts of this context)</extracomment>
        <translation>Байхгүй гэж хэлэхэд хэтэрхий цөөн хуудас уншигдсан.</translation>
    </message>
    <message>
        <source>The pages draw themselves with scripts; look with a browser.</source>
        <translation>Хуудсууд скриптээр зурагддаг; хөтчөөр үзнэ үү.</translation>
    </message>
    <message>
        <source>The site refused to show its pages to the program.</source>
        <translation>Сайт хуудсаа програмд үзүүлэхээс татгалзав.</translation>
    </message>
    <message>
        <source>The site asked to come back later.</source>
        <translation>Сайт дараа дахин ирэхийг хүсэв.</translation>
    </message>
    <message>
        <source>The site says that the page does not exist or may not be seen.</source>
        <translation>Сайт хуудас байхгүй эсвэл үзэх боломжгүй гэж байна.</translation>
    </message>
    <message>
        <source>The site&apos;s server had a fault of its own.</source>
        <translation>Сайтын сервер дээр алдаа гарсан.</translation>
    </message>
    <message>
        <source>The site did not answer in time.</source>
        <translation>Сайт цагтаа хариулсангүй.</translation>
    </message>
    <message>
        <source>The site&apos;s certificate could not be trusted, so nothing was read.</source>
        <translation>Сайтын гэрчилгээнд итгэх боломжгүй тул юу ч уншаагүй.</translation>
    </message>
    <message>
        <source>No server stands behind this address; check its spelling.</source>
        <translation>Энэ хаягт сервер алга; бичиглэлийг шалгана уу.</translation>
    </message>
    <message>
        <source>The site&apos;s robots.txt asks programs to stay away, and we do.</source>
        <translation>Сайтын robots.txt програмуудыг ирэхгүй байхыг хүссэн тул бид ороогүй.</translation>
    </message>
    <message>
        <source>A cookie question stands before the pages.</source>
        <translation>Хуудасны өмнө күүкийн асуулт байна.</translation>
    </message>
    <message>
        <source>The site asks for proof that a person is looking.</source>
        <translation>Сайт хүн үзэж байгааг батлахыг шаардаж байна.</translation>
    </message>
    <message>
        <source>The site answers with its “not found” page.</source>
        <translation>Сайт «олдсонгүй» хуудсаар хариулж байна.</translation>
    </message>
    <message>
        <source>The address is parked; no company site stands there.</source>
        <translation>Хаяг зогсоолд байгаа; компанийн сайт алга.</translation>
    </message>
    <message>
        <source>The page looks as if somebody else had filled it.</source>
        <translation>Хуудсыг өөр хэн нэгэн дүүргэсэн бололтой.</translation>
    </message>
    <message>
        <source>The page names more products than is believable.</source>
        <translation>Хуудас итгэмээргүй олон бүтээгдэхүүн нэрлэсэн.</translation>
    </message>
    <message>
        <source>What came is not a web page.</source>
        <translation>Ирсэн зүйл вэб хуудас биш.</translation>
    </message>
    <message>
        <source>The page is larger than the program reads.</source>
        <translation>Хуудас програмын уншдагаас том байна.</translation>
    </message>
    <message>
        <source>The page is nested deeper than the program reads.</source>
        <translation>Хуудасны бүтэц програмын уншдагаас гүн байна.</translation>
    </message>
    <message>
        <source>The page could not be read; it made the reader stop.</source>
        <translation>Хуудсыг уншиж чадсангүй; уншигчийг зогсоосон.</translation>
    </message>
    <message>
        <source>The file or folder is not there.</source>
        <translation>Файл эсвэл хавтас алга.</translation>
    </message>
    <message>
        <source>The scan was stopped before this was known.</source>
        <translation>Үүнийг мэдэхээс өмнө шинжилгээг зогсоосон.</translation>
    </message>
    <message>
        <source>This was not looked for in the scan.</source>
        <translation>Шинжилгээгээр үүнийг хайгаагүй.</translation>
    </message>
    <message>
        <source>Saved pages do not show this; a scan of the site itself would.</source>
        <translation>Хадгалсан хуудаснаас үүнийг харах боломжгүй; сайтыг өөрийг нь шинжилбэл харагдана.</translation>
    </message>
    <message>
        <source>No connection to the site came about.</source>
        <translation>Сайттай холбогдож чадсангүй.</translation>
    </message>
    <message>
        <source>The address leads into a private network and was not asked.</source>
        <translation>Хаяг хувийн сүлжээ рүү заасан тул хандаагүй.</translation>
    </message>
    <message>
        <source>The site sends its visitors round in a circle.</source>
        <translation>Сайт зочдоо тойруулж байна.</translation>
    </message>
    <message>
        <source>The pages could not be read.</source>
        <translation>Хуудсыг уншиж чадсангүй.</translation>
    </message>
</context>
<context>
    <name>RemarkForm</name>
    <message>
        <source>Take back: %1</source>
        <extracomment>Button on a note; %1 its words</extracomment>
        <translation>Буцаах: %1</translation>
    </message>
    <message>
        <source>In your words</source>
        <extracomment>Field of a note of a walk</extracomment>
        <translation>Өөрийн үгээр</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Button that adds a note</extracomment>
        <translation>Нэмэх</translation>
    </message>
</context>
<context>
    <name>RemarkSheet</name>
    <message>
        <source>Objections, problems, tricks worth adopting</source>
        <extracomment>Title of the sheet with the remarks of a walk</extracomment>
        <translation>Эсэргүүцэл, асуудал, авч хэрэглэх арга</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Button that closes a sheet whose words are kept</extracomment>
        <translation>Дууссан</translation>
    </message>
</context>
<context>
    <name>RepliesPage</name>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <extracomment>Below the title of the board of replies</extracomment>
        <translation>
            <numerusform>%Ln хугацаа хэтэрсэн</numerusform>
            <numerusform>%Ln хугацаа хэтэрсэн</numerusform>
        </translation>
    </message>
    <message>
        <source>Time runs while the app is closed.</source>
        <extracomment>Below the title of the board of replies</extracomment>
        <translation>Аппликэйшн хаалттай байхад ч цаг явна.</translation>
    </message>
    <message>
        <source>Waiting for replies</source>
        <extracomment>Title of the board of replies</extracomment>
        <translation>Хариу хүлээж буй</translation>
    </message>
    <message>
        <source>Reminders for the calendar</source>
        <extracomment>Button that writes a calendar file with reminders</extracomment>
        <translation>Хуанлид сануулга</translation>
    </message>
    <message>
        <source>When you send a form, a message or an e-mail during a walk, its timer appears here until the answer comes.</source>
        <extracomment>On the empty board of replies</extracomment>
        <translation>Аялалын үед маягт, мессеж, э-шуудан илгээвэл хариу иртэл цаг хэмжигч нь энд харагдана.</translation>
    </message>
    <message>
        <source>No reply is waited for</source>
        <extracomment>On the empty board of replies</extracomment>
        <translation>Хүлээж буй хариу алга</translation>
    </message>
    <message>
        <source>They said they would answer …</source>
        <extracomment>Title of the sheet that notes a promise</extracomment>
        <translation>Хариулна гэж хэлсэн нь …</translation>
    </message>
    <message>
        <source>in 15 minutes</source>
        <extracomment>When an answer was promised</extracomment>
        <translation>15 минутын дараа</translation>
    </message>
    <message>
        <source>in an hour</source>
        <extracomment>When an answer was promised</extracomment>
        <translation>нэг цагийн дараа</translation>
    </message>
    <message>
        <source>in 3 hours</source>
        <extracomment>When an answer was promised</extracomment>
        <translation>3 цагийн дараа</translation>
    </message>
    <message>
        <source>by this time tomorrow</source>
        <extracomment>When an answer was promised</extracomment>
        <translation>маргааш энэ үед</translation>
    </message>
    <message>
        <source>in 3 days</source>
        <extracomment>When an answer was promised</extracomment>
        <translation>3 хоногийн дараа</translation>
    </message>
    <message>
        <source>The walk then counts as not answered. The time you waited is kept.</source>
        <extracomment>Question before a reply is no longer waited for</extracomment>
        <translation>Тэгвэл хариулаагүйд тооцно. Хүлээсэн хугацаа хадгалагдана.</translation>
    </message>
    <message>
        <source>Stop waiting?</source>
        <extracomment>Question before a reply is no longer waited for</extracomment>
        <translation>Хүлээхээ болих уу?</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <extracomment>Answer: give up</extracomment>
        <translation>Хүлээхээ болих</translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <extracomment>Answer: keep waiting</extracomment>
        <translation>Хүлээсээр байх</translation>
    </message>
    <message>
        <source>When did the reply come?</source>
        <extracomment>Title of the sheet that notes a reply seen late</extracomment>
        <translation>Хариу хэзээ ирсэн бэ?</translation>
    </message>
    <message>
        <source>Keep the time</source>
        <extracomment>Button that keeps the time of a reply</extracomment>
        <translation>Цагийг хадгалах</translation>
    </message>
    <message>
        <source>A time like %1, or a day and a time.</source>
        <extracomment>Below the field for the time at which a reply came; %1 a time</extracomment>
        <translation>%1 шиг цаг, эсвэл өдөр ба цаг.</translation>
    </message>
    <message>
        <source>It came at</source>
        <extracomment>Field of a reply that was seen late</extracomment>
        <translation>Ирсэн цаг</translation>
    </message>
</context>
<context>
    <name>ReplyCard</name>
    <message>
        <source>Sent %1</source>
        <extracomment>On the board of replies; %1 is a time such as &quot;22 Nov, 14:05&quot;</extracomment>
        <translation>Илгээсэн %1</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <extracomment>For a screen reader; %1 is a time span such as &quot;2 h 5 min&quot;</extracomment>
        <translation>%1 хүлээж байна</translation>
    </message>
    <message>
        <source>Answered now</source>
        <extracomment>Button on the board of replies: the reply has come</extracomment>
        <translation>Одоо хариуллаа</translation>
    </message>
    <message>
        <source>Promised …</source>
        <extracomment>Button on the board of replies: the company said when it would answer</extracomment>
        <translation>Амласан …</translation>
    </message>
    <message>
        <source>Open the walk</source>
        <extracomment>Button on the board of replies</extracomment>
        <translation>Аялалыг нээх</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <extracomment>Button on the board of replies: the reply will not come</extracomment>
        <translation>Хүлээхээ болих</translation>
    </message>
    <message>
        <source>Answered at …</source>
        <extracomment>Button on the board of replies: the reply came some time ago</extracomment>
        <translation>Хариулсан цаг …</translation>
    </message>
</context>
<context>
    <name>ReportSheet</name>
    <message>
        <source>Write the report</source>
        <extracomment>Title of a sheet</extracomment>
        <translation>Тайлан бичих</translation>
    </message>
    <message>
        <source>Choose where</source>
        <extracomment>Button of the sheet about the report: asks for a file</extracomment>
        <translation>Хаана гэдгийг сонгох</translation>
    </message>
    <message>
        <source>One file for any browser: the summary, the matrix, chains, the plan and the evidence. It needs no network.</source>
        <extracomment>In the sheet that writes the report of a benchmark</extracomment>
        <translation>Ямар ч хөтчид зориулсан нэг файл: товчоо, матриц, хэлхээ, төлөвлөгөө, нотолгоо. Сүлжээ хэрэггүй.</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <extracomment>Label of the choice in which language a report is written</extracomment>
        <translation>Тайлангийн хэл</translation>
    </message>
</context>
<context>
    <name>RerateSheet</name>
    <message>
        <source>Judge an earlier step anew</source>
        <extracomment>Title of the sheet that judges an earlier step anew</extracomment>
        <translation>Өмнөх алхмыг дахин үнэлэх</translation>
    </message>
    <message>
        <source>Keep both judgements</source>
        <extracomment>Button that keeps a new judgement</extracomment>
        <translation>Хоёр үнэлгээг хадгалах</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button that leaves without a change</extracomment>
        <translation>Болих</translation>
    </message>
    <message>
        <source>Which step?</source>
        <extracomment>Above the steps of which one is judged anew</extracomment>
        <translation>Аль алхам?</translation>
    </message>
    <message>
        <source>What do you feel about it now?</source>
        <extracomment>Above the reactions</extracomment>
        <translation>Одоо юу гэж бодож байна?</translation>
    </message>
    <message>
        <source>What changed your mind?</source>
        <extracomment>Field: why a step is judged anew</extracomment>
        <translation>Юу таны бодлыг өөрчилсөн бэ?</translation>
    </message>
</context>
<context>
    <name>RescueSheet</name>
    <message numerus="yes">
        <source>%Ln walk(s)</source>
        <extracomment>On the sheet about a damaged workspace</extracomment>
        <translation>
            <numerusform>%Ln алхалт</numerusform>
            <numerusform>%Ln алхалт</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s)</source>
        <extracomment>On the sheet about a damaged workspace</extracomment>
        <translation>
            <numerusform>%Ln хариулт</numerusform>
            <numerusform>%Ln хариулт</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln benchmark(s)</source>
        <extracomment>On the sheet about a damaged workspace</extracomment>
        <translation>
            <numerusform>%Ln харьцуулалт</numerusform>
            <numerusform>%Ln харьцуулалт</numerusform>
        </translation>
    </message>
    <message>
        <source>You can go on</source>
        <extracomment>Title of the sheet about a damaged workspace, once another file is in its place</extracomment>
        <translation>Үргэлжлүүлж болно</translation>
    </message>
    <message>
        <source>The workspace is damaged</source>
        <extracomment>Title of the sheet about a damaged workspace</extracomment>
        <translation>Ажлын файл гэмтсэн байна</translation>
    </message>
    <message>
        <source>Go on with what could be read</source>
        <extracomment>Button on the sheet about a damaged workspace</extracomment>
        <translation>Уншигдсанаар үргэлжлүүлэх</translation>
    </message>
    <message>
        <source>Go on with the backup of %1</source>
        <extracomment>Button on the sheet about a damaged workspace; %1 is a date</extracomment>
        <translation>%1-ны нөөц хуулбараар үргэлжлүүлэх</translation>
    </message>
    <message>
        <source>Read it once more</source>
        <extracomment>Button on the sheet about a damaged workspace</extracomment>
        <translation>Дахин унших</translation>
    </message>
    <message>
        <source>Good</source>
        <extracomment>Button that closes a message</extracomment>
        <translation>За</translation>
    </message>
    <message>
        <source>The file that holds your walks and benchmarks cannot be read whole. Nothing more is written into it, and it is not changed.</source>
        <extracomment>On the sheet about a damaged workspace</extracomment>
        <translation>Таны алхалт, харьцуулалтыг хадгалсан файл бүрэн уншигдахгүй байна. Түүнд өөр юу ч бичихгүй, өөрчлөхгүй.</translation>
    </message>
    <message>
        <source>The file is being put in place …</source>
        <extracomment>On the sheet about a damaged workspace</extracomment>
        <translation>Файлыг байранд нь тавьж байна …</translation>
    </message>
    <message>
        <source>What can be read is being copied …</source>
        <extracomment>On the sheet about a damaged workspace</extracomment>
        <translation>Уншигдахыг нь хуулж байна …</translation>
    </message>
    <message>
        <source>Could be read: %1, %2, %3.</source>
        <extracomment>On the sheet about a damaged workspace: what could be read; %1 to %3 say how many of each</extracomment>
        <translation>Уншигдсан: %1, %2, %3.</translation>
    </message>
    <message>
        <source>No row is known to be lost.</source>
        <extracomment>On the sheet about a damaged workspace</extracomment>
        <translation>Алдагдсан бичлэг мэдэгдээгүй.</translation>
    </message>
    <message>
        <source>Some rows are lost. A backup may have them, but lacks what came after it.</source>
        <extracomment>On the sheet about a damaged workspace</extracomment>
        <translation>Зарим бичлэг алдагдсан. Нөөц хуулбарт байж болох ч түүнээс хойшхи нь байхгүй.</translation>
    </message>
    <message>
        <source>There is no sound backup.</source>
        <extracomment>On the sheet about a damaged workspace</extracomment>
        <translation>Бүрэн бүтэн нөөц хуулбар алга.</translation>
    </message>
    <message>
        <source>The damaged file is kept beside it as %1. Answers that you gave meanwhile are in the new file.</source>
        <extracomment>On the sheet about a damaged workspace, once another file is in its place; %1 is a file name</extracomment>
        <translation>Гэмтсэн файлыг хажууд нь %1 нэрээр хадгаллаа. Энэ хооронд өгсөн хариултууд шинэ файлд байна.</translation>
    </message>
</context>
<context>
    <name>RoundNote</name>
    <message>
        <source>See what came after</source>
        <extracomment>Button of the overview: shows the newest round; or the one before it</extracomment>
        <translation>Дараа нь юу болсныг үзэх</translation>
    </message>
    <message>
        <source>See how it was before</source>
        <translation>Өмнө ямар байсныг үзэх</translation>
    </message>
</context>
<context>
    <name>SaveMark</name>
    <message>
        <source>Saving …</source>
        <extracomment>Mark at the head of a walk: an answer is on its way to the disk</extracomment>
        <translation>Хадгалж байна…</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <extracomment>Mark at the head of a walk: %1 is a time</extracomment>
        <translation>Хадгалсан %1</translation>
    </message>
    <message>
        <source>Not saved – retrying</source>
        <extracomment>Mark at the head of a walk: an answer is not on disk and is tried again</extracomment>
        <translation>Хадгалаагүй – дахин оролдож байна</translation>
    </message>
</context>
<context>
    <name>ScaleAnswer</name>
    <message>
        <source>Poor</source>
        <extracomment>The lower end of a scale</extracomment>
        <translation>Муу</translation>
    </message>
    <message>
        <source>Excellent</source>
        <extracomment>The upper end of a scale</extracomment>
        <translation>Маш сайн</translation>
    </message>
</context>
<context>
    <name>ScanPage</name>
    <message>
        <source>touchpoints found</source>
        <extracomment>Below a number: touchpoints found on all sites so far</extracomment>
        <translation>харилцах цэг олдсон</translation>
    </message>
    <message>
        <source>%L1 of %L2 pages</source>
        <extracomment>Progress of a scan: pages done of planned, all sites together</extracomment>
        <translation>%L2 хуудаснаас %L1</translation>
    </message>
    <message>
        <source>Pages read of all sites</source>
        <extracomment>Progress bar of the whole scan for screen readers</extracomment>
        <translation>Бүх сайтаас уншсан хуудас</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <extracomment>Button that stops a scan; after it was pressed</extracomment>
        <translation>Зогсоож байна …</translation>
    </message>
    <message>
        <source>Stop the scan</source>
        <translation>Шинжилгээг зогсоох</translation>
    </message>
    <message>
        <source>Show the matrix</source>
        <extracomment>Button after a scan</extracomment>
        <translation>Матрицыг харуулах</translation>
    </message>
    <message>
        <source>Scan again</source>
        <extracomment>Button after a scan</extracomment>
        <translation>Дахин шинжлэх</translation>
    </message>
    <message>
        <source>Companies</source>
        <extracomment>Button of a message about a scan that failed
----------
Button that goes to the companies page</extracomment>
        <translation>Компаниуд</translation>
    </message>
    <message>
        <source>List the companies first; the scan then reads their sites.</source>
        <extracomment>On the scan page when there was no scan</extracomment>
        <translation>Эхлээд компаниудаа жагсаана уу; дараа нь шинжилгээ сайтуудыг нь уншина.</translation>
    </message>
    <message>
        <source>No scan yet</source>
        <extracomment>On the scan page when there was no scan</extracomment>
        <translation>Шинжилгээ хийгээгүй байна</translation>
    </message>
    <message>
        <source>Reading the sites</source>
        <extracomment>Title of the scan page</extracomment>
        <translation>Сайтуудыг уншиж байна</translation>
    </message>
    <message>
        <source>Stopping the scan</source>
        <extracomment>Title of the scan page</extracomment>
        <translation>Шинжилгээг зогсоож байна</translation>
    </message>
    <message>
        <source>The sites are read</source>
        <extracomment>Title of the scan page</extracomment>
        <translation>Сайтуудыг уншлаа</translation>
    </message>
    <message>
        <source>The scan was stopped</source>
        <extracomment>Title of the scan page</extracomment>
        <translation>Шинжилгээг зогсоолоо</translation>
    </message>
    <message>
        <source>The scan could not be done</source>
        <extracomment>Title of the scan page</extracomment>
        <translation>Шинжилгээ хийж чадсангүй</translation>
    </message>
    <message>
        <source>Scan</source>
        <extracomment>Title of the scan page</extracomment>
        <translation>Шинжлэх</translation>
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
        <translation>хамралт %L2-оос %L1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln walk(s)</source>
        <extracomment>How many walks a score rests on</extracomment>
        <translation>
            <numerusform>%Ln аялал</numerusform>
            <numerusform>%Ln аялал</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: mean %2, %3, SD %4</source>
        <extracomment>Several testers: %1 &quot;4 walks&quot;, %2 their mean, %3 &quot;58–86&quot;, %4 standard deviation</extracomment>
        <translation>%1: дундаж %2, %3, хазайлт %4</translation>
    </message>
    <message>
        <source>Testers answered alike in %L1 of %L2 pairs</source>
        <extracomment>Agreement: %1 pairs of testers answered alike, of %2</extracomment>
        <translation>Шалгагчид %L2 хосоос %L1-д ижил хариулсан</translation>
    </message>
    <message numerus="yes">
        <source>Too few walks to call it a difference: it takes %Ln of each</source>
        <extracomment>Whether two companies differ; %Ln is how many walks of each it takes</extracomment>
        <translation>
            <numerusform>Ялгаа гэж хэлэхэд явсан нь цөөн: тус бүр %Ln хэрэгтэй</numerusform>
            <numerusform>Ялгаа гэж хэлэхэд явсан нь цөөн: тус бүр %Ln хэрэгтэй</numerusform>
        </translation>
    </message>
    <message>
        <source>No reliable difference from %1 (%2 points)</source>
        <extracomment>Whether two companies differ; %1 rival, %2 a span of points</extracomment>
        <translation>%1-ээс найдвартай ялгаа алга (%2 оноо)</translation>
    </message>
    <message>
        <source>You are better than %1 by %2 points (%3)</source>
        <extracomment>Whether two companies differ; %1 rival, %2 points, %3 a span of points</extracomment>
        <translation>Та %1-ээс %2 оноогоор илүү (%3)</translation>
    </message>
    <message>
        <source>%1 is better than you by %2 points (%3)</source>
        <extracomment>Whether two companies differ; %1 rival, %2 points, %3 a span of points</extracomment>
        <translation>%1 танаас %2 оноогоор илүү (%3)</translation>
    </message>
    <message>
        <source>presence only</source>
        <extracomment>A score that rests on what is there alone: nobody walked</extracomment>
        <translation>зөвхөн байгаа эсэх</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ring(s)</source>
        <extracomment>How often the phone rang</extracomment>
        <translation>
            <numerusform>%Ln дуудлага</numerusform>
            <numerusform>%Ln дуудлага</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>The 95 % interval of a difference, which may begin below zero</extracomment>
        <translation>%1-ээс %2</translation>
    </message>
</context>
<context>
    <name>SearchChoice</name>
    <message>
        <source>Choose a touchpoint</source>
        <extracomment>Chip of a form: no touchpoint is chosen yet</extracomment>
        <translation>Хүрэлцэх цэг сонгох</translation>
    </message>
    <message>
        <source>Take it away</source>
        <extracomment>Button of a form: takes away what was chosen</extracomment>
        <translation>Хасах</translation>
    </message>
    <message>
        <source>Find a touchpoint</source>
        <translation>Харилцах цэг хайх</translation>
    </message>
    <message>
        <source>Nothing of this name</source>
        <extracomment>Below a search field</extracomment>
        <translation>Ийм нэртэй зүйл алга</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Find a touchpoint</source>
        <extracomment>In the empty search field of the matrix</extracomment>
        <translation>Харилцах цэг хайх</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <extracomment>Button in the search field</extracomment>
        <translation>Хайлтыг цэвэрлэх</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <extracomment>Title of a page</extracomment>
        <translation>Тохиргоо</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Part of the settings</extracomment>
        <translation>Хэл</translation>
    </message>
    <message>
        <source>Look</source>
        <extracomment>Part of the settings</extracomment>
        <translation>Харагдац</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>Look: as the system has it</extracomment>
        <translation>Системийнхээр</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Look</extracomment>
        <translation>Гэрэлтэй</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>Look</extracomment>
        <translation>Харанхуй</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>Look</extracomment>
        <translation>Өндөр ялгарал</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>Part of the settings</extracomment>
        <translation>Үсгийн хэмжээ</translation>
    </message>
    <message>
        <source>Usual</source>
        <extracomment>Text size</extracomment>
        <translation>Ердийн</translation>
    </message>
    <message>
        <source>Large</source>
        <extracomment>Text size</extracomment>
        <translation>Том</translation>
    </message>
    <message>
        <source>Larger</source>
        <extracomment>Text size</extracomment>
        <translation>Илүү том</translation>
    </message>
    <message>
        <source>Largest</source>
        <extracomment>Text size</extracomment>
        <translation>Хамгийн том</translation>
    </message>
    <message>
        <source>Scanning</source>
        <extracomment>Part of the settings</extracomment>
        <translation>Шинжилгээ</translation>
    </message>
    <message>
        <source>Contacts, booking, prices and reviews are read first.</source>
        <extracomment>Below a setting</extracomment>
        <translation>Эхлээд холбоо барих, захиалга, үнэ, сэтгэгдлийг уншина.</translation>
    </message>
    <message>
        <source>Pages a site</source>
        <extracomment>Setting: how many pages of a site are read</extracomment>
        <translation>Сайт бүрийн хуудас</translation>
    </message>
    <message>
        <source>How many clicks from the start page.</source>
        <extracomment>Below a setting</extracomment>
        <translation>Нүүр хуудаснаас хэдэн товшилт.</translation>
    </message>
    <message>
        <source>Depth</source>
        <extracomment>Setting: how deep links are followed</extracomment>
        <translation>Гүн</translation>
    </message>
    <message>
        <source>Site owners see it in their logs and can ask you. Empty: it is left out.</source>
        <extracomment>Below a setting</extracomment>
        <translation>Сайтын эзэд бүртгэлдээ хараад танаас асууж чадна. Хоосон бол дурдахгүй.</translation>
    </message>
    <message>
        <source>Address about you</source>
        <extracomment>Setting: an address that every request names</extracomment>
        <translation>Таны тухай хаяг</translation>
    </message>
    <message>
        <source>Workspace</source>
        <extracomment>Part of the settings: where results are kept</extracomment>
        <translation>Ажлын орчин</translation>
    </message>
    <message>
        <source>Everything stays in this one file on your own machine. The command line uses the same file.</source>
        <extracomment>Below the place of the workspace</extracomment>
        <translation>Бүх зүйл таны төхөөрөмж дээрх энэ нэг файлд үлдэнэ. Командын мөр ч мөн энэ файлыг ашиглана.</translation>
    </message>
    <message>
        <source>Choose another file …</source>
        <extracomment>Button that lets choose the workspace file</extracomment>
        <translation>Өөр файл сонгох …</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <extracomment>Button at the head of a sheet</extracomment>
        <translation>Хаах</translation>
    </message>
</context>
<context>
    <name>SiteProgress</name>
    <message>
        <source>found</source>
        <extracomment>Below a number: touchpoints found so far on a site</extracomment>
        <translation>олдсон</translation>
    </message>
    <message>
        <source>Pages read of %1</source>
        <extracomment>Progress bar of a site for screen readers; %1 is the company</extracomment>
        <translation>%1-ээс уншсан хуудас</translation>
    </message>
    <message>
        <source>%L1 of %L2 pages</source>
        <extracomment>Progress of a site: %1 pages done of %2</extracomment>
        <translation>%L2 хуудаснаас %L1</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <extracomment>State of a site in a scan</extracomment>
        <translation>Ээлжээ хүлээж байна</translation>
    </message>
    <message>
        <source>Asking for robots.txt</source>
        <extracomment>State of a site in a scan, before the first page</extracomment>
        <translation>robots.txt асууж байна</translation>
    </message>
    <message>
        <source>Stopped; what was found is kept</source>
        <extracomment>State of a site in a scan</extracomment>
        <translation>Зогссон; олдсон нь хадгалагдсан</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>State of a site in a scan</extracomment>
        <translation>Дууссан</translation>
    </message>
</context>
<context>
    <name>SlimScrollBar</name>
    <message>
        <source>Scroll</source>
        <extracomment>Name of a scroll bar for screen readers</extracomment>
        <translation>Гүйлгэх</translation>
    </message>
</context>
<context>
    <name>SourceMark</name>
    <message>
        <source>scan and person disagree</source>
        <extracomment>Who says what stands in a cell</extracomment>
        <translation>скан ба хүн зөрж байна</translation>
    </message>
    <message>
        <source>by scan and person</source>
        <extracomment>Who says what stands in a cell</extracomment>
        <translation>сканаар ба хүнээр</translation>
    </message>
    <message>
        <source>by a person</source>
        <extracomment>Who says what stands in a cell</extracomment>
        <translation>хүнээр</translation>
    </message>
</context>
<context>
    <name>StaffSheet</name>
    <message>
        <source>Receptionist</source>
        <extracomment>Role of somebody met during a walk</extracomment>
        <translation>Хүлээн авагч</translation>
    </message>
    <message>
        <source>Salesperson</source>
        <extracomment>Role of somebody met during a walk</extracomment>
        <translation>Худалдагч</translation>
    </message>
    <message>
        <source>Manager</source>
        <extracomment>Role of somebody met during a walk</extracomment>
        <translation>Менежер</translation>
    </message>
    <message>
        <source>Specialist</source>
        <extracomment>Role of somebody met during a walk</extracomment>
        <translation>Мэргэжилтэн</translation>
    </message>
    <message>
        <source>Operator on the phone</source>
        <extracomment>Role of somebody met during a walk</extracomment>
        <translation>Утасны оператор</translation>
    </message>
    <message>
        <source>Courier</source>
        <extracomment>Role of somebody met during a walk</extracomment>
        <translation>Хүргэгч</translation>
    </message>
    <message>
        <source>Whom did you meet?</source>
        <extracomment>Title of the sheet about people met during a walk</extracomment>
        <translation>Та хэнтэй уулзсан бэ?</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Button that closes a sheet whose words are kept</extracomment>
        <translation>Дууссан</translation>
    </message>
    <message>
        <source>Forget the name %1</source>
        <extracomment>Button on somebody met during a walk; %1 is the name</extracomment>
        <translation>%1 нэрийг мартах</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>Field: what somebody met during a walk does at the company</extracomment>
        <translation>Үүрэг</translation>
    </message>
    <message>
        <source>Names are personal data: they are left out when the walk is handed over, and can be erased everywhere.</source>
        <extracomment>Below the switch that shows the field of a name</extracomment>
        <translation>Нэр бол хувийн мэдээлэл: алхалтыг шилжүүлэхэд орохгүй бөгөөд бүх газраас арилгаж болно.</translation>
    </message>
    <message>
        <source>Write down the name too</source>
        <extracomment>Switch that shows the field of a name</extracomment>
        <translation>Нэрийг ч бичих</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Field: the name of somebody met during a walk</extracomment>
        <translation>Нэр</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Button that adds somebody met during a walk</extracomment>
        <translation>Нэмэх</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Need</source>
        <extracomment>Stage of the customer&apos;s journey</extracomment>
        <translation>Хэрэгцээ</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>Stage of the customer&apos;s journey</extracomment>
        <translation>Хайлт</translation>
    </message>
    <message>
        <source>Comparison</source>
        <extracomment>Stage of the customer&apos;s journey</extracomment>
        <translation>Харьцуулалт</translation>
    </message>
    <message>
        <source>Decision</source>
        <extracomment>Stage of the customer&apos;s journey</extracomment>
        <translation>Шийдвэр</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <extracomment>Stage of the customer&apos;s journey</extracomment>
        <translation>Үнэлгээ</translation>
    </message>
</context>
<context>
    <name>StageCard</name>
    <message>
        <source>Empty: nothing of yours is known here.</source>
        <extracomment>Guide: the own company has no touchpoint at this stage</extracomment>
        <translation>Хоосон: энд танайх юу ч мэдэгдэхгүй.</translation>
    </message>
    <message>
        <source>You have: %1</source>
        <extracomment>Guide: %1 names of touchpoints</extracomment>
        <translation>Танд бий: %1</translation>
    </message>
    <message>
        <source>You lack: %1</source>
        <extracomment>Guide: %1 names of touchpoints that a source names and the own company has not</extracomment>
        <translation>Танд дутагдаж буй: %1</translation>
    </message>
</context>
<context>
    <name>StandardSheet</name>
    <message>
        <source>This is no number.</source>
        <extracomment>Below the limit of a standard</extracomment>
        <translation>Энэ тоо биш.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button that closes a standard; everything is kept</extracomment>
        <translation>Хаах</translation>
    </message>
    <message>
        <source>Take the standard out</source>
        <extracomment>Button that takes a standard away</extracomment>
        <translation>Стандартыг авах</translation>
    </message>
    <message>
        <source>At most</source>
        <extracomment>How a limit is meant</extracomment>
        <translation>Ихдээ</translation>
    </message>
    <message>
        <source>At least</source>
        <extracomment>How a limit is meant</extracomment>
        <translation>Доод тал нь</translation>
    </message>
    <message>
        <source>We promise ourselves</source>
        <extracomment>Field of a standard</extracomment>
        <translation>Бид өөртөө амлана</translation>
    </message>
    <message>
        <source>Limit in %1</source>
        <extracomment>Field of a standard; %1 is the unit: &quot;rings&quot;, &quot;seconds&quot;, &quot;points&quot;</extracomment>
        <translation>Хязгаар, %1</translation>
    </message>
</context>
<context>
    <name>Standards</name>
    <message>
        <source>points</source>
        <extracomment>Unit of a standard on a question that earns points</extracomment>
        <translation>оноо</translation>
    </message>
    <message>
        <source>At most %1</source>
        <extracomment>An own standard: %1 is &quot;3 rings&quot;</extracomment>
        <translation>Ихдээ %1</translation>
    </message>
    <message>
        <source>At least %1</source>
        <extracomment>An own standard: %1 is &quot;80 points&quot;</extracomment>
        <translation>Доод тал нь %1</translation>
    </message>
    <message>
        <source>No walk has answered it yet</source>
        <extracomment>Beside an own standard</extracomment>
        <translation>Нэг ч алхалт хариулаагүй байна</translation>
    </message>
    <message>
        <source>Kept in %L1 of %L2 walks</source>
        <translation>%L2 алхалтын %L1-д нь биелсэн</translation>
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
        <translation>Өөрийн стандарт</translation>
    </message>
    <message>
        <source>Walk your own path first: standards are set on its questions.</source>
        <extracomment>Instead of own standards</extracomment>
        <translation>Эхлээд өөрийн замаар алхаарай: стандартыг түүний асуултад тогтооно.</translation>
    </message>
    <message>
        <source>Nothing is set yet: choose a question, and say what you promise yourself.</source>
        <extracomment>Instead of own standards</extracomment>
        <translation>Одоогоор юу ч тогтоогоогүй: асуулт сонгоод өөртөө юу амлаж байгаагаа хэлээрэй.</translation>
    </message>
    <message>
        <source>Set a standard</source>
        <extracomment>Menu of the own standards</extracomment>
        <translation>Стандарт тогтоох</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>See your company beside its competitors, touchpoint by touchpoint.</source>
        <extracomment>Below the title of the start page</extracomment>
        <translation>Компаниа өрсөлдөгчидтэй нь зэрэгцүүлж, харилцах цэг бүрээр хараарай.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button that closes a message</extracomment>
        <translation>Хаах</translation>
    </message>
    <message>
        <source>Your benchmarks</source>
        <extracomment>Part of the start page</extracomment>
        <translation>Таны харьцуулалтууд</translation>
    </message>
    <message>
        <source>A scan is running</source>
        <extracomment>What to do now: a scan is running</extracomment>
        <translation>Шинжилгээ явагдаж байна</translation>
    </message>
    <message>
        <source>Ready to scan</source>
        <extracomment>What to do now: companies were listed</extracomment>
        <translation>Шинжлэхэд бэлэн</translation>
    </message>
    <message>
        <source>Go on with your companies</source>
        <translation>Компаниудаа үргэлжлүүлээрэй</translation>
    </message>
    <message>
        <source>Compare your company with its competitors</source>
        <extracomment>What to do now: nothing was done yet</extracomment>
        <translation>Компаниа өрсөлдөгчидтэй нь харьцуул</translation>
    </message>
    <message>
        <source>%L1 of %L2 pages read</source>
        <extracomment>What to do now: pages done of planned</extracomment>
        <translation>%L2 хуудаснаас %L1-г уншлаа</translation>
    </message>
    <message>
        <source>Name the companies and their sites; the program reads them and shows who offers the customer what.</source>
        <extracomment>What to do now: nothing was done yet</extracomment>
        <translation>Компаниуд, тэдний сайтыг нэрлээрэй; програм уншаад хэн харилцагчид юу санал болгож байгааг харуулна.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln company(s) listed</source>
        <extracomment>What to do now: how many companies are listed</extracomment>
        <translation>
            <numerusform>Жагсаалтад %Ln компани байна</numerusform>
            <numerusform>Жагсаалтад %Ln компани байна</numerusform>
        </translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Тусламж</translation>
    </message>
    <message numerus="yes">
        <source>%Ln walk(s)</source>
        <extracomment>What to do now: walks</extracomment>
        <translation>
            <numerusform>%Ln аялал</numerusform>
            <numerusform>%Ln аялал</numerusform>
        </translation>
    </message>
    <message>
        <source>Walk a customer&apos;s path</source>
        <translation>Үйлчлүүлэгчийн замаар явах</translation>
    </message>
    <message>
        <source>A checklist leads you from the first search to the purchase; times, reactions and photos are kept.</source>
        <extracomment>What to do now: walks</extracomment>
        <translation>Шалгах хуудас анхны хайлтаас худалдан авалт хүртэл хөтөлнө; цаг, сэтгэгдэл, зураг хадгалагдана.</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Button that takes a deleted benchmark out of the bin</extracomment>
        <translation>Буцаах</translation>
    </message>
    <message>
        <source>“%1” is in the bin.</source>
        <extracomment>On the start page; %1 is the name of a benchmark</extracomment>
        <translation>«%1» хогийн саванд байна.</translation>
    </message>
    <message>
        <source>The scan is finished: look at the result</source>
        <extracomment>What to do now: a scan is over</extracomment>
        <translation>Уншилт дууслаа: үр дүнг хараарай</translation>
    </message>
    <message numerus="yes">
        <source>%Ln action(s) overdue</source>
        <extracomment>What to do now: of the plan of the open benchmark</extracomment>
        <translation>
            <numerusform>%Ln ажлын хугацаа хэтэрсэн</numerusform>
            <numerusform>%Ln ажлын хугацаа хэтэрсэн</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them late</source>
        <extracomment>What to do now: below the number of replies that are waited for</extracomment>
        <translation>
            <numerusform>үүнээс %Ln нь хоцорсон</numerusform>
            <numerusform>үүнээс %Ln нь хоцорсон</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages that were sent and not answered yet</source>
        <translation>Илгээсэн, хариу ирээгүй мессежүүд</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for %Ln reply(s)</source>
        <extracomment>What to do now: replies that are waited for</extracomment>
        <translation>
            <numerusform>%Ln хариу хүлээж байна</numerusform>
            <numerusform>%Ln хариу хүлээж байна</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of 10 steps done</source>
        <extracomment>What to do now: the guide; %1 steps of ten</extracomment>
        <translation>10 алхмаас %L1 нь хийгдсэн</translation>
    </message>
    <message>
        <source>Guide: step %L1</source>
        <extracomment>What to do now: the next of the ten steps of the guide</extracomment>
        <translation>Хөтөч: %L1-р алхам</translation>
    </message>
    <message>
        <source>Library</source>
        <extracomment>Part of the start page: checklists, and what they rest on</extracomment>
        <translation>Сан</translation>
    </message>
    <message>
        <source>More than a hundred touchpoints to tick, chains and whole walks for clinics, shops, salons and services.</source>
        <extracomment>Card of the library on the start page</extracomment>
        <translation>Тэмдэглэх зуу гаруй хүрэлцэх цэг, эмнэлэг, дэлгүүр, салон, үйлчилгээнд зориулсан гинж ба бүтэн аялал.</translation>
    </message>
    <message>
        <source>Which ways lead to a customer?</source>
        <extracomment>Card of the library on the start page</extracomment>
        <translation>Үйлчлүүлэгчид хүрэх ямар замууд байна вэ?</translation>
    </message>
    <message>
        <source>Three laws, five stages, six levers, and examples worked through.</source>
        <extracomment>Card of the help on the start page</extracomment>
        <translation>Гурван хууль, таван үе шат, зургаан хөшүүрэг, задалсан жишээ.</translation>
    </message>
    <message>
        <source>How touchpoints work</source>
        <extracomment>Card of the help on the start page</extracomment>
        <translation>Хүрэлцэх цэг хэрхэн ажилладаг вэ</translation>
    </message>
    <message>
        <source>Examples to look at</source>
        <extracomment>Part of the start page</extracomment>
        <translation>Үзэх жишээнүүд</translation>
    </message>
    <message>
        <source>Complete benchmarks with walks, chains and a plan. Each is copied into your workspace, where you can change or delete it like your own. They need no network.</source>
        <extracomment>Below the title of the examples on the start page</extracomment>
        <translation>Аялал, гинж, төлөвлөгөөтэй бүрэн харьцуулалтууд. Жишээ бүр таны ажлын талбарт хуулагдах бөгөөд өөрийнхөөрөө өөрчилж, устгаж болно. Сүлжээ шаардлагагүй.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln walk(s) to do</source>
        <extracomment>What to do now: walks that are planned, under way or to be revised</extracomment>
        <translation>
            <numerusform>Хийх %Ln аялал</numerusform>
            <numerusform>Хийх %Ln аялал</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in a benchmark from a file</source>
        <extracomment>Button of the start page: takes in a benchmark that another device has written</extracomment>
        <translation>Файлаас харьцуулалт хүлээн авах</translation>
    </message>
    <message>
        <source>Benchmarks</source>
        <extracomment>Kind of files in a file dialog</extracomment>
        <translation>Харьцуулалтууд</translation>
    </message>
</context>
<context>
    <name>StationRow</name>
    <message>
        <source>%1, the weakest link</source>
        <extracomment>At a station: %1 says how it went</extracomment>
        <translation>%1, хамгийн сул холбоос</translation>
    </message>
</context>
<context>
    <name>StepForm</name>
    <message>
        <source>Stage of the customer</source>
        <extracomment>Field of a step: the customer&apos;s stage</extracomment>
        <translation>Үйлчлүүлэгчийн үе шат</translation>
    </message>
    <message>
        <source>Channel</source>
        <extracomment>Field of a step</extracomment>
        <translation>Суваг</translation>
    </message>
    <message>
        <source>Id of a touchpoint of the library, such as callback. Scans and walks meet in it.</source>
        <extracomment>Below the field of a step</extracomment>
        <translation>Сангийн хүрэх цэгийн код, жишээ нь callback. Скан ба аялал үүгээр нийлнэ.</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <extracomment>Field of a step</extracomment>
        <translation>Хүрэх цэг</translation>
    </message>
    <message>
        <source>For example three employees</source>
        <extracomment>Below the field of a step</extracomment>
        <translation>Жишээ нь гурван ажилтан</translation>
    </message>
    <message>
        <source>May be answered how often</source>
        <extracomment>Field of a step</extracomment>
        <translation>Хэдэн удаа хариулж болох вэ</translation>
    </message>
</context>
<context>
    <name>StepSheet</name>
    <message>
        <source>Done</source>
        <extracomment>Button that closes a sheet whose words are kept</extracomment>
        <translation>Дууссан</translation>
    </message>
</context>
<context>
    <name>TakeButton</name>
    <message>
        <source>Make an action of it</source>
        <extracomment>Button beside something weak: an action of the plan is made of it, or there is one</extracomment>
        <translation>Арга хэмжээ болгох</translation>
    </message>
    <message>
        <source>In the plan: open it</source>
        <translation>Төлөвлөгөөнд бий: нээх</translation>
    </message>
</context>
<context>
    <name>TargetForm</name>
    <message>
        <source>100 points at</source>
        <extracomment>Field of a measured question</extracomment>
        <translation>100 оноо</translation>
    </message>
    <message>
        <source>0 points at</source>
        <extracomment>Field of a measured question</extracomment>
        <translation>0 оноо</translation>
    </message>
    <message>
        <source>Unit</source>
        <extracomment>Field of a measured question</extracomment>
        <translation>Нэгж</translation>
    </message>
</context>
<context>
    <name>TextAnswer</name>
    <message>
        <source>Place</source>
        <extracomment>Field of a question that asks for a place</extracomment>
        <translation>Газар</translation>
    </message>
    <message>
        <source>Day and time</source>
        <extracomment>Field of a question that asks for a moment</extracomment>
        <translation>Өдөр, цаг</translation>
    </message>
    <message>
        <source>Your words</source>
        <extracomment>Field of a question that asks for words</extracomment>
        <translation>Таны үг</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>Button that writes the present time into the field</extracomment>
        <translation>Одоо</translation>
    </message>
</context>
<context>
    <name>TickRow</name>
    <message>
        <source>Positive</source>
        <extracomment>The shopper&apos;s reaction to a touchpoint</extracomment>
        <translation>Эерэг</translation>
    </message>
    <message>
        <source>Neutral</source>
        <extracomment>The shopper&apos;s reaction to a touchpoint</extracomment>
        <translation>Саармаг</translation>
    </message>
    <message>
        <source>Negative</source>
        <extracomment>The shopper&apos;s reaction to a touchpoint</extracomment>
        <translation>Сөрөг</translation>
    </message>
    <message>
        <source>Reaction, note and place of %1</source>
        <extracomment>Button on a line of a tick list; %1 is the line</extracomment>
        <translation>Хариу үйлдэл, тэмдэглэл, байр: %1</translation>
    </message>
</context>
<context>
    <name>TickSheet</name>
    <message>
        <source>Done</source>
        <extracomment>Button that closes a sheet whose words are kept</extracomment>
        <translation>Дууссан</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <extracomment>Button on a line of a tick list that the user has added</extracomment>
        <translation>Мөрийг устгах</translation>
    </message>
    <message>
        <source>Hide the line</source>
        <extracomment>Button on a line of a tick list; it can be shown again</extracomment>
        <translation>Мөрийг нуух</translation>
    </message>
    <message>
        <source>Your reaction</source>
        <extracomment>Above the reactions</extracomment>
        <translation>Таны хариу үйлдэл</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Field of a line of a tick list</extracomment>
        <translation>Тэмдэглэл</translation>
    </message>
    <message>
        <source>A changed line makes the list your own; ticks stay.</source>
        <extracomment>Below the field with the name of a line of a tick list</extracomment>
        <translation>Мөр өөрчилбөл жагсаалт таных болно; тэмдэглэгээ хэвээр үлдэнэ.</translation>
    </message>
    <message>
        <source>Called</source>
        <extracomment>Field with the name of a line of a tick list</extracomment>
        <translation>Нэр</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>Above the groups of a tick list</extracomment>
        <translation>Бүлэг</translation>
    </message>
</context>
<context>
    <name>TickStart</name>
    <message>
        <source>What does a company have? Tick it, without a walk.</source>
        <extracomment>Below the title of the page of tick lists</extracomment>
        <translation>Компанид юу байна вэ? Алхалтгүйгээр тэмдэглэ.</translation>
    </message>
    <message>
        <source>Tick lists</source>
        <extracomment>Title of the page of tick lists</extracomment>
        <translation>Тэмдэглэх жагсаалтууд</translation>
    </message>
    <message>
        <source>Company</source>
        <extracomment>Field of a tick list: own company or a competitor</extracomment>
        <translation>Компани</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <extracomment>On the card of a tick list</extracomment>
        <translation>
            <numerusform>%Ln мөр</numerusform>
            <numerusform>%Ln мөр</numerusform>
        </translation>
    </message>
    <message>
        <source>Whose list is it? Name the company.</source>
        <extracomment>Below the field of the company when it is empty</extracomment>
        <translation>Хэний жагсаалт вэ? Компанийг нэрлэнэ үү.</translation>
    </message>
</context>
<context>
    <name>TicksPage</name>
    <message>
        <source>To the lists</source>
        <extracomment>Button at the head of a tick list: everything is saved already</extracomment>
        <translation>Жагсаалт руу</translation>
    </message>
    <message>
        <source>%1: %L2 of %L3 checked, %L4 present</source>
        <extracomment>Below the title of a tick list: %1 a company, %2 lines checked, %3 of them all, %4 found present</extracomment>
        <translation>%1: %L3-аас %L2 шалгасан, %L4 байна</translation>
    </message>
    <message>
        <source>Add a line</source>
        <extracomment>Button of a tick list</extracomment>
        <translation>Мөр нэмэх</translation>
    </message>
    <message>
        <source>Try now</source>
        <extracomment>Button that stores an answer again</extracomment>
        <translation>Одоо оролдох</translation>
    </message>
    <message>
        <source>Lines of the tick list</source>
        <extracomment>Name of a list for screen readers</extracomment>
        <translation>Жагсаалтын мөрүүд</translation>
    </message>
</context>
<context>
    <name>TimerAnswer</name>
    <message>
        <source>Sent %1</source>
        <extracomment>Button of a reply timer, before and after; %1 is a time</extracomment>
        <translation>Илгээсэн %1</translation>
    </message>
    <message>
        <source>Sent now</source>
        <translation>Одоо илгээв</translation>
    </message>
    <message>
        <source>Reply came %1</source>
        <extracomment>Button of a reply timer, before and after; %1 is a time</extracomment>
        <translation>Хариу ирсэн %1</translation>
    </message>
    <message>
        <source>The reply came now</source>
        <translation>Хариу одоо ирэв</translation>
    </message>
    <message>
        <source>Go on meanwhile: the timer runs, also when the program is closed.</source>
        <extracomment>Below a reply timer that runs</extracomment>
        <translation>Үргэлжлүүлээрэй: програм хаалттай байсан ч цаг хэмжсээр байна.</translation>
    </message>
    <message>
        <source>Stop waiting: no reply came</source>
        <extracomment>Button of a reply timer that runs</extracomment>
        <translation>Хүлээхээ болих: хариу ирээгүй</translation>
    </message>
    <message>
        <source>No reply came.</source>
        <extracomment>A reply timer that ended without a reply</extracomment>
        <translation>Хариу ирээгүй.</translation>
    </message>
    <message>
        <source>When you saw the reply late: the time it bears.</source>
        <extracomment>Below the field for the time at which a reply came</extracomment>
        <translation>Хариуг хожуу харсан бол: дээр нь бичигдсэн цаг.</translation>
    </message>
    <message>
        <source>It came earlier, at</source>
        <extracomment>Field of a reply timer: when the reply really came</extracomment>
        <translation>Түүнээс өмнө ирсэн цаг</translation>
    </message>
    <message>
        <source>The reply came at %1</source>
        <translation>Хариу %1-д ирсэн</translation>
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
        <translation>%1 ц %2 мин</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <extracomment>A time span; %1 days and %2 hours</extracomment>
        <translation>%1 өдөр %2 ц</translation>
    </message>
</context>
<context>
    <name>TopRow</name>
    <message>
        <source>%1 · %2 · own points: %3</source>
        <extracomment>A touchpoint of the top ten: %1 stage and channel, %2 &quot;weight 2&quot;, %3 the own points</extracomment>
        <translation>%1 · %2 · өөрийн оноо: %3</translation>
    </message>
    <message>
        <source>%1: up</source>
        <extracomment>Button of the top ten; %1 is a touchpoint</extracomment>
        <translation>%1: дээш</translation>
    </message>
    <message>
        <source>%1: down</source>
        <extracomment>Button of the top ten; %1 is a touchpoint</extracomment>
        <translation>%1: доош</translation>
    </message>
    <message>
        <source>%1: set its weight</source>
        <extracomment>Button of the top ten: sets how much a touchpoint weighs; %1 is its name</extracomment>
        <translation>%1: жинг тогтоох</translation>
    </message>
</context>
<context>
    <name>TopTenPage</name>
    <message>
        <source>Top ten</source>
        <extracomment>Title of the page with the most important touchpoints</extracomment>
        <translation>Шилдэг арав</translation>
    </message>
    <message>
        <source>Drag a touchpoint by its handle, use its arrows, or Ctrl with the arrow keys. Ten are enough to begin with.</source>
        <extracomment>Above the top ten</extracomment>
        <translation>Харилцах цэгийг бариулаас нь чирэх, сумаар нь эсвэл Ctrl ба сумтай товчоор зөөнө. Эхлэхэд арав хангалттай.</translation>
    </message>
    <message>
        <source>The ten most important touchpoints</source>
        <extracomment>Name of the list for screen readers</extracomment>
        <translation>Хамгийн чухал арван харилцах цэг</translation>
    </message>
    <message>
        <source>Put another one in</source>
        <extracomment>Menu of the top ten: puts another touchpoint among them</extracomment>
        <translation>Өөр нэгийг оруулах</translation>
    </message>
    <message>
        <source>Order by weight again</source>
        <extracomment>Button of the top ten</extracomment>
        <translation>Дахин жингээр эрэмбэлэх</translation>
    </message>
    <message>
        <source>The winner changes if …</source>
        <extracomment>Part of the top ten: how firm the ranking is</extracomment>
        <translation>Ялагч өөрчлөгдөх нь …</translation>
    </message>
    <message>
        <source>No weight changes the winner.</source>
        <extracomment>The ranking of the companies does not depend on weights</extracomment>
        <translation>Ямар ч жин ялагчийг өөрчлөхгүй.</translation>
    </message>
    <message>
        <source>What importance depends on</source>
        <extracomment>Part of the top ten: questions about company and market</extracomment>
        <translation>Ач холбогдол юунаас хамаарах</translation>
    </message>
    <message>
        <source>Consumers (B2C)</source>
        <extracomment>Who buys</extracomment>
        <translation>Хэрэглэгчид (B2C)</translation>
    </message>
    <message>
        <source>Companies (B2B)</source>
        <extracomment>Who buys</extracomment>
        <translation>Компаниуд (B2B)</translation>
    </message>
    <message>
        <source>Both</source>
        <extracomment>Who buys</extracomment>
        <translation>Хоёул</translation>
    </message>
    <message>
        <source>Who are the customers?</source>
        <extracomment>Question about the company</extracomment>
        <translation>Харилцагч нь хэн бэ?</translation>
    </message>
    <message>
        <source>Weights</source>
        <extracomment>Part of the top ten: how much each stage and channel counts</extracomment>
        <translation>Жин</translation>
    </message>
</context>
<context>
    <name>TouchpointCard</name>
    <message>
        <source>Gap</source>
        <extracomment>On a touchpoint&apos;s card: a rival has it, we do not</extracomment>
        <translation>Дутагдал</translation>
    </message>
</context>
<context>
    <name>TouchpointNotes</name>
    <message>
        <source>What we decide</source>
        <extracomment>Card of the evidence: what the owner decides of the own touchpoint</extracomment>
        <translation>Бид юу шийдэх вэ</translation>
    </message>
    <message>
        <source>Direction</source>
        <extracomment>Field of a touchpoint: keep, adjust or change it</extracomment>
        <translation>Чиглэл</translation>
    </message>
    <message>
        <source>Branded</source>
        <extracomment>The client takes something away that carries the brand</extracomment>
        <translation>Брэндтэй</translation>
    </message>
    <message>
        <source>Not branded</source>
        <extracomment>The client takes nothing away that carries the brand</extracomment>
        <translation>Брэндгүй</translation>
    </message>
    <message>
        <source>Does the client take something away that carries your brand?</source>
        <extracomment>Field of a touchpoint</extracomment>
        <translation>Үйлчлүүлэгч танай брэндтэй зүйл авч явдаг уу?</translation>
    </message>
    <message>
        <source>Moment of truth</source>
        <extracomment>Field of a touchpoint: here the customer decides</extracomment>
        <translation>Үнэний мөч</translation>
    </message>
    <message>
        <source>What this touch sells</source>
        <extracomment>Field of a touchpoint</extracomment>
        <translation>Энэ хүрэлцэл юу зардаг вэ</translation>
    </message>
    <message>
        <source>An idea, a need, the product, trust, the price</source>
        <extracomment>Example in a field: what a touch sells</extracomment>
        <translation>Санаа, хэрэгцээ, бүтээгдэхүүн, итгэл, үнэ</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Field of a touchpoint</extracomment>
        <translation>Тэмдэглэл</translation>
    </message>
    <message>
        <source>Counts in the automated share of the chains.</source>
        <extracomment>Below the switch &quot;No employee needed&quot;</extracomment>
        <translation>Гинжний автомат хувьд тооцогдоно.</translation>
    </message>
    <message>
        <source>No employee needed</source>
        <extracomment>Field of a touchpoint: it works without an employee</extracomment>
        <translation>Ажилтан хэрэггүй</translation>
    </message>
</context>
<context>
    <name>TouchpointPicker</name>
    <message>
        <source>Touchpoint</source>
        <extracomment>Above the search for the touchpoint that a link is</extracomment>
        <translation>Хүрэлцэх цэг</translation>
    </message>
    <message>
        <source>%1: take away</source>
        <extracomment>Chip of a link: takes the touchpoint away again; %1 is its name</extracomment>
        <translation>%1: авах</translation>
    </message>
    <message>
        <source>With a touchpoint, the link has its points, and becomes an action where it is weak.</source>
        <extracomment>Below the search for the touchpoint that a link is</extracomment>
        <translation>Хүрэлцэх цэгтэй бол холбоос түүний оноог авч, сул бол үйлдэл болно.</translation>
    </message>
</context>
<context>
    <name>TranslationView</name>
    <message numerus="yes">
        <source>%Ln missing</source>
        <extracomment>How many texts of a checklist have no translation yet</extracomment>
        <translation>
            <numerusform>%Ln дутуу</numerusform>
            <numerusform>%Ln дутуу</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete</source>
        <extracomment>Every text of a checklist is translated</extracomment>
        <translation>Бүрэн</translation>
    </message>
</context>
<context>
    <name>TrickList</name>
    <message>
        <source>Noted on walks</source>
        <extracomment>Part of the guide: notes of the kind &quot;trick worth adopting&quot;</extracomment>
        <translation>Алхалтад тэмдэглэсэн</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>Button of a trick that was noted on a walk: makes a practice worth adopting of it</extracomment>
        <translation>Хадгалах</translation>
    </message>
</context>
<context>
    <name>UnsavedSheet</name>
    <message>
        <source>Not everything is saved yet</source>
        <extracomment>Title of the sheet that holds a window open</extracomment>
        <translation>Бүгд хадгалагдаагүй байна</translation>
    </message>
    <message>
        <source>Try now</source>
        <extracomment>Button that stores something again</extracomment>
        <translation>Одоо оролдох</translation>
    </message>
    <message>
        <source>Wait</source>
        <extracomment>Button: the window stays open</extracomment>
        <translation>Хүлээх</translation>
    </message>
    <message>
        <source>Answers and notes that are not on the disk yet: %L1</source>
        <extracomment>On the sheet that holds a window open; %L1 how many answers and notes</extracomment>
        <translation>Диск дээр хараахан бичигдээгүй хариулт, тэмдэглэл: %L1</translation>
    </message>
    <message>
        <source>Write the walk into another file</source>
        <extracomment>Button: the walk goes into a file at another place, and the window closes</extracomment>
        <translation>Аяллыг өөр файлд бичих</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <extracomment>Button: what could not be saved is lost</extracomment>
        <translation>Хааж, тэдгээрийг алдах</translation>
    </message>
</context>
<context>
    <name>WalkBin</name>
    <message>
        <source>Walks rest here for 30 days, then they go for good.</source>
        <extracomment>Above the walks in the bin</extracomment>
        <translation>Аялал энд 30 хоног байгаад бүрмөсөн устана.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <extracomment>Button that brings back what was removed</extracomment>
        <translation>Буцааж авах</translation>
    </message>
</context>
<context>
    <name>WalkCard</name>
    <message>
        <source>Open the walk: %1, %2, %3</source>
        <extracomment>A walk for screen readers: %1 company, %2 checklist, %3 state</extracomment>
        <translation>Аялал нээх: %1, %2, %3</translation>
    </message>
    <message>
        <source>Put the walk at %1 into the bin</source>
        <extracomment>Button on a walk; %1 is its company</extracomment>
        <translation>%1 аялалыг хогийн саванд хийх</translation>
    </message>
</context>
<context>
    <name>WalkChecklistCard</name>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <extracomment>On a checklist&apos;s card</extracomment>
        <translation>
            <numerusform>%Ln асуулт</numerusform>
            <numerusform>%Ln асуулт</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WalkFoot</name>
    <message>
        <source>Previous question</source>
        <extracomment>Button below a question</extracomment>
        <translation>Өмнөх асуулт</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <extracomment>Answer to a question that makes no sense here</extracomment>
        <translation>Хамаарахгүй</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Button below a question; below the last one it goes to the overview</extracomment>
        <translation>Дараах</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Дуусгах</translation>
    </message>
    <message>
        <source>Take the answer back</source>
        <extracomment>Button below a question: it counts as not answered again</extracomment>
        <translation>Хариултыг буцаах</translation>
    </message>
</context>
<context>
    <name>WalkMoreSheet</name>
    <message>
        <source>More</source>
        <extracomment>Title of the sheet with further tools of a walk</extracomment>
        <translation>Бусад</translation>
    </message>
    <message>
        <source>Rings and times by one thumb</source>
        <extracomment>Below a tool of a walk</extracomment>
        <translation>Дуудлага, хугацааг нэг хуруугаар</translation>
    </message>
    <message>
        <source>Call mode</source>
        <extracomment>Tool of a walk</extracomment>
        <translation>Дуудлагын горим</translation>
    </message>
    <message>
        <source>Looks like a page of notes</source>
        <extracomment>Below a tool of a walk</extracomment>
        <translation>Тэмдэглэлийн хуудас шиг харагдана</translation>
    </message>
    <message>
        <source>Discreet mode</source>
        <extracomment>Tool of a walk</extracomment>
        <translation>Далд горим</translation>
    </message>
    <message>
        <source>Photos, sounds and notes, and marks over photos</source>
        <extracomment>Below a tool of a walk</extracomment>
        <translation>Зураг, дуу, тэмдэглэл, зураг дээрх тэмдэг</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Нотолгоо</translation>
    </message>
    <message>
        <source>Decision, effect and feeling after this step</source>
        <extracomment>Below a tool of a walk</extracomment>
        <translation>Энэ алхмын дараах шийдвэр, нөлөө, мэдрэмж</translation>
    </message>
    <message>
        <source>Impression</source>
        <extracomment>Tool of a walk</extracomment>
        <translation>Сэтгэгдэл</translation>
    </message>
    <message>
        <source>Objections, requests, tricks worth adopting</source>
        <extracomment>Below a tool of a walk</extracomment>
        <translation>Эсэргүүцэл, хүсэлт, авах арга</translation>
    </message>
    <message>
        <source>Remark</source>
        <extracomment>Tool of a walk</extracomment>
        <translation>Тайлбар</translation>
    </message>
    <message>
        <source>Roles of the people you met</source>
        <extracomment>Below a tool of a walk</extracomment>
        <translation>Уулзсан хүмүүсийн үүрэг</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>Tool of a walk</extracomment>
        <translation>Хүмүүс</translation>
    </message>
</context>
<context>
    <name>WalkNoteSheet</name>
    <message>
        <source>Note to the question</source>
        <extracomment>Title of the sheet with a comment to a question</extracomment>
        <translation>Асуултын тэмдэглэл</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Button that closes a sheet whose words are kept</extracomment>
        <translation>Дууссан</translation>
    </message>
</context>
<context>
    <name>WalkPage</name>
    <message>
        <source>Leave the walk for now</source>
        <extracomment>Button at the head of the runner: everything is saved already</extracomment>
        <translation>Аялалыг түр орхих</translation>
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
        <translation>Бүх асуулт</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>Button that ends a pause</extracomment>
        <translation>Үргэлжлүүлэх</translation>
    </message>
    <message>
        <source>Paused. Times do not run on.</source>
        <extracomment>While a walk is paused</extracomment>
        <translation>Түр зогссон. Цаг явахгүй.</translation>
    </message>
    <message>
        <source>This answer needs a photo.</source>
        <translation>Энэ хариултад зураг хэрэгтэй.</translation>
    </message>
    <message>
        <source>This answer needs a recording.</source>
        <translation>Энэ хариултад бичлэг хэрэгтэй.</translation>
    </message>
    <message>
        <source>This answer needs a note.</source>
        <translation>Энэ хариултад тэмдэглэл хэрэгтэй.</translation>
    </message>
    <message>
        <source>This answer needs a photo or a note.</source>
        <translation>Энэ хариултад зураг эсвэл тэмдэглэл хэрэгтэй.</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Button at the head of the runner: further tools</extracomment>
        <translation>Бусад</translation>
    </message>
</context>
<context>
    <name>WalkPlanPage</name>
    <message>
        <source>New walk</source>
        <extracomment>Title of a page</extracomment>
        <translation>Шинэ аялал</translation>
    </message>
    <message>
        <source>Checklist</source>
        <extracomment>Part of the page that plans a walk</extracomment>
        <translation>Шалгах хуудас</translation>
    </message>
    <message>
        <source>Checklist: %1. Choose another</source>
        <translation>Шалгах хуудас: %1. Өөрийг сонгох</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>On the chosen checklist: shows the others</extracomment>
        <translation>Өөрчлөх</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Filter of checklists</extracomment>
        <translation>Бүгд</translation>
    </message>
    <message>
        <source>Whose path</source>
        <extracomment>Part of the page that plans a walk</extracomment>
        <translation>Хэний зам</translation>
    </message>
    <message>
        <source>Company</source>
        <extracomment>Field of a walk</extracomment>
        <translation>Компани</translation>
    </message>
    <message>
        <source>Location</source>
        <extracomment>Field of a walk: which branch of the company</extracomment>
        <translation>Салбар</translation>
    </message>
    <message>
        <source>Branch at the station</source>
        <extracomment>Example in an empty field</extracomment>
        <translation>Буудлын дэргэдэх салбар</translation>
    </message>
    <message>
        <source>Method</source>
        <extracomment>Above the ways of walking</extracomment>
        <translation>Арга</translation>
    </message>
    <message>
        <source>Entrance</source>
        <extracomment>Above the channels by which the shopper comes in</extracomment>
        <translation>Орох суваг</translation>
    </message>
    <message>
        <source>Who walks</source>
        <extracomment>Part of the page that plans a walk</extracomment>
        <translation>Хэн явах вэ</translation>
    </message>
    <message>
        <source>An alias is enough; no names are needed.</source>
        <extracomment>Below the field of the tester&apos;s name</extracomment>
        <translation>Хоч нэр хангалттай; жинхэнэ нэр хэрэггүй.</translation>
    </message>
    <message>
        <source>Tester</source>
        <extracomment>Field of a walk</extracomment>
        <translation>Шалгагч</translation>
    </message>
    <message>
        <source>Strangers see more; both views are kept apart.</source>
        <extracomment>Below the switch &quot;Works for the company&quot;</extracomment>
        <translation>Хөндлөнгийн нүд илүүг хардаг; хоёр байр суурийг тусад нь хадгална.</translation>
    </message>
    <message>
        <source>Works for the company</source>
        <extracomment>Switch of a walk</extracomment>
        <translation>Компанид ажилладаг</translation>
    </message>
    <message>
        <source>Device</source>
        <extracomment>Field of a walk</extracomment>
        <translation>Төхөөрөмж</translation>
    </message>
    <message>
        <source>Phone, small screen</source>
        <extracomment>Example in an empty field</extracomment>
        <translation>Утас, жижиг дэлгэц</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Part of the page that plans a walk</extracomment>
        <translation>Хэзээ</translation>
    </message>
    <message>
        <source>Not before</source>
        <extracomment>Field of a walk: first day of the visit</extracomment>
        <translation>Үүнээс өмнө биш</translation>
    </message>
    <message>
        <source>Not after</source>
        <extracomment>Field of a walk: last day of the visit</extracomment>
        <translation>Үүнээс хойш биш</translation>
    </message>
    <message>
        <source>Three visits a location on mixed days and hours; one visit is an anecdote.</source>
        <extracomment>Below the days of a visit</extracomment>
        <translation>Салбар бүрт өөр өөр өдөр, цагт гурван удаа; нэг удаагийнх тохиолдол төдий.</translation>
    </message>
    <message>
        <source>Plan the walk</source>
        <extracomment>Button that makes the planned walk</extracomment>
        <translation>Аялал төлөвлөх</translation>
    </message>
    <message>
        <source>Try now</source>
        <extracomment>Button that stores something again</extracomment>
        <translation>Одоо оролдох</translation>
    </message>
    <message>
        <source>Plays a</source>
        <extracomment>Field of a walk: whom of the company&apos;s customers the shopper plays</extracomment>
        <translation>Ямар үйлчлүүлэгч болох</translation>
    </message>
</context>
<context>
    <name>WalkPreparePage</name>
    <message>
        <source>Your task</source>
        <extracomment>Part of the page before a walk</extracomment>
        <translation>Таны даалгавар</translation>
    </message>
    <message>
        <source>Take along</source>
        <extracomment>Part of the page before a walk</extracomment>
        <translation>Авч явах зүйл</translation>
    </message>
    <message>
        <source>The way</source>
        <extracomment>Part of the page before a walk</extracomment>
        <translation>Зам</translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <extracomment>Beside a step of a walk</extracomment>
        <translation>
            <numerusform>%Ln асуулт</numerusform>
            <numerusform>%Ln асуулт</numerusform>
        </translation>
    </message>
    <message>
        <source>Start the walk</source>
        <extracomment>Button that begins the walk</extracomment>
        <translation>Аялал эхлэх</translation>
    </message>
    <message>
        <source>Walks</source>
        <extracomment>Kind of files in a file dialog</extracomment>
        <translation>Аялалууд</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button that closes a message</extracomment>
        <translation>Хаах</translation>
    </message>
    <message>
        <source>Let somebody else walk it</source>
        <extracomment>Button that gives a planned walk to somebody with a fresh eye, as a file</extracomment>
        <translation>Өөр хүнээр алхуулах</translation>
    </message>
</context>
<context>
    <name>WalkQuestionEntry</name>
    <message>
        <source>Needed</source>
        <extracomment>Beside a question: an answer is needed</extracomment>
        <translation>Шаардлагатай</translation>
    </message>
    <message>
        <source>Answered</source>
        <extracomment>Beside a question</extracomment>
        <translation>Хариулсан</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <extracomment>Beside a question</extracomment>
        <translation>Хамаарахгүй</translation>
    </message>
    <message>
        <source>Waiting for the reply</source>
        <extracomment>Beside a question: a reply timer runs</extracomment>
        <translation>Хариу хүлээж байна</translation>
    </message>
    <message>
        <source>Proof needed</source>
        <extracomment>Beside a question: an answer needs a photo or a note</extracomment>
        <translation>Нотолгоо хэрэгтэй</translation>
    </message>
</context>
<context>
    <name>WalkQuestionList</name>
    <message>
        <source>Questions</source>
        <extracomment>Name of a list for screen readers</extracomment>
        <translation>Асуултууд</translation>
    </message>
</context>
<context>
    <name>WalkQuestionView</name>
    <message>
        <source>Try now</source>
        <extracomment>Button that stores an answer again</extracomment>
        <translation>Одоо оролдох</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button that closes a message</extracomment>
        <translation>Хаах</translation>
    </message>
    <message>
        <source>Question %L1 of %L2</source>
        <extracomment>Above a question of a walk: %1 its place, %2 how many there are</extracomment>
        <translation>Асуулт %L1 / %L2</translation>
    </message>
    <message>
        <source>Needed</source>
        <extracomment>Above a question: an answer is needed</extracomment>
        <translation>Шаардлагатай</translation>
    </message>
    <message>
        <source>Critical</source>
        <extracomment>Above a question: a bad answer is shown beside the score</extracomment>
        <translation>Чухал</translation>
    </message>
    <message>
        <source>Answered late</source>
        <extracomment>Above a question: it was answered after the walk had moved on</extracomment>
        <translation>Хожуу хариулсан</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier answer(s) kept</source>
        <extracomment>Above a question: how many answers to it were given before; they are kept</extracomment>
        <translation>
            <numerusform>Өмнөх %Ln хариулт хадгалсан</numerusform>
            <numerusform>Өмнөх %Ln хариулт хадгалсан</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm</source>
        <extracomment>Button: what the scan found is right</extracomment>
        <translation>Батлах</translation>
    </message>
    <message>
        <source>Found by scan – %1</source>
        <extracomment>Above a question: what a scan has found; %1 touchpoint and what was found</extracomment>
        <translation>Скан олсон – %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln still needed</source>
        <extracomment>Above a question of a walk: how many answers and proofs the walk is not done without</extracomment>
        <translation>
            <numerusform>%Ln хэрэгтэй хэвээр</numerusform>
            <numerusform>%Ln хэрэгтэй хэвээр</numerusform>
        </translation>
    </message>
    <message>
        <source>Once more: %1</source>
        <extracomment>Button in a step that can be walked several times; %1 its title</extracomment>
        <translation>Дахин нэг: %1</translation>
    </message>
    <message>
        <source>Only the company knows</source>
        <extracomment>Above a question whose answer no stranger can know</extracomment>
        <translation>Зөвхөн компани мэднэ</translation>
    </message>
    <message>
        <source>This touch sells %1.</source>
        <extracomment>Below a question; %1 is what the touch sells, such as &quot;trust&quot;</extracomment>
        <translation>Энэ цэг зардаг зүйл: %1.</translation>
    </message>
    <message>
        <source>Accepted: the walk can be read, but not changed. To change it, ask for a revision.</source>
        <extracomment>Above the questions of an accepted walk</extracomment>
        <translation>Хүлээн авсан: аяллыг уншиж болно, өөрчилж болохгүй. Өөрчлөхийн тулд засвар хүснэ үү.</translation>
    </message>
    <message>
        <source>To be revised: %1</source>
        <extracomment>Above a question of a walk that must be revised; %1 the reviewer&apos;s words</extracomment>
        <translation>Засах: %1</translation>
    </message>
</context>
<context>
    <name>WalkReviewPage</name>
    <message>
        <source>Close</source>
        <extracomment>Button that closes a message</extracomment>
        <translation>Хаах</translation>
    </message>
    <message>
        <source>To be revised: %1</source>
        <extracomment>Above a walk that must be revised; %1 the reviewer&apos;s words</extracomment>
        <translation>Засах: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) still missing</source>
        <translation>
            <numerusform>%Ln зүйл дутуу</numerusform>
            <numerusform>%Ln зүйл дутуу</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>Дутуу зүйлгүй</translation>
    </message>
    <message>
        <source>%L1 of %L2 questions answered</source>
        <extracomment>How far a walk is: %1 questions answered, of %2</extracomment>
        <translation>%L2 асуултаас %L1-д хариулсан</translation>
    </message>
    <message>
        <source>Finish the walk</source>
        <extracomment>Button at the end of a walk</extracomment>
        <translation>Аялал дуусгах</translation>
    </message>
    <message>
        <source>Go on walking</source>
        <extracomment>Button that goes back to the questions</extracomment>
        <translation>Аялал үргэлжлүүлэх</translation>
    </message>
    <message>
        <source>Look at the answers</source>
        <translation>Хариултуудыг үзэх</translation>
    </message>
    <message>
        <source>Accept the walk</source>
        <extracomment>Button of the reviewer</extracomment>
        <translation>Аялал хүлээж авах</translation>
    </message>
    <message>
        <source>Ask for a revision</source>
        <extracomment>Button of the reviewer</extracomment>
        <translation>Засвар хүсэх</translation>
    </message>
    <message>
        <source>What must be revised?</source>
        <extracomment>Title of the sheet in which a reviewer says what to change</extracomment>
        <translation>Юуг засах вэ?</translation>
    </message>
    <message>
        <source>Send back</source>
        <extracomment>Button of the reviewer</extracomment>
        <translation>Буцаах</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button that leaves without a change</extracomment>
        <translation>Болих</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Field of the reviewer</extracomment>
        <translation>Шалтгаан</translation>
    </message>
    <message>
        <source>Hand over</source>
        <extracomment>Button that writes the walk into a file for somebody else</extracomment>
        <translation>Шилжүүлэх</translation>
    </message>
    <message>
        <source>Walks</source>
        <extracomment>Kind of files in a file dialog</extracomment>
        <translation>Аялалууд</translation>
    </message>
    <message>
        <source>Accepted: the walk can be read, but not changed. To change it, ask for a revision.</source>
        <extracomment>Above an accepted walk</extracomment>
        <translation>Хүлээн авсан: аяллыг уншиж болно, өөрчилж болохгүй. Өөрчлөхийн тулд засвар хүснэ үү.</translation>
    </message>
    <message>
        <source>Answers to retired questions</source>
        <extracomment>Part of the end of a walk</extracomment>
        <translation>Хасагдсан асуултын хариултууд</translation>
    </message>
    <message>
        <source>The checklist no longer asks these; the answers are kept.</source>
        <extracomment>Below &quot;Answers to retired questions&quot;</extracomment>
        <translation>Хяналтын хуудас үүнийг дахин асуухгүй; хариултууд хадгалагдсан.</translation>
    </message>
    <message>
        <source>End without the replies (%L1)</source>
        <extracomment>Button at the end of a walk that waits for replies; %L1 how many</extracomment>
        <translation>Хариугүйгээр дуусгах (%L1)</translation>
    </message>
</context>
<context>
    <name>WalkSegments</name>
    <message>
        <source>%L1 of %L2 answered</source>
        <extracomment>Progress of a walk for screen readers: %1 questions answered, of %2</extracomment>
        <translation>%L2-оос %L1 хариулсан</translation>
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
        <translation>Тэмдэглэл</translation>
    </message>
    <message>
        <source>Photo</source>
        <extracomment>Tool below a question</extracomment>
        <translation>Зураг</translation>
    </message>
    <message>
        <source>Moment</source>
        <extracomment>Tool below a question: notes the time, words come later</extracomment>
        <translation>Агшин</translation>
    </message>
    <message>
        <source>Judge anew</source>
        <extracomment>Tool below a question: judges an earlier step anew</extracomment>
        <translation>Дахин</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>Tool below a question</extracomment>
        <translation>Түр зогсоох</translation>
    </message>
</context>
<context>
    <name>WalkWords</name>
    <message>
        <source>Planned</source>
        <extracomment>State of a walk: a part of the list of walks, and a mark</extracomment>
        <translation>Төлөвлөсөн</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Явагдаж буй</translation>
    </message>
    <message>
        <source>Waiting for replies</source>
        <translation>Хариу хүлээж буй</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Дууссан</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Хүлээн авсан</translation>
    </message>
    <message>
        <source>To be revised</source>
        <translation>Засах</translation>
    </message>
    <message>
        <source>Own path</source>
        <extracomment>The way of walking</extracomment>
        <translation>Өөрийн зам</translation>
    </message>
    <message>
        <source>A competitor&apos;s path</source>
        <translation>Өрсөлдөгчийн зам</translation>
    </message>
    <message>
        <source>Own sales funnel</source>
        <translation>Өөрийн борлуулалтын юүлүүр</translation>
    </message>
    <message>
        <source>Whole walks</source>
        <extracomment>Kind of a checklist</extracomment>
        <translation>Бүтэн аялал</translation>
    </message>
    <message>
        <source>One channel</source>
        <extracomment>Kind of a checklist</extracomment>
        <translation>Нэг суваг</translation>
    </message>
    <message>
        <source>Chains</source>
        <extracomment>Kind of a checklist</extracomment>
        <translation>Гинжнүүд</translation>
    </message>
    <message>
        <source>Tick lists</source>
        <extracomment>Kind of a checklist</extracomment>
        <translation>Тэмдэглэх жагсаалт</translation>
    </message>
    <message>
        <source>No answers yet, %1</source>
        <extracomment>In the list of walks, no question was answered yet; %1 is a date</extracomment>
        <translation>Хариулт алга, %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s), %1</source>
        <extracomment>In the list of walks: how many questions were answered; %1 is a date</extracomment>
        <translation>
            <numerusform>%Ln хариулт, %1</numerusform>
            <numerusform>%Ln хариулт, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>Answer to a question</extracomment>
        <translation>Тийм</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Үгүй</translation>
    </message>
    <message>
        <source>Positive</source>
        <extracomment>The shopper&apos;s reaction to a touchpoint</extracomment>
        <translation>Эерэг</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Саармаг</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>Сөрөг</translation>
    </message>
    <message>
        <source>Joy</source>
        <extracomment>What the shopper felt</extracomment>
        <translation>Баяр</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Итгэл</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Сонирхол</translation>
    </message>
    <message>
        <source>Surprise</source>
        <translation>Гайхшрал</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Тайван</translation>
    </message>
    <message>
        <source>Boredom</source>
        <translation>Уйтгар</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>Төөрөгдөл</translation>
    </message>
    <message>
        <source>Worry</source>
        <translation>Санаа зовнил</translation>
    </message>
    <message>
        <source>Annoyance</source>
        <translation>Уцаар</translation>
    </message>
    <message>
        <source>Disappointment</source>
        <translation>Урам хугарал</translation>
    </message>
    <message>
        <source>seconds</source>
        <extracomment>Unit beside a number field</extracomment>
        <translation>секунд</translation>
    </message>
    <message>
        <source>minutes</source>
        <extracomment>Unit beside a number field</extracomment>
        <translation>минут</translation>
    </message>
    <message>
        <source>hours</source>
        <extracomment>Unit beside a number field</extracomment>
        <translation>цаг</translation>
    </message>
    <message>
        <source>days</source>
        <extracomment>Unit beside a number field</extracomment>
        <translation>өдөр</translation>
    </message>
    <message>
        <source>rings</source>
        <extracomment>Unit beside a number field</extracomment>
        <translation>дуудлага</translation>
    </message>
    <message>
        <source>The disk is full. Make room; your answer stays here and is saved as soon as there is.</source>
        <extracomment>Above the question: an answer could not be stored</extracomment>
        <translation>Диск дүүрсэн. Зай гаргана уу: хариулт тань энд үлдэж, зай гармагц хадгалагдана.</translation>
    </message>
    <message>
        <source>The folder of the workspace cannot be written. Your answer stays here and is tried again.</source>
        <extracomment>Above the question: an answer could not be stored</extracomment>
        <translation>Ажлын файлын хавтсанд бичих боломжгүй. Хариулт тань энд үлдэж, дахин оролдоно.</translation>
    </message>
    <message>
        <source>Not saved yet. Your answer stays here and is tried again.</source>
        <extracomment>Above the question: an answer could not be stored</extracomment>
        <translation>Хараахан хадгалаагүй. Хариулт тань энд үлдэж, дахин оролдоно.</translation>
    </message>
    <message>
        <source>Goes on</source>
        <extracomment>What the customer decides at the end of a walk (all texts up to &quot;Leaves&quot;)</extracomment>
        <translation>Цааш явна</translation>
    </message>
    <message>
        <source>Starts to work with them</source>
        <translation>Хамтран ажиллаж эхэлнэ</translation>
    </message>
    <message>
        <source>Buys</source>
        <translation>Худалдан авна</translation>
    </message>
    <message>
        <source>Buys again</source>
        <translation>Дахин авна</translation>
    </message>
    <message>
        <source>Recommends them</source>
        <translation>Санал болгоно</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Явна</translation>
    </message>
    <message>
        <source>Objection</source>
        <extracomment>What a note of a walk is about (all texts up to &quot;Remark&quot;)</extracomment>
        <translation>Эсэргүүцэл</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Асуудал</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Хүсэлт</translation>
    </message>
    <message>
        <source>Trick worth adopting</source>
        <translation>Авч хэрэглэх арга</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Санал</translation>
    </message>
    <message>
        <source>A customer gained</source>
        <extracomment>What a step did to the relation with the company (all texts up to &quot;Disappointed&quot;)</extracomment>
        <translation>Үйлчлүүлэгчтэй болсон</translation>
    </message>
    <message>
        <source>A customer lost</source>
        <translation>Үйлчлүүлэгчээ алдсан</translation>
    </message>
    <message>
        <source>Reputation confirmed</source>
        <translation>Нэр хүнд батлагдсан</translation>
    </message>
    <message>
        <source>Relation strengthened</source>
        <translation>Харилцаа бэхжсэн</translation>
    </message>
    <message>
        <source>Disappointed</source>
        <translation>Урам хугарсан</translation>
    </message>
    <message>
        <source>the idea</source>
        <extracomment>What a touch sells (all texts up to &quot;trust&quot;)</extracomment>
        <translation>санаа</translation>
    </message>
    <message>
        <source>the need</source>
        <translation>хэрэгцээ</translation>
    </message>
    <message>
        <source>the product</source>
        <translation>бүтээгдэхүүн</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>үйлчилгээ</translation>
    </message>
    <message>
        <source>the value</source>
        <translation>үнэ цэн</translation>
    </message>
    <message>
        <source>the price</source>
        <translation>үнэ</translation>
    </message>
    <message>
        <source>trust</source>
        <translation>итгэл</translation>
    </message>
    <message>
        <source>The workspace is damaged. What can be read of it is being copied.</source>
        <extracomment>What a screen of walks says when the file that holds them is damaged</extracomment>
        <translation>Ажлын файл гэмтсэн. Уншигдахыг нь хуулж байна.</translation>
    </message>
    <message>
        <source>The workspace cannot be read or written just now. Nothing is lost; try again.</source>
        <extracomment>What a screen of walks says when the file that holds them cannot be read or written</extracomment>
        <translation>Ажлын файлыг одоогоор унших, бичих боломжгүй. Юу ч алдагдаагүй; дахин оролдоно уу.</translation>
    </message>
    <message>
        <source>This file is no picture that can be read. Choose another one.</source>
        <extracomment>After a file was chosen as a photo</extracomment>
        <translation>Энэ файл уншигдах зураг биш байна. Өөрийг сонгоно уу.</translation>
    </message>
    <message>
        <source>The file %1 could not be kept. Choose one of less than 50 MB, or make room on the disk.</source>
        <extracomment>After a photo or sound was chosen; %1 is a file</extracomment>
        <translation>%1 файлыг хадгалж чадсангүй. 50 МБ-аас бага файл сонгох эсвэл дискэн дээр зай гаргана уу.</translation>
    </message>
    <message>
        <source>%1 could not be read as a walk that was handed over, or not written. Nothing was changed.</source>
        <extracomment>After a file with a walk was chosen; %1 is a file</extracomment>
        <translation>%1-г шилжүүлсэн алхалт гэж уншиж эсвэл бичиж чадсангүй. Юу ч өөрчлөгдөөгүй.</translation>
    </message>
    <message>
        <source>Cannot go on: the path ends here</source>
        <extracomment>What the customer decides at a step: nothing leads on from here, a dead end</extracomment>
        <translation>Цааш явж чадахгүй: зам энд дуусна</translation>
    </message>
    <message>
        <source>Potential customer</source>
        <extracomment>Whom of a company&apos;s customers a shopper plays</extracomment>
        <translation>Боломжит үйлчлүүлэгч</translation>
    </message>
    <message>
        <source>Current customer</source>
        <extracomment>Whom of a company&apos;s customers a shopper plays</extracomment>
        <translation>Одоогийн үйлчлүүлэгч</translation>
    </message>
    <message>
        <source>Former customer</source>
        <extracomment>Whom of a company&apos;s customers a shopper plays</extracomment>
        <translation>Хуучин үйлчлүүлэгч</translation>
    </message>
    <message>
        <source>insider</source>
        <extracomment>Whether a shopper works for the company that is walked</extracomment>
        <translation>дотны хүн</translation>
    </message>
    <message>
        <source>outsider</source>
        <translation>гадны хүн</translation>
    </message>
    <message>
        <source>The walk is accepted; ask for a revision to change it.</source>
        <extracomment>Above a question of a walk that the reviewer has accepted</extracomment>
        <translation>Аяллыг хүлээн авсан; өөрчлөхийн тулд засвар хүснэ үү.</translation>
    </message>
    <message>
        <source>The walk is under way already.</source>
        <extracomment>Why a walk was not started, finished, accepted or sent back (all texts up to &quot;what must be revised&quot;)</extracomment>
        <translation>Аялал аль хэдийн явагдаж байна.</translation>
    </message>
    <message>
        <source>Only a walk that is under way can be finished.</source>
        <translation>Зөвхөн явагдаж буй аяллыг дуусгаж болно.</translation>
    </message>
    <message>
        <source>A needed answer is missing.</source>
        <translation>Шаардлагатай хариулт дутуу байна.</translation>
    </message>
    <message>
        <source>The proof of an answer is missing.</source>
        <translation>Хариултын нотолгоо дутуу байна.</translation>
    </message>
    <message>
        <source>Only a finished walk can be accepted or sent back.</source>
        <translation>Зөвхөн дууссан аяллыг хүлээн авах эсвэл буцаах боломжтой.</translation>
    </message>
    <message>
        <source>Say what must be revised.</source>
        <translation>Юуг засахыг бичнэ үү.</translation>
    </message>
    <message>
        <source>This step cannot be walked once more.</source>
        <extracomment>A step of a walk that can be walked several times has been</extracomment>
        <translation>Энэ алхмыг дахин хийх боломжгүй.</translation>
    </message>
    <message>
        <source>No reply is waited for here.</source>
        <extracomment>Why the end of a wait was not noted</extracomment>
        <translation>Энд хариу хүлээгээгүй.</translation>
    </message>
    <message>
        <source>The reply cannot have come before the message.</source>
        <extracomment>Why the time of a reply was not noted</extracomment>
        <translation>Хариу мессежээс өмнө ирэх боломжгүй.</translation>
    </message>
    <message>
        <source>The reply cannot come later than now.</source>
        <extracomment>Why the time of a reply was not noted</extracomment>
        <translation>Хариу одооноос хожуу ирсэн байх боломжгүй.</translation>
    </message>
    <message>
        <source>Write an amount from 0 up and a currency in three letters, such as EUR.</source>
        <extracomment>Why what was paid was not noted</extracomment>
        <translation>0-ээс дээш дүн, гурван үсгээр валют бичнэ үү, жишээ нь EUR.</translation>
    </message>
    <message>
        <source>This does not belong to the walk any more. Open it again.</source>
        <extracomment>Why something was not noted</extracomment>
        <translation>Энэ аялалд хамаарахаа больсон. Дахин нээнэ үү.</translation>
    </message>
    <message>
        <source>This answer does not fit the question.</source>
        <extracomment>Why an answer was not noted</extracomment>
        <translation>Энэ хариулт асуултад тохирохгүй.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Shopwalker. Update the program, then take it in again.</source>
        <extracomment>After a file with a walk was chosen; %1 is a file</extracomment>
        <translation>%1-ийг Shopwalker-ийн шинэ хувилбар бичсэн. Програмаа шинэчлээд дахин оруулна уу.</translation>
    </message>
    <message>
        <source>%1 holds evidence that belongs to another walk of this workspace. Nothing was changed.</source>
        <extracomment>After a file with a walk was chosen; %1 is a file</extracomment>
        <translation>%1 дотор энэ ажлын талбарын өөр аялалд хамаарах нотолгоо байна. Юу ч өөрчлөгдөөгүй.</translation>
    </message>
    <message>
        <source>The walk has more than 2,000 files or 1 GB of evidence. Discard what is not needed, then hand it over again.</source>
        <extracomment>After a walk was to be handed over as one file</extracomment>
        <translation>Аялалд 2000-аас олон файл эсвэл 1 ГБ-аас их нотолгоо байна. Хэрэггүйг хаяад дахин дамжуулна уу.</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <extracomment>Instead of an answer</extracomment>
        <translation>Хамаарахгүй</translation>
    </message>
</context>
<context>
    <name>WalksPage</name>
    <message>
        <source>Walk a customer&apos;s path and note what happens, step by step.</source>
        <extracomment>Below the title of the page of walks</extracomment>
        <translation>Үйлчлүүлэгчийн замаар явж, болж буйг алхам алхмаар тэмдэглэ.</translation>
    </message>
    <message>
        <source>Walks</source>
        <extracomment>Kind of files in a file dialog
----------
Title of a page</extracomment>
        <translation>Аялалууд</translation>
    </message>
    <message>
        <source>New walk</source>
        <extracomment>Button that plans a walk</extracomment>
        <translation>Шинэ аялал</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button that closes a message</extracomment>
        <translation>Хаах</translation>
    </message>
    <message>
        <source>Bring back</source>
        <extracomment>Button that brings back what was removed</extracomment>
        <translation>Буцааж авах</translation>
    </message>
    <message>
        <source>The walk at %1 is in the bin.</source>
        <extracomment>After a walk was put into the bin; %1 is its company</extracomment>
        <translation>%1 аялал хогийн саванд байна.</translation>
    </message>
    <message>
        <source>All companies</source>
        <extracomment>Filter of the list of walks</extracomment>
        <translation>Бүх компани</translation>
    </message>
    <message>
        <source>Company</source>
        <extracomment>Name of a filter for screen readers</extracomment>
        <translation>Компани</translation>
    </message>
    <message>
        <source>Choose a checklist, say whose path you walk, and start. Every answer is saved at once, without a network.</source>
        <extracomment>On the empty page of walks</extracomment>
        <translation>Шалгах хуудсаа сонгож, хэний замаар явахаа хэлээд эхэл. Хариулт бүр шууд, сүлжээгүйгээр хадгалагдана.</translation>
    </message>
    <message>
        <source>Be the customer</source>
        <extracomment>On the empty page of walks</extracomment>
        <translation>Үйлчлүүлэгч бол</translation>
    </message>
    <message>
        <source>Try it at a clinic</source>
        <extracomment>Button that plans the example of a walk</extracomment>
        <translation>Эмнэлэг дээр турших</translation>
    </message>
    <message>
        <source>Take in a walk</source>
        <extracomment>Button that reads a walk out of a file</extracomment>
        <translation>Файлаас аялал авах</translation>
    </message>
    <message>
        <source>Bin (%L1)</source>
        <extracomment>Button that shows the walks in the bin</extracomment>
        <translation>Хогийн сав (%L1)</translation>
    </message>
    <message>
        <source>Waiting for replies (%L1)</source>
        <extracomment>Button that opens the board of replies; %1 is how many are waited for</extracomment>
        <translation>Хариу хүлээж буй (%L1)</translation>
    </message>
    <message>
        <source>Checklist editor</source>
        <extracomment>Button that opens the page of checklists</extracomment>
        <translation>Жагсаалтын засварлагч</translation>
    </message>
    <message>
        <source>Try now</source>
        <extracomment>Button that stores something again</extracomment>
        <translation>Одоо оролдох</translation>
    </message>
    <message>
        <source>Tick lists</source>
        <extracomment>Button that opens the page of tick lists</extracomment>
        <translation>Тэмдэглэх жагсаалтууд</translation>
    </message>
    <message>
        <source>Erase a name</source>
        <extracomment>Button that erases the name of a person</extracomment>
        <translation>Нэр арилгах</translation>
    </message>
</context>
<context>
    <name>WeightRow</name>
    <message>
        <source>by hand, %1</source>
        <extracomment>Below a weight: it was set by hand; %1 is &quot;suggested 1.5&quot;</extracomment>
        <translation>гараар, %1</translation>
    </message>
    <message>
        <source>%1: as suggested</source>
        <extracomment>Button of a weight; %1 is what it weighs</extracomment>
        <translation>%1: санал болгосноор</translation>
    </message>
    <message>
        <source>%1: lighter</source>
        <extracomment>Button of a weight; %1 is what it weighs</extracomment>
        <translation>%1: хөнгөн</translation>
    </message>
    <message>
        <source>%1: heavier</source>
        <extracomment>Button of a weight; %1 is what it weighs</extracomment>
        <translation>%1: хүнд</translation>
    </message>
</context>
<context>
    <name>WeightSheet</name>
    <message>
        <source>Close</source>
        <translation>Хаах</translation>
    </message>
    <message>
        <source>As stage and channel weigh</source>
        <extracomment>Button of a touchpoint&apos;s weight</extracomment>
        <translation>Үе шат, сувгийн жингээр</translation>
    </message>
    <message>
        <source>A weight of its own replaces that of its stage and channel. 1 is usual, 2 counts twice, 0 not at all.</source>
        <extracomment>In the sheet with a touchpoint&apos;s weight</extracomment>
        <translation>Өөрийн жин нь үе шат, сувгийнхыг орлоно. 1 - ердийн, 2 - хоёр дахин, 0 - огт тооцохгүй.</translation>
    </message>
    <message>
        <source>%1: lighter</source>
        <translation>%1: хөнгөн</translation>
    </message>
    <message>
        <source>%1: heavier</source>
        <translation>%1: хүнд</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Found</source>
        <extracomment>Matrix cell: the company offers this touchpoint</extracomment>
        <translation>Олдсон</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>Matrix cell: the scan read enough pages and did not find it</extracomment>
        <translation>Олдсонгүй</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>Matrix cell: the scan could not tell</extracomment>
        <translation>Тодорхойгүй</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <extracomment>Matrix cell: the touchpoint makes no sense for this company</extracomment>
        <translation>Хамаарахгүй</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <extracomment>Matrix cell: how many different ones were found, for example phone numbers</extracomment>
        <translation>
            <numerusform>%Ln олдсон</numerusform>
            <numerusform>%Ln олдсон</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Found in %Ln place(s)</source>
        <extracomment>Above the evidence: in how many places a touchpoint was seen</extracomment>
        <translation>
            <numerusform>%Ln газраас олдсон</numerusform>
            <numerusform>%Ln газраас олдсон</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not found on %Ln page(s) read, without running scripts</source>
        <extracomment>Above the evidence; never &quot;absent&quot;: a scan does not run scripts</extracomment>
        <translation>
            <numerusform>Уншсан %Ln хуудаснаас скрипт ажиллуулалгүйгээр олдсонгүй</numerusform>
            <numerusform>Уншсан %Ln хуудаснаас скрипт ажиллуулалгүйгээр олдсонгүй</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown: it is not counted, neither for nor against</source>
        <extracomment>Above the evidence: the scan could not tell</extracomment>
        <translation>Тодорхойгүй: аль ч талд тооцохгүй</translation>
    </message>
    <message>
        <source>certain</source>
        <extracomment>How sure the program is of a finding</extracomment>
        <translation>лавтай</translation>
    </message>
    <message>
        <source>very likely</source>
        <extracomment>How sure the program is of a finding</extracomment>
        <translation>маш магадлалтай</translation>
    </message>
    <message>
        <source>likely</source>
        <extracomment>How sure the program is of a finding</extracomment>
        <translation>магадлалтай</translation>
    </message>
    <message>
        <source>possible</source>
        <extracomment>How sure the program is of a finding</extracomment>
        <translation>боломжтой</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln second(s) left</source>
        <extracomment>Time left of a scan</extracomment>
        <translation>
            <numerusform>ойролцоогоор %Ln секунд үлдлээ</numerusform>
            <numerusform>ойролцоогоор %Ln секунд үлдлээ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <extracomment>Time left of a scan</extracomment>
        <translation>
            <numerusform>ойролцоогоор %Ln минут үлдлээ</numerusform>
            <numerusform>ойролцоогоор %Ln минут үлдлээ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shopwalker::BenchmarkController</name>
    <message numerus="yes">
        <source>%Ln company(s), %1</source>
        <extracomment>Below a benchmark&apos;s name: how many companies; %1 is a date</extracomment>
        <translation>
            <numerusform>%Ln компани, %1</numerusform>
            <numerusform>%Ln компани, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The benchmark is in %1. Hand over its walks each by itself.</source>
        <extracomment>After a benchmark was written into a file; %1 is its path</extracomment>
        <translation>Харьцуулалт %1 файлд байна. Аяллуудыг тус тусад нь дамжуулна уу.</translation>
    </message>
    <message>
        <source>The benchmark has been taken in.</source>
        <extracomment>After a file with a benchmark was read</extracomment>
        <translation>Харьцуулалтыг хүлээн авлаа.</translation>
    </message>
    <message>
        <source>This benchmark was here already: what the file had more was added to it.</source>
        <extracomment>After a file with a benchmark was read that is here already</extracomment>
        <translation>Энэ харьцуулалт аль хэдийн байсан: файлд илүү байсныг нь нэмлээ.</translation>
    </message>
    <message>
        <source>This benchmark was here already; nothing has changed.</source>
        <extracomment>After a file with a benchmark was read that is here already</extracomment>
        <translation>Энэ харьцуулалт аль хэдийн байсан; юу ч өөрчлөгдөөгүй.</translation>
    </message>
    <message>
        <source>The plan is kept, but the walk that looks again could not be planned: %1</source>
        <translation>Төлөвлөгөө хадгалагдсан, харин дахин харах алхалтыг төлөвлөж чадсангүй: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) left</source>
        <extracomment>Below a deleted benchmark: when it goes for good</extracomment>
        <translation>
            <numerusform>%Ln өдөр үлдсэн</numerusform>
            <numerusform>%Ln өдөр үлдсэн</numerusform>
        </translation>
    </message>
    <message>
        <source>Location “%1”: of %2 only the walks there count. Companies that were not walked there, and what the sites show, stay as they are.</source>
        <extracomment>On every page of a benchmark while one branch is looked at: %1 the branch, %2 companies walked there</extracomment>
        <translation>«%1» салбар: %2-ийн зөвхөн тэнд хийсэн алхалтыг тооцно. Тэнд алхаагүй компаниуд болон сайтуудын харуулдаг зүйл хэвээрээ.</translation>
    </message>
    <message>
        <source>The report was not written: %1</source>
        <extracomment>After a report could not be written; %1 says which file, and why</extracomment>
        <translation>Тайлан бичигдсэнгүй: %1</translation>
    </message>
    <message>
        <source>No program opened %1; open it with your browser.</source>
        <extracomment>The system has no program for it; %1 is the path of a report</extracomment>
        <translation>Ямар ч програм %1-г нээсэнгүй; хөтчөөрөө нээнэ үү.</translation>
    </message>
</context>
<context>
    <name>shopwalker::CompaniesController</name>
    <message>
        <source>Begin with your own company.</source>
        <extracomment>Companies page: what to do next</extracomment>
        <translation>Өөрийн компаниас эхлээрэй.</translation>
    </message>
    <message>
        <source>Mark one company as your own; the others are compared with it.</source>
        <extracomment>Companies page: what to do next</extracomment>
        <translation>Нэг компанийг өөрийнх гэж тэмдэглэнэ үү; бусдыг нь түүнтэй харьцуулна.</translation>
    </message>
    <message>
        <source>Add at least one competitor.</source>
        <extracomment>Companies page: what to do next</extracomment>
        <translation>Дор хаяж нэг өрсөлдөгч нэмнэ үү.</translation>
    </message>
</context>
<context>
    <name>shopwalker::CompanyEditor</name>
    <message>
        <source>Give the company a name; it stands above its column.</source>
        <extracomment>Below the name field of a company</extracomment>
        <translation>Компанид нэр өгнө үү; баганынх нь дээр бичигдэнэ.</translation>
    </message>
    <message>
        <source>Another company already has this name.</source>
        <extracomment>Below the name field of a company</extracomment>
        <translation>Өөр компани ийм нэртэй байна.</translation>
    </message>
    <message>
        <source>“%1” is no web address and no saved page. Write it like example.com or https://example.com/shop.</source>
        <extracomment>Below the field with a company&apos;s web addresses; %1 is what was typed</extracomment>
        <translation>«%1» вэб хаяг ч, хадгалсан хуудас ч биш байна. example.com эсвэл https://example.com/shop гэж бичнэ үү.</translation>
    </message>
    <message>
        <source>“%1” already belongs to %2.</source>
        <extracomment>Below the field with a company&apos;s web addresses; %1 an address, %2 a company</extracomment>
        <translation>«%1» аль хэдийн %2 компанийнх байна.</translation>
    </message>
</context>
<context>
    <name>shopwalker::EditorController</name>
    <message>
        <source>New step</source>
        <extracomment>Title of a step that was just added in the checklist editor</extracomment>
        <translation>Шинэ алхам</translation>
    </message>
    <message>
        <source>New question</source>
        <extracomment>Words of a question that was just added in the checklist editor</extracomment>
        <translation>Шинэ асуулт</translation>
    </message>
    <message>
        <source>First option</source>
        <extracomment>Labels of the first two options of a new question</extracomment>
        <translation>Эхний сонголт</translation>
    </message>
    <message>
        <source>Second option</source>
        <translation>Хоёр дахь сонголт</translation>
    </message>
    <message>
        <source>New option</source>
        <translation>Шинэ сонголт</translation>
    </message>
    <message>
        <source>New checklist</source>
        <translation>Шинэ жагсаалт</translation>
    </message>
    <message>
        <source>What to look at, step by step.</source>
        <extracomment>What a new checklist says about itself until its author does</extracomment>
        <translation>Юуг харахаа алхам алхмаар.</translation>
    </message>
    <message>
        <source>First step</source>
        <extracomment>Title of the first step of a new checklist</extracomment>
        <translation>Эхний алхам</translation>
    </message>
    <message>
        <source>Saved. New walks use this version.</source>
        <extracomment>After a checklist was saved in the editor</extracomment>
        <translation>Хадгалсан. Шинэ аялалууд энэ хувилбарыг ашиглана.</translation>
    </message>
    <message>
        <source>Read. Save it to use it in walks.</source>
        <extracomment>After a checklist was read from a file, before it is saved</extracomment>
        <translation>Уншсан. Аялалд ашиглахын тулд хадгална уу.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <extracomment>After a checklist was written to a file; %1 is its name</extracomment>
        <translation>%1 файлд бичлээ.</translation>
    </message>
</context>
<context>
    <name>shopwalker::EvidenceController</name>
    <message>
        <source>The walk was closed before the file was kept.</source>
        <translation>Файл хадгалагдахаас өмнө аялал хаагдлаа.</translation>
    </message>
</context>
<context>
    <name>shopwalker::GuideController</name>
    <message>
        <source>The first line is needed; the others may stay empty.</source>
        <extracomment>Below the form of a persona, a practice or a customer who left</extracomment>
        <translation>Эхний мөр заавал хэрэгтэй; бусад нь хоосон байж болно.</translation>
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
        <translation>%1 дараа бичсэн</translation>
    </message>
</context>
<context>
    <name>shopwalker::OverviewController</name>
    <message>
        <source>Round %L1, %2</source>
        <extracomment>A round of a benchmark: %1 number, %2 the day it began</extracomment>
        <translation>%L1-р шат, %2</translation>
    </message>
</context>
<context>
    <name>shopwalker::PlanController</name>
    <message numerus="yes">
        <source>%Ln action(s) written to the calendar file.</source>
        <extracomment>After a calendar file was written; %n actions with a day are in it</extracomment>
        <translation>
            <numerusform>Хуанлийн файлд %Ln арга хэмжээ бичсэн.</numerusform>
            <numerusform>Хуанлийн файлд %Ln арга хэмжээ бичсэн.</numerusform>
        </translation>
    </message>
    <message>
        <source>The calendar was not written: %1</source>
        <extracomment>When a calendar file could not be written; %1 is the reason</extracomment>
        <translation>Хуанли бичигдсэнгүй: %1</translation>
    </message>
</context>
<context>
    <name>shopwalker::ReplyController</name>
    <message>
        <source>Has %1 answered?</source>
        <extracomment>Title of a desktop notification; %1 is a company</extracomment>
        <translation>%1 хариулсан уу?</translation>
    </message>
    <message>
        <source>%1 – waiting for %2</source>
        <extracomment>Text of a desktop notification; %1 the question, %2 a time span such as &quot;2 h 5 min&quot;</extracomment>
        <translation>%1 – %2 хүлээж байна</translation>
    </message>
    <message>
        <source>%1 answered after %2.</source>
        <extracomment>After a reply was noted; %1 a company, %2 a time span such as &quot;2 h 5 min&quot;</extracomment>
        <translation>%1 %2 дараа хариуллаа.</translation>
    </message>
    <message>
        <source>No longer waiting for %1.</source>
        <extracomment>After waiting for a reply was given up; %1 is a company</extracomment>
        <translation>%1: хүлээхээ болилоо.</translation>
    </message>
    <message>
        <source>Promised by %1</source>
        <extracomment>After a promise was noted; %1 is a time such as &quot;22 Nov, 14:05&quot;</extracomment>
        <translation>%1 гэхэд амласан</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reminder(s) written.</source>
        <extracomment>After a calendar file was written; %n reminders are in it</extracomment>
        <translation>
            <numerusform>%Ln сануулга бичлээ.</numerusform>
            <numerusform>%Ln сануулга бичлээ.</numerusform>
        </translation>
    </message>
    <message>
        <source>The calendar was not written: %1</source>
        <extracomment>When a calendar file could not be written; %1 is the reason</extracomment>
        <translation>Хуанли бичигдсэнгүй: %1</translation>
    </message>
    <message>
        <source>Write a time like %1, or a day and a time.</source>
        <extracomment>Below the field for the time of a reply; %1 a time</extracomment>
        <translation>%1 шиг цаг, эсвэл өдөр ба цаг бичнэ үү.</translation>
    </message>
</context>
<context>
    <name>shopwalker::ReplyListModel</name>
    <message>
        <source>Promised by %1</source>
        <extracomment>Below a reply that is waited for: when the company said it would answer</extracomment>
        <translation>%1 гэхэд амласан</translation>
    </message>
    <message>
        <source>Good by %1</source>
        <extracomment>Below a reply that is waited for: what counts as a good time</extracomment>
        <translation>%1 гэхэд сайн</translation>
    </message>
</context>
<context>
    <name>shopwalker::SettingsController</name>
    <message>
        <source>This is no web address. It should begin with https://; until then it is left out.</source>
        <translation>Энэ вэб хаяг биш. https:// -ээр эхлэх ёстой; тэр хүртэл дурдахгүй.</translation>
    </message>
</context>
<context>
    <name>shopwalker::TopTenController</name>
    <message>
        <source>%1: place %L2 of %L3</source>
        <extracomment>Said by screen readers after a touchpoint was moved: %1 its name, %2 its place, %3 how many there are</extracomment>
        <translation>%1: %L3-аас %L2-р байр</translation>
    </message>
</context>
<context>
    <name>shopwalker::WalkConsent</name>
    <message>
        <source>Record a conversation only when everyone in it has agreed.</source>
        <extracomment>On the card about recording people</extracomment>
        <translation>Яриаг бүх оролцогч зөвшөөрсөн үед л бич.</translation>
    </message>
    <message>
        <source>Who takes part may usually record for own use; passing the recording on needs consent.</source>
        <extracomment>On the card about recording people</extracomment>
        <translation>Оролцогч ихэвчлэн өөртөө бичиж болно; бусдад дамжуулахад зөвшөөрөл хэрэгтэй.</translation>
    </message>
    <message>
        <source>The rules are not clear-cut: ask before you record.</source>
        <extracomment>On the card about recording people: the rules are not clear or not known</extracomment>
        <translation>Дүрэм тодорхой бус: бичихээсээ өмнө асуу.</translation>
    </message>
</context>
<context>
    <name>shopwalker::WalkController</name>
    <message>
        <source>The checklist of this walk is not in the library.</source>
        <translation>Энэ аялалын шалгах хуудас санд алга.</translation>
    </message>
    <message>
        <source>Write a number, such as %1.</source>
        <extracomment>Below a number field that holds something else; %1 a number</extracomment>
        <translation>Тоо бичнэ үү, жишээ нь %1.</translation>
    </message>
    <message>
        <source>Method</source>
        <extracomment>Line of the brief of a walk (all texts up to &quot;Device&quot;)</extracomment>
        <translation>Арга</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Дүр</translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation>Орох суваг</translation>
    </message>
    <message>
        <source>Tester</source>
        <translation>Шалгагч</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Үүнээс өмнө биш</translation>
    </message>
    <message>
        <source>Not after</source>
        <translation>Үүнээс хойш биш</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Төхөөрөмж</translation>
    </message>
    <message>
        <source>An answer is needed</source>
        <extracomment>Why a question stands in the list of what is missing</extracomment>
        <translation>Хариулт хэрэгтэй</translation>
    </message>
    <message>
        <source>A photo or note must prove it</source>
        <extracomment>Why a question stands in the list of what is missing</extracomment>
        <translation>Зураг эсвэл тэмдэглэлээр нотлох ёстой</translation>
    </message>
    <message>
        <source>The reply has not come yet</source>
        <extracomment>Why a question stands in the list of what is missing</extracomment>
        <translation>Хариу хараахан ирээгүй</translation>
    </message>
    <message>
        <source>A charged phone; answers need no network</source>
        <extracomment>What a shopper takes along (all texts up to &quot;A receipt …&quot;)</extracomment>
        <translation>Цэнэглэсэн утас; хариултад сүлжээ хэрэггүй</translation>
    </message>
    <message>
        <source>Room for photos</source>
        <translation>Зураг хадгалах зай</translation>
    </message>
    <message>
        <source>A quiet place for calls and times; the program counts and measures</source>
        <translation>Дуудлага, хэмжилтэд чимээгүй газар; програм тоолж хэмжинэ</translation>
    </message>
    <message>
        <source>An address or number at which replies reach you</source>
        <translation>Хариу ирэх хаяг эсвэл дугаар</translation>
    </message>
    <message>
        <source>Money for a purchase, and a pocket for the receipt</source>
        <translation>Худалдан авалтын мөнгө, баримт хийх газар</translation>
    </message>
    <message>
        <source>At least one must be chosen. If none is right, answer “not applicable”.</source>
        <extracomment>Above a question of which at least one answer must stay chosen</extracomment>
        <translation>Дор хаяж нэгийг сонгоно уу. Аль нь ч тохирохгүй бол «хамаагүй» гэж хариулна уу.</translation>
    </message>
    <message>
        <source>Write a number from 0 up.</source>
        <extracomment>Below a number field that must not hold less than nothing</extracomment>
        <translation>0-ээс дээш тоо бичнэ үү.</translation>
    </message>
    <message>
        <source>Write the currency in three letters, such as EUR.</source>
        <extracomment>Below an amount whose currency is missing</extracomment>
        <translation>Валютыг гурван үсгээр бичнэ үү, жишээ нь EUR.</translation>
    </message>
    <message>
        <source>Write first what was promised.</source>
        <extracomment>Below the field of a promise, when only what was found is written</extracomment>
        <translation>Эхлээд юу амласныг бичнэ үү.</translation>
    </message>
    <message>
        <source>Write a time like %1, or a day and a time.</source>
        <extracomment>Below the field for the time of a reply; %1 a time</extracomment>
        <translation>%1 шиг цаг, эсвэл өдөр ба цаг бичнэ үү.</translation>
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
        <translation>Аялал %1 файлд байна. Энд ч үлдэнэ.</translation>
    </message>
    <message>
        <source>The walk at %1 was here already; nothing has changed.</source>
        <translation>%1 аялал аль хэдийн энд байсан; юу ч өөрчлөгдөөгүй.</translation>
    </message>
    <message numerus="yes">
        <source>The walk at %1 has been taken in, with %Ln file(s) of evidence.</source>
        <extracomment>After a file with a walk was read; %1 a company</extracomment>
        <translation>
            <numerusform>%1 аялалыг авлаа, нотолгооны файл: %Ln.</numerusform>
            <numerusform>%1 аялалыг авлаа, нотолгооны файл: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The name is gone from %Ln walk(s), and the backups that held it are deleted.</source>
        <extracomment>After a person&apos;s name was erased</extracomment>
        <translation>
            <numerusform>Нэрийг %Ln алхалтаас арилгаж, түүнийг агуулсан нөөц хуулбаруудыг устгалаа.</numerusform>
            <numerusform>Нэрийг %Ln алхалтаас арилгаж, түүнийг агуулсан нөөц хуулбаруудыг устгалаа.</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing or changed since they were taken, and not in it: %1</source>
        <translation>Алга болсон эсвэл авснаас хойш өөрчлөгдсөн тул файлд ороогүй: %1</translation>
    </message>
    <message>
        <source>The walk at %1 lay in the bin. It is restored, with what the file adds.</source>
        <translation>%1 дахь аялал хогийн саванд байсан. Файлын нэмэлттэй хамт сэргээгдсэн.</translation>
    </message>
</context>
<context>
    <name>shopwalker::WalkListModel</name>
    <message>
        <source>Example · %1</source>
        <extracomment>A walk in a list: it came with an example; %1 how far it is</extracomment>
        <translation>Жишээ · %1</translation>
    </message>
</context>
<context>
    <name>shopwalker::WalkPlanner</name>
    <message>
        <source>Whose path is walked? Name the company.</source>
        <extracomment>Below the company&apos;s field of a walk that is being planned</extracomment>
        <translation>Хэний замаар явах вэ? Компанийг нэрлэ.</translation>
    </message>
    <message>
        <source>Write a day like %1.</source>
        <extracomment>Below the days of a planned visit; %1 an example of a date</extracomment>
        <translation>Өдрийг ингэж бич: %1.</translation>
    </message>
    <message>
        <source>Clinic A</source>
        <extracomment>Company of the example of a walk</extracomment>
        <translation>А эмнэлэг</translation>
    </message>
    <message>
        <source>Age</source>
        <extracomment>Field of the persona of a walk (all texts up to &quot;Needs&quot;)</extracomment>
        <translation>Нас</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Газар</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Хүйс</translation>
    </message>
    <message>
        <source>How they buy</source>
        <translation>Яаж худалдан авдаг</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Сонирхол</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Хэрэгцээ</translation>
    </message>
    <message>
        <source>Not said</source>
        <extracomment>Choice of a walk: whom of the customers the shopper plays is left open</extracomment>
        <translation>Заагаагүй</translation>
    </message>
    <message>
        <source>The last day is before the first. Choose the days anew.</source>
        <extracomment>Below the days of a planned visit</extracomment>
        <translation>Сүүлчийн өдөр эхний өдрөөс өмнө байна. Өдрүүдээ дахин сонгоно уу.</translation>
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
        <translation>Дүн бичнэ үү, жишээ нь %1.</translation>
    </message>
    <message>
        <source>Write the currency in three letters, such as EUR.</source>
        <extracomment>Below the field of what was paid</extracomment>
        <translation>Валютыг гурван үсгээр бичнэ үү, жишээ нь EUR.</translation>
    </message>
</context>
</TS>
