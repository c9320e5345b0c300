import type { Wording } from './wording.ts';

export const reports: readonly Wording[] = [
  {
    family: 'a',
    language: 'fr',
    text: `# [RAPPORT D'ACTIVITÉ {year}~Rapport annuel~RAPPORT D'AUDIT~Compte rendu de réunion~PROCÈS-VERBAL DE L'ASSEMBLÉE GÉNÉRALE~RAPPORT D'INTERVENTION~Rapport d'expertise~DIAGNOSTIC TECHNIQUE~ÉTUDE DE MARCHÉ]
{company} {today}
## [Sommaire~Ordre du jour~Présents : {person}, {someone}, excusé : {someone}]
1. Introduction et contexte
2. Méthodologie
3. Résultats et analyse
4. Conclusion et recommandations
## 1. Introduction
[Le présent rapport présente les résultats de la mission réalisée entre {date} et {date}~Ce document rend compte de l'activité de l'année {year}~La séance est ouverte à {time} sous la présidence de {person}]. L'objectif est d'analyser l'évolution de l'activité {trade} et de proposer des améliorations.
## 2. [Constats~Résultats~Analyse]
Le chiffre d'affaires s'établit à {amount}, en hausse de {n} % par rapport à l'exercice précédent. Le graphique 1 montre la répartition par région. Source : enquête interne, tableau {n}.
= Indicateur | {year} | Évolution
* [Effectif~Chiffre d'affaires~Satisfaction~Nombre de visites~Taux de panne] | {num} | {n} %
Les membres présents approuvent à l'unanimité la résolution. Observations du technicien : contrôle effectué, fonctionnement conforme.
## Conclusion
Nous recommandons la mise en place d'un plan d'action. Annexe {n}.`,
  },
  {
    family: 'b',
    language: 'fr',
    text: `# [BILAN ACTIF~COMPTE DE RÉSULTAT~LIASSE FISCALE - BILAN~Notice d'utilisation~MANUEL UTILISATEUR~Guide de démarrage rapide~FICHE TECHNIQUE~Fiche de données de sécurité]
{company} exercice clos le {date}
? = Rubriques | Brut | Amortissements | Net N | Net N-1
? * [Immobilisations corporelles~Stocks~Créances clients~Disponibilités~Capital social~Emprunts~Dettes fournisseurs] | {num} | {num} | {num} | {num}
? Avant la première utilisation, lisez attentivement ce manuel et conservez-le. Consignes de sécurité : débranchez l'appareil avant tout nettoyage. Installation, mise en service, entretien, dépannage, caractéristiques techniques.
? RUBRIQUE 1 : identification de la substance. RUBRIQUE 2 : identification des dangers. Mentions de danger H319. Conseils de prudence P264.
Total général {num}. Voir figure {n} page {n}.`,
  },
  {
    family: 'a',
    language: 'en',
    text: `# [ANNUAL REPORT {year}~Audit Report~QUARTERLY FINANCIAL REPORT~Inspection report~Minutes of the board meeting~MARKET SURVEY~Progress report~Statistical bulletin~White paper: {trade}~Environmental impact study]
{company} {today}
## [Contents~Table of contents~Executive summary~Attendees: {person}, {someone}]
1 Introduction 2 Methodology 3 Findings 4 Conclusions Appendix A
## 1. Introduction
[This report presents the findings of~The purpose of this document is to summarise~The meeting was called to order at {time} by {person}, who reviewed] the {trade} activity between {date} and {date}. Data were collected from {num} respondents across {n} regions.
## [Findings~Key results~Discussion]
Revenue increased by {n}% compared with the previous year, as shown in Figure {n}. Table {n} gives a breakdown by region. Source: company records.
= Indicator | {year} | Change
* [Employees~Turnover~Units produced~Incidents~Satisfaction] | {num} | {n}%
Recommendations: management should review the controls identified above. Action items: {person} to follow up.
## Conclusion
Overall performance was satisfactory.`,
  },
  {
    family: 'b',
    language: 'en',
    text: `# [A Study of {trade} Methods in Distributed Environments~On the Estimation of Sparse Models~Towards Robust {trade}: A Survey~Deep Learning for {trade}~Effects of Temperature on Material Fatigue]
{person}, {someone} Department of [Computer Science~Economics~Physics], University of {city}
Abstract [-~.] We [propose~present~investigate] a novel approach to {trade}. Our experiments show that the method outperforms existing baselines by {n}% on {n} datasets. Keywords: optimization, learning, evaluation
## 1 Introduction
Recent work has shown [1, 2] that large-scale problems can be solved efficiently. However, little is known about the theoretical properties. In this paper, we make the following contributions. The remainder of this paper is organized as follows.
## 2 Related Work
Smith et al. [{n}] introduced the model. Theorem {n}. Let x be a vector in R^n. Proof. Equation ({n}) follows.
## 3 Experiments
Figure {n}: accuracy as a function of the number of samples. Table {n} summarizes the results. (p < 0.05)
## References
[1] A. Author and B. Author. Title of the article. Journal of Results, {n}({n}):{d3}-{d3}, {year}. doi:10.1000/{num} arXiv:{num}`,
  },
  {
    family: 'c',
    language: 'en',
    text: `# [User Manual~Installation Guide~Owner's Manual~Reference Guide~Quick start guide~Datasheet~Release notes~Safety data sheet~Technical specification]
{company} Model {ref} Version {n}.{n}
## Contents
Safety instructions Getting started Operation Maintenance Troubleshooting Specifications
WARNING: To reduce the risk of fire or electric shock, do not expose this apparatus to rain. Read all instructions before use.
1. Connect the power cable to the rear panel. 2. Press and hold the button for {n} seconds. 3. Click Settings and select Network. See figure {n}.
If the device does not respond, reset it to factory defaults.
= Parameter | Min | Typ | Max | Unit
* [Supply voltage~Operating temperature~Current~Weight] | {n} | {n} | {n} | V
Copyright {year} {company}. All rights reserved. Specifications are subject to change without notice.`,
  },
  {
    family: 'd',
    language: 'en',
    text: `[OFFICE OF PUBLIC STATISTICS~DEPARTMENT OF HEALTH~EUROPEAN COMMISSION~CENTRAL BUREAU]
# [Consolidated balance sheet~Statement of operations~Financial statements~Form 10-Q quarterly report~Population by age group and region~Monthly labour statistics]
(in thousands, except per share data) three months ended {date}
= | {year} | {year}
* [Net sales~Cost of goods sold~Operating income~Total assets~Total liabilities~Shareholders' equity~Men~Women~Unemployed persons] | {num} | {num}
See accompanying notes to the financial statements. Note {n}. Significant accounting policies. Provisional figures; revised series. Source: national statistics.`,
  },
  {
    family: 'a',
    language: 'de',
    text: `# [Geschäftsbericht {year}~Prüfbericht~Gutachten~Protokoll der Sitzung vom {date}~Jahresabschluss zum 31. Dezember {year}~Abschlussbericht~Montagebericht~Studie: {trade}~Bedienungsanleitung~Technisches Datenblatt]
{company} {city}, {today}
## [Inhaltsverzeichnis~Teilnehmer: {person}, {someone}~Zusammenfassung]
1 Einleitung 2 Vorgehen 3 Ergebnisse 4 Fazit Anhang
[Der vorliegende Bericht fasst die Ergebnisse der Untersuchung zusammen~Gegenstand der Prüfung war die Anlage~Die Sitzung wird um {time} Uhr eröffnet~Lesen Sie vor der Inbetriebnahme diese Anleitung sorgfältig durch]. Im Vergleich zum Vorjahr stieg der Umsatz um {n} %. Abbildung {n} zeigt die Verteilung, Tabelle {n} die Werte.
= Kennzahl | {year} | Veränderung
* [Mitarbeiter~Umsatz~Bilanzsumme~Eigenkapital~Messwert] | {num} | {n} %
Mängel wurden nicht festgestellt. Empfehlung: regelmäßige Wartung. Nächster Termin: {date}`,
  },
  {
    family: 'a',
    language: 'it',
    text: `# [Relazione annuale~Verbale di riunione~Manuale d'uso] {company}
Introduzione. La presente relazione illustra i risultati dell'anno {year}. Figura {n}. Tabella {n}. Conclusioni.`,
  },
  {
    family: 'a',
    language: 'nl',
    text: `# [Jaarverslag {year}~Notulen vergadering~Gebruikershandleiding~Onderzoeksrapport] {company}
Inhoudsopgave. Inleiding. Dit rapport beschrijft de resultaten van het onderzoek. Figuur {n}. Tabel {n}. Conclusie en aanbevelingen.`,
  },
  {
    family: 'a',
    language: 'es',
    text: `# [Informe anual~Acta de la reunión~Manual de usuario] {company}
Índice. Introducción. El presente informe recoge los resultados del ejercicio {year}. Gráfico {n}. Tabla {n}. Conclusiones.`,
  },
];

export const others: readonly Wording[] = [
  {
    family: 'a',
    language: 'fr',
    text: `# [TARIFS {year}~CATALOGUE~LISTE DE PRIX~CARTE DES VINS~MENU~GRILLE TARIFAIRE~NOS OFFRES DU MOIS]
{company} {slogan}
= Réf | Article | Conditionnement | Prix public HT
* {num} | {ware} | par {n} | {small}
Prix indicatifs au {today}, modifiables sans préavis. Tarif valable dans la limite des stocks disponibles. Photos non contractuelles.`,
  },
  {
    family: 'b',
    language: 'fr',
    text: `# [FORMULAIRE D'INSCRIPTION~DEMANDE D'ADHÉSION~FICHE DE RENSEIGNEMENTS~QUESTIONNAIRE DE SATISFACTION~BON DE RETOUR~FICHE CLIENT~DEMANDE DE REMBOURSEMENT DE FRAIS~NOTE DE FRAIS]
Nom Prénom Adresse Code postal Ville Téléphone E-mail
Cochez la case correspondante : oui non. À compléter en lettres capitales.
Date et signature. À retourner à {company}, {street}, {town}. Les informations recueillies font l'objet d'un traitement informatique.`,
  },
  {
    family: 'c',
    language: 'fr',
    text: `# [DIPLÔME~ATTESTATION DE FORMATION~CERTIFICAT DE TRAVAIL~CERTIFICAT MÉDICAL~ORDONNANCE~ACTE DE NAISSANCE~LIVRET DE FAMILLE~CERTIFICAT D'IMMATRICULATION~PLANNING~BILLET DE TRAIN~CARTE D'EMBARQUEMENT~PROGRAMME~INVITATION~NEWSLETTER~Permis de construire~AVIS DE PASSAGE]
{person} [est convié(e) le {date} à {time}~a suivi la formation du {date} au {date}~doit prendre {n} comprimés par jour~siège {n} voiture {n} départ {time}]
{company} {city} {today}
[lundi mardi mercredi jeudi vendredi~Découvrez nos actualités et nos conseils de saison~Vu le code de l'urbanisme, arrête~Dr {someone}, médecin généraliste]`,
  },
  {
    family: 'a',
    language: 'en',
    text: `# [PRICE LIST {year}~CATALOGUE~MENU~Product list~RATE CARD~Inventory list~Stock report~Packing instructions~Sales data]
{company}
= SKU | Product | Unit | List price
* {num} | {ware} | {n} | {small}
Prices subject to change without notice. While stocks last.`,
  },
  {
    family: 'b',
    language: 'en',
    text: `# [APPLICATION FORM~Registration form~Customer survey~CONSENT FORM~EXPENSE REPORT~TIMESHEET~Claim form~Return merchandise authorization~Order form~Checklist~Change of address form~Credit application]
Name Address City State ZIP Phone E-mail Date Signature
Please print clearly. Check all that apply: yes no. Section A - applicant information. Section B - details. For office use only.
* [Mon~Tue~Item {n}] | {n} | {small}
Return the completed form to {company}, {street}, {town}.`,
  },
  {
    family: 'c',
    language: 'en',
    text: `# [Certificate of completion~DIPLOMA~Birth certificate~Prescription~BOARDING PASS~Event programme~Newsletter~INVITATION~Meeting agenda~Shipping label~Lab results~Vehicle registration~Press release~Job description~Presentation]
[This is to certify that {person} has successfully completed~You are cordially invited on {date} at {time}~Flight {n} seat {n}A gate {n} boarding {time}~Rx take {n} tablets daily~FOR IMMEDIATE RELEASE: {company} today announced~In this issue: news from our team, upcoming events]
{city} {today} {someone}`,
  },
  {
    family: 'd',
    language: 'en',
    text: `[The quick morning sun rose over the hills and the travellers set out again. Nobody spoke. The road ran along the river, then climbed~Once upon a time there was a miller who had three sons~Ingredients: {n} g flour, {n} eggs, a pinch of salt. Preheat the oven, mix and bake for {n} minutes~import os, sys; def main(args): return 0; if name equals main then main()~Chapter {n}. It was late when she came home and the lamp was still burning~localhost GET /index.html 200 {num} {time} ERROR connection refused at line {n}~To do: call {someone}, buy {ware}, fix the lamp, book tickets for {date}]. {city}. [They waited for a long while~Serves {n}~exit code {n}~The end].
* {someone} | {n} | {num}`,
  },
  {
    family: 'a',
    language: 'de',
    text: `# [PREISLISTE {year}~KATALOG~SPEISEKARTE~Formular~Antrag auf Mitgliedschaft~Fragebogen~Zeugnis~Teilnahmebestätigung~Rezept~Bordkarte~Einladung~Newsletter~Dienstplan~Fahrzeugschein~Geburtsurkunde~Rücksendeformular~Stundenzettel~Stellenanzeige]
{company}
[Name Vorname Anschrift Telefon Unterschrift. Zutreffendes bitte ankreuzen~Wir laden Sie herzlich ein am {date} um {time} Uhr~{person} hat erfolgreich teilgenommen~Alle Preise zzgl. MwSt., Änderungen vorbehalten~Montag Dienstag Mittwoch Donnerstag Freitag]
* {num} | {ware} | {small}`,
  },
  {
    family: 'a',
    language: 'it',
    text: `# [LISTINO PREZZI~MODULO DI ISCRIZIONE~MENÙ~CERTIFICATO~Ricetta~Invito~Programma]
{company} [Nome Cognome Indirizzo Firma~Ingredienti: {n} uova, farina~Vi invitiamo il {date}]
* {ware} | {small}`,
  },
  {
    family: 'a',
    language: 'es',
    text: `# [LISTA DE PRECIOS~FORMULARIO DE INSCRIPCIÓN~MENÚ~DIPLOMA~Receta~Invitación~Programa]
{company} [Nombre Apellidos Dirección Firma~Ingredientes: {n} huevos, harina~Le invitamos el {date}]
* {ware} | {small}`,
  },
  {
    family: 'a',
    language: 'nl',
    text: `# [PRIJSLIJST~INSCHRIJFFORMULIER~MENU~DIPLOMA~Recept~Uitnodiging~Programma]
{company} [Naam Adres Handtekening~Ingrediënten: {n} eieren, bloem~Wij nodigen u uit op {date}]
* {ware} | {small}`,
  },
];
