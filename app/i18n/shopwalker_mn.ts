<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="mn" sourcelanguage="en">
<context>
    <name>BenchmarkCard</name>
    <message>
        <source>Open %1, %2</source>
        <extracomment>A benchmark's card for screen readers: %1 name, %2 date or what it is</extracomment>
        <translation>%1 нээх, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln gap(s)</source>
        <extracomment>On a benchmark's card: what a rival has and the own company has not</extracomment>
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
</context>
<context>
    <name>CompanyRow</name>
    <message>
        <source>Your company: always the first column</source>
        <extracomment>Below the name of the user's own company</extracomment>
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
        <source>One address a line. A folder of saved pages works too.</source>
        <extracomment>Below the field with web addresses</extracomment>
        <translation>Мөр бүрд нэг хаяг. Хадгалсан хуудастай хавтас ч болно.</translation>
    </message>
    <message>
        <source>Web addresses</source>
        <extracomment>Field of a company</extracomment>
        <translation>Вэб хаягууд</translation>
    </message>
    <message>
        <source>It comes first, and the others are compared with it.</source>
        <extracomment>Below the switch "This is my company"</extracomment>
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
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>A gap to confirm: let a person look before you act on it.</source>
        <extracomment>Below "Not found on 12 pages read": why a gap is marked "to confirm"</extracomment>
        <translation>Батлах шаардлагатай дутагдал: арга хэмжээ авахаас өмнө хүн хараг.</translation>
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
        <extracomment>Evidence: %1 id of a rule, %2 how sure ("very likely")</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Example</name>
    <message>
        <source>Clinic %1</source>
        <extracomment>Name of a clinic in the bundled example; %1 is a letter</extracomment>
        <translation>%1 эмнэлэг</translation>
    </message>
    <message>
        <source>Two clinics</source>
        <translation>Хоёр эмнэлэг</translation>
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
    <name>HeadChip</name>
    <message>
        <source>%1: %L2 of %L3</source>
        <extracomment>Above the cards: %1 company, %2 touchpoints found, of %3 that are known</extracomment>
        <translation>%1: %L3-аас %L2</translation>
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
        <extracomment>Place in the bar or rail</extracomment>
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
</context>
<context>
    <name>Matrix</name>
    <message>
        <source>%L1 of %L2</source>
        <extracomment>Head of a group in the matrix: found, of those that are known ("5 of 7")</extracomment>
        <translation>%L2-аас %L1</translation>
    </message>
    <message>
        <source>Signals of the site</source>
        <extracomment>Group of the matrix: facts about the site that are not touchpoints, such as https</extracomment>
        <translation>Сайтын шинж тэмдэг</translation>
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
        <source>%L1 of %L2 found</source>
        <extracomment>Head of a column: %1 touchpoints found, of %2 that are known</extracomment>
        <translation>%L2-аас %L1 олдсон</translation>
    </message>
</context>
<context>
    <name>MatrixPage</name>
    <message>
        <source>Open a benchmark on the start page, compare companies of your own, or look at the example.</source>
        <extracomment>On the matrix page when no benchmark is open</extracomment>
        <translation>Эхлэл хуудаснаас харьцуулалт нээх, өөрийн компаниудыг харьцуулах эсвэл жишээг үзээрэй.</translation>
    </message>
    <message>
        <source>No benchmark is open</source>
        <extracomment>On the matrix page when no benchmark is open</extracomment>
        <translation>Нээлттэй харьцуулалт алга</translation>
    </message>
    <message>
        <source>Open the example</source>
        <extracomment>Button that opens the bundled example</extracomment>
        <translation>Жишээг нээх</translation>
    </message>
    <message>
        <source>Scan these companies again</source>
        <extracomment>Button of the matrix: takes its companies to the companies page</extracomment>
        <translation>Эдгээр компанийг дахин шинжлэх</translation>
    </message>
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
    <name>NumberField</name>
    <message>
        <source>%1: less</source>
        <extracomment>Button of a number field; %1 is the field's label</extracomment>
        <translation>%1: багасгах</translation>
    </message>
    <message>
        <source>%1: more</source>
        <extracomment>Button of a number field; %1 is the field's label</extracomment>
        <translation>%1: нэмэх</translation>
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
        <source>The site's server had a fault of its own.</source>
        <translation>Сайтын сервер дээр алдаа гарсан.</translation>
    </message>
    <message>
        <source>The site did not answer in time.</source>
        <translation>Сайт цагтаа хариулсангүй.</translation>
    </message>
    <message>
        <source>The site's certificate could not be trusted, so nothing was read.</source>
        <translation>Сайтын гэрчилгээнд итгэх боломжгүй тул юу ч уншаагүй.</translation>
    </message>
    <message>
        <source>No server stands behind this address; check its spelling.</source>
        <translation>Энэ хаягт сервер алга; бичиглэлийг шалгана уу.</translation>
    </message>
    <message>
        <source>The site's robots.txt asks programs to stay away, and we do.</source>
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
    <name>Stage</name>
    <message>
        <source>Need</source>
        <extracomment>Stage of the customer's journey</extracomment>
        <translation>Хэрэгцээ</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>Stage of the customer's journey</extracomment>
        <translation>Хайлт</translation>
    </message>
    <message>
        <source>Comparison</source>
        <extracomment>Stage of the customer's journey</extracomment>
        <translation>Харьцуулалт</translation>
    </message>
    <message>
        <source>Decision</source>
        <extracomment>Stage of the customer's journey</extracomment>
        <translation>Шийдвэр</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <extracomment>Stage of the customer's journey</extracomment>
        <translation>Үнэлгээ</translation>
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
        <source>An example to look at</source>
        <extracomment>Part of the start page</extracomment>
        <translation>Үзэх жишээ</translation>
    </message>
    <message>
        <source>Two clinics</source>
        <extracomment>Card of the bundled example</extracomment>
        <translation>Хоёр эмнэлэг</translation>
    </message>
    <message>
        <source>A patient looks for a treatment and finds two similar sites. One offers a call back, a chat and a booking, the other only contacts. Works without a network.</source>
        <extracomment>Card of the bundled example</extracomment>
        <translation>Өвчтөн эмчилгээ хайж, төстэй хоёр сайт олно. Нэг нь буцаж залгах, чат, цаг захиалгатай, нөгөө нь зөвхөн холбоо барих мэдээлэлтэй. Сүлжээгүй ажиллана.</translation>
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
</context>
<context>
    <name>TouchpointCard</name>
    <message>
        <source>Gap</source>
        <extracomment>On a touchpoint's card: a rival has it, we do not</extracomment>
        <translation>Дутагдал</translation>
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
        <extracomment>Above the evidence; never "absent": a scan does not run scripts</extracomment>
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
        <extracomment>Below a benchmark's name: how many companies; %1 is a date</extracomment>
        <translation>
            <numerusform>%Ln компани, %1</numerusform>
            <numerusform>%Ln компани, %1</numerusform>
        </translation>
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
        <source>Write at least one address, such as example.com.</source>
        <extracomment>Below the field with a company's web addresses</extracomment>
        <translation>Дор хаяж нэг хаяг бичнэ үү, жишээ нь example.com.</translation>
    </message>
    <message>
        <source>“%1” is no web address and no saved page. Write it like example.com or https://example.com/shop.</source>
        <extracomment>Below the field with a company's web addresses; %1 is what was typed</extracomment>
        <translation>«%1» вэб хаяг ч, хадгалсан хуудас ч биш байна. example.com эсвэл https://example.com/shop гэж бичнэ үү.</translation>
    </message>
    <message>
        <source>“%1” already belongs to %2.</source>
        <extracomment>Below the field with a company's web addresses; %1 an address, %2 a company</extracomment>
        <translation>«%1» аль хэдийн %2 компанийнх байна.</translation>
    </message>
</context>
<context>
    <name>shopwalker::SettingsController</name>
    <message>
        <source>This is no web address. It should begin with https://; until then it is left out.</source>
        <translation>Энэ вэб хаяг биш. https:// -ээр эхлэх ёстой; тэр хүртэл дурдахгүй.</translation>
    </message>
</context>
</TS>
