import { describe, expect, it } from 'vitest';
import { layers } from '../../src/model/layer.ts';
import { linkageSchema } from '../../src/model/linkage.ts';
import { questionnaire } from '../../src/report/questionnaire/questionnaire.ts';
import { rosterQuestions } from '../../src/report/questionnaire/roster-questions.ts';
import { renderMarkdown } from '../../src/report/render-markdown.ts';
import { libraryCase } from '../support/library-case.ts';

describe('the questionnaire', () => {
  it('asks for every layer of the model, and only for columns a linkage has', () => {
    expect(new Set(rosterQuestions.map(({ layer }) => layer))).toEqual(new Set(layers));
    const columns = Object.keys(linkageSchema.shape);
    for (const { asks } of rosterQuestions) for (const column of asks) expect(columns).toContain(column);
  });

  it('asks a seller first for what settles most pairs: its dependence, who specifies, what changing would cost', () => {
    const [sells] = rosterQuestions;
    expect(sells?.asks.slice(0, 3)).toEqual(['shareOfSellerSales', 'specifiedBy', 'switchingCost']);
  });

  it('names the allowed words of the model and the layers that were asked for', () => {
    const text = renderMarkdown(questionnaire(['supplies']));
    expect(text).toContain('seller, buyer and joint');
    expect(text).toContain('low and high');
    expect(text).toMatch(/sheet\s+Case: supplies\./);
    expect(text).not.toContain('Who trained your staff');
  });

  it('puts the actors of a case on the lists of the questions they are about', async () => {
    const { case: subject } = await libraryCase('furniture-chipilo');
    const text = renderMarkdown(questionnaire(['member-of'], subject));
    const institution = subject.actors.find(({ kind }) => kind === 'institution')!;
    const firm = subject.actors.find(({ kind }) => kind === 'firm')!;
    expect(text).toContain(`(${institution.id})`);
    expect(text).not.toContain(`(${firm.id})`);
  });
});
