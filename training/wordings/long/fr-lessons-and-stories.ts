import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** French lessons, exams, articles, stories, speeches and notices of several pages. */
export const longFrenchLessonsAndStories: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  other: wordingsIn('fr', {
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
};
