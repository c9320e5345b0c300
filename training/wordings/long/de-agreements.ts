import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** Further German agreements of several pages. */
export const longGermanAgreements: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  contract: wordingsIn('de', {
    'de-long-distribution-appointed': `Der Hersteller überträgt dem Vertragshändler das Recht, die Vertragswaren im Vertragsgebiet im eigenen Namen und auf eigene Rechnung zu vertreiben.
2. Vertragswaren und Gebiet
2.1 Vertragswaren sind [Motorsägen und Zubehör~Hörgeräte~Kaffeevollautomaten~Saatgut] gemäß Anlage A. Der Hersteller darf das Programm mit dreimonatiger Ankündigung ändern.
2.2 Vertragsgebiet sind die Bundesländer laut Anlage B. Passive Verkäufe in andere Gebiete bleiben zulässig.
3. Absatzförderung
3.1 Der Händler unterhält Ausstellungsräume von mindestens {n}0 m², eine Werkstatt und geschultes Personal.
3.2 Er erzielt jährlich einen Mindestumsatz von {plain} EUR; bei zweimaliger Unterschreitung kann der Hersteller die Alleinstellung aufheben.
3.3 Werbung wird vorab abgestimmt und hälftig bezuschusst.
4. Bestellung und Lieferung
4.1 Einzelverträge kommen durch Auftragsbestätigung zustande. Es gelten ergänzend die Verkaufsbedingungen des Herstellers.
4.2 Lieferung erfolgt FCA Werk {city} nach Incoterms 2020.
5. Preise und Nachlässe
= Jahresumsatz | Grundrabatt | Bonus
- bis 100 TEUR | 22 % | –
- bis 250 TEUR | 26 % | 1 %
- darüber | 30 % | 2 %
===
6. Eigentumsvorbehalt
Die Ware bleibt bis zur Begleichung aller Forderungen Eigentum des Herstellers; der Händler tritt Forderungen aus Weiterverkauf schon jetzt ab.
7. Ersatzteile und Kundendienst
Der Händler leistet Garantiearbeiten auch für anderswo gekaufte Geräte gegen Vergütung nach Richtzeiten.
8. Marken
Der Händler benutzt die Zeichen nur in der vorgegebenen Form. Domains mit Bestandteilen der Marke überträgt er auf Verlangen.
9. Wettbewerbsverbot
Während der Vertragsdauer vertreibt er keine gleichartigen Erzeugnisse Dritter.
10. Dauer
Vom {date} an auf unbestimmte Zeit; Kündigungsfrist im ersten Jahr drei, danach sechs, nach fünf Jahren zwölf Monate.
11. Ausgleichsanspruch
§ 89b HGB findet entsprechende Anwendung, soweit der Händler zur Überlassung des Kundenstamms verpflichtet ist.
12. Abwicklung
Der Hersteller nimmt Lagerware in verkaufsfähigem Zustand zum Einstandspreis abzüglich 10 % zurück.
{city}, {today} – {company} – {client}`,
    'de-long-loan-consumer-terms': `[Darlehensvertrag für Immobilien~Immobiliar-Verbraucherdarlehen] Nr. {num}
Seite 3 von 9
5. Auszahlungsvoraussetzungen
Das Darlehen wird nach Baufortschritt ausgezahlt. Voraussetzung ist, dass die Grundschuld rangrichtig eingetragen, der Nachweis des Eigenkapitals erbracht und die Gebäudeversicherung zugunsten der {bank} vinkuliert ist.
6. Bereitstellungszinsen
Ab dem siebten Monat nach Zusage werden für nicht abgerufene Beträge 0,25 % pro Monat berechnet.
7. Sollzinsbindung
Der gebundene Sollzinssatz von {n},{d2} % p. a. gilt bis {date}. Kommt bis dahin keine neue Vereinbarung zustande, läuft das Darlehen mit veränderlichem Sollzins weiter, der an den Dreimonats-EURIBOR gekoppelt ist.
8. Tilgung
Anfänglich {n},00 % jährlich zuzüglich ersparter Zinsen; die Rate von {amount} ist am Monatsletzten fällig. Sondertilgungen sind bis 5 % des Nennbetrags im Kalenderjahr frei.
9. Vorzeitige Rückzahlung
Bei berechtigtem Interesse kann der Darlehensnehmer vorzeitig zurückzahlen; die Bank kann eine Vorfälligkeitsentschädigung verlangen, die nach der Aktiv-Passiv-Methode errechnet wird.
===
10. Verzug
Bei Zahlungsverzug schuldet der Darlehensnehmer Zinsen von 2,5 Prozentpunkten über dem Basiszinssatz.
11. Gesamtfälligstellung
Sie ist zulässig, wenn der Darlehensnehmer mit zwei aufeinander folgenden Raten und mindestens 2,5 % des Nennbetrags in Verzug ist und eine zweiwöchige Frist fruchtlos verstrich.
12. Sicherheiten
Grundschuld über {plain} EUR nebst 15 % Zinsen am Beleihungsobjekt {cstreet}, {ctown}; persönliches Schuldversprechen mit Zwangsvollstreckungsunterwerfung.
13. Abtretung
Die Bank darf Forderungen an Dritte zur Refinanzierung übertragen.
14. Auskünfte
Der Darlehensnehmer legt jährlich Einkommensnachweise und jede wesentliche Verschlechterung offen.
15. Aufrechnung, Abtretungsausschluss
16. Widerrufsinformation
Der Darlehensnehmer kann seine Vertragserklärung innerhalb von 14 Tagen ohne Angabe von Gründen widerrufen. Zur Wahrung genügt die rechtzeitige Absendung auf einem dauerhaften Datenträger.
17. Außergerichtliche Streitbeilegung: Ombudsmann
Darlehensnehmer: {person}, {someone} – {city}, {today}`,
    'de-long-general-planner-hoai': `Ingenieurvertrag über Leistungen der [Tragwerksplanung~Technischen Ausrüstung~Freianlagenplanung]
Auftraggeber: Stadt {city}, vertreten durch das Hochbauamt
Auftragnehmer: {company}, {street}, {town}
Maßnahme: Erweiterung der Grundschule um {n} Klassenräume
§ 1 Gegenstand und Ziele
1.1 Planungs- und Überwachungsziele: Einhaltung des Kostenrahmens von {plain} EUR brutto, Fertigstellung zum Schuljahresbeginn, Effizienzhaus-Standard 40.
1.2 Solange diese Ziele nicht festgelegt sind, erstellt der Auftragnehmer eine Planungsgrundlage. Es besteht dann ein Sonderkündigungsrecht nach § 650r BGB.
§ 2 Stufenweise Beauftragung
Beauftragt werden zunächst die Leistungsphasen 1 bis 4. Ein Anspruch auf Übertragung weiterer Stufen besteht nicht.
§ 3 Leistungspflichten
Die Leistungen ergeben sich aus Anlage 10 HOAI. Der Auftragnehmer nimmt an vierzehntägigen Besprechungen teil und schreibt die Kostenkontrolle monatlich fort.
§ 4 Honorar
4.1 Honorarzone III, Basishonorarsatz; anrechenbare Kosten nach Kostenberechnung
4.2 Bewertung
= Leistungsphase | Anteil
- Grundlagenermittlung | 3 v. H.
- Vorplanung | 10 v. H.
- Entwurfsplanung | 15 v. H.
- Genehmigungsplanung | 30 v. H.
4.3 Umbauzuschlag {n} %, Nebenkosten pauschal 4 %
===
§ 5 Termine
Vorlage des Entwurfs bis {date}; Vertragsstrafe 0,2 % je Werktag, insgesamt höchstens 5 % des Nettohonorars.
§ 6 Urheberrecht
Der Auftraggeber darf Unterlagen für die Maßnahme ohne Mitwirkung nutzen und ändern; vor wesentlichen Änderungen wird der Auftragnehmer gehört.
§ 7 Abnahme
Die Leistungen werden förmlich abgenommen, Teilabnahme nach Leistungsphase 8.
§ 8 Haftpflicht
Deckungssummen: Personenschäden 3 Mio., sonstige 2 Mio. EUR, zweifach maximiert.
§ 9 Kündigung nur aus wichtigem Grund und nach Fristsetzung
§ 10 Korruptionsprävention, Verpflichtungsgesetz
§ 11 Änderungen bedürfen der Schriftform
{city}, den {today}`,
    'de-long-publishing-author': `# [Verlagsvertrag~Autorenvertrag]
zwischen {person} (im Folgenden: Autor) und {company} Verlag, {street}, {town}
§ 1 Vertragsgegenstand
Gegenstand ist das vorliegende / noch zu verfassende Werk unter dem Arbeitstitel „{heading}“. Der endgültige Titel wird einvernehmlich festgelegt, wobei der Autor dem Stichentscheid des Verlags nicht widerspricht, wenn sein Persönlichkeitsrecht gewahrt ist.
§ 2 Rechtseinräumung
1. Der Autor räumt dem Verlag räumlich unbeschränkt für die Dauer des Schutzrechts das ausschließliche Recht zur Vervielfältigung und Verbreitung in allen Druck- und körperlichen elektronischen Ausgaben ein.
2. Nebenrechte: Vorabdruck, Übersetzung, Taschenbuch, Hörbuch, Bühne, Verfilmung, E-Book.
3. Die Rechte der Verwertungsgesellschaft Wort bleiben unberührt.
§ 3 Verlagspflicht
Das Werk erscheint zunächst als Hardcover in einer Erstauflage von {n}.000 Stück, spätestens bis {date}. Ausstattung und Ladenpreis bestimmt der Verlag.
§ 4 Absatzhonorar
10 % vom Nettoladenverkaufspreis bis 10.000 Exemplare, 11 % bis 20.000, darüber 12 %; für E-Books 25 % des Nettoerlöses.
===
§ 5 Vorschuss
Auf alle Ansprüche zahlt der Verlag {amount}: ein Drittel bei Unterzeichnung, ein Drittel bei Ablieferung, der Rest bei Erscheinen. Er ist verrechenbar, nicht rückzahlbar.
§ 6 Nebenrechtserlöse werden hälftig geteilt.
§ 7 Manuskriptablieferung
Das vollständige Manuskript umfasst etwa {d3} Seiten. Wird eine angemessene Nachfrist versäumt, kann der Verlag zurücktreten.
§ 8 Korrektur
Der Autor liest die Druckfahnen binnen drei Wochen. Kosten von Änderungen über 10 % der Satzkosten trägt er selbst.
§ 9 Freiexemplare: {n} Stück, weitere mit 40 % Nachlass
§ 10 Verramschung und Makulierung
Fällt der Absatz in zwei Jahren unter 100 Stück, darf der Restbestand nach Angebot an den Autor verramscht werden.
§ 11 Rezensionen, Neuauflagen, Rückruf wegen Nichtausübung
§ 12 Abrechnung jeweils zum 31. Dezember bis Ende März
{city}, {today}`,
    'de-long-energy-contracting': `Wärmeliefervertrag
Inhaltsübersicht: 1 Begriffe – 2 Errichtung – 3 Lieferung – 4 Messung – 5 Preise – 6 Haftung – 7 Laufzeit
1 Begriffe
„Energieanlage“ bezeichnet Heizzentrale, Pufferspeicher, Regelung und Abgasanlage bis zur Übergabestelle. „Kunde“ ist die Wohnungseigentümergemeinschaft {cstreet}, {ctown}.
2 Errichtung
2.1 {company} plant, finanziert und errichtet auf eigene Kosten eine [Pelletanlage~Wärmepumpenkaskade~Anlage mit Blockheizkraftwerk] mit {d3} kW.
2.2 Der Heizraum wird unentgeltlich überlassen; zur Sicherung wird eine beschränkte persönliche Dienstbarkeit bestellt. Die Anlage ist Scheinbestandteil im Sinne des § 95 BGB.
3 Lieferung
3.1 Wärme wird ganzjährig vorgehalten, Vorlauftemperatur gleitend bis 70 °C.
3.2 Unterbrechungen zur Wartung sind außerhalb der Heizperiode drei Tage zuvor anzukündigen.
4 Messung und Ablesung
Geeichte Wärmemengenzähler; bei Abweichung über der Verkehrsfehlergrenze wird rückwirkend höchstens ein Jahr korrigiert.
===
5 Preise
= Bestandteil | Netto | Einheit
- Grundpreis | {plain} | EUR/Jahr
- Arbeitspreis | 9,{d2} | ct/kWh
- Messpreis | {small} | EUR/Jahr
5.1 Änderungsklausel: AP = AP0 × (0,5 × B/B0 + 0,3 × S/S0 + 0,2 × W/W0). Die Faktoren bilden Brennstoff, Strom und den allgemeinen Wärmemarkt ab.
5.2 Abschläge monatlich, Jahresabrechnung bis 31. März
6 Haftung
Bei Versorgungsstörungen haftet das Unternehmen nach § 6 AVBFernwärmeV.
7 Laufzeit und Endschaft
7.1 Zehn Jahre ab Lieferbeginn am {date}, Verlängerung um je fünf Jahre.
7.2 Bei Ende kann der Kunde die Anlage zum Sachzeitwert übernehmen.
7.3 Veräußerung: Jeder Erwerber ist zum Eintritt zu verpflichten.
8 Datenschutz, Verbraucherstreitbeilegung
{city}, {today} – Verwaltung: {someone} – Lieferant: {person}`,
    'de-long-ch-employment-collective': `Arbeitsvertrag mit Reglementsverweis
Zwischen {company}, {street}, {town} (Arbeitgeberin) und {person}, {cstreet}, {ctown} (Arbeitnehmer/in)
1. Funktion, Beginn
Anstellung als {job} mit einem Pensum von {n}0 %, unbefristet ab {date}. Es gilt der Gesamtarbeitsvertrag der Branche in der jeweils gültigen Fassung.
2. Probezeit
Sie dauert drei Monate; währenddessen beträgt die Kündigungsfrist sieben Tage.
3. Arbeitszeit
Die Jahresarbeitszeit beträgt 2'184 Stunden (42 pro Woche). Überzeit wird durch Freizeit gleicher Dauer ausgeglichen oder mit 25 % Zuschlag entschädigt.
4. Lohn
CHF {plain} brutto, dreizehn Mal. Abzüge: AHV/IV/EO 5.3 %, ALV 1.1 %, NBU, Pensionskasse gemäss Reglement.
5. Ferien
Fünf Wochen bis zum 49. Altersjahr, danach sechs. Betriebsferien zwischen Weihnacht und Neujahr werden angerechnet.
6. Lohnfortzahlung
Krankentaggeldversicherung: 80 % während 730 Tagen, Wartefrist 30 Tage, Prämie hälftig. Arztzeugnis ab dem dritten Tag.
===
7. Sorgfalts- und Treuepflicht
Nebenbeschäftigungen, welche die Leistungsfähigkeit beeinträchtigen oder die Arbeitgeberin konkurrenzieren, sind untersagt (Art. 321a OR).
8. Spesen: gemäss genehmigtem Spesenreglement
9. Weiterbildung
Beiträge über CHF 3'000 sind innert zwei Jahren nach Abschluss bei Austritt anteilig zurückzuerstatten.
10. Geheimhaltung und Immaterialgüter
Erfindungen gehören unabhängig von ihrer Schutzfähigkeit der Arbeitgeberin (Art. 332 OR).
11. Konkurrenzverbot
Für ein Jahr, beschränkt auf die Kantone {city} und Umgebung. Bei Verletzung ist eine Konventionalstrafe von drei Monatslöhnen geschuldet; deren Bezahlung befreit nicht vom Verbot.
12. Kündigung
Im ersten Dienstjahr ein Monat, bis zum neunten zwei, danach drei Monate, je auf Monatsende.
13. Pensionierung: ordentliches Referenzalter
14. Anwendbares Recht und Gerichtsstand nach ZPO
Beilagen: Personalreglement, Spesenreglement, Stellenbeschreibung
Ort / Datum ____ Unterschriften ____`,
    'de-long-subcontract-building': `Nachunternehmervertrag
Bauvorhaben :: {heading}
Gewerk :: [Estricharbeiten~Trockenbau~Gerüstbau~Dachabdichtung]
§ 3 Vergütung
3.1 Einheitspreisvertrag auf Grundlage des verhandelten Leistungsverzeichnisses; vorläufige Summe {amount} netto. Die Umsatzsteuer schuldet der Hauptunternehmer nach § 13b UStG.
3.2 Lohn- und Stoffgleitklauseln sind nicht vereinbart. Ein Nachlass von {n} % gilt auch für Nachträge.
3.3 Umlagen: Bauwesenversicherung 0,3 %, Baustrom und Bauwasser 0,8 %, Schuttbeseitigung nach Verursachung.
§ 4 Ausführungsfristen
4.1 Beginn {date}, Vollendung {date}. Zwischentermine des Bauzeitenplans sind Vertragsfristen.
4.2 Behinderungen sind unverzüglich schriftlich anzuzeigen, auch wenn sie offenkundig sind.
4.3 Vertragsstrafe 0,2 % der Abrechnungssumme je Werktag, maximal 5 %.
§ 5 Nachweise vor Arbeitsbeginn
Freistellungsbescheinigung nach § 48b EStG, Unbedenklichkeit der Krankenkassen, der Berufsgenossenschaft und der SOKA-BAU, Liste der eingesetzten Arbeitnehmer mit Ausweiskopien.
===
§ 6 Mindestlohn
Der Nachunternehmer stellt den Hauptunternehmer von allen Ansprüchen nach § 14 AEntG und § 13 MiLoG frei. Bei Verstoß ist fristlose Kündigung zulässig.
§ 7 Baustellenordnung, Arbeitssicherheit
Ein deutschsprachiger Vorarbeiter ist ständig anwesend. Die Weisungen des Koordinators sind zu befolgen; Persönliche Schutzausrüstung ist Pflicht.
§ 8 Nachträge
Vor Ausführung ist ein prüffähiges Angebot auf Basis der Urkalkulation einzureichen, die verschlossen hinterlegt wird.
§ 9 Abnahme
Förmlich, gemeinsam mit der Abnahme durch den Bauherrn, spätestens jedoch sechs Wochen nach Fertigstellung.
§ 10 Mängelansprüche: fünf Jahre und vier Wochen
§ 11 Sicherheiten
Vertragserfüllungsbürgschaft 10 %, Gewährleistungsbürgschaft 5 % einer in der EU zugelassenen Bank, ohne Einrede der Anfechtbarkeit für unbestrittene Forderungen.
§ 12 Zahlung
Abschläge nach Aufmaß binnen 21 Tagen, Schlusszahlung binnen 30 Tagen, 2 % Skonto bei zehn Tagen.
§ 13 Gerichtsstand {city}
Auftraggeber {person} Nachunternehmer {someone}`,
  }),
};
