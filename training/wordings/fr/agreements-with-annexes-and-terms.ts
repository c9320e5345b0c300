import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** French agreements of services, care, land and shops, with annexes, terms and statutes. */
export const frenchAgreementsWithAnnexes: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  contract: wordingsIn('fr', {
    'fr2-cleaning-services-agreement-terse': `Contrat n° {ref}
{company} Propreté
CONDITIONS PARTICULIÈRES
Client :: {client}
Site :: {cstreet} {ctown}
Interlocuteur :: {someone} {mobile}
Début :: {date}
Durée :: 12 mois, reconductible
Préavis :: 3 mois LRAR
Prestations
= Zone | Surface | Fréquence | Opérations
- Bureaux R+1 | {d3} m² | 3/semaine | aspiration, corbeilles, dépoussiérage
- Sanitaires | {d2} m² | 5/semaine | détartrage, désinfection, réassort
- Hall | {d2} m² | 5/semaine | balayage humide, vitres à mi-hauteur
- Vitrerie ext. | {d3} m² | trimestrielle | 2 faces
- Parking | {d3} m² | mensuelle | ramassage
Plage horaire : 5 h 45 - 8 h. 2 agents, 1 chef d'équipe mobile. Clés : {n}, code alarme remis sous pli.
Prix forfaitaire mensuel :: {plain} € HT
Consommables (papier, savon) :: en sus au réel
Révision :: 1er janvier, indice ICHT-N et SMIC
Règlement :: prélèvement le 10
Pénalité en cas de contrôle contradictoire inférieur à 80/100 : 5 % de la mensualité. Absence d'agent non remplacé : heures déduites.
Annexe 7 de la convention collective : en cas de perte du marché, transfert du personnel affecté depuis plus de six mois, le client communique le nom du nouveau titulaire.
Produits éco-labellisés. Fiches de données de sécurité dans le local ménage. Plan de prévention signé avant démarrage.
Responsabilité civile : {insurer}, plafond {plain}
Le client reconnaît avoir pris connaissance des conditions générales au verso et les accepte.
Bon pour accord, date, cachet, nom du signataire
P/ le prestataire : {person}, chef d'agence`,
    'fr2-general-terms-verso-of-agreement': `CONDITIONS GÉNÉRALES - version {month} {year}
Article 1 - Champ d'application. Les présentes régissent, à l'exclusion de tout autre document émanant du Locataire, la mise à disposition de matériels avec ou sans opérateur.
Article 2 - Mise à disposition. Le matériel est réputé livré en bon état de fonctionnement, graissé, le plein effectué. L'absence de réserves dans la demi-journée vaut conformité.
Article 3 - Conditions d'utilisation. Le Locataire s'interdit d'employer l'engin à un autre usage, d'enfreindre les règles fixées par le constructeur, de le confier à un tiers et de le déplacer hors du chantier. Le conducteur sera titulaire du CACES correspondant. La durée journalière est de huit heures ; tout dépassement donne lieu à supplément.
Article 4 - Transport. L'aller comme le retour s'effectuent sous la responsabilité de celui qui les exécute. Le chargement et l'arrimage incombent au transporteur.
Article 5 - Entretien. Vérification journalière des niveaux, nettoyage, protection contre le gel. Les crevaisons restent à la charge du Locataire.
Article 6 - Panne. Le Locataire informe le loueur par écrit. Si la réparation excède une journée, le loyer est suspendu, à l'exclusion de toute indemnité pour perte d'exploitation.
Article 7 - Dommages, renonciation à recours. Moyennant {n} % du loyer, le loueur renonce à recourir, hors vol sans effraction, négligence, immersion, conduite en état d'ivresse ; franchise de vingt pour cent de la valeur à neuf.
Article 8 - Prix. Les tarifs s'entendent départ, hors carburant et éco-contribution. L'heure commencée est due.
Article 9 - Dépôt de garantie. Non productif d'intérêts, encaissable dès le troisième jour de retard.
Article 10 - Restitution. Avant 17 heures, le dernier jour prévu. À défaut, la garde juridique demeure au Locataire.
Article 11 - Résiliation. Huit jours après une mise en demeure. L'article 8 survit.
Article 12 - Compétence. Tribunal du siège du loueur, même en cas d'appel en garantie ou de pluralité de défendeurs.
Lu et approuvé le ............... Cachet et signature`,
    'fr2-shared-medical-practice-agreement': `CONTRAT DE COLLABORATION LIBÉRALE
[masseur-kinésithérapeute~infirmière~orthophoniste]
(soumis au conseil départemental de l'ordre)
ENTRE {person}, titulaire du cabinet sis {street} à {town}, n° ADELI {num}
ET {someone}, collaborateur libéral, n° ADELI {num}
PRÉAMBULE
Le titulaire, désireux de se faire assister dans l'exercice de sa profession et de permettre au collaborateur de constituer une patientèle personnelle, met à la disposition de celui-ci ses installations, dans les conditions suivantes.
Article 1 - Indépendance
Chaque praticien exerce son art en toute liberté. Aucun lien de subordination ne saurait exister. L'un et l'autre souscrivent une assurance professionnelle et acquittent leurs charges.
Article 3 - Moyens mis à disposition
Une salle de soins, une table électrique, le plateau de rééducation partagé, la ligne téléphonique, le logiciel de télétransmission, le linge.
Article 4 - Redevance
Le collaborateur reverse {d2} % des honoraires perçus, exclusion faite des indemnités kilométriques, au plus tard le dix du mois. Un avenant ramènera ce taux à {d2} % à partir de la troisième année.
Article 6 - Organisation
Quatre jours par semaine, selon planning. Congés fixés en commun deux mois à l'avance, cinq semaines minimum. Absence pour maternité : suspension de seize semaines.
Article 8 - Patientèle personnelle
Sont recensés, chaque semestre, les patients ayant choisi le collaborateur. L'usage du fichier commun est gratuit.
Article 10 - Durée. Indéterminée ; révision tous les quatre ans. Préavis : trois mois, ramené à quinze jours pendant les trois premiers mois.
Article 11 - Non-concurrence. Dans la commune et celles limitrophes, pendant deux ans, sauf accord contre indemnité.
Article 12 - Conciliation ordinale préalable.
Fait en trois exemplaires, dont un adressé à l'ordre`,
    'fr2-amendment-working-hours-one-page': `AVENANT N° {n} AU CONTRAT DE TRAVAIL DU {date}
Entre
L'association {company}, gestionnaire du multi-accueil « Les P'tits Sabots », {street}, {town}, SIRET {siret}, représentée par {someone}, directrice générale
Et
Madame {person}, auxiliaire de puériculture, demeurant {cstreet}, {ctown}
Il a été exposé puis convenu ce qui suit :
À la suite de la naissance de son deuxième enfant, Mme {person} a sollicité par courrier du {date} un congé parental à temps partiel. L'association a fait droit à cette demande.
Article 1 - Durée du travail
À compter du {date} et jusqu'au {date}, la durée hebdomadaire est ramenée de 35 à 28 heures, réparties comme suit :
= Jour | Matin | Après-midi
- Lundi | 7 h 30 - 12 h 30 | 13 h 15 - 15 h 15
- Mardi | 8 h - 12 h 30 | 13 h - 15 h 30
- Mercredi | repos | repos
- Jeudi | 10 h 30 - 13 h | 13 h 45 - 18 h 15
- Vendredi | 7 h 30 - 12 h 30 | 13 h 15 - 15 h 15
La modification éventuelle de cette répartition sera notifiée sept jours à l'avance. Des heures complémentaires pourront être accomplies dans la limite du tiers.
Article 2 - Rémunération
Le salaire mensuel brut est porté à {small} euros, pesée {d3}, prime de reprise au prorata.
Article 3 - Retour
À l'issue, la salariée retrouvera son emploi à temps plein.
Article 4 - Les autres clauses du contrat initial demeurent inchangées.
Fait en deux exemplaires originaux à {city}, le {today}
Signature de la salariée Signature de l'employeur`,
    'fr2-geneva-brokerage-mandate-exclusive': `MANDAT DE COURTAGE EXCLUSIF
(art. 412 ss CO)
Mandant(s) :: {person} et {someone}, {cstreet}, {ctown}
Mandataire :: {company} Immobilier SA, {street}, {town}
Objet
Parcelle n° {num} de la commune de {city} : villa jumelle de {n} pièces, année {year}, {d3} m² habitables, jardin {d3} m², deux places couvertes.
1. Le mandant charge le courtier, à titre exclusif, de lui indiquer l'occasion de conclure la vente ou de lui servir d'intermédiaire. Il s'engage à renvoyer au courtier tout intéressé qui s'adresserait directement à lui.
2. Prix de présentation : CHF {plain}. Toute offre inférieure de plus de 5 % est transmise pour décision.
3. Commission : {n} % du prix de vente, plus TVA 8,1 %, exigible à la signature de l'acte notarié et prélevée par le notaire. Elle reste due si la vente intervient dans les douze mois qui suivent l'expiration avec un amateur présenté pendant le mandat.
4. Frais : dossier, photographies par drone, annonces sur portails, plaquette. Offerts en cas de vente ; à défaut, forfait de CHF {plain}.
5. Le courtier s'oblige à agir avec diligence, à remettre un compte rendu écrit toutes les trois semaines, à vérifier la solvabilité des candidats et à respecter la loi sur l'acquisition d'immeubles par des personnes à l'étranger.
6. Durée : six mois, ensuite renouvelable de mois en mois ; révocation possible en tout temps par pli recommandé, moyennant remboursement des frais engagés.
7. Le mandant déclare n'avoir connaissance d'aucun défaut caché, exception faite de [l'humidité au sous-sol~la citerne à mazout hors service~la servitude de passage].
8. For : au lieu de situation de l'immeuble.
Lieu et date : {city}, {today}
Le(s) mandant(s) Le courtier`,
    'fr2-translation-framework-terms': `ACCORD-CADRE DE PRESTATIONS DE TRADUCTION
[N° {ref}]
Les parties : {client} (Donneur d'ordre) ; {person}, traductrice indépendante (Prestataire), SIRET {siret}
1. Commandes. Chaque mission fait l'objet d'un bon de commande électronique mentionnant le volume, la paire de langues, l'échéance et le tarif. L'absence de réponse dans les deux heures ouvrées vaut refus.
2. Tarifs
= Paire | Mot source € | Relecture heure | Minimum
- allemand > français | 0,1{n} | {small} | {small}
- anglais > français | 0,0{n} | {small} | {small}
- néerlandais > français | 0,1{n} | {small} | {small}
Répétitions et correspondances à 100 % : 30 %. Urgence (nuit, week-end) : + 50 %.
3. Qualité. Le Prestataire traduit vers sa langue maternelle, applique le glossaire et le guide stylistique, relève par commentaire les ambiguïtés, se soumet à la norme ISO 17100. Une reprise gratuite peut être exigée sous dix jours.
4. Outils. Le recours à la traduction automatique en ligne est proscrit, sauf consentement écrit ; les mémoires de traduction sont restituées.
5. Confidentialité. Les documents, y compris contrats, dossiers médicaux ou bilans, sont détruits un an après la livraison.
6. Droits. La cession des droits patrimoniaux s'opère au paiement intégral.
7. Paiement. Facture unique en fin de mois, trente jours nets. Passé ce délai, indemnité de 40 euros.
8. Absence de subordination. Aucun volume garanti, aucun horaire, aucune exclusivité.
9. Responsabilité. Limitée au montant de la mission, hors faute lourde.
10. Durée. Un an, renouvelable par avenant. Préavis : un mois.
Pour acceptation, signature sécurisée : {person} {today} {time} - certificat {num}`,
    'fr2-farm-land-exchange-handwritten': `Échange de parcelles
Entre nous
{person}, exploitant à {city}, lieu-dit La Grande Noue
{someone}, exploitante au même lieu
il est convenu :
1) {person} laisse à {someone} l'usage de la parcelle ZK {d2}, 2 ha {d2} a, labourée, contre la ZH {n}, 1 ha {d2} a, et le bout de pré qui touche le ruisseau.
2) Ça commence après la moisson {year} et pour 5 ans. On se revoit à la Saint-Martin de la dernière année.
3) La différence de surface est compensée par deux journées de moissonneuse avec chauffeur, gasoil fourni par le demandeur.
4) Les primes PAC restent à celui qui déclare. Chacun paye ses impôts fonciers et son fermage au propriétaire, prévenu par courrier (accord de la famille {other} reçu).
5) Pas de maïs deux ans de suite sur la ZK. Pas de boues. La clôture électrique est à {person}, il la reprend.
6) Le puits sert aux deux.
7) Si l'un arrête ou cède, l'autre a priorité et on remet les limites comme au plan joint.
8) En cas de dispute, on demande à {someone}, ancien maire, qui tranchera. Sinon le tribunal paritaire.
Fait à la ferme, en deux exemplaires, un dimanche, le {today}
Lu et approuvé, bon pour échange
Lu et approuvé, bon pour échange
Témoin :
(plan cadastral au crayon derrière, bornes en rouge)`,
    'fr2-insurance-general-agent-appointment': `TRAITÉ DE NOMINATION D'AGENT [GÉNÉRAL~LOCAL]
{insurer}, société d'assurance mutuelle à cotisations variables, ci-après la Compagnie
nomme {person} agent général de sa circonscription de {city}, portefeuille n° {num}
TITRE I - POUVOIRS
L'agent est mandaté pour présenter les opérations d'assurance de la Compagnie, en percevoir les primes, effectuer les règlements de sinistres n'excédant pas {plain} euros. Il ne peut, sans accord préalable, engager la Compagnie sur les risques énumérés à l'annexe B.
TITRE II - EXCLUSIVITÉ
La production est réservée à la mandante, à l'exception des affaires refusées par elle, qui peuvent être placées par courtage.
TITRE III - COMMISSIONS
= Branche | Acquisition | Gestion
- Automobile | {n} % | {n} %
- Multirisque habitation | {n} % | {n} %
- Risques agricoles | {n} % | {n} %
- Vie, épargne | {n} % | 0,{n} %
Une surcommission liée au rapport S/P est versée l'année suivante.
TITRE IV - GESTION
Fonds reversés chaque quinzaine ; compte bancaire distinct ; garantie financière. L'agent tient un registre des réclamations, respecte les obligations de conseil, de formation (15 heures par an) et de lutte contre le blanchiment.
TITRE V - CESSATION
En cas de départ pour quelque cause que ce soit, une indemnité compensatrice des droits de créance est calculée selon l'accord du 16 avril 1996. L'ex-agent s'interdit pendant trois ans de présenter au public des produits de même nature dans son ancienne circonscription.
TITRE VI - CAISSE DE RETRAITE : affiliation à la CAVAMAC dès le premier jour du trimestre
Fait à {city}, le {today}
Le directeur régional L'agent, qui reconnaît avoir reçu le statut`,
    'fr2-hospital-clinical-trial-convention': `CONVENTION UNIQUE
relative à la recherche biomédicale à finalité commerciale
Code protocole : {heading}-{d3} - N° EudraCT {year}-{num}-{d2}
Entre le promoteur {company}, représenté par la CRO {other} ; et le Centre hospitalier de {city}, établissement coordonnateur, représenté par son directeur, {someone} ; en présence de l'investigateur, le Pr {person}
Considérant l'avis favorable du comité de protection des personnes en date du {date}
Article 1 - La présente a pour objet la prise en charge des coûts liés à la réalisation de l'essai, multicentrique, randomisé, en double insu, évaluant la tolérance d'un anticoagulant chez des patients de plus de 75 ans.
Article 2 - {d2} inclusions sont prévues entre {month} et {month}. Chaque participant signe préalablement le formulaire de consentement.
Article 3 - Le promoteur fournit les médicaments, dosettes et matériels ; la pharmacie à usage intérieur les réceptionne, étiquette et détruit.
Article 4 - Coûts et surcoûts par patient
- Visite d'inclusion | {small}
- Visite de suivi (x 6) | {small}
- Échodoppler | {small}
- Temps d'attaché de recherche | {small}
- Frais administratifs, forfait | {plain}
Article 5 - Facturation semestrielle sur états validés, règlement à quarante-cinq jours au Trésor public.
Article 6 - Données et résultats : propriété du promoteur ; publication possible douze mois après clôture.
Article 7 - Archivage : vingt-cinq ans. Monitoring et audits sur rendez-vous.
Article 8 - Assurance du promoteur : {insurer}, police {num}.
Article 9 - Droit français, tribunaux compétents de {city}.
Signé électroniquement par les parties, dernière signature le {today}`,
    'fr2-mobile-phone-customer-agreement-shop': `{company} MOBILE
CONTRAT D'ABONNEMENT
Exemplaire client - point de vente {d5} - vendeur {someone}
Titulaire
Civilité, nom :: {person}
Adresse :: {cstreet} {ctown}
Pièce présentée :: CNI n° {num}
Offre souscrite
Forfait :: [Liberté 100 Go~Série 20 Go bloqué~Maxi 5G 250 Go]
N° d'appel :: {mobile} (portabilité demandée, RIO {num})
Carte SIM :: 8933 {num}
Terminal :: [Galaxy A55 128 Go noir~iPhone 13~aucun], IMEI {num}{num}
Engagement :: 24 mois jusqu'au {date}
Tarif mensuel :: {small} € pendant 12 mois puis {small} €
Facilité de paiement :: {n} x {small} € + apport {small} €
Options : assurance casse {small} €/mois ; appels internationaux refusée ; blocage contenus Internet+ activé
Pièces fournies : RIB [x] chèque annulé [ ] justificatif de domicile [x]
Mandat de prélèvement SEPA RUM {num}
En signant, vous autorisez {company} à envoyer des instructions à votre banque pour débiter votre compte. Vous bénéficiez du droit d'être remboursé dans les huit semaines.
Le client reconnaît avoir reçu le récapitulatif contractuel, la fiche d'information standardisée, les conditions générales et la brochure tarifaire. S'agissant d'un achat en magasin, il ne dispose pas du droit de rétractation.
Résiliation avant terme : avant le 12e mois, totalité des mensualités restantes ; ensuite, un quart. Service client : 3{d3} (appel gratuit). Litige : médiateur après réclamation.
J'accepte de recevoir des offres des partenaires : oui [ ] non [x]
Fait en boutique le {today} à {time}
Signature sur tablette`,
  }),
};
