import * as z from 'zod';
import { ApiKeyNames, Health, LiveTicket, Session, SystemStatus } from '../answers/service.ts';
import { json, noBody, nothing, type RouteContract } from '../route.ts';

/** The service itself: is it up, what can it do, what is in it, and what happens in it now. */
export const serviceRoutes = {
  getHealth: {
    method: 'GET',
    path: '/health',
    summary: 'Is the service up?',
    access: 'public',
    params: nothing,
    query: nothing,
    body: noBody,
    status: 200,
    answer: json(Health),
  },
  getOpenApi: {
    method: 'GET',
    path: '/api/openapi.json',
    summary: 'This description, as OpenAPI 3.1',
    access: 'documents:read',
    params: nothing,
    query: nothing,
    body: noBody,
    status: 200,
    answer: json(z.looseObject({ openapi: z.string() })),
  },
  getSession: {
    method: 'GET',
    path: '/api/session',
    summary: 'Whom the key speaks for, and what it may do',
    access: 'any_key',
    params: nothing,
    query: nothing,
    body: noBody,
    status: 200,
    answer: json(Session),
  },
  listApiKeys: {
    method: 'GET',
    path: '/api/api-keys',
    summary: 'What the organization’s keys are called: a history names them by id',
    access: 'any_key',
    params: nothing,
    query: nothing,
    body: noBody,
    status: 200,
    answer: json(ApiKeyNames),
  },
  getStatus: {
    method: 'GET',
    path: '/api/status',
    summary:
      'The organization’s documents by state; with the scope `operations:read`, the queues of the installation too',
    access: 'documents:read',
    params: nothing,
    query: nothing,
    body: noBody,
    status: 200,
    answer: json(SystemStatus),
  },
  createLiveTicket: {
    method: 'POST',
    path: '/api/live/tickets',
    summary: 'A ticket for one WebSocket connection, which tells ids and states of what changes',
    access: 'any_key',
    params: nothing,
    query: nothing,
    body: noBody,
    status: 201,
    answer: json(LiveTicket),
  },
} as const satisfies Record<string, RouteContract>;
