import { z } from 'zod'

/** Types of dispute as practice sorts them; the type decides the department in charge. */
export const disputeTypes = [
  'billing',
  'unpaid',
  'quality',
  'contract',
  'delivery',
  'works',
  'service',
  'communication',
  'safety',
  'privacy',
  'other'
] as const
export const disputeType = z.enum(disputeTypes)
export type DisputeType = z.infer<typeof disputeType>

export const departments = [
  'accounting',
  'production',
  'sales',
  'logistics',
  'works',
  'operations',
  'client-relations',
  'management',
  'data-protection'
] as const
export const department = z.enum(departments)
export type Department = z.infer<typeof department>

/** P1 today, P2 within two business days, P3 five, P4 ten. */
export const priorities = ['P1', 'P2', 'P3', 'P4'] as const
export const priority = z.enum(priorities)
export type Priority = z.infer<typeof priority>

interface TypeDefaults {
  readonly department: Department
  readonly priority: Priority
  /** Internal response times in business days: first acknowledgement, substantive answer, resolution. House rules, not law. */
  readonly acknowledge: number
  readonly answer: number
  readonly resolve: number
}

/** What a type proposes until somebody decides otherwise. */
export const typeDefaults: Record<DisputeType, TypeDefaults> = {
  billing: { department: 'accounting', priority: 'P3', acknowledge: 1, answer: 5, resolve: 10 },
  unpaid: { department: 'accounting', priority: 'P3', acknowledge: 1, answer: 5, resolve: 30 },
  quality: { department: 'production', priority: 'P3', acknowledge: 1, answer: 5, resolve: 20 },
  contract: { department: 'sales', priority: 'P3', acknowledge: 1, answer: 10, resolve: 20 },
  delivery: { department: 'logistics', priority: 'P3', acknowledge: 1, answer: 3, resolve: 10 },
  works: { department: 'works', priority: 'P2', acknowledge: 1, answer: 10, resolve: 60 },
  service: { department: 'operations', priority: 'P3', acknowledge: 1, answer: 5, resolve: 15 },
  communication: { department: 'client-relations', priority: 'P3', acknowledge: 1, answer: 5, resolve: 10 },
  safety: { department: 'management', priority: 'P1', acknowledge: 0, answer: 1, resolve: 5 },
  privacy: { department: 'data-protection', priority: 'P2', acknowledge: 1, answer: 5, resolve: 20 },
  other: { department: 'client-relations', priority: 'P3', acknowledge: 1, answer: 2, resolve: 10 }
}
