import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** Short pages outside English that are none of the papers of business. */
export const plainOddsAbroad: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  other: [
    ...wordingsIn('fr', {
      'fr-app-page-essai': `[Bonjour le monde~Page de test~Ceci est un test~Document de test]
[Texte en gras, en italique~Portez ce vieux whisky au juge blond qui fume~Un paragraphe simple]
[Page 1/1~Généré avec une bibliothèque PDF~Fin]`,
      'fr-app-billet-spectacle': `[BILLET~ENTRÉE~INVITATION] {num}
[Concert~Théâtre~Match~Cinéma]
{date} {time}
Salle {n} Rang [B~F~K] Place {n}
[Plein tarif~Tarif réduit~Exonéré]
Ni repris ni échangé`,
      'fr-app-attestation-stage': `Certificat de [participation~réussite]
décerné à
{person}
pour [la formation en ligne~l'atelier] « [Tableur~Premiers secours~Photo] »
Durée {d2} heures
{city}, {today}`,
      'fr-app-inventaire': `Inventaire [physique~du matériel]
Site {city} {today}
= Désignation | N° de série | Qté | État
* {ware} | {num} | {n} | [bon~usé~HS]
Compté par {someone}`,
      'fr-app-planning': `Planning semaine {n}
= | Lundi | Mardi | Mercredi | Jeudi | Vendredi
* {someone} | [matin~8-16~repos] | [soir~8-16] | [matin~CP] | [soir~8-16] | [repos~matin]
Affiché le {today}`,
      'fr-app-formulaire-vierge': `[Fiche d'inscription~Formulaire~Fiche de renseignements]
Nom : ................................
Prénom : ................................
Né(e) le : ..../..../........
Tél. : ................................
Cochez : [ ] oui [ ] non
[Cadre réservé à l'administration~Signature des parents]`,
      'fr-app-menu-ardoise': `{company}
Menu du [jour~midi] {d2},50
- [Œuf mayonnaise~Soupe~Salade]
- [Steak frites~Poisson du marché~Risotto]
- [Mousse au chocolat~Tarte~Fromage]
[Vin au verre 4,00~Prix nets]`,
      'fr-app-recette-courte': `[Crêpes~Quiche~Gâteau au yaourt]
Pour {n} personnes
- [250 g de farine~1 pâte brisée]
- [3 œufs~20 cl de crème]
- [1 pincée de sel~1 sachet de levure]
Mélanger, [laisser reposer~verser dans le moule], cuire {d2} min.`,
      'fr-app-devoir-maths': `Nom : .......... Classe : ......
[Contrôle~Exercices] n° {n} /20
Exercice 1 : calculer [3/4 + 1/2~12 × {n}]
Exercice 2 : conjuguer [« finir » au futur~« aller » au présent]
Exercice 3 : vrai ou faux ?
[Bon travail~Soignez la présentation]`,
      'fr-app-affichette': `[Vide-grenier~Loto~Perdu chat~À louer~Don de chatons]
{date} [de 9 h à 18 h~]
{cstreet}, {ctown}
[Entrée libre~Buvette~Récompense]
Tél. {mobile}`,
      'fr-app-grille-tarifs': `Tarifs {year}
{company}
= Prestation | Durée | Prix
* [Coupe~Massage~Cours~Entrée~Location vélo] | {d2} min | {small} €
[Sur rendez-vous~TTC~Affichage obligatoire]`,
      'fr-app-feuille-heures': `Feuille d'heures
Salarié {person}
{month} {year}
= Date | Début | Fin | Pause | Total
* {date} | {time} | {time} | 1:00 | 7:00
Total mois {d3}:00
Visa du responsable`,
    }),
    ...wordingsIn('de', {
      'de-app-testseite': `[Hallo Welt~Testseite~Dies ist ein Test~Druckertestseite]
[Franz jagt im komplett verwahrlosten Taxi quer durch Bayern~Fett, kursiv, unterstrichen~äöüß]
[Seite 1 von 1~Erzeugt mit PHP~Ende]`,
      'de-app-eintrittskarte': `[Eintrittskarte~EINTRITT~Gutschein für eine Fahrt]
[Kino~Zoo~Stadttheater~Freibad]
{date} {time}
Reihe {n} Platz {n}
[Erwachsene~ermäßigt~Kind]
{num}`,
      'de-app-teilnahme': `Teilnahmebestätigung
{person}
hat am {date} teilgenommen an
[Erste Hilfe~Excel Grundlagen~Brandschutzhelfer]
Umfang {n} Stunden
{company}`,
      'de-app-stundenplan': `= Zeit | Mo | Di | Mi | Do | Fr
- 8:00 | Mathe | Deutsch | Sport | Englisch | Bio
- 8:50 | Deutsch | Mathe | [Kunst~Musik] | Physik | Sport
- 9:55 | Englisch | Erdkunde | Mathe | Deutsch | frei
Klasse {n}[a~b]`,
      'de-app-bestandsliste': `Bestandsliste {today}
Lager {city}
= Artikel | Fach | Soll | Ist
* {ware} | [A~C]{d2} | {n} | {n}
gezählt: {someone}`,
      'de-app-leerformular': `[Anmeldebogen~Formular~Fragebogen]
Name: ____________________
Geburtsdatum: __.__.____
Straße: ____________________
[ ] ja [ ] nein
Ort, Datum ____________ Unterschrift ____________
[Bitte in Druckschrift ausfüllen~wird vom Amt ausgefüllt]`,
      'de-app-aushang': `[Flohmarkt~Katze entlaufen~Nachhilfe~Zimmer frei]
am {date} [ab {time} Uhr~]
{cstreet}
[Eintritt frei~Finderlohn~Anruf ab 18 Uhr]
{mobile}`,
      'de-app-rezept-kurz': `[Pfannkuchen~Kartoffelsuppe~Rührkuchen]
Für {n} Personen
- [250 g Mehl~1 kg Kartoffeln]
- [3 Eier~1 Zwiebel]
- [Salz~Milch]
Verrühren, [ruhen lassen~kochen], {d2} Minuten [backen~garen].`,
      'de-app-speisekarte': `{company}
Tageskarte {date}
- [Schnitzel~Spätzle~Forelle] | 1{n},90
- [Tagessuppe~Salat] | 5,50
- [Strudel~Eis] | 4,80
[Guten Appetit~Allergene auf Anfrage]`,
    }),
    ...wordingsIn('es', {
      'es-app-horario': `Horario {year}
= Hora | Lunes | Martes | Miércoles | Jueves
- 9:00 | Lengua | [Inglés~Arte] | Historia | Física
- 10:00 | Mates | Lengua | Mates | Inglés
Aula {d3}`,
      'es-app-entrada': `ENTRADA
[Concierto~Museo~Partido]
{date} {time}
Fila {n} Asiento {n}
{num}
[No se admiten devoluciones~Acceso puerta {n}]`,
    }),
    ...wordingsIn('it', {
      'it-app-menu': `{company}
Menù
- [Bruschetta~Caprese] | 6,00
- [Lasagne~Carbonara] | 11,00
- [Tiramisù~Gelato] | 5,00
Coperto 2,00
[Wi-Fi libero~Chiuso il lunedì]`,
    }),
    ...wordingsIn('nl', {
      'nl-app-uitnodiging': `Uitnodiging
[Buurtfeest~Verjaardag~Borrel]
{date} om {time} uur
{cstreet}
[Neem iets te drinken mee~Graag even laten weten of je komt]
{person} {mobile}`,
      'nl-app-voorraad': `Voorraadlijst {today}
= Artikel | Locatie | Aantal
* {ware} | [A~B]{d2} | {n}
Geteld door {someone}`,
    }),
  ],
};
