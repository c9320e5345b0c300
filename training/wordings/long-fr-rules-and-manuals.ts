import type { DocumentType } from '../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from './wording.ts';

/** French statutes, rules, terms, manuals, lessons and other texts of several pages. */
export const longFrenchRulesAndManuals: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  other: wordingsIn('fr', {
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
    'fr-long-short-story': `Le gardien du phare s'appelait Anselme, et l'on disait au village qu'il parlait aux vagues. Ce n'était pas tout à fait vrai. Il leur répondait, voilà tout.
Chaque soir, à l'heure où les bateaux rentraient, il montait les cent dix-sept marches. À la quarantième il s'arrêtait, non par fatigue, mais parce qu'une lucarne y donnait sur le nord et que sa sœur, autrefois, était partie par là.
— Tu l'attends encore ? demandait le facteur.
— J'allume, répondait Anselme.
Un matin de novembre, la mer rendit une caisse. Elle était clouée, cerclée de fer, et portait une adresse à demi effacée. Les enfants la poussèrent jusqu'à la grève. Le maire vint, puis le curé, puis l'instituteur qui seul sut lire : « À celui qui tient la lampe ».
On envoya chercher le gardien.
===
Il ouvrit sans hâte. Dedans, rien que du sable, très blanc, d'un grain qu'aucune plage d'ici ne connaît. Les gens se regardèrent, déçus. Anselme, lui, y plongea la main et sourit.
— C'est de là-bas, dit-il.
Cette nuit-là, il ne descendit pas. Ceux qui veillaient affirment que la lumière tourna plus lentement, comme on ralentit le pas en approchant d'une maison. Vers quatre heures, une voile passa au large, que personne n'attendait. Elle ne répondit pas aux signaux. Elle mit le cap au nord.
Au matin, la porte du phare battait. Sur la table, le registre était ouvert, et de sa petite écriture il avait noté : « Vent d'est. Mer belle. Rien à signaler. »
On chercha trois jours. Depuis, la lampe est électrique et s'allume toute seule. Mais à la quarantième marche, si l'on s'arrête, on trouve encore, dans le creux de la pierre, un peu de sable blanc.
{person}`,
    'fr-long-town-speech': `Monsieur le sous-préfet, mesdames et messieurs les élus, chers habitants,
C'est la onzième fois que j'ai le plaisir de vous présenter mes vœux dans cette salle, et c'est la première fois qu'elle est chauffée. On applaudira donc la nouvelle chaudière avant le maire, et ce sera justice.
L'an passé nous a mis à l'épreuve. La crue de {month} a coupé le pont pendant neuf jours. Je veux dire ici ma gratitude aux sapeurs-pompiers volontaires, aux agriculteurs venus avec leurs remorques, à ces lycéens qui ont porté des repas à pied. On dit que les villages s'endorment ; j'ai vu le nôtre debout.
Qu'avons-nous fait ? Nous avons ouvert la maison de santé. Deux médecins y consultent, un troisième arrive au printemps. Nous avons planté quatre cents mètres de haies. Nous avons sauvé la classe unique, au prix de quelques nuits blanches.
===
Qu'allons-nous faire ? D'abord, finir. Finir la rue des Lilas, dont je sais chaque ornière. Ensuite, entretenir : ce n'est pas un mot qui fait rêver, mais il fait durer. Enfin, imaginer : que voulons-nous faire de l'ancienne filature ? Un atelier, des logements, une médiathèque ? Vous serez consultés, et pas pour la forme.
Je n'ignore pas les inquiétudes. Le prix de l'énergie, l'école, les distances. Une commune de {num} habitants ne change pas le monde ; mais elle peut faire qu'on y vive moins seul.
Je pense à ceux qui nous ont quittés. Je pense à {someone}, qui tenait la buvette et la mémoire du lieu.
Permettez-moi de conclure avec les mots d'une élève de CM2 : « Un village, c'est quand on sait qui frappe à la porte. »
À toutes et à tous, bonne année. Vive {city}, et que la galette soit partagée !`,
    'fr-long-api-documentation': `# [Documentation de l'API~Guide du développeur~Interface de programmation v{n}]
Introduction
L'API permet de lire et d'écrire les fiches du catalogue. Elle suit les principes REST, échange du JSON encodé en UTF-8 et n'est accessible qu'en HTTPS.
Authentification
Chaque requête porte l'en-tête Authorization: Bearer suivi de votre jeton. Les jetons se créent dans Réglages › Accès et expirent au bout de {n} jours.
Limites
Cent requêtes par minute. Au-delà, le serveur répond 429 et indique dans Retry-After le nombre de secondes à patienter.
Pagination
Les listes renvoient au plus cinquante éléments. Le champ suivant contient l'adresse de la page d'après, ou null.
GET /produits
Renvoie les produits, triés par date de modification décroissante.
= Paramètre | Type | Rôle
- q | chaîne | recherche libre
- depuis | date | modifiés après
- actif | booléen | filtre
===
POST /produits
Crée un produit. Les champs nom et reference sont obligatoires ; reference doit être unique.
Réponses : 201 créé ; 409 référence déjà prise ; 422 champ invalide.
DELETE /produits/:id
Archive la fiche. L'opération est réversible pendant trente jours.
Webhooks
Abonnez une adresse à produit.cree, produit.modifie, stock.epuise. Nous signons chaque envoi avec HMAC-SHA256 ; vérifiez la signature avant de traiter. En cas d'échec, cinq tentatives espacées.
Erreurs
= Code | Sens
- 400 | requête mal formée
- 401 | jeton absent
- 403 | droit insuffisant
- 404 | introuvable
Bibliothèques : JavaScript, Python, PHP
Journal des changements
{date} : ajout du filtre actif. {date} : dépréciation de /articles.
Une question ? {email}`,
    'fr-long-slides-strategy': `# [Comité de direction~Séminaire des managers~Lancement du projet]
{heading}
{company} – {today}
===
Au menu
1. Où en sommes-nous ?
2. Ce que disent nos clients
3. Trois chantiers
4. Qui fait quoi, et quand
===
Où en sommes-nous ?
• Chiffre d'affaires : +{n} % sur douze mois
• Marge : stable, mais deux agences tirent vers le bas
• Absentéisme : 6,{n} %, au-dessus du secteur
→ Une croissance qui fatigue
===
Ce que disent nos clients
« Vous répondez vite, mais jamais la même personne. »
= Critère | Note | Évolution
- Qualité | 8,{n} | =
- Délais | 7,{n} | +
- Suivi | 5,{n} | –
Source : enquête en ligne, {d3} réponses
===
Chantier 1 : un interlocuteur unique
Pourquoi ? Moins de transferts, plus de mémoire
Comment ? Portefeuilles de quarante comptes, binômes
Risque : la période de bascule
===
Chantier 2 : l'atelier au propre
Rangement 5S, visites croisées, budget {amount}
Chantier 3 : apprendre
Une heure par semaine, choisie par chacun
===
Feuille de route
= Action | Pilote | Échéance
- Cartographier | {someone} | T1
- Tester à {city} | {someone} | T2
- Étendre | {someone} | T4
===
Et demain matin ?
Chacun repart avec un engagement écrit.
Merci de votre attention – Questions ?
{email}`,
    'fr-long-job-description-recruitment': `[La Ville de {city}~Notre association~{company}] recrute
Un(e) {job} – [CDI~titulaire ou contractuel~CDD de dix-huit mois] – temps complet
Qui sommes-nous ?
Avec ses {d3} agents, notre établissement accompagne chaque année plusieurs milliers d'usagers. Nous croyons qu'un service public se juge à la qualité de son accueil.
Le poste
Rattaché(e) à la responsable du pôle, vous prendrez la suite d'une collègue qui part en retraite après vingt-trois ans, et bénéficierez d'un tuilage d'un mois.
Vos missions
• Organiser l'activité quotidienne d'une équipe de {n} personnes
• Tenir les tableaux de suivi et alerter sur les écarts
• Participer au projet de réaménagement des locaux
• Être le relais des partenaires : département, écoles, commerçants
===
Votre profil
De formation bac +2 minimum, vous justifiez d'une première expérience. Vous savez écouter avant de répondre, écrire sans faute et garder votre calme un lundi matin. Le permis B est indispensable ; la langue des signes serait un plus.
Ce que nous offrons
Rémunération selon grille, de {amount} à {amount} bruts annuels ; treizième mois ; mutuelle prise en charge à 60 % ; vingt-cinq jours de congés et quinze de RTT ; deux jours de télétravail après six mois ; cantine.
Contraintes
Réunions en soirée une fois par mois, permanence un samedi sur quatre.
Le déroulement du recrutement
1. Lecture des candidatures jusqu'au {date}. 2. Échange téléphonique de vingt minutes. 3. Entretien avec mise en situation. 4. Réponse à tous, même négative.
Nous étudions toutes les candidatures à compétences égales ; le poste est accessible aux personnes en situation de handicap.
Envoyez CV et quelques lignes à {email}, référence {ref}. Renseignements : {someone}, {phone}`,
    'fr-long-faq-heating-network': `Vos questions, nos réponses
[Le réseau de chaleur arrive dans votre rue~La collecte des biodéchets change~Le stationnement résidentiel]
Pourquoi maintenant ?
Parce que les canalisations d'eau doivent être remplacées de toute façon : une seule tranchée au lieu de deux.
Suis-je obligé d'y adhérer ?
Non, sauf pour les bâtiments neufs ou rénovés situés dans le périmètre classé et dont la puissance dépasse 30 kW. Une dérogation peut être demandée.
Combien de temps dureront les travaux ?
Environ {n} semaines par tronçon. L'accès à pied est maintenu ; les voitures sortent avant 8 h et rentrent après 17 h.
Et mes poubelles ?
Deux points de regroupement seront installés aux extrémités. Les personnes à mobilité réduite peuvent appeler le {phone}.
Sera-ce plus cher ?
Le prix se compose d'une part fixe et d'une part proportionnelle. Pour un appartement de 70 m², l'estimation est de {small} € par mois, contre {small} € aujourd'hui.
===
D'où vient la chaleur ?
Pour deux tiers de la récupération sur l'usine d'incinération, pour un quart du bois de forêts situées à moins de 80 km, le reste du gaz en appoint.
Est-ce bruyant ?
La chaufferie est à plus de 300 mètres. Des mesures seront publiées.
Que se passe-t-il en cas de panne ?
Une astreinte intervient dans l'heure ; le secours au gaz prend le relais.
Puis-je garder ma cheminée ?
Oui.
Mes arbres seront-ils touchés ?
Quatre tilleuls malades seront abattus, neuf érables replantés.
Qui décide des tarifs ?
La collectivité, par délibération, chaque année. Les comptes sont publics.
Je ne trouve pas ma réponse
Permanence le mercredi de 14 h à 18 h, salle des Tilleuls, ou par courriel : {email}.
Document actualisé le {date}`,
    'fr-long-safety-sheet-product': `RUBRIQUE 4 : Premiers secours
4.1 Description des premiers secours
Inhalation : transporter la victime à l'air libre. Contact avec la peau : retirer les vêtements souillés, laver à l'eau et au savon. Yeux : rincer quinze minutes, paupières écartées. Ingestion : ne pas faire vomir.
4.2 Principaux symptômes : irritation, vertiges
RUBRIQUE 5 : Mesures de lutte contre l'incendie
Moyens appropriés : poudre, mousse résistant aux alcools, CO2. Ne pas utiliser de jet bâton.
RUBRIQUE 6 : Dispersion accidentelle
Éloigner toute source d'ignition. Absorber avec du sable, récupérer dans un fût étiqueté. Éviter le rejet dans les égouts.
RUBRIQUE 7 : Manipulation et stockage
Conserver entre 5 et 30 °C, récipient bien fermé, à l'écart des oxydants.
RUBRIQUE 8 : Contrôles de l'exposition
= Substance | VLEP ppm | mg/m³
- Acétate de butyle | 50 | 241
- Xylène | 50 | 221
Gants nitrile 0,4 mm, lunettes EN 166, filtre A2.
===
RUBRIQUE 9 : Propriétés physiques et chimiques
État :: liquide
Odeur :: solvant
Point d'éclair :: {n} °C
Densité :: 0,{d2}
RUBRIQUE 10 : Stabilité et réactivité
Stable dans les conditions recommandées.
RUBRIQUE 11 : Informations toxicologiques
DL50 orale, rat : {num} mg/kg. Pas d'effet mutagène connu.
RUBRIQUE 12 : Informations écologiques
Nocif pour les organismes aquatiques. Facilement biodégradable à {n}0 %.
RUBRIQUE 13 : Élimination – code déchet 08 01 11*
RUBRIQUE 14 : Transport – UN 1263, PEINTURES, 3, III, (D/E)
RUBRIQUE 15 : Réglementation – étiquetage H226, H336, EUH066
RUBRIQUE 16 : Autres informations
Révision du {date}, remplace toutes les versions antérieures. {company}, urgence {phone}.
Les renseignements reposent sur l'état de nos connaissances.`,
  }),
  letter: wordingsIn('fr', {
    'fr-long-motivation-letter': `{person}
{cstreet}, {ctown}
{mobile} – {mail}
> {client}
> À l'attention de la direction des ressources humaines
> {city}, le {today}
Objet : candidature au poste de {job}, réf. {ref}
Madame, Monsieur,
Il y a trois ans, en visitant votre atelier lors d'une journée portes ouvertes, j'ai été frappé par un détail : chaque opérateur signait la fiche de la pièce qu'il avait contrôlée. C'est cette idée de la responsabilité que je souhaite retrouver, et c'est pourquoi votre annonce a retenu toute mon attention.
Au cours de mes sept années chez {other}, j'ai d'abord tenu le poste d'accueil technique, avant de prendre en charge la planification. J'y ai appris à arbitrer entre l'urgent et l'important, à expliquer un retard sans chercher d'excuse, et à bâtir avec trois collègues un tableau que l'équipe utilise toujours.
Vous recherchez une personne capable d'animer un groupe. J'ai encadré jusqu'à {n} personnes en saison, souvent débutantes. Le taux de retour d'une année sur l'autre, passé de la moitié aux deux tiers, est le résultat dont je suis le plus fier.
===
Je n'ai pas encore d'expérience du logiciel que vous employez. Je me suis toutefois inscrit à une formation de quatre jours en {month} et j'ai commencé à m'exercer sur la version d'essai.
Si je souhaite aujourd'hui changer d'horizon, c'est que mon entreprise transfère son activité à l'étranger. Je serais disponible à compter du {date}, mon préavis étant de deux mois.
Mes prétentions sont en accord avec la fourchette indiquée. Je suis mobile dans toute la région et habitué aux horaires décalés.
Je me tiens à votre disposition pour vous exposer de vive voix ma motivation et vous prie d'agréer, Madame, Monsieur, l'expression de ma considération distinguée.
{person}
P.J. : curriculum vitæ, certificats de travail`,
    'fr-long-complaint-builder-letter': `> {company}
> {street}, {town}
Lettre recommandée avec accusé de réception n° 1A {num}
{city}, le {today}
Objet : malfaçons et inachèvement – chantier {cstreet}
Monsieur,
Je fais suite à nos échanges téléphoniques des {date} et {date}, ainsi qu'à mes courriels demeurés sans réponse.
Je vous ai confié, selon marché accepté, la réfection complète de ma salle d'eau. Vous deviez livrer au plus tard le {date}. À ce jour, voici ce que je constate.
En premier lieu, le receveur de douche présente une contre-pente : l'eau stagne côté fenêtre et s'infiltre sous la plinthe. Votre ouvrier l'a reconnu devant témoin.
En deuxième lieu, trois carreaux sonnent creux et l'un s'est fendu.
En troisième lieu, le sèche-serviettes n'est pas raccordé, alors que vous me réclamez le solde.
===
Ces désordres nous obligent, ma famille et moi, à nous doucher chez une voisine depuis {n} semaines. Ma fille étant handicapée, cette situation n'est pas tenable.
Je vous rappelle que vous êtes tenu d'une obligation de résultat. En conséquence, je vous mets en demeure de reprendre et d'achever l'ouvrage dans un délai de quinze jours à compter de la réception de la présente.
Passé ce délai, je ferai constater l'état des lieux par un commissaire de justice, mandaterai une autre entreprise à vos frais et saisirai le tribunal. Je solliciterai en outre la réparation de mon préjudice de jouissance.
Je reste ouvert à un rendez-vous sur place, le samedi de préférence, et préférerais de loin une issue amiable.
Dans cette attente, je vous prie de recevoir, Monsieur, mes salutations.
{person}
Copies : mon assureur de protection juridique, votre assureur décennal`,
    'fr-long-hiring-promise': `{company}
{street}, {town}
> {person}
> {cstreet}, {ctown}
> Le {today}
Objet : proposition d'engagement
Cher {someone},
À la suite des entretiens que vous avez eus avec Mme Rousseau et moi-même, j'ai le plaisir de vous confirmer notre souhait de vous voir rejoindre notre maison en qualité de {job}.
Vos fonctions débuteraient le {date} à notre agence de {city}. Vous seriez placé sous ma responsabilité directe et travailleriez avec une équipe de {n} personnes que vous avez rencontrée.
Le salaire annuel brut que nous vous proposons est de {amount}, sur treize mois, auquel s'ajoutent l'intéressement et une prime de partage dont le montant a été, ces trois dernières années, d'environ un mois. Les frais de déménagement vous seraient remboursés dans la limite de {amount}.
La période d'essai serait de trois mois. Nous ne souhaitons pas insérer de clause de non-concurrence.
===
Vous avez évoqué la scolarité de vos enfants. Notre responsable du personnel connaît bien les établissements du quartier et se tient à votre disposition. Quant à votre engagement de sapeur-pompier volontaire, il est naturellement compatible, sous réserve d'une convention avec le service départemental.
La présente vaut offre jusqu'au {date}. Un exemplaire signé suffira ; le contrat définitif vous sera remis le jour de votre arrivée. Il vous faudra nous apporter une copie de vos diplômes, une attestation de sécurité sociale et vos coordonnées bancaires.
Permettez-moi d'ajouter, à titre plus personnel, que votre façon d'aborder le cas pratique, en commençant par demander qui allait s'en servir, nous a convaincus.
Dans l'espoir d'une réponse favorable, je vous adresse mes cordiales salutations.
{someone}, directrice`,
    'fr-long-lawyer-opinion-letter': `Maître {someone}
Avocat au barreau de {city}
> Monsieur {person}
> {cstreet}, {ctown}
> {city}, le {today}
Nos réf. : {ref}
LETTRE CONFIDENTIELLE
Cher Monsieur,
Vous m'avez interrogé sur vos chances de succès dans le différend qui vous oppose à votre voisin au sujet [du mur mitoyen~de la servitude de passage~des branches du cèdre]. Après étude des pièces remises, je suis en mesure de vous faire part de mon sentiment.
1. Les faits, tels que je les comprends
Votre titre de 1961 mentionne un passage « à pied et à charrette ». Votre voisin a posé un portail, dont il détient seul la clé, et soutient que la voie n'a plus été utilisée depuis trente ans.
2. Le droit
Les servitudes discontinues s'éteignent par le non-usage trentenaire. La charge de la preuve pèse toutefois sur celui qui l'invoque lorsque le titre est produit. La jurisprudence admet qu'un usage même occasionnel suffit.
===
3. Application
Les attestations de Mme Guérin et du facteur me semblent précises. En revanche, les photographies aériennes de 1998 montrent une végétation continue, ce que la partie adverse ne manquera pas d'exploiter. J'évalue vos chances à six sur dix.
4. Les voies ouvertes
Une conciliation est de toute manière un préalable obligatoire. Je recommande de proposer un déplacement de l'assiette de deux mètres, à frais partagés. À défaut, nous saisirions le tribunal ; comptez dix-huit mois et une provision d'expertise de l'ordre de {amount}.
5. Mes honoraires
Ils seraient forfaitaires pour la phase amiable. Une convention vous sera soumise.
Je vous invite à ne plus forcer le portail dans l'intervalle, et vous prie de croire, cher Monsieur, à l'assurance de mes sentiments dévoués.
{someone}`,
  }),
  resume: wordingsIn('fr', {
    'fr-long-historian-curriculum': `{person}
Maître de conférences en histoire médiévale – Université de {city}
{mail} – {mobile}
Formation et titres
= Année | Titre
- 2019 | Habilitation à diriger des recherches
- 2008 | Doctorat, mention très honorable
- 2002 | Agrégation d'histoire (9e)
Parcours
Depuis 2010 : maître de conférences. 2008–2010 : attachée temporaire d'enseignement et de recherche. 2005–2008 : allocataire monitrice. 2015 : chercheuse invitée, Institut historique, Rome (six mois).
Thèmes de recherche
Écritures comptables des monastères, circulation du sel, histoire des poids et mesures.
Responsabilités collectives
Directrice adjointe du laboratoire depuis {year} ; membre élue du conseil académique ; comité de rédaction de la revue Sources et chiffres.
===
Encadrement
Cinq thèses codirigées, dont trois soutenues ; {n} mémoires de master.
Enseignement
Licence : initiation à la paléographie (24 h), villes et marchands (36 h). Master : séminaire sur les comptes.
Publications
Ouvrages
Le sel et l'encre. Comptabilités cisterciennes, XIIe–XIVe siècle, Presses universitaires, 2011, 412 p.
Direction d'ouvrages
Avec {someone}, Mesurer au Moyen Âge, 2017.
Articles dans des revues à comité de lecture
« Un cellérier et ses erreurs », Annales de Bourgogne, 84, 2012, p. 33-58.
« Les muids de Citeaux », Histoire et mesure, 29/2, 2014, p. 101-127.
Chapitres
« Compter sans zéro », dans S. Faure (dir.), Chiffres, 2016, p. 71-94.
Communications récentes
Leeds, International Medieval Congress ; Namur ; Poitiers.
Contrats : projet {ref}, coordinatrice (2016–2020)
Langues : latin, italien courant, allemand lu`,
    'fr-long-hospital-physician-titles': `Docteur {person}
Praticien hospitalier, service de [néphrologie~pédiatrie~anesthésie-réanimation]
Né(e) le {date} – n° RPPS {num} – inscrit(e) au tableau de l'Ordre de {city}
DIPLÔMES
Doctorat en médecine (2006), médaille de bronze de la faculté
DES, puis DESC de réanimation
Diplôme universitaire d'éthique ; diplôme interuniversitaire de pédagogie
FONCTIONS HOSPITALIÈRES
= Période | Fonction
- depuis 2013 | Praticien titulaire
- 2009–2013 | Chef de clinique-assistant
- 2006–2009 | Assistant spécialiste
- 2001–2006 | Interne des hôpitaux
Responsable de l'unité de dialyse à domicile, qu'il a créée ; référent antibiotiques ; participation à la permanence des soins.
FONCTIONS UNIVERSITAIRES
Chargé d'enseignement : sémiologie, examens cliniques objectifs structurés. Directeur de {n} thèses d'exercice.
===
RECHERCHE
Investigateur principal d'un essai multicentrique (identifiant {ref}, {d3} patients inclus). Membre associé d'une équipe labellisée. Relecteur pour trois revues.
SOCIÉTÉS SAVANTES
Société francophone de néphrologie ; groupe régional de transplantation (secrétaire).
TRAVAUX ET PUBLICATIONS
Articles originaux
1. {someone}, auteur, et al. Home therapy in remote areas. Nephrol Ther 2012;8:211-7.
2. Auteur, {someone}. Vaccination before transplant. Rev Med 2014;35:44-9.
3. Auteur. Éduquer à distance : cent patients. Presse Soins 2018;47:12-20.
Lettres et cas cliniques : neuf
Chapitres de traités : deux
Communications orales : vingt-six, dont quatre sur invitation
Posters : {n}
LANGUES ET DIVERS
Anglais médical courant, arabe parlé. Mission humanitaire de trois mois. Violoniste amateur.`,
    'fr-long-engineer-researcher-cv': `Profil
Ingénieure de recherche en [acoustique~télédétection~chimie des polymères], quatorze ans d'expérience entre laboratoire public et bureau d'études. Goût pour les instruments que l'on construit soi-même.
{person} – {ctown} – {mobile} – {mail}
Expérience
Depuis 2016 – Ingénieure de recherche, unité mixte, {city}
Conçoit et qualifie des bancs d'essai ; encadre deux techniciens ; gère un budget annuel de {amount} ; a obtenu l'accréditation de la plateforme.
2011–2016 – Ingénieure d'études, {other}
Campagnes de mesures sur sites industriels, rédaction de notes de calcul, formation des opérateurs.
2008–2011 – Doctorante, bourse industrielle
« Caractérisation non destructive de matériaux poreux », soutenue le {date}, félicitations du jury.
Formation
École nationale supérieure, diplôme d'ingénieur ; semestre à Delft
===
Compétences
Traitement du signal, Python, C++, conception assistée, métrologie, habilitation électrique B1V, normes ISO 354 et 10534.
Brevets
FR {num} « Capteur à membrane tendue », inventrice avec {someone} (licencié).
Publications choisies
[1] Journal of Sound and Vibration 331 (2012) 1453–1466.
[2] Applied Acoustics 74 (2013) 88–97, avec {someone}.
[3] Measurement 96 (2017) 301–309.
[4] Actes du Congrès français d'acoustique, {city}, 2018.
Enseignement
Travaux pratiques en deuxième année d'école (48 h par an) ; jury de validation des acquis.
Diffusion
Fête de la science : « Écouter le bois » ; chronique mensuelle sur une radio locale.
Langues
Anglais C1, néerlandais B1, portugais maternel
Centres d'intérêt
Lutherie, canoë, traduction de poésie
Références sur demande`,
  }),
};
