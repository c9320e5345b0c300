import type { MailCategory } from './category.ts';

/** What speaks for a category: folded wording (`fold.ts`) of the subject, of the sender's own words, of file names. */
export interface Wording {
  readonly subject: readonly Sign[];
  readonly text: readonly Sign[];
  readonly files: readonly Sign[];
}
/** How much it says, as a logarithm of odds; and the wording. */
export type Sign = readonly [weight: number, wording: RegExp];

/** Quantifiers are bounded throughout, so that any text takes linear time. */
export const wordings: Readonly<Record<MailCategory, Wording>> = {
  invoice: {
    subject: [
      [
        3,
        /\bfactur(?:e|es|ation)\b|\binvoices?\b|\brechnung(?:en)?\b|\b(?:note d')?honoraires\b|\byour \S{0,30} ?\S{0,30} ?bill\b/,
      ],
      [
        3,
        /\bavoir (?:n|av)|^avoir\b|\bnote de credit\b|\bcredit (?:note|memo)\b|\bgutschrift\b|\brechnungskorrektur\b/,
      ],
      [2.5, /\b(?:fa|fc|fac|fact|inv|re)[-_ ]?\d{2,}/],
    ],
    text: [
      [
        3,
        /\b(?:ci-?joint|joint|jointe|annexe|trouver|trouverez|adress|transmet|envoie|voici)\p{L}{0,4}\b.{0,80}\b(?:factures?|note d'honoraires|avoir|note de credit)\b/u,
      ],
      [3, /\bvotre (?:\S{1,20} )?facture\b.{0,60}\b(?:disponible|en ligne|consultable|ci-?joint|arrive)/],
      [
        3,
        /\b(?:attached|enclosed|find|here is|see)\b.{0,60}\b(?:invoices?|bill|credit note)\b|\binvoices?\b.{0,40}\b(?:attached|enclosed|available|ready)\b|\bbill\b.{0,40}\b(?:available|ready)\b/,
      ],
      [
        3,
        /\b(?:anbei|anhang|beigefugt|erhalten sie)\b.{0,60}\b(?:rechnung|gutschrift)\b|\bin rechnung\b|\bihre (?:aktuelle )?rechnung\b|\brechnung\b.{0,40}\b(?:anbei|im anhang|beigefugt|bereit)\b/,
      ],
      [
        1.2,
        /\b(?:amount due|total due|montant (?:ttc|preleve|a payer|a regler|total)|net a payer|rechnungsbetrag|zahlbar|payable|a 30 jours|net 30|due date|echeance)\b/,
      ],
    ],
    files: [
      [
        2.5,
        /fact|invoice|\binv[-_ ]?\d|rechnung|honoraires|avoir|\b(?:fa|fac|re|rg|av)[-_]?\d{3,}|\bbill\b|credit.?note/,
      ],
    ],
  },
  reminder: {
    subject: [
      [
        4,
        /\bimpaye|\brelance\b|\boverdue\b|\bpast due\b|\bunpaid\b|\bmahnung\b|\bzahlungserinnerung\b|\bpayment reminder\b|\brappel (?:de|facture|paiement|reglement)|\bfinal (?:notice|demand)\b|\bretard de paiement\b|\bmise en demeure de payer\b|\boutstanding (?:invoice|balance|payment)/,
      ],
      [1.5, /\brappel\b|\breminder\b|\berinnerung\b|\bmise en demeure\b/],
    ],
    text: [
      [
        4,
        /\b(?:factures?|reglement|paiement|montant|somme|solde|echeance)\b.{0,140}\b(?:impayee?s?|en retard|en souffrance|demeure due?|reste due?|restee? sans effet|non reglee?s?)\b/,
      ],
      [
        4,
        /\bn'?avons (?:toujours |encore )?pas (?:encore |toujours )?(?:recu|enregistre)\b.{0,60}\b(?:reglement|paiement|virement)|\bpas (?:encore )?recu votre (?:reglement|paiement)/,
      ],
      [
        4,
        /\b(?:invoices?|account|payment|balance)\b.{0,100}\b(?:overdue|past due|unpaid|(?:still |remains )outstanding)\b|\b(?:overdue|outstanding) (?:invoices?|balance|payment|amount)/,
      ],
      [
        4,
        /\b(?:rechnung|betrag|zahlung)\b.{0,100}\b(?:noch (?:nicht|offen|keine)|nicht beglichen|uberfallig|offen ist)|\bkeinen zahlungseingang\b|\boffenen? (?:betrag|posten|rechnung)/,
      ],
      [
        2.5,
        /\bsauf erreur\b|\bregulariser votre situation\b|\bsi vous avez deja (?:regle|paye)|\bif you have already paid\b|\bsollten sie .{0,40}bereits (?:bezahlt|uberwiesen)|\bou en est le (?:paiement|reglement)|\barrange payment\b/,
      ],
      [
        2.5,
        /\bcontentieux\b|\bhuissier\b|\brecouvrement\b|\binkasso\b|\bgerichtlich|\blegal (?:proceedings|action)\b|\bmett(?:ons|re) en demeure de (?:nous )?(?:regler|payer)|\bmise en demeure\b|\bprevious reminders\b|\b(?:nos|precedentes) relances\b/,
      ],
    ],
    files: [[2, /relance|mahnung|reminder|mise.en.demeure/]],
  },
  quote_request: {
    subject: [
      [
        4,
        /\bdemande (?:de |d'un )?(?:devis|prix|cotation|chiffrage|tarifs?)|\bappel d'offres?\b|\brfq\b|\brequest for (?:a )?(?:quot\p{L}+|proposal|price)|\b(?:angebots|preis)anfrage\b|\bquote request\b/u,
      ],
      [
        2.5,
        /\banfrage\b|\benquiry\b|\binquiry\b|\bconsultation\b|\brenseignements?\b|^prix\b|^prices?\b|\btarifs?\b/,
      ],
    ],
    text: [
      [
        4,
        /\b(?:pourri(?:ez|ons)|pouvez|merci de|souhait\p{L}{1,5}|aimer\p{L}{1,5}|voudr\p{L}{1,5}|veuillez)\b.{0,80}\b(?:devis|prix|offre de prix|meilleure offre|tarifs?|chiffr\p{L}{1,4}|cotation)\b/u,
      ],
      [
        3,
        /\bcombien\b.{0,40}\bcout|\bquels? (?:est|sont|serait|seraient) (?:le|les|vos|votre) (?:prix|tarifs?|delai)|\bdelai de fabrication\b|\bsur mesure\b.{0,200}\?/,
      ],
      [
        4,
        /\b(?:could you|can you|please|kindly)\b.{0,60}\b(?:send|provide|give|submit|quote)\b.{0,40}\b(?:quote|quotation|prices?|pricing|offer)\b|\b(?:what would|how much (?:would|is|are|do|does))\b.{0,60}\bcosts?\b|\blead times?\b.{0,30}[?.]|\bwe are looking for a supplier\b/,
      ],
      [
        4,
        /\bbitte\b.{0,60}\b(?:senden|unterbreiten|machen|schicken|erstellen)\b.{0,60}\bangebot|\b(?:um|ein) (?:ihr )?angebot (?:uber|inkl|fur)|\bwir benotigen\b/,
      ],
    ],
    files: [[1.5, /cahier.des.charges|dpgf|\bcctp\b|\brfq\b|anfrage/]],
  },
  quote: {
    subject: [
      [
        2.7,
        /\b(?:votre|notre|nos) (?:devis|offre|proposition)|\bdevis (?:n|de|d)\b|\bdevis\b|\bquotation\b|\bour (?:offer|quote|proposal)|\bangebot\b|\bproposition (?:commerciale|de prix)/,
      ],
    ],
    text: [
      [
        3.3,
        /\b(?:ci-?joint|joint|jointe|trouver|trouverez|transmet|transmets|adress|envoie)\p{L}{0,4}\b.{0,60}\b(?:devis|offre|proposition)\b(?! signe)/u,
      ],
      [
        3.3,
        /\b(?:attached|find|enclosed|here is|pleased to)\b.{0,60}\b(?:quotation|quote|offer|proposal)\b|\b(?:quotation|quote|offer|proposal)\b.{0,30}\battached\b/,
      ],
      [
        3.3,
        /\b(?:anbei|erhalten sie|ubersenden|beigefugt|im anhang)\b.{0,60}\bangebot\b|\bunser angebot\b|\bdas gewunschte angebot\b/,
      ],
      [
        1.5,
        /\b(?:valable|valid (?:until|for)|gultig bis)\b|\bbon pour accord\b|\bthank you for your (?:enquiry|inquiry)|\bvielen dank fur ihre anfrage|\bsuite a notre (?:visite|echange|entretien)/,
      ],
    ],
    files: [[2.5, /devis|quot|angebot|\boffre|\boffer|proposition|proposal|^d\d{4}/]],
  },
  order: {
    subject: [
      [
        3,
        /\b(?:bons? de )?commande\b|\bpurchase order\b|\bp\.?o\.?[ #-]?\d{3,}|\border (?:confirmation|acknowledg\p{L}+)|\bauftragsbestatigung\b|\bbestell(?:ung|bestatigung)\b|\byour order\b|\bbc[-_ ]?\d{2,}/u,
      ],
    ],
    text: [
      [
        3.2,
        /\b(?:notre|votre|un|le) (?:bon de )?commande (?:en piece jointe|ci-?joint|n)|\bnotre (?:bon de )?commande\b|\bpass(?:ons|e|er) (?:la |une )?commande\b|\b(?:je|nous) (?:vous )?command(?:e|ons)\b|\bhiermit bestell|\bunsere bestellung\b/,
      ],
      [
        3.2,
        /\bmerci pour votre (?:commande|achat)|\bthank you for your order\b|\bvielen dank fur ihre bestellung|\breceived your order\b|\bconfirm\p{L}{0,5} (?:de |the |your |votre |la |of )*(?:order|commande)\b|\bpurchase order\b|\bnumero de commande\b/u,
      ],
      [
        3.5,
        /\b(?:accord|ok|validons|valide|acceptons|accepte) (?:pour |avec |sur )?(?:le |votre )?devis|\bdevis\b.{0,40}\b(?:convient|accepte|valide)\b|\blancer (?:la |en )?(?:fabrication|production|commande)|\bwe (?:accept|approve) (?:your|the) (?:quote|offer)|\bplease (?:go ahead|proceed)\b/,
      ],
    ],
    files: [[2.2, /\bbc[-_ ]?\d|commande|\bpo[-_ ]?\d|order|bestell|auftrag|\b(?:ab|so)[-_]?\d/]],
  },
  delivery: {
    subject: [
      [
        3.5,
        /\bcolis\b|\bexpedi(?:e|ee|tion)\b|\bshipp(?:ed|ing|ment)\b|\bdispatch|\bparcel\b|\bversand|\bsendung\b|\blieferavis\b|\blieferschein\b|\bdelivery (?:note|notification|update)\b|\bbl[ _-]?\d{3,}|\bbon de livraison\b|\bavis d'(?:expedition|enlevement)/,
      ],
      [2.5, /\blivraison\b|\bdelivery\b|\blieferung\b|\benlevement\b/],
    ],
    text: [
      [
        3,
        /\b(?:numero|n°|nr|number)\.? ?(?:de )?(?:suivi|tracking|colis)|\btracking (?:number|code|id)|\bsendungsnummer\b|\bsuiv(?:re|ez) (?:mon|votre) (?:colis|envoi|commande)|\btrack (?:your|the|my) (?:parcel|package|order|shipment)/,
      ],
      [
        3,
        /\b(?:a ete|est|seront?|ont ete) (?:bien )?(?:expedie|livre)e?s?\b|\bvous livr(?:ons|erons)\b|\bhas been (?:shipped|dispatched)|\bon its way\b|\bleft our warehouse\b|\bwurde\b.{0,30}\b(?:versendet|versandt|ubergeben)|\btrifft\b.{0,40}\bbei ihnen ein/,
      ],
      [
        3,
        /\b(?:bons? de livraison|delivery note|lieferschein)\b|\bpalettes?\b.{0,60}\b(?:matin|midi|heure|livr)|\blivraison (?:prevue|reportee|est prevue|aura lieu)|\bexpected delivery|\bestimated delivery|\bvotre livraison\b.{0,40}\b(?:report|prevu|retard)/,
      ],
    ],
    files: [[2.5, /\bbl[-_ ]?\d|livraison|delivery|lieferschein/]],
  },
  complaint: {
    subject: [
      [
        5,
        /\breclamation\b|\bplainte\b|\bcomplaint\b|\breklamation\b|\bbeschwerde\b|\bmecontent|\blitige\b|\bdissatisfied\b/,
      ],
      [
        3,
        /\bproblem(?:e|s)?\b.{0,40}\b(?:with|avec|commande|livraison|delivery|order|de)\b|\bdefaut\b|\bmangel\b|\bproduit (?:casse|defectueux)|\btoujours (?:rien|pas)\b|\bdamaged\b/,
      ],
    ],
    text: [
      [
        3.3,
        /\b(?:inadmissible|inacceptable|scandaleux|lamentable|not acceptable|unacceptable|decue?s?|mecontente?s?|disappointed|dissatisfied|unzufrieden|enttauscht|verarger\p{L}*)\b/u,
      ],
      [
        2.5,
        /\b(?:abimee?s?|endommagee?s?|cassee?s?|fendue?s?|rayee?s?|defectueu(?:x|ses?)|damaged|scratched|broken|faulty|defective|mangelhaft\p{L}{0,2}|beschadigt\p{L}{0,2}|defekt\p{L}{0,2}|zerkratzt)\b/u,
      ],
      [
        2.2,
        /\b(?:rembours\p{L}{1,6}|refund|geste commercial|remplace(?:ment|r)|ersatzlieferung|nachbesserung|erstattung|replacement|reclamation)\b/u,
      ],
      [
        2.2,
        /\bne correspond pas\b|\bnon conforme\b|\bil manque\b|\bis missing\b|\bare missing\b|\bpersonne ne repond\b|\bnobody answers\b|\bsans reponse\b|\bniemand (?:antwortet|meldet)/,
      ],
      [
        2,
        /\bexige(?:ons)?\b|\bhow you intend to\b|\bverlange[n]?\b|\bsemaines que (?:nous attendons|j'attends)|\bwir bitten um ersatz/,
      ],
    ],
    files: [],
  },
  contract: {
    subject: [
      [
        3.3,
        /\bcontrat\b|\bagreement\b|\bcontract\b|\p{L}{0,20}vertrag\b|\bbail\b|\bavenant\b|\bnda\b|\baccord de confidentialite\b|\bnon.?disclosure\b|\bconvention\b|\bresiliation\b|\bkundigung\b|\b(?:a|pour) sign(?:er|ature)\b|\bfor signature\b/u,
      ],
    ],
    text: [
      [
        3,
        /\b(?:contrat|avenant|convention|bail|accord|nda)\b.{0,80}\b(?:sign(?:e|er|ee|ature|ons)|paraphe|contresigne)|\b(?:signer|retourner|renvoyer)\b.{0,60}\b(?:contrat|avenant|convention|bail|nda)\b/,
      ],
      [
        3,
        /\b(?:sign(?:ed)?|return)\b.{0,40}\b(?:agreement|contract|nda|signed copy)|\bsigned copy\b|\b(?:agreement|contract)\b.{0,60}\bsign/,
      ],
      [
        3,
        /\bzur unterschrift\b|\bunterschrieben|\b(?:miet|leasing|kauf|rahmen|dienstleistungs|wartungs)?vertrag\b.{0,60}\b(?:zuruck|ausfertigung|unterschr|kundigungsfrist)/,
      ],
      [
        2.5,
        /\bresiliation (?:du|de votre|de notre) contrat|\bsigner electroniquement\b|\brenouvellement (?:du|de votre) (?:contrat|bail)|\bterminat(?:e|ion of) (?:the|our|your) (?:agreement|contract)|\bconditions generales\b.{0,40}\bmodif/,
      ],
    ],
    files: [[2.3, /contrat|contract|vertrag|avenant|\bnda\b|convention|agreement|\bbail\b|\bmsa\b/]],
  },
  application: {
    subject: [
      [
        4.5,
        /\bcandidature\b|\b(?:job )?application\b(?! (?:mobile|web))|\bbewerbung|bewerbung\b|\bpostuler\b|\brecherche (?:de |d'un |d')?(?:stage|emploi|alternance|apprentissage)|\bcurriculum\b/,
      ],
      [3, /\balternance\b|\bstage\b|\bapprentissage\b|\bposte (?:de|d')|\bcv\b/],
    ],
    text: [
      [
        3.3,
        /\b(?:lettre de motivation|mon (?:cv|curriculum)|curriculum vit|my (?:cv|resume)|cover letter|lebenslauf|bewerbe (?:ich )?mich|bewerbungsunterlagen)\b/,
      ],
      [
        3.3,
        /\b(?:je |j'|a la )?(?:re)?cherche (?:d'un |un |une )(?:emploi|stage|poste|alternance|contrat d'apprentissage|contrat en alternance)|\bpostul(?:e|er)\b|\bcandidature\b|\bapply(?:ing)? for\b.{0,40}\b(?:position|job|role|post)|\bausgeschriebene stelle\b/,
      ],
      [
        1.5,
        /\bvotre annonce\b|\bhiring manager\b|\bentretien\b|\binterview\b|\bvorstellungsgesprach\b|\betudiante?\b/,
      ],
    ],
    files: [
      [
        3,
        /(?:^|[^a-z])cv(?:[^a-z]|$)|resume|lettre.de.motivation|lebenslauf|bewerbung|cover.letter|curriculum/,
      ],
    ],
  },
  bank_tax_insurance: {
    subject: [
      [
        3.5,
        /\breleves? (?:de compte|bancaire)|\bvos releves\b|\b(?:bank|account|\p{L}{3,9}) statement\b|\bkontoauszug|\bprelevement sepa\b|\bavis de (?:prelevement|virement|debit|credit)/u,
      ],
      [
        3.5,
        /\bavis (?:de cfe|d'impot|d'imposition|de taxe)|\bcfe\b|\bimpots?\b|\b(?:declaration|echeance)\b.{0,20}\btva\b|\bvat return\b|\btax (?:return|notice|assessment)|\bsteuer\p{L}{0,15}|\bumsatzsteuer|\bfinanzamt\b|\bcotisations\b|\burssaf\b/u,
      ],
      [
        3.5,
        /\bassurances?\b|\bsinistre\b|\binsurance\b|\bversicherung|\bhaftpflicht|\p{L}{1,20}haftpflicht\b|\bmutuelle\b/u,
      ],
    ],
    text: [
      [
        3,
        /\breleves? (?:de compte|bancaire)|\baccount statement\b|\bonline banking\b|\bkontoauszug|\bbank statement\b/,
      ],
      [
        3,
        /\bdeclaration de tva\b|\bavis d'(?:impot|imposition)\b|\bcotisation fonciere\b|\bcotisations sociales\b|\bvat return\b|\btax return\b|\bsteuerbescheid\b|\bfinanzamt\b|\bdirection generale des finances\b|\burssaf\b/,
      ],
      [
        3,
        /\b(?:attestation|declaration|contrat|prime|avis d'echeance) (?:d'assurance|de sinistre)|\bnumero de police\b|\bvotre sinistre\b|\bresponsabilite civile\b|\binsurance (?:policy|certificate|claim|premium)|\bversicherungsschein\b|\bihrer versicherung\b|\bgaranties\b/,
      ],
    ],
    files: [
      [
        2,
        /releve|statement|kontoauszug|\bcfe\b|\btva\b|imposition|assurance|insurance|versicherung|attestation|beitrag/,
      ],
    ],
  },
  newsletter: {
    subject: [
      [
        3,
        /\bnewsletter\b|\blettre d'information\b|\bvente flash\b|\bsoldes\b|\bpromo(?:tion)?s?\b|\b\d{1,2} ?% (?:off|de remise|rabatt)|\bup to \d{1,2}|\bwebinai?re?\b|\bspring sale\b|\bblack friday\b|\bangebote der woche\b|\bwhat's new\b|\bnouveautes\b/,
      ],
    ],
    text: [
      [
        2.5,
        /\bse (?:desinscrire|desabonner)\b|\bdesabonnement\b|\bunsubscribe\b|\babmelden\b|\babbestellen\b|\bversion en ligne\b|\bview (?:this |it )?in (?:your )?browser\b|\bmanage (?:your )?preferences\b|\bne (?:souhaitez )?plus recevoir\b|\binscrite? a notre (?:liste|newsletter)/,
      ],
      [
        1.5,
        /\b\d{1,2} ?% (?:de remise|de reduction|off|rabatt)|[-–]\d{1,2} ?%|\bprofitez\b|\bdecouvrez\b|\bshop now\b|\bjetzt (?:sparen|sichern|bestellen)|\bcommandez maintenant\b|\blimited time\b|\bround-?up\b|\binscrivez-vous\b|\bupcoming webinars?\b|\bnouvelle collection\b|\bnos nouveautes\b/,
      ],
    ],
    files: [],
  },
  personal: {
    subject: [
      [
        2.5,
        /\banniversaire\b|\bbirthday\b|\bgeburtstag\b|\bvacances\b|\burlaub\b|\bweek-?end\b|\bmariage\b|\bphotos\b|^dinner\b|^gru\S{1,2}e$/,
      ],
    ],
    text: [
      [2, /^(?:salut|coucou|ma (?:cherie|chere|belle)|mon (?:cher|grand)|meine? liebe) ?\p{L}{0,12}\b/u],
      [0.8, /^(?:hey|hallo|hi|hello) ?\p{L}{0,12}\b/u],
      [
        3,
        /\b(?:bises|bisous|je t'embrasse|lots of love|love,|miss you|\bxx\b|ich druck dich|hab dich lieb|kuss|gros bisous)/,
      ],
      [
        2.5,
        /\bhappy birthday\b|\bbon anniversaire\b|\b(?:maman|papa|mamie|papi|les enfants|mum|grandma|oma|opa)\b|\bwie geht(?:'s| es dir)|\bcomment (?:vas-tu|ca va)|\bhow are you doing\b|\blong time no see\b|\bhave a lovely\b/,
      ],
      [
        1.5,
        /\b(?:tu (?:viens|vas|es|as|peux|fais)|on se voit|te voir|avec toi|kommst du|schicke ich dir|see you (?:soon|on)|are you free)\b|\bliebe gru\S{1,2}e\b/,
      ],
    ],
    files: [[1, /\bimg[-_]\d|\bdsc\d|photo/]],
  },
  other: {
    subject: [
      [
        5,
        /\bundeliver(?:ed|able)\b|\bdelivery status notification\b|\bfailure notice\b|\bnon remis\b|\babwesen|\bout of office\b|\babsen(?:ce|t) (?:du bureau|automatique)|\breponse automatique\b|\bautomatic reply\b|\bautomatische antwort\b/,
      ],
      [
        3,
        /\breunion\b|\bmeeting\b|\bplanning\b|\bcompte.?rendu\b|\bminutes\b|\binvitation\b|\bticket\b|\bmaintenance\b|\bruckruf\b|\bvisite?\b|\bmot de passe\b|\bpassword\b|\brendez-vous\b/,
      ],
    ],
    text: [
      [
        4,
        /\bnicht im buro\b|\bout of (?:the )?office\b|\babsente? (?:du bureau|jusqu'au)|\bcould not be delivered\b|\bn'a pas pu etre (?:remis|distribue)/,
      ],
      [
        2,
        /\b(?:reunion|ordre du jour|compte rendu|assemblee generale|meeting|planning|mot de passe|password|intervention est prevue|zuruckrufen|ruckruf|rufen sie mich)\b/,
      ],
    ],
    files: [],
  },
};
