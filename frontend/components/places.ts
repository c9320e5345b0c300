import DocumentsIcon from '@mui/icons-material/DescriptionOutlined';
import MailIcon from '@mui/icons-material/MailOutlined';
import StatusIcon from '@mui/icons-material/MonitorHeartOutlined';
import SupplierIcon from '@mui/icons-material/StorefrontOutlined';
import QualityIcon from '@mui/icons-material/VerifiedOutlined';
import type { Scope } from './use-may.ts';

/** Where one can go; the first that a key may see is where it comes in. */
export const places = [
  { href: '/', key: 'documents', scope: 'documents:read', icon: DocumentsIcon, also: '/document/' },
  { href: '/emails/', key: 'emails', scope: 'mail:read', icon: MailIcon, also: '/email/' },
  { href: '/suppliers/', key: 'suppliers', scope: 'documents:read', icon: SupplierIcon, also: '/supplier/' },
  { href: '/quality/', key: 'quality', scope: 'documents:read', icon: QualityIcon, also: undefined },
  { href: '/status/', key: 'status', scope: 'documents:read', icon: StatusIcon, also: undefined },
] as const;

export function placesFor(scopes: readonly Scope[]): (typeof places)[number][] {
  return places.filter(({ scope }) => scopes.includes(scope));
}
