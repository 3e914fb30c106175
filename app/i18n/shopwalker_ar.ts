<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>BenchmarkCard</name>
    <message>
        <source>Open %1, %2</source>
        <extracomment>A benchmark&apos;s card for screen readers: %1 name, %2 date or what it is</extracomment>
        <translation>افتح %1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln gap(s)</source>
        <extracomment>On a benchmark&apos;s card: what a rival has and the own company has not</extracomment>
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
        <extracomment>Below the name of the user&apos;s own company</extracomment>
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
        <extracomment>Below the switch &quot;This is my company&quot;</extracomment>
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
    <name>ConsentCard</name>
    <message>
        <source>Before you record anybody</source>
        <extracomment>Part of the page before a walk</extracomment>
        <translation>قبل أن تسجّل أحدًا</translation>
    </message>
    <message>
        <source>Another country</source>
        <extracomment>Choice of a country</extracomment>
        <translation>بلد آخر</translation>
    </message>
    <message>
        <source>Country</source>
        <extracomment>Name of a choice for screen readers</extracomment>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Source: %1. No legal advice.</source>
        <extracomment>On the card about recording people; %1 names laws</extracomment>
        <translation>المصدر: %1. ليست استشارة قانونية.</translation>
    </message>
    <message>
        <source>No legal advice.</source>
        <translation>ليست استشارة قانونية.</translation>
    </message>
    <message>
        <source>Write down roles, not names. Photos of people only with their consent.</source>
        <extracomment>On the card about recording people</extracomment>
        <translation>دوّن الأدوار لا الأسماء. لا تصوّر الأشخاص إلا بموافقتهم.</translation>
    </message>
</context>
<context>
    <name>CountAnswer</name>
    <message>
        <source>Tap to count: %L1</source>
        <extracomment>Large zone of a tap counter, for screen readers: %1 the count so far</extracomment>
        <translation>انقر للعدّ: %L1</translation>
    </message>
    <message>
        <source>Tap to count</source>
        <extracomment>In the large zone of a tap counter</extracomment>
        <translation>انقر للعدّ</translation>
    </message>
    <message>
        <source>One less</source>
        <extracomment>Button of a tap counter: takes the last tap back</extracomment>
        <translation>أقل بواحد</translation>
    </message>
    <message>
        <source>Counted</source>
        <extracomment>Button of a tap counter: the count becomes the answer, before and after</extracomment>
        <translation>تم العدّ</translation>
    </message>
    <message>
        <source>That was all</source>
        <translation>هذا كل شيء</translation>
    </message>
</context>
<context>
    <name>DurationAnswer</name>
    <message>
        <source>Time %1</source>
        <extracomment>A stopwatch for screen readers; %1 a time in minutes and seconds</extracomment>
        <translation>الوقت %1</translation>
    </message>
    <message>
        <source>Lap %L1: %2</source>
        <extracomment>A lap of a stopwatch: %1 its number, %2 its time</extracomment>
        <translation>لفة %L1: %2</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>Buttons of a stopwatch</extracomment>
        <translation>توقف</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>القياس مجددًا</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Lap</source>
        <extracomment>Button of a stopwatch</extracomment>
        <translation>لفة</translation>
    </message>
    <message>
        <source>Measured</source>
        <extracomment>Button of a stopwatch: the time becomes the answer, before and after</extracomment>
        <translation>تم القياس</translation>
    </message>
    <message>
        <source>Stop and keep this time</source>
        <translation>إيقاف وحفظ هذا الوقت</translation>
    </message>
    <message>
        <source>Undo the last touch</source>
        <extracomment>Button of a stopwatch: takes the last touch back</extracomment>
        <translation>تراجع عن اللمسة الأخيرة</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>A gap to confirm: let a person look before you act on it.</source>
        <extracomment>Below &quot;Not found on 12 pages read&quot;: why a gap is marked &quot;to confirm&quot;</extracomment>
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
        <extracomment>Evidence: %1 id of a rule, %2 how sure (&quot;very likely&quot;)</extracomment>
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
    <name>ImpressionCard</name>
    <message>
        <source>What stays</source>
        <extracomment>Part of the end of a walk</extracomment>
        <translation>ما يبقى</translation>
    </message>
    <message>
        <source>What would the customer do now?</source>
        <extracomment>Above the decisions of a customer</extracomment>
        <translation>ماذا سيفعل العميل الآن؟</translation>
    </message>
    <message>
        <source>What blocked the customer?</source>
        <extracomment>Field at the end of a walk</extracomment>
        <translation>ما الذي أعاق العميل؟</translation>
    </message>
    <message>
        <source>Objections, problems, tricks worth adopting</source>
        <extracomment>Above the notes of a walk</extracomment>
        <translation>اعتراضات ومشكلات وحيل تستحق الاقتباس</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <extracomment>Button on a note; %1 its words</extracomment>
        <translation>سحب: %1</translation>
    </message>
    <message>
        <source>In your words</source>
        <extracomment>Field of a note of a walk</extracomment>
        <translation>بكلماتك</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Button that adds a note</extracomment>
        <translation>إضافة</translation>
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
    <message>
        <source>Walks</source>
        <extracomment>Place in the bar or rail</extracomment>
        <translation>الجولات</translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message>
        <source>%L1 of %L2</source>
        <extracomment>Head of a group in the matrix: found, of those that are known (&quot;5 of 7&quot;)</extracomment>
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
    <name>MomentCard</name>
    <message>
        <source>Moments you noted</source>
        <extracomment>Part of the end of a walk</extracomment>
        <translation>اللحظات التي دوّنتها</translation>
    </message>
    <message>
        <source>What happened at %1?</source>
        <extracomment>Field of a noted moment; %1 a time</extracomment>
        <translation>ماذا حدث في %1؟</translation>
    </message>
</context>
<context>
    <name>NumberAnswer</name>
    <message>
        <source>Amount</source>
        <extracomment>Field of a question that asks for a number or an amount</extracomment>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Currency</source>
        <extracomment>Field beside an amount: a currency in three letters</extracomment>
        <translation>العملة</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>%1: less</source>
        <extracomment>Button of a number field; %1 is the field&apos;s label</extracomment>
        <translation>%1: أقل</translation>
    </message>
    <message>
        <source>%1: more</source>
        <extracomment>Button of a number field; %1 is the field&apos;s label</extracomment>
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
    <name>PromiseAnswer</name>
    <message>
        <source>Promised</source>
        <extracomment>Field of a promise question</extracomment>
        <translation>الوعد</translation>
    </message>
    <message>
        <source>It can be filled in later, when the walk has shown it.</source>
        <extracomment>Below the field of a promise question</extracomment>
        <translation>يمكن ملؤه لاحقًا حين تُظهره الجولة.</translation>
    </message>
    <message>
        <source>Found in reality</source>
        <extracomment>Field of a promise question: what really was the case</extracomment>
        <translation>ما وُجد في الواقع</translation>
    </message>
</context>
<context>
    <name>ProofAnswer</name>
    <message>
        <source>The photo is taken</source>
        <extracomment>Answer to a question that asks for a photo or a sound</extracomment>
        <translation>التُقطت الصورة</translation>
    </message>
    <message>
        <source>The recording is made</source>
        <translation>تم التسجيل</translation>
    </message>
    <message>
        <source>Record only with the consent that the card before the walk speaks of.</source>
        <extracomment>Below a question that asks for a sound</extracomment>
        <translation>سجّل فقط بالموافقة المذكورة في البطاقة قبل الجولة.</translation>
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
        <source>The site&apos;s server had a fault of its own.</source>
        <translation>حدث خطأ في خادم الموقع نفسه.</translation>
    </message>
    <message>
        <source>The site did not answer in time.</source>
        <translation>لم يجب الموقع في الوقت المحدد.</translation>
    </message>
    <message>
        <source>The site&apos;s certificate could not be trusted, so nothing was read.</source>
        <translation>تعذّر الوثوق بشهادة الموقع، فلم يُقرأ شيء.</translation>
    </message>
    <message>
        <source>No server stands behind this address; check its spelling.</source>
        <translation>لا خادم خلف هذا العنوان؛ تحقق من كتابته.</translation>
    </message>
    <message>
        <source>The site&apos;s robots.txt asks programs to stay away, and we do.</source>
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
    <name>RerateSheet</name>
    <message>
        <source>Judge an earlier step anew</source>
        <extracomment>Title of the sheet that judges an earlier step anew</extracomment>
        <translation>إعادة تقييم خطوة سابقة</translation>
    </message>
    <message>
        <source>Keep both judgements</source>
        <extracomment>Button that keeps a new judgement</extracomment>
        <translation>حفظ التقييمين</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button that leaves without a change</extracomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Which step?</source>
        <extracomment>Above the steps of which one is judged anew</extracomment>
        <translation>أي خطوة؟</translation>
    </message>
    <message>
        <source>What do you feel about it now?</source>
        <extracomment>Above the reactions</extracomment>
        <translation>ما رأيك فيها الآن؟</translation>
    </message>
    <message>
        <source>What changed your mind?</source>
        <extracomment>Field: why a step is judged anew</extracomment>
        <translation>ما الذي غيّر رأيك؟</translation>
    </message>
</context>
<context>
    <name>SaveMark</name>
    <message>
        <source>Saving …</source>
        <extracomment>Mark at the head of a walk: an answer is on its way to the disk</extracomment>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <extracomment>Mark at the head of a walk: %1 is a time</extracomment>
        <translation>حُفظ %1</translation>
    </message>
    <message>
        <source>Not saved – retrying</source>
        <extracomment>Mark at the head of a walk: an answer is not on disk and is tried again</extracomment>
        <translation>لم يُحفظ – تُعاد المحاولة</translation>
    </message>
</context>
<context>
    <name>ScaleAnswer</name>
    <message>
        <source>Poor</source>
        <extracomment>The lower end of a scale</extracomment>
        <translation>ضعيف</translation>
    </message>
    <message>
        <source>Excellent</source>
        <extracomment>The upper end of a scale</extracomment>
        <translation>ممتاز</translation>
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
        <extracomment>Stage of the customer&apos;s journey</extracomment>
        <translation>الحاجة</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>Stage of the customer&apos;s journey</extracomment>
        <translation>البحث</translation>
    </message>
    <message>
        <source>Comparison</source>
        <extracomment>Stage of the customer&apos;s journey</extracomment>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>Decision</source>
        <extracomment>Stage of the customer&apos;s journey</extracomment>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <extracomment>Stage of the customer&apos;s journey</extracomment>
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
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln walk(s)</source>
        <extracomment>What to do now: walks</extracomment>
        <translation>
            <numerusform>لا جولات</numerusform>
            <numerusform>جولة واحدة</numerusform>
            <numerusform>جولتان</numerusform>
            <numerusform>%Ln جولات</numerusform>
            <numerusform>%Ln جولة</numerusform>
            <numerusform>%Ln جولة</numerusform>
        </translation>
    </message>
    <message>
        <source>Walk a customer&apos;s path</source>
        <translation>اسلك طريق العميل</translation>
    </message>
    <message>
        <source>A checklist leads you from the first search to the purchase; times, reactions and photos are kept.</source>
        <extracomment>What to do now: walks</extracomment>
        <translation>تقودك قائمة التدقيق من أول بحث إلى الشراء؛ وتُحفظ الأوقات والانطباعات والصور.</translation>
    </message>
</context>
<context>
    <name>TextAnswer</name>
    <message>
        <source>Place</source>
        <extracomment>Field of a question that asks for a place</extracomment>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Day and time</source>
        <extracomment>Field of a question that asks for a moment</extracomment>
        <translation>اليوم والوقت</translation>
    </message>
    <message>
        <source>Your words</source>
        <extracomment>Field of a question that asks for words</extracomment>
        <translation>كلماتك</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>Button that writes the present time into the field</extracomment>
        <translation>الآن</translation>
    </message>
</context>
<context>
    <name>TimerAnswer</name>
    <message>
        <source>Sent %1</source>
        <extracomment>Button of a reply timer, before and after; %1 is a time</extracomment>
        <translation>أُرسلت %1</translation>
    </message>
    <message>
        <source>Sent now</source>
        <translation>أُرسلت الآن</translation>
    </message>
    <message>
        <source>Reply came %1</source>
        <extracomment>Button of a reply timer, before and after; %1 is a time</extracomment>
        <translation>وصل الرد %1</translation>
    </message>
    <message>
        <source>The reply came now</source>
        <translation>وصل الرد الآن</translation>
    </message>
    <message>
        <source>Go on meanwhile: the timer runs, also when the program is closed.</source>
        <extracomment>Below a reply timer that runs</extracomment>
        <translation>تابع في هذه الأثناء: المؤقت يعمل حتى والبرنامج مغلق.</translation>
    </message>
    <message>
        <source>Stop waiting: no reply came</source>
        <extracomment>Button of a reply timer that runs</extracomment>
        <translation>إيقاف الانتظار: لم يصل رد</translation>
    </message>
    <message>
        <source>No reply came.</source>
        <extracomment>A reply timer that ended without a reply</extracomment>
        <translation>لم يصل رد.</translation>
    </message>
</context>
<context>
    <name>TouchpointCard</name>
    <message>
        <source>Gap</source>
        <extracomment>On a touchpoint&apos;s card: a rival has it, we do not</extracomment>
        <translation>ثغرة</translation>
    </message>
</context>
<context>
    <name>WalkCard</name>
    <message>
        <source>Open the walk: %1, %2, %3</source>
        <extracomment>A walk for screen readers: %1 company, %2 checklist, %3 state</extracomment>
        <translation>فتح الجولة: %1، %2، %3</translation>
    </message>
    <message>
        <source>Put the walk at %1 into the bin</source>
        <extracomment>Button on a walk; %1 is its company</extracomment>
        <translation>نقل جولة %1 إلى السلة</translation>
    </message>
</context>
<context>
    <name>WalkChecklistCard</name>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <extracomment>On a checklist&apos;s card</extracomment>
        <translation>
            <numerusform>لا أسئلة</numerusform>
            <numerusform>سؤال واحد</numerusform>
            <numerusform>سؤالان</numerusform>
            <numerusform>%Ln أسئلة</numerusform>
            <numerusform>%Ln سؤالًا</numerusform>
            <numerusform>%Ln سؤال</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WalkFoot</name>
    <message>
        <source>Previous question</source>
        <extracomment>Button below a question</extracomment>
        <translation>السؤال السابق</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <extracomment>Answer to a question that makes no sense here</extracomment>
        <translation>لا ينطبق</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Button below a question; below the last one it goes to the overview</extracomment>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>إنهاء</translation>
    </message>
</context>
<context>
    <name>WalkNoteSheet</name>
    <message>
        <source>Note to the question</source>
        <extracomment>Title of the sheet with a comment to a question</extracomment>
        <translation>ملاحظة على السؤال</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Button that closes a sheet whose words are kept</extracomment>
        <translation>منتهية</translation>
    </message>
</context>
<context>
    <name>WalkPage</name>
    <message>
        <source>Leave the walk for now</source>
        <extracomment>Button at the head of the runner: everything is saved already</extracomment>
        <translation>مغادرة الجولة مؤقتًا</translation>
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
        <translation>كل الأسئلة</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>Button that ends a pause</extracomment>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Paused. Times do not run on.</source>
        <extracomment>While a walk is paused</extracomment>
        <translation>متوقف. الأوقات لا تجري.</translation>
    </message>
    <message>
        <source>This answer needs a photo.</source>
        <translation>هذه الإجابة تحتاج إلى صورة.</translation>
    </message>
    <message>
        <source>This answer needs a recording.</source>
        <translation>هذه الإجابة تحتاج إلى تسجيل.</translation>
    </message>
    <message>
        <source>This answer needs a note.</source>
        <translation>هذه الإجابة تحتاج إلى ملاحظة.</translation>
    </message>
    <message>
        <source>This answer needs a photo or a note.</source>
        <translation>هذه الإجابة تحتاج إلى صورة أو ملاحظة.</translation>
    </message>
</context>
<context>
    <name>WalkPlanPage</name>
    <message>
        <source>New walk</source>
        <extracomment>Title of a page</extracomment>
        <translation>جولة جديدة</translation>
    </message>
    <message>
        <source>Checklist</source>
        <extracomment>Part of the page that plans a walk</extracomment>
        <translation>قائمة التدقيق</translation>
    </message>
    <message>
        <source>Checklist: %1. Choose another</source>
        <translation>قائمة التدقيق: %1. اختيار أخرى</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>On the chosen checklist: shows the others</extracomment>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Filter of checklists</extracomment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Whose path</source>
        <extracomment>Part of the page that plans a walk</extracomment>
        <translation>مسار من</translation>
    </message>
    <message>
        <source>Company</source>
        <extracomment>Field of a walk</extracomment>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>Location</source>
        <extracomment>Field of a walk: which branch of the company</extracomment>
        <translation>الفرع</translation>
    </message>
    <message>
        <source>Branch at the station</source>
        <extracomment>Example in an empty field</extracomment>
        <translation>الفرع عند المحطة</translation>
    </message>
    <message>
        <source>Method</source>
        <extracomment>Above the ways of walking</extracomment>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Entrance</source>
        <extracomment>Above the channels by which the shopper comes in</extracomment>
        <translation>نقطة الدخول</translation>
    </message>
    <message>
        <source>Who walks</source>
        <extracomment>Part of the page that plans a walk</extracomment>
        <translation>من يقوم بالجولة</translation>
    </message>
    <message>
        <source>An alias is enough; no names are needed.</source>
        <extracomment>Below the field of the tester&apos;s name</extracomment>
        <translation>يكفي اسم مستعار؛ لا حاجة إلى أسماء.</translation>
    </message>
    <message>
        <source>Tester</source>
        <extracomment>Field of a walk</extracomment>
        <translation>المتسوق</translation>
    </message>
    <message>
        <source>Strangers see more; both views are kept apart.</source>
        <extracomment>Below the switch &quot;Works for the company&quot;</extracomment>
        <translation>الغريب يرى أكثر؛ يُحفظ الرأيان منفصلين.</translation>
    </message>
    <message>
        <source>Works for the company</source>
        <extracomment>Switch of a walk</extracomment>
        <translation>يعمل في الشركة</translation>
    </message>
    <message>
        <source>Who you are for this walk: age, need, budget, what you know already.</source>
        <extracomment>Below the field of the persona</extracomment>
        <translation>من أنت في هذه الجولة: العمر والحاجة والميزانية وما تعرفه مسبقًا.</translation>
    </message>
    <message>
        <source>Persona</source>
        <extracomment>Field of a walk</extracomment>
        <translation>الشخصية</translation>
    </message>
    <message>
        <source>Device</source>
        <extracomment>Field of a walk</extracomment>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Phone, small screen</source>
        <extracomment>Example in an empty field</extracomment>
        <translation>هاتف بشاشة صغيرة</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Part of the page that plans a walk</extracomment>
        <translation>متى</translation>
    </message>
    <message>
        <source>Not before</source>
        <extracomment>Field of a walk: first day of the visit</extracomment>
        <translation>ليس قبل</translation>
    </message>
    <message>
        <source>Not after</source>
        <extracomment>Field of a walk: last day of the visit</extracomment>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>Three visits a location on mixed days and hours; one visit is an anecdote.</source>
        <extracomment>Below the days of a visit</extracomment>
        <translation>ثلاث زيارات لكل فرع في أيام وساعات مختلفة؛ زيارة واحدة مجرد حكاية.</translation>
    </message>
    <message>
        <source>Plan the walk</source>
        <extracomment>Button that makes the planned walk</extracomment>
        <translation>تخطيط الجولة</translation>
    </message>
</context>
<context>
    <name>WalkPreparePage</name>
    <message>
        <source>Your task</source>
        <extracomment>Part of the page before a walk</extracomment>
        <translation>مهمتك</translation>
    </message>
    <message>
        <source>Take along</source>
        <extracomment>Part of the page before a walk</extracomment>
        <translation>خذ معك</translation>
    </message>
    <message>
        <source>The way</source>
        <extracomment>Part of the page before a walk</extracomment>
        <translation>المسار</translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <extracomment>Beside a step of a walk</extracomment>
        <translation>
            <numerusform>لا أسئلة</numerusform>
            <numerusform>سؤال واحد</numerusform>
            <numerusform>سؤالان</numerusform>
            <numerusform>%Ln أسئلة</numerusform>
            <numerusform>%Ln سؤالًا</numerusform>
            <numerusform>%Ln سؤال</numerusform>
        </translation>
    </message>
    <message>
        <source>Start the walk</source>
        <extracomment>Button that begins the walk</extracomment>
        <translation>بدء الجولة</translation>
    </message>
</context>
<context>
    <name>WalkQuestionEntry</name>
    <message>
        <source>Needed</source>
        <extracomment>Beside a question: an answer is needed</extracomment>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>Answered</source>
        <extracomment>Beside a question</extracomment>
        <translation>أُجيب</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <extracomment>Beside a question</extracomment>
        <translation>لا ينطبق</translation>
    </message>
    <message>
        <source>Waiting for the reply</source>
        <extracomment>Beside a question: a reply timer runs</extracomment>
        <translation>بانتظار الرد</translation>
    </message>
    <message>
        <source>Proof needed</source>
        <extracomment>Beside a question: an answer needs a photo or a note</extracomment>
        <translation>مطلوب إثبات</translation>
    </message>
</context>
<context>
    <name>WalkQuestionList</name>
    <message>
        <source>Questions</source>
        <extracomment>Name of a list for screen readers</extracomment>
        <translation>الأسئلة</translation>
    </message>
</context>
<context>
    <name>WalkQuestionView</name>
    <message>
        <source>Try now</source>
        <extracomment>Button that stores an answer again</extracomment>
        <translation>المحاولة الآن</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button that closes a message</extracomment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Question %L1 of %L2</source>
        <extracomment>Above a question of a walk: %1 its place, %2 how many there are</extracomment>
        <translation>السؤال %L1 من %L2</translation>
    </message>
    <message>
        <source>Needed</source>
        <extracomment>Above a question: an answer is needed</extracomment>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>Critical</source>
        <extracomment>Above a question: a bad answer is shown beside the score</extracomment>
        <translation>حاسم</translation>
    </message>
    <message>
        <source>Answered late</source>
        <extracomment>Above a question: it was answered after the walk had moved on</extracomment>
        <translation>أُجيب متأخرًا</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier answer(s) kept</source>
        <extracomment>Above a question: how many answers to it were given before; they are kept</extracomment>
        <translation>
            <numerusform>لا إجابات سابقة</numerusform>
            <numerusform>إجابة سابقة محفوظة</numerusform>
            <numerusform>إجابتان سابقتان محفوظتان</numerusform>
            <numerusform>%Ln إجابات سابقة محفوظة</numerusform>
            <numerusform>%Ln إجابة سابقة محفوظة</numerusform>
            <numerusform>%Ln إجابة سابقة محفوظة</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm</source>
        <extracomment>Button: what the scan found is right</extracomment>
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>Found by scan – %1</source>
        <extracomment>Above a question: what a scan has found; %1 touchpoint and what was found</extracomment>
        <translation>وجده الفحص – %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln still needed</source>
        <extracomment>Above a question of a walk: how many answers and proofs the walk is not done without</extracomment>
        <translation>
            <numerusform>لا شيء مطلوب</numerusform>
            <numerusform>بقي واحد مطلوب</numerusform>
            <numerusform>بقي اثنان مطلوبان</numerusform>
            <numerusform>بقي %Ln مطلوبة</numerusform>
            <numerusform>بقي %Ln مطلوبًا</numerusform>
            <numerusform>بقي %Ln مطلوب</numerusform>
        </translation>
    </message>
    <message>
        <source>Once more: %1</source>
        <extracomment>Button in a step that can be walked several times; %1 its title</extracomment>
        <translation>مرة أخرى: %1</translation>
    </message>
</context>
<context>
    <name>WalkReviewPage</name>
    <message>
        <source>Close</source>
        <extracomment>Button that closes a message</extracomment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>To be revised: %1</source>
        <extracomment>Above a walk that must be revised; %1 the reviewer&apos;s words</extracomment>
        <translation>للمراجعة: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) still missing</source>
        <translation>
            <numerusform>لا شيء ناقص</numerusform>
            <numerusform>أمر واحد ناقص</numerusform>
            <numerusform>أمران ناقصان</numerusform>
            <numerusform>%Ln أمور ناقصة</numerusform>
            <numerusform>%Ln أمرًا ناقصًا</numerusform>
            <numerusform>%Ln أمر ناقص</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>لا شيء ناقص</translation>
    </message>
    <message>
        <source>%L1 of %L2 questions answered</source>
        <extracomment>How far a walk is: %1 questions answered, of %2</extracomment>
        <translation>أُجيب عن %L1 من %L2</translation>
    </message>
    <message>
        <source>Finish the walk</source>
        <extracomment>Button at the end of a walk</extracomment>
        <translation>إنهاء الجولة</translation>
    </message>
    <message>
        <source>Go on walking</source>
        <extracomment>Button that goes back to the questions</extracomment>
        <translation>متابعة الجولة</translation>
    </message>
    <message>
        <source>Look at the answers</source>
        <translation>عرض الإجابات</translation>
    </message>
    <message>
        <source>Accept the walk</source>
        <extracomment>Button of the reviewer</extracomment>
        <translation>قبول الجولة</translation>
    </message>
    <message>
        <source>Ask for a revision</source>
        <extracomment>Button of the reviewer</extracomment>
        <translation>طلب مراجعة</translation>
    </message>
    <message>
        <source>What must be revised?</source>
        <extracomment>Title of the sheet in which a reviewer says what to change</extracomment>
        <translation>ما الذي يجب مراجعته؟</translation>
    </message>
    <message>
        <source>Send back</source>
        <extracomment>Button of the reviewer</extracomment>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button that leaves without a change</extracomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Field of the reviewer</extracomment>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Hand over</source>
        <extracomment>Button that writes the walk into a file for somebody else</extracomment>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>Walks</source>
        <extracomment>Kind of files in a file dialog</extracomment>
        <translation>الجولات</translation>
    </message>
</context>
<context>
    <name>WalkSegments</name>
    <message>
        <source>%L1 of %L2 answered</source>
        <extracomment>Progress of a walk for screen readers: %1 questions answered, of %2</extracomment>
        <translation>أُجيب %L1 من %L2</translation>
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
        <source>Photos</source>
        <extracomment>Kind of files in a file dialog</extracomment>
        <translation>صور</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Tool below a question</extracomment>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Photo</source>
        <extracomment>Tool below a question</extracomment>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Moment</source>
        <extracomment>Tool below a question: notes the time, words come later</extracomment>
        <translation>لحظة</translation>
    </message>
    <message>
        <source>Judge anew</source>
        <extracomment>Tool below a question: judges an earlier step anew</extracomment>
        <translation>إعادة تقييم</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>Tool below a question</extracomment>
        <translation>توقف</translation>
    </message>
</context>
<context>
    <name>WalkWords</name>
    <message>
        <source>Planned</source>
        <extracomment>State of a walk: a part of the list of walks, and a mark</extracomment>
        <translation>مخطط لها</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>جارية</translation>
    </message>
    <message>
        <source>Waiting for replies</source>
        <translation>بانتظار الردود</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>منتهية</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>مقبولة</translation>
    </message>
    <message>
        <source>To be revised</source>
        <translation>للمراجعة</translation>
    </message>
    <message>
        <source>Own path</source>
        <extracomment>The way of walking</extracomment>
        <translation>مسارنا</translation>
    </message>
    <message>
        <source>A competitor&apos;s path</source>
        <translation>مسار منافس</translation>
    </message>
    <message>
        <source>Own sales funnel</source>
        <translation>قمع مبيعاتنا</translation>
    </message>
    <message>
        <source>Whole walks</source>
        <extracomment>Kind of a checklist</extracomment>
        <translation>جولات كاملة</translation>
    </message>
    <message>
        <source>One channel</source>
        <extracomment>Kind of a checklist</extracomment>
        <translation>قناة واحدة</translation>
    </message>
    <message>
        <source>Chains</source>
        <extracomment>Kind of a checklist</extracomment>
        <translation>سلاسل</translation>
    </message>
    <message>
        <source>Tick lists</source>
        <extracomment>Kind of a checklist</extracomment>
        <translation>قوائم تأشير</translation>
    </message>
    <message>
        <source>No answers yet, %1</source>
        <extracomment>In the list of walks, no question was answered yet; %1 is a date</extracomment>
        <translation>لا إجابات بعد، %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s), %1</source>
        <extracomment>In the list of walks: how many questions were answered; %1 is a date</extracomment>
        <translation>
            <numerusform>لا إجابات، %1</numerusform>
            <numerusform>إجابة واحدة، %1</numerusform>
            <numerusform>إجابتان، %1</numerusform>
            <numerusform>%Ln إجابات، %1</numerusform>
            <numerusform>%Ln إجابة، %1</numerusform>
            <numerusform>%Ln إجابة، %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>Answer to a question</extracomment>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Positive</source>
        <extracomment>The shopper&apos;s reaction to a touchpoint</extracomment>
        <translation>إيجابي</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>محايد</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>سلبي</translation>
    </message>
    <message>
        <source>Joy</source>
        <extracomment>What the shopper felt</extracomment>
        <translation>فرح</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>ثقة</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>اهتمام</translation>
    </message>
    <message>
        <source>Surprise</source>
        <translation>دهشة</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>هدوء</translation>
    </message>
    <message>
        <source>Boredom</source>
        <translation>ملل</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>حيرة</translation>
    </message>
    <message>
        <source>Worry</source>
        <translation>قلق</translation>
    </message>
    <message>
        <source>Annoyance</source>
        <translation>انزعاج</translation>
    </message>
    <message>
        <source>Disappointment</source>
        <translation>خيبة</translation>
    </message>
    <message>
        <source>seconds</source>
        <extracomment>Unit beside a number field</extracomment>
        <translation>ثوانٍ</translation>
    </message>
    <message>
        <source>minutes</source>
        <extracomment>Unit beside a number field</extracomment>
        <translation>دقائق</translation>
    </message>
    <message>
        <source>hours</source>
        <extracomment>Unit beside a number field</extracomment>
        <translation>ساعات</translation>
    </message>
    <message>
        <source>days</source>
        <extracomment>Unit beside a number field</extracomment>
        <translation>أيام</translation>
    </message>
    <message>
        <source>rings</source>
        <extracomment>Unit beside a number field</extracomment>
        <translation>رنّات</translation>
    </message>
    <message>
        <source>The disk is full. Make room; your answer stays here and is saved as soon as there is.</source>
        <extracomment>Above the question: an answer could not be stored</extracomment>
        <translation>القرص ممتلئ. أفسح مكانًا؛ تبقى إجابتك هنا وتُحفظ فور توفّره.</translation>
    </message>
    <message>
        <source>The folder of the workspace cannot be written. Your answer stays here and is tried again.</source>
        <extracomment>Above the question: an answer could not be stored</extracomment>
        <translation>لا يمكن الكتابة في مجلد ملف العمل. تبقى إجابتك هنا وتُعاد المحاولة.</translation>
    </message>
    <message>
        <source>Not saved yet. Your answer stays here and is tried again.</source>
        <extracomment>Above the question: an answer could not be stored</extracomment>
        <translation>لم يُحفظ بعد. تبقى إجابتك هنا وتُعاد المحاولة.</translation>
    </message>
    <message>
        <source>Goes on</source>
        <extracomment>What the customer decides at the end of a walk (all texts up to &quot;Leaves&quot;)</extracomment>
        <translation>يتابع</translation>
    </message>
    <message>
        <source>Starts to work with them</source>
        <translation>يبدأ التعامل معهم</translation>
    </message>
    <message>
        <source>Buys</source>
        <translation>يشتري</translation>
    </message>
    <message>
        <source>Buys again</source>
        <translation>يشتري مجددًا</translation>
    </message>
    <message>
        <source>Recommends them</source>
        <translation>يوصي بهم</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>يغادر</translation>
    </message>
    <message>
        <source>Objection</source>
        <extracomment>What a note of a walk is about (all texts up to &quot;Remark&quot;)</extracomment>
        <translation>اعتراض</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>مشكلة</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>طلب</translation>
    </message>
    <message>
        <source>Trick worth adopting</source>
        <translation>حيلة تستحق الاقتباس</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>ملحوظة</translation>
    </message>
</context>
<context>
    <name>WalksPage</name>
    <message>
        <source>Walk a customer&apos;s path and note what happens, step by step.</source>
        <extracomment>Below the title of the page of walks</extracomment>
        <translation>اسلك طريق العميل ودوّن ما يحدث خطوة بخطوة.</translation>
    </message>
    <message>
        <source>Walks</source>
        <extracomment>Kind of files in a file dialog
----------
Title of a page</extracomment>
        <translation>الجولات</translation>
    </message>
    <message>
        <source>New walk</source>
        <extracomment>Button that plans a walk</extracomment>
        <translation>جولة جديدة</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button that closes a message</extracomment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Bring back</source>
        <extracomment>Button that brings back what was removed</extracomment>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>The walk at %1 is in the bin.</source>
        <extracomment>After a walk was put into the bin; %1 is its company</extracomment>
        <translation>جولة %1 في السلة.</translation>
    </message>
    <message>
        <source>All companies</source>
        <extracomment>Filter of the list of walks</extracomment>
        <translation>كل الشركات</translation>
    </message>
    <message>
        <source>Company</source>
        <extracomment>Name of a filter for screen readers</extracomment>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>Choose a checklist, say whose path you walk, and start. Every answer is saved at once, without a network.</source>
        <extracomment>On the empty page of walks</extracomment>
        <translation>اختر قائمة تدقيق، وحدّد مسار من تسلك، وابدأ. تُحفظ كل إجابة فورًا دون شبكة.</translation>
    </message>
    <message>
        <source>Be the customer</source>
        <extracomment>On the empty page of walks</extracomment>
        <translation>كن أنت العميل</translation>
    </message>
    <message>
        <source>Try it at a clinic</source>
        <extracomment>Button that plans the example of a walk</extracomment>
        <translation>جرّبها في عيادة</translation>
    </message>
    <message>
        <source>Take in a walk</source>
        <extracomment>Button that reads a walk out of a file</extracomment>
        <translation>استيراد جولة</translation>
    </message>
    <message>
        <source>Bin (%L1)</source>
        <extracomment>Button that shows the walks in the bin</extracomment>
        <translation>السلة (%L1)</translation>
    </message>
    <message>
        <source>Walks rest here for 30 days, then they go for good.</source>
        <extracomment>Above the walks in the bin</extracomment>
        <translation>تبقى الجولات هنا 30 يومًا ثم تُحذف نهائيًا.</translation>
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
        <extracomment>Above the evidence; never &quot;absent&quot;: a scan does not run scripts</extracomment>
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
        <extracomment>Below a benchmark&apos;s name: how many companies; %1 is a date</extracomment>
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
        <extracomment>Below the field with a company&apos;s web addresses</extracomment>
        <translation>اكتب عنوانًا واحدًا على الأقل، مثل example.com.</translation>
    </message>
    <message>
        <source>“%1” is no web address and no saved page. Write it like example.com or https://example.com/shop.</source>
        <extracomment>Below the field with a company&apos;s web addresses; %1 is what was typed</extracomment>
        <translation>”%1“ ليس عنوان ويب ولا صفحة محفوظة. اكتبه مثل example.com أو https://example.com/shop.</translation>
    </message>
    <message>
        <source>“%1” already belongs to %2.</source>
        <extracomment>Below the field with a company&apos;s web addresses; %1 an address, %2 a company</extracomment>
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
<context>
    <name>shopwalker::WalkConsent</name>
    <message>
        <source>Record a conversation only when everyone in it has agreed.</source>
        <extracomment>On the card about recording people</extracomment>
        <translation>سجّل المحادثة فقط إذا وافق جميع المشاركين فيها.</translation>
    </message>
    <message>
        <source>Who takes part may usually record for own use; passing the recording on needs consent.</source>
        <extracomment>On the card about recording people</extracomment>
        <translation>يجوز عادةً للمشارك أن يسجّل لاستعماله؛ أما نقل التسجيل فيحتاج إلى موافقة.</translation>
    </message>
    <message>
        <source>The rules are not clear-cut: ask before you record.</source>
        <extracomment>On the card about recording people: the rules are not clear or not known</extracomment>
        <translation>القواعد ليست قاطعة: اسأل قبل التسجيل.</translation>
    </message>
</context>
<context>
    <name>shopwalker::WalkController</name>
    <message>
        <source>The checklist of this walk is not in the library.</source>
        <translation>قائمة تدقيق هذه الجولة ليست في المكتبة.</translation>
    </message>
    <message>
        <source>Write a number, such as %1.</source>
        <extracomment>Below a number field that holds something else; %1 a number</extracomment>
        <translation>اكتب عددًا مثل %1.</translation>
    </message>
    <message>
        <source>Method</source>
        <extracomment>Line of the brief of a walk (all texts up to &quot;Device&quot;)</extracomment>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>الشخصية</translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation>نقطة الدخول</translation>
    </message>
    <message>
        <source>Tester</source>
        <translation>المتسوق</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>ليس قبل</translation>
    </message>
    <message>
        <source>Not after</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>An answer is needed</source>
        <extracomment>Why a question stands in the list of what is missing</extracomment>
        <translation>مطلوب جواب</translation>
    </message>
    <message>
        <source>A photo or note must prove it</source>
        <extracomment>Why a question stands in the list of what is missing</extracomment>
        <translation>يجب إثباته بصورة أو ملاحظة</translation>
    </message>
    <message>
        <source>The reply has not come yet</source>
        <extracomment>Why a question stands in the list of what is missing</extracomment>
        <translation>لم يصل الرد بعد</translation>
    </message>
    <message>
        <source>A charged phone; answers need no network</source>
        <extracomment>What a shopper takes along (all texts up to &quot;A receipt …&quot;)</extracomment>
        <translation>هاتف مشحون؛ الإجابات لا تحتاج إلى شبكة</translation>
    </message>
    <message>
        <source>Room for photos</source>
        <translation>مساحة للصور</translation>
    </message>
    <message>
        <source>A quiet place for calls and times; the program counts and measures</source>
        <translation>مكان هادئ للمكالمات والقياس؛ البرنامج يعدّ ويقيس</translation>
    </message>
    <message>
        <source>An address or number at which replies reach you</source>
        <translation>عنوان أو رقم تصلك عليه الردود</translation>
    </message>
    <message>
        <source>Money for a purchase, and a pocket for the receipt</source>
        <translation>مال للشراء ومكان للإيصال</translation>
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
        <translation>الجولة في الملف %1. وتبقى هنا أيضًا.</translation>
    </message>
    <message>
        <source>The walk at %1 was here already; nothing has changed.</source>
        <translation>جولة %1 موجودة هنا أصلًا؛ لم يتغير شيء.</translation>
    </message>
    <message numerus="yes">
        <source>The walk at %1 has been taken in, with %Ln file(s) of evidence.</source>
        <extracomment>After a file with a walk was read; %1 a company</extracomment>
        <translation>
            <numerusform>استُلمت جولة %1 دون ملفات إثبات.</numerusform>
            <numerusform>استُلمت جولة %1 مع ملف إثبات واحد.</numerusform>
            <numerusform>استُلمت جولة %1 مع ملفي إثبات.</numerusform>
            <numerusform>استُلمت جولة %1 مع %Ln ملفات إثبات.</numerusform>
            <numerusform>استُلمت جولة %1 مع %Ln ملف إثبات.</numerusform>
            <numerusform>استُلمت جولة %1 مع %Ln ملف إثبات.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shopwalker::WalkPlanner</name>
    <message>
        <source>Whose path is walked? Name the company.</source>
        <extracomment>Below the company&apos;s field of a walk that is being planned</extracomment>
        <translation>مسار من نسلك؟ سمِّ الشركة.</translation>
    </message>
    <message>
        <source>Write a day like %1.</source>
        <extracomment>Below the days of a planned visit; %1 an example of a date</extracomment>
        <translation>اكتب اليوم مثل %1.</translation>
    </message>
    <message>
        <source>Clinic A</source>
        <extracomment>Company of the example of a walk</extracomment>
        <translation>العيادة أ</translation>
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
</TS>
