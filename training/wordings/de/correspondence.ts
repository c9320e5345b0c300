import type { DocumentType } from '../../../shared/document-types/names.ts';
import type { Wording } from '../wording.ts';

/** Letters of German, Austrian and Swiss offices, companies and private persons. */
export const germanLetters: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  letter: [
    {
      family: 'de-first-dunning',
      language: 'de',
      text: `{company} · Debitorenbuchhaltung · {street} · {town}
{client}
{cstreet}
{ctown}
> Kundennummer {num}
> {city}, {today}
# [Zahlungserinnerung~2. Mahnung~Letzte Mahnung vor gerichtlichem Mahnverfahren~Freundliche Erinnerung]
Sehr geehrte Damen und Herren,
sicher ist es Ihrer Aufmerksamkeit entgangen, dass zu unten aufgeführten Belegen noch kein Zahlungseingang feststellbar war:
= Beleg | Datum | fällig am | Betrag | Mahnstufe
* {num} | {date} | {date} | {small} | [1~2~3]
Offener Saldo {plain} zzgl. Mahngebühr {n},00, Verzugszinsen 9 Prozentpunkte über Basiszinssatz
Wir bitten Sie, den Rückstand bis spätestens {date} auszugleichen. Sollten Sie inzwischen gezahlt haben, betrachten Sie dieses Schreiben bitte als gegenstandslos.
[Andernfalls sehen wir uns gezwungen, die Forderung an unser Inkassobüro abzugeben.~Weitere Lieferungen erfolgen bis dahin nur gegen Vorkasse.]
Mit freundlichen Grüßen
{someone}, Forderungsmanagement
Dieses Schreiben wurde maschinell erstellt.`,
    },
    {
      family: 'de-announcing-invoice',
      language: 'de',
      text: `Stadtwerke {city} · Kundenzentrum
{person}, {cstreet}, {ctown}
{today}
Anpassung Ihres Abschlags / Ihre Rechnung folgt
Guten Tag {person},
in den nächsten Tagen erhalten Sie von uns die Jahresrechnung. Schon heute möchten wir Ihnen erklären, warum sie anders aussieht als gewohnt.
Zum {date} [steigen die Netzentgelte~sinkt der Arbeitspreis~entfällt die Gasumlage]. {sentence}
Für Sie bedeutet das: Ihr Abschlag ändert sich von {small} auf {small} Euro. Sie brauchen nichts zu unternehmen, wenn Sie uns ein Lastschriftmandat erteilt haben.
Bei einer Preisanpassung haben Sie das Recht, den Vertrag ohne Einhaltung einer Frist zu kündigen (§ 41 Abs. 5 EnWG).
Haben Sie Fragen? Sie erreichen uns unter {phone} oder über das Kundenportal.
Freundliche Grüße
Ihre Stadtwerke
i. V. {someone} i. A. {someone}`,
    },
    {
      family: 'de-lawyer-demand',
      language: 'de',
      text: `RAe {company} PartGmbB
Per Einschreiben/Rückschein vorab per Telefax
{client}, - Geschäftsleitung -, {cstreet}, {ctown}
Datum {today} Mein Zeichen {num}/{d2}
{person} ./. {client} wegen [Kündigungsschutz~Schadensersatz~Unterlassung~Werklohn]
Sehr geehrte Damen und Herren,
in vorbezeichneter Angelegenheit zeige ich an, dass mich {person} mit der Wahrnehmung der rechtlichen Interessen beauftragt hat. Ordnungsgemäße Bevollmächtigung wird anwaltlich versichert.
Dem liegt folgender Sachverhalt zugrunde: {passage}
Namens und in Vollmacht meiner Mandantschaft habe ich Sie aufzufordern, bis zum {date} - hier eingehend - {plain} EUR zu zahlen.
Nach fruchtlosem Fristablauf werde ich meiner Mandantschaft zur Klageerhebung raten. Die Kosten meiner Inanspruchnahme haben Sie unter dem Gesichtspunkt des Verzuges zu erstatten.
Mit vorzüglicher kollegialer Hochachtung / freundlichen Grüßen
{someone}
Rechtsanwältin, Fachanwältin für Arbeitsrecht
? Anlage: Vollmacht`,
    },
    {
      family: 'de-authority-hearing',
      language: 'de',
      text: `Landkreis {city} · Der Landrat · [Bauaufsicht~Ordnungsamt~Veterinäramt~Straßenverkehrsamt]
Postanschrift {street}, {town}
Aktenzeichen: 63-{num}-{d2} (bitte bei Antwort angeben)
Es schreibt Ihnen: Frau {someone}, Zimmer 2.{d2}, {phone}
Servicezeiten Mo, Di, Fr 8.00 - 12.00, Do 14.00 - 18.00 Uhr
{person} {cstreet} {ctown}
# [Anhörung gemäß § 28 VwVfG~Ihr Antrag vom {date} - Nachforderung von Unterlagen~Eingangsbestätigung~Ordnungsverfügung]
Sehr geehrter Herr {person},
bei einer Ortsbesichtigung am {date} wurde festgestellt, dass auf dem Grundstück Gemarkung {city}, Flur {n}, Flurstück {d3} ein Nebengebäude ohne Genehmigung errichtet wurde.
{sentence}
Ich gebe Ihnen hiermit Gelegenheit, sich bis zum {date} zu den für die Entscheidung erheblichen Tatsachen zu äußern. Fehlen weiterhin: Lageplan (3-fach), Standsicherheitsnachweis.
Sofern Sie sich nicht äußern, werde ich nach Aktenlage entscheiden.
Mit freundlichen Grüßen
Im Auftrag
gez. {someone}`,
    },
    {
      family: 'de-tenant-notice',
      language: 'de',
      text: `{person}
{cstreet}, {ctown}
{company} Hausverwaltung
{street}
{town}
{today}
[Kündigung meiner Wohnung~Mängelanzeige und Mietminderung~Widerspruch gegen die Betriebskostenabrechnung {year}~Kündigung Mitgliedschaft Nr. {num}]
Sehr geehrte Frau {someone},
[hiermit kündige ich das Mietverhältnis fristgerecht zum {date}, hilfsweise zum nächstmöglichen Termin~seit dem {date} ist die Heizung in Küche und Bad ausgefallen, weshalb ich die Miete um 20 % mindere~Ihre Abrechnung habe ich erhalten, kann sie aber nicht nachvollziehen].
Bitte bestätigen Sie mir den Eingang dieses Schreibens schriftlich und nennen Sie mir einen Termin für die [Wohnungsübergabe~Besichtigung~Einsicht in die Belege].
Die Kaution überweisen Sie bitte auf mein Konto bei der {bank}.
Telefonisch bin ich abends unter {mobile} erreichbar.
Mit freundlichem Gruß
{person}`,
    },
    {
      family: 'de-job-application-cover',
      language: 'de',
      text: `{person} · {cstreet} · {ctown} · {mail}
{company}
Personalabteilung, Frau {someone}
{street} {town}
{city}, {today}
# [Bewerbung als {job}~Bewerbung um einen Praktikumsplatz~Initiativbewerbung]
Ihre Anzeige auf [StepStone~Indeed~der Webseite] vom {date}, Referenz {num}
Sehr geehrte Frau {someone},
Ihre Stellenanzeige hat mich sofort angesprochen. Zurzeit arbeite ich in ungekündigter Stellung bei {other} und suche nach {n} Jahren eine neue Herausforderung.
{sentence} Zu meinen Stärken gehören eine strukturierte Arbeitsweise und Freude am Umgang mit Kunden.
Mein frühestmöglicher Eintrittstermin ist der {date}, meine Gehaltsvorstellung liegt bei {d2}.000 EUR brutto im Jahr.
Über die Einladung zu einem persönlichen Gespräch freue ich mich sehr.
Mit freundlichen Grüßen
{person}
Anlagen: Lebenslauf, Arbeitszeugnisse, Zertifikate`,
    },
    {
      family: 'de-parents-school',
      language: 'de',
      text: `Grundschule am [Lindenplatz~Mühlbach~Stadtpark] · {city}
Elternbrief Nr. {n}
{month} {year}
Liebe Eltern,
ein ereignisreiches Halbjahr neigt sich dem Ende zu, und wir möchten Sie über einige Dinge informieren.
Zeugnisausgabe ist am {date}, der Unterricht endet an diesem Tag nach der 3. Stunde.
Personelles: Frau {someone} geht in den Mutterschutz, die Klasse 3b übernimmt Herr {someone}.
Läuse! In zwei Klassen sind Kopfläuse aufgetreten. Bitte kontrollieren Sie Ihre Kinder.
Das Kopiergeld von {n},00 Euro geben Sie Ihrem Kind bitte im Umschlag mit.
Unser Förderverein sucht noch Helfer für das Sommerfest.
Ich wünsche Ihnen und Ihren Kindern erholsame Ferien!
Herzliche Grüße
{person}, Schulleiterin
----- bitte abtrennen -----
Ich habe den Elternbrief zur Kenntnis genommen. Name des Kindes ________ Klasse ____ Unterschrift`,
    },
    {
      family: 'de-insurer-claim-reply',
      language: 'de',
      text: `{insurer} · Schadenservice · {d5} {city}
Frau {person} {cstreet} {ctown}
> Schadennummer {d2}-{num}
> Bei Rückfragen: {someone}
Ihr [Leitungswasserschaden~Kfz-Schaden~Fahrraddiebstahl] vom {date}
Sehr geehrte Frau {person},
vielen Dank für die übersandten Unterlagen. Wir haben den Schaden geprüft und [überweisen Ihnen in den nächsten Tagen {small} EUR~müssen Ihnen leider mitteilen, dass kein Versicherungsschutz besteht~benötigen noch das polizeiliche Aktenzeichen].
So setzt sich der Betrag zusammen: Reparaturkosten laut Kostenvoranschlag {small} EUR, abzüglich Selbstbeteiligung {d3},00 EUR; die Mehrwertsteuer erstatten wir nach Vorlage der Rechnung.
{sentence}
Wir bedauern, Ihnen keine günstigere Nachricht geben zu können, und hoffen auf Ihr Verständnis.
Sind Sie mit unserer Entscheidung nicht einverstanden, wenden Sie sich an den Versicherungsombudsmann e. V., Postfach 080632, Berlin.
Freundliche Grüße
Ihre {insurer}`,
    },
    {
      family: 'de-hospital-appointment',
      language: 'de',
      text: `Klinikum {city} · Zentrales Belegungsmanagement · Haus {n}
{person}
{cstreet}
{ctown}
{city}, den {today}
[Ihr Aufnahmetermin~Verschiebung Ihres Operationstermins~Ihr Termin in der Sprechstunde~Ihre Beschwerde vom {date}]
Sehr geehrte Frau {person},
[für die geplante Behandlung haben wir Sie am {date} um {time} Uhr zur stationären Aufnahme vorgesehen~leider müssen wir Ihren Termin wegen eines Engpasses auf den {date} verlegen~wir bedauern sehr, dass Sie mit Ihrem Aufenthalt in unserem Hause nicht zufrieden waren].
Bitte melden Sie sich in der Patientenaufnahme, Erdgeschoss, und bringen Sie mit: Einweisung, Versichertenkarte, Medikamentenplan, Vorbefunde.
{sentence}
Am Tag der Aufnahme bleiben Sie bitte nüchtern. Für ein Einzelzimmer berechnen wir einen Zuschlag, über den wir Sie gerne beraten.
Sollten Sie verhindert sein, geben Sie uns bitte rechtzeitig unter {phone} Bescheid.
Wir wünschen Ihnen alles Gute und einen angenehmen Aufenthalt.
Mit freundlichen Grüßen
i. A. {someone}
Sekretariat Prof. Dr. {someone}`,
    },
    {
      family: 'de-personnel-letter',
      language: 'de',
      text: `{company}
# [Kündigung des Arbeitsverhältnisses~Abmahnung~Gehaltsanpassung zum {date}~Einladung zum BEM-Gespräch~Glückwunsch zum Dienstjubiläum]
Herrn {person} - persönlich/vertraulich - im Hause
{city}, {today}
Sehr geehrter Herr {person},
[hiermit kündigen wir das mit Ihnen bestehende Arbeitsverhältnis ordentlich zum {date}~am {date} sind Sie um {time} Uhr unentschuldigt nicht zur Arbeit erschienen~wir freuen uns, Ihnen mitteilen zu können, dass Ihr Bruttogehalt auf {plain} EUR steigt~seit {n} Jahren gehören Sie zu unserem Unternehmen].
{sentence} Der Betriebsrat wurde gemäß § 102 BetrVG angehört.
[Wir weisen Sie auf Ihre Pflicht hin, sich unverzüglich bei der Agentur für Arbeit arbeitsuchend zu melden.~Im Wiederholungsfall müssen Sie mit der Kündigung rechnen.~Für Ihren Einsatz danken wir Ihnen herzlich.]
Ihren Resturlaub von {n} Tagen nehmen Sie bitte bis zum Ende.
Mit freundlichen Grüßen
ppa. {someone}
Personalleitung
Erhalten am: ________ Unterschrift`,
    },
    {
      family: 'de-at-letter',
      language: 'de',
      text: `Marktgemeinde [Telfs~Gmünd~Hartberg~Perg]
Amtsleitung · Parteienverkehr Mo - Fr 8 bis 12 Uhr
DVR {num} · Zl. {d3}-{n}/{year}
Frau DI {person}
Betreff: [Ansuchen um Förderung~Kanalanschluss KG {d5}~Einladung zur Bauverhandlung~Vergabe Bauplatz]
Sehr geehrte Frau Diplomingenieurin!
Bezug nehmend auf Ihr Schreiben vom {date} darf ich Ihnen mitteilen, dass der Gemeinderat in seiner Sitzung vom {date} [einstimmig~mehrheitlich] beschlossen hat, Ihrem Ansuchen stattzugeben.
{sentence}
Wir ersuchen Sie höflich, die beiliegende Erklärung bis längstens {date} unterfertigt zu retournieren. Die Auszahlung erfolgt heuer nach Maßgabe der budgetären Mittel.
Für Auskünfte steht Ihnen Frau {someone} (DW {d2}) gerne zur Verfügung.
Mit freundlichen Grüßen
Der Bürgermeister:
{someone} e.h.
Ergeht nachrichtlich an: Bezirkshauptmannschaft`,
    },
    {
      family: 'de-ch-letter',
      language: 'de',
      text: `{company} AG
Einschreiben
Herr und Frau
{person}
[Dorfstrasse~Rebweg] {n}
[8400 Winterthur~6300 Zug~3600 Thun~9000 St. Gallen]
[Winterthur~Zug~Thun], {today}
[Mietzinsanpassung~Ihre Reklamation vom {date}~Kündigungsbestätigung Vertrag {num}~Jubiläumsfest der Genossenschaft~Absage auf Ihre Bewerbung]
Sehr geehrte Frau {someone}, sehr geehrter Herr {someone}
Besten Dank für Ihr Schreiben, welches wir am {date} erhalten haben. Gerne nehmen wir dazu wie folgt Stellung.
{passage}
Wir bedauern die Ihnen entstandenen Umtriebe und erlauben uns, Ihnen als kleine Geste einen Gutschein über CHF {d2}.00 beizulegen.
Falls Sie innert 10 Tagen nichts von sich hören lassen, gehen wir von Ihrem Einverständnis aus.
Freundliche Grüsse
{someone}                {someone}
Leiterin Kundendienst      Sachbearbeiter
Beilagen erwähnt · Kopie z.K. an Rechtsdienst`,
    },
  ],
};
