import { isIPv6 } from "node:net";
import type { FastifyRequest } from "fastify";

/** The groups of an IPv6 address that its provider gives to one customer, who may use all addresses with them. */
const CUSTOMER_GROUPS = 4;

/** Who sends a request, for limits: the signed-in user, else the address. */
export function clientOf(request: FastifyRequest): string {
  const subject = request.identity?.subject;
  return subject == null ? addressOf(request) : `user ${subject}`;
}

/** The address of the client, which a trusted proxy may report; of an IPv6 address the part of the customer. */
export function addressOf({ ip }: Pick<FastifyRequest, "ip">): string {
  const plain = unmapped(ip);
  if (!isIPv6(plain)) return plain;
  const [before = "", after] = plain.replace(/%.*/, "").split("::");
  const head = before === "" ? [] : before.split(":");
  const tail = after === undefined || after === "" ? [] : after.split(":");
  const zeros = after === undefined ? 0 : 8 - head.length - tail.length;
  const groups = [...head, ...Array(Math.max(0, zeros)).fill("0"), ...tail].slice(0, CUSTOMER_GROUPS);
  return `${groups.map((group) => Number.parseInt(group, 16).toString(16)).join(":")}::/64`;
}

/** An address without the prefix that a socket which listens on IPv6 puts before those of IPv4. */
export function unmapped(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/, "");
}
