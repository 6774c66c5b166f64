import { goalsInView } from '../../lib/goals/in-view';
import { createGoalWords } from '../../lib/goals/goal-words';
import { createFormat } from '../../lib/i18n/format';
import { backgroundTranslator } from '../../lib/i18n/background';
import { goalTitle } from '../../lib/goals/title';
import { currentText, daysLeftText, needText, reasonSentence } from '../../lib/goals/sentences';
import { sparklineDays } from '../../lib/goals/sparkline-days';
const start = Date.now() - 20 * 86_400_000;
const dayAt = (o: number) => new Date(start + o * 86_400_000).toISOString().slice(0, 10);
const kpis = [['followers', 480], ['engagementRateByViews', 0.03], ['views', 500_000], ['timeToFirstResponse', 2]] as const;
const goals: any[] = [], values = new Map<string, any[]>();
for (let i = 0; i < 100; i++) {
  const [kpi, target] = kpis[i % 4]!;
  const b = target * 0.8;
  goals.push({ id: 'g' + i, objective: 'awareness', milestones: [], changes: [], createdAt: 1, period: { from: dayAt(0), to: dayAt(31) }, measure: { kpi, scope: { view: 'cohort', platform: 'x' }, baseline: { value: b, low: b, high: b, day: dayAt(-1), from: 'typed' }, target: { value: target }, direction: 'up', source: 'typed' } });
  values.set('g' + i, Array.from({ length: 31 }, (_, o) => { const v = target * (0.8 + (0.2 * o * ((i % 7) + 1)) / 217); return { goal: 'g' + i, day: dayAt(o), value: v, low: v, high: v, seenAt: 1, n: 1, typed: true }; }));
}
for (let r = 0; r < 1; r++) {
  let t = performance.now();
  const view = goalsInView(goals, values, dayAt(20));
  console.log('standings', (performance.now() - t).toFixed(1));
  t = performance.now();
  const format = createFormat('en-US', 'auto');
  console.log('format', (performance.now() - t).toFixed(1)); t = performance.now();
  const words = createGoalWords(backgroundTranslator('en'), format, dayAt(20));
  console.log('words', (performance.now() - t).toFixed(1)); t = performance.now();
  for (const { goal, standing } of view.slice(0, 8)) [goalTitle(words, goal), reasonSentence(words, goal, standing), currentText(words, goal, standing), needText(words, goal, standing), daysLeftText(words, goal, standing)];
  console.log('8 rows of text', (performance.now() - t).toFixed(1)); t = performance.now();
  for (const { goal, standing } of view) [goalTitle(words, goal), reasonSentence(words, goal, standing), currentText(words, goal, standing), needText(words, goal, standing), daysLeftText(words, goal, standing)];
  console.log('100 rows of text', (performance.now() - t).toFixed(1)); t = performance.now();
  for (const { values } of view) sparklineDays(values);
  console.log('sparklines', (performance.now() - t).toFixed(1));
  if (r === 0) for (const { goal, standing } of view.slice(0, 12)) console.log([goalTitle(words, goal), reasonSentence(words, goal, standing), currentText(words, goal, standing), needText(words, goal, standing), daysLeftText(words, goal, standing)].join(' | '));
}
