<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hy" sourcelanguage="en">
<context>
    <name>BenchmarkCard</name>
    <message>
        <source>Open %1, %2</source>
        <extracomment>A benchmark's card for screen readers: %1 name, %2 date or what it is</extracomment>
        <translation>Բացել %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln gap(s)</source>
        <extracomment>On a benchmark's card: what a rival has and the own company has not</extracomment>
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
</context>
<context>
    <name>CompanyRow</name>
    <message>
        <source>Your company: always the first column</source>
        <extracomment>Below the name of the user's own company</extracomment>
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
        <source>One address a line. A folder of saved pages works too.</source>
        <extracomment>Below the field with web addresses</extracomment>
        <translation>Մեկ տողում մեկ հասցե։ Հարմար է նաև պահպանված էջերի պանակը։</translation>
    </message>
    <message>
        <source>Web addresses</source>
        <extracomment>Field of a company</extracomment>
        <translation>Վեբ հասցեներ</translation>
    </message>
    <message>
        <source>It comes first, and the others are compared with it.</source>
        <extracomment>Below the switch "This is my company"</extracomment>
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
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>A gap to confirm: let a person look before you act on it.</source>
        <extracomment>Below "Not found on 12 pages read": why a gap is marked "to confirm"</extracomment>
        <translation>Բացը պետք է հաստատել. թող մարդ նայի, նախքան կգործեք։</translation>
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
        <extracomment>Evidence: %1 id of a rule, %2 how sure ("very likely")</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Example</name>
    <message>
        <source>Clinic %1</source>
        <extracomment>Name of a clinic in the bundled example; %1 is a letter</extracomment>
        <translation>Կլինիկա %1</translation>
    </message>
    <message>
        <source>Two clinics</source>
        <translation>Երկու կլինիկա</translation>
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
    <name>HeadChip</name>
    <message>
        <source>%1: %L2 of %L3</source>
        <extracomment>Above the cards: %1 company, %2 touchpoints found, of %3 that are known</extracomment>
        <translation>%1՝ %L2 / %L3</translation>
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
        <extracomment>Place in the bar or rail</extracomment>
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
</context>
<context>
    <name>Matrix</name>
    <message>
        <source>%L1 of %L2</source>
        <extracomment>Head of a group in the matrix: found, of those that are known ("5 of 7")</extracomment>
        <translation>%L1 / %L2</translation>
    </message>
    <message>
        <source>Signals of the site</source>
        <extracomment>Group of the matrix: facts about the site that are not touchpoints, such as https</extracomment>
        <translation>Կայքի հատկանիշներ</translation>
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
        <source>%L1 of %L2 found</source>
        <extracomment>Head of a column: %1 touchpoints found, of %2 that are known</extracomment>
        <translation>գտնված է %L1 / %L2</translation>
    </message>
</context>
<context>
    <name>MatrixPage</name>
    <message>
        <source>Open a benchmark on the start page, compare companies of your own, or look at the example.</source>
        <extracomment>On the matrix page when no benchmark is open</extracomment>
        <translation>Բացեք համեմատություն սկզբի էջում, համեմատեք ձեր ընկերությունները կամ նայեք օրինակը։</translation>
    </message>
    <message>
        <source>No benchmark is open</source>
        <extracomment>On the matrix page when no benchmark is open</extracomment>
        <translation>Համեմատություն բացված չէ</translation>
    </message>
    <message>
        <source>Open the example</source>
        <extracomment>Button that opens the bundled example</extracomment>
        <translation>Բացել օրինակը</translation>
    </message>
    <message>
        <source>Scan these companies again</source>
        <extracomment>Button of the matrix: takes its companies to the companies page</extracomment>
        <translation>Կրկին սկանավորել այս ընկերությունները</translation>
    </message>
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
    <name>NumberField</name>
    <message>
        <source>%1: less</source>
        <extracomment>Button of a number field; %1 is the field's label</extracomment>
        <translation>%1՝ պակաս</translation>
    </message>
    <message>
        <source>%1: more</source>
        <extracomment>Button of a number field; %1 is the field's label</extracomment>
        <translation>%1՝ ավելի</translation>
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
        <source>The site's server had a fault of its own.</source>
        <translation>Կայքի սերվերում սխալ եղավ։</translation>
    </message>
    <message>
        <source>The site did not answer in time.</source>
        <translation>Կայքը ժամանակին չպատասխանեց։</translation>
    </message>
    <message>
        <source>The site's certificate could not be trusted, so nothing was read.</source>
        <translation>Կայքի վկայականին չէր կարելի վստահել, ուստի ոչինչ չկարդացվեց։</translation>
    </message>
    <message>
        <source>No server stands behind this address; check its spelling.</source>
        <translation>Այս հասցեի հետևում սերվեր չկա. ստուգեք գրությունը։</translation>
    </message>
    <message>
        <source>The site's robots.txt asks programs to stay away, and we do.</source>
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
    <name>Stage</name>
    <message>
        <source>Need</source>
        <extracomment>Stage of the customer's journey</extracomment>
        <translation>Կարիք</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>Stage of the customer's journey</extracomment>
        <translation>Որոնում</translation>
    </message>
    <message>
        <source>Comparison</source>
        <extracomment>Stage of the customer's journey</extracomment>
        <translation>Համեմատում</translation>
    </message>
    <message>
        <source>Decision</source>
        <extracomment>Stage of the customer's journey</extracomment>
        <translation>Որոշում</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <extracomment>Stage of the customer's journey</extracomment>
        <translation>Գնահատում</translation>
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
        <source>An example to look at</source>
        <extracomment>Part of the start page</extracomment>
        <translation>Օրինակ՝ ծանոթանալու համար</translation>
    </message>
    <message>
        <source>Two clinics</source>
        <extracomment>Card of the bundled example</extracomment>
        <translation>Երկու կլինիկա</translation>
    </message>
    <message>
        <source>A patient looks for a treatment and finds two similar sites. One offers a call back, a chat and a booking, the other only contacts. Works without a network.</source>
        <extracomment>Card of the bundled example</extracomment>
        <translation>Հիվանդը բուժում է որոնում և գտնում երկու նման կայք։ Մեկն առաջարկում է հետադարձ զանգ, չատ և գրանցում, մյուսը՝ միայն կոնտակտներ։ Աշխատում է առանց ցանցի։</translation>
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
</context>
<context>
    <name>TouchpointCard</name>
    <message>
        <source>Gap</source>
        <extracomment>On a touchpoint's card: a rival has it, we do not</extracomment>
        <translation>Բաց</translation>
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
        <extracomment>Above the evidence; never "absent": a scan does not run scripts</extracomment>
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
        <extracomment>Below a benchmark's name: how many companies; %1 is a date</extracomment>
        <translation>
            <numerusform>%Ln ընկերություն, %1</numerusform>
            <numerusform>%Ln ընկերություն, %1</numerusform>
        </translation>
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
        <source>Write at least one address, such as example.com.</source>
        <extracomment>Below the field with a company's web addresses</extracomment>
        <translation>Գրեք առնվազն մեկ հասցե, օրինակ՝ example.com։</translation>
    </message>
    <message>
        <source>“%1” is no web address and no saved page. Write it like example.com or https://example.com/shop.</source>
        <extracomment>Below the field with a company's web addresses; %1 is what was typed</extracomment>
        <translation>«%1»-ը վեբ հասցե կամ պահպանված էջ չէ։ Գրեք այսպես՝ example.com կամ https://example.com/shop։</translation>
    </message>
    <message>
        <source>“%1” already belongs to %2.</source>
        <extracomment>Below the field with a company's web addresses; %1 an address, %2 a company</extracomment>
        <translation>«%1»-ն արդեն պատկանում է %2-ին։</translation>
    </message>
</context>
<context>
    <name>shopwalker::SettingsController</name>
    <message>
        <source>This is no web address. It should begin with https://; until then it is left out.</source>
        <translation>Սա վեբ հասցե չէ։ Այն պետք է սկսվի https://-ով. մինչ այդ չի նշվում։</translation>
    </message>
</context>
</TS>
