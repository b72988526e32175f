<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl_PL">
<context>
    <name>AddOwn</name>
    <message>
        <source>Something else</source>
        <translation>Coś innego</translation>
    </message>
    <message>
        <source>Add this</source>
        <translation>Dodaj</translation>
    </message>
</context>
<context>
    <name>AfterKiosk</name>
    <message>
        <source>Well moved.</source>
        <translation>Dobra robota.</translation>
    </message>
    <message>
        <source>A bit sore is fine if it settles by tomorrow. Nothing was kept here.</source>
        <translation>Trochę bólu może być, jeśli do jutra mija. Nic tu nie zapisano.</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Jeszcze raz</translation>
    </message>
    <message>
        <source>Another move</source>
        <translation>Inny ruch</translation>
    </message>
</context>
<context>
    <name>AfterMovement</name>
    <message>
        <source>Next movement</source>
        <translation>Następny ruch</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>That is enough for today</source>
        <translation>Na dziś wystarczy</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Wyjdź bez zapisywania</translation>
    </message>
    <message>
        <source>Well moved: %1.</source>
        <translation>Dobra robota: %1.</translation>
    </message>
</context>
<context>
    <name>ArticleBlocks</name>
    <message>
        <source>Nobody has counted this at that age: %1</source>
        <translation>W tym wieku nikt tego nie policzył: %1</translation>
    </message>
    <message>
        <source>More than 9 in 10: %1</source>
        <translation>Ponad 9 na 10: %1</translation>
    </message>
    <message>
        <source>Fewer than 1 in 10: %1</source>
        <translation>Mniej niż 1 na 10: %1</translation>
    </message>
    <message>
        <source>%1 in 10: %2</source>
        <translation>%1 na 10: %2</translation>
    </message>
</context>
<context>
    <name>ArticleFace</name>
    <message>
        <source>This page cannot be shown</source>
        <translation>Tej strony nie da się pokazać</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Wiedza</translation>
    </message>
    <message>
        <source>Learn · %1</source>
        <translation>Wiedza · %1</translation>
    </message>
    <message>
        <source>%1 · waiting for a clinician&apos;s check</source>
        <translation>%1 · czeka na sprawdzenie przez specjalistę</translation>
    </message>
    <message>
        <source>%1 · checked by %2</source>
        <translation>%1 · sprawdzone: %2</translation>
    </message>
    <message>
        <source>%1 (still to be checked)</source>
        <translation>%1 (jeszcze do sprawdzenia)</translation>
    </message>
    <message>
        <source>Words in letters</source>
        <translation>Słowa z listów</translation>
    </message>
</context>
<context>
    <name>ArticlePage</name>
    <message>
        <source>Learn</source>
        <translation>Wiedza</translation>
    </message>
    <message>
        <source>This page cannot be shown</source>
        <translation>Tej strony nie da się pokazać</translation>
    </message>
    <message>
        <source>Go to where you stopped</source>
        <translation>Wróć tam, gdzie czytanie się urwało</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>Skąd to wiemy</translation>
    </message>
    <message>
        <source>More to read</source>
        <translation>Więcej do czytania</translation>
    </message>
    <message>
        <source>All short reads, by topic</source>
        <translation>Wszystkie krótkie teksty, według tematów</translation>
    </message>
    <message>
        <source>Done reading</source>
        <translation>Koniec czytania</translation>
    </message>
</context>
<context>
    <name>ArticleRow</name>
    <message>
        <source>Read · %1
%2</source>
        <translation>Przeczytane · %1
%2</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
</context>
<context>
    <name>ArticleSheet</name>
    <message>
        <source>Waiting for a clinician&apos;s check</source>
        <translation>Czeka na sprawdzenie przez specjalistę</translation>
    </message>
    <message>
        <source>Checked by %1</source>
        <translation>Sprawdzone: %1</translation>
    </message>
    <message>
        <source>%1 in 10</source>
        <translation>%1 na 10</translation>
    </message>
    <message>
        <source>More than 9 in 10</source>
        <translation>Ponad 9 na 10</translation>
    </message>
    <message>
        <source>Fewer than 1 in 10</source>
        <translation>Mniej niż 1 na 10</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Nie policzono</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Wiek</translation>
    </message>
    <message>
        <source>Aged %1</source>
        <translation>Wiek: %1</translation>
    </message>
    <message>
        <source>Words on this page</source>
        <translation>Słowa na tej stronie</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>Skąd to wiemy</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Strona %1 z %2</translation>
    </message>
    <message>
        <source>Backwell · %1 %2 · to be reviewed by %3</source>
        <translation>Backwell · %1 %2 · do ponownego sprawdzenia: %3</translation>
    </message>
</context>
<context>
    <name>AttractPage</name>
    <message>
        <source>Back pain is common.
You can get on
with living.</source>
        <translation>Ból pleców
jest częsty.
Można dalej żyć po swojemu.</translation>
    </message>
    <message>
        <source>Touch to begin</source>
        <translation>Dotknij, by zacząć</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personel</translation>
    </message>
</context>
<context>
    <name>AttractStage</name>
    <message>
        <source>Small movements help.</source>
        <translation>Małe ruchy pomagają.</translation>
    </message>
    <message>
        <source>Hurt does not always mean harm.</source>
        <translation>Ból nie zawsze znaczy szkodę.</translation>
    </message>
    <message>
        <source>Most people get better without a scan.</source>
        <translation>Większość ludzi zdrowieje bez badania obrazowego.</translation>
    </message>
    <message>
        <source>A person moving</source>
        <translation>Osoba w ruchu</translation>
    </message>
</context>
<context>
    <name>BackButton</name>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
</context>
<context>
    <name>BeliefCard</name>
    <message>
        <source>What do you think?</source>
        <translation>Co o tym myślisz?</translation>
    </message>
    <message>
        <source>Tell me without a guess</source>
        <translation>Powiedz bez zgadywania</translation>
    </message>
    <message>
        <source>%1 You thought so too.</source>
        <translation>%1 Tak jak w twojej odpowiedzi.</translation>
    </message>
    <message>
        <source>%1 Many people think otherwise.</source>
        <translation>%1 Wiele osób myśli inaczej.</translation>
    </message>
</context>
<context>
    <name>BeliefsPage</name>
    <message>
        <source>Learn</source>
        <translation>Wiedza</translation>
    </message>
    <message>
        <source>True or not?</source>
        <translation>Prawda czy nie?</translation>
    </message>
    <message>
        <source>%1 of %2. Guess first, then read. Nobody keeps your guess.</source>
        <translation>%1 z %2. Najpierw zgadnij, potem czytaj. Nikt nie zapisuje twojej odpowiedzi.</translation>
    </message>
    <message>
        <source>There are no cards yet.</source>
        <translation>Nie ma jeszcze kart.</translation>
    </message>
    <message>
        <source>Next one</source>
        <translation>Następna</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>Poprzednia</translation>
    </message>
</context>
<context>
    <name>BusyState</name>
    <message>
        <source>One moment…</source>
        <translation>Chwileczkę…</translation>
    </message>
</context>
<context>
    <name>CardPage</name>
    <message>
        <source>Learn · %1</source>
        <translation>Wiedza · %1</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Wiedza</translation>
    </message>
    <message>
        <source>This page cannot be shown</source>
        <translation>Tej strony nie da się pokazać</translation>
    </message>
    <message>
        <source>True or not?</source>
        <translation>Prawda czy nie?</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>W skrócie</translation>
    </message>
    <message>
        <source>Guess first, then read. Nobody keeps your guess.</source>
        <translation>Najpierw zgadnij, potem czytaj. Nikt nie zapisuje twojej odpowiedzi.</translation>
    </message>
    <message>
        <source>It is not in this version of Backwell</source>
        <translation>Nie ma tego w tej wersji Backwell</translation>
    </message>
    <message>
        <source>You can look for it in Learn.</source>
        <translation>Możesz tego poszukać w „Wiedza”.</translation>
    </message>
    <message>
        <source>More to read on this</source>
        <translation>Więcej na ten temat</translation>
    </message>
    <message>
        <source>Show me this again in a week</source>
        <translation>Pokaż mi to jeszcze raz za tydzień</translation>
    </message>
    <message>
        <source>It comes back on Today in a week.</source>
        <translation>Za tydzień wróci na stronę Dziś.</translation>
    </message>
</context>
<context>
    <name>CheckInCard</name>
    <message>
        <source>Check in</source>
        <translation>Powiedz, jak jest</translation>
    </message>
    <message>
        <source>Tell us about today</source>
        <translation>Opowiedz o dzisiejszym dniu</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Zobacz</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Your plan</source>
        <translation>Twój plan</translation>
    </message>
    <message>
        <source>Choose movements</source>
        <translation>Wybierz ruchy</translation>
    </message>
    <message>
        <source>Two or three are enough to begin with.</source>
        <translation>Na początek wystarczą dwa lub trzy.</translation>
    </message>
</context>
<context>
    <name>ConsentCard</name>
    <message>
        <source>What goes to your clinic</source>
        <translation>Co trafia do twojej przychodni</translation>
    </message>
    <message>
        <source>That includes what you have written here so far.</source>
        <translation>Także to, co już tu jest zapisane.</translation>
    </message>
    <message>
        <source>What stays on this device</source>
        <translation>Co zostaje na tym urządzeniu</translation>
    </message>
    <message>
        <source>The private safety check, what you read and watch, and what you typed but did not save.</source>
        <translation>Prywatne pytania o bezpieczeństwo, to, co czytasz i oglądasz, oraz to, co jest wpisane, ale niezapisane.</translation>
    </message>
    <message>
        <source>Who can see it</source>
        <translation>Kto to widzi</translation>
    </message>
    <message>
        <source>The people who treat you at your clinic. They do not watch it live. It is not for emergencies: use Get help now.</source>
        <translation>Osoby, które leczą cię w przychodni. Nie patrzą na to na żywo. To nie jest na nagłe przypadki: wtedy użyj „Pomoc teraz”.</translation>
    </message>
    <message>
        <source>Changing your mind</source>
        <translation>Gdy zmienisz zdanie</translation>
    </message>
    <message>
        <source>Leave at any time under Me. Nothing more is sent after that. What your clinic already has stays in your record there.</source>
        <translation>Możesz się wycofać w każdej chwili, w „Ja”. Potem nic już nie jest wysyłane. To, co przychodnia już ma, zostaje tam w twojej kartotece.</translation>
    </message>
    <message>
        <source>Your check-ins, your measures, which movements you did, and your plan when you save it.</source>
        <translation>Twoje wpisy, pomiary, wykonane ruchy i Twój plan, gdy go zapiszesz.</translation>
    </message>
</context>
<context>
    <name>ContactCard</name>
    <message>
        <source>Talk to somebody</source>
        <translation>Porozmawiaj z kimś</translation>
    </message>
    <message>
        <source>Help near you</source>
        <translation>Pomoc w okolicy</translation>
    </message>
    <message>
        <source>I have talked to somebody</source>
        <translation>Rozmowa już była</translation>
    </message>
</context>
<context>
    <name>ContentFace</name>
    <message>
        <source>Version %1 · %2</source>
        <translation>Wersja %1 · %2</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Wersja %1</translation>
    </message>
    <message>
        <source>It was added on this device.</source>
        <translation>Dodano ją na tym urządzeniu.</translation>
    </message>
    <message>
        <source>It came with Backwell.</source>
        <translation>Jest częścią programu Backwell.</translation>
    </message>
    <message>
        <source>No clinician has approved it yet. It is for trying out.</source>
        <translation>Nie zatwierdził jej jeszcze żaden specjalista. Jest tylko na próbę.</translation>
    </message>
    <message>
        <source>Approved by %1, %2, on %3.</source>
        <translation>Zatwierdzone: %1, %2, %3.</translation>
    </message>
    <message>
        <source>It should have been looked over again by %1. Ask for a newer one.</source>
        <translation>Ponowny przegląd miał się odbyć do: %1. Poproś o nowszą wersję.</translation>
    </message>
    <message>
        <source>It will be looked over again by %1.</source>
        <translation>Ponowny przegląd odbędzie się do: %1.</translation>
    </message>
    <message>
        <source>Version %1 is used from the next time you open Backwell.</source>
        <translation>Wersja %1 będzie używana od następnego otwarcia programu Backwell.</translation>
    </message>
    <message>
        <source>“%1”, version %2, is on this device already. Nothing was changed.</source>
        <translation>„%1”, wersja %2, jest już na tym urządzeniu. Nic się nie zmieniło.</translation>
    </message>
    <message>
        <source>“%1”, version %2, was added. It is used from the next time you open Backwell.</source>
        <translation>Dodano: „%1”, wersja %2. Będzie używana od następnego otwarcia programu Backwell.</translation>
    </message>
</context>
<context>
    <name>ContentFileRow</name>
    <message>
        <source>Add it</source>
        <translation>Dodaj</translation>
    </message>
</context>
<context>
    <name>ContentPage</name>
    <message>
        <source>Me</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>What Backwell teaches</source>
        <translation>Czego uczy Backwell</translation>
    </message>
    <message>
        <source>The reading, movements and questions come as one content file. Each is signed, so that nobody can change it on the way.</source>
        <translation>Teksty, ruchy i pytania są w jednym pliku z treścią. Każdy taki plik jest podpisany, więc nikt nie może go zmienić po drodze.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Add a content file</source>
        <translation>Dodaj plik z treścią</translation>
    </message>
    <message>
        <source>Your clinic may give you a newer file. Save it in Downloads, then look for it here. It is used from the next time you open Backwell.</source>
        <translation>Twoja poradnia może dać Ci nowszy plik. Zapisz go w folderze Pobrane, a potem poszukaj go tutaj. Będzie używany od następnego otwarcia programu Backwell.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Chwileczkę …</translation>
    </message>
    <message>
        <source>Look in Downloads</source>
        <translation>Szukaj w folderze Pobrane</translation>
    </message>
    <message>
        <source>There is no content file in Downloads.</source>
        <translation>W folderze Pobrane nie ma pliku z treścią.</translation>
    </message>
    <message>
        <source>Go back to the version before</source>
        <translation>Wróć do poprzedniej wersji</translation>
    </message>
    <message>
        <source>If something is wrong with this content, version %1 is still on this device. Everything you wrote stays.</source>
        <translation>Jeśli z tą treścią jest coś nie tak, wersja %1 nadal jest na tym urządzeniu. Wszystko, co piszesz, zostaje.</translation>
    </message>
    <message>
        <source>Go back to version %1</source>
        <translation>Wróć do wersji %1</translation>
    </message>
    <message>
        <source>Go back to version %1?</source>
        <translation>Wrócić do wersji %1?</translation>
    </message>
    <message>
        <source>It is used from the next time you open Backwell, until you add a newer file. Everything you wrote stays.</source>
        <translation>Będzie używana od następnego otwarcia programu Backwell, dopóki nie dodasz nowszego pliku. Wszystko, co piszesz, zostaje.</translation>
    </message>
    <message>
        <source>Yes, go back</source>
        <translation>Tak, wróć</translation>
    </message>
</context>
<context>
    <name>CrisisPage</name>
    <message>
        <source>Somebody to talk to, now</source>
        <translation>Ktoś, z kim można porozmawiać, teraz</translation>
    </message>
    <message>
        <source>You do not have to carry this alone. Please talk to somebody today.</source>
        <translation>Nie musisz dźwigać tego w samotności. Porozmawiaj z kimś jeszcze dziś.</translation>
    </message>
    <message>
        <source>Tell a member of staff now</source>
        <translation>Powiedz teraz komuś z personelu</translation>
    </message>
    <message>
        <source>Say that you need somebody to talk to. You do not need to say more, or to wait for your turn.</source>
        <translation>Powiedz, że potrzebujesz z kimś porozmawiać. Nie musisz mówić nic więcej ani czekać na swoją kolej.</translation>
    </message>
    <message>
        <source>Nobody sees your answers at the moment you give them. That is why this page is here at once.</source>
        <translation>W chwili, gdy odpowiadasz, nikt nie widzi twoich odpowiedzi. Dlatego ta strona pojawia się od razu.</translation>
    </message>
    <message>
        <source>Back to the questions</source>
        <translation>Wróć do pytań</translation>
    </message>
</context>
<context>
    <name>Deletion</name>
    <message>
        <source>Everything you wrote will be deleted from this device.</source>
        <translation>Wszystko, co jest tu zapisane, zostanie usunięte z tego urządzenia.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Niczego nie usunięto.</translation>
    </message>
    <message>
        <source>Everything was deleted from this device.</source>
        <translation>Usunięto wszystko z tego urządzenia.</translation>
    </message>
</context>
<context>
    <name>Entries</name>
    <message>
        <source>1 entry waits to be sent</source>
        <translation>1 wpis czeka na wysłanie</translation>
    </message>
    <message numerus="yes">
        <source>%n entries wait to be sent</source>
        <translation>
            <numerusform>%n wpis czeka na wysłanie</numerusform>
            <numerusform>%n wpisy czekają na wysłanie</numerusform>
            <numerusform>%n wpisów czeka na wysłanie</numerusform>
        </translation>
    </message>
    <message>
        <source>1 entry needs you</source>
        <translation>1 wpis czeka na ciebie</translation>
    </message>
    <message numerus="yes">
        <source>%n entries need you</source>
        <translation>
            <numerusform>%n wpis czeka na ciebie</numerusform>
            <numerusform>%n wpisy czekają na ciebie</numerusform>
            <numerusform>%n wpisów czeka na ciebie</numerusform>
        </translation>
    </message>
    <message>
        <source>An entry</source>
        <translation>Wpis</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Stays on this device</source>
        <translation>Zostaje na tym urządzeniu</translation>
    </message>
    <message>
        <source>Your clinic looked at this on %1. That is not a check-up. If anything gets worse, use Get help now.</source>
        <translation>Przychodnia obejrzała to dnia %1. To nie jest wizyta. Jeśli coś się pogorszy, użyj „Pomoc teraz”.</translation>
    </message>
    <message>
        <source>Your clinic&apos;s service could not take this one. It is kept here. Open it, look it through and save it again.</source>
        <translation>System przychodni nie mógł tego przyjąć. Wpis jest tutaj. Otwórz go, przejrzyj i zapisz jeszcze raz.</translation>
    </message>
</context>
<context>
    <name>EntriesPage</name>
    <message>
        <source>Me</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>My entries</source>
        <translation>Moje wpisy</translation>
    </message>
    <message>
        <source>All of them are on this device only.</source>
        <translation>Wszystkie są tylko na tym urządzeniu.</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Jeszcze nic tu nie ma</translation>
    </message>
    <message>
        <source>Check-ins, measures and movements stand here once you save one.</source>
        <translation>Tu pojawią się podsumowania, zestawy pytań i ruchy, gdy coś zapiszesz.</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Podsumuj tydzień</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Look at it or change it</source>
        <translation>Obejrzyj albo zmień</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ErrorState</name>
    <message>
        <source>Try again</source>
        <translation>Spróbuj jeszcze raz</translation>
    </message>
</context>
<context>
    <name>Face</name>
    <message>
        <source>Check-in of the day</source>
        <translation>Podsumowanie dnia</translation>
    </message>
    <message>
        <source>Check-in of the week</source>
        <translation>Podsumowanie tygodnia</translation>
    </message>
    <message>
        <source>Back and leg</source>
        <translation>Plecy i noga</translation>
    </message>
    <message>
        <source>Activities that matter</source>
        <translation>Zajęcia, które są ważne</translation>
    </message>
    <message>
        <source>A movement</source>
        <translation>Ruch</translation>
    </message>
    <message>
        <source>Private safety check</source>
        <translation>Prywatne pytania o bezpieczeństwo</translation>
    </message>
    <message>
        <source>Were you seen?</source>
        <translation>Czy była wizyta?</translation>
    </message>
    <message>
        <source>Backwell %1 · content %2 %3</source>
        <translation>Backwell %1 · treści %2 %3</translation>
    </message>
    <message>
        <source>The next morning</source>
        <translation>Następny ranek</translation>
    </message>
    <message>
        <source>What suits you</source>
        <translation>Co ci odpowiada</translation>
    </message>
    <message>
        <source>How strong each leg is</source>
        <translation>Jak silna jest każda noga</translation>
    </message>
</context>
<context>
    <name>FaceChoice</name>
    <message>
        <source>very bad</source>
        <translation>bardzo źle</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>źle</translation>
    </message>
    <message>
        <source>so-so</source>
        <translation>tak sobie</translation>
    </message>
    <message>
        <source>good</source>
        <translation>dobrze</translation>
    </message>
    <message>
        <source>very good</source>
        <translation>bardzo dobrze</translation>
    </message>
</context>
<context>
    <name>FieldFrame</name>
    <message>
        <source>Problem: %1</source>
        <translation>Problem: %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>FilmFace</name>
    <message>
        <source>The film is not on this device. Everything it says is in the articles.</source>
        <translation>Na tym urządzeniu nie ma filmu. Wszystko, co w nim jest, znajdziesz w artykułach.</translation>
    </message>
</context>
<context>
    <name>FilmPage</name>
    <message>
        <source>Learn · Film</source>
        <translation>Wiedza · Film</translation>
    </message>
    <message>
        <source>Back pain is common</source>
        <translation>Ból pleców jest częsty</translation>
    </message>
    <message>
        <source>You can get on with living. No sound here: every word is shown.</source>
        <translation>Można dalej żyć po swojemu. Tu jest bez dźwięku: każde słowo widać.</translation>
    </message>
    <message>
        <source>You can get on with living.</source>
        <translation>Można dalej żyć po swojemu.</translation>
    </message>
    <message>
        <source>The film does not play here</source>
        <translation>Film się tu nie odtwarza</translation>
    </message>
    <message>
        <source>The film is not here</source>
        <translation>Filmu tu nie ma</translation>
    </message>
    <message>
        <source>Everything it says stands below.</source>
        <translation>Wszystko, co w nim jest, stoi poniżej.</translation>
    </message>
    <message>
        <source>A person out walking</source>
        <translation>Osoba na spacerze</translation>
    </message>
    <message>
        <source>Captions stand here while it plays.</source>
        <translation>Podczas filmu są tu napisy.</translation>
    </message>
    <message>
        <source>What the film says</source>
        <translation>Co mówi film</translation>
    </message>
    <message>
        <source>Pause the film</source>
        <translation>Zatrzymaj film</translation>
    </message>
    <message>
        <source>Play the film</source>
        <translation>Włącz film</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Welcome</source>
        <translation>Witaj</translation>
    </message>
    <message>
        <source>Back pain is common. You can get on with living.</source>
        <translation>Ból pleców jest częsty. Można dalej żyć po swojemu.</translation>
    </message>
    <message>
        <source>First, a few signs to know</source>
        <translation>Najpierw kilka ważnych objawów</translation>
    </message>
    <message>
        <source>First, a private check</source>
        <translation>Najpierw prywatne pytania</translation>
    </message>
    <message>
        <source>What matters to you?</source>
        <translation>Co jest dla ciebie ważne?</translation>
    </message>
    <message>
        <source>How are things now?</source>
        <translation>Jak jest teraz?</translation>
    </message>
    <message>
        <source>Has your clinic given you a code?</source>
        <translation>Masz kod od przychodni?</translation>
    </message>
    <message>
        <source>You are all set</source>
        <translation>Wszystko gotowe</translation>
    </message>
    <message>
        <source>About two minutes. Your answers stay on this device.</source>
        <translation>Około dwóch minut. Odpowiedzi zostają na tym urządzeniu.</translation>
    </message>
    <message>
        <source>Pick a few things you would like to do, or do more of.</source>
        <translation>Wybierz kilka rzeczy, które chcesz robić albo robić częściej.</translation>
    </message>
    <message>
        <source>You can join later, or not at all. Everything works without.</source>
        <translation>Możesz to zrobić później albo wcale. Bez tego wszystko działa.</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Krok %1 z %2</translation>
    </message>
    <message>
        <source>Small movements, plain facts, and a place to note how you are doing.</source>
        <translation>Małe ruchy, proste fakty i miejsce, by zapisać, jak ci idzie.</translation>
    </message>
    <message>
        <source>What you write stays on this device. You alone choose if your clinic may see it.</source>
        <translation>To, co piszesz, zostaje na tym urządzeniu. Tylko ty decydujesz, czy przychodnia może to zobaczyć.</translation>
    </message>
    <message>
        <source>Nobody watches this app live. If something worries you, use Get help now. It is at the top of every page.</source>
        <translation>Nikt nie śledzi tej aplikacji na żywo. Jeśli coś cię niepokoi, użyj „Pomoc teraz”. Ten przycisk jest na górze każdej strony.</translation>
    </message>
    <message>
        <source>A few signs need help fast. Some are hard to talk about, so we ask here, in plain words.</source>
        <translation>Przy kilku objawach pomoc jest potrzebna szybko. O niektórych trudno mówić, więc pytamy tutaj, prostymi słowami.</translation>
    </message>
    <message>
        <source>“Not sure” is an answer too. If a sign fits you, you see at once what to do.</source>
        <translation>„Nie wiem” też jest odpowiedzią. Jeśli masz któryś objaw, od razu zobaczysz, co robić.</translation>
    </message>
    <message>
        <source>You can do it later. Your plan starts after it.</source>
        <translation>Możesz to zrobić później. Twój plan zaczyna się potem.</translation>
    </message>
    <message>
        <source>A few signs need help fast. They are always one tap away, in Get help now.</source>
        <translation>Przy kilku objawach pomoc jest potrzebna szybko. Zawsze są o jedno dotknięcie stąd, w „Pomoc teraz”.</translation>
    </message>
    <message>
        <source>Show the signs</source>
        <translation>Pokaż objawy</translation>
    </message>
    <message>
        <source>Show me what to do</source>
        <translation>Pokaż, co robić</translation>
    </message>
    <message>
        <source>When to come back</source>
        <translation>Kiedy tu wrócić</translation>
    </message>
    <message>
        <source>Confidence, what got in the way, sleep and mood</source>
        <translation>Pewność siebie, przeszkody, sen i nastrój</translation>
    </message>
    <message>
        <source>Thank you. That is noted.</source>
        <translation>Dziękujemy. Zapisane.</translation>
    </message>
    <message>
        <source>No pain score. What you can do matters more.</source>
        <translation>Bez oceniania bólu. Ważniejsze jest to, co możesz robić.</translation>
    </message>
    <message>
        <source>Answer five short questions</source>
        <translation>Odpowiedz na pięć krótkich pytań</translation>
    </message>
    <message>
        <source>With a code, your clinic can see what you choose to share.</source>
        <translation>Z kodem przychodnia zobaczy to, co zechcesz pokazać.</translation>
    </message>
    <message>
        <source>You have joined %1.</source>
        <translation>Masz połączenie: %1.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Zacznij</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Start the check</source>
        <translation>Zacznij pytania</translation>
    </message>
    <message>
        <source>I have a code</source>
        <translation>Mam kod</translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation>Przejdź do „Dziś”</translation>
    </message>
    <message>
        <source>Not now, go to Today</source>
        <translation>Nie teraz, przejdź do „Dziś”</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation>Na razie pomiń</translation>
    </message>
    <message>
        <source>Skip to Today</source>
        <translation>Od razu do „Dziś”</translation>
    </message>
    <message>
        <source>A few taps, about a minute. It gives you something to look back on.</source>
        <translation>Kilka dotknięć, około minuty. Będzie do czego wrócić.</translation>
    </message>
</context>
<context>
    <name>FlarePlanCard</name>
    <message>
        <source>My flare-up plan</source>
        <translation>Mój plan na zaostrzenie</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1”</translation>
    </message>
    <message>
        <source>You have not written one yet. Some words now can help, or when it is calmer.</source>
        <translation>Jeszcze go nie masz. Kilka słów może pomóc, teraz albo gdy będzie spokojniej.</translation>
    </message>
    <message>
        <source>See my whole plan</source>
        <translation>Pokaż cały mój plan</translation>
    </message>
    <message>
        <source>Write my plan</source>
        <translation>Napisz mój plan</translation>
    </message>
</context>
<context>
    <name>FlarePlanPage</name>
    <message>
        <source>My plan</source>
        <translation>Mój plan</translation>
    </message>
    <message>
        <source>My flare-up plan</source>
        <translation>Mój plan na zaostrzenie</translation>
    </message>
    <message>
        <source>You wrote this on a better day. A flare-up passes.</source>
        <translation>Te słowa są z lepszego dnia. Zaostrzenie mija.</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Nic tu jeszcze nie ma</translation>
    </message>
    <message>
        <source>A few words are enough: what you do first, and who you can call.</source>
        <translation>Wystarczy kilka słów: co robisz najpierw i do kogo możesz zadzwonić.</translation>
    </message>
    <message>
        <source>Write my plan</source>
        <translation>Napisz mój plan</translation>
    </message>
    <message>
        <source>Why I am safe</source>
        <translation>Dlaczego nic mi nie grozi</translation>
    </message>
    <message>
        <source>The first two days</source>
        <translation>Pierwsze dwa dni</translation>
    </message>
    <message>
        <source>Days three to seven</source>
        <translation>Dni od trzeciego do siódmego</translation>
    </message>
    <message>
        <source>Who I can contact</source>
        <translation>Z kim mogę się skontaktować</translation>
    </message>
    <message>
        <source>What I tell others</source>
        <translation>Co mówię innym</translation>
    </message>
    <message>
        <source>My early signs</source>
        <translation>Moje wczesne sygnały</translation>
    </message>
    <message>
        <source>Is something new, or does something worry you? Do the safety check, or use Get help now.</source>
        <translation>Czy coś jest nowe albo coś Cię niepokoi? Sprawdź bezpieczeństwo albo użyj przycisku pomocy.</translation>
    </message>
    <message>
        <source>Change my plan</source>
        <translation>Zmień mój plan</translation>
    </message>
</context>
<context>
    <name>FormFace</name>
    <message>
        <source>Saved on this device</source>
        <translation>Zapisane na tym urządzeniu</translation>
    </message>
</context>
<context>
    <name>FormFooter</name>
    <message>
        <source>Before</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Back to my answers</source>
        <translation>Wróć do odpowiedzi</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Show all questions</source>
        <translation>Pokaż wszystkie pytania</translation>
    </message>
    <message>
        <source>One question at a time</source>
        <translation>Po jednym pytaniu</translation>
    </message>
</context>
<context>
    <name>FormPage</name>
    <message>
        <source>Changing an entry</source>
        <translation>Zmiana wpisu</translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation>Dziękujemy.</translation>
    </message>
    <message>
        <source>These questions cannot be shown</source>
        <translation>Tych pytań nie da się pokazać</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Wróć</translation>
    </message>
</context>
<context>
    <name>FormReview</name>
    <message>
        <source>Look over your answers</source>
        <translation>Przejrzyj odpowiedzi</translation>
    </message>
    <message>
        <source>Tap one to change it. Then press Save.</source>
        <translation>Dotknij, by coś zmienić. Potem naciśnij „Zapisz”.</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Bez odpowiedzi</translation>
    </message>
</context>
<context>
    <name>FormRow</name>
    <message>
        <source>In %1</source>
        <translation>W: %1</translation>
    </message>
    <message>
        <source>Measured in</source>
        <translation>Jednostka</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>Dodaj następny</translation>
    </message>
    <message>
        <source>Take this one away</source>
        <translation>Usuń ten</translation>
    </message>
</context>
<context>
    <name>FormRows</name>
    <message>
        <source>A day, like 4 June 2026</source>
        <translation>Dzień, na przykład 4 czerwca 2026</translation>
    </message>
    <message>
        <source>A time, like 14:30</source>
        <translation>Godzina, na przykład 14:30</translation>
    </message>
    <message>
        <source>A whole number, like 3</source>
        <translation>Liczba całkowita, na przykład 3</translation>
    </message>
    <message>
        <source>A number, like 3 or 2.5</source>
        <translation>Liczba, na przykład 3 albo 2,5</translation>
    </message>
    <message>
        <source>The answers to this one are not on this device. You can leave it out.</source>
        <translation>Odpowiedzi do tego pytania nie ma na tym urządzeniu. Możesz je pominąć.</translation>
    </message>
    <message>
        <source>Please answer this one.</source>
        <translation>Odpowiedz na to pytanie.</translation>
    </message>
    <message>
        <source>This cannot be read as an answer.</source>
        <translation>Tego nie da się odczytać jako odpowiedzi.</translation>
    </message>
    <message>
        <source>This cannot be read as an answer. Try it like this. %1.</source>
        <translation>Tego nie da się odczytać jako odpowiedzi. Spróbuj tak. %1.</translation>
    </message>
    <message>
        <source>That is a little short. Write at least %1 letters.</source>
        <translation>Trochę za krótko. Najmniejsza liczba znaków: %1.</translation>
    </message>
    <message>
        <source>Please choose what it is measured in.</source>
        <translation>Wybierz jednostkę.</translation>
    </message>
    <message>
        <source>That is a little long. Keep it under %1 letters.</source>
        <translation>Trochę za długo. Największa liczba znaków: %1.</translation>
    </message>
    <message>
        <source>The smallest answer is %1.</source>
        <translation>Najmniejsza odpowiedź to %1.</translation>
    </message>
    <message>
        <source>The largest answer is %1.</source>
        <translation>Największa odpowiedź to %1.</translation>
    </message>
    <message>
        <source>Use at most %1 digits behind the point.</source>
        <translation>Liczba cyfr po przecinku: najwyżej %1.</translation>
    </message>
    <message>
        <source>Please give at least %1.</source>
        <translation>Podaj co najmniej tyle odpowiedzi: %1.</translation>
    </message>
    <message>
        <source>Please give at most %1.</source>
        <translation>Podaj najwyżej tyle odpowiedzi: %1.</translation>
    </message>
    <message>
        <source>Please pick one of the answers shown.</source>
        <translation>Wybierz jedną z pokazanych odpowiedzi.</translation>
    </message>
    <message>
        <source>This answer stands alone. Take the others away, or this one.</source>
        <translation>Tej odpowiedzi nie łączy się z innymi. Usuń inne albo tę.</translation>
    </message>
    <message>
        <source>This is not written the way this question asks for.</source>
        <translation>To pytanie prosi o inny zapis.</translation>
    </message>
    <message>
        <source>Please write it like this: %1</source>
        <translation>Napisz to tak: %1</translation>
    </message>
    <message>
        <source>Please look at this one again.</source>
        <translation>Spójrz na to jeszcze raz.</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 z %3)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Tak</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nie</translation>
    </message>
</context>
<context>
    <name>FormView</name>
    <message>
        <source>Question %1 of %2</source>
        <translation>Pytanie %1 z %2</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>Odpowiedzi: %1 z %2</translation>
    </message>
    <message>
        <source>Your answers from before are still here.</source>
        <translation>Twoje wcześniejsze odpowiedzi nadal tu są.</translation>
    </message>
</context>
<context>
    <name>FoundRow</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>GoalPicker</name>
    <message>
        <source>What matters to you</source>
        <translation>Co jest dla ciebie ważne</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Coś innego</translation>
    </message>
    <message>
        <source>For example: singing in the choir</source>
        <translation>Na przykład: śpiewanie w chórze</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
</context>
<context>
    <name>HelpButton</name>
    <message>
        <source>Get help now</source>
        <translation>Pomoc teraz</translation>
    </message>
    <message>
        <source>Signs that need help today, and whom to call</source>
        <translation>Objawy, przy których trzeba pomocy dziś, i do kogo dzwonić</translation>
    </message>
</context>
<context>
    <name>HelpFace</name>
    <message>
        <source>Call %1</source>
        <translation>Zadzwoń: %1</translation>
    </message>
    <message>
        <source>Text %1 to %2</source>
        <translation>Wyślij SMS %1 na %2</translation>
    </message>
    <message>
        <source>A&amp;E</source>
        <comment>searched on a map</comment>
        <translation>A&amp;E</translation>
    </message>
</context>
<context>
    <name>HelpLists</name>
    <message>
        <source>Tell a member of staff now</source>
        <translation>Powiedz teraz komuś z personelu</translation>
    </message>
    <message>
        <source>If one of these fits you, say so at the desk. You do not need to wait for your turn.</source>
        <translation>Jeśli masz coś z tej listy, powiedz o tym w rejestracji. Nie musisz czekać na swoją kolej.</translation>
    </message>
    <message>
        <source>If life feels too hard</source>
        <translation>Jeśli życie cię przerasta</translation>
    </message>
</context>
<context>
    <name>HelpTier</name>
    <message>
        <source>Where: %1</source>
        <translation>Gdzie: %1</translation>
    </message>
    <message>
        <source>Say: “%1”</source>
        <translation>Powiedz: „%1”</translation>
    </message>
</context>
<context>
    <name>HoursWords</name>
    <message>
        <source>midnight</source>
        <translation>północ</translation>
    </message>
    <message>
        <source>midday</source>
        <translation>południe</translation>
    </message>
    <message>
        <source>%1 am</source>
        <translation>%1 rano</translation>
    </message>
    <message>
        <source>%1 pm</source>
        <translation>%1 po południu</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Codziennie</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1, all day</source>
        <comment>days</comment>
        <translation>%1, całą dobę</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <comment>days, times</comment>
        <translation>%1, %2 – %3</translation>
    </message>
    <message>
        <source>Open now, day and night</source>
        <translation>Otwarte, dzień i noc</translation>
    </message>
    <message>
        <source>Closed for now</source>
        <translation>Na razie zamknięte</translation>
    </message>
    <message>
        <source>Open now, until %1</source>
        <translation>Otwarte, do: %1</translation>
    </message>
    <message>
        <source>Open now, until %1 on %2</source>
        <translation>Otwarte, do: %1 (%2)</translation>
    </message>
    <message>
        <source>Closed now. Opens today at %1</source>
        <translation>Teraz zamknięte. Otwarcie dziś: %1</translation>
    </message>
    <message>
        <source>Closed now. Opens tomorrow at %1</source>
        <translation>Teraz zamknięte. Otwarcie jutro: %1</translation>
    </message>
    <message>
        <source>Closed now. Opens %1 at %2</source>
        <translation>Teraz zamknięte. Otwarcie: %1, %2</translation>
    </message>
    <message>
        <source>Closed now. Opens on %1 at %2</source>
        <translation>Teraz zamknięte. Otwarcie: %1, %2</translation>
    </message>
    <message>
        <source>12</source>
        <comment>hours of the clock: 12, or 24 where people count on</comment>
        <translation>12</translation>
    </message>
</context>
<context>
    <name>IfThenLines</name>
    <message>
        <source>What if something gets in the way?</source>
        <translation>A jeśli coś stanie na przeszkodzie?</translation>
    </message>
    <message>
        <source>If …</source>
        <translation>Jeśli …</translation>
    </message>
    <message>
        <source>then I …</source>
        <translation>to ja …</translation>
    </message>
    <message>
        <source>Add this</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>For example: if it rains, then I walk in the shopping centre.</source>
        <translation>Na przykład: jeśli pada deszcz, to chodzę po galerii handlowej.</translation>
    </message>
</context>
<context>
    <name>JoinFace</name>
    <message>
        <source>your clinic</source>
        <translation>twoja przychodnia</translation>
    </message>
    <message>
        <source>Last sent %1</source>
        <translation>Ostatnio wysłano: %1</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>Jeszcze nic nie wysłano</translation>
    </message>
    <message>
        <source>Everything stays on this device.</source>
        <translation>Wszystko zostaje na tym urządzeniu.</translation>
    </message>
    <message>
        <source>Sending now …</source>
        <translation>Wysyłanie …</translation>
    </message>
    <message>
        <source>Your clinic&apos;s service could not take 1 entry. It is safe here. Open My entries to look at it.</source>
        <translation>System przychodni nie mógł przyjąć 1 wpisu. Jest tu bezpieczny. Otwórz „Moje wpisy”, by go obejrzeć.</translation>
    </message>
    <message numerus="yes">
        <source>Your clinic&apos;s service could not take %n entries. They are safe here. Open My entries to look at them.</source>
        <translation>
            <numerusform>System przychodni nie mógł przyjąć %n wpisu. Jest tu bezpieczny. Otwórz „Moje wpisy”, by go obejrzeć.</numerusform>
            <numerusform>System przychodni nie mógł przyjąć %n wpisów. Są tu bezpieczne. Otwórz „Moje wpisy”, by je obejrzeć.</numerusform>
            <numerusform>System przychodni nie mógł przyjąć %n wpisów. Są tu bezpieczne. Otwórz „Moje wpisy”, by je obejrzeć.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is with your clinic&apos;s service.</source>
        <translation>Wszystko jest już w systemie przychodni.</translation>
    </message>
    <message>
        <source>Nothing is waiting to be sent.</source>
        <translation>Nic nie czeka na wysłanie.</translation>
    </message>
    <message>
        <source>One letter or number of this code is not right. Look at it again, sign by sign.</source>
        <translation>Jedna litera albo cyfra w kodzie się nie zgadza. Sprawdź go znak po znaku.</translation>
    </message>
    <message>
        <source>This is not a code from a clinic. A code looks like ABCD-EFGH-J.</source>
        <translation>To nie jest kod z przychodni. Kod wygląda tak: ABCD-EFGH-J.</translation>
    </message>
    <message>
        <source>This code is made for a newer Backwell. Please update the app first.</source>
        <translation>Ten kod jest do nowszej wersji Backwell. Najpierw zaktualizuj aplikację.</translation>
    </message>
    <message>
        <source>This code does not say which clinic it is from. Scan or type the whole invitation from your letter.</source>
        <translation>Z tego kodu nie wynika, z której jest przychodni. Zeskanuj albo wpisz całe zaproszenie z listu.</translation>
    </message>
    <message>
        <source>Your clinic&apos;s service does not know this code. Check it, or ask your clinic for a new one.</source>
        <translation>System przychodni nie zna tego kodu. Sprawdź go albo poproś przychodnię o nowy.</translation>
    </message>
    <message>
        <source>This code has run out. Ask your clinic for a new one.</source>
        <translation>Ten kod stracił ważność. Poproś przychodnię o nowy.</translation>
    </message>
    <message>
        <source>Somebody has joined with this code already. Ask your clinic for a new one.</source>
        <translation>Ktoś już użył tego kodu. Poproś przychodnię o nowy.</translation>
    </message>
    <message>
        <source>There is no network just now. The code stays good: try again when you are online, or go on without joining.</source>
        <translation>Teraz nie ma sieci. Kod nadal jest ważny: spróbuj, gdy będzie internet, albo idź dalej bez łączenia.</translation>
    </message>
    <message>
        <source>The network here wants you to sign in first. Open its page in your browser, then try again.</source>
        <translation>Ta sieć chce najpierw logowania. Otwórz jej stronę w przeglądarce i spróbuj jeszcze raz.</translation>
    </message>
    <message>
        <source>What answered could not prove that it is your clinic&apos;s service. Nothing was sent. Try another network.</source>
        <translation>To, co odpowiedziało, nie dowiodło, że jest systemem twojej przychodni. Nic nie wysłano. Spróbuj w innej sieci.</translation>
    </message>
    <message>
        <source>Your clinic&apos;s service is busy. Try again in a few minutes. The code stays good.</source>
        <translation>System przychodni jest zajęty. Spróbuj za kilka minut. Kod nadal jest ważny.</translation>
    </message>
    <message>
        <source>Your clinic&apos;s service has a problem just now. Try again later. The code stays good.</source>
        <translation>System przychodni ma teraz kłopot. Spróbuj później. Kod nadal jest ważny.</translation>
    </message>
    <message>
        <source>Your clinic&apos;s service said no to this device. Please ask your clinic.</source>
        <translation>System przychodni odrzucił to urządzenie. Zapytaj w przychodni.</translation>
    </message>
    <message>
        <source>This device has no room to keep your clinic&apos;s answer. Make some room, then try again. The code stays good.</source>
        <translation>Na tym urządzeniu nie ma miejsca na odpowiedź przychodni. Zwolnij trochę miejsca i spróbuj jeszcze raz. Kod nadal jest ważny.</translation>
    </message>
    <message>
        <source>Joining did not work this time. Please try again.</source>
        <translation>Tym razem połączenie się nie udało. Spróbuj jeszcze raz.</translation>
    </message>
    <message>
        <source>On its way. It goes by itself.</source>
        <translation>W drodze. Wysyła się samo.</translation>
    </message>
    <message>
        <source>The network here wants you to sign in first. Open its page in your browser. Everything is safe here and goes by itself later.</source>
        <translation>Ta sieć chce najpierw logowania. Otwórz jej stronę w przeglądarce. Wszystko jest tu bezpieczne i później wyśle się samo.</translation>
    </message>
    <message>
        <source>What answered could not prove that it is your clinic&apos;s service, so nothing was sent. Everything is safe here.</source>
        <translation>To, co odpowiedziało, nie dowiodło, że jest systemem twojej przychodni, więc nic nie wysłano. Wszystko jest tu bezpieczne.</translation>
    </message>
    <message>
        <source>Your clinic&apos;s service is busy. Everything is safe here and goes by itself later.</source>
        <translation>System przychodni jest zajęty. Wszystko jest tu bezpieczne i później wyśle się samo.</translation>
    </message>
    <message>
        <source>Your clinic&apos;s service has a problem. Everything is safe here and goes by itself later.</source>
        <translation>System przychodni ma kłopot. Wszystko jest tu bezpieczne i później wyśle się samo.</translation>
    </message>
    <message>
        <source>This device could not open what waits to be sent. It is safe here and kept as it is. Make some room on the device, then try again.</source>
        <translation>To urządzenie nie mogło otworzyć tego, co czeka na wysłanie. Jest to bezpieczne i bez zmian. Zwolnij trochę miejsca i spróbuj jeszcze raz.</translation>
    </message>
</context>
<context>
    <name>JoinPage</name>
    <message>
        <source>Join your clinic</source>
        <translation>Połącz się z przychodnią</translation>
    </message>
    <message>
        <source>You have joined %1</source>
        <translation>Masz połączenie: %1</translation>
    </message>
    <message>
        <source>What you agree to</source>
        <translation>Na co się zgadzasz</translation>
    </message>
    <message>
        <source>Type your code</source>
        <translation>Wpisz kod</translation>
    </message>
    <message>
        <source>Thank you. What you save now reaches them too.</source>
        <translation>Dziękujemy. To, co teraz zapiszesz, dotrze też tam.</translation>
    </message>
    <message>
        <source>You can take this back at any time, under Me.</source>
        <translation>Możesz to cofnąć w każdej chwili, w „Ja”.</translation>
    </message>
    <message>
        <source>It is in your letter or on the card from your clinic.</source>
        <translation>Jest w liście albo na karcie z przychodni.</translation>
    </message>
    <message>
        <source>Code from your clinic</source>
        <translation>Kod z przychodni</translation>
    </message>
    <message>
        <source>Nine letters and numbers, like ABCD-EFGH-J</source>
        <translation>Dziewięć liter i cyfr, na przykład ABCD-EFGH-J</translation>
    </message>
    <message>
        <source>Asking your clinic&apos;s service …</source>
        <translation>Pytamy system przychodni …</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Agree and join</source>
        <translation>Zgadzam się, połącz</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nie teraz</translation>
    </message>
</context>
<context>
    <name>JoinedCard</name>
    <message>
        <source>What happens now</source>
        <translation>Co będzie teraz</translation>
    </message>
    <message>
        <source>What you wrote so far is on its way.</source>
        <translation>To, co już jest zapisane, jest w drodze.</translation>
    </message>
    <message>
        <source>What you save goes by itself, also later when you are online again.</source>
        <translation>To, co zapisujesz, wysyła się samo, także później, gdy wróci internet.</translation>
    </message>
    <message>
        <source>Under Me you see what was sent, and what your clinic has looked at.</source>
        <translation>W „Ja” widać, co wysłano i co przychodnia już obejrzała.</translation>
    </message>
    <message>
        <source>Nobody watches this live. If something worries you, use Get help now.</source>
        <translation>Nikt nie śledzi tego na żywo. Jeśli coś cię niepokoi, użyj „Pomoc teraz”.</translation>
    </message>
</context>
<context>
    <name>KioskBar</name>
    <message>
        <source>Usual text</source>
        <translation>Zwykły tekst</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Większy tekst</translation>
    </message>
    <message>
        <source>Usual colours</source>
        <translation>Zwykłe kolory</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Raise the screen</source>
        <translation>Podnieś ekran</translation>
    </message>
    <message>
        <source>Lower the screen</source>
        <translation>Obniż ekran</translation>
    </message>
    <message>
        <source>I have finished</source>
        <translation>Kończę</translation>
    </message>
</context>
<context>
    <name>KioskWindow</name>
    <message>
        <source>Backwell kiosk</source>
        <translation>Kiosk Backwell</translation>
    </message>
</context>
<context>
    <name>LadderRungs</name>
    <message>
        <source>Where are you now?</source>
        <translation>Gdzie teraz jesteś?</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>I am here</source>
        <translation>Jestem tutaj</translation>
    </message>
</context>
<context>
    <name>LanguageChips</name>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
</context>
<context>
    <name>LanguageFace</name>
    <message>
        <source>English</source>
        <extracomment>The name of your language in your language</extracomment>
        <translation>Polski</translation>
    </message>
    <message>
        <source>%1 (draft)</source>
        <translation>%1 (wersja robocza)</translation>
    </message>
    <message>
        <source>These are official lists. They stay in English until there is an official translation.</source>
        <translation>To są oficjalne listy. Są po angielsku, dopóki nie ma oficjalnego tłumaczenia.</translation>
    </message>
    <message>
        <source>These questions are in English. They need a translation that was checked.</source>
        <translation>Te pytania są po angielsku. Potrzebne jest do nich sprawdzone tłumaczenie.</translation>
    </message>
</context>
<context>
    <name>LearnFace</name>
    <message>
        <source>1 to read</source>
        <translation>1 do czytania</translation>
    </message>
    <message numerus="yes">
        <source>%n to read</source>
        <translation>
            <numerusform>%n do czytania</numerusform>
            <numerusform>%n do czytania</numerusform>
            <numerusform>%n do czytania</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1</source>
        <translation>, %1</translation>
    </message>
    <message>
        <source>1 card</source>
        <translation>1 karta</translation>
    </message>
    <message numerus="yes">
        <source>%n cards</source>
        <translation>
            <numerusform>%n karta</numerusform>
            <numerusform>%n karty</numerusform>
            <numerusform>%n kart</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LearnPage</name>
    <message>
        <source>Learn</source>
        <translation>Wiedza</translation>
    </message>
    <message>
        <source>Plain facts. Each takes a few minutes.</source>
        <translation>Proste fakty. Każdy na kilka minut.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Szukaj</translation>
    </message>
    <message>
        <source>A word, or a question in your own words</source>
        <translation>Słowo albo pytanie po swojemu</translation>
    </message>
    <message>
        <source>Watch the film</source>
        <translation>Obejrzyj film</translation>
    </message>
    <message>
        <source>Back pain is common. With captions.</source>
        <translation>Ból pleców jest częsty. Z napisami.</translation>
    </message>
    <message>
        <source>Saved for later</source>
        <translation>Zapisane na później</translation>
    </message>
    <message>
        <source>%1 to read</source>
        <translation>%1 do czytania</translation>
    </message>
    <message>
        <source>True or not?</source>
        <translation>Prawda czy nie?</translation>
    </message>
    <message>
        <source>Things people say about backs. Guess first, then read.</source>
        <translation>Co się mówi o plecach. Najpierw zgadnij, potem czytaj.</translation>
    </message>
    <message>
        <source>Nothing to read yet</source>
        <translation>Nie ma jeszcze nic do czytania</translation>
    </message>
    <message>
        <source>Articles come with the content of Backwell.</source>
        <translation>Artykuły przychodzą z treściami Backwell.</translation>
    </message>
    <message>
        <source>Words in letters</source>
        <translation>Słowa z listów</translation>
    </message>
    <message>
        <source>What the words of reports and letters mean</source>
        <translation>Co znaczą słowa z opisów i listów</translation>
    </message>
    <message>
        <source>Read my letter</source>
        <translation>Przeczytaj mój list</translation>
    </message>
    <message>
        <source>Paste words from a letter. Nothing is kept.</source>
        <translation>Wklej słowa z listu. Nic nie jest zapisywane.</translation>
    </message>
    <message>
        <source>For clinicians</source>
        <translation>Dla specjalistów</translation>
    </message>
    <message>
        <source>For practice teams, and for anyone who wants to look over a shoulder</source>
        <translation>Dla zespołów przychodni i dla każdego, kto chce zajrzeć im przez ramię</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
</context>
<context>
    <name>LetterPage</name>
    <message>
        <source>Learn</source>
        <translation>Wiedza</translation>
    </message>
    <message>
        <source>Read my letter</source>
        <translation>Przeczytaj mój list</translation>
    </message>
    <message>
        <source>Type or paste words from a letter or a report. They stay on this page and are gone when you leave it.</source>
        <translation>Wpisz albo wklej słowa z listu lub opisu badania. Zostają na tej stronie i znikają, gdy ją zamkniesz.</translation>
    </message>
    <message>
        <source>Words from your letter</source>
        <translation>Słowa z twojego listu</translation>
    </message>
    <message>
        <source>None of these words is in our list. Ask the clinic that sent the letter what they mean for you.</source>
        <translation>Żadnego z tych słów nie ma na naszej liście. Zapytaj przychodnię, która przysłała list, co znaczą dla ciebie.</translation>
    </message>
    <message>
        <source>A letter may name this to say that it was not found. Ask the clinic that sent it what it means for you. If you feel unwell or something is new, do not wait: use Get help now.</source>
        <translation>List może o tym pisać, by powiedzieć, że tego nie znaleziono. Zapytaj przychodnię, która go przysłała, co to znaczy dla ciebie. Jeśli źle się czujesz albo pojawiło się coś nowego, nie czekaj: użyj „Pomoc teraz”.</translation>
    </message>
    <message>
        <source>These are the usual meanings. Your clinic knows what they mean for you.</source>
        <translation>To są zwykłe znaczenia. Przychodnia wie, co znaczą dla ciebie.</translation>
    </message>
</context>
<context>
    <name>MattersPage</name>
    <message>
        <source>Me</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>What matters to me</source>
        <translation>Co jest dla mnie ważne</translation>
    </message>
    <message>
        <source>Up to five things you would like to do, or do more of.</source>
        <translation>Do pięciu rzeczy, które chcesz robić albo robić częściej.</translation>
    </message>
</context>
<context>
    <name>MePage</name>
    <message>
        <source>Me</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>What matters to me</source>
        <translation>Co jest dla mnie ważne</translation>
    </message>
    <message>
        <source>Nothing chosen yet</source>
        <translation>Jeszcze nic nie wybrano</translation>
    </message>
    <message>
        <source>What I share</source>
        <translation>Co pokazuję</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Odbiorca: %1</translation>
    </message>
    <message>
        <source>With nobody. Everything stays here.</source>
        <translation>Nikomu. Wszystko zostaje tutaj.</translation>
    </message>
    <message>
        <source>My entries</source>
        <translation>Moje wpisy</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>Do tej pory: %1</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Jeszcze żadnych</translation>
    </message>
    <message>
        <source>Text, colours and motion</source>
        <translation>Tekst, kolory i ruch na ekranie</translation>
    </message>
    <message>
        <source>Larger text, dark or high contrast, less movement</source>
        <translation>Większy tekst, ciemny ekran albo duży kontrast, mniej ruchu</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Usuń wszystko</translation>
    </message>
    <message>
        <source>Takes away all you wrote on this device. What your clinic already has stays in your record there.</source>
        <translation>Usuwa wszystko, co jest zapisane na tym urządzeniu. To, co przychodnia już ma, zostaje tam w twojej kartotece.</translation>
    </message>
    <message>
        <source>Delete everything?</source>
        <translation>Usunąć wszystko?</translation>
    </message>
    <message>
        <source>%1. They would be lost for good.</source>
        <translation>%1. Znikną na zawsze.</translation>
    </message>
    <message>
        <source>Your entries, goals and settings on this device go away for good.</source>
        <translation>Twoje wpisy, cele i ustawienia na tym urządzeniu znikną na zawsze.</translation>
    </message>
    <message>
        <source>Yes, delete everything</source>
        <translation>Tak, usuń wszystko</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>What Backwell teaches</source>
        <translation>Czego uczy Backwell</translation>
    </message>
    <message>
        <source>My plan</source>
        <translation>Mój plan</translation>
    </message>
</context>
<context>
    <name>MeasureCatalogue</name>
    <message>
        <source>This set of questions is not available here at the moment.</source>
        <translation>Ten zestaw pytań nie jest tu teraz dostępny.</translation>
    </message>
    <message>
        <source>They are missing from the content on this device, or were changed after they were checked. Your entries are safe. Install Backwell again to bring them back.</source>
        <translation>Brakuje ich w treściach na tym urządzeniu albo zmieniono je po sprawdzeniu. Twoje wpisy są bezpieczne. Zainstaluj Backwell ponownie, a wrócą.</translation>
    </message>
</context>
<context>
    <name>MeasureChange</name>
    <message>
        <source>%1: %2 on %3, %4 on %5.</source>
        <translation>%1: %2 (%3), %4 (%5).</translation>
    </message>
    <message>
        <source>Lower is better.</source>
        <translation>Im mniej, tym lepiej.</translation>
    </message>
    <message>
        <source>Higher is better.</source>
        <translation>Im więcej, tym lepiej.</translation>
    </message>
    <message>
        <source>People usually notice a difference of this size.</source>
        <translation>Taką różnicę ludzie zwykle czują.</translation>
    </message>
    <message>
        <source>People usually notice a difference of %1 or more.</source>
        <translation>Ludzie zwykle czują różnicę od %1 wzwyż.</translation>
    </message>
</context>
<context>
    <name>MeasuresFace</name>
    <message>
        <source>%1, about %2</source>
        <translation>%1, razem ok. %2</translation>
    </message>
    <message>
        <source>1 short measure</source>
        <translation>1 krótki zestaw pytań</translation>
    </message>
    <message numerus="yes">
        <source>%n short measures</source>
        <translation>
            <numerusform>%n krótki zestaw pytań</numerusform>
            <numerusform>%n krótkie zestawy pytań</numerusform>
            <numerusform>%n krótkich zestawów pytań</numerusform>
        </translation>
    </message>
    <message>
        <source>Doing these now and then shows what has changed.</source>
        <translation>Odpowiadaj od czasu do czasu, a zobaczysz, co się zmienia.</translation>
    </message>
    <message>
        <source>Nothing is asked of you today. You can still answer whenever you like.</source>
        <translation>Dziś o nic nie prosimy. Odpowiadać możesz, kiedy chcesz.</translation>
    </message>
    <message>
        <source>A set of questions cannot be shown</source>
        <translation>Jednego zestawu pytań nie da się pokazać</translation>
    </message>
    <message>
        <source>Tap to see why, and what to do.</source>
        <translation>Dotknij, by zobaczyć, dlaczego i co robić.</translation>
    </message>
    <message>
        <source>About %1.</source>
        <translation>Ok. %1.</translation>
    </message>
    <message>
        <source>%1 There is time until %2.</source>
        <translation>%1 Czas do: %2.</translation>
    </message>
    <message>
        <source>Answered on %1. Comes again on %2.</source>
        <translation>Odpowiedzi z dnia: %1. Znowu: %2.</translation>
    </message>
    <message>
        <source>Answered on %1.</source>
        <translation>Odpowiedzi z dnia: %1.</translation>
    </message>
    <message>
        <source>%1 Comes on %2.</source>
        <translation>%1 Termin: %2.</translation>
    </message>
    <message>
        <source>%1 Only if you like, until %2.</source>
        <translation>%1 Tylko jeśli chcesz, do: %2.</translation>
    </message>
</context>
<context>
    <name>MeasuresPage</name>
    <message>
        <source>Where things stand</source>
        <translation>Jak jest teraz</translation>
    </message>
    <message>
        <source>Every answer is kept as you give it. You can stop and come back.</source>
        <translation>Każda odpowiedź zapisuje się od razu. Możesz przerwać i wrócić.</translation>
    </message>
</context>
<context>
    <name>MorningCard</name>
    <message>
        <source>You moved yesterday. Back to usual this morning?</source>
        <translation>Wczoraj był ruch. Czy dziś rano jest jak zwykle?</translation>
    </message>
    <message>
        <source>Yes, as usual</source>
        <translation>Tak, jak zwykle</translation>
    </message>
    <message>
        <source>No, still more sore</source>
        <translation>Nie, nadal boli bardziej</translation>
    </message>
</context>
<context>
    <name>MoveFace</name>
    <message>
        <source>Get going</source>
        <translation>Rozruch</translation>
    </message>
    <message>
        <source>Get stronger</source>
        <translation>Więcej siły</translation>
    </message>
    <message>
        <source>Loosen up</source>
        <translation>Rozluźnienie</translation>
    </message>
    <message>
        <source>Ease the leg</source>
        <translation>Ulga dla nogi</translation>
    </message>
    <message>
        <source>Calm down</source>
        <translation>Uspokojenie</translation>
    </message>
    <message>
        <source>Rest a while</source>
        <translation>Chwila odpoczynku</translation>
    </message>
    <message>
        <source>Everyday jobs</source>
        <translation>Codzienne zajęcia</translation>
    </message>
    <message>
        <source>Slow and flowing</source>
        <translation>Powoli i płynnie</translation>
    </message>
    <message>
        <source>More movements</source>
        <translation>Więcej ruchów</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Wszystko</translation>
    </message>
    <message>
        <source>On a chair</source>
        <translation>Na krześle</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Na stojąco</translation>
    </message>
    <message>
        <source>On the floor</source>
        <translation>Na podłodze</translation>
    </message>
    <message>
        <source>For the leg</source>
        <translation>Dla nogi</translation>
    </message>
    <message>
        <source>For a sore day</source>
        <translation>Na gorszy dzień</translation>
    </message>
    <message>
        <source>Under 3 minutes</source>
        <translation>Poniżej 3 minut</translation>
    </message>
    <message>
        <source>A very sore day</source>
        <translation>Bardzo bolesny dzień</translation>
    </message>
    <message>
        <source>A good start</source>
        <translation>Dobry początek</translation>
    </message>
    <message>
        <source>Pain in the leg</source>
        <translation>Ból w nodze</translation>
    </message>
    <message>
        <source>Stiff from sitting</source>
        <translation>Sztywność od siedzenia</translation>
    </message>
    <message>
        <source>Bending and lifting again</source>
        <translation>Znów schylać się i podnosić</translation>
    </message>
    <message>
        <source>Steady on your feet</source>
        <translation>Pewnie na nogach</translation>
    </message>
    <message>
        <source>Staying well</source>
        <translation>Dbać o siebie dalej</translation>
    </message>
    <message>
        <source>1 movement</source>
        <translation>1 ruch</translation>
    </message>
    <message numerus="yes">
        <source>%n movements</source>
        <translation>
            <numerusform>%n ruch</numerusform>
            <numerusform>%n ruchy</numerusform>
            <numerusform>%n ruchów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MovePage</name>
    <message>
        <source>Moves to start with</source>
        <translation>Ruchy na początek</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Ruch</translation>
    </message>
    <message>
        <source>A bit sore is fine if it settles by tomorrow.</source>
        <translation>Trochę bólu może być, jeśli do jutra mija.</translation>
    </message>
    <message>
        <source>Walking and resting first. The rest of your plan starts after a short private check.</source>
        <translation>Najpierw chodzenie i odpoczynek. Reszta planu zaczyna się po krótkich prywatnych pytaniach.</translation>
    </message>
    <message>
        <source>Do the safety check</source>
        <translation>Zacznij prywatne pytania</translation>
    </message>
    <message>
        <source>Show the signs</source>
        <translation>Pokaż objawy</translation>
    </message>
    <message>
        <source>Show me what to do</source>
        <translation>Pokaż, co robić</translation>
    </message>
    <message>
        <source>Always good</source>
        <translation>Zawsze dobre</translation>
    </message>
    <message>
        <source>Until then</source>
        <translation>Do tego czasu</translation>
    </message>
    <message>
        <source>Why this? %1</source>
        <translation>Dlaczego to? %1</translation>
    </message>
    <message>
        <source>All movements</source>
        <translation>Wszystkie ruchy</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>W tym tygodniu</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Change what suits me</source>
        <translation>Zmień, co mi odpowiada</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
</context>
<context>
    <name>MovementCard</name>
    <message>
        <source>If you are pregnant</source>
        <translation>W ciąży</translation>
    </message>
    <message>
        <source>From about week 16 of pregnancy</source>
        <translation>Od około 16. tygodnia ciąży</translation>
    </message>
    <message>
        <source>If a bone in your back has broken</source>
        <translation>Po złamaniu kości w plecach</translation>
    </message>
    <message>
        <source>With a new hip</source>
        <translation>Z nowym biodrem</translation>
    </message>
    <message>
        <source>Sore hips</source>
        <translation>Bolące biodra</translation>
    </message>
    <message>
        <source>Sore knees</source>
        <translation>Bolące kolana</translation>
    </message>
    <message>
        <source>Sore wrists</source>
        <translation>Bolące nadgarstki</translation>
    </message>
    <message>
        <source>Sore shoulders</source>
        <translation>Bolące barki</translation>
    </message>
    <message>
        <source>If you get dizzy</source>
        <translation>Przy zawrotach głowy</translation>
    </message>
    <message>
        <source>With high blood pressure</source>
        <translation>Przy wysokim ciśnieniu</translation>
    </message>
    <message>
        <source>While leg pain starts easily</source>
        <translation>Gdy ból nogi łatwo się zaczyna</translation>
    </message>
    <message>
        <source>If standing and walking bring on leg pain</source>
        <translation>Gdy stanie i chodzenie wywołują ból nogi</translation>
    </message>
    <message>
        <source>If getting down to the floor is hard</source>
        <translation>Gdy trudno zejść na podłogę</translation>
    </message>
    <message>
        <source>If standing long is hard</source>
        <translation>Gdy trudno długo stać</translation>
    </message>
    <message>
        <source>If hops and jumps are hard</source>
        <translation>Gdy trudno skakać</translation>
    </message>
    <message>
        <source>If you would rather keep your eyes open</source>
        <translation>Gdy lepiej mieć otwarte oczy</translation>
    </message>
    <message>
        <source>Some people</source>
        <translation>Niektóre osoby</translation>
    </message>
</context>
<context>
    <name>MovementChoices</name>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>When to ease off</source>
        <translation>Kiedy zwolnić</translation>
    </message>
    <message>
        <source>An easier way</source>
        <translation>Łatwiejszy sposób</translation>
    </message>
    <message>
        <source>Make it easier</source>
        <translation>Ułatw</translation>
    </message>
    <message>
        <source>Later, a harder way</source>
        <translation>Później trudniej</translation>
    </message>
    <message>
        <source>Make it harder</source>
        <translation>Utrudnij</translation>
    </message>
    <message>
        <source>Do another one instead</source>
        <translation>Zamień na inny ruch</translation>
    </message>
    <message>
        <source>For some people</source>
        <translation>Dla niektórych osób</translation>
    </message>
</context>
<context>
    <name>MovementShelf</name>
    <message>
        <source>In the library. %1</source>
        <translation>W zbiorze. %1</translation>
    </message>
</context>
<context>
    <name>MyPlanFace</name>
    <message>
        <source>You go up a step. Next time: %1</source>
        <translation>Idziesz o stopień wyżej. Następnym razem: %1</translation>
    </message>
    <message>
        <source>One step down for now. Next time: %1</source>
        <translation>Na razie o stopień niżej. Następnym razem: %1</translation>
    </message>
    <message>
        <source>Stay on this step, and make it smaller next time.</source>
        <translation>Zostań na tym stopniu, a następnym razem zrób mniej.</translation>
    </message>
    <message>
        <source>Stay on this step. It gets easier.</source>
        <translation>Zostań na tym stopniu. Będzie coraz łatwiej.</translation>
    </message>
    <message>
        <source>You are at the top. Keep it going.</source>
        <translation>Jesteś na samej górze. Tak trzymaj.</translation>
    </message>
    <message>
        <source>Good. One more like this and you go up.</source>
        <translation>Dobrze. Jeszcze raz tak i idziesz wyżej.</translation>
    </message>
    <message numerus="yes">
        <source>Good. %n more like this and you go up.</source>
        <translation>
            <numerusform>Dobrze. Jeszcze %n raz tak i idziesz wyżej.</numerusform>
            <numerusform>Dobrze. Jeszcze %n razy tak i idziesz wyżej.</numerusform>
            <numerusform>Dobrze. Jeszcze %n razy tak i idziesz wyżej.</numerusform>
        </translation>
    </message>
    <message>
        <source>One goal has no name yet. What would you like to do?</source>
        <translation>Jeden cel nie ma jeszcze nazwy. Co chcesz robić?</translation>
    </message>
    <message>
        <source>One ladder has no name yet. What is it for?</source>
        <translation>Jedna drabinka nie ma jeszcze nazwy. Do czego służy?</translation>
    </message>
    <message>
        <source>A ladder needs two steps or more: an easy one first.</source>
        <translation>Drabinka potrzebuje co najmniej dwóch stopni: najpierw łatwy.</translation>
    </message>
    <message>
        <source>Your clinic proposes a change</source>
        <translation>Twoja poradnia proponuje zmianę</translation>
    </message>
    <message>
        <source>You have changes that are not saved yet</source>
        <translation>Masz zmiany, które nie są jeszcze zapisane</translation>
    </message>
    <message>
        <source>1 goal</source>
        <translation>1 cel</translation>
    </message>
    <message numerus="yes">
        <source>%n goals</source>
        <translation>
            <numerusform>%n cel</numerusform>
            <numerusform>%n cele</numerusform>
            <numerusform>%n celów</numerusform>
        </translation>
    </message>
    <message>
        <source>1 ladder</source>
        <translation>1 drabinka</translation>
    </message>
    <message numerus="yes">
        <source>%n ladders</source>
        <translation>
            <numerusform>%n drabinka</numerusform>
            <numerusform>%n drabinki</numerusform>
            <numerusform>%n drabinek</numerusform>
        </translation>
    </message>
    <message>
        <source>flare-up plan</source>
        <translation>plan na zaostrzenie</translation>
    </message>
    <message>
        <source>plan for later</source>
        <translation>plan na później</translation>
    </message>
    <message>
        <source>Goals, small steps, and what to do on a sore day</source>
        <translation>Cele, małe kroki i co robić w gorszy dzień</translation>
    </message>
    <message>
        <source>A new goal</source>
        <translation>Nowy cel</translation>
    </message>
    <message>
        <source>A new ladder</source>
        <translation>Nowa drabinka</translation>
    </message>
    <message>
        <source>What I do on a sore day</source>
        <translation>Co robię w gorszy dzień</translation>
    </message>
    <message>
        <source>How I stay well</source>
        <translation>Jak dbam o siebie</translation>
    </message>
    <message>
        <source>You can begin.</source>
        <translation>Możesz zaczynać.</translation>
    </message>
    <message>
        <source>In your week: %1.</source>
        <translation>W Twoim tygodniu: %1.</translation>
    </message>
    <message>
        <source>Left out of your week: %1.</source>
        <translation>Poza Twoim tygodniem: %1.</translation>
    </message>
    <message>
        <source>Version %1, %2</source>
        <translation>Wersja %1, %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>In 2 weeks</source>
        <translation>Za 2 tygodnie</translation>
    </message>
    <message>
        <source>In 4 weeks</source>
        <translation>Za 4 tygodnie</translation>
    </message>
    <message>
        <source>In 6 weeks</source>
        <translation>Za 6 tygodni</translation>
    </message>
    <message>
        <source>In 3 months</source>
        <translation>Za 3 miesiące</translation>
    </message>
</context>
<context>
    <name>MyPlanPage</name>
    <message>
        <source>Me</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>My plan</source>
        <translation>Mój plan</translation>
    </message>
    <message>
        <source>In your own words: what you want to do, and how you get there.</source>
        <translation>Własnymi słowami: co chcesz robić i jak do tego dojdziesz.</translation>
    </message>
    <message>
        <source>%1 proposes a change to your plan.</source>
        <translation>%1 proponuje zmianę w Twoim planie.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Zobacz</translation>
    </message>
    <message>
        <source>What I want to do</source>
        <translation>Co chcę robić</translation>
    </message>
    <message>
        <source>A goal is something you would like to do: walk the dog, play with a grandchild, do your job.</source>
        <translation>Cel to coś, co chcesz robić: wyjść z psem, bawić się z wnukiem, pracować.</translation>
    </message>
    <message>
        <source>Add a goal</source>
        <translation>Dodaj cel</translation>
    </message>
    <message>
        <source>My ladders</source>
        <translation>Moje drabinki</translation>
    </message>
    <message>
        <source>Is there something you avoid? Make a ladder of small steps towards it.</source>
        <translation>Czy czegoś unikasz? Zrób drabinkę małych kroków, która do tego prowadzi.</translation>
    </message>
    <message>
        <source>Add a ladder</source>
        <translation>Dodaj drabinkę</translation>
    </message>
    <message>
        <source>My flare-up plan</source>
        <translation>Mój plan na zaostrzenie</translation>
    </message>
    <message>
        <source>Sore days come and go. Write now what helps you then.</source>
        <translation>Gorsze dni przychodzą i mijają. Napisz teraz, co Ci wtedy pomaga.</translation>
    </message>
    <message>
        <source>Write my flare-up plan</source>
        <translation>Napisz mój plan na zaostrzenie</translation>
    </message>
    <message>
        <source>For later</source>
        <translation>Na później</translation>
    </message>
    <message>
        <source>What keeps you well when your care has ended.</source>
        <translation>Co pomaga Ci po zakończeniu opieki.</translation>
    </message>
    <message>
        <source>Write my plan for later</source>
        <translation>Napisz mój plan na później</translation>
    </message>
    <message>
        <source>Agreed with your clinic</source>
        <translation>Ustalone z Twoją poradnią</translation>
    </message>
    <message>
        <source>How my plan changed</source>
        <translation>Jak zmieniał się mój plan</translation>
    </message>
</context>
<context>
    <name>NearbyFace</name>
    <message>
        <source>Checked on %1</source>
        <translation>Sprawdzone: %1</translation>
    </message>
    <message>
        <source>This list should have been checked again by %1. Numbers and hours may have changed.</source>
        <translation>Tę listę należało sprawdzić ponownie do: %1. Numery i godziny mogły się zmienić.</translation>
    </message>
    <message>
        <source>Where to begin</source>
        <translation>Od czego zacząć</translation>
    </message>
    <message>
        <source>You can go yourself</source>
        <translation>Możesz iść bez skierowania</translation>
    </message>
    <message>
        <source>Somebody refers you</source>
        <translation>Ktoś cię tam kieruje</translation>
    </message>
    <message>
        <source>Closed on public holidays</source>
        <translation>W święta zamknięte</translation>
    </message>
    <message>
        <source>A clinician refers you.</source>
        <translation>Kieruje cię tam specjalista.</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Zadzwoń: %1</translation>
    </message>
    <message>
        <source>Text %1</source>
        <translation>Wyślij SMS: %1</translation>
    </message>
    <message>
        <source>%1. It should have been checked again by now.</source>
        <translation>%1. Powinno już być sprawdzone ponownie.</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Dla: %1</translation>
    </message>
    <message>
        <source>Nobody has to refer you.</source>
        <translation>Skierowanie nie jest potrzebne.</translation>
    </message>
</context>
<context>
    <name>NearbyPage</name>
    <message>
        <source>Help near you</source>
        <translation>Pomoc w okolicy</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Jeszcze nic tu nie ma</translation>
    </message>
    <message>
        <source>Your region has not listed its services. Your surgery can tell you where to go.</source>
        <translation>Twój region nie podał listy usług. Twoja przychodnia powie ci, dokąd iść.</translation>
    </message>
    <message>
        <source>Example region, not real. Apart from 111, these numbers ring nobody.</source>
        <translation>Przykładowy region, nieprawdziwy. Poza 111 te numery do nikogo nie dzwonią.</translation>
    </message>
</context>
<context>
    <name>NearbyRow</name>
    <message>
        <source>Help near you</source>
        <translation>Pomoc w okolicy</translation>
    </message>
    <message>
        <source>Services, numbers and opening hours</source>
        <translation>Usługi, numery i godziny otwarcia</translation>
    </message>
</context>
<context>
    <name>OutcomeFooter</name>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>Przeczytane</translation>
    </message>
</context>
<context>
    <name>OutcomePage</name>
    <message>
        <source>Private check</source>
        <translation>Prywatne pytania</translation>
    </message>
</context>
<context>
    <name>OutcomeView</name>
    <message>
        <source>Find A&amp;E on a map</source>
        <translation>Znajdź oddział ratunkowy (A&amp;E) na mapie</translation>
    </message>
    <message>
        <source>No map opened here. Call %1: they tell you where to go.</source>
        <translation>Mapa się nie otworzyła. Zadzwoń pod %1: powiedzą, dokąd jechać.</translation>
    </message>
    <message>
        <source>Say: “%1”</source>
        <translation>Powiedz: „%1”</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation>Gdzie: %1</translation>
    </message>
    <message>
        <source>You told us:</source>
        <translation>Z twoich odpowiedzi:</translation>
    </message>
    <message>
        <source>Get help at once if one of these starts</source>
        <translation>Szukaj pomocy od razu, jeśli pojawi się coś z tej listy</translation>
    </message>
    <message>
        <source>That was a mistake. Ask me again</source>
        <translation>To pomyłka. Zapytaj jeszcze raz</translation>
    </message>
</context>
<context>
    <name>OwnLine</name>
    <message>
        <source>Take away: %1</source>
        <translation>Usuń: %1</translation>
    </message>
</context>
<context>
    <name>PaperButtons</name>
    <message>
        <source>Save as a file</source>
        <translation>Zapisz jako plik</translation>
    </message>
    <message>
        <source>As a PDF to print, and as a page for any screen</source>
        <translation>Jako PDF do druku i jako strona na każdy ekran</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drukuj</translation>
    </message>
</context>
<context>
    <name>PaperFace</name>
    <message>
        <source>It is on its way to the printer.</source>
        <translation>Jest w drodze do drukarki.</translation>
    </message>
    <message>
        <source>It could not be printed. Look at the printer, then try again.</source>
        <translation>Nie udało się wydrukować. Sprawdź drukarkę i spróbuj jeszcze raz.</translation>
    </message>
    <message>
        <source>This page cannot be saved.</source>
        <translation>Tej strony nie da się zapisać.</translation>
    </message>
    <message>
        <source>There is no folder for documents on this device.</source>
        <translation>Na tym urządzeniu nie ma folderu na dokumenty.</translation>
    </message>
    <message>
        <source>It could not be saved: there may be no room left on this device.</source>
        <translation>Nie udało się zapisać: może na urządzeniu brak miejsca.</translation>
    </message>
    <message>
        <source>Saved in your folder %1: “%2.pdf” to print, and “%2.html” to read on any screen or with a screen reader.</source>
        <translation>Zapisane w folderze %1: „%2.pdf” do druku i „%2.html” do czytania na każdym ekranie albo z czytnikiem ekranu.</translation>
    </message>
    <message>
        <source>This page cannot be printed.</source>
        <translation>Tej strony nie da się wydrukować.</translation>
    </message>
</context>
<context>
    <name>PatientWindow</name>
    <message>
        <source>Backwell</source>
        <translation>Backwell</translation>
    </message>
</context>
<context>
    <name>PlaceQuestion</name>
    <message>
        <source>Show all</source>
        <translation>Pokaż wszystko</translation>
    </message>
    <message>
        <source>Where do you live?</source>
        <translation>Gdzie mieszkasz?</translation>
    </message>
    <message>
        <source>This stays on this device.</source>
        <translation>To zostaje na tym urządzeniu.</translation>
    </message>
    <message>
        <source>%1. Change</source>
        <translation>%1. Zmień</translation>
    </message>
</context>
<context>
    <name>PlacesBar</name>
    <message>
        <source>Places</source>
        <translation>Miejsca</translation>
    </message>
</context>
<context>
    <name>PlainWords</name>
    <message>
        <source>Not saved: this device is full. Your answers are still here. Make some room, then press Save again.</source>
        <translation>Niezapisane: na urządzeniu brak miejsca. Twoje odpowiedzi nadal tu są. Zwolnij trochę miejsca i naciśnij „Zapisz” jeszcze raz.</translation>
    </message>
    <message>
        <source>Not saved: the place where your entries are kept cannot be written. Your answers are still on this page. Close other apps and press Save again.</source>
        <translation>Niezapisane: nie da się pisać tam, gdzie są twoje wpisy. Odpowiedzi nadal są na tej stronie. Zamknij inne aplikacje i naciśnij „Zapisz” jeszcze raz.</translation>
    </message>
    <message>
        <source>Not saved yet: one answer does not fit its question. Look for the note beside it.</source>
        <translation>Jeszcze niezapisane: jedna odpowiedź nie pasuje do pytania. Poszukaj uwagi obok niej.</translation>
    </message>
    <message>
        <source>Not saved: this entry was changed somewhere else. Both are kept. Go back and open it again.</source>
        <translation>Niezapisane: ten wpis zmieniono gdzie indziej. Oba są zachowane. Wróć i otwórz go jeszcze raz.</translation>
    </message>
    <message>
        <source>Not saved. Your answers are still here. Please press Save again.</source>
        <translation>Niezapisane. Twoje odpowiedzi nadal tu są. Naciśnij „Zapisz” jeszcze raz.</translation>
    </message>
    <message>
        <source>The questions of this entry are not on this device any more. The entry itself is safe.</source>
        <translation>Pytań tego wpisu nie ma już na tym urządzeniu. Sam wpis jest bezpieczny.</translation>
    </message>
    <message>
        <source>Some entries on this device cannot be read. They are kept as they are.</source>
        <translation>Niektórych wpisów na tym urządzeniu nie da się odczytać. Zostają bez zmian.</translation>
    </message>
    <message>
        <source>Your entries could not be read just now. Nothing is lost. Try again in a moment.</source>
        <translation>Teraz nie udało się odczytać wpisów. Nic nie zginęło. Spróbuj za chwilę.</translation>
    </message>
    <message>
        <source>No connection to your clinic&apos;s service just now. Everything is safe here and goes by itself later.</source>
        <translation>Teraz nie ma połączenia z systemem przychodni. Wszystko jest tu bezpieczne i później wyśle się samo.</translation>
    </message>
    <message>
        <source>Your clinic&apos;s service no longer knows this device. Everything is safe here. Ask your clinic for a new code.</source>
        <translation>System przychodni nie zna już tego urządzenia. Wszystko jest tu bezpieczne. Poproś przychodnię o nowy kod.</translation>
    </message>
    <message>
        <source>Your clinic&apos;s service could not take something. It is safe here and marked “Needs you”.</source>
        <translation>System przychodni nie mógł czegoś przyjąć. Jest to tu bezpieczne i ma znak „Czeka na ciebie”.</translation>
    </message>
    <message>
        <source>This device is full, so nothing could be sent. Make some room and try again.</source>
        <translation>Na urządzeniu brak miejsca, więc nic nie wysłano. Zwolnij trochę miejsca i spróbuj jeszcze raz.</translation>
    </message>
    <message>
        <source>Sending did not work this time. Everything is safe here and goes by itself later.</source>
        <translation>Tym razem wysyłanie się nie udało. Wszystko jest tu bezpieczne i później wyśle się samo.</translation>
    </message>
    <message>
        <source>Some entries are still waiting to be sent, so nothing was deleted.</source>
        <translation>Niektóre wpisy jeszcze czekają na wysłanie, więc niczego nie usunięto.</translation>
    </message>
    <message>
        <source>Nothing was deleted. Please try again.</source>
        <translation>Niczego nie usunięto. Spróbuj jeszcze raz.</translation>
    </message>
    <message>
        <source>This device has no voice that could read to you.</source>
        <translation>To urządzenie nie ma głosu, który mógłby czytać.</translation>
    </message>
    <message>
        <source>This device has no loudspeaker and no headphones. Plug some in, then open this page again.</source>
        <translation>To urządzenie nie ma głośnika ani słuchawek. Podłącz je i otwórz tę stronę jeszcze raz.</translation>
    </message>
    <message>
        <source>This device has no voice for this language.</source>
        <translation>To urządzenie nie ma głosu dla tego języka.</translation>
    </message>
    <message>
        <source>The voice of this device does not work right now.</source>
        <translation>Głos tego urządzenia teraz nie działa.</translation>
    </message>
    <message>
        <source>The reading stopped: there is no sound any more. Every word still stands here.</source>
        <translation>Czytanie się urwało: nie ma już dźwięku. Każde słowo nadal tu jest.</translation>
    </message>
    <message>
        <source>The reading stopped, because the voice of this device failed. Every word still stands here.</source>
        <translation>Czytanie się urwało, bo zawiódł głos urządzenia. Każde słowo nadal tu jest.</translation>
    </message>
    <message>
        <source>Please update Backwell</source>
        <translation>Zaktualizuj Backwell</translation>
    </message>
    <message>
        <source>Your entries were written by a newer Backwell. They are safe and unchanged. Update this app to open them.</source>
        <translation>Twoje wpisy są z nowszej wersji Backwell. Są bezpieczne i bez zmian. Zaktualizuj aplikację, by je otworzyć.</translation>
    </message>
    <message>
        <source>This device is full</source>
        <translation>Na urządzeniu brak miejsca</translation>
    </message>
    <message>
        <source>Backwell needs a little room to open your entries. They are safe. Make some room, then try again.</source>
        <translation>Backwell potrzebuje trochę miejsca, by otworzyć wpisy. Są bezpieczne. Zwolnij trochę miejsca i spróbuj jeszcze raz.</translation>
    </message>
    <message>
        <source>Backwell may not open your entries</source>
        <translation>Backwell nie może otworzyć twoich wpisów</translation>
    </message>
    <message>
        <source>Is Backwell open in another window? Go on there, or close it and try again. If not, this device does not let Backwell read its own folder. Your entries are unchanged. Ask whoever looks after this device for help.</source>
        <translation>Czy Backwell jest otwarty w innym oknie? Przejdź tam albo zamknij je i spróbuj jeszcze raz. Jeśli nie, urządzenie nie pozwala Backwell czytać własnego folderu. Twoje wpisy są bez zmian. Poproś o pomoc osobę, która dba o to urządzenie.</translation>
    </message>
    <message>
        <source>Your entries cannot be opened</source>
        <translation>Nie da się otworzyć twoich wpisów</translation>
    </message>
    <message>
        <source>The file that holds your entries is damaged or locked with another key. Backwell has left it exactly as it is, so it may still be rescued. Ask whoever looks after this device for help. What your clinic already has is safe with them.</source>
        <translation>Plik z twoimi wpisami jest uszkodzony albo zamknięty innym kluczem. Backwell nic w nim nie zmienia, więc może da się go uratować. Poproś o pomoc osobę, która dba o to urządzenie. To, co przychodnia już ma, jest u niej bezpieczne.</translation>
    </message>
    <message>
        <source>The key to your entries is missing</source>
        <translation>Brakuje klucza do twoich wpisów</translation>
    </message>
    <message>
        <source>Your entries are locked, and this device&apos;s keychain did not give the key. They are unchanged. Unlock the keychain or restart the device, then try again.</source>
        <translation>Twoje wpisy są zamknięte, a pęk kluczy urządzenia nie wydał klucza. Wpisy są bez zmian. Odblokuj pęk kluczy albo uruchom urządzenie ponownie i spróbuj jeszcze raz.</translation>
    </message>
    <message>
        <source>Your entries are locked, and the file with their key is no longer beside them. They are unchanged. If you have a copy of that file, put it back, then try again.</source>
        <translation>Twoje wpisy są zamknięte, a pliku z kluczem nie ma już obok nich. Wpisy są bez zmian. Jeśli masz kopię tego pliku, przywróć ją i spróbuj jeszcze raz.</translation>
    </message>
    <message>
        <source>This screen is not ready yet</source>
        <translation>Ten ekran nie jest jeszcze gotowy</translation>
    </message>
    <message>
        <source>Please ask a member of staff for what you need. Get help now works all the same.</source>
        <translation>Zapytaj kogoś z personelu o to, czego potrzebujesz. „Pomoc teraz” i tak działa.</translation>
    </message>
    <message>
        <source>The reading and movements are missing</source>
        <translation>Brakuje tekstów i ruchów</translation>
    </message>
    <message>
        <source>Backwell could not find its content. Your entries are safe. Install Backwell again to bring it back.</source>
        <translation>Backwell nie znalazł swoich treści. Twoje wpisy są bezpieczne. Zainstaluj Backwell ponownie, a treści wrócą.</translation>
    </message>
    <message>
        <source>The content on this device is made for a newer Backwell. Your entries are safe.</source>
        <translation>Treści na tym urządzeniu są do nowszej wersji Backwell. Twoje wpisy są bezpieczne.</translation>
    </message>
    <message>
        <source>The reading and movements cannot be trusted</source>
        <translation>Tekstom i ruchom nie można zaufać</translation>
    </message>
    <message>
        <source>Something in Backwell&apos;s content was changed after it was checked, so it is not shown. Your entries are safe. Install Backwell again to bring it back.</source>
        <translation>Coś w treściach Backwell zmieniono po sprawdzeniu, więc ich nie pokazujemy. Twoje wpisy są bezpieczne. Zainstaluj Backwell ponownie, a treści wrócą.</translation>
    </message>
    <message>
        <source>The reading on this device cannot be searched yet. A newer one can. Everything is still there, by topic.</source>
        <translation>W tych tekstach nie da się jeszcze szukać. W nowszych już tak. Wszystko nadal tu jest, według tematów.</translation>
    </message>
    <message>
        <source>Search needs a newer Backwell. Everything is still there, by topic.</source>
        <translation>Szukanie wymaga nowszej wersji Backwell. Wszystko nadal tu jest, według tematów.</translation>
    </message>
    <message>
        <source>Part of Backwell&apos;s content was changed after it was checked, so search is switched off. Everything else is still there, by topic.</source>
        <translation>Część treści Backwell zmieniono po sprawdzeniu, więc szukanie jest wyłączone. Wszystko inne nadal tu jest, według tematów.</translation>
    </message>
    <message>
        <source>Saved here</source>
        <translation>Zapisane tutaj</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Wysłane</translation>
    </message>
    <message>
        <source>With your clinic</source>
        <translation>W przychodni</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Obejrzane</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Czeka na ciebie</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>dziś %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>wczoraj %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minuta</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuta</numerusform>
            <numerusform>%n minuty</numerusform>
            <numerusform>%n minut</numerusform>
        </translation>
    </message>
    <message>
        <source>Hello.</source>
        <translation>Witaj.</translation>
    </message>
    <message>
        <source>Good morning.</source>
        <translation>Dzień dobry.</translation>
    </message>
    <message>
        <source>Good afternoon.</source>
        <translation>Dzień dobry.</translation>
    </message>
    <message>
        <source>Good evening.</source>
        <translation>Dobry wieczór.</translation>
    </message>
    <message>
        <source>Not added: nobody that Backwell trusts has signed this file. What you have stays as it is.</source>
        <translation>Nie dodano: tego pliku nie podpisał nikt, komu Backwell ufa. To, co masz, zostaje bez zmian.</translation>
    </message>
    <message>
        <source>Not added: this file is older than what this device already had. What you have stays as it is.</source>
        <translation>Nie dodano: ten plik jest starszy niż to, co już było na tym urządzeniu. To, co masz, zostaje bez zmian.</translation>
    </message>
    <message>
        <source>Not added: this device had this version with other words in it, or another file is being added just now. What you have stays as it is.</source>
        <translation>Nie dodano: ta wersja była już na tym urządzeniu z inną treścią albo właśnie dodawany jest inny plik. To, co masz, zostaje bez zmian.</translation>
    </message>
    <message>
        <source>Not added: this file is made for a newer Backwell. Update Backwell, then add it again. What you have stays as it is.</source>
        <translation>Nie dodano: ten plik jest dla nowszej wersji programu Backwell. Zaktualizuj program, a potem dodaj plik jeszcze raz. To, co masz, zostaje bez zmian.</translation>
    </message>
    <message>
        <source>Not added: this file is damaged, or not all of it is here. Get it once more, then try again. What you have stays as it is.</source>
        <translation>Nie dodano: ten plik jest uszkodzony albo niepełny. Pobierz go jeszcze raz i spróbuj ponownie. To, co masz, zostaje bez zmian.</translation>
    </message>
    <message>
        <source>Not added: the file is not there any more. What you have stays as it is.</source>
        <translation>Nie dodano: tego pliku już nie ma. To, co masz, zostaje bez zmian.</translation>
    </message>
    <message>
        <source>Not added: this device has no room for it. Make some room, then try again. What you have stays as it is.</source>
        <translation>Nie dodano: na tym urządzeniu nie ma miejsca. Zwolnij trochę miejsca i spróbuj ponownie. To, co masz, zostaje bez zmian.</translation>
    </message>
    <message>
        <source>Not added: this is no content file for this Backwell, or somebody has changed it. What you have stays as it is.</source>
        <translation>Nie dodano: to nie jest plik z treścią dla tego programu albo ktoś go zmienił. To, co masz, zostaje bez zmian.</translation>
    </message>
    <message>
        <source>There is no version before this one on this device. This one stays.</source>
        <translation>Na tym urządzeniu nie ma poprzedniej wersji. Ta zostaje.</translation>
    </message>
    <message>
        <source>This device is full, so nothing was changed. Make some room, then try again.</source>
        <translation>Na tym urządzeniu nie ma miejsca, więc nic się nie zmieniło. Zwolnij trochę miejsca i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>A content file is being added just now. Wait a moment, then try again.</source>
        <translation>Właśnie dodawany jest plik z treścią. Poczekaj chwilę i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The version before is damaged and cannot be used. This one stays.</source>
        <translation>Poprzednia wersja jest uszkodzona i nie da się jej użyć. Ta zostaje.</translation>
    </message>
    <message>
        <source>The newest content on this device is damaged, so version %1 is used. Add the newest file again to put it right.</source>
        <translation>Najnowsza treść na tym urządzeniu jest uszkodzona, więc używana jest wersja %1. Dodaj najnowszy plik jeszcze raz, aby to naprawić.</translation>
    </message>
    <message>
        <source>Not saved: this device is full. Make some room, then try again.</source>
        <translation>Nie zapisano: na tym urządzeniu brakuje miejsca. Zwolnij trochę miejsca i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Not saved: the place where your entries are kept cannot be written. Close other apps and try again.</source>
        <translation>Nie zapisano: nie można pisać w miejscu, w którym są twoje zapisy. Zamknij inne aplikacje i spróbuj ponownie.</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <source>%1. Done today.</source>
        <translation>%1. Dziś zrobione.</translation>
    </message>
    <message>
        <source>Nothing is planned today. A short walk is always good.</source>
        <translation>Na dziś nic w planie. Krótki spacer zawsze jest dobry.</translation>
    </message>
    <message>
        <source>Why these?</source>
        <translation>Dlaczego te?</translation>
    </message>
    <message>
        <source>My flare-up is over</source>
        <translation>Moje zaostrzenie minęło</translation>
    </message>
    <message>
        <source>I&apos;m having a flare-up</source>
        <translation>Mam zaostrzenie</translation>
    </message>
    <message>
        <source>Something new? Do the safety check</source>
        <translation>Coś nowego? Zacznij prywatne pytania</translation>
    </message>
    <message>
        <source>How strong is each leg?</source>
        <translation>Jak silna jest każda noga?</translation>
    </message>
    <message>
        <source>Two small moves, once a week. About 2 minutes.</source>
        <translation>Dwa małe ruchy, raz w tygodniu. Około 2 minut.</translation>
    </message>
</context>
<context>
    <name>PlanChanges</name>
    <message>
        <source>New · %1</source>
        <translation>Nowe · %1</translation>
    </message>
    <message>
        <source>Gone · %1</source>
        <translation>Usunięte · %1</translation>
    </message>
</context>
<context>
    <name>PlanFace</name>
    <message>
        <source>1 day this week</source>
        <translation>1 dzień w tym tygodniu</translation>
    </message>
    <message numerus="yes">
        <source>%n days this week</source>
        <translation>
            <numerusform>%n dzień w tym tygodniu</numerusform>
            <numerusform>%n dni w tym tygodniu</numerusform>
            <numerusform>%n dni w tym tygodniu</numerusform>
        </translation>
    </message>
    <message>
        <source>Your plan waits until you have been seen.</source>
        <translation>Twój plan czeka, aż ktoś cię zbada.</translation>
    </message>
    <message>
        <source>Look at the signs first.</source>
        <translation>Najpierw obejrzyj objawy.</translation>
    </message>
    <message>
        <source>Your plan starts after a short private check.</source>
        <translation>Twój plan zacznie się po krótkich prywatnych pytaniach.</translation>
    </message>
    <message>
        <source>Two minutes of questions, and your plan is ready.</source>
        <translation>Dwie minuty pytań i twój plan jest gotowy.</translation>
    </message>
    <message>
        <source>Your plan waits until your clinic says you can start.</source>
        <translation>Twój plan czeka, aż przychodnia powie, że można zacząć.</translation>
    </message>
    <message>
        <source>Walking, a resting position, and what you choose yourself.</source>
        <translation>Spacer, pozycja odpoczynku i to, co wybierzesz.</translation>
    </message>
    <message>
        <source>Nothing planned today. A short walk is always good.</source>
        <translation>Na dziś nic nie ma w planie. Krótki spacer zawsze jest dobry.</translation>
    </message>
    <message>
        <source>One small thing today, about %1.</source>
        <translation>Dziś jedna mała rzecz, około %1.</translation>
    </message>
    <message>
        <source>Two small things today, about %1.</source>
        <translation>Dziś dwie małe rzeczy, około %1.</translation>
    </message>
    <message>
        <source>Three small things today, about %1.</source>
        <translation>Dziś trzy małe rzeczy, około %1.</translation>
    </message>
    <message>
        <source>Four small things today, about %1.</source>
        <translation>Dziś cztery małe rzeczy, około %1.</translation>
    </message>
    <message>
        <source>You can ask about: %1</source>
        <translation>Możesz zapytać o: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>PlanFirst</name>
    <message>
        <source>Make a plan that suits you</source>
        <translation>Ułóż plan dla siebie</translation>
    </message>
    <message>
        <source>Ask your clinic first</source>
        <translation>Najpierw zapytaj przychodnię</translation>
    </message>
    <message>
        <source>You choose what you do</source>
        <translation>Wybierasz, co robisz</translation>
    </message>
    <message>
        <source>Something new: look at the signs</source>
        <translation>Coś nowego: obejrzyj objawy</translation>
    </message>
    <message>
        <source>Help comes first</source>
        <translation>Najpierw pomoc</translation>
    </message>
    <message>
        <source>A few questions, about two minutes. Until then: walking and resting.</source>
        <translation>Kilka pytań, około dwóch minut. Do tego czasu: spacer i odpoczynek.</translation>
    </message>
    <message>
        <source>Pick from the list. We help you to do a little more each week.</source>
        <translation>Wybierz z listy. Pomożemy co tydzień robić trochę więcej.</translation>
    </message>
    <message>
        <source>If one of them fits, do what it says. If a clinician has looked at it, tell us here.</source>
        <translation>Jeśli któryś pasuje, zrób to, co tam napisano. Jeśli obejrzał to specjalista, powiedz nam tutaj.</translation>
    </message>
    <message>
        <source>Answer the questions</source>
        <translation>Odpowiedz na pytania</translation>
    </message>
    <message>
        <source>They said I can start</source>
        <translation>Powiedzieli, że mogę zacząć</translation>
    </message>
    <message>
        <source>Choose movements</source>
        <translation>Wybierz ruchy</translation>
    </message>
    <message>
        <source>Show the signs</source>
        <translation>Pokaż objawy</translation>
    </message>
    <message>
        <source>Somebody has looked at it</source>
        <translation>Ktoś to już obejrzał</translation>
    </message>
    <message>
        <source>Until then, do what they told you. If they said nothing else, short walks and resting are fine.</source>
        <translation>Do tego czasu rób to, co ci powiedziano. Jeśli nic innego nie powiedziano, krótkie spacery i odpoczynek są w porządku.</translation>
    </message>
</context>
<context>
    <name>PlanFlarePage</name>
    <message>
        <source>My flare-up plan</source>
        <translation>Mój plan na zaostrzenie</translation>
    </message>
    <message>
        <source>Write it on a good day. It helps you on a sore one.</source>
        <translation>Napisz go w dobry dzień. Pomoże Ci w gorszy.</translation>
    </message>
    <message>
        <source>How do I notice it early?</source>
        <translation>Po czym poznaję to wcześnie?</translation>
    </message>
    <message>
        <source>Why am I safe?</source>
        <translation>Dlaczego nic mi nie grozi?</translation>
    </message>
    <message>
        <source>A sentence you would like to read when it hurts.</source>
        <translation>Zdanie, które chcesz przeczytać, gdy boli.</translation>
    </message>
    <message>
        <source>What do I do in the first two days?</source>
        <translation>Co robię przez pierwsze dwa dni?</translation>
    </message>
    <message>
        <source>Calm it down and keep moving a little.</source>
        <translation>Uspokój to i ruszaj się po trochu.</translation>
    </message>
    <message>
        <source>And on days three to seven?</source>
        <translation>A od trzeciego do siódmego dnia?</translation>
    </message>
    <message>
        <source>A little more each day.</source>
        <translation>Każdego dnia trochę więcej.</translation>
    </message>
    <message>
        <source>Who can I contact?</source>
        <translation>Z kim mogę się skontaktować?</translation>
    </message>
    <message>
        <source>If something is new or worries you, use Get help now.</source>
        <translation>Jeśli coś jest nowe albo Cię niepokoi, użyj przycisku pomocy.</translation>
    </message>
    <message>
        <source>What do I tell others?</source>
        <translation>Co mówię innym?</translation>
    </message>
    <message>
        <source>At home, at work, to friends.</source>
        <translation>W domu, w pracy, znajomym.</translation>
    </message>
</context>
<context>
    <name>PlanFooter</name>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Saved on this device. It goes to %1 by itself.</source>
        <translation>Zapisano na tym urządzeniu. Samo trafi do: %1.</translation>
    </message>
    <message>
        <source>Saved on this device. Nobody else can see it.</source>
        <translation>Zapisano na tym urządzeniu. Nikt inny tego nie widzi.</translation>
    </message>
</context>
<context>
    <name>PlanGoalPage</name>
    <message>
        <source>A goal</source>
        <translation>Cel</translation>
    </message>
    <message>
        <source>Something you want to do. Not a number for pain.</source>
        <translation>Coś, co chcesz robić. Nie liczba dla bólu.</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Co chcesz robić?</translation>
    </message>
    <message>
        <source>What matters to you</source>
        <translation>Co jest dla Ciebie ważne</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Własnymi słowami</translation>
    </message>
    <message>
        <source>For example: walk the dog</source>
        <translation>Na przykład: spacer z psem</translation>
    </message>
    <message>
        <source>Why does it matter to you?</source>
        <translation>Dlaczego to dla Ciebie ważne?</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Dlaczego to ważne</translation>
    </message>
    <message>
        <source>What is a small start?</source>
        <translation>Od czego zacząć małym krokiem?</translation>
    </message>
    <message>
        <source>A small start</source>
        <translation>Mały początek</translation>
    </message>
    <message>
        <source>How sure are you that you can do this start?</source>
        <translation>Na ile wierzysz, że ten początek się uda?</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>wcale</translation>
    </message>
    <message>
        <source>very sure</source>
        <translation>bardzo</translation>
    </message>
    <message>
        <source>Make the start smaller, until you are at 7 or more. Half of it is a good start too.</source>
        <translation>Zmniejsz początek, aż dojdziesz do 7 lub więcej. Połowa to też dobry początek.</translation>
    </message>
    <message>
        <source>Change the start</source>
        <translation>Zmień początek</translation>
    </message>
    <message>
        <source>Where do you want to get to?</source>
        <translation>Dokąd chcesz dojść?</translation>
    </message>
    <message>
        <source>Where I want to get to</source>
        <translation>Dokąd chcę dojść</translation>
    </message>
    <message>
        <source>For example: round the lake with her</source>
        <translation>Na przykład: z nią dookoła jeziora</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Do kiedy</translation>
    </message>
    <message>
        <source>Take this goal away</source>
        <translation>Usuń ten cel</translation>
    </message>
    <message>
        <source>So small that you can do it on most days: five minutes, three days a week.</source>
        <translation>Tak małym, że uda się prawie każdego dnia: pięć minut, trzy dni w tygodniu.</translation>
    </message>
</context>
<context>
    <name>PlanIdeas</name>
    <message>
        <source>In your own words</source>
        <translation>Własnymi słowami</translation>
    </message>
</context>
<context>
    <name>PlanLadderPage</name>
    <message>
        <source>A ladder of small steps</source>
        <translation>Drabinka małych kroków</translation>
    </message>
    <message>
        <source>From easy to the real thing. One step at a time.</source>
        <translation>Od łatwego do prawdziwego celu. Krok po kroku.</translation>
    </message>
    <message>
        <source>You tried this step. How did it feel?</source>
        <translation>Ten krok już za Tobą. Jak było?</translation>
    </message>
    <message>
        <source>Fine three times in a row, and you go up.</source>
        <translation>Trzy razy z rzędu dobrze i idziesz wyżej.</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>dobrze</translation>
    </message>
    <message>
        <source>a bit much</source>
        <translation>trochę za dużo</translation>
    </message>
    <message>
        <source>too much</source>
        <translation>za dużo</translation>
    </message>
    <message>
        <source>What is the ladder for?</source>
        <translation>Do czego jest ta drabinka?</translation>
    </message>
    <message>
        <source>Something you avoid, or want back</source>
        <translation>Coś, czego unikasz albo do czego chcesz wrócić</translation>
    </message>
    <message>
        <source>For example: carrying the shopping</source>
        <translation>Na przykład: noszenie zakupów</translation>
    </message>
    <message>
        <source>The steps, the easiest one first</source>
        <translation>Stopnie, najłatwiejszy najpierw</translation>
    </message>
    <message>
        <source>Two or more. The first should feel easy.</source>
        <translation>Dwa lub więcej. Pierwszy ma być łatwy.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The first, easy step</source>
        <translation>Pierwszy, łatwy stopień</translation>
    </message>
    <message>
        <source>The next step, a little harder</source>
        <translation>Następny stopień, trochę trudniejszy</translation>
    </message>
    <message>
        <source>Take this ladder away</source>
        <translation>Usuń tę drabinkę</translation>
    </message>
</context>
<context>
    <name>PlanLaterPage</name>
    <message>
        <source>For later</source>
        <translation>Na później</translation>
    </message>
    <message>
        <source>What keeps you well when your care has ended.</source>
        <translation>Co pomaga Ci po zakończeniu opieki.</translation>
    </message>
    <message>
        <source>What has helped me?</source>
        <translation>Co mi pomogło?</translation>
    </message>
    <message>
        <source>What tells me to take more care?</source>
        <translation>Co mi mówi, żeby bardziej uważać?</translation>
    </message>
    <message>
        <source>What do I do every week, at least?</source>
        <translation>Co robię każdego tygodnia, co najmniej?</translation>
    </message>
    <message>
        <source>Who can I contact?</source>
        <translation>Z kim mogę się skontaktować?</translation>
    </message>
    <message>
        <source>When do I look back?</source>
        <translation>Kiedy spojrzę wstecz?</translation>
    </message>
    <message>
        <source>In 6 months</source>
        <translation>Za 6 miesięcy</translation>
    </message>
    <message>
        <source>In 12 months</source>
        <translation>Za 12 miesięcy</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>My plan</source>
        <translation>Mój plan</translation>
    </message>
</context>
<context>
    <name>PlanProposalPage</name>
    <message>
        <source>My plan</source>
        <translation>Mój plan</translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation>Dziękujemy.</translation>
    </message>
    <message>
        <source>Your clinic proposes a change</source>
        <translation>Twoja poradnia proponuje zmianę</translation>
    </message>
    <message>
        <source>%1 would like to change your plan. You decide. Nothing you wrote is lost.</source>
        <translation>%1 chce zmienić Twój plan. Decydujesz Ty. Nic z tego, co tu jest, nie zginie.</translation>
    </message>
    <message>
        <source>Saved on this device</source>
        <translation>Zapisano na tym urządzeniu</translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation>Nic nie czeka</translation>
    </message>
    <message>
        <source>When your clinic proposes a change, it stands here.</source>
        <translation>Gdy poradnia zaproponuje zmianę, będzie tutaj.</translation>
    </message>
    <message>
        <source>You have changes of your own that are not saved yet. Save them first, or let them go.</source>
        <translation>Masz własne zmiany, które nie są zapisane. Najpierw je zapisz albo odrzuć.</translation>
    </message>
    <message>
        <source>Open my plan</source>
        <translation>Otwórz mój plan</translation>
    </message>
    <message>
        <source>I agree</source>
        <translation>Zgadzam się</translation>
    </message>
    <message>
        <source>Change it first</source>
        <translation>Najpierw zmień</translation>
    </message>
    <message>
        <source>Keep my plan as it is</source>
        <translation>Zostaw mój plan bez zmian</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Not quite right for you?</source>
        <translation>Nie całkiem pasuje?</translation>
    </message>
</context>
<context>
    <name>PlanSentence</name>
    <message>
        <source>Ideas</source>
        <translation>Pomysły</translation>
    </message>
</context>
<context>
    <name>PlanVersionsPage</name>
    <message>
        <source>My plan</source>
        <translation>Mój plan</translation>
    </message>
    <message>
        <source>How my plan changed</source>
        <translation>Jak zmieniał się mój plan</translation>
    </message>
    <message>
        <source>Every version stays. Nothing is written over.</source>
        <translation>Każda wersja zostaje. Nic nie jest nadpisywane.</translation>
    </message>
    <message>
        <source>No version yet</source>
        <translation>Nie ma jeszcze wersji</translation>
    </message>
    <message>
        <source>The first one is made when you save your plan.</source>
        <translation>Pierwsza powstaje, gdy zapiszesz plan.</translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message>
        <source>A goal</source>
        <translation>Cel</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Dlaczego to ważne</translation>
    </message>
    <message>
        <source>A small start</source>
        <translation>Mały początek</translation>
    </message>
    <message>
        <source>Where I want to get to</source>
        <translation>Dokąd chcę dojść</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Do kiedy</translation>
    </message>
    <message>
        <source>How sure, 0 to 10</source>
        <translation>Pewność, od 0 do 10</translation>
    </message>
    <message>
        <source>If something gets in the way</source>
        <translation>Jeśli coś stanie na przeszkodzie</translation>
    </message>
    <message>
        <source>A step</source>
        <translation>Stopień</translation>
    </message>
    <message>
        <source>Early signs</source>
        <translation>Wczesne sygnały</translation>
    </message>
    <message>
        <source>Why I am safe</source>
        <translation>Dlaczego nic mi nie grozi</translation>
    </message>
    <message>
        <source>The first two days</source>
        <translation>Pierwsze dwa dni</translation>
    </message>
    <message>
        <source>Days three to seven</source>
        <translation>Dni od trzeciego do siódmego</translation>
    </message>
    <message>
        <source>Who I can contact</source>
        <translation>Z kim mogę się skontaktować</translation>
    </message>
    <message>
        <source>What I tell others</source>
        <translation>Co mówię innym</translation>
    </message>
    <message>
        <source>What helped me</source>
        <translation>Co mi pomogło</translation>
    </message>
    <message>
        <source>My warning signs</source>
        <translation>Moje sygnały ostrzegawcze</translation>
    </message>
    <message>
        <source>Every week, at least</source>
        <translation>Każdego tygodnia, co najmniej</translation>
    </message>
    <message>
        <source>Look back on</source>
        <translation>Spojrzę wstecz</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Ruch</translation>
    </message>
    <message>
        <source>Put into my week</source>
        <translation>Do mojego tygodnia</translation>
    </message>
    <message>
        <source>Leave out of my week</source>
        <translation>Poza moim tygodniem</translation>
    </message>
    <message>
        <source>goals</source>
        <translation>cele</translation>
    </message>
    <message>
        <source>flare-up plan</source>
        <translation>plan na zaostrzenie</translation>
    </message>
    <message>
        <source>plan for later</source>
        <translation>plan na później</translation>
    </message>
    <message>
        <source>movements of the week</source>
        <translation>ruchy tygodnia</translation>
    </message>
    <message>
        <source>ladder “%1”</source>
        <translation>drabinka „%1”</translation>
    </message>
    <message>
        <source>you</source>
        <translation>Ty</translation>
    </message>
    <message>
        <source>Agreed by you and %1 on %2</source>
        <translation>Ustalone przez Ciebie i %1, %2</translation>
    </message>
    <message>
        <source>You can begin</source>
        <translation>Możesz zaczynać</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Version %1, %2</source>
        <translation>Wersja %1, %2</translation>
    </message>
    <message>
        <source>You changed: %1</source>
        <translation>Twoja zmiana: %1</translation>
    </message>
    <message>
        <source>%1 proposed: %2</source>
        <translation>%1, propozycja: %2</translation>
    </message>
    <message>
        <source>You kept your plan</source>
        <translation>Plan bez zmian, decyzja Twoja</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Do %1</translation>
    </message>
    <message>
        <source>If %1, then %2</source>
        <translation>Jeśli %1, to %2</translation>
    </message>
    <message>
        <source>Start: %1</source>
        <translation>Początek: %1</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Stopień %1 z %2: %3</translation>
    </message>
    <message>
        <source>Look back on: %1</source>
        <translation>Spojrzę wstecz: %1</translation>
    </message>
    <message>
        <source>Stiff for longer in the morning</source>
        <translation>Rano dłużej sztywno</translation>
    </message>
    <message>
        <source>I move less</source>
        <translation>Mniej się ruszam</translation>
    </message>
    <message>
        <source>I sleep badly</source>
        <translation>Źle śpię</translation>
    </message>
    <message>
        <source>I am tense and hold my breath</source>
        <translation>Spinam się i wstrzymuję oddech</translation>
    </message>
    <message>
        <source>Lie on my back with my calves on a chair</source>
        <translation>Leżę na plecach z łydkami na krześle</translation>
    </message>
    <message>
        <source>Lie on my side with a pillow between my knees</source>
        <translation>Leżę na boku z poduszką między kolanami</translation>
    </message>
    <message>
        <source>Warmth for 10 to 15 minutes</source>
        <translation>Ciepło przez 10 do 15 minut</translation>
    </message>
    <message>
        <source>Slow, calm breathing</source>
        <translation>Powolny, spokojny oddech</translation>
    </message>
    <message>
        <source>A short walk in the house every hour</source>
        <translation>Krótki spacer po domu co godzinę</translation>
    </message>
    <message>
        <source>My movements, half of usual</source>
        <translation>Moje ruchy, połowa tego co zwykle</translation>
    </message>
    <message>
        <source>Medicine as my pharmacist or doctor said</source>
        <translation>Lek, tak jak mówił farmaceuta albo lekarz</translation>
    </message>
    <message>
        <source>Walk a little further each day</source>
        <translation>Każdego dnia trochę dłuższy spacer</translation>
    </message>
    <message>
        <source>My movements, a little more each day</source>
        <translation>Moje ruchy, każdego dnia trochę więcej</translation>
    </message>
    <message>
        <source>Work with small changes</source>
        <translation>Praca z małymi zmianami</translation>
    </message>
    <message>
        <source>Do one thing I enjoy</source>
        <translation>Jedna rzecz, którą lubię</translation>
    </message>
    <message>
        <source>Back to my usual plan by day seven</source>
        <translation>Siódmego dnia znów mój zwykły plan</translation>
    </message>
    <message>
        <source>I have had this before, and it passed.</source>
        <translation>Już to znam i to minęło.</translation>
    </message>
    <message>
        <source>Sore does not mean harmed.</source>
        <translation>Boli nie znaczy uszkodzone.</translation>
    </message>
    <message>
        <source>My safety check was fine.</source>
        <translation>Sprawdzenie bezpieczeństwa wypadło dobrze.</translation>
    </message>
    <message>
        <source>It is sore, not harmed. I will be back to normal soon.</source>
        <translation>Boli, ale nic nie jest uszkodzone. Wkrótce wrócę do normy.</translation>
    </message>
    <message>
        <source>I need small changes for a few days.</source>
        <translation>Przez kilka dni potrzebuję małych zmian.</translation>
    </message>
    <message>
        <source>Moving helps me more than resting.</source>
        <translation>Ruch pomaga mi bardziej niż leżenie.</translation>
    </message>
    <message>
        <source>Walking</source>
        <translation>Spacery</translation>
    </message>
    <message>
        <source>My movements</source>
        <translation>Moje ruchy</translation>
    </message>
    <message>
        <source>Small steps</source>
        <translation>Małe kroki</translation>
    </message>
    <message>
        <source>Sleeping better</source>
        <translation>Lepszy sen</translation>
    </message>
    <message>
        <source>Knowing that sore is not harm</source>
        <translation>Wiedza, że ból to nie uszkodzenie</translation>
    </message>
    <message>
        <source>Talking with somebody</source>
        <translation>Rozmowa z kimś</translation>
    </message>
    <message>
        <source>I do less than usual</source>
        <translation>Robię mniej niż zwykle</translation>
    </message>
    <message>
        <source>I worry more about my back</source>
        <translation>Bardziej martwię się o plecy</translation>
    </message>
    <message>
        <source>I sleep worse</source>
        <translation>Gorzej śpię</translation>
    </message>
    <message>
        <source>I see friends less</source>
        <translation>Rzadziej widuję znajomych</translation>
    </message>
    <message>
        <source>Three walks of 20 minutes</source>
        <translation>Trzy spacery po 20 minut</translation>
    </message>
    <message>
        <source>My movements on two days</source>
        <translation>Moje ruchy przez dwa dni</translation>
    </message>
    <message>
        <source>One thing that matters to me</source>
        <translation>Jedna rzecz, która jest dla mnie ważna</translation>
    </message>
    <message>
        <source>My physiotherapist</source>
        <translation>Mój fizjoterapeuta</translation>
    </message>
    <message>
        <source>My GP practice</source>
        <translation>Moja przychodnia</translation>
    </message>
    <message>
        <source>A friend or family</source>
        <translation>Ktoś z przyjaciół lub rodziny</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>of %1</source>
        <translation>cel: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>usual pace</source>
        <translation>zwykłe tempo</translation>
    </message>
    <message>
        <source>slower</source>
        <translation>wolniej</translation>
    </message>
    <message>
        <source>very slow</source>
        <translation>bardzo wolno</translation>
    </message>
    <message>
        <source>of %1 seconds</source>
        <translation>cel: %1 s</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>first set</source>
        <translation>pierwsza seria</translation>
    </message>
    <message>
        <source>second set</source>
        <translation>druga seria</translation>
    </message>
    <message>
        <source>third set</source>
        <translation>trzecia seria</translation>
    </message>
    <message>
        <source>fourth set</source>
        <translation>czwarta seria</translation>
    </message>
    <message>
        <source>fifth set</source>
        <translation>piąta seria</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>first side</source>
        <translation>pierwsza strona</translation>
    </message>
    <message>
        <source>second side</source>
        <translation>druga strona</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>Wdech</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Wydech</translation>
    </message>
    <message>
        <source>Hold %1…</source>
        <translation>Trzymaj %1…</translation>
    </message>
    <message>
        <source>Set %1 of %2</source>
        <translation>Seria %1 z %2</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>Lewa strona</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Prawa strona</translation>
    </message>
    <message>
        <source>Get into place</source>
        <translation>Przygotuj się</translation>
    </message>
    <message>
        <source>Change sides</source>
        <translation>Zmień stronę</translation>
    </message>
    <message>
        <source>Rest a moment</source>
        <translation>Chwila przerwy</translation>
    </message>
    <message>
        <source>once</source>
        <translation>raz</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n raz</numerusform>
            <numerusform>%n razy</numerusform>
            <numerusform>%n razy</numerusform>
        </translation>
    </message>
    <message>
        <source>A bit faster. You can still talk.</source>
        <translation>Trochę szybciej. Nadal możesz rozmawiać.</translation>
    </message>
    <message>
        <source>Easy pace</source>
        <translation>Spokojne tempo</translation>
    </message>
    <message>
        <source>Easy again in %1</source>
        <translation>Znów spokojnie za %1</translation>
    </message>
    <message>
        <source>Easy to the end</source>
        <translation>Spokojnie do końca</translation>
    </message>
    <message>
        <source>A bit faster in %1</source>
        <translation>Trochę szybciej za %1</translation>
    </message>
</context>
<context>
    <name>PlayerCount</name>
    <message>
        <source>Once more</source>
        <translation>Jeszcze raz</translation>
    </message>
    <message>
        <source>Begins this set again</source>
        <translation>Zaczyna tę serię od nowa</translation>
    </message>
</context>
<context>
    <name>PlayerFigure</name>
    <message>
        <source>Say it aloud</source>
        <translation>Mów na głos</translation>
    </message>
    <message>
        <source>Cues and counts are spoken</source>
        <translation>Słychać wskazówki i liczby</translation>
    </message>
    <message>
        <source>Fill the screen</source>
        <translation>Na cały ekran</translation>
    </message>
    <message>
        <source>To see it from across the room</source>
        <translation>Żeby widzieć z drugiego końca pokoju</translation>
    </message>
</context>
<context>
    <name>PlayerFooter</name>
    <message>
        <source>Start again</source>
        <translation>Zacznij od nowa</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Jeszcze raz</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Wolniej</translation>
    </message>
    <message>
        <source>Count what was done</source>
        <translation>Zalicz, co było</translation>
    </message>
    <message>
        <source>Enough</source>
        <translation>Dość</translation>
    </message>
    <message>
        <source>Now at the %1</source>
        <translation>Teraz: %1</translation>
    </message>
    <message>
        <source>Stop here and say how it went</source>
        <translation>Zatrzymaj i powiedz, jak poszło</translation>
    </message>
</context>
<context>
    <name>PlayerKept</name>
    <message>
        <source>You began this earlier today</source>
        <translation>To ćwiczenie zaczęto dziś wcześniej</translation>
    </message>
</context>
<context>
    <name>PlayerMain</name>
    <message>
        <source>Go on where you stopped</source>
        <translation>Kontynuuj</translation>
    </message>
    <message>
        <source>Count what was done</source>
        <translation>Zalicz, co było</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Zacznij</translation>
    </message>
    <message>
        <source>Go on now</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Wznów</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauza</translation>
    </message>
</context>
<context>
    <name>PlayerPace</name>
    <message>
        <source>How fast</source>
        <translation>Jak szybko</translation>
    </message>
    <message>
        <source>All at one pace</source>
        <translation>Cały czas tak samo</translation>
    </message>
    <message>
        <source>A bit faster now and then</source>
        <translation>Czasem trochę szybciej</translation>
    </message>
    <message>
        <source>Two minutes easy, one a bit faster. You can still talk all the time.</source>
        <translation>Dwie minuty spokojnie, jedna trochę szybciej. Cały czas możesz rozmawiać.</translation>
    </message>
</context>
<context>
    <name>PlayerPage</name>
    <message>
        <source>This movement is missing</source>
        <translation>Brakuje tego ruchu</translation>
    </message>
    <message>
        <source>Noted. From the next time on it is a little easier.</source>
        <translation>Zapisane. Od następnego razu będzie trochę łatwiej.</translation>
    </message>
    <message>
        <source>Noted. It goes up a little once the last time was fine.</source>
        <translation>Zapisane. Gdy ostatnim razem było dobrze, będzie trochę więcej.</translation>
    </message>
</context>
<context>
    <name>PlayerReady</name>
    <message>
        <source>More about this</source>
        <translation>Więcej o tym</translation>
    </message>
</context>
<context>
    <name>PlayerScreenButtons</name>
    <message>
        <source>Back to the page</source>
        <translation>Wróć do strony</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>Gardening</source>
        <translation>Praca w ogrodzie</translation>
    </message>
    <message>
        <source>Playing with children</source>
        <translation>Zabawa z dziećmi</translation>
    </message>
    <message>
        <source>My work</source>
        <translation>Moja praca</translation>
    </message>
    <message>
        <source>Walking the dog</source>
        <translation>Spacer z psem</translation>
    </message>
    <message>
        <source>Sleeping well</source>
        <translation>Dobry sen</translation>
    </message>
    <message>
        <source>Shopping</source>
        <translation>Zakupy</translation>
    </message>
    <message>
        <source>Sport</source>
        <translation>Sport</translation>
    </message>
    <message>
        <source>Seeing friends</source>
        <translation>Spotkania z przyjaciółmi</translation>
    </message>
</context>
<context>
    <name>ReadAloudButton</name>
    <message>
        <source>Stop reading</source>
        <translation>Przestań czytać</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Czytaj na głos</translation>
    </message>
</context>
<context>
    <name>SafetyCard</name>
    <message>
        <source>Show me what to do</source>
        <translation>Pokaż, co robić</translation>
    </message>
    <message>
        <source>I was seen</source>
        <translation>Jestem po wizycie</translation>
    </message>
    <message>
        <source>Do the safety check</source>
        <translation>Zacznij prywatne pytania</translation>
    </message>
    <message>
        <source>Show the signs</source>
        <translation>Pokaż objawy</translation>
    </message>
</context>
<context>
    <name>SafetyCheck</name>
    <message>
        <source>None of these</source>
        <translation>Nic z tej listy</translation>
    </message>
    <message>
        <source>None of the others</source>
        <translation>Nic z pozostałych</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Dalej</translation>
    </message>
</context>
<context>
    <name>SafetyCheckPage</name>
    <message>
        <source>Private check</source>
        <translation>Prywatne pytania</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Pytania</translation>
    </message>
    <message>
        <source>These questions are missing</source>
        <translation>Brakuje tych pytań</translation>
    </message>
    <message>
        <source>Read to the end of the list. Your answers stay on this device.</source>
        <translation>Przeczytaj listę do końca. Odpowiedzi zostają na tym urządzeniu.</translation>
    </message>
    <message>
        <source>The check cannot be shown</source>
        <translation>Tych pytań nie da się pokazać</translation>
    </message>
    <message>
        <source>Its questions are not in the content on this device. Use Get help now instead. Your entries are safe.</source>
        <translation>Tych pytań nie ma w treściach na tym urządzeniu. Użyj zamiast tego „Pomoc teraz”. Twoje wpisy są bezpieczne.</translation>
    </message>
    <message>
        <source>Get help now</source>
        <translation>Pomoc teraz</translation>
    </message>
    <message>
        <source>List %1 of %2</source>
        <translation>Lista %1 z %2</translation>
    </message>
    <message>
        <source>I would rather not say</source>
        <translation>Wolę nie mówić</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj jeszcze raz</translation>
    </message>
</context>
<context>
    <name>SafetyWords</name>
    <message>
        <source>not sure: %1</source>
        <translation>nie wiem: %1</translation>
    </message>
    <message>
        <source>some questions were left open, so somebody should ask them</source>
        <translation>niektóre pytania są bez odpowiedzi, więc ktoś powinien je zadać</translation>
    </message>
    <message>
        <source>Nothing you told us needs help today.</source>
        <translation>Nic z twoich odpowiedzi nie wymaga pomocy dziś.</translation>
    </message>
    <message>
        <source>This cannot rule everything out. Come back if anything new starts, if it gets worse, or if you worry.</source>
        <translation>To nie wyklucza wszystkiego. Wróć tu, jeśli pojawi się coś nowego, jeśli coś się pogorszy albo jeśli się martwisz.</translation>
    </message>
    <message>
        <source>Your plan can start.</source>
        <translation>Twój plan może się zacząć.</translation>
    </message>
    <message>
        <source>Your plan can start meanwhile.</source>
        <translation>Twój plan może się tymczasem zacząć.</translation>
    </message>
    <message>
        <source>Your plan waits until you have been seen. Reading, your diary and Get help now are there all the time.</source>
        <translation>Twój plan czeka, aż będziesz po wizycie. Teksty, dziennik i „Pomoc teraz” są tu cały czas.</translation>
    </message>
    <message>
        <source>A flare-up: is anything new?</source>
        <translation>Zaostrzenie: czy jest coś nowego?</translation>
    </message>
    <message>
        <source>A week with leg pain: is anything new?</source>
        <translation>Tydzień z bólem nogi: czy jest coś nowego?</translation>
    </message>
    <message>
        <source>A new plan: is anything new?</source>
        <translation>Nowy plan: czy jest coś nowego?</translation>
    </message>
    <message>
        <source>Before you go on by yourself: is anything new?</source>
        <translation>Zanim ruszysz dalej bez przychodni: czy jest coś nowego?</translation>
    </message>
    <message>
        <source>A short private check comes first</source>
        <translation>Najpierw krótkie prywatne pytania</translation>
    </message>
    <message>
        <source>The private check again, about two minutes.</source>
        <translation>Znowu prywatne pytania, około dwóch minut.</translation>
    </message>
    <message>
        <source>About two minutes. Until then there is walking and resting, and everything to read.</source>
        <translation>Około dwóch minut. Do tego czasu masz chodzenie, odpoczynek i wszystkie teksty.</translation>
    </message>
    <message>
        <source>Signs that need help fast</source>
        <translation>Objawy, przy których pomoc jest potrzebna szybko</translation>
    </message>
    <message>
        <source>Look through them when something is new or different.</source>
        <translation>Przejrzyj je, gdy coś jest nowe albo inne.</translation>
    </message>
    <message>
        <source>You told us about something new: the safety check comes first</source>
        <translation>Pojawiło się coś nowego: najpierw pytania o bezpieczeństwo</translation>
    </message>
</context>
<context>
    <name>SaveButton</name>
    <message>
        <source>Saved. Take it off the list</source>
        <translation>Zapisane. Usuń z listy</translation>
    </message>
    <message>
        <source>Save for later</source>
        <translation>Zapisz na później</translation>
    </message>
</context>
<context>
    <name>SavedNote</name>
    <message>
        <source>It goes to %1 by itself when there is a network.</source>
        <translation>Gdy będzie sieć, wyśle się samo. Odbiorca: %1.</translation>
    </message>
    <message>
        <source>Nobody else can see it. You can change or share it later, under Me.</source>
        <translation>Nikt inny tego nie widzi. Możesz to później zmienić albo pokazać, w „Ja”.</translation>
    </message>
</context>
<context>
    <name>SavedPage</name>
    <message>
        <source>Learn</source>
        <translation>Wiedza</translation>
    </message>
    <message>
        <source>Saved for later</source>
        <translation>Zapisane na później</translation>
    </message>
    <message>
        <source>Nothing saved yet</source>
        <translation>Jeszcze nic nie zapisano</translation>
    </message>
    <message>
        <source>Open anything in Learn and press Save for later.</source>
        <translation>Otwórz coś w „Wiedza” i naciśnij „Zapisz na później”.</translation>
    </message>
</context>
<context>
    <name>ScaleInput</name>
    <message>
        <source>Not answered yet. </source>
        <translation>Jeszcze bez odpowiedzi. </translation>
    </message>
    <message>
        <source>%1 is %2, %3 is %4</source>
        <translation>%1 to %2, %3 to %4</translation>
    </message>
</context>
<context>
    <name>SearchFace</name>
    <message>
        <source>For clinicians</source>
        <translation>Dla specjalistów</translation>
    </message>
    <message>
        <source>Short read</source>
        <translation>Krótki tekst</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karta</translation>
    </message>
    <message>
        <source>True or not?</source>
        <translation>Prawda czy nie?</translation>
    </message>
    <message>
        <source>Word in letters</source>
        <translation>Słowo z listów</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Ruch</translation>
    </message>
    <message>
        <source>Get help now</source>
        <translation>Pomoc teraz</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nic nie znaleziono.</translation>
    </message>
    <message>
        <source>1 found.</source>
        <translation>Znaleziono 1.</translation>
    </message>
    <message numerus="yes">
        <source>%n found.</source>
        <translation>
            <numerusform>Znaleziono %n.</numerusform>
            <numerusform>Znaleziono %n.</numerusform>
            <numerusform>Znaleziono %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The %1 that fit best.</source>
        <translation>Najlepiej pasujące: %1.</translation>
    </message>
    <message>
        <source>%1 Showing what we have on “%2”.</source>
        <translation>%1 Pokazujemy to, co mamy o „%2”.</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Learn</source>
        <translation>Wiedza</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Szukaj</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>Czego szukasz?</translation>
    </message>
    <message>
        <source>For example: sleep</source>
        <translation>Na przykład: sen</translation>
    </message>
    <message>
        <source>Try another word</source>
        <translation>Spróbuj innego słowa</translation>
    </message>
    <message>
        <source>One word is often enough. It can be an article, a movement, or a word from a letter.</source>
        <translation>Często wystarczy jedno słowo. To może być artykuł, ruch albo słowo z listu.</translation>
    </message>
    <message>
        <source>Search is not available</source>
        <translation>Szukanie nie jest dostępne</translation>
    </message>
    <message>
        <source>Back to Learn</source>
        <translation>Wróć do „Wiedza”</translation>
    </message>
    <message>
        <source>To begin with</source>
        <translation>Na początek</translation>
    </message>
    <message>
        <source>Pages for clinicians too</source>
        <translation>Także strony dla specjalistów</translation>
    </message>
</context>
<context>
    <name>SeenPage</name>
    <message>
        <source>Private check</source>
        <translation>Prywatne pytania</translation>
    </message>
    <message>
        <source>Thank you. Good that you went.</source>
        <translation>Dziękujemy. Dobrze, że była wizyta.</translation>
    </message>
    <message>
        <source>Your answer stays on this device.</source>
        <translation>Odpowiedź zostaje na tym urządzeniu.</translation>
    </message>
    <message>
        <source>Your plan can start. If anything new begins, use Get help now.</source>
        <translation>Twój plan może się zacząć. Jeśli pojawi się coś nowego, użyj „Pomoc teraz”.</translation>
    </message>
    <message>
        <source>Your plan starts after a new private check. If anything new begins, use Get help now.</source>
        <translation>Twój plan zacznie się po nowych prywatnych pytaniach. Jeśli pojawi się coś nowego, użyj „Pomoc teraz”.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Ask whoever treats you when your plan can start. If anything new begins, use Get help now.</source>
        <translation>Zapytaj osobę, która cię leczy, kiedy plan może się zacząć. Jeśli zacznie się coś nowego, użyj „Pomoc teraz”.</translation>
    </message>
</context>
<context>
    <name>SeenQuestion</name>
    <message>
        <source>On %1 you told us about a sign that needs help at once.</source>
        <translation>Z twoich odpowiedzi (%1): jest objaw, przy którym trzeba pomocy od razu.</translation>
    </message>
    <message>
        <source>On %1 you told us about something that needs help the same day.</source>
        <translation>Z twoich odpowiedzi (%1): jest coś, przy czym trzeba pomocy tego samego dnia.</translation>
    </message>
</context>
<context>
    <name>SessionAdvice</name>
    <message>
        <source>Thank you for saying so. Rest two days from this one. A bit sore is fine if it settles by tomorrow.</source>
        <translation>Dziękujemy za szczerość. Odpocznij od tego ruchu dwa dni. Lekki ból jest w porządku, jeśli minie do jutra.</translation>
    </message>
    <message>
        <source>Stop this one for now. Walk a little, and rest in a way that eases your leg.</source>
        <translation>Na razie zostaw ten ruch. Trochę pochodź i odpoczywaj tak, żeby noga miała ulgę.</translation>
    </message>
    <message>
        <source>A little less next time is fine. A bit sore is fine if it settles by tomorrow.</source>
        <translation>Następnym razem może być trochę mniej. Lekki ból jest w porządku, jeśli minie do jutra.</translation>
    </message>
    <message>
        <source>New numbness or weakness comes first. Please check it now.</source>
        <translation>Nowe drętwienie lub osłabienie jest najważniejsze. Sprawdź to teraz.</translation>
    </message>
</context>
<context>
    <name>SessionNext</name>
    <message>
        <source>Show the signs</source>
        <translation>Pokaż objawy</translation>
    </message>
    <message>
        <source>Do the safety check</source>
        <translation>Zacznij prywatne pytania</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Me</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Text, colours and motion</source>
        <translation>Tekst, kolory i ruch na ekranie</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Wielkość tekstu</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Zwykły</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Większy</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Duży</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>Bardzo duży</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kolory</translation>
    </message>
    <message>
        <source>As the device</source>
        <translation>Jak urządzenie</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasne</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemne</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Duży kontrast</translation>
    </message>
    <message>
        <source>Motion and questions</source>
        <translation>Ruch na ekranie i pytania</translation>
    </message>
    <message>
        <source>Less movement on screen</source>
        <translation>Mniej ruchu na ekranie</translation>
    </message>
    <message>
        <source>Pages change at once and figures wait until you start them</source>
        <translation>Strony zmieniają się od razu, a postacie czekają, aż je włączysz</translation>
    </message>
    <message>
        <source>One question at a time</source>
        <translation>Po jednym pytaniu</translation>
    </message>
    <message>
        <source>In check-ins and measures</source>
        <translation>W podsumowaniach i zestawach pytań</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation>Czytanie na głos</translation>
    </message>
    <message>
        <source>Press the loudspeaker at the top of a page, and it is read to you. It needs no network.</source>
        <translation>Naciśnij głośnik na górze strony, a usłyszysz jej tekst. Sieć nie jest potrzebna.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
</context>
<context>
    <name>SharingPage</name>
    <message>
        <source>Me</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>What I share</source>
        <translation>Co pokazuję</translation>
    </message>
    <message>
        <source>You share with %1.</source>
        <translation>Widzi to: %1.</translation>
    </message>
    <message>
        <source>You share with nobody. Everything works without.</source>
        <translation>Nikt tego nie widzi. Bez tego wszystko działa.</translation>
    </message>
    <message>
        <source>Join with a code</source>
        <translation>Połącz się kodem</translation>
    </message>
    <message>
        <source>Leaving …</source>
        <translation>Rozłączanie …</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>Przestań pokazywać</translation>
    </message>
    <message>
        <source>Stop sharing with %1?</source>
        <translation>Przestać pokazywać (%1)?</translation>
    </message>
    <message>
        <source>Nothing more is sent. What you wrote stays on this device. What your clinic already has stays in your record there.</source>
        <translation>Nic więcej nie będzie wysyłane. To, co jest tu zapisane, zostaje na tym urządzeniu. To, co przychodnia już ma, zostaje tam w twojej kartotece.</translation>
    </message>
    <message>
        <source>Yes, stop sharing</source>
        <translation>Tak, przestań pokazywać</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Go back</source>
        <translation>Wróć</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Today</source>
        <translation>Dziś</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Ruch</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Wiedza</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Ja</translation>
    </message>
</context>
<context>
    <name>SorryWindow</name>
    <message>
        <source>Backwell</source>
        <translation>Backwell</translation>
    </message>
    <message>
        <source>If something about your back worries you, Get help now works all the same. It is at the top of this page.</source>
        <translation>Jeśli coś w plecach cię niepokoi, „Pomoc teraz” i tak działa. Jest na górze tej strony.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj jeszcze raz</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>StaffExit</name>
    <message>
        <source>Too many tries. Please wait a minute.</source>
        <translation>Za dużo prób. Odczekaj minutę.</translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <translation>To nie jest ten PIN.</translation>
    </message>
</context>
<context>
    <name>StaffSheet</name>
    <message>
        <source>Leave the kiosk</source>
        <translation>Wyjdź z kiosku</translation>
    </message>
    <message>
        <source>For staff of this clinic.</source>
        <translation>Dla personelu tej przychodni.</translation>
    </message>
    <message>
        <source>Staff PIN</source>
        <translation>PIN personelu</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Wyczyść</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Wyjdź</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Saved here</source>
        <translation>Zapisane tutaj</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Wysłane</translation>
    </message>
    <message>
        <source>With your clinic</source>
        <translation>W przychodni</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Obejrzane</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Czeka na ciebie</translation>
    </message>
    <message>
        <source>Stays on this device</source>
        <translation>Zostaje na tym urządzeniu</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>StepBlocks</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Still there?</source>
        <translation>Czy ktoś tu jest?</translation>
    </message>
    <message>
        <source>In %1 seconds this screen is cleared for the next person.</source>
        <translation>Za %1 s ten ekran się wyczyści dla następnej osoby.</translation>
    </message>
    <message>
        <source>Yes, I am still here</source>
        <translation>Tak, nadal tu jestem</translation>
    </message>
    <message>
        <source>I have finished</source>
        <translation>Kończę</translation>
    </message>
</context>
<context>
    <name>SyncCard</name>
    <message>
        <source>I have a new code</source>
        <translation>Mam nowy kod</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Wyślij teraz</translation>
    </message>
</context>
<context>
    <name>TenCard</name>
    <message>
        <source>Choose an age</source>
        <translation>Wybierz wiek</translation>
    </message>
</context>
<context>
    <name>TenPeople</name>
    <message>
        <source>%1 in 10 people</source>
        <translation>%1 na 10 osób</translation>
    </message>
</context>
<context>
    <name>TermMeaning</name>
    <message>
        <source>If this is new for you or getting worse, do not wait: use Get help now.</source>
        <translation>Jeśli to dla ciebie nowe albo się pogarsza, nie czekaj: użyj „Pomoc teraz”.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>TermWord</name>
    <message>
        <source>What does “%1” mean?</source>
        <translation>Co znaczy „%1”?</translation>
    </message>
    <message>
        <source>The meaning stands below. Press to close it.</source>
        <translation>Znaczenie jest poniżej. Naciśnij, by je zamknąć.</translation>
    </message>
    <message>
        <source>Opens below the paragraph.</source>
        <translation>Otwiera się pod akapitem.</translation>
    </message>
</context>
<context>
    <name>TextNote</name>
    <message>
        <source>This translation is a draft. No native speaker has checked it yet.</source>
        <translation>To tłumaczenie jest wersją roboczą. Nie sprawdził go jeszcze nikt, kto mówi po polsku od dziecka.</translation>
    </message>
    <message>
        <source>This is not in your language yet, so it is in English.</source>
        <translation>Tego nie ma jeszcze po polsku, więc jest po angielsku.</translation>
    </message>
</context>
<context>
    <name>TilesPage</name>
    <message>
        <source>Back pain is common.
You can get on with living.</source>
        <translation>Ból pleców jest częsty.
Można dalej żyć po swojemu.</translation>
    </message>
    <message>
        <source>Look around freely. We keep nothing about you.</source>
        <translation>Rozejrzyj się. Nic o tobie nie zapisujemy.</translation>
    </message>
    <message>
        <source>Watch the film</source>
        <translation>Obejrzyj film</translation>
    </message>
    <message>
        <source>Short reads</source>
        <translation>Krótkie teksty</translation>
    </message>
    <message>
        <source>A short one, with captions</source>
        <translation>Krótki, z napisami</translation>
    </message>
    <message>
        <source>Plain facts, page by page</source>
        <translation>Proste fakty, strona po stronie</translation>
    </message>
    <message>
        <source>Common worries</source>
        <translation>Częste obawy</translation>
    </message>
    <message>
        <source>True or not?</source>
        <translation>Prawda czy nie?</translation>
    </message>
    <message>
        <source>Moves to start with</source>
        <translation>Ruchy na początek</translation>
    </message>
    <message>
        <source>Try one right here</source>
        <translation>Spróbuj od razu tutaj</translation>
    </message>
    <message>
        <source>Do I need a scan?</source>
        <translation>Czy trzeba mi badania obrazowego?</translation>
    </message>
    <message>
        <source>What it can and cannot tell</source>
        <translation>Co pokazuje, a czego nie</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>Kiedy szukać pomocy</translation>
    </message>
    <message>
        <source>The few signs that matter</source>
        <translation>Kilka ważnych objawów</translation>
    </message>
    <message>
        <source>Words in letters</source>
        <translation>Słowa z listów</translation>
    </message>
    <message>
        <source>What reports mean</source>
        <translation>Co znaczą opisy badań</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
</context>
<context>
    <name>TodayFace</name>
    <message>
        <source>How was this week?</source>
        <translation>Jak było w tym tygodniu?</translation>
    </message>
    <message>
        <source>You have checked in this week</source>
        <translation>Ten tydzień masz już podsumowany</translation>
    </message>
    <message>
        <source>%1. You can look at it or change it.</source>
        <translation>%1. Możesz to obejrzeć albo zmienić.</translation>
    </message>
    <message>
        <source>starts with your first move</source>
        <translation>zaczyna się od pierwszego ruchu</translation>
    </message>
    <message>
        <source>moved on 1 day</source>
        <translation>ruch w 1 dniu</translation>
    </message>
    <message numerus="yes">
        <source>moved on %n days</source>
        <translation>
            <numerusform>ruch w %n dniu</numerusform>
            <numerusform>ruch w %n dniach</numerusform>
            <numerusform>ruch w %n dniach</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Dziś</translation>
    </message>
    <message>
        <source>%1, moved</source>
        <translation>%1, był ruch</translation>
    </message>
    <message>
        <source>%1 %2 to read.</source>
        <translation>%1 Czas czytania: %2.</translation>
    </message>
    <message>
        <source>A few taps, about a minute</source>
        <translation>Kilka dotknięć, około minuty</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>A flare-up passes.</source>
        <translation>Zaostrzenie mija.</translation>
    </message>
    <message>
        <source>Small and gentle is enough today.</source>
        <translation>Dziś wystarczy mało i łagodnie.</translation>
    </message>
    <message>
        <source>Where things stand</source>
        <translation>Jak jest teraz</translation>
    </message>
</context>
<context>
    <name>TopicFace</name>
    <message>
        <source>True.</source>
        <translation>Prawda.</translation>
    </message>
    <message>
        <source>Usually not.</source>
        <translation>Zwykle nie.</translation>
    </message>
    <message>
        <source>Not true.</source>
        <translation>Nieprawda.</translation>
    </message>
    <message>
        <source>It depends.</source>
        <translation>To zależy.</translation>
    </message>
    <message>
        <source>True</source>
        <translation>Prawda</translation>
    </message>
    <message>
        <source>Not true</source>
        <translation>Nieprawda</translation>
    </message>
    <message>
        <source>It depends</source>
        <translation>To zależy</translation>
    </message>
    <message>
        <source>A card: one idea in a few lines.</source>
        <translation>Karta: jedna myśl w kilku zdaniach.</translation>
    </message>
    <message>
        <source>True or not? Guess first, then read.</source>
        <translation>Prawda czy nie? Najpierw zgadnij, potem czytaj.</translation>
    </message>
</context>
<context>
    <name>TopicPage</name>
    <message>
        <source>Learn</source>
        <translation>Wiedza</translation>
    </message>
    <message>
        <source>Nothing to read yet</source>
        <translation>Nie ma jeszcze nic do czytania</translation>
    </message>
    <message>
        <source>Articles come with the content of Backwell.</source>
        <translation>Artykuły przychodzą z treściami Backwell.</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>W skrócie</translation>
    </message>
    <message>
        <source>True or not?</source>
        <translation>Prawda czy nie?</translation>
    </message>
</context>
<context>
    <name>Trend</name>
    <message>
        <source>flare-up</source>
        <translation>zaostrzenie</translation>
    </message>
    <message>
        <source>Show as a picture</source>
        <translation>Pokaż jako obraz</translation>
    </message>
    <message>
        <source>Show as a list</source>
        <translation>Pokaż jako listę</translation>
    </message>
</context>
<context>
    <name>TwoMovesPage</name>
    <message>
        <source>Once a week, about 2 minutes</source>
        <translation>Raz w tygodniu, około 2 minut</translation>
    </message>
    <message>
        <source>How strong is each leg?</source>
        <translation>Jak silna jest każda noga?</translation>
    </message>
    <message>
        <source>Stand by a worktop or a wall and hold on with your fingertips. If you feel unsteady, leave it out.</source>
        <translation>Stań przy blacie albo ścianie i przytrzymaj się czubkami palców. Jeśli stoisz niepewnie, pomiń to.</translation>
    </message>
    <message>
        <source>First: one leg. Go up on your toes and down again, up to ten times. Then the other leg.</source>
        <translation>Najpierw jedna noga. Wejdź na palce i wróć, do dziesięciu razy. Potem druga noga.</translation>
    </message>
    <message>
        <source>Second: on one heel, toes up, for five seconds. Then the other.</source>
        <translation>Potem: na jednej pięcie, palce w górze, przez pięć sekund. Potem druga.</translation>
    </message>
    <message>
        <source>One foot did much less, or could not do it. Please look at this next.</source>
        <translation>Jedna stopa zrobiła dużo mniej albo nie dała rady. Zajmij się tym teraz.</translation>
    </message>
    <message>
        <source>Show the signs</source>
        <translation>Pokaż objawy</translation>
    </message>
    <message>
        <source>Do the safety check</source>
        <translation>Zacznij prywatne pytania</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
</context>
<context>
    <name>UnsavedPlan</name>
    <message>
        <source>You have changes that are not saved yet. They are safe on this device.</source>
        <translation>Masz zmiany, które nie są jeszcze zapisane. Są bezpieczne na tym urządzeniu.</translation>
    </message>
    <message>
        <source>Save my plan</source>
        <translation>Zapisz mój plan</translation>
    </message>
    <message>
        <source>Let the changes go</source>
        <translation>Odrzuć zmiany</translation>
    </message>
    <message>
        <source>Let the changes go?</source>
        <translation>Odrzucić zmiany?</translation>
    </message>
    <message>
        <source>Your plan goes back to how you saved it last.</source>
        <translation>Plan wróci do ostatnio zapisanej postaci.</translation>
    </message>
    <message>
        <source>Yes, let them go</source>
        <translation>Tak, odrzuć</translation>
    </message>
</context>
<context>
    <name>WeekCard</name>
    <message>
        <source>Your week</source>
        <translation>Twój tydzień</translation>
    </message>
</context>
<context>
    <name>WhyPage</name>
    <message>
        <source>Your plan</source>
        <translation>Twój plan</translation>
    </message>
    <message>
        <source>Why these?</source>
        <translation>Dlaczego te?</translation>
    </message>
    <message>
        <source>How your plan is made</source>
        <translation>Jak powstaje twój plan</translation>
    </message>
    <message>
        <source>It never goes up after “too much”. It goes up one small step at a time, at most once a week for each movement.</source>
        <translation>Nigdy nie rośnie po „za dużo”. Rośnie o jeden mały krok, najwyżej raz w tygodniu dla każdego ruchu.</translation>
    </message>
    <message>
        <source>You can swap anything, or ask for easier or harder. A plan helps you choose; it does not replace a clinician.</source>
        <translation>Możesz wymienić każdy ruch albo poprosić o łatwiej czy trudniej. Plan pomaga wybierać; nie zastępuje specjalisty.</translation>
    </message>
    <message>
        <source>Change what suits me</source>
        <translation>Zmień, co mi odpowiada</translation>
    </message>
    <message>
        <source>It goes by your answers and nothing else: what suits you, how it felt, your check-ins, what you agreed with your clinic.</source>
        <translation>Opiera się tylko na twoich odpowiedziach: co ci odpowiada, jak było, twoje zapisy i to, co ustalono z przychodnią. Na niczym więcej.</translation>
    </message>
</context>
<context>
    <name>WordsPage</name>
    <message>
        <source>Learn</source>
        <translation>Wiedza</translation>
    </message>
    <message>
        <source>Words in letters</source>
        <translation>Słowa z listów</translation>
    </message>
    <message>
        <source>Reports are written for clinicians. Here is what they mean.</source>
        <translation>Opisy pisze się dla specjalistów. Tu jest, co znaczą.</translation>
    </message>
    <message>
        <source>Find a word</source>
        <translation>Znajdź słowo</translation>
    </message>
</context>
</TS>
