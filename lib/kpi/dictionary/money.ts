import { multiply, scale } from '../estimate';
import type { KpiIdOf } from '../ids';
import { returnOn } from '../return-on';
import { type Entry, entry, formula, per, ratio, variant } from './define';

const COST = { unit: 'money', direction: 'down', origins: ['import'] } as const;

export const MONEY: Record<KpiIdOf<'money'>, Entry> = {
  returnOnInvestment: entry(
    formula(['revenue', 'cost'], (known) => returnOn(known.revenue, known.cost)),
    {
      unit: 'percent',
      over: 'ratio',
      worth: 'actionable',
      origins: ['hand', 'import'],
      example: { inputs: { revenue: 10_000, cost: 2500 }, result: 3 },
      sources: ['Cost Calculator'],
      variants: [
        variant(
          'profit',
          formula(['revenue', 'margin', 'cost'], (known) => returnOn(multiply(known.revenue, known.margin), known.cost)),
          { example: { inputs: { revenue: 5000, margin: 0.5, cost: 1500 }, result: 0.667 } },
        ),
      ],
    },
  ),
  returnOnAdSpend: ratio('attributedRevenue', 'adSpend', {
    unit: 'times',
    worth: 'actionable',
    origins: ['import'],
    example: { inputs: { attributedRevenue: 10_000, adSpend: 2000 }, result: 5 },
    sources: ['Cost Calculator'],
  }),
  costPerClick: ratio('adSpend', 'paidLinkClicks', {
    ...COST,
    worth: 'actionable',
    example: { inputs: { adSpend: 500, paidLinkClicks: 800 }, result: 0.625 },
    sources: ['Greenhouse Digital + PR'],
  }),
  costPerThousandImpressions: entry(per('adSpend', 'paidViews', 1000), {
    ...COST,
    over: 'ratio',
    worth: 'semi',
    example: { inputs: { adSpend: 500, paidViews: 80_000 }, result: 6.25 },
  }),
  costPerEngagement: ratio('adSpend', 'paidEngagements', {
    ...COST,
    worth: 'semi',
    example: { inputs: { adSpend: 500, paidEngagements: 2000 }, result: 0.25 },
  }),
  costPerLead: ratio('adSpend', 'paidLeads', {
    ...COST,
    origins: ['import', 'hand'],
    worth: 'actionable',
    example: { inputs: { adSpend: 500, paidLeads: 40 }, result: 12.5 },
    sources: ['Greenhouse Digital + PR'],
    variants: [
      variant('perResult', per('adSpend', 'paidResults'), { example: { inputs: { adSpend: 500, paidResults: 25 }, result: 20 } }),
      variant('perCustomer', per('adSpend', 'paidCustomers'), {
        example: { inputs: { adSpend: 500, paidCustomers: 10 }, result: 50 },
      }),
    ],
  }),
  costPerFollower: ratio('adSpend', 'paidFollowers', {
    ...COST,
    worth: 'semi',
    example: { inputs: { adSpend: 500, paidFollowers: 250 }, result: 2 },
  }),
  customerLifetimeValue: entry(
    formula(['purchaseValue', 'purchasesPerMonth', 'monthsRetained'], (known) =>
      multiply(multiply(known.purchaseValue, known.purchasesPerMonth), known.monthsRetained),
    ),
    {
      unit: 'money',
      over: 'none',
      worth: 'actionable',
      origins: ['hand'],
      example: { inputs: { purchaseValue: 100, purchasesPerMonth: 0.5, monthsRetained: 6 }, result: 300 },
      sources: ['eDigital'],
      variants: [
        variant(
          'margin',
          formula(['purchaseValue', 'purchasesPerMonth', 'monthsRetained', 'margin'], (known) =>
            multiply(multiply(multiply(known.purchaseValue, known.purchasesPerMonth), known.monthsRetained), known.margin),
          ),
          {
            example: { inputs: { purchaseValue: 250, margin: 0.4, purchasesPerMonth: 0.5, monthsRetained: 6 }, result: 300 },
            sources: ['eDigital'],
          },
        ),
      ],
    },
  ),
  lifetimeValueToCost: ratio('customerLifetimeValue', 'acquisitionCost', {
    unit: 'times',
    over: 'none',
    worth: 'actionable',
    origins: ['hand'],
    example: { inputs: { customerLifetimeValue: 300, acquisitionCost: 50 }, result: 6 },
    sources: ['ROI Ads'],
  }),
  earnedMediaValue: entry(
    formula(['clicks', 'referenceCostPerClick'], (known) => multiply(known.clicks, known.referenceCostPerClick)),
    {
      unit: 'money',
      over: 'sum',
      worth: 'vanity',
      origins: ['import', 'hand'],
      example: { inputs: { clicks: 240, referenceCostPerClick: 7 }, result: 1680 },
      sources: ['Employeepedia'],
      variants: [
        variant(
          'byViews',
          formula(['views', 'referenceCostPerThousand'], (known) =>
            scale(multiply(known.views, known.referenceCostPerThousand), 1 / 1000),
          ),
          {
            example: { inputs: { views: 12_000, referenceCostPerThousand: 7 }, result: 84 },
            sources: ['Employeepedia'],
          },
        ),
      ],
    },
  ),
};
