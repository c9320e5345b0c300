import { domainToUnicode } from 'node:url';
import { fold } from '../understanding/fold.ts';
import { editDistance } from './edit-distance.ts';
import { nameWords } from './name.ts';

/*
 * A sender is known by the domain of its address, or by the whole address at a provider that anybody can have one at.
 * Fraud comes from addresses that look like a known one.
 */

const publicProviders =
  /^(?:(?:gmail|googlemail|ymail|icloud|me|mac|msn|aol|protonmail|zoho|fastmail|mail|email)\.com|(?:outlook|hotmail|live|yahoo|gmx|yandex)\.[a-z.]{2,6}|(?:orange|wanadoo|free|sfr|neuf|laposte|bbox|numericable|club-internet|aliceadsl|cegetel|voila)\.(?:fr|net)|(?:web|t-online|freenet|arcor|posteo|mailbox)\.(?:de|org)|(?:proton|pm|hey)\.(?:me|com)|(?:btinternet|virginmedia|ntlworld|sky)\.com|(?:telenet|skynet|proximus|bluewin|ziggo|planet|libero|tiscali|virgilio)\.[a-z]{2})$/;

/** So much of the letters of a domain, at least, are words of the name. */
const namedShare = 0.6;

/** What an address is known by: its domain, or the address itself at a public provider. Undefined when it is none. */
export function senderOf(address: string): string | undefined {
  const match = /^(?<local>[^@\s]+)@(?<domain>[^@\s]+\.[^@\s.]{2,})$/.exec(address.trim().toLowerCase());
  const { local, domain } = match?.groups ?? {};
  if (local === undefined || domain === undefined) return undefined;
  return publicProviders.test(domain) ? `${local}@${domain}` : domain;
}

/** Whether a domain is made of a company's name: nordis-informatique.fr of "Nordis Informatique SAS". */
export function isNamedAfter(sender: string, name: string): boolean {
  if (sender.includes('@')) return false;
  const main = fold(domainOf(sender).main).replace(/[^\p{L}\p{N}]/gu, '');
  const within = nameWords(name).filter((word) => word.length >= 3 && main.includes(word));
  return within.join('').length >= namedShare * main.length;
}

/** Letters of other scripts that look like a Latin one (a selection of Unicode TS 39, confusables). */
const confusable = new Map(
  Object.entries({
    a: 'аɑα',
    b: 'Ьƅ',
    c: 'сϲⅽ',
    d: 'ԁⅾ',
    e: 'еҽ℮',
    g: 'ɡց',
    h: 'һհ',
    i: 'іɩιı',
    j: 'јϳ',
    k: 'κк',
    l: 'ӏⅼ|',
    m: 'мⅿ',
    n: 'ոռп',
    o: 'оοօσ',
    p: 'рρ',
    q: 'ԛգ',
    r: 'гᴦ',
    s: 'ѕꜱ',
    t: 'тτ',
    u: 'υսᴜ',
    v: 'νѵⅴ',
    w: 'ѡԝա',
    x: 'хχⅹ',
    y: 'уүγ',
    z: 'ᴢ',
  }).flatMap(([latin, others]) => [...others].map((other) => [other, latin] as const)),
);

/** The same for all texts whose letters one reads alike: 0 and o, 1 and l and i, letters of other scripts. */
function letters(text: string): string {
  return fold([...text].map((letter) => confusable.get(letter) ?? letter).join(''))
    .replace(/0/g, 'o')
    .replace(/[1i]/g, 'l')
    .replace(/5/g, 's');
}

/** The same also for pairs of letters that one reads as another one: rn and m, vv and w, cl and d. */
function skeleton(text: string): string {
  return letters(text).replace(/rn/g, 'm').replace(/vv/g, 'w').replace(/cl/g, 'd');
}

const secondLevel = /^(?:co|com|org|net|ac|gov|gouv|asso|or|ne|tm|edu)$/;

interface Domain {
  readonly labels: readonly string[];
  /** What the domain is named after: "nordis" of mail.nordis.co.uk. */
  readonly main: string;
}

function domainOf(text: string): Domain {
  // Shown as people read it; a name that cannot be decoded stays as it is.
  const labels = (domainToUnicode(text) || text).split('.').filter((label) => label !== '');
  const beforeLast = labels.at(-2) ?? '';
  const index = labels.length > 2 && secondLevel.test(beforeLast) ? -3 : -2;
  return { labels, main: labels.at(index) ?? labels[0] ?? '' };
}

/** Slips that a hurried reader overlooks in a name of this length. */
function overlooked(length: number): number {
  return length >= 10 ? 2 : length >= 5 ? 1 : 0;
}

function readsAlike(one: string, other: string): boolean {
  // Both ways: a slip may make or break a pair, which then counts as more slips than it is.
  return [letters, skeleton].some((form) => {
    const [a, b] = [form(one), form(other)];
    const slips = overlooked(Math.min(a.length, b.length));
    return a === b || (slips > 0 && editDistance(a, b, slips) <= slips);
  });
}

/**
 * What a sender may be taken for by its name, as one reads it: `main` is what it is named after, `parts` are all words of the
 * domain that may wear the name of another one.
 */
export function readAs(sender: string): { main: string; parts: readonly string[] } {
  const plain = (text: string) => skeleton(text).replace(/[._+-]/g, '');
  if (sender.includes('@')) {
    const local = plain(sender.slice(0, sender.indexOf('@')));
    return { main: local, parts: [local] };
  }
  const { labels, main } = domainOf(sender);
  return { main: plain(main), parts: labels.slice(0, -1).map(plain) };
}

/** Whether a domain is a slip away from another one, or has another ending: more than that it bears the other's name. */
export function isSlipOf(sender: string, known: string): boolean {
  if (sender.includes('@') || known.includes('@')) return alike(sender, known);
  return sender !== known && readsAlike(domainOf(sender).main, domainOf(known).main);
}

/** A name this long is no common word by chance. */
const tellingLength = 6;

/** "nordis-facturation.fr" and "nordis.fr.pay.com" wear the name of nordis.fr. */
function wearsName(candidate: Domain, known: Domain): boolean {
  if (known.main.length < tellingLength) return false;
  const name = skeleton(known.main).replaceAll('-', '');
  return candidate.labels.slice(0, -1).some((label) => skeleton(label).replaceAll('-', '').includes(name));
}

function domainsAlike(candidate: string, known: string): boolean {
  if (candidate.endsWith(`.${known}`) || known.endsWith(`.${candidate}`)) return false;
  const [a, b] = [domainOf(candidate), domainOf(known)];
  return readsAlike(a.main, b.main) || wearsName(a, b);
}

function addressesAlike(candidate: string, known: string): boolean {
  const split = (address: string) => address.split('@').map((part) => part.replace(/[._+-]/g, ''));
  const [a = '', provider] = split(candidate);
  const [b = '', other] = split(known);
  return provider === other && readsAlike(a, b);
}

/** An address at a public provider that wears a company's name: nordis.informatique@gmail.com. */
function addressWearsName(candidate: string, known: string): boolean {
  const name = skeleton(domainOf(known).main).replaceAll('-', '');
  const local = skeleton(candidate.slice(0, candidate.indexOf('@'))).replace(/[._+-]/g, '');
  return name.length >= tellingLength && local.includes(name);
}

function alike(candidate: string, known: string): boolean {
  const [candidateIsAddress, knownIsAddress] = [candidate.includes('@'), known.includes('@')];
  if (candidateIsAddress && knownIsAddress) return addressesAlike(candidate, known);
  if (candidateIsAddress) return addressWearsName(candidate, known);
  return !knownIsAddress && domainsAlike(candidate, known);
}

/**
 * The known sender that another one looks like without being it: letters that read alike, a slip, another ending, its name
 * within a longer one. Undefined for a known sender, its subdomains, and one that looks like none. Takes what `senderOf` gives.
 */
export function lookAlikeOf(sender: string, known: readonly string[]): string | undefined {
  if (known.some((each) => each === sender || sender.endsWith(`.${each}`))) return undefined;
  return known.find((each) => alike(sender, each));
}
