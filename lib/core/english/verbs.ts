/** Words by which an English sentence tells an organisation from a team, a person and a thing. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const anyOf = (list: string): RegExp => new RegExp(`(?:^| )(?:${list})(?:$| )`);

/** Nobody else does these. */
export const LEGAL_VERBS = words(
  'sue countersue indict subpoena prosecute delist refund reimburse disclose appeal litigate sanction deregister regulate license',
);

/** Organisations do these, and others as well: what follows must be a matter of business or law. */
export const MATTER_VERBS = words(
  'hire appoint name acquire launch file settle pay freeze unfreeze owe cut lay suspend list obtain comply expand halt withdraw employ buy raise',
);

/** Agencies and courts do these, but so do machines and things. */
export const OFFICE_VERBS = words(
  'ban fine approve charge arrest raid seize confiscate investigate probe accuse allege send want require request demand seek submit notify oppose reject warn audit refuse publish',
);

/** What may follow "filed". */
export const FILED =
  /(?:^| )(?:papers|suit|lawsuit|complaint|appeal|motion|registration|confidentially|bankruptcy|offering|ipo|returns|charges)(?:$| )/;

/** What may follow "agreed" and "declined". */
export const AGREED =
  /^to (?:pay|return|refund|settle|hand|register|stop|cease|delist|sell|buy|acquire|repay|forfeit|cooperate)(?:$| )/;
export const DECLINED = /^to (?:comment|say|discuss|disclose|answer)(?:$| )/;

/** What "Kraken, the …, said" is, if it is ours. */
export const COMPANY =
  /(?:^| )(?:exchange|company|firm|issuer|broker|brokerage|platform|venue|app|agency|regulator|lender|startup|unit|subsidiary)(?:$| )/;

export const SAY_VERBS = words(
  'say tell ask announce add state write confirm deny argue claim explain',
);

/** Done to organisations. */
export const OBJECT_VERBS = words(
  'sue fine order subpoena charge penalise penalize sanction license raid accuse prosecute investigate regulate indict delist audit',
);

/** After a genitive. */
export const OWNED =
  /^(?:(?:new|former|own|then|outside|in-house|chief|general|top|senior|two|country|institutional|american|european|global) )*(?:ceo|cfo|cto|executives?|officers?|counsel|lawyers?|attorneys?|customers?|clients?|shareholders?|investors?|creditors?|employees|workforce|staff|spokes(?:man|woman|person)|auditors?|subsidiar(?:y|ies)|managers?|co-founders?|founders?|compliance|licen[cs]es?|headquarters|offices?|terms|board|bankruptcy|parent|strategy|legal|privacy|data)(?:$| )/;

/** Before "of" or "for", or right after a bare name. */
export const REPRESENTATIVE =
  /^(?:(?:chief|general) )?(?:spokes(?:man|woman|person|people)|lawyers?|attorneys?|executives?|employees?|customers?|clients?|shareholders?|creditors?|ceo|counsel)(?:$| )/;

/** "Bullish shares" are of the company, "Bullish traders" are not. */
export const OF_COMPANY =
  /^(?:ipo|ceo|cfo|shares?|stock|listing|exchange|app|users|customers|clients|executives?|spokes(?:man|woman|person)|employees|lawyers?|filings?)$/;

export const HE_OR_SHE = /^(?:he|she|his|her|i|we|you)$/;

/** What business and law are about. */
export const BUSINESS = anyOf(
  [
    'jobs?|employees?|staff|workforce|percent|%|millions?|billions?|\\S*[$€£]\\S*|customers?|clients?|users|accounts?',
    'shareholders?|shares?|executives?|counsel|(?:finance|legal|operating|financial|compliance) (?:chief|officer)|licen[cs]es?',
    'courts?|judges?|penalt(?:y|ies)|complaints?|appeals?|lawsuits?|suits?|subpoenas?|offering|ipo|units?|subsidiar(?:y|ies)',
    'regulators?|bankruptcy|papers|registration|registered|records?|documents?|addresses|balances|entity|sheriff|police',
    'office|offices|firm|firms|emails?|founders?|workers|owners?|prosecutors?|fraud|laundering|losses|brothers|jail|prison',
    'auditors?|audit|trademark|banks?|lenders|transfers?|withdrawals|statements?',
  ].join('|'),
);

/** Of games, stages and machines, whose names speak as well. */
export const PLAY = anyOf(
  'coach|coaches|goalie|forward|roster|season|fans|captain|games?|match|schools?|referees?|officials|draft|playoffs?|league|stadium|album|tour|concert|film|gig|hit|team|teams|score[ds]?|players?|conference|essays?|homework|answers?|tickets?|starter|rink|bench|winger|broadcast|horoscope|chat|model|models|teens|their',
);
