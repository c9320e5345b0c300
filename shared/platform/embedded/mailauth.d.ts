/* The parts of mailauth that are loaded; the whole of it would bring BIMI and its certificates along. */

type Resolver = (name: string, type: string) => Promise<unknown>;

declare module 'mailauth/lib/dkim/verify.js' {
  interface DkimResult {
    readonly signingDomain: string;
    readonly status: {
      readonly result: 'pass' | 'fail' | 'neutral' | 'policy' | 'temperror' | 'permerror' | 'none';
      readonly aligned?: string | false;
      readonly underSized?: number;
    };
    readonly id?: string;
  }
  export function dkimVerify(
    raw: Buffer,
    options: { resolver: Resolver; strict?: boolean; sender?: string },
  ): Promise<{
    readonly headerFrom?: readonly string[];
    readonly fromFields?: unknown;
    readonly results: readonly DkimResult[];
  }>;
}

declare module 'mailauth/lib/spf/index.js' {
  export function spf(options: {
    sender: string;
    ip: string;
    helo: string;
    mta: string;
    resolver: Resolver;
    strict?: boolean;
    maxElapsedTime?: number;
  }): Promise<{
    readonly domain?: string;
    readonly status: {
      readonly result: 'pass' | 'fail' | 'softfail' | 'neutral' | 'none' | 'temperror' | 'permerror';
    };
  }>;
}

declare module 'mailauth/lib/dmarc/index.js' {
  export function evaluateDmarc(options: {
    headerFrom: readonly string[];
    fromFields?: unknown;
    spfDomains: readonly string[];
    dkimDomains: readonly {
      readonly id?: string | undefined;
      readonly domain: string;
      readonly aligned?: string | false | undefined;
      readonly underSized?: number | undefined;
    }[];
    resolver: Resolver;
    strict?: boolean;
  }): Promise<{
    readonly response:
      | false
      | {
          readonly status: { readonly result: 'pass' | 'fail' | 'none' | 'temperror' | 'permerror' };
          readonly policy?: string;
        };
  }>;
}
