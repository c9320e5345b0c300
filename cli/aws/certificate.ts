import { DescribeCertificateCommand } from '@aws-sdk/client-acm';
import type { StageConfiguration } from '../../shared/stage/configuration.ts';
import { bad, type Check, good, notice } from '../check.ts';
import { isAbsent } from './ask.ts';
import type { Clients } from './clients.ts';

/** AWS renews two months before the end; what is this near to it is not being renewed. */
const soonDays = 30;

/** The certificate of the console's own domain; nothing when the console has none. */
export async function certificateChecks(
  { certificates }: Clients,
  stage: StageConfiguration,
): Promise<Check[]> {
  const { certificateArn } = stage.console;
  if (certificateArn === undefined) return [];
  try {
    const { Certificate } = await certificates.send(
      new DescribeCertificateCommand({ CertificateArn: certificateArn }),
    );
    const names = [Certificate?.DomainName ?? '', ...(Certificate?.SubjectAlternativeNames ?? [])];
    if (!names.some((name) => fits(name, stage.domain))) {
      return [bad('certificate', `it is for ${names.join(', ')}`, `Take one for ${stage.domain}.`)];
    }
    if (Certificate?.Status !== 'ISSUED') {
      return [
        bad(
          'certificate',
          `it is ${Certificate?.Status ?? 'UNKNOWN'}`,
          'Set the records that AWS Certificate Manager (us-east-1) asks for, and wait until it is issued.',
        ),
      ];
    }
    const days = ((Certificate.NotAfter?.getTime() ?? Number.POSITIVE_INFINITY) - Date.now()) / 86_400_000;
    return days < soonDays
      ? [
          notice(
            'certificate',
            `it ends in ${Math.floor(days)} days`,
            'See in AWS Certificate Manager why it is not renewed.',
          ),
        ]
      : [good('certificate', `issued for ${stage.domain}`)];
  } catch (error) {
    if (!isAbsent(error)) throw error;
    return [
      bad('certificate', `there is no ${certificateArn}`, 'Mend console.certificateArn in the stage file.'),
    ];
  }
}

/** A wildcard stands for one label (RFC 6125, 6.4.3). */
function fits(name: string, domain: string): boolean {
  if (!name.startsWith('*.')) return name.toLowerCase() === domain.toLowerCase();
  return domain.toLowerCase().slice(domain.indexOf('.')) === name.toLowerCase().slice(1);
}
