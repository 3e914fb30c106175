<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hy" sourcelanguage="en">
<context>
    <name>AboutForm</name>
    <message>
        <source>Title</source>
        <extracomment>Field of a checklist</extracomment>
        <translation>Վերնագիր</translation>
    </message>
    <message>
        <source>In English; other languages belong to the translation.</source>
        <extracomment>Below the field of a checklist</extracomment>
        <translation>Անգլերեն. մյուս լեզուները թարգմանության մեջ են։</translation>
    </message>
    <message>
        <source>Summary</source>
        <extracomment>Field of a checklist</extracomment>
        <translation>Ամփոփում</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Field of a checklist</extracomment>
        <translation>Տեսակ</translation>
    </message>
    <message>
        <source>Id</source>
        <extracomment>Fact about a checklist</extracomment>
        <translation>Կոդ</translation>
    </message>
    <message>
        <source>Version</source>
        <extracomment>Fact about a checklist</extracomment>
        <translation>Տարբերակ</translation>
    </message>
</context>
<context>
    <name>ActionCard</name>
    <message>
        <source>Overdue</source>
        <extracomment>On an action of the plan: its day has passed</extracomment>
        <translation>Ժամկետանց</translation>
    </message>
    <message>
        <source>Since the round before: %1</source>
        <extracomment>On an action: what changed since the round before; %1 &quot;Not found before, found now&quot;</extracomment>
        <translation>Նախորդ փուլից հետո՝ %1</translation>
    </message>
    <message>
        <source>Not managed: %1</source>
        <extracomment>On an action: what law 3 misses; %1 is a list</extracomment>
        <translation>Չի կառավարվում՝ %1</translation>
    </message>
    <message>
        <source>Resources: %1</source>
        <extracomment>On an action of the plan; %1 money, people, time</extracomment>
        <translation>Ռեսուրսներ՝ %1</translation>
    </message>
</context>
<context>
    <name>ActionSheet</name>
    <message>
        <source>Close</source>
        <extracomment>Button that closes an action; everything is kept</extracomment>
        <translation>Փակել</translation>
    </message>
    <message>
        <source>Take out of the plan</source>
        <extracomment>Button that takes an action out of the plan</extracomment>
        <translation>Հանել ծրագրից</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Field of an action</extracomment>
        <translation>Վիճակ</translation>
    </message>
    <message>
        <source>Who is responsible</source>
        <extracomment>Field of an action</extracomment>
        <translation>Ով է պատասխանատու</translation>
    </message>
    <message>
        <source>A role, for example head of reception</source>
        <translation>Դեր, օրինակ՝ ընդունարանի ղեկավար</translation>
    </message>
    <message>
        <source>Due on</source>
        <extracomment>Field of an action</extracomment>
        <translation>Վերջնաժամկետ</translation>
    </message>
    <message>
        <source>On the due day the same checklist is planned as a walk.</source>
        <extracomment>Below the choice of a re-check</extracomment>
        <translation>Ժամկետի օրը նույն ստուգաթերթը պլանավորվում է որպես անցում։</translation>
    </message>
    <message>
        <source>Look again with</source>
        <extracomment>Field of an action: how it is looked at again</extracomment>
        <translation>Ստուգել կրկին</translation>
    </message>
    <message>
        <source>Lever</source>
        <extracomment>Field of an action: what moves the touchpoint</extracomment>
        <translation>Լծակ</translation>
    </message>
    <message>
        <source>Direction</source>
        <extracomment>Field of an action: keep, adjust or change the touchpoint</extracomment>
        <translation>Ուղղություն</translation>
    </message>
    <message>
        <source>Effort</source>
        <extracomment>Field of an action</extracomment>
        <translation>Ջանք</translation>
    </message>
    <message>
        <source>Resources</source>
        <extracomment>Field of an action: money, people, time</extracomment>
        <translation>Ռեսուրսներ</translation>
    </message>
    <message>
        <source>Empty: it is named after the touchpoint.</source>
        <extracomment>Below the title of an action</extracomment>
        <translation>Դատարկ՝ կոչվում է շփման կետի անունով։</translation>
    </message>
    <message>
        <source>In your own words</source>
        <extracomment>Field of an action</extracomment>
        <translation>Ձեր խոսքերով</translation>
    </message>
    <message>
        <source>The plan then shows how it changes from round to round, and the third law asks for it.</source>
        <extracomment>Below the touchpoint of an action</extracomment>
        <translation>Այդ դեպքում պլանը ցույց է տալիս, թե ինչպես է այն փոխվում փուլից փուլ, և երրորդ օրենքը հարցնում է դրա մասին։</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <extracomment>Field of an action</extracomment>
        <translation>Հպման կետ</translation>
    </message>
</context>
<context>
    <name>AddChainSheet</name>
    <message>
        <source>Add a chain</source>
        <extracomment>Title of a sheet</extracomment>
        <translation>Ավելացնել շղթա</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Button that adds a chain</extracomment>
        <translation>Ավելացնել</translation>
    </message>
    <message>
        <source>Whose chain</source>
        <extracomment>Above the choice of a company for a new chain</extracomment>
        <translation>Ում շղթան</translation>
    </message>
    <message>
        <source>Left empty, it is called after the template.</source>
        <extracomment>Help of the field for the name of a chain</extracomment>
        <translation>Դատարկ թողնելիս կկոչվի ձևանմուշի անունով։</translation>
    </message>
    <message>
        <source>For example: first visit, through an advertisement</source>
        <translation>Օրինակ՝ առաջին այց՝ գովազդի միջոցով</translation>
    </message>
    <message>
        <source>Name of the chain</source>
        <extracomment>Field of the sheet that adds a chain</extracomment>
        <translation>Շղթայի անունը</translation>
    </message>
    <message>
        <source>From a template</source>
        <extracomment>Above the choice of a template for a chain</extracomment>
        <translation>Ձևանմուշից</translation>
    </message>
    <message>
        <source>No template: add links by hand</source>
        <extracomment>Choice of a template for a chain: none</extracomment>
        <translation>Առանց ձևանմուշի՝ օղակները ձեռքով</translation>
    </message>
    <message>
        <source>Template</source>
        <extracomment>Choice of a template for a chain</extracomment>
        <translation>Ձևանմուշ</translation>
    </message>
    <message>
        <source>Any channel</source>
        <extracomment>Choice of the channel by which the customer enters a chain: none</extracomment>
        <translation>Ցանկացած կապուղի</translation>
    </message>
    <message>
        <source>The customer comes through</source>
        <extracomment>Choice of the channel by which the customer enters a chain</extracomment>
        <translation>Հաճախորդը գալիս է այստեղից</translation>
    </message>
</context>
<context>
    <name>AddLinkSheet</name>
    <message>
        <source>Add a link</source>
        <extracomment>Title of a sheet</extracomment>
        <translation>Ավելացնել օղակ</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Button that adds a link to a chain</extracomment>
        <translation>Ավելացնել</translation>
    </message>
    <message>
        <source>What the customer meets</source>
        <translation>Ինչին է հանդիպում հաճախորդը</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Փուլ</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Ալիք</translation>
    </message>
</context>
<context>
    <name>AddTickSheet</name>
    <message>
        <source>Add a line</source>
        <extracomment>Title of the sheet that adds a line to a tick list</extracomment>
        <translation>Ավելացնել տող</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Button that adds a line to a tick list</extracomment>
        <translation>Ավելացնել</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button that leaves without a change</extracomment>
        <translation>Չեղարկել</translation>
    </message>
    <message>
        <source>Called</source>
        <extracomment>Field with the name of a line of a tick list</extracomment>
        <translation>Անվանումը</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>Above the groups of a tick list</extracomment>
        <translation>Խումբ</translation>
    </message>
    <message>
        <source>Or a new group</source>
        <extracomment>Field with the name of a new group of a tick list</extracomment>
        <translation>Կամ նոր խումբ</translation>
    </message>
    <message>
        <source>Hidden lines</source>
        <extracomment>Above the hidden lines of a tick list</extracomment>
        <translation>Թաքցված տողեր</translation>
    </message>
</context>
<context>
    <name>AnswerEntry</name>
    <message>
        <source>%1 points</source>
        <extracomment>Points of one answer, for screen readers</extracomment>
        <translation>%1 միավոր</translation>
    </message>
    <message>
        <source>Reaction: %1</source>
        <extracomment>Below a ticked line: what the customer felt about it; %1 is positive, neutral or negative</extracomment>
        <translation>Արձագանք՝ %1</translation>
    </message>
</context>
<context>
    <name>AnswerWords</name>
    <message>
        <source>Answered after %1</source>
        <extracomment>Answer to a reply timer: %1 is how long it took</extracomment>
        <translation>Պատասխանել են %1 անց</translation>
    </message>
    <message>
        <source>No answer came</source>
        <extracomment>Answer to a reply timer</extracomment>
        <translation>Պատասխան չեկավ</translation>
    </message>
    <message>
        <source>Still waiting for an answer</source>
        <translation>Պատասխանին դեռ սպասում են</translation>
    </message>
    <message>
        <source>%1 of %L2</source>
        <extracomment>Answer on a scale: %1 of %2</extracomment>
        <translation>%1՝ %L2-ից</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <extracomment>Answer: the question makes no sense here</extracomment>
        <translation>Կիրառելի չէ</translation>
    </message>
    <message>
        <source>Promised: %1. Found: %2</source>
        <extracomment>Answer to a promise question: %1 what was promised, %2 what was found</extracomment>
        <translation>Խոստացել են՝ %1։ Իրականում՝ %2</translation>
    </message>
</context>
<context>
    <name>BenchmarkBin</name>
    <message numerus="yes">
        <source>%Ln deleted benchmark(s)</source>
        <extracomment>Button of the start page that shows the benchmarks in the bin</extracomment>
        <translation>
            <numerusform>%Ln ջնջված համեմատություն</numerusform>
            <numerusform>%Ln ջնջված համեմատություն</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted benchmarks rest here for 30 days, then they go for good.</source>
        <extracomment>Above the benchmarks in the bin</extracomment>
        <translation>Ջնջված համեմատությունները այստեղ մնում են 30 օր, հետո վերջնականապես վերանում են։</translation>
    </message>
    <message>
        <source>Bring back</source>
        <extracomment>Button that brings back what was removed</extracomment>
        <translation>Վերադարձնել</translation>
    </message>
</context>
<context>
    <name>BenchmarkCard</name>
    <message>
        <source>Open %1, %2</source>
        <extracomment>A benchmark&apos;s card for screen readers: %1 name, %2 date or what it is</extracomment>
        <translation>Բացել %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln gap(s)</source>
        <extracomment>On a benchmark&apos;s card: what a rival has and the own company has not</extracomment>
        <translation>
            <numerusform>%Ln բաց</numerusform>
            <numerusform>%Ln բաց</numerusform>
        </translation>
    </message>
    <message>
        <source>No gaps</source>
        <translation>Բացեր չկան</translation>
    </message>
</context>
<context>
    <name>BenchmarkTabs</name>
    <message>
        <source>Pages about the benchmark</source>
        <extracomment>Name of the row of tabs above the pages about a benchmark, for screen readers</extracomment>
        <translation>Համեմատության էջերը</translation>
    </message>
</context>
<context>
    <name>BranchBar</name>
    <message>
        <source>Done with this branch</source>
        <extracomment>Button at the branch of the mind map that is selected</extracomment>
        <translation>Ավարտել այս ճյուղը</translation>
    </message>
    <message numerus="yes">
        <source>Unfold %Ln branch(es)</source>
        <extracomment>Buttons at the branch of the mind map that is selected; %Ln is the number of branches below it</extracomment>
        <translation>
            <numerusform>Բացել %Ln ճյուղ</numerusform>
            <numerusform>Բացել %Ln ճյուղ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fold %Ln branch(es)</source>
        <translation>
            <numerusform>Ծալել %Ln ճյուղ</numerusform>
            <numerusform>Ծալել %Ln ճյուղ</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a branch below</source>
        <extracomment>Button at the branch of the mind map that is selected</extracomment>
        <translation>Ավելացնել ճյուղ ներքևում</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>Button at a branch of the mind map</extracomment>
        <translation>Վերանվանել</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>Button at a branch of the mind map: changes places with the one above</extracomment>
        <translation>Վեր</translation>
    </message>
    <message>
        <source>Down</source>
        <extracomment>Button at a branch of the mind map: changes places with the one below</extracomment>
        <translation>Վար</translation>
    </message>
    <message>
        <source>Hang it elsewhere</source>
        <extracomment>Button at a branch of the mind map</extracomment>
        <translation>Կախել այլ տեղ</translation>
    </message>
    <message numerus="yes">
        <source>Remove with %Ln branch(es) below</source>
        <extracomment>Buttons at a branch of the mind map; %Ln is the number of branches below it</extracomment>
        <translation>
            <numerusform>Հեռացնել %Ln ստորին ճյուղով</numerusform>
            <numerusform>Հեռացնել %Ln ստորին ճյուղով</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Հեռացնել</translation>
    </message>
</context>
<context>
    <name>BranchSheet</name>
    <message>
        <source>Rename the branch</source>
        <extracomment>Titles of a sheet; %1 is the branch of the mind map that is selected</extracomment>
        <translation>Վերանվանել ճյուղը</translation>
    </message>
    <message>
        <source>Add below “%1”</source>
        <translation>Ավելացնել «%1»-ի տակ</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>Button of the sheet that names a branch of the mind map</extracomment>
        <translation>Պահել</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Field of the sheet that names a branch of the mind map</extracomment>
        <translation>Անվանում</translation>
    </message>
</context>
<context>
    <name>CalendarMonth</name>
    <message>
        <source>Month before</source>
        <extracomment>Button of the calendar</extracomment>
        <translation>Նախորդ ամիս</translation>
    </message>
    <message>
        <source>Month after</source>
        <extracomment>Button of the calendar</extracomment>
        <translation>Հաջորդ ամիս</translation>
    </message>
</context>
<context>
    <name>CallPage</name>
    <message>
        <source>Back to the walk</source>
        <extracomment>Button of call mode; the call runs on
----------
Zone of call mode</extracomment>
        <translation>Հետ դեպի այց</translation>
    </message>
    <message>
        <source>Take the last tap back</source>
        <extracomment>Button of call mode that takes the last tap back</extracomment>
        <translation>Չեղարկել վերջին հպումը</translation>
    </message>
    <message>
        <source>This checklist asks nothing about a phone call. Open a walk with a call, or add such questions in the checklist editor.</source>
        <extracomment>Instead of call mode</extracomment>
        <translation>Այս ստուգացանկը զանգի մասին հարց չունի։ Բացեք զանգով այց կամ ավելացրեք այդպիսի հարցեր խմբագրիչում։</translation>
    </message>
    <message>
        <source>Ringing</source>
        <extracomment>Below the time in call mode</extracomment>
        <translation>Զանգում է</translation>
    </message>
    <message>
        <source>On hold</source>
        <extracomment>Below the time in call mode</extracomment>
        <translation>Սպասման մեջ</translation>
    </message>
    <message>
        <source>Talking</source>
        <extracomment>Below the time in call mode</extracomment>
        <translation>Խոսակցություն</translation>
    </message>
    <message>
        <source>Start when you dial</source>
        <extracomment>Below the time in call mode, before the call</extracomment>
        <translation>Սկսեք համարը հավաքելիս</translation>
    </message>
    <message>
        <source>rings</source>
        <extracomment>Below a number in call mode</extracomment>
        <translation>զանգ</translation>
    </message>
    <message>
        <source>until answered</source>
        <extracomment>Below a time in call mode</extracomment>
        <translation>մինչև պատասխանը</translation>
    </message>
    <message>
        <source>rung in vain</source>
        <extracomment>Below a time in call mode, when nobody answered</extracomment>
        <translation>իզուր</translation>
    </message>
    <message>
        <source>on hold</source>
        <extracomment>Below a time in call mode</extracomment>
        <translation>սպասման մեջ</translation>
    </message>
    <message>
        <source>talked</source>
        <extracomment>Below a time in call mode</extracomment>
        <translation>խոսակցություն</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) noted in the walk.</source>
        <extracomment>After a call ended: its figures became answers of the walk</extracomment>
        <translation>
            <numerusform>%Ln պատասխան գրանցվեց այցում։</numerusform>
            <numerusform>%Ln պատասխան գրանցվեց այցում։</numerusform>
        </translation>
    </message>
    <message>
        <source>Call again</source>
        <extracomment>Zone of call mode</extracomment>
        <translation>Զանգել նորից</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Սկսել</translation>
    </message>
    <message>
        <source>Ring</source>
        <extracomment>Zone of call mode: tapped at every ring</extracomment>
        <translation>Զանգ</translation>
    </message>
    <message>
        <source>Back on the line</source>
        <extracomment>Zone of call mode</extracomment>
        <translation>Կրկին գծի վրա է</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <extracomment>Zone of call mode</extracomment>
        <translation>Սպասեցնում են</translation>
    </message>
    <message>
        <source>Nobody answers</source>
        <extracomment>Zone of call mode</extracomment>
        <translation>Ոչ ոք չի պատասխանում</translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>Zone of call mode</extracomment>
        <translation>Ավարտվեց</translation>
    </message>
    <message>
        <source>Answered</source>
        <extracomment>Zone of call mode</extracomment>
        <translation>Պատասխանեցին</translation>
    </message>
</context>
<context>
    <name>CameraView</name>
    <message>
        <source>It gave no picture.</source>
        <extracomment>When the camera gave no picture within ten seconds</extracomment>
        <translation>Այն նկար չտվեց։</translation>
    </message>
    <message>
        <source>Close the camera</source>
        <extracomment>Button that closes the camera without a photo</extracomment>
        <translation>Փակել տեսախցիկը</translation>
    </message>
    <message>
        <source>Other camera</source>
        <extracomment>Button that changes from the back camera to the front one</extracomment>
        <translation>Մյուս տեսախցիկը</translation>
    </message>
    <message>
        <source>No camera is ready. Close this and choose a photo from a file.</source>
        <extracomment>Instead of the camera&apos;s picture</extracomment>
        <translation>Պատրաստ տեսախցիկ չկա։ Փակեք սա և ընտրեք լուսանկար ֆայլից։</translation>
    </message>
    <message>
        <source>The camera took no photo: %1 Try again, or choose a photo from a file.</source>
        <extracomment>Over the camera&apos;s picture; %1 says why</extracomment>
        <translation>Տեսախցիկը լուսանկար չարեց՝ %1 Փորձեք նորից կամ ընտրեք լուսանկար ֆայլից։</translation>
    </message>
    <message>
        <source>Take the photo</source>
        <extracomment>The camera&apos;s release</extracomment>
        <translation>Լուսանկարել</translation>
    </message>
</context>
<context>
    <name>Caveat</name>
    <message>
        <source>A tag manager may load more than was seen.</source>
        <extracomment>What could change the meaning of a value (all texts of this context)</extracomment>
        <translation>Թեգերի կառավարիչը կարող է բեռնել ավելին, քան երևաց։</translation>
    </message>
    <message>
        <source>More may appear after the cookie question is answered.</source>
        <translation>Cookie-ի հարցին պատասխանելուց հետո կարող է ավելին երևալ։</translation>
    </message>
    <message>
        <source>Call tracking may show each visitor another number.</source>
        <translation>Զանգերի հետագծումը կարող է յուրաքանչյուր այցելուի այլ համար ցույց տալ։</translation>
    </message>
</context>
<context>
    <name>ChainCard</name>
    <message>
        <source>Remove this chain</source>
        <extracomment>Button at a chain that was drawn by hand</extracomment>
        <translation>Հեռացնել այս շղթան</translation>
    </message>
    <message>
        <source>Hide the stations</source>
        <extracomment>Buttons at a chain</extracomment>
        <translation>Թաքցնել կայարանները</translation>
    </message>
    <message>
        <source>Show the stations</source>
        <translation>Ցույց տալ կայարանները</translation>
    </message>
    <message>
        <source>Add a link</source>
        <extracomment>Button below the stations of a chain that was drawn by hand</extracomment>
        <translation>Ավելացնել օղակ</translation>
    </message>
    <message>
        <source>No next chain</source>
        <extracomment>Choice of the chain that follows: none</extracomment>
        <translation>Հաջորդ շղթա չկա</translation>
    </message>
    <message>
        <source>Next chain</source>
        <extracomment>Choice of the chain that follows</extracomment>
        <translation>Հաջորդ շղթան</translation>
    </message>
    <message>
        <source>Starts by itself</source>
        <extracomment>Mark of a chain: the next one begins without the customer&apos;s doing (a parcel arrives)</extracomment>
        <translation>Սկսվում է ինքն իրեն</translation>
    </message>
</context>
<context>
    <name>ChainsPage</name>
    <message>
        <source>Chains</source>
        <extracomment>Head of the page with the chains</extracomment>
        <translation>Շղթաներ</translation>
    </message>
    <message>
        <source>Add a chain</source>
        <extracomment>Button of the chains</extracomment>
        <translation>Ավելացնել շղթա</translation>
    </message>
    <message>
        <source>A walk becomes a chain by itself. You can also draw one from a template or by hand.</source>
        <extracomment>On the page with the chains when there is none</extracomment>
        <translation>Այցն ինքն է շղթա դառնում։ Կարող եք նաև կազմել ձևանմուշից կամ ձեռքով։</translation>
    </message>
    <message>
        <source>No chain yet</source>
        <extracomment>On the page with the chains when there is none</extracomment>
        <translation>Շղթա դեռ չկա</translation>
    </message>
    <message>
        <source>Walk a customer&apos;s path</source>
        <extracomment>Button that leads to the walks</extracomment>
        <translation>Անցնել հաճախորդի ուղին</translation>
    </message>
    <message>
        <source>The three laws of touchpoints: to be mended</source>
        <extracomment>Head of a list of warnings</extracomment>
        <translation>Հպման կետերի երեք օրենքները՝ ինչ շտկել</translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message>
        <source>%1 points before, %2 now</source>
        <extracomment>Before and after: %1 and %2 are points</extracomment>
        <translation>Առաջ %1 միավոր, հիմա՝ %2</translation>
    </message>
    <message>
        <source>Not found before, found now</source>
        <extracomment>Before and after: a touchpoint</extracomment>
        <translation>Առաջ չի գտնվել, հիմա կա</translation>
    </message>
    <message>
        <source>Found before, not found now</source>
        <extracomment>Before and after: a touchpoint</extracomment>
        <translation>Առաջ կար, հիմա չի գտնվել</translation>
    </message>
    <message>
        <source>Before: %1, now: %2</source>
        <extracomment>Before and after: %1 and %2 are &quot;Found&quot;, &quot;Unknown&quot; …</extracomment>
        <translation>Առաջ՝ %1, հիմա՝ %2</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>How a touchpoint changed between two rounds</extracomment>
        <translation>Նոր</translation>
    </message>
    <message>
        <source>Gone</source>
        <extracomment>How a touchpoint changed between two rounds</extracomment>
        <translation>Անհետացել է</translation>
    </message>
    <message>
        <source>Better</source>
        <extracomment>How a touchpoint changed between two rounds</extracomment>
        <translation>Ավելի լավ</translation>
    </message>
    <message>
        <source>Worse</source>
        <extracomment>How a touchpoint changed between two rounds</extracomment>
        <translation>Ավելի վատ</translation>
    </message>
    <message>
        <source>The same</source>
        <extracomment>How a touchpoint changed between two rounds</extracomment>
        <translation>Նույնը</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>How a touchpoint changed between two rounds</extracomment>
        <translation>Հայտնի չէ</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>What changed between scans: %1 touchpoint, %2 its value</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 is new</source>
        <extracomment>What changed between scans; %1 is a touchpoint</extracomment>
        <translation>Նոր է՝ %1</translation>
    </message>
    <message>
        <source>%1 is gone</source>
        <extracomment>What changed between scans; %1 is a touchpoint</extracomment>
        <translation>Այլևս չկա՝ %1</translation>
    </message>
    <message>
        <source>%1 was added</source>
        <extracomment>What changed between scans; %1 is a touchpoint and a value that it did not have</extracomment>
        <translation>Ավելացվել է՝ %1</translation>
    </message>
    <message>
        <source>%1 was taken away</source>
        <extracomment>What changed between scans; %1 is a touchpoint and a value that it had</extracomment>
        <translation>Հանվել է՝ %1</translation>
    </message>
    <message>
        <source>Kept</source>
        <extracomment>What became of a promise</extracomment>
        <translation>Կատարված է</translation>
    </message>
    <message>
        <source>Broken</source>
        <extracomment>What became of a promise</extracomment>
        <translation>Խախտված է</translation>
    </message>
    <message>
        <source>Open: nobody has looked</source>
        <extracomment>What became of a promise: nobody has looked</extracomment>
        <translation>Բաց՝ ոչ ոք չի նայել</translation>
    </message>
    <message>
        <source>Reaction: %1 before, %2 now</source>
        <extracomment>Before and after: how customers react to a touchpoint; %1 &quot;positive&quot;, %2 &quot;negative&quot;</extracomment>
        <translation>Արձագանք՝ առաջ %1, հիմա %2</translation>
    </message>
</context>
<context>
    <name>ChangesPage</name>
    <message>
        <source>Changes</source>
        <extracomment>Title of the page with what changed</extracomment>
        <translation>Փոփոխություններ</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Փուլ</translation>
    </message>
    <message>
        <source>Scan or walk the same companies again: then this page says what changed, touchpoint by touchpoint.</source>
        <extracomment>When a benchmark has one round only</extracomment>
        <translation>Կրկին սկանավորեք կամ անցեք նույն ընկերությունները, և այս էջը կասի, թե ինչ է փոխվել՝ կետ առ կետ։</translation>
    </message>
    <message>
        <source>Nothing to compare with yet</source>
        <extracomment>When a benchmark has one round only</extracomment>
        <translation>Դեռ համեմատելու բան չկա</translation>
    </message>
    <message>
        <source>Before and after</source>
        <extracomment>Part of the page with what changed: the own company in two rounds</extracomment>
        <translation>Առաջ և հետո</translation>
    </message>
    <message>
        <source>Only what changed</source>
        <extracomment>Switch of the page with what changed</extracomment>
        <translation>Միայն փոխվածը</translation>
    </message>
    <message>
        <source>Nothing changed that both rounds know.</source>
        <extracomment>No touchpoint changed between the rounds</extracomment>
        <translation>Երկու փուլերում էլ հայտնիից ոչինչ չի փոխվել։</translation>
    </message>
    <message>
        <source>What happened</source>
        <extracomment>Part of the page with what changed: scans and own actions by time</extracomment>
        <translation>Ինչ է տեղի ունեցել</translation>
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
        <translation>Կայք</translation>
    </message>
    <message>
        <source>Search engines</source>
        <translation>Որոնման համակարգեր</translation>
    </message>
    <message>
        <source>Advertising</source>
        <translation>Գովազդ</translation>
    </message>
    <message>
        <source>Social networks</source>
        <translation>Սոցիալական ցանցեր</translation>
    </message>
    <message>
        <source>Messengers</source>
        <translation>Մեսենջերներ</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Էլ. փոստ</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Հեռախոս</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Գրասենյակ</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Անձնակազմ</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Ապրանք</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Առաքում</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Տպագիր նյութեր</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Միջոցառումներ</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Գործընկերներ</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Մամուլ</translation>
    </message>
</context>
<context>
    <name>ChapterCard</name>
    <message>
        <source>Claimed by: %1. Not verified by us.</source>
        <extracomment>Below a claim: %1 names the article that makes it</extracomment>
        <translation>Պնդում է՝ %1։ Մենք չենք ստուգել։</translation>
    </message>
</context>
<context>
    <name>ChecklistsPage</name>
    <message>
        <source>Checklists</source>
        <extracomment>File dialog: kinds of files
----------
Title of the page of checklists</extracomment>
        <translation>Ստուգացանկեր</translation>
    </message>
    <message>
        <source>Copy one that comes near, or begin a new one.</source>
        <extracomment>Below the title of the page of checklists</extracomment>
        <translation>Պատճենեք մոտիկը կամ սկսեք նորը։</translation>
    </message>
    <message>
        <source>New checklist</source>
        <extracomment>Button that begins a new checklist
----------
Title of the sheet that begins a new checklist</extracomment>
        <translation>Նոր ստուգացանկ</translation>
    </message>
    <message>
        <source>From a file</source>
        <extracomment>Button that reads a checklist from a file</extracomment>
        <translation>Ֆայլից</translation>
    </message>
    <message>
        <source>The checklists are being read …</source>
        <extracomment>While the checklists are being read</extracomment>
        <translation>Ստուգացանկերը կարդացվում են …</translation>
    </message>
    <message>
        <source>Draft, not saved yet</source>
        <extracomment>Mark of a checklist with changes that are not saved</extracomment>
        <translation>Սևագիր, դեռ պահպանված չէ</translation>
    </message>
    <message>
        <source>Your own</source>
        <extracomment>Mark of the user&apos;s own checklist</extracomment>
        <translation>Ձերը</translation>
    </message>
    <message>
        <source>Came with Shopwalker</source>
        <extracomment>Mark of a checklist that came with the program</extracomment>
        <translation>Եկել է Shopwalker-ի հետ</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>Button of a checklist</extracomment>
        <translation>Խմբագրել</translation>
    </message>
    <message>
        <source>Copy and change</source>
        <extracomment>Button of a checklist</extracomment>
        <translation>Պատճենել և փոխել</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button of a checklist
----------
Answer: remove</extracomment>
        <translation>Հեռացնել</translation>
    </message>
    <message>
        <source>Begin</source>
        <extracomment>Button that begins a new checklist</extracomment>
        <translation>Սկսել</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>Field of a new checklist</extracomment>
        <translation>Վերնագիր</translation>
    </message>
    <message>
        <source>Visit to a pharmacy</source>
        <extracomment>Example in an empty field</extracomment>
        <translation>Այց դեղատուն</translation>
    </message>
    <message>
        <source>Walks that were made with it keep their answers.</source>
        <extracomment>Question before a checklist is removed</extracomment>
        <translation>Դրանով արված այցերը պահում են իրենց պատասխանները։</translation>
    </message>
    <message>
        <source>Remove this checklist?</source>
        <extracomment>Question before a checklist is removed</extracomment>
        <translation>Հեռացնե՞լ այս ստուգացանկը</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>Answer: do not remove</extracomment>
        <translation>Թողնել</translation>
    </message>
</context>
<context>
    <name>ClockCard</name>
    <message>
        <source>Time zones and opening hours</source>
        <extracomment>Part of the page that shows who answers first</extracomment>
        <translation>Ժամային գոտիներ և աշխատանքային ժամեր</translation>
    </message>
</context>
<context>
    <name>ClockSheet</name>
    <message>
        <source>Keep these hours</source>
        <extracomment>Button of the sheet about a company&apos;s opening hours</extracomment>
        <translation>Պահպանել այս ժամերը</translation>
    </message>
    <message>
        <source>As its site states them</source>
        <extracomment>Button of the sheet about a company&apos;s opening hours</extracomment>
        <translation>Ինչպես նշված է կայքում</translation>
    </message>
    <message>
        <source>Time zone</source>
        <extracomment>Field of a company: where its clock is</extracomment>
        <translation>Ժամային գոտի</translation>
    </message>
    <message>
        <source>Find a city: Yerevan, Berlin</source>
        <extracomment>In the empty search field of time zones</extracomment>
        <translation>Գտնել քաղաք՝ Yerevan, Berlin</translation>
    </message>
    <message>
        <source>Set a time zone</source>
        <extracomment>Chip of a form: no time zone is set</extracomment>
        <translation>Սահմանել ժամային գոտի</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <extracomment>Part of the sheet about a company&apos;s clock</extracomment>
        <translation>Աշխատանքային ժամեր</translation>
    </message>
    <message>
        <source>%1. Write 9-13, 14-18:30; leave a day empty where it is closed.</source>
        <extracomment>Below the title of the opening hours; %1 says where those in force come from</extracomment>
        <translation>%1։ Գրեք 9-13, 14-18:30, փակ օրը թողեք դատարկ։</translation>
    </message>
    <message>
        <source>closed</source>
        <extracomment>In the empty field of a day&apos;s opening hours</extracomment>
        <translation>փակ է</translation>
    </message>
    <message>
        <source>These are no hours. Write 9-13, 14-18:30.</source>
        <extracomment>Below a day&apos;s opening hours that cannot be read</extracomment>
        <translation>Սրանք ժամեր չեն։ Գրեք 9-13, 14-18:30։</translation>
    </message>
</context>
<context>
    <name>Clocks</name>
    <message>
        <source>Time zone unknown: the shopper&apos;s own clock counts</source>
        <extracomment>Clock of a company: no time zone was set, and none could be guessed</extracomment>
        <translation>Ժամային գոտին անհայտ է. հաշվվում է գնորդի ժամացույցը</translation>
    </message>
    <message>
        <source>Time zone: %1, set by you</source>
        <extracomment>Clock of a company; %1 is a time zone</extracomment>
        <translation>Ժամային գոտի՝ %1, սահմանել եք դուք</translation>
    </message>
    <message>
        <source>Time zone: %1, guessed from numbers and site</source>
        <extracomment>Clock of a company; %1 is a time zone</extracomment>
        <translation>Ժամային գոտի՝ %1, գուշակված համարներից և կայքից</translation>
    </message>
    <message>
        <source>Opening hours unknown: no times within hours</source>
        <extracomment>Clock of a company: neither was set, nor does its site say</extracomment>
        <translation>Աշխատանքային ժամերն անհայտ են. ժամերի ներսում ժամանակներ չկան</translation>
    </message>
    <message>
        <source>Opening hours: set by you</source>
        <extracomment>Clock of a company: where its opening hours come from</extracomment>
        <translation>Աշխատանքային ժամեր՝ սահմանել եք դուք</translation>
    </message>
    <message>
        <source>Opening hours: as its site states them</source>
        <translation>Աշխատանքային ժամեր՝ ինչպես կայքում է</translation>
    </message>
</context>
<context>
    <name>CompaniesPage</name>
    <message>
        <source>Your own company first, then those it competes with.</source>
        <extracomment>Below the title of the companies page</extracomment>
        <translation>Նախ ձեր ընկերությունը, ապա նրանք, ում հետ այն մրցում է։</translation>
    </message>
    <message>
        <source>Companies to compare</source>
        <extracomment>Title of a page</extracomment>
        <translation>Համեմատվող ընկերություններ</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Button that adds a company</extracomment>
        <translation>Ավելացնել</translation>
    </message>
    <message>
        <source>Bring back</source>
        <extracomment>Button that brings back what was removed</extracomment>
        <translation>Վերադարձնել</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <extracomment>After a company was removed; %1 is its name</extracomment>
        <translation>%1-ը հեռացվեց։</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button that goes to the scan page</extracomment>
        <translation>Ցույց տալ</translation>
    </message>
    <message>
        <source>A scan is running.</source>
        <extracomment>On the companies page</extracomment>
        <translation>Սկանավորումն ընթանում է։</translation>
    </message>
    <message>
        <source>Begin with your own company. An address such as example.com is all that is needed.</source>
        <extracomment>On the empty companies page</extracomment>
        <translation>Սկսեք ձեր ընկերությունից։ Բավական է example.com-ի նման հասցե։</translation>
    </message>
    <message>
        <source>Who shall be compared?</source>
        <extracomment>On the empty companies page</extracomment>
        <translation>Ո՞ւմ համեմատել</translation>
    </message>
    <message>
        <source>Add your company</source>
        <extracomment>Button that adds a company</extracomment>
        <translation>Ավելացնել ձեր ընկերությունը</translation>
    </message>
    <message>
        <source>Add a competitor</source>
        <translation>Ավելացնել մրցակից</translation>
    </message>
    <message>
        <source>At most one page a second is asked of each site; no form is sent.</source>
        <extracomment>Beside the button that starts a scan</extracomment>
        <translation>Յուրաքանչյուր կայքից վայրկյանում առավելագույնը մեկ էջ է խնդրվում. ձևեր չեն ուղարկվում։</translation>
    </message>
    <message>
        <source>Scan</source>
        <extracomment>Button that starts the scan of all companies</extracomment>
        <translation>Սկանավորել</translation>
    </message>
    <message>
        <source>No company has a site: what persons answer on walks is compared.</source>
        <translation>Ոչ ոք կայք չունի. համեմատվում է այն, ինչ մարդիկ պատասխանում են անցումներում։</translation>
    </message>
    <message>
        <source>Compare without a scan</source>
        <translation>Համեմատել առանց սկանավորման</translation>
    </message>
</context>
<context>
    <name>CompanyChip</name>
    <message>
        <source>%1 · %2 points</source>
        <extracomment>On a company&apos;s chip: %1 what was found, %2 points</extracomment>
        <translation>%1 · %2 միավոր</translation>
    </message>
</context>
<context>
    <name>CompanyRow</name>
    <message>
        <source>Your company: always the first column</source>
        <extracomment>Below the name of the user&apos;s own company</extracomment>
        <translation>Ձեր ընկերությունը՝ միշտ առաջին սյունակը</translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <extracomment>Button on a company; %1 is its name</extracomment>
        <translation>Բարձրացնել %1-ը</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <extracomment>Button on a company; %1 is its name</extracomment>
        <translation>Իջեցնել %1-ը</translation>
    </message>
    <message>
        <source>Change %1</source>
        <extracomment>Button on a company; %1 is its name</extracomment>
        <translation>Փոփոխել %1-ը</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>Button on a company or benchmark; %1 is its name</extracomment>
        <translation>Հեռացնել %1-ը</translation>
    </message>
    <message>
        <source>No site: walks alone speak of it</source>
        <extracomment>In place of a company&apos;s web addresses</extracomment>
        <translation>Կայք չկա. նրա մասին խոսում են միայն անցումները</translation>
    </message>
</context>
<context>
    <name>CompanySheet</name>
    <message>
        <source>Add a company</source>
        <extracomment>Title of the sheet in which a company is typed</extracomment>
        <translation>Ավելացնել ընկերություն</translation>
    </message>
    <message>
        <source>Change the company</source>
        <translation>Փոփոխել ընկերությունը</translation>
    </message>
    <message>
        <source>Save the company</source>
        <extracomment>Button of the sheet in which a company is typed</extracomment>
        <translation>Պահպանել ընկերությունը</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button that leaves without a change</extracomment>
        <translation>Չեղարկել</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Field of a company</extracomment>
        <translation>Անվանում</translation>
    </message>
    <message>
        <source>Clinic on the Hill</source>
        <extracomment>Example in an empty field</extracomment>
        <translation>Կլինիկա բլրի վրա</translation>
    </message>
    <message>
        <source>Web addresses</source>
        <extracomment>Field of a company</extracomment>
        <translation>Վեբ հասցեներ</translation>
    </message>
    <message>
        <source>It comes first, and the others are compared with it.</source>
        <extracomment>Below the switch &quot;This is my company&quot;</extracomment>
        <translation>Այն առաջինն է, և մյուսները համեմատվում են դրա հետ։</translation>
    </message>
    <message>
        <source>This is my company</source>
        <extracomment>Switch of a company</extracomment>
        <translation>Սա իմ ընկերությունն է</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <extracomment>Title of the question before typed words are left</extracomment>
        <translation>Դուրս գա՞լ առանց պահպանելու</translation>
    </message>
    <message>
        <source>What you typed about this company is not in the list yet.</source>
        <extracomment>Question before typed words are left</extracomment>
        <translation>Այն, ինչ գրել եք այս ընկերության մասին, դեռ ցանկում չէ։</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Answer: save and leave</extracomment>
        <translation>Պահպանել</translation>
    </message>
    <message>
        <source>Discard</source>
        <extracomment>Answer: leave without saving</extracomment>
        <translation>Չպահպանել</translation>
    </message>
    <message>
        <source>Go on typing</source>
        <extracomment>Answer: stay and go on typing</extracomment>
        <translation>Շարունակել գրել</translation>
    </message>
    <message>
        <source>One address a line. A folder of saved pages works too. Leave it empty where there is no site: then walks alone speak of the company.</source>
        <extracomment>Below the field with web addresses</extracomment>
        <translation>Մեկ հասցե մեկ տողում։ Կարելի է նաև պահպանված էջերի թղթապանակ։ Եթե կայք չկա, թողեք դատարկ. այդ դեպքում ընկերության մասին խոսում են միայն անցումները։</translation>
    </message>
</context>
<context>
    <name>ConditionForm</name>
    <message>
        <source>Always</source>
        <extracomment>When a question is asked</extracomment>
        <translation>Միշտ</translation>
    </message>
    <message>
        <source>Asked only after</source>
        <extracomment>Field of a question</extracomment>
        <translation>Հարցվում է միայն սրանից հետո</translation>
    </message>
    <message>
        <source>This question has a combined condition. It is kept; change it in the file.</source>
        <extracomment>Instead of the condition&apos;s fields</extracomment>
        <translation>Այս հարցն ունի բաղադրյալ պայման։ Այն պահպանվում է. փոխեք ֆայլում։</translation>
    </message>
    <message>
        <source>was answered</source>
        <extracomment>Comparison of a condition</extracomment>
        <translation>տրված է</translation>
    </message>
    <message>
        <source>is</source>
        <extracomment>Comparison of a condition</extracomment>
        <translation>հավասար է</translation>
    </message>
    <message>
        <source>is not</source>
        <extracomment>Comparison of a condition</extracomment>
        <translation>հավասար չէ</translation>
    </message>
    <message>
        <source>is at least</source>
        <extracomment>Comparison of a condition</extracomment>
        <translation>առնվազն</translation>
    </message>
    <message>
        <source>is at most</source>
        <extracomment>Comparison of a condition</extracomment>
        <translation>առավելագույնը</translation>
    </message>
    <message>
        <source>Its answer</source>
        <extracomment>Field of a condition</extracomment>
        <translation>Դրա պատասխանը</translation>
    </message>
    <message>
        <source>This answer</source>
        <extracomment>Field of a condition</extracomment>
        <translation>Այս պատասխանը</translation>
    </message>
    <message>
        <source>This number</source>
        <extracomment>Field of a condition</extracomment>
        <translation>Այս թիվը</translation>
    </message>
</context>
<context>
    <name>ConsentCard</name>
    <message>
        <source>Before you record anybody</source>
        <extracomment>Part of the page before a walk</extracomment>
        <translation>Մինչև որևէ մեկին ձայնագրելը</translation>
    </message>
</context>
<context>
    <name>ConsentSheet</name>
    <message>
        <source>Before you add a recording</source>
        <extracomment>Card before the first sound of a walk</extracomment>
        <translation>Նախքան ձայնագրություն ավելացնելը</translation>
    </message>
    <message>
        <source>It is allowed here</source>
        <extracomment>Answer to the consent card</extracomment>
        <translation>Այստեղ թույլատրված է</translation>
    </message>
    <message>
        <source>No recording</source>
        <extracomment>Answer to the consent card</extracomment>
        <translation>Առանց ձայնագրության</translation>
    </message>
</context>
<context>
    <name>ConsentText</name>
    <message>
        <source>Another country</source>
        <extracomment>Choice of a country</extracomment>
        <translation>Այլ երկիր</translation>
    </message>
    <message>
        <source>Country</source>
        <extracomment>Name of a choice for screen readers</extracomment>
        <translation>Երկիր</translation>
    </message>
    <message>
        <source>Source: %1. No legal advice.</source>
        <extracomment>On the card about recording people; %1 names laws</extracomment>
        <translation>Աղբյուր՝ %1։ Իրավաբանական խորհուրդ չէ։</translation>
    </message>
    <message>
        <source>No legal advice.</source>
        <translation>Իրավաբանական խորհուրդ չէ։</translation>
    </message>
    <message>
        <source>Write down roles, not names. Photos of people only with their consent.</source>
        <extracomment>On the card about recording people</extracomment>
        <translation>Գրեք դերեր, ոչ թե անուններ։ Մարդկանց լուսանկարեք միայն նրանց համաձայնությամբ։</translation>
    </message>
</context>
<context>
    <name>CountAnswer</name>
    <message>
        <source>Tap to count: %L1</source>
        <extracomment>Large zone of a tap counter, for screen readers: %1 the count so far</extracomment>
        <translation>Հպեք՝ հաշվելու համար. %L1</translation>
    </message>
    <message>
        <source>Tap to count</source>
        <extracomment>In the large zone of a tap counter</extracomment>
        <translation>Հպեք՝ հաշվելու համար</translation>
    </message>
    <message>
        <source>One less</source>
        <extracomment>Button of a tap counter: takes the last tap back</extracomment>
        <translation>Մեկով պակաս</translation>
    </message>
    <message>
        <source>Counted</source>
        <extracomment>Button of a tap counter: the count becomes the answer, before and after</extracomment>
        <translation>Հաշված է</translation>
    </message>
    <message>
        <source>That was all</source>
        <translation>Սա էր ամբողջը</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Choose a day</source>
        <extracomment>Button of a field for a day when none is chosen</extracomment>
        <translation>Ընտրել օր</translation>
    </message>
    <message>
        <source>No day</source>
        <extracomment>Button of the calendar: takes the day away</extracomment>
        <translation>Առանց օրվա</translation>
    </message>
</context>
<context>
    <name>DepartureReasons</name>
    <message>
        <source>Reasons, counted</source>
        <extracomment>Part of the guide: the reasons of customers who left, with how many gave each</extracomment>
        <translation>Պատճառները՝ հաշվված</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <extracomment>Beside a reason: how many customers left for it</extracomment>
        <translation>
            <numerusform>%Ln հաճախորդ</numerusform>
            <numerusform>%Ln հաճախորդ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiscreetPage</name>
    <message>
        <source>Back</source>
        <extracomment>Button at the head of a page</extracomment>
        <translation>Հետ</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>Title of discreet mode: it must look like any app for notes
----------
Name of the field for a screen reader</extracomment>
        <translation>Նշումներ</translation>
    </message>
    <message>
        <source>Milk, bread, call Anna …</source>
        <extracomment>In the empty page of notes</extracomment>
        <translation>Կաթ, հաց, զանգել Աննային …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to do</source>
        <extracomment>At the foot of the notes: moments that still need words</extracomment>
        <translation>
            <numerusform>%Ln գործ</numerusform>
            <numerusform>%Ln գործ</numerusform>
        </translation>
    </message>
    <message>
        <source>Note this moment</source>
        <extracomment>Button of discreet mode: something happened just now</extracomment>
        <translation>Նշել այս պահը</translation>
    </message>
    <message>
        <source>What was it?</source>
        <extracomment>Title of the sheet that says what a moment was</extracomment>
        <translation>Ի՞նչ էր դա</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>Button that keeps the words about a moment</extracomment>
        <translation>Պահել</translation>
    </message>
    <message>
        <source>It is kept with the time of the moment, and marked as written later.</source>
        <extracomment>Below the field that says what a moment was</extracomment>
        <translation>Պահվում է պահի ժամանակով և նշվում է որպես ավելի ուշ գրված։</translation>
    </message>
    <message>
        <source>In your words</source>
        <extracomment>Field of the sheet that says what a moment was</extracomment>
        <translation>Ձեր բառերով</translation>
    </message>
</context>
<context>
    <name>DurationAnswer</name>
    <message>
        <source>Time %1</source>
        <extracomment>A stopwatch for screen readers; %1 a time in minutes and seconds</extracomment>
        <translation>Ժամանակ %1</translation>
    </message>
    <message>
        <source>Lap %L1: %2</source>
        <extracomment>A lap of a stopwatch: %1 its number, %2 its time</extracomment>
        <translation>Շրջան %L1՝ %2</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>Buttons of a stopwatch</extracomment>
        <translation>Դադար</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Շարունակել</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>Չափել կրկին</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Սկիզբ</translation>
    </message>
    <message>
        <source>Lap</source>
        <extracomment>Button of a stopwatch</extracomment>
        <translation>Շրջան</translation>
    </message>
    <message>
        <source>Measured</source>
        <extracomment>Button of a stopwatch: the time becomes the answer, before and after</extracomment>
        <translation>Չափված է</translation>
    </message>
    <message>
        <source>Stop and keep this time</source>
        <translation>Կանգ և պահել այս ժամանակը</translation>
    </message>
    <message>
        <source>Undo the last touch</source>
        <extracomment>Button of a stopwatch: takes the last touch back</extracomment>
        <translation>Հետարկել վերջին հպումը</translation>
    </message>
</context>
<context>
    <name>EditorOutline</name>
    <message>
        <source>Steps and questions</source>
        <extracomment>Name of the outline of a checklist for a screen reader</extracomment>
        <translation>Քայլեր և հարցեր</translation>
    </message>
</context>
<context>
    <name>EditorPage</name>
    <message>
        <source>Back to the outline</source>
        <extracomment>Button that goes from the form to the outline</extracomment>
        <translation>Հետ դեպի կառուցվածք</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button at the head of a page</extracomment>
        <translation>Հետ</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Button that takes the last change back</extracomment>
        <translation>Հետարկել</translation>
    </message>
    <message>
        <source>To a file</source>
        <extracomment>Button that writes a checklist to a file</extracomment>
        <translation>Ֆայլի մեջ</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button that saves a checklist</extracomment>
        <translation>Պահպանել</translation>
    </message>
    <message>
        <source>Kept as a draft; save it to use it in walks.</source>
        <extracomment>Below the title of the checklist editor</extracomment>
        <translation>Պահվում է որպես սևագիր. պահպանեք՝ այցերում օգտագործելու համար։</translation>
    </message>
    <message>
        <source>Questions</source>
        <extracomment>Part of the checklist editor</extracomment>
        <translation>Հարցեր</translation>
    </message>
    <message>
        <source>About it</source>
        <extracomment>Part of the checklist editor</extracomment>
        <translation>Դրա մասին</translation>
    </message>
    <message>
        <source>Translation</source>
        <extracomment>Part of the checklist editor</extracomment>
        <translation>Թարգմանություն</translation>
    </message>
    <message>
        <source>Check: fine</source>
        <extracomment>Part of the checklist editor: the check has no objection</extracomment>
        <translation>Ստուգում՝ լավ է</translation>
    </message>
    <message numerus="yes">
        <source>Check: %Ln to mend</source>
        <extracomment>Part of the checklist editor: what the check objects to</extracomment>
        <translation>
            <numerusform>Ստուգում՝ ուղղել %Ln</numerusform>
            <numerusform>Ստուգում՝ ուղղել %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Question</source>
        <extracomment>Button that adds a question to the step</extracomment>
        <translation>Հարց</translation>
    </message>
    <message>
        <source>Step</source>
        <extracomment>Button that adds a step to a checklist</extracomment>
        <translation>Քայլ</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button that goes to what the check objects to</extracomment>
        <translation>Ցույց տալ</translation>
    </message>
    <message>
        <source>It can be saved and walked.</source>
        <extracomment>When the check of a checklist has no objection</extracomment>
        <translation>Կարելի է պահպանել և անցնել։</translation>
    </message>
    <message>
        <source>Nothing to mend</source>
        <extracomment>When the check of a checklist has no objection</extracomment>
        <translation>Ուղղելու բան չկա</translation>
    </message>
</context>
<context>
    <name>EditorPart</name>
    <message>
        <source>Step</source>
        <extracomment>Head of the form of a step</extracomment>
        <translation>Քայլ</translation>
    </message>
    <message>
        <source>Question</source>
        <extracomment>Head of the form of a question</extracomment>
        <translation>Հարց</translation>
    </message>
    <message>
        <source>Move up</source>
        <extracomment>Button that moves a step or question</extracomment>
        <translation>Վեր</translation>
    </message>
    <message>
        <source>Move down</source>
        <extracomment>Button that moves a step or question</extracomment>
        <translation>Վար</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button that removes a step or question</extracomment>
        <translation>Հեռացնել</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>Field of a step</extracomment>
        <translation>Վերնագիր</translation>
    </message>
    <message>
        <source>Words of the question</source>
        <extracomment>Field of a question</extracomment>
        <translation>Հարցի տեքստը</translation>
    </message>
</context>
<context>
    <name>EditorRow</name>
    <message>
        <source>Something is wrong here</source>
        <extracomment>For a screen reader: the check objects to a step or question</extracomment>
        <translation>Այստեղ ինչ-որ բան սխալ է</translation>
    </message>
    <message>
        <source>Step: %1</source>
        <extracomment>For a screen reader; %1 is the title of a step</extracomment>
        <translation>Քայլ՝ %1</translation>
    </message>
    <message>
        <source>Question: %1</source>
        <extracomment>For a screen reader; %1 are the words of a question</extracomment>
        <translation>Հարց՝ %1</translation>
    </message>
</context>
<context>
    <name>EditorWords</name>
    <message>
        <source>Yes or no</source>
        <extracomment>Kinds of answers in the checklist editor</extracomment>
        <translation>Այո կամ ոչ</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Սանդղակ</translation>
    </message>
    <message>
        <source>One of several</source>
        <translation>Մեկը մի քանիսից</translation>
    </message>
    <message>
        <source>Several of several</source>
        <translation>Մի քանիսը մի քանիսից</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Թիվ</translation>
    </message>
    <message>
        <source>Amount of money</source>
        <translation>Գումար</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Բառեր</translation>
    </message>
    <message>
        <source>Stopwatch</source>
        <translation>Վայրկյանաչափ</translation>
    </message>
    <message>
        <source>Tap counter</source>
        <translation>Հպումների հաշվիչ</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Ամսաթիվ և ժամ</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Լուսանկար</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ձայն</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Վայր</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>Արձագանք</translation>
    </message>
    <message>
        <source>Emotion</source>
        <translation>Զգացում</translation>
    </message>
    <message>
        <source>Promise and reality</source>
        <translation>Խոստում և իրականություն</translation>
    </message>
    <message>
        <source>Reply timer</source>
        <translation>Պատասխանի ժամաչափ</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>Unit of a target: a bare number</extracomment>
        <translation>չկա</translation>
    </message>
    <message>
        <source>Not needed</source>
        <extracomment>Proof that an answer needs</extracomment>
        <translation>Պետք չէ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Նշում</translation>
    </message>
    <message>
        <source>Any of them</source>
        <translation>Ցանկացածը</translation>
    </message>
    <message>
        <source>Nothing special</source>
        <extracomment>What a touch sells: nothing special</extracomment>
        <translation>Առանձնապես ոչինչ</translation>
    </message>
    <message>
        <source>Any shopper</source>
        <extracomment>Who can know the answer of a question</extracomment>
        <translation>Ցանկացած գնորդ</translation>
    </message>
    <message>
        <source>The company alone</source>
        <translation>Միայն ընկերությունը</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>What of call mode answers a question (all texts up to &quot;Time of the talk&quot;)</extracomment>
        <translation>Ոչինչ</translation>
    </message>
    <message>
        <source>Whether it was answered</source>
        <translation>Պատասխանե՞լ են</translation>
    </message>
    <message>
        <source>Number of rings</source>
        <translation>Զանգերի քանակը</translation>
    </message>
    <message>
        <source>Time until answered</source>
        <translation>Մինչև պատասխանելը</translation>
    </message>
    <message>
        <source>Time on hold</source>
        <translation>Սպասման ժամանակը</translation>
    </message>
    <message>
        <source>Time of the talk</source>
        <translation>Խոսակցության տևողությունը</translation>
    </message>
</context>
<context>
    <name>EraseNameSheet</name>
    <message>
        <source>Erase a name</source>
        <extracomment>Title of the sheet that erases a person&apos;s name</extracomment>
        <translation>Ջնջել անունը</translation>
    </message>
    <message>
        <source>Erase it everywhere</source>
        <extracomment>Button that erases a person&apos;s name</extracomment>
        <translation>Ջնջել ամենուր</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button that leaves without a change</extracomment>
        <translation>Չեղարկել</translation>
    </message>
    <message>
        <source>The name goes out of every walk, note and draft; roles and answers stay. Backups that hold it are deleted. This cannot be undone.</source>
        <extracomment>On the sheet that erases a person&apos;s name</extracomment>
        <translation>Անունը կվերանա բոլոր շրջայցերից, նշումներից ու սևագրերից. դերերն ու պատասխանները կմնան։ Այն պարունակող պահուստները ջնջվում են։ Սա հետ բերել հնարավոր չէ։</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Field: the name of a person that is to be erased</extracomment>
        <translation>Անվանում</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>A gap to confirm: let a person look before you act on it.</source>
        <extracomment>Below &quot;Not found on 12 pages read&quot;: why a gap is marked &quot;to confirm&quot;</extracomment>
        <translation>Բացը պետք է հաստատել. թող մարդ նայի, նախքան կգործեք։</translation>
    </message>
    <message>
        <source>Later: %1. %2</source>
        <extracomment>Below an answer: a later step changed the judgement; %1 reaction, %2 reason</extracomment>
        <translation>Ավելի ուշ՝ %1։ %2</translation>
    </message>
    <message>
        <source>A person met it</source>
        <extracomment>Above the evidence: a shopper met the touchpoint</extracomment>
        <translation>Մարդը հանդիպել է դրան</translation>
    </message>
    <message>
        <source>A person looked and did not find it</source>
        <extracomment>Above the evidence: a shopper looked and did not find it</extracomment>
        <translation>Մարդը փնտրել է և չի գտել</translation>
    </message>
    <message>
        <source>Scan and person disagree: the person counts, both are kept.</source>
        <extracomment>Below the headline of the evidence: scan and person say the opposite</extracomment>
        <translation>Սկանը և մարդը չեն համընկնում. հաշվվում է մարդունը, պահվում են երկուսն էլ։</translation>
    </message>
    <message>
        <source>Own standard kept</source>
        <extracomment>Below an answer: the company&apos;s own standard</extracomment>
        <translation>Սեփական չափանիշը պահված է</translation>
    </message>
    <message>
        <source>Own standard missed: at most %1</source>
        <translation>Սեփական չափանիշը խախտված է՝ առավելագույնը %1</translation>
    </message>
    <message>
        <source>Own standard missed: at least %1</source>
        <extracomment>Below an answer: the company&apos;s own standard; %1 is &quot;80&quot;</extracomment>
        <translation>Սեփական չափանիշը խախտված է՝ առնվազն %1</translation>
    </message>
</context>
<context>
    <name>EvidenceEntry</name>
    <message>
        <source>Page</source>
        <extracomment>Evidence: address of the page</extracomment>
        <translation>Էջ</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>Evidence: element of the page and its line; %1 selector, %2 line</extracomment>
        <translation>Որտեղ</translation>
    </message>
    <message>
        <source>%1, line %L2</source>
        <extracomment>Evidence: %1 is an element of the page, %2 its line</extracomment>
        <translation>%1, տող %L2</translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>Evidence: when the page was read</extracomment>
        <translation>Կարդացվել է</translation>
    </message>
    <message>
        <source>Rule</source>
        <extracomment>Evidence: which rule found it and how sure it is</extracomment>
        <translation>Կանոն</translation>
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
        <translation>Ապացույցներ</translation>
    </message>
    <message>
        <source>Photo</source>
        <extracomment>Button that adds a photo</extracomment>
        <translation>Լուսանկար</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Button that adds a note
----------
Title of the sheet that adds a note</extracomment>
        <translation>Նշում</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>Button that adds a sound file</extracomment>
        <translation>Ձայն</translation>
    </message>
    <message>
        <source>The file is being kept …</source>
        <extracomment>While a photo is made smaller and written</extracomment>
        <translation>Ֆայլը պահվում է …</translation>
    </message>
    <message>
        <source>This question</source>
        <extracomment>Which evidence is shown</extracomment>
        <translation>Այս հարցը</translation>
    </message>
    <message>
        <source>Whole walk</source>
        <extracomment>Which evidence is shown</extracomment>
        <translation>Ամբողջ այցը</translation>
    </message>
    <message>
        <source>A photo of the price list or a note of the exact words makes an answer stand up to questions.</source>
        <extracomment>On the empty page of evidence</extracomment>
        <translation>Գնացուցակի լուսանկարը կամ ճշգրիտ խոսքերի նշումը պատասխանը դարձնում են հաստատուն։</translation>
    </message>
    <message>
        <source>Open a walk first.</source>
        <extracomment>On the page of evidence when no walk is open</extracomment>
        <translation>Նախ բացեք այց։</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <extracomment>On the empty page of evidence</extracomment>
        <translation>Այստեղ դեռ ոչինչ չկա</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>Button that keeps a note</extracomment>
        <translation>Պահել</translation>
    </message>
    <message>
        <source>The exact words are worth more than a judgement.</source>
        <extracomment>Below the field of a note</extracomment>
        <translation>Ճշգրիտ խոսքերն ավելի արժեքավոր են, քան գնահատականը։</translation>
    </message>
    <message>
        <source>What was seen or said</source>
        <extracomment>Field of a note</extracomment>
        <translation>Ինչ տեսաք կամ լսեցիք</translation>
    </message>
    <message>
        <source>Photo from a file</source>
        <extracomment>Button that adds a photo from a file or the phone&apos;s gallery, beside one that opens the camera</extracomment>
        <translation>Լուսանկար ֆայլից</translation>
    </message>
</context>
<context>
    <name>EvidenceSheet</name>
    <message>
        <source>Draw on it</source>
        <extracomment>Button that opens a photo to draw over it</extracomment>
        <translation>Նկարել վրան</translation>
    </message>
    <message>
        <source>Discard</source>
        <extracomment>Button that takes a photo, sound or note out of the walk</extracomment>
        <translation>Հեռացնել</translation>
    </message>
    <message>
        <source>The sound is kept as a file of the walk and goes along when it is handed over.</source>
        <extracomment>Below a sound file of a walk</extracomment>
        <translation>Ձայնը պահվում է որպես այցի ֆայլ և փոխանցվում է դրա հետ։</translation>
    </message>
    <message>
        <source>Kept without the place and device that the camera had written into it.</source>
        <extracomment>Below a photo of a walk</extracomment>
        <translation>Պահված է առանց տեսախցիկի գրած վայրի և սարքի տվյալների։</translation>
    </message>
</context>
<context>
    <name>EvidenceTile</name>
    <message>
        <source>Photo</source>
        <extracomment>Kind of evidence</extracomment>
        <translation>Լուսանկար</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>Kind of evidence</extracomment>
        <translation>Ձայն</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Kind of evidence</extracomment>
        <translation>Նշում</translation>
    </message>
</context>
<context>
    <name>EvidenceView</name>
    <message>
        <source>Scan</source>
        <extracomment>Head of what the scan says of a touchpoint</extracomment>
        <translation>Սկան</translation>
    </message>
    <message>
        <source>Persons</source>
        <extracomment>Head of what persons say of a touchpoint</extracomment>
        <translation>Մարդիկ</translation>
    </message>
</context>
<context>
    <name>ExampleCard</name>
    <message>
        <source>Open the example %1. %2</source>
        <extracomment>A bundled example for screen readers: %1 name, %2 what it shows</extracomment>
        <translation>Բացել օրինակը՝ %1։ %2</translation>
    </message>
    <message>
        <source>Opening…</source>
        <extracomment>On the card of an example while it is being copied into the workspace</extracomment>
        <translation>Բացվում է…</translation>
    </message>
</context>
<context>
    <name>ExplainButton</name>
    <message>
        <source>How is this computed?</source>
        <extracomment>Button beside a figure</extracomment>
        <translation>Ինչպե՞ս է սա հաշվվում</translation>
    </message>
</context>
<context>
    <name>FrameBar</name>
    <message>
        <source>Places</source>
        <translation>Բաժիններ</translation>
    </message>
</context>
<context>
    <name>FrameRail</name>
    <message>
        <source>Places</source>
        <translation>Բաժիններ</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>All ten steps are done; the next round begins.</source>
        <extracomment>Below the title of the guide; %1 steps of ten</extracomment>
        <translation>Բոլոր տասը քայլերն արված են․ սկսվում է հաջորդ փուլը։</translation>
    </message>
    <message>
        <source>%L1 of 10 steps done</source>
        <translation>Արված է 10 քայլից %L1-ը</translation>
    </message>
    <message>
        <source>Guide</source>
        <extracomment>Title of a page</extracomment>
        <translation>Ուղեցույց</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button that closes a message</extracomment>
        <translation>Փակել</translation>
    </message>
    <message>
        <source>Ten steps</source>
        <extracomment>Part of the guide</extracomment>
        <translation>Տասը քայլ</translation>
    </message>
    <message>
        <source>Seven questions</source>
        <extracomment>Part of the guide</extracomment>
        <translation>Յոթ հարց</translation>
    </message>
    <message>
        <source>Stages</source>
        <extracomment>Part of the guide</extracomment>
        <translation>Փուլեր</translation>
    </message>
    <message>
        <source>Customers</source>
        <extracomment>Part of the guide</extracomment>
        <translation>Հաճախորդներ</translation>
    </message>
    <message>
        <source>Best practice</source>
        <extracomment>Part of the guide</extracomment>
        <translation>Լավագույն փորձ</translation>
    </message>
    <message>
        <source>Who are the customers?</source>
        <extracomment>Guide: to whom the company sells</extracomment>
        <translation>Ովքե՞ր են հաճախորդները</translation>
    </message>
    <message>
        <source>Companies</source>
        <extracomment>To whom the company sells</extracomment>
        <translation>Ընկերություններ</translation>
    </message>
    <message>
        <source>Persons</source>
        <extracomment>To whom the company sells</extracomment>
        <translation>Անհատներ</translation>
    </message>
    <message>
        <source>Both</source>
        <extracomment>To whom the company sells</extracomment>
        <translation>Երկուսն էլ</translation>
    </message>
    <message>
        <source>Add a persona</source>
        <extracomment>Button of the guide</extracomment>
        <translation>Ավելացնել կերպար</translation>
    </message>
    <message>
        <source>Whom do you want to reach? Age, place, habits and needs, and how you know them.</source>
        <extracomment>Guide, below the title of the personas</extracomment>
        <translation>Ո՞ւմ եք ուզում հասնել․ տարիք, տեղ, սովորություններ, կարիքներ, և որտեղից գիտեք։</translation>
    </message>
    <message>
        <source>Personas</source>
        <extracomment>Part of the guide</extracomment>
        <translation>Հաճախորդի կերպարներ</translation>
    </message>
    <message>
        <source>Add a customer who left</source>
        <extracomment>Button of the guide</extracomment>
        <translation>Ավելացնել հեռացած հաճախորդ</translation>
    </message>
    <message>
        <source>Ask everybody who leaves, and write down the reason. No names.</source>
        <extracomment>Guide, below the title of the customers who left</extracomment>
        <translation>Հարցրեք ամեն հեռացողի և գրեք պատճառը։ Առանց անունների։</translation>
    </message>
    <message>
        <source>Why customers left</source>
        <extracomment>Part of the guide</extracomment>
        <translation>Ինչու հաճախորդները հեռացան</translation>
    </message>
    <message>
        <source>Add a practice</source>
        <extracomment>Button of the guide</extracomment>
        <translation>Ավելացնել փորձ</translation>
    </message>
    <message>
        <source>Tricks and good ideas of rivals, leaders, other countries and other trades.</source>
        <extracomment>Guide, below the title of the practices</extracomment>
        <translation>Մրցակիցների, առաջատարների, այլ երկրների ու ոլորտների հնարքներ և լավ գաղափարներ։</translation>
    </message>
    <message>
        <source>Worth adopting</source>
        <extracomment>Part of the guide</extracomment>
        <translation>Արժե փոխառել</translation>
    </message>
</context>
<context>
    <name>GuideStepCard</name>
    <message>
        <source>Step %1: %2, %3</source>
        <extracomment>A step of the guide for screen readers: %1 number, %2 title, %3 state</extracomment>
        <translation>Քայլ %1՝ %2, %3</translation>
    </message>
    <message>
        <source>Do it</source>
        <extracomment>Button of a step of the guide: leads to the page that does it</extracomment>
        <translation>Անել</translation>
    </message>
    <message>
        <source>Do step %1: %2</source>
        <extracomment>For screen readers: leads to the page that does a step of the guide</extracomment>
        <translation>Կատարել քայլ %1՝ %2</translation>
    </message>
    <message>
        <source>Ticked off</source>
        <extracomment>Chip of a step of the guide: a person says that it is done</extracomment>
        <translation>Նշված է</translation>
    </message>
    <message>
        <source>Step %1 is done</source>
        <extracomment>For screen readers</extracomment>
        <translation>Քայլ %1-ն արված է</translation>
    </message>
</context>
<context>
    <name>GuideWords</name>
    <message>
        <source>Done</source>
        <extracomment>State of a step of the guide: the benchmark shows that it was done</extracomment>
        <translation>Արված է</translation>
    </message>
    <message>
        <source>Ticked off</source>
        <extracomment>State of a step of the guide: a person ticked it off</extracomment>
        <translation>Նշված է</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>State of a step of the guide</extracomment>
        <translation>Հիմա</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Բաց է</translation>
    </message>
    <message>
        <source>%1 touchpoints found at you or a rival; %2 are a good list</source>
        <extracomment>Guide, step 1</extracomment>
        <translation>Ձեզ մոտ կամ մրցակցի մոտ գտնված կետեր՝ %1, լավ ցանկը՝ %2</translation>
    </message>
    <message>
        <source>%1 of %2 main zones chosen by you</source>
        <extracomment>Guide, step 2</extracomment>
        <translation>Ձեր ընտրած գլխավոր գոտիներ՝ %1 / %2</translation>
    </message>
    <message>
        <source>%1 of %2 questions about company and market answered</source>
        <extracomment>Guide, step 3: about company and market</extracomment>
        <translation>Ընկերության և շուկայի հարցերի պատասխաններ՝ %1 / %2</translation>
    </message>
    <message>
        <source>%1 of %2 main zones have points</source>
        <extracomment>Guide, step 4</extracomment>
        <translation>Միավոր ունեցող գլխավոր գոտիներ՝ %1 / %2</translation>
    </message>
    <message>
        <source>%1 of %2 walks of your own path</source>
        <extracomment>Guide, step 4</extracomment>
        <translation>Սեփական ուղու այցեր՝ %1 / %2</translation>
    </message>
    <message>
        <source>%1 of %2 walks of a rival&apos;s path</source>
        <extracomment>Guide, step 4</extracomment>
        <translation>Մրցակցի ուղու այցեր՝ %1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln action(s) in the plan</source>
        <extracomment>Guide, step 5</extracomment>
        <translation>
            <numerusform>%Ln գործողություն պլանում</numerusform>
            <numerusform>%Ln գործողություն պլանում</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposal(s) for main zones not taken</source>
        <extracomment>Guide, step 5</extracomment>
        <translation>
            <numerusform>Գլխավոր գոտիների %Ln առաջարկ ընդունված չէ</numerusform>
            <numerusform>Գլխավոր գոտիների %Ln առաջարկ ընդունված չէ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 open actions have an owner</source>
        <extracomment>Guide, step 6</extracomment>
        <translation>Պատասխանատու ունեցող բաց գործողություններ՝ %1 / %2</translation>
    </message>
    <message>
        <source>%1 of %2 open actions have a date</source>
        <extracomment>Guide, step 6</extracomment>
        <translation>Ժամկետ ունեցող բաց գործողություններ՝ %1 / %2</translation>
    </message>
    <message>
        <source>%1 of %2 actions done</source>
        <extracomment>Guide, step 7</extracomment>
        <translation>Արված գործողություններ՝ %1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln action(s) overdue</source>
        <extracomment>Guide, step 7</extracomment>
        <translation>
            <numerusform>%Ln գործողություն ժամկետանց է</numerusform>
            <numerusform>%Ln գործողություն ժամկետանց է</numerusform>
        </translation>
    </message>
    <message>
        <source>Round %1; before and after need %2</source>
        <extracomment>Guide, step 8</extracomment>
        <translation>Փուլ %1․ «առաջ և հետո»-ի համար պետք է %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln main zone(s) laid out on the map</source>
        <extracomment>Guide, step 9</extracomment>
        <translation>
            <numerusform>%Ln գլխավոր գոտի մանրամասնված է քարտեզի վրա</numerusform>
            <numerusform>%Ln գլխավոր գոտի մանրամասնված է քարտեզի վրա</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln re-check(s) planned</source>
        <extracomment>Guide, step 10</extracomment>
        <translation>
            <numerusform>%Ln վերստուգում պլանավորված է</numerusform>
            <numerusform>%Ln վերստուգում պլանավորված է</numerusform>
        </translation>
    </message>
    <message>
        <source>You: %1 touchpoints here; the best rival: %2</source>
        <extracomment>Guide, a stage: %1 touchpoints of the own company, %2 of the rival that has most</extracomment>
        <translation>Դուք այստեղ՝ %1 կետ, լավագույն մրցակիցը՝ %2</translation>
    </message>
</context>
<context>
    <name>HeadChip</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Above the cards: %1 company, %2 its points</extracomment>
        <translation>%1՝ %2</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <extracomment>Title of a page</extracomment>
        <translation>Օգնություն</translation>
    </message>
    <message>
        <source>Each row is a touchpoint: a place where a customer can meet the company. Each column is a company, yours first. Tap a cell to see the proof: the words on the page, the address, the line and the time.</source>
        <extracomment>Help</extracomment>
        <translation>Յուրաքանչյուր տող շփման կետ է՝ տեղ, որտեղ հաճախորդը կարող է հանդիպել ընկերությանը։ Յուրաքանչյուր սյունակ ընկերություն է, ձերը՝ առաջինը։ Սեղմեք վանդակը՝ ապացույցը տեսնելու համար. էջի բառերը, հասցեն, տողը և ժամանակը։</translation>
    </message>
    <message>
        <source>Reading the matrix</source>
        <extracomment>Help</extracomment>
        <translation>Ինչպես կարդալ մատրիցը</translation>
    </message>
    <message>
        <source>What the marks mean</source>
        <extracomment>Help</extracomment>
        <translation>Ինչ են նշանակում նշանները</translation>
    </message>
    <message>
        <source>Found: at least one page shows it.</source>
        <extracomment>Help: meaning of a mark</extracomment>
        <translation>Գտնված է. առնվազն մեկ էջում այն կա։</translation>
    </message>
    <message>
        <source>Not found on the pages read, without running scripts. It is not proof that it is missing; let a person confirm.</source>
        <extracomment>Help: meaning of a mark</extracomment>
        <translation>Չի գտնվել կարդացված էջերում՝ առանց սկրիպտներ գործարկելու։ Սա չի ապացուցում, որ չկա. թող մարդ հաստատի։</translation>
    </message>
    <message>
        <source>Unknown: the pages could not be read, and the reason is given. It never counts against anybody.</source>
        <extracomment>Help: meaning of a mark</extracomment>
        <translation>Անհայտ է. էջերը չհաջողվեց կարդալ, պատճառը նշված է։ Դա երբեք ոչ ոքի դեմ չի հաշվվում։</translation>
    </message>
    <message>
        <source>Not applicable: it makes no sense for this company.</source>
        <extracomment>Help: meaning of a mark</extracomment>
        <translation>Կիրառելի չէ. այս ընկերության համար իմաստ չունի։</translation>
    </message>
    <message>
        <source>A gap is a touchpoint that a competitor offers and you do not. It is marked by an edge in colour. Begin with the gaps at the stage where customers decide.</source>
        <extracomment>Help</extracomment>
        <translation>Բացը շփման կետ է, որը մրցակիցն առաջարկում է, իսկ դուք՝ ոչ։ Այն նշված է գունավոր եզրով։ Սկսեք այն փուլի բացերից, որտեղ հաճախորդը որոշում է կայացնում։</translation>
    </message>
    <message>
        <source>Gaps</source>
        <extracomment>Help</extracomment>
        <translation>Բացեր</translation>
    </message>
    <message>
        <source>The program reads at most one page a second of each site, obeys robots.txt, sends no form, signs in nowhere and solves no riddles. Nothing is asked of anybody before you start a scan.</source>
        <extracomment>Help</extracomment>
        <translation>Ծրագիրը յուրաքանչյուր կայքից վայրկյանում առավելագույնը մեկ էջ է կարդում, հարգում է robots.txt-ը, ձևեր չի ուղարկում, ոչ մի տեղ մուտք չի գործում և հանելուկներ չի լուծում։ Մինչև սկանավորումը սկսելը ոչ ոքից ոչինչ չի խնդրվում։</translation>
    </message>
    <message>
        <source>Good manners</source>
        <extracomment>Help</extracomment>
        <translation>Լավ վարվելաձև</translation>
    </message>
    <message>
        <source>No account, no telemetry: results stay in your workspace file.</source>
        <extracomment>Help</extracomment>
        <translation>Ոչ հաշիվ, ոչ հեռաչափում. արդյունքները մնում են ձեր աշխատանքային ֆայլում։</translation>
    </message>
    <message>
        <source>Your data</source>
        <extracomment>Help</extracomment>
        <translation>Ձեր տվյալները</translation>
    </message>
    <message>
        <source>Shopwalker %1, free software under the Apache licence 2.0</source>
        <extracomment>About: %1 is the version</extracomment>
        <translation>Shopwalker %1, ազատ ծրագիր Apache 2.0 լիցենզիայով</translation>
    </message>
    <message>
        <source>How touchpoints work</source>
        <extracomment>Part of the help: what the articles teach about touchpoints</extracomment>
        <translation>Ինչպես են աշխատում շփման կետերը</translation>
    </message>
    <message>
        <source>How the program works</source>
        <extracomment>Part of the help: how the program works</extracomment>
        <translation>Ինչպես է աշխատում ծրագիրը</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>A person met it</source>
        <extracomment>Ledger of promises: what the site shows was met by a shopper</extracomment>
        <translation>Մարդը հանդիպել է դրան</translation>
    </message>
    <message>
        <source>A person looked and did not find it</source>
        <extracomment>Ledger of promises: what the site shows was not found by a shopper</extracomment>
        <translation>Մարդը փնտրել է և չի գտել</translation>
    </message>
    <message>
        <source>Nobody has looked yet</source>
        <extracomment>Ledger of promises: nobody has said what was found</extracomment>
        <translation>Դեռ ոչ ոք չի նայել</translation>
    </message>
    <message>
        <source>The site shows it</source>
        <extracomment>Ledger of promises: the site shows a touchpoint without a value</extracomment>
        <translation>Կայքը ցույց է տալիս</translation>
    </message>
    <message>
        <source>Points: %1 before, %2 now</source>
        <extracomment>Before and after in total; %1 and %2 are points</extracomment>
        <translation>Միավորներ՝ առաջ %1, հիմա %2</translation>
    </message>
    <message>
        <source>Touchpoints found: %L1 before, %L2 now</source>
        <extracomment>Before and after in total; %1 and %2 are numbers of touchpoints</extracomment>
        <translation>Գտնված շփման կետեր՝ առաջ %L1, հիմա %L2</translation>
    </message>
    <message>
        <source>Gaps: %L1 closed, %L2 new</source>
        <extracomment>Before and after in total; %1 and %2 are numbers of gaps</extracomment>
        <translation>Բացեր՝ փակված %L1, նոր %L2</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <extracomment>Timeline: an own action that was done; %1 is its title</extracomment>
        <translation>Արված է՝ %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, and on %Ln more walk(s)</source>
        <extracomment>Ledger of promises: the same was said on several walks; %1 is one</extracomment>
        <translation>
            <numerusform>%1 և ևս %Ln շրջայցում</numerusform>
            <numerusform>%1 և ևս %Ln շրջայցերում</numerusform>
        </translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Հանդիպել է</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Չի գտնվել</translation>
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
        <translation>առաջարկվող՝ %1</translation>
    </message>
    <message>
        <source>weight %1</source>
        <extracomment>A touchpoint of the top ten: %1 how much it weighs</extracomment>
        <translation>կշիռ %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Below a touchpoint: %1 stage, %2 channel</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2, %3, own points: %4</source>
        <extracomment>A touchpoint of the top ten for screen readers: %1 place, %2 name, %3 &quot;weight 2&quot;, %4 points</extracomment>
        <translation>%1՝ %2, %3, սեփական միավորներ՝ %4</translation>
    </message>
</context>
<context>
    <name>ImpressionCard</name>
    <message>
        <source>What stays</source>
        <extracomment>Part of the end of a walk</extracomment>
        <translation>Ինչ է մնում</translation>
    </message>
    <message>
        <source>Objections, problems, tricks worth adopting</source>
        <extracomment>Above the notes of a walk</extracomment>
        <translation>Առարկություններ, խնդիրներ, ընդօրինակելի հնարքներ</translation>
    </message>
</context>
<context>
    <name>ImpressionForm</name>
    <message>
        <source>What would the customer do now?</source>
        <extracomment>Above the decisions of a customer</extracomment>
        <translation>Ի՞նչ կաներ հաճախորդը հիմա</translation>
    </message>
    <message>
        <source>What did it do to the relation?</source>
        <extracomment>Above the effects of a step on the relation between customer and company</extracomment>
        <translation>Ինչպե՞ս ազդեց հարաբերության վրա</translation>
    </message>
    <message>
        <source>What do you feel?</source>
        <extracomment>Above the feelings of a customer</extracomment>
        <translation>Ի՞նչ եք զգում</translation>
    </message>
    <message>
        <source>What blocked the customer?</source>
        <extracomment>Field at the end of a walk</extracomment>
        <translation>Ի՞նչը խանգարեց հաճախորդին</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Found</source>
        <extracomment>What a mark means</extracomment>
        <translation>Գտնված է</translation>
    </message>
    <message>
        <source>Not found on the pages read</source>
        <extracomment>What a mark means</extracomment>
        <translation>Չի գտնվել կարդացված էջերում</translation>
    </message>
    <message>
        <source>Unknown, not counted</source>
        <extracomment>What a mark means</extracomment>
        <translation>Անհայտ է, չի հաշվվում</translation>
    </message>
    <message>
        <source>Gap: a competitor has it, you do not</source>
        <extracomment>What a mark means</extracomment>
        <translation>Բաց. մրցակիցն ունի, դուք՝ ոչ</translation>
    </message>
    <message>
        <source>Scan</source>
        <extracomment>What a source mark means</extracomment>
        <translation>Սկան</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>What a source mark means</extracomment>
        <translation>Մարդ</translation>
    </message>
    <message>
        <source>They disagree</source>
        <extracomment>What a source mark means</extracomment>
        <translation>Չեն համընկնում</translation>
    </message>
</context>
<context>
    <name>LinkSheet</name>
    <message>
        <source>Keep</source>
        <extracomment>Button of the sheet about a link</extracomment>
        <translation>Պահել</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>Button of the sheet about a link: changes places with the one behind it</extracomment>
        <translation>Ավելի ուշ</translation>
    </message>
    <message>
        <source>Earlier</source>
        <extracomment>Button of the sheet about a link: changes places with the one before it</extracomment>
        <translation>Ավելի շուտ</translation>
    </message>
    <message>
        <source>Remove the link</source>
        <extracomment>Button of the sheet about a link</extracomment>
        <translation>Հեռացնել օղակը</translation>
    </message>
    <message>
        <source>What the customer meets</source>
        <extracomment>Field of the sheet about a link</extracomment>
        <translation>Ինչին է հանդիպում հաճախորդը</translation>
    </message>
    <message>
        <source>Stage</source>
        <extracomment>Above the choice of a stage</extracomment>
        <translation>Փուլ</translation>
    </message>
    <message>
        <source>Channel</source>
        <extracomment>Above the choice of a channel</extracomment>
        <translation>Ալիք</translation>
    </message>
    <message>
        <source>Reaction</source>
        <extracomment>Above the choice of the customer&apos;s reaction</extracomment>
        <translation>Արձագանք</translation>
    </message>
    <message>
        <source>0: no employee is needed.</source>
        <extracomment>Below the number of employees at a link</extracomment>
        <translation>0՝ աշխատակից պետք չէ։</translation>
    </message>
    <message>
        <source>Employees who take part</source>
        <extracomment>Field of the sheet about a link</extracomment>
        <translation>Մասնակցող աշխատակիցներ</translation>
    </message>
</context>
<context>
    <name>LocationNote</name>
    <message>
        <source>Every location</source>
        <extracomment>Button beside the note that one branch is looked at: goes back to all</extracomment>
        <translation>Բոլոր մասնաճյուղերը</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Start</source>
        <extracomment>Place in the bar or rail</extracomment>
        <translation>Սկիզբ</translation>
    </message>
    <message>
        <source>Companies</source>
        <extracomment>Place in the bar or rail</extracomment>
        <translation>Ընկերություններ</translation>
    </message>
    <message>
        <source>Matrix</source>
        <extracomment>Page about the open benchmark</extracomment>
        <translation>Մատրից</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Place in the bar or rail</extracomment>
        <translation>Կարգավորումներ</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>Place in the bar or rail</extracomment>
        <translation>Օգնություն</translation>
    </message>
    <message>
        <source>Walks</source>
        <extracomment>Place in the bar or rail</extracomment>
        <translation>Այցեր</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <extracomment>Place in the bar or rail: the benchmark that is open</extracomment>
        <translation>Համեմատում</translation>
    </message>
    <message>
        <source>Overview</source>
        <extracomment>Page about the open benchmark</extracomment>
        <translation>Ակնարկ</translation>
    </message>
    <message>
        <source>Top ten</source>
        <extracomment>Page about the open benchmark</extracomment>
        <translation>Լավագույն տասը</translation>
    </message>
    <message>
        <source>Plan</source>
        <extracomment>Page about the open benchmark</extracomment>
        <translation>Ծրագիր</translation>
    </message>
    <message>
        <source>Promises</source>
        <extracomment>Page about the open benchmark</extracomment>
        <translation>Խոստումներ</translation>
    </message>
    <message>
        <source>Changes</source>
        <extracomment>Page about the open benchmark</extracomment>
        <translation>Փոփոխություններ</translation>
    </message>
    <message>
        <source>Chains</source>
        <extracomment>Page about the open benchmark</extracomment>
        <translation>Շղթաներ</translation>
    </message>
    <message>
        <source>Mind map</source>
        <extracomment>Page about the open benchmark</extracomment>
        <translation>Մտքերի քարտեզ</translation>
    </message>
    <message>
        <source>Response race</source>
        <extracomment>Page about the open benchmark</extracomment>
        <translation>Ով է առաջինը պատասխանում</translation>
    </message>
    <message>
        <source>Guide</source>
        <extracomment>Page about the open benchmark</extracomment>
        <translation>Ուղեցույց</translation>
    </message>
</context>
<context>
    <name>Market</name>
    <message>
        <source>How many rivals are there?</source>
        <extracomment>Questions about company and market, and their answers (all texts of this context)</extracomment>
        <translation>Քանի՞ մրցակից կա</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Չկան</translation>
    </message>
    <message>
        <source>A few</source>
        <translation>Մի քանիսը</translation>
    </message>
    <message>
        <source>Dozens</source>
        <translation>Տասնյակներ</translation>
    </message>
    <message>
        <source>How large is the company?</source>
        <translation>Որքա՞ն մեծ է ընկերությունը</translation>
    </message>
    <message>
        <source>Small or new</source>
        <translation>Փոքր կամ նոր</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Միջին</translation>
    </message>
    <message>
        <source>Large, a known name</source>
        <translation>Մեծ, հայտնի անուն</translation>
    </message>
    <message>
        <source>Where does it stand in the market?</source>
        <translation>Ո՞րն է դիրքը շուկայում</translation>
    </message>
    <message>
        <source>A newcomer</source>
        <translation>Նորեկ</translation>
    </message>
    <message>
        <source>A challenger</source>
        <translation>Հավակնորդ</translation>
    </message>
    <message>
        <source>The leader</source>
        <translation>Առաջատար</translation>
    </message>
    <message>
        <source>How loyal are the customers?</source>
        <translation>Որքա՞ն հավատարիմ են հաճախորդները</translation>
    </message>
    <message>
        <source>Hardly</source>
        <translation>Հազիվ</translation>
    </message>
    <message>
        <source>Somewhat</source>
        <translation>Մասամբ</translation>
    </message>
    <message>
        <source>Very</source>
        <translation>Շատ</translation>
    </message>
    <message>
        <source>How dear is the product?</source>
        <translation>Որքա՞ն թանկ է ապրանքը</translation>
    </message>
    <message>
        <source>Cheap</source>
        <translation>Էժան</translation>
    </message>
    <message>
        <source>In the middle</source>
        <translation>Միջին</translation>
    </message>
    <message>
        <source>Dear</source>
        <translation>Թանկ</translation>
    </message>
    <message>
        <source>How complex is the product?</source>
        <translation>Որքա՞ն բարդ է ապրանքը</translation>
    </message>
    <message>
        <source>Simple</source>
        <translation>Պարզ</translation>
    </message>
    <message>
        <source>In between</source>
        <translation>Միջանկյալ</translation>
    </message>
    <message>
        <source>Complex</source>
        <translation>Բարդ</translation>
    </message>
    <message>
        <source>What does the company live on?</source>
        <translation>Ինչո՞վ է ապրում ընկերությունը</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Առողջություն</translation>
    </message>
    <message>
        <source>Beauty</source>
        <translation>Գեղեցկություն</translation>
    </message>
    <message>
        <source>Food and drink</source>
        <translation>Ուտելիք և խմիչք</translation>
    </message>
    <message>
        <source>A shop</source>
        <translation>Խանութ</translation>
    </message>
    <message>
        <source>An online shop</source>
        <translation>Առցանց խանութ</translation>
    </message>
    <message>
        <source>Repair and service</source>
        <translation>Նորոգում և սպասարկում</translation>
    </message>
    <message>
        <source>Advice and training</source>
        <translation>Խորհրդատվություն և ուսուցում</translation>
    </message>
    <message>
        <source>Wholesale, B2B</source>
        <translation>Մեծածախ, B2B</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Այլ բան</translation>
    </message>
</context>
<context>
    <name>MarkupView</name>
    <message>
        <source>Arrow</source>
        <extracomment>Tool that draws over a photo</extracomment>
        <translation>Սլաք</translation>
    </message>
    <message>
        <source>Box</source>
        <extracomment>Tool that draws over a photo</extracomment>
        <translation>Շրջանակ</translation>
    </message>
    <message>
        <source>Free line</source>
        <extracomment>Tool that draws over a photo</extracomment>
        <translation>Ազատ գիծ</translation>
    </message>
    <message>
        <source>Blur</source>
        <extracomment>Tool that makes a face or number plate unreadable</extracomment>
        <translation>Լղոզել</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button that leaves the marks over a photo</extracomment>
        <translation>Փակել</translation>
    </message>
    <message>
        <source>Mark the photo</source>
        <extracomment>Title of the page that draws over a photo</extracomment>
        <translation>Նշել լուսանկարը</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Button that takes the last mark away</extracomment>
        <translation>Հետարկել</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button that keeps the marks over a photo</extracomment>
        <translation>Պահպանել</translation>
    </message>
    <message>
        <source>Enter places a mark, the arrow keys move it, with Shift they stretch it.</source>
        <extracomment>Description of the photo for a screen reader</extracomment>
        <translation>Enter-ը դնում է նշան, սլաքները շարժում են, Shift-ով՝ ձգում։</translation>
    </message>
    <message numerus="yes">
        <source>Photo with %Ln mark(s)</source>
        <extracomment>Name of the photo that is drawn over, for a screen reader; %n marks lie over it</extracomment>
        <translation>
            <numerusform>Լուսանկար՝ %Ln նշանով</numerusform>
            <numerusform>Լուսանկար՝ %Ln նշանով</numerusform>
        </translation>
    </message>
    <message>
        <source>The photo is being read …</source>
        <extracomment>While a photo is read from disk</extracomment>
        <translation>Լուսանկարը կարդացվում է …</translation>
    </message>
    <message>
        <source>The photo itself is not changed either way.</source>
        <extracomment>Question before marks over a photo are lost</extracomment>
        <translation>Լուսանկարն ինքը ոչ մի դեպքում չի փոխվում։</translation>
    </message>
    <message>
        <source>Keep the marks?</source>
        <extracomment>Question before marks over a photo are lost</extracomment>
        <translation>Պահե՞լ նշանները</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>Answer: keep the marks</extracomment>
        <translation>Պահել</translation>
    </message>
    <message>
        <source>Discard</source>
        <extracomment>Answer: throw the marks away</extracomment>
        <translation>Հեռացնել</translation>
    </message>
    <message>
        <source>Go on drawing</source>
        <extracomment>Answer: stay</extracomment>
        <translation>Շարունակել նկարել</translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message>
        <source>%L1 of %L2</source>
        <extracomment>Head of a group in the matrix: found, of those that are known (&quot;5 of 7&quot;)</extracomment>
        <translation>%L1 / %L2</translation>
    </message>
    <message>
        <source>Signals of the site</source>
        <extracomment>Group of the matrix: facts about the site that are not touchpoints, such as https</extracomment>
        <translation>Կայքի հատկանիշներ</translation>
    </message>
    <message>
        <source>%1 · weight %2</source>
        <extracomment>Below a touchpoint of the matrix: %1 its channel or stage, %2 how much it counts</extracomment>
        <translation>%1 · կշիռ %2</translation>
    </message>
</context>
<context>
    <name>MatrixCards</name>
    <message>
        <source>Touchpoints of the companies</source>
        <translation>Ընկերությունների շփման կետերը</translation>
    </message>
</context>
<context>
    <name>MatrixCellView</name>
    <message>
        <source>Gap</source>
        <extracomment>In a matrix cell: a rival has it, we do not</extracomment>
        <translation>Բաց</translation>
    </message>
    <message>
        <source>Gap, to confirm</source>
        <extracomment>In a matrix cell: a gap that rests on a scan alone</extracomment>
        <translation>Բաց, ստուգել</translation>
    </message>
    <message>
        <source>Only you</source>
        <extracomment>In a matrix cell: no rival has it</extracomment>
        <translation>Միայն դուք</translation>
    </message>
    <message>
        <source>Critical failure</source>
        <extracomment>In a matrix cell: a critical question earned nothing</extracomment>
        <translation>Կրիտիկական ձախողում</translation>
    </message>
    <message>
        <source>%1 points</source>
        <extracomment>In a matrix cell, for screen readers: %1 are the points that walks gave</extracomment>
        <translation>%1 միավոր</translation>
    </message>
</context>
<context>
    <name>MatrixFilters</name>
    <message numerus="yes">
        <source>Only gaps (%Ln)</source>
        <extracomment>Filter of the matrix; %Ln is how many gaps there are</extracomment>
        <translation>
            <numerusform>Միայն բացերը (%Ln)</numerusform>
            <numerusform>Միայն բացերը (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>All stages</source>
        <extracomment>Filter of the matrix</extracomment>
        <translation>Բոլոր փուլերը</translation>
    </message>
    <message>
        <source>Stage</source>
        <extracomment>Filter of the matrix, for screen readers</extracomment>
        <translation>Փուլ</translation>
    </message>
    <message>
        <source>All channels</source>
        <extracomment>Filter of the matrix</extracomment>
        <translation>Բոլոր ալիքները</translation>
    </message>
    <message>
        <source>Channel</source>
        <extracomment>Filter of the matrix, for screen readers</extracomment>
        <translation>Ալիք</translation>
    </message>
    <message>
        <source>By stage</source>
        <extracomment>How the matrix is grouped</extracomment>
        <translation>Ըստ փուլերի</translation>
    </message>
    <message>
        <source>By channel</source>
        <extracomment>How the matrix is grouped</extracomment>
        <translation>Ըստ ալիքների</translation>
    </message>
    <message>
        <source>Grouping</source>
        <extracomment>How the matrix is grouped, for screen readers</extracomment>
        <translation>Խմբավորում</translation>
    </message>
    <message>
        <source>Only what rivals lack</source>
        <extracomment>Filter of the matrix</extracomment>
        <translation>Միայն այն, ինչ մրցակիցները չունեն</translation>
    </message>
    <message>
        <source>Only disagreements</source>
        <extracomment>Filter of the matrix</extracomment>
        <translation>Միայն անհամընկնումները</translation>
    </message>
    <message>
        <source>Only to confirm</source>
        <extracomment>Filter of the matrix</extracomment>
        <translation>Միայն հաստատելիքները</translation>
    </message>
    <message>
        <source>Only unknown</source>
        <extracomment>Filter of the matrix</extracomment>
        <translation>Միայն անհայտները</translation>
    </message>
    <message>
        <source>Every touchpoint</source>
        <extracomment>Filter of the matrix</extracomment>
        <translation>Բոլոր շփման կետերը</translation>
    </message>
    <message>
        <source>Rows</source>
        <extracomment>Filter of the matrix, for screen readers</extracomment>
        <translation>Տողեր</translation>
    </message>
    <message>
        <source>By scan alone</source>
        <extracomment>Filter of the matrix: who speaks of the row</extracomment>
        <translation>Միայն սկանը</translation>
    </message>
    <message>
        <source>By persons alone</source>
        <extracomment>Filter of the matrix: who speaks of the row</extracomment>
        <translation>Միայն մարդիկ</translation>
    </message>
    <message>
        <source>By both</source>
        <extracomment>Filter of the matrix: who speaks of the row</extracomment>
        <translation>Երկուսն էլ</translation>
    </message>
    <message>
        <source>They disagree</source>
        <extracomment>Filter of the matrix: who speaks of the row</extracomment>
        <translation>Չեն համընկնում</translation>
    </message>
    <message>
        <source>Any source</source>
        <extracomment>Filter of the matrix: who speaks of the row</extracomment>
        <translation>Ցանկացած աղբյուր</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>Filter of the matrix, for screen readers</extracomment>
        <translation>Աղբյուր</translation>
    </message>
    <message>
        <source>Potential customers</source>
        <extracomment>Customer status</extracomment>
        <translation>Հնարավոր հաճախորդներ</translation>
    </message>
    <message>
        <source>Current customers</source>
        <extracomment>Customer status</extracomment>
        <translation>Ներկա հաճախորդներ</translation>
    </message>
    <message>
        <source>Former customers</source>
        <extracomment>Customer status</extracomment>
        <translation>Նախկին հաճախորդներ</translation>
    </message>
    <message>
        <source>All customers</source>
        <extracomment>Filter of the matrix: customer status</extracomment>
        <translation>Բոլոր հաճախորդները</translation>
    </message>
    <message>
        <source>Customers</source>
        <extracomment>Filter of the matrix, for screen readers</extracomment>
        <translation>Հաճախորդներ</translation>
    </message>
    <message>
        <source>Short attention</source>
        <extracomment>Attention time of a touchpoint</extracomment>
        <translation>Կարճ ուշադրություն</translation>
    </message>
    <message>
        <source>Long attention</source>
        <extracomment>Attention time of a touchpoint</extracomment>
        <translation>Երկար ուշադրություն</translation>
    </message>
    <message>
        <source>Any attention</source>
        <extracomment>Filter of the matrix: attention time</extracomment>
        <translation>Ցանկացած ուշադրություն</translation>
    </message>
    <message>
        <source>Attention</source>
        <extracomment>Filter of the matrix, for screen readers</extracomment>
        <translation>Ուշադրություն</translation>
    </message>
    <message>
        <source>Acts once</source>
        <extracomment>Lifetime of a touchpoint</extracomment>
        <translation>Գործում է մեկ անգամ</translation>
    </message>
    <message>
        <source>Acts again and again</source>
        <extracomment>Lifetime of a touchpoint</extracomment>
        <translation>Գործում է կրկին ու կրկին</translation>
    </message>
    <message>
        <source>Any lifetime</source>
        <extracomment>Filter of the matrix: lifetime of a touchpoint</extracomment>
        <translation>Ցանկացած կյանք</translation>
    </message>
    <message>
        <source>Lifetime</source>
        <extracomment>Filter of the matrix, for screen readers</extracomment>
        <translation>Կյանքի տևողություն</translation>
    </message>
    <message>
        <source>Weight %1 or more</source>
        <extracomment>Filter of the matrix; %1 is a weight</extracomment>
        <translation>Կշիռ՝ %1 կամ ավելի</translation>
    </message>
    <message>
        <source>Any weight</source>
        <extracomment>Filter of the matrix: importance</extracomment>
        <translation>Ցանկացած կշիռ</translation>
    </message>
    <message>
        <source>Importance</source>
        <extracomment>Filter of the matrix, for screen readers</extracomment>
        <translation>Կարևորություն</translation>
    </message>
    <message>
        <source>In the catalogue&apos;s order</source>
        <extracomment>Order of the matrix</extracomment>
        <translation>Կատալոգի հերթականությամբ</translation>
    </message>
    <message>
        <source>Weightiest first</source>
        <extracomment>Order of the matrix</extracomment>
        <translation>Սկզբում ամենակշռելիները</translation>
    </message>
    <message>
        <source>Largest gap first</source>
        <extracomment>Order of the matrix</extracomment>
        <translation>Սկզբում ամենամեծ բացերը</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>Order of the matrix, for screen readers</extracomment>
        <translation>Հերթականություն</translation>
    </message>
    <message>
        <source>More filters</source>
        <extracomment>Button that shows more filters of the matrix</extracomment>
        <translation>Այլ զտիչներ</translation>
    </message>
    <message>
        <source>Show everything</source>
        <extracomment>Button that takes all filters away</extracomment>
        <translation>Ցույց տալ ամբողջը</translation>
    </message>
    <message>
        <source>Every location</source>
        <extracomment>Filter of the matrix: branches of the companies</extracomment>
        <translation>Բոլոր մասնաճյուղերը</translation>
    </message>
    <message>
        <source>Location</source>
        <extracomment>Filter of the matrix, for screen readers: a branch that was walked</extracomment>
        <translation>Մասնաճյուղ</translation>
    </message>
</context>
<context>
    <name>MatrixGroup</name>
    <message>
        <source>%1, folded</source>
        <extracomment>Head of a group in the matrix for screen readers: %1 title</extracomment>
        <translation>%1, ծալված</translation>
    </message>
    <message>
        <source>%1, unfolded</source>
        <translation>%1, բացված</translation>
    </message>
</context>
<context>
    <name>MatrixHead</name>
    <message>
        <source>%1 points · %L2 of %L3</source>
        <extracomment>Head of a column: %1 points, %2 touchpoints found, of %3 that are known</extracomment>
        <translation>%1 միավոր · %L2՝ %L3-ից</translation>
    </message>
</context>
<context>
    <name>MatrixPage</name>
    <message>
        <source>Filters</source>
        <extracomment>Button of the matrix on a phone
----------
Title of the sheet with the filters of the matrix</extracomment>
        <translation>Զտիչներ</translation>
    </message>
    <message>
        <source>No touchpoint passes the filters.</source>
        <extracomment>When no touchpoint passes the filters</extracomment>
        <translation>Ոչ մի շփման կետ չի անցնում զտիչներով։</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <extracomment>When no touchpoint passes the filters</extracomment>
        <translation>Ցույց տալու բան չկա</translation>
    </message>
    <message>
        <source>Show everything</source>
        <extracomment>Button that takes all filters away</extracomment>
        <translation>Ցույց տալ ամբողջը</translation>
    </message>
    <message>
        <source>Close the evidence</source>
        <extracomment>Button that closes the evidence beside the matrix</extracomment>
        <translation>Փակել ապացույցները</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln touchpoint(s)</source>
        <extracomment>Button that closes the filters; how many rows are left</extracomment>
        <translation>
            <numerusform>Ցույց տալ %Ln շփման կետ</numerusform>
            <numerusform>Ցույց տալ %Ln շփման կետ</numerusform>
        </translation>
    </message>
    <message>
        <source>Matrix</source>
        <extracomment>Title of the page with the matrix</extracomment>
        <translation>Մատրից</translation>
    </message>
    <message>
        <source>Unfold every group</source>
        <extracomment>Button of the matrix: folds or unfolds every group</extracomment>
        <translation>Բացել բոլոր խմբերը</translation>
    </message>
    <message>
        <source>Fold every group</source>
        <translation>Ծալել բոլոր խմբերը</translation>
    </message>
</context>
<context>
    <name>MatrixTable</name>
    <message numerus="yes">
        <source>%Ln touchpoint(s)</source>
        <extracomment>Head of the matrix: how many touchpoints pass the filters</extracomment>
        <translation>
            <numerusform>%Ln շփման կետ</numerusform>
            <numerusform>%Ln շփման կետ</numerusform>
        </translation>
    </message>
    <message>
        <source>Touchpoints of the companies</source>
        <extracomment>Name of the matrix for screen readers</extracomment>
        <translation>Ընկերությունների շփման կետերը</translation>
    </message>
</context>
<context>
    <name>MindMapPage</name>
    <message>
        <source>Mind map</source>
        <extracomment>Head of the page with the mind map</extracomment>
        <translation>Մտքերի քարտեզ</translation>
    </message>
    <message>
        <source>Fold</source>
        <extracomment>Button of the mind map</extracomment>
        <translation>Ծալել</translation>
    </message>
    <message>
        <source>Unfold</source>
        <extracomment>Button of the mind map</extracomment>
        <translation>Բացել</translation>
    </message>
    <message>
        <source>Tap a branch to fold it, to add to it or to change it.</source>
        <extracomment>Beside the mind map</extracomment>
        <translation>Հպեք ճյուղին՝ այն ծալելու, լրացնելու կամ փոխելու համար։</translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>Button that stops hanging a branch elsewhere</extracomment>
        <translation>Թողնել</translation>
    </message>
    <message>
        <source>Tap the branch that “%1” is to hang on.</source>
        <extracomment>While a branch of the mind map is moved</extracomment>
        <translation>Հպեք այն ճյուղին, որից պետք է կախվի «%1»-ը։</translation>
    </message>
</context>
<context>
    <name>MomentCard</name>
    <message>
        <source>Moments you noted</source>
        <extracomment>Part of the end of a walk</extracomment>
        <translation>Ձեր նշած պահերը</translation>
    </message>
    <message>
        <source>What happened at %1?</source>
        <extracomment>Field of a noted moment; %1 a time</extracomment>
        <translation>Ի՞նչ եղավ %1-ին</translation>
    </message>
</context>
<context>
    <name>NoBenchmark</name>
    <message>
        <source>Open a benchmark on the start page, compare companies of your own, or look at the example.</source>
        <extracomment>On the benchmark&apos;s pages when no benchmark is open</extracomment>
        <translation>Բացեք համեմատություն սկզբի էջում, համեմատեք ձեր ընկերությունները կամ նայեք օրինակը։</translation>
    </message>
    <message>
        <source>No benchmark is open</source>
        <extracomment>On the benchmark&apos;s pages when no benchmark is open</extracomment>
        <translation>Համեմատություն բացված չէ</translation>
    </message>
    <message>
        <source>Open the example</source>
        <extracomment>Button that opens the bundled example</extracomment>
        <translation>Բացել օրինակը</translation>
    </message>
</context>
<context>
    <name>NoteSheet</name>
    <message>
        <source>Who is it?</source>
        <extracomment>Field of a persona</extracomment>
        <translation>Ո՞վ է</translation>
    </message>
    <message>
        <source>Age</source>
        <extracomment>Field of a persona</extracomment>
        <translation>Տարիք</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>Field of a persona</extracomment>
        <translation>Տեղ</translation>
    </message>
    <message>
        <source>Gender</source>
        <extracomment>Field of a persona</extracomment>
        <translation>Սեռ</translation>
    </message>
    <message>
        <source>How they buy</source>
        <extracomment>Field of a persona</extracomment>
        <translation>Ինչպես է գնում</translation>
    </message>
    <message>
        <source>Interests</source>
        <extracomment>Field of a persona</extracomment>
        <translation>Հետաքրքրություններ</translation>
    </message>
    <message>
        <source>What they need</source>
        <extracomment>Field of a persona</extracomment>
        <translation>Ինչ է պետք</translation>
    </message>
    <message>
        <source>How you know it</source>
        <extracomment>Field of a persona: survey, analytics, CRM</extracomment>
        <translation>Որտեղից գիտեք</translation>
    </message>
    <message>
        <source>What is worth adopting?</source>
        <extracomment>Field of a practice worth adopting</extracomment>
        <translation>Ի՞նչ արժե փոխառել</translation>
    </message>
    <message>
        <source>Where was it seen?</source>
        <extracomment>Field of a practice: a rival, a leader, a country, a trade</extracomment>
        <translation>Որտե՞ղ եք տեսել</translation>
    </message>
    <message>
        <source>Why did the customer leave?</source>
        <extracomment>Field of a customer who left</extracomment>
        <translation>Ինչո՞ւ հաճախորդը հեռացավ</translation>
    </message>
    <message>
        <source>New note</source>
        <extracomment>Title of the sheet of a note</extracomment>
        <translation>Նոր գրառում</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>Փոխել գրառումը</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button of the sheet of a note</extracomment>
        <translation>Պահպանել</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Button of the sheet of a note</extracomment>
        <translation>Ջնջել</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button that leaves without a change</extracomment>
        <translation>Չեղարկել</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <extracomment>Field of a practice, or of a customer who left: where it belongs, or where it went wrong</extracomment>
        <translation>Հպման կետ</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close</source>
        <extracomment>Button that closes a message</extracomment>
        <translation>Փակել</translation>
    </message>
</context>
<context>
    <name>NumberAnswer</name>
    <message>
        <source>Amount</source>
        <extracomment>Field of a question that asks for a number or an amount</extracomment>
        <translation>Գումար</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Թիվ</translation>
    </message>
    <message>
        <source>Currency</source>
        <extracomment>Field beside an amount: a currency in three letters</extracomment>
        <translation>Արժույթ</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>%1: less</source>
        <extracomment>Button of a number field; %1 is the field&apos;s label</extracomment>
        <translation>%1՝ պակաս</translation>
    </message>
    <message>
        <source>%1: more</source>
        <extracomment>Button of a number field; %1 is the field&apos;s label</extracomment>
        <translation>%1՝ ավելի</translation>
    </message>
</context>
<context>
    <name>OptionRow</name>
    <message>
        <source>Option %1</source>
        <extracomment>Field of an option; %1 is its number</extracomment>
        <translation>Տարբերակ %1</translation>
    </message>
    <message>
        <source>Points</source>
        <extracomment>Field of an option: 0 to 100</extracomment>
        <translation>Միավորներ</translation>
    </message>
    <message>
        <source>Remove option %1</source>
        <extracomment>Button that removes an option; %1 is its number</extracomment>
        <translation>Հեռացնել տարբերակ %1-ը</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Overdue since %1</source>
        <extracomment>On the overview: an action of the plan; %1 is a day</extracomment>
        <translation>Ժամկետանց է %1-ից</translation>
    </message>
    <message>
        <source>Due %1</source>
        <extracomment>On the overview: an action of the plan; %1 is a day</extracomment>
        <translation>Ժամկետը՝ %1</translation>
    </message>
    <message>
        <source>You are the fastest: %1</source>
        <extracomment>Who answers first: %1 is a time</extracomment>
        <translation>Դուք ամենաարագն եք՝ %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Who answers first: %1 company, %2 a time</extracomment>
        <translation>%1՝ %2</translation>
    </message>
    <message>
        <source>%1 (you: %2)</source>
        <extracomment>Who answers first: %1 &quot;Clinic A: 2 min&quot;, %2 the own time</extracomment>
        <translation>%1 (դուք՝ %2)</translation>
    </message>
    <message>
        <source>No company has points yet: scan or walk first.</source>
        <extracomment>Head of the overview</extracomment>
        <translation>Ոչ մի ընկերություն դեռ միավոր չունի՝ նախ սկանավորեք կամ անցեք։</translation>
    </message>
    <message>
        <source>You lead with %1 points</source>
        <extracomment>Head of the overview; %1 points</extracomment>
        <translation>Դուք առաջատարն եք՝ %1 միավորով</translation>
    </message>
    <message>
        <source>%1 leads with %2 points; you have none yet</source>
        <extracomment>Head of the overview; %1 company, %2 points</extracomment>
        <translation>%1 առաջատարն է՝ %2 միավորով. դուք դեռ չունեք</translation>
    </message>
    <message>
        <source>%1 leads with %2 points, you have %3</source>
        <extracomment>Head of the overview; %1 company, %2 its points, %3 the own points</extracomment>
        <translation>%1 առաջատարն է՝ %2 միավորով, դուք ունեք %3</translation>
    </message>
    <message>
        <source>The chain breaks at “%1” (%2).</source>
        <extracomment>Overview: %1 a touch, %2 a chain</extracomment>
        <translation>Շղթան կտրվում է «%1»-ում (%2)։</translation>
    </message>
    <message>
        <source>“%1” earns least (%2).</source>
        <extracomment>Overview: %1 a touch, %2 a chain</extracomment>
        <translation>«%1»-ը ամենաքիչն է վաստակում (%2)։</translation>
    </message>
    <message>
        <source>Best: %1</source>
        <extracomment>Bar of the overview; %1 is a company</extracomment>
        <translation>Լավագույնը՝ %1</translation>
    </message>
    <message>
        <source>Middle: %1</source>
        <extracomment>Bar of the overview: the middle one of the rivals; %1 is a company</extracomment>
        <translation>Միջինը՝ %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln critical failure(s)</source>
        <extracomment>Beside the points of a company</extracomment>
        <translation>
            <numerusform>%Ln կրիտիկական ձախողում</numerusform>
            <numerusform>%Ln կրիտիկական ձախողում</numerusform>
        </translation>
    </message>
    <message>
        <source>Round %L1 of %L2: how it stood on %3.</source>
        <extracomment>Overview of an earlier round: %1 its number, %2 how many rounds there are, %3 a day</extracomment>
        <translation>Փուլ %L1՝ %L2-ից. ինչպես էր %3-ին։</translation>
    </message>
    <message>
        <source>Round %L1 of %L2, from %3.</source>
        <extracomment>Overview of the latest round: %1 its number, %2 how many rounds there are, %3 a day</extracomment>
        <translation>Փուլ %L1՝ %L2-ից, սկսված՝ %3։</translation>
    </message>
    <message>
        <source>Round %L1 of %L2: you had %3 points before and have %4 now.</source>
        <extracomment>Overview of the latest round, of the own company: %1 number, %2 how many rounds, %3 and %4 points</extracomment>
        <translation>Փուլ %L1՝ %L2-ից. առաջ ունեիք %3 միավոր, հիմա՝ %4։</translation>
    </message>
    <message numerus="yes">
        <source>%Ln gap(s) closed.</source>
        <extracomment>Follows the points of the latest round</extracomment>
        <translation>
            <numerusform>Փակված է %Ln բաց։</numerusform>
            <numerusform>Փակված է %Ln բաց։</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: a walk is left out, because its checklist “%2” is not here. Import the checklist, and it counts again.</source>
        <extracomment>On the overview: %1 company, %2 id of a checklist that this device does not have</extracomment>
        <translation>%1՝ մեկ անցում դուրս է մնացել, քանի որ նրա «%2» ստուգաթերթը այստեղ չկա։ Ներմուծեք ստուգաթերթը, և անցումը նորից կհաշվվի։</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>tester</comment>
        <extracomment>Who gave a touchpoint how many points; %1 &quot;Anna (outsider)&quot;, %2 points</extracomment>
        <translation>%1՝ %2</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Round</source>
        <extracomment>Which round of the benchmark is shown, for screen readers</extracomment>
        <translation>Փուլ</translation>
    </message>
    <message>
        <source>Scan these companies again</source>
        <extracomment>Button of the overview: takes its companies to the companies page</extracomment>
        <translation>Կրկին սկանավորել այս ընկերությունները</translation>
    </message>
    <message>
        <source>gaps</source>
        <extracomment>Below a number: what rivals have and the own company has not</extracomment>
        <translation>բացեր</translation>
    </message>
    <message>
        <source>only you have</source>
        <extracomment>Below a number: what only the own company has</extracomment>
        <translation>միայն դուք ունեք</translation>
    </message>
    <message>
        <source>scan and person disagree</source>
        <extracomment>Below a number: touchpoints of which scan and person say the opposite</extracomment>
        <translation>սկանը և մարդը չեն համընկնում</translation>
    </message>
    <message>
        <source>to confirm by a person</source>
        <extracomment>Below a number: gaps and advantages that rest on a scan alone</extracomment>
        <translation>պետք է հաստատի մարդը</translation>
    </message>
    <message>
        <source>unknown, not counted</source>
        <extracomment>Below a number: touchpoints of which nothing is known</extracomment>
        <translation>անհայտ, չի հաշվվում</translation>
    </message>
    <message>
        <source>Ranking</source>
        <extracomment>Part of the overview</extracomment>
        <translation>Վարկանիշ</translation>
    </message>
    <message>
        <source>What to do next</source>
        <extracomment>Part of the overview: the next actions</extracomment>
        <translation>Ինչ անել հետո</translation>
    </message>
    <message>
        <source>Nothing is weak, and nothing is planned.</source>
        <extracomment>On the overview: no gap, no weak link, nothing planned</extracomment>
        <translation>Թույլ տեղ չկա, և ոչինչ պլանավորված չէ։</translation>
    </message>
    <message>
        <source>Open the plan</source>
        <extracomment>Button of the overview</extracomment>
        <translation>Բացել ծրագիրը</translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s) of the three laws</source>
        <extracomment>On the overview: warnings of the three laws</extracomment>
        <translation>
            <numerusform>%Ln նախազգուշացում երեք օրենքներից</numerusform>
            <numerusform>%Ln նախազգուշացում երեք օրենքներից</numerusform>
        </translation>
    </message>
    <message>
        <source>Weakest link and fastest answer</source>
        <extracomment>Part of the overview</extracomment>
        <translation>Թույլ օղակ և արագ պատասխան</translation>
    </message>
    <message>
        <source>Points per stage</source>
        <extracomment>Part of the overview</extracomment>
        <translation>Միավորներն ըստ փուլերի</translation>
    </message>
    <message>
        <source>Points per channel</source>
        <extracomment>Part of the overview</extracomment>
        <translation>Միավորներն ըստ ալիքների</translation>
    </message>
    <message>
        <source>Several testers</source>
        <extracomment>Part of the overview</extracomment>
        <translation>Մի քանի ստուգող</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln</source>
        <extracomment>Button below a list that is cut</extracomment>
        <translation>
            <numerusform>Ցույց տալ բոլորը (%Ln)</numerusform>
            <numerusform>Ցույց տալ բոլորը (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button that closes a message</extracomment>
        <translation>Փակել</translation>
    </message>
    <message>
        <source>Open the report</source>
        <extracomment>Button of the message that a report was written: opens it in the browser</extracomment>
        <translation>Բացել զեկույցը</translation>
    </message>
    <message>
        <source>The report is in %1</source>
        <extracomment>After a report was written into a file; %1 is its path</extracomment>
        <translation>Զեկույցը՝ %1</translation>
    </message>
</context>
<context>
    <name>OverviewTools</name>
    <message>
        <source>Write to a file</source>
        <extracomment>Button of the overview: writes the benchmark into a file for another device</extracomment>
        <translation>Գրել ֆայլի մեջ</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <extracomment>Button of the overview: writes the report of the benchmark into a file</extracomment>
        <translation>Զեկույցը գրվում է…</translation>
    </message>
    <message>
        <source>Write the report</source>
        <translation>Գրել զեկույցը</translation>
    </message>
    <message>
        <source>Delete this benchmark</source>
        <extracomment>Button of the overview</extracomment>
        <translation>Ջնջել այս համեմատությունը</translation>
    </message>
    <message>
        <source>Benchmarks</source>
        <extracomment>Kind of files in a file dialog</extracomment>
        <translation>Համեմատություններ</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>Answer to the question whether to delete</extracomment>
        <translation>Թողնել</translation>
    </message>
    <message numerus="yes">
        <source>Delete the example “%1”? The %Ln walk(s) that came with it go along, nothing else does. All of it rests in the bin for 30 days.</source>
        <extracomment>Question before a benchmark is deleted; %1 its name</extracomment>
        <translation>
            <numerusform>Ջնջե՞լ «%1» օրինակը։ Դրա հետ կգնա նաև իր հետ եկած %Ln այցը, ուրիշ ոչինչ։ Ամենը 30 օր կմնա աղբարկղում։</numerusform>
            <numerusform>Ջնջե՞լ «%1» օրինակը։ Դրա հետ կգնան նաև իր հետ եկած %Ln այցերը, ուրիշ ոչինչ։ Ամենը 30 օր կմնա աղբարկղում։</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the benchmark “%1” with its scans, notes and plan? It rests in the bin for 30 days. Walks belong to their companies and stay.</source>
        <translation>Ջնջե՞լ «%1» համեմատությունը՝ ընթերցումներով, նշումներով և պլանով։ Այն 30 օր կմնա աղբարկղում։ Այցերը պատկանում են ընկերություններին և կմնան։</translation>
    </message>
    <message>
        <source>Delete this benchmark?</source>
        <extracomment>Title of the question before a benchmark is deleted</extracomment>
        <translation>Ջնջե՞լ այս համեմատությունը</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Answer to the question whether to delete</extracomment>
        <translation>Ջնջել</translation>
    </message>
    <message>
        <source>Reports</source>
        <extracomment>Kind of files in a file dialog</extracomment>
        <translation>Զեկույցներ</translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message>
        <source>Back</source>
        <extracomment>Button at the head of a page</extracomment>
        <translation>Հետ</translation>
    </message>
</context>
<context>
    <name>PersonaForm</name>
    <message>
        <source>Who you are for this walk: age, need, budget, what you know already.</source>
        <extracomment>Below the field of the persona</extracomment>
        <translation>Ով եք այս այցում՝ տարիք, կարիք, բյուջե, ինչ արդեն գիտեք։</translation>
    </message>
    <message>
        <source>Persona</source>
        <extracomment>Field of a walk</extracomment>
        <translation>Կերպար</translation>
    </message>
    <message>
        <source>What is known of this customer</source>
        <extracomment>Button that shows further fields of the persona</extracomment>
        <translation>Ինչ է հայտնի այս հաճախորդի մասին</translation>
    </message>
    <message>
        <source>Personas of your guide</source>
        <extracomment>Above the personas of the open benchmark, when a walk is planned</extracomment>
        <translation>Ձեր ուղեցույցի կերպարները</translation>
    </message>
</context>
<context>
    <name>PhotoSheet</name>
    <message>
        <source>Close</source>
        <extracomment>Button that closes a photo</extracomment>
        <translation>Փակել</translation>
    </message>
</context>
<context>
    <name>PhotoSource</name>
    <message>
        <source>Close</source>
        <extracomment>Button of a message</extracomment>
        <translation>Փակել</translation>
    </message>
    <message>
        <source>The camera cannot be used on this device. Choose a photo from a file.</source>
        <extracomment>Where the system lacks what a camera needs</extracomment>
        <translation>Այս սարքում տեսախցիկը հնարավոր չէ օգտագործել։ Ընտրեք լուսանկար ֆայլից։</translation>
    </message>
</context>
<context>
    <name>PictureSaver</name>
    <message>
        <source>Drawing (*.svg)</source>
        <extracomment>File types of a picture</extracomment>
        <translation>Գծանկար (*.svg)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Նկար (*.png)</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <extracomment>Title of the dialog that asks where a picture is to be kept</extracomment>
        <translation>Պահել նկարը</translation>
    </message>
    <message>
        <source>The picture was not saved</source>
        <extracomment>Title of a sheet</extracomment>
        <translation>Նկարը չպահվեց</translation>
    </message>
</context>
<context>
    <name>PictureTools</name>
    <message>
        <source>Smaller</source>
        <extracomment>Button beside a picture</extracomment>
        <translation>Ավելի փոքր</translation>
    </message>
    <message>
        <source>Larger</source>
        <extracomment>Button beside a picture</extracomment>
        <translation>Ավելի մեծ</translation>
    </message>
    <message>
        <source>At its own size</source>
        <extracomment>Buttons beside a picture: all of it at once, or at its own size</extracomment>
        <translation>Իր չափով</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Ամբողջը</translation>
    </message>
    <message>
        <source>Save the picture as SVG or PNG</source>
        <extracomment>Button beside a picture</extracomment>
        <translation>Պահել նկարը որպես SVG կամ PNG</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>Not yet chosen</source>
        <extracomment>An action of the plan: how it is looked at again</extracomment>
        <translation>Դեռ ընտրված չէ</translation>
    </message>
    <message>
        <source>A new scan</source>
        <extracomment>An action of the plan: how it is looked at again</extracomment>
        <translation>Նոր սկան</translation>
    </message>
    <message>
        <source>nobody is responsible</source>
        <extracomment>What an action of the plan lacks (law 3)</extracomment>
        <translation>պատասխանատու չկա</translation>
    </message>
    <message>
        <source>no day is set</source>
        <extracomment>What an action of the plan lacks (law 3)</extracomment>
        <translation>օր նշանակված չէ</translation>
    </message>
    <message>
        <source>nobody looks again</source>
        <extracomment>What an action of the plan lacks (law 3)</extracomment>
        <translation>ոչ ոք կրկին չի նայում</translation>
    </message>
    <message>
        <source>Office</source>
        <extracomment>One of the four things every business touches its customers with</extracomment>
        <translation>Գրասենյակ</translation>
    </message>
    <message>
        <source>Product</source>
        <extracomment>One of the four things every business touches its customers with</extracomment>
        <translation>Ապրանք</translation>
    </message>
    <message>
        <source>Technology</source>
        <extracomment>One of the four things every business touches its customers with</extracomment>
        <translation>Տեխնոլոգիա</translation>
    </message>
    <message>
        <source>Employees</source>
        <extracomment>One of the four things every business touches its customers with</extracomment>
        <translation>Աշխատակիցներ</translation>
    </message>
    <message>
        <source>Qualify the staff</source>
        <extracomment>One of the six levers that move a touchpoint</extracomment>
        <translation>Որակավորել անձնակազմը</translation>
    </message>
    <message>
        <source>Add a touchpoint</source>
        <extracomment>One of the six levers that move a touchpoint</extracomment>
        <translation>Ավելացնել շփման կետ</translation>
    </message>
    <message>
        <source>Improve the product</source>
        <extracomment>One of the six levers that move a touchpoint</extracomment>
        <translation>Բարելավել ապրանքը</translation>
    </message>
    <message>
        <source>Define the target customers</source>
        <extracomment>One of the six levers that move a touchpoint</extracomment>
        <translation>Սահմանել թիրախային հաճախորդներին</translation>
    </message>
    <message>
        <source>Develop the processes</source>
        <extracomment>One of the six levers that move a touchpoint</extracomment>
        <translation>Զարգացնել գործընթացները</translation>
    </message>
    <message>
        <source>Check the sales channels</source>
        <extracomment>One of the six levers that move a touchpoint</extracomment>
        <translation>Ստուգել վաճառքի ալիքները</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>What is decided of a touchpoint</extracomment>
        <translation>Պահել</translation>
    </message>
    <message>
        <source>Adjust</source>
        <extracomment>What is decided of a touchpoint</extracomment>
        <translation>Ճշգրտել</translation>
    </message>
    <message>
        <source>Change completely</source>
        <extracomment>What is decided of a touchpoint</extracomment>
        <translation>Փոխել ամբողջությամբ</translation>
    </message>
    <message>
        <source>Not started</source>
        <extracomment>State of an action</extracomment>
        <translation>Սկսված չէ</translation>
    </message>
    <message>
        <source>Under way</source>
        <extracomment>State of an action</extracomment>
        <translation>Ընթացքում</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>State of an action</extracomment>
        <translation>Պատրաստ է</translation>
    </message>
    <message>
        <source>Dropped</source>
        <extracomment>State of an action</extracomment>
        <translation>Հրաժարված</translation>
    </message>
    <message>
        <source>Small</source>
        <extracomment>How much work an action is</extracomment>
        <translation>Փոքր</translation>
    </message>
    <message>
        <source>Medium</source>
        <extracomment>How much work an action is</extracomment>
        <translation>Միջին</translation>
    </message>
    <message>
        <source>Large</source>
        <extracomment>How much work an action is</extracomment>
        <translation>Մեծ</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <extracomment>Title of an action; %1 is a touchpoint that a rival has</extracomment>
        <translation>Ավելացնել՝ %1</translation>
    </message>
    <message>
        <source>Mend the weak link: %1</source>
        <extracomment>Title of an action; %1 is the touchpoint where the chain is weakest</extracomment>
        <translation>Ամրացնել թույլ օղակը՝ %1</translation>
    </message>
    <message>
        <source>Improve: %1</source>
        <extracomment>Title of an action; %1 is a touchpoint with few points</extracomment>
        <translation>Բարելավել՝ %1</translation>
    </message>
    <message>
        <source>Mend at once: %1</source>
        <extracomment>Title of an action; %1 is a touchpoint where something critical failed</extracomment>
        <translation>Ուղղել անմիջապես՝ %1</translation>
    </message>
    <message>
        <source>Keep the promise: %1</source>
        <extracomment>Title of an action; %1 is a touchpoint where a promise was broken</extracomment>
        <translation>Կատարել խոստումը՝ %1</translation>
    </message>
    <message numerus="yes">
        <source>Gap: %1 has it, you do not</source>
        <translation>
            <numerusform>Բաց. %1-ն ունի, դուք՝ ոչ</numerusform>
            <numerusform>Բաց. %1-ն ունեն, դուք՝ ոչ</numerusform>
        </translation>
    </message>
    <message>
        <source>Weakest link of “%1”</source>
        <translation>«%1»-ի ամենաթույլ օղակը</translation>
    </message>
    <message>
        <source>It earns few points</source>
        <extracomment>Why an action is proposed</extracomment>
        <translation>Քիչ միավոր է վաստակում</translation>
    </message>
    <message numerus="yes">
        <source>%1 earns more here</source>
        <translation>
            <numerusform>%1-ն այստեղ ավելի շատ միավոր ունի</numerusform>
            <numerusform>%1-ն այստեղ ավելի շատ միավոր ունեն</numerusform>
        </translation>
    </message>
    <message>
        <source>Critical failure: %1</source>
        <translation>Կրիտիկական ձախողում՝ %1</translation>
    </message>
    <message>
        <source>A promise was broken</source>
        <extracomment>Why an action is proposed</extracomment>
        <translation>Խոստումը խախտվել է</translation>
    </message>
    <message>
        <source>Broken promise: %1</source>
        <translation>Խախտված խոստում՝ %1</translation>
    </message>
    <message>
        <source>Added by hand</source>
        <extracomment>Why an action is there</extracomment>
        <translation>Ավելացված է ձեռքով</translation>
    </message>
    <message>
        <source>Law 1: more than one touchpoint for everything</source>
        <extracomment>The first of the three laws of touchpoints</extracomment>
        <translation>Օրենք 1. ամեն ինչ ունի մեկից ավելի շփման կետ</translation>
    </message>
    <message>
        <source>Law 2: touchpoints form chains that lead on</source>
        <extracomment>The second of the three laws of touchpoints</extracomment>
        <translation>Օրենք 2. շփման կետերը կազմում են առաջ տանող շղթաներ</translation>
    </message>
    <message>
        <source>Law 3: touchpoints are managed</source>
        <extracomment>The third of the three laws of touchpoints</extracomment>
        <translation>Օրենք 3. շփման կետերը կառավարվում են</translation>
    </message>
    <message>
        <source>%1: customers meet it at one touchpoint at most</source>
        <extracomment>A law&apos;s warning; %1: office, product, technology or employees</extracomment>
        <translation>%1. հաճախորդը հանդիպում է առավելագույնը մեկ կետում</translation>
    </message>
    <message>
        <source>%1: the chain has no links</source>
        <extracomment>A law&apos;s warning; %1 is a chain</extracomment>
        <translation>%1. շղթան օղակներ չունի</translation>
    </message>
    <message>
        <source>%1: the chain has no final link</source>
        <extracomment>A law&apos;s warning; %1 is a chain</extracomment>
        <translation>%1. շղթան վերջին օղակ չունի</translation>
    </message>
    <message>
        <source>%1: nothing follows the chain</source>
        <extracomment>A law&apos;s warning; %1 is a chain</extracomment>
        <translation>%1. շղթային ոչինչ չի հաջորդում</translation>
    </message>
    <message>
        <source>%1: a negative touch breaks the chain</source>
        <extracomment>A law&apos;s warning; %1 is a chain</extracomment>
        <translation>%1. բացասական շփումը կտրում է շղթան</translation>
    </message>
    <message>
        <source>%1: the customer comes to a dead end</source>
        <extracomment>A law&apos;s warning; %1 is a chain</extracomment>
        <translation>%1. հաճախորդը հայտնվում է փակուղում</translation>
    </message>
    <message>
        <source>%1: weak, and nothing is planned</source>
        <extracomment>A law&apos;s warning; %1 is a weak touchpoint</extracomment>
        <translation>%1. թույլ է, և ոչինչ պլանավորված չէ</translation>
    </message>
    <message>
        <source>%1: nobody is responsible</source>
        <extracomment>A law&apos;s warning; %1 is a touchpoint with an action</extracomment>
        <translation>%1. պատասխանատու չկա</translation>
    </message>
    <message>
        <source>%1: no day is set</source>
        <extracomment>A law&apos;s warning; %1 is a touchpoint with an action</extracomment>
        <translation>%1. օր նշանակված չէ</translation>
    </message>
    <message>
        <source>%1: nobody looks again</source>
        <extracomment>A law&apos;s warning; %1 is a touchpoint with an action</extracomment>
        <translation>%1. ոչ ոք կրկին չի նայում</translation>
    </message>
    <message>
        <source>%1: overdue</source>
        <extracomment>A law&apos;s warning; %1 is a touchpoint with an action</extracomment>
        <translation>%1. ժամկետանց է</translation>
    </message>
    <message>
        <source>%1 would lead if “%2” weighed more than %3 (now %4).</source>
        <extracomment>Sensitivity: %1 company, %2 stage, channel or touchpoint, %3 a weight, %4 today&apos;s weight</extracomment>
        <translation>%1-ը կառաջատարի, եթե «%2»-ը կշռի %3-ից ավելի (հիմա %4)։</translation>
    </message>
    <message>
        <source>%1 would lead if “%2” weighed less than %3 (now %4).</source>
        <extracomment>Sensitivity: %1 company, %2 stage, channel or touchpoint, %3 a weight, %4 today&apos;s weight</extracomment>
        <translation>%1-ը կառաջատարի, եթե «%2»-ը կշռի %3-ից պակաս (հիմա %4)։</translation>
    </message>
    <message>
        <source>Decided: it stays as it is</source>
        <translation>Որոշված է՝ մնում է ինչպես կա</translation>
    </message>
    <message>
        <source>Decided: the action was dropped</source>
        <translation>Որոշված է՝ գործողությունը հանված է</translation>
    </message>
    <message>
        <source>Gap: a rival has it, you do not</source>
        <extracomment>Why an action is proposed</extracomment>
        <translation>Բաց. մրցակիցն ունի, դուք՝ ոչ</translation>
    </message>
    <message>
        <source>The weakest link of its chain</source>
        <extracomment>Why an action is proposed</extracomment>
        <translation>Իր շղթայի ամենաթույլ օղակը</translation>
    </message>
    <message>
        <source>It failed at something critical</source>
        <extracomment>Why an action is proposed</extracomment>
        <translation>Ձախողում կարևորագույն հարցում</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Plan</source>
        <extracomment>Title of the page with the plan</extracomment>
        <translation>Ծրագիր</translation>
    </message>
    <message>
        <source>Save as a calendar file</source>
        <extracomment>Button of the plan: writes a calendar file with the days of the actions</extracomment>
        <translation>Պահել որպես օրացույցի ֆայլ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Փակել</translation>
    </message>
    <message numerus="yes">
        <source>%Ln action(s) overdue</source>
        <extracomment>Above the plan: actions whose day has passed</extracomment>
        <translation>
            <numerusform>%Ln գործողություն ժամկետանց է</numerusform>
            <numerusform>%Ln գործողություն ժամկետանց է</numerusform>
        </translation>
    </message>
    <message>
        <source>Actions</source>
        <extracomment>Part of the plan</extracomment>
        <translation>Գործողություններ</translation>
    </message>
    <message>
        <source>Nothing is planned yet: take a proposal, or add an action of your own.</source>
        <extracomment>Instead of a plan without actions</extracomment>
        <translation>Դեռ ոչինչ պլանավորված չէ. վերցրեք առաջարկ կամ ավելացրեք ձեր գործողությունը։</translation>
    </message>
    <message>
        <source>An action of your own</source>
        <extracomment>Field of the plan: an action that nothing proposed</extracomment>
        <translation>Ձեր գործողությունը</translation>
    </message>
    <message>
        <source>Add the action</source>
        <extracomment>Button of the plan</extracomment>
        <translation>Ավելացնել գործողությունը</translation>
    </message>
    <message>
        <source>Quick wins: tomorrow</source>
        <extracomment>Part of the plan: small things that can be done tomorrow</extracomment>
        <translation>Արագ հաջողություններ՝ վաղը</translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposal(s)</source>
        <extracomment>Part of the plan; %Ln is how many there are</extracomment>
        <translation>
            <numerusform>%Ln առաջարկ</numerusform>
            <numerusform>%Ln առաջարկ</numerusform>
        </translation>
    </message>
    <message>
        <source>No gap, no weak link, no broken promise is left without an action.</source>
        <extracomment>Instead of proposals</extracomment>
        <translation>Չկա բաց, թույլ օղակ կամ խախտված խոստում առանց գործողության։</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln</source>
        <extracomment>Button below a list that is cut</extracomment>
        <translation>
            <numerusform>Ցույց տալ բոլորը (%Ln)</numerusform>
            <numerusform>Ցույց տալ բոլորը (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not managed: %Ln warning(s)</source>
        <extracomment>Part of the plan: what the three laws find fault with</extracomment>
        <translation>
            <numerusform>Չի կառավարվում՝ %Ln նախազգուշացում</numerusform>
            <numerusform>Չի կառավարվում՝ %Ln նախազգուշացում</numerusform>
        </translation>
    </message>
    <message>
        <source>Take into the plan: %1</source>
        <extracomment>A small thing that is proposed, for screen readers; %1 is its title</extracomment>
        <translation>Վերցնել ծրագիր՝ %1</translation>
    </message>
    <message>
        <source>Decided: nothing to do</source>
        <extracomment>Part of the plan: touchpoints that stay as they are, and dropped actions</extracomment>
        <translation>Որոշված է՝ ոչինչ չանել</translation>
    </message>
</context>
<context>
    <name>PointNotes</name>
    <message>
        <source>%1 points</source>
        <extracomment>Points of a touchpoint, above the answers; %1 is a number</extracomment>
        <translation>%1 միավոր</translation>
    </message>
    <message>
        <source>Critical: %1</source>
        <extracomment>Above the answers: a critical question that earned nothing; %1 is the question</extracomment>
        <translation>Կրիտիկական՝ %1</translation>
    </message>
</context>
<context>
    <name>PresenceChoice</name>
    <message>
        <source>Present</source>
        <extracomment>Choice of a tick list</extracomment>
        <translation>Կա</translation>
    </message>
    <message>
        <source>Absent</source>
        <extracomment>Choice of a tick list</extracomment>
        <translation>Չկա</translation>
    </message>
    <message>
        <source>N/A</source>
        <extracomment>Choice of a tick list: not applicable. It must be short</extracomment>
        <translation>Կիրառելի չէ</translation>
    </message>
    <message>
        <source>Not checked</source>
        <extracomment>Choice of a tick list: nobody has looked. It must be short</extracomment>
        <translation>Չստուգված</translation>
    </message>
</context>
<context>
    <name>PromiseAnswer</name>
    <message>
        <source>Promised</source>
        <extracomment>Field of a promise question</extracomment>
        <translation>Խոստացված</translation>
    </message>
    <message>
        <source>It can be filled in later, when the walk has shown it.</source>
        <extracomment>Below the field of a promise question</extracomment>
        <translation>Կարելի է լրացնել ավելի ուշ, երբ այցը դա ցույց տա։</translation>
    </message>
    <message>
        <source>Found in reality</source>
        <extracomment>Field of a promise question: what really was the case</extracomment>
        <translation>Իրականում</translation>
    </message>
</context>
<context>
    <name>PromiseCard</name>
    <message>
        <source>Promise</source>
        <extracomment>Ledger: what was promised</extracomment>
        <translation>Խոստում</translation>
    </message>
    <message>
        <source>Found</source>
        <extracomment>Ledger: what the shopper found</extracomment>
        <translation>Գտնված է</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>Ledger: kept, broken or open</extracomment>
        <translation>Արդյունք</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>Ledger: where it was read or heard</extracomment>
        <translation>Աղբյուր</translation>
    </message>
</context>
<context>
    <name>PromisesPage</name>
    <message>
        <source>Promise and reality</source>
        <extracomment>Title of the page with promises</extracomment>
        <translation>Խոստում և իրականություն</translation>
    </message>
    <message>
        <source>Every company</source>
        <extracomment>Filter of the ledger</extracomment>
        <translation>Բոլոր ընկերությունները</translation>
    </message>
    <message>
        <source>Company</source>
        <extracomment>Filter of the ledger, for screen readers</extracomment>
        <translation>Ընկերություն</translation>
    </message>
    <message>
        <source>Every promise</source>
        <extracomment>Filter of the ledger</extracomment>
        <translation>Բոլոր խոստումները</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>Filter of the ledger, for screen readers</extracomment>
        <translation>Արդյունք</translation>
    </message>
    <message>
        <source>Walk a company with a question about a promise, or look for what its site claims: hours, prices, delivery.</source>
        <extracomment>Instead of an empty ledger</extracomment>
        <translation>Անցեք ընկերությունը խոստման մասին հարցով կամ ստուգեք, թե ինչ է պնդում կայքը՝ ժամեր, գներ, առաքում։</translation>
    </message>
    <message>
        <source>No promise passes the filters.</source>
        <extracomment>When no promise passes the filters</extracomment>
        <translation>Ոչ մի խոստում չի անցնում զտիչներով։</translation>
    </message>
    <message>
        <source>Nothing to hold against each other</source>
        <extracomment>Instead of an empty ledger</extracomment>
        <translation>Համադրելու բան չկա</translation>
    </message>
</context>
<context>
    <name>ProofAnswer</name>
    <message numerus="yes">
        <source>Another photo (%Ln kept)</source>
        <extracomment>Button of a question that asks for a photo; %n are kept</extracomment>
        <translation>
            <numerusform>ԵՒս մեկ լուսանկար (պահված է %Ln)</numerusform>
            <numerusform>ԵՒս մեկ լուսանկար (պահված է %Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the photo</source>
        <extracomment>Button of a question that asks for a photo</extracomment>
        <translation>Ավելացնել լուսանկարը</translation>
    </message>
    <message numerus="yes">
        <source>Another recording (%Ln kept)</source>
        <extracomment>Button of a question that asks for a sound; %n are kept</extracomment>
        <translation>
            <numerusform>ԵՒս մեկ ձայնագրություն (պահված է %Ln)</numerusform>
            <numerusform>ԵՒս մեկ ձայնագրություն (պահված է %Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the recording</source>
        <extracomment>Button of a question that asks for a sound</extracomment>
        <translation>Ավելացնել ձայնագրությունը</translation>
    </message>
    <message>
        <source>Taken; I add the file later</source>
        <extracomment>Answer to a question that asks for a photo</extracomment>
        <translation>Արված է. ֆայլը կավելացնեմ հետո</translation>
    </message>
    <message>
        <source>Recorded; I add the file later</source>
        <extracomment>Answer to a question that asks for a sound</extracomment>
        <translation>Ձայնագրված է. ֆայլը կավելացնեմ հետո</translation>
    </message>
    <message>
        <source>Photo from a file</source>
        <extracomment>Button that adds a photo from a file or the phone&apos;s gallery, beside one that opens the camera</extracomment>
        <translation>Լուսանկար ֆայլից</translation>
    </message>
</context>
<context>
    <name>ProofChooser</name>
    <message>
        <source>Sounds</source>
        <extracomment>File dialog: kinds of files</extracomment>
        <translation>Ձայներ</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>File dialog: kinds of files</extracomment>
        <translation>Պատկերներ</translation>
    </message>
</context>
<context>
    <name>ProposalRow</name>
    <message>
        <source>%1 · effort: %2</source>
        <extracomment>A proposal: %1 lever, %2 how much work</extracomment>
        <translation>%1 · ջանք՝ %2</translation>
    </message>
    <message>
        <source>Take into the plan: %1</source>
        <extracomment>Button of a proposal; %1 is its title</extracomment>
        <translation>Վերցնել ծրագիր՝ %1</translation>
    </message>
</context>
<context>
    <name>PurchaseCard</name>
    <message>
        <source>Purchase</source>
        <extracomment>Part of the end of a walk</extracomment>
        <translation>Գնում</translation>
    </message>
    <message>
        <source>You paid</source>
        <extracomment>Field at the end of a walk: what the shopper paid</extracomment>
        <translation>Դուք վճարել եք</translation>
    </message>
    <message>
        <source>Currency</source>
        <extracomment>Field beside an amount: a currency in three letters</extracomment>
        <translation>Արժույթ</translation>
    </message>
    <message>
        <source>Leave it empty when nothing was bought.</source>
        <extracomment>Below the amount of a purchase</extracomment>
        <translation>Թողեք դատարկ, եթե ոչինչ չեք գնել։</translation>
    </message>
    <message numerus="yes">
        <source>Another receipt (%Ln kept)</source>
        <extracomment>Button that adds another photo of a receipt; %n are there</extracomment>
        <translation>
            <numerusform>ԵՒս մեկ կտրոն (պահված է %Ln)</numerusform>
            <numerusform>ԵՒս մեկ կտրոն (պահված է %Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Photo of the receipt</source>
        <extracomment>Button that adds a photo of a receipt</extracomment>
        <translation>Կտրոնի լուսանկարը</translation>
    </message>
    <message>
        <source>Photo from a file</source>
        <extracomment>Button that adds a photo from a file or the phone&apos;s gallery, beside one that opens the camera</extracomment>
        <translation>Լուսանկար ֆայլից</translation>
    </message>
</context>
<context>
    <name>QuestionForm</name>
    <message>
        <source>Kind of answer</source>
        <extracomment>Field of a question</extracomment>
        <translation>Պատասխանի տեսակ</translation>
    </message>
    <message>
        <source>Help for the shopper</source>
        <extracomment>Field of a question</extracomment>
        <translation>Օգնություն այցելուին</translation>
    </message>
    <message>
        <source>Options and their points</source>
        <extracomment>Part of the form of a question</extracomment>
        <translation>Տարբերակներ և դրանց միավորները</translation>
    </message>
    <message>
        <source>Add an option</source>
        <extracomment>Button that adds an option to a question</extracomment>
        <translation>Ավելացնել տարբերակ</translation>
    </message>
    <message>
        <source>Scale from 1 to</source>
        <extracomment>Field of a question of the kind scale</extracomment>
        <translation>Սանդղակ՝ 1-ից մինչև</translation>
    </message>
    <message>
        <source>Yes is good</source>
        <extracomment>Which answer of a yes/no question is the good one</extracomment>
        <translation>«Այո»-ն լավ է</translation>
    </message>
    <message>
        <source>No is good</source>
        <extracomment>Which answer of a yes/no question is the good one</extracomment>
        <translation>«Ոչ»-ը լավ է</translation>
    </message>
    <message>
        <source>Which answer earns the points</source>
        <extracomment>Field of a yes/no question</extracomment>
        <translation>Որ պատասխանն է միավոր բերում</translation>
    </message>
    <message>
        <source>Must be answered</source>
        <extracomment>Switch of a question</extracomment>
        <translation>Պետք է պատասխանել</translation>
    </message>
    <message>
        <source>A failure is shown beside the score, not hidden in it.</source>
        <extracomment>Below a switch of a question</extracomment>
        <translation>Ձախողումը ցույց է տրվում գնահատականի կողքին, ոչ թե թաքցվում դրա մեջ։</translation>
    </message>
    <message>
        <source>Critical</source>
        <extracomment>Switch of a question</extracomment>
        <translation>Կարևորագույն</translation>
    </message>
    <message>
        <source>May be answered “not applicable”</source>
        <extracomment>Switch of a question</extracomment>
        <translation>Կարելի է պատասխանել «կիրառելի չէ»</translation>
    </message>
    <message>
        <source>0: not scored</source>
        <extracomment>Below the field of a question</extracomment>
        <translation>0՝ չի գնահատվում</translation>
    </message>
    <message>
        <source>Weight</source>
        <extracomment>Field of a question: its share in the score</extracomment>
        <translation>Կշիռ</translation>
    </message>
    <message>
        <source>Proof</source>
        <extracomment>Field of a question</extracomment>
        <translation>Հաստատում</translation>
    </message>
    <message>
        <source>What this touch sells</source>
        <extracomment>Field of a question</extracomment>
        <translation>Ինչ է վաճառում այս հպումը</translation>
    </message>
    <message>
        <source>Who can know the answer</source>
        <extracomment>Field of a question</extracomment>
        <translation>Ով կարող է իմանալ պատասխանը</translation>
    </message>
    <message>
        <source>Answered by call mode</source>
        <extracomment>Field of a question</extracomment>
        <translation>Պատասխանում է զանգի ռեժիմը</translation>
    </message>
    <message>
        <source>Id of a touchpoint, such as callback: what a scan found of it is offered as the answer.</source>
        <extracomment>Below the field of a question</extracomment>
        <translation>Հպման կետի կոդը, օրինակ՝ callback. սկանավորման գտածն առաջարկվում է որպես պատասխան։</translation>
    </message>
    <message>
        <source>Offered by a scan</source>
        <extracomment>Field of a question</extracomment>
        <translation>Առաջարկում է սկանավորումը</translation>
    </message>
</context>
<context>
    <name>RacePage</name>
    <message>
        <source>Response race</source>
        <extracomment>Head of the page that shows who answers first</extracomment>
        <translation>Ով է առաջինը պատասխանում</translation>
    </message>
    <message>
        <source>Walks bring the times: with a stopwatch, a counter of rings, or a message whose reply is waited for.</source>
        <extracomment>On the page that shows who answers first</extracomment>
        <translation>Ժամանակները տալիս են այցերը՝ վայրկյանաչափով, զանգերի հաշվիչով կամ պատասխան սպասող հաղորդագրությամբ։</translation>
    </message>
    <message>
        <source>No time was measured yet</source>
        <extracomment>On the page that shows who answers first</extracomment>
        <translation>Ժամանակ դեռ չի չափվել</translation>
    </message>
    <message>
        <source>Walk a customer&apos;s path</source>
        <translation>Անցնել հաճախորդի ուղին</translation>
    </message>
    <message>
        <source>All channels</source>
        <extracomment>Choice of a channel: all of them</extracomment>
        <translation>Բոլոր ալիքները</translation>
    </message>
</context>
<context>
    <name>RaceTable</name>
    <message>
        <source>%1, the fastest</source>
        <extracomment>In the table of the race: %1 is the middle time of the company that answers first</extracomment>
        <translation>%1, ամենաարագը</translation>
    </message>
    <message>
        <source>%1 within opening hours</source>
        <extracomment>In the table of the race: %1 is a time</extracomment>
        <translation>%1 աշխատանքային ժամերին</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s) measured</source>
        <extracomment>In the table of the race: how many times were measured</extracomment>
        <translation>
            <numerusform>%Ln չափում</numerusform>
            <numerusform>%Ln չափում</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>Too few pages could be read to say that it is missing.</source>
        <extracomment>Why a touchpoint is unknown (all texts of this context)</extracomment>
        <translation>Շատ քիչ էջ հաջողվեց կարդալ՝ ասելու համար, որ չկա։</translation>
    </message>
    <message>
        <source>The pages draw themselves with scripts; look with a browser.</source>
        <translation>Էջերը կառուցվում են սկրիպտներով. նայեք դիտարկիչով։</translation>
    </message>
    <message>
        <source>The site refused to show its pages to the program.</source>
        <translation>Կայքը հրաժարվեց ծրագրին ցույց տալ իր էջերը։</translation>
    </message>
    <message>
        <source>The site asked to come back later.</source>
        <translation>Կայքը խնդրեց ավելի ուշ գալ։</translation>
    </message>
    <message>
        <source>The site says that the page does not exist or may not be seen.</source>
        <translation>Կայքն ասում է, որ էջը չկա կամ չի կարելի տեսնել։</translation>
    </message>
    <message>
        <source>The site&apos;s server had a fault of its own.</source>
        <translation>Կայքի սերվերում սխալ եղավ։</translation>
    </message>
    <message>
        <source>The site did not answer in time.</source>
        <translation>Կայքը ժամանակին չպատասխանեց։</translation>
    </message>
    <message>
        <source>The site&apos;s certificate could not be trusted, so nothing was read.</source>
        <translation>Կայքի վկայականին չէր կարելի վստահել, ուստի ոչինչ չկարդացվեց։</translation>
    </message>
    <message>
        <source>No server stands behind this address; check its spelling.</source>
        <translation>Այս հասցեի հետևում սերվեր չկա. ստուգեք գրությունը։</translation>
    </message>
    <message>
        <source>The site&apos;s robots.txt asks programs to stay away, and we do.</source>
        <translation>Կայքի robots.txt-ը խնդրում է ծրագրերին չմտնել, և մենք չենք մտնում։</translation>
    </message>
    <message>
        <source>A cookie question stands before the pages.</source>
        <translation>Էջերից առաջ cookie-ի հարց է կանգնած։</translation>
    </message>
    <message>
        <source>The site asks for proof that a person is looking.</source>
        <translation>Կայքը պահանջում է ապացուցել, որ մարդ է նայում։</translation>
    </message>
    <message>
        <source>The site answers with its “not found” page.</source>
        <translation>Կայքը պատասխանում է «չի գտնվել» էջով։</translation>
    </message>
    <message>
        <source>The address is parked; no company site stands there.</source>
        <translation>Հասցեն կայանված է. այնտեղ ընկերության կայք չկա։</translation>
    </message>
    <message>
        <source>The page looks as if somebody else had filled it.</source>
        <translation>Թվում է, թե էջը մեկ ուրիշն է լցրել։</translation>
    </message>
    <message>
        <source>The page names more products than is believable.</source>
        <translation>Էջն անհավանական շատ արտադրանք է նշում։</translation>
    </message>
    <message>
        <source>What came is not a web page.</source>
        <translation>Ստացվածը վեբ էջ չէ։</translation>
    </message>
    <message>
        <source>The page is larger than the program reads.</source>
        <translation>Էջն ավելի մեծ է, քան ծրագիրը կարդում է։</translation>
    </message>
    <message>
        <source>The page is nested deeper than the program reads.</source>
        <translation>Էջն ավելի խորն է ներդրված, քան ծրագիրը կարդում է։</translation>
    </message>
    <message>
        <source>The page could not be read; it made the reader stop.</source>
        <translation>Էջը չհաջողվեց կարդալ. այն կանգնեցրեց ընթերցումը։</translation>
    </message>
    <message>
        <source>The file or folder is not there.</source>
        <translation>Ֆայլը կամ պանակը տեղում չէ։</translation>
    </message>
    <message>
        <source>The scan was stopped before this was known.</source>
        <translation>Սկանավորումը կանգնեցվեց, նախքան սա պարզվեց։</translation>
    </message>
    <message>
        <source>This was not looked for in the scan.</source>
        <translation>Սկանավորման ժամանակ սա չի որոնվել։</translation>
    </message>
    <message>
        <source>Saved pages do not show this; a scan of the site itself would.</source>
        <translation>Պահպանված էջերում սա չի երևում. կերևա կայքը սկանավորելիս։</translation>
    </message>
    <message>
        <source>No connection to the site came about.</source>
        <translation>Կայքի հետ կապ չհաստատվեց։</translation>
    </message>
    <message>
        <source>The address leads into a private network and was not asked.</source>
        <translation>Հասցեն տանում է մասնավոր ցանց և չի հարցվել։</translation>
    </message>
    <message>
        <source>The site sends its visitors round in a circle.</source>
        <translation>Կայքն այցելուներին շրջանաձև է տանում։</translation>
    </message>
    <message>
        <source>The pages could not be read.</source>
        <translation>Էջերը չհաջողվեց կարդալ։</translation>
    </message>
</context>
<context>
    <name>RemarkForm</name>
    <message>
        <source>Take back: %1</source>
        <extracomment>Button on a note; %1 its words</extracomment>
        <translation>Հետ վերցնել՝ %1</translation>
    </message>
    <message>
        <source>In your words</source>
        <extracomment>Field of a note of a walk</extracomment>
        <translation>Ձեր խոսքերով</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Button that adds a note</extracomment>
        <translation>Ավելացնել</translation>
    </message>
</context>
<context>
    <name>RemarkSheet</name>
    <message>
        <source>Objections, problems, tricks worth adopting</source>
        <extracomment>Title of the sheet with the remarks of a walk</extracomment>
        <translation>Առարկություններ, խնդիրներ, ընդօրինակելի հնարքներ</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Button that closes a sheet whose words are kept</extracomment>
        <translation>Ավարտված</translation>
    </message>
</context>
<context>
    <name>RepliesPage</name>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <extracomment>Below the title of the board of replies</extracomment>
        <translation>
            <numerusform>%Ln ուշացած</numerusform>
            <numerusform>%Ln ուշացած</numerusform>
        </translation>
    </message>
    <message>
        <source>Time runs while the app is closed.</source>
        <extracomment>Below the title of the board of replies</extracomment>
        <translation>Ժամանակը գնում է նաև փակ հավելվածում։</translation>
    </message>
    <message>
        <source>Waiting for replies</source>
        <extracomment>Title of the board of replies</extracomment>
        <translation>Սպասում է պատասխանների</translation>
    </message>
    <message>
        <source>Reminders for the calendar</source>
        <extracomment>Button that writes a calendar file with reminders</extracomment>
        <translation>Հիշեցումներ օրացույցի համար</translation>
    </message>
    <message>
        <source>When you send a form, a message or an e-mail during a walk, its timer appears here until the answer comes.</source>
        <extracomment>On the empty board of replies</extracomment>
        <translation>Երբ այցի ընթացքում ուղարկեք ձև, հաղորդագրություն կամ նամակ, դրա ժամաչափը կերևա այստեղ մինչև պատասխանը։</translation>
    </message>
    <message>
        <source>No reply is waited for</source>
        <extracomment>On the empty board of replies</extracomment>
        <translation>Պատասխան չի սպասվում</translation>
    </message>
    <message>
        <source>They said they would answer …</source>
        <extracomment>Title of the sheet that notes a promise</extracomment>
        <translation>Ասացին, որ կպատասխանեն …</translation>
    </message>
    <message>
        <source>in 15 minutes</source>
        <extracomment>When an answer was promised</extracomment>
        <translation>15 րոպեից</translation>
    </message>
    <message>
        <source>in an hour</source>
        <extracomment>When an answer was promised</extracomment>
        <translation>մեկ ժամից</translation>
    </message>
    <message>
        <source>in 3 hours</source>
        <extracomment>When an answer was promised</extracomment>
        <translation>3 ժամից</translation>
    </message>
    <message>
        <source>by this time tomorrow</source>
        <extracomment>When an answer was promised</extracomment>
        <translation>վաղը այս ժամին</translation>
    </message>
    <message>
        <source>in 3 days</source>
        <extracomment>When an answer was promised</extracomment>
        <translation>3 օրից</translation>
    </message>
    <message>
        <source>The walk then counts as not answered. The time you waited is kept.</source>
        <extracomment>Question before a reply is no longer waited for</extracomment>
        <translation>Այդ դեպքում համարվում է, որ չեն պատասխանել։ Սպասման ժամանակը պահվում է։</translation>
    </message>
    <message>
        <source>Stop waiting?</source>
        <extracomment>Question before a reply is no longer waited for</extracomment>
        <translation>Դադարե՞լ սպասել</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <extracomment>Answer: give up</extracomment>
        <translation>Դադարել սպասել</translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <extracomment>Answer: keep waiting</extracomment>
        <translation>Շարունակել սպասել</translation>
    </message>
    <message>
        <source>When did the reply come?</source>
        <extracomment>Title of the sheet that notes a reply seen late</extracomment>
        <translation>Ե՞րբ եկավ պատասխանը</translation>
    </message>
    <message>
        <source>Keep the time</source>
        <extracomment>Button that keeps the time of a reply</extracomment>
        <translation>Պահպանել ժամը</translation>
    </message>
    <message>
        <source>A time like %1, or a day and a time.</source>
        <extracomment>Below the field for the time at which a reply came; %1 a time</extracomment>
        <translation>Ժամ, օրինակ՝ %1, կամ օր և ժամ։</translation>
    </message>
    <message>
        <source>It came at</source>
        <extracomment>Field of a reply that was seen late</extracomment>
        <translation>Եկել է ժամը</translation>
    </message>
</context>
<context>
    <name>ReplyCard</name>
    <message>
        <source>Sent %1</source>
        <extracomment>On the board of replies; %1 is a time such as &quot;22 Nov, 14:05&quot;</extracomment>
        <translation>Ուղարկված՝ %1</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <extracomment>For a screen reader; %1 is a time span such as &quot;2 h 5 min&quot;</extracomment>
        <translation>Սպասում՝ %1</translation>
    </message>
    <message>
        <source>Answered now</source>
        <extracomment>Button on the board of replies: the reply has come</extracomment>
        <translation>Պատասխանեցին հիմա</translation>
    </message>
    <message>
        <source>Promised …</source>
        <extracomment>Button on the board of replies: the company said when it would answer</extracomment>
        <translation>Խոստացան …</translation>
    </message>
    <message>
        <source>Open the walk</source>
        <extracomment>Button on the board of replies</extracomment>
        <translation>Բացել այցը</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <extracomment>Button on the board of replies: the reply will not come</extracomment>
        <translation>Դադարել սպասել</translation>
    </message>
    <message>
        <source>Answered at …</source>
        <extracomment>Button on the board of replies: the reply came some time ago</extracomment>
        <translation>Պատասխանել են ժամը …</translation>
    </message>
</context>
<context>
    <name>ReportSheet</name>
    <message>
        <source>Write the report</source>
        <extracomment>Title of a sheet</extracomment>
        <translation>Գրել զեկույցը</translation>
    </message>
    <message>
        <source>Choose where</source>
        <extracomment>Button of the sheet about the report: asks for a file</extracomment>
        <translation>Ընտրել՝ ուր</translation>
    </message>
    <message>
        <source>One file for any browser: the summary, the matrix, chains, the plan and the evidence. It needs no network.</source>
        <extracomment>In the sheet that writes the report of a benchmark</extracomment>
        <translation>Մեկ ֆայլ ցանկացած դիտարկչի համար՝ ամփոփում, մատրից, շղթաներ, պլան և ապացույցներ։ Ցանց պետք չէ։</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <extracomment>Label of the choice in which language a report is written</extracomment>
        <translation>Զեկույցի լեզուն</translation>
    </message>
</context>
<context>
    <name>RerateSheet</name>
    <message>
        <source>Judge an earlier step anew</source>
        <extracomment>Title of the sheet that judges an earlier step anew</extracomment>
        <translation>Վերագնահատել նախորդ քայլը</translation>
    </message>
    <message>
        <source>Keep both judgements</source>
        <extracomment>Button that keeps a new judgement</extracomment>
        <translation>Պահել երկու գնահատականը</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button that leaves without a change</extracomment>
        <translation>Չեղարկել</translation>
    </message>
    <message>
        <source>Which step?</source>
        <extracomment>Above the steps of which one is judged anew</extracomment>
        <translation>Ո՞ր քայլը</translation>
    </message>
    <message>
        <source>What do you feel about it now?</source>
        <extracomment>Above the reactions</extracomment>
        <translation>Ինչպե՞ս եք գնահատում հիմա</translation>
    </message>
    <message>
        <source>What changed your mind?</source>
        <extracomment>Field: why a step is judged anew</extracomment>
        <translation>Ի՞նչը փոխեց Ձեր կարծիքը</translation>
    </message>
</context>
<context>
    <name>RescueSheet</name>
    <message numerus="yes">
        <source>%Ln walk(s)</source>
        <extracomment>On the sheet about a damaged workspace</extracomment>
        <translation>
            <numerusform>%Ln շրջայց</numerusform>
            <numerusform>%Ln շրջայց</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s)</source>
        <extracomment>On the sheet about a damaged workspace</extracomment>
        <translation>
            <numerusform>%Ln պատասխան</numerusform>
            <numerusform>%Ln պատասխան</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln benchmark(s)</source>
        <extracomment>On the sheet about a damaged workspace</extracomment>
        <translation>
            <numerusform>%Ln համեմատություն</numerusform>
            <numerusform>%Ln համեմատություն</numerusform>
        </translation>
    </message>
    <message>
        <source>You can go on</source>
        <extracomment>Title of the sheet about a damaged workspace, once another file is in its place</extracomment>
        <translation>Կարող եք շարունակել</translation>
    </message>
    <message>
        <source>The workspace is damaged</source>
        <extracomment>Title of the sheet about a damaged workspace</extracomment>
        <translation>Աշխատանքային ֆայլը վնասված է</translation>
    </message>
    <message>
        <source>Go on with what could be read</source>
        <extracomment>Button on the sheet about a damaged workspace</extracomment>
        <translation>Շարունակել կարդացվածով</translation>
    </message>
    <message>
        <source>Go on with the backup of %1</source>
        <extracomment>Button on the sheet about a damaged workspace; %1 is a date</extracomment>
        <translation>Շարունակել %1-ի պահուստով</translation>
    </message>
    <message>
        <source>Read it once more</source>
        <extracomment>Button on the sheet about a damaged workspace</extracomment>
        <translation>Կարդալ ևս մեկ անգամ</translation>
    </message>
    <message>
        <source>Good</source>
        <extracomment>Button that closes a message</extracomment>
        <translation>Լավ</translation>
    </message>
    <message>
        <source>The file that holds your walks and benchmarks cannot be read whole. Nothing more is written into it, and it is not changed.</source>
        <extracomment>On the sheet about a damaged workspace</extracomment>
        <translation>Ձեր շրջայցերի ու համեմատությունների ֆայլն ամբողջությամբ չի կարդացվում։ Այլևս ոչինչ չի գրվում դրա մեջ, և այն չի փոխվում։</translation>
    </message>
    <message>
        <source>The file is being put in place …</source>
        <extracomment>On the sheet about a damaged workspace</extracomment>
        <translation>Ֆայլը դրվում է տեղը …</translation>
    </message>
    <message>
        <source>What can be read is being copied …</source>
        <extracomment>On the sheet about a damaged workspace</extracomment>
        <translation>Պատճենվում է այն, ինչ կարդացվում է …</translation>
    </message>
    <message>
        <source>Could be read: %1, %2, %3.</source>
        <extracomment>On the sheet about a damaged workspace: what could be read; %1 to %3 say how many of each</extracomment>
        <translation>Կարդացվել է՝ %1, %2, %3։</translation>
    </message>
    <message>
        <source>No row is known to be lost.</source>
        <extracomment>On the sheet about a damaged workspace</extracomment>
        <translation>Կորած գրառում հայտնի չէ։</translation>
    </message>
    <message>
        <source>Some rows are lost. A backup may have them, but lacks what came after it.</source>
        <extracomment>On the sheet about a damaged workspace</extracomment>
        <translation>Որոշ գրառումներ կորել են։ Պահուստը կարող է դրանք ունենալ, բայց չունի հետո եղածը։</translation>
    </message>
    <message>
        <source>There is no sound backup.</source>
        <extracomment>On the sheet about a damaged workspace</extracomment>
        <translation>Անվնաս պահուստ չկա։</translation>
    </message>
    <message>
        <source>The damaged file is kept beside it as %1. Answers that you gave meanwhile are in the new file.</source>
        <extracomment>On the sheet about a damaged workspace, once another file is in its place; %1 is a file name</extracomment>
        <translation>Վնասված ֆայլը պահված է կողքին՝ %1 անունով։ Այդ ընթացքում տված պատասխանները նոր ֆայլում են։</translation>
    </message>
</context>
<context>
    <name>RoundNote</name>
    <message>
        <source>See what came after</source>
        <extracomment>Button of the overview: shows the newest round; or the one before it</extracomment>
        <translation>Տեսնել՝ ինչ եղավ հետո</translation>
    </message>
    <message>
        <source>See how it was before</source>
        <translation>Տեսնել՝ ինչպես էր առաջ</translation>
    </message>
</context>
<context>
    <name>SaveMark</name>
    <message>
        <source>Saving …</source>
        <extracomment>Mark at the head of a walk: an answer is on its way to the disk</extracomment>
        <translation>Պահվում է…</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <extracomment>Mark at the head of a walk: %1 is a time</extracomment>
        <translation>Պահված է %1</translation>
    </message>
    <message>
        <source>Not saved – retrying</source>
        <extracomment>Mark at the head of a walk: an answer is not on disk and is tried again</extracomment>
        <translation>Պահված չէ – կրկնվում է</translation>
    </message>
</context>
<context>
    <name>ScaleAnswer</name>
    <message>
        <source>Poor</source>
        <extracomment>The lower end of a scale</extracomment>
        <translation>Վատ</translation>
    </message>
    <message>
        <source>Excellent</source>
        <extracomment>The upper end of a scale</extracomment>
        <translation>Գերազանց</translation>
    </message>
</context>
<context>
    <name>ScanPage</name>
    <message>
        <source>touchpoints found</source>
        <extracomment>Below a number: touchpoints found on all sites so far</extracomment>
        <translation>շփման կետ է գտնվել</translation>
    </message>
    <message>
        <source>%L1 of %L2 pages</source>
        <extracomment>Progress of a scan: pages done of planned, all sites together</extracomment>
        <translation>%L1 / %L2 էջ</translation>
    </message>
    <message>
        <source>Pages read of all sites</source>
        <extracomment>Progress bar of the whole scan for screen readers</extracomment>
        <translation>Բոլոր կայքերի կարդացված էջերը</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <extracomment>Button that stops a scan; after it was pressed</extracomment>
        <translation>Կանգնեցվում է …</translation>
    </message>
    <message>
        <source>Stop the scan</source>
        <translation>Կանգնեցնել</translation>
    </message>
    <message>
        <source>Show the matrix</source>
        <extracomment>Button after a scan</extracomment>
        <translation>Ցույց տալ մատրիցը</translation>
    </message>
    <message>
        <source>Scan again</source>
        <extracomment>Button after a scan</extracomment>
        <translation>Կրկին սկանավորել</translation>
    </message>
    <message>
        <source>Companies</source>
        <extracomment>Button of a message about a scan that failed
----------
Button that goes to the companies page</extracomment>
        <translation>Ընկերություններ</translation>
    </message>
    <message>
        <source>List the companies first; the scan then reads their sites.</source>
        <extracomment>On the scan page when there was no scan</extracomment>
        <translation>Նախ կազմեք ընկերությունների ցանկը, ապա սկանավորումը կկարդա նրանց կայքերը։</translation>
    </message>
    <message>
        <source>No scan yet</source>
        <extracomment>On the scan page when there was no scan</extracomment>
        <translation>Սկանավորում դեռ չի եղել</translation>
    </message>
    <message>
        <source>Reading the sites</source>
        <extracomment>Title of the scan page</extracomment>
        <translation>Կարդում ենք կայքերը</translation>
    </message>
    <message>
        <source>Stopping the scan</source>
        <extracomment>Title of the scan page</extracomment>
        <translation>Սկանավորումը կանգնեցվում է</translation>
    </message>
    <message>
        <source>The sites are read</source>
        <extracomment>Title of the scan page</extracomment>
        <translation>Կայքերը կարդացված են</translation>
    </message>
    <message>
        <source>The scan was stopped</source>
        <extracomment>Title of the scan page</extracomment>
        <translation>Սկանավորումը կանգնեցված է</translation>
    </message>
    <message>
        <source>The scan could not be done</source>
        <extracomment>Title of the scan page</extracomment>
        <translation>Սկանավորումը չհաջողվեց</translation>
    </message>
    <message>
        <source>Scan</source>
        <extracomment>Title of the scan page</extracomment>
        <translation>Սկանավորել</translation>
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
        <translation>ծածկույթ՝ %L1՝ %L2-ից</translation>
    </message>
    <message numerus="yes">
        <source>%Ln walk(s)</source>
        <extracomment>How many walks a score rests on</extracomment>
        <translation>
            <numerusform>%Ln այց</numerusform>
            <numerusform>%Ln այց</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: mean %2, %3, SD %4</source>
        <extracomment>Several testers: %1 &quot;4 walks&quot;, %2 their mean, %3 &quot;58–86&quot;, %4 standard deviation</extracomment>
        <translation>%1՝ միջինը %2, %3, շեղումը %4</translation>
    </message>
    <message>
        <source>Testers answered alike in %L1 of %L2 pairs</source>
        <extracomment>Agreement: %1 pairs of testers answered alike, of %2</extracomment>
        <translation>Ստուգողները նույն կերպ են պատասխանել %L1 զույգում՝ %L2-ից</translation>
    </message>
    <message numerus="yes">
        <source>Too few walks to call it a difference: it takes %Ln of each</source>
        <extracomment>Whether two companies differ; %Ln is how many walks of each it takes</extracomment>
        <translation>
            <numerusform>Անցումները քիչ են տարբերություն ասելու համար. պետք է %Ln-ական</numerusform>
            <numerusform>Անցումները քիչ են տարբերություն ասելու համար. պետք է %Ln-ական</numerusform>
        </translation>
    </message>
    <message>
        <source>No reliable difference from %1 (%2 points)</source>
        <extracomment>Whether two companies differ; %1 rival, %2 a span of points</extracomment>
        <translation>Հուսալի տարբերություն %1-ից չկա (%2 միավոր)</translation>
    </message>
    <message>
        <source>You are better than %1 by %2 points (%3)</source>
        <extracomment>Whether two companies differ; %1 rival, %2 points, %3 a span of points</extracomment>
        <translation>Դուք %1-ից լավն եք %2 միավորով (%3)</translation>
    </message>
    <message>
        <source>%1 is better than you by %2 points (%3)</source>
        <extracomment>Whether two companies differ; %1 rival, %2 points, %3 a span of points</extracomment>
        <translation>%1-ը ձեզնից լավն է %2 միավորով (%3)</translation>
    </message>
    <message>
        <source>presence only</source>
        <extracomment>A score that rests on what is there alone: nobody walked</extracomment>
        <translation>միայն առկայությունը</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ring(s)</source>
        <extracomment>How often the phone rang</extracomment>
        <translation>
            <numerusform>%Ln զանգ</numerusform>
            <numerusform>%Ln զանգ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>The 95 % interval of a difference, which may begin below zero</extracomment>
        <translation>%1-ից %2</translation>
    </message>
</context>
<context>
    <name>SearchChoice</name>
    <message>
        <source>Choose a touchpoint</source>
        <extracomment>Chip of a form: no touchpoint is chosen yet</extracomment>
        <translation>Ընտրել հպման կետ</translation>
    </message>
    <message>
        <source>Take it away</source>
        <extracomment>Button of a form: takes away what was chosen</extracomment>
        <translation>Հանել</translation>
    </message>
    <message>
        <source>Find a touchpoint</source>
        <translation>Գտնել շփման կետ</translation>
    </message>
    <message>
        <source>Nothing of this name</source>
        <extracomment>Below a search field</extracomment>
        <translation>Այս անունով ոչինչ չկա</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Find a touchpoint</source>
        <extracomment>In the empty search field of the matrix</extracomment>
        <translation>Գտնել շփման կետ</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <extracomment>Button in the search field</extracomment>
        <translation>Մաքրել որոնումը</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <extracomment>Title of a page</extracomment>
        <translation>Կարգավորումներ</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Part of the settings</extracomment>
        <translation>Լեզու</translation>
    </message>
    <message>
        <source>Look</source>
        <extracomment>Part of the settings</extracomment>
        <translation>Տեսք</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>Look: as the system has it</extracomment>
        <translation>Ինչպես համակարգում</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Look</extracomment>
        <translation>Բաց</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>Look</extracomment>
        <translation>Մուգ</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>Look</extracomment>
        <translation>Բարձր կոնտրաստ</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>Part of the settings</extracomment>
        <translation>Տեքստի չափ</translation>
    </message>
    <message>
        <source>Usual</source>
        <extracomment>Text size</extracomment>
        <translation>Սովորական</translation>
    </message>
    <message>
        <source>Large</source>
        <extracomment>Text size</extracomment>
        <translation>Մեծ</translation>
    </message>
    <message>
        <source>Larger</source>
        <extracomment>Text size</extracomment>
        <translation>Ավելի մեծ</translation>
    </message>
    <message>
        <source>Largest</source>
        <extracomment>Text size</extracomment>
        <translation>Ամենամեծ</translation>
    </message>
    <message>
        <source>Scanning</source>
        <extracomment>Part of the settings</extracomment>
        <translation>Սկանավորում</translation>
    </message>
    <message>
        <source>Contacts, booking, prices and reviews are read first.</source>
        <extracomment>Below a setting</extracomment>
        <translation>Նախ կարդացվում են կոնտակտները, գրանցումը, գները և կարծիքները։</translation>
    </message>
    <message>
        <source>Pages a site</source>
        <extracomment>Setting: how many pages of a site are read</extracomment>
        <translation>Էջ մեկ կայքից</translation>
    </message>
    <message>
        <source>How many clicks from the start page.</source>
        <extracomment>Below a setting</extracomment>
        <translation>Քանի սեղմում գլխավոր էջից։</translation>
    </message>
    <message>
        <source>Depth</source>
        <extracomment>Setting: how deep links are followed</extracomment>
        <translation>Խորություն</translation>
    </message>
    <message>
        <source>Site owners see it in their logs and can ask you. Empty: it is left out.</source>
        <extracomment>Below a setting</extracomment>
        <translation>Կայքերի տերերն այն տեսնում են իրենց գրանցամատյաններում և կարող են հարցնել ձեզ։ Դատարկ՝ չի նշվում։</translation>
    </message>
    <message>
        <source>Address about you</source>
        <extracomment>Setting: an address that every request names</extracomment>
        <translation>Ձեր մասին պատմող հասցե</translation>
    </message>
    <message>
        <source>Workspace</source>
        <extracomment>Part of the settings: where results are kept</extracomment>
        <translation>Աշխատանքային տարածք</translation>
    </message>
    <message>
        <source>Everything stays in this one file on your own machine. The command line uses the same file.</source>
        <extracomment>Below the place of the workspace</extracomment>
        <translation>Ամեն ինչ մնում է այս մեկ ֆայլում ձեր համակարգչում։ Հրամանի տողն օգտագործում է նույն ֆայլը։</translation>
    </message>
    <message>
        <source>Choose another file …</source>
        <extracomment>Button that lets choose the workspace file</extracomment>
        <translation>Ընտրել այլ ֆայլ …</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <extracomment>Button at the head of a sheet</extracomment>
        <translation>Փակել</translation>
    </message>
</context>
<context>
    <name>SiteProgress</name>
    <message>
        <source>found</source>
        <extracomment>Below a number: touchpoints found so far on a site</extracomment>
        <translation>գտնված</translation>
    </message>
    <message>
        <source>Pages read of %1</source>
        <extracomment>Progress bar of a site for screen readers; %1 is the company</extracomment>
        <translation>%1-ի կարդացված էջերը</translation>
    </message>
    <message>
        <source>%L1 of %L2 pages</source>
        <extracomment>Progress of a site: %1 pages done of %2</extracomment>
        <translation>%L1 / %L2 էջ</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <extracomment>State of a site in a scan</extracomment>
        <translation>Սպասում է իր հերթին</translation>
    </message>
    <message>
        <source>Asking for robots.txt</source>
        <extracomment>State of a site in a scan, before the first page</extracomment>
        <translation>Հարցնում ենք robots.txt-ը</translation>
    </message>
    <message>
        <source>Stopped; what was found is kept</source>
        <extracomment>State of a site in a scan</extracomment>
        <translation>Կանգնեցված է. գտածը պահպանված է</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>State of a site in a scan</extracomment>
        <translation>Պատրաստ է</translation>
    </message>
</context>
<context>
    <name>SlimScrollBar</name>
    <message>
        <source>Scroll</source>
        <extracomment>Name of a scroll bar for screen readers</extracomment>
        <translation>Ոլորում</translation>
    </message>
</context>
<context>
    <name>SourceMark</name>
    <message>
        <source>scan and person disagree</source>
        <extracomment>Who says what stands in a cell</extracomment>
        <translation>սկանը և մարդը չեն համընկնում</translation>
    </message>
    <message>
        <source>by scan and person</source>
        <extracomment>Who says what stands in a cell</extracomment>
        <translation>սկանով և մարդով</translation>
    </message>
    <message>
        <source>by a person</source>
        <extracomment>Who says what stands in a cell</extracomment>
        <translation>մարդու կողմից</translation>
    </message>
</context>
<context>
    <name>StaffSheet</name>
    <message>
        <source>Receptionist</source>
        <extracomment>Role of somebody met during a walk</extracomment>
        <translation>Ընդունարանի աշխատակից</translation>
    </message>
    <message>
        <source>Salesperson</source>
        <extracomment>Role of somebody met during a walk</extracomment>
        <translation>Վաճառող</translation>
    </message>
    <message>
        <source>Manager</source>
        <extracomment>Role of somebody met during a walk</extracomment>
        <translation>Մենեջեր</translation>
    </message>
    <message>
        <source>Specialist</source>
        <extracomment>Role of somebody met during a walk</extracomment>
        <translation>Մասնագետ</translation>
    </message>
    <message>
        <source>Operator on the phone</source>
        <extracomment>Role of somebody met during a walk</extracomment>
        <translation>Հեռախոսի օպերատոր</translation>
    </message>
    <message>
        <source>Courier</source>
        <extracomment>Role of somebody met during a walk</extracomment>
        <translation>Առաքիչ</translation>
    </message>
    <message>
        <source>Whom did you meet?</source>
        <extracomment>Title of the sheet about people met during a walk</extracomment>
        <translation>Ո՞ւմ եք հանդիպել</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Button that closes a sheet whose words are kept</extracomment>
        <translation>Ավարտված</translation>
    </message>
    <message>
        <source>Forget the name %1</source>
        <extracomment>Button on somebody met during a walk; %1 is the name</extracomment>
        <translation>Մոռանալ %1 անունը</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>Field: what somebody met during a walk does at the company</extracomment>
        <translation>Դերը</translation>
    </message>
    <message>
        <source>Names are personal data: they are left out when the walk is handed over, and can be erased everywhere.</source>
        <extracomment>Below the switch that shows the field of a name</extracomment>
        <translation>Անունները անձնական տվյալներ են. շրջայցը հանձնելիս դրանք դուրս են մնում, և դրանք կարելի է ջնջել ամենուր։</translation>
    </message>
    <message>
        <source>Write down the name too</source>
        <extracomment>Switch that shows the field of a name</extracomment>
        <translation>Գրել նաև անունը</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Field: the name of somebody met during a walk</extracomment>
        <translation>Անվանում</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Button that adds somebody met during a walk</extracomment>
        <translation>Ավելացնել</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Need</source>
        <extracomment>Stage of the customer&apos;s journey</extracomment>
        <translation>Կարիք</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>Stage of the customer&apos;s journey</extracomment>
        <translation>Որոնում</translation>
    </message>
    <message>
        <source>Comparison</source>
        <extracomment>Stage of the customer&apos;s journey</extracomment>
        <translation>Համեմատում</translation>
    </message>
    <message>
        <source>Decision</source>
        <extracomment>Stage of the customer&apos;s journey</extracomment>
        <translation>Որոշում</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <extracomment>Stage of the customer&apos;s journey</extracomment>
        <translation>Գնահատում</translation>
    </message>
</context>
<context>
    <name>StageCard</name>
    <message>
        <source>Empty: nothing of yours is known here.</source>
        <extracomment>Guide: the own company has no touchpoint at this stage</extracomment>
        <translation>Դատարկ․ այստեղ ձերը հայտնի չէ։</translation>
    </message>
    <message>
        <source>You have: %1</source>
        <extracomment>Guide: %1 names of touchpoints</extracomment>
        <translation>Ունեք՝ %1</translation>
    </message>
    <message>
        <source>You lack: %1</source>
        <extracomment>Guide: %1 names of touchpoints that a source names and the own company has not</extracomment>
        <translation>Պակասում է՝ %1</translation>
    </message>
</context>
<context>
    <name>StandardSheet</name>
    <message>
        <source>This is no number.</source>
        <extracomment>Below the limit of a standard</extracomment>
        <translation>Սա թիվ չէ։</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button that closes a standard; everything is kept</extracomment>
        <translation>Փակել</translation>
    </message>
    <message>
        <source>Take the standard out</source>
        <extracomment>Button that takes a standard away</extracomment>
        <translation>Հանել չափանիշը</translation>
    </message>
    <message>
        <source>At most</source>
        <extracomment>How a limit is meant</extracomment>
        <translation>Առավելագույնը</translation>
    </message>
    <message>
        <source>At least</source>
        <extracomment>How a limit is meant</extracomment>
        <translation>Նվազագույնը</translation>
    </message>
    <message>
        <source>We promise ourselves</source>
        <extracomment>Field of a standard</extracomment>
        <translation>Մենք խոստանում ենք ինքներս մեզ</translation>
    </message>
    <message>
        <source>Limit in %1</source>
        <extracomment>Field of a standard; %1 is the unit: &quot;rings&quot;, &quot;seconds&quot;, &quot;points&quot;</extracomment>
        <translation>Սահմանը, %1</translation>
    </message>
</context>
<context>
    <name>Standards</name>
    <message>
        <source>points</source>
        <extracomment>Unit of a standard on a question that earns points</extracomment>
        <translation>միավոր</translation>
    </message>
    <message>
        <source>At most %1</source>
        <extracomment>An own standard: %1 is &quot;3 rings&quot;</extracomment>
        <translation>Առավելագույնը՝ %1</translation>
    </message>
    <message>
        <source>At least %1</source>
        <extracomment>An own standard: %1 is &quot;80 points&quot;</extracomment>
        <translation>Նվազագույնը՝ %1</translation>
    </message>
    <message>
        <source>No walk has answered it yet</source>
        <extracomment>Beside an own standard</extracomment>
        <translation>Դեռ ոչ մի անցում չի պատասխանել</translation>
    </message>
    <message>
        <source>Kept in %L1 of %L2 walks</source>
        <translation>Պահվել է %L2 անցումից %L1-ում</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1՝ %2</translation>
    </message>
</context>
<context>
    <name>StandardsCard</name>
    <message>
        <source>Own standards</source>
        <extracomment>Card with what the company promises itself</extracomment>
        <translation>Սեփական չափանիշներ</translation>
    </message>
    <message>
        <source>Walk your own path first: standards are set on its questions.</source>
        <extracomment>Instead of own standards</extracomment>
        <translation>Նախ անցեք ձեր սեփական ուղին. չափանիշները սահմանվում են նրա հարցերի վրա։</translation>
    </message>
    <message>
        <source>Nothing is set yet: choose a question, and say what you promise yourself.</source>
        <extracomment>Instead of own standards</extracomment>
        <translation>Դեռ ոչինչ սահմանված չէ. ընտրեք հարցը և ասեք, թե ինչ եք խոստանում ինքներդ ձեզ։</translation>
    </message>
    <message>
        <source>Set a standard</source>
        <extracomment>Menu of the own standards</extracomment>
        <translation>Սահմանել չափանիշ</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>See your company beside its competitors, touchpoint by touchpoint.</source>
        <extracomment>Below the title of the start page</extracomment>
        <translation>Տեսեք ձեր ընկերությունը մրցակիցների կողքին՝ շփման կետ առ կետ։</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button that closes a message</extracomment>
        <translation>Փակել</translation>
    </message>
    <message>
        <source>Your benchmarks</source>
        <extracomment>Part of the start page</extracomment>
        <translation>Ձեր համեմատությունները</translation>
    </message>
    <message>
        <source>A scan is running</source>
        <extracomment>What to do now: a scan is running</extracomment>
        <translation>Սկանավորումն ընթանում է</translation>
    </message>
    <message>
        <source>Ready to scan</source>
        <extracomment>What to do now: companies were listed</extracomment>
        <translation>Պատրաստ է սկանավորման</translation>
    </message>
    <message>
        <source>Go on with your companies</source>
        <translation>Շարունակեք ձեր ընկերությունները</translation>
    </message>
    <message>
        <source>Compare your company with its competitors</source>
        <extracomment>What to do now: nothing was done yet</extracomment>
        <translation>Համեմատեք ձեր ընկերությունը մրցակիցների հետ</translation>
    </message>
    <message>
        <source>%L1 of %L2 pages read</source>
        <extracomment>What to do now: pages done of planned</extracomment>
        <translation>Կարդացված է %L1 / %L2 էջ</translation>
    </message>
    <message>
        <source>Name the companies and their sites; the program reads them and shows who offers the customer what.</source>
        <extracomment>What to do now: nothing was done yet</extracomment>
        <translation>Նշեք ընկերություններն ու նրանց կայքերը. ծրագիրը կկարդա դրանք և ցույց կտա, թե ով ինչ է առաջարկում հաճախորդին։</translation>
    </message>
    <message numerus="yes">
        <source>%Ln company(s) listed</source>
        <extracomment>What to do now: how many companies are listed</extracomment>
        <translation>
            <numerusform>Ցանկում %Ln ընկերություն է</numerusform>
            <numerusform>Ցանկում %Ln ընկերություն է</numerusform>
        </translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Օգնություն</translation>
    </message>
    <message numerus="yes">
        <source>%Ln walk(s)</source>
        <extracomment>What to do now: walks</extracomment>
        <translation>
            <numerusform>%Ln այց</numerusform>
            <numerusform>%Ln այց</numerusform>
        </translation>
    </message>
    <message>
        <source>Walk a customer&apos;s path</source>
        <translation>Անցնել հաճախորդի ուղին</translation>
    </message>
    <message>
        <source>A checklist leads you from the first search to the purchase; times, reactions and photos are kept.</source>
        <extracomment>What to do now: walks</extracomment>
        <translation>Ստուգաթերթը տանում է առաջին որոնումից մինչև գնում. ժամերը, արձագանքներն ու լուսանկարները պահվում են։</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Button that takes a deleted benchmark out of the bin</extracomment>
        <translation>Հետարկել</translation>
    </message>
    <message>
        <source>“%1” is in the bin.</source>
        <extracomment>On the start page; %1 is the name of a benchmark</extracomment>
        <translation>«%1»-ը աղբարկղում է։</translation>
    </message>
    <message>
        <source>The scan is finished: look at the result</source>
        <extracomment>What to do now: a scan is over</extracomment>
        <translation>Ընթերցումն ավարտվեց․ նայեք արդյունքը</translation>
    </message>
    <message numerus="yes">
        <source>%Ln action(s) overdue</source>
        <extracomment>What to do now: of the plan of the open benchmark</extracomment>
        <translation>
            <numerusform>%Ln գործողություն ժամկետանց է</numerusform>
            <numerusform>%Ln գործողություն ժամկետանց է</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them late</source>
        <extracomment>What to do now: below the number of replies that are waited for</extracomment>
        <translation>
            <numerusform>դրանցից %Ln-ը ուշանում է</numerusform>
            <numerusform>դրանցից %Ln-ը ուշանում են</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages that were sent and not answered yet</source>
        <translation>Ուղարկված հաղորդագրություններ, որոնց դեռ չեն պատասխանել</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for %Ln reply(s)</source>
        <extracomment>What to do now: replies that are waited for</extracomment>
        <translation>
            <numerusform>Սպասում ենք %Ln պատասխանի</numerusform>
            <numerusform>Սպասում ենք %Ln պատասխանի</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of 10 steps done</source>
        <extracomment>What to do now: the guide; %1 steps of ten</extracomment>
        <translation>Արված է 10 քայլից %L1-ը</translation>
    </message>
    <message>
        <source>Guide: step %L1</source>
        <extracomment>What to do now: the next of the ten steps of the guide</extracomment>
        <translation>Ուղեցույց․ քայլ %L1</translation>
    </message>
    <message>
        <source>Library</source>
        <extracomment>Part of the start page: checklists, and what they rest on</extracomment>
        <translation>Գրադարան</translation>
    </message>
    <message>
        <source>More than a hundred touchpoints to tick, chains and whole walks for clinics, shops, salons and services.</source>
        <extracomment>Card of the library on the start page</extracomment>
        <translation>Հարյուրից ավելի շփման կետեր նշելու համար, շղթաներ և ամբողջական այցեր կլինիկաների, խանութների, սրահների և ծառայությունների համար։</translation>
    </message>
    <message>
        <source>Which ways lead to a customer?</source>
        <extracomment>Card of the library on the start page</extracomment>
        <translation>Ի՞նչ ուղիներ են տանում դեպի հաճախորդը</translation>
    </message>
    <message>
        <source>Three laws, five stages, six levers, and examples worked through.</source>
        <extracomment>Card of the help on the start page</extracomment>
        <translation>Երեք օրենք, հինգ փուլ, վեց լծակ և վերլուծված օրինակներ։</translation>
    </message>
    <message>
        <source>How touchpoints work</source>
        <extracomment>Card of the help on the start page</extracomment>
        <translation>Ինչպես են աշխատում շփման կետերը</translation>
    </message>
    <message>
        <source>Examples to look at</source>
        <extracomment>Part of the start page</extracomment>
        <translation>Օրինակներ՝ դիտելու համար</translation>
    </message>
    <message>
        <source>Complete benchmarks with walks, chains and a plan. Each is copied into your workspace, where you can change or delete it like your own. They need no network.</source>
        <extracomment>Below the title of the examples on the start page</extracomment>
        <translation>Ամբողջական համեմատություններ՝ այցերով, շղթաներով և պլանով։ Յուրաքանչյուրը պատճենվում է ձեր աշխատանքային տարածք, որտեղ կարող եք փոխել կամ ջնջել այն, ինչպես ձերը։ Ցանց պետք չէ։</translation>
    </message>
    <message numerus="yes">
        <source>%Ln walk(s) to do</source>
        <extracomment>What to do now: walks that are planned, under way or to be revised</extracomment>
        <translation>
            <numerusform>%Ln այց՝ կատարելու համար</numerusform>
            <numerusform>%Ln այց՝ կատարելու համար</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in a benchmark from a file</source>
        <extracomment>Button of the start page: takes in a benchmark that another device has written</extracomment>
        <translation>Ընդունել համեմատություն ֆայլից</translation>
    </message>
    <message>
        <source>Benchmarks</source>
        <extracomment>Kind of files in a file dialog</extracomment>
        <translation>Համեմատություններ</translation>
    </message>
</context>
<context>
    <name>StationRow</name>
    <message>
        <source>%1, the weakest link</source>
        <extracomment>At a station: %1 says how it went</extracomment>
        <translation>%1, ամենաթույլ օղակը</translation>
    </message>
</context>
<context>
    <name>StepForm</name>
    <message>
        <source>Stage of the customer</source>
        <extracomment>Field of a step: the customer&apos;s stage</extracomment>
        <translation>Հաճախորդի փուլը</translation>
    </message>
    <message>
        <source>Channel</source>
        <extracomment>Field of a step</extracomment>
        <translation>Ալիք</translation>
    </message>
    <message>
        <source>Id of a touchpoint of the library, such as callback. Scans and walks meet in it.</source>
        <extracomment>Below the field of a step</extracomment>
        <translation>Գրադարանի շփման կետի կոդը, օրինակ՝ callback։ Այնտեղ հանդիպում են սկանավորումն ու այցը։</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <extracomment>Field of a step</extracomment>
        <translation>Շփման կետ</translation>
    </message>
    <message>
        <source>For example three employees</source>
        <extracomment>Below the field of a step</extracomment>
        <translation>Օրինակ՝ երեք աշխատակից</translation>
    </message>
    <message>
        <source>May be answered how often</source>
        <extracomment>Field of a step</extracomment>
        <translation>Քանի անգամ կարելի է պատասխանել</translation>
    </message>
</context>
<context>
    <name>StepSheet</name>
    <message>
        <source>Done</source>
        <extracomment>Button that closes a sheet whose words are kept</extracomment>
        <translation>Ավարտված</translation>
    </message>
</context>
<context>
    <name>TakeButton</name>
    <message>
        <source>Make an action of it</source>
        <extracomment>Button beside something weak: an action of the plan is made of it, or there is one</extracomment>
        <translation>Դարձնել գործողություն</translation>
    </message>
    <message>
        <source>In the plan: open it</source>
        <translation>Ծրագրում է՝ բացել</translation>
    </message>
</context>
<context>
    <name>TargetForm</name>
    <message>
        <source>100 points at</source>
        <extracomment>Field of a measured question</extracomment>
        <translation>100 միավոր՝</translation>
    </message>
    <message>
        <source>0 points at</source>
        <extracomment>Field of a measured question</extracomment>
        <translation>0 միավոր՝</translation>
    </message>
    <message>
        <source>Unit</source>
        <extracomment>Field of a measured question</extracomment>
        <translation>Միավոր</translation>
    </message>
</context>
<context>
    <name>TextAnswer</name>
    <message>
        <source>Place</source>
        <extracomment>Field of a question that asks for a place</extracomment>
        <translation>Վայր</translation>
    </message>
    <message>
        <source>Day and time</source>
        <extracomment>Field of a question that asks for a moment</extracomment>
        <translation>Օր և ժամ</translation>
    </message>
    <message>
        <source>Your words</source>
        <extracomment>Field of a question that asks for words</extracomment>
        <translation>Ձեր խոսքերը</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>Button that writes the present time into the field</extracomment>
        <translation>Հիմա</translation>
    </message>
</context>
<context>
    <name>TickRow</name>
    <message>
        <source>Positive</source>
        <extracomment>The shopper&apos;s reaction to a touchpoint</extracomment>
        <translation>Դրական</translation>
    </message>
    <message>
        <source>Neutral</source>
        <extracomment>The shopper&apos;s reaction to a touchpoint</extracomment>
        <translation>Չեզոք</translation>
    </message>
    <message>
        <source>Negative</source>
        <extracomment>The shopper&apos;s reaction to a touchpoint</extracomment>
        <translation>Բացասական</translation>
    </message>
    <message>
        <source>Reaction, note and place of %1</source>
        <extracomment>Button on a line of a tick list; %1 is the line</extracomment>
        <translation>Արձագանք, նշում և տեղ՝ %1</translation>
    </message>
</context>
<context>
    <name>TickSheet</name>
    <message>
        <source>Done</source>
        <extracomment>Button that closes a sheet whose words are kept</extracomment>
        <translation>Ավարտված</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <extracomment>Button on a line of a tick list that the user has added</extracomment>
        <translation>Հեռացնել տողը</translation>
    </message>
    <message>
        <source>Hide the line</source>
        <extracomment>Button on a line of a tick list; it can be shown again</extracomment>
        <translation>Թաքցնել տողը</translation>
    </message>
    <message>
        <source>Your reaction</source>
        <extracomment>Above the reactions</extracomment>
        <translation>Ձեր արձագանքը</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Field of a line of a tick list</extracomment>
        <translation>Նշում</translation>
    </message>
    <message>
        <source>A changed line makes the list your own; ticks stay.</source>
        <extracomment>Below the field with the name of a line of a tick list</extracomment>
        <translation>Փոխված տողը ցանկը դարձնում է ձերը. նշումները մնում են։</translation>
    </message>
    <message>
        <source>Called</source>
        <extracomment>Field with the name of a line of a tick list</extracomment>
        <translation>Անվանումը</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>Above the groups of a tick list</extracomment>
        <translation>Խումբ</translation>
    </message>
</context>
<context>
    <name>TickStart</name>
    <message>
        <source>What does a company have? Tick it, without a walk.</source>
        <extracomment>Below the title of the page of tick lists</extracomment>
        <translation>Ի՞նչ ունի ընկերությունը. նշեք՝ առանց շրջայցի։</translation>
    </message>
    <message>
        <source>Tick lists</source>
        <extracomment>Title of the page of tick lists</extracomment>
        <translation>Նշման ցանկեր</translation>
    </message>
    <message>
        <source>Company</source>
        <extracomment>Field of a tick list: own company or a competitor</extracomment>
        <translation>Ընկերություն</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <extracomment>On the card of a tick list</extracomment>
        <translation>
            <numerusform>%Ln տող</numerusform>
            <numerusform>%Ln տող</numerusform>
        </translation>
    </message>
    <message>
        <source>Whose list is it? Name the company.</source>
        <extracomment>Below the field of the company when it is empty</extracomment>
        <translation>Ո՞ւմ ցանկն է. նշեք ընկերությունը։</translation>
    </message>
</context>
<context>
    <name>TicksPage</name>
    <message>
        <source>To the lists</source>
        <extracomment>Button at the head of a tick list: everything is saved already</extracomment>
        <translation>Դեպի ցանկերը</translation>
    </message>
    <message>
        <source>%1: %L2 of %L3 checked, %L4 present</source>
        <extracomment>Below the title of a tick list: %1 a company, %2 lines checked, %3 of them all, %4 found present</extracomment>
        <translation>%1. ստուգված է %L2՝ %L3-ից, կա %L4</translation>
    </message>
    <message>
        <source>Add a line</source>
        <extracomment>Button of a tick list</extracomment>
        <translation>Ավելացնել տող</translation>
    </message>
    <message>
        <source>Try now</source>
        <extracomment>Button that stores an answer again</extracomment>
        <translation>Փորձել հիմա</translation>
    </message>
    <message>
        <source>Lines of the tick list</source>
        <extracomment>Name of a list for screen readers</extracomment>
        <translation>Ցանկի տողերը</translation>
    </message>
</context>
<context>
    <name>TimerAnswer</name>
    <message>
        <source>Sent %1</source>
        <extracomment>Button of a reply timer, before and after; %1 is a time</extracomment>
        <translation>Ուղարկված է %1</translation>
    </message>
    <message>
        <source>Sent now</source>
        <translation>Ուղարկվեց հիմա</translation>
    </message>
    <message>
        <source>Reply came %1</source>
        <extracomment>Button of a reply timer, before and after; %1 is a time</extracomment>
        <translation>Պատասխանը եկավ %1</translation>
    </message>
    <message>
        <source>The reply came now</source>
        <translation>Պատասխանը եկավ հիմա</translation>
    </message>
    <message>
        <source>Go on meanwhile: the timer runs, also when the program is closed.</source>
        <extracomment>Below a reply timer that runs</extracomment>
        <translation>Շարունակեք. ժամաչափն աշխատում է նաև փակ ծրագրի դեպքում։</translation>
    </message>
    <message>
        <source>Stop waiting: no reply came</source>
        <extracomment>Button of a reply timer that runs</extracomment>
        <translation>Այլևս չսպասել. պատասխան չեկավ</translation>
    </message>
    <message>
        <source>No reply came.</source>
        <extracomment>A reply timer that ended without a reply</extracomment>
        <translation>Պատասխան չեկավ։</translation>
    </message>
    <message>
        <source>When you saw the reply late: the time it bears.</source>
        <extracomment>Below the field for the time at which a reply came</extracomment>
        <translation>Եթե պատասխանը ուշ եք տեսել՝ դրա վրա նշված ժամը։</translation>
    </message>
    <message>
        <source>It came earlier, at</source>
        <extracomment>Field of a reply timer: when the reply really came</extracomment>
        <translation>Այն եկել է ավելի վաղ՝ ժամը</translation>
    </message>
    <message>
        <source>The reply came at %1</source>
        <translation>Պատասխանը եկավ ժամը %1</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>%1 s</source>
        <extracomment>A time span; %1 seconds</extracomment>
        <translation>%1 վ</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>A time span; %1 minutes</extracomment>
        <translation>%1 ր</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>A time span; %1 hours and %2 minutes</extracomment>
        <translation>%1 ժ %2 ր</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <extracomment>A time span; %1 days and %2 hours</extracomment>
        <translation>%1 օր %2 ժ</translation>
    </message>
</context>
<context>
    <name>TopRow</name>
    <message>
        <source>%1 · %2 · own points: %3</source>
        <extracomment>A touchpoint of the top ten: %1 stage and channel, %2 &quot;weight 2&quot;, %3 the own points</extracomment>
        <translation>%1 · %2 · սեփական միավորներ՝ %3</translation>
    </message>
    <message>
        <source>%1: up</source>
        <extracomment>Button of the top ten; %1 is a touchpoint</extracomment>
        <translation>%1՝ վերև</translation>
    </message>
    <message>
        <source>%1: down</source>
        <extracomment>Button of the top ten; %1 is a touchpoint</extracomment>
        <translation>%1՝ ներքև</translation>
    </message>
    <message>
        <source>%1: set its weight</source>
        <extracomment>Button of the top ten: sets how much a touchpoint weighs; %1 is its name</extracomment>
        <translation>%1՝ սահմանել կշիռը</translation>
    </message>
</context>
<context>
    <name>TopTenPage</name>
    <message>
        <source>Top ten</source>
        <extracomment>Title of the page with the most important touchpoints</extracomment>
        <translation>Լավագույն տասը</translation>
    </message>
    <message>
        <source>Drag a touchpoint by its handle, use its arrows, or Ctrl with the arrow keys. Ten are enough to begin with.</source>
        <extracomment>Above the top ten</extracomment>
        <translation>Քաշեք շփման կետը բռնակից, օգտագործեք սլաքները կամ Ctrl-ը սլաքների հետ։ Սկսելու համար տասը բավական է։</translation>
    </message>
    <message>
        <source>The ten most important touchpoints</source>
        <extracomment>Name of the list for screen readers</extracomment>
        <translation>Տասը ամենակարևոր շփման կետերը</translation>
    </message>
    <message>
        <source>Put another one in</source>
        <extracomment>Menu of the top ten: puts another touchpoint among them</extracomment>
        <translation>Ավելացնել մեկ այլը</translation>
    </message>
    <message>
        <source>Order by weight again</source>
        <extracomment>Button of the top ten</extracomment>
        <translation>Կրկին ըստ կշռի</translation>
    </message>
    <message>
        <source>The winner changes if …</source>
        <extracomment>Part of the top ten: how firm the ranking is</extracomment>
        <translation>Հաղթողը կփոխվի, եթե …</translation>
    </message>
    <message>
        <source>No weight changes the winner.</source>
        <extracomment>The ranking of the companies does not depend on weights</extracomment>
        <translation>Ոչ մի կշիռ չի փոխում հաղթողին։</translation>
    </message>
    <message>
        <source>What importance depends on</source>
        <extracomment>Part of the top ten: questions about company and market</extracomment>
        <translation>Ինչից է կախված կարևորությունը</translation>
    </message>
    <message>
        <source>Consumers (B2C)</source>
        <extracomment>Who buys</extracomment>
        <translation>Սպառողներ (B2C)</translation>
    </message>
    <message>
        <source>Companies (B2B)</source>
        <extracomment>Who buys</extracomment>
        <translation>Ընկերություններ (B2B)</translation>
    </message>
    <message>
        <source>Both</source>
        <extracomment>Who buys</extracomment>
        <translation>Երկուսն էլ</translation>
    </message>
    <message>
        <source>Who are the customers?</source>
        <extracomment>Question about the company</extracomment>
        <translation>Ովքե՞ր են հաճախորդները</translation>
    </message>
    <message>
        <source>Weights</source>
        <extracomment>Part of the top ten: how much each stage and channel counts</extracomment>
        <translation>Կշիռներ</translation>
    </message>
</context>
<context>
    <name>TouchpointCard</name>
    <message>
        <source>Gap</source>
        <extracomment>On a touchpoint&apos;s card: a rival has it, we do not</extracomment>
        <translation>Բաց</translation>
    </message>
</context>
<context>
    <name>TouchpointNotes</name>
    <message>
        <source>What we decide</source>
        <extracomment>Card of the evidence: what the owner decides of the own touchpoint</extracomment>
        <translation>Ինչ ենք մենք որոշում</translation>
    </message>
    <message>
        <source>Direction</source>
        <extracomment>Field of a touchpoint: keep, adjust or change it</extracomment>
        <translation>Ուղղություն</translation>
    </message>
    <message>
        <source>Branded</source>
        <extracomment>The client takes something away that carries the brand</extracomment>
        <translation>Ֆիրմային նշանով</translation>
    </message>
    <message>
        <source>Not branded</source>
        <extracomment>The client takes nothing away that carries the brand</extracomment>
        <translation>Առանց ֆիրմային նշանի</translation>
    </message>
    <message>
        <source>Does the client take something away that carries your brand?</source>
        <extracomment>Field of a touchpoint</extracomment>
        <translation>Հաճախորդն իր հետ տանո՞ւմ է ձեր ֆիրմային նշանով որևէ բան</translation>
    </message>
    <message>
        <source>Moment of truth</source>
        <extracomment>Field of a touchpoint: here the customer decides</extracomment>
        <translation>Ճշմարտության պահ</translation>
    </message>
    <message>
        <source>What this touch sells</source>
        <extracomment>Field of a touchpoint</extracomment>
        <translation>Ինչ է վաճառում այս հպումը</translation>
    </message>
    <message>
        <source>An idea, a need, the product, trust, the price</source>
        <extracomment>Example in a field: what a touch sells</extracomment>
        <translation>Գաղափար, կարիք, արտադրանք, վստահություն, գին</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Field of a touchpoint</extracomment>
        <translation>Նշում</translation>
    </message>
    <message>
        <source>Counts in the automated share of the chains.</source>
        <extracomment>Below the switch &quot;No employee needed&quot;</extracomment>
        <translation>Հաշվվում է շղթաների ավտոմատ մասում։</translation>
    </message>
    <message>
        <source>No employee needed</source>
        <extracomment>Field of a touchpoint: it works without an employee</extracomment>
        <translation>Աշխատակից պետք չէ</translation>
    </message>
</context>
<context>
    <name>TouchpointPicker</name>
    <message>
        <source>Touchpoint</source>
        <extracomment>Above the search for the touchpoint that a link is</extracomment>
        <translation>Հպման կետ</translation>
    </message>
    <message>
        <source>%1: take away</source>
        <extracomment>Chip of a link: takes the touchpoint away again; %1 is its name</extracomment>
        <translation>%1՝ հանել</translation>
    </message>
    <message>
        <source>With a touchpoint, the link has its points, and becomes an action where it is weak.</source>
        <extracomment>Below the search for the touchpoint that a link is</extracomment>
        <translation>Հպման կետով օղակն ստանում է նրա միավորները և դառնում գործողություն, եթե թույլ է։</translation>
    </message>
</context>
<context>
    <name>TranslationView</name>
    <message numerus="yes">
        <source>%Ln missing</source>
        <extracomment>How many texts of a checklist have no translation yet</extracomment>
        <translation>
            <numerusform>պակասում է %Ln</numerusform>
            <numerusform>պակասում է %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete</source>
        <extracomment>Every text of a checklist is translated</extracomment>
        <translation>Լրիվ է</translation>
    </message>
</context>
<context>
    <name>TrickList</name>
    <message>
        <source>Noted on walks</source>
        <extracomment>Part of the guide: notes of the kind &quot;trick worth adopting&quot;</extracomment>
        <translation>Նկատված անցումներում</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>Button of a trick that was noted on a walk: makes a practice worth adopting of it</extracomment>
        <translation>Պահել</translation>
    </message>
</context>
<context>
    <name>UnsavedSheet</name>
    <message>
        <source>Not everything is saved yet</source>
        <extracomment>Title of the sheet that holds a window open</extracomment>
        <translation>Դեռ ամեն ինչ չէ, որ պահպանված է</translation>
    </message>
    <message>
        <source>Try now</source>
        <extracomment>Button that stores something again</extracomment>
        <translation>Փորձել հիմա</translation>
    </message>
    <message>
        <source>Wait</source>
        <extracomment>Button: the window stays open</extracomment>
        <translation>Սպասել</translation>
    </message>
    <message>
        <source>Answers and notes that are not on the disk yet: %L1</source>
        <extracomment>On the sheet that holds a window open; %L1 how many answers and notes</extracomment>
        <translation>Պատասխաններ և նշումներ, որոնք դեռ սկավառակի վրա չեն՝ %L1</translation>
    </message>
    <message>
        <source>Write the walk into another file</source>
        <extracomment>Button: the walk goes into a file at another place, and the window closes</extracomment>
        <translation>Գրել շրջայցը մեկ այլ ֆայլում</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <extracomment>Button: what could not be saved is lost</extracomment>
        <translation>Փակել և կորցնել դրանք</translation>
    </message>
</context>
<context>
    <name>WalkBin</name>
    <message>
        <source>Walks rest here for 30 days, then they go for good.</source>
        <extracomment>Above the walks in the bin</extracomment>
        <translation>Այցերն այստեղ մնում են 30 օր, ապա ջնջվում են ընդմիշտ։</translation>
    </message>
    <message>
        <source>Bring back</source>
        <extracomment>Button that brings back what was removed</extracomment>
        <translation>Վերադարձնել</translation>
    </message>
</context>
<context>
    <name>WalkCard</name>
    <message>
        <source>Open the walk: %1, %2, %3</source>
        <extracomment>A walk for screen readers: %1 company, %2 checklist, %3 state</extracomment>
        <translation>Բացել այցը՝ %1, %2, %3</translation>
    </message>
    <message>
        <source>Put the walk at %1 into the bin</source>
        <extracomment>Button on a walk; %1 is its company</extracomment>
        <translation>Տեղափոխել %1 այցը աղբարկղ</translation>
    </message>
</context>
<context>
    <name>WalkChecklistCard</name>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <extracomment>On a checklist&apos;s card</extracomment>
        <translation>
            <numerusform>%Ln հարց</numerusform>
            <numerusform>%Ln հարց</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WalkFoot</name>
    <message>
        <source>Previous question</source>
        <extracomment>Button below a question</extracomment>
        <translation>Նախորդ հարցը</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <extracomment>Answer to a question that makes no sense here</extracomment>
        <translation>Կիրառելի չէ</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Button below a question; below the last one it goes to the overview</extracomment>
        <translation>Հաջորդը</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Ավարտել</translation>
    </message>
    <message>
        <source>Take the answer back</source>
        <extracomment>Button below a question: it counts as not answered again</extracomment>
        <translation>Հետ վերցնել պատասխանը</translation>
    </message>
</context>
<context>
    <name>WalkMoreSheet</name>
    <message>
        <source>More</source>
        <extracomment>Title of the sheet with further tools of a walk</extracomment>
        <translation>Ավելին</translation>
    </message>
    <message>
        <source>Rings and times by one thumb</source>
        <extracomment>Below a tool of a walk</extracomment>
        <translation>Զանգերն ու ժամանակները մեկ մատով</translation>
    </message>
    <message>
        <source>Call mode</source>
        <extracomment>Tool of a walk</extracomment>
        <translation>Զանգի ռեժիմ</translation>
    </message>
    <message>
        <source>Looks like a page of notes</source>
        <extracomment>Below a tool of a walk</extracomment>
        <translation>Նշումների էջի տեսք ունի</translation>
    </message>
    <message>
        <source>Discreet mode</source>
        <extracomment>Tool of a walk</extracomment>
        <translation>Աննկատ ռեժիմ</translation>
    </message>
    <message>
        <source>Photos, sounds and notes, and marks over photos</source>
        <extracomment>Below a tool of a walk</extracomment>
        <translation>Լուսանկարներ, ձայներ, նշումներ և նշաններ լուսանկարների վրա</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Ապացույցներ</translation>
    </message>
    <message>
        <source>Decision, effect and feeling after this step</source>
        <extracomment>Below a tool of a walk</extracomment>
        <translation>Որոշում, ազդեցություն և զգացում այս քայլից հետո</translation>
    </message>
    <message>
        <source>Impression</source>
        <extracomment>Tool of a walk</extracomment>
        <translation>Տպավորություն</translation>
    </message>
    <message>
        <source>Objections, requests, tricks worth adopting</source>
        <extracomment>Below a tool of a walk</extracomment>
        <translation>Առարկություններ, խնդրանքներ, օգտակար հնարքներ</translation>
    </message>
    <message>
        <source>Remark</source>
        <extracomment>Tool of a walk</extracomment>
        <translation>Դիտողություն</translation>
    </message>
    <message>
        <source>Roles of the people you met</source>
        <extracomment>Below a tool of a walk</extracomment>
        <translation>Ձեր հանդիպած մարդկանց դերերը</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>Tool of a walk</extracomment>
        <translation>Մարդիկ</translation>
    </message>
</context>
<context>
    <name>WalkNoteSheet</name>
    <message>
        <source>Note to the question</source>
        <extracomment>Title of the sheet with a comment to a question</extracomment>
        <translation>Նշում հարցին</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Button that closes a sheet whose words are kept</extracomment>
        <translation>Ավարտված</translation>
    </message>
</context>
<context>
    <name>WalkPage</name>
    <message>
        <source>Leave the walk for now</source>
        <extracomment>Button at the head of the runner: everything is saved already</extracomment>
        <translation>Առայժմ թողնել այցը</translation>
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
        <translation>Բոլոր հարցերը</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>Button that ends a pause</extracomment>
        <translation>Շարունակել</translation>
    </message>
    <message>
        <source>Paused. Times do not run on.</source>
        <extracomment>While a walk is paused</extracomment>
        <translation>Դադար։ Ժամանակը չի գնում։</translation>
    </message>
    <message>
        <source>This answer needs a photo.</source>
        <translation>Այս պատասխանին լուսանկար է պետք։</translation>
    </message>
    <message>
        <source>This answer needs a recording.</source>
        <translation>Այս պատասխանին ձայնագրություն է պետք։</translation>
    </message>
    <message>
        <source>This answer needs a note.</source>
        <translation>Այս պատասխանին նշում է պետք։</translation>
    </message>
    <message>
        <source>This answer needs a photo or a note.</source>
        <translation>Այս պատասխանին լուսանկար կամ նշում է պետք։</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Button at the head of the runner: further tools</extracomment>
        <translation>Ավելին</translation>
    </message>
</context>
<context>
    <name>WalkPlanPage</name>
    <message>
        <source>New walk</source>
        <extracomment>Title of a page</extracomment>
        <translation>Նոր այց</translation>
    </message>
    <message>
        <source>Checklist</source>
        <extracomment>Part of the page that plans a walk</extracomment>
        <translation>Ստուգաթերթ</translation>
    </message>
    <message>
        <source>Checklist: %1. Choose another</source>
        <translation>Ստուգաթերթ՝ %1։ Ընտրել ուրիշը</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>On the chosen checklist: shows the others</extracomment>
        <translation>Փոխել</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Filter of checklists</extracomment>
        <translation>Բոլորը</translation>
    </message>
    <message>
        <source>Whose path</source>
        <extracomment>Part of the page that plans a walk</extracomment>
        <translation>Ում ուղին</translation>
    </message>
    <message>
        <source>Company</source>
        <extracomment>Field of a walk</extracomment>
        <translation>Ընկերություն</translation>
    </message>
    <message>
        <source>Location</source>
        <extracomment>Field of a walk: which branch of the company</extracomment>
        <translation>Մասնաճյուղ</translation>
    </message>
    <message>
        <source>Branch at the station</source>
        <extracomment>Example in an empty field</extracomment>
        <translation>Կայարանի մասնաճյուղը</translation>
    </message>
    <message>
        <source>Method</source>
        <extracomment>Above the ways of walking</extracomment>
        <translation>Եղանակ</translation>
    </message>
    <message>
        <source>Entrance</source>
        <extracomment>Above the channels by which the shopper comes in</extracomment>
        <translation>Մուտք</translation>
    </message>
    <message>
        <source>Who walks</source>
        <extracomment>Part of the page that plans a walk</extracomment>
        <translation>Ով է այցելում</translation>
    </message>
    <message>
        <source>An alias is enough; no names are needed.</source>
        <extracomment>Below the field of the tester&apos;s name</extracomment>
        <translation>Բավական է կեղծանունը, անուններ պետք չեն։</translation>
    </message>
    <message>
        <source>Tester</source>
        <extracomment>Field of a walk</extracomment>
        <translation>Այցելու</translation>
    </message>
    <message>
        <source>Strangers see more; both views are kept apart.</source>
        <extracomment>Below the switch &quot;Works for the company&quot;</extracomment>
        <translation>Կողմնակի աչքն ավելի շատ է տեսնում. երկու հայացքը պահվում են առանձին։</translation>
    </message>
    <message>
        <source>Works for the company</source>
        <extracomment>Switch of a walk</extracomment>
        <translation>Աշխատում է ընկերությունում</translation>
    </message>
    <message>
        <source>Device</source>
        <extracomment>Field of a walk</extracomment>
        <translation>Սարք</translation>
    </message>
    <message>
        <source>Phone, small screen</source>
        <extracomment>Example in an empty field</extracomment>
        <translation>Հեռախոս, փոքր էկրան</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Part of the page that plans a walk</extracomment>
        <translation>Երբ</translation>
    </message>
    <message>
        <source>Not before</source>
        <extracomment>Field of a walk: first day of the visit</extracomment>
        <translation>Ոչ շուտ</translation>
    </message>
    <message>
        <source>Not after</source>
        <extracomment>Field of a walk: last day of the visit</extracomment>
        <translation>Ոչ ուշ</translation>
    </message>
    <message>
        <source>Three visits a location on mixed days and hours; one visit is an anecdote.</source>
        <extracomment>Below the days of a visit</extracomment>
        <translation>Երեք այց մեկ մասնաճյուղ՝ տարբեր օրերի ու ժամերի. մեկ այցը պատահականություն է։</translation>
    </message>
    <message>
        <source>Plan the walk</source>
        <extracomment>Button that makes the planned walk</extracomment>
        <translation>Պլանավորել այցը</translation>
    </message>
    <message>
        <source>Try now</source>
        <extracomment>Button that stores something again</extracomment>
        <translation>Փորձել հիմա</translation>
    </message>
    <message>
        <source>Plays a</source>
        <extracomment>Field of a walk: whom of the company&apos;s customers the shopper plays</extracomment>
        <translation>Ներկայանում է որպես</translation>
    </message>
</context>
<context>
    <name>WalkPreparePage</name>
    <message>
        <source>Your task</source>
        <extracomment>Part of the page before a walk</extracomment>
        <translation>Ձեր առաջադրանքը</translation>
    </message>
    <message>
        <source>Take along</source>
        <extracomment>Part of the page before a walk</extracomment>
        <translation>Վերցնել հետը</translation>
    </message>
    <message>
        <source>The way</source>
        <extracomment>Part of the page before a walk</extracomment>
        <translation>Ուղին</translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <extracomment>Beside a step of a walk</extracomment>
        <translation>
            <numerusform>%Ln հարց</numerusform>
            <numerusform>%Ln հարց</numerusform>
        </translation>
    </message>
    <message>
        <source>Start the walk</source>
        <extracomment>Button that begins the walk</extracomment>
        <translation>Սկսել այցը</translation>
    </message>
    <message>
        <source>Walks</source>
        <extracomment>Kind of files in a file dialog</extracomment>
        <translation>Այցեր</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button that closes a message</extracomment>
        <translation>Փակել</translation>
    </message>
    <message>
        <source>Let somebody else walk it</source>
        <extracomment>Button that gives a planned walk to somebody with a fresh eye, as a file</extracomment>
        <translation>Թող ուրիշն անցնի</translation>
    </message>
</context>
<context>
    <name>WalkQuestionEntry</name>
    <message>
        <source>Needed</source>
        <extracomment>Beside a question: an answer is needed</extracomment>
        <translation>Անհրաժեշտ է</translation>
    </message>
    <message>
        <source>Answered</source>
        <extracomment>Beside a question</extracomment>
        <translation>Պատասխանված է</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <extracomment>Beside a question</extracomment>
        <translation>Կիրառելի չէ</translation>
    </message>
    <message>
        <source>Waiting for the reply</source>
        <extracomment>Beside a question: a reply timer runs</extracomment>
        <translation>Սպասում ենք պատասխանի</translation>
    </message>
    <message>
        <source>Proof needed</source>
        <extracomment>Beside a question: an answer needs a photo or a note</extracomment>
        <translation>Անհրաժեշտ է ապացույց</translation>
    </message>
</context>
<context>
    <name>WalkQuestionList</name>
    <message>
        <source>Questions</source>
        <extracomment>Name of a list for screen readers</extracomment>
        <translation>Հարցեր</translation>
    </message>
</context>
<context>
    <name>WalkQuestionView</name>
    <message>
        <source>Try now</source>
        <extracomment>Button that stores an answer again</extracomment>
        <translation>Փորձել հիմա</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button that closes a message</extracomment>
        <translation>Փակել</translation>
    </message>
    <message>
        <source>Question %L1 of %L2</source>
        <extracomment>Above a question of a walk: %1 its place, %2 how many there are</extracomment>
        <translation>Հարց %L1՝ %L2-ից</translation>
    </message>
    <message>
        <source>Needed</source>
        <extracomment>Above a question: an answer is needed</extracomment>
        <translation>Անհրաժեշտ է</translation>
    </message>
    <message>
        <source>Critical</source>
        <extracomment>Above a question: a bad answer is shown beside the score</extracomment>
        <translation>Կարևորագույն</translation>
    </message>
    <message>
        <source>Answered late</source>
        <extracomment>Above a question: it was answered after the walk had moved on</extracomment>
        <translation>Պատասխանված է ուշ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier answer(s) kept</source>
        <extracomment>Above a question: how many answers to it were given before; they are kept</extracomment>
        <translation>
            <numerusform>Պահված է %Ln նախկին պատասխան</numerusform>
            <numerusform>Պահված է %Ln նախկին պատասխան</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm</source>
        <extracomment>Button: what the scan found is right</extracomment>
        <translation>Հաստատել</translation>
    </message>
    <message>
        <source>Found by scan – %1</source>
        <extracomment>Above a question: what a scan has found; %1 touchpoint and what was found</extracomment>
        <translation>Գտնվել է սկանավորմամբ – %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln still needed</source>
        <extracomment>Above a question of a walk: how many answers and proofs the walk is not done without</extracomment>
        <translation>
            <numerusform>Դեռ պետք է %Ln</numerusform>
            <numerusform>Դեռ պետք է %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Once more: %1</source>
        <extracomment>Button in a step that can be walked several times; %1 its title</extracomment>
        <translation>Եվս մեկ անգամ՝ %1</translation>
    </message>
    <message>
        <source>Only the company knows</source>
        <extracomment>Above a question whose answer no stranger can know</extracomment>
        <translation>Գիտի միայն ընկերությունը</translation>
    </message>
    <message>
        <source>This touch sells %1.</source>
        <extracomment>Below a question; %1 is what the touch sells, such as &quot;trust&quot;</extracomment>
        <translation>Այս հպումը վաճառում է՝ %1։</translation>
    </message>
    <message>
        <source>Accepted: the walk can be read, but not changed. To change it, ask for a revision.</source>
        <extracomment>Above the questions of an accepted walk</extracomment>
        <translation>Ընդունված է․ շրջայցը կարելի է կարդալ, բայց ոչ փոխել։ Փոխելու համար խնդրեք վերանայում։</translation>
    </message>
    <message>
        <source>To be revised: %1</source>
        <extracomment>Above a question of a walk that must be revised; %1 the reviewer&apos;s words</extracomment>
        <translation>Վերանայել՝ %1</translation>
    </message>
</context>
<context>
    <name>WalkReviewPage</name>
    <message>
        <source>Close</source>
        <extracomment>Button that closes a message</extracomment>
        <translation>Փակել</translation>
    </message>
    <message>
        <source>To be revised: %1</source>
        <extracomment>Above a walk that must be revised; %1 the reviewer&apos;s words</extracomment>
        <translation>Վերանայել՝ %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) still missing</source>
        <translation>
            <numerusform>Պակասում է %Ln բան</numerusform>
            <numerusform>Պակասում է %Ln բան</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>Ոչինչ չի պակասում</translation>
    </message>
    <message>
        <source>%L1 of %L2 questions answered</source>
        <extracomment>How far a walk is: %1 questions answered, of %2</extracomment>
        <translation>Պատասխանված է %L1՝ %L2-ից</translation>
    </message>
    <message>
        <source>Finish the walk</source>
        <extracomment>Button at the end of a walk</extracomment>
        <translation>Ավարտել այցը</translation>
    </message>
    <message>
        <source>Go on walking</source>
        <extracomment>Button that goes back to the questions</extracomment>
        <translation>Շարունակել այցը</translation>
    </message>
    <message>
        <source>Look at the answers</source>
        <translation>Դիտել պատասխանները</translation>
    </message>
    <message>
        <source>Accept the walk</source>
        <extracomment>Button of the reviewer</extracomment>
        <translation>Ընդունել այցը</translation>
    </message>
    <message>
        <source>Ask for a revision</source>
        <extracomment>Button of the reviewer</extracomment>
        <translation>Խնդրել վերանայում</translation>
    </message>
    <message>
        <source>What must be revised?</source>
        <extracomment>Title of the sheet in which a reviewer says what to change</extracomment>
        <translation>Ի՞նչ պետք է վերանայել</translation>
    </message>
    <message>
        <source>Send back</source>
        <extracomment>Button of the reviewer</extracomment>
        <translation>Վերադարձնել</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button that leaves without a change</extracomment>
        <translation>Չեղարկել</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Field of the reviewer</extracomment>
        <translation>Պատճառ</translation>
    </message>
    <message>
        <source>Hand over</source>
        <extracomment>Button that writes the walk into a file for somebody else</extracomment>
        <translation>Հանձնել</translation>
    </message>
    <message>
        <source>Walks</source>
        <extracomment>Kind of files in a file dialog</extracomment>
        <translation>Այցեր</translation>
    </message>
    <message>
        <source>Accepted: the walk can be read, but not changed. To change it, ask for a revision.</source>
        <extracomment>Above an accepted walk</extracomment>
        <translation>Ընդունված է․ շրջայցը կարելի է կարդալ, բայց ոչ փոխել։ Փոխելու համար խնդրեք վերանայում։</translation>
    </message>
    <message>
        <source>Answers to retired questions</source>
        <extracomment>Part of the end of a walk</extracomment>
        <translation>Հանված հարցերի պատասխաններ</translation>
    </message>
    <message>
        <source>The checklist no longer asks these; the answers are kept.</source>
        <extracomment>Below &quot;Answers to retired questions&quot;</extracomment>
        <translation>Ստուգաթերթն այլևս սա չի հարցնում․ պատասխանները պահպանված են։</translation>
    </message>
    <message>
        <source>End without the replies (%L1)</source>
        <extracomment>Button at the end of a walk that waits for replies; %L1 how many</extracomment>
        <translation>Ավարտել առանց պատասխանների (%L1)</translation>
    </message>
</context>
<context>
    <name>WalkSegments</name>
    <message>
        <source>%L1 of %L2 answered</source>
        <extracomment>Progress of a walk for screen readers: %1 questions answered, of %2</extracomment>
        <translation>Պատասխանված է %L1՝ %L2-ից</translation>
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
        <translation>Նշում</translation>
    </message>
    <message>
        <source>Photo</source>
        <extracomment>Tool below a question</extracomment>
        <translation>Լուսանկար</translation>
    </message>
    <message>
        <source>Moment</source>
        <extracomment>Tool below a question: notes the time, words come later</extracomment>
        <translation>Պահ</translation>
    </message>
    <message>
        <source>Judge anew</source>
        <extracomment>Tool below a question: judges an earlier step anew</extracomment>
        <translation>Նորից</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>Tool below a question</extracomment>
        <translation>Դադար</translation>
    </message>
</context>
<context>
    <name>WalkWords</name>
    <message>
        <source>Planned</source>
        <extracomment>State of a walk: a part of the list of walks, and a mark</extracomment>
        <translation>Պլանավորված</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Ընթացքում</translation>
    </message>
    <message>
        <source>Waiting for replies</source>
        <translation>Սպասում է պատասխանների</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ավարտված</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Ընդունված</translation>
    </message>
    <message>
        <source>To be revised</source>
        <translation>Վերանայման</translation>
    </message>
    <message>
        <source>Own path</source>
        <extracomment>The way of walking</extracomment>
        <translation>Սեփական ուղի</translation>
    </message>
    <message>
        <source>A competitor&apos;s path</source>
        <translation>Մրցակցի ուղի</translation>
    </message>
    <message>
        <source>Own sales funnel</source>
        <translation>Սեփական վաճառքի ձագար</translation>
    </message>
    <message>
        <source>Whole walks</source>
        <extracomment>Kind of a checklist</extracomment>
        <translation>Ամբողջական այցեր</translation>
    </message>
    <message>
        <source>One channel</source>
        <extracomment>Kind of a checklist</extracomment>
        <translation>Մեկ ալիք</translation>
    </message>
    <message>
        <source>Chains</source>
        <extracomment>Kind of a checklist</extracomment>
        <translation>Շղթաներ</translation>
    </message>
    <message>
        <source>Tick lists</source>
        <extracomment>Kind of a checklist</extracomment>
        <translation>Նշման ցանկեր</translation>
    </message>
    <message>
        <source>No answers yet, %1</source>
        <extracomment>In the list of walks, no question was answered yet; %1 is a date</extracomment>
        <translation>Դեռ պատասխաններ չկան, %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s), %1</source>
        <extracomment>In the list of walks: how many questions were answered; %1 is a date</extracomment>
        <translation>
            <numerusform>%Ln պատասխան, %1</numerusform>
            <numerusform>%Ln պատասխան, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>Answer to a question</extracomment>
        <translation>Այո</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ոչ</translation>
    </message>
    <message>
        <source>Positive</source>
        <extracomment>The shopper&apos;s reaction to a touchpoint</extracomment>
        <translation>Դրական</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Չեզոք</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>Բացասական</translation>
    </message>
    <message>
        <source>Joy</source>
        <extracomment>What the shopper felt</extracomment>
        <translation>Ուրախություն</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Վստահություն</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Հետաքրքրություն</translation>
    </message>
    <message>
        <source>Surprise</source>
        <translation>Զարմանք</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Հանգստություն</translation>
    </message>
    <message>
        <source>Boredom</source>
        <translation>Ձանձրույթ</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>Շփոթմունք</translation>
    </message>
    <message>
        <source>Worry</source>
        <translation>Անհանգստություն</translation>
    </message>
    <message>
        <source>Annoyance</source>
        <translation>Զայրույթ</translation>
    </message>
    <message>
        <source>Disappointment</source>
        <translation>Հիասթափություն</translation>
    </message>
    <message>
        <source>seconds</source>
        <extracomment>Unit beside a number field</extracomment>
        <translation>վայրկյան</translation>
    </message>
    <message>
        <source>minutes</source>
        <extracomment>Unit beside a number field</extracomment>
        <translation>րոպե</translation>
    </message>
    <message>
        <source>hours</source>
        <extracomment>Unit beside a number field</extracomment>
        <translation>ժամ</translation>
    </message>
    <message>
        <source>days</source>
        <extracomment>Unit beside a number field</extracomment>
        <translation>օր</translation>
    </message>
    <message>
        <source>rings</source>
        <extracomment>Unit beside a number field</extracomment>
        <translation>զանգ</translation>
    </message>
    <message>
        <source>The disk is full. Make room; your answer stays here and is saved as soon as there is.</source>
        <extracomment>Above the question: an answer could not be stored</extracomment>
        <translation>Սկավառակը լի է։ Տեղ ազատեք. պատասխանը մնում է այստեղ և կպահվի, հենց տեղ լինի։</translation>
    </message>
    <message>
        <source>The folder of the workspace cannot be written. Your answer stays here and is tried again.</source>
        <extracomment>Above the question: an answer could not be stored</extracomment>
        <translation>Աշխատանքային ֆայլի պանակը գրելի չէ։ Պատասխանը մնում է այստեղ և կփորձվի կրկին։</translation>
    </message>
    <message>
        <source>Not saved yet. Your answer stays here and is tried again.</source>
        <extracomment>Above the question: an answer could not be stored</extracomment>
        <translation>Դեռ պահված չէ։ Պատասխանը մնում է այստեղ և կփորձվի կրկին։</translation>
    </message>
    <message>
        <source>Goes on</source>
        <extracomment>What the customer decides at the end of a walk (all texts up to &quot;Leaves&quot;)</extracomment>
        <translation>Շարունակում է</translation>
    </message>
    <message>
        <source>Starts to work with them</source>
        <translation>Սկսում է աշխատել նրանց հետ</translation>
    </message>
    <message>
        <source>Buys</source>
        <translation>Գնում է</translation>
    </message>
    <message>
        <source>Buys again</source>
        <translation>Կրկին է գնում</translation>
    </message>
    <message>
        <source>Recommends them</source>
        <translation>Խորհուրդ է տալիս</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Հեռանում է</translation>
    </message>
    <message>
        <source>Objection</source>
        <extracomment>What a note of a walk is about (all texts up to &quot;Remark&quot;)</extracomment>
        <translation>Առարկություն</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Խնդիր</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Խնդրանք</translation>
    </message>
    <message>
        <source>Trick worth adopting</source>
        <translation>Ընդօրինակելի հնարք</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Դիտողություն</translation>
    </message>
    <message>
        <source>A customer gained</source>
        <extracomment>What a step did to the relation with the company (all texts up to &quot;Disappointed&quot;)</extracomment>
        <translation>Հաճախորդ ձեռք բերվեց</translation>
    </message>
    <message>
        <source>A customer lost</source>
        <translation>Հաճախորդ կորավ</translation>
    </message>
    <message>
        <source>Reputation confirmed</source>
        <translation>Համբավը հաստատվեց</translation>
    </message>
    <message>
        <source>Relation strengthened</source>
        <translation>Հարաբերությունն ամրապնդվեց</translation>
    </message>
    <message>
        <source>Disappointed</source>
        <translation>Հիասթափություն</translation>
    </message>
    <message>
        <source>the idea</source>
        <extracomment>What a touch sells (all texts up to &quot;trust&quot;)</extracomment>
        <translation>գաղափարը</translation>
    </message>
    <message>
        <source>the need</source>
        <translation>կարիքը</translation>
    </message>
    <message>
        <source>the product</source>
        <translation>ապրանքը</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>ծառայությունը</translation>
    </message>
    <message>
        <source>the value</source>
        <translation>արժեքը</translation>
    </message>
    <message>
        <source>the price</source>
        <translation>գինը</translation>
    </message>
    <message>
        <source>trust</source>
        <translation>վստահությունը</translation>
    </message>
    <message>
        <source>The workspace is damaged. What can be read of it is being copied.</source>
        <extracomment>What a screen of walks says when the file that holds them is damaged</extracomment>
        <translation>Աշխատանքային ֆայլը վնասված է։ Պատճենվում է այն, ինչ կարդացվում է։</translation>
    </message>
    <message>
        <source>The workspace cannot be read or written just now. Nothing is lost; try again.</source>
        <extracomment>What a screen of walks says when the file that holds them cannot be read or written</extracomment>
        <translation>Աշխատանքային ֆայլը հիմա չի կարդացվում կամ չի գրվում։ Ոչինչ կորած չէ. փորձեք կրկին։</translation>
    </message>
    <message>
        <source>This file is no picture that can be read. Choose another one.</source>
        <extracomment>After a file was chosen as a photo</extracomment>
        <translation>Այս ֆայլը կարդացվող նկար չէ։ Ընտրեք ուրիշը։</translation>
    </message>
    <message>
        <source>The file %1 could not be kept. Choose one of less than 50 MB, or make room on the disk.</source>
        <extracomment>After a photo or sound was chosen; %1 is a file</extracomment>
        <translation>%1 ֆայլը չհաջողվեց պահել։ Ընտրեք 50 ՄԲ-ից փոքրը կամ տեղ ազատեք սկավառակի վրա։</translation>
    </message>
    <message>
        <source>%1 could not be read as a walk that was handed over, or not written. Nothing was changed.</source>
        <extracomment>After a file with a walk was chosen; %1 is a file</extracomment>
        <translation>%1 ֆայլը չհաջողվեց կարդալ որպես հանձնված շրջայց կամ գրել։ Ոչինչ չի փոխվել։</translation>
    </message>
    <message>
        <source>Cannot go on: the path ends here</source>
        <extracomment>What the customer decides at a step: nothing leads on from here, a dead end</extracomment>
        <translation>Չի կարող շարունակել՝ ճանապարհն այստեղ ավարտվում է</translation>
    </message>
    <message>
        <source>Potential customer</source>
        <extracomment>Whom of a company&apos;s customers a shopper plays</extracomment>
        <translation>Հնարավոր հաճախորդ</translation>
    </message>
    <message>
        <source>Current customer</source>
        <extracomment>Whom of a company&apos;s customers a shopper plays</extracomment>
        <translation>Ներկա հաճախորդ</translation>
    </message>
    <message>
        <source>Former customer</source>
        <extracomment>Whom of a company&apos;s customers a shopper plays</extracomment>
        <translation>Նախկին հաճախորդ</translation>
    </message>
    <message>
        <source>insider</source>
        <extracomment>Whether a shopper works for the company that is walked</extracomment>
        <translation>ներսից</translation>
    </message>
    <message>
        <source>outsider</source>
        <translation>դրսից</translation>
    </message>
    <message>
        <source>The walk is accepted; ask for a revision to change it.</source>
        <extracomment>Above a question of a walk that the reviewer has accepted</extracomment>
        <translation>Շրջայցն ընդունված է․ փոխելու համար խնդրեք վերանայում։</translation>
    </message>
    <message>
        <source>The walk is under way already.</source>
        <extracomment>Why a walk was not started, finished, accepted or sent back (all texts up to &quot;what must be revised&quot;)</extracomment>
        <translation>Շրջայցն արդեն ընթացքի մեջ է։</translation>
    </message>
    <message>
        <source>Only a walk that is under way can be finished.</source>
        <translation>Ավարտել կարելի է միայն ընթացքի մեջ եղած շրջայցը։</translation>
    </message>
    <message>
        <source>A needed answer is missing.</source>
        <translation>Պարտադիր պատասխան է պակասում։</translation>
    </message>
    <message>
        <source>The proof of an answer is missing.</source>
        <translation>Պատասխանի ապացույցը պակասում է։</translation>
    </message>
    <message>
        <source>Only a finished walk can be accepted or sent back.</source>
        <translation>Ընդունել կամ հետ ուղարկել կարելի է միայն ավարտված շրջայցը։</translation>
    </message>
    <message>
        <source>Say what must be revised.</source>
        <translation>Գրեք, թե ինչ պետք է վերանայել։</translation>
    </message>
    <message>
        <source>This step cannot be walked once more.</source>
        <extracomment>A step of a walk that can be walked several times has been</extracomment>
        <translation>Այս քայլը հնարավոր չէ ևս մեկ անգամ անցնել։</translation>
    </message>
    <message>
        <source>No reply is waited for here.</source>
        <extracomment>Why the end of a wait was not noted</extracomment>
        <translation>Այստեղ պատասխան չի սպասվում։</translation>
    </message>
    <message>
        <source>The reply cannot have come before the message.</source>
        <extracomment>Why the time of a reply was not noted</extracomment>
        <translation>Պատասխանը չէր կարող գալ հաղորդագրությունից առաջ։</translation>
    </message>
    <message>
        <source>The reply cannot come later than now.</source>
        <extracomment>Why the time of a reply was not noted</extracomment>
        <translation>Պատասխանը չի կարող գալ հիմիկվանից ուշ։</translation>
    </message>
    <message>
        <source>Write an amount from 0 up and a currency in three letters, such as EUR.</source>
        <extracomment>Why what was paid was not noted</extracomment>
        <translation>Գրեք 0-ից սկսած գումար և արժույթը երեք տառով, օրինակ՝ EUR։</translation>
    </message>
    <message>
        <source>This does not belong to the walk any more. Open it again.</source>
        <extracomment>Why something was not noted</extracomment>
        <translation>Սա այլևս շրջայցի մաս չէ։ Նորից բացեք այն։</translation>
    </message>
    <message>
        <source>This answer does not fit the question.</source>
        <extracomment>Why an answer was not noted</extracomment>
        <translation>Այս պատասխանը չի համապատասխանում հարցին։</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Shopwalker. Update the program, then take it in again.</source>
        <extracomment>After a file with a walk was chosen; %1 is a file</extracomment>
        <translation>%1 ֆայլը գրվել է Shopwalker-ի ավելի նոր տարբերակով։ Թարմացրեք ծրագիրը և նորից ներմուծեք այն։</translation>
    </message>
    <message>
        <source>%1 holds evidence that belongs to another walk of this workspace. Nothing was changed.</source>
        <extracomment>After a file with a walk was chosen; %1 is a file</extracomment>
        <translation>%1 ֆայլում կան ապացույցներ, որոնք պատկանում են այս տարածքի մեկ այլ շրջայցի։ Ոչինչ չի փոխվել։</translation>
    </message>
    <message>
        <source>The walk has more than 2,000 files or 1 GB of evidence. Discard what is not needed, then hand it over again.</source>
        <extracomment>After a walk was to be handed over as one file</extracomment>
        <translation>Շրջայցում կա 2000-ից ավելի ֆայլ կամ 1 ԳԲ-ից ավելի ապացույց։ Հեռացրեք ավելորդը և նորից փոխանցեք։</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <extracomment>Instead of an answer</extracomment>
        <translation>Կիրառելի չէ</translation>
    </message>
</context>
<context>
    <name>WalksPage</name>
    <message>
        <source>Walk a customer&apos;s path and note what happens, step by step.</source>
        <extracomment>Below the title of the page of walks</extracomment>
        <translation>Անցեք հաճախորդի ուղին և նշեք, թե ինչ է կատարվում՝ քայլ առ քայլ։</translation>
    </message>
    <message>
        <source>Walks</source>
        <extracomment>Kind of files in a file dialog
----------
Title of a page</extracomment>
        <translation>Այցեր</translation>
    </message>
    <message>
        <source>New walk</source>
        <extracomment>Button that plans a walk</extracomment>
        <translation>Նոր այց</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button that closes a message</extracomment>
        <translation>Փակել</translation>
    </message>
    <message>
        <source>Bring back</source>
        <extracomment>Button that brings back what was removed</extracomment>
        <translation>Վերադարձնել</translation>
    </message>
    <message>
        <source>The walk at %1 is in the bin.</source>
        <extracomment>After a walk was put into the bin; %1 is its company</extracomment>
        <translation>%1 այցը աղբարկղում է։</translation>
    </message>
    <message>
        <source>All companies</source>
        <extracomment>Filter of the list of walks</extracomment>
        <translation>Բոլոր ընկերությունները</translation>
    </message>
    <message>
        <source>Company</source>
        <extracomment>Name of a filter for screen readers</extracomment>
        <translation>Ընկերություն</translation>
    </message>
    <message>
        <source>Choose a checklist, say whose path you walk, and start. Every answer is saved at once, without a network.</source>
        <extracomment>On the empty page of walks</extracomment>
        <translation>Ընտրեք ստուգաթերթ, նշեք՝ ում ուղին եք անցնում, և սկսեք։ Ամեն պատասխան պահվում է անմիջապես, առանց ցանցի։</translation>
    </message>
    <message>
        <source>Be the customer</source>
        <extracomment>On the empty page of walks</extracomment>
        <translation>Եղեք հաճախորդը</translation>
    </message>
    <message>
        <source>Try it at a clinic</source>
        <extracomment>Button that plans the example of a walk</extracomment>
        <translation>Փորձել կլինիկայում</translation>
    </message>
    <message>
        <source>Take in a walk</source>
        <extracomment>Button that reads a walk out of a file</extracomment>
        <translation>Ընդունել այց ֆայլից</translation>
    </message>
    <message>
        <source>Bin (%L1)</source>
        <extracomment>Button that shows the walks in the bin</extracomment>
        <translation>Աղբարկղ (%L1)</translation>
    </message>
    <message>
        <source>Waiting for replies (%L1)</source>
        <extracomment>Button that opens the board of replies; %1 is how many are waited for</extracomment>
        <translation>Սպասում է պատասխանների (%L1)</translation>
    </message>
    <message>
        <source>Checklist editor</source>
        <extracomment>Button that opens the page of checklists</extracomment>
        <translation>Ստուգացանկերի խմբագրիչ</translation>
    </message>
    <message>
        <source>Try now</source>
        <extracomment>Button that stores something again</extracomment>
        <translation>Փորձել հիմա</translation>
    </message>
    <message>
        <source>Tick lists</source>
        <extracomment>Button that opens the page of tick lists</extracomment>
        <translation>Նշման ցանկեր</translation>
    </message>
    <message>
        <source>Erase a name</source>
        <extracomment>Button that erases the name of a person</extracomment>
        <translation>Ջնջել անունը</translation>
    </message>
</context>
<context>
    <name>WeightRow</name>
    <message>
        <source>by hand, %1</source>
        <extracomment>Below a weight: it was set by hand; %1 is &quot;suggested 1.5&quot;</extracomment>
        <translation>ձեռքով, %1</translation>
    </message>
    <message>
        <source>%1: as suggested</source>
        <extracomment>Button of a weight; %1 is what it weighs</extracomment>
        <translation>%1՝ ինչպես առաջարկվել է</translation>
    </message>
    <message>
        <source>%1: lighter</source>
        <extracomment>Button of a weight; %1 is what it weighs</extracomment>
        <translation>%1՝ ավելի թեթև</translation>
    </message>
    <message>
        <source>%1: heavier</source>
        <extracomment>Button of a weight; %1 is what it weighs</extracomment>
        <translation>%1՝ ավելի ծանր</translation>
    </message>
</context>
<context>
    <name>WeightSheet</name>
    <message>
        <source>Close</source>
        <translation>Փակել</translation>
    </message>
    <message>
        <source>As stage and channel weigh</source>
        <extracomment>Button of a touchpoint&apos;s weight</extracomment>
        <translation>Ինչպես կշռում են փուլն ու ալիքը</translation>
    </message>
    <message>
        <source>A weight of its own replaces that of its stage and channel. 1 is usual, 2 counts twice, 0 not at all.</source>
        <extracomment>In the sheet with a touchpoint&apos;s weight</extracomment>
        <translation>Սեփական կշիռը փոխարինում է փուլի և ալիքի կշռին։ 1-ը սովորական է, 2-ը՝ կրկնակի, 0-ն՝ ընդհանրապես ոչ։</translation>
    </message>
    <message>
        <source>%1: lighter</source>
        <translation>%1՝ ավելի թեթև</translation>
    </message>
    <message>
        <source>%1: heavier</source>
        <translation>%1՝ ավելի ծանր</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Found</source>
        <extracomment>Matrix cell: the company offers this touchpoint</extracomment>
        <translation>Գտնված է</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>Matrix cell: the scan read enough pages and did not find it</extracomment>
        <translation>Չի գտնվել</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>Matrix cell: the scan could not tell</extracomment>
        <translation>Անհայտ</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <extracomment>Matrix cell: the touchpoint makes no sense for this company</extracomment>
        <translation>Կիրառելի չէ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <extracomment>Matrix cell: how many different ones were found, for example phone numbers</extracomment>
        <translation>
            <numerusform>գտնված է %Ln</numerusform>
            <numerusform>գտնված է %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Found in %Ln place(s)</source>
        <extracomment>Above the evidence: in how many places a touchpoint was seen</extracomment>
        <translation>
            <numerusform>Գտնված է %Ln տեղում</numerusform>
            <numerusform>Գտնված է %Ln տեղում</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not found on %Ln page(s) read, without running scripts</source>
        <extracomment>Above the evidence; never &quot;absent&quot;: a scan does not run scripts</extracomment>
        <translation>
            <numerusform>Չի գտնվել կարդացված %Ln էջում՝ առանց սկրիպտներ գործարկելու</numerusform>
            <numerusform>Չի գտնվել կարդացված %Ln էջում՝ առանց սկրիպտներ գործարկելու</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown: it is not counted, neither for nor against</source>
        <extracomment>Above the evidence: the scan could not tell</extracomment>
        <translation>Անհայտ է. չի հաշվվում ոչ կողմ, ոչ դեմ</translation>
    </message>
    <message>
        <source>certain</source>
        <extracomment>How sure the program is of a finding</extracomment>
        <translation>հաստատ</translation>
    </message>
    <message>
        <source>very likely</source>
        <extracomment>How sure the program is of a finding</extracomment>
        <translation>շատ հավանական</translation>
    </message>
    <message>
        <source>likely</source>
        <extracomment>How sure the program is of a finding</extracomment>
        <translation>հավանական</translation>
    </message>
    <message>
        <source>possible</source>
        <extracomment>How sure the program is of a finding</extracomment>
        <translation>հնարավոր</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln second(s) left</source>
        <extracomment>Time left of a scan</extracomment>
        <translation>
            <numerusform>մնաց մոտ %Ln վայրկյան</numerusform>
            <numerusform>մնաց մոտ %Ln վայրկյան</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <extracomment>Time left of a scan</extracomment>
        <translation>
            <numerusform>մնաց մոտ %Ln րոպե</numerusform>
            <numerusform>մնաց մոտ %Ln րոպե</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shopwalker::BenchmarkController</name>
    <message numerus="yes">
        <source>%Ln company(s), %1</source>
        <extracomment>Below a benchmark&apos;s name: how many companies; %1 is a date</extracomment>
        <translation>
            <numerusform>%Ln ընկերություն, %1</numerusform>
            <numerusform>%Ln ընկերություն, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The benchmark is in %1. Hand over its walks each by itself.</source>
        <extracomment>After a benchmark was written into a file; %1 is its path</extracomment>
        <translation>Համեմատությունը %1 ֆայլում է։ Այցերը հանձնեք առանձին-առանձին։</translation>
    </message>
    <message>
        <source>The benchmark has been taken in.</source>
        <extracomment>After a file with a benchmark was read</extracomment>
        <translation>Համեմատությունն ընդունված է։</translation>
    </message>
    <message>
        <source>This benchmark was here already: what the file had more was added to it.</source>
        <extracomment>After a file with a benchmark was read that is here already</extracomment>
        <translation>Այս համեմատությունն արդեն այստեղ էր. ֆայլի հավելյալ բաներն ավելացված են դրան։</translation>
    </message>
    <message>
        <source>This benchmark was here already; nothing has changed.</source>
        <extracomment>After a file with a benchmark was read that is here already</extracomment>
        <translation>Այս համեմատությունն արդեն այստեղ էր, ոչինչ չի փոխվել։</translation>
    </message>
    <message>
        <source>The plan is kept, but the walk that looks again could not be planned: %1</source>
        <translation>Պլանը պահված է, բայց կրկնակի անցումը չհաջողվեց պլանավորել՝ %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) left</source>
        <extracomment>Below a deleted benchmark: when it goes for good</extracomment>
        <translation>
            <numerusform>Մնացել է %Ln օր</numerusform>
            <numerusform>Մնացել է %Ln օր</numerusform>
        </translation>
    </message>
    <message>
        <source>Location “%1”: of %2 only the walks there count. Companies that were not walked there, and what the sites show, stay as they are.</source>
        <extracomment>On every page of a benchmark while one branch is looked at: %1 the branch, %2 companies walked there</extracomment>
        <translation>«%1» մասնաճյուղ. %2 — հաշվվում են միայն այնտեղ կատարված անցումները։ Այնտեղ չանցած ընկերությունները և այն, ինչ ցույց են տալիս կայքերը, մնում են ինչպես կան։</translation>
    </message>
    <message>
        <source>The report was not written: %1</source>
        <extracomment>After a report could not be written; %1 says which file, and why</extracomment>
        <translation>Զեկույցը չգրվեց՝ %1</translation>
    </message>
    <message>
        <source>No program opened %1; open it with your browser.</source>
        <extracomment>The system has no program for it; %1 is the path of a report</extracomment>
        <translation>Ոչ մի ծրագիր չբացեց %1-ը. բացեք այն ձեր դիտարկիչով։</translation>
    </message>
</context>
<context>
    <name>shopwalker::CompaniesController</name>
    <message>
        <source>Begin with your own company.</source>
        <extracomment>Companies page: what to do next</extracomment>
        <translation>Սկսեք ձեր ընկերությունից։</translation>
    </message>
    <message>
        <source>Mark one company as your own; the others are compared with it.</source>
        <extracomment>Companies page: what to do next</extracomment>
        <translation>Նշեք մեկ ընկերություն որպես ձերը. մյուսները համեմատվում են դրա հետ։</translation>
    </message>
    <message>
        <source>Add at least one competitor.</source>
        <extracomment>Companies page: what to do next</extracomment>
        <translation>Ավելացրեք առնվազն մեկ մրցակից։</translation>
    </message>
</context>
<context>
    <name>shopwalker::CompanyEditor</name>
    <message>
        <source>Give the company a name; it stands above its column.</source>
        <extracomment>Below the name field of a company</extracomment>
        <translation>Անվանեք ընկերությունը. անունը կգրվի իր սյունակի վերևում։</translation>
    </message>
    <message>
        <source>Another company already has this name.</source>
        <extracomment>Below the name field of a company</extracomment>
        <translation>Այս անունն արդեն այլ ընկերությանն է։</translation>
    </message>
    <message>
        <source>“%1” is no web address and no saved page. Write it like example.com or https://example.com/shop.</source>
        <extracomment>Below the field with a company&apos;s web addresses; %1 is what was typed</extracomment>
        <translation>«%1»-ը վեբ հասցե կամ պահպանված էջ չէ։ Գրեք այսպես՝ example.com կամ https://example.com/shop։</translation>
    </message>
    <message>
        <source>“%1” already belongs to %2.</source>
        <extracomment>Below the field with a company&apos;s web addresses; %1 an address, %2 a company</extracomment>
        <translation>«%1»-ն արդեն պատկանում է %2-ին։</translation>
    </message>
</context>
<context>
    <name>shopwalker::EditorController</name>
    <message>
        <source>New step</source>
        <extracomment>Title of a step that was just added in the checklist editor</extracomment>
        <translation>Նոր քայլ</translation>
    </message>
    <message>
        <source>New question</source>
        <extracomment>Words of a question that was just added in the checklist editor</extracomment>
        <translation>Նոր հարց</translation>
    </message>
    <message>
        <source>First option</source>
        <extracomment>Labels of the first two options of a new question</extracomment>
        <translation>Առաջին տարբերակ</translation>
    </message>
    <message>
        <source>Second option</source>
        <translation>Երկրորդ տարբերակ</translation>
    </message>
    <message>
        <source>New option</source>
        <translation>Նոր տարբերակ</translation>
    </message>
    <message>
        <source>New checklist</source>
        <translation>Նոր ստուգացանկ</translation>
    </message>
    <message>
        <source>What to look at, step by step.</source>
        <extracomment>What a new checklist says about itself until its author does</extracomment>
        <translation>Ինչին նայել՝ քայլ առ քայլ։</translation>
    </message>
    <message>
        <source>First step</source>
        <extracomment>Title of the first step of a new checklist</extracomment>
        <translation>Առաջին քայլ</translation>
    </message>
    <message>
        <source>Saved. New walks use this version.</source>
        <extracomment>After a checklist was saved in the editor</extracomment>
        <translation>Պահպանված է։ Նոր այցերն օգտագործում են այս տարբերակը։</translation>
    </message>
    <message>
        <source>Read. Save it to use it in walks.</source>
        <extracomment>After a checklist was read from a file, before it is saved</extracomment>
        <translation>Կարդացված է։ Պահպանեք՝ այցերում օգտագործելու համար։</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <extracomment>After a checklist was written to a file; %1 is its name</extracomment>
        <translation>Գրված է %1 ֆայլում։</translation>
    </message>
</context>
<context>
    <name>shopwalker::EvidenceController</name>
    <message>
        <source>The walk was closed before the file was kept.</source>
        <translation>Այցը փակվեց, նախքան ֆայլը պահվեց։</translation>
    </message>
</context>
<context>
    <name>shopwalker::GuideController</name>
    <message>
        <source>The first line is needed; the others may stay empty.</source>
        <extracomment>Below the form of a persona, a practice or a customer who left</extracomment>
        <translation>Առաջին տողը պարտադիր է, մյուսները կարող են դատարկ մնալ։</translation>
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
        <translation>Գրված է %1 անց</translation>
    </message>
</context>
<context>
    <name>shopwalker::OverviewController</name>
    <message>
        <source>Round %L1, %2</source>
        <extracomment>A round of a benchmark: %1 number, %2 the day it began</extracomment>
        <translation>Փուլ %L1, %2</translation>
    </message>
</context>
<context>
    <name>shopwalker::PlanController</name>
    <message numerus="yes">
        <source>%Ln action(s) written to the calendar file.</source>
        <extracomment>After a calendar file was written; %n actions with a day are in it</extracomment>
        <translation>
            <numerusform>%Ln գործողություն գրվեց օրացույցի ֆայլում։</numerusform>
            <numerusform>%Ln գործողություն գրվեց օրացույցի ֆայլում։</numerusform>
        </translation>
    </message>
    <message>
        <source>The calendar was not written: %1</source>
        <extracomment>When a calendar file could not be written; %1 is the reason</extracomment>
        <translation>Օրացույցը չգրվեց՝ %1</translation>
    </message>
</context>
<context>
    <name>shopwalker::ReplyController</name>
    <message>
        <source>Has %1 answered?</source>
        <extracomment>Title of a desktop notification; %1 is a company</extracomment>
        <translation>%1՝ պատասխանե՞ց</translation>
    </message>
    <message>
        <source>%1 – waiting for %2</source>
        <extracomment>Text of a desktop notification; %1 the question, %2 a time span such as &quot;2 h 5 min&quot;</extracomment>
        <translation>%1 – սպասում՝ %2</translation>
    </message>
    <message>
        <source>%1 answered after %2.</source>
        <extracomment>After a reply was noted; %1 a company, %2 a time span such as &quot;2 h 5 min&quot;</extracomment>
        <translation>%1՝ պատասխան %2 անց։</translation>
    </message>
    <message>
        <source>No longer waiting for %1.</source>
        <extracomment>After waiting for a reply was given up; %1 is a company</extracomment>
        <translation>%1՝ այլևս չենք սպասում։</translation>
    </message>
    <message>
        <source>Promised by %1</source>
        <extracomment>After a promise was noted; %1 is a time such as &quot;22 Nov, 14:05&quot;</extracomment>
        <translation>Խոստացված է մինչև %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reminder(s) written.</source>
        <extracomment>After a calendar file was written; %n reminders are in it</extracomment>
        <translation>
            <numerusform>Գրված է %Ln հիշեցում։</numerusform>
            <numerusform>Գրված է %Ln հիշեցում։</numerusform>
        </translation>
    </message>
    <message>
        <source>The calendar was not written: %1</source>
        <extracomment>When a calendar file could not be written; %1 is the reason</extracomment>
        <translation>Օրացույցը չգրվեց՝ %1</translation>
    </message>
    <message>
        <source>Write a time like %1, or a day and a time.</source>
        <extracomment>Below the field for the time of a reply; %1 a time</extracomment>
        <translation>Գրեք ժամ, օրինակ՝ %1, կամ օր և ժամ։</translation>
    </message>
</context>
<context>
    <name>shopwalker::ReplyListModel</name>
    <message>
        <source>Promised by %1</source>
        <extracomment>Below a reply that is waited for: when the company said it would answer</extracomment>
        <translation>Խոստացված է մինչև %1</translation>
    </message>
    <message>
        <source>Good by %1</source>
        <extracomment>Below a reply that is waited for: what counts as a good time</extracomment>
        <translation>Լավ է մինչև %1</translation>
    </message>
</context>
<context>
    <name>shopwalker::SettingsController</name>
    <message>
        <source>This is no web address. It should begin with https://; until then it is left out.</source>
        <translation>Սա վեբ հասցե չէ։ Այն պետք է սկսվի https://-ով. մինչ այդ չի նշվում։</translation>
    </message>
</context>
<context>
    <name>shopwalker::TopTenController</name>
    <message>
        <source>%1: place %L2 of %L3</source>
        <extracomment>Said by screen readers after a touchpoint was moved: %1 its name, %2 its place, %3 how many there are</extracomment>
        <translation>%1՝ %L2-րդ տեղ %L3-ից</translation>
    </message>
</context>
<context>
    <name>shopwalker::WalkConsent</name>
    <message>
        <source>Record a conversation only when everyone in it has agreed.</source>
        <extracomment>On the card about recording people</extracomment>
        <translation>Ձայնագրեք զրույցը միայն բոլոր մասնակիցների համաձայնությամբ։</translation>
    </message>
    <message>
        <source>Who takes part may usually record for own use; passing the recording on needs consent.</source>
        <extracomment>On the card about recording people</extracomment>
        <translation>Մասնակիցը սովորաբար կարող է ձայնագրել իր համար. փոխանցելու համար համաձայնություն է պետք։</translation>
    </message>
    <message>
        <source>The rules are not clear-cut: ask before you record.</source>
        <extracomment>On the card about recording people: the rules are not clear or not known</extracomment>
        <translation>Կանոնները միանշանակ չեն. հարցրեք ձայնագրելուց առաջ։</translation>
    </message>
</context>
<context>
    <name>shopwalker::WalkController</name>
    <message>
        <source>The checklist of this walk is not in the library.</source>
        <translation>Այս այցի ստուգաթերթը գրադարանում չկա։</translation>
    </message>
    <message>
        <source>Write a number, such as %1.</source>
        <extracomment>Below a number field that holds something else; %1 a number</extracomment>
        <translation>Գրեք թիվ, օրինակ՝ %1։</translation>
    </message>
    <message>
        <source>Method</source>
        <extracomment>Line of the brief of a walk (all texts up to &quot;Device&quot;)</extracomment>
        <translation>Եղանակ</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Կերպար</translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation>Մուտք</translation>
    </message>
    <message>
        <source>Tester</source>
        <translation>Այցելու</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Ոչ շուտ</translation>
    </message>
    <message>
        <source>Not after</source>
        <translation>Ոչ ուշ</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Սարք</translation>
    </message>
    <message>
        <source>An answer is needed</source>
        <extracomment>Why a question stands in the list of what is missing</extracomment>
        <translation>Անհրաժեշտ է պատասխան</translation>
    </message>
    <message>
        <source>A photo or note must prove it</source>
        <extracomment>Why a question stands in the list of what is missing</extracomment>
        <translation>Պետք է հաստատել լուսանկարով կամ նշումով</translation>
    </message>
    <message>
        <source>The reply has not come yet</source>
        <extracomment>Why a question stands in the list of what is missing</extracomment>
        <translation>Պատասխանը դեռ չի եկել</translation>
    </message>
    <message>
        <source>A charged phone; answers need no network</source>
        <extracomment>What a shopper takes along (all texts up to &quot;A receipt …&quot;)</extracomment>
        <translation>Լիցքավորված հեռախոս. պատասխանները ցանց չեն պահանջում</translation>
    </message>
    <message>
        <source>Room for photos</source>
        <translation>Տեղ լուսանկարների համար</translation>
    </message>
    <message>
        <source>A quiet place for calls and times; the program counts and measures</source>
        <translation>Հանգիստ տեղ զանգերի ու չափումների համար. հաշվում ու չափում է ծրագիրը</translation>
    </message>
    <message>
        <source>An address or number at which replies reach you</source>
        <translation>Հասցե կամ համար, որով պատասխանները կհասնեն Ձեզ</translation>
    </message>
    <message>
        <source>Money for a purchase, and a pocket for the receipt</source>
        <translation>Գումար գնման համար և տեղ կտրոնի համար</translation>
    </message>
    <message>
        <source>At least one must be chosen. If none is right, answer “not applicable”.</source>
        <extracomment>Above a question of which at least one answer must stay chosen</extracomment>
        <translation>Պետք է ընտրել առնվազն մեկը։ Եթե ոչ մեկը ճիշտ չէ, պատասխանեք «կիրառելի չէ»։</translation>
    </message>
    <message>
        <source>Write a number from 0 up.</source>
        <extracomment>Below a number field that must not hold less than nothing</extracomment>
        <translation>Գրեք 0-ից սկսվող թիվ։</translation>
    </message>
    <message>
        <source>Write the currency in three letters, such as EUR.</source>
        <extracomment>Below an amount whose currency is missing</extracomment>
        <translation>Գրեք արժույթը երեք տառով, օրինակ՝ EUR։</translation>
    </message>
    <message>
        <source>Write first what was promised.</source>
        <extracomment>Below the field of a promise, when only what was found is written</extracomment>
        <translation>Նախ գրեք, թե ինչ էր խոստացված։</translation>
    </message>
    <message>
        <source>Write a time like %1, or a day and a time.</source>
        <extracomment>Below the field for the time of a reply; %1 a time</extracomment>
        <translation>Գրեք ժամ, օրինակ՝ %1, կամ օր և ժամ։</translation>
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
        <translation>Այցը %1 ֆայլում է։ Այն մնում է նաև այստեղ։</translation>
    </message>
    <message>
        <source>The walk at %1 was here already; nothing has changed.</source>
        <translation>%1 այցն արդեն այստեղ էր. ոչինչ չի փոխվել։</translation>
    </message>
    <message numerus="yes">
        <source>The walk at %1 has been taken in, with %Ln file(s) of evidence.</source>
        <extracomment>After a file with a walk was read; %1 a company</extracomment>
        <translation>
            <numerusform>%1 այցն ընդունված է, ապացույցների ֆայլեր՝ %Ln։</numerusform>
            <numerusform>%1 այցն ընդունված է, ապացույցների ֆայլեր՝ %Ln։</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The name is gone from %Ln walk(s), and the backups that held it are deleted.</source>
        <extracomment>After a person&apos;s name was erased</extracomment>
        <translation>
            <numerusform>Անունը հանված է %Ln շրջայցից, այն պարունակող պահուստները ջնջված են։</numerusform>
            <numerusform>Անունը հանված է %Ln շրջայցից, այն պարունակող պահուստները ջնջված են։</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing or changed since they were taken, and not in it: %1</source>
        <translation>Բացակայում են կամ փոխվել են նկարահանումից հետո և ֆայլում չկան՝ %1</translation>
    </message>
    <message>
        <source>The walk at %1 lay in the bin. It is restored, with what the file adds.</source>
        <translation>%1-ի շրջայցը աղբամանում էր։ Այն վերականգնված է՝ ֆայլի լրացումներով։</translation>
    </message>
</context>
<context>
    <name>shopwalker::WalkListModel</name>
    <message>
        <source>Example · %1</source>
        <extracomment>A walk in a list: it came with an example; %1 how far it is</extracomment>
        <translation>Օրինակ · %1</translation>
    </message>
</context>
<context>
    <name>shopwalker::WalkPlanner</name>
    <message>
        <source>Whose path is walked? Name the company.</source>
        <extracomment>Below the company&apos;s field of a walk that is being planned</extracomment>
        <translation>Ո՞ւմ ուղին է անցնում։ Նշեք ընկերությունը։</translation>
    </message>
    <message>
        <source>Write a day like %1.</source>
        <extracomment>Below the days of a planned visit; %1 an example of a date</extracomment>
        <translation>Գրեք օրը այսպես՝ %1։</translation>
    </message>
    <message>
        <source>Clinic A</source>
        <extracomment>Company of the example of a walk</extracomment>
        <translation>Կլինիկա Ա</translation>
    </message>
    <message>
        <source>Age</source>
        <extracomment>Field of the persona of a walk (all texts up to &quot;Needs&quot;)</extracomment>
        <translation>Տարիքը</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Վայր</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Սեռը</translation>
    </message>
    <message>
        <source>How they buy</source>
        <translation>Ինչպես է գնում</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Հետաքրքրությունները</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Կարիքները</translation>
    </message>
    <message>
        <source>Not said</source>
        <extracomment>Choice of a walk: whom of the customers the shopper plays is left open</extracomment>
        <translation>Նշված չէ</translation>
    </message>
    <message>
        <source>The last day is before the first. Choose the days anew.</source>
        <extracomment>Below the days of a planned visit</extracomment>
        <translation>Վերջին օրը առաջինից շուտ է։ Նորից ընտրեք օրերը։</translation>
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
        <translation>Գրեք գումար, օրինակ՝ %1։</translation>
    </message>
    <message>
        <source>Write the currency in three letters, such as EUR.</source>
        <extracomment>Below the field of what was paid</extracomment>
        <translation>Գրեք արժույթը երեք տառով, օրինակ՝ EUR։</translation>
    </message>
</context>
</TS>
