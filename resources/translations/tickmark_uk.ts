<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk_UA">
<context>
    <name></name>
    <message>
        <source>Claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place of the passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain of attribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right of reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links to other claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Happened from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hedged in the article (may, could, reportedly)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place of the caveat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of the caveat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: how reliable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information: how credible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note (stays in the house)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked at (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed at (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A claim needs its wording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did you check, and where? Paste a link or a quote…   (N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker and attribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When and where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caveat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People and planning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags and note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For colleagues; exported, not published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence, {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Happened to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hedged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check again by {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Because: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origin: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added {0}, last changed {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a date as 2022-06-05, 2022-06 or 2022.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such day: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the moment as 2022-06-05 14:02 (UTC).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such moment: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a number such as 1200 or 0.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write decimals with a point: 0.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not flagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A claim needs its words. Esc leaves them as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue: the answer was due on {date}, {days} ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for an answer, due on {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue: {whom}, due on {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for {whom}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered: {whom}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) changed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) copied</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>New claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An article needs a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The web address begins with http:// or https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln likely claim(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) listed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of less worth, behind the slider</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln article(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new article(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new claim(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>changes to %Ln claim(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) deleted there</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) deleted there</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) signed off in one copy and changed in the other will be reopened.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link of the chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link to another claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there, and worked on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page or place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per cent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No number is bound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most {high} {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} {unit} or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exactly {low} {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between {low} and {high} {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; the bounds are a convention, not in the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) were written to the history as found.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Today {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>outside Tickmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {0} and others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {0} and outside Tickmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {0} and {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside the app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the ledger was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the ledger was brought up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found when the ledger was checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the ledger was opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody in the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hedged in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>qualifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bounds by convention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out of what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>archived link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looked at on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fingerprint of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by which way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer due on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supersedes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-off needs a second person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tolerance for “around”, in per cent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity of the ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} written again without a difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} removed: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} instead of {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link {0} of the chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag “{0}” in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passage with nothing to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved view “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link to another claim added: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link to another claim removed: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} added: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln claim(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln claim(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{deed} for %Ln claim(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Conflict: both are rated right, though they contradict each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflict: the same claim is rated “{here}” here and “{there}” there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contradicts this claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>updates this claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is part of this claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measures something else than this claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is the same as this claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln more message(s) wait</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) were changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>claims</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) were added</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <comment>claims</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) were deleted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted</source>
        <comment>claims</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source> and {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The details of an article were changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger’s lists or settings were changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln more claim(s) were changed by others.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{who}: %Ln judged</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s), to their own scale</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{title}: %Ln to check</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{title}: %Ln to sign off</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{title}: %Ln done</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more article(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open claim(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s)</source>
        <comment>on so many claims</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{who}: %Ln verdict(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{who}: %Ln signed off</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{who}: %Ln piece(s) of evidence on {claims}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln verdict(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signed off</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) of evidence</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answers overdue: %Ln claim(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) late</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Page {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>covers claim {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>covers claims {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {0} begins here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden character: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with claims</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln nothing to check</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bare</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate claim(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more file(s) were not imported.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Text you typed in %Ln claim(s) before Tickmark stopped was not saved.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What you typed in %Ln claim(s) is not saved.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) in this ledger do not fit together.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticleDialog</name>
    <message>
        <source>The text itself never changes once it is imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardRequests</name>
    <message>
        <source>Keep {name} as evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system found no program for {name}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaveatWords</name>
    <message>
        <source>Words of the caveat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take these words away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select them in the article and choose “Use selection…” from its menu.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Caveats</name>
    <message>
        <source>Not verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Witnessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeMarks</name>
    <message>
        <source>{changed}: {fields}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed {by}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added {by} {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed {by} {when}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangesDelegate</name>
    <message>
        <source> (deleted)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangesDialog</name>
    <message>
        <source>Recent changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen days…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words in a value, a reason or a claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen change in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a change to read it in full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are newer changes: show them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsigned, outside the app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked back to {day}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No change fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to {day}; scroll down for older changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has been deleted; its words are in the history only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangesModel</name>
    <message>
        <source>and {0} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>{filter}
Click to take this filter away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClaimButton</name>
    <message>
        <source>Another claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the claim: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to this claim</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClaimCard</name>
    <message>
        <source>Claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a claim to see its card.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClaimsColumns</name>
    <message>
        <source>Sort by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Descending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move “{column}” left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move “{column}” right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make “{column}” wider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make “{column}” narrower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClaimsModel</name>
    <message>
        <source>Flagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{claim}, flagged</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClaimsTable</name>
    <message>
        <source>Claims</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>#</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caveat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed off by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed off at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recheck by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import article…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the &amp;clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export claims…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New ledger…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;ledger…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Recent ledgers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a b&amp;ackup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a cop&amp;y…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Merge another ledger…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show te&amp;xt not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as &amp;table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save search as a &amp;view…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear search and &amp;filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ind in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the pre&amp;vious place in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the a&amp;rticle’s details…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the article and its claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign off as &amp;reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Drop…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit in the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a &amp;note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add e&amp;vidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign to &amp;me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign &amp;to somebody…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check a&amp;gain by…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;w claim from the selected text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ad&amp;just the passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;plit the claim at the text cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mer&amp;ge the selected claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to &amp;check here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;lete claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims &amp;table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O&amp;verview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Claim card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort claims &amp;by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the &amp;order of claims…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Com&amp;pact rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lar&amp;ger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;unreviewed claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous un&amp;reviewed claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next claim &amp;changed by others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;bare sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous bare &amp;sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;overlapping claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous ar&amp;ticle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next pa&amp;ne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous pan&amp;e</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the &amp;messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All &amp;commands…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Recent changes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the &amp;log folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Tickmark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>Somebody else changed this while you did. What shall the ledger hold?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the claim “{claim}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” was changed meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theirs stays in the ledger, yours stays typed in the field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactRecord</name>
    <message>
        <source>Whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone, mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer due on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this contact</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactsField</name>
    <message>
        <source>Right of reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add somebody we asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whom you asked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <source>The automatic backup was not made. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up to {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved a copy as {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no backups of this ledger in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the ledger as it was: {moment}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it stood before, it is kept as {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing with {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds nothing that is not here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merging {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged {name}; {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was taken over.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CoverageLine</name>
    <message>
        <source>{0}
The strip beside the text shows which. B goes to the next bare one, X says nothing is to be checked there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CoverageStrip</name>
    <message>
        <source>Coverage of the sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line under the title counts the same; “Next bare sentence” goes through them by keyboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bare: no claim is marked in this sentence. X says there is nothing to check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to check in this sentence. X takes that back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sentence carries a claim, or the caveat of one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Covering</name>
    <message>
        <source>Nothing to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something to check</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateDialog</name>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By when shall this be looked at again? Leave it empty for no date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In half a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailsForm</name>
    <message>
        <source>such as 2031-05-04, 2031-05 or 2031</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DialogFrame</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DifferenceTree</name>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not possible: {rule}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>Restore “{field}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the caveat&apos;s passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the caveat&apos;s passage</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>No articles yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import an article…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the sample article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which article do you want to check?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickmark lists its claims beside the passages they come from, and you decide what holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text, web pages, PDF, Word, mails, or a whole folder, anywhere here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paste what you have copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent ledgers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>An unexpected error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The details help whoever you ask for help. Nothing is sent by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceItem</name>
    <message>
        <source>Open the link…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit this evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file kept, SHA-256 {digest}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceList</name>
    <message>
        <source>What new evidence does to the claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link or a title, then Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New evidence: a link or a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add this evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep files as evidence…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>A CSV file that spreadsheets open without harm; beside it evidence, figures and chain, and a manifest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed claims among those the table shows now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every claim, whatever its state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>claims.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is there already and will be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Exported {claims} to {name}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FacetPane</name>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+click adds, Shift+click leaves out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F2 renames, Del removes, Ctrl+Shift+Up and Down move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for something or choose a filter first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To sign off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caveat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace by the search of now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No verdict yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more by search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Saved {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Changed meanwhile to “{0}”. What you typed is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FiguresField</name>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by convention ±{share} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by convention −{share} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by convention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the figure bounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qualifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the one above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind the one below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A figure needs the words it stands for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“From” is larger than “To”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear search and filters (Ctrl+Shift+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save view…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this search in the sidebar, for everyone who works on this ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter {filter}, remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: all but {values}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: {values}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caveat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed off by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hedged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindClaimDialog</name>
    <message>
        <source>Type some of its words; fields such as by:toldan work as in the search box.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link to another claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of the other claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No claim has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Handle</name>
    <message>
        <source>{0}: drag to the word it shall be at, with Shift to any character</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Title of the article</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Healing</name>
    <message>
        <source>Put the rules back (a copy is kept)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a clean copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recover what can be read…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another ledger…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept these rows and write what was found to the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putting the rules back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovering what can be read…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger&apos;s rules are back in place ({count}).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose, drop or paste an article. Its claims are listed beside the passages they come from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A digit gives the current claim its verdict and goes on to the next; Alt with it stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N writes the rationale, E adds evidence. Everything is saved as you go; there is no Save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R signs a verdict off as reviewed. What is changed later is reopened by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reviewed claims leave as a table, with a list of what was exported and when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Z takes back anything, however many claims it changed; the history keeps every change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>States: where a claim is in the work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdicts: what it was found to be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caveats: what the article says of its verification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote verdicts: did the speaker say it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attribution: how it reaches the reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures: how their words bound the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grades of a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grades of an information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples: choose one to try it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields: name, colon, value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From an article to checked claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a key, a command, a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter or a double click searches for it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <source>Show {0} older changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the old value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it back to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore {0} to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HopsField</name>
    <message>
        <source>Chain of attribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a link of the chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said, reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearer to the reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Farther from the reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say through whom.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>already here as “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same text as “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No claims found; you can make them by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text is here already, as “{title}”. It will not be imported again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has the same text. It comes in once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{wanted} of {all} come in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>“{name}” is here already, as “{title}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has the same text as “{title}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Indexing</name>
    <message>
        <source>Building the search index… {share}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Judging</name>
    <message>
        <source>Take the verdict back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict {verdict}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign to nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority {priority}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again by {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date to check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No unreviewed claim is left in this direction.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ledgers</name>
    <message>
        <source>{path} is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the article’s details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Open this link in your browser?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkRecord</name>
    <message>
        <source>This claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this link</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinksField</name>
    <message>
        <source>Links to other claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link to another claim…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link to another claim</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LongWork</name>
    <message>
        <source>What was under way is finished.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (read only) — Tickmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} — Tickmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other language is spoken from the next start on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reviewed} of {total} reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows from mark to mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter shows its claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>J/K next and previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1–0 verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R sign off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+K commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No claim fits this search. Ctrl+Shift+F clears it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No likely claim was found. Move the slider to “Everything” to see every candidate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No claims yet. Select words in the article and press Ctrl+N to make one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim {place} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>figure {figure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger’s file is not in its place: nothing is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickmark did not end properly last time. Nothing that was written is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Toolbar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{verb}: {deed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{verdict}, and on to the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the verdict and stay</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs between the two copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To decide: changed in both copies, a tick takes theirs ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes in: changed in the other copy only ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settings and labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This comes in: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” was imported in both copies and will be here twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is one change that can be undone; the other file is only read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mine} stay yours, {theirs} become theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the rules of this ledger do not allow stays out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not possible: {rule}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeLine</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Outcomes</name>
    <message>
        <source>Taken back: {deed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: {deed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside Tickmark. What is saved is safe; you can go on working.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Outside</name>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other claim is marked as changed by others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else has changed a claim since you looked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has been deleted or moved. Nothing can be saved until it is back in its place. What was saved before can still be read here and backed up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another file has taken the place of {name}. Nothing is saved to it from here; what you see is the ledger as it was. Open it again to go on with the new file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is back in its place; you can go on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work of the last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress by state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdicts by speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{claims} · {judged} judged · {reviewed} signed off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No claims yet: import an article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No verdict yet. The digits 1 to 0 judge the current claim.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No recheck is due, and nobody owes an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody judged a claim in these days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every claim of every article is done.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewWords</name>
    <message>
        <source>{state}: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No speaker named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}, to its own scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {open} open of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To sign off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And {articles} with {claims}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}: {verdicts}, {signed}, {evidence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To recheck: {passed} passed, {soon} within 14 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Type a command, a verdict, an article…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaletteOffers</name>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassageAdjuster</name>
    <message>
        <source>Start of the passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of the passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left and Right move the passage’s end by words, with Shift by characters; Tab takes the other end; Return accepts, Escape gives up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a claim first, then adjust its passage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passage needs at least one word: move the other end first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another claim has exactly these words: merge the two instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passage stays as it was.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Assign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose work shall it be?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PillMargin</name>
    <message>
        <source>Claim numbers beside the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The claims table lists the same claims and chooses them by keyboard.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a ledger that can be changed, and its rules, verdicts and states stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys 1 to 9 and 0 give the verdicts in this order. Exports write label and rating.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the steps of the work are called here. The steps themselves are always these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>States</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> pt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cosy, two lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact, one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what was understood before an article comes in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It signs what you write, in the history and in exports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone other than who gave the verdict signs off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far “about” reaches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second reviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“About 300” stands for 270 to 330 at ± 10 %, “almost 300” for 270 to 300. It holds for articles that come in from now on; the figures already here stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These belong to the ledger: whoever opens it works by them, and the history says who set them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher’s web address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exports for search engines (ClaimReview) name who publishes the check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The web address begins with http:// or https://.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Printout</name>
    <message>
        <source>Article text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Articles ({patterns});;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledgers (*.db);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recover into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledgers (*.db)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge another copy of this ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} copy.db</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is there already. Replace it with a copy of this ledger?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>claims.db</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why will this not be checked?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why does it have to be looked at again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep files as evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was kept as evidence. It opens in the system’s own program; open it only if you trust it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has been changed since it was kept as evidence: its SHA-256 is another. Open it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this file?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickmark lists the claims of a news article beside their passages, for people to check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Tickmark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordsField</name>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReplyOffer</name>
    <message>
        <source>Set the claim’s state to “{state}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>The ledger as it is now is backed up first: restore that backup to take this back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file that cannot be opened is kept beside it under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds {claims} ({reviewed} reviewed) in {articles}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing would differ: the ledger is as it was then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger now has {claims} in {articles}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes since then that would be gone: {lines}. What would differ: {claims}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would differ, the newest changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Add evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit “{field}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickmark could not save this.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be searched for (F1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search claims, e.g.  state:checked  by:toldan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words, “whole phrases”, -without, and field:value.
The question mark or F1 tells of the fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchFields</name>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in that year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from one to the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from that day on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where the claim is in the work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it was found to be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who says it, by any of their words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number or its words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above 20</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a share of 20 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from 10 to 50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the article says of its verification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who is to check it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who gave the verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who signed it off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flagged or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether the speaker said it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exactly this speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words of the article’s title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where it was published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where it happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words of the claim alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words of the passage alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words of the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words of the rationale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be checked again by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when it was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when it happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when the article was published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when the verdict was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when it was signed off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when it was last changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many pieces of evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 to 9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how likely it is a claim, 0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how it reaches the reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what sort of source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grade of the source, A to F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grade of the information, 1 to 6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said with reserve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the order; with - the other way round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the likeliest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the most urgent first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is due first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the largest figure first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one claim by its uid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both words, or words that begin so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these words, whole and in this order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody has looked at it, and there is a figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>either of two verdicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the outlet could not verify it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number above 20, not dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody is named who says it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for whoever has time, the likeliest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>judged without evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>judged since January, the quote not found accurate</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchHelp</name>
    <message>
        <source>What can be searched for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words find words that begin so. “-” leaves out, commas part alternatives, “none” is a field that is empty. Choose a line to try it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples and fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>1 file of another kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A claim is checked once it has a verdict: give it one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A claim is split between two words of its passage: there must be words on both sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A claim that is {0} cannot become {1}; it can become {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number is too large to be stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row in the history cannot be read: it was not written by Tickmark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row of {0} belongs to claim {1}, which is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An edit was cut off half-way, perhaps by a power cut, and must be taken back first: make the file and its folder writable and open the ledger again. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another file took the place of the ledger: nothing was saved. Open the ledger again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article “{0}”: its text does not match its hash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachments left out: {0}{1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim {0}: its article is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim {0}: {1} does not stand in “{2}” at {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Footnotes and endnotes stand at the end of the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the claim a verdict before you sign it off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the folder “{0}”, {1} ({2}{3}) {4} left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {0}, {1} places could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It reopened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged from {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged from “{0}”: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article was recognised in the page, so all its words were taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup can be written to {0}: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in this file could be read: restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One change clashes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One character was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One claim stays as it is: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orvelle, 9 February 2031 – The harbour was closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others keep writing to the ledger: it is tried again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovered {0} articles, {1} claims and {2} lines of history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why the claim is dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why the claim is reopened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select two or more claims that stand beside each other to merge them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by the demo, to show what a verdict looks like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed off in one copy, changed in the other; brought together from {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain of attribution was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The claim’s passage was changed meanwhile: split it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy did not pass its check and was thrown away; the ledger itself needs a look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: nothing was saved. Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk reported an error: nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document has tracked changes; it was read as if all were accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drive this ledger lies on keeps no locks, so that two programs could overwrite each other&apos;s edits. Copy the ledger to a disk of this computer and open it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encoding is not stated; it was read as {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export cannot be written: its name is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export cannot be written: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is shorter than it says of itself: it was cut off, perhaps while being copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file&apos;s rules: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “{0}” holds no file that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history before line {0} ({1} UTC) is not the one this machine saw last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history between lines {0} and {1}, sealed on {2}, was altered past the rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history is shorter than when this machine saw it last (line {0}, {1} UTC): it was cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger cannot be changed: the file or its folder is read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger cannot be opened: check that the file and its folder may be read and written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger file was deleted or moved: nothing was saved. Put it back, or open it where it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger holds a value that is too large to be one of Tickmark&apos;s: it was altered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger is busy: another program is writing to it. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger is damaged. It was left as it is: restore a backup or ask for help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger refused this: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger reported an error: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger {0} cannot be made: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The links to other claims were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network drive this ledger lies on keeps locks on this computer only: never open it on two computers at once, or edits will be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office later said 25.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other file calls itself a copy of this ledger, but their histories share nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other file is not a copy of this ledger, so there is nothing to merge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page is not in {0}, as it says; it was read as {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The query was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reader of foreign files could not be started: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reading was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The right of reply was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seal over the history up to line {0} is not the one this machine saw last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tags were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text holds broken characters (lone surrogates) that cannot be stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {0} has been added to since, so it stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {0} is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {0} is there again already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {0} stays as it is: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {0} still has claims, so it stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {0} was changed since, so it stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a view called “{0}” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no article with the uid {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no claim with the uid {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field “{0}”; a claim has: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no ledger at {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no state “{0}”: choose one of {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no view called “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no {0} with the uid {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to take back: the ledger does not know this change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These claims stand in different articles: only claims of one article can be merged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These claims stand too far apart to be merged: select claims beside each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This article is already here as “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be repaired ({0}): restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a Tickmark ledger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the ledger itself: choose another name or folder for the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the ledger that is open, not another copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ledger was made by a newer version of Tickmark and is open for reading only: update Tickmark to edit it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ledger&apos;s file is read-only: it is open for reading, nothing can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ledger&apos;s folder is read-only: it is open for reading, nothing can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This piece of evidence is not in the ledger any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This piece of evidence was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We lost 40 boats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Pages document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a compressed file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a figure of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a slide show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accessed_on: must be a date such as 2022-06-05, 2022-06 or 2022, or nothing (NULL)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added_at: must be a date and time such as 2022-06-05T14:02:11Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added_by: must not be longer than 1000 characters or hold NUL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an OpenDocument text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an Outlook message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an SQLite database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an e-book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an old Word document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an old office document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer: must not be longer than 200000 characters or hold NUL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered_at: must be a date and time such as 2022-06-05T14:02:11Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>archived_url: must begin with http:// or https:// and be no longer than 4000 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>article {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>article: no article has this uid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>article: still has claims; delete those first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as_of: must be a date such as 2022-06-05, 2022-06 or 2022, or nothing (NULL)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked_at: must be a date and time such as 2022-06-05T14:02:11Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assignee: must not be longer than 200000 characters or hold NUL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attachment {0}{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attributed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attributed to a named person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attributed to an institution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attribution_form: must be one of outlet_voice, witness, direct_quote, paraphrase, mixed, document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>author: must not be longer than 1000 characters or hold NUL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bounds_by_convention: must be 0 or 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>caveat: must be one of none_stated, witnessed_by_outlet, verified_by_outlet, not_independently_verified, disputed_in_article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>caveat_passage: must not be longer than 200000 characters or hold NUL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>caveat_passage: these words do not stand in the article at caveat_start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>caveat_start: must be a whole number from 0 to 5000000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change: must be one of up, down, or nothing (NULL)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked_at: must be a date and time such as 2022-06-05T14:02:11Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checker: must not be longer than 200000 characters or hold NUL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>claim {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>claim: must not be empty, longer than 20000 characters or hold NUL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>claim: no claim has this uid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>claim_tag {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>claims a first or a record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cleared {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code: must be made of a-z and _ and be no longer than 100 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code: must be one of unreviewed, in_progress, waiting, checked, reviewed, reopened, dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compares or ranks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contact {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>created_at: must be a date and time such as 2022-06-05T14:02:11Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>credibility: must be one of 1, 2, 3, 4, 5, 6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cue: must not be longer than 1000 characters or hold NUL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cue: these words do not stand in the article at this start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dateline: must not be longer than 1000 characters or hold NUL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>denominator: must not be longer than 1000 characters or hold NUL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drop_reason: must be given while the state is dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drop_reason: must not be longer than 200000 characters or hold NUL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due_on: must be a date such as 2022-06-05, 2022-06 or 2022, or nothing (NULL)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event_from: must be a date such as 2022-06-05, 2022-06 or 2022, or nothing (NULL)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event_to: must be a date such as 2022-06-05, 2022-06 or 2022, or nothing (NULL)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event_to: must not lie before event_from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidence {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>figure {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file_id: never changes, backups and copies are known by it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file_name: must not be longer than 1000 characters or hold NUL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file_name: must not be longer than 200000 characters or hold NUL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file_sha256: must be a SHA-256 of 64 digits 0-9 a-f, or nothing (NULL)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flagged: must be 0 or 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gives an amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no verb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hedged: must be 0 or 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high: must be a number, or nothing (NULL)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high: must not be less than low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hop {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how: must not be longer than 200000 characters or hold NUL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>insists rather than tells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a courtesy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a folder, not a ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is about money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is about others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is about something concrete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is conditional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is hedged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no part of the story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a Tickmark ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is larger than 500 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not in the ledger any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key: must not be empty, longer than 200 characters or hold NUL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label: must not be empty, longer than 200 characters or hold NUL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language: must not be longer than 1000 characters or hold NUL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leans on a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locator: must not be longer than 200000 characters or hold NUL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low: must be a number, or nothing (NULL)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meaning: must not be longer than 1000 characters or hold NUL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meta {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meta: these rows stay; UPDATE the value instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name: must not be empty, longer than 200 characters or hold NUL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names nothing that could be looked up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names someone or something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note: must not be longer than 200000 characters or hold NUL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ordinal: must be a whole number from 0 to 10000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>origin: must not be longer than 200000 characters or hold NUL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other: a claim cannot be linked to itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other: no claim has this uid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outlet: must not be longer than 1000 characters or hold NUL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passage: must not be empty, longer than 200000 characters or hold NUL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passage: these words do not stand in the article at this start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place: must not be longer than 200000 characters or hold NUL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points to something said before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>priority: must be 0, 1, 2 or 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published_on: must be a date such as 2022-06-05, 2022-06 or 2022, or nothing (NULL)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>qualifier: must be one of exact, approx, almost, more_than, at_least, at_most, magnitude, vague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>query: must not be longer than 10000 characters or hold NUL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quote: must not be longer than 200000 characters or hold NUL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quote_verdict: must be one of accurate, altered, not_found, or nothing (NULL)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rating: must be a whole number from 1 to 5, or nothing (NULL)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rationale: must not be longer than 200000 characters or hold NUL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recheck_by: must be a date such as 2022-06-05, 2022-06 or 2022, or nothing (NULL)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recovered from {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relation: must be one of contradicts, updates, subset, different_measure, duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reliability: must be one of A, B, C, D, E, F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reviewed_at: must be a date and time such as 2022-06-05T14:02:11Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reviewer: must be given and differ from checker, for this ledger asks for a second person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reviewer: must not be longer than 200000 characters or hold NUL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rich text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said_on: must be a date such as 2022-06-05, 2022-06 or 2022, or nothing (NULL)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved_view {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says little by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says what ought to be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says what somebody thinks or feels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says what the speaker did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says what the speaker thinks or feels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says who did what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second_reviewer: must be 0 or 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sha256: must be a SHA-256 of 64 digits 0-9 a-f, or nothing (NULL)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody else changed it meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sort: must be a whole number from 0 to 10000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sounds like an opinion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source: must not be empty, longer than 1000 characters or hold NUL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source_kind: must be one of outlet_witness, named, institution, unnamed, none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speaker: must not be longer than 200000 characters or hold NUL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speaker_role: must not be longer than 200000 characters or hold NUL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speaks of oneself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speaks of verification itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speaks of what may come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speaks to the listener</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stance: must be one of supports, contradicts, context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start: must be a whole number from 0 to 5000000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state: must be one of unreviewed, in_progress, waiting, checked, reviewed, reopened, dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state: the list of states is closed, none can be deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stays general</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>subject: must not be longer than 1000 characters or hold NUL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supersedes: no article has this uid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tag {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tag: claims still have it; take it off those first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tag: no tag has this name: insert it into table tag first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tells what happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tells what is so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tells what is under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text: must not be empty, longer than 1000 characters or hold NUL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text: must not be empty, longer than 5000000 characters or hold NUL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text: these words do not stand in the article at this start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the article speaks of its verification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the column “{0}” of {1} {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the column “{0}” of {1}, which is not Tickmark&apos;s, computes its own value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the column “{0}” of {1}, which is not Tickmark&apos;s, may not be left empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cue of its chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name is not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the passage of its caveat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system refused it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the table “{0}” has a UNIQUE that is not Tickmark&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the table “{0}” has a computed column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the table “{0}” has a {1} that is not Tickmark&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the table “{0}” is not STRICT any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the table “{0}” lost a UNIQUE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {0} “{1}” on {2} is not Tickmark&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is a file by this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title: must not be empty, longer than 1000 characters or hold NUL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title: must not be longer than 200000 characters or hold NUL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tolerance: must be a whole number of per cent from 0 to 50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uid: must be 16 of the characters 0-9 a-f (leave it out and one is made)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit: must not be longer than 1000 characters or hold NUL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit_kind: must be one of count, percent, percentage_point, money, ordinal, measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>updated_at: must be a date and time such as 2022-06-05T14:02:11Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>url: must begin with http:// or https:// and be no longer than 4000 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value: must not be longer than 200000 characters or hold NUL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verdict {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verdict: claims still have it; give those another first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verdict: must be given while the state is checked or reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verdict: must be one of the codes in table verdict, or nothing (NULL)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was altered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whom: must not be empty, longer than 1000 characters or hold NUL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worth: must lie between 0 and 1, or be nothing (NULL)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worth_reasons: must not be longer than 200000 characters or hold NUL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} attachment{1} of {2} can be imported with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} broke its reader: the file is damaged, or made to do harm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be kept as evidence: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be opened: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be read as a ledger: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be taken apart: the page is too large or nested too deeply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be worked on as it is: {1}. Tickmark can make a clean copy of what is in it, or restore a backup; the file itself is left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be written: it is a link that leads back to itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be written: it is write-protected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be written: there is no folder {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be written: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} changed by someone else meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} changes clash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} characters were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} claims stay as they are. Each: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} could not be kept beside the ledger: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} could not be read as UTF-8 and became “�”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} could not be read: its reader gave no sensible answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} could not be read: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} damaged and became “�”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} declares entities, which no Word document needs; it may be made to do harm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} files of other kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} gave the verdict: this ledger asks for a second person to sign it off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has more than {1} characters, the most an article may have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has no text: its pages are pictures. Have the words recognised (OCR) first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has {1} characters; an article has {2} at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has {1} pages; {2} can be read at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} holds half of a character (a lone surrogate) and cannot be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} holds more than {1} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} holds nothing but white space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} in the page could not be read in its encoding and became “�”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is a Word document without any words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is a backup of another ledger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is a folder, not a ledger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is a folder; name a file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is a ledger; name another file for the export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is a mail within too many mails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is a mail without any words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is a saved page without any words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is a web page without any words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is an archive or an office document, but no Word document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is damaged and could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is damaged, or is no PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is damaged. It was left as it is: restore a backup, or let Tickmark recover what can be read into a new file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is damaged: it is no whole archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is damaged: it says that it is {1} text and is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is damaged: its text is not whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is damaged: none of its pages can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is damaged; it was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is gone, but the history has no deletion: it was deleted past the rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is in use by another program; choose another name for the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is kept by the ledger itself and cannot be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is locked with a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is nested too deeply to be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not a Tickmark ledger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not a file; use - to write to standard output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not in the history: it was written past the rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is of a kind that cannot be read here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is there already; name another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is there already; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is too large ({1} MB); files of this kind are read up to {2} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is too large{1}; an article has {2} characters at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is {1}, which cannot be read here; save it as PDF, Word (.docx) or text first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} lost its own settings: restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} may not be read: you lack the permission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} needs more memory than a file of its kind may take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} needs more memory than there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of the {1} was changed since, so it stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} cannot be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} pages are damaged and were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} pages have no text; they may be pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} pages; the page of a claim is kept with its passage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} repeated lines at the head or foot of the pages were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} rows are known from the history only and could not be put back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} rows that could not be read were put together again from the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} rows were left out because they break a rule:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} takes too long to read (more than {1} seconds).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was changed in a way that lets edits slip by unchecked: {1}. Open it in Tickmark first, which can put its rules back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was changed in a way that would let edits slip by unchecked: {1}. Tickmark can put its rules back; nothing else is changed, and a copy is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was left in the middle of a change. Open it in Tickmark once, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was made by a newer version of Tickmark: update Tickmark to open it. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was made by a newer version of Tickmark: update Tickmark to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was made by an older version of Tickmark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was made by an older version of Tickmark: open it in Tickmark once, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} with yours; yours stayed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} would unpack to far more than an article has; it may be made to do harm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: no such field of {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} is {2}, but the history says {3}; it was changed past the rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is here twice now: it was imported in both copies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is not a date such as 2031-05-04 or 2031-05-04T14:00:00Z.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Second reviewer rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far “about” reaches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change verdicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change states</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourcePane</name>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the claim&apos;s words in the article first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other claim shares these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the claim to split first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the text cursor between two words of the claim’s passage, or select some of them: it is split there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sentences of this article are still being counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sentence carries a claim or its caveat, so there is something to check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No bare sentence is left: each carries a claim or has nothing to check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dated {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New claim from selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something to check here after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to check here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use selection as this claim&apos;s passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use selection as its caveat&apos;s passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjust the passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split the claim here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge the selected claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next claim in these words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StateButton</name>
    <message>
        <source>State: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the verdict back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableHeader</name>
    <message>
        <source>Reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear search and filters (Ctrl+Shift+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show claims from this worth up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {claims}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;{claims}&lt;/b&gt; · {reviewed} reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reviewed} of {total} reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidates below a worth of {worth} % that nobody has touched are hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every candidate is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likely claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likeliest only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagsField</name>
    <message>
        <source>prisoners, territory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove tag {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TermsTable</name>
    <message>
        <source>Verdicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>States</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating of {verdict}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims have this verdict; give those another first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every label needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{label}” is there twice.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Traffic</name>
    <message>
        <source>The clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only files on this computer can be imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dropped text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickmark fetches nothing from the web. Open the page, and copy or save its text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a ledger first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An import is under way; try again when it is finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {number} of {total}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported {articles} with {claims}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting claims…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TroublesDialog</name>
    <message>
        <source>Tickmark looked through the whole ledger in the background. This does not fit together:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger needs a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Unsaved</name>
    <message>
        <source>Typed {when}, not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text you typed before Tickmark stopped was not saved. {field}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed is not saved. {field}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text you typed in a claim before Tickmark stopped was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed in a claim is not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place where you had typed {words} is not there any more, or holds other text now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing you typed is waiting to be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thrown away: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnsoundDialog</name>
    <message>
        <source>This ledger cannot be used as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerdictButton</name>
    <message>
        <source>Key {0}. {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerdictButtons</name>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewDialog</name>
    <message>
        <source>It stands in the sidebar, for everyone who works on this ledger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a view of this name already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Save view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move view</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Vocabulary</name>
    <message>
        <source>Unreviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has looked at it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody is checking it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A source has been asked and has not answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A verdict is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The verdict is signed off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed off before, then changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will not be checked, for the reason given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The claim is accurate and nothing important is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mostly true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accurate but for a detail or some context.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly right and partly wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mostly false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong but for an element of truth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>False</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The claim is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unproven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be found neither supports nor refutes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Misleading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Literally defensible, but it gives a wrong impression.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outdated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was right once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Misattributed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said by, or not about, whom it names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checkable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opinion, prediction or beyond any evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accurate quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The speaker said it in these words, or it is a fair paraphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Altered quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The speaker said something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record that the speaker said it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article says nothing of verification.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Witnessed by outlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outlet&apos;s own reporter saw it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified by outlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outlet says it could verify this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not independently verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outlet says it could not verify this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disputed in article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article carries a denial or a contrary account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlet&apos;s voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article states it as fact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Witness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reporter describes what was seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direct quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The speaker&apos;s own words in quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paraphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported speech in the article&apos;s words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported speech with quoted parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken from a report, a statement or data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlet&apos;s witness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outlet&apos;s own reporter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person named in the article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Institution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A government, company, agency or other body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officials, sources or others without a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number as written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near the number, on either side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Almost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near the number and below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number or above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number or below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of magnitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hundreds, thousands, dozens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An amount without a number: a large chunk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It rose by or to this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It fell by or to this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Things or people counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A share of a whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percentage points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A difference between two shares.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An amount in a currency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordinal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A place in an order: the 100th day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length, time, weight and the like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It speaks for the claim.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contradicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It speaks against the claim.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It helps to understand the claim.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both cannot be right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A later figure or account of the same thing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It covers a part of what the other covers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It measures something else that sounds the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same claim again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A · Completely reliable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No doubt of its authenticity, trustworthiness or competence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B · Usually reliable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minor doubt; a history of valid information mostly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C · Fairly reliable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubt, but it has provided valid information before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D · Not usually reliable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Significant doubt; valid information now and then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E · Unreliable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A history of invalid information.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F · Cannot be judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No basis to judge it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 · Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed by other independent sources.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 · Probably true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logical and consistent with other information, not confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 · Possibly true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasonably logical, agrees with some other information.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 · Doubtful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not logical but possible; nothing else on the subject.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 · Improbable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contradicted by other information.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6 · Cannot be judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opinion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out of scope</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorthSlider</name>
    <message>
        <source>Show claims from this worth up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likeliest only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
