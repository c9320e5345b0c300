import { createSocket } from 'node:dgram';
import { once } from 'node:events';

/** `MX example.com` -> hosts, `CNAME …` -> a name, `A …` -> addresses. */
export type Zone = Readonly<Record<string, readonly string[]>>;

const types: Readonly<Record<number, 'A' | 'CNAME' | 'MX'>> = { 1: 'A', 5: 'CNAME', 15: 'MX' };
const noSuchName = 3;

/** A name server (RFC 1035) over UDP that knows this zone; answers its address as `host:port`. */
export async function openNameServer(zone: () => Zone) {
  const socket = createSocket('udp4');
  socket.on('message', (query, { port, address }) => {
    const { name, type, end } = question(query);
    const values = zone()[`${types[type]} ${name}`] ?? [];
    const header = Buffer.alloc(12);
    query.copy(header, 0, 0, 2);
    header.writeUInt16BE(0x8180 | (values.length === 0 ? noSuchName : 0), 2);
    header.writeUInt16BE(1, 4);
    header.writeUInt16BE(values.length, 6);
    socket.send(
      Buffer.concat([header, query.subarray(12, end), ...values.map((value) => record(type, value))]),
      port,
      address,
    );
  });
  socket.bind(0, '127.0.0.1');
  await once(socket, 'listening');
  return { address: `127.0.0.1:${socket.address().port}`, close: () => socket.close() };
}

function question(query: Buffer): { name: string; type: number; end: number } {
  const labels: string[] = [];
  let at = 12;
  for (let length = query.readUInt8(at); length > 0; length = query.readUInt8(at)) {
    labels.push(query.toString('latin1', at + 1, at + 1 + length));
    at += 1 + length;
  }
  return { name: labels.join('.'), type: query.readUInt16BE(at + 1), end: at + 5 };
}

function record(type: number, value: string): Buffer {
  const preference = Buffer.from([0, 10]);
  const data =
    types[type] === 'A'
      ? Buffer.from(value.split('.').map(Number))
      : Buffer.concat([...(types[type] === 'MX' ? [preference] : []), encodedName(value)]);
  const head = Buffer.alloc(12);
  // The name is that of the question.
  head.writeUInt16BE(0xc00c, 0);
  head.writeUInt16BE(type, 2);
  head.writeUInt16BE(1, 4);
  head.writeUInt32BE(60, 6);
  head.writeUInt16BE(data.length, 10);
  return Buffer.concat([head, data]);
}

function encodedName(name: string): Buffer {
  const labels = name
    .split('.')
    .map((label) => Buffer.from(`${String.fromCharCode(label.length)}${label}`, 'latin1'));
  return Buffer.concat([...labels, Buffer.from([0])]);
}
