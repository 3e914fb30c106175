<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BenchmarkBin</name>
    <message numerus="yes">
        <source>%Ln deleted benchmark(s)</source>
        <extracomment>Button of the start page that shows the benchmarks in the bin</extracomment>
        <translation>
            <numerusform>%Ln deleted benchmark</numerusform>
            <numerusform>%Ln deleted benchmarks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BenchmarkCard</name>
    <message numerus="yes">
        <source>%Ln gap(s)</source>
        <extracomment>On a benchmark&apos;s card: what a rival has and the own company has not</extracomment>
        <translation>
            <numerusform>%Ln gap</numerusform>
            <numerusform>%Ln gaps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BranchBar</name>
    <message numerus="yes">
        <source>Unfold %Ln branch(es)</source>
        <extracomment>Buttons at the branch of the mind map that is selected; %Ln is the number of branches below it</extracomment>
        <translation>
            <numerusform>Unfold %Ln branch</numerusform>
            <numerusform>Unfold %Ln branches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fold %Ln branch(es)</source>
        <translation>
            <numerusform>Fold %Ln branch</numerusform>
            <numerusform>Fold %Ln branches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove with %Ln branch(es) below</source>
        <extracomment>Buttons at a branch of the mind map; %Ln is the number of branches below it</extracomment>
        <translation>
            <numerusform>Remove with %Ln branch below</numerusform>
            <numerusform>Remove with %Ln branches below</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallPage</name>
    <message numerus="yes">
        <source>%Ln answer(s) noted in the walk.</source>
        <extracomment>After a call ended: its figures became answers of the walk</extracomment>
        <translation>
            <numerusform>%Ln answer noted in the walk.</numerusform>
            <numerusform>%Ln answers noted in the walk.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DepartureReasons</name>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <extracomment>Beside a reason: how many customers left for it</extracomment>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiscreetPage</name>
    <message numerus="yes">
        <source>%Ln to do</source>
        <extracomment>At the foot of the notes: moments that still need words</extracomment>
        <translation>
            <numerusform>%Ln to do</numerusform>
            <numerusform>%Ln to do</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditorPage</name>
    <message numerus="yes">
        <source>Check: %Ln to mend</source>
        <extracomment>Part of the checklist editor: what the check objects to</extracomment>
        <translation>
            <numerusform>Check: %Ln to mend</numerusform>
            <numerusform>Check: %Ln to mend</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuideWords</name>
    <message numerus="yes">
        <source>%Ln action(s) in the plan</source>
        <extracomment>Guide, step 5</extracomment>
        <translation>
            <numerusform>%Ln action in the plan</numerusform>
            <numerusform>%Ln actions in the plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposal(s) for main zones not taken</source>
        <extracomment>Guide, step 5</extracomment>
        <translation>
            <numerusform>%Ln proposal for a main zone not taken</numerusform>
            <numerusform>%Ln proposals for main zones not taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln action(s) overdue</source>
        <extracomment>Guide, step 7</extracomment>
        <translation>
            <numerusform>%Ln action overdue</numerusform>
            <numerusform>%Ln actions overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln main zone(s) laid out on the map</source>
        <extracomment>Guide, step 9</extracomment>
        <translation>
            <numerusform>%Ln main zone laid out on the map</numerusform>
            <numerusform>%Ln main zones laid out on the map</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln re-check(s) planned</source>
        <extracomment>Guide, step 10</extracomment>
        <translation>
            <numerusform>%Ln re-check planned</numerusform>
            <numerusform>%Ln re-checks planned</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>%1, and on %Ln more walk(s)</source>
        <extracomment>Ledger of promises: the same was said on several walks; %1 is one</extracomment>
        <translation>
            <numerusform>%1, and on %Ln more walk</numerusform>
            <numerusform>%1, and on %Ln more walks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MarkupView</name>
    <message numerus="yes">
        <source>Photo with %Ln mark(s)</source>
        <extracomment>Name of the photo that is drawn over, for a screen reader; %n marks lie over it</extracomment>
        <translation>
            <numerusform>Photo with %Ln mark</numerusform>
            <numerusform>Photo with %Ln marks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatrixFilters</name>
    <message numerus="yes">
        <source>Only gaps (%Ln)</source>
        <extracomment>Filter of the matrix; %Ln is how many gaps there are</extracomment>
        <translation>
            <numerusform>Only gaps (%Ln)</numerusform>
            <numerusform>Only gaps (%Ln)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatrixPage</name>
    <message numerus="yes">
        <source>Show %Ln touchpoint(s)</source>
        <extracomment>Button that closes the filters; how many rows are left</extracomment>
        <translation>
            <numerusform>Show %Ln touchpoint</numerusform>
            <numerusform>Show %Ln touchpoints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatrixTable</name>
    <message numerus="yes">
        <source>%Ln touchpoint(s)</source>
        <extracomment>Head of the matrix: how many touchpoints pass the filters</extracomment>
        <translation>
            <numerusform>%Ln touchpoint</numerusform>
            <numerusform>%Ln touchpoints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>%Ln critical failure(s)</source>
        <extracomment>Beside the points of a company</extracomment>
        <translation>
            <numerusform>%Ln critical failure</numerusform>
            <numerusform>%Ln critical failures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gap(s) closed.</source>
        <extracomment>Follows the points of the latest round</extracomment>
        <translation>
            <numerusform>%Ln gap closed.</numerusform>
            <numerusform>%Ln gaps closed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message numerus="yes">
        <source>%Ln warning(s) of the three laws</source>
        <extracomment>On the overview: warnings of the three laws</extracomment>
        <translation>
            <numerusform>%Ln warning of the three laws</numerusform>
            <numerusform>%Ln warnings of the three laws</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln</source>
        <extracomment>Button below a list that is cut</extracomment>
        <translation>
            <numerusform>Show all %Ln</numerusform>
            <numerusform>Show all %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewTools</name>
    <message numerus="yes">
        <source>Delete the example “%1”? The %Ln walk(s) that came with it go along, nothing else does. All of it rests in the bin for 30 days.</source>
        <extracomment>Question before a benchmark is deleted; %1 its name</extracomment>
        <translation>
            <numerusform>Delete the example “%1”? The walk that came with it goes along, nothing else does. All of it rests in the bin for 30 days.</numerusform>
            <numerusform>Delete the example “%1”? The %Ln walks that came with it go along, nothing else does. All of it rests in the bin for 30 days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message numerus="yes">
        <source>Gap: %1 has it, you do not</source>
        <translation>
            <numerusform>Gap: %1 has it, you do not</numerusform>
            <numerusform>Gap: %1 have it, you do not</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 earns more here</source>
        <translation>
            <numerusform>%1 earns more here</numerusform>
            <numerusform>%1 earn more here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message numerus="yes">
        <source>%Ln action(s) overdue</source>
        <extracomment>Above the plan: actions whose day has passed</extracomment>
        <translation>
            <numerusform>%Ln action overdue</numerusform>
            <numerusform>%Ln actions overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposal(s)</source>
        <extracomment>Part of the plan; %Ln is how many there are</extracomment>
        <translation>
            <numerusform>%Ln proposal</numerusform>
            <numerusform>%Ln proposals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln</source>
        <extracomment>Button below a list that is cut</extracomment>
        <translation>
            <numerusform>Show all %Ln</numerusform>
            <numerusform>Show all %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not managed: %Ln warning(s)</source>
        <extracomment>Part of the plan: what the three laws find fault with</extracomment>
        <translation>
            <numerusform>Not managed: %Ln warning</numerusform>
            <numerusform>Not managed: %Ln warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProofAnswer</name>
    <message numerus="yes">
        <source>Another photo (%Ln kept)</source>
        <extracomment>Button of a question that asks for a photo; %n are kept</extracomment>
        <translation>
            <numerusform>Another photo (%Ln kept)</numerusform>
            <numerusform>Another photo (%Ln kept)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Another recording (%Ln kept)</source>
        <extracomment>Button of a question that asks for a sound; %n are kept</extracomment>
        <translation>
            <numerusform>Another recording (%Ln kept)</numerusform>
            <numerusform>Another recording (%Ln kept)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PurchaseCard</name>
    <message numerus="yes">
        <source>Another receipt (%Ln kept)</source>
        <extracomment>Button that adds another photo of a receipt; %n are there</extracomment>
        <translation>
            <numerusform>Another receipt (%Ln kept)</numerusform>
            <numerusform>Another receipt (%Ln kept)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RaceTable</name>
    <message numerus="yes">
        <source>%Ln time(s) measured</source>
        <extracomment>In the table of the race: how many times were measured</extracomment>
        <translation>
            <numerusform>%Ln time measured</numerusform>
            <numerusform>%Ln times measured</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RepliesPage</name>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <extracomment>Below the title of the board of replies</extracomment>
        <translation>
            <numerusform>%Ln overdue</numerusform>
            <numerusform>%Ln overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RescueSheet</name>
    <message numerus="yes">
        <source>%Ln walk(s)</source>
        <extracomment>On the sheet about a damaged workspace</extracomment>
        <translation>
            <numerusform>%Ln walk</numerusform>
            <numerusform>%Ln walks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s)</source>
        <extracomment>On the sheet about a damaged workspace</extracomment>
        <translation>
            <numerusform>%Ln answer</numerusform>
            <numerusform>%Ln answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln benchmark(s)</source>
        <extracomment>On the sheet about a damaged workspace</extracomment>
        <translation>
            <numerusform>%Ln benchmark</numerusform>
            <numerusform>%Ln benchmarks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Score</name>
    <message numerus="yes">
        <source>%Ln walk(s)</source>
        <extracomment>How many walks a score rests on</extracomment>
        <translation>
            <numerusform>%Ln walk</numerusform>
            <numerusform>%Ln walks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too few walks to call it a difference: it takes %Ln of each</source>
        <extracomment>Whether two companies differ; %Ln is how many walks of each it takes</extracomment>
        <translation>
            <numerusform>Too few walks to call it a difference: it takes %Ln of each</numerusform>
            <numerusform>Too few walks to call it a difference: it takes %Ln of each</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ring(s)</source>
        <extracomment>How often the phone rang</extracomment>
        <translation>
            <numerusform>%Ln ring</numerusform>
            <numerusform>%Ln rings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message numerus="yes">
        <source>%Ln company(s) listed</source>
        <extracomment>What to do now: how many companies are listed</extracomment>
        <translation>
            <numerusform>%Ln company listed</numerusform>
            <numerusform>%Ln companies listed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln walk(s)</source>
        <extracomment>What to do now: walks</extracomment>
        <translation>
            <numerusform>%Ln walk</numerusform>
            <numerusform>%Ln walks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln action(s) overdue</source>
        <extracomment>What to do now: of the plan of the open benchmark</extracomment>
        <translation>
            <numerusform>%Ln action overdue</numerusform>
            <numerusform>%Ln actions overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them late</source>
        <extracomment>What to do now: below the number of replies that are waited for</extracomment>
        <translation>
            <numerusform>%Ln of them late</numerusform>
            <numerusform>%Ln of them late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting for %Ln reply(s)</source>
        <extracomment>What to do now: replies that are waited for</extracomment>
        <translation>
            <numerusform>Waiting for %Ln reply</numerusform>
            <numerusform>Waiting for %Ln replies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln walk(s) to do</source>
        <extracomment>What to do now: walks that are planned, under way or to be revised</extracomment>
        <translation>
            <numerusform>%Ln walk to do</numerusform>
            <numerusform>%Ln walks to do</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TickStart</name>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <extracomment>On the card of a tick list</extracomment>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TranslationView</name>
    <message numerus="yes">
        <source>%Ln missing</source>
        <extracomment>How many texts of a checklist have no translation yet</extracomment>
        <translation>
            <numerusform>%Ln missing</numerusform>
            <numerusform>%Ln missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WalkChecklistCard</name>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <extracomment>On a checklist&apos;s card</extracomment>
        <translation>
            <numerusform>%Ln question</numerusform>
            <numerusform>%Ln questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WalkPreparePage</name>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <extracomment>Beside a step of a walk</extracomment>
        <translation>
            <numerusform>%Ln question</numerusform>
            <numerusform>%Ln questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WalkQuestionView</name>
    <message numerus="yes">
        <source>%Ln earlier answer(s) kept</source>
        <extracomment>Above a question: how many answers to it were given before; they are kept</extracomment>
        <translation>
            <numerusform>%Ln earlier answer kept</numerusform>
            <numerusform>%Ln earlier answers kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still needed</source>
        <extracomment>Above a question of a walk: how many answers and proofs the walk is not done without</extracomment>
        <translation>
            <numerusform>%Ln still needed</numerusform>
            <numerusform>%Ln still needed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WalkReviewPage</name>
    <message numerus="yes">
        <source>%Ln thing(s) still missing</source>
        <translation>
            <numerusform>%Ln thing still missing</numerusform>
            <numerusform>%Ln things still missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WalkWords</name>
    <message numerus="yes">
        <source>%Ln answer(s), %1</source>
        <extracomment>In the list of walks: how many questions were answered; %1 is a date</extracomment>
        <translation>
            <numerusform>%Ln answer, %1</numerusform>
            <numerusform>%Ln answers, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%Ln found</source>
        <extracomment>Matrix cell: how many different ones were found, for example phone numbers</extracomment>
        <translation>
            <numerusform>%Ln found</numerusform>
            <numerusform>%Ln found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Found in %Ln place(s)</source>
        <extracomment>Above the evidence: in how many places a touchpoint was seen</extracomment>
        <translation>
            <numerusform>Found in %Ln place</numerusform>
            <numerusform>Found in %Ln places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not found on %Ln page(s) read, without running scripts</source>
        <extracomment>Above the evidence; never &quot;absent&quot;: a scan does not run scripts</extracomment>
        <translation>
            <numerusform>Not found on %Ln page read, without running scripts</numerusform>
            <numerusform>Not found on %Ln pages read, without running scripts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln second(s) left</source>
        <extracomment>Time left of a scan</extracomment>
        <translation>
            <numerusform>about %Ln second left</numerusform>
            <numerusform>about %Ln seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <extracomment>Time left of a scan</extracomment>
        <translation>
            <numerusform>about %Ln minute left</numerusform>
            <numerusform>about %Ln minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shopwalker::BenchmarkController</name>
    <message numerus="yes">
        <source>%Ln company(s), %1</source>
        <extracomment>Below a benchmark&apos;s name: how many companies; %1 is a date</extracomment>
        <translation>
            <numerusform>%Ln company, %1</numerusform>
            <numerusform>%Ln companies, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) left</source>
        <extracomment>Below a deleted benchmark: when it goes for good</extracomment>
        <translation>
            <numerusform>%Ln day left</numerusform>
            <numerusform>%Ln days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shopwalker::PlanController</name>
    <message numerus="yes">
        <source>%Ln action(s) written to the calendar file.</source>
        <extracomment>After a calendar file was written; %n actions with a day are in it</extracomment>
        <translation>
            <numerusform>%Ln action written to the calendar file.</numerusform>
            <numerusform>%Ln actions written to the calendar file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shopwalker::ReplyController</name>
    <message numerus="yes">
        <source>%Ln reminder(s) written.</source>
        <extracomment>After a calendar file was written; %n reminders are in it</extracomment>
        <translation>
            <numerusform>%Ln reminder written.</numerusform>
            <numerusform>%Ln reminders written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shopwalker::WalkListController</name>
    <message numerus="yes">
        <source>The walk at %1 has been taken in, with %Ln file(s) of evidence.</source>
        <extracomment>After a file with a walk was read; %1 a company</extracomment>
        <translation>
            <numerusform>The walk at %1 has been taken in, with %Ln file of evidence.</numerusform>
            <numerusform>The walk at %1 has been taken in, with %Ln files of evidence.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The name is gone from %Ln walk(s), and the backups that held it are deleted.</source>
        <extracomment>After a person&apos;s name was erased</extracomment>
        <translation>
            <numerusform>The name is gone from %Ln walk, and the backups that held it are deleted.</numerusform>
            <numerusform>The name is gone from %Ln walks, and the backups that held it are deleted.</numerusform>
        </translation>
    </message>
</context>
</TS>
