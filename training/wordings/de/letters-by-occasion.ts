import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** Letters and mails of firms, offices and private people, by what makes them write. */
export const germanLettersByOccasion: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  letter: wordingsIn('de', {
    'de-program-dunning-levels': `{company}, {street}, {town}
{client}
{cstreet}
{ctown}
> Kunden-Nr. {num}
> Datum {today}
# [Zahlungserinnerung~2. Mahnung~Letzte Mahnung~Kontoauszug / Zahlungserinnerung]
Sehr geehrte Damen und Herren,
sicherlich haben Sie in der Hektik des Alltags übersehen, die nachstehend aufgeführten Posten auszugleichen:
= Beleg-Nr. | Datum | Fällig | Betrag | Offen | Stufe
* {ref} | {date} | {date} | {plain} | {plain} | [1~2~3]
Mahngebühr [0,00~5,00~10,00] EUR
Summe der offenen Posten {plain} EUR
Wir bitten Sie, den Betrag bis zum {date} auf unser Konto {iban} zu überweisen.
Sollte sich Ihre Zahlung mit diesem Schreiben gekreuzt haben, betrachten Sie es bitte als gegenstandslos.
Mit freundlichen Grüßen
{company} · Debitorenbuchhaltung`,
    'de-audit-balance-confirmation': `{company}
{street} · {town}
Firma {client}
{city}, {date}
# [Saldenbestätigung zum 31.12.{year}~Bitte um Saldenbestätigung~Saldenabstimmung]
Sehr geehrte Damen und Herren,
im Rahmen der Prüfung unseres Jahresabschlusses bitten wir Sie um Abstimmung des nachfolgenden Saldos. Nach unseren Büchern ergibt sich zu [unseren~Ihren] Gunsten ein Saldo von
{plain} EUR
Bitte senden Sie den unteren Abschnitt unmittelbar an unseren Abschlussprüfer, {other} Wirtschaftsprüfungsgesellschaft, zurück. Dieses Schreiben ist keine Zahlungsaufforderung.
Mit freundlichen Grüßen
{someone}
- - - - - - - - - - - -
[ ] Der Saldo stimmt mit unseren Büchern überein.
[ ] Der Saldo stimmt nicht überein, Aufstellung anbei.
Ort, Datum, Firmenstempel`,
    'de-price-increase-customers': `{company} · Geschäftsleitung
An unsere Kunden
{city}, im {month} {year}
# [Preisanpassung zum {date}~Information zu unseren Preisen~Wichtige Mitteilung: Preisänderung]
Sehr geehrte Kundinnen und Kunden,
die Kosten für [Energie und Verpackung~Rohstoffe und Frachten~Papier~Löhne] sind in den vergangenen Monaten in einem Maß gestiegen, das wir nicht mehr allein tragen können. {sentence}
Daher sehen wir uns gezwungen, unsere Preise ab {date} um durchschnittlich {n},5 % anzuheben. Bestellungen, die bis dahin eingehen, werden noch zu alten Konditionen ausgeliefert.
Die neuen Listen gehen Ihnen in den nächsten Tagen gesondert zu.
Wir hoffen auf Ihr Verständnis und bedanken uns für die gute Zusammenarbeit.
{someone} {someone}
Geschäftsführer Vertriebsleiter`,
    'de-cancel-by-consumer': `{person}
{cstreet}
{ctown}
An {company}
Per [Einschreiben~Fax~E-Mail]
{ctown}, {today}
[Kündigung meines Vertrags {num}~Widerruf meiner Bestellung vom {date}~Kündigung der Mitgliedschaft~Kündigung Kfz-Versicherung {num}]
Sehr geehrte Damen und Herren,
hiermit [kündige ich den oben genannten Vertrag fristgerecht zum nächstmöglichen Termin~widerrufe ich den von mir abgeschlossenen Vertrag~mache ich von meinem Sonderkündigungsrecht Gebrauch].
Bitte bestätigen Sie mir den Eingang und das Datum der Beendigung schriftlich. Eine erteilte Einzugsermächtigung erlischt zum Vertragsende.
Von Anrufen zur Rückgewinnung bitte ich abzusehen.
Mit freundlichen Grüßen
{person}`,
    'de-complaint-about-goods': `{client} – Qualitätssicherung
Firma {company}, z. Hd. {someone}
# [Mängelrüge~Reklamation Ihrer Lieferung vom {date}~Mängelanzeige~Beanstandung Lieferschein {num}]
Sehr geehrter Herr {someone},
bei der Eingangsprüfung Ihrer o. g. Lieferung mussten wir feststellen, dass {n} von {d3} Teilen [Risse am Flansch aufweisen~außerhalb der Toleranz liegen~falsch beschriftet sind~durchfeuchtet sind].
Wir rügen diesen Mangel hiermit ausdrücklich gemäß § 377 HGB. Die Ware haben wir gesperrt; Fotos liegen bei.
Bitte teilen Sie uns bis {date} mit, ob Sie Ersatz liefern oder die Teile bei uns nacharbeiten. Unsere Fertigung steht ab Montag.
Kosten, die uns durch Sortieren und Stillstand entstehen, werden wir Ihnen gesondert aufgeben.
Freundliche Grüße
i. A. {someone}
Anlagen: Prüfprotokoll, {n} Fotos`,
    'de-employer-reference': `{company}
# [Zeugnis~Arbeitszeugnis~Zwischenzeugnis~Praktikumszeugnis]
[Frau~Herr] {person}, geboren am {date}, war in der Zeit vom {date} bis {date} in unserem Unternehmen als {job} tätig.
Das Aufgabengebiet umfasste im Wesentlichen: Bearbeitung eingehender Anfragen, Abstimmung mit Lieferanten, Pflege der Stammdaten, Einarbeitung neuer Kolleginnen und Kollegen.
[Frau~Herr] {person} verfügt über ein [umfassendes~sehr gutes~solides] Fachwissen und war jederzeit bereit, zusätzliche Verantwortung zu übernehmen. Die übertragenen Aufgaben wurden [stets zu unserer vollsten Zufriedenheit~zu unserer vollen Zufriedenheit~stets zu unserer Zufriedenheit] erledigt.
Das Verhalten gegenüber Vorgesetzten, Kollegen und Kunden war stets einwandfrei.
Das Arbeitsverhältnis endet [auf eigenen Wunsch~mit Ablauf der Befristung~betriebsbedingt]. Wir bedauern dies sehr, danken für die gute Zusammenarbeit und wünschen für die Zukunft alles Gute.
{city}, {today}
{someone}, Personalleitung`,
    'de-mail-thread': `Von: {someone} <{email}>
Gesendet: {date} {time}
An: {person}
Cc: {someone}
Betreff: AW: [Termin nächste Woche~Rückfrage zum Projekt~Unterlagen~Ihre Nachricht vom {date}]
Hallo {person},
danke für die schnelle Antwort. [Dienstag um {time} passt uns gut~Die Unterlagen sind angekommen, es fehlt nur noch die Vollmacht~Das klären wir intern und kommen bis {date} auf Sie zu].
{sentence}
Können Sie uns bitte noch [die Teilnehmerliste~den aktuellen Plan~eine Telefonnummer vor Ort] schicken?
Schönes Wochenende und viele Grüße
{someone}
{company} | {street} | {town} | {phone}
> Am {date} schrieb {person}:
> Guten Morgen, anbei wie besprochen der Stand von gestern. Passt das so für Sie?`,
    'de-job-center-request': `Jobcenter {city}
[BG-Nummer~Kundennummer]: {d5}//000{num}
{person}
{cstreet}
> Team {d3}
> Durchwahl {d3} {d2}
> {date}
# [Aufforderung zur Mitwirkung~Anhörung nach § 24 SGB X~Einladung zum Gespräch]
Sehr geehrte Frau {person},
Sie haben am {date} Leistungen zur Sicherung des Lebensunterhalts beantragt. Folgende Unterlagen werden noch benötigt:
[Kontoauszüge der letzten drei Monate~Mietbescheinigung~Nachweis über Kindergeld~Arbeitsbescheinigung des letzten Arbeitgebers]
Bitte reichen Sie diese bis {date} ein. Haben Sie bis zum genannten Termin nicht reagiert, können die Geldleistungen ganz versagt werden (§§ 60, 66, 67 SGB I).
Bringen Sie bitte zu Vorsprachen dieses Schreiben mit.
Mit freundlichen Grüßen
Im Auftrag {someone}`,
    'de-condolence-and-thanks': `{company}
{city}, im {month} {year}
Liebe Familie {someone},
[mit großer Bestürzung haben wir vom Tod Ihres Mannes erfahren~herzlichen Glückwunsch zum 25-jährigen Firmenjubiläum~für die schöne Feier und Ihre Gastfreundschaft danken wir von Herzen~zum Jahreswechsel möchten wir Danke sagen].
{sentence}
[Wir werden ihn als klugen und warmherzigen Menschen in Erinnerung behalten.~Möge Ihnen der Schwung erhalten bleiben.~Wir haben den Abend sehr genossen.~Statt Geschenken spenden wir in diesem Jahr an die Tafel.]
In herzlicher Verbundenheit
{someone}
und alle Mitarbeiterinnen und Mitarbeiter`,
    'de-landlord-utility-cover': `Hausverwaltung {company}
Frau {person}, {cstreet}, Wohnung 2. OG links
# [Betriebskostenabrechnung {year} – Anschreiben~Mieterhöhung~Modernisierungsankündigung~Ihre Wohnung: Erhöhung auf die ortsübliche Vergleichsmiete]
Sehr geehrte Frau {person},
[anbei erhalten Sie die Abrechnung für das Kalenderjahr {year}. Bitte passen Sie Ihren Dauerauftrag ab {date} an.~Ihre Nettokaltmiete beträgt seit {date} unverändert {d3},00 EUR. Nach dem Mietspiegel ist eine Miete von {n},{d2} EUR/m² üblich; wir bitten um Zustimmung zur Erhöhung auf {d3},00 EUR bis {date}.~Ab {date} werden wir die Fassade dämmen und die Fenster austauschen. Mit Gerüst und Lärm ist etwa {n} Wochen zu rechnen.]
Sie können die Belege nach Terminabsprache in unserem Büro einsehen.
Ein Rückantwortbogen und die Widerrufsbelehrung liegen bei.
Für Rückfragen stehen wir Ihnen montags bis donnerstags zur Verfügung.
Mit freundlichen Grüßen {someone}`,
    'de-remittance-advice': `{client} · Kreditorenbuchhaltung
{company}
> Unser Konto bei Ihnen {num}
> Beleg 20{num}
> {date}
# [Zahlungsavis~Avis über Überweisung~Zahlungsmitteilung]
Sehr geehrte Damen und Herren,
zum Ausgleich der folgenden Posten haben wir heute {plain} EUR auf Ihr Konto {iban} angewiesen:
= Beleg | Ihr Beleg | Datum | Brutto | Skonto | Netto
* 51{num} | {ref} | {date} | {plain} | {small} | {plain}
Zahlbetrag {plain}
Bitte verbuchen Sie den Betrag entsprechend. Rückfragen unter Angabe der Belegnummer an {phone}.
Mit freundlichen Grüßen`,
    'de-office-permission-answer': `Stadt {city} · [Bauordnungsamt~Straßenverkehrsamt~Untere Naturschutzbehörde]
Aktenzeichen {d2}-{num}/{year}
{client}
# [Ihr Antrag vom {date}~Eingangsbestätigung und Nachforderung~Zwischennachricht zu Ihrem Antrag auf Sondernutzung]
Sehr geehrte Damen und Herren,
Ihr Antrag auf [Baugenehmigung für einen Carport~Aufstellung eines Containers~Fällung einer Linde] ist am {date} eingegangen. Zur abschließenden Bearbeitung fehlen noch:
1. [Amtlicher Lageplan, 3-fach~Verkehrszeichenplan~Foto des Baumes]
2. Nachweis [der Standsicherheit~der Haftpflicht~der Eigentumsverhältnisse]
Ich bitte, die Unterlagen bis {date} nachzureichen. Nach Fristablauf gilt der Antrag als zurückgenommen.
Über die Kosten ergeht ein gesonderter Bescheid.
Mit freundlichem Gruß
Im Auftrag
{someone}
Sprechzeiten Di 8–12, Do 14–18 Uhr`,
    'de-at-invitation-assembly': `[Wohnungseigentümergemeinschaft~Verein~{company} AG], [1150 Wien~4810 Gmunden]
An alle Mitglieder und Eigentümer
# [Einladung zur Eigentümerversammlung~Einladung zur ordentlichen Generalversammlung~Einberufung der Hauptversammlung]
Sehr geehrte Damen und Herren!
Wir laden Sie herzlich ein für {date}, {time} Uhr, in [das Gasthaus Post~den Festsaal~unsere Kanzleiräume].
Tagesordnung: 1. Begrüßung 2. Bericht des Obmannes 3. Rechnungsabschluss {year} und Entlastung 4. Wahlen 5. Allfälliges
Anträge sind bis spätestens {date} schriftlich einzubringen. Sollten Sie verhindert sein, ersuchen wir um Rücksendung der beiliegenden Vollmacht.
Ist die Versammlung nicht beschlussfähig, findet sie 30 Minuten später statt.
Mit freundlichen Grüßen
{someone}, Obmann {someone}, Schriftführerin`,
    'de-ch-termination-and-reply': `{company} AG, [8620 Wetzikon~2502 Biel~7000 Chur]
EINSCHREIBEN
Herr {person}
{date}
[Kündigung Ihres Arbeitsverhältnisses~Bestätigung Ihrer Kündigung~Ihre Bewerbung~Ihr Schreiben vom {date}]
Sehr geehrter Herr {person}
[Wie im Gespräch vom {date} erläutert, lösen wir das Arbeitsverhältnis unter Einhaltung der vertraglichen Frist per {date} auf.~Gerne bestätigen wir den Erhalt Ihres Schreibens und bedauern Ihren Entscheid.~Wir haben uns leider für eine andere Kandidatur entschieden.~Wir haben Ihre Anfrage geprüft und können Ihnen Folgendes mitteilen.]
Ihr Ferienguthaben beträgt {n} Tage. Badge und Schlüssel geben Sie bitte am letzten Arbeitstag ab.
Wir danken Ihnen für Ihren Einsatz und wünschen Ihnen alles Gute.
Freundliche Grüsse
{someone} {someone}
Personal Geschäftsleitung
Empfang bestätigt: _____________`,
  }),
};
