import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** French agreements of franchises, alps, labels, clubs, builders and relatives. */
export const frenchAgreementsOfTradesFurther: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  contract: wordingsIn('fr', {
    'fr2-franchise-bakery-agreement': `# CONTRAT DE FRANCHISE « {heading} »
ENTRE LES SOUSSIGNÉES
La société {company}, au capital de {plain} euros, dont le siège est {street}, {town}, immatriculée sous le numéro {siren}, représentée par {person}, ci-après dénommée « le Franchiseur »,
D'UNE PART,
ET
La société {client}, en cours de formation, {cstreet}, {ctown}, ci-après « le Franchisé »,
D'AUTRE PART,
IL A ÉTÉ PRÉALABLEMENT EXPOSÉ CE QUI SUIT
Le Franchiseur a mis au point un concept original de sandwicherie boulangère fondé sur une pâte à longue fermentation, un agencement caractéristique et un savoir-faire secret, substantiel et identifié. Le Franchisé reconnaît avoir reçu, plus de vingt jours avant la signature, le document d'information précontractuelle.
ARTICLE 2 - EXCLUSIVITÉ TERRITORIALE
Le Franchiseur s'interdit d'implanter un autre point de vente dans un rayon de {n} kilomètres.
ARTICLE 4 - OBLIGATIONS DU FRANCHISEUR
Transmission du manuel opératoire, formation initiale de {n} jours, assistance à l'ouverture, visite trimestrielle d'un animateur.
ARTICLE 5 - OBLIGATIONS DU FRANCHISÉ
Respecter les normes du réseau, s'approvisionner auprès des fournisseurs référencés pour les farines, tenir une caisse connectée, participer aux opérations promotionnelles.
ARTICLE 7 - CONDITIONS FINANCIÈRES
Droit d'entrée :: {plain} euros HT
Redevance d'exploitation :: {n} % du chiffre d'affaires mensuel
Redevance de communication :: 1 %
ARTICLE 11 - DURÉE : sept années, sans tacite reconduction
ARTICLE 14 - NON-CONCURRENCE
Pendant un an suivant l'expiration, le Franchisé s'abstiendra de toute activité similaire dans les locaux.
ARTICLE 17 - LITIGES : médiation préalable, puis tribunal de commerce de {city}
Fait à {city}, le {today}, en deux exemplaires, paraphés à chaque page`,
    'fr2-domestic-cleaner-service-voucher-belgium': `CONTRAT DE TRAVAIL TITRES-SERVICES
à durée [indéterminée~déterminée] à temps partiel
Entre l'employeur : {company} SCRL à finalité sociale, agrément {d5}, {street}, {town}
et le travailleur : {person}, NISS {d2}.{d2}.{d2}-{d3}.{d2}, domicilié(e) {cstreet}, {ctown}
il est convenu ce qui suit :
Art. 1. Le travailleur est engagé à partir du {date} en qualité d'aide-ménagère. Ses tâches comprennent exclusivement le nettoyage du domicile y compris les vitres, la lessive, le repassage, la préparation de repas et les petites courses ménagères.
Art. 2. La durée hebdomadaire est fixée à {d2} heures suivant un horaire variable communiqué au moins sept jours à l'avance.
Art. 3. Le salaire horaire brut s'élève à {small} €. Il est payé au plus tard le dixième jour ouvrable du mois suivant.
Art. 4. Les déplacements entre deux usagers sont assimilés à du temps de travail et indemnisés conformément à la CP 322.01.
Art. 5. Le travailleur prévient son employeur avant neuf heures en cas d'incapacité et fait parvenir un certificat médical dans les deux jours. Le vestiaire de travail reste la propriété de l'employeur.
Art. 6. Il est strictement interdit de fumer chez l'usager, d'y amener un tiers, un enfant ou un animal, d'accepter de l'argent liquide ou d'utiliser un escabeau de plus de trois marches.
Art. 7. Pendant les trois premiers jours, chacune des parties peut mettre fin au contrat sans préavis ni indemnité.
Art. 8. Pour le surplus, les parties s'en réfèrent à la loi du 3 juillet 1978, à celle du 20 juillet 2001 et au règlement de travail, dont le travailleur reconnaît avoir reçu copie.
Fait en double à {city}, le {today}, chaque partie reconnaissant avoir reçu le sien.
Signature précédée de la mention manuscrite « lu et approuvé »
Le travailleur Pour l'employeur`,
    'fr2-grazing-lease-commune-alp': `BAIL DE PÂTURAGE / convention d'alpage
Entre la Commune bourgeoisiale de {city}, représentée par son président {person} et sa secrétaire {someone}, bailleresse,
et M. {someone}, agriculteur à {ctown}, fermier,
1. Chose louée
L'alpage de [Tsanfleuron~La Chaux~Grand-Plan], environ {d3} hectares, chalet, fromagerie, étable pour {d2} unités, citerne et chemin d'accès carrossable.
2. Durée
Six saisons d'estivage, de juin {year} à fin septembre. Le contrat se renouvelle pour une même période s'il n'est pas dénoncé un an avant l'échéance par lettre signature.
3. Fermage
CHF {plain} par saison, payable moitié à la poya, moitié à la désalpe. Les contributions d'estivage reviennent au fermier.
4. Charge en bétail
{d2} pâquiers normaux au maximum. La mise à l'alpe n'a pas lieu avant le {n} juin ; les chèvres ne sont admises qu'en dessous de 1 900 m. Les animaux étrangers au troupeau sont inscrits dans la liste remise à l'inspecteur.
5. Entretien
Le fermier cure les étables et les drains, épierre, arrache chardons, vératres et rumex, relève les murs, repose les clôtures. Deux journées de corvée communautaire sont dues. Les grosses réparations incombent à la bourgeoisie, pourvu qu'elles soient annoncées.
6. Interdictions
Ni engrais de synthèse, ni herbicide en surface, ni camping, ni sous-location.
7. Loup
En cas d'attaque, le fermier avise sans délai le garde-chasse ; les frais des chiens de protection sont partagés.
8. Fin du bail
État des lieux contradictoire, inventaire du chaudron et des tablards annexé.
Au surplus, la loi fédérale sur le bail à ferme agricole est applicable.
Ainsi fait à {city}, en trois doubles, le {today}`,
    'fr2-recording-artist-agreement': `CONTRAT D'ENREGISTREMENT EXCLUSIF
conclu entre {company}, label indépendant, ci-après « le Producteur »
et {person}, dite en scène « {heading} », ci-après « l'Artiste »
I. OBJET
L'Artiste concède au Producteur l'exclusivité de la fixation de ses interprétations pendant la durée du contrat, en vue de leur reproduction et de leur communication au public par tous procédés, connus ou à venir, dans le monde entier.
II. DURÉE
Une période ferme destinée à la réalisation d'un album de dix titres au moins, suivie de deux options dont la levée sera notifiée par écrit dans les neuf mois de la commercialisation.
III. RÉALISATION
Le choix des titres, du studio, du réalisateur artistique et de la pochette s'effectue d'un commun accord ; en cas de divergence persistante, la décision appartient au Producteur, qui supporte le budget. L'Artiste livrera des maquettes abouties avant le {date}.
IV. RÉMUNÉRATION
a) Cachet de {small} euros par séance de trois heures, minimum conventionnel inclus.
b) Redevances : {n} % du prix de gros hors taxes pour les supports physiques, {n} % des sommes encaissées pour la diffusion en flux.
c) Avance récupérable de {plain} euros, payable moitié à la signature.
Les abattements (publicité télévisée, exportation, offre promotionnelle) n'excéderont pas cinquante pour cent. Les décomptes sont arrêtés au 30 juin et au 31 décembre.
V. IMAGE, SITE ET RÉSEAUX
L'Artiste autorise l'emploi de son nom, de sa photographie et de sa biographie. Le nom de domaine reste sa propriété.
VI. CLAUSE DE CATALOGUE : interdiction de réenregistrer les mêmes œuvres durant cinq ans
VII. RÉSILIATION
Toute inexécution non réparée dans les trente jours d'une mise en demeure autorise l'autre partie à résilier.
Paraphes : ..... / .....
Fait à {city}, le {today}`,
    'fr2-quebec-employment-agreement': `CONTRAT DE TRAVAIL À DURÉE INDÉTERMINÉE
INTERVENU en la ville de {city}, province de Québec, le {today}
ENTRE : {company} inc., personne morale légalement constituée ayant son siège au {street}, {town}, représentée par {someone}, dûment autorisé(e) ainsi qu'il ou elle le déclare (ci-après l'« Employeur »)
ET : {person}, résidant et domicilié(e) au {cstreet}, {ctown} (ci-après l'« Employé(e) »)
LES PARTIES CONVIENNENT DE CE QUI SUIT :
1. FONCTIONS. L'Employé(e) occupera le poste de {job} et relèvera du directeur des opérations. La description de tâches figure à l'annexe A et pourra être modifiée suivant les besoins.
2. RÉMUNÉRATION. Salaire annuel brut de {plain} $, versé aux deux semaines par dépôt direct, déduction faite des retenues à la source.
3. HORAIRE. 37,5 heures par semaine, du lundi au vendredi. Les heures supplémentaires doivent être préautorisées.
4. VACANCES. Trois semaines après un an de service continu, indemnité de 6 %.
5. AVANTAGES. Assurance collective après trois mois ; REER collectif avec contribution de l'Employeur égale à {n} %.
6. PROBATION. Six mois, au cours desquels l'Employeur peut mettre fin à l'emploi sous réserve des préavis prévus à la Loi sur les normes du travail.
7. CONFIDENTIALITÉ, PROPRIÉTÉ INTELLECTUELLE. Toute création réalisée dans le cadre de l'emploi appartient à l'Employeur ; renonciation aux droits moraux.
8. NON-SOLLICITATION. Pendant douze mois suivant la fin d'emploi.
9. FIN D'EMPLOI. L'Employé(e) donne un préavis raisonnable d'au moins deux semaines.
10. LANGUE. Les parties reconnaissent avoir exigé que ce contrat soit rédigé en français. The parties have required that this agreement be drawn up in French.
EN FOI DE QUOI, LES PARTIES ONT SIGNÉ
Employeur Employé(e) Témoin`,
    'fr2-saas-data-processing-annex': `ANNEXE 3 - ACCORD SUR LE TRAITEMENT DES DONNÉES À CARACTÈRE PERSONNEL
(article 28 du règlement (UE) 2016/679)
Le présent accord complète le contrat de services n° {ref} signé entre {client} (« Responsable de traitement ») et {company} (« Sous-traitant »). En cas de contradiction, ses stipulations prévalent.
1. Description du traitement
Nature :: hébergement, sauvegarde, assistance
Finalité :: gestion des [plannings~adhérents~dossiers patients]
Catégories de personnes :: salariés, usagers, contacts
Catégories de données :: identité, coordonnées, vie professionnelle, logs
Durée :: celle du contrat, majorée de {d2} jours
2. Instructions
Le Sous-traitant n'agit que sur instruction documentée et avertit sans délai s'il estime qu'une instruction constitue une violation.
3. Confidentialité et sécurité
Chiffrement au repos et en transit, cloisonnement des clients, authentification forte des administrateurs, tests de restauration semestriels, sensibilisation annuelle du personnel.
4. Sous-traitance ultérieure
= Sous-traitant | Prestation | Pays
- {other} | hébergement | France
- {other} | envoi de courriels | Irlande
Tout changement est notifié un mois à l'avance ; le Responsable peut s'y opposer pour motif légitime.
5. Violation de données : notification dans les quarante-huit heures de la prise de connaissance, avec la nature, le volume et les remèdes
6. Droits des personnes : transmission des demandes sous deux jours ouvrés à l'adresse {email}
7. Audit : un par an, préavis de trente jours, frais à la charge du demandeur sauf manquement grave
8. Sort des données : restitution dans un format courant puis destruction attestée
9. Transferts hors Union : interdits sauf clauses contractuelles types
Signé électroniquement le {today} par {person} et {someone}`,
    'fr2-second-page-lease-clauses': `- 2 -
VI. CHARGES ET CONDITIONS
Le présent bail est consenti et accepté sous les charges suivantes que le preneur s'oblige à exécuter :
1° User paisiblement des lieux suivant la destination qui leur a été donnée ; ne pouvoir y exercer ni commerce, ni profession libérale sans l'accord exprès du bailleur.
2° Répondre des dégradations survenant pendant la durée du bail, à moins qu'il ne prouve qu'elles ont eu lieu par cas de force majeure ou par la faute d'un tiers qu'il n'a pas introduit.
3° Laisser exécuter les travaux d'amélioration des parties communes, sans indemnité lorsque leur durée n'excède pas vingt et un jours.
4° Ne pas transformer les locaux. Le percement des carrelages, la suppression de cloisons et la pose d'antennes en façade sont prohibés.
5° Faire ramoner les conduits, entretenir la chaudière murale et le détecteur de fumée ; produire les attestations à première demande.
6° S'assurer contre les risques locatifs et justifier de cette couverture à la remise des clés, puis chaque année.
7° N'introduire aucun animal dangereux de première catégorie.
VII. DÉPÔT DE GARANTIE
Une somme de {small} euros, correspondant à un mois de loyer en principal, est versée ce jour, dont quittance. Elle ne produit pas intérêt.
VIII. CLAUSE RÉSOLUTOIRE
À défaut de paiement à l'échéance, et deux mois après un commandement demeuré infructueux, la location sera résiliée de plein droit si bon semble au bailleur.
IX. SOLIDARITÉ - Les copreneurs sont tenus solidairement et indivisiblement.
X. ÉLECTION DE DOMICILE
Le bailleur en sa demeure, le locataire dans les lieux loués.
XI. ANNEXES : dossier de diagnostic technique, notice d'information, inventaire du mobilier
{n} mots rayés nuls. Paraphes : {d2} / {d2}
Fait en trois originaux à {city}
Le bailleur Le locataire La caution (mention manuscrite au verso)`,
    'fr2-sponsorship-football-club': `CONVENTION DE PARTENARIAT - saison {year}
Entre l'US {heading}, association affiliée à la FFF sous le n° {d5}, dont le siège est au stade municipal de {city}, représentée par sa présidente, {person},
et l'entreprise {client}, {cstreet}, {ctown}, représentée par son gérant, {someone}, dénommée le Parrain,
Il est arrêté ce qui suit :
Article premier. Le Parrain apporte son soutien au club pour la saison sportive courant du 1er juillet au 30 juin.
Article 2. En contrepartie, le club s'engage à :
- apposer le logo sur le maillot [des seniors A~des U15~de l'équipe féminine], face avant, 20 x 10 cm ;
- poser un panneau de 3 m x 0,80 m main courante côté tribune, fabriqué aux frais du Parrain ;
- diffuser deux annonces au micro lors de chaque rencontre à domicile ;
- remettre dix invitations et convier le Parrain au repas d'avant-match du derby ;
- relayer une publication mensuelle sur la page du club.
Article 3. Le Parrain verse {plain} euros en deux échéances, le {date} et le {date}, sur présentation d'une facture, et fournit {d2} ballons taille 5. Une prime de {small} euros sera due en cas d'accession.
Article 4. Exclusivité : aucun concurrent du secteur [de la plomberie~des assurances~de l'optique] ne figurera sur les équipements.
Article 5. Le club veille au comportement de ses licenciés. Tout acte de violence ou de discrimination ayant donné lieu à une suspension de terrain autorise le Parrain à rompre, prorata remboursé.
Article 6. En cas d'interruption du championnat, les parties se rapprochent pour reporter les prestations non réalisées.
Article 7. Priorité de renouvellement jusqu'au 15 mai.
Fait en deux exemplaires, au club-house, le {today}`,
    'fr2-surface-right-solar-roof': `CONVENTION D'OCCUPATION DE TOITURE
valant autorisation de raccordement
Entre : la GAEC {client} (le Propriétaire) et la SAS {company} (l'Opérateur solaire)
Préambule
Le Propriétaire exploite un hangar à fourrage de {num} m² couvert de plaques fibres-ciment. L'Opérateur développe, finance et exploite des générateurs photovoltaïques. Les parties se sont rapprochées afin que la toiture, désamiantée et renforcée aux frais de l'Opérateur, accueille une centrale de {d3} kWc.
1. Conditions suspensives
Obtention d'une décision de non-opposition ; proposition technique et financière d'Enedis inférieure à {plain} euros ; accord de la banque ; étude de structure favorable. Faute de réalisation au {date}, la convention est caduque sans indemnité.
2. Durée
Trente ans à compter de la mise en service, prorogeable deux fois cinq ans.
3. Contrepartie
Réfection complète de la couverture, dalle béton de {d3} m² et soulte annuelle de {plain} euros indexée sur l'indice L.
4. Obligations du Propriétaire
S'abstenir de planter ou d'édifier quoi que ce soit projetant une ombre ; ne stocker ni paille contre les onduleurs, ni ammonitrate ; permettre l'accès à toute heure, moyennant un appel préalable.
5. Obligations de l'Opérateur
Maintenir l'étanchéité, nettoyer les panneaux, débrancher en cas d'incendie, souscrire les polices dommages aux biens, RC et recours des voisins.
6. Propriété
Les équipements demeurent meubles par destination contractuelle. À l'échéance, ils sont abandonnés gratuitement ou démontés, au choix du Propriétaire.
7. Cession du fonds, hypothèque
Tout acquéreur devra reprendre les engagements ; publication au service de la publicité foncière par acte de Me {someone}.
8. Règlement des différends : conciliateur désigné par la chambre d'agriculture
Date, cachets, signatures - annexes 1 à {n}`,
    'fr2-morocco-works-subcontract': `CONTRAT DE SOUS-TRAITANCE
Entre les soussignés :
{company} SARL AU, RC Casablanca {d5}, ICE 00{num}{d5}, CNSS {num}, ayant élu domicile à [Aïn Sebaâ~Sidi Maârouf], Casablanca, représentée par M. {person}, ci-après désignée « l'Entrepreneur principal »
Et {other}, entreprise individuelle, patente {num}, représentée par M. {someone}, ci-après « le Sous-traitant »
Il a été convenu et arrêté ce qui suit :
Article 1 : Objet
L'Entrepreneur principal confie au Sous-traitant, qui accepte, l'exécution des travaux de [faux plafond et cloisons en placo~étanchéité multicouche~menuiserie aluminium] du projet « Résidence {heading} », 84 logements R+5, maître d'ouvrage {client}.
Article 2 : Prix
Marché au métré, sur bordereau des prix ci-annexé, estimé à {num} DH HT, TVA 20 % en sus. Les prix sont fermes et non révisables.
Article 3 : Délai
Trois mois et demi à partir de l'ordre de service. Pénalité : 1/1000 par jour calendaire, plafonnée à 10 %.
Article 4 : Modalités de paiement
Attachements contradictoires le 25 du mois ; situation réglée par effet à 60 jours. Retenue de garantie de 7 %, libérée à la réception définitive.
Article 5 : Main-d'œuvre
Le Sous-traitant déclare tous ses ouvriers, fournit bordereaux CNSS et police accidents du travail, équipe son personnel de casques et harnais. Il sera seul responsable vis-à-vis de l'inspection du travail.
Article 6 : Matériaux
Fournis par l'Entrepreneur principal, rendus chantier, à l'exception de la visserie et de l'outillage. Les chutes excessives (plus de 8 %) seront déduites.
Article 7 : Résiliation sans mise en demeure en cas d'abandon supérieur à cinq jours
Article 8 : Enregistrement et timbre à la charge du Sous-traitant
Fait à Casablanca en quatre exemplaires, le {today}. Signatures légalisées`,
    'fr2-civil-partnership-agreement': `CONVENTION DE PACTE CIVIL DE SOLIDARITÉ
(articles 515-1 à 515-7 du code civil)
Nous soussignés
Prénoms, NOM : {person}, né(e) le 14 mai 1989 à {city}
et
Prénoms, NOM : {someone}, né(e) le 3 octobre 1986 à {ctown}
demeurant ensemble {cstreet}, {ctown}
concluons un pacte civil de solidarité que nous entendons organiser de la façon suivante.
Résidence commune
Nous fixons notre résidence à l'adresse ci-dessus et nous engageons à déclarer tout changement à la mairie ayant enregistré le pacte.
Aide matérielle et assistance
Nous nous apportons mutuellement aide et assistance. La contribution de chacun aux dépenses du ménage sera proportionnelle à ses ressources, soit pour la première année {d2} % et {d2} %, sans qu'il y ait lieu d'établir des comptes. Les remboursements de l'emprunt immobilier restent supportés par celui au nom duquel il a été souscrit.
Régime des biens
Nous optons pour [la séparation des patrimoines~l'indivision des acquêts]. Chacun conserve l'administration, la jouissance et la libre disposition de ses biens personnels. Le véhicule, le piano et la collection de vinyles dont la liste est annexée appartiennent à {person}. En l'absence de preuve contraire, les meubles meublants seront réputés indivis par moitié.
Dettes
Nous sommes tenus solidairement des dettes contractées pour les besoins de la vie courante, à l'exclusion des dépenses manifestement excessives.
Dissolution
En cas de rupture, la maison sera attribuée en priorité à celui chez qui résideront les enfants, à charge de soulte. Le chat suivra {someone}.
Fait à {city}, le {today}, en un seul original
Signatures (faire précéder de « bon pour accord »)`,
    'fr2-crowd-loan-private-terms': `# CONTRAT DE PRÊT ENTRE PARTICULIERS
Entre les soussignés : M. {person}, prêteur, demeurant {street} à {town},
et Mme {someone}, sa nièce, emprunteuse, demeurant {cstreet} à {ctown}
1 - Montant
Le prêteur remet à l'emprunteuse, par virement de ce jour, la somme de {plain} € (en toutes lettres : .............................. euros), destinée à [l'achat d'un triporteur à crêpes~la reprise d'un salon de toilettage~des études à l'étranger].
2 - Durée et remboursement
{d2} mensualités constantes de {small} €, la première le {date}, par virement permanent intitulé « prêt tonton ». Remboursement anticipé possible à tout moment, total ou partiel, sans frais.
3 - Intérêt
Le prêt est consenti au taux de {n},5 % l'an. Les intérêts seront déclarés par le prêteur.
= Éch. | Date | Capital | Intérêts | Restant dû
- 1 | {date} | {small} | {small} | {plain}
- 2 | {date} | {small} | {small} | {plain}
- 3 | {date} | {small} | {small} | {plain}
4 - Incidents
Si deux échéances consécutives demeurent impayées, et après rappel amical puis lettre recommandée restée sans effet pendant un mois, le solde devient exigible. Le prêteur accepte d'ores et déjà une pause de six mois en cas de maladie, maternité ou chômage.
5 - Décès
Au décès du prêteur, la créance intégrera sa succession ; au décès de l'emprunteuse, elle sera éteinte, l'assurance n'ayant pas été jugée utile.
6 - Formalités
Le présent acte sera enregistré au service des impôts, droit fixe de 125 €, et la déclaration n° 2062 déposée avec celle des revenus.
Fait de bonne foi et sans contrainte en trois exemplaires à {city} le {today}
Le prêteur L'emprunteuse (« Bon pour la somme de ... »)`,
  }),
};
