import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** French statutes, rules, terms and manuals of several pages. */
export const longFrenchRulesAndManuals: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  company_registration: wordingsIn('fr', {
    'fr-long-association-statutes': `STATUTS
Article 1er – Il est fondé entre les adhérents aux présents statuts une association régie par la loi du 1er juillet 1901 ayant pour titre : « {heading} ».
Article 2 – Objet. Cette association a pour objet [la pratique du chant choral~la sauvegarde du petit patrimoine~l'entraide entre parents d'élèves].
Article 3 – Le siège social est fixé à {town}. Il pourra être transféré par simple décision du conseil.
Article 4 – La durée est illimitée.
Article 5 – Composition : membres d'honneur, bienfaiteurs, actifs.
Article 6 – Admission. Pour faire partie de l'association, il faut être agréé par le bureau, qui statue lors de chacune de ses réunions.
Article 7 – Cotisations. Sont membres actifs ceux qui versent annuellement une somme fixée par l'assemblée.
Article 8 – La qualité de membre se perd par démission, décès, radiation pour non-paiement ou motif grave, l'intéressé ayant été invité à fournir des explications.
===
Article 9 – Ressources : cotisations, subventions, recettes des manifestations.
Article 10 – Conseil d'administration. L'association est dirigée par un conseil de {n} membres, élus pour trois années et renouvelables par tiers.
Article 11 – Réunion du conseil. Il se réunit au moins une fois tous les six mois. En cas de partage, la voix du président est prépondérante.
Article 12 – Assemblée générale ordinaire. Quinze jours au moins avant la date fixée, les membres sont convoqués. Le trésorier rend compte de sa gestion et soumet le bilan à l'approbation.
Article 13 – Assemblée extraordinaire, sur demande de la moitié plus un des inscrits.
Article 14 – Règlement intérieur. Il fixe les points non prévus par les statuts.
Article 15 – Dissolution. L'actif net est dévolu à un organisme ayant un but non lucratif.
Statuts adoptés par l'assemblée constitutive du {date}
Le président La secrétaire`,
  }),
  other: wordingsIn('fr', {
    'fr-long-school-internal-rules': `CHAPITRE II – ORGANISATION DE LA VIE SCOLAIRE
2.1 Horaires. Les portes ouvrent à 7 h 45. La sonnerie de 7 h 55 appelle les élèves à se ranger ; tout retard est inscrit au carnet.
2.2 Absences. Les familles préviennent la vie scolaire le jour même. Au-delà de quatre demi-journées sans motif légitime dans le mois, un signalement est adressé.
2.3 Circulation. Il est interdit de stationner dans les couloirs pendant les récréations. Les casiers sont accessibles trois fois par jour.
2.4 Téléphones. Leur usage est proscrit dans l'enceinte, à l'exception des usages pédagogiques encadrés.
2.5 Demi-pension. L'accès se fait sur présentation de la carte ; une carte perdue est facturée {small} €.
CHAPITRE III – DROITS ET OBLIGATIONS
3.1 Les élèves disposent d'un droit d'expression collective par l'intermédiaire de leurs délégués.
3.2 Une tenue correcte est exigée. En éducation physique, des chaussures propres sont indispensables.
3.3 Le respect d'autrui commande l'absence de toute violence, y compris sur les réseaux.
===
CHAPITRE IV – PUNITIONS ET SANCTIONS
4.1 Punitions scolaires : observation, excuse, devoir supplémentaire, retenue.
4.2 Sanctions disciplinaires : avertissement, blâme, mesure de responsabilisation, exclusion temporaire de huit jours au plus, exclusion définitive prononcée par le conseil de discipline.
4.3 Mesures de prévention : fiche de suivi, tutorat, commission éducative.
CHAPITRE V – SÉCURITÉ, SANTÉ
5.1 Les exercices d'évacuation ont lieu une fois par trimestre.
5.2 Aucun médicament n'est conservé par l'élève, sauf projet d'accueil individualisé.
CHAPITRE VI – RELATIONS AVEC LES FAMILLES
Rencontres parents-professeurs deux fois l'an ; espace numérique consultable chaque jour.
Charte de la laïcité et charte informatique annexées.
Vu et pris connaissance, le ________
L'élève Les responsables légaux`,
    'fr-long-shop-general-terms': `Conditions générales de vente en ligne
Dernière mise à jour : {date}
Le site {web} est édité par {company}, {street}, {town}, RCS {siren}.
1. Champ d'application
Elles s'appliquent sans restriction à l'ensemble des ventes conclues avec des consommateurs. Elles sont accessibles à tout moment et prévalent sur toute autre version.
2. Produits
Les caractéristiques essentielles figurent sur les fiches. Les photographies n'ont pas valeur contractuelle. Les offres s'entendent dans la limite des stocks.
3. Prix
Ils sont exprimés toutes taxes comprises, hors frais de port, lesquels sont indiqués avant validation. Nous nous réservons de les modifier, étant entendu que le prix affiché le jour de l'achat est seul applicable.
4. Passer commande
Le client vérifie le panier, corrige d'éventuelles erreurs, puis confirme en cliquant sur « Payer ». Un courriel récapitulatif lui est adressé.
5. Paiement
Carte bancaire, virement, portefeuille électronique. Les données sont chiffrées et ne transitent pas par nos serveurs.
===
6. Livraison
Le délai indicatif est de {n} jours ouvrés. Passé trente jours, vous pouvez résoudre la vente après mise en demeure. Vérifiez le colis en présence du livreur.
7. Droit de rétractation
Vous disposez de quatorze jours à compter de la réception, sans motif. Les frais de retour restent à votre charge. Ne peuvent être repris : articles personnalisés, denrées périssables, produits descellés.
8. Garanties
Garantie légale de conformité de deux ans ; garantie des vices cachés (articles 1641 et suivants du Code civil).
9. Responsabilité, force majeure
10. Données personnelles : voir notre politique de confidentialité
11. Médiation de la consommation
Après réclamation écrite restée vaine, vous pouvez saisir gratuitement le médiateur désigné ci-après.
12. Droit applicable : droit français
Annexe – Formulaire de rétractation
À l'attention de {company} : je vous notifie par la présente ma rétractation portant sur…`,
    'fr-long-privacy-notice': `Vos données, nos engagements
Nous savons que ces textes se lisent rarement. Nous avons donc essayé d'être brefs, sans rien taire.
Qui est responsable ?
{company}, {street}, {town}. Notre déléguée à la protection des données se joint à {email}.
Quelles données, et pourquoi ?
= Finalité | Base | Durée
- Gérer votre compte | contrat | 3 ans
- Répondre à vos demandes | intérêt légitime | 1 an
- Lettre d'information | consentement | retrait
- Lutte contre la fraude | intérêt légitime | 13 mois
Nous ne recueillons ni opinion, ni donnée de santé. Si vous nous en confiez spontanément, nous les effaçons.
D'où viennent-elles ?
De vous, de votre navigateur et, si vous vous connectez par un réseau social, de celui-ci.
Qui y a accès ?
Nos équipes habilitées, notre hébergeur, notre routeur de courriels. Nous ne les vendons pas.
===
Voyagent-elles hors d'Europe ?
Un seul outil, celui des enquêtes de satisfaction, est exploité depuis un pays tiers ; des clauses types encadrent ce transfert.
Les traceurs
Ceux qui mesurent l'audience sont exemptés, les autres attendent votre accord. Vous changez d'avis quand vous voulez, en bas de chaque page.
Vos droits
Accéder, corriger, effacer, limiter, emporter, vous opposer, décider de leur sort après votre mort. Écrivez-nous ; une réponse vous parvient sous un mois. Nous pouvons demander un justificatif si un doute sérieux existe sur votre identité.
Et si vous n'êtes pas satisfait ?
Vous pouvez saisir l'autorité de contrôle.
Mineurs
Le service n'est pas destiné aux moins de quinze ans sans l'accord d'un parent.
Évolutions
Version du {date}. Les modifications importantes sont annoncées trente jours avant.`,
    'fr-long-boiler-installation-manual': `Notice d'installation et d'entretien
[Chaudière à granulés~Pompe à chaleur air/eau~Adoucisseur~Portail coulissant] – modèle {ref}
À conserver par l'utilisateur
1 CONSIGNES DE SÉCURITÉ
⚠ L'appareil doit être installé par un professionnel qualifié. Couper l'alimentation avant toute intervention. Ne pas obstruer les entrées d'air.
2 CARACTÉRISTIQUES
= Grandeur | Unité | Valeur
- Puissance nominale | kW | {n}
- Rendement | % | 9{n}
- Poids à vide | kg | {d3}
- Tension | V / Hz | 230 / 50
3 IMPLANTATION
3.1 Prévoir un dégagement de 60 cm à l'avant, 20 cm sur les côtés.
3.2 Le sol doit être plan, incombustible et supporter 400 kg/m².
===
4 RACCORDEMENT HYDRAULIQUE
4.1 Rincer l'installation. 4.2 Monter la soupape tarée à 3 bar et un disconnecteur. 4.3 Respecter le sens des flèches (fig. 8). 4.4 Purger au point haut.
5 RACCORDEMENT ÉLECTRIQUE
Ligne dédiée 3G2,5 mm², disjoncteur 16 A. Borniers : L-N-Terre, 5-6 sonde extérieure, 7-8 thermostat.
6 MISE EN SERVICE
a) Ouvrir les vannes. b) Vérifier la pression (1,5 bar à froid). c) Appuyer sur MENU trois secondes, puis choisir la langue. d) Lancer l'autotest.
7 UTILISATION
Le mode ECO abaisse la consigne de 3 °C la nuit.
8 ENTRETIEN
Nettoyer le cendrier chaque semaine ; faire ramoner deux fois par an.
9 PANNES
= Code | Cause | Remède
- E02 | Pression basse | Compléter l'eau
- E07 | Sonde coupée | Remplacer
- E11 | Défaut d'allumage | Vider le brûleur
10 GARANTIE ET RECYCLAGE
Ne pas jeter avec les ordures ménagères.`,
    'fr-long-public-tender-specifications': `CAHIER DES CLAUSES TECHNIQUES PARTICULIÈRES
Marché public de [fourniture de mobilier scolaire~collecte des papiers~maintenance des aires de jeux]
Pouvoir adjudicateur :: Commune de {city}
Date limite de remise des offres :: {date} à 12 h
Article 1 – Objet du marché
Le présent cahier définit les spécifications auxquelles devront satisfaire les prestations. Le marché est divisé en {n} lots ; les candidats peuvent répondre à un ou plusieurs lots.
Article 2 – Description des besoins
2.1 Les mobiliers seront conformes aux normes NF EN 1729. Les arêtes sont arrondies. Un échantillon de chaque article est déposé contre récépissé.
2.2 Le titulaire assure le montage, l'enlèvement des emballages et la reprise des matériels usagés.
Article 3 – Livraison
Elle s'effectue en présence du gardien, du lundi au vendredi entre 8 h et 11 h, hors vacances.
===
Article 4 – Vérifications
Les opérations de vérification quantitative et qualitative sont effectuées dans les quinze jours. L'admission est prononcée par le responsable du service.
Article 5 – Garantie
Sa durée est de cinq ans. Délai d'intervention : quarante-huit heures.
Article 6 – Clauses environnementales
Bois issu de forêts gérées durablement ; émissions de formaldéhyde inférieures à 0,124 mg/m³.
Article 7 – Contenu du mémoire technique
Le candidat décrira : moyens humains (20 points), méthodologie (25 points), délais (10 points).
Article 8 – Critères de jugement
= Critère | Pondération
- Prix | 45 %
- Valeur technique | 40 %
- Environnement | 15 %
Article 9 – Pénalités : 1/1000 du montant du bon par jour de retard
Article 10 – Renseignements complémentaires sur le profil d'acheteur jusqu'au {date}
Annexes : plans des sites, bordereau à compléter, attestation de visite`,
    'fr-long-course-script-economics': `Séance {n} – Le marché et ses défaillances
Support de cours – {someone}
À l'issue de cette séance, vous saurez distinguer bien public et bien commun, et expliquer pourquoi le prix ne dit pas tout.
I. Rappel
L'équilibre résulte de la rencontre d'une offre croissante et d'une demande décroissante. Nous avons vu qu'en concurrence pure il maximise le surplus. Encore faut-il que les hypothèses soient réunies.
II. Les externalités
A. Définition. Il y a externalité lorsque l'action d'un agent modifie la situation d'un autre sans contrepartie monétaire.
Exemple : l'apiculteur et le verger (Meade, 1952).
B. Graphique. Tracez le coût marginal privé, puis le coût social. L'écart représente le dommage.
C. Remèdes. La taxe pigouvienne, la réglementation, les quotas échangeables, la négociation à la Coase.
À retenir : quand les coûts de transaction sont nuls, peu importe à qui sont attribués les droits.
===
III. Les biens collectifs
Non-rivalité et non-exclusion. Le passager clandestin attend que d'autres paient.
= | Exclusif | Non exclusif
- Rival | Pain | Pâturage
- Non rival | Télévision payante | Phare
IV. L'asymétrie d'information
Le marché des voitures d'occasion (Akerlof) : les mauvaises chassent les bonnes. Sélection adverse avant, aléa moral après.
Exercices d'application
1) Une papeterie rejette {n} tonnes par an. Calculez la taxe optimale si le dommage marginal vaut 2q.
2) Classez : éclairage public, autoroute à péage, thon rouge.
3) Question de réflexion (20 lignes) : la gratuité suffit-elle à faire un bien public ?
Pour aller plus loin
Ostrom, La gouvernance des biens communs, chapitre 3. Lire avant la prochaine séance.`,
    'fr-long-exam-history': `BACCALAURÉAT BLANC – SESSION {year}
HISTOIRE-GÉOGRAPHIE
Durée de l'épreuve : 4 heures. L'usage de la calculatrice et du dictionnaire n'est pas autorisé.
Le candidat traite l'un des deux sujets de composition et l'analyse de documents.
PREMIÈRE PARTIE (10 points)
Sujet 1 – Les démocraties face à la crise de 1929 : réponses et limites.
Sujet 2 – Villes et littoraux : une mondialisation inégale.
Il est attendu une introduction problématisée, un développement organisé en paragraphes et une conclusion. Un schéma peut accompagner la copie.
DEUXIÈME PARTIE (10 points)
Analyse de documents : la reconstruction après 1945
Consigne. En analysant les documents, vous montrerez comment la pénurie façonne la vie quotidienne puis comment l'État oriente la production. Vous porterez un regard critique sur le document 2.
===
Document 1 – Souvenirs d'une institutrice
« Nous avions encore des tickets. Le pain n'était plus noir, mais on le pesait. L'hiver, chaque enfant apportait sa bûche ; la cour servait de potager. Quand le premier camion de charbon arriva, on sonna la cloche. »
{someone}, Cahiers, publiés en 1974.
Document 2 – Affiche officielle
Un ouvrier, une ouvrière et un ingénieur regardent un barrage. Slogan : « Produire, c'est servir ».
Document 3 – Production (indice 100 en 1938)
= Année | Charbon | Acier
- 1945 | 74 | 27
- 1948 | 95 | 116
- 1950 | 109 | 139
Questions guides
a) Identifiez la nature et le destinataire de chaque document.
b) Relevez deux indices de la pénurie.
c) Que ne dit pas l'affiche ?
Barème indicatif : compréhension 4, confrontation 3, esprit critique 3. Page 2/2`,
  }),
};
