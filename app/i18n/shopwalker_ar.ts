<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutForm</name>
    <message>
        <source>Title</source>
        <extracomment>Field of a checklist</extracomment>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>In English; other languages belong to the translation.</source>
        <extracomment>Below the field of a checklist</extracomment>
        <translation>بالإنجليزية؛ أما اللغات الأخرى فمكانها الترجمة.</translation>
    </message>
    <message>
        <source>Summary</source>
        <extracomment>Field of a checklist</extracomment>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Field of a checklist</extracomment>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Id</source>
        <extracomment>Fact about a checklist</extracomment>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Version</source>
        <extracomment>Fact about a checklist</extracomment>
        <translation>الإصدار</translation>
    </message>
</context>
<context>
    <name>ActionCard</name>
    <message>
        <source>Overdue</source>
        <extracomment>On an action of the plan: its day has passed</extracomment>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>Since the round before: %1</source>
        <extracomment>On an action: what changed since the round before; %1 &quot;Not found before, found now&quot;</extracomment>
        <translation>منذ الجولة السابقة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Not managed: %1</source>
        <extracomment>On an action: what law 3 misses; %1 is a list</extracomment>
        <translation>بلا إدارة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Resources: %1</source>
        <extracomment>On an action of the plan; %1 money, people, time</extracomment>
        <translation>الموارد: %1</translation>
    </message>
</context>
<context>
    <name>ActionSheet</name>
    <message>
        <source>Close</source>
        <extracomment>Button that closes an action; everything is kept</extracomment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Take out of the plan</source>
        <extracomment>Button that takes an action out of the plan</extracomment>
        <translation>أخرِجه من الخطة</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Field of an action</extracomment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Who is responsible</source>
        <extracomment>Field of an action</extracomment>
        <translation>من المسؤول</translation>
    </message>
    <message>
        <source>A role, for example head of reception</source>
        <translation>دور، مثل رئيس الاستقبال</translation>
    </message>
    <message>
        <source>Due on</source>
        <extracomment>Field of an action</extracomment>
        <translation>موعد الإنجاز</translation>
    </message>
    <message>
        <source>On the due day the same checklist is planned as a walk.</source>
        <extracomment>Below the choice of a re-check</extracomment>
        <translation>في يوم الموعد تُخطَّط قائمة الفحص نفسها كجولة.</translation>
    </message>
    <message>
        <source>Look again with</source>
        <extracomment>Field of an action: how it is looked at again</extracomment>
        <translation>أعد الفحص بواسطة</translation>
    </message>
    <message>
        <source>Lever</source>
        <extracomment>Field of an action: what moves the touchpoint</extracomment>
        <translation>الرافعة</translation>
    </message>
    <message>
        <source>Direction</source>
        <extracomment>Field of an action: keep, adjust or change the touchpoint</extracomment>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>Effort</source>
        <extracomment>Field of an action</extracomment>
        <translation>الجهد</translation>
    </message>
    <message>
        <source>Resources</source>
        <extracomment>Field of an action: money, people, time</extracomment>
        <translation>الموارد</translation>
    </message>
    <message>
        <source>Empty: it is named after the touchpoint.</source>
        <extracomment>Below the title of an action</extracomment>
        <translation>إن تُرك فارغًا سُمّي باسم نقطة التواصل.</translation>
    </message>
    <message>
        <source>In your own words</source>
        <extracomment>Field of an action</extracomment>
        <translation>بكلماتك</translation>
    </message>
    <message>
        <source>The plan then shows how it changes from round to round, and the third law asks for it.</source>
        <extracomment>Below the touchpoint of an action</extracomment>
        <translation>عندئذ تُظهر الخطة كيف تتغيّر من جولة إلى جولة، ويسأل عنها القانون الثالث.</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <extracomment>Field of an action</extracomment>
        <translation>نقطة التماس</translation>
    </message>
</context>
<context>
    <name>AddChainSheet</name>
    <message>
        <source>Add a chain</source>
        <extracomment>Title of a sheet</extracomment>
        <translation>إضافة سلسلة</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Button that adds a chain</extracomment>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Whose chain</source>
        <extracomment>Above the choice of a company for a new chain</extracomment>
        <translation>سلسلة من</translation>
    </message>
    <message>
        <source>Left empty, it is called after the template.</source>
        <extracomment>Help of the field for the name of a chain</extracomment>
        <translation>إن تُرك فارغًا سُمّي باسم القالب.</translation>
    </message>
    <message>
        <source>For example: first visit, through an advertisement</source>
        <translation>مثلًا: أول زيارة عن طريق إعلان</translation>
    </message>
    <message>
        <source>Name of the chain</source>
        <extracomment>Field of the sheet that adds a chain</extracomment>
        <translation>اسم السلسلة</translation>
    </message>
    <message>
        <source>From a template</source>
        <extracomment>Above the choice of a template for a chain</extracomment>
        <translation>من قالب</translation>
    </message>
    <message>
        <source>No template: add links by hand</source>
        <extracomment>Choice of a template for a chain: none</extracomment>
        <translation>بلا قالب: أضف الحلقات بيدك</translation>
    </message>
    <message>
        <source>Template</source>
        <extracomment>Choice of a template for a chain</extracomment>
        <translation>القالب</translation>
    </message>
    <message>
        <source>Any channel</source>
        <extracomment>Choice of the channel by which the customer enters a chain: none</extracomment>
        <translation>أي قناة</translation>
    </message>
    <message>
        <source>The customer comes through</source>
        <extracomment>Choice of the channel by which the customer enters a chain</extracomment>
        <translation>يأتي العميل عبر</translation>
    </message>
</context>
<context>
    <name>AddLinkSheet</name>
    <message>
        <source>Add a link</source>
        <extracomment>Title of a sheet</extracomment>
        <translation>إضافة حلقة</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Button that adds a link to a chain</extracomment>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>What the customer meets</source>
        <translation>ما يلقاه العميل</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>القناة</translation>
    </message>
</context>
<context>
    <name>AddTickSheet</name>
    <message>
        <source>Add a line</source>
        <extracomment>Title of the sheet that adds a line to a tick list</extracomment>
        <translation>إضافة سطر</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Button that adds a line to a tick list</extracomment>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button that leaves without a change</extracomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Called</source>
        <extracomment>Field with the name of a line of a tick list</extracomment>
        <translation>الاسم المعروض</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>Above the groups of a tick list</extracomment>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Or a new group</source>
        <extracomment>Field with the name of a new group of a tick list</extracomment>
        <translation>أو مجموعة جديدة</translation>
    </message>
    <message>
        <source>Hidden lines</source>
        <extracomment>Above the hidden lines of a tick list</extracomment>
        <translation>الأسطر المخفية</translation>
    </message>
</context>
<context>
    <name>AnswerEntry</name>
    <message>
        <source>%1 points</source>
        <extracomment>Points of one answer, for screen readers</extracomment>
        <translation>%1 نقطة</translation>
    </message>
    <message>
        <source>Reaction: %1</source>
        <extracomment>Below a ticked line: what the customer felt about it; %1 is positive, neutral or negative</extracomment>
        <translation>الانطباع: %1</translation>
    </message>
</context>
<context>
    <name>AnswerWords</name>
    <message>
        <source>Answered after %1</source>
        <extracomment>Answer to a reply timer: %1 is how long it took</extracomment>
        <translation>جاء الرد بعد ⁨%1⁩</translation>
    </message>
    <message>
        <source>No answer came</source>
        <extracomment>Answer to a reply timer</extracomment>
        <translation>لم يأتِ رد</translation>
    </message>
    <message>
        <source>Still waiting for an answer</source>
        <translation>ما زال الرد منتظرًا</translation>
    </message>
    <message>
        <source>%1 of %L2</source>
        <extracomment>Answer on a scale: %1 of %2</extracomment>
        <translation>%1 من %L2</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <extracomment>Answer: the question makes no sense here</extracomment>
        <translation>لا ينطبق</translation>
    </message>
    <message>
        <source>Promised: %1. Found: %2</source>
        <extracomment>Answer to a promise question: %1 what was promised, %2 what was found</extracomment>
        <translation>الوعد: ⁨%1⁩. الواقع: ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>BenchmarkBin</name>
    <message numerus="yes">
        <source>%Ln deleted benchmark(s)</source>
        <extracomment>Button of the start page that shows the benchmarks in the bin</extracomment>
        <translation>
            <numerusform>لا مقارنات محذوفة</numerusform>
            <numerusform>مقارنة محذوفة واحدة</numerusform>
            <numerusform>مقارنتان محذوفتان</numerusform>
            <numerusform>%Ln مقارنات محذوفة</numerusform>
            <numerusform>%Ln مقارنة محذوفة</numerusform>
            <numerusform>%Ln مقارنة محذوفة</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted benchmarks rest here for 30 days, then they go for good.</source>
        <extracomment>Above the benchmarks in the bin</extracomment>
        <translation>تبقى المقارنات المحذوفة هنا 30 يوماً ثم تزول نهائياً.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <extracomment>Button that brings back what was removed</extracomment>
        <translation>استعادة</translation>
    </message>
</context>
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
    <name>BenchmarkTabs</name>
    <message>
        <source>Pages about the benchmark</source>
        <extracomment>Name of the row of tabs above the pages about a benchmark, for screen readers</extracomment>
        <translation>صفحات المقارنة</translation>
    </message>
</context>
<context>
    <name>BranchBar</name>
    <message>
        <source>Done with this branch</source>
        <extracomment>Button at the branch of the mind map that is selected</extracomment>
        <translation>انتهيت من هذا الفرع</translation>
    </message>
    <message numerus="yes">
        <source>Unfold %Ln branch(es)</source>
        <extracomment>Buttons at the branch of the mind map that is selected; %Ln is the number of branches below it</extracomment>
        <translation>
            <numerusform>فتح الفروع</numerusform>
            <numerusform>فتح فرع واحد</numerusform>
            <numerusform>فتح فرعين</numerusform>
            <numerusform>فتح %Ln فروع</numerusform>
            <numerusform>فتح %Ln فرعًا</numerusform>
            <numerusform>فتح %Ln فرع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fold %Ln branch(es)</source>
        <translation>
            <numerusform>طيّ الفروع</numerusform>
            <numerusform>طيّ فرع واحد</numerusform>
            <numerusform>طيّ فرعين</numerusform>
            <numerusform>طيّ %Ln فروع</numerusform>
            <numerusform>طيّ %Ln فرعًا</numerusform>
            <numerusform>طيّ %Ln فرع</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a branch below</source>
        <extracomment>Button at the branch of the mind map that is selected</extracomment>
        <translation>إضافة فرع تحته</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>Button at a branch of the mind map</extracomment>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>Button at a branch of the mind map: changes places with the one above</extracomment>
        <translation>إلى أعلى</translation>
    </message>
    <message>
        <source>Down</source>
        <extracomment>Button at a branch of the mind map: changes places with the one below</extracomment>
        <translation>إلى أسفل</translation>
    </message>
    <message>
        <source>Hang it elsewhere</source>
        <extracomment>Button at a branch of the mind map</extracomment>
        <translation>علّقه في مكان آخر</translation>
    </message>
    <message numerus="yes">
        <source>Remove with %Ln branch(es) below</source>
        <extracomment>Buttons at a branch of the mind map; %Ln is the number of branches below it</extracomment>
        <translation>
            <numerusform>إزالة</numerusform>
            <numerusform>إزالة مع فرع تحته</numerusform>
            <numerusform>إزالة مع فرعين تحته</numerusform>
            <numerusform>إزالة مع %Ln فروع تحته</numerusform>
            <numerusform>إزالة مع %Ln فرعًا تحته</numerusform>
            <numerusform>إزالة مع %Ln فرع تحته</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>BranchSheet</name>
    <message>
        <source>Rename the branch</source>
        <extracomment>Titles of a sheet; %1 is the branch of the mind map that is selected</extracomment>
        <translation>إعادة تسمية الفرع</translation>
    </message>
    <message>
        <source>Add below “%1”</source>
        <translation>إضافة تحت «%1»</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>Button of the sheet that names a branch of the mind map</extracomment>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Field of the sheet that names a branch of the mind map</extracomment>
        <translation>الاسم</translation>
    </message>
</context>
<context>
    <name>CalendarMonth</name>
    <message>
        <source>Month before</source>
        <extracomment>Button of the calendar</extracomment>
        <translation>الشهر السابق</translation>
    </message>
    <message>
        <source>Month after</source>
        <extracomment>Button of the calendar</extracomment>
        <translation>الشهر التالي</translation>
    </message>
</context>
<context>
    <name>CallPage</name>
    <message>
        <source>Back to the walk</source>
        <extracomment>Button of call mode; the call runs on
----------
Zone of call mode</extracomment>
        <translation>العودة إلى الجولة</translation>
    </message>
    <message>
        <source>Take the last tap back</source>
        <extracomment>Button of call mode that takes the last tap back</extracomment>
        <translation>إلغاء آخر لمسة</translation>
    </message>
    <message>
        <source>This checklist asks nothing about a phone call. Open a walk with a call, or add such questions in the checklist editor.</source>
        <extracomment>Instead of call mode</extracomment>
        <translation>لا تسأل هذه القائمة عن مكالمة هاتفية. افتح جولة فيها مكالمة، أو أضف مثل هذه الأسئلة في محرر القوائم.</translation>
    </message>
    <message>
        <source>Ringing</source>
        <extracomment>Below the time in call mode</extracomment>
        <translation>يرن</translation>
    </message>
    <message>
        <source>On hold</source>
        <extracomment>Below the time in call mode</extracomment>
        <translation>قيد الانتظار</translation>
    </message>
    <message>
        <source>Talking</source>
        <extracomment>Below the time in call mode</extracomment>
        <translation>محادثة جارية</translation>
    </message>
    <message>
        <source>Start when you dial</source>
        <extracomment>Below the time in call mode, before the call</extracomment>
        <translation>ابدأ عند الاتصال</translation>
    </message>
    <message>
        <source>rings</source>
        <extracomment>Below a number in call mode</extracomment>
        <translation>رنات</translation>
    </message>
    <message>
        <source>until answered</source>
        <extracomment>Below a time in call mode</extracomment>
        <translation>حتى الرد</translation>
    </message>
    <message>
        <source>rung in vain</source>
        <extracomment>Below a time in call mode, when nobody answered</extracomment>
        <translation>رنين بلا رد</translation>
    </message>
    <message>
        <source>on hold</source>
        <extracomment>Below a time in call mode</extracomment>
        <translation>قيد الانتظار</translation>
    </message>
    <message>
        <source>talked</source>
        <extracomment>Below a time in call mode</extracomment>
        <translation>مدة الحديث</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) noted in the walk.</source>
        <extracomment>After a call ended: its figures became answers of the walk</extracomment>
        <translation>
            <numerusform>لم تُسجَّل إجابات في الجولة.</numerusform>
            <numerusform>سُجّلت إجابة واحدة في الجولة.</numerusform>
            <numerusform>سُجّلت إجابتان في الجولة.</numerusform>
            <numerusform>سُجّلت %Ln إجابات في الجولة.</numerusform>
            <numerusform>سُجّلت %Ln إجابة في الجولة.</numerusform>
            <numerusform>سُجّلت %Ln إجابة في الجولة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Call again</source>
        <extracomment>Zone of call mode</extracomment>
        <translation>اتصال مرة أخرى</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>ابدأ</translation>
    </message>
    <message>
        <source>Ring</source>
        <extracomment>Zone of call mode: tapped at every ring</extracomment>
        <translation>رنة</translation>
    </message>
    <message>
        <source>Back on the line</source>
        <extracomment>Zone of call mode</extracomment>
        <translation>عاد إلى الخط</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <extracomment>Zone of call mode</extracomment>
        <translation>وضعوني قيد الانتظار</translation>
    </message>
    <message>
        <source>Nobody answers</source>
        <extracomment>Zone of call mode</extracomment>
        <translation>لا أحد يرد</translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>Zone of call mode</extracomment>
        <translation>انتهت</translation>
    </message>
    <message>
        <source>Answered</source>
        <extracomment>Zone of call mode</extracomment>
        <translation>تم الرد</translation>
    </message>
</context>
<context>
    <name>CameraView</name>
    <message>
        <source>It gave no picture.</source>
        <extracomment>When the camera gave no picture within ten seconds</extracomment>
        <translation>لم تعطِ صورة.</translation>
    </message>
    <message>
        <source>Close the camera</source>
        <extracomment>Button that closes the camera without a photo</extracomment>
        <translation>إغلاق الكاميرا</translation>
    </message>
    <message>
        <source>Other camera</source>
        <extracomment>Button that changes from the back camera to the front one</extracomment>
        <translation>الكاميرا الأخرى</translation>
    </message>
    <message>
        <source>No camera is ready. Close this and choose a photo from a file.</source>
        <extracomment>Instead of the camera&apos;s picture</extracomment>
        <translation>لا توجد كاميرا جاهزة. أغلق هذه النافذة واختر صورة من ملف.</translation>
    </message>
    <message>
        <source>The camera took no photo: %1 Try again, or choose a photo from a file.</source>
        <extracomment>Over the camera&apos;s picture; %1 says why</extracomment>
        <translation>لم تلتقط الكاميرا صورة: %1 حاول مرة أخرى أو اختر صورة من ملف.</translation>
    </message>
    <message>
        <source>Take the photo</source>
        <extracomment>The camera&apos;s release</extracomment>
        <translation>التقط الصورة</translation>
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
    <name>ChainCard</name>
    <message>
        <source>Remove this chain</source>
        <extracomment>Button at a chain that was drawn by hand</extracomment>
        <translation>إزالة هذه السلسلة</translation>
    </message>
    <message>
        <source>Hide the stations</source>
        <extracomment>Buttons at a chain</extracomment>
        <translation>إخفاء المحطات</translation>
    </message>
    <message>
        <source>Show the stations</source>
        <translation>إظهار المحطات</translation>
    </message>
    <message>
        <source>Add a link</source>
        <extracomment>Button below the stations of a chain that was drawn by hand</extracomment>
        <translation>إضافة حلقة</translation>
    </message>
    <message>
        <source>No next chain</source>
        <extracomment>Choice of the chain that follows: none</extracomment>
        <translation>لا سلسلة تالية</translation>
    </message>
    <message>
        <source>Next chain</source>
        <extracomment>Choice of the chain that follows</extracomment>
        <translation>السلسلة التالية</translation>
    </message>
    <message>
        <source>Starts by itself</source>
        <extracomment>Mark of a chain: the next one begins without the customer&apos;s doing (a parcel arrives)</extracomment>
        <translation>تبدأ من نفسها</translation>
    </message>
</context>
<context>
    <name>ChainsPage</name>
    <message>
        <source>Chains</source>
        <extracomment>Head of the page with the chains</extracomment>
        <translation>السلاسل</translation>
    </message>
    <message>
        <source>Add a chain</source>
        <extracomment>Button of the chains</extracomment>
        <translation>إضافة سلسلة</translation>
    </message>
    <message>
        <source>A walk becomes a chain by itself. You can also draw one from a template or by hand.</source>
        <extracomment>On the page with the chains when there is none</extracomment>
        <translation>تصير الجولة سلسلة من نفسها. ويمكنك أيضًا رسم سلسلة من قالب أو بيدك.</translation>
    </message>
    <message>
        <source>No chain yet</source>
        <extracomment>On the page with the chains when there is none</extracomment>
        <translation>لا سلسلة بعد</translation>
    </message>
    <message>
        <source>Walk a customer&apos;s path</source>
        <extracomment>Button that leads to the walks</extracomment>
        <translation>سِر في مسار العميل</translation>
    </message>
    <message>
        <source>The three laws of touchpoints: to be mended</source>
        <extracomment>Head of a list of warnings</extracomment>
        <translation>قوانين نقاط التماس الثلاثة: ما ينبغي إصلاحه</translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message>
        <source>%1 points before, %2 now</source>
        <extracomment>Before and after: %1 and %2 are points</extracomment>
        <translation>كانت ⁨%1⁩ نقطة، وهي الآن ⁨%2⁩</translation>
    </message>
    <message>
        <source>Not found before, found now</source>
        <extracomment>Before and after: a touchpoint</extracomment>
        <translation>لم يوجد سابقًا، ويوجد الآن</translation>
    </message>
    <message>
        <source>Found before, not found now</source>
        <extracomment>Before and after: a touchpoint</extracomment>
        <translation>كان موجودًا، ولا يوجد الآن</translation>
    </message>
    <message>
        <source>Before: %1, now: %2</source>
        <extracomment>Before and after: %1 and %2 are &quot;Found&quot;, &quot;Unknown&quot; …</extracomment>
        <translation>سابقًا: ⁨%1⁩، الآن: ⁨%2⁩</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>How a touchpoint changed between two rounds</extracomment>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Gone</source>
        <extracomment>How a touchpoint changed between two rounds</extracomment>
        <translation>اختفى</translation>
    </message>
    <message>
        <source>Better</source>
        <extracomment>How a touchpoint changed between two rounds</extracomment>
        <translation>أفضل</translation>
    </message>
    <message>
        <source>Worse</source>
        <extracomment>How a touchpoint changed between two rounds</extracomment>
        <translation>أسوأ</translation>
    </message>
    <message>
        <source>The same</source>
        <extracomment>How a touchpoint changed between two rounds</extracomment>
        <translation>كما هو</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>How a touchpoint changed between two rounds</extracomment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>What changed between scans: %1 touchpoint, %2 its value</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 is new</source>
        <extracomment>What changed between scans; %1 is a touchpoint</extracomment>
        <translation>ظهر: ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 is gone</source>
        <extracomment>What changed between scans; %1 is a touchpoint</extracomment>
        <translation>اختفى: ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 was added</source>
        <extracomment>What changed between scans; %1 is a touchpoint and a value that it did not have</extracomment>
        <translation>أُضيف: ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 was taken away</source>
        <extracomment>What changed between scans; %1 is a touchpoint and a value that it had</extracomment>
        <translation>أُزيل: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Kept</source>
        <extracomment>What became of a promise</extracomment>
        <translation>وُفي به</translation>
    </message>
    <message>
        <source>Broken</source>
        <extracomment>What became of a promise</extracomment>
        <translation>أُخلف</translation>
    </message>
    <message>
        <source>Open: nobody has looked</source>
        <extracomment>What became of a promise: nobody has looked</extracomment>
        <translation>مفتوح: لم ينظر أحد</translation>
    </message>
    <message>
        <source>Reaction: %1 before, %2 now</source>
        <extracomment>Before and after: how customers react to a touchpoint; %1 &quot;positive&quot;, %2 &quot;negative&quot;</extracomment>
        <translation>الانطباع: %1 سابقًا، %2 الآن</translation>
    </message>
</context>
<context>
    <name>ChangesPage</name>
    <message>
        <source>Changes</source>
        <extracomment>Title of the page with what changed</extracomment>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>الجولة</translation>
    </message>
    <message>
        <source>Scan or walk the same companies again: then this page says what changed, touchpoint by touchpoint.</source>
        <extracomment>When a benchmark has one round only</extracomment>
        <translation>افحص الشركات نفسها أو جُل فيها من جديد، فتقول هذه الصفحة ما تغيّر نقطة نقطة.</translation>
    </message>
    <message>
        <source>Nothing to compare with yet</source>
        <extracomment>When a benchmark has one round only</extracomment>
        <translation>لا شيء للمقارنة به بعد</translation>
    </message>
    <message>
        <source>Before and after</source>
        <extracomment>Part of the page with what changed: the own company in two rounds</extracomment>
        <translation>قبل وبعد</translation>
    </message>
    <message>
        <source>Only what changed</source>
        <extracomment>Switch of the page with what changed</extracomment>
        <translation>ما تغيّر فقط</translation>
    </message>
    <message>
        <source>Nothing changed that both rounds know.</source>
        <extracomment>No touchpoint changed between the rounds</extracomment>
        <translation>لم يتغيّر شيء مما تعرفه الجولتان.</translation>
    </message>
    <message>
        <source>What happened</source>
        <extracomment>Part of the page with what changed: scans and own actions by time</extracomment>
        <translation>ما الذي حدث</translation>
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
    <name>ChapterCard</name>
    <message>
        <source>Claimed by: %1. Not verified by us.</source>
        <extracomment>Below a claim: %1 names the article that makes it</extracomment>
        <translation>المصدر: %1. لم نتحقق من ذلك.</translation>
    </message>
</context>
<context>
    <name>ChecklistsPage</name>
    <message>
        <source>Checklists</source>
        <extracomment>File dialog: kinds of files
----------
Title of the page of checklists</extracomment>
        <translation>القوائم</translation>
    </message>
    <message>
        <source>Copy one that comes near, or begin a new one.</source>
        <extracomment>Below the title of the page of checklists</extracomment>
        <translation>انسخ قائمة قريبة مما تريد، أو ابدأ قائمة جديدة.</translation>
    </message>
    <message>
        <source>New checklist</source>
        <extracomment>Button that begins a new checklist
----------
Title of the sheet that begins a new checklist</extracomment>
        <translation>قائمة جديدة</translation>
    </message>
    <message>
        <source>From a file</source>
        <extracomment>Button that reads a checklist from a file</extracomment>
        <translation>من ملف</translation>
    </message>
    <message>
        <source>The checklists are being read …</source>
        <extracomment>While the checklists are being read</extracomment>
        <translation>تُقرأ القوائم …</translation>
    </message>
    <message>
        <source>Draft, not saved yet</source>
        <extracomment>Mark of a checklist with changes that are not saved</extracomment>
        <translation>مسودة لم تُحفظ بعد</translation>
    </message>
    <message>
        <source>Your own</source>
        <extracomment>Mark of the user&apos;s own checklist</extracomment>
        <translation>خاصة بك</translation>
    </message>
    <message>
        <source>Came with Shopwalker</source>
        <extracomment>Mark of a checklist that came with the program</extracomment>
        <translation>أتت مع Shopwalker</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>Button of a checklist</extracomment>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Copy and change</source>
        <extracomment>Button of a checklist</extracomment>
        <translation>نسخ وتعديل</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button of a checklist
----------
Answer: remove</extracomment>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Begin</source>
        <extracomment>Button that begins a new checklist</extracomment>
        <translation>ابدأ</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>Field of a new checklist</extracomment>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Visit to a pharmacy</source>
        <extracomment>Example in an empty field</extracomment>
        <translation>زيارة صيدلية</translation>
    </message>
    <message>
        <source>Walks that were made with it keep their answers.</source>
        <extracomment>Question before a checklist is removed</extracomment>
        <translation>تحتفظ الجولات التي تمت بها بإجاباتها.</translation>
    </message>
    <message>
        <source>Remove this checklist?</source>
        <extracomment>Question before a checklist is removed</extracomment>
        <translation>إزالة هذه القائمة؟</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>Answer: do not remove</extracomment>
        <translation>الإبقاء عليها</translation>
    </message>
</context>
<context>
    <name>ClockCard</name>
    <message>
        <source>Time zones and opening hours</source>
        <extracomment>Part of the page that shows who answers first</extracomment>
        <translation>المناطق الزمنية وساعات العمل</translation>
    </message>
</context>
<context>
    <name>ClockSheet</name>
    <message>
        <source>Keep these hours</source>
        <extracomment>Button of the sheet about a company&apos;s opening hours</extracomment>
        <translation>احفظ هذه الساعات</translation>
    </message>
    <message>
        <source>As its site states them</source>
        <extracomment>Button of the sheet about a company&apos;s opening hours</extracomment>
        <translation>كما يذكرها موقعها</translation>
    </message>
    <message>
        <source>Time zone</source>
        <extracomment>Field of a company: where its clock is</extracomment>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Find a city: Yerevan, Berlin</source>
        <extracomment>In the empty search field of time zones</extracomment>
        <translation>ابحث عن مدينة: Yerevan, Berlin</translation>
    </message>
    <message>
        <source>Set a time zone</source>
        <extracomment>Chip of a form: no time zone is set</extracomment>
        <translation>حدّد منطقة زمنية</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <extracomment>Part of the sheet about a company&apos;s clock</extracomment>
        <translation>ساعات العمل</translation>
    </message>
    <message>
        <source>%1. Write 9-13, 14-18:30; leave a day empty where it is closed.</source>
        <extracomment>Below the title of the opening hours; %1 says where those in force come from</extracomment>
        <translation>%1. اكتب 9-13, 14-18:30 واترك يوم الإغلاق فارغاً.</translation>
    </message>
    <message>
        <source>closed</source>
        <extracomment>In the empty field of a day&apos;s opening hours</extracomment>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>These are no hours. Write 9-13, 14-18:30.</source>
        <extracomment>Below a day&apos;s opening hours that cannot be read</extracomment>
        <translation>ليست هذه ساعات. اكتب 9-13, 14-18:30.</translation>
    </message>
</context>
<context>
    <name>Clocks</name>
    <message>
        <source>Time zone unknown: the shopper&apos;s own clock counts</source>
        <extracomment>Clock of a company: no time zone was set, and none could be guessed</extracomment>
        <translation>المنطقة الزمنية غير معروفة: تُحتسب ساعة المتسوّق</translation>
    </message>
    <message>
        <source>Time zone: %1, set by you</source>
        <extracomment>Clock of a company; %1 is a time zone</extracomment>
        <translation>المنطقة الزمنية: %1، حددتها أنت</translation>
    </message>
    <message>
        <source>Time zone: %1, guessed from numbers and site</source>
        <extracomment>Clock of a company; %1 is a time zone</extracomment>
        <translation>المنطقة الزمنية: %1، مستنتجة من الأرقام والموقع</translation>
    </message>
    <message>
        <source>Opening hours unknown: no times within hours</source>
        <extracomment>Clock of a company: neither was set, nor does its site say</extracomment>
        <translation>ساعات العمل غير معروفة: لا أوقات ضمنها</translation>
    </message>
    <message>
        <source>Opening hours: set by you</source>
        <extracomment>Clock of a company: where its opening hours come from</extracomment>
        <translation>ساعات العمل: حددتها أنت</translation>
    </message>
    <message>
        <source>Opening hours: as its site states them</source>
        <translation>ساعات العمل: كما يذكرها موقعها</translation>
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
    <message>
        <source>No company has a site: what persons answer on walks is compared.</source>
        <translation>لا موقع لأي شركة: يُقارن ما يجيب به الأشخاص في الجولات.</translation>
    </message>
    <message>
        <source>Compare without a scan</source>
        <translation>قارن بلا فحص</translation>
    </message>
</context>
<context>
    <name>CompanyChip</name>
    <message>
        <source>%1 · %2 points</source>
        <extracomment>On a company&apos;s chip: %1 what was found, %2 points</extracomment>
        <translation>‏⁨%1⁩ · ⁨%2⁩ نقطة</translation>
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
    <message>
        <source>No site: walks alone speak of it</source>
        <extracomment>In place of a company&apos;s web addresses</extracomment>
        <translation>لا موقع: الجولات وحدها تتحدث عنها</translation>
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
    <message>
        <source>One address a line. A folder of saved pages works too. Leave it empty where there is no site: then walks alone speak of the company.</source>
        <extracomment>Below the field with web addresses</extracomment>
        <translation>عنوان واحد في كل سطر. ويصلح مجلد صفحات محفوظة أيضاً. اتركه فارغاً إن لم يكن ثمة موقع: عندئذ تتحدث الجولات وحدها عن الشركة.</translation>
    </message>
</context>
<context>
    <name>ConditionForm</name>
    <message>
        <source>Always</source>
        <extracomment>When a question is asked</extracomment>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>Asked only after</source>
        <extracomment>Field of a question</extracomment>
        <translation>يُسأل فقط بعد</translation>
    </message>
    <message>
        <source>This question has a combined condition. It is kept; change it in the file.</source>
        <extracomment>Instead of the condition&apos;s fields</extracomment>
        <translation>لهذا السؤال شرط مركّب. يبقى كما هو؛ غيّره في الملف.</translation>
    </message>
    <message>
        <source>was answered</source>
        <extracomment>Comparison of a condition</extracomment>
        <translation>أُجيب عنه</translation>
    </message>
    <message>
        <source>is</source>
        <extracomment>Comparison of a condition</extracomment>
        <translation>يساوي</translation>
    </message>
    <message>
        <source>is not</source>
        <extracomment>Comparison of a condition</extracomment>
        <translation>لا يساوي</translation>
    </message>
    <message>
        <source>is at least</source>
        <extracomment>Comparison of a condition</extracomment>
        <translation>لا يقل عن</translation>
    </message>
    <message>
        <source>is at most</source>
        <extracomment>Comparison of a condition</extracomment>
        <translation>لا يزيد على</translation>
    </message>
    <message>
        <source>Its answer</source>
        <extracomment>Field of a condition</extracomment>
        <translation>إجابته</translation>
    </message>
    <message>
        <source>This answer</source>
        <extracomment>Field of a condition</extracomment>
        <translation>هذه الإجابة</translation>
    </message>
    <message>
        <source>This number</source>
        <extracomment>Field of a condition</extracomment>
        <translation>هذا العدد</translation>
    </message>
</context>
<context>
    <name>ConsentCard</name>
    <message>
        <source>Before you record anybody</source>
        <extracomment>Part of the page before a walk</extracomment>
        <translation>قبل أن تسجّل أحدًا</translation>
    </message>
</context>
<context>
    <name>ConsentSheet</name>
    <message>
        <source>Before you add a recording</source>
        <extracomment>Card before the first sound of a walk</extracomment>
        <translation>قبل أن تضيف تسجيلًا</translation>
    </message>
    <message>
        <source>It is allowed here</source>
        <extracomment>Answer to the consent card</extracomment>
        <translation>هذا مسموح هنا</translation>
    </message>
    <message>
        <source>No recording</source>
        <extracomment>Answer to the consent card</extracomment>
        <translation>بلا تسجيل</translation>
    </message>
</context>
<context>
    <name>ConsentText</name>
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
    <name>DateField</name>
    <message>
        <source>Choose a day</source>
        <extracomment>Button of a field for a day when none is chosen</extracomment>
        <translation>اختر يومًا</translation>
    </message>
    <message>
        <source>No day</source>
        <extracomment>Button of the calendar: takes the day away</extracomment>
        <translation>بلا موعد</translation>
    </message>
</context>
<context>
    <name>DepartureReasons</name>
    <message>
        <source>Reasons, counted</source>
        <extracomment>Part of the guide: the reasons of customers who left, with how many gave each</extracomment>
        <translation>الأسباب معدودةً</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <extracomment>Beside a reason: how many customers left for it</extracomment>
        <translation>
            <numerusform>لا زبائن</numerusform>
            <numerusform>زبون واحد</numerusform>
            <numerusform>زبونان</numerusform>
            <numerusform>%Ln زبائن</numerusform>
            <numerusform>%Ln زبوناً</numerusform>
            <numerusform>%Ln زبون</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiscreetPage</name>
    <message>
        <source>Back</source>
        <extracomment>Button at the head of a page</extracomment>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>Title of discreet mode: it must look like any app for notes
----------
Name of the field for a screen reader</extracomment>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Milk, bread, call Anna …</source>
        <extracomment>In the empty page of notes</extracomment>
        <translation>حليب، خبز، الاتصال بآنا …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to do</source>
        <extracomment>At the foot of the notes: moments that still need words</extracomment>
        <translation>
            <numerusform>لا مهام</numerusform>
            <numerusform>مهمة واحدة</numerusform>
            <numerusform>مهمتان</numerusform>
            <numerusform>%Ln مهام</numerusform>
            <numerusform>%Ln مهمة</numerusform>
            <numerusform>%Ln مهمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Note this moment</source>
        <extracomment>Button of discreet mode: something happened just now</extracomment>
        <translation>تسجيل هذه اللحظة</translation>
    </message>
    <message>
        <source>What was it?</source>
        <extracomment>Title of the sheet that says what a moment was</extracomment>
        <translation>ماذا كان ذلك؟</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>Button that keeps the words about a moment</extracomment>
        <translation>احتفاظ</translation>
    </message>
    <message>
        <source>It is kept with the time of the moment, and marked as written later.</source>
        <extracomment>Below the field that says what a moment was</extracomment>
        <translation>يُحفظ مع وقت اللحظة ويُعلَّم بأنه كُتب لاحقًا.</translation>
    </message>
    <message>
        <source>In your words</source>
        <extracomment>Field of the sheet that says what a moment was</extracomment>
        <translation>بكلماتك</translation>
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
    <name>EditorOutline</name>
    <message>
        <source>Steps and questions</source>
        <extracomment>Name of the outline of a checklist for a screen reader</extracomment>
        <translation>الخطوات والأسئلة</translation>
    </message>
</context>
<context>
    <name>EditorPage</name>
    <message>
        <source>Back to the outline</source>
        <extracomment>Button that goes from the form to the outline</extracomment>
        <translation>العودة إلى المخطط</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button at the head of a page</extracomment>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Button that takes the last change back</extracomment>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>To a file</source>
        <extracomment>Button that writes a checklist to a file</extracomment>
        <translation>إلى ملف</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button that saves a checklist</extracomment>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Kept as a draft; save it to use it in walks.</source>
        <extracomment>Below the title of the checklist editor</extracomment>
        <translation>محفوظة كمسودة؛ احفظها لاستخدامها في الجولات.</translation>
    </message>
    <message>
        <source>Questions</source>
        <extracomment>Part of the checklist editor</extracomment>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>About it</source>
        <extracomment>Part of the checklist editor</extracomment>
        <translation>نبذة</translation>
    </message>
    <message>
        <source>Translation</source>
        <extracomment>Part of the checklist editor</extracomment>
        <translation>الترجمة</translation>
    </message>
    <message>
        <source>Check: fine</source>
        <extracomment>Part of the checklist editor: the check has no objection</extracomment>
        <translation>الفحص: سليم</translation>
    </message>
    <message numerus="yes">
        <source>Check: %Ln to mend</source>
        <extracomment>Part of the checklist editor: what the check objects to</extracomment>
        <translation>
            <numerusform>الفحص: لا شيء للإصلاح</numerusform>
            <numerusform>الفحص: أمر واحد للإصلاح</numerusform>
            <numerusform>الفحص: أمران للإصلاح</numerusform>
            <numerusform>الفحص: %Ln أمور للإصلاح</numerusform>
            <numerusform>الفحص: %Ln أمرًا للإصلاح</numerusform>
            <numerusform>الفحص: %Ln أمر للإصلاح</numerusform>
        </translation>
    </message>
    <message>
        <source>Question</source>
        <extracomment>Button that adds a question to the step</extracomment>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>Step</source>
        <extracomment>Button that adds a step to a checklist</extracomment>
        <translation>خطوة</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button that goes to what the check objects to</extracomment>
        <translation>عرض</translation>
    </message>
    <message>
        <source>It can be saved and walked.</source>
        <extracomment>When the check of a checklist has no objection</extracomment>
        <translation>يمكن حفظها والسير بها.</translation>
    </message>
    <message>
        <source>Nothing to mend</source>
        <extracomment>When the check of a checklist has no objection</extracomment>
        <translation>لا شيء للإصلاح</translation>
    </message>
</context>
<context>
    <name>EditorPart</name>
    <message>
        <source>Step</source>
        <extracomment>Head of the form of a step</extracomment>
        <translation>خطوة</translation>
    </message>
    <message>
        <source>Question</source>
        <extracomment>Head of the form of a question</extracomment>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>Move up</source>
        <extracomment>Button that moves a step or question</extracomment>
        <translation>نقل لأعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <extracomment>Button that moves a step or question</extracomment>
        <translation>نقل لأسفل</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button that removes a step or question</extracomment>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>Field of a step</extracomment>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Words of the question</source>
        <extracomment>Field of a question</extracomment>
        <translation>نص السؤال</translation>
    </message>
</context>
<context>
    <name>EditorRow</name>
    <message>
        <source>Something is wrong here</source>
        <extracomment>For a screen reader: the check objects to a step or question</extracomment>
        <translation>هنا خطأ ما</translation>
    </message>
    <message>
        <source>Step: %1</source>
        <extracomment>For a screen reader; %1 is the title of a step</extracomment>
        <translation>الخطوة: %1</translation>
    </message>
    <message>
        <source>Question: %1</source>
        <extracomment>For a screen reader; %1 are the words of a question</extracomment>
        <translation>السؤال: %1</translation>
    </message>
</context>
<context>
    <name>EditorWords</name>
    <message>
        <source>Yes or no</source>
        <extracomment>Kinds of answers in the checklist editor</extracomment>
        <translation>نعم أو لا</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>مقياس</translation>
    </message>
    <message>
        <source>One of several</source>
        <translation>واحد من عدة</translation>
    </message>
    <message>
        <source>Several of several</source>
        <translation>عدة من عدة</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>Amount of money</source>
        <translation>مبلغ مالي</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>كلمات</translation>
    </message>
    <message>
        <source>Stopwatch</source>
        <translation>ساعة إيقاف</translation>
    </message>
    <message>
        <source>Tap counter</source>
        <translation>عدّاد لمسات</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>التاريخ والوقت</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>صوت</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>رد الفعل</translation>
    </message>
    <message>
        <source>Emotion</source>
        <translation>الشعور</translation>
    </message>
    <message>
        <source>Promise and reality</source>
        <translation>الوعد والواقع</translation>
    </message>
    <message>
        <source>Reply timer</source>
        <translation>مؤقت الرد</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>Unit of a target: a bare number</extracomment>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Not needed</source>
        <extracomment>Proof that an answer needs</extracomment>
        <translation>غير مطلوب</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Any of them</source>
        <translation>أي منها</translation>
    </message>
    <message>
        <source>Nothing special</source>
        <extracomment>What a touch sells: nothing special</extracomment>
        <translation>لا شيء بعينه</translation>
    </message>
    <message>
        <source>Any shopper</source>
        <extracomment>Who can know the answer of a question</extracomment>
        <translation>أي متسوق</translation>
    </message>
    <message>
        <source>The company alone</source>
        <translation>الشركة وحدها</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>What of call mode answers a question (all texts up to &quot;Time of the talk&quot;)</extracomment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Whether it was answered</source>
        <translation>هل تم الرد</translation>
    </message>
    <message>
        <source>Number of rings</source>
        <translation>عدد الرنات</translation>
    </message>
    <message>
        <source>Time until answered</source>
        <translation>الوقت حتى الرد</translation>
    </message>
    <message>
        <source>Time on hold</source>
        <translation>مدة الانتظار على الخط</translation>
    </message>
    <message>
        <source>Time of the talk</source>
        <translation>مدة المكالمة</translation>
    </message>
</context>
<context>
    <name>EraseNameSheet</name>
    <message>
        <source>Erase a name</source>
        <extracomment>Title of the sheet that erases a person&apos;s name</extracomment>
        <translation>محو اسم</translation>
    </message>
    <message>
        <source>Erase it everywhere</source>
        <extracomment>Button that erases a person&apos;s name</extracomment>
        <translation>محوه من كل مكان</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button that leaves without a change</extracomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>The name goes out of every walk, note and draft; roles and answers stay. Backups that hold it are deleted. This cannot be undone.</source>
        <extracomment>On the sheet that erases a person&apos;s name</extracomment>
        <translation>يُزال الاسم من كل جولة وملاحظة ومسودة، وتبقى الأدوار والإجابات. تُحذف النسخ الاحتياطية التي تحتويه. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Field: the name of a person that is to be erased</extracomment>
        <translation>الاسم</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>A gap to confirm: let a person look before you act on it.</source>
        <extracomment>Below &quot;Not found on 12 pages read&quot;: why a gap is marked &quot;to confirm&quot;</extracomment>
        <translation>ثغرة تحتاج إلى تأكيد: دع شخصًا يتحقق قبل أن تتصرف.</translation>
    </message>
    <message>
        <source>Later: %1. %2</source>
        <extracomment>Below an answer: a later step changed the judgement; %1 reaction, %2 reason</extracomment>
        <translation>لاحقًا: ⁨%1⁩. ⁨%2⁩</translation>
    </message>
    <message>
        <source>A person met it</source>
        <extracomment>Above the evidence: a shopper met the touchpoint</extracomment>
        <translation>صادفه شخص</translation>
    </message>
    <message>
        <source>A person looked and did not find it</source>
        <extracomment>Above the evidence: a shopper looked and did not find it</extracomment>
        <translation>بحث شخص ولم يجده</translation>
    </message>
    <message>
        <source>Scan and person disagree: the person counts, both are kept.</source>
        <extracomment>Below the headline of the evidence: scan and person say the opposite</extracomment>
        <translation>الفحص والشخص مختلفان: يُحتسب قول الشخص ويُحفظ القولان.</translation>
    </message>
    <message>
        <source>Own standard kept</source>
        <extracomment>Below an answer: the company&apos;s own standard</extracomment>
        <translation>المعيار الخاص محقق</translation>
    </message>
    <message>
        <source>Own standard missed: at most %1</source>
        <translation>المعيار الخاص غير محقق: ⁨%1⁩ على الأكثر</translation>
    </message>
    <message>
        <source>Own standard missed: at least %1</source>
        <extracomment>Below an answer: the company&apos;s own standard; %1 is &quot;80&quot;</extracomment>
        <translation>المعيار الخاص غير محقق: ⁨%1⁩ على الأقل</translation>
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
    <name>EvidencePage</name>
    <message>
        <source>Evidence</source>
        <extracomment>Title of the page with photos, sounds and notes</extracomment>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>Photo</source>
        <extracomment>Button that adds a photo</extracomment>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Button that adds a note
----------
Title of the sheet that adds a note</extracomment>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>Button that adds a sound file</extracomment>
        <translation>صوت</translation>
    </message>
    <message>
        <source>The file is being kept …</source>
        <extracomment>While a photo is made smaller and written</extracomment>
        <translation>يُحفظ الملف …</translation>
    </message>
    <message>
        <source>This question</source>
        <extracomment>Which evidence is shown</extracomment>
        <translation>هذا السؤال</translation>
    </message>
    <message>
        <source>Whole walk</source>
        <extracomment>Which evidence is shown</extracomment>
        <translation>الجولة كلها</translation>
    </message>
    <message>
        <source>A photo of the price list or a note of the exact words makes an answer stand up to questions.</source>
        <extracomment>On the empty page of evidence</extracomment>
        <translation>صورة لقائمة الأسعار أو ملاحظة بالكلمات الدقيقة تجعل الإجابة تصمد أمام الأسئلة.</translation>
    </message>
    <message>
        <source>Open a walk first.</source>
        <extracomment>On the page of evidence when no walk is open</extracomment>
        <translation>افتح جولة أولًا.</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <extracomment>On the empty page of evidence</extracomment>
        <translation>لا شيء هنا بعد</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>Button that keeps a note</extracomment>
        <translation>احتفاظ</translation>
    </message>
    <message>
        <source>The exact words are worth more than a judgement.</source>
        <extracomment>Below the field of a note</extracomment>
        <translation>الكلمات الدقيقة أثمن من الحكم.</translation>
    </message>
    <message>
        <source>What was seen or said</source>
        <extracomment>Field of a note</extracomment>
        <translation>ما رأيت أو سمعت</translation>
    </message>
    <message>
        <source>Photo from a file</source>
        <extracomment>Button that adds a photo from a file or the phone&apos;s gallery, beside one that opens the camera</extracomment>
        <translation>صورة من ملف</translation>
    </message>
</context>
<context>
    <name>EvidenceSheet</name>
    <message>
        <source>Draw on it</source>
        <extracomment>Button that opens a photo to draw over it</extracomment>
        <translation>الرسم عليها</translation>
    </message>
    <message>
        <source>Discard</source>
        <extracomment>Button that takes a photo, sound or note out of the walk</extracomment>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>The sound is kept as a file of the walk and goes along when it is handed over.</source>
        <extracomment>Below a sound file of a walk</extracomment>
        <translation>يُحفظ الصوت ملفًا في الجولة ويُسلَّم معها.</translation>
    </message>
    <message>
        <source>Kept without the place and device that the camera had written into it.</source>
        <extracomment>Below a photo of a walk</extracomment>
        <translation>حُفظت من دون المكان والجهاز اللذين كتبتهما الكاميرا فيها.</translation>
    </message>
</context>
<context>
    <name>EvidenceTile</name>
    <message>
        <source>Photo</source>
        <extracomment>Kind of evidence</extracomment>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>Kind of evidence</extracomment>
        <translation>صوت</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Kind of evidence</extracomment>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>EvidenceView</name>
    <message>
        <source>Scan</source>
        <extracomment>Head of what the scan says of a touchpoint</extracomment>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Persons</source>
        <extracomment>Head of what persons say of a touchpoint</extracomment>
        <translation>الأشخاص</translation>
    </message>
</context>
<context>
    <name>ExampleCard</name>
    <message>
        <source>Open the example %1. %2</source>
        <extracomment>A bundled example for screen readers: %1 name, %2 what it shows</extracomment>
        <translation>فتح المثال %1. %2</translation>
    </message>
    <message>
        <source>Opening…</source>
        <extracomment>On the card of an example while it is being copied into the workspace</extracomment>
        <translation>جارٍ الفتح…</translation>
    </message>
</context>
<context>
    <name>ExplainButton</name>
    <message>
        <source>How is this computed?</source>
        <extracomment>Button beside a figure</extracomment>
        <translation>كيف يُحسب هذا؟</translation>
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
    <name>GuidePage</name>
    <message>
        <source>All ten steps are done; the next round begins.</source>
        <extracomment>Below the title of the guide; %1 steps of ten</extracomment>
        <translation>أُنجزت الخطوات العشر كلها؛ تبدأ الجولة التالية.</translation>
    </message>
    <message>
        <source>%L1 of 10 steps done</source>
        <translation>أُنجزت %L1 من 10 خطوات</translation>
    </message>
    <message>
        <source>Guide</source>
        <extracomment>Title of a page</extracomment>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button that closes a message</extracomment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Ten steps</source>
        <extracomment>Part of the guide</extracomment>
        <translation>عشر خطوات</translation>
    </message>
    <message>
        <source>Seven questions</source>
        <extracomment>Part of the guide</extracomment>
        <translation>سبعة أسئلة</translation>
    </message>
    <message>
        <source>Stages</source>
        <extracomment>Part of the guide</extracomment>
        <translation>المراحل</translation>
    </message>
    <message>
        <source>Customers</source>
        <extracomment>Part of the guide</extracomment>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Best practice</source>
        <extracomment>Part of the guide</extracomment>
        <translation>أفضل الممارسات</translation>
    </message>
    <message>
        <source>Who are the customers?</source>
        <extracomment>Guide: to whom the company sells</extracomment>
        <translation>من هم العملاء؟</translation>
    </message>
    <message>
        <source>Companies</source>
        <extracomment>To whom the company sells</extracomment>
        <translation>شركات</translation>
    </message>
    <message>
        <source>Persons</source>
        <extracomment>To whom the company sells</extracomment>
        <translation>أفراد</translation>
    </message>
    <message>
        <source>Both</source>
        <extracomment>To whom the company sells</extracomment>
        <translation>كلاهما</translation>
    </message>
    <message>
        <source>Add a persona</source>
        <extracomment>Button of the guide</extracomment>
        <translation>إضافة شخصية</translation>
    </message>
    <message>
        <source>Whom do you want to reach? Age, place, habits and needs, and how you know them.</source>
        <extracomment>Guide, below the title of the personas</extracomment>
        <translation>من تريد أن تصل إليه؟ العمر والمكان والعادات والحاجات، وكيف عرفتها.</translation>
    </message>
    <message>
        <source>Personas</source>
        <extracomment>Part of the guide</extracomment>
        <translation>شخصيات العملاء</translation>
    </message>
    <message>
        <source>Add a customer who left</source>
        <extracomment>Button of the guide</extracomment>
        <translation>إضافة عميل رحل</translation>
    </message>
    <message>
        <source>Ask everybody who leaves, and write down the reason. No names.</source>
        <extracomment>Guide, below the title of the customers who left</extracomment>
        <translation>اسأل كل من يرحل ودوّن السبب. دون أسماء.</translation>
    </message>
    <message>
        <source>Why customers left</source>
        <extracomment>Part of the guide</extracomment>
        <translation>لماذا رحل العملاء</translation>
    </message>
    <message>
        <source>Add a practice</source>
        <extracomment>Button of the guide</extracomment>
        <translation>إضافة ممارسة</translation>
    </message>
    <message>
        <source>Tricks and good ideas of rivals, leaders, other countries and other trades.</source>
        <extracomment>Guide, below the title of the practices</extracomment>
        <translation>حيل وأفكار جيدة من المنافسين والقادة وبلدان ومهن أخرى.</translation>
    </message>
    <message>
        <source>Worth adopting</source>
        <extracomment>Part of the guide</extracomment>
        <translation>جدير بالاقتباس</translation>
    </message>
</context>
<context>
    <name>GuideStepCard</name>
    <message>
        <source>Step %1: %2, %3</source>
        <extracomment>A step of the guide for screen readers: %1 number, %2 title, %3 state</extracomment>
        <translation>الخطوة %1: %2، %3</translation>
    </message>
    <message>
        <source>Do it</source>
        <extracomment>Button of a step of the guide: leads to the page that does it</extracomment>
        <translation>نفّذ</translation>
    </message>
    <message>
        <source>Do step %1: %2</source>
        <extracomment>For screen readers: leads to the page that does a step of the guide</extracomment>
        <translation>تنفيذ الخطوة %1: %2</translation>
    </message>
    <message>
        <source>Ticked off</source>
        <extracomment>Chip of a step of the guide: a person says that it is done</extracomment>
        <translation>عُلّمت</translation>
    </message>
    <message>
        <source>Step %1 is done</source>
        <extracomment>For screen readers</extracomment>
        <translation>أُنجزت الخطوة %1</translation>
    </message>
</context>
<context>
    <name>GuideWords</name>
    <message>
        <source>Done</source>
        <extracomment>State of a step of the guide: the benchmark shows that it was done</extracomment>
        <translation>أُنجزت</translation>
    </message>
    <message>
        <source>Ticked off</source>
        <extracomment>State of a step of the guide: a person ticked it off</extracomment>
        <translation>عُلّمت</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>State of a step of the guide</extracomment>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>%1 touchpoints found at you or a rival; %2 are a good list</source>
        <extracomment>Guide, step 1</extracomment>
        <translation>عُثر على %1 نقطة عندك أو عند منافس؛ والقائمة الجيدة %2</translation>
    </message>
    <message>
        <source>%1 of %2 main zones chosen by you</source>
        <extracomment>Guide, step 2</extracomment>
        <translation>اخترت %1 من %2 مناطق رئيسية</translation>
    </message>
    <message>
        <source>%1 of %2 questions about company and market answered</source>
        <extracomment>Guide, step 3: about company and market</extracomment>
        <translation>أُجيب عن %1 من %2 أسئلة حول الشركة والسوق</translation>
    </message>
    <message>
        <source>%1 of %2 main zones have points</source>
        <extracomment>Guide, step 4</extracomment>
        <translation>لـ %1 من %2 مناطق رئيسية نقاط</translation>
    </message>
    <message>
        <source>%1 of %2 walks of your own path</source>
        <extracomment>Guide, step 4</extracomment>
        <translation>%1 من %2 جولات في مسارك</translation>
    </message>
    <message>
        <source>%1 of %2 walks of a rival&apos;s path</source>
        <extracomment>Guide, step 4</extracomment>
        <translation>%1 من %2 جولات في مسار منافس</translation>
    </message>
    <message numerus="yes">
        <source>%Ln action(s) in the plan</source>
        <extracomment>Guide, step 5</extracomment>
        <translation>
            <numerusform>لا إجراءات في الخطة</numerusform>
            <numerusform>إجراء واحد في الخطة</numerusform>
            <numerusform>إجراءان في الخطة</numerusform>
            <numerusform>%Ln إجراءات في الخطة</numerusform>
            <numerusform>%Ln إجراءً في الخطة</numerusform>
            <numerusform>%Ln إجراء في الخطة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposal(s) for main zones not taken</source>
        <extracomment>Guide, step 5</extracomment>
        <translation>
            <numerusform>لا اقتراحات معلقة للمناطق الرئيسية</numerusform>
            <numerusform>اقتراح واحد لمنطقة رئيسية لم يؤخذ</numerusform>
            <numerusform>اقتراحان لمناطق رئيسية لم يؤخذا</numerusform>
            <numerusform>%Ln اقتراحات لمناطق رئيسية لم تؤخذ</numerusform>
            <numerusform>%Ln اقتراحًا لمناطق رئيسية لم يؤخذ</numerusform>
            <numerusform>%Ln اقتراح لمناطق رئيسية لم يؤخذ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 open actions have an owner</source>
        <extracomment>Guide, step 6</extracomment>
        <translation>لـ %1 من %2 إجراءات مفتوحة مسؤول</translation>
    </message>
    <message>
        <source>%1 of %2 open actions have a date</source>
        <extracomment>Guide, step 6</extracomment>
        <translation>لـ %1 من %2 إجراءات مفتوحة موعد</translation>
    </message>
    <message>
        <source>%1 of %2 actions done</source>
        <extracomment>Guide, step 7</extracomment>
        <translation>أُنجز %1 من %2 إجراءات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln action(s) overdue</source>
        <extracomment>Guide, step 7</extracomment>
        <translation>
            <numerusform>لا إجراءات متأخرة</numerusform>
            <numerusform>إجراء واحد متأخر</numerusform>
            <numerusform>إجراءان متأخران</numerusform>
            <numerusform>%Ln إجراءات متأخرة</numerusform>
            <numerusform>%Ln إجراءً متأخرًا</numerusform>
            <numerusform>%Ln إجراء متأخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Round %1; before and after need %2</source>
        <extracomment>Guide, step 8</extracomment>
        <translation>الجولة %1؛ وتحتاج المقارنة قبل وبعد إلى %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln main zone(s) laid out on the map</source>
        <extracomment>Guide, step 9</extracomment>
        <translation>
            <numerusform>لا مناطق رئيسية مفصلة على الخريطة</numerusform>
            <numerusform>منطقة رئيسية واحدة مفصلة على الخريطة</numerusform>
            <numerusform>منطقتان رئيسيتان مفصلتان على الخريطة</numerusform>
            <numerusform>%Ln مناطق رئيسية مفصلة على الخريطة</numerusform>
            <numerusform>%Ln منطقة رئيسية مفصلة على الخريطة</numerusform>
            <numerusform>%Ln منطقة رئيسية مفصلة على الخريطة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln re-check(s) planned</source>
        <extracomment>Guide, step 10</extracomment>
        <translation>
            <numerusform>لا إعادة فحص مخططة</numerusform>
            <numerusform>إعادة فحص واحدة مخططة</numerusform>
            <numerusform>إعادتا فحص مخططتان</numerusform>
            <numerusform>%Ln إعادات فحص مخططة</numerusform>
            <numerusform>%Ln إعادة فحص مخططة</numerusform>
            <numerusform>%Ln إعادة فحص مخططة</numerusform>
        </translation>
    </message>
    <message>
        <source>You: %1 touchpoints here; the best rival: %2</source>
        <extracomment>Guide, a stage: %1 touchpoints of the own company, %2 of the rival that has most</extracomment>
        <translation>لديك هنا %1 نقطة؛ ولدى أفضل منافس: %2</translation>
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
    <message>
        <source>How touchpoints work</source>
        <extracomment>Part of the help: what the articles teach about touchpoints</extracomment>
        <translation>كيف تعمل نقاط الاتصال</translation>
    </message>
    <message>
        <source>How the program works</source>
        <extracomment>Part of the help: how the program works</extracomment>
        <translation>كيف يعمل البرنامج</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>A person met it</source>
        <extracomment>Ledger of promises: what the site shows was met by a shopper</extracomment>
        <translation>صادفه شخص</translation>
    </message>
    <message>
        <source>A person looked and did not find it</source>
        <extracomment>Ledger of promises: what the site shows was not found by a shopper</extracomment>
        <translation>بحث شخص ولم يجده</translation>
    </message>
    <message>
        <source>Nobody has looked yet</source>
        <extracomment>Ledger of promises: nobody has said what was found</extracomment>
        <translation>لم ينظر أحد بعد</translation>
    </message>
    <message>
        <source>The site shows it</source>
        <extracomment>Ledger of promises: the site shows a touchpoint without a value</extracomment>
        <translation>يعرضه الموقع</translation>
    </message>
    <message>
        <source>Points: %1 before, %2 now</source>
        <extracomment>Before and after in total; %1 and %2 are points</extracomment>
        <translation>النقاط: ⁨%1⁩ سابقًا، ⁨%2⁩ الآن</translation>
    </message>
    <message>
        <source>Touchpoints found: %L1 before, %L2 now</source>
        <extracomment>Before and after in total; %1 and %2 are numbers of touchpoints</extracomment>
        <translation>نقاط التواصل الموجودة: %L1 سابقًا، %L2 الآن</translation>
    </message>
    <message>
        <source>Gaps: %L1 closed, %L2 new</source>
        <extracomment>Before and after in total; %1 and %2 are numbers of gaps</extracomment>
        <translation>الثغرات: سُدّت %L1، وظهرت %L2</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <extracomment>Timeline: an own action that was done; %1 is its title</extracomment>
        <translation>أُنجز: ⁨%1⁩</translation>
    </message>
    <message numerus="yes">
        <source>%1, and on %Ln more walk(s)</source>
        <extracomment>Ledger of promises: the same was said on several walks; %1 is one</extracomment>
        <translation>
            <numerusform>%1، ولا جولات أخرى</numerusform>
            <numerusform>%1، وفي جولة أخرى</numerusform>
            <numerusform>%1، وفي جولتين أخريين</numerusform>
            <numerusform>%1، وفي %Ln جولات أخرى</numerusform>
            <numerusform>%1، وفي %Ln جولة أخرى</numerusform>
            <numerusform>%1، وفي %Ln جولة أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Met</source>
        <translation>وُجد</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>لم يوجد</translation>
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
        <translation>المقترح %1</translation>
    </message>
    <message>
        <source>weight %1</source>
        <extracomment>A touchpoint of the top ten: %1 how much it weighs</extracomment>
        <translation>الوزن %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Below a touchpoint: %1 stage, %2 channel</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2, %3, own points: %4</source>
        <extracomment>A touchpoint of the top ten for screen readers: %1 place, %2 name, %3 &quot;weight 2&quot;, %4 points</extracomment>
        <translation>‏⁨%1⁩: ⁨%2⁩، ⁨%3⁩، نقاطك: ⁨%4⁩</translation>
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
        <source>Objections, problems, tricks worth adopting</source>
        <extracomment>Above the notes of a walk</extracomment>
        <translation>اعتراضات ومشكلات وحيل تستحق الاقتباس</translation>
    </message>
</context>
<context>
    <name>ImpressionForm</name>
    <message>
        <source>What would the customer do now?</source>
        <extracomment>Above the decisions of a customer</extracomment>
        <translation>ماذا سيفعل العميل الآن؟</translation>
    </message>
    <message>
        <source>What did it do to the relation?</source>
        <extracomment>Above the effects of a step on the relation between customer and company</extracomment>
        <translation>ما أثر ذلك في العلاقة؟</translation>
    </message>
    <message>
        <source>What do you feel?</source>
        <extracomment>Above the feelings of a customer</extracomment>
        <translation>بماذا تشعر؟</translation>
    </message>
    <message>
        <source>What blocked the customer?</source>
        <extracomment>Field at the end of a walk</extracomment>
        <translation>ما الذي أعاق العميل؟</translation>
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
    <message>
        <source>Scan</source>
        <extracomment>What a source mark means</extracomment>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>What a source mark means</extracomment>
        <translation>شخص</translation>
    </message>
    <message>
        <source>They disagree</source>
        <extracomment>What a source mark means</extracomment>
        <translation>هما مختلفان</translation>
    </message>
</context>
<context>
    <name>LinkSheet</name>
    <message>
        <source>Keep</source>
        <extracomment>Button of the sheet about a link</extracomment>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>Button of the sheet about a link: changes places with the one behind it</extracomment>
        <translation>إلى ما بعد</translation>
    </message>
    <message>
        <source>Earlier</source>
        <extracomment>Button of the sheet about a link: changes places with the one before it</extracomment>
        <translation>إلى ما قبل</translation>
    </message>
    <message>
        <source>Remove the link</source>
        <extracomment>Button of the sheet about a link</extracomment>
        <translation>إزالة الحلقة</translation>
    </message>
    <message>
        <source>What the customer meets</source>
        <extracomment>Field of the sheet about a link</extracomment>
        <translation>ما يلقاه العميل</translation>
    </message>
    <message>
        <source>Stage</source>
        <extracomment>Above the choice of a stage</extracomment>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Channel</source>
        <extracomment>Above the choice of a channel</extracomment>
        <translation>القناة</translation>
    </message>
    <message>
        <source>Reaction</source>
        <extracomment>Above the choice of the customer&apos;s reaction</extracomment>
        <translation>ردّ الفعل</translation>
    </message>
    <message>
        <source>0: no employee is needed.</source>
        <extracomment>Below the number of employees at a link</extracomment>
        <translation>0: لا حاجة إلى موظف.</translation>
    </message>
    <message>
        <source>Employees who take part</source>
        <extracomment>Field of the sheet about a link</extracomment>
        <translation>الموظفون المشاركون</translation>
    </message>
</context>
<context>
    <name>LocationNote</name>
    <message>
        <source>Every location</source>
        <extracomment>Button beside the note that one branch is looked at: goes back to all</extracomment>
        <translation>كل الفروع</translation>
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
        <extracomment>Page about the open benchmark</extracomment>
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
    <message>
        <source>Benchmark</source>
        <extracomment>Place in the bar or rail: the benchmark that is open</extracomment>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>Overview</source>
        <extracomment>Page about the open benchmark</extracomment>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Top ten</source>
        <extracomment>Page about the open benchmark</extracomment>
        <translation>العشر الأهم</translation>
    </message>
    <message>
        <source>Plan</source>
        <extracomment>Page about the open benchmark</extracomment>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>Promises</source>
        <extracomment>Page about the open benchmark</extracomment>
        <translation>الوعود</translation>
    </message>
    <message>
        <source>Changes</source>
        <extracomment>Page about the open benchmark</extracomment>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Chains</source>
        <extracomment>Page about the open benchmark</extracomment>
        <translation>السلاسل</translation>
    </message>
    <message>
        <source>Mind map</source>
        <extracomment>Page about the open benchmark</extracomment>
        <translation>الخريطة الذهنية</translation>
    </message>
    <message>
        <source>Response race</source>
        <extracomment>Page about the open benchmark</extracomment>
        <translation>سباق الرد</translation>
    </message>
    <message>
        <source>Guide</source>
        <extracomment>Page about the open benchmark</extracomment>
        <translation>الدليل</translation>
    </message>
</context>
<context>
    <name>Market</name>
    <message>
        <source>How many rivals are there?</source>
        <extracomment>Questions about company and market, and their answers (all texts of this context)</extracomment>
        <translation>كم عدد المنافسين؟</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>A few</source>
        <translation>قليلون</translation>
    </message>
    <message>
        <source>Dozens</source>
        <translation>عشرات</translation>
    </message>
    <message>
        <source>How large is the company?</source>
        <translation>ما حجم الشركة؟</translation>
    </message>
    <message>
        <source>Small or new</source>
        <translation>صغيرة أو جديدة</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>متوسطة</translation>
    </message>
    <message>
        <source>Large, a known name</source>
        <translation>كبيرة واسمها معروف</translation>
    </message>
    <message>
        <source>Where does it stand in the market?</source>
        <translation>ما موقعها في السوق؟</translation>
    </message>
    <message>
        <source>A newcomer</source>
        <translation>وافدة جديدة</translation>
    </message>
    <message>
        <source>A challenger</source>
        <translation>منافسة صاعدة</translation>
    </message>
    <message>
        <source>The leader</source>
        <translation>الرائدة</translation>
    </message>
    <message>
        <source>How loyal are the customers?</source>
        <translation>ما مدى ولاء العملاء؟</translation>
    </message>
    <message>
        <source>Hardly</source>
        <translation>بالكاد</translation>
    </message>
    <message>
        <source>Somewhat</source>
        <translation>نوعًا ما</translation>
    </message>
    <message>
        <source>Very</source>
        <translation>كثيرًا</translation>
    </message>
    <message>
        <source>How dear is the product?</source>
        <translation>ما مدى غلاء المنتج؟</translation>
    </message>
    <message>
        <source>Cheap</source>
        <translation>رخيص</translation>
    </message>
    <message>
        <source>In the middle</source>
        <translation>في الوسط</translation>
    </message>
    <message>
        <source>Dear</source>
        <translation>غالٍ</translation>
    </message>
    <message>
        <source>How complex is the product?</source>
        <translation>ما مدى تعقيد المنتج؟</translation>
    </message>
    <message>
        <source>Simple</source>
        <translation>بسيط</translation>
    </message>
    <message>
        <source>In between</source>
        <translation>بين بين</translation>
    </message>
    <message>
        <source>Complex</source>
        <translation>معقّد</translation>
    </message>
    <message>
        <source>What does the company live on?</source>
        <translation>بمَ تعيش الشركة؟</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>الصحة</translation>
    </message>
    <message>
        <source>Beauty</source>
        <translation>الجمال</translation>
    </message>
    <message>
        <source>Food and drink</source>
        <translation>الطعام والشراب</translation>
    </message>
    <message>
        <source>A shop</source>
        <translation>متجر</translation>
    </message>
    <message>
        <source>An online shop</source>
        <translation>متجر إلكتروني</translation>
    </message>
    <message>
        <source>Repair and service</source>
        <translation>الإصلاح والصيانة</translation>
    </message>
    <message>
        <source>Advice and training</source>
        <translation>الاستشارات والتدريب</translation>
    </message>
    <message>
        <source>Wholesale, B2B</source>
        <translation>الجملة، B2B</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>شيء آخر</translation>
    </message>
</context>
<context>
    <name>MarkupView</name>
    <message>
        <source>Arrow</source>
        <extracomment>Tool that draws over a photo</extracomment>
        <translation>سهم</translation>
    </message>
    <message>
        <source>Box</source>
        <extracomment>Tool that draws over a photo</extracomment>
        <translation>إطار</translation>
    </message>
    <message>
        <source>Free line</source>
        <extracomment>Tool that draws over a photo</extracomment>
        <translation>خط حر</translation>
    </message>
    <message>
        <source>Blur</source>
        <extracomment>Tool that makes a face or number plate unreadable</extracomment>
        <translation>تمويه</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button that leaves the marks over a photo</extracomment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Mark the photo</source>
        <extracomment>Title of the page that draws over a photo</extracomment>
        <translation>التعليم على الصورة</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Button that takes the last mark away</extracomment>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button that keeps the marks over a photo</extracomment>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Enter places a mark, the arrow keys move it, with Shift they stretch it.</source>
        <extracomment>Description of the photo for a screen reader</extracomment>
        <translation>مفتاح Enter يضع علامة، والأسهم تحركها، ومع Shift تمدّها.</translation>
    </message>
    <message numerus="yes">
        <source>Photo with %Ln mark(s)</source>
        <extracomment>Name of the photo that is drawn over, for a screen reader; %n marks lie over it</extracomment>
        <translation>
            <numerusform>صورة بلا علامات</numerusform>
            <numerusform>صورة بعلامة واحدة</numerusform>
            <numerusform>صورة بعلامتين</numerusform>
            <numerusform>صورة بـ %Ln علامات</numerusform>
            <numerusform>صورة بـ %Ln علامة</numerusform>
            <numerusform>صورة بـ %Ln علامة</numerusform>
        </translation>
    </message>
    <message>
        <source>The photo is being read …</source>
        <extracomment>While a photo is read from disk</extracomment>
        <translation>تُقرأ الصورة …</translation>
    </message>
    <message>
        <source>The photo itself is not changed either way.</source>
        <extracomment>Question before marks over a photo are lost</extracomment>
        <translation>لا تتغير الصورة نفسها في الحالين.</translation>
    </message>
    <message>
        <source>Keep the marks?</source>
        <extracomment>Question before marks over a photo are lost</extracomment>
        <translation>الاحتفاظ بالعلامات؟</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>Answer: keep the marks</extracomment>
        <translation>احتفاظ</translation>
    </message>
    <message>
        <source>Discard</source>
        <extracomment>Answer: throw the marks away</extracomment>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Go on drawing</source>
        <extracomment>Answer: stay</extracomment>
        <translation>متابعة الرسم</translation>
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
    <message>
        <source>%1 · weight %2</source>
        <extracomment>Below a touchpoint of the matrix: %1 its channel or stage, %2 how much it counts</extracomment>
        <translation>‏⁨%1⁩ · الوزن ⁨%2⁩</translation>
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
    <message>
        <source>Critical failure</source>
        <extracomment>In a matrix cell: a critical question earned nothing</extracomment>
        <translation>إخفاق حرج</translation>
    </message>
    <message>
        <source>%1 points</source>
        <extracomment>In a matrix cell, for screen readers: %1 are the points that walks gave</extracomment>
        <translation>%1 نقطة</translation>
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
    <message>
        <source>Only what rivals lack</source>
        <extracomment>Filter of the matrix</extracomment>
        <translation>ما ليس لدى المنافسين فقط</translation>
    </message>
    <message>
        <source>Only disagreements</source>
        <extracomment>Filter of the matrix</extracomment>
        <translation>الاختلافات فقط</translation>
    </message>
    <message>
        <source>Only to confirm</source>
        <extracomment>Filter of the matrix</extracomment>
        <translation>ما يحتاج تأكيدًا فقط</translation>
    </message>
    <message>
        <source>Only unknown</source>
        <extracomment>Filter of the matrix</extracomment>
        <translation>المجهول فقط</translation>
    </message>
    <message>
        <source>Every touchpoint</source>
        <extracomment>Filter of the matrix</extracomment>
        <translation>كل نقاط التواصل</translation>
    </message>
    <message>
        <source>Rows</source>
        <extracomment>Filter of the matrix, for screen readers</extracomment>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>By scan alone</source>
        <extracomment>Filter of the matrix: who speaks of the row</extracomment>
        <translation>الفحص وحده</translation>
    </message>
    <message>
        <source>By persons alone</source>
        <extracomment>Filter of the matrix: who speaks of the row</extracomment>
        <translation>الأشخاص وحدهم</translation>
    </message>
    <message>
        <source>By both</source>
        <extracomment>Filter of the matrix: who speaks of the row</extracomment>
        <translation>كلاهما</translation>
    </message>
    <message>
        <source>They disagree</source>
        <extracomment>Filter of the matrix: who speaks of the row</extracomment>
        <translation>هما مختلفان</translation>
    </message>
    <message>
        <source>Any source</source>
        <extracomment>Filter of the matrix: who speaks of the row</extracomment>
        <translation>أي مصدر</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>Filter of the matrix, for screen readers</extracomment>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Potential customers</source>
        <extracomment>Customer status</extracomment>
        <translation>عملاء محتملون</translation>
    </message>
    <message>
        <source>Current customers</source>
        <extracomment>Customer status</extracomment>
        <translation>عملاء حاليون</translation>
    </message>
    <message>
        <source>Former customers</source>
        <extracomment>Customer status</extracomment>
        <translation>عملاء سابقون</translation>
    </message>
    <message>
        <source>All customers</source>
        <extracomment>Filter of the matrix: customer status</extracomment>
        <translation>كل العملاء</translation>
    </message>
    <message>
        <source>Customers</source>
        <extracomment>Filter of the matrix, for screen readers</extracomment>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Short attention</source>
        <extracomment>Attention time of a touchpoint</extracomment>
        <translation>انتباه قصير</translation>
    </message>
    <message>
        <source>Long attention</source>
        <extracomment>Attention time of a touchpoint</extracomment>
        <translation>انتباه طويل</translation>
    </message>
    <message>
        <source>Any attention</source>
        <extracomment>Filter of the matrix: attention time</extracomment>
        <translation>أي انتباه</translation>
    </message>
    <message>
        <source>Attention</source>
        <extracomment>Filter of the matrix, for screen readers</extracomment>
        <translation>الانتباه</translation>
    </message>
    <message>
        <source>Acts once</source>
        <extracomment>Lifetime of a touchpoint</extracomment>
        <translation>يعمل مرة واحدة</translation>
    </message>
    <message>
        <source>Acts again and again</source>
        <extracomment>Lifetime of a touchpoint</extracomment>
        <translation>يعمل مرارًا</translation>
    </message>
    <message>
        <source>Any lifetime</source>
        <extracomment>Filter of the matrix: lifetime of a touchpoint</extracomment>
        <translation>أي عمر</translation>
    </message>
    <message>
        <source>Lifetime</source>
        <extracomment>Filter of the matrix, for screen readers</extracomment>
        <translation>العمر</translation>
    </message>
    <message>
        <source>Weight %1 or more</source>
        <extracomment>Filter of the matrix; %1 is a weight</extracomment>
        <translation>الوزن %1 فأكثر</translation>
    </message>
    <message>
        <source>Any weight</source>
        <extracomment>Filter of the matrix: importance</extracomment>
        <translation>أي وزن</translation>
    </message>
    <message>
        <source>Importance</source>
        <extracomment>Filter of the matrix, for screen readers</extracomment>
        <translation>الأهمية</translation>
    </message>
    <message>
        <source>In the catalogue&apos;s order</source>
        <extracomment>Order of the matrix</extracomment>
        <translation>بترتيب الفهرس</translation>
    </message>
    <message>
        <source>Weightiest first</source>
        <extracomment>Order of the matrix</extracomment>
        <translation>الأثقل أولًا</translation>
    </message>
    <message>
        <source>Largest gap first</source>
        <extracomment>Order of the matrix</extracomment>
        <translation>أكبر ثغرة أولًا</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>Order of the matrix, for screen readers</extracomment>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>More filters</source>
        <extracomment>Button that shows more filters of the matrix</extracomment>
        <translation>مزيد من التصفية</translation>
    </message>
    <message>
        <source>Show everything</source>
        <extracomment>Button that takes all filters away</extracomment>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Every location</source>
        <extracomment>Filter of the matrix: branches of the companies</extracomment>
        <translation>كل الفروع</translation>
    </message>
    <message>
        <source>Location</source>
        <extracomment>Filter of the matrix, for screen readers: a branch that was walked</extracomment>
        <translation>الفرع</translation>
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
        <source>%1 points · %L2 of %L3</source>
        <extracomment>Head of a column: %1 points, %2 touchpoints found, of %3 that are known</extracomment>
        <translation>⁨%1⁩ نقطة · %L2 من %L3</translation>
    </message>
</context>
<context>
    <name>MatrixPage</name>
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
    <message>
        <source>Matrix</source>
        <extracomment>Title of the page with the matrix</extracomment>
        <translation>المصفوفة</translation>
    </message>
    <message>
        <source>Unfold every group</source>
        <extracomment>Button of the matrix: folds or unfolds every group</extracomment>
        <translation>افتح كل المجموعات</translation>
    </message>
    <message>
        <source>Fold every group</source>
        <translation>اطوِ كل المجموعات</translation>
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
    <name>MindMapPage</name>
    <message>
        <source>Mind map</source>
        <extracomment>Head of the page with the mind map</extracomment>
        <translation>الخريطة الذهنية</translation>
    </message>
    <message>
        <source>Fold</source>
        <extracomment>Button of the mind map</extracomment>
        <translation>طيّ</translation>
    </message>
    <message>
        <source>Unfold</source>
        <extracomment>Button of the mind map</extracomment>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Tap a branch to fold it, to add to it or to change it.</source>
        <extracomment>Beside the mind map</extracomment>
        <translation>انقر فرعًا لطيّه أو الإضافة إليه أو تغييره.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>Button that stops hanging a branch elsewhere</extracomment>
        <translation>اتركه</translation>
    </message>
    <message>
        <source>Tap the branch that “%1” is to hang on.</source>
        <extracomment>While a branch of the mind map is moved</extracomment>
        <translation>انقر الفرع الذي يُعلَّق عليه «%1».</translation>
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
    <name>NoBenchmark</name>
    <message>
        <source>Open a benchmark on the start page, compare companies of your own, or look at the example.</source>
        <extracomment>On the benchmark&apos;s pages when no benchmark is open</extracomment>
        <translation>افتح مقارنة من صفحة البداية، أو قارن شركاتك، أو انظر إلى المثال.</translation>
    </message>
    <message>
        <source>No benchmark is open</source>
        <extracomment>On the benchmark&apos;s pages when no benchmark is open</extracomment>
        <translation>لا توجد مقارنة مفتوحة</translation>
    </message>
    <message>
        <source>Open the example</source>
        <extracomment>Button that opens the bundled example</extracomment>
        <translation>افتح المثال</translation>
    </message>
</context>
<context>
    <name>NoteSheet</name>
    <message>
        <source>Who is it?</source>
        <extracomment>Field of a persona</extracomment>
        <translation>من هو؟</translation>
    </message>
    <message>
        <source>Age</source>
        <extracomment>Field of a persona</extracomment>
        <translation>العمر</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>Field of a persona</extracomment>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Gender</source>
        <extracomment>Field of a persona</extracomment>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>How they buy</source>
        <extracomment>Field of a persona</extracomment>
        <translation>كيف يشتري</translation>
    </message>
    <message>
        <source>Interests</source>
        <extracomment>Field of a persona</extracomment>
        <translation>الاهتمامات</translation>
    </message>
    <message>
        <source>What they need</source>
        <extracomment>Field of a persona</extracomment>
        <translation>ما يحتاجه</translation>
    </message>
    <message>
        <source>How you know it</source>
        <extracomment>Field of a persona: survey, analytics, CRM</extracomment>
        <translation>كيف عرفت ذلك</translation>
    </message>
    <message>
        <source>What is worth adopting?</source>
        <extracomment>Field of a practice worth adopting</extracomment>
        <translation>ما الجدير بالاقتباس؟</translation>
    </message>
    <message>
        <source>Where was it seen?</source>
        <extracomment>Field of a practice: a rival, a leader, a country, a trade</extracomment>
        <translation>أين شوهد؟</translation>
    </message>
    <message>
        <source>Why did the customer leave?</source>
        <extracomment>Field of a customer who left</extracomment>
        <translation>لماذا رحل العميل؟</translation>
    </message>
    <message>
        <source>New note</source>
        <extracomment>Title of the sheet of a note</extracomment>
        <translation>ملاحظة جديدة</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>تغيير الملاحظة</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button of the sheet of a note</extracomment>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Button of the sheet of a note</extracomment>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button that leaves without a change</extracomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <extracomment>Field of a practice, or of a customer who left: where it belongs, or where it went wrong</extracomment>
        <translation>نقطة التماس</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close</source>
        <extracomment>Button that closes a message</extracomment>
        <translation>إغلاق</translation>
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
    <name>OptionRow</name>
    <message>
        <source>Option %1</source>
        <extracomment>Field of an option; %1 is its number</extracomment>
        <translation>الخيار %1</translation>
    </message>
    <message>
        <source>Points</source>
        <extracomment>Field of an option: 0 to 100</extracomment>
        <translation>النقاط</translation>
    </message>
    <message>
        <source>Remove option %1</source>
        <extracomment>Button that removes an option; %1 is its number</extracomment>
        <translation>إزالة الخيار %1</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Overdue since %1</source>
        <extracomment>On the overview: an action of the plan; %1 is a day</extracomment>
        <translation>متأخر منذ ⁨%1⁩</translation>
    </message>
    <message>
        <source>Due %1</source>
        <extracomment>On the overview: an action of the plan; %1 is a day</extracomment>
        <translation>الموعد ⁨%1⁩</translation>
    </message>
    <message>
        <source>You are the fastest: %1</source>
        <extracomment>Who answers first: %1 is a time</extracomment>
        <translation>أنت الأسرع: ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Who answers first: %1 company, %2 a time</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (you: %2)</source>
        <extracomment>Who answers first: %1 &quot;Clinic A: 2 min&quot;, %2 the own time</extracomment>
        <translation>‏⁨%1⁩ (أنت: ⁨%2⁩)</translation>
    </message>
    <message>
        <source>No company has points yet: scan or walk first.</source>
        <extracomment>Head of the overview</extracomment>
        <translation>لا نقاط لأي شركة بعد: افحص أو جُل أولًا.</translation>
    </message>
    <message>
        <source>You lead with %1 points</source>
        <extracomment>Head of the overview; %1 points</extracomment>
        <translation>أنت في الصدارة بـ ⁨%1⁩ نقطة</translation>
    </message>
    <message>
        <source>%1 leads with %2 points; you have none yet</source>
        <extracomment>Head of the overview; %1 company, %2 points</extracomment>
        <translation>‏⁨%1⁩ في الصدارة بـ ⁨%2⁩ نقطة؛ ولا نقاط لك بعد</translation>
    </message>
    <message>
        <source>%1 leads with %2 points, you have %3</source>
        <extracomment>Head of the overview; %1 company, %2 its points, %3 the own points</extracomment>
        <translation>‏⁨%1⁩ في الصدارة بـ ⁨%2⁩ نقطة، ولديك ⁨%3⁩</translation>
    </message>
    <message>
        <source>The chain breaks at “%1” (%2).</source>
        <extracomment>Overview: %1 a touch, %2 a chain</extracomment>
        <translation>تنقطع السلسلة عند «⁨%1⁩» (⁨%2⁩).</translation>
    </message>
    <message>
        <source>“%1” earns least (%2).</source>
        <extracomment>Overview: %1 a touch, %2 a chain</extracomment>
        <translation>«⁨%1⁩» الأقل نقاطًا (⁨%2⁩).</translation>
    </message>
    <message>
        <source>Best: %1</source>
        <extracomment>Bar of the overview; %1 is a company</extracomment>
        <translation>الأفضل: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Middle: %1</source>
        <extracomment>Bar of the overview: the middle one of the rivals; %1 is a company</extracomment>
        <translation>الأوسط: ⁨%1⁩</translation>
    </message>
    <message numerus="yes">
        <source>%Ln critical failure(s)</source>
        <extracomment>Beside the points of a company</extracomment>
        <translation>
            <numerusform>لا إخفاقات حرجة</numerusform>
            <numerusform>إخفاق حرج واحد</numerusform>
            <numerusform>إخفاقان حرجان</numerusform>
            <numerusform>%Ln إخفاقات حرجة</numerusform>
            <numerusform>%Ln إخفاقًا حرجًا</numerusform>
            <numerusform>%Ln إخفاق حرج</numerusform>
        </translation>
    </message>
    <message>
        <source>Round %L1 of %L2: how it stood on %3.</source>
        <extracomment>Overview of an earlier round: %1 its number, %2 how many rounds there are, %3 a day</extracomment>
        <translation>الجولة %L1 من %L2: كيف كان الحال في ⁨%3⁩.</translation>
    </message>
    <message>
        <source>Round %L1 of %L2, from %3.</source>
        <extracomment>Overview of the latest round: %1 its number, %2 how many rounds there are, %3 a day</extracomment>
        <translation>الجولة %L1 من %L2، بدأت في ⁨%3⁩.</translation>
    </message>
    <message>
        <source>Round %L1 of %L2: you had %3 points before and have %4 now.</source>
        <extracomment>Overview of the latest round, of the own company: %1 number, %2 how many rounds, %3 and %4 points</extracomment>
        <translation>الجولة %L1 من %L2: كانت نقاطك %3 وصارت %4.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln gap(s) closed.</source>
        <extracomment>Follows the points of the latest round</extracomment>
        <translation>
            <numerusform>لم تُسد ثغرات.</numerusform>
            <numerusform>سُدت ثغرة واحدة.</numerusform>
            <numerusform>سُدت ثغرتان.</numerusform>
            <numerusform>سُدت %Ln ثغرات.</numerusform>
            <numerusform>سُدت %Ln ثغرة.</numerusform>
            <numerusform>سُدت %Ln ثغرة.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: a walk is left out, because its checklist “%2” is not here. Import the checklist, and it counts again.</source>
        <extracomment>On the overview: %1 company, %2 id of a checklist that this device does not have</extracomment>
        <translation>%1: استُبعدت جولة لأن قائمتها «%2» غير موجودة هنا. استورد القائمة فتُحتسب من جديد.</translation>
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
        <translation>الجولة</translation>
    </message>
    <message>
        <source>Scan these companies again</source>
        <extracomment>Button of the overview: takes its companies to the companies page</extracomment>
        <translation>افحص هذه الشركات من جديد</translation>
    </message>
    <message>
        <source>gaps</source>
        <extracomment>Below a number: what rivals have and the own company has not</extracomment>
        <translation>ثغرات</translation>
    </message>
    <message>
        <source>only you have</source>
        <extracomment>Below a number: what only the own company has</extracomment>
        <translation>لديك وحدك</translation>
    </message>
    <message>
        <source>scan and person disagree</source>
        <extracomment>Below a number: touchpoints of which scan and person say the opposite</extracomment>
        <translation>الفحص والشخص مختلفان</translation>
    </message>
    <message>
        <source>to confirm by a person</source>
        <extracomment>Below a number: gaps and advantages that rest on a scan alone</extracomment>
        <translation>ليؤكده شخص</translation>
    </message>
    <message>
        <source>unknown, not counted</source>
        <extracomment>Below a number: touchpoints of which nothing is known</extracomment>
        <translation>مجهول، لا يُحتسب</translation>
    </message>
    <message>
        <source>Ranking</source>
        <extracomment>Part of the overview</extracomment>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>What to do next</source>
        <extracomment>Part of the overview: the next actions</extracomment>
        <translation>ماذا بعد</translation>
    </message>
    <message>
        <source>Nothing is weak, and nothing is planned.</source>
        <extracomment>On the overview: no gap, no weak link, nothing planned</extracomment>
        <translation>لا ضعف، ولا شيء مخطط.</translation>
    </message>
    <message>
        <source>Open the plan</source>
        <extracomment>Button of the overview</extracomment>
        <translation>افتح الخطة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s) of the three laws</source>
        <extracomment>On the overview: warnings of the three laws</extracomment>
        <translation>
            <numerusform>لا تحذيرات من القوانين الثلاثة</numerusform>
            <numerusform>تحذير واحد من القوانين الثلاثة</numerusform>
            <numerusform>تحذيران من القوانين الثلاثة</numerusform>
            <numerusform>%Ln تحذيرات من القوانين الثلاثة</numerusform>
            <numerusform>%Ln تحذيرًا من القوانين الثلاثة</numerusform>
            <numerusform>%Ln تحذير من القوانين الثلاثة</numerusform>
        </translation>
    </message>
    <message>
        <source>Weakest link and fastest answer</source>
        <extracomment>Part of the overview</extracomment>
        <translation>أضعف حلقة وأسرع رد</translation>
    </message>
    <message>
        <source>Points per stage</source>
        <extracomment>Part of the overview</extracomment>
        <translation>النقاط لكل مرحلة</translation>
    </message>
    <message>
        <source>Points per channel</source>
        <extracomment>Part of the overview</extracomment>
        <translation>النقاط لكل قناة</translation>
    </message>
    <message>
        <source>Several testers</source>
        <extracomment>Part of the overview</extracomment>
        <translation>عدة مختبرين</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln</source>
        <extracomment>Button below a list that is cut</extracomment>
        <translation>
            <numerusform>اعرض الكل (%Ln)</numerusform>
            <numerusform>اعرض الكل (%Ln)</numerusform>
            <numerusform>اعرض الكل (%Ln)</numerusform>
            <numerusform>اعرض الكل (%Ln)</numerusform>
            <numerusform>اعرض الكل (%Ln)</numerusform>
            <numerusform>اعرض الكل (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button that closes a message</extracomment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Open the report</source>
        <extracomment>Button of the message that a report was written: opens it in the browser</extracomment>
        <translation>افتح التقرير</translation>
    </message>
    <message>
        <source>The report is in %1</source>
        <extracomment>After a report was written into a file; %1 is its path</extracomment>
        <translation>التقرير في %1</translation>
    </message>
</context>
<context>
    <name>OverviewTools</name>
    <message>
        <source>Write to a file</source>
        <extracomment>Button of the overview: writes the benchmark into a file for another device</extracomment>
        <translation>حفظ في ملف</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <extracomment>Button of the overview: writes the report of the benchmark into a file</extracomment>
        <translation>يُكتب التقرير…</translation>
    </message>
    <message>
        <source>Write the report</source>
        <translation>اكتب التقرير</translation>
    </message>
    <message>
        <source>Delete this benchmark</source>
        <extracomment>Button of the overview</extracomment>
        <translation>حذف هذه المقارنة</translation>
    </message>
    <message>
        <source>Benchmarks</source>
        <extracomment>Kind of files in a file dialog</extracomment>
        <translation>المقارنات</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>Answer to the question whether to delete</extracomment>
        <translation>الإبقاء عليها</translation>
    </message>
    <message numerus="yes">
        <source>Delete the example “%1”? The %Ln walk(s) that came with it go along, nothing else does. All of it rests in the bin for 30 days.</source>
        <extracomment>Question before a benchmark is deleted; %1 its name</extracomment>
        <translation>
            <numerusform>حذف المثال «%1»؟ لا جولات تذهب معه. ويبقى في السلة 30 يومًا.</numerusform>
            <numerusform>حذف المثال «%1»؟ تذهب معه الجولة التي جاءت معه، ولا شيء غيرها. ويبقى ذلك كله في السلة 30 يومًا.</numerusform>
            <numerusform>حذف المثال «%1»؟ تذهب معه الجولتان اللتان جاءتا معه، ولا شيء غيرهما. ويبقى ذلك كله في السلة 30 يومًا.</numerusform>
            <numerusform>حذف المثال «%1»؟ تذهب معه %Ln جولات جاءت معه، ولا شيء غيرها. ويبقى ذلك كله في السلة 30 يومًا.</numerusform>
            <numerusform>حذف المثال «%1»؟ تذهب معه %Ln جولة جاءت معه، ولا شيء غيرها. ويبقى ذلك كله في السلة 30 يومًا.</numerusform>
            <numerusform>حذف المثال «%1»؟ تذهب معه %Ln جولة جاءت معه، ولا شيء غيرها. ويبقى ذلك كله في السلة 30 يومًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the benchmark “%1” with its scans, notes and plan? It rests in the bin for 30 days. Walks belong to their companies and stay.</source>
        <translation>حذف المقارنة «%1» بما فيها من فحوص وملاحظات وخطة؟ تبقى في السلة 30 يومًا. أما الجولات فتخص شركاتها وتبقى.</translation>
    </message>
    <message>
        <source>Delete this benchmark?</source>
        <extracomment>Title of the question before a benchmark is deleted</extracomment>
        <translation>حذف هذه المقارنة؟</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Answer to the question whether to delete</extracomment>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Reports</source>
        <extracomment>Kind of files in a file dialog</extracomment>
        <translation>التقارير</translation>
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
    <name>PersonaForm</name>
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
        <source>What is known of this customer</source>
        <extracomment>Button that shows further fields of the persona</extracomment>
        <translation>ما يُعرف عن هذا العميل</translation>
    </message>
    <message>
        <source>Personas of your guide</source>
        <extracomment>Above the personas of the open benchmark, when a walk is planned</extracomment>
        <translation>شخصيات من دليلك</translation>
    </message>
</context>
<context>
    <name>PhotoSheet</name>
    <message>
        <source>Close</source>
        <extracomment>Button that closes a photo</extracomment>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>PhotoSource</name>
    <message>
        <source>Close</source>
        <extracomment>Button of a message</extracomment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>The camera cannot be used on this device. Choose a photo from a file.</source>
        <extracomment>Where the system lacks what a camera needs</extracomment>
        <translation>لا يمكن استخدام الكاميرا على هذا الجهاز. اختر صورة من ملف.</translation>
    </message>
</context>
<context>
    <name>PictureSaver</name>
    <message>
        <source>Drawing (*.svg)</source>
        <extracomment>File types of a picture</extracomment>
        <translation>رسم (*.svg)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>صورة (*.png)</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <extracomment>Title of the dialog that asks where a picture is to be kept</extracomment>
        <translation>حفظ الصورة</translation>
    </message>
    <message>
        <source>The picture was not saved</source>
        <extracomment>Title of a sheet</extracomment>
        <translation>لم تُحفظ الصورة</translation>
    </message>
</context>
<context>
    <name>PictureTools</name>
    <message>
        <source>Smaller</source>
        <extracomment>Button beside a picture</extracomment>
        <translation>أصغر</translation>
    </message>
    <message>
        <source>Larger</source>
        <extracomment>Button beside a picture</extracomment>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>At its own size</source>
        <extracomment>Buttons beside a picture: all of it at once, or at its own size</extracomment>
        <translation>بحجمها الأصلي</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>كلها</translation>
    </message>
    <message>
        <source>Save the picture as SVG or PNG</source>
        <extracomment>Button beside a picture</extracomment>
        <translation>احفظ الصورة بصيغة SVG أو PNG</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>Not yet chosen</source>
        <extracomment>An action of the plan: how it is looked at again</extracomment>
        <translation>لم يُختر بعد</translation>
    </message>
    <message>
        <source>A new scan</source>
        <extracomment>An action of the plan: how it is looked at again</extracomment>
        <translation>فحص جديد</translation>
    </message>
    <message>
        <source>nobody is responsible</source>
        <extracomment>What an action of the plan lacks (law 3)</extracomment>
        <translation>لا مسؤول عنه</translation>
    </message>
    <message>
        <source>no day is set</source>
        <extracomment>What an action of the plan lacks (law 3)</extracomment>
        <translation>لم يُحدَّد يوم</translation>
    </message>
    <message>
        <source>nobody looks again</source>
        <extracomment>What an action of the plan lacks (law 3)</extracomment>
        <translation>لا أحد يعيد النظر</translation>
    </message>
    <message>
        <source>Office</source>
        <extracomment>One of the four things every business touches its customers with</extracomment>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>Product</source>
        <extracomment>One of the four things every business touches its customers with</extracomment>
        <translation>المنتج</translation>
    </message>
    <message>
        <source>Technology</source>
        <extracomment>One of the four things every business touches its customers with</extracomment>
        <translation>التقنية</translation>
    </message>
    <message>
        <source>Employees</source>
        <extracomment>One of the four things every business touches its customers with</extracomment>
        <translation>الموظفون</translation>
    </message>
    <message>
        <source>Qualify the staff</source>
        <extracomment>One of the six levers that move a touchpoint</extracomment>
        <translation>تأهيل الموظفين</translation>
    </message>
    <message>
        <source>Add a touchpoint</source>
        <extracomment>One of the six levers that move a touchpoint</extracomment>
        <translation>أضف نقطة تواصل</translation>
    </message>
    <message>
        <source>Improve the product</source>
        <extracomment>One of the six levers that move a touchpoint</extracomment>
        <translation>حسّن المنتج</translation>
    </message>
    <message>
        <source>Define the target customers</source>
        <extracomment>One of the six levers that move a touchpoint</extracomment>
        <translation>حدّد العملاء المستهدفين</translation>
    </message>
    <message>
        <source>Develop the processes</source>
        <extracomment>One of the six levers that move a touchpoint</extracomment>
        <translation>طوّر الإجراءات</translation>
    </message>
    <message>
        <source>Check the sales channels</source>
        <extracomment>One of the six levers that move a touchpoint</extracomment>
        <translation>راجع قنوات البيع</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>What is decided of a touchpoint</extracomment>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Adjust</source>
        <extracomment>What is decided of a touchpoint</extracomment>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Change completely</source>
        <extracomment>What is decided of a touchpoint</extracomment>
        <translation>تغيير كامل</translation>
    </message>
    <message>
        <source>Not started</source>
        <extracomment>State of an action</extracomment>
        <translation>لم يبدأ</translation>
    </message>
    <message>
        <source>Under way</source>
        <extracomment>State of an action</extracomment>
        <translation>جارية</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>State of an action</extracomment>
        <translation>تم</translation>
    </message>
    <message>
        <source>Dropped</source>
        <extracomment>State of an action</extracomment>
        <translation>متروك</translation>
    </message>
    <message>
        <source>Small</source>
        <extracomment>How much work an action is</extracomment>
        <translation>صغير</translation>
    </message>
    <message>
        <source>Medium</source>
        <extracomment>How much work an action is</extracomment>
        <translation>متوسطة</translation>
    </message>
    <message>
        <source>Large</source>
        <extracomment>How much work an action is</extracomment>
        <translation>كبير</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <extracomment>Title of an action; %1 is a touchpoint that a rival has</extracomment>
        <translation>أضف: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Mend the weak link: %1</source>
        <extracomment>Title of an action; %1 is the touchpoint where the chain is weakest</extracomment>
        <translation>أصلح الحلقة الضعيفة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Improve: %1</source>
        <extracomment>Title of an action; %1 is a touchpoint with few points</extracomment>
        <translation>حسّن: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Mend at once: %1</source>
        <extracomment>Title of an action; %1 is a touchpoint where something critical failed</extracomment>
        <translation>أصلح فورًا: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Keep the promise: %1</source>
        <extracomment>Title of an action; %1 is a touchpoint where a promise was broken</extracomment>
        <translation>أوفِ بالوعد: ⁨%1⁩</translation>
    </message>
    <message numerus="yes">
        <source>Gap: %1 has it, you do not</source>
        <translation>
            <numerusform>فجوة: لدى %1 وليس لديك</numerusform>
            <numerusform>فجوة: لدى %1 وليس لديك</numerusform>
            <numerusform>فجوة: لدى %1 وليس لديك</numerusform>
            <numerusform>فجوة: لدى %1 وليس لديك</numerusform>
            <numerusform>فجوة: لدى %1 وليس لديك</numerusform>
            <numerusform>فجوة: لدى %1 وليس لديك</numerusform>
        </translation>
    </message>
    <message>
        <source>Weakest link of “%1”</source>
        <translation>أضعف حلقة في «⁨%1⁩»</translation>
    </message>
    <message>
        <source>It earns few points</source>
        <extracomment>Why an action is proposed</extracomment>
        <translation>نقاطه قليلة</translation>
    </message>
    <message numerus="yes">
        <source>%1 earns more here</source>
        <translation>
            <numerusform>ينال %1 هنا نقاطاً أكثر</numerusform>
            <numerusform>ينال %1 هنا نقاطاً أكثر</numerusform>
            <numerusform>ينال %1 هنا نقاطاً أكثر</numerusform>
            <numerusform>ينال %1 هنا نقاطاً أكثر</numerusform>
            <numerusform>ينال %1 هنا نقاطاً أكثر</numerusform>
            <numerusform>ينال %1 هنا نقاطاً أكثر</numerusform>
        </translation>
    </message>
    <message>
        <source>Critical failure: %1</source>
        <translation>إخفاق حرج: ⁨%1⁩</translation>
    </message>
    <message>
        <source>A promise was broken</source>
        <extracomment>Why an action is proposed</extracomment>
        <translation>أُخلف وعد</translation>
    </message>
    <message>
        <source>Broken promise: %1</source>
        <translation>وعد لم يُوفَ به: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Added by hand</source>
        <extracomment>Why an action is there</extracomment>
        <translation>أُضيف يدويًا</translation>
    </message>
    <message>
        <source>Law 1: more than one touchpoint for everything</source>
        <extracomment>The first of the three laws of touchpoints</extracomment>
        <translation>القانون 1: أكثر من نقطة تواصل لكل شيء</translation>
    </message>
    <message>
        <source>Law 2: touchpoints form chains that lead on</source>
        <extracomment>The second of the three laws of touchpoints</extracomment>
        <translation>القانون 2: نقاط التواصل سلاسل تقود إلى ما بعدها</translation>
    </message>
    <message>
        <source>Law 3: touchpoints are managed</source>
        <extracomment>The third of the three laws of touchpoints</extracomment>
        <translation>القانون 3: نقاط التواصل تُدار</translation>
    </message>
    <message>
        <source>%1: customers meet it at one touchpoint at most</source>
        <extracomment>A law&apos;s warning; %1: office, product, technology or employees</extracomment>
        <translation>‏⁨%1⁩: يلقاه العملاء في نقطة واحدة على الأكثر</translation>
    </message>
    <message>
        <source>%1: the chain has no links</source>
        <extracomment>A law&apos;s warning; %1 is a chain</extracomment>
        <translation>‏⁨%1⁩: السلسلة بلا حلقات</translation>
    </message>
    <message>
        <source>%1: the chain has no final link</source>
        <extracomment>A law&apos;s warning; %1 is a chain</extracomment>
        <translation>‏⁨%1⁩: السلسلة بلا حلقة أخيرة</translation>
    </message>
    <message>
        <source>%1: nothing follows the chain</source>
        <extracomment>A law&apos;s warning; %1 is a chain</extracomment>
        <translation>‏⁨%1⁩: لا شيء يلي السلسلة</translation>
    </message>
    <message>
        <source>%1: a negative touch breaks the chain</source>
        <extracomment>A law&apos;s warning; %1 is a chain</extracomment>
        <translation>‏⁨%1⁩: لمسة سلبية تقطع السلسلة</translation>
    </message>
    <message>
        <source>%1: the customer comes to a dead end</source>
        <extracomment>A law&apos;s warning; %1 is a chain</extracomment>
        <translation>‏⁨%1⁩: يصل العميل إلى طريق مسدود</translation>
    </message>
    <message>
        <source>%1: weak, and nothing is planned</source>
        <extracomment>A law&apos;s warning; %1 is a weak touchpoint</extracomment>
        <translation>‏⁨%1⁩: ضعيف، ولا شيء مخطط</translation>
    </message>
    <message>
        <source>%1: nobody is responsible</source>
        <extracomment>A law&apos;s warning; %1 is a touchpoint with an action</extracomment>
        <translation>‏⁨%1⁩: لا مسؤول عنه</translation>
    </message>
    <message>
        <source>%1: no day is set</source>
        <extracomment>A law&apos;s warning; %1 is a touchpoint with an action</extracomment>
        <translation>‏⁨%1⁩: لم يُحدَّد يوم</translation>
    </message>
    <message>
        <source>%1: nobody looks again</source>
        <extracomment>A law&apos;s warning; %1 is a touchpoint with an action</extracomment>
        <translation>‏⁨%1⁩: لا أحد يعيد النظر</translation>
    </message>
    <message>
        <source>%1: overdue</source>
        <extracomment>A law&apos;s warning; %1 is a touchpoint with an action</extracomment>
        <translation>‏⁨%1⁩: متأخر</translation>
    </message>
    <message>
        <source>%1 would lead if “%2” weighed more than %3 (now %4).</source>
        <extracomment>Sensitivity: %1 company, %2 stage, channel or touchpoint, %3 a weight, %4 today&apos;s weight</extracomment>
        <translation>يتصدر ⁨%1⁩ لو زاد وزن «⁨%2⁩» على ⁨%3⁩ (الآن ⁨%4⁩).</translation>
    </message>
    <message>
        <source>%1 would lead if “%2” weighed less than %3 (now %4).</source>
        <extracomment>Sensitivity: %1 company, %2 stage, channel or touchpoint, %3 a weight, %4 today&apos;s weight</extracomment>
        <translation>يتصدر ⁨%1⁩ لو نقص وزن «⁨%2⁩» عن ⁨%3⁩ (الآن ⁨%4⁩).</translation>
    </message>
    <message>
        <source>Decided: it stays as it is</source>
        <translation>تقرّر: تبقى كما هي</translation>
    </message>
    <message>
        <source>Decided: the action was dropped</source>
        <translation>تقرّر: أُلغي الإجراء</translation>
    </message>
    <message>
        <source>Gap: a rival has it, you do not</source>
        <extracomment>Why an action is proposed</extracomment>
        <translation>فجوة: لدى منافس وليس لديك</translation>
    </message>
    <message>
        <source>The weakest link of its chain</source>
        <extracomment>Why an action is proposed</extracomment>
        <translation>أضعف حلقة في سلسلتها</translation>
    </message>
    <message>
        <source>It failed at something critical</source>
        <extracomment>Why an action is proposed</extracomment>
        <translation>إخفاق في أمر حاسم</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Plan</source>
        <extracomment>Title of the page with the plan</extracomment>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>Save as a calendar file</source>
        <extracomment>Button of the plan: writes a calendar file with the days of the actions</extracomment>
        <translation>احفظ كملف تقويم</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>%Ln action(s) overdue</source>
        <extracomment>Above the plan: actions whose day has passed</extracomment>
        <translation>
            <numerusform>لا إجراءات متأخرة</numerusform>
            <numerusform>إجراء واحد متأخر</numerusform>
            <numerusform>إجراءان متأخران</numerusform>
            <numerusform>%Ln إجراءات متأخرة</numerusform>
            <numerusform>%Ln إجراءً متأخرًا</numerusform>
            <numerusform>%Ln إجراء متأخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Actions</source>
        <extracomment>Part of the plan</extracomment>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>Nothing is planned yet: take a proposal, or add an action of your own.</source>
        <extracomment>Instead of a plan without actions</extracomment>
        <translation>لا شيء مخطط بعد: خذ اقتراحًا أو أضف إجراءً من عندك.</translation>
    </message>
    <message>
        <source>An action of your own</source>
        <extracomment>Field of the plan: an action that nothing proposed</extracomment>
        <translation>إجراء من عندك</translation>
    </message>
    <message>
        <source>Add the action</source>
        <extracomment>Button of the plan</extracomment>
        <translation>أضف الإجراء</translation>
    </message>
    <message>
        <source>Quick wins: tomorrow</source>
        <extracomment>Part of the plan: small things that can be done tomorrow</extracomment>
        <translation>مكاسب سريعة: غدًا</translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposal(s)</source>
        <extracomment>Part of the plan; %Ln is how many there are</extracomment>
        <translation>
            <numerusform>لا اقتراحات</numerusform>
            <numerusform>اقتراح واحد</numerusform>
            <numerusform>اقتراحان</numerusform>
            <numerusform>%Ln اقتراحات</numerusform>
            <numerusform>%Ln اقتراحًا</numerusform>
            <numerusform>%Ln اقتراح</numerusform>
        </translation>
    </message>
    <message>
        <source>No gap, no weak link, no broken promise is left without an action.</source>
        <extracomment>Instead of proposals</extracomment>
        <translation>لا ثغرة ولا حلقة ضعيفة ولا وعد مُخلَف بلا إجراء.</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln</source>
        <extracomment>Button below a list that is cut</extracomment>
        <translation>
            <numerusform>اعرض الكل (%Ln)</numerusform>
            <numerusform>اعرض الكل (%Ln)</numerusform>
            <numerusform>اعرض الكل (%Ln)</numerusform>
            <numerusform>اعرض الكل (%Ln)</numerusform>
            <numerusform>اعرض الكل (%Ln)</numerusform>
            <numerusform>اعرض الكل (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not managed: %Ln warning(s)</source>
        <extracomment>Part of the plan: what the three laws find fault with</extracomment>
        <translation>
            <numerusform>بلا إدارة: لا تحذيرات</numerusform>
            <numerusform>بلا إدارة: تحذير واحد</numerusform>
            <numerusform>بلا إدارة: تحذيران</numerusform>
            <numerusform>بلا إدارة: %Ln تحذيرات</numerusform>
            <numerusform>بلا إدارة: %Ln تحذيرًا</numerusform>
            <numerusform>بلا إدارة: %Ln تحذير</numerusform>
        </translation>
    </message>
    <message>
        <source>Take into the plan: %1</source>
        <extracomment>A small thing that is proposed, for screen readers; %1 is its title</extracomment>
        <translation>خذ إلى الخطة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Decided: nothing to do</source>
        <extracomment>Part of the plan: touchpoints that stay as they are, and dropped actions</extracomment>
        <translation>تقرّر: لا إجراء</translation>
    </message>
</context>
<context>
    <name>PointNotes</name>
    <message>
        <source>%1 points</source>
        <extracomment>Points of a touchpoint, above the answers; %1 is a number</extracomment>
        <translation>%1 نقطة</translation>
    </message>
    <message>
        <source>Critical: %1</source>
        <extracomment>Above the answers: a critical question that earned nothing; %1 is the question</extracomment>
        <translation>حرج: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>PresenceChoice</name>
    <message>
        <source>Present</source>
        <extracomment>Choice of a tick list</extracomment>
        <translation>موجود</translation>
    </message>
    <message>
        <source>Absent</source>
        <extracomment>Choice of a tick list</extracomment>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>N/A</source>
        <extracomment>Choice of a tick list: not applicable. It must be short</extracomment>
        <translation>لا ينطبق</translation>
    </message>
    <message>
        <source>Not checked</source>
        <extracomment>Choice of a tick list: nobody has looked. It must be short</extracomment>
        <translation>لم يُفحص</translation>
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
    <name>PromiseCard</name>
    <message>
        <source>Promise</source>
        <extracomment>Ledger: what was promised</extracomment>
        <translation>الوعد</translation>
    </message>
    <message>
        <source>Found</source>
        <extracomment>Ledger: what the shopper found</extracomment>
        <translation>موجود</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>Ledger: kept, broken or open</extracomment>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>Ledger: where it was read or heard</extracomment>
        <translation>المصدر</translation>
    </message>
</context>
<context>
    <name>PromisesPage</name>
    <message>
        <source>Promise and reality</source>
        <extracomment>Title of the page with promises</extracomment>
        <translation>الوعد والواقع</translation>
    </message>
    <message>
        <source>Every company</source>
        <extracomment>Filter of the ledger</extracomment>
        <translation>كل الشركات</translation>
    </message>
    <message>
        <source>Company</source>
        <extracomment>Filter of the ledger, for screen readers</extracomment>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>Every promise</source>
        <extracomment>Filter of the ledger</extracomment>
        <translation>كل الوعود</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>Filter of the ledger, for screen readers</extracomment>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>Walk a company with a question about a promise, or look for what its site claims: hours, prices, delivery.</source>
        <extracomment>Instead of an empty ledger</extracomment>
        <translation>جُل في شركة بسؤال عن وعد، أو تحقق مما يدّعيه موقعها: الساعات والأسعار والتوصيل.</translation>
    </message>
    <message>
        <source>No promise passes the filters.</source>
        <extracomment>When no promise passes the filters</extracomment>
        <translation>لا وعد يطابق التصفية.</translation>
    </message>
    <message>
        <source>Nothing to hold against each other</source>
        <extracomment>Instead of an empty ledger</extracomment>
        <translation>لا شيء للمقابلة</translation>
    </message>
</context>
<context>
    <name>ProofAnswer</name>
    <message numerus="yes">
        <source>Another photo (%Ln kept)</source>
        <extracomment>Button of a question that asks for a photo; %n are kept</extracomment>
        <translation>
            <numerusform>صورة أخرى (محفوظ %Ln)</numerusform>
            <numerusform>صورة أخرى (محفوظ %Ln)</numerusform>
            <numerusform>صورة أخرى (محفوظ %Ln)</numerusform>
            <numerusform>صورة أخرى (محفوظ %Ln)</numerusform>
            <numerusform>صورة أخرى (محفوظ %Ln)</numerusform>
            <numerusform>صورة أخرى (محفوظ %Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the photo</source>
        <extracomment>Button of a question that asks for a photo</extracomment>
        <translation>إضافة الصورة</translation>
    </message>
    <message numerus="yes">
        <source>Another recording (%Ln kept)</source>
        <extracomment>Button of a question that asks for a sound; %n are kept</extracomment>
        <translation>
            <numerusform>تسجيل آخر (محفوظ %Ln)</numerusform>
            <numerusform>تسجيل آخر (محفوظ %Ln)</numerusform>
            <numerusform>تسجيل آخر (محفوظ %Ln)</numerusform>
            <numerusform>تسجيل آخر (محفوظ %Ln)</numerusform>
            <numerusform>تسجيل آخر (محفوظ %Ln)</numerusform>
            <numerusform>تسجيل آخر (محفوظ %Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the recording</source>
        <extracomment>Button of a question that asks for a sound</extracomment>
        <translation>إضافة التسجيل</translation>
    </message>
    <message>
        <source>Taken; I add the file later</source>
        <extracomment>Answer to a question that asks for a photo</extracomment>
        <translation>التُقطت؛ أضيف الملف لاحقًا</translation>
    </message>
    <message>
        <source>Recorded; I add the file later</source>
        <extracomment>Answer to a question that asks for a sound</extracomment>
        <translation>سُجّل؛ أضيف الملف لاحقًا</translation>
    </message>
    <message>
        <source>Photo from a file</source>
        <extracomment>Button that adds a photo from a file or the phone&apos;s gallery, beside one that opens the camera</extracomment>
        <translation>صورة من ملف</translation>
    </message>
</context>
<context>
    <name>ProofChooser</name>
    <message>
        <source>Sounds</source>
        <extracomment>File dialog: kinds of files</extracomment>
        <translation>أصوات</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>File dialog: kinds of files</extracomment>
        <translation>صور</translation>
    </message>
</context>
<context>
    <name>ProposalRow</name>
    <message>
        <source>%1 · effort: %2</source>
        <extracomment>A proposal: %1 lever, %2 how much work</extracomment>
        <translation>‏⁨%1⁩ · الجهد: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Take into the plan: %1</source>
        <extracomment>Button of a proposal; %1 is its title</extracomment>
        <translation>خذ إلى الخطة: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>PurchaseCard</name>
    <message>
        <source>Purchase</source>
        <extracomment>Part of the end of a walk</extracomment>
        <translation>الشراء</translation>
    </message>
    <message>
        <source>You paid</source>
        <extracomment>Field at the end of a walk: what the shopper paid</extracomment>
        <translation>دفعتَ</translation>
    </message>
    <message>
        <source>Currency</source>
        <extracomment>Field beside an amount: a currency in three letters</extracomment>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Leave it empty when nothing was bought.</source>
        <extracomment>Below the amount of a purchase</extracomment>
        <translation>اتركه فارغًا إن لم تشترِ شيئًا.</translation>
    </message>
    <message numerus="yes">
        <source>Another receipt (%Ln kept)</source>
        <extracomment>Button that adds another photo of a receipt; %n are there</extracomment>
        <translation>
            <numerusform>إيصال آخر (محفوظ %Ln)</numerusform>
            <numerusform>إيصال آخر (محفوظ %Ln)</numerusform>
            <numerusform>إيصال آخر (محفوظ %Ln)</numerusform>
            <numerusform>إيصال آخر (محفوظ %Ln)</numerusform>
            <numerusform>إيصال آخر (محفوظ %Ln)</numerusform>
            <numerusform>إيصال آخر (محفوظ %Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Photo of the receipt</source>
        <extracomment>Button that adds a photo of a receipt</extracomment>
        <translation>صورة الإيصال</translation>
    </message>
    <message>
        <source>Photo from a file</source>
        <extracomment>Button that adds a photo from a file or the phone&apos;s gallery, beside one that opens the camera</extracomment>
        <translation>صورة من ملف</translation>
    </message>
</context>
<context>
    <name>QuestionForm</name>
    <message>
        <source>Kind of answer</source>
        <extracomment>Field of a question</extracomment>
        <translation>نوع الإجابة</translation>
    </message>
    <message>
        <source>Help for the shopper</source>
        <extracomment>Field of a question</extracomment>
        <translation>مساعدة للمتسوق</translation>
    </message>
    <message>
        <source>Options and their points</source>
        <extracomment>Part of the form of a question</extracomment>
        <translation>الخيارات ونقاطها</translation>
    </message>
    <message>
        <source>Add an option</source>
        <extracomment>Button that adds an option to a question</extracomment>
        <translation>إضافة خيار</translation>
    </message>
    <message>
        <source>Scale from 1 to</source>
        <extracomment>Field of a question of the kind scale</extracomment>
        <translation>مقياس من 1 إلى</translation>
    </message>
    <message>
        <source>Yes is good</source>
        <extracomment>Which answer of a yes/no question is the good one</extracomment>
        <translation>«نعم» جيدة</translation>
    </message>
    <message>
        <source>No is good</source>
        <extracomment>Which answer of a yes/no question is the good one</extracomment>
        <translation>«لا» جيدة</translation>
    </message>
    <message>
        <source>Which answer earns the points</source>
        <extracomment>Field of a yes/no question</extracomment>
        <translation>أي إجابة تكسب النقاط</translation>
    </message>
    <message>
        <source>Must be answered</source>
        <extracomment>Switch of a question</extracomment>
        <translation>الإجابة واجبة</translation>
    </message>
    <message>
        <source>A failure is shown beside the score, not hidden in it.</source>
        <extracomment>Below a switch of a question</extracomment>
        <translation>يظهر الإخفاق بجانب الدرجة ولا يختفي فيها.</translation>
    </message>
    <message>
        <source>Critical</source>
        <extracomment>Switch of a question</extracomment>
        <translation>حاسم</translation>
    </message>
    <message>
        <source>May be answered “not applicable”</source>
        <extracomment>Switch of a question</extracomment>
        <translation>يمكن الإجابة «لا ينطبق»</translation>
    </message>
    <message>
        <source>0: not scored</source>
        <extracomment>Below the field of a question</extracomment>
        <translation>0: بلا درجة</translation>
    </message>
    <message>
        <source>Weight</source>
        <extracomment>Field of a question: its share in the score</extracomment>
        <translation>الوزن</translation>
    </message>
    <message>
        <source>Proof</source>
        <extracomment>Field of a question</extracomment>
        <translation>الإثبات</translation>
    </message>
    <message>
        <source>What this touch sells</source>
        <extracomment>Field of a question</extracomment>
        <translation>ماذا تبيع هذه النقطة</translation>
    </message>
    <message>
        <source>Who can know the answer</source>
        <extracomment>Field of a question</extracomment>
        <translation>من يستطيع معرفة الإجابة</translation>
    </message>
    <message>
        <source>Answered by call mode</source>
        <extracomment>Field of a question</extracomment>
        <translation>يجيب عنه وضع المكالمة</translation>
    </message>
    <message>
        <source>Id of a touchpoint, such as callback: what a scan found of it is offered as the answer.</source>
        <extracomment>Below the field of a question</extracomment>
        <translation>معرّف نقطة اتصال مثل callback: ما وجده الفحص عنها يُعرض كإجابة.</translation>
    </message>
    <message>
        <source>Offered by a scan</source>
        <extracomment>Field of a question</extracomment>
        <translation>يقترحه الفحص</translation>
    </message>
</context>
<context>
    <name>RacePage</name>
    <message>
        <source>Response race</source>
        <extracomment>Head of the page that shows who answers first</extracomment>
        <translation>سباق الرد</translation>
    </message>
    <message>
        <source>Walks bring the times: with a stopwatch, a counter of rings, or a message whose reply is waited for.</source>
        <extracomment>On the page that shows who answers first</extracomment>
        <translation>تأتي الأوقات من الجولات: بساعة توقيت أو عدّاد رنّات أو رسالة يُنتظر ردّها.</translation>
    </message>
    <message>
        <source>No time was measured yet</source>
        <extracomment>On the page that shows who answers first</extracomment>
        <translation>لم يُقَس أي وقت بعد</translation>
    </message>
    <message>
        <source>Walk a customer&apos;s path</source>
        <translation>سِر في مسار العميل</translation>
    </message>
    <message>
        <source>All channels</source>
        <extracomment>Choice of a channel: all of them</extracomment>
        <translation>كل القنوات</translation>
    </message>
</context>
<context>
    <name>RaceTable</name>
    <message>
        <source>%1, the fastest</source>
        <extracomment>In the table of the race: %1 is the middle time of the company that answers first</extracomment>
        <translation>%1، الأسرع</translation>
    </message>
    <message>
        <source>%1 within opening hours</source>
        <extracomment>In the table of the race: %1 is a time</extracomment>
        <translation>%1 ضمن ساعات العمل</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s) measured</source>
        <extracomment>In the table of the race: how many times were measured</extracomment>
        <translation>
            <numerusform>لا قياس</numerusform>
            <numerusform>قياس واحد</numerusform>
            <numerusform>قياسان</numerusform>
            <numerusform>%Ln قياسات</numerusform>
            <numerusform>%Ln قياسًا</numerusform>
            <numerusform>%Ln قياس</numerusform>
        </translation>
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
    <name>RemarkForm</name>
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
    <name>RemarkSheet</name>
    <message>
        <source>Objections, problems, tricks worth adopting</source>
        <extracomment>Title of the sheet with the remarks of a walk</extracomment>
        <translation>اعتراضات ومشكلات وحيل تستحق الاقتباس</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Button that closes a sheet whose words are kept</extracomment>
        <translation>منتهية</translation>
    </message>
</context>
<context>
    <name>RepliesPage</name>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <extracomment>Below the title of the board of replies</extracomment>
        <translation>
            <numerusform>لا شيء متأخر</numerusform>
            <numerusform>رد واحد متأخر</numerusform>
            <numerusform>ردّان متأخران</numerusform>
            <numerusform>%Ln ردود متأخرة</numerusform>
            <numerusform>%Ln ردًا متأخرًا</numerusform>
            <numerusform>%Ln رد متأخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Time runs while the app is closed.</source>
        <extracomment>Below the title of the board of replies</extracomment>
        <translation>يمضي الوقت والتطبيق مغلق.</translation>
    </message>
    <message>
        <source>Waiting for replies</source>
        <extracomment>Title of the board of replies</extracomment>
        <translation>بانتظار الردود</translation>
    </message>
    <message>
        <source>Reminders for the calendar</source>
        <extracomment>Button that writes a calendar file with reminders</extracomment>
        <translation>تذكيرات للتقويم</translation>
    </message>
    <message>
        <source>When you send a form, a message or an e-mail during a walk, its timer appears here until the answer comes.</source>
        <extracomment>On the empty board of replies</extracomment>
        <translation>عندما ترسل نموذجًا أو رسالة أو بريدًا أثناء جولة، يظهر مؤقته هنا حتى يأتي الرد.</translation>
    </message>
    <message>
        <source>No reply is waited for</source>
        <extracomment>On the empty board of replies</extracomment>
        <translation>لا ردود منتظرة</translation>
    </message>
    <message>
        <source>They said they would answer …</source>
        <extracomment>Title of the sheet that notes a promise</extracomment>
        <translation>قالوا إنهم سيردون …</translation>
    </message>
    <message>
        <source>in 15 minutes</source>
        <extracomment>When an answer was promised</extracomment>
        <translation>خلال ١٥ دقيقة</translation>
    </message>
    <message>
        <source>in an hour</source>
        <extracomment>When an answer was promised</extracomment>
        <translation>خلال ساعة</translation>
    </message>
    <message>
        <source>in 3 hours</source>
        <extracomment>When an answer was promised</extracomment>
        <translation>خلال ٣ ساعات</translation>
    </message>
    <message>
        <source>by this time tomorrow</source>
        <extracomment>When an answer was promised</extracomment>
        <translation>غدًا في مثل هذا الوقت</translation>
    </message>
    <message>
        <source>in 3 days</source>
        <extracomment>When an answer was promised</extracomment>
        <translation>خلال ٣ أيام</translation>
    </message>
    <message>
        <source>The walk then counts as not answered. The time you waited is kept.</source>
        <extracomment>Question before a reply is no longer waited for</extracomment>
        <translation>عندها يُعدّ الأمر بلا رد. ويُحفظ وقت انتظارك.</translation>
    </message>
    <message>
        <source>Stop waiting?</source>
        <extracomment>Question before a reply is no longer waited for</extracomment>
        <translation>التوقف عن الانتظار؟</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <extracomment>Answer: give up</extracomment>
        <translation>التوقف عن الانتظار</translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <extracomment>Answer: keep waiting</extracomment>
        <translation>متابعة الانتظار</translation>
    </message>
    <message>
        <source>When did the reply come?</source>
        <extracomment>Title of the sheet that notes a reply seen late</extracomment>
        <translation>متى وصل الرد؟</translation>
    </message>
    <message>
        <source>Keep the time</source>
        <extracomment>Button that keeps the time of a reply</extracomment>
        <translation>حفظ الوقت</translation>
    </message>
    <message>
        <source>A time like %1, or a day and a time.</source>
        <extracomment>Below the field for the time at which a reply came; %1 a time</extracomment>
        <translation>وقت مثل %1، أو يوم ووقت.</translation>
    </message>
    <message>
        <source>It came at</source>
        <extracomment>Field of a reply that was seen late</extracomment>
        <translation>وصل عند</translation>
    </message>
</context>
<context>
    <name>ReplyCard</name>
    <message>
        <source>Sent %1</source>
        <extracomment>On the board of replies; %1 is a time such as &quot;22 Nov, 14:05&quot;</extracomment>
        <translation>أُرسلت %1</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <extracomment>For a screen reader; %1 is a time span such as &quot;2 h 5 min&quot;</extracomment>
        <translation>انتظار منذ %1</translation>
    </message>
    <message>
        <source>Answered now</source>
        <extracomment>Button on the board of replies: the reply has come</extracomment>
        <translation>ردّوا الآن</translation>
    </message>
    <message>
        <source>Promised …</source>
        <extracomment>Button on the board of replies: the company said when it would answer</extracomment>
        <translation>وعدوا …</translation>
    </message>
    <message>
        <source>Open the walk</source>
        <extracomment>Button on the board of replies</extracomment>
        <translation>فتح الجولة</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <extracomment>Button on the board of replies: the reply will not come</extracomment>
        <translation>التوقف عن الانتظار</translation>
    </message>
    <message>
        <source>Answered at …</source>
        <extracomment>Button on the board of replies: the reply came some time ago</extracomment>
        <translation>ردّوا عند …</translation>
    </message>
</context>
<context>
    <name>ReportSheet</name>
    <message>
        <source>Write the report</source>
        <extracomment>Title of a sheet</extracomment>
        <translation>اكتب التقرير</translation>
    </message>
    <message>
        <source>Choose where</source>
        <extracomment>Button of the sheet about the report: asks for a file</extracomment>
        <translation>اختر المكان</translation>
    </message>
    <message>
        <source>One file for any browser: the summary, the matrix, chains, the plan and the evidence. It needs no network.</source>
        <extracomment>In the sheet that writes the report of a benchmark</extracomment>
        <translation>ملف واحد لأي متصفح: الملخص والمصفوفة والسلاسل والخطة والأدلة. لا يحتاج إلى شبكة.</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <extracomment>Label of the choice in which language a report is written</extracomment>
        <translation>لغة التقرير</translation>
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
    <name>RescueSheet</name>
    <message numerus="yes">
        <source>%Ln walk(s)</source>
        <extracomment>On the sheet about a damaged workspace</extracomment>
        <translation>
            <numerusform>%Ln جولة</numerusform>
            <numerusform>جولة واحدة</numerusform>
            <numerusform>جولتان</numerusform>
            <numerusform>%Ln جولات</numerusform>
            <numerusform>%Ln جولة</numerusform>
            <numerusform>%Ln جولة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s)</source>
        <extracomment>On the sheet about a damaged workspace</extracomment>
        <translation>
            <numerusform>%Ln إجابة</numerusform>
            <numerusform>إجابة واحدة</numerusform>
            <numerusform>إجابتان</numerusform>
            <numerusform>%Ln إجابات</numerusform>
            <numerusform>%Ln إجابة</numerusform>
            <numerusform>%Ln إجابة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln benchmark(s)</source>
        <extracomment>On the sheet about a damaged workspace</extracomment>
        <translation>
            <numerusform>%Ln مقارنة</numerusform>
            <numerusform>مقارنة واحدة</numerusform>
            <numerusform>مقارنتان</numerusform>
            <numerusform>%Ln مقارنات</numerusform>
            <numerusform>%Ln مقارنة</numerusform>
            <numerusform>%Ln مقارنة</numerusform>
        </translation>
    </message>
    <message>
        <source>You can go on</source>
        <extracomment>Title of the sheet about a damaged workspace, once another file is in its place</extracomment>
        <translation>يمكنك المتابعة</translation>
    </message>
    <message>
        <source>The workspace is damaged</source>
        <extracomment>Title of the sheet about a damaged workspace</extracomment>
        <translation>ملف العمل تالف</translation>
    </message>
    <message>
        <source>Go on with what could be read</source>
        <extracomment>Button on the sheet about a damaged workspace</extracomment>
        <translation>المتابعة بما أمكن قراءته</translation>
    </message>
    <message>
        <source>Go on with the backup of %1</source>
        <extracomment>Button on the sheet about a damaged workspace; %1 is a date</extracomment>
        <translation>المتابعة بالنسخة الاحتياطية ليوم %1</translation>
    </message>
    <message>
        <source>Read it once more</source>
        <extracomment>Button on the sheet about a damaged workspace</extracomment>
        <translation>إعادة القراءة</translation>
    </message>
    <message>
        <source>Good</source>
        <extracomment>Button that closes a message</extracomment>
        <translation>حسنًا</translation>
    </message>
    <message>
        <source>The file that holds your walks and benchmarks cannot be read whole. Nothing more is written into it, and it is not changed.</source>
        <extracomment>On the sheet about a damaged workspace</extracomment>
        <translation>تعذّرت قراءة الملف الذي يحفظ جولاتك ومقارناتك كاملًا. لن يُكتب فيه شيء بعد الآن ولن يتغير.</translation>
    </message>
    <message>
        <source>The file is being put in place …</source>
        <extracomment>On the sheet about a damaged workspace</extracomment>
        <translation>يجري وضع الملف في مكانه …</translation>
    </message>
    <message>
        <source>What can be read is being copied …</source>
        <extracomment>On the sheet about a damaged workspace</extracomment>
        <translation>يجري نسخ ما يمكن قراءته …</translation>
    </message>
    <message>
        <source>Could be read: %1, %2, %3.</source>
        <extracomment>On the sheet about a damaged workspace: what could be read; %1 to %3 say how many of each</extracomment>
        <translation>أمكنت قراءة: %1، %2، %3.</translation>
    </message>
    <message>
        <source>No row is known to be lost.</source>
        <extracomment>On the sheet about a damaged workspace</extracomment>
        <translation>لا يُعرف عن ضياع أي سجل.</translation>
    </message>
    <message>
        <source>Some rows are lost. A backup may have them, but lacks what came after it.</source>
        <extracomment>On the sheet about a damaged workspace</extracomment>
        <translation>ضاعت بعض السجلات. قد تحتويها النسخة الاحتياطية، لكن ينقصها ما جاء بعدها.</translation>
    </message>
    <message>
        <source>There is no sound backup.</source>
        <extracomment>On the sheet about a damaged workspace</extracomment>
        <translation>لا توجد نسخة احتياطية سليمة.</translation>
    </message>
    <message>
        <source>The damaged file is kept beside it as %1. Answers that you gave meanwhile are in the new file.</source>
        <extracomment>On the sheet about a damaged workspace, once another file is in its place; %1 is a file name</extracomment>
        <translation>الملف التالف محفوظ بجانبه باسم %1. والإجابات التي قدمتها في الأثناء موجودة في الملف الجديد.</translation>
    </message>
</context>
<context>
    <name>RoundNote</name>
    <message>
        <source>See what came after</source>
        <extracomment>Button of the overview: shows the newest round; or the one before it</extracomment>
        <translation>شاهد ما جاء بعدها</translation>
    </message>
    <message>
        <source>See how it was before</source>
        <translation>شاهد كيف كان الأمر من قبل</translation>
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
    <name>Score</name>
    <message>
        <source>%1–%2</source>
        <extracomment>From the lowest to the highest: &quot;58–86&quot;</extracomment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>coverage %L1 of %L2</source>
        <extracomment>How many touchpoints are known of all: &quot;coverage 34 of 41&quot;</extracomment>
        <translation>التغطية %L1 من %L2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln walk(s)</source>
        <extracomment>How many walks a score rests on</extracomment>
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
        <source>%1: mean %2, %3, SD %4</source>
        <extracomment>Several testers: %1 &quot;4 walks&quot;, %2 their mean, %3 &quot;58–86&quot;, %4 standard deviation</extracomment>
        <translation>‏⁨%1⁩: المتوسط ⁨%2⁩، ⁨%3⁩، الانحراف ⁨%4⁩</translation>
    </message>
    <message>
        <source>Testers answered alike in %L1 of %L2 pairs</source>
        <extracomment>Agreement: %1 pairs of testers answered alike, of %2</extracomment>
        <translation>أجاب المختبرون مثل بعضهم في %L1 من %L2 زوجًا</translation>
    </message>
    <message numerus="yes">
        <source>Too few walks to call it a difference: it takes %Ln of each</source>
        <extracomment>Whether two companies differ; %Ln is how many walks of each it takes</extracomment>
        <translation>
            <numerusform>الجولات أقل من أن تُعد فرقًا: يلزم %Ln لكل طرف</numerusform>
            <numerusform>الجولات أقل من أن تُعد فرقًا: يلزم %Ln لكل طرف</numerusform>
            <numerusform>الجولات أقل من أن تُعد فرقًا: يلزم %Ln لكل طرف</numerusform>
            <numerusform>الجولات أقل من أن تُعد فرقًا: يلزم %Ln لكل طرف</numerusform>
            <numerusform>الجولات أقل من أن تُعد فرقًا: يلزم %Ln لكل طرف</numerusform>
            <numerusform>الجولات أقل من أن تُعد فرقًا: يلزم %Ln لكل طرف</numerusform>
        </translation>
    </message>
    <message>
        <source>No reliable difference from %1 (%2 points)</source>
        <extracomment>Whether two companies differ; %1 rival, %2 a span of points</extracomment>
        <translation>لا فرق موثوق عن ⁨%1⁩ (⁨%2⁩ نقطة)</translation>
    </message>
    <message>
        <source>You are better than %1 by %2 points (%3)</source>
        <extracomment>Whether two companies differ; %1 rival, %2 points, %3 a span of points</extracomment>
        <translation>أنت أفضل من ⁨%1⁩ بـ ⁨%2⁩ نقطة (⁨%3⁩)</translation>
    </message>
    <message>
        <source>%1 is better than you by %2 points (%3)</source>
        <extracomment>Whether two companies differ; %1 rival, %2 points, %3 a span of points</extracomment>
        <translation>‏⁨%1⁩ أفضل منك بـ ⁨%2⁩ نقطة (⁨%3⁩)</translation>
    </message>
    <message>
        <source>presence only</source>
        <extracomment>A score that rests on what is there alone: nobody walked</extracomment>
        <translation>الوجود فقط</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ring(s)</source>
        <extracomment>How often the phone rang</extracomment>
        <translation>
            <numerusform>بلا رنين</numerusform>
            <numerusform>رنة واحدة</numerusform>
            <numerusform>رنتان</numerusform>
            <numerusform>%Ln رنات</numerusform>
            <numerusform>%Ln رنة</numerusform>
            <numerusform>%Ln رنة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>The 95 % interval of a difference, which may begin below zero</extracomment>
        <translation>من %1 إلى %2</translation>
    </message>
</context>
<context>
    <name>SearchChoice</name>
    <message>
        <source>Choose a touchpoint</source>
        <extracomment>Chip of a form: no touchpoint is chosen yet</extracomment>
        <translation>اختر نقطة تماس</translation>
    </message>
    <message>
        <source>Take it away</source>
        <extracomment>Button of a form: takes away what was chosen</extracomment>
        <translation>أزِلها</translation>
    </message>
    <message>
        <source>Find a touchpoint</source>
        <translation>ابحث عن نقطة تواصل</translation>
    </message>
    <message>
        <source>Nothing of this name</source>
        <extracomment>Below a search field</extracomment>
        <translation>لا شيء بهذا الاسم</translation>
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
    <name>SourceMark</name>
    <message>
        <source>scan and person disagree</source>
        <extracomment>Who says what stands in a cell</extracomment>
        <translation>الفحص والشخص مختلفان</translation>
    </message>
    <message>
        <source>by scan and person</source>
        <extracomment>Who says what stands in a cell</extracomment>
        <translation>بالفحص وبشخص</translation>
    </message>
    <message>
        <source>by a person</source>
        <extracomment>Who says what stands in a cell</extracomment>
        <translation>بشخص</translation>
    </message>
</context>
<context>
    <name>StaffSheet</name>
    <message>
        <source>Receptionist</source>
        <extracomment>Role of somebody met during a walk</extracomment>
        <translation>موظف الاستقبال</translation>
    </message>
    <message>
        <source>Salesperson</source>
        <extracomment>Role of somebody met during a walk</extracomment>
        <translation>بائع</translation>
    </message>
    <message>
        <source>Manager</source>
        <extracomment>Role of somebody met during a walk</extracomment>
        <translation>مدير</translation>
    </message>
    <message>
        <source>Specialist</source>
        <extracomment>Role of somebody met during a walk</extracomment>
        <translation>اختصاصي</translation>
    </message>
    <message>
        <source>Operator on the phone</source>
        <extracomment>Role of somebody met during a walk</extracomment>
        <translation>موظف الهاتف</translation>
    </message>
    <message>
        <source>Courier</source>
        <extracomment>Role of somebody met during a walk</extracomment>
        <translation>مندوب توصيل</translation>
    </message>
    <message>
        <source>Whom did you meet?</source>
        <extracomment>Title of the sheet about people met during a walk</extracomment>
        <translation>من قابلت؟</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Button that closes a sheet whose words are kept</extracomment>
        <translation>منتهية</translation>
    </message>
    <message>
        <source>Forget the name %1</source>
        <extracomment>Button on somebody met during a walk; %1 is the name</extracomment>
        <translation>نسيان الاسم %1</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>Field: what somebody met during a walk does at the company</extracomment>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Names are personal data: they are left out when the walk is handed over, and can be erased everywhere.</source>
        <extracomment>Below the switch that shows the field of a name</extracomment>
        <translation>الأسماء بيانات شخصية: تُستبعد عند تسليم الجولة ويمكن محوها من كل مكان.</translation>
    </message>
    <message>
        <source>Write down the name too</source>
        <extracomment>Switch that shows the field of a name</extracomment>
        <translation>تدوين الاسم أيضًا</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Field: the name of somebody met during a walk</extracomment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Button that adds somebody met during a walk</extracomment>
        <translation>إضافة</translation>
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
    <name>StageCard</name>
    <message>
        <source>Empty: nothing of yours is known here.</source>
        <extracomment>Guide: the own company has no touchpoint at this stage</extracomment>
        <translation>فارغة: لا يُعرف لك شيء هنا.</translation>
    </message>
    <message>
        <source>You have: %1</source>
        <extracomment>Guide: %1 names of touchpoints</extracomment>
        <translation>لديك: %1</translation>
    </message>
    <message>
        <source>You lack: %1</source>
        <extracomment>Guide: %1 names of touchpoints that a source names and the own company has not</extracomment>
        <translation>ينقصك: %1</translation>
    </message>
</context>
<context>
    <name>StandardSheet</name>
    <message>
        <source>This is no number.</source>
        <extracomment>Below the limit of a standard</extracomment>
        <translation>هذا ليس رقماً.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button that closes a standard; everything is kept</extracomment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Take the standard out</source>
        <extracomment>Button that takes a standard away</extracomment>
        <translation>إزالة المعيار</translation>
    </message>
    <message>
        <source>At most</source>
        <extracomment>How a limit is meant</extracomment>
        <translation>على الأكثر</translation>
    </message>
    <message>
        <source>At least</source>
        <extracomment>How a limit is meant</extracomment>
        <translation>على الأقل</translation>
    </message>
    <message>
        <source>We promise ourselves</source>
        <extracomment>Field of a standard</extracomment>
        <translation>نعد أنفسنا</translation>
    </message>
    <message>
        <source>Limit in %1</source>
        <extracomment>Field of a standard; %1 is the unit: &quot;rings&quot;, &quot;seconds&quot;, &quot;points&quot;</extracomment>
        <translation>الحد، %1</translation>
    </message>
</context>
<context>
    <name>Standards</name>
    <message>
        <source>points</source>
        <extracomment>Unit of a standard on a question that earns points</extracomment>
        <translation>نقطة</translation>
    </message>
    <message>
        <source>At most %1</source>
        <extracomment>An own standard: %1 is &quot;3 rings&quot;</extracomment>
        <translation>%1 على الأكثر</translation>
    </message>
    <message>
        <source>At least %1</source>
        <extracomment>An own standard: %1 is &quot;80 points&quot;</extracomment>
        <translation>%1 على الأقل</translation>
    </message>
    <message>
        <source>No walk has answered it yet</source>
        <extracomment>Beside an own standard</extracomment>
        <translation>لم تجب عنه أي جولة بعد</translation>
    </message>
    <message>
        <source>Kept in %L1 of %L2 walks</source>
        <translation>استوفي في %L1 من %L2 جولات</translation>
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
        <translation>المعايير الخاصة</translation>
    </message>
    <message>
        <source>Walk your own path first: standards are set on its questions.</source>
        <extracomment>Instead of own standards</extracomment>
        <translation>سر في مسارك أولاً: تُوضع المعايير على أسئلته.</translation>
    </message>
    <message>
        <source>Nothing is set yet: choose a question, and say what you promise yourself.</source>
        <extracomment>Instead of own standards</extracomment>
        <translation>لم يوضع شيء بعد: اختر سؤالاً وقل ما تعد به نفسك.</translation>
    </message>
    <message>
        <source>Set a standard</source>
        <extracomment>Menu of the own standards</extracomment>
        <translation>وضع معيار</translation>
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
    <message>
        <source>Undo</source>
        <extracomment>Button that takes a deleted benchmark out of the bin</extracomment>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>“%1” is in the bin.</source>
        <extracomment>On the start page; %1 is the name of a benchmark</extracomment>
        <translation>«%1» في السلة.</translation>
    </message>
    <message>
        <source>The scan is finished: look at the result</source>
        <extracomment>What to do now: a scan is over</extracomment>
        <translation>انتهى الفحص: شاهد النتيجة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln action(s) overdue</source>
        <extracomment>What to do now: of the plan of the open benchmark</extracomment>
        <translation>
            <numerusform>لا إجراءات متأخرة</numerusform>
            <numerusform>إجراء واحد متأخر</numerusform>
            <numerusform>إجراءان متأخران</numerusform>
            <numerusform>%Ln إجراءات متأخرة</numerusform>
            <numerusform>%Ln إجراءً متأخرًا</numerusform>
            <numerusform>%Ln إجراء متأخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them late</source>
        <extracomment>What to do now: below the number of replies that are waited for</extracomment>
        <translation>
            <numerusform>لا شيء منها متأخر</numerusform>
            <numerusform>واحد منها متأخر</numerusform>
            <numerusform>اثنان منها متأخران</numerusform>
            <numerusform>%Ln منها متأخرة</numerusform>
            <numerusform>%Ln منها متأخرًا</numerusform>
            <numerusform>%Ln منها متأخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages that were sent and not answered yet</source>
        <translation>رسائل أُرسلت ولم يُرد عليها بعد</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for %Ln reply(s)</source>
        <extracomment>What to do now: replies that are waited for</extracomment>
        <translation>
            <numerusform>لا ردود منتظرة</numerusform>
            <numerusform>بانتظار رد واحد</numerusform>
            <numerusform>بانتظار ردين</numerusform>
            <numerusform>بانتظار %Ln ردود</numerusform>
            <numerusform>بانتظار %Ln ردًا</numerusform>
            <numerusform>بانتظار %Ln رد</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of 10 steps done</source>
        <extracomment>What to do now: the guide; %1 steps of ten</extracomment>
        <translation>أُنجزت %L1 من 10 خطوات</translation>
    </message>
    <message>
        <source>Guide: step %L1</source>
        <extracomment>What to do now: the next of the ten steps of the guide</extracomment>
        <translation>الدليل: الخطوة %L1</translation>
    </message>
    <message>
        <source>Library</source>
        <extracomment>Part of the start page: checklists, and what they rest on</extracomment>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>More than a hundred touchpoints to tick, chains and whole walks for clinics, shops, salons and services.</source>
        <extracomment>Card of the library on the start page</extracomment>
        <translation>أكثر من مئة نقطة اتصال للتأشير عليها، وسلاسل وجولات كاملة للعيادات والمتاجر والصالونات والخدمات.</translation>
    </message>
    <message>
        <source>Which ways lead to a customer?</source>
        <extracomment>Card of the library on the start page</extracomment>
        <translation>ما الطرق التي تصل إلى العميل؟</translation>
    </message>
    <message>
        <source>Three laws, five stages, six levers, and examples worked through.</source>
        <extracomment>Card of the help on the start page</extracomment>
        <translation>ثلاثة قوانين وخمس مراحل وست روافع وأمثلة محلولة.</translation>
    </message>
    <message>
        <source>How touchpoints work</source>
        <extracomment>Card of the help on the start page</extracomment>
        <translation>كيف تعمل نقاط الاتصال</translation>
    </message>
    <message>
        <source>Examples to look at</source>
        <extracomment>Part of the start page</extracomment>
        <translation>أمثلة للاطلاع</translation>
    </message>
    <message>
        <source>Complete benchmarks with walks, chains and a plan. Each is copied into your workspace, where you can change or delete it like your own. They need no network.</source>
        <extracomment>Below the title of the examples on the start page</extracomment>
        <translation>مقارنات كاملة بجولاتها وسلاسلها وخططها. يُنسخ كل مثال إلى مساحة عملك، حيث يمكنك تغييره أو حذفه كما لو كان لك. ولا تحتاج إلى شبكة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln walk(s) to do</source>
        <extracomment>What to do now: walks that are planned, under way or to be revised</extracomment>
        <translation>
            <numerusform>لا جولات باقية</numerusform>
            <numerusform>جولة واحدة باقية</numerusform>
            <numerusform>جولتان باقيتان</numerusform>
            <numerusform>%Ln جولات باقية</numerusform>
            <numerusform>%Ln جولة باقية</numerusform>
            <numerusform>%Ln جولة باقية</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in a benchmark from a file</source>
        <extracomment>Button of the start page: takes in a benchmark that another device has written</extracomment>
        <translation>إدخال مقارنة من ملف</translation>
    </message>
    <message>
        <source>Benchmarks</source>
        <extracomment>Kind of files in a file dialog</extracomment>
        <translation>المقارنات</translation>
    </message>
</context>
<context>
    <name>StationRow</name>
    <message>
        <source>%1, the weakest link</source>
        <extracomment>At a station: %1 says how it went</extracomment>
        <translation>%1، أضعف حلقة</translation>
    </message>
</context>
<context>
    <name>StepForm</name>
    <message>
        <source>Stage of the customer</source>
        <extracomment>Field of a step: the customer&apos;s stage</extracomment>
        <translation>مرحلة العميل</translation>
    </message>
    <message>
        <source>Channel</source>
        <extracomment>Field of a step</extracomment>
        <translation>القناة</translation>
    </message>
    <message>
        <source>Id of a touchpoint of the library, such as callback. Scans and walks meet in it.</source>
        <extracomment>Below the field of a step</extracomment>
        <translation>معرّف نقطة تواصل من المكتبة مثل callback. فيها يلتقي الفحص والجولة.</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <extracomment>Field of a step</extracomment>
        <translation>نقطة التواصل</translation>
    </message>
    <message>
        <source>For example three employees</source>
        <extracomment>Below the field of a step</extracomment>
        <translation>مثل ثلاثة موظفين</translation>
    </message>
    <message>
        <source>May be answered how often</source>
        <extracomment>Field of a step</extracomment>
        <translation>كم مرة يمكن الإجابة</translation>
    </message>
</context>
<context>
    <name>StepSheet</name>
    <message>
        <source>Done</source>
        <extracomment>Button that closes a sheet whose words are kept</extracomment>
        <translation>منتهية</translation>
    </message>
</context>
<context>
    <name>TakeButton</name>
    <message>
        <source>Make an action of it</source>
        <extracomment>Button beside something weak: an action of the plan is made of it, or there is one</extracomment>
        <translation>اجعله إجراءً</translation>
    </message>
    <message>
        <source>In the plan: open it</source>
        <translation>في الخطة: افتحه</translation>
    </message>
</context>
<context>
    <name>TargetForm</name>
    <message>
        <source>100 points at</source>
        <extracomment>Field of a measured question</extracomment>
        <translation>100 نقطة عند</translation>
    </message>
    <message>
        <source>0 points at</source>
        <extracomment>Field of a measured question</extracomment>
        <translation>0 نقطة عند</translation>
    </message>
    <message>
        <source>Unit</source>
        <extracomment>Field of a measured question</extracomment>
        <translation>الوحدة</translation>
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
    <name>TickRow</name>
    <message>
        <source>Positive</source>
        <extracomment>The shopper&apos;s reaction to a touchpoint</extracomment>
        <translation>إيجابي</translation>
    </message>
    <message>
        <source>Neutral</source>
        <extracomment>The shopper&apos;s reaction to a touchpoint</extracomment>
        <translation>محايد</translation>
    </message>
    <message>
        <source>Negative</source>
        <extracomment>The shopper&apos;s reaction to a touchpoint</extracomment>
        <translation>سلبي</translation>
    </message>
    <message>
        <source>Reaction, note and place of %1</source>
        <extracomment>Button on a line of a tick list; %1 is the line</extracomment>
        <translation>رد الفعل والملاحظة والمكان: %1</translation>
    </message>
</context>
<context>
    <name>TickSheet</name>
    <message>
        <source>Done</source>
        <extracomment>Button that closes a sheet whose words are kept</extracomment>
        <translation>منتهية</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <extracomment>Button on a line of a tick list that the user has added</extracomment>
        <translation>حذف السطر</translation>
    </message>
    <message>
        <source>Hide the line</source>
        <extracomment>Button on a line of a tick list; it can be shown again</extracomment>
        <translation>إخفاء السطر</translation>
    </message>
    <message>
        <source>Your reaction</source>
        <extracomment>Above the reactions</extracomment>
        <translation>رد فعلك</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Field of a line of a tick list</extracomment>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>A changed line makes the list your own; ticks stay.</source>
        <extracomment>Below the field with the name of a line of a tick list</extracomment>
        <translation>تعديل سطر يجعل القائمة قائمتك، وتبقى العلامات.</translation>
    </message>
    <message>
        <source>Called</source>
        <extracomment>Field with the name of a line of a tick list</extracomment>
        <translation>الاسم المعروض</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>Above the groups of a tick list</extracomment>
        <translation>المجموعة</translation>
    </message>
</context>
<context>
    <name>TickStart</name>
    <message>
        <source>What does a company have? Tick it, without a walk.</source>
        <extracomment>Below the title of the page of tick lists</extracomment>
        <translation>ماذا لدى الشركة؟ ضع علامة دون جولة.</translation>
    </message>
    <message>
        <source>Tick lists</source>
        <extracomment>Title of the page of tick lists</extracomment>
        <translation>قوائم العلامات</translation>
    </message>
    <message>
        <source>Company</source>
        <extracomment>Field of a tick list: own company or a competitor</extracomment>
        <translation>الشركة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <extracomment>On the card of a tick list</extracomment>
        <translation>
            <numerusform>%Ln سطر</numerusform>
            <numerusform>سطر واحد</numerusform>
            <numerusform>سطران</numerusform>
            <numerusform>%Ln أسطر</numerusform>
            <numerusform>%Ln سطرًا</numerusform>
            <numerusform>%Ln سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>Whose list is it? Name the company.</source>
        <extracomment>Below the field of the company when it is empty</extracomment>
        <translation>لمن هذه القائمة؟ اذكر الشركة.</translation>
    </message>
</context>
<context>
    <name>TicksPage</name>
    <message>
        <source>To the lists</source>
        <extracomment>Button at the head of a tick list: everything is saved already</extracomment>
        <translation>إلى القوائم</translation>
    </message>
    <message>
        <source>%1: %L2 of %L3 checked, %L4 present</source>
        <extracomment>Below the title of a tick list: %1 a company, %2 lines checked, %3 of them all, %4 found present</extracomment>
        <translation>%1: فُحص %L2 من %L3، والموجود %L4</translation>
    </message>
    <message>
        <source>Add a line</source>
        <extracomment>Button of a tick list</extracomment>
        <translation>إضافة سطر</translation>
    </message>
    <message>
        <source>Try now</source>
        <extracomment>Button that stores an answer again</extracomment>
        <translation>المحاولة الآن</translation>
    </message>
    <message>
        <source>Lines of the tick list</source>
        <extracomment>Name of a list for screen readers</extracomment>
        <translation>أسطر القائمة</translation>
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
    <message>
        <source>When you saw the reply late: the time it bears.</source>
        <extracomment>Below the field for the time at which a reply came</extracomment>
        <translation>إذا رأيت الرد متأخرًا: الوقت المدوّن عليه.</translation>
    </message>
    <message>
        <source>It came earlier, at</source>
        <extracomment>Field of a reply timer: when the reply really came</extracomment>
        <translation>وصل قبل ذلك، عند</translation>
    </message>
    <message>
        <source>The reply came at %1</source>
        <translation>وصل الرد عند %1</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>%1 s</source>
        <extracomment>A time span; %1 seconds</extracomment>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>A time span; %1 minutes</extracomment>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>A time span; %1 hours and %2 minutes</extracomment>
        <translation>%1 س %2 د</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <extracomment>A time span; %1 days and %2 hours</extracomment>
        <translation>%1 ي %2 س</translation>
    </message>
</context>
<context>
    <name>TopRow</name>
    <message>
        <source>%1 · %2 · own points: %3</source>
        <extracomment>A touchpoint of the top ten: %1 stage and channel, %2 &quot;weight 2&quot;, %3 the own points</extracomment>
        <translation>‏⁨%1⁩ · ⁨%2⁩ · نقاطك: ⁨%3⁩</translation>
    </message>
    <message>
        <source>%1: up</source>
        <extracomment>Button of the top ten; %1 is a touchpoint</extracomment>
        <translation>‏⁨%1⁩: إلى أعلى</translation>
    </message>
    <message>
        <source>%1: down</source>
        <extracomment>Button of the top ten; %1 is a touchpoint</extracomment>
        <translation>‏⁨%1⁩: إلى أسفل</translation>
    </message>
    <message>
        <source>%1: set its weight</source>
        <extracomment>Button of the top ten: sets how much a touchpoint weighs; %1 is its name</extracomment>
        <translation>‏⁨%1⁩: حدّد وزنه</translation>
    </message>
</context>
<context>
    <name>TopTenPage</name>
    <message>
        <source>Top ten</source>
        <extracomment>Title of the page with the most important touchpoints</extracomment>
        <translation>العشر الأهم</translation>
    </message>
    <message>
        <source>Drag a touchpoint by its handle, use its arrows, or Ctrl with the arrow keys. Ten are enough to begin with.</source>
        <extracomment>Above the top ten</extracomment>
        <translation>اسحب نقطة التواصل من مقبضها، أو استخدم سهميها، أو Ctrl مع مفاتيح الأسهم. عشر تكفي للبداية.</translation>
    </message>
    <message>
        <source>The ten most important touchpoints</source>
        <extracomment>Name of the list for screen readers</extracomment>
        <translation>أهم عشر نقاط تواصل</translation>
    </message>
    <message>
        <source>Put another one in</source>
        <extracomment>Menu of the top ten: puts another touchpoint among them</extracomment>
        <translation>أدخل نقطة أخرى</translation>
    </message>
    <message>
        <source>Order by weight again</source>
        <extracomment>Button of the top ten</extracomment>
        <translation>رتّب حسب الوزن من جديد</translation>
    </message>
    <message>
        <source>The winner changes if …</source>
        <extracomment>Part of the top ten: how firm the ranking is</extracomment>
        <translation>يتغيّر الفائز إذا …</translation>
    </message>
    <message>
        <source>No weight changes the winner.</source>
        <extracomment>The ranking of the companies does not depend on weights</extracomment>
        <translation>لا وزن يغيّر الفائز.</translation>
    </message>
    <message>
        <source>What importance depends on</source>
        <extracomment>Part of the top ten: questions about company and market</extracomment>
        <translation>ما الذي تتوقف عليه الأهمية</translation>
    </message>
    <message>
        <source>Consumers (B2C)</source>
        <extracomment>Who buys</extracomment>
        <translation>المستهلكون (B2C)</translation>
    </message>
    <message>
        <source>Companies (B2B)</source>
        <extracomment>Who buys</extracomment>
        <translation>الشركات (B2B)</translation>
    </message>
    <message>
        <source>Both</source>
        <extracomment>Who buys</extracomment>
        <translation>كلاهما</translation>
    </message>
    <message>
        <source>Who are the customers?</source>
        <extracomment>Question about the company</extracomment>
        <translation>من هم العملاء؟</translation>
    </message>
    <message>
        <source>Weights</source>
        <extracomment>Part of the top ten: how much each stage and channel counts</extracomment>
        <translation>الأوزان</translation>
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
    <name>TouchpointNotes</name>
    <message>
        <source>What we decide</source>
        <extracomment>Card of the evidence: what the owner decides of the own touchpoint</extracomment>
        <translation>ما نقرره</translation>
    </message>
    <message>
        <source>Direction</source>
        <extracomment>Field of a touchpoint: keep, adjust or change it</extracomment>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>Branded</source>
        <extracomment>The client takes something away that carries the brand</extracomment>
        <translation>يحمل العلامة</translation>
    </message>
    <message>
        <source>Not branded</source>
        <extracomment>The client takes nothing away that carries the brand</extracomment>
        <translation>لا يحمل العلامة</translation>
    </message>
    <message>
        <source>Does the client take something away that carries your brand?</source>
        <extracomment>Field of a touchpoint</extracomment>
        <translation>هل يأخذ العميل معه شيئاً يحمل علامتكم؟</translation>
    </message>
    <message>
        <source>Moment of truth</source>
        <extracomment>Field of a touchpoint: here the customer decides</extracomment>
        <translation>لحظة الحقيقة</translation>
    </message>
    <message>
        <source>What this touch sells</source>
        <extracomment>Field of a touchpoint</extracomment>
        <translation>ماذا تبيع هذه اللمسة</translation>
    </message>
    <message>
        <source>An idea, a need, the product, trust, the price</source>
        <extracomment>Example in a field: what a touch sells</extracomment>
        <translation>فكرة أو حاجة أو المنتج أو الثقة أو السعر</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Field of a touchpoint</extracomment>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Counts in the automated share of the chains.</source>
        <extracomment>Below the switch &quot;No employee needed&quot;</extracomment>
        <translation>يُحسب ضمن نسبة المؤتمت في السلاسل.</translation>
    </message>
    <message>
        <source>No employee needed</source>
        <extracomment>Field of a touchpoint: it works without an employee</extracomment>
        <translation>لا حاجة إلى موظف</translation>
    </message>
</context>
<context>
    <name>TouchpointPicker</name>
    <message>
        <source>Touchpoint</source>
        <extracomment>Above the search for the touchpoint that a link is</extracomment>
        <translation>نقطة التواصل</translation>
    </message>
    <message>
        <source>%1: take away</source>
        <extracomment>Chip of a link: takes the touchpoint away again; %1 is its name</extracomment>
        <translation>%1: إزالة</translation>
    </message>
    <message>
        <source>With a touchpoint, the link has its points, and becomes an action where it is weak.</source>
        <extracomment>Below the search for the touchpoint that a link is</extracomment>
        <translation>مع نقطة تواصل تحصل الحلقة على نقاطها، وتصبح إجراءً حيث تضعف.</translation>
    </message>
</context>
<context>
    <name>TranslationView</name>
    <message numerus="yes">
        <source>%Ln missing</source>
        <extracomment>How many texts of a checklist have no translation yet</extracomment>
        <translation>
            <numerusform>لا ينقص شيء</numerusform>
            <numerusform>ينقص نص واحد</numerusform>
            <numerusform>ينقص نصان</numerusform>
            <numerusform>ينقص %Ln نصوص</numerusform>
            <numerusform>ينقص %Ln نصًا</numerusform>
            <numerusform>ينقص %Ln نص</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete</source>
        <extracomment>Every text of a checklist is translated</extracomment>
        <translation>كاملة</translation>
    </message>
</context>
<context>
    <name>TrickList</name>
    <message>
        <source>Noted on walks</source>
        <extracomment>Part of the guide: notes of the kind &quot;trick worth adopting&quot;</extracomment>
        <translation>سُجّل في الجولات</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>Button of a trick that was noted on a walk: makes a practice worth adopting of it</extracomment>
        <translation>احتفظ</translation>
    </message>
</context>
<context>
    <name>UnsavedSheet</name>
    <message>
        <source>Not everything is saved yet</source>
        <extracomment>Title of the sheet that holds a window open</extracomment>
        <translation>لم يُحفظ كل شيء بعد</translation>
    </message>
    <message>
        <source>Try now</source>
        <extracomment>Button that stores something again</extracomment>
        <translation>جرّب الآن</translation>
    </message>
    <message>
        <source>Wait</source>
        <extracomment>Button: the window stays open</extracomment>
        <translation>الانتظار</translation>
    </message>
    <message>
        <source>Answers and notes that are not on the disk yet: %L1</source>
        <extracomment>On the sheet that holds a window open; %L1 how many answers and notes</extracomment>
        <translation>إجابات وملاحظات ليست على القرص بعد: %L1</translation>
    </message>
    <message>
        <source>Write the walk into another file</source>
        <extracomment>Button: the walk goes into a file at another place, and the window closes</extracomment>
        <translation>كتابة الجولة في ملف آخر</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <extracomment>Button: what could not be saved is lost</extracomment>
        <translation>الإغلاق وفقدانها</translation>
    </message>
</context>
<context>
    <name>WalkBin</name>
    <message>
        <source>Walks rest here for 30 days, then they go for good.</source>
        <extracomment>Above the walks in the bin</extracomment>
        <translation>تبقى الجولات هنا 30 يومًا ثم تُحذف نهائيًا.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <extracomment>Button that brings back what was removed</extracomment>
        <translation>استعادة</translation>
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
    <message>
        <source>Take the answer back</source>
        <extracomment>Button below a question: it counts as not answered again</extracomment>
        <translation>سحب الإجابة</translation>
    </message>
</context>
<context>
    <name>WalkMoreSheet</name>
    <message>
        <source>More</source>
        <extracomment>Title of the sheet with further tools of a walk</extracomment>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Rings and times by one thumb</source>
        <extracomment>Below a tool of a walk</extracomment>
        <translation>الرنات والأوقات بإبهام واحد</translation>
    </message>
    <message>
        <source>Call mode</source>
        <extracomment>Tool of a walk</extracomment>
        <translation>وضع المكالمة</translation>
    </message>
    <message>
        <source>Looks like a page of notes</source>
        <extracomment>Below a tool of a walk</extracomment>
        <translation>يبدو كصفحة ملاحظات</translation>
    </message>
    <message>
        <source>Discreet mode</source>
        <extracomment>Tool of a walk</extracomment>
        <translation>الوضع الخفي</translation>
    </message>
    <message>
        <source>Photos, sounds and notes, and marks over photos</source>
        <extracomment>Below a tool of a walk</extracomment>
        <translation>صور وأصوات وملاحظات وعلامات على الصور</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>Decision, effect and feeling after this step</source>
        <extracomment>Below a tool of a walk</extracomment>
        <translation>القرار والأثر والشعور بعد هذه الخطوة</translation>
    </message>
    <message>
        <source>Impression</source>
        <extracomment>Tool of a walk</extracomment>
        <translation>الانطباع</translation>
    </message>
    <message>
        <source>Objections, requests, tricks worth adopting</source>
        <extracomment>Below a tool of a walk</extracomment>
        <translation>اعتراضات وطلبات وأفكار تستحق الاقتباس</translation>
    </message>
    <message>
        <source>Remark</source>
        <extracomment>Tool of a walk</extracomment>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Roles of the people you met</source>
        <extracomment>Below a tool of a walk</extracomment>
        <translation>أدوار من قابلتهم</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>Tool of a walk</extracomment>
        <translation>الأشخاص</translation>
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
    <message>
        <source>More</source>
        <extracomment>Button at the head of the runner: further tools</extracomment>
        <translation>المزيد</translation>
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
    <message>
        <source>Try now</source>
        <extracomment>Button that stores something again</extracomment>
        <translation>المحاولة الآن</translation>
    </message>
    <message>
        <source>Plays a</source>
        <extracomment>Field of a walk: whom of the company&apos;s customers the shopper plays</extracomment>
        <translation>يمثّل دور</translation>
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
    <message>
        <source>Walks</source>
        <extracomment>Kind of files in a file dialog</extracomment>
        <translation>الجولات</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button that closes a message</extracomment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Let somebody else walk it</source>
        <extracomment>Button that gives a planned walk to somebody with a fresh eye, as a file</extracomment>
        <translation>ليقم بها شخص آخر</translation>
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
    <message>
        <source>Only the company knows</source>
        <extracomment>Above a question whose answer no stranger can know</extracomment>
        <translation>تعرفه الشركة وحدها</translation>
    </message>
    <message>
        <source>This touch sells %1.</source>
        <extracomment>Below a question; %1 is what the touch sells, such as &quot;trust&quot;</extracomment>
        <translation>هذه النقطة تبيع: %1.</translation>
    </message>
    <message>
        <source>Accepted: the walk can be read, but not changed. To change it, ask for a revision.</source>
        <extracomment>Above the questions of an accepted walk</extracomment>
        <translation>مقبولة: يمكن قراءة الجولة لكن لا يمكن تغييرها. لتغييرها اطلب مراجعة.</translation>
    </message>
    <message>
        <source>To be revised: %1</source>
        <extracomment>Above a question of a walk that must be revised; %1 the reviewer&apos;s words</extracomment>
        <translation>للمراجعة: %1</translation>
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
    <message>
        <source>Accepted: the walk can be read, but not changed. To change it, ask for a revision.</source>
        <extracomment>Above an accepted walk</extracomment>
        <translation>مقبولة: يمكن قراءة الجولة لكن لا يمكن تغييرها. لتغييرها اطلب مراجعة.</translation>
    </message>
    <message>
        <source>Answers to retired questions</source>
        <extracomment>Part of the end of a walk</extracomment>
        <translation>إجابات عن أسئلة أُلغيت</translation>
    </message>
    <message>
        <source>The checklist no longer asks these; the answers are kept.</source>
        <extracomment>Below &quot;Answers to retired questions&quot;</extracomment>
        <translation>لم تعد القائمة تسأل عن هذا؛ الإجابات محفوظة.</translation>
    </message>
    <message>
        <source>End without the replies (%L1)</source>
        <extracomment>Button at the end of a walk that waits for replies; %L1 how many</extracomment>
        <translation>الإنهاء دون الردود (%L1)</translation>
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
    <message>
        <source>A customer gained</source>
        <extracomment>What a step did to the relation with the company (all texts up to &quot;Disappointed&quot;)</extracomment>
        <translation>كُسب عميل</translation>
    </message>
    <message>
        <source>A customer lost</source>
        <translation>فُقد عميل</translation>
    </message>
    <message>
        <source>Reputation confirmed</source>
        <translation>تأكدت السمعة</translation>
    </message>
    <message>
        <source>Relation strengthened</source>
        <translation>توطدت العلاقة</translation>
    </message>
    <message>
        <source>Disappointed</source>
        <translation>خيبة أمل</translation>
    </message>
    <message>
        <source>the idea</source>
        <extracomment>What a touch sells (all texts up to &quot;trust&quot;)</extracomment>
        <translation>الفكرة</translation>
    </message>
    <message>
        <source>the need</source>
        <translation>الحاجة</translation>
    </message>
    <message>
        <source>the product</source>
        <translation>المنتج</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>the value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>the price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>trust</source>
        <translation>الثقة</translation>
    </message>
    <message>
        <source>The workspace is damaged. What can be read of it is being copied.</source>
        <extracomment>What a screen of walks says when the file that holds them is damaged</extracomment>
        <translation>ملف العمل تالف. يجري نسخ ما يمكن قراءته منه.</translation>
    </message>
    <message>
        <source>The workspace cannot be read or written just now. Nothing is lost; try again.</source>
        <extracomment>What a screen of walks says when the file that holds them cannot be read or written</extracomment>
        <translation>تتعذر الآن قراءة ملف العمل أو الكتابة فيه. لم يضع شيء؛ حاول مجددًا.</translation>
    </message>
    <message>
        <source>This file is no picture that can be read. Choose another one.</source>
        <extracomment>After a file was chosen as a photo</extracomment>
        <translation>هذا الملف ليس صورة يمكن قراءتها. اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>The file %1 could not be kept. Choose one of less than 50 MB, or make room on the disk.</source>
        <extracomment>After a photo or sound was chosen; %1 is a file</extracomment>
        <translation>تعذر حفظ الملف %1. اختر ملفًا أقل من 50 ميغابايت أو أفسح مكانًا على القرص.</translation>
    </message>
    <message>
        <source>%1 could not be read as a walk that was handed over, or not written. Nothing was changed.</source>
        <extracomment>After a file with a walk was chosen; %1 is a file</extracomment>
        <translation>تعذرت قراءة %1 كجولة مُسلَّمة أو كتابته. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Cannot go on: the path ends here</source>
        <extracomment>What the customer decides at a step: nothing leads on from here, a dead end</extracomment>
        <translation>لا يستطيع المتابعة: ينتهي الطريق هنا</translation>
    </message>
    <message>
        <source>Potential customer</source>
        <extracomment>Whom of a company&apos;s customers a shopper plays</extracomment>
        <translation>عميل محتمل</translation>
    </message>
    <message>
        <source>Current customer</source>
        <extracomment>Whom of a company&apos;s customers a shopper plays</extracomment>
        <translation>عميل حالي</translation>
    </message>
    <message>
        <source>Former customer</source>
        <extracomment>Whom of a company&apos;s customers a shopper plays</extracomment>
        <translation>عميل سابق</translation>
    </message>
    <message>
        <source>insider</source>
        <extracomment>Whether a shopper works for the company that is walked</extracomment>
        <translation>من الداخل</translation>
    </message>
    <message>
        <source>outsider</source>
        <translation>من الخارج</translation>
    </message>
    <message>
        <source>The walk is accepted; ask for a revision to change it.</source>
        <extracomment>Above a question of a walk that the reviewer has accepted</extracomment>
        <translation>الجولة مقبولة؛ اطلب مراجعة لتغييرها.</translation>
    </message>
    <message>
        <source>The walk is under way already.</source>
        <extracomment>Why a walk was not started, finished, accepted or sent back (all texts up to &quot;what must be revised&quot;)</extracomment>
        <translation>الجولة جارية بالفعل.</translation>
    </message>
    <message>
        <source>Only a walk that is under way can be finished.</source>
        <translation>لا يمكن إنهاء إلا جولة جارية.</translation>
    </message>
    <message>
        <source>A needed answer is missing.</source>
        <translation>تنقص إجابة لازمة.</translation>
    </message>
    <message>
        <source>The proof of an answer is missing.</source>
        <translation>ينقص إثبات لإحدى الإجابات.</translation>
    </message>
    <message>
        <source>Only a finished walk can be accepted or sent back.</source>
        <translation>لا يمكن قبول أو إعادة إلا جولة منتهية.</translation>
    </message>
    <message>
        <source>Say what must be revised.</source>
        <translation>اذكر ما يجب مراجعته.</translation>
    </message>
    <message>
        <source>This step cannot be walked once more.</source>
        <extracomment>A step of a walk that can be walked several times has been</extracomment>
        <translation>لا يمكن اجتياز هذه الخطوة مرة أخرى.</translation>
    </message>
    <message>
        <source>No reply is waited for here.</source>
        <extracomment>Why the end of a wait was not noted</extracomment>
        <translation>لا يُنتظر رد هنا.</translation>
    </message>
    <message>
        <source>The reply cannot have come before the message.</source>
        <extracomment>Why the time of a reply was not noted</extracomment>
        <translation>لا يمكن أن يصل الرد قبل الرسالة.</translation>
    </message>
    <message>
        <source>The reply cannot come later than now.</source>
        <extracomment>Why the time of a reply was not noted</extracomment>
        <translation>لا يمكن أن يصل الرد بعد الآن.</translation>
    </message>
    <message>
        <source>Write an amount from 0 up and a currency in three letters, such as EUR.</source>
        <extracomment>Why what was paid was not noted</extracomment>
        <translation>اكتب مبلغًا من 0 فأكثر وعملة بثلاثة أحرف مثل EUR.</translation>
    </message>
    <message>
        <source>This does not belong to the walk any more. Open it again.</source>
        <extracomment>Why something was not noted</extracomment>
        <translation>لم يعد هذا جزءًا من الجولة. افتحها من جديد.</translation>
    </message>
    <message>
        <source>This answer does not fit the question.</source>
        <extracomment>Why an answer was not noted</extracomment>
        <translation>هذه الإجابة لا تناسب السؤال.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Shopwalker. Update the program, then take it in again.</source>
        <extracomment>After a file with a walk was chosen; %1 is a file</extracomment>
        <translation>كُتب %1 بإصدار أحدث من Shopwalker. حدّث البرنامج ثم أدخله من جديد.</translation>
    </message>
    <message>
        <source>%1 holds evidence that belongs to another walk of this workspace. Nothing was changed.</source>
        <extracomment>After a file with a walk was chosen; %1 is a file</extracomment>
        <translation>يحتوي %1 على إثباتات تخص جولة أخرى في مساحة العمل هذه. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The walk has more than 2,000 files or 1 GB of evidence. Discard what is not needed, then hand it over again.</source>
        <extracomment>After a walk was to be handed over as one file</extracomment>
        <translation>في الجولة أكثر من 2000 ملف أو 1 غيغابايت من الإثباتات. تخلّص مما لا يلزم ثم سلّمها من جديد.</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <extracomment>Instead of an answer</extracomment>
        <translation>لا ينطبق</translation>
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
        <source>Waiting for replies (%L1)</source>
        <extracomment>Button that opens the board of replies; %1 is how many are waited for</extracomment>
        <translation>بانتظار الردود (%L1)</translation>
    </message>
    <message>
        <source>Checklist editor</source>
        <extracomment>Button that opens the page of checklists</extracomment>
        <translation>محرر القوائم</translation>
    </message>
    <message>
        <source>Try now</source>
        <extracomment>Button that stores something again</extracomment>
        <translation>المحاولة الآن</translation>
    </message>
    <message>
        <source>Tick lists</source>
        <extracomment>Button that opens the page of tick lists</extracomment>
        <translation>قوائم العلامات</translation>
    </message>
    <message>
        <source>Erase a name</source>
        <extracomment>Button that erases the name of a person</extracomment>
        <translation>محو اسم</translation>
    </message>
</context>
<context>
    <name>WeightRow</name>
    <message>
        <source>by hand, %1</source>
        <extracomment>Below a weight: it was set by hand; %1 is &quot;suggested 1.5&quot;</extracomment>
        <translation>يدويًا، ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1: as suggested</source>
        <extracomment>Button of a weight; %1 is what it weighs</extracomment>
        <translation>‏⁨%1⁩: كما اقتُرح</translation>
    </message>
    <message>
        <source>%1: lighter</source>
        <extracomment>Button of a weight; %1 is what it weighs</extracomment>
        <translation>‏⁨%1⁩: أخف</translation>
    </message>
    <message>
        <source>%1: heavier</source>
        <extracomment>Button of a weight; %1 is what it weighs</extracomment>
        <translation>‏⁨%1⁩: أثقل</translation>
    </message>
</context>
<context>
    <name>WeightSheet</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>As stage and channel weigh</source>
        <extracomment>Button of a touchpoint&apos;s weight</extracomment>
        <translation>كوزن المرحلة والقناة</translation>
    </message>
    <message>
        <source>A weight of its own replaces that of its stage and channel. 1 is usual, 2 counts twice, 0 not at all.</source>
        <extracomment>In the sheet with a touchpoint&apos;s weight</extracomment>
        <translation>الوزن الخاص يحل محل وزن المرحلة والقناة. 1 معتاد، و2 يُحتسب مرتين، و0 لا يُحتسب.</translation>
    </message>
    <message>
        <source>%1: lighter</source>
        <translation>‏⁨%1⁩: أخف</translation>
    </message>
    <message>
        <source>%1: heavier</source>
        <translation>‏⁨%1⁩: أثقل</translation>
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
    <message>
        <source>The benchmark is in %1. Hand over its walks each by itself.</source>
        <extracomment>After a benchmark was written into a file; %1 is its path</extracomment>
        <translation>المقارنة محفوظة في ⁨%1⁩. سلّم جولاتها كل واحدة على حدة.</translation>
    </message>
    <message>
        <source>The benchmark has been taken in.</source>
        <extracomment>After a file with a benchmark was read</extracomment>
        <translation>أُدخلت المقارنة.</translation>
    </message>
    <message>
        <source>This benchmark was here already: what the file had more was added to it.</source>
        <extracomment>After a file with a benchmark was read that is here already</extracomment>
        <translation>كانت هذه المقارنة هنا من قبل: أُضيف إليها ما زاد في الملف.</translation>
    </message>
    <message>
        <source>This benchmark was here already; nothing has changed.</source>
        <extracomment>After a file with a benchmark was read that is here already</extracomment>
        <translation>كانت هذه المقارنة هنا من قبل؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The plan is kept, but the walk that looks again could not be planned: %1</source>
        <translation>حُفظت الخطة، لكن تعذّر تخطيط جولة إعادة النظر: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) left</source>
        <extracomment>Below a deleted benchmark: when it goes for good</extracomment>
        <translation>
            <numerusform>لم يبقَ يوم</numerusform>
            <numerusform>بقي يوم واحد</numerusform>
            <numerusform>بقي يومان</numerusform>
            <numerusform>بقيت %Ln أيام</numerusform>
            <numerusform>بقي %Ln يوماً</numerusform>
            <numerusform>بقي %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Location “%1”: of %2 only the walks there count. Companies that were not walked there, and what the sites show, stay as they are.</source>
        <extracomment>On every page of a benchmark while one branch is looked at: %1 the branch, %2 companies walked there</extracomment>
        <translation>الموقع «%1»: لا تُحتسب لـ%2 إلا الجولات هناك. أما الشركات التي لم يُتجوّل فيها هناك وما تُظهره المواقع فيبقى كما هو.</translation>
    </message>
    <message>
        <source>The report was not written: %1</source>
        <extracomment>After a report could not be written; %1 says which file, and why</extracomment>
        <translation>لم يُكتب التقرير: %1</translation>
    </message>
    <message>
        <source>No program opened %1; open it with your browser.</source>
        <extracomment>The system has no program for it; %1 is the path of a report</extracomment>
        <translation>لم يفتح أي برنامج %1؛ افتحه بمتصفحك.</translation>
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
    <name>shopwalker::EditorController</name>
    <message>
        <source>New step</source>
        <extracomment>Title of a step that was just added in the checklist editor</extracomment>
        <translation>خطوة جديدة</translation>
    </message>
    <message>
        <source>New question</source>
        <extracomment>Words of a question that was just added in the checklist editor</extracomment>
        <translation>سؤال جديد</translation>
    </message>
    <message>
        <source>First option</source>
        <extracomment>Labels of the first two options of a new question</extracomment>
        <translation>الخيار الأول</translation>
    </message>
    <message>
        <source>Second option</source>
        <translation>الخيار الثاني</translation>
    </message>
    <message>
        <source>New option</source>
        <translation>خيار جديد</translation>
    </message>
    <message>
        <source>New checklist</source>
        <translation>قائمة جديدة</translation>
    </message>
    <message>
        <source>What to look at, step by step.</source>
        <extracomment>What a new checklist says about itself until its author does</extracomment>
        <translation>ما ينبغي النظر إليه خطوة بخطوة.</translation>
    </message>
    <message>
        <source>First step</source>
        <extracomment>Title of the first step of a new checklist</extracomment>
        <translation>الخطوة الأولى</translation>
    </message>
    <message>
        <source>Saved. New walks use this version.</source>
        <extracomment>After a checklist was saved in the editor</extracomment>
        <translation>حُفظت. الجولات الجديدة تستخدم هذا الإصدار.</translation>
    </message>
    <message>
        <source>Read. Save it to use it in walks.</source>
        <extracomment>After a checklist was read from a file, before it is saved</extracomment>
        <translation>قُرئت. احفظها لاستخدامها في الجولات.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <extracomment>After a checklist was written to a file; %1 is its name</extracomment>
        <translation>كُتبت في %1.</translation>
    </message>
</context>
<context>
    <name>shopwalker::EvidenceController</name>
    <message>
        <source>The walk was closed before the file was kept.</source>
        <translation>أُغلقت الجولة قبل حفظ الملف.</translation>
    </message>
</context>
<context>
    <name>shopwalker::GuideController</name>
    <message>
        <source>The first line is needed; the others may stay empty.</source>
        <extracomment>Below the form of a persona, a practice or a customer who left</extracomment>
        <translation>السطر الأول مطلوب؛ والبقية قد تبقى فارغة.</translation>
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
        <translation>كُتبت بعد %1</translation>
    </message>
</context>
<context>
    <name>shopwalker::OverviewController</name>
    <message>
        <source>Round %L1, %2</source>
        <extracomment>A round of a benchmark: %1 number, %2 the day it began</extracomment>
        <translation>الجولة %L1، ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>shopwalker::PlanController</name>
    <message numerus="yes">
        <source>%Ln action(s) written to the calendar file.</source>
        <extracomment>After a calendar file was written; %n actions with a day are in it</extracomment>
        <translation>
            <numerusform>لم يُكتب أي إجراء في ملف التقويم.</numerusform>
            <numerusform>كُتب إجراء واحد في ملف التقويم.</numerusform>
            <numerusform>كُتب إجراءان في ملف التقويم.</numerusform>
            <numerusform>كُتبت %Ln إجراءات في ملف التقويم.</numerusform>
            <numerusform>كُتب %Ln إجراءً في ملف التقويم.</numerusform>
            <numerusform>كُتب %Ln إجراء في ملف التقويم.</numerusform>
        </translation>
    </message>
    <message>
        <source>The calendar was not written: %1</source>
        <extracomment>When a calendar file could not be written; %1 is the reason</extracomment>
        <translation>لم يُكتب التقويم: %1</translation>
    </message>
</context>
<context>
    <name>shopwalker::ReplyController</name>
    <message>
        <source>Has %1 answered?</source>
        <extracomment>Title of a desktop notification; %1 is a company</extracomment>
        <translation>هل ردّت %1؟</translation>
    </message>
    <message>
        <source>%1 – waiting for %2</source>
        <extracomment>Text of a desktop notification; %1 the question, %2 a time span such as &quot;2 h 5 min&quot;</extracomment>
        <translation>%1 – انتظار منذ %2</translation>
    </message>
    <message>
        <source>%1 answered after %2.</source>
        <extracomment>After a reply was noted; %1 a company, %2 a time span such as &quot;2 h 5 min&quot;</extracomment>
        <translation>ردّت %1 بعد %2.</translation>
    </message>
    <message>
        <source>No longer waiting for %1.</source>
        <extracomment>After waiting for a reply was given up; %1 is a company</extracomment>
        <translation>لم نعد ننتظر %1.</translation>
    </message>
    <message>
        <source>Promised by %1</source>
        <extracomment>After a promise was noted; %1 is a time such as &quot;22 Nov, 14:05&quot;</extracomment>
        <translation>وُعد به حتى %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reminder(s) written.</source>
        <extracomment>After a calendar file was written; %n reminders are in it</extracomment>
        <translation>
            <numerusform>لم تُكتب تذكيرات.</numerusform>
            <numerusform>كُتب تذكير واحد.</numerusform>
            <numerusform>كُتب تذكيران.</numerusform>
            <numerusform>كُتبت %Ln تذكيرات.</numerusform>
            <numerusform>كُتب %Ln تذكيرًا.</numerusform>
            <numerusform>كُتب %Ln تذكير.</numerusform>
        </translation>
    </message>
    <message>
        <source>The calendar was not written: %1</source>
        <extracomment>When a calendar file could not be written; %1 is the reason</extracomment>
        <translation>لم يُكتب التقويم: %1</translation>
    </message>
    <message>
        <source>Write a time like %1, or a day and a time.</source>
        <extracomment>Below the field for the time of a reply; %1 a time</extracomment>
        <translation>اكتب وقتًا مثل %1، أو يومًا ووقتًا.</translation>
    </message>
</context>
<context>
    <name>shopwalker::ReplyListModel</name>
    <message>
        <source>Promised by %1</source>
        <extracomment>Below a reply that is waited for: when the company said it would answer</extracomment>
        <translation>وُعد به حتى %1</translation>
    </message>
    <message>
        <source>Good by %1</source>
        <extracomment>Below a reply that is waited for: what counts as a good time</extracomment>
        <translation>جيد حتى %1</translation>
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
    <name>shopwalker::TopTenController</name>
    <message>
        <source>%1: place %L2 of %L3</source>
        <extracomment>Said by screen readers after a touchpoint was moved: %1 its name, %2 its place, %3 how many there are</extracomment>
        <translation>‏⁨%1⁩: المرتبة %L2 من %L3</translation>
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
    <message>
        <source>At least one must be chosen. If none is right, answer “not applicable”.</source>
        <extracomment>Above a question of which at least one answer must stay chosen</extracomment>
        <translation>يجب اختيار واحد على الأقل. إن لم يصح أيٌّ منها فأجب «لا ينطبق».</translation>
    </message>
    <message>
        <source>Write a number from 0 up.</source>
        <extracomment>Below a number field that must not hold less than nothing</extracomment>
        <translation>اكتب عددًا من 0 فما فوق.</translation>
    </message>
    <message>
        <source>Write the currency in three letters, such as EUR.</source>
        <extracomment>Below an amount whose currency is missing</extracomment>
        <translation>اكتب العملة بثلاثة أحرف مثل EUR.</translation>
    </message>
    <message>
        <source>Write first what was promised.</source>
        <extracomment>Below the field of a promise, when only what was found is written</extracomment>
        <translation>اكتب أولًا ما وُعد به.</translation>
    </message>
    <message>
        <source>Write a time like %1, or a day and a time.</source>
        <extracomment>Below the field for the time of a reply; %1 a time</extracomment>
        <translation>اكتب وقتًا مثل %1، أو يومًا ووقتًا.</translation>
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
    <message numerus="yes">
        <source>The name is gone from %Ln walk(s), and the backups that held it are deleted.</source>
        <extracomment>After a person&apos;s name was erased</extracomment>
        <translation>
            <numerusform>أُزيل الاسم من الجولات (%Ln) وحُذفت النسخ الاحتياطية التي احتوته.</numerusform>
            <numerusform>أُزيل الاسم من الجولات (%Ln) وحُذفت النسخ الاحتياطية التي احتوته.</numerusform>
            <numerusform>أُزيل الاسم من الجولات (%Ln) وحُذفت النسخ الاحتياطية التي احتوته.</numerusform>
            <numerusform>أُزيل الاسم من الجولات (%Ln) وحُذفت النسخ الاحتياطية التي احتوته.</numerusform>
            <numerusform>أُزيل الاسم من الجولات (%Ln) وحُذفت النسخ الاحتياطية التي احتوته.</numerusform>
            <numerusform>أُزيل الاسم من الجولات (%Ln) وحُذفت النسخ الاحتياطية التي احتوته.</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing or changed since they were taken, and not in it: %1</source>
        <translation>مفقودة أو تغيرت منذ التقاطها، وليست في الملف: %1</translation>
    </message>
    <message>
        <source>The walk at %1 lay in the bin. It is restored, with what the file adds.</source>
        <translation>كانت الجولة لدى %1 في السلة. استُعيدت مع ما يضيفه الملف.</translation>
    </message>
</context>
<context>
    <name>shopwalker::WalkListModel</name>
    <message>
        <source>Example · %1</source>
        <extracomment>A walk in a list: it came with an example; %1 how far it is</extracomment>
        <translation>مثال · %1</translation>
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
    <message>
        <source>Age</source>
        <extracomment>Field of the persona of a walk (all texts up to &quot;Needs&quot;)</extracomment>
        <translation>العمر</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>How they buy</source>
        <translation>كيف يشتري</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>الاهتمامات</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>الاحتياجات</translation>
    </message>
    <message>
        <source>Not said</source>
        <extracomment>Choice of a walk: whom of the customers the shopper plays is left open</extracomment>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>The last day is before the first. Choose the days anew.</source>
        <extracomment>Below the days of a planned visit</extracomment>
        <translation>اليوم الأخير قبل الأول. اختر الأيام من جديد.</translation>
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
        <translation>اكتب مبلغًا، مثل %1.</translation>
    </message>
    <message>
        <source>Write the currency in three letters, such as EUR.</source>
        <extracomment>Below the field of what was paid</extracomment>
        <translation>اكتب العملة بثلاثة أحرف مثل EUR.</translation>
    </message>
</context>
</TS>
