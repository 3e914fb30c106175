<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>BenchmarkCard</name>
    <message>
        <source>Open %1, %2</source>
        <extracomment>A benchmark's card for screen readers: %1 name, %2 date or what it is</extracomment>
        <translation>افتح %1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln gap(s)</source>
        <extracomment>On a benchmark's card: what a rival has and the own company has not</extracomment>
        <translation>
            <numerusform>لا ثغرات</numerusform>
            <numerusform>ثغرة واحدة</numerusform>
            <numerusform>ثغرتان</numerusform>
            <numerusform>%Ln ثغرات</numerusform>
            <numerusform>%Ln ثغرة</numerusform>
            <numerusform>%Ln ثغرة</numerusform>
        </translation>
    </message>
    <message>
        <source>No gaps</source>
        <translation>لا ثغرات</translation>
    </message>
</context>
<context>
    <name>Caveat</name>
    <message>
        <source>A tag manager may load more than was seen.</source>
        <extracomment>What could change the meaning of a value (all texts of this context)</extracomment>
        <translation>قد يحمّل مدير الوسوم أكثر مما شوهد.</translation>
    </message>
    <message>
        <source>More may appear after the cookie question is answered.</source>
        <translation>قد يظهر المزيد بعد الإجابة عن سؤال ملفات الارتباط.</translation>
    </message>
    <message>
        <source>Call tracking may show each visitor another number.</source>
        <translation>قد يعرض تتبّع المكالمات لكل زائر رقمًا آخر.</translation>
    </message>
</context>
<context>
    <name>Channel</name>
    <message>
        <source>Website</source>
        <extracomment>Channel: medium of a touchpoint</extracomment>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Search engines</source>
        <translation>محركات البحث</translation>
    </message>
    <message>
        <source>Advertising</source>
        <translation>الإعلان</translation>
    </message>
    <message>
        <source>Social networks</source>
        <translation>الشبكات الاجتماعية</translation>
    </message>
    <message>
        <source>Messengers</source>
        <translation>تطبيقات المراسلة</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>الموظفون</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>المنتج</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>التوصيل</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>المطبوعات</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الفعاليات</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>الشركاء</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>وسائل الإعلام</translation>
    </message>
</context>
<context>
    <name>CompaniesPage</name>
    <message>
        <source>Your own company first, then those it competes with.</source>
        <extracomment>Below the title of the companies page</extracomment>
        <translation>شركتك أولًا، ثم من تنافسهم.</translation>
    </message>
    <message>
        <source>Companies to compare</source>
        <extracomment>Title of a page</extracomment>
        <translation>الشركات المراد مقارنتها</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Button that adds a company</extracomment>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Bring back</source>
        <extracomment>Button that brings back what was removed</extracomment>
        <translation>استرجاع</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <extracomment>After a company was removed; %1 is its name</extracomment>
        <translation>أُزيلت %1.</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button that goes to the scan page</extracomment>
        <translation>عرض</translation>
    </message>
    <message>
        <source>A scan is running.</source>
        <extracomment>On the companies page</extracomment>
        <translation>الفحص جارٍ.</translation>
    </message>
    <message>
        <source>Begin with your own company. An address such as example.com is all that is needed.</source>
        <extracomment>On the empty companies page</extracomment>
        <translation>ابدأ بشركتك. يكفي عنوان مثل example.com.</translation>
    </message>
    <message>
        <source>Who shall be compared?</source>
        <extracomment>On the empty companies page</extracomment>
        <translation>من نقارن؟</translation>
    </message>
    <message>
        <source>Add your company</source>
        <extracomment>Button that adds a company</extracomment>
        <translation>أضف شركتك</translation>
    </message>
    <message>
        <source>Add a competitor</source>
        <translation>أضف منافسًا</translation>
    </message>
    <message>
        <source>At most one page a second is asked of each site; no form is sent.</source>
        <extracomment>Beside the button that starts a scan</extracomment>
        <translation>لا يُطلب من كل موقع أكثر من صفحة في الثانية، ولا يُرسل أي نموذج.</translation>
    </message>
    <message>
        <source>Scan</source>
        <extracomment>Button that starts the scan of all companies</extracomment>
        <translation>فحص</translation>
    </message>
</context>
<context>
    <name>CompanyRow</name>
    <message>
        <source>Your company: always the first column</source>
        <extracomment>Below the name of the user's own company</extracomment>
        <translation>شركتك: العمود الأول دائمًا</translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <extracomment>Button on a company; %1 is its name</extracomment>
        <translation>انقل %1 إلى الأعلى</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <extracomment>Button on a company; %1 is its name</extracomment>
        <translation>انقل %1 إلى الأسفل</translation>
    </message>
    <message>
        <source>Change %1</source>
        <extracomment>Button on a company; %1 is its name</extracomment>
        <translation>تعديل %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>Button on a company or benchmark; %1 is its name</extracomment>
        <translation>إزالة %1</translation>
    </message>
</context>
<context>
    <name>CompanySheet</name>
    <message>
        <source>Add a company</source>
        <extracomment>Title of the sheet in which a company is typed</extracomment>
        <translation>إضافة شركة</translation>
    </message>
    <message>
        <source>Change the company</source>
        <translation>تعديل الشركة</translation>
    </message>
    <message>
        <source>Save the company</source>
        <extracomment>Button of the sheet in which a company is typed</extracomment>
        <translation>حفظ الشركة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button that leaves without a change</extracomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Field of a company</extracomment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Clinic on the Hill</source>
        <extracomment>Example in an empty field</extracomment>
        <translation>عيادة على التل</translation>
    </message>
    <message>
        <source>One address a line. A folder of saved pages works too.</source>
        <extracomment>Below the field with web addresses</extracomment>
        <translation>عنوان واحد في كل سطر. ويصلح أيضًا مجلد صفحات محفوظة.</translation>
    </message>
    <message>
        <source>Web addresses</source>
        <extracomment>Field of a company</extracomment>
        <translation>عناوين الويب</translation>
    </message>
    <message>
        <source>It comes first, and the others are compared with it.</source>
        <extracomment>Below the switch "This is my company"</extracomment>
        <translation>تأتي أولًا وتُقارَن الأخرى بها.</translation>
    </message>
    <message>
        <source>This is my company</source>
        <extracomment>Switch of a company</extracomment>
        <translation>هذه شركتي</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <extracomment>Title of the question before typed words are left</extracomment>
        <translation>المغادرة دون حفظ؟</translation>
    </message>
    <message>
        <source>What you typed about this company is not in the list yet.</source>
        <extracomment>Question before typed words are left</extracomment>
        <translation>ما كتبته عن هذه الشركة ليس في القائمة بعد.</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Answer: save and leave</extracomment>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Discard</source>
        <extracomment>Answer: leave without saving</extracomment>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Go on typing</source>
        <extracomment>Answer: stay and go on typing</extracomment>
        <translation>متابعة الكتابة</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>A gap to confirm: let a person look before you act on it.</source>
        <extracomment>Below "Not found on 12 pages read": why a gap is marked "to confirm"</extracomment>
        <translation>ثغرة تحتاج إلى تأكيد: دع شخصًا يتحقق قبل أن تتصرف.</translation>
    </message>
</context>
<context>
    <name>EvidenceEntry</name>
    <message>
        <source>Page</source>
        <extracomment>Evidence: address of the page</extracomment>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>Evidence: element of the page and its line; %1 selector, %2 line</extracomment>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>%1, line %L2</source>
        <extracomment>Evidence: %1 is an element of the page, %2 its line</extracomment>
        <translation>%1، السطر %L2</translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>Evidence: when the page was read</extracomment>
        <translation>قُرئت</translation>
    </message>
    <message>
        <source>Rule</source>
        <extracomment>Evidence: which rule found it and how sure it is</extracomment>
        <translation>القاعدة</translation>
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
        <translation>عيادة %1</translation>
    </message>
    <message>
        <source>Two clinics</source>
        <translation>عيادتان</translation>
    </message>
</context>
<context>
    <name>FrameBar</name>
    <message>
        <source>Places</source>
        <translation>الأقسام</translation>
    </message>
</context>
<context>
    <name>FrameRail</name>
    <message>
        <source>Places</source>
        <translation>الأقسام</translation>
    </message>
</context>
<context>
    <name>HeadChip</name>
    <message>
        <source>%1: %L2 of %L3</source>
        <extracomment>Above the cards: %1 company, %2 touchpoints found, of %3 that are known</extracomment>
        <translation>%1: %L2 من %L3</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <extracomment>Title of a page</extracomment>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Each row is a touchpoint: a place where a customer can meet the company. Each column is a company, yours first. Tap a cell to see the proof: the words on the page, the address, the line and the time.</source>
        <extracomment>Help</extracomment>
        <translation>كل صف نقطة تواصل: موضع يمكن أن يلتقي فيه العميل بالشركة. وكل عمود شركة، وشركتك أولًا. اضغط على خلية لترى الدليل: الكلمات في الصفحة والعنوان والسطر والوقت.</translation>
    </message>
    <message>
        <source>Reading the matrix</source>
        <extracomment>Help</extracomment>
        <translation>قراءة المصفوفة</translation>
    </message>
    <message>
        <source>What the marks mean</source>
        <extracomment>Help</extracomment>
        <translation>معنى العلامات</translation>
    </message>
    <message>
        <source>Found: at least one page shows it.</source>
        <extracomment>Help: meaning of a mark</extracomment>
        <translation>موجود: تُظهره صفحة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>Not found on the pages read, without running scripts. It is not proof that it is missing; let a person confirm.</source>
        <extracomment>Help: meaning of a mark</extracomment>
        <translation>غير موجود في الصفحات المقروءة دون تشغيل البرامج النصية. ليس ذلك دليلًا على غيابه؛ دع شخصًا يؤكد.</translation>
    </message>
    <message>
        <source>Unknown: the pages could not be read, and the reason is given. It never counts against anybody.</source>
        <extracomment>Help: meaning of a mark</extracomment>
        <translation>غير معروف: تعذّرت قراءة الصفحات، والسبب مذكور. ولا يُحسب ذلك على أحد.</translation>
    </message>
    <message>
        <source>Not applicable: it makes no sense for this company.</source>
        <extracomment>Help: meaning of a mark</extracomment>
        <translation>لا ينطبق: لا معنى له لهذه الشركة.</translation>
    </message>
    <message>
        <source>A gap is a touchpoint that a competitor offers and you do not. It is marked by an edge in colour. Begin with the gaps at the stage where customers decide.</source>
        <extracomment>Help</extracomment>
        <translation>الثغرة نقطة تواصل يقدمها منافس ولا تقدمها أنت. وهي معلَّمة بحافة ملونة. ابدأ بالثغرات في المرحلة التي يقرر فيها العملاء.</translation>
    </message>
    <message>
        <source>Gaps</source>
        <extracomment>Help</extracomment>
        <translation>الثغرات</translation>
    </message>
    <message>
        <source>The program reads at most one page a second of each site, obeys robots.txt, sends no form, signs in nowhere and solves no riddles. Nothing is asked of anybody before you start a scan.</source>
        <extracomment>Help</extracomment>
        <translation>يقرأ البرنامج من كل موقع صفحة واحدة في الثانية على الأكثر، ويلتزم بملف robots.txt، ولا يرسل نماذج، ولا يسجل الدخول، ولا يحل ألغاز التحقق. ولا يُطلب شيء من أحد قبل أن تبدأ الفحص.</translation>
    </message>
    <message>
        <source>Good manners</source>
        <extracomment>Help</extracomment>
        <translation>حسن التصرف</translation>
    </message>
    <message>
        <source>No account, no telemetry: results stay in your workspace file.</source>
        <extracomment>Help</extracomment>
        <translation>لا حساب ولا قياس عن بُعد: تبقى النتائج في ملف مساحة عملك.</translation>
    </message>
    <message>
        <source>Your data</source>
        <extracomment>Help</extracomment>
        <translation>بياناتك</translation>
    </message>
    <message>
        <source>Shopwalker %1, free software under the Apache licence 2.0</source>
        <extracomment>About: %1 is the version</extracomment>
        <translation>Shopwalker %1، برنامج حر برخصة Apache 2.0</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Found</source>
        <extracomment>What a mark means</extracomment>
        <translation>موجود</translation>
    </message>
    <message>
        <source>Not found on the pages read</source>
        <extracomment>What a mark means</extracomment>
        <translation>غير موجود في الصفحات المقروءة</translation>
    </message>
    <message>
        <source>Unknown, not counted</source>
        <extracomment>What a mark means</extracomment>
        <translation>غير معروف، لا يُحسب</translation>
    </message>
    <message>
        <source>Gap: a competitor has it, you do not</source>
        <extracomment>What a mark means</extracomment>
        <translation>ثغرة: لدى المنافس وليس لديك</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Start</source>
        <extracomment>Place in the bar or rail</extracomment>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Companies</source>
        <extracomment>Place in the bar or rail</extracomment>
        <translation>الشركات</translation>
    </message>
    <message>
        <source>Matrix</source>
        <extracomment>Place in the bar or rail</extracomment>
        <translation>المصفوفة</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Place in the bar or rail</extracomment>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>Place in the bar or rail</extracomment>
        <translation>المساعدة</translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message>
        <source>%L1 of %L2</source>
        <extracomment>Head of a group in the matrix: found, of those that are known ("5 of 7")</extracomment>
        <translation>%L1 من %L2</translation>
    </message>
    <message>
        <source>Signals of the site</source>
        <extracomment>Group of the matrix: facts about the site that are not touchpoints, such as https</extracomment>
        <translation>إشارات الموقع</translation>
    </message>
</context>
<context>
    <name>MatrixCards</name>
    <message>
        <source>Touchpoints of the companies</source>
        <translation>نقاط تواصل الشركات</translation>
    </message>
</context>
<context>
    <name>MatrixCellView</name>
    <message>
        <source>Gap</source>
        <extracomment>In a matrix cell: a rival has it, we do not</extracomment>
        <translation>ثغرة</translation>
    </message>
    <message>
        <source>Gap, to confirm</source>
        <extracomment>In a matrix cell: a gap that rests on a scan alone</extracomment>
        <translation>ثغرة تحتاج تأكيدًا</translation>
    </message>
    <message>
        <source>Only you</source>
        <extracomment>In a matrix cell: no rival has it</extracomment>
        <translation>لديك فقط</translation>
    </message>
</context>
<context>
    <name>MatrixFilters</name>
    <message numerus="yes">
        <source>Only gaps (%Ln)</source>
        <extracomment>Filter of the matrix; %Ln is how many gaps there are</extracomment>
        <translation>
            <numerusform>الثغرات فقط (%Ln)</numerusform>
            <numerusform>الثغرات فقط (%Ln)</numerusform>
            <numerusform>الثغرات فقط (%Ln)</numerusform>
            <numerusform>الثغرات فقط (%Ln)</numerusform>
            <numerusform>الثغرات فقط (%Ln)</numerusform>
            <numerusform>الثغرات فقط (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>All stages</source>
        <extracomment>Filter of the matrix</extracomment>
        <translation>كل المراحل</translation>
    </message>
    <message>
        <source>Stage</source>
        <extracomment>Filter of the matrix, for screen readers</extracomment>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>All channels</source>
        <extracomment>Filter of the matrix</extracomment>
        <translation>كل القنوات</translation>
    </message>
    <message>
        <source>Channel</source>
        <extracomment>Filter of the matrix, for screen readers</extracomment>
        <translation>القناة</translation>
    </message>
    <message>
        <source>By stage</source>
        <extracomment>How the matrix is grouped</extracomment>
        <translation>حسب المرحلة</translation>
    </message>
    <message>
        <source>By channel</source>
        <extracomment>How the matrix is grouped</extracomment>
        <translation>حسب القناة</translation>
    </message>
    <message>
        <source>Grouping</source>
        <extracomment>How the matrix is grouped, for screen readers</extracomment>
        <translation>التجميع</translation>
    </message>
</context>
<context>
    <name>MatrixGroup</name>
    <message>
        <source>%1, folded</source>
        <extracomment>Head of a group in the matrix for screen readers: %1 title</extracomment>
        <translation>%1، مطوي</translation>
    </message>
    <message>
        <source>%1, unfolded</source>
        <translation>%1، مفتوح</translation>
    </message>
</context>
<context>
    <name>MatrixHead</name>
    <message>
        <source>%L1 of %L2 found</source>
        <extracomment>Head of a column: %1 touchpoints found, of %2 that are known</extracomment>
        <translation>وُجد %L1 من %L2</translation>
    </message>
</context>
<context>
    <name>MatrixPage</name>
    <message>
        <source>Open a benchmark on the start page, compare companies of your own, or look at the example.</source>
        <extracomment>On the matrix page when no benchmark is open</extracomment>
        <translation>افتح مقارنة من صفحة البداية، أو قارن شركاتك، أو انظر إلى المثال.</translation>
    </message>
    <message>
        <source>No benchmark is open</source>
        <extracomment>On the matrix page when no benchmark is open</extracomment>
        <translation>لا توجد مقارنة مفتوحة</translation>
    </message>
    <message>
        <source>Open the example</source>
        <extracomment>Button that opens the bundled example</extracomment>
        <translation>افتح المثال</translation>
    </message>
    <message>
        <source>Scan these companies again</source>
        <extracomment>Button of the matrix: takes its companies to the companies page</extracomment>
        <translation>افحص هذه الشركات من جديد</translation>
    </message>
    <message>
        <source>Filters</source>
        <extracomment>Button of the matrix on a phone
----------
Title of the sheet with the filters of the matrix</extracomment>
        <translation>عوامل التصفية</translation>
    </message>
    <message>
        <source>No touchpoint passes the filters.</source>
        <extracomment>When no touchpoint passes the filters</extracomment>
        <translation>لا توجد نقطة تواصل تطابق التصفية.</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <extracomment>When no touchpoint passes the filters</extracomment>
        <translation>لا شيء للعرض</translation>
    </message>
    <message>
        <source>Show everything</source>
        <extracomment>Button that takes all filters away</extracomment>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Close the evidence</source>
        <extracomment>Button that closes the evidence beside the matrix</extracomment>
        <translation>إغلاق الأدلة</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln touchpoint(s)</source>
        <extracomment>Button that closes the filters; how many rows are left</extracomment>
        <translation>
            <numerusform>لا نقاط للعرض</numerusform>
            <numerusform>اعرض نقطة تواصل واحدة</numerusform>
            <numerusform>اعرض نقطتي تواصل</numerusform>
            <numerusform>اعرض %Ln نقاط تواصل</numerusform>
            <numerusform>اعرض %Ln نقطة تواصل</numerusform>
            <numerusform>اعرض %Ln نقطة تواصل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatrixTable</name>
    <message numerus="yes">
        <source>%Ln touchpoint(s)</source>
        <extracomment>Head of the matrix: how many touchpoints pass the filters</extracomment>
        <translation>
            <numerusform>لا نقاط تواصل</numerusform>
            <numerusform>نقطة تواصل واحدة</numerusform>
            <numerusform>نقطتا تواصل</numerusform>
            <numerusform>%Ln نقاط تواصل</numerusform>
            <numerusform>%Ln نقطة تواصل</numerusform>
            <numerusform>%Ln نقطة تواصل</numerusform>
        </translation>
    </message>
    <message>
        <source>Touchpoints of the companies</source>
        <extracomment>Name of the matrix for screen readers</extracomment>
        <translation>نقاط تواصل الشركات</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>%1: less</source>
        <extracomment>Button of a number field; %1 is the field's label</extracomment>
        <translation>%1: أقل</translation>
    </message>
    <message>
        <source>%1: more</source>
        <extracomment>Button of a number field; %1 is the field's label</extracomment>
        <translation>%1: أكثر</translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message>
        <source>Back</source>
        <extracomment>Button at the head of a page</extracomment>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>Too few pages could be read to say that it is missing.</source>
        <extracomment>Why a touchpoint is unknown (all texts of this context)</extracomment>
        <translation>قُرئت صفحات أقل من أن نقول إنه غير موجود.</translation>
    </message>
    <message>
        <source>The pages draw themselves with scripts; look with a browser.</source>
        <translation>ترسم الصفحات نفسها ببرامج نصية؛ انظر إليها بالمتصفح.</translation>
    </message>
    <message>
        <source>The site refused to show its pages to the program.</source>
        <translation>رفض الموقع عرض صفحاته للبرنامج.</translation>
    </message>
    <message>
        <source>The site asked to come back later.</source>
        <translation>طلب الموقع العودة لاحقًا.</translation>
    </message>
    <message>
        <source>The site says that the page does not exist or may not be seen.</source>
        <translation>يقول الموقع إن الصفحة غير موجودة أو لا تجوز رؤيتها.</translation>
    </message>
    <message>
        <source>The site's server had a fault of its own.</source>
        <translation>حدث خطأ في خادم الموقع نفسه.</translation>
    </message>
    <message>
        <source>The site did not answer in time.</source>
        <translation>لم يجب الموقع في الوقت المحدد.</translation>
    </message>
    <message>
        <source>The site's certificate could not be trusted, so nothing was read.</source>
        <translation>تعذّر الوثوق بشهادة الموقع، فلم يُقرأ شيء.</translation>
    </message>
    <message>
        <source>No server stands behind this address; check its spelling.</source>
        <translation>لا خادم خلف هذا العنوان؛ تحقق من كتابته.</translation>
    </message>
    <message>
        <source>The site's robots.txt asks programs to stay away, and we do.</source>
        <translation>يطلب ملف robots.txt في الموقع من البرامج الابتعاد، ونحن نلتزم.</translation>
    </message>
    <message>
        <source>A cookie question stands before the pages.</source>
        <translation>سؤال عن ملفات الارتباط يسبق الصفحات.</translation>
    </message>
    <message>
        <source>The site asks for proof that a person is looking.</source>
        <translation>يطلب الموقع إثبات أن إنسانًا ينظر إليه.</translation>
    </message>
    <message>
        <source>The site answers with its “not found” page.</source>
        <translation>يجيب الموقع بصفحة ”غير موجود“.</translation>
    </message>
    <message>
        <source>The address is parked; no company site stands there.</source>
        <translation>العنوان محجوز ولا يوجد موقع شركة عليه.</translation>
    </message>
    <message>
        <source>The page looks as if somebody else had filled it.</source>
        <translation>تبدو الصفحة كأن غير أصحابها ملأها.</translation>
    </message>
    <message>
        <source>The page names more products than is believable.</source>
        <translation>تذكر الصفحة منتجات أكثر مما يُصدَّق.</translation>
    </message>
    <message>
        <source>What came is not a web page.</source>
        <translation>ما وصل ليس صفحة ويب.</translation>
    </message>
    <message>
        <source>The page is larger than the program reads.</source>
        <translation>الصفحة أكبر مما يقرؤه البرنامج.</translation>
    </message>
    <message>
        <source>The page is nested deeper than the program reads.</source>
        <translation>تداخل الصفحة أعمق مما يقرؤه البرنامج.</translation>
    </message>
    <message>
        <source>The page could not be read; it made the reader stop.</source>
        <translation>تعذّرت قراءة الصفحة؛ فقد أوقفت القارئ.</translation>
    </message>
    <message>
        <source>The file or folder is not there.</source>
        <translation>الملف أو المجلد غير موجود.</translation>
    </message>
    <message>
        <source>The scan was stopped before this was known.</source>
        <translation>أُوقف الفحص قبل معرفة ذلك.</translation>
    </message>
    <message>
        <source>This was not looked for in the scan.</source>
        <translation>لم يُبحث عن هذا في الفحص.</translation>
    </message>
    <message>
        <source>Saved pages do not show this; a scan of the site itself would.</source>
        <translation>لا تُظهر الصفحات المحفوظة ذلك؛ يُظهره فحص الموقع نفسه.</translation>
    </message>
    <message>
        <source>No connection to the site came about.</source>
        <translation>لم ينجح الاتصال بالموقع.</translation>
    </message>
    <message>
        <source>The address leads into a private network and was not asked.</source>
        <translation>يقود العنوان إلى شبكة خاصة فلم يُطلب.</translation>
    </message>
    <message>
        <source>The site sends its visitors round in a circle.</source>
        <translation>يدور الموقع بزواره في حلقة.</translation>
    </message>
    <message>
        <source>The pages could not be read.</source>
        <translation>تعذّرت قراءة الصفحات.</translation>
    </message>
</context>
<context>
    <name>ScanPage</name>
    <message>
        <source>touchpoints found</source>
        <extracomment>Below a number: touchpoints found on all sites so far</extracomment>
        <translation>نقطة تواصل وُجدت</translation>
    </message>
    <message>
        <source>%L1 of %L2 pages</source>
        <extracomment>Progress of a scan: pages done of planned, all sites together</extracomment>
        <translation>%L1 من %L2 صفحات</translation>
    </message>
    <message>
        <source>Pages read of all sites</source>
        <extracomment>Progress bar of the whole scan for screen readers</extracomment>
        <translation>الصفحات المقروءة من كل المواقع</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <extracomment>Button that stops a scan; after it was pressed</extracomment>
        <translation>يتوقف …</translation>
    </message>
    <message>
        <source>Stop the scan</source>
        <translation>أوقف الفحص</translation>
    </message>
    <message>
        <source>Show the matrix</source>
        <extracomment>Button after a scan</extracomment>
        <translation>اعرض المصفوفة</translation>
    </message>
    <message>
        <source>Scan again</source>
        <extracomment>Button after a scan</extracomment>
        <translation>افحص من جديد</translation>
    </message>
    <message>
        <source>Companies</source>
        <extracomment>Button of a message about a scan that failed
----------
Button that goes to the companies page</extracomment>
        <translation>الشركات</translation>
    </message>
    <message>
        <source>List the companies first; the scan then reads their sites.</source>
        <extracomment>On the scan page when there was no scan</extracomment>
        <translation>اذكر الشركات أولًا، ثم يقرأ الفحص مواقعها.</translation>
    </message>
    <message>
        <source>No scan yet</source>
        <extracomment>On the scan page when there was no scan</extracomment>
        <translation>لا فحص بعد</translation>
    </message>
    <message>
        <source>Reading the sites</source>
        <extracomment>Title of the scan page</extracomment>
        <translation>تُقرأ المواقع</translation>
    </message>
    <message>
        <source>Stopping the scan</source>
        <extracomment>Title of the scan page</extracomment>
        <translation>يتوقف الفحص</translation>
    </message>
    <message>
        <source>The sites are read</source>
        <extracomment>Title of the scan page</extracomment>
        <translation>قُرئت المواقع</translation>
    </message>
    <message>
        <source>The scan was stopped</source>
        <extracomment>Title of the scan page</extracomment>
        <translation>أُوقف الفحص</translation>
    </message>
    <message>
        <source>The scan could not be done</source>
        <extracomment>Title of the scan page</extracomment>
        <translation>تعذّر إجراء الفحص</translation>
    </message>
    <message>
        <source>Scan</source>
        <extracomment>Title of the scan page</extracomment>
        <translation>فحص</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Find a touchpoint</source>
        <extracomment>In the empty search field of the matrix</extracomment>
        <translation>ابحث عن نقطة تواصل</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <extracomment>Button in the search field</extracomment>
        <translation>مسح البحث</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <extracomment>Title of a page</extracomment>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Part of the settings</extracomment>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Look</source>
        <extracomment>Part of the settings</extracomment>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>Look: as the system has it</extracomment>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Look</extracomment>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>Look</extracomment>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>Look</extracomment>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>Part of the settings</extracomment>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Usual</source>
        <extracomment>Text size</extracomment>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Large</source>
        <extracomment>Text size</extracomment>
        <translation>كبير</translation>
    </message>
    <message>
        <source>Larger</source>
        <extracomment>Text size</extracomment>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>Largest</source>
        <extracomment>Text size</extracomment>
        <translation>الأكبر</translation>
    </message>
    <message>
        <source>Scanning</source>
        <extracomment>Part of the settings</extracomment>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Contacts, booking, prices and reviews are read first.</source>
        <extracomment>Below a setting</extracomment>
        <translation>تُقرأ أولًا صفحات التواصل والحجز والأسعار والآراء.</translation>
    </message>
    <message>
        <source>Pages a site</source>
        <extracomment>Setting: how many pages of a site are read</extracomment>
        <translation>صفحات لكل موقع</translation>
    </message>
    <message>
        <source>How many clicks from the start page.</source>
        <extracomment>Below a setting</extracomment>
        <translation>عدد النقرات من الصفحة الرئيسية.</translation>
    </message>
    <message>
        <source>Depth</source>
        <extracomment>Setting: how deep links are followed</extracomment>
        <translation>العمق</translation>
    </message>
    <message>
        <source>Site owners see it in their logs and can ask you. Empty: it is left out.</source>
        <extracomment>Below a setting</extracomment>
        <translation>يراه أصحاب المواقع في سجلاتهم ويمكنهم سؤالك. إن تُرك فارغًا فلا يُذكر.</translation>
    </message>
    <message>
        <source>Address about you</source>
        <extracomment>Setting: an address that every request names</extracomment>
        <translation>عنوان للتعريف بك</translation>
    </message>
    <message>
        <source>Workspace</source>
        <extracomment>Part of the settings: where results are kept</extracomment>
        <translation>مساحة العمل</translation>
    </message>
    <message>
        <source>Everything stays in this one file on your own machine. The command line uses the same file.</source>
        <extracomment>Below the place of the workspace</extracomment>
        <translation>يبقى كل شيء في هذا الملف الواحد على جهازك. ويستخدم سطر الأوامر الملف نفسه.</translation>
    </message>
    <message>
        <source>Choose another file …</source>
        <extracomment>Button that lets choose the workspace file</extracomment>
        <translation>اختر ملفًا آخر …</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <extracomment>Button at the head of a sheet</extracomment>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>SiteProgress</name>
    <message>
        <source>found</source>
        <extracomment>Below a number: touchpoints found so far on a site</extracomment>
        <translation>وُجد</translation>
    </message>
    <message>
        <source>Pages read of %1</source>
        <extracomment>Progress bar of a site for screen readers; %1 is the company</extracomment>
        <translation>الصفحات المقروءة من %1</translation>
    </message>
    <message>
        <source>%L1 of %L2 pages</source>
        <extracomment>Progress of a site: %1 pages done of %2</extracomment>
        <translation>%L1 من %L2 صفحات</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <extracomment>State of a site in a scan</extracomment>
        <translation>ينتظر دوره</translation>
    </message>
    <message>
        <source>Asking for robots.txt</source>
        <extracomment>State of a site in a scan, before the first page</extracomment>
        <translation>يُطلب ملف robots.txt</translation>
    </message>
    <message>
        <source>Stopped; what was found is kept</source>
        <extracomment>State of a site in a scan</extracomment>
        <translation>أُوقف؛ وما وُجد محفوظ</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>State of a site in a scan</extracomment>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>SlimScrollBar</name>
    <message>
        <source>Scroll</source>
        <extracomment>Name of a scroll bar for screen readers</extracomment>
        <translation>تمرير</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Need</source>
        <extracomment>Stage of the customer's journey</extracomment>
        <translation>الحاجة</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>Stage of the customer's journey</extracomment>
        <translation>البحث</translation>
    </message>
    <message>
        <source>Comparison</source>
        <extracomment>Stage of the customer's journey</extracomment>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>Decision</source>
        <extracomment>Stage of the customer's journey</extracomment>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <extracomment>Stage of the customer's journey</extracomment>
        <translation>التقييم</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>See your company beside its competitors, touchpoint by touchpoint.</source>
        <extracomment>Below the title of the start page</extracomment>
        <translation>شاهد شركتك إلى جانب منافسيها، نقطة تواصل تلو أخرى.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button that closes a message</extracomment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Your benchmarks</source>
        <extracomment>Part of the start page</extracomment>
        <translation>مقارناتك</translation>
    </message>
    <message>
        <source>An example to look at</source>
        <extracomment>Part of the start page</extracomment>
        <translation>مثال للاطلاع</translation>
    </message>
    <message>
        <source>Two clinics</source>
        <extracomment>Card of the bundled example</extracomment>
        <translation>عيادتان</translation>
    </message>
    <message>
        <source>A patient looks for a treatment and finds two similar sites. One offers a call back, a chat and a booking, the other only contacts. Works without a network.</source>
        <extracomment>Card of the bundled example</extracomment>
        <translation>مريض يبحث عن علاج فيجد موقعين متشابهين. يعرض أحدهما معاودة الاتصال والدردشة والحجز، ويعرض الآخر معلومات الاتصال فقط. يعمل دون شبكة.</translation>
    </message>
    <message>
        <source>A scan is running</source>
        <extracomment>What to do now: a scan is running</extracomment>
        <translation>الفحص جارٍ</translation>
    </message>
    <message>
        <source>Ready to scan</source>
        <extracomment>What to do now: companies were listed</extracomment>
        <translation>جاهز للفحص</translation>
    </message>
    <message>
        <source>Go on with your companies</source>
        <translation>تابع مع شركاتك</translation>
    </message>
    <message>
        <source>Compare your company with its competitors</source>
        <extracomment>What to do now: nothing was done yet</extracomment>
        <translation>قارن شركتك بمنافسيها</translation>
    </message>
    <message>
        <source>%L1 of %L2 pages read</source>
        <extracomment>What to do now: pages done of planned</extracomment>
        <translation>قُرئت %L1 من %L2 صفحات</translation>
    </message>
    <message>
        <source>Name the companies and their sites; the program reads them and shows who offers the customer what.</source>
        <extracomment>What to do now: nothing was done yet</extracomment>
        <translation>اذكر الشركات ومواقعها؛ فيقرؤها البرنامج ويُظهر من يقدم للعميل ماذا.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln company(s) listed</source>
        <extracomment>What to do now: how many companies are listed</extracomment>
        <translation>
            <numerusform>لا شركات في القائمة</numerusform>
            <numerusform>شركة واحدة في القائمة</numerusform>
            <numerusform>شركتان في القائمة</numerusform>
            <numerusform>%Ln شركات في القائمة</numerusform>
            <numerusform>%Ln شركة في القائمة</numerusform>
            <numerusform>%Ln شركة في القائمة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TouchpointCard</name>
    <message>
        <source>Gap</source>
        <extracomment>On a touchpoint's card: a rival has it, we do not</extracomment>
        <translation>ثغرة</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Found</source>
        <extracomment>Matrix cell: the company offers this touchpoint</extracomment>
        <translation>موجود</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>Matrix cell: the scan read enough pages and did not find it</extracomment>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>Matrix cell: the scan could not tell</extracomment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <extracomment>Matrix cell: the touchpoint makes no sense for this company</extracomment>
        <translation>لا ينطبق</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <extracomment>Matrix cell: how many different ones were found, for example phone numbers</extracomment>
        <translation>
            <numerusform>لم يوجد شيء</numerusform>
            <numerusform>وُجد واحد</numerusform>
            <numerusform>وُجد اثنان</numerusform>
            <numerusform>وُجد %Ln</numerusform>
            <numerusform>وُجد %Ln</numerusform>
            <numerusform>وُجد %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Found in %Ln place(s)</source>
        <extracomment>Above the evidence: in how many places a touchpoint was seen</extracomment>
        <translation>
            <numerusform>لم يوجد في أي موضع</numerusform>
            <numerusform>وُجد في موضع واحد</numerusform>
            <numerusform>وُجد في موضعين</numerusform>
            <numerusform>وُجد في %Ln مواضع</numerusform>
            <numerusform>وُجد في %Ln موضعًا</numerusform>
            <numerusform>وُجد في %Ln موضع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not found on %Ln page(s) read, without running scripts</source>
        <extracomment>Above the evidence; never "absent": a scan does not run scripts</extracomment>
        <translation>
            <numerusform>لم تُقرأ أي صفحة، دون تشغيل البرامج النصية</numerusform>
            <numerusform>غير موجود في صفحة واحدة مقروءة، دون تشغيل البرامج النصية</numerusform>
            <numerusform>غير موجود في صفحتين مقروءتين، دون تشغيل البرامج النصية</numerusform>
            <numerusform>غير موجود في %Ln صفحات مقروءة، دون تشغيل البرامج النصية</numerusform>
            <numerusform>غير موجود في %Ln صفحة مقروءة، دون تشغيل البرامج النصية</numerusform>
            <numerusform>غير موجود في %Ln صفحة مقروءة، دون تشغيل البرامج النصية</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown: it is not counted, neither for nor against</source>
        <extracomment>Above the evidence: the scan could not tell</extracomment>
        <translation>غير معروف: لا يُحسب له ولا عليه</translation>
    </message>
    <message>
        <source>certain</source>
        <extracomment>How sure the program is of a finding</extracomment>
        <translation>مؤكد</translation>
    </message>
    <message>
        <source>very likely</source>
        <extracomment>How sure the program is of a finding</extracomment>
        <translation>مرجّح جدًا</translation>
    </message>
    <message>
        <source>likely</source>
        <extracomment>How sure the program is of a finding</extracomment>
        <translation>مرجّح</translation>
    </message>
    <message>
        <source>possible</source>
        <extracomment>How sure the program is of a finding</extracomment>
        <translation>محتمل</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln second(s) left</source>
        <extracomment>Time left of a scan</extracomment>
        <translation>
            <numerusform>بقيت أقل من ثانية</numerusform>
            <numerusform>بقيت نحو ثانية</numerusform>
            <numerusform>بقيت نحو ثانيتين</numerusform>
            <numerusform>بقيت نحو %Ln ثوانٍ</numerusform>
            <numerusform>بقيت نحو %Ln ثانية</numerusform>
            <numerusform>بقيت نحو %Ln ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <extracomment>Time left of a scan</extracomment>
        <translation>
            <numerusform>بقيت أقل من دقيقة</numerusform>
            <numerusform>بقيت نحو دقيقة</numerusform>
            <numerusform>بقيت نحو دقيقتين</numerusform>
            <numerusform>بقيت نحو %Ln دقائق</numerusform>
            <numerusform>بقيت نحو %Ln دقيقة</numerusform>
            <numerusform>بقيت نحو %Ln دقيقة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shopwalker::BenchmarkController</name>
    <message numerus="yes">
        <source>%Ln company(s), %1</source>
        <extracomment>Below a benchmark's name: how many companies; %1 is a date</extracomment>
        <translation>
            <numerusform>لا شركات، %1</numerusform>
            <numerusform>شركة واحدة، %1</numerusform>
            <numerusform>شركتان، %1</numerusform>
            <numerusform>%Ln شركات، %1</numerusform>
            <numerusform>%Ln شركة، %1</numerusform>
            <numerusform>%Ln شركة، %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shopwalker::CompaniesController</name>
    <message>
        <source>Begin with your own company.</source>
        <extracomment>Companies page: what to do next</extracomment>
        <translation>ابدأ بشركتك.</translation>
    </message>
    <message>
        <source>Mark one company as your own; the others are compared with it.</source>
        <extracomment>Companies page: what to do next</extracomment>
        <translation>حدِّد شركة واحدة على أنها شركتك، فتُقارَن الأخرى بها.</translation>
    </message>
    <message>
        <source>Add at least one competitor.</source>
        <extracomment>Companies page: what to do next</extracomment>
        <translation>أضف منافسًا واحدًا على الأقل.</translation>
    </message>
</context>
<context>
    <name>shopwalker::CompanyEditor</name>
    <message>
        <source>Give the company a name; it stands above its column.</source>
        <extracomment>Below the name field of a company</extracomment>
        <translation>أعطِ الشركة اسمًا؛ فهو يظهر فوق عمودها.</translation>
    </message>
    <message>
        <source>Another company already has this name.</source>
        <extracomment>Below the name field of a company</extracomment>
        <translation>هذا الاسم لشركة أخرى بالفعل.</translation>
    </message>
    <message>
        <source>Write at least one address, such as example.com.</source>
        <extracomment>Below the field with a company's web addresses</extracomment>
        <translation>اكتب عنوانًا واحدًا على الأقل، مثل example.com.</translation>
    </message>
    <message>
        <source>“%1” is no web address and no saved page. Write it like example.com or https://example.com/shop.</source>
        <extracomment>Below the field with a company's web addresses; %1 is what was typed</extracomment>
        <translation>”%1“ ليس عنوان ويب ولا صفحة محفوظة. اكتبه مثل example.com أو https://example.com/shop.</translation>
    </message>
    <message>
        <source>“%1” already belongs to %2.</source>
        <extracomment>Below the field with a company's web addresses; %1 an address, %2 a company</extracomment>
        <translation>”%1“ يخص %2 بالفعل.</translation>
    </message>
</context>
<context>
    <name>shopwalker::SettingsController</name>
    <message>
        <source>This is no web address. It should begin with https://; until then it is left out.</source>
        <translation>هذا ليس عنوان ويب. ينبغي أن يبدأ بـ https://، وإلى ذلك الحين لا يُذكر.</translation>
    </message>
</context>
</TS>
