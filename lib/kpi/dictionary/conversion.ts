import { divide, exactly, subtract } from '../estimate';
import type { KpiIdOf } from '../ids';
import { type Entry, entry, formula, per, ratio, total, variant } from './define';

export const CONVERSION: Record<KpiIdOf<'conversion'>, Entry> = {
  clickThroughRate: ratio('linkClicks', 'views', {
    worth: 'actionable',
    origins: ['import'],
    example: { inputs: { linkClicks: 40, views: 4000 }, result: 0.01 },
    sources: ['Meta'],
  }),
  clickThroughRateAll: ratio('clicks', 'views', {
    worth: 'actionable',
    origins: ['import'],
    example: { inputs: { clicks: 120, views: 4000 }, result: 0.03 },
    sources: ['LinkedIn', 'Meta'],
  }),
  conversionRate: ratio('conversions', 'sessions', {
    worth: 'actionable',
    origins: ['import', 'hand'],
    example: { inputs: { conversions: 108, sessions: 6120 }, result: 0.0176 },
    sources: ['Google Analytics'],
    variants: [
      variant('byClicks', per('conversions', 'linkClicks'), {
        example: { inputs: { conversions: 108, linkClicks: 7200 }, result: 0.015 },
      }),
      variant('byVisitors', per('conversions', 'visitors'), {
        example: { inputs: { conversions: 108, visitors: 4800 }, result: 0.0225 },
      }),
    ],
  }),
  leadConversionRate: ratio('customersFromLeads', 'leads', {
    worth: 'actionable',
    origins: ['hand', 'import'],
    example: { inputs: { customersFromLeads: 9, leads: 60 }, result: 0.15 },
    sources: ['Calculator Masters'],
  }),
  nonRevenueConversions: total('nonRevenueConversions', {
    worth: 'actionable',
    origins: ['import', 'hand'],
    example: { inputs: { nonRevenueConversions: 84 }, result: 84 },
  }),
  leads: total('leads', { worth: 'actionable', origins: ['import', 'hand'], example: { inputs: { leads: 60 }, result: 60 } }),
  bounceRate: entry(
    formula(['engagedSessions', 'sessions'], (known) => {
      const engaged = divide(known.engagedSessions, known.sessions);
      return engaged && subtract(exactly(1), engaged);
    }),
    {
      unit: 'percent',
      direction: 'down',
      over: 'ratio',
      worth: 'semi',
      origins: ['import'],
      example: { inputs: { engagedSessions: 600, sessions: 1000 }, result: 0.4 },
      sources: ['Google Analytics'],
    },
  ),
  revenue: total('revenue', {
    unit: 'money',
    worth: 'actionable',
    origins: ['import', 'hand'],
    example: { inputs: { revenue: 10_000 }, result: 10_000 },
    sources: ['Google Analytics'],
  }),
  valuePerVisit: ratio('goalValue', 'sessions', {
    unit: 'money',
    worth: 'actionable',
    origins: ['import'],
    example: { inputs: { goalValue: 5000, sessions: 1000 }, result: 5 },
    sources: ['True Social Metrics'],
  }),
  utmCoverage: ratio('taggedSessions', 'sessions', {
    worth: 'actionable',
    origins: ['import'],
    example: { inputs: { taggedSessions: 4900, sessions: 6125 }, result: 0.8 },
  }),
};
