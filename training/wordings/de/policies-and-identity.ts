import type { DocumentType } from '../../../shared/document-types/names.ts';
import type { Wording } from '../wording.ts';

/** Insurance certificates and identity papers of Germany, Austria and Switzerland. */
export const germanPoliciesAndIdentity: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  identity_document: [
    {
      family: 'de-id-card-copy',
      language: 'de',
      text: `BUNDESREPUBLIK DEUTSCHLAND
FEDERAL REPUBLIC OF GERMANY / RÉPUBLIQUE FÉDÉRALE D'ALLEMAGNE
# PERSONALAUSWEIS
IDENTITY CARD / CARTE D'IDENTITÉ L{d2}X{num}
[a]Name/Surname/Nom
{someone}
Vornamen/Given names/Prénoms
{person}
Geburtstag/Date of birth Staatsangehörigkeit/Nationality
{date} DEUTSCH
Geburtsort/Place of birth {city}
Gültig bis/Date of expiry {date} {num}
? KOPIE - nur zur Vorlage bei {company}
===
Anschrift/Address/Adresse {ctown} {cstreet}
Augenfarbe/Colour of eyes [GRÜN~BRAUN~BLAUGRAU] Größe/Height 1{d2} CM
IDD<<L{d2}X{num}<<<<<<<<<<<<<<<
{num}<{num}D<<{d2}{d2}<<<<<<<<<{n}`,
    },
    {
      family: 'de-driving-licence-fields',
      language: 'de',
      text: `# [FÜHRERSCHEIN~FÜHRERSCHEIN BUNDESREPUBLIK DEUTSCHLAND~D FÜHRERSCHEIN]
Driving Licence Permis de Conduire Vozački Prawo Jazdy
1. {someone}
2. {person}
3. {date} {city}
4a. {date} 4c. [Landratsamt~Stadt~Landkreis] {city}
4b. {date}
5. {d2}{num}
7. Unterschrift des Inhabers
9. AM/B/[BE~A1~C1~]/L
===
= 9. | 10. | 11. | 12.
* [AM~A1~A~B~BE~C1~C~L~T] | {date} | [{date}~—] | [~171~79.06]
12. [01.06~174, 175~]
13. 14. 1. Name 2. Vorname 3. Geburtsdatum 4a. Ausstellungsdatum 4b. Ablaufdatum 5. Nummer`,
    },
    {
      family: 'de-residence-permit',
      language: 'de',
      text: `# [AUFENTHALTSTITEL~Fiktionsbescheinigung~AUFENTHALTSKARTE~Duldung - Aussetzung der Abschiebung]
RESIDENCE PERMIT D Y{d2}{num}
NAME/SURNAME {someone}
{person}
GESCHL./SEX [F~M] STAATSANGEH./NATIONALITY [TUR~UKR~SRB~IND] GEB.DATUM {date}
ART DES TITELS/TYPE OF PERMIT [NIEDERLASSUNGSERLAUBNIS~AUFENTHALTSERLAUBNIS~BLAUE KARTE EU]
KARTE GÜLTIG BIS/CARD EXPIRY {date}
ANMERKUNGEN/REMARKS [ERWERBSTÄTIGKEIT ERLAUBT~§ 18B ABS. 1 AUFENTHG~SIEHE ZUSATZBLATT]
===
AUSSTELLUNGSORT, BEHÖRDE Stadt {city}, Ausländerbehörde, {date}
ANSCHRIFT {ctown} {cstreet}
AUGENFARBE BRAUN GRÖSSE 1{d2} CM
Der Inhaber ist nicht im Besitz eines gültigen Passes? siehe Ausweisersatz
ARD<<Y{d2}{num}<<<<<<<<<<<`,
    },
    {
      family: 'de-at-passport',
      language: 'de',
      text: `REPUBLIK ÖSTERREICH REPUBLIC OF AUSTRIA
EUROPÄISCHE UNION
# [REISEPASS~PASSPORT / REISEPASS~Personalausweis Republik Österreich]
Typ P Code AUT Pass-Nr. P{num}
1 Familienname {someone}
2 Vornamen {person}
3 Staatsangehörigkeit ÖSTERREICH
4 Geburtsdatum {date}
5 Geschlecht [M~W/F] 6 Geburtsort [WIEN~GRAZ~SALZBURG]
7 Ausstellungsdatum {date}
8 Gültig bis {date}
9 Behörde [BH Gmunden~Magistrat Wien MBA 10~BH Liezen] Unterschrift der Inhaberin / des Inhabers
P<AUT{num}<<<<<<<<<<<<<<<<<<<<<<<<<<<<
P{num}AUT{num}M{num}<<<<<<<<<<<<<<<{d2}`,
    },
    {
      family: 'de-ch-identity',
      language: 'de',
      text: `SCHWEIZERISCHE EIDGENOSSENSCHAFT CONFÉDÉRATION SUISSE CONFEDERAZIONE SVIZZERA
# [IDENTITÄTSKARTE~CARTE D'IDENTITÉ / IDENTITÄTSKARTE~AUSLÄNDERAUSWEIS B~NIEDERLASSUNGSBEWILLIGUNG C EU/EFTA]
Name · Nom · Cognome · Num · Surname
{someone}
Vorname(n) · Prénom(s) · Nome(i)
{person}
Geburtsdatum {date} Geschlecht [M~F] Grösse 1{d2} cm
Heimatort [Wädenswil ZH~Köniz BE~Disentis GR] · Nationalität CHE
Behörde [Zürich ZH~Bern BE~Chur GR]
Datum der Ausstellung {date}
Gültig bis {date}
IDCHE{num}<<<<<<<<<<<<<<<<
{num}M{num}CHE<<<<<<<<<<{n}`,
    },
  ],
  insurance_certificate: [
    {
      family: 'de-builder-liability',
      language: 'de',
      text: `{insurer} · Direktion {city} · Betreut durch Makler {other}
# [Versicherungsbestätigung Betriebshaftpflicht~Haftpflicht-Deckungsnachweis~Bestätigung zur Vorlage beim Auftraggeber]
Versicherungsnehmer :: {company}, {street}, {town}
Versicherungsschein :: {d2} HV {num}
Versichertes Risiko :: [Dachdeckerei~Elektroinstallation~Garten- und Landschaftsbau~Tiefbauunternehmen]
Wir bestätigen, dass im Rahmen der AHB und der vereinbarten Besonderen Bedingungen Deckung mit folgenden Versicherungssummen je Versicherungsfall besteht:
= Deckung | Summe EUR
- Personen- und Sachschäden pauschal | [3~5~10].000.000
- Vermögensschäden | [500.000~1.000.000]
- Tätigkeits- und Leitungsschäden | 1.000.000
- Umwelthaftpflicht | 3.000.000
Die Leistung für alle Schäden eines Jahres beträgt das Zweifache. Selbstbeteiligung {d3} EUR.
Der Vertrag läuft bis {date} mit Verlängerungsklausel. Der Beitrag ist bis {date} bezahlt.
Aus dieser Bestätigung können Dritte keine Rechte herleiten.`,
    },
    {
      family: 'de-motor-evb',
      language: 'de',
      text: `{insurer} Kraftfahrt
Hallo {person}, gute Fahrt!
# [Ihre eVB-Nummer~Elektronische Versicherungsbestätigung~Versicherungsschein Kraftfahrtversicherung]
eVB :: [A~K~X]{d3}B{d2}
Fahrzeughalter :: {person}, geb. {date}
Fahrzeug :: [Pkw~Anhänger~Lieferwagen bis 3,5 t~Kraftrad], HSN 0{d3} TSN {d3}
Vorläufiger Schutz ab Zulassung :: Kfz-Haftpflicht 100 Mio. EUR, [Vollkasko 500 SB inkl. Teilkasko 150 SB~Teilkasko ohne SB~keine Kasko]
SF-Klasse Haftpflicht SF {n}, Kasko SF {n} · Regionalklasse N{n} · Jahresfahrleistung 12.000 km
? Saisonkennzeichen 04 - 10
Die Nummer legen Sie bitte bei der Zulassungsstelle vor. Sie verliert nach {n} Monaten ihre Gültigkeit.
Jahresbeitrag inkl. 19 % Versicherungsteuer {small} EUR, zahlbar vierteljährlich
Internationale Versicherungskarte (Grüne Karte) liegt bei. Schaden melden: {phone}`,
    },
    {
      family: 'de-cargo-certificate',
      language: 'de',
      text: `# [Versicherungszertifikat~Transportversicherungs-Zertifikat / Certificate of Insurance~Nachweis Verkehrshaftungsversicherung nach § 7a GüKG]
Zertifikat Nr. {num} zur laufenden Police {num}
Hiermit wird bescheinigt, dass {insurer} für Rechnung wen es angeht versichert hat:
Versicherte Güter :: [{n} Kisten Maschinenteile~1 x 40' HC Container Möbel~Textilien auf Paletten]
Versicherungssumme :: {plain} EUR (cif + 10 %)
Transportmittel :: [MS "Hanse Trader"~Lkw~Luftfracht LH{d3}]
Reise :: von {city} nach [Shanghai~New York~Istanbul~Oslo]
Abgang :: {date}
Bedingungen: DTV-Güter 2000/2011, Volle Deckung, Institute Strikes Clauses
Im Schadenfall unverzüglich den Havariekommissar {other} benachrichtigen und Regressrechte wahren.
Schäden zahlbar an den Inhaber dieses Zertifikats gegen dessen Rückgabe.
Ausgefertigt in zwei Originalen, {city}, {today}`,
    },
    {
      family: 'de-home-policy-addendum',
      language: 'de',
      text: `{insurer} Sachversicherung
> Ihr Ansprechpartner: Generalagentur {someone}
> Vertragsnummer {num}
{person} {cstreet} {ctown}
# [Nachtrag Nr. {n} zum Versicherungsschein~Versicherungsschein Wohngebäude~Police Hausrat Komfort]
Grund der Ausfertigung: [Dynamische Anpassung~Neuordnung~Einschluss Elementarschäden]
Versicherungsort: wie Anschrift, Bauartklasse I, ständig bewohnt, Baujahr 19{d2}
= Gefahr | versichert | Jahresbeitrag EUR
- Feuer | ja | {small}
- Leitungswasser | ja | {small}
- Sturm, Hagel | ja | {small}
- Weitere Elementargefahren (ZÜRS-Zone 1) | [ja~nein] | {small}
? - Glasbruch | ja | {n},{d2}
Versicherungssumme 1914: {d2}.{d3} Mark, gleitender Neuwertfaktor 2{n},{d2}
Selbstbehalt je Schaden 250 EUR. Beginn {date}, Ablauf {date}, jeweils mittags 12 Uhr, Hauptfälligkeit 01.01.
Zugrunde liegen die VGB {year}. Ratenzuschlag halbjährlich 3 %.
Widerrufsrecht 14 Tage nach Zugang. Bitte prüfen Sie, ob alle Angaben stimmen.`,
    },
    {
      family: 'de-health-membership',
      language: 'de',
      text: `[Betriebskrankenkasse~Innungskrankenkasse~Ersatzkasse] {company}
{person}
# [Mitgliedsbescheinigung~Versicherungsbescheinigung~Bescheinigung über die Krankenversicherung zur Vorlage bei der Hochschule~Anspruchsbescheinigung EHIC-Ersatz]
Name, Vorname :: {person}
Geburtsdatum :: {date}
KV-Nummer :: [A~M~T]{num}
Rentenversicherungsnummer :: {d2}{num}
Wir bescheinigen, dass die genannte Person seit dem {date} bei uns [pflichtversichert~familienversichert~freiwillig versichert] ist.
Ende der Versicherung: nicht absehbar
Kassen-IK {num} · Betriebsnummer der Krankenkasse {num}
Beitragssatz allgemein 14,6 % zzgl. Zusatzbeitrag 1,{d2} %
? Die Bescheinigung gilt für Aufenthalte in EU-Staaten vom {date} bis {date}.
Freundliche Grüße, Ihr Team Versicherung und Beiträge`,
    },
    {
      family: 'de-at-insurance',
      language: 'de',
      text: `{insurer} Landesdirektion [Tirol~Steiermark~Wien~Kärnten]
# [Polizze~Versicherungspolizze Nr. {num}~Deckungsbestätigung Betriebshaftpflichtversicherung~Versicherungsbestätigung]
Versicherungsnehmer: {company} KG, FN {num}b
Versicherte Sparte :: [Betriebshaftpflicht AHVB/EHVB~Eigenheim-Bündel~Rechtsschutz für Unternehmer]
Laufzeit :: {date} 00:00 bis {date}, 10 Jahre
Pauschalversicherungssumme :: EUR 2.000.000
Selbstbehalt :: 10 %, mind. EUR 300
Prämie laut Tarif inkl. 11 % Versicherungssteuer :: {small} EUR vierteljährlich
Index: Verbraucherpreisindex 2015, Basis {month}
Dauerrabatt 20 % - bei vorzeitiger Auflösung wird dieser rückverrechnet.
Vinkulierung zugunsten Raiffeisenbank reg.Gen.m.b.H., Kredit {num}
Zahlung mittels SEPA. Die Prämie ist binnen 14 Tagen nach Zustellung der Polizze fällig (§ 38 VersVG).`,
    },
    {
      family: 'de-ch-insurance',
      language: 'de',
      text: `{insurer} Generalagentur [Biel~Chur~Zug], Agenturnummer {d3}
# [Versicherungsnachweis~Versicherungsausweis Grundversicherung KVG {year}~Police Nr. {d2}.{d3}.{d3}~Bestätigung Bauherrenhaftpflicht]
Versicherungsnehmer/in :: {person}
Police gültig ab :: {date}
= Versicherungsdeckung | Franchise / Selbstbehalt | Prämie CHF pro Monat
* [Obligatorische Krankenpflegeversicherung Hausarztmodell~Unfalldeckung~Spital Zusatz halbprivat VVG~Privathaftpflicht CHF 5 Mio.~Hausrat CHF 80'000~Zahnpflege] | [300~500~2500] | {d3}.{d2}
Rückvergütung Umweltabgaben -5.{d2}
Total monatlich CHF {d3}.{d2}
Die Prämien sind im Voraus zahlbar. Kündigung per 31. Dezember, Eingang bis 30. November.
Es gelten die AVB Ausgabe {year} und das Bundesgesetz über den Versicherungsvertrag.
Freundliche Grüsse, Ihre {insurer}`,
    },
  ],
};
