import type { Language } from './language';

export const fr: Language = {
  code: 'fr',
  stopWords:
    'le, la, les, de, des, du, et, un, une, est, dans, que, qui, pour, sur, au, aux, par, pas, plus, avec, ce, cette, ne, se, son, sa, ses, ont, a, été, il, elle, ils, mais, leur, sont, selon, en, d, l, qu, on, je, mon, ou, deux',
  topics: {
    price: 'cours, prix, cotation*',
    company:
      'fondateur*, fondé*, PDG, porte-parole, société*, entreprise*, filiale*, dirigeant*, galaxie',
    exchange:
      "plateforme*, bourse, bourses, plateforme d'échange*, places de marché, crypto-bourse*, cryptobourse*, échangeur*, émetteur de stablecoin*, PSAN, PSCA, prestataire*, courtier*, société",
    crypto:
      'crypto*, bitcoin*, ether, stablecoin*, blockchain*, chaîne de blocs, jeton*, actifs numériques, actif numérique, monnaie* virtuelle*, portefeuille*, tokens, token',
    account:
      "retrait*, dépôt*, compte, comptes, client*, utilisateur*, KYC, pièce d'identité, carte d'identité, justificatif*, origine des fonds, gelé*, gèle*, virement*, traders, épargnant*, données",
    tax: 'fisc, fiscal*, fiscaux, impôt*, contribuable*, redressement*, déclaration*, revenus',
    securities:
      'valeurs mobilières, titres, investisseur*, marchés financiers, agrément, enregistr*, prospectus, action, actions, épargnant*, Wall Street, régulateur*, gendarme*, poursuites, sanction*',
    law: 'tribunal*, juge*, plainte*, poursui*, amende*, procureur*, saisi*, enquêt*, sanction*, blanchiment*, police*, jugement*, avocat*, justice, accusé*, plaidé*, attendu, mandat*',
    spying:
      'services secrets, renseignement*, espion*, Kremlin*, Navalny*, Poutine*, sécurité, agents, Rosfinmonitoring*',
    sport:
      'NHL, LNH, hockey*, match*, équipe*, but, buts, gardien*, entraîneur*, saison*, ligue, championnat*, football*, prolongation*, joueur*, victoire*, Seattle, gainage, séries, répétition*',
    myth: 'mythe*, mytholog*, légende*, monstre*, tentacule*, marins, Verne, abysses, saga*, conte*, fable*, créature*, Sherwood, hors-la-loi, archer*, voler aux riches',
    animal: 'pieuvre*, poulpe*, calmar*, aquarium*, céphalopode*, espèce*',
    zodiac:
      'horoscope*, zodiaque*, astrolog*, gémeaux, taureau, bélier, poissons, balance, scorpion, sagittaire, capricorne, verseau, jumeaux, étoiles, signe',
    ai: 'Google, IA, intelligence artificielle, chatbot*, modèle de langage, OpenAI, ChatGPT, assistant*, NASA, fusée*, spatial*',
    weather: 'degré*, température*, météo*, prévision*, pluie*, thermomètre*, canicule*, four',
    stage:
      'film*, roman*, jeu vidéo, jeux vidéo, bande dessinée, BD, théâtre*, cinéma*, acteur*, album*, série, planche*',
    food: 'rhum*, vin, vins, cidre*, recette*, cuisson*, mariner*, saisissez, poulet*, jambon*, cocktail*, cuisine*, bar, brut, four, beurre, oignon*, boisson*',
    drugs: 'darknet*, drogue*, stupéfiant*, trafiquant*, livreur*',
    military: 'régiment*, brigade*, bataillon*, drone*, soldat*, front, unité spéciale, Kharkiv',
    lab: 'chromatographi*, colonne*, éluat*, génome*, variant*, protéine*, séquen*, anticorps, microscop*',
    energy:
      "Octopus Energy, fournisseur d’électricité, factures d'électricité, fournisseur d'énergie, électricité, compteur*, gaz, EDF, énergéticien*, énergie, facturation",
    device: 'partage de connexion, câble*, téléphone*, Bluetooth, Wi-Fi, routeur*, casque*',
    music: 'album*, concert*, tournée*, groupe de rock, chanson*, billet*, DJ',
    faith: 'Bible*, Jésus, église*, résurrection*, évangile*',
    maths: 'rayon*, tangente*, géométrie*, triangle*',
    union:
      "syndica*, intersyndicale*, salaire*, salarié*, CGT, CFDT, CFE-CGC, FO, SNCF, cheminot*, confédération*, grève*, maires, communes, commune, travailleurs chrétiens, patronat, prud'hom*",
    school: 'élèves*, rentrée*, université*, lycée*, inscription*',
    illness: 'virus*, pandémie*, épidémie*, patient*, hôpital*, maladie*',
    product: 'coin, coins, token, tokens, chain, jeton, jetons, dollar',
  },
  countries: {
    US: 'États-Unis, américain*, Washington, Californie*, San Francisco, New York, USA, Manhattan, Boston',
    GB: 'Royaume-Uni, britannique*, Londres, Angleterre, anglais*',
    RU: 'Russie*, russe*, Moscou*, Kremlin*, Poutine*',
    PH: 'Philippines, philippin*, Manille',
    NG: 'Nigeria, Nigéria, nigérian*, Abuja, Lagos, naira*',
    TH: 'Thaïlande, thaïlandais*, Bangkok',
    IN: 'Inde, indien*, New Delhi, Bombay',
    NL: 'Pays-Bas, néerlandais*, Amsterdam, La Haye',
    NO: 'Norvège, norvégien*, Oslo',
    SE: 'Suède, suédois*, Stockholm',
    SG: 'Singapour*',
    AU: 'Australie, australien*',
    CA: 'Canada, canadien*, Québec*, québécois*, Montréal, Ottawa, Toronto',
    ZA: 'Afrique du Sud, sud-africain*',
    JP: 'Japon, japonais*, Tokyo',
    KR: 'Corée du Sud, sud-coréen*, Séoul',
    HK: 'Hong Kong',
    CN: 'Chine, chinois*, Pékin',
    DE: 'Allemagne, allemand*, Berlin',
    FR: 'France, français*, Paris, parisien*, Hexagone',
    BE: 'Belgique, belge*, Bruxelles',
    ES: 'Espagne, espagnol*',
    BR: 'Brésil, brésilien*',
    IL: 'Israël, israélien*',
    UA: 'Ukraine, ukrainien*, Kiev, Kyiv',
    IR: 'Iran, iranien*, Téhéran',
    TR: 'Turquie, turc, turcs, turque*',
    CH: 'Suisse*, Bâle, Genève, Zurich',
    EG: 'Égypte, égyptien*',
    MA: 'Maroc, marocain*',
    PK: 'Pakistan*',
    BD: 'Bangladesh*',
    CY: 'Chypre*, chypriot*',
    GH: 'Ghana*',
    EU: 'Union européenne, UE, européen*, Bruxelles',
  },
  home: 'FR',
};
