import type { Page } from 'playwright-core';

/**
 * What a person with a screen reader, a keyboard, weak eyes or a small screen would stumble over: names of controls,
 * landmarks, headings, references, contrast (WCAG 2.2 AA), sideways scrolling. One sentence for each; empty is good.
 */
export function audit(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    // Colours that change, such as those of a button that can be used now, are judged once they have.
    const changing = document
      .getAnimations()
      .filter((animation) => Number.isFinite(animation.effect?.getComputedTiming().endTime));
    await Promise.allSettled(changing.map(({ finished }) => finished));
    const problems: string[] = [];
    const all = <Kind extends HTMLElement = HTMLElement>(selector: string) => [
      ...document.querySelectorAll<Kind>(selector),
    ];
    const shown = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true }) &&
      element.closest('[aria-hidden="true"]') === null;
    const describe = (element: Element) => element.outerHTML.slice(0, 140);
    const textOf = (ids: string | null) =>
      (ids ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent ?? '')
        .join('');

    function nameOf(element: HTMLElement): string {
      const labels =
        element instanceof HTMLInputElement || element instanceof HTMLSelectElement ? element.labels : null;
      const names = [
        element.getAttribute('aria-label'),
        textOf(element.getAttribute('aria-labelledby')),
        ...[...(labels ?? [])].map((label) => label.textContent),
        element instanceof HTMLInputElement ? '' : element.textContent,
        element.title,
      ];
      return names.join('').trim();
    }

    if (document.documentElement.lang === '') problems.push('the page does not say its language');
    if (document.title.trim() === '') problems.push('the page has no title');
    if (all('main').length !== 1) problems.push(`${all('main').length} main landmarks`);
    // Behind an open dialog the page is hidden, its title too: the dialog's own is of the second level.
    const inDialog = document.querySelector('[aria-modal="true"]') !== null;
    if (!inDialog && all('h1').filter(shown).length !== 1)
      problems.push(`${all('h1').length} headings of the first level`);
    let level = inDialog ? 1 : 0;
    for (const heading of all('h1, h2, h3, h4').filter(shown)) {
      const next = Number(heading.tagName[1]);
      if (next > level + 1) problems.push(`a heading skips a level: ${describe(heading)}`);
      level = next;
    }
    for (const control of all(
      'button, a[href], input, select, textarea, [role="button"], [role="tab"]',
    ).filter(shown)) {
      if (nameOf(control) === '') problems.push(`a control has no name: ${describe(control)}`);
    }
    for (const landmark of all('nav, section, [role="region"], [role="group"], [role="tablist"]').filter(
      shown,
    )) {
      const named =
        landmark.hasAttribute('aria-label') || textOf(landmark.getAttribute('aria-labelledby')) !== '';
      if (!named && landmark.tagName !== 'SECTION')
        problems.push(`a region has no name: ${describe(landmark)}`);
    }
    for (const image of all<HTMLImageElement>('img')) {
      if (!image.hasAttribute('alt')) problems.push(`a picture has no text: ${describe(image)}`);
    }
    const ids = all('[id]').map((element) => element.id);
    for (const id of new Set(ids.filter((id, index) => ids.indexOf(id) !== index)))
      problems.push(`two elements are #${id}`);
    for (const attribute of ['aria-labelledby', 'aria-describedby']) {
      for (const element of all(`[${attribute}]`)) {
        for (const id of (element.getAttribute(attribute) ?? '').split(' ')) {
          if (document.getElementById(id) === null)
            problems.push(`${attribute} points at nothing: ${describe(element)}`);
        }
      }
    }
    for (const element of all('[tabindex]')) {
      if (element.tabIndex > 0) problems.push(`an element jumps the keyboard's queue: ${describe(element)}`);
    }
    if (document.documentElement.scrollWidth > window.innerWidth) {
      problems.push(`the page is ${document.documentElement.scrollWidth} px wide on ${window.innerWidth} px`);
    }

    type Colour = readonly [red: number, green: number, blue: number, alpha: number];
    function colourOf(text: string): Colour {
      const numbers = (text.match(/-?[\d.]+/g) ?? []).map(Number);
      const scale = text.startsWith('color(') ? 255 : 1;
      const [red = 0, green = 0, blue = 0, alpha = 1] = numbers;
      return [red * scale, green * scale, blue * scale, alpha];
    }
    function over(front: Colour, back: Colour): Colour {
      const mix = (a: number, b: number) => a * front[3] + b * (1 - front[3]);
      return [mix(front[0], back[0]), mix(front[1], back[1]), mix(front[2], back[2]), 1];
    }
    function groundOf(element: Element | null): Colour {
      if (element === null) return colourOf(getComputedStyle(document.body).backgroundColor);
      const own = colourOf(getComputedStyle(element).backgroundColor);
      return own[3] === 1 ? own : over(own, groundOf(element.parentElement));
    }
    function luminance([red, green, blue]: Colour): number {
      const linear = (value: number) =>
        value <= 10.31475 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4;
      return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }
    const seen = new Set<string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const element = walker.currentNode.parentElement;
      if (element === null || walker.currentNode.textContent?.trim() === '' || !shown(element)) continue;
      if (element.closest(':disabled, [aria-disabled="true"], style, script, [role="tooltip"]') !== null)
        continue;
      const style = getComputedStyle(element);
      const size = Number.parseFloat(style.fontSize);
      const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
      const ground = groundOf(element);
      const light = luminance(ground);
      const ink = luminance(over(colourOf(style.color), ground));
      const contrast = (Math.max(light, ink) + 0.05) / (Math.min(light, ink) + 0.05);
      const said = `${style.color} on ${ground.slice(0, 3).map(Math.round).join()}`;
      if (contrast >= (large ? 3 : 4.5) || seen.has(said)) continue;
      seen.add(said);
      problems.push(`contrast ${contrast.toFixed(2)} (${said}): ${describe(element)}`);
    }
    return problems;
  });
}
