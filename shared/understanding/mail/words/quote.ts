import { type CategoryWords, words } from './category-words.ts';

export const quoteWords: CategoryWords = {
  strong: words(`
    notre devis; notre offre; notre proposition; le devis; notre meilleure offre; le chiffrage;
    offre valable; devis valable; valable jusqu; bon pour accord; nous pouvons vous proposer;
    je vous propose; nous vous proposons; proposition; notre estimation; variante;
    sous reserve d'acceptation; quotation; our price; our offer; our quote; our proposal; offer holds;
    valid until; pricing; estimate attached; kostenvoranschlag; unser angebot; freibleibend; gultig bis;
    ubersende(?:n)? (?:ich|wir) ihnen; preise verstehen sich;
    suite a (?:votre demande|notre (?:entretien|visite|echange|rendez-vous|rencontre)); notre etude;
    nous la retourner; nous le retourner signe; l'etude de prix; revised estimate;
    here's the (?:revised |new )?(?:estimate|quote|price); estimate; it comes to; plus vat; book you in;
    if you're happy; unterbreiten wir; beiliegend .{0,30}angebot; gebunden halten;
    vielen dank fur ihr interesse; haben sie vielen dank; anbei .{0,30}(?:angebot|kostenvoranschlag);
    faisant suite a (?:la|votre|notre); j'ai le plaisir de vous (?:adresser|soumettre|transmettre);
    nous avons le plaisir de vous; pleased to (?:offer|quote|submit);
    find our (?:best )?(?:price|offer|quote); notre (?:estimatif|chiffrage);
    devis (?:modifie|revise|actualise|mis a jour|definitif|en piece); devis ci-joint; votre devis;
    si (?:cela|elle|il|le devis) vous convient;
    dans l'attente de votre (?:accord|retour signe|validation); conditions tarifaires;
    nos meilleures conditions; remise exceptionnelle; validite de l'offre; prix unitaire; offer is valid;
    subject to availability; wir bieten ihnen; bieten wir ihnen; uber ihren auftrag;
    wurden uns (?:uber|freuen).{0,30}auftrag; auftragserteilung; proposal attached; updated quote;
    quote attached; reste valable; devis pour; attaching a proposal; a proposal; per head;
    holding the date; wie gewunscht erhalten; erhalten sie unser; lieferzeit ca; our estimate; quote for;
    quote no; offre n; offre de prix; proposition tarifaire; proposition de; notre tarif; tarif propose;
    prix propose;
    votre demande de (?:devis|prix)|reponse a votre (?:demande|consultation)|in response to your (?:enquiry|request)|auf ihre anfrage|bezugnehmend auf ihre anfrage|freuen uns auf ihren auftrag
  `),
  weak: words(`
    devis; comme promis; comme convenu; as promised; as discussed; as requested; tarif;
    reste a votre disposition; n'hesitez pas; offre; offer; angebot; besichtigung; besprochen; demarrer;
    price; installation; a votre disposition; visite technique; accord; revised; fitted; inkl; zzgl;
    montage; prix; remise; let me know; freuen; interesse; etude; getting in touch; guests; regalfelder;
    wie gewunscht; hold; weeks; wochen; options; formule
  `),
};
