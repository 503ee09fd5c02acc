<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk_UA">
<context>
    <name></name>
    <message>
        <source>Claim</source>
        <translation>Твердження</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Уривок</translation>
    </message>
    <message>
        <source>Place of the passage</source>
        <translation>Місце уривка</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Мовець</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Спосіб посилання</translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation>Тип джерела</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Сказано</translation>
    </message>
    <message>
        <source>Chain of attribution</source>
        <translation>Ланцюжок джерел</translation>
    </message>
    <message>
        <source>Right of reply</source>
        <translation>Право на відповідь</translation>
    </message>
    <message>
        <source>Links to other claims</source>
        <translation>Зв’язки з іншими твердженнями</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Числа</translation>
    </message>
    <message>
        <source>Happened from</source>
        <translation>Відбулося з</translation>
    </message>
    <message>
        <source>to</source>
        <translation>до</translation>
    </message>
    <message>
        <source>Happened until</source>
        <translation>Відбулося до</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Місце</translation>
    </message>
    <message>
        <source>Hedged in the article (may, could, reportedly)</source>
        <translation>У статті з обережністю (може, нібито, за повідомленнями)</translation>
    </message>
    <message>
        <source>The article says</source>
        <translation>У статті сказано</translation>
    </message>
    <message>
        <source>Place of the caveat</source>
        <translation>Місце застереження</translation>
    </message>
    <message>
        <source>Words of the caveat</source>
        <translation>Слова застереження</translation>
    </message>
    <message>
        <source>Source: how reliable</source>
        <translation>Джерело: надійність</translation>
    </message>
    <message>
        <source>Information: how credible</source>
        <translation>Інформація: імовірність</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Вердикт</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Цитата</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>Обґрунтування</translation>
    </message>
    <message>
        <source>Note (stays in the house)</source>
        <translation>Нотатка (лише для редакції)</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Пріоритет</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Позначено</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Виконавець</translation>
    </message>
    <message>
        <source>Checker</source>
        <translation>Перевірка</translation>
    </message>
    <message>
        <source>Checked at (UTC)</source>
        <translation>Час перевірки (UTC)</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Затвердження</translation>
    </message>
    <message>
        <source>Reviewed at (UTC)</source>
        <translation>Час затвердження (UTC)</translation>
    </message>
    <message>
        <source>Check again by</source>
        <translation>Перевірити знову до</translation>
    </message>
    <message>
        <source>Why dropped</source>
        <translation>Чому відкинуто</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Мітки</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Вагомість</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Походження</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Причини</translation>
    </message>
    <message>
        <source>A claim needs its wording.</source>
        <translation>Твердження потребує формулювання.</translation>
    </message>
    <message>
        <source>What did you check, and where? Paste a link or a quote…   (N)</source>
        <translation>Що перевірено й де? Тут місце для посилання чи цитати…   (N)</translation>
    </message>
    <message>
        <source>Speaker and attribution</source>
        <translation>Мовець і посилання на джерело</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Не перевірено</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>Коли й де</translation>
    </message>
    <message>
        <source>Caveat</source>
        <translation>Застереження</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Докази</translation>
    </message>
    <message>
        <source>Source grade</source>
        <translation>Оцінка джерела</translation>
    </message>
    <message>
        <source>People and planning</source>
        <translation>Люди й планування</translation>
    </message>
    <message>
        <source>Tags and note</source>
        <translation>Мітки та нотатка</translation>
    </message>
    <message>
        <source>For colleagues; exported, not published</source>
        <translation>Для колег; експортується, але не публікується</translation>
    </message>
    <message>
        <source>Why it is listed</source>
        <translation>Чому воно в переліку</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Історія</translation>
    </message>
    <message>
        <source>New evidence</source>
        <translation>Новий доказ</translation>
    </message>
    <message>
        <source>Evidence, {field}</source>
        <translation>Доказ, {field}</translation>
    </message>
    <message>
        <source>Happened to</source>
        <translation>Відбулося до</translation>
    </message>
    <message>
        <source>Remove this evidence</source>
        <translation>Вилучити цей доказ</translation>
    </message>
    <message>
        <source>hedged</source>
        <translation>з обережністю</translation>
    </message>
    <message>
        <source>check again by {0}</source>
        <translation>перевірити знову до {0}</translation>
    </message>
    <message>
        <source>Worth {0}</source>
        <translation>Вагомість {0}</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>невідомо</translation>
    </message>
    <message>
        <source>Because: {0}</source>
        <translation>Чому: {0}</translation>
    </message>
    <message>
        <source>made by hand</source>
        <translation>створено вручну</translation>
    </message>
    <message>
        <source>Origin: {0}</source>
        <translation>Походження: {0}</translation>
    </message>
    <message>
        <source>Added {0}, last changed {1}</source>
        <translation>Додано: {0}, востаннє змінено: {1}</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Звичайний</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Підвищений</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Високий</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Терміновий</translation>
    </message>
    <message>
        <source>Write a date as 2022-06-05, 2022-06 or 2022.</source>
        <translation>Дату слід писати так: 2022-06-05, 2022-06 або 2022.</translation>
    </message>
    <message>
        <source>There is no such day: {0}.</source>
        <translation>Такого дня немає: {0}.</translation>
    </message>
    <message>
        <source>Write the moment as 2022-06-05 14:02 (UTC).</source>
        <translation>Дату й час слід писати так: 2022-06-05 14:02 (UTC).</translation>
    </message>
    <message>
        <source>There is no such moment: {0}.</source>
        <translation>Такого часу немає: {0}.</translation>
    </message>
    <message>
        <source>Write a number such as 1200 or 0.5.</source>
        <translation>Число слід писати так: 1200 або 0.5.</translation>
    </message>
    <message>
        <source>Write decimals with a point: 0.5.</source>
        <translation>Дробову частину слід відділяти крапкою: 0.5.</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>РРРР-ММ-ДД</translation>
    </message>
    <message>
        <source>Calendar (Alt+Down)</source>
        <translation>Календар (Alt+Down)</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календар</translation>
    </message>
    <message>
        <source>Not flagged</source>
        <translation>Не позначено</translation>
    </message>
    <message>
        <source>No verdict</source>
        <translation>Без вердикту</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Не вирішено</translation>
    </message>
    <message>
        <source>A claim needs its words. Esc leaves them as they were.</source>
        <translation>Твердження потребує слів. Esc залишить їх, як були.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s)</source>
        <translation>
            <numerusform>%Ln твердження</numerusform>
            <numerusform>%Ln твердження</numerusform>
            <numerusform>%Ln тверджень</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Відповіли</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln день</numerusform>
            <numerusform>%Ln дні</numerusform>
            <numerusform>%Ln днів</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue: the answer was due on {date}, {days} ago</source>
        <translation>Прострочено: відповідь мала бути {date}, {days} тому</translation>
    </message>
    <message>
        <source>Waiting for an answer, due on {date}</source>
        <translation>Очікується відповідь до {date}</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>Очікується відповідь</translation>
    </message>
    <message>
        <source>overdue: {whom}, due on {date}</source>
        <translation>прострочено: {whom}, термін {date}</translation>
    </message>
    <message>
        <source>waiting for {whom}</source>
        <translation>очікується: {whom}</translation>
    </message>
    <message>
        <source>answered: {whom}</source>
        <translation>відповіли: {whom}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) changed.</source>
        <translation>
            <numerusform>Змінено %Ln твердження.</numerusform>
            <numerusform>Змінено %Ln твердження.</numerusform>
            <numerusform>Змінено %Ln тверджень.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) copied</source>
        <translation>
            <numerusform>Скопійовано %Ln твердження</numerusform>
            <numerusform>Скопійовано %Ln твердження</numerusform>
            <numerusform>Скопійовано %Ln тверджень</numerusform>
        </translation>
    </message>
    <message>
        <source>New claim</source>
        <translation>Нове твердження</translation>
    </message>
    <message>
        <source>An article needs a title.</source>
        <translation>Стаття потребує назви.</translation>
    </message>
    <message>
        <source>The web address begins with http:// or https://.</source>
        <translation>Вебадреса має починатися з http:// або https://.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln likely claim(s)</source>
        <translation>
            <numerusform>%Ln ймовірне твердження</numerusform>
            <numerusform>%Ln ймовірні твердження</numerusform>
            <numerusform>%Ln ймовірних тверджень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) listed</source>
        <translation>
            <numerusform>У переліку %Ln твердження</numerusform>
            <numerusform>У переліку %Ln твердження</numerusform>
            <numerusform>У переліку %Ln тверджень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of less worth, behind the slider</source>
        <translation>
            <numerusform>ще %Ln менш вагоме за повзунком</numerusform>
            <numerusform>ще %Ln менш вагомі за повзунком</numerusform>
            <numerusform>ще %Ln менш вагомих за повзунком</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln article(s)</source>
        <translation>
            <numerusform>Імпортувати %Ln статтю</numerusform>
            <numerusform>Імпортувати %Ln статті</numerusform>
            <numerusform>Імпортувати %Ln статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new article(s)</source>
        <translation>
            <numerusform>%Ln нова стаття</numerusform>
            <numerusform>%Ln нові статті</numerusform>
            <numerusform>%Ln нових статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new claim(s)</source>
        <translation>
            <numerusform>%Ln нове твердження</numerusform>
            <numerusform>%Ln нові твердження</numerusform>
            <numerusform>%Ln нових тверджень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>changes to %Ln claim(s)</source>
        <translation>
            <numerusform>зміни в %Ln твердженні</numerusform>
            <numerusform>зміни в %Ln твердженнях</numerusform>
            <numerusform>зміни в %Ln твердженнях</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) deleted there</source>
        <translation>
            <numerusform>%Ln твердження, видалене там</numerusform>
            <numerusform>%Ln твердження, видалені там</numerusform>
            <numerusform>%Ln тверджень, видалених там</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) deleted there</source>
        <translation>
            <numerusform>%Ln стаття, видалена там</numerusform>
            <numerusform>%Ln статті, видалені там</numerusform>
            <numerusform>%Ln статей, видалених там</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) signed off in one copy and changed in the other will be reopened.</source>
        <translation>
            <numerusform>%Ln твердження, затверджене в одній копії та змінене в іншій, буде відкрито знову.</numerusform>
            <numerusform>%Ln твердження, затверджені в одній копії та змінені в іншій, буде відкрито знову.</numerusform>
            <numerusform>%Ln тверджень, затверджених в одній копії та змінених в іншій, буде відкрито знову.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln стаття</numerusform>
            <numerusform>%Ln статті</numerusform>
            <numerusform>%Ln статей</numerusform>
        </translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Стаття</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>Link of the chain</source>
        <translation>Ланка ланцюжка</translation>
    </message>
    <message>
        <source>Link to another claim</source>
        <translation>Зв’язок з іншим твердженням</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Мітка</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Nothing to check</source>
        <translation>Нічого перевіряти</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>Збережене подання</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>Коли відбулося</translation>
    </message>
    <message>
        <source>file</source>
        <translation>файл</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>видалено</translation>
    </message>
    <message>
        <source>there, and worked on</source>
        <translation>є, і над цим працювали</translation>
    </message>
    <message>
        <source>there</source>
        <translation>є</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>немає</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>нічого</translation>
    </message>
    <message>
        <source>It</source>
        <translation>Доказ</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Посилання</translation>
    </message>
    <message>
        <source>Page or place</source>
        <translation>Сторінка чи місце</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>Опубліковано</translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation>Переглянуто</translation>
    </message>
    <message>
        <source>Archived copy</source>
        <translation>Архівна копія</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Джерело</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Інформація</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Нотатка</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Без назви</translation>
    </message>
    <message>
        <source>per cent</source>
        <translation>відсотків</translation>
    </message>
    <message>
        <source>No number is bound.</source>
        <translation>Число не обмежено.</translation>
    </message>
    <message>
        <source>At most {high} {unit}</source>
        <translation>Щонайбільше {high} {unit}</translation>
    </message>
    <message>
        <source>{low} {unit} or more</source>
        <translation>{low} {unit} або більше</translation>
    </message>
    <message>
        <source>Exactly {low} {unit}</source>
        <translation>Рівно {low} {unit}</translation>
    </message>
    <message>
        <source>Between {low} and {high} {unit}</source>
        <translation>Від {low} до {high} {unit}</translation>
    </message>
    <message>
        <source>; the bounds are a convention, not in the words</source>
        <translation>; межі умовні, у словах їх немає</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) were written to the history as found.</source>
        <translation>
            <numerusform>До історії дописано %Ln рядок як знайдений.</numerusform>
            <numerusform>До історії дописано %Ln рядки як знайдені.</numerusform>
            <numerusform>До історії дописано %Ln рядків як знайдені.</numerusform>
        </translation>
    </message>
    <message>
        <source>Today {0}</source>
        <translation>Сьогодні {0}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сьогодні</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Учора</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>щойно</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>%Ln хвилину тому</numerusform>
            <numerusform>%Ln хвилини тому</numerusform>
            <numerusform>%Ln хвилин тому</numerusform>
        </translation>
    </message>
    <message>
        <source>outside Tickmark</source>
        <translation>поза Tickmark</translation>
    </message>
    <message>
        <source>by {0} and others</source>
        <translation>({0} та інші)</translation>
    </message>
    <message>
        <source>by {0} and outside Tickmark</source>
        <translation>({0} та поза Tickmark)</translation>
    </message>
    <message>
        <source>by {0}</source>
        <translation>({0})</translation>
    </message>
    <message>
        <source>by {0} and {1}</source>
        <translation>({0} та {1})</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>скасовано</translation>
    </message>
    <message>
        <source>done again</source>
        <translation>повторено</translation>
    </message>
    <message>
        <source>Outside the app</source>
        <translation>Поза програмою</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Командний рядок</translation>
    </message>
    <message>
        <source>When the ledger was made</source>
        <translation>Під час створення книги</translation>
    </message>
    <message>
        <source>When the ledger was brought up to date</source>
        <translation>Під час оновлення книги</translation>
    </message>
    <message>
        <source>Found when the ledger was checked</source>
        <translation>Знайдено під час перевірки книги</translation>
    </message>
    <message>
        <source>When the ledger was opened</source>
        <translation>Під час відкриття книги</translation>
    </message>
    <message>
        <source>Somebody in the window</source>
        <translation>Хтось у вікні</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Значення</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>Місце в переліку</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Оцінка</translation>
    </message>
    <message>
        <source>Hedged in the article</source>
        <translation>У статті з обережністю</translation>
    </message>
    <message>
        <source>Checked at</source>
        <translation>Час перевірки</translation>
    </message>
    <message>
        <source>Reviewed at</source>
        <translation>Час затвердження</translation>
    </message>
    <message>
        <source>words</source>
        <translation>слова</translation>
    </message>
    <message>
        <source>qualifier</source>
        <translation>уточнення</translation>
    </message>
    <message>
        <source>change</source>
        <translation>зміна</translation>
    </message>
    <message>
        <source>from</source>
        <translation>від</translation>
    </message>
    <message>
        <source>bounds by convention</source>
        <translation>умовні межі</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>одиниця</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>тип</translation>
    </message>
    <message>
        <source>what is counted</source>
        <translation>що рахують</translation>
    </message>
    <message>
        <source>out of what</source>
        <translation>від чого</translation>
    </message>
    <message>
        <source>as of</source>
        <translation>станом на</translation>
    </message>
    <message>
        <source>place in the article</source>
        <translation>місце у статті</translation>
    </message>
    <message>
        <source>through</source>
        <translation>через кого</translation>
    </message>
    <message>
        <source>stance</source>
        <translation>що доводить</translation>
    </message>
    <message>
        <source>title</source>
        <translation>назва</translation>
    </message>
    <message>
        <source>link</source>
        <translation>посилання</translation>
    </message>
    <message>
        <source>archived link</source>
        <translation>архівне посилання</translation>
    </message>
    <message>
        <source>where in it</source>
        <translation>де саме</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>цитата</translation>
    </message>
    <message>
        <source>published on</source>
        <translation>опубліковано</translation>
    </message>
    <message>
        <source>looked at on</source>
        <translation>переглянуто</translation>
    </message>
    <message>
        <source>fingerprint of the file</source>
        <translation>контрольна сума файлу</translation>
    </message>
    <message>
        <source>note</source>
        <translation>нотатка</translation>
    </message>
    <message>
        <source>whom</source>
        <translation>кого запитано</translation>
    </message>
    <message>
        <source>by which way</source>
        <translation>у який спосіб</translation>
    </message>
    <message>
        <source>asked at</source>
        <translation>час запиту</translation>
    </message>
    <message>
        <source>answer due on</source>
        <translation>термін відповіді</translation>
    </message>
    <message>
        <source>answered at</source>
        <translation>час відповіді</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>відповідь</translation>
    </message>
    <message>
        <source>relation</source>
        <translation>тип зв’язку</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Видання</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Звідки новина</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Fingerprint of the text</source>
        <translation>Контрольна сума тексту</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Fingerprint of the file</source>
        <translation>Контрольна сума файлу</translation>
    </message>
    <message>
        <source>Supersedes</source>
        <translation>Замінює</translation>
    </message>
    <message>
        <source>Added by</source>
        <translation>Хто додав</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Пошук</translation>
    </message>
    <message>
        <source>Sign-off needs a second person</source>
        <translation>Для затвердження потрібна друга особа</translation>
    </message>
    <message>
        <source>Tolerance for “around”, in per cent</source>
        <translation>Допуск для «приблизно», у відсотках</translation>
    </message>
    <message>
        <source>Identity of the ledger</source>
        <translation>Ідентифікатор книги</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Збережені подання</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>так</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ні</translation>
    </message>
    <message>
        <source>{0} written again without a difference</source>
        <translation>{0}: записано ще раз без змін</translation>
    </message>
    <message>
        <source>{0} removed: {1}</source>
        <translation>{0}: вилучено {1}</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>{0}: {1} instead of {2}</source>
        <translation>{0}: {1} замість {2}</translation>
    </message>
    <message>
        <source>Figure {0}</source>
        <translation>Число {0}</translation>
    </message>
    <message>
        <source>Link {0} of the chain</source>
        <translation>Ланка {0} ланцюжка</translation>
    </message>
    <message>
        <source>Tag “{0}”</source>
        <translation>Мітка «{0}»</translation>
    </message>
    <message>
        <source>Tag “{0}” in the list</source>
        <translation>Мітка «{0}» у переліку</translation>
    </message>
    <message>
        <source>Passage with nothing to check</source>
        <translation>Уривок, де нічого перевіряти</translation>
    </message>
    <message>
        <source>Saved view “{0}”</source>
        <translation>Збережене подання «{0}»</translation>
    </message>
    <message>
        <source>State “{0}”</source>
        <translation>Стан «{0}»</translation>
    </message>
    <message>
        <source>Verdict “{0}”</source>
        <translation>Вердикт «{0}»</translation>
    </message>
    <message>
        <source>Setting “{0}”</source>
        <translation>Налаштування «{0}»</translation>
    </message>
    <message>
        <source>Link to another claim added: {0}</source>
        <translation>Додано зв’язок з іншим твердженням: {0}</translation>
    </message>
    <message>
        <source>Link to another claim removed: {0}</source>
        <translation>Вилучено зв’язок з іншим твердженням: {0}</translation>
    </message>
    <message>
        <source>{0} added</source>
        <translation>{0}: додано</translation>
    </message>
    <message>
        <source>{0} deleted</source>
        <translation>{0}: видалено</translation>
    </message>
    <message>
        <source>{0} removed</source>
        <translation>{0}: вилучено</translation>
    </message>
    <message>
        <source>{0} added: {1}</source>
        <translation>{0}: додано {1}</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln claim(s)</source>
        <translation>
            <numerusform>Видалити %Ln твердження</numerusform>
            <numerusform>Видалити %Ln твердження</numerusform>
            <numerusform>Видалити %Ln тверджень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln claim(s)</source>
        <translation>
            <numerusform>Об’єднати %Ln твердження</numerusform>
            <numerusform>Об’єднати %Ln твердження</numerusform>
            <numerusform>Об’єднати %Ln тверджень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{deed} for %Ln claim(s)</source>
        <translation>
            <numerusform>{deed} — %Ln твердження</numerusform>
            <numerusform>{deed} — %Ln твердження</numerusform>
            <numerusform>{deed} — %Ln тверджень</numerusform>
        </translation>
    </message>
    <message>
        <source>Conflict: both are rated right, though they contradict each other.</source>
        <translation>Розбіжність: обидва оцінено як правильні, хоча вони суперечать одне одному.</translation>
    </message>
    <message>
        <source>Conflict: the same claim is rated “{here}” here and “{there}” there.</source>
        <translation>Розбіжність: те саме твердження оцінено тут як «{here}», а там як «{there}».</translation>
    </message>
    <message>
        <source>contradicts this claim</source>
        <translation>суперечить цьому твердженню</translation>
    </message>
    <message>
        <source>updates this claim</source>
        <translation>оновлює це твердження</translation>
    </message>
    <message>
        <source>is part of this claim</source>
        <translation>частина цього твердження</translation>
    </message>
    <message>
        <source>measures something else than this claim</source>
        <translation>вимірює інше, ніж це твердження</translation>
    </message>
    <message>
        <source>is the same as this claim</source>
        <translation>те саме, що й це твердження</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more message(s) wait</source>
        <translation>
            <numerusform>Очікує ще %Ln повідомлення</numerusform>
            <numerusform>Очікують ще %Ln повідомлення</numerusform>
            <numerusform>Очікують ще %Ln повідомлень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) were changed</source>
        <translation>
            <numerusform>Змінено %Ln твердження</numerusform>
            <numerusform>Змінено %Ln твердження</numerusform>
            <numerusform>Змінено %Ln тверджень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>claims</comment>
        <translation>
            <numerusform>%Ln змінено</numerusform>
            <numerusform>%Ln змінено</numerusform>
            <numerusform>%Ln змінено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) were added</source>
        <translation>
            <numerusform>Додано %Ln твердження</numerusform>
            <numerusform>Додано %Ln твердження</numerusform>
            <numerusform>Додано %Ln тверджень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <comment>claims</comment>
        <translation>
            <numerusform>%Ln додано</numerusform>
            <numerusform>%Ln додано</numerusform>
            <numerusform>%Ln додано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) were deleted</source>
        <translation>
            <numerusform>Видалено %Ln твердження</numerusform>
            <numerusform>Видалено %Ln твердження</numerusform>
            <numerusform>Видалено %Ln тверджень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted</source>
        <comment>claims</comment>
        <translation>
            <numerusform>%Ln видалено</numerusform>
            <numerusform>%Ln видалено</numerusform>
            <numerusform>%Ln видалено</numerusform>
        </translation>
    </message>
    <message>
        <source> and {0}</source>
        <translation> та {0}</translation>
    </message>
    <message>
        <source>The details of an article were changed</source>
        <translation>Змінено відомості про статтю</translation>
    </message>
    <message>
        <source>The ledger’s lists or settings were changed</source>
        <translation>Змінено переліки або налаштування книги</translation>
    </message>
    <message>
        <source>The ledger was changed</source>
        <translation>Книгу змінено</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more claim(s) were changed by others.</source>
        <translation>
            <numerusform>Інші змінили ще %Ln твердження.</numerusform>
            <numerusform>Інші змінили ще %Ln твердження.</numerusform>
            <numerusform>Інші змінили ще %Ln тверджень.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{who}: %Ln judged</source>
        <translation>
            <numerusform>{who}: винесено %Ln вердикт</numerusform>
            <numerusform>{who}: винесено %Ln вердикти</numerusform>
            <numerusform>{who}: винесено %Ln вердиктів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s), to their own scale</source>
        <translation>
            <numerusform>Ще %Ln, у власному масштабі</numerusform>
            <numerusform>Ще %Ln, у власному масштабі</numerusform>
            <numerusform>Ще %Ln, у власному масштабі</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{title}: %Ln to check</source>
        <translation>
            <numerusform>{title}: перевірити %Ln</numerusform>
            <numerusform>{title}: перевірити %Ln</numerusform>
            <numerusform>{title}: перевірити %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{title}: %Ln to sign off</source>
        <translation>
            <numerusform>{title}: затвердити %Ln</numerusform>
            <numerusform>{title}: затвердити %Ln</numerusform>
            <numerusform>{title}: затвердити %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{title}: %Ln done</source>
        <translation>
            <numerusform>{title}: готово %Ln</numerusform>
            <numerusform>{title}: готово %Ln</numerusform>
            <numerusform>{title}: готово %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more article(s)</source>
        <translation>
            <numerusform>ще %Ln стаття</numerusform>
            <numerusform>ще %Ln статті</numerusform>
            <numerusform>ще %Ln статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open claim(s)</source>
        <translation>
            <numerusform>%Ln відкрите твердження</numerusform>
            <numerusform>%Ln відкриті твердження</numerusform>
            <numerusform>%Ln відкритих тверджень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s)</source>
        <comment>on so many claims</comment>
        <translation>
            <numerusform>%Ln твердження</numerusform>
            <numerusform>%Ln твердження</numerusform>
            <numerusform>%Ln тверджень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{who}: %Ln verdict(s)</source>
        <translation>
            <numerusform>{who}: %Ln вердикт</numerusform>
            <numerusform>{who}: %Ln вердикти</numerusform>
            <numerusform>{who}: %Ln вердиктів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{who}: %Ln signed off</source>
        <translation>
            <numerusform>{who}: затверджено %Ln</numerusform>
            <numerusform>{who}: затверджено %Ln</numerusform>
            <numerusform>{who}: затверджено %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{who}: %Ln piece(s) of evidence on {claims}</source>
        <translation>
            <numerusform>{who}: %Ln доказ, охоплено {claims}</numerusform>
            <numerusform>{who}: %Ln докази, охоплено {claims}</numerusform>
            <numerusform>{who}: %Ln доказів, охоплено {claims}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln verdict(s)</source>
        <translation>
            <numerusform>%Ln вердикт</numerusform>
            <numerusform>%Ln вердикти</numerusform>
            <numerusform>%Ln вердиктів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signed off</source>
        <translation>
            <numerusform>затверджено %Ln</numerusform>
            <numerusform>затверджено %Ln</numerusform>
            <numerusform>затверджено %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) of evidence</source>
        <translation>
            <numerusform>%Ln доказ</numerusform>
            <numerusform>%Ln докази</numerusform>
            <numerusform>%Ln доказів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answers overdue: %Ln claim(s)</source>
        <translation>
            <numerusform>Прострочені відповіді: %Ln твердження</numerusform>
            <numerusform>Прострочені відповіді: %Ln твердження</numerusform>
            <numerusform>Прострочені відповіді: %Ln тверджень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) late</source>
        <translation>
            <numerusform>запізнення %Ln день</numerusform>
            <numerusform>запізнення %Ln дні</numerusform>
            <numerusform>запізнення %Ln днів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>за %Ln день</numerusform>
            <numerusform>за %Ln дні</numerusform>
            <numerusform>за %Ln днів</numerusform>
        </translation>
    </message>
    <message>
        <source>and claims {0}</source>
        <translation>і твердження {0}</translation>
    </message>
    <message>
        <source>Page {0}</source>
        <translation>Сторінка {0}</translation>
    </message>
    <message>
        <source>covers claim {0}</source>
        <translation>стосується твердження {0}</translation>
    </message>
    <message>
        <source>covers claims {0}</source>
        <translation>стосується тверджень {0}</translation>
    </message>
    <message>
        <source>Page {0} begins here.</source>
        <translation>Тут починається сторінка {0}.</translation>
    </message>
    <message>
        <source>Hidden character: {0}</source>
        <translation>Прихований символ: {0}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence(s)</source>
        <translation>
            <numerusform>%Ln речення</numerusform>
            <numerusform>%Ln речення</numerusform>
            <numerusform>%Ln речень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with claims</source>
        <translation>
            <numerusform>%Ln із твердженнями</numerusform>
            <numerusform>%Ln із твердженнями</numerusform>
            <numerusform>%Ln із твердженнями</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln nothing to check</source>
        <translation>
            <numerusform>%Ln без потреби перевіряти</numerusform>
            <numerusform>%Ln без потреби перевіряти</numerusform>
            <numerusform>%Ln без потреби перевіряти</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bare</source>
        <translation>
            <numerusform>%Ln без тверджень</numerusform>
            <numerusform>%Ln без тверджень</numerusform>
            <numerusform>%Ln без тверджень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate claim(s)</source>
        <translation>
            <numerusform>%Ln можливе твердження</numerusform>
            <numerusform>%Ln можливі твердження</numerusform>
            <numerusform>%Ln можливих тверджень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more file(s) were not imported.</source>
        <translation>
            <numerusform>Ще %Ln файл не імпортовано.</numerusform>
            <numerusform>Ще %Ln файли не імпортовано.</numerusform>
            <numerusform>Ще %Ln файлів не імпортовано.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Text you typed in %Ln claim(s) before Tickmark stopped was not saved.</source>
        <translation>
            <numerusform>Текст, набраний у %Ln твердженні до зупинки Tickmark, не збережено.</numerusform>
            <numerusform>Текст, набраний у %Ln твердженнях до зупинки Tickmark, не збережено.</numerusform>
            <numerusform>Текст, набраний у %Ln твердженнях до зупинки Tickmark, не збережено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What you typed in %Ln claim(s) is not saved.</source>
        <translation>
            <numerusform>Набране у %Ln твердженні не збережено.</numerusform>
            <numerusform>Набране у %Ln твердженнях не збережено.</numerusform>
            <numerusform>Набране у %Ln твердженнях не збережено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) in this ledger do not fit together.</source>
        <translation>
            <numerusform>У цій книзі %Ln невідповідність.</numerusform>
            <numerusform>У цій книзі %Ln невідповідності.</numerusform>
            <numerusform>У цій книзі %Ln невідповідностей.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистити</translation>
    </message>
    <message>
        <source>The file {name} is not in {folder} any more.</source>
        <translation>Файлу {name} більше немає в папці {folder}.</translation>
    </message>
    <message>
        <source>No ledger is open.</source>
        <translation>Жодної книги не відкрито.</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>«{0}»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) signed off will be reopened.</source>
        <translation>
            <numerusform>Буде знову відкрито %Ln затверджене твердження.</numerusform>
            <numerusform>Буде знову відкрито %Ln затверджені твердження.</numerusform>
            <numerusform>Буде знову відкрито %Ln затверджених тверджень.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) are taken over.</source>
        <translation>
            <numerusform>Переноситься %Ln клітинка.</numerusform>
            <numerusform>Переносяться %Ln клітинки.</numerusform>
            <numerusform>Переноситься %Ln клітинок.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clash(es) stay as here.</source>
        <translation>
            <numerusform>%Ln розбіжність лишається як тут.</numerusform>
            <numerusform>%Ln розбіжності лишаються як тут.</numerusform>
            <numerusform>%Ln розбіжностей лишається як тут.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) listed now, by article</source>
        <translation>
            <numerusform>%Ln твердження зі списку, за статтями</numerusform>
            <numerusform>%Ln твердження зі списку, за статтями</numerusform>
            <numerusform>%Ln тверджень зі списку, за статтями</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) read</source>
        <translation>
            <numerusform>прочитано %Ln рядок</numerusform>
            <numerusform>прочитано %Ln рядки</numerusform>
            <numerusform>прочитано %Ln рядків</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took over edits of %Ln claim(s).</source>
        <translation>
            <numerusform>Перенесено правки %Ln твердження.</numerusform>
            <numerusform>Перенесено правки %Ln тверджень.</numerusform>
            <numerusform>Перенесено правки %Ln тверджень.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent back by {name}: {reason} ({when})</source>
        <translation>Повертає на доопрацювання {name}: {reason} ({when})</translation>
    </message>
    <message>
        <source>{name} gave the verdict, and this ledger asks for a second person to sign it off.</source>
        <translation>Вердикт дає {name}, а за правилами цієї книги затверджує друга особа.</translation>
    </message>
</context>
<context>
    <name>ArticleDialog</name>
    <message>
        <source>The text itself never changes once it is imported.</source>
        <translation>Сам текст після імпорту ніколи не змінюється.</translation>
    </message>
    <message>
        <source>Article details</source>
        <translation>Відомості про статтю</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
</context>
<context>
    <name>CardRequests</name>
    <message>
        <source>Keep {name} as evidence</source>
        <translation>Зберегти {name} як доказ</translation>
    </message>
    <message>
        <source>The system found no program for {name}.</source>
        <translation>Система не знайшла програми для {name}.</translation>
    </message>
</context>
<context>
    <name>CaveatWords</name>
    <message>
        <source>Words of the caveat</source>
        <translation>Слова застереження</translation>
    </message>
    <message>
        <source>Take these words away</source>
        <translation>Прибрати ці слова</translation>
    </message>
    <message>
        <source>In these words</source>
        <translation>Цими словами</translation>
    </message>
    <message>
        <source>Select them in the article and choose “Use selection…” from its menu.</source>
        <translation>Їх слід виділити у статті й вибрати в її меню «Взяти виділене…».</translation>
    </message>
</context>
<context>
    <name>Caveats</name>
    <message>
        <source>Not verified</source>
        <translation>Не підтверджено</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Підтверджено</translation>
    </message>
    <message>
        <source>Witnessed</source>
        <translation>Бачили самі</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Заперечено</translation>
    </message>
</context>
<context>
    <name>ChangeMarks</name>
    <message>
        <source>{changed}: {fields}</source>
        <translation>{changed}: {fields}</translation>
    </message>
    <message>
        <source>changed {by}</source>
        <translation>змінено {by}</translation>
    </message>
    <message>
        <source>added {by} {when}</source>
        <translation>додано {by} {when}</translation>
    </message>
    <message>
        <source>changed {by} {when}</source>
        <translation>змінено {by} {when}</translation>
    </message>
</context>
<context>
    <name>ChangesDelegate</name>
    <message>
        <source> (deleted)</source>
        <translation> (видалено)</translation>
    </message>
</context>
<context>
    <name>ChangesDialog</name>
    <message>
        <source>Recent changes</source>
        <translation>Останні зміни</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Особа</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дні</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Усі дні</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сьогодні</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Учора</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Останні 7 днів</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Останні 30 днів</translation>
    </message>
    <message>
        <source>Chosen days…</source>
        <translation>Вибрані дні…</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Перший день</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Останній день</translation>
    </message>
    <message>
        <source>to</source>
        <translation>до</translation>
    </message>
    <message>
        <source>Words in a value, a reason or a claim</source>
        <translation>Слова зі значення, причини чи твердження</translation>
    </message>
    <message>
        <source>Find in the changes</source>
        <translation>Знайти у змінах</translation>
    </message>
    <message>
        <source>Changes, newest first</source>
        <translation>Зміни, найновіші спочатку</translation>
    </message>
    <message>
        <source>The chosen change in full</source>
        <translation>Вибрана зміна повністю</translation>
    </message>
    <message>
        <source>Choose a change to read it in full.</source>
        <translation>Щоб прочитати зміну повністю, слід її вибрати.</translation>
    </message>
    <message>
        <source>There are newer changes: show them</source>
        <translation>Є новіші зміни: показати</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Копіювати як текст</translation>
    </message>
    <message>
        <source>Go to the claim</source>
        <translation>Перейти до твердження</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Усі</translation>
    </message>
    <message>
        <source>Unsigned, outside the app</source>
        <translation>Без підпису, поза програмою</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Пошук…</translation>
    </message>
    <message>
        <source>Looked back to {day}…</source>
        <translation>Переглянуто до {day}…</translation>
    </message>
    <message>
        <source>No change fits.</source>
        <translation>Відповідних змін немає.</translation>
    </message>
    <message>
        <source>Back to {day}; scroll down for older changes</source>
        <translation>До {day}; старіші зміни — нижче</translation>
    </message>
    <message>
        <source>These are all.</source>
        <translation>Це всі.</translation>
    </message>
    <message>
        <source>It has been deleted; its words are in the history only.</source>
        <translation>Його видалено; слова лишилися тільки в історії.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Скопійовано.</translation>
    </message>
</context>
<context>
    <name>ChangesModel</name>
    <message>
        <source>and {0} more</source>
        <translation>і ще {0}</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>{filter}
Click to take this filter away</source>
        <translation>{filter}
Клацнути, щоб прибрати цей фільтр</translation>
    </message>
</context>
<context>
    <name>ClaimButton</name>
    <message>
        <source>Another claim</source>
        <translation>Інше твердження</translation>
    </message>
    <message>
        <source>Go to the claim: {0}</source>
        <translation>Перейти до твердження: {0}</translation>
    </message>
    <message>
        <source>Go to this claim</source>
        <translation>Перейти до цього твердження</translation>
    </message>
</context>
<context>
    <name>ClaimCard</name>
    <message>
        <source>Claim</source>
        <translation>Твердження</translation>
    </message>
    <message>
        <source>Choose a claim to see its card.</source>
        <translation>Щоб побачити картку, слід вибрати твердження.</translation>
    </message>
</context>
<context>
    <name>ClaimsColumns</name>
    <message>
        <source>Sort by</source>
        <translation>Сортувати за</translation>
    </message>
    <message>
        <source>Order in the article</source>
        <translation>Порядок у статті</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>За зростанням</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>За спаданням</translation>
    </message>
    <message>
        <source>Move “{column}” left</source>
        <translation>Пересунути «{column}» ліворуч</translation>
    </message>
    <message>
        <source>Move “{column}” right</source>
        <translation>Пересунути «{column}» праворуч</translation>
    </message>
    <message>
        <source>Make “{column}” wider</source>
        <translation>Розширити «{column}»</translation>
    </message>
    <message>
        <source>Make “{column}” narrower</source>
        <translation>Звузити «{column}»</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Скинути стовпці</translation>
    </message>
</context>
<context>
    <name>ClaimsModel</name>
    <message>
        <source>Flagged</source>
        <translation>Позначено</translation>
    </message>
    <message>
        <source>none</source>
        <translation>немає</translation>
    </message>
    <message>
        <source>Claim {number}</source>
        <translation>Твердження {number}</translation>
    </message>
    <message>
        <source>{claim}, flagged</source>
        <translation>{claim}, позначено</translation>
    </message>
</context>
<context>
    <name>ClaimsTable</name>
    <message>
        <source>Claims</source>
        <translation>Твердження</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>#</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Твердження</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Мовець</translation>
    </message>
    <message>
        <source>Caveat</source>
        <translation>Застереження</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Вердикт</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Цитата</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Позначка</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Пріоритет</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Виконавець</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Перевірка</translation>
    </message>
    <message>
        <source>Checked at</source>
        <translation>Час перевірки</translation>
    </message>
    <message>
        <source>Signed off by</source>
        <translation>Затвердження</translation>
    </message>
    <message>
        <source>Signed off at</source>
        <translation>Час затвердження</translation>
    </message>
    <message>
        <source>Recheck by</source>
        <translation>Перевірити знову до</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Мітки</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Докази</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Нотатка</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>Обґрунтування</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>How said</source>
        <translation>Спосіб посилання</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Джерело</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Надійність</translation>
    </message>
    <message>
        <source>Credibility</source>
        <translation>Імовірність</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Сказано</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Відбулося</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Місце</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Вагомість</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Стаття</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Видання</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Опубліковано</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Змінено</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Робота</translation>
    </message>
    <message>
        <source>Speaker and source</source>
        <translation>Мовець і джерело</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Дати</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>Tick what the file shall hold, and move it where it shall stand.</source>
        <translation>Слід позначити, що має бути у файлі, і розставити за порядком.</translation>
    </message>
    <message>
        <source>Columns of the CSV</source>
        <translation>Стовпці CSV</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Стовпці</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Вище</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Нижче</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Вибрати всі</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Зняти всі</translation>
    </message>
    <message>
        <source>Name of this choice</source>
        <translation>Назва цього набору</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Вилучити</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Tick one column at least.</source>
        <translation>Потрібно позначити хоча б один стовпець.</translation>
    </message>
    <message>
        <source>There is a choice of this name already.</source>
        <translation>Набір із такою назвою вже є.</translation>
    </message>
    <message>
        <source>Without claim_uid, edits to the file cannot be taken back into the ledger.</source>
        <translation>Без claim_uid правки з файлу неможливо повернути до книги.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Редагування</translation>
    </message>
    <message>
        <source>&amp;Claim</source>
        <translation>&amp;Твердження</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вигляд</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Перехід</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Довідка</translation>
    </message>
    <message>
        <source>&amp;Import article…</source>
        <translation>&amp;Імпортувати статтю…</translation>
    </message>
    <message>
        <source>Import the &amp;clipboard</source>
        <translation>Імпортувати з &amp;буфера обміну</translation>
    </message>
    <message>
        <source>Import e&amp;dits…</source>
        <translation>Імпортувати &amp;правки…</translation>
    </message>
    <message>
        <source>&amp;Export claims…</source>
        <translation>&amp;Експортувати твердження…</translation>
    </message>
    <message>
        <source>Prin&amp;t the proof…</source>
        <translation>Др&amp;укувати коректуру…</translation>
    </message>
    <message>
        <source>&amp;New ledger…</source>
        <translation>&amp;Нова книга…</translation>
    </message>
    <message>
        <source>Open &amp;ledger…</source>
        <translation>&amp;Відкрити книгу…</translation>
    </message>
    <message>
        <source>&amp;Recent ledgers</source>
        <translation>Не&amp;давні книги</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Створити резервну копію</translation>
    </message>
    <message>
        <source>Restore a b&amp;ackup…</source>
        <translation>Відновити з &amp;резервної копії…</translation>
    </message>
    <message>
        <source>Save a cop&amp;y…</source>
        <translation>Зберегти &amp;копію…</translation>
    </message>
    <message>
        <source>&amp;Merge another ledger…</source>
        <translation>З&amp;лити іншу копію книги…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>Нала&amp;штування…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Ви&amp;йти</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Скасувати</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторити</translation>
    </message>
    <message>
        <source>Show te&amp;xt not saved</source>
        <translation>Показати не&amp;збережений текст</translation>
    </message>
    <message>
        <source>&amp;Copy claims</source>
        <translation>&amp;Копіювати твердження</translation>
    </message>
    <message>
        <source>Copy as &amp;table</source>
        <translation>Копіювати як &amp;таблицю</translation>
    </message>
    <message>
        <source>Select &amp;all claims</source>
        <translation>Вибрати &amp;всі твердження</translation>
    </message>
    <message>
        <source>&amp;Search claims</source>
        <translation>&amp;Шукати твердження</translation>
    </message>
    <message>
        <source>Save search as a &amp;view…</source>
        <translation>Зберегти пошук як по&amp;дання…</translation>
    </message>
    <message>
        <source>Clear search and &amp;filters</source>
        <translation>Очистити пошук і &amp;фільтри</translation>
    </message>
    <message>
        <source>F&amp;ind in the article</source>
        <translation>З&amp;найти у статті</translation>
    </message>
    <message>
        <source>Find the pre&amp;vious place in the article</source>
        <translation>Знайти попереднє &amp;місце у статті</translation>
    </message>
    <message>
        <source>Correct the a&amp;rticle’s details…</source>
        <translation>Виправити від&amp;омості про статтю…</translation>
    </message>
    <message>
        <source>Delete the article and its claims</source>
        <translation>Видалити статтю та її твердження</translation>
    </message>
    <message>
        <source>&amp;Verdict</source>
        <translation>&amp;Вердикт</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>&amp;Стан</translation>
    </message>
    <message>
        <source>Sign off as &amp;reviewed</source>
        <translation>&amp;Затвердити</translation>
    </message>
    <message>
        <source>Send &amp;back…</source>
        <translation>Повернути на д&amp;оопрацювання…</translation>
    </message>
    <message>
        <source>&amp;Drop…</source>
        <translation>Від&amp;кинути…</translation>
    </message>
    <message>
        <source>&amp;Edit in the table</source>
        <translation>Редагувати в &amp;таблиці</translation>
    </message>
    <message>
        <source>Write a &amp;note</source>
        <translation>Написати &amp;нотатку</translation>
    </message>
    <message>
        <source>Add e&amp;vidence</source>
        <translation>Додати &amp;доказ</translation>
    </message>
    <message>
        <source>&amp;Flag</source>
        <translation>&amp;Позначити</translation>
    </message>
    <message>
        <source>Assign to &amp;me</source>
        <translation>Призначити &amp;мені</translation>
    </message>
    <message>
        <source>Assign &amp;to somebody…</source>
        <translation>Призначити &amp;іншим…</translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>Пріо&amp;ритет</translation>
    </message>
    <message>
        <source>Check a&amp;gain by…</source>
        <translation>Перевірити знов&amp;у до…</translation>
    </message>
    <message>
        <source>Ne&amp;w claim from the selected text</source>
        <translation>Нов&amp;е твердження з виділеного тексту</translation>
    </message>
    <message>
        <source>Ad&amp;just the passage</source>
        <translation>Скори&amp;гувати уривок</translation>
    </message>
    <message>
        <source>S&amp;plit the claim at the text cursor</source>
        <translation>Розді&amp;лити твердження біля курсора</translation>
    </message>
    <message>
        <source>Mer&amp;ge the selected claims</source>
        <translation>О&amp;б’єднати вибрані твердження</translation>
    </message>
    <message>
        <source>Nothing to &amp;check here</source>
        <translation>Тут нічого перевір&amp;яти</translation>
    </message>
    <message>
        <source>De&amp;lete claims</source>
        <translation>Вид&amp;алити твердження</translation>
    </message>
    <message>
        <source>Claims &amp;table</source>
        <translation>&amp;Таблиця тверджень</translation>
    </message>
    <message>
        <source>O&amp;verview</source>
        <translation>&amp;Огляд</translation>
    </message>
    <message>
        <source>&amp;Filters</source>
        <translation>&amp;Фільтри</translation>
    </message>
    <message>
        <source>&amp;Claim card</source>
        <translation>&amp;Картка твердження</translation>
    </message>
    <message>
        <source>Sort claims &amp;by</source>
        <translation>Сортувати твердження &amp;за</translation>
    </message>
    <message>
        <source>Choose the &amp;order of claims…</source>
        <translation>Вибрати по&amp;рядок тверджень…</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>Стовп&amp;ці</translation>
    </message>
    <message>
        <source>Com&amp;pact rows</source>
        <translation>Ко&amp;мпактні рядки</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Світла</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>Т&amp;емна</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>&amp;Як у системі</translation>
    </message>
    <message>
        <source>Lar&amp;ger text</source>
        <translation>&amp;Більший текст</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Ме&amp;нший текст</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>З&amp;вичайний розмір тексту</translation>
    </message>
    <message>
        <source>&amp;Next claim</source>
        <translation>&amp;Наступне твердження</translation>
    </message>
    <message>
        <source>&amp;Previous claim</source>
        <translation>&amp;Попереднє твердження</translation>
    </message>
    <message>
        <source>Next &amp;unreviewed claim</source>
        <translation>Наступне нерозг&amp;лянуте твердження</translation>
    </message>
    <message>
        <source>Previous un&amp;reviewed claim</source>
        <translation>Попереднє нерозглян&amp;уте твердження</translation>
    </message>
    <message>
        <source>Next claim &amp;changed by others</source>
        <translation>Наступне твердження, з&amp;мінене іншими</translation>
    </message>
    <message>
        <source>Next &amp;bare sentence</source>
        <translation>Наступне речення &amp;без тверджень</translation>
    </message>
    <message>
        <source>Previous bare &amp;sentence</source>
        <translation>Попереднє реченн&amp;я без тверджень</translation>
    </message>
    <message>
        <source>Next &amp;overlapping claim</source>
        <translation>Наступне твердження в &amp;тих самих словах</translation>
    </message>
    <message>
        <source>Next &amp;article</source>
        <translation>Наступна &amp;стаття</translation>
    </message>
    <message>
        <source>Previous ar&amp;ticle</source>
        <translation>Попередня ст&amp;аття</translation>
    </message>
    <message>
        <source>Next pa&amp;ne</source>
        <translation>Наступна пан&amp;ель</translation>
    </message>
    <message>
        <source>Previous pan&amp;e</source>
        <translation>П&amp;опередня панель</translation>
    </message>
    <message>
        <source>To the &amp;messages</source>
        <translation>До пові&amp;домлень</translation>
    </message>
    <message>
        <source>All &amp;commands…</source>
        <translation>&amp;Усі команди…</translation>
    </message>
    <message>
        <source>&amp;Recent changes…</source>
        <translation>&amp;Останні зміни…</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Клавіші</translation>
    </message>
    <message>
        <source>Show the &amp;log folder</source>
        <translation>Показати папку &amp;журналу</translation>
    </message>
    <message>
        <source>&amp;About Tickmark</source>
        <translation>&amp;Про Tickmark</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>Somebody else changed this while you did. What shall the ledger hold?</source>
        <translation>Це поле водночас змінив хтось інший. Що має бути в книзі?</translation>
    </message>
    <message>
        <source>In the claim “{claim}”.</source>
        <translation>У твердженні «{claim}».</translation>
    </message>
    <message>
        <source>“{0}” was changed meanwhile</source>
        <translation>«{0}» тим часом змінено</translation>
    </message>
    <message>
        <source>It was</source>
        <translation>Було</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Чуже</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Своє</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Вирішити пізніше</translation>
    </message>
    <message>
        <source>Theirs stays in the ledger, yours stays typed in the field.</source>
        <translation>Чуже лишається в книзі, своє — набраним у полі.</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Залишити чуже</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Залишити обидва</translation>
    </message>
    <message>
        <source>Use mine</source>
        <translation>Узяти своє</translation>
    </message>
    <message>
        <source>Both together</source>
        <translation>Обидва разом</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(порожньо)</translation>
    </message>
</context>
<context>
    <name>ContactRecord</name>
    <message>
        <source>Whom</source>
        <translation>Кого запитано</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Як</translation>
    </message>
    <message>
        <source>phone, mail</source>
        <translation>телефон, пошта</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Запитано</translation>
    </message>
    <message>
        <source>Answer due on</source>
        <translation>Термін відповіді</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Відповіли</translation>
    </message>
    <message>
        <source>What they answered</source>
        <translation>Що відповіли</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Нотатка</translation>
    </message>
    <message>
        <source>Answered now</source>
        <translation>Відповіли щойно</translation>
    </message>
    <message>
        <source>Remove this contact</source>
        <translation>Вилучити цей запит</translation>
    </message>
</context>
<context>
    <name>ContactsField</name>
    <message>
        <source>Right of reply</source>
        <translation>Право на відповідь</translation>
    </message>
    <message>
        <source>Add somebody we asked</source>
        <translation>Додати, кого запитано</translation>
    </message>
    <message>
        <source>contact {0}</source>
        <translation>запит {0}</translation>
    </message>
    <message>
        <source>Say whom you asked.</source>
        <translation>Слід указати, кого запитано.</translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <source>The automatic backup was not made. {why}</source>
        <translation>Автоматичну резервну копію не створено. {why}</translation>
    </message>
    <message>
        <source>Backed up to {path}</source>
        <translation>Резервну копію створено: {path}</translation>
    </message>
    <message>
        <source>Saved a copy as {path}</source>
        <translation>Копію збережено: {path}</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Відновлення…</translation>
    </message>
    <message>
        <source>There are no backups of this ledger in {folder}.</source>
        <translation>Резервних копій цієї книги немає в папці {folder}.</translation>
    </message>
    <message>
        <source>This is the ledger as it was: {moment}.</source>
        <translation>Це книга, якою вона була: {moment}.</translation>
    </message>
    <message>
        <source>As it stood before, it is kept as {path}.</source>
        <translation>Попередній стан збережено як {path}.</translation>
    </message>
    <message>
        <source>Comparing with {name}…</source>
        <translation>Порівняння з {name}…</translation>
    </message>
    <message>
        <source>{name} holds nothing that is not here already.</source>
        <translation>{name} не містить нічого, чого тут іще немає.</translation>
    </message>
    <message>
        <source>Merge {name}</source>
        <translation>Злити {name}</translation>
    </message>
    <message>
        <source>Merging {name}…</source>
        <translation>Злиття {name}…</translation>
    </message>
    <message>
        <source>Merged {name}; {what}</source>
        <translation>Злито {name}; {what}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Nothing was taken over.</source>
        <translation>Нічого не перенесено.</translation>
    </message>
</context>
<context>
    <name>CoverageLine</name>
    <message>
        <source>{0}
The strip beside the text shows which. B goes to the next bare one, X says nothing is to be checked there.</source>
        <translation>{0}
Смужка поруч із текстом показує, які саме. B — до наступного речення без тверджень, X — там нічого перевіряти.</translation>
    </message>
</context>
<context>
    <name>CoverageStrip</name>
    <message>
        <source>Coverage of the sentences</source>
        <translation>Охоплення речень</translation>
    </message>
    <message>
        <source>The line under the title counts the same; “Next bare sentence” goes through them by keyboard.</source>
        <translation>Те саме полічено в рядку під назвою; команда «Наступне речення без тверджень» обходить їх із клавіатури.</translation>
    </message>
    <message>
        <source>Bare: no claim is marked in this sentence. X says there is nothing to check.</source>
        <translation>Без тверджень: у цьому реченні нічого не виділено. X — тут нічого перевіряти.</translation>
    </message>
    <message>
        <source>Nothing to check in this sentence. X takes that back.</source>
        <translation>У цьому реченні нічого перевіряти. X скасовує це.</translation>
    </message>
    <message>
        <source>This sentence carries a claim, or the caveat of one.</source>
        <translation>У цьому реченні є твердження або його застереження.</translation>
    </message>
</context>
<context>
    <name>Covering</name>
    <message>
        <source>Nothing to check</source>
        <translation>Нічого перевіряти</translation>
    </message>
    <message>
        <source>Something to check</source>
        <translation>Є що перевіряти</translation>
    </message>
</context>
<context>
    <name>DateDialog</name>
    <message>
        <source>Check again</source>
        <translation>Перевірити знову</translation>
    </message>
    <message>
        <source>By when shall this be looked at again? Leave it empty for no date.</source>
        <translation>До якої дати це слід переглянути знову? Порожнє поле — без дати.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>За тиждень</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>За місяць</translation>
    </message>
    <message>
        <source>In half a year</source>
        <translation>За пів року</translation>
    </message>
    <message>
        <source>In a year</source>
        <translation>За рік</translation>
    </message>
    <message>
        <source>Set the date</source>
        <translation>Установити дату</translation>
    </message>
</context>
<context>
    <name>DetailsForm</name>
    <message>
        <source>such as 2031-05-04, 2031-05 or 2031</source>
        <translation>напр. 2031-05-04, 2031-05 або 2031</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Видання</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Звідки новина</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Вебадреса</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
</context>
<context>
    <name>DialogFrame</name>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>DifferenceTree</name>
    <message>
        <source>What</source>
        <translation>Що</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Хто</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>і ще {count}</translation>
    </message>
    <message>
        <source>not possible: {rule}</source>
        <translation>неможливо: {rule}</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>Restore “{field}”</source>
        <translation>Відновити «{field}»</translation>
    </message>
    <message>
        <source>Change passage</source>
        <translation>Змінити уривок</translation>
    </message>
    <message>
        <source>Split claim</source>
        <translation>Розділити твердження</translation>
    </message>
    <message>
        <source>Change the caveat&apos;s passage</source>
        <translation>Змінити уривок застереження</translation>
    </message>
    <message>
        <source>Clear the caveat&apos;s passage</source>
        <translation>Очистити уривок застереження</translation>
    </message>
</context>
<context>
    <name>EditsDialog</name>
    <message>
        <source>Edits from “{name}”</source>
        <translation>Правки з «{name}»</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Перенести</translation>
    </message>
    <message>
        <source>It is one change that can be undone; the file is only read.</source>
        <translation>Це одна зміна, яку можна скасувати; файл лише читається.</translation>
    </message>
    <message>
        <source>When exported</source>
        <translation>Під час експорту</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>Тут зараз</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>У файлі</translation>
    </message>
    <message>
        <source>What the spreadsheet changes</source>
        <translation>Що змінює таблиця</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Що</translation>
    </message>
    <message>
        <source>To decide: changed here as well, a tick takes the file’s ({count})</source>
        <translation>Вирішити: змінено й тут, позначка бере значення з файлу ({count})</translation>
    </message>
    <message>
        <source>Comes in: changed in the file only ({count})</source>
        <translation>Надходить: змінено лише у файлі ({count})</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation>Рядок {row}</translation>
    </message>
    <message>
        <source>Stays out ({count})</source>
        <translation>Не переноситься ({count})</translation>
    </message>
    <message>
        <source>Row {row}: {why}.</source>
        <translation>Рядок {row}: {why}.</translation>
    </message>
    <message>
        <source>Row {row}, {column}: {why}.</source>
        <translation>Рядок {row}, {column}: {why}.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>і ще {count}</translation>
    </message>
    <message>
        <source>All as here</source>
        <translation>Усе як тут</translation>
    </message>
    <message>
        <source>All from the file</source>
        <translation>Усе з файлу</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>No articles yet</source>
        <translation>Статей ще немає</translation>
    </message>
    <message>
        <source>Import an article…</source>
        <translation>Імпортувати статтю…</translation>
    </message>
    <message>
        <source>Try the sample article</source>
        <translation>Спробувати на прикладі</translation>
    </message>
    <message>
        <source>Which article do you want to check?</source>
        <translation>Яку статтю перевіримо?</translation>
    </message>
    <message>
        <source>Tickmark lists its claims beside the passages they come from, and you decide what holds.</source>
        <translation>Tickmark складе перелік її тверджень поруч з уривками, з яких їх узято, а рішення — за фактчекером.</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Перетягнути</translation>
    </message>
    <message>
        <source>text, web pages, PDF, Word, mails, or a whole folder, anywhere here</source>
        <translation>текст, вебсторінки, PDF, Word, листи або цілу папку — будь-куди сюди</translation>
    </message>
    <message>
        <source>paste what you have copied</source>
        <translation>вставити скопійоване</translation>
    </message>
    <message>
        <source>Recent ledgers</source>
        <translation>Недавні книги</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>An unexpected error</source>
        <translation>Неочікувана помилка</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Не вдалося</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробиці</translation>
    </message>
    <message>
        <source>The details help whoever you ask for help. Nothing is sent by itself.</source>
        <translation>Подробиці стануть у пригоді тим, хто допомагатиме. Само собою нічого не надсилається.</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Показати подробиці</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Копіювати подробиці</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Показати журнал</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопійовано</translation>
    </message>
</context>
<context>
    <name>EvidenceItem</name>
    <message>
        <source>Open the link…</source>
        <translation>Відкрити посилання…</translation>
    </message>
    <message>
        <source>Open the file…</source>
        <translation>Відкрити файл…</translation>
    </message>
    <message>
        <source>Edit this evidence</source>
        <translation>Редагувати цей доказ</translation>
    </message>
    <message>
        <source>Remove this evidence</source>
        <translation>Вилучити цей доказ</translation>
    </message>
    <message>
        <source>file kept, SHA-256 {digest}…</source>
        <translation>файл збережено, SHA-256 {digest}…</translation>
    </message>
    <message>
        <source>file {name}</source>
        <translation>файл {name}</translation>
    </message>
</context>
<context>
    <name>EvidenceList</name>
    <message>
        <source>What new evidence does to the claim</source>
        <translation>Що новий доказ означає для твердження</translation>
    </message>
    <message>
        <source>A link or a title, then Return</source>
        <translation>Посилання або назва, тоді Enter</translation>
    </message>
    <message>
        <source>New evidence: a link or a title</source>
        <translation>Новий доказ: посилання або назва</translation>
    </message>
    <message>
        <source>Add this evidence</source>
        <translation>Додати цей доказ</translation>
    </message>
    <message>
        <source>Keep files as evidence…</source>
        <translation>Зберегти файли як докази…</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export claims</source>
        <translation>Експорт тверджень</translation>
    </message>
    <message>
        <source>The file appears whole or not at all, with a manifest beside it that says what it holds.</source>
        <translation>Файл з’являється цілим або не з’являється зовсім; поруч — маніфест про його вміст.</translation>
    </message>
    <message>
        <source>Everything about each claim; evidence, figures and chain in a second file.</source>
        <translation>Усе про кожне твердження; докази, числа й ланцюжок — у другому файлі.</translation>
    </message>
    <message>
        <source>The columns of Google’s fact-check data; only claims with a verdict.</source>
        <translation>Стовпці даних Google про перевірку фактів; лише твердження з вердиктом.</translation>
    </message>
    <message>
        <source>For publishing systems and search engines; only claims with a verdict.</source>
        <translation>Для систем публікації та пошукових систем; лише твердження з вердиктом.</translation>
    </message>
    <message>
        <source>Typed columns, filters and colours, for Excel and LibreOffice.</source>
        <translation>Стовпці з типами, фільтри й кольори, для Excel і LibreOffice.</translation>
    </message>
    <message>
        <source>The marked-up articles in one HTML file that loads nothing from elsewhere.</source>
        <translation>Розмічені статті в одному файлі HTML, який нічого не завантажує.</translation>
    </message>
    <message>
        <source>The marked-up articles on sheets of paper.</source>
        <translation>Розмічені статті на аркушах паперу.</translation>
    </message>
    <message>
        <source>CSV for spreadsheets</source>
        <translation>CSV для електронних таблиць</translation>
    </message>
    <message>
        <source>CSV with Google’s names</source>
        <translation>CSV з назвами Google</translation>
    </message>
    <message>
        <source>ClaimReview JSON-LD</source>
        <translation>ClaimReview JSON-LD</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Книга Excel</translation>
    </message>
    <message>
        <source>Proof as web page</source>
        <translation>Коректура як вебсторінка</translation>
    </message>
    <message>
        <source>Proof as PDF</source>
        <translation>Коректура як PDF</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>One file a claim, in a folder</source>
        <translation>Окремий файл на твердження, у теці</translation>
    </message>
    <message>
        <source>The whole ledger</source>
        <translation>Уся книга</translation>
    </message>
    <message>
        <source>As the table lists them now</source>
        <translation>Як зараз у списку</translation>
    </message>
    <message>
        <source>The selected claims</source>
        <translation>Вибрані твердження</translation>
    </message>
    <message>
        <source>Also claims that are not reviewed</source>
        <translation>Також незатверджені твердження</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Кома</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Крапка з комою</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Табуляція</translation>
    </message>
    <message>
        <source>Point: 1.5</source>
        <translation>Крапка: 1.5</translation>
    </message>
    <message>
        <source>Comma: 1,5</source>
        <translation>Кома: 1,5</translation>
    </message>
    <message>
        <source>Between cells</source>
        <translation>Між клітинками</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Десятковий знак</translation>
    </message>
    <message>
        <source>Mark as UTF-8 (BOM), for Excel</source>
        <translation>Позначити як UTF-8 (BOM), для Excel</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Стовпці</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Стовпці…</translation>
    </message>
    <message>
        <source>claims.csv</source>
        <translation>твердження.csv</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Вибрати…</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Твердження</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Експортувати</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Тека</translation>
    </message>
    <message>
        <source>{choice}: {count} reviewed of {total}</source>
        <translation>{choice}: затверджено {count} з {total}</translation>
    </message>
    <message>
        <source>{choice}: {total}</source>
        <translation>{choice}: {total}</translation>
    </message>
    <message>
        <source>{name} is there already and will be replaced.</source>
        <translation>{name} уже є і буде замінено.</translation>
    </message>
    <message>
        <source>{name} is a file; name a folder for one file a claim.</source>
        <translation>{name} — це файл; для окремих файлів потрібна тека.</translation>
    </message>
    <message>
        <source>{name} holds reviews already; those of the same claims will be replaced.</source>
        <translation>У теці {name} вже є огляди; ті, що про ті самі твердження, буде замінено.</translation>
    </message>
    <message>
        <source>The mark between cells and the decimal mark have to differ.</source>
        <translation>Знак між клітинками й десятковий знак мають відрізнятися.</translation>
    </message>
    <message>
        <source>Folder for the reviews</source>
        <translation>Тека для оглядів</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>Усі стовпці</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Exported {claims} to {name}.</source>
        <translation>Експортовано {claims}: {name}.</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Сторінка {page} з {pages}</translation>
    </message>
</context>
<context>
    <name>FacetPane</name>
    <message>
        <source>Filters</source>
        <translation>Фільтри</translation>
    </message>
    <message>
        <source>none</source>
        <translation>немає</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>так</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ні</translation>
    </message>
    <message>
        <source>on</source>
        <translation>увімкнено</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>виключено</translation>
    </message>
    <message>
        <source>Ctrl+click adds, Shift+click leaves out</source>
        <translation>Ctrl+клацання додає, Shift+клацання виключає</translation>
    </message>
    <message>
        <source>F2 renames, Del removes, Ctrl+Shift+Up and Down move</source>
        <translation>F2 перейменовує, Del вилучає, Ctrl+Shift+Up і Down пересувають</translation>
    </message>
    <message>
        <source>Search for something or choose a filter first</source>
        <translation>Спершу слід щось знайти або вибрати фільтр</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Черги</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Розглянути</translation>
    </message>
    <message>
        <source>To sign off</source>
        <translation>Затвердити</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Позначені</translation>
    </message>
    <message>
        <source>All claims</source>
        <translation>Усі твердження</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Вердикт</translation>
    </message>
    <message>
        <source>Caveat</source>
        <translation>Застереження</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Виконавець</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ніхто</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Мітки</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Мовці</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Нікого не названо</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Зберегти пошук…</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Збережені подання</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Перейменувати…</translation>
    </message>
    <message>
        <source>Replace by the search of now</source>
        <translation>Замінити нинішнім пошуком</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Пересунути вгору</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Пересунути вниз</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Вилучити</translation>
    </message>
    <message>
        <source>No verdict yet</source>
        <translation>Без вердикту</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Статті</translation>
    </message>
    <message>
        <source>{count} more by search</source>
        <translation>ще {count} через пошук</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Показати менше</translation>
    </message>
    <message>
        <source>{count} more…</source>
        <translation>ще {count}…</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Saved {time}</source>
        <translation>Збережено {time}</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Changed meanwhile to “{0}”. What you typed is still here.</source>
        <translation>Тим часом змінено на «{0}». Набране лишилося тут.</translation>
    </message>
    <message>
        <source>Holds what cannot be seen: {names}</source>
        <translation>Містить невидиме: {names}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>нічого</translation>
    </message>
</context>
<context>
    <name>FiguresField</name>
    <message>
        <source>Figures</source>
        <translation>Числа</translation>
    </message>
    <message>
        <source>Add a figure</source>
        <translation>Додати число</translation>
    </message>
    <message>
        <source>figure {0}</source>
        <translation>число {0}</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>від {0} до {1}</translation>
    </message>
    <message>
        <source>by convention ±{share} %</source>
        <translation>умовно ±{share} %</translation>
    </message>
    <message>
        <source>by convention −{share} %</source>
        <translation>умовно −{share} %</translation>
    </message>
    <message>
        <source>by convention</source>
        <translation>умовно</translation>
    </message>
    <message>
        <source>What the figure bounds</source>
        <translation>Межі числа</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Qualifier</source>
        <translation>Уточнення</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Від</translation>
    </message>
    <message>
        <source>To</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Одиниця</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Зміна</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Немає</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Що рахують</translation>
    </message>
    <message>
        <source>Out of what</source>
        <translation>Від чого</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Станом на</translation>
    </message>
    <message>
        <source>Before the one above</source>
        <translation>Перед попереднім</translation>
    </message>
    <message>
        <source>Behind the one below</source>
        <translation>Після наступного</translation>
    </message>
    <message>
        <source>Remove this figure</source>
        <translation>Вилучити це число</translation>
    </message>
    <message>
        <source>A figure needs the words it stands for.</source>
        <translation>Число потребує слів, якими його сказано.</translation>
    </message>
    <message>
        <source>“From” is larger than “To”.</source>
        <translation>«Від» більше за «До».</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Filters</source>
        <translation>Фільтри</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистити</translation>
    </message>
    <message>
        <source>Clear search and filters (Ctrl+Shift+F)</source>
        <translation>Очистити пошук і фільтри (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>Save view…</source>
        <translation>Зберегти подання…</translation>
    </message>
    <message>
        <source>Keep this search in the sidebar, for everyone who works on this ledger</source>
        <translation>Зберегти цей пошук на бічній панелі для всіх, хто працює з цією книгою</translation>
    </message>
    <message>
        <source>Filter {filter}, remove</source>
        <translation>Фільтр {filter}, прибрати</translation>
    </message>
    <message>
        <source> or </source>
        <translation> або </translation>
    </message>
    <message>
        <source>{field}: all but {values}</source>
        <translation>{field}: усе, крім {values}</translation>
    </message>
    <message>
        <source>{field}: {values}</source>
        <translation>{field}: {values}</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Вердикт</translation>
    </message>
    <message>
        <source>Caveat</source>
        <translation>Застереження</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Цитата</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Спосіб посилання</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Джерело</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Надійність</translation>
    </message>
    <message>
        <source>Credibility</source>
        <translation>Імовірність</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Мовець</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Стаття</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Мітка</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Виконавець</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Перевірка</translation>
    </message>
    <message>
        <source>Signed off by</source>
        <translation>Затвердження</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Позначка</translation>
    </message>
    <message>
        <source>Hedged</source>
        <translation>З обережністю</translation>
    </message>
    <message>
        <source>Has</source>
        <translation>Має</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the article</source>
        <translation>Знайти у статті</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Попереднє місце</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Наступне місце</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Не знайдено</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} з {1}</translation>
    </message>
</context>
<context>
    <name>FindClaimDialog</name>
    <message>
        <source>Type some of its words; fields such as by:toldan work as in the search box.</source>
        <translation>Слід набрати кілька його слів; поля, як-от by:toldan, діють так само, як у полі пошуку.</translation>
    </message>
    <message>
        <source>Link to another claim</source>
        <translation>Пов’язати з іншим твердженням</translation>
    </message>
    <message>
        <source>Words of the other claim</source>
        <translation>Слова іншого твердження</translation>
    </message>
    <message>
        <source>Claims found</source>
        <translation>Знайдені твердження</translation>
    </message>
    <message>
        <source>No claim has these words.</source>
        <translation>Тверджень із такими словами немає.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Пов’язати</translation>
    </message>
</context>
<context>
    <name>Handle</name>
    <message>
        <source>{0}: drag to the word it shall be at, with Shift to any character</source>
        <translation>{0}: перетягнути до потрібного слова, з Shift — до будь-якого символу</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Title of the article</source>
        <translation>Назва статті</translation>
    </message>
</context>
<context>
    <name>Healing</name>
    <message>
        <source>Put the rules back (a copy is kept)</source>
        <translation>Відновити правила (копію буде збережено)</translation>
    </message>
    <message>
        <source>Make a clean copy…</source>
        <translation>Створити чисту копію…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Відновити з резервної копії…</translation>
    </message>
    <message>
        <source>Recover what can be read…</source>
        <translation>Відновити те, що вдасться прочитати…</translation>
    </message>
    <message>
        <source>Open another ledger…</source>
        <translation>Відкрити іншу книгу…</translation>
    </message>
    <message>
        <source>Accept these rows and write what was found to the history</source>
        <translation>Прийняти ці рядки й записати знайдене до історії</translation>
    </message>
    <message>
        <source>Putting the rules back…</source>
        <translation>Відновлення правил…</translation>
    </message>
    <message>
        <source>Recovering what can be read…</source>
        <translation>Відновлення того, що вдасться прочитати…</translation>
    </message>
    <message>
        <source>The ledger&apos;s rules are back in place ({count}).</source>
        <translation>Правила книги відновлено ({count}).</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Import</source>
        <translation>Імпорт</translation>
    </message>
    <message>
        <source>Choose, drop or paste an article. Its claims are listed beside the passages they come from.</source>
        <translation>Статтю можна вибрати, перетягнути або вставити. Її твердження з’являться в переліку поруч з уривками, з яких їх узято.</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>Вердикт</translation>
    </message>
    <message>
        <source>A digit gives the current claim its verdict and goes on to the next; Alt with it stays.</source>
        <translation>Цифра виносить вердикт поточному твердженню й переходить до наступного; з Alt — лишається на місці.</translation>
    </message>
    <message>
        <source>Say why</source>
        <translation>Обґрунтування</translation>
    </message>
    <message>
        <source>N writes the rationale, E adds evidence. Everything is saved as you go; there is no Save.</source>
        <translation>N — написати обґрунтування, E — додати доказ. Усе зберігається відразу; кнопки «Зберегти» немає.</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>Затвердження</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Експорт</translation>
    </message>
    <message>
        <source>R signs a verdict off as reviewed, Shift+R sends it back with a reason. What is changed later is reopened.</source>
        <translation>R затверджує вердикт, Shift+R повертає його на доопрацювання з причиною. Змінене пізніше відкривається знову.</translation>
    </message>
    <message>
        <source>The reviewed claims leave as a table, for publishing or as a marked-up article, which Ctrl+P prints. Edits made in a spreadsheet come back by “Import edits…”.</source>
        <translation>Затверджені твердження експортуються як таблиця, для публікації або як розмічена стаття, яку друкує Ctrl+P. Правки, зроблені в таблиці, повертає «Імпортувати правки…».</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Скасування</translation>
    </message>
    <message>
        <source>Ctrl+Z takes back anything, however many claims it changed; the history keeps every change.</source>
        <translation>Ctrl+Z скасовує будь-яку зміну, скількох тверджень вона б не стосувалася; історія зберігає кожну зміну.</translation>
    </message>
    <message>
        <source>States: where a claim is in the work</source>
        <translation>Стани: на якому етапі твердження</translation>
    </message>
    <message>
        <source>Verdicts: what it was found to be</source>
        <translation>Вердикти: що показала перевірка</translation>
    </message>
    <message>
        <source>Caveats: what the article says of its verification</source>
        <translation>Застереження: що стаття каже про власну перевірку</translation>
    </message>
    <message>
        <source>Quote verdicts: did the speaker say it?</source>
        <translation>Вердикти щодо цитат: чи сказав це мовець?</translation>
    </message>
    <message>
        <source>Attribution: how it reaches the reader</source>
        <translation>Посилання: як це дійшло до читача</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Джерела</translation>
    </message>
    <message>
        <source>Figures: how their words bound the number</source>
        <translation>Числа: як слова обмежують число</translation>
    </message>
    <message>
        <source>Grades of a source</source>
        <translation>Оцінки джерела</translation>
    </message>
    <message>
        <source>Grades of an information</source>
        <translation>Оцінки інформації</translation>
    </message>
    <message>
        <source>Examples: choose one to try it</source>
        <translation>Приклади: вибрати, щоб спробувати</translation>
    </message>
    <message>
        <source>Fields: name, colon, value</source>
        <translation>Поля: назва, двокрапка, значення</translation>
    </message>
    <message>
        <source>From an article to checked claims</source>
        <translation>Від статті до перевірених тверджень</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>Як це працює</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавіші</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Пошук</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Довідка</translation>
    </message>
    <message>
        <source>Find a key, a command, a word</source>
        <translation>Знайти клавішу, команду, слово</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Сторінки</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Enter or a double click searches for it</source>
        <translation>Enter або подвійне клацання запускає пошук</translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <source>Show {0} older changes</source>
        <translation>Показати старіші зміни ({0})</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>і ще {0}</translation>
    </message>
    <message>
        <source>Restore the old value</source>
        <translation>Відновити старе значення</translation>
    </message>
    <message>
        <source>Set it back to {0}</source>
        <translation>Повернути значення {0}</translation>
    </message>
    <message>
        <source>Restore {0} to {1}</source>
        <translation>Відновити {0}: {1}</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Повернути</translation>
    </message>
    <message>
        <source>Bring back: {0}</source>
        <translation>Повернути: {0}</translation>
    </message>
</context>
<context>
    <name>HopsField</name>
    <message>
        <source>Chain of attribution</source>
        <translation>Ланцюжок джерел</translation>
    </message>
    <message>
        <source>Add a link of the chain</source>
        <translation>Додати ланку</translation>
    </message>
    <message>
        <source>link {0} of the chain</source>
        <translation>ланка {0} ланцюжка</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Через кого</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>said, reported</source>
        <translation>сказав, повідомляє</translation>
    </message>
    <message>
        <source>Nearer to the reader</source>
        <translation>Ближче до читача</translation>
    </message>
    <message>
        <source>Farther from the reader</source>
        <translation>Далі від читача</translation>
    </message>
    <message>
        <source>Remove this link</source>
        <translation>Вилучити цю ланку</translation>
    </message>
    <message>
        <source>Say through whom.</source>
        <translation>Слід указати, через кого.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Імпортувати</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документи</translation>
    </message>
    <message>
        <source>The article begins</source>
        <translation>Початок статті</translation>
    </message>
    <message>
        <source>Claims found</source>
        <translation>Знайдені твердження</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Без назви</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>не читається</translation>
    </message>
    <message>
        <source>already here as “{title}”</source>
        <translation>уже є як «{title}»</translation>
    </message>
    <message>
        <source>same text as “{name}”</source>
        <translation>той самий текст, що й «{name}»</translation>
    </message>
    <message>
        <source>see the note</source>
        <translation>див. примітку</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… і ще {count}</translation>
    </message>
    <message>
        <source>No claims found; you can make them by hand.</source>
        <translation>Тверджень не знайдено; їх можна створити вручну.</translation>
    </message>
    <message>
        <source>This text is here already, as “{title}”. It will not be imported again.</source>
        <translation>Цей текст уже є: «{title}». Знову його не буде імпортовано.</translation>
    </message>
    <message>
        <source>“{name}” has the same text. It comes in once.</source>
        <translation>«{name}» має той самий текст. Його буде імпортовано один раз.</translation>
    </message>
    <message>
        <source>{wanted} of {all} come in</source>
        <translation>Буде імпортовано: {wanted} з {all}</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Зняти всі</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Вибрати всі</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>“{name}” is here already, as “{title}”.</source>
        <translation>«{name}» уже є: «{title}».</translation>
    </message>
    <message>
        <source>“{name}” has the same text as “{title}”.</source>
        <translation>«{name}» має той самий текст, що й «{title}».</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Без назви</translation>
    </message>
    <message>
        <source>Import “{title}”</source>
        <translation>Імпортувати «{title}»</translation>
    </message>
</context>
<context>
    <name>Indexing</name>
    <message>
        <source>Building the search index… {share}</source>
        <translation>Побудова пошукового покажчика… {share}</translation>
    </message>
</context>
<context>
    <name>Judging</name>
    <message>
        <source>Take the verdict back</source>
        <translation>Відкликати вердикт</translation>
    </message>
    <message>
        <source>Verdict {verdict}</source>
        <translation>Вердикт «{verdict}»</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Відкинути</translation>
    </message>
    <message>
        <source>State {state}</source>
        <translation>Стан «{state}»</translation>
    </message>
    <message>
        <source>Only a claim that was checked or signed off can be sent back.</source>
        <translation>Повернути можна лише перевірене або затверджене твердження.</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Повернути на доопрацювання</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Позначити</translation>
    </message>
    <message>
        <source>Remove flag</source>
        <translation>Зняти позначку</translation>
    </message>
    <message>
        <source>Assign to {name}</source>
        <translation>Призначити: {name}</translation>
    </message>
    <message>
        <source>Assign to nobody</source>
        <translation>Зняти виконавця</translation>
    </message>
    <message>
        <source>Priority {priority}</source>
        <translation>Пріоритет: {priority}</translation>
    </message>
    <message>
        <source>Check again by {date}</source>
        <translation>Перевірити знову до {date}</translation>
    </message>
    <message>
        <source>No date to check again</source>
        <translation>Без дати повторної перевірки</translation>
    </message>
    <message>
        <source>No unreviewed claim is left in this direction.</source>
        <translation>У цьому напрямку нерозглянутих тверджень більше немає.</translation>
    </message>
</context>
<context>
    <name>Ledgers</name>
    <message>
        <source>{path} is not there any more.</source>
        <translation>{path} більше немає на місці.</translation>
    </message>
    <message>
        <source>Correct the article’s details</source>
        <translation>Виправити відомості про статтю</translation>
    </message>
    <message>
        <source>Delete “{title}”</source>
        <translation>Видалити «{title}»</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Open this link in your browser?</source>
        <translation>Відкрити це посилання у браузері?</translation>
    </message>
    <message>
        <source>Host: {0}</source>
        <translation>Сайт: {0}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
</context>
<context>
    <name>LinkRecord</name>
    <message>
        <source>This claim</source>
        <translation>Це твердження</translation>
    </message>
    <message>
        <source>Remove this link</source>
        <translation>Вилучити цей зв’язок</translation>
    </message>
</context>
<context>
    <name>LinksField</name>
    <message>
        <source>Links to other claims</source>
        <translation>Зв’язки з іншими твердженнями</translation>
    </message>
    <message>
        <source>Link to another claim…</source>
        <translation>Пов’язати з іншим твердженням…</translation>
    </message>
    <message>
        <source>Link to another claim</source>
        <translation>Пов’язати з іншим твердженням</translation>
    </message>
    <message>
        <source>linked claim {0}</source>
        <translation>пов’язане твердження {0}</translation>
    </message>
</context>
<context>
    <name>LongWork</name>
    <message>
        <source>What was under way is finished.</source>
        <translation>Розпочату роботу завершено.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Article</source>
        <translation>Стаття</translation>
    </message>
    <message>
        <source>Claim card</source>
        <translation>Картка твердження</translation>
    </message>
    <message>
        <source>{name} (read only) — Tickmark</source>
        <translation>{name} (лише читання) — Tickmark</translation>
    </message>
    <message>
        <source>{name} — Tickmark</source>
        <translation>{name} — Tickmark</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показати</translation>
    </message>
    <message>
        <source>The other language is spoken from the next start on.</source>
        <translation>Іншою мовою програма заговорить після наступного запуску.</translation>
    </message>
    <message>
        <source>{reviewed} of {total} reviewed</source>
        <translation>Затверджено {reviewed} з {total}</translation>
    </message>
    <message>
        <source>No claim fits this search</source>
        <translation>Жодне твердження не відповідає пошуку</translation>
    </message>
    <message>
        <source>Arrows from mark to mark</source>
        <translation>Стрілки — між позначками</translation>
    </message>
    <message>
        <source>Enter shows its claims</source>
        <translation>Enter — показати твердження</translation>
    </message>
    <message>
        <source>Esc back</source>
        <translation>Esc — назад</translation>
    </message>
    <message>
        <source>Ctrl+F search</source>
        <translation>Ctrl+F — пошук</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F clear search and filters</source>
        <translation>Ctrl+Shift+F — очистити пошук і фільтри</translation>
    </message>
    <message>
        <source>J/K next and previous</source>
        <translation>J/K — далі й назад</translation>
    </message>
    <message>
        <source>1–0 verdict</source>
        <translation>1–0 — вердикт</translation>
    </message>
    <message>
        <source>N note</source>
        <translation>N — обґрунтування</translation>
    </message>
    <message>
        <source>E evidence</source>
        <translation>E — доказ</translation>
    </message>
    <message>
        <source>R sign off</source>
        <translation>R — затвердити</translation>
    </message>
    <message>
        <source>Ctrl+K commands</source>
        <translation>Ctrl+K — команди</translation>
    </message>
    <message>
        <source>No claim fits this search. Ctrl+Shift+F clears it.</source>
        <translation>Цьому пошуку не відповідає жодне твердження. Ctrl+Shift+F — очистити.</translation>
    </message>
    <message>
        <source>No likely claim was found. Move the slider to “Everything” to see every candidate.</source>
        <translation>Імовірних тверджень не знайдено. Повзунок на «Усе» покаже всіх кандидатів.</translation>
    </message>
    <message>
        <source>No claims yet. Select words in the article and press Ctrl+N to make one.</source>
        <translation>Тверджень ще немає. Щоб створити, слід виділити слова у статті й натиснути Ctrl+N.</translation>
    </message>
    <message>
        <source>Claim {place} of {total}</source>
        <translation>Твердження {place} з {total}</translation>
    </message>
    <message>
        <source>figure {figure}</source>
        <translation>число {figure}</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Збережено {time}</translation>
    </message>
    <message>
        <source>The ledger’s file is not in its place: nothing is saved</source>
        <translation>Файлу книги немає на місці: нічого не зберігається</translation>
    </message>
    <message>
        <source>New claim</source>
        <translation>Нове твердження</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Tickmark did not end properly last time. Nothing that was written is lost.</source>
        <translation>Минулого разу Tickmark завершився неправильно. Нічого з записаного не втрачено.</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Показати журнал</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Toolbar</source>
        <translation>Панель інструментів</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Фільтри</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Імпорт</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Експорт</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторити</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Огляд</translation>
    </message>
    <message>
        <source>No verdict</source>
        <translation>Без вердикту</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Скасувати</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторити</translation>
    </message>
    <message>
        <source>{verb}: {deed}</source>
        <translation>{verb}: {deed}</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Вердикт</translation>
    </message>
    <message>
        <source>{verdict}, and on to the next</source>
        <translation>{verdict}, і до наступного</translation>
    </message>
    <message>
        <source>Alt+digit</source>
        <translation>Alt+цифра</translation>
    </message>
    <message>
        <source>Set the verdict and stay</source>
        <translation>Винести вердикт і лишитися</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge “{name}”</source>
        <translation>Злиття з «{name}»</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Своє</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Чуже</translation>
    </message>
    <message>
        <source>What differs between the two copies</source>
        <translation>Чим відрізняються дві копії</translation>
    </message>
    <message>
        <source>To decide: changed in both copies, a tick takes theirs ({count})</source>
        <translation>Вирішити: змінено в обох копіях, позначка бере чуже ({count})</translation>
    </message>
    <message>
        <source>Comes in: changed in the other copy only ({count})</source>
        <translation>Надійде: змінено лише в іншій копії ({count})</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Злити</translation>
    </message>
    <message>
        <source>settings and labels</source>
        <translation>налаштування та назви</translation>
    </message>
    <message>
        <source>This comes in: {what}.</source>
        <translation>Надійде: {what}.</translation>
    </message>
    <message>
        <source>“{title}” was imported in both copies and will be here twice.</source>
        <translation>«{title}» імпортовано в обох копіях, тут вона буде двічі.</translation>
    </message>
    <message>
        <source>It is one change that can be undone; the other file is only read.</source>
        <translation>Це одна зміна, яку можна скасувати; інший файл лише читається.</translation>
    </message>
    <message>
        <source>It was</source>
        <translation>Було</translation>
    </message>
    <message>
        <source>All mine</source>
        <translation>Усе своє</translation>
    </message>
    <message>
        <source>All theirs</source>
        <translation>Усе чуже</translation>
    </message>
    <message>
        <source>{mine} stay yours, {theirs} become theirs.</source>
        <translation>Своїх лишається: {mine}, чужих стає: {theirs}.</translation>
    </message>
    <message>
        <source>What the rules of this ledger do not allow stays out.</source>
        <translation>Чого не дозволяють правила цієї книги, не надійде.</translation>
    </message>
    <message>
        <source>Not possible: {rule}.</source>
        <translation>Неможливо: {rule}.</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Messages</source>
        <translation>Повідомлення</translation>
    </message>
</context>
<context>
    <name>NoticeLine</name>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Close the message: {0}</source>
        <translation>Закрити повідомлення: {0}</translation>
    </message>
</context>
<context>
    <name>Outcomes</name>
    <message>
        <source>Taken back: {deed}</source>
        <translation>Скасовано: {deed}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторити</translation>
    </message>
    <message>
        <source>Done again: {deed}</source>
        <translation>Повторено: {deed}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Something went wrong inside Tickmark. What is saved is safe; you can go on working.</source>
        <translation>У Tickmark стався збій. Збережене в безпеці; можна працювати далі.</translation>
    </message>
</context>
<context>
    <name>Outside</name>
    <message>
        <source>Show</source>
        <translation>Показати</translation>
    </message>
    <message>
        <source>No other claim is marked as changed by others.</source>
        <translation>Інших тверджень, позначених як змінені іншими, немає.</translation>
    </message>
    <message>
        <source>Nobody else has changed a claim since you looked.</source>
        <translation>Відтоді ніхто інший тверджень не змінював.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>{name} has been deleted or moved. Nothing can be saved until it is back in its place. What was saved before can still be read here and backed up.</source>
        <translation>{name} видалено або переміщено. Поки файл не повернеться на місце, зберігати нікуди. Збережене раніше ще можна тут прочитати й скопіювати до резервної копії.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Створити резервну копію</translation>
    </message>
    <message>
        <source>Another file has taken the place of {name}. Nothing is saved to it from here; what you see is the ledger as it was. Open it again to go on with the new file.</source>
        <translation>На місці {name} тепер інший файл. Звідси до нього нічого не зберігається; показано книгу, якою вона була. Щоб працювати з новим файлом, слід відкрити його знову.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Відкрити знову</translation>
    </message>
    <message>
        <source>{name} is back in its place; you can go on.</source>
        <translation>{name} знову на місці; можна працювати далі.</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Огляд</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 днів</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Усе</translation>
    </message>
    <message>
        <source>Progress over</source>
        <translation>Поступ за</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 днів</translation>
    </message>
    <message>
        <source>Work of the last</source>
        <translation>Робота за останні</translation>
    </message>
    <message>
        <source>Progress by state</source>
        <translation>Поступ за станами</translation>
    </message>
    <message>
        <source>Verdicts by speaker</source>
        <translation>Вердикти за мовцями</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Терміни</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>Хто що зробив</translation>
    </message>
    <message>
        <source>Articles left</source>
        <translation>Статті в роботі</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Підрахунок…</translation>
    </message>
    <message>
        <source>{claims} · {judged} judged · {reviewed} signed off</source>
        <translation>{claims} · з вердиктом {judged} · затверджено {reviewed}</translation>
    </message>
    <message>
        <source>No claims yet: import an article.</source>
        <translation>Тверджень ще немає: слід імпортувати статтю.</translation>
    </message>
    <message>
        <source>No verdict yet. The digits 1 to 0 judge the current claim.</source>
        <translation>Вердиктів ще немає. Цифри від 1 до 0 виносять вердикт поточному твердженню.</translation>
    </message>
    <message>
        <source>No recheck is due, and nobody owes an answer.</source>
        <translation>Повторних перевірок немає, відповідей ні від кого не очікується.</translation>
    </message>
    <message>
        <source>Nobody judged a claim in these days.</source>
        <translation>За ці дні вердиктів ніхто не виносив.</translation>
    </message>
    <message>
        <source>Every claim of every article is done.</source>
        <translation>Усі твердження всіх статей опрацьовано.</translation>
    </message>
</context>
<context>
    <name>OverviewWords</name>
    <message>
        <source>{state}: {count}</source>
        <translation>{state}: {count}</translation>
    </message>
    <message>
        <source>{what}: {count}</source>
        <translation>{what}: {count}</translation>
    </message>
    <message>
        <source>No speaker named</source>
        <translation>Мовця не названо</translation>
    </message>
    <message>
        <source>{who}, to its own scale</source>
        <translation>{who}, у власному масштабі</translation>
    </message>
    <message>
        <source>{title}: {open} open of {total}</source>
        <translation>{title}: відкрито {open} з {total}</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Перевірити</translation>
    </message>
    <message>
        <source>To sign off</source>
        <translation>Затвердити</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>And {articles} with {claims}.</source>
        <translation>Також {articles}: {claims}.</translation>
    </message>
    <message>
        <source>Unsigned</source>
        <translation>Без підпису</translation>
    </message>
    <message>
        <source>{who}: {verdicts}, {signed}, {evidence}</source>
        <translation>{who}: {verdicts}, {signed}, {evidence}</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Вердикти</translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation>Затверджено</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Докази</translation>
    </message>
    <message>
        <source>To recheck: {passed} passed, {soon} within 14 days</source>
        <translation>Перевірити знову: прострочено {passed}, за 14 днів — {soon}</translation>
    </message>
    <message>
        <source>{when}: {what}</source>
        <translation>{when}: {what}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сьогодні</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>завтра</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Type a command, a verdict, an article…</source>
        <translation>Команда, вердикт, стаття…</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Команди</translation>
    </message>
</context>
<context>
    <name>PaletteOffers</name>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Стаття</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Подання</translation>
    </message>
</context>
<context>
    <name>PassageAdjuster</name>
    <message>
        <source>Start of the passage</source>
        <translation>Початок уривка</translation>
    </message>
    <message>
        <source>End of the passage</source>
        <translation>Кінець уривка</translation>
    </message>
    <message>
        <source>Left and Right move the passage’s end by words, with Shift by characters; Tab takes the other end; Return accepts, Escape gives up.</source>
        <translation>Стрілки ліворуч і праворуч пересувають край уривка по словах, із Shift — по символах; Tab бере інший край; Enter приймає, Esc відмовляється.</translation>
    </message>
    <message>
        <source>Choose a claim first, then adjust its passage.</source>
        <translation>Спершу слід вибрати твердження, а тоді коригувати уривок.</translation>
    </message>
    <message>
        <source>A passage needs at least one word: move the other end first.</source>
        <translation>В уривку має бути хоч одне слово: спершу слід пересунути інший край.</translation>
    </message>
    <message>
        <source>Another claim has exactly these words: merge the two instead.</source>
        <translation>Саме ці слова вже має інше твердження: краще об’єднати їх.</translation>
    </message>
    <message>
        <source>The passage stays as it was.</source>
        <translation>Уривок лишився, як був.</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Assign</source>
        <translation>Призначити</translation>
    </message>
    <message>
        <source>Whose work shall it be?</source>
        <translation>Кому це доручити?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ім’я</translation>
    </message>
</context>
<context>
    <name>PillMargin</name>
    <message>
        <source>Claim numbers beside the article</source>
        <translation>Номери тверджень поруч зі статтею</translation>
    </message>
    <message>
        <source>The claims table lists the same claims and chooses them by keyboard.</source>
        <translation>У таблиці ті самі твердження, там їх можна вибирати з клавіатури.</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Сторінки</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Особисте</translation>
    </message>
    <message>
        <source>Open a ledger that can be changed, and its rules, verdicts and states stand here.</source>
        <translation>Якщо відкрити книгу, яку можна змінювати, тут з’являться її правила, вердикти й стани.</translation>
    </message>
    <message>
        <source>This ledger</source>
        <translation>Ця книга</translation>
    </message>
    <message>
        <source>The keys 1 to 9 and 0 give the verdicts in this order. Exports write label and rating.</source>
        <translation>Клавіші від 1 до 9 і 0 виносять вердикти в цьому порядку. До експорту потрапляють назва й оцінка.</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Вердикти</translation>
    </message>
    <message>
        <source>What the steps of the work are called here. The steps themselves are always these.</source>
        <translation>Як тут називаються етапи роботи. Самі етапи завжди ті самі.</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Стани</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Публікація</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Як у системі</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Світлі</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Темні</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Кольори</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> пт</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Розмір тексту</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Рядки</translation>
    </message>
    <message>
        <source>Cosy, two lines</source>
        <translation>Просторі, два рядки</translation>
    </message>
    <message>
        <source>Compact, one line</source>
        <translation>Компактні, один рядок</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Show what was understood before an article comes in</source>
        <translation>Показувати розпізнане перед імпортом статті</translation>
    </message>
    <message>
        <source>It signs what you write, in the history and in exports.</source>
        <translation>Ним підписуються записи в історії та експорті.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Імпорт</translation>
    </message>
    <message>
        <source>Someone other than who gave the verdict signs off</source>
        <translation>Затверджує не той, хто виніс вердикт</translation>
    </message>
    <message>
        <source>How far “about” reaches</source>
        <translation>Наскільки широке «приблизно»</translation>
    </message>
    <message>
        <source>Second reviewer</source>
        <translation>Друга особа</translation>
    </message>
    <message>
        <source>“About 300” stands for 270 to 330 at ± 10 %, “almost 300” for 270 to 300. It holds for articles that come in from now on; the figures already here stay as they are.</source>
        <translation>«Приблизно 300» означає від 270 до 330 за ± 10 %, «майже 300» — від 270 до 300. Це діє для статей, імпортованих відтепер; наявні числа лишаються без змін.</translation>
    </message>
    <message>
        <source>These belong to the ledger: whoever opens it works by them, and the history says who set them.</source>
        <translation>Це належить до книги: за цим працює кожен, хто її відкриє, а історія каже, хто це встановив.</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Видавець</translation>
    </message>
    <message>
        <source>Publisher’s web address</source>
        <translation>Вебадреса видавця</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Вебадреса</translation>
    </message>
    <message>
        <source>Exports for search engines (ClaimReview) name who publishes the check.</source>
        <translation>В експорті для пошукових систем (ClaimReview) зазначається, хто публікує перевірку.</translation>
    </message>
    <message>
        <source>The web address begins with http:// or https://.</source>
        <translation>Вебадреса має починатися з http:// або https://.</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>The article with its claims marked, then each claim with its verdict, reasons and evidence.</source>
        <translation>Стаття з позначеними твердженнями, далі кожне твердження з вердиктом, обґрунтуванням і доказами.</translation>
    </message>
    <message>
        <source>Print the proof</source>
        <translation>Друк коректури</translation>
    </message>
    <message>
        <source>The article on the desk</source>
        <translation>Відкрита стаття</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Папір</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Сторінки</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Зберегти як PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Друкувати…</translation>
    </message>
    <message>
        <source>Reading the claims…</source>
        <translation>Читання тверджень…</translation>
    </message>
    <message>
        <source>The claims could not be read.</source>
        <translation>Твердження не вдалося прочитати.</translation>
    </message>
    <message>
        <source>No claims.</source>
        <translation>Тверджень немає.</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Сторінка {page} з {pages}</translation>
    </message>
    <message>
        <source>Laying out page {pages}…</source>
        <translation>Верстання сторінки {pages}…</translation>
    </message>
    <message>
        <source>proof.pdf</source>
        <translation>коректура.pdf</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Зберегти як PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Printing… {percent} %</source>
        <translation>Друк… {percent} %</translation>
    </message>
    <message>
        <source>The printer did not take the pages. Look after it, and try again.</source>
        <translation>Принтер не прийняв сторінок. Слід перевірити його і спробувати ще раз.</translation>
    </message>
</context>
<context>
    <name>Printout</name>
    <message>
        <source>Article text</source>
        <translation>Текст статті</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Articles ({patterns});;All files (*)</source>
        <translation>Статті ({patterns});;Усі файли (*)</translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>Імпорт статей</translation>
    </message>
    <message>
        <source>Ledgers (*.db);;All files (*)</source>
        <translation>Книги (*.db);;Усі файли (*)</translation>
    </message>
    <message>
        <source>Open ledger</source>
        <translation>Відкрити книгу</translation>
    </message>
    <message>
        <source>Recover into</source>
        <translation>Відновити до</translation>
    </message>
    <message>
        <source>Ledgers (*.db)</source>
        <translation>Книги (*.db)</translation>
    </message>
    <message>
        <source>Merge another copy of this ledger</source>
        <translation>Злити іншу копію цієї книги</translation>
    </message>
    <message>
        <source>{name} copy.db</source>
        <translation>{name} копія.db</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Зберегти копію</translation>
    </message>
    <message>
        <source>{name} is there already. Replace it with a copy of this ledger?</source>
        <translation>{name} уже є. Замінити копією цієї книги?</translation>
    </message>
    <message>
        <source>claims.db</source>
        <translation>твердження.db</translation>
    </message>
    <message>
        <source>New ledger</source>
        <translation>Нова книга</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Відкинути</translation>
    </message>
    <message>
        <source>Why will this not be checked?</source>
        <translation>Чому це не перевірятимуть?</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Повернути на доопрацювання</translation>
    </message>
    <message>
        <source>What has to be looked at before it can be signed off?</source>
        <translation>Що слід переглянути, перш ніж затвердити?</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Відкрити знову</translation>
    </message>
    <message>
        <source>Why does it have to be looked at again?</source>
        <translation>Чому це слід переглянути знову?</translation>
    </message>
    <message>
        <source>Keep files as evidence</source>
        <translation>Зберегти файли як докази</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Усі файли (*)</translation>
    </message>
    <message>
        <source>{name} was kept as evidence. It opens in the system’s own program; open it only if you trust it.</source>
        <translation>{name} збережено як доказ. Файл відкриється в програмі системи; відкривати варто, лише якщо йому можна довіряти.</translation>
    </message>
    <message>
        <source>{name} has been changed since it was kept as evidence: its SHA-256 is another. Open it?</source>
        <translation>{name} змінено відтоді, як файл збережено як доказ: його SHA-256 інший. Відкрити?</translation>
    </message>
    <message>
        <source>Open this file?</source>
        <translation>Відкрити цей файл?</translation>
    </message>
    <message>
        <source>Spreadsheets (*.csv *.tsv *.txt *.xlsx);;All files (*)</source>
        <translation>Таблиці (*.csv *.tsv *.txt *.xlsx);;Усі файли (*)</translation>
    </message>
    <message>
        <source>Import edits</source>
        <translation>Імпорт правок</translation>
    </message>
    <message>
        <source>Tickmark lists the claims of a news article beside their passages, for people to check.</source>
        <translation>Tickmark складає перелік тверджень новинної статті поруч з їхніми уривками, щоб люди могли їх перевірити.</translation>
    </message>
    <message>
        <source>About Tickmark</source>
        <translation>Про Tickmark</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
</context>
<context>
    <name>RecordsField</name>
    <message>
        <source>nothing</source>
        <translation>нічого</translation>
    </message>
</context>
<context>
    <name>ReplyOffer</name>
    <message>
        <source>Set the claim’s state to “{state}”</source>
        <translation>Перевести твердження у стан «{state}»</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>The ledger as it is now is backed up first: restore that backup to take this back.</source>
        <translation>Спершу буде створено резервну копію нинішньої книги: щоб скасувати відновлення, слід відновити її.</translation>
    </message>
    <message>
        <source>The file that cannot be opened is kept beside it under another name.</source>
        <translation>Файл, який не відкривається, буде збережено поруч під іншим ім’ям.</translation>
    </message>
    <message>
        <source>Restore a backup of {name}</source>
        <translation>Відновлення резервної копії {name}</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Зараз</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>У копії</translation>
    </message>
    <message>
        <source>What would differ</source>
        <translation>Що відрізнятиметься</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Відновити цю копію</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервні копії</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Коли</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Твердження</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Розмір</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>пошкоджено</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Порівняння…</translation>
    </message>
    <message>
        <source>It holds {claims} ({reviewed} reviewed) in {articles}.</source>
        <translation>У ній {claims} (затверджено: {reviewed}), {articles}.</translation>
    </message>
    <message>
        <source>Nothing would differ: the ledger is as it was then.</source>
        <translation>Нічого не зміниться: книга така, як і була тоді.</translation>
    </message>
    <message>
        <source>The ledger now has {claims} in {articles}.</source>
        <translation>Тепер у книзі {claims}, {articles}.</translation>
    </message>
    <message>
        <source>Changes since then that would be gone: {lines}. What would differ: {claims}.</source>
        <translation>Пізніших змін буде втрачено: {lines}. Відрізнятиметься: {claims}.</translation>
    </message>
    <message>
        <source>What would differ, the newest changes</source>
        <translation>Що відрізнятиметься, найновіші зміни</translation>
    </message>
</context>
<context>
    <name>Returning</name>
    <message>
        <source>A spreadsheet is being read; try again when it is finished.</source>
        <translation>Таблиця ще читається; слід спробувати знову, коли читання завершиться.</translation>
    </message>
    <message>
        <source>Comparing with {name}…</source>
        <translation>Порівняння з {name}…</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>Імпорт зупинено.</translation>
    </message>
    <message>
        <source>{name} holds nothing that is not here already.</source>
        <translation>{name} не містить нічого, чого тут іще немає.</translation>
    </message>
    <message>
        <source>Edits from {name}</source>
        <translation>Правки з {name}</translation>
    </message>
    <message>
        <source>Nothing was taken over.</source>
        <translation>Нічого не перенесено.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Add evidence</source>
        <translation>Додати доказ</translation>
    </message>
    <message>
        <source>Remove evidence</source>
        <translation>Вилучити доказ</translation>
    </message>
    <message>
        <source>Edit evidence</source>
        <translation>Редагувати доказ</translation>
    </message>
    <message>
        <source>Edit “{field}”</source>
        <translation>Редагувати «{field}»</translation>
    </message>
    <message>
        <source>Tickmark could not save this.</source>
        <translation>Tickmark не зміг цього зберегти.</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search</source>
        <translation>Пошук</translation>
    </message>
    <message>
        <source>What can be searched for (F1)</source>
        <translation>Що можна шукати (F1)</translation>
    </message>
    <message>
        <source>Search claims, e.g.  state:checked  by:toldan</source>
        <translation>Шукати твердження, напр.  state:checked  by:toldan</translation>
    </message>
    <message>
        <source>Search claims</source>
        <translation>Шукати твердження</translation>
    </message>
    <message>
        <source>Words, “whole phrases”, -without, and field:value.
The question mark or F1 tells of the fields.</source>
        <translation>Слова, «цілі вислови», -без цього та field:value.
Знак питання або F1 розповість про поля.</translation>
    </message>
    <message>
        <source>Completions</source>
        <translation>Варіанти</translation>
    </message>
</context>
<context>
    <name>SearchFields</name>
    <message>
        <source>empty</source>
        <translation>порожньо</translation>
    </message>
    <message>
        <source>it is</source>
        <translation>так</translation>
    </message>
    <message>
        <source>it is not</source>
        <translation>ні</translation>
    </message>
    <message>
        <source>in that year</source>
        <translation>того року</translation>
    </message>
    <message>
        <source>from one to the other</source>
        <translation>від одного до іншого</translation>
    </message>
    <message>
        <source>from that day on</source>
        <translation>від того дня</translation>
    </message>
    <message>
        <source>where the claim is in the work</source>
        <translation>на якому етапі твердження</translation>
    </message>
    <message>
        <source>what it was found to be</source>
        <translation>що показала перевірка</translation>
    </message>
    <message>
        <source>who says it, by any of their words</source>
        <translation>хто це каже, за будь-яким словом</translation>
    </message>
    <message>
        <source>a number or its words</source>
        <translation>число або його слова</translation>
    </message>
    <message>
        <source>above 20</source>
        <translation>понад 20</translation>
    </message>
    <message>
        <source>a share of 20 %</source>
        <translation>частка 20 %</translation>
    </message>
    <message>
        <source>from 10 to 50</source>
        <translation>від 10 до 50</translation>
    </message>
    <message>
        <source>what the article says of its verification</source>
        <translation>що стаття каже про власну перевірку</translation>
    </message>
    <message>
        <source>who is to check it</source>
        <translation>хто має перевірити</translation>
    </message>
    <message>
        <source>who gave the verdict</source>
        <translation>хто виніс вердикт</translation>
    </message>
    <message>
        <source>who signed it off</source>
        <translation>хто затвердив</translation>
    </message>
    <message>
        <source>a tag</source>
        <translation>мітка</translation>
    </message>
    <message>
        <source>something is there</source>
        <translation>щось є</translation>
    </message>
    <message>
        <source>flagged or not</source>
        <translation>позначено чи ні</translation>
    </message>
    <message>
        <source>whom somebody asked</source>
        <translation>кого запитано</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>відповіді ще немає</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>відповіді вчасно немає</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>відповіли</translation>
    </message>
    <message>
        <source>whether the speaker said it</source>
        <translation>чи сказав це мовець</translation>
    </message>
    <message>
        <source>exactly this speaker</source>
        <translation>саме цей мовець</translation>
    </message>
    <message>
        <source>words of the article’s title</source>
        <translation>слова з назви статті</translation>
    </message>
    <message>
        <source>where it was published</source>
        <translation>де опубліковано</translation>
    </message>
    <message>
        <source>where it happened</source>
        <translation>де відбулося</translation>
    </message>
    <message>
        <source>words of the claim alone</source>
        <translation>слова лише з твердження</translation>
    </message>
    <message>
        <source>words of the passage alone</source>
        <translation>слова лише з уривка</translation>
    </message>
    <message>
        <source>words of the note</source>
        <translation>слова з нотатки</translation>
    </message>
    <message>
        <source>words of the rationale</source>
        <translation>слова з обґрунтування</translation>
    </message>
    <message>
        <source>to be checked again by</source>
        <translation>перевірити знову до</translation>
    </message>
    <message>
        <source>when it was said</source>
        <translation>коли сказано</translation>
    </message>
    <message>
        <source>when it happened</source>
        <translation>коли відбулося</translation>
    </message>
    <message>
        <source>when the article was published</source>
        <translation>коли опубліковано статтю</translation>
    </message>
    <message>
        <source>when the verdict was given</source>
        <translation>коли винесено вердикт</translation>
    </message>
    <message>
        <source>when it was signed off</source>
        <translation>коли затверджено</translation>
    </message>
    <message>
        <source>when it was last changed</source>
        <translation>коли востаннє змінено</translation>
    </message>
    <message>
        <source>how many pieces of evidence</source>
        <translation>скільки доказів</translation>
    </message>
    <message>
        <source>0 to 9</source>
        <translation>від 0 до 9</translation>
    </message>
    <message>
        <source>how likely it is a claim, 0 to 1</source>
        <translation>наскільки ймовірно, що це твердження, від 0 до 1</translation>
    </message>
    <message>
        <source>how it reaches the reader</source>
        <translation>як це дійшло до читача</translation>
    </message>
    <message>
        <source>what sort of source</source>
        <translation>який тип джерела</translation>
    </message>
    <message>
        <source>grade of the source, A to F</source>
        <translation>оцінка джерела, від A до F</translation>
    </message>
    <message>
        <source>grade of the information, 1 to 6</source>
        <translation>оцінка інформації, від 1 до 6</translation>
    </message>
    <message>
        <source>said with reserve</source>
        <translation>сказано з обережністю</translation>
    </message>
    <message>
        <source>the order; with - the other way round</source>
        <translation>порядок; з - у зворотному напрямку</translation>
    </message>
    <message>
        <source>the likeliest first</source>
        <translation>найімовірніші спочатку</translation>
    </message>
    <message>
        <source>the most urgent first</source>
        <translation>найтерміновіші спочатку</translation>
    </message>
    <message>
        <source>what is due first</source>
        <translation>найближчі терміни спочатку</translation>
    </message>
    <message>
        <source>the largest figure first</source>
        <translation>найбільші числа спочатку</translation>
    </message>
    <message>
        <source>one claim by its uid</source>
        <translation>одне твердження за його uid</translation>
    </message>
    <message>
        <source>both words, or words that begin so</source>
        <translation>обидва слова або слова, що так починаються</translation>
    </message>
    <message>
        <source>these words, whole and in this order</source>
        <translation>саме ці слова в цьому порядку</translation>
    </message>
    <message>
        <source>nobody has looked at it, and there is a figure</source>
        <translation>ще ніхто не розглядав, і є число</translation>
    </message>
    <message>
        <source>either of two verdicts</source>
        <translation>один із двох вердиктів</translation>
    </message>
    <message>
        <source>the outlet could not verify it</source>
        <translation>видання не змогло це перевірити</translation>
    </message>
    <message>
        <source>a number above 20, not dropped</source>
        <translation>число понад 20, не відкинуто</translation>
    </message>
    <message>
        <source>nobody is named who says it</source>
        <translation>не названо, хто це каже</translation>
    </message>
    <message>
        <source>for whoever has time, the likeliest first</source>
        <translation>для того, хто має час; найімовірніші спочатку</translation>
    </message>
    <message>
        <source>judged without evidence</source>
        <translation>вердикт без доказів</translation>
    </message>
    <message>
        <source>judged since January, the quote not found accurate</source>
        <translation>вердикт від січня, цитата неточна</translation>
    </message>
</context>
<context>
    <name>SearchHelp</name>
    <message>
        <source>What can be searched for</source>
        <translation>Що можна шукати</translation>
    </message>
    <message>
        <source>Words find words that begin so. “-” leaves out, commas part alternatives, “none” is a field that is empty. Choose a line to try it.</source>
        <translation>Слова знаходять слова, що так починаються. «-» виключає, кома розділяє варіанти, «none» — порожнє поле. Щоб спробувати, слід вибрати рядок.</translation>
    </message>
    <message>
        <source>Examples and fields</source>
        <translation>Приклади й поля</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Приклади</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Поля</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>{section}, open</source>
        <translation>{section}, розгорнуто</translation>
    </message>
    <message>
        <source>{section}, closed</source>
        <translation>{section}, згорнуто</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>1 file of another kind</source>
        <translation>1 файл іншого типу</translation>
    </message>
    <message>
        <source>; set the publisher’s address in the preferences</source>
        <translation>; адресу видавця можна вказати в налаштуваннях</translation>
    </message>
    <message>
        <source>A claim is checked once it has a verdict: give it one.</source>
        <translation>Твердження стає перевіреним лише з вердиктом: спершу слід винести вердикт.</translation>
    </message>
    <message>
        <source>A claim is split between two words of its passage: there must be words on both sides.</source>
        <translation>Твердження розділяють між двома словами його уривка: слова мають бути з обох боків.</translation>
    </message>
    <message>
        <source>A claim that is {0} cannot become {1}; it can become {2}.</source>
        <translation>Зі стану «{0}» твердження не можна перевести у стан «{1}»; можливі стани: {2}.</translation>
    </message>
    <message>
        <source>A number is too large to be stored.</source>
        <translation>Число завелике, щоб його зберегти.</translation>
    </message>
    <message>
        <source>A row in the history cannot be read: it was not written by Tickmark.</source>
        <translation>Рядок історії неможливо прочитати: його записано не в Tickmark.</translation>
    </message>
    <message>
        <source>A row of {0} belongs to claim {1}, which is missing.</source>
        <translation>Рядок таблиці {0} належить до твердження {1}, якого немає.</translation>
    </message>
    <message>
        <source>A sheet of a workbook holds at most 1,048,576 rows; narrow the search, or export CSV.</source>
        <translation>Аркуш книги Excel вміщує щонайбільше 1 048 576 рядків; слід звузити пошук або експортувати CSV.</translation>
    </message>
    <message>
        <source>A {0} holds everything about a claim; the claimreview preset goes with csv and jsonld.</source>
        <translation>Формат {0} містить про твердження все; набір claimreview можливий із csv та jsonld.</translation>
    </message>
    <message>
        <source>An edit was cut off half-way, perhaps by a power cut, and must be taken back first: make the file and its folder writable and open the ledger again. Nothing is lost.</source>
        <translation>Правку перервано на півдорозі, можливо, через вимкнення живлення, і спершу її треба скасувати: слід дозволити запис до файлу та його папки й відкрити книгу знову. Нічого не втрачено.</translation>
    </message>
    <message>
        <source>Another file took the place of the ledger: nothing was saved. Open the ledger again.</source>
        <translation>На місці книги тепер інший файл: нічого не збережено. Слід відкрити книгу знову.</translation>
    </message>
    <message>
        <source>Article “{0}”: its text does not match its hash.</source>
        <translation>Стаття «{0}»: текст не збігається з контрольною сумою.</translation>
    </message>
    <message>
        <source>Attachments left out: {0}{1}.</source>
        <translation>Пропущено вкладення: {0}{1}.</translation>
    </message>
    <message>
        <source>Cells and decimals cannot be told apart by the same mark; choose another for one of them.</source>
        <translation>Комірки й дробову частину не розрізнити за тим самим знаком; для чогось одного слід вибрати інший.</translation>
    </message>
    <message>
        <source>Choose one of the codes of the list; they stand on the sheet Lists.</source>
        <translation>Слід вибрати один із кодів переліку; вони на аркуші Lists.</translation>
    </message>
    <message>
        <source>Claim {0}: its article is missing.</source>
        <translation>Твердження {0}: немає його статті.</translation>
    </message>
    <message>
        <source>Claim {0}: {1} does not stand in “{2}” at {3}.</source>
        <translation>Твердження {0}: {1} не збігається з текстом статті «{2}» у позиції {3}.</translation>
    </message>
    <message>
        <source>Compared with the export of {0} ({1}, {2}{3}).</source>
        <translation>Порівняно з експортом: {0} ({1}, {2}{3}).</translation>
    </message>
    <message>
        <source>Compared with the export that the manifest beside it tells of.</source>
        <translation>Порівняно з експортом, про який сказано в супровідному файлі поруч.</translation>
    </message>
    <message>
        <source>Compared with the ledger as it is: which export it came from is not known.</source>
        <translation>Порівняно з нинішньою книгою: з якого експорту цей файл, невідомо.</translation>
    </message>
    <message>
        <source>Compared with the ledger as of {0} {1} UTC, the newest change that the file shows.</source>
        <translation>Порівняно з книгою станом на {0} {1} UTC, коли зроблено найновішу зміну, видну у файлі.</translation>
    </message>
    <message>
        <source>Footnotes and endnotes stand at the end of the text.</source>
        <translation>Виноски та кінцеві примітки розміщено наприкінці тексту.</translation>
    </message>
    <message>
        <source>Give the claim a verdict before you sign it off.</source>
        <translation>Перш ніж затвердити твердження, слід винести вердикт.</translation>
    </message>
    <message>
        <source>In the folder “{0}”, {1} ({2}{3}) {4} left out.</source>
        <translation>У папці «{0}» пропущено: {1} ({2}{3}).</translation>
    </message>
    <message>
        <source>In {0}, {1} places could not be read.</source>
        <translation>У таблиці {0} не вдалося прочитати місць: {1}.</translation>
    </message>
    <message>
        <source>Merged from {0}</source>
        <translation>Злито з {0}</translation>
    </message>
    <message>
        <source>Merged from “{0}”: {1}.</source>
        <translation>З об’єднаного твердження «{0}»: {1}.</translation>
    </message>
    <message>
        <source>No article was recognised in the page, so all its words were taken.</source>
        <translation>На сторінці не розпізнано статті, тому взято весь її текст.</translation>
    </message>
    <message>
        <source>No backup can be written to {0}: {1}.</source>
        <translation>Резервну копію неможливо записати до папки {0}: {1}.</translation>
    </message>
    <message>
        <source>No row of {0} names a claim of this ledger; it came from another one.</source>
        <translation>У файлі {0} жоден рядок не називає твердження цієї книги; він з іншої книги.</translation>
    </message>
    <message>
        <source>Nothing in this file could be read: restore a backup.</source>
        <translation>У цьому файлі нічого не вдалося прочитати: слід відновити резервну копію.</translation>
    </message>
    <message>
        <source>One change clashes</source>
        <translation>1 зміна</translation>
    </message>
    <message>
        <source>One character was</source>
        <translation>один символ</translation>
    </message>
    <message>
        <source>One claim has</source>
        <translation>1 твердження</translation>
    </message>
    <message>
        <source>One claim stays as it is: {0}</source>
        <translation>Одне твердження залишено як є: {0}</translation>
    </message>
    <message>
        <source>One place</source>
        <translation>одне місце</translation>
    </message>
    <message>
        <source>One text is</source>
        <translation>1 текст</translation>
    </message>
    <message>
        <source>Only JSON-LD can be written as one file a claim; name a file for the export.</source>
        <translation>По одному файлу на твердження можна записати лише JSON-LD; слід указати файл для експорту.</translation>
    </message>
    <message>
        <source>Others keep writing to the ledger: it is tried again later.</source>
        <translation>Інші програми безперервно пишуть до книги: спробу буде повторено пізніше.</translation>
    </message>
    <message>
        <source>Read from the sheet “{0}”.</source>
        <translation>Прочитано з аркуша «{0}».</translation>
    </message>
    <message>
        <source>Recovered {0} articles, {1} claims and {2} lines of history.</source>
        <translation>Відновлено: статей — {0}, тверджень — {1}, рядків історії — {2}.</translation>
    </message>
    <message>
        <source>Row {0} is the same claim as row {1}.</source>
        <translation>Рядок {0} — те саме твердження, що й рядок {1}.</translation>
    </message>
    <message>
        <source>Row {0}: its uid was spoiled to {1}; it was found by its passage.</source>
        <translation>Рядок {0}: його uid зіпсовано на {1}; твердження знайдено за уривком.</translation>
    </message>
    <message>
        <source>Say why the claim is dropped.</source>
        <translation>Слід указати, чому твердження відкинуто.</translation>
    </message>
    <message>
        <source>Say why the claim is reopened.</source>
        <translation>Слід указати, чому твердження відкрито знову.</translation>
    </message>
    <message>
        <source>Search engines require what is missing here: {0}{1}.</source>
        <translation>Пошукові системи вимагають того, чого тут бракує: {0}{1}.</translation>
    </message>
    <message>
        <source>Select two or more claims that stand beside each other to merge them.</source>
        <translation>Щоб об’єднати твердження, слід вибрати щонайменше два сусідні.</translation>
    </message>
    <message>
        <source>Set by the demo, to show what a verdict looks like.</source>
        <translation>Винесено в демонстрації, щоб показати, який вигляд має вердикт.</translation>
    </message>
    <message>
        <source>Signed off in one copy, changed in the other; brought together from {0}</source>
        <translation>Затверджено в одній копії, змінено в іншій; зведено з {0}</translation>
    </message>
    <message>
        <source>The chain of attribution was</source>
        <translation>Ланцюжок джерел</translation>
    </message>
    <message>
        <source>The claim’s passage was changed meanwhile: split it again.</source>
        <translation>Уривок твердження тим часом змінено: твердження слід розділити ще раз.</translation>
    </message>
    <message>
        <source>The copy did not pass its check and was thrown away; the ledger itself needs a look.</source>
        <translation>Копія не пройшла перевірки, тому її видалено; слід перевірити саму книгу.</translation>
    </message>
    <message>
        <source>The copy was stopped.</source>
        <translation>Копіювання зупинено.</translation>
    </message>
    <message>
        <source>The disk is full: nothing was saved. Free some space and try again.</source>
        <translation>Диск заповнено: нічого не збережено. Слід звільнити місце та спробувати ще раз.</translation>
    </message>
    <message>
        <source>The disk reported an error: nothing was saved.</source>
        <translation>Помилка диска: нічого не збережено.</translation>
    </message>
    <message>
        <source>The document has tracked changes; it was read as if all were accepted.</source>
        <translation>У документі є записані виправлення; його прочитано так, ніби всі їх прийнято.</translation>
    </message>
    <message>
        <source>The drive this ledger lies on keeps no locks, so that two programs could overwrite each other&apos;s edits. Copy the ledger to a disk of this computer and open it there.</source>
        <translation>Диск, на якому лежить книга, не підтримує блокування файлів, тож дві програми могли б затерти правки одна одної. Слід скопіювати книгу на диск цього комп’ютера й відкрити її там.</translation>
    </message>
    <message>
        <source>The encoding is not stated; it was read as {0}.</source>
        <translation>Кодування не вказано; текст прочитано як {0}.</translation>
    </message>
    <message>
        <source>The export cannot be written: its name is not valid.</source>
        <translation>Експорт неможливо записати: неприпустиме ім’я файлу.</translation>
    </message>
    <message>
        <source>The export cannot be written: {0}.</source>
        <translation>Експорт неможливо записати: {0}.</translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was written.</source>
        <translation>Експорт скасовано; нічого не записано.</translation>
    </message>
    <message>
        <source>The figures were</source>
        <translation>Числа</translation>
    </message>
    <message>
        <source>The file is damaged: {0}.</source>
        <translation>Файл пошкоджено: {0}.</translation>
    </message>
    <message>
        <source>The file is shorter than it says of itself: it was cut off, perhaps while being copied.</source>
        <translation>Файл коротший, ніж у ньому зазначено: його обрізано, можливо, під час копіювання.</translation>
    </message>
    <message>
        <source>The file&apos;s rules: {0}.</source>
        <translation>Правила файлу: {0}.</translation>
    </message>
    <message>
        <source>The folder “{0}” holds no file that can be read.</source>
        <translation>У папці «{0}» немає файлів, які можна прочитати.</translation>
    </message>
    <message>
        <source>The history before line {0} ({1} UTC) is not the one this machine saw last.</source>
        <translation>Історія до рядка {0} ({1} UTC) не збігається з тією, яку цей комп’ютер бачив востаннє.</translation>
    </message>
    <message>
        <source>The history between lines {0} and {1}, sealed on {2}, was altered past the rules.</source>
        <translation>Історію між рядками {0} та {1}, засвідчену печаткою від {2}, змінено в обхід правил.</translation>
    </message>
    <message>
        <source>The history is shorter than when this machine saw it last (line {0}, {1} UTC): it was cut.</source>
        <translation>Історія коротша, ніж коли цей комп’ютер бачив її востаннє (рядок {0}, {1} UTC): її обрізано.</translation>
    </message>
    <message>
        <source>The ledger cannot be changed: the file or its folder is read-only.</source>
        <translation>Книгу неможливо змінити: файл або його папка доступні лише для читання.</translation>
    </message>
    <message>
        <source>The ledger cannot be opened: check that the file and its folder may be read and written.</source>
        <translation>Книгу неможливо відкрити: слід перевірити, чи дозволено читати й записувати файл та його папку.</translation>
    </message>
    <message>
        <source>The ledger file was deleted or moved: nothing was saved. Put it back, or open it where it is now.</source>
        <translation>Файл книги видалено або переміщено: нічого не збережено. Слід повернути його на місце або відкрити там, де він тепер.</translation>
    </message>
    <message>
        <source>The ledger holds a value that is too large to be one of Tickmark&apos;s: it was altered.</source>
        <translation>У книзі є завелике значення, якого Tickmark не міг записати: книгу змінено ззовні.</translation>
    </message>
    <message>
        <source>The ledger is busy: another program is writing to it. Try again in a moment.</source>
        <translation>Книга зайнята: до неї пише інша програма. Спробуйте ще раз за мить.</translation>
    </message>
    <message>
        <source>The ledger is damaged. It was left as it is: restore a backup or ask for help.</source>
        <translation>Книгу пошкоджено. Її залишено як є: слід відновити резервну копію або звернутися по допомогу.</translation>
    </message>
    <message>
        <source>The ledger refused this: {0}.</source>
        <translation>Книга відхилила зміну: {0}.</translation>
    </message>
    <message>
        <source>The ledger reported an error: {0}.</source>
        <translation>Книга повідомила про помилку: {0}.</translation>
    </message>
    <message>
        <source>The ledger {0} cannot be made: {1}.</source>
        <translation>Книгу {0} неможливо створити: {1}.</translation>
    </message>
    <message>
        <source>The links to other claims were</source>
        <translation>Зв’язки з іншими твердженнями</translation>
    </message>
    <message>
        <source>The network drive this ledger lies on keeps locks on this computer only: never open it on two computers at once, or edits will be lost.</source>
        <translation>Мережевий диск, на якому лежить книга, блокує файли лише в межах цього комп’ютера: її не можна відкривати на двох комп’ютерах водночас, інакше правки буде втрачено.</translation>
    </message>
    <message>
        <source>The other file calls itself a copy of this ledger, but their histories share nothing.</source>
        <translation>Інший файл позначено як копію цієї книги, але в їхніх історіях немає нічого спільного.</translation>
    </message>
    <message>
        <source>The other file is not a copy of this ledger, so there is nothing to merge.</source>
        <translation>Інший файл не є копією цієї книги, тому зливати нічого.</translation>
    </message>
    <message>
        <source>The page is not in {0}, as it says; it was read as {1}.</source>
        <translation>Кодування сторінки — не {0}, як у ній указано; її прочитано як {1}.</translation>
    </message>
    <message>
        <source>The query was stopped.</source>
        <translation>Запит зупинено.</translation>
    </message>
    <message>
        <source>The reader of foreign files could not be started: {0}.</source>
        <translation>Не вдалося запустити засіб читання сторонніх файлів: {0}.</translation>
    </message>
    <message>
        <source>The reading was stopped.</source>
        <translation>Читання зупинено.</translation>
    </message>
    <message>
        <source>The right of reply was</source>
        <translation>Право на відповідь</translation>
    </message>
    <message>
        <source>The seal over the history up to line {0} is not the one this machine saw last.</source>
        <translation>Печатка на історії до рядка {0} не збігається з тією, яку цей комп’ютер бачив востаннє.</translation>
    </message>
    <message>
        <source>The tags were</source>
        <translation>Мітки</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>The text holds broken characters (lone surrogates) that cannot be stored.</source>
        <translation>У тексті є пошкоджені символи (непарні сурогати), які неможливо зберегти.</translation>
    </message>
    <message>
        <source>The workbook cannot be written: {0}.</source>
        <translation>Книгу Excel неможливо записати: {0}.</translation>
    </message>
    <message>
        <source>The {0} has been added to since, so it stays.</source>
        <translation>До запису {0} відтоді дещо додано, тому його залишено.</translation>
    </message>
    <message>
        <source>The {0} is gone.</source>
        <translation>Запису {0} більше немає.</translation>
    </message>
    <message>
        <source>The {0} is there again already.</source>
        <translation>Запис {0} уже повернуто.</translation>
    </message>
    <message>
        <source>The {0} stays as it is: {1}.</source>
        <translation>Запис {0} залишено як є: {1}.</translation>
    </message>
    <message>
        <source>The {0} still has claims, so it stays.</source>
        <translation>Запис {0} ще має твердження, тому його залишено.</translation>
    </message>
    <message>
        <source>The {0} was changed since, so it stays.</source>
        <translation>Запис {0} відтоді змінено, тому його залишено.</translation>
    </message>
    <message>
        <source>There is a view called “{0}” already.</source>
        <translation>Подання з назвою «{0}» уже є.</translation>
    </message>
    <message>
        <source>There is no article with the uid {0}.</source>
        <translation>Статті з uid {0} немає.</translation>
    </message>
    <message>
        <source>There is no claim with the uid {0}.</source>
        <translation>Твердження з uid {0} немає.</translation>
    </message>
    <message>
        <source>There is no field “{0}”; a claim has: {1}.</source>
        <translation>Поля «{0}» немає; твердження має такі поля: {1}.</translation>
    </message>
    <message>
        <source>There is no file {0}.</source>
        <translation>Файлу {0} не знайдено.</translation>
    </message>
    <message>
        <source>There is no ledger at {0}.</source>
        <translation>Книги {0} не знайдено.</translation>
    </message>
    <message>
        <source>There is no state “{0}”: choose one of {1}.</source>
        <translation>Стану «{0}» немає: слід вибрати один із таких: {1}.</translation>
    </message>
    <message>
        <source>There is no view called “{0}”.</source>
        <translation>Подання з назвою «{0}» немає.</translation>
    </message>
    <message>
        <source>There is no {0} with the uid {1}.</source>
        <translation>У таблиці {0} немає рядка з uid {1}.</translation>
    </message>
    <message>
        <source>There is nothing to take back: the ledger does not know this change.</source>
        <translation>Скасовувати нічого: такої зміни в книзі немає.</translation>
    </message>
    <message>
        <source>These are {0} claims; a proof on paper holds {1} at most. Choose fewer.</source>
        <translation>Це {0} тверджень; коректура на папері вміщує щонайбільше {1}. Слід вибрати менше.</translation>
    </message>
    <message>
        <source>These claims stand in different articles: only claims of one article can be merged.</source>
        <translation>Ці твердження з різних статей: об’єднати можна лише твердження з однієї статті.</translation>
    </message>
    <message>
        <source>These claims stand too far apart to be merged: select claims beside each other.</source>
        <translation>Ці твердження стоять задалеко одне від одного, щоб їх об’єднати: слід вибрати сусідні.</translation>
    </message>
    <message>
        <source>This article is already here as “{0}”.</source>
        <translation>Ця стаття вже є тут під назвою «{0}».</translation>
    </message>
    <message>
        <source>This cannot be repaired ({0}): restore a backup.</source>
        <translation>Це неможливо виправити ({0}): слід відновити резервну копію.</translation>
    </message>
    <message>
        <source>This file is not a Tickmark ledger.</source>
        <translation>Цей файл — не книга Tickmark.</translation>
    </message>
    <message>
        <source>This is the ledger itself: choose another name or folder for the copy.</source>
        <translation>Це сама книга: для копії слід вибрати інше ім’я або іншу папку.</translation>
    </message>
    <message>
        <source>This is the ledger that is open, not another copy of it.</source>
        <translation>Це та сама відкрита книга, а не інша її копія.</translation>
    </message>
    <message>
        <source>This ledger was made by a newer version of Tickmark and is open for reading only: update Tickmark to edit it.</source>
        <translation>Цю книгу створено в новішій версії Tickmark, тож її відкрито лише для читання: щоб редагувати її, слід оновити Tickmark.</translation>
    </message>
    <message>
        <source>This ledger&apos;s file is read-only: it is open for reading, nothing can be changed.</source>
        <translation>Файл книги доступний лише для читання: книгу відкрито для читання, змінити нічого не можна.</translation>
    </message>
    <message>
        <source>This ledger&apos;s folder is read-only: it is open for reading, nothing can be changed.</source>
        <translation>Папка книги доступна лише для читання: книгу відкрито для читання, змінити нічого не можна.</translation>
    </message>
    <message>
        <source>This piece of evidence is not in the ledger any more.</source>
        <translation>Цього доказу в книзі вже немає.</translation>
    </message>
    <message>
        <source>This piece of evidence was</source>
        <translation>Цей доказ</translation>
    </message>
    <message>
        <source>a Pages document</source>
        <translation>документ Pages</translation>
    </message>
    <message>
        <source>a compressed file</source>
        <translation>стиснений файл</translation>
    </message>
    <message>
        <source>a figure of it</source>
        <translation>число</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>зображення</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>програма</translation>
    </message>
    <message>
        <source>a slide show</source>
        <translation>презентація</translation>
    </message>
    <message>
        <source>a workbook</source>
        <translation>електронна таблиця</translation>
    </message>
    <message>
        <source>accessed_on: must be a date such as 2022-06-05, 2022-06 or 2022, or nothing (NULL)</source>
        <translation>accessed_on: має бути датою на зразок 2022-06-05, 2022-06 чи 2022 або порожнім (NULL)</translation>
    </message>
    <message>
        <source>added_at: must be a date and time such as 2022-06-05T14:02:11Z</source>
        <translation>added_at: має бути датою й часом на зразок 2022-06-05T14:02:11Z</translation>
    </message>
    <message>
        <source>added_by: must not be longer than 1000 characters or hold NUL</source>
        <translation>added_by: не може бути довшим за 1000 символів чи містити NUL</translation>
    </message>
    <message>
        <source>an OpenDocument text</source>
        <translation>текст OpenDocument</translation>
    </message>
    <message>
        <source>an Outlook message</source>
        <translation>повідомлення Outlook</translation>
    </message>
    <message>
        <source>an SQLite database</source>
        <translation>база даних SQLite</translation>
    </message>
    <message>
        <source>an archive</source>
        <translation>архів</translation>
    </message>
    <message>
        <source>an e-book</source>
        <translation>електронна книга</translation>
    </message>
    <message>
        <source>an old Word document</source>
        <translation>старий документ Word</translation>
    </message>
    <message>
        <source>an old office document</source>
        <translation>старий офісний документ</translation>
    </message>
    <message>
        <source>answer: must not be longer than 200000 characters or hold NUL</source>
        <translation>answer: не може бути довшим за 200000 символів чи містити NUL</translation>
    </message>
    <message>
        <source>answered_at: must be a date and time such as 2022-06-05T14:02:11Z</source>
        <translation>answered_at: має бути датою й часом на зразок 2022-06-05T14:02:11Z</translation>
    </message>
    <message>
        <source>archived_url: must begin with http:// or https:// and be no longer than 4000 characters</source>
        <translation>archived_url: має починатися з http:// або https:// і бути не довшим за 4000 символів</translation>
    </message>
    <message>
        <source>article {0}</source>
        <translation>стаття {0}</translation>
    </message>
    <message>
        <source>article: no article has this uid</source>
        <translation>article: статті з таким uid немає</translation>
    </message>
    <message>
        <source>article: still has claims; delete those first</source>
        <translation>article: у статті ще є твердження; спершу слід видалити їх</translation>
    </message>
    <message>
        <source>as_of: must be a date such as 2022-06-05, 2022-06 or 2022, or nothing (NULL)</source>
        <translation>as_of: має бути датою на зразок 2022-06-05, 2022-06 чи 2022 або порожнім (NULL)</translation>
    </message>
    <message>
        <source>asked_at: must be a date and time such as 2022-06-05T14:02:11Z</source>
        <translation>asked_at: має бути датою й часом на зразок 2022-06-05T14:02:11Z</translation>
    </message>
    <message>
        <source>assignee: must not be longer than 200000 characters or hold NUL</source>
        <translation>assignee: не може бути довшим за 200000 символів чи містити NUL</translation>
    </message>
    <message>
        <source>attachment {0}{1}</source>
        <translation>вкладення {0}{1}</translation>
    </message>
    <message>
        <source>attributed</source>
        <translation>має посилання на джерело</translation>
    </message>
    <message>
        <source>attributed to a named person</source>
        <translation>приписано названій особі</translation>
    </message>
    <message>
        <source>attributed to an institution</source>
        <translation>приписано організації</translation>
    </message>
    <message>
        <source>attribution_form: must be one of outlet_voice, witness, direct_quote, paraphrase, mixed, document</source>
        <translation>attribution_form: має бути одним зі значень outlet_voice, witness, direct_quote, paraphrase, mixed, document</translation>
    </message>
    <message>
        <source>author: must not be longer than 1000 characters or hold NUL</source>
        <translation>author: не може бути довшим за 1000 символів чи містити NUL</translation>
    </message>
    <message>
        <source>bounds_by_convention: must be 0 or 1</source>
        <translation>bounds_by_convention: має бути 0 або 1</translation>
    </message>
    <message>
        <source>cannot be empty</source>
        <translation>не може бути порожнім</translation>
    </message>
    <message>
        <source>caveat: must be one of none_stated, witnessed_by_outlet, verified_by_outlet, not_independently_verified, disputed_in_article</source>
        <translation>caveat: має бути одним зі значень none_stated, witnessed_by_outlet, verified_by_outlet, not_independently_verified, disputed_in_article</translation>
    </message>
    <message>
        <source>caveat_passage: must not be longer than 200000 characters or hold NUL</source>
        <translation>caveat_passage: не може бути довшим за 200000 символів чи містити NUL</translation>
    </message>
    <message>
        <source>caveat_passage: these words do not stand in the article at caveat_start</source>
        <translation>caveat_passage: цих слів немає у статті в позиції caveat_start</translation>
    </message>
    <message>
        <source>caveat_start: must be a whole number from 0 to 5000000</source>
        <translation>caveat_start: має бути цілим числом від 0 до 5000000</translation>
    </message>
    <message>
        <source>change: must be one of up, down, or nothing (NULL)</source>
        <translation>change: має бути одним зі значень up, down або порожнім (NULL)</translation>
    </message>
    <message>
        <source>checked_at: must be a date and time such as 2022-06-05T14:02:11Z</source>
        <translation>checked_at: має бути датою й часом на зразок 2022-06-05T14:02:11Z</translation>
    </message>
    <message>
        <source>checker: must not be longer than 200000 characters or hold NUL</source>
        <translation>checker: не може бути довшим за 200000 символів чи містити NUL</translation>
    </message>
    <message>
        <source>claim {0}</source>
        <translation>твердження {0}</translation>
    </message>
    <message>
        <source>claim: must not be empty, longer than 20000 characters or hold NUL</source>
        <translation>claim: не може бути порожнім, довшим за 20000 символів чи містити NUL</translation>
    </message>
    <message>
        <source>claim: no claim has this uid</source>
        <translation>claim: твердження з таким uid немає</translation>
    </message>
    <message>
        <source>claim_tag {0}</source>
        <translation>мітка твердження {0}</translation>
    </message>
    <message>
        <source>claims a first or a record</source>
        <translation>заявляє про першість або рекорд</translation>
    </message>
    <message>
        <source>cleared {0}</source>
        <translation>уривок {0}</translation>
    </message>
    <message>
        <source>code: must be made of a-z and _ and be no longer than 100 characters</source>
        <translation>code: має складатися з символів a-z та _ і бути не довшим за 100 символів</translation>
    </message>
    <message>
        <source>code: must be one of unreviewed, in_progress, waiting, checked, reviewed, reopened, dropped</source>
        <translation>code: має бути одним зі значень unreviewed, in_progress, waiting, checked, reviewed, reopened, dropped</translation>
    </message>
    <message>
        <source>compares or ranks</source>
        <translation>порівнює або ранжує</translation>
    </message>
    <message>
        <source>contact {0}</source>
        <translation>запит {0}</translation>
    </message>
    <message>
        <source>created_at: must be a date and time such as 2022-06-05T14:02:11Z</source>
        <translation>created_at: має бути датою й часом на зразок 2022-06-05T14:02:11Z</translation>
    </message>
    <message>
        <source>credibility: must be one of 1, 2, 3, 4, 5, 6</source>
        <translation>credibility: має бути одним зі значень 1, 2, 3, 4, 5, 6</translation>
    </message>
    <message>
        <source>cue: must not be longer than 1000 characters or hold NUL</source>
        <translation>cue: не може бути довшим за 1000 символів чи містити NUL</translation>
    </message>
    <message>
        <source>cue: these words do not stand in the article at this start</source>
        <translation>cue: цих слів немає у статті в позиції start</translation>
    </message>
    <message>
        <source>dateline: must not be longer than 1000 characters or hold NUL</source>
        <translation>dateline: не може бути довшим за 1000 символів чи містити NUL</translation>
    </message>
    <message>
        <source>denominator: must not be longer than 1000 characters or hold NUL</source>
        <translation>denominator: не може бути довшим за 1000 символів чи містити NUL</translation>
    </message>
    <message>
        <source>drop_reason: must be given while the state is dropped</source>
        <translation>drop_reason: має бути вказано, поки стан — dropped</translation>
    </message>
    <message>
        <source>drop_reason: must not be longer than 200000 characters or hold NUL</source>
        <translation>drop_reason: не може бути довшим за 200000 символів чи містити NUL</translation>
    </message>
    <message>
        <source>due_on: must be a date such as 2022-06-05, 2022-06 or 2022, or nothing (NULL)</source>
        <translation>due_on: має бути датою на зразок 2022-06-05, 2022-06 чи 2022 або порожнім (NULL)</translation>
    </message>
    <message>
        <source>event_from: must be a date such as 2022-06-05, 2022-06 or 2022, or nothing (NULL)</source>
        <translation>event_from: має бути датою на зразок 2022-06-05, 2022-06 чи 2022 або порожнім (NULL)</translation>
    </message>
    <message>
        <source>event_to: must be a date such as 2022-06-05, 2022-06 or 2022, or nothing (NULL)</source>
        <translation>event_to: має бути датою на зразок 2022-06-05, 2022-06 чи 2022 або порожнім (NULL)</translation>
    </message>
    <message>
        <source>event_to: must not lie before event_from</source>
        <translation>event_to: не може бути раніше за event_from</translation>
    </message>
    <message>
        <source>evidence {0}</source>
        <translation>доказ {0}</translation>
    </message>
    <message>
        <source>figure {0}</source>
        <translation>число {0}</translation>
    </message>
    <message>
        <source>file_id: never changes, backups and copies are known by it</source>
        <translation>file_id: ніколи не змінюється, за ним розпізнають резервні та інші копії</translation>
    </message>
    <message>
        <source>file_name: must not be longer than 1000 characters or hold NUL</source>
        <translation>file_name: не може бути довшим за 1000 символів чи містити NUL</translation>
    </message>
    <message>
        <source>file_name: must not be longer than 200000 characters or hold NUL</source>
        <translation>file_name: не може бути довшим за 200000 символів чи містити NUL</translation>
    </message>
    <message>
        <source>file_sha256: must be a SHA-256 of 64 digits 0-9 a-f, or nothing (NULL)</source>
        <translation>file_sha256: має бути контрольною сумою SHA-256 із 64 символів 0-9 a-f або порожнім (NULL)</translation>
    </message>
    <message>
        <source>flagged: must be 0 or 1</source>
        <translation>flagged: має бути 0 або 1</translation>
    </message>
    <message>
        <source>gives an amount</source>
        <translation>називає кількість</translation>
    </message>
    <message>
        <source>has a date</source>
        <translation>має дату</translation>
    </message>
    <message>
        <source>has a figure</source>
        <translation>має число</translation>
    </message>
    <message>
        <source>has a number</source>
        <translation>має число</translation>
    </message>
    <message>
        <source>has more cells than the header has columns; its quotes are not whole</source>
        <translation>має більше клітинок, ніж заголовок стовпців; лапки в ньому не замкнено</translation>
    </message>
    <message>
        <source>has no verb</source>
        <translation>не має дієслова</translation>
    </message>
    <message>
        <source>hedged: must be 0 or 1</source>
        <translation>hedged: має бути 0 або 1</translation>
    </message>
    <message>
        <source>high: must be a number, or nothing (NULL)</source>
        <translation>high: має бути числом або порожнім (NULL)</translation>
    </message>
    <message>
        <source>high: must not be less than low</source>
        <translation>high: не може бути меншим за low</translation>
    </message>
    <message>
        <source>holds characters that could not be read; save the file as UTF-8</source>
        <translation>містить символи, які не вдалося прочитати; файл слід зберегти як UTF-8</translation>
    </message>
    <message>
        <source>hop {0}</source>
        <translation>ланка {0}</translation>
    </message>
    <message>
        <source>how: must not be longer than 200000 characters or hold NUL</source>
        <translation>how: не може бути довшим за 200000 символів чи містити NUL</translation>
    </message>
    <message>
        <source>insists rather than tells</source>
        <translation>наполягає, а не розповідає</translation>
    </message>
    <message>
        <source>is a courtesy</source>
        <translation>чемність</translation>
    </message>
    <message>
        <source>is a folder, not a ledger</source>
        <translation>це папка, а не книга</translation>
    </message>
    <message>
        <source>is a headline</source>
        <translation>заголовок</translation>
    </message>
    <message>
        <source>is a question</source>
        <translation>запитання</translation>
    </message>
    <message>
        <source>is a quotation</source>
        <translation>цитата</translation>
    </message>
    <message>
        <source>is a whole number, not {0}</source>
        <translation>має бути цілим числом, а не {0}</translation>
    </message>
    <message>
        <source>is about money</source>
        <translation>ідеться про гроші</translation>
    </message>
    <message>
        <source>is about others</source>
        <translation>ідеться про інших</translation>
    </message>
    <message>
        <source>is about something concrete</source>
        <translation>ідеться про щось конкретне</translation>
    </message>
    <message>
        <source>is conditional</source>
        <translation>умовне</translation>
    </message>
    <message>
        <source>is hedged</source>
        <translation>сказано з обережністю</translation>
    </message>
    <message>
        <source>is new; claims are not made by a spreadsheet, but from their article</source>
        <translation>новий; твердження створюються не з таблиці, а з їхньої статті</translation>
    </message>
    <message>
        <source>is no part of the story</source>
        <translation>не належить до новини</translation>
    </message>
    <message>
        <source>is not a Tickmark ledger</source>
        <translation>це не книга Tickmark</translation>
    </message>
    <message>
        <source>is yes or no, not {0}</source>
        <translation>має бути «так» або «ні», а не {0}</translation>
    </message>
    <message>
        <source>it is larger than 500 MB</source>
        <translation>він більший за 500 МБ</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>це не файл</translation>
    </message>
    <message>
        <source>it is not in the ledger any more.</source>
        <translation>його вже немає в книзі.</translation>
    </message>
    <message>
        <source>its passage</source>
        <translation>уривок</translation>
    </message>
    <message>
        <source>key: must not be empty, longer than 200 characters or hold NUL</source>
        <translation>key: не може бути порожнім, довшим за 200 символів чи містити NUL</translation>
    </message>
    <message>
        <source>label: must not be empty, longer than 200 characters or hold NUL</source>
        <translation>label: не може бути порожнім, довшим за 200 символів чи містити NUL</translation>
    </message>
    <message>
        <source>language: must not be longer than 1000 characters or hold NUL</source>
        <translation>language: не може бути довшим за 1000 символів чи містити NUL</translation>
    </message>
    <message>
        <source>leans on a source</source>
        <translation>спирається на джерело</translation>
    </message>
    <message>
        <source>link {0}</source>
        <translation>зв’язок {0}</translation>
    </message>
    <message>
        <source>locator: must not be longer than 200000 characters or hold NUL</source>
        <translation>locator: не може бути довшим за 200000 символів чи містити NUL</translation>
    </message>
    <message>
        <source>low: must be a number, or nothing (NULL)</source>
        <translation>low: має бути числом або порожнім (NULL)</translation>
    </message>
    <message>
        <source>meaning: must not be longer than 1000 characters or hold NUL</source>
        <translation>meaning: не може бути довшим за 1000 символів чи містити NUL</translation>
    </message>
    <message>
        <source>meta {0}</source>
        <translation>налаштування {0}</translation>
    </message>
    <message>
        <source>meta: these rows stay; UPDATE the value instead</source>
        <translation>meta: ці рядки видаляти не можна; натомість слід змінити значення (UPDATE)</translation>
    </message>
    <message>
        <source>name: must not be empty, longer than 200 characters or hold NUL</source>
        <translation>name: не може бути порожнім, довшим за 200 символів чи містити NUL</translation>
    </message>
    <message>
        <source>names nothing that could be looked up</source>
        <translation>не називає нічого, що можна знайти</translation>
    </message>
    <message>
        <source>names someone or something</source>
        <translation>називає когось або щось</translation>
    </message>
    <message>
        <source>no claim of this ledger has the uid {0}</source>
        <translation>у цій книзі немає твердження з uid {0}</translation>
    </message>
    <message>
        <source>note: must not be longer than 200000 characters or hold NUL</source>
        <translation>note: не може бути довшим за 200000 символів чи містити NUL</translation>
    </message>
    <message>
        <source>ordinal: must be a whole number from 0 to 10000</source>
        <translation>ordinal: має бути цілим числом від 0 до 10000</translation>
    </message>
    <message>
        <source>origin: must not be longer than 200000 characters or hold NUL</source>
        <translation>origin: не може бути довшим за 200000 символів чи містити NUL</translation>
    </message>
    <message>
        <source>other: a claim cannot be linked to itself</source>
        <translation>other: твердження не можна пов’язати із самим собою</translation>
    </message>
    <message>
        <source>other: no claim has this uid</source>
        <translation>other: твердження з таким uid немає</translation>
    </message>
    <message>
        <source>outlet: must not be longer than 1000 characters or hold NUL</source>
        <translation>outlet: не може бути довшим за 1000 символів чи містити NUL</translation>
    </message>
    <message>
        <source>passage: must not be empty, longer than 200000 characters or hold NUL</source>
        <translation>passage: не може бути порожнім, довшим за 200000 символів чи містити NUL</translation>
    </message>
    <message>
        <source>passage: these words do not stand in the article at this start</source>
        <translation>passage: цих слів немає у статті в позиції start</translation>
    </message>
    <message>
        <source>place: must not be longer than 200000 characters or hold NUL</source>
        <translation>place: не може бути довшим за 200000 символів чи містити NUL</translation>
    </message>
    <message>
        <source>points to something said before</source>
        <translation>посилається на сказане раніше</translation>
    </message>
    <message>
        <source>priority: must be 0, 1, 2 or 3</source>
        <translation>priority: має бути 0, 1, 2 або 3</translation>
    </message>
    <message>
        <source>published_on: must be a date such as 2022-06-05, 2022-06 or 2022, or nothing (NULL)</source>
        <translation>published_on: має бути датою на зразок 2022-06-05, 2022-06 чи 2022 або порожнім (NULL)</translation>
    </message>
    <message>
        <source>qualifier: must be one of exact, approx, almost, more_than, at_least, at_most, magnitude, vague</source>
        <translation>qualifier: має бути одним зі значень exact, approx, almost, more_than, at_least, at_most, magnitude, vague</translation>
    </message>
    <message>
        <source>query: must not be longer than 10000 characters or hold NUL</source>
        <translation>query: не може бути довшим за 10000 символів чи містити NUL</translation>
    </message>
    <message>
        <source>quote: must not be longer than 200000 characters or hold NUL</source>
        <translation>quote: не може бути довшим за 200000 символів чи містити NUL</translation>
    </message>
    <message>
        <source>quote_verdict: must be one of accurate, altered, not_found, or nothing (NULL)</source>
        <translation>quote_verdict: має бути одним зі значень accurate, altered, not_found або порожнім (NULL)</translation>
    </message>
    <message>
        <source>rating: must be a whole number from 1 to 5, or nothing (NULL)</source>
        <translation>rating: має бути цілим числом від 1 до 5 або порожнім (NULL)</translation>
    </message>
    <message>
        <source>rationale: must not be longer than 200000 characters or hold NUL</source>
        <translation>rationale: не може бути довшим за 200000 символів чи містити NUL</translation>
    </message>
    <message>
        <source>recheck_by: must be a date such as 2022-06-05, 2022-06 or 2022, or nothing (NULL)</source>
        <translation>recheck_by: має бути датою на зразок 2022-06-05, 2022-06 чи 2022 або порожнім (NULL)</translation>
    </message>
    <message>
        <source>recovered from {0}</source>
        <translation>відновлено з {0}</translation>
    </message>
    <message>
        <source>relation: must be one of contradicts, updates, subset, different_measure, duplicate</source>
        <translation>relation: має бути одним зі значень contradicts, updates, subset, different_measure, duplicate</translation>
    </message>
    <message>
        <source>reliability: must be one of A, B, C, D, E, F</source>
        <translation>reliability: має бути одним зі значень A, B, C, D, E, F</translation>
    </message>
    <message>
        <source>reviewed_at: must be a date and time such as 2022-06-05T14:02:11Z</source>
        <translation>reviewed_at: має бути датою й часом на зразок 2022-06-05T14:02:11Z</translation>
    </message>
    <message>
        <source>reviewer: must be given and differ from checker, for this ledger asks for a second person</source>
        <translation>reviewer: має бути вказано й відрізнятися від checker, бо ця книга потребує другої особи</translation>
    </message>
    <message>
        <source>reviewer: must not be longer than 200000 characters or hold NUL</source>
        <translation>reviewer: не може бути довшим за 200000 символів чи містити NUL</translation>
    </message>
    <message>
        <source>rich text</source>
        <translation>текст RTF</translation>
    </message>
    <message>
        <source>said_on: must be a date such as 2022-06-05, 2022-06 or 2022, or nothing (NULL)</source>
        <translation>said_on: має бути датою на зразок 2022-06-05, 2022-06 чи 2022 або порожнім (NULL)</translation>
    </message>
    <message>
        <source>saved_view {0}</source>
        <translation>збережене подання {0}</translation>
    </message>
    <message>
        <source>says little by itself</source>
        <translation>саме по собі каже мало</translation>
    </message>
    <message>
        <source>says something else than another row for the same claim</source>
        <translation>каже інше, ніж інший рядок того самого твердження</translation>
    </message>
    <message>
        <source>says something else than row {0} for the same claim</source>
        <translation>каже інше, ніж рядок {0} того самого твердження</translation>
    </message>
    <message>
        <source>says what ought to be</source>
        <translation>каже, як має бути</translation>
    </message>
    <message>
        <source>says what somebody thinks or feels</source>
        <translation>каже, що хтось думає або відчуває</translation>
    </message>
    <message>
        <source>says what the speaker did</source>
        <translation>каже, що зробив мовець</translation>
    </message>
    <message>
        <source>says what the speaker thinks or feels</source>
        <translation>каже, що думає або відчуває мовець</translation>
    </message>
    <message>
        <source>says when</source>
        <translation>каже, коли</translation>
    </message>
    <message>
        <source>says who did what</source>
        <translation>каже, хто що зробив</translation>
    </message>
    <message>
        <source>second_reviewer: must be 0 or 1</source>
        <translation>second_reviewer: має бути 0 або 1</translation>
    </message>
    <message>
        <source>sha256: must be a SHA-256 of 64 digits 0-9 a-f, or nothing (NULL)</source>
        <translation>sha256: має бути контрольною сумою SHA-256 із 64 символів 0-9 a-f або порожнім (NULL)</translation>
    </message>
    <message>
        <source>shows “{0}”, an error of the spreadsheet</source>
        <translation>показує «{0}», помилку таблиці</translation>
    </message>
    <message>
        <source>somebody else changed it meanwhile.</source>
        <translation>тим часом його змінив хтось інший.</translation>
    </message>
    <message>
        <source>sort: must be a whole number from 0 to 10000</source>
        <translation>sort: має бути цілим числом від 0 до 10000</translation>
    </message>
    <message>
        <source>sounds like an opinion</source>
        <translation>схоже на думку</translation>
    </message>
    <message>
        <source>source: must not be empty, longer than 1000 characters or hold NUL</source>
        <translation>source: не може бути порожнім, довшим за 1000 символів чи містити NUL</translation>
    </message>
    <message>
        <source>source_kind: must be one of outlet_witness, named, institution, unnamed, none</source>
        <translation>source_kind: має бути одним зі значень outlet_witness, named, institution, unnamed, none</translation>
    </message>
    <message>
        <source>speaker: must not be longer than 200000 characters or hold NUL</source>
        <translation>speaker: не може бути довшим за 200000 символів чи містити NUL</translation>
    </message>
    <message>
        <source>speaker_role: must not be longer than 200000 characters or hold NUL</source>
        <translation>speaker_role: не може бути довшим за 200000 символів чи містити NUL</translation>
    </message>
    <message>
        <source>speaks of oneself</source>
        <translation>мовець про себе</translation>
    </message>
    <message>
        <source>speaks of verification itself</source>
        <translation>ідеться про саму перевірку</translation>
    </message>
    <message>
        <source>speaks of what may come</source>
        <translation>ідеться про те, що може статися</translation>
    </message>
    <message>
        <source>speaks to the listener</source>
        <translation>звертається до слухача</translation>
    </message>
    <message>
        <source>stance: must be one of supports, contradicts, context</source>
        <translation>stance: має бути одним зі значень supports, contradicts, context</translation>
    </message>
    <message>
        <source>start: must be a whole number from 0 to 5000000</source>
        <translation>start: має бути цілим числом від 0 до 5000000</translation>
    </message>
    <message>
        <source>state {0}</source>
        <translation>стан {0}</translation>
    </message>
    <message>
        <source>state: must be one of unreviewed, in_progress, waiting, checked, reviewed, reopened, dropped</source>
        <translation>state: має бути одним зі значень unreviewed, in_progress, waiting, checked, reviewed, reopened, dropped</translation>
    </message>
    <message>
        <source>state: the list of states is closed, none can be deleted</source>
        <translation>state: перелік станів закритий, жодного не можна видалити</translation>
    </message>
    <message>
        <source>stays general</source>
        <translation>лишається загальним</translation>
    </message>
    <message>
        <source>subject: must not be longer than 1000 characters or hold NUL</source>
        <translation>subject: не може бути довшим за 1000 символів чи містити NUL</translation>
    </message>
    <message>
        <source>supersedes: no article has this uid</source>
        <translation>supersedes: статті з таким uid немає</translation>
    </message>
    <message>
        <source>tag {0}</source>
        <translation>мітка {0}</translation>
    </message>
    <message>
        <source>tag: claims still have it; take it off those first</source>
        <translation>tag: цю мітку ще мають твердження; спершу слід зняти її з них</translation>
    </message>
    <message>
        <source>tag: no tag has this name: insert it into table tag first</source>
        <translation>tag: мітки з такою назвою немає: спершу слід додати її до таблиці tag</translation>
    </message>
    <message>
        <source>tells what happened</source>
        <translation>розповідає, що сталося</translation>
    </message>
    <message>
        <source>tells what is so</source>
        <translation>розповідає, що є</translation>
    </message>
    <message>
        <source>tells what is under way</source>
        <translation>розповідає, що відбувається</translation>
    </message>
    <message>
        <source>text: must not be empty, longer than 1000 characters or hold NUL</source>
        <translation>text: не може бути порожнім, довшим за 1000 символів чи містити NUL</translation>
    </message>
    <message>
        <source>text: must not be empty, longer than 5000000 characters or hold NUL</source>
        <translation>text: не може бути порожнім, довшим за 5000000 символів чи містити NUL</translation>
    </message>
    <message>
        <source>text: these words do not stand in the article at this start</source>
        <translation>text: цих слів немає у статті в позиції start</translation>
    </message>
    <message>
        <source>the article speaks of its verification</source>
        <translation>стаття каже про свою перевірку</translation>
    </message>
    <message>
        <source>the claim has no figure; add one in the window</source>
        <translation>твердження не має числа; його слід додати у вікні</translation>
    </message>
    <message>
        <source>the column “{0}” of {1}, which is not Tickmark&apos;s, computes its own value</source>
        <translation>стовпець «{0}» таблиці {1}, створений не в Tickmark, сам обчислює значення</translation>
    </message>
    <message>
        <source>the column “{0}” of {1}, which is not Tickmark&apos;s, may not be left empty</source>
        <translation>стовпець «{0}» таблиці {1}, створений не в Tickmark, не можна лишати порожнім</translation>
    </message>
    <message>
        <source>the cue of its chain</source>
        <translation>вказівка на джерело</translation>
    </message>
    <message>
        <source>the disk is full.</source>
        <translation>диск заповнено.</translation>
    </message>
    <message>
        <source>the name is not valid</source>
        <translation>неприпустиме ім’я</translation>
    </message>
    <message>
        <source>the passage of its caveat</source>
        <translation>уривок застереження</translation>
    </message>
    <message>
        <source>the system refused</source>
        <translation>система відмовила</translation>
    </message>
    <message>
        <source>the system refused it</source>
        <translation>система відмовила</translation>
    </message>
    <message>
        <source>the table “{0}” has a UNIQUE that is not Tickmark&apos;s</source>
        <translation>таблиця «{0}» має UNIQUE не від Tickmark</translation>
    </message>
    <message>
        <source>the table “{0}” has a computed column</source>
        <translation>таблиця «{0}» має обчислюваний стовпець</translation>
    </message>
    <message>
        <source>the table “{0}” has a {1} that is not Tickmark&apos;s</source>
        <translation>таблиця «{0}» має {1} не від Tickmark</translation>
    </message>
    <message>
        <source>the table “{0}” is not STRICT any more</source>
        <translation>таблиця «{0}» більше не STRICT</translation>
    </message>
    <message>
        <source>the table “{0}” lost a UNIQUE</source>
        <translation>таблиця «{0}» втратила UNIQUE</translation>
    </message>
    <message>
        <source>there is a file by this name</source>
        <translation>є файл із такою назвою</translation>
    </message>
    <message>
        <source>title: must not be empty, longer than 1000 characters or hold NUL</source>
        <translation>title: не може бути порожнім, довшим за 1000 символів чи містити NUL</translation>
    </message>
    <message>
        <source>title: must not be longer than 200000 characters or hold NUL</source>
        <translation>title: не може бути довшим за 200000 символів чи містити NUL</translation>
    </message>
    <message>
        <source>tolerance: must be a whole number of per cent from 0 to 50</source>
        <translation>tolerance: має бути цілим числом відсотків від 0 до 50</translation>
    </message>
    <message>
        <source>uid: must be 16 of the characters 0-9 a-f (leave it out and one is made)</source>
        <translation>uid: має складатися з 16 символів 0-9 a-f (якщо не вказати, його буде створено)</translation>
    </message>
    <message>
        <source>unit: must not be longer than 1000 characters or hold NUL</source>
        <translation>unit: не може бути довшим за 1000 символів чи містити NUL</translation>
    </message>
    <message>
        <source>unit_kind: must be one of count, percent, percentage_point, money, ordinal, measure</source>
        <translation>unit_kind: має бути одним зі значень count, percent, percentage_point, money, ordinal, measure</translation>
    </message>
    <message>
        <source>updated_at: must be a date and time such as 2022-06-05T14:02:11Z</source>
        <translation>updated_at: має бути датою й часом на зразок 2022-06-05T14:02:11Z</translation>
    </message>
    <message>
        <source>url: must begin with http:// or https:// and be no longer than 4000 characters</source>
        <translation>url: має починатися з http:// або https:// і бути не довшим за 4000 символів</translation>
    </message>
    <message>
        <source>value: must not be longer than 200000 characters or hold NUL</source>
        <translation>value: не може бути довшим за 200000 символів чи містити NUL</translation>
    </message>
    <message>
        <source>verdict {0}</source>
        <translation>вердикт {0}</translation>
    </message>
    <message>
        <source>verdict: claims still have it; give those another first</source>
        <translation>verdict: цей вердикт ще мають твердження; спершу слід винести їм інший</translation>
    </message>
    <message>
        <source>verdict: must be given while the state is checked or reviewed</source>
        <translation>verdict: має бути вказано, поки стан — checked або reviewed</translation>
    </message>
    <message>
        <source>verdict: must be one of the codes in table verdict, or nothing (NULL)</source>
        <translation>verdict: має бути одним із кодів у таблиці verdict або порожнім (NULL)</translation>
    </message>
    <message>
        <source> and {0} more</source>
        <translation> та ще {0}</translation>
    </message>
    <message>
        <source>Nothing was restored, because the present ledger is not safe yet. {0}</source>
        <translation>Нічого не відновлено, бо нинішню книгу ще не збережено надійно. {0}</translation>
    </message>
    <message>
        <source>editing_as: {0} must not be longer than {1} characters or hold NUL</source>
        <translation>editing_as: {0} не може бути довшим за {1} символів чи містити NUL</translation>
    </message>
    <message>
        <source>export_log: lines are only ever added at its end, never changed or deleted</source>
        <translation>export_log: рядки лише додають наприкінці, їх ніколи не змінюють і не видаляють</translation>
    </message>
    <message>
        <source>history: lines are only ever added at its end, never changed or deleted</source>
        <translation>history: рядки лише додають наприкінці, їх ніколи не змінюють і не видаляють</translation>
    </message>
    <message>
        <source>history: seq, at, tbl and op must be as Tickmark writes them; leave seq and at out</source>
        <translation>history: seq, at, tbl та op мають бути такими, як їх записує Tickmark; seq і at не слід указувати</translation>
    </message>
    <message>
        <source>id: must be a whole number from 1 to {0}; leave it out and one is given</source>
        <translation>id: має бути цілим числом від 1 до {0}; якщо не вказати, його буде надано</translation>
    </message>
    <message>
        <source>rev: is kept by the file itself; leave it out</source>
        <translation>rev: це поле веде сам файл; його не слід указувати</translation>
    </message>
    <message>
        <source>seal: lines are only ever added at its end, never changed or deleted</source>
        <translation>seal: рядки лише додають наприкінці, їх ніколи не змінюють і не видаляють</translation>
    </message>
    <message>
        <source>seal: upto must be a line of the history</source>
        <translation>seal: upto має бути рядком історії</translation>
    </message>
    <message>
        <source>the column “{0}” of {1} is missing</source>
        <translation>у таблиці {1} немає стовпця «{0}»</translation>
    </message>
    <message>
        <source>the column “{0}” of {1} was altered</source>
        <translation>стовпець «{0}» таблиці {1} змінено</translation>
    </message>
    <message>
        <source>the index “{0}” is missing</source>
        <translation>немає індексу «{0}»</translation>
    </message>
    <message>
        <source>the index “{0}” on {1} is not Tickmark&apos;s</source>
        <translation>індекс «{0}» у таблиці {1} створено не в Tickmark</translation>
    </message>
    <message>
        <source>the index “{0}” was altered</source>
        <translation>індекс «{0}» змінено</translation>
    </message>
    <message>
        <source>the table “{0}” is missing</source>
        <translation>немає таблиці «{0}»</translation>
    </message>
    <message>
        <source>the table “{0}” was altered</source>
        <translation>таблицю «{0}» змінено</translation>
    </message>
    <message>
        <source>the trigger “{0}” is missing</source>
        <translation>немає тригера «{0}»</translation>
    </message>
    <message>
        <source>the trigger “{0}” on {1} is not Tickmark&apos;s</source>
        <translation>тригер «{0}» у таблиці {1} створено не в Tickmark</translation>
    </message>
    <message>
        <source>the trigger “{0}” was altered</source>
        <translation>тригер «{0}» змінено</translation>
    </message>
    <message>
        <source>the view “{0}” is missing</source>
        <translation>немає подання «{0}»</translation>
    </message>
    <message>
        <source>the view “{0}” was altered</source>
        <translation>подання «{0}» змінено</translation>
    </message>
    <message>
        <source>was changed, but the file&apos;s encoding lacks characters of it; save the file as UTF-8</source>
        <translation>змінено, але в кодуванні файлу бракує його символів; файл слід зберегти як UTF-8</translation>
    </message>
    <message>
        <source>whom: must not be empty, longer than 1000 characters or hold NUL</source>
        <translation>whom: не може бути порожнім, довшим за 1000 символів чи містити NUL</translation>
    </message>
    <message>
        <source>worth: must lie between 0 and 1, or be nothing (NULL)</source>
        <translation>worth: має бути від 0 до 1 або порожнім (NULL)</translation>
    </message>
    <message>
        <source>worth_reasons: must not be longer than 200000 characters or hold NUL</source>
        <translation>worth_reasons: не може бути довшим за 200000 символів чи містити NUL</translation>
    </message>
    <message>
        <source>{0} attachment{1} of {2} can be imported with it.</source>
        <translation>Разом із файлом {2} можна імпортувати вкладення: {0}.</translation>
    </message>
    <message>
        <source>{0} beside it tells of another ledger and was not used.</source>
        <translation>Файл {0} поруч — про іншу книгу, тому його не використано.</translation>
    </message>
    <message>
        <source>{0} broke its reader: the file is damaged, or made to do harm.</source>
        <translation>{0} неможливо прочитати через збій засобу читання: файл пошкоджено або створено, щоб нашкодити.</translation>
    </message>
    <message>
        <source>{0} cannot be empty.</source>
        <translation>Поле {0} не може бути порожнім.</translation>
    </message>
    <message>
        <source>{0} cannot be kept as evidence: {1}.</source>
        <translation>Файл {0} неможливо зберегти як доказ: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be made: {1}.</source>
        <translation>{0} неможливо створити: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be opened: {1}.</source>
        <translation>Файл {0} неможливо відкрити: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be read as a ledger: {1}.</source>
        <translation>Файл {0} неможливо прочитати як книгу: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}.</source>
        <translation>Файл {0} неможливо прочитати: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be taken apart: the page is too large or nested too deeply.</source>
        <translation>{0} неможливо розібрати: сторінка завелика або має надто глибоку вкладеність.</translation>
    </message>
    <message>
        <source>{0} cannot be worked on as it is: {1}. Tickmark can make a clean copy of what is in it, or restore a backup; the file itself is left alone.</source>
        <translation>З файлом {0} неможливо працювати в такому вигляді: {1}. Tickmark може створити чисту копію його вмісту або відновити резервну копію; сам файл залишиться без змін.</translation>
    </message>
    <message>
        <source>{0} cannot be written: it is a link that leads back to itself.</source>
        <translation>Файл {0} неможливо записати: це посилання, що веде саме на себе.</translation>
    </message>
    <message>
        <source>{0} cannot be written: it is write-protected.</source>
        <translation>Файл {0} неможливо записати: його захищено від запису.</translation>
    </message>
    <message>
        <source>{0} cannot be written: there is no folder {1}.</source>
        <translation>Файл {0} неможливо записати: папки {1} немає.</translation>
    </message>
    <message>
        <source>{0} cannot be written: {1}.</source>
        <translation>Файл {0} неможливо записати: {1}.</translation>
    </message>
    <message>
        <source>{0} changed by someone else meanwhile.</source>
        <translation>{0}: тим часом це змінив хтось інший.</translation>
    </message>
    <message>
        <source>{0} changes clash</source>
        <translation>змін — {0}</translation>
    </message>
    <message>
        <source>{0} characters were</source>
        <translation>символів — {0}</translation>
    </message>
    <message>
        <source>{0} claims have</source>
        <translation>тверджень — {0}</translation>
    </message>
    <message>
        <source>{0} claims stay as they are. Each: {1}</source>
        <translation>Залишено як є тверджень: {0}. Кожне: {1}</translation>
    </message>
    <message>
        <source>{0} could not be kept beside the ledger: {1}.</source>
        <translation>Файл {0} не вдалося зберегти поруч із книгою: {1}.</translation>
    </message>
    <message>
        <source>{0} could not be read as UTF-8 and became “�”.</source>
        <translation>Не вдалося прочитати як UTF-8 і замінено на «�»: {0}.</translation>
    </message>
    <message>
        <source>{0} could not be read: its reader gave no sensible answer.</source>
        <translation>{0} не вдалося прочитати: засіб читання не дав зрозумілої відповіді.</translation>
    </message>
    <message>
        <source>{0} could not be read: {1}.</source>
        <translation>{0} не вдалося прочитати: {1}.</translation>
    </message>
    <message>
        <source>{0} damaged and became “�”.</source>
        <translation>Пошкоджено й замінено на «�»: {0}.</translation>
    </message>
    <message>
        <source>{0} declares entities, which no Word document needs; it may be made to do harm.</source>
        <translation>Файл {0} оголошує сутності (entities), яких документ Word не потребує; можливо, його створено, щоб нашкодити.</translation>
    </message>
    <message>
        <source>{0} declares entities, which no workbook needs; it may be made to do harm.</source>
        <translation>Файл {0} оголошує сутності (entities), яких електронна таблиця не потребує; можливо, його створено, щоб нашкодити.</translation>
    </message>
    <message>
        <source>{0} did not come from an export of Tickmark: it has no column claim_uid.</source>
        <translation>Файл {0} не з експорту Tickmark: у ньому немає стовпця claim_uid.</translation>
    </message>
    <message>
        <source>{0} files of other kinds</source>
        <translation>файлів інших типів — {0}</translation>
    </message>
    <message>
        <source>{0} gave the verdict: this ledger asks for a second person to sign it off.</source>
        <translation>Автор вердикту — {0}: у цій книзі затвердити його має друга особа.</translation>
    </message>
    <message>
        <source>{0} has a line of more than {1} characters; it is no table.</source>
        <translation>У файлі {0} є рядок, довший за {1} символів; це не таблиця.</translation>
    </message>
    <message>
        <source>{0} has a quotation mark that does not fit, in the row that begins at line {1}.</source>
        <translation>У файлі {0} є зайві лапки — у записі, що починається в рядку {1}.</translation>
    </message>
    <message>
        <source>{0} has more than {1} characters, the most an article may have.</source>
        <translation>{0} має понад {1} символів — більше, ніж може мати стаття.</translation>
    </message>
    <message>
        <source>{0} has no header: there is no table in it.</source>
        <translation>У файлі {0} немає заголовка: таблиці в ньому немає.</translation>
    </message>
    <message>
        <source>{0} has no text: its pages are pictures. Have the words recognised (OCR) first.</source>
        <translation>Файл {0} не містить тексту: його сторінки — зображення. Спершу слід розпізнати текст (OCR).</translation>
    </message>
    <message>
        <source>{0} has the column {1} twice; leave one of them.</source>
        <translation>У файлі {0} стовпець {1} є двічі; слід залишити один.</translation>
    </message>
    <message>
        <source>{0} has {1} characters; an article has {2} at most.</source>
        <translation>{0}: символів — {1}; у статті їх може бути не більше ніж {2}.</translation>
    </message>
    <message>
        <source>{0} has {1} columns; a table has {2} at most.</source>
        <translation>{0}: стовпців — {1}; у таблиці їх може бути не більше ніж {2}.</translation>
    </message>
    <message>
        <source>{0} has {1} pages; {2} can be read at most.</source>
        <translation>{0}: сторінок — {1}; прочитати можна не більше ніж {2}.</translation>
    </message>
    <message>
        <source>{0} holds NUL bytes: it is damaged, or no table.</source>
        <translation>Файл {0} містить байти NUL: його пошкоджено, або це не таблиця.</translation>
    </message>
    <message>
        <source>{0} holds NUL characters: it is damaged, or no table.</source>
        <translation>Файл {0} містить символи NUL: його пошкоджено, або це не таблиця.</translation>
    </message>
    <message>
        <source>{0} holds half of a character (a lone surrogate) and cannot be kept.</source>
        <translation>{0} містить половину символу (непарний сурогат), тож зберегти це неможливо.</translation>
    </message>
    <message>
        <source>{0} holds more than a table may.</source>
        <translation>Файл {0} містить більше, ніж може містити таблиця.</translation>
    </message>
    <message>
        <source>{0} holds more than {1} characters.</source>
        <translation>{0} містить понад {1} символів.</translation>
    </message>
    <message>
        <source>{0} holds nothing but white space.</source>
        <translation>{0} не містить нічого, крім пробілів.</translation>
    </message>
    <message>
        <source>{0} in the page could not be read in its encoding and became “�”.</source>
        <translation>На сторінці не вдалося прочитати в її кодуванні й замінено на «�»: {0}.</translation>
    </message>
    <message>
        <source>{0} is a ClaimReview table, which names no claims; export the full preset.</source>
        <translation>{0} — таблиця ClaimReview, у якій твердження не названо; слід експортувати повний набір.</translation>
    </message>
    <message>
        <source>{0} is a Word document without any words.</source>
        <translation>{0} — документ Word без тексту.</translation>
    </message>
    <message>
        <source>{0} is a backup of another ledger.</source>
        <translation>{0} — резервна копія іншої книги.</translation>
    </message>
    <message>
        <source>{0} is a file; name a folder for one file a claim.</source>
        <translation>{0} — це файл; для окремого файлу на кожне твердження слід указати папку.</translation>
    </message>
    <message>
        <source>{0} is a folder, not a ledger.</source>
        <translation>{0} — це папка, а не книга.</translation>
    </message>
    <message>
        <source>{0} is a folder; name a file in it.</source>
        <translation>{0} — це папка; слід указати файл у ній.</translation>
    </message>
    <message>
        <source>{0} is a ledger; name another file for the export.</source>
        <translation>{0} — це книга; для експорту слід указати інший файл.</translation>
    </message>
    <message>
        <source>{0} is a mail within too many mails.</source>
        <translation>{0} — лист, вкладений у надто багато інших листів.</translation>
    </message>
    <message>
        <source>{0} is a mail without any words.</source>
        <translation>{0} — лист без тексту.</translation>
    </message>
    <message>
        <source>{0} is a saved page without any words.</source>
        <translation>{0} — збережена сторінка без тексту.</translation>
    </message>
    <message>
        <source>{0} is a web page without any words.</source>
        <translation>{0} — вебсторінка без тексту.</translation>
    </message>
    <message>
        <source>{0} is a workbook without any rows.</source>
        <translation>{0} — електронна таблиця без рядків.</translation>
    </message>
    <message>
        <source>{0} is an archive or an office document, but no Word document.</source>
        <translation>{0} — архів або офісний документ, але не документ Word.</translation>
    </message>
    <message>
        <source>{0} is an archive or an office document, but no workbook.</source>
        <translation>{0} — архів або офісний документ, але не електронна таблиця.</translation>
    </message>
    <message>
        <source>{0} is damaged and could not be read.</source>
        <translation>Файл {0} пошкоджено, прочитати його не вдалося.</translation>
    </message>
    <message>
        <source>{0} is damaged, or is no PDF.</source>
        <translation>Файл {0} пошкоджено, або це не PDF.</translation>
    </message>
    <message>
        <source>{0} is damaged, or no workbook.</source>
        <translation>Файл {0} пошкоджено, або це не електронна таблиця.</translation>
    </message>
    <message>
        <source>{0} is damaged. It was left as it is: restore a backup, or let Tickmark recover what can be read into a new file.</source>
        <translation>Файл {0} пошкоджено. Його залишено як є: слід відновити резервну копію або доручити Tickmark відновити в новий файл те, що вдасться прочитати.</translation>
    </message>
    <message>
        <source>{0} is damaged: it is no whole archive.</source>
        <translation>Файл {0} пошкоджено: архів неповний.</translation>
    </message>
    <message>
        <source>{0} is damaged: it says that it is {1} text and is not.</source>
        <translation>Файл {0} пошкоджено: у ньому вказано кодування {1}, але текст записано інакше.</translation>
    </message>
    <message>
        <source>{0} is damaged: its text is not whole.</source>
        <translation>Файл {0} пошкоджено: текст неповний.</translation>
    </message>
    <message>
        <source>{0} is damaged: none of its pages can be read.</source>
        <translation>Файл {0} пошкоджено: жодної сторінки неможливо прочитати.</translation>
    </message>
    <message>
        <source>{0} is damaged; it was left as it is.</source>
        <translation>Файл {0} пошкоджено; його залишено як є.</translation>
    </message>
    <message>
        <source>{0} is empty.</source>
        <translation>{0} нічого не містить.</translation>
    </message>
    <message>
        <source>{0} is gone, but the history has no deletion: it was deleted past the rules.</source>
        <translation>{0}: запис зник, але видалення в історії немає; його видалено в обхід правил.</translation>
    </message>
    <message>
        <source>{0} is in use by another program; choose another name for the copy.</source>
        <translation>Файл {0} використовує інша програма; для копії слід вибрати інше ім’я.</translation>
    </message>
    <message>
        <source>{0} is kept by the ledger itself and cannot be changed.</source>
        <translation>Поле {0} веде сама книга, змінити його не можна.</translation>
    </message>
    <message>
        <source>{0} is locked with a password.</source>
        <translation>Файл {0} захищено паролем.</translation>
    </message>
    <message>
        <source>{0} is nested too deeply to be read.</source>
        <translation>{0} неможливо прочитати: надто глибока вкладеність.</translation>
    </message>
    <message>
        <source>{0} is no date such as 2022-06-05</source>
        <translation>{0} — не дата на зразок 2022-06-05</translation>
    </message>
    <message>
        <source>{0} is no mail.</source>
        <translation>{0} — не електронний лист.</translation>
    </message>
    <message>
        <source>{0} is none of {1}</source>
        <translation>{0} немає серед можливих значень</translation>
    </message>
    <message>
        <source>{0} is not a Tickmark ledger.</source>
        <translation>{0} — не книга Tickmark.</translation>
    </message>
    <message>
        <source>{0} is not a file.</source>
        <translation>{0} — не файл.</translation>
    </message>
    <message>
        <source>{0} is not a file; use - to write to standard output.</source>
        <translation>{0} — не файл; щоб писати до стандартного виводу, слід указати -.</translation>
    </message>
    <message>
        <source>{0} is not in the history: it was written past the rules.</source>
        <translation>{0}: цього запису немає в історії; його внесено в обхід правил.</translation>
    </message>
    <message>
        <source>{0} is not text, or in several encodings at once.</source>
        <translation>{0} — не текст або текст у кількох кодуваннях водночас.</translation>
    </message>
    <message>
        <source>{0} is not text.</source>
        <translation>{0} не є текстом.</translation>
    </message>
    <message>
        <source>{0} is of a kind that cannot be read here.</source>
        <translation>{0}: файли цього типу тут неможливо прочитати.</translation>
    </message>
    <message>
        <source>{0} is the second file of an export; edits come back in the table itself.</source>
        <translation>{0} — другий файл експорту; правки повертаються в самій таблиці.</translation>
    </message>
    <message>
        <source>{0} is there already; name another file.</source>
        <translation>Файл {0} уже є; слід указати інший.</translation>
    </message>
    <message>
        <source>{0} is there already; nothing was written.</source>
        <translation>Файл {0} уже є; нічого не записано.</translation>
    </message>
    <message>
        <source>{0} is too large ({1} MB); files of this kind are read up to {2} MB.</source>
        <translation>Файл {0} завеликий ({1} МБ); файли цього типу можна читати до {2} МБ.</translation>
    </message>
    <message>
        <source>{0} is too large ({1}); a table is read up to {2}.</source>
        <translation>Файл {0} завеликий ({1}); таблиці можна читати до {2}.</translation>
    </message>
    <message>
        <source>{0} is too large{1}; an article has {2} characters at most.</source>
        <translation>{0}: завеликий обсяг{1}; у статті може бути не більше ніж {2} символів.</translation>
    </message>
    <message>
        <source>{0} is {1}, not a table; save it as .csv or .xlsx.</source>
        <translation>{0} — {1}, а не таблиця; слід зберегти вміст як .csv або .xlsx.</translation>
    </message>
    <message>
        <source>{0} is {1}, which cannot be read here; save it as PDF, Word (.docx) or text first.</source>
        <translation>{0} — {1}; такі файли тут неможливо прочитати: спершу слід зберегти вміст як PDF, Word (.docx) або текст.</translation>
    </message>
    <message>
        <source>{0} longer than the 32,767 characters that a cell of Excel holds; the end was cut off there.</source>
        <translation>Довше за 32 767 символів, які вміщує комірка Excel, і обрізано: {0}.</translation>
    </message>
    <message>
        <source>{0} lost its own settings: restore a backup.</source>
        <translation>Файл {0} утратив власні налаштування: слід відновити резервну копію.</translation>
    </message>
    <message>
        <source>{0} may not be read: you lack the permission.</source>
        <translation>{0} неможливо прочитати: бракує прав доступу.</translation>
    </message>
    <message>
        <source>{0} needs more memory than a file of its kind may take.</source>
        <translation>{0} потребує більше пам’яті, ніж дозволено для файлів цього типу.</translation>
    </message>
    <message>
        <source>{0} needs more memory than there is.</source>
        <translation>{0} потребує більше пам’яті, ніж є.</translation>
    </message>
    <message>
        <source>{0} no verdict and {1} left out.</source>
        <translation>Без вердикту й тому пропущено: {0}.</translation>
    </message>
    <message>
        <source>{0} of the {1} was changed since, so it stays.</source>
        <translation>Поле {0} запису {1} відтоді змінено, тому його залишено.</translation>
    </message>
    <message>
        <source>{0} of {1} cannot be changed.</source>
        <translation>Поле {0} таблиці {1} змінити не можна.</translation>
    </message>
    <message>
        <source>{0} of {1} pages are damaged and were left out.</source>
        <translation>Пошкоджено й пропущено сторінок: {0} з {1}.</translation>
    </message>
    <message>
        <source>{0} of {1} pages have no text; they may be pictures.</source>
        <translation>Сторінок без тексту: {0} з {1}; можливо, це зображення.</translation>
    </message>
    <message>
        <source>{0} of {1}: {2}.</source>
        <translation>{0}, {1}: {2}.</translation>
    </message>
    <message>
        <source>{0} pages; the page of a claim is kept with its passage.</source>
        <translation>Сторінок: {0}; номер сторінки твердження зберігається разом з його уривком.</translation>
    </message>
    <message>
        <source>{0} places</source>
        <translation>місць — {0}</translation>
    </message>
    <message>
        <source>{0} repeated lines at the head or foot of the pages were left out.</source>
        <translation>Пропущено рядків, що повторюються вгорі чи внизу сторінок: {0}.</translation>
    </message>
    <message>
        <source>{0} rows are known from the history only and could not be put back.</source>
        <translation>Рядків, відомих лише з історії, які не вдалося повернути: {0}.</translation>
    </message>
    <message>
        <source>{0} rows that could not be read were put together again from the history.</source>
        <translation>Рядків, які не вдалося прочитати, але відтворено з історії: {0}.</translation>
    </message>
    <message>
        <source>{0} rows were left out because they break a rule:</source>
        <translation>Пропущено через порушення правил (рядків: {0}):</translation>
    </message>
    <message>
        <source>{0} taken for the month or year that was exported: spreadsheets make days of these.</source>
        <translation>Сприйнято як експортований місяць або рік, бо електронні таблиці роблять із них дні: {0}.</translation>
    </message>
    <message>
        <source>{0} takes too long to read (more than {1} seconds).</source>
        <translation>{0} читається надто довго (понад {1} с).</translation>
    </message>
    <message>
        <source>{0} texts are</source>
        <translation>текстів — {0}</translation>
    </message>
    <message>
        <source>{0} was changed in a way that lets edits slip by unchecked: {1}. Open it in Tickmark first, which can put its rules back.</source>
        <translation>Файл {0} змінено так, що правки проходять без перевірки: {1}. Спершу його слід відкрити в Tickmark, щоб відновити правила.</translation>
    </message>
    <message>
        <source>{0} was changed in a way that would let edits slip by unchecked: {1}. Tickmark can put its rules back; nothing else is changed, and a copy is kept.</source>
        <translation>Файл {0} змінено так, що правки проходили б без перевірки: {1}. Tickmark може відновити його правила; більше нічого не зміниться, а копію буде збережено.</translation>
    </message>
    <message>
        <source>{0} was left in the middle of a change. Open it in Tickmark once, then try again.</source>
        <translation>Файл {0} залишено посеред зміни. Його слід один раз відкрити в Tickmark, а тоді спробувати знову.</translation>
    </message>
    <message>
        <source>{0} was made by a newer version of Tickmark: update Tickmark to open it. Nothing was changed.</source>
        <translation>Файл {0} створено в новішій версії Tickmark: щоб його відкрити, слід оновити Tickmark. Нічого не змінено.</translation>
    </message>
    <message>
        <source>{0} was made by a newer version of Tickmark: update Tickmark to read it.</source>
        <translation>Файл {0} створено в новішій версії Tickmark: щоб його прочитати, слід оновити Tickmark.</translation>
    </message>
    <message>
        <source>{0} was made by an older version of Tickmark.</source>
        <translation>Файл {0} створено в старішій версії Tickmark.</translation>
    </message>
    <message>
        <source>{0} was made by an older version of Tickmark: open it in Tickmark once, then try again.</source>
        <translation>Файл {0} створено в старішій версії Tickmark: його слід один раз відкрити в Tickmark, а тоді спробувати знову.</translation>
    </message>
    <message>
        <source>{0} with yours; yours stayed.</source>
        <translation>Розбіжність зі своїми змінами: {0}; залишено свої.</translation>
    </message>
    <message>
        <source>{0} would unpack to far more than a table has; it may be made to do harm.</source>
        <translation>Файл {0} після розпакування був би набагато більшим за будь-яку таблицю; можливо, його створено, щоб нашкодити.</translation>
    </message>
    <message>
        <source>{0} would unpack to far more than an article has; it may be made to do harm.</source>
        <translation>Файл {0} після розпакування був би набагато більшим за будь-яку статтю; можливо, його створено, щоб нашкодити.</translation>
    </message>
    <message>
        <source>{0}: no such field of {1}.</source>
        <translation>{0}: у таблиці {1} немає такого поля.</translation>
    </message>
    <message>
        <source>{0}: {1} is {2}, but the history says {3}; it was changed past the rules.</source>
        <translation>{0}: у полі {1} — {2}, а в історії — {3}; його змінено в обхід правил.</translation>
    </message>
    <message>
        <source>“{0}” in {1}</source>
        <translation>«{0}» у {1}</translation>
    </message>
    <message>
        <source>“{0}” is here twice now: it was imported in both copies.</source>
        <translation>Стаття «{0}» тепер є двічі: її імпортовано в обох копіях.</translation>
    </message>
    <message>
        <source>“{0}” is not a date such as 2031-05-04 or 2031-05-04T14:00:00Z.</source>
        <translation>«{0}» — не дата на зразок 2031-05-04 або 2031-05-04T14:00:00Z.</translation>
    </message>
    <message>
        <source>accepted after a check</source>
        <translation>прийнято після перевірки</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Second reviewer rule</source>
        <translation>Правило другої особи</translation>
    </message>
    <message>
        <source>How far “about” reaches</source>
        <translation>Наскільки широке «приблизно»</translation>
    </message>
    <message>
        <source>Change verdicts</source>
        <translation>Змінити вердикти</translation>
    </message>
    <message>
        <source>Change states</source>
        <translation>Змінити стани</translation>
    </message>
</context>
<context>
    <name>SourcePane</name>
    <message>
        <source>Article</source>
        <translation>Стаття</translation>
    </message>
    <message>
        <source>Select the claim&apos;s words in the article first.</source>
        <translation>Спершу слід виділити слова твердження у статті.</translation>
    </message>
    <message>
        <source>No other claim shares these words.</source>
        <translation>Інших тверджень у цих словах немає.</translation>
    </message>
    <message>
        <source>You are in the article now, at its text cursor. Move it to the place meant, and do that again.</source>
        <translation>Курсор тепер у тексті статті. Слід пересунути його на потрібне місце й повторити дію.</translation>
    </message>
    <message>
        <source>Choose the claim to split first.</source>
        <translation>Спершу слід вибрати твердження, яке треба розділити.</translation>
    </message>
    <message>
        <source>Put the text cursor between two words of the claim’s passage, or select some of them: it is split there.</source>
        <translation>Слід поставити курсор між двома словами уривка або виділити кілька з них: там твердження й буде розділено.</translation>
    </message>
    <message>
        <source>The sentences of this article are still being counted.</source>
        <translation>Речення цієї статті ще підраховуються.</translation>
    </message>
    <message>
        <source>This sentence carries a claim or its caveat, so there is something to check.</source>
        <translation>У цьому реченні є твердження або його застереження, тож є що перевіряти.</translation>
    </message>
    <message>
        <source>No bare sentence is left: each carries a claim or has nothing to check.</source>
        <translation>Речень без тверджень не лишилося: у кожному є твердження або нічого перевіряти.</translation>
    </message>
    <message>
        <source>dated {0}</source>
        <translation>від {0}</translation>
    </message>
    <message>
        <source>New claim from selection</source>
        <translation>Нове твердження з виділеного</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>Знайти у статті</translation>
    </message>
    <message>
        <source>Something to check here after all</source>
        <translation>Тут усе-таки є що перевіряти</translation>
    </message>
    <message>
        <source>Nothing to check here</source>
        <translation>Тут нічого перевіряти</translation>
    </message>
    <message>
        <source>Use selection as this claim&apos;s passage</source>
        <translation>Взяти виділене як уривок цього твердження</translation>
    </message>
    <message>
        <source>Use selection as its caveat&apos;s passage</source>
        <translation>Взяти виділене як уривок застереження</translation>
    </message>
    <message>
        <source>Adjust the passage</source>
        <translation>Скоригувати уривок</translation>
    </message>
    <message>
        <source>Split the claim here</source>
        <translation>Розділити твердження тут</translation>
    </message>
    <message>
        <source>Merge the selected claims</source>
        <translation>Об’єднати вибрані твердження</translation>
    </message>
    <message>
        <source>Next claim in these words</source>
        <translation>Наступне твердження в цих словах</translation>
    </message>
</context>
<context>
    <name>StateButton</name>
    <message>
        <source>State: {0}</source>
        <translation>Стан: {0}</translation>
    </message>
    <message>
        <source>Take the verdict back</source>
        <translation>Відкликати вердикт</translation>
    </message>
</context>
<context>
    <name>TableHeader</name>
    <message>
        <source>Reviewed</source>
        <translation>Затверджено</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Очистити пошук і фільтри</translation>
    </message>
    <message>
        <source>Clear search and filters (Ctrl+Shift+F)</source>
        <translation>Очистити пошук і фільтри (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>Show claims from this worth up</source>
        <translation>Показувати твердження від цієї вагомості</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Стовпці</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Вибрати стовпці</translation>
    </message>
    <message>
        <source>{shown} of {claims}</source>
        <translation>{shown} з {claims}</translation>
    </message>
    <message>
        <source>&lt;b&gt;{claims}&lt;/b&gt; · {reviewed} reviewed</source>
        <translation>&lt;b&gt;{claims}&lt;/b&gt; · затв. {reviewed}</translation>
    </message>
    <message>
        <source>{reviewed} of {total} reviewed</source>
        <translation>Затверджено {reviewed} з {total}</translation>
    </message>
    <message>
        <source>Candidates below a worth of {worth} % that nobody has touched are hidden</source>
        <translation>Кандидатів із вагомістю до {worth} %, яких ніхто не торкався, приховано</translation>
    </message>
    <message>
        <source>Every candidate is shown</source>
        <translation>Показано всіх кандидатів</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Усе</translation>
    </message>
    <message>
        <source>Likely claims</source>
        <translation>Імовірні</translation>
    </message>
    <message>
        <source>More claims</source>
        <translation>Більше</translation>
    </message>
    <message>
        <source>Likeliest only</source>
        <translation>Найімовірніші</translation>
    </message>
</context>
<context>
    <name>TagsField</name>
    <message>
        <source>prisoners, territory</source>
        <translation>полонені, територія</translation>
    </message>
    <message>
        <source>add a tag</source>
        <translation>додати мітку</translation>
    </message>
    <message>
        <source>Remove tag {0}</source>
        <translation>Зняти мітку {0}</translation>
    </message>
</context>
<context>
    <name>TermsTable</name>
    <message>
        <source>Verdicts</source>
        <translation>Вердикти</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Стани</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Клавіша</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Оцінка</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Значення</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Додати</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Вилучити</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Вгору</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Вниз</translation>
    </message>
    <message>
        <source>Key {0}</source>
        <translation>Клавіша {0}</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Без клавіші</translation>
    </message>
    <message>
        <source>Rating {0}</source>
        <translation>Оцінка {0}</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Без оцінки</translation>
    </message>
    <message>
        <source>Rating of {verdict}</source>
        <translation>Оцінка вердикту {verdict}</translation>
    </message>
    <message>
        <source>Claims have this verdict; give those another first.</source>
        <translation>Цей вердикт мають твердження; спершу їм слід винести інший.</translation>
    </message>
    <message>
        <source>New verdict</source>
        <translation>Новий вердикт</translation>
    </message>
    <message>
        <source>Every label needs a name.</source>
        <translation>Кожен запис потребує назви.</translation>
    </message>
    <message>
        <source>“{label}” is there twice.</source>
        <translation>«{label}» є двічі.</translation>
    </message>
</context>
<context>
    <name>Traffic</name>
    <message>
        <source>The clipboard</source>
        <translation>Буфер обміну</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>У буфері обміну немає тексту.</translation>
    </message>
    <message>
        <source>Only files on this computer can be imported.</source>
        <translation>Імпортувати можна лише файли з цього комп’ютера.</translation>
    </message>
    <message>
        <source>The dropped text</source>
        <translation>Перетягнутий текст</translation>
    </message>
    <message>
        <source>Tickmark fetches nothing from the web. Open the page, and copy or save its text.</source>
        <translation>Tickmark нічого не завантажує з мережі. Слід відкрити сторінку й скопіювати або зберегти її текст.</translation>
    </message>
    <message>
        <source>Open a ledger first.</source>
        <translation>Спершу слід відкрити книгу.</translation>
    </message>
    <message>
        <source>An import is under way; try again when it is finished.</source>
        <translation>Триває імпорт; слід спробувати знову, коли він завершиться.</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>Читання {name}…</translation>
    </message>
    <message>
        <source>Reading {number} of {total}: {name}</source>
        <translation>Читання {number} з {total}: {name}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показати</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Imported {articles} with {claims}.</source>
        <translation>Імпортовано: {articles}, {claims}.</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>Імпорт зупинено.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Нічого не імпортовано.</translation>
    </message>
    <message>
        <source>An export is under way; try again when it is finished.</source>
        <translation>Триває експорт; слід спробувати знову, коли він завершиться.</translation>
    </message>
    <message>
        <source>Exporting claims…</source>
        <translation>Експорт тверджень…</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Показати папку</translation>
    </message>
</context>
<context>
    <name>TroublesDialog</name>
    <message>
        <source>Tickmark looked through the whole ledger in the background. This does not fit together:</source>
        <translation>Tickmark у фоні переглянув усю книгу. Виявлено невідповідності:</translation>
    </message>
    <message>
        <source>The ledger needs a look</source>
        <translation>Книгу слід оглянути</translation>
    </message>
    <message>
        <source>What does not fit</source>
        <translation>Що не сходиться</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Копіювати перелік</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
</context>
<context>
    <name>Unsaved</name>
    <message>
        <source>Typed {when}, not saved yet.</source>
        <translation>Набрано {when}, ще не збережено.</translation>
    </message>
    <message>
        <source>What you typed is kept.</source>
        <translation>Набране не пропаде.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Спробувати ще раз</translation>
    </message>
    <message>
        <source>Text you typed before Tickmark stopped was not saved. {field}: {words}</source>
        <translation>Текст, набраний до зупинки Tickmark, не збережено. {field}: {words}</translation>
    </message>
    <message>
        <source>What you typed is not saved. {field}: {words}</source>
        <translation>Набране не збережено. {field}: {words}</translation>
    </message>
    <message>
        <source>Text you typed in a claim before Tickmark stopped was not saved.</source>
        <translation>Текст, набраний у твердженні до зупинки Tickmark, не збережено.</translation>
    </message>
    <message>
        <source>What you typed in a claim is not saved.</source>
        <translation>Набране у твердженні не збережено.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Повернути</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Показати</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Викинути</translation>
    </message>
    <message>
        <source>The place where you had typed {words} is not there any more, or holds other text now.</source>
        <translation>Місця, де було набрано {words}, більше немає, або там тепер інший текст.</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Копіювати текст</translation>
    </message>
    <message>
        <source>Nothing you typed is waiting to be saved.</source>
        <translation>Незбереженого тексту немає.</translation>
    </message>
    <message>
        <source>Thrown away: {words}</source>
        <translation>Викинуто: {words}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Скопійовано.</translation>
    </message>
</context>
<context>
    <name>UnsoundDialog</name>
    <message>
        <source>This ledger cannot be used as it is</source>
        <translation>Цією книгою неможливо користуватися в такому вигляді</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Що відрізняється</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Залишити як є</translation>
    </message>
</context>
<context>
    <name>VerdictButton</name>
    <message>
        <source>Key {0}. {1}</source>
        <translation>Клавіша {0}. {1}</translation>
    </message>
</context>
<context>
    <name>VerdictButtons</name>
    <message>
        <source>Verdict</source>
        <translation>Вердикт</translation>
    </message>
</context>
<context>
    <name>ViewDialog</name>
    <message>
        <source>It stands in the sidebar, for everyone who works on this ledger.</source>
        <translation>Воно з’явиться на бічній панелі для всіх, хто працює з цією книгою.</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Назва подання</translation>
    </message>
    <message>
        <source>There is a view of this name already.</source>
        <translation>Подання з такою назвою вже є.</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Save view</source>
        <translation>Зберегти подання</translation>
    </message>
    <message>
        <source>Change view</source>
        <translation>Змінити подання</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>Перейменувати подання</translation>
    </message>
    <message>
        <source>Remove view</source>
        <translation>Вилучити подання</translation>
    </message>
    <message>
        <source>Move view</source>
        <translation>Пересунути подання</translation>
    </message>
</context>
<context>
    <name>Vocabulary</name>
    <message>
        <source>Unreviewed</source>
        <translation>Не розглянуто</translation>
    </message>
    <message>
        <source>Nobody has looked at it yet.</source>
        <translation>Ще ніхто не розглядав.</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>У роботі</translation>
    </message>
    <message>
        <source>Somebody is checking it.</source>
        <translation>Твердження перевіряють.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Очікує</translation>
    </message>
    <message>
        <source>A source has been asked and has not answered.</source>
        <translation>Джерело запитано, відповіді ще немає.</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Перевірено</translation>
    </message>
    <message>
        <source>A verdict is given.</source>
        <translation>Вердикт винесено.</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Затверджено</translation>
    </message>
    <message>
        <source>The verdict is signed off.</source>
        <translation>Вердикт затверджено.</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Відкрито знову</translation>
    </message>
    <message>
        <source>Signed off before, then changed.</source>
        <translation>Було затверджено, а потім змінено.</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Відкинуто</translation>
    </message>
    <message>
        <source>Will not be checked, for the reason given.</source>
        <translation>Не перевірятимуть із зазначеної причини.</translation>
    </message>
    <message>
        <source>True</source>
        <translation>Правда</translation>
    </message>
    <message>
        <source>The claim is accurate and nothing important is missing.</source>
        <translation>Твердження точне, нічого важливого не пропущено.</translation>
    </message>
    <message>
        <source>Mostly true</source>
        <translation>Радше правда</translation>
    </message>
    <message>
        <source>Accurate but for a detail or some context.</source>
        <translation>Точне, за винятком подробиці чи частини контексту.</translation>
    </message>
    <message>
        <source>Mixture</source>
        <translation>Частково правда</translation>
    </message>
    <message>
        <source>Partly right and partly wrong.</source>
        <translation>Частково правильне, частково хибне.</translation>
    </message>
    <message>
        <source>Mostly false</source>
        <translation>Радше неправда</translation>
    </message>
    <message>
        <source>Wrong but for an element of truth.</source>
        <translation>Хибне, хоч і має частку правди.</translation>
    </message>
    <message>
        <source>False</source>
        <translation>Неправда</translation>
    </message>
    <message>
        <source>The claim is wrong.</source>
        <translation>Твердження хибне.</translation>
    </message>
    <message>
        <source>Unproven</source>
        <translation>Не доведено</translation>
    </message>
    <message>
        <source>What can be found neither supports nor refutes it.</source>
        <translation>Знайдене не підтверджує його і не спростовує.</translation>
    </message>
    <message>
        <source>Misleading</source>
        <translation>Оманливо</translation>
    </message>
    <message>
        <source>Literally defensible, but it gives a wrong impression.</source>
        <translation>Буквально не хибне, але створює неправильне враження.</translation>
    </message>
    <message>
        <source>Outdated</source>
        <translation>Застаріло</translation>
    </message>
    <message>
        <source>It was right once.</source>
        <translation>Колись було правильним.</translation>
    </message>
    <message>
        <source>Misattributed</source>
        <translation>Хибно приписано</translation>
    </message>
    <message>
        <source>Not said by, or not about, whom it names.</source>
        <translation>Сказав не той, кого названо, або сказано не про нього.</translation>
    </message>
    <message>
        <source>Not checkable</source>
        <translation>Неперевірне</translation>
    </message>
    <message>
        <source>Opinion, prediction or beyond any evidence.</source>
        <translation>Думка, прогноз або те, чого не підтвердити доказами.</translation>
    </message>
    <message>
        <source>Accurate quote</source>
        <translation>Цитата точна</translation>
    </message>
    <message>
        <source>The speaker said it in these words, or it is a fair paraphrase.</source>
        <translation>Мовець сказав саме це, або переказ правильний.</translation>
    </message>
    <message>
        <source>Altered quote</source>
        <translation>Цитату змінено</translation>
    </message>
    <message>
        <source>The speaker said something else.</source>
        <translation>Мовець сказав інше.</translation>
    </message>
    <message>
        <source>Quote not found</source>
        <translation>Цитату не знайдено</translation>
    </message>
    <message>
        <source>No record that the speaker said it.</source>
        <translation>Немає свідчень, що мовець це сказав.</translation>
    </message>
    <message>
        <source>None stated</source>
        <translation>Не зазначено</translation>
    </message>
    <message>
        <source>The article says nothing of verification.</source>
        <translation>У статті нічого не сказано про перевірку.</translation>
    </message>
    <message>
        <source>Witnessed by outlet</source>
        <translation>Бачив репортер</translation>
    </message>
    <message>
        <source>The outlet&apos;s own reporter saw it.</source>
        <translation>Репортер видання бачив це на власні очі.</translation>
    </message>
    <message>
        <source>Verified by outlet</source>
        <translation>Перевірено виданням</translation>
    </message>
    <message>
        <source>The outlet says it could verify this.</source>
        <translation>Видання зазначає, що змогло це перевірити.</translation>
    </message>
    <message>
        <source>Not independently verified</source>
        <translation>Незалежно не підтверджено</translation>
    </message>
    <message>
        <source>The outlet says it could not verify this.</source>
        <translation>Видання зазначає, що не змогло це перевірити.</translation>
    </message>
    <message>
        <source>Disputed in article</source>
        <translation>Заперечено у статті</translation>
    </message>
    <message>
        <source>The article carries a denial or a contrary account.</source>
        <translation>У статті є спростування або протилежна версія.</translation>
    </message>
    <message>
        <source>Outlet&apos;s voice</source>
        <translation>Від імені видання</translation>
    </message>
    <message>
        <source>The article states it as fact.</source>
        <translation>Стаття подає це як факт.</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>На власні очі</translation>
    </message>
    <message>
        <source>The reporter describes what was seen.</source>
        <translation>Репортер описує побачене.</translation>
    </message>
    <message>
        <source>Direct quote</source>
        <translation>Пряма цитата</translation>
    </message>
    <message>
        <source>The speaker&apos;s own words in quotation marks.</source>
        <translation>Слова мовця в лапках.</translation>
    </message>
    <message>
        <source>Paraphrase</source>
        <translation>Переказ</translation>
    </message>
    <message>
        <source>Reported speech in the article&apos;s words.</source>
        <translation>Чужі слова, передані словами статті.</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Змішано</translation>
    </message>
    <message>
        <source>Reported speech with quoted parts.</source>
        <translation>Переказ із цитатами.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Taken from a report, a statement or data.</source>
        <translation>Узято зі звіту, заяви або даних.</translation>
    </message>
    <message>
        <source>Outlet&apos;s witness</source>
        <translation>Свідок від видання</translation>
    </message>
    <message>
        <source>The outlet&apos;s own reporter.</source>
        <translation>Власний репортер видання.</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>Названо</translation>
    </message>
    <message>
        <source>A person named in the article.</source>
        <translation>Особа, яку названо у статті.</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Організація</translation>
    </message>
    <message>
        <source>A government, company, agency or other body.</source>
        <translation>Уряд, компанія, відомство чи інша установа.</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>Не названо</translation>
    </message>
    <message>
        <source>Officials, sources or others without a name.</source>
        <translation>Посадовці, джерела чи інші особи без імені.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Немає</translation>
    </message>
    <message>
        <source>No source is given.</source>
        <translation>Джерело не вказано.</translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation>Рівно</translation>
    </message>
    <message>
        <source>The number as written.</source>
        <translation>Число, як написано.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Приблизно</translation>
    </message>
    <message>
        <source>Near the number, on either side.</source>
        <translation>Близько до числа, трохи менше чи більше.</translation>
    </message>
    <message>
        <source>Almost</source>
        <translation>Майже</translation>
    </message>
    <message>
        <source>Near the number and below it.</source>
        <translation>Близько до числа, але менше.</translation>
    </message>
    <message>
        <source>More than</source>
        <translation>Понад</translation>
    </message>
    <message>
        <source>Above the number.</source>
        <translation>Більше за число.</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Щонайменше</translation>
    </message>
    <message>
        <source>The number or above.</source>
        <translation>Це число або більше.</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Щонайбільше</translation>
    </message>
    <message>
        <source>The number or below.</source>
        <translation>Це число або менше.</translation>
    </message>
    <message>
        <source>Order of magnitude</source>
        <translation>Порядок величини</translation>
    </message>
    <message>
        <source>Hundreds, thousands, dozens.</source>
        <translation>Сотні, тисячі, десятки.</translation>
    </message>
    <message>
        <source>Vague</source>
        <translation>Неточно</translation>
    </message>
    <message>
        <source>An amount without a number: a large chunk.</source>
        <translation>Кількість без числа: значна частина.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Зростання</translation>
    </message>
    <message>
        <source>It rose by or to this.</source>
        <translation>Зросло на стільки або до цього.</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Зниження</translation>
    </message>
    <message>
        <source>It fell by or to this.</source>
        <translation>Знизилося на стільки або до цього.</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Кількість</translation>
    </message>
    <message>
        <source>Things or people counted.</source>
        <translation>Полічені речі або люди.</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Відсоток</translation>
    </message>
    <message>
        <source>A share of a whole.</source>
        <translation>Частка від цілого.</translation>
    </message>
    <message>
        <source>Percentage points</source>
        <translation>Відсоткові пункти</translation>
    </message>
    <message>
        <source>A difference between two shares.</source>
        <translation>Різниця між двома частками.</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Гроші</translation>
    </message>
    <message>
        <source>An amount in a currency.</source>
        <translation>Сума у валюті.</translation>
    </message>
    <message>
        <source>Ordinal</source>
        <translation>Порядкове число</translation>
    </message>
    <message>
        <source>A place in an order: the 100th day.</source>
        <translation>Місце за порядком: сотий день.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Міра</translation>
    </message>
    <message>
        <source>Length, time, weight and the like.</source>
        <translation>Довжина, час, вага тощо.</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>Підтверджує</translation>
    </message>
    <message>
        <source>It speaks for the claim.</source>
        <translation>Свідчить на користь твердження.</translation>
    </message>
    <message>
        <source>Contradicts</source>
        <translation>Суперечить</translation>
    </message>
    <message>
        <source>It speaks against the claim.</source>
        <translation>Свідчить проти твердження.</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Контекст</translation>
    </message>
    <message>
        <source>It helps to understand the claim.</source>
        <translation>Допомагає зрозуміти твердження.</translation>
    </message>
    <message>
        <source>Both cannot be right.</source>
        <translation>Обидва не можуть бути правильними.</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Оновлює</translation>
    </message>
    <message>
        <source>A later figure or account of the same thing.</source>
        <translation>Пізніше число або пізніша версія про те саме.</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Частина</translation>
    </message>
    <message>
        <source>It covers a part of what the other covers.</source>
        <translation>Охоплює частину того, що охоплює інше.</translation>
    </message>
    <message>
        <source>Different measure</source>
        <translation>Інший показник</translation>
    </message>
    <message>
        <source>It measures something else that sounds the same.</source>
        <translation>Вимірює щось інше, хоч звучить так само.</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Дублікат</translation>
    </message>
    <message>
        <source>The same claim again.</source>
        <translation>Те саме твердження ще раз.</translation>
    </message>
    <message>
        <source>A · Completely reliable</source>
        <translation>A · Цілком надійне</translation>
    </message>
    <message>
        <source>No doubt of its authenticity, trustworthiness or competence.</source>
        <translation>Немає сумнівів у справжності, чесності та компетентності.</translation>
    </message>
    <message>
        <source>B · Usually reliable</source>
        <translation>B · Зазвичай надійне</translation>
    </message>
    <message>
        <source>Minor doubt; a history of valid information mostly.</source>
        <translation>Незначні сумніви; досі інформація здебільшого була правильною.</translation>
    </message>
    <message>
        <source>C · Fairly reliable</source>
        <translation>C · Досить надійне</translation>
    </message>
    <message>
        <source>Doubt, but it has provided valid information before.</source>
        <translation>Є сумніви, але раніше надавало правильну інформацію.</translation>
    </message>
    <message>
        <source>D · Not usually reliable</source>
        <translation>D · Зазвичай ненадійне</translation>
    </message>
    <message>
        <source>Significant doubt; valid information now and then.</source>
        <translation>Значні сумніви; правильна інформація лише часом.</translation>
    </message>
    <message>
        <source>E · Unreliable</source>
        <translation>E · Ненадійне</translation>
    </message>
    <message>
        <source>A history of invalid information.</source>
        <translation>Досі надавало неправильну інформацію.</translation>
    </message>
    <message>
        <source>F · Cannot be judged</source>
        <translation>F · Неможливо оцінити</translation>
    </message>
    <message>
        <source>No basis to judge it.</source>
        <translation>Немає підстав для оцінки.</translation>
    </message>
    <message>
        <source>1 · Confirmed</source>
        <translation>1 · Підтверджено</translation>
    </message>
    <message>
        <source>Confirmed by other independent sources.</source>
        <translation>Підтверджено іншими незалежними джерелами.</translation>
    </message>
    <message>
        <source>2 · Probably true</source>
        <translation>2 · Імовірно, правда</translation>
    </message>
    <message>
        <source>Logical and consistent with other information, not confirmed.</source>
        <translation>Логічно й узгоджується з іншою інформацією, але не підтверджено.</translation>
    </message>
    <message>
        <source>3 · Possibly true</source>
        <translation>3 · Можливо, правда</translation>
    </message>
    <message>
        <source>Reasonably logical, agrees with some other information.</source>
        <translation>Досить логічно, узгоджується з частиною іншої інформації.</translation>
    </message>
    <message>
        <source>4 · Doubtful</source>
        <translation>4 · Сумнівно</translation>
    </message>
    <message>
        <source>Not logical but possible; nothing else on the subject.</source>
        <translation>Нелогічно, але можливо; іншої інформації про це немає.</translation>
    </message>
    <message>
        <source>5 · Improbable</source>
        <translation>5 · Малоймовірно</translation>
    </message>
    <message>
        <source>Contradicted by other information.</source>
        <translation>Суперечить іншій інформації.</translation>
    </message>
    <message>
        <source>6 · Cannot be judged</source>
        <translation>6 · Неможливо оцінити</translation>
    </message>
    <message>
        <source>opinion</source>
        <translation>думка</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>дублікат</translation>
    </message>
    <message>
        <source>not a claim</source>
        <translation>не твердження</translation>
    </message>
    <message>
        <source>out of scope</source>
        <translation>поза темою</translation>
    </message>
</context>
<context>
    <name>WorthSlider</name>
    <message>
        <source>Show claims from this worth up</source>
        <translation>Показувати твердження від цієї вагомості</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Усе</translation>
    </message>
    <message>
        <source>Likeliest only</source>
        <translation>Лише найімовірніші</translation>
    </message>
</context>
</TS>
