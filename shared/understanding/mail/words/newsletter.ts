import { type CategoryWords, words } from './category-words.ts';

export const newsletterWords: CategoryWords = {
  strong: words(`
    desinscri; desabonn; unsubscribe; abmelden; abbestell; newsletter; code promo; code privilege;
    offert; soldes; vente flash; j'en profite; profitez; a la une; digest; top posts; shop now; sale\\b;
    webinar; webinaire; audit gratuit; referencement; essai gratuit; repondez stop; free trial;
    limited offer; sonderangebot; rabattaktion; gratis; gerer mes preferences; manage .{0,20}preferences;
    doubler votre; boost; livre blanc; nos formations; best-sellers?; prix doux; faire le plein;
    frais de port; masterclass; last chance; register now; speakers; seats;
    kostenlos(?:e|es|en)? (?:erstgesprach|beratung|webinar|demo); erstgesprach; planbar; neue kunden;
    keine? interesse; antworten sie einfach; ne voulez plus de nos; plus de nos mails; sign up;
    book a (?:demo|call); demo gratuite; reservez (?:votre|vos) place; bon plan; derniers jours;
    derniere chance; jusqu'a dimanche; jusqu'a -?\\d+ ?%; exclusivit; avant-premiere; collection; cadeau;
    tirage au sort; jeu concours; parrain; fidelite; black week; cyber; deal; coupon; gutschein; rabatt;
    aktion; nur (?:heute|noch); verpassen; jetzt (?:entdecken|anmelden|buchen|registrieren); save \\d;
    % off; subscribe; early bird; case study; whitepaper; ebook; podcast; our latest; latest news;
    actualites; numero \\d+ de la lettre; lettre d'info; generer des leads; leads; seo\\b;
    chiffre d'affaires .{0,20}en \\d; nouveautes; livraison offerte; product update;
    release notes on our blog; fruhbucher; aussteller; sichern sie sich; dark mode; new features?;
    read (?:more|the)|en savoir plus|lire la suite|mehr erfahren|jetzt (?:lesen|informieren)|entdecken sie|discover our|introducing|annonce(?:r|ons) (?:le lancement|la sortie)|lancement|nouvelle (?:gamme|version|collection)|special offer|offre speciale|offre limitee|ventes privees|prix casses|aktionswoche|neue kollektion
  `),
  weak: words(`
    decouvr; nouveau; nouveaute; gratuit; free; remise; promo; offre; inscri; salon; agenda; tendance;
    clique; click; discover; new topics; settings; neuheiten; jetzt; stop\\b; experts; abonne; exclusi;
    recordings; online; pro monat; par mois; growth; croissance; nos meilleurs; minuit; en ligne; gagne;
    win\\b; kunden; tuesday; temps fort; mois; app; blog; praesentieren; prasentieren; april; mars;
    offerte; faster
  `),
};
