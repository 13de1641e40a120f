/** Learned from the development sentences by `test/screen/training`: not written by hand. */
export const trainedWeights = `
after:head	-37
after:job	-49
alone	50
any:0	60
any:000	-150
any:00417	38
any:02	26
any:1	-25
any:100	-31
any:13	30
any:17	29
any:1707	-31
any:1814	-37
any:18e	41
any:18th	-28
any:1987	-47
any:1988	25
any:1989	-42
any:1990	-36
any:1994	32
any:1997	-28
any:1998	-25
any:1er	-48
any:200	-85
any:2000	53
any:2009	32
any:2014	35
any:2018	36
any:2022	55
any:2025	40
any:2031	-42
any:20881	31
any:20e	34
any:21	44
any:25	28
any:255	42
any:2m	-65
any:300	-63
any:31	-50
any:32bj	32
any:34	56
any:340	-53
any:3d	33
any:3m	-36
any:40	-59
any:400	-68
any:42	-32
any:45	-27
any:50	38
any:500	-69
any:512	42
any:52	-25
any:5g	-35
any:6	47
any:60	-99
any:600	-84
any:62304	-43
any:7	-35
any:71	34
any:79	28
any:80	-59
any:88	52
any:9	-39
any:900	-78
any:91	58
any:92	-39
any:98	-30
any:a6	-59
any:a7	-62
any:aa	87
any:aah	27
any:ab	-55
any:abandonnees	51
any:abidjan	-38
any:abnormal	-59
any:above	27
any:abrite	-31
any:absences	56
any:absente	45
any:absenteisme	-27
any:absolute	-31
any:abstains	-27
any:abstention	-64
any:abstentionniste	33
any:abstiens	26
any:abstract	-34
any:absurdist	26
any:absurdite	-27
any:abuse	-35
any:academia	-61
any:acariens	56
any:acas	-56
any:accent	-29
any:accents	-25
any:accepterai	-25
any:accessible	-47
any:accessoiriste	-35
any:accidents	-59
any:accompagne	-43
any:accompagnes	-57
any:accord	-61
any:according	35
any:accordionist	-62
any:accords	-28
any:accountant	-104
any:accounting	-63
any:accounts	-102
any:accouplements	-36
any:accredited	-36
any:accroc	33
any:accueil	-51
any:accueillent	35
any:accuracy	-28
any:achats	-75
any:acheteuse	-92
any:achterberg	49
any:acquis	-50
any:acquisition	-34
any:acquitte	33
any:acquitted	38
any:acquittee	52
any:acres	-35
any:across	-84
any:act	-55
any:acted	-53
any:actes	-42
any:acteur	-25
any:actif	50
any:acting	-51
any:actions	-41
any:activated	32
any:active	28
any:activee	30
any:activities	-28
any:actor	-62
any:actors	-50
any:acts	32
any:acute	-67
any:ad	-69
any:adair	27
any:adaptation	-73
any:adapter	-38
any:adaptes	-54
any:addenbrooke	26
any:addictologie	-79
any:addicts	37
any:address	-37
any:addresses	-34
any:adds	-40
any:adepte	32
any:ader	39
any:adeyemi	27
any:adhesif	-32
any:adjointe	-30
any:adjoints	-56
any:administratif	-50
any:administration	-51
any:administrative	-61
any:administratives	-41
any:administrator	-30
any:administratrice	49
any:admitted	36
any:admoneste	26
any:adn	-54
any:ado	44
any:adolescents	36
any:adopt	31
any:adoption	-48
any:adresses	42
any:ads	-30
any:adsl	-35
any:adult	-54
any:adulte	28
any:adultes	-49
any:advert	-47
any:adverts	-25
any:advice	-39
any:advised	-67
any:adviser	-109
any:advises	-28
any:aerien	-61
any:aerienne	-28
any:aeroports	-31
any:aesh	-40
any:affair	-26
any:affaires	-72
any:affairs	-74
any:affective	-33
any:affiche	27
any:affiches	-44
any:affiliated	32
any:affiliation	55
any:affirme	34
any:affirms	34
any:affreteur	-34
any:afp	-26
any:afscme	42
any:again	52
any:agde	58
any:aged	-42
any:agees	-28
any:ageing	-34
any:agence	-45
any:agencement	-61
any:agenda	-34
any:agent	-95
any:agente	-34
any:aggregation	-27
any:agile	-35
any:agiles	-45
any:agnostic	-27
any:agonie	-51
any:agrandisseur	28
any:agreed	26
any:agreement	-31
any:agreements	-28
any:agregation	-30
any:agrege	-44
any:agresse	-70
any:agricultrice	40
any:ahead	-52
any:ahmadi	33
any:ahtee	43
any:aid	-110
any:aider	-27
any:aids	-76
any:aile	-36
any:ailier	-35
any:ailing	-68
any:ailleurs	-29
any:aimable	-48
any:aimait	47
any:aimants	-39
any:aiment	-40
any:aimerait	-35
any:air	-47
any:airbus	-38
any:aires	-30
any:airframes	-34
any:airline	-35
any:airlines	-55
any:airports	-49
any:airways	-29
any:aise	-42
any:aix	-35
any:akande	-32
any:alarm	-37
any:alarms	-80
any:album	-76
any:alcoholic	27
any:alcoholics	-45
any:algebraic	-27
any:algerie	49
any:algorithme	26
any:algorithms	-35
any:alignment	-34
any:alike	-34
any:alimentaire	-34
any:allard	-43
any:allemand	-68
any:allemande	28
any:allemands	-27
any:allergic	-36
any:allergies	-41
any:allianz	-42
any:allocations	36
any:allotment	-49
any:allow	41
any:allowed	27
any:alloys	-28
any:ally	-38
any:along	39
any:alpacas	-36
any:alpes	-51
any:alpiniste	-32
any:alsace	-28
any:alternee	-63
any:aluminium	-29
any:always	26
any:alzheimer	35
any:amadi	37
any:amants	-61
any:amap	-31
any:amateur	-66
any:ambassades	-38
any:ambassador	-30
any:ambidextre	-57
any:ambition	29
any:ambulancier	-68
any:ame	-58
any:amelioration	-38
any:ameliore	-47
any:amenagee	26
any:amenagement	25
any:amendes	-36
any:american	-26
any:amicus	32
any:amie	50
any:amies	34
any:amis	29
any:amitie	-41
any:amnistie	52
any:among	-37
any:amorc	49
any:amuse	-58
any:analyser	25
any:analyses	-40
any:analysis	-68
any:analyst	-85
any:analyste	-47
any:anarchist	28
any:anarchiste	39
any:ancestor	-38
any:ancestry	-45
any:ancien	25
any:ancienne	25
any:anciennes	-37
any:anciens	-30
any:andrew	25
any:anemie	41
any:anger	44
any:anges	-37
any:angioedema	40
any:anglais	-67
any:anglican	-64
any:angoisse	34
any:animalerie	-27
any:animalier	-47
any:animateur	-45
any:animatrice	-98
any:animaux	69
any:animistes	37
any:ankara	-29
any:annecy	-46
any:anniversaires	-30
any:annonce	33
any:annonces	-30
any:annual	-60
any:annuel	-58
any:annule	34
any:annulee	42
any:anorexia	-28
any:another	44
any:answered	-40
any:answers	-33
any:antecedents	28
any:anthroposophiques	38
any:anthroposophist	47
any:anti	58
any:anticoagulants	46
any:antifasciste	25
any:antifraude	-43
any:antinatalist	36
any:antiquaire	-40
any:antiques	-60
any:antispecisme	30
any:antwerp	31
any:anxiety	-36
any:anxiolytique	36
any:anyone	34
any:anything	60
any:aout	27
any:apaisee	-44
any:apaisees	-35
any:apiarist	-30
any:apnee	47
any:apoe4	-35
any:apolitical	36
any:apolitique	27
any:apologised	-45
any:appareillage	-26
any:appareille	56
any:apparel	-77
any:apparemment	31
any:apparent	-40
any:appartement	42
any:appartenu	-35
any:appartient	33
any:appeals	-52
any:appel	-31
any:appele	-34
any:appelez	59
any:appels	-42
any:appli	-39
any:applicants	-85
any:applied	-25
any:applying	-41
any:appointed	-37
any:apporte	30
any:apprenti	-41
any:apprentice	-35
any:apprentices	-90
any:apprenticeships	-38
any:apprentie	57
any:apprentis	-58
any:apprentissage	-32
any:appris	32
any:approach	-45
any:approcher	35
any:appui	48
any:apres	37
any:april	37
any:apte	48
any:apurees	-38
any:arabic	-59
any:arachides	40
any:arbitrates	-53
any:arbitrations	-25
any:arbitre	-65
any:arbres	-26
any:arc	-81
any:arch	49
any:archeologiques	-35
any:archeologue	-25
any:architect	-61
any:architecte	-38
any:architectes	-64
any:architectural	-32
any:architecture	-34
any:archives	-74
any:archiviste	-53
any:ardeche	-27
any:argentine	46
any:argile	-37
any:argon	-31
any:argue	32
any:argues	-66
any:arles	-33
any:armee	-29
any:armees	-47
any:armes	44
any:armoires	-38
any:arranged	-26
any:arrangement	32
any:arrestation	-30
any:arresting	-38
any:arret	31
any:arrete	28
any:arrets	-51
any:arrighi	-33
any:arrivants	-56
any:arrive	-59
any:arrived	-25
any:arrondissement	47
any:arsonist	-29
any:art	-68
any:arte	-39
any:articulate	41
any:artificielle	-28
any:artisanale	-31
any:artist	-59
any:artistique	-44
any:artists	-25
any:arts	-69
any:ascenseur	-45
any:ase	-40
any:ashkenazi	40
any:aside	-43
any:asie	-82
any:asked	29
any:asmatique	56
any:aspirateurs	-43
any:assas	-29
any:assault	30
any:assaulted	-53
any:asse	-35
any:assemblage	-49
any:assemblee	-33
any:assermentee	-28
any:assidu	-34
any:assigne	33
any:assises	-51
any:assistant	-150
any:assistante	-77
any:associatif	-66
any:association	-58
any:associations	-51
any:associes	-27
any:assurance	-67
any:assure	-27
any:assureur	-69
any:asthma	-42
any:astreintes	-25
any:astronomie	-33
any:asylum	-31
any:atelier	-63
any:athee	32
any:athees	44
any:atheism	-54
any:athletics	-39
any:athletisme	-58
any:atlanta	46
any:atlantic	-78
any:atm	32
any:atrophy	37
any:attache	-34
any:attachee	-35
any:attack	45
any:attal	-37
any:atteint	-45
any:attend	50
any:attendant	-33
any:attendent	32
any:attends	43
any:attentats	-40
any:attente	-35
any:attentive	-50
any:attestation	28
any:attestee	35
any:attirance	-34
any:attiree	-42
any:attorney	-29
any:attraction	-28
any:attracts	-44
any:attribue	26
any:aube	25
any:auctioneer	-32
any:audience	-66
any:audio	-43
any:audiologists	-54
any:audit	-67
any:audited	-50
any:auditeur	-56
any:auditor	-26
any:auditors	-48
any:audits	-42
any:auger	33
any:august	44
any:aumonier	-62
any:aupres	-31
any:aurait	32
any:aurore	35
any:austerite	-50
any:austria	-27
any:autant	27
any:auteur	-31
any:authentication	38
any:author	-66
any:authority	-28
any:autisme	-26
any:autiste	57
any:auto	-31
any:automated	39
any:automates	-27
any:automatique	-54
any:automatiquement	29
any:automatise	-30
any:automne	43
any:automobile	-25
any:automobiles	-46
any:autoroute	41
any:autre	36
any:autres	34
any:autrice	-36
any:auxiliaire	-39
any:available	-55
any:avant	-52
any:aventure	-41
any:aventures	-25
any:aventureuse	-56
any:averted	-54
any:avertissement	56
any:aveugle	-54
any:aviaire	-43
any:avignon	-30
any:avion	55
any:avions	-28
any:aviron	-28
any:avis	-35
any:avocat	-98
any:avocate	-102
any:avocats	63
any:avoue	55
any:avril	33
any:awaiting	48
any:awakening	38
any:aware	53
any:awareness	-46
any:ayn	34
any:b	-77
any:b2v	-54
any:b3	28
any:ba	-49
any:baby	46
any:bac	-31
any:bachelor	-64
any:bachelors	-30
any:backed	-49
any:backend	34
any:backs	-29
any:badges	-31
any:badly	-45
any:bagnes	-34
any:bags	-26
any:baies	-28
any:bail	-41
any:bailleurs	-26
any:baisse	-41
any:baisser	26
any:bake	-39
any:bakeries	-37
any:bakery	-55
any:bakes	-35
any:bal	-29
any:balais	-45
any:balance	-68
any:ballads	-34
any:ballot	-53
any:ballroom	-42
any:baltic	-30
any:bamako	57
any:ban	44
any:banc	-48
any:band	-66
any:bande	-25
any:bands	-72
any:banff	-32
any:bank	-71
any:banker	-29
any:bankruptcy	-42
any:banks	-62
any:banned	36
any:banners	-33
any:banque	-65
any:banques	-41
any:bans	39
any:baptised	31
any:bar	-35
any:barber	-42
any:bare	-33
any:barista	-39
any:barman	-67
any:baronetcy	-74
any:barracks	-47
any:barre	-52
any:barreau	-28
any:barred	55
any:barrieres	-28
any:barrister	-52
any:bartender	-38
any:baryton	-46
any:bas	25
any:base	38
any:based	-51
any:bases	-41
any:basic	-59
any:basketball	-40
any:bass	-67
any:basse	-46
any:bataille	-39
any:bateau	-26
any:bath	-47
any:bathing	-30
any:bati	-58
any:batiment	-84
any:batteries	-43
any:batteur	29
any:bayonne	-29
any:bayrou	58
any:bbc	-39
any:bde	-33
any:be	-40
any:bearer	29
any:beat	-39
any:beaten	27
any:beats	-44
any:beau	-28
any:beautician	-44
any:beauval	-44
any:bedded	43
any:bedroom	-30
any:beds	-59
any:bedside	-49
any:bee	27
any:beekeeper	-47
any:beekeeping	-67
any:been	51
any:bees	-71
any:before	-28
any:began	38
any:begue	31
any:behalf	-50
any:behind	-34
any:being	49
any:belfast	29
any:belgique	25
any:believe	-56
any:believed	30
any:believer	-37
any:bell	-27
any:belmarsh	-46
any:belonging	-34
any:belongs	38
any:belt	-46
any:bench	-43
any:benedictine	-29
any:beneficie	61
any:benefit	-47
any:benelux	-27
any:benevole	-30
any:benevoles	-47
any:benign	33
any:benin	26
any:bentham	-38
any:bequilles	-25
any:bereaved	-27
any:berlin	-33
any:bernadette	-59
any:berne	-47
any:berry	-25
any:bertrand	-27
any:besoin	-36
any:best	-42
any:bestseller	-40
any:beta	41
any:betes	-37
any:beth	30
any:beton	-39
any:better	-59
any:beurre	-26
any:bi	-29
any:bialowieza	-39
any:biathlon	-47
any:biberons	-28
any:bible	26
any:bibliothecaire	-33
any:bicarburant	-36
any:bicycles	-28
any:bijoutiere	-58
any:bilame	-37
any:bilan	-54
any:bilingual	-61
any:bill	43
any:bimestrielle	-32
any:bimoteur	-73
any:binder	-37
any:biobank	-32
any:biobanque	-46
any:bioethics	-48
any:bioethique	-38
any:biography	-32
any:bioinformatics	-33
any:biologie	-58
any:biology	-53
any:biometric	-50
any:biometrics	-39
any:biometrie	-37
any:biotech	-27
any:biotechnologie	-35
any:biotechnology	-27
any:birch	-44
any:birmingham	-30
any:biscuits	-34
any:bisection	-38
any:bisexuel	46
any:bisexuelle	47
any:bisontin	-71
any:bistrot	48
any:bit	49
any:blacksmith	-34
any:blades	-27
any:blake	-31
any:blame	-51
any:blanche	-29
any:blanches	-31
any:blanchi	38
any:blanchisserie	-38
any:blaster	-47
any:bleeding	-46
any:blesses	-26
any:blessures	42
any:bleu	-59
any:bleue	-51
any:blind	-49
any:blindfold	-38
any:blockers	47
any:blog	43
any:blokes	-25
any:blots	-27
any:blues	-25
any:board	-68
any:boarding	-45
any:boasts	29
any:boats	-44
any:body	-49
any:boiler	-31
any:boire	50
any:bois	-87
any:boit	33
any:bold	-39
any:bon	-35
any:bonapartiste	30
any:bond	-45
any:bonds	-57
any:bondsman	-32
any:bonn	-32
any:bonne	-69
any:bonnes	-57
any:bons	-85
any:bonus	-57
any:book	-96
any:booked	-49
any:bookkeeper	-64
any:bookkeeping	-39
any:books	-120
any:bookshelf	54
any:bookshop	-28
any:boots	-46
any:bord	-33
any:bordeaux	-58
any:borders	-32
any:bords	-44
any:bore	-36
any:boring	45
any:born	33
any:borne	26
any:bornes	-63
any:boss	-35
any:bot	-32
any:botanist	-29
any:both	27
any:bottes	-35
any:bottoms	36
any:bouche	-40
any:bouches	-46
any:bouddha	-28
any:bouddhiste	-57
any:bougerait	-47
any:bought	-33
any:boulanger	-43
any:boulangerie	-93
any:boulangers	-29
any:bourgogne	-56
any:bourse	-55
any:bout	33
any:boute	-27
any:bouteilles	-53
any:boutique	-115
any:bovet	-25
any:bowls	62
any:boyfriend	-43
any:boys	47
any:bracelets	-62
any:bradford	-25
any:braille	-57
any:braised	-33
any:brand	-129
any:brands	-73
any:braquage	-62
any:braqueur	30
any:brasserie	-45
any:bray	-32
any:brazilian	-28
any:bread	-44
any:break	-65
any:breakdown	-40
any:breakfast	-34
any:breastfeeding	50
any:brebis	-39
any:bred	-37
any:breeder	-45
any:breeding	-56
any:breeds	-26
any:breguet	-44
any:brest	-78
any:bretonnes	-32
any:brevets	-40
any:brewer	-38
any:brewery	-26
any:brexiteer	33
any:bricklayer	-30
any:bricklaying	-38
any:bridal	-50
any:bride	-57
any:bridge	-28
any:bridges	-30
any:brief	-81
any:brigade	-39
any:brilliant	-44
any:bring	-56
any:brings	29
any:bris	43
any:brisbane	27
any:brive	29
any:broadcaster	-39
any:broadcasts	-54
any:broceliande	25
any:brodeuse	-30
any:broker	-33
any:brother	38
any:brotherhood	-42
any:brothers	-31
any:browser	-45
any:brule	26
any:brussels	37
any:brut	-54
any:bruxellois	-39
any:bsc	-71
any:btp	-40
any:bts	-32
any:buddhist	-47
any:budget	-100
any:budgets	-62
any:buffalo	38
any:bug	-30
any:bugs	-44
any:build	-59
any:building	-67
any:built	-120
any:bulimic	25
any:bullying	-31
any:bunting	-26
any:burden	-26
any:bureaux	-42
any:burger	-38
any:burgled	-54
any:burnt	36
any:bus	-118
any:business	-93
any:buste	63
any:butch	46
any:butte	-49
any:buvette	-55
any:buyer	-74
any:buyers	-32
any:byrne	-59
any:c	-44
any:c9orf72	27
any:cabaret	-56
any:cabin	-50
any:cabinet	-31
any:cable	-29
any:cableur	41
any:caces	-26
any:cachee	-29
any:cadet	-52
any:cadolle	-29
any:cadre	-66
any:cadres	-61
any:cadreur	-48
any:cafe	-55
any:cahuzac	26
any:cairngorms	-36
any:caisse	-72
any:caissiere	-33
any:cake	-44
any:cakes	-68
any:calais	-41
any:calculations	-26
any:calculs	-38
any:caledonie	28
any:calendar	33
any:caller	-30
any:calling	-30
any:calme	-63
any:calvitie	32
any:came	29
any:cameras	-53
any:camerounaise	29
any:camhs	-36
any:camion	-42
any:campagne	32
any:campaign	-35
any:campaigner	-32
any:campaigns	-32
any:campe	25
any:camping	-81
any:campsite	-40
any:camus	-38
any:canadian	-30
any:canadien	-49
any:cancelled	33
any:candauliste	42
any:candidates	-61
any:candidats	-30
any:candidature	28
any:candour	-44
any:canine	-32
any:canne	53
any:cannes	-52
any:cannot	48
any:cantal	-26
any:canteen	-67
any:canton	42
any:canvas	-29
any:capacity	-50
any:capitales	30
any:capitol	51
any:capricorn	-26
any:captain	38
any:captee	47
any:capteur	-56
any:capteurs	-41
any:captioned	-45
any:captions	-31
any:capture	-32
any:caractere	-36
any:caracteres	-65
any:caravanes	-37
any:caravans	-39
any:carbide	-33
any:carbone	-51
any:cardiac	38
any:cardigan	-27
any:cardiologie	-28
any:cardiologist	37
any:cared	-47
any:career	-49
any:cares	27
any:caresser	-31
any:cargaison	-25
any:caricatures	-25
any:carnaval	-55
any:carols	30
any:carpentry	-43
any:carre	-36
any:carried	-43
any:carrier	-37
any:carriere	-53
any:carry	34
any:carrying	28
any:cartes	-83
any:cartographe	-28
any:cartographie	-51
any:cartoon	-40
any:cartoons	-28
any:carved	-41
any:caryotypiste	-43
any:cas	34
any:casanova	-36
any:cascadeur	-72
any:cases	-60
any:cash	-53
any:cashier	-35
any:casier	-27
any:casiers	-59
any:casino	38
any:castel	-52
any:cat	58
any:catalogue	-52
any:catalogued	-26
any:cataloguer	-43
any:catalysis	-25
any:cataracts	35
any:category	-47
any:catered	-29
any:caterer	-63
any:catering	-29
any:cathedral	-37
any:catholic	-48
any:catholicism	36
any:catholique	-52
any:cats	-61
any:cattle	-45
any:cause	27
any:cautions	-28
any:cave	-31
any:cdd	-64
any:cdi	-45
any:cede	-31
any:cedetiste	47
any:cegidd	-30
any:celebrant	29
any:celebre	-42
any:celibat	27
any:celibataire	-99
any:celibate	50
any:cell	-38
any:cells	-37
any:cellulaire	-46
any:cemetery	-32
any:center	61
any:central	26
any:centrale	-39
any:ceo	-40
any:cercle	42
any:certificate	30
any:certificates	-26
any:certifiee	-34
any:cesure	-47
any:cet	-73
any:cfe	-32
any:cftc	51
any:chabbat	-36
any:chad	-39
any:chain	-71
any:chaine	-58
any:chains	-43
any:chaired	40
any:chairman	-30
any:chaleur	-38
any:chaleureux	-44
any:chambre	-39
any:champagne	-41
any:champion	-25
any:change	-44
any:chantal	34
any:chanted	33
any:chantier	-42
any:chantiers	-45
any:chapardait	38
any:chapel	-48
any:chapitre	-34
any:chaplain	-43
any:chaque	34
any:charcutier	-36
any:charge	-61
any:charged	-37
any:chargee	-87
any:chargees	-34
any:charite	-30
any:charities	-52
any:charity	-107
any:charme	-43
any:charte	-45
any:chartered	-94
any:chartes	-30
any:chasse	35
any:chatterley	-39
any:chauffage	-98
any:chauffard	-36
any:chaussee	28
any:chaussures	-51
any:chavez	31
any:che	54
any:cheap	-31
any:cheat	-39
any:cheating	-45
any:cheats	-27
any:checker	39
any:checklists	-52
any:checks	-80
any:cheek	-31
any:chef	-31
any:cheffe	-73
any:chemical	-53
any:cheminots	47
any:chemist	-40
any:cher	-36
any:chercheur	-57
any:chercheuse	-40
any:cherchons	29
any:chess	-67
any:chevaux	-71
any:chicks	-32
any:chien	-77
any:chiens	-83
any:chiffre	-80
any:chiffres	-49
any:child	40
any:children	-59
any:chile	-60
any:chimie	-40
any:chinois	-63
any:chinon	25
any:chirurgie	-55
any:chirurgien	-83
any:chirurgiens	-30
any:chocolat	-31
any:chocolatier	-38
any:chocolats	-46
any:choice	41
any:choir	-38
any:choirs	28
any:choisit	-49
any:cholera	-30
any:chome	-27
any:chord	-34
any:choregraphie	-33
any:chorus	29
any:choux	-43
any:chretien	27
any:chromatography	-70
any:chromosomes	-62
any:chronic	-27
any:chronicle	-41
any:chroniqueuse	-48
any:chu	-73
any:church	-39
any:cicatrices	37
any:ciel	-41
any:cigarettes	39
any:cimade	-35
any:cinema	-50
any:cinquieme	-60
any:cipd	-48
any:circonstances	-85
any:circuit	-35
any:circulation	-36
any:circule	45
any:circulent	38
any:circus	-34
any:cirque	-27
any:cis	63
any:cisco	-38
any:citys	-48
any:civique	-53
any:claimant	-45
any:claire	-61
any:class	-71
any:classe	-60
any:classes	-90
any:classiques	-53
any:classroom	-29
any:clauses	-70
any:claustrophobe	25
any:cleaned	-33
any:cleaner	-37
any:cleaners	-60
any:cleared	38
any:clearview	-35
any:clef	61
any:clefs	-28
any:cleft	48
any:clerk	-100
any:clerked	-44
any:cles	-49
any:client	-25
any:clientele	-95
any:clients	-80
any:climate	32
any:climbs	26
any:clinic	-53
any:clinical	-39
any:clinically	43
any:clinicienne	-53
any:clinique	-72
any:clinton	-31
any:clocked	27
any:clocking	-29
any:clockmakers	-25
any:cloisons	-57
any:clonage	-65
any:clone	-79
any:cloned	-29
any:cloning	-41
any:clos	-46
any:closet	-28
any:closing	-29
any:cloth	-38
any:cloud	-42
any:clouds	-38
any:club	-39
any:clumsy	29
any:cnc	-29
any:cnil	-55
any:co	33
any:coach	-49
any:coached	-35
any:coaches	-27
any:coastguard	-37
any:cochee	50
any:cochlear	38
any:cocktails	-45
any:code	-58
any:codebase	-36
any:coe	26
any:coefficient	-26
any:coequipiers	-61
any:coeur	-26
any:coffee	-56
any:coffres	-50
any:coffreur	-48
any:cofondatrice	-31
any:cohort	-51
any:coiffe	-59
any:coiffeuse	-40
any:colas	53
any:cold	-59
any:coldstream	-32
any:cole	30
any:colistiere	25
any:collaborateur	-91
any:collations	-38
any:colleagues	-34
any:collectes	26
any:collection	-61
any:collections	-38
any:collective	-51
any:college	-44
any:collegiens	-49
any:collegue	42
any:collegues	39
any:collet	37
any:collier	-30
any:colliers	-53
any:colline	-47
any:colloque	-43
any:colocation	-26
any:cologne	-39
any:colombey	-30
any:colonnes	-32
any:coloriste	-37
any:colour	-27
any:columbus	31
any:coma	58
any:combattait	36
any:comble	47
any:comedian	-50
any:comedie	-80
any:comedien	-29
any:comedienne	-28
any:comedy	-48
any:comes	-35
any:comfortable	27
any:coming	28
any:comites	-32
any:comma	-27
any:commande	-56
any:commencer	-60
any:commercants	-40
any:commerce	-86
any:commerces	-27
any:commercial	-48
any:commerciale	-63
any:commerciales	-46
any:commercialise	-46
any:commerciaux	-38
any:commissaire	-43
any:commission	-43
any:commissioner	-25
any:committed	30
any:committees	-37
any:common	-28
any:communale	33
any:commune	-49
any:communes	-43
any:communicante	-47
any:communication	-93
any:communicative	-27
any:communicator	-31
any:communist	27
any:communiste	-47
any:communistes	38
any:commute	-39
any:commuting	-63
any:compagne	-44
any:compagnie	-43
any:compagnon	-50
any:compagnons	54
any:companies	-54
any:companion	57
any:comparison	41
any:compas	-38
any:compass	30
any:compasses	-52
any:compensee	56
any:competences	-39
any:complained	-44
any:complaint	47
any:completed	39
any:complexe	-58
any:compliance	-50
any:composer	-48
any:composites	-26
any:comprehensive	-40
any:compris	34
any:compromise	30
any:comptabilise	-38
any:comptable	-54
any:compte	-30
any:comptes	-68
any:comptoir	-50
any:computer	-41
any:concept	-60
any:conchyliculture	-39
any:concierge	-42
any:conciliatrice	-33
any:conclu	-41
any:concoit	-31
any:concordant	29
any:concours	-83
any:concu	-53
any:condamine	-26
any:condamne	-33
any:condamnes	-39
any:conditional	56
any:conduct	40
any:conducted	-45
any:conducteur	-25
any:conductor	-40
any:conduit	51
any:confectionery	-42
any:confederal	62
any:conference	-53
any:conferencier	-31
any:conferenciere	-46
any:confesses	-36
any:confession	-39
any:confessionnelle	-53
any:confiance	-68
any:confided	28
any:confident	-44
any:confidentiel	25
any:configurators	-29
any:confirm	-38
any:confirmed	47
any:confirms	-35
any:confiserie	-42
any:conflict	50
any:conflit	29
any:conflits	-41
any:confondent	-39
any:conformite	-39
any:congelateurs	-33
any:congo	-42
any:conjoint	-33
any:conjointe	-48
any:conjugales	-27
any:connaitre	27
any:connecte	-50
any:connectee	-37
any:connemara	-27
any:connexin	31
any:connu	43
any:connue	41
any:conquests	27
any:conquete	-64
any:conquetes	31
any:consanguinity	-28
any:consciencieuse	-43
any:conscientious	32
any:conseille	-55
any:conseiller	32
any:conseils	-39
any:consensual	54
any:consent	-62
any:consequence	29
any:conservation	-25
any:conservative	-31
any:conservator	-37
any:conservatrice	-34
any:conserve	28
any:conservees	36
any:conserves	38
any:considers	27
any:constituency	51
any:constitution	-38
any:construire	-29
any:construit	-42
any:consulate	39
any:consultant	-65
any:consultante	-34
any:consultatif	-43
any:consulting	-62
any:consumer	-55
any:contagieux	-36
any:contagious	-37
any:contentieux	-49
any:contention	31
any:contenu	-54
any:contestataires	-30
any:contestations	-32
any:conteuse	-43
any:continue	-41
any:continuous	-27
any:contraception	-44
any:contraceptive	-48
any:contract	-57
any:contracte	32
any:contractor	-62
any:contractors	25
any:contracts	-73
any:contradicteurs	-30
any:contradiction	25
any:contraintes	-37
any:contrats	-56
any:contre	26
any:contrebande	29
any:contrefacon	32
any:control	-53
any:controle	-34
any:controleur	-53
any:controls	-37
any:convaincus	-50
any:convalescence	-27
any:convenor	47
any:conventions	-53
any:conversion	31
any:converted	31
any:convict	-57
any:convictions	-53
any:convois	-30
any:convoy	31
any:cookbook	-29
any:cooked	-38
any:cooks	-37
any:cooperates	48
any:coordinated	-30
any:coordinateur	-44
any:coordinator	-73
any:coordinatrice	-48
any:cope	-27
any:copie	25
any:copies	39
any:copines	-26
any:copper	-56
any:coproprietaires	-73
any:copropriete	-50
any:copy	-45
any:copywriter	-59
any:coquines	29
any:cordeau	-37
any:cordee	-31
any:corner	-41
any:corps	-35
any:corpus	-41
any:correcteur	-34
any:correctrice	-32
any:correspond	35
any:correspondance	41
any:corrige	-73
any:corsets	-54
any:cosmetics	-41
any:cosmetique	-34
any:cost	26
any:coste	-44
any:costs	-30
any:costume	-69
any:costumiere	-54
any:cotisation	-25
any:cotisations	-51
any:couches	-30
any:coud	-28
any:couldn	-28
any:couleur	-30
any:couleurs	-53
any:councillors	-50
any:councils	-52
any:counsel	-48
any:counselled	-42
any:counselling	57
any:counsellor	-64
any:counsellors	-28
any:counsels	-49
any:counted	-35
any:counter	-27
any:counterbalance	-31
any:counterfeit	-25
any:counting	-33
any:countries	-48
any:country	26
any:county	-26
any:coupe	-50
any:coupes	-26
any:couple	29
any:couples	-127
any:coups	40
any:cour	-37
any:courant	-32
any:courante	-35
any:coureur	-60
any:courier	25
any:courriel	-28
any:courriels	-27
any:courrier	-27
any:cours	-28
any:course	-51
any:courses	-44
any:coursiers	41
any:courtes	-45
any:courtier	-42
any:courtoisie	43
any:courts	-31
any:cousin	37
any:cousins	48
any:cout	-27
any:couts	-33
any:coutumes	-82
any:couture	-42
any:couturier	-30
any:couturiere	-49
any:couvert	-51
any:couverts	-33
any:couverture	-80
any:couvoir	-30
any:couvre	-51
any:cover	-57
any:covered	-60
any:cp	-54
any:cpam	-31
any:cpe	-35
any:crabs	-30
any:cracher	57
any:craftsmen	-54
any:crash	67
any:crates	-25
any:creative	-42
any:credit	-122
any:credo	-53
any:crete	-42
any:crew	-47
any:criblages	-38
any:cricket	-50
any:crie	27
any:crier	-56
any:crieuse	-29
any:crillon	-26
any:crime	-100
any:criminal	-42
any:criminology	-65
any:crippled	-28
any:crippling	-41
any:crise	-70
any:crises	26
any:crisis	-48
any:crispr	-56
any:critic	-48
any:criticising	29
any:critics	-33
any:critique	-67
any:critiques	-59
any:crm	-27
any:crohn	31
any:croises	31
any:croix	-50
any:cros	50
any:crossed	-47
any:crossover	-32
any:crosswords	-67
any:crown	-31
any:croyait	-37
any:croyant	35
any:croydon	33
any:croyez	-55
any:crpc	25
any:cru	26
any:crus	51
any:crutch	-38
any:cryonics	25
any:crystals	-32
any:cse	-111
any:cue	-36
any:cuillere	-63
any:cuisine	-109
any:cuisiniere	-33
any:cuisiniste	-38
any:cuivres	-79
any:culottes	40
any:culpabilite	-39
any:cult	-36
any:culture	-74
any:culturelle	-41
any:curated	-32
any:curatelle	37
any:curator	-38
any:cure	-30
any:curieux	-28
any:curiosity	-32
any:currency	-26
any:currently	47
any:curricular	-30
any:customer	-67
any:customers	-90
any:customs	-66
any:cut	-89
any:cutter	-61
any:cvpr	-27
any:cvs	-55
any:cyanoacrylate	-34
any:cynic	-36
any:cynical	-60
any:cynique	-32
any:cyr	29
any:cystic	-37
any:d	-38
any:dacosta	-37
any:dactylo	-72
any:dactylographie	-38
any:dactyloscopique	41
any:dad	47
any:daily	-25
any:dairy	-36
any:dakar	25
any:daltonien	37
any:damages	-58
any:damp	-65
any:dana	29
any:dance	-84
any:dancer	-63
any:dangereuse	35
any:daniel	26
any:danish	-43
any:danse	-51
any:danseurs	-46
any:darts	-36
any:dashboard	-39
any:data	-34
any:datait	-48
any:dating	-31
any:daughters	-86
any:dauphins	-47
any:david	-50
any:dax	-59
any:day	-27
any:dbs	-34
any:de	-27
any:deacon	-47
any:deadlines	-58
any:deaf	-52
any:deafness	42
any:deals	-49
any:dealt	-36
any:death	-65
any:debat	-64
any:debate	-50
any:debattu	-27
any:debit	-27
any:debout	44
any:debridee	39
any:debt	-27
any:debts	-30
any:debut	-40
any:decapage	-28
any:decay	-31
any:decided	34
any:decides	-51
any:decision	-35
any:decks	-25
any:declarant	-32
any:declare	44
any:declared	43
any:declaree	25
any:decline	-43
any:declined	50
any:decors	-38
any:decouche	54
any:decoupe	-44
any:decoupes	-34
any:decouvertes	-30
any:dedicacee	28
any:deduites	39
any:deeply	30
any:defeat	-43
any:defect	44
any:defectueuse	29
any:defectueux	-25
any:defence	-32
any:defendants	-52
any:defends	-35
any:deficiency	30
any:defilait	-64
any:defile	-32
any:defis	-69
any:degeneration	33
any:degommeuses	35
any:degre	49
any:degrees	-41
any:degrisement	26
any:degrowth	30
any:dejeuner	29
any:delais	-74
any:delays	-59
any:delegated	-50
any:deleguer	-75
any:delegues	-57
any:deletion	30
any:delhi	34
any:deli	-42
any:deliberative	-27
any:delinquants	-52
any:delits	-32
any:deliveries	-28
any:delivers	-51
any:delivery	-58
any:dell	-39
any:dem	-32
any:demarche	-49
any:demarches	-49
any:demarre	-25
any:demenage	-55
any:demenager	-27
any:demi	37
any:demission	26
any:demissionne	35
any:demo	-40
any:democratie	-29
any:democratique	-52
any:demon	36
any:demonstratrice	-65
any:denis	33
any:denominational	-31
any:dentaire	-52
any:dentaires	-78
any:dentist	-29
any:dentiste	-37
any:dentistes	-42
any:denudees	26
any:denver	-25
any:depannage	-53
any:depanneur	-25
any:departemental	29
any:departementale	-56
any:departementaux	-40
any:department	-55
any:depend	-29
any:dependance	-27
any:depends	-75
any:deplace	36
any:deploye	-32
any:deployments	-69
any:deposee	-31
any:depot	-27
any:depouillement	-33
any:depreciation	-32
any:deputee	-28
any:derecognised	-28
any:derive	-25
any:dermatology	-43
any:derniere	51
any:deroute	-25
any:derriere	25
any:derry	49
any:des	-46
any:desaccord	30
any:desarme	-28
any:descend	56
any:descendant	-51
any:descendante	-50
any:describe	38
any:deselected	35
any:design	-87
any:designation	28
any:designed	-106
any:designee	26
any:designer	-121
any:designs	-52
any:desir	-36
any:desk	-61
any:desks	-26
any:despot	-31
any:dessinateur	-35
any:dessinatrice	-33
any:dessine	-82
any:dessinee	-30
any:detachee	-32
any:detection	-86
any:detective	-55
any:detenait	37
any:detenons	42
any:detenteur	-54
any:detenu	51
any:detenus	-42
any:detergents	-32
any:determined	-91
any:determinedly	-33
any:detour	-35
any:detourage	-44
any:detrousse	-42
any:dette	-45
any:dettes	-29
any:develop	-32
any:development	-38
any:developpe	-77
any:developpement	-38
any:developpeur	-73
any:developpeuse	-41
any:devenue	39
any:device	-50
any:devices	-26
any:devil	27
any:devoir	-28
any:devolution	-47
any:devon	-33
any:devra	-43
any:devront	-52
any:diabetic	36
any:diabetics	-49
any:diabetique	66
any:diabetiques	-68
any:diacre	-61
any:diagnostic	-30
any:diagramming	-56
any:dialects	-29
any:dialogue	-61
any:diaphragms	-42
any:dicky	34
any:dictee	-51
any:diction	-68
any:dictionary	-26
any:diesel	-32
any:diet	-45
any:dietetique	-35
any:diets	-40
any:difference	-38
any:difficiles	-27
any:difficult	-29
any:digital	-49
any:digitale	-27
any:dijon	-44
any:dikes	-27
any:dinner	-68
any:diocese	-53
any:diogene	35
any:diploma	-51
any:diplomas	-55
any:diplomate	-55
any:diplomatie	-26
any:diplomee	-47
any:dirait	38
any:direct	-63
any:direction	-49
any:directions	-37
any:directors	-44
any:directrice	-71
any:directs	-29
any:dirigeante	36
any:disability	-53
any:disabled	-26
any:disaggregated	-48
any:disarmament	31
any:disc	45
any:discharge	48
any:disciplinary	25
any:discorde	-37
any:discours	-48
any:discreet	26
any:discrete	-49
any:discretion	-32
any:discrimination	-36
any:discuss	-63
any:diseases	-50
any:disent	31
any:dish	-31
any:dishes	-47
any:dismay	29
any:dismissal	-34
any:dismissed	45
any:dispatch	28
any:dispatcher	-53
any:dispense	59
any:dispensed	-32
any:dispensee	37
any:display	-55
any:displays	-54
any:disponible	-72
any:disputes	-52
any:disqualified	56
any:dissertation	-100
any:distribue	33
any:distributeur	-43
any:distributeurs	-55
any:distribution	-39
any:diversity	-53
any:divin	30
any:divinity	-43
any:divorced	25
any:divorcee	-31
any:diwali	-71
any:dj	-41
any:djamena	-32
any:dna	-27
any:doc	-40
any:doctor	52
any:doctoral	-60
any:doctorante	-86
any:doctorate	-83
any:documentaire	-74
any:documentaliste	-43
any:documentariste	-48
any:documentary	-42
any:documents	-49
any:docusign	-43
any:dodging	26
any:dogmatique	-41
any:dogme	-39
any:dogs	-43
any:doigt	29
any:doigte	-69
any:doing	39
any:dois	-41
any:dolly	-32
any:domestic	-34
any:domina	31
any:dominant	-76
any:dominante	-47
any:dominatrice	37
any:donateurs	34
any:donations	-66
any:donegal	-27
any:donnes	-29
any:donors	-52
any:dons	-66
any:dont	-27
any:door	-51
any:doorman	42
any:doors	-45
any:dorothy	-33
any:dose	-61
any:dossiers	-57
any:douanes	-39
any:douanier	-48
any:doublage	-40
any:doublages	-45
any:double	-47
any:doubled	-96
any:doubleur	-69
any:doubt	-31
any:douleur	-30
any:doute	-71
any:douvres	-56
any:douze	-46
any:downloads	-34
any:dozen	-38
any:dp	-43
any:drafted	-78
any:drafts	-38
any:drag	-59
any:dragon	-25
any:dragster	-49
any:drague	28
any:drama	32
any:drapeaux	-54
any:draw	39
any:drawing	32
any:drawings	-32
any:drew	-67
any:drh	-57
any:drink	-34
any:drinkers	-38
any:drinking	46
any:drives	-25
any:droite	-31
any:droits	-37
any:drolement	-27
any:dropped	30
any:drosophile	-39
any:drugs	-45
any:drummer	-31
any:drums	-40
any:dry	25
any:dsi	-42
any:du	-32
any:dunelm	-33
any:dunkeld	-40
any:dunn	30
any:dunne	-30
any:durable	-38
any:duree	27
any:durer	-34
any:durete	-29
any:dutch	-63
any:duty	-41
any:dynamique	49
any:dynasty	-31
any:dyslateral	-48
any:dyslexic	29
any:dyslexie	40
any:dyslexique	26
any:dyspraxic	38
any:e	-50
any:e16	-38
any:ease	-39
any:east	-59
any:easy	32
any:eat	-31
any:eau	-52
any:eaux	-47
any:eb	-37
any:ebeniste	-69
any:ebruiter	-61
any:ecart	-36
any:ecarte	39
any:echangeur	-29
any:echangiste	51
any:echarpes	-28
any:echec	-29
any:echecs	-39
any:echelle	-30
any:echo	-34
any:eclairage	-34
any:eclairagiste	-43
any:ecloserie	-55
any:ecole	-63
any:ecoles	35
any:ecolo	26
any:ecologique	-38
any:ecologue	-34
any:economics	-33
any:economist	-56
any:economiste	-30
any:economy	-63
any:ecope	55
any:ecoute	-63
any:ecris	-35
any:ecriture	37
any:edge	-53
any:edinburgh	-32
any:edit	-50
any:edite	-51
any:edited	-85
any:editeur	-39
any:edition	-34
any:editor	-132
any:editrice	-69
any:edits	-64
any:educateur	-80
any:educatif	47
any:education	-94
any:educational	52
any:efface	-63
any:effacee	-25
any:effectue	39
any:effet	-29
any:effort	-43
any:egg	-34
any:eglise	-39
any:egoist	50
any:ehpad	-28
any:eiger	-29
any:eighty	63
any:elderly	-59
any:eldest	58
any:elected	-25
any:electeur	58
any:elections	-66
any:electoral	-33
any:electrice	32
any:electrician	-101
any:electrophorese	-28
any:elevage	-47
any:elevee	26
any:eleven	-58
any:eleves	-71
any:eleveur	-73
any:eleveuse	-25
any:elire	25
any:elles	48
any:elodie	-38
any:eloges	-63
any:elu	-25
any:elue	-56
any:elus	-74
any:ely	-46
any:embauchee	-49
any:embolie	50
any:embossing	-69
any:embrasser	36
any:embryologiste	-45
any:emission	-36
any:emma	-39
any:emploie	-67
any:emplois	-36
any:employed	-101
any:employee	-28
any:employees	-47
any:employer	-29
any:employers	-83
any:employeur	-61
any:employs	-64
any:emporte	-34
any:empreinte	-28
any:ena	-51
any:encadre	-53
any:enchainee	29
any:end	-41
any:enduits	-49
any:endurance	62
any:endurant	-47
any:energy	-31
any:enfant	-33
any:enfants	-43
any:engage	-28
any:engaged	-62
any:engagements	-51
any:engine	-53
any:engineer	-85
any:engineers	-84
any:england	-43
any:english	-80
any:enhanced	-25
any:enlightenment	-33
any:ennui	-63
any:enquetes	-59
any:enqueteur	-79
any:enqueteurs	-30
any:enquetrice	-67
any:enrayee	-37
any:enregistre	49
any:enregistree	30
any:enregistrer	-55
any:enrol	-64
any:enrolee	36
any:enseigne	-58
any:enseignee	-40
any:enseignements	64
any:enseigner	-26
any:entend	43
any:entendant	-28
any:entendre	-33
any:enterprise	-30
any:enterprises	-28
any:enterrements	-33
any:enthousiasme	-38
any:enthusiasm	-50
any:entraineur	-87
any:entreprendre	-49
any:entrepreneur	33
any:entrepreneurs	-26
any:entreprise	-72
any:entreprises	-34
any:entrer	34
any:entretenait	44
any:entretient	-30
any:entries	39
any:entry	31
any:enverra	-37
any:envisagee	-34
any:envoie	50
any:enzymes	-31
any:epargne	-30
any:epaule	28
any:epicerie	-49
any:epictetus	32
any:epicurean	-60
any:epicurien	39
any:epicurienne	-61
any:epicurus	-44
any:epidemic	-33
any:epilation	-50
any:epilepsy	-36
any:epileptic	34
any:episode	-62
any:epoque	27
any:epoux	-83
any:epuise	-33
any:equality	32
any:equestre	-52
any:equilibree	47
any:equine	-30
any:equipe	-26
any:equipes	-66
any:equipment	-36
any:era	-50
any:ergonome	-30
any:ergonomie	-26
any:erlangen	-48
any:erotic	30
any:erp	-48
any:error	-78
any:esat	-64
any:escale	-45
any:escape	-41
any:escaped	-42
any:escort	-81
any:escorte	-53
any:escorted	-39
any:escorts	25
any:escroquerie	-66
any:esl	-64
any:esn	-26
any:espagnol	-48
any:esprit	-97
any:esprits	27
any:essai	-36
any:essais	-44
any:essay	-44
any:essex	-30
any:established	28
any:estates	-55
any:estimate	-38
any:estimations	-32
any:estonia	-40
any:et	-29
any:etabli	28
any:etablie	25
any:etablissement	-45
any:etaient	38
any:etal	-34
any:etalon	52
any:etalonnage	-59
any:etalonneur	-43
any:etapes	-68
any:etat	-66
any:etes	-39
any:ethics	-30
any:ethique	-52
any:ethnologue	-63
any:etoile	50
any:etonne	-30
any:etonnement	-31
any:etretat	-28
any:etude	-90
any:etudiant	-26
any:etudiante	-59
any:etudiants	-49
any:etudie	-115
any:eue	-68
any:europe	-50
any:european	-35
any:europeen	-43
any:evadez	-27
any:evaluation	-46
any:evenement	42
any:evenementiel	-34
any:evening	-53
any:evensong	-27
any:events	-85
any:everton	-48
any:everybody	33
any:evidence	-37
any:evite	62
any:evitee	-63
any:evolution	-60
any:evoquees	33
any:ex	45
any:exam	-51
any:examinatrice	-33
any:examined	-39
any:examiner	-78
any:exaministe	59
any:exams	-44
any:exceeded	-38
any:excel	-70
any:excellence	-56
any:excellent	-66
any:excellente	34
any:excellents	-56
any:exchange	-32
any:excite	-61
any:exclu	48
any:exclusive	-26
any:excuses	-54
any:executed	-32
any:exempted	42
any:exerce	-40
any:exercer	42
any:exhibition	-71
any:existential	-73
any:existentialiste	30
any:exists	41
any:exome	27
any:exotic	-49
any:expansion	35
any:expatriation	-48
any:expatries	-47
any:expenses	46
any:expert	-84
any:expertes	-36
any:expertise	-25
any:expertises	-31
any:experts	-49
any:expires	-41
any:explaining	-89
any:explains	-48
any:explicit	30
any:explique	-25
any:exploite	-37
any:exploration	-37
any:explosives	-51
any:exposed	-33
any:exposition	-63
any:expressed	-29
any:expression	-53
any:extended	-49
any:extraconjugale	49
any:extracted	-37
any:extraction	-29
any:extrait	-36
any:extramarital	28
any:eye	-32
any:eyesight	36
any:f508	-36
any:faber	-28
any:fabre	-29
any:fabricant	-34
any:fabrication	-30
any:fabrique	-31
any:fac	30
any:facades	-53
any:face	-31
any:faceprint	30
any:faces	-34
any:facials	-42
any:facilities	-66
any:facon	28
any:facteur	-36
any:facteurs	28
any:factory	-64
any:facts	-37
any:failed	26
any:failing	41
any:failli	49
any:faillite	-68
any:faire	-34
any:fairs	-45
any:faithful	-25
any:falk	-30
any:fall	54
any:false	26
any:familial	-58
any:familier	-34
any:families	-26
any:familles	-66
any:fanconi	52
any:fanfare	-65
any:fantasmes	-41
any:farm	-48
any:farmed	-26
any:farmer	-43
any:farmers	-75
any:farming	-44
any:fashion	-48
any:fashioned	32
any:fasting	-27
any:fatiguees	-43
any:fault	-27
any:faune	-25
any:faure	-39
any:fausse	27
any:fautes	-31
any:fauteuils	-57
any:favour	46
any:favours	-35
any:faye	25
any:fbi	37
any:fdsea	62
any:fear	-38
any:february	41
any:federalist	37
any:federation	-45
any:fee	-55
any:feed	40
any:feel	27
any:fees	39
any:feet	-39
any:fell	-59
any:felons	-46
any:female	-41
any:femelle	-29
any:fer	55
any:ferme	-37
any:fermes	-42
any:fermiers	-43
any:ferronnier	-37
any:ferroviaire	-50
any:fertility	-40
any:festival	-38
any:festivals	-36
any:fetes	-31
any:fetichiste	44
any:feuilleton	-42
any:feves	-45
any:fevrier	26
any:fiance	-60
any:fibre	-69
any:fibres	31
any:fibromyalgie	36
any:fichee	31
any:fiches	-65
any:fiction	-44
any:fidelisation	-66
any:fidelite	-36
any:fidelity	-40
any:fido2	-26
any:field	-119
any:fieldwork	-25
any:fier	27
any:fierte	-74
any:fifties	-33
any:figurant	-31
any:figure	32
any:file	32
any:files	-42
any:filiale	-74
any:filiales	-59
any:filiation	-51
any:fillon	42
any:film	-143
any:filme	-74
any:filmee	-26
any:films	58
any:filtrage	-28
any:fin	41
any:finalist	-51
any:finance	-59
any:financial	-28
any:financiere	-31
any:financiers	-46
any:finder	-29
any:fine	-44
any:fines	-50
any:finger	-50
any:fingerprint	-26
any:fingerprinting	-31
any:finished	-28
any:finishing	-60
any:finistere	35
any:finit	36
any:fired	51
any:firefighter	-38
any:firefighters	-49
any:firewall	-37
any:firm	-53
any:firmware	-79
any:first	-55
any:fiscal	-54
any:fiscaliste	-57
any:fiscalite	-44
any:fish	-49
any:fit	33
any:fits	-53
any:fitted	-28
any:fitter	-91
any:fiv	32
any:fix	-28
any:fixed	-50
any:fixes	-64
any:flags	-49
any:flat	29
any:flavours	-28
any:fleet	-35
any:fleury	-34
any:flights	-67
any:fling	32
any:flirt	-86
any:flirtation	-57
any:flirte	-37
any:flirted	-25
any:floating	43
any:flood	-43
any:flooring	-31
any:floors	-42
any:floraison	-33
any:florist	-35
any:floss	-25
any:flottante	33
any:flow	-66
any:flower	-43
any:flowers	-65
any:fluent	-52
any:flush	-31
any:flux	-88
any:fly	25
any:flying	28
any:foie	-57
any:foire	-26
any:fois	40
any:fold	-26
any:folk	-74
any:follow	-25
any:followed	-47
any:follower	43
any:fonciere	-61
any:fonction	-38
any:fonctionnaire	-27
any:fond	-26
any:fondateur	-41
any:fonderies	42
any:fonds	-62
any:fondu	-48
any:food	-71
any:foods	-30
any:fools	-29
any:footballeur	25
any:footfall	-39
any:forbes	-63
any:force	-39
any:ford	-36
any:forebears	-25
any:forecast	-66
any:forecaster	-33
any:foreman	50
any:forensic	-57
any:forensics	-43
any:forestier	-57
any:forestiere	-39
any:foret	35
any:forfaitiste	-40
any:forgeron	-35
any:forklift	-63
any:formalites	-37
any:formateur	-57
any:formation	-121
any:formatrice	-107
any:former	42
any:formers	-28
any:formulaires	-26
any:formulation	-48
any:formulator	-35
any:fort	-55
any:forte	-71
any:fortes	-39
any:forts	-31
any:forwarders	-46
any:fos	39
any:fouilles	-54
any:founders	-58
any:four	-44
any:fournie	-33
any:fournisseur	-58
any:fournisseurs	-97
any:fox	-33
any:foyer	-45
any:fracture	-32
any:fragile	-36
any:fragilite	-34
any:frais	70
any:fraiseuse	25
any:frames	-36
any:frameworks	-49
any:francais	-72
any:franchise	-57
any:francisco	-31
any:franck	28
any:francois	41
any:francs	-37
any:frappes	-27
any:frasques	45
any:fraudster	32
any:free	-74
any:freelance	-58
any:freemasons	-26
any:freight	-42
any:french	-57
any:frequente	70
any:fresh	-31
any:fresque	-48
any:freud	-45
any:fridge	32
any:friendly	-31
any:friends	51
any:froid	-70
any:froide	30
any:frontiere	34
any:fructose	28
any:fruit	-46
any:fsu	41
any:fui	58
any:fuite	27
any:full	-36
any:fume	25
any:fumiste	-30
any:funding	-31
any:fundraised	58
any:fundraiser	-56
any:funds	-25
any:funebres	-30
any:funeraires	-28
any:funerals	-54
any:furniture	-65
any:fusibles	-30
any:fusionnees	-30
any:futur	50
any:future	26
any:g	-49
any:gabarit	46
any:gabarits	-76
any:gagner	-25
any:gai	-85
any:gaie	-42
any:gaiete	-28
any:gaillard	-47
any:gale	-50
any:galerie	-34
any:galeriste	-25
any:gallery	-49
any:galway	-36
any:games	-37
any:gamme	-68
any:gandrange	26
any:gang	-52
any:gangs	-47
any:gants	25
any:gap	34
any:garcons	38
any:gard	56
any:garden	-74
any:gardener	-51
any:gardiennage	26
any:gardiens	-48
any:gare	-54
any:gargoyles	-39
any:garlic	-57
any:gateaux	-51
any:gatk	-47
any:gauche	-40
any:gauchere	-41
any:gauchers	-40
any:gaudin	27
any:gaulliste	63
any:gave	34
any:gaye	-43
any:gayle	-33
any:gaynor	-31
any:gaza	-30
any:gcse	-36
any:gdpr	-38
any:geant	-49
any:gearbox	-29
any:gedmatch	25
any:gel	-33
any:gendarme	-89
any:gendarmes	40
any:gender	-60
any:genealogique	-40
any:genealogiques	-25
any:genealogiste	-48
any:genealogy	-46
any:genent	47
any:general	32
any:generale	-61
any:generaliste	-34
any:generation	-65
any:generations	-83
any:genes	-49
any:geneticienne	-60
any:genetiques	-61
any:genie	-30
any:genique	-43
any:genomes	-38
any:genomique	-46
any:genotyping	-25
any:genou	26
any:genre	-48
any:geographique	-50
any:geologist	-35
any:gerait	-37
any:gerant	-48
any:gerante	-76
any:gere	-150
any:german	-59
any:gestion	-46
any:gestionnaire	-103
any:gets	34
any:gide	-47
any:gifted	32
any:gigs	-38
any:girlfriend	-39
any:girlfriends	26
any:girls	26
any:giscardien	50
any:git	-62
any:gite	-26
any:glandular	46
any:glaze	-37
any:glisse	36
any:gloves	-34
any:goal	-26
any:goalkeeper	-62
any:goes	38
any:goff	-34
any:going	38
any:golden	-43
any:goldman	-43
any:golf	-114
any:gone	44
any:good	-74
any:goods	-67
any:gop	34
any:gordons	-53
any:gossip	27
any:gourmand	-32
any:gout	-35
any:gouvernante	-63
any:gouvernements	-46
any:gouverneur	-37
any:governments	-68
any:gp	-98
any:grace	-32
any:grade	-75
any:grader	-45
any:graduate	-71
any:grandchildren	26
any:grandeur	-45
any:grandi	-39
any:grands	-55
any:grange	25
any:grants	-47
any:graphique	-53
any:graphiste	-51
any:graphql	-26
any:gras	-48
any:grave	-49
any:graveur	-61
any:gree	-42
any:greement	-27
any:greements	-70
any:greens	-27
any:greffes	-27
any:greffier	-64
any:greffiere	-60
any:grenoble	-49
any:greve	-34
any:grevin	-34
any:greyhounds	-39
any:grid	-33
any:grip	-27
any:grippe	-42
any:ground	25
any:grounds	36
any:groupama	-55
any:grower	-59
any:grown	-35
any:guard	-25
any:gueret	-55
any:guessan	33
any:guests	-40
any:guichet	-36
any:guide	-101
any:guild	-40
any:guise	37
any:gurdjieff	61
any:guy	-36
any:h	44
any:h1	-41
any:habilitations	-51
any:habitant	-57
any:habite	-27
any:habitue	77
any:hacked	30
any:hacker	-54
any:haemochromatosis	25
any:haemophilia	-25
any:hahn	-27
any:hairdresser	41
any:halden	28
any:half	-37
any:halterophilie	-27
any:hamlet	-75
any:hand	-32
any:handball	-80
any:handbook	-31
any:handcuff	-28
any:handed	-26
any:handicap	-52
any:handicapee	62
any:handicapes	-58
any:handisport	-47
any:handler	-64
any:handles	-62
any:handling	-39
any:handovers	-58
any:handshake	-62
any:handwriting	-58
any:hang	-62
any:happy	-31
any:harassment	-49
any:hard	34
any:hardest	-69
any:hardness	-34
any:hardware	-63
any:harmless	27
any:harris	66
any:harvard	-26
any:harvey	-31
any:hashing	-34
any:hastings	-27
any:haul	-83
any:hauliers	-50
any:haut	-46
any:haven	-52
any:hay	-60
any:hazard	-30
any:hazards	-25
any:hcr	30
any:head	-30
any:headache	-26
any:headmaster	-53
any:headmistress	-38
any:headquarters	-45
any:health	-25
any:healy	-28
any:hearings	30
any:heating	-41
any:hebdo	-68
any:hebdomadaire	-37
any:hebergement	-33
any:heir	-49
any:heirs	-32
any:held	-44
any:helen	32
any:helice	-40
any:helix	-56
any:hello	-39
any:helmand	28
any:helmets	-62
any:help	-65
any:helped	-65
any:helpline	-40
any:helvetique	-49
any:hemophilie	-32
any:hems	-38
any:herald	-26
any:herbal	-27
any:herbs	-31
any:hereditary	-34
any:heredite	-49
any:heredity	-36
any:heritage	-75
any:herite	-52
any:herites	-31
any:heritier	-39
any:heritiere	-35
any:heritiers	-26
any:hermaphrodite	-42
any:hero	-33
any:heroin	-29
any:heroine	-53
any:herons	-48
any:hers	-46
any:herself	28
any:herve	-56
any:heterodyne	-55
any:heterogene	-43
any:heterogeneite	-27
any:heterogreffe	-46
any:heterosexuelle	-45
any:hexham	-59
any:hgv	-25
any:hid	29
any:hierarchy	-71
any:highly	40
any:hiking	-29
any:himself	45
any:hindou	31
any:hindoue	-44
any:hindu	51
any:hinted	50
any:hints	28
any:hip	41
any:hire	-82
any:hired	-65
any:hires	-65
any:hiring	-28
any:historian	-72
any:history	-41
any:hiv	-44
any:hmp	-64
any:hmrc	29
any:hobby	-31
any:holder	-25
any:holiday	-41
any:holloway	44
any:homal	-47
any:home	-39
any:homeless	31
any:homeopathie	-30
any:homeowners	-25
any:homework	-40
any:homogeneisation	-42
any:homogeneous	-48
any:homologation	-68
any:homonyme	-34
any:homophobic	-40
any:homophobie	-46
any:homosexuality	-34
any:homosexuel	28
any:homosexuelle	51
any:honest	-49
any:honour	-33
any:honoured	-49
any:hook	-27
any:hopes	-37
any:hopitaux	-47
any:hopper	47
any:horizon	-41
any:horizons	-25
any:horlogere	-32
any:horlogerie	-57
any:hormones	26
any:horoscopes	-54
any:hors	27
any:horses	-49
any:hospitalise	31
any:hospitalises	-42
any:hospitality	-86
any:hospitals	-97
any:host	-74
any:hosted	-34
any:hostile	41
any:hosts	25
any:hotel	-28
any:hotellerie	-46
any:hotesse	-55
any:hotesses	80
any:hour	-40
any:hourly	-29
any:house	-57
any:housing	-41
any:hove	38
any:hr	-48
any:hrbp	-38
any:huet	-41
any:hugo	60
any:huile	-71
any:huis	-25
any:huissier	-78
any:huissiere	-37
any:huitres	-29
any:huma	31
any:humaine	-66
any:human	-28
any:humanistes	-65
any:humanitaire	-45
any:humanites	-52
any:humanities	-77
any:humankind	29
any:hundred	-68
any:hungary	-52
any:hunters	-35
any:huntington	-54
any:hurt	56
any:husbandry	-44
any:hussar	-36
any:hybrides	-54
any:hydrogen	-26
any:hypersensible	25
any:hypertension	64
any:hypokhagne	-30
any:ia	-27
any:ibiza	54
any:ice	-31
any:ici	74
any:idea	-82
any:ideal	-32
any:idealised	-29
any:idealisme	-37
any:idealiste	-53
any:ideas	-28
any:idee	-44
any:idees	-40
any:idemia	-44
any:identification	-27
any:identifie	-27
any:identifiee	26
any:identites	-26
any:identity	-62
any:iec	-46
any:iel	42
any:if	39
any:ig	39
any:ignore	54
any:ii	32
any:ikea	-40
any:ile	-33
any:iles	-46
any:illness	32
any:illustratrice	27
any:ils	37
any:imagerie	-28
any:imaginaire	-36
any:imam	-45
any:immeuble	-56
any:immobilier	-87
any:immobiliere	-48
any:immobilieres	-37
any:immobiliers	-37
any:immoral	41
any:immunocompromised	43
any:immunology	-38
any:impasse	-37
any:implant	28
any:importatrice	-41
any:importe	-49
any:imported	-57
any:importer	-41
any:impossible	36
any:imprime	-36
any:imprimerie	-40
any:imprimeur	-61
any:improvement	-26
any:improvisation	-33
any:inapte	73
any:incapacite	28
any:incident	-29
any:incidents	-37
any:include	-76
any:includes	-41
any:including	-51
any:incluse	-25
any:inclusion	48
any:incomes	29
any:incroyance	-27
any:incroyant	33
any:indemne	25
any:independance	64
any:independant	-91
any:independent	-29
any:indication	31
any:indigne	35
any:industrial	-46
any:industriel	-34
any:industrielles	-26
any:industry	-77
any:ines	60
any:infectious	-70
any:infidelity	-38
any:infirmary	-35
any:infirmier	-66
any:infirmiere	-67
any:infirmieres	57
any:infirmiers	-30
any:info	-47
any:informatise	-79
any:informed	-61
any:infortune	-43
any:ingenieur	-81
any:ingenieure	-50
any:ingenieurs	-52
any:inhalers	-42
any:inheritance	-77
any:inherited	-54
any:initiation	-78
any:initiative	-56
any:injection	-31
any:inmate	29
any:innocent	-41
any:innovation	-44
any:innover	-54
any:inquirer	-25
any:inscrit	61
any:insiste	39
any:insolvency	-37
any:insomniac	43
any:insomniaque	34
any:insoumis	40
any:insoumise	-65
any:inspecteur	-33
any:inspection	-25
any:inspections	-33
any:inspector	-56
any:inspectrice	-27
any:installe	-47
any:installed	-36
any:installer	-86
any:installerait	48
any:institut	-54
any:institute	-28
any:instructor	-48
any:instruit	-55
any:instrumentiste	-61
any:insuline	-33
any:integration	-41
any:intendant	-28
any:intercourse	-47
any:interdiction	34
any:interdit	50
any:interesse	46
any:interest	-31
any:interested	31
any:interet	28
any:interimaire	38
any:interimaires	-35
any:interlocuteur	-54
any:intermittents	61
any:intern	-47
any:internat	-35
any:interne	-63
any:internes	-34
any:internet	29
any:interpose	-25
any:interprete	-75
any:interpreted	-40
any:interprets	-26
any:interrogates	-35
any:intersection	-29
any:intervenant	-56
any:interviewed	-32
any:intimite	-53
any:intolerante	29
any:introduced	-43
any:inutiles	-33
any:invalidite	-36
any:inventaires	-47
any:invented	-33
any:invention	-47
any:investigator	-66
any:investissement	-42
any:investisseurs	-33
any:investiture	42
any:investment	-93
any:investments	-44
any:investor	-34
any:investors	-44
any:invisible	43
any:invoice	-38
any:invoices	-53
any:ipp	44
any:ireland	-54
any:iris	-47
any:irish	-47
any:irreligieux	36
any:isle	-63
any:islington	-36
any:iso	-59
any:israel	31
any:issues	-32
any:italie	-33
any:italien	-40
any:italiens	-44
any:itinerant	-40
any:ivf	28
any:ivory	-42
any:ivr	-61
any:ivry	25
any:iwgb	43
any:jack	-66
any:jacquie	27
any:jadot	36
any:jailed	31
any:jain	-26
any:jambon	-39
any:jane	-28
any:janvier	-39
any:japan	-31
any:jaquette	44
any:jardins	-41
any:jargon	-60
any:jaures	-30
any:jazz	-54
any:jeans	-64
any:jehovah	34
any:jersey	-47
any:jesuites	63
any:jeu	-41
any:jeunes	28
any:jeux	-43
any:jewish	-52
any:jim	41
any:job	-31
any:jobs	30
any:john	-46
any:joined	34
any:joiner	-77
any:joins	-35
any:jointes	-58
any:joints	-53
any:joke	52
any:jokes	-39
any:joliment	-61
any:jordanie	-59
any:joue	-121
any:jouissance	-35
any:jour	-27
any:journalisme	-63
any:journaliste	-62
any:journaux	-32
any:juan	53
any:judge	-95
any:judiciaire	-57
any:judo	-64
any:jugement	29
any:jugements	-29
any:juive	-58
any:julia	48
any:julian	-62
any:julie	-28
any:jumelle	-27
any:june	26
any:juniors	46
any:juree	-30
any:juriste	-113
any:juror	-69
any:jury	-75
any:jusqu	30
any:juste	-55
any:k	-25
any:k2	-46
any:kamala	42
any:kanaky	48
any:kantien	38
any:karim	25
any:kcnh2	34
any:keeper	-58
any:keeping	-40
any:keeps	28
any:kent	-92
any:kevin	40
any:kew	-30
any:keys	-32
any:kids	32
any:killer	-36
any:kills	29
any:kinds	-49
any:kine	-46
any:kinesitherapeute	-95
any:kissing	48
any:kitchens	-60
any:kits	-92
any:klinefelter	-38
any:knee	46
any:knees	41
any:knocks	-52
any:knots	-50
any:know	29
any:knowledge	-39
any:knuckle	-33
any:korean	-35
any:koroma	28
any:kpmg	-49
any:krishnamurti	71
any:kroll	-25
any:kruger	-37
any:kurde	42
any:kyoto	-43
any:l214	-51
any:label	-77
any:labo	39
any:laboratoire	-56
any:labour	-56
any:labyrinthitis	40
any:lache	29
any:lacroix	-33
any:lacunes	-42
any:ladder	28
any:ladders	48
any:ladies	-39
any:lads	-46
any:lady	-31
any:lagos	26
any:laicite	-31
any:lais	-39
any:laisse	-32
any:lait	-35
any:lake	-42
any:lames	-52
any:lamour	-41
any:landlady	50
any:lane	-72
any:langage	-39
any:langages	-43
any:languages	-26
any:langue	-32
any:lap	50
any:laptop	-33
any:laser	-45
any:lasse	-45
any:last	48
any:lasting	-36
any:late	42
any:later	33
any:lathes	-34
any:latin	-57
any:laugh	-34
any:laughs	-73
any:launch	-55
any:laundering	-34
any:laundring	41
any:laval	-62
any:law	-45
any:lawyer	-55
any:lawyers	45
any:layer	-41
any:layout	-80
any:lead	-86
any:leader	-59
any:leadership	-44
any:leaks	-40
any:lean	-39
any:learned	28
any:learning	33
any:least	-26
any:leaves	-25
any:lecteur	38
any:lecteurs	-62
any:lecture	-38
any:lecturer	-67
any:lectures	-48
any:ledgers	-25
any:lee	-62
any:leeds	-31
any:leg	34
any:legacies	-32
any:legal	-58
any:legally	28
any:legendary	-26
any:legerement	26
any:legeres	48
any:legue	-52
any:leicester	-52
any:lemon	-33
any:lemons	-34
any:lenine	73
any:lenoir	-26
any:lent	-27
any:lentilles	-25
any:leo	-38
any:lesbian	28
any:lesbien	-38
any:lesbiennes	42
any:lesbos	-39
any:lese	-30
any:less	-38
any:lesson	-26
any:letters	-61
any:letting	-37
any:leucemie	25
any:leur	28
any:leurs	-53
any:levain	-38
any:levee	26
any:level	-84
any:lever	43
any:levier	-30
any:levure	-45
any:levures	-33
any:lfi	-26
any:lgbt	-81
any:liability	-33
any:liaison	-33
any:lib	-29
any:liberale	-69
any:liberee	-52
any:libertarian	-34
any:liberte	-29
any:libertin	52
any:libertins	34
any:liberty	-34
any:libido	-45
any:libraire	-44
any:librarian	-77
any:library	-60
any:libres	35
any:licence	-48
any:licenciee	43
any:licensed	-54
any:licensing	-44
any:liee	44
any:lieutenant	-28
any:life	28
any:lifeguard	-41
any:lifting	40
any:lifts	-25
any:ligaments	33
any:lighting	-80
any:lights	-53
any:lignes	-48
any:ligue	-60
any:like	30
any:liked	-31
any:lily	-25
any:limagrain	-39
any:limitante	-30
any:limitantes	-35
any:limoges	-48
any:limousine	-29
any:limp	-26
any:lincoln	-26
any:linen	-65
any:lingerie	-95
any:link	-60
any:lion	-44
any:lions	-25
any:lipsticks	-32
any:liquidation	-37
any:lire	30
any:lisbonne	-59
any:listed	-37
any:listen	-35
any:listens	-46
any:lists	-34
any:literacy	-66
any:literie	-49
any:lithium	30
any:litigation	-59
any:litige	-37
any:lits	-68
any:litteraire	-32
any:litterature	-32
any:live	28
any:liverpool	-28
any:living	-35
any:livraison	-49
any:livre	-58
any:livres	-46
any:livreurs	45
any:llc	-47
any:loads	-65
any:loan	-80
any:lobby	-25
any:lobbying	-35
any:local	54
any:locataires	-37
any:locaux	28
any:locuteur	26
any:locuteurs	-31
any:lodged	-40
any:lodger	46
any:loges	-27
any:logeur	-32
any:logeuse	31
any:login	42
any:logisticien	-37
any:logisticienne	-52
any:logistics	-39
any:logistique	-33
any:logo	-82
any:logs	30
any:loire	-33
any:longtemps	-43
any:longtermist	75
any:longues	-41
any:look	-50
any:looking	-57
any:loomis	-32
any:loop	50
any:loose	-30
any:lords	-36
any:lorient	-25
any:lorrain	-43
any:lorries	-66
any:lors	52
any:lorsqu	27
any:loss	-40
any:lost	26
any:lots	-36
any:loudeac	-30
any:loue	-42
any:lounge	-62
any:lourdement	46
any:louvre	-45
any:loved	-46
any:lover	31
any:loving	51
any:lovingly	-31
any:low	49
any:lower	-35
any:lr	51
any:lrem	-53
any:lsf	-29
any:ltd	-31
any:lu	-46
any:lubrifiants	-26
any:luc	31
any:lucas	26
any:ludotheque	-31
any:lues	25
any:luggage	-61
any:lumbar	49
any:lunches	25
any:lund	-26
any:lunettes	-29
any:lung	-71
any:lupin	-40
any:lupus	37
any:luron	-58
any:lussac	-40
any:lutenist	-37
any:lutte	-70
any:luxemburg	-35
any:lycee	-47
any:lyceens	-41
any:lyle	28
any:lynx	-32
any:lyon	-33
any:lyonnaise	-26
any:m25	32
any:m6	-43
any:machines	-88
any:macon	-41
any:maconnerie	-57
any:macons	-28
any:macros	-28
any:made	-31
any:madison	29
any:magasinier	-45
any:magasins	29
any:magistrate	-65
any:magreb	-38
any:mai	34
any:maif	-57
any:mails	-28
any:main	-30
any:maine	-73
any:maintainer	-32
any:maintenant	27
any:mainteneur	-29
any:mairie	-30
any:maitre	-88
any:maitresse	-28
any:maitrise	-27
any:major	-65
any:maker	-96
any:makhnovchtchina	48
any:malade	-33
any:malades	-57
any:maladies	-55
any:malentendant	54
any:malentendante	25
any:malentendants	-25
any:malgre	35
any:malheureuse	-30
any:mall	-52
any:malta	-32
any:malware	-52
any:maman	-47
any:mamans	46
any:mammoth	-46
any:man	42
any:managed	-86
any:management	-29
any:manager	-74
any:managers	-46
any:manages	-68
any:managing	38
any:manchester	-45
any:mandants	-25
any:mandat	29
any:mandataire	-67
any:manger	35
any:mangeur	46
any:manicure	-33
any:manie	-39
any:manif	56
any:manifestations	-30
any:manifeste	-26
any:manipulatrice	-36
any:mannequin	-36
any:manner	-28
any:manque	-34
any:mantra	-85
any:manual	-69
any:manuel	-76
any:manufacturer	-74
any:map	-31
any:maquette	-57
any:maquettiste	-47
any:maquillage	-30
any:maraicher	-42
any:marais	-60
any:marathon	-44
any:marc	-32
any:march	38
any:marche	-34
any:marched	-26
any:marcher	64
any:margate	58
any:marge	33
any:margin	35
any:margins	-81
any:mariages	-59
any:marie	-47
any:mariee	-42
any:mariees	53
any:marin	-81
any:marines	-39
any:maritime	-43
any:maritimes	-43
any:mark	-26
any:market	-99
any:marketing	-91
any:marks	-53
any:maroquinerie	-40
any:maroquiniere	-72
any:marque	-87
any:marques	-62
any:marraine	-57
any:marriages	53
any:married	-61
any:marseille	26
any:marteau	-37
any:martin	-54
any:marvin	-47
any:mary	-40
any:masks	-60
any:mason	-70
any:masonry	-27
any:mass	-39
any:massages	-29
any:masse	-36
any:masseur	-44
any:master	-93
any:masterchef	-31
any:matelas	-26
any:materialiste	-80
any:materialistic	-66
any:materials	-49
any:materiaux	-45
any:maternite	-26
any:matiere	-53
any:mating	-43
any:matins	49
any:matrimoniale	-27
any:matrimoniaux	-47
any:matter	38
any:matters	39
any:mauboussin	-40
any:may	26
any:mayor	-42
any:mba	-47
any:measure	-56
any:mecanicien	-47
any:mecaniques	-49
any:mechanic	-62
any:medaille	-36
any:medecine	-30
any:media	-66
any:mediateur	-40
any:mediatheque	-29
any:mediator	-27
any:mediatrice	-76
any:medic	29
any:medical	-57
any:medicale	-39
any:medically	61
any:medicament	-47
any:medicaments	27
any:medication	42
any:medicine	-61
any:mediocrity	-29
any:meditation	-39
any:mediter	-49
any:mediterranean	27
any:meeting	-40
any:meetings	-73
any:meilleur	-76
any:melanoma	30
any:melanome	34
any:mele	32
any:member	33
any:membership	-39
any:membre	36
any:meme	52
any:memoir	31
any:memoire	-47
any:memoires	-35
any:memoirs	-50
any:men	46
any:menage	54
any:mended	-27
any:mendel	-26
any:menee	-54
any:meneur	25
any:menopause	-32
any:mensuels	-45
any:mental	-28
any:mentions	71
any:mentor	-84
any:ments	-40
any:menus	-40
any:mep	34
any:mer	-123
any:merchandiser	-68
any:merci	38
any:meres	27
any:merged	-26
any:merger	-63
any:merino	-27
any:merogis	-38
any:mers	-25
any:messages	26
any:mesure	-54
any:mesurer	-75
any:metal	-42
any:metaux	-45
any:methadone	-26
any:method	-46
any:methodes	34
any:methodist	-59
any:methodists	-43
any:metier	-57
any:metiers	-51
any:metrage	-44
any:metrics	-38
any:metro	-31
any:metropole	-30
any:metteur	-37
any:meubles	-39
any:miami	37
any:michel	25
any:microbes	-38
any:middle	-36
any:midi	-44
any:midlands	-31
any:midwives	-32
any:migration	-41
any:mild	48
any:mile	-27
any:militaire	-56
any:mill	-46
any:mille	-28
any:million	-65
any:mills	-76
any:mimic	-63
any:mind	-34
any:miner	-67
any:mineur	-45
any:minibus	-38
any:minister	-31
any:ministere	-35
any:ministers	-66
any:ministres	-72
any:ministry	-52
any:mint	-29
any:minuscule	-54
any:minutes	-25
any:miracles	-49
any:mis	37
any:misconduct	44
any:mise	27
any:misidentified	28
any:miss	-50
any:mission	-53
any:missionary	-31
any:mistress	-25
any:mitterrand	33
any:mixte	-29
any:mjc	28
any:mobile	-68
any:mobilier	-60
any:mobility	-31
any:mode	-56
any:model	42
any:modelise	-29
any:modelling	32
any:models	-30
any:moderated	-55
any:moderates	-35
any:moderatrice	-60
any:modern	25
any:modernisees	-32
any:modes	-65
any:modest	-53
any:module	-49
any:moine	-26
any:mois	27
any:moitie	41
any:moleculaire	-40
any:molecular	-26
any:moment	48
any:momentum	-30
any:monarchie	28
any:monarchiste	44
any:monde	-33
any:monetaire	-40
any:money	26
any:moniteur	-52
any:monitor	-57
any:monitoring	25
any:monk	-35
any:monnaie	-43
any:monopoly	-35
any:monsieur	-33
any:montagne	-67
any:monteur	-45
any:monteuse	-58
any:montreal	32
any:montrent	-44
any:montreuil	-49
any:mood	33
any:mooting	-31
any:moral	-43
any:morale	-26
any:mormon	-57
any:mortgage	-28
any:mosquito	-36
any:most	-29
any:mostly	-50
any:moteur	-82
any:moteurs	-86
any:motion	29
any:motivational	-28
any:motorisee	-30
any:mots	-60
any:motto	-50
any:mouche	-28
any:moulage	-47
any:moulages	-38
any:mould	26
any:moulin	-41
any:moulins	-39
any:mourir	51
any:mouvement	-54
any:mouvements	-28
any:moved	-35
any:mover	-36
any:mr	28
any:mrs	-38
any:msc	-64
any:mthfr	36
any:much	-65
any:mugged	-70
any:mulhouse	-49
any:multicarte	-65
any:multiple	42
any:multiplie	25
any:municipal	-33
any:murailler	-39
any:mural	-42
any:murmure	29
any:murphy	-36
any:muscle	29
any:musee	-109
any:museum	-81
any:music	-39
any:musical	-56
any:musicale	-64
any:musiciens	50
any:musique	-63
any:muslim	-46
any:musulman	-58
any:mutations	-69
any:mutee	-31
any:mutual	-54
any:mutualiste	-53
any:mutuel	-34
any:mutuelle	-31
any:myope	44
any:myself	50
any:mystery	-29
any:mythes	-25
any:nageur	-29
any:nageuse	-69
any:named	40
any:names	-25
any:namur	-53
any:nanny	35
any:nanterre	-56
any:napo	32
any:narcisses	-26
any:narrowly	35
any:nash	-46
any:nasty	-26
any:nation	-26
any:nationale	-96
any:nationalist	35
any:nato	49
any:natural	-31
any:naturalist	-51
any:naturaliste	-32
any:naturel	-38
any:naturelle	-62
any:nautilus	35
any:naval	-56
any:navigateur	-43
any:navires	-28
any:neant	53
any:neat	-49
any:neatness	-75
any:nee	71
any:negatif	48
any:negative	53
any:negoce	-30
any:negociable	-40
any:negociant	-83
any:negociatrice	-33
any:negocie	-83
any:negotiated	-63
any:negotiating	39
any:negotiations	-64
any:neonatal	-29
any:nerves	39
any:nettoyage	26
any:neuf	-50
any:neurofibromatosis	46
any:neurones	-36
any:neuves	-37
any:nevers	-60
any:new	-44
any:newborn	-56
any:news	-61
any:nextflow	-52
any:ngata	31
any:nhs	-84
any:nice	-41
any:nichols	-35
any:nickname	-53
any:nicola	49
any:nietzsche	-33
any:nihilism	-29
any:nil	-47
any:nine	-43
any:nineteen	25
any:nineties	26
any:niort	-62
any:nipsa	35
any:niveau	-27
any:noel	32
any:noir	-68
any:noisette	-39
any:noisy	-30
any:nombre	-29
any:nominated	62
any:nomme	-52
any:noon	-61
any:nord	36
any:nordic	-28
any:nordique	-37
any:nordisk	-38
any:norfolk	-47
any:normal	42
any:normande	-59
any:normandie	-32
any:north	-70
any:norway	-37
any:nos	-38
any:nostalgique	36
any:notaire	-53
any:notary	38
any:notice	-54
any:notices	-45
any:notoire	33
any:nous	29
any:nouveau	-38
any:nouveaux	-58
any:novel	-113
any:novelist	-34
any:novels	-34
any:now	31
any:npa	32
any:nu	-29
any:nues	-28
any:nuits	61
any:number	64
any:numbers	-78
any:numerate	-33
any:numerical	-28
any:numerique	-85
any:numerisation	-49
any:numero	29
any:nun	-30
any:nurse	-74
any:nursed	-69
any:nursery	-30
any:nurses	-68
any:nus	-38
any:nutrigenetique	-48
any:nutritionniste	-43
any:nvq	-46
any:nymphomane	42
any:obama	35
any:obituaries	-28
any:objection	39
any:objects	54
any:obligatoire	-41
any:oblige	42
any:observer	-48
any:obsession	31
any:obtenteur	-28
any:obtenu	-41
any:occupational	-50
any:ocd	36
any:october	38
any:octobre	57
any:odd	-46
any:oddly	27
any:oeuvre	-81
any:offence	-46
any:offences	-50
any:offenders	-29
any:offered	34
any:officer	-65
any:officiant	-26
any:officier	-44
any:officiere	-28
any:officine	-39
any:offre	-43
any:offres	-49
any:offshore	43
any:oger	27
any:ogg	-34
any:ogm	-28
any:oil	-42
any:oiseaux	-45
any:olive	-30
any:oliver	38
any:olympics	-51
any:once	34
any:oncles	41
any:oncologie	-29
any:ones	-34
any:onfray	-39
any:ongulaire	-59
any:onlyfans	37
any:ons	-43
any:ont	-27
any:onu	-38
any:opens	28
any:opera	-67
any:operated	-31
any:operations	-50
any:operator	-51
any:operatrice	-36
any:opere	37
any:opinion	-47
any:opioid	-40
any:oposant	34
any:opponent	45
any:opportunities	32
any:opposante	28
any:opposee	-30
any:opposite	-28
any:opted	-26
any:optic	25
any:opticienne	-57
any:optics	-27
any:option	-43
any:optique	-68
any:oracle	-40
any:oranges	-69
any:oratrice	39
any:orchidees	-30
any:orchids	-28
any:ordered	42
any:ordonnancement	-63
any:ordres	-31
any:ore	-37
any:oreilles	60
any:organigramme	-50
any:organisait	-36
any:organisateur	-65
any:organisation	-54
any:organisations	-41
any:organisatrice	-55
any:organises	32
any:orgies	35
any:orgues	-60
any:orgy	-36
any:orientale	-47
any:orientation	-86
any:oriente	-36
any:oriented	-40
any:orientee	-67
any:orkney	-40
any:orleans	-44
any:ornithologue	-49
any:orsay	-31
any:ortega	-41
any:orthodox	-70
any:orthodoxe	-70
any:orthopaedic	-36
any:orthopediques	-25
any:orthophoniste	-37
any:orthoptiste	-41
any:oscp	-52
any:osei	-45
any:oslo	-45
any:others	-57
any:ott	39
any:ottawa	27
any:ou	-37
any:ouest	-91
any:oui	33
any:our	-28
any:outcome	27
any:outdated	-25
any:outed	56
any:outfitter	-73
any:outil	28
any:outillage	-25
any:outils	-36
any:outlook	31
any:outrage	41
any:outs	-63
any:outside	46
any:ouverte	35
any:ouvertures	-44
any:ouvriere	-38
any:ouvriers	-47
any:ouvrons	38
any:ovens	-60
any:overalls	-46
any:own	26
any:owners	-48
any:owns	35
any:ox	-28
any:oxygen	-52
any:pa	-71
any:pace	-29
any:pacemakers	-52
any:pacific	-56
any:pacifica	-43
any:packaging	-40
any:pacs	-25
any:pacse	-94
any:pacsee	-37
any:pain	-37
any:painkillers	71
any:paint	-37
any:painter	-31
any:paintings	-26
any:pairs	-53
any:paix	-34
any:palace	-29
any:palais	-37
any:palate	39
any:pallet	-35
any:palliatifs	30
any:palliative	-25
any:palmaire	46
any:palme	-29
any:palmer	-44
any:palmistry	-53
any:paludisme	26
any:panama	44
any:pandemic	-56
any:panel	-36
any:panels	-37
any:panne	-39
any:pannes	-34
any:pansement	37
any:pansexuel	25
any:pansexuelle	31
any:pantheiste	29
any:papa	-31
any:papas	27
any:paperasse	-65
any:papers	-51
any:paperwork	-77
any:papiers	-31
any:parafe	-37
any:paraissent	-35
any:parait	37
any:paralegal	-31
any:paralympians	-33
any:paralympics	-26
any:paralympique	-40
any:paralysed	-40
any:paralysie	-50
any:parc	-101
any:parce	30
any:parcels	26
any:parcours	-71
any:parcs	-63
any:pardon	-68
any:pardoned	32
any:parent	-41
any:parental	-114
any:parfaitement	48
any:paris	-55
any:parish	-73
any:park	-75
any:parlement	-54
any:parlementaire	-84
any:parler	-64
any:parlez	28
any:parliament	-54
any:parliamentary	-35
any:parlour	-40
any:parmi	44
any:paroisse	-43
any:parrain	39
any:parraine	35
any:parrainee	50
any:partagee	-32
any:partagent	46
any:partager	-31
any:parted	-26
any:partenariat	-26
any:parti	-33
any:partially	47
any:participe	60
any:particles	-41
any:particules	-42
any:particulier	36
any:partie	-45
any:partiel	31
any:parties	-71
any:partis	-57
any:partisan	47
any:partner	-48
any:partners	41
any:partout	-39
any:pass	-28
any:passager	-38
any:passations	-56
any:passe	30
any:passee	55
any:passenger	-59
any:passeport	-52
any:passeports	-52
any:passes	50
any:passion	-87
any:passionate	-42
any:passionately	-37
any:passionne	-47
any:passive	-67
any:passphrases	32
any:past	25
any:pasteur	-78
any:pastor	44
any:pastoral	38
any:pastry	-48
any:patch	-56
any:patent	-59
any:patented	-48
any:patents	-92
any:paternite	-31
any:pathogenic	26
any:patience	-82
any:patient	-122
any:patiente	46
any:patisserie	-26
any:patissier	-79
any:patissiere	-72
any:patrimoine	-78
any:patriote	34
any:patronal	-30
any:patronale	-40
any:patronne	29
any:paturages	-38
any:pau	-49
any:paul	-37
any:paume	44
any:payes	-33
any:paying	-47
any:payments	-65
any:payroll	-108
any:paysanne	27
any:paysannes	-41
any:pcr	-52
any:peau	72
any:peaux	-31
any:peckham	-31
any:pecresse	28
any:pedagogique	-57
any:pedigrees	-42
any:peels	-37
any:peers	-44
any:peine	-54
any:peint	-75
any:peintre	-68
any:peints	-33
any:peinture	29
any:pelerinage	44
any:peloton	-38
any:pelvis	34
any:pen	38
any:penal	-59
any:penalistes	-34
any:penalty	-41
any:pending	26
any:penicillin	60
any:penitentiaire	-101
any:penne	63
any:penrith	35
any:pensee	-34
any:penseurs	64
any:penseuse	28
any:people	-50
any:pepinieriste	-57
any:perceuse	-26
any:perche	-30
any:perd	48
any:perdu	47
any:perdue	-69
any:perfect	28
any:perfectionism	-54
any:perfectionnisme	-45
any:perfusion	-38
any:period	-99
any:perjury	46
any:perkins	-38
any:permanence	-70
any:permanencier	-48
any:permanent	-31
any:permit	-39
any:perpignan	-35
any:perquisition	-57
any:persecutes	-27
any:person	42
any:personal	28
any:personnel	-33
any:personnes	-73
any:persons	27
any:pertes	57
any:perth	-43
any:peru	44
any:petersbourg	-34
any:petitami	-50
any:petition	-34
any:petits	-44
any:petrol	37
any:peuples	-65
any:phare	-34
any:pharmaceutique	-49
any:pharmacien	-27
any:pharmacienne	27
any:pharmacovigilance	-45
any:pharmacy	-56
any:phase	-52
any:phd	-39
any:phedre	-28
any:philosophe	-32
any:philosopher	-45
any:philosophy	-52
any:phobique	28
any:phones	27
any:photographe	-92
any:photographer	-58
any:photographique	-43
any:photographiques	-31
any:photography	-77
any:photos	38
any:photoshop	-41
any:phrase	-52
any:phylogenetic	-34
any:physicienne	-60
any:physicist	-41
any:physics	-43
any:physiotherapist	-38
any:physique	53
any:pianistes	-28
any:piano	-52
any:picked	-46
any:picketwire	-30
any:picking	-46
any:pieces	-47
any:pied	-62
any:pieds	37
any:pieton	-44
any:pigments	-70
any:pigs	-39
any:pill	-26
any:pills	-47
any:piment	-46
any:pincer	44
any:pink	-29
any:pipelines	-61
any:piquet	29
any:piqure	-38
any:pis	33
any:pit	-26
any:pitch	-77
any:pkd1	29
any:place	33
any:plafonds	-60
any:plaidoyer	26
any:plainly	-57
any:plaisanterie	44
any:plaisirs	-38
any:plan	-69
any:planification	-27
any:planifier	-27
any:planner	-92
any:planning	-94
any:plans	-60
any:plants	32
any:plaques	27
any:plaquiste	-62
any:plasma	-38
any:plasmid	-25
any:plat	-42
any:plateforme	-47
any:platform	-60
any:plato	46
any:plats	35
any:playboy	-55
any:played	-32
any:playground	-29
any:playmate	-25
any:plays	-61
any:plea	57
any:pleaded	28
any:pleasure	-49
any:pleasures	-52
any:pledge	-80
any:pleins	35
any:plis	-50
any:plomb	-25
any:plombier	-70
any:ploughing	-41
any:pluie	-26
any:plumber	-38
any:plume	45
any:plusieurs	37
any:pme	-44
any:pneus	-29
any:po	29
any:poa	44
any:podcasts	-53
any:poeles	-31
any:poet	38
any:poetry	-37
any:point	-67
any:pointed	-35
any:pointer	45
any:pointeuses	-45
any:points	-66
any:poireaux	-45
any:pois	-56
any:poker	-26
any:polaire	-30
any:poland	36
any:polars	-43
any:pole	-43
any:policeman	31
any:polices	-69
any:policier	-29
any:policiers	-50
any:policy	-91
any:polite	28
any:political	-42
any:politically	34
any:politique	-31
any:politiques	-91
any:politiste	-57
any:poll	-57
any:polling	-63
any:polonaise	-39
any:polyartrite	45
any:polycystic	30
any:pompes	-26
any:pompier	-53
any:pompiers	-30
any:ponctualite	-74
any:ponctuel	-58
any:ponctuelle	-43
any:ponies	-28
any:pons	51
any:pont	-73
any:pontages	70
any:poor	44
any:popper	-33
any:populaire	-54
any:population	-25
any:populations	-47
any:populism	-25
any:porcs	-35
any:porn	35
any:porno	-30
any:pornographie	-35
any:pornographiques	41
any:portefeuille	32
any:porter	-28
any:porters	-33
any:porteurs	-40
any:porteuse	39
any:portfolio	-57
any:portland	28
any:porto	-46
any:portraitiste	-76
any:portraits	-49
any:ports	-26
any:portsmouth	-29
any:pose	-26
any:posed	33
any:posee	-39
any:poser	-40
any:poseur	-35
any:positions	56
any:positiviste	-49
any:possession	35
any:postdoc	-62
any:poster	43
any:posters	-51
any:postes	-39
any:postgresql	-45
any:posts	37
any:potager	-25
any:poterie	-45
any:pots	-25
any:pottery	-28
any:pouce	-26
any:poulpe	-42
any:pouls	-33
any:poursuites	33
any:pourtant	31
any:pousse	-31
any:poussins	-45
any:power	-69
any:practice	-81
any:practise	28
any:practises	27
any:pragmatique	-43
any:pragmatist	-33
any:praises	-32
any:praticiens	30
any:pratiquant	-32
any:pratiquante	-49
any:pratique	63
any:pratiques	-66
any:prays	-43
any:pre	38
any:preacher	-47
any:preavis	-42
any:precedent	25
any:preceptes	31
any:precinct	46
any:predecesseur	-28
any:predecessor	-25
any:prefectorale	-57
any:prefecture	-27
any:prefer	-26
any:preferred	25
any:prefers	-32
any:pregnant	45
any:preleveuse	-27
any:premier	-34
any:premiers	-39
any:premises	-41
any:premutation	-26
any:prenante	-28
any:prenatal	-33
any:preparation	-25
any:preparatrice	-65
any:prepare	-36
any:prepared	-55
any:presence	-59
any:presentation	-87
any:presentations	-34
any:presented	-25
any:presenter	-28
any:preservatifs	-39
any:preside	73
any:presidential	-30
any:press	-70
any:presse	-62
any:pressed	27
any:presser	-28
any:pression	39
any:pressure	42
any:prestataire	-41
any:prestidigitateur	-45
any:pretend	33
any:pretentions	-32
any:preventeur	-50
any:prevention	-66
any:preventives	-35
any:prevenu	-45
any:previent	-44
any:previous	64
any:prevoyance	-46
any:prevue	30
any:price	-34
any:pricing	-54
any:primary	-50
any:prime	-68
any:primes	-44
any:principled	-37
any:printer	-55
any:printers	-41
any:printing	-39
any:prises	37
any:prisoners	-32
any:prisonnier	42
any:prisons	-69
any:privacy	-29
any:prive	-28
any:prives	27
any:privilege	-35
any:prix	-96
any:prize	-100
any:pro	61
any:prob	27
any:probate	-27
any:probationary	-43
any:problems	25
any:procedure	-42
any:proceedings	26
any:proces	-37
any:process	-74
any:proche	37
any:procuration	-26
any:procurement	-58
any:procureur	67
any:producer	-37
any:product	-77
any:producteurs	-35
any:production	-54
any:productions	-41
any:produit	-73
any:produits	-59
any:professe	38
any:professeur	-40
any:professeure	-81
any:professional	-31
any:professionals	42
any:professionnel	-42
any:professionnels	-38
any:profile	26
any:profoundly	50
any:programme	-46
any:programmer	-63
any:progres	-32
any:progresse	-25
any:progressive	-32
any:project	-92
any:projet	-85
any:projets	-83
any:promise	30
any:promotion	-36
any:prononcee	37
any:proof	-56
any:prop	-41
any:property	-26
any:proposition	-25
any:propre	47
any:proprietaire	-27
any:propriete	-71
any:prosecutor	-27
any:prosecutors	-27
any:proselytisme	43
any:prospect	27
any:prospectuses	-58
any:prostheses	-51
any:prostitute	34
any:prostitution	-73
any:protection	-74
any:proteines	-25
any:protest	-72
any:protestant	-43
any:protestante	-44
any:protestation	-55
any:proteste	50
any:protested	48
any:protheses	-58
any:prothesiste	-82
any:prototype	-49
any:prototypes	-55
any:proust	-46
any:prouve	38
any:prouvee	31
any:proved	-28
any:province	31
any:provincial	30
any:proximite	-28
any:prudence	-63
any:ps	31
any:psychiatrie	-31
any:psychiatrist	32
any:psychologie	-32
any:psychologist	-48
any:psychologue	-64
any:public	-29
any:publications	25
any:publicitaire	-41
any:publicitaires	-54
any:publicite	-31
any:publics	-27
any:publie	-40
any:published	-61
any:publisher	-49
any:puericulture	-32
any:pugh	-39
any:puits	-53
any:pulse	-41
any:punctual	32
any:punctuality	-90
any:pupils	-100
any:purge	28
any:purgee	25
any:purpose	-30
any:purser	-66
any:put	-37
any:puts	29
any:putsch	49
any:pvda	61
any:qlik	-50
any:qt	33
any:qualification	-43
any:qualifiee	-28
any:qualifierais	28
any:qualite	-64
any:quality	-65
any:quant	-36
any:quarrel	28
any:quarry	-59
any:quartier	-57
any:quayle	33
any:que	30
any:quebec	-45
any:queen	-30
any:quelle	-28
any:questioning	28
any:questionnaire	36
any:queue	-38
any:quick	-88
any:quickly	-36
any:quiet	-41
any:quimper	-34
any:quince	-26
any:quipped	-40
any:quitte	32
any:quittent	-30
any:quitter	38
any:quotidien	-30
any:r	-62
any:rabbin	-44
any:racecourse	-30
any:racing	-56
any:radical	-34
any:radicalement	-35
any:radie	36
any:radio	-107
any:radioamateur	-58
any:radiology	-26
any:raelienne	41
any:raffle	-31
any:railroad	-48
any:railway	-47
any:rainbow	-40
any:raise	-47
any:ramadan	-43
any:ramp	-25
any:ran	-41
any:randonnee	-53
any:rang	-45
any:range	-79
any:rangement	-59
any:rangements	-33
any:ranger	-74
any:ranks	42
any:rao	52
any:rapport	-52
any:rapporteur	-51
any:rapports	-40
any:rapproche	34
any:rapprocher	-48
any:rassemblement	-28
any:ratepayers	-42
any:rational	-60
any:rationalisme	-43
any:rationalist	41
any:rationnelle	-51
any:rattle	-25
any:rayon	-72
any:rcn	32
any:re	-55
any:react	-46
any:readers	-49
any:reading	-27
any:reads	26
any:ready	-42
any:realise	-45
any:realist	-51
any:rearing	-25
any:reau	-44
any:rebond	-59
any:rebuilding	-42
any:rebuilt	-42
any:receipts	27
any:reception	-60
any:receptionist	-97
any:recession	-31
any:recessions	-57
any:recessive	-34
any:recherche	-42
any:rechute	28
any:recidiviste	74
any:recits	-38
any:reclamations	-48
any:reclusion	-31
any:recognisable	-30
any:recognised	-39
any:recognises	-38
any:recognition	-48
any:recoit	-50
any:recolte	30
any:recombination	-31
any:recommandation	-30
any:recommande	-66
any:reconnu	60
any:reconquete	32
any:reconvertit	-42
any:recopiee	35
any:recordings	-40
any:recordist	-50
any:recours	-43
any:recouvrement	-49
any:recovered	-50
any:recruitment	-72
any:recrute	-53
any:recruter	-45
any:recruteur	26
any:recruteurs	-44
any:rectorat	-36
any:recu	38
any:recueilli	-26
any:recupere	46
any:recurrente	48
any:recyclage	-38
any:red	-38
any:redacteur	-88
any:redaction	-48
any:redactrice	-84
any:redesign	-42
any:redige	-69
any:redonne	-42
any:redresse	-34
any:reduction	-34
any:reduit	-44
any:reduite	-27
any:redundancy	-59
any:reeducation	-55
any:reels	-50
any:reelu	26
any:refait	-41
any:refection	-81
any:references	-43
any:reforme	25
any:refrigere	-38
any:refroidi	26
any:refuge	-47
any:refuse	52
any:regard	-52
any:regimes	-46
any:regionale	32
any:regionales	-46
any:regions	-40
any:regisseur	-68
any:regisseuse	32
any:register	-37
any:registered	28
any:registrar	-51
any:registre	-26
any:reglages	-43
any:reglementaire	-32
any:reglementaires	-28
any:regret	-43
any:regrette	41
any:regular	42
any:regulation	-58
any:regulator	-91
any:regulier	54
any:rehired	41
any:reine	-37
any:reinsurance	-28
any:rejected	44
any:rejects	36
any:rejette	38
any:rejoindre	-37
any:rejoint	56
any:relate	-42
any:related	25
any:relations	-80
any:relationship	44
any:relationships	-58
any:relaxe	37
any:releases	-63
any:relectrice	-35
any:relevees	39
any:relieuse	-45
any:relieved	25
any:religieuse	-42
any:religieux	-59
any:reloges	-26
any:remain	32
any:remand	33
any:remarquable	-25
any:rembourse	39
any:remede	-54
any:remedes	-33
any:remedy	-33
any:remember	-33
any:remembering	29
any:remercier	-33
any:remis	25
any:remission	48
any:remote	-36
any:removals	-34
any:remplacant	-25
any:remplace	-33
any:remplie	-28
any:remuneration	-31
any:remuneree	-36
any:rencontre	28
any:rencontres	-52
any:rend	51
any:rendus	-59
any:renegotiated	-26
any:renewed	-34
any:renie	51
any:rennes	-28
any:renouvellement	40
any:renovation	26
any:renove	-67
any:renown	34
any:rentree	32
any:reorganisation	-30
any:repaid	-77
any:repair	-88
any:repaired	-51
any:repairs	-25
any:reparations	-54
any:repart	25
any:repeats	-25
any:repense	-25
any:repenti	53
any:repertoire	-73
any:repete	-33
any:replaced	-53
any:replicated	-42
any:replies	-30
any:repondre	-32
any:repondu	25
any:reponses	-26
any:reportage	-30
any:reporter	-87
any:reporting	-63
any:reprendre	47
any:reprennent	-52
any:representant	-30
any:representante	-30
any:representative	-29
any:represents	-65
any:reproduction	-71
any:republic	-30
any:republicain	-42
any:republicaine	-46
any:republicans	28
any:repute	30
any:request	-40
any:requires	-56
any:requis	44
any:rescues	-41
any:research	-116
any:researched	-30
any:researcher	-87
any:reseaux	-43
any:reserve	37
any:reserviste	26
any:reset	-30
any:resigned	45
any:respecte	-58
any:responsable	-26
any:ressemblance	34
any:ressuscite	-34
any:restaurant	-89
any:restaurants	-42
any:restauration	-43
any:restauratrice	-56
any:restaure	-80
any:rester	-43
any:restoration	-41
any:restored	-53
any:restores	-70
any:restraining	28
any:restriction	34
any:restrictions	28
any:result	-29
any:resultats	-34
any:resumes	-27
any:retail	-54
any:retards	-64
any:retenu	-75
any:retient	53
any:retina	-62
any:retinal	-39
any:retinitis	25
any:retinopathy	-42
any:retired	-74
any:retirement	-75
any:retrained	61
any:retraining	-37
any:retraite	-83
any:retrouve	45
any:retrouvee	30
any:return	-63
any:returned	-67
any:returning	-48
any:returns	-26
any:reussir	-47
any:reussite	-58
any:reuters	-35
any:revelait	-31
any:revendeur	-45
any:revendique	26
any:revendu	-63
any:revendue	-39
any:revenu	-55
any:revers	29
any:revient	49
any:review	-30
any:reviewer	-42
any:revision	-29
any:revolution	-57
any:revolutionary	-30
any:revu	-37
any:revue	-78
any:revues	-25
any:rewritten	-38
any:rewrote	-26
any:rey	-37
any:reyes	36
any:rez	29
any:rh	27
any:riant	-33
any:rics	-33
any:ridge	-50
any:riga	33
any:right	-42
any:rights	-71
any:rigoureuse	-37
any:rigueur	-48
any:riksdag	49
any:ring	51
any:ringleader	38
any:rings	25
any:riots	-25
any:rire	39
any:riser	-27
any:risque	42
any:risques	-32
any:rit	-40
any:rival	-25
any:rive	-30
any:river	-36
any:riverains	-40
any:rmt	40
any:roach	34
any:road	-38
any:roadbuilder	-48
any:roadmaps	-31
any:rob	26
any:robbed	-34
any:robberies	-35
any:robbery	-33
any:robes	-54
any:robin	30
any:robots	-51
any:rock	-43
any:roehampton	-49
any:roi	-47
any:role	-40
any:roles	-52
any:roll	-70
any:rolled	-35
any:rollo	32
any:roman	-98
any:romance	-100
any:romanciere	-33
any:romanes	-30
any:romans	-66
any:rondement	-53
any:rondes	-46
any:roofer	-33
any:rooke	40
any:room	-56
any:rooms	-62
any:roses	-46
any:rosicrucian	38
any:rosicrucien	56
any:rosiers	-29
any:ross	-42
any:rota	-34
any:rotary	-38
any:roue	-52
any:rouen	-27
any:rouge	-112
any:rougi	59
any:roulants	-39
any:roundabouts	-34
any:rounds	-46
any:roussel	-61
any:route	-56
any:routiers	-60
any:routine	-54
any:routing	-59
any:rowe	-44
any:rowers	-27
any:rowing	-35
any:royaliste	29
any:royan	-57
any:rqth	55
any:rrh	-35
any:rsi	29
any:rss	-62
any:rue	-97
any:ruffin	54
any:rugby	-125
any:ruiz	-50
any:rum	-27
any:rumour	25
any:rung	-51
any:rungis	-30
any:runner	-42
any:rurale	28
any:russes	49
any:russian	-33
any:rwanda	60
any:sabatier	-31
any:sable	-37
any:sade	-48
any:sadomasochisme	29
any:safe	27
any:sage	-114
any:said	39
any:sailors	-42
any:sain	-33
any:saine	34
any:saines	-28
any:sais	-28
any:saisit	-27
any:saison	-48
any:salaire	40
any:salaires	-28
any:salariee	-44
any:salary	-34
any:sales	-83
any:salesman	-40
any:salesmanship	-35
any:saliva	-30
any:salmon	-78
any:salon	-43
any:salvation	-41
any:samedis	28
any:san	-29
any:sanctionnee	27
any:sanctions	-26
any:sandhurst	36
any:sandra	-47
any:sang	-45
any:sanger	-36
any:sanguines	-38
any:sanitaires	37
any:sante	-41
any:sap	-28
any:sapphic	34
any:sappho	-35
any:sarah	-45
any:sarkozyste	32
any:sas	33
any:sat	33
any:satellites	-68
any:satirical	-28
any:satisfaction	-31
any:saturdays	-54
any:saut	-30
any:sauter	-55
any:sauve	-35
any:sauvee	-54
any:sauveteur	-25
any:saves	-45
any:savile	-49
any:savons	-27
any:savoy	-36
any:saw	-82
any:sawmill	31
any:say	28
any:sc	-29
any:scams	-57
any:scandale	-35
any:scanne	25
any:scanners	-80
any:scare	-59
any:scares	-40
any:scarifie	-29
any:scenarise	-48
any:scenariste	-69
any:scenes	-36
any:sceptical	-71
any:scepticism	-28
any:sceptics	-54
any:sceptiques	-26
any:scheme	-46
any:schiphol	33
any:schizophrene	39
any:schizophrenie	-26
any:scholar	-55
any:sciatique	-27
any:scie	42
any:science	-48
any:scientifique	-46
any:scientist	-67
any:scientologist	46
any:scientologue	64
any:scissors	-32
any:scn1a	33
any:scolaire	-42
any:scolaires	-40
any:scoliosis	29
any:scorer	-32
any:scout	-34
any:scouting	-25
any:scouts	-58
any:scrap	-29
any:screaning	-34
any:screenings	-49
any:screens	-31
any:script	-45
any:scripts	-45
any:scrutatrice	-41
any:sculpteur	-62
any:scythes	-29
any:seafarers	-59
any:seal	-49
any:seamstress	-63
any:season	-77
any:seasons	-52
any:seat	-29
any:sec	-31
any:seche	-40
any:secouriste	-53
any:secours	-28
any:sector	-31
any:secularist	34
any:securite	-30
any:seduction	-39
any:seduit	-28
any:see	72
any:seed	-42
any:seeing	48
any:seekers	-33
any:seems	32
any:segolene	31
any:seine	-29
any:seiu	28
any:sejour	32
any:selection	-66
any:selectionne	-59
any:selective	-25
any:selfie	28
any:selling	-27
any:sells	-106
any:selon	44
any:semaines	58
any:semble	31
any:semences	-72
any:seminaire	42
any:seminar	-59
any:senat	-87
any:senate	-53
any:senateur	-46
any:send	-45
any:senior	-38
any:sens	44
any:sense	-52
any:sensibles	-35
any:sensors	-39
any:sensual	-30
any:sensuels	-52
any:sent	27
any:sentenced	-31
any:sentences	-42
any:sentencing	26
any:sentry	-40
any:separe	-39
any:septembre	-29
any:septicemie	34
any:sequence	-70
any:sequences	-55
any:sequenceur	25
any:sequencing	-61
any:sera	-49
any:sergeant	-51
any:serie	-87
any:series	-69
any:serious	36
any:serologie	-28
any:seropositif	50
any:serrures	-46
any:serrurier	-56
any:sertissage	-38
any:servants	-35
any:server	42
any:serveur	-30
any:serveuse	-35
any:servi	-55
any:service	-31
any:services	-29
any:serving	58
any:set	-28
any:sete	-29
any:sets	-54
any:settle	-30
any:settled	-43
any:seulement	46
any:sexage	-54
any:sexe	30
any:sexed	-32
any:sexes	-26
any:sexologue	-45
any:sexospecificite	-44
any:sextant	-43
any:sextoys	37
any:sexualites	-34
any:sexuality	-32
any:sexuel	-43
any:sexuels	31
any:sfa	35
any:shape	28
any:shaped	-38
any:shareholders	-27
any:shares	-65
any:sharp	-42
any:shaw	33
any:sheets	-39
any:sheffield	-27
any:shelter	-55
any:shelves	-39
any:shelving	-35
any:shift	-30
any:shipyard	-28
any:shoes	-38
any:shoot	-60
any:shop	-88
any:shopkeeper	-68
any:shopkeepers	-26
any:shoplifted	41
any:shops	-48
any:short	-64
any:shorter	-43
any:shortlisted	-43
any:should	-33
any:shouts	25
any:show	-57
any:si	27
any:sia	-43
any:siberian	-25
any:sick	-47
any:sickel	30
any:sickle	-30
any:sickness	-27
any:sides	-29
any:siecle	-33
any:siemens	-44
any:sien	31
any:siens	-26
any:sieste	-37
any:sighed	-26
any:sighted	52
any:sigma	-29
any:signage	-37
any:signale	36
any:signalisation	-40
any:signature	-69
any:signee	-48
any:signer	30
any:signification	26
any:signifies	-30
any:signs	54
any:sikh	-66
any:silver	-33
any:simmons	-36
any:simple	-64
any:simples	-27
any:simulation	52
any:sin	-25
any:singapore	-27
any:singer	33
any:single	-90
any:sings	-27
any:sit	-41
any:site	-26
any:sites	-41
any:sits	33
any:sitter	33
any:six	-45
any:sixteen	-32
any:sixth	-38
any:sixty	-41
any:skeptical	-31
any:ski	46
any:skin	36
any:slates	-34
any:sleeping	50
any:slides	-85
any:slogan	-44
any:smart	36
any:smartphones	-34
any:smiles	-33
any:smith	-45
any:smoking	-33
any:smuggled	41
any:snacks	-34
any:snails	-40
any:snaresbrook	-51
any:sncf	-39
any:snj	38
any:snow	-34
any:snphare	38
any:snpl	35
any:snsm	-55
any:snuipp	25
any:so	29
any:soap	-46
any:sobriete	30
any:social	-60
any:sociale	-70
any:sociales	-50
any:socialist	36
any:socialistes	42
any:sociaux	-25
any:societe	-32
any:societes	-25
any:society	-39
any:sociologue	-41
any:soeur	-48
any:soeurs	25
any:soft	26
any:software	-33
any:soho	-70
any:soie	-44
any:soigne	-82
any:soignees	-70
any:soigneur	-61
any:soil	-39
any:soiree	-30
any:soirees	-26
any:soit	-25
any:solal	42
any:sold	-75
any:soldee	-31
any:solene	45
any:solferino	-39
any:solicitor	-73
any:solidaires	59
any:solidarity	-25
any:solide	-57
any:solipsist	50
any:soliste	-81
any:solitude	-31
any:solved	-44
any:solving	-27
any:somebody	32
any:someone	-33
any:sommelier	26
any:somniferes	45
any:sondages	-25
any:sondeur	-54
any:sonnette	27
any:sons	-49
any:sont	33
any:sort	86
any:sortante	48
any:sorti	43
any:souche	-54
any:souchier	-31
any:soudeur	-59
any:soudeurs	-40
any:soudure	-57
any:souhaitee	48
any:souliers	-42
any:souligne	50
any:soumis	-67
any:sound	-68
any:soupconne	57
any:souples	30
any:source	-78
any:sourd	-27
any:sourdough	-29
any:souriant	35
any:souriante	-26
any:souris	-46
any:sourit	-33
any:sous	-27
any:soutenance	-54
any:soutenue	-31
any:souvenir	46
any:souvenirs	-40
any:soviet	-57
any:spaces	-65
any:spare	-61
any:spartan	-39
any:spat	31
any:spd	33
any:speaker	-26
any:speaking	-32
any:speaks	40
any:special	-57
any:specialises	-64
any:specialist	-41
any:specialiste	-97
any:specialite	-69
any:speciality	-27
any:spectateur	29
any:speech	-31
any:speeches	-32
any:speechwriter	-37
any:speed	30
any:speight	-29
any:spell	37
any:spelling	-33
any:spending	-52
any:spends	40
any:spent	27
any:spinster	25
any:spirit	-59
any:spiritual	-37
any:spite	32
any:splint	-30
any:split	-47
any:spokesperson	-44
any:sponsorship	-54
any:spontanee	-44
any:sport	-58
any:sportifs	-64
any:sportive	-73
any:spreadsheet	-59
any:springs	-27
any:sprinter	31
any:sql	-57
any:squad	-53
any:square	-67
any:sst	-35
any:st	-32
any:stabilise	44
any:stable	27
any:stades	-39
any:stadier	-29
any:stadiums	-33
any:staff	-66
any:stage	-60
any:stages	-35
any:stagiaires	-94
any:stall	-55
any:stalled	-25
any:stammer	36
any:stamp	-35
any:stamps	-48
any:stance	-61
any:stand	-33
any:standard	-99
any:standards	-71
any:standing	31
any:starbucks	48
any:start	-79
any:starts	-52
any:station	47
any:stations	-66
any:statistician	-43
any:statistics	-40
any:staunch	30
any:stay	-58
any:steal	-39
any:steam	37
any:steel	-35
any:steering	28
any:stents	-44
any:stephane	59
any:stephanie	-76
any:stephen	44
any:steward	-25
any:stewardship	-35
any:sti	-44
any:sting	-84
any:stock	-34
any:stocks	-36
any:stoic	-46
any:stoicien	60
any:stoiciens	-38
any:stoics	-25
any:stoique	-84
any:stoke	-25
any:stomie	34
any:stonewall	-55
any:stopwatches	-38
any:store	-81
any:strachan	25
any:straight	-58
any:straightened	-46
any:straightforward	-85
any:strains	-46
any:strasbourg	33
any:strategist	-45
any:stratifie	-71
any:street	-73
any:strike	-25
any:strikes	-26
any:string	53
any:strip	-62
any:stripped	-71
any:strix	-61
any:stroke	-41
any:strokes	51
any:strong	-53
any:stronger	-59
any:struck	-38
any:structural	-40
any:structure	-27
any:structures	-52
any:strung	34
any:stud	-39
any:students	-75
any:studied	-70
any:studies	-54
any:studio	-65
any:study	-65
any:stupid	41
any:sturgeon	63
any:styal	48
any:style	-60
any:subject	-49
any:subjects	-29
any:subordinates	35
any:subordonnee	37
any:subscriber	26
any:subsidiary	-34
any:success	-36
any:successions	-29
any:successorale	-26
any:sucre	-42
any:suite	-33
any:suits	-87
any:suivait	-30
any:suivi	40
any:sujet	-47
any:summer	-43
any:summers	-57
any:sunday	-44
any:superb	28
any:supermarket	-25
any:supervised	-54
any:supervision	-39
any:supper	-45
any:suppleante	32
any:supplee	-30
any:supplement	-53
any:supplier	-29
any:suppliers	-36
any:supplies	-58
any:supply	-64
any:support	-26
any:supported	-50
any:supporter	43
any:supports	-40
any:suppose	33
any:supprimees	28
any:sur	-32
any:surchauffe	-46
any:surdite	57
any:sure	-28
any:surete	-28
any:surface	-25
any:surgeon	-71
any:surgeons	-27
any:surgery	-78
any:surmonte	-34
any:surnaturel	37
any:surnom	-47
any:surnomme	36
any:surprises	-43
any:sursis	35
any:surveillante	-55
any:surveillants	-28
any:survey	27
any:surveyor	-82
any:surveyors	-26
any:surveys	-48
any:survivent	-27
any:susan	36
any:susceptibility	-25
any:suspected	39
any:suspend	48
any:suspendu	34
any:suspicous	-32
any:sussex	-43
any:suzanne	29
any:svelte	-40
any:svt	-50
any:swapped	-35
any:swapping	46
any:sweaters	-26
any:sweden	-31
any:swims	26
any:swing	-64
any:swingball	-34
any:swingers	27
any:swings	-38
any:swiss	-26
any:sworn	-28
any:sympathie	27
any:symptoms	-39
any:syndic	-115
any:syndicale	42
any:syndicales	54
any:syndicalisme	-49
any:syndicat	29
any:syndication	-86
any:syndicats	-42
any:syndicaux	-35
any:syndique	64
any:syndiques	-29
any:syrie	-26
any:system	-37
any:systematique	-41
any:systeme	43
any:systems	-56
any:t	28
any:tabac	-32
any:tabasse	67
any:table	-90
any:tableaux	-50
any:tablette	53
any:tablier	35
any:tabs	-61
any:tact	35
any:tags	-35
any:taille	-59
any:tailleur	-62
any:tailor	-68
any:taken	32
any:taker	-39
any:takes	45
any:talent	-40
any:talibans	34
any:talk	-69
any:talker	-49
any:talking	-51
any:talks	-31
any:tallis	37
any:tant	-55
any:tante	-58
any:tantes	-29
any:tardif	37
any:targets	-32
any:tariff	-30
any:tarot	25
any:tart	-39
any:tartu	-34
any:taste	-77
any:tasting	-38
any:tate	-52
any:tatoos	63
any:tatoueur	-53
any:taught	-39
any:taulard	33
any:taule	31
any:taureaux	-48
any:taux	69
any:tavistock	-28
any:taxidermists	-42
any:tbilisi	-49
any:tcheque	-47
any:tea	-40
any:teacher	-51
any:teaches	-88
any:teachings	29
any:team	-81
any:teams	-45
any:teamsters	30
any:teas	-27
any:technical	-41
any:technician	-103
any:technicien	-97
any:technicienne	-27
any:technologique	-25
any:teenager	45
any:teesside	-43
any:teetotal	-45
any:teil	38
any:telephones	-29
any:telephonique	-51
any:telethon	-79
any:television	-62
any:telford	-26
any:tellers	-29
any:temoigner	-30
any:temoin	-54
any:temp	39
any:temper	-32
any:temperage	-28
any:template	28
any:temple	-61
any:temporary	-36
any:ten	46
any:tenace	-58
any:tenants	-25
any:tender	-59
any:tenir	25
any:tennis	-55
any:tension	-57
any:tenu	-61
any:tenue	-52
any:term	-30
any:terme	-44
any:termes	-59
any:terminal	-25
any:terminals	-42
any:terminaux	-42
any:terrain	-78
any:territorial	-45
any:terror	-33
any:testee	-37
any:tester	-85
any:testeuse	-53
any:testified	-28
any:testing	-56
any:tests	-81
any:testud	27
any:tetu	-67
any:text	-46
any:textbook	-32
any:textile	-47
any:tgwu	29
any:thales	29
any:than	37
any:thanked	-32
any:thatcherite	46
any:theatre	-129
any:theft	-50
any:theist	25
any:theorie	-42
any:theory	-56
any:theosophical	25
any:therapeute	-28
any:therapist	-84
any:therapy	-43
any:thermal	36
any:thermique	-36
any:thermostats	-55
any:these	-104
any:thesis	-45
any:thick	27
any:thieves	-37
any:thing	-40
any:things	44
any:thinker	-53
any:thinking	-34
any:thinks	40
any:thinners	60
any:third	-37
any:thirties	53
any:those	27
any:though	41
any:thousands	-37
any:threading	-31
any:threat	-28
any:throne	-63
any:thumb	-51
any:thumbprint	27
any:thumbs	-26
any:thursdays	52
any:ticked	46
any:tie	48
any:tied	-25
any:tient	-34
any:tiers	42
any:ties	-55
any:tiler	-26
any:tiles	-37
any:till	28
any:timber	-27
any:timbre	39
any:timbres	-56
any:times	-47
any:timetabling	-25
any:timing	-36
any:tintin	-42
any:tir	-55
any:tirait	-41
any:tired	-35
any:tisanes	-31
any:tisserands	-47
any:title	-39
any:titrait	-27
any:titre	-29
any:titulaire	-37
any:toc	26
any:today	-28
any:toft	28
any:toit	31
any:tokyo	-29
any:tolerances	-41
any:tolerant	-26
any:tolerates	-33
any:tombe	-62
any:ton	-43
any:tooling	-38
any:toothpaste	-29
any:topic	-46
any:tory	-27
any:tot	-39
any:touch	-42
any:touchees	-31
any:toucher	-60
any:toulouse	-36
any:tour	-94
any:toured	-42
any:tourne	-52
any:tournee	-60
any:tourniquets	-46
any:tours	-28
any:tous	-43
any:towards	-43
any:towels	-29
any:tower	-28
any:town	-38
any:toxicology	32
any:toxicomanes	-46
any:toys	-52
any:tp53	-45
any:tracabilite	-60
any:traces	-69
any:tracheotomie	68
any:track	-47
any:tracts	-32
any:trade	-60
any:trademark	-31
any:trader	-61
any:trades	-28
any:trading	-53
any:traducteur	-48
any:traduction	-26
any:traduit	-80
any:traduite	-36
any:trafford	26
any:trained	-67
any:trainees	-45
any:trainer	-74
any:training	-37
any:trains	-76
any:trait	-45
any:traitee	54
any:traitement	-33
any:traitements	-41
any:traitre	-37
any:traits	-61
any:trajet	-28
any:trajets	-66
any:tramway	-27
any:tranche	-63
any:transaction	-52
any:transactions	-34
any:transcendental	-36
any:transfer	-36
any:transformation	-44
any:transgenic	-30
any:transgeniques	-37
any:transit	-27
any:transitoire	-30
any:translated	-83
any:translation	-61
any:translator	-54
any:translocation	64
any:transmises	26
any:transmission	-57
any:transparency	-45
any:transports	-28
any:traps	-39
any:traque	-42
any:travaillait	32
any:travaille	-27
any:travaillera	-34
any:travailleurs	-68
any:travailleuse	47
any:travel	35
any:travellers	-38
any:travels	-42
any:trawlers	31
any:trays	-25
any:treated	67
any:treatments	-30
any:treats	-57
any:tree	-71
any:trees	-29
any:tremblay	-49
any:trempe	-28
any:trends	-50
any:tres	41
any:tresorerie	-35
any:tresorier	-34
any:tri	-51
any:triad	49
any:trial	-31
any:tribunal	-34
any:tribunaux	-26
any:tribute	-43
any:tricolores	-27
any:trompe	-34
any:tromperie	-26
any:tropicales	-37
any:trotskyste	29
any:troublemaker	48
any:troupeaux	-27
any:trout	-28
any:trouver	-28
any:truck	-30
any:trumpeter	-69
any:trumpiste	31
any:truques	30
any:truro	-45
any:trust	-92
any:trustee	30
any:try	-32
any:ts	-63
any:tshisekedi	44
any:tssa	43
any:tube	49
any:tuc	28
any:tue	-34
any:tuesday	30
any:tulip	-32
any:tumour	32
any:tune	-46
any:tuned	-31
any:tunis	29
any:turban	-69
any:turbot	-25
any:turin	-52
any:turner	37
any:turnover	-34
any:turnstile	-28
any:tuteur	-49
any:tutor	-82
any:tutors	-25
any:tutrice	-60
any:tweet	27
any:twelve	-51
any:twentieth	-36
any:twenty	38
any:twickenham	-58
any:twin	-42
any:twins	-26
any:twitter	46
any:type	60
any:typeface	-60
any:typesetter	-33
any:typing	27
any:typography	-48
any:ueda	33
any:ufap	44
any:ugict	42
any:uimm	-40
any:uml	-55
any:unanimite	-33
any:underinvestment	-41
any:understand	-31
any:understood	25
any:underwriter	-31
any:undetectable	34
any:undone	-28
any:unef	-48
any:unfair	-34
any:unflappable	-28
any:unicef	-31
any:unified	-27
any:uniform	-29
any:unionised	-62
any:unionists	30
any:unions	-42
any:unis	-43
any:unison	-28
any:unit	-91
any:units	-51
any:univers	53
any:universite	-47
any:universities	-31
any:university	-71
any:unmarried	33
any:unmistakable	-39
any:unpaid	44
any:unprompted	38
any:unreadable	-72
any:unreconstructed	40
any:until	-42
any:untouched	45
any:ups	-81
any:urnes	-40
any:urss	-52
any:urssaf	-35
any:usage	32
any:used	40
any:user	-32
any:users	-41
any:usher	-61
any:usine	-77
any:usufruit	-28
any:utilisateurs	-32
any:utilise	55
any:utilisera	44
any:utmost	-57
any:utrecht	47
any:vaccination	-52
any:vaccinee	45
any:vaccins	25
any:vacuum	-29
any:vae	-51
any:vais	-38
any:valedictorian	-33
any:valenton	-35
any:valerie	31
any:valeurs	-25
any:valid	-60
any:validation	-29
any:valide	-49
any:valu	-35
any:valve	-26
any:valves	-63
any:van	-58
any:vance	25
any:vanishes	31
any:vante	37
any:var	-59
any:variant	-28
any:varnished	-51
any:vault	-30
any:ve	28
any:vecteur	31
any:vecu	39
any:vedette	-89
any:vegan	-28
any:vegans	-47
any:vegetal	-34
any:vegetale	-59
any:vegetalisation	-25
any:vegetarian	-55
any:vegetarien	-45
any:vehicule	-57
any:veille	-71
any:veillees	39
any:veilleur	-48
any:veine	-52
any:veineux	31
any:veins	-37
any:velos	-28
any:vend	-71
any:vendeur	-97
any:vendeuse	-79
any:vending	-54
any:vendors	-51
any:vendre	26
any:vendredi	-38
any:vendu	-42
any:veneralat	26
any:venice	-32
any:vente	-89
any:ventilators	-26
any:venu	-64
any:venue	25
any:ver	31
any:verbal	-49
any:verdict	-56
any:verger	-55
any:verification	-27
any:verifier	-27
any:verifies	26
any:vermeer	-45
any:verrous	-51
any:vers	-31
any:vert	-101
any:verte	-66
any:vertiges	33
any:vertus	-38
any:vessel	28
any:vestiaire	-26
any:vet	-32
any:veterans	-29
any:veterinaire	-93
any:vetting	-47
any:veuf	-60
any:veulent	45
any:veuve	-34
any:vicar	-29
any:victime	-72
any:victimes	-54
any:victims	-39
any:victoria	-27
any:victorian	-53
any:victory	-49
any:vidal	-36
any:videos	64
any:videosurveillance	-37
any:vieille	47
any:vierzon	-35
any:view	-52
any:vif	-32
any:vigie	-50
any:vigne	-82
any:vigneron	-45
any:vignerons	-48
any:vikings	37
any:ville	-41
any:vilnius	-35
any:vins	-60
any:violences	-57
any:violent	-29
any:violon	48
any:viral	-36
any:virginia	-50
any:virginity	26
any:virgo	-40
any:virologie	-27
any:virus	-42
any:vis	25
any:visages	-81
any:visagiste	-44
any:vise	-34
any:visiteurs	-33
any:visiteuse	-73
any:visitor	-35
any:visitors	-46
any:visuelle	-31
any:vit	-25
any:vitamines	-29
any:vite	-37
any:vitrine	36
any:vive	-56
any:vivent	37
any:vivisectionist	35
any:vivons	27
any:vodka	-39
any:voice	-38
any:voices	-55
any:voies	-44
any:voile	-67
any:voilier	-37
any:voiliers	-64
any:voirie	-41
any:voit	47
any:voitures	-46
any:voix	-49
any:volant	-28
any:voles	-27
any:volontaire	-35
any:vols	-49
any:voluntary	-29
any:vote	-37
any:voted	-25
any:votee	-44
any:voter	31
any:voting	-53
any:vous	-52
any:voyageur	-54
any:voyagiste	-37
any:vrac	34
any:vrai	32
any:vraie	-51
any:vulgarise	28
any:w3c	-28
any:wagner	33
any:waited	-27
any:waiters	-30
any:waiting	64
any:wake	53
any:waldorf	-28
any:wales	-50
any:wall	-43
any:want	-31
any:war	32
any:ward	-51
any:warden	-51
any:wardrobe	-41
any:warehouses	-29
any:warm	-48
any:warmth	26
any:warrior	30
any:wars	-29
any:wash	-31
any:wasn	-48
any:waste	-49
any:watch	-73
any:watches	53
any:watchmaker	-50
any:water	-48
any:waves	-28
any:we	31
any:weakness	-36
any:weapons	-26
any:wearing	25
any:wears	30
any:weather	-59
any:web	-70
any:webcameuse	67
any:webmaster	-40
any:webmestre	-58
any:website	-31
any:websites	-26
any:weekend	-43
any:weekends	28
any:weight	-48
any:weights	-34
any:weil	29
any:welcome	-42
any:welder	-63
any:welding	-29
any:were	-25
any:west	-58
any:western	-76
any:what	-53
any:wheelchair	-29
any:wheelchairs	-49
any:where	-28
any:whistle	36
any:whistleblower	36
any:whitby	-62
any:whiteboards	-60
any:whoever	29
any:whole	-25
any:wholesalers	-31
any:why	-42
any:wick	-34
any:widowed	-28
any:widower	40
any:wilde	-47
any:wildlife	-51
any:will	-60
any:wind	-54
any:window	-29
any:windows	-55
any:wine	-51
any:wing	66
any:winner	-37
any:wins	44
any:wired	-39
any:wishes	32
any:withdrawn	57
any:within	-38
any:without	-26
any:witness	-49
any:wittgenstein	-38
any:wives	46
any:woman	42
any:womaniser	29
any:women	34
any:won	-47
any:wood	-64
any:wooden	-33
any:woolf	-43
any:worker	-67
any:workforce	31
any:workmanship	-30
any:workplaces	26
any:works	-49
any:workshop	-72
any:worm	-45
any:wormwood	-34
any:worst	-42
any:writer	-70
any:writing	-51
any:wrongly	31
any:wynn	26
any:xerox	-40
any:xxy	-28
any:yangon	49
any:yannick	-40
any:yard	-33
any:yeast	-41
any:yes	-57
any:yoga	-35
any:yonne	31
any:yves	34
any:zeal	-40
any:zele	-43
any:zeman	25
any:zen	-45
any:zero	-33
any:zips	-40
any:zoology	-37
any:zootechnicien	-35
any:zygosity	31
before:job	-67
before:link	28
before:other	-32
before:work	-50
bias	-36
couple	138
field:0	-85
field:0 mention	-34
field:0 none	-86
field:2	82
field:2 mention	77
field:2 none	76
field:3	134
field:3 mention	138
field:3 none	118
field:4	193
field:4 mention	121
field:4 none	165
following:14	46
following:2010	-33
following:2012	28
following:2016	39
following:22	32
following:41	53
following:43	-38
following:abime	60
following:according	103
following:accueil	-38
following:activee	28
following:activist	66
following:adopted	27
following:aerien	-64
following:affiche	39
following:after	72
following:agence	-43
following:agent	-31
following:all	40
following:allergy	-61
following:an	-55
following:analysed	60
following:analyste	-52
following:and	60
following:animale	-36
following:any	29
following:anything	25
following:apparel	-46
following:apres	32
following:arbitre	-31
following:artificielle	-31
following:as	25
following:association	47
following:assume	32
following:assumee	52
following:astrid	33
following:at	52
following:atteste	31
following:aucune	51
following:avec	28
following:avoue	35
following:bank	-28
following:before	39
following:being	-25
following:belge	25
following:berlin	-38
following:bielorusse	36
following:bleue	-44
following:blog	43
following:board	-33
following:books	-33
following:both	35
following:but	31
following:by	53
following:c	29
following:ca	45
following:cafe	-41
following:camera	33
following:candidate	52
following:canine	-29
following:carbone	-43
following:card	67
following:carrier	-29
following:cars	49
following:case	35
following:cash	-25
following:ce	34
following:cell	35
following:centre	-58
following:cftc	-49
following:cgt	-40
following:chaque	41
following:charge	50
following:chargee	-25
following:charity	-52
following:check	27
following:cherche	33
following:children	-64
following:choir	-26
following:chronique	51
following:class	27
following:classes	-27
following:classiques	-44
following:club	55
following:coach	-30
following:cocktails	-35
following:code	-44
following:collaborateur	-27
following:colleague	-35
following:collegue	28
following:comme	44
following:commission	-39
following:company	-33
following:complet	36
following:comptable	41
following:conditions	37
following:conference	-31
following:confie	-70
following:confirme	30
following:conforme	34
following:connue	68
following:controle	47
following:convaincu	78
following:convaincue	25
following:convictions	28
following:corset	-38
following:council	50
following:couples	-31
following:cours	-74
following:cse	29
following:culturelle	-34
following:dans	-50
following:day	-39
following:dbs	-28
following:death	-60
following:demande	-27
following:depuis	47
following:des	-61
following:design	-30
following:designer	-40
following:detection	-29
following:disaggregated	-28
following:dishes	-34
following:disorder	65
following:disputes	-26
following:dit	53
following:donc	40
following:dose	-39
following:dossier	51
following:droit	70
following:during	68
following:ecologiste	-65
following:ecrit	74
following:editor	-44
following:education	-27
following:elle	27
following:ended	76
following:engine	-27
following:engines	-52
following:entre	-43
following:est	-26
following:etait	-44
following:etalee	32
following:ete	-55
following:expression	-30
following:extra	-30
following:extrait	26
following:faciale	-28
following:failed	28
following:feminine	31
following:ferme	-30
following:fiction	-34
following:figure	28
following:fo	-39
following:forestiere	-31
following:form	-29
following:formation	-58
following:formatrice	-35
following:forte	-47
following:found	-25
following:fragile	-27
following:fraud	42
following:free	-47
following:friendly	-57
following:g	-27
following:gael	-52
following:garde	-49
following:gardens	-30
following:gardiens	-35
following:gate	-25
following:gave	45
following:gay	-43
following:gene	-49
following:general	32
following:genetique	-42
following:geographique	-41
following:given	37
following:glaucoma	-32
following:good	44
following:goods	-36
following:group	50
following:groupe	27
following:guide	26
following:hand	-45
following:hang	-54
following:helvetique	-36
following:hence	27
following:her	-81
following:himself	97
following:holder	29
following:home	46
following:household	-27
following:humaine	-40
following:husband	59
following:i	46
following:if	62
following:il	57
following:ils	47
following:image	30
following:immobilier	-32
following:in	39
following:ines	60
following:installer	-34
following:institute	-29
following:insurance	-36
following:intactes	34
following:investment	-38
following:is	33
following:islington	-28
following:isn	-28
following:j	30
following:jack	-36
following:jamais	-36
following:je	75
following:jeunesse	-47
following:judiciaires	-39
following:jusqu	90
following:karim	32
following:keeps	47
following:knowledge	-30
following:knows	-46
following:la	-86
following:lab	-39
following:label	-40
following:lapsed	40
following:last	30
following:late	41
following:law	-38
following:le	32
following:left	-46
following:letters	-45
following:lgbt	-32
following:life	31
following:line	-34
following:lit	68
following:local	62
following:locale	-40
following:logistics	-26
following:lost	-46
following:louise	42
following:lr	-28
following:lui	58
following:lycee	-63
following:machine	-66
following:made	28
following:magazine	-37
following:mais	36
following:man	73
following:management	-25
following:manager	-55
following:manuel	-60
following:marketing	-44
following:master	-40
following:matrimoniaux	-56
following:media	-35
following:member	56
following:membre	-48
following:mere	50
following:mes	-31
following:mobilite	-26
following:movement	33
following:ms	47
following:muscular	-31
following:n	48
following:national	-34
following:ne	39
following:near	34
following:needs	60
following:negatif	38
following:negative	44
following:neuf	27
following:ni	48
following:nine	-52
following:nobody	53
following:none	68
following:nor	38
following:normal	73
following:notaire	-55
following:note	59
following:nothing	62
following:notoire	52
following:numerique	-25
following:nurse	-54
following:of	-54
following:off	-39
following:offenders	-45
following:officer	62
following:oil	-38
following:on	65
following:one	-41
following:open	-30
following:organiser	-26
following:orientation	-55
following:orthoptiste	-28
following:oui	31
following:our	41
following:ouvrent	33
following:paper	-57
following:paris	27
following:parle	-34
following:partner	-40
following:passe	49
following:patronale	-30
following:pattern	37
following:paul	-51
following:peintre	-25
following:pendant	57
following:perdue	-41
following:person	47
following:peu	33
following:phones	52
following:photographiee	26
following:photographs	46
following:photos	68
following:pieds	26
following:place	46
following:plays	47
following:plus	70
following:plusieurs	-37
following:police	52
following:pompier	-34
following:portraitiste	-53
following:positive	56
following:precise	45
following:precoce	-52
following:prefere	47
following:prefers	38
following:pres	29
following:preventive	-27
following:print	34
following:pris	-28
following:prises	34
following:profile	45
following:programme	-28
following:publicitaires	-29
following:puis	52
following:pupils	-46
following:quashed	-30
following:que	59
following:question	-39
following:raconte	-30
following:radio	-46
following:readers	-56
following:reading	-55
following:reads	40
following:receptionist	-46
following:recommande	60
following:referente	-34
following:reform	-45
following:refused	43
following:registered	33
following:relationship	25
following:removed	38
following:repete	-28
following:repond	31
following:reporting	-30
following:repute	28
following:research	-40
following:researcher	-48
following:responsable	-38
following:results	32
following:revendique	54
following:roof	-31
following:rouge	-33
following:routiers	-28
following:rue	-41
following:rugby	-33
following:rule	-26
following:run	32
following:runs	-29
following:saint	-32
following:sait	-61
following:salariee	-28
following:sales	-69
following:sample	45
following:samples	35
following:says	40
following:scan	-37
following:scene	51
following:section	27
following:see	27
following:selon	26
following:sert	29
following:service	-89
following:services	-29
following:ses	-66
following:set	50
following:shaped	-29
following:she	65
following:showed	37
following:simple	-44
following:since	82
following:sister	-25
following:so	84
following:socialiste	-25
following:sociaux	35
following:society	35
following:soit	45
following:souligne	64
following:sous	56
following:spinale	30
following:squad	-41
following:staff	-40
following:start	-48
following:station	-35
following:status	-41
following:still	37
following:stored	54
following:street	-44
following:student	-46
following:students	48
following:studio	-38
following:sud	-65
following:syndicale	-29
following:t	36
following:taken	82
following:teenagers	-50
following:test	62
following:testing	-55
following:tests	-31
following:the	-50
following:theatre	-29
following:these	27
following:though	46
following:three	69
following:ticked	56
following:ticket	57
following:time	-48
following:told	30
following:too	59
following:tous	32
following:town	-36
following:treasurer	25
following:tres	35
following:trois	26
following:two	32
following:un	-31
following:unison	-48
following:unit	-25
following:unprompted	33
following:until	135
following:vegetale	-44
following:verbal	-28
following:videos	58
following:vingt	-60
following:visa	-37
following:vous	-31
following:wall	-26
following:wears	58
following:when	32
following:where	-45
following:which	47
following:while	26
following:who	66
following:whom	25
following:without	51
following:women	39
following:would	61
following:writes	39
following:x	32
following:zz	35
following:|	31
left:000	-50
left:1	36
left:2	25
left:2022	34
left:3	50
left:400	-40
left:41	-52
left:accepte	49
left:accident	25
left:according	32
left:account	36
left:accounts	-34
left:accro	54
left:actif	32
left:active	61
left:ad	-43
left:added	-40
left:adepte	51
left:adeyemi	28
left:admitted	49
left:adn	-47
left:adviser	-33
left:advises	-43
left:affiliated	48
left:after	26
left:agent	-82
left:agreed	46
left:ai	54
left:aime	48
left:all	41
left:alone	-25
left:alpha	29
left:also	-34
left:always	27
left:ames	-43
left:amours	-34
left:an	34
left:analyse	32
left:analyste	44
left:ancien	41
left:ancienne	50
left:and	-26
left:animal	26
left:animale	58
left:anne	45
left:anomalie	34
left:antinatalist	-27
left:antispeciste	-47
left:antitrypsine	29
left:any	65
left:app	49
left:appareille	-42
left:apparently	80
left:appartenance	49
left:appartenu	32
left:appartient	56
left:appli	-39
left:applicant	87
left:applicants	-59
left:application	-32
left:apres	-30
left:arche	26
left:are	56
left:armee	29
left:arret	-51
left:arrets	-26
left:as	31
left:assistant	-54
left:assistante	-34
left:association	-36
left:at	-46
left:athlete	37
left:attend	56
left:aucun	56
left:aucune	37
left:audit	-39
left:aumonier	-39
left:aunt	-55
left:autre	31
left:avant	-30
left:avoir	55
left:avoue	39
left:award	43
left:badge	83
left:bank	72
left:banque	-27
left:bar	-28
left:bartender	-29
left:bde	-38
left:be	36
left:became	54
left:bectu	-35
left:been	92
left:before	-38
left:being	69
left:belongs	36
left:bibliotheque	31
left:big	26
left:bioethique	-42
left:biometriques	-30
left:bit	58
left:blackballed	39
left:blog	34
left:blood	30
left:blue	-40
left:bonne	-65
left:both	64
left:branch	35
left:brca2	-26
left:brief	-50
left:brighton	-35
left:broke	38
left:brother	62
left:brought	42
left:brule	36
left:building	-38
left:built	-60
left:bulletins	-35
left:business	-65
left:but	67
left:c	-41
left:cabinet	-43
left:cache	-33
left:cadre	-33
left:cafe	-31
left:call	33
left:calls	73
left:came	-37
left:campagne	52
left:campaigned	54
left:can	-54
left:candidat	35
left:candidate	36
left:card	28
left:care	57
left:caretaker	-35
left:carrier	-45
left:carries	38
left:carry	40
left:carrying	51
left:cartes	-37
left:casier	-42
left:caught	39
left:cause	55
left:centre	46
left:cercle	59
left:cgt	-64
left:chair	25
left:chairs	-29
left:chante	-45
left:chapitre	-31
left:charge	-42
left:charges	30
left:cheat	-30
left:check	-38
left:chef	27
left:chez	32
left:choir	38
left:christmas	-33
left:chromosome	-63
left:civil	-30
left:clean	-32
left:cleaned	-29
left:clinic	-25
left:clocks	51
left:clos	-36
left:club	25
left:clubs	45
left:code	-77
left:collectionne	56
left:collegues	27
left:come	39
left:comme	76
left:committed	47
left:committee	51
left:compagne	-70
left:compagnon	51
left:company	-49
left:compared	-55
left:compte	-47
left:comptes	-29
left:concours	-34
left:condamnation	-30
left:conductrice	-28
left:conferences	39
left:conferencier	-32
left:confie	32
left:confirmed	31
left:conge	-60
left:connait	54
left:conseille	-40
left:consultant	-27
left:consumer	-45
left:contract	-26
left:contre	-75
left:controle	40
left:conviction	-43
left:convinced	60
left:copain	-26
left:council	43
left:couples	-73
left:course	-38
left:court	-56
left:credit	-57
left:cuisine	-58
left:cure	-31
left:currently	62
left:dad	-39
left:dans	-49
left:day	35
left:deaf	-30
left:deals	-26
left:dealt	-60
left:debate	-25
left:declined	38
left:defendu	-29
left:deficiency	32
left:definit	25
left:delivery	-33
left:demande	-40
left:democratic	-40
left:denies	28
left:dentaire	-43
left:dental	25
left:depression	-46
left:depuis	-61
left:dernier	-30
left:des	-38
left:describes	47
left:designed	-58
left:deux	37
left:did	61
left:dimanche	-30
left:directrice	-26
left:dirige	65
left:dirigeante	37
left:disclosure	-30
left:discret	-37
left:distribue	47
left:dix	64
left:dna	-68
left:doctor	-43
left:doctorate	-58
left:does	-25
left:doesn	37
left:donne	49
left:donnees	31
left:dont	-31
left:door	-25
left:double	-29
left:dow	-51
left:drh	-59
left:drink	-52
left:driver	41
left:droit	-71
left:drug	40
left:dubai	39
left:early	-59
left:eating	-26
left:ecole	-30
left:edited	-28
left:education	-25
left:educatrice	40
left:elected	47
left:electeur	42
left:eleve	78
left:eleves	-25
left:elle	29
left:employer	-34
left:employers	-50
left:empreinte	-43
left:enquetes	-25
left:enregistrement	28
left:enseigne	-77
left:entre	63
left:entreprise	-45
left:envoie	45
left:epouse	66
left:equipe	-29
left:est	42
left:et	-37
left:etais	30
left:etait	46
left:etant	33
left:ete	26
left:etiquette	45
left:etre	52
left:etude	-43
left:etudiante	-59
left:eu	52
left:european	-40
left:every	-77
left:executive	28
left:experience	-30
left:expert	-31
left:exposed	-32
left:extrait	-64
left:face	-38
left:facial	-44
left:faciale	-46
left:failed	54
left:fait	73
left:federation	51
left:fertility	-30
left:festival	-44
left:field	-38
left:file	46
left:fille	26
left:film	-79
left:filme	-41
left:filmed	38
left:films	48
left:finance	42
left:fingerprint	-38
left:finn	45
left:first	39
left:five	26
left:flux	-49
left:foi	-52
left:fois	61
left:fondateur	34
left:force	-30
left:forging	-31
left:form	-26
left:forme	40
left:found	52
left:free	-35
left:frere	49
left:freud	-41
left:full	-31
left:gait	-56
left:gardait	38
left:garde	-70
left:gave	34
left:gene	-37
left:genetic	-32
left:genetically	-57
left:genetique	-50
left:genre	26
left:gere	-26
left:gets	32
left:gilbert	33
left:gmb	-52
left:goes	56
left:good	-35
left:greffier	-49
left:grounds	34
left:group	-51
left:groupe	57
left:guide	-36
left:habite	-32
left:had	67
left:handed	37
left:handled	36
left:handshake	-26
left:has	50
left:have	79
left:having	50
left:health	32
left:helped	26
left:her	49
left:hereditary	-37
left:herself	26
left:heterosexual	-55
left:him	51
left:himself	30
left:hints	33
left:hold	68
left:holds	29
left:hommes	-44
left:homo	-41
left:homozygous	-30
left:hors	31
left:hospital	-28
left:hours	-32
left:house	35
left:hr	-51
left:hui	26
left:huile	-50
left:huissier	-39
left:huit	33
left:humanist	-48
left:husband	36
left:i	27
left:identifying	-35
left:identite	37
left:iel	58
left:il	31
left:imagerie	-25
left:imprimeur	-39
left:independant	-41
left:index	-53
left:informatise	-75
left:ingenieur	-46
left:inherited	-49
left:inscrit	35
left:interested	41
left:interviewer	26
left:intime	-25
left:is	27
left:isn	33
left:its	-68
left:j	27
left:jamais	25
left:je	51
left:join	35
left:joint	40
left:joue	-30
left:journal	29
left:journaliste	35
left:judiciaire	-36
left:jumeau	25
left:juriste	-32
left:jury	33
left:jusqu	30
left:juvenile	-35
left:keep	-39
left:keeps	69
left:knew	34
left:know	25
left:lab	34
left:laboratoire	-47
left:laisse	-58
left:law	35
left:lay	45
left:leader	48
left:leads	35
left:leave	-36
left:lecture	-49
left:led	27
left:left	70
left:leroy	41
left:lesbienne	-29
left:leve	-30
left:lgbt	28
left:lgbtq	-29
left:liaison	-29
left:liaisons	-28
left:libido	-62
left:libre	-43
left:lie	-30
left:life	-33
left:lifelong	30
left:line	51
left:live	67
left:lives	34
left:local	62
left:logiciel	50
left:long	-32
left:longtemps	-25
left:loue	-28
left:love	-50
left:low	54
left:lycee	-29
left:magazine	-57
left:main	-56
left:mais	64
left:malades	-39
left:maladie	44
left:manager	-50
left:manages	-33
left:marche	-26
left:mariage	39
left:marie	61
left:mariee	-46
left:marques	-43
left:married	38
left:massage	-31
left:master	33
left:matter	39
left:meat	-35
left:medicale	-28
left:members	41
left:membre	42
left:memoire	-59
left:mene	47
left:mentioned	53
left:met	41
left:methodist	-48
left:ministere	-34
left:mise	-47
left:modele	33
left:moleculaire	-25
left:mon	63
left:monte	65
left:months	94
left:more	-41
left:mort	-26
left:mrs	31
left:ms	42
left:mutation	-50
left:mutuelle	-54
left:my	40
left:myheritage	-37
left:n	-43
left:national	35
left:nationale	-52
left:nee	27
left:needs	29
left:negociant	-25
left:network	-44
left:never	29
left:new	46
left:newbury	-52
left:niece	-26
left:nineteen	30
left:no	46
left:nom	26
left:nomme	-33
left:non	44
left:not	38
left:note	28
left:nothing	35
left:noticed	44
left:now	66
left:nuits	59
left:nun	-31
left:nurse	-32
left:occupational	-46
left:of	45
left:off	46
left:on	-27
left:once	74
left:ont	-54
left:openly	47
left:optional	-35
left:organiser	31
left:organises	56
left:orientation	-27
left:our	35
left:outils	-35
left:outspoken	40
left:over	46
left:page	-53
left:paie	27
left:pair	37
left:paix	32
left:palm	-37
left:par	27
left:parle	-38
left:parole	30
left:part	45
left:parti	-52
left:participe	37
left:passage	34
left:passe	39
left:passed	57
left:passeport	-82
left:pastor	48
left:patients	-80
left:patissiere	-31
left:peine	-69
left:peines	-28
left:pendant	-38
left:pension	-46
left:people	-70
left:permis	-41
left:petit	27
left:peu	38
left:phd	-36
left:philosophie	34
left:photos	29
left:pierre	-35
left:plaide	26
left:planning	-42
left:platt	25
left:play	-84
left:played	-32
left:plays	-32
left:poignee	-37
left:points	35
left:police	29
left:polycystic	-38
left:porno	-66
left:porte	44
left:porteur	50
left:pose	28
left:positive	40
left:poste	-64
left:pour	42
left:practises	44
left:pragmatique	-43
left:pratique	37
left:predispose	-29
left:predisposed	-39
left:predisposition	-38
left:prelevement	62
left:premier	-45
left:presente	83
left:president	-31
left:prete	29
left:pretend	-28
left:prevention	-52
left:prevoyance	-29
left:pris	31
left:probably	38
left:proces	-40
left:proche	73
left:professeur	-39
left:professeure	-32
left:profil	43
left:programme	-40
left:projet	-37
left:proof	-40
left:protection	-26
left:public	-64
left:put	-49
left:qu	92
left:qualite	-29
left:quand	42
left:quitte	39
left:ran	-32
left:rapport	-41
left:rapports	-68
left:rationalisme	-30
left:read	-66
left:reader	-42
left:reason	-34
left:reconnaissance	-32
left:reconnait	-49
left:reconnu	58
left:reconnue	36
left:recovering	-25
left:recruiter	34
left:recruteur	33
left:red	58
left:redonne	-34
left:refuse	27
left:regarde	37
left:registered	41
left:regular	32
left:relation	35
left:rend	27
left:repris	30
left:republique	-43
left:researcher	-30
left:reseau	42
left:reserviste	41
left:responsable	66
left:restaure	-38
left:result	-29
left:reunions	28
left:revendique	37
left:revue	-28
left:rewrote	-26
left:rigoureuse	-26
left:risque	-36
left:rive	-30
left:rn	-25
left:role	-60
left:rudolf	35
left:rue	-44
left:rugby	-27
left:rumeur	46
left:sa	34
left:safe	26
left:sait	49
left:salarie	-62
left:sales	-53
left:same	-91
left:sans	-34
left:sante	-26
left:sauna	26
left:say	48
left:scan	-50
left:scene	-36
left:sceptique	-33
left:scottish	-42
left:se	70
left:secretaire	97
left:secretary	26
left:securite	-29
left:seen	51
left:selection	-38
left:sells	-91
left:selon	36
left:sens	-46
left:sent	42
left:serait	47
left:serie	-25
left:served	27
left:service	55
left:ses	60
left:set	-73
left:sex	-58
left:sexologue	30
left:sexual	-53
left:she	31
left:shifts	-35
left:shop	-42
left:sia	-25
left:sickel	29
left:sickle	-26
left:siege	-64
left:signe	25
left:signed	26
left:since	-41
left:six	59
left:so	-42
left:soeur	52
left:soiree	-30
left:sommeil	-28
left:son	33
left:sont	68
left:sort	32
left:sous	36
left:soutient	38
left:soviet	-49
left:speaks	29
left:specialiste	-41
left:speed	-49
left:sports	-32
left:stadium	-25
left:stage	27
left:stand	-38
left:standard	-51
left:state	-39
left:stay	33
left:still	71
left:stoique	-40
left:stood	26
left:stopped	-42
left:straight	-34
left:strict	32
left:strong	-46
left:students	-60
left:studied	-31
left:suis	46
left:suit	-46
left:suivie	38
left:summer	-33
left:support	52
left:supporte	31
left:supreme	-25
left:sur	-103
left:suspendu	45
left:syndicat	-26
left:syndrome	64
left:t	56
left:taken	-38
left:tate	26
left:teaches	-37
left:technician	-38
left:test	45
left:teste	40
left:tete	39
left:texas	-46
left:that	57
left:them	42
left:these	-36
left:think	36
left:three	-26
left:tiennent	-41
left:tirait	-37
left:titre	29
left:told	-35
left:took	28
left:tore	35
left:tot	-31
left:touch	-42
left:touche	-71
left:toujours	-45
left:tour	-30
left:tous	45
left:tout	63
left:trade	-40
left:traduit	-29
left:trained	-25
left:trainee	-32
left:traiteur	-30
left:travail	-45
left:travaille	-95
left:travailleur	25
left:treated	51
left:tremblement	-26
left:tresorier	43
left:tribunal	-30
left:trompe	-46
left:trouve	43
left:turned	25
left:twice	32
left:typing	30
left:under	76
left:union	-32
left:united	-57
left:until	-43
left:us	25
left:used	47
left:uses	55
left:usine	-59
left:van	-61
left:vance	26
left:ve	70
left:vecu	29
left:vegan	41
left:veganes	-28
left:vend	-28
left:vendre	53
left:vente	-35
left:venue	50
left:videos	41
left:vie	53
left:vigneron	-36
left:vis	61
left:visage	-31
left:vision	28
left:visiteuse	-55
left:visits	56
left:voice	-38
left:vraie	-29
left:vu	57
left:wanted	46
left:ward	-26
left:was	50
left:we	90
left:wear	-42
left:wears	26
left:wedding	-26
left:western	-45
left:which	-31
left:whom	44
left:widower	50
left:with	-27
left:witness	-46
left:women	60
left:won	25
left:work	45
left:worked	-39
left:workers	45
left:works	-64
left:writing	-27
left:wrote	-90
left:y	-36
left:years	41
mark:COMMA	67
mark:|	32
masked	115
mentions:2	44
mentions:3	83
mentions:4	141
nearest:job	-58
nearest:job job	-42
nearest:job link	-51
nearest:job other	-32
nearest:job person	35
nearest:job work	-70
nearest:job |	-59
nearest:link	42
nearest:link job	26
nearest:link link	38
nearest:link other	-29
nearest:link person	39
nearest:link work	-63
nearest:link |	63
nearest:other	-44
nearest:other job	-56
nearest:other person	-34
nearest:other work	-58
nearest:person	34
nearest:person person	25
nearest:person work	33
nearest:person |	35
nearest:work	-67
nearest:work job	-58
nearest:work other	-48
nearest:work person	-36
nearest:work work	-133
nearest:work |	-60
next:head	-50
next:job	-61
next:person	43
next:work	-33
none	-90
other	-172
others:1	-54
others:2	-130
others:3	-222
previous:000	-35
previous:2	27
previous:400	-29
previous:a	29
previous:about	-68
previous:active	56
previous:after	63
previous:against	34
previous:an	42
previous:ancienne	53
previous:anne	48
previous:anomalie	50
previous:ans	32
previous:anti	27
previous:antinatalist	-29
previous:any	58
previous:app	42
previous:apparently	65
previous:applicant	80
previous:apres	29
previous:as	27
previous:association	-35
previous:athee	-27
previous:aucun	83
previous:aurait	30
previous:aux	34
previous:avec	-31
previous:avoir	52
previous:back	-31
previous:badge	59
previous:be	57
previous:been	50
previous:before	-40
previous:being	26
previous:blood	-40
previous:blue	-25
previous:bon	-50
previous:bonne	-61
previous:both	46
previous:brighton	-27
previous:business	-63
previous:by	26
previous:cache	-43
previous:candidate	33
previous:carries	-26
previous:carrying	57
previous:casier	-27
previous:centre	44
previous:christmas	-40
previous:chromosome	-48
previous:claire	38
previous:cleaned	-33
previous:clubs	32
previous:comme	69
previous:committed	43
previous:compagne	-56
previous:compared	-29
previous:congres	34
previous:consumer	-38
previous:controle	47
previous:convinced	77
previous:credit	-50
previous:croit	32
previous:cuisine	-45
previous:d	-25
previous:declined	35
previous:deficiency	36
previous:democratic	-34
previous:did	44
previous:dirigeante	40
previous:dit	96
previous:donnees	49
previous:driving	-52
previous:du	31
previous:dubai	29
previous:early	-48
previous:elected	47
previous:eleves	-28
previous:elle	54
previous:employer	-37
previous:empreintes	-33
previous:enfants	-53
previous:est	51
previous:et	-46
previous:etant	39
previous:etiquette	26
previous:etre	42
previous:etudiante	-55
previous:every	-63
previous:facial	-27
previous:famille	48
previous:father	-40
previous:fertility	-31
previous:field	-37
previous:fille	28
previous:films	59
previous:first	48
previous:fortes	-26
previous:found	31
previous:frequente	-63
previous:gait	-39
previous:genetique	-37
previous:genre	44
previous:gmb	-45
previous:groupe	72
previous:had	55
previous:handled	62
previous:have	67
previous:he	-35
previous:her	50
previous:hereditary	-36
previous:his	54
previous:homme	59
previous:huile	-46
previous:humanist	-30
previous:i	-32
previous:iel	26
previous:in	45
previous:inherited	-58
previous:it	-67
previous:its	-58
previous:jamais	50
previous:judiciaire	-29
previous:juvenile	-37
previous:known	51
previous:labour	-25
previous:left	49
previous:les	-25
previous:lifelong	39
previous:ligne	27
previous:live	35
previous:lives	34
previous:lodge	-27
previous:lui	44
previous:lycee	-32
previous:m	-41
previous:main	-45
previous:mais	57
previous:maladie	84
previous:marche	-56
previous:marques	-54
previous:master	30
previous:me	-26
previous:mentioned	44
previous:methodist	-41
previous:mme	-82
previous:mon	37
previous:months	54
previous:mr	-35
previous:ms	-82
previous:my	30
previous:ne	50
previous:newbury	-42
previous:no	68
previous:nomme	-35
previous:non	26
previous:note	74
previous:notre	-32
previous:occupational	-38
previous:of	56
previous:once	25
previous:openly	45
previous:optional	-33
previous:own	46
previous:paix	26
previous:parti	-45
previous:passage	25
previous:passe	-30
previous:passeport	-64
previous:pays	37
previous:perdu	-30
previous:petit	61
previous:peu	29
previous:photos	32
previous:planning	-51
previous:polycystic	-35
previous:pose	52
previous:poste	-36
previous:practises	41
previous:premier	-40
previous:presente	58
previous:prevention	-29
previous:previous	-31
previous:prevoyance	-27
previous:probably	32
previous:profil	82
previous:proof	-47
previous:public	-59
previous:que	-57
previous:rapport	-44
previous:rationalist	-35
previous:recovering	-28
previous:registered	49
previous:relation	42
previous:relations	30
previous:rive	-31
previous:rudolf	41
previous:rugby	-34
previous:said	-53
previous:sales	-28
previous:same	-81
previous:sans	-42
previous:sceptique	-27
previous:scottish	-46
previous:se	47
previous:sells	-92
previous:selon	37
previous:serait	52
previous:served	-29
previous:service	37
previous:ses	48
previous:sex	-58
previous:sexologue	26
previous:sexual	-70
previous:she	41
previous:si	34
previous:sickle	-38
previous:since	-29
previous:six	30
previous:sold	34
previous:son	43
previous:sont	61
previous:sous	36
previous:still	30
previous:stimulateur	31
previous:strict	44
previous:strong	-27
previous:students	-59
previous:suis	60
previous:suit	-30
previous:suite	-49
previous:summer	-45
previous:sur	-58
previous:surveillant	61
previous:t	52
previous:taught	-47
previous:tested	-70
previous:thinks	29
previous:trade	-55
previous:trait	25
previous:travailleur	51
previous:trompe	-43
previous:twice	33
previous:un	62
previous:under	39
previous:une	44
previous:union	-35
previous:up	32
previous:used	28
previous:uses	34
previous:ve	26
previous:vie	77
previous:visiteuse	-42
previous:visits	49
previous:vit	30
previous:voice	-27
previous:we	55
previous:western	-43
previous:who	47
previous:whole	50
previous:widower	43
previous:with	-30
previous:without	32
previous:x	-27
previous:yes	36
previous:youth	26
right:000	-66
right:1	39
right:11	31
right:12	68
right:14	66
right:18	49
right:1987	-39
right:1994	34
right:1995	66
right:1er	-32
right:2006	45
right:2008	33
right:2009	26
right:2010	30
right:2012	25
right:2013	57
right:2014	46
right:2015	35
right:2016	59
right:2018	84
right:2019	82
right:2020	63
right:2022	67
right:22	47
right:24	43
right:3	38
right:300	-63
right:4	43
right:41	53
right:43	-31
right:50	54
right:60	-35
right:600	-36
right:98	-33
right:abime	64
right:about	-26
right:absente	55
right:acas	-31
right:accepterai	-33
right:accident	39
right:according	79
right:accountant	-36
right:accueil	-31
right:achats	-34
right:actions	-45
right:activated	39
right:activee	26
right:activist	55
right:adjoints	-32
right:adjudant	25
right:administratif	-36
right:adn	-45
right:adopted	43
right:adoption	-26
right:advice	-34
right:adviser	-39
right:aerien	-59
right:aeroport	-25
right:aeroports	-27
right:affaire	25
right:affaires	-78
right:affiche	62
right:after	92
right:age	55
right:agencement	-43
right:agency	-27
right:agent	-52
right:agrement	27
right:airport	40
right:airports	-29
right:alcool	34
right:algebraic	-28
right:all	59
right:allergy	-49
right:alliance	26
right:analysed	54
right:analyst	-47
right:analyste	-48
right:and	27
right:angers	35
right:animale	-55
right:animaliste	42
right:anime	44
right:annee	28
right:annees	59
right:anonymous	56
right:another	43
right:antecedent	-27
right:anthroposophe	-40
right:any	46
right:anyone	31
right:anything	65
right:apparel	-37
right:apprend	41
right:apres	64
right:aptitude	-25
right:arbitre	-46
right:architect	-34
right:are	-25
right:argues	-60
right:arret	-52
right:artificielle	-30
right:artist	-29
right:artiste	58
right:as	49
right:asked	48
right:asking	30
right:assemblies	27
right:assistant	-31
right:assistante	-27
right:association	25
right:associe	29
right:associes	-28
right:assume	39
right:assumee	53
right:assureur	-34
right:astrid	33
right:at	41
right:atelier	50
right:atlantic	-55
right:attached	71
right:atteint	-36
right:atteste	29
right:aucune	52
right:audio	-40
right:auditors	-31
right:aupres	41
right:aussi	50
right:autre	34
right:autumn	48
right:avec	59
right:avoids	33
right:avoir	-50
right:avoue	48
right:award	-36
right:away	35
right:ayant	-37
right:b	32
right:bac	25
right:badges	-41
right:bakeries	-37
right:bakery	-33
right:balais	-39
right:balance	-43
right:ban	25
right:band	-88
right:bands	-55
right:bank	-104
right:banque	-37
right:barman	-31
right:base	37
right:bati	-32
right:batiment	-59
right:be	71
right:benevole	-42
right:best	29
right:better	-32
right:bible	25
right:bielorusse	38
right:bien	69
right:bijoutiere	-54
right:bilan	-53
right:blades	-37
right:blanc	36
right:bleue	-51
right:blog	63
right:board	-28
right:bois	-42
right:bon	-52
right:bookkeeper	-50
right:books	-36
right:border	-49
right:both	38
right:boulanger	-30
right:bourgogne	-49
right:boys	34
right:branch	61
right:brand	-56
right:break	30
right:brest	-66
right:brings	50
right:bristol	30
right:bruno	35
right:bruxelles	35
right:btp	-36
right:bureau	64
right:burnt	53
right:bus	-65
right:business	30
right:by	55
right:c	28
right:ca	39
right:cabinet	-40
right:cafe	-72
right:call	26
right:called	43
right:calling	-27
right:calls	46
right:camp	-29
right:cancer	25
right:candidat	31
right:candidate	61
right:canine	-30
right:cantine	27
right:cap	32
right:capture	-31
right:car	-44
right:caracteres	-49
right:caravanes	-38
right:carbone	-43
right:card	43
right:cardiff	-27
right:care	-38
right:career	-33
right:carnet	35
right:carrier	-35
right:carries	-41
right:cars	40
right:carte	-47
right:caryotype	-50
right:case	29
right:cash	-33
right:casino	45
right:cautions	-59
right:cela	51
right:cell	39
right:central	32
right:centrale	25
right:cfdt	-57
right:cfe	-33
right:cftc	-48
right:cgt	-82
right:chaine	-29
right:chair	-27
right:chairman	40
right:chambre	-46
right:chance	27
right:chantier	-37
right:chaque	93
right:charge	46
right:chargee	-28
right:charity	-51
right:chats	52
right:check	30
right:checks	-28
right:cherche	30
right:chiens	-25
right:children	-68
right:chip	28
right:choice	55
right:choix	28
right:christmas	47
right:chronique	34
right:chu	-41
right:church	-35
right:cinquieme	-43
right:cite	54
right:civil	-41
right:class	30
right:classes	-28
right:classiques	-48
right:clavier	-27
right:clerc	28
right:clientele	-37
right:clients	-36
right:club	-45
right:cnil	-38
right:cnt	-61
right:cocktails	-33
right:code	-44
right:codebase	-26
right:coeur	30
right:coffee	-29
right:collaborateur	-31
right:colle	-25
right:collegue	65
right:colliers	-58
right:comedie	-34
right:commande	-58
right:commemorative	-25
right:commercial	-47
right:commission	-49
right:communication	-32
right:communiste	-32
right:compagnie	-25
right:company	56
right:compared	60
right:compass	51
right:complet	28
right:completed	31
right:compliance	-40
right:comptable	47
right:concierge	-32
right:concours	-43
right:conditions	53
right:conduite	43
right:conference	-40
right:confie	-38
right:confirmed	-42
right:conforme	37
right:conjoint	-40
right:connait	25
right:connue	51
right:conseil	32
right:conseiller	-31
right:conseillere	-29
right:consequence	30
right:consultant	47
right:consultatif	-35
right:consulting	-63
right:contracts	-44
right:contrats	-46
right:controle	27
right:convaincu	67
right:convaincue	36
right:conviction	54
right:convictions	27
right:cooperative	-39
right:coordinator	-25
right:copies	33
right:cork	-42
right:corset	-39
right:could	66
right:county	54
right:couples	-32
right:cours	31
right:course	-28
right:courses	-37
right:cover	-28
right:crier	-45
right:criminal	-38
right:croire	40
right:cuisine	-50
right:customer	-29
right:customers	-37
right:customs	-25
right:cut	-42
right:cycles	47
right:d	-31
right:dad	29
right:dassault	-68
right:data	-31
right:date	-29
right:daughter	-43
right:days	68
right:dbs	-33
right:death	-52
right:decline	-53
right:declined	37
right:decoupe	-27
right:defect	39
right:degree	-52
right:delais	-33
right:deleguee	-32
right:demissionne	37
right:denver	26
right:depuis	84
right:derby	30
right:dernier	56
right:derniere	43
right:design	-60
right:designee	-36
right:designer	-56
right:desk	-29
right:desormais	42
right:detection	-30
right:detention	-33
right:didn	41
right:dijon	-37
right:dimanche	75
right:dinner	-36
right:diplomes	36
right:directeur	65
right:dirige	35
right:disabled	-26
right:disaggregated	-26
right:discret	30
right:discussed	35
right:disease	27
right:dishes	-30
right:disliked	27
right:disorder	37
right:display	-44
right:displays	-35
right:disponible	-34
right:dispute	25
right:disputes	-33
right:distributeur	-29
right:dit	41
right:divorce	-37
right:diwan	26
right:dna	52
right:do	-42
right:dockers	64
right:doctorante	-30
right:doctorat	-56
right:does	-31
right:doesn	54
right:doigt	-39
right:doing	-31
right:don	-61
right:donc	40
right:donne	54
right:dont	-40
right:dose	-46
right:dossier	65
right:douanier	-38
right:double	-29
right:douze	44
right:drh	-27
right:driver	-70
right:droit	64
right:dry	29
right:dublin	-25
right:durable	-37
right:during	61
right:dusty	40
right:duties	29
right:early	29
right:eats	54
right:eaux	-45
right:ecole	-38
right:ecologiste	-44
right:ecoute	-35
right:ecrit	47
right:edition	-27
right:editor	-69
right:education	-46
right:eight	36
right:elections	28
right:electronique	-47
right:elle	43
right:else	26
right:emission	-36
right:emploi	-32
right:employed	-32
right:employer	28
right:empreintes	-36
right:enclosed	-34
right:ended	28
right:enfants	-88
right:engine	-33
right:engineer	-47
right:engines	-45
right:english	-39
right:enrole	-34
right:enseigne	41
right:entendre	-27
right:entree	39
right:entreprise	46
right:entretien	33
right:entretient	-43
right:epipen	-36
right:epouse	25
right:equal	25
right:equipe	-37
right:equipes	-41
right:equipment	-31
right:escale	-33
right:estate	-43
right:et	26
right:etalee	35
right:etalonneur	-52
right:etienne	-54
right:etiquette	-32
right:etre	-43
right:etudiants	-34
right:eu	-37
right:europeen	-28
right:evenementiel	-31
right:events	-57
right:everyone	54
right:eviter	45
right:ex	51
right:examiner	-29
right:excel	-61
right:excellent	56
right:exome	-59
right:expertise	-51
right:explained	46
right:export	-32
right:extra	-50
right:extrait	54
right:eye	35
right:fac	56
right:face	-29
right:faciale	-40
right:facilities	-32
right:failed	34
right:faillite	-28
right:fait	-81
right:fall	28
right:families	27
right:famille	52
right:farm	-37
right:farmers	-26
right:father	-31
right:faune	-28
right:fbu	-39
right:fell	-47
right:feminine	36
right:femme	64
right:femmes	54
right:festival	36
right:festivals	-26
right:fiche	29
right:fiction	-34
right:fier	73
right:fiere	48
right:fifteen	29
right:fifty	34
right:figure	51
right:film	-70
right:fils	-41
right:fin	65
right:finance	-35
right:fine	-25
right:fired	28
right:firm	-72
right:firms	-51
right:first	31
right:fitter	-47
right:five	41
right:flow	-34
right:flying	27
right:fo	-50
right:fond	-57
right:fondatrice	-56
right:for	-33
right:forestiere	-29
right:formalites	-31
right:formation	-84
right:formatrice	-39
right:forme	28
right:former	28
right:formulaire	43
right:forte	-37
right:forty	76
right:fragile	-40
right:franc	-26
right:fraud	25
right:freelance	-50
right:frere	34
right:friday	56
right:fridays	35
right:friends	33
right:from	37
right:fsu	-40
right:gael	-56
right:gardens	-39
right:gardiens	-43
right:gare	-37
right:gauche	33
right:gave	54
right:gay	-62
right:general	27
right:genetic	-25
right:genetique	-59
right:geographique	-42
right:gerant	-44
right:gerante	-44
right:gestion	-38
right:gestionnaire	-47
right:get	42
right:gets	34
right:git	-56
right:gite	34
right:given	43
right:gives	55
right:glisse	46
right:goalkeeper	-30
right:going	33
right:good	-36
right:goods	-31
right:gossip	35
right:got	-37
right:governor	42
right:grace	-50
right:graduate	-26
right:grand	-35
right:graphiste	-27
right:grounds	27
right:group	30
right:groupe	28
right:guards	30
right:habit	38
right:had	-56
right:half	27
right:hall	-60
right:hand	-32
right:handed	-33
right:handicape	-28
right:handler	-54
right:hands	65
right:hang	-51
right:hard	31
right:harmony	34
right:has	-37
right:have	36
right:heads	-28
right:health	-41
right:hearing	-34
right:heavy	-41
right:helmand	28
right:helvetique	-30
right:hence	49
right:her	38
right:hereditaire	-26
right:herself	82
right:heures	79
right:hexham	-30
right:him	39
right:himself	99
right:hip	-34
right:hired	-26
right:his	49
right:home	40
right:hommes	-41
right:horoscopes	-56
right:horse	44
right:hospitals	-31
right:hotel	-46
right:hours	54
right:house	-34
right:household	-26
right:huit	42
right:hull	55
right:humaine	-31
right:husband	80
right:i	72
right:ideal	36
right:idees	-30
right:idemia	-53
right:if	85
right:ikea	-25
right:il	66
right:image	28
right:immobilier	-69
right:included	52
right:inclusion	-47
right:independant	-29
right:ines	64
right:infirmier	29
right:ingenieur	-45
right:ingenieurs	-34
right:inked	30
right:inscrit	66
right:insists	30
right:installer	-64
right:institute	-49
right:interesse	29
right:interet	-59
right:interview	44
right:into	-27
right:inventaires	-25
right:investment	-40
right:iraq	29
right:irm	-31
right:islington	-31
right:it	36
right:italien	-34
right:ivry	66
right:j	28
right:jack	-39
right:je	81
right:jeans	-45
right:jeunes	-50
right:job	-58
right:joint	38
right:joints	-31
right:jour	66
right:journal	-57
right:judging	45
right:judiciaires	-34
right:juin	38
right:june	85
right:juriste	-29
right:jury	-55
right:jusqu	55
right:kampala	36
right:karim	31
right:keep	37
right:kept	55
right:kinesitherapeute	-60
right:know	33
right:knowledge	-30
right:knows	58
right:l214	-43
right:lab	-60
right:label	-64
right:lache	47
right:lactose	46
right:ladders	27
right:lagos	-26
right:lake	-32
right:lane	-37
right:lapsed	44
right:last	48
right:latex	71
right:latin	-29
right:laughs	-31
right:law	-56
right:lay	28
right:layout	-27
right:le	45
right:leadership	-37
right:learned	-35
right:lecteur	52
right:lecturer	-39
right:led	30
right:leeds	-38
right:left	51
right:leicester	-25
right:let	44
right:letters	-77
right:lettre	81
right:leurs	-42
right:levy	-26
right:lgbt	-31
right:librarian	-39
right:library	-30
right:life	71
right:lighting	-30
right:likes	50
right:lisbon	48
right:list	-48
right:listens	-41
right:lit	53
right:lives	52
right:livres	-31
right:local	30
right:locale	-38
right:locks	43
right:logiciel	42
right:logistique	-54
right:loi	-50
right:loire	-28
right:long	-39
right:lorries	-43
right:lors	64
right:louise	33
right:lr	-26
right:lu	-32
right:lucie	29
right:lues	37
right:lui	63
right:lunch	56
right:lycee	-44
right:m	26
right:ma	-28
right:machines	-51
right:magazine	40
right:mai	48
right:maintenance	-32
right:mais	33
right:maitre	-43
right:maker	-48
right:man	101
right:management	-30
right:manager	-66
right:manuel	-50
right:marche	-65
right:marcher	-37
right:marches	-34
right:mardi	38
right:mari	70
right:mariee	46
right:marin	-45
right:market	-45
right:marketing	-65
right:married	67
right:masks	-27
right:master	-71
right:matiere	-34
right:matin	28
right:matrimoniaux	-34
right:means	36
right:mechanic	-39
right:media	-38
right:meetings	-97
right:member	61
right:meme	60
right:mentioned	50
right:mer	-86
right:mercredi	44
right:messages	-33
right:militant	29
right:milite	40
right:mineurs	28
right:minister	40
right:misconduct	26
right:missing	31
right:mobile	-35
right:mobilite	-31
right:models	-35
right:modes	-56
right:moi	67
right:monnaie	-27
right:months	47
right:montrent	-33
right:more	75
right:morning	29
right:mort	-47
right:moulages	-34
right:moved	44
right:movement	28
right:mr	47
right:ms	57
right:municipal	42
right:museum	-31
right:mutation	-32
right:mute	32
right:my	93
right:n	30
right:naissance	80
right:nanterre	-50
right:national	-39
right:nationale	-27
right:ne	52
right:near	34
right:need	61
right:needs	40
right:negatif	51
right:negative	46
right:negotiations	-30
right:neighbour	43
right:neuf	42
right:neuves	-29
right:never	52
right:next	48
right:nhs	-46
right:ni	27
right:nimes	25
right:no	62
right:nobody	49
right:noel	26
right:none	58
right:nor	39
right:nord	-31
right:normal	79
right:normandie	-33
right:norway	-30
right:not	-46
right:notaire	-70
right:note	74
right:nothing	57
right:notoire	43
right:nous	26
right:now	37
right:nucleaire	35
right:nuit	-85
right:number	43
right:numerique	-36
right:nurse	-64
right:nursery	-32
right:october	57
right:of	-43
right:offenders	-58
right:officer	57
right:oil	-55
right:on	44
right:once	-50
right:onze	-34
right:opera	-57
right:operation	49
right:operator	-44
right:operatrice	-32
right:or	-50
right:oreille	27
right:organisation	-44
right:organiser	-26
right:orientation	-62
right:orthoptiste	-27
right:oscp	-46
right:otherwise	30
right:ottawa	-33
right:ou	36
right:ouest	-62
right:oui	31
right:our	43
right:out	42
right:outside	53
right:ouverte	-72
right:ouvrent	37
right:over	42
right:own	65
right:packaging	-27
right:paie	-46
right:pairs	-46
right:palm	-35
right:panel	-26
right:paperasse	-54
right:paperwork	-62
right:parce	-37
right:parents	-53
right:parking	27
right:parle	30
right:parole	-28
right:part	-55
right:partenaires	-33
right:parti	-63
right:participant	31
right:partiel	32
right:partout	-29
right:pas	75
right:passe	49
right:passeport	39
right:password	30
right:past	65
right:patiente	60
right:patients	-37
right:patronale	-35
right:patronne	42
right:payments	-33
right:payroll	-64
right:pays	-68
right:pcf	-82
right:pcs	-34
right:peels	-34
right:peers	-31
right:peinture	-62
right:pendant	75
right:perdue	-41
right:pere	41
right:person	54
right:personne	40
right:personnel	40
right:peu	32
right:phase	-41
right:philosophie	-31
right:phones	42
right:photographe	-39
right:photographiques	-28
right:photographs	30
right:photos	71
right:phrases	26
right:piece	-37
right:pierre	46
right:pilot	-45
right:pin	-35
right:place	-25
right:plaisante	-25
right:planning	-46
right:plant	29
right:plaques	38
right:plays	44
right:please	29
right:plus	28
right:poland	36
right:police	28
right:policeman	-45
right:policy	-27
right:politics	37
right:pompier	-38
right:pompiers	-28
right:porte	-30
right:portes	-51
right:portraitiste	-61
right:positive	55
right:post	-46
right:poste	57
right:posters	-30
right:pouce	-39
right:poulpe	-42
right:pour	-30
right:practice	-51
right:pratiquant	61
right:precise	86
right:precoce	-45
right:prefere	55
right:prelevement	-34
right:premier	28
right:premiere	56
right:press	-64
right:presse	62
right:preventive	-28
right:principle	27
right:print	39
right:printemps	34
right:printers	-45
right:prises	27
right:privacy	-27
right:privilege	-35
right:procurement	-40
right:product	-58
right:productions	-52
right:produit	-53
right:profile	53
right:profonde	27
right:programme	-29
right:projet	-28
right:propre	55
right:prospectuses	-48
right:prototype	-44
right:proud	50
right:ps	-54
right:psen1	-30
right:publicitaires	-33
right:puce	26
right:puis	41
right:pupil	51
right:pupils	-53
right:put	55
right:qu	-46
right:qualite	31
right:que	53
right:question	-39
right:raconte	-29
right:radio	-62
right:ran	-37
right:range	-67
right:ranger	-43
right:rather	35
right:reader	-43
right:reads	43
right:reception	-54
right:receptionist	-61
right:recognition	34
right:reconnu	48
right:reconnue	-39
right:record	39
right:records	-28
right:recruiter	-37
right:redaction	-40
right:referee	-35
right:referente	-53
right:refuse	-30
right:refused	56
right:regard	-29
right:register	-61
right:rejected	28
right:relations	-26
right:relationship	30
right:relieuse	-47
right:religieuse	-25
right:religion	-36
right:religious	-44
right:remember	-30
right:removed	28
right:rentre	-46
right:rentree	51
right:repair	-52
right:replaced	-40
right:repond	45
right:reporter	-48
right:reporting	-41
right:reports	50
right:reprendre	48
right:reprennent	-25
right:reprimands	-32
right:repute	29
right:research	-47
right:researcher	-54
right:reseaux	-27
right:responsable	-56
right:restoration	-28
right:restriction	35
right:results	32
right:retraite	-35
right:retrouvee	47
right:reunions	-71
right:revendique	56
right:rez	-37
right:rien	58
right:right	-57
right:rights	-28
right:riots	-34
right:rn	-49
right:roche	-29
right:role	-46
right:roman	-63
right:room	-27
right:routiers	-26
right:rubrique	-26
right:rue	-39
right:rugby	-38
right:rule	-27
right:runner	-30
right:running	33
right:runs	43
right:sa	57
right:said	45
right:sait	-64
right:salariee	-28
right:salaries	-43
right:sales	-81
right:salons	35
right:samedi	27
right:sample	27
right:sanitaires	37
right:says	47
right:scan	-27
right:scene	37
right:schools	27
right:sculpteur	-35
right:search	31
right:season	-52
right:second	45
right:secret	43
right:secretaire	-27
right:secretary	-57
right:section	56
right:sees	-35
right:seize	48
right:sells	42
right:selon	58
right:semences	-36
right:sens	41
right:sergeant	-74
right:sert	29
right:serveur	-38
right:service	-30
right:ses	-48
right:set	65
right:sets	-40
right:seul	-43
right:sex	-49
right:shaped	-37
right:shift	-42
right:shifts	-45
right:short	-32
right:showed	43
right:si	43
right:siege	-38
right:simple	-57
right:since	68
right:sister	32
right:site	40
right:six	25
right:slow	56
right:smiles	-28
right:snes	-38
right:snuipp	-26
right:so	100
right:socialiste	-36
right:soho	-53
right:soit	33
right:sold	-42
right:solicitor	-54
right:solidaires	-44
right:some	65
right:son	33
right:souligne	49
right:sound	-47
right:soutenue	-32
right:south	32
right:southampton	-39
right:soutient	47
right:souvenir	-25
right:spain	45
right:spanish	42
right:spinale	34
right:sport	-66
right:sprint	34
right:squad	-37
right:stade	-29
right:staff	-53
right:stage	-64
right:stagiaire	34
right:stagiaires	-48
right:start	-26
right:stations	-56
right:statut	-26
right:stephane	43
right:steward	-42
right:stewards	25
right:still	40
right:stored	36
right:street	-51
right:strong	45
right:student	-55
right:studio	-48
right:style	-65
right:subscriber	30
right:sud	-73
right:suffered	38
right:suivi	39
right:suivie	28
right:sujet	-25
right:summer	-34
right:supplier	55
right:support	-34
right:sur	25
right:surpris	-64
right:surveyor	-43
right:surveys	-32
right:syndical	-30
right:syndicat	28
right:t	37
right:tableaux	-39
right:tablette	41
right:tailor	-34
right:take	-47
right:taken	89
right:talent	-40
right:tant	-54
right:tante	41
right:taste	-42
right:teenager	61
right:teenagers	-26
right:teens	33
right:telephonique	-29
right:teletravail	27
right:tenor	-58
right:terrain	-62
right:teste	-61
right:tester	-45
right:testing	-49
right:tests	-70
right:tete	-38
right:the	28
right:theatre	-64
right:therapist	-55
right:things	65
right:thinks	39
right:thirty	49
right:those	42
right:thought	42
right:thrombose	27
right:ticked	84
right:ticket	31
right:till	59
right:time	40
right:times	30
right:tired	46
right:titre	-67
right:to	36
right:told	33
right:too	41
right:touche	-42
right:toucher	-43
right:toujours	54
right:tout	-30
right:town	-45
right:trained	32
right:training	-29
right:trains	-41
right:travaille	28
right:treasurer	50
right:treated	52
right:treatment	52
right:trente	26
right:trial	48
right:trompe	-31
right:trust	-47
right:twenty	68
right:twice	39
right:twickenham	-45
right:twins	33
right:two	35
right:type	77
right:uk	-43
right:uml	-40
right:unions	-28
right:unison	-51
right:unit	-36
right:unite	-29
right:united	45
right:unprompted	36
right:unsa	-73
right:until	136
right:ups	-42
right:user	55
right:uses	-31
right:value	-31
right:van	-45
right:veganisme	-34
right:vegetale	-38
right:veille	-31
right:velo	-39
right:vendeuse	-40
right:vers	29
right:verse	25
right:very	56
right:veterinaire	-34
right:veut	53
right:victoria	-45
right:videos	51
right:vient	35
right:vignerons	-36
right:village	-33
right:ville	-36
right:vingt	44
right:virale	35
right:vise	44
right:visite	47
right:visitors	-29
right:vit	-26
right:voice	-28
right:voile	-28
right:voit	49
right:voitures	53
right:wales	-39
right:wall	-28
right:wanted	-59
right:ward	44
right:warehouse	51
right:warned	40
right:waste	-41
right:we	55
right:wears	72
right:week	86
right:weekends	29
right:when	64
right:where	-66
right:whether	52
right:which	50
right:while	38
right:who	44
right:whole	-28
right:whom	25
right:why	25
right:will	45
right:wine	-26
right:winner	-46
right:withdrawn	40
right:within	37
right:without	44
right:won	-50
right:work	57
right:working	38
right:workplace	-25
right:works	44
right:would	26
right:writes	49
right:wrote	71
right:y	32
right:yard	-29
right:year	-79
right:years	56
right:you	-55
right:young	-53
right:youth	71
right:zero	-41
role:statement	46
role:topic	41
role:trait	32
spelt:first CAPITAL CAPITAL	-38
spelt:first CAPITAL UPPER	42
spelt:first CAPITAL |	66
spelt:first LOWER |	45
spelt:first UPPER	78
spelt:first UPPER CAPITAL	-66
spelt:first UPPER LOWER	99
spelt:first UPPER |	-29
spelt:inside CAPITAL	47
spelt:inside CAPITAL LOWER	49
spelt:inside CAPITAL |	30
spelt:inside LOWER CAPITAL	40
spelt:inside LOWER UPPER	-73
spelt:inside UPPER	80
spelt:inside UPPER LOWER	78
spelt:inside UPPER |	65
spelt:next |	31
vocabulary:0	-39
vocabulary:0 none	-45
vocabulary:1	-29
vocabulary:1 none	-71
vocabulary:2	27
vocabulary:2 mention	53
vocabulary:3	54
vocabulary:3 mention	63
vocabulary:4	62
vocabulary:4 mention	89
vocabulary:5	44
vocabulary:5 mention	47
with:000	-111
with:14	35
with:17	28
with:18	37
with:1987	-29
with:1988	-30
with:1990	-25
with:1994	48
with:1995	35
with:1er	-40
with:200	-50
with:2003	55
with:2004	28
with:2006	41
with:2010	39
with:2013	36
with:2015	36
with:2016	29
with:2018	41
with:2020	48
with:2022	70
with:2031	-26
with:22	61
with:255	35
with:2m	-30
with:3	68
with:300	-65
with:340	-47
with:3d	34
with:3m	-28
with:4	52
with:40	-41
with:400	-61
with:41	32
with:5	27
with:50	25
with:6	28
with:60	-82
with:600	-53
with:8	41
with:90	38
with:91	45
with:abattoir	34
with:abime	41
with:above	56
with:absente	62
with:abstract	-32
with:acas	-38
with:accept	35
with:accepte	27
with:acces	61
with:accessoiriste	-27
with:accident	57
with:accompagne	-29
with:accompagner	31
with:accountant	-39
with:accounts	-56
with:accro	50
with:accueil	-44
with:achats	-56
with:across	-56
with:act	-46
with:actif	52
with:acting	-42
with:actions	-36
with:activated	38
with:active	53
with:activiste	-26
with:activite	-54
with:actor	-41
with:actors	-29
with:ad	-66
with:adapted	27
with:adepte	68
with:adeyemi	37
with:adjoints	-36
with:adjudant	26
with:administratif	-37
with:administrative	-40
with:administrator	-27
with:admitted	57
with:adn	-71
with:adopted	43
with:adoption	-44
with:adultere	-33
with:advert	-55
with:advice	-36
with:advised	-41
with:advises	-65
with:aerien	-61
with:affair	-77
with:affaires	-75
with:affairs	-43
with:affection	26
with:affiche	30
with:affiliated	33
with:affiliation	76
with:affirme	26
with:after	32
with:again	38
with:age	28
with:agence	-44
with:agencement	-49
with:agenda	-31
with:agent	-81
with:agente	-26
with:ago	39
with:agreed	40
with:agrege	-46
with:aides	25
with:aimable	-34
with:airline	-26
with:airport	42
with:airports	-38
with:alcool	30
with:allergic	-68
with:allergy	-53
with:alliance	25
with:allow	27
with:along	42
with:alpha	37
with:alsace	-32
with:ambassade	34
with:ambition	53
with:amenagement	32
with:amis	58
with:amours	-26
with:analysed	37
with:analyst	-36
with:ancien	68
with:ancienne	60
with:anciens	-36
with:angers	25
with:anglais	-47
with:animal	58
with:animale	27
with:animaux	45
with:anime	38
with:annee	27
with:annees	38
with:annual	-52
with:anomalie	43
with:anonymous	53
with:answered	-40
with:antecedent	-26
with:antecedents	37
with:anthroposophe	-56
with:antifraude	-28
with:antiquaire	-38
with:antispeciste	-38
with:antoine	34
with:any	48
with:anything	95
with:apaisee	-44
with:apoe4	-41
with:app	26
with:appareille	-32
with:apparel	-52
with:apparemment	62
with:apparently	44
with:appartement	75
with:appartient	33
with:appears	26
with:appelez	-48
with:appelle	55
with:appels	-36
with:applicant	74
with:applicants	-54
with:apply	44
with:appointed	-56
with:apprend	27
with:apprenti	-31
with:apprentices	-65
with:apprenticeships	-28
with:appris	55
with:approcher	40
with:appui	51
with:arbitre	-48
with:architect	-33
with:architecte	-27
with:archive	-28
with:archives	-52
with:archiviste	-25
with:argues	-54
with:arles	-32
with:armee	29
with:armes	41
with:armoires	-27
with:arrest	49
with:arrete	55
with:arrets	-26
with:arrive	-30
with:arrivee	46
with:art	-34
with:artificielle	-34
with:artist	-43
with:artiste	36
with:artistique	-41
with:arts	-37
with:ascenseur	-36
with:ashkenazi	48
with:asie	-41
with:asile	32
with:ask	44
with:asked	33
with:asking	35
with:asks	43
with:assemblies	39
with:assessment	33
with:assistant	-84
with:assistante	-58
with:association	-36
with:associations	-46
with:associes	-42
with:assume	25
with:assumee	48
with:assured	33
with:assureur	-62
with:asthmatique	-43
with:astrid	34
with:astronomie	-37
with:asylum	-28
with:athee	-45
with:atheisme	-60
with:atheist	-39
with:athlete	29
with:athletisme	-53
with:atlanta	49
with:atlantic	-52
with:attached	78
with:attacks	-36
with:attend	48
with:attentive	-39
with:atteste	28
with:aucun	62
with:aucune	29
with:audio	-35
with:audiologists	-47
with:audited	-42
with:auditors	-26
with:audits	-36
with:august	53
with:aujourd	29
with:aumonier	-37
with:aussi	39
with:austerite	-25
with:authentification	-31
with:authentifiee	-55
with:author	-41
with:autism	-34
with:auto	-39
with:automatise	-28
with:automne	47
with:autre	32
with:autres	55
with:autrice	-42
with:autumn	56
with:auxiliaire	-32
with:avant	-30
with:avion	57
with:avocat	-70
with:avocate	-63
with:avocats	45
with:avoids	43
with:avoue	45
with:away	46
with:b	-30
with:b27	-26
with:ba	-31
with:bachelor	-36
with:back	48
with:badge	43
with:bag	33
with:bakeries	-32
with:bakery	-26
with:balais	-31
with:balance	-36
with:balanced	-29
with:ball	-30
with:ballroom	-44
with:bamako	29
with:band	-68
with:bands	-50
with:banks	-35
with:banque	26
with:barista	-25
with:barman	-45
with:barn	30
with:barracks	-26
with:barre	-37
with:bartender	-30
with:baryton	-50
with:bas	41
with:base	32
with:bass	-51
with:bati	-48
with:batiment	-84
with:bay	27
with:bde	-26
with:became	63
with:because	33
with:bectu	-28
with:been	63
with:bees	-48
with:behalf	-29
with:being	58
with:belgique	38
with:believe	34
with:believed	33
with:believes	-26
with:belonging	-26
with:belongs	57
with:bench	-36
with:benevole	35
with:benin	40
with:best	-39
with:beton	-34
with:better	-28
with:between	35
with:bi	-51
with:bible	37
with:bibliotheque	43
with:bielorusse	26
with:bien	36
with:bijoutiere	-53
with:bilan	-41
with:bioethique	-42
with:biologiques	28
with:biometric	-27
with:biometrie	-27
with:biometriques	-36
with:birmanie	-25
with:birth	48
with:bisexual	-42
with:bit	71
with:bizarrement	34
with:blackballed	43
with:blacksmith	-29
with:blades	-34
with:blanc	71
with:bleu	-49
with:bleue	-56
with:blind	-42
with:blog	81
with:blue	-33
with:board	-62
with:boasts	40
with:body	-26
with:bois	-66
with:bonds	-41
with:bonne	-33
with:bons	-85
with:book	-40
with:bookkeeper	-67
with:bookkeeping	-25
with:books	-70
with:bookshop	-43
with:boots	-36
with:boss	-46
with:both	35
with:boulangerie	-49
with:bourgogne	-46
with:boutique	-66
with:bovet	-28
with:bradford	-28
with:braised	-32
with:branch	59
with:brand	-85
with:brca	-45
with:brca2	-56
with:bread	-50
with:brest	-63
with:brief	-89
with:brilliant	-37
with:brings	48
with:bristol	31
with:broadcaster	-27
with:broke	27
with:brother	95
with:brouillee	29
with:browser	-30
with:bruit	51
with:bruno	28
with:brut	-31
with:btp	-32
with:budget	-54
with:budgets	-29
with:build	-48
with:building	-33
with:built	-66
with:bulldozer	-30
with:bulletin	26
with:bulletins	-38
with:bureau	89
with:bureaux	-27
with:burger	-30
with:burnt	40
with:bus	-88
with:business	-42
with:but	32
with:buvette	-41
with:buyer	-28
with:c282y	41
with:ca	43
with:cabaret	-56
with:cabin	-31
with:cadre	-52
with:cafe	34
with:caisse	-49
with:calendar	45
with:call	52
with:called	29
with:caller	-31
with:calme	-55
with:cambriolage	43
with:came	33
with:cameras	-30
with:camp	25
with:campagne	60
with:campaign	-27
with:campaigned	43
with:can	26
with:cancelled	29
with:cancer	54
with:candidat	53
with:candidate	36
with:candidature	38
with:canine	-31
with:cannabis	-27
with:cannot	32
with:canteen	-31
with:cantine	37
with:capacity	-45
with:captain	31
with:capture	-28
with:captured	-25
with:car	-25
with:caracteres	-45
with:caravanes	-33
with:carbone	-44
with:card	55
with:cardiaque	-35
with:care	41
with:caretaker	-28
with:carnet	58
with:carre	-45
with:carrier	-101
with:carry	56
with:carrying	49
with:cars	36
with:carte	-63
with:cartes	-42
with:carved	-35
with:caryotype	-96
with:cas	32
with:cash	-33
with:casier	-59
with:casino	71
with:catalogue	-42
with:category	-39
with:caterer	-41
with:catholique	72
with:cats	-47
with:caught	26
with:cause	33
with:cautions	-55
with:cdd	-55
with:cela	53
with:celibacy	-55
with:cell	26
with:cellar	34
with:cells	-55
with:cellule	-27
with:center	45
with:centrale	36
with:ceremonies	29
with:cet	-64
with:cfdt	-80
with:cfe	-36
with:cftc	-40
with:cgc	-38
with:cgt	-101
with:chain	-27
with:chaine	-31
with:chambre	-30
with:chance	28
with:change	-28
with:chantal	39
with:chante	37
with:chantier	-32
with:chantiers	-25
with:chapelle	-40
with:chapitre	-25
with:chaque	29
with:charcot	-32
with:charge	-57
with:chargee	-52
with:charities	-45
with:charity	-73
with:charte	-38
with:chartered	-25
with:chat	51
with:chats	54
with:chauffage	-58
with:chaussee	-28
with:cheat	-28
with:cheated	-27
with:check	43
with:checks	-60
with:cheerful	31
with:chemistry	32
with:cheques	28
with:chercheur	-26
with:chiens	-45
with:chiffre	-43
with:chiffres	-34
with:child	-35
with:children	-35
with:choice	54
with:choix	-31
with:christmas	28
with:chromosome	-81
with:chroniqueuse	-38
with:chu	-43
with:churches	29
with:chute	40
with:cinq	-30
with:cinquante	32
with:cinquieme	-43
with:cio	-32
with:circule	31
with:circus	-31
with:ciseaux	-25
with:cite	41
with:claimant	-51
with:class	-60
with:classes	-57
with:classiques	-50
with:clauses	-31
with:cleaned	-33
with:cleaners	-46
with:cleared	27
with:clerk	-68
with:client	-51
with:clientele	-59
with:clients	-33
with:climat	-45
with:climbs	35
with:clinic	31
with:clinical	-43
with:clonage	-31
with:clos	-48
with:cloue	-68
with:clubs	30
with:cnil	-53
with:co	56
with:coached	-27
with:coaching	-49
with:coche	46
with:cocktails	-33
with:code	-37
with:codebase	-27
with:coeur	36
with:coffee	-26
with:colas	45
with:cold	-39
with:collaborateur	-71
with:colle	-46
with:collectif	-41
with:collection	-39
with:collectionne	49
with:college	-55
with:collegiens	-28
with:collegue	63
with:colliers	-54
with:colloque	-35
with:colocataire	-25
with:colon	34
with:come	33
with:comedie	-53
with:commande	-64
with:commerce	-77
with:commercial	-28
with:commercialise	-42
with:committed	46
with:communication	-46
with:communist	-56
with:communiste	-38
with:community	-32
with:compagne	-41
with:compagnie	-29
with:compagnon	76
with:compass	38
with:complains	35
with:complet	37
with:completed	49
with:complexe	-29
with:compliance	-29
with:comprime	-31
with:comptable	-28
with:comptes	-45
with:comptoir	-37
with:concierge	-54
with:concours	-52
with:concu	-45
with:condamnation	-40
with:condamne	-56
with:conditions	38
with:conductrice	-38
with:conferences	34
with:conferencier	-31
with:confided	46
with:confident	-26
with:confie	34
with:confirms	-26
with:conflict	41
with:conformite	-41
with:congenital	-44
with:conjoint	-56
with:connait	37
with:connecte	-28
with:connectee	-38
with:connu	45
with:connue	60
with:conscientious	-27
with:conseille	-39
with:consent	-41
with:consequence	31
with:conservees	41
with:consignes	25
with:constable	25
with:construit	-30
with:consultatif	-45
with:consulte	29
with:consulting	-69
with:consumer	-55
with:contact	26
with:contention	44
with:contract	-44
with:contractor	-54
with:contracts	-46
with:contrairement	-34
with:contrats	-35
with:controle	44
with:controlee	29
with:controleurs	33
with:controls	-36
with:convaincu	51
with:convaincue	29
with:convicted	-39
with:conviction	39
with:convinced	31
with:convoy	-42
with:cook	25
with:coordinator	-28
with:copain	-37
with:copies	41
with:copy	-49
with:corbeau	42
with:cordeau	-35
with:cordon	28
with:cork	-48
with:correspond	32
with:corset	-49
with:cosmetics	-26
with:counselled	-40
with:couples	-86
with:course	-35
with:courses	-34
with:courtes	-53
with:courtise	28
with:cousin	87
with:couts	-30
with:couverte	28
with:cover	-36
with:covered	-32
with:covid	-45
with:credit	-63
with:credo	-27
with:cree	-25
with:crew	-39
with:crier	-46
with:crime	-29
with:criminal	-27
with:crise	-41
with:crisis	-47
with:critic	-31
with:critique	-56
with:croit	63
with:croydon	26
with:cue	-28
with:cuisine	-48
with:cuisinier	33
with:culture	-30
with:culturelle	-26
with:cure	-41
with:curieusement	-27
with:curiosity	-27
with:currently	68
with:customer	-40
with:customers	-73
with:customs	-33
with:cut	-65
with:cutter	-49
with:cv	-26
with:cyanoacrylate	-29
with:cycles	39
with:dactylographie	-35
with:dairy	-27
with:dakar	31
with:dance	-55
with:dane	29
with:dassault	-65
with:data	-38
with:database	38
with:day	39
with:days	47
with:dea	-27
with:deaf	-53
with:deal	-39
with:deals	-37
with:dealt	-34
with:death	-38
with:debate	-26
with:debunks	39
with:declared	56
with:decline	-38
with:declined	64
with:decors	-37
with:decoupe	-28
with:decouvert	-34
with:deep	-31
with:defect	50
with:defence	30
with:defendants	-39
with:definit	27
with:degre	32
with:degree	-35
with:dejeuner	28
with:delais	-61
with:delegation	-50
with:deleguee	-44
with:delegues	-25
with:delivery	-57
with:demenage	-27
with:demi	33
with:demission	36
with:demissionne	46
with:democratic	-34
with:demonstratrice	-31
with:demonte	-39
with:denies	42
with:dentaire	-41
with:depart	27
with:depression	-58
with:depuis	28
with:dernier	28
with:derniere	46
with:descend	60
with:described	35
with:describes	49
with:design	-66
with:designed	-73
with:designer	-80
with:designs	-42
with:desormais	58
with:dessine	-88
with:dessus	28
with:detection	-60
with:detective	-44
with:detenons	43
with:detention	-41
with:deterministe	-27
with:dette	-32
with:develop	-30
with:developpe	-70
with:developpeur	-44
with:devices	-31
with:devra	-28
with:dictates	31
with:did	64
with:didn	34
with:digger	-36
with:dijon	-31
with:dimanche	47
with:dinner	-39
with:diplomas	-28
with:diplomate	-52
with:dire	33
with:directeur	62
with:direction	-35
with:directrice	-67
with:directs	-31
with:dirigeante	32
with:disability	-30
with:disaggregated	-32
with:disclosure	-34
with:discours	-32
with:discretion	-28
with:discussed	49
with:dish	-29
with:dishes	-31
with:dismissed	62
with:disorder	56
with:dispense	31
with:dispensed	-33
with:display	-41
with:displays	-33
with:disponible	-27
with:disque	27
with:dissertation	-77
with:distribue	25
with:distributeur	-28
with:distributeurs	-40
with:dit	30
with:divers	-43
with:diversity	-50
with:dj	-25
with:dna	-37
with:doc	-34
with:dockers	36
with:doctor	40
with:doctoral	-37
with:doctorante	-88
with:doctorate	-49
with:documentaire	-44
with:doigts	-30
with:doit	74
with:donne	47
with:donor	31
with:dos	-51
with:dose	-52
with:dossier	71
with:douanier	-31
with:doubled	-66
with:down	57
with:doyle	45
with:dr	-39
with:drafted	-45
with:drafts	-36
with:drew	-50
with:drh	-73
with:drinking	-55
with:drive	39
with:drives	-27
with:droite	-38
with:drug	26
with:drugs	-30
with:drums	-41
with:dry	28
with:dsi	-35
with:dubai	44
with:dunn	40
with:durable	-27
with:during	58
with:dusty	32
with:duty	-26
with:duval	-32
with:each	-32
with:early	-32
with:east	-51
with:easy	59
with:eaux	-36
with:ebat	-31
with:ebeniste	-62
with:ecarte	50
with:ecole	-27
with:ecologie	-30
with:ecologiste	-73
with:ecology	-30
with:economie	-28
with:economist	-30
with:ecoute	-35
with:eczema	-25
with:edited	-55
with:editeur	-27
with:edition	-30
with:editor	-71
with:editrice	-41
with:educateur	-40
with:educatif	32
with:education	-33
with:effectue	32
with:egg	-26
with:elected	46
with:electeur	44
with:electronique	-67
with:elevee	32
with:eleven	-31
with:eleves	-49
with:eleveur	-43
with:else	37
with:ely	-58
with:embassy	35
with:embauche	25
with:emploie	-35
with:employed	-90
with:employees	-37
with:employer	26
with:employers	-60
with:employment	46
with:employs	-47
with:empreinte	-90
with:empreintes	-43
with:enchaine	45
with:enclosed	39
with:ends	36
with:endurance	57
with:engage	-36
with:engagement	31
with:engine	-32
with:engineer	-33
with:england	-40
with:english	-39
with:enquetes	-34
with:enquetrice	-26
with:enrole	-30
with:enrolled	-36
with:enseigne	26
with:entend	-50
with:entre	51
with:entretien	81
with:entretient	-25
with:entry	37
with:envoie	50
with:envoye	29
with:epicurienne	-29
with:epilation	-37
with:epouse	40
with:epoux	-52
with:equality	29
with:equipe	-29
with:equipes	-39
with:equipment	-31
with:ergonomie	-29
with:erlangen	-42
with:erreur	-31
with:error	-27
with:escale	-49
with:espaces	30
with:essay	-40
with:estimations	-28
with:estonia	-35
with:etaient	46
with:etait	31
with:etalonnage	-48
with:etalonneur	-45
with:ete	38
with:ethical	-44
with:ethique	-57
with:etienne	-68
with:etoile	44
with:etonne	-49
with:etre	61
with:etude	-69
with:etudes	26
with:etudiante	-51
with:etudiants	-46
with:europe	-55
with:europeenne	-33
with:europeennes	-37
with:evening	-56
with:evenings	28
with:events	-57
with:ever	27
with:everybody	54
with:everyone	51
with:evitee	-45
with:eviter	57
with:evolution	-39
with:evoque	33
with:ex	68
with:examined	-28
with:examiner	-37
with:excel	-55
with:excellent	-49
with:excellents	-34
with:exclu	48
with:executive	29
with:exempted	59
with:exome	-54
with:expatriate	-29
with:expenses	30
with:expert	-51
with:explained	37
with:explains	-26
with:exposed	-26
with:exposition	-34
with:extinction	-25
with:extra	-34
with:extraction	-30
with:extreme	-43
with:eyes	33
with:f508	-38
with:fabre	-36
with:fac	44
with:facades	-56
with:face	-61
with:faces	-26
with:facial	-47
with:faciale	-79
with:facilities	-57
with:facteur	-25
with:factory	-55
with:failed	49
with:faillite	-35
with:faire	-30
with:fairs	-26
with:faisait	-38
with:fall	59
with:familiale	-43
with:famille	47
with:familles	-43
with:fanconi	50
with:far	33
with:farmer	-38
with:farmers	-26
with:faster	33
with:father	56
with:faune	-29
with:fausse	33
with:faute	-61
with:faux	-25
with:fbu	-47
with:federal	46
with:federation	40
with:fee	-30
with:feel	28
with:fees	61
with:fell	-75
with:feminine	30
with:femme	27
with:ferme	-28
with:ferroviaire	-26
with:fertility	-30
with:festivals	-27
with:fiche	91
with:fiches	-50
with:fiction	-46
with:field	-62
with:fier	32
with:fiere	55
with:fife	25
with:fifteen	52
with:fight	-25
with:figure	38
with:file	62
with:files	-35
with:filiale	-55
with:fille	33
with:filles	29
with:film	-131
with:filme	-52
with:films	57
with:fin	71
with:finance	-39
with:fingerprint	-74
with:fingerprints	-78
with:fired	32
with:firm	-26
with:firmware	-51
with:fiscale	37
with:fish	-45
with:fitted	-32
with:fitter	-59
with:fixed	-25
with:fixes	-54
with:flags	-32
with:flat	64
with:fled	57
with:flow	-70
with:flower	-27
with:flowers	-32
with:flux	-51
with:flying	33
with:fo	-61
with:fob	33
with:foi	-41
with:fois	72
with:fonde	29
with:foot	35
with:football	-71
with:footballeur	33
with:foreman	106
with:forestiere	-28
with:form	58
with:formalites	-31
with:formateur	-30
with:formation	-83
with:formatrice	-96
with:former	65
with:formulaire	54
with:fort	-28
with:forte	-55
with:fortes	-27
with:forty	25
with:found	26
with:founded	32
with:fournie	-25
with:fragile	-53
with:frameworks	-40
with:franc	-35
with:francais	-47
with:francaise	-33
with:fraude	-34
with:free	-51
with:freelance	-39
with:freemason	-49
with:freemasons	-43
with:freight	-39
with:frere	63
with:freres	38
with:freud	-46
with:friday	63
with:fridays	43
with:fridge	40
with:friends	62
with:froid	-45
with:from	50
with:fructose	35
with:fsu	-49
with:fui	29
with:fuite	42
with:furniture	-36
with:further	43
with:g	-33
with:g6pd	-25
with:gael	-56
with:gai	-35
with:gait	-55
with:gall	-39
with:games	-39
with:gap	48
with:garcons	45
with:gardait	29
with:garde	-38
with:garden	-34
with:gardener	-31
with:gare	-49
with:gargoyles	-38
with:gauchers	-27
with:gave	44
with:gay	-126
with:gendarme	-29
with:gender	-25
with:gene	-57
with:genealogiste	-34
with:general	-32
with:genes	-75
with:genetic	-61
with:genetically	-55
with:genetique	-105
with:genoux	-47
with:geographique	-41
with:gerait	-31
with:gerante	-51
with:gere	-80
with:gestionnaire	-69
with:gets	48
with:ghent	33
with:gilbert	30
with:girlfriend	27
with:git	-51
with:give	40
with:gives	39
with:glisse	51
with:gmb	-49
with:go	26
with:goalkeeper	-47
with:goes	39
with:going	57
with:golf	-108
with:good	-41
with:goods	-37
with:gossip	35
with:gouvernante	-59
with:gouvernement	-40
with:governor	40
with:grade	-42
with:grader	-36
with:graphiste	-49
with:gras	-40
with:green	-25
with:greffier	-60
with:greffiere	-42
with:grenoble	-31
with:ground	48
with:grounds	66
with:group	39
with:groupe	46
with:gud	-32
with:guests	-26
with:guide	-46
with:guild	26
with:guy	-32
with:gym	30
with:h	54
with:had	25
with:halewood	37
with:hamas	29
with:hand	-45
with:handicape	-56
with:handler	-53
with:handshake	-47
with:hang	-46
with:hanoi	44
with:hardest	-57
with:hardware	-26
with:haul	-28
with:hausse	-32
with:haven	-47
with:havre	36
with:headquarters	-27
with:healthy	-34
with:healy	-31
with:hearing	-62
with:heart	33
with:heavy	-26
with:hebdo	-60
with:helmand	28
with:help	-59
with:helped	-39
with:helvetique	-36
with:hence	56
with:hereditaire	-54
with:hereditary	-52
with:heredite	-38
with:herite	-50
with:hernies	-31
with:heterosexual	-51
with:heterozygote	-25
with:heureux	-54
with:hexham	-40
with:hidalgo	-27
with:himself	44
with:hire	-67
with:hires	-49
with:historian	-39
with:hla	-55
with:hmrc	56
with:hoang	39
with:hold	49
with:holds	47
with:holiday	-30
with:holidays	31
with:homeopathy	33
with:hommes	-45
with:homo	-81
with:homosexualite	-72
with:homosexuel	-48
with:homozygous	-35
with:hong	25
with:honk	-32
with:honour	-32
with:honours	35
with:hopes	-34
with:hopital	48
with:horaires	31
with:horoscopes	-56
with:hors	68
with:horse	48
with:hospital	40
with:hospitalise	-51
with:hospitals	-51
with:hotel	-66
with:hotesse	-35
with:hours	29
with:housing	-38
with:hr	-67
with:hrbp	-32
with:huile	-63
with:huissier	-48
with:huit	38
with:huma	-31
with:humaine	-26
with:humanist	-44
with:humaniste	-39
with:humanite	-25
with:husband	95
with:i	31
with:idea	-36
with:ideal	33
with:idees	-26
with:idemia	-32
with:identical	28
with:identifies	29
with:identify	32
with:iec	-42
with:iel	60
with:if	39
with:ignore	46
with:ii	41
with:ikea	-28
with:ils	43
with:imagerie	-26
with:imc	-52
with:immeuble	-28
with:immobilier	-66
with:immobiliere	-29
with:immoral	33
with:impact	-30
with:imprimerie	-25
with:imprimeur	-52
with:included	34
with:includes	-30
with:independant	-80
with:indetectable	34
with:index	-33
with:indication	47
with:ines	54
with:infidele	-47
with:infirmary	-35
with:info	-36
with:informatise	-77
with:informed	-54
with:ingenieur	-51
with:ingenieurs	-47
with:inherited	-52
with:initiation	-30
with:inked	28
with:inrae	-26
with:inscrit	89
with:inside	-29
with:insists	36
with:installer	-56
with:institute	-64
with:instructions	25
with:intactes	29
with:interdit	35
with:interesse	37
with:interim	44
with:interimaire	54
with:internes	-32
with:interprete	-46
with:interpreted	-33
with:interprets	-26
with:intervenant	-54
with:interview	66
with:interviewer	25
with:intimate	-47
with:intime	-44
with:intimes	-41
with:introduced	-40
with:inversion	-31
with:investigation	-31
with:investment	-81
with:invoices	-45
with:ireland	-38
with:iris	-33
with:irish	-39
with:islington	-28
with:isn	29
with:iso	-36
with:issue	28
with:it	38
with:italien	-37
with:its	-34
with:ivresse	-41
with:ivry	55
with:jack	-39
with:jamais	27
with:january	39
with:jaser	-51
with:je	34
with:jeans	-53
with:jehovah	-29
with:jeudi	27
with:jeune	-58
with:jobs	45
with:joiner	-43
with:joint	51
with:jokes	-58
with:joue	-62
with:jour	57
with:journalists	-29
with:judge	-49
with:judging	52
with:judiciaire	-64
with:judiciaires	-41
with:judo	-49
with:juge	32
with:jugement	56
with:juin	33
with:july	26
with:june	62
with:juriste	-83
with:jusqu	66
with:juvenile	-38
with:kampala	38
with:karen	34
with:karim	39
with:keep	30
with:kennel	32
with:kent	-32
with:kessler	33
with:kids	38
with:killed	27
with:kinesitherapeute	-53
with:kits	-40
with:klinefelter	-50
with:know	74
with:knowledge	-28
with:knows	36
with:kong	34
with:koroma	41
with:kyoto	-46
with:label	-74
with:labo	44
with:laboratoire	-31
with:lache	63
with:lactose	33
with:ladders	41
with:ladies	-35
with:lagos	-26
with:lake	-33
with:lance	-27
with:lane	-47
with:langues	27
with:lapsed	68
with:laptop	57
with:laptops	-34
with:larne	35
with:laser	-39
with:lasse	-42
with:last	39
with:late	56
with:later	46
with:latex	101
with:latin	-37
with:laughs	-45
with:launch	-41
with:launched	-26
with:lay	45
with:layout	-62
with:le	29
with:leadership	-33
with:leads	69
with:learning	32
with:lecteur	28
with:lecturer	-30
with:lectures	-35
with:led	52
with:lee	-26
with:left	66
with:legal	-32
with:leicester	-35
with:leroy	44
with:lesbian	-57
with:lesbienne	-46
with:lesbos	-33
with:let	53
with:lets	30
with:letter	41
with:letters	-32
with:lettre	39
with:leur	43
with:leurs	-41
with:levres	-45
with:levy	-27
with:lgbtq	-32
with:liaison	-61
with:liaisons	-34
with:libel	25
with:liberal	-41
with:liberation	34
with:libere	28
with:liberee	-35
with:libertarian	-31
with:libido	-64
with:librarian	-47
with:librement	26
with:licence	33
with:licenciement	45
with:licensing	-27
with:lift	39
with:light	33
with:lighting	-49
with:like	38
with:likes	26
with:limoges	-35
with:linkedin	42
with:lire	48
with:lisbon	41
with:listen	-27
with:listens	-35
with:lit	36
with:lits	-30
with:live	49
with:liverpool	-34
with:livraison	-34
with:livres	-35
with:ll	50
with:loads	-41
with:local	45
with:lodge	-34
with:loge	-46
with:logement	42
with:logiciel	39
with:logo	-66
with:logs	37
with:loisirs	38
with:london	25
with:long	-57
with:longtemps	-31
with:looked	-36
with:lorries	-45
with:lors	59
with:loss	-30
with:lot	36
with:loue	-35
with:louis	34
with:louise	47
with:lounge	-53
with:lourdement	53
with:lourdes	-32
with:love	-55
with:loves	34
with:low	54
with:loyal	25
with:lr	-42
with:lues	35
with:lui	33
with:lumieres	49
with:lunch	59
with:lundi	25
with:lycee	-31
with:lyceens	-33
with:lynch	-26
with:lyon	-37
with:m	36
with:m25	43
with:machines	-63
with:macon	-44
with:magasins	50
with:magazine	29
with:mai	54
with:mail	39
with:maine	-72
with:mains	54
with:mairie	30
with:maitre	-44
with:maitresse	-51
with:majeure	29
with:major	-30
with:maker	-73
with:malades	-41
with:man	39
with:managed	-52
with:management	-26
with:manager	-39
with:manages	-32
with:manifestation	42
with:manuel	-57
with:maquette	-55
with:marais	-35
with:marathons	-28
with:marc	-39
with:march	58
with:marche	-65
with:marcher	-37
with:marcus	-25
with:margin	47
with:mari	38
with:mariage	40
with:mariages	-42
with:marie	47
with:mariee	-61
with:marin	-52
with:marine	37
with:market	-74
with:marketing	-72
with:marque	-60
with:marques	-55
with:married	81
with:masks	-38
with:mason	-40
with:massage	-28
with:master	-47
with:masterchef	-32
with:matched	-55
with:materialist	-61
with:matiere	-41
with:matin	49
with:matins	54
with:matrimoniaux	-50
with:may	47
with:mayor	53
with:me	30
with:mechanic	-45
with:medecin	61
with:media	-35
with:medicale	-60
with:medicaments	29
with:medite	41
with:meeting	-43
with:meetings	-103
with:meilleur	-59
with:member	70
with:membre	30
with:meme	33
with:memoires	-26
with:memoirs	-49
with:mend	32
with:meneur	35
with:mentioned	63
with:mentions	57
with:mentor	-30
with:mer	-84
with:mercredi	34
with:mere	40
with:messe	39
with:metaboliser	28
with:metal	-27
with:method	-27
with:methodist	-51
with:metrage	-48
with:mi	25
with:midi	-69
with:midwife	-26
with:militant	32
with:militante	38
with:million	-51
with:mills	-45
with:miner	-62
with:mineurs	33
with:ministers	-38
with:ministre	35
with:ministry	-37
with:minuscule	-59
with:minute	34
with:minutes	-68
with:mis	-26
with:misconduct	30
with:mise	-37
with:missed	60
with:mission	-41
with:mistake	30
with:mme	35
with:mobile	-40
with:mobilite	-59
with:mode	-34
with:model	42
with:models	-32
with:modem	-39
with:moderated	-35
with:moderatrice	-50
with:modes	-41
with:module	-39
with:moi	62
with:mois	36
with:moitie	61
with:mon	44
with:monks	-27
with:monnaie	-31
with:monteur	-34
with:month	60
with:months	45
with:montpellier	-29
with:montrent	-43
with:moral	-25
with:more	26
with:mormon	-26
with:mornings	56
with:mort	-38
with:moteur	-36
with:moulage	-30
with:moulages	-37
with:mouvement	-26
with:movement	42
with:mr	30
with:mri	31
with:ms	35
with:msc	-27
with:much	-45
with:mucoviscidose	35
with:mug	30
with:municipal	35
with:municipales	-62
with:muret	29
with:murmure	40
with:musee	-46
with:museum	-49
with:musical	-53
with:musulman	-30
with:mutation	-78
with:mutations	-26
with:mute	43
with:mutual	-51
with:my	53
with:mybpc3	43
with:myheritage	-48
with:myself	35
with:naissance	68
with:naked	-46
with:named	46
with:names	-52
with:nanterre	-33
with:nantes	25
with:national	25
with:nationale	-75
with:near	64
with:necker	28
with:nee	27
with:need	55
with:needs	82
with:negatif	51
with:negative	64
with:negociant	-31
with:negocie	-48
with:negotiating	43
with:negotiations	-25
with:neighbour	42
with:neighbours	45
with:nettoyage	32
with:neuves	-26
with:never	40
with:new	-40
with:newbury	-53
with:nhs	-42
with:nice	-34
with:nineteen	39
with:no	59
with:nobody	44
with:noel	40
with:nomme	-45
with:non	36
with:none	63
with:nord	52
with:nordisk	-33
with:normal	46
with:normandie	-31
with:north	-46
with:nos	-26
with:not	36
with:notaire	-30
with:note	47
with:nothing	36
with:noticed	38
with:notices	-34
with:notre	-35
with:nous	51
with:nouveaux	-59
with:novel	-91
with:novotny	26
with:now	93
with:nuj	-44
with:number	49
with:numbers	-42
with:numerique	-63
with:nurse	-46
with:nurses	-46
with:objection	-32
with:obtenu	-26
with:ocaml	-29
with:occupational	-64
with:october	60
with:oddly	37
with:oeil	-26
with:oeuvre	-54
with:off	69
with:offenders	-50
with:offered	40
with:office	31
with:officine	-28
with:old	41
with:olive	-29
with:on	34
with:onboarding	33
with:once	41
with:one	29
with:online	28
with:only	43
with:openly	48
with:opens	-25
with:opera	-44
with:operation	58
with:operator	-48
with:operatrice	-40
with:opinion	-51
with:opponent	36
with:opportunities	30
with:oppose	37
with:opposition	-80
with:option	-41
with:optique	-46
with:ordered	28
with:ordonnees	-25
with:ordre	52
with:oreille	25
with:organisateur	-46
with:organisation	-48
with:organisatrice	-43
with:organise	-25
with:organised	37
with:organiser	29
with:orientation	-93
with:origines	42
with:orsay	-40
with:orthoptiste	-25
with:oscp	-45
with:osei	-33
with:oslo	-37
with:other	-62
with:ott	28
with:ottawa	-36
with:ou	45
with:ouest	-61
with:oui	33
with:our	38
with:out	42
with:oute	-49
with:outils	-41
with:outs	-40
with:outspoken	39
with:ouvertement	25
with:ouvertures	-31
with:ouvrent	30
with:ouvrir	-32
with:over	33
with:own	34
with:owner	-35
with:pa	-60
with:packaging	-38
with:page	41
with:paid	39
with:pairs	-34
with:palais	-33
with:palm	-71
with:palmaire	45
with:panic	-49
with:pansement	37
with:paperasse	-52
with:paperwork	-57
with:par	27
with:parade	-27
with:parce	73
with:parcours	-39
with:parcs	-44
with:parfaite	29
with:parish	-49
with:park	-80
with:parle	25
with:parler	-46
with:parlour	-31
with:parole	37
with:parrain	57
with:parraine	27
with:part	-32
with:partenaires	-41
with:parti	-75
with:participant	26
with:participe	56
with:particulier	48
with:partiel	33
with:parties	37
with:partners	-30
with:partout	-28
with:parts	-47
with:passage	32
with:passe	81
with:passed	27
with:passeport	-34
with:passes	56
with:past	42
with:pastor	43
with:patch	-34
with:patent	-29
with:patents	-60
with:paternite	33
with:paternity	-39
with:patience	-46
with:patiente	60
with:patients	-57
with:patissiere	-49
with:patrimoine	-57
with:patronale	-29
with:patronne	54
with:pau	30
with:paul	-28
with:pay	38
with:payes	-28
with:payment	-25
with:payments	-55
with:payroll	-77
with:paysannes	-36
with:pcf	-74
with:pcs	-42
with:peels	-38
with:peers	-40
with:peine	-75
with:peines	26
with:peint	-54
with:peintre	-38
with:pen	66
with:penalty	-36
with:pendant	27
with:pending	51
with:penitentiaire	-49
with:people	-64
with:pepinieriste	-39
with:perdue	-50
with:pere	26
with:period	-59
with:persecutes	-26
with:person	50
with:personne	45
with:personnes	-62
with:petit	26
with:petite	-31
with:petits	-31
with:peu	26
with:peut	-30
with:phd	-28
with:philosophy	-38
with:phone	44
with:phones	49
with:photo	46
with:photograph	54
with:photographe	-69
with:photographer	-38
with:photographiques	-26
with:photos	31
with:physiotherapist	-41
with:piano	-45
with:picture	-29
with:pied	-36
with:pilot	29
with:pilote	27
with:piquet	-33
with:pitch	-59
with:place	25
with:planned	25
with:planner	-49
with:planning	-71
with:plant	63
with:plantes	42
with:plants	28
with:plat	-25
with:plateforme	-33
with:platform	-31
with:play	-66
with:please	49
with:plus	-26
with:plutot	38
with:pme	-44
with:po	36
with:podcast	30
with:poet	43
with:point	-46
with:pois	-41
with:poland	38
with:polices	-37
with:policiers	-47
with:polite	57
with:politics	53
with:politique	-36
with:polycystic	-33
with:pompier	-33
with:pompiers	-27
with:pons	27
with:populaire	-34
with:porno	-72
with:porte	54
with:portent	-26
with:porteuse	-72
with:portique	-27
with:portraitiste	-75
with:poser	-35
with:positif	37
with:position	26
with:positive	69
with:positives	-27
with:posters	-37
with:posting	28
with:postpone	-27
with:posts	44
with:pouce	-56
with:poulpe	-32
with:poursuivi	-39
with:pousse	-26
with:pr	-25
with:practice	-58
with:pragmatique	-35
with:praticiens	40
with:pratiquant	61
with:pratiques	28
with:pre	40
with:precedent	35
with:precinct	46
with:precise	64
with:precoce	-45
with:predisposed	-31
with:predisposition	-45
with:prefer	-27
with:preference	41
with:premiere	48
with:premises	-32
with:premutation	-41
with:prepared	-27
with:present	38
with:presentation	-51
with:presente	57
with:presenter	-25
with:preside	32
with:president	-27
with:press	-75
with:presse	28
with:pressure	-37
with:prestataire	-36
with:prete	33
with:prevoyance	-33
with:prevue	34
with:principes	-28
with:printemps	44
with:printer	-50
with:printers	-36
with:prints	-42
with:prises	37
with:privacy	-25
with:private	-29
with:prive	-32
with:prives	27
with:privilege	-25
with:prix	-87
with:prize	-63
with:probably	33
with:problem	-26
with:procedure	-33
with:proche	69
with:procurement	-50
with:product	-27
with:production	-41
with:productions	-39
with:produit	-31
with:produits	-46
with:professeure	-40
with:profil	76
with:profile	80
with:programme	-28
with:project	-51
with:projets	-63
with:promotion	26
with:promotions	34
with:prononcee	28
with:proof	-39
with:propre	70
with:prospect	-38
with:prospectuses	-51
with:protection	-35
with:protesters	-50
with:prothesiste	-58
with:prototype	-38
with:prouve	51
with:province	34
with:prud	45
with:ps	-77
with:psen1	-31
with:pu	35
with:pub	44
with:publications	37
with:publicitaires	-31
with:publics	-34
with:publique	-58
with:publiques	53
with:published	-29
with:publisher	-38
with:punctual	31
with:pupil	61
with:pupils	-110
with:purge	33
with:puts	64
with:qualite	-34
with:quarrel	35
with:quatre	26
with:que	44
with:questionnaire	38
with:qui	26
with:quit	27
with:quitte	40
with:rabhi	28
with:racing	-36
with:radie	47
with:radio	-81
with:radiology	-30
with:railway	-27
with:raised	44
with:raison	28
with:rally	-35
with:ramp	-26
with:ran	-29
with:rand	31
with:range	-64
with:ranger	-56
with:rangs	25
with:rao	78
with:rapports	-99
with:rather	60
with:rationalisme	-48
with:rationaliste	-34
with:react	-37
with:read	-35
with:reader	-26
with:readers	-25
with:realise	-26
with:realist	-36
with:rebond	-51
with:receipt	-25
with:reception	-44
with:receptionist	-69
with:recognises	-38
with:recoit	-42
with:reconnaissance	-37
with:reconnait	-53
with:reconnu	95
with:record	61
with:recorded	32
with:recordings	-30
with:records	-33
with:recours	-34
with:recouvrement	-42
with:recovered	-27
with:recovering	-27
with:recruited	30
with:recrute	-44
with:recruteur	59
with:rectorat	-31
with:recu	32
with:recuse	36
with:redacteur	-35
with:redige	-48
with:redonne	-42
with:reelu	28
with:referee	34
with:references	50
with:referent	47
with:reflexion	-27
with:refroidi	26
with:refuse	68
with:refused	52
with:refuses	66
with:regard	-39
with:regionale	40
with:regisseuse	30
with:registered	61
with:regular	43
with:regulator	-50
with:regulier	45
with:rehabilitation	-32
with:rejoint	-27
with:related	48
with:relation	37
with:relations	-32
with:releases	-30
with:relieuse	-34
with:religion	-39
with:relit	-34
with:relocate	40
with:rembourse	35
with:remember	-37
with:renonce	29
with:rentre	-64
with:rentree	48
with:renvoye	38
with:repaid	-30
with:repair	-64
with:repaired	-48
with:replaced	-61
with:repond	70
with:reporter	-61
with:reporting	-66
with:reprend	25
with:reprendre	39
with:reprennent	-38
with:representative	-25
with:reprimands	-29
with:republican	-40
with:repute	26
with:required	31
with:research	-54
with:researched	-27
with:researcher	-74
with:reseau	26
with:reserve	56
with:reserviste	37
with:resigned	65
with:responsable	-25
with:restaurant	-56
with:restaurants	-27
with:restaure	-57
with:restoration	-37
with:restored	-39
with:restores	-43
with:restriction	56
with:result	28
with:results	46
with:resumes	-26
with:retards	-43
with:retenu	-46
with:retient	50
with:retire	-28
with:retrait	-52
with:retraite	-56
with:retrouve	35
with:retrouvee	35
with:rett	-38
with:return	-39
with:returned	-33
with:reunion	32
with:reunions	-40
with:reussi	32
with:reuters	-30
with:revelait	-26
with:revelee	33
with:revendique	69
with:revendu	-40
with:revendue	-28
with:revenu	-30
with:reviews	-27
with:revue	-55
with:rewrote	-26
with:reyes	35
with:rh	28
with:rien	60
with:rights	-35
with:rigoureuse	-27
with:riots	-35
with:risks	32
with:rive	-30
with:rn	-69
with:roi	-54
with:role	-98
with:roles	-60
with:roll	-63
with:roman	-73
with:room	-35
with:rope	-32
with:rouen	-30
with:rougi	29
with:route	-26
with:routiers	-26
with:rowe	-40
with:roy	33
with:rrh	-29
with:rubrique	35
with:rudolf	38
with:rue	-75
with:rugby	-86
with:ruiz	-57
with:rule	28
with:ruling	-30
with:rumeur	64
with:rumour	37
with:runner	-32
with:runs	46
with:ruth	41
with:rythme	29
with:sabatier	-32
with:safe	43
with:safety	-26
with:sage	-26
with:said	39
with:saint	38
with:saison	-43
with:salaire	55
with:salaires	-33
with:salariee	-51
with:salaries	-56
with:sales	-59
with:salesman	-41
with:salmon	-58
with:salons	41
with:samedi	34
with:samedis	35
with:sang	-41
with:sanitaire	-35
with:sat	48
with:say	35
with:says	70
with:scan	-84
with:scanner	-54
with:scenariste	-38
with:sceptique	-57
with:scheme	-32
with:schiphol	66
with:sciences	34
with:scientifique	-33
with:scissors	-37
with:scn1a	42
with:scolaires	-41
with:scooter	-33
with:scotland	-34
with:scottish	-42
with:scouts	-43
with:screening	39
with:screenshot	45
with:sculpteur	-39
with:scythes	-27
with:se	50
with:seamstress	-39
with:season	-75
with:second	41
with:section	55
with:see	52
with:seed	-33
with:seems	48
with:seen	46
with:segolene	55
with:seizure	-31
with:sejours	31
with:selection	-36
with:selfie	-35
with:sell	-25
with:sells	-61
with:selon	81
with:semaines	68
with:semences	-51
with:seminaire	42
with:seminar	-49
with:senateur	-46
with:sens	-35
with:sense	-36
with:sent	40
with:september	33
with:sera	-39
with:serait	42
with:sergeant	-52
with:serie	-82
with:series	-43
with:seriously	25
with:servant	35
with:servants	-26
with:served	55
with:serveur	-33
with:serving	-34
with:set	-26
with:sets	-31
with:seven	34
with:seventies	46
with:sex	-91
with:sexe	-43
with:sexologue	36
with:sexual	-70
with:sexuel	-51
with:sexuelle	-72
with:shaped	-29
with:sheets	-25
with:shift	-57
with:shifts	-67
with:shoot	-36
with:shop	-102
with:shops	-26
with:short	-31
with:shorter	-45
with:show	-44
with:showed	41
with:shows	71
with:shrugged	-32
with:si	65
with:sick	-31
with:sickle	-34
with:side	52
with:siemens	-52
with:sighed	-31
with:signale	47
with:signaler	27
with:signs	64
with:simple	-58
with:since	65
with:single	-43
with:site	26
with:sites	-29
with:sits	53
with:six	44
with:sketch	45
with:slept	-42
with:slogan	-28
with:slow	33
with:smiles	-34
with:sncf	-25
with:snes	-42
with:snp	-50
with:so	50
with:sociale	-27
with:sociales	-32
with:socialist	-25
with:socialiste	-26
with:society	33
with:soeur	60
with:software	37
with:soho	-65
with:soins	41
with:soirees	-27
with:soit	36
with:sold	-44
with:solicitor	-60
with:solidaires	-39
with:solitude	-34
with:some	84
with:somebody	31
with:someone	-37
with:sommelier	25
with:son	32
with:sondeur	-39
with:sonnette	-47
with:sont	32
with:sophie	27
with:sort	84
with:sorti	60
with:soudure	-43
with:soulevements	-56
with:souligne	54
with:sound	-63
with:source	-43
with:sourire	28
with:sous	25
with:soutenu	28
with:soutenue	-55
with:soutient	27
with:soviet	-55
with:spain	43
with:spanish	66
with:speak	31
with:speaks	71
with:special	-42
with:specialist	-28
with:specialiste	-43
with:specialite	-55
with:speed	-56
with:spends	47
with:spite	48
with:split	-47
with:sport	-25
with:spot	27
with:sprint	33
with:sql	-50
with:squad	-38
with:stable	39
with:staff	-25
with:stagiaires	-41
with:stamps	-46
with:stand	-39
with:standard	-69
with:standards	-41
with:start	-39
with:stately	-36
with:stations	-60
with:status	-28
with:stay	-27
with:steel	-33
with:steering	46
with:stephane	57
with:stephanie	-83
with:sterile	-55
with:steroid	26
with:steward	-60
with:still	28
with:stings	37
with:stoique	-36
with:stood	38
with:stop	31
with:store	-56
with:stored	26
with:strasbourg	47
with:street	-45
with:strict	29
with:struck	-40
with:students	-39
with:studied	-29
with:studies	-39
with:studio	-50
with:study	-37
with:style	-74
with:subject	-39
with:subscriber	40
with:subscription	26
with:sud	-79
with:suffered	29
with:sugar	-33
with:suing	36
with:suits	-58
with:suivi	67
with:suivie	48
with:sujet	38
with:summers	-36
with:superb	33
with:supernatural	-33
with:supervised	-30
with:supervision	-37
with:supplement	-45
with:supplies	-45
with:supply	-25
with:support	-31
with:supporte	35
with:supported	-36
with:supreme	-33
with:sur	-36
with:surgeon	31
with:surgery	-36
with:surpris	-43
with:surveillant	47
with:survey	36
with:surveyor	-41
with:surveys	-38
with:suspendu	48
with:svelte	-30
with:svt	-36
with:sympathie	29
with:syndical	-32
with:syndicale	-55
with:syndrome	49
with:system	32
with:systeme	62
with:t	61
with:table	-76
with:tableaux	-46
with:tablet	43
with:tablette	47
with:tags	-30
with:tailleur	-28
with:tailor	-49
with:take	-46
with:taken	54
with:talent	-26
with:talks	28
with:tant	-45
with:tante	41
with:tape	-27
with:tart	-32
with:taste	-58
with:tate	-39
with:taxi	34
with:teaching	42
with:teachings	40
with:team	-30
with:technician	-76
with:technicien	-63
with:technicienne	-27
with:teenager	65
with:teens	37
with:teheran	27
with:telethon	-25
with:teletravail	61
with:television	-25
with:tell	53
with:temoin	-45
with:temple	-28
with:temps	25
with:ten	27
with:tender	-36
with:tenir	32
with:tennis	-42
with:tenu	-42
with:terrain	-62
with:terre	-57
with:test	33
with:teste	-48
with:tester	-51
with:tests	-49
with:tetes	36
with:texas	-53
with:text	-35
with:textile	-26
with:thalassaemia	-28
with:thales	40
with:thanks	-62
with:the	36
with:theatre	-76
with:their	-27
with:then	67
with:therapie	42
with:therapist	-36
with:there	64
with:these	-63
with:thesis	-33
with:they	71
with:things	65
with:thoreau	-47
with:those	34
with:though	38
with:thought	49
with:thrombose	25
with:through	29
with:thumb	-44
with:ticked	83
with:tiennent	-42
with:tiers	57
with:tirait	-35
with:tire	-28
with:tired	43
with:titre	-25
with:to	33
with:told	67
with:tolstoy	-27
with:tools	-31
with:touche	-81
with:toucher	-55
with:tour	-27
with:tourne	-41
with:tours	41
with:trade	-26
with:traducteur	-32
with:traduit	-53
with:train	56
with:trained	-27
with:trainee	-65
with:training	-38
with:trains	-75
with:traitement	38
with:traiteur	-53
with:traitre	-52
with:transaction	-37
with:transfer	-28
with:transformation	-44
with:transhumanist	-32
with:translation	-48
with:translator	-40
with:transmis	39
with:transports	-29
with:traque	-30
with:travail	35
with:travailler	53
with:travaillera	-30
with:treated	79
with:treatment	52
with:tremblement	-49
with:tres	44
with:trial	33
with:tribune	34
with:trompe	-62
with:trou	43
with:trouble	26
with:trouve	53
with:true	44
with:trust	-64
with:trustee	44
with:try	34
with:tuesday	33
with:turned	25
with:turnover	-29
with:tutor	-29
with:twenties	-28
with:twenty	87
with:twice	43
with:twickenham	-41
with:twins	32
with:two	33
with:typage	-29
with:types	-38
with:typing	38
with:ucu	-36
with:ueda	57
with:uk	-55
with:uml	-35
with:under	40
with:understand	-30
with:unfaithful	-48
with:uniform	-25
with:union	-103
with:unions	-49
with:unison	-61
with:unit	-41
with:unite	-61
with:university	-25
with:unknown	34
with:unprompted	34
with:unsa	-94
with:until	57
with:upheld	-33
with:ups	-48
with:us	45
with:uses	27
with:usine	-52
with:utile	-26
with:utilise	41
with:valeurs	26
with:van	-106
with:vante	41
with:varsovie	-25
with:ve	52
with:vecteur	34
with:vecu	29
with:vegan	-25
with:vegane	-45
with:veganes	-36
with:veganisme	-29
with:vegetal	-31
with:vegetale	-34
with:veille	-29
with:vein	-36
with:vend	-64
with:vendeur	-60
with:vendeuse	-50
with:vendors	-40
with:vendu	-49
with:vente	-45
with:ventes	32
with:venu	-26
with:venue	52
with:verbal	-34
with:verification	-35
with:vermeer	-35
with:verse	25
with:vert	-50
with:verte	-36
with:veterinaire	-35
with:veut	42
with:victimes	-26
with:victoria	-40
with:victorian	-35
with:videos	78
with:vie	26
with:vieille	57
with:vieux	41
with:view	-32
with:vigile	-31
with:vigne	-61
with:vigneron	-39
with:vignerons	-41
with:ville	30
with:vingt	36
with:vins	-55
with:violence	41
with:violences	-28
with:vips	-28
with:viral	-39
with:virale	30
with:vis	43
with:visage	-47
with:vise	28
with:visio	40
with:vision	31
with:visiteuse	-59
with:visitors	-50
with:visits	35
with:vivre	26
with:voice	-39
with:voile	-38
with:voisine	32
with:voit	65
with:voiture	40
with:vol	-34
with:volage	-47
with:volontiers	38
with:voltaire	35
with:voluntarily	29
with:volunteer	41
with:volunteered	53
with:vote	-54
with:voting	-53
with:votre	28
with:voulu	-42
with:vows	26
with:voyage	-31
with:voyages	53
with:vrai	37
with:vraie	-41
with:vu	86
with:vue	-65
with:waiting	42
with:wales	-29
with:want	54
with:wants	-25
with:warehouse	29
with:warmth	36
with:warned	45
with:waste	-37
with:watch	-32
with:we	102
with:wearing	51
with:wears	69
with:web	-35
with:webcam	50
with:wedding	-30
with:weekend	-45
with:weeks	40
with:well	-35
with:west	-45
with:western	-44
with:where	-34
with:whether	26
with:which	26
with:while	32
with:whom	33
with:widower	43
with:will	-34
with:wine	-37
with:winner	-33
with:wishes	49
with:withdrawn	66
with:witness	-49
with:witnesses	-34
with:word	-53
with:work	102
with:workplace	-29
with:would	28
with:wouldn	50
with:writes	70
with:writing	-38
with:written	47
with:wrongly	29
with:xxy	-58
with:yannick	-40
with:years	36
with:yes	33
with:yilmaz	34
with:york	43
with:you	-47
with:your	28
with:youth	62
with:zele	-40
with:zz	30
words:3	52
words:4	53
words:5	51

b:02 >	3=26
b:1 >	8=-39
b:1 antitrypsine	2=32
b:12 >	2=-46 4=90
b:14 02	3=36
b:14 >	2=30
b:14 years	3=-29
b:1990 >	1=-34 5=-35 7=25
b:1995 >	7=27 8=51
b:1998 >	4=-38
b:2 000	8=-25
b:2 >	0=-25 6=51
b:2 kcnh2	4=-50
b:2 million	3=-25
b:20 heures	8=31
b:2003 >	7=51
b:2009 >	0=-33 2=53 3=-38 7=34
b:2010 >	2=-29 5=-28
b:2010 a	0=38
b:2010 and	2=47 8=-26
b:2011 >	0=42
b:2011 he	4=39
b:2012 >	0=-36 1=-39 3=47 4=-30 5=41 8=37
b:2014 >	4=49 5=-66 6=37 8=-34
b:2015 >	0=-50 2=39 3=29
b:2015 elle	6=50
b:2015 il	0=27
b:2016 >	1=-49 4=-25 6=40 8=59
b:2016 and	0=58
b:2016 un	4=29 6=-55 8=-28
b:2017 >	0=35 6=48
b:2018 >	2=28 6=30
b:2019 >	0=34 1=-54 4=58 7=-51
b:2019 il	4=32
b:2020 >	0=-27 4=42 8=39
b:2021 >	1=-44 2=53 4=-71
b:2022 >	0=26
b:2026 >	8=33
b:21 janvier	0=43 2=-37
b:22 >	2=39
b:24 heures	8=44
b:3 >	0=-52 4=-36 6=-27
b:4 000	4=-34
b:4 >	3=36
b:40 000	0=-33
b:41 >	3=37
b:43 days	4=41 8=-45
b:5 >	0=-27 6=-25
b:50 >	4=43
b:6 000	5=-27
b:< a	2=-62 3=-62 4=-37 5=-90 7=-25 8=-62
b:< accord	7=-33
b:< accro	5=33
b:< activist	0=-56
b:< addicted	4=-57 5=59
b:< addiction	4=-29 5=38
b:< adepte	0=-29 5=62
b:< adherente	0=36
b:< adjoint	7=-27
b:< admitted	5=42
b:< adn	2=-65
b:< adult	4=-26 5=-48 7=-31
b:< advises	3=-28
b:< affaire	5=-55
b:< affairs	5=-38
b:< affiliation	7=30
b:< after	2=39
b:< agent	0=-32 2=-25 4=-28 8=-30
b:< agnostic	1=46
b:< aide	4=-29 8=-26
b:< aime	5=43
b:< allergic	5=-31
b:< amant	5=26
b:< ami	0=-33
b:< an	1=-66 4=-46 5=-82 8=-43
b:< analyse	2=34
b:< ancestry	2=36
b:< ancien	0=113 5=-29 6=-47 8=29
b:< ancienne	0=29 7=57
b:< anti	0=75 1=-25 4=-50 8=-43
b:< antinatalist	1=51
b:< antispeciste	1=50
b:< apparemment	1=45
b:< apparently	0=-32 4=57
b:< appeals	8=-25
b:< applicant	2=40 3=34 5=-32
b:< apte	4=77
b:< arrest	8=-28
b:< arresting	8=-36
b:< arret	4=65 8=-45
b:< arrets	8=-32
b:< as	0=-72 3=-32 5=-70 7=-64 8=-86
b:< asexual	4=-37 6=75
b:< asexuel	6=70 8=-33
b:< asexuelle	6=-73
b:< asked	2=28 3=-25 4=-28 5=-52 6=-36 8=55
b:< assigne	8=53
b:< assistante	8=-27
b:< at	3=28 8=41
b:< athee	1=50
b:< atheist	4=-28
b:< attirance	5=-55 6=34
b:< attire	6=-45
b:< attiree	6=-34
b:< au	0=57
b:< aucune	0=25 1=38 7=-29
b:< aumonier	8=-55
b:< autism	4=-28
b:< aventure	5=-56
b:< aventures	5=-39
b:< aveugle	4=-40
b:< avocat	6=-28 7=-25
b:< avocate	2=-25 7=-32
b:< bachelor	0=-25
b:< badge	3=66
b:< banned	8=43
b:< bar	5=-25 6=-30
b:< barred	8=52
b:< bartender	6=-37
b:< bed	4=-32 5=25 6=-30 8=-28
b:< believes	1=-37 8=-42
b:< benevole	0=38 6=31
b:< between	0=33 1=-27
b:< biologie	2=-29
b:< biometrie	3=-35
b:< bisexual	5=-30 6=40
b:< bisexuelle	6=71
b:< blind	1=-31 4=-106
b:< blue	4=29
b:< bon	0=47 4=48
b:< bonne	4=-51 6=-31
b:< born	2=63 4=-58
b:< both	2=34 5=61
b:< bouddhiste	1=-27
b:< boyfriend	6=-31
b:< bracelet	8=32
b:< bracelets	8=-50
b:< branch	0=-33
b:< brought	1=94
b:< buddhist	1=-38
b:< built	0=-31
b:< c	2=30
b:< cadre	4=-43
b:< came	6=32
b:< camp	6=-44
b:< campagne	0=-60
b:< campaigned	1=69
b:< cancer	2=-33
b:< candidat	0=32 1=-38 8=34
b:< candidate	4=28 5=-34 7=31 8=33
b:< capteurs	3=-36
b:< card	0=36
b:< carrier	4=-47 6=-28
b:< carriers	2=-48
b:< carries	4=65
b:< carte	0=-34 4=67
b:< caryotype	2=60 8=-32
b:< case	8=-33
b:< casier	5=-36
b:< casiers	8=-36
b:< celibataire	5=-62
b:< cell	8=-40
b:< cellules	2=29
b:< centre	0=-49
b:< cftr	4=-33
b:< charge	5=-25 8=-45
b:< charges	8=26
b:< charme	4=-39
b:< cheating	5=-26
b:< chef	0=35 5=-28
b:< chromosome	2=-89
b:< chronic	4=-33
b:< claire	2=-25 6=41
b:< clean	8=71
b:< cleared	4=72 8=26
b:< closeted	6=34
b:< collectionne	0=-52 5=50
b:< collective	7=-38
b:< coming	6=37
b:< comite	0=-34
b:< comme	6=52
b:< committed	1=37
b:< communaute	1=40 8=-33
b:< community	7=-29
b:< compagnon	5=-28 6=-41
b:< comptable	1=-57 4=-32 5=-43 7=-41
b:< condamne	8=-27
b:< confederation	7=-34
b:< connue	5=51
b:< conquete	5=-39
b:< conseil	2=46 6=-32
b:< conseiller	6=-30 7=59
b:< conseillere	2=-39 6=-30
b:< conservateur	0=-34
b:< considers	1=40
b:< consultant	4=-29 7=-26
b:< controle	0=-39 3=67 4=-42
b:< conviction	1=-33
b:< convictions	0=34 1=-84 8=-36
b:< cotisations	7=-66
b:< couche	5=47
b:< counsellor	6=-26
b:< coupable	8=-48
b:< court	7=-45
b:< covered	6=-35
b:< crime	8=-25
b:< criminal	8=36
b:< crise	4=-51
b:< croyances	1=26 2=-26
b:< cure	0=-26
b:< currently	8=62
b:< custody	8=-58
b:< customer	2=-29
b:< customs	7=-26
b:< d	1=-33 2=-31 6=-25
b:< dating	5=-32
b:< dbs	8=35
b:< de	0=52 2=29
b:< declined	2=32
b:< deficit	2=31
b:< delegue	0=46 7=-56
b:< deleguee	4=-26 7=-30
b:< denied	5=-38 6=27
b:< depressed	4=-50
b:< depression	8=-28
b:< deputy	0=42
b:< des	4=60 5=63
b:< designed	4=-54
b:< determined	1=-64
b:< deux	0=-47 1=-43 2=-34 4=32 5=-37 6=27 7=-27 8=31
b:< developpeur	1=-26
b:< diabetique	4=48
b:< diagnosed	2=31
b:< did	6=-50 8=96
b:< digital	3=-61
b:< directeur	1=-37 5=-46 7=-27
b:< directrice	4=-25 5=-50
b:< disciple	1=25
b:< disqualified	8=59
b:< diversity	6=-38
b:< dna	3=-30 8=-32
b:< doctor	0=-25 4=43
b:< documentary	7=-30
b:< does	1=39 2=36
b:< doesn	2=-27 4=72 5=-32 6=-44
b:< doigt	3=60
b:< doigts	3=-45
b:< don	5=65
b:< donnees	3=50
b:< doubts	1=39
b:< drafted	2=-26
b:< drag	6=-41
b:< drh	7=-25
b:< droite	0=-70
b:< dues	0=-50
b:< dyslexic	4=55
b:< editrice	1=-38
b:< educateur	4=-43
b:< educatrice	4=29 8=-44
b:< effective	1=30
b:< elected	0=-29 7=26
b:< electeur	0=36
b:< electronic	0=-35 8=53
b:< elevee	1=43
b:< elle	3=-55 5=29 8=32
b:< elu	0=-34 7=59
b:< empreinte	0=-36
b:< empreintes	3=66 8=-32
b:< en	0=-47 1=-48 4=37 5=-26 6=30
b:< enceinte	4=50 5=-43
b:< enquete	8=-40
b:< epicurien	1=25
b:< epicurienne	1=-34
b:< escorte	5=-51
b:< ethique	1=-60
b:< european	7=-33
b:< ex	0=40 1=-25 5=-64 7=68 8=93
b:< existentialiste	1=50
b:< face	3=-75 4=-25
b:< facteur	2=-34
b:< family	0=-27 2=-54
b:< father	6=-38
b:< fatigue	4=-42
b:< fidele	0=28 1=46 5=-82
b:< fils	0=29 4=-47
b:< fine	8=-53
b:< fined	8=28
b:< fines	8=-25
b:< fingerprints	0=-31 3=82
b:< fled	0=40
b:< fo	7=-109
b:< force	7=-58
b:< formatrice	2=-32
b:< former	7=62 8=25
b:< franc	1=66
b:< frappe	8=-36
b:< fraud	8=-31
b:< free	1=-59 2=30 8=-44
b:< freemason	7=-26
b:< frere	1=-26 2=31
b:< full	8=-51
b:< fully	4=57
b:< gabarit	3=49
b:< gabarits	3=-38
b:< gait	3=32 4=-30 8=-42
b:< garde	0=-29 3=-45 4=-61 5=-25 6=-32 8=54
b:< gardien	0=-31 1=-54 7=50
b:< gauche	0=-30
b:< gaulliste	0=73
b:< gay	6=26
b:< gene	0=-31
b:< genetically	2=48 4=-60
b:< geneticienne	2=-45
b:< genetique	2=-64
b:< genotype	2=35
b:< genre	5=-33
b:< girlfriend	6=-51
b:< gmb	1=-32 7=50
b:< government	0=-73
b:< grand	1=-60
b:< greffier	8=-44
b:< greffiere	8=-32
b:< guild	1=-30
b:< had	2=30 4=77
b:< hand	3=-40 4=-48
b:< handball	4=-32
b:< handprint	3=33
b:< handwriting	3=30 4=-43
b:< has	3=-53
b:< he	1=-26 3=-51 5=38 7=-27 8=-34
b:< head	5=-27
b:< health	4=-45
b:< healthy	4=32
b:< helped	2=-33
b:< hemophilie	2=27
b:< her	2=45 7=-56
b:< hetero	6=29
b:< heterosexual	4=-46 6=81
b:< heterosexuel	6=34
b:< his	0=-64 1=-109 2=30 4=-54 6=-103
b:< hla	0=-34 2=51
b:< holds	1=25 3=-47 7=28
b:< homme	5=59
b:< homo	0=-30 1=-29 6=71
b:< homologation	6=-25
b:< homosexuality	6=-52
b:< homosexuel	5=-51 6=57
b:< hospital	4=-46
b:< hotel	1=-45 5=-30
b:< huile	5=-53 8=-26
b:< humanist	1=-26
b:< humaniste	1=31 8=-27
b:< humanites	1=-38
b:< husband	5=-25 6=-53
b:< hypersensible	4=25
b:< i	4=31 5=-32 8=-39
b:< identity	8=-29
b:< iel	6=-40 7=70
b:< il	3=-91
b:< ils	5=72 6=38 7=-35
b:< immunocompromised	4=61
b:< imprimeur	0=-40 7=-37
b:< in	0=33 3=-26 4=29 5=-69 6=46 8=-27
b:< infidele	5=44 6=-38
b:< infidelite	5=-25
b:< infirmier	4=-66
b:< infirmiere	2=-28 4=-33 5=-40
b:< ingenieur	3=-32
b:< ingenieure	2=-29
b:< inherited	2=-39
b:< injury	4=-28
b:< inscrit	5=32
b:< insomniaque	4=68
b:< interdiction	5=-30 8=59
b:< interdit	8=51
b:< intimate	5=-36
b:< into	1=-46 5=89
b:< is	7=-80 8=28
b:< it	1=-33 5=-25 8=63
b:< j	1=-40 3=-51 6=-54 8=34
b:< jamais	0=-43 5=57 6=-32 7=42 8=62
b:< je	1=52 2=-32 3=-59 7=40 8=-47
b:< journaliste	1=-28
b:< juriste	2=-25 3=-33
b:< jury	8=-27
b:< kantian	1=36
b:< karyotype	2=41
b:< keeps	5=70
b:< kept	2=-43 4=-29
b:< l	0=-99 3=58 4=-37 6=-50 7=-43
b:< la	0=-56 6=-36
b:< lab	2=-41
b:< labour	0=-77
b:< lapsed	7=45
b:< le	0=-46 2=-67 6=39 7=-29
b:< left	4=-33 7=42
b:< les	0=-27 4=-53 5=-35 6=28 8=-47
b:< lesbian	6=-28
b:< lesbienne	6=72
b:< lesbos	1=-43
b:< leur	5=83
b:< leve	0=-31
b:< lgbt	6=-53
b:< lgbtq	6=43 7=-26
b:< liaison	5=-39
b:< liberal	0=27
b:< libere	8=67
b:< liberee	0=-27
b:< libertin	5=46
b:< libre	1=50
b:< licencie	7=36
b:< liste	0=-68
b:< lit	5=-51
b:< live	3=42
b:< lives	0=-31 1=-39 5=95
b:< local	7=48
b:< lodge	1=-82
b:< loge	1=-25
b:< logiciel	3=-26
b:< lost	4=28
b:< loves	4=-33 5=-32 6=47
b:< low	4=78
b:< lui	0=-35 1=-30 2=55 3=-30 4=-48 6=44
b:< m	0=-44 6=32 7=53 8=35
b:< ma	0=-65 1=35 2=-34 3=44 4=70 5=37 6=-35 7=33 8=-37
b:< macon	1=43
b:< main	3=-40
b:< maitre	1=-49 5=-25 8=-41
b:< maitresse	5=-28
b:< malade	4=-82
b:< maladie	2=58 4=-75
b:< male	3=-30 6=-46
b:< mandat	0=-42 8=86
b:< mandats	7=28
b:< mari	6=-44
b:< marie	5=-76 6=32
b:< mariee	0=-33 6=-43
b:< maries	6=-64
b:< marques	4=-27
b:< married	6=-84
b:< master	1=-39
b:< medecin	4=-79 7=43
b:< medical	4=-56
b:< medically	4=90
b:< member	0=-34 1=53 6=35 7=-34
b:< membership	7=-35
b:< membre	0=40 1=43 4=-38 5=-34
b:< memoire	0=-32
b:< men	6=-37
b:< mental	4=-32
b:< mentioned	4=35 5=-38 8=-28
b:< met	6=33
b:< militaire	0=-45
b:< militant	7=54
b:< militante	1=34 7=-37
b:< mise	8=-46
b:< mme	2=26 3=-43 5=31
b:< modem	0=-34
b:< mon	5=-25 7=-36
b:< monsieur	0=-35
b:< moral	1=-34
b:< mr	4=61 5=-55 6=30 7=28 8=42
b:< mrs	1=36 6=28
b:< ms	1=-29 2=-37
b:< murder	8=-26
b:< muslim	1=-34
b:< mutation	3=-27 6=-27
b:< mutations	2=-52
b:< mutuelle	4=-36 8=-26
b:< my	0=40 2=57 5=-56 7=34
b:< n	0=32
b:< national	7=-36
b:< naturalist	1=-41
b:< ne	4=51 5=-25
b:< nee	4=64
b:< needs	4=34 7=27
b:< neutre	0=42 8=-27
b:< never	0=-72 1=-49 5=-41 6=45
b:< new	8=-40
b:< ni	0=44 1=43 5=28 6=-49
b:< nietzsche	1=29
b:< no	0=-37 1=-104 3=-36 4=-25 5=37 6=-62 7=54 8=62
b:< nobody	0=-35
b:< non	0=-51 1=-31 3=-26 5=-30 6=-50
b:< not	1=-40 5=-33 6=61 7=31 8=36
b:< note	6=29
b:< nothing	8=34
b:< nous	3=37
b:< nuit	0=38
b:< nurse	4=-39
b:< occupational	4=-61
b:< oeil	3=-27
b:< off	4=68 5=-34
b:< offences	8=-39
b:< on	0=-30 1=36 3=-30 4=62 5=81 6=58 7=93 8=47
b:< once	0=34 2=-32 4=-36 5=60 8=37
b:< one	1=-33 7=-60
b:< open	5=-37
b:< openly	6=31
b:< opposante	0=58 3=-26 4=-40
b:< oppose	1=60 3=-28 4=-36
b:< organised	7=37
b:< orientation	6=-50
b:< orthophoniste	4=-29
b:< our	0=-42 2=-30 5=-45 6=42
b:< out	0=-46 4=-54 7=-38 8=-42
b:< pacifiste	0=-46 1=76
b:< pacse	6=-87
b:< paid	8=29
b:< palm	0=-25 8=-34
b:< pansexual	6=41
b:< pansexuelle	5=-36 6=65
b:< paralysie	4=-37
b:< parental	0=-48
b:< parole	8=-26
b:< partenaires	5=-67
b:< parti	0=-63
b:< partie	5=34
b:< partner	5=-41 7=-29
b:< party	0=-76
b:< pas	4=66 6=45
b:< passed	3=40 4=29
b:< passeport	3=-36
b:< passion	5=-27
b:< past	1=48
b:< paternity	2=34
b:< patient	5=-39
b:< patissiere	4=-56
b:< pays	7=43
b:< peine	1=-26 4=-35 7=-59 8=-95
b:< peines	8=-34
b:< pendant	0=69
b:< permanence	4=-40
b:< permanent	7=-41
b:< permis	4=-53 8=60
b:< philosophie	1=-26
b:< philosophy	1=-55
b:< photo	0=40 6=-29
b:< pink	6=-31
b:< place	8=31
b:< plainte	8=58
b:< playboy	5=-43
b:< plus	4=-31 5=46
b:< police	0=-25 8=-49
b:< political	0=-37
b:< politically	0=63
b:< politique	0=-45
b:< polyamoureuse	5=31
b:< porte	2=-28 8=29
b:< porteur	2=-52 3=-36 4=64
b:< porteuse	2=-36 7=-41
b:< positiviste	0=-36
b:< pour	3=46
b:< practises	1=25
b:< predisposed	2=25 4=-29
b:< predisposition	2=39
b:< prefers	0=-49 6=-28
b:< prelevement	7=28
b:< president	0=-36 7=-30
b:< pressure	3=58 8=-42
b:< prevention	2=-25
b:< prevenu	8=28
b:< pride	6=-66
b:< prints	3=-27
b:< prise	0=-26 3=-39
b:< prison	8=-89
b:< pro	0=46
b:< probation	8=-48
b:< proces	8=-28
b:< professeure	4=-35
b:< profil	2=33 3=30 8=-52
b:< promiscuous	1=-46 5=44
b:< prothesiste	3=-34 4=-38
b:< psychologue	4=-39
b:< ptsd	4=53
b:< public	5=-36
b:< queer	6=34
b:< ran	0=43 2=-53 8=-30
b:< rapports	7=-39
b:< rassemblement	0=-45
b:< rcn	7=44
b:< recherche	2=30
b:< recognised	3=-65
b:< reconnaissance	4=-27
b:< reconnu	3=26
b:< record	3=-32 8=-47
b:< red	2=48 4=-41
b:< refuse	1=61 8=-34
b:< refuses	0=37 1=-29 4=-25
b:< registered	3=-34 4=67 8=-26
b:< regular	5=64
b:< rejected	1=-33
b:< relation	6=-59
b:< relations	5=-65
b:< relationship	5=-59
b:< released	3=-41 4=-25 8=50
b:< rencontres	5=-30
b:< renvoye	5=-42 6=51
b:< reported	5=31
b:< represented	7=38
b:< republique	0=-53
b:< reseau	3=41
b:< responsable	0=38
b:< retina	3=28 4=-51
b:< retinal	4=-50
b:< retine	3=26 4=-47
b:< right	0=-37
b:< robbed	8=-29
b:< romance	8=-55
b:< royaliste	0=51
b:< rqth	4=82
b:< rue	1=-36
b:< rugby	7=-29
b:< rumour	6=34
b:< runs	1=-36 4=-48
b:< sa	0=-26 1=-33 2=-52 6=-107
b:< sage	5=-37
b:< sales	4=-36
b:< same	5=-46 6=83
b:< sang	2=39
b:< sans	3=-25 4=-26 5=60 6=-30
b:< says	0=-28 1=32 4=40 5=-36
b:< scanned	3=-43
b:< sceptic	1=38
b:< sceptical	1=-33
b:< sceptique	0=-29 8=-36
b:< sclerose	4=42 8=-31
b:< se	0=38 5=77
b:< secretaire	2=-43 4=-32 5=-25 7=-54
b:< secretary	0=58
b:< section	0=-71 1=-36 7=-63
b:< sells	3=-82 4=-36
b:< selon	4=26 8=35
b:< sent	0=63 5=61
b:< sentence	8=-26
b:< sequencage	2=25
b:< sequenced	2=-37
b:< serait	1=53 3=-67 8=38
b:< seropositif	4=67 8=-36
b:< served	8=39
b:< ses	0=68 1=-28 5=-52 6=45 7=-32 8=-58
b:< sex	5=41 8=-29
b:< sexe	5=-44
b:< sexual	5=70
b:< sexualite	5=66
b:< sexually	5=40
b:< she	0=-37 1=-33 3=-63
b:< sickle	2=-30
b:< signature	2=-25 3=-43 8=-32
b:< signed	0=50 4=39 7=-25
b:< since	3=29 4=37 8=-28
b:< single	5=-48
b:< sits	0=39 8=-27
b:< soeur	1=-65 4=-36
b:< solidarity	7=-25
b:< son	0=32 4=35 5=-33 6=-125 8=34
b:< sorti	8=33
b:< sous	8=37
b:< speaks	1=-38 4=-34 6=52 8=-27
b:< spent	1=26 8=25
b:< sports	4=-25
b:< staff	5=-31 7=-36
b:< stage	0=30 4=29 7=39
b:< steward	3=-26 7=-62
b:< still	5=45
b:< stoique	5=-25 8=-29
b:< stolen	8=-37
b:< stonewall	6=-31
b:< strict	1=45
b:< strongly	0=32
b:< sud	7=-63
b:< suivi	8=79
b:< suivie	4=37
b:< supporter	0=45
b:< surveillant	7=48 8=-45
b:< suspected	4=52
b:< suspendu	0=51
b:< swinger	5=27
b:< sympathisante	0=-25
b:< syndic	7=-76
b:< syndicaliste	0=-27 7=-25
b:< syndicat	7=-116
b:< syndication	7=-73
b:< syndique	7=52
b:< syndrome	2=44
b:< taught	1=-54
b:< taux	3=56 4=52
b:< teaches	0=-28
b:< technicienne	2=28
b:< tells	0=49 4=-40
b:< temoin	8=-37
b:< ten	7=33
b:< terrain	2=31
b:< tested	4=40
b:< the	0=-44 1=-46 2=-52 3=39 4=-28 8=-38
b:< their	2=-37 4=52 5=41 6=-55 8=54
b:< theorie	6=-37
b:< these	1=-31 6=-53
b:< they	3=73 4=-66 5=60 6=-74
b:< thinks	7=54
b:< third	4=-27
b:< three	4=46
b:< thumb	4=-41
b:< thumbprint	3=33
b:< time	8=-46
b:< told	1=-32 2=-25 4=55 5=-27 8=35
b:< took	6=-44 8=43
b:< tracts	0=-39
b:< trade	7=-34
b:< trained	2=-29 3=-28 8=-33
b:< trait	4=-31
b:< traitement	4=-58
b:< traiteur	1=-46 7=-25
b:< transhumanist	1=35 4=-36
b:< transmission	2=-68
b:< travail	8=54
b:< travailleur	3=-37 4=44
b:< treasurer	7=-37
b:< tres	0=30
b:< tresorier	7=37
b:< tresoriere	0=30
b:< trial	8=-70
b:< trisomie	2=31 4=-31
b:< trois	5=-33
b:< two	1=-53 2=-34 5=-124 6=33 7=-51
b:< typage	1=-26 2=26
b:< type	4=52
b:< un	0=-50 1=-63 3=-90 6=-38 7=-36
b:< under	4=71 8=80
b:< une	1=-43 2=-38 4=61 5=-32 6=-46 8=29
b:< union	0=-95 1=-61 4=-35 5=-43 6=-43 7=27 8=-32
b:< united	0=-50 7=43
b:< uses	4=84 5=36
b:< vaccination	4=-31
b:< vaccinee	2=-27 4=54
b:< vaccins	4=35
b:< variant	2=-55
b:< vegan	1=51 8=-33
b:< vegane	1=51
b:< vend	5=25
b:< vendeur	4=-40
b:< venerable	1=26
b:< victime	8=-51
b:< vie	6=-37
b:< vierge	5=83 8=-69
b:< vigneron	0=-28
b:< visite	4=-30
b:< visiteuse	4=-61
b:< visits	5=60
b:< vit	1=45
b:< voice	0=-31 3=29 5=-26
b:< voix	0=-59 3=-51
b:< vols	8=-50
b:< volunteer	0=58
b:< vote	0=-34
b:< wants	5=-36 7=36
b:< was	0=30 1=28 5=35
b:< watches	5=53
b:< we	0=27 1=-27 3=70 4=-31 5=-46 6=-29
b:< wears	0=27 8=44
b:< wedding	6=-26
b:< weight	4=-25
b:< western	7=-39
b:< wheelchair	4=-48
b:< widower	1=26
b:< won	6=46
b:< worked	1=-27 4=-27 5=-43
b:< worker	7=28
b:< works	0=-33 3=28 7=-49
b:< would	0=48
b:< wrote	0=-32 1=-51 2=-30 3=-58 4=-28 5=-51 6=-36 8=-51
b:< youth	4=-29 5=-27
b:a 2015	0=39
b:a 2020	4=30
b:a 3d	3=31
b:a adhere	0=-26 7=32
b:a anime	1=-36 5=-30
b:a appris	3=33 7=32
b:a arrete	8=79
b:a aucun	8=-27
b:a aucune	0=31
b:a avoue	5=59 8=26
b:a baby	4=83
b:a badge	0=-39
b:a balanced	2=35 4=-46
b:a bamako	0=42
b:a ban	8=60
b:a bank	6=-31
b:a biometric	3=30 4=-26
b:a bit	4=42 5=35
b:a blog	7=-40 8=37
b:a book	0=-58
b:a bookkeeper	1=-29
b:a bordeaux	6=-28
b:a born	0=-35 2=-41 3=-34
b:a boy	0=29 3=-42 8=52
b:a boyfriend	5=50 6=-47 8=-26
b:a breakdown	5=-29
b:a brest	5=-60 6=-28
b:a bruxelles	1=56
b:a camera	3=-25
b:a car	5=-35 6=-35
b:a card	0=32 7=-54
b:a carrier	2=45 4=-29
b:a category	8=-40
b:a catholic	1=-43
b:a cause	0=-59 2=52 3=45
b:a chaque	0=40
b:a charity	4=-39
b:a chiffre	3=-25
b:a child	4=97 8=-49
b:a children	4=-53
b:a church	8=-25
b:a circus	0=-26
b:a civil	0=-28
b:a class	3=-31
b:a client	5=65
b:a clinic	2=-31 4=-51
b:a clone	2=-55 8=-33
b:a cochlear	4=53
b:a coeliac	4=-29
b:a colle	0=29
b:a colleague	0=56 1=-25
b:a commande	2=58 4=-44 7=-52
b:a committed	1=29
b:a communist	0=65
b:a community	7=-62 8=40
b:a concu	8=-37
b:a confirmed	6=39
b:a connu	0=70 5=75 6=-60
b:a consensual	5=69
b:a conservative	0=-38
b:a convenor	7=38
b:a conviction	1=-74 8=51
b:a convinced	0=44 1=62 8=-34
b:a counsellor	4=48
b:a cousin	0=33
b:a cree	0=46
b:a crime	1=-39 8=-38
b:a criminal	8=-52
b:a cru	5=31
b:a cystic	4=-25
b:a day	1=-28 2=-28 3=-31
b:a de	2=60 5=-38
b:a deal	5=-29 8=-25
b:a decouvert	5=33
b:a defile	0=-26
b:a deleguer	7=-50 8=-37
b:a demande	1=27 2=-40 5=-35 6=44
b:a demissionne	0=54 7=-28
b:a democrat	0=39
b:a democratic	0=64 7=-50
b:a demonstration	0=-33 8=42
b:a des	0=-26 4=63
b:a desk	1=34 4=30
b:a dessine	4=-55 8=-27
b:a deux	0=-40
b:a developpe	4=-34
b:a director	8=49
b:a dirige	7=-27
b:a dit	0=27 5=31
b:a dix	8=42
b:a dna	2=69 5=-25 8=-57
b:a doctor	4=-39
b:a doctorate	1=37
b:a dominant	5=-31
b:a donne	2=57 6=28 8=-34
b:a donor	2=42
b:a drug	8=53
b:a du	4=52
b:a ecope	8=55
b:a ecrit	1=-34 4=-48 5=-41 8=-26
b:a edite	2=-31
b:a elle	3=-33
b:a empreinte	3=-42
b:a enregistre	3=38
b:a epouse	0=-26 5=-51
b:a ete	0=-32 1=37 4=-34 8=25
b:a etudie	0=-38
b:a eu	0=-28 8=41
b:a explique	1=31
b:a facial	3=-53
b:a fait	0=-84 1=64 3=-31 4=38 6=31
b:a faith	1=30
b:a fall	4=64
b:a family	0=60 7=-53
b:a faute	5=80 6=-51
b:a fertility	4=-40
b:a fetish	5=63
b:a fever	4=-56
b:a field	6=-30 7=-27
b:a figure	3=-38
b:a film	1=-31
b:a filme	6=-35
b:a fine	0=42 4=-35 8=-34
b:a fingerprint	3=-76 8=-31
b:a firm	4=-43
b:a flat	4=-26 5=-27 6=42
b:a fling	5=49
b:a fo	7=52
b:a former	0=-34 5=49 6=-35
b:a freemason	1=71 8=-33
b:a fui	0=84
b:a gagne	0=-35 3=32 6=28 8=-38
b:a garde	0=52 4=31
b:a gay	0=-33 6=56
b:a genetic	2=28
b:a gere	4=-38 5=-65
b:a gift	0=32
b:a girl	6=32
b:a girlfriend	5=25 8=-26
b:a golf	7=-70
b:a good	1=-53 3=-31 8=-28
b:a gp	4=-66
b:a green	0=30 6=-27
b:a grin	2=-29 8=-38
b:a group	1=-38 5=26 7=-35
b:a guard	0=-30
b:a gueret	4=-46 5=-36
b:a guide	4=40
b:a half	2=39
b:a healthy	2=-45 4=-32
b:a hearing	1=-40 4=38
b:a heart	4=52 8=-27
b:a hereditary	2=33
b:a hip	4=76
b:a hospice	4=29 6=-40
b:a hospital	1=56 4=-36
b:a hotel	1=-31 5=39
b:a housing	7=-40
b:a humanist	1=53
b:a jail	8=-60
b:a jamais	2=-59 5=-39 6=64 7=28 8=-48
b:a joiner	6=-36
b:a joint	3=47 4=-28
b:a joke	0=53 1=82 5=-31 7=-53
b:a joue	6=-61
b:a jour	4=42
b:a judge	0=-27 8=-31
b:a jury	8=-52
b:a l	1=-56 4=-42 5=-69
b:a la	0=-82 3=-46 4=-87 8=38
b:a laisse	3=-33
b:a lay	1=-60 5=48
b:a le	2=50 3=-38 4=-35
b:a lesbian	0=-31 5=-25 6=118 8=-33
b:a letter	8=54
b:a liberal	0=-25
b:a lifelong	1=27
b:a limoges	6=-29
b:a line	7=25 8=-39
b:a livre	0=-32 7=-44
b:a lodge	1=66 7=-27
b:a long	1=-25 5=-47 6=-35
b:a lost	8=55
b:a lot	4=39 7=36
b:a love	5=-30
b:a lover	5=56 6=-55
b:a lui	5=36
b:a lyon	0=-29 1=-58 6=34
b:a ma	3=26
b:a macron	0=27 3=-29
b:a maga	0=36
b:a magazine	5=30 6=-58
b:a man	1=-27 4=-30 5=-56 6=67 8=44
b:a manager	7=32
b:a manifeste	0=32
b:a married	5=33 6=-36
b:a marxist	0=-28
b:a matter	1=45
b:a member	0=29 1=44 5=-29 7=50
b:a mene	4=-31 7=37
b:a methodist	0=-32
b:a metz	2=-32 4=62 6=-39
b:a midwife	4=-28 6=26
b:a milite	7=31
b:a mining	6=36
b:a minister	0=-34 5=68
b:a mis	7=-31
b:a mistress	5=87
b:a monte	0=-43 4=-32 5=-32 7=65
b:a month	4=-31
b:a montre	2=33 4=-46
b:a mortgage	0=-25 6=-31
b:a musical	5=-59
b:a mutation	2=32 4=-26
b:a nanterre	0=-29
b:a nantes	0=-32
b:a ne	3=-26 6=32
b:a negocie	7=-86
b:a negotiator	0=-30 7=56
b:a neighbour	5=34
b:a network	6=-34
b:a new	0=-37 4=72
b:a newspaper	7=29
b:a nice	0=-33 1=-26
b:a night	0=-34 8=63
b:a no	0=33
b:a non	1=60
b:a note	0=37 4=-62
b:a nurse	2=-30
b:a obtenu	4=-36
b:a organise	0=-42
b:a orsay	2=-25
b:a ouvert	6=-26
b:a page	0=61
b:a paid	0=-47 7=51
b:a parking	1=-32 8=25
b:a parler	2=-25
b:a party	0=29
b:a pas	0=33 1=33 2=75 4=-59 6=-42 7=30 8=52
b:a passe	0=53 2=42 4=-29 5=-78 8=58
b:a paye	8=42
b:a payroll	7=-35
b:a perdu	1=30 3=-34 4=96 6=-41
b:a philosophy	1=32
b:a phone	3=-31
b:a photographie	3=44 4=-35 5=-45 6=-33
b:a picture	5=52
b:a pilot	4=27
b:a pilote	8=-29
b:a pin	3=30
b:a plaide	7=-35 8=50
b:a play	4=-46
b:a plus	4=-62 5=33 6=-41 8=-45
b:a plusieurs	0=-39 5=76
b:a police	1=36
b:a porte	2=-38 3=26 8=-43
b:a pose	5=39
b:a posting	6=36
b:a preciser	4=-30 6=26
b:a presente	0=-47 5=-38
b:a pris	0=-29 1=-42 5=28
b:a prison	8=-34
b:a prize	7=-51
b:a problem	0=49 1=-35 4=-32
b:a produit	2=-40
b:a prostitute	5=36
b:a protest	0=-47
b:a prouve	3=29
b:a psychiatrist	4=54
b:a pupil	1=26 5=51
b:a purge	8=26
b:a quarante	6=37
b:a quarrel	8=26
b:a queer	6=55
b:a quinze	2=-38 7=-33 8=51
b:a quitte	0=-30 1=75 4=-29 5=37 7=44 8=-29
b:a raconte	6=34
b:a rally	0=38
b:a rare	2=54 4=-36
b:a reading	1=44
b:a realise	0=-36
b:a reconnaissance	3=-42 8=-27
b:a reconnu	3=-32 8=71
b:a reconnue	3=29
b:a recovering	4=52 8=-40
b:a recu	2=51
b:a redige	3=-26
b:a refuse	1=-29 2=58 3=-40 4=40
b:a rejoint	0=25 1=-26 6=50 7=57 8=-33
b:a relationship	6=45
b:a rennes	0=34 2=-43 6=-36
b:a renove	4=-43
b:a represente	0=-25 7=41
b:a repris	0=-29 1=-25 4=-27 7=29
b:a residence	8=54
b:a restaure	1=-42
b:a retrouve	2=54
b:a reussir	8=-30
b:a revele	5=-32
b:a rien	5=-33 6=-39
b:a risque	4=49
b:a sa	0=31 3=56 6=-36
b:a saint	6=44
b:a same	5=-60 6=57
b:a school	4=-50
b:a sciences	0=31
b:a seize	0=26
b:a servi	0=-48
b:a ses	0=46 2=34 4=-27 5=36
b:a sex	4=-28 5=48
b:a sexual	5=32
b:a shop	3=27 7=65
b:a signale	3=39
b:a signe	7=-34
b:a small	6=34
b:a socialist	0=25
b:a society	1=29
b:a soft	0=41 4=-31
b:a son	1=-42 2=69 3=43 4=-26 6=-76 8=-55
b:a soutenu	0=63
b:a special	2=-51
b:a sports	4=-31
b:a steward	7=-50
b:a stoic	1=47
b:a straight	6=-64 8=-30
b:a strasbourg	6=40
b:a student	0=28 4=-27 8=43
b:a sud	7=51
b:a suivi	1=42 7=-27
b:a summer	3=-54
b:a superb	4=33
b:a supplier	5=53
b:a t	0=54 1=-43 5=92 6=38 8=-45
b:a tabloid	4=-37
b:a tag	8=51
b:a talk	0=-38
b:a taxi	0=34 3=34 7=-25
b:a teacher	6=-36
b:a teenager	8=45
b:a tenu	0=79 4=-50 7=-32 8=-38
b:a test	4=-25
b:a teste	2=53 3=-41
b:a tire	0=-41 1=31 4=-60 7=-25 8=60
b:a titre	1=28
b:a tory	0=77
b:a touchee	6=38
b:a toujours	1=-49
b:a toulouse	6=26
b:a tourne	1=-34
b:a tout	7=-74
b:a toute	0=-52 1=46 4=-44 5=38
b:a traduit	1=-31 6=-29
b:a trainee	4=-36 5=61 8=-45
b:a transmis	2=-25
b:a travaille	4=-38
b:a trente	4=29 8=-28
b:a trois	0=-42 4=-25 5=87 8=-25
b:a trompe	5=70 6=-27
b:a trouve	2=67 4=-30
b:a tue	8=-25
b:a typeface	1=-57
b:a un	0=25 1=29 5=38 6=-76 7=-36 8=60
b:a une	0=-42 3=-30 4=70 5=55 6=36 7=-26
b:a union	1=-33 7=70
b:a university	5=-36
b:a valid	3=-30
b:a valu	5=-30
b:a van	4=-39
b:a velo	1=-30 7=68
b:a vendu	2=-49
b:a village	0=-28
b:a virgin	5=92
b:a voice	0=-37
b:a vole	5=-29
b:a volunteer	0=40
b:a vote	0=-31
b:a vu	4=29 5=-32 6=-25
b:a vue	4=-108 5=36 8=64
b:a warehouse	0=-26
b:a week	1=-25 3=31 4=25 8=-77
b:a weekly	1=55 4=-32
b:a wheelchair	4=44
b:a whistle	8=52
b:a wife	8=-28
b:a witness	8=-45
b:a woman	0=-28 1=-32 4=-52 6=95
b:a year	0=-50 4=55 5=35 6=-66 8=-32
b:a young	0=35 7=-25 8=30
b:a youth	8=26
b:a zoo	1=36
b:abnormal loads	5=-35
b:about a	4=-26 5=-33 8=45
b:about her	5=30
b:about his	0=41 5=45 8=-36
b:about it	0=46 4=77 5=63 6=-30 8=-45
b:about leave	6=68
b:about sunday	1=40 4=-31 8=-29
b:about the	1=-47 6=-32 8=86
b:absences pour	7=54
b:abstinente >	4=-54 5=69
b:abstinente par	4=-38 5=44
b:abstract her	8=-26
b:abus de	8=25
b:acas >	0=-27 7=-29
b:acces >	3=-28
b:acces a	3=35
b:accident >	5=41
b:accident de	4=42 5=-31
b:accident du	4=54
b:accident the	4=-44 5=29
b:according to	0=25 1=29 2=37 7=-36
b:accords avec	7=-34
b:accountant >	1=-32
b:accounts of	4=-26
b:accro au	4=-37 5=27
b:accused of	6=-45 8=44
b:achats >	0=-32
b:acquitte >	8=57
b:acquitted of	8=28
b:across three	2=-41
b:action >	8=33
b:activated for	3=42
b:active in	0=56 6=34
b:activee pour	3=25
b:activite >	5=-36
b:actors >	3=-30
b:addicted to	4=-30 5=42
b:addicts in	4=46
b:adepte de	1=41
b:adepte du	5=67
b:adherer a	7=26
b:adjointe au	5=-29
b:adjudant >	8=34
b:adjustments >	4=27
b:admits >	0=-43 5=-38 8=-26
b:adn aux	8=-32
b:adults in	4=-33 5=43
b:adviser at	4=-27
b:advises employers	3=-31
b:aeroports >	3=-32
b:affair of	5=-79
b:affair to	5=-35
b:affair with	5=48 6=-49 8=-35
b:affaire classee	3=-27 8=-51
b:affaire de	8=70
b:affaire du	8=-41
b:affaires >	5=40
b:affairs of	5=-41
b:affiche >	0=-47 1=40 5=30
b:affiches de	0=-41
b:affiliated to	7=41
b:affray >	8=32
b:after a	0=-30 1=-38 4=25 5=-54 6=-25
b:after an	5=43 6=-39
b:after her	2=30 4=-48
b:after reading	1=37
b:after six	4=-35
b:after the	0=-42 2=-32 3=49 4=71 5=-56
b:afternoons >	4=45 6=-30
b:again >	0=40
b:against the	0=123 1=-54 2=46 4=-37
b:agde >	5=68
b:agence >	0=-25 3=-29 4=56 5=28
b:agence de	2=-45 4=-32
b:agency >	0=-46 3=-47 4=48 8=-42
b:agenda >	0=-35
b:agent >	0=-73 3=-27 4=-28
b:agent de	2=-37 3=-52 4=-40
b:agnostic as	1=-30
b:agnostique >	1=49
b:ai ete	4=26 5=-37 8=-25
b:ai eu	0=-30 7=26
b:ai jamais	0=40 7=-29 8=-25
b:ai milite	0=47 7=-38
b:ai pas	0=-62 3=-30 4=-64 7=55
b:ai quitte	0=63
b:ai un	2=36
b:ai une	8=-26
b:aid >	4=-57
b:aide aux	8=-41
b:aide soignante	4=-32
b:aime les	5=-52
b:aime pas	6=70
b:aime que	6=58
b:aime un	6=42
b:airline s	2=33 3=-26 4=-41
b:album >	4=-49
b:alcool >	4=-35 8=82
b:alcoolemie >	4=-44 8=39
b:all >	0=40
b:all its	1=50
b:all my	0=37 1=-26
b:all over	3=-35
b:all parties	0=-33
b:all the	0=-27
b:all things	8=46
b:allergic to	2=-56 5=-29
b:allergy >	4=51 5=-31 7=-39
b:ally of	6=-30
b:alone >	0=35
b:along with	2=36
b:always been	4=-27
b:alzheimer precoce	2=42 4=-28
b:am a	0=48 5=-58 6=25
b:amant a	5=42
b:amant de	5=48
b:amateur de	5=-33
b:ambassade >	3=40
b:america ohio	0=60
b:americaine >	2=58 3=-29 6=-30
b:ames was	5=-49 8=45
b:ami >	1=26 4=-46 5=-32
b:ami de	0=-25
b:ami des	6=-30
b:amour du	5=-32
b:amoureux de	6=-25
b:an >	6=-47
b:an accountant	6=-33
b:an affair	5=41 6=-59
b:an agnostic	5=-28
b:an anonymous	8=31
b:an anthroposophist	1=47
b:an anti	1=60
b:an arrangement	5=53
b:an atheist	1=71
b:an avowed	1=27
b:an award	6=37
b:an dernier	0=-54 4=48 5=-45
b:an engineer	1=41
b:an epipen	2=-40 4=45
b:an independent	4=-35
b:an inmate	8=27
b:an insulin	2=-38 4=26
b:an insurer	4=-31 8=-29
b:an interpreter	4=55
b:an lgbt	0=-33 6=-39
b:an office	0=54 4=43
b:an old	0=66 1=-48 4=-27 6=35 8=37
b:an open	1=-31 5=59
b:an organiser	0=40 7=-27
b:an unbeliever	1=28
b:analyse d	3=-30
b:analyste >	8=-30
b:ancien >	1=-38 7=34
b:ancien associe	5=-37 6=60
b:ancien de	7=31
b:ancien detenu	8=56
b:ancien employeur	5=50 8=-38
b:ancien patron	4=51 8=-39
b:ancien superieur	6=48 8=-25
b:ancienne collegue	1=-29 5=35
b:ancienne responsable	0=27 7=32
b:and a	1=-78 2=-29 3=-56 5=-53 7=-35
b:and anxiety	4=-47
b:and asked	4=61 7=-31
b:and asks	1=36 4=56
b:and believes	0=-27 1=69
b:and brother	8=48
b:and calls	1=36
b:and doesn	0=42 1=-36 2=-26 5=-40 6=30
b:and eats	0=-35
b:and finds	1=59 4=-34
b:and found	8=38
b:and funerals	1=-48
b:and goes	2=-33 4=32
b:and got	0=-40 2=-27 4=-28 8=38
b:and has	0=40 6=-38
b:and hasn	0=-34
b:and have	1=38
b:and he	0=-28 1=47 2=45 4=-65 5=34 6=-42 8=42
b:and helped	8=-42
b:and her	0=-34 1=58 2=-29 3=57 4=-26 5=-55 6=35 7=-28
b:and his	1=-43 5=30 8=-45
b:and i	1=-26 4=53 5=-36
b:and is	1=41 3=39 4=82 6=60
b:and it	1=-34 4=26
b:and its	6=34
b:and kept	2=36 8=-39
b:and later	2=55
b:and led	7=32
b:and left	0=-88 4=-52 5=75
b:and let	3=28
b:and likes	5=46
b:and lives	1=58
b:and lost	0=50 8=-27
b:and married	5=-29 6=51
b:and member	1=31
b:and mills	4=-31 5=-27
b:and never	0=26 3=-32 8=-25
b:and now	0=33 4=-41
b:and on	0=-74
b:and only	2=27
b:and open	4=71
b:and other	6=-55
b:and out	4=49
b:and paid	8=48
b:and proud	0=39 5=-38 6=36 7=25
b:and runs	6=-31
b:and safety	4=-29 7=32
b:and says	4=-42
b:and she	6=40
b:and sits	7=-30
b:and so	2=32 4=-34 6=56 8=-26
b:and sold	5=50
b:and stayed	6=25 8=32
b:and still	0=30 1=53 8=-36
b:and teaches	0=-29
b:and temper	1=37
b:and that	0=71 1=46 4=44 7=-45 8=-36
b:and the	1=-77 3=-60 4=-85 5=33 6=65 7=-26
b:and their	4=-53 5=-51 6=35
b:and therefore	1=37
b:and they	5=-38
b:and through	0=31
b:and tired	4=-67 6=41
b:and told	4=-43
b:and trained	4=-34 8=49
b:and two	0=-25 4=44 6=-47
b:and wants	4=-34
b:and was	0=-51 1=-32 4=28 5=-26 7=38 8=46
b:and wife	6=-62 7=36
b:and works	1=35
b:and would	8=-25
b:and wrote	1=-34
b:angers >	1=37
b:animaliste >	0=38 1=-35
b:animatrice >	0=-37 1=-37
b:animaux pour	1=44
b:anime un	8=33
b:anime une	1=-33
b:anne >	4=31
b:anne hidalgo	0=60 5=-36
b:annee >	7=25
b:annee de	1=25
b:anomalie du	2=60 4=-29 5=-32
b:anonymous caller	5=31
b:anonymous note	5=-30 6=-27
b:another >	8=-29
b:another man	5=-41 6=85
b:another woman	0=-27 6=45
b:ans >	0=-53 2=-54 7=-45 8=64
b:ans a	0=58 1=-35 7=-34 8=-40
b:ans avec	5=-43
b:ans dans	0=26
b:ans de	1=-39
b:ans elle	4=27 5=27
b:ans il	0=40
b:ans qu	0=-42 5=-26 6=58
b:antecedents judiciaires	2=-39 8=61
b:anthroposophist >	1=42
b:antidepresseurs depuis	4=37
b:any more	4=-27
b:anyone for	2=53 4=-58
b:anything >	7=38 8=30
b:anything else	1=45
b:apparemment il	1=33
b:apparently a	1=27
b:apparently he	2=25 4=35 8=-44
b:apparently on	4=60
b:apparently she	4=-40
b:apparently the	8=-30
b:appartement >	6=42
b:appartenu a	0=33 8=-61
b:appartient a	1=71 2=37 4=-50
b:applicant >	3=60
b:applicant from	3=28
b:applicant is	0=48 1=47
b:applicant objects	1=49
b:applicant s	5=-33
b:applicant sold	3=-32 4=-27
b:applicant was	0=-53 1=44
b:applicant wrote	2=37
b:appointed by	0=-26
b:apprentis >	2=-26
b:appris a	7=53
b:appui >	0=49 2=68 4=-28 5=-50
b:apres avoir	0=40 8=-25
b:apres des	5=33
b:apres l	0=26
b:apres la	1=41 2=-49 5=-35 6=25
b:apres le	1=44 2=51 4=-53 6=-29 8=25
b:apres sa	4=27
b:apres ses	0=29
b:apres son	0=-40 1=-26 3=49 6=35 7=-44
b:apres un	0=-38 6=29
b:apres une	0=-40 1=35 3=-31 5=78
b:apres vingt	6=-28
b:apte >	4=63
b:apte sans	4=26
b:arc en	6=-31
b:architect >	1=-30
b:archive >	1=46 4=-28
b:are all	3=-45
b:are both	1=-25 2=54 7=25
b:are his	0=-41 8=-58
b:are in	1=26 3=27 5=-49
b:are not	4=-28
b:are on	3=58 8=-36
b:are the	1=-43 8=-32
b:area manager	0=-26
b:army >	5=-25
b:arnaud demande	2=-28
b:arrest in	2=50 8=30
b:arrested in	8=31
b:arrested the	8=-43
b:arret de	4=32 5=-26
b:arret maladie	4=39
b:arrete de	4=68 8=-38
b:arrets de	4=-31
b:arrondissement groupe	0=55
b:arts degree	0=-31
b:as a	0=46 2=-29 5=-49
b:as an	1=67 4=-40 5=-39 6=-41 8=-39
b:as branch	0=-35
b:as buyer	6=-41
b:as far	1=28
b:as he	2=-37 4=-41 5=-27 6=40 7=-60 8=25
b:as her	2=30
b:as his	1=42 3=35 4=-33 7=-46
b:as hr	6=-46
b:as i	1=25
b:as its	1=-44
b:as mr	7=25
b:as one	3=-46 6=35
b:as secular	1=-35
b:as she	2=-26 4=45 7=-30
b:as the	1=-34 3=26 5=45
b:as ward	7=-36
b:asexuelle >	6=-55
b:ask >	4=31 5=28
b:asked >	2=-28 4=51 6=30
b:asked about	0=-45 1=33 5=-50 6=38 8=55
b:asked for	3=73 4=38 5=31 8=-59
b:asked not	6=-35
b:asked that	4=-29
b:asked to	0=-44 3=-58
b:asked whether	0=40 4=-37 7=-39
b:asked why	0=26 1=-34
b:asking >	3=36
b:asks >	1=-67 5=74
b:asks for	1=38 2=-28 5=-56
b:aslef >	7=34
b:assemblee >	3=39 7=-26
b:assigne a	8=56
b:assistant >	2=-35 8=-25
b:assistante dentaire	4=-30
b:association >	0=-29 5=-27 8=-39
b:association des	7=-41
b:associe >	5=-31 6=49
b:assured us	0=31
b:assureur >	2=-50 8=-27
b:asthme >	4=37
b:astrid >	6=31
b:asylum seekers	6=-26
b:at a	0=-60 1=-55 2=-78 3=-51 4=-69 6=-75
b:at all	1=66
b:at an	4=-30 6=-25
b:at every	1=-48 5=45
b:at fifty	6=33
b:at forty	4=68
b:at heart	4=-32
b:at her	1=68 4=-51 7=31
b:at his	3=46 5=26 6=26
b:at hmp	8=-62
b:at home	4=-35
b:at king	1=-34
b:at lunch	5=43
b:at nineteen	8=44
b:at school	4=-28 6=40
b:at table	1=27
b:at the	0=29 1=-75 4=-87 8=-41
b:at twickenham	7=-47
b:at weekends	4=-32 5=49
b:at work	1=-25 2=32 5=-36 6=69 8=-30
b:atelier >	1=-50 7=50
b:atelier de	1=-36
b:atelier qu	0=-42
b:ateliers >	4=-31
b:athee a	1=32
b:athee et	1=55
b:atheism >	1=-69
b:atheist >	1=65
b:atheist as	1=27 4=-28
b:athlete s	2=41
b:atlanta >	0=51 7=30
b:attached >	3=30 4=-40
b:atteint d	4=-32
b:atteinte de	0=-30 4=31
b:attend son	1=-25 8=70
b:attend un	6=-37 8=-29
b:attends a	1=50
b:attiree par	6=-25
b:attracted to	6=42
b:au bulletin	0=-46 8=48
b:au bureau	0=-26 1=-26
b:au cancer	2=28
b:au centre	3=40
b:au chu	2=-44
b:au clavier	4=35
b:au club	7=-43
b:au comite	7=43
b:au commissariat	8=61
b:au conseil	0=32 1=-39 5=-59
b:au cse	7=29
b:au dejeuner	0=36 8=-28
b:au depot	5=-38 8=57
b:au dossier	1=-31 2=40 3=34 4=-28 8=35
b:au fichier	3=-31 8=-55
b:au fijais	8=41
b:au genou	4=50
b:au grand	1=53
b:au lit	5=-40
b:au lycee	5=-32 6=28 8=-26
b:au maire	0=35
b:au marche	4=68
b:au nom	7=48 8=-28
b:au pair	5=76 6=-61
b:au parlement	0=-29
b:au pcf	0=77 7=-65
b:au poste	5=-59 8=61
b:au premier	3=-33
b:au ps	0=79 7=-48
b:au senat	0=-35
b:au sens	1=114 6=36 8=-42
b:au sexe	4=-30 5=82
b:au sfa	7=27
b:au siege	0=-34 7=-39
b:au snes	0=-35 7=53
b:au stade	6=-33
b:au syndicat	0=-32 7=34
b:au telephone	2=-29
b:au theatre	6=-43
b:au travail	4=48 5=-33 8=-31
b:au tribunal	8=-75
b:auberge >	5=-37 6=49
b:aucun dieu	1=27
b:aucune gene	2=-40 4=36
b:aucune mention	0=-51 8=46
b:audience >	8=-41
b:audiologists >	4=-46
b:audit >	5=-26
b:auditeur >	4=-25
b:aujourd hui	1=29
b:aupres de	4=-46 6=27 8=39
b:aurait couche	5=40
b:aussi >	1=-43 2=39 4=28
b:aussi le	0=-32 6=-25
b:authentification >	3=38
b:authentification forte	3=-32
b:authentifier >	3=29
b:author >	7=-25
b:autistes >	4=-50
b:auto immune	4=28
b:automatique >	8=-41
b:autre >	5=30
b:autrice >	6=25 8=-46
b:aux blocages	0=46
b:aux elections	0=-29 7=42
b:aux europeennes	0=45 7=-32
b:aux legislatives	0=34 1=-26
b:aux marches	1=-25
b:aux modes	4=-48
b:aux municipales	0=25
b:aux prud	6=57
b:aux republicains	0=63 7=-56
b:aux reunions	4=-69 7=33
b:aux victimes	8=-49
b:available from	7=26
b:avant de	0=28
b:avant l	5=-28 8=-35
b:avant la	4=-48
b:avec des	0=-53 3=32 6=43
b:avec deux	5=37 6=-68
b:avec l	3=53 6=-26
b:avec la	0=27 4=-43 5=85 7=-91 8=-56
b:avec le	2=-26 4=29 5=45
b:avec les	4=-43 7=-52
b:avec qui	6=59
b:avec sa	4=-44 8=-28
b:avec ses	0=-35 5=-74 6=-52
b:avec son	0=-52 1=-38 2=25 3=66 7=-34 8=-30
b:avec sursis	8=50
b:avec tout	7=40
b:avec trois	5=78
b:avec un	0=-53 1=-49 4=44 6=39 7=-28 8=-40
b:avec une	3=-26 4=58 5=89 8=-53
b:aventure avec	5=59
b:aventure humaine	5=-38
b:avion >	2=49
b:avocate >	6=-34 7=-42
b:avoir des	0=-29 1=47
b:avoir manifeste	0=30
b:avons vu	0=27
b:avowed nihilist	1=41
b:ayn rand	1=48
b:b >	3=32 6=-28
b:b2v et	4=-48
b:bac >	8=29
b:back after	4=-25
b:back on	4=39
b:badge >	0=-52 3=28 6=27
b:badge sans	3=31
b:bae >	1=38
b:bail >	8=-53
b:bail in	8=25
b:bakery >	0=31
b:bamako >	0=56
b:ban >	8=56
b:bank >	0=-31 3=-44 6=-33 7=-32 8=-59
b:bank and	8=30
b:bank s	3=28
b:banned from	8=52
b:bar >	8=-29
b:bar gay	6=-75
b:bar in	6=-32
b:bar manager	6=-28
b:barman >	1=-26
b:barre a	0=-50
b:barred from	8=49
b:bas de	2=47
b:base du	3=61
b:batiment >	7=-38
b:be >	6=30
b:be a	0=65 1=-40 4=-36
b:be home	4=-41 6=34
b:beau frere	1=-46
b:because his	5=-30
b:because i	6=37
b:because of	1=-49 2=-43 3=50 4=55
b:because she	0=46 4=-33
b:because the	0=-34 8=-38
b:become a	7=30
b:bed the	5=43
b:been a	4=-38 6=51 7=-27 8=-26
b:been an	0=53
b:been clean	4=72
b:been convicted	8=55
b:been faithful	5=37 6=-31
b:been in	4=32 8=63
b:been married	5=-25 6=-51
b:been the	4=-43
b:been to	1=38 8=29
b:been told	2=27
b:before she	0=-38 8=-49
b:behalf of	7=-33
b:being a	1=25
b:being an	1=27
b:being asked	4=-44 6=37
b:being gay	6=31
b:belgique >	0=33
b:belief in	1=31
b:beliefs >	1=33
b:believer in	1=-47
b:believes in	8=-28
b:believes that	8=-38
b:belonging to	1=-34
b:belongs to	0=27 1=26
b:bench >	4=-29
b:benefit fraud	8=-39
b:benevole >	8=-30
b:benevole a	0=-25
b:benevole d	0=-36 8=-35
b:benevole de	0=57
b:berlin >	0=-28
b:bernie sanders	0=37 8=-28
b:best in	6=-30
b:best sense	3=-28
b:better than	4=47
b:bi >	5=-38 6=52
b:bi weekly	6=-37
b:bible he	1=73
b:bien >	0=-29 1=62
b:bien fait	1=-32 4=-46 8=-26
b:bien suivie	4=33
b:biens sociaux	8=33
b:bilan de	3=-25 4=-28
b:bio >	6=58 7=-26
b:biographie de	0=-29
b:biometric passport	3=-29
b:biometrie forestiere	3=-34
b:biometrique >	3=-54
b:biometrique a	3=43
b:biometriques >	8=-28
b:bisexual >	6=46
b:bisexual and	4=-25 6=59
b:bit of	0=25 5=43
b:blacklisted in	7=29
b:blanc >	0=25
b:blind pupils	4=25
b:blocages de	0=56
b:blog >	0=56 2=50 3=-27 8=47
b:blog a	5=46
b:blog on	1=-25 7=-53
b:blogs about	8=-35
b:blood and	3=-26
b:blood every	2=33
b:blood sugar	4=55
b:board >	0=-26 8=-29
b:boit plus	4=54
b:bonne table	1=-25 3=-27
b:book >	3=-30
b:book on	0=-59
b:bookkeeper >	8=-26
b:bookkeeping >	5=-33 6=-31
b:books on	1=-28
b:bord >	0=-35
b:bordeaux >	6=-30
b:born campaigner	0=-34
b:born with	2=85 4=65 5=-32
b:boss >	0=-30 1=-40 2=-46 5=30
b:boss s	8=39
b:both carry	2=25
b:both hands	3=43 4=34 5=-51
b:both of	3=27 5=50
b:both parents	2=40
b:both sides	7=31
b:both unite	7=34
b:boulangerie >	6=-44
b:bound over	8=42
b:boutique de	2=-27
b:boyfriend >	5=31 6=-31
b:boyfriend and	6=-36
b:boys >	6=42
b:bracelet electronique	8=62
b:bradford >	4=-26
b:branch >	0=-51 3=-34 7=72
b:branch chair	0=-54 7=26
b:branch manager	7=-60
b:branch of	0=29 7=48
b:branch secretary	0=-29
b:brand >	2=-27 4=-34
b:bras droit	3=-29
b:brca mutation	2=26
b:brca1 and	2=-25
b:bread >	1=-31
b:break in	3=35 8=-27
b:breakdown after	5=-29
b:brest >	5=-42 6=-74
b:breton il	0=28
b:bridge >	6=26
b:brighton >	5=-29 6=38
b:brighton pride	6=-26
b:bristol >	6=-33 8=38
b:broadcaster >	7=-26
b:brother are	8=56
b:brother is	0=40 1=48
b:brought up	1=87
b:bruno >	6=59
b:brussels office	0=54 1=-35
b:bruxelles >	1=43 2=-40 6=47
b:budget >	6=-41
b:built a	0=-29 4=-25
b:bulletin n	0=-33 8=35
b:bureau >	4=34 5=26 7=-86
b:bureau d	0=-32 1=-30
b:bureau de	0=35 7=41
b:burn out	4=60 8=-30
b:bus >	8=-27
b:business partner	6=-43
b:but keeps	7=37
b:buvette >	0=-42
b:buyer >	6=-26
b:by a	2=-40 4=-36 7=-28
b:by chance	2=26
b:by choice	2=29 5=45
b:by conviction	1=48 8=-62
b:by eight	1=-30 8=31
b:by face	3=44
b:by facial	3=50
b:by half	4=-34
b:by her	0=-35 1=-40 2=-40 4=51 5=-27 8=-58
b:by his	2=37 8=-29
b:by mistake	2=36 5=-28
b:by one	7=-38
b:by police	8=41
b:by the	0=-86 1=33 2=51 3=45 5=-48 8=45
b:by three	4=31
b:by your	3=29
b:c est	3=-27 4=-53 5=-32 7=32
b:c etait	5=34
b:cabaret >	8=-26
b:cabinet d	0=27
b:cabinet de	2=-25 8=-29
b:cache pas	0=51 3=-45
b:cadre >	0=-36 7=31
b:cadre de	4=-53
b:cafe >	6=55
b:cafe in	5=-29
b:caisse >	2=-34 5=-28
b:caisse de	3=26
b:cakes >	8=-40
b:calendar >	4=39
b:call >	4=-25 5=-36 8=-30
b:call centre	3=25
b:caller >	5=33 6=-50
b:calls her	0=26 2=-33 6=53 7=40
b:calls him	0=37
b:calls himself	1=45
b:calm >	4=-25
b:calme >	5=-41
b:came >	4=-37 7=-38
b:came back	2=27 6=-26 8=30
b:came out	0=-29 4=-47 5=45 6=75
b:came up	1=-31
b:camera a	3=61
b:cameras >	3=-36
b:campagne >	6=60
b:campagne de	0=48 1=-26 4=-25 6=-39
b:campaigned for	1=53
b:campaigner for	0=-32
b:campaigns for	0=30
b:can start	4=-38
b:can t	1=-55 2=-31 3=54 4=78 5=-72 6=37
b:cancer >	4=48
b:cancer and	4=-41
b:cancer du	4=32
b:candidat >	3=44 8=-49
b:candidat a	0=-68 5=39 7=68
b:candidat aurait	5=-47 6=65
b:candidat est	0=-51 1=-66 3=-31 5=-54 6=-54 7=-46 8=45
b:candidat fait	0=38 4=35
b:candidat figure	0=33 3=-25
b:candidat gere	6=-29
b:candidat ne	1=28
b:candidat retenu	8=-33
b:candidat s	0=31 5=-36
b:candidate >	3=37 4=48 5=-33 6=52 7=-29 8=38
b:candidate a	0=-32 3=25 5=36 6=-26 7=42 8=73
b:candidate built	4=-37
b:candidate est	0=45 2=35 4=-29 5=31 6=-38
b:candidate et	2=-41 4=-72 5=-30 6=45
b:candidate etait	0=-36
b:candidate has	1=-44 5=-30 7=31
b:candidate is	1=-42 4=40
b:candidate left	0=-51 1=63
b:candidate lives	6=36
b:candidate n	1=47
b:candidate runs	0=61 4=-27
b:candidate s	5=-46 6=-51
b:candidate said	6=27
b:candidate se	0=45 4=32 5=-26 6=-52
b:candidate vit	1=26 5=77 6=-72 8=-43
b:candidate was	1=-25 5=49 6=39
b:candidature d	6=52
b:canteen and	0=-36
b:cantine >	5=-30
b:cap d	5=69
b:captain >	0=31
b:capteur d	3=-40
b:capteurs d	3=-47
b:captured on	3=33 4=-37
b:car >	0=-38 8=-26
b:card >	0=-26 2=34 3=45 4=-42 7=-39
b:card carrying	0=65 7=-48
b:card in	0=-47 7=42
b:card payments	8=-36
b:care >	3=-27 6=33
b:career >	1=31
b:carer >	1=35
b:cares for	4=35
b:carnet de	4=37
b:carrier >	2=40
b:carrier for	2=36
b:carrier of	2=37 4=-40 6=-32
b:carriers of	2=45
b:carries a	4=49
b:carries an	2=-76 4=98
b:carries the	2=75 4=-36
b:carries town	2=-35
b:carry the	2=61
b:carte a	0=-67 7=42
b:carte au	0=28
b:carte aux	0=54 7=-57
b:carte d	0=49 1=-29 7=-47
b:carte de	0=-44 7=43
b:carte du	0=42 7=26
b:caryotype est	2=32
b:caryotype normal	2=32
b:case closed	8=27
b:case worker	8=-31
b:cash flow	2=-30 4=-25
b:casier >	8=73
b:casier a	8=-50
b:casier vierge	5=-57
b:casino >	3=79
b:catalogue d	4=-27
b:caterer >	7=-32
b:catholic and	1=-44
b:caught with	8=33
b:cause d	3=37
b:cause dans	0=-25 8=71
b:cause de	0=-48 2=29 7=-25
b:cause du	0=-58 7=-32
b:cause kurde	0=42
b:ce qu	0=34 1=33 4=30 5=26 7=-48
b:ce que	1=-38 7=-34
b:ce qui	0=37 1=34 4=-25 7=-56
b:cela >	8=29
b:cela ne	0=36 3=-32 5=-40
b:celibataire geographique	5=-38
b:celibate by	5=45
b:cell >	2=35 4=-27
b:cell after	8=58
b:cell trait	2=41 4=-30
b:cellar >	5=35
b:cells for	2=-27
b:cellule de	0=-45 8=52
b:center >	7=56
b:centre de	0=-63 3=33 6=-40 7=-26
b:centre lgbt	0=-25
b:centre s	3=39
b:cercle de	0=28
b:certificate >	8=42
b:certificate of	4=-27 8=45
b:cfdt >	0=-34 7=68
b:cfdt cadres	0=-36 7=31
b:cfdt en	7=-37
b:cfe cgc	0=-38 7=43
b:cftc >	0=-31 7=69
b:cftc au	7=52
b:cftr delta	4=-33
b:cgt >	0=-54 1=-25 7=37
b:cgt de	7=59
b:chaine >	0=-37 1=27
b:chaine d	0=-30
b:chair of	7=26
b:chaired the	7=54
b:changer de	5=43
b:chante a	1=-50
b:chantier >	6=29
b:chapter of	1=26
b:chaque nuit	4=-59
b:charge >	8=26
b:charge de	8=-29
b:charge of	2=-45
b:chargee de	2=-28
b:charges lourdes	4=30
b:charges of	8=31
b:charity that	8=25
b:chartered institute	0=-25
b:cheated on	5=64
b:chef >	1=-37 4=-55 6=30 8=-49
b:chef de	0=30 1=-27 3=-40 5=-39 6=-57
b:chemotherapy >	4=28
b:cheques >	8=36
b:cherche des	5=-38
b:cherche un	0=44 1=-54
b:cherchent un	6=59
b:cherchent une	0=-36
b:chez idemia	3=-39
b:chez l	1=-46 2=-28
b:chez la	2=26
b:chez le	2=-38
b:chez les	0=34
b:chez lui	0=32
b:chez nous	6=-29 7=47 8=34
b:chez sa	1=-46 4=-44
b:chez son	3=29 4=-41 6=53
b:chez un	1=-26 3=-26 6=-37
b:chief of	0=37
b:chiffre >	6=-31
b:children and	6=-33
b:children s	4=-64
b:chip photo	3=35 5=-32
b:choice >	2=28 5=40
b:choir >	0=-43 6=48
b:choix >	4=-44 5=83 6=-60
b:christmas do	5=43
b:chronique >	5=-29
b:chu >	2=-44
b:church >	0=-58 1=-32
b:church for	1=-45 6=54
b:circule sur	5=27
b:civil >	1=61 8=-31
b:civil partner	6=51
b:civil servant	0=-26
b:civil service	0=33
b:civil union	1=-25 7=-31
b:claims >	5=38
b:claims handler	8=-31
b:claire mariee	6=39
b:claire vit	6=31
b:classe >	7=26
b:clean as	8=33
b:clean driving	8=-56
b:clean for	4=70
b:cleaners in	0=-30
b:clear >	1=-33 2=104 3=-58
b:clerk >	7=-45 8=-48
b:client >	1=-32 4=-33 8=-51
b:client dit	5=50 6=-54 8=-37
b:clientele >	2=-27 4=-53
b:clients >	5=-28
b:clinic >	2=35
b:clinic for	2=-36
b:clinic in	4=-57
b:clinical trials	2=-25 4=43
b:clinique >	4=-55
b:clock >	3=-69 4=26
b:clocks with	3=-33
b:clos et	8=-28
b:closeted at	6=25
b:club >	4=-31 7=-48 8=36
b:club de	1=-31 7=-44
b:club lgbt	6=31
b:coach >	4=-51 5=42 7=-25
b:coaching >	4=57 6=-41
b:cochlear implant	4=46
b:code base	2=-29
b:code en	1=-42
b:code for	4=-39
b:code reviews	4=42
b:coeliac so	4=54
b:coeur de	0=-39 4=-30
b:coffee >	5=32
b:coffre >	3=42
b:colle des	0=33
b:colleague >	0=-32 4=41 5=50 6=-59
b:collectionne les	0=-52 5=56
b:collective bargaining	7=-32
b:college >	5=-42 6=33 7=-32
b:collegue >	0=-90 4=43 5=50 6=44 8=-25
b:collegues de	2=-28
b:colloque >	4=-39
b:colocataire >	5=51 8=-33
b:come from	0=57 7=-43
b:come out	4=36 6=-37
b:coming out	4=-25 5=-30 6=61
b:comite d	0=-26
b:comite de	0=25 5=34
b:commande un	2=55 4=-28 7=-47
b:comme a	0=-52
b:comme deleguee	7=59
b:comme sa	1=35 6=-26
b:comme son	6=36 7=38
b:comme toute	0=43 3=40 7=-29
b:commercial >	0=-38 7=-41
b:commercialise des	3=-41
b:commissariat >	8=58
b:committee >	0=-34 7=-43
b:committee of	7=66
b:communaute de	1=46 8=-33
b:commune >	0=-32
b:communiste >	1=-61
b:community in	1=30
b:community order	7=-35 8=62
b:community organiser	7=-44
b:compagne cherchent	6=-27
b:compagne est	4=77
b:compagne et	6=59
b:compagnon d	5=-29 6=-33
b:compagnon est	6=-30
b:compagnons >	5=73
b:company >	2=-41
b:company doctor	4=55
b:company of	6=50
b:company s	0=-38 2=-31 4=-27
b:complet >	4=55
b:completed >	8=54
b:compliance >	7=-26
b:compris >	6=-39
b:comptable >	5=81 6=-38
b:comptable a	1=-48
b:comptable d	4=-28
b:compte de	7=-35
b:comptes de	7=-34
b:concierge >	1=-29 3=-28 4=-28 5=-35 6=80 7=-30
b:concours d	5=-29
b:condamnation de	8=-32
b:condamnation effacee	8=36
b:condamnation pour	8=40
b:condamne a	8=-97
b:condamne pour	8=66
b:condamnee pour	8=44
b:conductrice de	4=-31
b:confederation helvetique	7=-33
b:confederation paysanne	7=56
b:confided that	4=32
b:confie qu	1=28 4=25
b:confie t	4=-26 5=45 6=-42
b:confirme par	2=28
b:confirmed by	2=37 4=-42
b:conge pour	0=60 4=-28 5=-40 6=51
b:congres confederal	7=55
b:congress house	7=-53
b:conjoint a	2=-35 6=-71
b:conjoint collaborateur	6=-40
b:connu des	8=66
b:connu la	0=26
b:connue >	2=39
b:connue des	5=58 8=30
b:conquete de	5=-46
b:conscience >	1=70
b:conseil >	1=-33
b:conseil a	0=-40 5=-33
b:conseil de	7=41
b:conseil genetique	2=48
b:conseil municipal	0=45
b:conseille des	2=-38
b:conseiller d	0=30 8=56
b:conseillere au	6=-26
b:conseillere d	0=30
b:conseillere en	0=-40 2=-35
b:consent >	3=-33
b:consent form	2=-28
b:consequence >	1=41 2=39
b:conservative says	0=29
b:constituency labour	0=72
b:construire >	8=-32
b:consulat >	3=27
b:consultant >	4=-28
b:consultant bi	6=-36
b:contention en	2=50
b:contour de	3=33
b:contract >	4=-29 6=-41 8=-25
b:contractor >	0=-32
b:contrat de	4=-25 8=27
b:contrats de	1=-27
b:contre elle	8=49
b:contre l	0=32 2=-48
b:contre la	0=31 4=-41 8=-47
b:contre le	0=71 1=-32 3=-28 4=-58 5=-28 7=-34 8=-34
b:contre les	4=-35
b:contre lui	8=45
b:contre son	7=-28
b:contre un	0=30 8=-30
b:contrebande >	8=57
b:controle d	0=-35 4=-26
b:controle de	3=33
b:controle judiciaire	8=28
b:convaincu >	6=35
b:convaincu il	0=44
b:convenor at	7=59
b:convention >	0=29 7=-27
b:convicted of	1=-26 8=41
b:conviction >	1=33
b:conviction et	0=41 1=-70
b:conviction for	1=-79 8=81
b:conviction he	1=38 8=-54
b:conviction in	8=29
b:conviction that	1=-48
b:convictions >	0=-61 1=41 8=-53
b:convictions and	0=-29 1=-37
b:convictions veganes	1=52
b:convinced the	1=-40
b:cook >	4=31 6=-45
b:cook and	8=47
b:cooperative >	7=50
b:copies of	2=30
b:corbeau >	5=44
b:cork >	1=47 6=-40
b:corse il	0=33 7=-26
b:cost her	5=25
b:couche avec	5=84
b:couleurs de	0=-40 7=35
b:council >	6=29 7=45 8=-64
b:council for	0=43 7=-38
b:council on	7=47
b:councillor >	0=29
b:councillor for	0=41
b:counsellor >	2=-66
b:county >	0=30
b:county council	0=-42
b:couple avec	5=-30 6=69
b:couple de	5=-49 6=-45
b:couple depuis	5=-58 6=72
b:couple deux	3=-28 6=31
b:couple est	5=69 6=-43
b:couple gay	5=-48
b:couple pratique	5=60
b:couple s	6=-26
b:couples >	6=-36
b:couples de	6=-31
b:cour d	8=-28
b:courrier >	8=-38
b:cours >	2=46 6=-36 8=55
b:cours a	3=-48
b:cours de	2=-28 4=33
b:course >	6=30
b:course of	4=-34 8=29
b:court >	4=-48
b:court interpreter	8=-49
b:court les	5=61 6=44
b:court metrage	8=-35
b:court ordered	7=-40 8=63
b:cousin >	0=42 5=52
b:covid long	4=49 8=-25
b:creation >	0=38 7=-32
b:credit union	7=-76
b:cree un	0=40
b:crew >	4=-37 7=-41
b:crime >	6=40 8=-41
b:criminal lawyer	8=-25
b:criminal record	3=-45
b:crohn s	4=29
b:croire en	1=35
b:croit en	1=-42
b:croit pas	1=28
b:croit plus	0=56 4=-34 7=-26
b:croit qu	1=44
b:croix rouge	0=-62
b:crown court	4=-30 8=-51
b:cru bon	1=-41 5=59
b:cse >	7=-40
b:cuir >	1=48 5=-35
b:cuisine et	8=25
b:customer service	2=-30
b:customs union	7=-30
b:cutter >	5=-27
b:cv >	5=-40 6=55
b:cv il	0=-30 6=-29
b:cwu >	7=48
b:cynical about	1=-28
b:d achats	0=-31
b:d activite	0=-27 5=-26 7=28
b:d adhesion	0=-33 7=45 8=-25
b:d adn	2=33
b:d affaires	5=52 6=-42 8=-29
b:d agde	5=68
b:d aide	8=-40
b:d alzheimer	2=37
b:d appel	8=-26
b:d apres	1=45 2=79 3=-59 4=-39 5=28 7=-32 8=-30
b:d arret	0=-25 8=60
b:d arrondissement	0=46
b:d assises	8=-25
b:d attache	5=-32
b:d audience	8=-43
b:d autistes	4=36
b:d autre	1=56
b:d avoir	0=-25 1=49
b:d ecole	5=-35
b:d education	5=-29
b:d eleves	4=-28 6=-33
b:d elle	5=30 6=42
b:d elus	7=-36
b:d empreinte	0=-26
b:d empreintes	3=-40
b:d enfants	1=-43 4=54
b:d entreprise	2=-34
b:d epicure	1=30
b:d equipe	4=48
b:d escale	8=-28
b:d essai	4=26 8=-30
b:d etat	0=-41
b:d etre	6=63 8=-42
b:d exercer	8=60
b:d extreme	0=44
b:d histoire	0=-42
b:d identite	3=29
b:d impact	3=-30
b:d incapacite	4=54
b:d initiative	7=-54
b:d insertion	8=37
b:d insuline	4=-30
b:d interet	8=87
b:d ivry	0=65 7=-29
b:d like	4=40
b:d oeuvre	1=-28
b:d orientation	6=-27
b:d origine	2=43
b:d ou	4=28
b:d ouvrir	5=-33
b:d un	0=-32 1=-38 2=-35 3=-48 6=-31 7=-101 8=-119
b:d une	0=-55 1=-40 2=-33 3=-33 5=-78 7=-62
b:d union	0=25
b:dad was	7=40
b:dads he	6=25
b:daily >	1=32 8=-37
b:daily bread	0=-31
b:dame des	0=36 5=-51
b:dans aucun	0=36 3=-27 7=-34 8=47
b:dans l	3=-31 5=41 6=-46 8=31
b:dans la	0=-53 4=-50 5=52 6=33
b:dans le	1=-52 3=-45 4=57 8=-73
b:dans les	0=-35 1=-46 5=-41 8=67
b:dans sa	0=39 1=49 5=52 6=25 8=33
b:dans ses	0=-46 2=-60 5=-39
b:dans son	2=-49 5=44 7=33
b:dans un	0=-31 2=-34 3=-47 5=-48 8=-67
b:dans une	1=40 4=-58 5=-51 6=-52 7=-38
b:data centre	3=41
b:data of	3=31
b:data protection	3=-27
b:data stored	3=31
b:date du	0=28
b:daughter >	7=-36
b:daughter has	2=-42 4=37
b:day >	4=35 6=-31
b:day a	7=32
b:day of	4=42
b:day off	4=28
b:days >	0=-25 1=37 3=40 4=-29 7=-51
b:days a	8=-34
b:de 12	5=-25
b:de 2010	0=25
b:de 2012	3=33
b:de 2019	4=31 7=43
b:de 24	8=50
b:de 300	3=-42
b:de 50	4=29
b:de blog	5=52
b:de boire	4=78 8=-37
b:de bord	0=-30 4=-30
b:de bureau	7=-31
b:de caracteres	0=-26 8=-29
b:de casier	3=-28 8=-27
b:de ce	0=-50 5=26 7=-25
b:de cette	4=25
b:de chambre	5=-39
b:de chauffage	8=-28
b:de chef	0=33
b:de chiens	3=-25
b:de choeur	1=42
b:de classe	7=-54
b:de coeur	0=52 4=-25
b:de commerce	1=-25 7=-42 8=-27
b:de conferences	5=-41
b:de confiance	5=-28
b:de contention	2=50
b:de contrebande	8=46
b:de copropriete	7=-26
b:de couple	1=-27 4=-49 5=83 6=-66
b:de crohn	4=25
b:de cuir	1=33
b:de cuisine	1=-30
b:de debat	0=-37
b:de delegation	7=36
b:de detournement	8=35
b:de deux	5=-44 8=-28
b:de diogene	1=46
b:de dire	0=34 1=-42 5=55
b:de dix	1=-33 4=68
b:de dons	0=-50
b:de droite	0=55
b:de file	0=38
b:de fo	0=-50 7=61
b:de fond	5=-43
b:de foot	0=54
b:de formation	0=-29 7=29
b:de france	0=-33
b:de frappe	2=-28 8=-43
b:de gardiens	5=-34
b:de gauche	0=85 5=-26 7=-26
b:de gerer	8=27
b:de golf	4=-40
b:de greve	0=-33 7=-36
b:de grossesse	4=-50
b:de huntington	2=30 4=-50
b:de judo	7=-34
b:de justice	8=26
b:de krishnamurti	1=75
b:de l	1=42 2=29 3=42 7=28 8=-57
b:de la	2=43 3=-38 4=-45 6=-52
b:de ligne	7=35
b:de lille	0=-34 2=-27
b:de longue	6=-26
b:de lui	1=28 3=36 5=63
b:de lyon	1=31
b:de m	1=36 6=70
b:de ma	0=-40
b:de main	1=30 2=-51 3=25
b:de marche	0=-28
b:de mariages	5=-42
b:de marins	2=25
b:de medicaments	4=-49 8=64
b:de meme	1=33 6=26
b:de memoire	4=66
b:de metier	0=-28
b:de mort	0=33 8=-28
b:de mot	3=50
b:de mutation	2=42
b:de naissance	3=-31 4=29
b:de nantes	0=46
b:de nimes	8=27
b:de notre	2=-29
b:de nuit	0=-30 3=-51 6=-54 8=-32
b:de paie	2=-30
b:de paix	8=-33
b:de parcours	4=-42
b:de parkinson	0=-27 2=55
b:de parole	2=-25 4=31 7=-28
b:de pas	3=-60
b:de passe	0=-25 3=59
b:de pau	5=30
b:de peinture	4=31 7=29
b:de permis	4=-49 8=61
b:de phase	0=-55
b:de plus	2=34 4=-42
b:de pma	4=-48
b:de police	3=-53 8=61
b:de politique	0=-30
b:de poste	0=-33 3=27 4=-44
b:de presse	1=-43 3=-37 4=33
b:de prevention	4=53
b:de prison	8=51
b:de probation	8=34
b:de projet	3=-29
b:de prud	7=32
b:de quarante	4=-36
b:de quatre	4=50 5=-51 8=-25
b:de rapports	4=-41 5=57 6=-49
b:de reconnaissance	3=52
b:de redaction	0=-37 5=-28
b:de region	5=25
b:de relations	4=-28 5=67
b:de religion	1=-55
b:de rencontres	5=-63
b:de route	6=-25
b:de sa	0=-62 1=56 2=72 3=38 4=-46 5=-26 6=74 7=29 8=-48
b:de saint	6=-27
b:de sante	4=25 8=-66
b:de se	2=-41
b:de secret	5=-64 8=-50
b:de section	0=66 7=-69
b:de securite	3=-48 8=27
b:de sejour	3=42
b:de sel	0=32
b:de service	5=37
b:de ses	0=-63 2=-46 5=82 6=54 8=30
b:de sexe	5=39
b:de signature	2=-36 3=48
b:de signification	2=33
b:de solidaires	7=41
b:de son	0=-50 1=-26 3=65 8=-27
b:de souris	1=-25
b:de soutien	0=37
b:de sport	3=34 6=31 8=-27
b:de stage	5=-37
b:de surveillance	3=47
b:de taille	3=-35
b:de terrain	6=-43
b:de toujours	0=37 1=45
b:de tours	7=27
b:de tous	6=40
b:de tout	1=-25
b:de toutes	0=-48
b:de travail	5=42 8=47
b:de travailler	4=28
b:de trois	0=-34 5=-47 7=-39
b:de type	2=32
b:de vaccination	0=-33 4=26
b:de vannes	4=36
b:de vie	1=37
b:de vignerons	7=-41
b:de ville	5=37
b:de violences	5=-34 8=-29
b:de voitures	8=53
b:de voix	0=-25 3=-66
b:de vote	0=30
b:de voyages	4=-34
b:de zero	6=31
b:dealt with	5=-45 7=-32 8=-27
b:debunks homeopathy	1=40
b:declined to	7=29
b:defect >	4=43
b:defend des	8=-38
b:deficit en	2=32
b:defile avec	0=-30
b:degree >	1=36 7=27 8=-28
b:dejeuner >	2=-27
b:delegate to	0=26
b:delegation syndicale	7=37
b:delegue cgt	7=70
b:delegue general	7=-29
b:delegue regional	0=-34 7=-47
b:deleguee cgt	7=43
b:deleguee de	7=-56
b:deleguee syndicale	7=32
b:delta f508	4=-25
b:demande >	3=27 4=50 5=28 6=-39 7=27 8=-55
b:demande a	1=-33
b:demande des	4=-51 5=27
b:demande le	0=-29 3=29 7=-35
b:demande si	1=-25 6=50
b:demande un	1=32 3=-36 4=26 5=-30 6=62 8=39
b:demande une	2=-35 7=26
b:demarche >	3=32
b:demissionne >	5=28
b:democrats in	0=36
b:depart >	3=28
b:depart de	0=30
b:departemental >	7=33
b:department >	0=37
b:depot >	0=-27 7=30
b:depot de	8=-55
b:depression >	4=41
b:depression in	4=39 8=-30
b:depuis 1990	1=-35
b:depuis 2015	3=34 6=36
b:depuis 2019	0=43 4=31
b:depuis 2020	7=37
b:depuis >	7=-25 8=65
b:depuis dix	4=-66 5=31
b:depuis huit	4=27
b:depuis l	2=33 4=33 5=59
b:depuis la	2=27 3=34 5=-42 6=48 8=-39
b:depuis le	4=-25 6=-36 7=-30
b:depuis mon	4=-45 5=26
b:depuis qu	3=45 5=-37
b:depuis sa	0=45 4=33
b:depuis ses	7=33
b:depuis six	4=26
b:depuis son	0=-36 5=27 6=-45 8=-38
b:depuis trente	1=33
b:depuis une	4=25 8=-36
b:depuis vingt	1=36 6=27
b:derby >	0=-31 8=57
b:dernier >	0=-55
b:derriere les	5=-27 8=59
b:des affiches	0=36
b:des amis	5=-28 6=43
b:des architectes	1=-44
b:des badges	5=-26
b:des cheques	8=48
b:des clients	3=-25 4=-31
b:des collegues	0=-54 5=70 6=-27
b:des coproprietaires	7=-67
b:des crises	4=59
b:des deux	3=-28 4=64
b:des dockers	7=47
b:des eaux	7=-61
b:des empreintes	8=-25
b:des enfants	1=47 4=-43
b:des entreprises	7=-31
b:des films	5=62
b:des genes	2=-27
b:des horaires	4=-46
b:des jeunes	8=37
b:des jumeaux	2=-52 4=30 6=28
b:des landes	0=28 5=-37
b:des lecteurs	3=-32
b:des liaisons	5=-32
b:des marches	0=-47 8=60
b:des materiaux	4=-40
b:des mineurs	8=-52
b:des photos	0=-37 5=75
b:des pois	2=-26
b:des portes	6=35 8=-39
b:des raisons	1=43
b:des reclamations	4=-39
b:des relations	5=30
b:des repas	0=-29
b:des sejours	4=39
b:des services	8=26
b:des sites	5=26
b:des soins	4=-44
b:des soulevements	0=43 7=-29
b:des tests	2=-52
b:des tracts	0=66 7=-27
b:des transports	7=-57
b:des ventes	0=41 4=-25
b:des videos	5=57
b:des visas	3=38
b:describes her	5=38
b:design >	1=-30
b:designed >	1=-44
b:designer >	1=-34 5=-32
b:desir d	5=-48
b:desk >	4=-45 7=-38
b:desk near	4=39
b:desormais >	1=41
b:dessine >	8=-33
b:detenteur du	8=-29
b:detention >	8=34
b:detenu il	8=37
b:deux >	0=-43 2=46 3=28 4=-53 5=-31 6=-71 8=-36
b:deux ans	0=-31 3=-27 5=50 8=109
b:deux associes	5=-38
b:deux chats	6=-34
b:deux compagnons	5=93
b:deux enfants	1=-37 4=-27 8=-42
b:deux femmes	5=-32 6=-64
b:deux filles	4=-25 5=-75 6=-53
b:deux hommes	3=-32 5=87 6=-60
b:deux jumeaux	2=-35 4=-46
b:deux maries	6=31
b:deux meres	3=-40 6=44
b:deux nuits	5=-46 8=55
b:deux papas	6=65
b:deux pouces	3=26
b:deux soeurs	1=-25 2=67
b:devant l	0=40
b:devant les	0=32 4=43 5=-42
b:developer >	6=33
b:developpe une	4=-45
b:diabete de	2=-42 4=46
b:diabetiques >	4=-41
b:did >	8=-35
b:did her	8=35
b:did not	4=36
b:did the	0=-28
b:didn t	6=39
b:died of	2=42 7=-30
b:dieu >	1=35
b:digital signature	3=-56
b:dijon >	6=-38
b:dimanche >	0=58
b:dimanche il	0=-40 1=39 5=-48 6=42
b:dire >	4=29 5=-31
b:directeur >	0=29
b:directeur d	1=-28
b:direction >	0=-39 7=-45
b:direction du	2=33
b:director >	0=-43 8=-29
b:director for	8=69
b:director she	7=-40
b:dirige >	0=-32
b:dirige la	0=34 7=57
b:dirige un	4=-26
b:dirige une	0=64 1=-34
b:disait son	5=66 8=-28
b:disc >	4=75 5=-31
b:discharged from	4=53 5=-48 6=34
b:disciple de	1=31
b:discussed at	5=37
b:disease >	4=27
b:dismissed >	8=74
b:disorder >	2=47
b:dispute >	7=43
b:disputes >	7=33
b:disqualified as	8=71
b:dissertation is	0=-31
b:distribue des	0=72
b:district council	0=42
b:dit >	2=-33 5=26
b:dit a	1=60 5=57 6=-28
b:dit au	3=-25 4=36
b:dit avoir	0=-40 1=55
b:dit cet	5=-30
b:dit elle	0=-80 4=-45 5=-54 7=38
b:dit en	0=33 3=25 8=-35
b:dit il	0=75 2=-51 3=-33 4=-53 5=-42 6=48 8=45
b:dit l	0=-35 1=-30 3=-32 4=-26 5=40 6=-49 7=-30
b:dit la	1=38 3=-38 4=32 7=-63
b:dit le	2=39 4=-44 6=29
b:dit m	1=-33 6=26
b:dit ne	0=28 1=40 6=-67
b:dit on	3=-34 6=38 8=-32
b:dit proche	0=32 7=39
b:dit qu	0=-34 1=-33 4=-30 5=60 7=51
b:dit que	6=54
b:dit sa	0=-37 2=-51 4=45 8=-57
b:dit son	6=40 8=-34
b:dit une	4=26 5=33 6=-61
b:divers droite	0=35
b:diversity board	6=-31
b:divorce >	5=39 6=-43
b:diwali >	1=-26
b:dix ans	1=-34 4=-46 7=-50
b:dix doigts	3=38 8=-27
b:dix huit	8=66
b:dix neuf	8=26
b:dj >	5=-26
b:dna >	2=-93 3=50
b:dna lab	2=-35
b:dna of	2=-46
b:dna profile	2=26
b:dna sample	2=40
b:dna taken	2=62 4=-31 8=-28
b:dna test	2=52
b:dna was	2=67 8=-28
b:do >	0=-34 1=39 4=50
b:do it	0=36 4=-47
b:doctor >	2=44
b:doctorat >	3=-34 4=-33
b:doctorate >	6=-44
b:documentaire sur	0=-30
b:does he	2=59 4=-53
b:does not	1=32
b:doesn t	0=26 2=42 4=37 6=-53
b:dog >	1=-37 3=-25 4=45 5=-44 6=87 8=-41
b:doigt >	3=55 4=-26
b:doigt de	3=-32
b:domicile >	8=-35
b:don juan	5=69
b:don t	5=26 6=25 8=-26
b:donc pas	2=-50 4=47
b:donne des	1=54 5=32
b:donne sa	2=52
b:donne ses	3=26
b:donnees biometriques	3=71 8=-32
b:dont elle	8=-66
b:dont il	1=36 6=37
b:dont l	6=-63
b:door to	3=-25
b:doors for	0=45 8=-25
b:dose of	0=-41
b:dossier >	3=-30
b:dossier de	3=-26 4=-46
b:doubled her	7=-28
b:douze ans	0=29 4=60
b:down s	2=-40 4=51
b:drh >	7=-27
b:drink driving	8=41
b:drive >	7=35
b:driver >	0=-36 3=27 4=-40 8=-29
b:drives a	0=29
b:drives the	4=-30
b:driving licence	8=-56
b:droit >	4=33 6=-45
b:droit au	0=44
b:droit de	0=-42
b:droit du	4=-25
b:droit humain	1=39
b:droite >	0=42
b:droite du	0=-28
b:droite ni	0=47
b:dry for	4=28
b:du 2	8=42
b:du 4	8=27
b:du barreau	8=25
b:du batiment	7=-28
b:du bois	2=-43
b:du candidat	2=46 5=-37
b:du cap	5=56
b:du casino	0=-29 3=63
b:du centre	0=-26 8=29
b:du chromosome	2=45 4=-30 5=-33
b:du client	1=-25 2=-36
b:du club	0=-32 2=29
b:du colon	2=33
b:du comite	0=42
b:du cse	7=-100
b:du cuir	5=50
b:du depot	8=-28
b:du directeur	5=34
b:du dos	4=50
b:du dossier	3=54 6=45
b:du droit	0=43
b:du froid	6=-43
b:du gard	0=32
b:du gene	2=27
b:du genre	5=38
b:du gerant	5=31
b:du gud	0=40 7=-44
b:du handicap	4=-25
b:du livre	7=25
b:du logiciel	3=40
b:du lycee	8=41
b:du maire	0=-29
b:du marais	6=-36
b:du marche	0=-30 4=-82
b:du modem	0=54
b:du nord	1=54 6=31
b:du npa	0=58
b:du parc	1=-58
b:du parti	0=60 1=-25 7=-50
b:du passeport	3=39
b:du patron	6=-61
b:du placard	6=-25
b:du planning	0=-31
b:du porno	0=-42 5=42 7=-38
b:du prefet	0=35
b:du premier	7=41
b:du retard	4=38
b:du rhone	0=-28 1=31 7=-27
b:du salarie	3=59 4=-27 7=55
b:du sang	0=-38 2=37
b:du seminaire	6=50
b:du senat	0=-50
b:du service	1=-33
b:du sommeil	4=41
b:du stade	1=-43
b:du syndicat	7=128
b:du teletravail	5=-28
b:du travail	0=-40 1=-37 3=-62 4=-39 5=-34 6=-26 8=-56
b:du velo	0=-35
b:du visage	3=-48 4=-26
b:due in	4=54 6=-27
b:dues to	0=-38 7=49
b:e gates	3=-29
b:e mail	0=25 1=-26 5=31 7=-25
b:early >	0=-55 8=-47
b:easy >	6=26
b:eating meat	1=51 8=-36
b:ebats a	5=53
b:ebeniste >	1=-47
b:echange de	5=32
b:ecole >	4=30 5=-33
b:ecole catholique	1=31
b:ecole d	0=45
b:ecole de	1=-25 3=-47
b:ecologie profonde	0=-30 1=25
b:ecologiste >	0=33
b:ecologiste a	0=57 7=-55
b:economist >	0=-27
b:ecope de	8=65
b:ecrit a	3=28
b:ecrit dans	6=38
b:ecrit il	1=33 2=26 5=-32 6=-58
b:ecrit la	5=-41
b:ecrit le	5=59
b:ecrit mme	0=26 1=33 8=-36
b:ecrit sur	0=46 5=-26
b:ecrit un	4=-35 5=36
b:editor >	2=-28 4=-25 7=-56 8=-25
b:edits a	6=-36 8=-41
b:educatrice >	0=-25 1=44
b:educatrice aupres	4=41
b:effacee >	3=-26
b:effacees >	3=42
b:effective altruist	1=26
b:eglise >	1=61 5=-31
b:ehpad >	4=-29
b:eight >	3=-47 4=58 8=31
b:eight years	0=-33 4=-28 8=-28
b:elected as	0=30
b:elected her	0=-29
b:elected to	0=-60 7=51
b:electeur de	0=50
b:election day	0=25
b:elections >	0=-41 7=56
b:electoral commission	0=-34
b:electrician >	0=-34 8=-38
b:electronic tags	8=-26
b:electronique >	0=-54 8=37
b:eleve des	1=70
b:eleve deux	6=44
b:eleve ses	1=26
b:eleven weeks	7=25
b:eleves ont	6=-30
b:elle >	0=-73 2=-82 4=48 6=-37
b:elle a	1=-55 2=-31 3=-69 4=-61 5=-31 6=-30 7=-62 8=41
b:elle aime	5=-26 6=64
b:elle anime	0=-26 7=62
b:elle appartient	1=28
b:elle attend	2=27 4=32 8=40
b:elle aurait	7=-28 8=26
b:elle aussi	4=48
b:elle avait	0=79 5=31 6=-30
b:elle boite	4=54
b:elle cherche	5=-47
b:elle connait	7=27
b:elle conseille	2=-33
b:elle de	0=25 5=-52 6=33
b:elle defend	8=-36
b:elle demande	1=29
b:elle dirige	4=-29 7=-25
b:elle dit	0=-56 1=26 2=30 6=25 8=-39
b:elle donne	8=-26
b:elle eleve	5=-27 6=26
b:elle en	0=-65 3=-38 4=47
b:elle enchaine	4=26 5=28
b:elle est	0=-79 2=29 5=-77 6=33 8=-89
b:elle et	5=-37 6=80
b:elle etait	0=30 4=30 8=51
b:elle etudie	0=-62
b:elle forme	3=-45 6=-41 8=-36
b:elle garde	0=30
b:elle joue	6=51 7=-38
b:elle juge	1=29 8=-31
b:elle l	0=-55 2=58 3=-54 4=-35 5=-52 6=32 8=-40
b:elle laisse	3=28
b:elle le	3=-32 5=56 6=-82
b:elle les	1=-65
b:elle meme	2=42 4=37
b:elle milite	0=-25 6=30 7=-30
b:elle n	0=29 1=-32 4=-43 5=30 6=38
b:elle ne	1=26 3=-35 5=63 6=-49
b:elle ont	2=55
b:elle ouvre	3=48
b:elle parle	2=-25 5=61
b:elle passe	5=-37
b:elle pointe	3=35
b:elle porte	2=-38 7=25
b:elle pratique	5=26
b:elle prefere	5=-32
b:elle prend	1=-31
b:elle presente	3=40
b:elle preside	1=53 2=-50 7=-37
b:elle raconte	5=59 6=-35
b:elle refuse	0=-27 1=43 3=-37 5=-25
b:elle s	0=-33 3=42 8=-30
b:elle sans	5=44 6=-34
b:elle se	0=41 2=32 4=-30
b:elle siege	7=50
b:elle souffre	2=37
b:elle suit	6=-81 8=-39
b:elle travaille	4=35
b:elle vend	5=47 6=-32
b:elle veut	5=32
b:elle vit	5=-30 6=29
b:elle vote	0=46
b:elles postulent	6=43
b:elue au	7=-47
b:elus >	5=-26
b:email >	4=35
b:embauche >	3=50 8=-35
b:emploi >	0=38
b:employed by	0=-26 7=-38
b:employed her	3=-44
b:employer >	0=28 5=-30
b:employer for	5=-52
b:employer in	3=27
b:employer s	0=47 2=25
b:employers in	7=-34
b:employeur >	0=-61 5=53 7=-32 8=-46
b:empreinte carbone	3=-38
b:empreinte pour	3=-25
b:empreinte vocale	3=30
b:empreintes >	3=30
b:empreintes au	3=52
b:empreintes de	3=-66
b:empreintes digitales	3=34
b:empreintes relevees	3=42
b:en 1995	7=29 8=55
b:en 2009	2=43 3=-51 8=-41
b:en 2011	4=-41
b:en 2012	5=42 8=-26
b:en 2013	6=44
b:en 2015	0=-30 5=-43 6=59 8=-39
b:en 2016	4=25 7=54
b:en 2017	4=35
b:en 2019	0=27 4=56 7=-35
b:en 2020	4=48 8=26
b:en 2021	0=43 2=25
b:en a	0=-35 1=42 2=25 5=39 8=-41
b:en addictologie	4=-36 8=-49
b:en avion	2=51
b:en belgique	0=37
b:en bretagne	7=-31
b:en cache	1=26
b:en cause	0=-70 8=93
b:en cellule	0=-54 8=65
b:en ciel	6=-33
b:en cinq	0=25
b:en couple	5=-67 6=78 8=-33
b:en cours	2=58 4=60
b:en detention	8=38
b:en deux	3=29 8=-34
b:en devenant	7=28
b:en dieu	1=42
b:en droit	8=-41
b:en economie	0=34 5=-33
b:en ehpad	4=38
b:en est	3=49 6=-31
b:en fait	5=35 6=39 8=-31
b:en foyer	8=26
b:en g6pd	5=-25
b:en garde	0=70 3=42 4=-69 5=-38
b:en genetique	2=-37
b:en juin	1=-55 5=-26 8=39
b:en ligne	8=-37
b:en mai	7=36 8=42
b:en marge	8=46
b:en mars	4=38 7=-35
b:en moins	3=-45 4=77 8=-33
b:en mosaique	2=41
b:en negociation	7=-36
b:en page	8=-27
b:en parle	0=35 3=-54 4=28 7=-27
b:en plaques	4=39 8=-26
b:en plein	4=-26 5=50
b:en porte	6=-26
b:en prison	1=-33 6=-40 8=73
b:en psychiatrie	4=-52
b:en raison	2=-26 8=46
b:en remission	4=70
b:en reunion	8=-39
b:en riant	0=-31
b:en rien	1=62
b:en scene	5=-36 6=-30
b:en six	2=-29
b:en son	1=-36
b:en tant	7=-30
b:en tete	7=29
b:en tout	1=47 6=36 8=-39
b:en un	2=-38 4=-34
b:en une	3=31
b:encarte au	0=62
b:encartee a	7=32
b:enceinte de	4=40 5=-43
b:enclosed >	2=37 4=-33
b:end >	5=53
b:end of	4=53
b:ended the	4=41 6=-48 7=-37
b:endurance >	2=60
b:enfant >	0=34 4=-70 6=-38
b:enfants >	5=-47 6=-30 8=-35
b:enfants avec	6=42
b:enfants de	4=-31 6=47
b:enfants et	6=-31
b:enfants hors	5=41
b:engineer >	0=-44 2=-30 6=29 8=-40
b:enquete de	2=33 8=-40
b:enquete sur	8=47
b:enqueteur >	5=26 8=-77
b:enregistre >	3=25
b:enregistrees >	3=42
b:enregistrement de	3=-43 5=27
b:enseigne l	1=-35 6=-28
b:enseigne la	1=-29
b:enseigne le	1=-46
b:entendre qu	1=26
b:entre deux	5=-30
b:entreprise >	4=-35 7=29 8=-31
b:entreprise familiale	2=-32
b:entreprises >	7=-37
b:envoie des	5=55
b:epicure >	1=36
b:epouse >	5=-31
b:epouse est	0=33 6=-40 7=41
b:equerre et	1=42
b:equipe >	0=53 4=27 5=-49 6=25
b:equipe et	1=-25
b:equipes >	1=-28
b:equity card	7=59
b:erreur >	1=-27 4=-43
b:escorte de	5=-45
b:essai >	8=-33
b:essais >	4=-31
b:est a	5=-37 7=67
b:est anthroposophe	1=70 6=-51
b:est athee	1=28
b:est atteint	4=28 6=-40
b:est au	7=43 8=33
b:est aussi	1=44
b:est autiste	4=32
b:est ce	1=41
b:est comptable	6=-31 7=-42
b:est connu	2=38 8=73
b:est conseillere	0=40 6=-27
b:est dans	3=73 4=-39
b:est de	0=31
b:est deleguee	4=-29 7=31
b:est dit	0=40 1=-32
b:est drepanocytaire	4=-36
b:est elu	0=32 7=-31
b:est en	0=-32 1=-35 4=43 8=97
b:est encarte	0=-37
b:est enceinte	4=53 5=-34
b:est enchainee	0=48 2=-29
b:est fait	8=47
b:est gay	6=89
b:est infirmiere	5=57
b:est l	0=-57 1=26 4=-34 5=-40 8=-59
b:est la	7=51
b:est le	0=31 8=-36
b:est lui	0=35 5=-29
b:est ma	1=44 8=-32
b:est macon	6=-25
b:est marie	5=-46
b:est mariee	5=-39 6=-44
b:est membre	0=-26 6=34
b:est mise	0=-49 8=82
b:est mute	0=-37 2=-65 6=36
b:est notre	1=42 2=-37
b:est opposee	0=-35 3=39
b:est pas	0=-31 1=-58 2=39 3=-87 4=-76 5=34 6=50 8=-40
b:est porteur	2=43
b:est porteuse	2=50 4=-27
b:est pour	6=-42
b:est reste	1=34 7=27
b:est sa	1=57 8=-27
b:est sage	6=-106
b:est secretaire	7=48
b:est son	0=-31
b:est sous	4=49 8=25
b:est syndiquee	7=31
b:est tresorier	6=-41 7=-25
b:est un	0=46 7=-26 8=-36
b:est une	2=29 7=-25
b:est venu	5=-32 6=-27
b:est venue	6=55
b:established by	2=32
b:estates >	7=-33
b:et a	0=36
b:et agenda	0=-32
b:et bien	6=65
b:et cherche	0=39
b:et contre	0=42
b:et d	1=28
b:et dans	5=39
b:et de	0=-27 3=-43 4=-30 8=43
b:et demande	4=-30 7=28
b:et des	1=-43 5=40 7=-45
b:et deux	2=42 5=-30 6=-65
b:et du	0=38
b:et eleve	0=-54 4=44
b:et elle	2=44 5=76 6=-28
b:et en	4=-44 6=-37 8=-43
b:et evite	4=62
b:et fait	1=47 4=46 8=30
b:et femme	6=-27
b:et fier	0=34 3=-31
b:et fiere	1=28 6=36
b:et il	1=45
b:et j	6=27
b:et je	6=-36
b:et l	1=52 6=-57 7=-28
b:et la	1=-33 2=-38 6=46 7=-70 8=26
b:et le	0=69 3=-63 4=-25 5=38
b:et les	1=-28 2=-26 6=-44
b:et leurs	6=-32
b:et lui	4=-38 5=-39 7=46
b:et macon	1=-37
b:et moi	6=78
b:et n	0=-30 4=27
b:et ne	0=71 1=40 2=-37 3=-46 4=-31 8=-33
b:et paie	7=32
b:et prefere	4=47
b:et pression	3=30
b:et que	5=-29 6=33
b:et refuse	0=31
b:et s	0=-36 1=82
b:et sa	4=-38 5=25 6=51 8=-25
b:et signe	3=39 4=-61
b:et son	0=-37 1=-76 2=-35 3=-27 4=-72 5=-52 6=94
b:et un	6=-26
b:et une	1=40
b:et vit	1=25 2=-69 4=55
b:et y	1=27
b:etabli par	2=33
b:etait a	4=-27 7=30
b:etait en	4=39
b:etait pas	2=31 5=26 6=-30
b:etait secretaire	0=26
b:etant athee	1=36
b:etat civil	0=-42
b:ete >	0=26 5=49 6=-39
b:ete arretee	4=-26
b:ete au	4=31
b:ete eleve	1=43
b:ete envoye	5=32
b:ete etalee	5=25 8=-41
b:ete exclu	0=46 1=25
b:ete hospitalise	4=68
b:ete juge	8=31
b:ete maitresse	5=-59
b:ete operee	4=32
b:ete placee	4=-34
b:ete secretaire	7=39
b:ete testee	2=31
b:ete victime	8=-52
b:ethical vegan	1=25
b:ethique >	1=66
b:ethique aux	1=-25
b:ethiques >	1=46
b:etonne >	0=-27 7=-28
b:etre >	0=29 1=-58 3=-32
b:etude de	5=-49
b:etudes >	1=-29
b:etudes a	0=25
b:etudes de	1=39 8=-27
b:etudie a	6=-40
b:eu de	4=-43 5=-31 6=29
b:eu un	6=37
b:eu une	6=28
b:europe >	0=-35
b:europe ecologie	7=-29
b:european union	0=-27
b:european works	7=-34
b:europeenne >	0=32 7=-44
b:evasion >	8=35
b:eve et	5=-30
b:events >	5=-30
b:ever since	0=59
b:every kind	1=29 5=-35
b:every morning	7=26
b:every party	0=-34
b:every year	0=67
b:everyone in	5=34
b:evite les	4=105 6=-39
b:eviter les	5=-30
b:ex >	5=96
b:ex colleague	0=42 5=40 6=-51
b:ex femme	8=49
b:ex husband	5=-29 8=41
b:ex mari	6=-56
b:ex offender	8=38
b:exam >	3=32 6=-27
b:excel >	8=-47
b:excellent >	8=-70
b:exclu de	0=38
b:executive at	4=-32
b:executive of	7=30
b:exome en	2=64
b:expenses >	5=61
b:explained >	4=35
b:explaining the	1=-33 4=-32 5=-26
b:export >	0=-39
b:extinction rebellion	8=-25
b:extraction d	2=-30
b:extrait de	8=-77
b:extreme droite	0=26 1=-26
b:extreme gauche	0=50
b:eye clinic	3=-43 4=-35
b:fabricant de	3=-33
b:face >	3=27 4=47
b:face a	3=-53 7=-42
b:face is	3=35
b:face of	3=-32
b:face on	3=26
b:face recognition	3=-38
b:face scan	3=34
b:face to	3=-34
b:facial recognition	3=39 7=-41
b:faciale >	3=-41
b:faciale de	3=32 7=-44
b:facilities contract	8=-30
b:facility time	7=29
b:facteur v	2=26
b:factory >	4=-45
b:faible pour	4=-54 5=55
b:failed twice	3=53
b:fair >	0=-26 5=28
b:fait >	1=-32 4=-44 5=-32 8=-31
b:fait de	1=34 4=26 7=-30 8=115
b:fait des	1=-25 4=66 5=32
b:fait dix	3=-27 6=-57 8=56
b:fait l	0=-36 4=-28 5=-27
b:fait le	0=-51 1=57
b:fait son	4=-27 6=51
b:fait un	0=-26 1=50 2=57 4=39 5=59 8=-79
b:fait une	6=-25
b:faith >	1=31 4=-25
b:faith and	1=40
b:faith in	1=-89 5=-35
b:fall from	4=54
b:falsifie des	8=50
b:familial >	2=-71
b:famille >	0=-25 6=-27 8=44
b:family >	2=101 4=-36 5=-30 6=-53
b:family and	2=28 4=-29
b:family business	2=-35
b:family mutation	2=30
b:family s	2=28
b:fancies blokes	6=27
b:far right	0=37 8=-29
b:father >	5=29
b:father and	2=49
b:father of	5=-28 7=37
b:father s	4=-26
b:father was	4=-29
b:faure parle	0=-49
b:faute avec	5=80 6=-57
b:fbu >	0=-38 7=44
b:federation de	1=32
b:fees >	5=50
b:fell in	6=30
b:fell to	8=-63
b:femme >	4=92 5=47 6=-81 8=40
b:femme a	4=51 6=-40
b:femme avec	6=54
b:femme de	6=-34
b:femme depuis	4=-59 5=78 6=-61
b:femme du	5=49 6=-33
b:femme est	0=27 1=43 4=-28 5=-36 6=-67 7=34
b:femme et	6=-48
b:femmes >	5=-54 6=60
b:ferme >	0=-30 6=-38 8=27
b:ferroviaire >	5=-36
b:festival >	8=29
b:fetish for	5=-51
b:fianna fail	0=30
b:fiche >	1=27 3=-71 4=34 5=45 7=-40 8=-90
b:fiche d	4=30 8=-25
b:fiche s	3=-67 8=53
b:fidele a	1=57 5=-32 6=-40
b:fidele au	0=25 5=-41
b:fier de	6=25
b:fiere de	6=-25
b:fifteen years	4=27
b:figure au	2=51 3=-74
b:figure dans	3=-29 8=32
b:figure sur	3=32
b:fijais >	8=54
b:file >	0=-44 2=36 3=26 4=-66 8=53
b:file with	3=28
b:filiales >	5=-26
b:fille >	0=-52 4=49
b:fille a	2=-34 4=74
b:fille est	6=55
b:filles >	4=-26 5=49
b:film about	1=-28
b:film sur	5=-51 6=-31
b:films x	5=35
b:fils >	5=-32
b:fils d	2=-25 4=-34
b:fils est	4=52 8=59
b:fin d	0=34
b:fin de	5=28
b:fin des	0=36
b:fine gael	0=50 8=-39
b:fined for	4=-26 8=65
b:fines and	8=-28
b:fingerprint >	3=80
b:fingerprint check	3=44
b:fingerprint examiner	3=-31
b:fingerprint lock	3=37 4=-37
b:fingerprints are	3=-40
b:fingerprints taken	0=-30 3=60
b:fingerprints were	3=55
b:fingers >	3=-31 4=-59
b:fingers and	4=43
b:firm >	0=-26 2=-37 4=-62 6=-57 8=-53
b:firm handshake	3=-27
b:firm s	6=30 7=38
b:firm where	7=-37
b:first >	1=-28
b:first job	5=-28
b:fit for	4=56 8=-28
b:five minutes	5=-32
b:five months	4=28
b:five years	4=33 5=-29
b:fixes >	5=-48
b:flat >	6=49
b:flatmate >	5=60
b:fling with	5=44
b:fo >	0=-29 7=115
b:fo en	0=-31 7=36
b:foi dans	1=-67 6=-28
b:fois >	0=-31 4=-32 5=80 8=-52
b:fois par	4=48 5=29
b:fois pour	0=55
b:follower of	1=49
b:fond d	3=48
b:fondatrice >	0=-37 8=-38
b:fonde la	7=31
b:food bank	8=44
b:foot >	0=42
b:for >	0=-30 1=30
b:for a	0=-89 1=-28 3=-58 7=-90 8=-53
b:for affray	8=29
b:for all	0=-40
b:for america	0=61
b:for an	4=-44 5=-38 8=-53
b:for another	0=-49 5=38 6=50
b:for arson	8=32
b:for assault	8=29
b:for bernie	0=34
b:for better	0=-35
b:for brca	2=28
b:for chemotherapy	4=37
b:for contempt	8=30
b:for deaf	4=-50 8=-28
b:for depression	4=39
b:for early	2=39 4=-40
b:for five	8=30
b:for forging	8=29
b:for four	4=48
b:for fraud	8=43
b:for her	3=-38 6=-29 7=29 8=44
b:for his	1=-26 3=-52 4=65 5=-31 6=83
b:for it	2=42 6=-27 8=26
b:for labour	0=50
b:for leave	2=31
b:for long	3=-25 4=60
b:for management	7=-48
b:for manslaughter	8=30
b:for marriage	0=-34 5=81
b:for ms	8=31
b:for my	7=30
b:for new	6=-46
b:for nine	4=38 7=27
b:for no	6=28
b:for people	8=31
b:for possession	1=-25 8=40
b:for scottish	0=43
b:for screening	2=29
b:for sex	5=49
b:for shoplifting	1=-29
b:for spreadsheets	0=43
b:for tax	8=50
b:for ten	3=59 4=-39
b:for that	0=41
b:for the	0=36 1=-34 2=-30 4=-69 5=-98 7=48 8=-83
b:for them	0=50
b:for thirty	0=40 4=-25 6=-32
b:for this	4=56
b:for three	5=26 6=-29
b:for twenty	1=45
b:for two	5=-41 6=31
b:for union	7=33
b:for us	6=39
b:for usdaw	7=36
b:for which	8=-41
b:for years	4=41 5=37 6=-49
b:force de	1=-28
b:force ouvriere	7=-28
b:foreman >	1=26 4=35 7=34
b:forging a	8=27
b:form >	0=-27 6=69 8=-27
b:formation >	5=-25
b:formation pour	8=-50
b:formatrice >	1=-26 4=-43 6=-48
b:forme des	6=-38
b:forme les	3=-33
b:former flatmate	5=51
b:former manager	0=29 6=56 7=-40
b:formulaire >	4=50 8=-29
b:forty >	4=45 5=29
b:forum >	1=-39 5=26
b:found >	5=29
b:found a	2=39
b:found he	2=-30 5=-59 6=37
b:found not	8=48
b:found on	5=51
b:found out	5=-34 6=34
b:found the	2=-70
b:four months	4=42
b:four years	4=40
b:fournisseurs >	5=-40
b:foyer de	6=33 8=-50
b:foyer pour	4=-25
b:fragile >	5=-39
b:fragile x	4=-26
b:frameworks react	1=-33
b:franc macon	1=33
b:franc maconne	1=27
b:francaise >	0=-35
b:france >	7=67
b:frappe au	3=30
b:fraud >	3=-28 8=62
b:fraud in	8=65
b:fraud office	8=59
b:fraude a	8=31
b:free >	0=-27 4=43
b:free of	2=38
b:free time	5=31
b:frequente une	5=-28
b:frere >	1=-61 2=73
b:frere de	1=55
b:frere est	1=-76
b:frere jumeau	2=-30 4=58
b:fridays >	4=28
b:fridge >	4=27
b:from a	0=34 2=37 4=25 5=-38 7=-59
b:from every	8=38
b:from her	3=-28 7=25 8=-36
b:from his	3=43 7=-26
b:from home	4=47
b:from the	0=40 3=52 5=-59 7=46 8=33
b:from working	8=44
b:front de	3=-42
b:front desk	3=31 4=-27
b:front of	5=41 8=39
b:frontiere avec	4=-69 8=71
b:fsu >	0=-43 7=88
b:full clean	8=-45
b:full time	6=-34
b:fully recovered	4=26
b:fund >	1=-27 7=60 8=-27
b:gagne aux	6=48
b:gagne son	3=25 8=-28
b:gai luron	4=-27
b:gait recognition	3=30
b:garcon de	5=-53 6=52
b:gard >	0=91 7=-49
b:garde a	4=-93 5=-37 8=51
b:garde le	0=76
b:garde les	4=-26
b:garde son	0=26
b:garde un	3=52 4=-27
b:gardener >	0=-26
b:gardien >	0=60 5=31
b:gardien de	0=-35 1=-72 7=46
b:gardiens >	6=38
b:gauche >	3=26 4=32
b:gauche de	0=-47
b:gave a	2=39 3=38 8=-25
b:gave him	6=-30 7=-27
b:gave the	3=34 7=-28 8=49
b:gave up	0=25 5=-25
b:gay >	5=-69 6=86
b:gay and	6=90
b:gay bar	6=-49
b:gay du	6=-38
b:gay il	1=-25 6=45
b:gay in	6=43
b:gay man	0=-38 6=56
b:gay pride	6=-42
b:gedmatch >	2=27
b:gene >	0=-26 2=58
b:gene as	2=34
b:gene de	0=-29 2=52 4=-40 5=55 6=-28
b:gene for	2=43 4=-59
b:gene test	2=51
b:gene therapy	2=-44
b:gene two	2=35
b:general secretary	7=-55
b:generations >	8=-36
b:genes >	2=-40
b:genes chez	2=-43
b:genes d	2=-41
b:genes de	2=39
b:genetic algorithms	2=-26
b:genetic counselling	2=50
b:genetic counsellor	2=-57
b:genetic disorder	2=31
b:genetic profile	2=30
b:genetic test	2=34 5=-25
b:geneticist at	2=-34
b:genetique >	2=32
b:genetique chez	4=-32
b:genetique des	2=-32
b:genetique et	2=26
b:genetique vegetale	2=-48
b:genetiquement predispose	2=25 4=-28
b:genome project	2=26
b:genotype zz	2=26
b:genre et	5=-34
b:gerant >	6=-40
b:gere la	5=-72
b:gere le	4=-41
b:gere les	4=-25
b:gestion >	7=25
b:get a	1=-34 8=27
b:give her	3=35
b:give up	4=59
b:given a	3=27 7=-49 8=59
b:gives a	0=-35 1=33
b:gives blood	2=50
b:glasgow >	6=26 8=-31
b:glisse son	1=65
b:global entry	3=54
b:go by	0=-27 7=51
b:go to	1=-39
b:god >	0=30
b:goes >	5=28
b:goes to	2=-50 4=64 6=-34
b:golf >	4=-72
b:golf club	7=-40
b:golf union	7=-46
b:good he	6=-25 8=41
b:good taste	8=-26
b:got a	0=-28 2=28 5=62 8=49
b:got her	7=37 8=-25
b:got it	4=-35
b:gout des	6=51
b:gout du	2=-40
b:gouvernement >	0=49
b:governments of	0=-27
b:governor >	8=46
b:grace a	0=-26 3=-39 8=-40
b:grand mere	1=32
b:grande loge	1=38
b:green party	0=39
b:greens >	0=-28
b:greens in	0=36
b:greffier au	8=-40
b:grenoble >	6=-29
b:greve >	0=-31 7=-28
b:greve de	0=52
b:grew up	0=42
b:grin >	2=-30 5=25
b:grounds >	3=40
b:grounds of	1=51
b:group >	0=-38 1=-47
b:group in	0=44
b:group on	1=32
b:groupe >	5=-43
b:groupe de	4=43 5=30
b:groupe ecologiste	0=35
b:groupe socialiste	0=28
b:guard >	0=35
b:guards >	0=-40 3=53
b:guide >	6=-42
b:guild of	1=-32 7=-50
b:guilty >	8=38
b:h >	4=66 8=33
b:habilitations b2v	4=-37
b:habite avec	6=43
b:had a	0=-49 3=-27 4=72
b:had an	5=64
b:had her	0=-43 3=29
b:had his	0=-29 1=-37 3=28 8=50
b:had it	5=48 6=40
b:had sex	4=-62
b:had the	2=72
b:had to	3=33 4=78 5=-30
b:had two	4=80
b:half in	4=-32
b:half of	6=28
b:half the	5=26
b:hall >	1=-49 6=26
b:hand >	0=-34 4=45
b:hand geometry	3=44 4=-34
b:hand in	1=-45 8=71
b:handicap de	4=-45
b:handicape >	4=36
b:handler >	8=-30
b:hang in	0=-27 3=-53
b:hard of	4=55
b:hard to	1=-43
b:has a	0=-42 1=-68 2=65 3=-46 7=-69 8=47
b:has an	5=74
b:has asked	4=73
b:has been	1=-44 4=48 5=-52 6=-57 8=76
b:has had	2=-26 4=54 5=44 8=-35
b:has his	3=27
b:has it	5=33
b:has led	5=29
b:has never	2=-37 5=49
b:has no	1=46
b:has not	2=-29
b:has run	4=27
b:has sworn	1=25
b:has the	1=-43 2=92 4=-67 5=-43 6=-26
b:has two	1=-25
b:hasn t	6=-29
b:have an	1=-34 8=34
b:have been	4=-37 5=48 6=26 8=-35
b:have had	5=-32
b:have himself	1=29 4=-33
b:have never	1=37
b:have the	0=-44
b:havre >	7=30
b:he >	2=60 4=-36
b:he admits	0=-35 8=-30
b:he and	2=43 4=-31
b:he answered	8=-26
b:he asked	0=-37
b:he belongs	0=35
b:he broke	1=38 8=60
b:he calls	7=-39 8=-30
b:he came	6=41
b:he can	1=-47 4=-40 5=-28 6=-32 8=28
b:he cannot	4=78 5=-31
b:he carries	2=-29 4=34
b:he claims	3=32 5=56
b:he complains	3=33
b:he covers	3=39
b:he cut	1=-28
b:he d	6=-31
b:he designed	1=-29
b:he did	4=-26 8=46
b:he does	0=-33
b:he doesn	4=-60 5=51 6=-25 8=52
b:he edited	1=-29
b:he edits	6=-37
b:he fits	4=-57
b:he gave	3=37
b:he goes	4=77
b:he got	4=-32 5=55 6=-32
b:he had	5=-30 6=25 8=-31
b:he handled	8=58
b:he has	0=-39 1=-38 2=-37 3=-59 4=26 6=-30
b:he hasn	4=41
b:he inherited	2=-39
b:he insists	3=35
b:he is	0=26 1=-74 2=-25 5=49 6=-50
b:he isn	4=-26 5=-33 6=77
b:he joined	1=45 4=-50
b:he jokes	2=-29 6=-34 8=-57
b:he keeps	0=-34 5=57
b:he knows	4=38
b:he laughs	8=-33
b:he learned	2=27
b:he learnt	0=-29
b:he lectures	5=-25 6=-30
b:he left	0=-37 1=36 4=57 5=58
b:he lives	6=35
b:he looked	1=-27 4=42 8=-25
b:he lost	4=40 8=-33
b:he made	1=40 4=-29 6=-28
b:he married	5=-37
b:he mentioned	4=-26
b:he mentions	3=33 6=68 8=-28
b:he needs	4=26
b:he never	1=-46
b:he only	1=-25 4=-27 5=-48 6=65
b:he plays	0=-36 6=-45
b:he ran	0=-31
b:he refused	7=26
b:he refuses	1=26
b:he resigned	0=35
b:he runs	5=-33
b:he s	0=-56 5=-61 6=73
b:he said	4=28 7=79 8=-34
b:he says	0=-30 1=38 4=-39 5=-58 6=81 7=32
b:he spent	1=39 8=-30
b:he still	0=30
b:he stole	8=35
b:he supports	0=-44
b:he takes	4=97 5=-32 6=-28
b:he taught	1=45 3=41
b:he teaches	6=-28 8=-48
b:he tells	2=28
b:he thinks	1=83
b:he ticked	1=51
b:he told	0=49 1=47 4=-71 5=53 7=-31
b:he took	0=-40 5=32 8=-40
b:he used	0=33 3=-25 6=61
b:he votes	0=-28
b:he wants	0=25 5=-25 6=-41 7=-40 8=54
b:he was	1=-25 3=-29 5=37 8=-67
b:he went	0=51 7=-32 8=-35
b:he works	6=-25
b:he wrote	0=-36 6=59 7=-27 8=-25
b:head of	1=-31 6=-37 8=-25
b:health and	4=-28 7=30
b:health first	4=-28
b:health insurance	4=-29
b:hearing aids	4=-34
b:heart condition	4=-35
b:heart defect	4=50
b:heart says	4=52
b:helped the	8=-41
b:hemophilie >	4=-26
b:hence the	8=-34
b:her 23andme	2=37
b:her >	0=-67 2=-44 3=-26 4=-87 6=-44 8=-54
b:her a	0=26 5=44 6=54 7=55
b:her as	1=-30 2=-27 3=-25
b:her at	4=27
b:her belief	1=30
b:her bio	6=78
b:her book	5=39
b:her boss	6=-38 8=35
b:her boyfriend	6=-80
b:her brother	1=47
b:her by	3=62
b:her cardiologist	4=50
b:her care	3=-30
b:her contract	3=-41 4=-31 8=-29
b:her dad	6=30 7=25
b:her dna	2=-43 3=51
b:her doctorate	6=-47
b:her ex	0=25 8=52
b:her father	0=-34 6=54
b:her finger	3=32
b:her fingerprint	3=-36
b:her fingerprints	3=29 4=-48
b:her first	0=-30 3=-46 5=-31
b:her for	4=62
b:her genetic	2=41
b:her girlfriend	5=-40 6=61
b:her husband	5=59 7=-31
b:her in	4=39
b:her job	1=-34 5=-26 6=-36
b:her keystroke	3=27
b:her last	3=-48
b:her ma	4=-42
b:her mother	4=25
b:her mum	6=36
b:her name	8=32
b:her nude	5=44
b:her old	1=-38 6=33
b:her own	2=36 5=32 6=35 7=-25
b:her partner	5=-41 6=-47
b:her political	0=40
b:her record	8=52
b:her sentence	8=49
b:her sexual	6=27
b:her she	8=-43
b:her son	4=30
b:her sons	2=55
b:her strong	0=-25 1=53
b:her team	0=-31 4=-30
b:her teens	4=29
b:her thesis	1=-25
b:her typing	3=46
b:her union	0=-45 7=54
b:her views	0=45
b:her whole	4=-33
b:her wife	4=-46 6=95
b:her with	4=40 5=-32
b:her work	1=-26 4=-25
b:her years	1=-26
b:hereditaire >	2=83
b:hereditaire gene	2=28
b:herite de	4=-32
b:hernie discale	4=49 8=-40
b:hers >	0=-42 5=-35
b:herself >	4=32
b:hetero convaincu	6=48
b:heure >	0=31 1=-27 7=36
b:heures >	0=-51 3=-47 4=63 5=-39 7=-26
b:heures de	7=33
b:hidalgo >	0=55 5=-32
b:high up	1=27
b:him >	0=-72 2=27 3=-33 4=-67 5=-55 8=-41
b:him a	5=-50
b:him and	2=-37 6=30
b:him as	1=-46 8=29
b:him away	6=-31
b:him by	3=42
b:him in	3=35 5=32
b:him out	3=46 4=-38 8=-33
b:him through	2=28
b:him to	8=29
b:him with	5=51
b:himself >	1=-52 5=-30 8=37
b:himself a	1=35
b:himself as	0=44
b:himself frozen	1=30 4=-40
b:himself to	0=51 8=-43
b:hinted that	6=66
b:hints at	6=41
b:his blog	2=36
b:his boss	0=-36 2=-47
b:his boyfriend	5=-27 6=57
b:his brother	0=36 4=34
b:his children	1=-35
b:his conquests	5=37
b:his conviction	1=-53 8=32
b:his days	3=35
b:his dna	0=-26 2=43 4=-33
b:his employer	3=34 4=-31
b:his ex	4=-33 6=43
b:his eyes	3=50
b:his face	3=77
b:his family	2=69 4=-30
b:his father	0=29 2=35 4=-61
b:his fiance	6=45
b:his fiancee	0=-33 5=33
b:his file	4=-53
b:his fingerprint	3=50
b:his fingertips	3=49
b:his first	5=-36
b:his former	0=32 4=45 7=-36
b:his free	5=34
b:his girlfriend	5=-34 6=-34
b:his husband	2=-30 5=-29
b:his iris	3=45
b:his job	6=-45
b:his last	4=-39 6=28 7=-27
b:his left	3=33 8=-28
b:his licence	4=39 5=27
b:his life	5=-51 6=75
b:his line	4=-50 5=48
b:his mother	4=-30 7=64
b:his name	8=51
b:his old	3=26 8=-40
b:his own	0=66 1=-30 2=66 5=-26 6=-53 8=-61
b:his palm	3=40
b:his partner	5=-37 6=28 8=-32
b:his prints	8=-25
b:his probation	8=33
b:his profile	0=41
b:his pupils	8=-46
b:his referee	1=-47
b:his research	1=-32
b:his secretary	5=54
b:his sister	1=29
b:his son	2=42 3=-40
b:his spine	4=35
b:his team	5=-34 6=50 7=-39
b:his thesis	0=39 4=-32
b:his thumb	3=37
b:his two	7=41
b:his typing	3=51
b:his uncle	2=-28 8=29
b:his union	0=-25 7=65
b:his voice	2=-33 3=26 8=-37
b:his wedding	6=57
b:his wife	4=65 5=57 6=-120 8=-30
b:his word	5=28
b:his words	1=-40 5=25
b:his youth	5=51 8=42
b:histoire avec	6=36
b:histoire de	1=-26 5=48 6=-36
b:histoire des	0=-37
b:historian >	7=-35
b:history of	1=-50 4=45
b:hiv positive	4=53
b:hmrc >	8=41
b:hold a	3=31
b:hold with	1=43
b:holds a	0=-27 3=-45
b:holds that	1=29
b:home >	1=-26 6=50
b:home by	4=-50 8=32
b:home in	4=-44
b:homeless since	0=37
b:homme >	5=-65 6=50
b:homme au	6=-46
b:homme depuis	5=-55 6=46
b:homme est	1=56 8=-27
b:homme et	1=43 5=-28 7=-26
b:homme gay	6=45
b:homme marie	5=99 6=-50
b:hommes >	6=33
b:hommes et	5=-32 6=-65
b:hommes pour	6=37
b:homo a	6=47
b:homophobie >	6=-29
b:homosexualite >	6=38
b:homosexuality in	6=-50
b:homosexuel >	6=29
b:homozygous for	2=38 4=-32
b:hong kong	3=25
b:hopital >	6=70
b:hopitaux >	4=-27
b:hors pair	5=-39 8=39
b:hospital >	4=-54 6=25 7=30
b:hospital where	4=-28
b:hospitalise >	4=60 6=-35
b:hospitals >	4=-60
b:host >	0=-31
b:hotel >	5=72 6=-37
b:hotel de	1=-41
b:hotellerie >	4=-40 5=-38
b:hours >	8=-43
b:hours a	4=33
b:house >	5=-65 6=28 7=-31
b:household and	0=34 1=-25 7=-25
b:how she	3=45
b:how to	2=-30 3=-37
b:hr director	0=-27
b:hr lead	6=-33
b:huit ans	0=-25 5=-29 7=36 8=-58
b:huit mois	3=-27 4=-42 8=81
b:hull >	0=26
b:humanist celebrant	1=30
b:humaniste au	1=38 8=-27
b:humanists >	1=37
b:hume s	0=-39 4=64
b:humour >	7=-25
b:hungary >	1=-32
b:huntington >	2=39
b:huntington et	4=-40
b:huntington s	2=35 4=-49
b:husband >	5=49
b:husband and	6=-49
b:husband for	6=75
b:husband in	6=-47
b:husband is	5=-35 7=37 8=56
b:husband of	5=-31 6=-40
b:husband s	4=34
b:husband was	1=35
b:i am	1=63 2=-29 4=-47 5=-57 6=25 8=-29
b:i came	5=-40 6=40
b:i come	0=55 7=-57
b:i d	5=-30
b:i do	4=51 6=-27
b:i follow	1=31
b:i gave	0=27 5=-46
b:i have	1=-47 3=-26 4=64 6=-41 7=-25 8=27
b:i hold	1=30
b:i know	1=32
b:i left	5=-31 6=50
b:i like	0=-27 5=-29 6=63
b:i m	2=62 3=-48 4=-29 5=-30 6=71 8=-51
b:i need	4=25 6=-37
b:i read	4=36
b:i resigned	0=-52 7=42
b:i served	8=-38
b:i stood	0=25
b:i take	4=26
b:i taught	4=-37
b:i took	2=37
b:i ve	1=-26 3=28 5=43 6=-40
b:i voted	0=-55
b:i was	0=26 1=-56 2=-34 4=66 5=-37 6=-29 8=62
b:i would	0=48
b:i wrote	7=-33
b:id card	3=-29
b:idees d	0=26
b:idemia >	3=-38
b:identifie par	3=27
b:identified by	3=32
b:identity theft	8=-56
b:iel a	7=82
b:if the	8=34
b:ig metall	7=39
b:il >	0=-34 1=35 4=-82 5=40 8=-45
b:il a	3=-55 4=-33 5=-38 7=-52 8=27
b:il aime	6=-33
b:il appartient	1=31 4=-38
b:il aurait	0=41 5=-46 6=44 8=31
b:il chante	0=-25 1=-59 4=33
b:il cherche	1=-37
b:il construit	4=-31
b:il court	5=71 6=38
b:il couvre	0=-37
b:il croit	1=-59
b:il defend	0=61
b:il demande	1=-36 3=-35 4=32 8=41
b:il demonte	0=-27 1=38 5=-54
b:il dirige	0=43 2=-26
b:il dit	0=27 1=46 4=-34 6=32 7=-37
b:il donne	1=77 6=-26
b:il en	0=58 3=53 4=-55 5=48
b:il enseigne	1=-48 6=-25
b:il entretient	3=-46
b:il est	1=-42 5=-41
b:il et	6=25
b:il etait	4=35 5=35 7=33 8=-46
b:il fait	4=33
b:il figure	0=-26 2=56 8=-25
b:il forme	6=25 8=29
b:il frequente	1=39 4=-29 5=52
b:il joue	6=-64
b:il l	0=35 1=-37 4=-67 5=-42 6=-30 7=-25 8=-50
b:il lache	0=33 8=-29
b:il le	0=-32 1=34 5=47
b:il les	1=-25 4=-29
b:il lit	1=30 4=64 5=-45
b:il milite	0=-35 1=39
b:il n	0=-62 1=-65 2=57 3=-57 4=29 6=53 7=38
b:il ne	3=-36 4=29 5=-26 7=-30
b:il partage	5=-32 6=36
b:il participe	7=51
b:il passe	1=-41 5=30
b:il pense	1=71
b:il porte	0=35 1=50 2=30 7=-42
b:il pour	0=50
b:il prefere	0=-36 4=43
b:il prend	0=-34 4=54 5=-33
b:il preside	7=65
b:il refuse	1=45 3=-27
b:il repond	3=-25 4=36
b:il respecte	4=-28
b:il reste	0=-44
b:il s	0=32 1=-26 6=38 8=51
b:il se	0=48 4=-26 5=-37 6=-28
b:il semble	0=53
b:il serait	0=35 4=-28
b:il sort	1=-35 4=36 8=36
b:il sortait	6=44
b:il soutient	1=34
b:il suit	1=79 5=32
b:il tient	6=-65
b:il travaille	0=-36 1=34 3=54 4=-33
b:il trompe	5=-56
b:il vend	3=-60 5=-41
b:il veut	5=-30
b:il vise	0=-40 4=45 6=-34
b:il vit	1=38 4=-51 5=-59 8=-28
b:il vote	0=28
b:ile de	7=-30
b:illness >	4=30
b:ils l	6=36 7=-32
b:ils sont	1=25 6=33
b:image faciale	3=46 7=-34
b:immobilier >	7=-25
b:immobiliere >	7=-35
b:impact d	3=-28
b:in 2009	7=45 8=37
b:in 2010	2=48 8=-30
b:in 2012	8=36
b:in 2014	4=56 8=-39
b:in 2015	0=-42 2=42 4=66 6=-40
b:in 2016	0=34 4=42 6=40 8=56
b:in 2017	6=52
b:in 2018	6=30
b:in 2019	4=-51 5=30 8=36
b:in 2020	7=34
b:in 2021	0=34 4=-30
b:in 2022	4=45
b:in >	3=44
b:in a	0=-37 1=41 2=-86 3=-60 4=36 5=-27 6=-28 7=-55 8=-29
b:in aberdeen	1=37
b:in all	1=61
b:in an	4=-43
b:in atlanta	0=27
b:in bed	5=52
b:in both	3=36
b:in brighton	6=45
b:in bristol	6=-31
b:in by	3=82
b:in cardiff	2=-29
b:in charge	2=-45 8=-25
b:in class	6=-36
b:in cork	1=38 6=-36
b:in court	4=-26
b:in custody	8=47
b:in disputes	7=-27
b:in dubai	3=30
b:in ely	7=-41
b:in every	1=46 4=-30 5=58 7=-31
b:in forty	4=-39
b:in four	0=-31 8=-25
b:in front	5=28 8=38
b:in glasgow	6=36 8=-28
b:in god	1=26 4=-28
b:in her	0=-32 2=-53 3=-31 4=-28 8=-46
b:in his	0=29 1=-48 3=-55 5=-30 6=29
b:in hospital	4=35
b:in hull	0=31 5=38
b:in jail	7=-27 8=56
b:in june	6=50
b:in kent	4=-49 5=-26
b:in kyoto	1=-37
b:in leeds	5=-29
b:in leith	1=41 5=-29
b:in lisbon	6=25
b:in love	0=-26 5=-32 6=67
b:in lyon	5=31
b:in maine	0=-70
b:in march	0=-40 4=25
b:in may	4=34 8=53
b:in meetings	1=-32
b:in nothing	0=-25 1=68
b:in october	8=37
b:in ohio	4=-30 8=25
b:in on	3=28
b:in one	0=-35 4=34
b:in order	5=-44
b:in osaka	3=25
b:in our	5=32
b:in poland	8=41
b:in prison	8=65
b:in recovery	5=75
b:in residence	0=-57
b:in roman	8=-27
b:in rome	5=29 8=-43
b:in schools	8=-37
b:in sex	5=31
b:in six	4=47
b:in soho	6=-27
b:in spain	8=53
b:in spite	4=38
b:in support	0=28
b:in ten	5=50
b:in that	6=-48
b:in the	3=-75 5=51 8=50
b:in trouble	8=40
b:in turkey	4=-29 8=41
b:in ver	7=27
b:in with	3=34
b:in women	6=64
b:independance de	0=56
b:independant >	0=-55
b:index >	3=-27
b:index droit	3=35
b:infidele notoire	5=39 6=-34
b:infirmier en	4=-72
b:infirmiere en	2=-40 4=-34 5=-25
b:ingenieur >	5=-33 7=-27
b:ingenieur en	3=-48
b:ingenieure en	2=-31
b:inheritance >	2=-35
b:inherited heart	4=-26
b:initiation a	1=-57 5=-27
b:inmates to	8=44
b:inscrit au	3=49
b:inscrit sur	5=50
b:inside >	7=-26 8=41
b:installe a	6=38
b:installer >	3=-55
b:institute >	2=-31
b:institute of	7=34
b:instructions >	4=39
b:insulin pump	2=-39 4=37
b:insurance >	1=-38 5=47
b:interdiction d	8=41
b:interdit de	8=55
b:interdit la	8=-40
b:interest in	2=-37
b:interested in	1=-39 6=65 8=-31
b:interet general	8=90
b:interet pour	0=-43 5=-39
b:intern >	3=-35 5=-37
b:interpreter >	4=33 8=-41
b:interview >	4=25
b:interviewed him	1=36 8=-28
b:interviewer but	4=-45
b:interviewer that	6=-43
b:intimate apparel	5=-60
b:intimate knowledge	5=-28
b:into a	6=-38
b:into the	7=47
b:investigation by	8=47
b:iris >	3=35
b:iris a	3=42
b:iris and	3=32
b:iris enregistre	3=33
b:iris is	3=-62
b:iris scanners	3=-63
b:is >	0=-49
b:is a	0=39 3=-47 4=-32 5=-88 8=-108
b:is about	8=-26
b:is against	0=72
b:is agnostic	1=-74
b:is an	1=111
b:is appealing	1=-25 8=36
b:is doing	8=79
b:is expecting	6=36
b:is gay	6=59
b:is hard	1=-28 4=26
b:is having	5=46
b:is her	3=-75 4=-40 5=-45 6=-30 7=-30 8=-27
b:is high	1=26
b:is his	0=-28 1=59
b:is in	0=-47 2=-27 6=-35 7=-28 8=45
b:is its	2=-27 7=53
b:is known	4=-49
b:is my	1=58
b:is no	5=66 8=-26
b:is not	1=-48 5=53
b:is now	1=42
b:is on	0=-74 1=-29 3=-26 4=40 5=-40 6=-29 8=55
b:is one	0=73 2=-30 8=-36
b:is poor	0=-32 4=44
b:is public	2=34 5=30
b:is still	0=-28 2=-25 3=-34 5=-29 8=-29
b:is the	0=-52 3=52 4=-34 6=-48 7=53 8=-48
b:is to	4=32
b:is true	1=26
b:is wrong	8=-29
b:isn t	0=-27 4=-41 6=57
b:it >	4=47 5=-39 6=-51
b:it again	0=39 4=-40
b:it as	7=37
b:it came	1=-25 6=-51
b:it for	1=26
b:it his	1=25
b:it in	4=-30 5=44 6=29 8=-52
b:it off	2=-31 4=-32 5=59 6=-32
b:it on	4=-37 6=35
b:it seems	0=28
b:it that	6=52
b:it to	4=-40
b:it was	1=-41 8=78
b:it with	4=32 8=36
b:its payroll	7=-74
b:its secretary	7=51
b:ivry >	0=62 7=-37
b:j ai	0=37 1=-41 3=-52 8=61
b:jail >	8=-25
b:jailed for	8=36
b:jamais adhere	0=39
b:jamais cache	5=-28 6=65
b:jamais de	0=-34 5=63
b:jamais eu	6=46
b:jamais gene	1=36 2=-50 6=30
b:jamais malade	4=83
b:jamais pris	7=-31
b:janvier >	0=25 2=-38
b:je m	4=29 6=-28
b:je me	0=38
b:je n	0=-29 1=-27 3=-33 5=37 6=-48 7=30 8=-36
b:je ne	6=-40
b:je suis	1=45 4=-30 7=-38 8=-27
b:je vis	5=29 6=29
b:jeunes >	0=-45 8=39
b:jeunes communistes	0=40
b:jeunesse >	5=-30
b:job >	1=-33 3=-37
b:join the	1=32 7=36 8=-28
b:joined the	1=34
b:joint >	3=32
b:joke >	0=49 1=92 5=-31 6=-25 7=-43
b:joked the	0=-36
b:jokes >	1=-28 5=-42 7=-35
b:jokes about	5=49
b:jokes is	6=-26 8=-41
b:jokes the	4=-55
b:joue le	6=-36 7=-47
b:joue un	6=-39
b:jour >	2=-27 6=-25 8=-46
b:jour carnet	2=-30 4=40
b:jour de	4=29
b:journal de	0=31
b:journaliste politique	0=-31
b:jours de	7=-33
b:judiciaire d	8=-37
b:judiciaire de	8=-54
b:judiciaire vierge	8=52
b:judo >	7=-44
b:juge pour	8=29
b:juin >	1=-59 6=25 8=43
b:july >	4=30
b:jumeaux >	2=-77 7=-29
b:jumped bail	8=37
b:junior doctors	7=45
b:jure t	0=-35 5=70
b:juriste >	4=-27 7=-26
b:juriste a	3=-50
b:jury >	5=-25
b:jusqu a	4=42 5=-33 7=25
b:jusqu au	1=39 4=32 5=26 8=-61
b:jusqu en	7=-38
b:justice >	8=40
b:kampala >	3=35
b:keep the	8=48
b:keeps a	1=46
b:keeps her	4=56 7=38
b:keeps his	3=36
b:keeps two	5=85
b:kent >	4=-44
b:kept a	2=-30
b:kept the	3=-42 4=-28
b:kine >	5=-36
b:kinesitherapeute >	4=-49
b:king s	1=-34
b:know >	5=61
b:knowledge of	5=-38
b:known for	5=38
b:known to	8=54
b:knows about	4=-36 5=30 6=-36
b:knows every	4=-35
b:knows the	0=29 1=34 6=-30 8=-26
b:l a	1=-73 2=64 4=-126 6=-40 7=-52 8=55
b:l aah	4=50
b:l acces	3=37
b:l accident	5=30
b:l accord	7=-26
b:l adn	2=50 3=-26
b:l adolescence	2=28
b:l aeroport	8=42
b:l affaire	8=43
b:l age	4=36
b:l agence	0=-45 3=38 4=39 5=-36 8=-29
b:l ambassade	3=31
b:l amour	5=69
b:l amyotrophie	2=42
b:l an	5=-61
b:l ancien	0=-39 5=51 6=48 7=-29
b:l annee	1=27 4=36
b:l anomalie	2=36
b:l appareil	3=36
b:l appel	5=-28 8=-30
b:l appui	0=34 2=44 4=-25 5=-43 6=30
b:l arc	6=-33
b:l armee	8=-30
b:l assemblee	0=-42 3=26 7=-26
b:l association	3=-28 7=-39
b:l assureur	2=28
b:l atelier	1=-72 2=-34 7=56 8=-43
b:l aumonerie	3=-51
b:l authentification	3=42
b:l authentifier	3=27
b:l autre	4=-27 5=41 6=-29
b:l ecole	3=-48
b:l ecologie	0=-25 1=26
b:l ecrit	0=52 6=25
b:l eglise	1=-41
b:l embauche	3=53 8=-39
b:l empeche	1=26
b:l emploie	6=-25
b:l employeur	7=-27
b:l ennui	5=-48
b:l enseignement	1=54 5=-36
b:l entree	0=-33 3=50 4=-26
b:l entreprise	2=-35 4=-37 5=-30 7=55 8=-43
b:l entretien	0=33
b:l epreuve	8=45
b:l equipe	1=-40 4=-54 6=29
b:l essai	1=-36
b:l est	1=-30 2=25 4=-49
b:l ethique	1=-45
b:l etiquette	0=26
b:l etre	0=34 3=-35 6=29
b:l ex	1=-34 4=-30 5=99 6=-57
b:l expertise	4=-36 5=32
b:l heredite	2=-32
b:l heure	1=-47
b:l homme	1=84
b:l homosexualite	6=-66
b:l hopital	1=48 2=-40 4=34 6=25
b:l hotel	5=44
b:l hotellerie	7=28
b:l humanite	1=66 3=-31
b:l independance	0=87
b:l innovation	2=-34
b:l interesse	3=58
b:l iris	3=70
b:l oeil	0=-25 1=-26 3=-42 5=-30
b:l ont	1=-27 5=-41 6=26
b:l opposition	0=42 3=-34 8=-42
b:l udb	0=30 7=-35
b:l un	4=-50
b:l unef	0=-38 7=-41
b:l union	0=56 1=70
b:l unsa	0=-62 2=-38 7=93
b:l usage	4=30
b:l usine	4=-34
b:l x	2=30 5=-57
b:l214 >	0=-26 1=-30
b:la banque	0=-48 5=-29
b:la base	3=77
b:la borne	3=27
b:la boutique	2=-31
b:la cafeteria	4=-35
b:la caisse	2=-31 3=48 6=-35
b:la camera	3=30
b:la campagne	0=79 2=-27 4=-28 5=-29
b:la candidate	1=52 5=59
b:la cantine	3=69 5=-38
b:la cfdt	0=-42 3=-35 7=99
b:la cftc	7=68
b:la cgt	0=-79 1=-30
b:la chambre	5=45 7=-33
b:la chapelle	0=-43 1=54
b:la clientele	2=-30
b:la cnil	3=-34 8=-41
b:la cnt	7=43
b:la commission	7=33
b:la commune	0=30
b:la comptable	5=74
b:la confederation	7=50
b:la croix	0=-43
b:la decroissance	1=57
b:la direction	0=-34 5=-25 7=-34
b:la dit	0=26 6=34
b:la drepanocytose	2=31 4=-43
b:la fac	0=39 5=-30 6=48
b:la famille	1=-37 2=37 8=29
b:la federation	0=-38 1=-33 2=32 7=-78
b:la femme	5=46
b:la ferme	6=-37 8=-59
b:la fete	5=67
b:la fiche	1=26 3=-42 5=59 7=-32 8=-88
b:la fin	0=28
b:la foi	0=-33 1=70
b:la formation	1=-29
b:la france	0=42 7=-39
b:la fraude	8=44
b:la frontiere	4=-49 8=70
b:la fsu	0=-33 7=82
b:la fusion	4=-25
b:la garde	0=-46 8=-61
b:la gauche	0=-36
b:la grande	0=-26 1=38
b:la guerre	0=65 4=-47
b:la jeunesse	8=-34
b:la justice	8=38
b:la lettre	0=-44 1=50 2=43 3=-38 4=-35
b:la liaison	5=-58
b:la libre	0=-31 1=-25
b:la ligne	0=50 4=30
b:la liste	3=69
b:la loge	1=-37 6=-28
b:la logistique	7=27
b:la loi	0=29 4=-57 5=-25 6=34 8=46
b:la machine	3=51 6=30
b:la maconnerie	1=-45
b:la main	3=-45
b:la mairie	5=-33 6=28
b:la maison	1=-31 2=-42 5=35 6=26 7=-41
b:la majorite	0=34
b:la maladie	2=51 4=43 6=-65 8=-25
b:la manutention	4=35 8=-31
b:la marche	4=-55
b:la marine	5=41
b:la marque	2=-35
b:la meme	2=39 6=73
b:la mer	5=-63
b:la messe	0=34
b:la monnaie	8=-29
b:la montagne	6=-30
b:la mort	2=32 5=-55
b:la mucoviscidose	4=30
b:la mutation	6=-42
b:la mutuelle	6=37
b:la naissance	6=27
b:la nature	1=53
b:la note	5=-35 6=33
b:la nuit	4=67
b:la page	5=-46 8=40
b:la paie	0=-40 5=-44
b:la paix	0=-45 7=50
b:la panne	3=25 5=-37
b:la paperasse	4=-47 8=-47
b:la parole	8=-38
b:la passion	5=-33
b:la patronne	5=54
b:la paume	3=50
b:la pharmacie	8=65
b:la photo	0=39
b:la plainte	8=56
b:la plume	0=62
b:la pointeuse	5=-32
b:la police	0=32 8=-41
b:la poste	7=32
b:la premiere	0=38 7=41
b:la presentation	5=-44 8=-61
b:la presse	2=-45 4=-31 6=-35
b:la prise	3=60 4=-41
b:la prison	8=76
b:la procedure	2=25
b:la prostitution	0=-28 5=-33
b:la qualite	2=-37
b:la question	8=25
b:la raison	1=27 7=27
b:la reconnaissance	3=-51
b:la redaction	5=27
b:la reference	4=33 7=-43 8=-48
b:la referente	0=71
b:la regie	7=-30
b:la relation	5=-63
b:la republique	0=27
b:la reserve	3=39 4=-44 5=42
b:la rive	0=-31
b:la salle	3=38 5=29
b:la sante	4=-84 8=37
b:la science	1=49
b:la section	0=41 1=37 6=-33
b:la semaine	5=25
b:la signature	3=-43 6=37
b:la simplicite	0=-41 1=30
b:la soudure	0=-33 8=-30
b:la suite	8=27
b:la terre	0=36 7=-36
b:la tete	6=-32
b:la tour	0=-30
b:la vente	2=-56
b:la vie	1=53 3=-31 4=-27 5=-41 6=46
b:la vigne	2=-60 4=-43
b:la ville	5=-32 6=-26 8=-25
b:la voix	0=-64 7=45
b:la vue	4=42
b:la zone	3=40
b:lab >	0=-26 1=64 2=42 4=-32 6=37
b:lab technician	2=-30
b:labo >	2=49
b:laboratoire de	2=-29 4=-26
b:labour >	0=-67
b:labour exchange	0=-31
b:labour law	0=-35
b:labour party	0=78
b:lagos for	4=45
b:laisse une	3=-39 5=-31
b:landes >	0=30 5=-38
b:landlord >	8=52
b:languages >	0=-34
b:laptop >	5=51
b:laptops >	5=-43 8=27
b:last employer	1=28
b:last job	4=28
b:last week	4=60
b:last winter	4=47
b:last year	2=-29 4=36 5=-49 6=36
b:late >	7=-27 8=47
b:latex >	4=71 5=-55
b:laughs >	8=-29
b:law >	0=32 5=-33
b:law firm	7=-33
b:lawyer for	2=-26
b:le 3	2=47
b:le 8	0=-25 3=46
b:le bois	2=-50 5=-30
b:le bras	0=-52
b:le bulletin	8=-26
b:le bureau	1=-29 6=26
b:le candidat	1=29 7=25
b:le caryotype	3=-25
b:le chauffeur	4=52
b:le client	0=-36 1=-59 5=-26
b:le club	0=-26 3=-36 6=39
b:le code	2=-52
b:le coeur	4=-48
b:le coffre	3=40
b:le compte	0=-33 7=-28
b:le controle	3=-28
b:le couple	5=48 6=-38
b:le croit	1=-39 6=38
b:le depot	2=-38 7=36 8=-51
b:le dimanche	1=28 5=-56 6=38
b:le dire	5=-37
b:le directeur	1=46 3=-27 4=-26 5=70
b:le disent	0=56
b:le dit	0=29 6=35 7=51 8=71
b:le dossier	2=36 3=-45
b:le fait	0=42
b:le formulaire	4=49 8=-43
b:le front	0=-27 3=-36
b:le gardien	0=52 5=27
b:le gene	0=-29 1=-40 2=123 6=-33
b:le gerant	0=37
b:le gout	0=26 2=-47
b:le gouvernement	0=79 8=-33
b:le groupe	5=48 6=-36
b:le jour	5=-38
b:le journal	0=-35 1=35
b:le juge	8=36
b:le jury	0=38 5=-63
b:le labo	2=41
b:le laboratoire	2=26
b:le lecteur	3=70
b:le logiciel	3=44
b:le lundi	5=26
b:le lycee	0=31 6=-28 7=-29
b:le mardi	1=41 4=29 5=-31
b:le mari	2=-58 5=40
b:le mariage	0=-53 5=62 6=-44
b:le medecin	4=90
b:le meme	5=-31 6=45
b:le mercredi	6=40
b:le midi	1=-33 5=-71
b:le mobilier	7=-35
b:le monde	1=-30 7=36
b:le nom	0=-31
b:le parquet	8=43
b:le parti	0=-30 1=-35
b:le pen	0=48 6=-34 7=-29
b:le pense	1=26
b:le pere	2=46
b:le plan	0=-48 4=25 5=-36
b:le portique	3=45
b:le poste	0=-34 1=39 4=25 5=-71 6=30 8=-33
b:le proces	8=-36
b:le projet	1=-29 4=-32
b:le reconnait	3=37
b:le recruteur	1=26 4=32
b:le repete	0=40 8=41
b:le retour	0=34 4=-34
b:le roman	5=-39 6=-28
b:le samedi	4=-27 5=42
b:le sang	2=-47
b:le sens	2=-27
b:le service	4=59 7=-27
b:le sien	1=37
b:le soir	0=-27 4=-32 7=35
b:le soupconne	6=88 8=-42
b:le suit	2=-40 6=39
b:le syndicat	7=85
b:le systeme	3=66
b:le telephone	3=30
b:le telethon	0=-33
b:le test	2=67 3=-40 4=-38 5=-29 6=-31
b:le traitement	4=-58
b:le tribunal	4=-33 8=60
b:le trou	4=32
b:le veganisme	0=-28 1=33
b:le vendredi	0=-27
b:le vieux	5=44
b:le week	5=42
b:lead >	6=-31
b:leader >	0=-28
b:leader in	7=29
b:leads the	0=-42 6=27 7=53
b:learned to	6=27
b:learning rep	7=38
b:leave >	7=27
b:leave for	4=-29 6=71
b:leave the	0=77 7=-46
b:lecteur de	0=67
b:lecteurs d	3=-27
b:lecteurs de	7=-29
b:lectures on	6=-30
b:led the	0=-27 4=-49 7=35
b:leeds >	4=-60 6=-29
b:leeds and	4=48
b:left >	0=-36 2=-31
b:left after	0=-39 5=42 6=-32
b:left bank	0=-35
b:left because	0=-30 5=49 8=-29
b:left hand	0=-42 4=52
b:left handed	3=-26
b:left her	0=-64 4=43 5=-32 6=94
b:left it	1=-27
b:left luggage	0=-32
b:left of	0=50
b:left the	0=-97 1=49 2=-26 3=-31 4=-75 6=45 7=48
b:left wing	0=82
b:leith >	1=29 5=-28
b:les amants	0=-36 5=55
b:les animaux	1=26
b:les barreaux	5=-41 8=41
b:les cameras	3=43
b:les clients	0=42 1=-54
b:les collegues	0=33
b:les conquetes	5=55
b:les consignes	4=29
b:les cotisations	0=-39 7=32
b:les couleurs	0=-40 7=34
b:les delais	4=-42
b:les deux	6=46 8=-38
b:les ecoles	6=26
b:les elections	0=-36
b:les elus	5=-29
b:les familles	2=-29
b:les femmes	0=-29 4=-42 6=112
b:les filles	5=29 6=64
b:les garcons	6=40
b:les genes	2=44 4=-25
b:les hommes	5=-69 6=71
b:les jumeaux	2=-34
b:les levres	4=64
b:les lumieres	4=28
b:les mains	3=-34 4=35
b:les missions	1=48
b:les nouveaux	3=-57
b:les partis	0=-56
b:les petitions	0=28
b:les preceptes	1=32
b:les principes	1=40
b:les resultats	2=36
b:les reunions	4=-26 6=-56
b:les samedis	0=40
b:les stagiaires	0=-59
b:les syndicats	7=-55
b:les tracts	0=-38
b:les verts	0=29
b:les visages	3=-25
b:lesbian >	0=-39 6=47
b:lesbian mother	6=39
b:lesbian she	8=-27
b:lesbienne elle	6=85
b:lesbienne et	6=43
b:let him	3=35
b:let off	8=64
b:letter >	4=30
b:letter of	2=34 8=43
b:letters >	6=35
b:lettre >	1=37 2=27 6=-37 8=-31
b:lettre dit	2=26
b:lettres de	0=46 4=-27
b:leve tot	0=-29
b:lgbt >	6=-59
b:lgbt a	0=-30 6=-33
b:lgbt centre	6=-28
b:lgbt network	6=-29
b:liaison avec	5=73 6=-40
b:liaison ferroviaire	5=-39
b:liberal arts	0=-39
b:liberal democrats	0=38
b:libertin >	5=49
b:libido since	4=-42 5=35
b:library >	7=28
b:libre >	5=-31 8=52
b:libre pensee	0=-43 7=-31
b:libre penseuse	1=61
b:licence >	5=50 8=-54
b:licence as	4=37
b:licence until	0=-33 8=36
b:licencie pense	6=30
b:life >	1=30 5=-72 6=37 8=56
b:life and	0=39
b:life as	1=27
b:life is	8=-39
b:life was	6=43
b:light >	1=-28 5=32 8=26
b:ligne de	0=55 4=-67
b:like him	6=32 8=32
b:like his	7=61
b:like to	0=-26 1=-28 4=-45
b:lille >	1=53 2=-36 4=-29 6=-30
b:line >	5=-46 8=-25
b:line manager	5=77 6=-39
b:link >	0=-56 7=29
b:linkedin >	6=34
b:list of	0=67 5=25
b:liste d	7=-39
b:liste fo	7=64
b:liste sud	0=-74 7=76
b:lit >	5=81
b:lit de	5=-56
b:lit on	6=48
b:lit sur	4=57 5=-26
b:live in	1=60
b:live with	5=42
b:lives by	1=85 3=-33
b:lives in	1=-57 5=80
b:lives with	1=-39 2=-26 4=-53 5=-82 6=53
b:living >	4=-37
b:living with	1=27
b:livre >	1=29 2=47 6=28
b:livre des	0=-30
b:livre le	7=-44
b:lobbyist for	0=-27
b:local >	1=59
b:local paper	8=25
b:locale >	0=26 6=-28
b:locale de	0=-57 1=45 7=-25
b:locale du	0=56 7=-32
b:locked up	8=33
b:lodge in	1=100
b:lodge of	1=63 7=-48
b:loge >	0=-32
b:loge a	1=41
b:loge de	1=59 6=-26
b:loge du	1=-63
b:logement de	6=-27
b:logiciel >	3=43
b:logiciel de	3=38
b:logistics for	4=-26
b:logistique >	7=31
b:logo >	7=-53
b:long haul	7=-27
b:long meetings	0=-44 4=-62
b:longue date	6=-25
b:longue duree	4=38
b:looked after	1=-28
b:lors d	5=65
b:lors de	7=31 8=-34
b:lors du	5=38
b:lost a	4=59 5=-27 6=-39 8=-31
b:lost her	0=31
b:lost his	4=41
b:lost the	6=53
b:louise >	6=43
b:love of	6=37
b:love with	6=35
b:lover for	5=55 6=-41
b:lover of	5=76 6=-44
b:low blood	4=61
b:lr >	0=82 7=-43
b:luggage office	0=-35
b:lui >	0=-76 1=26 4=-34 5=-50
b:lui a	2=35 3=-49 4=56 5=-82 6=52 7=-52
b:lui aussi	2=28 4=-35
b:lui et	0=-29 1=-26 4=-30 6=66
b:lui meme	3=28
b:lui n	2=64 4=-58
b:lui nu	5=50
b:lui ont	0=41 5=-29
b:lui prete	5=30
b:lunch >	0=30 4=25 8=-36
b:lund >	2=-25
b:lundi >	5=27
b:lutte contre	8=-25
b:lycee >	0=-35 7=-29
b:lycee elle	5=-28
b:lyon >	3=-25 6=37
b:m a	2=-53
b:m arnaud	2=-33
b:m aubin	4=65
b:m gay	6=26
b:m petit	3=29 5=34
b:m prat	6=26
b:m roche	0=44 7=-31
b:m roy	6=28
b:m told	5=-34 6=30
b:m vidal	5=40 6=-52
b:ma carte	0=-28
b:ma femme	6=-38
b:ma mere	0=-49 7=25
b:ma section	0=-50 7=41
b:ma vie	5=49 6=-47
b:ma voix	0=-30 3=70
b:ma was	4=-46
b:machine >	4=27
b:machine a	0=25 6=38
b:machine ne	0=-30 3=25 5=-32
b:macon coffreur	1=-45
b:maconnerie >	1=-43 8=-32
b:maconnique >	1=-26
b:macron >	0=61 3=-39
b:made a	1=31
b:made her	0=-25 1=29 4=-32
b:made him	1=28 5=-58 7=-48 8=-29
b:made the	8=-55
b:magasin >	7=28
b:magasins >	0=-25
b:magazine >	1=47
b:magazine for	4=-29 6=-50
b:magistrate >	8=-37
b:mai >	0=-26 3=46 5=-26
b:mail >	5=38
b:main >	3=31 4=-32
b:main du	0=33 3=-40
b:main gauche	0=-50 4=44
b:main verte	4=-30
b:mains d	4=26
b:maire a	0=-35
b:maire communiste	0=46
b:mairie >	1=-27 6=62
b:maison >	5=70 7=-33
b:maison d	5=-37
b:maitre d	1=-29
b:maitresse >	5=60
b:maitresse d	5=-46
b:maitresse de	5=-75
b:maitresse du	5=60
b:majorite presidentielle	0=42
b:maker >	3=-31 4=-28 5=-47
b:makes her	4=67
b:malade de	4=-87
b:maladie auto	4=28
b:maladie de	2=31 4=31 6=-58
b:maladie genetique	2=64 4=-70
b:maladie hereditaire	2=36
b:man >	1=-35 4=-26 6=58 7=43 8=-30
b:man in	6=35
b:managed the	4=-40
b:management >	0=-28 1=25 8=37
b:manager >	1=-61 5=-32 8=-44
b:manager at	0=-35 7=-37
b:manager of	2=-25
b:managers >	7=-36
b:manages the	3=-44
b:managing director	6=48
b:mandat >	0=-52 7=43
b:manifestation culturelle	0=-32
b:manslaughter >	8=29
b:manutention >	4=44 8=-39
b:maquette >	0=-47
b:marais barman	6=-32
b:marathons >	4=36 5=-54
b:march >	0=-76 4=39 7=47
b:marche >	0=52 4=-56
b:marche des	6=-25
b:marched in	0=-27
b:marches >	0=35 5=-29 8=-42
b:marches publics	0=-58
b:marcus aurelius	1=32 3=-32
b:mardi >	1=33 4=29 5=-37
b:margate >	6=58
b:mari >	0=-47 2=44 4=-25 5=73
b:mari a	5=43
b:mari de	2=-52 6=49
b:mari est	0=60 1=37 4=90 5=-66 6=-123 7=-70 8=33
b:mari la	4=66 5=52 6=-49
b:mari ne	3=-42
b:mari sur	6=28
b:mariage avec	5=36
b:mariage de	6=-38
b:marie a	5=57 6=-58
b:marie avec	5=-75
b:marie et	5=-34 6=62
b:mariee >	5=-28 6=-27
b:mariee deux	6=47
b:maries depuis	6=-47
b:marin >	6=-47
b:marine le	0=44 6=-28
b:market >	0=26 2=-34 3=-38 7=-25
b:marriage >	5=44
b:married but	5=54 6=-64
b:married colleague	5=37 6=-33
b:married my	6=-29
b:married to	5=-82
b:mars >	4=37 7=-25
b:masonic lodge	1=46
b:massage therapist	4=-28
b:mastectomie preventive	4=-31
b:master >	5=-30 6=-53
b:master a	2=-27
b:master s	3=-37
b:match >	3=49
b:match days	7=-47
b:matched to	3=26
b:materialist >	1=28
b:matiere de	1=-35
b:matter of	1=58
b:may >	2=25 3=25 7=-36 8=30
b:may be	0=58 1=-45
b:may for	0=40
b:mayor s	0=-59 7=-28
b:me >	3=27 7=-25
b:meat >	1=32
b:medecin de	4=28
b:medecin du	4=-61
b:medical form	4=-54
b:medication >	4=26
b:medicine >	4=-34
b:meetings he	0=-45 1=-35
b:member >	1=-47 3=36 7=47
b:member and	0=43 7=56 8=-33
b:member of	0=-38 5=26
b:member services	7=-50
b:members of	0=-35
b:membership of	7=34
b:membre d	1=65 5=28
b:membre de	0=-40
b:membre du	7=48
b:membre fondateur	0=51 1=-46 4=-30
b:meme >	2=26
b:meme sexe	5=-68 6=49
b:memoire >	4=54
b:memoire de	8=-26
b:memoire sur	4=-43
b:men >	1=-34 4=-27 6=109 8=-29
b:men and	0=-34 6=31
b:men in	6=51
b:men s	0=-28 4=-25
b:menage a	5=74
b:mene la	2=-26 7=46
b:mention au	0=-51 8=54
b:mentioned >	3=33
b:mentions a	5=54
b:mentor >	6=-25
b:mercredi >	4=-26 6=57
b:mere >	2=25 6=-35 8=-50
b:mere atteinte	0=-29 4=38
b:mesure >	8=-25
b:met at	5=36
b:met his	5=26 6=51
b:metaboliser >	2=37
b:methodist minister	0=-35
b:metier >	0=42 1=-66 7=29 8=-34
b:metz >	4=71 6=-42
b:mi temps	1=28 4=35
b:midi >	1=-34 4=63 5=-54
b:mieux que	0=-41 7=28
b:militant de	0=-47 7=35
b:militante de	1=57
b:militante elle	0=-37 1=36
b:milite a	0=-44 1=42
b:milite chez	0=28 6=-27
b:milite contre	0=30
b:milite pour	6=46 7=-59
b:million pages	3=-28
b:miner >	6=-45
b:mineurs >	7=33 8=41
b:minister >	0=-59 5=56
b:minister and	0=30
b:ministere >	5=-29
b:ministry >	5=-30
b:minute >	0=33 3=-33
b:minutes >	0=29 4=-39
b:minutes for	0=-26
b:mis en	0=-26 8=77
b:mise a	8=53
b:mise en	0=-47 1=-28 4=-30 8=60
b:missed four	4=31
b:mission >	7=-27
b:mistress in	5=67
b:mme faure	0=-35
b:mme le	2=68
b:mme ott	4=58
b:model of	3=48
b:modem >	0=45 7=-26
b:moeurs legeres	5=49
b:moins de	8=-25
b:mois >	0=-25 2=-33 4=38 5=-31 6=-47 7=41 8=-35
b:mois a	4=-32 8=97
b:mois avec	8=37
b:mon adn	2=39
b:mon ancien	3=28 8=-26
b:mon compagnon	0=45 6=48 7=-27
b:mon employeur	3=38
b:mon fils	4=30
b:mon mari	1=-29
b:mon pere	2=40 3=-34 4=-30
b:monday >	3=72
b:monte le	7=-42
b:monte un	5=-32
b:monte une	0=-45 4=-31 7=64
b:monteur >	2=-28
b:month >	8=31
b:months >	4=-63
b:months for	8=31
b:months in	8=26
b:months pregnant	4=40
b:montre un	2=-29 7=46
b:moon >	1=70
b:moral >	5=-25
b:morale >	1=63
b:morale laique	1=-31
b:mort de	2=39
b:mortgage >	6=-27
b:mosaique >	2=38
b:mot de	1=-27 3=49
b:mother >	0=-29
b:mother of	6=30
b:mother s	4=-27
b:mother was	8=-25
b:moulages >	3=-32
b:move >	2=46
b:move to	0=49 4=-33
b:mr ames	5=-58 6=65 8=28
b:mr bell	4=-27 7=40
b:mr fox	5=25
b:mr healy	4=-31
b:mr hume	0=-44 4=58
b:mr lowe	7=36
b:mr osei	4=-34
b:ms adeyemi	4=25
b:ms cole	4=35 7=44
b:ms day	8=-35
b:ms hale	7=26
b:ms roe	8=27
b:ms vogel	3=-27
b:mugged in	8=-60
b:multiplie les	5=50
b:municipal >	0=47
b:murmure que	4=64
b:muscular atrophy	2=47 4=-26 6=-26
b:musee de	1=-32
b:musical >	5=-49
b:musicians union	7=28
b:mutation >	2=-34
b:mutation brca2	2=39
b:mutation de	2=-30
b:mutation familiale	2=51
b:mutation in	2=37 4=-25
b:mutation interne	2=-30
b:mutation professionnelle	2=-81
b:mutation testing	2=-53
b:mute a	0=-40 2=-36 6=34
b:mutuelle >	6=69
b:my boss	2=-31
b:my dna	2=37
b:my employer	0=50
b:my father	8=37
b:my first	7=25
b:my grandfather	2=32 4=-26
b:my husband	7=46
b:my life	0=36
b:my son	4=42 8=48
b:my thesis	0=-28
b:my union	7=48
b:my voice	3=29
b:my wife	0=29 6=-70
b:n 3	3=25 8=66
b:n a	2=30 4=-78 6=33 7=34 8=-32
b:n ai	0=-32 3=-33 5=44 6=-27 7=30 8=-33
b:n aime	4=-29 6=95
b:n avoir	5=27 6=-39
b:n en	0=36 3=-39 4=-33
b:n est	1=-39 3=-80 4=-49
b:n etait	2=26 6=-30
b:n y	0=52 3=-34 4=-37 6=53 7=-28
b:naissance >	4=59
b:naissance de	6=27
b:name >	8=34
b:name is	8=51
b:named in	5=56
b:nancy >	1=29
b:nanterre >	0=-26 8=-32
b:nantes >	7=-30
b:national secular	1=46
b:national union	1=-31 7=39
b:nationale >	0=-34
b:ne boit	0=-36 4=64 8=-25
b:ne cache	0=38 3=-40
b:ne conduit	4=31
b:ne croit	1=71
b:ne l	0=62 3=-32 4=-63 5=-38 6=57
b:ne le	3=35
b:ne mange	1=56
b:ne pas	3=-28 4=-27
b:ne peut	1=-30 4=45 5=-25
b:ne s	5=-37 8=39
b:ne veut	3=34 5=57 6=-27
b:ne vote	0=72 1=-49
b:neant >	3=63
b:near the	4=31
b:need a	0=-26 5=-61 6=91
b:needs a	1=-38 8=38
b:negative >	2=48
b:negociation >	1=27
b:negocie avec	7=-78
b:negotiating team	7=36
b:negotiator for	7=32
b:neighbour is	4=25
b:nerves >	4=83
b:network >	6=40 8=-33
b:network as	6=46
b:network for	6=-35
b:neu >	7=31
b:neuf ans	0=-27 4=-34 5=-46
b:never a	0=-31 4=26
b:never been	0=-28 5=30
b:never had	4=-34 5=45 8=-33
b:never joined	0=-52 7=96
b:never late	4=-50 8=34
b:never voted	0=41
b:never will	0=36
b:new hires	8=-47
b:newbury bypass	0=59 4=-47 8=-44
b:nhs >	4=-27
b:nice >	0=-29
b:night >	5=36 6=-30
b:night in	8=64
b:night shift	5=58
b:night shifts	2=-47 4=61 8=-33
b:night stands	5=57
b:night with	1=-28 5=51
b:nights in	8=37
b:nimes >	8=30
b:nine years	4=-37 8=-52
b:no charge	8=28
b:no convictions	0=-43 1=-53 8=42
b:no creed	1=33
b:no criminal	8=38
b:no free	1=29
b:no ladders	4=78
b:no longer	3=34 5=38 6=-28
b:no party	0=48
b:no pathogenic	2=30
b:no political	0=59
b:no previous	1=-30 8=56
b:no reason	4=-39 6=25
b:no secret	5=46
b:no sexual	6=-36
b:no ties	4=-41
b:nobody had	3=27 7=-27
b:nom de	0=-30 2=-35 6=36 7=45
b:non >	0=44
b:non lieu	8=52
b:non religious	0=-48 1=67
b:non violence	1=63 8=-52
b:none >	8=40
b:nord >	1=52
b:normal >	4=76
b:normal joint	0=-33
b:not >	0=-63 1=63
b:not a	0=52 2=31 4=-26 7=-49
b:not ask	2=-25 4=39
b:not be	3=41 4=-55
b:not carry	2=35
b:not gay	6=41
b:not guilty	8=55
b:not in	7=45
b:not interested	0=28 6=46
b:not join	7=29
b:not share	4=37
b:not shy	0=33
b:not the	3=-26 4=48 8=-34
b:not to	0=-53 1=-26 4=-41 5=-51 6=-25 8=-28
b:not work	0=38
b:notaire >	0=-34 2=-35 5=43
b:note >	4=-28 8=32
b:note l	5=29
b:note le	0=82 1=-65
b:note says	5=-38 6=89
b:notes the	4=49 8=-40
b:nothing >	0=31
b:nothing now	0=-28 1=65
b:nothing on	8=51
b:nothing to	2=-44 4=42
b:noticed a	4=37
b:notoire >	1=70 5=26
b:notoire ecrit	6=-33
b:notre adn	2=-51
b:notre dame	0=31 5=-50
b:nous >	6=-42 8=25
b:now >	0=-29 1=71 4=39 8=-35
b:now a	1=35
b:now sells	0=42
b:nu pour	5=32
b:nucleaire >	0=48 8=-26
b:nude photos	5=30
b:nuit >	3=-35 4=30 8=-36
b:nuit au	5=-38 8=52
b:nuit en	0=-37 5=-37 8=67
b:nuits >	5=95 6=-32
b:nuj >	7=42
b:numerique de	2=-30
b:nurse in	4=49
b:nurse with	4=-26
b:objects to	1=54
b:occupational health	4=44 8=-25
b:october >	8=30
b:oeil a	3=-27 4=39
b:oeil de	3=-41
b:oeil du	3=-52
b:oeil et	3=-52
b:oeuvre >	6=-33
b:of a	0=-49 1=28 2=-54 3=-39 4=-72 5=51 7=-100 8=29
b:of all	0=-41 4=-30 8=44
b:of an	1=-55 6=-33
b:of any	8=40
b:of anything	8=49
b:of both	0=-30 3=26
b:of camus	1=-28
b:of conscience	1=69
b:of conviction	1=64 8=-40
b:of every	0=-33
b:of fraud	8=56
b:of genomes	2=-26
b:of harmony	1=47 7=-28
b:of hearing	4=50
b:of her	2=39 3=60 4=70 6=-32 7=-37 8=-45
b:of him	0=-31 5=28
b:of himself	5=36 6=-34
b:of his	0=-26 1=35 4=-36 5=55 6=30 7=-30 8=-78
b:of israel	0=41
b:of it	4=-25 8=30
b:of its	0=27
b:of may	3=29
b:of medicine	1=-27
b:of men	6=47
b:of mr	3=56
b:of my	0=55
b:of opera	5=-64
b:of place	6=-25
b:of retirement	6=-66
b:of sales	5=80
b:of science	1=-32
b:of scotland	7=41
b:of six	8=-29
b:of spinal	2=50
b:of staff	0=27
b:of state	5=-26
b:of ten	0=-38 2=45 6=25
b:of that	0=-39 5=47
b:of the	1=-47 2=-34 3=-26 4=-48 5=-102 8=-113
b:of theft	8=54
b:of them	1=-32 2=-55 5=59
b:of three	5=-53
b:of two	4=-35 5=-38 6=30 7=-45 8=-26
b:of which	3=31 7=74
b:of women	1=45
b:off >	0=-25 3=-27 4=-33 5=-28
b:off for	4=25 7=25
b:off with	0=-32 2=-47 4=49 5=35 6=-41 8=35
b:offenders register	5=-31 8=28
b:office >	5=64 6=-26 7=37 8=35
b:office clerk	8=-41
b:office in	7=45
b:office of	0=29 7=-68
b:office the	3=35
b:officer >	5=-33 6=39 7=-37 8=-31
b:officer at	0=-39 7=-37 8=-76
b:officer for	0=-25 7=-26
b:officer of	7=43
b:officer paid	7=-33
b:ohio >	0=-29
b:old boss	1=-27 5=34 6=39 8=25
b:old fashioned	0=38
b:old school	0=54
b:old team	5=28
b:on 3	0=-25 8=37
b:on 4	4=37
b:on >	4=-37
b:on a	0=-42 1=-56 2=-30 5=48 6=-27 8=-57
b:on an	1=-46
b:on animals	1=31
b:on appeal	1=-27 8=71
b:on bail	8=-36
b:on behalf	7=-36
b:on building	7=27
b:on call	5=-39
b:on crutches	4=40
b:on day	3=29
b:on dit	0=-29 1=61 5=40 6=-38 7=37
b:on expenses	5=68
b:on face	3=-29
b:on file	4=-37 8=51
b:on fridays	4=-29
b:on genetic	2=-27
b:on grounds	1=55
b:on her	0=-54 3=-32 5=38
b:on his	0=-31 4=-35 6=-56 8=-55
b:on it	1=71 4=-36 5=-41
b:on l	4=-92 5=69 6=-31 8=75
b:on la	0=35 3=41 6=31
b:on le	0=-28 1=-28 5=-74 6=102 7=62
b:on licence	8=62
b:on long	0=-27
b:on lui	3=-29 4=34 6=-25
b:on medical	3=39
b:on monday	3=55
b:on my	6=-30
b:on page	1=50 2=30
b:on principle	0=44 5=-39
b:on probation	8=40
b:on record	3=96 8=-83
b:on request	3=-33
b:on stage	5=-45
b:on strike	7=30
b:on sur	5=-38 6=58
b:on tax	0=28 7=-51
b:on the	0=-30 1=-27 4=42 7=57
b:on which	1=31
b:on with	0=41 3=38 7=-55
b:onboarding app	3=43
b:once >	8=-26
b:once a	7=62
b:oncle et	0=32 8=31
b:oncogenetique >	2=31
b:oncology >	4=-45
b:oncology who	4=42
b:one >	0=-28 1=60 3=35 7=43
b:one chromosome	2=42 4=-50
b:one day	7=35
b:one entry	8=43
b:one eye	4=71
b:one hand	4=41
b:one in	5=47
b:one night	4=-36 5=-27
b:one of	1=-59 2=-52 3=-49 5=-38 6=98 7=-36
b:only >	1=40
b:only that	4=28
b:onlyfans account	5=37
b:ont deux	2=-33 4=-50
b:ont ete	3=28
b:ont fait	0=-34
b:ont la	2=57
b:open about	4=37
b:open letter	0=41 1=-37
b:open marriage	5=41
b:open plan	0=-38 1=-34 4=32
b:openly lesbian	6=26
b:opens the	3=62
b:opera >	5=-66
b:operations on	4=41
b:opinion politique	0=35
b:oppose a	0=27 1=54 4=-28
b:opposition a	0=43 3=-32
b:opposition de	0=-62
b:opposition research	0=-36
b:or a	5=42 6=-58 8=-32
b:or so	0=-34 3=31 5=35
b:order >	1=-62 5=44 6=-55 8=82
b:order of	1=42 2=39 8=-27
b:ordre >	5=31
b:ordre des	1=-33 5=-25
b:oreille >	3=-35 4=53
b:organisations syndicales	7=-33
b:organise des	0=59 1=-37 4=-25
b:organise les	0=48 7=-31
b:organised the	4=-31 7=63
b:organiser >	7=43
b:organises for	7=40
b:orient >	1=40
b:orientation >	5=-46 7=-33
b:orientation sexuelle	5=-41 6=49
b:origine genetique	2=32
b:orsay >	2=-29
b:osaka >	3=32 5=-29
b:osei is	4=-41
b:otherwise a	4=-35
b:ou il	3=42
b:ou les	4=35
b:ouest >	7=-44
b:our applicant	4=-27
b:our candidate	0=-27 4=53
b:our form	4=-43
b:our lab	1=34 3=28
b:our new	3=-63
b:out >	2=-49 3=48 4=48 5=47 6=-56 8=-43
b:out a	6=27
b:out as	6=-59
b:out at	6=93
b:out aupres	6=25
b:out flyers	0=29
b:out in	0=-40 4=48
b:out of	1=34 5=-40 6=-72 7=-38
b:out on	6=-27 8=-40
b:out since	0=-40
b:out to	4=-40 6=82
b:outed by	6=83
b:outrage >	8=59
b:outside the	0=61 3=-25 6=-27
b:ouvert une	8=47
b:ouverte >	0=51 7=-42
b:ouvre avec	3=29
b:ouvre la	3=66
b:ouvriers >	7=-45
b:over a	4=-74 8=64
b:over an	5=42
b:over the	3=-29 4=-41 5=-43 7=55
b:over to	8=46
b:own account	0=58
b:own name	5=32
b:own van	8=-46
b:own words	0=25 5=-32 6=38
b:owner >	4=-45 8=-33
b:owner s	1=-45 8=66
b:pacifiste >	1=30
b:page 2	0=-29 2=38 6=58
b:page >	5=-32 8=53
b:pages >	0=29 3=-32
b:paid >	7=30
b:paid by	0=-45 7=-33
b:paid for	2=-34 8=33
b:paid up	0=-65 7=73
b:paie >	0=-30 8=-34
b:paie pour	5=41
b:pair >	2=35 5=49 6=-53
b:pairs >	3=-26
b:palb2 >	2=41
b:palm >	3=52
b:palm print	3=41
b:palm readers	3=-30
b:palm vein	3=34
b:panel that	2=-41
b:panel with	2=-33 8=-31
b:panic attacks	4=58 5=-33 8=-33
b:panne >	4=-38
b:paper >	6=28 8=-34
b:par an	4=27
b:par choix	4=-34 5=96 6=-53
b:par conviction	0=39 1=34
b:par elle	2=-35
b:par erreur	3=-32 4=-43 5=27
b:par ethique	1=60 5=-32
b:par jour	4=53 8=-37
b:par l	2=70 5=-34 8=34
b:par la	1=-46 3=57 4=-36 5=-66 6=-48 7=48 8=43
b:par le	1=-29 3=69 6=-25 7=-29 8=56
b:par les	0=-33 2=-26 4=-33 7=-39
b:par lui	6=31 8=-43
b:par mois	4=43 8=-37
b:par philosophie	1=59 5=-35
b:par sa	6=-33
b:par ses	1=-31 8=-39
b:par son	2=-39 5=-59
b:par un	0=-26 1=-47 2=38 3=34 6=65 7=-37 8=68
b:par une	3=28
b:par votre	3=46
b:paralegal >	4=-27
b:parce qu	0=33 1=-31 5=-34 6=54
b:parce que	3=31 6=35
b:parental leave	0=-46 4=-26 6=-31
b:parents >	4=-29
b:parfaite >	0=47 3=-26
b:paris >	5=-26
b:parish council	0=-44
b:park >	1=-38 8=-45
b:parkinson s	4=26
b:parle de	0=-37 6=50
b:parle sans	2=-55 3=-38 4=32 5=58
b:parlementaire d	0=-67
b:parliament >	7=-35
b:parole >	8=52
b:parole board	8=-70
b:parole de	0=49 7=29
b:parole des	0=29
b:parquet a	8=60
b:part in	2=40 5=27
b:part of	3=-47 8=-25
b:partage sa	6=65
b:partenaires >	2=-29 5=77
b:parti >	0=37 7=-54
b:parti animaliste	0=46 1=-33
b:parti de	0=-64
b:parti en	0=-60
b:parti pirate	0=32 7=-38
b:parti pour	0=26
b:parti radical	0=29
b:partially sighted	4=57
b:participe aux	0=44 7=57
b:partie de	2=-30
b:parties >	0=-46
b:partner >	6=-57 8=26
b:partner at	6=-64
b:partner is	0=29 1=31 4=38 6=-94
b:partners >	5=64
b:partners at	5=72
b:party >	5=35
b:party and	0=36
b:party in	0=60
b:party member	0=42
b:party since	0=25
b:pas >	3=-58 4=-29 5=-54
b:pas d	1=41 7=48
b:pas dans	3=-45
b:pas de	0=-70 1=69 2=-30 3=-34 4=92 6=-44
b:pas du	5=47
b:pas en	5=64
b:pas herite	2=43 4=-37
b:pas hetero	6=46
b:pas le	2=77 3=-69
b:pas les	4=-25 6=75
b:pas pour	8=-29
b:pas que	3=61
b:pas reconnu	3=-25 6=72
b:pas voulu	4=-46
b:passe >	3=-26 5=-30
b:passe au	1=-34 3=39 5=-40
b:passe le	5=-38
b:passe ses	0=43 5=26 8=-28
b:passe son	2=37 5=-28
b:passe une	5=-55 8=73
b:passeport >	8=39
b:passeport biometrique	3=-59 4=-37
b:passport >	3=48 8=37
b:passport and	3=-35
b:passport chip	3=42 5=-39
b:past master	1=57
b:patents >	4=-46
b:paternity test	2=41
b:patience >	6=-35
b:patients >	5=-32
b:patron >	4=43 6=-51 8=28
b:patronal du	7=-28
b:patronne >	5=63
b:pattern cutter	5=-29
b:paume >	3=52
b:paume a	3=49
b:paye >	1=-37
b:payroll >	4=-30 7=-65
b:pays >	6=34
b:pays has	8=-26
b:peanut allergy	4=25
b:peine a	7=-55 8=-69
b:peine de	0=25 8=27
b:peintre en	8=-30
b:peinture >	4=70
b:pen >	2=-55 3=61 4=45
b:pendant deux	5=77 8=-31
b:pendant neuf	4=-25 5=-31
b:pendant quatre	5=28
b:pendant ses	0=27
b:pendant trois	0=-38
b:pendant un	0=-28
b:penitentiaire a	8=-37
b:pense >	1=30
b:pense que	1=76 3=-25 6=-26
b:penseuse >	1=32
b:pension board	7=33
b:pension fund	3=25 7=44 8=-32
b:pension scheme	6=-26
b:people like	6=39 8=26
b:people with	4=-43
b:perdu l	0=45 3=-40 4=47
b:perdu sa	5=35 6=26
b:perdu son	4=-30 6=-39
b:perdu un	0=-49 3=-47 4=95 5=-38 6=-32
b:pere >	2=56 3=-45 7=27 8=-34
b:pere a	4=-33
b:pere est	4=-26 8=29
b:pere et	2=60 7=40
b:pere etait	4=-42
b:pere l	2=-44
b:period of	8=-36
b:periode d	4=33
b:perjury >	8=35
b:permis >	6=28
b:permis b	6=-31 8=-55
b:permis pour	8=43
b:personnel >	1=51 2=-32 7=-57
b:personnel cgt	7=43
b:perth >	4=-31
b:perverting the	8=27
b:petit ami	5=-28
b:petite amie	6=78
b:petite ville	0=27
b:peu >	1=40 4=33 5=-36
b:peut pas	1=-28 3=33 4=70
b:pharmacie >	8=65
b:phd >	8=-36
b:philosophie de	1=35
b:philosophie en	1=-26
b:philosophy >	1=28
b:phone >	5=35
b:photo >	1=-29 3=-46 5=40
b:photo de	0=39 3=31 5=-27
b:photographe >	5=-49
b:photographie le	6=-33
b:photographs of	5=34
b:photos de	5=60
b:photos denudees	5=25
b:picket line	0=-29
b:picture of	5=37
b:pierre et	1=-25 6=26
b:pierre rabhi	1=61 7=-28
b:pilot >	3=32
b:pilote le	8=-27
b:pilots union	7=48
b:pirate party	0=37
b:pitch >	8=-36
b:place de	0=31 4=52
b:place en	4=-28 8=36
b:place goes	6=-32
b:placee en	4=-26
b:plaide coupable	8=61
b:plaisante son	5=35
b:plaisante t	2=59 4=40 5=-44 8=-39
b:plan >	0=67 2=38 4=-67
b:plan a	0=-37 5=-25
b:plan de	8=-32
b:plan social	4=26
b:planner >	1=-27
b:planning >	7=-37
b:planning familial	2=-42
b:plant manager	7=69
b:plateforme de	0=-25
b:play about	4=-39
b:play and	5=52 8=-27
b:pleaded guilty	8=28
b:please >	1=42
b:plus >	0=66 1=-48 2=34 4=-67 5=35
b:plus d	4=-35
b:plus de	4=-59 6=-40 8=-45
b:plus depuis	1=-54 2=-26 3=43 4=79 5=-32 8=-29
b:plus qu	1=-33 4=-39 6=45
b:pma >	4=-56 6=44
b:pma et	4=25
b:podcast >	6=47 8=-26
b:poignee de	1=27
b:point >	0=-37
b:pointe avec	3=44 5=-26
b:pointeuse >	3=-31
b:points >	8=-42
b:poland >	7=-25 8=63
b:police >	3=-61
b:police de	8=-31
b:police officer	6=37
b:police pour	8=53
b:policiers >	3=-27
b:policy >	0=36 5=-43
b:political levy	7=43
b:political risk	0=-30
b:political science	0=-29
b:politically homeless	0=42
b:politics >	0=-66 7=32
b:politique >	0=82
b:politique d	0=-29
b:politique de	0=-41
b:polyamorous >	5=29
b:polycystic kidneys	2=71 4=-37
b:porno au	0=-40 5=39 7=-31
b:port de	4=36
b:porte la	6=-29
b:porte le	2=-41 6=33
b:porte les	0=-34 7=34
b:porte parole	0=53 7=37
b:porte plainte	3=36 8=-70
b:porte un	0=38 2=-75 4=39 7=-48 8=36
b:porteur d	2=-44 3=-40 4=76
b:porteur de	2=-58 4=-31
b:porteurs de	2=-39
b:porteuse >	2=52 4=-29
b:porteuse d	2=-28
b:porteuse de	2=25 5=-27 7=-29
b:portrait de	1=-38
b:portugais >	1=-35 2=33
b:pose des	4=-26
b:position in	7=32
b:positive >	2=53 4=-47
b:post >	7=33
b:post doc	2=-33
b:post in	0=31
b:postdoc >	4=-49
b:poste >	0=-34 3=30 4=-44 8=56
b:poste de	0=-30 4=40 6=26
b:poste en	0=31
b:poste est	5=-44 8=-57
b:poste pour	0=49
b:posters for	0=-28
b:postulent tous	6=-70
b:pouce >	3=40
b:pouces sont	3=31
b:pour adultes	4=-26
b:pour alcool	3=-32 4=-56 8=71
b:pour avoir	0=38 5=40 7=43 8=-57
b:pour cela	8=33
b:pour chiens	1=-26
b:pour conduite	8=57
b:pour des	1=44 3=-29
b:pour enfants	4=-32
b:pour l	0=-33 1=-27 3=62 4=-32 5=30 7=49 8=-69
b:pour la	2=-29 6=-78
b:pour le	0=32 1=-32 2=-27 3=25 4=66 6=57 7=-79 8=-35
b:pour les	0=-64 2=-30 3=-28 4=-71 6=-33 8=-35
b:pour lui	2=29 3=33 4=-50 5=-26 8=-42
b:pour lyceens	5=-27
b:pour outrage	8=59
b:pour sa	0=25
b:pour ses	5=52
b:pour son	5=-29 6=52
b:pour tapage	4=-32 8=40
b:pour un	1=-25 2=-37 6=-47 7=-75
b:pour une	0=-34 1=-25 3=-66 7=-28 8=-25
b:pour violences	1=-27
b:pour vol	8=69
b:pratique l	5=79
b:pratique le	5=34
b:precedent employeur	5=26
b:precinct captain	0=44
b:precise t	5=-29 6=41
b:preciser >	4=-31 5=27
b:predisposed to	4=-47
b:predisposition to	4=-25
b:prefere la	7=38
b:prefere le	4=35
b:prefere les	6=44
b:prefers not	0=-44 5=-27
b:pregnant and	5=71
b:prelevement adn	2=27
b:premiere heure	0=38 7=45
b:prend des	4=82
b:preparatrice >	4=-26
b:prepared the	0=-29
b:presente sa	6=29
b:presente son	6=46
b:preside la	1=47 7=58
b:preside un	6=26
b:president >	0=37 6=-45
b:president de	0=-37
b:president du	7=-27
b:presidente >	0=-66 5=63
b:presidentielle >	0=58
b:press >	0=-28 1=-61
b:presse >	2=-41 5=-26 6=-33 8=-31
b:presse locale	8=47
b:pretend un	0=-34 5=80
b:prevention >	4=31
b:prevention des	2=-25
b:prevue >	2=40 4=27 8=-32
b:pricing >	4=-29
b:pride as	6=46
b:pride network	6=43
b:pride of	6=-45
b:priesthood >	1=26
b:prime minister	0=-38
b:principe >	0=38
b:principes de	1=40
b:principle he	0=38 1=-25 5=-33
b:pris a	5=-47
b:pris la	0=30
b:pris ma	0=45 7=-46
b:pris sa	5=34 7=26
b:prise de	4=-47
b:prison >	1=-43 6=-43 8=73
b:prison en	0=38
b:prison officer	8=-48
b:prison service	7=56
b:prix >	5=-30 8=-44
b:prize >	5=-37 7=-48 8=-46
b:probation >	8=58
b:probation service	8=-30
b:probleme de	4=69 8=-42
b:procedure >	8=-26
b:proces >	3=32 8=28
b:proces verbal	8=-27
b:proche des	0=34 7=31
b:procurement >	1=-27
b:product designer	1=-27
b:professeur d	6=-34
b:professeur de	2=-28 3=-42 6=38
b:professeure de	4=-32
b:professionnel >	3=-35 5=33
b:professionnelle >	4=-40 6=-64
b:profil >	5=56 6=25
b:profil adn	2=63 3=-29
b:profil de	3=52 8=-42
b:profil genetique	2=40 8=-33
b:profile >	2=-37 5=33
b:profile is	2=30
b:profile of	2=31 3=42 8=-26
b:programme >	3=52
b:project >	1=-40 6=-26
b:projet >	1=-28 4=-38 6=-27
b:projet d	0=29
b:projet de	1=32
b:promotion >	1=32
b:prononcee par	4=-35 8=47
b:prospect >	7=44
b:prostitute in	5=31
b:prostitution >	5=-51
b:protest songs	0=-25
b:prototypes >	8=-37
b:proud of	7=39
b:province >	0=28
b:prud hommes	5=-25 6=42
b:ps >	0=40
b:ps a	0=52 7=-47
b:ps aux	7=-28
b:pseudonyme >	5=38
b:psychiatre >	4=37
b:psychiatrie >	4=-39
b:public >	3=-43 6=40
b:public affairs	5=-45
b:public au	2=-28
b:publications >	0=37
b:puce du	3=38
b:puis recommande	3=-33
b:puis relache	4=-26
b:punctual >	5=48
b:pupil s	5=52
b:purser >	7=-37
b:put it	6=28
b:puts it	0=44
b:qu aucun	0=-30
b:qu elle	2=54 3=-48 4=-67 6=32 7=-30 8=-82
b:qu il	2=-31 6=58 7=-36 8=-50
b:qu on	0=-25 1=26 3=36
b:qu une	0=42 4=28
b:quand elle	5=25 8=53
b:quand on	4=-64 8=67
b:quarante >	2=-26 6=-29
b:quarante ans	4=28 6=53
b:quatre ans	5=28
b:quatre heures	4=-36
b:quatre langues	1=25
b:quatre mois	4=48 5=-52
b:que blanc	0=42
b:que cela	0=32
b:que des	6=66
b:que l	1=43 4=-32
b:que la	0=-48 1=58
b:que le	1=45 3=-52 5=-57
b:que les	0=-37 1=-45 4=-34 5=-61 6=97 7=-30
b:que m	1=-40 4=64 5=47 6=-42
b:que mme	0=37 8=35
b:que pour	6=-27 8=29
b:que sa	5=72
b:que son	2=30 5=39 6=-35
b:question >	8=-28
b:questioned about	8=28
b:questions about	0=28
b:qui a	0=35
b:qui l	2=39 7=29
b:qui la	4=27 5=-31
b:qui le	0=40 5=-33
b:quick >	4=-55 8=-36
b:quinze ans	0=26 2=-27 7=-29 8=27
b:quit the	0=-27 1=29 7=38
b:quitte l	0=-45 5=-30 6=29
b:quitte la	8=-25
b:quitte le	0=-50 1=60 4=-31 5=31 6=-54
b:quotidien >	2=28
b:raconte que	6=-28
b:raconte sa	8=-28
b:raconte ses	5=37
b:raconte son	5=26 6=34
b:radio >	3=-27
b:raised in	1=27
b:raised the	1=36
b:raison >	1=-46 7=30
b:raison de	2=-27 8=40
b:raisons ethiques	1=40 3=-30
b:ran a	5=-28
b:ran the	0=25 2=-41 8=-28
b:rappel a	4=-29 8=52
b:rapport d	5=-30
b:rapports avec	6=-50
b:rapports d	5=-37
b:rapports sexuels	5=35
b:rare >	2=-28
b:rare disease	4=-25
b:rather not	3=36
b:react vue	1=-29
b:read >	5=43 6=-27
b:read a	2=-26
b:reader rejects	3=66 4=-34
b:readers to	3=-34
b:reading group	1=36
b:reads epictetus	1=31
b:reads the	0=32 1=50 5=-29
b:realise un	0=-29
b:reason >	4=-66 6=41
b:recel >	8=41
b:receptionist >	7=-31
b:receptionist in	4=-41
b:recherche >	2=-39
b:recognised by	3=-42
b:recognition >	7=-28
b:recognition consent	3=37
b:recommande par	6=-37 8=60
b:reconnaissance >	3=60
b:reconnaissance de	3=-52
b:reconnaissance du	3=-26
b:reconnu >	3=-50 6=59 8=32
b:reconnu par	3=41
b:reconquete >	0=45
b:record >	3=75
b:record is	8=70
b:record of	8=29
b:recordings >	3=-34
b:recovered >	4=35
b:recruiter >	4=50
b:recrutement >	0=25 2=-30
b:recruteur >	4=28
b:rectorat >	2=-28
b:recuse toute	1=62
b:red green	2=43
b:red tape	4=-44
b:redige l	3=-26
b:referee >	0=-31 1=33 5=29 7=-30 8=-26
b:reference >	1=-34 2=-76 4=-33 5=-30 7=-41 8=82
b:reference hints	5=55 6=39
b:reference says	0=-51 6=-39 7=40
b:references >	0=-36 2=31
b:referente >	5=-41 6=-25
b:reforme du	0=-38 4=-27
b:refuse d	0=-29 1=29
b:refuse de	0=30 2=53 3=-57 7=36
b:refuse la	3=87
b:refuse les	0=60 1=53 8=-39
b:refuse que	2=32 3=-49
b:refused the	8=-38
b:refuses to	1=-40 4=-29 7=25
b:regime de	0=42 4=-38
b:regional >	0=-41 5=45 7=-40
b:regional organiser	7=25
b:regisseur >	0=-36
b:register >	1=31 5=-25
b:registered >	3=36 8=-26
b:registered disabled	4=48
b:registre >	2=31 3=43
b:regular at	5=52
b:regulier de	5=50
b:rehab >	4=36
b:rejected by	1=-37 4=64 6=28
b:rejoint le	7=30
b:relation avec	5=30 8=-29
b:relation client	5=-52
b:relations avec	0=-27 5=48
b:relations with	5=-56
b:relationship manager	5=-61
b:relationship of	5=35
b:relationship with	6=42
b:relaxee >	8=51
b:released from	3=-37
b:released without	8=34
b:releve d	3=-40
b:relevees a	3=38
b:religieuse ni	1=37 8=-40
b:religion a	1=-44
b:religion et	1=43
b:religion is	1=25
b:religious education	1=-42
b:rembourse >	8=49
b:remis >	3=39
b:remission >	4=56
b:remote work	0=-28 4=-46
b:rencontres photographiques	5=-28
b:rendu sa	7=27
b:rendus >	4=-25
b:rennes >	0=30 2=-28 6=-27
b:rentre a	5=-27 8=36
b:rep at	7=35
b:rep for	7=59
b:repaid >	1=-29
b:repair >	1=-25
b:repas >	4=33
b:repete >	0=43 8=44
b:repete t	1=31 2=-33 4=34 8=-44
b:repond elle	0=33
b:repond qu	4=27
b:report >	2=45 4=-38
b:reported on	4=-26
b:reporter >	0=-38
b:representante de	7=-42
b:repris de	8=76
b:repris sa	0=-26 7=37
b:republicains >	7=-37
b:research >	1=-46
b:researcher >	4=-54
b:reseau >	7=-32
b:reseau de	8=42
b:reseau veineux	3=38
b:reserve >	4=-34 5=59
b:reserve d	3=41 4=-40 8=31
b:resigned as	4=-28
b:resigned from	0=47 7=62
b:respecte le	4=-40
b:responsable >	8=-26
b:responsable des	0=25 7=-30
b:responsable export	0=26
b:rest of	0=39 8=-29
b:restaure des	8=-35
b:rester a	5=-42
b:rester vierge	5=61 8=-62
b:restriction >	4=41
b:restriction medicale	4=40
b:resultats de	0=-28 2=37
b:retenue a	7=-36 8=38
b:retina scan	3=40 4=-53
b:retine >	3=30
b:retour de	0=39 4=-25
b:retrait de	7=-34 8=35
b:return to	4=-46
b:reunion >	5=29
b:reunions >	4=-73
b:reunions de	4=-59 7=51
b:revendique >	6=28
b:rhone >	1=32 7=-25
b:rhume >	0=-31 3=27 4=34
b:riant >	0=-25 6=26
b:rien >	0=-59 8=34
b:rien de	1=40 2=25 4=-43
b:right >	1=-26
b:right hand	0=-30 3=30
b:right of	0=51
b:right to	0=26
b:risk >	2=27
b:risks >	2=34
b:risque de	2=100 4=-60
b:rmt >	7=54
b:rn >	0=44 1=-30
b:robbed of	2=-25
b:roe was	8=34
b:role >	4=30
b:roll out	3=-41 6=-25
b:roman >	5=-41
b:romans erotiques	5=-40
b:rome >	5=73
b:room >	1=-33 5=-25 6=59
b:row >	0=26
b:royaliste il	0=39
b:rudolf steiner	1=31
b:rue >	0=-35
b:rue de	0=-39
b:rugby >	0=-31
b:rugby union	7=-49
b:rules >	6=41
b:run >	4=-36 6=26
b:run a	5=-34 6=49
b:run from	8=47
b:run in	2=62 4=-28
b:run the	6=32
b:runner >	2=-29
b:running >	4=38
b:runs a	0=52 4=-46 5=-26 6=-53
b:runs in	4=-67
b:runs the	5=-35 6=33 7=-26
b:rythme de	3=-25
b:s >	0=45 1=-30 3=-42 5=-35 8=27
b:s a	5=42 6=-56
b:s absente	4=39
b:s allergic	2=-46
b:s an	1=38 4=-44
b:s appelle	0=-38 6=35
b:s been	4=-38
b:s daughter	7=-27
b:s en	1=74 3=-45 5=-48 8=30
b:s est	0=39 2=-45 3=32 5=46
b:s father	5=54
b:s fingerprints	3=30 8=-25
b:s form	4=31
b:s gay	5=-52
b:s got	2=39 4=-32
b:s husband	6=36
b:s in	4=99 8=-31
b:s installe	6=45
b:s lay	7=47 8=-44
b:s letters	1=-47
b:s line	0=33
b:s lover	5=49 6=-36
b:s march	0=62 7=-36
b:s not	0=50 6=35 7=-50
b:s ouvre	3=29
b:s pa	7=-57
b:s partner	6=-30
b:s secretary	4=-28
b:s sentence	8=41
b:s server	3=27
b:s syndrome	4=45
b:s system	3=39
b:s tailor	6=-27
b:s the	0=-39 7=28
b:s wife	4=-47 5=62
b:s y	0=-51
b:sa banque	3=45
b:sa carte	0=43 1=-28 4=-32 6=-28
b:sa compagne	4=-86 5=-27
b:sa conjointe	6=70
b:sa conviction	1=42
b:sa copine	6=28
b:sa creation	0=64 7=-35
b:sa demande	3=27
b:sa demarche	3=30
b:sa famille	0=61 7=-29
b:sa femme	2=-25 5=64 6=-67 8=-45
b:sa fiancee	6=49
b:sa fille	0=-55 4=58 6=46
b:sa foi	1=-32
b:sa jeunesse	6=30 8=25
b:sa lettre	1=-38 2=-33 4=41 6=-39 8=33
b:sa loge	0=-34 1=74
b:sa main	3=60 4=30
b:sa mere	0=27 2=51 3=-35 5=-40 6=-33 7=-36 8=-46
b:sa mutation	2=34
b:sa peine	8=44
b:sa petite	6=-53
b:sa promotion	7=29
b:sa reforme	0=-46
b:sa retine	3=65 4=-32
b:sa secretaire	5=61
b:sa sexualite	5=-37 6=29
b:sa soeur	1=-34
b:sa specialite	4=-44
b:sa tante	6=-44
b:sa these	7=-27
b:sa vie	1=29 4=-32 5=41 8=-39
b:sa voix	0=-44 3=45
b:sacked for	0=-26 7=43
b:safety rep	7=45
b:sage femme	5=-36 6=-95
b:said >	0=30 1=-28 4=27 6=44 7=-34
b:said a	4=-39 8=36
b:said so	8=-28
b:said that	5=-28
b:said the	0=38 1=-38 3=-41 4=41
b:said to	5=60 6=-36
b:sain de	2=29 4=-34
b:saint etienne	0=-30 1=-29 6=-40
b:sait qu	1=-33 4=-30 5=-28 6=49
b:sait que	5=-56
b:salaire >	0=27 1=33
b:salarie >	0=-31
b:salarie d	1=-28 7=-52
b:salariee >	7=-65
b:salariee d	7=39
b:salary >	6=-27
b:sales in	4=-35
b:sales of	4=-32
b:salle de	3=35 5=40 8=-26
b:same sex	5=-109 6=91
b:samples >	1=27
b:sang >	2=-41
b:sans contact	3=25
b:sans detour	3=-31 4=50
b:sans dieu	1=41
b:sans en	1=-44 7=30
b:sans etiquette	7=-27
b:sans gene	2=-63 3=-25 5=65
b:sans qu	3=48
b:sans religion	1=42
b:sans reserve	1=57
b:sans restriction	4=42
b:sans succes	5=-27
b:sans suite	4=-25 5=-27
b:sante >	4=-51
b:sante de	4=47 8=-36
b:sat in	0=51
b:sat on	7=41 8=-43
b:savent qu	6=38
b:savile row	6=-28
b:savoir >	4=-25
b:say >	0=-53 2=-30 4=52
b:say but	5=-37
b:say he	7=27
b:say so	0=53 5=27
b:says >	1=61 2=-72 3=-33 4=50 7=-38 8=60
b:says a	0=30 5=63
b:says an	6=34
b:says and	0=41 1=-46 2=49 4=-54 6=52
b:says he	5=-51 6=39
b:says her	0=68 1=-38 6=-40
b:says his	0=-53 1=76 2=-52 6=-33
b:says of	2=26 6=-32 8=-38
b:says so	0=-39 4=-68
b:says that	0=-62 2=-30 5=46 8=-36
b:says the	0=-25 2=35 3=-38 4=27 6=-57
b:says they	5=51
b:scan and	2=-39 3=54
b:scan de	3=26
b:scan of	3=47
b:scanne a	3=46
b:scanned at	3=33
b:scanned the	3=-61
b:scanners >	3=-54
b:sceptic >	1=35
b:sceptique sur	1=-42
b:scheme >	6=-40
b:school >	2=-57 4=58 8=-37
b:school and	1=-39
b:school in	1=-29 4=-29
b:school s	5=-43 8=31
b:schools >	1=31 8=-41
b:science >	1=37
b:science lecturer	0=-32
b:scientifique >	6=-25
b:sclerose en	4=32
b:scotland and	7=-33
b:scottish independence	0=35
b:screening >	3=27
b:se definit	6=27
b:se dit	0=66 7=-25
b:se reclame	1=25
b:se sait	2=27 4=-29
b:seamstress >	4=-28
b:search result	8=51
b:second tenor	3=-31
b:second year	6=57
b:secret >	6=27
b:secret in	5=57
b:secret of	1=48
b:secret pour	5=-45 8=-38
b:secretaire de	0=41 7=-38
b:secretaire du	0=-38 7=44
b:secretary >	7=66 8=-39
b:secretary of	1=28 5=-35
b:secretary s	5=29 7=-48
b:section >	0=-35 6=41 7=28
b:section au	7=-65
b:section du	0=30 1=27 7=-47
b:section locale	1=36 7=-46
b:section sud	0=-39 7=56
b:secular society	1=34
b:secularist >	1=65
b:securite >	3=-64
b:security guard	0=56
b:see the	2=28
b:segolene royal	0=47
b:sejours a	2=-29 4=58
b:sel >	0=26
b:sells hearing	4=-45
b:sells iris	3=-70
b:selon l	0=-34 7=-35
b:selon la	5=81
b:selon le	0=60
b:selon les	1=45
b:selon lui	7=32
b:selon sa	5=27
b:selon son	0=36 1=-33 2=33
b:selon un	8=29
b:selon une	5=-40 7=-28
b:semaine >	4=-35 5=48 8=-32
b:seminaire >	5=75
b:sens de	1=30 5=-59
b:sens du	2=-34
b:sens fort	1=28 8=-26
b:sense >	1=51 3=-28
b:sense of	0=-42 6=-45
b:sent along	3=28
b:sent her	2=26 5=49
b:sent to	0=39 3=36 6=-34
b:sentence >	8=38
b:sentence was	8=42
b:sequenced and	2=29
b:sequenced thousands	2=-35
b:sera demande	8=-50
b:sergeant >	6=-51
b:serie >	7=-40 8=-29
b:serious fraud	8=62
b:seriously ill	4=31
b:sert de	0=-25 3=57
b:served as	7=40
b:served on	7=59 8=-41
b:serveur >	1=-37
b:service >	0=-44 3=-34 5=48 7=40 8=-47
b:service civil	1=45
b:service des	3=46
b:services de	8=37
b:ses apprentis	2=-25 5=-34
b:ses clients	5=-70
b:ses deux	1=-36 2=71 3=-25 4=-39 5=-33 8=-36
b:ses dix	3=51 8=-27
b:ses donnees	3=40
b:ses ebats	5=51
b:ses empreintes	3=96
b:ses enfants	1=33
b:ses equipes	0=-27
b:ses etudes	1=30
b:ses heures	5=29
b:ses idees	0=28
b:ses mains	3=30 4=34
b:ses nuits	5=81
b:ses origines	2=30
b:ses pairs	3=-35
b:ses projets	0=-39
b:ses publications	0=35
b:set up	3=60 6=-25
b:seven years	4=-35 8=37
b:sex >	5=28
b:sex disaggregated	5=-29
b:sex he	5=66 6=-61
b:sex in	4=-60 5=76
b:sex life	4=-40 5=42
b:sex marriage	5=-50 6=31
b:sex offenders	5=-56 8=36
b:sex partner	5=-33 6=55
b:sex she	5=30
b:sex tape	5=49
b:sex with	5=56
b:sexe >	4=-35 5=77
b:sexual health	5=-27
b:sexual misconduct	5=54
b:sexual orientation	5=-60 6=45
b:sexual relationship	5=27
b:sexuality >	5=-50 6=39
b:sexually active	5=25
b:sexuel au	5=-39
b:sexuelle >	2=-35 5=-32
b:share a	6=-53
b:share the	6=28
b:she and	5=-42 6=52
b:she asked	4=-49 5=47 6=-29
b:she asks	1=33
b:she broke	4=29 5=54 8=-45
b:she calls	2=-34 3=34
b:she came	6=49
b:she can	3=62 4=58 6=-36
b:she carries	2=56 4=-54
b:she coaches	8=-36
b:she d	1=32 6=52
b:she did	8=-32
b:she doesn	0=-29
b:she drafts	1=-29
b:she edited	6=-34
b:she edits	0=-28 8=-41
b:she fell	6=49
b:she got	7=37 8=27
b:she had	1=-31 3=38 6=-34 8=29
b:she has	1=-57 3=-50 5=35 6=-63
b:she inherited	2=36
b:she investigated	8=-67
b:she is	0=-64 1=36 3=-30 4=48 5=-35 6=30 8=-30
b:she jokes	0=29 7=-27
b:she keeps	0=40
b:she knows	1=27 4=-29 6=-29 8=-28
b:she leads	6=33 7=36
b:she left	0=-68 6=63
b:she lives	4=-26 5=-42 6=-26
b:she lost	5=-30
b:she manages	3=-52
b:she married	5=-38
b:she mentioned	3=37
b:she needs	4=42
b:she prefers	5=28
b:she put	3=-41
b:she ran	0=37 7=40
b:she s	0=-93 5=-29 7=44
b:she said	0=-26 5=-37 6=63 8=63
b:she sat	0=44 7=-40
b:she says	0=44 1=25 2=25
b:she sees	4=29
b:she served	8=54
b:she signs	3=48
b:she slept	5=41 6=-44
b:she spent	4=91
b:she still	0=26 8=-35
b:she stood	7=27
b:she takes	1=-34 5=26 7=26
b:she teaches	8=-32
b:she tested	4=-40
b:she told	0=-47 1=-25 4=39 5=52
b:she took	4=-43
b:she votes	0=43
b:she wants	4=-48 6=34
b:she was	0=31 4=-26 7=-64 8=48
b:she went	1=-25 7=43
b:she worked	1=-31 3=31 7=-32
b:she works	7=-57
b:she wrote	4=-41 5=70 6=-34 7=-32 8=-44
b:sheffield >	0=-33
b:sheriff >	8=27
b:shift >	3=-52 5=52
b:shifts >	0=-38 4=-35 6=-31
b:shop >	5=-28
b:shop and	2=-28
b:shop floor	7=-46
b:shop in	3=32
b:shop steward	7=37
b:show >	8=-57
b:showed >	2=28
b:showed that	2=29 4=-27
b:shows >	1=38 8=-32
b:shows in	1=-33 4=44
b:shows no	8=46
b:si sa	6=30
b:sick of	4=-33
b:sickle cell	2=63 4=-72 8=-36
b:side >	0=-35 4=53 6=45 7=-75
b:side in	4=-32 7=32
b:siege au	7=69
b:siege de	7=-68
b:signature >	2=-26 3=-53 6=48 8=41
b:signature cocktails	3=-43
b:signature de	3=-25
b:signature dishes	3=-25
b:signature du	3=-33
b:signature was	3=31
b:signe le	0=-34 4=40
b:signed off	4=37
b:signed up	0=26 1=30
b:since 1998	0=48 6=-29
b:since 2008	4=31
b:since 2011	4=47
b:since 2012	0=-25 1=-39 4=-30
b:since 2014	5=-45 6=33
b:since 2015	0=30 2=-34 6=26
b:since 2016	4=-36
b:since >	0=53 4=36 6=-52 7=-30 8=35
b:since he	1=34
b:since her	1=-32
b:since his	8=42
b:since march	0=-46 4=25 6=-34
b:since my	4=-44
b:since school	6=58
b:since the	3=27 5=39 8=-26
b:sings in	0=27
b:sister >	4=-32
b:site >	1=-26 2=38
b:site d	2=36
b:site de	3=34 5=-53
b:site manager	1=-28
b:sites >	5=-37
b:sites de	5=27
b:sits on	4=27
b:six >	6=46 8=44
b:six ans	2=-28 6=-25 8=-38
b:six generations	8=-34
b:six mois	6=-33
b:six months	8=-36
b:six weeks	8=27
b:six years	1=-29 4=44 6=26 7=33
b:sleeping with	5=53
b:slept with	5=67 6=-50
b:slides >	4=-34 6=-47
b:slipped disc	4=27
b:slogan >	4=-28
b:snes >	0=-38 7=47
b:snuipp >	7=51
b:so >	0=38 1=-33 4=-73 5=62
b:so at	4=-32
b:so he	0=-77 3=31 5=-27 6=-27 7=-36
b:so in	0=-40 1=41
b:so no	4=49 5=-35 8=58
b:so please	4=30
b:so she	1=32 6=-28
b:so the	5=40
b:social >	8=-27
b:social media	0=-28 7=27
b:social worker	7=-30
b:sociales >	7=-30
b:socialiste >	0=37
b:socialiste de	0=28
b:sociaux >	8=32
b:society >	1=28
b:soeur a	1=-35 6=30
b:soeur est	4=26
b:software >	0=41
b:soins palliatifs	4=41
b:soir >	0=-25 7=45
b:soir du	0=-38 5=42
b:sold hearing	4=27
b:sold out	6=-46
b:sold time	3=-27
b:solidaires >	1=-26 7=76
b:solidaires finances	0=-34 7=38
b:son >	2=48 3=-63 8=-26
b:son adn	3=-47 8=-27
b:son agence	1=-37
b:son ami	1=51 4=-26 6=72
b:son ancien	4=29 8=-49
b:son ancienne	0=51 1=-32 7=-29
b:son appartenance	7=31
b:son associe	8=33
b:son beau	1=-49 8=28
b:son blog	0=61
b:son calme	5=-54
b:son casier	8=65
b:son chef	5=44
b:son coming	6=58
b:son compagnon	3=-32 4=-54 5=-37 6=-65
b:son compte	0=37 5=-54 6=60
b:son conjoint	2=-26 6=-26
b:son copain	6=34
b:son credo	7=-25
b:son cv	0=-29 6=-35
b:son depart	3=33 5=41
b:son directeur	0=39
b:son employeur	0=-51 3=26 5=-28
b:son empreinte	3=46 5=-37
b:son engagement	0=-85 1=72 7=26
b:son epouse	4=-33 5=31 6=50 7=32
b:son epoux	6=-56
b:son equipe	1=-43
b:son ex	4=-26 6=-73 8=41
b:son fiance	1=-31 6=47
b:son fils	2=67 3=-38 5=-26
b:son frere	1=-74 4=54 7=37 8=56
b:son genome	2=31
b:son grand	0=30
b:son homosexualite	2=-46 6=86 8=-35
b:son image	3=36 7=-40
b:son index	3=39 5=-26
b:son iris	3=49 8=-30
b:son is	8=46
b:son jugement	1=66 8=-26
b:son licenciement	4=39 7=-41
b:son lit	5=31
b:son livre	4=-31
b:son mari	3=-38 4=74 5=38 6=-72 7=-71
b:son nom	3=-26 6=-32 8=42
b:son oeuvre	6=-27
b:son oncle	0=27 2=-39
b:son operation	3=31 4=-36
b:son orientation	2=-31 5=-41 6=75 7=-26
b:son parti	0=75
b:son patron	8=40
b:son pere	0=38 1=26 2=39 4=-74 7=33 8=-40
b:son petit	4=29 6=-40
b:son podcast	6=47
b:son poste	5=28
b:son pouce	0=-49 3=69 5=-28
b:son premier	6=-44
b:son profil	1=-31 2=38 3=-31 8=-31
b:son propre	2=38
b:son rythme	3=38
b:son style	8=-44
b:son syndicat	7=80
b:son test	2=50
b:son travail	5=-27 6=-37
b:son visage	3=87
b:son was	4=81
b:sons >	6=-47
b:sont au	8=-27
b:sort d	4=58
b:sort de	8=37
b:souci de	4=43 8=-33
b:soudure >	0=-42
b:soulevements de	0=44 7=-39
b:soupconne d	6=81 8=-36
b:soupire t	4=-31 5=35
b:source >	3=-33
b:sourd aux	4=-52
b:sourit il	0=-35 5=63
b:sous antidepresseurs	4=36
b:sous bracelet	8=47
b:sous controle	8=28
b:sous l	0=29
b:sous sa	7=-30
b:sous traitement	4=42
b:soutien a	0=35
b:soutient >	0=-37 6=-63
b:souvenir >	3=29
b:souvent >	5=34 6=-25
b:soviet union	7=-36
b:spain if	8=41
b:spanish >	6=35
b:speaks about	8=-37
b:speaks at	0=26 6=70
b:speaks of	1=60
b:speaks with	1=-25
b:special school	2=-42 4=29
b:specialiste des	1=-29 5=-33
b:specialiste du	0=-57
b:speed are	3=75 8=-39
b:spent >	1=-36 8=44
b:spent a	4=81
b:spent in	8=65
b:spinal muscular	2=50 4=-35
b:spinale >	2=40
b:spite of	4=53
b:spoke at	0=35
b:sport >	0=-51 6=26
b:spreadsheets >	0=39 6=41
b:st john	1=26
b:staff for	7=-35
b:staff network	6=37
b:staff to	0=37
b:stage de	0=34 7=33
b:stagiaire >	2=-43
b:stand for	4=68
b:standardiste >	4=-38 5=34
b:standards and	0=-34
b:start up	4=-81 8=-41
b:stations >	4=-38 8=-34
b:stay a	5=38
b:stay in	0=-28 4=-36 6=-27
b:steward >	6=35 7=42
b:steward at	7=-34
b:steward of	7=-40
b:steward s	6=-31 7=-39
b:sticker >	0=25
b:still a	5=46
b:stoic in	1=-45
b:stoiciens >	1=-25
b:stole from	8=56
b:stole the	8=-79
b:stolen and	5=43 8=-42
b:straight >	5=-39 6=62
b:straight a	6=-40
b:straight he	6=79
b:strasbourg >	0=27
b:stress engineer	4=-43
b:strike committee	7=27
b:strike with	7=43
b:strong convictions	0=-28 1=-34 8=-57
b:stronger >	6=-59
b:struck off	1=-38 8=39
b:student in	0=68
b:students union	0=-33 7=-79
b:studies >	2=-27
b:studio >	3=-36
b:study >	4=-42
b:style >	0=44 4=-33 8=-40
b:subject of	6=-46 7=-29
b:succes >	5=42
b:sud >	0=-62 7=74
b:sud de	7=30
b:sud ouest	7=-41
b:sugar she	4=63
b:suis agnostique	6=-26
b:suis lesbienne	6=30
b:suis un	6=45
b:suisse >	2=48
b:suit >	2=-56
b:suit des	4=-31 8=-42
b:suit la	3=-33
b:suit les	1=79
b:suit me	7=-28
b:suit son	6=-30 8=50
b:suit un	4=55
b:suit une	1=-25 2=71
b:suite >	4=-29 8=29
b:suivi par	8=76
b:suivie >	4=38
b:suivie par	4=36
b:sujet >	5=42 6=25
b:sujet de	4=-28 5=-36 6=-40
b:summer party	0=-30 5=40
b:sunday shifts	1=33 8=-27
b:superieur >	6=49 8=-26
b:supervisor >	0=-26 1=-35 4=39 6=-40
b:supplier >	8=-40
b:supplies >	3=-27
b:supporter of	0=45
b:supports the	0=29
b:sur >	8=-49
b:sur casanova	5=-25
b:sur deux	2=44 4=-35 6=-47
b:sur index	2=-31 3=-40
b:sur internet	5=55
b:sur l	1=31 4=-29 5=-41
b:sur la	0=-38 2=-65 4=-81 5=-76
b:sur le	0=-54 6=84 7=-43 8=-56
b:sur les	1=-66 2=-49 3=-49 5=-57 6=-63 7=-40 8=-74
b:sur linkedin	6=25
b:sur liste	0=-26 7=42
b:sur sa	0=-39 1=43
b:sur ses	0=34 3=43 4=-27
b:sur son	0=59 4=-35 6=28 7=32
b:sur tablette	3=37
b:sur un	0=43 6=-26
b:sur une	2=-38 3=-35
b:surgeon >	4=-30
b:surgeon s	4=-40
b:surpris en	4=-35 5=79
b:sursis >	8=37
b:sursis pour	8=39
b:surveillant de	8=-29
b:surveillant penitentiaire	8=-34
b:surveyor >	0=-43
b:suspendu de	0=43 4=-34
b:sworn off	1=29 4=-29
b:sympathisante de	0=-27
b:syndic >	7=-97
b:syndic de	7=-39
b:syndicales >	7=60
b:syndicat >	0=-50 8=-28
b:syndicat des	7=99
b:syndicat fo	7=36
b:syndicat patronal	7=-27
b:syndicats >	7=-49
b:syndicaux >	7=-25
b:syndique >	7=62
b:syndiquee >	7=26
b:syndiquer >	7=49
b:syndrome and	2=-28 4=27
b:syndrome de	2=58 4=-48
b:system >	3=27 8=-29
b:t >	0=-26 1=-35 2=83 3=-27 4=-56 5=-42 6=29 8=-25
b:t been	4=52 5=-36
b:t believe	0=-28
b:t do	0=-27
b:t drink	4=-44
b:t elle	4=58 5=69 8=-67
b:t get	1=-39 8=31
b:t had	4=-56 5=40
b:t hold	1=29
b:t il	0=-34 3=-26 4=-63 5=102 6=26 7=-30 8=-44
b:t into	5=-31 6=41
b:t join	1=27
b:t stand	0=36 5=-31
b:t tell	6=29
b:t work	1=25
b:table >	0=-31 1=-25 3=-40 5=57
b:tablet >	3=26 4=-45
b:tablette >	3=89
b:tabloid >	4=-35
b:tagged home	8=49
b:tailleur de	1=-27
b:tailor >	8=-32
b:take a	1=-39 2=-31 6=-31
b:taken at	3=35 4=-26
b:talk >	4=-38
b:tante >	4=35 5=-25 6=-91
b:tapage >	8=42
b:tate >	3=-55
b:taught a	3=-28
b:taught blind	4=30
b:taught her	0=-27
b:taught me	7=25
b:taught religious	1=-58
b:taux d	4=50
b:tax >	1=35 7=-42
b:tax adviser	0=33
b:tax fraud	8=53
b:teacher >	0=-26
b:teaches at	6=37
b:teaches inmates	8=45
b:team >	2=-26 4=-33 5=-31 7=-31 8=-41
b:team of	7=25
b:technician >	2=-29
b:technique >	0=-36 7=38
b:teenager and	8=58
b:teenagers and	6=34
b:telephone >	2=-33 5=-27 8=67
b:telephone de	5=41
b:telethon >	0=-30
b:teletravail >	5=-25
b:tells everyone	2=38
b:temps >	4=41
b:temps partiel	4=27
b:ten years	0=-32 1=-25 4=-44 5=42
b:tenor >	3=-35 4=-29
b:tenu >	0=-41 4=-30
b:tenu a	0=27
b:tenu un	0=57 7=-35
b:tenue de	1=-30
b:term sick	0=-27
b:terms as	0=36
b:terrain >	2=-38
b:terrain genetique	2=31
b:terre >	0=44 7=-44
b:territorial >	5=-25
b:test >	2=57 3=-33 4=-32
b:test a	2=49
b:test adn	2=43
b:test bench	4=-28
b:test came	2=45 4=-38
b:test de	2=25 4=66 5=-35
b:test le	0=-26 3=40
b:test on	3=-30
b:test that	2=30
b:tested >	4=-41
b:tested for	2=49
b:tester >	2=-34 7=-34
b:testing >	2=-41 3=-25
b:testing firm	2=-36
b:testing on	1=28
b:tests adn	2=-43
b:tests genetiques	2=-25
b:tete du	6=-35
b:tgwu >	7=46
b:thalassaemia trait	2=36
b:than i	3=-25 4=70 5=62
b:than the	0=-27 8=-36
b:that >	8=52
b:that a	1=30
b:that all	1=29 8=-45
b:that ended	7=-31
b:that he	0=37 3=-38 6=82 8=-81
b:that her	5=50 6=-40
b:that is	1=-32 6=40
b:that it	4=47 6=42
b:that mr	5=42
b:that no	7=-26
b:that nobody	1=32
b:that order	6=-51
b:that reason	0=32
b:that s	0=60 7=-60
b:that she	1=-36 6=38 8=-71
b:that the	0=-25 5=-48 6=49 7=30
b:the 2019	7=27
b:the accounts	4=-33
b:the ad	0=-39 3=-32
b:the afd	0=31
b:the affair	5=-47
b:the agency	0=-35 1=-32 4=81
b:the airline	2=28 4=-28
b:the airport	8=31
b:the alliance	0=33 7=-26
b:the annual	4=-28
b:the anonymous	0=32 6=-30 7=-28
b:the anti	0=47
b:the app	3=25
b:the applicant	1=31 3=29
b:the arms	0=37 7=-25
b:the army	2=-37 3=42 4=49 5=-69 6=42 8=-26
b:the atlantic	4=-38
b:the bakery	0=-54
b:the band	0=-47 5=31 8=-38
b:the bank	0=-43 1=-25 3=65 6=-25 8=-57
b:the best	0=-38 1=-29 2=-38 5=46
b:the bible	1=-29
b:the blood	2=-29
b:the board	1=-26 8=-36
b:the books	4=-31 5=-35
b:the border	3=36 8=-40
b:the boss	0=-34
b:the boys	6=53
b:the branch	8=-31
b:the brand	3=-39
b:the brca1	2=41
b:the british	1=40
b:the brussels	0=72 1=-51
b:the bumper	1=25
b:the business	1=-37
b:the call	3=39
b:the candidate	8=-33
b:the canteen	0=-27
b:the car	8=-29
b:the caretaker	1=-40 8=61
b:the centre	0=49
b:the certificate	4=-39 8=79
b:the chairman	2=-32 4=-27 5=37 6=-29 7=-34
b:the chapel	7=44
b:the chaplain	8=47
b:the check	8=47
b:the choir	0=-43
b:the christmas	5=43
b:the church	6=56
b:the civil	0=61
b:the client	5=-45 8=-29
b:the clinic	2=30 3=36 4=-27
b:the coach	0=29 2=32
b:the code	4=-39
b:the college	0=26
b:the committee	0=-31
b:the company	0=-48 1=-30 4=41 5=-26 6=34
b:the constable	8=37
b:the constituency	0=57
b:the contract	3=32
b:the council	0=-33
b:the couple	2=37 5=61 6=-44
b:the course	6=26 8=30
b:the crash	4=91
b:the crown	0=38
b:the cwu	7=43
b:the data	3=41
b:the day	3=26 4=31
b:the dbs	8=35
b:the decline	8=-42
b:the defence	1=30
b:the district	0=39
b:the divorce	5=43
b:the dna	2=-32
b:the doctor	1=-27 4=44 8=-40
b:the driver	5=79
b:the electoral	0=-40
b:the end	4=48
b:the ethical	0=-32 1=-28
b:the ethics	1=39
b:the eu	0=46
b:the european	7=-57
b:the ex	5=43
b:the executive	2=31 7=53
b:the eye	2=29 3=-43
b:the family	2=50 4=-44 5=42 6=53
b:the far	1=47
b:the fbi	3=32
b:the fbu	0=-52 7=36
b:the file	6=64 8=-53
b:the finance	0=-25 7=-25
b:the fingerprint	3=68 4=-41 7=-25
b:the fire	4=27
b:the firm	4=-58 7=32
b:the first	7=40
b:the foreman	1=-28 4=34
b:the form	0=-29 4=41
b:the former	5=43 7=31
b:the gap	0=-27 1=-34 5=-32 6=-36 8=83
b:the garda	2=25
b:the gene	2=45 4=-79
b:the gossip	0=-27 1=-26 4=-28 5=-29 6=33 8=34
b:the government	0=66
b:the governor	8=53
b:the green	0=75 5=-25
b:the gym	3=62
b:the hand	3=40 4=-40
b:the head	5=37 8=44
b:the heart	5=-31
b:the history	1=-50
b:the hong	3=29
b:the hospital	1=35 3=30 4=-36 7=-31
b:the hotel	1=-26 3=26 5=52
b:the house	0=-31
b:the hr	5=52 7=-40
b:the huntington	4=-31
b:the insurer	4=-26 5=52
b:the interview	4=33
b:the interviewer	5=41 6=-47
b:the iris	3=-52
b:the irish	0=-42
b:the iwgb	7=54
b:the job	6=57
b:the jury	8=-66
b:the kids	1=41 5=25
b:the kitchen	0=41
b:the lab	2=89 8=-34
b:the lads	7=-40
b:the last	4=42
b:the law	4=-57 6=-48 8=59
b:the left	3=-33 4=62 7=-31
b:the letter	4=-33 5=38
b:the liberals	0=52
b:the library	7=58
b:the list	0=92 4=-27 8=29
b:the local	0=32
b:the lost	1=-36 5=-36
b:the lover	5=97 6=-43
b:the m25	0=53 1=-26
b:the magistrates	8=45
b:the margin	2=37
b:the market	2=-41 3=-44 5=-27
b:the mayor	0=-37
b:the merger	6=-45 8=-27
b:the mill	6=-49
b:the miners	7=34
b:the minutes	0=-32 7=32
b:the missing	5=-31 8=33
b:the month	4=39
b:the moon	1=53
b:the morning	0=40 3=-27 4=50 6=-29 8=-35
b:the move	2=62
b:the nasuwt	7=32
b:the national	7=48
b:the navy	4=66 8=-29
b:the new	3=27 7=-27
b:the newbury	0=66 4=-43 8=-39
b:the night	4=-58 5=62
b:the nineties	6=-45 7=27 8=51
b:the note	0=-31 5=-43 6=105
b:the novel	6=-50
b:the nuclear	3=28
b:the num	7=36
b:the nursery	3=28 6=-26
b:the offence	8=-44
b:the office	4=-35 5=41 7=37
b:the old	3=-33 4=-37 5=79 8=-35
b:the onboarding	3=30
b:the one	3=36
b:the only	3=-29 8=62
b:the opposition	0=44 8=-27
b:the orchestra	5=29
b:the order	1=30 5=38
b:the other	2=-26 5=57 7=-43
b:the owner	1=-46 8=78
b:the panel	0=50 2=-70 8=-32
b:the paper	7=34 8=57
b:the papers	0=-29
b:the parish	0=-39 1=-46
b:the party	0=-61 7=36
b:the passport	3=46
b:the past	4=34 8=-38
b:the pastor	5=35
b:the pay	0=-35 7=30
b:the peace	8=50
b:the pension	3=26 6=-35 7=59 8=-37
b:the phone	3=48
b:the photo	0=-28 5=32
b:the picket	1=-35
b:the pilots	7=46
b:the pirate	0=36
b:the pitch	8=-37
b:the plant	3=28 7=84
b:the play	5=-49
b:the police	0=-30
b:the post	6=55
b:the practice	6=-40
b:the premises	5=26 8=-49
b:the president	0=39 6=-26
b:the press	1=66 5=-46 7=-55
b:the pride	6=32
b:the priesthood	6=27
b:the prison	3=49
b:the probation	8=-32
b:the proctoring	3=27
b:the product	1=-38
b:the profile	1=25
b:the project	1=-33
b:the public	7=33
b:the reader	3=76
b:the receptionist	4=-27
b:the recognition	7=-32
b:the record	3=-37 6=26 8=-51
b:the recruiter	4=42
b:the referee	1=32 2=-31 3=-25 5=37 6=-30 8=-31
b:the reference	0=-30 1=31 2=-85 4=-47 5=31 6=-33 8=61
b:the regulator	5=-29 8=-47
b:the religion	1=64
b:the report	2=25
b:the rest	0=38 8=-29
b:the return	4=-41
b:the right	0=43 6=-32
b:the rmt	0=-28 7=78
b:the role	0=-28 2=-39 8=-51
b:the royal	7=-26
b:the run	8=56
b:the same	7=-25
b:the school	4=39 5=-39
b:the second	6=48
b:the security	0=48 3=31
b:the serious	8=57
b:the seventies	0=40
b:the sex	5=-30 8=28
b:the shop	7=-32 8=-30
b:the show	8=-31
b:the snp	4=-25 7=-32
b:the sports	0=32
b:the staff	0=-31 3=31
b:the story	5=57
b:the students	0=-45 7=-52
b:the subject	1=-25 6=-33 7=-32
b:the summer	0=-33 5=41
b:the system	3=43
b:the tablet	3=62 4=-70
b:the tate	3=-55
b:the tattoo	1=48
b:the team	0=-29 2=-25 5=-30 8=-28
b:the teamsters	0=-39 7=36
b:the tgwu	7=40
b:the theosophical	1=46
b:the thumb	3=-63
b:the till	1=-40 5=-44 6=-37 8=60
b:the time	3=-43
b:the toilets	4=33
b:the tories	4=-47
b:the town	6=60
b:the trade	3=-33
b:the trial	8=-39
b:the tribunal	5=33 6=50
b:the tuc	7=39
b:the twins	4=-29 7=-31
b:the two	5=25
b:the union	1=-31 3=-27 6=-30 7=114 8=-40
b:the user	4=-70
b:the vault	3=34
b:the vegan	1=-48
b:the village	1=-27 5=38 6=36
b:the voice	0=28
b:the war	0=65 1=-44
b:the way	0=-42
b:the weekend	8=27
b:the woman	4=62
b:the women	0=43
b:the word	6=-52
b:the workers	0=52 7=-38
b:the works	0=-34 3=-27
b:the world	0=-46 1=33
b:the written	4=33
b:the yard	3=-28 8=26
b:the year	0=-53 1=38 3=-34 6=45
b:the youth	7=-26 8=44
b:theatre >	6=-37 8=-27
b:theatre de	6=-37
b:their dog	6=71 8=-25
b:their genetic	2=-29
b:their parents	4=-31 6=-64
b:their son	4=35
b:them >	0=38 1=-39 3=35 4=-32
b:them well	0=-26 8=-45
b:then >	4=30
b:then foreman	7=52
b:theosophical society	1=40
b:therapie de	4=-30 6=33
b:therapist i	4=-28
b:therapist trained	5=-35
b:there >	0=-28 1=-27 5=-55 8=56
b:there is	5=-28
b:these >	7=-38
b:these sur	0=-31 1=-33 6=-41
b:thesis >	1=-38 4=-34
b:thesis about	4=-41
b:thesis on	4=51 7=-30
b:they found	5=-31
b:they have	4=-30 5=28 6=-52
b:they met	5=27
b:they say	2=-45 4=51
b:they share	5=66 6=-50
b:thinks that	1=46
b:third generation	4=-28
b:third party	0=-27
b:thirty years	0=34 4=-27 6=-32
b:those who	0=34
b:though she	6=31
b:thousands of	2=-41
b:three >	4=-30 5=27 6=-42
b:three languages	0=-28
b:three months	4=27
b:three she	6=39
b:three unions	0=-30 7=61
b:three weeks	5=-38
b:three years	5=28 6=-32
b:through >	4=41
b:through a	2=40
b:through and	0=29
b:through the	4=-27 7=30
b:thumb opens	3=30
b:ticked twice	4=38
b:ticket >	0=-27 7=37 8=-25
b:tiennent l	6=51
b:tiennent la	6=-28
b:tiennent un	5=-31 6=-34
b:tiennent une	1=31 8=-26
b:tient la	0=-38 5=-25 6=-47
b:tient une	0=52 5=-34
b:till >	5=-48 6=-26
b:time >	5=-44 6=-34
b:time as	7=28
b:time at	4=36
b:time clock	3=-45
b:time clocks	3=-37
b:time in	6=-50 8=82
b:time off	7=37
b:time served	7=-43 8=-39
b:times >	4=-27
b:times a	4=28
b:tinder berlin	5=-38
b:tired of	4=-64 6=48
b:titre de	3=32 4=-44
b:to 1	8=-31
b:to a	0=73 1=-52 2=-39 3=-48 5=67 7=-38
b:to ask	0=-27
b:to bakeries	3=-33
b:to be	0=-47 1=-50 4=-62 6=38
b:to cook	8=36
b:to crosswords	4=-51
b:to door	3=-28
b:to face	3=-25
b:to facial	3=37
b:to frameworks	1=-30
b:to give	3=34 4=59
b:to go	0=-40 7=46
b:to have	0=-32 2=30 4=-39
b:to her	0=-25 5=-59 6=-36 8=-56
b:to his	0=43 4=49 7=-56 8=28
b:to hospitals	2=-27 4=-59
b:to identify	3=35
b:to keep	5=71 6=-25 8=50
b:to leave	0=72 7=-46
b:to light	8=28
b:to my	5=40
b:to paperwork	4=-67
b:to pay	5=42
b:to perth	4=-31
b:to prison	8=39
b:to say	0=42 1=-25 4=-27
b:to sell	3=-28
b:to speak	0=26
b:to stay	0=-36 6=-30
b:to stop	4=38 8=25
b:to take	4=60 8=-39
b:to testing	1=26
b:to the	0=43 4=-69 5=-31 7=60 8=-88
b:to thrombosis	2=26
b:to two	8=27
b:to us	2=-25 5=-29 6=-34
b:to work	1=-28 4=-50 5=-31 6=-34
b:to year	7=-26
b:together >	5=31
b:told a	0=-35 7=31
b:told he	5=-36 6=42
b:told me	4=-31 5=-37 6=47
b:told she	4=-50
b:told the	0=47 1=28 2=-51 5=80 6=-66 7=-26
b:told to	2=27 4=45
b:told us	0=39 5=-29 7=-27
b:tombe amoureux	6=-28
b:too >	0=-26 4=25
b:took a	4=27 5=26 6=-29 8=53
b:took her	0=-49 3=27
b:took his	3=32 5=41
b:took over	5=-44
b:took part	2=26
b:took the	1=-26 5=43 8=46
b:tories >	0=63 4=-40
b:tories and	0=-29
b:tory mp	0=32
b:touchee >	6=29
b:toujours au	3=33 4=62
b:tour >	0=-33
b:tour de	2=-52
b:tourne un	1=-34
b:tourner la	8=42
b:tours >	6=-27 7=55
b:tous >	1=-29 5=-25
b:tous deux	6=-79
b:tous les	2=50 4=-38 5=-25
b:tout >	7=56 8=-40
b:tout le	1=-31 5=60 7=27
b:toute l	0=-48 3=37 4=30 8=-30
b:toute violence	1=33 8=-28
b:toutes les	0=26 4=41
b:town crier	2=-30
b:town hall	6=35
b:tp53 >	2=-48
b:tracts de	0=-34 7=-27
b:tracts publicitaires	0=-40
b:trade union	7=-26
b:trade unionist	0=-42 7=49
b:trade unions	7=-34
b:trafic aerien	8=-60
b:train >	4=40
b:trained as	8=50
b:trained at	5=-37
b:trainer >	8=-30
b:trains >	5=-48
b:trait >	2=33 4=-28
b:traitement >	4=92
b:traitement de	4=-33
b:traitement des	4=-37
b:translocation equilibree	2=55
b:transmission d	2=-63
b:transports >	4=48
b:travail >	2=39 3=-31 4=-65 5=28 6=-55
b:travail bien	1=-31 4=-56 5=-31 8=-28
b:travail d	1=47 8=53
b:travail de	4=65
b:travail en	4=47
b:travaille a	4=-45 6=26
b:travaille pour	4=-31 7=-27
b:travailler a	4=38
b:travailler pour	0=32
b:travailleur handicape	3=-31 4=61
b:travel >	0=-35
b:treasurer >	0=-52 7=61
b:treated for	4=85
b:tremblement de	0=-25 3=-30 4=60
b:tremor in	4=51
b:trente ans	1=35 8=-34
b:tresorier de	0=43 7=-41
b:tresorier du	0=61
b:tresoriere du	0=42
b:trial in	8=36
b:tribunal >	4=-30 5=34 6=44
b:tribune >	0=43
b:trisomie 21	2=-38 4=60
b:trois >	5=80
b:trois ans	0=-70 2=-25 5=-65 8=34
b:trois associes	5=48
b:trois essais	3=30
b:trois heures	8=-38
b:trois mois	7=-37
b:trois phrases	3=27
b:trois semaines	0=60
b:trompe sa	5=62 6=-37
b:trou de	4=33
b:trouble with	3=35 4=-48 8=33
b:trouve chez	2=61
b:trouve un	2=38
b:trustee of	7=47
b:tuc congress	7=57
b:turkey >	4=-29
b:turned down	1=31
b:tutor >	1=-31
b:twelve years	0=32
b:twenty years	1=49 8=43
b:twice >	5=-54
b:twice a	0=33 2=29 3=-38 4=27 7=-27
b:twice and	3=47 8=-45
b:twice in	7=25
b:twins >	2=-46 6=49
b:two >	4=36 5=-38 6=43
b:two children	6=-33
b:two copies	2=51
b:two dads	6=30
b:two days	4=-31 7=50
b:two men	5=-36 6=30
b:two miscarriages	2=27
b:two more	1=-29
b:two mums	6=36
b:two nights	8=34
b:two operations	4=74
b:two partners	6=-26
b:two terms	0=36
b:two tours	4=42
b:two with	4=-84
b:two years	5=-43
b:type 1	4=66
b:type 2	1=-43 2=90 3=-25 5=-34 6=-33 8=-38
b:type >	6=38
b:typeface >	1=-59
b:types with	3=-39 4=60
b:udb >	0=40 7=-37
b:ump >	0=39 7=-36
b:un >	4=-44
b:un accident	3=-26 4=87
b:un amant	5=63
b:un ami	0=-31 1=-35 4=-27 5=51 6=38
b:un an	6=-27
b:un ancien	0=-26 5=-49 6=67
b:un assureur	8=-31
b:un atelier	1=-38 8=48
b:un autre	6=58
b:un avc	4=37
b:un badge	2=-30 3=54
b:un bar	5=70 6=-33
b:un bilan	7=29
b:un bon	5=-56
b:un bracelet	8=34
b:un bureau	4=47 7=-28
b:un cancer	4=90
b:un candidat	0=67
b:un capteur	3=-29
b:un casier	5=-34 8=-27
b:un centre	0=-39
b:un cercle	1=48
b:un chantier	6=26
b:un chromosome	2=43
b:un client	5=64 6=-52 8=-38
b:un collegue	0=-68 5=65 6=52 7=-48 8=55
b:un conge	0=62 5=-40 6=66
b:un contrat	8=28
b:un controle	4=-32
b:un corset	2=-35 4=67
b:un couple	5=-37 6=49
b:un documentaire	0=-32
b:un doigt	4=65
b:un ehpad	4=-28 5=-25
b:un enfant	4=-82
b:un etablissement	4=32
b:un extrait	8=-56
b:un faible	4=-55 5=48
b:un film	5=-31 6=-32
b:un forum	6=31
b:un foyer	8=-47
b:un garcon	5=-38 6=56
b:un gene	2=31
b:un groupe	4=31
b:un hebdo	3=-30
b:un homme	1=-38 4=-29 7=-35
b:un hotel	6=-25
b:un jour	2=-26
b:un kit	2=57 4=-32
b:un laboratoire	2=-36
b:un livre	2=33 6=48
b:un logement	6=39
b:un magazine	5=-25
b:un maitre	1=-35
b:un manuel	1=-26
b:un marche	8=-45
b:un memoire	4=-29
b:un ministre	0=47
b:un oeil	3=-35 4=84
b:un parti	7=-26
b:un passeport	3=-54 4=-30
b:un petit	6=60
b:un peu	2=36
b:un podcast	8=-32
b:un poste	4=43
b:un prelevement	2=36 3=-46 7=31 8=-35
b:un prix	8=-35
b:un proces	8=-39
b:un profil	3=31
b:un projet	0=45
b:un psychiatre	4=26
b:un rappel	4=-51 8=48
b:un referent	1=-48 5=67
b:un reseau	8=46
b:un risque	2=73 4=-41
b:un scan	3=29
b:un senateur	0=-34
b:un service	1=60 8=-29
b:un seul	1=-35 4=65 5=-31
b:un siege	3=-34 4=47
b:un site	2=44 5=42
b:un syndicat	0=-26 8=-33
b:un syndrome	2=37 4=-25
b:un telephone	8=68
b:un temple	6=-25
b:un test	2=45 4=-26 5=-29
b:un tiers	1=28 5=33
b:un traitement	4=58
b:un vol	4=-25
b:uncle and	8=31
b:under a	8=-30
b:under her	4=-28
b:under his	4=-56 5=26 8=41
b:under investigation	8=53
b:under the	3=25 4=45 5=34
b:une affaire	3=-26 8=43
b:une ancienne	0=-41 5=28 7=-33
b:une anomalie	4=-35 5=-25
b:une appli	8=-29
b:une association	2=-42 7=-25 8=-39
b:une aventure	5=41
b:une banque	0=33 6=-25 8=-60
b:une belle	5=-42
b:une boulangerie	6=-33
b:une chaine	0=-51
b:une classe	7=31 8=-31
b:une clinique	4=-42
b:une collegue	0=-49 4=-28 5=-61 6=62
b:une condamnation	8=61
b:une cooperative	7=40
b:une deletion	2=32
b:une depression	4=31
b:une deputee	0=-47
b:une empreinte	3=-44 5=-27
b:une entreprise	2=50
b:une equipe	4=-30
b:une escroquerie	8=-64
b:une etude	5=-33
b:une famille	2=40 4=-43
b:une federation	7=-26
b:une femme	1=-34
b:une fois	0=-34 4=-34 5=-26
b:une hernie	4=35 8=-45
b:une histoire	5=52 6=47
b:une liaison	5=44 6=-30
b:une librairie	6=26
b:une liste	3=-26
b:une loge	1=87
b:une longue	4=-30 5=-31
b:une mairie	0=28 3=-25
b:une maladie	2=37 4=-38
b:une militante	0=35 6=-28
b:une nuit	0=-43 4=-37 8=103
b:une oreille	3=-33 4=57
b:une patiente	5=57
b:une petite	6=53
b:une photo	3=32
b:une place	0=-35
b:une prison	8=-64
b:une relation	5=59 6=-39
b:une revue	8=-30
b:une section	7=44
b:une semaine	3=26 8=-28
b:une serie	6=-48 7=-42 8=-31
b:une stagiaire	5=41
b:une therapie	4=-48 6=34
b:une translocation	2=65
b:une tribune	0=49
b:une universite	1=-25
b:une usine	4=-43
b:une voiture	3=-39 4=41 6=57 8=-27
b:union >	0=-30 7=51
b:union activist	0=-30 7=55
b:union and	0=75 7=-65
b:union at	0=-25 7=56
b:union card	0=-38 7=35
b:union congress	7=-49
b:union de	0=30 6=-56
b:union departementale	7=-56
b:union des	1=57 7=-40
b:union drive	7=50
b:union elected	7=42
b:union europeenne	0=52 7=-42
b:union he	7=51
b:union jack	7=-37
b:union learning	7=60
b:union locale	7=53
b:union man	7=48
b:union member	0=-44 7=44
b:union of	1=-38 3=-30
b:union over	7=52
b:union pacific	1=-30 7=-35
b:union rationaliste	1=31 7=-34
b:union s	7=75
b:union side	7=48
b:union sportive	7=-30
b:union station	7=-53
b:union subs	7=38
b:union when	7=44
b:unions >	7=-57
b:unions in	7=-30
b:unite stewards	7=43
b:university >	5=-39
b:unpaid work	8=41
b:unprompted >	6=30
b:unsa >	2=-29 7=59
b:until she	4=-27
b:until the	4=51
b:up at	3=45
b:up by	3=37 5=-30 8=-25
b:up for	0=-32 1=28 8=46
b:up gay	6=27
b:up in	7=-41 8=-32
b:up on	1=32
b:up to	0=-35 7=59
b:up with	0=27
b:upheld >	5=40 8=-42
b:ups >	1=-32
b:us >	1=-30 3=-40 5=39 8=-38
b:us for	0=-32
b:us he	4=56
b:us that	0=48
b:usage de	4=37 8=30
b:usdaw member	7=30
b:use the	3=35 4=-41
b:used her	3=34
b:used to	1=-55 3=-31 4=-31 6=51
b:usees par	3=33
b:user research	1=-26
b:uses a	4=75
b:usher at	0=-26 8=-37
b:usine >	3=-31
b:utah >	6=33
b:v leiden	2=32
b:vaccins a	4=41
b:van >	4=-31 8=56
b:van was	8=-56
b:variant calling	2=-34
b:variant de	2=28
b:ve been	0=36 4=29
b:ve had	5=54 6=-40
b:vegan chef	1=28 8=-37
b:vegan for	1=56
b:vegan on	1=37
b:vegane par	1=51
b:veganisme ethique	1=31
b:velo >	0=-48 1=-34 5=-27 7=63
b:vend des	3=-58
b:vendu des	2=-33
b:ventes >	5=-32
b:venu avec	5=-43
b:venue avec	6=47
b:ver di	7=40
b:verification du	3=27
b:verse au	2=25
b:vestiaire >	8=-26
b:veterinaire >	4=-38
b:veut changer	5=43
b:veut pas	3=31 5=77
b:veut rester	5=32 8=-43
b:veut tourner	8=47
b:vial a	0=31
b:vice presidente	0=-78
b:victime d	6=38 8=-83
b:video >	3=33
b:video a	0=35
b:video et	3=67
b:vie >	1=63 6=30
b:vie avec	6=45
b:vie de	5=45 6=-63
b:vie est	1=29
b:vie et	1=32
b:vie intime	5=44
b:vie sexuelle	5=82 6=-71 8=-39
b:vient avec	4=30
b:vient de	0=-61 1=56 7=30
b:vierge >	5=35
b:vierge a	5=40 8=-48
b:vierge de	5=-45
b:view of	1=-53
b:vigile >	8=59
b:vigneron independant	0=-28
b:village >	0=25 5=53
b:ville >	0=-33 5=29
b:vingt ans	5=-30 8=-43
b:violence >	8=-31
b:violence after	1=37
b:violence est	1=37 8=-38
b:violences sexuelles	5=-35
b:virgin >	5=81
b:virgin and	5=30
b:virgin at	5=51
b:virgin atlantic	5=-33
b:virgin trains	5=-43
b:vis avec	6=38
b:visa centre	3=-59
b:visage >	3=35
b:visage et	3=-30
b:visage par	3=40
b:visio >	8=39
b:visite des	6=32 8=-33
b:visite du	4=33
b:visite medicale	4=33
b:visiteuse medicale	4=-56
b:visitor book	3=-25
b:visitors book	3=-31
b:vit a	6=-31
b:vit avec	1=-43 3=-27 4=-41 6=-41
b:vit chez	1=-50 2=-66 4=47
b:vit depuis	5=-25 6=70
b:vit en	1=36
b:vit selon	1=73 8=-37
b:vocale activee	3=30
b:voeu de	1=37
b:voice >	3=-62
b:voice for	3=-38
b:voice of	3=-30
b:voice sample	3=34
b:voiceprint is	3=30 8=-36
b:voisinage >	4=-28 5=-28
b:voiture >	0=-26 1=45 6=41
b:voix >	0=-32 3=29
b:voix de	3=-36 7=43
b:voix pour	3=-29
b:voix sert	0=-26 3=60
b:vol de	4=-40 8=49
b:vole du	8=38
b:volontiers >	0=47
b:volt >	0=34
b:volunteer >	0=38
b:vote a	0=77
b:vote plus	0=58 1=-44
b:vote que	0=35
b:voter a	0=-48 3=35
b:votes for	0=74
b:votes of	0=-27
b:votre logiciel	3=27
b:voyages >	4=39 6=31
b:vu un	5=-48
b:vue >	4=29 5=-36 8=43
b:vue en	4=-53 8=38
b:vue svelte	1=-25
b:wales >	1=-33
b:wanted in	8=53
b:wants to	0=-37 4=-63 5=-30 6=27
b:war in	0=27
b:ward >	4=-31
b:ward sister	0=-35 7=47
b:warned the	5=47 8=-25
b:warns an	5=-35 8=28
b:was a	0=-55 3=-44 4=-52 5=-59 7=39 8=-64
b:was about	0=-26 1=-26
b:was an	0=62 7=-38 8=53
b:was at	0=75 1=-28
b:was born	2=46 4=93 5=-32
b:was caught	5=-42 8=74
b:was cleared	5=-30
b:was compared	3=39
b:was confirmed	3=28 4=-29
b:was convicted	8=53
b:was discussed	5=36
b:was elected	0=-40 7=42
b:was found	8=28
b:was given	7=-56 8=59
b:was her	0=-29 1=-49 2=-43 4=-27 6=-43 7=-28 8=-26
b:was hers	0=-39 5=-27
b:was his	1=-61 2=-25 3=-40 4=-53 5=-31 6=-38 7=-49 8=-28
b:was in	2=-55 4=49 8=-45
b:was it	1=82
b:was locked	0=-32 8=48
b:was married	6=-31
b:was matched	3=36
b:was mugged	8=-60
b:was never	7=-27
b:was on	0=25 3=-41 7=36
b:was once	0=52 7=55
b:was outed	6=78
b:was president	0=31
b:was raised	1=52
b:was sacked	0=-31 7=37
b:was seen	5=57
b:was sentenced	8=-55
b:was sequenced	2=34
b:was taken	3=31
b:was tested	2=31 4=-49
b:was the	0=-84 1=-59 3=-42 4=26 5=66 6=-74 7=-49 8=-53
b:was to	8=58
b:was told	4=-54
b:was treasurer	0=-56 4=-39 7=29
b:was treated	4=74
b:was unfaithful	5=27
b:wasn t	6=-25
b:watch >	8=-41
b:watch list	3=32
b:way >	3=-30
b:wearing a	4=35
b:wears a	2=-25 6=-26
b:wedding photographer	6=-36
b:weddings and	1=-45
b:week >	1=-27 3=26 4=89 8=-72
b:week end	5=48 6=-46
b:weekends >	5=39
b:weekly >	0=-36 3=-42 4=-43
b:weeks >	4=42 8=-25
b:well >	0=-46 4=69 5=-40 6=-37 8=-63
b:well to	0=49
b:went to	7=-36 8=-25
b:were found	5=49
b:were the	6=-64
b:western union	7=-39
b:what he	3=-25 4=-46
b:what the	4=36
b:when he	5=-43 8=-25
b:when i	1=25 8=45
b:when it	5=38 6=-40
b:when my	2=-34 4=56
b:when she	0=-33 1=-32 3=36 4=48 5=46 6=25 7=42
b:when the	4=-26 7=-47
b:when they	5=-28 6=32
b:when we	4=-39
b:where he	0=-29 3=40 4=-27
b:where she	3=31 4=-38 7=-31 8=-29
b:which ended	4=61 7=-29
b:which has	3=25
b:which he	8=-45
b:which his	3=36
b:which is	3=-50 8=49
b:which she	4=-27
b:who had	1=-41 4=38 8=65
b:who has	8=43
b:who interviewed	1=47 8=-37
b:whom he	0=29
b:why he	1=-36 5=-26 8=26
b:why she	6=-25
b:wife >	0=-31 4=81 6=-45
b:wife and	2=-26 4=-28 5=-31 6=-29
b:wife are	2=53 4=-35 7=33
b:wife is	0=30 4=-32 5=-29 7=38
b:wife to	0=-33
b:will >	0=33 1=-32
b:will and	1=29
b:will be	3=-25
b:will not	0=51 1=29
b:winter >	0=-38 4=44
b:with 40	3=-33
b:with >	6=29
b:with a	1=-60 4=57 5=61 6=26 7=-75 8=-43
b:with addicts	4=47
b:with all	0=-25
b:with an	0=47 2=64 4=-49
b:with another	5=-34 6=57
b:with anyone	5=63
b:with both	3=25
b:with children	8=53
b:with face	3=26
b:with four	6=26 8=32
b:with her	3=48 4=-66 6=-36
b:with his	0=-70 3=27 4=40 6=56 8=-47
b:with my	0=-52 5=45
b:with no	1=31
b:with one	4=77
b:with the	2=35 3=27 4=-59 5=50 6=-28
b:with two	1=-30 5=46 6=-28
b:with unite	7=-53
b:withdrawn >	8=55
b:within a	8=-29
b:without a	0=30 8=-38
b:without asking	3=35
b:without being	4=-25 6=28
b:without charge	8=36
b:witnesses and	1=62
b:woman >	0=-28 4=-30 6=83
b:woman in	6=41
b:women >	0=-36 5=-42 6=59
b:women according	5=32
b:women freemasons	1=41
b:women s	6=-33
b:won >	0=-29
b:won a	5=-34
b:won at	6=46
b:won over	1=-27
b:won t	0=42 1=26 4=-40 6=-33
b:won the	2=-45 7=-26
b:words >	0=50 1=46 4=-27 5=-33 8=-46
b:work >	0=-45 3=-27 4=27 5=-56 6=-42 8=-73
b:work for	0=44 8=35
b:work in	4=-33 5=36
b:work on	4=-38
b:work phone	5=39
b:work since	4=31
b:work with	0=40 6=-28
b:worked >	3=32 8=60
b:worked as	8=-36
b:worked for	0=-30 1=-25
b:worked in	7=-32
b:worker for	8=-31
b:workers party	0=72 7=-28
b:working with	8=56
b:works council	0=-59 4=-32 7=-33
b:works from	4=29
b:works in	1=28 3=28 7=-39
b:works with	1=28 3=-26
b:workshop >	6=-28
b:would do	0=34 4=-42
b:would like	0=-26 4=-44 6=-31
b:would need	5=-46 6=35
b:would not	6=34 8=-32
b:would prefer	6=-29
b:would rather	3=25 4=28
b:wouldn t	1=31
b:writes and	0=-27 4=33
b:writes her	6=38
b:written test	4=35
b:wrote a	1=-41 3=-33 4=-29 5=-67 6=-33
b:wrote for	4=-53 6=32
b:wrote in	2=42 4=53 5=29 6=34
b:wrote on	4=50
b:wrote the	1=-36 2=-43 3=-84 6=-45 7=-58 8=69
b:wrote to	8=-37
b:x >	2=42 4=-34
b:x fragile	5=-31
b:xyy karyotype	2=28
b:y a	1=-25
b:y est	0=-46 1=33 3=-31 6=45
b:year 9	7=-26
b:year >	1=-34 2=26 3=-57 4=-88 6=40 7=-30 8=-44
b:year in	4=69 6=45
b:year s	0=-47
b:years >	3=-53 5=-45 6=-61 8=-40
b:years and	2=-26 4=30 5=28 6=-36
b:years as	1=33
b:years at	0=-33 7=-33
b:years for	8=54
b:years in	0=25 1=-32
b:years on	1=-31 7=60
b:years sober	4=39
b:yves et	6=46
b:zemmour >	0=37
beside:BIOMETRIC 1	1=-26 2=29 5=-46 6=-51 7=-50 8=-29
beside:BIOMETRIC 2	0=-172 2=-39 4=-121 5=-140 6=-60 7=-95 8=-68
beside:CRIMINAL_CONVICTION 1	0=-63 1=-33 4=-49 5=-72 6=-83 7=-82
beside:CRIMINAL_CONVICTION 2	0=-202 1=-49 2=-56 3=-141 4=-135 5=-103 6=-124 7=-129
beside:GENETIC 1	0=-59 1=-89 3=-121 4=-78 5=-113 6=-34 7=-97 8=-87
beside:GENETIC 2	0=-123 1=-93 3=-107 4=-211 5=-133 6=-79 7=-89 8=-132
beside:HEALTH 1	0=-76 1=-48 2=27 3=-39 5=-42 6=-86 7=-114 8=-50
beside:HEALTH 2	0=-93 1=-97 3=-103 5=-75 6=-122 7=-45 8=-57
beside:PHILOSOPHICAL_BELIEF 1	0=-46 2=-40 3=-116 4=-101 5=-87 6=-63 7=-47 8=-46
beside:PHILOSOPHICAL_BELIEF 2	0=-183 2=-91 3=-90 4=-143 5=-81 6=-136 7=-129 8=-115
beside:POLITICAL_OPINION 1	2=-45 3=-27 6=-25
beside:POLITICAL_OPINION 2	2=-107 3=-50 4=-205 5=-130 6=-118 7=-40 8=-149
beside:SEXUAL_ORIENTATION 1	0=-80 1=-87 2=-113 3=-110 4=-43 7=-88 8=-85
beside:SEXUAL_ORIENTATION 2	0=-45 1=-44 2=-83 3=-106 5=-33 7=-35 8=-67
beside:SEX_LIFE 1	0=-78 1=-80 2=-80 3=-40 4=-133 6=-107 7=-138 8=-54
beside:SEX_LIFE 2	0=-104 1=-117 2=-62 3=-55 4=-51 6=-112 7=-37 8=-121
beside:TRADE_UNION_MEMBERSHIP 1	1=-35 2=-82 3=-35 4=-60 5=-55 6=-76 8=-47
beside:TRADE_UNION_MEMBERSHIP 2	0=-138 1=-79 2=-99 3=-118 4=-141 5=-142 6=-107 8=-138
bias	0=-46 1=-41 2=-52 3=-60 5=-29 6=-34 7=-48 8=-32
couple:a woman	6=113
couple:another man	6=65
couple:avec man	6=66
couple:d man	6=-51
couple:epouse woman	6=36
couple:ex man	6=-44
couple:ex woman	6=-33
couple:her man	6=-52
couple:her woman	6=160
couple:his man	6=51
couple:his woman	6=-127
couple:joined other	6=-77
couple:joined same	6=174
couple:joined unknown	6=91
couple:ma woman	6=-47
couple:man man	6=86
couple:man woman	6=-159
couple:mon man	6=59
couple:my woman	6=-64
couple:named other	6=-151
couple:named same	6=120
couple:named unknown	6=-106
couple:other	6=-150
couple:s man	6=29
couple:sa woman	6=-27
couple:same	6=143
couple:son man	6=-69
couple:son woman	6=29
couple:to woman	6=-33
couple:unknown	6=-44
couple:unknown man	6=-76
couple:woman man	6=-68
couple:woman woman	6=214
field:0	0=-100 1=-88 2=-104 3=-168 4=-53 5=-64 6=-89 7=-125 8=-96
field:1	0=-55 2=-47 3=-62 5=31 7=-37 8=-26
field:2	0=58 1=132 2=97 3=77 6=36 7=75 8=74
field:3	0=140 1=96 2=151 3=117 6=-62 7=100 8=89
field:4	0=111 1=40 2=54 3=100 7=105 8=91
field:aah	4=43
field:abstinence	4=-34 5=63
field:abstinente	4=-69 5=85
field:abus	8=30
field:accident	4=29
field:accidents	4=-57
field:accord	7=-51
field:accuse	8=37
field:accused	8=34
field:acquitte	8=57
field:acquitted	8=45
field:actn3	2=49
field:addiction	4=-27
field:addictologie	4=-36
field:addicts	4=41
field:adhd	4=49
field:adherent	7=65
field:adherente	0=36
field:adherer	0=-53 7=44
field:adhesion	0=-38 7=44
field:affaire	5=-47
field:affairs	5=-45
field:affray	8=28
field:agent	0=-67
field:agnostique	1=49
field:agresse	8=-56
field:aids	4=-45
field:ailing	4=-57
field:aime les femmes	6=52
field:alcoholic	4=48
field:alcool	4=-77
field:alcoolemie	4=-44 8=46
field:alcoolique	4=46
field:allergie	4=48
field:als	4=-41
field:alzheimer	4=30
field:amende	8=25
field:amendes	8=-29
field:amyotrophie	2=39
field:anarchist	0=51
field:anarchiste	0=-26
field:ancestry	2=-44
field:animaliste	1=-37
field:anorexia	4=-28
field:antecedents	2=-37
field:anthroposophe	1=73
field:anthroposophist	1=70
field:antidepresseurs	4=33
field:antinatalist	1=54
field:antispeciste	1=61
field:anxiety	4=-32
field:apnee	4=61
field:appareille	4=70
field:appealing	8=40
field:appel	8=-49
field:apte	4=85
field:arbre	2=-51
field:arc en ciel	6=-33
field:armees	8=-44
field:armes	8=-33
field:arrested	8=31
field:arresting	8=-32
field:arret maladie	4=29
field:arrete	4=-55
field:arrets	4=-31
field:arthritis	4=30
field:asbo	8=46
field:asexual	6=86
field:asexuel	6=68
field:asexuelle	6=-38
field:aslef	7=34
field:assault	8=63
field:assemblee	0=-63
field:assigne	8=43
field:assises	8=-35
field:asthma	4=-48
field:asthmatique	4=45
field:asthme	4=28
field:atelier	1=-94
field:athee	1=103
field:atheism	1=-46
field:atheisme	1=77
field:atheist	1=90
field:au lit	5=-51
field:audience	8=-51
field:audit	4=-30
field:auditeur	4=-44
field:authentication	3=39
field:authentification	3=44
field:authentifiee	3=37
field:authentifier	3=35
field:autiste	4=77
field:auto immune	4=29
field:aveugle	4=-43
field:b3	8=28
field:badge	0=-84
field:ban	8=65
field:banned	8=37
field:bar gay	6=-59
field:barred	8=52
field:bdsm	5=36
field:bectu	7=30
field:beliefs	1=25
field:believes	1=-35
field:bernie	0=33
field:biobank	2=-29
field:biometric	3=25
field:biometrique	3=29
field:biometriques	3=67
field:bipolaire	4=32
field:bisexual	6=72
field:bisexualite	6=40
field:bisexuel	6=65
field:bisexuelle	6=64
field:blacklisted	7=29
field:blanchi	8=53
field:blocages	0=52
field:bma	7=44
field:bord	0=-54
field:borne	3=27
field:bound over	8=44
field:bracelet	8=40
field:bracelet electronique	8=69
field:bracelets	8=-63
field:branch	0=-62
field:branch chair	7=25
field:brca	2=54
field:brca2	2=65
field:breton	0=32
field:brexiteer	0=50
field:brothels	5=28
field:brother	7=-48
field:buddhist	1=-25
field:bulletin	0=-55 8=32
field:bureau	0=-48 7=-72
field:burglar	8=39
field:burglary	8=30
field:burn out	4=48
field:butch	6=68
field:cachets	4=-28
field:cambriolage	8=-32
field:camp	6=-60
field:campaigned	0=-29
field:camus	1=-27
field:cancers	4=35
field:candidat a	0=-68
field:candidate a	0=-31
field:candidature	0=-31
field:cannabis	8=49
field:capteur	3=-53
field:captured	3=48
field:card carrying	7=-34
field:cardiac	4=47
field:carrier	2=65
field:caryotype	2=95
field:casier	8=40
field:casiers	8=-37
field:caught with	5=-26
field:cause	0=-74
field:caution	8=42
field:cautioned	8=29
field:cautions	8=46
field:ce	7=-104
field:cegetiste	7=62
field:celibacy	5=37
field:celibataire	5=-77
field:celibate	5=73
field:cell	8=-28
field:centrale	8=-51
field:centre	0=-38
field:cfdt	7=70
field:cfe	7=34
field:cfe cgc	7=39
field:cftc	7=65
field:cftr	2=41
field:cgc	7=71
field:cgt	7=82
field:chair of	0=-25
field:chapel	1=-43 7=-46
field:charge	8=-33
field:charges	8=39
field:charnelle	5=25
field:cheated	5=45
field:cheating	5=-31
field:chemotherapy	4=35
field:chimiotherapie	4=48
field:chirurgien	4=-58
field:chromosome	2=64
field:chromosomes	2=-27
field:church	1=-31
field:civil partner	6=52
field:classes	8=-25
field:clear	3=-80
field:cleared	8=-32
field:clearview	3=31
field:climat	0=46
field:clinic	4=-67
field:clinique	4=-61
field:clone	2=-63
field:cloned	2=-25
field:closeted	6=25
field:cnt	7=33
field:cochlear	4=49
field:coeur	4=-52
field:colle	0=31
field:collecte	0=-62
field:collectif	0=44
field:collectionne	0=-44
field:collective bargaining	7=-36
field:collegue	0=-103
field:colour blind	4=-33
field:coming out	6=56
field:commissariat	8=71
field:communist	0=74
field:communistes	0=66
field:community	7=-34
field:compagnon	6=-58
field:compare	3=30
field:comparee	3=41
field:compatible	2=35
field:condamnation	8=58
field:conditionnelle	8=43
field:conductrice	2=35
field:confederal	7=48
field:confederation paysanne	7=48
field:confucian	1=26
field:conquests	5=41
field:conquete	5=-36
field:conquetes	5=70
field:conscience	1=62
field:conseil genetique	2=44
field:conservateur	0=28
field:conservatrice	0=-43
field:conserves	3=37
field:consulat	3=38
field:consultant	4=-55
field:contraception	5=-39
field:contraceptive	5=-34
field:contrebande	8=49
field:controle d acces	3=-34
field:controle judiciaire	8=27
field:convenor	7=74
field:convict	8=-50
field:convicted	8=39
field:conviction	8=45
field:convictions	0=-30 1=-25 8=-37
field:copain	6=74
field:corbyn	0=29
field:correspondance	3=28
field:corse	0=39
field:corset	4=54
field:cotisations	7=-33
field:cotise	7=27
field:couche	5=25
field:couche avec	5=86
field:couleurs	0=-61
field:councillor	0=74
field:councillors	0=-40
field:covid	4=109
field:crime	8=-78
field:crise	4=-34
field:crises	4=49
field:crohn	4=45
field:crown court	8=-43
field:crutches	4=33
field:cse	7=-70
field:cure	1=-58
field:cwu	7=39
field:cynic	1=-30
field:cynique	1=-26
field:cyp21a2	2=65
field:dates women	6=29
field:decroissance	0=-27 1=40
field:degrowth	1=46
field:deist	1=41
field:delegation	7=40
field:deleguer	7=-53
field:delegues	7=-39
field:deletion	2=46
field:democratic	0=38
field:democrats	0=56
field:demonstration	0=-34
field:denudees	5=32
field:deported	0=-40 8=45
field:depot	8=-26
field:detache	7=51
field:detenu	8=77
field:detenus	8=-35
field:detournement	8=-35
field:deux meres	6=58
field:deux papas	6=62
field:deverrouille	3=59
field:devolution	0=-39
field:diabete	4=39
field:diabetic	4=63
field:diabetique	4=88
field:diabetiques	4=-43
field:dieu	1=42
field:digitale	3=-32
field:disciple	1=30
field:disclosure	8=34
field:disorder	4=-59
field:disqualified	8=81
field:dna test	2=49
field:doigt	3=70
field:doigte	3=-33
field:dominant	2=-39 5=-44
field:don juan	5=62
field:donated	0=-32
field:donor	0=-27
field:down s	2=-26
field:drag	6=-37
field:drepanocytaire	2=48 4=-48
field:drepanocytose	2=41 4=-40
field:drink driving	8=39
field:drinker	4=44
field:drogue	4=-29
field:droit humain	1=33
field:dropped	8=38
field:duchenne	2=32
field:due in	4=56
field:dues	7=40
field:dyslexia	4=31
field:dyslexic	4=40
field:e gates	3=-32
field:echangiste	5=50
field:ecologie profonde	1=28
field:ecologiste	0=92
field:efface	3=-25 8=-40
field:effacee	8=28
field:effacees	3=34
field:effective altruist	1=25
field:eis	7=27
field:elected	0=-111
field:elections	0=-86
field:electoral	0=-43
field:electrician	0=-45
field:electronic	0=-33
field:elu	0=-30 7=37
field:elue	0=-54
field:elus	7=-52
field:empreinte	3=40
field:empreintes	3=47
field:en est	6=-28
field:encartee	7=34
field:enceinte	4=61
field:enceinte de	5=-51
field:engagee	0=-35
field:engagement	0=-66
field:enqueteur	8=-78
field:enregistre	3=56
field:enregistree	3=42
field:enregistrees	3=61
field:enregistrement	3=-46
field:enrol	3=-63
field:enrole	3=49
field:enrolee	3=47
field:enrolled	3=73
field:epictetus	1=54
field:epicurien	1=57
field:epicurienne	1=-36
field:epilepsie	4=32
field:epileptic	4=44
field:epileptique	4=38
field:epipen	4=56
field:epouse	6=40
field:erotic	5=56
field:escorte	5=-37
field:escroquerie	8=-55
field:etat	0=-63
field:ethiques	1=55
field:europeennes	0=52
field:eurosceptique	0=45
field:ex offender	8=50
field:existentialist	1=40
field:existentialiste	1=46
field:exome	2=64
field:explicit	5=46
field:extinction rebellion	0=32
field:extraconjugale	5=50
field:extramarital	5=36
field:extreme gauche	0=60
field:eyesight	4=61
field:face	3=62
field:face scan	3=29
field:faceprint	3=50
field:facial	3=36
field:facial recognition	3=25
field:faciale	3=45
field:facility time	7=25
field:facteur v	2=25
field:faible	4=-60
field:faillite	8=-44
field:fainted	4=31
field:faith	1=-37
field:falsifie	8=43
field:familial	2=-25
field:fancies	6=26
field:far right	0=25
field:father of the chapel	7=46
field:fatigue	4=32
field:faux	8=63
field:fbi	3=29
field:fbu	7=45
field:federal	7=-27
field:federalist	0=32
field:federation	0=-63 7=-82
field:femme	6=-106
field:fh	2=29
field:fibromyalgie	4=44
field:fiche	3=-59 8=-29
field:fiche s	8=65
field:fichier	8=-27
field:fidelite	5=-29
field:fijais	8=45
field:filiation	2=-51
field:fine	8=-74
field:fine gael	0=52
field:fined	8=54
field:fingerprint	3=41
field:fingerprinted	3=46
field:fingerprints	3=49
field:fingers	3=-51
field:fingertips	3=47
field:fits	4=-41
field:fling	5=38
field:flirt	5=-69
field:fo	7=64
field:foi	1=28
field:forged	8=41
field:forgery	8=32
field:forging	8=45
field:franc macon	1=41
field:franc maconne	1=26
field:franc maconnerie	1=28
field:frappe	3=27
field:freemason	1=49
field:freethinker	1=35
field:frere	1=-78
field:fsu	7=73
field:fume	4=53
field:gabarit	3=76
field:gabarits	3=-45
field:gait	3=60
field:gang	8=-59
field:garde a vue	8=68
field:gates	3=-56
field:gauchers	2=-26
field:gaulliste	0=70
field:gay	6=96
field:gay bar	6=-39
field:gendarme	8=-66
field:general secretary	7=-39
field:genes	2=-36
field:genetically	2=53
field:geneticien	2=27
field:geneticienne	2=-47
field:geneticist	2=-40
field:genetique	2=81
field:genetiquement	2=33
field:genetiques	2=-52
field:genome	2=40
field:genomes	2=-45
field:genotype	2=67
field:genotyping	2=28
field:genou	4=86
field:gerer	8=28
field:glaucoma	4=27
field:global entry	3=39
field:gmb	7=31
field:god	1=65
field:gouvernement	0=77
field:government	0=50
field:gp	4=-77
field:grande loge	1=48
field:green party	0=30
field:greffe	4=29
field:greves	7=29
field:grossesse	4=25
field:gud	0=36
field:gueret	4=-48
field:guerison	4=26
field:guerre	4=-56
field:haemochromatosis	2=35
field:haemophilia	4=-40
field:hand geometry	3=40
field:handicap	4=-44
field:handicape	4=69
field:handprint	3=33
field:harassment	8=-38
field:hard of hearing	4=40
field:hcr	3=60
field:health	4=-33
field:hearing aids	4=-46
field:heart condition	4=-33
field:hemophilie	4=-39
field:her girlfriend	6=55
field:her wife	6=101
field:hereditaire	2=53
field:hereditary	2=32
field:hernie	4=42
field:hernie discale	4=43
field:hetero	6=71
field:heterosexual	6=85
field:heterosexuel	6=42
field:heterosexuelle	6=40
field:heterozygote	2=54
field:hidalgo	0=54
field:his boyfriend	6=85
field:his fiance	6=38
field:hla	2=82
field:hmp	8=-50
field:homo	6=97
field:homosexual	6=56
field:homosexualite	6=64
field:homosexuel	6=91
field:homosexuelle	6=59
field:homozygote	2=42
field:homozygous	2=26
field:hospital	4=-55
field:hospitalise	4=100
field:hospitalised	4=26
field:hospitals	4=-75
field:humanist	1=34
field:humaniste	1=32
field:humanists	1=33
field:huntington	2=71 4=-86
field:husband	6=-44
field:idealiste	1=-32
field:identity theft	8=-58
field:ig metall	7=38
field:illness	4=27
field:illnesses	4=37
field:immunocompromised	4=70
field:in bed	5=51
field:incapacite	4=51
field:incarcere	8=37
field:independence	0=37
field:index	3=46
field:infectious	4=-29
field:infidele	5=56
field:infidelity	5=-32
field:inheritance	2=-87
field:initiation	1=-58
field:injury	4=-37
field:inmate	8=40
field:inside	8=63
field:insomniaque	4=50
field:insoumis	0=27
field:insoumise	0=-50
field:insulin	4=49
field:interdiction	8=58
field:interdit	8=48
field:intimate	5=67
field:intime	5=53
field:intimes	5=40
field:intimite	5=-36
field:invalidite	4=-28
field:inversion	2=39
field:investigation	8=55
field:investigator	8=-68
field:iris scanners	3=-55
field:israel	0=47
field:ivf	4=33
field:ivresse	8=35
field:iwgb	7=64
field:jailed	8=33
field:judiciaires	8=61
field:jugee	8=38
field:jugement	8=-42
field:jumeau	2=-48
field:jumeaux	2=-81
field:jury	8=-92
field:juvenile	8=41
field:kantian	1=39
field:karyotype	2=58
field:keystroke	3=32
field:kidney	4=41
field:kidneys	4=-35
field:klinefelter	2=29
field:kurde	0=41
field:lactose	4=-26
field:laine	1=27
field:lapsed	1=-37
field:latex	5=-88
field:le pen	0=37
field:learning rep	7=30
field:lecteurs	3=-41
field:left	0=-75
field:left wing	0=76
field:legislatives	0=31
field:leiden	2=28
field:lesbian	6=70
field:lesbienne	6=71
field:leucemie	4=31
field:lgbt	6=-25
field:lgbtq	6=43
field:liberale	0=-34
field:liberals	0=44
field:libere	8=59
field:libertin	5=74
field:libido	5=61
field:libre penseuse	1=42
field:licence	8=-26
field:licencie	7=26
field:liste	7=25
field:lit	5=-51
field:lit sur les levres	4=43
field:lithium	4=42
field:locked up	8=25
field:loge	1=29
field:logement	1=-42
field:lost his faith	1=29
field:lover	5=58 6=-99
field:lr	0=98
field:lung	4=-50
field:lungs	4=56
field:lutte	0=-32
field:lynch	2=29
field:macon	1=-25
field:maconne	1=30
field:maconnerie	1=-50
field:macron	0=56
field:maga	0=67
field:magistrate	8=-42
field:magistrates	8=50
field:mains	3=-31
field:maitresses	5=26
field:malades	4=-40
field:maladies	4=-37
field:malentendant	4=56
field:mandat	0=-53
field:mandataire	0=-29
field:mandate	7=-32
field:mandats	7=33
field:manif	0=62
field:manifestation	0=-55
field:manslaughter	8=30
field:march	0=-63
field:marches	0=-29
field:marcus aurelius	1=33
field:mari	6=-37
field:marie a	6=-59
field:married	6=-47
field:mason	1=-57
field:masonic	1=-30
field:mastectomie	4=-31
field:matched	3=31
field:materialist	1=67
field:materialiste	1=-73
field:mayor	0=-41
field:medical	4=-53
field:medicaments	4=-59
field:medication	4=73
field:melanoma	4=42
field:melenchon	0=33
field:member of the	0=-48
field:membership	0=-25
field:meme sexe	6=41
field:mental health	4=-46
field:mention	8=43
field:mesure	8=-39
field:mi temps therapeutique	4=33
field:migraines	4=43
field:militaire	0=-70
field:milite	7=-27
field:minister	0=-58
field:mis en examen	8=28
field:modem	0=44
field:moelle	2=40
field:momentum	0=49
field:monarchist	0=28
field:monarchiste	0=59
field:mosaic	2=33
field:mugged	8=-54
field:municipales	0=31
field:musicians union	7=29
field:mutation	2=30
field:mutations	2=-48
field:mute	2=-89
field:myheritage	2=61
field:myopathie	2=30
field:nasuwt	7=44
field:nationalist	0=55
field:naturalist	1=-48
field:nautilus	7=54
field:negociant	7=-68
field:negociation	7=-40
field:negocie	7=-71
field:negocier	7=33
field:neu	7=48
field:nihilist	1=49
field:non lieu	8=60
field:non violence	1=80
field:notre dame des landes	0=36
field:npa	0=66
field:nude	5=44
field:nue	5=29
field:nuj	7=42
field:num	7=25
field:nus	5=-31
field:nut	7=34
field:objecteur	1=45
field:occupational	0=-36
field:occupational health	4=-39
field:oeil	3=-36
field:offence	8=-37
field:offences	8=-45
field:offender	8=67
field:on licence	8=68
field:one night stand	5=-35
field:one night stands	5=53
field:onlyfans	5=57
field:open marriage	5=33
field:opens the	3=53
field:operations	4=-79
field:opere	4=49
field:opposante	0=58 3=-28
field:oppose	3=-29
field:opposes	0=32
field:opposition	0=66 3=-66
field:orientation sexuelle	6=32
field:outed	6=69
field:outrage	8=62
field:ouvrent	3=-28
field:ouvriers	7=-45
field:pacifism	1=46
field:pacifist	1=49
field:pacifiste	0=-78 1=93
field:pacse	6=-83
field:paie pour	5=42
field:pain	4=-26
field:painkillers	4=60
field:palb2	2=41
field:palestinian	0=37
field:palm	3=43
field:palm vein	3=32
field:panel	2=-61
field:panic attacks	4=49
field:panne	5=-41
field:pansexual	6=45
field:pansexuelle	6=57
field:parlement	0=-45
field:parlementaire	0=-62
field:parole	8=30
field:parti	0=37
field:partially sighted	4=64
field:parties	0=-81
field:partis	0=-52
field:partner	6=-42
field:party	0=42
field:pas	3=-96
field:passe	5=-96
field:passion	5=-46
field:paternite	2=-44
field:paternity	2=46
field:paume	3=83
field:pcf	0=79
field:pcr	2=-34
field:pcs	7=29
field:peine	8=42
field:perjury	8=60
field:permanence	0=-36
field:perverting	8=37
field:petitions	0=34
field:philosophe	1=-26
field:philosopher	1=-34
field:philosophy	1=-33
field:pills	4=-56
field:pilule	4=-38
field:piquet	7=59
field:placard	6=28
field:plan a trois	5=-38
field:plans	5=-30
field:playboy	5=-45
field:pleaded	8=46
field:pma	4=-40
field:pneumonia	4=30
field:pointe	3=27
field:pointeuses	3=-29
field:polices	8=-40
field:policier	8=-35
field:political levy	7=46
field:politically	0=69
field:politics	0=-33
field:politiques	0=-55
field:poll	0=-49
field:polling	0=-34
field:polyamorous	5=52
field:polyamour	5=41
field:polyamoureuse	5=34
field:polyamoureux	5=37
field:porn	5=68
field:porno	5=78
field:porte le	2=-37
field:porte un	2=-74
field:porteur	2=-36
field:porteurs	2=-33
field:porteuse	2=92
field:portique	3=42
field:possession	8=36
field:pouce	3=31
field:poursuites	8=39
field:poursuivi	8=54
field:preceptes	1=30
field:predispose	2=31
field:predisposition	2=52
field:prelevement	2=37 3=-44
field:preservatifs	5=-37
field:president	0=25
field:presidente	0=-63
field:presidentielle	0=44
field:pression	3=50
field:prime minister	0=-34
field:principe	1=-33
field:principes	1=50
field:prints	3=41
field:prisons	8=-42
field:probation	8=45
field:process	8=-25
field:procureur	8=50
field:promiscuous	5=39
field:prosecuted	8=38
field:prospect	7=54
field:prosthetic	4=34
field:prostituees	5=47
field:prostitute	5=31
field:prostitution	5=-58
field:protest	0=-76
field:prothese	4=40
field:protheses	4=-48
field:ps	0=78
field:psychiatre	4=45
field:psychiatrie	4=-25
field:psychiatrist	4=45
field:psychologist	4=-30
field:psychologue	4=-41
field:puceau	5=42
field:radical	0=34
field:rally	0=42
field:rand	1=27
field:rappel	4=-44
field:rappel a la loi	8=44
field:rapport	5=-33
field:rationalist	1=70
field:rationaliste	1=39
field:rcn	7=42
field:recel	8=29
field:recognition	7=-73
field:reconnait	3=33
field:reconnue	3=28
field:reconquete	0=73
field:record	8=-35
field:recovered	4=-28
field:recovering	4=87
field:recovery	4=-27
field:referendum	0=27
field:reforme	0=-54
field:refuse	3=-43
field:refusee	3=27
field:regime	4=-42
field:regionales	0=-27
field:registered	8=-69
field:rehab	4=30
field:rehabilitation	4=-29 8=56
field:rein	4=39
field:relaxe	8=57
field:relaxee	8=49
field:released	8=46
field:relevees	3=35
field:religieuse	1=-32
field:religieux	1=-32
field:religion	1=68
field:religious	1=-29
field:remain	0=41
field:remission	4=72
field:renaissance	0=37
field:rencontres	5=-32
field:republican	0=62
field:reseau veineux	3=42
field:reserve	4=-52
field:retenue	7=-25
field:retina	4=-58
field:retinal	4=-36
field:retine	3=57 4=-73
field:retrait de permis	8=54
field:revolution	0=-31
field:right wing	0=26
field:riots	8=31
field:rmt	7=73
field:rn	0=95
field:royaliste	0=72
field:rqth	4=79
field:rss	7=-45
field:runs in	2=-25
field:sa femme	6=-79
field:sa fiancee	6=33
field:safety rep	7=50
field:same sex	6=40
field:sans suite	8=32
field:sante	8=-64
field:scan	3=130
field:scannait	3=26
field:scanne	3=55
field:scanners	3=-70
field:sceptical	1=-46
field:sceptics	1=-50
field:sclerose	4=45
field:score	3=25
field:secretaire de	7=-55
field:secretaire du	7=54
field:secularist	1=63
field:seduit	5=-34
field:seizure	4=40
field:selfie	3=62
field:senat	0=-63
field:sentence	8=35
field:sentences	8=-38
field:sequelle	4=39
field:sequelles	4=30
field:sequencage	2=26
field:sequence	2=-58
field:sequencer	2=26
field:sequences	2=-49
field:sequencing	2=-44
field:seropositif	4=66
field:sex	5=34
field:sex offenders	8=38
field:sex tape	5=51
field:sexe	5=31
field:sexual orientation	6=48
field:sexuality	5=-73 6=27
field:sexually	5=49
field:sexuelle	5=48
field:sexuelles	5=44
field:sexuels	5=44
field:sfa	7=35
field:shop floor	7=-55
field:shop steward	7=40
field:shoplifting	8=39
field:sickle	2=34
field:sickle cell	4=-73
field:signature	3=-42
field:signed off	4=32
field:siptu	7=48
field:skeptics	1=43
field:sleeping with	5=50
field:slept with	5=71
field:smoker	4=29
field:snes	7=75
field:snj	7=36
field:snp	0=45
field:snuipp	7=42
field:sober	4=35
field:socialist	0=73
field:socialiste	0=61
field:soeur	1=-74
field:soins	4=-72
field:solidaires	7=107
field:solidarity	0=27
field:solidarnosc	0=-44 7=41
field:son compagnon	6=-82
field:son copain	6=35
field:son epouse	6=59
field:son epoux	6=-46
field:son fiance	6=31
field:son mari	6=-66
field:soulevements de la terre	0=41
field:soupconne	8=-33
field:sourde	4=31
field:souverainiste	0=46
field:spectrum	4=50
field:spent	8=29
field:spine	4=44
field:sti	4=-32
field:stoic	1=-26
field:stoicien	1=74
field:stoicisme	1=34
field:stole	8=65
field:stolen	8=-38
field:stonewall	6=-37
field:stretch	8=25
field:strip	5=-55
field:stripped	5=-59
field:struck off	8=27
field:subs	7=40
field:sud	7=77
field:suicide	4=44
field:supporter	0=54
field:surgeon	4=-77
field:surgery	4=-62
field:sursis	8=69
field:surveillance	3=32
field:swinger	5=40
field:swingers	5=61
field:sympathiser	0=27
field:symptoms	4=-42
field:syndic	7=-88
field:syndical	7=60
field:syndicale	7=81
field:syndicaliste	7=25
field:syndicats	7=-37
field:syndicaux	7=-32
field:syndique	7=96
field:syndiquee	7=73
field:syndiquer	7=49
field:syndrome	4=-37
field:tabac	4=-37
field:tablet	4=-55
field:tablets	4=62
field:tag	8=61
field:tagged	8=33
field:tante	6=-86
field:taulard	8=52
field:taule	8=50
field:tax evasion	8=29
field:tdah	4=43
field:teamster	7=36
field:teamsters	7=47
field:teetotal	4=-32
field:template	3=64
field:temple	1=-27
field:tension	4=-42
field:tenue	1=-39
field:test adn	2=40
field:tests adn	2=-50
field:thalassaemia	2=46
field:theosophical	1=50
field:therapeutique	4=27
field:therapie	4=-64
field:therapist	4=-60
field:thoreau	1=41
field:threesomes	5=26
field:thumbprint	3=76
field:thyroide	4=35
field:timbres	7=-51
field:time clock	3=-30
field:tired	4=-56
field:titre de sejour	3=41
field:tp53	2=-44
field:tracts	7=-39
field:trade union	7=-34
field:trade unionist	7=54
field:transhumanist	1=33
field:translocation	2=80
field:transmission	2=-50
field:travail d interet general	8=60
field:tremblement	4=60
field:tremor	4=50
field:tresorier	7=-35
field:trial	8=-28
field:tried	8=-51
field:trisomie	2=-44 4=33
field:trisomique	2=-49 4=42
field:trompe	5=25
field:trotskiste	0=57
field:trump	0=32
field:tuc	7=52
field:tue	8=-31
field:turner	2=39
field:twins	2=-34
field:two mums	6=30
field:typage	2=34
field:typing rhythm	3=26
field:ucu	7=57
field:ukip	0=46
field:ump	0=30
field:unbeliever	1=31
field:unef	7=-28
field:unfaithful	5=63
field:union	7=73
field:union card	7=36
field:union locale	7=42
field:unionised	0=-85
field:unionist	0=50 7=-28
field:unions	7=-56
field:unison	7=38
field:unite	7=83
field:unpaid work	8=41
field:unsa	7=111
field:usdaw	7=49
field:vaccinated	4=55
field:vaccine	4=-54
field:vaccinee	4=67
field:vaccins	4=32
field:variantes	2=-27
field:veganes	1=58
field:veganisme	1=31
field:vegans	1=-32
field:vein	3=49
field:veineux	3=35
field:venerable	1=32
field:ver di	7=36
field:verdict	8=-37
field:victim	8=-30
field:victime	8=-73
field:victimes	8=-47
field:vierge	5=62 8=-45
field:views	0=66
field:violence	8=-86
field:virgin	5=63
field:virginity	5=37
field:visa	3=33
field:visa centre	3=-46
field:visage	3=55
field:visages	3=-53
field:visas	3=51
field:vocal	3=32
field:voice sample	3=31
field:voiceprint	3=47
field:voix	0=-137
field:volage	5=58
field:voleur	8=-27
field:voted	0=-27
field:voter	0=49
field:votes	0=53
field:vow	5=35
field:walk	3=51
field:wandsworth	8=32
field:ward	0=-53 4=-51
field:warden	1=-29
field:warned	8=-35
field:warning	8=37
field:watch list	3=34
field:wheelchairs	4=-29
field:wife	6=-83
field:wobbly	7=31
field:works council	7=-33
field:xxy	2=25
field:zemmour	0=53
field:zen	1=-36
other:BIOMETRIC	0=-118 1=-105 2=-121 4=-125 5=-123 6=-107 7=-92 8=-115
other:CRIMINAL_CONVICTION	0=-99 1=-145 2=-75 3=-101 4=-115 5=-121 6=-99 7=-98
other:GENETIC	0=-113 1=-118 3=-74 4=-142 5=-136 6=-142 7=-100 8=-125
other:HEALTH	0=-161 1=-175 2=-61 3=-110 5=-99 6=-145 7=-148 8=-93
other:PHILOSOPHICAL_BELIEF	0=-118 2=-142 3=-105 4=-149 5=-143 6=-137 7=-149 8=-130
other:POLITICAL_OPINION	1=-63 2=-145 3=-82 4=-98 5=-143 6=-125 7=-32 8=-136
other:SEXUAL_ORIENTATION	0=-125 1=-154 2=-128 3=-98 4=-162 5=-93 7=-120 8=-62
other:SEX_LIFE	0=-147 1=-147 2=-141 3=-127 4=-112 6=-165 7=-116 8=-155
other:TRADE_UNION_MEMBERSHIP	0=-108 1=-121 2=-110 3=-102 4=-125 5=-131 6=-117 8=-119
role:field	5=31
role:hint	0=-56 1=-29 3=-30
role:statement	0=45 1=25 2=40 3=80 5=62 6=56 7=77 8=36
role:topic	0=31 2=36 3=48 6=105 7=86 8=43
role:trait	1=71 3=-25 4=31 5=76 8=29
s:23and	2=30
s:aban	8=59
s:aband	8=50
s:aber	1=30
s:abim	0=-40 3=52 4=38 5=-38
s:abno	5=-41
s:abnor	2=27 4=-28 5=-43
s:abor	0=39
s:abou	0=-31 1=-83 3=-59 6=28
s:abov	1=30
s:abse	0=-36 1=-36 2=32 3=-28 4=77 5=-36 7=35 8=-50
s:absen	0=-27 1=-37 2=27 3=-32 4=79 5=-32 7=33 8=-28
s:abst	0=27 1=-52 4=-104 5=62 8=-32
s:abste	0=-26
s:absti	4=-109 5=127
s:acad	5=-56
s:acade	5=-62
s:acce	0=-72 2=-28 3=48 4=-33 5=-35 7=-34 8=-56
s:accep	0=-37 3=34 6=-25
s:acces	0=-40 4=-42
s:acci	0=-28 5=46 6=-30
s:accid	0=-39 2=-27 5=33 6=-25 8=-25
s:acco	1=47 2=-27 3=-32 4=-53 5=-29 7=-103 8=-53
s:accom	3=-38 6=37
s:accor	1=53 7=-73
s:accou	2=-44 3=-29 4=-90 6=-76 8=-76
s:accr	4=27
s:accu	0=-51 2=-33 8=40
s:accue	0=-45 2=-32 6=66
s:accus	6=-40 8=49
s:acha	0=35 5=-43
s:achat	0=-50
s:ache	4=-42 6=-36
s:achet	4=-30 6=-37
s:acqu	3=-30 7=-30 8=97
s:acqui	3=-34 7=-27 8=86
s:acro	2=-49 7=-28
s:acros	2=-43 7=-29
s:acte	5=-31
s:acti	2=-28 4=-64 7=65 8=-35
s:actio	0=29 7=-29
s:activ	4=-46 7=67 8=-60
s:actn	2=44
s:acto	3=-40 6=-25
s:actu	3=27 4=-43
s:acut	4=-25
s:adap	2=-34 3=-31 5=-46
s:adapt	2=-38 3=-42 5=-37
s:addi	4=-72 5=72 8=-64
s:addic	4=-81 5=76 8=-65
s:addr	7=-36
s:addre	7=-39
s:adep	5=51
s:adept	0=-31 5=54
s:adeye	4=31
s:adhe	0=-59 1=30 4=-27 5=-30 7=41
s:adher	0=-39 5=-27 7=36
s:adhes	0=-51 7=47
s:adjo	3=-28 4=-35 5=-26
s:adjoi	3=-29 4=-40 5=-35
s:adju	8=26
s:adjud	8=28
s:admi	0=-39 2=-37 3=-66 4=-46 6=-39
s:admin	2=-27 3=-50 4=-44 5=-29 6=-29
s:admit	0=-30 3=-26 5=34
s:adol	6=45
s:adole	6=44
s:adop	5=-41 6=31
s:adopt	5=-62
s:adre	2=41 4=-37 5=47
s:adres	5=49
s:adul	0=-45 1=-35 3=-26 4=-40 5=57 6=-43 7=-42 8=-47
s:adult	0=-28 5=39 8=-27
s:adve	1=-33 6=-32
s:adver	1=-29 6=-25
s:advi	0=-29 1=-32 2=-44 3=-56 5=-50 6=-26 7=-61 8=-60
s:advis	0=-34 1=-35 2=-32 3=-55 5=-34 6=-27 7=-51 8=-46
s:advo	1=28
s:advoc	1=29
s:aeri	8=-55
s:aerie	8=-52
s:aero	3=-28 4=-31 8=39
s:aerop	3=-38 7=-29 8=42
s:affa	0=-49 1=-59 3=-79 4=-63 6=-34 7=-37
s:affai	0=-52 1=-56 3=-74 4=-59 7=-40
s:affe	4=37 5=-30 8=-27
s:affec	4=38 8=-28
s:affi	0=33 1=29 4=-37 5=49 6=-46 7=64 8=-38
s:affic	1=28
s:affil	0=46 5=-38 7=84
s:affir	1=27 5=43
s:affr	5=-32 8=33
s:affre	5=-29
s:afte	0=-38 2=54 6=-49
s:after	4=40
s:agac	6=30
s:agai	0=59 2=30 3=-31 4=50 5=-72 6=-39 7=-39
s:again	0=49 3=-44 4=25 5=-44 6=-34 7=-40
s:agen	0=-135 1=-69 2=-82 4=58 5=-41 6=-64 7=-58 8=-72
s:agenc	0=-92 1=-61 2=-52 4=59 6=-59 7=-30 8=-57
s:agend	0=-30
s:agent	8=-30
s:aggr	2=-35
s:aggre	2=-30
s:agno	0=-26 1=26 5=-35 6=-47
s:agnos	0=-29 5=-37 6=-50
s:agre	1=-56 2=-35 3=34 4=-36 5=-25 7=-41
s:agree	3=44 7=-50
s:agreg	1=-45
s:agrem	2=-27 8=70
s:agres	8=-54
s:agri	5=-25
s:agric	7=28
s:aide	4=-25
s:aili	0=-39 4=-54
s:ailie	0=-32
s:ailin	4=-52
s:aima	3=-26 5=-32 6=28
s:airf	4=-26
s:airl	2=29 3=-28 4=-42 7=-35
s:airli	2=28 4=-41 7=-48
s:airp	8=39
s:airpo	3=-31 5=-26 8=35
s:alar	4=-37 8=-54
s:alarm	4=-27 8=-47
s:albu	4=-42 8=-34
s:alco	0=-28 3=-28 4=-37 8=89
s:alcoo	3=-33 4=-57 8=84
s:alge	0=76
s:algo	2=-26 3=25
s:algor	2=-28 3=33
s:alle	0=-70 1=-47 2=-36 5=-78 6=-49 8=-49
s:allel	2=34
s:allem	0=-35 1=-28 6=-39 7=31
s:aller	0=-28 1=-27 2=-89 5=-79 7=-37
s:allia	7=38
s:allo	1=39 8=28
s:alon	0=51 1=-44 2=26 4=-39 5=-25
s:alph	2=26
s:alsa	0=27 4=-30 7=-35
s:alsac	4=-41
s:altr	1=57
s:altru	1=63
s:alum	1=27
s:alwa	4=-40 6=61
s:alway	1=-33 4=-31 6=53
s:alzh	2=69
s:alzhe	2=56
s:aman	0=-41
s:amant	0=-47 5=-25
s:amat	0=-29 5=-46
s:amate	0=-34 5=-41
s:amba	3=36
s:ambas	3=25
s:ambi	0=-46 1=60
s:ambit	1=48
s:amel	2=-32
s:ameli	2=-36
s:amen	4=66
s:amena	4=68
s:amer	0=39 2=46 3=-33 6=-37
s:ameri	2=47 3=-31 6=-43
s:amia	8=-27
s:amic	7=37
s:amie	5=-38 6=80
s:amit	6=44
s:amiti	6=37
s:amni	8=66
s:amon	0=33 4=-40 7=30
s:amou	0=-70 1=-49 2=-43 4=-43 6=70 7=-44
s:amour	0=-27 1=-39 2=-29 4=-29 5=-69 6=83 7=-40
s:amyo	2=36
s:amyot	2=27
s:anal	0=-26 1=-47 4=-57 5=-58 6=-33 7=-57 8=-54
s:analy	1=-59 4=-56 5=-55 6=-36 7=-57 8=-73
s:anar	0=39 1=65 4=-29
s:anarc	0=53 1=91 4=-31 6=-32
s:ances	2=-28
s:anci	0=53 2=-38 7=35 8=-27
s:ancie	0=45 1=64 2=-37 4=26 7=30 8=-44
s:ange	1=41 5=-31
s:anger	1=36 8=-25
s:angi	2=60
s:angl	0=-32 1=-61 4=-25
s:angla	0=-31 8=-25
s:angli	1=-58
s:anim	0=-66 1=107 2=-60 3=-53 4=-52 5=-67 7=30 8=-63
s:anima	0=-57 1=100 2=-39 3=-55 4=-71 5=-70 6=-54 7=-53 8=-54
s:animi	1=57
s:anne	0=-31
s:annee	8=42
s:anno	5=44
s:annon	5=65
s:annu	0=-29 2=-29 3=-25 4=-44 5=-59 7=-30 8=46
s:annua	4=-38
s:annue	5=-55 7=-25
s:annul	8=56
s:anom	2=65 5=-35
s:anoma	2=70 4=-32 5=-31
s:anon	6=-32 7=-26 8=55
s:anony	5=26 8=36
s:anot	0=-52 3=-25 5=37 6=77 8=-32
s:anoth	0=-38 6=70 8=-29
s:answ	1=-40 8=-27
s:answe	1=-31
s:ante	4=-34 5=-33 8=68
s:antec	2=-27 4=-33 5=-33 8=80
s:anth	1=120 6=-38
s:anthr	1=130 6=-44
s:anti	0=-33 1=119 5=-40 6=-31 7=-29 8=-55
s:antic	0=26 4=49
s:antid	4=36 8=-30
s:antif	2=-25
s:antin	1=67 8=-27
s:antiq	4=-56
s:antis	0=-27 1=91
s:antit	2=39
s:anto	6=54
s:antoi	6=51
s:anxie	4=-31
s:anxio	4=40
s:anyo	2=48 5=50
s:anyon	2=45 5=47
s:anyt	1=32 4=-25
s:anyth	0=34 1=54 4=-28 6=-26 8=28
s:apai	0=-47
s:apais	0=-40
s:apar	0=35
s:apne	4=61
s:apoe	4=-40
s:apol	0=78 4=-26
s:apoli	0=73
s:appa	1=54 4=39 5=-80 6=33 7=-49 8=-35
s:appar	1=50 4=39 5=-64 7=-27 8=-26
s:appe	1=-62 2=-27 3=-31 4=82 5=-65 6=-34 7=-37
s:appea	1=-50 5=-27 8=41
s:appel	4=86 5=-50 7=-27 8=-40
s:appl	2=25 4=-29 5=-32
s:appli	1=43 7=-31
s:appo	0=-39 7=45 8=-54
s:appoi	0=-36 4=-27 7=42 8=-57
s:appr	0=-61 1=-82 2=-51 3=26 4=-56
s:appre	0=-50 1=-59 2=-45 4=-39 5=28 7=-28 8=-41
s:appri	3=43 7=51 8=-32
s:appro	8=48
s:appu	0=34 2=52 4=-29 5=-50 6=25
s:apre	1=45 2=30 4=-25 5=42 7=-49 8=30
s:apri	4=41
s:arbi	0=-32 4=-29 7=-41
s:arbit	0=-26 4=-33 7=-39 8=-26
s:arbr	0=47 2=-58
s:arch	0=-46 2=-40 4=-49 5=-56 6=-27 7=-37 8=-99
s:archi	0=-63 2=-27 3=-25 4=-62 5=-43 6=-35 8=-57
s:ardec	1=31
s:argu	6=50 8=-37
s:arle	5=-30
s:arme	1=57 8=-60
s:armee	8=-49
s:arna	2=-28 8=34
s:arnau	2=-30
s:arou	4=-30 5=38
s:aroun	4=-39 5=29
s:arra	5=53 6=-26
s:arran	1=-25 5=78
s:arre	0=-66 1=-57 3=-25 5=-48 6=-38 7=-58 8=79
s:arres	2=34
s:arret	2=-45 4=-57 8=70
s:arri	3=-44 5=-26 8=-59
s:arriv	3=-48 5=-33 8=-48
s:arro	0=48
s:arron	0=49
s:arth	4=42
s:arthr	4=36
s:arti	1=-39 3=-66 4=-52 6=-26
s:artic	0=27 5=48 6=-26
s:artis	0=-38 1=-28 3=-53 5=-50 7=-26
s:asce	0=-33 4=30
s:ascen	0=-42 3=-25 4=36
s:asex	4=-41 5=41 8=-39
s:asexu	4=-37 5=50 6=37 8=-45
s:ashk	2=45
s:ashke	2=54
s:aske	2=-26 4=31 5=-48 7=-54 8=27
s:aski	3=34
s:askin	3=32
s:asle	7=38
s:asse	1=38 2=-28 4=-34 5=-35 6=-39 7=-39 8=-46
s:assem	1=31 4=-45 5=-27 7=-35 8=-30
s:assi	0=-41 1=-41 2=-50 3=-35 4=-84 5=-76 6=-47 7=-32 8=-29
s:assig	8=57
s:assis	0=-46 1=-41 2=-35 3=-38 4=-77 5=-64 6=-40 7=-25 8=-77
s:asso	0=-61 2=-69 3=-42 4=-53 5=29 7=-28
s:assoc	0=-88 2=-60 3=-50 4=-54 7=-54
s:assu	0=51 1=-39 2=-65 3=-52 4=-55 6=36 7=-67
s:assum	4=-37 6=63
s:assur	0=52 1=-33 2=-41 3=-57 4=-44 6=-27 7=-69
s:astr	0=-39 1=43 5=-49
s:astri	6=33
s:astro	1=50 5=-28
s:asylu	6=-25
s:atel	1=-86 2=-45 3=-31 4=25 6=-41 7=47
s:ateli	0=-27 1=-109 2=-33 4=39 5=-36 6=-50 7=38
s:athe	0=-56 1=123 2=-41 3=-53 4=-52 5=-34 6=-52 7=-44
s:athei	0=-59 1=60 4=-34 5=-28 6=-50 7=-27
s:athl	2=30 5=-30 8=-29
s:athle	0=-25 2=39 8=-38
s:atla	0=45 2=-32 4=-43 5=-42
s:atlan	0=45 4=-46 5=-43 7=29
s:atou	1=-28
s:atro	2=66 4=-27
s:atrop	2=60 4=-27 6=-27
s:atta	0=28 3=26 8=-30
s:attac	0=66
s:atte	0=-40 2=58
s:attei	0=-33 2=67 6=-34
s:atten	0=-33 4=34 7=-32
s:atti	5=-74
s:attir	5=-70
s:attr	0=-34 3=45 5=-27
s:attri	3=60
s:aube	5=-33 6=42
s:auber	5=-38 6=51
s:aubi	4=57
s:auct	3=-25
s:aucti	3=-27
s:aucu	1=78 2=-35 3=-47 4=47 6=-64 7=-55
s:aucun	0=35 1=56 3=-31 4=48 6=-42
s:audi	0=-61 1=-51 2=-42 3=-60 4=-72 5=-51 6=-31 7=-55 8=-66
s:audie	8=-58
s:audio	4=-52
s:audit	0=-39 1=-51 2=-28 3=-29 4=-27 5=-27 6=-33 7=-39 8=-37
s:augu	0=35
s:augus	0=38 1=25
s:aujou	1=40
s:aumo	1=33 3=-38 8=-60
s:aumon	1=35 3=-49 8=-55
s:aupr	0=-29 7=-42 8=40
s:aupre	0=-28 4=-31 7=-41
s:aura	0=31 6=62 8=31
s:aurai	0=31 5=-28 6=65 7=-30 8=36
s:aure	1=38 3=-31
s:aurel	1=34
s:auss	0=-36 4=26 5=-25
s:aust	4=-28
s:auth	0=-70 2=-29 3=76 6=-25 7=-27 8=-26
s:authe	0=-73 3=74
s:autho	2=-25 6=-28
s:auti	3=-28 4=25 5=-32 8=-31
s:auto	0=29 1=-32 2=-41 3=51 5=-32 7=-39
s:autom	2=-34 3=51 4=-33
s:auton	0=25 7=-26
s:autor	0=35 3=26
s:autr	0=33 1=45 4=-46 6=49 8=-61
s:autre	0=48
s:autri	8=-46
s:autu	4=36
s:autum	4=33
s:auxil	6=-26
s:avai	0=48 1=-26 3=-32 4=-51 8=-36
s:avan	1=36 2=-27 3=-33 4=-55 5=-29 8=-50
s:aven	0=-29 4=-28 5=-48 8=-25
s:avent	0=-34 5=-47 8=-26
s:aver	1=-31 5=57
s:avert	1=-28 5=61
s:aveu	4=-45
s:aveug	4=-40
s:avio	2=44
s:avoc	0=-32 2=-31 4=-37 5=-35 6=-59 8=-33
s:avoca	0=-27 4=-45 5=-37 6=-59 7=28 8=-46
s:avoi	1=34 3=-46 4=65 6=-63 8=-50
s:avoid	4=31
s:avou	5=66 7=-44 8=55
s:avow	1=42
s:avowe	1=39
s:awai	8=43
s:await	8=53
s:awar	6=58 8=-48
s:ayan	4=-30 5=36
s:bach	1=-40 4=-25
s:bache	0=-35
s:back	1=-32
s:badg	0=-74 1=-26 2=-46 3=46 5=-30
s:badge	5=-29
s:bail	0=-31 5=37 8=-28
s:baill	0=-37 5=29
s:bais	3=-30 8=42
s:baiss	3=-36 8=38
s:bake	0=-27 1=-53 3=-60 5=-27 8=-50
s:baker	1=-36 3=-36 8=-50
s:bala	2=28 4=-77 6=-33
s:balan	4=-63
s:ball	0=-40 5=-39 7=-52
s:ballo	7=-46
s:ballr	0=-25 5=-31
s:bama	0=53
s:bamak	0=51
s:band	0=-26 5=-47
s:bank	1=-41 4=-33 5=-60 8=-39
s:banke	1=-25
s:bann	8=63
s:banne	8=53
s:banq	1=-28 3=40 4=-37 5=-54 6=-33 7=-58 8=-69
s:banqu	1=-31 3=43 4=-43 5=-71 6=-34 7=-47 8=-67
s:bapt	7=38
s:bapti	7=49
s:barm	6=-36
s:barma	1=-25 6=-40
s:baro	2=-50
s:barr	0=-58 4=-44 5=-52 7=-28 8=55
s:barre	3=-32 4=-27 5=-39 8=78
s:barri	0=-25 8=-58
s:bart	6=-31
s:barte	6=-32
s:base	3=-28
s:basq	0=-40
s:basqu	0=-31
s:bati	1=-33 4=-25 7=-37 8=-35
s:batim	1=-49 4=-26 7=-28 8=-30
s:batt	5=43 8=-51
s:batte	5=45 8=-58
s:bava	0=44 5=-28
s:bavar	0=40
s:bayr	0=96
s:bayro	0=83
s:beat	1=-48 4=36
s:beau	4=-31
s:beca	2=-28 3=25 4=29 8=-57
s:becam	1=35
s:becau	0=-25 2=-28 3=50 4=28 7=-32 8=-61
s:bect	3=-33 7=41
s:beek	1=-25
s:beeke	1=-25
s:befo	0=-26 1=-25 4=53 6=-38 8=-36
s:befor	0=-27 1=-30 4=45 6=-41 8=-41
s:bega	1=35 4=65
s:beha	7=-32
s:behal	7=-27
s:behin	0=-30
s:bein	1=33 4=29 5=-30 6=44
s:belf	1=37
s:belfa	1=53 7=-26
s:belg	0=28 1=-36 7=-29 8=69
s:belgi	0=41
s:beli	0=-41 2=-27 3=-30 4=-45 5=-43 6=-66 8=35
s:belie	0=-35 2=-32 3=-31 4=-48 5=-47 6=-65
s:belo	0=34 8=-35
s:belon	0=39 8=-32
s:benc	4=-33
s:bene	0=28 1=-28 2=-26 3=-26 5=-40 7=-63
s:benev	0=31 3=-25 5=-30 7=-30 8=-55
s:beni	1=46 4=31
s:berli	5=-41
s:bern	2=-27 4=-57 8=-26
s:berni	0=27
s:bests	6=-25
s:bett	0=-59 4=34
s:bette	0=-52
s:betw	0=35 1=-33 7=-29 8=-27
s:betwe	0=34 1=-43 7=-35 8=-29
s:bibl	1=71 3=-25 4=-47 5=-33 6=-48
s:bien	8=31
s:bila	3=-35 4=-48
s:bili	6=-48
s:bilin	6=-29
s:bill	6=27
s:bime	6=-26
s:bind	8=-43
s:binde	8=-37
s:biob	2=-42
s:bioba	2=-49
s:bioe	5=-34
s:bioet	5=-39
s:biog	0=-34
s:biogr	0=-25
s:biom	0=-84 1=-40 2=-26 4=-73 5=-45 6=-36 7=-40 8=-60
s:biome	0=-76 1=-43 2=-39 4=-76 5=-40 6=-38 7=-35 8=-63
s:bipol	4=25
s:birm	0=37 8=-43
s:bise	0=-45 1=-37 4=-34 5=-56 6=107
s:bisex	0=-41 1=-41 4=-30 5=-67 6=115
s:blac	2=-35 7=48
s:black	2=-36 7=49
s:blad	0=-52 2=-34 4=28
s:blan	0=44 4=-32 5=-54 6=-41 8=27
s:blanc	4=-30 5=-25
s:bles	4=-25 8=41
s:bless	8=51
s:blin	1=-33 3=-40 4=-30 5=-36 8=-40
s:blind	2=29
s:bloc	0=56 4=32
s:bloca	0=37
s:block	4=43
s:blog	5=44 8=-34
s:blok	6=28
s:bloo	0=-31 1=-42 2=32 4=50 5=-45 6=-44 7=-28 8=-31
s:boar	0=-34 5=-43 6=-48 7=-45 8=-89
s:boas	5=47
s:boast	5=42
s:boil	7=39
s:boile	7=40
s:boir	4=93 8=-39
s:bond	0=-42 8=-47
s:bonn	0=-26 1=-29 4=-62 5=-49 6=-44
s:bonne	5=-45
s:book	0=-40 1=-37 2=-28 4=-49 5=-55 6=-56 8=-71
s:bookk	5=-30 6=-30 8=-28
s:boot	5=-40
s:bord	0=-25 4=-26 6=-27 8=-48
s:borde	4=-38 6=-34 8=-52
s:bori	6=50
s:born	3=-30
s:bost	0=30
s:bott	4=26
s:boud	1=-36
s:boudd	1=-30
s:boug	3=-39
s:bough	3=-40
s:boul	0=-26 6=-49
s:boula	0=-33 6=-63
s:boun	8=32
s:bour	4=-39 7=-33
s:bout	0=-31 2=-40 3=-35 4=-46 5=-26 6=-37 8=-61
s:boute	8=-43
s:bouti	2=-33 3=-34 4=-32 6=-28
s:boyf	0=-34 4=-26 5=30 8=-30
s:boyfr	0=-31 4=-28 6=-26 8=-34
s:brac	4=-27
s:brace	2=-26 4=-34
s:bradf	4=-30
s:brai	2=-37
s:brail	4=-26
s:bran	0=-57 1=-45 2=-42 3=-88 4=-76 5=-62 6=-41 7=67 8=-57
s:branc	0=-67 7=78 8=-37
s:brand	0=34 4=-27 5=-25
s:braq	6=-56
s:braqu	6=-47
s:bras	0=-28
s:braw	8=48
s:brca	2=56 4=-42 6=-38
s:brea	0=-44 1=-37 2=-31 4=46 5=-60 6=-27 8=-55
s:break	5=-32
s:breas	4=65
s:bree	2=-48 4=-29 8=-35
s:breed	2=-46 8=-38
s:bres	5=-46
s:bret	0=31 7=-54
s:breta	7=-32
s:breto	7=-33
s:brew	0=-25
s:brex	0=53
s:brexi	0=52
s:bric	1=-33 8=-28
s:brick	1=-34 8=-27
s:brid	5=-48 8=-40
s:brida	8=-41
s:bridg	5=-32
s:brie	1=-31 5=-58 8=-40
s:brig	0=-50 1=-25 4=45 5=-52 7=-32 8=-26
s:briga	0=-25
s:brigh	0=-37 4=37 5=-30
s:bril	6=-54 7=32
s:brill	6=-49 7=31
s:brin	4=42 8=-61
s:bring	4=52
s:bris	0=25 3=-28 8=34
s:brist	8=32
s:brit	1=40
s:brita	0=34
s:briti	1=34
s:broa	0=-57
s:broad	0=-46 7=-27
s:brok	1=34 3=-32 5=53 6=-30
s:brot	1=55 6=-29 7=-63 8=52
s:broth	1=53 3=-28 7=-51 8=40
s:brou	0=-51 1=69 4=-31 8=-28
s:broug	0=-64 1=78 3=-40 4=-30 5=26 6=-43
s:brow	4=34
s:brows	2=-26 3=-25
s:brui	5=28
s:brun	6=55
s:brus	0=87 1=-36 4=-54 8=44
s:bruss	0=73 1=-36
s:brux	2=-34 6=29
s:bruxe	2=-31 6=29
s:buda	0=25 1=-26
s:budap	1=-26
s:budg	0=-44 1=-28 5=-29 6=-43
s:budge	0=-44 1=-29 3=-25 5=-25 6=-42 7=-25
s:buff	7=45
s:buil	0=-64 2=-29 3=-25 4=-79 5=-39 8=-45
s:build	0=-52 4=-36
s:buli	4=45
s:bulim	4=44
s:bull	1=-27 4=-45 5=-53 8=39
s:bulld	0=46 4=-27 5=-49
s:bulle	0=-60 7=30 8=35
s:bumpe	1=25
s:bunt	7=-32
s:bure	0=-55 1=-66 4=43
s:burea	0=-40 1=-54 4=41 7=-25
s:burg	1=-30
s:burge	1=-28
s:burn	3=63 4=-27
s:busi	1=-35 2=-41 6=-46
s:busin	1=-33 2=-35 6=-56
s:bust	0=82
s:butc	6=56
s:buve	0=-36 4=31
s:buvet	0=-34
s:buveu	4=32
s:buye	0=-31 1=-26 6=-57
s:bypa	0=71 8=-43
s:bypas	0=65 8=-27
s:c282	2=42
s:caba	1=32 5=-30 8=-47
s:cabar	8=-25
s:cabi	1=-32 2=-31 4=-52 5=-34 6=-25 7=-49
s:cabin	1=-25 2=-26 4=-56 7=-32
s:cabl	4=33
s:cace	2=-32
s:cach	0=41 3=-46 4=-48 5=-42 6=48
s:cache	4=-34
s:cade	3=-30
s:cadr	0=-77 4=-59
s:cadre	0=-57
s:cafe	4=-34
s:cafet	4=-40
s:cais	2=-39 3=54 5=-34 6=-45
s:caiss	2=-38 3=43 5=-30 6=-38
s:cake	8=-41
s:cala	0=29 5=-43
s:calai	5=-59
s:calc	4=-30
s:calcu	4=-39
s:cale	0=37 4=28
s:calen	4=43
s:call	0=33 2=-49 5=-28 7=-27
s:calle	0=-32 3=-54 6=-36 8=36
s:calli	2=-26
s:calm	5=-51
s:camb	3=32 8=-36
s:cambr	3=35 8=-39
s:came	0=-30 2=35 4=-41 5=-30 8=-33
s:camer	0=-37 4=-40 5=-25 8=-28
s:cami	1=45 6=-36 7=-26
s:camp	0=50 2=-65 3=-48 4=-76 5=-67 7=-67 8=-40
s:campa	2=-50 3=-47 4=-73 5=-49 7=-48 8=-48
s:camu	1=-34
s:cana	0=-37 6=-27
s:canad	0=-32
s:canc	0=-41 2=33 7=31
s:cance	0=-39 2=28 5=-26
s:candi	6=33 8=-28
s:cann	0=-30 1=-27 4=84 5=-38 8=39
s:canna	1=-46 8=48
s:canno	4=63 5=-28
s:cant	0=-49 1=-28 2=-27 3=50 4=-39 5=-40 6=-29 7=46 8=-41
s:cante	0=-37 2=-25 4=-27 7=-27 8=-30
s:canti	3=32 5=-36
s:canto	7=74
s:canv	0=37
s:canva	0=30
s:capa	0=-43
s:capac	0=-44
s:capi	0=79 2=-40 4=-31 6=53 7=-28 8=-34
s:capit	0=77 2=-30 6=50 7=-28 8=-29
s:capt	0=26 3=35 4=-44 5=-30 6=-31 8=-33
s:capta	7=26
s:capti	7=-26
s:captu	4=-32
s:cara	2=-38 3=-27 5=-25 6=-25 8=-40
s:carac	2=-32 6=-26 8=-34
s:carav	0=-43
s:carb	3=-49
s:carbo	3=-49
s:card	0=-27 1=-31 3=40 4=40 5=-76 6=-30 7=-33 8=-58
s:cardi	1=-27 4=35 5=-54 8=-47
s:care	0=-27 5=-55 8=41
s:caree	8=-28
s:caret	1=-50 8=54
s:carn	0=-65 2=-34 4=67
s:carne	2=-27 4=66
s:caro	1=35
s:carpe	8=-28
s:carr	1=-71 2=38 3=-46 5=-52 6=-55 8=-49
s:carre	4=33 7=-26
s:carri	0=-33 1=-63 2=59 3=-46 5=-34 6=-55 8=-44
s:carry	0=59 7=-30
s:cart	1=-40 2=-66 3=-28 4=29 5=-55 6=-43 8=-60
s:carte	5=-25 8=-40
s:carto	2=-43 5=-51
s:carv	1=-37
s:carve	1=-43
s:cary	0=-31 2=78 3=-39 4=-68 8=-35
s:caryo	0=-35 2=63 3=-33 4=-64 8=-28
s:casa	5=-33
s:casan	5=-31
s:case	0=-31 3=-27 6=-30
s:casew	0=-31
s:casi	0=-44 1=-25 3=47 4=-29 5=-72 7=-34
s:casie	3=-48 4=-36 5=-69
s:casin	3=76
s:casq	0=50 5=-29
s:casqu	0=50 5=-32
s:cast	5=-31
s:cata	2=39 4=-48
s:catal	1=-26 4=-32 5=-25
s:cate	7=-45 8=-45
s:categ	8=-41
s:cater	7=-46
s:cath	0=-38 1=46 2=-26 4=-30 5=-40 7=-33 8=-39
s:cathe	1=-26
s:catho	0=-34 1=51 4=-26 5=-44 7=-28 8=-31
s:caug	7=-25 8=36
s:caugh	5=29 8=37
s:caus	0=-79 1=-43 2=45 3=40 4=-42 7=-53 8=81
s:caut	0=-30 1=-44 4=-25 8=71
s:cauti	0=-39 1=-53 3=-30 8=71
s:cege	7=64
s:ceget	7=59
s:cele	0=-37 1=44
s:celeb	0=-35 1=49
s:celi	1=-55 4=-26 5=30
s:celib	1=-56
s:cell	4=-35
s:cella	5=31
s:cellu	4=-34 8=47
s:cent	1=-48 2=-36 3=26 4=-66 5=-64 6=-33 7=46
s:cente	3=26 7=50
s:centr	1=-30 2=-37 3=29 4=-73 5=-60
s:cerc	0=27 1=34
s:cercl	1=39
s:cere	1=41 7=-27
s:cerem	1=35 7=-31
s:cert	0=-25 1=-40 3=-54 4=45 5=-45 6=-32 7=-33 8=61
s:certi	0=-31 1=-38 2=-28 3=-54 4=55 5=-43 6=-39 7=-26 8=59
s:cess	1=49 4=-42
s:chai	1=46 2=-59 3=-40 5=-26 6=-31 7=45 8=-47
s:chain	0=-28 4=-45 8=-27
s:chair	2=-43 4=-43 6=-25 7=46
s:cham	1=-28 3=-38 4=-27 6=-36 7=-44
s:chamb	5=27 7=-48
s:champ	3=-36
s:chan	0=52 1=-45 7=-36 8=-42
s:chang	0=-30 2=-27 4=-30 5=55
s:chant	0=52 1=-68 5=-50
s:chap	0=-58 1=39 2=-48 4=-55 5=-44 6=-49 7=-33 8=38
s:chape	0=-49 7=-28
s:chapl	4=-29
s:chapt	2=-26
s:chaq	4=-46 5=63 6=-25 8=-44
s:chaqu	4=-29 5=50 6=-30 8=-41
s:char	0=-54 1=-98 2=-80 3=-60 4=-32 5=-40 6=-86 7=-90
s:charc	6=-34
s:charg	0=-27 1=-34 2=-67 3=-43 5=-54 6=-43 7=-44
s:chari	0=-60 1=-42 4=-66 5=-43 6=-31 7=-32
s:charm	4=-36
s:charn	5=41
s:chart	0=-47 1=-28 6=-25 7=-41
s:chas	0=62 1=-68 4=46 5=26 8=-35
s:chass	0=60 1=-60 4=54
s:chast	5=66
s:chau	0=-65 1=-57 2=-36 4=36 6=-47 8=-65
s:chauf	0=-51 1=-56 2=-27 4=28 6=-32 8=-55
s:chaus	4=37
s:chea	1=-36 4=-31 6=-41
s:cheat	4=-27 6=-38
s:chec	0=-42 1=-71 2=41 3=29 4=-39
s:check	1=-55 2=38 3=-43 7=-36 8=-30
s:chee	0=38 2=-34
s:chem	2=-30 4=36 7=70
s:chemi	2=-31 7=51
s:chemo	4=32
s:cheq	8=35
s:chequ	8=41
s:cher	1=-32 2=-34 3=-30 4=-48
s:cherc	1=-28 2=-42 4=-47
s:ches	0=-39
s:chev	1=-25 5=-25 6=-35
s:cheva	6=-34
s:chie	1=-30 2=-26 5=-29 6=-65 8=-42
s:chien	1=-26 4=-25
s:chif	1=-41 3=-35 6=-40
s:chiff	1=-36 3=-33 6=-42
s:chil	0=-54 1=-33 3=-35 4=50 5=-53 6=-61 7=-26 8=-56
s:child	0=-47 1=-29 3=-33 5=-45 6=-62 7=-30
s:chin	3=28 5=-55
s:chino	3=34 5=-56
s:chir	4=-91
s:chiru	4=-89
s:choc	1=-33 8=-36
s:choco	1=-31 8=-44
s:choe	1=37
s:choeu	1=30
s:choi	0=-26 3=-53 4=-48 5=69 8=-34
s:choic	1=27 5=34
s:chol	4=-28
s:chole	2=29 4=-27
s:chor	3=-32
s:chri	0=-45 1=33
s:chris	0=-28 1=37
s:chro	0=-61 1=-58 4=-57 5=-73 7=-35 8=-56
s:chrom	2=33 4=-101 5=-48
s:chron	0=-48 1=-47 5=-48 7=-33 8=-48
s:chur	0=-56 1=-27 5=-35 6=52 7=-28
s:churc	0=-48 1=-45 4=-27 5=-37 6=57 8=-30
s:chut	4=27
s:cinq	7=40
s:circ	0=-34 2=-26 4=-32 5=63 8=-40
s:circo	2=-27
s:circu	5=49 8=-45
s:cito	0=25
s:citoy	0=33
s:civi	3=-40 4=-46 5=-49 6=41 7=-54 8=-63
s:clai	2=-26 4=-39 6=-46 7=-35
s:claim	3=30 4=-78 5=29 6=-33 7=-29
s:clair	5=-34
s:clas	0=-51 2=-55 3=-48 4=-47 5=-69 6=-69 7=-51
s:class	0=-35 1=-61 2=-53 3=-26 5=-30 7=-39
s:clau	0=-31 1=-48
s:claus	0=-30 4=38 7=-30
s:clav	4=40 8=-25
s:clavi	4=28
s:clea	0=-71 1=-67 2=87 3=-70 4=99 5=-62 6=-45 7=-57
s:clean	0=-29 4=-25 7=-29 8=-31
s:clear	0=-31 2=39 3=36 4=82 5=-33 8=-42
s:clef	3=-35 4=62
s:cler	0=-67 2=-52 3=-31 4=-27 5=-50
s:clerk	0=-34
s:clie	0=-27 1=-55 2=-68 3=-43 4=-77 5=40 6=-36 7=-26 8=-66
s:clien	0=-34 1=-75 2=-61 3=-52 4=-81 6=-47 7=-32 8=-54
s:clim	0=76 1=-33 4=36 7=-47
s:clima	0=74 1=-27 7=-41 8=-36
s:climb	4=50
s:clin	0=-49 1=-28 2=-27 4=-56 6=-26 8=-28
s:clini	0=-36 2=-30 4=-52 8=-28
s:cloc	8=-34
s:clon	0=-25 2=-85 8=-50
s:clona	2=-25
s:clone	2=-25
s:clos	5=-37
s:close	5=-27
s:clot	2=31 4=-44
s:clou	1=-43 4=64 5=-56
s:club	5=63
s:cnap	8=28
s:coac	1=-60 3=-44 6=-57 8=-50
s:coach	0=27 3=-25 4=32 6=-38 8=-36
s:coas	3=-42
s:coch	0=55 4=40 5=-28 6=62
s:cochl	4=40
s:cock	3=-34
s:cockt	3=-42
s:codeb	2=-30
s:coeu	0=35 4=-38 8=-29
s:coff	1=-42 4=-45 6=-31 8=-56
s:coffe	6=-30 8=-49
s:coffr	1=-46 4=-28
s:coli	0=82 3=-26
s:coll	0=-32 1=-57 2=-63 3=27 4=-31 5=41 6=25
s:colla	0=-29 6=-39
s:colle	0=-36 1=-86 2=-54 5=58 6=32
s:colli	8=-47
s:collo	4=-37
s:colo	0=-49 1=-39 3=-32 6=-43 8=-69
s:coloc	5=46 8=-30
s:colou	0=-33 1=-25 4=56 5=-36
s:colu	0=33
s:comb	0=61 8=41
s:come	1=-29 5=-76 6=-49 8=-29
s:comed	4=-27 5=-69 6=-53
s:comi	3=-27 4=-47 6=54 7=25 8=-35
s:comin	0=-27 4=-34 6=71
s:comit	4=-26
s:comm	1=-50 3=-104 4=-100 5=-113 7=-40
s:comma	2=50 4=-39 7=-67
s:comme	0=-75 1=-74 2=-78 3=-73 4=-35 5=-59 6=-52 8=-90
s:commi	0=-38 2=-43 3=-36 4=-49 5=-64 6=-60 8=30
s:commu	0=43 1=-26 2=-48 3=-45 4=-71 5=-53 6=-58 7=-59
s:comp	0=-51 1=-35 2=-75 5=38 6=-39 7=-105 8=-56
s:compa	0=-38 2=-37 3=38 6=-36 7=-32 8=-48
s:compe	4=55
s:compl	1=-48 2=-34 7=-43 8=26
s:compo	3=-38 4=-29
s:compr	6=38 8=-36
s:compt	1=-84 2=-28 3=-47 6=-44 7=-109 8=-50
s:compu	4=-30
s:conc	0=-51 1=-60 4=-59 5=-35 6=64 7=-53 8=-91
s:conce	5=-37
s:conci	1=-33 3=-38 4=-25 5=-47 6=53 7=-25 8=-32
s:concl	0=-26 4=-28
s:conco	3=35 8=-54
s:cond	0=-54 1=-55 3=-85 5=-90 6=-68 8=94
s:conda	0=-28 1=-41 2=-26 3=-46 4=-49 5=-33 8=34
s:condi	5=-30 8=117
s:condo	5=-26
s:condu	1=-55 3=-48 6=-28 8=84
s:conf	0=-106 4=-30 7=44 8=-63
s:confe	0=-59 2=-52 3=-34 4=-65 5=-47 6=-57 8=-32
s:confi	0=-35 2=46 4=-31 7=-34
s:confl	0=-27 1=29 7=38 8=-25
s:confo	0=-43 1=-37 3=52 8=-33
s:confu	1=43
s:cong	0=35 1=-30 3=-29 5=-58 6=31 7=26 8=-52
s:conge	0=-27 2=44 4=-41 7=-25
s:conj	0=-35 4=-31 5=-36 6=-27 8=-32
s:conjo	0=-28 4=-37 5=-30
s:conn	0=46 1=-39 2=82 3=-25 4=-96 5=69 7=41
s:conna	7=48 8=-40
s:conne	2=34 4=-65 5=36 8=-52
s:connu	2=30 5=43 6=43 7=-25 8=27
s:conq	0=-44 5=45
s:conqu	0=-38 5=45
s:cons	1=59 4=-98 5=-33 6=-119 7=-25 8=-61
s:consc	0=-28 1=97 4=-35
s:conse	0=34 1=-54 4=-81 6=-100 8=-34
s:consi	1=62
s:conso	5=32
s:const	0=25 4=-29
s:consu	1=-49 2=46 3=36 4=-86 5=-70 6=-66 7=-85 8=-43
s:cont	0=44 1=-43 4=-48 5=-69 7=-55
s:conta	0=-39 4=-40 5=-42 6=42 8=-28
s:conte	1=-27 2=39 3=-41 4=-50 5=27
s:conti	1=-44 2=26 8=-32
s:conto	3=26
s:contr	0=60 1=-25 2=-40 4=-32 5=-102 6=-42 7=-48
s:conv	0=30 2=-51 3=-58 4=-73 5=-98
s:conva	0=35 1=28 4=-26 5=-41
s:conve	0=-48 1=59 4=-50 5=-29 6=27 7=55
s:convi	2=-52 3=-68 4=-58 5=-72 6=-51 7=-45
s:convo	0=62 1=-26 4=-34 5=-34
s:cook	1=-39 4=-88 7=-27 8=55
s:cooke	1=-33
s:coop	0=-26 8=60
s:coope	7=32 8=54
s:coor	0=-34 4=-73 5=-36 8=-32
s:coord	0=-37 4=-67 5=-41 8=-31
s:copa	5=-48 6=84
s:copai	5=-39 6=73
s:copi	1=-28 2=70 3=50 4=-41 5=-48
s:copie	2=41
s:copr	7=-96
s:copro	7=-86
s:coqu	5=62
s:coqui	5=57
s:corb	0=25 2=-26 5=42
s:corbe	5=46
s:corby	0=33
s:cord	2=41 3=-29
s:corde	1=-25
s:corr	0=-69 1=54 4=32 5=-38
s:corre	0=-27 4=38 5=-33
s:corri	0=-55 1=60
s:cors	0=48 2=-45
s:corse	2=-41
s:cosm	2=-28
s:cosme	2=-27
s:cost	0=-70 1=-30 4=-48
s:costu	4=-47
s:coti	0=-37
s:cotis	0=-39
s:couc	4=-30 8=-27
s:couch	4=-27 5=33 8=-30
s:coul	0=-57 1=-29 3=25 4=-65 6=-38 7=28 8=-26
s:coule	0=-58 7=39 8=-29
s:coun	1=-63 2=-59 3=-60 4=-50 5=-61 6=-29 8=-77
s:counc	0=28 1=-31 2=-39 3=-26 4=-57 5=-42 8=-73
s:couns	0=-38 2=-32 6=-46
s:count	1=-32 3=-34 4=-41 5=-25 7=-25 8=-27
s:coup	0=-85 1=-72 3=-61 4=-103 6=49 7=-50
s:coupa	3=-25
s:coupe	5=-36
s:coupl	0=-68 1=-69 3=-53 4=-93 5=39 6=72 7=-38 8=-86
s:cour	0=-51 1=-89 3=-92 4=-39 6=-38 7=66 8=-26
s:coura	0=-27
s:coure	5=-35
s:couri	7=58
s:courr	2=27 4=-27 8=-33
s:cours	1=-25 2=-53 4=-44 5=-25
s:court	4=-32 6=-55 7=62 8=-33
s:cous	0=38 2=30 5=32
s:cousi	0=34 2=57 5=32 8=27
s:cout	3=-50 4=-43 5=-66 6=-28 8=-44
s:coutu	3=-53 5=-76
s:couv	0=-39 1=-49 3=-50 4=-25 8=-51
s:couve	1=-34 3=-48 8=-39
s:couvr	0=-36
s:cove	2=-36 5=-52 6=-42 7=-40
s:cover	3=28 4=-35 5=-35 6=-33
s:covi	2=-31 4=103 5=-28 8=-32
s:crab	1=35
s:craf	7=-42
s:cras	4=102 8=-36
s:crea	0=30 7=-27 8=-32
s:creat	0=27 7=-36 8=-28
s:crec	6=-46
s:crech	0=-25 3=29 6=-44 8=26
s:cred	1=-41 5=-48 7=-99
s:credi	7=-83
s:cree	1=26
s:cret	3=25
s:crie	2=-29 3=-37
s:crim	0=-41 1=-72 3=-29 4=-47 5=-37 7=-30 8=-47
s:crimi	0=-28 4=-42 5=-28 7=-25 8=-37
s:crip	4=-33
s:cripp	4=-31
s:cris	0=-42 1=-44 5=-28 8=-37
s:crise	4=30
s:crisi	4=-29
s:crit	0=34 3=-40 4=-55 5=-55 6=-49
s:criti	0=41 1=-25 3=-55 4=-54 5=-65 6=-42
s:croh	4=55
s:croi	0=33 2=-29 4=-52 5=-27 6=48 7=-56 8=-35
s:croir	0=-25 1=64 4=-47
s:cros	0=-26 2=-29 3=-30 4=-40 5=-43 7=48 8=-25
s:cross	2=-26 3=-30 4=-59 5=-39
s:crow	0=42 8=-54
s:croy	2=-28 5=-51 6=33 8=-32
s:croya	6=44
s:croyd	3=37
s:crut	8=-34
s:crutc	8=-35
s:cryst	2=-33
s:cuis	0=-30 1=-82 3=-28 4=-29 5=-40 6=-46
s:cuisi	0=-35 1=-81 3=-28 4=-28 5=-46 6=-48 8=32
s:cult	0=-26 1=-28 5=-26 7=-30 8=-26
s:cultu	1=-26 8=-30
s:cura	4=46
s:curat	2=-30 4=42
s:curi	1=-30
s:curio	5=-39
s:curr	8=67
s:curre	8=70
s:cust	0=-52 1=-36 2=-44 3=-47 4=-40 5=-58 6=-29 7=-38
s:custo	0=-39 1=-38 2=-33 3=-55 4=-40 5=-59 6=-38 7=-42
s:cutt	5=-33 6=-35 8=29
s:cutte	5=-33 6=-28
s:cutti	8=31
s:cycl	4=31
s:cycle	4=31
s:cyni	1=-48
s:cynic	1=-30
s:cyniq	1=-40
s:cyp2	2=69 4=-33
s:cyp21	2=65 4=-45
s:dacty	3=27 4=-29
s:dail	0=-32 8=-39
s:danc	0=-35 6=-60 7=-51 8=-32
s:dance	7=-44
s:danci	5=26
s:dani	0=-30 4=-35 5=-46 6=61 8=-26
s:data	2=28 8=-26
s:date	5=-56 6=69
s:daug	7=-42 8=57
s:daugh	5=-36 7=-37 8=52
s:deaf	2=49
s:deafn	2=51
s:deal	2=-28 5=-60 7=-35
s:deat	5=-58
s:deba	0=-45 1=32 5=-25 6=-33
s:debo	0=50
s:debou	0=60
s:debu	0=-33 1=25
s:debun	1=43
s:deca	8=-25
s:dech	0=-37 7=52
s:deci	0=-48 2=50 4=-36
s:decid	0=-43 2=49 4=-27
s:decl	1=31 2=58 3=29 4=41
s:decla	1=33 4=67
s:decli	2=56 3=33 4=-32 8=-31
s:deco	2=38 3=-30 8=-42
s:decor	5=-37
s:decou	2=40 4=-35 5=59 8=-33
s:decr	0=-44 1=62
s:decro	0=-36 1=57
s:dedu	7=48
s:deduc	7=38
s:defe	0=58 2=55 5=-51 6=-49 8=-85
s:defec	2=57 4=34
s:defen	0=41 1=30 4=-50 5=-37 6=-42 8=-85
s:defi	0=-49 1=-32 2=47 4=-30 5=-34
s:defic	2=65 5=-29
s:defil	0=-63
s:degr	0=-64 1=81 3=-27 5=-31 6=-39 8=42
s:degre	0=-38 4=-26 7=25 8=-26
s:degro	1=42
s:degus	1=32
s:deis	1=44
s:deje	0=33 2=-35 4=43 8=-33
s:dejeu	0=37 2=-31 4=43 8=-30
s:dela	4=-70 6=-28
s:delai	4=-52
s:delay	4=-27
s:dele	0=27 1=-51 4=-80 5=-52 6=-38 8=-78
s:deleg	0=39 1=-62 2=-68 3=-43 4=-86 5=-53 6=-28 8=-87
s:delet	2=29 3=41
s:deli	0=-38 1=-32 2=-35 4=-57 5=-26 8=-51
s:deliv	2=-26 4=-51 8=-38
s:delt	2=26 4=-37
s:dema	0=-46 2=-97 4=31 5=-35 6=46 8=-72
s:deman	0=-25 2=-88 6=56 8=-44
s:demar	3=-30 4=-32
s:deme	0=-27 6=-42
s:demen	5=27 6=-44 8=-27
s:demi	0=45 7=42
s:demis	7=27
s:demo	0=41 3=-36 4=-49 5=-63 7=-63
s:democ	0=69 1=-28 3=-30 6=-28 7=-58
s:demon	0=-60 1=39 3=-30 4=-36 5=-63 8=30
s:deni	6=72
s:denie	6=45
s:dent	0=-26 2=-38 4=-69 5=-25
s:denta	2=-42 4=-53
s:denti	3=-47
s:denu	5=31
s:denud	5=30
s:denv	0=36 7=-50
s:denve	0=32 7=-43
s:depa	1=-47 2=-25 4=-37 6=-39 7=-32 8=-41
s:depar	1=-35 4=-27 6=-28 8=-39
s:depe	0=-33 8=-63
s:depen	0=-33 8=-63
s:depl	4=26
s:depla	4=27
s:depo	0=-66 2=-33 5=-46 6=-29 7=55 8=-35
s:depor	0=-41 8=37
s:depos	8=-34
s:depr	1=-29 4=36 5=-35 6=-47 7=-39 8=-52
s:depre	2=-26 5=-38 6=-49 7=-37 8=-38
s:depui	8=-25
s:derb	0=-35 8=64
s:derm	4=-31
s:derma	4=-26
s:dern	4=50 5=-68 6=42 8=-29
s:derni	3=-26 4=45 5=-71 6=49
s:derr	5=-50 7=50 8=77
s:derri	5=-42 8=81
s:desa	0=67 1=-35
s:desac	0=45 3=26
s:desar	0=32
s:desc	0=52 2=28
s:desce	5=-55
s:descr	0=40
s:dese	0=33 1=26
s:desi	0=-33 1=-64 2=-49 3=-71 4=-51 5=-80 6=-64 7=34 8=-58
s:desig	0=-25 1=-69 2=-40 3=-71 4=-80 5=-78 6=-63 7=37 8=-60
s:deso	1=40 3=-31 4=36
s:desor	1=41
s:dess	4=-57 5=-29 8=-55
s:dessi	4=-70 8=-62
s:dessu	6=38
s:deta	0=-31 7=38
s:detac	7=39
s:detai	5=28
s:dete	0=-43 1=-25 4=-55 5=-54 6=-42 7=-36 8=41
s:detec	2=50 3=-54 4=-25
s:deten	0=-57 1=-37 2=-30 3=51 4=-34 5=-36 7=-25 8=55
s:deter	0=-38
s:deto	3=-53 4=53 6=-29
s:detou	3=-38 4=48 6=-34 8=-35
s:dett	8=-28
s:deva	5=-33
s:devan	5=-55 8=-27
s:deve	0=-49 1=-27 2=-50 4=-76 5=34 8=-38
s:devel	0=-38 1=-37 2=-45 3=-58 4=-71 5=-45 7=-34 8=-27
s:deven	5=57
s:dever	3=59
s:devi	4=-57
s:devic	4=-56
s:devo	0=-56 4=-37 6=-31 8=-27
s:devol	0=-33
s:devr	3=-56
s:diab	2=-27 5=-39
s:diabe	2=-33 5=-25 8=-27
s:diag	0=-25 8=-43
s:diagn	2=47
s:diagr	2=-26 8=-44
s:dial	2=-35 6=-28 7=-51
s:dick	1=-30 4=53
s:dict	1=-38 3=-84 4=48
s:dicta	0=27 3=-40 4=54
s:dicti	3=-32
s:diff	0=-25 1=-54 2=-32 4=-36 5=49 6=-42 7=-39
s:diffe	1=-27 4=-26 5=58 6=-36 7=-39
s:digi	8=-26
s:digit	8=-31
s:dima	0=67 1=29 5=-52 6=33
s:diman	0=37 5=-46 6=32
s:dinn	4=-32 5=25 6=-41
s:dinne	0=-29 4=-35 5=38 6=-40
s:dioc	3=-25
s:dioce	3=-26
s:diog	1=49
s:dioge	1=54
s:dipl	0=-71 4=-41
s:diplo	0=-73 1=-28 4=-39 5=-25
s:dire	0=-59 1=-26 3=-62 4=-69 5=32 7=-43
s:direc	0=-61 1=-26 2=-40 3=-63 4=-73 5=41 7=-59 8=-26
s:diri	0=52 1=-61 2=-45 4=-38 5=-34 6=-40 7=63 8=-46
s:dirig	0=46 1=-65 2=-41 4=-50 5=-46 6=-45 7=42 8=-40
s:disa	2=-35 6=-28 8=-57
s:disab	0=-31 5=-27 8=-25
s:disag	5=-26
s:disai	5=45
s:disc	0=-53 1=32 2=-42 3=-62 4=36 8=49
s:disca	4=41 8=-30
s:disch	4=58 5=-53 6=42 8=50
s:disci	1=49 7=35 8=-26
s:discl	0=-29 3=-43 8=53
s:disco	0=-38
s:discr	0=26 1=-32
s:discu	0=-35 5=26 6=-32
s:dise	0=29 1=-33 4=-42
s:disea	2=32 4=-42
s:disen	0=39 1=-31
s:dishe	3=-25
s:dism	0=35 8=46
s:dismi	5=35 8=60
s:diso	2=40 4=-78 8=28
s:disor	2=57 4=-72 8=34
s:disp	0=-53 1=-40 2=-50 3=43 4=-87 6=-60 7=39 8=40
s:dispa	5=26 7=-38
s:dispe	3=70 6=-31 8=47
s:displ	3=-31 4=-55 8=-25
s:dispo	5=-30
s:dispu	0=-37 2=-39 4=-43 7=58
s:disq	5=27 8=75
s:disqu	5=27 8=84
s:diss	6=-40 8=-26
s:disse	0=-32 4=-33 6=-61 8=-25
s:disso	0=32
s:dist	0=57 2=-28 3=-25 5=-28 6=-41 7=-49 8=-38
s:dista	1=25
s:distr	0=67 1=-29 2=-28 5=-33 6=-43 7=-38 8=-31
s:dive	0=48 6=-48
s:diver	0=41 6=-52 7=-31
s:divi	1=33 4=-35
s:divin	2=27 4=-35
s:divo	3=-26 5=70 6=-55 8=-38
s:divor	5=79 6=-64 8=-32
s:diwa	1=-37
s:diwal	1=-25
s:dock	7=29
s:docke	7=32
s:doct	0=-65 2=-66 3=-62 4=49 5=-40 6=-66 8=-89
s:docto	0=-60 2=-55 3=-66 4=49 5=-39 6=-56 8=-78
s:docu	0=-40 2=-38 3=-63 5=-48 7=-35 8=-51
s:docum	0=-43 2=-34 5=-52 7=-33 8=-54
s:does	0=31 2=25 6=-28
s:dogm	1=-42
s:doig	0=-29 1=-28 2=-27 3=59 5=-35 6=-34 8=-51
s:doigt	4=-33 8=-41
s:doin	4=-35 8=77
s:domi	0=-26 2=-58 4=-29 5=46
s:domic	5=-30 8=32
s:domin	2=-49 5=40
s:dona	0=71 3=-31 4=-30 8=-34
s:donat	0=51 2=39 4=-26 8=-29
s:donn	0=-64 2=47 3=68 4=-75 6=-41 7=-36 8=-67
s:donne	0=-33 3=64 4=-42 5=27 7=-29 8=-50
s:dono	0=-40 2=55
s:door	1=-36 4=85 5=-45 6=-49 7=52 8=-27
s:doss	0=-40 2=26 3=37 4=-31 5=-25
s:dossi	0=-26 3=33 4=-28 5=-26 6=28
s:doua	7=-32 8=-43
s:douan	7=-34 8=-39
s:doub	0=-45 2=-43 3=-26 5=-68 6=-74 7=-60 8=-69
s:doubl	0=-38 1=-38 2=-42 5=-59 6=-81 7=-42 8=-55
s:doubt	1=30 4=-29
s:douce	4=27
s:douz	2=-40 4=46 5=-44 8=-48
s:dove	3=-28
s:doyl	6=35
s:draf	0=-37 1=-38 2=-51
s:draft	0=-32 1=-34 2=-36
s:drag	0=-26 5=38
s:dram	7=36
s:drap	2=-39
s:drape	2=-39
s:drep	2=64 4=-79
s:drepa	2=61 4=-84
s:drin	0=-47 1=-40 4=52 5=-30
s:drink	0=-42 4=102 5=-31 8=-39
s:driv	0=-42 1=-59 2=-61 3=-50 4=-27 6=-72 7=49 8=46
s:drive	1=-44 2=-34 4=-25 6=-68 7=36 8=-71
s:drivi	1=-44 4=-48 5=-30 7=-29 8=39
s:drog	8=68
s:drogu	4=-45 8=64
s:droi	1=-43 2=-35 3=26 4=-31 5=-69 7=-61 8=-33
s:droit	1=-56 4=-33 6=-40 7=-34
s:drop	3=-29 4=40
s:dropp	8=32
s:drug	1=-35
s:drum	8=-44
s:drun	4=43
s:duba	3=36
s:dubl	0=41
s:dubli	0=33
s:duch	2=41
s:duche	2=38
s:dura	3=-34
s:durab	3=-36
s:duri	4=33 7=-25
s:durin	4=36
s:dust	4=32
s:duti	4=32
s:dutie	4=34
s:dyna	3=79 4=-48
s:dynam	3=99 4=-51
s:dysl	0=-34 2=-25 4=81
s:dysle	2=-25 4=78
s:dysp	4=64
s:dyspr	4=50
s:earl	0=-72 1=-46 2=68 4=-40 5=-28 6=-44 7=-27 8=37
s:eati	1=45 8=-33
s:eatin	1=38 8=-40
s:ebat	5=26
s:eben	1=-56 5=-30
s:ebeni	1=-42
s:ecar	3=31 8=-34
s:ecart	1=33 3=38 8=-27
s:echa	5=50 6=-30
s:echan	5=59 6=-28
s:eche	3=27 4=35 5=-50 6=-35 8=-39
s:echec	8=-29
s:echel	4=57
s:ecla	5=-28 8=-33
s:eclai	8=-26
s:ecol	0=63 3=-69 5=-81 7=-94 8=-33
s:ecole	5=-32 6=30
s:ecolo	0=68 3=-31 7=-84
s:econ	1=-41 4=-51 5=-46
s:econo	1=-54 4=-56 5=-39
s:ecop	8=54
s:ecou	3=-34
s:ecout	3=-33
s:ecra	4=37
s:ecri	3=57 7=-46
s:ecrir	3=30
s:ecrit	3=53 8=38
s:ecze	5=-43
s:eczem	3=28 5=-46
s:edinb	1=-28
s:edit	0=-31 1=-70 2=-70 3=-25 4=-79 5=-65 6=-74 7=-58 8=-87
s:edite	1=-35 4=-27 5=-29 6=-43
s:edito	0=-25 2=-40 4=-32 5=-26 7=-49 8=-51
s:editr	1=-30
s:educ	0=-50 1=-34 3=-25 5=-70 6=-26 7=40
s:educa	0=-56 5=-80 6=-25 7=34
s:effa	8=-53
s:effac	8=-44
s:effe	1=39 3=-26 8=35
s:effec	1=48 8=35
s:egli	0=-31 5=-26
s:eglis	5=-36
s:ehpa	5=-30
s:eigh	0=-49 1=-50 3=-35 4=49 5=-40 8=84
s:eight	0=-25 6=26 8=63
s:elde	5=-26 8=47
s:elec	1=-55 2=-51 3=-43 4=-67 5=-54 6=-44 8=26
s:elect	0=-35 1=-54 2=-49 3=-41 4=-64 5=-49 6=-45 7=30 8=27
s:elev	0=-58 1=28 2=-35 3=-59 4=-25 5=-59 8=-51
s:eleve	0=-51 3=-55 4=-49 5=-27 6=-54 8=-36
s:elle	0=-27 4=-39 5=-30 6=80
s:emai	4=39
s:emba	0=-41 3=52 6=-31 8=-48
s:embau	0=-37 3=52 5=-26 8=-43
s:embe	6=-36 8=38
s:embez	6=-44 8=43
s:embo	4=39
s:embr	4=-63 5=59
s:embra	4=-29 5=68
s:embry	4=-46
s:emer	7=25
s:empl	4=-63 5=-63 7=-132 8=-56
s:emplo	1=-36 2=-25 4=-76 5=-73 7=-127 8=-52
s:empor	1=-26
s:empr	0=-47 1=-45 2=-47 3=44 4=-53 5=-55 6=-48 7=-26 8=-85
s:empre	0=-49 1=-49 2=-49 3=45 4=-46 5=-65 6=-45 7=-30 8=-89
s:enca	4=-62
s:encar	0=29
s:ence	4=58 5=-57
s:encei	4=58 5=-46
s:ench	0=42 2=-33 5=26
s:encha	0=66 2=-38
s:encl	2=48 3=30
s:enclo	2=56 4=-30
s:enco	5=40 8=-34
s:encor	5=39 8=-34
s:ende	0=-28 1=28 4=33 6=-37 7=-47
s:endu	1=-25 2=64
s:endui	1=-30
s:endur	2=49
s:enfa	2=-44 3=-35 5=-44 7=-25
s:enfan	2=-28 3=-31 5=-64 6=-35 7=-35
s:enga	0=-74 1=31 3=-39 5=-43 7=39
s:engag	0=-64 1=26 3=-48 5=-38 7=38 8=-31
s:engi	2=-76 3=-48 4=-86 5=-77 7=-27 8=-62
s:engin	2=-72 3=-57 4=-92 5=-81 7=-29 8=-59
s:engl	1=-27 2=-36 7=-32
s:engla	7=-26
s:engli	0=-28 2=-30
s:enha	8=25
s:enhan	3=-40
s:ennu	5=-57
s:enqu	0=-32 1=-25 3=-31 4=-28 8=-70
s:enque	0=-41 4=-31 6=-25 8=-95
s:enre	0=-28 3=34 6=-31 8=-30
s:enreg	3=53 8=-28
s:enro	0=-31 1=-31 3=38 4=-39 8=-35
s:enrol	0=-28 3=122 4=-30 7=-28 8=-35
s:ense	0=-62 1=35 4=-43 5=-80 7=-26 8=-25
s:ensei	0=-47 2=-29 5=-68 7=-26 8=-27
s:ensem	4=-32
s:ente	0=-31 4=56 5=-50
s:enten	4=58
s:enter	5=-36
s:enth	4=-32 5=-34
s:entr	0=-86 2=-54 3=76 4=-43 8=47
s:entra	0=-38 4=-26 5=-30 7=-29 8=-30
s:entre	0=-39 1=-29 2=-30 4=-74 8=-31
s:envi	4=-28
s:envis	2=30 4=-38
s:envo	5=63
s:envoi	5=36
s:envoy	0=-25 5=30
s:enzym	2=-29
s:epic	0=-32 1=27 3=-25 5=-45 6=-44 7=-27
s:epict	1=66
s:epicu	0=-26 5=-30 6=-34
s:epil	2=-35 3=-44 4=38 5=-32 8=-35
s:epile	3=-28 4=61 5=-28
s:epip	2=-40 4=49
s:epipe	2=-43 4=44
s:epis	2=-40
s:episo	2=-39
s:epou	0=-36 1=-50 2=-27 3=-41 4=-72 5=39 8=-44
s:epous	0=-29 1=-38 2=-36 4=-37 5=31 8=-37
s:epre	8=44
s:epreu	1=-26 5=-25 8=27
s:equa	5=-32 6=28 7=37
s:equal	7=27
s:eque	0=-44
s:equi	1=-83 3=-30 5=25 8=-55
s:equil	2=58
s:equip	1=-80 2=-51 7=-39 8=-47
s:erot	5=28 6=-36
s:eroti	5=35 6=-31
s:erre	0=-26 1=-32 3=-31 4=-41 8=62
s:erreu	1=-33 3=-42 4=-38 5=37 6=31 8=55
s:erro	8=-50
s:esca	1=-26 4=-29 5=-27 8=-45
s:escal	8=-33
s:esco	0=-34 5=-41
s:escor	0=-30 5=-31
s:escr	5=-27 8=-38
s:escro	5=-26
s:espa	0=-32
s:espac	4=26
s:espr	5=-33
s:espri	5=-30
s:essa	1=-25 3=38 4=-29 6=-42 8=-50
s:essai	4=-49 5=-26
s:esta	0=-36 2=43 7=-33
s:estab	2=31
s:estat	0=-41 7=-29
s:esti	0=-64
s:estim	0=-60
s:esto	3=-29
s:eston	3=-27
s:etab	2=26 8=-26
s:etabl	2=38 8=-31
s:etai	1=-53 3=-25 5=38
s:etaie	6=29
s:etal	0=-27 1=-25 2=-36 5=53 8=-34
s:etale	5=44 8=-35
s:etalo	2=-30 5=45
s:etan	1=41
s:etei	5=25
s:ethi	0=-60 1=35 3=-37 5=-49 7=-31
s:ethic	0=-38 8=-25
s:ethiq	0=-39 1=40 3=-29 5=-35
s:etie	0=-27 1=-29 5=-33 6=52
s:etien	0=-29 1=-40 5=-35 6=37
s:etoi	1=58
s:etoil	1=51
s:eton	0=-52 5=-42 7=-27
s:etonn	0=-40 5=-36
s:etud	2=-51 4=-46 5=-64 6=-58 7=-65 8=-65
s:etude	1=36 6=-25 8=-28
s:etudi	0=-36 1=-49 2=-34 4=-35 5=-38 6=-56 7=-70 8=-38
s:euro	0=106 1=-58 4=-32 5=-52 6=-31 7=-113 8=-30
s:europ	0=82 1=-49 5=-26 6=-26 7=-108
s:euros	0=62 5=-31
s:evade	4=-34
s:even	1=-44 5=-47 6=-25 8=-58
s:evene	4=60
s:eveni	4=-42 7=31 8=-58
s:event	0=-27 5=-34 7=-39
s:ever	1=61 3=-67 5=43 7=-57 8=-49
s:every	0=36 1=28 2=45 4=-34 6=50 7=-27 8=-34
s:evit	0=-33 2=-27 4=95 5=-43 6=-41 7=-29 8=-43
s:evite	5=-37 8=-35
s:evol	2=-43
s:evolu	2=-44
s:evoq	6=47
s:evoqu	5=-30 6=60
s:exam	0=-29 1=52 4=-45 5=-43 7=-25
s:exami	1=52 4=-38 8=-28
s:exce	0=-30 1=-37 3=-45 8=-111
s:excel	1=-30 3=-42 7=28 8=-85
s:exch	0=-34
s:excha	0=-39
s:excl	4=33
s:excu	8=-38
s:excus	8=-34
s:exec	2=27 4=-55 7=44
s:execu	1=-34 2=34 4=-59 7=52 8=-25
s:exem	3=26 4=31
s:exemp	4=41
s:exer	8=27
s:exerc	8=52
s:exis	0=-27 1=31 5=-34
s:exist	0=-35 1=48 5=-37 7=-27
s:exom	2=40 4=-48
s:expa	2=37 3=-33 4=-44 5=-34
s:expat	3=-28 4=-40
s:expe	0=-48 1=-26 2=-31 3=-59 4=-39 5=74 8=-63
s:expen	5=59
s:exper	0=-49 2=-41 3=-66 4=-44 5=37 6=-29 8=-44
s:expl	3=-42 6=-38 7=-42 8=-51
s:expla	0=-39 5=-33 7=-29
s:expli	0=32 2=-27 5=57 6=-48
s:explo	3=-31 8=-64
s:expo	4=-26 5=-33 6=-29 7=-27 8=-38
s:expor	5=-26
s:expos	8=-41
s:expr	2=-38 3=-26
s:expre	2=-41
s:exti	0=26 8=-36
s:extin	8=-31
s:extr	0=25 1=-44 4=-52 6=-33 7=-37
s:extra	2=-60 5=34
s:extre	0=42 1=-27
s:eyes	4=65
s:eyesi	4=62
s:fabr	0=-35 1=-25 3=-57
s:fabri	0=-26
s:faca	8=-30
s:facad	8=-29
s:facep	3=36
s:faci	0=-30 1=-43 3=52 4=-53 5=-39 6=-31 7=-33 8=-49
s:facia	0=-51 1=-42 3=59 4=-45 5=-32 6=-28 7=-58 8=-38
s:facil	3=-38 8=-34
s:fact	0=-39 1=-25 4=-48 6=-52
s:facto	4=-35
s:faib	4=-48 5=52
s:faibl	4=-50 5=56
s:fail	3=46 4=59 5=-48
s:faile	3=47
s:faili	8=32
s:faill	4=39 5=-34 8=-26
s:fain	4=33
s:faint	4=35
s:fair	0=38 1=-46 2=-28 3=-60 4=-40
s:fais	0=-25 4=-30 5=37
s:faisa	0=-25 4=-28 5=35
s:fait	0=-29 1=-32 4=-45 5=86 6=-36 7=-34 8=-40
s:faith	5=30 6=-34
s:fals	8=67
s:falsi	8=46
s:fami	0=27 1=-35 2=37 3=-43 4=-139 7=-56 8=-36
s:famil	1=-37 2=46 3=-41 4=-128 7=-76
s:fanc	2=57 6=32
s:fanci	6=25
s:farm	5=-49 6=-56 8=-32
s:farme	5=-35 6=-39 8=-36
s:farr	0=27
s:fash	0=35 5=-30
s:fashi	0=52
s:fast	4=33
s:faste	3=-30 4=31
s:fath	2=34 4=-26 7=32
s:fathe	1=-28 2=26 4=-44 6=35 7=29
s:fati	0=-32
s:fatig	0=-30
s:faul	2=35 8=-28
s:faur	0=-38
s:faut	0=-30 1=-37 2=-28 5=67 6=-53
s:faute	0=-29
s:favo	0=65 6=-26 8=-27
s:favor	0=33 2=35 8=-36
s:favou	0=65 2=-29
s:fdse	7=69
s:fede	0=39 1=-48 2=61 7=-99 8=29
s:feder	0=26 1=-48 2=57 7=-90
s:felon	8=-34
s:femi	0=48 1=31 5=-25
s:femin	0=49 5=-26
s:femm	0=-57 1=-63 2=-51 3=-48 5=63 6=-28
s:femme	0=-43 2=-30 3=-34 4=-59 6=97 8=-31
s:ferm	0=-40 2=-44 5=-30 6=-32
s:ferme	2=-48
s:ferr	4=-37 5=-53 6=-45 7=44 8=-39
s:ferro	5=-47
s:fert	4=-34
s:ferti	4=-39
s:fest	1=-39 6=-51
s:festi	1=-34 6=-41
s:feti	0=-34 5=35
s:fetis	0=-27 5=40
s:feui	2=-30 6=-40 7=37
s:feuil	2=-37 6=-42 7=34
s:feve	2=25 5=-40
s:fian	0=-25 1=-37 4=-27 5=-43 6=30 8=-67
s:fianc	0=-46 1=-45 4=-28 5=-30 6=38 8=-54
s:fiann	0=32
s:fibr	0=-28 4=44 7=-35
s:fich	2=36 4=44 7=-50 8=-30
s:fiche	5=-38 8=28
s:fict	7=-41
s:ficti	7=-33
s:fide	0=28 1=50 4=-26 5=-32 6=-40 7=-25 8=-26
s:fidel	0=34 1=46 5=-29 6=-45 8=-31
s:fiel	0=-36 2=-36 4=-40 5=-30 6=-31 7=-43
s:fier	5=-28
s:fift	6=28 8=-47
s:figh	5=-26
s:figu	0=47 2=56 4=-27
s:figur	0=36 2=57 3=-26 8=-44
s:fija	8=48
s:fijai	8=56
s:file	4=-27
s:fili	2=-54 4=-65 5=-32
s:filia	2=-51 4=-54 5=-30
s:fill	1=-29 3=-49 4=28 5=41 7=-34 8=-46
s:fille	0=-34 1=-30 4=-42 5=32 6=29
s:film	0=-65 2=-25 4=-26 5=96 6=-57 8=-27
s:filme	0=-42 3=29
s:filt	5=-45
s:fina	0=-51 1=-45 2=-26 4=-30 5=-49 6=-30 8=-27
s:finan	0=-29 4=-28 6=-37
s:find	1=62 4=-53 8=27
s:fine	4=-27 8=30
s:fing	0=-78 1=-49 2=-56 3=54 4=-48 5=-47 6=-44 7=-58 8=-76
s:finge	0=-90 1=-48 2=-48 3=51 4=-52 5=-53 6=-44 7=-48 8=-90
s:fini	3=-29 4=-34 5=-26 8=56
s:finis	0=36
s:fire	1=-33 7=50
s:firef	4=-50
s:firm	1=-29 4=-54 8=-25
s:firmw	4=-58
s:firs	0=-28 2=-38 3=-42 4=-51 5=-64 6=-45
s:fisc	0=-34 7=-28 8=-40
s:fisca	0=-51 8=-49
s:fitt	6=-36 7=-47 8=-36
s:fitte	6=-33 7=-43
s:fixe	4=-29 5=-52 8=-36
s:flat	5=56 8=-32
s:flatm	5=28
s:fleu	8=-31
s:fleur	8=-26
s:flig	2=40 4=-37
s:fligh	2=30 4=-37 7=-27
s:flin	5=45
s:flir	5=-103 8=-41
s:flirt	5=-73
s:floo	3=45 5=-45 7=-83
s:floor	5=-31
s:flor	0=-41 3=-27
s:flot	0=52
s:flott	0=73 3=-25
s:flow	3=-25 6=-41
s:flowe	1=-29 3=-25 6=-57
s:flye	0=43 6=-28
s:flyer	0=31
s:flyin	4=29
s:foll	0=-27 1=43 4=-54 5=-28
s:follo	1=52 4=-53 5=-25
s:fonc	6=-32 7=-61
s:fonct	6=-32
s:fond	0=25 1=-75 3=-77 4=-39 5=-46 6=-27 7=47 8=-45
s:fonda	1=-56 4=-33 5=-39 7=29 8=-47
s:foot	0=-41 1=-31 2=-33 5=-41 8=-42
s:footb	0=-47 5=-30 8=-26
s:forb	3=-48 8=39
s:forc	8=-34
s:fore	0=-46 1=26 2=-83 3=-49 5=-70 6=-28 8=-47
s:forec	1=-40 4=-39 7=-28
s:forem	0=-27 1=26 4=25 5=-27 7=44
s:foren	2=-54
s:fores	3=-36 5=-34
s:forg	3=-33 8=57
s:forge	4=-50 8=38
s:forgi	3=-26 8=39
s:fork	8=-27
s:forkl	8=-29
s:form	0=-60 3=-28 4=-51 8=-38
s:forma	0=-59 1=-44 2=-39 3=-38 4=-82 5=-56 6=-59 7=-49 8=-53
s:forme	1=-31 5=47 7=63
s:formu	0=-31 4=36 5=-49 8=-37
s:fort	0=-38 3=-54 5=-32 6=-46 7=-31
s:foru	1=-51 6=29
s:forum	5=26
s:forw	2=-30
s:forwa	2=-27
s:foun	0=-33 3=-32 4=-51 7=-32 8=35
s:found	4=-45
s:four	0=-25 1=-28 3=-33 4=-35 5=-50 6=-70
s:fourn	0=-26 1=-27 6=-56
s:foye	4=-29 5=-33 6=30 8=-25
s:frag	2=25 5=-38
s:fragi	2=28 5=-42
s:frai	5=66 7=39
s:fram	1=-32
s:frame	1=-40 4=-26
s:fran	0=70 2=-51 3=-41 4=-28 5=-31 6=-60 8=-82
s:franc	0=80 1=-29 2=-45 3=-25 4=-48 5=-75 6=-57 8=-73
s:frank	0=-30 5=47
s:frap	2=-30 3=25
s:frapp	2=-26
s:frau	0=-43 1=-44 2=-30 4=-38 5=-44 7=-32
s:free	0=-49 1=46 4=-27 5=-42 6=-25 7=-39 8=-45
s:freel	1=-64
s:freem	0=-40 1=65 7=-40 8=-46
s:freet	1=68 5=-29
s:frei	2=-28
s:freig	2=-37
s:fren	6=-39
s:freq	1=34 4=-31 5=116 6=-71
s:frequ	1=40 4=-26 5=117 6=-75
s:frer	1=-75 2=29 3=-35 4=52 7=34 8=63
s:frere	2=31
s:fres	2=-33 4=-29
s:frid	0=-35 2=-26 4=48 6=-37
s:frida	0=-33 4=36
s:frie	4=-50 8=-26
s:frien	1=28 4=-54 6=38 8=-28
s:froi	5=28 6=-50
s:fron	4=-73 6=-37 7=-53 8=65
s:front	4=-55 8=78
s:froz	1=30 4=-26
s:froze	1=27 4=-34
s:full	1=-33 4=72
s:fund	0=85 4=-50 7=-40
s:fundr	0=79 4=-39
s:fune	1=-48
s:funer	0=-26 1=-41
s:furni	5=-28
s:furt	8=37
s:furth	8=31
s:fusi	4=-37 5=-26
s:fusio	4=-27
s:futu	1=26 6=32
s:futur	1=33
s:gaba	3=26
s:gabar	3=36
s:gagn	0=-43 3=26 6=34 8=-71
s:game	0=-30
s:gamm	4=-39
s:gand	7=30
s:garc	5=-75 6=79
s:garco	2=-25 5=-72 6=66
s:gard	0=27 1=-68 4=-113
s:garda	3=32 8=-27
s:garde	0=-36 1=32 4=-35 5=-60
s:gardi	1=-91 2=-26 3=-25 4=-25 6=42 8=-41
s:garg	1=-32
s:gargo	1=-31
s:gate	0=38 3=-70 5=-47
s:gauc	0=-25 1=-35 2=-56 3=-31 5=-33 6=-28 7=-54
s:gauch	2=-56 5=-27 7=-51 8=-33
s:gaul	0=74
s:gaull	0=64
s:gedm	2=28
s:gedma	2=30
s:gend	0=-33 5=-26 8=-54
s:genda	8=-46
s:gende	5=-31
s:gene	1=-87 3=-96 4=-180 5=-102 6=-85 7=-54
s:genea	0=-26 8=-46
s:gener	1=-35 2=-45 4=-57 5=-28 8=41
s:genet	0=-59 1=-46 2=58 3=-65 4=-130 5=-58 6=-67 7=-28 8=-76
s:geni	2=-25
s:geno	0=-47 1=-28 4=33 5=-40 6=-36 7=-37 8=-38
s:genom	4=-38 6=-26
s:genot	2=64 4=-45
s:genr	1=-27 4=-33 6=-32
s:geog	5=-46
s:geogr	5=-38
s:geom	3=49 4=-36
s:geome	3=42 4=-35
s:gera	1=-43 4=-38 6=-59 7=-43 8=-42
s:gerai	4=-29
s:geran	1=-55 4=-27 6=-69 7=-40 8=-42
s:gere	8=27
s:gest	0=-37 2=-42 4=-30 5=-50 6=-54 8=-26
s:geste	3=26
s:gesti	0=-29 1=-31 2=-37 4=-30 6=-43
s:gift	6=31
s:gile	0=32
s:gilet	0=30
s:girl	0=-29 1=-26 2=-27 4=-60 5=33 6=28 8=-44
s:girlf	0=-29 4=-64 5=43 8=-30
s:give	0=-35 3=28 7=-56 8=70
s:glas	8=-27
s:glass	4=-36
s:glau	3=-25
s:glauc	2=27 3=-31 4=33
s:glis	1=66 3=-29 6=50
s:gliss	0=-26 1=39 3=-25 6=48
s:glob	3=49
s:globa	3=47
s:glov	4=42 5=-40
s:goal	0=-29
s:goalk	0=-31
s:goin	4=46 7=39
s:gold	3=-31
s:goss	1=-38 6=48 8=39
s:gossi	6=28
s:gouv	3=-25 5=-67 8=-37
s:gouve	5=-58 8=-45
s:gove	0=30 1=-26 4=-32 6=-35 7=-33
s:gover	0=33 1=-26 4=-27 5=-25 6=-36 7=-32
s:grac	3=-42 4=-37
s:grad	0=-37 1=-38 3=-28 4=-55
s:gradu	1=-38
s:gran	1=51 4=-42 5=-53 6=33 7=-27
s:grand	0=-26 4=-35 5=-34 8=-32
s:grap	0=-47 2=-37
s:graph	0=-56 2=-38 3=-25
s:grav	4=-36
s:grave	4=-62
s:grea	1=-43 4=28
s:gree	0=67 3=-85 4=-64 5=-88 6=-54 7=-36
s:greem	5=-54
s:gref	8=-68
s:greff	3=-27 8=-67
s:gren	6=-35
s:greno	6=-25
s:grev	0=-37
s:grie	5=42 7=-25
s:grin	6=48
s:grind	6=50
s:grou	0=62 2=-32 6=-51 7=-51
s:groun	1=67 8=40
s:group	0=27 6=-43 7=-40
s:grow	3=-50 5=-28
s:growe	3=-40
s:guar	1=-36 3=40 4=-42 5=-46 8=-26
s:guard	0=-41 3=40 8=-38
s:guer	0=35 1=67 3=-25 4=-67 5=-27 6=27
s:guere	4=-36 5=-26
s:gueri	6=36
s:guerr	0=45 1=58 4=-76
s:gues	1=-32 3=33 6=30
s:guest	1=-31
s:guid	0=-32 3=-44 5=-42 6=-75 7=-25 8=-34
s:guil	0=-51 1=-39 4=-29
s:guilt	8=25
s:gurd	1=86 5=-30
s:gurdj	1=84 5=-30
s:habi	1=-56 3=-34 4=-50 5=70 7=-31 8=-27
s:habil	4=-40
s:habit	1=-52 5=66
s:hack	1=-32
s:hacke	1=-41 8=26
s:haem	4=-47
s:haemo	4=-44
s:hame	1=30
s:hand	2=-73 3=-50 4=-43 5=-60 6=-99 7=-88 8=-30
s:handb	4=-38 7=-28
s:handc	0=46 4=-38 5=53 6=-25 8=-35
s:hande	3=-35
s:handi	3=-59 6=-52 7=-26 8=-27
s:handl	2=-33 4=-53 5=-41 6=-34
s:handp	3=26
s:hands	3=-42 4=-35
s:handw	3=33 4=-51
s:hano	0=30
s:hapl	2=35
s:haplo	2=40
s:happ	0=-25
s:hara	8=-38
s:haras	8=-43
s:harce	6=28
s:hard	3=-58 6=-62
s:harde	6=-55
s:hardw	3=-36
s:harm	1=46 4=29 7=-28
s:harml	2=37
s:harmo	1=48 7=-33
s:harr	0=67
s:haul	2=-28
s:haut	0=32 7=-32
s:have	4=-49
s:havi	5=53 6=-33
s:havin	5=47 6=-29
s:havr	7=30
s:head	3=-42 4=-37 7=-61 8=-38
s:headq	7=-32
s:heal	0=-37 5=-53 8=-43
s:healt	0=-33 1=-25 5=-38 8=-47
s:hear	0=-55 1=-62 2=-35 3=-34 4=84 5=-72 6=-50 8=-54
s:heari	0=-42 1=-45 2=-48 4=67 5=-42 6=-35 8=-33
s:heav	4=41 8=-41
s:hebd	3=-54
s:hele	2=-27
s:helen	2=-34
s:heli	5=-26
s:helm	4=36 5=-31 6=-25 8=-27
s:helma	4=45
s:help	2=-41 4=52 5=-28 6=-26 7=29 8=-74
s:helpe	2=-44 7=27 8=-61
s:helv	7=-29
s:helve	7=-34
s:hemo	2=53 4=-63
s:hemop	2=60 4=-73
s:henc	8=-26
s:herb	0=-26
s:here	0=-50 1=-27 2=32 4=-92 5=-34
s:hered	0=-39 1=-26 4=-81 5=-28 7=-25
s:heri	0=-29 1=28 2=-29 3=-30 4=-61 5=-36 6=-30 7=-43 8=-37
s:herit	0=-25 2=-26 3=-27 4=-55 5=-33 6=-32 7=-30 8=-39
s:herm	6=-44
s:herma	6=-50
s:hern	4=64 8=-49
s:herni	4=60 8=-49
s:hero	6=-61 8=-42
s:heroi	6=-50 8=-31
s:hers	0=38 1=-27 5=41 7=-26
s:herse	0=50 1=-25 4=-48 5=38
s:herv	6=-38
s:hete	0=-53 1=-42 2=33 3=-63 4=-68 5=-55 6=83 8=-58
s:heter	0=-46 1=-37 3=-49 4=-71 5=-42 6=85 8=-64
s:heur	1=-58 2=-28 3=-54 4=31 6=-34 7=29 8=37
s:heure	0=-30 3=-55 4=43 6=-27
s:hexh	4=-47 6=-42
s:hexha	4=-46 6=-37
s:hida	0=52 5=-28
s:hidal	0=63
s:hier	4=-61
s:hiera	4=-54
s:high	4=47
s:highl	4=55
s:hims	0=70 3=-39 7=-29 8=-30
s:himse	0=62 1=42 3=-26 5=39 7=-28 8=-51
s:hind	1=97 4=-43 5=-40
s:hindo	1=26
s:hint	0=-25 5=57 6=64 7=-25
s:hinte	6=52
s:hire	0=-35 2=-35 8=-63
s:hist	0=-65 1=-46 2=-36 4=28 5=32 6=-28 7=-41
s:histo	0=-73 1=-65 2=-40 4=31 7=-27
s:hoan	0=37
s:hobb	5=-25
s:hold	0=-34 2=26 4=-31 5=-37 6=-40 7=54 8=-60
s:holde	3=-25 7=30
s:holi	7=-39
s:holid	1=37 7=-34
s:home	0=-31 1=56
s:homel	0=46
s:homeo	0=-53 1=49 7=-26
s:homm	0=-84 2=-36 3=-50 4=-77 5=44 6=45 7=-25 8=-73
s:homme	0=-60 1=-48 3=-52 4=-50 6=58 8=-37
s:homo	0=-67 1=-66 2=-31 3=-44 4=-91 5=-77 6=64 7=-56 8=-75
s:homog	6=-25
s:homol	6=-31
s:homop	6=-28 8=-35
s:homos	0=-35 1=-40 2=-49 3=-26 4=-44 5=-74 6=96 7=-30 8=-56
s:homoz	2=58 4=-31
s:honne	7=26
s:hono	7=28 8=-65
s:honou	5=-27 7=29 8=-42
s:hope	4=-33
s:hopi	2=-48 4=-36 5=-31 6=49
s:hopit	2=-41 4=-29 6=28
s:hora	5=-27
s:hori	3=-41 7=-31
s:horiz	3=-33 7=-31
s:horl	5=-41
s:horlo	5=-39
s:horo	4=-56
s:horos	4=-56
s:hors	4=57 7=-38 8=-26
s:horse	7=-40
s:hosp	0=-52 1=60 2=-29 4=-42 5=-40 6=-54 7=35 8=-73
s:hospi	0=-49 1=42 4=-34 5=-40 6=-59 8=-68
s:host	0=49 1=-28 5=38
s:hoste	1=-35
s:hosti	0=61
s:hote	0=-41 1=-78 2=-30 4=-69 5=70 6=-55 8=-41
s:hotel	4=-43 5=-41 7=35
s:hotes	5=68 7=-37
s:hour	1=-46 8=41
s:hous	1=-62 3=-32 4=-54 5=-36 6=60 7=-81
s:house	0=30 1=-32 4=-27
s:housi	6=-36 7=-41
s:huil	5=-59
s:huis	0=-43
s:huiss	0=-58
s:huma	0=-52 1=51 2=-48 3=-67 4=-45 5=-70 6=-58 7=-41 8=-60
s:humai	5=-51
s:human	0=-42 1=44 2=-34 3=-71 4=-28 5=-35 6=-40 7=-29 8=-65
s:hung	0=32 7=-29
s:hunga	1=-29
s:hunt	1=-34 2=61 4=-87
s:hunte	1=-28
s:hunti	2=65 4=-99
s:husb	0=-33 2=-30 5=47 6=-36
s:husba	2=-28 4=-29 5=44 6=-52
s:hybri	4=-27
s:hype	2=49
s:hyper	2=53 4=40
s:idea	8=-51
s:ideal	1=-29
s:idee	0=27 5=-25
s:idem	3=-47
s:idemi	3=-51
s:iden	0=-44 1=-26 3=70 4=-65 5=-30 7=-62 8=-75
s:ident	0=-45 1=-30 2=25 3=48 4=-69 5=-30 6=27 7=-58 8=-73
s:igno	2=56
s:ignor	2=52
s:illn	4=52
s:illne	4=58
s:illu	6=37
s:illus	4=-27
s:imag	3=38 4=-44 7=-25 8=-39
s:imagi	8=-38
s:immi	0=34
s:immig	0=31
s:immo	0=-32 1=42 2=-41 4=-42 5=-25 7=-44 8=-34
s:immob	1=-33 2=-34 4=-30 7=-55
s:immor	1=49
s:impa	3=-31 8=-36
s:impac	3=-25
s:impl	4=46
s:impla	4=52
s:impo	0=-65 4=-36
s:impor	0=-56 3=-33 4=-27
s:impos	3=35
s:impot	0=-36 4=-34 5=41
s:impr	0=-40 1=-29 7=-51
s:impri	0=-73 7=-51
s:impro	1=-26
s:inca	4=53 8=26
s:incap	4=51
s:incar	8=40
s:ince	2=33
s:inci	1=-27 2=61 4=-43 5=-27 6=-26
s:incid	1=-25 2=60 4=-50 5=-28
s:incl	0=-30 1=-44 2=39 5=-30 6=58 7=-27 8=-52
s:inclu	0=-28 1=-46 2=46 6=25 7=-25 8=-47
s:inco	6=54
s:incom	6=51
s:incr	1=57 2=-37
s:incro	1=61 2=-55
s:inde	0=72 1=-37 3=36 5=-48 6=-39 7=-43 8=-69
s:indep	0=60 4=-48 5=-25 7=-31 8=-33
s:indi	4=46 8=59
s:indic	4=59 8=55
s:indu	1=-26 5=-41 7=-36 8=-43
s:indus	5=-30 7=-28 8=-34
s:infec	4=-34
s:infi	0=-64 1=-43 2=-59 4=-69 6=-33 7=31 8=-52
s:infid	6=-54
s:infir	0=-52 1=-41 2=-61 4=-68 7=40 8=-35
s:info	4=-68 5=-27 6=-27 7=-42 8=-48
s:infor	4=-84 6=-25 7=-29 8=-36
s:inge	0=-57 1=-31 2=-50 3=-75 4=-26 5=-51 8=-28
s:ingen	0=-43 1=-39 2=-37 3=-72 4=-37 5=-56 6=-40
s:inha	2=-36 4=-31
s:inhal	2=-48
s:inhe	2=-42 4=-69
s:inher	2=-46 4=-71
s:init	3=-25 5=-36 7=-59
s:initi	3=-32 5=-36 7=-58
s:inju	2=30 4=-52 5=-45 6=35
s:injur	2=30 4=-56 5=-38 6=30
s:inma	8=51
s:inmat	8=38
s:inno	2=-34 8=-56
s:innov	2=-34 8=-53
s:inqu	8=-26
s:insc	3=32 5=32
s:inscr	3=58
s:inse	8=33
s:inser	8=50
s:insi	0=36 4=-28 6=-32 7=-29 8=32
s:insid	3=-26 4=-27 6=-29 8=52
s:insis	0=48 3=26
s:inso	1=26 4=60 6=-35 7=-53
s:insom	4=89
s:insou	1=27 7=-48
s:insp	0=-33 4=-42 5=-38 8=-40
s:inspe	0=-40 4=-40 5=-41 8=-38
s:inst	0=-49 1=-66 2=-34 3=-70 4=-55 5=-50 8=-28
s:insta	1=-51 3=-68 4=-27 6=39
s:insti	0=-34 6=-40 8=27
s:instr	8=-50
s:insu	1=-49 2=-54 6=29 7=-27 8=-51
s:insul	2=-71 4=50
s:insur	0=-32 1=-50 4=-79 5=39 7=-28 8=-49
s:inte	0=-59 2=-49
s:integ	0=-44 1=42
s:inter	0=-51 1=-34 2=-70 5=34 7=-25
s:inti	0=-45 1=-29 2=-35 4=-40 5=69 6=-74 7=-29 8=-59
s:intim	0=-46 2=-27 4=-44 5=73 6=-67 7=-27 8=-52
s:into	2=61 4=-30
s:intol	2=67 4=-30
s:intro	1=-37
s:inuti	6=29
s:inva	4=-30
s:inval	4=-30
s:inve	0=-45 1=-54 3=-57 4=-75 5=-74 6=-31 7=-36 8=-48
s:inven	3=-49 4=-47
s:inver	2=38 4=-29
s:inves	0=-40 1=-35 4=-33 5=-75 6=-29 7=-34 8=-49
s:invo	1=-25 3=-32 5=-34 8=-31
s:invoi	1=-31 3=-34 5=-33
s:irel	1=-27
s:irela	1=-29
s:iris	0=-43
s:irre	1=67
s:irrel	1=60
s:isra	0=41
s:israe	0=39
s:ital	4=-29 6=-27 8=26
s:itali	0=-27 4=-29 6=-34
s:ivre	0=-31
s:ivres	0=-33 8=35
s:jail	8=30
s:jama	0=29 1=-29 2=-70 6=64 7=-52
s:jamai	0=27 1=-30 2=-61 6=54 7=-38 8=39
s:jamb	4=36
s:janu	0=38
s:janua	0=62 6=-25
s:janv	2=-39
s:janvi	2=-34 4=-26
s:jard	1=39 5=-26 6=25 7=-37
s:jardi	1=37 5=-31 6=25 7=-44
s:jarg	4=-31 7=-30
s:jargo	4=-40
s:jaun	4=25
s:jaure	0=-32
s:jean	6=-34
s:jers	5=-32
s:jerse	5=-27
s:jesu	1=74
s:jesui	1=69
s:jeun	0=61 1=-39 2=-27 4=-49 5=46 6=-52 7=-52
s:jeune	0=31 1=-31 4=-30 7=-45
s:join	3=52 4=-88 5=-30 6=-75 7=66 8=-61
s:joine	1=31 4=-62 5=-35 6=-61 7=75 8=-39
s:joint	3=-29
s:joke	1=45 4=-59 5=32 6=-65 7=-41 8=-55
s:joue	2=40
s:joueu	2=29 4=-26
s:jour	0=-43 1=25 2=-49 4=-51 5=-63 8=-25
s:journ	0=-54 1=35 2=-32 4=-37 5=-59 7=32 8=-52
s:judg	1=-36 2=-36 4=-43 5=-31 8=-46
s:judgi	0=27 7=25
s:judi	2=-44 3=-42 4=-34 5=-38 7=-28
s:judic	2=-44 3=-38 4=-33 5=-40
s:juge	1=57 8=-28
s:jugem	1=61 5=39 8=-68
s:juli	5=-33
s:julie	5=-32 6=43
s:jume	0=27 2=-59 4=47
s:jumea	2=-83 4=34
s:jump	8=37
s:jumpe	8=33
s:juni	0=-30 5=75 6=-37 7=35
s:junio	0=-36 4=-34 5=76 6=-33 7=37
s:juri	2=-25 3=-58 4=-33 7=-26 8=-27
s:juris	2=-28 3=-80 4=-33 5=-26 7=-34 8=-36
s:jusq	1=37 2=-38 3=-26 4=52 5=-28 7=35 8=-41
s:just	0=-35 4=-30 5=-56 6=-34 7=-26
s:justi	0=-26 2=-26 5=-37
s:juve	1=-28 8=38
s:juven	1=-28
s:kamp	3=48
s:kampa	3=37
s:kant	1=63
s:kanti	1=62
s:kare	5=-29 6=46
s:kari	5=-34 6=38
s:kary	2=65
s:karyo	2=67
s:kcnh	4=-54
s:keep	2=-25 5=54 6=-61 7=26 8=-39
s:keys	3=33
s:keyst	3=35
s:kidn	2=68 7=-32
s:kidne	2=63 7=-29
s:kill	1=34 2=32 8=-41
s:kille	2=32 8=-27
s:kine	4=-57 8=-27
s:kines	4=-40
s:kitc	1=-33
s:kitch	1=-36
s:klin	2=32 4=-36
s:kline	4=-58
s:knoc	8=-32
s:know	2=29 4=-52
s:knowl	5=-44
s:koro	3=42
s:korom	3=43
s:kris	1=74
s:krish	1=83
s:kurd	0=49
s:kyot	1=-41
s:labe	4=-43
s:labo	1=-55 4=-52 5=-52 6=-61 7=-42 8=-54
s:labor	0=-39 1=-39 4=-49 5=-38 6=-35 7=40 8=-30
s:labou	1=-38 5=-37 6=-31 7=-80 8=-45
s:laca	1=26
s:lach	0=58 8=-37
s:lact	2=49 3=-28
s:lacto	2=41 4=-26
s:ladd	4=90
s:ladde	4=118
s:ladi	1=-25
s:ladie	1=-26
s:lago	4=33
s:lain	1=26
s:lais	3=-27 7=-27
s:laiss	3=-30
s:land	1=-57 3=-32 4=-35 6=43
s:lande	0=31 5=-49
s:landl	0=-32 1=-30 4=-45 5=37 6=56 7=-28
s:lang	3=-27 4=-25 8=-25
s:langa	1=-46
s:langu	3=-27 8=-28
s:laps	0=-28 1=-52 7=71
s:lapse	1=-25 7=69
s:lapt	4=-27
s:lapto	4=-31 8=35
s:late	2=39 4=114 5=-83
s:laug	4=-38 5=-39 8=-37
s:laugh	5=-30 8=-32
s:laun	4=-32 8=36
s:launc	1=-27 2=-31 8=-25
s:laund	1=51 8=42
s:laur	6=64
s:laure	6=41
s:lawy	5=-30 7=26 8=-36
s:lawye	7=25 8=-31
s:layo	0=-39 1=-45
s:layou	0=-45 1=-30
s:lead	0=-58 2=-29 3=-25 4=-41 5=-50
s:leade	0=-30 1=-27 4=-29 5=-28
s:leag	8=30
s:leagu	0=-27
s:leak	4=-47 5=37 6=-41
s:leake	5=27 6=-48
s:lear	0=-27 2=34 4=-35 5=-25 6=26 7=37 8=-33
s:learn	3=32 4=-46 7=47 8=-26
s:leas	1=-26
s:leath	5=37
s:leav	0=32 3=-48 5=-38 6=34 7=-69 8=-45
s:leave	3=-32
s:leavi	0=41 4=-34 6=-27
s:lect	0=37 1=-63 2=-32 4=-54 5=-49 6=-55 7=-49
s:lecte	0=66 5=-28
s:lectu	0=-46 1=-60 4=-37 5=-45 6=-36
s:leed	1=-29 6=-27
s:lega	8=-28
s:lege	4=32 5=64 6=-25
s:leger	4=38 5=44
s:legi	0=56 1=-36
s:legis	0=28 1=-30
s:leid	2=30
s:leide	2=27
s:leit	1=31
s:lemo	5=-29
s:lero	4=35
s:lesb	0=-47 1=-50 4=-58 5=-46 6=99 7=-34 8=-44
s:lesbi	0=-49 1=-30 4=-66 5=-50 6=95 7=-29 8=-41
s:lesbo	1=-37
s:lett	2=38 3=-29 4=-44 7=-34
s:lette	1=-64 4=-45 7=-51
s:lettr	1=37 3=-43 5=-33 6=-35 8=34
s:leuc	4=33
s:leuce	4=37
s:leur	6=-42
s:leve	0=-29 4=70 5=-26 8=-32
s:levr	3=-28 4=33
s:levre	4=41
s:lgbt	6=43
s:liai	0=-50 1=-50 4=-30 6=-66 8=-26
s:liais	0=-45 1=-49 4=-37 6=-56 8=-31
s:libe	2=-42 3=-72 5=25 6=-42 7=-38
s:liber	2=-49 3=-62 6=-49 7=-36
s:libi	4=-79 5=62
s:libid	4=-84 5=51
s:libr	0=-80 1=75 3=-63 4=-55 7=-36 8=-34
s:libra	0=-39 1=-48 3=-31 5=-57 8=-83
s:libre	1=52
s:lice	0=-59 1=-49 4=26 8=-43
s:licen	0=-65 1=-53 2=-32 3=-33
s:life	0=25
s:lifel	0=28 1=31
s:lift	1=-26 2=-25 3=-34 4=73 5=-28
s:lifti	3=-27 4=65
s:liga	4=35
s:ligam	4=44
s:ligh	0=-25 1=-37 5=-33 6=-46
s:light	2=-26 5=-54 8=-27
s:lign	2=-32 3=-52 4=-44 8=-37
s:ligne	3=-26
s:ligu	4=-28
s:like	0=-26 1=25 3=-33 5=30
s:lill	1=66 2=-29 3=-28 4=-34 5=-27 8=-40
s:limi	1=-37
s:limit	1=-29
s:limo	4=-27 6=-27
s:limog	4=-29 6=-27
s:limp	4=25
s:line	6=-52
s:ling	5=-31
s:linge	5=-37
s:link	6=38
s:linke	6=33
s:liqui	8=-26
s:list	1=-62 3=37 5=-30 8=-26
s:liste	1=-51
s:lite	8=-44
s:liter	4=-26 6=-28 8=-26
s:lith	4=53 5=-31
s:lithi	4=40 5=-34
s:liti	7=-34
s:litig	7=-26
s:litt	5=-39
s:litte	1=-25 5=-37
s:live	0=-55 1=51 2=-43 3=-58 4=-34 5=42 6=28 7=-54 8=-49
s:liver	0=-26
s:livi	4=-27
s:livin	4=-36 5=-25
s:livr	0=-54 3=-71 4=-89 5=-34 7=34
s:livre	3=-27 7=51
s:load	5=-29
s:lobb	0=-60
s:lobby	0=-30
s:loca	1=35 2=-27 3=-47 4=-61 6=-50 7=63
s:local	6=-32
s:lock	0=-36 8=48
s:locke	0=-29 8=36
s:lodg	0=-34 1=84 4=-35 6=-50 7=-75 8=-29
s:lodge	5=44
s:loge	1=-71 5=39
s:logem	0=41 1=-40
s:logeu	1=-52 5=56
s:logi	0=-41 1=-46 2=-32 3=86 4=-50 5=-44 6=-30 8=-51
s:logic	0=-26 3=79 4=-27
s:logis	1=-38 4=-35 5=-35 8=-32
s:loir	5=-33
s:lond	1=-36
s:londo	1=-41
s:long	1=49 2=-31 4=-27 6=-55 8=-34
s:longe	3=27 4=-25 5=27 6=-45
s:longt	1=74 5=-25
s:longu	1=-26 5=-35 6=-29 7=-31
s:look	1=-37 6=-30 8=-41
s:looke	0=29 1=-29 2=25 8=-35
s:looki	6=-33
s:lope	2=39 8=-35
s:lorr	3=-25 4=-50 5=-26
s:lorri	4=-39
s:loui	6=48
s:louis	6=40
s:loun	7=-37
s:loung	7=-41
s:lour	4=34 5=31
s:lourd	4=25 5=44
s:love	0=-51 4=-43 5=69 8=-42
s:lovi	6=53
s:lovin	1=-33 6=47
s:loya	7=26
s:luci	5=-46 6=62 8=-32
s:lugg	0=-39
s:lugga	0=-28
s:lumi	4=25
s:lumie	4=34 6=-25
s:lunc	4=47 5=33 8=-40
s:lung	2=-26 4=53
s:luro	4=-28
s:luss	6=-30
s:lussa	6=-27
s:lutt	0=-30 8=-29
s:lyce	1=-45 4=-34 5=-54 7=-53
s:lync	2=31
s:maca	4=40
s:macar	4=41
s:mach	0=-52 1=-40 2=-30 3=26 8=-33
s:machi	0=-37 1=-48 2=-29 3=26 5=-38 8=-38
s:maco	0=-33 1=-26 2=-26 5=-37 6=-59 8=-49
s:macon	1=-42 6=-39 8=-47
s:macr	0=65 1=-33 3=-41
s:macro	0=83 1=-32 3=-38
s:mada	0=-38
s:madam	0=-38
s:maga	0=-75 4=-39 6=-72 7=25 8=55
s:magas	0=-68 4=-25 5=-33 8=47
s:magaz	4=-35 6=-50
s:magi	6=-25
s:magis	7=-26
s:main	0=-84 1=-33 3=-29 5=-58 6=26
s:maint	3=-44 4=-40 5=-43 6=39
s:mair	1=-34 3=-35 4=-27 6=29 7=-39
s:mairi	1=-36 3=-39 5=-39
s:mais	0=-30 1=-33 2=-38 4=-29 6=25 7=-42
s:maiso	0=-29 1=-33 2=-45 4=-33 7=-39
s:mait	0=-47 2=-33 3=-39 4=-41 6=-34 7=-32 8=-51
s:maitr	0=-43 2=-40 3=-33 4=-45 6=-30 7=-27 8=-55
s:maje	5=30
s:majeu	5=27
s:majo	7=-40
s:make	0=-39 1=-34 3=-51 4=-44
s:mala	0=-28 1=-28 2=32 3=-33 5=-37 6=-69 7=-38 8=-61
s:malad	1=-28 2=31 3=-38 5=-32 6=-64 7=-40 8=-49
s:male	4=54
s:malen	4=46
s:malg	7=28
s:malgr	7=38
s:malt	0=-27
s:malv	0=-25 4=39
s:mamm	2=-50
s:mammo	2=-52
s:mana	0=-44 1=-94 2=-77 3=-102 4=-48 5=-31 6=-30 8=-27
s:manag	1=-101 2=-92 3=-107 4=-62 7=-55
s:mand	4=-45 7=26 8=42
s:manda	4=-39 7=31 8=47
s:mang	0=-33 1=95 4=-31 5=-28 6=-28
s:mange	1=90
s:mani	4=-44 5=-44 6=-25 7=-26
s:manif	4=-30 8=32
s:mann	5=-33 7=-32
s:manne	7=-27
s:mans	8=38
s:mansl	8=42
s:mant	3=-27 8=-39
s:mantr	8=-37
s:manu	1=-44 4=-56 5=-36 8=-73
s:manue	1=-40 8=-51
s:manut	4=46 8=-41
s:maqu	0=-44 1=-26
s:maque	0=-51 7=-29
s:mara	4=52 5=-64 6=-40 8=-33
s:marai	6=-41
s:marat	3=-27 4=62 5=-43 8=-43
s:marc	1=-55 2=-49 3=-34 5=-58 7=-26 8=61
s:march	0=44 1=-65 2=-38 3=-48 5=-70 6=-55 7=-48
s:marcu	1=37
s:mard	1=48
s:marg	0=-34 4=-74 6=47 8=45
s:marga	6=58
s:margi	2=34 4=-61
s:mari	0=-66 1=-110 2=-49 3=-62 4=-125 5=63 7=-85 8=-87
s:maria	0=-77 4=-39 5=46 7=-39
s:marie	0=-62 1=-44 2=-50 4=-67 6=45 7=-30 8=-29
s:marin	1=-28 6=-27 7=-32
s:marit	5=-25
s:mark	0=-47 1=-31 2=-51 3=-60 4=-33 5=-57 6=-44 7=-34 8=-31
s:marke	0=-34 1=-25 2=-59 3=-53 5=-50 6=-50 7=-30 8=-26
s:maro	3=-29
s:marq	0=-33 2=-48 4=-53 5=-26 6=-38 8=-27
s:marqu	0=-28 2=-43 4=-46 6=-25 7=-26
s:marr	0=-59 1=-54 3=-32 4=-103 5=68 7=-36 8=-64
s:marri	0=-75 1=-44 2=-45 3=-27 4=-77 5=69 6=-44 7=-35 8=-36
s:marro	2=48
s:marry	4=-28 6=52
s:mars	6=50
s:marse	6=49
s:mart	7=-44
s:marti	0=40 7=-37
s:marx	0=41 8=-30
s:marxi	0=35 8=-35
s:mask	8=-34
s:maso	0=-26
s:mason	1=27
s:mass	1=-30 4=-32
s:massa	4=-30
s:mast	0=-48 3=-39 4=-53 5=-59 6=-73 7=-41 8=-27
s:maste	0=-48 3=-42 4=-51 5=-46 6=-66 7=-33 8=-26
s:matc	0=-51 1=-27 2=29 3=79 4=-35 5=-44 6=-29 7=-53
s:match	3=27 5=-42
s:mate	0=-62 1=-34 4=-29 5=-45 6=-46 7=-32
s:mater	0=-54 1=-30 4=-34 5=-36 6=-29 7=-28
s:mati	1=-32 4=41 5=-25
s:matie	1=-31
s:matin	4=38
s:matr	0=-38
s:matri	0=-46
s:matt	0=46 6=45
s:matte	0=46 6=52 7=-29
s:mayo	0=-50 5=34 7=-27 8=-26
s:mean	1=47 8=-41
s:mede	2=44 5=-31 6=-30 7=31
s:medec	1=-31 2=30 5=-31 6=-30 7=43
s:medi	0=-66 1=-41 3=-41 5=-64 6=-67 7=-59
s:media	1=-30 4=-36 7=-43 8=-26
s:medic	0=-32 1=-46 5=-40 6=-29 7=-47 8=30
s:medit	2=28 4=-36
s:meet	0=-55 1=-54 4=-30 5=-32 8=-36
s:meeti	0=-39 1=-58 5=-34 8=-33
s:meil	0=-29 1=-32
s:meill	0=-30 1=-34
s:mela	4=61
s:melan	4=71
s:mele	0=35
s:melen	0=44
s:memb	1=40 2=-40 4=-82 7=50 8=-97
s:membe	0=-27 2=-30 4=-49 7=72 8=-92
s:membr	1=47 4=-46
s:memo	0=-50 6=-25 8=-34
s:memoi	0=-73 6=-35 8=-27
s:mena	5=76
s:menag	5=73
s:mene	5=-37 7=33
s:meneu	7=29
s:meno	1=-53 4=-49 5=57
s:mens	5=-32
s:mensu	5=-41
s:ment	0=-49 2=-35 3=28 6=57 7=-49
s:menta	4=-33
s:menti	1=-26 3=39 6=87 7=-51
s:mento	6=-30 8=-25
s:merc	4=26 5=-51 6=32
s:merch	5=-43
s:mercr	4=-25 6=41
s:mere	3=-37 6=54
s:merg	6=-42 8=-25
s:merge	6=-51
s:mero	8=-27
s:mess	3=-48 4=-26 5=55 6=28 8=-29
s:messa	3=-64 5=86
s:mesu	5=-33 8=-57
s:mesur	3=32 5=-41 8=-74
s:meta	2=47 4=-35 6=-55 7=66
s:metab	2=52
s:metal	7=33
s:meth	0=-43 4=-31 5=-43 7=35 8=-43
s:metho	0=-47 2=-38 4=-38 5=-47
s:meti	4=-25 5=-54 6=-43 8=-38
s:metie	0=30 5=-51 6=-39 8=-38
s:metr	2=-50 8=-48
s:metra	8=-36
s:mich	1=-42 4=-27 5=49 6=29
s:miche	1=-44 5=40 6=28
s:micr	4=-25
s:micro	4=-33
s:midn	4=38
s:midni	4=46
s:midwi	4=-28
s:mieu	0=-32 7=27
s:migr	4=34
s:migra	4=37
s:mili	1=45 2=-37 4=-38 6=-37 7=-38 8=-25
s:milit	0=-27 1=75 3=26 4=-37 6=-29 7=-44 8=-30
s:mill	0=-49 1=-29 3=-36 4=-35 5=-36
s:mine	3=-40 5=-32 6=-58 7=43
s:miner	7=30
s:mineu	3=-37
s:mini	0=-54 1=-35 2=-31 4=-59 5=28 7=-37 8=-54
s:minin	6=39
s:minis	0=-52 1=-28 2=-36 4=-35 6=-45 7=-32 8=-38
s:mins	0=30
s:minu	1=-25 3=-29 5=-47 6=-36 8=-33
s:minut	3=-34 4=-45 5=-47 6=-43 8=-33
s:misc	5=56
s:misco	5=65
s:miss	0=-42 3=-30 5=-32 6=-38
s:missi	0=-44 3=-29 4=-26 6=-33 8=32
s:mist	2=28
s:mista	2=34
s:mixt	7=-29
s:mobi	0=-30 2=-35 4=36 5=-44 6=-54 7=-46
s:mobil	0=-33 2=-34 4=50 5=-40 6=-51 7=-46 8=-25
s:mode	3=47 5=-77 6=-30 7=-48 8=-28
s:model	0=-33 4=38
s:moder	0=-30 5=-68
s:modul	8=-34
s:moel	2=41
s:moell	2=34
s:moeu	0=37
s:moeur	0=40
s:moin	3=-59 4=92 8=-30
s:moit	1=28
s:moiti	1=39
s:mole	2=-34
s:molec	2=-41
s:mome	0=44 4=74 7=-50
s:momen	0=43 4=51 7=-60
s:mona	0=80 1=-28 4=-34
s:monar	0=93 4=-34
s:mond	0=-33 1=-34 3=63 4=-27
s:monda	0=-26 3=79 4=-25
s:mone	7=-27 8=63
s:moni	0=-28 4=-52
s:monit	0=-33 4=-44
s:monn	8=-31
s:mono	6=-34
s:monoz	2=29
s:mons	0=-25
s:monsi	0=-32
s:mont	0=-43 1=-85 3=-55 5=-80
s:monta	2=-27 6=-29
s:monte	2=-46
s:month	1=-28 2=-34 4=41 6=-31 7=-30
s:montr	1=-54 2=29 4=-48 6=54
s:mora	0=-34 5=-31 6=-30
s:moral	1=36
s:morm	6=31 8=-47
s:mormo	6=29 8=-42
s:morn	0=32 3=-29 4=59 5=-31 6=-40 8=-42
s:morni	0=35 4=49 5=-37 6=-37 8=-39
s:mosa	2=41 4=-30
s:mosai	0=-38 2=63 4=-32
s:mosc	0=49 3=-40 6=28
s:mosco	0=61 3=-40
s:most	8=-51
s:mostl	8=-49
s:mote	4=-46 5=-79 6=-35
s:moteu	4=-41 5=-74 6=-50
s:moth	0=-59 4=-28 7=26 8=-42
s:mothe	0=-46 2=48 5=-38 8=-45
s:moti	0=32
s:moto	4=25 5=-35
s:motor	4=26 5=-32
s:mott	8=-27
s:moul	0=44 3=-60 4=-27 5=-29
s:moula	3=-59
s:mouve	6=-28 7=-29 8=-27
s:move	0=36 3=-25 4=-47 5=-30 7=-53
s:movem	0=46
s:muco	4=30
s:mucov	4=28
s:mugg	8=-45
s:mugge	8=-58
s:mult	4=34 5=51 7=-55 8=-40
s:multi	4=27 5=48 7=-41 8=-40
s:muni	0=65 3=-37 4=-30 7=-46 8=-35
s:munic	0=67 3=-34 7=-52 8=-30
s:mura	5=-38
s:murd	8=-25
s:murde	8=-30
s:murm	1=-25 4=64 5=-37 6=-27
s:murmu	4=63 5=-39 6=-37
s:musc	2=72 4=-41 6=-37
s:muscu	2=55 4=-39
s:muse	0=-54 1=-48 3=-33 4=-44 5=-36 8=-43
s:museu	0=-34 3=-28 4=-28
s:musi	0=-75 1=-38 4=-32 5=-52 7=55
s:music	3=-33 5=-60 7=49
s:musiq	0=-66
s:musl	1=-36
s:musli	1=-38
s:muta	0=-35 1=-47 3=-36 4=-93 5=-51 6=-25 7=-31 8=-56
s:mutat	0=-42 1=-34 3=-35 4=-96 5=-46 7=-39 8=-41
s:mutu	0=-29 1=-48 2=-29 3=-42 4=-48 5=-31 6=37 7=-30 8=-49
s:mutua	3=-43 8=-33
s:mutue	1=-25 2=-32 4=-42 5=-31 6=50 8=-31
s:mybp	2=74 4=-28
s:mybpc	2=59 4=-33
s:myhe	2=57
s:myher	2=53
s:myop	4=34
s:myopa	2=32
s:myse	4=67
s:mysel	4=67
s:myst	6=33
s:myste	6=38
s:nage	5=-58
s:nageu	5=-48
s:nais	3=-32 4=42
s:naiss	3=-38 4=35
s:nake	8=-31
s:name	3=-36 5=51 6=56 7=-26 8=27
s:nanc	1=28
s:nant	8=-33
s:nante	6=26 7=-28 8=-30
s:nasu	0=-31 7=43
s:nasuw	0=-34 7=45
s:nati	0=39 1=-41 3=-55 4=-33 5=-35 6=-42 7=55 8=-74
s:natio	0=33 1=-51 3=-46 4=-36 5=-32 6=-36 7=66 8=-72
s:natu	1=-38 2=-49 4=-36 8=-27
s:natur	2=-41 4=-41
s:naut	7=54
s:nauti	7=58
s:navi	1=-26
s:nean	3=57
s:neck	2=33
s:need	0=-36 1=-56 2=-29 3=-48 4=65 5=-45 6=-43
s:neede	3=-38
s:nega	2=92
s:negat	2=83
s:nego	0=-66 3=-44 4=-48 5=-61 6=-50 7=-44 8=-46
s:negoc	0=-31 4=-38 5=-43 6=-30 7=-120 8=-33
s:negot	0=-47 1=-30 3=-31 4=-25 5=-32 6=-38 7=59
s:neig	0=-44 3=-56 5=26 8=45
s:neigh	0=-38
s:neit	1=49
s:neith	1=46
s:neona	2=-26
s:nerv	4=77
s:nerve	4=69
s:netw	0=-35 4=-43 5=49 8=-27
s:netwo	0=-36 4=-40 5=36 6=41 8=-35
s:neur	2=37 3=-41
s:neuro	2=35 3=-36
s:neut	1=38 8=-43
s:neutr	8=-29
s:neve	0=-58 1=-33 3=-31 4=-27 7=106
s:never	0=31 6=-57
s:newb	0=63 2=-26 4=-59 8=-34
s:newbo	2=-31
s:newbu	0=73 4=-48 8=-39
s:news	0=34 4=-37
s:newsl	0=32 4=-30
s:newsp	7=30
s:next	1=33 2=-44
s:niec	2=41 4=-33
s:niet	1=36
s:nigh	0=-60 1=-53 2=-59 3=-39 5=64 6=-58 8=44
s:night	8=34
s:nihi	1=62 5=-30
s:nihil	1=71 5=-25
s:nime	8=25
s:nine	6=-38 8=65
s:ninet	6=-61 8=68
s:nobo	3=31 7=-28 8=-41
s:nobod	3=27 5=-25 7=-31 8=-54
s:nois	3=-41 4=27
s:nomb	2=-38 5=64
s:nombr	2=-34 5=47
s:nomi	6=43 7=40
s:nomin	6=42 7=28
s:nomm	4=-32
s:nord	0=-36 4=-32
s:nordi	0=-34 4=-34 8=-26
s:norm	0=-56 1=-32 2=29 4=58 5=-42 6=-30 7=-41 8=-29
s:norma	0=-46 1=-29 2=39 4=44 5=-39 6=-30 7=-37 8=-32
s:nort	1=-28 4=-39
s:norwa	7=-26
s:nota	0=-42 2=-33 6=-36 8=40
s:notai	0=-42 2=-42 6=-41
s:notar	5=-29 8=43
s:note	0=26 5=-51 8=-48
s:noth	1=79 3=-38 5=-38 6=-39 8=42
s:nothi	0=-48 1=81 3=-44 5=-40 6=-38 8=41
s:notic	2=-28
s:noto	1=54 6=-34
s:notoi	1=63
s:notr	1=39 2=-51 3=32 5=-43
s:nouv	0=36 3=-45 7=-38 8=-44
s:nouve	0=40 1=-25 2=-26 3=-43 7=-46 8=-48
s:nove	0=31 1=-64 4=-34 6=-55
s:novem	0=56 4=-29
s:nucl	0=76 1=-36 8=-33
s:nucle	0=82 1=-40 7=-28 8=-34
s:nuit	1=-38 3=-28 5=99 6=-39 8=40
s:numb	0=70 1=-39 3=35 4=-32 8=-29
s:numbe	0=42 1=-45 3=28 4=-33 5=-31 8=-30
s:nume	0=-33 2=-54 8=-45
s:numer	0=-36 2=-52 3=-41 5=-26 8=-56
s:nurs	0=-36 1=-44 2=-66 5=-79 6=-68 7=-40 8=-43
s:nurse	2=-26 4=-54 5=-40 6=-45 8=-26
s:nursi	4=60 5=-43
s:nutr	1=-34 2=31 5=-29
s:nutri	1=-32 2=29 4=-25
s:obam	0=29
s:obje	0=-36 1=87 4=-41 7=-35
s:objec	0=-25 1=102 3=26
s:obli	8=52
s:oblig	8=43
s:obse	5=28 7=-25
s:obte	1=-52 4=-38
s:obten	1=-42 4=-37
s:occu	8=-35
s:occup	4=31 8=-32
s:octo	8=79
s:octob	8=78
s:oddl	5=51
s:oeuv	1=-33 5=-25 6=-43
s:oeuvr	1=-32 6=-33
s:offe	1=33 2=40 5=-64
s:offen	5=-68
s:offer	2=46
s:offi	1=-93 2=-52 6=-29
s:offic	0=-29 1=-86 2=-50 3=-44
s:offr	0=-29 8=-40
s:ofte	4=37 8=-63
s:oliv	5=-27 6=57
s:olive	6=47
s:onbo	3=31
s:onboa	3=40
s:oncl	0=30 2=52 8=27
s:onco	1=-26 2=54 4=-30
s:oncog	2=36
s:onli	0=-33 1=55 6=-30
s:onlin	0=-25 1=52
s:only	5=55
s:onlyf	5=59
s:open	3=49 4=-26 8=-29
s:openl	6=27
s:oper	1=-37 2=-61 5=-52 6=-35 7=-49
s:opera	1=-31 2=-51 6=-29 7=-53 8=-30
s:opin	0=-26
s:opio	4=-34
s:opioi	4=-32
s:oppo	0=75 1=32 3=-77 4=-76 5=-44 6=-31 8=-78
s:oppon	7=40
s:oppos	0=79 1=53 3=-73 4=-70 5=-33 6=-41 7=-40 8=-78
s:opte	4=-43
s:opti	0=-26 4=-46 7=-61 8=-36
s:optic	8=-34
s:optiq	4=-34 7=-34
s:orat	7=37
s:orba	0=32
s:orch	4=-30
s:orde	0=-32 4=-44 6=-61 7=-46 8=118
s:order	7=-30 8=62
s:ordo	2=-25 4=-27
s:ordon	4=-28
s:ordr	6=-33
s:orei	0=-29 4=67
s:oreil	4=56
s:orga	0=45 1=-73 2=-29 3=-25 4=-79 5=-87 6=-81 8=-49
s:organ	0=43 1=-79 2=-31 3=-26 4=-90 5=-85 6=-77 8=-38
s:orgu	7=-48
s:orie	0=-52 1=-30 2=-65 3=-26 4=-59 5=-88 7=-58 8=-47
s:orien	0=-63 2=-63 3=-36 4=-62 5=-104 7=-54 8=-45
s:orig	0=-33 2=67
s:origi	0=-35 2=61 4=-27
s:orth	0=-35 1=-59 3=-30 4=-68 5=-43 6=-27 8=-33
s:ortho	0=-36 1=-55 3=-27 4=-81 5=-38 8=-35
s:osak	5=-26
s:othe	4=-48 5=90 6=-55 7=-34 8=-34
s:other	4=-52
s:otta	0=56
s:ottaw	0=64
s:oues	7=-55 8=-29
s:outd	0=-39 7=35
s:oute	5=-30 6=97
s:outfi	6=-29
s:outi	4=-33
s:outil	4=-27
s:outl	0=44 1=46 7=-45
s:outlo	0=42 1=39 7=-51
s:outr	8=63
s:outra	8=57
s:outs	0=84 5=-42 6=-32 7=-47
s:outsi	0=72 5=-33 7=-43
s:outsp	0=42
s:ouve	1=-33 2=-26 4=-49 5=31 6=25 7=-57
s:ouver	0=28 1=-34 4=-25 5=48 7=-46
s:ouvr	3=34 4=-55 5=-46 6=36 7=-51 8=-32
s:ouvri	4=-26 5=-38 7=-27
s:over	0=-59 2=-25 4=-26 5=39 6=-29 7=43
s:overs	0=-40 5=42
s:ovocy	2=29
s:owne	0=-29 1=-45 2=-46 3=-31 4=-57 6=-28 7=-31 8=46
s:pace	4=-41
s:pacem	4=-45
s:paci	0=-87 1=98 7=-44 8=-50
s:pacif	0=-85 1=94 7=-39 8=-46
s:pack	5=-29
s:packa	5=-32
s:pacs	6=-84
s:page	0=37 3=-31
s:pain	2=-27 3=-31 4=45
s:paink	4=59
s:pair	3=-40
s:pala	4=43
s:palb	2=36
s:pale	0=49
s:pales	0=41
s:pall	3=-29
s:palle	3=-29
s:palm	0=-27
s:palma	3=86
s:palme	3=-39
s:palmi	3=-48
s:pande	8=-31
s:pane	0=26 1=-32 2=-63 5=-29 8=-27
s:pani	4=54 5=-29
s:pann	4=-44
s:pans	3=33 5=-44 6=89
s:panse	3=35 5=-51 6=86
s:papa	6=60
s:pape	0=-62 1=-42 2=-57 4=-80 5=-30 8=-25
s:paper	4=-81 8=-71
s:papi	8=-29
s:papie	3=38 8=-29
s:paqu	1=25 4=25
s:paque	4=26
s:para	0=31 1=-28 2=-33 4=-114 6=-54 7=-27 8=-59
s:parad	0=57 6=-39
s:parai	1=-26
s:paral	4=-92
s:parc	1=-53 4=-54 5=-54 6=51 7=28 8=-46
s:parco	0=25 4=-43
s:pard	0=-37 8=43
s:pardo	0=-34 8=38
s:pare	0=-62 2=51 4=-70 5=-41 7=-65 8=-43
s:paren	0=-70 3=-27 4=-60 5=-38 6=-27 7=-53 8=-37
s:parf	0=37 1=40 3=-31
s:parfa	0=36 1=43 3=-32 4=-26
s:parfo	4=33
s:pari	1=-56 5=-52 6=-28 7=-29
s:paris	1=-50 7=-35
s:park	0=-48 1=-34 2=41 4=50
s:parki	0=-53 1=-50 2=36 4=43 7=-26
s:parl	0=-50 1=-54 2=-66 4=51 7=-32 8=-54
s:parle	0=-106 3=-25 4=41 5=-30
s:parli	0=-26 7=-31
s:paro	0=44 2=-43 4=-47 8=49
s:paroi	8=-29
s:parol	0=49 1=-48 2=-41 4=-35
s:parqu	5=-30 8=33
s:parr	0=37 1=47 7=48
s:parra	0=31 1=49 7=43
s:part	1=-61 2=-52 3=-29 4=-45 5=30 7=-87 8=-113
s:parta	0=-30 4=-36 5=-97 6=82
s:parte	0=-66 1=-36 2=-39 3=-27 4=-38 5=41 6=-47
s:parti	0=-58 4=41 5=49 6=39 7=37 8=-75
s:partn	0=-28 3=-35 4=-35 6=-40 7=-42
s:pass	1=-72 2=-27 5=-109 6=-66
s:passa	0=-31 2=-37 4=-31 5=48 6=-26 8=-43
s:passe	0=-40 2=-32 4=69 6=-34 8=-33
s:passi	0=-46 3=-46 5=-79
s:passp	3=58 4=-37 5=-44 8=26
s:passw	3=31 8=-35
s:past	0=44 4=-40
s:pasto	0=65 1=32 5=31
s:patc	0=-30
s:pate	0=-40 1=-31 3=-50 4=-28 5=-32 6=-36 7=-28 8=-31
s:paten	0=-26 2=-41 3=-57 4=-52 6=-25
s:pater	2=-29 3=-41 4=25 8=-27
s:path	2=26
s:patho	2=31
s:pati	0=-48 1=-37 2=-90 3=-45 6=-96 7=-30 8=-33
s:patie	0=-38 1=-57 2=-68 3=-38 6=-63 7=-27 8=-38
s:patis	4=-57 5=-30 6=-71
s:patr	1=-43 2=-50 3=-33 4=30 5=37 6=-63 7=-60
s:patri	0=35 1=-27 2=-42 3=-33
s:patro	0=-28 4=48 5=41 6=-69 7=-51
s:patt	3=58 5=-32 6=-29 8=-29
s:patte	2=-25 3=65 5=-32 6=-31
s:paum	3=77
s:paye	5=-37
s:paym	8=-38
s:payme	8=-34
s:payr	4=-33 7=-76 8=-33
s:payro	4=-30 5=-28 7=-78 8=-25
s:pays	0=-32 7=25
s:paysa	0=-29 7=36
s:peac	0=33 7=-38 8=44
s:pean	4=35
s:peanu	4=31
s:peer	3=-28
s:pein	1=-51 2=-26 3=-52 5=-72 6=-26 7=-39
s:peint	4=28 5=-25 8=-35
s:pele	0=-40 1=59
s:peler	0=-38 1=60
s:pena	0=-32 3=-26 6=-26
s:penal	0=-28
s:pend	2=51 5=72 6=-42 7=-41
s:penda	1=-34 5=67 6=-46 7=-30 8=-51
s:pendi	2=60
s:peni	0=-29 4=50 8=-47
s:penit	8=-44
s:penn	6=64
s:pens	0=-68 1=80 2=-37 5=-66 8=-48
s:pense	0=-34 1=53 3=-28 7=-40
s:pensi	1=-35 6=-34 7=37 8=-37
s:peop	0=-42 1=-54 4=-73 6=57 8=-34
s:peopl	0=-36 1=-54 2=-26 4=-71 6=59 7=-29 8=-66
s:pepi	4=-25
s:pepin	4=-31
s:perc	6=-26
s:perd	3=-45 4=103 6=-57
s:perdu	1=-25 8=-44
s:perf	8=-77
s:perfe	4=60 8=-56
s:peri	6=-26 8=-56
s:perio	8=-49
s:perj	8=67
s:perju	8=66
s:perm	0=-51 1=-44 2=-37 4=-103 5=-46 8=72
s:perma	0=-28 4=-42 5=-32 8=-42
s:permi	0=-36 1=-26 4=-99 5=-29 8=65
s:perr	4=31
s:pers	4=-36 5=35 7=-50 8=-43
s:perso	4=-30 5=56 7=-27 8=-34
s:pert	4=43 5=-31
s:perv	8=36
s:perve	8=37
s:pete	1=30
s:peti	1=-42 2=-39 5=-36 6=42 7=-31 8=-45
s:petit	1=-30 2=-37 4=-25 5=-59 6=48 8=-36
s:petr	8=39
s:petro	8=39
s:phar	1=-26 4=-61 5=-46 6=-49 7=-58
s:pharm	1=-31 4=-64 5=-43 6=-44 7=-51 8=38
s:phas	0=-28
s:phil	0=-45 2=-27 4=-56 5=-59 6=-36 7=-47 8=-53
s:philo	0=-45 4=-51 5=-55 6=-39 7=-41 8=-53
s:phon	8=44
s:phone	8=45
s:phot	1=-75 2=-49 3=42 4=-101 5=26 7=-50 8=-57
s:photo	0=-47 1=-37 2=-43 4=-88 6=-31 7=-39 8=-48
s:phra	3=28 5=-27
s:phys	2=-27 4=-74 5=43 6=-51
s:physi	2=-40 4=-71 5=51 6=-41 7=-28
s:pick	1=-46 4=-30 6=-32 8=-31
s:picke	0=-39 1=-45 4=-28 6=-31 8=-29
s:piec	0=-38 3=59 6=-30 8=-47
s:pied	0=-49 4=69
s:pier	6=31 7=-35 8=-29
s:pierr	1=30 6=58 7=-35 8=-25
s:pill	4=-66 5=33
s:pilo	0=-37 1=-30 5=-37 6=-38 7=50 8=-49
s:pilot	0=-31 3=-26 7=74 8=-41
s:pilu	4=-33 5=39
s:pilul	5=40
s:pinn	1=-30
s:pint	4=59 5=-43
s:pipe	2=-43
s:pipel	2=-52
s:piqu	4=-30 7=59
s:pique	7=53
s:pira	0=57 7=-48
s:pirat	0=51 7=-41
s:pitc	8=-56
s:plac	0=40 4=40 5=-51 6=-33 7=-53
s:plai	0=33 4=-40 5=35 7=-37
s:plaid	0=31 2=-28 6=-33 7=-39 8=48
s:plain	4=-44
s:plais	0=-25 4=33 5=34 8=-48
s:plan	0=-76 2=-71 5=-85 6=-36 8=-57
s:plani	2=-25 7=-37
s:plann	0=-57 2=-45 4=-27 5=-52 7=-53 8=-26
s:plant	1=46
s:plaq	4=70 6=-41 8=-48
s:plaqu	4=70 5=-25 6=-42 8=-43
s:plas	1=-25
s:plat	0=-55 2=-26 4=73 5=-46
s:platf	1=-34
s:play	0=-46 5=-68 6=-63 8=-29
s:playb	5=-43
s:plea	0=-51 6=31
s:plead	8=28
s:pleas	0=-39 6=26 8=-48
s:plei	0=-25 1=-27 5=63
s:plom	6=-52
s:plum	0=68 2=-51 6=-31
s:plumb	2=-36
s:plus	0=-54 5=87
s:plusi	0=-50 1=29 5=89 7=-27
s:plut	6=32
s:pneu	3=-26
s:podc	8=-40
s:podca	5=-34 8=-33
s:poet	6=-40
s:poig	1=29 3=-29
s:poign	1=31 3=-32
s:poin	0=-46 1=-62 2=-26 4=-46 6=-56 7=-41 8=32
s:point	1=-38 4=-43 5=-55 6=-38 8=43
s:poiss	7=37
s:pola	5=-32 7=-37 8=47
s:polan	0=31 8=62
s:poli	1=-86 3=-79 4=-67 5=-98 6=-40
s:polic	2=-30 3=-76 4=-58 5=-73 7=-31
s:polit	1=-71 3=-31 4=-54 5=-54 6=-63 8=-40
s:poll	0=-25
s:polli	8=-25
s:polo	7=-30
s:polon	7=-41
s:poly	1=-33 2=49 5=62 6=-42
s:polya	0=-59 2=-41 4=33 5=99 6=-30
s:polyc	2=82 4=-43
s:pomp	1=-34 2=-43 5=-34
s:pompe	5=-25
s:pompi	1=-38
s:ponc	0=-31 1=-36
s:ponct	0=-29 1=-40 4=-27
s:popu	0=-46 1=-42 2=-39
s:popul	0=-56 1=-31 2=-44
s:porn	0=-36 4=-50 5=56 7=-26
s:porno	5=36
s:port	0=36 5=-62 8=-82
s:porta	8=-45
s:porte	0=-33 2=27 5=-26 6=25 7=-43 8=-68
s:portf	4=-32
s:porti	3=55 5=-35
s:portr	1=-42 3=-27 8=-38
s:portu	1=-31 2=31
s:pose	4=-30 5=28
s:posi	2=74 5=-40 6=-35 8=-36
s:posit	1=-32 2=88 5=-40 6=-42 8=-33
s:poss	8=29
s:posse	8=28
s:post	1=25 2=-60 3=-37 5=-37 7=-36
s:postd	4=-47
s:poste	3=-26
s:postu	4=-28 5=-33
s:pouc	0=-45 3=45 5=-43 8=-31
s:pouce	3=30 8=-28
s:poul	3=-32
s:pour	5=-27 7=-32 8=75
s:pours	4=-74 8=75
s:pourt	4=41
s:pouv	0=44 1=-36
s:pouvo	0=35 1=-35
s:powe	6=-44
s:prac	1=26 4=-40 5=25 6=-57
s:pract	1=30 4=-47 5=42 6=-65
s:prag	1=-42
s:pragm	1=-35
s:prai	1=25
s:prat	0=-47 2=-34 4=-61 5=73 6=-32 8=-28
s:prati	0=-56 3=-28 4=-62 5=82 6=-59 8=-31
s:prec	0=27 2=34 3=-43 6=46 8=-50
s:preci	0=29 1=-28 3=-31 5=-33 6=60 8=-46
s:preco	2=60 4=-53
s:pred	4=-76
s:prede	2=-40
s:predi	2=52 4=-70
s:pref	0=-51 2=-36 5=-51 6=43 7=-28 8=-53
s:prefe	0=-37 2=-41 3=-39 4=38 5=-55 6=46 7=-31 8=-56
s:preg	5=53
s:pregn	5=59
s:prel	2=48 3=-86 7=51 8=-44
s:prele	2=40 3=-91 7=46 8=-40
s:prem	1=-31 3=-39 4=-59 5=-31 6=-45 7=48 8=-37
s:premi	1=-36 2=-41 3=-33 4=-42 6=-41 7=71
s:premu	4=-34
s:pren	4=37 5=-43 6=-62 8=-25
s:prena	4=-25 5=-31
s:prep	0=-29 4=-39 5=-28 6=-34 8=-41
s:prepa	0=-36 1=-32 4=-40 6=-27 8=-43
s:pres	2=-84 3=55 4=-28 5=-61
s:presc	4=-53 8=47
s:prese	0=-48 1=-46 5=-82 7=-32 8=-41
s:presi	1=30 2=-39 3=-26 4=-40 5=37 6=-41
s:press	0=30 1=-65 2=-51 3=89 6=-54
s:prest	7=-47
s:pret	4=-32 5=85 6=-33 7=-31
s:prete	0=-34 5=77 6=-39
s:prev	1=-43 4=-52 5=-40 6=-49 7=-46 8=32
s:preve	4=-65 5=-32 6=-37 7=-41 8=-38
s:previ	0=27 1=-29 4=-37 8=93
s:prevu	2=34 3=29 4=27 8=-36
s:pric	4=-33 8=-32
s:prid	4=-38 5=-28
s:prie	0=-41 1=53
s:pries	0=-44 1=54 5=-27
s:prim	0=-37 5=-66
s:prima	6=-27
s:prime	5=-53
s:prin	3=79 4=-55 5=-79 6=-66 7=-52 8=-74
s:princ	0=39 4=-36 5=-52 8=-32
s:print	0=-60 1=-34 3=40 4=-26 6=-29 7=-52 8=-44
s:prio	0=-25
s:pris	1=-82 2=-47 3=48 4=-77 5=-50 6=-49
s:prise	3=36
s:priso	1=-77 2=-35 4=-51 5=-43 6=-55
s:priv	2=-58 3=-27 4=37 5=35 8=-37
s:priva	0=-35 5=34 8=-26
s:prive	2=-37 4=60
s:privi	1=-26
s:priz	5=-45 7=-51 8=-40
s:prob	0=29 1=-54 2=-25 4=49 5=-40 7=34
s:proba	0=-39 4=-47 5=-32 7=25 8=28
s:probl	0=40 1=-49 4=84 8=-64
s:proc	1=-60 4=-46 5=-68 6=-48 7=25
s:proce	0=-55 1=-26 4=-44 5=-31 6=-25 8=-36
s:proch	0=69 7=43
s:proct	3=28
s:procu	8=54
s:prod	0=-69 1=-34 2=-66 3=-66 5=-50 6=-53 7=-43 8=-59
s:produ	0=-75 2=-81 3=-60 4=-31 5=-56 6=-46 7=-40 8=-56
s:prof	0=-35 2=69 7=-48 8=-98
s:profe	0=-82 3=-81 8=-42
s:profi	2=85 3=64 4=-49 6=27 8=-86
s:profo	1=41
s:prog	1=-35 5=-36 6=-63 7=-33 8=-30
s:progr	0=-27 1=-29 4=-30 5=-29 6=-72 7=-34 8=-32
s:proj	0=-34 3=-56 4=-68 5=-53 6=-65 7=-61 8=-62
s:proje	1=-35 3=-63 4=-65 5=-53 6=-57 7=-63 8=-64
s:prom	0=-61 5=60
s:promi	0=-26 1=-45 5=72
s:promo	0=-53 1=31
s:pron	4=-31 8=49
s:prono	4=-31 8=48
s:proo	3=-26 4=-25
s:prop	0=-46 6=-47
s:prope	0=-44
s:propo	5=29
s:propr	2=25 5=-30 6=-28 8=37
s:pros	0=-53 1=28 2=-41 4=-61 5=27 6=-47 7=41
s:prose	1=52
s:prosp	7=43
s:prost	0=-31
s:prot	1=-78 2=-31 3=-70 4=-44 6=-51 7=-63 8=-69
s:prote	1=-55 3=-48 4=-38 5=49 6=-27 7=-60 8=-29
s:proth	3=-64 4=-33
s:proto	8=-62
s:prou	0=34 5=-42 7=41
s:prouv	2=59
s:prov	1=30
s:provi	1=45 8=31
s:psen	2=49 4=-36
s:psyc	0=-37 2=-28 5=-35 6=-40 8=-33
s:psych	0=-48 2=-41 5=-33 6=-30 8=-37
s:publ	1=-63 3=-56 4=-55 6=-33
s:publi	1=-53 3=-50 4=-76
s:puce	5=45
s:pucea	5=46
s:pupi	4=-44 5=37 8=-61
s:pupil	4=-32 8=-41
s:purg	8=83
s:purge	8=32
s:purs	7=-34
s:purse	7=-35
s:quak	1=32 7=-44
s:quake	7=-40
s:qual	1=-52 2=-56 4=-54 5=-36 6=-26 7=-37 8=-46
s:quali	1=-50 2=-46 4=-52 5=-34 8=-34
s:quan	1=-36 4=-48 5=-25 8=84
s:quar	1=-42 4=-27 5=-40 8=-30
s:quara	0=-26
s:quart	1=-33 7=-25
s:quas	8=47
s:quash	8=55
s:quat	0=-29 7=-36
s:quatr	0=-26 1=27 5=-30 7=-47
s:quay	4=66
s:quayl	4=53
s:quee	5=-31
s:ques	0=51 3=-36 6=36
s:quest	0=36 3=-25 6=28
s:queu	0=-35
s:queue	0=-25
s:quic	0=-29 3=-38 4=-70 6=-45
s:quin	2=-25 7=-32 8=44
s:quinz	2=-33 7=-34 8=31
s:quit	1=62 2=-33 3=-41 4=27 6=42 7=34 8=-35
s:quitt	0=-35 1=47 2=-26 3=-47 7=25
s:quot	2=42 4=-42
s:quoti	2=28
s:rabh	1=53
s:raci	6=-28
s:racin	6=-28
s:raco	1=-42 5=126 8=-40
s:racon	1=-47 5=115 7=-31 8=-36
s:radi	0=-28 2=-25 3=-59 4=-37 5=-38 6=-64 7=-45
s:radio	6=-47
s:rail	1=-26 6=-25 7=-29
s:rain	6=-28
s:rais	0=-34 1=78 2=-50 3=-63 4=-48 8=30
s:raise	1=84 2=-26 3=-36 4=-33 5=-51
s:raiso	2=-27 5=29 7=27 8=30
s:rall	0=46 6=-34 8=-33
s:ralli	7=-27 8=-29
s:rang	1=-43 5=-38 6=-61 8=-61
s:range	1=-30 6=-43 8=-50
s:rapp	1=-42 2=-44 4=-91 6=-33 7=-48 8=28
s:rappe	2=-25 4=-54 8=39
s:rappo	0=-27 1=-30 4=-86 6=-41 7=-33 8=-33
s:rappr	3=33
s:rath	0=-28
s:rati	0=-49 1=75 4=-49 7=-45 8=-39
s:ratio	0=-43 1=77 4=-43 7=-45 8=-28
s:rayo	5=-30
s:reac	1=-28 2=-29
s:read	1=79 2=-43 4=-49 5=-31 6=-49 7=-45 8=-59
s:reade	0=-40 1=-27 5=26
s:readi	3=-34 4=-28
s:real	0=-47
s:reali	0=-43 1=-26 6=-33
s:reas	5=-36
s:reaso	5=-32
s:rebel	8=-37
s:rebu	8=-28
s:rebui	8=-31
s:rece	1=-68 2=-51 4=-33 6=-65 7=-27 8=-38
s:recei	5=38
s:recep	1=-37 4=-77 5=-58 7=-36 8=-38
s:reces	2=-41
s:rech	4=34 6=-37
s:reche	8=-27
s:rechu	4=51
s:reci	5=-27 8=69
s:recl	4=-34
s:recla	1=31 4=-43
s:reco	0=-45 1=-41 2=-90 5=-49 7=-115
s:recog	0=-32 1=-25 4=-39 5=-31 6=-29 7=-87 8=-52
s:recom	0=-25 3=-35 5=-29 6=-62 7=-29 8=42
s:recon	2=-35 5=-86 7=-36 8=67
s:recor	0=-65 1=-47 2=-44 3=55 4=-33 5=-47 7=-27
s:recou	8=-56
s:recov	5=65 8=-39
s:recr	3=-28 8=-50
s:recru	3=-40 4=32 6=-25 8=-49
s:recto	2=-27
s:recu	0=-30 1=60 3=-32 4=26 5=25
s:recue	4=-25
s:recup	4=47 5=-31 8=37
s:recus	0=-26 1=79
s:reda	0=-67 1=-41 5=-33 6=-40 7=-29 8=-49
s:redac	0=-59 1=-41 2=-27 4=-40 6=-41 7=-34 8=-48
s:redi	0=26 1=-46 2=-35 3=-38 7=-33
s:redig	0=36 1=-44 2=-29 3=-28 7=-38
s:redo	4=-29 8=-26
s:redu	0=-36 1=-34 4=-37
s:reel	6=-51 7=39
s:refe	0=33 1=-33 2=-43 3=-70 6=-34
s:refer	1=-50 2=-52 3=-67 5=43 6=-25
s:refo	0=-35 4=63 5=-38 6=26 7=-42
s:refor	1=-26 4=56 5=-28 7=-36
s:refr	0=34 8=-34
s:refu	1=62 2=50 5=-82 6=-42 7=48 8=-25
s:refug	0=62 5=-34 6=-36
s:refus	1=74 2=50 5=-70 7=47 8=-29
s:rega	0=-38 1=-37 5=75 7=-40
s:regar	0=-36 1=-31 5=57 7=-41
s:regi	1=-39 2=-27 6=-55 8=-73
s:regim	0=27 4=-45
s:regio	1=-32 2=-49 3=-29 4=-46
s:regis	0=-51 3=41 4=28 5=-58 6=-37 8=-50
s:regl	0=-34 1=25 2=-27 4=-31 8=-39
s:regr	0=44 7=-28
s:regre	0=38 7=-25
s:regu	1=-47 5=70 8=-85
s:regul	1=-44 5=95 6=-26 8=-79
s:reha	8=34
s:rehab	4=-46 8=54
s:rein	6=-29
s:reins	1=-26 7=29
s:reje	1=58 3=63 5=-34 8=-37
s:rejec	3=65 4=43 6=39 7=-38
s:rejet	1=64
s:rejo	0=-25 1=-45 2=-35 5=-26 6=55 7=91 8=-39
s:rejoi	1=-50 7=70 8=-43
s:rela	0=-69 1=-82 2=-44 3=-54 4=-41 5=56 6=-78 7=-73 8=45
s:relac	8=25
s:relat	0=-69 1=-65 2=-50 3=-46 4=-31 5=62 6=-33 7=-56 8=-77
s:relax	8=76
s:rele	0=-59 2=-26 3=-28 4=-50 5=-64
s:relea	0=-43 1=-26 3=-47 4=-39 6=-40 7=40
s:relev	0=-25 1=30 5=-57 8=-32
s:reli	0=-77 1=28 3=-73 4=-64 6=-58 7=-49 8=-60
s:relie	1=35 4=-52
s:relig	0=-77 1=28 2=-26 3=-63 4=-27 6=-44 7=-35 8=-45
s:rema	1=43 4=25 5=-35 6=-29 7=33
s:remai	0=40 1=44
s:remar	4=50 7=49
s:remb	8=46
s:rembo	8=44
s:reme	0=-31 4=32 5=-44 6=-41 8=-25
s:remed	0=-27 4=-38
s:remem	4=51 5=-43
s:remi	2=25 3=49 8=-26
s:remis	4=34 8=-30
s:remo	0=-40 3=43 4=-52
s:remot	4=-39
s:remov	0=-29
s:remp	4=-37
s:rempl	3=-26 4=-29
s:remu	0=-27
s:remun	0=-28
s:rena	0=44 1=-40 7=-29
s:renai	0=40 1=-31
s:renc	0=-26 5=-46
s:renco	5=-41
s:rend	0=-39 4=-26 7=25
s:rendu	0=-27
s:reni	0=62
s:renn	0=46 2=-40 4=-25 6=-28
s:renne	0=48 2=-40 6=-37
s:reno	4=28 6=35 8=-37
s:renon	5=27
s:renou	4=40
s:renov	0=33 4=-41
s:rent	4=73 5=-64 8=60
s:rentr	4=83 5=-73 8=57
s:renv	5=-49 6=61
s:renvo	5=-40 6=51
s:reor	3=-34
s:reorg	3=-29
s:repa	0=-63 1=-49 2=-55 3=-42 4=-29 5=-60 7=-30
s:repai	0=-31 1=-51 3=-37 4=-33 5=-51 8=-41
s:repe	2=-48
s:repen	0=48 2=-27
s:repet	2=-28
s:repl	0=-54 1=-30 2=-47 3=-29 4=32 8=-43
s:repla	0=-47 4=44 8=-36
s:repli	2=-42
s:repo	0=-57 1=-71 4=-50 8=-28
s:repon	3=-26 4=29 5=-26
s:repor	0=-63 1=-54 2=29 4=-80 6=-56
s:repr	0=-34 1=-62 2=-52 4=-26 5=-68 6=-73 8=43
s:repre	2=-37 5=-49 6=-40 8=-58
s:repri	0=-83 1=-42 4=-30 5=-32 6=-42 7=66 8=77
s:repu	0=36 1=-26 4=-44 5=-32 6=-45 7=-46 8=-29
s:repub	0=51 1=-26 4=-37 5=-27 6=-51 7=-91 8=-34
s:reput	0=-29 7=40
s:requ	5=-25 7=-31
s:reque	7=-33
s:rese	2=-45 4=-63 6=-45 7=-99
s:resea	0=-44 1=-38 2=-39 4=-60 5=-73 6=-42 7=-92
s:reser	0=42 1=48 5=53 7=-31
s:resi	2=-27 4=-49 5=49 7=41 8=40
s:resid	0=-54 7=-26 8=33
s:resig	4=-27 5=40 7=69
s:reso	1=36
s:resol	1=50
s:resp	2=-25 3=-45 4=-95 5=-58 6=-39 8=-52
s:respe	1=26 4=-77
s:respo	1=-49 2=-29 3=-34 4=-44 5=-47 6=-33 8=-47
s:ress	2=-25 3=66 4=-27
s:rest	0=-53 1=-55 2=-45 3=-46 4=52 5=-37 6=-97 7=-39 8=-70
s:resta	0=-49 1=-64 4=-36 5=-40 6=-70 8=-54
s:reste	5=34 6=-29 8=-48
s:resto	0=-35 1=-39 5=-30
s:restr	4=82 8=33
s:resu	0=-37 1=-43 2=41 4=-27 5=-44 6=-31 7=-36 8=-32
s:resul	0=-35 1=-41 2=62 4=-29 5=-45 6=-25 8=-30
s:reta	0=-31 1=-32 2=-29 8=-28
s:retar	1=-31
s:rete	7=-45
s:reten	7=-37
s:reti	0=-26 3=41 5=-39 6=-85
s:retin	3=62 4=-118
s:retir	5=-27 6=-77
s:reto	0=46
s:retou	0=51 4=-28
s:retr	2=70 4=68 5=-27 6=-51 7=-49 8=31
s:retra	4=59 5=-28 6=-45 7=-54 8=30
s:retro	2=84
s:retu	0=-42 4=-67 8=-68
s:retur	0=-39 4=-66 8=-58
s:reun	1=61 4=-90 6=-63 7=82 8=-46
s:reuni	1=49 4=-98 5=-28 6=-44 7=39 8=-46
s:reus	0=29 2=-27 8=-67
s:reuss	2=-27 8=-63
s:reve	1=36 3=-47 4=-77 6=32 8=-44
s:revel	0=-37 5=33 6=37
s:reven	0=39 3=-31 4=-64 5=-44 8=-32
s:revi	5=-32 8=-33
s:revie	8=-34
s:revo	0=-50
s:revol	0=-50 2=-32
s:revu	4=-30 5=-31 8=-33
s:rewr	2=-41
s:rewri	2=-27
s:reye	6=29
s:rheu	3=26
s:rhon	0=-28 7=-25
s:rhum	0=-32 3=56
s:rian	0=-34 6=25
s:righ	0=27 1=-40 2=-25 4=-71 5=-58 6=-77 7=-49
s:right	1=-33 5=-37 6=-26
s:ring	7=46 8=25
s:riot	4=-26 8=34
s:risk	2=37
s:risq	2=86 4=-25
s:risqu	2=93
s:road	6=-52
s:robb	2=-36 8=-32
s:robbe	2=-26
s:robe	5=-47
s:roch	0=37 7=-39
s:rois	7=34
s:roiss	7=33
s:roll	4=44
s:roma	0=-36 1=-30 3=-30 4=-39 5=-81 6=-47 8=-80
s:roman	4=-32 5=-72 8=-41
s:rond	5=-57
s:ronde	5=-52
s:room	1=-49
s:rosi	1=80 4=-38
s:rosic	1=90
s:roug	0=-95 4=-50 5=50 6=-26 8=-27
s:roun	7=-41
s:round	5=-33
s:rous	0=-26
s:rout	0=-55 3=-49 5=-38 8=-47
s:routi	0=-55 3=-64 8=-38
s:roya	0=51 1=46 2=-37 4=-36 5=-34 6=-29 7=-32
s:royal	0=70 2=-48
s:rubr	0=-56 1=55 7=-28
s:rubri	0=-42 1=37
s:rudo	1=30
s:rudol	1=34
s:rugb	0=-59 1=-29 7=-56 8=-32
s:rule	6=53 7=-33 8=-26
s:ruli	6=-27
s:rume	3=-61 6=52 8=43
s:rumeu	3=-64 6=59 8=43
s:rumo	5=30 6=45
s:rumou	4=-32
s:runn	2=-44 4=37
s:runne	2=-48
s:runni	4=31
s:russ	0=76
s:ryth	3=37
s:sack	0=-45 7=44
s:sacke	0=-41 7=45
s:safe	4=-41 7=25
s:safet	4=-29 7=38
s:sail	6=48 7=-43
s:sailo	6=40 7=-39
s:saiso	3=-28
s:sala	0=-47 1=-49 2=-55 3=33 4=-60 5=-40 6=-47 7=46 8=-50
s:salar	0=-72 1=-53 2=-44 3=35 4=-55 5=-34 6=-46 7=67 8=-49
s:sale	0=-65 2=-81 3=-56 4=-75 6=-34 8=-59
s:sales	2=-54
s:sall	0=-43 8=-32
s:salm	1=-50 2=-33
s:salmo	1=-40 2=-36
s:salo	5=30
s:salon	5=43
s:same	0=34 4=-26 5=25
s:samed	0=27 5=55
s:samp	1=33 3=37 5=-36 8=-54
s:sampl	3=28 5=-27 8=-50
s:sand	8=-30
s:sande	0=31 8=-32
s:sang	2=-28
s:sani	2=-48 4=40
s:sanit	0=26 2=-49 4=45
s:sant	8=-43
s:sapp	6=52
s:sapph	6=57
s:satu	0=36 4=-39
s:satur	0=25 4=-35
s:saun	5=27
s:sauv	4=-41 5=-41 8=-25
s:sauve	4=-34
s:save	1=-33
s:saven	6=41
s:savi	5=30 6=-29
s:savil	5=-32
s:savin	5=50
s:savo	0=67 1=-33 4=-31 7=-48
s:savoi	0=67 7=-31
s:scan	0=-35 1=-34 2=-33 4=-63 5=59 8=-32
s:scand	3=-55 5=55
s:scann	1=-30 3=36 4=-57 5=-30
s:scar	2=-34 6=-54
s:scen	0=-42 1=-68 5=30 6=-44 8=-51
s:scena	2=-51 6=-45
s:scene	8=-25
s:scep	1=-38 2=-33 4=-36 5=-32 6=-30 8=-47
s:scept	2=-30 4=-45 5=-42 6=-28 8=-37
s:sche	6=-39
s:schem	6=-44
s:schi	3=65
s:schip	3=53
s:schiz	4=29
s:scho	2=-71 3=-45 5=-117 8=-49
s:schoo	2=-63 3=-45 5=-83 6=45 8=-52
s:scie	1=92 2=-45 5=-32 6=-38 7=-39 8=-44
s:scien	1=92 2=-43 3=-25 4=-29 5=-34 6=-43 8=-30
s:scle	4=78 8=-69
s:scler	4=75 8=-60
s:scol	4=39 5=-44
s:scoli	4=54
s:score	2=29
s:scou	0=-25 5=-34
s:scout	5=-36
s:scre	1=-30 8=-33
s:scree	1=-29 4=-26 8=-29
s:scri	3=-39
s:scrip	3=-46
s:scru	8=-36
s:sculp	3=-27 6=31
s:seams	4=-30
s:sean	7=-27
s:seanc	7=-32
s:sear	1=-26 8=31
s:searc	1=-33 8=32
s:seas	3=-30 5=-26 6=-62
s:seaso	3=-37 5=-30 6=-66
s:seco	0=-49 3=-25 5=-36 6=38 8=-29
s:secon	0=-41 5=-35 6=37 7=28
s:secr	0=36 2=-70 3=-34 4=-75 5=28 6=-41 8=-93
s:secre	2=-68 3=-39 4=-68 5=33 6=-32 8=-97
s:sect	1=32 2=-27 8=-34
s:secte	4=-31 7=25
s:secti	1=40 8=-40
s:secu	0=25 1=42 2=-30 3=-48 4=-62 5=-44 6=-46
s:secul	1=56 5=-25
s:secur	0=31 2=-31 3=-47 4=-56 6=-36
s:sedu	5=-28
s:seek	5=41 6=-31
s:seeke	6=-27
s:seem	0=29
s:sego	0=60
s:segol	0=59
s:seiz	4=36 8=-38
s:seizu	4=35 8=-31
s:sejo	3=32 4=41 6=-27
s:sejou	0=-25 3=35 4=50
s:sele	0=-27 2=-53
s:selec	0=-27 2=-61
s:self	3=36
s:selfi	3=52
s:sell	0=45 1=-53 2=-67 3=-76 4=-72 5=-29 6=-30 7=-40
s:selli	0=25 2=-45 8=-29
s:selo	1=44 3=-34 4=-36 5=45 6=-31 7=-35
s:sema	0=29 1=-30 2=-25 3=34 4=76 5=33 6=-29 7=-25 8=-60
s:semai	0=26 1=-28 2=-37 3=29 4=76 8=-65
s:semb	0=48
s:sembl	0=50
s:seme	2=-28 7=-28
s:semi	5=28 6=35 7=-34
s:semin	4=-27 5=41 6=43 7=-39
s:sena	0=-56 6=-38
s:senat	6=-30
s:send	1=-27
s:sene	1=26
s:seni	1=-40
s:senio	1=-46
s:sens	0=-70 1=29 4=-39 5=-60 6=-51
s:sensu	5=-37
s:sent	0=-46 3=-30 4=-41 5=-28 6=-28 7=-31
s:sente	0=-29 1=-27 4=-46 7=-27
s:senti	1=25
s:sept	4=44
s:sequ	0=-25 2=-36 5=-53 8=-25
s:seque	2=-51 5=-46 6=-29 8=-28
s:sera	1=37 3=-82 5=-40 8=34
s:serai	1=35 3=-97 4=31 5=-40 8=26
s:serg	6=-40
s:serge	6=-47 8=34
s:seri	2=-29 6=-72 7=-41
s:serie	6=-39
s:serio	4=32 8=43
s:sero	4=72 8=-41
s:serop	4=82 8=-27
s:serr	3=-29 8=-30
s:serru	8=-32
s:serv	0=-39 2=-49 3=35 4=-49 6=-51 8=42
s:serva	0=-29 3=49
s:serve	0=-31 1=-49 4=-54 5=-33 7=39 8=32
s:servi	2=-71 6=-39 8=52
s:sett	0=-35 5=-31
s:settl	0=-36 5=-28
s:seul	0=-60 4=49 5=34 6=49 8=-34
s:seule	5=43 6=42
s:seve	4=25 7=-44 8=36
s:sever	4=42 7=-40
s:sexe	5=-29
s:sexo	4=-35 5=-26
s:sexol	4=-33
s:sext	1=-35 5=38
s:sexto	5=40
s:sexu	0=-47 1=-31 2=-50 3=-28 4=-71 5=56 7=-29 8=-71
s:sexua	0=-36 2=-26 4=-44 6=47 8=-25
s:sexue	2=-35 4=-42 5=63 6=-44 8=-49
s:shap	2=-30
s:shape	2=-34
s:shar	3=-44 6=-40 7=-52 8=-30
s:share	0=-32
s:shee	5=-27
s:sheet	5=-30
s:shef	0=-32 7=27
s:sheff	0=-27 7=33
s:shel	1=-39
s:shelv	1=-32
s:sher	8=34
s:sheri	8=33
s:shif	0=-64 2=-56 3=-59 5=33 6=-53
s:shift	0=-44 2=-45 4=25 5=-31 6=-37 8=61
s:shoo	0=-31
s:shop	0=-46 1=-36 4=-44
s:shopl	1=-30 8=44
s:shor	0=-41 1=-33 8=-44
s:short	0=-47 1=-44
s:shou	0=-28 4=33 6=-34
s:shoul	0=-27 8=-26
s:show	2=42 3=-27 4=-30 5=-26 6=-28 8=41
s:showe	0=-26 2=69 3=-31 4=-43
s:shru	5=52 6=-49 8=-29
s:shrug	5=54 6=-57 8=-26
s:sick	2=49 4=-66 8=-27
s:sickl	2=41 4=-68
s:sieg	0=-26 1=-38 2=-45 3=-31 5=-46 7=68 8=-30
s:sien	3=49
s:sigh	0=35 4=35
s:sight	4=80
s:sign	3=41 4=-47 5=-81 7=-54
s:signa	0=-37 3=-26 4=-76 5=-61 6=30 7=-26 8=36
s:signe	0=39
s:signi	0=38
s:simp	0=-64 4=-52 5=-33
s:simpl	0=-57 4=-44 5=-32
s:simu	1=75 4=-48 5=39 6=-38
s:simul	1=66 4=-36 6=-30
s:sinc	1=-44 2=-43 4=37 5=-52 6=30 8=46
s:sing	0=-42 1=49 2=-25 3=-26 4=-45 5=-43 6=-38 7=-25 8=-30
s:singe	0=-69 1=79
s:singl	5=-37
s:sipt	7=37
s:sist	0=-34 2=34 5=-29 7=39 8=-31
s:siste	0=-31 2=31 7=43 8=-32
s:site	4=-25 8=-32
s:sixt	1=-28 8=-27
s:skep	0=-25
s:skept	1=34
s:sket	5=45
s:sketc	5=50 8=-30
s:slee	2=-52 4=-54 5=111 6=-54 7=-25 8=-39
s:sleep	4=-34 5=85 6=-28 8=-25
s:slep	5=74 6=-46
s:slid	4=-44 6=-55
s:slide	4=-43 6=-33
s:slip	4=29
s:slipp	4=29
s:slog	4=-33
s:sloga	4=-32
s:smal	6=34
s:smil	2=-70 5=44
s:smile	2=-71 4=30
s:smok	4=39
s:smoke	4=57
s:smug	8=54
s:smugg	8=58
s:snui	0=-25 7=58
s:snuip	0=-26 7=46
s:sobe	4=38
s:soci	2=-51 3=-27 4=-38 5=-70 6=-57 7=-68 8=-44
s:socia	0=54 1=-41 2=-38 3=-34 4=-28 5=-53 6=-51 7=-76 8=-46
s:socie	0=-50 4=-41 7=-31 8=-39
s:soeu	1=-81 2=77 4=-38
s:soeur	2=67
s:soft	3=49 5=-27 6=-48 8=-32
s:softw	1=-25 2=-26 3=46 5=-31 6=-39 8=-25
s:soig	0=-38 1=-50 2=-38 6=-38 8=-28
s:soign	0=-39 1=-40 2=-36 5=-31 6=-41 8=-33
s:soin	3=-25
s:soir	0=-32 1=-33
s:soire	0=-26 1=-29
s:sole	5=-34 6=66
s:soli	0=-76 2=-26 5=-31 6=-65 7=44 8=-36
s:solic	7=-49
s:solid	0=-88 1=-41 6=-45 7=71
s:solv	5=-27
s:some	4=39 5=-32 8=-30
s:somet	4=50
s:somm	0=36 4=33
s:somme	0=34
s:sond	0=-40
s:sonde	0=-31
s:sort	0=-48 5=-47 6=61 8=73
s:sorta	5=-33 6=49 8=28
s:sorti	0=-30 5=-40 6=29 8=-25
s:souc	3=-31 8=-48
s:souch	2=29 3=-25
s:soud	0=-46 2=-31 4=-28 5=-30 6=-34 8=-47
s:soude	0=-29 1=-32 2=-32 4=-28 5=-26 6=-42 8=-29
s:soudu	0=-34
s:souf	5=-32
s:souff	2=33 5=-25
s:souh	0=-26 3=42 4=54 5=-26
s:souha	0=-34 4=28 5=-29 8=-29
s:soul	0=63 4=-25 5=-25 7=-42
s:soule	0=35 7=-40
s:souli	0=37 4=-27
s:soun	0=-57
s:soup	5=41 6=82
s:soupc	6=81 8=-28
s:soupi	4=-32 5=52
s:sour	0=-30 1=-63 2=-44 3=-26 6=-43 8=-41
s:sourc	3=-29
s:souri	1=-39 5=33 8=-32
s:sout	0=104 3=-42 4=-51 5=-38 6=-72 7=-72 8=-28
s:soute	0=53 1=-37 6=-45
s:souti	0=49 3=-35 4=-26 6=-64 7=-25
s:souv	0=29 1=-60 3=-32 4=49 5=37 6=-33
s:souve	0=36 1=-53 4=62 5=40 6=-34
s:sovi	7=-36 8=-27
s:sovie	7=-28 8=-29
s:spac	1=-68
s:spai	5=-30 8=53
s:span	8=36
s:spani	8=30
s:spar	1=-38 5=-63
s:spea	0=45 4=-30 6=33 7=31 8=-55
s:speak	3=-26 4=-32 8=-56
s:spec	0=-85 1=-54 2=-69 3=-30 5=-29 6=-39 8=-40
s:speci	0=-56 1=-52 2=-79 4=-32 5=-97
s:spect	0=-31 4=30 5=36 7=25
s:spee	0=-36 1=-41 3=85 5=-37
s:speec	0=-26 8=-30
s:spel	4=41
s:spen	4=42
s:spend	8=-40
s:spin	2=63 5=-35 6=41
s:spina	2=64 4=-27 6=-28
s:spir	1=-49
s:spiri	1=-40
s:spit	4=41
s:spli	2=-46 4=-28
s:splin	4=-44
s:spok	8=-25
s:spoke	0=-36
s:spon	3=-36
s:spons	3=-28
s:spor	0=-57 1=-35 4=-41 5=-52 7=-51 8=-50
s:sport	4=-33 5=-28 6=-41 7=-29 8=-35
s:spre	1=-46 4=-27 6=27
s:sprea	1=-35 4=-33 5=-28 6=25
s:spri	6=-26
s:squa	1=-37 7=-25 8=-45
s:squar	1=-47
s:stab	4=81 5=-26
s:stabl	4=40
s:stad	0=-28 1=-62 3=-33 6=-51 8=30
s:stadi	3=-29
s:staf	0=-27 2=-28 4=-53 5=-37 7=-31 8=-44
s:stag	1=-43 2=-48 5=-33 6=-44 8=-59
s:stagi	0=-47 2=-36 4=-28 5=27
s:stal	0=36 2=-32
s:stam	4=27 8=-29
s:stan	1=-92 2=-32 3=-59 6=-47 7=-34 8=-62
s:stand	1=-44 3=-38 4=-63 5=63 8=-35
s:star	1=-37 2=-33 4=-32 5=-33 8=-63
s:stat	1=-51 2=42 3=-38 4=-53 5=-52 7=-66 8=32
s:state	6=31
s:stati	0=-31 5=-35 7=-54 8=54
s:statu	2=50 4=-49
s:stau	0=79 7=-63
s:staun	0=85 7=-72
s:stay	5=-29 8=25
s:staye	1=-27 5=-27 8=41
s:stea	0=43
s:stee	5=-36 7=31
s:steel	0=-51 7=57
s:steer	0=35
s:step	2=-46 6=50
s:steph	2=-59 6=52
s:steri	2=-36
s:stew	0=-47 3=-41 4=-44 5=-49
s:stewa	0=-39 1=-26 3=-39 4=-39 5=-36
s:stil	1=52 2=-35 6=-31 7=-39 8=-42
s:stin	2=-51
s:stoc	1=-46 4=-42
s:stoi	0=-26 3=-27 4=-32 5=-59 6=-25 7=-28 8=-34
s:stoic	1=37
s:stoiq	5=-44 8=-30
s:stol	4=-28 6=-33 8=30
s:stole	8=-39
s:stom	2=-39 4=69
s:ston	5=-27 6=-41
s:stone	6=-39
s:stoo	4=-26
s:stop	1=28 3=-27 4=27 5=-40 8=-52
s:stopp	1=36 3=-29 4=52 8=-49
s:stopw	5=-36
s:stor	0=-35 3=30 4=-37 6=-35 8=-34
s:store	2=39
s:stra	0=-37 3=-45 4=-78 7=-48 8=-33
s:strai	0=-42 1=-47 2=-33 3=-37 4=-61 5=-79 6=-28 7=-42
s:stran	0=-46 2=43 5=30
s:stras	6=43
s:strat	0=30 5=-38 6=-34 8=-45
s:stre	0=-29 2=-31 3=-30 5=-41 6=-40
s:stree	6=-33
s:stres	0=-28 2=-36 4=53 5=-28 8=-30
s:stri	1=33 3=-34 4=-64 5=-89 6=-69 7=-38 8=77
s:stric	0=-34 1=43
s:strik	1=-26 4=-30
s:strip	5=-52
s:stro	5=-33 6=-60 8=-77
s:strob	4=46
s:stron	6=-48 8=-58
s:stru	1=-39 6=-26 7=-35
s:struc	1=-33 4=-49
s:stud	1=-34 2=-30 3=-59 4=-102 5=-67 6=-26 7=-100
s:stude	0=25 4=-60 5=-32 7=-84 8=30
s:studi	0=-36 2=-44 3=-49 4=-39 5=-28 6=-30 7=-28
s:stup	3=-28 8=56
s:styl	0=31 1=-27 4=-37 5=-29 6=-25 8=-56
s:subj	4=-28 6=-43 7=-35 8=35
s:subje	1=-26 4=-26 6=-42 7=-36 8=25
s:subo	5=90
s:subor	5=77
s:subs	4=-36
s:subsc	1=37
s:succ	5=42 8=-40
s:succe	8=-46
s:suic	0=-32 4=43
s:suici	0=-43 4=44
s:suin	3=31 4=-31 5=25
s:suis	2=47 3=-30
s:suiss	2=45
s:suit	0=-36 1=-34 2=-26 4=-30 5=-27 6=-50 8=37
s:suiv	1=33 4=42 5=53 6=-39 7=-29 8=71
s:suivi	4=53 5=49 6=-61
s:suje	5=25 8=-32
s:summ	0=-36 1=-31 3=-38 8=-28
s:summe	0=-29 3=-47 8=-30
s:sund	0=48 1=41 4=-56 8=-41
s:sunda	1=25 4=-31 8=-25
s:supe	2=-28 3=-34 8=-40
s:super	1=-26 2=-35 3=-43 7=-30 8=-29
s:supp	1=-75 2=-65 3=-41 5=-37 6=-73 7=-47
s:suppl	0=-33 3=-38 4=-47 6=-34 7=-30 8=-57
s:suppo	0=39 1=-33 2=-48 3=-47 5=-55 6=-26
s:suppr	3=42
s:surf	5=27
s:surg	3=-33 4=-91
s:surge	3=-25 4=-83 8=-29
s:surn	0=-27 1=40 5=55
s:surno	0=-27 1=-31 5=57
s:surp	4=-30 5=82 6=-55
s:surpr	4=-25 5=85 6=-51
s:surs	8=64
s:sursi	8=67
s:surv	0=-49 1=-50 4=-28 5=-52 7=52 8=-96
s:surve	0=-44 1=-31 4=-45 5=-51 7=47 8=-87
s:survi	1=-32 4=30
s:susp	0=45 1=55 5=-35
s:suspe	0=35 1=59 5=-31
s:swap	5=52 8=-36
s:swapp	5=33 8=-44
s:swea	5=-32
s:swede	7=-28
s:swin	0=-33 7=25
s:swing	5=47
s:swor	1=29 4=-26 8=-26
s:symp	0=77 3=-26 4=-52
s:sympa	0=64 3=-27
s:sympt	4=-41
s:synd	0=-121 1=-76 3=-82 4=-65 5=-76 6=-79 7=80 8=-73
s:syndi	0=-128 1=-66 2=-69 3=-77 4=-73 5=-54 6=-78 7=85 8=-79
s:syndr	2=40 4=-29
s:syst	0=-54 1=-38 2=-26 3=58 4=-39 5=-31 6=-35 7=-32 8=-43
s:syste	0=-41 1=-26 2=-28 3=54 4=-41 5=-31 6=-35 7=-26 8=-51
s:taba	4=-25 8=99
s:tabl	0=-83 1=-25 2=-30 3=83 4=-28 5=28 7=-54 8=-31
s:table	0=-59 3=107 5=-25 8=-28
s:tablo	4=-34 6=31
s:tagg	8=35
s:tagge	8=38
s:tail	0=-26 1=-39 3=-47 5=-33 6=-37 8=-34
s:taill	1=-30 3=-48
s:tailo	6=-27 8=-27
s:take	0=-68 3=63 4=31 6=-60 8=-27
s:tale	3=-27 8=-28
s:talk	6=-73 7=-29
s:tall	1=51 2=57 4=-53
s:tant	4=32 5=-26 6=-83
s:taois	1=28
s:tapa	8=41
s:tapag	4=-31 8=51
s:tast	2=-41 8=-48
s:tato	1=29
s:tatou	0=-41 1=30
s:tatt	0=-25 1=61
s:tatto	1=72
s:taug	0=-36 1=-31 5=-50 6=-29 7=25
s:taugh	0=-50 1=-30 5=-55 6=-31
s:taul	8=80
s:taula	8=47
s:teac	0=-62 2=-43 3=-28 4=-60 5=-71 6=-27 8=-37
s:teach	0=-65 2=-36 4=-61 5=-54 6=-26 8=-29
s:team	0=-30 1=-26 7=40
s:teams	0=-34 7=72
s:tech	0=-70 1=-56 2=-35 3=-53 4=-72 5=-50 6=-42 8=-46
s:techn	0=-47 1=-60 2=-29 3=-52 4=-63 5=-31 6=-44 8=-57
s:teen	0=-25 8=48
s:teena	0=-29 4=-31 8=50
s:teeto	4=-30
s:tele	0=-58 2=-59 4=33 6=-44 7=-55
s:telep	0=-39 2=-48 6=-32 7=-30 8=41
s:telet	0=-42 4=48 5=-51 6=-35
s:tell	0=44 2=26 4=-44 5=-28
s:telle	8=-26
s:temo	8=-34
s:temoi	4=-25 8=-52
s:temp	0=-32 1=-32 2=-26 3=45 5=-35 6=-36 7=-48 8=-50
s:tempe	4=-32
s:templ	0=-40 1=-34 3=63 4=-32 6=-32
s:tena	2=-25 7=-25
s:tenac	2=-28
s:tend	3=-26 5=-27 6=34
s:tenda	1=27
s:tende	1=-30 5=-26 6=26
s:teni	4=46
s:teno	3=-35 4=-38 6=43
s:tens	4=-41
s:tensi	4=-45
s:tent	8=-27
s:tenu	1=-43
s:term	0=-39 1=29 3=-53 4=-38 8=-31
s:termi	1=28 3=-49 4=-30
s:terr	0=34 4=-25 5=-30 6=-40 7=-40
s:terra	0=-29 6=-38
s:terri	5=-30 7=32
s:test	0=-62 2=56 3=-103 4=-123 5=-50 6=-48 7=-67 8=-47
s:teste	0=-40 2=98 3=-73 4=-93 5=-27 6=-26 7=-46 8=-51
s:testi	2=-68 3=-29 4=-29 8=-26
s:texa	0=67 7=-57
s:text	2=-35
s:thal	1=45 2=58 4=-30
s:thala	2=53 4=-29
s:thale	1=43
s:than	7=68 8=-52
s:thank	0=-67 7=70 8=-38
s:thatc	0=29
s:thea	5=-31 6=-67 8=-42
s:theat	4=-25 5=-35 6=-62 8=-47
s:thei	2=-60 3=-72 5=29 6=28
s:them	0=41
s:theo	0=-40 1=67 5=-41 6=-58
s:theol	0=-29 1=50
s:theor	6=-52
s:theos	1=37
s:ther	0=-66 1=25 4=-97 8=42
s:thera	1=-30 2=-41 4=-69 8=-40
s:there	2=28 4=-36
s:therm	3=40 4=-35 6=-63
s:thes	1=-48 2=-31 3=-48 5=-52 6=-76 7=-66 8=-44
s:thesi	0=28 1=-35 3=-29 5=-31 6=-26 7=-32
s:thie	3=-29 6=30 8=-35
s:thin	0=-31 1=90 2=-32 3=-37 4=36 5=-82 7=36
s:thing	1=36 8=44
s:think	1=26 3=-30 5=-45 7=31 8=-50
s:thir	2=-39 4=-63 7=-34
s:thirt	0=28 4=-39 7=-29
s:thor	1=40 8=-49
s:thore	1=39 8=-60
s:thou	2=-37 5=-36 6=25 7=42
s:thoug	5=-42 6=35 7=32
s:thous	2=-35
s:thre	1=-53 2=-44 3=-32 5=44 6=-61 7=26 8=-31
s:three	5=38
s:thro	2=31 3=-35 4=-31 5=27 7=33 8=-25
s:throm	2=64 4=-30
s:throu	3=-32 5=37
s:thum	3=35 4=-41 5=-28 8=-28
s:thumb	3=69
s:thur	4=59
s:thurs	1=30 4=55
s:thyr	4=32 8=-38
s:thyro	4=26 8=-25
s:tick	0=-38 3=26 7=31
s:ticke	0=-27 3=25 4=-36 7=36
s:tien	0=-29 1=57 2=-27 4=-64 5=-46 7=-28 8=-71
s:tienn	5=-58 8=-48
s:tier	1=32 5=29
s:tire	4=-60 6=43
s:tiss	0=-50 2=75 3=-32 4=-30
s:tissu	2=58 3=-43
s:titl	2=-40
s:titr	3=37 4=-55
s:titre	0=37
s:toge	5=71
s:toget	5=75
s:toil	4=54
s:toile	4=54
s:toll	5=-50
s:tolle	5=-54
s:tols	1=32
s:tolst	1=36
s:tomb	2=-25 6=-27
s:tombe	4=26
s:tool	1=-37
s:tori	0=27 4=-41
s:torie	4=-46
s:tota	4=47 8=-30
s:touc	0=-26 3=-51 4=-71 5=85 6=-47 8=-28
s:touch	1=-43 3=-34 4=-67 5=72 6=-52
s:touj	3=37 4=49 5=-40
s:toujo	1=-28 3=27 4=60 5=-43
s:toul	2=-27
s:tour	0=-52 1=-62 3=-33 5=-92 6=-61
s:tourn	0=-32 1=-45 3=-25 5=-42 6=-26 7=-37
s:tout	0=-30 1=98 2=-43 7=-51 8=-61
s:toute	0=-27 1=-28 2=-40 4=27 5=-41 6=44
s:towe	1=-26
s:toxi	0=-27 1=46
s:toxic	1=55
s:trac	1=-60 2=-39 4=69 6=-25 7=-30 8=-42
s:traca	2=-27
s:trace	8=-27
s:tract	7=-30
s:trad	0=-95 1=-29 2=-88 3=-79 4=-60 5=-35 6=-55 7=-37
s:trade	3=-41 7=-45
s:tradi	2=-50
s:tradu	1=-33 5=-38 6=-41 8=-48
s:traf	0=30
s:traff	0=39
s:trai	0=-88 1=-32 3=-63 6=-65 7=-31 8=-62
s:train	0=-66 2=-72 3=-55 4=-74 6=-62 8=-38
s:trait	1=-66 3=-46 4=31 7=-44 8=-32
s:traj	5=-50
s:traje	5=-68
s:tran	0=-58 1=28 2=-46 4=-45 5=-79 6=-61 7=-91 8=-86
s:tranc	8=-33
s:trans	0=-67 2=-51 4=-37 5=-78 6=-62 7=-83 8=-68
s:trav	0=-73 2=-41 3=-38 6=-44 8=31
s:trava	3=-44 5=-43 6=-35 8=29
s:trave	0=-39 1=-26 2=-36 4=60 6=-51
s:trea	0=-49 2=-26 3=-26 4=67 5=-34 7=58 8=-30
s:treas	4=-38 7=45
s:treat	0=-31 2=-29 4=78
s:trem	0=-43 4=74 6=-53
s:tremb	0=-34 3=-27 4=50 6=-39
s:tremo	4=43
s:tren	6=-30 8=-45
s:trent	8=-42
s:tres	0=71 1=-36 6=-38 7=-43 8=-30
s:treso	0=56 1=-33 3=-28 6=-42 7=-45 8=-31
s:tria	1=-28 2=-48 3=43 5=36 7=-29 8=-28
s:trial	2=-29 4=33
s:trib	1=-32 3=-25 4=-52 7=-26
s:tribu	1=-34 4=-51 6=26 7=-25
s:trie	4=60 6=-26 8=-29
s:tris	2=-64 4=46
s:triso	2=-85 4=29
s:troi	0=-85 2=-27 3=-31 4=-29 6=-48
s:trom	6=-94
s:tromp	6=-85
s:trot	0=76 5=-26
s:trots	0=77 5=-35
s:trou	0=-49 2=70 4=-34 6=-50 7=29 8=25
s:troub	3=35 5=-36 7=41 8=50
s:troup	5=25
s:trouv	0=-47 1=38 2=54 4=-47 5=31 8=-36
s:trum	4=-25
s:trus	1=-50 4=-44 5=-55
s:trust	7=49
s:tues	7=39
s:tuesd	7=35
s:turk	4=-29 8=42
s:turke	4=-29 8=40
s:turn	1=49 4=-33 5=-27 8=-27
s:turne	1=46 2=33
s:tuto	1=-33 4=-26 5=-37
s:twee	0=72 8=-32
s:tweet	0=53
s:twel	0=31 4=-31 5=-38
s:twelv	0=30 4=-38 5=-35
s:twen	1=53 6=-29
s:twent	1=51 6=-35
s:twic	1=-34 3=29 4=28 5=-27 6=-45 7=-30 8=-61
s:twick	7=-39
s:twin	0=25 2=-27 4=-33 6=30 7=-33
s:typa	1=-25 2=25
s:typag	1=-27 2=36
s:type	0=-30 1=-72 3=-33 4=41
s:typef	1=-67
s:typi	0=-36 3=44 4=-26 5=42 6=-28
s:typin	3=65 4=-27 5=49 6=-26
s:typo	3=-25 5=-51
s:typog	3=-27 5=-45
s:ugan	5=-30 6=36
s:ugand	5=-44 6=44
s:unbe	1=35
s:unbel	1=39
s:unde	1=-25 3=-42 7=-26
s:under	4=-25
s:unfa	5=44 6=-52
s:unfai	5=65 6=-45
s:unif	5=28 8=-56
s:unifo	8=-48
s:unio	0=-35 1=-53 2=-69 3=-105 4=-87 5=-102 6=-92 7=39 8=-102
s:union	3=-29 7=-25
s:unis	0=-53 7=40
s:uniso	0=-50
s:unit	0=-86 1=-53 5=-27 6=-32 7=119
s:unite	0=-46 7=62
s:univ	0=-38 5=-45 7=-27 8=-26
s:unive	3=-26 5=-48 8=-25
s:unkn	8=28
s:unkno	8=30
s:unpa	0=86 7=-56 8=29
s:unpai	0=100 7=-65 8=31
s:unpr	6=41
s:unpro	6=36
s:unre	0=42 2=27 4=-37
s:unti	0=-39 3=-43 5=-49 7=-38
s:uphe	5=37 8=-36
s:uphel	5=33 8=-37
s:urba	7=-29
s:urban	7=-28
s:urge	6=28
s:urgen	6=27
s:usag	4=32 8=28
s:usda	7=48
s:usee	3=29
s:ushe	0=-27
s:usin	0=-34 4=-77 5=-31 7=-28
s:util	0=-25 1=42 2=-30 5=27 8=-37
s:utili	1=50 5=27 8=-34
s:vacc	0=37 1=-40 2=-41 4=45 5=-30 7=-34 8=-34
s:vacci	0=54 1=-27 2=-34 5=-29 6=-28 7=-34 8=-39
s:vale	0=56 1=-35 3=53 4=-33 6=-37 7=-33
s:valeu	3=42
s:vali	3=-59 4=-26
s:valid	3=-30
s:valu	1=-25 3=-30 6=33
s:vanne	4=34
s:vant	5=63 8=34
s:varia	4=-34
s:vaul	3=37 5=-27
s:vega	0=-66 1=30 4=-36 5=-63 6=-36 8=-69
s:vegan	0=-49 5=-41 7=-27
s:vege	0=-25 1=-34 2=-61 5=-37 6=-27
s:veget	0=-26 1=-63 2=-53 5=-35 6=-25 8=-29
s:vehi	5=-26 8=-25
s:veil	0=53 1=-39 8=-80
s:veill	0=72 1=-40 8=-77
s:veine	3=28
s:vend	2=-75 3=-26 4=-71 5=-78 7=-45 8=-58
s:vende	1=-29 2=-25 3=-25 4=-55 5=-46 7=-25
s:vendo	0=-30 4=-34
s:vendr	0=32 4=26 8=-38
s:vene	1=71
s:vener	1=55
s:vent	0=28 2=-62 4=-51 5=-55 8=-38
s:vente	0=38 4=-32 5=-34
s:venu	6=55
s:verb	8=-27
s:verba	8=-37
s:verd	8=-48
s:verdi	8=-32
s:veri	1=-35 4=-25 5=-25
s:verif	1=-29 4=-32 5=-33
s:verm	8=-36
s:verme	8=-39
s:verr	8=-48
s:vers	2=33 4=-43 5=25
s:vert	1=-43 3=-43 5=-33 6=-27
s:verti	4=60
s:vess	3=41
s:vesse	3=43
s:vete	4=-31
s:veter	4=-36 6=-37
s:veuv	4=-41
s:vict	0=-49 1=-53 7=26 8=-119
s:victi	6=29 8=-117
s:victo	0=-46 1=-35
s:vida	0=39 6=-54
s:vide	2=-47 3=42 4=-28 5=64 6=-54 8=-45
s:video	0=-29 5=83
s:viei	0=33
s:vieil	0=47
s:vien	0=-36 1=71
s:viend	6=39
s:vier	1=-26 8=-31
s:vierg	1=-28 5=29 8=-37
s:vieu	6=63 8=-36
s:view	0=58
s:vigi	0=52 1=-53 3=-53 8=62
s:vigil	0=60 1=-42 3=-48 8=68
s:vign	2=-51 4=-56 7=-54
s:vigne	0=-26 7=-48
s:viki	2=52
s:vikin	2=54
s:vill	0=-46 2=-26 3=-27 4=-53 5=42 7=-34
s:villa	4=-32 6=39 7=-39
s:ville	8=25
s:ving	0=28 5=-43 8=-42
s:viol	1=71 4=-56 5=-59 6=43 8=-68
s:viole	1=66 4=-49 5=-46 8=-70
s:vira	4=31 8=-32
s:virg	0=-26 1=-28 4=-26 5=35
s:virgi	0=-25 5=36
s:viru	4=-44
s:visa	0=-55 1=-43 2=-33 3=67 4=-43 5=-59 6=-45 7=-29
s:visag	0=-35 1=-39 3=47 4=-42 5=-59 6=-40 7=-29 8=-34
s:visi	0=-44 3=-27
s:visio	1=33
s:visit	0=-32 1=-39 3=-38 8=-70
s:vive	6=52
s:viven	6=55
s:vivi	0=-51 1=67
s:vivis	0=-46 1=72
s:vivr	0=27
s:voca	3=41 4=-40
s:vocal	3=41 4=-28
s:voge	3=-25
s:voic	0=-31 2=-53 4=-69 5=-53 6=-56 8=-64
s:voice	8=-33
s:voil	1=-26 5=-71 7=-25 8=-44
s:voili	5=-70
s:vois	5=-26 6=27 7=-27
s:voisi	1=-25 6=31 7=-26
s:voit	0=-59 1=49 3=-42 6=42
s:voitu	0=-63 1=43 3=-39 4=30 6=37
s:vola	5=52 6=-45
s:volag	5=55 6=-52
s:volan	8=-26
s:vole	8=-56
s:voleu	3=34
s:volt	1=40
s:volta	1=37
s:volu	0=38 1=-25 2=31 3=-34 4=-48 6=-38 7=-36
s:volun	0=47 1=-31 2=45 4=-42 6=-31 7=-33
s:vote	0=25 1=-30 2=-31 4=-32 5=-30 6=-27 7=-34 8=-25
s:voti	1=-32 5=-41
s:votin	1=-33 5=-25
s:votr	3=47
s:voul	7=34
s:voya	1=-49 2=-33 3=-38 4=27 5=34 8=-46
s:voyag	0=-32 1=-48 2=-33 3=-29 5=41 8=-43
s:vrai	1=-30
s:wait	0=-30 4=45
s:waiti	4=63
s:wale	0=-26 8=-26
s:walk	4=65 5=-35
s:walki	0=-27
s:wand	8=27
s:wands	8=26
s:want	0=47 1=-45 2=-34 4=-78 5=60 6=-26 8=69
s:wante	1=-27 4=-25 5=54 6=-54
s:ward	1=-36 5=-37
s:warde	1=-36
s:wardr	5=-46
s:ware	0=-40 1=-26 7=44
s:wareh	0=-40 1=-29 7=43
s:warmt	0=31
s:warn	3=27 8=30
s:warne	5=42 7=25 8=-36
s:warni	1=-28 3=30 5=-38 8=46
s:warr	2=44
s:warw	1=30
s:warwi	1=28
s:wast	8=-27
s:watc	5=56 8=-49
s:watch	3=-36 5=72
s:wate	2=-28
s:wear	2=-30 4=66 5=42
s:weari	4=45
s:webc	3=52 8=-31
s:webca	3=44 5=30 8=-35
s:webm	1=-60
s:webs	0=27
s:websi	4=-26
s:wedd	1=36 5=-52 6=39 8=-35
s:weddi	1=32 3=-27 4=-30 5=-50 6=30 8=-32
s:week	1=30 3=-29 4=38 6=-45
s:weeke	0=25 2=-36 4=-36 5=43
s:weekl	0=-36 1=34 3=-38 6=-37
s:weig	4=-43
s:weigh	4=-44
s:weld	6=-57
s:wels	0=-32 6=31
s:west	7=-37
s:weste	7=-34
s:what	1=-40 5=72
s:whate	5=42
s:whats	1=-40 5=49
s:whee	4=-46
s:wheel	4=-46
s:wher	0=-49 1=37 3=32 4=-51 6=25 7=-44 8=-26
s:whet	0=31 4=-26
s:whic	1=50 3=-32
s:whil	5=-29 6=-26
s:whis	5=26 8=42
s:whist	5=32 8=44
s:whit	4=-61
s:whitb	4=-45
s:white	1=-48
s:whol	4=-54
s:whole	5=-29
s:wido	8=65
s:widow	1=26
s:wild	2=-40 6=-56
s:wind	7=-32 8=-31
s:windo	7=-34
s:winn	8=-32
s:winne	8=-41
s:wint	0=-33 4=39
s:winte	0=-37 4=38
s:wire	4=-27
s:wish	4=33
s:wishe	4=37
s:with	0=-68 1=48 3=40 5=-54 7=-27
s:withd	8=59
s:withi	3=29 8=-48
s:witho	0=-62 1=45 5=-34 8=-34
s:witn	0=-31 1=71 8=-70
s:witne	0=-25 1=66 4=-25 8=-73
s:wobbl	7=31
s:woma	0=-55 1=-47 3=-26 4=26 6=112 8=-37
s:wome	0=32 2=-48 3=-26 4=-55 6=62 7=-34 8=-60
s:word	4=-51 8=-59
s:work	0=-44 2=-40 6=-48 7=-28
s:worke	1=-53 4=-33 6=-38
s:worki	0=-31 8=48
s:workp	7=31
s:works	4=-34
s:worl	0=-49 1=44
s:wors	0=-45 1=50
s:worsh	1=40
s:woul	0=39 2=-30 4=-34 5=-50 6=42 8=-50
s:would	0=-25 1=44 8=-25
s:writ	0=-38 2=-86 8=-52
s:write	2=-42 3=-32
s:writi	8=-31
s:writt	4=58
s:wron	1=35
s:wrot	1=-26 3=-105 5=30 7=-45
s:yann	6=-28
s:yanni	6=-27
s:year	1=-25 2=-36 3=-66 4=27 6=-58 7=31
s:youn	0=46 2=27 3=-34 5=-38 6=-51
s:young	2=30
s:yout	4=-43 6=-31 7=-34 8=25
s:zemm	0=49
s:zemmo	0=39
w:0	3=72
w:000	0=-42 2=-51 3=-55 4=-71 5=-40 6=-49 8=-41
w:02	3=39
w:1	0=-45 1=-28 4=47 6=-29 8=-51
w:11	2=35
w:12	2=-41 4=81 5=-33 8=-28
w:120	8=31
w:14	1=-39 4=-71 8=45
w:17	3=42
w:1981	7=37
w:1984	1=52
w:1987	2=-47
w:1990	1=-36 5=-32
w:1994	8=25
w:1995	0=25 1=-44 3=-28 8=53
w:1996	5=-49 6=52
w:1998	0=26 1=-25 4=-32
w:1999	2=29
w:2	0=-69 1=-53 2=104 4=-54 5=-55
w:2002	6=34
w:2003	6=-25 7=46
w:2004	2=40 6=34 8=-32
w:2009	2=38 3=-48 7=28
w:2010	2=27 3=-31 7=-25 8=-25
w:2011	4=29 8=35
w:2012	0=-41 3=43 4=-47 5=35 6=-27
w:2013	6=34
w:2014	0=-34 4=49 6=38 8=-26
w:2015	1=-50 4=39 5=-45 6=34 7=-30 8=-42
w:2016	0=41 1=-61 4=32 5=-30 6=-37 8=34
w:2017	0=49 1=-48 6=35
w:2018	4=44
w:2019	0=45
w:2020	0=-26 3=-31 4=60 5=-31 7=29
w:2021	1=-60 2=35 5=-28 8=-33
w:2022	0=33 4=53 5=-29 8=-29
w:2023	0=33
w:21	0=30 5=-30
w:22	2=56
w:24	0=-31
w:2m	5=-26
w:3	0=-89 2=63 3=25 5=-26 6=-33 8=68
w:300	3=-46 8=33
w:34	7=34
w:340	1=-39 7=-31
w:3d	3=35
w:4	0=-40 3=37 6=-35
w:40	0=-38 3=-52 5=-27 6=-30
w:400	2=-41 8=-44
w:41	4=56 8=-29
w:43	4=60 8=-40
w:5	0=-38 4=65 6=-29
w:50	0=-26 4=53 7=47
w:6	0=61 3=31 5=-37 6=-45
w:60	1=-35 4=-28 8=-53
w:600	7=-31
w:7	0=-28
w:8	0=-36 3=62
w:900	0=-25 5=-33
w:91	3=77
w:98	3=26 5=-37
w:99	3=36
w:a	3=-50 7=-27
w:aa	4=90
w:aah	4=37
w:aberdeen	1=28
w:abime	0=-34 3=53 5=-38
w:abnormal	2=28 5=-35
w:about	1=-73 2=-27 3=-59 7=-37
w:above	1=27
w:absence	2=35 3=-32 4=67 7=-34 8=-50
w:absences	7=66
w:absente	4=44
w:abstinence	4=-38 5=63
w:abstinente	4=-79 5=82
w:abstract	8=-25
w:abus	3=-27 8=34
w:accepte	4=40 6=-36
w:acces	3=42 4=-33
w:access	0=-25
w:accessible	4=-43
w:accident	0=-34 1=-25 2=-30 4=30 5=62 6=-28 8=-25
w:accidents	4=-53
w:accord	7=-40
w:according	1=43 2=32 5=25 7=-37
w:accords	7=-29
w:account	1=55 4=-54 5=41 6=-40 8=-62
w:accountant	1=-34 6=-42
w:accounting	5=-37
w:accounts	1=-47 4=-47
w:accro	5=30 8=-27
w:accueil	0=-34
w:accuse	8=39
w:accused	6=-42 8=36
w:achats	0=-37
w:acheteuse	4=-28 5=-27 6=-34
w:acquis	3=-26
w:acquitte	8=67
w:acquitted	8=54
w:across	2=-36
w:act	0=-31 2=-30
w:actif	1=27 7=26
w:acting	4=-30
w:action	8=28
w:actions	8=-33
w:activated	3=44
w:active	0=30 3=-55 5=34 7=29
w:activee	3=43
w:activist	7=77
w:activite	0=-28 5=-28 7=33
w:actn3	2=42
w:actor	6=-26
w:actors	3=-25
w:acts	1=61
w:ad	0=-47 3=-32
w:adaptation	5=-47
w:addict	4=-30 5=44
w:addicted	4=-47 5=37
w:addiction	4=-30 5=37
w:addictologie	4=-43 8=-58
w:addicts	4=32
w:adepte	0=-28 5=53
w:adeyemi	4=25
w:adhd	4=41
w:adherent	7=47
w:adherente	0=32
w:adherer	0=-67 7=44
w:adhesion	0=-37 1=35 7=48
w:adjudant	8=29
w:administrative	7=-51
w:admits	8=-28
w:admitted	8=37
w:adn	0=-69 1=-60 2=38 3=-79 4=-37 5=-46 6=-35 7=-28 8=-58
w:adolescence	2=32 8=-25
w:adopted	6=27
w:adoption	6=-34
w:adult	0=-27 4=-36 5=27 7=-43 8=-40
w:adultere	5=28
w:adultes	4=-25
w:adults	4=-25 5=31
w:advised	3=-28
w:adviser	4=-77 7=-27 8=-47
w:advises	0=-43 3=-48 4=64
w:aerien	8=-61
w:aeroport	8=45
w:aeroports	3=-27
w:afd	0=34
w:affair	0=-25 4=-25 8=-43
w:affaire	1=-32 3=-40 4=-26 5=-45 7=-25 8=59
w:affaires	0=-27 1=-25 6=-37 8=-55
w:affairs	3=-37 5=-47 8=-36
w:affection	4=42
w:affiche	1=26
w:affiliated	7=56
w:affiliation	0=45 5=-26 7=30
w:affirme	5=52
w:affray	8=32
w:after	0=-36 2=43 6=-42
w:afternoons	4=30 6=-41
w:again	0=32 4=65 5=-43
w:against	0=76 3=-52 5=-40 6=-37 7=-30
w:agde	5=62
w:age	4=33 5=-28
w:agence	0=-60 1=-38 2=-36 7=-32 8=-46
w:agencement	6=-28
w:agency	0=-51 1=-25 4=49
w:agenda	0=-32
w:agent	0=-85 1=-28 2=-42 3=-52 4=-67 5=-49 6=-29 7=-42
w:agente	8=-29
w:agnostic	5=-34
w:agnostique	1=52 6=-32
w:agreed	3=43
w:agrement	2=-35 8=63
w:agresse	8=-54
w:ai	1=-69 3=-76 6=-34 8=44
w:aid	4=-85 8=-26
w:aide	0=47 4=-34 5=32
w:aids	4=-47
w:ailing	4=-60
w:aime	0=-49 1=-53 2=-35 3=-25 6=101 7=-42 8=-36
w:aimer	6=56 8=-25
w:aimerait	6=-29
w:air	5=-31
w:airline	2=27 3=-27 4=-29 7=-31
w:airport	8=38
w:airports	3=-36
w:alarms	4=-32 8=-45
w:album	4=-43 8=-37
w:alcoholic	4=41
w:alcool	3=-26 4=-67 8=84
w:alcoolemie	4=-44 8=38
w:alcoolique	4=36 8=-27
w:algorithms	2=-29
w:all	1=96 2=-30 4=-37 5=-78 6=-59
w:allemand	1=-29 6=-35
w:allergic	2=-56 5=-34
w:allergie	4=36 5=-33
w:allergy	5=-29 7=-25
w:alliance	7=31
w:allow	1=33
w:ally	6=-40
w:alone	0=36 1=-26 4=-29
w:along	2=42 3=31
w:alpha	2=31
w:als	2=29 4=-47
w:alsace	0=29 4=-37 7=-33
w:altruist	1=27
w:always	1=-35 4=-28 6=47
w:alzheimer	2=61
w:am	1=75 2=-28 4=-47 5=-57 8=-29
w:amants	0=-53
w:amateur	0=-30 5=-46
w:ambassade	3=33
w:ambition	1=54
w:ameliore	2=-25
w:amenagement	4=48
w:amende	8=32
w:amendes	8=-25
w:america	0=47
w:americaine	2=62
w:ames	5=-46 6=55 8=35
w:ami	0=-52 2=-44 3=-40 4=-80 6=64 7=-31 8=-44
w:amie	4=-28 5=-64 6=75 8=-32
w:amis	5=-40 6=34
w:amitie	6=30
w:among	0=25 4=-53 7=31
w:amour	0=-43 5=71 6=-26
w:amoureux	1=-26 5=-30 6=58
w:amours	5=-40
w:amyotrophie	2=32
w:an	1=26 2=-31 3=-90 4=-25 6=-72 7=-46 8=-45
w:analyse	2=33
w:analysed	0=-25 2=27 3=34
w:analysee	3=51
w:analyses	2=-25
w:analysis	3=-41
w:analyst	7=-45 8=-42
w:analyste	0=39 5=-31 8=-48
w:anarchist	0=48
w:anarchiste	0=-29 1=84
w:ancien	0=46 6=52 7=36 8=-30
w:ancienne	1=41 2=-26 6=-34 7=27
w:anciens	1=62 5=-70 8=-25
w:and	2=-46 3=-31 5=-25 7=-61 8=-41
w:angers	1=36 8=-29
w:anglais	0=-29
w:anglican	1=-52
w:animal	1=48 8=-47
w:animale	0=-49 1=56
w:animaliste	0=49 1=-39
w:animals	1=52 5=-32
w:animatrice	0=-38 1=-42
w:animaux	1=82
w:anime	0=-48 7=43 8=-29
w:animist	1=30
w:anne	0=30 1=-40 5=-43 8=-26
w:annee	1=31 8=-39
w:annees	8=38
w:annonce	5=54
w:annuel	5=-25
w:annuels	5=-42
w:anomalie	2=72 5=-32
w:anonymous	0=30 5=35 6=-35 7=-31 8=35
w:another	0=-40 6=81 8=-32
w:ans	0=-44 2=-73 5=-30 8=67
w:answered	1=-38 8=-26
w:antecedent	5=-33 8=36
w:antecedents	2=-39 8=58
w:anthroposophe	1=61 6=-34
w:anthroposophist	1=69
w:anti	0=107 1=50 4=-51 5=-25 7=-38 8=-53
w:antidepresseurs	4=27
w:antinatalist	0=-25 1=58
w:antispeciste	0=-27 1=56
w:antoine	6=63
w:anxiety	4=-44
w:any	0=56 5=-57 6=-44 8=32
w:anyone	2=58 5=57
w:anything	1=47 4=-31 7=47
w:apaisee	0=-41
w:apnee	4=44
w:apoe4	4=-33
w:app	3=59 4=-49 5=-30 8=-39
w:appareil	2=-29 3=40
w:appareille	3=-26 4=67
w:apparel	5=-61
w:apparemment	1=51 7=26
w:apparently	0=-33 4=46
w:appartement	6=50
w:appartenance	0=48 7=-26
w:appartenu	0=36 8=-45
w:appartient	1=73 2=44 4=-63
w:appeal	1=-25 4=-25
w:appealing	8=28
w:appeals	8=-34
w:appel	5=-28 8=-37
w:appelle	6=39
w:appli	3=26 8=-26
w:applicant	1=30 2=25 4=-27
w:applicants	3=-59 6=-28
w:application	3=27 4=-25 8=32
w:apply	2=51
w:appointed	0=-40 7=36 8=-52
w:apprend	6=43
w:apprentices	1=-28 2=-25 5=-25 6=-26
w:apprentis	2=-34
w:appris	3=36 7=36 8=-32
w:appui	0=44 2=42 4=-34 5=-52
w:apres	1=61 2=45 4=-48 5=31 7=-69
w:april	4=42
w:apte	4=68
w:arbitre	4=-31
w:arbre	0=56 2=-57
w:arc	5=-39 6=-37
w:architect	1=-34
w:architectes	1=-44
w:archive	1=49 4=-30
w:archives	0=-30 8=-29
w:are	3=36 4=-54 5=-48 7=37 8=-58
w:area	7=25
w:arles	5=-27
w:arm	4=60
w:armee	8=-45
w:armees	8=-39
w:armes	1=45 8=-42
w:arms	0=49 4=35 7=-36
w:army	1=-28 2=-43 3=31 4=89 5=-74 6=26 8=-29
w:arnaud	6=25
w:around	4=-35 5=32
w:arrangement	5=57
w:arrest	2=47
w:arresting	8=-27
w:arret	0=-46 1=-33 4=58 7=-44 8=49
w:arrete	2=-30 4=-37 8=84
w:arretee	8=-33
w:arrets	4=-35
w:arrive	8=-42
w:arrivee	0=44
w:arrondissement	0=47
w:arsonist	8=-25
w:art	2=-33
w:arthritis	4=26
w:article	5=45
w:artist	3=-28
w:artiste	6=29 8=37
w:artistique	5=-34
w:arts	0=-33
w:as	3=-33 6=-32 7=-36
w:asbo	8=51
w:asexual	4=-28 5=-29 6=74
w:asexuel	6=70 8=-28
w:asexuelle	5=65 6=-29
w:ashkenazi	2=53
w:asie	1=-27
w:ask	5=37
w:asked	0=-33 2=-31 4=34 7=-46 8=30
w:asking	3=28
w:asks	0=-56 2=-28 5=46 8=-34
w:aslef	7=40
w:assault	8=64
w:assemblee	0=-35
w:assembly	0=40 4=-32
w:assigne	8=61
w:assises	8=-39
w:assistant	0=-25 1=-25 2=-28 3=-34 4=-50 6=-28 8=-45
w:assistante	4=-39 5=-37 8=-33
w:association	0=-44 1=29 2=-66 3=-40 4=-28 5=-39
w:associe	6=50 8=32
w:associes	1=-34 5=40 8=-32
w:assume	4=-29 6=34
w:assumee	6=30
w:assurance	4=-34 8=-36
w:assure	0=40 7=-64 8=45
w:assured	0=27 2=-27
w:assureur	8=-30
w:asthma	4=-45
w:asthmatique	4=57
w:asthme	4=33
w:astrid	6=31
w:at	2=-58 4=-52 8=-74
w:atelier	1=-95 2=-41 4=-30 6=-41 7=38
w:ateliers	0=-25 1=-40 4=51
w:athee	0=-25 1=108 3=-29
w:atheism	1=-59
w:atheisme	0=-33 1=69 2=-25
w:atheist	0=-31 1=88 4=-36 6=-25
w:athlete	2=38
w:atlanta	0=72 7=28
w:atlantic	4=-37 5=-30
w:atrophy	2=47 4=-25 6=-31
w:attache	4=-28
w:attached	4=-42
w:attack	0=70
w:attacks	4=54 5=-31 8=-35
w:atteint	2=51 4=-55 6=-33
w:atteinte	0=-29
w:attend	1=-29 4=45 6=-46 8=40
w:attends	1=62 4=-30
w:atteste	8=28
w:attirance	5=-56
w:attribue	3=40
w:au	4=58 6=-34
w:auberge	5=-31 6=53
w:aubin	4=53
w:aucun	1=43 3=-35 4=57 6=-27
w:aucune	0=34 1=50 3=-36 4=42 6=-52 7=-25
w:audience	8=-61
w:audio	3=-35
w:audiologists	4=-53
w:audit	4=-45
w:audited	1=-39
w:auditeur	4=-35
w:auditors	1=-28
w:august	0=46
w:aujourd	1=29
w:aumonerie	3=-32
w:aumonier	8=-59
w:aunt	2=35 4=-30
w:aupres	0=-25 4=-34 7=-41 8=33
w:aurait	0=37 2=-27 5=-29 6=54 7=-41 8=47
w:aurelius	1=39 3=-32
w:aussi	0=-28 2=32 4=29 5=-43
w:austerity	2=-26
w:authentication	3=48
w:authentification	3=39
w:authentifiee	0=-46 3=36
w:author	7=-25
w:autiste	4=81
w:auto	6=-51
w:automatique	8=-45
w:automatiquement	3=42
w:autonomiste	0=27
w:autre	1=30 4=-31 5=29 6=42 8=-25
w:autres	0=41
w:autrice	8=-42
w:autumn	4=34
w:aux	0=51 1=-27 3=-80 8=-36
w:auxiliaire	6=-26
w:avait	0=65 8=-36
w:avant	3=-29 4=-45 5=-34 8=-53
w:avec	0=-35 1=-100 2=-47 3=48 5=76 6=49 7=-115
w:aveugle	4=-51
w:avion	2=40 4=43
w:avis	6=-27
w:avocat	7=-40 8=-45
w:avocate	0=-32 4=-28 5=-26 6=-41 7=-46
w:avocats	7=60
w:avoid	2=-42 4=60
w:avoir	1=59 3=-41 5=31 6=-46 8=-47
w:avons	7=-29
w:avoue	4=-25 5=72 7=-41 8=74
w:avowed	1=36
w:awaiting	8=55
w:award	6=43 8=-42
w:away	7=-26
w:ayant	4=-33
w:ayn	1=46
w:b	2=-29 4=33 6=-27 8=-61
w:b2v	4=-42
w:b3	8=40
w:ba	8=-28
w:baby	0=-32 4=69 5=33 6=-31 8=-32
w:bac	6=-42
w:bachelor	0=-30
w:back	0=33 1=-63 2=43 3=-43 4=75 5=-64 6=-58
w:bad	0=-28 1=-30 4=86 8=-48
w:badge	0=-82 1=-34 2=-36 3=61
w:badly	5=-34
w:bae	1=49
w:bail	4=-29 6=-34
w:bailleur	5=39 8=-27
w:baker	3=-31
w:bakeries	3=-31
w:bakery	0=-25 1=-30 8=-61
w:balance	4=-40
w:balanced	2=26 4=-46
w:ballot	7=-25
w:bamako	0=46
w:ban	8=73
w:banc	8=-25
w:band	0=-47 6=-46 8=-37
w:bands	0=-29 5=-47
w:bank	0=-46 1=-47 2=-44 3=45 4=-42 5=-57 6=-51 7=-69 8=-46
w:banks	4=-27
w:banned	8=58
w:banque	1=-34 3=28 4=-34 5=-59 6=-40 7=-54 8=-62
w:bans	8=73
w:bar	0=-25 2=-32 3=-37 4=-38 5=98 6=-71 7=-31 8=-43
w:barman	1=-25 6=-36
w:barre	0=-45
w:barreaux	5=-43
w:barred	8=43
w:barrister	8=-29
w:bars	1=-25 5=-38 6=44 8=-30
w:bartender	6=-26
w:bas	2=47
w:base	3=48 7=26
w:bass	6=-48
w:bath	6=-26
w:batiment	1=-41 7=-36 8=-34
w:bayrou	0=76
w:be	0=42 1=-58 3=34 4=-74 5=-25 6=36
w:beau	1=-60 8=27
w:became	1=30
w:because	1=-29 3=57 4=35 5=45 7=-29 8=-47
w:bectu	3=-35 7=50
w:bed	0=-53 1=-28 3=-27 5=94 6=-47 7=-28 8=-39
w:been	2=-33 4=59 5=29 8=50
w:bees	6=-33
w:before	0=-35 4=43 8=-32
w:began	1=32 4=64
w:behalf	7=-28
w:behind	0=-28
w:being	1=34 4=36 5=-36 6=34
w:belfast	1=54 7=-26
w:belge	7=-26 8=79
w:belgique	0=39
w:belief	8=-29
w:beliefs	1=31
w:believed	7=31
w:believes	0=-32 4=-27 8=27
w:believing	1=33
w:bell	4=-25 7=38
w:belonging	1=-41
w:belongs	1=27
w:bench	4=-30
w:benefit	8=-28
w:benevole	7=-31 8=-57
w:benin	1=41
w:bernard	6=35
w:bernie	0=42
w:best	0=-39 1=-32 2=-34 5=36 6=-43
w:bestseller	6=-26
w:beta	4=26
w:better	0=-49 4=36
w:between	0=50 1=-31 4=27 7=-36 8=-28
w:bi	0=-45 1=-25 4=-29 5=-60
w:bible	1=62 3=-26 5=-28 6=-37
w:bibliotheque	0=29
w:bien	0=-42 1=30 2=-35 3=-35 4=35 5=-41 8=-47
w:big	7=26
w:bijoutiere	8=-46
w:bilan	0=-33 3=-29
w:bilingual	6=-26
w:billets	6=35
w:bio	6=52
w:biobank	2=-30
w:biographie	0=-31
w:biography	0=-25
w:biometric	4=-35 8=-42
w:biometrics	3=-49
w:biometrie	0=-29 3=-30
w:biometrique	0=-38 4=-34
w:biometriques	3=74 8=-29
w:bipolaire	4=27
w:bisexual	1=-25 4=-28 5=-45 6=65
w:bisexualite	0=-27 6=36
w:bisexuel	6=75
w:bisexuelle	6=67
w:bit	4=46 5=44
w:blackballed	1=25 7=25
w:blacklisted	7=26
w:blanc	0=51 5=-55 6=-46 8=33
w:blanchi	8=50
w:bleu	4=-42
w:blind	1=-39 3=-38 5=-35
w:blocages	0=33
w:blog	0=60 1=-49 2=49 3=-39 4=-45 5=62 6=-39 7=-53 8=39
w:blogs	5=26 8=-41
w:blokes	6=26
w:blood	0=-38 1=-46 4=32 5=-41 6=-35 7=-29 8=-33
w:blue	0=-34 4=58
w:bma	7=34
w:board	0=-29 1=30 4=-34 6=-47 8=-89
w:boasts	5=39
w:boire	4=80 8=-30
w:bois	2=-75
w:boit	0=-48 1=-40 2=-27 4=114 5=-52 6=-44 8=-30
w:bon	1=-70 3=-43 6=-34
w:bone	0=-45 1=29 2=42
w:bonne	4=-68 6=-42 7=29
w:bonnes	5=-38
w:bons	0=-41 5=-55
w:book	0=-69 3=-56 4=-33 5=29
w:bookkeeper	1=-32 8=-31
w:bookkeeping	5=-26 6=-34
w:books	1=-31 4=-37 8=-48
w:bookshop	1=-34
w:boots	5=-37
w:bord	0=-50
w:border	3=40 8=-34
w:borders	4=-25
w:born	0=-41 2=47 3=-47 4=67 5=-49
w:borne	3=37
w:boss	0=-37 1=-33 2=-67 4=-37 5=74 8=35
w:both	0=-58 1=-46 2=44 3=54 5=40 6=-27
w:bouddhiste	1=-37
w:bought	3=-44
w:boulanger	6=-27
w:boulangerie	6=-38 8=-37
w:bound	8=32
w:bourse	4=-33
w:boutique	3=-35 4=-40 5=-27
w:box	1=29
w:boy	0=26 3=-36 5=-42 8=55
w:boyfriend	0=-36 5=28 6=-28 8=-34
w:boys	5=39
w:bracelet	8=34
w:bracelets	8=-51
w:branch	0=-71 3=-37 5=-25 7=103 8=-35
w:brand	0=-30 2=-30 3=-60 4=-43
w:brands	4=-29
w:braquage	6=-41
w:bras	0=-55 3=-25 4=72 5=-47
w:brca	1=-34 2=64
w:brca2	2=59 4=-38 6=-29
w:bread	0=-37 1=-32
w:break	8=-43
w:breakdown	5=-31
w:brest	2=-33 5=-53 6=-39
w:bretagne	7=-32
w:breton	0=40
w:brexiteer	0=42
w:bricklaying	3=28
w:bridal	8=-41
w:bridge	5=-44 6=28
w:brief	1=-25 5=-56 8=-30
w:brighton	5=-32
w:brilliant	0=-26 6=-37 7=34
w:brings	4=44
w:bristol	6=-29 8=43
w:britain	0=35
w:british	1=25
w:broadcaster	7=-27
w:broke	1=40 3=-29 4=26 5=40 6=-28
w:brother	0=27 1=58 3=-27 5=-35 7=-40 8=59
w:brothers	7=-27
w:brought	0=-50 1=64 3=-25 4=-29 6=-34
w:bruit	5=33
w:bruno	6=54
w:brussels	0=65 1=-41
w:bruxelles	1=38 2=-36 6=27
w:budapest	0=35
w:buddhist	1=-45
w:budget	6=-25
w:budgets	0=-28
w:build	4=-25 8=-26
w:building	0=-40 4=-40
w:built	0=-40 4=-49
w:bulletin	0=-68 8=31
w:bumper	1=31
w:bureau	0=-27 1=-47 4=46 7=-40
w:bureaux	1=-32
w:burger	1=-25
w:burglar	8=40
w:burglary	8=37
w:burn	4=45 8=-36
w:burnt	3=53 4=27
w:bus	0=-36 5=-35 6=30 7=-51 8=-52
w:business	1=-26 2=-35 6=-33
w:but	1=81 2=-25 3=-26 6=-45
w:butch	6=66
w:bute	3=32 4=-37 8=26
w:buvette	0=-34
w:buyer	0=-31 1=-28 6=-50
w:by	0=-64 2=29 3=53 5=-60
w:bypass	0=50 8=-44
w:c	2=-25 4=-54 5=-28 6=-28 8=-73
w:c282y	2=41
w:ca	0=58 2=-29
w:cabaret	8=-29
w:cabinet	4=-44 7=-28
w:caces	2=-26
w:cache	0=29 3=-46 5=-49 6=38
w:cachets	4=-31
w:cadet	1=-39
w:cadre	0=-40 4=-53 7=29
w:cadres	0=-28 7=-30
w:cafe	1=-44 4=-32 5=-58
w:caisse	2=-41 3=48 5=-30 6=-51
w:cakes	8=-34
w:calais	5=-47
w:calendar	4=38
w:call	1=-27 5=-84 7=56 8=-42
w:called	0=-47 3=-27 5=-35 6=25 8=36
w:caller	6=-54
w:calling	2=-34
w:calls	0=30 2=-57 5=-55 8=-41
w:calm	4=-27
w:calme	5=-56
w:cambriolage	3=46 8=-37
w:came	1=-35 3=-33 6=62 7=-64 8=42
w:camera	5=-35 7=26 8=-25
w:cameras	3=-34 4=-27
w:camp	0=51 5=-28 6=-54
w:campagne	0=64 1=-48 2=-49 4=-41 5=-39 6=27 7=-41 8=-30
w:campaigned	1=41
w:campaigns	0=-31 4=-36
w:can	1=-59 2=-43 3=25 4=49 5=-91 7=-29
w:cancer	1=-29 2=74
w:cancers	4=38
w:candidat	0=35
w:candidature	6=65
w:cannabis	1=-39 8=51
w:cannot	4=73 5=-33
w:canteen	0=-50 8=-26
w:cantine	3=59 5=-26
w:cap	0=26 1=-37 5=49 6=-39
w:capacity	0=-56
w:capital	2=-35 6=28
w:captain	0=30 7=35
w:capteur	3=-57
w:capteurs	3=-35
w:capture	3=-27
w:captured	3=35 4=-42
w:car	0=-44 2=-41 4=51 6=27 8=-53
w:caracas	0=47
w:caractere	2=-26
w:carbone	3=-44
w:card	0=54 2=49 3=39 4=-60 5=-35 7=-35 8=-50
w:cardiac	4=33
w:cardiaque	8=-30
w:cardiologie	2=-30
w:cardiologist	2=28 4=49
w:cardiologue	2=55
w:cards	3=41 5=-25
w:care	2=-43 3=-50 8=-32
w:carer	1=38
w:cares	4=26
w:caretaker	1=-49 8=49
w:cariste	7=26
w:carnet	2=-28 4=69
w:carpentry	8=-31
w:carrier	2=69 4=-83 6=-38
w:carriere	1=-33 7=34
w:carriers	4=-28
w:carries	4=65
w:carry	2=42
w:carrying	0=48 7=-29
w:carte	1=-34 3=-28 4=33 5=-28 6=-31 8=-36
w:cartes	8=-30
w:carved	1=-30
w:caryotype	2=99 4=-69 8=-29
w:case	1=-26 3=-43 6=51 7=-26
w:cash	2=-31 4=-32
w:casier	3=-48 4=-30 5=-62 8=41
w:casiers	8=-45
w:casino	3=80
w:category	8=-35
w:catered	1=-28
w:caterer	7=-30
w:catholique	0=-29 5=-36
w:cats	6=-43
w:caught	8=37
w:cause	0=-72 1=-42 2=34 3=26 4=-33 7=-30 8=69
w:caution	8=40
w:cautions	0=-41 1=-41 8=38
w:cdd	1=-56
w:ce	2=-72 4=54 7=-115
w:cegetiste	7=61
w:cela	0=47 3=-25 5=-35 8=29
w:celebrant	1=49
w:celebre	0=-33
w:celibacy	1=-57 5=32
w:celibataire	5=-73
w:celibate	5=77
w:cell	2=71 4=-76
w:cellar	5=43
w:celle	3=29
w:cells	2=-35
w:cellule	4=-27 8=32
w:cellules	2=35 3=-26
w:center	7=49
w:central	7=34
w:centrale	7=31 8=-51
w:centre	4=-57 5=-36 7=-67 8=32
w:cercle	0=28 1=41
w:certificate	3=-44 5=-31 7=-25 8=55
w:cet	5=-30 6=-29
w:cette	4=30
w:cfdt	0=-60 1=-33 3=-42 4=-25 7=78
w:cfe	0=-38 7=37
w:cftc	0=-43 7=103
w:cftr	2=41
w:cgc	0=-33 7=72
w:cgt	0=-127 1=-39 5=-42 6=-25 7=71 8=-43
w:chad	4=-32
w:chain	4=-31
w:chaine	0=-62 8=-29
w:chair	0=-25 4=68 5=-36
w:chaired	7=46
w:chairman	0=32 2=-41 4=-41 5=26 6=-37 7=-28
w:chairs	0=-36
w:chambre	1=-30 5=25 7=-33
w:change	0=-32 4=-35
w:changer	0=-28 5=52
w:chante	0=40 1=-49 4=33
w:chantier	0=-38 5=-28
w:chapel	1=-51 7=-37
w:chapelle	0=-44 1=54 6=-26
w:chaplain	4=-28
w:chaplaincy	4=-28
w:chapter	1=33
w:chaque	1=27 4=-32 5=49 6=-30 8=-37
w:charge	2=-57 5=-35 8=-55
w:charged	0=-27
w:chargee	8=-28
w:charges	8=52
w:charities	0=-27 1=-35
w:charity	4=-60 5=-32 6=-36 7=-32
w:charme	4=-41
w:chartered	0=-27 7=-44
w:chastity	5=-26
w:chats	5=25
w:chauffage	1=-48
w:chauffeur	0=-45 4=42 5=40
w:chaussures	5=-25
w:cheated	5=31 6=-33
w:cheating	5=-37
w:check	0=-29 3=25 4=-25 5=-30
w:checked	2=41 3=-37 4=-37
w:checks	7=-31
w:cheese	0=29
w:chef	1=-36 2=-48 3=-49 4=-34 6=42 7=-35 8=-92
w:chemist	2=-29
w:chemotherapy	4=37
w:cheques	8=48
w:cherche	0=43 1=-25 2=-33 6=-42
w:cherchent	0=-33 6=49
w:chess	0=-42
w:cheval	4=29
w:chez	0=27 1=-82 5=-52 6=-46 7=50
w:chief	4=-30
w:chien	6=-57 8=-41
w:chiens	4=-27
w:chiffre	6=-41
w:child	4=84 8=-57
w:children	0=-38 1=-44 3=-35 5=-53 6=-36
w:chimiotherapie	4=53 6=-26
w:chinois	5=-56
w:chip	3=48 5=-33
w:chirurgien	4=-61
w:cho	0=-36 3=36
w:choeur	1=35
w:choice	2=27 5=47
w:choir	1=-26 3=-27 6=25
w:choix	4=-32 5=88 6=-65
w:christian	1=32 4=-25
w:christmas	0=-37 5=26
w:chromosome	2=53 4=-97 5=-44 6=-26
w:chromosomes	2=-47 4=-39
w:chromosomique	2=26
w:chronic	4=-38
w:chronique	1=-25 4=54 5=-28
w:chroniqueuse	8=-39
w:chu	2=-47
w:church	0=-67 1=-42 6=69 8=-31
w:ciel	6=-37
w:cinq	0=27 1=-30 4=-32 5=35
w:cinquante	1=26 7=32
w:cio	0=-34 7=29
w:circule	5=43
w:circus	0=-27
w:cite	1=31 6=-33
w:city	6=-29
w:civil	3=-37 4=-30 6=26 7=-46 8=-49
w:claims	4=-53 6=-28 7=-27
w:claire	5=-33 6=-40
w:class	1=35 2=-31 3=-28 4=-25 5=-52 6=-63
w:classe	0=-28 7=-40
w:classee	3=-31
w:classes	2=-46 8=-29
w:clause	1=34
w:clauses	1=-41
w:clavier	4=41
w:clean	1=-33 2=-33 3=-28 4=56 5=-38 6=-37
w:cleaned	8=-28
w:cleaners	0=-26
w:clear	1=-29 2=88 3=-82 4=-34
w:cleared	0=-32 2=48 4=79 8=-38
w:clearview	3=43 8=-51
w:clerc	2=-32 5=-32 8=36
w:clerk	0=-61 3=-32 8=-59
w:clerked	0=-27
w:cliches	5=-32
w:client	0=-47 1=-80 2=-38 3=-30 4=-41 5=54 8=-48
w:clientele	4=-53 5=-33
w:clients	3=-25 4=-27 6=-64
w:climat	0=49 8=-35
w:climate	0=46 7=-27
w:climbs	4=49
w:clinic	0=-25 2=33 3=-33 4=-49
w:clinical	2=-55 4=37
w:clinique	4=-64
w:clone	2=-65 8=-36
w:closeted	6=33
w:club	0=-74 1=-97 2=35 3=-53 7=-80
w:clubs	5=64
w:cnaps	8=30
w:cnil	3=-42 8=-37
w:cnt	7=52
w:co	0=-29 4=43 6=47
w:coach	1=-57 3=-37 4=-74 5=32 8=-25
w:coaches	8=-27
w:coaching	4=51 6=-39
w:coche	0=50 5=-26
w:cochlear	4=53
w:cocktails	3=-42
w:code	1=-54 2=-66 3=43 5=-59 7=29 8=-62
w:coeur	0=25 4=-61 8=-27
w:coffee	5=25 8=-44
w:coffre	3=38
w:coffres	5=-26
w:coffreur	1=-39
w:cold	4=-32
w:cole	4=55 7=36 8=-30
w:colin	0=55 3=-30
w:collaborateur	0=-58 6=-34
w:collaboratrice	0=28
w:colle	0=29 4=-38 5=-34
w:colleague	0=59 1=-29 5=61 6=-57 7=-40
w:colleagues	7=-43
w:collecte	0=-49 7=74
w:collectif	0=47 4=-25 5=-27
w:collection	1=-37
w:collectionne	0=-46 5=62
w:collective	5=-27 7=-38
w:college	1=-52 4=-44 5=-70 7=34 8=-27
w:collegue	0=-106 1=-53 3=-31 4=31 5=37 6=108 7=-44 8=33
w:collegues	2=-26 5=66 6=-36 7=39
w:colliers	8=-48
w:colocataire	5=38 8=-33
w:colours	0=-35 1=-25 4=77 5=-31
w:come	0=61 6=-34 7=-42
w:comedie	5=-44 6=-46
w:coming	0=-27 4=-28 6=66
w:commande	2=52 4=-25 7=-59
w:comme	2=-25 5=-42 6=45
w:commerce	0=-31 2=-52 8=-35
w:commercial	0=-42
w:commercialise	3=-47
w:commissariat	8=51
w:commission	0=-42
w:committed	1=49
w:committee	6=-30 8=-28
w:communaute	1=45 8=-25
w:commune	4=-25 7=-30
w:communes	7=-28
w:communication	0=-38 4=-28
w:communist	0=80 7=-31 8=-41
w:communiste	1=-45
w:communistes	0=53
w:community	0=-34 1=-30 7=-40 8=60
w:commuting	4=-27
w:compagne	5=-32
w:compagnon	3=-45 4=-68 5=-73 6=-57
w:compagnons	1=-29 5=74
w:company	0=-49 1=-50 2=-27 6=31 7=-37
w:compared	3=53 8=-25
w:comparee	3=34
w:compass	1=37
w:compatible	2=27
w:complaint	5=45 8=-27
w:complet	4=45
w:completed	4=-26 8=62
w:compliance	7=-33
w:compris	6=36
w:comptable	0=-32 1=-72 3=-44 4=-70 5=77 6=-46 7=-83
w:compte	4=43 5=-72 8=-52
w:comptes	7=-32
w:computer	4=-33
w:concierge	1=-50 3=-32 4=-29 5=-36 6=51 7=-27
w:conclut	5=46 6=-34
w:concours	5=-33 8=-37
w:concu	8=-34
w:condamnation	4=-32 8=50
w:condamne	3=-40
w:condamnee	8=34
w:condition	8=-30
w:conditionnelle	4=-32 8=39
w:conditions	8=38
w:conducted	1=-46
w:conductrice	4=-38
w:conducts	1=28
w:conduit	3=-32 4=79 7=44 8=-32
w:conduite	1=-40 7=-38 8=44
w:confederal	7=52
w:conference	0=-44
w:conferences	0=-30 1=47 5=-41
w:conferencier	1=-31
w:confessionnelle	1=-26
w:confiance	4=-25 5=-28
w:confided	4=32
w:confie	2=37 5=37
w:confirme	2=36
w:confirmed	2=61 3=43 4=-52 6=57
w:confirms	1=-37
w:conflict	1=43
w:conflits	8=-36
w:conformite	1=-28
w:confucian	1=26
w:conge	0=60 1=-25 2=-78 5=-57 6=57 8=-36
w:conjoint	0=-27 2=-38
w:conjointe	6=-25
w:connait	7=50 8=-31
w:connectes	5=39
w:connu	0=66 2=40 5=56 6=-52 8=25
w:connue	5=58 6=46 7=-28 8=35
w:conquests	5=37
w:conquete	5=-33
w:conquetes	5=62
w:conscience	0=-27 1=71
w:conscientious	1=57 4=-34
w:conseil	1=-39 4=-33 5=-67 6=-50 8=-28
w:conseille	2=-31
w:conseiller	0=44 6=-37 7=44 8=25
w:conseillere	0=37 1=-25 2=-43 6=-42 7=-29
w:consensual	5=46
w:consent	2=-36 8=-34
w:consequence	1=52 2=32
w:conservateur	0=30
w:conservation	0=-28
w:conservative	1=-34 5=-43 7=-27
w:conservatrice	0=-39
w:conserve	2=31 3=30
w:conservees	2=40
w:conserves	3=39
w:considers	1=48
w:consignes	4=35
w:constituency	0=59
w:construire	8=-31
w:construit	4=-29
w:consulat	3=32
w:consultant	0=39 4=-71 6=-47 7=-40
w:consultation	2=59 4=-30
w:consulte	2=30
w:consulting	0=-65
w:consumer	2=-28 7=-36
w:contact	6=33 8=-29
w:content	4=-26 5=44
w:contention	2=47
w:contient	2=34
w:continue	1=-30
w:contour	3=44
w:contraceptive	5=-37
w:contract	4=-36 6=-41 8=-60
w:contractor	0=-42
w:contracts	0=-39 1=-26
w:contrat	0=-46 2=-28 4=-26
w:contrats	1=-31 4=29 6=-33
w:contre	0=133 1=26 2=-57 3=-63 5=-74 6=-61 7=-71
w:contrebande	8=42
w:controle	0=-67 1=-26 2=-26 3=38 4=-45 5=-26
w:controles	4=29
w:controlled	8=-28
w:convaincu	0=30
w:convenor	7=78
w:convict	8=-61
w:convicted	0=-27 1=-26 5=-32 8=29
w:conviction	4=-48
w:convictions	0=-25 1=-30
w:convinced	0=46 1=38 8=-38
w:cook	4=-29 6=-81 8=48
w:cooked	1=-39
w:cooks	4=-81 8=61
w:coordination	4=-32 7=39
w:coordinator	5=-25
w:copain	5=-28 6=85
w:copie	2=42 3=40 4=-31
w:copies	2=49 3=29
w:coproprietaires	7=-62
w:copropriete	7=-42
w:copy	2=27 3=-57
w:corbeau	5=45
w:corbyn	0=26
w:core	2=-33
w:cork	1=36 6=-39
w:correspondance	2=34 3=26
w:corse	0=37 7=-26
w:corset	2=-46 4=62
w:cost	5=48 8=-28
w:costs	0=-34
w:costume	4=-48
w:cotisations	0=-37
w:couche	8=-28
w:could	3=46 4=-47 5=37 6=-45
w:couleur	3=-27
w:couleurs	0=-71 7=39 8=-29
w:council	0=35 1=-31 2=-27 3=-32 4=-51 5=-26 7=28 8=-67
w:councillor	0=69 4=-27
w:councillors	0=-45
w:councils	0=-39
w:counselling	2=48
w:counsellor	2=-70 4=35 6=-44
w:counsels	4=-48
w:counted	0=-29
w:country	6=33
w:counts	8=26
w:county	0=55 6=-40 7=-41 8=-28
w:coup	0=29
w:coupee	5=-31
w:couple	0=-61 1=-54 3=-57 4=-86 5=64 6=72 7=-45 8=-73
w:couples	5=-63 6=-86
w:coups	8=52
w:cour	8=-34
w:courrier	2=31 8=-34
w:cours	0=-37 3=-62 4=54 5=-27 6=-50
w:course	1=-29 2=-36 4=-25 7=-29
w:court	1=-43 3=-29 4=-40 5=29 6=27 7=-40 8=-27
w:courted	0=-34 7=64
w:courtise	7=32
w:cousin	0=40 5=34 8=25
w:couverte	6=25
w:couverture	3=-50
w:couvre	0=-41
w:cover	2=-26 3=-47 5=-31
w:covered	6=-29
w:covers	3=36
w:covid	2=-34 4=109 5=-26 8=-36
w:crash	4=100 8=-28
w:creation	0=39 7=-30
w:creche	3=29 6=-43
w:credit	7=-72
w:credo	5=-38 7=-34
w:cree	0=44 8=-44
w:creed	1=29
w:creteil	3=27
w:crew	4=-31 5=-35 6=51 7=-53
w:crime	1=-49 8=-79
w:criminal	4=-34 8=-38
w:crise	0=-34 4=-46 8=-25
w:crises	4=46
w:critic	3=-31
w:critique	5=-46
w:crohn	4=52
w:croire	1=71 4=-33
w:croit	0=61 1=-25 7=-47
w:croix	0=-61
w:cross	7=34
w:crosswords	4=-46
w:crown	0=50 8=-51
w:croyance	1=25
w:croyant	6=54
w:croydon	3=32
w:cru	3=-32 5=41
w:crutches	4=36 8=-27
w:crystallography	2=-32
w:cse	0=-45 7=-84
w:cuisine	0=-30 1=-60 3=-34 5=-36 8=-25
w:cuisinier	8=38
w:culturelle	0=-37
w:cure	0=-38 1=-59 6=40
w:currently	8=65
w:customer	2=-38 5=-34
w:customers	0=-37 3=-60
w:customs	5=-27 7=-29
w:cut	4=-38
w:cutter	5=-53 6=-35
w:cutting	8=33
w:cv	5=-34 6=26
w:cwu	7=47
w:cycles	4=36
w:cynic	1=-43
w:cynique	1=-25
w:cyp21a2	2=59 4=-41
w:d	3=-47 5=-41 7=-98
w:dad	2=-41 6=77 7=28
w:daily	0=-39 8=-40
w:dairy	0=-29 4=-34
w:dame	0=37 5=-42
w:dance	6=-50
w:dancers	5=52 7=-44
w:dancing	0=-26 5=26
w:dane	5=33
w:dans	1=28 3=-59 4=-25 5=42
w:data	0=-32 1=-62 3=43 4=-28 5=-29 6=-26 7=-50 8=-37
w:database	2=45
w:date	0=46 2=-31 4=-48 5=-34 6=59
w:dates	3=-29 6=40
w:dating	4=-28
w:daughter	7=-25 8=66
w:day	1=-35 2=-38 4=42 5=-32 6=-64
w:days	0=-35 1=39 3=48 4=56 6=-35 8=-69
w:dbs	1=-35 3=-30
w:de	3=-29 4=-37 5=-51 6=-60 7=-34 8=-28
w:dea	8=-25
w:deaf	0=-36 8=-35
w:deafness	2=61
w:deal	0=-47 5=-34 8=44
w:deals	2=-32
w:dealt	4=25 5=-39 7=-42 8=-30
w:death	5=-48
w:debat	0=-36
w:debout	0=46
w:debunks	1=46
w:decided	2=47 4=-37
w:declared	1=35 4=25
w:decline	8=-41
w:declined	2=58 3=43 4=-44
w:decors	5=-35
w:decoupe	3=-26
w:decouvert	2=59 4=-41 5=32
w:decouverte	5=-33 6=45
w:decroissance	0=-36 1=52
w:deducted	7=27
w:defect	2=40 4=38
w:defend	0=48 6=-25 8=-43
w:defendants	4=-32
w:defends	0=38 8=-60
w:defenseur	7=25
w:deficiency	2=52
w:deficit	2=35 5=-35
w:defile	0=-33
w:degre	1=69 6=-28
w:degree	0=-45 7=27 8=-32
w:degrowth	1=47
w:deist	1=41
w:deja	6=37
w:dejeuner	0=36 2=-35 4=36 8=-30
w:delais	1=-27 4=-45
w:delays	4=-31
w:delegation	2=-32 7=59
w:delegue	0=32 1=-25 4=-35
w:deleguee	0=-31 4=-41 8=-29
w:deleguer	7=-57 8=-50
w:delegues	1=-28 7=-32
w:deleted	3=31
w:deletion	2=45
w:delit	1=-26
w:delivery	2=-30 6=-29
w:delta	4=-30
w:demande	0=-59 2=-84 4=49 6=34 7=27 8=-50
w:demandee	0=25
w:demarche	2=-28
w:demi	2=43
w:demission	0=-32 7=64
w:demissionne	0=46
w:demo	0=-33
w:democrat	0=25
w:democratic	0=55 7=-35
w:democratique	0=-39
w:democrats	0=57
w:demonstration	0=-42 8=38
w:demonstratrice	4=-26
w:demonte	1=46 5=-56
w:denied	5=-27 6=27
w:dentaire	3=-37 4=-29
w:dentaires	3=-38 4=-25
w:dental	2=-51 3=55
w:denudees	5=35
w:denver	0=41 7=-62
w:depart	0=32 1=-27 5=31
w:departemental	7=43
w:departementale	7=-49
w:department	8=-50
w:deported	0=-30 8=31
w:depose	8=-37
w:depot	0=-43 2=-50 4=-28 5=-44 7=62 8=-27
w:depression	7=-36 8=-53
w:depuis	1=-27 3=-26 6=27 8=-25
w:depute	0=29
w:deputee	0=-30
w:derby	0=-29 8=61
w:dernier	0=-85 4=59 5=-57 6=48
w:derniere	0=56
w:derriere	5=-42 8=79
w:derry	7=53
w:des	2=-116 3=-115 4=-41 7=-53 8=-47
w:descend	2=54
w:describes	5=29
w:design	2=-28 5=-46 6=-26 8=-27
w:designed	1=-41 3=-30 4=-59
w:designee	7=31
w:designer	0=-25 1=-34 5=-33 6=-38 7=-25
w:desk	2=-35 5=-39 7=-47 8=-36
w:desormais	1=42 3=-34 4=29
w:dessine	4=-57 8=-37
w:dessus	6=33
w:detache	0=-28 7=37
w:detection	4=-25
w:detective	3=-31 8=-26
w:detention	8=30
w:detenu	8=84
w:determined	1=-57
w:detour	3=-31 4=49
w:deux	0=-86 1=-103 2=44 3=-29 5=39 7=-33 8=28
w:devant	0=33 5=-53 8=-26
w:developer	2=-26 6=38
w:developpe	3=-25 4=-47
w:developpeur	1=-31 4=-29
w:devenant	7=25
w:deverrouille	3=63
w:device	4=-42
w:di	7=51
w:diabete	2=-41 4=40
w:diabetes	2=35
w:diabetic	4=54
w:diabetique	4=90
w:diabetiques	4=-40
w:diagnosed	2=26
w:diagnostiquee	2=35
w:did	0=-40 1=-28 6=-54 8=77
w:didn	6=29
w:died	1=-28 2=29 7=-33
w:dieu	0=-37 1=45 3=-32 5=-37
w:digitales	8=-26
w:dijon	1=-25
w:dimanche	0=41 1=26 5=-55 6=25 8=-26
w:dinner	6=-46
w:dinners	5=54
w:diocese	3=-25
w:diogene	1=51
w:diploma	4=-33
w:diplomas	8=-41
w:diplomate	0=-49
w:diplomes	8=38
w:dire	0=41 1=-50 3=-46 5=27 6=28 7=34
w:direct	0=-39
w:directeur	1=27 3=-37 4=-41 5=46 8=-25
w:direction	0=-50 7=-38
w:director	0=-56 1=-30
w:directrice	0=-30 4=-29 6=-27
w:dirige	0=26 1=-49 2=-35 4=-39 5=-36 6=-55 7=35
w:dirigeait	0=49 6=-32
w:disability	4=-36
w:disaggregated	5=-27
w:disait	5=43 8=-33
w:disc	4=83 5=-28
w:discale	4=36 8=-29
w:discharge	8=52
w:discharged	4=47 5=-50 6=47
w:disciple	1=53 8=-25
w:disclosure	3=-45 8=30
w:discours	0=-38
w:discret	0=36 5=-26 6=37
w:discretion	5=25
w:discussed	5=41
w:disease	2=25
w:disent	0=36
w:dish	2=-26
w:dishes	3=-25
w:dismissed	5=28 8=59
w:disorder	2=57 4=-67
w:dispense	3=53 8=70
w:display	4=-39
w:displays	8=-27
w:disponible	4=-35 5=-33
w:dispute	0=-29 4=-25 7=43
w:disputes	0=-26 4=-37 7=26
w:disqualified	8=78
w:disque	5=31
w:dissertation	0=-34 4=-26 6=-63 8=-28
w:dissolution	0=29
w:distance	1=30
w:distribue	0=65
w:distributeur	0=-37
w:district	0=34 6=-40
w:dit	3=-62 5=30 6=37 7=-37
w:divers	0=39 8=-33
w:diversity	6=-34
w:divorce	5=68 6=-75 8=-33
w:diwali	1=-27
w:dix	0=-32 1=-39 3=39 7=-26 8=48
w:dj	5=-26
w:dna	0=-40 1=-34 4=-57 5=-47 6=-51 8=-108
w:do	1=30 2=-31 3=-30 6=-28 8=-36
w:doc	2=-28
w:dockers	7=53
w:doctor	0=-38 1=-47 4=94 6=-31 7=-26 8=-58
w:doctorante	2=-64 4=-25
w:doctorat	1=36 3=-37 4=-48
w:doctorate	2=-33 4=-54 6=-38
w:doctors	4=-31 7=30
w:documentaire	0=-29 2=-38 8=-26
w:documentary	7=-32
w:does	1=31 2=55 4=-54 6=-29
w:doesn	2=29 5=-28 6=-35 7=-28
w:dog	1=-59 2=-28 3=-27 4=77 5=-44 6=89 8=-59
w:dogs	0=-29 4=-27
w:doigt	1=-25 3=67 4=43 5=-32 6=-30
w:doigte	3=-30
w:doigts	3=27 4=-36
w:doing	8=80
w:doit	5=-37 8=43
w:dominant	2=-38 5=-40
w:don	0=-48 5=59 7=-62 8=-35
w:donated	0=-40 2=47
w:donc	0=-36 2=-41 4=55
w:done	3=76 4=-31
w:donne	0=-34 2=31 4=-40 8=-47
w:donnee	4=-25 5=39 8=-31
w:donnees	0=-30 3=61 8=-39
w:donor	0=-25 2=54 4=-25
w:dons	0=-46
w:dont	4=-30 8=-62
w:door	3=-32 5=-31
w:doors	6=-30 8=-31
w:dos	0=-28
w:dose	0=-56
w:dossier	2=27 3=39 6=25
w:douanier	7=-32
w:double	5=-55 8=-42
w:doubled	0=-25 7=-31 8=-30
w:doubts	1=39 4=-28
w:douleur	4=-29
w:douze	2=-44 4=57 5=-39 8=-46
w:down	1=42 2=-33 4=57 5=-30
w:doyle	6=31
w:dr	3=37 6=-38
w:drafted	2=-39
w:drafts	1=-40
w:drag	6=-58
w:drapeau	2=-31
w:drepanocytaire	2=54 4=-48
w:drepanocytose	2=39 4=-49
w:drew	8=-41
w:drh	7=-55
w:drink	4=-73 8=52
w:drinker	4=55
w:drinking	0=-43 4=89
w:drinks	4=26
w:drive	3=-47 4=28 7=48
w:driver	0=-52 5=54 8=-45
w:drivers	4=-28 5=-31 7=53
w:drives	0=39 3=-36 5=-40 6=-39
w:driving	1=-31 4=-67 5=-30 7=-33 8=59
w:drogue	8=58
w:droit	0=29 2=-25 4=-28 5=-48 7=-40 8=-30
w:droite	1=-66 4=-31
w:dropped	8=39
w:drug	4=-28 5=-26 7=-27
w:drugs	1=-29 8=-28
w:drums	8=-34
w:drunk	4=35
w:du	0=-34 1=-88 4=-58 6=-27 8=-51
w:dubai	3=34
w:dublin	0=31
w:duchenne	2=46
w:due	4=38 6=-29
w:dues	0=-52 7=45
w:dunn	0=26
w:duree	4=33
w:during	4=28 7=-26
w:dusty	4=26
w:duties	4=30
w:duty	1=25 5=-52
w:dynamics	3=41 4=-40
w:dynamique	3=63
w:dyslexia	4=29
w:dyslexic	4=33
w:e	1=-38 8=-48
w:each	3=-26 5=76 6=-36
w:ear	0=-44
w:early	0=-74 1=-48 2=70 4=-35 5=-32 6=-48 7=-30 8=32
w:east	4=-48
w:easy	4=26 6=32
w:eating	1=37 8=-35
w:eats	0=-39
w:eau	2=-35
w:eaux	7=-59
w:ebeniste	1=-63 5=-32
w:ecarte	1=41
w:echange	5=31
w:echangiste	5=53
w:echec	3=28 5=-30
w:ecole	0=27 3=-52 5=-63 7=-34
w:ecoles	5=-32 6=29
w:ecologiste	0=92 7=-79
w:economie	5=-36
w:economist	0=-29
w:economy	4=-48
w:ecope	8=68
w:ecoute	3=-39
w:ecrire	3=30
w:ecrit	0=35 7=-40
w:ecriture	3=54 8=35
w:eczema	3=27 5=-44
w:edinburgh	1=-31
w:edite	2=-29
w:edited	1=-36 6=-27
w:editor	0=-34 2=-44 4=-31 7=-45 8=-48
w:editrice	1=-42 8=-35
w:edits	6=-41 8=-47
w:educateur	4=-36
w:education	1=-52 5=-57 8=-25
w:educatrice	1=37 4=42 8=-49
w:efface	8=-35
w:effacees	3=33
w:effective	1=47
w:effectue	8=25
w:egg	0=-26 4=-35
w:eglise	5=-32
w:ehpad	1=-27
w:eight	0=-49 1=-45 3=-39 4=54 5=-26
w:eighteen	0=-27 6=32
w:eis	7=30
w:elected	0=-102 7=52
w:electeur	0=69
w:elections	0=-89
w:electoral	0=-40
w:electrice	0=94 1=-32 4=-36 7=-40
w:electrician	0=-44 8=-39
w:electronic	0=-40 8=30
w:electronique	0=-47 8=52
w:eleve	1=38 5=-41
w:elevee	1=35
w:eleven	0=-29 1=-31
w:eleves	4=-29 6=-38
w:eleveur	3=-31
w:elle	2=-33 3=-73 4=28
w:elles	4=-36 5=-41 6=88
w:elu	0=-39 7=31
w:elue	0=-32 7=-31
w:elus	7=-53
w:ely	7=-43
w:email	4=38
w:embauche	0=-27 3=50 8=-35
w:emploi	0=30 4=-37 6=-33
w:employed	0=-53 3=-39 7=-29
w:employees	4=-32
w:employer	0=48 4=-32 5=-54 7=-27
w:employers	0=-26 3=-35 7=-39
w:employeur	0=-59 3=56 7=-68 8=-50
w:employment	4=31 8=38
w:employs	8=-50
w:emporte	1=-25
w:empreinte	0=-59 4=-25 5=-59 8=-33
w:empreintes	2=-30 3=30 4=-28 8=-69
w:en	0=-25 3=-74 5=-43 7=-53 8=37
w:enceinte	4=60 5=-58
w:enchainee	0=73 2=-39
w:enclosed	2=35 4=-26
w:encore	5=38 8=-32
w:end	1=-33 3=-37 6=-45
w:ended	2=-30 6=-48 7=-52
w:ends	4=-51 7=-35 8=47
w:enduits	1=-33
w:endurance	2=63
w:enfance	4=49 6=-34
w:enfant	0=39 1=34 4=-84 5=-30 6=-26
w:enfants	0=-65 3=-29 5=-26 6=-30 8=-42
w:engage	0=37 1=-30 3=-44
w:engagee	1=-40 7=31
w:engagement	0=-73 1=67 7=49
w:engine	3=-25
w:engineer	0=-55 2=-68 3=-35 4=-65 5=-56 8=-37
w:engineering	6=27
w:engineers	6=-31
w:engines	0=30 4=-29 5=-26
w:england	1=-25 7=-33
w:english	0=-28
w:enhanced	3=-32
w:ennui	5=-58
w:enquete	2=27
w:enquetes	0=-30
w:enqueteur	8=-80
w:enquetrice	5=-29
w:enregistre	3=62
w:enregistree	3=49
w:enregistrees	3=52
w:enregistrement	3=-44
w:enrol	3=-71
w:enrole	3=46
w:enrolee	3=44
w:enrolled	3=82 4=-25
w:enrolment	3=27
w:enseigne	0=-49 1=-95 4=-25 5=-42 6=33
w:enseignement	1=60
w:ensemble	4=-35 6=30
w:entend	4=96
w:entendre	5=27 7=-25
w:entraineur	7=-32
w:entre	0=-31 3=67 4=26 5=-83 6=-28 8=-29
w:entree	0=-33 3=44
w:entrepot	4=-27 7=41
w:entrepreneur	2=-33 6=58
w:entreprise	0=-32 1=-31 4=-57 5=-55 6=-28 7=29 8=-47
w:entreprises	7=-37
w:entretien	0=30 8=28
w:entretient	3=-49 5=26
w:entry	3=49 4=-41 5=-31 6=-30 7=-45 8=58
w:envoie	5=36
w:envoye	0=-33
w:epictetus	1=30
w:epicure	6=-27
w:epicurien	1=46
w:epicurienne	1=-45
w:epilepsie	4=29
w:epileptic	4=43
w:epileptique	4=33
w:epipen	2=-35 4=46
w:episode	2=-38
w:epouse	1=-31 2=-28 3=-25 4=-27 5=40 8=-30
w:epoux	4=-32 6=-98
w:epreuve	1=-25 8=42
w:equilibree	2=58
w:equine	2=-25
w:equipe	1=-60 2=-37 5=29 7=-26 8=-26
w:equipes	6=-25
w:equity	7=25
w:era	4=-45
w:eric	6=35
w:erotic	5=46
w:erp	8=-32
w:erreur	0=-28 3=-31 4=-38 5=29 6=28 8=56
w:error	8=-55
w:escale	8=-41
w:escort	0=-25 5=-29
w:escorte	5=-51
w:escroquerie	8=-54
w:espaces	4=25
w:esprit	1=-31 5=-26
w:essai	1=-37 8=-33
w:essais	4=-43 5=-25
w:essay	6=-37 8=-31
w:est	1=26 2=-27 3=-61 4=42 5=-39 6=-31 8=45
w:established	2=42
w:estate	0=-34
w:estates	7=-26
w:et	0=27 2=-32 3=-98 5=-57 6=29 7=-89 8=-55
w:etabli	2=34
w:etait	1=-55 3=-35 5=40 6=-68
w:etalee	5=52 8=-42
w:etant	1=50 3=-28
w:etat	0=-62
w:ete	0=-38 1=26 2=-28 3=41 4=-25 7=40
w:ethical	0=-30
w:ethics	0=-28
w:ethique	0=-34 5=-41
w:ethiques	1=40
w:etienne	0=-32 1=-35 4=-27
w:etiquette	0=32
w:etoile	1=60
w:etonne	0=-28 7=-28
w:etre	0=26 1=-41 3=25 6=73 8=-63
w:etude	5=-60 6=-25
w:etudes	1=30 8=-25
w:etudiant	0=40 7=-41 8=-35
w:etudiante	0=-39 7=-37
w:etudie	0=-74 2=-44 6=-51
w:eu	3=-34 4=-48 6=60
w:europe	7=-26
w:european	0=28 7=-53
w:europeenne	0=57 7=-38
w:europeennes	0=44
w:eurosceptique	0=43 5=-29
w:eve	5=-25
w:evening	8=-37
w:evenings	0=28 4=-25 7=44
w:events	0=-27 5=-32 7=-34
w:ever	0=71
w:every	1=53 2=-34 3=-51 5=58 6=-70
w:everybody	0=78 6=32 7=-53
w:everyone	0=-47 1=-26 2=57 6=43
w:everything	1=49
w:evite	4=101 5=-30 6=-39
w:evitee	8=-26
w:eviter	4=50
w:evolution	2=-45
w:evoque	5=31
w:evoquee	5=-72 6=59
w:ex	2=-51 3=-63 4=-79 5=68 6=-44 7=36 8=85
w:exam	6=-34 7=-36
w:examiner	3=-26
w:exams	5=-26
w:excel	8=-46
w:excellent	1=-31 8=-71
w:exchange	0=-30
w:exclu	4=45
w:excuse	4=33 8=-34
w:executive	2=25 4=-48 7=46 8=-29
w:exercer	8=55
w:exige	3=25
w:existentialist	1=41
w:existentialiste	1=45
w:exome	2=63 4=-39
w:expenses	5=62
w:experience	5=49
w:expert	3=-40
w:expertise	4=-43
w:explained	0=-34 1=29 4=37
w:explaining	0=-28 1=-43 4=-50 6=27
w:explicit	5=34
w:explique	4=-31 6=-45
w:exploite	8=-34
w:export	5=-26
w:exposed	8=-30
w:expression	3=-25
w:extinction	0=26 8=-35
w:extra	2=53 4=-35 5=-37
w:extraconjugale	5=37
w:extramarital	5=30
w:extreme	0=50 1=-30
w:eye	3=-34 5=-53
w:eyesight	4=59
w:f508	4=-32
w:fabricant	3=-27
w:fac	0=44 5=-37 6=47
w:facades	8=-34
w:face	0=-67 1=-42 2=-49 3=43 5=-65 6=-43 7=-49 8=-37
w:faceprint	3=54
w:faces	3=-32
w:facial	1=-31 3=43 5=-27 7=-39
w:faciale	0=-41 3=57 7=-41
w:facilities	8=-37
w:facility	7=30
w:facteur	7=-40
w:factory	4=-38
w:faible	4=-51 5=59
w:fail	0=29
w:failed	0=-27 3=49 4=31
w:failing	8=37
w:faillite	5=-40 8=-36
w:fainted	4=36
w:fair	1=-50 3=-27 5=50
w:faire	0=52 1=-37 2=-38 4=-35
w:fairs	3=-48
w:faisait	4=-29 5=37
w:fait	1=60 3=-58 4=27 5=-27 8=51
w:faith	1=-25 4=-47 5=84 7=-29
w:faithful	6=-39
w:fall	4=49 8=43
w:falsifie	8=46
w:familial	2=-41 4=-25
w:familiale	0=-30 5=-28
w:families	4=-28 5=37 6=-28
w:famille	0=40 1=-53 2=39 4=-66 5=-53
w:familles	2=-36
w:family	0=31 2=45 4=-86 7=-58 8=-36
w:fancies	6=33
w:far	1=55 4=-26
w:farm	2=-28 5=-30 6=-56 7=-26
w:farmers	5=-32
w:fashioned	0=48
w:fast	4=36
w:faster	3=-27 4=32
w:father	1=-27 2=26 4=-44 7=28
w:fatigue	4=37
w:fault	2=32 4=-26 8=-37
w:faure	0=-42
w:faute	1=-33 5=76 6=-43
w:faux	0=-27 8=61
w:favorable	0=39 2=30 8=-38
w:fbi	3=35
w:fbu	0=-42 7=41
w:fdsea	7=87
w:federal	7=-25 8=44
w:federalist	0=52
w:federation	1=-28 2=50 7=-80 8=-42
w:fee	1=-41 3=-43 7=28
w:fees	5=42 8=-31
w:feet	0=-62
w:fell	1=-28 5=-30 6=28 8=-77
w:feminine	1=35
w:femme	1=-47 2=-41 3=-46 4=36 5=93 6=-102
w:femmes	0=-37 2=-27 4=-54 6=54 8=-40
w:ferme	0=-38 6=-37
w:ferroviaire	5=-37
w:ferry	2=-28 5=-26 7=58
w:fertility	4=-35
w:festival	6=-40
w:festivals	1=-26
w:fete	4=-52 5=45 7=-31
w:fetish	0=-33
w:fever	3=43
w:feves	5=-27
w:fh	2=47 4=-25
w:fiance	1=-42 4=-33 5=-35
w:fiancee	0=-39 6=33 8=-33
w:fianna	0=30
w:fibre	0=-29
w:fibromyalgie	4=46
w:fiche	2=34 3=-36 4=44 5=57 7=-26 8=-42
w:fiches	5=-30
w:fichier	8=-34
w:fidele	0=40 1=53 6=-37 7=-26
w:fidelite	5=-36
w:field	4=-54 5=-33 6=-30 7=-37
w:fier	0=37 3=-26 6=25
w:fiere	6=29
w:fifteen	8=-26
w:fifty	6=32
w:figure	0=52 1=-38 2=60 3=-33
w:fijais	3=-27 8=45
w:file	1=-31 2=59 4=-72 5=41 6=35 8=-25
w:files	4=-25
w:filiation	2=-50
w:fille	0=-51 4=48 5=29 6=-26
w:filles	0=-33 1=-27 2=-29 4=-50 6=40 8=-27
w:film	1=-28 2=-42 5=-66 6=-80 8=-41
w:filme	0=-29 6=-41
w:filmed	3=36
w:filmee	0=-32
w:films	5=81 6=-28
w:fils	3=-44 5=-62 8=39
w:fin	0=36 1=-27 5=50 8=-36
w:finance	6=-27 7=-27
w:finances	0=-28 7=31
w:finds	1=44 4=-34 8=30
w:fine	0=42 4=34 8=-64
w:fined	8=52
w:finger	4=-25
w:fingerprint	3=38 4=-81 5=-29 7=-32 8=-53
w:fingerprinted	3=49
w:fingerprinting	4=-26
w:fingerprints	0=-38 3=42 4=-71 8=-49
w:fingers	3=-35 4=43
w:fingertips	3=49
w:finit	8=70
w:finn	4=-42 6=35 7=33
w:fire	0=-31 3=-44 8=55
w:fired	7=59
w:firm	0=-56 1=36 2=-60 4=-87 7=-28 8=-72
w:firms	0=29
w:firmware	4=-53
w:first	2=-40 3=-40 4=-60 5=-64 6=-47
w:fiscal	0=-45
w:fiscale	7=25
w:fiscaliste	7=-51
w:fiscalite	8=-37
w:fish	2=-32
w:fit	2=-29 4=96 5=-29 6=-35 8=-55
w:fits	4=-49
w:fitter	6=-36 7=-36 8=-36
w:five	0=27 1=-29 4=41 5=-42 7=-56
w:fixed	4=-28 8=-32
w:fixes	5=-34
w:flags	7=-30
w:flat	0=-42 1=-26 2=-26 3=-34 4=34 5=-60 6=46
w:flatmate	5=48 8=-29
w:fled	0=45
w:fleury	8=-31
w:flight	2=34
w:flights	4=-31
w:fling	5=53
w:flirt	5=-51 8=-36
w:floor	3=42 4=25 7=-51
w:flow	2=-40 4=-27
w:flowers	6=-39
w:flux	2=-29 7=-79
w:flyers	0=38
w:flying	4=28
w:fo	0=-73 5=-35 6=-33 7=57
w:fob	3=34
w:foi	0=-42 1=37 4=-30 5=-31 6=-30 8=-42
w:fois	0=35 2=-37 5=48 6=-33 7=-41 8=-38
w:follow	4=-38
w:follower	1=58
w:fond	3=50 4=-25 5=-55
w:fondateur	0=33 1=-57 4=-29
w:fondatrice	0=-53 7=38 8=-44
w:fonde	7=26
w:food	0=-35 1=-33 5=-29 7=-47 8=32
w:foot	0=27
w:football	0=-44 4=36 6=-38
w:footballeur	6=45
w:for	0=28 1=-55 3=-49 5=-59
w:force	8=-29
w:ford	5=-27 8=-26
w:forecast	1=-39
w:foreman	0=-26 1=28 4=46 7=49
w:forest	5=-36
w:forged	4=-42 8=33
w:forgery	8=33
w:forging	3=-29 8=43
w:forklift	8=-39
w:form	0=-45 1=51 6=71 8=-57
w:formation	0=-52 1=-37 4=-35 5=-53 8=-46
w:formatrice	1=-30 2=-31 4=-34 6=-55
w:forme	0=-36 1=-46 2=53 3=-35 4=-58 5=-55 6=-25
w:former	5=51 6=-32 7=44
w:forms	1=46
w:formulaire	4=43 8=-34
w:fort	0=-25 6=-34 8=-28
w:forte	3=-42
w:forty	6=-48
w:forum	1=-46 6=30
w:forwarders	2=-30
w:fouilles	0=-29
w:found	0=-30 4=-32 6=43 8=39
w:founder	4=-25
w:four	0=-70 1=-61 2=-40 3=-43 4=33 5=-35 7=-42
w:fournisseurs	5=-59 6=-27
w:foyer	5=-44 6=32 8=-33
w:fracture	4=-25
w:fragile	5=-27
w:frameworks	1=-34
w:franc	0=-28 1=31
w:francais	6=-35
w:francaise	0=35 8=-41
w:france	0=36 6=-36
w:frankfurt	0=-26 5=40
w:frappe	2=-28 3=31
w:fraud	0=-30 1=-51 7=-32
w:fraude	0=-25 5=-25
w:free	0=-27 1=-36 4=-39 8=-61
w:freelance	1=-52
w:freemason	1=59 7=-30 8=-40
w:freemasons	0=-35
w:freethinker	1=32
w:freight	2=-28
w:french	6=-42
w:frequente	1=44 4=-25 5=121 6=-74
w:frere	1=-66 2=33 3=-29 4=40 8=48
w:freres	2=45
w:fridge	4=29
w:friendly	1=-48 4=-41 5=42 6=-45
w:friends	1=65 4=-25 5=-60 6=59
w:froid	6=-33
w:from	3=28 4=31 5=-95 6=-30 7=-31 8=41
w:front	4=-36 5=25 6=-32 7=-41
w:frontiere	4=-53 8=78
w:frozen	4=-29
w:fsu	0=-48 7=105 8=-27
w:fui	0=86
w:full	5=-25 6=-47 8=-52
w:fully	1=-51 4=71
w:fume	4=51
w:fund	5=-39 7=68
w:fundraising	0=27
w:funds	0=29 7=-25
w:funerals	1=-41
w:further	8=42
w:fusion	7=27
w:fut	1=47 8=-40
w:g	7=-26
w:g6pd	5=-28
w:gabarit	3=70
w:gabarits	3=-38
w:gael	0=41 8=-55
w:gagne	0=-31 5=-27 6=38 8=-69
w:gai	4=-33
w:gait	3=64 4=-37 8=-32
w:gala	5=41
w:gall	0=-43 4=26
w:games	3=-28
w:gamme	4=-44
w:gang	8=-49
w:gap	0=-30 1=-36 5=-40 8=72
w:garcon	2=-25 5=-39 6=50
w:garcons	6=90
w:gard	0=83 7=-42
w:garda	2=27 3=-31
w:gardait	3=30
w:garde	1=-31 4=-90 7=-46 8=60
w:garden	5=-32
w:gardener	1=32 5=-32
w:gardien	0=32 1=-83 6=-25 7=47
w:gardienne	5=36 7=-26
w:gardiens	0=-37 5=-34
w:gare	6=-44
w:gargoyles	1=-34
w:gates	0=49 3=-51 6=-29
w:gauche	1=-31 2=-25 5=-33 6=-36 7=-49 8=-28
w:gauchers	2=-27
w:gaulliste	0=68
w:gave	3=60 4=55 5=-66 6=-46 7=-56 8=36
w:gay	0=-89 1=-76 2=-69 3=-40 4=-60 5=-145 6=72 7=-33 8=-57
w:gays	5=-45 6=52
w:gedmatch	2=27
w:gendarme	8=-73
w:gendarmes	2=32 8=40
w:gender	5=-29
w:gene	0=-72 2=96 3=-64 4=-126 6=-45 7=-30 8=-58
w:genealogiste	8=-29
w:general	7=-31 8=77
w:generation	4=-28
w:generations	0=-34 8=-38
w:genes	0=-28 2=-27 4=-62
w:genetic	0=-34 2=46 4=-62 5=-30
w:genetically	2=50 4=-52
w:geneticienne	2=-66
w:genetique	0=-25 2=75 3=-58 4=-87 6=-40 8=-61
w:genetiquement	2=31
w:genetiques	2=-48
w:genomes	2=-36
w:genotype	2=73
w:genotyping	4=-36
w:genou	4=83 5=-26
w:genre	1=-30 6=-36
w:geographique	5=-39
w:geometry	3=33 4=-37
w:gerait	4=-26
w:gerant	6=-49 7=-30
w:gerante	1=-28
w:gere	0=-29 4=-61 5=-71 6=-43
w:gerer	8=27
w:gestes	3=26
w:gestionnaire	6=-39 7=-35
w:get	3=32 8=45
w:gets	0=68
w:gift	0=38
w:gilets	0=33
w:girl	6=30
w:girlfriend	5=-27 8=-35
w:girlfriends	4=-49 5=76 6=-25
w:girls	5=-40 6=64
w:give	4=49
w:given	3=51 7=-65 8=80
w:gives	0=-36 2=29
w:glasgow	6=36 8=-33
w:glaucoma	3=-36
w:glisse	0=-26 1=67 6=40
w:global	3=46
w:glove	4=36 5=-34
w:gmb	0=-42 7=35
w:go	0=-49 1=-75 6=53 7=47
w:goalkeeper	0=-25
w:god	1=48 4=-31 8=-38
w:goes	0=-25 2=-40 4=75 5=39 6=-49
w:going	4=44 7=29
w:golf	4=-87 7=-69
w:good	0=-43 2=-37 3=-34 4=-63 5=-55 6=-36 8=41
w:goods	8=-31
w:gossip	0=-25 1=-30 6=35 8=40
w:got	0=-26 1=-25 3=-30 4=-30 5=57 6=-27 8=34
w:gout	0=28 2=-52 4=41 6=50 8=-41
w:gouvernante	0=-29 5=-36
w:gouvernement	0=65 8=-33
w:government	0=49 8=-30
w:governments	0=-26
w:governor	8=46
w:gp	4=-62 5=-38
w:grace	0=28 3=-26 4=-44 8=-42
w:grade	0=-25
w:grand	1=50 5=-36 6=36 7=-33 8=-36
w:grande	1=42
w:grandfather	2=32 4=-26
w:grandi	1=-25
w:graphique	3=-29
w:graphiste	0=-46
w:gras	4=-55 8=28
w:great	1=-47 4=42
w:green	0=68 1=-32 2=25 3=-65 4=-56 5=-37 6=-40 8=-26
w:greffier	8=-44
w:greffiere	8=-37
w:grenoble	6=-27
w:greve	0=-26
w:grew	0=34 1=-43
w:grievance	5=30
w:grin	5=34 8=-27
w:grindr	6=26
w:ground	8=36
w:grounds	1=60
w:group	0=63 4=-51 7=-34
w:groupe	0=53 2=-25 4=25 6=-44 7=-27
w:guard	1=-32 4=-37 5=-41
w:guards	0=-32 3=51 8=-34
w:gud	0=50 7=-39
w:gueret	4=-48
w:guerin	6=42
w:guerre	0=49 1=62 4=-67
w:guests	1=-32
w:guide	0=-31 2=-30 3=-44 5=-43 6=-72 7=-25 8=-35
w:guild	0=-42 1=-26
w:gurdjieff	1=69 5=-26
w:gym	3=56
w:h	0=-30 4=62 8=29
w:habilitations	4=-44
w:habit	0=27
w:had	0=-63 1=-67 2=49 4=39 5=54 7=-64 8=29
w:haemophilia	4=-31
w:hale	7=26
w:half	1=-29 2=35 4=-33
w:hand	0=-68 1=-49 2=-35 3=41 5=-49 6=-38 7=-48 8=51
w:handball	4=-27
w:handbook	7=-31
w:handcuffs	5=58
w:handed	3=-30
w:handicap	4=-45
w:handicape	3=-45 4=57
w:handled	8=54
w:handler	4=-41 8=-37
w:handprint	3=28
w:hands	2=-34 4=46 5=-51 7=-39 8=-31
w:handshake	3=-30 4=-34
w:handwriting	3=26 4=-61
w:hang	3=-46
w:hanoi	0=30
w:haplogroup	2=28
w:happy	0=-27 1=30
w:harassment	8=-39
w:hard	0=58 1=-33 4=46
w:hardest	6=-42
w:hardware	3=-46
w:harmless	2=37
w:harmony	1=51 7=-31
w:has	1=-63 2=-30 3=-45 4=73 6=-69 8=35
w:hasn	0=-37 6=-36
w:haul	7=-37
w:hauliers	2=-28
w:haute	0=32 4=-45 7=-32
w:have	3=-34 4=63 7=-63
w:having	5=59 6=-31
w:havre	7=31
w:hay	6=-26
w:hcr	3=58 8=-40
w:he	8=-43
w:head	0=-57 1=-39 4=-25 5=32 6=-54 8=57
w:headquarters	7=-33
w:heads	0=29 7=-51
w:health	2=35 4=-30 5=-41 8=-47
w:healthy	2=-43
w:healy	4=-27
w:hear	1=-31 4=84
w:hearing	0=-46 1=-47 2=-49 4=63 5=-28 6=-33 8=-27
w:heart	1=-29 4=50 5=-58 8=-35
w:heat	0=56 4=-29
w:heavy	4=28 8=-29
w:hebdo	3=-31 6=-25
w:held	3=-48
w:helene	2=-25
w:helmand	4=42
w:help	1=-43 4=-31
w:helped	2=-35 7=30 8=-75
w:helps	4=57 5=-27
w:helvetique	7=-31
w:hemophilie	4=-40
w:hence	8=-26
w:her	3=29 8=-74
w:hereditaire	2=44 4=-41
w:hereditary	4=-67
w:heritage	7=-28
w:herite	4=-55
w:hernie	4=55 8=-40
w:hero	6=-49
w:hers	0=-40 4=-29 5=-44
w:herself	0=41 2=29 4=-42 5=54
w:herve	6=-28
w:hetero	0=-27 3=-25 5=-32 6=64
w:heterosexual	4=-44 6=77
w:heterosexuel	6=37
w:heterosexuelle	3=-40 6=42 8=-40
w:heterozygote	2=50 4=-38
w:heure	0=35 1=-58 4=-37 7=42
w:heures	1=-30 3=-64 8=32
w:heureux	4=36
w:hexham	4=-32 6=-46
w:hidalgo	0=58 5=-28
w:high	1=26
w:hill	5=-29
w:him	0=-63 3=70 4=-75 5=26
w:himself	0=53 3=-42 7=-27 8=-38
w:hindu	1=87
w:hinted	6=42 7=-26
w:hints	0=-26 5=68 6=36
w:hip	4=55 5=-26 8=-31
w:hire	3=-45
w:hired	0=-36 2=-26
w:hires	8=-43
w:his	0=-32 1=-31 2=51 3=47 5=26 8=-38
w:histoire	0=-45 1=-36 4=-31 7=-28
w:historian	7=-39
w:history	0=-31 1=-36 4=40 5=-25 6=-43
w:hla	0=-30 2=71
w:hmp	8=-59
w:hmrc	3=40 8=25
w:hoang	0=43
w:hold	1=39 3=27
w:holder	6=-31 7=40
w:holds	1=37 3=25 4=-28 7=36 8=-35
w:holiday	7=-30
w:holidays	1=41
w:home	1=-42 2=-28 4=-33 5=-27 6=49
w:homeless	0=41
w:homeopathie	0=-28 1=36
w:homeopathy	1=42
w:homme	0=-52 1=37 4=-33 5=44 7=-38 8=-29
w:hommes	0=-58 1=-35 2=-26 3=-48 4=-46 5=26 6=57 8=-41
w:homo	0=-29 1=-55 6=107 8=-35
w:homophobie	6=-32
w:homosexual	6=59
w:homosexualite	2=-54 6=33 8=-32
w:homosexuality	6=-43
w:homosexuel	5=-40 6=90
w:homosexuelle	6=57
w:homozygote	2=51
w:homozygous	2=33 4=-27
w:hopes	4=-30
w:hopital	1=35 2=-45 3=-25 5=-26 6=41
w:hopitaux	4=-26
w:horizons	7=-28
w:horlogerie	5=-27
w:horoscopes	4=-55
w:hors	6=25
w:horse	4=52 8=-26
w:horses	7=-41
w:hospice	1=42 6=-34
w:hospital	0=-28 1=63 4=-50 8=-41
w:hospitalise	4=106 6=-38 8=-25
w:hospitalised	4=26
w:hospitals	4=-64
w:host	0=-30 8=-25
w:hostile	0=56
w:hot	5=51
w:hotel	0=-31 1=-82 4=-53 5=64 6=-62 7=-29
w:hotellerie	4=-41 5=-37
w:hotesse	7=-26
w:hours	8=34
w:house	0=-45 1=-31 4=-43 5=-32 6=30 7=-65 8=33
w:household	0=37 1=-29 6=61
w:housing	6=-28 7=-33
w:how	0=44 2=-31 5=-26
w:hr	0=-35 4=-31 5=35 6=-48 7=-44 8=-35
w:hugo	6=65
w:hui	1=32
w:huile	5=-53 8=-26
w:huissier	0=-59
w:huit	0=-25 1=-27 2=-28 3=-44 4=29 5=-34 7=38 8=64
w:hull	5=42 6=-42
w:humain	1=28
w:humaine	5=-47
w:humanist	0=-35 1=53 8=-35
w:humaniste	0=-25
w:humanists	1=33
w:humanite	1=52 3=-25
w:humanites	1=-51
w:humanities	1=-28 3=-46
w:hume	0=-44 4=60
w:hungary	1=-25
w:hunt	7=-41 8=64
w:huntington	2=67 4=-97
w:husband	0=-25 1=33 2=-39 5=32 6=-37
w:hybrides	4=-33
w:hypersensible	4=28
w:i	6=39 8=-40
w:id	3=35
w:idea	1=-28 4=-25
w:ideal	4=28 8=-29
w:idealiste	1=-28 8=-25
w:idee	5=-35
w:idees	0=30 4=-26
w:idemia	3=-46
w:identical	2=50 4=-34
w:identified	2=-38 3=31
w:identify	3=41
w:identite	3=35
w:identity	8=-47
w:iec	4=-43
w:iel	5=-35 7=76 8=-36
w:if	0=33 1=-56
w:ig	0=-25 7=63
w:ignore	2=51
w:ii	2=52
w:il	3=-48 7=-55
w:ile	7=-28
w:illisible	3=29
w:illness	4=39
w:illnesses	4=38
w:ils	0=-29 1=39 5=94 7=-28 8=-34
w:image	3=37 7=-37
w:immeuble	1=-27
w:immigration	0=28
w:immobilier	0=-30 4=-42
w:immobiliere	7=-25
w:immoral	1=64
w:immunocompromised	4=58
w:implant	4=36
w:imprimerie	0=-32
w:imprimeur	0=-44 7=-42
w:in	2=-46 3=-52 7=-34
w:incapacite	4=46
w:incarcere	8=33
w:included	2=28
w:inclusion	0=-30 4=51 6=38 7=-30
w:independance	0=80
w:independant	0=-59
w:independence	0=35
w:independent	4=-43
w:index	2=-31 3=59 5=-29
w:ines	5=-31 6=53
w:infectious	4=-32
w:infidele	5=52 6=-40
w:infidelity	5=-37
w:infirmier	4=-50 6=28
w:infirmiere	1=-26 2=-59 5=33 6=-35 7=-33
w:infirmieres	7=73
w:info	4=-41
w:information	7=-28
w:informatise	4=-62
w:ingenieur	3=-54 5=-39 6=-50 7=35
w:ingenieure	2=-34 6=27
w:ingenieurs	0=-39
w:inhaler	2=-39
w:inheritance	2=-65
w:inherited	4=-52
w:initiation	1=-52
w:initiative	7=-57
w:initie	3=-29
w:injury	2=28
w:inmate	8=50
w:inmates	8=40
w:inn	6=38
w:innovation	2=-29
w:inscrit	3=37 5=39 8=26
w:insertion	8=36
w:inside	6=-34
w:insists	3=38
w:insomniaque	4=58
w:insoumis	0=44 1=38 7=-33
w:insoumise	0=-52
w:inspector	5=-28
w:installe	1=-40
w:installer	3=-46
w:institute	0=-35 6=-27
w:institution	8=37
w:instructions	4=26
w:instruit	8=-27
w:insulin	2=-38 4=54
w:insuline	2=-48
w:insurance	1=-44 2=-26 4=-40 8=-32
w:insurer	2=25 4=-48 5=35 8=-30
w:interdiction	8=51
w:interdit	2=28 8=54
w:interesse	3=43
w:interested	1=-45 6=74 8=-31
w:interet	0=-41 5=-43 6=27 8=79
w:interim	3=39
w:intern	0=-30 3=-41 5=33
w:international	0=-35 7=43
w:interne	2=-33
w:internes	2=-25
w:internet	4=-25 5=58
w:interprete	8=-34
w:interpreter	4=49 5=-33 8=-47
w:interruption	8=-31
w:interview	1=-31 4=35 8=-55
w:interviewed	1=37 6=-29 8=-38
w:interviewer	0=47 5=40 6=-53 8=-25
w:intimate	3=-25 5=65 6=-38 8=-35
w:intime	5=51 8=-25
w:intimes	5=33
w:intimite	5=-38 6=-27
w:into	0=-49 1=-69 3=-27 4=-43 5=56 7=70 8=-53
w:introduced	1=-32
w:inversion	2=41 4=-38
w:investigation	8=33
w:investigator	8=-57
w:investment	0=-62
w:iraq	0=65 7=-56
w:ireland	1=-37
w:iris	0=-57 1=-25 2=-31 4=-30 5=-40 6=-25 7=-29 8=-45
w:irish	0=-48
w:irm	4=33 8=-29
w:is	1=30 2=-33 3=-25 7=-53
w:isn	0=-32 4=-33 6=61
w:iso	0=-34
w:it	1=29 2=-34 5=28 7=-48 8=28
w:its	0=-41 2=-51 3=-40 4=-46 5=-43 7=41
w:ivf	4=33
w:ivresse	0=-32 8=34
w:ivry	0=48 7=-30
w:iwgb	7=55
w:j	1=-58 3=-68 8=52
w:jack	7=-42
w:jailed	8=39
w:jamais	2=-69 6=62 7=-34 8=29
w:january	0=48
w:janvier	0=36 2=-37
w:jardin	1=39 5=-27
w:jargon	4=-46 7=-30
w:jaures	0=-29
w:je	1=32 2=-34 3=-63 4=25 6=-27 7=30 8=-60
w:jeans	6=-44
w:jerome	6=33
w:jersey	5=-26
w:jeune	0=42 5=39 6=-67 8=-25
w:jeunes	0=27 4=-27 5=30 6=-30 7=-26 8=25
w:jeunesse	5=-32 6=41 7=-36 8=26
w:job	1=-33 3=-31 6=-53 7=-30
w:jobs	1=34
w:john	6=-35
w:join	7=44
w:joined	4=-73 6=-28 7=103
w:joiner	5=-25 6=-40
w:joint	2=27 3=54 4=-57 5=-27
w:joke	0=44 1=90 5=-28 7=-45 8=-26
w:joked	0=-34 1=65
w:jokes	0=44 1=-44 4=-38 6=-43 7=-34 8=-53
w:joue	4=-31 5=-37 6=-75 7=-37
w:jour	2=-65 4=65 6=-28 8=-54
w:journal	1=77 3=32 4=-26 7=-60
w:journaliste	0=-41 1=-34 5=-31
w:jours	7=-27
w:juan	5=75
w:judge	0=-43 1=-28 6=-29 8=-32
w:judges	2=-26
w:judging	6=36
w:judiciaire	3=-26 4=-26 5=-40
w:judiciaires	2=-33 8=53
w:judo	7=-41
w:juge	0=-41 5=-26 8=32
w:jugee	8=55
w:jugement	1=61 5=27 8=-43
w:juin	1=-57 4=28 5=-42 8=47
w:julien	6=41
w:july	4=26
w:jumeau	2=-48 4=64
w:jumeaux	2=-78
w:jumelles	2=26 6=-25
w:jumped	8=28
w:june	0=-27 6=28
w:junior	0=-38 4=-32 5=55 7=31
w:jure	0=-40 4=-32 5=52 6=-26 8=-26
w:juriste	2=-30 3=-59 4=-31 7=-44 8=-29
w:jury	0=47 3=-56 5=-82 6=-26 8=-95
w:jusqu	1=27 2=-28 4=56 7=29
w:just	0=-57 1=67 4=34
w:justice	0=-28 4=-28 5=-33 6=-31 8=28
w:kampala	3=36
w:kantian	1=47
w:karen	6=54
w:karim	6=56
w:karyotype	2=63
w:kcnh2	4=-45
w:keep	0=-38 3=-47 4=31 5=50 6=-50 8=36
w:keeping	1=-27
w:keeps	2=-27 5=64 6=-67 8=-32
w:kent	4=-43 5=-34
w:kept	0=-25 3=27 4=-55
w:key	3=35
w:keystroke	3=39
w:kidney	4=43 7=-29
w:kidneys	2=74 4=-28
w:kids	1=51 5=29
w:killed	2=40
w:kind	5=34 6=-54
w:kine	5=-45
w:kinesitherapeute	4=-61 8=-30
w:king	0=53 1=-42
w:kit	2=86 4=-38
w:kitchen	0=37 1=-27
w:kits	2=-33 3=-26
w:klinefelter	4=-40
w:knee	4=100 6=-30
w:knew	0=-38 5=-28 6=49
w:know	0=-30 2=-25 5=72
w:knowledge	5=-42
w:known	4=-39 5=26 8=31
w:knows	4=-31 8=-49
w:kong	3=32
w:koroma	3=39
w:krishnamurti	1=76
w:kurde	0=51
w:kyoto	1=-45
w:l	4=-28 7=-35 8=-42
w:la	4=-30 5=31 7=43 8=-31
w:lab	0=-37 1=72 2=41 4=-56 6=32 7=-31 8=-52
w:label	4=-31
w:labo	2=47
w:laboratoire	4=-36
w:labour	1=-30 4=-25 5=-33 6=-44 7=-91 8=-40
w:lache	8=-27
w:lactose	2=46 3=-25
w:ladders	4=90
w:lads	7=-32
w:lagos	4=39
w:laicite	0=-25
w:laine	1=28
w:lake	6=-32
w:landes	0=39 5=-46
w:landlord	0=-31 1=-32 2=-29 4=-30 5=-30 6=30
w:lane	0=-27 5=-37
w:language	4=28
w:languages	3=-28
w:langue	4=-26
w:langues	1=26 4=-27
w:lapsed	1=-46 7=78
w:laptop	5=48
w:laptops	5=-47 8=33
w:last	2=-41 3=-26 4=94 5=-38 6=62 7=-43
w:late	2=39 7=-36 8=28
w:later	0=-25 2=56
w:latex	4=98 5=-80
w:laughs	5=-50 8=-34
w:launch	1=-25
w:laurent	6=50
w:lave	0=-26 8=51
w:law	1=-36 2=-47 4=-56 5=-53 6=-68 7=25 8=26
w:lawyer	2=-27 5=-31 8=-48
w:lay	0=-27 1=-59 5=38 7=85 8=-33
w:layout	0=-28 1=-43
w:le	1=-27
w:lead	1=27 2=-31 4=-46 5=-29 6=-46
w:leader	4=-25 5=-30
w:leadership	0=-43
w:leads	0=-44 7=34
w:league	0=-28 8=28
w:leaked	5=30 6=-42
w:learned	2=25
w:learning	7=40
w:learnt	0=-32 3=44 6=28 7=-35
w:leave	0=28 5=-53 7=-32 8=-40
w:leaving	0=47 4=-38
w:lecteur	0=77 4=-25
w:lecteurs	3=-44
w:lecture	0=-27 1=-37 3=37
w:lecturer	0=-27 3=-40
w:lectures	6=-31
w:led	0=-49 3=-28 4=-61 6=-28 7=61 8=-48
w:lee	0=-46 5=-30
w:leeds	1=-28 4=-29 5=-28
w:left	0=-64 2=-34 4=46 5=37 6=73 8=-52
w:leg	4=72 6=-26 8=-33
w:legal	8=-26
w:legeres	5=70
w:legislatives	0=26
w:leiden	2=33
w:leith	1=37 5=-30
w:lenses	4=28
w:leroy	4=34
w:les	2=-47 3=-114 5=-32 6=85 8=-26
w:lesbian	0=-43 4=-46 5=-36 6=74 8=-26
w:lesbienne	0=-27 6=50
w:lesbos	1=-30
w:let	1=-47 3=94 5=-28 8=42
w:lets	3=26
w:letter	1=-40 2=39 4=-71 6=-31 8=33
w:letters	0=-33 1=-42 6=34 7=-35 8=-25
w:lettre	2=28 3=-43 4=32 6=-34
w:lettres	0=52
w:leucemie	4=33
w:leur	1=-31 4=-27 5=59
w:leurs	6=-41
w:leve	0=-40 1=-27 7=-28 8=60
w:level	0=-25 1=-25 4=-53 8=-31
w:levres	3=-26 4=53
w:levy	0=-25 7=41
w:lgbt	0=-81 4=-26 5=-41
w:lgbtq	6=51 7=-28
w:liaison	0=-37 4=-30 5=27 6=-66 8=-32
w:liaisons	1=-26
w:liberal	0=47 1=-40 5=-66
w:liberale	0=-34 5=-30
w:liberals	0=38
w:liberation	0=-41 1=37
w:libere	8=39
w:libertin	5=84
w:libido	4=-74 5=52
w:librarian	8=-51
w:library	1=-29 8=-37
w:libre	0=-49 1=64 3=-42 4=-41 5=57 6=-38 7=-47
w:libres	1=63
w:licence	0=-34 1=-37
w:licencie	6=32 7=29
w:licenciement	4=45 7=-30
w:lie	1=43 5=-34
w:lieu	4=-27 5=34 6=-45 8=55
w:life	1=85 2=-36 3=-27 5=-42 6=57
w:lift	4=38
w:lifting	3=-28 4=75
w:light	6=-27 8=30
w:lighting	5=-27 8=-26
w:lights	5=-41
w:ligne	0=29 4=-32 7=25 8=-43
w:ligue	0=-25 4=-28
w:like	0=-35 4=-30 5=-55 6=95 7=49
w:likes	0=-25 1=32 3=-35 5=39
w:lille	1=68 2=-33 3=-30 4=-31 5=-25 8=-43
w:limoges	4=-34 6=-27
w:lind	0=-31 2=45 6=-25
w:line	1=-46 5=29 6=-59 7=29 8=-54
w:lines	4=25 5=28 6=-41
w:lingerie	5=-38
w:link	0=-53 7=34
w:linkedin	6=37
w:lion	4=-40
w:lip	7=26
w:lire	3=34 7=25
w:lisbonne	6=-26
w:list	0=39 3=27 4=68 6=-42
w:liste	0=-30 3=43
w:listen	1=-27
w:lists	1=-31
w:lit	0=-50 4=80 5=-66 6=45 8=-26
w:literacy	8=-44
w:lithium	4=42 5=-34
w:lits	4=-29
w:litterature	5=-25
w:live	1=41 3=31 4=-53 5=27 6=-28 7=-30
w:liverpool	0=-28
w:lives	1=60 2=-30 3=-55 4=-51 5=39 6=42 7=-38 8=-44
w:living	4=-35
w:livre	0=-48 2=31 3=-60 4=-99 5=-26
w:ll	4=-28
w:loads	5=-52
w:loan	6=-29
w:local	1=28 3=-26 4=-50 5=-48 7=94
w:locale	6=-28 7=-25 8=36
w:lock	3=38 4=-42
w:locked	8=39
w:locks	8=41
w:lodge	0=-25 1=98 4=-30 5=-52 6=-39 7=-84
w:loge	0=-59 1=55 5=-67 6=-64 7=-27
w:logement	1=-41 6=27
w:logiciel	3=66 4=-27
w:logistics	0=32 1=-27 4=-28 8=-30
w:logistique	7=25
w:logo	7=-52
w:logs	3=36
w:loi	0=37 4=-75 8=35
w:loire	5=-35
w:london	1=-31
w:long	2=90 3=-51 5=-87 6=-74 7=-50 8=-46
w:longer	3=35 5=34 6=-38
w:longtemps	5=-32
w:longue	2=-25 5=-37 6=-27
w:longues	0=-48
w:look	1=-32 2=-33
w:looked	1=-35 8=-27
w:looking	6=-33
w:lorries	4=-33
w:lorry	0=32
w:lors	2=30 5=79 7=32 8=-38
w:loss	8=-30
w:lost	0=44 2=-48 3=-29 4=92 7=-32 8=27
w:lot	8=-34
w:louis	0=33 7=31
w:louise	6=43
w:lounge	7=-34
w:lourdement	5=42
w:love	0=-38 1=-40 2=-26 3=-34 4=-64 5=-75 6=98 7=-27 8=-30
w:lover	5=117 6=-98
w:loves	1=27 4=-38 5=-32 6=39 8=-32
w:low	4=70
w:lowe	1=-33 7=51
w:loyal	7=35
w:lr	0=82 7=-45
w:lucie	6=57
w:lues	3=51
w:luggage	0=-34
w:lui	1=32 2=55 3=-37 6=45 7=-37
w:lumiere	3=-25
w:lumieres	4=25
w:lunch	5=41 8=-31
w:lund	2=-36 6=25
w:lung	0=-43 4=-51
w:lungs	2=-41 4=43
w:lutte	0=-34
w:lycee	1=-43 5=-42 6=-33 7=-50
w:lyceens	5=-26
w:lynch	2=27
w:lyon	1=-42 2=-29 4=-35
w:m	4=39
w:m25	0=47 1=-28
w:ma	0=-96 1=49 2=-37 3=45 4=28 5=36 6=-74 7=58 8=-60
w:machine	0=-57 1=-27 2=-26 4=48 8=-34
w:machines	4=-42
w:macon	0=-34 6=-32
w:maconne	1=28
w:maconnerie	1=-60 8=-38
w:maconnique	6=-28
w:macron	0=70 1=-28 3=-31
w:madame	0=-34
w:made	1=74 5=-63 6=-33 7=-67 8=-80
w:maga	0=63 5=-32
w:magasin	0=-46 7=42
w:magasins	5=-30 8=70
w:magazine	6=-50
w:magistrate	8=-36
w:magistrates	7=-25 8=51
w:mai	0=-41 3=46 4=45 8=32
w:mail	5=52 7=-32 8=-34
w:main	0=-48 2=-66 5=-31 8=-36
w:maine	0=-64
w:mains	0=-28 3=-35 4=39
w:maire	0=36 7=-36
w:mairie	1=-25 3=-37 4=-32 5=-25 6=35
w:mais	0=77 4=-29 5=-57 7=-47
w:maison	0=-25 1=-38 2=-45 4=-33 6=29 7=-35
w:maitre	0=-27 2=-26 3=-28 4=-31 5=-54 8=-48
w:maitresse	4=-25
w:maitresses	5=25
w:majeure	5=37
w:major	0=-34 7=-25
w:majorite	0=32
w:maker	0=-26 3=-44 5=-55
w:makes	1=-27 5=41
w:mal	0=-25 1=53 4=-25 8=-29
w:malade	2=-25 8=-28
w:malades	2=-34 4=-33
w:maladie	2=85 3=-29 6=-54 8=-26
w:maladies	4=-34
w:male	0=-28 1=-29 3=-52 4=-28 6=65
w:malentendant	4=58
w:malgre	7=30
w:malta	2=-33
w:man	0=-79 1=-26 2=-51 3=-27 4=-65 6=84 7=47
w:managed	4=-42
w:management	0=-42 2=-31 5=-28 7=-25 8=32
w:manager	1=-97 2=-59 3=-60 4=-55 6=-58 7=-29 8=-64
w:managers	7=-28
w:manages	3=-54
w:managing	6=44
w:mandat	0=-46 7=65 8=59
w:mandataire	0=-32 7=-28 8=-28
w:mandate	0=65 4=-28 7=-44
w:mandats	0=-30 7=39
w:manif	0=58
w:manifestation	0=-60 8=42
w:manila	3=30
w:mannequin	5=-28
w:manslaughter	8=39
w:mantra	3=-25 8=-48
w:manuel	1=-28 8=-43
w:manutention	4=48 8=-33
w:maquette	0=-46 7=-27
w:marais	6=-42
w:marathon	4=34 8=-41
w:marathons	4=44 5=-59
w:marc	1=-33
w:march	0=-31 4=29 6=-55 8=44
w:marche	0=-52 1=-35 3=-35 4=34 6=-29 8=-57
w:marcher	0=107 4=-35
w:marches	1=-29 5=-44 8=28
w:marcus	1=40 3=-25
w:mardi	1=52 4=33
w:margate	6=60
w:marge	8=41
w:margin	2=38
w:margins	4=-64
w:mari	2=-40 3=-43 4=56 5=29 6=-41 7=-72
w:mariage	0=-47 4=-37 5=89 7=-28
w:mariages	0=-30 5=-47
w:marie	0=-29 1=-65 4=-52 5=59 8=-25
w:mariee	0=-52 2=-30 4=-30 5=-60
w:mariees	4=-35 5=-39 6=92
w:maries	5=66 6=-49
w:marin	5=-27 6=-58
w:marine	0=37 5=27 7=-37
w:marins	2=38
w:market	2=-41 3=-52 5=-41
w:marketing	0=-46 6=-44
w:marque	2=-37
w:marques	4=-29 6=-26
w:marriage	0=-42 2=-28 4=-41 5=61
w:marriages	5=51
w:married	0=-39 2=-31 4=-39 6=-59
w:marrow	2=44
w:marrying	6=54
w:mars	4=36
w:marseille	6=47
w:masks	3=-26
w:mason	1=-39
w:massage	4=-30
w:mastectomie	2=31 4=-37
w:master	0=-38 1=32 2=-30 3=-46 4=-30 5=-45 6=-64 7=-34
w:match	0=-49 2=45 3=64 4=-33 7=-49
w:matched	3=43 5=-45
w:materialist	0=-56 1=68 8=-42
w:materialiste	1=-85
w:materiaux	4=-34
w:materiel	4=-26 8=30
w:matiere	1=-31
w:matin	3=26
w:matins	2=26 4=47
w:matter	0=29 1=41
w:mattered	0=38 1=-42 7=-26
w:may	1=-61 4=45 5=74 6=-65 7=-41 8=43
w:mayor	0=-40 5=32 7=-27
w:me	0=26 1=44 5=-60 6=31 8=-30
w:means	8=-36
w:meat	1=66 5=-40 8=-47
w:mechanic	0=-29
w:medecin	5=-29 7=39
w:medecine	4=-29
w:media	0=-36 6=-39 7=28
w:medical	4=-40 7=-32 8=-27
w:medicale	2=-51
w:medically	4=84
w:medicaments	4=-45 8=73
w:medication	4=64
w:medicine	4=-33
w:medite	1=41
w:meeting	1=-36
w:meetings	0=-49 1=-38 5=-25 8=-28
w:meilleur	1=-25
w:melanoma	4=30
w:melenchon	0=36
w:member	2=-27 3=33 4=-46 7=74 8=-85
w:members	0=-53 7=27
w:membre	1=34 4=-47 5=-29 7=25
w:meme	0=-31 2=57 3=40 5=-43 6=77
w:memoir	5=38
w:memoire	5=-37 8=-30
w:memoirs	0=-36
w:men	0=-73 1=-72 3=-43 4=-80 6=119 7=-37 8=-68
w:menage	5=71
w:mene	1=-27 4=-35 5=40
w:meneur	7=42
w:mental	4=-35
w:mention	0=-51 5=-37 6=53 8=40
w:mentioned	3=26 4=33 5=-30 8=-63
w:mentions	1=-29 3=34 4=-38 5=25 6=65 8=-35
w:mentor	6=-25 8=-26
w:mer	4=-26 5=-85
w:merchandiser	5=-38
w:mercredi	6=35
w:mere	2=39 3=-41 5=-37 6=-30 7=42 8=-54
w:meres	3=-37 6=37
w:merger	6=-35
w:merogis	8=-28
w:mes	0=26 1=41 2=-26 8=-36
w:messages	1=-25 3=-43 5=86
w:messe	0=33
w:mesure	8=-40
w:mesuree	3=28 5=-28
w:met	1=-30 2=-27 3=-27
w:metaboliser	2=33
w:metal	6=-59 7=43
w:metall	7=39
w:method	2=-25
w:methodes	7=53
w:methodist	0=-31 4=-32
w:metier	1=-30 5=-33 8=-34
w:metrage	8=-39
w:metz	2=-34 4=69 6=-38
w:mi	4=37
w:michel	1=-44 5=45 6=33
w:midi	1=-37 4=61 5=-57
w:midnight	4=32
w:midwife	4=-28 6=29
w:mieux	0=-48
w:migraines	4=45
w:mild	4=59
w:militaire	0=-64 3=36 6=-32
w:militant	1=31 3=-25 7=-41
w:militante	0=-34 1=54 6=-30 7=-40
w:milite	1=36
w:million	3=-31
w:mills	4=-38
w:mind	4=-43
w:miner	6=-50
w:mineurs	7=37
w:mining	6=36
w:minister	0=-62 5=48 6=-27
w:ministere	5=-32 8=-46
w:ministers	0=-28
w:ministres	0=-45
w:ministry	2=-25
w:minsk	0=33
w:minute	0=42 3=-30
w:minutes	4=-39 5=-45
w:mis	0=-36 7=-27 8=83
w:misconduct	5=70
w:mise	0=-54 1=-38 4=-32 8=86
w:missed	4=33
w:missing	5=-37 8=31
w:mission	1=-39 6=-25 7=-40
w:mistake	2=29
w:mobile	5=-30
w:mobilier	7=-36
w:mobilite	4=64 6=-43
w:mode	6=-32
w:model	3=54
w:modele	0=-30 3=51
w:models	3=-32
w:modem	0=38
w:moderatrice	5=-36
w:modes	4=-59
w:module	8=-29
w:moelle	2=30
w:moeurs	0=38
w:moi	5=-42 6=68
w:moins	3=-43 4=103 8=-31
w:mois	0=-40 1=-36 2=-34 3=-38 4=32 5=-43 6=-56 8=86
w:moitie	1=39
w:momentum	0=42 7=-50
w:mon	0=25 4=-37 7=27 8=-37
w:monarchist	0=37
w:monarchiste	0=57 4=-25
w:monday	3=79
w:monde	1=-32 7=32
w:money	8=59
w:moniteur	8=-28
w:monitor	4=-41
w:monsieur	0=-32
w:montagne	6=-29
w:monte	0=-48 4=-41 5=-46 7=56
w:monteur	2=-34
w:month	2=29 6=-28 7=-27 8=36
w:months	1=-26 2=-36 4=43 6=-26 7=-30 8=43
w:montre	4=-49 7=36
w:moon	1=61
w:moral	5=-32
w:more	1=-59 4=41 5=43 8=-31
w:mormon	4=-26 8=-44
w:morning	0=33 4=47 8=-41
w:mornings	4=31
w:mort	0=33 2=53 5=-65 8=-28
w:mosaic	2=36
w:moscou	0=57 3=-41
w:most	0=26 1=-27
w:mostly	8=-56
w:mot	0=-36 1=-28 3=45 5=-34 6=73 8=-36
w:moteur	5=-39 6=-36
w:moteurs	5=-48
w:mother	0=-57 7=43 8=-43
w:mots	4=-28 5=-27 8=-29
w:moulage	3=-37
w:moulages	3=-34
w:move	0=28 2=50 4=-48
w:moved	4=-28
w:movement	0=51 7=-28
w:mr	0=-34 2=-32 4=58 5=-27 7=33
w:mri	4=45 8=-42
w:mrs	1=32 5=-41 7=-25
w:ms	2=-41 4=43
w:msc	0=-33
w:much	1=-49 8=29
w:mucoviscidose	4=26
w:mug	0=34
w:mugged	8=-63
w:multiple	4=47 5=30 8=-36
w:multiplie	5=50
w:mum	0=-30 6=36
w:mums	6=40
w:municipal	0=36 4=-31 8=-28
w:municipales	0=44 7=-36
w:murder	8=-32
w:murmure	4=70 5=-31 6=-31 8=-25
w:muscular	2=64 4=-34 6=-31
w:musee	0=-34 1=-41 4=-30 5=-29
w:museum	0=-50 3=-32
w:musical	5=-56
w:musicians	7=29
w:musique	0=-56
w:muslim	1=-35
w:must	6=27
w:musulman	8=-25
w:mutation	0=-35 1=-46 2=30 3=-34 4=-86 5=-42 7=-30 8=-49
w:mutations	2=-46
w:mute	0=-31 2=-86 5=-42 6=74
w:mutuelle	4=-40 6=52 8=-30
w:my	2=32 4=-34 5=77 7=38
w:mybpc3	2=74 4=-35
w:myheritage	0=-25 2=50 7=-33
w:myopathie	2=26
w:myself	4=64
w:n	3=-55 4=-58 5=58 6=66
w:nageuse	5=-53
w:naissance	3=-27 4=53
w:naked	0=-29 8=-30
w:name	0=-29 8=52
w:named	5=42 6=58
w:names	3=-35
w:nantes	0=26 7=-25
w:nasuwt	0=-30 7=34
w:national	3=-29 7=64 8=-51
w:nationale	0=-49 1=-37
w:nationalist	0=66
w:naturalist	1=-41
w:nature	1=32
w:nautilus	7=55
w:navy	4=61 8=-32
w:ne	0=46 1=44 2=-34 3=-66 4=42 7=-49
w:neant	3=60
w:near	4=50 6=-29
w:nee	4=52
w:need	0=-34 1=-29 5=-73 6=58
w:needed	3=-29 8=-28
w:needs	0=-43 1=-48 2=-29 3=-30 4=55 5=-51 6=-35 7=27
w:negatif	2=59
w:negative	2=66
w:negociant	7=-66
w:negociation	1=35 7=-30
w:negocie	7=-87
w:negocier	0=-26 7=44
w:negotiated	7=-29
w:negotiating	7=40
w:negotiator	0=-38 7=66
w:neige	3=-35 8=35
w:neighbour	0=-45 5=35
w:neighbours	6=34
w:neither	1=49
w:nerves	4=67
w:network	0=-35 4=-27 5=44 8=-33
w:neu	7=43
w:neuf	0=-38 1=-29 5=-58 7=-31
w:neutral	1=31
w:neutre	0=27 8=-31
w:never	0=-61 1=-55 3=-41 4=-33 7=115 8=26
w:new	0=-62 1=-40 4=53 5=-36 6=-53 7=-40 8=-69
w:newbury	0=75 4=-49 8=-37
w:news	8=-43
w:newsletter	0=39 4=-31
w:newspaper	7=37
w:next	4=46 8=-32
w:nhs	4=-33
w:ni	0=30 1=74 4=-30 6=-35 8=-31
w:nice	0=-30 1=-38 6=30
w:niece	2=37 4=-35
w:night	0=-59 1=-45 2=-56 3=-25 5=56 6=-63 8=30
w:nights	8=33
w:nihilist	1=49
w:nimes	8=29
w:nine	1=-26 2=-27 4=30 5=-29 6=-32 8=-38
w:nineteen	8=36
w:nineties	6=-50 7=27 8=49
w:no	0=-37 1=58 3=-52 6=-49 8=85
w:nobody	0=36 3=28 5=-26 7=-29 8=-39
w:noel	0=-29 1=26 7=59
w:noisy	3=-36 4=28
w:nom	0=-40 2=-38 3=-38 4=-27 7=36
w:nominated	6=39 7=39
w:nomme	4=-33
w:non	1=76 5=34 6=-76 7=-32 8=-28
w:none	8=42
w:noon	1=-38 4=-25
w:nor	1=48
w:nord	0=-26 1=52 6=30
w:normal	0=-33 4=58
w:north	4=-38
w:norway	7=-25
w:not	0=27 1=83 2=-85 5=-71 6=52 7=-27 8=-29
w:notaire	0=-49 2=-28 6=-28
w:note	0=65 1=-47 3=-61 5=-47 6=77 7=-35 8=-42
w:noted	0=37 2=29 4=-44
w:notes	4=58 5=-29 8=-46
w:nothing	1=92 3=-49 5=-42 6=-32 8=32
w:noticed	4=29
w:notices	4=-28
w:notoire	1=69 5=33 6=-30
w:notre	0=26 1=32 2=-39 3=26 5=-56
w:nous	0=-31 1=34 2=-26 3=71 6=-39 7=40
w:nouveau	7=-37
w:nouveaux	3=-48
w:novel	1=-53 6=-55
w:november	0=51 4=-31
w:novo	2=53 4=-44
w:now	1=61 2=-29 5=-52 7=45
w:npa	0=60 7=-25
w:nucleaire	0=68 1=-29 8=-41
w:nuclear	0=33 3=26
w:nude	5=51
w:nue	5=34
w:nuit	1=-55 2=-39 3=-51 6=-76 7=-36 8=64
w:nuits	1=-33 5=89 6=-29 8=41
w:nuj	1=-34 7=40
w:num	7=49
w:number	0=61 3=38 5=-26
w:numbers	1=-28
w:numerique	2=-46 8=-49
w:nun	0=-34 1=28 5=-28
w:nurse	1=-27 2=-50 4=-31 5=-37
w:nursed	4=-27
w:nursery	8=-26
w:nurses	4=-51
w:nursing	4=72 5=-53
w:nus	5=-28
w:nut	0=-55 7=39
w:obama	0=41
w:objecteur	0=-25 1=30
w:objection	1=52
w:objects	1=63
w:objet	8=29
w:oblige	4=56
w:obtenu	1=-34 4=-30
w:occupational	0=-32 8=-25
w:october	8=29
w:oddly	5=43
w:oeil	1=-28 3=-41 4=77 5=-34 6=-30 8=-33
w:oeuvre	1=-28 6=-38
w:of	2=-38 4=-69 7=-28
w:off	0=-53 1=-39 2=-25 3=-55 4=34 6=-61
w:offence	8=-30
w:offences	8=-37
w:offender	5=-35 8=57
w:offenders	5=-44
w:offer	1=26
w:offered	2=59
w:office	0=39 1=-67 6=-62
w:officer	0=-77 1=-31 3=-49 4=-43 5=-80
w:officers	8=-28
w:official	7=42
w:officine	4=-39
w:offre	0=-29
w:often	4=31 8=-64
w:ohio	0=47 4=-33
w:oil	0=43 3=-28
w:old	0=64 1=-69 2=-35 4=-64 5=34
w:oliver	6=53
w:on	1=-36 4=36
w:onboarding	3=33
w:once	0=61 1=-44 2=-58 4=-31 5=35 6=-28 7=46 8=26
w:oncle	0=32
w:oncogenetique	2=32
w:one	1=43 2=-48 3=-35 4=36 6=74 7=-51 8=-45
w:online	0=-25 1=51 6=-30
w:only	0=-36 2=-26 6=34 7=-36 8=30
w:onlyfans	5=59
w:ont	1=-62 4=-75
w:onze	8=31
w:open	0=-33 1=-57 4=44 6=27 8=-39
w:openly	6=31
w:opens	3=63
w:opera	5=-64
w:operateur	3=27
w:operation	5=37
w:operations	5=-28 7=-32
w:operator	5=-36
w:operatrice	7=-29
w:opere	4=39
w:opinion	0=-33
w:opponent	7=38
w:opposante	0=56 3=-33 4=-39
w:oppose	1=68 3=-25 4=-33
w:opposee	0=-33 3=29
w:opposes	0=37
w:opposition	0=75 1=-30 3=-56 7=-26 8=-80
w:opted	4=-42
w:option	6=-46
w:optique	4=-37 7=-29
w:or	0=-88 1=96 2=-38 5=59 6=-57
w:order	1=-26 4=-39 6=-62 7=-32 8=77
w:ordered	7=-25 8=63
w:ordre	0=-28 6=-25
w:organisateur	0=-54
w:organisation	0=-27 1=-44
w:organisations	7=-37
w:organisatrice	5=-49
w:organise	0=67 1=-34 4=-28 5=-26 6=-48 7=-67
w:organised	0=-25 4=-35 7=44
w:organiser	0=40 1=-26 4=-34 6=-27
w:organises	0=44 7=33
w:orientation	0=-27 2=-36 4=-30 5=-85 7=-32
w:origine	2=36
w:origines	0=-28 2=53
w:orsay	2=-34
w:orthodox	1=-47
w:orthodoxe	0=-25
w:orthophoniste	4=-27
w:osaka	3=29 5=-26
w:osei	4=-39
w:oslo	8=-31
w:other	1=-28 3=-28 4=-30 5=90 6=-71 7=-42 8=-36
w:otherwise	4=-35
w:ott	4=60
w:ottawa	0=57
w:ou	0=-44 1=-32 6=38 8=-56
w:ouest	7=-39
w:oui	0=38
w:our	2=-31 6=36 8=-55
w:out	2=-29 3=-25 4=56 5=-69 6=46 7=-53
w:outed	6=70
w:outlook	0=40 1=50 7=-51
w:outrage	8=54
w:outside	0=79 5=-39 6=-32 7=-38
w:outspoken	0=41
w:ouvert	8=34
w:ouverte	0=39 5=58 7=-32
w:ouvertement	6=35
w:ouvertes	4=-28
w:ouvre	3=30
w:ouvriers	7=-44
w:ouvrir	3=29 4=-27 5=-29
w:over	0=29 1=-75 2=-41 3=-37 4=-98 6=-56 8=76
w:owe	2=-27 7=32
w:own	0=53 1=-49 2=64 3=-34 4=38 6=-27 8=-84
w:owner	1=-43 3=-25 4=-55 6=-26 8=39
w:pa	7=-56
w:pacific	1=-29 7=-31
w:pacifism	1=43
w:pacifist	1=54 8=-40
w:pacifiste	0=-74 1=93
w:packaging	5=-35
w:pacse	4=-30 6=-85
w:page	4=-35 5=-58 7=-29
w:pages	0=38 3=-39
w:paid	0=-108 1=-26 2=-42 4=-39 7=80 8=56
w:paie	0=-73 2=-51 4=-29 7=48 8=-44
w:pain	4=-29
w:painkillers	4=57
w:paint	3=-25
w:pair	0=-27 2=36 5=64 6=-67 8=30
w:pairs	3=-44
w:paix	7=31 8=-40
w:palb2	2=36
w:palestinian	0=35
w:palliatifs	4=35
w:palm	1=-25 3=53 4=-53 5=-29 8=-44
w:palmaire	3=80
w:palmistry	3=-52
w:pandemic	8=-29
w:panel	0=30 1=-28 2=-36 5=-35
w:panic	4=61 5=-30 8=-34
w:panne	3=25 4=-31 5=-41
w:pansexual	6=31
w:pansexuelle	5=-39 6=62
w:papas	6=62
w:paper	0=-54 2=-45
w:paperasse	4=-42 8=-45
w:papers	8=-33
w:paperwork	4=-59
w:par	1=-32 2=31 3=39 4=-35 5=-47 8=39
w:parade	0=41 6=-33
w:parait	5=58
w:paralegal	4=-26
w:paralysie	4=-34
w:parc	1=-65
w:parce	0=28 1=-35 5=-43 6=81 8=-41
w:parcours	4=-27
w:parcs	3=-47
w:parent	0=-29
w:parental	0=-63 2=-27 4=-36 6=-41 8=-31
w:parents	2=50 4=-34 5=-33 7=-56
w:parfaite	0=55 3=-30
w:paris	5=-31
w:parish	1=-58 7=-28
w:park	1=-33 8=-31
w:parking	0=-32 1=-28 4=58
w:parkinson	0=-25 2=36
w:parle	1=-47 2=-54 3=-44 4=40 5=41 6=34
w:parlement	0=-39
w:parlementaire	0=-72
w:parler	0=-38
w:paroisse	8=-28
w:parole	0=41 1=-44 2=-33
w:parquet	5=-27 8=35
w:parrain	1=44
w:parraine	1=35
w:part	1=25 2=30 3=-41 4=-43 6=-34 8=-57
w:partage	4=-33 5=-54 6=51
w:partenaire	0=-27 5=30
w:partenaires	0=-53 2=-32 4=-26 5=59 6=-38
w:parti	0=50 1=-53 4=-31 6=-46 7=-102 8=-29
w:partially	4=65
w:participe	0=51 7=52
w:particulier	2=38
w:partie	4=-28 5=37
w:partiel	4=26
w:parties	0=-70
w:partis	0=-50
w:partner	5=-37 6=-30 7=-29
w:partners	4=-40 5=71 6=-74
w:parts	1=-44 5=30
w:party	0=42 2=-28 3=-35 4=-43 6=-56 7=-36 8=-60
w:pas	2=44 3=-75 4=56 6=31 8=-25
w:pass	3=28 4=-32
w:passe	0=38 1=-43 2=30 3=71 4=-59 5=-91 7=26 8=95
w:passed	3=31 4=29 7=-26 8=-43
w:passeport	3=-38 4=-39 5=-26 8=37
w:passes	5=34 7=36
w:passion	5=-60
w:passport	4=-34 5=-45
w:password	8=-42
w:past	1=29 4=26 8=-30
w:pastor	0=44
w:patent	0=-26
w:patents	2=-32 4=-51
w:paternite	2=-59 4=30
w:paternity	2=47
w:pathogenic	2=35
w:patience	2=-36 6=-25
w:patient	3=-25 4=-37 5=-69
w:patiente	5=61
w:patients	2=-50 4=60 5=-44
w:patissiere	4=-57
w:patrimoine	2=-45
w:patron	4=43 5=-31 6=-64
w:patronal	7=-27
w:patronne	5=55
w:pattern	3=73 5=-38 6=-29
w:paul	6=-68
w:paume	3=75
w:pay	0=-33 4=-45 5=43 7=52
w:paye	1=-67 8=47
w:payes	5=-40
w:payments	8=-32
w:payroll	4=-31 5=-28 7=-78
w:pays	0=-31 4=-25 6=34 8=-61
w:paysanne	7=55
w:pcf	0=84 7=-76
w:pcr	2=-36
w:pcs	0=-38 7=33
w:peace	0=31 1=26 7=-45 8=48
w:peanut	4=33
w:peine	1=-42 3=-25 4=-32 7=-52
w:peines	5=-28
w:peint	4=-47
w:peintre	8=-31
w:peinture	5=-25
w:pen	0=43 2=-45 3=80 4=54 5=-32 6=-32
w:penal	8=-25
w:penalty	0=-26
w:pendant	1=-36 5=53 6=-41 7=-29 8=-52
w:pending	2=60 4=-29
w:penitentiaire	8=-53
w:penn	6=61
w:pense	0=-25 1=83 5=-46
w:pensee	0=-37 7=-30
w:penseuse	1=57
w:pension	6=-37 7=27 8=-39
w:people	0=-34 1=-50 2=-27 4=-60 6=58 7=-35 8=-51
w:pepinieriste	4=-30
w:per	4=-28
w:perdu	0=-28 3=-57 4=88 6=-42
w:perdue	8=-41
w:pere	0=34 1=37 2=66 3=-53 4=-80 5=-49 6=-52 7=55
w:perfect	4=47
w:period	4=-33 8=-61
w:perjury	8=55
w:permanence	0=-37 4=-30
w:permis	1=-30 4=-85 8=94
w:person	0=36 6=25
w:personal	2=31
w:personne	0=-30
w:personnel	0=-30 1=42 2=-29 7=-27 8=-30
w:personnes	7=-33
w:perth	4=-35
w:peter	6=-26
w:petite	5=-37 6=40
w:petitions	0=37
w:peu	0=-45 1=47 2=32 4=69 5=-54
w:peut	1=-64 4=53 5=-33
w:pharmacie	4=-33 6=-41 8=56
w:phase	0=-38
w:phd	1=-41 4=-44 5=58 8=-34
w:philosopher	1=-36
w:philosophie	0=-28 5=-49
w:philosophy	0=-33 4=-26
w:phone	0=32 5=33
w:phones	8=34
w:photo	0=63 1=-43 3=27 8=-27
w:photograph	0=28
w:photographe	3=-49 5=-57 6=-25
w:photographed	3=28
w:photographer	6=-34
w:photographie	3=65 4=-29 5=-55 6=-32
w:photographiques	5=-28
w:photographs	3=-35 5=28
w:photography	4=-44
w:photos	0=-45 5=113 6=30 8=-26
w:phrase	5=-26
w:physique	1=27 5=66
w:piano	4=-35
w:picked	6=-31
w:picket	1=-31
w:picture	5=43
w:pictures	5=27
w:piece	0=-32 3=56 8=-29
w:pieds	0=-55 4=76
w:pierre	6=27 7=-26
w:pills	4=-64 5=27
w:pilot	1=-29 3=51
w:pilote	4=25 7=30
w:pilots	0=-25 7=49
w:pilule	4=-31 5=42
w:pin	1=-36 3=31
w:pink	6=-26
w:pinto	4=62 5=-44
w:pipelines	2=-34
w:piquet	7=60
w:pirate	0=52
w:pitch	8=-59
w:placard	6=29
w:place	0=40 4=65 5=-31 6=-53 7=-52
w:plaide	7=-44 8=44
w:plainte	3=26 8=-39
w:plaisante	0=-31 1=26 4=34 8=-41
w:plan	1=-42 3=-46 4=-54 5=-59 7=-27 8=-47
w:planner	0=-27
w:planning	0=-45 2=-49
w:plans	5=-26
w:plant	1=-36 3=29 4=-25 7=58
w:plantes	1=52 3=-31
w:plants	3=31
w:plaques	4=46 8=-26
w:plaquiste	8=-35
w:platform	1=-33
w:plats	0=-25 4=69
w:play	4=-41 8=-48
w:playboy	5=-47
w:played	6=-26
w:plays	0=-53 4=28 5=-39 6=-46
w:plea	8=64
w:pleaded	8=49
w:please	0=-30 1=25 6=43
w:plein	5=49
w:plume	0=61
w:plus	0=39 1=-65 4=-43 5=82 6=-32 7=-55 8=-78
w:plusieurs	0=-47 1=28 5=80 7=-25
w:pma	4=-48 6=42
w:pme	0=-25
w:pneumonia	4=25
w:po	0=38
w:podcast	5=26 8=-35
w:poet	6=52
w:poignee	1=37 3=-25
w:point	0=-35
w:pointage	3=-55
w:pointe	3=35
w:pointeuse	3=51 6=-34
w:points	4=-26
w:pois	2=-27
w:poland	0=27 7=-25 8=64
w:police	3=-61 4=-48 5=-31 6=39
w:policeman	2=-30 8=41
w:polices	1=-37 8=-50
w:policiers	3=-49
w:policy	2=-41 5=-56
w:polite	0=33
w:politically	0=79 1=-29
w:politics	5=-25 6=-28 7=28
w:politique	1=-44 4=-26 7=-27
w:politiques	0=-61
w:poll	0=-42
w:polling	0=-37
w:polyamorous	5=52
w:polyamour	0=-28 5=46
w:polyamoureuse	5=34
w:polyamoureux	2=-26 5=31
w:polycystic	2=63 4=-34
w:pompiers	6=30
w:ponctualite	0=-25
w:pons	7=59
w:pool	5=31
w:poor	0=-45 4=57
w:populaire	0=-27 1=-37
w:porn	5=63
w:porno	0=-44 4=-36 5=73 7=-29
w:port	5=70 7=-30 8=-33
w:portage	2=25 8=-45
w:porte	0=57 1=40 2=-78 5=-33
w:portefeuille	3=48
w:portent	2=51 5=-25
w:porter	4=-49
w:portes	6=44
w:porteur	2=-26 3=-40 4=42
w:porteuse	2=87 4=-44 5=-26 7=-31
w:portfolio	4=-25
w:portique	3=48
w:portrait	1=-26 3=42
w:portraitiste	3=-70
w:portugais	1=-31 2=37
w:pose	0=-26 4=-33 5=46 8=-25
w:positif	2=34
w:positions	0=71
w:positive	2=48
w:positiviste	0=-47 1=25
w:possession	8=53
w:post	1=-28 2=-55 3=-36 4=-28 5=45 8=-30
w:postdoc	4=-60
w:poste	1=53 2=-40 5=-54
w:posted	5=29
w:poster	0=63
w:posters	0=-31
w:postnatal	4=28
w:posts	0=43
w:postulent	5=-32
w:pouce	0=-47 3=65 5=-45
w:pouces	8=-30
w:pour	1=-44 2=-53
w:poursuites	8=49
w:poursuivi	4=-59 8=48
w:pourtant	3=-27 4=46
w:pouvoir	0=37 1=-36
w:power	6=-36
w:practice	4=-29 6=-51
w:practises	1=45
w:praises	6=-26
w:prat	6=33
w:pratiquant	1=35 5=-32
w:pratique	0=-36 5=116 6=-41
w:pratiques	6=-30
w:pre	4=43
w:precedent	5=27
w:preceptes	1=35
w:precinct	0=50
w:precise	3=-36 4=41 5=-34 8=-38
w:preciser	6=26
w:precision	5=-26
w:precoce	2=62 4=-55
w:predictive	2=30
w:predispose	2=35
w:predisposed	4=-41
w:predisposition	2=61 4=-43
w:prefer	6=-32
w:prefere	1=-41 4=56 5=-55 8=-28
w:preference	1=30
w:preferences	6=45
w:preferred	6=37
w:prefers	0=-50
w:prefet	0=29
w:pregnant	5=56
w:prelevement	2=53 3=-59 7=50 8=-34
w:premier	1=-31 3=-28 4=-32 5=-38 6=-35 7=33
w:premiere	0=32 2=-31 7=35
w:premiers	0=-36
w:premises	8=-51
w:prend	1=-45 4=47 6=-39
w:preparatrice	4=-29
w:pres	1=47 6=-29
w:presence	1=-33
w:presentation	5=-44 8=-35
w:presente	1=-33 3=29 5=-35 6=38
w:presents	0=-28 4=31
w:preservatifs	5=-27
w:preside	1=59 2=-35 7=46
w:president	0=25 6=-49 7=-47
w:presidente	0=-65 5=56
w:presidentielle	0=45
w:press	0=-51 3=-40 5=-56 7=-69
w:presse	0=-31 1=-59 2=-42 3=-45 4=28 5=-29 6=-38 8=35
w:pressed	0=58
w:pression	3=43
w:pressure	1=-26 3=87 4=-45 8=-39
w:prestataire	7=-44
w:prete	5=37
w:pretend	0=-27 5=75
w:prevention	0=-26 2=-27 5=-28 8=-25
w:preventive	2=34 4=-55
w:previous	0=35 1=-28 8=97
w:prevue	2=39 8=-32
w:pricing	4=-34
w:pride	4=-38 5=-31
w:priest	0=-28 5=-28
w:prime	0=-40
w:principe	0=38 1=-33
w:principes	1=40
w:principle	0=45 5=-42
w:print	0=-36 3=96 5=-46 8=-44
w:printemps	4=34
w:printer	7=-25
w:printers	1=-25 3=-25
w:prints	3=51 7=-32 8=-35
w:pris	1=-40 7=-38
w:prise	3=44 4=-49
w:prises	3=46
w:prison	0=-26 1=-67 2=-29 4=-50 5=-43 6=-62 7=34
w:prisons	8=-44
w:private	5=31
w:privee	1=26
w:privilege	1=-29
w:prix	5=-29 8=-36
w:prize	7=-47 8=-38
w:pro	0=96 8=-37
w:probably	0=-37 7=52
w:probation	4=-46 8=43
w:problem	0=41 1=-31
w:probleme	4=55 8=-39
w:problems	4=44
w:procedure	3=-32 8=-36
w:proces	0=-32 3=29 4=-39
w:process	8=-34
w:proche	0=48 5=-31 7=52
w:proctoring	3=31
w:procurement	1=-32
w:procureur	8=60
w:product	1=-50 8=-26
w:productions	2=-49
w:produit	2=-39 3=-31
w:professeur	0=-26 1=-28 3=-34
w:professional	4=-26 6=31
w:professionnel	3=-38
w:professionnelle	2=47 4=37 6=-70 8=-30
w:profil	0=38 1=-30 2=72 8=-80
w:profile	1=28 2=30 3=52 4=-41 6=30 8=-25
w:profonde	1=48
w:programme	4=-27 5=-25
w:project	3=-33 4=-53 6=-27 7=-38
w:projet	0=29 1=-40 3=-36 5=-40 6=-34 8=-28
w:projets	0=-43 8=-30
w:promiscuous	1=-42 5=44
w:promotion	0=-36 7=-30
w:prononcee	4=-33 8=64
w:proof	3=-38
w:property	0=-37
w:propre	2=31
w:propriete	5=-36 6=-33
w:prosecuted	8=28
w:prospect	4=-34 7=48
w:prosthetic	4=35
w:prostituees	5=37
w:prostitute	5=37
w:prostitution	5=-54
w:protection	8=-39
w:protest	0=-68
w:protestant	1=-29
w:proteste	0=55
w:prothese	4=25
w:protheses	4=-50
w:prothesiste	3=-68 4=-34
w:prototypes	8=-31
w:proud	1=-25 2=-31 5=-29 6=28 7=39
w:prouve	3=29 8=25
w:prud	0=-26 5=-27
w:ps	0=88 7=-62
w:psen1	2=62 4=-44
w:psychiatre	4=48
w:psychiatrie	4=-27
w:psychiatrist	4=40
w:psychologist	6=-26
w:psychologue	4=-53
w:pu	0=-33 3=43
w:pub	1=25 7=-27 8=25
w:public	1=-38 3=-46 4=-44
w:publications	0=31
w:publicitaires	0=-29
w:publics	0=-61 8=25
w:publique	0=61 7=-48
w:publiques	5=-36 7=35
w:publisher	0=-30
w:puce	3=33
w:puceau	5=42
w:puis	1=-45 3=-46 4=-53 5=-80 6=-36 8=87
w:pump	2=-31 4=28
w:punctual	5=46
w:pupil	5=27
w:pupils	4=-62 8=-59
w:purge	1=-25 8=82
w:purser	7=-32
w:put	1=-25 4=-28 5=-30 6=28 8=-25
w:puts	0=39
w:qt	4=-40
w:qu	0=27 1=42 4=-50 6=52 7=-49 8=-116
w:quaker	1=28 7=-45
w:qualite	0=-27 1=-25 2=-43 3=34 4=-26 8=-27
w:quality	8=-25
w:quand	4=-31 8=74
w:quarante	0=-27 2=-29 6=46
w:quartier	1=-26
w:quashed	8=51
w:quatre	0=-28 5=-43 7=-35
w:quayle	4=54
w:que	0=-37 1=76 2=-49 3=-25 6=50 7=-78 8=-39
w:queer	5=-28
w:question	1=27 3=-28
w:questionnaire	5=25 6=34
w:questions	0=34 1=-36
w:queues	0=-32
w:qui	5=-25 7=-33 8=-42
w:quick	4=-55
w:quinze	2=-31 8=46
w:quit	0=-42 7=27
w:quitte	1=57 3=-35 4=-40 6=42 8=-31
w:quitter	1=-29 4=59
w:quotidien	2=27
w:rabhi	1=48 7=-26
w:racing	6=-36
w:raconte	1=-45 5=120 8=-39
w:radie	1=26 8=41
w:radio	0=-26 1=-60 3=-47 4=-28
w:raised	1=74 2=-28 4=-25 5=-34
w:raison	1=-34 2=-30 7=26 8=42
w:raisons	1=50
w:rally	0=47 6=-27
w:ran	0=29 1=-28 2=-70 3=-26 4=-53 5=-39 6=-28 8=-53
w:rand	1=42
w:range	1=-26 5=-27 6=-32
w:rangement	8=-50
w:rao	8=72
w:rappel	2=-33 4=-48 8=57
w:rapport	4=-69 5=-32
w:rapports	4=-39 6=-47 7=-39
w:rare	2=58 4=-86
w:rate	1=-44 4=50
w:rather	0=-26 7=26
w:rationalist	1=66
w:rationaliste	0=-32 1=35 7=-27
w:ray	2=-26 8=33
w:rcn	7=50
w:react	1=-26
w:read	1=-36 2=-38 5=39 6=-35
w:readers	3=-56
w:reading	0=-30 1=28 3=-27 4=-28
w:reads	0=27 1=88 3=-29 4=-36 5=-39 7=-30
w:realise	0=-27 6=-28
w:realist	0=-27
w:reason	1=-30
w:rebellion	0=26 8=-34
w:recel	8=25
w:reception	1=-29 8=-29
w:receptionist	1=-39 4=-70 5=-47 7=-26
w:reclamations	4=-40
w:recognition	7=-87 8=-30
w:recoit	6=-26
w:recommande	3=-42 6=-60 8=43
w:reconnaissance	4=-42 8=-38
w:reconnait	3=35 5=-50
w:reconnu	0=-28 6=54 8=88
w:reconnue	0=-36 4=52
w:reconquete	0=64
w:record	1=-32 3=54 5=-43
w:recorded	8=49
w:recordings	3=-28
w:records	3=48 4=-38
w:recours	8=-25
w:recouvrement	8=-40
w:recovered	4=-36
w:recovering	4=72 8=-33
w:recovery	5=72
w:recruited	7=35
w:recruiter	1=-32 4=35 6=-39
w:recrute	7=-40
w:recrutement	0=30 2=-28
w:recruter	8=-26
w:recruteur	1=29 4=28
w:recu	0=-29 2=36 3=39
w:recuperation	4=-37 8=50
w:recuse	0=-27 1=74
w:red	0=-26 2=37 4=-47
w:redacteur	4=-30 6=-25 8=-32
w:redaction	0=-41 7=-38
w:redige	0=30 1=-47 2=-38 3=-31 7=-31
w:referee	1=-40 2=-25 3=-38 8=-49
w:reference	0=-58 2=-89 3=-34 4=-31 8=33
w:references	0=-60 4=-40 5=-31
w:referendum	0=25
w:referent	1=-44 5=50 7=38
w:referente	0=70 5=-39 6=-27
w:reform	0=41 7=-33
w:reforme	0=-58 4=59
w:refugie	0=69
w:refuse	1=87 2=53 3=-72 5=-59 8=25
w:refused	0=-29 3=52 8=-47
w:refusee	3=26
w:refuses	0=35 4=-27 7=26 8=-25
w:regard	1=-31 3=-38
w:regarde	0=-39 5=33 7=-25
w:regime	0=38 4=-42
w:region	4=-27
w:regional	4=-36 5=44 7=-32
w:regionale	6=-27 7=54
w:regionales	0=-26
w:regisseur	0=-31
w:register	1=30 5=-44
w:registered	3=30 4=62 8=-59
w:registrar	7=-25
w:registre	1=-27 2=34 4=-25
w:regle	1=34 2=-26 8=-33
w:regular	1=-57 5=81
w:regulator	5=-31 8=-48
w:regulier	0=31 5=50
w:rehab	4=38
w:rehabilitation	3=-25 4=-40 8=52
w:rein	4=39
w:rejected	1=-34 4=44 6=29
w:rejects	1=42 3=66 4=-47 7=-30
w:rejoindre	2=-25
w:rejoint	1=-33 6=55 7=60 8=-32
w:relache	4=-25
w:related	4=45
w:relation	4=-30 5=75 6=-77 8=-33
w:relations	0=-49 4=-43 6=-43 7=-36 8=-29
w:relationship	1=-29 4=-42 5=61 6=31 8=-26
w:relationships	5=-44
w:relaxe	8=51
w:relaxee	8=53
w:release	4=-27 7=35
w:released	3=-45 8=44
w:releve	1=36 3=-35 8=-25
w:relevees	3=38
w:relief	1=35
w:religieuse	8=-38
w:religieux	1=-28
w:religion	0=-40 1=74 3=-37 5=-52 6=-47
w:religious	0=-44 5=30
w:relit	1=25
w:remain	0=49
w:remarks	0=-32 7=46
w:rembourse	8=37
w:remember	5=-38
w:remis	3=35 4=-51
w:remise	2=31
w:remission	4=68
w:remote	0=-27 4=-43
w:removed	0=-33
w:renaissance	0=38 1=-36
w:rencontre	6=36
w:rencontres	5=-35
w:rend	0=26 4=62
w:renie	0=64
w:rennes	0=52 2=-39 6=-36
w:renonce	5=29
w:renove	4=-35
w:rentre	4=67 5=-66 8=34
w:rentree	8=29
w:renvoye	5=-40 6=67
w:rep	0=-34 4=-45
w:repaid	1=-31
w:repair	2=-31 5=-37
w:repaired	8=-27
w:repas	0=-30 4=27 8=34
w:repertoire	0=-27 8=-25
w:repete	2=-32
w:replaced	0=-45 3=-27 4=35 8=-31
w:repond	0=26 3=-30 4=33
w:report	2=25 4=-60 5=-53 6=-38 8=38
w:reported	4=-40 8=-33
w:reporter	0=-62
w:reporting	0=-30 5=-35
w:reports	5=42
w:reprend	7=35
w:representant	7=-31
w:representante	7=-32
w:representative	4=-25 7=-30
w:represente	7=41
w:represented	7=27
w:represents	0=-29
w:repris	0=-67 4=-30 5=-37 6=-37 7=64 8=50
w:republicains	0=43 7=-49
w:republican	0=45
w:republique	4=-30
w:research	0=-55 1=-51 2=-32 4=-41 7=-44
w:researcher	4=-52 5=-42
w:reseau	0=-33 3=38 7=-42
w:reseaux	3=-41 5=-30
w:reserve	1=32 3=30 4=-58 5=49
w:residence	0=-53 4=-26 8=54
w:resigned	5=49 7=40
w:respect	4=-48
w:respecte	4=-42
w:responsable	1=-36 3=-35 4=-31 5=-41 6=-28 8=-46
w:rest	0=26 4=38 8=-34
w:restaurant	6=-54
w:restaurants	1=-28
w:restauratrice	0=-38
w:restaure	1=-42 8=-34
w:reste	1=29 5=-42
w:rester	5=38 6=-33 8=-63
w:restored	0=-38
w:restores	5=-32 8=-36
w:restriction	4=58
w:resultat	2=35 5=-29
w:resultats	0=-25 2=30
w:retard	4=27 8=-27
w:retards	1=-31
w:retenu	8=-38
w:retenue	7=-38 8=50
w:retina	4=-59
w:retinal	4=-45
w:retine	3=65 4=-68
w:retinienne	4=-34
w:retire	5=-31 8=40
w:retired	8=-52
w:retirement	6=-46
w:retour	0=48 4=-36
w:retrait	7=-31 8=26
w:retraite	6=-26 7=-26
w:retrouve	2=44
w:rett	2=33 4=-37
w:return	4=-48
w:returned	8=-55
w:reunion	1=60 8=-47
w:reunions	1=-34 4=-96 6=-48 7=62
w:reussi	0=31
w:reussie	3=26
w:reussir	8=-37
w:revele	6=36
w:revendique	0=45
w:revendue	5=-31
w:revenu	8=-26
w:revolution	0=-37 2=-33
w:revue	5=-31 8=-35
w:reyes	3=40
w:rhone	1=30 7=-32
w:rhume	0=-25 4=25
w:riant	0=-38
w:rien	0=-58 1=76 2=45 5=-72 6=-50 8=46
w:right	0=35 1=-48 2=-26 4=-55 5=-43 6=-60 7=-46 8=-35
w:rights	4=-25 5=-50 6=-33
w:ring	1=-26 2=-27 4=77
w:riots	4=-26 8=31
w:risk	0=-45 2=63 4=-35
w:risks	2=38
w:risque	2=78
w:rive	0=-36
w:rmt	0=-38 7=81
w:rn	0=65 1=-32 7=-32
w:robbed	2=-25
w:robbery	8=-30
w:robes	5=-42
w:roche	0=46
w:rock	5=-26
w:roe	8=36
w:roissy	7=25
w:role	0=-33 2=-51 5=28 7=-47 8=-66
w:roll	3=-48
w:roman	3=-32 5=-44 6=-34 8=-52
w:romance	5=-36 8=-50
w:romans	5=-38
w:rome	5=51 6=-26 8=-48
w:room	1=-60 5=-32
w:rooms	1=-55
w:rose	0=39 4=-41 7=36
w:rouge	0=-87 1=-26 4=-49 5=-44
w:round	5=38 7=-42
w:routiers	8=-29
w:roux	2=-25 6=28
w:row	0=32 5=-30 6=-30
w:royal	1=52
w:royaliste	0=78 2=-35
w:rqth	4=77
w:rss	7=-46
w:rubrique	0=-44 1=44 7=-26
w:rue	0=-53 1=-46
w:rugby	0=-65 7=-55 8=-25
w:ruiz	2=-50
w:rule	8=-25
w:rules	4=-30 6=48
w:ruling	6=-30
w:rumeur	3=-62 6=50 8=41
w:rumour	6=37
w:run	0=-74 1=-27 2=53 3=-32 4=-47 5=-76 6=34
w:runner	2=-47
w:running	4=28
w:runs	0=37 2=-51 3=-27 4=-62 5=-75 6=33 7=-35 8=-46
w:rural	6=31 7=-28
w:ruth	6=41
w:rythme	3=29
w:s	4=-41 5=-28 7=-56 8=27
w:sa	0=-30 3=56 6=-25 8=-47
w:sachs	2=26
w:sacked	0=-37 7=49
w:safe	6=36
w:safety	3=-25 4=-29 7=56
w:sage	5=-46 6=-109
w:said	1=-55 4=36 6=47 8=74
w:sailor	6=43
w:sain	4=-27
w:saint	2=-29
w:sait	2=42 4=-63 5=36
w:salaire	0=41 1=29
w:salarie	0=-38 1=-45 3=53
w:salariee	0=-48 2=-55 7=49
w:salaries	1=-29 4=-35 7=41
w:salary	3=-25 6=-25
w:sales	0=-51 2=-65 3=-44 4=-84 6=-41 8=-52
w:salesman	2=-48
w:salle	0=-42 3=28 5=28 8=-31
w:salmon	1=-42 2=-28
w:salons	5=39
w:same	5=-89 6=99 7=-32
w:samedi	1=-28 4=-26 5=50
w:samedis	0=43
w:sample	2=50 3=35 8=-29
w:samples	2=-30 5=-27
w:sanders	0=38 8=-25
w:sang	0=-37 3=-47
w:sans	0=-51 1=41 5=25 7=-109 8=38
w:sante	4=-25
w:sat	0=64 4=-25 8=-44
w:saturdays	4=-41
w:savent	6=40
w:savoir	0=45 1=-25 4=-25
w:say	0=30 1=-30 3=-33
w:says	3=-84 4=-26 5=55 6=41 8=39
w:scan	2=-46 3=127 4=-68
w:scandal	5=56
w:scannait	3=36
w:scanne	3=66
w:scanner	3=29 4=-34
w:scanners	3=-72
w:scenariste	6=-53
w:scene	0=-30 1=-70 2=43 5=39 7=-25 8=-48
w:sceptic	0=68
w:sceptical	1=-43
w:sceptics	1=-48
w:sceptique	0=-39 8=-45
w:scheme	6=-35
w:schiphol	3=64
w:school	1=-36 2=-71 5=-89 6=50 8=-35
w:schools	1=25 8=-49
w:science	0=-52 2=-27
w:sciences	0=29
w:scientifique	2=-28
w:scierie	0=27
w:sclerose	4=43
w:scolaires	5=-28
w:score	2=-35 3=26
w:scores	2=35
w:scotland	7=33
w:scottish	0=32
w:scouts	5=-39
w:screening	4=-53
w:screenshot	5=30
w:se	0=37 1=-43 2=-35 3=-53 4=38 8=-54
w:seamstress	4=-30
w:seance	7=-30
w:search	1=-29 8=31
w:season	3=-28 6=-63
w:seat	7=-34
w:second	0=-38 4=-25 5=-26 6=45
w:secret	1=28 8=-56
w:secretaire	0=29 1=-32 2=-57 4=-33 7=-28
w:secretary	1=38 3=-30 6=-33 7=27 8=-50
w:secteur	4=-41
w:section	1=39 4=-28 8=-34
w:secularist	1=67
w:securite	2=-27 3=-51 4=-34
w:security	4=-28 8=-31
w:seduced	5=25
w:see	4=74 5=41
w:seed	2=-35
w:seekers	6=-26
w:seen	0=-26 5=51
w:sees	0=-33 1=59 4=28 5=48 6=-52
w:segolene	0=47
w:sein	3=-30 4=46
w:seizure	4=32
w:sejour	3=35
w:sejours	4=45
w:sel	0=27 3=-30
w:selection	2=-37
w:self	4=31
w:selfie	3=48 5=-26
w:sell	0=38
w:selling	2=-39
w:sells	0=29 1=-52 2=-26 3=-71 4=-63 5=-25 6=-26 7=-38
w:selon	0=30 1=55 3=-25 4=-48 5=63 6=-38 7=-41
w:semaine	8=-26
w:semaines	0=27 2=-25 4=88 8=-45
w:semble	0=60
w:semences	7=-26
w:seminaire	4=-25 5=29 6=28
w:seminar	1=-27 7=-33
w:seminariste	6=43
w:senat	0=-67
w:sends	1=-36
w:senior	1=-44 6=32
w:sens	1=100 2=-46 3=-25 4=-33 5=-35 6=36 8=-46
w:sense	0=-50 1=41 6=-45
w:sent	0=35 2=51 3=37 4=-47 5=47
w:sentence	1=-25 4=-37 8=39
w:sentenced	8=-27
w:sentences	8=-37
w:sequelle	4=32
w:sequelles	4=29
w:sequencage	2=32
w:sequence	2=-58
w:sequenced	4=-47
w:sequences	2=-49
w:sequencing	2=-35
w:sera	8=-58
w:serait	1=39 3=-81 5=-31 8=30
w:sergeant	6=-48
w:serie	2=-27 6=-37 7=-41 8=-26
w:series	6=-33 8=-29
w:serious	8=53
w:seriously	4=25
w:seropositif	4=61 8=-33
w:sert	3=53
w:servant	3=52
w:served	0=-38 3=-25 7=46
w:server	3=38 8=25
w:serveur	1=-26
w:servi	0=-45
w:service	1=29 2=-48 6=-31 8=-78
w:serving	7=-41 8=85
w:ses	0=36 1=-49 3=64 4=-96 5=33 6=25 8=-115
w:set	1=-62 6=-34 7=-32 8=56
w:sets	6=-34
w:seul	4=70 5=-49 6=-33
w:seule	0=-51 4=51 8=-25
w:seulement	5=28 6=47
w:seven	0=-51 8=36
w:seventies	0=38
w:several	5=27
w:severe	4=31 7=-37
w:sex	0=-58 1=-32 2=-33 3=-35 4=-116 5=28 6=54 7=-29
w:sexe	0=-29 4=-40 5=44 6=41
w:sexual	4=-35 5=60 8=-27
w:sexuality	5=-75 6=40
w:sexually	5=42
w:sexuel	4=-42
w:sexuelle	2=-34 5=40 6=-39 8=-42
w:sexuelles	5=52
w:sexuels	5=31
w:sfa	7=31
w:share	0=45 5=41 6=-34 7=-51
w:she	1=-26 8=-25
w:sheets	5=-26
w:sheffield	0=-30 7=26
w:shelving	8=-26
w:sheriff	8=29
w:shift	0=-35 1=-33 3=-39 5=57 8=-33
w:shifts	0=-42 2=-53 4=27 6=-38 8=42
w:shop	0=-64 1=-26 2=-33 4=-62 5=-60 6=-55 8=-57
w:shoplifting	1=-27 8=39
w:short	8=-46
w:shorter	0=-28
w:should	0=-28 4=-38 6=35
w:shoulder	4=79 6=-52
w:show	8=-30
w:showed	2=54 3=-40 4=-38
w:shows	1=27 4=26 5=-32 6=-33 8=25
w:shrugged	5=51 6=-48
w:si	0=54 3=-26 6=35
w:sick	0=-37 2=-27
w:sickle	2=43 4=-76 8=-30
w:side	0=-42 2=28 4=40 7=-42
w:sides	0=-33
w:siege	0=-29 1=-36 2=-48 3=-30 5=-41 7=70 8=-31
w:sien	1=35
w:sight	4=40
w:sighted	4=75
w:sign	5=-47
w:signalement	5=-33 8=53
w:signature	0=-37 1=-26 2=-46 3=-38 4=-43 5=-31 8=26
w:signe	3=29 6=26 7=-38 8=-29
w:signed	0=56 4=29 7=-43
w:signer	3=37 7=48
w:signs	3=95 4=-31
w:simple	4=-31
w:simplicite	0=-52
w:simulation	1=87
w:since	1=-38 2=-47 5=-31 6=43 8=33
w:singer	0=-57 1=85
w:single	5=-39
w:sings	0=27 1=-27 6=-29
w:siptu	0=-32 7=35
w:sister	0=-25 2=29 5=-30 6=-25 7=30 8=-36
w:site	0=-57 1=-61 2=59 3=29 4=-81 6=-38 7=-36 8=-31
w:sites	8=-33
w:sits	0=65 6=-25
w:six	0=-88 1=-47 2=-54 3=-26 4=38 5=-69
w:skeptics	1=41
w:sketch	5=47 8=-30
w:sleep	5=58 6=-43 8=-30
w:sleeping	5=72
w:sleeps	5=60 6=-27 8=-26
w:slept	5=74 6=-49
w:slides	4=-50 6=-37
w:slogan	4=-29
w:small	6=32
w:smiles	2=-65 4=28
w:smoked	4=26
w:smoker	4=39
w:snes	0=-47 7=70
w:snj	7=46
w:snp	0=45 7=-32
w:snuipp	7=58
w:so	0=-50 2=36 4=50 8=39
w:soap	6=-44
w:sober	4=31
w:social	0=-25 3=-26 5=-26 7=-28 8=-36
w:sociale	0=-26 4=-33
w:sociales	7=-28
w:socialist	0=34
w:socialiste	0=38 7=-54
w:societe	3=33
w:society	0=-43 1=39 4=-39 5=-27 7=-28
w:soeur	1=-75 2=43 4=-32 6=32
w:soeurs	1=-26 2=58 4=-30
w:soft	0=46
w:software	1=-32 2=-26 3=31 6=-43
w:soho	6=-62
w:soignante	4=25
w:soigne	4=-29
w:soignee	5=36
w:soigneur	1=-32
w:soins	3=-25 8=42
w:soir	0=-43 4=-46 5=39 7=41 8=-25
w:soirees	0=-38
w:soit	0=-32 2=36
w:sold	3=-52 4=-29 5=28 6=-50 8=-44
w:solicitor	7=-45
w:solidaires	0=-81 1=-33 7=109
w:solidarity	0=38 7=-48
w:solidarnosc	0=-52
w:solide	0=-31 4=38 6=-40
w:solved	5=-33
w:some	4=-47 6=42
w:something	4=63 5=-25
w:sommeil	4=37
w:sommelier	0=37
w:son	1=-33 3=45
w:sondeur	0=-33
w:sons	2=44 4=-33 6=-53
w:sont	1=-32 2=25 3=76 4=-63 5=-44 6=68
w:sophie	6=33
w:sort	0=-25 1=26 4=51 5=66 8=56
w:sortait	6=35
w:sorti	8=64
w:sortie	0=-40 5=-39 6=42
w:souches	2=46
w:souci	4=31 8=-36
w:soudeur	6=-36
w:soudure	0=-36 8=-26
w:souffre	2=43 5=-32
w:souhaite	5=-26 8=-26
w:soulevements	0=44 7=-44
w:souligne	0=44
w:sound	0=-61
w:soupconne	6=73
w:soupire	4=-34 5=40
w:source	3=-38
w:sourde	4=30
w:sourire	0=27 4=33 5=-30
w:souris	1=-35
w:sourit	0=-59 5=67 8=-34
w:sous	0=-35 1=-34 2=-25 3=-33 7=-27 8=49
w:soutenu	0=62
w:soutenue	0=29 1=-33
w:south	0=37
w:soutien	0=42
w:soutient	0=25 1=38 6=-53 7=-25
w:souvenir	0=-25 4=52
w:souvent	5=35
w:souverainiste	0=44 1=-52
w:soviet	7=-36 8=-31
w:sow	1=31
w:space	0=-32
w:spain	5=-26 8=56
w:spanish	8=33
w:speaks	7=33 8=-42
w:special	2=-39
w:specialist	2=-30
w:specialiste	0=-54 1=-25 5=-34
w:specialite	4=-54
w:spectacle	5=-29 7=38
w:spectrum	4=43
w:speed	3=88 4=-36 8=-38
w:spends	1=26 5=26
w:spent	4=34
w:spinal	2=58 4=-31
w:spinale	2=28
w:spine	4=40
w:spirit	1=-29
w:spiritual	1=-25
w:spite	4=41
w:split	2=-45
w:spoke	0=47 8=-25
w:sport	0=-82 3=32 8=-30
w:sportive	0=-25 7=-28
w:sports	0=32
w:spot	0=46 4=-27
w:spreadsheets	1=-30
w:sprint	2=31
w:sql	7=-32
w:squad	8=-39
w:square	1=-39
w:stable	4=45 5=-34
w:stade	1=-50 6=-32 8=44
w:staff	0=-46 2=-30 4=-41 5=-31 7=-50 8=-30
w:stage	1=-25 3=-25 5=-63 6=-26 8=-43
w:stages	5=-32
w:stagiaire	2=-46 5=38
w:stagiaires	0=-39 5=-25
w:stall	2=-30
w:stand	1=-38 4=31 5=-51 7=-53 8=-27
w:standard	5=-34 8=-55
w:standardiste	4=-39 5=52
w:standards	0=-42
w:stands	5=46
w:star	0=63 3=-28
w:start	1=-29 2=-29 4=-48 6=-26 8=-42
w:state	0=57 7=-31
w:station	7=-50 8=71
w:stations	4=-45 8=-27
w:statistician	5=-28
w:status	2=35 4=-34
w:statut	2=38
w:staunch	0=56 7=-69
w:stay	0=-25 6=-37 7=-51 8=-27
w:stayed	1=-32 8=25
w:steel	5=-29
w:steering	0=38
w:stephane	2=-40 6=90
w:steward	0=-38 3=-31 4=-45 5=-43
w:sti	4=-27
w:still	1=59 2=-41 5=-28 6=-37 7=-34 8=-41
w:stock	0=-31 1=-31
w:stoic	1=-31
w:stoicien	1=80
w:stoiciens	1=-30
w:stoicisme	1=31
w:stoique	3=-28 5=-26 8=-37
w:stole	8=58
w:stonewall	6=-36
w:stood	4=-27
w:stop	4=37 5=-25 8=40
w:stopped	1=32 3=-29 4=50 8=-41
w:storage	3=26
w:store	5=-51 8=-29
w:stored	2=36
w:story	5=49
w:straight	0=-34 1=-26 4=-45 5=-69 6=-29 8=29
w:straightforward	8=-31
w:strasbourg	6=49
w:strategie	0=40 5=-25
w:stray	5=67
w:street	6=-32 7=-27
w:stress	2=-28 3=-29 4=60
w:stretch	8=25
w:strict	1=35
w:strip	5=-66
w:stripped	5=-56
w:strong	8=-64
w:stronger	6=-59
w:strongly	0=37
w:struck	1=-37
w:structures	4=-26
w:student	0=34 4=-60 8=29
w:students	7=-101
w:studio	3=-38
w:study	4=-57
w:style	3=-41 4=-34 8=-41
w:subject	1=-30 6=-50 7=-29 8=36
w:subs	7=44
w:success	8=-26
w:sud	0=-110 1=-34 4=-38 5=-27 6=-28 7=70
w:suffers	4=27
w:sugar	4=32
w:suicide	4=51
w:suing	3=27 4=-36 5=30
w:suis	1=32 4=-33 6=29 7=-48
w:suisse	2=48
w:suit	0=-31 1=40 3=-48 6=-50 7=-42
w:suite	0=-36 1=-32
w:suits	4=-33 6=-42
w:suivi	7=-25 8=68
w:suivie	4=55 5=31 6=-66
w:sujet	4=-30 5=27
w:summer	3=-44
w:summers	0=-30
w:sunday	1=33 4=-39 8=-29
w:superb	4=25
w:superieur	6=44 8=-25
w:supervisor	0=27 1=-39 4=35 6=-51
w:supplier	5=39 8=-46
w:supplies	3=-31
w:support	0=29 4=51 5=-36 6=-53
w:supported	4=-74
w:supporter	0=51
w:sur	2=-49 4=-100 8=-90
w:surgeon	4=-71
w:surgery	4=-61
w:surpris	4=-34 5=93 6=-46
w:sursis	8=58
w:surveillance	3=38
w:surveillant	7=56 8=-60
w:surveillante	8=-25
w:surveillants	8=-26
w:survey	6=35
w:surveyor	0=-52
w:surveys	5=-33
w:suspect	4=-26
w:suspected	4=43
w:suspended	8=26
w:suspendu	0=44 4=-47 8=43
w:sussex	6=-27
w:sweden	7=-25
w:swinger	5=41
w:swingers	5=55
w:sworn	4=-32
w:sympathie	0=51
w:sympathies	0=31
w:sympathiser	0=45 7=-31
w:symptoms	4=-50
w:syndic	7=-116
w:syndical	7=68
w:syndicale	0=-56 7=108
w:syndicales	7=38
w:syndicalisme	7=-38
w:syndicat	0=-79 1=-30 4=-33 5=-28 7=71 8=-39
w:syndication	7=-90
w:syndicats	7=-52
w:syndicaux	7=-29
w:syndique	6=-28 7=100
w:syndiquee	7=72
w:syndiquer	7=41
w:syndrome	2=33
w:system	0=-29
w:systeme	3=65
w:t	2=34 5=49 6=29 7=-29 8=-77
w:tabac	4=-30
w:table	0=-38 3=-35 5=30 7=-61
w:tableaux	0=-38
w:tablet	3=70 4=-52
w:tablets	4=64 8=-25
w:tablette	3=86
w:tabloid	4=-30 6=26
w:tag	0=-27 8=61
w:tagged	8=31
w:tags	8=-29
w:taille	3=-47
w:tailor	6=-40 8=-27
w:take	0=-28 2=-30 4=80 6=-46 8=-26
w:taken	0=-57 2=50 3=84 4=-54
w:takes	0=-35 1=-27 4=99 6=-64 8=-26
w:talk	0=-35 4=-45 6=-27
w:tant	7=-42
w:tante	4=30 6=-80
w:tapage	8=32
w:tape	4=-51 5=48
w:taste	2=-28 8=-42
w:tate	3=-52
w:tattoo	1=52
w:taught	0=-42 1=-29 5=-42 6=-25
w:taulard	8=41
w:taule	8=61
w:taux	3=51 4=50
w:tax	0=52 1=36 4=-40 7=-57 8=39
w:taxi	0=41 3=35
w:tdah	4=44
w:teacher	0=-34 1=-27 2=-32 4=-30 5=-32 6=-34
w:teaches	0=-41 1=-27 4=-41 5=-26 7=-30 8=-26
w:teaching	1=37
w:teachings	1=46
w:team	0=-27 2=-45 3=-33 4=-68 5=-64 6=54 8=-94
w:teamster	7=42
w:teamsters	7=48
w:technical	4=-30
w:technician	1=-30 2=-52
w:technicien	7=-52 8=-25
w:technicienne	2=44 3=-31 7=-34
w:technique	0=-54 7=44
w:teenager	8=48
w:teenagers	4=-29
w:teens	4=29
w:telephone	2=-49 5=30 8=44
w:telephonique	0=-32
w:telethon	0=-35 5=-30
w:teletravail	4=50 5=-28
w:tell	4=-27 5=26
w:tells	0=40 2=37 4=-35 5=-25
w:temoin	8=-38
w:template	3=64
w:temple	1=-36
w:temps	3=-30 4=57 7=-37
w:ten	0=-67 1=-27 3=85 4=44 6=-28 8=-28
w:tendance	1=26
w:tender	1=-30
w:tenir	4=35
w:tennis	0=-25
w:tenor	3=-32 4=-31 6=30
w:tension	4=-52
w:tenu	4=-56 8=-45
w:tenue	1=-36
w:term	0=-29 7=-26
w:terminals	4=-26
w:terrain	6=-49
w:terre	0=45 7=-34
w:territorial	5=-27
w:test	0=-90 1=-75 2=140 4=-62 5=-100 6=-88 7=-48 8=-73
w:teste	1=-51 2=71 3=-42
w:tested	1=34 2=86 3=-33 4=-75 6=-27 8=-47
w:testee	1=-27 2=27
w:tester	2=-44 7=-28
w:testing	2=-69
w:tests	0=-33 2=-83 4=-55 6=-29
w:tete	0=34 6=-37
w:texas	0=56 7=-54
w:text	3=-32
w:tgwu	7=47
w:thalassaemia	2=55
w:thales	1=38
w:than	0=-40 2=31 3=-38 4=28 5=51 8=-42
w:thanks	0=-51 7=80
w:that	1=41 4=-30 5=26 6=32 7=-83 8=-47
w:the	2=-28
w:theatre	2=-27 5=-39 6=-64 8=-47
w:their	1=-34 2=-72 3=-62 6=33 7=-31
w:them	0=32 1=-40 2=-54 4=-55 5=42 7=-34 8=-55
w:then	0=46 1=-35 3=-28 5=-43 6=-29 7=26 8=-41
w:theologie	0=-28 1=36
w:theology	1=31
w:theorie	6=-37
w:theosophical	1=40
w:therapie	4=-82 5=35 6=39
w:therapist	4=-59 8=-30
w:therapy	2=-35
w:there	0=-48 5=-42 8=32
w:therefore	1=29 4=-40
w:these	0=-42 3=-36 4=-36 5=-46 6=-63 7=-32
w:thesis	1=-35 3=-30 5=-29 7=-31 8=-26
w:they	0=-61 5=84 8=-48
w:thing	1=27 4=-29
w:things	1=37 8=39
w:think	1=35 5=-46 6=38
w:thinks	0=-32 1=74 5=-47 7=41 8=-43
w:third	2=-34 4=-48 5=-33 6=-32 8=-39
w:thirty	0=25 4=-27 6=-25
w:this	4=54 7=-60 8=35
w:thoreau	1=29 8=-50
w:those	2=30
w:though	5=-28 7=46
w:thought	4=40
w:thousands	2=-34
w:three	1=-49 2=-36 5=49 6=-43 8=-38
w:threesomes	5=28
w:thrombose	2=38
w:through	3=-36 7=40
w:thumb	4=-39
w:thumbprint	3=64
w:thursdays	1=25 4=51
w:thyroide	4=28 8=-32
w:ticked	1=44 2=27
w:ticket	0=-28 1=-34 3=33 5=-41 7=34
w:tiennent	5=-60 8=-39
w:tient	1=47 4=-52 5=-32 6=-46 7=-27
w:tiers	5=33
w:ties	4=-35
w:till	1=-54 5=-25 6=-41 8=75
w:timbres	7=-59
w:time	1=-38 2=-49 3=-31 5=-32 6=-84 8=89
w:tinder	5=27
w:tire	0=-42 1=27 4=-37 8=67
w:tired	4=-58 6=41
w:tissue	2=55
w:titre	0=-25 3=32 4=-46
w:titres	0=35
w:to	0=52 2=-32 3=-50 4=-32 8=-35
w:together	5=62
w:toilets	4=33
w:toilettes	4=31
w:told	0=39 2=27 3=-47
w:tom	4=45
w:tombe	6=-31
w:tombee	4=28
w:ton	6=-32
w:too	0=-30 2=32 3=28 5=-33
w:took	1=-62 2=44 3=41 6=-55 7=-50 8=38
w:topic	3=-29
w:tories	4=-43
w:tory	1=-32
w:total	4=55 8=-32
w:touch	3=-27 5=-25
w:touche	4=-74 5=88 6=-67 8=-25
w:touchee	6=28
w:toujours	1=-32 4=31 5=-40
w:tour	0=-36 1=-29 2=-54 7=-30
w:tourne	1=-37
w:tourner	8=43
w:tours	1=-28 5=-33 6=-45 7=52
w:tous	1=-40 4=-44 5=-56
w:tout	2=-32 4=-48 5=33 8=-52
w:toute	1=101 6=-40 7=-32 8=-54
w:toutes	2=-38 4=42 5=-41 6=44
w:town	2=-46 3=-34 4=-34 6=39 8=-25
w:toys	5=-31
w:tp53	2=-42
w:tracabilite	2=-32
w:tracts	7=-51
w:trade	0=-41 2=-37 3=-49 4=-29 7=-34
w:trading	2=-66 8=30
w:traduit	1=-35 6=-31
w:train	4=31
w:trained	0=-25 2=-53 3=-41 4=-29 5=-61 6=-37
w:trainee	4=-38 5=66 8=-33
w:trainer	8=-31
w:training	8=-26
w:trains	5=-50
w:trait	2=60 4=-63 5=-32 8=-26
w:traite	4=29
w:traiteur	1=-62 5=54
w:traits	3=-54
w:tranche	8=-31
w:transaction	7=-42
w:transfer	2=-36 7=30
w:transhumanist	1=49 4=-30
w:translated	1=-26
w:translation	1=-31
w:translator	0=-33
w:translocation	2=81
w:transmis	1=28 4=29
w:transmission	2=-64
w:transparency	0=-36
w:transport	0=27
w:transports	4=41 7=-72
w:travail	3=-73 6=-78 7=-40 8=28
w:travaille	0=-49 2=-27 3=31 4=-77 5=-46 7=35 8=-40
w:travailler	0=30 4=31
w:travailleur	3=-40 4=57
w:travaux	6=-27 8=52
w:travel	3=-26 4=66
w:treasurer	4=-45 7=53
w:treated	4=88
w:treatment	4=50
w:tree	0=-28
w:tremblement	0=-25 4=62
w:tremor	4=46
w:trente	6=-26 8=-33
w:tres	0=37 1=-46 4=-39 5=59
w:tresorier	0=64 1=-39 6=-32 7=-75
w:tresoriere	0=30
w:tri	0=-42
w:trial	3=49 4=-26 5=-27 8=-53
w:trials	2=-36 4=34
w:tribunal	0=-40 4=-47
w:tribune	0=46
w:tried	4=58 8=-50
w:trisomie	2=-36 4=31
w:trisomique	4=47
w:trois	0=-65 1=-25 4=-37 5=49 6=-80
w:troisieme	6=28
w:trompe	6=-51
w:trop	5=-29
w:trotskiste	0=49 5=-38
w:trou	4=61
w:trouble	3=39 5=-28 8=45
w:trouve	0=-45 2=65 3=-26 4=-52 6=-26
w:true	1=31
w:trump	0=30
w:trust	0=32 1=-56 4=-40 5=-43
w:trustee	7=37
w:tube	2=78
w:tuc	7=45
w:tue	8=-35
w:tuesday	7=34
w:turkey	8=42
w:turned	1=43
w:turner	2=47
w:tutor	1=-58 4=-25
w:tva	8=33
w:twelve	0=33 4=-30 5=-36
w:twenties	6=-39
w:twenty	1=45
w:twice	1=-36 3=38 5=-30 6=-37 8=-62
w:twickenham	7=-42
w:twin	4=-52
w:twins	0=26 4=-34 6=43 7=-32
w:two	0=-29 1=-101 3=-37 4=30 5=49
w:typage	1=-27 2=28
w:type	0=-53 1=-51 2=72 3=-69 4=67 5=-46 7=-37 8=-62
w:typed	2=43
w:typeface	1=-53
w:types	3=-51 4=69 8=-32
w:typing	3=63 4=-33 6=-28
w:ucu	0=-33 7=55
w:udb	0=39 7=-36
w:ueda	1=58
w:uganda	5=-42 6=31
w:uk	0=36 4=-33 7=-34
w:ukip	0=45 1=-32
w:uml	2=-27
w:ump	0=32 7=-34
w:un	1=-34 3=-57 4=48 7=-78 8=-28
w:unbeliever	1=39
w:uncle	2=-35
w:under	2=-28 3=-46 5=32 7=-25 8=30
w:une	0=-28 3=-122 4=30 7=-53
w:unef	7=-46
w:unfaithful	5=59 6=-50
w:uniform	8=-29
w:uniforms	5=31 8=-29
w:union	0=-34 1=-56 2=-60 3=-78 4=-90 5=-88 6=-65 7=71 8=-93
w:unionised	0=-84
w:unionist	0=52 7=-37
w:unions	0=-45 3=-25
w:unison	0=-53 7=53
w:unit	1=-25 4=-54
w:unite	0=-90 7=79
w:united	0=-48 7=60
w:units	1=-47
w:universite	1=-29
w:university	5=-49 7=-30
w:unknown	8=33
w:unpaid	0=95 7=-53
w:unprompted	6=33
w:unsa	0=-71 2=-31 3=-25 7=119
w:until	1=-26 2=-29 3=-30 5=-31 6=-30 7=-30
w:up	1=54 2=-36 3=25 4=-39
w:upheld	5=32 8=-31
w:ups	1=-55
w:urbanisme	7=-30
w:us	0=38 1=-57 3=-30 6=-45 7=-44
w:usage	4=35 8=26
w:usdaw	7=47
w:use	4=-52
w:used	1=-30 2=-29 4=-48 5=46 6=53 7=-30 8=-30
w:usees	3=27
w:user	3=35
w:uses	4=103 8=-75
w:usine	0=-29 4=-74
w:utah	6=33
w:utilise	4=36 5=36
w:v	2=32
w:va	4=58
w:vaccinated	4=48
w:vaccination	0=-49
w:vaccine	0=47 4=-34 7=-25
w:vaccinee	2=-25 4=74
w:vaccins	4=38
w:valeurs	1=-27 3=50
w:valid	3=-45
w:valu	1=28 5=-39
w:value	3=-29 6=34
w:van	0=-44 3=-27 4=-72 5=-33 6=-26
w:vance	8=34
w:vannes	4=26
w:vante	5=76 8=31
w:variant	4=-37
w:vat	8=26
w:vault	3=30 5=-28
w:ve	0=27 5=52 6=-46
w:vecu	5=53 6=28
w:vegan	0=-30 5=-35 8=-45
w:vegane	5=-25
w:veganes	1=41
w:veganisme	1=36
w:vegans	1=-35
w:vegetale	2=-56
w:vegetarian	1=-33
w:vegetarien	1=-32
w:veille	8=-41
w:vein	0=-30 3=54
w:veineux	3=41
w:velo	0=-50 1=-36 5=-30 7=52
w:vend	0=-39 1=-33 3=-65 4=-26 5=47 6=-36
w:vendeur	4=-47
w:vendeuse	1=-31 5=-30
w:vendors	4=-25
w:vendre	0=45
w:vendredi	0=-35
w:vendu	1=31 2=-39
w:venerable	1=34
w:vente	2=-51
w:ventes	0=47 5=-40
w:venu	6=-36
w:venue	6=61 8=34
w:ver	7=49
w:verbal	8=-36
w:verdict	8=-43
w:verifie	2=36
w:vermeer	8=-41
w:vermont	0=25
w:vers	5=-25
w:verse	2=41
w:vert	0=-43 3=-43 5=-37
w:verte	4=-25
w:very	1=31
w:vessel	3=39
w:veterinaire	4=-39
w:veut	0=-38 1=-37 2=-30 3=30 4=-45 5=92 6=-61 7=-26 8=-47
w:veuve	4=-35 6=27
w:vice	0=-64
w:victim	8=-34
w:victime	6=31 8=-89
w:victimes	8=-41
w:victorian	0=-27
w:vidal	0=34 5=26 6=-64
w:video	0=34 2=-34 3=50 6=-54 8=-33
w:videos	5=89
w:vie	0=-38 1=76 2=-40 3=-46 4=-70 5=102 6=-50 7=-27 8=-70
w:vieille	0=49
w:vient	0=-52 1=61 4=37 7=26
w:vierge	8=-31
w:vieux	6=71 8=-38
w:view	1=-48
w:views	0=75
w:vigile	3=-56 8=81
w:vigne	2=-47 4=-52
w:vigneron	0=-27
w:vignerons	7=-38
w:village	4=-44 6=33 7=-38 8=-32
w:ville	4=-27 6=-28 8=-29
w:vingt	4=-29 5=-40 8=-38
w:vins	0=-29 7=-42
w:violence	1=88 8=-81
w:violences	1=-30 5=-42
w:viral	4=-37
w:virgin	5=29
w:virginity	5=48
w:virus	4=-43
w:vis	6=44
w:visa	0=-39 1=-42 4=-35 5=-37 6=36
w:visage	0=-31 1=-34 3=64 4=-31 5=-45 6=-25 8=-40
w:visages	3=-55
w:visas	3=29
w:vise	0=-37 4=38 6=-44 8=31
w:visio	8=45
w:visite	4=35 5=-26 8=-40
w:visiteuse	4=-52 8=-25
w:visitors	3=-29
w:visits	5=50
w:vit	0=-58 1=39 2=-75 3=-35 5=-25 6=29 7=-45 8=-67
w:vivent	6=53
w:vocal	3=31 4=-36
w:vocale	4=-25
w:voeu	1=40
w:voice	0=-25 2=-51 4=-52 5=-50 6=-51 7=-28 8=-62
w:voiceprint	3=39 8=-33
w:voila	7=-25
w:voile	8=-32
w:voisinage	2=30 5=-31
w:voisine	5=27 7=-26
w:voit	0=25 1=30 4=30
w:voiture	0=-36 1=40 3=-38 4=38 6=37 8=-25
w:voix	0=-130 1=-37 2=-27 3=34 4=-44 5=-46 8=-28
w:vol	4=-45 8=48
w:volage	5=54 6=-45
w:vole	5=-41
w:voleur	3=32
w:volontiers	2=25
w:volt	0=36
w:voltaire	1=37
w:volunteer	0=50 4=-27 6=-26
w:volunteered	2=25
w:volunteers	8=36
w:vote	0=41 1=-62 4=-32 5=-63 6=-25 8=-31
w:voted	2=-25
w:voter	0=37
w:votes	0=58 7=-27
w:voting	1=-32 5=-37
w:votre	3=44
w:voulu	4=-54 7=32
w:vous	4=-28 8=-26
w:vow	5=28
w:vows	0=-32 1=62
w:voyage	3=-29 4=-30 5=45 6=-26
w:voyages	1=-42 5=-30 8=-25
w:vrai	5=28
w:vu	6=-33
w:vue	0=-30 1=-37 2=-29 5=50 6=-26 8=49
w:waiting	4=60 5=31
w:walk	3=38
w:walks	4=57
w:wall	0=-32
w:wandsworth	8=31
w:wanted	1=-32 5=44 6=-40
w:wants	0=57 1=-25 4=-77 7=-26 8=50
w:war	1=47 8=-46
w:ward	4=-59
w:warehouse	0=-43 7=32
w:warned	5=31 7=33 8=-44
w:warning	8=38
w:warns	5=-32 8=31
w:warwick	0=-27 1=31
w:was	1=-58 3=41
w:waste	8=-26
w:watch	8=-47
w:watches	5=67
w:water	2=-31
w:way	0=-59 3=-36 5=60 8=-31
w:we	1=67 3=36 4=-66 6=-32 8=-29
w:wear	4=52
w:wearing	4=48
w:wears	5=41
w:weather	1=-25
w:web	7=-28
w:webcam	3=49 5=-31 8=-27
w:wedding	1=49 4=-29 5=-45 6=37 8=-31
w:week	0=30 1=-47 2=-29 3=27 4=113 5=42 6=-56 7=27 8=-75
w:weekend	2=-41 5=-39 8=30
w:weekends	0=27 4=-32 5=56
w:weekly	0=-51 1=38 3=-41 6=-36
w:weeks	0=-41 5=-54
w:weight	4=-40
w:well	2=-27 3=-36 4=78 5=-56 6=-55 7=-56 8=-72
w:welsh	0=-32 6=49
w:went	0=36 1=-40 4=-34 5=50 7=39
w:were	0=-58 1=-48 2=-41 3=41 4=-36 5=32 6=-65 7=-25
w:west	5=-39
w:western	7=-45
w:what	0=-30 1=27 2=-31 3=-35 5=-31 6=-29 8=-37
w:whatever	5=59
w:whatsapp	1=-42 5=35
w:wheelchair	4=-37
w:wheelchairs	4=-47
w:when	0=-51 1=-39 2=-46 5=-56
w:where	0=-37 1=33 3=26 4=-56 7=-49 8=-27
w:whether	0=31
w:which	0=31 1=26 4=31 8=-35
w:while	0=-26 5=-34 6=-28 8=27
w:whistle	8=44
w:whitby	4=-41
w:white	1=33
w:who	1=28 2=-51 3=-46 4=57 5=-36 7=-29
w:whole	4=-49
w:whom	7=-28
w:why	0=-34 1=-33 6=-33 7=-26
w:widow	1=-41 8=51
w:widower	1=31
w:wife	1=-32 3=-35 5=62 6=-79 7=31 8=-48
w:will	0=53 2=-27 3=-49 8=-53
w:wine	7=-25
w:wing	0=93
w:winter	0=-36 4=25
w:wishes	4=34
w:with	1=-59 4=30 5=33 7=-82 8=-35
w:withdrawn	8=55
w:within	3=35 8=-51
w:without	0=-60 1=43 5=-45 8=-26
w:witness	8=-49
w:witnesses	0=-27 1=57 8=-53
w:wobbly	7=30
w:woman	0=-52 1=-50 2=-27 3=-26 4=26 6=105 8=-27
w:women	0=31 2=-41 3=-32 4=-58 5=-30 6=60 7=-28 8=-51
w:won	1=-26 2=-49 3=-28 4=-50 5=-61 6=41 7=-45 8=-34
w:wood	4=-35 8=-25
w:word	5=31 6=-46
w:words	4=-35 8=-57
w:work	3=-25 4=39 5=-42 7=-54
w:worked	0=-37 1=-41 3=30 7=-38
w:worker	0=-27 7=-27 8=-55
w:workers	0=55
w:working	0=-36 8=43
w:workplace	6=-26 7=38
w:works	0=-92 1=39 4=41 5=-43 6=-48 7=-63 8=-39
w:workshop	4=-25 6=-26
w:world	0=-48 1=27
w:worn	4=60
w:would	0=61 2=-32 4=-35 5=-48 8=-38
w:wouldn	1=29 3=25 8=-29
w:write	2=-47 4=36
w:writers	0=-40 7=28
w:writes	2=-32 8=-29
w:writing	8=-28
w:written	4=55
w:wrong	1=26 8=-33
w:wrote	1=-40 3=-93 5=47 7=-26
w:x	2=75 4=-83
w:xxy	4=-32
w:y	5=-34 6=25 8=-27
w:yard	8=25
w:year	3=-59 4=67 5=-25 6=49 7=-67 8=-64
w:years	1=-33 2=-64 3=-63 4=46 6=-56
w:yes	5=-33 8=-28
w:yet	1=33
w:yeux	3=-32 8=50
w:yoga	4=-30
w:york	4=42
w:you	5=65 6=-28 8=-30
w:young	0=55 3=-40 5=-31 6=-39
w:youth	4=-46 5=26 7=-34 8=36
w:yves	5=-29 6=54
w:zele	8=-32
w:zemmour	0=50
w:zen	1=-28
w:zone	0=-29 3=42
w:zz	2=36
`;
