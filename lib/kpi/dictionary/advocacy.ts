import { sum } from '../estimate';
import type { KpiIdOf } from '../ids';
import { returnOn } from '../return-on';
import { type Entry, entry, formula, ratio, total, variant } from './define';

export const ADVOCACY: Record<KpiIdOf<'advocacy'>, Entry> = {
  participationRate: ratio('activeEmployees', 'enrolledEmployees', {
    worth: 'actionable',
    origins: ['page', 'hand'],
    example: { inputs: { activeEmployees: 18, enrolledEmployees: 60 }, result: 0.3 },
    sources: ['Bloomberry'],
  }),
  sharesPerEmployee: ratio('employeePosts', 'activeEmployees', {
    unit: 'count',
    worth: 'actionable',
    origins: ['page'],
    example: { inputs: { employeePosts: 81, activeEmployees: 18 }, result: 4.5 },
    sources: ['EveryoneSocial'],
  }),
  clicksPerEmployee: ratio('employeeClicks', 'activeEmployees', {
    unit: 'count',
    worth: 'actionable',
    origins: ['import'],
    example: { inputs: { employeeClicks: 540, activeEmployees: 18 }, result: 30 },
    sources: ['EveryoneSocial'],
  }),
  engagementsPerEmployee: ratio('employeeEngagements', 'activeEmployees', {
    unit: 'count',
    worth: 'actionable',
    origins: ['page', 'import'],
    example: { inputs: { employeeEngagements: 1350, activeEmployees: 18 }, result: 75 },
    sources: ['EveryoneSocial'],
  }),
  potentialEmployeeReach: total('employeeFollowers', {
    worth: 'vanity',
    origins: ['page'],
    example: { inputs: { employeeFollowers: 27_400 }, result: 27_400 },
    sources: ['Bloomberry'],
  }),
  observedEmployeeReach: total('employeeViews', {
    worth: 'semi',
    origins: ['import'],
    example: { inputs: { employeeViews: 9800 }, result: 9800 },
    sources: ['Bloomberry'],
  }),
  advocacyTraffic: total('advocacySessions', {
    worth: 'actionable',
    origins: ['import'],
    example: { inputs: { advocacySessions: 410 }, result: 410 },
    sources: ['EveryoneSocial'],
    variants: [
      variant(
        'leads',
        formula(['advocacyLeads'], (known) => known.advocacyLeads),
        {
          example: { inputs: { advocacyLeads: 12 }, result: 12 },
        },
      ),
    ],
  }),
  advocacyReturnOnInvestment: entry(
    formula(['mediaEquivalent', 'influencedPipeline', 'programmeCost'], (known) =>
      returnOn(sum([known.mediaEquivalent, known.influencedPipeline]), known.programmeCost),
    ),
    {
      unit: 'percent',
      over: 'ratio',
      worth: 'actionable',
      origins: ['hand'],
      example: { inputs: { mediaEquivalent: 6000, influencedPipeline: 18_000, programmeCost: 8000 }, result: 2 },
      sources: ['Bloomberry'],
    },
  ),
};
