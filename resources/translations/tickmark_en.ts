<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name></name>
    <message numerus="yes">
        <source>%Ln claim(s)</source>
        <translation>
            <numerusform>%Ln claim</numerusform>
            <numerusform>%Ln claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) changed.</source>
        <translation>
            <numerusform>%Ln claim changed.</numerusform>
            <numerusform>%Ln claims changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) copied</source>
        <translation>
            <numerusform>%Ln claim copied</numerusform>
            <numerusform>%Ln claims copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln likely claim(s)</source>
        <translation>
            <numerusform>%Ln likely claim</numerusform>
            <numerusform>%Ln likely claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) listed</source>
        <translation>
            <numerusform>%Ln claim listed</numerusform>
            <numerusform>%Ln claims listed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of less worth, behind the slider</source>
        <translation>
            <numerusform>%Ln of less worth, behind the slider</numerusform>
            <numerusform>%Ln of less worth, behind the slider</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln article(s)</source>
        <translation>
            <numerusform>Import %Ln article</numerusform>
            <numerusform>Import %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new article(s)</source>
        <translation>
            <numerusform>%Ln new article</numerusform>
            <numerusform>%Ln new articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new claim(s)</source>
        <translation>
            <numerusform>%Ln new claim</numerusform>
            <numerusform>%Ln new claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>changes to %Ln claim(s)</source>
        <translation>
            <numerusform>changes to %Ln claim</numerusform>
            <numerusform>changes to %Ln claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) deleted there</source>
        <translation>
            <numerusform>%Ln claim deleted there</numerusform>
            <numerusform>%Ln claims deleted there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) deleted there</source>
        <translation>
            <numerusform>%Ln article deleted there</numerusform>
            <numerusform>%Ln articles deleted there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) signed off in one copy and changed in the other will be reopened.</source>
        <translation>
            <numerusform>%Ln claim signed off in one copy and changed in the other will be reopened.</numerusform>
            <numerusform>%Ln claims signed off in one copy and changed in the other will be reopened.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) were written to the history as found.</source>
        <translation>
            <numerusform>%Ln line was written to the history as found.</numerusform>
            <numerusform>%Ln lines were written to the history as found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>a minute ago</numerusform>
            <numerusform>%Ln minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln claim(s)</source>
        <translation>
            <numerusform>Delete the claim</numerusform>
            <numerusform>Delete %Ln claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln claim(s)</source>
        <translation>
            <numerusform>Merge %Ln claim</numerusform>
            <numerusform>Merge %Ln claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{deed} for %Ln claim(s)</source>
        <translation>
            <numerusform>{deed} for %Ln claim</numerusform>
            <numerusform>{deed} for %Ln claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more message(s) wait</source>
        <translation>
            <numerusform>One more message waits</numerusform>
            <numerusform>%Ln more messages wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) were changed</source>
        <translation>
            <numerusform>%Ln claim was changed</numerusform>
            <numerusform>%Ln claims were changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>claims</comment>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) were added</source>
        <translation>
            <numerusform>%Ln claim was added</numerusform>
            <numerusform>%Ln claims were added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <comment>claims</comment>
        <translation>
            <numerusform>%Ln added</numerusform>
            <numerusform>%Ln added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) were deleted</source>
        <translation>
            <numerusform>%Ln claim was deleted</numerusform>
            <numerusform>%Ln claims were deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted</source>
        <comment>claims</comment>
        <translation>
            <numerusform>%Ln deleted</numerusform>
            <numerusform>%Ln deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more claim(s) were changed by others.</source>
        <translation>
            <numerusform>One more claim was changed by others.</numerusform>
            <numerusform>%Ln more claims were changed by others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{who}: %Ln judged</source>
        <translation>
            <numerusform>{who}: %Ln judged</numerusform>
            <numerusform>{who}: %Ln judged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s), to their own scale</source>
        <translation>
            <numerusform>%Ln other, to their own scale</numerusform>
            <numerusform>%Ln others, to their own scale</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{title}: %Ln to check</source>
        <translation>
            <numerusform>{title}: %Ln to check</numerusform>
            <numerusform>{title}: %Ln to check</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{title}: %Ln to sign off</source>
        <translation>
            <numerusform>{title}: %Ln to sign off</numerusform>
            <numerusform>{title}: %Ln to sign off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{title}: %Ln done</source>
        <translation>
            <numerusform>{title}: %Ln done</numerusform>
            <numerusform>{title}: %Ln done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more article(s)</source>
        <translation>
            <numerusform>%Ln more article</numerusform>
            <numerusform>%Ln more articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open claim(s)</source>
        <translation>
            <numerusform>%Ln open claim</numerusform>
            <numerusform>%Ln open claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s)</source>
        <comment>on so many claims</comment>
        <translation>
            <numerusform>%Ln claim</numerusform>
            <numerusform>%Ln claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{who}: %Ln verdict(s)</source>
        <translation>
            <numerusform>{who}: %Ln verdict</numerusform>
            <numerusform>{who}: %Ln verdicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{who}: %Ln signed off</source>
        <translation>
            <numerusform>{who}: %Ln signed off</numerusform>
            <numerusform>{who}: %Ln signed off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{who}: %Ln piece(s) of evidence on {claims}</source>
        <translation>
            <numerusform>{who}: %Ln piece of evidence on {claims}</numerusform>
            <numerusform>{who}: %Ln pieces of evidence on {claims}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln verdict(s)</source>
        <translation>
            <numerusform>%Ln verdict</numerusform>
            <numerusform>%Ln verdicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signed off</source>
        <translation>
            <numerusform>%Ln signed off</numerusform>
            <numerusform>%Ln signed off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) of evidence</source>
        <translation>
            <numerusform>%Ln piece of evidence</numerusform>
            <numerusform>%Ln pieces of evidence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answers overdue: %Ln claim(s)</source>
        <translation>
            <numerusform>Answers overdue: %Ln claim</numerusform>
            <numerusform>Answers overdue: %Ln claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) late</source>
        <translation>
            <numerusform>%Ln day late</numerusform>
            <numerusform>%Ln days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>in %Ln day</numerusform>
            <numerusform>in %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence(s)</source>
        <translation>
            <numerusform>%Ln sentence</numerusform>
            <numerusform>%Ln sentences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with claims</source>
        <translation>
            <numerusform>%Ln with claims</numerusform>
            <numerusform>%Ln with claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln nothing to check</source>
        <translation>
            <numerusform>%Ln nothing to check</numerusform>
            <numerusform>%Ln nothing to check</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bare</source>
        <translation>
            <numerusform>%Ln bare</numerusform>
            <numerusform>%Ln bare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate claim(s)</source>
        <translation>
            <numerusform>%Ln candidate claim</numerusform>
            <numerusform>%Ln candidate claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more file(s) were not imported.</source>
        <translation>
            <numerusform>%Ln more file was not imported.</numerusform>
            <numerusform>%Ln more files were not imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Text you typed in %Ln claim(s) before Tickmark stopped was not saved.</source>
        <translation>
            <numerusform>Text you typed in %Ln claim before Tickmark stopped was not saved.</numerusform>
            <numerusform>Text you typed in %Ln claims before Tickmark stopped was not saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What you typed in %Ln claim(s) is not saved.</source>
        <translation>
            <numerusform>What you typed in %Ln claim is not saved.</numerusform>
            <numerusform>What you typed in %Ln claims is not saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) in this ledger do not fit together.</source>
        <translation>
            <numerusform>%Ln thing in this ledger does not fit together.</numerusform>
            <numerusform>%Ln things in this ledger do not fit together.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) signed off will be reopened.</source>
        <translation>
            <numerusform>%Ln claim that is signed off will be reopened.</numerusform>
            <numerusform>%Ln claims that are signed off will be reopened.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) are taken over.</source>
        <translation>
            <numerusform>%Ln cell is taken over.</numerusform>
            <numerusform>%Ln cells are taken over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clash(es) stay as here.</source>
        <translation>
            <numerusform>%Ln clash stays as here.</numerusform>
            <numerusform>%Ln clashes stay as here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) listed now, by article</source>
        <translation>
            <numerusform>The one claim listed now</numerusform>
            <numerusform>%Ln claims listed now, by article</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) read</source>
        <translation>
            <numerusform>%Ln row read</numerusform>
            <numerusform>%Ln rows read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took over edits of %Ln claim(s).</source>
        <translation>
            <numerusform>Took over edits of %Ln claim.</numerusform>
            <numerusform>Took over edits of %Ln claims.</numerusform>
        </translation>
    </message>
</context>
</TS>
