import { type CategoryWords, words } from './category-words.ts';

export const personalWords: CategoryWords = {
  strong: words(`
    bisou; bises; t'embrasse; je vous embrasse; tendrement; affectueusement; papa; maman; mamie; papy;
    mes parents; ton frere; ta soeur; anniversaire; le petit; le bebe; apero; le dessert; vacances;
    ca marche pour; a dimanche; a samedi; te voir; te dire; ta carte; nous voir; love; mum\\b; dad\\b;
    grandma; birthday; it's been ages; grab a (?:drink|coffee|bite); catch.?up; my treat; miss you; hugs;
    the kids; weekend plans; oma\\b; opa\\b; mama\\b; umarm; kuss; hab dich; erinnerst du; hast du lust;
    klassentreffen; ganz liebe; wie geht es (?:dir|euch); alles liebe; geburtstag; hello ma belle;
    ma belle; bizz; gros bizz; tu es partant; partante?; la rando; on dort; on mange; prevois; cousin;
    cousine; granny; nana\\b; uncle; aunt\\b; tonton; tata\\b; tatie; had (?:her|his|their) baby; baby;
    over the moon; newborn; naissance; fiancailles; mariage; wedding; enterrement; obseques;
    condoleances; condolence; beileid; hochzeit; taufe; bapteme; ihr zwei; bei euch; euch; nachstes mal;
    dein\\b; deine\\b; euer\\b; eure\\b; abend bei; kuchen; grillen; feierabend; kommst du; seid ihr;
    party; fete; soiree entre; raclette; barbecue; bbq; diner a la maison; resto ce soir; on se fait;
    tu fais quoi; tu fais; t'es; j'ai hate; trop hate; mon coeur; cheri; darling; sweetheart; honey;
    dear friend; best friend; mon pote; les potes; copain; copine; nos enfants; ecole des enfants;
    footing; foot ce soir; concert; cine ce soir; cinema; les filles; les garcons; vieux; mein lieber;
    meine liebe; schatz; freundin; danke fur (?:den|die|das) (?:schon|wunderbar|tolle?); vous venez;
    tu viens; apporte; thinking of you; give her my love; my love; your mother; ta mere; ton pere;
    your (?:dad|mum|mom|sister|brother)|recover(?:ing|y)|operation; hopital|wandern;
    komm doch|hast du|schon was vor|\\blg\\b;
    sag bescheid|on fait (?:une|un)|vous etes (?:libres|dispos)|viens|t'as|ca va\\b|quoi de neuf|what's up|how are things|see you (?:there|saturday|sunday|tomorrow)|can't wait|felicitations pour (?:le bebe|ta|ton|votre mariage)|merry christmas|joyeux noel|bonne annee|frohe weihnachten|frohes neues|prompt retablissement|gute besserung|get well
  `),
  weak: words(`
    salut; coucou; dimanche; samedi; week-?end; \\btu\\b; \\bton\\b; \\btoi\\b; \\bte\\b; plaisir; chien;
    famille; hey; drink; house; lovely; \\bx+$; \\bdu\\b .{0,30}\\?; \\bdich\\b; \\bdir\\b; hallo; fotos;
    photos; sonntag; samstag; ma chere; mon cher; liebe\\b; wunderbar; evening; soir; belle; girl; boy;
    kochen; hope you're; fun; super; genial; trop; refuge; 1er mai; last night; avec; enfants; du vin;
    well; gehen; mit; julie; helen\\b; heard; ensemble
  `),
};
