import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** German contracts of several pages, many of them begun in the middle. */
export const longGermanContracts: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  contract: wordingsIn('de', {
    'de-long-residential-lease': `§ 4 Miete und Nebenkosten
1. Die Grundmiete beträgt monatlich {amount}. Daneben zahlt der Mieter Vorauszahlungen auf die Betriebskosten in Höhe von {small} € sowie auf Heizung und Warmwasser in Höhe von {small} €.
2. Die Miete ist monatlich im Voraus, spätestens am dritten Werktag, auf das Konto {iban} zu entrichten. Für die Rechtzeitigkeit kommt es auf die Erteilung des Zahlungsauftrags an.
3. Über die Vorauszahlungen wird jährlich abgerechnet; Umlageschlüssel ist, soweit nichts anderes bestimmt ist, die Wohnfläche.
§ 5 Kaution
Der Mieter leistet eine Sicherheit von drei Grundmieten, zahlbar in drei gleichen Teilen. Der Vermieter legt sie getrennt von seinem Vermögen an.
§ 6 Schönheitsreparaturen
Der Mieter führt während der Mietzeit die durch seinen Gebrauch erforderlichen Schönheitsreparaturen aus. Dies gilt nicht, wenn ihm die Wohnung unrenoviert und ohne Ausgleich überlassen wurde.
§ 7 Kleinreparaturen
Kosten bis 110 € im Einzelfall und höchstens 8 % der Jahresgrundmiete für Teile, die häufigem Zugriff ausgesetzt sind, trägt der Mieter.
===
§ 8 Tierhaltung, Rauchen, Musizieren
Kleintiere sind erlaubt. Die Haltung eines Hundes bedarf der Zustimmung, die nur aus wichtigem Grund versagt werden darf. Musiziert werden darf zwischen 9 und 13 sowie 15 und 20 Uhr.
§ 9 Untervermietung
Eine Gebrauchsüberlassung an Dritte ist nur mit Erlaubnis gestattet. Kurzzeitvermietung an Feriengäste ist ausgeschlossen.
§ 10 Betreten der Mieträume
Nach Ankündigung von mindestens drei Tagen darf der Vermieter die Räume zur Ablesung oder Besichtigung betreten, bei Gefahr jederzeit.
§ 11 Beendigung
Die Kündigung muss schriftlich bis zum dritten Werktag eines Monats für den Ablauf des übernächsten Monats erfolgen. Ein beiderseitiger Kündigungsverzicht gilt bis {date}.
§ 12 Rückgabe
Die Wohnung ist geräumt und besenrein mit sämtlichen Schlüsseln zurückzugeben. Dübellöcher in üblicher Zahl sind zu verschließen.
§ 13 Sonstige Vereinbarungen
Der Keller Nr. {n} ist mitvermietet. Die Gartenpflege übernimmt der Mieter im Wechsel.
Anlagen: Hausordnung, Energieausweis, Übergabeprotokoll
{city}, den {today}
Vermieter: {person} Mieter: {someone}`,
    'de-long-managing-director': `# [Geschäftsführer-Anstellungsvertrag~Dienstvertrag des Geschäftsführers]
zwischen der {company}, {street}, {town}, vertreten durch die Gesellschafterversammlung,
und Herrn/Frau {person}, {cstreet}, {ctown}
Vorbemerkung
Durch Beschluss vom {date} wurde {person} mit Wirkung zum {date} zum Geschäftsführer bestellt. Die Bestellung kann jederzeit widerrufen werden.
1. Aufgaben und Pflichten
1.1 Der Geschäftsführer leitet die Gesellschaft mit der Sorgfalt eines ordentlichen Kaufmanns nach Maßgabe der Gesetze, des Gesellschaftsvertrags und der Geschäftsordnung.
1.2 Zustimmungspflichtig sind insbesondere: Erwerb und Belastung von Grundstücken, Investitionen über {plain} EUR, Aufnahme von Krediten, Erteilung von Prokura.
2. Nebentätigkeit
Jede entgeltliche Nebentätigkeit bedarf der vorherigen Zustimmung. Fachveröffentlichungen sind anzuzeigen.
3. Bezüge
3.1 Das Jahresfestgehalt beträgt {amount}, zahlbar in zwölf gleichen Raten.
3.2 Zusätzlich erhält der Geschäftsführer eine Tantieme von {n} % des um Verlustvorträge geminderten Jahresüberschusses, höchstens jedoch ein halbes Festgehalt.
3.3 Bei Arbeitsunfähigkeit werden die Bezüge sechs Monate fortgezahlt.
===
4. Dienstwagen, Spesen, D&O
Ihm steht ein Fahrzeug der oberen Mittelklasse zur privaten Nutzung zu. Die Gesellschaft schließt eine Haftpflichtversicherung mit Selbstbehalt ab.
5. Urlaub: 30 Arbeitstage, in Absprache mit den übrigen Geschäftsführern
6. Diensterfindungen
Das Gesetz über Arbeitnehmererfindungen gilt entsprechend.
7. Verschwiegenheit
Sie besteht auch nach dem Ausscheiden. Unterlagen sind unverzüglich herauszugeben; ein Zurückbehaltungsrecht ist ausgeschlossen.
8. Nachvertragliches Wettbewerbsverbot
Für die Dauer von zwölf Monaten wird eine Karenzentschädigung von 50 % der zuletzt bezogenen Leistungen gezahlt. Anderweitiger Erwerb wird angerechnet.
9. Altersversorgung
Die Gesellschaft zahlt jährlich einen Beitrag in eine rückgedeckte Unterstützungskasse.
10. Laufzeit
Der Vertrag ist auf fünf Jahre geschlossen. Die Abberufung gilt als Kündigung zum nächstmöglichen Zeitpunkt.
11. Verfallfristen, Schriftform, Teilnichtigkeit
{city}, {today}`,
    'de-long-hosting-service-level': `Leistungs- und Servicevereinbarung [Rechenzentrum~Managed Services~Cloud-Betrieb]
Vertragsnummer {ref}
Teil B – Betriebsleistungen
B.1 Der Auftragnehmer betreibt die in Anlage 1 aufgeführten Systeme in zwei georedundanten Rechenzentren innerhalb der Bundesrepublik Deutschland.
B.2 Die Verfügbarkeit beträgt im Kalendermonat 99,{d2} v. H. Nicht als Ausfall gelten angekündigte Wartungen im Fenster Sonntag 2 bis 6 Uhr.
B.3 Störungsklassen
= Klasse | Reaktion | Lösung
- 1 Totalausfall | 15 Min. | 4 Std.
- 2 Teilausfall | 60 Min. | 8 Std.
- 3 Fehler | 4 Std. | 5 Tage
B.4 Wird ein zugesagter Wert verfehlt, mindert sich die Monatspauschale je angefangene 0,1 Prozentpunkte um 2 %, höchstens um 25 %. Weitergehende Rechte bleiben unberührt.
B.5 Monatlich bis zum fünften Werktag erstattet der Auftragnehmer einen Bericht.
===
Teil C – Mitwirkung
C.1 Der Auftraggeber benennt einen fachlichen und einen technischen Ansprechpartner, hält Lizenzen vor und meldet geplante Lastspitzen zehn Werktage vorher.
C.2 Änderungen laufen über das Change-Verfahren; Notfalländerungen werden nachträglich dokumentiert.
Teil D – Vergütung
D.1 Die monatliche Pauschale beträgt {amount} zuzüglich Umsatzsteuer.
D.2 Einmalige Migration nach Aufwand, Obergrenze {amount}.
D.3 Preisanpassung frühestens nach 24 Monaten gemäß Index der Erzeugerpreise für IT-Dienstleistungen
Teil E – Sicherheit und Prüfung
Der Auftragnehmer weist die Zertifizierung nach ISO/IEC 27001 jährlich nach und duldet Prüfungen durch Aufsichtsbehörden des Auftraggebers.
Teil F – Haftung
Für leichte Fahrlässigkeit haftet der Auftragnehmer nur bei Verletzung wesentlicher Pflichten und begrenzt auf die Jahresvergütung.
Teil G – Laufzeit und Exit
Mindestlaufzeit 36 Monate ab {date}. Bei Beendigung unterstützt der Auftragnehmer die Überführung bis zu sechs Monate zu den vereinbarten Tagessätzen und löscht anschließend nach DIN 66399.
Teil H – Rechtswahl, Gerichtsstand {city}
Für {company}: {person} Für {client}: {someone}`,
    'de-long-notarial-share-transfer': `UR-Nr. {n}/{year}
Verhandelt zu {city} am {today}
Vor mir, dem unterzeichnenden Notar {someone}, erschienen heute:
1. {person}, geboren am {date}, wohnhaft {cstreet}, {ctown}, – Verkäufer –
2. für die {client}, der alleinvertretungsberechtigte Geschäftsführer, – Käuferin –
Die Erschienenen wiesen sich durch amtliche Lichtbildausweise aus. Die Frage nach einer Vorbefassung wurde verneint. Sie erklärten:
I. Sachstand
Der Verkäufer ist alleiniger Gesellschafter der {company}, eingetragen beim Amtsgericht {city}, HRB {d5}. Das Stammkapital von 25.000 EUR ist voll eingezahlt.
II. Kauf und Abtretung
Der Verkäufer verkauft sämtliche Geschäftsanteile mit dem Gewinnbezugsrecht ab Beginn des laufenden Geschäftsjahres. Die Abtretung erfolgt aufschiebend bedingt durch Zahlung des Kaufpreises.
III. Kaufpreis
Der Kaufpreis beträgt {amount}. Er ist fällig binnen zehn Bankarbeitstagen nach Mitteilung des Notars, dass die kartellrechtliche Freigabe vorliegt. Ein Teilbetrag von {amount} wird auf ein Treuhandkonto gezahlt.
===
IV. Garantien
Der Verkäufer garantiert im Wege des selbständigen Garantieversprechens nach § 311 BGB, dass
a) die Anteile frei von Rechten Dritter sind,
b) der Jahresabschluss ein den tatsächlichen Verhältnissen entsprechendes Bild vermittelt,
c) keine Rechtsstreitigkeiten mit einem Wert über 10.000 EUR anhängig sind,
d) alle Steuererklärungen fristgerecht abgegeben wurden.
V. Rechtsfolgen
Ansprüche bestehen erst, wenn sie einzeln 5.000 EUR und insgesamt 50.000 EUR überschreiten; sie sind auf 30 % des Kaufpreises begrenzt und verjähren in 18 Monaten.
VI. Steuerfreistellung bis zum Stichtag
VII. Wettbewerbsverbot
Der Verkäufer unterlässt für zwei Jahre jede Konkurrenztätigkeit in den Postleitzahlgebieten {d2} und {d2}.
VIII. Kosten
Die Kosten dieser Urkunde trägt die Käuferin. Auf die steuerliche Anzeigepflicht wurde hingewiesen.
IX. Vollzug: Einreichung der geänderten Gesellschafterliste
Vorstehende Niederschrift nebst Anlagen wurde den Erschienenen vorgelesen, von ihnen genehmigt und eigenhändig wie folgt unterschrieben:`,
    'de-long-maintenance-wind': `Vollwartungsvertrag für Windenergieanlagen
Standort :: Windpark {heading}
Anlagen :: {n} Stück
§ 1 Vertragsgegenstand
(1) Der Auftragnehmer übernimmt Wartung, Instandsetzung und Fernüberwachung der bezeichneten Anlagen einschließlich Turm, Rotorblättern und Transformator, nicht jedoch Fundament, Zuwegung und Netzanschluss.
(2) Die Fernüberwachung erfolgt rund um die Uhr aus der Leitwarte.
§ 2 Wartungsintervalle
Halbjährliche Sicht- und Funktionsprüfung, jährlicher Ölwechsel nach Analyse, alle vier Jahre Prüfung der Rotorblätter durch einen unabhängigen Sachverständigen.
§ 3 Technische Verfügbarkeit
(1) Der Auftragnehmer gewährleistet im Betriebsjahr eine mittlere Verfügbarkeit von 97 %.
(2) Bei Unterschreitung ersetzt er den entgangenen Ertrag auf Grundlage der Leistungskurve und der gemessenen Windgeschwindigkeit.
(3) Bei Überschreitung erhält er einen Bonus von der Hälfte des Mehrertrags.
§ 4 Großkomponenten
Der Austausch von Getriebe, Generator und Lagern ist inbegriffen, ausgenommen Schäden durch höhere Gewalt, Vandalismus oder Überspannung aus dem Netz.
===
§ 5 Pflichten des Betreibers
Er hält Wege und Kranstellflächen befahrbar, beseitigt Schnee und Eis und stellt einen Internetzugang für die Datenübertragung.
§ 6 Entgelt
(1) Grundentgelt je Anlage und Jahr: {plain} EUR, ertragsabhängiges Entgelt: 0,{d2} ct/kWh
(2) Wertsicherung: je zur Hälfte tariflicher Ecklohn und Index der Investitionsgüter
§ 7 Arbeitssicherheit
Das Personal verfügt über Höhenrettungs- und Elektrofachkraftnachweise. Vor Aufstieg wird die Anlage freigeschaltet.
§ 8 Daten
Betriebsdaten gehören dem Betreiber; der Auftragnehmer darf sie anonymisiert zur Verbesserung nutzen.
§ 9 Haftungshöchstgrenzen, Versicherung {insurer}
§ 10 Laufzeit 15 Jahre ab Inbetriebnahme, Sonderkündigung bei zweimaliger Verfügbarkeit unter 92 %
§ 11 Schiedsgutachten
Über technische Streitfragen entscheidet ein von der Industrie- und Handelskammer {city} benannter Gutachter verbindlich.
Ort, Datum: {city}, {today}`,
    'de-long-processing-order': `[Auftragsverarbeitungsvertrag~Vereinbarung zur Verarbeitung im Auftrag] gemäß Art. 28 DSGVO
Verantwortlicher: {client} – Auftragsverarbeiter: {company}
1 Gegenstand und Dauer
Der Auftragsverarbeiter erbringt [Lohnabrechnung~Newsletterversand~Aktenvernichtung~Fernwartung] auf Grundlage des Hauptvertrags vom {date}. Die Laufzeit entspricht der des Hauptvertrags.
2 Art der Daten, Kreis der Betroffenen
Personenstammdaten, Kommunikationsdaten, Abrechnungs- und Zahlungsdaten; Beschäftigte, Kunden, Interessenten.
3 Weisungsrecht
Weisungen werden in Textform erteilt. Hält der Auftragsverarbeiter eine Weisung für rechtswidrig, weist er unverzüglich darauf hin und darf die Ausführung bis zur Bestätigung aussetzen.
4 Technische und organisatorische Maßnahmen
Sie sind in Anlage 1 beschrieben und dürfen fortentwickelt, nicht aber im Schutzniveau abgesenkt werden.
5 Unterauftragnehmer
Die in Anlage 2 bezeichneten Unternehmen sind genehmigt. Über jeden beabsichtigten Wechsel wird vier Wochen vorher informiert; der Verantwortliche kann aus wichtigem datenschutzrechtlichen Grund widersprechen.
===
6 Unterstützung
Der Auftragsverarbeiter unterstützt bei Betroffenenanfragen, Folgenabschätzungen und Meldungen. Verletzungen meldet er binnen 24 Stunden unter Angabe von Art, Umfang und Gegenmaßnahmen.
7 Kontrollen
Der Verantwortliche kann sich nach Anmeldung zu üblichen Geschäftszeiten überzeugen. Ein aktuelles Testat kann die Vor-Ort-Kontrolle ersetzen.
8 Löschung und Rückgabe
Nach Ende der Arbeiten werden Daten nach Wahl des Verantwortlichen gelöscht oder übergeben; das Löschprotokoll ist vorzulegen.
9 Haftung nach Art. 82 DSGVO
10 Sonstiges
Bei Pfändung oder Insolvenz hat der Auftragsverarbeiter den Verantwortlichen unverzüglich zu verständigen.
Anlage 1 – Maßnahmen
Zutritt :: Schließsystem mit Transpondern, Besucherliste
Zugang :: Passwortrichtlinie, Zwei-Faktor-Anmeldung
Zugriff :: Rollenkonzept, Protokollierung
Weitergabe :: TLS 1.3, verschlüsselte Datenträger
Verfügbarkeit :: tägliche Sicherung, USV, Brandmeldeanlage
Trennung :: mandantenfähige Systeme
{city}, {today}`,
    'de-long-partnership-gbr': `GESELLSCHAFTSVERTRAG
der {company} GbR
Die unterzeichnenden {person}, {someone} und {someone} schließen sich zur gemeinsamen Ausübung [des Architektenberufs~der Tierheilkunde~eines Ingenieurbüros~einer Hebammenpraxis] zusammen.
§ 1 Name, Sitz, Dauer
Sitz ist {town}. Die Gesellschaft beginnt am {date} und ist auf unbestimmte Zeit errichtet. Sie wird in das Gesellschaftsregister eingetragen.
§ 2 Beiträge
Jeder Gesellschafter stellt seine volle Arbeitskraft zur Verfügung. Bareinlagen: je {amount}. Eingebrachte Geräte ergeben sich aus dem Inventar.
§ 3 Geschäftsführung und Vertretung
Jeder ist einzeln befugt; Geschäfte über {plain} EUR, Dauerschuldverhältnisse und Personalentscheidungen sind gemeinschaftlich zu treffen.
§ 4 Beschlüsse
Es wird nach Köpfen abgestimmt. Änderungen dieses Vertrags verlangen Einstimmigkeit. Protokolle führt der jeweils älteste Anwesende.
§ 5 Gewinn und Verlust
(1) Vom Überschuss erhält jeder vorab monatlich {plain} EUR.
(2) Der Rest wird zu einem Drittel nach Köpfen, zu zwei Dritteln nach erarbeitetem Honorar verteilt.
===
§ 6 Entnahmen und Rücklage
Bis zur Höhe eines Monatsumsatzes ist eine Rücklage zu bilden.
§ 7 Urlaub, Fortbildung, Krankheit
30 Tage Urlaub, zehn Tage Fortbildung. Dauert eine Erkrankung länger als sechs Wochen, sind Vertretungskosten vom Gewinnanteil abzuziehen, höchstens zwölf Monate.
§ 8 Kündigung
Sie ist mit sechsmonatiger Frist zum Jahresende möglich, erstmals zum Ablauf des fünften Jahres.
§ 9 Ausscheiden und Fortsetzung
Bei Kündigung, Tod oder Pfändung scheidet der Betroffene aus; die übrigen führen fort. Witwe oder Witwer haben kein Eintrittsrecht.
§ 10 Abfindung
Sie bemisst sich nach dem Substanzwert zuzüglich eines Goodwill von 25 % des Durchschnittsumsatzes dreier Jahre und ist in vier Halbjahresraten zahlbar.
§ 11 Mandantenschutz für zwei Jahre
§ 12 Schiedsklausel
Streitigkeiten entscheidet unter Ausschluss des ordentlichen Rechtswegs ein Schlichter der Kammer.
{city}, den {today} (drei Unterschriften)`,
    'de-long-works-agreement': `Betriebsvereinbarung Nr. {n}/{year}
zwischen der Geschäftsleitung der {company} und dem Betriebsrat des Standorts {city}
über [mobile Arbeit~die Einführung eines Zeiterfassungssystems~Gleitzeit und Arbeitszeitkonten~den Einsatz von KI-Werkzeugen]
1. Präambel
Die Betriebsparteien wollen den Beschäftigten mehr Eigenverantwortung ermöglichen, ohne Überlastung in Kauf zu nehmen.
2. Geltungsbereich
Räumlich für die Betriebe {city} und Umgebung, persönlich für alle Arbeitnehmer im Sinne des § 5 Abs. 1 BetrVG einschließlich der Auszubildenden. Leitende Angestellte sind ausgenommen.
3. Rahmenzeit und Kernzeit
Rahmenzeit ist 6 bis 20 Uhr. Eine Kernzeit besteht nicht; Teams legen Servicezeiten fest.
4. Zeitkonto
Es darf zwischen minus 40 und plus 100 Stunden schwanken. Ab 80 Stunden ist mit dem Vorgesetzten ein Abbauplan zu vereinbaren. Verfall findet nicht statt.
5. Leistungs- und Verhaltenskontrolle
Daten dürfen nicht zur Beurteilung herangezogen werden. Auswertungen unter fünf Personen sind unzulässig. Ein Verstoß hat ein Beweisverwertungsverbot zur Folge.
===
6. Rechte des Betriebsrats
Er erhält lesenden Zugriff auf das Rollenkonzept und wird vor jedem Versionswechsel unterrichtet. Auf Kosten des Arbeitgebers kann er einen Sachverständigen hinzuziehen.
7. Schulung
Alle Betroffenen werden vor Einführung während der Arbeitszeit geschult, mindestens {n} Stunden.
8. Arbeits- und Gesundheitsschutz
Die Gefährdungsbeurteilung ist bis {date} abzuschließen.
9. Konfliktregelung
Bei Streit entscheidet eine paritätische Kommission aus je zwei Mitgliedern, im Nichteinigungsfall die Einigungsstelle.
10. Inkrafttreten, Kündigung, Nachwirkung
Die Vereinbarung tritt am {date} in Kraft. Sie kann mit drei Monaten zum Quartalsende gekündigt werden und wirkt bis zum Abschluss einer neuen nach.
Anlage A: Rollen und Berechtigungen – Anlage B: Datenfelder
Für die Geschäftsleitung: {person} Für den Betriebsrat: {someone}`,
  }),
};
