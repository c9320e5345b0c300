'use client';

import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import { IntlProvider } from 'use-intl';
import type english from '../messages/en.json';

export const languages = ['fr', 'en'] as const;
export type Language = (typeof languages)[number];
export type Messages = typeof english;

declare module 'use-intl' {
  interface AppConfig {
    Locale: string;
    Messages: Messages;
  }
}

const storageName = 'facteur.language';
const LanguageContext = createContext<{ language: Language; choose: (language: Language) => void } | null>(
  null,
);

async function loadMessages(language: Language): Promise<Messages> {
  const module =
    language === 'fr' ? await import('../messages/fr.json') : await import('../messages/en.json');
  return module.default;
}

/** The remembered choice, else the browser's first language that the console speaks, else French. */
function initialLanguage(): Language {
  const remembered = localStorage.getItem(storageName);
  const wanted = [remembered, ...navigator.languages.map((tag) => tag.slice(0, 2))];
  for (const candidate of wanted) {
    const known = languages.find((language) => language === candidate);
    if (known !== undefined) return known;
  }
  return 'fr';
}

/** The regional form that the browser asks for (`fr-BE`), so that dates and amounts look as at home. */
function regionalLocale(language: Language): string {
  const regional = navigator.languages.find((tag) => tag.toLowerCase().startsWith(`${language}-`));
  return regional ?? (language === 'fr' ? 'fr-FR' : 'en-GB');
}

export function LanguageProvider({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState(initialLanguage);
  const [loaded, setLoaded] = useState<{ language: Language; messages: Messages }>();

  useEffect(() => {
    let current = true;
    void loadMessages(language).then((messages) => {
      if (!current) return;
      document.documentElement.lang = language;
      setLoaded({ language, messages });
    });
    return () => {
      current = false;
    };
  }, [language]);

  const choose = useCallback((next: Language) => {
    localStorage.setItem(storageName, next);
    setLanguage(next);
  }, []);
  const shown = loaded?.language ?? language;
  const value = useMemo(() => ({ language: shown, choose }), [shown, choose]);

  if (loaded === undefined) return null;
  return (
    <LanguageContext value={value}>
      <IntlProvider
        locale={regionalLocale(loaded.language)}
        messages={loaded.messages}
        timeZone={Intl.DateTimeFormat().resolvedOptions().timeZone}
      >
        {children}
      </IntlProvider>
    </LanguageContext>
  );
}

export function useLanguage() {
  const value = useContext(LanguageContext);
  if (value === null) throw new Error('useLanguage needs a LanguageProvider');
  return value;
}

/** Picks the text of the present language from a pair that the API or a document type carries. */
export function useWording(): (pair: Readonly<Record<Language, string>>) => string {
  const { language } = useLanguage();
  return useCallback((pair) => pair[language], [language]);
}
