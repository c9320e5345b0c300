import type { DocumentType } from '../../../shared/document-types/names.ts';
import type { Wording } from '../wording.ts';

/** Payslips of German, Austrian and Swiss employers. */
export const germanPayslips: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  payslip: [
    {
      family: 'de-construction-wages',
      language: 'de',
      text: `{company} Hoch- und Tiefbau · SOKA-Nr. {num}
Lohnabrechnung Monat {month} {year} · Blatt 1
{person}, {cstreet}, {ctown}
# [Lohnabrechnung~LOHNNACHWEIS GEWERBLICH~Abrechnung {month}]
PersNr {d3} · LGr. [3~4~2a] Spezialbaufacharbeiter · StKl [1~3~4] · KiFb 1,0 · RV-Nr {d2}{num}
= LA | Text | Std. | Satz | Betrag
- 010 | Zeitlohn | 1{d2},50 | 2{n},{d2} | {plain}
* {d3} | [Überstundenzuschlag 25 %~Verpflegungszuschuss~Wegeentschädigung~Saison-KUG~Mehraufwands-Wintergeld~VWL AG-Anteil~Urlaubslohn SOKA] | {n},00 | {small} | {small}
Brutto {plain} · St-Brutto {plain} · SV-Brutto {plain}
LSt {small} SolZ 0,00 KiSt {n},{d2} KV {small} PV {small} RV {small} ALV {small}
Netto {plain}; Vorschuss -{small}; Pfändung 0,00; Winterbau-Umlage 0,8 % -{n},{d2}
Auszahlung {plain} auf Konto ...{d3}
Resturlaub {n} Tage / Urlaubsvergütung {plain}; Ansparkonto {n},25 Std.`,
    },
    {
      family: 'de-minijob',
      language: 'de',
      text: `{company}
Abrechnung für {person}
{month} {year}
# [Minijob-Abrechnung~Aushilfslohn~Entgeltabrechnung geringfügig Beschäftigte]
Stunden :: {n},5
Stundenlohn :: 13,{d2} EUR
Aushilfslohn pauschal :: {small}
RV-Eigenanteil 3,6 % :: {n},{d2}
Auszahlung :: {small} EUR
BGR 6-1-0-0 · PGR 109 · Minijob-Zentrale
Pauschsteuer 2 % trägt Arbeitgeber
Der Betrag wird am {date} auf Ihr Konto überwiesen.
Stundenzettel bitte bis zum Letzten abgeben!
? Urlaub {n} Tage, genommen {n}`,
    },
    {
      family: 'de-public-service-pay',
      language: 'de',
      text: `Landesamt für Besoldung und Versorgung · Bezügestelle {d3}
Personalnummer {num} (bei Rückfragen angeben) · Ident-Nr. {num}
Oberstudienrätin {person}
# [Mitteilung über Ihre Bezüge~Bezügemitteilung Nr. {n}/{year}~Bezügeblatt]
gültig ab {date} · Dienststelle [Gymnasium~Finanzamt~Polizeipräsidium] {city}
Besoldungsgruppe A [9~13~14] Stufe {n} · Familienzuschlag Stufe 1 · Steuerklasse [IV~III~I]
= Bezeichnung | laufend | Nachzahlung
* [Grundgehalt~Familienzuschlag~Allgemeine Stellenzulage~Strukturzulage~Kinderanteil~Polizeizulage] | {plain} | [~{small}]
- Bruttobezüge | {plain} |
- Lohnsteuer | -{small} |
- Kirchensteuer | -{small} |
? - Einbehalt freie Heilfürsorge | -{small} |
- Gesetzliches Netto | {plain} |
- Überweisung an {bank} | {plain} |
Grund der Mitteilung: [Besoldungserhöhung~Stufenaufstieg~Änderung Steuermerkmale ELStAM]. Jahreswerte bisher Brutto {plain}, Lohnsteuer {plain}.
Versorgungsempfänger prüfen bitte ihre Anzeigepflichten.`,
    },
    {
      family: 'de-care-home-tariff',
      language: 'de',
      text: `[Diakonie~Caritas~AWO~Klinikum] {city} gGmbH, Zentrale Gehaltsabrechnung
*Persönlich/Vertraulich*
{person}
# [Verdienstnachweis~Entgeltbescheinigung nach § 108 GewO~Gehaltsnachweis {month} {year}]
TVöD-P EG [P7~P8~KR 7a] Stufe {n} · Teilzeit 29,25 Std. = 75,00 % · ZVK-Nr. {num}
= Lohnart | von - bis | Anzahl | Betrag
* [Tabellenentgelt~Pflegezulage~Wechselschichtzulage~Nachtdienstzuschlag 20 % stfr.~Sonntagszuschlag 25 % stfr.~Feiertag 135 %~Rufbereitschaft~Jahressonderzahlung~Leistungsprämie] | {month} | {n},00 | {small}
Gesamtbrutto lfd. {plain}
= Abzüge | Brutto | AN-Anteil | AG-Anteil
* [KV AOK 14,6 %~PV 3,6 %~RV 18,6 %~AV 2,6 %~ZVK-Umlage~Lohnsteuer] | {plain} | {small} | {small}
Nettoentgelt {plain}
Essensgeld -{small} Parkgebühr -{n},00 Gewerkschaft -{n},50
Zahlbetrag {plain}
Zeitkonto Plusstunden {n}:{d2} · Rückrechnung aus {month}: {small}`,
    },
    {
      family: 'de-apprentice',
      language: 'de',
      text: `Bäckerei {someone}
{street} {town} Betriebsnummer {num}
# [Ausbildungsvergütung {month} {year}~Abrechnung der Ausbildungsvergütung~Lohnzettel Azubi]
Auszubildende/r: {person}, {n}. Lehrjahr, geb. {date}
Vergütung lt. Ausbildungsvertrag {d3},00
Fahrtkostenzuschuss Berufsschule {d2},00
Sachbezug Kost und Logis {small}
Bruttobezug {small}
- Krankenversicherung | {small}
- Pflegeversicherung | {n},{d2}
- Rentenversicherung | {small}
- Arbeitslosenversicherung | {n},{d2}
- Lohnsteuer (Klasse 1) | 0,00
Netto ausbezahlt [bar~per Überweisung] {small} EUR
Erhalten: Unterschrift ____________`,
    },
    {
      family: 'de-at-payroll',
      language: 'de',
      text: `{company} GmbH, Dienstgeberkonto {num} ÖGK
# [Lohn-/Gehaltsabrechnung {month} {year}~GEHALTSZETTEL~Monatsabrechnung {d2}/{year}]
DN-Nr {d3} {person} SV-Nr {d2}{d2} {num} Eintritt {date} KV Handelsangestellte BG [C~D] Stufe {n}
AVAB Nein, Pendlerpauschale {small}, Pendlereuro {n}
= Bezugsart | Std/Tage | Satz | Betrag
- Gehalt | 30,00 | | {plain}
* [Urlaubszuschuss (13.)~Weihnachtsremuneration (14.)~Überstunden 50%~Überstundenzuschlag frei § 68/2~Sachbezug PKW~Taggelder Inland~Mehrarbeit] | {n},00 | {small} | {small}
BRUTTO {plain}
- SV lfd. DN-Anteil 18,07% | | | {small}
- SV SZ | | | {small}
- Lohnsteuer lfd. | BMG {plain} | | {small}
- Lohnsteuer SZ 6% | | | {small}
Betriebsratsumlage {n},{d2} · Arbeiterkammerumlage enthalten
NETTO / AUSZAHLUNG {plain}
BV-Beitrag 1,53% {small} an BVK {d5} · DB, DZ, KommSt Dienstgeber {small}
Resturlaub {n},00 Werktage`,
    },
    {
      family: 'de-ch-salary',
      language: 'de',
      text: `{company} AG · Personal
Herr {person} AHV-Nr. 756.{d2}{d2}.{d2}{d2}.{d2}
# [Lohnabrechnung {month} {year}~Salärabrechnung~Lohnblatt]
Pensum [100~80~60]% Eintritt {date} Quellensteuer Tarif [A0N~B1Y~keine]
= Bezeichnung | Basis | Ansatz | Betrag CHF
- Monatslohn | | | {n}'{d3}.00
* [Kinderzulage~Anteil 13. Monatslohn~Spesen pauschal~Schichtzulage~Überzeit 125%] | | | {d3}.00
- Bruttolohn | | | {n}'{d3}.00
- AHV/IV/EO-Beitrag | {n}'{d3}.00 | 5.30% | -{d3}.{d2}
- ALV-Beitrag | {n}'{d3}.00 | 1.10% | -{d2}.{d2}
- NBU SUVA | {n}'{d3}.00 | 1.{d2}% | -{d2}.{d2}
- KTG | | 0.{d2}% | -{d2}.{d2}
- Pensionskasse BVG | | | -{d3}.00
Nettolohn CHF {n}'{d3}.{d2} Rundung auf 5 Rappen
Auszahlung auf CH{d2} 0900 0000 {num} Valuta {date}
Feriensaldo {n}.5 Tage, Gleitzeit +{n}.{d2} Std.`,
    },
  ],
};
