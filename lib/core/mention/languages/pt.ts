import type { Language } from './language';

export const pt: Language = {
  code: 'pt',
  stopWords:
    'de, a, o, que, e, do, da, em, um, para, é, com, não, uma, os, no, se, na, por, mais, as, dos, como, mas, foi, ao, ele, das, tem, à, seu, sua, ou, ser, quando, muito, há, nos, já, está, também, só, pelo, pela, até, isso, ela, entre, era, depois, segundo',
  topics: {
    price: 'preço*, cotaç*, cotad*',
    company: 'fundador*, fundou, diretor*, porta-voz*, empresa*, companhia*, filial*',
    exchange:
      'corretora*, exchange, exchanges, bolsa de criptomoedas, plataforma*, casa de câmbio, criptobolsa*',
    crypto:
      'cripto*, bitcoin*, ether, stablecoin*, blockchain*, ativos digitais, activos digitais, ativos virtuais, carteira*, tokens, token, moedas virtuais, moeda virtual',
    account:
      'saque*, levantamento*, depósito*, conta, contas, cliente*, utilizador*, usuário*, congel*, verific*, taxas, dados',
    tax: 'imposto*, fiscal*, fisco, contribuinte*, tribut*, declaração*, auditoria*',
    securities:
      'valores mobiliários, investidor*, regulador*, ações, acções, registo, registro, licença*, Wall Street',
    law: 'tribunal*, juiz*, processo*, processou, multa*, sanç*, apreen*, investiga*, lavagem*, branqueamento*, polícia*, autoridade*, advogad*, acordo*, procurador*, ordem legal, ordem judicial, acusa*, culpada, ação',
    spying:
      'serviço secreto, serviços secretos, inteligência, Kremlin*, espião*, espionagem*, Navalny*, Putin*',
    sport:
      'NHL, hóquei*, disco, goleiro*, jogo*, equipa*, time, gol, gols, golo*, temporada*, liga, jogador*, treinador*, vitória*, derrota*, futebol*, segundos, Seattle, prancha, séries',
    myth: 'mito*, mitolog*, lenda*, monstro*, tentáculo*, marinheiro*, conto*, fábula*, fera*',
    animal: 'polvo*, lula, lulas, aquário*, cefalópode*, espécie*',
    zodiac:
      'horóscopo*, zodíac*, signo, gémeos, gêmeos, touro, astrolog*, aquário, peixes, balança',
    ai: 'Google*, IA, inteligência artificial, chatbot*, modelo de linguagem, OpenAI, ChatGPT, assistente*, NASA, espacial*',
    weather: 'graus, temperatura*, tempo, previsão*, chuva*, onda de calor, forno',
    stage: 'filme*, romance*, videojogo*, videogame*, teatro*, cinema*, ator, atores, álbum*',
    food: 'rum, vinho*, receita de, receitas de, cozinh*, coquetel*, bar, bebida*, seco, bolo*',
    drugs: 'darknet*, dark web, droga*, tráfico*, traficante*',
    military: 'regimento*, brigada*, soldado*, drone*, frente, Kharkiv',
    lab: 'cromatograf*, coluna*, genoma*, variante*, proteína*, sequen*, microscop*',
    energy: 'energética*, elétrica*, eletricidade*, contador*, kWh',
    device: 'telemóvel*, celular*, cabo*, telefone*, roteador*',
    music: 'álbum*, turnê*, digressão*, banda, concerto*, canção*',
    faith: 'Bíblia*, Jesus, igreja*, ressurreição*',
    union: 'sindicato*',
    school:
      'escola*, alunos, universidade*, matrícula*, educação*, Secretaria da Educação, vagas, ensino*',
    illness: 'vírus*, pandemia*, hospital*, paciente*',
    product: 'coin, coins, token, tokens, chain, smart chain, moeda, dólar',
  },
  countries: {
    US: 'Estados Unidos, EUA, norte-americ*, americano*, americana*, Washington, Califórnia*, San Francisco, São Francisco, Nova York, Nova Iorque',
    GB: 'Reino Unido, britânic*, Londres, inglês*, Inglaterra',
    RU: 'Rússia*, russo*, russa*, Moscou*, Moscovo*, Kremlin*, Putin*',
    PH: 'Filipinas, filipin*, Manila',
    NG: 'Nigéria*, nigerian*, Abuja, Lagos',
    TH: 'Tailândia*, tailandes*, Banguecoque, Bangkok',
    IN: 'Índia, indian*, Nova Déli',
    NL: 'Países Baixos, holand*, neerland*, Amsterdã*, Amesterdão*',
    NO: 'Noruega*, norueg*',
    SG: 'Singapura*',
    AU: 'Austrália*, australian*',
    CA: 'Canadá*, canadens*, canadian*',
    ZA: 'África do Sul, sul-african*',
    JP: 'Japão*, japon*, Tóquio',
    KR: 'Coreia do Sul, sul-corean*, Seul',
    HK: 'Hong Kong',
    CN: 'China*, chinês*, chines*, Pequim',
    DE: 'Alemanha*, alem*',
    FR: 'França*, francês*, frances*, Paris',
    ES: 'Espanha*, espanh*, Madri*',
    PT: 'Portugal*, portugu*, Lisboa, Autoridade Tributária, Portal das Finanças, Finanças, escalões, anexo*, imposto que',
    BR: 'Brasil*, brasil*, Bahia, Salvador, São Paulo, Rio de Janeiro, Brasília',
    AO: 'Angola*, angolan*',
    MZ: 'Moçambique*, moçambican*',
    IL: 'Israel*, israel*',
    UA: 'Ucrânia*, ucranian*',
    IR: 'Irã, no Irão, do Irão, ao Irão, pelo Irão, o Irão, Teerão, Teerã, iranian*',
    TR: 'Turquia*, turc*, turco*',
    CH: 'Suíça*, suíç*, Basileia*',
    EU: 'União Europeia, UE, europe*, Bruxelas',
  },
  home: 'PT',
};
