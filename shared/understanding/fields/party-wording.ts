/** Legal forms of companies, folded: what makes a line a company's name. */
export const legalForm =
  /(?<![\p{L}\d])(?:gmbh(?: ?& ?co\.? ?kg)?|ag|kg|ohg|ug(?: \(haftungsbeschrankt\))?|e\.? ?k\.?|e\.? ?v\.?|gbr|kgaa|se|s\.?a\.?r\.?l\.?|s\.?a\.?s\.?u?\.?|s\.?a\.?|sasu|eurl|sci|s\.?n\.?c\.?|v\.?o\.?f\.?|scop|selarl|scp|inc\.?|incorporated|corp\.?|corporation|company|ltd\.?|limited|llc|l\.l\.c\.|llp|l\.?p\.?|plc|pty|pvt\.?(?: ltd\.?)?|sdn\.? ?bhd\.?|bhd\.?|b\.?v\.?|n\.?v\.?|s\.?p\.?a\.?|s\.?r\.?l\.?|s\.?l\.?u?\.?|sp\.? z ?o\.? ?o\.?|a\/s|aps|oy|ab|asbl|vzw|bvba|sprl|sagl)(?![\p{L}\d])/u;

/** What forms put in front of a side: "Détails de l'acheteur", "Details of Supplier", "Angaben zum Mieter". */
const about =
  "(?:(?:details?|coordonnees|informations?|informationen|donnees|angaben) (?:(?:of|about|du|de|sur|zum|zur) )?(?:(?:the|la|le) |l')?)?";

/** A person's title at the beginning of a line. */
export const personTitle = /^(?:m|mm|mr|mrs|ms|mme|mlle|monsieur|madame|mademoiselle|herrn?|frau)\.?(?= )/;

/** What says in front of a name that it is a company's. */
export const companyTitle =
  /^(?:ste|societe|ets|etablissements|entreprise|cabinet|garage|association|messrs|m\/s|firma|fa)\.?(?= )/;

/** Headings that name a side whoever wrote the document. */
const sellers =
  /(?:ver ?kaufer|lieferant|rechnungs(?:steller|aussteller)|leistungserbringer|vendeur|fournisseur|prestataire|seller|supplier|vendor|contractor|sold by|bill from|service provider|sprzedawca|leverancier|verkoper|venditore|cedente(?: ?\/ ?prestatore)?|fornitore|proveedor|vendedor|payable to|make (?:checks?|cheques?) payable to|venduto da|verkauf(?:t von| durch)|vendue? par|vendido por|order(?:ed)? (?:to|from)|bailleur(?:esse)?|proprietaire|landlord|vermieter(?:in)?)(?: company)?(?: name)? ?[:–—-]?(?= |$)/;
export const sellerHeading = new RegExp(`^${about}${sellers.source}`);

/** Whose account is paid to: mostly the seller's, at times its owner's. */
export const accountHolder =
  /^(?:zahlbar an|kontoinhaber(?:in)?|kto\.? ?inh(?:aber)?\.?|titulaire du compte|account (?:holder|name)|beneficiary(?: name)?|intestatario|titular(?: de la cuenta)?|rekeninghouder) ?: ?/;

/** Where a company says what its capital is, or to whom cheques are made out: the name is its own. */
export const companyClause =
  /^(?<name>.{3,60}?)(?: ?[-–,])? ?\(?(?:(?:une? )?(?:societe (?:anonyme|par actions simplifiee|a responsabilite limitee)[^,]{0,40}|s\.?a\.?s\.?u?\.?|s\.?a\.?r\.?l\.?|s\.?a\.?|eurl)[, -]*)?au capital (?:social )?(?:variable )?de/u;
export const companyLabels =
  /^siege(?: social)? ?: ?|^nom de (?:l'|la )?(?:entreprise|societe) ?: ?|(?:etablir|libeller)[^.]{0,40}cheques? a l'ordre de (?:la |le )?/;

const buyers =
  /(?:kaufer(?: ?\/ ?leistungsempfanger)?|kunde|rechnungs(?:empfanger|adresse|anschrift)|leistungsempfanger|auftraggeber|rechnung an|client(?:e)?|acheteur|facture(?:e|r)? a|adresse (?:de )?factur(?:ation|e)|livre et facture a|buyer|customer|bill(?:ed|ing)? ?to(?: address)?|bill to address|billing address|invoice(?:d)? to|sold to|customer name|guest name|nabywca|klant|factuuradres|factuur aan|koper|cessionario(?: ?\/ ?committente)?|facturar a|nom de l'abonne|nom (?:d[eu] )?client|nom (?:de l')?acheteur|prospect|titulaire du contrat|(?:nom de la )?societe cliente|billing (?:and [a-z -]+ )?address|order(?:ed)? by|to customer|purchaser|acquereur|indirizzo di fatturazione|direccion de facturacion|locataire|tenant|mieter(?:in)?|(?:insured|assuree?|versicherungsnehmer)(?= ?:?$))(?: company)?(?: name)? ?:?(?= |$)(?! ?(?:id|no\.?|n°|nr\.?|number|code|ref(?:erence)?|p\/?o|s\/?o|account|trn|vat|tva|gst|pan|aadh?ar|mobile|phone|telephone|e-?mail|payments?)(?![a-z]))/;
export const buyerHeading = new RegExp(`^${about}${buyers.source}`);

/** What numbers a customer, with the number: the address under it is the customer's. */
export const customerNumber =
  /^(?:code client|n°? ?(?:de )?client|client (?:n°|no\.?|id)|customer (?:no\.?|id|number|code)|kunden-?(?:nr\.?|nummer)|klantnummer) ?:? ?[a-z]{0,4}[ -]?\d[\w/-]*$/;

/** Headings of the one who wrote the document, and of the one whom it was sent to: which sells depends on what it is. */
export const issuerHeading =
  /^(?:absender|shipper(?: ?\/ ?exporter)?|exporter|consignor|emetteur|emis(?:e)? par|expediteur|societe emettrice|from|issued by|issuer|emisor|emittente|mittente|afzender|de)(?: ?:|$)/;

export const addresseeHeading =
  /^(?:empfanger|an|destinataire|adressee? a|a l'attention de|to|prepared for|quote for|aan|destinatario|spett\.? ?(?:le|li)|spettabile)(?: ?:|$)|^(?:an|to|aan) ?: |^a ?:(?= |\*|$)|^spett\.? ?le /;

/** Headings of addresses that are neither the seller's nor the buyer's own. */
export const otherHeading =
  /^(?:abweichende[rs]?|warenempfanger|lieferanschrift|lieferadresse|adresse de livraison|lieu de livraison|livraison|livre a|ship(?:ped|ping)? ?to|shipping address|delivery address|deliver(?:ed)? to|afleveradres|direccion de entrega|luogo di consegna|destinazione(?: merce)?|representant fiscal|payee|remit(?:tance)? (?:to|address)|zahlungsempfanger|adresse de l'installation|steuerbevollmachtigter|consignee|dienstnutzungsadresse|service (?:usage )?address)/;

/** Wording in a line that is no name. */
export const noName =
  /(?:[:#]$|@|https?:|www\.|^(?:[a-z\d-]+\.)+(?:fr|com|de|net|org|eu|be|ch|at|io|it|nl|es|uk)$|^(?:tel|fon|fax|phone|telephone|mobile|mobil|e-?mail|ust|uid|vat|tva|siret|siren|rcs|gln|iban|bic|gst|nummer|number|numero|(?:\p{L}{3,})?(?:datum|zeitraum)|matricule|head (?:quarters?|office)|(?:due |issue |ship |order |payment )?date|echeance|(?:net|gross|total) premium|seite|page|(?:beleg|bestell|kunden|kd|lief|steuer|customer|client|account|order|vendor|supplier)[ .-]*(?:account )?(?:nr|nummer|no|id|n°|number|code|trn|vat|tva|pan|aadh?ar|mobile|phone|e-?mail|contact|payments?|:)|globale|id\b|n°|no\b|nr\b|ref(?:eren(?:ce|z))?|contact|attn|z\.? ?hd|t\.a\.v|hr[ab]\b|ape|naf|capital|herrn?$|frau$|monsieur$|madame$|mademoiselle$|firma$|prenom|nom$|name$|rue$|an$|a$|de$|von$|from$|to$|issued by|anschrift|adresse|siege social|registered office|service clients?|customer service|kundenservice|address|direccion|indirizzo|domicilio|adres|(?:city|state|zip)(?= ?(?:\/|$))|strasse|odette|duns|invoice|facture|rechnung|fakt(?:ura|uur)|factuur|fattura|factura|szamla|preventivo|presupuesto|offerte|recibo|ricevuta|devis|angebot|quote|avoir|gutschrift|receipt|tax invoice|order|commande|bestell(?:ung|schein|bestatigung)|auftrag(?:sbestatigung)?|lieferschein|kostenvoranschlag|accuse de reception|confirmation|bon de (?:commande|livraison|reception)|bordereau|note de credit|credit (?:note|memo)|(?:purchase|sales|work) order|(?:sous|sub|net)-? ?total|tax(?= ?(?:[-–:\d]|$))|zwischensumme|delivery note|dispatch note|despatch (?:note|advice)|packing (?:slip|list)|pro-?forma|offre de prix|proposition commerciale|quotation|objet|betreff|betrifft|subject|concerne|oggetto|asunto|onderwerp|poids|gewicht|weight|(?:votre|notre|your|our|ihre?|unsere?) (?:n°|no|nr|ref\p{L}*|commande|(?:purchase )?order|bestell\p{L}*|auftrag\p{L}*|client|customer|kunden\p{L}*|facture|invoice|rechnung|devis|quote|angebot|contact|reservation|booking|buchung)|incoterms|payment|paiement|zahlung|description|designation|produkt|product|item|sku|code|details|informations?|hours|units?|rate|price|prix|preis|prezzo|precio|prijs|libelle|article|artikel|bezeichnung|einzelpreis|gesamtpreis|quantity|quantite|qte|qty|menge|anzahl|total|montant|cheque|summe|betrag|amount|sarl au|sas au|sa au|copy|kopie|duplicat|original|powered by|(?:par )?courrier|draft|entwurf|brouillon|delivery (?:date|place|terms|method)|(?:m\.|mme|monsieur|madame) (?:le |la )?(?:direct(?:eur|rice)|presidente?|gerante?|responsable)|stylesheet|livrer a|livre a|par (?:courrier|telephone|internet|cheque)|(?:nous|vous) contacter|vehicule|fahrzeug|kfz|sendungsnummer|steuer|dienst|station$|gebuhren$|rabatte?$|guthaben$|bankverb\p{L}*|zahlungsdetails|(?:bereits )?bezahlt|paid|pagato|page?e?$|retrait|adresse de retrait|prestations?|lieu de|votre (?:contrat|espace)|titre$|support$|menge|carrier$|transporteur$|spediteur$|salesperson$|pan$|nombre|kunde$|client$|seller$|beispiel(?!.* (?:gmbh|ag|kg|ug|se|e\.? ?k\.?)$)|\p{L}{4,}-?(?:nr|nummer)|\(c\)|©|signature|unterschrift|firma e|handtekening|(?:this|here|voici|c'est|dies|das|hier) (?:is|are|ist|sind|votre|le|la)|thanks?(?: you)?|merci|vielen dank|danke|gracias|grazie)(?![\p{L}])|(?<!\p{L})(?:invoice|facture|\p{L}*rechnung)$|(?<=\p{L} )(?:no|nr|n°|id)\.?$|\bversion\b|(?<!\p{L})purchase order(?!\p{L})|au capital|\d ?(?:kgs?|lbs?|m[23]|cm|mm|colis|palettes?|cartons?|packages?|packstucke?)(?![\p{L}\d])|[€$£%]|\d[.,:]\d{2}(?!\d)|^[^\p{L}\d]|^(?:[a-z]{1,2}-?)?\d{4,5} )/u;

/** A label with its value in one line ("Transporteur : X"), unless the label says that a name follows. */
export const labelledValue =
  /^(?!(?:name|nom|firma|company|societe|raison sociale) ?:)\p{L}[\p{L}'’ .°/()-]{1,40} ?: ?[^\s:]/u;

/** Part of an address that has neither number nor postal code: estates, buildings. */
export const estate =
  /^(?:z\.?[ai]\.?|z\.?a\.?c\.?|porte \d|app(?:artemen)?t\.?|etage|escalier|residence|centre com\b|centre commercial|shopping cent(?:er|re)|zone (?:artisanale|industrielle|commerciale|d'activites?)|parc d'activites?|lieu-?dit|bat(?:iment|\.)|gewerbe(?:gebiet|park)|industrie(?:gebiet|park)|(?:unit|suite|floor) \d+\w?)(?!\p{L})|(?:industrial estate|business park|trading estate)$/u;

/** The line of an address with postal code and town, in the writings of Europe, North America and Asia. */
export const postalLine =
  /(?:(?<![\d.,])(?:[a-z]{1,3}[- ]?)?\d{4,6} ?(?:cedex )?[\p{L}][\p{L}' .()/-]{1,}|(?<!\d)\d{4} ?[a-z]{2} [\p{L}]{2,}|[\p{L}]{2,},? (?:[a-z]{2}[,.]? )?\d{5}(?:-\d{4})?(?!\d)|(?<![\p{L}\d])[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}(?![\p{L}\d])|(?<![\p{L}\d])[a-z]\d[a-z\d] ?\d?[a-z\d]{3,4}(?:$|(?=, \p{L}{4,}$))|\p{L}{3,} (?:nsw|vic|qld|wa|sa|tas|act|nt) \d{4}(?!\d)|(?:singapore|delhi|mumbai|bengaluru|bangalore|chennai|kolkata|hyderabad|pune|gurgaon|gurugram|noida|ahmedabad|jaipur|karnataka|maharashtra|gujarat|tamil nadu|haryana|rajasthan|kerala|telangana|punjab|pradesh|bengal|india)[ ,.(-]*\d{3} ?\d{3}(?!\d))/u;

/** A line of an address that is a country, or a town and its country. */
export const country =
  /(?:^|[ ,(–-])(?:france|allemagne|germany|deutschland|belgique|belgie|belgien|belgium|suisse|schweiz|switzerland|svizzera|luxembourg|luxemburg|autriche|osterreich|austria|italie|italia|italy|italien|espagne|espana|spain|spanien|portugal|pays-bas|nederland|netherlands|niederlande|royaume-uni|united kingdom|england|scotland|wales|ireland|irlande|irland|pologne|polska|poland|polen|maroc|morocco|algerie|algeria|tunisie|tunisia|senegal|cote d'ivoire|cameroun|cameroon|canada|united states(?: of america)?|usa|mexico|india|inde|indien|china|chine|japan|japon|indonesia|malaysia|singapore|australia|australie|new zealand|south africa|saudi arabia|united arab emirates|turkey|turkiye|brasil|brazil)\)?$/;

/** A "ring" is a street with a number only: engineering and catering are trades. */
export const street =
  /^\d{1,4}(?: [a-z\d]{1,2}){0,2} (?:av|ave|avenue|rue|bd|boulevard)\.? \p{L}|(?<!\p{L})(?:\d{1,4}(?: ?(?:bis|ter|[a-z]))?,? (?:rue|avenue|av\.?|bd|boulevard|chemin|place|impasse|route|allee|quai|cours|passage|square|zone|za|zi|zac)(?!\p{L})|rue |route (?:de |du |des |d')|avenue |boulevard |chemin |place |impasse |allee |bp \d|(?:calle|avenida|avda\.?|paseo|plaza|carrer|c\/|via|viale|corso|piazza|largo|vicolo) (?=.*(?:\d|s\/n))|\p{L}+(?:straat|laan|plein|gracht|kade|singel|steenweg) \d|\p{L}+(?:(?:str(?:aße|asse|\.)|weg|allee|platz|gasse|damm|(?<!a)ufer|chaussee)(?: |\d|$)|ring ?\d)|\p{L}+[ -](?:str(?:aße|asse|\.)|allee|weg|platz|ring|damm|ufer|markt) ?\d{1,4}(?!\d)|\d{1,5},? [\p{L}\d#' .]+ (?:st(?:reet)?|ave(?:nue)?|r(?:oa)?d|blvd|boulevard|lane|ln|drive|dr|way|suite|court|ct|square|place|plaza|pl|terrace|close|gardens|quay|broadway|highway|hwy|parkway|pkwy|freeway|fwy|el camino real)(?![\p{L}\d])|[\p{L}' -]{3,}(?:street| road| avenue| lane| drive| square),? \d{1,4}$|p\.?o\.? box|jalan|jln|lot \d)/u;
