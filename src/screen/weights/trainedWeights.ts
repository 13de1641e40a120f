/** Learned from the development sentences by `test/screen/training`: not written by hand. */
export const trainedWeights = `
after:head	-48
after:job	-52
alone	61
any:0	67
any:000	-144
any:08	31
any:1	-29
any:100	-32
any:13	37
any:1707	-36
any:1814	-25
any:18e	55
any:1979	31
any:1987	-50
any:1988	44
any:1989	-37
any:1997	-34
any:1998	34
any:1er	-54
any:200	-83
any:2001	-30
any:2003	25
any:2004	58
any:2006	27
any:2009	55
any:2010	46
any:2015	25
any:2017	37
any:2018	43
any:2020	26
any:2022	53
any:2025	47
any:2026	-33
any:2031	-35
any:20881	35
any:20e	45
any:23andme	26
any:25	33
any:255	36
any:29	-27
any:2m	-46
any:3	27
any:300	-59
any:32bj	39
any:34	49
any:340	-57
any:3m	-39
any:40	-72
any:400	-78
any:41	-27
any:42	-37
any:43	31
any:47	35
any:50	29
any:500	-72
any:512	45
any:5521	31
any:5g	-38
any:60	-93
any:600	-62
any:62304	-35
any:7	-66
any:70	-34
any:71	38
any:75	-33
any:79	41
any:80	-51
any:90	-40
any:900	-88
any:91	54
any:92	-45
any:98	-33
any:9e	-25
any:a6	-48
any:a69	32
any:a7	-45
any:aa	78
any:aachen	-26
any:aadhaar	25
any:aah	31
any:ab	-52
any:abandonnees	56
any:abattoir	-39
any:aberaeron	-25
any:aberdeen	32
any:abnormal	-37
any:absences	62
any:absente	34
any:absenteisme	-38
any:abstains	-46
any:abstention	-74
any:abstentionniste	35
any:abstinente	39
any:absurdist	29
any:abuse	-33
any:academia	-56
any:acariens	46
any:acas	-48
any:accent	-37
any:acceptee	36
any:acces	29
any:accessibility	-26
any:accessible	-34
any:accessoiriste	-33
any:accident	40
any:accidents	-61
any:accompagnaient	37
any:accompagne	-56
any:accompagnes	-41
any:accord	-68
any:according	55
any:accordingly	25
any:accordionist	-66
any:accords	-38
any:account	29
any:accountant	-65
any:accountants	-32
any:accounting	-66
any:accounts	-105
any:accouplement	-25
any:accouplements	-41
any:accreditation	-25
any:accredited	-29
any:accroc	40
any:accueil	-52
any:acharne	31
any:achats	-70
any:acheteuse	-95
any:acoustique	-30
any:acquis	-52
any:acquitte	37
any:acquitted	33
any:acquittee	49
any:acres	-31
any:across	-64
any:act	-43
any:acted	-40
any:actes	-38
any:acteur	-25
any:acting	-61
any:actions	-34
any:activated	32
any:active	26
any:activiste	-37
any:actor	-55
any:actors	-50
any:acts	47
any:actualite	-27
any:acute	-52
any:ad	-69
any:adaptation	-71
any:adapte	-27
any:adapter	-49
any:adaptes	-40
any:addictologie	-38
any:addicts	26
any:address	-50
any:addresses	-39
any:adds	-33
any:ader	39
any:adhd	31
any:adhesif	-37
any:adhesion	41
any:adjoint	-59
any:adjointe	-56
any:administratif	-35
any:administration	-28
any:administrative	-41
any:administratives	-52
any:administrator	-32
any:administratrice	37
any:admits	-47
any:admoneste	34
any:adn	-46
any:ado	47
any:adopte	52
any:adoption	-71
any:adresses	30
any:ads	-43
any:adsl	-36
any:adult	-79
any:adulte	32
any:adulterer	-26
any:adultes	-45
any:adventure	-28
any:advert	-47
any:adverts	-38
any:advice	-43
any:advised	-50
any:adviser	-98
any:advises	-75
any:advocate	26
any:aerien	-74
any:aeroports	-25
any:aeroportuaire	-26
any:aesh	-31
any:afd	28
any:affair	-39
any:affaires	-63
any:affairs	-82
any:affected	26
any:affiche	31
any:affiches	-31
any:affiliated	36
any:affiliation	29
any:affilie	36
any:affirme	31
any:affirms	33
any:affray	37
any:affreteur	-30
any:afghanistan	30
any:afp	-26
any:afscme	27
any:agacent	37
any:again	62
any:agard	-38
any:agde	69
any:aged	-47
any:ageing	-54
any:agence	-84
any:agencement	-48
any:agenda	-39
any:agent	-117
any:aggregation	-53
any:agile	-29
any:agiles	-47
any:agnosticisme	-37
any:ago	39
any:agonie	-70
any:agregation	-35
any:agrege	-44
any:agresse	-71
any:agricultrice	32
any:agriculture	-38
any:agronomique	-31
any:ahmadi	68
any:ahtee	74
any:aid	-89
any:aider	-45
any:aides	-42
any:aids	-62
any:aile	-38
any:ailier	-60
any:ailing	-71
any:aimable	-30
any:aimait	50
any:aimants	-40
any:aime	45
any:aiment	-50
any:aimerait	-53
any:ainsi	26
any:air	-67
any:airbus	-35
any:aires	-32
any:airline	-62
any:airlines	-65
any:airports	-41
any:airways	-32
any:aix	-42
any:akande	-33
any:alarm	-45
any:alarms	-50
any:album	-92
any:albums	-27
any:alcool	49
any:alcoolemie	34
any:algebraic	-32
any:algerie	49
any:alignment	-38
any:alimentaire	-33
any:allard	-52
any:alleged	-33
any:allemand	-70
any:allemande	34
any:allemands	-50
any:allergen	-27
any:allergic	-25
any:allergies	-30
any:allianz	-35
any:allotment	-35
any:allow	38
any:allures	-36
any:ally	-52
any:alpes	-42
any:alps	-26
any:als	-36
any:alsace	-49
any:alternee	-56
any:altruism	26
any:amants	-56
any:amap	-32
any:amateur	-66
any:ambassade	30
any:ambassador	-47
any:ambidextre	-74
any:ambulancier	-65
any:ame	-39
any:amelioration	-26
any:ameliore	-40
any:amenage	-25
any:amendes	-27
any:american	-29
any:ames	44
any:amiable	-31
any:amie	55
any:amies	26
any:amis	56
any:amitie	-34
any:amnistie	37
any:amor	37
any:amorc	53
any:amour	-31
any:amoureux	-91
any:amuse	-55
any:an	-25
any:analysed	45
any:analyses	-42
any:analysis	-75
any:analyst	-81
any:analyste	-59
any:anarchist	33
any:anarchiste	45
any:ancestor	-27
any:ancestry	-31
any:ancestrydna	27
any:ancien	52
any:ancienne	56
any:anciens	-71
any:andrew	26
any:anemie	27
any:anges	-43
any:angioedema	42
any:anglais	-73
any:anglican	-78
any:angoisse	59
any:animalerie	-45
any:animalier	-41
any:animateur	-32
any:animatrice	-102
any:animistes	39
any:ankle	35
any:annees	40
any:anniversaires	-45
any:annonce	36
any:annonces	-43
any:annual	-60
any:annuel	-70
any:annuelles	-25
any:annuels	-56
any:annule	58
any:anomalie	29
any:anorexia	-38
any:another	46
any:answered	-30
any:answers	-72
any:antecedents	37
any:anti	80
any:antifraude	-37
any:antinatalist	39
any:antiquaire	-53
any:antiques	-57
any:antispeciesist	28
any:antispecisme	34
any:anxiety	-40
any:anxiolytique	39
any:anyone	72
any:anything	49
any:aout	32
any:apaisees	-40
any:api	-49
any:apiarist	-35
any:apnee	63
any:apoe	35
any:apoe4	-52
any:apolitical	35
any:apostat	39
any:app	-41
any:appareille	49
any:apparel	-54
any:apparemment	41
any:apparently	28
any:appartenait	42
any:appartient	35
any:appeals	-57
any:appel	-29
any:appels	-41
any:appli	-35
any:applicant	31
any:applicants	-36
any:applied	-31
any:apply	25
any:applying	-56
any:apporte	30
any:apprenti	-34
any:apprentices	-104
any:apprenticeships	-37
any:apprentie	41
any:apprentis	-71
any:approach	-54
any:approcher	45
any:apps	-36
any:appui	38
any:apres	42
any:april	36
any:apte	38
any:apurees	-25
any:arabic	-69
any:arachides	43
any:arbitrates	-54
any:arbitrations	-44
any:arbitre	-59
any:arbres	-33
any:arc	-66
any:arch	57
any:archeologiques	-42
any:architect	-66
any:architectes	-81
any:architecture	-26
any:archive	56
any:archives	-61
any:archiviste	-29
any:ardeche	-29
any:argentine	33
any:argile	-53
any:argon	-34
any:argues	-63
any:arles	-48
any:armees	-55
any:armes	61
any:armoires	-33
any:army	31
any:arranged	-33
any:arrangement	31
any:arrest	39
any:arresting	-41
any:arret	27
any:arrete	40
any:arrets	-64
any:arrighi	-40
any:arrive	-60
any:arrondissement	52
any:arsonist	-34
any:art	-66
any:arte	-25
any:articles	-25
any:articulate	31
any:artificielle	-33
any:artisanale	-30
any:artisans	-32
any:artist	-64
any:artiste	25
any:artistes	-29
any:artistique	-45
any:arts	-46
any:ascenseur	-40
any:ascenseurs	44
any:ase	-35
any:aseptic	-27
any:asexuel	27
any:ashkenazi	40
any:ashley	36
any:asie	-50
any:asking	28
any:asmatique	44
any:aspirateurs	-49
any:assas	-36
any:assault	31
any:assaulted	-68
any:asse	-40
any:assemblage	-53
any:assemblee	-47
any:assemblies	27
any:assembly	-41
any:assermentee	-31
any:assidu	-42
any:assigne	50
any:assistance	-36
any:assistant	-137
any:assistante	-76
any:associatif	-68
any:association	-62
any:associations	-50
any:associative	-36
any:associee	-32
any:associes	-45
any:assumee	32
any:assurance	-58
any:assureur	-57
any:asthma	-32
any:astreintes	-28
any:astrologie	26
any:astrology	25
any:astronomy	-25
any:asylum	-32
any:atelier	-41
any:athee	42
any:athees	35
any:atheism	-50
any:atheist	33
any:athlete	40
any:athletisme	-49
any:atlanta	76
any:atlantic	-68
any:atome	-25
any:atout	-28
any:attache	-37
any:attal	-45
any:atteint	-72
any:attend	36
any:attendant	-29
any:attendent	28
any:attends	40
any:attentats	-37
any:attente	-49
any:attentive	-45
any:attestation	28
any:attestee	28
any:attirance	-28
any:attire	-46
any:attract	-41
any:attracted	25
any:attracts	-44
any:aube	-28
any:auberge	-41
any:auctioneer	-31
any:auctions	-30
any:audience	-50
any:audiologists	-59
any:audit	-86
any:audite	-35
any:auditeur	-44
any:auditions	-32
any:audits	-54
any:auger	27
any:august	73
any:aumonerie	-33
any:aumonier	-44
any:aunts	25
any:austerite	-56
any:austrian	33
any:autant	43
any:auteur	-34
any:authentication	40
any:authentifier	36
any:author	-46
any:authority	-28
any:autism	-44
any:autiste	30
any:auto	-39
any:autoimmune	40
any:automated	34
any:automatique	-53
any:automatiquement	40
any:automatise	-29
any:automobiles	-54
any:autorise	30
any:autre	39
any:auxiliaire	-43
any:available	-63
any:avant	-58
any:aventure	-33
any:aventures	-35
any:aventurier	-28
any:averted	-41
any:avertissement	53
any:aveugle	-51
any:aviaire	-66
any:avions	-32
any:avocat	-74
any:avocate	-63
any:avocats	51
any:avoid	-73
any:avoir	34
any:avons	-38
any:avoue	41
any:awaiting	56
any:awakening	30
any:award	-38
any:aware	58
any:awareness	-51
any:ayant	29
any:ayn	26
any:b	-51
any:b2v	-53
any:ba	-38
any:baby	43
any:bac	-30
any:bachelor	-51
any:back	49
any:backed	-40
any:backend	30
any:background	-41
any:bacterial	-26
any:badges	-40
any:badly	-56
any:bae	40
any:bagnes	-27
any:baies	-53
any:bailleur	-45
any:baisse	-35
any:baisser	32
any:bake	-43
any:baker	-27
any:bakeries	-42
any:bakery	-56
any:bakes	-43
any:balais	-54
any:balance	-33
any:ballot	-60
any:bamako	50
any:ban	50
any:banc	-35
any:bancaire	-29
any:band	-53
any:bands	-51
any:bank	-47
any:banked	-33
any:banker	-33
any:banners	-38
any:banque	-28
any:bans	50
any:bar	-60
any:bare	-38
any:barista	-41
any:barman	-69
any:baronetcy	-68
any:barracks	-51
any:barre	-41
any:barreaux	-35
any:barrieres	-30
any:barring	-28
any:barrister	-48
any:bars	-47
any:bartender	-41
any:bas	27
any:based	-49
any:bases	-26
any:basic	-59
any:bass	-73
any:basse	-47
any:bataille	-29
any:bateau	-35
any:bath	-38
any:bathing	-35
any:bati	-49
any:batiment	-79
any:batteries	-39
any:battery	-29
any:batteur	34
any:batting	27
any:baumettes	-27
any:bayonne	-25
any:bayrou	62
any:bbc	-27
any:bde	-46
any:beach	-25
any:bearer	32
any:beat	-34
any:beaten	25
any:beats	-52
any:beau	-25
any:beautician	-38
any:beauval	-42
any:became	52
any:bedded	41
any:bedroom	-31
any:beds	-25
any:bedside	-56
any:bee	25
any:beech	28
any:beekeeper	-47
any:beekeeping	-60
any:been	44
any:bees	-50
any:before	-28
any:begaie	31
any:begue	33
any:behalf	-66
any:behind	-29
any:being	37
any:belgique	-25
any:believe	-75
any:believer	-29
any:believes	-39
any:belmarsh	-46
any:belonged	-25
any:belonging	-56
any:belongs	36
any:belt	-41
any:bench	-60
any:beneficiaire	49
any:benefit	-38
any:benelux	-38
any:benevole	-72
any:benevolement	43
any:benevoles	-50
any:benin	44
any:bentham	-66
any:berlin	-52
any:bertrand	-26
any:besides	27
any:besoin	-25
any:best	-44
any:bestseller	-28
any:beta	36
any:betes	-45
any:beth	47
any:beton	-33
any:better	-57
any:between	-29
any:bi	-28
any:bialowieza	-37
any:biathlon	-32
any:bibliothecaire	-40
any:bicarburant	-43
any:bijoutiere	-37
any:bijoux	46
any:bilame	-47
any:bilateral	-30
any:bilingual	-61
any:bilingues	-37
any:bill	72
any:bimensuel	-31
any:bimestrielle	-32
any:bimoteur	-74
any:binder	-29
any:biobank	-42
any:biobanque	-41
any:biodynamique	-70
any:bioethics	-59
any:bioethique	-57
any:biographie	-41
any:biography	-25
any:bioinformatics	-25
any:biologie	-45
any:biology	-48
any:biometric	-35
any:biometrics	-29
any:biometrie	-91
any:biometrique	-38
any:biotechnologie	-39
any:biotechnology	-28
any:bipolar	-29
any:birch	-44
any:biscuit	-30
any:biscuits	-29
any:bisexuel	51
any:bisexuelle	29
any:bishop	25
any:bisontin	-52
any:bistrot	61
any:bit	41
any:bizarrement	44
any:blake	-33
any:blame	-61
any:blanc	-58
any:blanche	-37
any:blanches	-40
any:blanchi	49
any:blanchiment	-31
any:blaster	-53
any:bleeding	-48
any:bleu	-28
any:bleue	-48
any:blind	-47
any:blindfold	-44
any:blogged	26
any:blots	-25
any:bma	31
any:board	-90
any:boarding	-48
any:boasts	55
any:boats	-39
any:bobigny	-26
any:body	-55
any:boilermakers	34
any:boire	37
any:bois	-92
any:boit	30
any:bolton	34
any:bon	-68
any:bond	-34
any:bonds	-39
any:bondsman	-30
any:bone	35
any:bonn	-25
any:bonne	-62
any:bonnes	-61
any:bons	-68
any:bonus	-62
any:book	-85
any:bookkeeper	-72
any:bookkeeping	-46
any:books	-75
any:bookshelf	54
any:bookshop	-59
any:bordeaux	-45
any:borders	-48
any:boring	67
any:born	31
any:bornes	-81
any:boss	-37
any:bot	-36
any:botanist	-40
any:both	52
any:bouche	-44
any:bouches	-45
any:bouddhiste	-35
any:bougerait	-39
any:boulanger	-40
any:boulangerie	-73
any:boulangers	-38
any:bourgogne	-72
any:bourse	-64
any:bout	44
any:boute	-37
any:bouteilles	-42
any:boutique	-108
any:bovet	-29
any:bowls	50
any:boyfriend	-27
any:boys	51
any:bracelets	-71
any:braille	-61
any:brand	-109
any:braquage	-71
any:brasserie	-38
any:bray	-47
any:brca1	34
any:bread	-57
any:break	-36
any:breakfast	-30
any:bream	-33
any:breast	31
any:breastfeeding	49
any:brebis	-53
any:bred	-25
any:breeding	-65
any:breeds	-27
any:breguet	-42
any:brest	-110
any:bretonnes	-37
any:brevets	-52
any:brewer	-43
any:brewery	-27
any:brexit	-34
any:brexiteer	26
any:bricklayer	-40
any:bricklaying	-39
any:bride	-59
any:brides	-29
any:bridge	-37
any:brief	-95
any:brigade	-56
any:bright	-35
any:brilliant	-48
any:brings	34
any:bris	68
any:brive	34
any:broadcaster	-38
any:broadcasts	-42
any:brodeuse	-32
any:broke	37
any:broker	-33
any:brothels	34
any:brother	38
any:brothers	-46
any:brought	51
any:browser	-48
any:bruno	27
any:brut	-64
any:bruxelles	59
any:bruxellois	-61
any:bsc	-47
any:btp	-46
any:bts	-26
any:buddhist	-34
any:budget	-84
any:budgets	-53
any:buffalo	52
any:bugs	-43
any:build	-37
any:building	-71
any:built	-117
any:bulimia	25
any:bulletin	-57
any:bullying	-39
any:bunting	-33
any:bure	46
any:bureaux	-31
any:burger	-37
any:burgled	-43
any:burlesque	-31
any:burn	-26
any:burnt	41
any:bursary	39
any:bus	-60
any:business	-80
any:businessmen	-41
any:buste	91
any:butch	45
any:butte	-68
any:buvards	-26
any:buvette	-55
any:buveur	25
any:buyer	-61
any:bypass	49
any:c	-38
any:c282y	44
any:cabaret	-51
any:cabin	-56
any:cabine	-48
any:cabinet	-43
any:cablage	-35
any:cable	-25
any:cableur	49
any:caces	-48
any:cachets	-27
any:cadet	-43
any:cadets	-32
any:cadolle	-26
any:cadre	-87
any:cadres	-66
any:cadreur	-37
any:cafe	-34
any:cairngorms	-32
any:caisse	-25
any:caissiere	-25
any:cake	-49
any:cakes	-84
any:calculs	-30
any:caledonie	34
any:caller	-32
any:calm	-26
any:calme	-63
any:calvitie	31
any:cameras	-53
any:camion	-55
any:campagne	39
any:campaigner	-51
any:campaigns	-35
any:campe	39
any:camping	-65
any:camus	-40
any:cancellations	-27
any:cancelled	29
any:candauliste	45
any:candidates	-45
any:candour	-37
any:canine	-27
any:cannes	-27
any:cantal	-31
any:canteen	-50
any:cantine	38
any:canton	56
any:canvas	-31
any:capacity	-48
any:capital	-32
any:capitales	40
any:capitalist	33
any:capricorn	-26
any:caps	-28
any:captain	35
any:captee	37
any:capteur	-55
any:capteurs	-29
any:captioned	-46
any:captions	-25
any:capture	-38
any:captured	-28
any:caractere	-50
any:caracteres	-66
any:carbide	-32
any:carbone	-73
any:card	-27
any:cardiac	-41
any:cardigan	-35
any:cardiologue	-37
any:care	-55
any:cared	-41
any:caresser	-36
any:carie	-32
any:cariste	28
any:carnet	55
any:carols	44
any:carpentry	-48
any:carr	-32
any:carre	-50
any:carried	-42
any:carriere	-34
any:cartes	-78
any:cartographe	-46
any:cartographie	-48
any:carved	-38
any:caryotypiste	-52
any:casanova	-39
any:case	-39
any:cases	-60
any:casework	-25
any:caseworker	-32
any:cash	-35
any:cashier	-37
any:casiers	-81
any:casino	35
any:castel	-38
any:cat	40
any:catalogue	-34
any:catalogued	-26
any:catalysis	-31
any:cataracts	51
any:category	-30
any:caterer	-42
any:cathedral	-31
any:catholic	-28
any:catholique	-52
any:cats	-53
any:cattle	-43
any:caught	-29
any:cause	25
any:cautions	-51
any:cdd	-55
any:cdi	-47
any:ce	-44
any:cedetiste	57
any:cegidd	-31
any:ceiling	-28
any:cela	45
any:celebre	-55
any:celibataire	-84
any:celle	25
any:cells	-42
any:cellulaire	-41
any:cellules	36
any:cemetery	-41
any:census	-25
any:center	71
any:centrist	-30
any:ceo	-62
any:cercle	40
any:certified	-25
any:certifiee	-52
any:cet	-56
any:cfe	-36
any:cftc	67
any:cgtr	-26
any:chabbat	-31
any:chad	-33
any:chai	-28
any:chain	-56
any:chaine	-33
any:chained	39
any:chains	-37
any:chaired	38
any:chaleureux	-48
any:chambers	-29
any:champagne	-47
any:champion	-27
any:change	-42
any:changed	-30
any:changer	26
any:chantal	29
any:chantier	-28
any:chantiers	-61
any:chaotic	-27
any:chapardait	26
any:chapel	-39
any:chapelle	35
any:chapitre	-42
any:chaplain	-28
any:chapter	28
any:chaque	59
any:charcot	-28
any:charcutier	-34
any:charge	-92
any:charged	-47
any:chargee	-85
any:charities	-30
any:charity	-94
any:charme	-83
any:charpentier	-30
any:charte	-45
any:chartered	-60
any:chartres	-25
any:chasse	56
any:chaste	31
any:chasuble	26
any:chatterley	-33
any:chaudement	-30
any:chauffage	-81
any:chauffard	-25
any:chauffeur	-26
any:chaussee	37
any:chaussures	-41
any:chaux	-29
any:chavez	47
any:che	43
any:cheap	-34
any:cheat	-33
any:cheating	-41
any:checker	38
any:checklists	-57
any:checks	-75
any:cheek	-27
any:cheerful	-35
any:chef	-40
any:cheffe	-66
any:chemical	-32
any:cheminots	57
any:chemist	-43
any:chemo	25
any:chene	-40
any:cheptel	-32
any:cheques	49
any:cher	-43
any:chercheur	-52
any:chercheuse	-38
any:chess	-28
any:chevaux	-62
any:chevillee	-28
any:chief	-54
any:chiefs	-34
any:chien	-91
any:chiens	-53
any:chiffre	-78
any:chiffres	-45
any:childminders	-26
any:children	-67
any:chile	-52
any:chimera	35
any:chimie	-45
any:chinois	-63
any:chip	27
any:chirurgicale	-39
any:chirurgie	-52
any:chirurgien	-51
any:chocolat	-26
any:chocolatier	-27
any:choice	35
any:choisi	26
any:cholesterol	27
any:chome	-44
any:chorale	-31
any:chord	-28
any:choregraphie	-34
any:christian	-40
any:chromatography	-46
any:chromosomes	-52
any:chromosomique	36
any:chronic	-28
any:chronicle	-46
any:chroniqueuse	-65
any:chu	-79
any:chypre	-26
any:cicatrices	52
any:cidre	-31
any:cigarettes	58
any:cimade	-54
any:cinema	-45
any:cipd	-61
any:circonstances	-89
any:circuits	-68
any:circule	29
any:circulent	34
any:cis	71
any:cisco	-45
any:citing	-36
any:city	-30
any:citys	-51
any:civiles	-35
any:civique	-47
any:claimant	-32
any:class	-72
any:classe	-25
any:classes	-75
any:classiques	-47
any:clauses	-32
any:clavier	28
any:cleaned	-32
any:cleaner	-34
any:cleaners	-44
any:cleared	47
any:clearview	-25
any:clef	54
any:cleft	58
any:clerk	-93
any:clerked	-40
any:cles	-65
any:click	-27
any:client	-46
any:clientele	-82
any:clients	-58
any:climbing	31
any:clinic	-49
any:clinical	-43
any:clinically	47
any:clinicienne	-76
any:clinique	-56
any:clinton	-41
any:clocking	-29
any:cloisons	-52
any:clonage	-49
any:clone	-106
any:cloned	-49
any:cloning	-55
any:clos	-49
any:closet	-27
any:cloud	-42
any:clouds	-33
any:club	-46
any:clubs	45
any:clumsy	31
any:cnil	-80
any:coach	-32
any:coached	-37
any:coastguard	-45
any:cochee	42
any:cocktails	-43
any:code	-29
any:coding	-36
any:coequipiers	-61
any:coeur	-35
any:coffee	-68
any:coffres	-69
any:coffreur	-58
any:cohort	-44
any:coiffe	-67
any:coiffeuse	-55
any:colas	46
any:cold	-45
any:coldstream	-34
any:cole	26
any:collaborateur	-120
any:colleague	-40
any:colleagues	-57
any:collectes	28
any:collection	-27
any:collectionne	43
any:collections	-39
any:collective	-49
any:collector	-36
any:college	-26
any:collegiens	-27
any:collegue	-33
any:collier	-26
any:colliers	-65
any:colline	-47
any:colloque	-28
any:cologne	-32
any:colombey	-33
any:colonial	-28
any:colonnes	-29
any:coloriste	-37
any:columbus	31
any:coma	58
any:combattait	47
any:comble	44
any:comedie	-91
any:comes	-41
any:comfortable	42
any:coming	37
any:comma	-35
any:commercante	-36
any:commercants	-28
any:commerce	-96
any:commercial	-40
any:commerciale	-73
any:commerciales	-41
any:commercialise	-57
any:commerciaux	-55
any:commission	-66
any:committed	28
any:common	-27
any:commune	-75
any:communicante	-62
any:communication	-65
any:communicative	-34
any:communicator	-50
any:communist	32
any:commute	-35
any:commuting	-46
any:compagnie	-55
any:compagnon	-46
any:compagnons	45
any:companies	-53
any:companion	38
any:comparaison	-25
any:comparison	29
any:compas	-41
any:compasses	-48
any:compensee	49
any:competences	-49
any:complained	-45
any:complaint	71
any:complementaire	-26
any:complet	57
any:complexe	-38
any:compliance	-63
any:composer	-48
any:composites	-25
any:comprise	-48
any:compromise	29
any:comptabilise	-47
any:comptable	-79
any:compte	-35
any:comptes	-94
any:computer	-31
any:concept	-45
any:concierge	-50
any:conciliatrice	-43
any:conclusions	33
any:concoit	-57
any:concordant	50
any:concours	-78
any:concu	-53
any:condamine	-32
any:condamnation	32
any:conditionnel	34
any:condom	-44
any:condoms	-29
any:conducted	-49
any:conducteur	-30
any:conductor	-34
any:conduisait	26
any:conduit	26
any:conduite	-52
any:confectionery	-35
any:confederal	69
any:conference	-38
any:conferenciere	-51
any:confesses	-36
any:confession	-47
any:confessionnelle	-56
any:confiance	-81
any:confided	54
any:confident	-30
any:configurators	-34
any:confirmed	48
any:confirms	-30
any:confiserie	-42
any:conflict	36
any:conflits	-53
any:confondent	-42
any:conformite	-48
any:confucian	28
any:conge	30
any:conges	-27
any:congo	-34
any:conjoint	-46
any:conjointe	-26
any:conjugal	-27
any:connecte	-51
any:connectes	32
any:connemara	-32
any:connexin	25
any:connu	75
any:connue	52
any:conquests	34
any:conquete	-41
any:conquetes	37
any:consanguinity	-49
any:conscience	60
any:consciencieuse	-37
any:conscientious	42
any:conseil	-47
any:conseille	-46
any:conseiller	49
any:conseillere	-60
any:conseils	-46
any:consensual	34
any:consent	-37
any:consequence	26
any:conservative	-46
any:conservatrice	-46
any:conserve	45
any:conservees	44
any:conserves	39
any:considers	50
any:constituency	55
any:constitution	-32
any:construire	-28
any:construit	-41
any:consul	-26
any:consulaire	-28
any:consulate	43
any:consultant	-59
any:consultante	-39
any:consultatif	-39
any:consultation	44
any:consulting	-46
any:consumer	-60
any:contagious	-42
any:content	33
any:contentieux	-52
any:contenu	-53
any:contestations	-28
any:conteuse	-39
any:continue	-25
any:continuous	-45
any:contour	30
any:contraception	-51
any:contraceptive	-44
any:contract	-52
any:contracte	28
any:contractee	29
any:contractor	-46
any:contractors	33
any:contracts	-50
any:contractuel	-46
any:contradiction	41
any:contraire	-53
any:contrairement	36
any:contrat	-37
any:contrefacon	56
any:contribution	-25
any:control	-45
any:controle	-33
any:controleur	-48
any:controls	-43
any:convaincu	40
any:convaincus	-32
any:convalescence	-26
any:convenor	25
any:conventions	-37
any:conversion	63
any:convict	-64
any:conviction	-28
any:convictions	-44
any:conviendrait	-33
any:convincing	-26
any:convoy	39
any:cookbook	-29
any:cooked	-62
any:cooperates	44
any:coordinateur	-30
any:coordinator	-87
any:coordinatrice	-63
any:copie	41
any:copine	-34
any:copper	-61
any:coproprietaires	-63
any:copropriete	-39
any:copy	-34
any:copywriter	-39
any:cordeau	-27
any:cordee	-42
any:cordon	37
any:corner	-41
any:corpus	-29
any:correcteur	-58
any:correctrice	-26
any:corrida	43
any:corrige	-42
any:corsets	-63
any:cosmetique	-28
any:costa	-35
any:coste	-32
any:costume	-31
any:costumiere	-79
any:cotisation	-26
any:cotisations	-40
any:couche	35
any:could	27
any:couleur	-54
any:couleurs	-33
any:coulisses	-25
any:council	-39
any:councillor	38
any:councillors	-61
any:counsel	-47
any:counselled	-48
any:counselling	34
any:counsellor	-91
any:counsels	-37
any:counted	-26
any:counter	-29
any:counterfeit	-30
any:counting	-33
any:countries	-46
any:country	27
any:county	-57
any:coupe	-47
any:coupes	-42
any:couple	35
any:couples	-115
any:cour	-36
any:courant	-39
any:courante	-29
any:couriers	25
any:courriel	-26
any:courrier	-25
any:cours	-32
any:course	-61
any:courses	-31
any:coursiers	28
any:courtes	-49
any:courtier	-31
any:courtoisie	37
any:courts	-60
any:cousin	50
any:cousins	32
any:couts	-32
any:coutumes	-64
any:couture	-61
any:couturiere	-59
any:couvert	-62
any:couverts	-30
any:couverture	-29
any:couvoir	-35
any:couvre	-51
any:cover	-34
any:covered	-55
any:cpam	-30
any:cpe	-43
any:cracher	53
any:craftsmen	-28
any:crash	61
any:crates	-35
any:cream	-30
any:creative	-38
any:creches	-37
any:credit	-116
any:credits	-39
any:credo	-35
any:crete	-31
any:crew	-71
any:criblages	-32
any:cricket	-49
any:crier	-55
any:crieuse	-30
any:crillon	-25
any:crime	-105
any:criminologie	-45
any:criminologue	-28
any:criminology	-73
any:crippled	-33
any:crise	-57
any:crises	33
any:crispr	-62
any:cristalleries	-26
any:cristaux	-27
any:critic	-42
any:criticising	44
any:critics	-31
any:critique	-64
any:critiques	-67
any:croire	32
any:crois	-41
any:croix	-49
any:cros	44
any:crossed	-47
any:crosswords	-95
any:crowds	26
any:croyait	-31
any:croyance	-33
any:croyances	-27
any:croyant	30
any:croyez	-50
any:crpc	39
any:cru	39
any:cruise	-42
any:crus	52
any:crutch	-50
any:cryonics	26
any:crystals	-34
any:csc	43
any:cse	-143
any:cue	-27
any:cuisine	-94
any:culture	-86
any:culturelle	-36
any:cumul	26
any:curated	-36
any:curator	-55
any:cures	-43
any:curiosity	-30
any:currently	50
any:customer	-59
any:customers	-97
any:customs	-76
any:cut	-92
any:cutter	-51
any:cvpr	-26
any:cvs	-49
any:cwa	25
any:cwu	35
any:cynic	-52
any:cynical	-69
any:cynique	-38
any:cyp2c19	34
any:cyr	40
any:cystic	-42
any:cytogenetics	-34
any:d	-31
any:dacosta	-25
any:dactylo	-37
any:dactylographie	-45
any:dactyloscopique	32
any:dad	35
any:daily	-53
any:daltonien	28
any:damages	-71
any:damp	-45
any:dana	44
any:dance	-51
any:dancer	-62
any:dangereuses	-45
any:danish	-58
any:danlos	27
any:danse	-57
any:danseurs	-54
any:dashboard	-26
any:dassault	35
any:data	-42
any:datait	-50
any:date	-50
any:dating	-34
any:daughter	27
any:daughters	-72
any:david	-58
any:dax	-35
any:day	-67
any:days	30
any:dbs	-34
any:de	-27
any:deadlines	-71
any:deaf	-41
any:deals	-59
any:dealt	-43
any:dean	-26
any:death	-41
any:debat	-63
any:debate	-44
any:deboguee	-29
any:debout	39
any:debridee	40
any:debts	-32
any:debunker	40
any:debut	-41
any:debute	-36
any:decay	-29
any:decentralisation	-30
any:decided	27
any:decides	-55
any:decision	-42
any:declared	50
any:decline	-65
any:decors	-59
any:decoupe	-28
any:decoupes	-30
any:decouvert	53
any:dedicacee	38
any:defect	51
any:defence	-30
any:defendants	-70
any:defends	-48
any:defilait	-77
any:defile	26
any:defis	-63
any:defunt	38
any:degeneration	32
any:degre	67
any:degree	-34
any:degrowth	42
any:dejeuner	26
any:delais	-76
any:delay	-30
any:delays	-35
any:delegated	-35
any:delegates	-35
any:deleguee	-25
any:deleguer	-96
any:delegues	-79
any:deleted	27
any:delhi	46
any:deli	-52
any:delinquants	-42
any:delits	-39
any:delivered	-30
any:deliveroo	34
any:delivers	-58
any:delivery	-62
any:delivre	-26
any:dell	-51
any:delta	-25
any:dem	-35
any:demandera	-30
any:demarche	-52
any:demarches	-40
any:demenage	-47
any:demi	33
any:demisexual	30
any:demission	51
any:demissionne	47
any:demo	-44
any:democratique	-62
any:democrats	32
any:demon	43
any:demonstrated	-38
any:demonstratrice	-68
any:denominational	-38
any:dentaire	-83
any:dentaires	-64
any:dentiste	-46
any:dentistes	-49
any:denudees	44
any:denver	-31
any:depannage	-38
any:departemental	26
any:departementale	-35
any:departementaux	-58
any:dependance	-29
any:depends	-79
any:depistage	-39
any:deplace	42
any:deploye	-27
any:deployments	-71
any:depouillement	-29
any:depute	36
any:deputee	-52
any:derby	-51
any:derecognised	-41
any:derive	-29
any:dermatology	-28
any:derniere	67
any:deroute	-30
any:derriere	44
any:derry	60
any:des	-43
any:descend	46
any:descendant	-51
any:descendante	-37
any:described	25
any:deselected	28
any:design	-85
any:designation	30
any:designe	25
any:designed	-108
any:designer	-83
any:designs	-58
any:desk	-45
any:desks	-35
any:despot	-38
any:dessinatrice	-65
any:dessine	-71
any:detained	-36
any:detectee	30
any:detection	-74
any:detective	-38
any:detenait	47
any:detenteur	-51
any:detention	-49
any:detergents	-49
any:determined	-79
any:detourage	-47
any:detournement	-50
any:detrousse	-35
any:dette	-39
any:dettes	-43
any:devant	30
any:developed	-28
any:development	-47
any:developpe	-69
any:developpement	-57
any:developpeur	-73
any:developpeuse	-41
any:devenue	37
any:device	-78
any:devices	-37
any:devise	-39
any:devoir	-47
any:devon	-45
any:devra	-38
any:diabetic	59
any:diabetics	-55
any:diabetique	52
any:diabetiques	-35
any:diacre	-37
any:diagnosis	27
any:diagnostique	31
any:diagramming	-47
any:diallo	42
any:dialogue	-56
any:dialyse	-32
any:diaphragms	-61
any:diaw	28
any:dickens	-35
any:dicky	53
any:dictation	37
any:dictee	-34
any:diction	-70
any:dictionary	-29
any:did	37
any:died	-38
any:diesel	-31
any:diet	-27
any:dietetique	-45
any:diets	-38
any:dieu	-29
any:difference	-26
any:difficult	-28
any:digger	52
any:digital	-51
any:digitised	-32
any:dijon	-33
any:dimanche	48
any:dinner	-54
any:diocese	-72
any:diogene	54
any:diploma	-47
any:diplomas	-54
any:diplomatie	-25
any:diplome	-28
any:diplomee	-38
any:direction	-55
any:directional	-28
any:directions	-35
any:directors	-42
any:directrice	-92
any:directs	-51
any:dirigeait	-28
any:dirigeante	28
any:disability	-62
any:disabled	-34
any:disaggregated	-49
any:disciple	31
any:disciplinary	26
any:discorde	-31
any:discours	-50
any:discreet	26
any:discret	45
any:discrete	-50
any:discrimination	-35
any:discuss	-55
any:diseases	-58
any:disent	-25
any:dish	-40
any:dishes	-42
any:dismay	42
any:dismissal	-34
any:dismissed	60
any:dispatcher	-62
any:dispense	51
any:dispensed	-28
any:dispensee	34
any:display	-35
any:displays	-47
any:disponible	-69
any:disputes	-34
any:disqualified	29
any:dissertation	-97
any:distributeur	-27
any:distributeurs	-43
any:distribution	-47
any:district	-61
any:diversite	-54
any:diversity	-49
any:divorced	32
any:divorcee	-25
any:diwali	-62
any:dj	-34
any:djamena	-32
any:dna	-34
any:doc	-50
any:dockside	-27
any:doctoral	-57
any:doctorante	-71
any:doctorate	-65
any:documentaire	-71
any:documentaires	-38
any:documentaliste	-37
any:documentariste	-43
any:documentary	-36
any:documents	-27
any:docusign	-66
any:dog	31
any:dogmatique	-29
any:dogme	-25
any:dogs	-56
any:doigt	48
any:doigte	-61
any:doigts	-31
any:dois	-26
any:doit	26
any:dolly	-50
any:domestic	-35
any:domina	29
any:dominant	-70
any:dominante	-46
any:donateur	33
any:donations	-68
any:done	40
any:donne	33
any:donors	-53
any:dons	-55
any:door	-43
any:doors	-35
any:dorothy	-48
any:dosage	-32
any:dose	-65
any:doses	37
any:dossards	-32
any:dossiers	-70
any:douanes	-36
any:douanier	-72
any:doublages	-46
any:double	-29
any:doubled	-78
any:doubleur	-75
any:doubt	-27
any:doubts	-45
any:doue	32
any:doute	-71
any:douvres	-35
any:dow	-41
any:down	35
any:downloads	-26
any:dozen	-47
any:dp	-31
any:draft	-25
any:drafted	-57
any:drag	-46
any:dragster	-50
any:drague	27
any:drama	44
any:drawing	27
any:drew	-55
any:drh	-101
any:drink	-60
any:drinkers	-27
any:drinking	61
any:drives	-80
any:droite	-29
any:droiture	-25
any:drolement	-30
any:drome	-27
any:drosophile	-48
any:drove	-27
any:drugs	-54
any:druidique	28
any:drummer	-38
any:drums	-50
any:ds	25
any:dsi	-57
any:du	-29
any:duchenne	32
any:due	29
any:dunelm	-25
any:dungeon	37
any:dunkeld	-54
any:durable	-28
any:durer	-35
any:dusting	-34
any:dusty	37
any:dutch	-68
any:duty	-34
any:dyer	42
any:dynamics	-40
any:dynamique	53
any:dyslateral	-47
any:dyslexie	57
any:dyslexique	25
any:dyslexiques	-32
any:dyspraxia	27
any:dyspraxic	41
any:e	-32
any:e16	-33
any:e3	31
any:easily	41
any:east	-44
any:easy	52
any:eat	-48
any:eau	-62
any:eaux	-34
any:eb	-30
any:ebats	65
any:ebeniste	-51
any:ebruiter	-64
any:ecart	-29
any:ecarte	45
any:echangiste	56
any:echangistes	-31
any:echarpes	-35
any:echec	-37
any:echecs	-25
any:echelle	-57
any:echo	-39
any:echos	-28
any:eclairage	-34
any:eclairagiste	-45
any:eclampsia	26
any:eclatement	-25
any:ecloserie	-63
any:ecole	-39
any:ecologie	-29
any:ecologistes	-51
any:ecologue	-42
any:economics	-26
any:economist	-58
any:economiste	-42
any:economy	-70
any:ecope	64
any:ecoute	-74
any:ecran	36
any:ecris	-25
any:ecriture	27
any:eczema	-37
any:edge	-35
any:edinburgh	-42
any:edit	-51
any:edite	-56
any:edited	-96
any:editeur	-52
any:edition	-39
any:editor	-102
any:editrice	-67
any:educateur	-61
any:educatif	70
any:education	-56
any:educational	32
any:eelv	25
any:efface	-31
any:effacees	34
any:effacer	-25
any:effective	39
any:effort	-30
any:egg	-28
any:eglise	-27
any:egoist	39
any:eiger	-28
any:eight	-26
any:eighteen	-33
any:eighty	48
any:elbows	-30
any:elder	39
any:elderly	-70
any:eldest	53
any:electeur	45
any:elections	-75
any:electoral	-40
any:electorales	-26
any:electrice	42
any:electrician	-84
any:electrophorese	-36
any:elevage	-60
any:eleve	46
any:eleven	-55
any:eleves	-89
any:eleveur	-47
any:elodie	-55
any:eloges	-81
any:eloigner	-26
any:elue	-46
any:elus	-67
any:ely	-46
any:embauchee	-58
any:embauches	-31
any:embossing	-50
any:embrasser	42
any:embryologiste	-44
any:emissions	-29
any:emmanuel	27
any:emmaus	-25
any:emploi	-29
any:emploie	-38
any:emplois	-51
any:employed	-91
any:employee	-31
any:employees	-37
any:employer	-28
any:employers	-37
any:employeur	-28
any:employs	-64
any:emporte	-37
any:ena	-48
any:encadre	-39
any:enchainee	32
any:end	-47
any:endurance	41
any:endurant	-43
any:energy	-29
any:enfance	27
any:enfants	-25
any:engage	-29
any:engaged	-38
any:engagee	-32
any:engagements	-45
any:engine	-47
any:engineer	-81
any:engineers	-76
any:england	-40
any:english	-61
any:enjoy	-30
any:enlightened	-35
any:ennui	-31
any:enquetes	-47
any:enqueteur	-93
any:enqueteurs	-39
any:enquetrice	-68
any:enrayee	-50
any:enregistre	30
any:enregistree	32
any:enrolee	42
any:enseigne	-53
any:enseignee	-42
any:enseignement	-42
any:enseigner	-36
any:ensuite	-35
any:entend	30
any:entendant	-34
any:entendre	-58
any:enterprise	-29
any:enterprises	-38
any:enters	29
any:enthusiasm	-31
any:entraine	-27
any:entraineur	-81
any:entrepot	30
any:entreprendre	-33
any:entrepreneurs	-31
any:entreprise	-102
any:entreprises	-33
any:entretient	-44
any:entry	43
any:enverra	-36
any:envisagee	-37
any:epargne	-37
any:epicerie	-50
any:epictetus	40
any:epicurean	-43
any:epicurien	49
any:epicurienne	-43
any:epicurisme	30
any:epicurus	-39
any:epidemic	-50
any:epilation	-56
any:epilepsy	-43
any:epileptic	27
any:episode	-71
any:epoque	38
any:epouses	-29
any:epoux	-55
any:equal	-44
any:equality	30
any:equerre	27
any:equilibree	46
any:equine	-42
any:equipe	-27
any:equipes	-84
any:equipment	-28
any:equity	-42
any:era	-63
any:ergonome	-39
any:ergonomie	-25
any:erlangen	-42
any:erotiques	-36
any:erp	-59
any:error	-84
any:esat	-55
any:escape	-45
any:escort	-43
any:escorte	-66
any:escorted	-45
any:escortes	27
any:escorts	36
any:escroquerie	-51
any:esl	-30
any:esn	-29
any:espagnol	-45
any:esprit	-81
any:essai	-59
any:essaie	25
any:essais	-39
any:essay	-39
any:essex	-49
any:estate	-32
any:estates	-60
any:estimations	-44
any:estonia	-43
any:et	-26
any:etabli	45
any:etablissement	-30
any:etage	47
any:etal	-36
any:etalon	54
any:etalonnage	-33
any:etalonneur	-53
any:etapes	-83
any:etat	-59
any:ethical	-48
any:ethique	-35
any:ethiques	34
any:ethnologue	-61
any:etienne	-62
any:etiquette	-26
any:etoile	58
any:etonne	-64
any:etretat	-30
any:etude	-92
any:etudiant	-35
any:etudiante	-38
any:etudiants	-45
any:etudie	-103
any:eurocommunist	26
any:european	-47
any:europeen	-37
any:europride	-32
any:eurosceptique	31
any:euston	-28
any:evadee	-32
any:evaluation	-42
any:evening	-47
any:evensong	-45
any:events	-84
any:everton	-43
any:everyone	25
any:evidence	-31
any:evite	36
any:evitee	-60
any:evolution	-35
any:evoquees	42
any:ex	56
any:exam	-33
any:examen	32
any:examinatrice	-29
any:examined	-42
any:examiner	-63
any:exaministe	48
any:exams	-48
any:exceeded	-37
any:excel	-85
any:excellence	-50
any:excellent	-34
any:excellente	30
any:exces	-38
any:exchange	-40
any:excite	-71
any:exclu	43
any:exclusive	-27
any:excuse	31
any:excuses	-43
any:executed	-54
any:executive	35
any:exempted	30
any:exerce	-42
any:exercer	37
any:exhibition	-60
any:existential	-62
any:existentialiste	28
any:exists	36
any:exotic	-39
any:expansion	48
any:expatriation	-44
any:expatries	-42
any:expats	-30
any:expectation	-34
any:expelled	28
any:expenses	32
any:experience	-27
any:expert	-79
any:expertes	-37
any:expires	-49
any:explained	31
any:explaining	-97
any:explains	-36
any:explique	43
any:expliquer	43
any:exploite	36
any:exploiter	32
any:exploration	-42
any:explosives	-54
any:exposed	-32
any:exposition	-60
any:expressed	-29
any:expression	-58
any:extended	-36
any:extinction	-30
any:extra	30
any:extraconjugale	56
any:extracted	-50
any:extraits	-26
any:eye	-29
any:eyes	-27
any:eyesight	29
any:faber	-28
any:fabricant	-25
any:fabrication	-32
any:fabrique	-43
any:fac	38
any:facades	-42
any:face	-29
any:faceprint	32
any:faces	-82
any:faciale	-32
any:faciales	30
any:facials	-51
any:facilities	-63
any:factors	-28
any:factory	-35
any:facts	-39
any:factures	25
any:failing	45
any:faillite	-70
any:fair	-29
any:fairs	-55
any:fait	35
any:faite	39
any:faithful	-34
any:familial	-66
any:familier	-41
any:families	-48
any:famille	27
any:familles	-67
any:fanconi	50
any:fantasmes	-58
any:fao	-34
any:fare	32
any:farm	-55
any:farmer	-31
any:farmers	-56
any:farming	-72
any:farrell	-25
any:fashion	-42
any:faster	42
any:fathers	44
any:fatigue	-31
any:fault	-58
any:faune	-35
any:faute	31
any:fauteuils	-55
any:favour	65
any:faye	27
any:fbi	38
any:fbu	-54
any:fdsea	60
any:fear	-51
any:february	39
any:feder	-29
any:federal	34
any:federale	-32
any:federalist	34
any:federation	-44
any:fee	-49
any:feed	62
any:fees	36
any:fell	-38
any:fellow	-36
any:felons	-39
any:felony	34
any:female	-53
any:femelle	-41
any:feministe	28
any:feministes	29
any:femmes	46
any:fer	27
any:ferme	-41
any:fermes	-25
any:ferris	-27
any:ferronnier	-32
any:ferroviaire	-41
any:fertility	-50
any:festivals	-29
any:fetes	-43
any:fetichiste	52
any:feuille	27
any:fgtb	29
any:fh	28
any:fiance	-56
any:fibre	-59
any:fibres	27
any:fibromyalgie	48
any:fictif	-30
any:fidelisation	-48
any:fidelite	-41
any:fidelity	-42
any:fido2	-25
any:field	-122
any:fierte	-70
any:fifties	-29
any:fifty	-26
any:figurent	30
any:file	58
any:files	-66
any:filiales	-53
any:filiation	-74
any:filles	39
any:film	-118
any:filme	-64
any:filmee	-63
any:films	65
any:filton	-44
any:finalement	-27
any:finalist	-48
any:finance	-75
any:finances	26
any:financiers	-33
any:finder	-32
any:findings	25
any:finds	34
any:fine	-33
any:finger	-39
any:fingerprinted	35
any:fingerprinting	-43
any:fingertips	27
any:finished	-33
any:finishing	-63
any:finistere	27
any:finit	35
any:finn	-32
any:fired	30
any:firefighter	-47
any:firefighters	-36
any:firm	-45
any:firmware	-62
any:first	-52
any:fiscal	-61
any:fiscaliste	-58
any:fiscalite	-63
any:fish	-54
any:fits	-65
any:fitted	-26
any:fitter	-91
any:five	-41
any:fixed	-71
any:fixes	-64
any:flags	-61
any:flatmate	35
any:fleet	-43
any:flights	-33
any:fling	38
any:flirt	-63
any:flirtation	-64
any:flirte	-46
any:flirted	-28
any:floating	38
any:flood	-46
any:floors	-55
any:florist	-41
any:flottante	52
any:flow	-66
any:flower	-33
any:flowers	-66
any:fluent	-57
any:flush	-37
any:flux	-96
any:fob	37
any:foie	-56
any:fois	33
any:fold	-33
any:folding	-26
any:folk	-98
any:followed	-60
any:follower	45
any:following	-35
any:fonciere	-45
any:fonction	-53
any:fonde	45
any:fonderies	57
any:fonds	-56
any:fondu	-35
any:font	-28
any:food	-47
any:footballer	-53
any:footballeur	27
any:footfall	-39
any:footprint	-26
any:forbes	-54
any:forbid	33
any:force	-58
any:forebears	-27
any:forecast	-78
any:foreman	28
any:forensic	-59
any:forensics	-66
any:forest	-31
any:forestier	-73
any:forestiere	-27
any:forfaitiste	-34
any:forging	-42
any:forklift	-45
any:formalites	-43
any:formateur	-66
any:formation	-87
any:formatrice	-131
any:forme	-50
any:forment	32
any:former	59
any:formers	-31
any:forms	32
any:formulaire	54
any:formulation	-43
any:formulator	-41
any:fort	-34
any:forte	-64
any:fortes	-28
any:forties	-34
any:forts	-29
any:forwarders	-44
any:fos	38
any:foster	-48
any:fouilles	-61
any:founder	-26
any:founders	-47
any:four	-26
any:fournie	-26
any:fournir	-28
any:fournisseurs	-117
any:fournisseuse	-33
any:foyer	-59
any:fr	-29
any:fracture	-45
any:fraiseuse	26
any:frames	-41
any:frameworks	-67
any:francais	-79
any:france	-36
any:francfort	-31
any:franco	-26
any:francois	31
any:frank	25
any:frankfurt	-47
any:frappes	-38
any:fratrie	-30
any:fraud	-41
any:fraudster	56
any:free	-89
any:freelance	-44
any:freemason	-27
any:freemasons	-51
any:freethinkers	-26
any:freight	-40
any:french	-75
any:frequente	42
any:frere	-35
any:freud	-31
any:friday	-29
any:fridays	-35
any:friends	36
any:froid	-73
any:fructose	33
any:fsu	57
any:fui	44
any:full	-55
any:fully	60
any:fume	33
any:fumiste	-45
any:fundraised	53
any:fundraiser	-40
any:funeraires	-33
any:funerals	-43
any:furniture	-54
any:fusibles	-38
any:futur	38
any:future	38
any:futures	-25
any:g	-43
any:gabarit	25
any:gabarits	-63
any:gagne	-43
any:gagner	-27
any:gai	-84
any:gaie	-48
any:gaiete	-36
any:gaillard	-41
any:galerie	-57
any:gallery	-51
any:galway	-52
any:games	-31
any:gamme	-59
any:gandrange	35
any:gang	-74
any:gangs	-49
any:gants	30
any:gap	66
any:garagiste	-26
any:garantie	-29
any:garcons	40
any:garden	-34
any:gardener	-47
any:gardens	-30
any:gardiennage	57
any:gardiens	-49
any:gargoyles	-49
any:garlic	-48
any:gateaux	-50
any:gatk	-39
any:gauchere	-42
any:gauchers	-33
any:gaudin	60
any:gaulliste	57
any:gaye	-54
any:gayle	-25
any:gcse	-28
any:geant	-40
any:gearbox	-30
any:gedmatch	33
any:gel	-31
any:gendarme	-81
any:gender	-62
any:genealogique	-35
any:genealogiques	-31
any:genealogiste	-36
any:genealogy	-34
any:generale	-45
any:generaliste	-25
any:generation	-47
any:generations	-33
any:generator	-27
any:generics	-30
any:genes	-43
any:geneticienne	-33
any:geneticist	-33
any:genetiques	-40
any:genie	-41
any:genique	-34
any:genomes	-52
any:genomique	-55
any:genotyped	-26
any:genotyping	-27
any:genou	28
any:genoux	-25
any:genre	-82
any:geographique	-32
any:geologist	-39
any:gerance	-26
any:gerant	-42
any:gerante	-77
any:gere	-100
any:german	-47
any:germinales	-33
any:gestes	-33
any:gestion	-41
any:gestionnaire	-69
any:ghent	28
any:gide	-61
any:gifted	26
any:gigs	-47
any:gill	25
any:girlfriends	26
any:giscardien	33
any:git	-40
any:gite	-56
any:give	34
any:gladstone	51
any:glass	-30
any:glasses	-53
any:glaucoma	41
any:gleeden	28
any:glisse	26
any:glucksmann	25
any:goalkeeper	-91
any:god	28
any:goes	46
any:goff	-44
any:golden	-40
any:goldman	-31
any:golf	-126
any:gone	50
any:good	-52
any:goods	-53
any:gordons	-46
any:gossip	34
any:gothenborg	-31
any:gourmet	-44
any:gouvernante	-56
any:gouverneur	-26
any:governments	-54
any:governors	-29
any:gp	-101
any:grace	-62
any:grade	-79
any:grader	-54
any:graduate	-73
any:grandeur	-43
any:grandfather	27
any:granit	-27
any:grant	31
any:grants	-40
any:graphique	-36
any:graphiste	-65
any:graphql	-45
any:gras	-36
any:grave	-37
any:gravedigger	-39
any:grec	-37
any:greement	-25
any:greements	-64
any:greenpeace	36
any:greffe	28
any:greffes	-35
any:greffier	-82
any:greffiere	-70
any:grenoble	-47
any:greve	-41
any:greves	25
any:grevin	-26
any:grew	-47
any:greyhounds	-38
any:grip	-45
any:grippe	-58
any:grossiste	-35
any:ground	34
any:groupama	-41
any:groupes	-28
any:grower	-62
any:grown	-25
any:grue	28
any:gueret	-49
any:guerin	30
any:guests	-49
any:guichet	-40
any:guide	-90
any:guides	27
any:guild	-34
any:guise	48
any:gulf	-26
any:gurdjieff	36
any:guy	-38
any:h	61
any:h1	-47
any:habilitations	-67
any:habitant	-72
any:hacked	37
any:hacker	-51
any:haemochromatosis	26
any:haemophilia	-27
any:hahn	-37
any:hairdresser	31
any:halden	55
any:halewood	26
any:hall	-38
any:halterophilie	-40
any:hamlet	-70
any:handball	-74
any:handbook	-28
any:handcuffed	30
any:handcuffs	38
any:handed	-29
any:handicap	-52
any:handicapee	27
any:handicapes	-77
any:handle	32
any:handler	-64
any:handles	-78
any:handling	-65
any:handshake	-51
any:handwriting	-62
any:hang	-72
any:haplogroup	26
any:harassment	-59
any:hard	49
any:hardest	-55
any:hardly	-34
any:hardness	-43
any:hardware	-68
any:hardy	-40
any:harris	65
any:harvey	-30
any:hasn	42
any:hastings	-34
any:hatchery	-28
any:haul	-72
any:hauliers	-54
any:haut	-48
any:haute	-55
any:hautes	-27
any:haven	-47
any:hay	-63
any:hazard	-38
any:hcr	32
any:head	-30
any:headache	-30
any:headed	-28
any:headmistress	-29
any:healthy	-28
any:heart	30
any:heating	-50
any:heavy	-26
any:hebdo	-35
any:hebdomadaire	-26
any:heir	-38
any:heirs	-25
any:helene	-46
any:helice	-66
any:helix	-62
any:hello	-37
any:helmand	48
any:helmets	-50
any:help	-54
any:helped	-63
any:helpline	-42
any:helps	27
any:helvetique	-60
any:hemophile	25
any:hepatite	25
any:herald	-28
any:herbal	-29
any:heredia	-25
any:hereditary	-25
any:heredite	-54
any:heredity	-38
any:heritage	-79
any:herite	-90
any:herites	-29
any:heritiere	-31
any:hermaphrodite	-40
any:heroin	-31
any:heroine	-55
any:herons	-29
any:hers	-58
any:herself	42
any:herve	-31
any:heterodyne	-45
any:heterogene	-41
any:heterogeneite	-35
any:heterogreffe	-62
any:heterosexuel	49
any:heterosexuelle	-31
any:heureux	31
any:hidalgo	38
any:hierarchy	-68
any:highly	43
any:hiking	-35
any:hill	-60
any:hillary	28
any:hindoue	-44
any:hindu	37
any:hinted	26
any:hints	58
any:hip	32
any:hips	38
any:hire	-47
any:hired	-55
any:hires	-60
any:hiring	-58
any:historian	-57
any:history	-42
any:hiv	-31
any:hiver	-44
any:hmp	-43
any:holder	-30
any:holding	-30
any:holiday	-32
any:holloway	30
any:holt	29
any:homal	-53
any:home	-26
any:homeopathy	40
any:homeowners	-28
any:homework	-36
any:homme	32
any:homo	25
any:homogeneisation	-44
any:homogeneous	-54
any:homologation	-69
any:homonyme	-37
any:homophobic	-49
any:homophobie	-60
any:homosexuality	-43
any:homosexuelle	42
any:homozygote	34
any:honest	-51
any:honk	57
any:honnete	27
any:honorable	-29
any:honoraire	-29
any:honour	-35
any:honoured	-54
any:honours	28
any:hook	-28
any:hooks	-29
any:hopes	-30
any:hopitaux	-44
any:hopper	43
any:horizon	-34
any:horizons	-30
any:horlogerie	-47
any:hormones	43
any:horoscopes	-67
any:hors	30
any:horses	-49
any:hospice	-26
any:hospitalise	31
any:hospitalises	-49
any:hospitality	-69
any:hospitals	-94
any:host	-81
any:hosted	-39
any:hostile	48
any:hot	-25
any:hotel	-46
any:hotellerie	-29
any:hotesse	-52
any:hour	-30
any:hourly	-41
any:house	-69
any:housing	-49
any:hove	27
any:howard	-26
any:hr	-51
any:hrbp	-34
any:hsbc	-32
any:huile	-66
any:huiles	-29
any:huissier	-65
any:huissiere	-33
any:huitres	-35
any:hull	-26
any:humaine	-70
any:human	-29
any:humanist	27
any:humaniste	-25
any:humanistes	-78
any:humanitaire	-42
any:humanites	-44
any:humanities	-75
any:humankind	26
any:hume	-30
any:hundred	-67
any:hungary	-55
any:hunt	40
any:hunters	-30
any:huntington	-65
any:hurt	57
any:husbandry	-39
any:hussar	-51
any:hybrides	-37
any:hypertension	62
any:iain	27
any:iberia	-26
any:ice	-33
any:idea	-88
any:idealisme	-40
any:idealist	-27
any:idealiste	-56
any:idee	-54
any:idemia	-30
any:identical	26
any:identified	-36
any:identifiee	31
any:identifies	39
any:identite	-38
any:identity	-68
any:ig	49
any:ignore	27
any:ii	36
any:iii	-25
any:ikea	-51
any:ile	-43
any:illisible	-53
any:illustratrice	31
any:ils	43
any:image	-43
any:imagerie	-42
any:images	-25
any:imaginaire	-48
any:imagine	-32
any:imc	-35
any:immeuble	-64
any:immobilier	-75
any:immobiliere	-54
any:immobilieres	-33
any:immoral	41
any:immunocompromised	26
any:immunology	-49
any:importe	-39
any:imported	-67
any:impose	-26
any:impossible	42
any:imprimerie	-51
any:imprimeur	-57
any:improvement	-27
any:inapte	54
any:incapacite	39
any:incertaine	30
any:incident	-26
any:include	-73
any:including	-50
any:incluse	-26
any:inclusion	43
any:incomes	31
any:indecis	43
any:independance	32
any:independant	-67
any:independence	31
any:independent	-45
any:indication	44
any:indictment	32
any:industrial	-39
any:industriel	-46
any:industriels	-29
any:industry	-45
any:infectious	-45
any:infidelity	-43
any:infirmary	-39
any:infirmier	-60
any:infirmiere	-61
any:infirmieres	84
any:infirmiers	-31
any:info	-61
any:information	-36
any:informatise	-91
any:informed	-62
any:infortune	-45
any:ingenieur	-79
any:ingenieure	-25
any:ingenieurs	-33
any:inhaler	-41
any:inheritance	-97
any:inherited	-85
any:initiated	29
any:initiation	-42
any:initiative	-55
any:injection	-27
any:injuries	-27
any:inmate	37
any:inne	-26
any:inner	-25
any:innocence	-41
any:innocent	-41
any:innovation	-36
any:innover	-57
any:inquirer	-30
any:inscrit	55
any:insists	36
any:insolvency	-51
any:insomniac	40
any:insomniaque	25
any:insoumise	-53
any:inspecteur	-58
any:inspection	-25
any:inspections	-29
any:inspector	-56
any:inspectrice	-28
any:installe	-25
any:installed	-34
any:installer	-65
any:installerait	47
any:installs	-26
any:institut	-59
any:institute	-27
any:instructor	-83
any:instruit	-37
any:instrumentiste	-66
any:insuline	-27
any:insurance	-57
any:intactes	27
any:intercourse	-63
any:interdiction	27
any:interdisent	-31
any:interdit	48
any:interesse	51
any:interest	-36
any:interested	-25
any:interests	-25
any:interets	32
any:interlocuteur	-66
any:intermittents	32
any:intern	-37
any:internat	-46
any:internes	-26
any:internet	56
any:interprete	-67
any:interpreted	-56
any:interprets	-43
any:interrogates	-34
any:interroge	-29
any:intersection	-32
any:interview	-29
any:interviewed	-40
any:intimite	-71
any:intolerance	25
any:intolerant	28
any:introduced	-46
any:inutile	27
any:inventaire	-25
any:inventaires	-46
any:invented	-47
any:invention	-45
any:investigated	-29
any:investigator	-81
any:investissement	-28
any:investiture	32
any:investment	-88
any:investments	-31
any:investors	-41
any:invisible	30
any:invoice	-39
any:invoices	-56
any:invoicing	-37
any:ios	-42
any:ipp	34
any:ireland	-63
any:iris	-33
any:irreligious	45
any:isle	-41
any:islington	-26
any:isn	-32
any:iso	-42
any:israel	30
any:issues	-62
any:ist	-38
any:italie	-38
any:italien	-38
any:itinerant	-50
any:ivory	-45
any:ivr	-65
any:ivre	-36
any:iwgb	50
any:jabs	-49
any:jack	-68
any:jadot	35
any:jail	-30
any:jailed	25
any:jain	-48
any:jamais	34
any:jambon	-49
any:january	-31
any:janvier	-32
any:jaquette	55
any:jardins	-40
any:jargon	-73
any:jaures	-28
any:jazz	-63
any:jeans	-61
any:jehovah	30
any:jens	-33
any:jeremy	29
any:jerome	39
any:jersey	-43
any:jesuites	51
any:jeu	-44
any:jeudi	32
any:jeunes	34
any:jeunesse	-34
any:jeux	-49
any:jewish	-64
any:jill	46
any:job	-25
any:joined	41
any:joiner	-80
any:joiners	-39
any:joins	-30
any:joint	27
any:jointes	-49
any:joke	42
any:joliment	-56
any:jordanie	-33
any:joue	-75
any:jouissance	-38
any:jour	-33
any:journal	45
any:journalist	28
any:journaliste	-101
any:journalists	26
any:journaux	-26
any:jours	-31
any:juan	37
any:judge	-82
any:judges	-61
any:judiciaire	-47
any:judo	-78
any:jugee	35
any:juillet	60
any:juive	-59
any:jumeau	34
any:jumped	26
any:juniors	30
any:junta	31
any:jure	25
any:juree	-45
any:juriste	-136
any:juror	-67
any:jury	-119
any:k2	-63
any:kaci	46
any:kamala	42
any:kampala	34
any:kantien	33
any:karim	34
any:keeper	-40
any:keeping	-47
any:kennel	-31
any:kent	-56
any:kenya	-25
any:kerr	-38
any:kew	-34
any:keys	-34
any:khagne	-32
any:kidneys	27
any:killer	-45
any:kills	31
any:kinds	-40
any:kinesitherapeute	-83
any:king	-25
any:kink	28
any:kissing	48
any:kit	38
any:kitchens	-62
any:kits	-75
any:klinefelter	-27
any:knee	58
any:knees	44
any:knitwear	-25
any:knocked	-27
any:knocks	-46
any:knots	-37
any:know	60
any:knowledge	-34
any:knuckle	-42
any:korean	-29
any:koroma	27
any:kpmg	-38
any:kroll	-29
any:kruger	-37
any:kuala	-25
any:kurde	42
any:kyoto	-63
any:lab	26
any:label	-70
any:labo	60
any:laboratoire	-52
any:laboratory	-25
any:laborers	30
any:labour	-33
any:labyrinthitis	49
any:lacroix	-28
any:lacunes	-30
any:ladies	-63
any:lads	-33
any:lady	-40
any:laine	-32
any:laique	-45
any:lais	-36
any:laisse	-32
any:lake	-49
any:lames	-42
any:lamps	-38
any:landes	-31
any:landlady	47
any:landscape	-31
any:lane	-50
any:langage	-31
any:langages	-34
any:langue	-28
any:lanoe	-29
any:lapsed	39
any:large	-47
any:larne	26
any:laser	-39
any:last	42
any:later	30
any:latin	-47
any:laugh	-40
any:laughs	-67
any:launch	-70
any:launched	-33
any:laundering	-36
any:laundring	53
any:laval	-65
any:law	-38
any:lawyer	-68
any:lawyers	41
any:layer	-28
any:layout	-80
any:lead	-70
any:leader	-30
any:leadership	-55
any:leaflets	26
any:lean	-51
any:leaning	33
any:learning	47
any:leather	27
any:leavers	-33
any:leaves	-30
any:leaving	35
any:lecteur	36
any:lecteurs	-51
any:lecture	-79
any:lecturer	-53
any:lectures	-41
any:lee	-69
any:leg	40
any:legacies	-43
any:legal	-49
any:legendary	-32
any:legeres	33
any:legitimiste	25
any:legue	-46
any:leicester	-63
any:lemarchal	-33
any:lemon	-26
any:lenine	94
any:lenoir	-59
any:lentilles	-34
any:leo	-31
any:leroy	43
any:lesbian	40
any:lesbienne	40
any:lesbiennes	32
any:lesbos	-47
any:lese	-28
any:less	-43
any:lets	28
any:letters	-71
any:letting	-25
any:leucemie	27
any:leur	25
any:leurs	-69
any:levain	-45
any:levee	40
any:level	-86
any:lever	60
any:levier	-26
any:levure	-35
any:levures	-39
any:levy	-32
any:lgbt	-29
any:liability	-28
any:liaison	-58
any:liaisons	-64
any:liberale	-58
any:liberation	27
any:libere	25
any:liberee	-46
any:libertarian	-40
any:liberte	-50
any:libertin	35
any:libertinage	-27
any:libertins	34
any:liberty	-35
any:libido	-33
any:libraire	-30
any:librarian	-69
any:library	-46
any:libres	37
any:licence	-30
any:licensed	-35
any:licensing	-35
any:lieu	35
any:life	33
any:lifelong	25
any:lifts	-34
any:ligaments	30
any:light	26
any:lighting	-89
any:lights	-28
any:lignee	-30
any:lignes	-46
any:ligue	-77
any:like	36
any:lily	-29
any:limagrain	-49
any:limitante	-28
any:limitantes	-32
any:limoges	-52
any:limousine	-42
any:lincoln	-57
any:lind	-26
any:linen	-56
any:linge	-29
any:lingerie	-87
any:link	-57
any:lion	-34
any:lions	-38
any:lip	44
any:lipsticks	-33
any:liquorice	-29
any:lire	49
any:lisbonne	-51
any:list	35
any:listed	-30
any:listen	-36
any:listens	-30
any:lists	-34
any:literacy	-72
any:literie	-40
any:litigation	-60
any:litige	-53
any:lits	-45
any:litteraire	-39
any:litterature	-32
any:live	57
any:lived	-33
any:liveness	-32
any:liverpool	-66
any:living	-34
any:livre	-36
any:ll	-33
any:llc	-48
any:loads	-58
any:loan	-90
any:lobby	-27
any:lobbying	-61
any:local	42
any:locale	-44
any:locuteurs	-37
any:lodge	26
any:lodged	-38
any:loges	-34
any:logeur	-36
any:logeuse	35
any:logged	35
any:login	50
any:logisticien	-29
any:logisticienne	-40
any:logistique	-39
any:logo	-72
any:loire	-32
any:loisirs	-39
any:longtemps	-53
any:longtermist	72
any:longues	-30
any:look	-69
any:looking	-49
any:loomis	-26
any:loop	55
any:loose	-26
any:lopez	-66
any:lords	-33
any:lorient	-30
any:lorrain	-43
any:lorries	-64
any:lors	55
any:lorsqu	37
any:lost	51
any:lot	38
any:loti	41
any:lots	-38
any:loudeac	-27
any:lounge	-57
any:lourdement	33
any:lourdes	-25
any:love	-46
any:loved	-48
any:loves	-86
any:loving	37
any:low	44
any:lower	-27
any:loyal	-29
any:lr	33
any:lrem	-39
any:lse	-32
any:ltd	-32
any:lu	-34
any:luc	33
any:ludotheque	-32
any:luggage	-53
any:lunettes	-31
any:lung	-80
any:lupin	-40
any:luron	-63
any:lussac	-43
any:lutenist	-37
any:lutte	-69
any:lycee	-51
any:lyceens	-42
any:lycees	-43
any:lyon	-59
any:m25	37
any:m6	-42
any:machines	-97
any:macon	-32
any:maconnerie	-69
any:maconnique	-35
any:macons	-38
any:macros	-27
any:made	-51
any:madison	40
any:maduro	-37
any:magasinier	-46
any:magistrate	-59
any:magistrates	31
any:magistrature	27
any:magreb	-36
any:mai	44
any:maif	-64
any:maine	-50
any:maintainer	-33
any:maires	-27
any:mais	25
any:maison	-75
any:maitre	-62
any:maitresse	-69
any:major	-67
any:maker	-99
any:makhnovchtchina	57
any:mal	-31
any:malade	-29
any:malades	-91
any:maladies	-60
any:malentendant	42
any:malentendante	36
any:malentendants	-29
any:malware	-49
any:maman	-37
any:mamans	30
any:mammoth	-42
any:man	35
any:managed	-91
any:management	-32
any:manager	-83
any:managers	-48
any:manchester	-50
any:mandat	57
any:mandataire	-77
any:mandatent	-27
any:mange	-37
any:mangeur	57
any:manicure	-38
any:manie	-46
any:manifestations	-25
any:manifestes	30
any:manipulatrice	-39
any:mannequin	-44
any:manner	-33
any:manque	-58
any:mantra	-85
any:manual	-55
any:manuel	-47
any:manufacturer	-55
any:manufacturing	-26
any:many	-37
any:maoa	48
any:map	-36
any:maquettiste	-40
any:maquillage	-34
any:marais	-68
any:marathon	-48
any:marathons	25
any:marc	-41
any:march	45
any:marchandise	-42
any:marchandises	-32
any:marche	-56
any:marched	-62
any:margate	53
any:marges	-25
any:margin	48
any:margins	-93
any:mari	-47
any:mariages	-78
any:marie	-25
any:mariee	-83
any:marin	-84
any:marines	-37
any:maritime	-53
any:maritimes	-27
any:mark	-28
any:market	-109
any:marketing	-84
any:marks	-46
any:maroquinerie	-37
any:maroquiniere	-56
any:marque	-95
any:marques	-43
any:marraine	-53
any:marriages	34
any:married	-70
any:marrow	44
any:marrying	39
any:mars	-29
any:marseille	44
any:marteau	-50
any:martin	-45
any:marvin	-41
any:marxiste	27
any:mary	-49
any:mascotte	-28
any:masks	-38
any:mason	-73
any:masonic	29
any:masonry	-31
any:masques	-26
any:masse	-32
any:masseur	-45
any:mastectomie	-29
any:master	-79
any:mate	31
any:materialiste	-71
any:materialistic	-61
any:materials	-55
any:materiaux	-36
any:maternity	26
any:matiere	-57
any:matrimoniale	-30
any:matrimoniaux	-28
any:matter	36
any:matters	28
any:mauboussin	-54
any:may	55
any:maybe	37
any:mayor	-37
any:mba	-44
any:meals	-30
any:mean	-32
any:measure	-63
any:mecanicien	-48
any:mecaniques	-40
any:mechanic	-59
any:mecum	-27
any:medaille	-36
any:medecine	-34
any:medias	-41
any:mediated	-37
any:mediateur	-30
any:mediator	-25
any:mediatrice	-68
any:medic	27
any:medical	-68
any:medicale	-39
any:medically	79
any:medicament	-43
any:medicaments	-49
any:medicine	-50
any:mediocrity	-35
any:meditation	-47
any:mediter	-59
any:meeting	-44
any:meetings	-77
any:meilleur	-78
any:melanoma	47
any:mele	31
any:membership	-36
any:membre	41
any:meme	44
any:memoir	35
any:memoire	-29
any:memoirs	-66
any:men	38
any:menage	47
any:mended	-36
any:mendel	-42
any:menee	-61
any:meningite	27
any:mensuels	-59
any:mental	-43
any:mentioned	-29
any:mentions	74
any:mentor	-61
any:ments	-29
any:menus	-39
any:mep	37
any:mer	-114
any:merchandiser	-93
any:merci	36
any:merger	-32
any:merino	-29
any:merite	-27
any:mers	-33
any:mes	37
any:mesure	-31
any:mesurer	-52
any:metaboliser	30
any:metabolisme	-29
any:metaux	-35
any:methadone	-29
any:method	-68
any:methodes	40
any:methodist	-75
any:methodists	-39
any:methods	-33
any:metiers	-52
any:metrage	-46
any:metre	-25
any:metrics	-36
any:metteur	-44
any:meubles	-50
any:miami	33
any:microarray	-28
any:microbes	-52
any:middle	-25
any:midi	-64
any:midnight	53
any:midwives	-45
any:migraines	38
any:migration	-55
any:milieu	-26
any:militaire	-46
any:military	38
any:mill	-56
any:million	-50
any:mills	-51
any:mimic	-65
any:mine	25
any:miner	-66
any:minibus	-33
any:ministere	-62
any:ministers	-57
any:ministres	-65
any:ministry	-33
any:minuit	29
any:minuscule	-38
any:minutes	-44
any:miracles	-47
any:misconduct	54
any:misidentified	25
any:miss	-52
any:mission	-45
any:missionary	-26
any:mitterrand	27
any:mobile	-73
any:mobilier	-52
any:mobilisation	-28
any:mode	-73
any:model	27
any:modele	30
any:models	-48
any:modem	-55
any:moderated	-41
any:moderates	-32
any:moderatrice	-58
any:modern	37
any:modes	-63
any:modest	-43
any:module	-32
any:moeurs	-31
any:moi	32
any:moine	-41
any:moins	41
any:moitie	42
any:molaire	-32
any:moleculaire	-35
any:monarchie	40
any:monarchist	47
any:monetaire	-42
any:money	25
any:moniteur	-54
any:monitor	-47
any:monitrice	-36
any:monk	-38
any:monnaie	-45
any:monopoly	-48
any:montage	-37
any:montagne	-57
any:montessori	-30
any:monteur	-52
any:monteuse	-68
any:months	30
any:montpellier	-31
any:montre	-67
any:montrent	-44
any:monuments	-27
any:moon	38
any:moral	-66
any:mormon	-73
any:mort	-28
any:moscou	27
any:mosquito	-50
any:mostly	-63
any:mot	28
any:moteur	-80
any:moteurs	-36
any:mother	-34
any:motion	40
any:motorisee	-37
any:motto	-48
any:mouche	-32
any:moulage	-45
any:moulages	-31
any:moulin	-51
any:mouvement	-36
any:mouvements	-26
any:mover	-32
any:moyens	-30
any:mphil	-32
any:mr	27
any:msc	-59
any:much	-50
any:mucoviscidose	26
any:mugged	-70
any:mulhouse	-42
any:multicarte	-59
any:multicartes	-28
any:multiplie	30
any:mumbai	-28
any:mums	34
any:municipal	-33
any:municipale	26
any:murailler	-29
any:mural	-26
any:murmure	35
any:murphy	-30
any:muscle	27
any:musee	-104
any:museum	-69
any:museums	-29
any:music	-47
any:musical	-57
any:musicale	-64
any:musiciens	25
any:musique	-74
any:muslim	-50
any:musulman	-54
any:mutations	-93
any:mutee	-36
any:mutualiste	-37
any:mutuel	-32
any:mutuelle	-84
any:mybpc3	26
any:myh7	30
any:myope	41
any:myself	55
any:nageuse	-70
any:naked	-46
any:named	55
any:naming	-25
any:namur	-64
any:nanny	33
any:nanterre	-39
any:napo	33
any:narcisses	-44
any:narrowly	47
any:nash	-49
any:nasty	-27
any:nathalie	-27
any:nationale	-54
any:nationalist	27
any:nationwide	-26
any:nato	37
any:natural	-38
any:naturalist	-48
any:naturel	-40
any:naturelle	-62
any:naval	-62
any:navigateur	-41
any:navires	-47
any:neant	53
any:neatness	-62
any:needed	-53
any:negatif	51
any:negative	43
any:negoce	-26
any:negociable	-49
any:negociant	-64
any:negociation	-37
any:negociatrice	-25
any:negocie	-89
any:negotiated	-49
any:negotiation	-28
any:negotiations	-49
any:neige	-31
any:neither	26
any:neonatal	-30
any:nerves	65
any:nes	37
any:nettoyage	32
any:networks	-25
any:neu	26
any:neuf	-27
any:neuilly	42
any:neurofibromatosis	72
any:neurones	-45
any:nevers	-92
any:newborn	-37
any:nextflow	-36
any:ngo	-25
any:nhs	-93
any:nice	-43
any:nichols	-29
any:nicola	51
any:nihilism	-28
any:nil	-50
any:nine	-36
any:nineteen	36
any:niort	-44
any:nipsa	52
any:niveau	-33
any:no	31
any:nods	34
any:noir	-68
any:noisette	-38
any:noisy	-25
any:nombre	-28
any:nominated	41
any:nomme	-55
any:noon	-59
any:nord	48
any:nordisk	-36
any:norfolk	-51
any:normal	46
any:normande	-64
any:normandie	-48
any:north	-67
any:northern	-28
any:norway	-40
any:nos	-39
any:nostalgique	42
any:notaire	-44
any:notary	48
any:note	32
any:notes	33
any:nothing	42
any:notice	-54
any:notices	-50
any:nous	36
any:nouveau	-48
any:nouveaux	-27
any:nouvelle	55
any:novel	-108
any:novelist	-40
any:novels	-29
any:novotny	34
any:now	64
any:nuits	58
any:num	46
any:number	47
any:numbers	-66
any:numerique	-105
any:numerisation	-32
any:nun	-35
any:nurse	-105
any:nursed	-64
any:nurses	-40
any:nus	-64
any:nutritionniste	-35
any:nvq	-39
any:obama	35
any:obedience	29
any:objection	49
any:objects	49
any:obligation	49
any:oblige	39
any:observer	-49
any:obtenu	-39
any:occlusion	-26
any:occupational	-69
any:occupe	-26
any:october	26
any:octobre	26
any:odd	-43
any:oddly	25
any:oecd	-25
any:oeil	-35
any:oeuvre	-95
any:of	-25
any:offences	-34
any:offender	25
any:offenders	-36
any:offered	43
any:officer	-62
any:officers	-27
any:offices	-26
any:official	25
any:officials	-31
any:officier	-42
any:officiere	-45
any:officine	-52
any:offre	-45
any:offres	-56
any:offshore	57
any:often	-32
any:oger	29
any:oil	-29
any:oise	39
any:oiseaux	-62
any:okoro	52
any:olive	-35
any:oliver	30
any:olympics	-42
any:once	38
any:oncles	54
any:oncologie	-38
any:ones	-35
any:onfray	-40
any:ongulaire	-65
any:only	25
any:onlyfans	53
any:ons	-60
any:onu	-35
any:openly	31
any:opens	33
any:opera	-51
any:operated	-32
any:operation	-29
any:operations	-73
any:operatrice	-43
any:opinion	-43
any:opponent	27
any:opposante	39
any:oppose	32
any:opposed	-33
any:opposite	-28
any:opte	-30
any:opticienne	-57
any:optics	-28
any:option	-41
any:optique	-65
any:or	54
any:oracle	-57
any:oral	-25
any:oratrice	32
any:order	25
any:ordered	54
any:ordonnancement	-46
any:ordonnees	-25
any:ordre	-37
any:ordres	-47
any:ore	-40
any:oreilles	30
any:organigramme	-35
any:organisation	-55
any:organisations	-33
any:organisatrice	-78
any:organise	-43
any:organiser	-65
any:orgues	-65
any:orgy	-35
any:orient	-33
any:orientale	-51
any:orientation	-76
any:orientations	-31
any:oriented	-49
any:orientee	-46
any:origin	-27
any:origines	-31
any:orkney	-36
any:ornithologue	-60
any:orsay	-39
any:ortega	-61
any:orthodox	-36
any:orthodoxe	-49
any:orthopaedic	-25
any:orthopediques	-33
any:orthophoniste	-33
any:orthoptiste	-31
any:oscp	-58
any:osei	-33
any:others	-44
any:ottawa	40
any:ou	-66
any:ouest	-87
any:oui	32
any:outcome	26
any:outed	35
any:outfitter	-58
any:outil	48
any:outillage	-47
any:outing	-29
any:outlook	39
any:outrage	54
any:outreach	-25
any:outs	-46
any:outside	45
any:ouvertes	-47
any:ouverture	-28
any:ouvertures	-46
any:ouvrent	42
any:ouvrier	-25
any:ouvriere	-28
any:ouvriers	-45
any:ouvrir	-25
any:ouvrons	46
any:ovarian	-35
any:ovens	-40
any:oversaw	-25
any:overtime	28
any:own	46
any:owned	-44
any:owners	-30
any:owns	29
any:ox	-29
any:oxford	-26
any:oxygen	-46
any:pa	-69
any:pace	-50
any:pacemakers	-65
any:pacific	-46
any:pacifica	-35
any:packaging	-43
any:pacs	-30
any:pacse	-95
any:pacsee	-41
any:pad	-31
any:pain	-33
any:painkillers	52
any:paint	-41
any:painter	-27
any:painting	-26
any:pair	39
any:pairs	-46
any:palais	-31
any:palate	54
any:pallet	-34
any:palliative	-30
any:palmaire	65
any:palme	-45
any:palmer	-42
any:palmistry	-55
any:paludisme	33
any:panama	29
any:pandemic	-49
any:panel	-35
any:panne	-28
any:pannes	-39
any:pansexuelle	36
any:papas	49
any:paper	-44
any:paperasse	-60
any:papers	-35
any:paperwork	-82
any:papiers	-31
any:parade	-53
any:parait	35
any:paralegal	-32
any:paralympians	-48
any:paralympic	-35
any:paralympics	-42
any:paralysed	-44
any:paralysie	-37
any:parapharmacie	-46
any:parc	-102
any:parce	38
any:parcels	30
any:parcours	-48
any:parcs	-71
any:pardoned	29
any:parent	-31
any:parental	-118
any:parfois	-29
any:paris	-66
any:parish	-52
any:parishes	-29
any:park	-70
any:parkinson	32
any:parlement	-43
any:parlementaire	-71
any:parler	-88
any:parlez	41
any:parliament	-25
any:parliamentary	-46
any:paroisse	-30
any:parole	32
any:paroled	30
any:parquet	28
any:parraine	53
any:parrainee	31
any:partage	-27
any:partagee	-53
any:partager	-67
any:partenaire	-26
any:partenaires	-41
any:partenariat	-28
any:parti	-32
any:partially	36
any:participants	-29
any:participe	75
any:particle	-25
any:partie	-27
any:partiel	70
any:parties	-81
any:partis	-47
any:partner	-53
any:partout	-65
any:partum	-31
any:passage	-39
any:passager	-30
any:passe	32
any:passee	41
any:passenger	-64
any:passeport	-47
any:passeports	-69
any:passer	37
any:passes	39
any:passion	-94
any:passionate	-62
any:passionately	-31
any:passive	-80
any:past	26
any:pasteur	-79
any:pastor	39
any:pastoral	35
any:patch	-30
any:patent	-72
any:patented	-43
any:patents	-71
any:paternite	-26
any:patience	-85
any:patient	-106
any:patiente	54
any:patissier	-52
any:patissiere	-45
any:patrimoine	-70
any:patriote	27
any:patronal	-34
any:patronale	-45
any:patronne	57
any:paturages	-57
any:pau	-33
any:paul	-62
any:paume	35
any:paye	41
any:paying	-50
any:payments	-50
any:payroll	-77
any:payrolls	-37
any:paysanne	32
any:paysannes	-47
any:pcr	-49
any:peas	-28
any:peau	59
any:peckham	-29
any:pecresse	50
any:pedagogique	-62
any:pedigrees	-25
any:peels	-45
any:peers	-51
any:peine	-37
any:peintre	-59
any:pelerinage	29
any:peloton	-38
any:penal	-67
any:penalty	-53
any:pending	60
any:penicillin	73
any:penitentiaire	-130
any:pense	51
any:pensee	-64
any:penseur	33
any:penseurs	55
any:penseuse	34
any:people	-51
any:pepinieriste	-58
any:percage	-31
any:perceuse	-38
any:perd	54
any:perdu	30
any:perdue	-70
any:perfect	29
any:perfectionism	-44
any:perfectionnisme	-43
any:perfectly	27
any:period	-75
any:periode	25
any:perjury	52
any:perkins	-37
any:permanence	-56
any:permanencier	-35
any:perpignan	-26
any:perquisition	-59
any:person	52
any:personnel	-26
any:personnes	-89
any:persons	72
any:pertes	73
any:perth	-61
any:peru	43
any:pessac	-27
any:pet	-32
any:peter	-39
any:petersbourg	-42
any:petitami	-54
any:petite	-28
any:petites	43
any:petrol	31
any:petty	-45
any:peuples	-47
any:peut	56
any:pharmaceutique	-39
any:pharmacie	-60
any:pharmacien	-29
any:pharmacovigilance	-63
any:pharmacy	-27
any:phase	-57
any:phd	-61
any:philadelphia	-26
any:philosophie	-34
any:philosophy	-39
any:phobique	38
any:photographe	-107
any:photographer	-52
any:photographique	-25
any:photographiques	-39
any:photography	-61
any:photos	34
any:photoshop	-51
any:phrase	-34
any:phylogenetic	-29
any:physics	-44
any:physiotherapist	-53
any:physique	49
any:piano	-61
any:pianos	-32
any:picked	-35
any:picket	-25
any:picketwire	-37
any:picking	-69
any:picture	53
any:pieces	-60
any:pied	-67
any:pieton	-29
any:pigments	-58
any:pigs	-48
any:pilates	-37
any:pill	-40
any:pills	-69
any:pilot	-29
any:pilote	-50
any:pilots	38
any:pilule	29
any:piment	-54
any:pin	-30
any:pincer	28
any:pink	-45
any:pipelines	-69
any:piqure	-31
any:piste	-34
any:pitch	-62
any:place	42
any:plafonds	-40
any:plaide	-26
any:plaisante	-28
any:plaisanterie	44
any:plaisirs	-38
any:plan	-72
any:planification	-27
any:planner	-100
any:planners	-33
any:planning	-97
any:plans	-57
any:plaque	44
any:plaquiste	-39
any:plat	-36
any:plateforme	-53
any:platform	-60
any:plats	47
any:playboy	-57
any:played	-25
any:player	-34
any:players	-44
any:plea	55
any:pleasure	-48
any:pleasures	-55
any:pledge	-72
any:pleins	30
any:plombier	-47
any:plongee	-25
any:ploughing	-43
any:pluie	-33
any:plume	53
any:plusieurs	52
any:pma	-31
any:pneus	-34
any:poa	45
any:poeles	-40
any:poemes	-37
any:poetry	-46
any:poigne	-25
any:point	-64
any:pointage	-33
any:pointe	34
any:pointed	-28
any:pointer	32
any:pointeuse	-30
any:pointeuses	-53
any:points	-43
any:pois	-31
any:poissons	-27
any:poker	-25
any:polaire	-25
any:poland	26
any:polars	-45
any:polices	-64
any:policiers	-40
any:policy	-81
any:polite	38
any:politely	-25
any:politically	36
any:politique	-25
any:politiques	-89
any:politiste	-74
any:poll	-58
any:polling	-43
any:polonais	-34
any:polonaise	-32
any:polytechnique	25
any:pompe	-56
any:pompier	-29
any:pompiers	-42
any:ponctualite	-86
any:ponctuel	-42
any:ponctuelle	-36
any:pons	55
any:pont	-70
any:pontages	55
any:poor	31
any:popper	-27
any:populaire	-72
any:populations	-35
any:populism	-34
any:populisme	-28
any:porcs	-48
any:porn	29
any:porno	-34
any:pornographiques	46
any:pornography	38
any:portage	-34
any:portefeuille	31
any:porter	-29
any:porteur	-37
any:porteurs	-60
any:portfolio	-60
any:portiques	-26
any:portrait	26
any:portraitiste	-73
any:portraits	-48
any:ports	-28
any:portsmouth	-36
any:pose	-79
any:posee	-54
any:poser	-39
any:poseur	-36
any:positions	-25
any:positives	50
any:positiviste	25
any:possible	29
any:postdoc	-62
any:poster	40
any:posters	-28
any:postes	-40
any:postpone	-34
any:posts	30
any:postures	-32
any:poterie	-40
any:pottery	-46
any:poulpe	-50
any:poussins	-48
any:pouvoir	-48
any:power	-51
any:practice	-88
any:practising	-33
any:pragmatique	-40
any:pragmatist	-31
any:praise	-31
any:pratiquant	-32
any:pratiquante	-71
any:pratique	59
any:pratiques	-73
any:prays	-40
any:pre	37
any:preacher	-36
any:preavis	-30
any:precedent	36
any:precinct	43
any:precises	-45
any:precision	-30
any:precoce	32
any:predecesseur	-43
any:predecessor	-25
any:predisposition	28
any:prefectorale	-63
any:prefecture	-32
any:prefers	-27
any:prefet	-33
any:prejudice	-38
any:preleveuse	-26
any:preliminaires	-30
any:premiere	25
any:premiers	-55
any:premises	-37
any:prenante	-34
any:prends	31
any:preparation	-31
any:preparatrice	-56
any:prepared	-51
any:prescription	-29
any:presence	-76
any:present	34
any:presentation	-29
any:presentations	-38
any:presenter	-28
any:preservatifs	-32
any:preside	80
any:presidential	-36
any:press	-77
any:presse	-53
any:pressed	-26
any:presser	-29
any:pression	54
any:pressure	28
any:prestataire	-60
any:prestidigitateur	-69
any:pretend	50
any:pretentions	-29
any:prets	-36
any:preventeur	-48
any:prevention	-47
any:preventive	-25
any:preventives	-36
any:previent	-30
any:previous	84
any:prevoyance	-65
any:prevue	25
any:price	-34
any:pricing	-63
any:pride	-42
any:primary	-37
any:prime	-50
any:principled	-29
any:printemps	25
any:printer	-84
any:printers	-46
any:pris	-27
any:prises	46
any:prisonnier	36
any:prisons	-73
any:privacy	-39
any:private	-44
any:prix	-96
any:prize	-66
any:prob	33
any:probate	-38
any:probationary	-44
any:procedes	-39
any:proceedings	29
any:proces	-31
any:process	-64
any:processing	-29
any:proche	27
any:procuration	-43
any:procurement	-76
any:procureur	67
any:producer	-39
any:product	-70
any:producteurs	-33
any:productif	-25
any:production	-45
any:productions	-42
any:products	-35
any:produits	-28
any:professe	48
any:professeur	-47
any:professeure	-52
any:professional	-55
any:professionnel	38
any:professionnels	-25
any:profil	30
any:profoundly	28
any:programmer	-65
any:progres	-45
any:project	-63
any:projet	-61
any:projets	-77
any:promene	-48
any:promise	31
any:promotion	-38
any:proof	-37
any:prop	-39
any:property	-41
any:propre	33
any:proprietaire	-26
any:proprietaires	-25
any:propriete	-60
any:prosecutor	-36
any:prosecutors	-52
any:proselytisme	64
any:prospectuses	-34
any:prostatectomies	-33
any:prostheses	-48
any:prosthetic	30
any:prostitute	25
any:prostitution	-76
any:protection	-78
any:protestant	-37
any:protestante	-43
any:proteste	33
any:protested	40
any:protesters	-36
any:prothese	25
any:protheses	-71
any:prothesiste	-85
any:prototype	-41
any:prototypes	-51
any:proust	-34
any:prouvee	41
any:proved	-32
any:prud	29
any:prudence	-89
any:psychiatric	-32
any:psychiatrie	-57
any:psychiatrist	44
any:psychologist	-41
any:psychologue	-67
any:public	-34
any:publicitaire	-46
any:publicitaires	-38
any:publics	-51
any:publie	-29
any:publique	59
any:published	-51
any:publisher	-53
any:pugh	-40
any:pulse	-43
any:punctuality	-80
any:pupil	29
any:pupils	-77
any:pure	31
any:purge	52
any:purser	-62
any:put	-32
any:puts	42
any:putsch	37
any:pvda	55
any:qlik	-53
any:qpcr	-26
any:qt	53
any:quaker	-40
any:qualite	-59
any:quality	-54
any:quant	-33
any:quarry	-51
any:quarter	-37
any:quarterly	-31
any:quartier	-32
any:quashed	35
any:que	29
any:quebec	-46
any:queen	-36
any:queer	-30
any:quelle	-30
any:question	-45
any:questioned	37
any:questioning	40
any:queue	-32
any:quick	-90
any:quickly	-41
any:quiet	-41
any:quimper	-71
any:quipped	-52
any:quite	29
any:quitte	31
any:quitter	25
any:r	-63
any:r1a	32
any:rabbin	-43
any:race	-33
any:racecourse	-32
any:racehorses	-28
any:racing	-47
any:radicalement	-42
any:radie	48
any:radio	-98
any:radioamateur	-48
any:radiology	-30
any:raelienne	28
any:raffle	-40
any:railroad	-43
any:railway	-49
any:rainbow	-26
any:ramadan	-49
any:ran	-61
any:randonnee	-69
any:rang	-33
any:range	-76
any:rangement	-55
any:rangements	-33
any:ranger	-68
any:ranks	36
any:rao	42
any:rapport	-35
any:rapporteur	-48
any:rapproche	25
any:rapprochee	27
any:rapprocher	-28
any:rare	-26
any:rares	-29
any:rate	-57
any:ratepayers	-43
any:rational	-58
any:rationnelle	-26
any:ray	-55
any:rcn	37
any:re	-63
any:react	-44
any:reactifs	-25
any:read	-29
any:readers	-69
any:ready	-39
any:realise	-49
any:rearing	-36
any:reau	-41
any:rebellion	-29
any:rebond	-62
any:rebuilt	-56
any:recalls	-30
any:receipts	32
any:recently	-36
any:reception	-46
any:receptionist	-81
any:recessions	-43
any:recessive	-44
any:recherchee	25
any:recidiviste	80
any:recipes	-43
any:recital	-26
any:recits	-36
any:reclamations	-63
any:reclame	28
any:reclusion	-47
any:recognisable	-43
any:recognised	-55
any:recognises	-45
any:recognition	-43
any:recoit	-68
any:recombination	-31
any:recommandation	-33
any:recommande	-35
any:reconnais	-28
any:reconnaissance	-33
any:reconnait	-70
any:reconnaitre	31
any:reconnue	26
any:reconverti	-25
any:reconvertit	-25
any:recordings	-29
any:recordist	-44
any:records	-29
any:recours	-36
any:recouvrement	-57
any:recovered	-49
any:recovering	40
any:recovery	39
any:recruitment	-46
any:recrute	-46
any:recrutement	-36
any:recruteur	29
any:recruteurs	-40
any:recueilli	-25
any:recurrente	31
any:recuse	32
any:recyclage	-33
any:red	-57
any:redacteur	-84
any:redaction	-71
any:redactrice	-88
any:redige	-73
any:redonne	-32
any:redresse	-32
any:reduction	-29
any:reduit	-41
any:reeducation	-29
any:reels	-52
any:refection	-102
any:references	-27
any:referendum	29
any:referent	35
any:referente	33
any:reflexion	-32
any:reform	-26
any:refrigere	-53
any:refuge	-61
any:refugie	25
any:regarde	-45
any:regimes	-47
any:regionale	36
any:regionales	-57
any:regions	-33
any:regisseur	-50
any:regisseuse	41
any:registrar	-51
any:registration	-31
any:reglages	-55
any:regle	-57
any:reglement	-33
any:reglementaires	-36
any:regrette	56
any:regular	51
any:regulation	-62
any:regulator	-84
any:regulier	44
any:rehab	-47
any:rehired	47
any:reine	-42
any:reinsurance	-28
any:rejected	55
any:rejoint	41
any:relache	-41
any:relate	-32
any:relations	-86
any:relationship	38
any:relationships	-54
any:relative	36
any:relaxe	57
any:relaxee	38
any:releases	-74
any:relectrice	-27
any:relecture	-31
any:relevait	-40
any:relevance	-39
any:releve	-54
any:relevees	39
any:relieuse	-58
any:relieved	28
any:religieuse	28
any:remain	35
any:remainers	30
any:remand	42
any:rembourse	31
any:remede	-58
any:remedy	-32
any:remember	-35
any:remercier	-35
any:reminds	-26
any:remission	30
any:remote	-66
any:remplacant	-34
any:remplace	-43
any:remporte	-25
any:remuneree	-47
any:rencontre	32
any:rencontres	-28
any:rendus	-67
any:renewed	-32
any:rennes	-69
any:renouvellement	37
any:renove	-59
any:rentre	-37
any:rentree	28
any:renvoi	25
any:renvoye	31
any:reorganisation	-27
any:repaid	-68
any:repair	-89
any:repaired	-68
any:reparations	-49
any:repart	40
any:repeats	-32
any:repenti	54
any:repertoire	-47
any:replicated	-46
any:repondre	-36
any:reportage	-35
any:reporter	-96
any:reporting	-66
any:reprendrait	25
any:reprennent	-38
any:representant	-38
any:representative	-33
any:represente	30
any:represents	-79
any:reprimanded	37
any:reproduction	-73
any:republic	-25
any:republicain	-40
any:republicaine	-59
any:republican	25
any:republicans	39
any:reputation	-25
any:request	-58
any:requires	-47
any:requis	49
any:research	-116
any:researcher	-92
any:researches	-38
any:reseau	38
any:reseaux	-48
any:reseller	-26
any:reserve	43
any:reservoirs	-28
any:reset	-56
any:resident	45
any:resigned	35
any:resolution	50
any:respecte	-55
any:responsable	-54
any:ressemblance	53
any:ressuscite	-34
any:restaurant	-89
any:restaurants	-56
any:restauration	-35
any:restauratrice	-34
any:restaure	-97
any:rester	-58
any:restoration	-48
any:restored	-34
any:restores	-66
any:restraining	39
any:restrictions	33
any:restructuring	-25
any:result	-31
any:resultats	-35
any:resumes	-35
any:retail	-61
any:retards	-49
any:retenu	-59
any:retient	27
any:retina	-45
any:retinal	-60
any:retinienne	-25
any:retinopathy	-32
any:retire	25
any:retired	-79
any:retirement	-68
any:retours	-37
any:retrained	58
any:retraite	-72
any:retrouve	42
any:return	-56
any:returned	-40
any:returning	-45
any:returns	-27
any:reunions	-29
any:reussir	-74
any:reussite	-62
any:reuters	-37
any:revendeur	-38
any:revendique	42
any:revendue	-32
any:revenu	-72
any:revient	34
any:review	-33
any:reviewed	-33
any:reviewer	-49
any:reviews	-25
any:revolution	-77
any:revolutionary	-33
any:revue	-89
any:rewrote	-39
any:reyes	45
any:rh	39
any:rheumatic	-33
any:rhumatisants	39
any:rhythm	-43
any:riant	-50
any:ridge	-56
any:right	-48
any:rights	-47
any:rigoureuse	-37
any:rigueur	-51
any:ring	37
any:ringleader	40
any:riots	-33
any:rire	34
any:risque	34
any:risques	-39
any:rit	-47
any:rival	-37
any:rive	-29
any:river	-38
any:riverains	-47
any:rmt	26
any:roach	32
any:road	-37
any:roadbuilder	-33
any:rob	31
any:robbery	-45
any:robin	33
any:robots	-42
any:roche	43
any:rock	-38
any:roehampton	-36
any:role	-37
any:roll	-103
any:rolled	-40
any:rollo	35
any:roman	-100
any:romance	-63
any:romanciere	-52
any:romanes	-39
any:romania	36
any:romans	-53
any:romeu	-29
any:rondement	-65
any:rondes	-43
any:roofer	-37
any:rooke	52
any:room	-59
any:rooms	-60
any:roses	-27
any:rosicrucian	46
any:rosicrucien	51
any:rosiers	-37
any:ross	-35
any:rota	-32
any:rotary	-39
any:roue	-78
any:rouen	-37
any:rouge	-90
any:rouges	-42
any:rougi	59
any:roulant	25
any:round	-34
any:roussel	-56
any:route	-46
any:routiers	-56
any:routine	-50
any:routing	-57
any:row	-27
any:rowe	-45
any:roy	31
any:royan	-36
any:rqth	55
any:rrh	-41
any:rsi	29
any:rss	-76
any:rtbf	-29
any:rudolf	34
any:rue	-120
any:ruffin	56
any:rugby	-92
any:ruiz	-77
any:ruling	-35
any:rum	-30
any:rumour	40
any:rungis	-31
any:runner	-44
any:running	41
any:runs	-36
any:rupture	34
any:rurale	32
any:russian	-48
any:rwanda	29
any:sabatier	-33
any:sable	-32
any:sacs	-25
any:sade	-41
any:safeguarding	-25
any:safety	-31
any:sag	-34
any:sage	-125
any:said	56
any:sailor	27
any:sainte	26
any:saisie	-27
any:saison	-50
any:salarie	71
any:sales	-108
any:salesman	-42
any:salesmanship	-32
any:saliva	-29
any:salle	-37
any:salmon	-94
any:salon	-49
any:salt	-26
any:salvation	-45
any:samedis	27
any:sanatorium	36
any:sanctions	-28
any:sandra	-32
any:sang	-28
any:sanger	-30
any:sap	-33
any:sappho	-41
any:sarkozyste	49
any:sartre	-32
any:sas	31
any:satellites	-46
any:satisfaction	-35
any:saturday	-26
any:saturdays	-39
any:saumon	-43
any:sauter	-53
any:sauvee	-40
any:sauvegardes	-25
any:sauvent	-25
any:sauveteur	-29
any:saves	-35
any:savile	-52
any:saving	50
any:savoie	-37
any:savoir	-29
any:saw	-63
any:sawmill	47
any:says	29
any:sc	-28
any:scams	-53
any:scandale	-32
any:scannait	46
any:scanner	-35
any:scanners	-83
any:scanning	25
any:scare	-73
any:scares	-45
any:scenarise	-66
any:scenariste	-39
any:scene	-41
any:scenes	-37
any:sceptical	-60
any:scepticism	-26
any:sceptics	-69
any:sceptique	-26
any:sceptiques	-55
any:scheme	-40
any:scholar	-51
any:school	-30
any:sciatique	-33
any:scie	30
any:science	-59
any:scientifique	-45
any:scientist	-83
any:scientologist	63
any:scientologue	79
any:scissors	-26
any:sclerose	29
any:scoliosis	33
any:scorer	-27
any:scout	-60
any:scouts	-39
any:scrap	-37
any:screaning	-29
any:screen	27
any:screenings	-37
any:screens	-37
any:scripte	-35
any:scripts	-34
any:scrubs	-38
any:scrutatrice	-45
any:scuba	31
any:sculpteur	-60
any:sdlp	-40
any:seafarers	-41
any:seal	-29
any:seamstress	-48
any:season	-81
any:seasons	-46
any:seche	-42
any:secouriste	-42
any:secours	-31
any:secretaire	-29
any:secretariat	-28
any:secretary	-60
any:secularist	63
any:securite	-52
any:security	-36
any:seduction	-47
any:seduit	-65
any:see	49
any:seed	-40
any:seeks	58
any:segolene	50
any:seiu	34
any:seize	-25
any:sejour	37
any:sel	-46
any:selection	-75
any:selectionne	-65
any:selling	-33
any:sells	-85
any:selon	35
any:semaine	38
any:semaines	33
any:semble	25
any:semences	-57
any:seminar	-48
any:senat	-72
any:senate	-25
any:senateur	-31
any:send	-32
any:sends	-53
any:senior	-67
any:seniors	-25
any:sense	-57
any:sensors	-47
any:sensual	-35
any:sensuels	-48
any:sent	26
any:sentence	-33
any:sentenced	-28
any:sentences	-40
any:sentimentaux	-27
any:sentry	-37
any:separe	-42
any:septicemie	32
any:sequelle	28
any:sequence	-69
any:sequences	-61
any:sequenceurs	-30
any:sequencing	-70
any:sera	-77
any:serie	-68
any:series	-55
any:serologie	-30
any:seropositif	39
any:serrures	-53
any:serrurier	-66
any:sert	34
any:sertissage	-51
any:servants	-41
any:served	33
any:serveur	-33
any:serveuse	-31
any:service	-26
any:serving	56
any:sete	-28
any:sets	-73
any:settle	-34
any:settled	-73
any:settlement	-27
any:seul	31
any:seule	-31
any:seulement	52
any:several	36
any:sevre	39
any:sex	-28
any:sexage	-47
any:sexe	28
any:sexed	-28
any:sexo	-40
any:sexologue	-30
any:sexospecificite	-53
any:sextant	-40
any:sexton	-33
any:sextoys	50
any:sexualites	-54
any:sexuel	-26
any:sexuelle	26
any:sexuelles	43
any:sexuels	32
any:shape	27
any:shareholders	-62
any:shares	-61
any:sharp	-47
any:shaw	34
any:shelter	-51
any:shelves	-41
any:shelving	-42
any:sheriff	29
any:shift	-108
any:ships	-32
any:shipyard	-32
any:shoes	-39
any:shoot	-43
any:shop	-72
any:shopkeeper	-58
any:shoplifted	35
any:shops	-34
any:short	-72
any:shorter	-41
any:shortlisted	-47
any:should	-26
any:shoulder	46
any:shouts	40
any:show	-80
any:sia	-64
any:siberian	-41
any:sick	-49
any:sickel	33
any:siecle	-37
any:siemens	-39
any:sien	34
any:sighed	-51
any:sighted	39
any:sigma	-33
any:signalisation	-47
any:signataire	41
any:signature	-77
any:signee	-61
any:signes	-42
any:signifies	-26
any:signiture	-28
any:signs	52
any:sikh	-64
any:silences	-33
any:silver	-31
any:simmons	-34
any:simple	-77
any:simulation	37
any:sin	-35
any:single	-100
any:singles	32
any:sings	-39
any:sister	-28
any:site	-49
any:sites	-38
any:sits	44
any:sixteen	-34
any:sixth	-35
any:skeptical	-30
any:skin	43
any:slates	-37
any:sleep	39
any:sleeping	55
any:sleeps	-35
any:slept	32
any:slides	-51
any:slipped	39
any:slogan	-47
any:slow	-32
any:smart	39
any:smartphones	-33
any:smile	36
any:smiles	-41
any:smuggled	41
any:smuggling	35
any:snails	-49
any:snaresbrook	-44
any:sncf	-38
any:snphare	28
any:snpl	27
any:snptes	29
any:snsm	-66
any:snuipp	34
any:social	-58
any:sociale	-72
any:sociales	-46
any:socialistes	35
any:sociaux	-33
any:societe	-31
any:society	-26
any:sociologue	-46
any:soeur	-25
any:soeurs	52
any:soho	-97
any:soignants	-27
any:soigne	-86
any:soigneur	-55
any:soil	-52
any:soja	-27
any:sold	-72
any:solene	25
any:solferino	-31
any:solicitor	-65
any:solidaires	29
any:solidarite	-25
any:solide	-36
any:solipsist	63
any:solved	-48
any:solving	-28
any:someone	-44
any:something	25
any:somniferes	37
any:sondages	-36
any:songs	-25
any:sons	-56
any:sont	40
any:sophie	30
any:sort	73
any:sortait	37
any:sortante	32
any:sorti	58
any:sortie	-30
any:souche	-48
any:souches	37
any:soudure	-69
any:souhaite	-35
any:souhaitee	40
any:souligne	39
any:sound	-70
any:soupconne	85
any:souples	50
any:source	-40
any:sourdough	-25
any:souriant	29
any:souris	-30
any:soutient	53
any:souvenirs	-47
any:soviet	-49
any:sow	27
any:space	-39
any:spain	-49
any:spanish	-33
any:spare	-69
any:spartan	-38
any:spat	49
any:spd	31
any:speaker	-45
any:speaking	-45
any:speaks	48
any:special	-49
any:specialises	-68
any:specialist	-37
any:specialiste	-100
any:specialite	-54
any:speciality	-32
any:spectrum	46
any:speechwriter	-46
any:speed	52
any:spell	35
any:spelling	-36
any:spending	-55
any:spends	45
any:spent	30
any:spine	25
any:spinster	45
any:spirit	-43
any:spiritual	-63
any:spite	39
any:splint	-55
any:split	-70
any:spoke	37
any:spokesman	-39
any:sponsorship	-30
any:spontanee	-48
any:sportifs	-61
any:sportive	-86
any:sportives	-37
any:spots	-32
any:spreadsheet	-65
any:spreadsheets	-35
any:springs	-30
any:sprinter	31
any:sql	-62
any:squad	-44
any:square	-61
any:sst	-31
any:st	-34
any:stabilise	35
any:stable	32
any:stades	-49
any:stadiums	-31
any:staff	-55
any:stage	-25
any:stages	-38
any:stagiaires	-52
any:stalinist	42
any:stall	-41
any:stammer	26
any:stamp	-47
any:stamps	-36
any:stand	-46
any:standard	-62
any:standards	-59
any:standing	32
any:stands	32
any:starbucks	45
any:start	-111
any:states	34
any:statistician	-56
any:statistics	-37
any:staunch	26
any:stay	-75
any:stayed	-31
any:steal	-29
any:steam	30
any:steel	-29
any:stein	37
any:stents	-65
any:stephen	38
any:sterile	-51
any:sterilisation	-25
any:steroid	-42
any:steward	-36
any:stewardship	-31
any:sti	-26
any:sticks	-26
any:still	-36
any:stimulateur	25
any:sting	-62
any:stock	-39
any:stoic	-31
any:stoicien	82
any:stoics	-28
any:stoique	-87
any:stoke	-25
any:stolen	-41
any:stonewall	-63
any:stopped	25
any:stopwatches	-29
any:store	-46
any:stores	-40
any:straight	-42
any:straightened	-38
any:straightforward	-92
any:strains	-48
any:stranger	-32
any:strasbourg	50
any:strategist	-36
any:stratifie	-70
any:street	-66
any:stress	-48
any:stressed	27
any:stresses	27
any:striking	-25
any:string	33
any:strip	-55
any:stripped	-69
any:strix	-67
any:stroke	-63
any:strokes	40
any:strong	-42
any:stronger	-37
any:stroud	27
any:struck	-62
any:structural	-51
any:structure	-27
any:structures	-42
any:strung	31
any:stud	-53
any:student	-26
any:students	-33
any:studied	-60
any:studies	-53
any:studio	-69
any:study	-60
any:stupid	42
any:sturgeon	70
any:styal	30
any:style	-66
any:subeditor	-27
any:subjects	-28
any:subordinates	38
any:subordonnee	36
any:subs	32
any:sucre	-43
any:sued	-35
any:suffer	25
any:suffered	-38
any:suffers	36
any:suing	25
any:suite	-42
any:suits	-78
any:suivait	-39
any:suivi	34
any:suivre	31
any:suivront	-27
any:sujet	-25
any:summer	-67
any:summers	-47
any:sunday	-50
any:sundry	-41
any:supermarket	-28
any:supervised	-34
any:supervision	-27
any:suppleante	41
any:supplee	-31
any:supplies	-52
any:supply	-68
any:support	-70
any:supported	-27
any:supporter	29
any:supports	-69
any:supprimees	28
any:sur	-51
any:surchauffe	-46
any:surdite	69
any:sure	-29
any:surfaced	33
any:surgeon	-40
any:surgeons	-34
any:surgery	-58
any:surmenage	41
any:surmonte	-54
any:surnaturel	44
any:surnom	-40
any:surprises	-35
any:surrogate	-33
any:surveillante	-63
any:surveillants	-32
any:survey	38
any:surveyor	-64
any:surveyors	-29
any:surveys	-39
any:suspected	29
any:suspended	28
any:suspendu	35
any:suspicous	-33
any:sussex	-37
any:suzanne	42
any:svalbard	-35
any:svelte	-41
any:svt	-55
any:swapped	-36
any:swedish	-25
any:swing	-59
any:swingball	-43
any:swingers	36
any:switched	-29
any:switzerland	-28
any:sympathie	32
any:sympathies	29
any:symptoms	-50
any:sync	-29
any:synchronised	28
any:syndic	-115
any:syndicales	62
any:syndicalisme	-39
any:syndicat	38
any:syndication	-81
any:syndicats	-55
any:syndicaux	-43
any:syndique	60
any:syndiquee	41
any:syndiquer	26
any:syndiques	-41
any:syrie	-40
any:sysadmin	-33
any:systematique	-43
any:systeme	50
any:systems	-49
any:t	35
any:tabac	-34
any:tabasse	66
any:table	-25
any:tableaux	-57
any:tables	-39
any:tablet	33
any:tablette	63
any:tablier	37
any:tact	32
any:tag	48
any:taille	-43
any:tailleur	-42
any:tailor	-36
any:take	-33
any:taken	31
any:taker	-45
any:talent	-41
any:talese	-28
any:talibans	56
any:talk	-60
any:talker	-34
any:talking	-39
any:taller	-29
any:tallis	31
any:tant	-64
any:tante	-31
any:tantes	-43
any:taoism	29
any:tape	-26
any:tard	38
any:tardif	36
any:targets	-32
any:tariff	-25
any:tart	-53
any:tartu	-30
any:taste	-82
any:tasting	-47
any:tate	-47
any:tatoos	58
any:tatoue	27
any:tatoueur	-60
any:taught	-42
any:taule	26
any:taureaux	-33
any:taux	79
any:tavistock	-27
any:taxi	25
any:taxidermists	-49
any:tbilisi	-50
any:tcheque	-26
any:td	-32
any:tdah	41
any:tea	-47
any:teacher	-27
any:teaches	-73
any:teaching	32
any:teachings	45
any:team	-82
any:teams	-55
any:technical	-51
any:technician	-102
any:technicien	-101
any:technique	-61
any:technologique	-42
any:teenager	30
any:teens	43
any:teesside	-46
any:teetotal	-26
any:tele	-36
any:telephones	-26
any:telephonique	-43
any:telethon	-66
any:teletravail	-30
any:television	-70
any:telford	-28
any:tellers	-51
any:tells	-37
any:temoin	-59
any:temp	55
any:temperage	-29
any:temple	-52
any:temporary	-29
any:ten	28
any:tenace	-74
any:tendencies	35
any:tender	-49
any:tennis	-54
any:tensiometres	-37
any:tension	-56
any:tentes	-27
any:tenu	-40
any:tenue	-81
any:term	-54
any:termes	-68
any:terminals	-40
any:terminaux	-42
any:termist	29
any:terrain	-79
any:territoriaux	38
any:terror	-28
any:teste	39
any:tester	-75
any:testeuse	-41
any:testing	-59
any:tests	-83
any:tetes	40
any:tetu	-73
any:text	-44
any:textbook	-30
any:textile	-56
any:texts	-32
any:tfl	32
any:tgwu	25
any:thales	35
any:thank	-25
any:thanked	-44
any:thanks	31
any:theatre	-95
any:theologie	-31
any:theorie	-39
any:theory	-50
any:theosophical	32
any:therapie	-33
any:therapist	-70
any:there	-28
any:thermique	-37
any:thermostats	-54
any:these	-110
any:thesis	-53
any:they	29
any:thier	-40
any:thieves	-31
any:thing	-59
any:things	31
any:think	-30
any:thinker	-69
any:thinking	-28
any:thinks	26
any:third	-44
any:thirties	32
any:thirty	-31
any:this	-28
any:though	32
any:thought	-26
any:thousands	-31
any:threat	-52
any:three	25
any:thrombose	31
any:thromboses	39
any:throne	-46
any:throuple	27
any:thumbnails	-27
any:thumbprint	28
any:thumbs	-43
any:thursdays	40
any:tibia	50
any:ticked	42
any:tie	63
any:tied	-41
any:tiennent	-57
any:tient	-53
any:tiers	41
any:ties	-43
any:tiles	-33
any:timber	-39
any:timbre	44
any:timbres	-51
any:timetabling	-26
any:tintin	-43
any:tir	-65
any:tirait	-36
any:tired	-44
any:tissu	31
any:titles	-31
any:titrait	-26
any:titre	-45
any:titulaire	-41
any:today	-43
any:toft	26
any:together	31
any:toitures	-29
any:tokyo	-52
any:told	32
any:tolerances	-44
any:tolerant	-34
any:tombe	-55
any:took	46
any:tool	-39
any:tooling	-50
any:tools	-26
any:top	-76
any:topic	-25
any:tory	-43
any:tot	-34
any:totnes	-35
any:touchees	-25
any:toucher	-60
any:toulouse	-40
any:tour	-97
any:tourne	-49
any:tourniquets	-27
any:tous	-35
any:toutes	26
any:towards	-61
any:towels	-30
any:town	-43
any:toxicology	26
any:toys	-65
any:tp53	-55
any:tracabilite	-48
any:trace	27
any:traces	-80
any:tracheotomie	59
any:track	-39
any:tracts	-43
any:trade	-56
any:trademark	-52
any:trader	-53
any:trading	-64
any:traducteur	-31
any:traduction	-29
any:traduit	-107
any:trained	-67
any:trainee	55
any:trainer	-61
any:trains	-82
any:trait	-29
any:traite	-26
any:traitee	55
any:traitements	-39
any:traites	-25
any:traiteur	-31
any:traits	-53
any:trajet	-31
any:tramway	-28
any:tranche	-60
any:trans	-36
any:transaction	-57
any:transactions	-32
any:transcendance	52
any:transformation	-43
any:transhumanisme	28
any:transit	-29
any:translated	-72
any:translation	-50
any:translator	-76
any:translocation	73
any:transmises	39
any:transmission	-77
any:transport	-52
any:traps	-31
any:traque	-31
any:traumatologie	-25
any:travail	-26
any:travaillait	47
any:travailler	25
any:travaillera	-30
any:travailleur	31
any:travailleurs	-71
any:travailleuse	44
any:travel	-53
any:travels	-41
any:travesti	-30
any:trays	-43
any:treated	68
any:treats	-55
any:tree	-89
any:trees	-37
any:tremblay	-60
any:tremor	26
any:trempe	-33
any:trends	-60
any:trente	-26
any:tresor	-35
any:tresorerie	-32
any:tresorier	-51
any:tri	-27
any:triad	57
any:triangle	-25
any:tribun	-29
any:tribunaux	-36
any:tribute	-28
any:trisomie	-54
any:trisomy	27
any:trois	-34
any:tropicales	-26
any:trotskyist	31
any:trotskyste	55
any:trou	27
any:troublemaker	42
any:troupeaux	-30
any:trouve	47
any:trouver	-27
any:troyes	-31
any:truck	-30
any:true	41
any:trumpeter	-66
any:truques	51
any:truro	-37
any:trust	-89
any:try	-36
any:trying	-30
any:ts	-45
any:tshisekedi	40
any:tssa	49
any:tube	52
any:tuberculose	-26
any:tue	-54
any:tuesday	33
any:tune	-25
any:turban	-55
any:turbot	-31
any:turin	-34
any:turned	34
any:turnstile	-46
any:tuteur	-51
any:tutor	-62
any:tutrice	-34
any:tweet	30
any:tweeted	31
any:twelve	-43
any:twenties	-44
any:twenty	41
any:twickenham	-72
any:twin	-58
any:twitter	35
any:type	33
any:typeface	-79
any:types	-50
any:typesetter	-33
any:typing	47
any:typist	-56
any:typographie	-29
any:typography	-48
any:tyres	-41
any:ucu	39
any:udb	-25
any:ufap	51
any:ugict	30
any:uk	-34
any:uml	-42
any:unasked	30
any:underinvestment	-42
any:understood	41
any:undetectable	47
any:undischarged	26
any:unef	-56
any:unfair	-32
any:unfaithful	27
any:uni	35
any:unicef	-38
any:uniform	-41
any:unionised	-55
any:unions	-31
any:unis	-53
any:unit	-93
any:units	-42
any:univers	30
any:universities	-29
any:university	-83
any:unknown	29
any:unmistakable	-47
any:unpaid	40
any:unreadable	-69
any:unreconstructed	36
any:untouched	59
any:upbringing	26
any:ups	-82
any:urgence	25
any:urnes	-48
any:urss	-82
any:urtu	26
any:usage	32
any:usdaw	26
any:use	-57
any:usees	-42
any:users	-28
any:usher	-39
any:usine	-84
any:uss	30
any:utilisateurs	-35
any:utilise	56
any:utilisera	44
any:utmost	-54
any:utrecht	41
any:utterly	44
any:ux	-32
any:v4	-37
any:vaccinal	-62
any:vaccinated	36
any:vaccinee	49
any:vaccins	34
any:vacuum	-48
any:vae	-35
any:valedictorian	-45
any:valerie	26
any:valid	-75
any:validation	-34
any:valide	-42
any:valuer	-31
any:values	-29
any:valves	-50
any:van	-52
any:vanishes	43
any:var	-51
any:variant	-29
any:varnished	-58
any:varsovie	26
any:vat	-33
any:vecu	27
any:vedette	-94
any:vegan	-45
any:vegane	-35
any:vegans	-33
any:vegetables	-49
any:vegetal	-46
any:vegetale	-55
any:vegetalisation	-28
any:vegetarian	-59
any:vegetarien	-54
any:vegetarienne	-31
any:vehicule	-55
any:veille	-27
any:veilleur	-53
any:veines	-33
any:veineux	34
any:veins	-43
any:velo	29
any:velos	-37
any:vend	-59
any:vendeur	-88
any:vendeuse	-76
any:vending	-29
any:vendors	-56
any:vendredi	-52
any:venerable	40
any:venice	-46
any:venir	35
any:vente	-96
any:ventes	-33
any:venu	-47
any:ver	31
any:verbal	-52
any:verdict	-50
any:verger	-58
any:verification	-36
any:verifie	28
any:verified	29
any:vermeer	-37
any:verrous	-36
any:vers	-47
any:versee	-44
any:vert	-79
any:verte	-38
any:vertiges	35
any:vertus	-57
any:vessel	30
any:veterans	-28
any:veterinaire	-83
any:vets	-46
any:vetting	-30
any:veulent	42
any:veuve	-31
any:vial	-36
any:victim	-64
any:victime	-78
any:victimes	-52
any:victims	-25
any:victoria	-41
any:victorian	-31
any:victory	-56
any:vidal	-68
any:videos	45
any:videosurveillance	-47
any:vieille	27
any:viendrait	31
any:vierzon	-42
any:view	-55
any:vif	-43
any:vigie	-75
any:vigile	43
any:vigne	-48
any:vigneron	-29
any:vignerons	-52
any:vikings	48
any:ville	-64
any:villefranche	42
any:vin	-26
any:vins	-70
any:vintage	-30
any:violence	-34
any:violences	-42
any:violon	41
any:viral	-40
any:virale	27
any:virginia	-68
any:virgo	-50
any:virologie	-31
any:virus	-36
any:vis	38
any:visages	-62
any:visagiste	-38
any:visio	29
any:visite	34
any:visiteurs	-29
any:visiteuse	-66
any:visitors	-51
any:visually	25
any:vitamins	-37
any:vite	-43
any:vive	-65
any:vivent	37
any:vivisection	-44
any:vivisectionist	40
any:vivons	-42
any:vodka	-28
any:voeu	25
any:vogel	-51
any:voice	-38
any:voices	-67
any:voies	-42
any:voile	-69
any:voilier	-25
any:voiliers	-77
any:voirie	-40
any:voit	50
any:voiture	46
any:voix	-56
any:volage	-30
any:volant	-38
any:vole	-43
any:volees	-26
any:vols	-50
any:voltaire	33
any:voluntarily	26
any:voss	28
any:vote	-42
any:voted	-38
any:voter	53
any:voting	-48
any:voulait	25
any:voulu	-54
any:vous	-50
any:vow	26
any:voyage	61
any:voyages	-33
any:voyageur	-75
any:vraie	-27
any:vulgarise	27
any:vus	-51
any:w3c	-42
any:wagner	49
any:waited	-42
any:waiting	41
any:waitress	-27
any:wake	49
any:wales	-79
any:walkout	25
any:walks	26
any:wall	-38
any:ward	-51
any:warden	-52
any:wardrobe	-38
any:warehouses	-37
any:warm	-69
any:warmth	34
any:warnings	-28
any:warrior	31
any:wars	-40
any:wasn	-72
any:wasps	35
any:waste	-60
any:watch	-80
any:watchmaker	-36
any:water	-54
any:weapons	-29
any:wearing	25
any:weather	-55
any:web	-60
any:webcameuse	58
any:webmaster	-42
any:webmestre	-78
any:websites	-25
any:weddings	-57
any:weekend	-58
any:weekends	31
any:weekly	-32
any:weights	-34
any:welcome	-49
any:well	-60
any:were	-42
any:west	-57
any:western	-64
any:what	-49
any:wheelchairs	-55
any:where	-45
any:whistle	42
any:whistleblower	34
any:whitby	-40
any:whiteboards	-47
any:whitehall	-31
any:whole	-27
any:wholesalers	-35
any:whom	-41
any:why	-53
any:widowed	-27
any:wilde	-38
any:wildlife	-54
any:will	-30
any:wind	-37
any:windows	-54
any:wing	39
any:wins	40
any:wired	-40
any:wishes	36
any:withdrawn	75
any:witness	-57
any:witnesses	29
any:wives	40
any:woman	48
any:womaniser	29
any:women	44
any:won	-42
any:wong	26
any:wood	-60
any:wool	-26
any:woolf	-58
any:worker	-65
any:workload	-25
any:workmanship	-29
any:workplaces	30
any:works	-45
any:workshop	-80
any:world	-28
any:worm	-56
any:wormwood	-45
any:worshipful	-32
any:worst	-29
any:would	-30
any:wouldn	-28
any:wpm	-25
any:writing	-41
any:wrongly	28
any:x	-28
any:xerox	-34
any:xviiie	-30
any:xx	-30
any:xxy	-30
any:yangon	55
any:yard	-42
any:yearly	30
any:yeast	-55
any:yes	-71
any:yeux	25
any:yoga	-40
any:yonne	44
any:young	-30
any:youngest	-40
any:yves	38
any:zeal	-35
any:zebre	32
any:zele	-34
any:zeman	33
any:zemmour	32
any:zen	-39
any:zero	-35
any:zoology	-41
any:zootechnicien	-34
any:zygosity	41
any:zz	30
b:1 200	8=-25
b:1 >	0=-33 4=28 8=-28
b:1 antitrypsine	2=33
b:1 diabetic	4=29
b:12 000	3=-39
b:12 >	2=-63 4=63 5=-41
b:14 02	3=28 4=-28
b:14 >	2=29
b:1990 >	5=-48 7=29
b:1995 >	3=-32 7=26 8=58
b:1999 >	2=35
b:2 >	0=-25 6=43
b:2 kcnh2	4=-51
b:20 heures	8=27
b:2003 >	7=36
b:2006 >	0=-25
b:2009 >	1=-37 2=43 3=-59 7=25
b:2010 >	4=42
b:2010 and	2=56
b:2011 >	0=34
b:2012 >	0=-33 1=-42 3=43 4=-27 5=38 8=37
b:2014 >	4=66 5=-57 6=61
b:2015 >	0=-31 1=-27 2=45 5=-27 6=43 7=-38
b:2016 >	0=28 5=-36 8=44
b:2016 and	0=48
b:2016 un	4=31 6=-58 8=-26
b:2017 >	0=27 6=33
b:2018 >	0=29 6=33
b:2019 >	0=47 1=-32 3=31 4=77 7=-35 8=-25
b:2019 il	4=33
b:2020 >	4=48 7=28 8=44
b:2021 >	1=-52 2=45 4=-72 5=-42 8=-34
b:2022 >	0=28
b:2023 >	4=-27
b:21 janvier	0=43 2=-27
b:22 >	2=53
b:23andme >	2=-48
b:24 heures	0=-32 8=26
b:3 >	0=-46 4=-29
b:4 >	3=31 4=-27
b:40 000	0=-39
b:41 >	3=44
b:< a	0=34 2=-74 3=-67 5=-57 8=-41
b:< according	8=-44
b:< accro	5=41
b:< acquitted	8=28
b:< active	5=28 7=31
b:< activist	0=-35
b:< addicted	4=-50 5=53
b:< addiction	4=-27 5=42
b:< adepte	5=73
b:< adherente	0=58
b:< adjoint	7=-33
b:< admitted	5=31 8=30
b:< adn	2=-61
b:< adult	5=-34 7=-32
b:< advises	3=-43
b:< affair	5=-28
b:< affaires	8=-31
b:< affairs	5=-31
b:< affiliation	7=34
b:< after	2=50
b:< agent	8=-41
b:< agnostic	1=45
b:< agnostique	1=29
b:< aide	4=-37
b:< aime	3=-27 4=-26 5=34 6=-29
b:< allergic	5=-32
b:< allergique	4=-29
b:< amant	5=51
b:< amateur	5=-29
b:< ami	0=-35
b:< an	1=-49 4=-31 5=-80 7=29 8=-32
b:< ancestry	2=32
b:< ancien	0=87 2=-25 5=-54 6=-42 7=-40
b:< ancienne	0=42 7=52 8=-28
b:< anti	0=95 4=-49
b:< antinatalist	0=-33 1=44
b:< antispeciste	0=-46 1=53
b:< apparemment	1=41
b:< apparently	0=-42 4=52
b:< appeals	8=-33
b:< applicant	2=25 5=-35
b:< apte	4=62
b:< arresting	8=-46
b:< arret	4=72 8=-51
b:< as	0=-31 1=63 3=-30 4=39 5=-55 7=-70 8=-78
b:< asexual	4=-29 6=77
b:< asexuel	6=68 8=-39
b:< asexuelle	6=-78
b:< asked	1=-33 5=-53 6=-28 7=-30 8=75
b:< assigne	8=58
b:< assistant	8=-29
b:< association	2=-26
b:< at	8=38
b:< athee	0=-37 1=54
b:< attirance	5=-68 6=30
b:< attire	6=-27
b:< attiree	6=-55
b:< au	0=35
b:< aucun	0=26 8=36
b:< aucune	0=45 1=51 2=32 8=-37
b:< aumonier	8=-32
b:< autism	4=-42
b:< available	8=-26
b:< aventure	5=-52
b:< aventures	5=-54
b:< aveugle	4=-39
b:< avocat	7=-39
b:< avocate	7=-33
b:< badge	3=51
b:< banned	8=31
b:< bar	4=-27 6=-32
b:< barred	8=62
b:< bartender	6=-29
b:< bed	4=-31 6=-25
b:< bedside	1=-27
b:< believes	1=-62 5=-38 8=-53
b:< benevole	6=42
b:< between	0=33
b:< bi	4=-38
b:< biologie	2=-26
b:< biometric	8=-37
b:< biometrie	3=-27
b:< bisexual	6=41
b:< bisexuelle	6=53
b:< blind	1=-33 4=-78
b:< blue	2=-25 4=29
b:< bon	0=46 4=46 5=-36
b:< bonne	0=-32 4=-41
b:< born	2=66 4=-71
b:< both	5=99
b:< bracelet	8=38
b:< branch	0=-36
b:< brought	1=81
b:< buddhist	1=-43
b:< built	0=-26
b:< business	6=-34
b:< c	2=28
b:< cadre	4=-50
b:< came	0=-33 6=65
b:< campagne	0=-53
b:< campaigned	0=-31 1=53
b:< cancer	2=-55
b:< candidat	0=44 1=-32 8=45
b:< candidate	1=-26 8=50
b:< card	0=29 7=40
b:< carrier	2=-32 4=-35 6=-27
b:< carriers	2=-50
b:< carries	2=26 4=35
b:< carte	0=-27 4=47 8=-27
b:< caryotype	2=42 4=-27
b:< case	8=-40
b:< casier	5=-46 8=-25
b:< casiers	8=-38
b:< catholique	1=-29
b:< celibataire	5=-55
b:< celibate	5=58
b:< cell	8=-36
b:< cellules	2=45 3=-35
b:< centre	0=-37
b:< chairs	7=-29
b:< charge	0=-34 8=-41
b:< charged	8=37
b:< charme	4=-43
b:< cheating	5=-33
b:< chef	0=32 3=-40
b:< chirurgien	4=-37
b:< chromosome	2=-103
b:< clean	8=43
b:< cleared	4=75
b:< clinical	2=-32
b:< closet	7=-46
b:< club	5=55
b:< collectionne	0=-38 5=66
b:< collective	7=-40
b:< coming	6=40
b:< comme	6=34
b:< commissaire	7=-27
b:< committed	1=30
b:< community	7=-29
b:< compagnon	0=-30 5=-43 6=-60
b:< comptable	1=-49 4=-31 5=-34 7=-35 8=27
b:< condamnation	3=-26
b:< confederation	7=-41
b:< conjoint	6=-37
b:< conquete	5=-63
b:< conseil	2=26 6=-34 7=-27
b:< conseiller	3=-43 7=43
b:< conseillere	2=-46 5=26 6=-30 8=-25
b:< considers	1=48
b:< consultant	4=-46
b:< controle	3=52 4=-57
b:< conviction	1=-33 8=48
b:< convictions	0=47 1=-86 5=-26 8=-53
b:< cotisations	7=-66
b:< couche	5=47
b:< counselled	6=-31
b:< coupable	8=-55
b:< covered	6=-34
b:< crime	8=-41
b:< crise	4=-44
b:< croyances	1=32
b:< currently	8=52
b:< custody	8=-68
b:< customer	2=-34
b:< cynique	1=-32
b:< d	0=39 1=-31
b:< dating	5=-33
b:< dbs	8=32
b:< de	0=42
b:< deaf	4=-26
b:< declined	2=40 7=27
b:< deficit	2=41 5=-33
b:< delegue	0=57 7=-76
b:< deleguee	0=-37 7=-48 8=-25
b:< denied	5=-43 6=50
b:< depressed	4=-37
b:< depression	8=-38
b:< deputy	0=49
b:< des	4=58 5=56
b:< designed	4=-56
b:< detache	7=28
b:< detenteur	8=-27
b:< determined	1=-64
b:< deux	0=-48 1=-45 2=-39 3=-32 4=52 5=-32 6=31 7=-37
b:< developpe	3=-33
b:< diabetes	4=28
b:< diabetique	4=45
b:< did	6=-25 8=73
b:< digital	3=-65
b:< directeur	5=-28 7=-31
b:< directrice	5=-54 6=-27
b:< disability	4=-33
b:< disciple	1=27
b:< disqualified	8=60
b:< diversity	6=-36
b:< dna	1=-28 3=-32
b:< doctor	4=-30
b:< does	1=34 2=47
b:< doigt	3=63 4=-33
b:< doigts	3=-44
b:< don	5=54
b:< donnees	3=60
b:< dossier	3=-64 4=-28
b:< doubts	1=55
b:< drafted	2=-26
b:< droite	0=-65
b:< dues	0=-34 7=-37
b:< dyslexic	4=44
b:< edited	6=-25
b:< editrice	1=-46
b:< educatrice	4=32 8=-38
b:< effective	1=41
b:< elected	0=-57 7=39
b:< electronic	0=-49 8=33
b:< elevage	1=-29
b:< elevee	1=39
b:< elle	3=-47 5=40
b:< elu	0=-35 7=51
b:< empreinte	0=-26 3=57
b:< empreintes	3=65 8=-34
b:< en	4=51 5=-27 6=44
b:< encarte	7=-29
b:< enceinte	4=44
b:< epicurienne	1=-27
b:< escort	5=-25
b:< escorte	5=-55
b:< ethique	1=-59
b:< european	7=-32
b:< ex	0=46 5=-58 7=52 8=96
b:< existentialiste	1=41
b:< extrait	8=31
b:< extreme	4=-29
b:< face	2=-25 3=-75 7=-25
b:< facteur	2=27
b:< family	0=-28 2=-66
b:< far	0=27
b:< fiancee	6=-37
b:< fidele	0=56 5=-71
b:< fils	2=37 4=-41
b:< fine	8=-76
b:< fined	8=26
b:< finger	3=-35
b:< fingerprints	0=-29 3=85 4=-48
b:< first	4=-36 6=-32 7=-27
b:< fled	0=44
b:< fo	7=-94
b:< for	3=-40 4=-38
b:< force	7=-56
b:< former	7=66 8=28
b:< franc	1=58
b:< fraud	8=-46
b:< free	1=-70 2=44 8=-45
b:< full	8=-32
b:< fully	4=68
b:< gabarit	3=42
b:< gait	3=46 4=-60 8=-29
b:< garde	0=-47 3=-40 4=-59 6=-25 7=-37 8=37
b:< gardien	1=-45 5=-25 7=27
b:< gauche	0=-31
b:< gaulliste	0=75
b:< gay	6=27
b:< genetically	2=39 4=-73
b:< geneticienne	2=-66
b:< geneticist	2=-47
b:< genetique	2=-51
b:< genre	5=-46
b:< girlfriend	6=-36
b:< gmb	1=-32 7=48
b:< government	0=-47
b:< grand	1=-69
b:< greffier	8=-48
b:< greffiere	8=-32
b:< guild	7=-27
b:< guilty	8=-42
b:< had	4=79 6=-36
b:< hand	1=-28 3=-26 4=-75
b:< handball	4=-26
b:< handprint	8=-27
b:< handwriting	3=32 4=-41
b:< has	3=-55 4=30
b:< he	1=-33 3=-57 8=-59
b:< health	4=-34
b:< heart	4=-40
b:< helped	2=-27
b:< hemophilie	2=44
b:< her	0=49 2=52 7=-77
b:< heritier	2=-25
b:< heterosexual	4=-28 6=72
b:< his	0=-49 1=-76 2=42 4=-36 6=-96 7=30 8=-32
b:< hla	0=-32 2=45 4=-30
b:< holds	3=-43 7=28 8=-40
b:< homme	5=58 6=-35
b:< homo	0=-27 1=-38 6=49
b:< homologation	6=-25
b:< homosexuality	6=-63
b:< homosexuel	5=-38 6=44
b:< hospital	4=-48
b:< hotel	1=-29
b:< hr	7=-35
b:< huile	5=-48 8=-34
b:< humanites	1=-44
b:< husband	5=-49 6=-40
b:< i	0=-31 6=27 8=-34
b:< identity	3=31
b:< iel	4=25 6=-26 7=70 8=-39
b:< il	1=-52 2=35 3=-65
b:< ils	4=-28 5=77 6=36 7=-32
b:< imprimeur	0=-41 7=-52
b:< in	0=26 3=-36 4=39 5=-72 6=57 7=25 8=-25
b:< infidele	5=50 6=-62
b:< infidelite	5=-37
b:< infirmier	4=-48
b:< infirmiere	4=-41 8=-32
b:< ingenieur	3=-46
b:< inscrit	8=26
b:< insomniaque	4=62
b:< interdiction	8=41
b:< interdit	8=54
b:< interprete	8=-33
b:< into	1=-48 5=77
b:< iris	2=-25 3=-61
b:< is	7=-92 8=33
b:< it	1=-39 4=28 5=-25 8=67
b:< j	1=-40 3=-62 4=-25 5=-47 6=-42 7=35 8=62
b:< jamais	0=-33 4=51 5=53 6=-40 7=31 8=43
b:< je	1=49 2=-41 3=-34 7=35 8=-67
b:< joined	0=32
b:< journaliste	0=-57 1=-28
b:< juriste	2=-36 3=-61 5=-27
b:< jury	8=-37
b:< kantian	1=45
b:< karyotype	2=32
b:< keeps	5=76
b:< kept	2=-34 5=31
b:< kinky	5=25
b:< l	0=-71 1=28 3=34 4=-52 7=-45 8=-28
b:< la	0=-42 3=52 6=-68
b:< lab	2=-38
b:< labour	0=-83
b:< lapsed	7=72
b:< law	8=-25
b:< le	0=-42
b:< leads	1=27
b:< lecture	7=-31
b:< led	1=-26
b:< lee	0=-25
b:< left	1=-33 4=-33 7=55
b:< les	0=-66 3=41 4=-43 5=-42 6=70 7=28 8=-29
b:< lesbienne	6=88
b:< lesbos	1=-55
b:< lgbt	6=-56
b:< lgbtq	6=40
b:< liaison	5=-27
b:< liberal	1=-25 5=-41
b:< libere	8=57
b:< libertin	5=50
b:< libre	1=62
b:< licencie	7=47
b:< liste	0=-71
b:< lit	5=-44 8=-27
b:< live	3=44
b:< lives	0=-39 5=55 8=-25
b:< local	0=-52 7=62
b:< lodge	1=-65
b:< logiciel	3=-31
b:< long	1=29
b:< lost	4=36 5=29 6=36
b:< loves	5=-44
b:< lui	0=-25 2=59 4=-47
b:< m	1=37 2=-29 6=25 8=55
b:< ma	0=-51 1=52 3=51 4=70 5=62 6=-33
b:< main	3=-62
b:< maitre	1=-60 2=-34 8=-38
b:< maitresse	0=-25
b:< maladie	2=88 4=-64
b:< male	3=-52 6=-30
b:< managed	4=-44
b:< mandat	0=-48 4=-37 8=64
b:< mandats	7=41
b:< mari	6=-58
b:< marie	5=-72 6=-37
b:< mariee	0=-39
b:< maries	6=-58
b:< marraine	8=-37
b:< married	6=-78
b:< master	1=-36
b:< medecin	4=-58 7=35
b:< medical	4=-75
b:< medically	4=87
b:< member	0=-67 1=44 5=-27 6=32 7=-26
b:< membre	1=42 3=-29 5=-42
b:< mental	4=-32
b:< mentioned	4=50 5=-63 8=-46
b:< mes	8=-25
b:< met	6=29
b:< methodist	4=-32
b:< militaire	0=-50
b:< militant	1=-37 3=-33
b:< militante	1=47 7=-27
b:< mme	2=30 4=50 5=30 7=37
b:< mobilisation	2=-26
b:< mon	1=-44 2=41 3=49
b:< moral	1=-52
b:< mr	0=-53 1=-31 2=-29 4=65 5=-42
b:< mrs	0=28 5=-29
b:< ms	3=40 4=-28 7=47 8=-29
b:< muslim	1=-33
b:< mutation	6=-29
b:< mutations	2=-55
b:< mutuelle	4=-34 7=-25
b:< my	0=50 2=43 5=-72 6=-29 7=41
b:< n	3=-28 4=37
b:< naked	5=-35
b:< national	7=-48
b:< naturalist	1=-41
b:< ne	5=-26 6=38
b:< nee	4=68
b:< negotiated	7=-28
b:< never	0=-67 1=-61 2=32
b:< new	8=-42
b:< ni	0=39 1=39 5=42 6=-74
b:< nietzsche	1=31
b:< no	0=-55 1=-78 2=28 4=-49 5=26 6=-53 7=34 8=47
b:< nobody	0=-45
b:< non	0=-35 1=-48 3=-29 4=-25 6=-41 7=26
b:< not	0=29 2=-31 5=-26 6=49 7=48 8=45
b:< note	4=-25 6=45 7=-25
b:< nothing	3=-30 8=36
b:< nous	3=53
b:< nuit	0=50
b:< nurse	4=-40
b:< objecteur	1=29
b:< occupational	4=-30
b:< oeil	3=-36
b:< off	4=63 5=-32
b:< offences	8=-35
b:< on	1=48 2=-30 3=-29 4=65 5=121 6=27 7=69 8=55
b:< once	0=50 2=-33 4=-46 5=52 8=48
b:< one	1=-25 5=-27 7=-51
b:< open	5=-45
b:< openly	6=35
b:< opposante	0=76 3=-43
b:< oppose	0=31 1=54 4=-38
b:< organised	7=67
b:< organiser	0=32
b:< orientation	6=-75
b:< our	2=-27 3=28 5=-49 7=-27 8=-25
b:< out	0=-31 4=-33 7=-36
b:< pacifiste	0=-40 1=70
b:< pacse	6=-72
b:< pacsee	0=-29
b:< paid	7=37 8=25
b:< palm	7=-30 8=-48
b:< pansexual	1=-31 6=30
b:< pansexuelle	5=-41 6=62
b:< paralysie	4=-27
b:< parental	4=-31 6=-27
b:< parliamentary	0=-26
b:< parole	7=-26
b:< partenaires	5=-38
b:< parti	0=-55
b:< partie	5=46
b:< partner	5=-38
b:< party	0=-71
b:< pas	0=-43 2=-25 4=71 6=37 7=28
b:< passed	3=38 4=25
b:< passeport	3=-45
b:< past	1=62
b:< paternity	2=29 8=-29
b:< patient	5=-53
b:< patissiere	4=-42
b:< peine	0=-25 4=-40 7=-65 8=-70
b:< peines	8=-33
b:< permanence	0=-25
b:< permanent	7=-52
b:< permis	3=-34 4=-52 8=83
b:< philosophie	1=-30
b:< philosophy	0=-25 1=-44
b:< photo	0=50 2=-30 5=-39
b:< pink	6=-47
b:< place	8=56
b:< plainte	8=49
b:< plan	5=-87
b:< playboy	5=-47
b:< plus	5=28
b:< police	8=-41
b:< politique	0=-58
b:< porte	2=-25 8=30
b:< porteur	2=-49 3=-40 4=45
b:< porteuse	2=-39 7=-26
b:< positiviste	0=-44 1=33
b:< pour	3=29
b:< practises	1=35
b:< predisposed	2=-26
b:< predisposition	2=35 4=-34
b:< prefers	0=-42
b:< president	0=-33 7=-30
b:< pressure	3=50 8=-42
b:< pride	6=-66
b:< prints	3=-25
b:< prise	3=-44
b:< prison	1=-25 8=-93
b:< pro	0=53
b:< probation	8=-52
b:< proces	8=-39
b:< professeur	5=-28
b:< professeure	4=-32
b:< profil	3=32 8=-44
b:< promiscuous	1=-47 5=31
b:< prospect	7=-35
b:< protest	0=-27
b:< prud	7=27
b:< psychologue	4=-30
b:< ptsd	4=42
b:< public	5=-31
b:< raised	1=26
b:< ran	0=35 2=-38 8=-35
b:< rapports	7=-35
b:< recognised	3=-56
b:< reconnaissance	4=-32
b:< reconnu	4=33
b:< record	3=-45 8=-58
b:< recovering	4=33
b:< red	2=54 4=-49
b:< redactrice	5=-25
b:< referent	7=33
b:< refuse	1=53 8=-59
b:< refuses	1=-45
b:< registered	3=-36 4=65
b:< rejected	1=-40 6=52
b:< relation	5=25 6=-36
b:< relations	5=-93 7=-25
b:< relationship	5=-48
b:< released	8=58
b:< rencontres	5=-25
b:< renvoye	5=-35 6=44
b:< reported	5=39
b:< reports	0=-58
b:< representant	7=-53
b:< republique	0=-41
b:< reseau	3=31
b:< resigned	7=28
b:< responsable	0=28 6=-32 7=29
b:< restaurant	1=-26
b:< retina	3=34 4=-49
b:< retinal	4=-28
b:< retine	3=-32 4=-50 8=-25
b:< right	0=-49
b:< romance	8=-52
b:< royaliste	0=31
b:< rqth	4=82
b:< rue	1=-34
b:< rugby	7=-48
b:< rumour	6=27
b:< runs	1=-29 4=-48
b:< sa	0=-39 5=25 6=-100
b:< same	6=75
b:< sang	2=47
b:< sans	1=31 2=-28 5=85
b:< says	4=30 8=-30
b:< scanned	3=-28
b:< sceptic	1=41
b:< sceptical	1=-38
b:< sceptique	0=-42 1=-45
b:< science	1=-28
b:< sclerose	4=53 8=-40
b:< se	5=83
b:< secretaire	2=-57 7=-28
b:< secretary	0=44
b:< section	0=-80 4=-28 7=-55
b:< security	4=-32
b:< sells	3=-63 4=-44
b:< selon	4=30 8=26
b:< sent	0=47 5=53
b:< sentence	8=-28
b:< sequencage	2=28
b:< sequenced	2=-40
b:< serait	1=43 3=-84 5=-26 8=46
b:< seropositif	4=60 8=-42
b:< served	8=47
b:< ses	0=27 1=-45 2=-68 3=56 5=-38 6=45 8=-64
b:< sex	5=30
b:< sexologue	7=-27
b:< sexual	5=51 8=-29
b:< sexualite	5=44
b:< sexually	5=42
b:< she	0=-55 1=-29 5=31
b:< shop	7=-31
b:< signature	1=-28 3=-45
b:< signed	0=40 7=-37
b:< since	4=47 8=-27
b:< single	5=-35
b:< soeur	2=39 4=-37
b:< sold	3=-30 4=25
b:< solidarity	7=-29
b:< son	0=61 4=31 6=-103 7=41 8=73
b:< sorti	8=30
b:< sous	8=45
b:< speaks	6=26
b:< sports	4=-41
b:< staff	7=-43
b:< stage	4=33 7=33
b:< steward	3=-26 7=-79
b:< still	5=30
b:< stoique	5=-29 8=-28
b:< stolen	8=-34
b:< stonewall	6=-28
b:< straight	6=27
b:< strict	1=50
b:< strike	7=-25
b:< strip	5=-49
b:< struck	8=33
b:< sud	7=-61
b:< suivi	8=77
b:< suivie	4=40 5=-32
b:< supporter	0=35
b:< surveillant	7=37 8=-36
b:< suspected	4=43
b:< suspendu	0=61 4=-34
b:< syndic	7=-61
b:< syndicat	7=-108
b:< syndication	7=-93
b:< syndique	7=62
b:< syndrome	2=55 4=-33
b:< tagged	8=33
b:< taught	1=-38
b:< taux	3=36 4=37
b:< technicienne	2=30
b:< tells	0=53 4=-56
b:< temoin	8=-52
b:< ten	7=35
b:< terrain	4=-29
b:< tested	2=39 3=-25
b:< the	0=-49 1=-43 2=-30 3=40 4=-58 7=-29 8=-27
b:< their	2=-50 4=72 6=-55
b:< theorie	6=-41
b:< these	1=-53 6=-34
b:< they	2=-27 3=76 4=-72 5=79 6=-51 8=-25
b:< thinks	0=-35 7=40
b:< third	0=-28
b:< three	4=53 8=33
b:< thumbprint	3=27
b:< time	0=-27 4=-45 8=-34
b:< told	2=-34 4=46 5=-31 6=-34
b:< took	5=30 6=-27 8=41
b:< tracts	0=-43
b:< trade	7=-35
b:< traducteur	8=-30
b:< trained	1=-26 3=-27 8=-48
b:< trait	2=34 4=-29
b:< traitement	4=-50
b:< traiteur	1=-49
b:< transhumanist	1=32
b:< transmission	2=-76
b:< travail	8=35
b:< travailleur	4=54
b:< treasurer	0=27 6=-29 7=-41
b:< tres	1=-28
b:< tresorier	7=39
b:< trial	8=-52
b:< trisomie	4=-26
b:< trois	5=-50 8=27
b:< twenty	8=26
b:< two	1=-53 5=-104 6=26 7=-59
b:< typage	2=32
b:< type	4=36 6=-47
b:< un	0=-38 1=-39 3=-71 4=46 7=-25
b:< under	8=65
b:< une	2=-28 4=118 6=-49 8=54
b:< union	0=-136 1=-53 4=-29 5=-27 6=-29 7=42 8=-36
b:< united	0=-49 7=61
b:< uses	4=96 5=40
b:< vaccination	4=-42
b:< vaccinee	4=53
b:< vaccins	4=52
b:< variant	2=-74
b:< vegan	1=40
b:< vegane	1=36
b:< vendeur	4=-36
b:< verification	3=30 5=-28
b:< victim	8=-30
b:< victime	6=44 8=-55
b:< vie	5=39 6=-37 8=-26
b:< vierge	5=81 8=-86
b:< vigneron	0=-32
b:< virgin	5=-34
b:< visiteuse	4=-60
b:< visits	5=56
b:< voice	1=-30 5=-27
b:< voix	0=-47 1=-25 4=-28 5=-28
b:< vol	4=-28 5=-25 8=39
b:< volunteer	0=52 4=-26 6=-31
b:< vote	0=-53
b:< wanted	4=-32
b:< wants	5=-42
b:< was	0=42 1=35 5=41
b:< we	1=-28 2=-28 3=69 4=-26 5=-35 6=-36
b:< wears	5=-28 8=28
b:< wedding	1=-31
b:< western	7=-27
b:< wheelchair	4=-46
b:< won	6=57 8=-26
b:< worked	5=-29
b:< worker	7=34
b:< works	0=-31 7=-50
b:< wrote	0=-38 1=-71 2=-48 3=-74 5=-63 6=-45 8=-28
b:a 2020	4=36
b:a 40	6=-30
b:a adhere	0=-44 7=45
b:a anime	5=-35
b:a arrete	4=-28 8=67
b:a aucun	4=38 8=-38
b:a aucune	0=38
b:a avoue	5=57 8=39
b:a badge	0=-42
b:a balanced	2=45 4=-48
b:a bamako	0=61 4=30
b:a ban	8=79
b:a bank	6=-34 7=-28 8=-31
b:a bati	0=-30
b:a biometric	3=26 4=-25
b:a bit	4=44
b:a blog	3=-26
b:a blood	3=34
b:a book	0=-70
b:a bordeaux	6=-37
b:a born	2=-42 3=-42 4=-29 5=-29
b:a boy	3=-43 8=50
b:a boyfriend	5=48 6=-48
b:a brest	5=-50
b:a broadcaster	7=-48
b:a bruxelles	1=49
b:a bus	7=-25
b:a cafe	5=29 6=43
b:a car	5=-33
b:a card	0=45 7=-49
b:a carrier	2=31
b:a cause	0=-45 2=36 7=-34
b:a caution	8=26
b:a celle	3=44
b:a charity	4=-38
b:a children	4=-56
b:a class	3=-34
b:a clean	4=-28 6=-35 8=-39
b:a client	5=56
b:a clinic	2=-40 4=-35
b:a clone	2=-41 8=-30
b:a cochlear	4=40
b:a colleague	0=49 3=-26 4=-25
b:a commande	2=54 4=-58 7=-44
b:a communist	0=60
b:a community	7=-53 8=43
b:a company	5=27
b:a compare	3=26
b:a confie	5=-31
b:a confirmed	6=55
b:a connu	0=59 5=82 6=-65
b:a consensual	5=57
b:a convenor	7=33
b:a conviction	1=-73 4=-43 8=51
b:a convinced	0=31 1=42 8=-31
b:a cousin	0=28 2=26
b:a cree	0=47
b:a crime	1=-26 6=30
b:a criminal	8=-39
b:a cru	3=-30
b:a cystic	4=-31
b:a day	1=-31 4=30
b:a de	2=34 4=-39 5=-25
b:a decouvert	3=26 5=36
b:a defile	0=34
b:a deleguer	7=-43 8=-29
b:a demande	3=25 6=-25 7=36
b:a demissionne	0=36 8=26
b:a democrat	0=48
b:a democratic	0=83
b:a demonstration	0=-47 8=47
b:a des	4=48 8=-29
b:a desk	1=46 4=31
b:a dessine	4=-65
b:a deux	5=-34
b:a developpe	0=-30
b:a dijon	5=-28 6=-26
b:a director	8=51
b:a dirige	0=-31
b:a dit	3=-26
b:a dix	8=25
b:a dna	2=44 8=-78
b:a doctor	1=-29 5=-29
b:a domicile	8=29
b:a donne	2=68 8=-30
b:a donor	2=61
b:a double	6=30
b:a droite	1=-36
b:a drug	8=39
b:a du	4=45 5=26
b:a ecope	8=57
b:a ecrit	0=34 3=-41 4=-43 8=-42
b:a elle	3=-33
b:a enregistre	3=30
b:a epouse	1=-36 5=-71
b:a ete	0=-41 3=30 4=-41 7=29
b:a etudie	0=-56
b:a eu	2=29 4=35 6=32
b:a facial	3=-66
b:a fait	0=-70 1=68 3=-52 4=45 5=47 8=73
b:a faith	4=-25
b:a family	0=68 7=-60
b:a faute	5=75
b:a fetish	0=-25 5=59
b:a fever	4=-51
b:a field	7=-26
b:a figure	3=-35
b:a film	1=-32 8=-25
b:a filme	0=-25 6=-28
b:a fine	8=-35
b:a fingerprint	3=-39
b:a flat	4=-50 6=38
b:a fling	5=37
b:a fo	0=-25 7=50
b:a fob	3=33
b:a forme	1=-28 5=-29
b:a former	0=-38 1=-25 5=53 6=-44
b:a fraud	8=-33
b:a freemason	1=66 8=-57
b:a fui	0=87 3=-30
b:a full	0=30
b:a gagne	6=55 7=-36 8=-48
b:a garde	0=61 4=48
b:a gay	0=-35
b:a gene	4=-27
b:a genetic	4=-41
b:a gere	0=-27 4=-48 5=-65
b:a gift	0=43
b:a girl	6=42
b:a girlfriend	5=33 8=-35
b:a golf	7=-68
b:a good	1=-38 3=-56 8=-28
b:a gp	4=-77
b:a green	0=33
b:a grin	8=-27
b:a group	0=49 5=28 7=-38
b:a guard	0=-25
b:a gueret	4=-52
b:a guide	4=39
b:a half	2=29 7=-27
b:a healthy	2=-31 4=-37
b:a hearing	4=27
b:a heart	4=44
b:a hereditary	2=35 4=-25
b:a hip	4=68 5=-27
b:a hospice	4=45
b:a hospital	1=61 4=-50 6=34
b:a hotel	5=63
b:a housing	0=31
b:a humanist	1=46
b:a jail	8=-57
b:a jamais	2=-55 3=28 6=46 8=-31
b:a joiner	6=-60
b:a joint	3=33
b:a joke	0=55 1=117 5=-27 7=-44
b:a joue	5=-37 6=-51
b:a jour	4=56 8=-25
b:a judge	0=-32
b:a l	0=38 1=-89 3=26 4=-27 5=-31
b:a la	0=-82 4=-83 8=64
b:a labour	7=-25
b:a laisse	3=-36 5=28
b:a lay	1=-68
b:a le	2=46 3=-51 8=-29
b:a lesbian	5=-33 6=88 8=-41
b:a letter	8=46
b:a liberal	0=-55
b:a limoges	6=-35
b:a line	8=-27
b:a livre	0=-37 7=-33
b:a lodge	1=52 7=-30
b:a long	1=-32 4=30 5=-43
b:a lost	8=80
b:a lot	4=29 7=27
b:a lover	5=52 6=-50
b:a lui	5=34
b:a lyon	0=-36 1=-61 2=-32
b:a ma	0=-28 3=42
b:a maga	0=42
b:a magazine	4=-32 7=-28
b:a man	5=-61 6=62 8=53
b:a manager	7=37
b:a manifeste	0=35
b:a marxist	0=-26
b:a masonic	1=42
b:a matter	1=41
b:a member	0=33 1=25 5=-32 6=-33 7=37
b:a mene	7=32
b:a methodist	0=-38
b:a mining	6=37
b:a minister	5=57 6=-31
b:a mis	5=-38 7=-27
b:a mistress	5=69
b:a monte	0=-49 1=-35 4=-35 5=-31 7=66
b:a month	8=-27
b:a montre	2=34 4=-51
b:a mortgage	0=-25 6=-45
b:a musical	5=-52
b:a mutation	2=32
b:a nantes	0=-31
b:a negocie	7=-104
b:a negotiator	0=-32 7=62
b:a neighbour	0=-27
b:a new	0=-44 4=65
b:a nice	0=-32 1=-27 6=28
b:a night	0=-33 8=82
b:a no	0=41
b:a non	1=75
b:a note	0=55 4=-50 5=-35
b:a nurse	2=-40 4=31
b:a ouvert	8=53
b:a paid	0=-59 7=35
b:a parking	8=30
b:a parler	2=-35
b:a party	1=-40
b:a pas	0=28 1=32 2=82 3=-26 4=-79 6=-43 7=31 8=37
b:a passe	0=45 4=-35 5=-55 8=64
b:a pau	5=-27
b:a perdu	0=47 1=26 3=-28 4=85 6=-43
b:a philosophy	1=53
b:a phone	3=-40
b:a photographie	3=39 4=-29 5=-34 6=-25
b:a picture	5=49
b:a pilot	8=-27
b:a pilote	2=-33 4=-25 8=-30
b:a pin	3=28
b:a plaide	6=-30 8=35
b:a plant	2=-33
b:a play	4=-38 5=-35
b:a plus	0=-32 4=-66 5=44 6=-31 8=-32
b:a plusieurs	0=-35 5=80
b:a police	8=27
b:a porte	2=-29 3=35 7=26 8=-69
b:a posting	6=41
b:a preciser	4=-42
b:a presente	0=-38 4=-26 5=-46 6=27
b:a pris	1=-36
b:a prize	5=-33 7=-28
b:a problem	0=48 1=-33
b:a psychiatrist	4=66
b:a pupil	5=46
b:a quaker	1=33
b:a quarante	6=66
b:a quarrel	7=30 8=25
b:a queer	6=32
b:a quinze	2=-39 8=60
b:a quitte	1=60 7=57
b:a raconte	0=-26 6=35
b:a rally	0=44 6=-31 8=-28
b:a rare	2=35 4=-30
b:a reading	1=46 7=-34
b:a realise	0=-39 6=-33
b:a reconnaissance	3=-32 8=-30
b:a reconnue	3=25
b:a recovering	4=34
b:a recu	2=29
b:a redige	2=-32 3=-32 7=-33
b:a reduit	1=-25
b:a refuse	0=-44 2=69 3=-25 4=44
b:a rejoint	7=75 8=-39
b:a relationship	5=48 6=35
b:a remplace	3=-25
b:a rennes	6=-39
b:a renove	4=-30
b:a rep	7=-30
b:a represente	7=26
b:a repris	0=-36 7=25
b:a residence	8=60
b:a restaure	1=-42
b:a retrouve	2=51
b:a reussir	8=-41
b:a revele	0=-25 5=-28
b:a rien	5=-31 6=-46 8=-34
b:a risque	4=58
b:a roissy	7=26
b:a sa	0=43 3=59 6=-35
b:a saint	6=47
b:a same	5=-63 6=68
b:a sciences	0=25
b:a seize	0=41 1=-35 7=-54
b:a ses	0=41 2=28 5=30 6=-29
b:a sex	4=-35 5=57
b:a shop	6=-25
b:a short	4=-29
b:a signale	3=31
b:a signature	3=-28
b:a signe	0=36
b:a slipped	4=52
b:a small	6=30
b:a socialist	0=33
b:a society	1=26
b:a soft	0=50
b:a son	1=-45 4=-26 6=-65 8=-48
b:a special	2=-44
b:a steward	7=-59
b:a stoic	1=45
b:a straight	6=-51
b:a strasbourg	6=42
b:a stroke	4=33
b:a student	0=46 8=47
b:a study	4=-26
b:a sud	7=30
b:a suivi	0=26 1=36
b:a summer	3=-33
b:a superb	4=37
b:a supplier	5=40
b:a t	1=-46 4=26 5=88 8=-62
b:a tabloid	4=-35 6=51
b:a tag	8=59
b:a talk	0=-38
b:a taxi	0=31 7=-33
b:a teacher	1=-28 6=36
b:a teenager	8=56
b:a tenu	0=47 4=-34 7=-54
b:a test	4=-40
b:a thesis	4=46
b:a tire	0=-38 4=-75 8=52
b:a titre	1=38
b:a tory	0=50
b:a touchee	3=-25 6=29
b:a toujours	1=-55
b:a toulouse	2=-26 6=72
b:a tours	6=-35
b:a tout	7=-70
b:a toute	0=-32 1=41 4=-53 5=51 6=-26
b:a traduit	2=-33
b:a trainee	4=-44
b:a travaille	4=-31 5=-57 7=-26
b:a trente	1=25 8=-37
b:a trois	0=-50 1=-28 4=-43 5=107 7=-26
b:a trompe	5=51 6=-43
b:a trouve	2=50
b:a un	6=-67 7=-43 8=36
b:a une	0=-42 1=-38 2=33 3=-46 4=46 5=52 6=50 7=-37
b:a union	1=-46 3=-26 7=68
b:a valid	3=-39
b:a valu	5=-38
b:a van	4=-45
b:a velo	7=65
b:a vendu	0=-29 1=35 2=-48
b:a very	1=26
b:a village	0=-26 1=25
b:a virgin	5=55
b:a voice	0=-29
b:a vu	8=29
b:a vue	4=-76 5=50 6=-35 8=65
b:a warehouse	0=-37
b:a week	1=-35 7=32 8=-77
b:a weekly	1=53
b:a wheelchair	4=41
b:a wife	6=32 8=-26
b:a witness	8=-58
b:a woman	0=-33 4=-58 5=-55 6=116
b:a year	0=-48 4=42 5=34 6=-84 7=-28 8=-34
b:a young	0=32 8=39
b:abnormal loads	5=-36
b:about a	5=-26
b:about her	5=49
b:about his	6=46
b:about it	0=36 3=-26 4=71 5=76 8=-32
b:about leave	6=75
b:about sunday	1=29 4=-29
b:about the	1=-54 2=-31 3=-31 4=43 6=-69 7=-29 8=75
b:absences pour	7=75
b:abstinent depuis	4=49
b:abstinente >	4=-59 5=31
b:abstinente par	4=-31 5=68
b:abus de	8=44
b:acas >	0=-42
b:acces a	3=47
b:accident >	6=-47
b:accident du	4=48
b:accident the	4=-40
b:according to	1=32 5=33 7=-46
b:accords avec	7=-35
b:account >	6=-37
b:accountant >	1=-26
b:accounts of	4=-40
b:accro au	4=-30
b:accueil >	6=34
b:accused of	8=26
b:acquitte >	8=73
b:acquitted of	8=31
b:across three	2=-48
b:action >	0=-25 8=33
b:active in	0=42 6=36
b:addicted to	4=-50 5=60
b:addictologie et	5=-39
b:addicts in	4=30
b:adepte du	5=65
b:adhere a	0=28 7=30
b:adherent d	0=-46
b:adjoint du	7=45
b:adjointe au	5=-44 8=-29
b:adjudant >	8=38
b:admits >	0=-35 8=-34
b:adn >	1=-27
b:adn aux	2=30 8=-33
b:adn de	0=-28
b:adn pour	2=26
b:adult education	7=-27
b:adults in	4=-31 5=36
b:advises employers	3=-25
b:affair of	5=-60
b:affair to	5=-26
b:affair with	0=-32 5=56 6=-55
b:affaire a	8=45
b:affaire de	3=-28 8=69
b:affaire du	8=-39
b:affaires >	5=73
b:affairs of	5=-33
b:affiche >	0=-30 5=34
b:affiliated to	7=40
b:affray >	8=45
b:after a	4=47 5=-61 6=-25 8=36
b:after an	0=-30 5=46 6=-48
b:after reading	1=38
b:after six	4=-32
b:after the	0=-33 2=-45 3=45 4=85 5=-39 6=-33 7=39
b:after twenty	6=-41
b:afternoons >	4=31 7=30
b:again >	0=49 3=46 5=-28
b:against good	8=-34
b:against the	0=70 1=-36 2=41 3=-30 8=35
b:agde >	5=73
b:agence >	0=-34 5=42
b:agence de	2=-48
b:agency >	0=-53 4=45 5=30 8=-29
b:agent >	0=-89 8=-26
b:agent d	3=-25
b:agent de	2=-43 3=-51
b:agnostic as	1=-48
b:agnostique >	1=52
b:ai ete	0=50 7=-47
b:ai eu	0=-27
b:ai fait	5=26 8=-26
b:ai milite	0=32 7=-47
b:ai pas	0=-33 4=-56 7=58 8=-33
b:ai quitte	0=57
b:ai tenu	0=-30
b:ai un	2=27 4=30
b:ai une	3=-28
b:ai vote	7=31
b:aid >	4=-49
b:aide aux	8=-40
b:aide soignante	4=-43
b:aids and	4=33
b:aime les	5=-58
b:aime pas	6=90
b:aime un	6=34
b:airline >	7=-31
b:airline s	3=-40 4=-29 8=-27
b:airports and	3=-28
b:album >	4=-58 8=-40
b:alcool >	4=-53 8=89
b:alcoolemie >	4=-44 8=32
b:alcoolique >	4=64 5=-44
b:all >	0=72
b:all its	1=44
b:all my	4=-26
b:all of	5=-27
b:all over	3=-54
b:all parties	0=-28
b:all ten	3=27
b:all the	4=39
b:all things	1=34 8=42
b:allergic to	2=-55 5=-36
b:allergy >	4=36 7=-33
b:ally of	6=-43
b:alone >	0=25
b:along with	2=42
b:alpha 1	2=42
b:alsace >	4=-36
b:alzheimer precoce	2=56 4=-29
b:am a	0=29 4=-26 5=-58
b:amant a	5=48
b:amant de	5=56
b:amateur de	5=-35
b:ambassade >	3=53
b:america ohio	0=57
b:americaine >	2=47 6=-37
b:ami >	1=45 4=-49 6=48
b:amour du	5=-35
b:amyotrophie spinale	2=33 6=-25
b:an >	5=-25 6=-42
b:an affair	5=58 6=-50
b:an agnostic	5=-36
b:an anonymous	0=30
b:an anthroposophist	1=31
b:an arrangement	5=74 6=-39
b:an atheist	1=78
b:an avowed	1=37
b:an award	6=41
b:an dernier	5=-47
b:an engineer	1=26
b:an epipen	2=-36 4=53
b:an ex	5=25
b:an independent	4=-46
b:an insurer	8=-27
b:an interpreter	0=-28 4=79
b:an lgbt	0=-25 6=-65
b:an occupational	4=-26
b:an office	0=66
b:an old	0=41 1=-54 5=-32 8=28
b:an open	1=-35 5=53
b:an unbeliever	1=55
b:analyse d	3=-25
b:ancien >	0=-43 1=-62 7=38
b:ancien alcoolique	4=91 5=-27
b:ancien detenu	8=93
b:ancien du	0=27 5=-25
b:ancien employeur	5=57 8=-28
b:ancien patron	4=48 8=-33
b:ancien secretaire	0=39
b:ancienne responsable	0=31 7=29
b:and a	1=-48 3=-43
b:and anxiety	4=-63
b:and asked	4=77 7=-30
b:and asks	4=61
b:and believes	0=-28 1=85
b:and calls	1=33
b:and doesn	0=41 1=-37 2=-29 5=-43 6=26
b:and eats	0=-25
b:and england	7=-33
b:and face	3=27
b:and finds	1=54 4=-37
b:and found	8=60
b:and goes	2=-35 4=39
b:and got	0=-30 4=-26 8=62
b:and has	0=48 8=-37
b:and have	0=35 1=25
b:and he	1=52 2=35 4=-60 6=-25 8=45
b:and helped	8=-51
b:and her	1=51 2=-42 3=59 5=-45 6=51
b:and his	1=-43 2=57 4=-32 5=46 8=-40
b:and i	1=-31 4=35 5=-43
b:and is	1=48 3=27 4=75 5=25 6=65
b:and its	0=-26 7=-26
b:and kept	2=30 8=-31
b:and later	0=-30 2=54 8=-38
b:and led	7=28
b:and left	0=-102 5=59
b:and let	3=37
b:and lives	1=65
b:and lost	0=53 8=-37
b:and married	5=-39
b:and means	8=-26
b:and needs	3=-43 4=31
b:and never	2=25 3=-29 8=-33
b:and no	1=28 4=31
b:and now	4=-29
b:and on	0=-102 7=27
b:and open	4=77
b:and other	6=-50
b:and paid	8=38
b:and proud	0=-26 6=33 7=46
b:and runs	6=-42 8=-47
b:and safety	7=27
b:and said	0=27
b:and says	4=-70
b:and she	6=45
b:and sold	5=46
b:and stayed	6=25 8=32
b:and still	0=27 1=56 8=-26
b:and teaches	0=-33
b:and that	0=64 1=43 4=48 7=-52 8=-49
b:and the	0=37 1=-87 3=-30 4=-63 5=38 6=26 7=-40 8=26
b:and their	2=-33 4=-49 5=-39 8=-36
b:and therefore	1=40 8=31
b:and they	6=25
b:and through	0=36
b:and tired	4=-41 6=37
b:and told	4=-25
b:and trained	4=-37 8=56
b:and two	0=-31 4=52 6=-45
b:and wants	4=-39 7=-33
b:and was	0=-36 1=-27 4=29 5=-25 7=36 8=31
b:and wife	5=-27 6=-82 7=36
b:and won	1=-29 6=-35 7=-43
b:and works	1=25
b:and would	0=36 8=-28
b:angers >	1=34 8=-36
b:animaliste >	0=44 1=-35
b:animatrice >	1=-35
b:animaux pour	1=48
b:anime un	1=35 4=-27 5=-28 7=-25 8=37
b:anne >	4=44
b:anne hidalgo	0=38 5=-28
b:annee de	1=42
b:anomalie du	2=37
b:anonymous caller	5=44
b:anonymous note	6=-28 8=28
b:another >	8=-37
b:another man	0=-32 5=-40 6=114
b:another woman	6=53
b:ans >	0=-58 1=34 2=-77 6=35 7=-80 8=55
b:ans a	0=52 1=-39 4=-29 5=-26 7=-42 8=-39
b:ans avec	5=-25 6=69
b:ans de	1=-46 8=52
b:ans elle	4=33 5=26
b:ans il	0=35
b:ans qu	0=-27 5=-31 6=63
b:antecedents judiciaires	2=-43 8=53
b:anthroposophist >	1=50
b:antidepresseurs depuis	0=-32 4=26
b:anything >	7=60 8=60
b:anything else	1=38
b:apparently a	1=45
b:apparently he	8=-60
b:apparently on	0=-25 4=65
b:apparently she	4=-47
b:apparently the	8=-40
b:appartient a	1=71 2=45 4=-41
b:appel >	5=-32
b:applicant >	0=35 1=-33 2=-31 3=49 8=-36
b:applicant had	4=28
b:applicant has	5=-33
b:applicant is	0=38 1=70 8=30
b:applicant objects	1=66
b:applicant s	3=25 5=-46
b:applicant was	0=-37
b:applicant wrote	2=38
b:appointed by	0=-37
b:apprentis >	2=-25
b:appris a	7=36
b:approach to	1=-25
b:appui >	0=52 2=70 5=-68
b:apres avoir	0=48
b:apres des	8=40
b:apres l	0=25 3=-31 7=-25
b:apres la	1=53 2=-49 4=-27 5=-28 6=37
b:apres le	1=54 2=56 4=-52 6=-34 7=-25 8=32
b:apres sa	4=30 7=27
b:apres ses	5=28
b:apres son	0=-45 1=-27 3=51 5=-33 6=35 7=-37
b:apres un	0=-35 5=-30
b:apres une	0=-32 3=-39 4=-38 5=66 6=-26
b:apte >	4=58
b:apte sans	4=47
b:arc en	6=-58
b:architect >	1=-27
b:archive >	1=59
b:are all	3=-46
b:are both	2=29 5=-26 7=28
b:are her	5=-41
b:are his	0=-39 8=-55
b:are in	1=34 2=-27 8=26
b:are not	4=-37
b:are on	3=65 8=-36
b:are the	1=-45 8=-35
b:are what	0=-29 4=-35
b:arnaud demande	2=-28 6=37
b:arrested in	8=47
b:arrested the	8=-57
b:arret de	4=30 5=-29
b:arret maladie	4=33
b:arrete de	4=90 8=-33
b:arrets de	4=-39 8=-25
b:arrive a	0=-26
b:arrondissement groupe	0=78
b:art >	1=27 5=-31
b:as a	0=37 3=-26 5=-69 6=44 7=-27 8=38
b:as an	1=84 3=-31 4=-63 6=-47 8=-45
b:as branch	0=-56
b:as buyer	6=-46
b:as he	0=34 4=-44 5=-26 6=39 7=-77 8=56
b:as his	1=76 4=-29
b:as hr	6=-31 7=-31
b:as its	1=-45
b:as one	3=-44 6=37
b:as she	2=-40 4=56 7=-36
b:as the	1=-26 2=26 3=59 4=68 5=40
b:as ward	0=28 7=-50
b:asexuelle >	6=-81
b:asie >	1=-38
b:ask >	0=25 1=-33 2=-31 4=42
b:asked >	2=-27 4=28 5=-30 6=36
b:asked about	0=-43 2=-43 3=-26 4=50 5=-57 8=54
b:asked for	3=78 5=48 8=-59
b:asked not	0=-27 3=-29 5=-33 6=-38
b:asked that	4=-33
b:asked to	0=-41
b:asked whether	0=40 7=-35
b:asked why	5=-29
b:asking >	3=32
b:asks >	1=-60 5=26
b:asks for	1=37 2=-27 5=-54
b:assemblee >	3=37 7=-31
b:assemblee nationale	0=-28
b:assigne a	8=66
b:assistant >	2=-34 3=-38 5=-25 7=-29
b:assistante dentaire	4=-33
b:association >	1=-31 8=-52
b:association des	7=-41
b:assured us	0=27
b:assureur >	2=-65 8=-35
b:astrid >	6=26
b:asylum seekers	6=-31
b:at a	1=-56 2=-80 3=-64 4=-45 6=-86 7=26
b:at all	1=57
b:at an	4=-42
b:at every	5=37
b:at fifty	6=29
b:at forty	4=48
b:at four	3=-28 4=26
b:at guy	5=-27
b:at heart	4=-35
b:at her	1=33 4=-59
b:at his	0=-39 5=25 6=34
b:at hmp	8=-58
b:at king	1=-26
b:at lunch	0=35 1=-26 5=45 7=-27
b:at once	4=26
b:at school	6=46
b:at table	1=27
b:at the	1=-80 3=27 4=-104 6=-30 8=-61
b:at thirty	5=38
b:at twenty	1=37
b:at twickenham	7=-47
b:at weekends	0=25 5=49
b:at work	1=-25 2=28 5=-62 6=77 7=-45
b:atelier >	1=-39 3=25
b:atelier de	1=-55 3=-32
b:ateliers >	4=-27
b:athee a	1=29
b:athee et	1=30
b:atheism >	1=-90
b:atheist >	1=56
b:atheist and	0=-25
b:atheist as	1=40
b:atlanta >	0=64 7=36
b:attache de	4=-26
b:attached >	2=-25 3=25 4=-43 5=32 8=32
b:atteint d	3=-27 4=-42
b:atteinte de	4=34 8=-25
b:attend son	1=-29 8=64
b:attend un	6=-34 8=-32
b:attends a	1=40
b:attire par	3=-27
b:attracted to	6=48
b:au 1er	0=-31
b:au bulletin	0=-26 8=41
b:au bureau	1=-27 4=36 5=50 7=26
b:au cancer	2=27 4=-34
b:au centre	3=30
b:au chu	2=-29
b:au club	7=-35
b:au comite	0=-44
b:au commissariat	8=69
b:au congres	7=29
b:au conseil	0=69 5=-68
b:au dejeuner	2=-53 5=32 8=-43
b:au dossier	1=-27 2=40 3=42 8=32
b:au fichier	2=26 8=-59
b:au fijais	3=-26 8=66
b:au grand	1=73
b:au lycee	5=-36 6=25 8=-30
b:au marche	4=68 7=-38
b:au nom	7=36
b:au pair	5=75 6=-46
b:au parlement	0=-28
b:au pcf	0=77 5=-25 7=-63
b:au planning	1=28
b:au printemps	4=80 5=-49
b:au ps	0=45 7=-43
b:au sens	1=89 4=-40 5=35
b:au sexe	5=80
b:au sfa	7=61
b:au siege	0=-41 7=-44
b:au snes	0=-44 7=55
b:au syndicat	0=-60 8=-27
b:au theatre	6=-62
b:au travail	8=-35
b:au tribunal	8=-47
b:aucune gene	2=-39 4=30
b:aucune opinion	0=27
b:audiologists >	4=-57
b:audit >	4=-27 5=-28
b:auditeur >	4=-38
b:aujourd hui	1=27
b:aupres d	4=27 6=-39
b:aupres de	5=-28 6=35 8=45
b:aurait couche	5=43
b:aussi >	1=-31 2=45 4=30
b:authentification >	3=41
b:authentification vocale	3=26
b:authentifier >	3=39
b:autistes >	4=-50
b:automatique >	8=-47
b:autre >	4=-25 5=61 6=-28
b:aux blocages	0=40
b:aux europeennes	0=44 7=-39
b:aux legislatives	1=-31
b:aux modes	4=-59
b:aux prud	6=57
b:aux republicains	0=60 6=-33 7=-51
b:aux reunions	0=-30 4=-74 7=51
b:aux victimes	8=-40
b:avant l	8=-27
b:avec des	0=-26 3=29 5=44 6=31
b:avec deux	5=43 6=-41
b:avec l	2=-27 3=47 5=-27
b:avec la	4=-26 5=41 6=-35 7=-75 8=-72
b:avec le	4=30 5=62 6=26
b:avec les	4=-37 7=-39
b:avec sa	2=-32 4=-47
b:avec ses	0=-50 5=-35 6=-44
b:avec son	0=-67 1=-26 2=28 3=89 7=-34 8=-33
b:avec sursis	8=47
b:avec tout	7=43
b:avec trois	5=86
b:avec un	0=-65 1=-37 4=44 6=35 7=-41 8=-50
b:avec une	2=-25 3=-31 5=112 6=-31 8=-57
b:aventure avec	5=57
b:avion >	2=35
b:avis du	3=-31
b:avocate >	6=-33 7=-30
b:avocate elle	2=-34
b:avoir aucune	4=38
b:avoir des	1=49
b:avoir manifeste	0=33
b:avowed nihilist	1=26
b:ayn rand	1=50
b:b >	3=42
b:b2v et	4=-30
b:back to	6=-31
b:badge >	0=-64 3=46 6=37 7=29
b:badge at	0=-31
b:badge sans	3=30
b:bae >	1=35
b:bagarre >	8=30
b:bail >	8=-42
b:bail in	8=44
b:bakery >	0=35
b:bamako >	0=59
b:ban >	8=66
b:bank >	0=-31 3=-46 5=-26 6=-39 7=-39 8=-61
b:bank and	8=47
b:bank in	5=-31
b:banned from	8=58
b:banque >	0=37 5=-30 8=-47
b:bar >	5=48
b:bar gay	6=-68
b:bar manager	6=-38
b:barre a	0=-42
b:barred from	8=25
b:base >	2=-27 3=28
b:batiment >	7=-37 8=-33
b:be a	0=57
b:be home	4=-56
b:beau frere	1=-66 6=-27
b:became an	1=46
b:because i	6=26
b:because of	2=-49 3=65 4=52
b:because she	0=54 2=34 4=-36
b:because the	5=28 8=-44
b:been a	4=-29 6=62
b:been an	0=33 6=-40
b:been clean	4=82 8=-25
b:been convicted	8=53
b:been faithful	5=50 6=-40
b:been in	4=29 8=73
b:been married	5=-27 6=-59
b:been on	0=40
b:been told	2=31 4=32
b:before the	3=39
b:behalf of	7=-37
b:behind the	7=29
b:being a	1=31
b:being an	0=-41
b:being asked	4=-45 6=46
b:being treated	4=35
b:beliefs >	1=27
b:believe in	8=-27
b:believer >	1=25
b:believer in	1=-69
b:believes in	0=-34
b:believes that	8=-48
b:belongs to	0=29
b:benefit fraud	8=-34
b:benevole >	8=-36
b:benevole d	8=-43
b:benevole de	0=63 7=-27
b:bernie sanders	0=33
b:best in	6=-30
b:best sense	0=-32
b:between a	7=-40
b:between two	0=28
b:bi >	5=-48 6=57
b:bi weekly	6=-47
b:bible he	1=71
b:bien >	1=73 3=-28 4=-25
b:bien fait	4=-47 5=-29 8=-27
b:bien suivie	4=38
b:biens sociaux	3=-35 8=45
b:bilan de	3=-32
b:bio >	6=40 7=-37
b:biographie de	0=-29
b:biometric passport	3=-44
b:biometrie forestiere	3=-35
b:biometrique >	3=-71
b:biometrique a	3=27
b:biometriques >	8=-29
b:bisexual >	6=36
b:bisexual and	6=45
b:bit of	5=41
b:blanc >	0=32
b:blind pupils	4=-26
b:blocages de	0=42
b:blog >	0=70 2=64
b:blog a	5=36
b:blog on	1=-39 7=-44
b:blogs about	8=-34
b:blood and	2=35 3=-42
b:blood every	2=33
b:blood sugar	4=99
b:board >	8=-56
b:board as	0=28 6=-33
b:board for	0=-26 1=27
b:bonne table	1=-28 3=-38
b:book and	3=-35 4=-30
b:book on	0=-58
b:bookkeeper >	8=-33
b:bookkeeping >	5=-42 6=-38
b:books on	1=-29
b:bordeaux >	6=-36
b:border control	3=-33
b:born with	2=87 4=57 5=-41 6=-30
b:boss >	0=-27 1=-37 2=-41 5=57
b:boss s	8=59
b:both carry	2=28
b:both hands	3=38 4=31 5=-30
b:both of	3=33 5=41
b:both sides	7=26
b:both unite	7=46
b:bound over	8=39
b:boutique >	3=-30
b:box office	7=-26
b:boyfriend >	6=-30
b:boys >	6=31
b:bracelet electronique	8=61
b:branch >	0=-44 3=-40 7=66
b:branch chair	0=-55 7=35
b:branch manager	7=-58
b:branch of	0=35 7=38
b:branch secretary	0=-28
b:branch treasurer	7=36
b:brand >	4=-28
b:bread >	1=-33
b:breakdown after	5=-26
b:brest >	2=-27 5=-40
b:bretagne >	0=28 7=-45
b:breton il	0=35
b:bridge >	6=28
b:brighton >	6=45
b:bristol >	5=28 8=34
b:broadcaster >	7=-37
b:brother is	0=32 1=40 7=-63
b:brother s	4=-28
b:brought his	0=-41 6=28
b:brought up	1=103 6=-29
b:bruit court	5=29
b:bruno >	6=60
b:brussels office	0=62 1=-42
b:bruxelles >	2=-30 4=-40 6=40
b:built a	0=-35
b:built the	0=-28
b:bulletin n	0=-48 8=30
b:bumper sticker	1=31
b:bureau >	1=-26 4=34 7=-94
b:bureau d	0=-47 1=-37
b:bureau de	0=41 7=69
b:burn out	4=49 8=-32
b:business partner	6=-51
b:buvette >	0=-37
b:by a	2=-54 4=-28
b:by choice	2=29 5=55
b:by conviction	1=66 8=-62
b:by dna	8=-29
b:by eight	1=-36 8=35
b:by facial	3=39
b:by gene	2=36
b:by half	4=-47
b:by her	1=-48 2=-32 4=56 5=-34 8=-68
b:by his	0=45 1=-28 3=54 8=-36
b:by mistake	2=29
b:by the	0=-84 2=74 3=34 4=41 5=-30 6=-29 8=53
b:by your	1=-35 3=32
b:c est	1=37 3=-41 4=-38 5=-26 6=-29
b:cabinet de	0=-27 2=-27
b:cache pas	0=32 3=-55
b:cadre >	0=-42 5=-26 6=-33
b:cadre de	4=-41
b:cafe >	6=60
b:cafe in	5=-31
b:caisse >	2=-54
b:caisse de	1=-28 3=37 7=-25
b:cakes >	8=-53
b:calendar >	4=34
b:call >	5=-29 8=-41
b:call centre	3=26
b:caller >	5=43 6=-57
b:calls her	0=28 2=-28 6=77 7=42
b:calls himself	1=39
b:calls his	0=30
b:calls it	2=-31 5=-25
b:calm >	0=32 4=-30
b:calme >	5=-43
b:came >	0=26 7=-47
b:came back	0=-33 2=42 4=32 8=42
b:came out	1=-26 4=-27 5=25 6=79
b:came to	1=35
b:came up	1=-30
b:camera a	3=32
b:cameras >	3=-39
b:campagne >	6=43
b:campagne de	0=71 1=-35 4=-42 6=-27
b:campagne pour	2=-28
b:campaign >	0=27
b:campaigned for	1=41
b:campaigns for	4=-39
b:can start	4=-53
b:can t	1=-47 3=57 4=95 5=-84 6=-36
b:cancer >	4=61
b:cancer and	4=-27
b:cancer research	4=-36
b:candidat >	3=37
b:candidat a	0=-101 1=36 5=40 7=63
b:candidat est	0=-38 4=-39 5=-48 6=-47 7=-47 8=40
b:candidat fait	0=55 4=33
b:candidat figure	0=32 7=-28
b:candidat ne	3=-37 8=-25
b:candidat retenu	7=-28 8=-33
b:candidat s	0=34 5=-32 7=25
b:candidate >	3=29 6=37 8=44
b:candidate a	0=-25 2=26 4=-35 5=58 6=-41 7=49 8=87
b:candidate built	4=-60
b:candidate est	2=26 4=-45 6=-42
b:candidate et	2=-40 4=-66 5=-27 6=45
b:candidate etait	0=-53
b:candidate has	1=-58 5=-29 8=-28
b:candidate is	0=-46 1=-61 4=45 5=-42
b:candidate left	0=-48 1=64
b:candidate lives	1=36 3=-28 6=27
b:candidate n	5=51
b:candidate runs	0=72 3=-26 4=-36 6=-30
b:candidate s	1=36 2=28 6=-36
b:candidate se	4=32 6=-52 7=-41
b:candidate vit	5=72 6=-56 8=-36
b:candidate was	0=-29 3=26 5=54 8=37
b:candidature d	6=52
b:canteen and	0=-52
b:cap d	5=61
b:capteur d	3=-49
b:captured on	3=37 4=-45
b:car >	0=-47 6=32
b:card >	2=36 3=43 4=-49
b:card carrying	0=51 7=-25
b:card in	0=-25 7=61
b:card of	3=-30 7=-33
b:cardiff >	6=34
b:care >	6=41
b:cared for	6=-28
b:carer >	1=45
b:carnet de	4=46
b:carrier >	2=36
b:carrier of	2=39 6=-25
b:carriers of	2=35
b:carries a	4=69
b:carries an	2=-51 4=62
b:carries the	2=81 4=-27
b:carries town	2=-27
b:carry the	2=62
b:carte a	0=-55 7=37
b:carte aux	0=45 6=-33 7=-51
b:carte cgt	7=36
b:carte d	0=62 7=-41
b:carte de	0=-53 7=33
b:carte du	0=31
b:carte professionnelle	7=-25
b:caryotype 47	2=25
b:caryotype normal	2=41
b:case worker	8=-29
b:cash flow	2=-36 4=-31
b:casier a	8=-41
b:casier judiciaire	5=-38
b:casino >	3=72
b:catholic and	1=-37
b:catholic now	1=30
b:caught with	8=31
b:cause d	3=26
b:cause dans	0=-47 8=61
b:cause de	0=-71 1=-28 2=29 6=41
b:cause du	0=-52
b:cause kurde	0=39
b:caution for	8=29
b:ce qu	0=29 5=30 7=-55 8=-43
b:ce que	7=-26
b:ce qui	0=27 7=-64 8=30
b:celibataire geographique	5=-32
b:celibate by	5=49
b:cell >	2=38 4=-30
b:cell after	8=61
b:cell trait	2=29
b:cellar >	5=52
b:celle du	3=30
b:cells for	8=31
b:center >	7=55
b:centre >	6=-25 8=-28
b:centre de	0=-49 3=38 7=-42
b:centre droit	0=-27
b:centre s	3=44
b:cercle de	0=26
b:certificate >	8=-43
b:certificate of	4=-38 8=41
b:cfdt >	0=-40 3=-42 7=63
b:cfe cgc	0=-29 5=-25 7=55 8=-34
b:cftc >	7=64
b:cftc au	7=61
b:cgc en	7=32 8=-28
b:cgt >	0=-52 7=38
b:cgt a	7=-34
b:cgt de	7=50
b:cgt depuis	7=47
b:cgt des	7=-30
b:chaine >	0=-29 1=54
b:chaine d	0=-48
b:chair of	7=25
b:chaired the	7=49
b:changer de	5=50
b:chante a	1=-48
b:chapter of	1=33
b:chaque matin	1=33 3=29
b:charge >	8=67
b:charge de	8=-34
b:charge of	2=-57
b:chargee de	2=-32 4=-37
b:charges lourdes	4=26
b:charity for	4=-25
b:charity that	0=-29 8=39
b:chartered institute	7=-26
b:cheated on	5=59
b:chef >	0=32 1=-31 4=-49 5=32 6=35 8=-32
b:chef d	5=-28
b:chef de	3=-26 5=-25 8=-30
b:chef with	1=-28
b:chemotherapy >	4=37
b:cheques >	3=-26 8=43
b:cherche a	6=-29
b:cherche un	0=46 1=-27 4=-27 5=-27
b:cherchent un	6=50
b:chez elle	2=-33 4=33
b:chez idemia	3=-50
b:chez l	1=-64
b:chez la	2=33
b:chez le	2=-51
b:chez les	0=34 6=-31
b:chez lui	6=-32
b:chez nous	7=31
b:chez sa	1=-42 2=47 4=-42
b:chez son	2=27 3=45 4=-33 6=49
b:chez un	3=-33 6=-44
b:children >	5=-25
b:children and	6=-25
b:children s	3=-26 4=-55
b:chip photo	3=48 5=-38
b:choice >	5=49
b:choir >	0=-26 6=47
b:choix >	4=-42 5=62 6=-55
b:christmas do	5=35
b:chromosome 22	2=38
b:chu >	2=-42
b:church >	0=-55
b:church for	1=-48 6=44
b:circule sur	5=39
b:city council	0=32
b:civil >	1=59 3=-31 8=-50
b:civil partner	6=63
b:civil servant	0=-34
b:civil union	7=-30
b:claims >	5=38
b:classee >	3=-32 8=38
b:clean driving	8=-54
b:clean for	4=81
b:clear >	1=-31 2=94 3=-69 4=-32
b:clerk >	7=-33 8=-33
b:client >	1=-29 8=-40
b:client dit	5=54 6=-51
b:clientele >	2=-26 4=-57 5=-37
b:clients >	0=33 3=-35 5=41
b:clinic >	0=-28 2=31 4=-42
b:clinic in	4=-41
b:clinical trials	4=37
b:clinique >	4=-44
b:clocks with	3=-30
b:closeted at	6=29
b:club >	7=-62 8=45
b:club de	7=-57
b:club in	5=29
b:club lgbt	6=36
b:coach >	1=-25 4=-74 5=47 7=-28
b:coached a	4=-45
b:coaching >	4=61 6=-49
b:cochlear implant	4=41
b:code >	5=-32
b:code base	2=-33
b:code en	1=-27
b:coeur de	0=-31
b:coffee >	5=33
b:coffre >	3=35
b:colin vient	6=32
b:colle des	0=26
b:colleague >	5=32 6=-27
b:collectionne les	0=-47 5=62
b:college >	6=52
b:college in	0=-27
b:collegue >	0=-59 5=78 7=-27
b:collegues de	1=26
b:colloque >	4=-40
b:colocataire >	5=51 8=-45
b:colour blind	4=-31
b:colours >	4=34
b:come from	0=43 7=-54
b:coming out	0=-33 6=58
b:comite de	0=48
b:commande un	2=50 4=-38
b:comme a	0=-57
b:comme deleguee	7=48
b:comme sa	6=-32
b:comme son	6=33 7=39
b:comme toute	0=42 7=-25
b:commerce >	1=-26
b:commercial >	7=-39
b:commercialise des	3=-57
b:commissariat >	8=51
b:commission >	0=-27
b:committee >	7=-53
b:committee of	0=58 7=48
b:communaute de	1=37 8=-46
b:commune >	0=-33
b:communication >	2=-26 4=-33
b:communication d	0=-30
b:communiste >	0=-46 1=-35
b:community order	7=-41 8=64
b:compagne cherchent	6=-32
b:compagne est	4=72
b:compagnon d	5=-33
b:compagnon du	0=-25
b:compagnon est	6=-41
b:compagnons >	5=88
b:company >	2=-26
b:company doctor	4=70
b:company of	1=-38 6=63
b:company s	0=-25
b:compared with	3=35 8=-28
b:completed >	8=61
b:compris >	6=-32
b:comptable >	5=74 6=-45
b:compte de	7=-27
b:comptes de	4=-28 7=-32
b:concierge >	5=-28 6=69
b:condamnation effacee	8=35
b:condamnation pour	2=-26
b:condamne a	8=-66
b:condamne pour	8=46
b:condamnee pour	8=60
b:conductrice de	2=40 4=-39
b:confederation paysanne	7=38
b:conference >	1=-28
b:confie qu	4=34
b:confie t	2=25 5=41 6=-29
b:confirme par	2=27
b:confirmed by	3=43 4=-55
b:conflict of	5=28
b:conge pour	0=78
b:congres confederal	7=83
b:congress house	7=-35
b:connu des	8=52
b:connue des	5=55
b:conquete de	5=-47
b:conscience >	1=49
b:conseil >	1=-32 4=-26
b:conseil a	0=-40
b:conseil d	2=-34
b:conseil de	7=42
b:conseil genetique	2=62 6=-34
b:conseil municipal	0=64
b:conseil regional	0=27
b:conseille des	2=-45
b:conseiller d	0=44 8=49
b:conseillere d	0=44
b:conseillere en	0=-54 2=-37
b:conseillere regionale	0=30
b:consent form	2=-37
b:consequence >	1=31 2=39
b:conservative party	0=25
b:constituency labour	0=47
b:consulat >	3=28
b:consultant bi	6=-36
b:consultation d	2=26
b:contention en	2=41 4=-29
b:continue >	1=-34
b:contour de	3=44
b:contract >	1=-28 4=-25 6=-49 8=-44
b:contrat de	4=-25 6=-26 8=25
b:contre elle	8=58
b:contre l	2=-39
b:contre la	1=67 4=-31 8=-41
b:contre le	0=57 1=-35 2=-25 3=-40 4=-51 5=-41 7=-45 8=-37
b:contre lui	8=54
b:contre un	0=70 8=-27
b:contrebande >	8=33
b:controle d	0=-28 4=-26
b:controle de	3=43
b:controle des	4=-26
b:controle judiciaire	8=41
b:convaincu >	0=-38 6=45
b:convaincu il	0=52
b:convenor at	7=41
b:convicted of	7=-25 8=48
b:conviction >	1=42
b:conviction et	0=29 1=-79
b:conviction for	1=-69 8=78
b:conviction he	1=49 8=-73
b:conviction in	8=29
b:conviction that	1=-53
b:convictions >	0=-81 1=31 8=-52
b:convictions and	1=-37
b:convictions veganes	1=36 8=-29
b:convinced the	1=-42
b:cook >	6=-59
b:cook and	8=51
b:cooperative >	7=37
b:coordinator on	5=-25
b:copy editor	8=-42
b:corbeau >	5=54
b:correcteur >	4=33
b:corse il	0=25
b:couche avec	5=72
b:couleurs de	0=-47
b:council >	6=27 7=64 8=-36
b:council chair	7=-27
b:council for	7=-43
b:council on	7=44
b:counsellor >	2=-56
b:couple avec	5=-49 6=73 8=-31
b:couple de	5=-46 6=-74
b:couple depuis	5=-56 6=86
b:couple est	5=64 6=-36
b:couple gay	5=-66
b:couple pratique	5=75
b:cour d	8=-46
b:cours >	2=33 8=54
b:cours a	3=-46
b:cours de	2=-26 4=34 5=-35
b:course >	6=25
b:court >	4=-53
b:court les	5=60 6=40
b:court ordered	7=-32 8=64
b:cousin >	0=30 5=32
b:covered the	6=-42
b:covid long	4=62
b:creche >	8=35
b:credit union	7=-71
b:cree un	0=67
b:crime >	3=-31 8=-49
b:crohn s	4=31
b:croire en	1=51
b:croire le	4=27
b:croit aux	1=-58
b:croit plus	0=65
b:crown court	4=-26 8=-53
b:cru bon	1=-53 5=69
b:cse >	7=-41
b:cse sans	0=-26 7=-29
b:cuir >	1=37 5=-31
b:cutting >	8=30
b:cv >	5=-49 6=54
b:cwu >	0=-28 7=45
b:cynical about	1=-29
b:d achats	0=-35
b:d activite	5=-26
b:d adhesion	0=-33 7=35
b:d adn	2=31
b:d affaires	4=-30 5=36 8=-31
b:d agde	5=73
b:d aide	5=-36 8=-38
b:d alzheimer	2=28
b:d apres	0=28 1=65 2=74 3=-43 4=-25 5=31 6=-27 7=-29
b:d arles	5=-35
b:d arret	0=-30 4=-43 7=-36 8=69
b:d arrondissement	0=56
b:d art	5=-31
b:d assises	8=-41
b:d audit	4=-31 5=-31
b:d autistes	4=32
b:d autre	1=39
b:d avoir	1=45
b:d been	4=35 8=27
b:d ecole	4=25 5=-46
b:d education	5=-30
b:d eleves	4=-30 6=-35
b:d elle	6=62
b:d elus	7=-36
b:d empreinte	3=26
b:d empreintes	3=-56
b:d enfants	1=-43 3=-26 4=57 5=-36 6=-26
b:d entreprise	2=-41
b:d entretien	5=-25
b:d epicure	1=27
b:d equipe	4=29
b:d etat	0=-55
b:d etre	3=30 6=43 8=-44
b:d etudes	0=27 1=28
b:d exercer	8=52
b:d extreme	0=83
b:d histoire	0=-26 4=-25 5=-32
b:d hopital	6=-27
b:d impact	3=-25
b:d initiative	7=-65
b:d insertion	8=55
b:d insuline	2=-26 4=-29
b:d interet	8=97
b:d like	4=26
b:d opinion	0=-30
b:d orientation	6=-34
b:d origine	2=35
b:d ou	4=29 8=-25
b:d rather	6=29 7=45
b:d un	0=-52 1=-45 2=-45 3=-25 4=-29 6=-32 7=-85 8=-87
b:d une	0=-33 1=-43 2=-29 4=-25 5=-79 6=-33 7=-64
b:d union	0=29 6=-37 7=-28
b:dad was	7=38
b:dads he	6=34
b:daily >	1=27 8=-55
b:dame des	0=39 5=-55
b:dans aucun	0=53 3=-46 7=-40 8=57
b:dans chaque	5=40
b:dans l	5=52 6=-59
b:dans la	0=-71 4=-66 6=36
b:dans le	0=38 1=-74 2=56 4=47 8=-72
b:dans les	0=-58 2=41 3=-39 5=-46 8=56
b:dans sa	0=25 1=44 5=30 6=57 8=29
b:dans ses	0=-50 1=-29 2=-44
b:dans son	2=-51 4=-37 5=36 6=33
b:dans un	3=-57 6=32 8=-42
b:dans une	0=-47 1=79 4=-56 5=-50 6=-38 7=-31
b:data centre	3=51
b:data of	3=32
b:data protection	3=-33
b:data stored	3=60
b:date du	0=27
b:daughter >	7=-46
b:daughter has	2=-50 4=35
b:day >	6=-39
b:day a	7=30
b:day one	3=34
b:days >	1=30 7=-32
b:days a	4=-33
b:days in	4=31
b:de 12	5=-39
b:de 2012	3=29 7=32
b:de 2019	7=41
b:de 24	0=-36 8=41
b:de 300	3=-55
b:de biens	3=-37
b:de blog	5=46
b:de boire	4=81 8=-36
b:de caracteres	8=-34
b:de cartes	8=-33
b:de casier	8=-52
b:de ce	0=-34 5=74 7=-32
b:de cette	4=26
b:de charges	3=-30 4=38
b:de chastete	5=27
b:de choeur	1=26
b:de coeur	8=-33
b:de commerce	0=-25 1=-26 7=-26 8=-40
b:de communication	2=-25
b:de confiance	5=-28
b:de conscience	1=43
b:de contention	2=59
b:de contrebande	4=-28 8=50
b:de copropriete	7=-41
b:de couple	3=-34 4=-40 5=95 6=-76
b:de crohn	0=-31 4=36
b:de cuir	1=29
b:de danseurs	6=-32
b:de debat	0=-29
b:de delegation	7=48
b:de deux	4=-29
b:de dire	0=33 1=-55 5=41
b:de direction	0=-26 3=-26
b:de dix	8=27
b:de dons	0=-35
b:de douze	5=-41
b:de droit	0=42
b:de droite	0=69
b:de famille	1=-32
b:de file	0=45
b:de fo	0=-36 7=35
b:de foot	0=48
b:de formation	0=-31 7=31
b:de fouilles	0=-32
b:de france	0=-39 1=29 7=27
b:de frappe	3=51 8=-59
b:de gardiens	5=-40 6=-39
b:de gauche	0=80 7=-42
b:de genealogie	2=29
b:de genes	2=-33
b:de gerer	8=27
b:de gestion	1=-25 3=-30
b:de grossesse	4=-43
b:de huntington	4=-62
b:de l	2=42 3=30 4=-30 5=-32 6=-31 7=53
b:de la	2=36 3=-33 4=-25 6=-27 7=32
b:de leurs	4=-31
b:de lille	0=-44 1=35 2=-32 8=-27
b:de liste	7=26
b:de longue	4=31 5=-33
b:de lui	1=-32 3=49 5=53
b:de lyon	1=31 3=-26
b:de m	1=34 3=28
b:de ma	0=-46
b:de main	2=-45 3=33 4=-25
b:de marche	3=-28
b:de marches	5=-27
b:de memoire	4=56
b:de metier	0=-44
b:de mission	5=33
b:de moelle	2=26
b:de mon	2=-25
b:de mot	3=66
b:de mutation	2=36
b:de naissance	3=-27 4=32
b:de nantes	0=28 7=-37
b:de nimes	8=29
b:de noel	6=34
b:de notre	2=-34
b:de nuit	1=-31 3=-38 6=-49 7=-27
b:de parcours	4=-31
b:de parkinson	2=52 4=-55
b:de parole	2=-37
b:de pas	3=-42
b:de passe	3=68
b:de peinture	4=81 7=25
b:de permis	4=-44 8=52
b:de phase	0=-40
b:de plus	2=31 4=-49 8=-29
b:de plusieurs	1=38 7=-45
b:de pma	4=-30
b:de police	3=-56 8=74
b:de port	4=45
b:de poste	3=31
b:de presse	3=-55 4=29
b:de prevention	4=44 8=-50
b:de prevoyance	4=-27
b:de prison	8=49
b:de probation	8=40
b:de projet	3=-39
b:de prud	7=63
b:de quartier	0=-33
b:de quatre	4=53 5=-41
b:de rapports	4=-28 5=29
b:de reconnaissance	3=67
b:de relations	0=-28 4=-37 5=53
b:de religion	1=-43
b:de rencontres	5=-49
b:de route	6=-25
b:de sa	0=-74 1=57 2=52 3=44 4=-37 5=-33 6=93 7=40 8=-69
b:de saint	0=-45 6=-28 8=-25
b:de sang	2=31
b:de sante	8=-62
b:de se	2=-53 7=34
b:de secret	0=-36 5=-58 7=-36 8=-50
b:de section	0=91 7=-58
b:de securite	3=-60 8=36
b:de sejour	3=48
b:de ses	0=-56 2=-48 5=63 6=42
b:de sexe	5=35
b:de signature	2=-39 3=65 4=-28
b:de signification	2=41
b:de six	4=34
b:de solidaires	0=-25 7=39
b:de son	1=-48 3=30 5=-27 7=46 8=-40
b:de souris	1=-31 3=26
b:de soutien	0=27
b:de suivi	8=-25
b:de surveillance	3=49
b:de terrain	6=-29
b:de theatre	5=-33
b:de toujours	0=42 1=31
b:de tours	7=50
b:de tous	0=-38 6=45
b:de tout	5=-36
b:de travail	5=43 8=38
b:de travailler	4=38
b:de trois	2=-25 4=-35 5=-73 6=-34 7=-37 8=-43
b:de type	4=27 7=-27 8=-34
b:de vaccination	0=-42 4=59
b:de vie	1=49 5=40
b:de vignerons	2=-25 7=-31
b:de ville	0=-31 5=37
b:de voix	3=-29
b:de vote	0=47 7=-32
b:de zero	6=31
b:deadlines >	0=-49 4=-34
b:dealer >	8=-46
b:dealt with	4=58 7=-37 8=-33
b:debate on	6=-26
b:debunks homeopathy	1=44
b:declined to	2=39 7=31
b:defect >	4=29
b:defend des	8=-29
b:deficit en	2=38 5=-31
b:definit comme	6=26
b:degree >	1=35 7=26 8=-25
b:dejeuner >	0=40 2=-47 8=-54
b:delegate to	7=33
b:delegue cgt	7=82
b:delegue du	7=-25
b:delegue general	0=-42
b:deleguee >	7=31
b:deleguee cgt	7=46
b:delta f508	4=-30
b:demande >	4=50 6=-43 8=-45
b:demande a	1=-48
b:demande des	4=-52 6=-25
b:demande le	0=-32 7=-39
b:demande si	1=-32 4=-32 6=40
b:demande un	1=28 3=-35 4=43 5=-28 6=40 8=46
b:demarche >	3=30
b:demenager >	5=-32 6=-48
b:democrats in	0=25
b:departemental >	7=34
b:depistage genetique	2=27
b:depistage neonatal	2=-27
b:depot >	0=-46
b:depot de	8=-79
b:depression >	4=30
b:depression in	4=40 8=-36
b:depuis 2015	1=-25 3=36 4=-39 6=49 8=-38
b:depuis 2019	0=57 4=58
b:depuis 2020	7=54
b:depuis >	4=-46 7=-47 8=92
b:depuis dix	4=-35 6=45 8=-25
b:depuis l	5=53 6=-61
b:depuis la	3=50 5=-63 8=-33
b:depuis le	6=-51 7=-47
b:depuis mon	4=-39 5=25
b:depuis neuf	6=38 8=-27
b:depuis qu	3=40 5=-31
b:depuis sa	0=36 4=30 7=41
b:depuis son	0=-48 3=25 6=-39 7=30 8=-46
b:depuis trente	1=25 6=-25
b:depuis une	4=40
b:depuis vingt	1=40
b:derby >	0=-44 8=62
b:dernier >	0=-34 1=-34
b:derriere les	5=-41 8=54
b:des affaires	5=-43
b:des affiches	0=32
b:des amis	1=31
b:des architectes	1=-29
b:des arrets	4=-25
b:des ateliers	5=28
b:des badges	5=-26
b:des cheques	8=43
b:des coffres	5=-28
b:des collegues	0=-36 5=101
b:des commercants	8=-34
b:des coproprietaires	7=-72
b:des detenus	8=-42
b:des dockers	7=60
b:des donnees	7=-35
b:des donneurs	2=-25
b:des eaux	0=26 7=-56
b:des enfants	1=44 4=-52
b:des familles	4=-26
b:des films	5=66
b:des horaires	6=-25
b:des idees	0=-35
b:des jumeaux	0=36 2=-59 4=66 6=40
b:des landes	0=27 5=-39
b:des lecteurs	3=-39
b:des liaisons	5=-25
b:des marches	0=-49 8=54
b:des materiaux	4=-38
b:des mineurs	8=-42
b:des patients	5=-35
b:des photos	5=73
b:des portes	8=-33
b:des prisons	8=-25
b:des produits	4=-34
b:des raisons	1=67 3=-29
b:des relations	7=-28
b:des repas	0=-65
b:des republicains	7=-31
b:des sejours	2=-39 4=54
b:des services	8=31
b:des signes	4=-25
b:des sites	5=26
b:des tests	2=-50
b:des tracts	0=54 7=-47
b:des transports	7=-56
b:des ventes	0=31 5=-35 8=-27
b:des videos	5=41
b:des visas	3=43
b:describes her	5=25
b:design >	1=-37
b:designed >	1=-47 3=-30
b:designee par	7=33
b:designer >	1=-42 3=-25 5=-43
b:desir d	5=-52
b:desk >	1=27 4=-50
b:desk at	2=-25
b:desk near	4=27
b:desormais >	1=33
b:detenteur du	8=-25
b:detenu il	8=49
b:deux >	2=41 4=-46 6=-60 8=-36
b:deux ans	0=-37 1=-33 3=-28 5=77 6=-39 8=105
b:deux chats	4=-27
b:deux compagnons	5=98
b:deux femmes	5=-42 6=-69
b:deux fois	2=-26 8=-78
b:deux hommes	3=-28 5=53 6=-46
b:deux jumeaux	2=-42 4=-61
b:deux meres	3=-44 6=48
b:deux papas	2=-31 6=78
b:deux soeurs	1=-29 2=67 4=-26
b:devant l	0=36
b:devant les	0=49
b:developer >	6=25
b:developpe une	4=-36
b:devenant cadre	7=25
b:diabete de	2=-62 4=48
b:diabetiques >	4=-35
b:did >	8=-32
b:did the	0=-35
b:died of	2=57 7=-36
b:dieu >	1=28
b:dieu ni	5=-34
b:difficulte >	2=-34
b:digital signature	3=-49
b:dimanche >	0=34
b:dimanche il	1=28 5=-28 6=37
b:dire >	4=35 5=-38
b:directeur >	0=47 5=-67 8=-28
b:directeur d	7=-32
b:direction >	0=-42 7=-55 8=-40
b:direction du	2=32 7=25
b:director >	8=-27
b:director for	8=56
b:director she	7=-41
b:dirige la	0=28 6=-25 7=48
b:dirige un	2=-44 4=-33
b:dirige une	0=61 7=-49
b:disabilities >	4=27
b:disait son	5=73 6=-29 8=-55
b:discharged from	4=63 5=-32 6=55
b:disciple de	1=36
b:disorder >	2=47
b:disponible en	4=-34
b:disputes >	2=-30 7=42
b:disputes for	0=-29
b:disqualified as	8=61
b:dissertation examined	4=-29
b:distribue des	0=53
b:district council	0=27
b:dit >	0=29 1=-26 6=-48 8=-26
b:dit a	1=50 6=-26
b:dit avoir	0=-44 1=50
b:dit cet	5=-36
b:dit elle	0=-100 2=32 4=-31 5=-75 7=32
b:dit en	0=34 3=37
b:dit il	0=75 2=-25 3=-41 5=-44 6=51 8=33
b:dit l	1=-29 4=-71 6=-46
b:dit la	0=34 1=51 3=-32 5=39 7=-75
b:dit le	2=54 6=52 8=-26
b:dit m	1=-43 5=-25 6=25
b:dit ne	1=63
b:dit on	1=-32 3=-43 6=58 8=-33
b:dit plutot	6=27
b:dit proche	0=39 7=53
b:dit qu	0=-30 5=28 7=50
b:dit que	6=49
b:dit sa	2=-37
b:dit son	5=26
b:dit une	4=47 6=-58
b:divers >	8=-31
b:divers droite	0=31
b:divers gauche	7=-33
b:diversity board	6=-45
b:divorce >	5=39 6=-40
b:dix ans	1=-36 5=-46 7=-34 8=25
b:dix doigts	3=36 8=-37
b:dix huit	7=26 8=71
b:dix neuf	8=47
b:dj >	5=-35
b:dna >	2=-80 3=58
b:dna lab	2=-43
b:dna of	2=-60
b:dna profile	2=36
b:dna sample	2=46 8=-32
b:dna taken	2=52 8=-25
b:dna test	2=48 3=-30
b:dna was	0=-32 2=55
b:do >	1=26 2=-29 4=32 5=39
b:do it	0=37 4=-34
b:dockers >	0=-35 7=25
b:doctor >	2=43 8=-26
b:doctor of	1=-29
b:doctor s	4=43
b:doctorat >	3=-35 4=-36
b:doctorate >	6=-38
b:documentaire sur	0=-34
b:does he	2=71 4=-32
b:does not	1=43 4=-45
b:doesn t	0=26 1=30 2=56 4=-35 5=-66 6=-42 7=-25
b:dog >	4=-26 5=-35 6=84
b:doigt >	3=49
b:domicile >	8=-26
b:don juan	5=56
b:don t	5=28 8=-29
b:donc pas	2=-56 3=-25 4=43
b:donne des	1=53 6=-28
b:donne sa	2=32
b:donnees biometriques	3=71 8=-31
b:donneurs de	2=-25
b:dont il	6=35
b:dont l	6=-52
b:door >	3=-27
b:doors for	0=30
b:dose of	0=-50
b:dossier >	2=37 3=-39 8=35
b:dossier de	2=35 3=-32 4=-59
b:dossiers d	4=-30
b:doubled her	7=-38
b:douze ans	4=53
b:down s	2=-33 4=44
b:drh >	7=-27
b:drink driving	8=29
b:drive >	4=32 7=46
b:driver >	0=-42 3=38 4=-32
b:drives a	0=27
b:drives the	4=-30
b:driving licence	8=-52
b:droit >	0=33 4=52 8=25
b:droit au	0=36
b:droit de	0=-44
b:droit humain	1=36
b:droite du	0=-35
b:droite ni	0=39
b:du 2	5=-25
b:du 4	8=33
b:du batiment	7=-31
b:du candidat	3=-28 5=-28
b:du cap	5=77
b:du casino	3=53 7=-27
b:du chromosome	2=30 5=-43
b:du chu	0=-27
b:du club	0=-27 2=45
b:du comite	0=47
b:du cse	0=-32 7=-92
b:du cuir	5=29
b:du depot	7=26
b:du dos	4=32
b:du dossier	3=39 6=41
b:du droit	1=49
b:du froid	6=-47
b:du gene	3=-26
b:du genre	5=57
b:du gud	0=32 7=-36
b:du logiciel	3=49
b:du lycee	3=26
b:du maire	0=-44 5=50
b:du marais	6=-36
b:du marche	4=-70
b:du nord	1=60 6=33
b:du npa	0=34
b:du parc	1=-58 4=-26
b:du parti	0=46 7=-65
b:du passeport	3=39
b:du patrimoine	0=-25 1=-31
b:du patron	5=-42 6=-64
b:du personnel	2=-38
b:du planning	0=-27
b:du porno	0=-39 5=49 7=-27
b:du port	4=-31
b:du public	0=-31
b:du retard	4=39
b:du rhone	1=32
b:du salarie	3=33 7=60
b:du sang	0=-34 2=35
b:du seminaire	6=44
b:du senat	0=-58
b:du service	1=-32 6=27
b:du sommeil	4=40
b:du stade	1=-39
b:du syndicat	4=-26 7=101
b:du teletravail	1=-25
b:du terrain	0=-29
b:du travail	1=-26 2=30 3=-71 5=-44 8=-45
b:du tribunal	2=33 8=40
b:du velo	0=-47 7=-31
b:du visage	3=-51 5=-29
b:due in	4=74 6=-33
b:dues to	0=-29 7=57
b:during the	7=-26
b:e commerce	0=-27
b:e gates	3=-33
b:e mail	5=37 7=-40
b:early >	0=-41 5=-25 8=-36
b:easy >	6=36
b:eating meat	1=37 8=-54
b:ebats a	5=43
b:echantillons >	2=-25
b:ecole catholique	1=28
b:ecole d	0=40
b:ecole de	1=-25 3=-36
b:ecologiste >	0=25
b:ecope de	8=41
b:ecrit dans	5=25 6=47 8=-30
b:ecrit des	4=-29
b:ecrit il	1=50 5=-40 6=-31
b:ecrit l	8=-25
b:ecrit la	5=-49
b:ecrit le	5=65
b:ecrit sur	3=-40
b:ecrit un	4=-45 5=30
b:edite >	2=-34
b:editor >	0=-27 2=-37 5=-42 7=-55
b:editrice de	5=-37
b:educateur >	7=-25
b:educatrice >	1=47
b:effacees >	3=44
b:effective altruist	1=27
b:ehlers danlos	2=35
b:eight >	1=-33 3=-38 4=54 8=32
b:eight years	4=-27
b:elected to	0=-66 7=40
b:elections >	0=-57 7=53
b:electoral commission	0=-33
b:electrician >	0=-48 7=-28 8=-40
b:electronique >	0=-53 8=43
b:eleve des	1=44
b:eleve deux	6=41
b:eleven years	1=-25
b:eleves ont	6=-35
b:elle >	0=-88 2=-88 4=64 6=-26
b:elle a	1=-39 2=-38 3=-52 4=-60 5=-28 7=-68
b:elle aime	6=92
b:elle anime	5=-36 7=56
b:elle attend	1=-25 4=29 8=40
b:elle aurait	8=30
b:elle aussi	2=32 4=63
b:elle avait	0=55
b:elle boite	4=48
b:elle chante	0=51
b:elle cherche	5=-49
b:elle connait	7=31
b:elle conseille	2=-42
b:elle croit	0=-32 1=-40
b:elle de	0=35 5=-34 6=29
b:elle defend	8=-41
b:elle dirige	4=-39 6=-32
b:elle dit	0=-55 1=55 2=38 3=32 6=37 8=-51
b:elle eleve	5=-39
b:elle en	0=-52 1=-34 2=-29 4=41 6=-27
b:elle est	0=-80 4=-25 5=-69 6=28 8=-37
b:elle et	6=27
b:elle etait	4=39 8=43
b:elle etudie	0=-68 2=-28
b:elle forme	3=-25 6=-37 8=-25
b:elle juge	1=34
b:elle l	0=-34 1=-31 2=35 3=-52 4=-34 5=-30 6=43 8=-62
b:elle le	3=-40 6=-34
b:elle les	1=-57 8=-27
b:elle meme	2=29 4=30
b:elle milite	0=-36 7=-29
b:elle n	0=32 4=-53 5=28 6=27
b:elle ne	1=30 3=-53 5=55 6=-52
b:elle ont	2=30
b:elle ouvre	3=47
b:elle parle	8=-25
b:elle partage	0=-29
b:elle passe	3=-42
b:elle pointe	3=57
b:elle porte	0=40 2=-33 4=25
b:elle pratique	4=-25
b:elle prefere	5=-29
b:elle prend	1=-32 4=27
b:elle presente	3=40
b:elle preside	1=41 7=-32
b:elle raconte	1=-51 5=70 6=-48 7=-35
b:elle refuse	0=-29 1=48
b:elle s	0=28 3=25 4=44
b:elle sans	5=36 6=-38
b:elle se	0=54 2=28 4=-30
b:elle siege	7=54
b:elle souffre	5=-27
b:elle suit	3=-49 4=26 6=-35 8=-33
b:elle travaille	4=28
b:elle vend	5=45 6=-30
b:elle veut	5=28
b:elle vise	1=-25 6=-45
b:elle vit	1=39 5=-54 6=58
b:elle y	0=26
b:elles postulent	6=67
b:elue au	7=-58
b:elus >	7=-25
b:embauche >	3=58 8=-30
b:emploi >	0=49
b:employed by	0=-29 7=-49
b:employer >	5=-31
b:employer for	5=-49
b:employer s	0=50
b:employers in	7=-41
b:employeur >	0=-80 5=53 6=-39 8=-57
b:empreinte carbone	3=-39
b:empreinte vocale	3=26
b:empreintes >	3=47 8=-28
b:empreintes au	3=65
b:empreintes de	3=-77
b:empreintes digitales	3=42
b:empreintes relevees	3=37
b:en 1995	8=66
b:en 2009	2=31 3=-58 8=-32
b:en 2011	8=26
b:en 2013	8=-34
b:en 2015	0=-36 8=-33
b:en 2016	0=-28 4=26 7=45 8=-28
b:en 2017	4=33 8=-38
b:en 2018	5=30 8=-39
b:en 2019	4=53 7=-26
b:en 2020	4=68
b:en 2021	0=47 2=37 3=-31
b:en a	1=46 5=53
b:en addictologie	5=-49
b:en alpha	2=26
b:en alsace	4=-31
b:en avion	2=44 4=-29
b:en batiment	8=-30
b:en bretagne	0=37 7=-29
b:en cache	0=30 1=25
b:en cause	0=-46 8=107
b:en cellule	0=-59 8=57
b:en ciel	6=-33
b:en cinq	0=40
b:en couple	0=-26 5=-70 6=114 8=-43
b:en cours	2=30 4=64 6=-30
b:en croire	4=27
b:en deplacement	5=46 6=-39
b:en deux	0=-35 3=39 8=-39
b:en dieu	1=35
b:en droit	8=-37
b:en economie	0=37
b:en est	3=61
b:en examen	8=33
b:en fait	6=28 8=-30
b:en foyer	8=30
b:en g6pd	5=-35
b:en garde	0=66 4=-78 5=-48
b:en genetique	2=-60
b:en juin	3=-29 5=-27 8=32
b:en ligne	8=-34
b:en mai	7=32 8=61
b:en marge	0=-35 8=49
b:en mars	4=32
b:en matiere	1=-44
b:en mer	5=-30
b:en milieu	6=25
b:en moins	3=-45 4=87
b:en mosaique	2=41
b:en parle	0=32 1=-34 3=-33 4=63 7=-25
b:en plaques	4=42 8=-25
b:en plein	4=-34
b:en porte	1=49 6=-30
b:en prison	6=-41 8=66
b:en psychiatrie	4=-38
b:en raison	8=64
b:en remission	4=61
b:en riant	0=-44 6=40
b:en rien	1=84
b:en scene	5=-69
b:en six	2=-31
b:en soins	4=34
b:en tout	6=42
b:en un	2=-39 4=-27
b:en une	3=30 4=-26
b:encarte a	0=-26
b:encarte au	0=51
b:enceinte de	4=46 5=-51
b:enclosed >	2=28
b:end of	3=-50 4=28
b:ended the	4=59 6=-43 7=-31
b:endurance >	2=81
b:enfant >	0=48 4=-49 6=-29
b:enfants >	5=-38 6=-39 8=-26
b:enfants avec	6=31
b:enfants de	4=-30 6=51
b:enfants hors	5=38
b:engineer >	4=-40 8=-41
b:england >	1=-25
b:enquete de	8=-39
b:enquete sur	8=41
b:enqueteur >	5=26 8=-81
b:enregistre >	3=27
b:enregistrees >	3=49
b:enrolled with	3=32
b:enseigne >	3=27
b:enseigne l	5=-31 6=-28
b:enseigne la	1=-30 8=37
b:entendre qu	5=36
b:entre deux	4=31
b:entreprise >	4=-45 7=38
b:entreprise familiale	2=-38
b:entreprises >	7=-46
b:epicure >	1=41
b:epouse >	5=-55
b:epouse est	6=-30 7=33
b:equerre et	1=29
b:equipe >	3=-37
b:equipe de	3=30
b:equity card	7=62
b:erreur >	4=-47 6=31
b:escorte de	5=-37
b:essais >	3=30
b:est a	5=-33 6=-28 7=43
b:est accro	4=35
b:est anthroposophe	1=38 8=-42
b:est au	1=-28 7=28 8=27
b:est ce	1=46 7=-27
b:est comptable	6=-27 7=-51
b:est connu	8=54
b:est dans	2=-33 3=74 4=-25
b:est deleguee	7=-27
b:est dit	0=40 1=-35
b:est drepanocytaire	4=-37
b:est elu	7=-45
b:est en	0=-32 4=56 6=-34 8=113
b:est enceinte	4=53 5=-35
b:est enchainee	0=89 2=-28
b:est gay	6=56
b:est incarcere	8=34
b:est l	0=-49 5=-44
b:est la	7=54
b:est le	2=35
b:est lesbienne	1=-30 6=25
b:est lui	0=39 5=-29
b:est macon	1=-43
b:est marie	5=-79 6=52 8=-33
b:est mariee	5=-27 6=-46
b:est membre	1=33 6=25
b:est mise	0=-26 8=78
b:est pas	1=-66 3=-83 4=-42 5=41 6=87 8=-38
b:est permanent	7=27
b:est porteur	2=29 4=-26
b:est porteuse	2=68
b:est pour	5=28
b:est presente	7=30
b:est sa	1=45
b:est secretaire	7=48
b:est sous	0=-27 4=51
b:est syndiquee	7=33
b:est tombee	6=25
b:est tresorier	0=58 6=-42
b:est un	0=40 6=30 7=-34 8=-41
b:est une	2=29
b:est venu	5=-39
b:est venue	5=-38 6=60 8=27
b:established by	2=37 8=-29
b:estates >	7=-35
b:estonia >	3=-35
b:et a	1=25
b:et agenda	0=-26
b:et bien	6=37
b:et contre	0=49
b:et d	1=26
b:et dans	3=25 5=26
b:et de	3=-56 4=-38 7=-27 8=46
b:et demande	7=44
b:et des	1=-65 5=54
b:et deux	2=73 6=-84
b:et du	0=53
b:et elle	2=36 5=60 6=-46
b:et en	1=77 4=-59
b:et est	4=112 5=-36
b:et evite	1=-28 4=32
b:et fait	1=33 2=-27 4=33
b:et femme	6=-28
b:et fier	3=-35 6=45
b:et fiere	1=32 6=49
b:et il	1=55
b:et je	1=-27 2=35 4=-55 6=-34
b:et l	1=61 6=-53
b:et la	1=-68 2=-41 5=-40 6=49 7=-68
b:et le	0=47 3=-77 5=48
b:et les	0=-51 1=-40 2=-34 6=-68
b:et leurs	6=-38
b:et lui	4=-41 5=-34 7=33
b:et macon	1=-49
b:et moi	6=54 7=-34
b:et n	3=-37 4=37
b:et ne	0=89 3=-28 8=-32
b:et paie	7=47
b:et prefere	4=44
b:et pression	3=38
b:et refuse	0=27
b:et s	0=-48 1=97 2=-31
b:et sa	0=29 6=60
b:et signe	3=41 4=-54
b:et son	0=-35 1=-48 2=-43 3=-35 4=-64 5=-32 6=94
b:et un	6=-30
b:et vit	2=-66 4=37
b:et y	0=-31 1=35
b:etabli par	2=52
b:etait a	4=-56 7=35
b:etait en	4=30
b:etait pas	2=44 6=-30
b:etait secretaire	0=26 7=-33
b:etat civil	0=-49
b:ete >	0=27 4=-27 5=48 6=-50
b:ete au	4=38
b:ete envoye	5=30
b:ete exclu	1=37
b:ete hospitalise	4=72
b:ete juge	8=26
b:ete maitresse	4=-29 5=-57
b:ete operee	4=34
b:ete placee	4=-26 8=49
b:ete reconnu	8=26
b:ete secretaire	0=-27 7=29
b:ete testee	1=-31 2=31
b:ete victime	8=-50
b:ethical vegan	1=37
b:ethique >	0=-29 1=56
b:ethique aux	1=-28
b:ethiques >	1=43
b:etonne >	0=-40
b:etre >	0=41 1=-51 3=-43 6=48
b:etude de	5=-43
b:etudes >	1=-47
b:etudes de	0=-27 1=35 8=-26
b:eu affaire	8=37
b:eu de	4=-46 6=44 8=-45
b:eu un	6=26
b:eu une	2=29
b:european union	7=-25
b:europeenne >	7=-57
b:ever since	0=60
b:every kind	1=38
b:every morning	0=-34
b:every year	0=67
b:evite les	0=-32 4=109 5=-28 7=-28
b:eviter les	5=-28
b:ex >	5=91 8=-27
b:ex femme	8=49
b:ex husband	5=-30 8=64
b:ex mari	6=-59
b:ex offender	8=56
b:exam >	6=-28
b:examiner for	3=-31
b:excel >	8=-38
b:excellent >	4=-38 8=-53
b:exclu de	1=32
b:executive at	4=-43
b:executive of	7=29
b:exome en	2=44
b:explained >	4=25
b:explaining the	4=-38 6=-40
b:export >	0=-25
b:export sales	5=-30
b:extinction rebellion	8=-38
b:extrait de	8=-76
b:extreme droite	0=29
b:face >	4=56 5=-28
b:face aux	3=-25
b:face is	3=47
b:face of	3=-34
b:face recognition	3=-44
b:face sales	3=-34
b:face to	3=-33
b:face value	3=-34
b:faciale >	3=-56
b:faciale de	0=-36 7=-25
b:facilities contract	8=-49
b:facility time	7=32
b:failed twice	3=38 5=-26
b:fair >	0=-48
b:fait >	4=-26 5=-34 8=-31
b:fait de	8=97
b:fait des	2=-31 4=72 5=42
b:fait dix	3=-30 6=-44 8=74
b:fait l	0=-26 4=-53 5=-66
b:fait le	0=-30 1=67 6=-26
b:fait son	1=27 6=38
b:fait un	1=40 2=25 3=-36 5=32 8=-81
b:fait une	4=60
b:faith >	4=-25
b:faith and	7=-29
b:faith in	1=-89 5=-30
b:faithful to	6=-43
b:falsifie des	8=48
b:familial >	2=-91
b:famille >	1=-31 8=40
b:family >	2=84 4=-45 6=-49
b:family and	2=30
b:family business	2=-29 5=-31
b:family firm	1=26
b:family mutation	2=38
b:family s	2=54
b:fancies blokes	6=36
b:far as	1=29
b:father >	5=57
b:father and	2=39
b:father of	1=-26 5=-34 7=47
b:father s	4=-30
b:faure parle	0=-49
b:faute avec	5=70 6=-58
b:fbu >	0=-32 7=30
b:federation de	1=38
b:federation nationale	1=-26
b:fees >	5=48
b:fell in	5=-32 6=25
b:fell to	8=-74
b:femme >	8=54
b:femme a	4=42 5=-29 6=-68
b:femme avec	5=-25 6=43
b:femme de	6=-33
b:femme depuis	4=-70 5=80 6=-64
b:femme du	5=57
b:femme est	0=34 1=30 5=-32 6=-62
b:femme et	6=-61
b:femme sont	6=-33
b:femmes >	5=-28
b:femmes qui	6=-36
b:ferme >	6=-30
b:ferroviaire >	5=-42
b:festival >	8=35
b:fetish for	5=-33
b:fiancee a	8=-25
b:fiche >	1=25 3=-74 4=38 5=51 8=-69
b:fiche d	4=39 8=-27
b:fiche s	3=-57 8=73
b:fidele a	5=-43
b:fier de	0=29 3=-32 6=52
b:fiere dit	6=31
b:fifteen years	5=-30
b:figure au	2=51 3=-64
b:figure dans	8=44
b:figure sur	3=37
b:fijais >	3=-34 8=66
b:file >	0=-45 2=30 4=-47 8=71
b:fille >	0=-38 2=42 4=56
b:fille a	2=-66 4=83
b:fille du	5=-27
b:fille est	6=45
b:filles >	5=59
b:film about	1=-32
b:film sur	5=-36 6=-42
b:filme les	0=-35
b:fils d	4=-50 7=-28
b:fils est	4=47 8=39
b:fin d	0=43
b:fin de	5=43
b:finalist >	5=-25
b:finance director	0=-30
b:finances publiques	7=26
b:fine gael	0=39 8=-52
b:fined for	8=68
b:fingerprint >	3=88 8=-28
b:fingerprint check	3=43
b:fingerprint lock	3=43 4=-28
b:fingerprints are	3=-45
b:fingerprints taken	3=48
b:fingerprints were	3=31
b:fingers >	3=-38 4=-55
b:fingers and	3=-31 4=48
b:firm >	2=-55 4=-73 5=40 8=-45
b:firm handshake	3=-36
b:firm s	5=-31 7=50
b:firm where	7=-37
b:first >	0=-31
b:first aider	4=-34
b:first week	0=37
b:fit for	4=72
b:fitter >	6=-35
b:five months	4=26
b:five years	4=49 5=-26
b:fixes >	5=-41
b:flat >	6=28
b:flatmate >	5=43
b:flights >	4=-30
b:fling with	5=50
b:floor >	0=31
b:fo >	0=-42 6=-45 7=114
b:fo en	0=-29 7=38
b:foi dans	1=-49
b:fois >	5=80 8=-41
b:fois par	4=28 5=48
b:fois pour	0=26 8=25
b:follower of	1=38
b:fond d	3=37
b:fonde la	0=28 7=30
b:fonts >	6=27
b:food bank	8=43
b:foot >	0=33
b:for >	0=-35 1=41
b:for a	0=-87 1=-74 2=-26 3=-58 7=-100 8=-66
b:for affray	8=34
b:for all	0=-27
b:for america	0=39
b:for an	5=-41 8=-32
b:for another	0=-41 5=55 6=32
b:for assault	8=27
b:for bernie	8=-25
b:for better	0=-27
b:for brca	2=43
b:for chemotherapy	4=28
b:for contempt	8=36
b:for deaf	4=-55 8=-31
b:for depression	4=30
b:for early	2=36 4=-43
b:for eight	4=-25 7=-29
b:for eleven	1=-25
b:for employers	7=-40
b:for five	8=49
b:for four	4=67
b:for fraud	8=31
b:for her	3=-44 8=59
b:for his	3=-38 4=75 5=-55 6=30
b:for huntington	2=31
b:for it	2=64 5=-25 8=26
b:for labour	0=52
b:for long	3=-31 4=53
b:for management	7=-58
b:for manslaughter	8=32
b:for marriage	1=-32 5=85 6=-34
b:for ms	4=-29 8=52
b:for my	3=27 7=33
b:for new	6=-51
b:for nine	8=-26
b:for no	5=-37 6=33
b:for one	7=-37
b:for people	8=40
b:for possession	1=-34 8=58
b:for sales	2=-52
b:for scottish	0=29
b:for sex	5=50
b:for six	0=-32 4=41
b:for spreadsheets	0=35 1=-25
b:for tax	8=41
b:for ten	3=73 4=-33 5=-30
b:for that	0=49
b:for the	0=29 2=-52 4=-36 5=-78 7=34 8=-73
b:for them	0=72
b:for thirty	0=46 4=-36 6=-38
b:for three	6=-30
b:for twenty	1=42
b:for two	2=26 4=-28 5=-32 6=50
b:for universities	8=-29
b:for us	6=37
b:for usdaw	7=26
b:for which	8=-45
b:for years	0=-34 1=-25 4=56 5=40 6=-52
b:form >	0=-39 4=25 6=52 7=49 8=-34
b:formateur en	4=-32
b:formation >	5=-35
b:formation pour	8=-42
b:formatrice >	4=-48 6=-53
b:forme a	1=-32
b:forme des	3=-29
b:former flatmate	5=55
b:formulaire >	3=-30 4=53 8=-27
b:fort >	0=-31
b:forty >	4=46 5=39
b:forum >	1=-37 6=35
b:found >	5=41 6=27
b:found a	2=46
b:found he	5=-54 6=28
b:found not	8=56
b:found on	5=51
b:found out	5=-49 6=27
b:found the	2=-38
b:founder of	0=30
b:four weeks	4=31
b:four years	4=40
b:fournisseurs >	5=-69 6=-42
b:foyer de	6=30 8=-62
b:fragile >	4=-36 5=-34
b:fragile x	2=28 4=-35
b:franc macon	1=35
b:franc maconnerie	1=40
b:francaise >	1=25
b:france >	7=44 8=-30
b:fraud >	8=90
b:fraud in	8=63
b:fraud office	8=56
b:free >	0=-30 4=47
b:free of	2=29
b:freemasons >	1=34
b:freemasons hall	1=-28
b:frere >	1=-64 2=72 3=-33
b:frere a	1=-45 8=35
b:frere est	1=-50 6=25
b:frere jumeau	2=-54 4=62
b:fridays >	4=25
b:from a	0=72 7=-76 8=-45
b:from every	8=26
b:from his	3=38 7=-30
b:from home	4=63
b:from the	0=36 1=-26 3=46 4=32 5=-85 6=39 7=69 8=38
b:from working	8=48
b:front desk	3=42
b:front of	5=48 7=-37
b:frontiere avec	4=-47 8=81
b:fsu >	0=-44 7=77
b:full clean	8=-42
b:full of	0=32
b:full time	6=-25 7=30
b:fund >	1=-36 7=82
b:gabarit facial	3=30
b:gagne aux	6=38
b:gagne son	3=35 8=-44
b:gai luron	4=-31
b:gait recognition	3=32 8=-32
b:gard >	0=76 7=-40
b:garde >	5=-30
b:garde a	0=-32 4=-88 5=-25 8=79
b:garde alternee	8=-32
b:garde le	0=74 5=-27
b:garde son	2=25
b:garde un	3=49
b:gardien >	0=61 1=-30
b:gardien de	1=-53 7=27
b:gauche >	4=27
b:gave a	2=51 3=47
b:gave him	3=30 7=-30
b:gave the	4=29
b:gave up	1=39 5=-73
b:gay >	5=-32 6=54
b:gay and	6=79
b:gay bar	6=-54
b:gay but	6=25
b:gay he	2=-32
b:gay il	1=-31 6=47
b:gay in	6=32
b:gay lussac	6=-45
b:gay man	0=-32 6=54
b:gay pride	6=-49
b:gay street	6=-35
b:gay teenagers	6=-32
b:gene >	2=44
b:gene as	2=48
b:gene au	5=33
b:gene de	2=68 4=-28 6=-30
b:gene for	4=-47
b:gene last	4=-25
b:gene test	2=44
b:gene two	2=31
b:general d	0=-28
b:general secretary	7=-80
b:genes >	2=-58
b:genes chez	2=-29
b:genes d	2=-28
b:genes de	2=59
b:genetic counselling	2=51
b:genetic counsellor	2=-74
b:genetic disorder	2=42 4=-26
b:genetic profile	2=48
b:genetic test	2=32 4=-29
b:genetically predisposed	2=30
b:geneticist at	2=-27
b:genetique >	2=28
b:genetique a	4=-34
b:genetique chez	4=-33
b:genetique des	2=-27
b:genetique et	2=26
b:genetique vegetale	2=-55
b:genetiquement predispose	2=31
b:genome project	2=37
b:genotype zz	2=46
b:genre et	5=-28
b:gerant >	0=-25 6=-47
b:gerante >	1=-27
b:gere la	5=-40
b:gere le	4=-56
b:get a	1=-32
b:gite >	5=-26 6=26
b:give her	3=58
b:give up	4=55
b:given a	3=31 7=-52 8=25
b:given in	3=26
b:gives a	1=40
b:gives blood	2=34
b:glasgow >	6=31 8=-35
b:glisse son	1=68
b:global entry	3=40
b:go by	7=58
b:god and	1=38
b:goes >	5=30
b:goes to	2=-50 4=72 6=-38
b:going into	7=39
b:golf >	4=-58
b:golf club	7=-41
b:good taste	8=-38
b:got a	4=-29 5=60 8=39
b:got her	7=53
b:got it	4=-39
b:gout des	6=49
b:gout du	2=-53
b:governor >	8=53
b:grace a	8=-28
b:graduate now	1=-34
b:grand maitre	1=33
b:grand mere	1=28 2=-37
b:grand orient	1=-37
b:grande loge	1=40
b:green party	0=28
b:greens in	0=53
b:greffier au	8=-41
b:greffiere au	8=-47
b:greve >	0=-37 7=-34
b:greve de	0=47
b:grew up	1=-44 8=-26
b:grievance >	5=32
b:grin >	2=-30 8=-37
b:grounds of	1=57
b:group >	1=-71 7=-41
b:group on	0=26 5=27
b:groupe >	5=-44
b:guard >	5=-25
b:guards >	0=-30 3=28
b:guests >	1=-27
b:guide >	3=-34 5=-30 6=-27 8=-40
b:guild of	7=-56
b:guilty >	8=44
b:h >	0=-38 4=76 8=40
b:habilitations b2v	4=-42
b:had a	0=-66 4=75 6=41
b:had an	5=68
b:had been	0=33 1=-25
b:had her	0=-41
b:had his	0=-26 1=-27
b:had it	2=-25 5=50 6=42
b:had sex	4=-51
b:had the	2=66 3=-28
b:had to	3=41 4=69
b:hall >	0=40 1=-37
b:hand >	0=-33 4=37
b:hand geometry	3=27 4=-42
b:hand in	1=-45 8=57
b:handicap de	4=-67
b:handicape >	4=41
b:handler >	4=-30
b:hang in	0=-27 3=-59
b:hard of	4=48
b:hard to	1=-56
b:has a	0=-30 1=-41 2=66 3=-61 7=-54 8=76
b:has always	0=27
b:has an	3=-27 5=56 6=-32
b:has been	0=33 1=-32 2=-25 4=53 5=-48 6=-41 8=69
b:has had	4=64 5=49 8=-29
b:has his	3=30
b:has never	1=-39 2=-39 5=44
b:has no	1=43 8=-27
b:has parkinson	4=36
b:has run	4=28
b:has sworn	4=-25
b:has the	1=-51 2=98 4=-46 5=-65 6=-47
b:has two	1=-28
b:hasn t	5=37
b:haul flights	7=-28
b:have a	8=29
b:have an	1=-27
b:have been	5=67 8=-65
b:have had	5=-47
b:have himself	1=42 4=-38
b:have never	4=-25 6=-29
b:havre >	7=41
b:he >	2=65 4=-27
b:he added	6=41
b:he admits	0=-55 8=-26
b:he and	2=72 5=-33
b:he answered	1=-45
b:he asked	0=-32
b:he assured	2=-31
b:he belongs	0=33
b:he broke	1=58 8=68
b:he calls	2=-36 5=-29 6=-28 8=-31
b:he came	6=-26
b:he can	1=-46 4=-57 5=-26
b:he carries	2=33
b:he chaired	6=-26
b:he claims	5=47
b:he complains	3=36
b:he d	4=27 6=-36 7=27
b:he designed	1=-38 3=-36
b:he did	8=36
b:he doesn	2=-32 4=-39 8=49
b:he edited	1=-25
b:he explains	7=-38
b:he fits	4=-75
b:he gave	3=43
b:he goes	4=59
b:he got	6=-33
b:he had	5=-63 6=29
b:he handled	2=-27 8=63
b:he has	0=-40 1=-47 2=-40 3=-72 6=-31
b:he hasn	1=34
b:he inherited	2=-43
b:he insists	3=25
b:he is	0=-30 1=-48 5=55 6=-34 7=39
b:he isn	0=-29 5=-26 6=61
b:he joined	1=53 3=25 4=-54 6=-49 7=-32
b:he jokes	1=-40 6=-32 8=-40
b:he keeps	5=54
b:he knows	0=29 2=30 4=32
b:he laughs	8=-49
b:he learned	2=31
b:he learnt	7=-35
b:he lectures	1=-25 6=-45
b:he left	0=-27 1=30 4=58 5=47
b:he likes	3=-25
b:he lost	8=-33
b:he marched	0=-25 7=-40
b:he mentioned	4=-37
b:he mentions	3=36 6=79
b:he needs	4=31
b:he never	1=-25
b:he only	2=-32 5=-25 6=46
b:he plays	0=-29
b:he refused	7=35
b:he refuses	1=36
b:he resigned	0=49
b:he s	0=-76 3=-26 5=-56 6=65
b:he said	0=-55 4=28 5=-27 7=66 8=-36
b:he says	0=-49 1=84 4=-27 5=-61 6=75
b:he sells	4=-38
b:he sits	7=-36
b:he sold	3=-27 4=-36
b:he spent	1=37 4=-38 8=-27
b:he takes	4=69 6=-34
b:he taught	1=45 3=36
b:he teaches	8=-51
b:he tested	2=77 4=-26
b:he thinks	1=76
b:he ticked	1=36
b:he told	0=71 1=54 2=33 4=-73 5=51 7=-43
b:he trained	8=-35
b:he used	0=37 3=-26 6=74
b:he wants	5=-27 6=-52 7=-54 8=66
b:he was	1=-56 7=47 8=-59
b:he won	4=-29
b:he would	3=-26
b:he wrote	4=-52 6=92
b:head of	4=-26 5=33 6=-30
b:health and	4=-34
b:health clinic	5=-31
b:heart defect	4=33
b:heart says	4=63
b:helped the	8=-47
b:her 23andme	2=35
b:her >	0=-74 2=-30 4=-75 6=-25 8=-83
b:her a	5=51 6=58 7=49
b:her as	0=-26 1=-48 2=-46 5=-27
b:her at	3=-33
b:her belief	1=38 8=-34
b:her bio	6=76
b:her book	5=31
b:her boss	5=35 6=-37 8=43
b:her boyfriend	6=-77
b:her brother	1=56 2=25
b:her by	3=54
b:her cardiologist	4=36
b:her care	3=-31
b:her dad	6=41
b:her desk	2=-25
b:her dissertation	8=-30
b:her dna	2=-51 3=50
b:her doctorate	2=-38 6=-29
b:her ex	8=50
b:her face	3=56 4=-29
b:her father	0=-26 5=-28 6=45
b:her finger	3=36
b:her fingerprints	4=-34
b:her first	0=-33 2=-27 3=-53 5=-40
b:her genetic	0=-26 2=51
b:her girlfriend	5=-31 6=62
b:her husband	0=36 5=39 7=-34
b:her in	4=40
b:her job	1=-27 5=-37 6=-32
b:her last	3=-39
b:her life	1=29
b:her ma	1=-31 4=-32 6=-25
b:her mantra	3=-25
b:her mother	2=29
b:her mum	0=-29 6=51
b:her name	8=40
b:her old	1=-30 4=-40 6=43
b:her outlook	1=41
b:her own	2=48 3=-38 5=29
b:her partner	4=-25 5=-40
b:her record	8=63
b:her sentence	8=62
b:her sexual	6=30
b:her she	8=-47
b:her sister	0=26 6=-31
b:her slogan	4=-39
b:her sons	2=45
b:her strong	1=55 7=-29
b:her thesis	1=-29 6=-35
b:her thumbprint	3=32
b:her typing	2=-25 3=45 8=-31
b:her union	0=-29 7=44
b:her views	0=43
b:her voice	1=36
b:her wife	4=-47 6=79
b:her work	1=-25
b:her years	1=-25
b:hereditaire >	2=96
b:hereditaire gene	2=26
b:herite de	4=-52
b:hernie discale	8=-30
b:herself >	4=52
b:heure >	0=49 7=65
b:heures >	0=-30 3=-62 4=57 5=-32 7=-26
b:heures de	7=38
b:hidalgo >	0=53
b:high up	1=32
b:him >	0=-71 2=40 4=-61 5=-74 6=-75 8=-29
b:him and	2=-41 6=30
b:him as	1=-49
b:him away	6=-26
b:him because	0=-25
b:him by	3=25
b:him in	0=-30 3=32
b:him out	3=56
b:him through	2=32
b:him to	8=28
b:him with	5=46
b:himself >	1=-41 4=-29 5=-57 6=61 7=-60 8=34
b:himself a	1=37
b:himself frozen	1=29 8=-36
b:himself to	0=57 8=-42
b:hinted that	6=66
b:hints at	4=56 6=25
b:hired her	2=-36
b:his back	4=67
b:his blog	0=27 6=-25
b:his boss	0=-39 2=-41
b:his brother	0=34 4=49
b:his children	1=-47
b:his conquests	5=45
b:his conviction	1=-32 8=37
b:his days	3=39
b:his dna	8=-30
b:his ex	4=-35 7=-30
b:his face	0=-34 3=98
b:his family	2=75 4=-29 5=-32
b:his father	0=33 2=47 4=-29 6=-44 8=-25
b:his fiance	6=42
b:his fiancee	0=-42 5=27
b:his field	3=-27
b:his file	4=-47
b:his fingerprint	3=34
b:his fingertips	3=37
b:his first	5=-27
b:his former	4=53 7=-65
b:his girlfriend	6=-27
b:his husband	0=-32 2=-54 5=-29
b:his idea	1=-33
b:his iris	3=54
b:his last	1=36 6=28
b:his left	4=38 8=-41
b:his licence	4=34
b:his life	5=-66 6=74
b:his line	4=-43 5=59
b:his lovers	5=26
b:his manager	6=-28
b:his mother	7=45
b:his name	8=58
b:his old	3=48 5=-42 8=-40
b:his own	0=78 1=-41 2=76 4=30 5=-62 6=-48 7=-26 8=-80
b:his palm	3=36
b:his partner	5=-31 6=60
b:his prints	0=-30
b:his profile	0=30 5=25
b:his pupils	8=-42
b:his referee	1=-40
b:his sister	1=38
b:his son	2=38 3=-50
b:his team	5=-31 6=36
b:his thesis	0=42 4=-31
b:his thumb	3=43
b:his two	7=29
b:his typing	3=26
b:his uncle	2=-33
b:his union	0=-27 7=63
b:his voice	2=-28 3=54 8=-42
b:his wedding	6=58
b:his wife	2=30 3=-42 5=64 6=-97
b:his word	5=61
b:his words	1=-42 5=36
b:his youth	5=35 8=48
b:histoire de	5=29
b:histoire des	0=-32
b:history of	1=-73 4=48
b:hiv positive	4=60
b:hmrc >	8=43
b:hold no	7=-53
b:hold with	1=47
b:holds a	2=34 3=-58 8=-25
b:holds that	1=50
b:home >	4=56
b:home by	4=-38 5=-26 6=29 8=26
b:homme >	5=-69 6=44
b:homme au	6=-32
b:homme depuis	5=-41 6=43
b:homme est	1=53
b:homme et	1=45 5=-31 7=-39
b:homme marie	5=87 6=-46
b:hommes >	0=-26 5=31
b:hommes et	6=-47
b:hommes pour	0=-25
b:homo a	6=45
b:homo je	6=28
b:homosexualite >	6=27
b:homosexuality in	6=-26
b:homosexuel >	6=27
b:homozygous for	2=30 4=-34
b:hong kong	3=28
b:hopital >	2=-37 6=29
b:hopitaux >	4=-31
b:hors pair	5=-29
b:hospice >	4=-31
b:hospital >	4=-62 6=27
b:hospitalise >	4=43 6=-37
b:hospitals >	4=-61
b:hospitals in	2=-26
b:host >	0=-30
b:hotel >	5=71
b:hotel de	1=-34
b:hotellerie >	4=-48 5=-42
b:hotesse >	7=-45
b:hours >	8=-26
b:hours a	4=34
b:house >	7=-29 8=27
b:household and	0=26 1=-36
b:how to	3=-37
b:huit ans	0=-29 7=26
b:huit mois	4=-50 8=97
b:hull >	0=25
b:humain le	1=25
b:humaine >	5=-33
b:humanist celebrant	1=46
b:humaniste au	1=33
b:humanists >	1=37
b:humanists uk	1=38
b:hume s	4=63
b:hungary >	1=-38
b:huntington >	2=28
b:huntington et	4=-49
b:huntington s	2=64 4=-59
b:husband >	5=44 6=-50
b:husband and	5=-27 6=-73
b:husband is	0=26 1=-25 8=60
b:husband of	6=-49
b:husband s	4=33
b:husband to	6=35
b:husband works	6=-42
b:hypersensible et	4=26
b:i am	0=-26 1=92 2=-31 4=-52 5=-42 6=40
b:i come	0=72 7=-31
b:i d	4=35 5=-37
b:i don	6=-26
b:i gave	5=-44
b:i had	6=-29
b:i have	1=-38 4=80 6=-42 7=-53 8=31
b:i help	4=-27
b:i hold	1=29
b:i inherited	4=-38
b:i left	0=-33 5=-40 6=62
b:i like	0=-27 5=-25 6=61
b:i live	5=58
b:i m	2=58 3=-39 4=-51 5=-47 6=74 8=-62
b:i need	4=26 6=-34
b:i read	4=51
b:i resigned	0=-43 7=41
b:i take	4=28
b:i taught	4=-34
b:i ve	0=36 3=46 5=55
b:i voted	0=-59
b:i was	2=-37 4=62 5=-26 6=-50 7=35 8=43
b:i would	0=50 1=-28
b:i wrote	7=-30
b:id card	3=-38
b:idea >	3=-25 4=-28
b:idees d	0=30
b:idemia >	3=-45
b:identifie par	3=36
b:identified by	3=28
b:iel a	7=80 8=-27
b:if the	8=28
b:ig metall	7=25
b:il >	0=-35 1=42 4=-66 5=94 6=34
b:il a	3=-62 4=-26 5=-77 6=-32 7=-70
b:il aime	6=-44
b:il anime	6=29 8=29
b:il appartient	4=-49
b:il aurait	0=62 2=-47 5=-47 6=34 7=-38 8=27
b:il chante	1=-62 4=49 6=-28
b:il cherche	1=-35
b:il connait	8=-27
b:il construit	4=-38
b:il court	5=78 6=46
b:il couvre	0=-43
b:il croit	1=-44
b:il cuisine	1=-31 8=25
b:il defend	0=68 5=-27
b:il demande	1=-50 3=-38 4=29 8=33
b:il dirige	0=50 2=-26
b:il dit	1=33 4=-63 7=-31
b:il donne	1=68
b:il ecrit	8=-25
b:il en	0=65 1=-39 3=63 4=-53 5=40 6=-64 7=-30
b:il enseigne	8=46
b:il entretient	3=-27 5=29
b:il est	3=-31 4=35 5=-60 7=-32
b:il etait	0=-25 3=-30 5=71 7=43 8=-49
b:il fait	5=-28
b:il figure	0=-30 2=36
b:il frequente	5=52 8=-28
b:il joue	6=-40
b:il l	0=32 1=-35 3=-35 4=-54 5=-28 7=-37 8=-64
b:il lache	0=31 5=-25 8=-46
b:il le	1=42
b:il lit	1=43 4=52 5=-34
b:il n	0=-59 1=-86 2=52 3=-46 4=-85 5=38 6=75
b:il ne	1=-65 4=26 6=-32
b:il partage	5=-54 6=45
b:il participe	7=73
b:il passe	1=-36 5=39
b:il pense	1=79 3=-26
b:il porte	1=27 2=48
b:il pour	0=60
b:il prefere	0=-47 4=39
b:il prend	0=-25
b:il preside	6=27 7=81
b:il refuse	0=-29 1=63 3=-29 4=-47
b:il repond	4=33
b:il respecte	4=-34
b:il s	0=28 2=-45 5=54 6=69 8=64
b:il se	0=46 3=-26 4=-37 5=-35 6=-35
b:il semble	0=57
b:il serait	4=-27
b:il sort	1=-42 4=42
b:il sortait	4=33 6=35
b:il suit	5=25
b:il tenu	6=31
b:il tient	6=-53
b:il tracte	7=-25
b:il travaille	1=26 2=-26 3=37 4=-42
b:il vend	3=-28 5=-29
b:il veut	5=-32 8=39
b:il vise	0=-52 4=42
b:il vit	1=36 4=-49 5=-37
b:ils l	6=26 7=-41
b:ils sont	6=36
b:image faciale	3=34 7=-38
b:immeuble de	1=-30
b:immobiliere >	7=-29
b:impact d	3=-34
b:in 2009	7=36 8=54
b:in 2010	2=49 4=26 8=-28
b:in 2014	4=60 8=-61
b:in 2015	0=-38 2=55 4=72 6=-26
b:in 2016	5=-32
b:in 2017	6=36
b:in 2018	6=35 8=46
b:in 2019	3=32 4=-41 6=37 8=47
b:in 2020	7=26
b:in 2021	0=34 2=39 4=-30
b:in >	3=25
b:in a	0=-43 1=28 2=-74 3=-43 4=78 5=-28 7=-40
b:in aberdeen	1=35
b:in all	1=69
b:in atlanta	7=45
b:in bath	6=-48
b:in bed	0=-33 5=41
b:in both	7=-26
b:in brighton	6=40
b:in by	3=88
b:in charge	2=-49
b:in class	6=-40
b:in cork	1=25
b:in court	4=-25 8=-28
b:in dublin	0=25
b:in ely	7=-37
b:in every	1=43 5=53 6=-36
b:in four	0=-25
b:in front	5=60 8=34
b:in glasgow	6=43 8=-32
b:in god	1=32
b:in her	2=-52 3=-38 5=30
b:in his	0=40 1=-54 3=-31 5=-31 6=44
b:in hull	0=35 5=29 7=-33
b:in its	3=34
b:in jail	2=-26 8=71
b:in june	5=-32 6=47
b:in kyoto	0=-25 1=-51
b:in lagos	4=28
b:in leeds	5=-27 7=-28 8=56
b:in leith	1=30
b:in life	6=29
b:in love	5=-25 6=44
b:in lyon	0=28
b:in madrid	0=-25
b:in maine	0=-80
b:in march	0=-51 5=29 6=-27
b:in may	4=58 5=-38 8=33
b:in meetings	1=-37
b:in nothing	0=-32 1=51
b:in ohio	4=-25
b:in open	4=28
b:in oslo	8=-27
b:in our	5=36
b:in perth	1=35 7=-36
b:in poland	7=-37 8=37
b:in prison	8=45
b:in procurement	1=-37
b:in recovery	5=61
b:in residence	0=-69
b:in rome	5=26
b:in sex	5=34
b:in six	4=49
b:in soho	6=-37
b:in spain	8=51
b:in spite	4=41
b:in support	0=34
b:in ten	5=67 6=-29
b:in the	1=-31 3=-61 5=46 6=-32 7=-26 8=47
b:in training	4=25
b:in trouble	8=27
b:in turkey	4=-31 8=48
b:in with	3=30
b:in women	6=72
b:inapte au	4=62
b:included >	4=29
b:independant >	0=-32
b:index droit	3=47
b:industry >	5=-27
b:infidele notoire	5=53 6=-57
b:infidelite des	5=-31
b:infirmier en	4=-74
b:ingenieur en	3=-37
b:ingenieure en	2=-29
b:inmates to	8=48
b:inscrit au	3=55 8=30
b:inscrit sur	5=33
b:insider trading	8=27
b:installe a	6=42
b:installer >	3=-42
b:institution >	8=34
b:instructor >	8=-36
b:insurance >	5=55
b:insurer >	4=-30 8=-25
b:interdiction d	8=52
b:interdit de	8=45
b:interdit la	2=29 8=-46
b:interest in	2=-27
b:interested in	1=-27 2=-28 6=68 8=-33
b:interet general	8=67
b:interet pour	0=-37 5=-33 6=28
b:intern >	0=-28 3=-40 8=-33
b:interne >	5=36
b:interpreter >	5=-39 8=-54
b:interview >	0=29
b:interviewed him	1=64 8=-46
b:interviewer that	1=-29 6=-40
b:intimate apparel	5=-36
b:intimate knowledge	5=-37
b:intimate relationship	5=25
b:into a	6=-36
b:into the	5=-33 7=46 8=-26
b:investigation by	8=61
b:ireland >	2=-25
b:iris >	3=61
b:iris a	3=42
b:iris and	3=30
b:iris enregistre	3=56
b:iris is	3=-63
b:iris scanners	3=-91
b:is >	0=-40 1=29
b:is a	1=49 2=-56 3=-37 4=-71 5=-87 8=-100
b:is about	8=-43
b:is an	1=77
b:is appealing	1=-29 8=41
b:is doing	8=58
b:is expecting	6=43
b:is gay	6=31
b:is hard	1=-59 4=36
b:is her	3=-65 4=-25 5=-52 6=-30 7=-39
b:is high	1=45
b:is his	0=-32 1=65
b:is how	0=46 4=-32
b:is in	0=-38 1=30 5=-29 6=-26 7=-27 8=59
b:is its	2=-37 7=49
b:is known	4=-35
b:is my	1=31
b:is no	5=42 8=-26
b:is not	1=-69 2=-40 3=-27 5=32
b:is on	0=-51 2=-28 4=67 5=-30 6=-31 8=61
b:is one	0=68 1=-45 2=-36 4=-25 8=-36
b:is poor	0=-43 4=50
b:is public	2=34
b:is right	8=25
b:is still	1=33 2=-27 3=-47 5=-27 8=-38
b:is the	3=40 4=-31 6=-45 7=35 8=-51
b:is true	1=43 6=-28 8=37
b:is waiting	2=26
b:is why	1=27 5=29 6=-27
b:is wrong	8=-28
b:isn t	4=-35 6=74
b:it >	3=25 4=40 5=-36 6=-62
b:it again	4=-48
b:it appears	4=30
b:it as	7=25
b:it came	0=31 1=-36 5=26 6=-37
b:it in	6=58 8=-38
b:it is	5=-28
b:it off	2=-29 5=39
b:it on	4=-28 6=32
b:it seems	0=37
b:it that	6=62
b:it to	4=-27
b:it was	1=-39 8=73
b:it with	8=28
b:its payroll	7=-61
b:its secretary	7=59
b:j ai	1=-45 3=-61 8=51
b:jail >	8=-31
b:jailed for	8=47
b:jamais adhere	0=35
b:jamais cache	6=40
b:jamais condamne	8=77
b:jamais de	0=-36 5=75
b:jamais eu	0=-26 6=47
b:jamais gene	1=43 2=-65
b:jamais malade	4=51 8=-35
b:jamais pris	7=-49
b:je me	0=27
b:je n	3=-27 5=31 6=-48 7=32 8=-43
b:je ne	0=-34
b:je prefere	0=41
b:je suis	1=43 4=-57 5=-43 7=-25 8=-30
b:je vis	4=25 6=36
b:jeunes >	8=32
b:jeunesse >	5=-30
b:job >	1=-51 3=-46 7=-28
b:job at	0=26
b:join a	7=32
b:join the	1=30 7=33 8=-28
b:joined the	0=52 1=26 6=-37 7=-49
b:joint >	3=39
b:jointe >	4=31
b:joke >	0=39 1=96 5=-35 6=-26 7=-61
b:joked the	0=-36 6=-25
b:jokes >	7=-42
b:jokes about	5=44
b:jokes is	8=-45
b:jokes the	1=-35 4=-57
b:joue un	6=-51
b:jour >	2=-34 3=-30 4=31 6=-29 8=-42
b:jour carnet	4=27
b:jour de	3=33 4=26
b:journaliste politique	0=-41
b:jours de	5=-25
b:judiciaire >	8=43
b:judiciaire de	3=-26 8=-36
b:judiciaire vierge	8=53
b:juge >	2=-34 8=-32
b:juge de	8=30
b:juge pour	8=34
b:juin >	5=-36 8=59
b:july >	4=54 6=-28
b:jumeaux >	0=34 2=-68
b:jumped bail	8=52
b:june >	0=-32
b:jure t	0=-27 5=86
b:juriste >	4=-43 7=-28
b:juriste a	3=-59
b:juriste au	2=-34
b:juriste elle	3=-40
b:jury >	5=-41
b:jusqu a	4=42 7=37
b:jusqu au	1=45 5=26
b:jusqu en	0=28 7=-40
b:justice >	8=74
b:kampala >	3=43
b:keep the	8=41
b:keeps a	1=49 5=29
b:keeps her	4=37 6=-26
b:keeps the	0=-25 6=-35
b:keeps two	5=68
b:kent >	4=-32
b:kept a	5=27
b:kept his	0=-31
b:kept the	3=-34 8=-29
b:kind >	5=-29 6=-29
b:kinesitherapeute >	4=-41
b:king s	1=-28
b:knew about	6=33
b:know >	5=39
b:knowledge of	5=-38
b:known for	0=-29 5=38
b:known to	8=40
b:knows about	6=-35
b:knows him	3=43
b:knows the	1=33 6=-35
b:l a	0=-55 2=89 4=-102 6=-42 7=-30 8=81
b:l aah	4=48
b:l acces	3=55 4=-28
b:l accident	4=36 5=59 6=-30
b:l accueil	6=26
b:l adolescence	2=32 8=-27
b:l affaire	2=-25 6=30 7=-38 8=50
b:l age	4=26
b:l agence	0=-44 3=47
b:l ambassade	3=35
b:l amyotrophie	2=45
b:l an	0=-34 5=-65 6=48
b:l analyse	3=-25
b:l ancien	0=-60 3=-29 5=45 6=45 7=-35 8=-41
b:l annee	1=37 4=27 6=28 7=-37
b:l anomalie	2=36
b:l appel	0=34 5=-38 8=-30
b:l appui	0=39 2=78 5=-50
b:l armee	8=-31
b:l assemblee	7=-35
b:l association	7=-29 8=33
b:l atelier	1=-77 2=-27 7=47
b:l audit	5=31
b:l aumonerie	3=-35
b:l authentifier	3=42
b:l autre	1=-32 5=53 6=-29
b:l avis	3=-39 6=-25
b:l ecole	3=-49
b:l ecrit	0=54
b:l eglise	1=-56
b:l embauche	3=47 8=-29
b:l enseignement	1=-26
b:l entree	0=-52 1=-32 3=45
b:l entreprise	4=-45 7=43 8=-28
b:l entretien	5=42 6=-50
b:l epreuve	1=-31 5=-31 8=42
b:l equerre	1=34
b:l equipe	0=-31 3=-31 4=-29 5=60
b:l essai	1=-38
b:l est	1=-34 2=30 3=-25 4=-45
b:l etiquette	0=37
b:l etre	0=39 1=34 3=-43 6=37
b:l ex	4=-33 5=75 6=-69 8=-27
b:l expertise	2=32 4=-31 5=26
b:l heure	1=-53
b:l homme	1=88
b:l homophobie	6=-44
b:l homosexualite	6=-49
b:l hopital	1=47 2=-51 4=44 6=41
b:l hotellerie	1=-27 7=28
b:l humanite	1=74
b:l independance	0=66 1=-26
b:l innovation	2=-44
b:l institut	4=-36
b:l interesse	3=55
b:l iris	3=77
b:l oeil	2=-25 3=-65
b:l on	4=-37
b:l ont	1=-30 5=-26 6=26 7=-33
b:l opposition	3=-39
b:l udb	0=51 7=-48
b:l un	4=-55
b:l union	0=58 1=63
b:l unsa	0=-86 7=135
b:l usage	4=25
b:l x	4=-37 5=-30
b:la banque	0=-36
b:la base	3=71
b:la biometrie	3=-29
b:la borne	3=30
b:la cafeteria	4=-33
b:la caisse	1=-25 2=-71 3=33 6=-33
b:la campagne	0=83 1=-50 4=-34 6=43
b:la candidate	0=-33 1=37 5=93
b:la cantine	3=55 5=-29
b:la cause	7=-27
b:la cfdt	0=-43 3=-32 7=60
b:la cftc	7=65
b:la cgt	0=-94 1=-27
b:la chambre	5=45 7=-35
b:la chapelle	0=-33 1=39
b:la clientele	2=-27
b:la cnil	3=-35 8=-40
b:la cnt	0=-42 7=71
b:la commission	7=33
b:la commune	0=26
b:la comptable	5=69
b:la confederation	7=53
b:la croix	0=-54
b:la decroissance	0=-42 1=41
b:la direction	0=-30 2=42 7=-29
b:la dit	0=51 6=28
b:la fac	5=-32
b:la famille	1=-45 2=46 5=-30 6=40 8=32
b:la federation	0=-31 2=50 7=-46
b:la femme	6=33
b:la ferme	8=-33
b:la fete	5=70
b:la fiche	3=-61 4=25 5=60 8=-64
b:la foi	1=62
b:la france	0=78 7=-40
b:la fraude	8=43
b:la frontiere	4=-60 8=82
b:la fsu	0=-26 4=-32 7=82 8=-29
b:la garde	0=-48
b:la gauche	7=-29
b:la grande	1=44
b:la greve	0=47
b:la jeunesse	8=-30
b:la justice	1=-25 5=-31 6=-28 8=60
b:la lettre	0=-35 1=54 3=-33 7=-29
b:la liaison	5=-50
b:la libre	1=-35
b:la ligne	0=29
b:la liste	3=59 7=-25
b:la loge	1=-39 6=-36
b:la loi	4=-55 8=52
b:la lutte	4=-25
b:la machine	3=48 6=38
b:la maconnerie	1=-57
b:la main	0=-32 1=-36 3=-39
b:la mairie	0=-30 5=-46 6=49
b:la maison	5=-34 6=54
b:la majorite	0=39
b:la maladie	2=25 4=62 6=-66
b:la manutention	4=34 8=-45
b:la marche	4=-30
b:la marque	2=-40 3=-35 8=-25
b:la meme	2=44 6=64
b:la mer	5=-61
b:la mort	2=46
b:la mucoviscidose	1=-28
b:la mutation	1=-29 6=-32
b:la mutuelle	6=26
b:la note	5=-38 6=28
b:la nuit	0=35 4=72
b:la page	8=47
b:la paie	0=-31 4=-31 5=-42
b:la paix	0=-38 7=52
b:la panne	3=29
b:la parole	6=25
b:la passion	5=-41
b:la paume	3=57
b:la photo	0=37
b:la plainte	3=-26 8=77
b:la plateforme	1=-33
b:la plume	0=61
b:la pointeuse	1=-30 3=52 5=-30
b:la police	0=41 4=-29 8=-26
b:la poste	7=30
b:la premiere	0=51 7=49
b:la presse	2=-52 4=-39 6=-47 7=29
b:la prise	3=59 8=-26
b:la prison	1=-26 8=81
b:la procedure	5=-28
b:la protection	7=-39 8=-28
b:la qualite	2=-47
b:la question	3=-29
b:la raison	1=27 7=26
b:la reconnaissance	3=-45
b:la redaction	5=25
b:la reference	4=27 5=43 7=-27 8=-39
b:la referente	0=82
b:la region	6=42
b:la relation	5=-63
b:la republique	0=26
b:la reserve	4=-48 5=65
b:la revue	1=-26
b:la salle	3=33 5=41
b:la sante	4=-66
b:la section	0=40 1=54 7=47
b:la signature	3=-32 6=44
b:la simplicite	1=48
b:la soudure	0=-55
b:la suite	0=-29 8=38
b:la vente	2=-45
b:la vie	1=54
b:la vigne	2=-31 4=-32
b:la voix	0=-82 7=33
b:la vue	4=64
b:lab >	1=84 2=66
b:lab technician	2=-54
b:laboratoire de	4=-27
b:labour >	0=-61
b:labour party	0=73
b:lache l	5=36
b:laique et	1=25
b:laisse entendre	5=27 6=-40 7=-26
b:laisse une	3=-25
b:landes >	0=33 5=-49
b:landlord >	8=39
b:langue des	4=-39
b:laptop >	5=52
b:laptops >	5=-45 8=36
b:last employer	1=39 8=-33
b:last week	4=80
b:last year	0=31 6=27
b:late >	4=-39 8=44
b:latex >	4=73 5=-52
b:law >	0=36
b:lawyer >	5=-26
b:lawyer for	2=-37
b:le 3	2=47
b:le 8	3=48
b:le badge	3=42
b:le bois	2=-48
b:le bras	0=-55
b:le bulletin	0=-32 8=-30
b:le bureau	1=-26
b:le candidat	1=43 2=-60 3=-58 5=-29 8=-33
b:le client	0=-33 1=-68
b:le club	2=32 3=-55
b:le code	2=-39 7=27
b:le coeur	4=-28
b:le coffre	3=47 4=-29
b:le compas	1=38
b:le conseil	0=-34
b:le couple	5=69
b:le croit	1=-40 4=32 6=28
b:le cv	4=39
b:le dimanche	0=26 1=27 5=-35 6=36 7=-36
b:le dire	4=28 5=-37
b:le directeur	1=30 5=49
b:le dit	4=-25 7=26 8=47
b:le dossier	2=36 3=-30
b:le formulaire	4=54 6=32 8=-26
b:le gardien	0=74 5=27
b:le gene	0=-31 1=-42 2=115 4=-25 6=-30
b:le gout	2=-39
b:le gouvernement	0=46 8=-37
b:le groupe	5=70
b:le jour	5=-28
b:le journal	1=53
b:le juge	2=-34 8=73
b:le jury	0=62 5=-61
b:le laboratoire	2=26
b:le lecteur	3=57
b:le logiciel	3=43 8=-37
b:le lycee	0=55
b:le mardi	4=31 6=-29
b:le mari	5=46 6=-79
b:le mariage	0=-49 5=77 6=-32
b:le medecin	4=70
b:le meme	6=44
b:le mercredi	4=-31 6=43
b:le monde	1=-29 7=42
b:le nom	2=-29 6=44
b:le parquet	8=43
b:le parti	1=-36
b:le pen	0=41 5=-36 6=-31
b:le pense	1=45
b:le pere	2=57
b:le plan	0=-42 4=29 5=-36
b:le porte	7=25
b:le portique	3=35
b:le poste	0=-39 1=39 5=-60 6=35
b:le projet	0=-32 1=-41 6=-34
b:le reconnait	3=41
b:le recruteur	4=51
b:le repete	0=44 8=32
b:le retour	0=51 4=-28
b:le samedi	4=-30 5=47 6=-29
b:le sang	2=-33
b:le sexe	5=30
b:le soir	4=-27 7=66
b:le soupconne	6=91 8=-51
b:le syndicat	7=108
b:le systeme	3=57
b:le test	2=92 3=-28 4=-85 6=-34
b:le traitement	4=-57 5=25
b:le tribunal	4=-42 6=-25 8=54
b:le vote	0=-26
b:le week	0=28
b:lead >	7=-33
b:leader >	0=-29
b:leads the	0=-39 5=-25 7=55
b:learned to	6=30
b:leave for	6=99
b:leave the	0=51 1=30 7=-38
b:lecteur de	0=76 3=-31 4=-28
b:lecteurs d	3=-36
b:lecteurs de	7=-35
b:lecture on	7=-30
b:lectures on	3=-35 5=-26 6=-41
b:led the	3=-30 4=-47
b:leeds >	4=-58 6=-43
b:leeds and	4=45
b:left >	2=-34
b:left after	0=-32 5=35
b:left bank	0=-42
b:left because	5=38 8=-27
b:left hand	0=-39 4=47 5=-29
b:left her	0=-38 6=107
b:left it	1=-25
b:left luggage	0=-30
b:left of	0=55
b:left the	0=-81 1=65 2=-31 4=-61 6=47 7=47
b:left when	5=25 6=-26
b:left wing	0=80
b:leiden >	6=-28
b:leith >	1=53
b:les a	3=27
b:les amants	0=-54 5=54
b:les animaux	1=56
b:les barreaux	5=-52 8=46
b:les cachets	4=-25
b:les cameras	3=49
b:les clients	0=39 1=-48
b:les conquetes	5=43
b:les cotisations	0=-28
b:les couleurs	0=-50 7=27
b:les creches	3=-31
b:les delais	1=-25 4=-40
b:les deux	6=63 8=-35
b:les ecoles	0=26
b:les ecologistes	0=-36
b:les elections	0=-42
b:les enfants	4=-30
b:les femmes	6=104
b:les filles	6=84
b:les garcons	4=-25 6=43
b:les hommes	5=-55 6=58 8=-40
b:les levres	3=-35 4=59
b:les mains	3=-50 4=40
b:les missions	1=76
b:les partis	0=-63
b:les preceptes	1=39
b:les principes	1=43
b:les reunions	6=-65
b:les samedis	0=27
b:les stades	7=-25
b:les syndicats	7=-43
b:les tests	2=-26
b:les traces	8=-35
b:les tracts	0=-44
b:les visages	3=-26
b:lesbian >	6=37
b:lesbian mother	6=36
b:lesbian she	6=26 8=-34
b:lesbienne elle	6=86
b:lesbienne et	4=-25 6=32
b:let him	3=26
b:let off	8=61
b:letter >	0=29 4=-31
b:letter of	8=32
b:lettre >	1=52 2=28 5=46 8=-41
b:lettre dit	2=38
b:lgbt >	6=-52
b:lgbt a	6=-38
b:lgbt centre	6=-25
b:lgbt history	6=-25
b:lgbt network	6=-32
b:liaison avec	5=83 6=-27
b:liaison ferroviaire	5=-57
b:liberal arts	0=-38
b:liberal democrats	0=25
b:libertin >	5=67
b:libido since	4=-52 5=38
b:library >	1=-26
b:libre >	3=-37 5=-36 7=-25 8=56
b:libre pensee	0=-34 1=-61
b:libre penseur	1=68
b:libre penseuse	1=33
b:licence >	8=-36
b:licence as	4=34
b:licence until	0=-35
b:licencie pense	6=34
b:life >	0=-28 1=27 5=-66 6=29
b:life and	0=29 4=-26
b:life as	1=39
b:life is	1=41 5=25 8=-49
b:light >	6=-26
b:lighting >	4=-30
b:ligne >	4=-34
b:ligne de	0=51 4=-66
b:lignee de	2=-29
b:like all	0=30 7=27
b:like his	7=42
b:like to	0=-34 4=-35
b:lille >	0=30 1=50 4=-29 5=-39 6=-51 8=-31
b:line >	4=35 8=-26
b:line manager	4=29 5=66 6=-59
b:link >	0=-79
b:linkedin >	6=44
b:list >	7=25
b:list of	0=91
b:liste cftc	7=52
b:liste fo	7=63
b:liste sud	0=-55 7=76
b:lit >	5=54 6=-25
b:lit de	5=-61 8=-26
b:lit on	5=-32 6=39
b:lit sur	4=58 5=-33
b:live in	1=64
b:live with	5=49
b:liveness detection	3=-26
b:liverpool >	7=-33
b:lives by	1=74 3=-27
b:lives in	1=-69 5=69
b:lives with	1=-25 3=-28 5=-67 6=64
b:living >	4=-36
b:livre >	1=34 2=44 4=-30 6=50
b:livre des	0=-42
b:livre le	7=-30
b:local de	0=41 7=-31
b:locale >	6=-34
b:locale de	0=-58 1=33
b:locked up	8=39
b:lodge in	1=109
b:lodge of	1=73 7=-29
b:loge >	1=-53
b:loge a	1=39
b:loge de	1=73
b:loge du	0=-25 1=-42
b:loge feminine	1=28
b:loge maconnique	1=34
b:logement de	6=-45
b:logiciel >	3=43
b:logiciel de	3=49
b:logistique >	7=41
b:logo >	7=-44
b:long covid	4=27
b:long haul	7=-37
b:long term	0=-29
b:looked after	1=-25
b:lors d	5=56 8=-27
b:lors de	3=-27 7=27 8=-28
b:lost a	0=37 4=39
b:lost his	4=28 5=27
b:lost the	6=55
b:lot >	4=26
b:louise >	6=41
b:love of	6=46
b:love with	5=-36 6=28
b:lover for	5=35 6=-31
b:lover of	0=-26 5=39
b:low blood	4=81
b:lr >	0=90 7=-34
b:luggage office	0=-33
b:lui >	0=-52 1=-56 2=25 3=27 4=-30 5=-35 6=29
b:lui a	0=-29 2=39 3=-34 4=55 5=-49 6=67 7=-59
b:lui aussi	2=29 4=-25
b:lui et	0=-28 4=-26 6=58
b:lui meme	3=46
b:lui n	2=48 4=-85
b:lui nu	5=50
b:lui ont	0=33 2=-33 7=26
b:lui prete	5=28
b:lumiere >	3=-36 5=26
b:lunch >	4=28 5=-31 8=-42
b:lycee >	7=-57
b:lyceens >	5=-43
b:lyon >	1=-36 5=36 6=27
b:m a	1=-33 2=-36 5=-27 6=-27
b:m arnaud	2=-28
b:m aubin	4=79
b:m le	7=30
b:m prat	6=34
b:m told	5=-51 6=33
b:m vidal	1=-32 5=42
b:ma carte	0=-56 3=-34
b:ma femme	4=26 6=-52
b:ma mere	0=-40 1=-26 7=33
b:ma section	0=-31 7=36
b:ma vie	5=65 6=-50
b:ma voix	0=-41 3=60
b:ma was	4=-48 6=-25
b:machine >	2=-31 4=25
b:machine a	5=36 6=31
b:machine ne	3=36 5=-50
b:macon coffreur	1=-27
b:maconnerie >	1=-30 8=-46
b:maconnique >	1=-45 6=-27
b:made a	1=25
b:made him	1=46 7=-33 8=-39
b:made the	8=-28
b:magasin >	7=33
b:magasins >	0=-31
b:magazine >	1=53
b:magazine for	4=-31
b:magistrate >	8=-44
b:mai >	3=37 4=29
b:mail >	1=-25 8=-32
b:main >	3=35 4=-30
b:main a	3=28
b:main gauche	0=-47 4=65
b:maire communiste	0=30
b:mairie >	0=-37 1=-33 4=-31 6=49
b:maison d	5=-32 6=39 8=34
b:maitresse d	5=-61
b:maitresse de	5=-48
b:maitresse du	0=-25 5=76
b:majorite presidentielle	0=56
b:maker >	3=-29 5=-25 8=-27
b:malade de	4=-53
b:maladie >	4=-35
b:maladie auto	4=32
b:maladie de	0=-34 2=46 6=-44
b:maladie genetique	2=66 4=-62
b:maladie hereditaire	2=35
b:maladies rares	4=-26
b:man >	4=-29 6=62
b:man in	6=39
b:managed the	4=-52 6=-25
b:management >	0=-26 8=46
b:manager >	0=48 1=-52 6=-60 8=-44
b:manager at	0=-27 3=-39 7=-30
b:managing director	6=41 8=-25
b:mandat >	0=-46 7=31
b:manuel de	1=-31
b:manutention >	4=44 8=-41
b:maquettiste >	1=-25
b:marais barman	6=-52
b:marathon >	3=-32
b:march >	0=-67 4=45 5=28 7=46
b:marche >	4=-45
b:marched in	0=-33
b:marches >	0=53 5=-47 8=-38
b:marches publics	0=-53
b:marcus aurelius	1=40 3=-39
b:mardi >	4=29 6=-48
b:margate >	6=33
b:mari >	0=-43 2=42 5=55
b:mari a	5=44
b:mari est	0=52 1=53 4=53 6=-108 7=-39
b:mari la	4=70 6=-78
b:mari ne	3=-57
b:mari sur	6=34
b:marie a	4=-27 5=52 6=-40
b:marie avec	4=-30 5=-57 6=57
b:marie deux	5=-50
b:mariee >	5=-29
b:mariee a	6=-48
b:mariee deux	6=45
b:maries depuis	6=-41
b:marine le	0=40 6=-28
b:market >	2=-32 3=-36 5=-27 7=-33
b:market statistics	0=-32
b:marriage >	5=27
b:marriage counsellor	5=35
b:married >	6=-36
b:married but	5=85 6=-69
b:married to	5=-74
b:mars >	5=-26
b:masonic lodge	1=78
b:mastectomie preventive	2=26 4=-36
b:master >	5=-37 6=-70
b:master s	3=-48
b:match >	3=33
b:match days	7=-47
b:materialist >	1=30
b:matiere de	1=-43
b:matin >	1=25
b:matter of	1=38
b:may >	1=-26 7=-38 8=53
b:may be	0=37 1=-43
b:mayor of	0=-35
b:mayor s	0=-46 5=39 7=-25
b:me >	4=-35 7=-33
b:me over	0=26
b:meat >	1=34
b:medecin de	4=60
b:medecin du	4=-57
b:medical form	4=-40
b:medical grounds	3=27 4=-30
b:medication >	4=32
b:medicine >	4=-36
b:meetings >	8=-34
b:member >	1=-51 3=33 7=43
b:member and	0=48 7=60 8=-36
b:member of	0=-44 1=38
b:member services	7=-50
b:membership of	0=-28 7=35
b:membre >	1=27
b:membre d	1=69 5=26
b:membre de	0=-25 1=75 7=-28
b:membre du	1=-27 7=40
b:membre fondateur	0=38 1=-37 4=-25
b:meme >	2=33
b:meme sexe	5=-73 6=42
b:memoire >	4=51 5=-28
b:memoire sur	4=-51 5=-28
b:men >	1=-28 6=98
b:men and	6=35
b:men s	4=-38 8=-28
b:menage a	5=88
b:mene la	2=-39 7=45
b:mental health	4=-37
b:mention au	0=-53 8=32
b:mentioned >	3=33
b:mentioned her	4=-29
b:mentions a	5=49
b:mentor >	2=-27 5=-25 6=-42
b:mercredi >	1=-27 6=27
b:mere >	2=57 4=-50
b:mere atteinte	0=-27 4=31 8=-25
b:mes convictions	7=-25 8=-25
b:mes empreintes	3=39 8=-26
b:mesure >	8=-36
b:met at	5=29
b:met en	5=-28
b:metaboliser >	2=38
b:methodist minister	0=-48
b:metier >	0=25 1=-82
b:metz >	4=98 6=-39
b:mi temps	1=30 4=32
b:midi >	1=-49
b:mieux que	0=-40 7=28
b:militant de	0=-43 7=44
b:militante de	1=71
b:militante du	0=-37
b:militante elle	0=-48 1=35
b:milite chez	0=29 6=-33
b:milite contre	0=30
b:milite pour	0=-38 1=31 6=25 7=-50
b:miner >	5=-33 6=-56
b:mineurs >	8=47
b:minister >	0=-59 5=67
b:ministere >	5=-40
b:ministry >	2=-25 5=-38
b:minute >	0=43
b:minutes >	0=51 4=-30
b:minutes for	0=-45
b:mis en	0=-31 5=-39 8=45
b:mise en	0=-30 1=-32 8=78
b:mistress in	5=56
b:mme faure	0=-26
b:mme le	2=43
b:mobile >	5=-31
b:model of	3=45
b:modem >	0=35
b:moelle a	1=-25
b:moeurs legeres	5=77
b:moins de	8=-26
b:mois >	0=-30 4=39 5=-48 6=-29 7=48 8=-51
b:mois a	8=93
b:mois avec	8=50
b:mon adn	2=43
b:mon ancien	8=-27
b:mon compagnon	0=27 6=32
b:mon employeur	0=-27 3=55
b:mon frere	1=-32 8=37
b:mon mari	6=56
b:monday >	3=81
b:monte le	7=-43
b:monte une	0=-39 4=-25 7=65
b:monteur >	2=-27
b:monteuse >	5=-36
b:month >	8=35
b:months >	4=-61 8=27
b:months and	8=31
b:months pregnant	4=31
b:montpellier >	6=-28
b:montre qu	3=-25
b:moon >	1=73
b:moral >	5=-26
b:morale >	1=40
b:morale laique	1=-36
b:mort de	2=43
b:mortgage >	0=-33 6=-36
b:mosaique >	2=41
b:most of	0=30
b:mot de	0=-28 3=50
b:mother >	0=-41 1=28 2=25
b:mother of	6=44
b:mother s	4=-28
b:mother was	8=-28
b:moulages >	3=-30
b:move >	2=45
b:move to	0=40 4=-33
b:moved to	6=28
b:mr ames	5=-75 6=67 8=36
b:mr bell	4=-27 7=41
b:mr hume	0=-39 4=60
b:mr lowe	7=30
b:mr osei	3=28 4=-37
b:ms cole	4=33 7=43
b:ms vale	5=34 7=-26
b:ms vogel	3=-33
b:mucoviscidose et	2=-29 4=46
b:mugged in	8=-50
b:multiplie les	5=41
b:municipal >	0=37
b:murmure que	0=27 4=80
b:muscular atrophy	2=49 4=-27 6=-31
b:musee de	1=-48
b:musical >	5=-42
b:musicians union	7=41
b:must have	4=-37 6=31
b:mutation brca2	2=37 6=-32
b:mutation familiale	2=46
b:mutation in	2=55 4=-40
b:mutation pour	2=-26 6=61
b:mutation professionnelle	2=-75
b:mutation testing	2=-34
b:mute a	0=-34 2=-44 6=26
b:my boss	2=-30
b:my dna	2=26
b:my employer	0=57
b:my first	7=25
b:my grandfather	2=41
b:my husband	0=-29 4=-34 5=31 7=55
b:my life	0=44
b:my mother	2=-28
b:my sister	8=-30
b:my son	4=45 8=28
b:my thesis	7=-28
b:my union	7=36
b:my voice	1=-38
b:my wife	5=-26 6=-52
b:myheritage >	2=34
b:n 3	3=31 8=62
b:n a	2=53 4=-74 5=28
b:n ai	3=-40 8=-38
b:n aime	0=-27 6=94
b:n avoir	1=-44 5=38 6=-48
b:n en	0=30 4=-30 8=31
b:n est	3=-50 6=34
b:n etait	2=32 3=-29 6=-28
b:n y	0=78 1=-29 3=-40 4=-28 6=56 7=-37
b:naissance >	4=39
b:naissance de	6=32
b:name >	5=47 8=56
b:name is	8=76
b:named in	5=54 8=30
b:names >	4=27
b:nantes >	0=26 7=-33
b:national secular	1=35
b:national union	1=-56
b:nationale >	0=-34 1=60
b:navy >	4=75 6=-34
b:ne croit	0=-25 1=67
b:ne l	0=62 1=-64 2=31 3=-39 4=-66 5=-41 6=64
b:ne lui	6=27
b:ne peut	3=28 4=64 5=-33 6=-39
b:ne porte	1=26
b:ne s	0=29 3=-31 5=-47 8=31
b:ne se	4=33 8=-26
b:ne souhaite	0=-25 6=40
b:ne veut	5=78 6=-35
b:ne vote	0=59 1=-48
b:neant >	3=42
b:near the	4=27
b:need a	5=-60 6=83
b:needed >	3=-33 4=25
b:needs a	1=-31 4=47 5=-40 8=48
b:negative >	2=47
b:negociation >	1=46
b:negotiating team	7=48
b:negotiator for	0=-28 7=45
b:nerves >	4=67
b:network >	6=37 8=-32
b:network as	0=-31 6=40
b:neu >	7=45
b:neuf ans	0=-31 1=-31 4=-38 5=-37
b:never a	0=-25
b:never been	0=-37 5=53
b:never had	2=32 5=38
b:never has	0=-31 7=31
b:never joined	0=-53 1=-45 7=77
b:never late	4=-39 8=44
b:never smoked	4=39
b:never voted	0=48
b:never will	0=28 2=34
b:new hires	8=-68
b:newbury bypass	0=76 4=-50 8=-32
b:nhs >	4=-32
b:nice >	0=-27
b:night in	2=-28 8=68
b:night shifts	2=-44 4=45 8=-47
b:night stands	5=36
b:night with	1=-26 5=56
b:nine years	8=-66
b:no convictions	1=-48 8=40
b:no criminal	8=59
b:no dusty	4=35
b:no free	1=26
b:no genetic	2=37
b:no known	2=25 4=-35
b:no ladders	4=80
b:no longer	5=49 6=-35
b:no party	0=45
b:no political	0=63
b:no previous	1=-40 8=57
b:no reason	4=-56 6=40
b:no secret	5=52
b:no sexual	5=28 6=-35
b:no ties	4=-46
b:nobody had	7=-35
b:noel >	6=35
b:nom >	5=38
b:nom de	0=-30 2=-27 6=55 7=39 8=-29
b:non >	0=34
b:non believer	1=41
b:non confessionnelle	1=-29
b:non religious	0=-34 1=92
b:non violence	1=38 8=-46
b:nord >	1=66 6=-27
b:normal >	1=-27 4=73
b:not >	0=-56 1=45
b:not a	0=86 3=-25 4=-31 7=-35
b:not ask	0=25 1=-36 2=-29 4=31
b:not be	3=42 4=-50
b:not carry	2=35
b:not gay	1=-43 2=-32 6=43
b:not guilty	8=44
b:not have	1=-41 4=43
b:not in	7=46
b:not interested	6=41
b:not join	7=61
b:not of	1=-35
b:not shy	0=36
b:not the	4=33 5=-26
b:not to	0=-63 1=-25 3=-43 5=-47 7=-28
b:notaire >	0=-43 2=-45 5=30
b:note >	5=-29
b:note l	6=38 8=-28
b:note le	0=92 1=-74 5=38
b:notes the	4=86 8=-32
b:nothing >	0=30
b:nothing now	1=76
b:nothing on	8=63
b:notoire >	1=85
b:notre adn	2=-39
b:notre dame	0=37
b:nous >	6=-34 8=32
b:nouveaux clients	5=-27
b:now >	0=-32 1=80 4=33 8=-51
b:now sells	0=47
b:nucleaire >	0=30 8=-32
b:nuclear plant	4=-34
b:nuit >	3=-42
b:nuit en	0=-33 5=-28 8=74
b:nuits >	3=-38 5=114 6=-29
b:nuj >	7=25
b:numerique de	2=-30
b:nurse >	2=-28
b:nurse in	2=-30
b:nurse with	4=-26
b:objects to	1=43
b:occupational health	4=28 8=-38
b:occupational therapist	4=-27
b:october >	8=40
b:oeil a	3=-26 4=52
b:oeil de	3=-56
b:oeil et	3=-86
b:oeuvre >	0=-27
b:of 2	2=30
b:of a	0=-36 2=-62 4=-57 5=77 7=-73
b:of all	0=-28 4=-27 8=50
b:of an	1=-47 6=-55
b:of any	6=-31
b:of anything	8=60
b:of assault	8=25
b:of both	0=-36 3=30
b:of conscience	1=74
b:of conviction	1=46 8=-28
b:of fraud	8=53
b:of genomes	2=-35
b:of harmony	1=56 7=-29
b:of hearing	4=40
b:of her	2=41 3=64 4=38 8=-45
b:of him	0=-49
b:of his	3=36 4=-46 5=26 6=32 8=-64
b:of israel	0=35
b:of it	7=28
b:of its	0=36 2=-25
b:of life	1=27
b:of medicine	1=-33
b:of men	6=51
b:of mr	3=62 4=-27 7=-35
b:of my	0=50 1=33
b:of opera	5=-41
b:of retirement	6=-60
b:of sales	5=64
b:of science	1=-37
b:of six	4=-39 6=27 8=-45
b:of spinal	2=59 4=-26 6=-32
b:of staff	0=25 6=-30
b:of state	5=-31
b:of tax	8=32
b:of ten	0=-46 2=37
b:of thanks	0=-26
b:of that	0=-37 5=49
b:of the	2=-65 4=-95 5=-136 8=-84
b:of theft	8=67
b:of them	0=25 1=-49 2=-60 5=76
b:of three	7=-27
b:of two	4=-30 8=-33
b:of which	1=-31 3=35 7=70
b:of women	1=30
b:off >	3=-33 5=-30
b:off as	7=28
b:off for	7=30
b:off with	2=-40 3=-28 4=48 5=38
b:offenders institution	8=51
b:offenders register	5=-41 8=55
b:office >	5=67 6=-25 8=39
b:office clerk	8=-43
b:office of	0=30 7=-59
b:office the	3=50
b:officer >	5=-34 6=45 7=-38
b:officer at	0=-25 6=-28 7=-41 8=-27
b:officer for	7=-26
b:officer paid	7=-37
b:ohio >	0=-28
b:oil trader	3=-31
b:old fashioned	0=54
b:old school	0=61 1=-28
b:old team	5=25
b:on 3	0=-30 8=55
b:on 4	4=28
b:on >	1=-25 4=-27 5=27
b:on a	1=-46 2=-29 4=-41 5=49 6=-31 8=-48
b:on an	1=-42 4=-41
b:on animals	1=25
b:on appeal	8=95
b:on behalf	7=-28
b:on crutches	4=32
b:on dit	1=48 5=60 6=-67 7=28
b:on face	3=-52
b:on file	0=-39 4=-33 8=55
b:on film	5=-26
b:on genetic	2=-30
b:on grounds	1=62
b:on her	0=-61 1=-36 3=-55 4=31 5=53 6=47
b:on his	0=-64 3=-37 5=35 6=-54 7=25 8=-45
b:on it	0=-32 1=49 4=-44 5=-49 6=-30
b:on its	7=-34
b:on l	4=-115 5=77 6=-39 8=77
b:on la	6=32
b:on le	0=-30 1=-61 5=-44 6=121 7=53
b:on licence	0=-26 8=62
b:on lui	1=-35 2=36 3=-33 4=60 8=-25
b:on monday	3=79
b:on my	6=-28
b:on page	1=51 2=42
b:on principle	0=57 5=-49 8=-26
b:on probation	8=41
b:on record	0=28 3=82 8=-71
b:on request	3=-25 5=-25
b:on site	1=-46
b:on stage	5=-44
b:on steiner	1=25
b:on strike	7=35
b:on sur	5=-36 6=69
b:on tax	0=38 7=-48
b:on the	0=-48 5=-31 7=52 8=-34
b:on with	0=65 3=27 7=-72
b:onboarding app	3=54
b:once >	0=-30 1=-28
b:once a	7=50
b:oncle et	0=45
b:oncology >	4=-35
b:oncology who	4=26
b:one >	1=53 3=32 7=32
b:one chromosome	2=43 4=-57
b:one entry	8=43
b:one eye	4=50
b:one in	5=39
b:one night	4=-26 5=47
b:one of	1=-55 2=-54 3=-32 4=-30 5=-39 6=101 7=-34
b:online exams	5=-25
b:only >	1=31
b:only that	4=34
b:ons >	0=-26
b:ont deux	2=-27 4=-58
b:ont ete	3=37 5=47
b:ont fait	0=-36
b:ont la	1=-25 2=42
b:open about	4=82
b:open letter	0=44
b:open marriage	5=30
b:open plan	0=-39 1=-41 4=41
b:opens the	3=71
b:opera >	5=-50
b:oppose a	0=36 1=27 4=-37
b:opposition de	0=-55
b:opposition research	0=-32
b:opt out	7=26
b:or a	5=46 6=-67 8=-38
b:or so	0=-48 5=54
b:order >	0=-31 1=-42 5=25 7=-31 8=77
b:order of	1=38 8=-33
b:ordre des	1=-34
b:organisations syndicales	7=-34
b:organised the	0=30 4=-30 7=70
b:organiser >	7=34
b:organiser for	0=25
b:organises for	7=32
b:orient >	1=57
b:orientation >	0=-26 5=-90
b:orientation sexuelle	2=-27 5=-32 6=31
b:orientation week	6=-30
b:origine genetique	2=39
b:origines >	2=25 3=-27
b:osei is	3=28 4=-40
b:ou il	1=-25 3=70
b:ou les	4=33
b:ouest >	7=-40
b:our candidate	0=-34 3=-30
b:our form	4=-40
b:our lab	1=39 3=38
b:out >	2=-40 3=29 5=29 8=-41
b:out a	0=-27 6=33
b:out as	6=-38
b:out at	6=90
b:out aupres	6=36
b:out flyers	0=31
b:out in	0=-27 4=55
b:out of	0=42 1=46 5=-55 6=-62
b:out on	2=-28 4=-25 6=-91
b:out since	0=-26 6=33
b:out to	4=-30 6=70
b:outrage >	4=-28 8=54
b:outside the	0=49 7=-32
b:ouverte >	0=47 7=-62
b:ouvre avec	3=40
b:ouvre la	3=38 4=-38
b:ouvriers >	7=-29
b:over >	7=-28
b:over a	4=-60 7=-33 8=73
b:over an	5=42
b:over coffee	5=32
b:over the	0=30 1=-27 3=-38 7=30
b:over to	8=34
b:own account	0=58
b:own name	5=44
b:own van	8=-29
b:own words	0=43 6=41
b:owner >	4=-32 5=-32 8=-38
b:owner s	1=-42 8=58
b:pa >	4=-27
b:pacifiste >	1=27
b:pacsee avec	0=-30 6=-45
b:page 2	2=26
b:page >	8=46
b:pages >	0=26
b:paid >	7=31
b:paid by	0=-64 7=-32
b:paid for	2=-37 7=26 8=40
b:paid time	7=28
b:paid up	0=-80 7=60
b:paie >	0=-32
b:paie pour	5=27
b:pair >	2=53 5=52 6=-41
b:palb2 >	2=40
b:palliatifs >	4=32
b:palm >	3=34
b:palm oil	3=-25
b:palm print	3=36
b:palm vein	3=38 8=-30
b:panel >	2=-27
b:panel that	2=-60
b:panel with	0=25 8=-26
b:panne >	4=-36 5=-26
b:paper >	8=-28
b:papers >	0=-28
b:par an	2=-31 4=27
b:par choix	4=-28 5=109 6=-32
b:par conviction	0=29
b:par des	0=30 6=-26
b:par erreur	0=-28 3=-34 4=-45
b:par ethique	1=50 5=-37
b:par jour	4=57 8=-34
b:par l	2=56 4=-27 8=55
b:par la	0=57 1=-45 3=55 5=-54 6=-59 7=82 8=30
b:par le	0=-54 1=-37 2=-34 3=59 4=-26 6=-45 7=-39 8=52
b:par les	0=-35 3=30 5=-29 7=-43
b:par lui	6=48 8=-56
b:par mois	5=56 7=32 8=-27
b:par philosophie	1=32
b:par principe	0=29
b:par sa	6=-28
b:par ses	1=-60 8=-27
b:par son	2=-31 5=-51
b:par test	2=27
b:par un	1=-45 2=35 6=51 7=-32 8=40
b:par une	3=33
b:par votre	0=-27 3=51
b:parait il	4=-35
b:parce qu	0=26 1=-33 5=-25 6=60 8=-26
b:parce que	3=28 6=42
b:parental leave	4=-28
b:parents >	4=-29
b:parfaite >	0=31 4=-30
b:paris >	5=-32
b:parish council	0=-27
b:park >	0=27 1=-47 6=-44 8=-38
b:parle dans	6=41
b:parle de	0=-62 4=-26 6=37
b:parle sans	2=-46 3=-25
b:parle volontiers	2=30
b:parlementaire d	0=-53
b:parler en	2=-26
b:parliament >	0=32
b:parole >	8=61
b:parole board	7=-31 8=-59
b:parole de	0=39
b:parquet a	8=54
b:part in	2=32 5=36
b:partage sa	6=75
b:partenaires >	5=33
b:parti >	7=-49
b:parti animaliste	0=48
b:parti de	0=-78
b:parti en	0=-81
b:parti pirate	0=51 7=-38
b:parti socialiste	7=-38
b:partially sighted	4=61
b:participe aux	0=44 7=66
b:partie de	2=-43 4=-27
b:partiel >	4=31
b:parties >	0=-30
b:partner at	5=-26 6=-48
b:partner in	6=-28 8=-32
b:partner is	1=37 6=-103
b:partners >	5=89
b:partners at	5=54
b:party and	0=32 7=-28
b:party in	0=79
b:party member	0=40
b:party wall	0=-27
b:pas >	0=-25 3=-30 5=-60 8=-25
b:pas d	1=55 7=38
b:pas dans	3=-44
b:pas de	1=49 3=-55 4=105 6=-54
b:pas du	5=48 7=30
b:pas en	5=62 8=-25
b:pas herite	2=45 4=-43
b:pas hetero	6=39
b:pas l	4=29
b:pas le	1=-36 2=79 3=-85 6=-30
b:pas les	6=79
b:pas que	0=-33 3=73
b:pas reconnu	6=47
b:pas son	5=-51
b:pas voulu	4=-64
b:passe >	3=-43 5=-26 7=26
b:passe au	3=35 5=-27
b:passe ses	0=50
b:passe son	2=60 5=-41
b:passe une	5=-66 8=91
b:passeport biometrique	3=-57
b:passion for	5=-26
b:passport and	3=-26
b:passport chip	3=49 5=-30
b:passport office	3=-26
b:past master	1=45
b:patents >	4=-48
b:patience >	4=-48 6=-31
b:patients >	5=-38
b:patrimoine >	1=-31
b:patron >	4=46 6=-46 8=33
b:patronal du	7=-28
b:pau >	2=-27
b:paume >	3=38
b:paume a	3=39
b:payroll >	7=-54
b:peanut allergy	4=28
b:peine a	5=-25 7=-60 8=-36
b:peine de	0=51 8=-29
b:peine perdue	4=-26 8=-36
b:peintre en	8=-42
b:peinture >	4=67
b:pen >	2=-45 3=71 4=46
b:pendant deux	0=38 5=113 7=-34
b:pendant la	5=-29
b:pendant neuf	4=-28 5=-29
b:pendant quatre	5=42
b:pendant trois	0=-40
b:penitentiaire a	8=-32
b:pense >	1=40
b:pense que	1=67
b:pense t	6=37
b:pension fund	7=34 8=-33
b:people with	4=-32
b:perdu l	0=47 3=-36 4=55
b:perdu sa	6=34
b:perdu son	6=-55
b:perdu un	3=-34 4=97
b:pere >	2=29 7=27 8=-51
b:pere est	8=42
b:pere et	2=82 7=34
b:period of	8=-27
b:periode d	4=27
b:permanence du	0=-29
b:permis >	6=34
b:permis b	8=-69
b:permis pour	4=-35 8=48
b:personnel >	2=-35 7=-52 8=-37
b:personnes prostituees	5=-38
b:perth >	1=37 7=-38
b:petit ami	8=-27
b:petite ville	0=31
b:petitions contre	0=25
b:peu >	1=78 4=68
b:peut pas	4=63 5=-25 6=-49
b:phd in	1=-38 6=33
b:philosophical about	1=-32
b:philosophie en	1=-30
b:philosophy of	0=-26
b:phones >	8=34
b:photo >	0=29 3=-64 5=32
b:photo de	0=42 3=30 5=-29
b:photographe >	3=-26 6=-26
b:photographie le	6=-25
b:photographiques d	5=-29
b:photographs of	5=53
b:photos de	5=56
b:photos of	5=27
b:picture of	5=42
b:pierre et	2=-28 6=53
b:pierre rabhi	1=42
b:pilot >	3=35
b:pilote le	8=-30
b:pilots union	7=63
b:pirate party	0=30
b:pitch >	8=-38
b:placard a	6=25
b:place de	4=64
b:place en	8=43
b:plaisante t	2=60 4=41 5=-47
b:plan >	0=61 2=43 4=-55
b:plan a	0=-33 5=-40
b:plan offices	4=34
b:plan social	4=30
b:planner >	1=-36 5=-30
b:planner for	0=-25
b:planning >	7=-27
b:planning familial	2=-31
b:plant >	4=-26
b:plant manager	7=64
b:plaquiste >	8=-33
b:plateforme de	0=-30
b:play about	4=-33 5=-33
b:play and	5=50
b:please >	1=27
b:plus >	0=49 1=-33 2=41 4=-68 5=28
b:plus de	0=-26 4=-54 6=-36 8=-53
b:plus depuis	1=-54 2=-27 3=31 4=64 5=-46 8=-41
b:plus qu	1=-31 4=-30 6=49
b:pma >	4=-53 6=39
b:pma et	4=26
b:pme >	4=-25
b:podcast >	4=-30 6=42 8=-31
b:poignee de	3=-34
b:point >	0=-35
b:pointe avec	3=56
b:pointeuse biometrique	3=-54
b:pointeuses a	3=-27
b:points >	8=-47
b:poland >	7=-35 8=54
b:police >	3=-58 8=-28
b:police de	8=-35
b:police officer	6=52
b:police pour	8=39
b:policy >	0=32 5=-43
b:political levy	0=-31 7=52
b:political science	0=-34
b:politics >	0=-63
b:politique >	0=71 4=-27
b:politique de	0=-46
b:polling station	8=-26
b:polyamorous >	5=37
b:polycystic kidneys	2=74 4=-56
b:porno au	0=-40 5=45
b:port de	3=-26 4=38
b:porte la	2=45
b:porte le	0=29 2=-35 6=31
b:porte parole	0=58 7=33
b:porte plainte	3=33 8=-44
b:porte un	2=-80 4=65 8=31
b:portes ouvertes	6=31
b:porteur d	2=-35 3=-28 4=68
b:porteur de	2=-30
b:porteur sain	1=-25 2=58 4=-50
b:porteurs de	6=-25
b:porteuse >	2=59
b:porteuse de	2=30 7=-39
b:portrait de	1=-30
b:portugais >	1=-50 2=33
b:pose de	8=-25
b:position in	2=-27
b:positive >	2=41
b:post >	0=28 7=41 8=27
b:post partum	4=-28
b:postdoc >	4=-38
b:poste >	0=-45 5=-36 6=31 8=29
b:poste a	1=42 7=-26
b:poste de	4=31
b:poste pour	0=60
b:postulent ensemble	2=30
b:postulent tous	6=-66
b:pouce >	3=26
b:pour abus	8=30
b:pour alcool	3=-27 4=-52 8=52
b:pour avoir	5=55
b:pour chiens	1=-25
b:pour des	1=47 3=-26
b:pour enfants	4=-33
b:pour fraude	8=-38
b:pour l	0=-63 1=-29 3=48 5=36 7=26 8=-48
b:pour la	2=-39 6=-74
b:pour le	0=53 2=-35 4=48 6=48 7=-78 8=-39
b:pour les	0=-45 1=-48 2=-32 3=-34 4=-60 8=-37
b:pour lui	0=-34 3=45 4=-32 6=32 8=-44
b:pour lyceens	5=-44
b:pour outrage	4=-39 8=58
b:pour rejoindre	2=-26 6=28
b:pour ses	5=39
b:pour tapage	4=-36 8=38
b:pour un	4=-69 5=-41 7=-68
b:pour une	2=-28 3=-48 6=97 8=-72
b:pour vol	8=45
b:pratique l	5=91 6=-31
b:pratique le	5=27
b:precedent employeur	3=25
b:precinct captain	0=35
b:precise t	5=-32 6=55
b:preciser >	4=-27 5=28 6=32
b:predisposed to	4=-32
b:predisposition to	2=26 4=-27
b:prefecture >	3=-28
b:prefer to	6=-26
b:prefere la	7=28
b:prefere les	5=-43 6=27
b:prefers not	0=-55 5=-46
b:pregnant and	5=82
b:prelevement adn	2=58
b:premiere heure	0=31 7=59
b:premutation >	2=28
b:prend des	4=66
b:preparatrice >	4=-30
b:prepared the	6=-33
b:present >	8=32
b:presente sa	6=38
b:preside la	1=34 7=60
b:preside un	6=35
b:president >	0=45 6=-27
b:president du	7=-37
b:president of	0=-31
b:presidente >	0=-70 5=46 6=-30
b:press >	0=-28 1=-63
b:presse >	2=-35 3=-25 5=-36 6=-40 8=-45
b:presse locale	8=28
b:pretend un	0=-44 5=90
b:prevue >	2=42 4=28
b:pricing >	4=-32
b:pride as	6=61
b:pride network	6=57
b:pride of	6=-45
b:priesthood >	6=34
b:prime minister	0=-37
b:principes de	1=46
b:principle he	0=57 1=-36 5=-41
b:pris a	5=-51
b:prise de	3=25
b:prison >	1=-37 6=-30 8=90
b:prison for	8=30
b:prison officer	8=-45
b:prison service	7=47 8=-31
b:prisons >	8=-28
b:privee >	1=27
b:prix >	5=-34 8=-51
b:prize >	7=-37 8=-41
b:probation >	8=54
b:probleme de	4=50 8=-57
b:proces >	3=33
b:proche des	0=46 5=-26 7=56
b:procurement >	1=-36
b:product designer	1=-35
b:produit >	2=-41
b:professeur d	6=-50
b:professeur de	2=-31 3=-44 6=44
b:professionnelle >	3=-34 4=-42 6=-41
b:profil >	5=42
b:profil adn	2=58 3=-30
b:profil de	3=43 8=-36
b:profil genetique	2=58
b:profile >	2=-41 5=35
b:profile is	2=47
b:profile of	3=31
b:programme >	3=67
b:project >	7=-27
b:projet >	1=-50 3=-34 6=-37
b:projet d	0=69
b:promotion >	1=41 7=-25
b:prononcee par	4=-36 8=57
b:prospect >	4=-34 7=39
b:prostitution >	5=-37
b:protest songs	0=-30
b:prototypes >	8=-28
b:proud of	7=41
b:province >	1=35
b:prud hommes	6=44
b:ps >	0=34
b:ps aux	0=25 7=-26
b:psychiatre >	4=47
b:psychiatrie >	4=-57 8=-34
b:public >	6=33 8=29
b:public affairs	5=-38
b:publications >	1=36
b:publiques >	8=-28
b:puce du	3=39
b:puis relache	4=-35 8=25
b:punctual >	1=-30 5=53
b:pupil s	5=55
b:purser >	7=-35
b:put his	1=-34
b:put it	6=38
b:puts it	0=25
b:qu elle	1=-31 2=35 3=-28 4=-88 8=-99
b:qu il	0=-26 2=-32 3=-31 4=-26 6=61 8=-46
b:qu on	1=25 3=32
b:qu une	1=35 4=30
b:quand il	4=59
b:quand on	4=-66 8=65
b:quarante >	2=-26
b:quarante ans	4=34 6=73
b:quatre heures	8=-29
b:quatre mois	4=47 5=-47
b:que des	1=-29 6=76
b:que l	4=-27
b:que la	0=-39 1=64 8=-27
b:que le	1=52 3=-39 4=29 5=-60
b:que les	5=-46 6=86 7=-35
b:que m	1=-25 2=-27 4=82 5=33 6=-42 7=-30 8=-30
b:que mme	0=48 8=27
b:que pour	4=-25 8=29
b:que sa	5=55 6=-32
b:que son	2=26 5=47 6=-41
b:question >	8=-30
b:questioned about	8=46
b:questions about	1=-26
b:qui a	0=41 7=-33
b:qui l	2=30 8=-25
b:qui la	5=-28
b:qui le	0=41 5=-25 6=-29
b:qui lui	1=26
b:quick >	8=-43
b:quinze ans	2=-31 8=43
b:quit the	0=-43 1=37
b:quitte l	0=-51 1=26 5=-25
b:quitte la	5=32
b:quitte le	1=59 6=-32
b:quitte son	6=79
b:raconte que	6=-32
b:raconte sa	6=-30 8=-60
b:raconte son	0=-26 5=31 6=40
b:raised in	1=31
b:raised the	1=48
b:raison >	1=-55 7=25
b:raison de	8=57
b:raisons ethiques	1=60
b:ran a	5=-33
b:ran for	0=27
b:ran the	0=56 2=-35
b:rappel a	8=48
b:rather not	3=31
b:react vue	1=-28
b:read >	3=-29 4=52 5=58
b:reader rejects	3=90 4=-40
b:readers >	3=-26
b:reads epictetus	1=49
b:reads the	0=31 1=53 3=-30 5=-34
b:realise un	0=-31 6=-43
b:reason >	4=-56
b:recel >	2=-26 8=35
b:reception >	1=-28
b:receptionist >	5=-31
b:recognised by	3=-39
b:recognition and	3=33
b:recognition consent	3=35
b:recommande par	3=-25 6=-52 8=54
b:reconnaissance >	3=66
b:reconnaissance de	3=-57
b:reconnaissance du	3=-35
b:reconnaissance faciale	3=-39 8=-30
b:reconnu >	3=-52 4=-25 6=70 8=32
b:reconnu par	3=41
b:reconnue par	3=-32
b:reconquete >	0=41
b:reconverti dans	8=-31
b:record >	3=73
b:record certificate	4=-26
b:record is	8=80
b:recordings >	3=-34
b:recruiter >	4=55
b:recrutement >	7=-26
b:recruteur >	0=37 4=32
b:recuse toute	1=67
b:red hair	2=47
b:red tape	4=-60
b:redige l	3=-30
b:reduit l	1=-31
b:referee >	0=-42 1=32 4=71 5=32 7=-49 8=-35
b:referee says	5=46
b:reference >	1=-29 2=-73 3=-34 7=-48 8=32
b:reference calls	0=26
b:reference hints	5=33
b:reference says	0=-59 7=35
b:references >	0=-31 2=35
b:referente >	0=30 5=-37
b:reforme du	0=-28
b:refuse d	0=-30 1=48
b:refuse de	2=47 3=-32
b:refuse la	1=-27 3=75
b:refuse les	0=32 1=54 3=-42 8=-30
b:refuse que	3=-30
b:refused >	4=26
b:refused the	8=-46
b:refused to	1=-26 7=26
b:refuses to	1=-25 4=-34 7=46
b:regime de	0=60 4=-26
b:region >	6=25
b:regional >	0=-28 5=44 7=-36
b:regisseur >	0=-27
b:registered >	3=31
b:registre >	2=28
b:regle des	4=-28
b:regulier de	0=31 5=54
b:rejected by	1=-41 4=34 6=55
b:rejoint le	7=42
b:relation client	5=-64
b:relation intime	5=31
b:relations avec	0=-32 5=35 7=-25
b:relations with	5=-63
b:relationship manager	5=-46
b:relationship with	5=39 6=50
b:relaxee >	8=64
b:released from	8=40
b:released without	8=41
b:releases >	3=-32
b:releve d	3=-38
b:relevees a	3=41
b:religieuse ni	1=31 8=-29
b:religion a	1=-43
b:rembourse >	8=32
b:remis >	3=56 4=-29
b:remission >	4=76
b:remote work	0=-37 4=-33
b:rencontres photographiques	5=-35
b:rendus >	0=-25 4=-27
b:rennes >	0=32 2=-38 6=-36
b:renonce a	5=28
b:rentre a	8=26
b:rep >	7=-49
b:rep at	7=38
b:rep for	7=38
b:repas >	4=31
b:repete >	0=43 8=36
b:repond elle	6=25
b:repond qu	0=33 3=-34 4=38
b:report >	2=30 4=-71 8=-28
b:reporter >	0=-37
b:representante de	7=-27
b:repris de	8=73
b:repris sa	7=37
b:republicains >	0=31 7=-27
b:research >	1=-35
b:researcher >	4=-34
b:reseau >	7=-36
b:reseau de	8=29
b:reseau veineux	3=41
b:reserve >	4=-37 5=61
b:reserve d	3=45 4=-40 8=27
b:resigned from	7=55
b:respecte le	4=-39
b:responsable >	1=-37 8=-26
b:responsable des	0=30
b:responsable export	0=43
b:rest of	0=50 7=-28 8=-45
b:restaure des	8=-27
b:rester a	6=-25
b:restored the	1=-29
b:resultats de	0=-28 2=28
b:retina scan	4=-43
b:retine >	3=40 4=-45
b:retour de	0=53 4=-52
b:retrait de	0=-28 7=-39 8=42
b:return to	4=-41
b:reunion >	1=31
b:reunions >	4=-67 7=-27
b:reunions de	4=-38 7=26
b:revendique >	6=47
b:rhone >	1=30
b:riant >	0=-42 6=25
b:rien >	1=26 8=31
b:right >	0=-26 1=-31 8=29
b:right hand	3=46 7=-30
b:right in	0=-27
b:right of	0=62
b:right to	0=37
b:right views	0=30
b:ring >	6=29
b:risk >	2=27
b:risks >	2=31
b:risque de	2=107 4=-62
b:rmt >	7=49
b:rn >	0=37
b:roe was	8=31
b:roissy >	7=29
b:role >	3=-28 4=41
b:roll out	3=-48 4=-40 6=-26
b:rome >	5=59
b:rondes >	5=-26
b:room >	1=-47
b:rouge >	7=38
b:row >	0=28
b:royaliste il	0=48
b:rudolf steiner	1=45
b:rue >	0=-26
b:rue de	0=-39
b:rugby union	7=-52
b:run >	4=-27 6=48
b:run a	5=-30 6=67
b:run for	0=-28
b:run in	2=74 4=-45
b:runner >	2=-46
b:runs a	0=70 4=-52
b:runs in	4=-69
b:runs the	1=34 4=-27 5=-31 6=36
b:s >	0=60 1=-29 3=-44 5=-30 6=-30
b:s a	1=27 2=35 6=-44
b:s absente	4=29
b:s allergic	2=-55
b:s an	1=44 4=-46
b:s and	4=-30 6=-32
b:s been	8=-26
b:s career	5=-39
b:s daughter	7=-36
b:s en	1=115 3=-43 4=-28 5=-42 6=-25 8=26
b:s est	0=51 2=-51 3=26 5=48 8=30
b:s father	5=49
b:s fingerprint	3=42
b:s form	4=44
b:s gay	5=-52
b:s gene	4=-25
b:s got	2=25 4=-34
b:s husband	6=27
b:s identifie	3=25
b:s in	4=97 7=27 8=-29
b:s installe	6=50
b:s lay	7=25 8=-50
b:s letter	2=28 4=-25
b:s letters	1=-42
b:s line	0=43 2=54 4=-35
b:s lover	5=35 6=-36
b:s not	0=65 6=29 7=-46
b:s note	0=-35
b:s oppose	1=40
b:s ouvre	3=34
b:s pa	7=-63
b:s partner	6=-26
b:s server	3=28 8=28
b:s so	4=25
b:s son	4=-40
b:s syndrome	4=33
b:s the	0=-44 3=-39 6=-25 7=48
b:s wife	4=-50 5=45
b:s y	0=-44
b:s youth	0=26
b:sa banque	3=41
b:sa carte	4=-32 6=-27 7=-32
b:sa compagne	4=-82 5=-57
b:sa conjointe	6=50
b:sa conviction	1=63
b:sa creation	0=28
b:sa demande	3=30
b:sa famille	0=62 6=-29 7=-31
b:sa femme	2=-40 5=61 6=-33 7=26
b:sa fiancee	6=47
b:sa fille	0=-47 4=57 6=31
b:sa frappe	8=-27
b:sa jeunesse	6=62 8=31
b:sa lettre	6=-43 7=30
b:sa loge	0=-27 1=35
b:sa main	3=55 4=26
b:sa maladie	4=42
b:sa mere	0=30 2=60 3=-27 4=28 5=-37 6=-26
b:sa mutation	2=60
b:sa paroisse	5=30
b:sa peine	8=47
b:sa petite	5=-27
b:sa promotion	7=-25
b:sa reforme	0=-53
b:sa retine	3=43 4=-35
b:sa signature	0=-27 3=-41
b:sa soeur	1=-40 2=30
b:sa tante	6=-36
b:sa these	7=-26
b:sa vie	1=52 5=28 6=-34
b:sa voix	0=-32 3=26
b:sacked for	0=-33 7=47
b:safety rep	7=51
b:sage femme	5=-30 6=-41
b:said >	0=-26 1=-29 3=-26 4=26 5=-34 6=59
b:said a	2=27 4=-52 8=47
b:said so	0=30 8=-46
b:said that	0=40 5=-29 8=-29
b:said the	0=61 1=-48 3=-41 5=32 8=30
b:said to	4=-25 5=77
b:sain de	2=50 4=-26
b:saint etienne	1=-34 6=-27
b:sait qu	6=49
b:sait que	5=-60
b:salaire >	0=37 1=27
b:salarie >	0=-28
b:salarie d	7=-41
b:salariee >	7=-62
b:salariee d	7=28
b:salary >	6=-44
b:sales in	4=-36
b:salle de	5=41
b:same sex	1=-27 5=-122 6=61
b:samedi >	1=-35
b:samples >	1=45
b:sang >	2=-33
b:sans contact	3=32
b:sans detour	3=-27 4=50
b:sans en	1=-46 7=34
b:sans etiquette	7=-55
b:sans gene	2=-47
b:sans qu	3=41 5=26
b:sans religion	1=33
b:sans reserve	1=31
b:sans restriction	4=31
b:sans suite	8=40
b:sans voiture	0=-33
b:sante >	4=-45 8=37
b:sat on	8=-36
b:saturdays >	4=-28
b:savile row	6=-29
b:say >	2=-36 3=-26 4=65
b:say but	5=-25
b:says >	1=40 2=-61 3=-44 6=69 8=91
b:says a	0=32 2=-25 3=-51 5=64
b:says an	5=-26 6=50
b:says and	0=51 1=-41 2=55 4=-45 8=26
b:says he	5=-45 6=25
b:says her	1=-40 5=28 6=-26 8=28
b:says his	0=-51 1=64 2=-31 6=-38
b:says of	2=28 8=-43
b:says so	0=-32 4=-76
b:says that	0=-38 4=37 5=31 6=36 7=27
b:says the	2=40 3=-53 6=-48 7=-30 8=34
b:says they	5=48
b:scan and	2=-57 3=46
b:scan de	3=31
b:scan of	3=36
b:scanne a	3=25
b:scanned at	3=35
b:scanned the	3=-52
b:scanners >	3=-78
b:scenes de	8=-26
b:sceptic >	1=31
b:school >	0=27 2=-53 4=60 5=-36 8=-44
b:school and	1=-58
b:school in	1=-32
b:school s	5=-50 8=26
b:schools >	0=-26 3=-27 8=-27
b:science lecturer	0=-31
b:science politique	1=-29
b:sciences po	0=31
b:scientifique >	6=-26
b:sclerose en	4=51 8=-42
b:score 0	3=33
b:scotland and	7=-35
b:scottish independence	0=51
b:scrutin >	7=-39
b:se definit	0=27
b:se dit	0=58 1=-33 7=-25
b:se reclame	1=28
b:se sait	2=33
b:search >	1=-43
b:search result	8=56
b:second tenor	3=-39 6=26
b:secret >	6=27
b:secret in	5=47
b:secret of	1=26 8=-26
b:secret pour	0=-27 5=-47 8=-46
b:secretaire de	0=45 5=-25 7=-64
b:secretaire du	0=-28 7=44
b:secretary >	0=-25 7=113 8=-35
b:secretary of	7=40
b:secretary s	5=44 7=-52
b:section >	0=-45 6=29 7=70
b:section au	0=40 7=-66
b:section du	0=31 7=-67
b:section locale	1=35 7=-47
b:section sud	7=77
b:section syndicale	7=-26
b:secular humanist	1=41
b:secular society	1=25
b:secularist >	1=65
b:securite >	3=-47
b:security guard	0=77 8=-26
b:segolene royal	0=57
b:seize ans	0=34 7=-49
b:sel >	0=31 3=-27
b:sells hearing	4=-53
b:sells iris	3=-77
b:selon elle	0=36
b:selon l	0=-59 7=-25
b:selon la	5=69
b:selon le	0=62
b:selon les	1=47
b:selon son	0=37 5=-29
b:selon une	0=43 7=-36
b:semaine >	2=-26 5=48 8=-27
b:seminaire >	5=62
b:senateur lr	0=41
b:sens de	1=71 5=-45
b:sens du	2=-32
b:sens fort	1=38
b:sense >	1=45
b:sense of	0=-41 6=-39
b:sent her	2=32 5=65
b:sent to	0=48 3=41 6=-36
b:sentence >	8=48
b:sentenced to	8=-37
b:sequence des	2=-37 5=-35
b:sequenced thousands	2=-34
b:sera demande	8=-60
b:sergeant >	6=-49
b:serious fraud	8=51
b:seriously ill	4=28
b:sert de	3=53
b:served as	7=44
b:served on	7=66
b:serveur >	1=-27
b:service >	3=-55 4=-25 5=38 7=29 8=-44
b:service civil	1=57 3=-31 8=-53
b:service des	3=34
b:service in	4=-26
b:service public	0=-41
b:services de	8=27
b:ses apprentis	2=-26
b:ses deux	1=-32 2=71 3=-31 8=-33
b:ses dix	3=27
b:ses donnees	3=28 8=-29
b:ses ebats	5=49
b:ses empreintes	3=89 5=-26 8=-34
b:ses enfants	1=29 5=-40
b:ses equipes	0=-26
b:ses etudes	0=-26 1=35
b:ses genes	2=-30
b:ses heures	5=38
b:ses idees	0=39
b:ses mains	4=32
b:ses mots	8=-39
b:ses nuits	5=70
b:ses origines	2=39
b:ses pairs	3=-38
b:ses projets	0=-36
b:ses publications	0=50
b:set up	3=39 6=-29
b:seven years	4=-34 8=31
b:sex disaggregated	5=-27
b:sex he	5=58 6=-64
b:sex in	4=-65 5=88
b:sex life	5=29
b:sex marriage	5=-57 6=44
b:sex offenders	5=-43 8=64
b:sex she	5=34
b:sex tape	5=49
b:sex therapist	5=33
b:sexe >	4=-25 5=56 6=-25
b:sexual harassment	8=-29
b:sexual health	5=-34
b:sexual misconduct	5=53
b:sexual orientation	5=-59 6=79
b:sexual relationship	5=33
b:sexuality >	5=-62
b:sexually active	5=31
b:share a	6=-46
b:she and	6=37
b:she asked	4=-44 5=40
b:she asks	1=27
b:she believes	1=-28
b:she calls	3=30
b:she came	4=-25 6=46
b:she can	3=67 4=45 5=-30 6=-32
b:she carries	4=-46
b:she coaches	8=-25
b:she d	1=37 6=47
b:she doesn	0=-36 5=-32
b:she edited	1=-26 6=-31
b:she edits	8=-67
b:she fell	6=39
b:she got	7=39
b:she had	3=27 5=-46 8=52
b:she has	0=43 1=-38 3=-67 4=-42 6=-42
b:she inherited	2=50
b:she interviewed	6=-28
b:she investigated	8=-63
b:she is	0=-45 3=-28 4=59 5=-81
b:she isn	5=36
b:she keeps	0=35 6=-28
b:she knows	1=31
b:she leads	6=56
b:she left	0=-41 6=89 7=25
b:she lives	6=33
b:she ll	6=-26
b:she married	5=-35
b:she mentioned	3=32 4=-36
b:she put	6=33
b:she ran	0=30 7=27
b:she s	0=-86 2=-26 5=-40 7=36 8=30
b:she said	5=-75 6=91 8=52
b:she says	0=32 1=51
b:she sees	4=47
b:she signs	3=52
b:she slept	5=40 6=-45
b:she spent	4=58 8=-43
b:she still	8=-36
b:she stood	7=32
b:she takes	1=-35
b:she told	1=-35 4=43 5=32
b:she took	4=-28 5=-35 7=-38
b:she translated	1=-27
b:she volunteered	5=38
b:she votes	0=33
b:she wants	4=-35 6=31
b:she was	0=-28 6=-84 7=-39
b:she worked	1=-31 3=34 6=-25
b:she works	7=-59
b:she wrote	4=-30 5=28 6=-32 7=-33
b:sheffield >	0=-41 7=31 8=-27
b:sheriff >	8=55
b:shift >	3=-42
b:shifts >	0=-39 4=-36 6=-34
b:shop >	7=-32
b:shop floor	7=-57
b:shop in	3=25 4=-25
b:shop steward	7=86
b:should be	1=-26
b:show >	8=-58
b:showed >	2=32
b:showed that	4=-42
b:shows >	1=32 3=27 4=-31 8=-36
b:shows in	1=-32 4=47
b:shows no	4=-27 8=58
b:si sa	6=27
b:si son	6=33 7=38
b:sick leave	0=-27
b:sick of	4=-34
b:sickle cell	2=48 4=-79 8=-32
b:side >	0=-36 2=43 4=71 7=-88
b:side in	7=41
b:siege au	4=-34 7=94
b:siege de	7=-48
b:signature >	2=-44 3=-40 6=43
b:signature de	3=-25
b:signature dishes	3=-28
b:signature du	3=-33
b:signe l	0=34 7=-30 8=-31
b:signe le	0=-35 4=72 8=-32
b:signed off	4=29
b:signed up	0=31 1=26 7=-37
b:since 1998	0=34 6=-39
b:since 2010	2=-27
b:since 2011	2=32
b:since 2012	1=-35 4=-31
b:since 2014	5=-45 6=41
b:since 2015	2=-32 3=-30 6=26
b:since 2016	4=-25
b:since >	0=68 6=-39 7=-36 8=36
b:since his	6=-53 8=30
b:since march	0=-42 4=39 6=-26
b:since my	4=-62
b:since school	6=41
b:since the	5=52
b:sings in	1=-35 6=-35
b:sister >	0=26 7=31
b:site >	0=-39 1=-41 2=42 4=-27 5=39 6=26
b:site de	3=32 4=-26 5=-48
b:site manager	1=-32
b:sites >	4=-31
b:sits on	0=67 8=-30
b:six >	8=39
b:six ans	1=-29 2=-38 8=-37
b:six months	8=-37
b:six weeks	2=26
b:six years	1=-47 4=38 6=28 7=40
b:slept with	5=59 6=-43
b:slides >	4=-33 6=-26
b:slipped disc	4=33
b:slogan >	4=-26
b:snes >	0=-49 7=47
b:snuipp >	0=-27 7=38
b:so >	4=-64 5=62
b:so he	0=-50 2=27
b:so in	1=53
b:so no	5=-30 8=79
b:so please	4=30 5=26
b:so she	1=26 6=-29
b:so that	2=-31
b:so the	1=25 5=25 7=-38
b:so they	2=32
b:social >	0=-36
b:social media	0=-42 7=40
b:social worker	7=-35
b:sociale >	0=-30
b:sociales >	7=-33
b:socialiste >	0=34
b:sociaux >	8=38
b:society >	1=29
b:society of	7=-30
b:soeur a	1=-36 2=38
b:software >	0=26 1=-33
b:soins palliatifs	4=28
b:soir >	0=-33 7=37
b:soir du	0=-45 5=34
b:solidaires >	0=-29 6=-32 7=105
b:son >	2=60 3=-58
b:son adn	0=-25 3=-52 8=-31
b:son ami	1=55 4=-33 6=43
b:son ancien	1=-40 4=32 8=-55
b:son associe	8=25
b:son badge	6=53
b:son beau	1=-41 8=27
b:son blog	0=47
b:son calme	5=-66
b:son casier	2=-28 8=51
b:son chef	0=-33 5=40
b:son coming	6=55
b:son compagnon	3=-26 4=-53 5=-35 6=-73
b:son compte	0=42 5=-47 6=79 7=26
b:son conjoint	6=39
b:son credo	7=-36
b:son cv	0=-38
b:son depart	3=28 5=47
b:son directeur	0=65 5=-30
b:son divorce	4=-25
b:son employeur	0=-59 5=-45 7=-27
b:son empreinte	3=36 5=-34
b:son engagement	0=-68 1=69 7=32
b:son epouse	6=57
b:son epoux	6=-96
b:son ex	6=-60 8=52
b:son fiance	1=-30
b:son fils	2=70 5=-40
b:son frere	1=-71 3=-36 4=44 8=27
b:son genome	2=39
b:son grand	0=41
b:son has	3=-38 4=41
b:son homosexualite	1=-30 2=-50 6=75 8=-30
b:son image	0=-30 7=-38
b:son index	3=63
b:son iris	3=63 8=-30
b:son is	8=61
b:son licenciement	4=48
b:son lit	5=44
b:son livre	4=-29 6=-26
b:son mandat	0=29
b:son mari	1=37 3=-56 5=56 6=-38 7=-35
b:son nom	3=-49 6=-41 8=37
b:son oncle	0=25 2=-37
b:son operation	4=-44
b:son orientation	2=-44 5=-45 6=48
b:son parti	0=83
b:son pere	1=37 2=38 3=-29 4=-38 6=-29 7=49 8=-62
b:son petit	4=25 6=-30
b:son podcast	6=31
b:son poste	5=37
b:son pouce	3=63
b:son precedent	3=25
b:son premier	5=-29 6=-75
b:son proces	3=34
b:son profil	2=39 3=-26 8=-33
b:son propre	2=44
b:son rythme	3=46
b:son syndicat	7=62
b:son test	0=-32 2=50
b:son visage	1=-29 3=92
b:son was	4=75
b:sort d	4=55
b:sort de	8=36
b:sorti du	6=46
b:soudure >	0=-28
b:souhaite rester	6=-42
b:soupconne d	6=70 8=-50
b:soupire t	4=-25
b:source >	3=-29
b:sourd aux	4=-63
b:sous antidepresseurs	4=31
b:sous bracelet	4=-25 8=49
b:sous l	0=25
b:sous sa	7=-27
b:soutien a	0=42 3=-37
b:souvenir >	3=47
b:souvent >	4=-30
b:soviet union	7=-33
b:spain >	2=-28
b:spain if	8=26
b:spanish >	6=37
b:speaks at	6=57
b:speaks of	1=27
b:speaks with	1=-25
b:special school	2=-49
b:specialiste des	1=-26 5=-32
b:specialiste du	0=-56
b:speed are	3=98 4=-37 8=-41
b:spent >	1=-32 8=44
b:spent a	4=92
b:spent in	1=-30 8=47
b:spent two	8=-39
b:spinal muscular	2=34 6=-31
b:spinale >	2=42
b:spinoza et	1=-27
b:spite of	4=49
b:spoke of	6=27
b:sport >	6=35
b:spreadsheets >	0=25 1=-33 6=61
b:staff network	6=32
b:staff to	6=-40
b:stage de	0=29 7=32
b:stagiaire >	2=-34
b:stand for	4=77
b:standardiste >	4=-42 5=33
b:start >	2=-26 4=26
b:start up	2=-25 4=-70 7=-31 8=-35
b:stations >	0=-25 8=-44
b:statistician at	5=-33
b:stay in	0=-28 4=-35 6=-25
b:steward >	5=-30 7=43
b:steward at	3=-41 7=-47
b:steward of	7=-30
b:steward on	7=-53
b:steward s	6=-37 7=-49
b:sticker >	0=49
b:still a	5=29
b:still in	3=-39
b:stoic in	1=-58
b:stoiciens >	1=-37
b:stole from	8=66
b:stole the	8=-51
b:stolen and	5=38 8=-47
b:stood for	7=25
b:storage of	3=36
b:straight >	5=-38 6=56
b:straight a	6=-26
b:straight he	6=114
b:strasbourg >	0=41
b:strong convictions	1=-27 8=-48
b:struck off	1=-27 8=34
b:student in	0=43
b:students union	0=-45 7=-74
b:study >	4=-51
b:style >	0=53 4=-37
b:subject of	4=-30 6=-38
b:sud >	0=-51 3=-47 6=-31 7=77
b:sud ouest	7=-36
b:sugar she	4=71
b:suis agnostique	6=-42
b:suis un	6=33
b:suisse >	2=33 3=-25
b:suit des	4=-30
b:suit la	3=-40
b:suit me	7=-30
b:suit un	4=85
b:suit une	2=62
b:suivi >	1=-32
b:suivi par	8=62
b:suivie >	4=44
b:suivie par	4=39
b:sujet >	5=36 6=49
b:sujet de	4=-32
b:summer party	0=-38 5=26
b:sunday shifts	1=28 4=-36 8=-32
b:supervisor >	0=-29 1=-30 4=30 5=-45 8=-29
b:supplier >	8=-39
b:supplies >	3=-40
b:support of	0=36
b:supporter >	0=28
b:supporter of	0=50
b:sur >	8=-46
b:sur deux	2=48 4=-43
b:sur index	2=-29
b:sur internet	0=-25 5=74
b:sur l	1=34 2=-32
b:sur la	1=-37 2=-56 4=-64 5=-67 6=46
b:sur le	0=-75 6=77 7=-26 8=-54
b:sur les	1=-49 2=-26 3=-48 5=-84 6=-52 7=-41 8=-74
b:sur linkedin	6=35
b:sur liste	0=-31 7=36
b:sur sa	0=-37 1=40 8=-33
b:sur ses	3=30 4=-35
b:sur son	0=44 3=-32 4=-37 5=45
b:sur tablette	3=59
b:sur un	0=32 1=-30 5=-39
b:sur une	0=-39 3=-38
b:surgeon >	2=28
b:surgeon s	4=-36
b:surpris en	4=-37 5=75
b:sursis >	8=56
b:surveillant penitentiaire	8=-43
b:surveyor >	0=-44
b:suspended sentence	8=38
b:suspendu de	0=67
b:sussex >	6=-25
b:sworn off	1=40 4=-29
b:syndic >	7=-83
b:syndical a	7=26
b:syndical de	7=31
b:syndicale >	0=-25 7=29
b:syndicales >	7=67
b:syndicat >	0=-69 7=-26
b:syndicat d	7=-37 8=-44
b:syndicat des	4=-34 7=113
b:syndicat fo	7=40
b:syndicat mixte	7=-25
b:syndicat patronal	7=-38
b:syndicats >	7=-30
b:syndicaux >	7=-33
b:syndique >	7=57
b:syndiquee >	7=38
b:syndiquer >	7=41
b:syndrome and	2=-32 4=47
b:syndrome de	2=76 4=-50
b:system >	8=-27
b:system since	3=26
b:t >	0=-56 1=-40 2=65 4=-41 5=-47 6=34
b:t been	1=29
b:t believe	8=-25
b:t drink	4=-31 8=-34
b:t elle	4=39 5=48 6=-34 8=-53
b:t get	4=-26 8=33
b:t had	4=-38 5=55
b:t hold	1=51
b:t il	3=-40 4=-80 5=78 7=-48
b:t join	1=37 8=-43
b:t stand	0=40 4=34
b:t tell	6=28
b:t travel	0=-27
b:table >	3=-44 5=58 6=-25
b:tablet >	3=45 4=-28
b:tablette >	3=82
b:tabloid >	4=-42
b:tagged home	8=37
b:take a	6=-31
b:taken at	4=-26
b:taken by	4=-27
b:taken when	2=27
b:takes the	1=25
b:talk >	4=-26
b:tante >	4=31 6=-96
b:tapage >	4=-28 8=26
b:taste he	8=-44
b:taste the	8=-48
b:tate was	7=28
b:taught a	3=-42
b:taught her	0=-27
b:taught me	7=38
b:taught religious	1=-57
b:tax >	1=27 7=-47
b:tax adviser	0=27 4=-26
b:tax fraud	8=78
b:teacher >	4=-36 5=-25
b:teaches inmates	8=37
b:team >	4=-50 5=-36 6=-37 7=-42 8=-44
b:technician >	2=-31 7=-32 8=-27
b:technicien >	7=-43
b:technique >	0=-43 7=33
b:teenager and	8=61
b:teenagers and	6=32
b:telephone >	2=-30 3=-26 6=-26 8=63
b:telethon >	0=-34
b:tells everyone	2=29
b:template of	3=39
b:temple maconnique	6=-25
b:temps partiel	4=35
b:temps therapeutique	4=31
b:ten fingers	3=44
b:ten years	4=-55 5=34
b:tenait la	0=40
b:tennis club	0=-25
b:tenor >	3=-35 4=-29 6=46
b:tenu >	0=-45 4=-38
b:tenu la	0=-30
b:tenu un	0=43 7=-45
b:tenue de	1=-34
b:terms as	0=32 7=-30
b:terrain genetique	4=-29
b:test >	2=62
b:test a	2=57
b:test adn	2=59
b:test and	2=34
b:test came	2=42
b:test de	3=28 5=-42
b:test for	2=25
b:test in	2=26
b:test showed	2=25 4=-30
b:test that	2=35
b:tested >	2=29 4=-38
b:tested for	2=63
b:tester >	2=-28 7=-40
b:testing on	1=34
b:tests adn	2=-51
b:tests genetiques	2=-28
b:tete de	7=33
b:tete du	0=29
b:tgwu >	0=-30 7=50
b:thalassaemia trait	2=28
b:than i	5=27
b:than the	0=-29 8=-42
b:that >	8=36
b:that a	6=-31
b:that all	1=43 8=-51
b:that ended	7=-28
b:that he	0=53 1=26 3=-25 4=-39 6=83 8=-90
b:that her	4=-37 5=45 6=-53
b:that is	1=-32 6=28 8=33
b:that it	4=46
b:that mr	1=-42 5=53
b:that no	1=26
b:that nobody	1=28
b:that reason	0=36 1=-29
b:that s	0=53 7=-61
b:that she	1=-38 4=-42 5=-57 6=39 8=-25
b:that the	0=-35 5=-61 6=55 7=42
b:that we	2=-33
b:the 2019	0=26 7=42
b:the accident	4=-28 5=38
b:the accounts	4=-37
b:the ad	0=-35 3=-38
b:the afd	0=43
b:the affair	5=-69 8=-37
b:the agency	4=79 8=-41
b:the airline	2=37 4=-25
b:the annual	4=-27
b:the anonymous	5=-26
b:the anti	0=31
b:the app	3=29
b:the applicant	1=38 2=-34 6=33 7=-38
b:the apprentices	6=-26
b:the arms	0=42 7=-38
b:the army	2=-67 3=53 4=64 5=-57 6=27
b:the ballot	0=28 7=-27
b:the band	0=-39 8=-32
b:the bank	0=-51 3=59 8=-28
b:the best	0=-30 1=-36 2=-30 3=-29 5=37 7=-36
b:the bible	1=-44
b:the board	1=-29 7=-32 8=-34
b:the books	6=-47
b:the border	8=-36
b:the boys	6=69
b:the branch	7=32 8=-35
b:the british	1=28
b:the brussels	0=59 1=-39
b:the bumper	1=32
b:the candidate	2=-29
b:the canteen	0=-28 3=28
b:the caretaker	1=-48 8=65
b:the casino	3=30
b:the certificate	8=65
b:the chairman	2=-52 5=26 6=-29 7=-28
b:the chapel	1=-33 7=25
b:the chaplain	8=32
b:the chartered	7=-25
b:the check	3=-35 8=40
b:the choir	0=-34
b:the christmas	5=37
b:the church	1=-27 6=54
b:the civil	0=74
b:the client	5=-30
b:the clinic	0=-28 2=44 3=31
b:the coach	0=41 2=32
b:the college	0=47
b:the committee	0=-37 7=27
b:the communication	7=25
b:the company	1=-48 4=56 5=-46 6=32
b:the consent	3=-46
b:the constable	8=30
b:the constituency	0=39
b:the contract	4=-38
b:the county	7=-26
b:the couple	2=43 5=31 6=-62
b:the court	8=-42
b:the crash	4=84
b:the crown	0=37
b:the cwu	7=57
b:the data	3=55
b:the decline	8=-61
b:the defence	1=27
b:the district	0=31
b:the divorce	2=-26 5=43
b:the dna	2=-26
b:the driver	1=-34 4=-25 5=75
b:the end	4=28
b:the ethical	0=-28 1=-41
b:the eu	0=31
b:the european	0=-26 7=-35
b:the executive	7=51
b:the eye	2=42
b:the face	3=-35
b:the fair	0=-26 5=25
b:the family	2=28 4=-55 5=25 6=51
b:the far	0=-26 1=32
b:the fbi	3=39
b:the fbu	0=-30 7=28
b:the file	2=40 5=-30 6=54 8=-53
b:the finance	0=-42 7=-32
b:the fingerprint	3=70 4=-48 7=-36
b:the fire	4=46
b:the firm	0=-25 3=31 4=-57 5=42 6=25 7=53
b:the first	7=39 8=45
b:the foreman	6=25
b:the former	0=-32 5=36 7=38 8=-31
b:the gap	1=-34 2=-28 5=-31 6=-45 8=81
b:the garda	2=29
b:the gene	2=63 4=-70 6=-26 8=-29
b:the genetic	2=32
b:the gossip	0=-36 1=-42 5=-39 6=58 8=51
b:the government	0=60
b:the governor	8=38
b:the greens	0=-53
b:the gym	3=55
b:the hand	3=61 4=-49
b:the head	5=31 8=61
b:the history	1=-43
b:the hospital	1=37 4=-37 7=-51
b:the hotel	1=-66 5=52
b:the house	6=39
b:the hr	5=66 7=-42
b:the huntington	4=-46
b:the insurer	5=62
b:the interview	4=32
b:the interviewer	0=45 1=-26 5=29 6=-43
b:the iris	3=-47
b:the irish	0=-38
b:the iwgb	7=52
b:the job	6=27
b:the jury	5=-29 8=-59
b:the kids	1=30
b:the lab	1=27 2=78 4=44
b:the landlord	8=32
b:the last	4=38
b:the law	0=-25 4=-38 5=-29 6=-44 8=36
b:the left	3=-31 4=41 6=-31 7=-46
b:the letter	4=-49 5=28
b:the lgbt	0=-32
b:the liberal	0=33
b:the liberals	0=37
b:the library	7=42
b:the list	0=84 8=35
b:the local	0=63 5=33 7=-40
b:the lodge	1=47
b:the lost	1=-27 5=-26
b:the m25	0=41 1=-40
b:the magistrates	8=52
b:the margin	1=25
b:the market	0=28 3=-45 5=-34 7=-27
b:the mayor	0=-27 5=54
b:the merger	4=25 6=-57 8=-40
b:the ministry	5=-33
b:the minutes	0=-40 7=28
b:the month	4=43
b:the moon	1=70
b:the morning	0=61 3=-25 4=43 5=-31 8=-37
b:the move	2=36
b:the musicians	7=37
b:the nasuwt	7=37
b:the national	1=-27 7=49 8=-39
b:the navy	4=49 7=-28
b:the neu	7=31
b:the new	0=-27
b:the newbury	0=61 4=-40
b:the night	4=-30
b:the nineties	6=-43 8=49
b:the note	0=-37 4=-25 5=-46 6=113 8=-32
b:the novel	6=-57
b:the nuclear	3=28 4=-31
b:the num	7=82
b:the nursery	3=34 6=-27
b:the office	0=-29 4=-26 5=71 7=47
b:the old	3=-47 4=-43 5=86 6=-38
b:the only	8=59
b:the opposition	0=55
b:the order	1=55 8=-30
b:the other	2=-31 5=49 7=-56 8=-32
b:the owner	1=-35 8=58
b:the panel	0=47 1=-28 2=-90 8=-25
b:the paper	1=-25 8=43
b:the papers	0=-30
b:the parish	1=-44
b:the partner	6=-25
b:the party	0=-32 6=-33 7=50
b:the passport	3=41
b:the past	4=43 8=-49
b:the pay	0=-26 7=42
b:the peace	8=42
b:the pension	7=71
b:the philosophy	1=-57
b:the phone	3=46
b:the photo	5=48
b:the picket	1=-32
b:the pilots	7=43
b:the pirate	0=36
b:the pitch	8=-35
b:the plant	7=85
b:the play	5=-25
b:the police	0=-35 1=35 3=34
b:the post	6=61
b:the practice	6=-45
b:the premises	5=27 8=-44
b:the press	0=-27 1=39 5=-46 7=-51
b:the pride	6=60
b:the priesthood	1=32 6=32
b:the printing	0=-31
b:the prison	3=56
b:the public	7=43
b:the reader	3=66
b:the recognition	7=-31
b:the record	6=41 8=-31
b:the recruiter	4=50
b:the referee	0=43 3=-44 6=-47 7=-49 8=-49
b:the reference	0=-28 2=-86 3=-29 4=-37 5=34 8=51
b:the regulator	8=-54
b:the religion	1=56
b:the rest	0=35
b:the return	4=-57
b:the right	0=40 6=-28
b:the rmt	0=-28 7=64
b:the role	0=-27 8=-51
b:the royal	7=-33
b:the school	0=-29 4=25 5=-33
b:the second	0=-25
b:the security	0=49
b:the serious	8=39
b:the seventies	0=29
b:the sex	0=-26 5=-50 8=29
b:the shop	7=-25
b:the snp	0=35 7=-45
b:the sports	0=26
b:the storage	3=36
b:the strike	0=-34
b:the students	0=-55 7=-45
b:the subject	6=-32 7=-35
b:the summer	0=-27
b:the system	0=-27 3=51
b:the tablet	3=56 4=-57
b:the tattoo	1=70
b:the team	8=-54
b:the tgwu	7=49
b:the theosophical	1=37
b:the third	0=25 3=27 4=-26
b:the till	1=-40 6=-29 8=87
b:the toilets	4=28
b:the topic	3=-27
b:the tories	0=39 4=-38
b:the town	4=-30 6=29
b:the trial	8=-31
b:the tuc	7=32
b:the twins	6=39 7=-35
b:the two	5=36
b:the union	0=-30 1=-29 6=-29 7=126
b:the user	3=32 4=-54
b:the vault	3=34
b:the vegan	1=-34
b:the video	3=25
b:the village	5=53 6=36 7=-35
b:the visa	3=42
b:the voice	0=35 3=-53
b:the wedding	5=-29
b:the weekend	5=25 8=26
b:the whole	0=26
b:the wine	7=-27
b:the woman	4=81 5=-52 6=32
b:the women	7=54
b:the word	6=-40
b:the workers	0=46 7=-48
b:the works	1=-38
b:the world	0=-31
b:the written	2=-31
b:the year	0=-40 1=51 3=-38 6=53 7=-26
b:the youth	8=43
b:theatre >	5=-25 6=-26 8=-34
b:theatre de	6=-49
b:theft in	1=-25
b:their dog	6=99
b:their genetic	2=-31
b:their parents	4=-30 6=-72
b:their son	4=54
b:them >	0=79 4=-52
b:them well	0=-26 8=-46
b:then >	4=44 5=-26
b:then foreman	7=55
b:therapie de	4=-27 6=66
b:therapist i	4=-28
b:therapist trained	5=-33
b:there >	1=-27 5=-38 7=28 8=44
b:there is	5=-27
b:these >	5=-43 6=-25 7=-31
b:these sur	1=-37
b:thesis >	1=-41 4=-36
b:thesis about	4=-45
b:thesis on	4=55 6=-37
b:they found	5=-45 6=30
b:they have	8=-28
b:they met	5=35
b:they say	2=-40 4=31
b:they share	5=43 6=-40
b:thinks that	1=47
b:thirty years	0=51 3=-30 4=-27 6=-30
b:though she	5=-30 6=25
b:thousands of	2=-42
b:three >	5=31 6=-38
b:three months	4=37
b:three parties	0=-28
b:three unions	0=-26 7=60
b:three years	4=25 6=-39
b:through >	4=33
b:through a	2=43
b:through an	2=37
b:through the	4=-43 5=42 7=43
b:ticked twice	4=35
b:ticket >	7=41 8=-41
b:tiennent la	8=-37
b:tiennent un	5=-33
b:tiennent une	1=36 6=-38
b:tient l	1=30
b:tient la	0=-27 6=-33
b:tient une	0=56 5=-40
b:till >	8=32
b:time >	5=-35 6=-45
b:time at	4=43
b:time for	4=29
b:time in	6=-35 8=71
b:time off	7=38
b:time served	7=-39 8=-49
b:time work	4=-29
b:tinder berlin	5=-47
b:tired of	4=-55 6=41
b:titre de	4=-49
b:to 1	8=-42
b:to a	0=79 1=-72 2=-36 5=32 7=-25
b:to ask	0=-29
b:to bakeries	3=-32
b:to be	0=-50 1=-44 4=-48 6=32
b:to cook	8=61
b:to crosswords	4=-49
b:to do	4=25
b:to door	3=-32
b:to face	3=-42
b:to facial	3=27
b:to give	3=32 4=59
b:to go	0=-47 7=49
b:to have	0=-56 1=37 4=-61
b:to her	5=-61 6=-26 8=-86
b:to him	7=28
b:to his	0=50 4=36 7=-55 8=35
b:to hospitals	2=-26 4=-57
b:to keep	4=-36 5=63 6=-39 8=34
b:to learn	1=31
b:to leave	0=61 7=-61
b:to move	0=-29 4=-27
b:to pay	5=49
b:to perth	2=-27 4=-26
b:to remember	5=-36
b:to say	2=39 4=-27 6=27
b:to see	2=38
b:to sell	2=-30
b:to stay	0=-54 6=-34
b:to stop	4=35 8=39
b:to take	4=53 8=-35
b:to testing	1=29
b:to the	0=34 1=56 4=-71 7=62 8=-110
b:to us	1=-30 2=-33 5=-30 6=-33
b:to use	3=-25
b:to work	0=40 1=-33 4=-30
b:told a	7=35
b:told he	5=-50 6=38
b:told me	4=-32 5=-40
b:told she	2=31 4=-39
b:told the	0=55 1=31 2=-62 4=28 5=79 6=-73
b:told to	4=62 8=-32
b:told us	0=42 5=-42 7=-31
b:too >	6=25
b:took a	4=44 5=31 6=-33 8=55
b:took her	0=-48 3=31 5=-28
b:took part	0=40
b:took the	5=78 8=47
b:topic of	3=-30
b:tories >	0=40 4=-27
b:tories and	0=-52
b:tory mp	0=33
b:touchee >	3=-25 6=34
b:touchees par	4=-25
b:toujours au	4=66
b:toulouse >	6=34
b:tour de	0=-37 2=-29
b:tourne un	1=-28
b:tourner la	8=54
b:tours >	7=69
b:tous >	0=-43 5=-33
b:tous deux	6=-70
b:tous les	2=39 5=-26
b:tout >	1=-80 7=65
b:tout le	1=-36 5=70 7=42
b:toute l	0=-30 3=30 4=27
b:toute violence	8=-27
b:toutes les	0=31 4=33
b:tracts de	0=-44 7=-26
b:tracts publicitaires	0=-27
b:trade union	7=-41
b:trade unionist	0=-45
b:trade unions	7=-25
b:traduit un	2=-36
b:trafic aerien	8=-65
b:train >	4=31
b:trained as	8=57
b:trained at	5=-30
b:trained them	1=-32
b:trains >	1=-37 5=-47
b:trait >	2=25
b:traitement >	4=93
b:traitement des	4=-28
b:translocation equilibree	2=48
b:transmission d	2=-61
b:transports >	4=32
b:travail >	2=37 3=-27 4=-69 5=49 6=-54
b:travail bien	4=-44 8=-30
b:travail d	1=52 8=45
b:travail de	4=40 5=28
b:travail en	4=53
b:travaille a	4=-61 5=-29
b:travaille avec	3=33
b:travaille en	5=-40
b:travaille pas	3=-29
b:travaille pour	0=-34 4=-40 7=-43
b:travailler a	4=47
b:travailleur handicape	3=-32 4=59
b:travel >	0=-38
b:treasurer >	0=-43 6=29 7=86
b:treasurer of	7=-44
b:treated for	4=106
b:tremblement de	4=67
b:tremor in	4=61
b:trente ans	6=-25 7=-27 8=-42
b:tresorier de	0=43 7=-35
b:tresorier du	0=81 6=-25 7=42
b:tribunal >	4=-34 6=37
b:trisomie 21	2=-61 4=52
b:trois >	5=79
b:trois ans	0=-53 5=-55 8=42
b:trois associes	0=-36 5=46
b:trois essais	3=29
b:trois fois	3=27
b:trois heures	4=-25
b:trois mois	7=-31 8=36
b:trompe sa	5=29 6=-31
b:trouble with	3=42 4=-45
b:trouve chez	2=51
b:trouve un	2=28
b:trustee of	7=34
b:tuc congress	7=58
b:turned down	1=29
b:twelve years	0=38
b:twenty years	1=43 6=30 8=36
b:twice >	3=-30 5=-46
b:twice a	0=33 4=-40 5=26
b:twice and	3=56 8=-32
b:twins >	2=-58 6=48
b:two >	4=35 6=37
b:two candidates	0=-30
b:two children	5=-28 6=-47
b:two copies	2=47
b:two dads	6=27
b:two days	7=49
b:two miscarriages	2=27
b:two mums	6=26
b:two operations	4=88
b:two partners	5=48
b:two terms	0=42
b:two with	4=-55 6=32
b:two women	7=-25
b:type 1	4=56
b:type 2	0=-27 1=-33 2=110 6=-51 7=-32 8=-25
b:type >	6=47
b:types with	3=-34 4=67
b:udb >	0=52
b:ump >	7=-43
b:un >	4=-42
b:un accident	3=-28 4=43
b:un amant	5=58
b:un ami	4=-26 6=46
b:un an	5=-31 6=-44
b:un ancien	5=-52 6=48
b:un assureur	8=-36
b:un atelier	1=-49 8=54
b:un autre	6=71
b:un avc	4=41
b:un badge	3=47
b:un bilan	7=25
b:un blog	6=-33
b:un bon	5=-44
b:un bracelet	8=32
b:un bureau	4=53
b:un cabinet	7=-25
b:un cancer	4=91
b:un capteur	3=-32
b:un cercle	1=40
b:un chantier	6=31
b:un chromosome	2=51
b:un client	5=71 6=-42 8=-43
b:un collegue	0=-49 3=-33 5=74 6=50 7=-45 8=51
b:un conge	0=88 6=26
b:un conseil	0=-26
b:un controle	3=-27
b:un corset	2=-41 4=64
b:un couple	2=-32 5=-43 6=61
b:un doigt	4=33
b:un ehpad	4=-32
b:un enfant	4=-92
b:un extrait	8=-29
b:un fabricant	3=-25
b:un film	5=-51 6=-40
b:un foyer	4=-31 8=-48
b:un gene	2=45
b:un homme	1=-28 5=-44 7=-45
b:un hotel	6=-30
b:un jour	2=-36
b:un kit	2=72 4=-37
b:un laboratoire	1=-27 2=-28
b:un livre	1=30 6=48
b:un magazine	5=-25
b:un maitre	1=-42
b:un manuel	1=-25
b:un marche	8=-25
b:un memoire	4=-35
b:un ministre	0=42
b:un oeil	3=-36 4=91
b:un parti	0=28
b:un passeport	3=-47
b:un petit	6=62
b:un peu	2=30 4=31
b:un plan	5=-28 7=-26
b:un poste	4=48
b:un prelevement	2=55 3=-65 7=36 8=-26
b:un prix	8=-45
b:un proces	8=-31
b:un projet	0=51
b:un psychiatre	4=36 5=-27
b:un rappel	4=-55 8=58
b:un referent	1=-29 5=54
b:un reseau	8=35
b:un risque	2=66 4=-33
b:un senateur	6=-25
b:un service	1=62 8=-26
b:un seul	1=-29 4=79
b:un soir	5=27
b:un steward	6=58
b:un syndicat	7=30 8=-35
b:un syndrome	2=33
b:un telephone	8=68
b:un temple	1=-40 6=-30
b:un test	2=44 5=-28
b:un tiers	1=42 5=33
b:un traitement	4=78
b:uncle and	1=54
b:under a	4=29 8=-43
b:under her	5=33
b:under his	3=-28 4=-40 5=47 8=45
b:under investigation	8=54
b:under the	4=-42 5=35
b:une affaire	8=32
b:une agence	0=-30
b:une ancienne	0=-39 5=46
b:une appli	4=-34
b:une application	5=-27
b:une association	8=-48
b:une aventure	5=60
b:une banque	0=54 4=-29 6=-38 8=-38
b:une belle	5=-37
b:une chaine	0=-28
b:une classe	7=30 8=-37
b:une clinique	4=-30
b:une collegue	0=-47 5=-33 6=49
b:une condamnation	8=51
b:une consultation	2=39
b:une cooperative	7=40
b:une deletion	2=27
b:une depression	4=26
b:une deputee	0=-37
b:une ecole	1=47 5=-26
b:une empreinte	3=-48
b:une entreprise	2=43 3=-32 6=40
b:une equipe	4=-42
b:une etude	5=-41
b:une exposition	0=-26
b:une famille	4=-37
b:une federation	0=-27
b:une femme	1=-48 4=-39 6=26
b:une fois	0=-29
b:une hernie	4=51 8=-37
b:une histoire	5=77 6=-38
b:une liaison	5=38 6=-25
b:une liste	0=36 3=-37
b:une loge	1=86 5=-26
b:une maison	5=-32
b:une maladie	2=37
b:une militante	0=41 6=-44 7=-25
b:une mutation	2=-27 4=-27 6=36
b:une nuit	0=-34 4=-38 8=75
b:une petite	6=76
b:une photo	0=26 3=43
b:une place	0=-30 4=29 8=-29
b:une relation	5=77 6=-31
b:une section	0=-29 7=30
b:une semaine	3=26 8=-27
b:une stagiaire	5=51
b:une therapie	4=-33 5=54 6=64
b:une these	3=-35
b:une translocation	2=57
b:une voiture	4=42 6=46 8=-33
b:union >	0=-40 1=-26 7=68
b:union activist	0=-30 7=33
b:union and	0=68 7=-64
b:union at	0=-30 7=43
b:union bank	7=-32
b:union congress	7=-52
b:union de	6=-60
b:union departementale	7=-55
b:union des	0=-32 1=37
b:union drive	7=69
b:union elected	7=41
b:union europeenne	0=73 7=-46
b:union he	7=53
b:union in	7=26
b:union jack	7=-49
b:union learning	7=57
b:union locale	7=44
b:union man	7=70
b:union member	0=-41 7=56
b:union of	1=-29 3=-29
b:union official	7=29
b:union over	0=-39 7=34
b:union pacific	1=-25 7=-25
b:union s	7=74
b:union sportive	7=-25
b:union street	7=-35
b:union subs	7=29
b:union when	1=-28 7=42
b:unions >	7=-29
b:unions in	7=-31
b:unite stewards	7=39
b:unpaid >	0=30 3=-25 6=-35
b:unpaid work	8=49
b:unsa >	2=-25 7=70
b:unsa en	7=39
b:unsa l	7=32
b:up >	8=-35
b:up at	3=38
b:up by	1=-37 3=38 5=-43 8=-29
b:up for	8=53
b:up gay	6=31
b:up in	0=32 1=-30 8=-38
b:up the	6=-30
b:up with	0=30
b:upheld >	5=54 8=-74
b:us >	2=-28 3=-56 5=46 8=-25
b:us for	0=-29 8=37
b:us he	4=67
b:us that	0=25
b:us too	6=41
b:usage de	4=40
b:usdaw member	7=32
b:use the	3=51
b:used her	3=28
b:used to	0=35 1=-43 3=-35 6=57
b:uses a	4=74
b:usher at	8=-26
b:usine >	0=-32 3=-28 6=26
b:v leiden	2=32
b:vaccination centre	4=-26
b:vaccination de	0=-40
b:vaccins a	4=30
b:van >	4=-30 7=-27 8=27
b:variant calling	2=-34
b:variant de	2=36
b:variant management	2=-29
b:vault >	3=30
b:ve been	0=31 4=53
b:ve had	5=53 6=-40
b:vegan >	1=-33
b:vegan chef	1=30
b:vegan for	1=44
b:vegane par	1=39
b:vehicule personnel	7=-27
b:velo >	0=-28 1=-29 7=60
b:vend des	0=-27 3=-48
b:vendeur >	4=-25
b:vendeuse >	5=-28
b:vendu des	2=-42
b:venue avec	6=68
b:ver di	7=45
b:verification du	5=-30
b:verse au	2=27
b:veterinaire >	0=-25 4=-35
b:veut changer	0=-25 5=26
b:veut pas	5=60 6=-35
b:veut tourner	8=37
b:vice presidente	0=-63
b:victime d	6=62 8=-84
b:video >	3=-36
b:video a	0=38 5=-30
b:video et	3=63
b:vie >	1=42 6=30
b:vie avec	5=-55 6=51
b:vie de	5=25 6=-48
b:vie intime	5=36
b:vie sexuelle	5=63 6=-79
b:vient de	0=-61 1=54 7=30
b:vierge a	5=32 8=-41
b:vierge de	5=-67
b:view of	1=-54
b:vigneron independant	0=-25
b:village >	1=-28 5=48
b:ville >	0=-29 5=33
b:vingt ans	1=-28 5=-35 6=-29 8=-38
b:violence >	8=-26
b:violence after	1=38
b:virgin and	5=51
b:virgin at	5=27
b:virgin trains	5=-77
b:vis avec	6=46
b:visage >	3=26
b:visage par	5=-29
b:visio >	8=37
b:visite des	8=-32
b:visite du	4=43
b:visite medicale	4=50
b:visiteuse medicale	4=-61
b:vit a	6=-31
b:vit avec	1=-33 2=-28 3=-37 4=-60 6=-28
b:vit chez	1=-53 2=-68 4=67
b:vit depuis	6=44
b:vit en	1=30 5=-26 6=35
b:vit selon	1=71 6=-33 8=-49
b:voice >	3=-58
b:voice authentication	3=31
b:voice carries	2=-41
b:voice coach	3=-33
b:voice sample	3=36
b:voiceprint is	3=34
b:voisinage >	2=31
b:voiture >	0=-32 1=43 6=44
b:voix >	0=-29 3=50
b:voix de	3=-42 7=46
b:voix du	0=-26
b:voix off	3=-26
b:voix sert	3=60
b:vol a	8=-32
b:vol de	4=-29
b:volontiers >	0=32
b:volt >	0=50
b:vote a	0=94
b:vote plus	0=59 1=-60
b:voted for	0=29
b:voter a	0=-38
b:votes for	0=65
b:votre logiciel	3=31
b:vue >	4=-44 8=42
b:vue en	4=-67 8=37
b:vue svelte	1=-30
b:waiting for	2=32
b:wales >	1=-45
b:wanted in	8=87
b:wants a	7=26
b:wants to	0=-39 4=-59 5=-44 8=-29
b:war in	1=40
b:ward sister	0=-36 7=38
b:warns an	0=27
b:was a	0=-41 3=-51 4=-39 5=-56 8=-81
b:was about	0=-29 1=-35
b:was an	0=53 8=48
b:was arrested	0=-48 8=40
b:was at	1=-25
b:was born	2=42 4=88 5=-40
b:was brought	1=33
b:was caught	5=-57 8=91
b:was cleared	5=-36 8=-41
b:was convicted	8=37
b:was dismissed	5=31
b:was elected	7=59
b:was found	8=50
b:was given	7=-52 8=32
b:was her	0=-30 1=-56 2=-43 3=-38 4=-48 6=-58 8=-30
b:was his	1=-60 3=-51 4=-43 6=-29
b:was in	0=-27 2=-58 4=41
b:was it	1=90
b:was locked	0=-26 8=64
b:was mugged	8=-55
b:was on	4=-28 7=59
b:was once	7=37
b:was raised	1=47
b:was sacked	7=39
b:was seen	5=56
b:was sentenced	8=-57
b:was sequenced	2=34
b:was taken	2=33
b:was tested	2=26 4=-39
b:was the	0=-76 1=-57 2=-31 4=34 5=47 6=-52 7=-61 8=-49
b:was told	4=-52
b:was treated	4=87
b:watch >	8=-55
b:way >	3=-39
b:wearing a	4=63
b:wears a	2=-25 5=48 6=-30
b:wedding photographer	6=-27
b:wedding planner	5=-30
b:weddings and	1=-34
b:week >	4=120 8=-84
b:weekends >	0=34 5=34
b:weekly >	0=-30
b:well >	0=-34 4=40 6=-32 8=-50
b:well to	0=53
b:were found	5=47
b:western union	7=-35
b:what he	4=-38
b:what she	4=-36
b:what the	4=32
b:when he	6=26
b:when i	1=36 2=30 5=-60 8=30
b:when it	5=30 6=-51
b:when my	2=-28 4=43
b:when she	1=-55 3=42 4=47 7=60
b:when the	6=27 7=-37
b:when they	5=-42 6=31
b:when we	4=-59
b:where he	7=-38
b:where she	3=51 7=-31 8=-27
b:which ended	4=33 6=-26 7=-27
b:which he	4=38 8=-45
b:which his	3=38 8=-26
b:which is	0=-32 1=27 3=-51 8=76
b:which she	1=26 2=34
b:who had	4=54 8=74
b:who has	4=30 8=58
b:who interviewed	1=59 8=-60
b:why he	1=-31 7=-31 8=25
b:why she	2=38 5=29
b:wife >	5=43 6=-31
b:wife are	2=55 5=-30
b:wife is	0=32 4=-42 5=-45 6=37 7=32
b:wife s	4=26 6=-34
b:wife to	0=-26
b:will >	0=50
b:will be	3=28
b:will follow	6=25
b:will not	1=32
b:willing to	6=25
b:with 40	3=-32
b:with >	4=28
b:with a	4=41 5=75 6=42 7=-35 8=-39
b:with addicts	4=42
b:with an	1=-28 2=78 4=-55
b:with another	5=-51 6=70
b:with anyone	5=55
b:with both	3=36
b:with care	6=32
b:with children	8=34
b:with four	4=-27 6=28 8=37
b:with her	4=-49
b:with him	0=-32
b:with his	0=-71 1=-29 6=51 8=-41
b:with my	0=-58 5=26 6=-32
b:with one	4=87
b:with palm	3=-32
b:with the	2=35 3=38 4=-64 5=48 6=-59
b:with two	4=-26 5=39 6=-31
b:with unite	7=-34
b:withdrawn >	8=75
b:within a	3=29 8=-44
b:without a	1=36
b:without being	6=30
b:without charge	8=27
b:witnesses and	1=68
b:woman >	0=-48 6=87
b:woman in	6=35 8=-32
b:women >	5=-36 6=88
b:women according	5=35
b:women freemasons	1=28 7=-25
b:women s	0=44 2=-25 7=38
b:won >	0=-29
b:won at	6=30
b:won over	1=-33
b:won t	0=40 4=-28
b:won the	2=-32 7=-31
b:words >	1=50 6=25 8=-48
b:work >	0=-49 2=41 4=-49 5=-48 6=-38 8=-74
b:work certificate	4=69
b:work for	8=25
b:work on	1=33
b:work since	4=34
b:work with	0=45 1=-33
b:worked >	3=44 8=38
b:worked on	4=-36
b:workers party	0=67 7=-52
b:working with	8=44
b:works council	0=-70 4=-29
b:works from	4=40
b:works in	3=32 7=-46
b:works team	1=-25
b:works with	1=39 3=-28 4=61
b:workshop >	4=-36 6=-33
b:would do	0=47 4=-47
b:would need	5=-46 6=25
b:would not	1=48
b:would rather	3=26
b:wouldn t	1=33
b:writes and	0=-36 4=29
b:writes her	1=28 6=49
b:writes the	2=-37 5=64
b:written test	2=-29 4=34
b:wrote a	3=-34 5=-69 6=-37
b:wrote for	4=-53 6=33
b:wrote in	2=33 6=46
b:wrote the	0=-28 1=-28 2=-48 3=-75 5=26 6=-32 7=-43 8=32
b:wrote to	8=-46
b:x >	2=27
b:x fragile	4=-37 5=-29
b:y a	1=-31
b:y est	0=-25 1=32 3=-41 6=53
b:year 9	7=-36
b:year >	1=-41 3=-59 4=-35 6=44 7=-35 8=-28
b:year and	4=-28 6=36
b:year in	4=89 6=55 8=-57
b:year s	0=-50
b:years >	0=35 1=-29 3=-55 5=-45 6=-56 7=-40
b:years ago	8=25
b:years and	0=-32 4=48 5=49 6=-43
b:years as	1=37
b:years at	4=-54 7=-27
b:years for	8=53
b:years in	0=52 1=-40 4=28
b:years on	1=-44 7=58
b:years sober	4=29
b:youth wing	0=40
b:yves et	6=52
b:zemmour >	0=49
before:job	-73
before:link	25
before:work	-50
beside:BIOMETRIC 1	1=-25 5=-47 6=-52 7=-38 8=-31
beside:BIOMETRIC 2	0=-185 2=-46 4=-72 5=-136 6=-70 7=-94 8=-113
beside:CRIMINAL_CONVICTION 1	0=-62 1=-42 2=-27 4=-44 5=-89 6=-86 7=-86
beside:CRIMINAL_CONVICTION 2	0=-193 1=-70 2=-50 3=-108 4=-147 5=-118 6=-131 7=-119
beside:GENETIC 1	0=-54 1=-94 3=-151 4=-96 5=-149 6=-74 7=-123 8=-92
beside:GENETIC 2	0=-109 1=-113 3=-127 4=-194 5=-118 6=-80 7=-88 8=-109
beside:HEALTH 1	0=-65 1=-47 2=46 3=-51 5=-54 6=-79 7=-115 8=-47
beside:HEALTH 2	0=-106 1=-84 3=-115 5=-73 6=-133 7=-86 8=-74
beside:PHILOSOPHICAL_BELIEF 1	0=-39 2=-49 3=-113 4=-119 5=-98 6=-41 7=-66 8=-43
beside:PHILOSOPHICAL_BELIEF 2	0=-171 2=-83 3=-64 4=-113 5=-73 6=-116 7=-128 8=-126
beside:POLITICAL_OPINION 1	2=-51 3=-41 6=-36
beside:POLITICAL_OPINION 2	1=25 2=-123 3=-74 4=-168 5=-87 6=-153 7=-47 8=-99
beside:SEXUAL_ORIENTATION 1	0=-82 1=-75 2=-107 3=-84 4=-55 7=-90 8=-92
beside:SEXUAL_ORIENTATION 2	0=-85 1=-47 2=-111 3=-109 4=-67 5=-33 8=-105
beside:SEX_LIFE 1	0=-71 1=-103 2=-81 3=-31 4=-112 6=-101 7=-132 8=-57
beside:SEX_LIFE 2	0=-86 1=-96 2=-56 3=-57 4=-102 6=-82 7=-34 8=-91
beside:TRADE_UNION_MEMBERSHIP 1	1=-56 2=-98 3=-42 4=-60 5=-51 6=-86 8=-51
beside:TRADE_UNION_MEMBERSHIP 2	0=-138 1=-95 2=-91 3=-99 4=-146 5=-115 6=-151 8=-152
bias	-36
bias	0=-54 1=-40 2=-58 3=-59 5=-29 6=-37 7=-37 8=-32
couple	129
couple:a man	6=48
couple:a woman	6=90
couple:another man	6=61
couple:avec man	6=64
couple:d man	6=-50
couple:epouse woman	6=33
couple:et man	6=35
couple:ex man	6=-73
couple:ex woman	6=-45
couple:her man	6=-69
couple:her woman	6=117
couple:his man	6=77
couple:his woman	6=-127
couple:joined other	6=-124
couple:joined same	6=181
couple:joined unknown	6=71
couple:ma woman	6=-43
couple:man man	6=100
couple:man woman	6=-161
couple:mon man	6=86
couple:my woman	6=-32
couple:named other	6=-137
couple:named same	6=123
couple:named unknown	6=-127
couple:other	6=-163
couple:s man	6=35
couple:same	6=147
couple:son man	6=-45
couple:son woman	6=46
couple:unknown	6=-61
couple:unknown man	6=-68
couple:woman man	6=-94
couple:woman woman	6=198
field:0	-89
field:0	0=-111 1=-88 2=-111 3=-163 4=-53 5=-65 6=-90 7=-110 8=-93
field:0 mention	-40
field:0 none	-93
field:1	0=-45 2=-33 3=-63 5=33 7=-35
field:2	0=61 1=117 2=100 3=71 5=60 6=30 7=80 8=83
field:2	86
field:2 mention	74
field:2 none	71
field:3	0=133 1=72 2=135 3=139 4=49 5=44 6=-37 7=99 8=66
field:3	143
field:3 mention	157
field:3 none	142
field:4	0=103 1=25 2=54 3=113 7=107 8=69
field:4	202
field:4 mention	92
field:4 none	172
field:aah	4=42
field:abstinence	4=-64 5=43
field:abstinent	4=72 5=-25
field:abstinente	4=-87 5=88
field:abus	8=62
field:abus de biens	8=28
field:accord	7=-50
field:accuse	8=32
field:acquitte	8=66
field:acquitted	8=43
field:actn3	2=30
field:addict	4=-46
field:addiction	4=-26
field:addicts	4=43
field:adhd	4=30
field:adherent	0=-30 7=50
field:adherente	0=47 7=-38
field:adherer	0=-52 7=40
field:adhesion	0=-54 7=43
field:adultere	5=42
field:affray	8=36
field:agent	0=-87
field:agnostique	1=30
field:agresse	8=-71
field:aids	4=-55
field:ailing	4=-64
field:aime les femmes	6=33
field:aime les hommes	6=-46
field:alcoholic	4=35
field:alcool	4=-72
field:alcoolemie	4=-32
field:alcoolique	4=71
field:allergic	4=-44
field:allergie	4=44
field:allergique	4=-38
field:allergy	4=62
field:altruist	1=25
field:amant	5=32
field:amende	8=37
field:amyotrophie	2=26
field:anarchist	0=43
field:anarchiste	0=-34
field:ancestry	2=-28
field:animaliste	1=-45
field:animist	1=36
field:ankle	8=25
field:antecedents	2=-48
field:anthroposophe	1=48
field:anthroposophist	1=67
field:antidepresseurs	4=38
field:antinatalist	1=66
field:antispeciste	1=49
field:anxiety	4=-33
field:apnee	4=65
field:appareille	4=64
field:appeal	8=45
field:appealing	8=40
field:appel	8=-40
field:apte	4=88
field:arbre	2=-42
field:armees	8=-42
field:armes	8=-28
field:arrest	8=-40
field:arrested	8=42
field:arresting	8=-45
field:arret maladie	4=55
field:arrete	4=-25
field:arretee	4=-39
field:arsonist	8=-26
field:arthritis	4=50
field:asbo	8=39
field:asexual	6=69
field:asexuel	6=73
field:asexuelle	6=-29
field:aslef	7=59
field:assault	8=33
field:assemblee	0=-47
field:assigne	8=56
field:asthmatique	4=42
field:asthme	4=50
field:atelier	1=-81
field:athee	1=100
field:atheism	1=-64
field:atheisme	1=59
field:atheist	1=82
field:attire par	6=-28
field:attraction	6=-27
field:audit	4=-27
field:auditeur	4=-44
field:austerity	0=31
field:authentication	3=25
field:authentification	3=29
field:authentifiee	3=30
field:autiste	4=51
field:auto immune	4=35
field:autonomiste	0=46
field:aventure	5=-44
field:aveugle	4=-47
field:b2	8=28
field:badge	0=-96
field:ballot	7=-57
field:ban	8=66
field:banned	8=39
field:bar gay	6=-52
field:barred	8=55
field:bdsm	5=32
field:bectu	7=37
field:belief	1=34
field:beliefs	1=25
field:believes	1=-42
field:biobank	2=-32
field:biobanque	2=-38
field:biometrie	3=-37
field:biometriques	3=81
field:bisexual	6=74
field:bisexualite	6=50
field:bisexuel	6=77
field:bisexuelle	6=36
field:blacklisted	7=27
field:blanchi	8=59
field:blocages	0=42
field:bma	7=34
field:bord	0=-64
field:bouddhiste	1=-42
field:bound over	8=45
field:bracelet	8=25
field:bracelet electronique	8=65
field:bracelets	8=-60
field:branch	0=-64
field:braquage	8=-48
field:brca	2=62
field:brca2	2=80
field:breton	0=35
field:brexiteer	0=54
field:brother	7=-63
field:buddhist	1=-28
field:bulletin	0=-45
field:bureau	0=-46 7=-92
field:burglar	8=32
field:burn out	4=48
field:butch	6=63
field:bypass	4=-48
field:cachets	4=-26
field:cambriolage	8=-45
field:cameras	3=-25
field:camp	6=-43
field:campaigner	0=-29
field:camus	1=-33
field:cancers	4=34
field:candidat a	0=-84
field:cannabis	8=55
field:capteur	3=-45
field:captured	3=47
field:card carrying	7=-44
field:cardiac	4=-28
field:cardiologue	4=-26
field:carrier	2=76
field:carriers	2=-33
field:carte	7=29
field:caryotype	2=75
field:casier	8=30
field:casiers	8=-51
field:caught with	5=-27
field:cause	0=-74
field:caution	8=40
field:cautioned	8=40
field:cautions	8=31
field:ce	7=-118
field:cegetiste	7=33
field:celibacy	5=42
field:celibataire	5=-81
field:celibate	5=89
field:cell	8=-35
field:cells	8=-36
field:cellule	0=-33 8=-30
field:centrale	8=-46
field:centre	0=-73
field:cfdt	7=50
field:cfe cgc	7=49
field:cftc	7=90
field:cftr	2=35
field:cgc	7=77
field:cgt	7=32
field:chapel	1=-25
field:charges	8=56
field:cheat	5=-33
field:chemotherapy	4=32
field:chimiotherapie	4=34
field:chromosomes	2=-55
field:chromosomique	2=53
field:chronic	4=-40
field:church	1=-41
field:civil partner	6=51
field:classee	8=37
field:clear	3=-63
field:clearview	3=51
field:climat	0=30
field:clinic	4=-129
field:clinique	4=-60
field:clone	2=-70
field:cloned	2=-43
field:closeted	6=28
field:cnt	7=69
field:cochlear	4=48
field:coeur	4=-43
field:colle	0=26
field:collecte	0=-48
field:collectif	0=56
field:collectionne	0=-46
field:collective bargaining	7=-39
field:college	0=-32
field:collegue	0=-102
field:collegues	0=-51
field:coming out	6=50
field:commissariat	8=68
field:communist	0=57
field:communiste	0=-41
field:communistes	0=36
field:community order	8=28
field:compagne	6=-40
field:compagnon	6=-45
field:compare	3=30
field:comparee	3=40
field:compatible	2=26
field:complains	8=-25
field:condamne	8=32
field:condamnee	8=27
field:conditionnelle	8=25
field:conductrice	2=33
field:confederal	7=79
field:confederation paysanne	7=44
field:confucian	1=34
field:conquests	5=43
field:conquetes	5=45
field:conscience	1=98
field:conseil genetique	2=55
field:conservative	0=-25
field:conservatrice	0=-40
field:conservees	3=-25
field:conserves	3=35
field:constituency	0=32
field:consulat	3=52
field:consultant	4=-51
field:contraception	5=-48
field:contraceptive	5=-68
field:contrebande	8=59
field:controle judiciaire	8=53
field:convenor	7=62
field:convict	8=-58
field:convicted	8=60
field:conviction	8=82
field:copain	6=59
field:correspondance	3=25
field:corse	0=31
field:corset	4=60
field:cotisation	7=30
field:cotisations	7=-35
field:couche avec	5=77
field:couleurs	0=-56
field:council seat	0=39
field:councillor	0=37
field:councillors	0=-57
field:coupable	8=35
field:covid	4=88
field:creed	1=25
field:crime	8=-75
field:crise	4=-29
field:crises	4=27
field:crohn	4=44
field:crown court	8=-43
field:croyances	1=29
field:crutches	4=54
field:cse	7=-90
field:cure	1=-51 4=27
field:curfew	8=28
field:cwu	7=52
field:cynic	1=-35
field:cyp21a2	2=58
field:cystic	4=-25
field:cystic fibrosis	2=-31
field:d un soir	5=25
field:deafness	4=-25
field:decroissance	0=-48
field:defile	0=29
field:degrowth	1=41
field:deist	1=44
field:delegate	7=29
field:delegation	7=56
field:delegue	7=-78
field:deleguer	7=-57
field:delegues	7=-66
field:deleted	3=52
field:deletion	2=31
field:demo	0=-34
field:democratic	0=46
field:democrats	0=53
field:denudees	5=44
field:deported	0=-42 8=49
field:depot	8=-26
field:depression	4=27
field:detache	7=47
field:detenu	8=111
field:deux meres	6=59
field:deux papas	6=77
field:deverrouille	3=47
field:diabete	4=36
field:diabetic	4=51
field:diabetique	4=88
field:diabetiques	4=-32
field:dieu	1=54
field:digitales	3=41
field:disabilities	4=27
field:disabled	4=-26
field:disciple	1=26
field:disorder	4=-67
field:disqualified	8=66
field:dna	2=31
field:dna test	2=29
field:doigt	3=76
field:doigte	3=-28
field:dominant	2=-39 5=-30
field:don juan	5=58
field:donated	0=-35
field:donor	0=-50
field:down s	2=-31
field:drag	6=-50
field:drepanocytaire	2=59 4=-47
field:drepanocytose	2=43 4=-39
field:drink driving	8=26
field:drinker	4=41
field:dropped	8=37
field:duchenne	2=43
field:due in	4=67
field:dues	7=47
field:dyslexia	4=41
field:e gates	3=-38
field:ebats	5=62
field:echangiste	5=61
field:ecologiste	0=77
field:efface	8=-37
field:eis	7=26
field:elected	0=-118
field:elections	0=-87
field:electrician	0=-71
field:electronic	0=-56
field:elu	0=-65
field:elue	0=-28 7=-39
field:elus	7=-46
field:empreinte	3=39
field:empreintes	3=55
field:en est	6=-31
field:encarte	0=-25 7=74
field:encartee	7=30
field:enceinte	4=76
field:enceinte de	5=-45
field:engage	0=27
field:engagement	0=-63
field:enqueteur	8=-83
field:enregistre	3=74
field:enregistree	3=47
field:enregistrees	3=48
field:enrole	3=43
field:enrolee	3=46
field:enrolled	3=71
field:epictetus	1=28
field:epicure	1=37
field:epicurien	1=64
field:epicurienne	1=-39
field:epilepsie	4=40
field:epileptic	4=57
field:epileptique	4=36
field:epipen	4=50
field:erotic	5=51
field:escort	5=-25
field:escorte	5=-61
field:escroquerie	8=-32
field:etat	0=-48
field:ethiques	1=57
field:europeennes	0=42
field:eurosceptique	0=56
field:ex offender	8=40
field:existentialist	1=49
field:existentialiste	1=45
field:exome	2=64
field:explicit	5=39
field:extinction rebellion	0=27
field:extraconjugale	5=53
field:extramarital	5=29
field:extreme droite	0=30
field:extreme gauche	0=30
field:eyes	3=-44
field:eyesight	4=49
field:face	3=70
field:face recognition	3=-27
field:face template	3=35
field:faceprint	3=38
field:facial	3=62
field:facial recognition	3=54
field:faciale	3=45
field:facility time	7=32
field:faillite	8=-26
field:fainted	4=47
field:faithful	5=-25
field:falsifie	8=40
field:familial	2=-36
field:fancies	6=34
field:father of the chapel	7=47
field:fauteuil	4=32
field:fbi	3=26
field:federal	7=-26
field:federalist	0=39
field:federation	0=-49 7=-92
field:femme	6=-80
field:fianna fail	0=27
field:fibromyalgie	4=69
field:fiche	3=-58
field:fiche s	8=77
field:figure	3=-38
field:fijais	8=47
field:filiation	2=-73
field:fine	8=-107
field:fine gael	0=47
field:fined	8=35
field:fingerprinted	3=44
field:fingerprints	3=67
field:fingers	3=-39
field:fingertips	3=40
field:fits	4=-69
field:fling	5=25
field:fo	7=58
field:forged	8=51
field:forgery	8=35
field:franc maconnerie	1=28
field:freemason	1=51
field:frere	1=-93
field:frozen	1=33
field:fsu	7=64
field:fume	4=37
field:g6pd	2=34
field:gabarit	3=50
field:gabarits	3=-28
field:gait	3=31
field:gang	8=-54
field:garde a vue	8=88
field:gates	3=-37
field:gauche	0=-29
field:gaulliste	0=62
field:gay	6=110
field:gendarme	8=-74
field:general secretary	7=-42
field:genes	2=-43
field:genetic counsellor	2=-45
field:genetically	2=62
field:genetique	2=71
field:genetiques	2=-54
field:genome	2=46
field:genomique	2=-33
field:genotype	2=53
field:genou	4=89
field:girlfriend	6=-29
field:global entry	3=40
field:gmb	7=39
field:god	1=95
field:gouvernement	0=71
field:government	0=60
field:gp	4=-82
field:grande loge	1=34
field:green party	0=46
field:greves	7=29
field:grievance	7=-25
field:gud	0=42
field:gueret	4=-28
field:guerre	4=-85
field:guilty	8=34
field:haemochromatosis	2=37
field:haemophilia	4=-37
field:hand geometry	3=42
field:handicape	4=62
field:handling	8=-33
field:handprint	3=35
field:haplogroup	2=35
field:harassment	8=-42
field:hard of hearing	4=41
field:hcr	3=56
field:health	4=-77
field:hearing aids	4=-62
field:heart condition	4=-39
field:hemophilie	2=26 4=-32
field:her girlfriend	6=50
field:her wife	6=69
field:hereditaire	2=60
field:hernie	4=39
field:hernie discale	4=33
field:hetero	6=64
field:heterosexual	6=92
field:heterosexuel	6=41
field:heterosexuelle	6=34
field:heterozygote	2=58
field:heures de delegation	7=38
field:hidalgo	0=59
field:his boyfriend	6=77
field:his fiance	6=29
field:hla	2=71
field:hmp	8=-32
field:homo	6=88
field:homophobie	6=-27
field:homosexual	6=47
field:homosexualite	6=46
field:homosexuality	6=-53
field:homosexuel	6=121
field:homosexuelle	6=60
field:homozygote	2=54
field:homozygous	2=37
field:hopital	4=-38
field:hopitaux	4=-32
field:hospital	4=-40
field:hospitalise	4=122
field:hospitals	4=-60
field:humaniste	1=36
field:humanists	1=59
field:huntington	2=58 4=-83
field:husband	6=-59
field:hypersensible	4=32
field:idealiste	1=-42
field:idees	0=42
field:ig metall	7=37
field:ill	4=44
field:illness	4=54
field:illnesses	4=25
field:immigration	0=37
field:immune	4=32
field:in bed	5=53
field:inapte	4=68
field:incarcere	8=34
field:independence	0=50
field:index	3=51
field:infidele	5=58
field:infidelity	5=-27
field:inhaler	4=-44
field:inheritance	2=-67
field:inherited	2=-57
field:injury	4=-28
field:inmate	8=53
field:insider	8=35
field:insomniaque	4=50
field:insoumise	0=-40
field:interdiction	8=56
field:interdit	8=46
field:intimate	5=50
field:intime	5=50
field:intimite	5=-62
field:inversion	2=52
field:investigated	8=-31
field:investigation	8=40
field:investigator	8=-39
field:iris scanners	3=-72
field:ivf	4=32
field:iwgb	7=50
field:jail	8=28
field:jailed	8=41
field:judiciaires	8=82
field:juge	8=56
field:jugee	8=43
field:jugement	8=-40
field:jumeau	2=-62
field:jumeaux	2=-64
field:jury	8=-62
field:justice	8=32
field:juvenile	8=36
field:kantian	1=41
field:karyotype	2=60
field:keystroke	3=29
field:kidney	4=39
field:kidneys	4=-48
field:klinefelter	2=39
field:kurde	0=38
field:langue des signes	4=-45
field:lapsed	1=-51
field:latex	5=-77
field:leaflet	0=-37
field:leather	1=30 5=32
field:lecteurs	3=-38
field:left	0=-57
field:left wing	0=77
field:legislatives	0=26
field:leiden	2=29
field:lesbian	6=72
field:lesbienne	6=38
field:lgbt	6=-25
field:lgbtq	6=49
field:liberals	0=25
field:libere	8=83
field:libertin	5=65
field:libido	5=32
field:libre pensee	1=-39
field:libre penseur	1=58
field:libre penseuse	1=39
field:licencie	7=30
field:lignee	2=-32
field:liste	7=29
field:lit	5=-55
field:lit sur les levres	4=70
field:lithium	4=34
field:locked up	8=29
field:lodge	1=44
field:loge	1=29
field:logement	1=-27
field:lover	5=82 6=-73
field:lr	0=73
field:lung	4=-45
field:lutte	0=-26
field:lynch	2=31
field:macon	1=-33
field:maconnerie	1=-59
field:maconnique	1=-26
field:macron	0=62
field:maga	0=78
field:magistrate	8=-39
field:magistrates	8=68
field:mains	3=-31
field:maison d arret	8=33
field:maitresse	5=-31
field:malade	4=35
field:malades	4=-53
field:maladies	4=-39
field:malentendant	4=66
field:mandat	0=-43
field:mandataire	0=-28
field:mandats	7=43
field:manif	0=28
field:manifestation	0=-79
field:manslaughter	8=30
field:march	0=-27
field:marched	0=37
field:marches	0=-27
field:marcus aurelius	1=37
field:mari	6=-80
field:marie a	6=-61
field:mariee a	6=-58
field:married	6=-33
field:mason	1=-52
field:mastectomie	4=-32
field:matched	3=49
field:materialist	1=59
field:materialiste	1=-69
field:mayor	0=-47
field:medecin du travail	4=-43
field:medical	4=-48
field:medicaments	4=-37
field:medication	4=45
field:melenchon	0=32
field:membership	0=-55
field:meme sexe	6=33
field:mental health	4=-25
field:mention	8=70
field:mesure	8=-52
field:migraines	4=48
field:militaire	0=-79
field:milite	7=-46
field:minister	0=-46
field:ministre	0=42
field:mis en examen	8=29
field:moelle	2=28
field:momentum	0=58
field:monarchist	0=43
field:moral	1=-28
field:mosaique	2=51
field:mugged	8=-37
field:municipales	0=35
field:musicians union	7=26
field:mutation	2=39
field:mutations	2=-71
field:mute	2=-61
field:myheritage	2=47
field:myopathie	2=41
field:nasuwt	7=54
field:naturalist	1=-41
field:nautilus	7=41
field:negociant	7=-89
field:negocie	7=-59
field:neu	7=56
field:nihilist	1=61
field:non lieu	8=34
field:non violence	1=43
field:notre dame des landes	0=50
field:npa	0=42
field:nude	5=39
field:nue	5=29
field:nuj	7=54
field:nus	5=-43
field:obama	0=45
field:obedience	1=42
field:objecteur	1=39
field:occupational	0=-28
field:oeil	3=-37
field:offence	8=-27
field:offences	8=-35
field:offender	8=64
field:on licence	8=50
field:oncogenetique	2=29
field:one night stands	5=43
field:onlyfans	5=46
field:open marriage	5=34
field:opens the	3=82
field:operation	4=-28
field:operations	4=-48
field:opere	4=52
field:opposante	0=68 3=-37
field:opposes	0=35
field:opposition	0=73 3=-40
field:opt out	3=-25
field:orban	0=27
field:orientation sexuelle	6=52
field:out at work	6=33
field:outrage	8=68
field:ouvrent	3=-25
field:ouvriere	7=-46
field:ouvriers	7=-45
field:pacifism	1=37
field:pacifist	1=37
field:pacifiste	0=-52 1=79
field:pacse	6=-77
field:pacsee	6=-43
field:paie pour	5=30
field:pain	4=-31
field:painkillers	4=54
field:palb2	2=28
field:palestinian	0=37
field:palm	3=39
field:palm vein	3=36
field:panne	5=-42
field:pansexual	6=42
field:pansexuelle	6=72
field:parlement	0=-33
field:parlementaire	0=-53
field:parquet	8=43
field:parti	0=33
field:partially sighted	4=63
field:parties	0=-62
field:partis	0=-67
field:partner	6=-47
field:pas	3=-83
field:passe	5=-90
field:passion	5=-45
field:paternite	2=-50
field:paternity	2=49
field:paume	3=66
field:pcf	0=109
field:pcr	2=-34
field:pcs	7=37
field:penal	8=-25
field:perjury	8=64
field:permanence	0=-25
field:personnel	7=-37
field:petitions	0=41
field:pills	4=-54
field:pilule	4=-26
field:piquet	7=53
field:pirate	8=-25
field:plan a trois	5=-30
field:playboy	5=-47
field:pleaded	8=29
field:pointage	3=-36
field:pointe	3=55
field:political levy	7=38
field:politically	0=61
field:politics	0=-31
field:politiques	0=-73
field:poll	0=-50
field:polyamorous	5=40
field:polyamour	5=42
field:polyamoureuse	5=25
field:polyamoureux	5=28
field:porn	5=45
field:porno	5=87
field:porte la	2=35
field:porte le	2=-35
field:porte un	2=-66
field:porteuse	2=74
field:portillon	3=27
field:portique	3=29
field:possession	8=59
field:pouce	3=38
field:poursuites	8=60
field:preceptes	1=45
field:predispose	2=57
field:predisposition	2=63
field:prefecture	3=-28
field:pregnant	4=35
field:prelevement	2=29 3=-58
field:prenatal test	2=33
field:preservatifs	5=-32
field:presidente	0=-77
field:pression	3=45
field:principes	1=48
field:prints	3=42
field:prison	8=55
field:prisons	8=-44
field:process	8=-34
field:proctoring	3=30
field:procureur	8=77
field:promiscuous	5=28
field:prosecuted	8=35
field:prospect	7=26
field:prosthetic	4=43
field:prostitution	5=-50
field:protest	0=-51
field:protheses	4=-50
field:prud hommes	7=-51
field:ps	0=62
field:psychiatre	4=37
field:psychiatrie	4=-28
field:psychiatrist	4=70
field:psychologue	4=-41
field:puceau	5=42
field:queer	6=-41
field:questioned	8=39
field:rally	0=45
field:rappel	4=-41
field:rappel a la loi	8=56
field:rapport	5=-33
field:rapports	5=60
field:rationalist	1=54
field:rationaliste	1=33
field:rcn	7=46
field:recel	8=50
field:recherche	8=-36
field:recognise	3=26
field:recognition	7=-75
field:reconnait	3=35
field:reconnu	3=-29
field:reconquete	0=52
field:record	8=-50
field:recovered	4=-51
field:recovering	4=54
field:referendum	0=46
field:reforme	0=-67
field:refuse	3=-51
field:refusee	3=31
field:regime	4=-43
field:regionales	0=-37
field:registered	8=-64
field:rehabilitation	8=51
field:rein	4=52
field:relaxe	8=63
field:relaxee	8=57
field:release	8=-54
field:released	8=28
field:relevees	3=25
field:religieuse	1=47
field:religion	1=64
field:religious	1=-48
field:remain	0=30
field:remission	4=82
field:renaissance	0=50
field:rencontres	5=-28
field:rep	7=31
field:representant	7=-27
field:republican	0=41
field:reseau veineux	3=44
field:reserve	4=-66
field:retina	3=29 4=-67
field:retinal	4=-42
field:retine	3=40 4=-76
field:retrait de permis	8=39
field:retraites	0=26
field:rett	2=28
field:revolution	0=-30
field:rmt	7=57
field:rn	0=59
field:robbery	8=-32
field:royaliste	0=67
field:rqth	4=70
field:rss	7=-63
field:runs in	2=-35
field:sa femme	6=-65
field:sa fiancee	6=50
field:safety rep	7=45
field:same sex	6=35
field:sanders	0=25
field:sans suite	8=27
field:sante	8=-44
field:scan	3=106
field:scanne	3=50
field:scanner	3=53
field:scanners	3=-80
field:sceptic	1=-37
field:sceptical	1=-69
field:sceptics	1=-47
field:sceptique	1=25
field:schopenhauer	1=32
field:sclerose	4=39
field:score	3=35
field:secretaire du	7=39
field:secularist	1=54
field:seduced	5=38
field:seduit	5=-34
field:seizure	4=37
field:selfie	3=41
field:senat	0=-47
field:sentence	8=41
field:sequelles	4=30
field:sequencage	2=27
field:sequence	2=-55
field:sequencer	2=28
field:sequences	2=-42
field:sequencing	2=-70
field:seropositif	4=57
field:sex offenders	8=44
field:sex tape	5=48
field:sexe	5=42
field:sexual orientation	6=43
field:sexualite	5=37
field:sexuality	5=-76
field:sexually	5=42
field:sexuelles	5=51
field:sexuels	5=41
field:sfa	7=44
field:shop floor	7=-44
field:shop steward	7=43
field:shoplifting	8=33
field:sickle	2=62
field:sickle cell	4=-71
field:sickness	4=36
field:siptu	7=49
field:skeptics	1=36
field:slept with	5=67
field:slipped disc	4=39
field:smoker	4=37
field:snes	7=66
field:snj	7=34
field:snp	0=34
field:snuipp	7=58
field:socialist	0=73
field:socialiste	0=61
field:soeur	1=-36
field:soins	4=-68
field:solidaires	7=124
field:solidarity	0=31
field:solidarnosc	0=-64 7=50
field:son compagnon	6=-82
field:son copain	6=34
field:son epouse	6=37
field:son epoux	6=-36
field:sorti du placard	6=25
field:souverainiste	0=52
field:specialist	4=-29
field:spectrum	4=34
field:spinal	4=-29
field:spiritual	1=-38
field:stoic	1=-49
field:stoicien	1=71
field:stoicism	1=27
field:stoicisme	1=28
field:stole	8=25
field:stolen	8=-26
field:stored	3=50
field:straight	6=-34
field:strip	5=-47
field:stroke	4=-51
field:subs	7=53
field:sud	7=71
field:suicide	4=51
field:supporter	0=76
field:surgeon	4=-72
field:surgery	4=-64
field:sursis	8=26
field:surveillance	3=56
field:swinger	5=40
field:swingers	5=48
field:sympathisant	0=27
field:sympathiser	0=34
field:symptoms	4=-57
field:syndic	7=-104
field:syndical	7=40
field:syndicale	7=90
field:syndicaliste	7=38
field:syndicats	7=-32
field:syndique	7=111
field:syndiquee	7=56
field:syndiquer	7=47
field:syndrome	4=-36
field:tabac	4=-43
field:tablet	4=-52
field:tablets	4=62
field:tag	8=62
field:tagged	8=49
field:tante	6=-87
field:taulard	8=47
field:taule	8=49
field:tdah	4=45
field:template	3=47
field:tension	4=-62
field:tenue	1=-45
field:terminals	4=-25
field:test adn	2=55
field:tests adn	2=-59
field:tests genetiques	2=-30
field:tete de liste	7=54
field:thalassaemia	2=46
field:theosophical	1=41
field:therapeutique	4=29
field:therapie	4=-66
field:therapist	4=-52
field:thoreau	1=49
field:thumbprint	3=76
field:thyroide	4=45
field:timbres	7=-43
field:tinder	5=28
field:tired	4=-70
field:titre de sejour	3=29
field:tp53	2=-27
field:tracts	7=-55
field:trade union	7=-30
field:trade unionist	7=30
field:transhumanist	1=43
field:translocation	2=94
field:transmission	2=-86
field:travail d interet general	8=55
field:tremblement	4=61
field:tremor	4=56
field:tresorier	7=-49
field:tried	8=-43
field:trisomie	2=-56 4=28
field:trisomique	2=-58 4=28
field:trompe	5=37
field:trotskiste	0=38
field:trou	8=-28
field:trump	0=36
field:tuc	7=45
field:turner	2=28
field:two mums	6=40
field:typage	2=41
field:ucu	7=54
field:ukip	0=47
field:unbeliever	1=42
field:unef	7=-42
field:unfaithful	5=61
field:union	7=52
field:union card	7=32
field:union locale	7=52
field:union rep	7=-28
field:unionised	0=-89
field:unionist	0=71 7=-67
field:unions	7=-45
field:unison	7=29
field:unite	7=68
field:unpaid work	8=41
field:unsa	7=105
field:urnes	0=-32
field:usdaw	7=66
field:vaccinated	4=40
field:vaccine	4=-34
field:vaccinee	4=54
field:vaccins	4=37
field:vegan	1=40
field:veganes	1=30
field:vein	3=38
field:veineux	3=36
field:venerable	1=55
field:ver di	7=44
field:verdict	8=-38
field:verification	3=28
field:verts	0=28
field:victim	8=-35
field:victime	8=-72
field:victimes	8=-40
field:views	0=65
field:violence	8=-91
field:virgin	5=75
field:virginity	5=35
field:visage	3=71
field:visages	3=-57
field:visas	3=46
field:visite medicale	4=29
field:vocale	3=33
field:voice sample	3=33
field:voiceprint	3=38
field:voix	0=-124 3=40
field:volage	5=63
field:vole	8=52
field:vote	0=42
field:voted	0=-47
field:voter	0=46
field:votes	0=49
field:voting	0=35
field:vow	5=28
field:vue	4=-47
field:walk	3=52
field:wandsworth	8=25
field:ward	4=-58
field:warden	1=-28
field:warned	8=-41
field:warning	8=40
field:wheelchair	4=-39
field:wheelchairs	4=-37
field:wife	6=-91
field:works council	7=-58
field:xxy	2=34
field:zemmour	0=56
field:zen	1=-43
following:11	28
following:14	53
following:2010	-27
following:21	-69
following:41	48
following:600	-36
following:about	-51
following:according	93
following:account	57
following:accueil	-31
following:activee	26
following:addict	-30
following:advice	-36
following:adviser	-27
following:aerien	-67
following:affiche	37
following:after	68
following:agence	-56
following:agent	-36
following:all	42
following:allergy	-45
following:among	-52
following:an	-27
following:analysed	60
following:analyste	-40
following:and	58
following:animale	-27
following:anything	32
following:apres	45
following:arbitre	-41
following:are	29
following:art	-30
following:artificielle	-42
following:assistante	-29
following:association	60
following:assumee	51
following:at	63
following:attends	-31
following:aucune	31
following:avec	54
following:avoir	-34
following:avoue	69
following:bank	-39
following:bar	-27
following:based	-32
following:before	43
following:belge	37
following:berlin	-37
following:bien	35
following:bleue	-41
following:board	-36
following:books	-51
following:both	33
following:branch	36
following:brilliant	-27
following:by	67
following:c	54
following:ca	45
following:cafe	-41
following:calling	-42
following:came	29
following:can	25
following:candidate	56
following:canine	-32
following:carbone	-45
following:card	35
following:cars	35
following:case	31
following:cautions	-27
following:cell	47
following:centre	-67
following:certificate	38
following:cftc	-43
following:cgt	-59
following:chaque	40
following:charge	43
following:charity	-36
following:checked	-31
following:chef	25
following:children	-54
following:choir	-34
following:chronique	53
following:claims	25
following:class	32
following:classiques	-50
following:club	37
following:coach	-37
following:collaborateur	-44
following:comme	43
following:commerciale	-33
following:commission	-51
following:company	-38
following:compliance	-34
following:comptable	35
following:conditions	44
following:confie	-41
following:confirme	38
following:conforme	43
following:connue	67
following:convaincu	66
following:convaincue	34
following:convictions	45
following:corset	-39
following:couples	-42
following:cours	-61
following:cse	52
following:culturelle	-26
following:d	-26
following:dbs	-29
following:death	-55
following:demenagent	43
following:departemental	26
following:department	-27
following:depuis	43
following:des	-35
following:design	-64
following:designer	-32
following:desk	46
following:detection	-31
following:did	-29
following:disaggregated	-26
following:discrimination	-36
following:dishes	-34
following:disorder	66
following:displays	-40
following:disputes	-40
following:dit	75
following:dix	-28
following:doesn	26
following:donc	50
following:dont	36
following:dose	-38
following:dossier	44
following:droit	71
following:du	-29
following:during	63
following:ecrit	89
following:editor	-29
following:education	-30
following:elle	90
following:ended	52
following:entre	-37
following:est	-42
following:et	65
following:etait	-79
following:ete	-43
following:europeen	-25
following:evoquee	36
following:executive	25
following:expression	-25
following:eye	-28
following:face	-26
following:faciale	-44
following:ferme	-26
following:fibrosis	38
following:figure	31
following:file	27
following:fo	-42
following:forestiere	-36
following:form	-36
following:formation	-59
following:formatrice	-41
following:forte	-41
following:fortes	-28
following:found	-35
following:fraud	32
following:free	-50
following:friendly	-57
following:gael	-31
following:garde	-35
following:garden	-38
following:gardens	-34
following:gave	44
following:gay	-49
following:gene	-34
following:general	55
following:genetique	-57
following:geographique	-36
following:graduate	-33
following:grounds	61
following:group	60
following:hand	-40
following:hang	-54
following:hence	34
following:her	-51
following:herite	-28
following:himself	111
following:history	-32
following:holder	29
following:home	48
following:husband	54
following:if	74
following:il	60
following:ils	58
following:image	27
following:in	37
following:installer	-42
following:institute	-31
following:investment	-33
following:is	30
following:islington	-29
following:isn	-32
following:it	37
following:jack	-28
following:je	53
following:jeunesse	-43
following:joue	-33
following:judging	52
following:jusqu	78
following:keeps	46
following:la	-78
following:lab	-38
following:lapse	-26
following:lapsed	44
following:last	44
following:late	51
following:law	-51
following:left	-54
following:les	-42
following:letters	-32
following:levy	-35
following:lgbt	-31
following:line	-30
following:lit	52
following:local	43
following:locale	-48
following:logistics	-37
following:lost	-32
following:louise	33
following:lycee	-50
following:m	31
following:machine	-61
following:magazine	-34
following:mais	36
following:malgre	25
following:man	75
following:management	-40
following:manager	-47
following:marc	-39
following:marketing	-52
following:marriage	-27
following:master	-25
following:matrimoniaux	-35
following:media	-55
following:member	47
following:mention	45
following:mere	29
following:mes	-34
following:ms	50
following:n	56
following:ne	35
following:near	25
following:needs	57
following:negatif	49
following:negative	47
following:new	35
following:ni	67
following:night	-27
following:nine	-48
following:nobody	61
following:non	-37
following:none	60
following:nor	39
following:normal	66
following:note	63
following:notoire	43
following:now	26
following:numerique	-32
following:nurse	-54
following:of	-49
following:off	-50
following:offenders	-42
following:officer	-45
following:oil	-39
following:one	-70
following:orientation	-64
following:orthoptiste	-29
following:ou	26
following:our	40
following:over	26
following:paper	-72
following:paris	40
following:parle	-45
following:partner	-44
following:party	-37
following:passe	58
following:patronale	-37
following:pattern	55
following:pendant	70
following:person	52
following:peu	58
following:photographiques	-32
following:photographs	45
following:photos	71
following:pilot	27
following:place	42
following:plaisante	-34
following:plays	47
following:plus	33
following:police	67
following:pompier	-63
following:portraitiste	-74
following:positive	60
following:precise	77
following:precoce	-38
following:prefere	44
following:pres	27
following:preventive	-39
following:prises	31
following:professeur	42
following:professionnelle	-28
following:profile	36
following:programme	-32
following:publicitaires	-48
following:puis	32
following:pupils	-68
following:qu	35
following:qualite	-34
following:quand	45
following:que	72
following:question	-28
following:raconte	-39
following:radio	-48
following:rare	30
following:readers	-50
following:reading	-66
following:reads	34
following:receptionist	-55
following:recognition	25
following:recommande	51
following:records	-28
following:reform	-44
following:refused	59
following:relationship	35
following:removed	46
following:repond	31
following:report	36
following:research	-51
following:researcher	-41
following:results	48
following:revendique	42
following:rh	36
following:rien	42
following:rights	-31
following:roof	-34
following:rouge	-31
following:routiers	-29
following:rue	-75
following:rule	-25
following:s	-39
following:sa	37
following:saint	-30
following:sait	-51
following:salariee	-47
following:sales	-75
following:sample	54
following:samples	27
following:scan	-31
following:scene	48
following:score	-34
following:screening	46
following:secretary	-42
following:section	69
following:see	35
following:selon	25
following:sert	32
following:service	-80
following:ses	-47
following:set	60
following:she	93
following:showed	38
following:shows	32
following:simple	-53
following:since	81
following:sister	-29
following:so	87
following:sociaux	38
following:society	30
following:soit	34
following:solidaires	-26
following:songs	-38
following:sont	30
following:souligne	59
following:sous	42
following:spinale	41
following:start	-45
following:station	-37
following:status	-55
following:stored	56
following:street	-31
following:student	-40
following:students	69
following:studio	-49
following:sud	-54
following:syndical	-48
following:t	26
following:taken	65
following:teenagers	-42
following:test	69
following:testing	-44
following:the	-41
following:theatre	-43
following:though	29
following:three	45
following:ticked	42
following:ticket	46
following:till	36
following:time	-46
following:told	34
following:too	72
following:town	-33
following:trading	25
following:trait	-38
following:treasurer	37
following:trente	-35
following:tres	36
following:trois	30
following:trust	-42
following:twins	-34
following:type	28
following:uml	-28
following:under	-26
following:unison	-39
following:unit	-40
following:until	151
following:uses	34
following:vegetale	-41
following:videos	71
following:vingt	-68
following:visa	-41
following:warned	54
following:warns	30
following:wears	55
following:week	-32
following:whatever	25
following:when	54
following:where	-37
following:who	57
following:with	31
following:without	44
following:would	53
following:writes	47
following:wrote	31
following:x	50
following:years	30
following:zz	30
following:|	30
left:000	-54
left:1	35
left:2	26
left:2022	25
left:3	67
left:400	-28
left:41	-58
left:absolute	-28
left:accepte	55
left:according	25
left:account	35
left:accounts	-47
left:accro	49
left:actif	25
left:active	58
left:ad	-47
left:added	-26
left:adepte	31
left:adeyemi	37
left:adhere	-26
left:admitted	47
left:adn	-27
left:advises	-35
left:after	39
left:against	46
left:agent	-83
left:ai	47
left:algorithme	-46
left:all	28
left:alone	-28
left:also	-38
left:always	32
left:am	33
left:ames	-48
left:analyste	48
left:ancien	53
left:ancienne	57
left:and	-26
left:animale	41
left:anime	31
left:anomalie	63
left:anti	-31
left:antinatalist	-33
left:antispeciste	-63
left:antitrypsine	29
left:any	49
left:app	44
left:appareille	-36
left:apparently	48
left:appartenance	59
left:appartient	56
left:appli	-26
left:applicant	80
left:application	-36
left:are	83
left:armee	37
left:arret	-39
left:arrets	-41
left:assistant	-51
left:assistante	-25
left:at	-64
left:athee	-37
left:athlete	30
left:aucun	75
left:aucune	41
left:audit	-38
left:aunt	-57
left:aurait	56
left:autre	25
left:avait	32
left:avant	-32
left:avoir	58
left:avoue	53
left:award	53
left:back	25
left:badge	94
left:bank	77
left:banque	-54
left:be	63
left:became	48
left:because	47
left:bectu	-30
left:been	75
left:before	-49
left:being	59
left:belief	-26
left:belongs	52
left:big	32
left:bioethique	-54
left:biographie	-29
left:biometriques	-28
left:bit	38
left:blackballed	31
left:blog	42
left:blood	38
left:blue	-36
left:books	-47
left:born	-33
left:both	70
left:branch	61
left:brca2	-30
left:brief	-46
left:brighton	-31
left:brother	75
left:brought	52
left:built	-65
left:bulletin	25
left:bulletins	-38
left:business	-57
left:but	57
left:c	-44
left:cabinet	-39
left:cache	-57
left:cadre	-37
left:cafe	-36
left:call	31
left:calls	82
left:campagne	51
left:campaigned	59
left:can	-47
left:candidat	36
left:candidate	39
left:card	43
left:carnet	38
left:carrier	-69
left:carries	50
left:carry	41
left:carrying	47
left:cartes	-35
left:casier	-49
left:cause	51
left:centre	48
left:cercle	62
left:cgt	-54
left:chaired	26
left:chante	-60
left:chapitre	-32
left:charge	-26
left:chargee	-31
left:charte	-36
left:check	-33
left:chef	36
left:choir	40
left:christmas	-45
left:chromosome	-60
left:civil	-29
left:clean	-39
left:cleaned	-40
left:cleared	32
left:clocks	39
left:club	33
left:clubs	36
left:code	-59
left:collegues	31
left:comme	70
left:committed	38
left:committee	77
left:compagne	-48
left:compagnon	66
left:company	-34
left:compared	-54
left:compte	-28
left:comptes	-35
left:conductrice	-29
left:conferences	38
left:confirmed	38
left:connait	43
left:conseille	-27
left:conseillere	-41
left:conserve	36
left:consultant	-45
left:consumer	-45
left:contact	29
left:contient	34
left:contre	-41
left:controle	58
left:conviction	-29
left:convinced	59
left:copies	29
left:council	65
left:couples	-82
left:cours	-35
left:course	-36
left:court	-47
left:couvert	-46
left:covers	25
left:credit	-82
left:cree	27
left:cuisine	-50
left:cure	-44
left:curiosity	-32
left:currently	62
left:dad	-39
left:dans	-45
left:day	-33
left:deals	-43
left:dealt	-58
left:debate	-33
left:decrit	27
left:defendu	-28
left:definit	41
left:delivery	-33
left:democratic	-28
left:dentaire	-38
left:dental	36
left:des	-44
left:describes	32
left:designed	-48
left:deux	33
left:diallo	-36
left:did	61
left:dimanche	-29
left:directeur	-31
left:dirige	69
left:disclosure	-43
left:discret	-42
left:dissertation	-30
left:dix	67
left:dna	-76
left:do	-26
left:doctorate	-75
left:documentary	-31
left:doesn	40
left:doigt	34
left:donne	41
left:donnees	40
left:dont	-46
left:door	-26
left:dossier	-64
left:dow	-40
left:drh	-76
left:drink	-62
left:driving	-32
left:droit	-53
left:eating	-41
left:edited	-47
left:education	-26
left:elected	61
left:eleve	71
left:elle	33
left:employers	-48
left:empreinte	-42
left:empreintes	-30
left:enfant	47
left:engagement	59
left:enhanced	-38
left:enregistree	-30
left:enseigne	-31
left:entre	68
left:entreprise	-32
left:entretient	32
left:epouse	87
left:equipe	-32
left:est	35
left:et	-44
left:etais	43
left:etait	73
left:etant	39
left:ete	33
left:etiquette	42
left:etude	-43
left:etudes	25
left:etudiante	-61
left:eu	59
left:europeennes	-33
left:experience	-54
left:expert	-28
left:extrait	-45
left:extreme	-30
left:eze	27
left:facial	-32
left:faciale	-46
left:failed	39
left:fait	57
left:family	-34
left:federation	50
left:fertility	-37
left:festival	-27
left:fiche	25
left:fidele	58
left:field	-31
left:figure	32
left:file	63
left:fille	62
left:film	-55
left:filme	-47
left:films	54
left:finance	32
left:fingerprint	-36
left:finn	30
left:firm	-25
left:first	65
left:five	39
left:flux	-65
left:foi	-63
left:fondateur	28
left:fonde	34
left:forging	-29
left:forme	39
left:four	-44
left:free	-47
left:frequente	59
left:frere	58
left:freud	-48
left:from	-39
left:gagne	-30
left:gait	-65
left:garcon	-28
left:gardait	34
left:garde	-83
left:gene	-99
left:genetic	-27
left:genetically	-96
left:genetique	-55
left:genre	26
left:gets	34
left:gmb	-36
left:goes	42
left:good	-46
left:got	-33
left:green	25
left:greffier	-53
left:grounds	49
left:group	-33
left:groupe	70
left:guard	-35
left:had	49
left:handed	31
left:handled	36
left:has	51
left:have	94
left:having	40
left:health	33
left:helpline	-25
left:her	58
left:hereditary	-39
left:herself	37
left:heterosexual	-46
left:heureuse	31
left:him	88
left:himself	25
left:hold	40
left:holds	50
left:homme	32
left:hommes	-55
left:homozygous	-44
left:hospital	-29
left:hotel	-44
left:house	38
left:hr	-48
left:hrbp	-31
left:huile	-58
left:huissier	-50
left:huit	33
left:humanist	-40
left:husband	80
left:i	30
left:identified	-30
left:identifying	-43
left:iel	80
left:il	51
left:ils	-25
left:imagerie	-34
left:impose	-30
left:imprimeur	-37
left:in	30
left:independant	-41
left:index	-59
left:informatise	-82
left:ingenieur	-48
left:inherited	-45
left:interested	41
left:intime	-33
left:is	26
left:isn	37
left:its	-68
left:j	42
left:je	36
left:join	62
left:joint	48
left:joue	-42
left:judiciaire	-44
left:jumeau	39
left:juriste	-31
left:jury	34
left:jusqu	25
left:keeps	31
left:knew	25
left:laboratoire	-47
left:laisse	-51
left:lay	36
left:leader	54
left:leave	-51
left:lecture	-49
left:lectures	-29
left:left	92
left:les	-35
left:lgbtq	-42
left:liaison	-40
left:libido	-83
left:libre	-49
left:lie	-35
left:likes	35
left:line	41
left:live	30
left:lives	56
left:local	47
left:logiciel	53
left:long	-53
left:longer	28
left:lutte	-31
left:made	37
left:magazine	-36
left:main	-71
left:mais	55
left:maitresse	-40
left:malades	-49
left:manager	-55
left:manual	-45
left:marche	-69
left:mari	50
left:mariee	-38
left:master	43
left:matter	42
left:meat	-25
left:members	51
left:membre	43
left:memoire	-57
left:mene	67
left:mention	-36
left:mentioned	65
left:mere	-42
left:met	58
left:methodist	-39
left:militante	-27
left:milite	40
left:ministere	-26
left:minutes	28
left:mise	-47
left:moelle	-25
left:moleculaire	-26
left:mon	70
left:monte	58
left:months	68
left:more	-47
left:mort	-31
left:mr	42
left:mrs	45
left:ms	78
left:mutation	-48
left:mutuelle	-34
left:n	-33
left:national	33
left:nationale	-88
left:new	40
left:ni	33
left:nineteen	41
left:no	87
left:nom	25
left:nomme	-36
left:non	49
left:not	50
left:notre	-36
left:now	75
left:nuits	52
left:nun	-28
left:nurse	-46
left:objet	25
left:occupational	-44
left:off	73
left:officer	31
left:oil	40
left:once	42
left:one	48
left:ont	-43
left:open	-31
left:openly	35
left:opted	-28
left:optional	-28
left:organise	-26
left:organises	46
left:our	31
left:outspoken	30
left:over	25
left:page	-48
left:paie	40
left:pair	52
left:paix	38
left:panel	27
left:part	50
left:parti	-42
left:participe	54
left:party	36
left:passe	34
left:passed	44
left:passeport	-64
left:past	35
left:pastor	43
left:patients	-76
left:patissiere	-41
left:peanut	29
left:peine	-81
left:peines	-30
left:pendant	-27
left:pension	-34
left:people	-51
left:pere	50
left:permis	-49
left:personnes	-36
left:petit	73
left:peu	28
left:phd	-40
left:phone	36
left:photo	-27
left:photos	32
left:plan	-35
left:planning	-54
left:plans	-34
left:plateforme	-29
left:platt	26
left:play	-80
left:played	-34
left:poignee	-45
left:police	48
left:political	-28
left:polycystic	-28
left:porno	-74
left:porte	55
left:portent	-30
left:poste	-62
left:pour	43
left:practises	54
left:predisposed	-40
left:predisposition	-34
left:prelevement	34
left:premier	-27
left:prend	-56
left:presente	78
left:preside	-39
left:president	-32
left:prete	33
left:pretend	-40
left:prevention	-53
left:preventive	-35
left:prevoyance	-30
left:pride	32
left:pris	33
left:privacy	-37
left:private	-40
left:pro	-27
left:probably	49
left:proces	-31
left:proche	81
left:professeur	-37
left:professional	30
left:profil	45
left:programme	-77
left:proof	-34
left:proud	30
left:public	-93
left:published	-31
left:qu	70
left:qualite	-29
left:quand	27
left:qui	-59
left:quitte	98
left:raised	42
left:raison	34
left:rapport	-59
left:rapports	-39
left:read	-85
left:reader	-39
left:reason	-34
left:reconnaissance	-25
left:reconnait	-49
left:reconnu	59
left:reconnue	61
left:recouvrement	-31
left:recruiter	43
left:red	53
left:redonne	-30
left:referee	-38
left:reflexion	-29
left:regional	26
left:registered	54
left:rejects	-31
left:rejoint	39
left:relation	38
left:rendu	44
left:reports	-53
left:researcher	-37
left:reseau	54
left:reserviste	43
left:resigned	36
left:responsable	63
left:restaure	-40
left:reste	-39
left:result	-27
left:retire	-43
left:revendique	27
left:rewrote	-26
left:rigoureuse	-31
left:rive	-39
left:rn	-26
left:role	-62
left:roll	-35
left:rudolf	44
left:rue	-39
left:rugby	-42
left:rumeur	55
left:rythme	-40
left:sait	52
left:salarie	-55
left:sales	-56
left:same	-68
left:sans	-33
left:sat	55
left:sauna	25
left:say	36
left:scan	-65
left:scanne	-32
left:scene	-86
left:sceptique	-38
left:se	56
left:secretaire	90
left:secretary	37
left:securite	-47
left:security	-27
left:seen	37
left:selection	-31
left:sells	-110
left:selon	79
left:seminaire	25
left:seminary	27
left:sens	-48
left:sent	54
left:serait	41
left:serie	-35
left:served	59
left:service	57
left:serving	-31
left:ses	27
left:set	-65
left:sex	-58
left:sexual	-51
left:she	36
left:shifts	-26
left:shop	-67
left:si	27
left:sia	-33
left:sick	-25
left:sickel	27
left:sickle	-35
left:siege	-57
left:signe	36
left:since	-44
left:site	39
left:sits	33
left:six	90
left:so	-54
left:some	47
left:son	42
left:sont	54
left:sort	48
left:sous	64
left:soviet	-59
left:speaks	47
left:specialiste	-56
left:spoke	25
left:sports	-28
left:stage	51
left:stand	-25
left:standard	-32
left:state	-48
left:steel	-30
left:still	44
left:stimulateur	32
left:stoique	-27
left:stood	28
left:stopped	-27
left:straight	-30
left:strict	34
left:strong	-66
left:student	-25
left:students	-74
left:studied	-30
left:suis	79
left:suit	-36
left:summer	-30
left:support	40
left:supporte	49
left:supreme	-31
left:sur	-109
left:surveillant	-50
left:suspendu	43
left:syndrome	73
left:t	51
left:taken	-25
left:taught	-28
left:teaches	-68
left:technician	-47
left:tenu	-40
left:terms	30
left:teste	41
left:texas	-46
left:that	35
left:them	31
left:these	-53
left:tiennent	-43
left:tient	30
left:tirait	-38
left:touch	-39
left:touche	-68
left:toujours	-38
left:tout	80
left:trade	-53
left:trained	-29
left:trainee	-50
left:traiteur	-27
left:travail	-36
left:travaille	-67
left:travailleur	41
left:treated	61
left:tres	46
left:tresorier	38
left:trois	33
left:trompe	-35
left:trouve	45
left:turned	30
left:two	-36
left:typing	28
left:under	75
left:une	32
left:union	-57
left:united	-45
left:unsa	-43
left:until	-26
left:up	-28
left:us	29
left:usage	-36
left:used	26
left:uses	59
left:usine	-67
left:van	-62
left:ve	57
left:vecu	27
left:vegan	26
left:vegane	-26
left:veganes	-27
left:vend	-31
left:vendre	47
left:venue	47
left:victimes	-27
left:vidal	25
left:videos	40
left:vie	61
left:vieille	31
left:vigneron	-36
left:vis	47
left:visage	-25
left:visiteuse	-80
left:visits	64
left:vit	-27
left:voice	-41
left:vote	30
left:wanted	67
left:ward	-45
left:was	52
left:we	54
left:western	-48
left:when	-48
left:where	26
left:whole	33
left:widower	26
left:wife	26
left:without	39
left:women	51
left:work	26
left:worked	-27
left:worker	-30
left:workers	46
left:works	-65
left:writing	-33
left:wrote	-84
left:x	-45
left:y	-40
left:years	53
left:yes	34
left:young	36
mark:COMMA	74
mark:|	33
masked	114
mentions:2	43
mentions:3	79
mentions:4	138
nearest:job	-47
nearest:job job	-56
nearest:job link	-28
nearest:job person	39
nearest:job work	-41
nearest:job |	-61
nearest:link	45
nearest:link link	41
nearest:link other	-53
nearest:link person	48
nearest:link work	-47
nearest:link |	70
nearest:other	-46
nearest:other job	-67
nearest:other link	-29
nearest:other other	-34
nearest:other person	-69
nearest:other work	-39
nearest:person	31
nearest:person person	38
nearest:person work	46
nearest:person |	46
nearest:work	-55
nearest:work job	-62
nearest:work link	-31
nearest:work other	-34
nearest:work person	-32
nearest:work work	-136
nearest:work |	-85
next:head	-28
next:job	-49
next:person	45
next:work	-33
none	-90
other	-182
other:BIOMETRIC	0=-107 1=-138 2=-139 4=-116 5=-140 6=-123 7=-96 8=-107
other:CRIMINAL_CONVICTION	0=-100 1=-148 2=-39 3=-110 4=-146 5=-110 6=-107 7=-109
other:GENETIC	0=-106 1=-102 3=-92 4=-144 5=-142 6=-111 7=-78 8=-121
other:HEALTH	0=-129 1=-147 2=-68 3=-120 5=-85 6=-142 7=-128 8=-83
other:PHILOSOPHICAL_BELIEF	0=-132 2=-121 3=-81 4=-148 5=-163 6=-164 7=-140 8=-148
other:POLITICAL_OPINION	1=-78 2=-122 3=-109 4=-105 5=-164 6=-95 8=-174
other:SEXUAL_ORIENTATION	0=-84 1=-152 2=-130 3=-131 4=-149 5=-116 7=-117 8=-48
other:SEX_LIFE	0=-137 1=-154 2=-149 3=-125 4=-164 6=-171 7=-113 8=-159
other:TRADE_UNION_MEMBERSHIP	0=-106 1=-140 2=-81 3=-103 4=-132 5=-127 6=-69 8=-129
others:1	-51
others:2	-131
others:3	-225
previous:2	30
previous:3	30
previous:400	-27
previous:a	25
previous:about	-79
previous:absolute	-30
previous:active	39
previous:after	26
previous:against	46
previous:am	42
previous:an	39
previous:analyses	-31
previous:anne	25
previous:ans	33
previous:antitrypsine	30
previous:any	73
previous:app	36
previous:apparently	57
previous:applicant	85
previous:armement	42
previous:association	-59
previous:aucun	82
previous:aucune	38
previous:aurait	64
previous:avoir	53
previous:badge	60
previous:be	63
previous:because	26
previous:been	35
previous:before	-50
previous:between	-27
previous:blood	-38
previous:blue	-42
previous:bon	-60
previous:both	28
previous:breast	28
previous:brighton	-40
previous:brought	29
previous:business	-28
previous:cache	-33
previous:candidate	26
previous:carrying	65
previous:casier	-46
previous:charte	-29
previous:chez	36
previous:christmas	-39
previous:chromosome	-39
previous:cleaned	-36
previous:clubs	42
previous:comme	90
previous:committed	36
previous:compagne	-63
previous:company	-30
previous:compared	-43
previous:condamnation	-26
previous:congres	34
previous:consumer	-44
previous:controle	32
previous:conviction	-29
previous:convinced	45
previous:couple	-25
previous:credit	-66
previous:croit	32
previous:cuisine	-34
previous:de	-30
previous:deficiency	27
previous:des	-26
previous:dirigeante	27
previous:dit	96
previous:donnees	48
previous:dossier	-82
previous:driving	-64
previous:droit	-26
previous:du	25
previous:early	-48
previous:elected	30
previous:eleves	-29
previous:encore	-41
previous:enfants	-47
previous:engagement	26
previous:est	53
previous:et	-79
previous:etais	25
previous:etant	36
previous:etiquette	39
previous:etre	28
previous:etudiante	-48
previous:every	-48
previous:famille	53
previous:field	-52
previous:fille	50
previous:first	43
previous:found	50
previous:frere	-44
previous:gait	-45
previous:gene	-43
previous:genetic	-27
previous:genetique	-32
previous:genre	56
previous:gmb	-50
previous:had	42
previous:handled	47
previous:have	63
previous:having	31
previous:he	-30
previous:her	61
previous:his	27
previous:holds	26
previous:homme	51
previous:hrbp	-37
previous:huile	-55
previous:humanist	-28
previous:i	-52
previous:in	53
previous:inherited	-54
previous:iris	-26
previous:is	-31
previous:it	-60
previous:its	-39
previous:judiciaire	-31
previous:juvenile	-25
previous:known	54
previous:la	-28
previous:left	52
previous:lifelong	41
previous:ligne	25
previous:live	49
previous:lives	40
previous:local	27
previous:lui	31
previous:lycee	-34
previous:main	-29
previous:mais	40
previous:maladie	88
previous:marche	-63
previous:meme	35
previous:mentioned	65
previous:mere	-42
previous:met	26
previous:methodist	-53
previous:mme	-87
previous:mon	47
previous:my	32
previous:newbury	-58
previous:ni	-44
previous:no	36
previous:note	47
previous:notre	-41
previous:occupational	-38
previous:of	51
previous:on	-27
previous:openly	39
previous:optional	-46
previous:orientation	-37
previous:own	25
previous:paix	31
previous:parti	-47
previous:passeport	-55
previous:pays	28
previous:perdu	-67
previous:petit	80
previous:peut	-31
previous:planning	-55
previous:police	25
previous:porte	-30
previous:pose	25
previous:premier	-63
previous:prevention	-47
previous:previous	-35
previous:private	-30
previous:probably	28
previous:profil	74
previous:proof	-44
previous:proud	29
previous:public	-82
previous:qu	28
previous:que	-72
previous:quitte	32
previous:ran	-38
previous:rapport	-31
previous:rare	31
previous:recovering	-25
previous:relation	34
previous:rester	27
previous:rive	-41
previous:roll	-29
previous:rudolf	42
previous:rugby	-45
previous:s	34
previous:said	-62
previous:sales	-37
previous:same	-53
previous:sans	-43
previous:sceptique	-40
previous:se	51
previous:sells	-81
previous:selon	33
previous:served	-43
previous:service	42
previous:ses	77
previous:severe	-29
previous:sex	-52
previous:sexual	-60
previous:she	59
previous:si	36
previous:sia	-28
previous:sickle	-37
previous:since	-41
previous:six	38
previous:soeur	33
previous:son	37
previous:sont	55
previous:sous	59
previous:speeding	35
previous:still	33
previous:strict	44
previous:strong	-34
previous:students	-60
previous:suis	118
previous:suite	-49
previous:summer	-26
previous:sur	-32
previous:surveillant	33
previous:t	57
previous:taught	-45
previous:ten	25
previous:tested	-38
previous:that	35
previous:thinks	41
previous:three	-26
previous:time	-26
previous:to	34
previous:trade	-55
previous:trait	33
previous:travailleur	41
previous:trois	27
previous:two	35
previous:un	62
previous:under	57
previous:une	52
previous:up	49
previous:used	39
previous:uses	29
previous:ve	26
previous:vie	70
previous:visiteuse	-54
previous:visits	54
previous:vit	29
previous:voice	-36
previous:ward	-29
previous:we	60
previous:western	-42
previous:whether	25
previous:who	51
previous:whole	68
previous:widower	34
previous:with	-29
previous:without	43
previous:x	-34
previous:years	44
previous:yes	30
previous:young	36
right:000	-53
right:1	28
right:12	55
right:14	55
right:1981	33
right:1987	-32
right:1994	40
right:1995	86
right:1er	-40
right:2004	-27
right:2006	33
right:2010	38
right:2011	-41
right:2012	28
right:2013	52
right:2014	75
right:2016	29
right:2018	104
right:2019	40
right:2020	72
right:2022	60
right:22	35
right:24	54
right:3	26
right:300	-38
right:4	52
right:41	45
right:50	56
right:60	-27
right:abnormal	26
right:about	-44
right:absente	39
right:acas	-37
right:accessoiriste	-27
right:accident	35
right:accorde	25
right:according	70
right:accueil	-43
right:achats	-51
right:activated	34
right:activist	28
right:adjudant	28
right:adn	-44
right:adopted	33
right:adoption	-31
right:advice	-36
right:adviser	-46
right:aerien	-57
right:aeroports	-36
right:affaires	-57
right:affiche	43
right:after	60
right:age	56
right:agence	-31
right:agencement	-45
right:agricole	-27
right:alcool	34
right:all	51
right:allergy	-35
right:alsace	-30
right:analysed	52
right:analyst	-30
right:analyste	-50
right:animale	-50
right:animaliste	45
right:annee	40
right:annees	43
right:annonce	-34
right:anonymous	45
right:another	41
right:antecedent	-36
right:anthroposophe	-56
right:anti	34
right:any	36
right:anything	65
right:app	-26
right:applicant	54
right:apprenticeships	-44
right:apres	70
right:arbitre	-39
right:architect	-31
right:archives	-38
right:argues	-62
right:arles	-43
right:arret	-57
right:arrivee	47
right:artificielle	-31
right:artist	-38
right:artiste	54
right:as	32
right:asking	35
right:assemblies	34
right:assistant	-67
right:assistante	-35
right:association	35
right:associative	-28
right:assume	38
right:assumee	38
right:assureur	-44
right:astrid	45
right:asylum	-26
right:at	44
right:atelier	42
right:attached	71
right:atteint	-26
right:aucune	51
right:audit	-37
right:august	31
right:aupres	58
right:aussi	40
right:austerite	-25
right:autre	47
right:autumn	32
right:avant	-39
right:avec	52
right:avion	36
right:avoids	40
right:avoir	-59
right:award	-34
right:bac	33
right:badges	-62
right:bakeries	-30
right:bakery	-61
right:balais	-39
right:balance	-44
right:band	-89
right:bank	-75
right:banque	-26
right:barman	-40
right:bati	-36
right:batiment	-66
right:be	54
right:because	-39
right:been	-30
right:belfast	28
right:benevole	-32
right:best	33
right:better	-63
right:between	25
right:bible	44
right:bien	97
right:bilan	-39
right:bleue	-40
right:blog	54
right:board	-55
right:bois	-54
right:bon	-53
right:book	28
right:bookkeeper	-53
right:books	-40
right:bord	-26
right:border	-66
right:boss	-46
right:both	41
right:bourgogne	-44
right:branch	48
right:brand	-42
right:break	29
right:brest	-37
right:bretagne	26
right:brings	46
right:bruno	38
right:bruxelles	35
right:btp	-36
right:bureau	60
right:bus	-43
right:but	26
right:by	59
right:c	42
right:c282y	25
right:ca	34
right:cabinet	-37
right:cadre	37
right:cafe	-80
right:called	42
right:calling	-42
right:came	35
right:camera	27
right:camp	-39
right:campaigns	-30
right:candiate	26
right:candidat	43
right:candidate	51
right:canine	-44
right:canteen	-44
right:cantine	36
right:captain	32
right:car	-27
right:caracteres	-53
right:carbone	-44
right:card	42
right:cards	-25
right:care	-40
right:career	-43
right:carnet	31
right:carrier	-33
right:carriere	26
right:carries	-27
right:cars	35
right:carte	-32
right:caryotype	-38
right:case	35
right:cash	-31
right:cautions	-66
right:cela	39
right:cell	34
right:centrale	32
right:centre	-47
right:cfdt	-64
right:cfe	-27
right:cftc	-32
right:cgt	-75
right:chaine	-54
right:chairman	25
right:chambre	-46
right:chaque	85
right:charge	25
right:chargee	-27
right:charity	-35
right:chartered	-27
right:chats	42
right:checks	-40
right:chef	30
right:cherche	27
right:cherchent	40
right:chicago	33
right:chiens	-27
right:children	-54
right:choice	57
right:chu	-36
right:church	-33
right:cite	36
right:class	35
right:classes	-28
right:classiques	-27
right:clerk	-59
right:client	-25
right:clientele	-54
right:clients	-40
right:cnil	-50
right:cnt	-34
right:coche	28
right:code	-45
right:coffee	-41
right:collaborateur	-29
right:colle	-31
right:colleague	32
right:college	-47
right:collegue	73
right:colocataire	-35
right:comedie	-39
right:comite	35
right:commande	-39
right:comme	25
right:commissariat	-29
right:commission	-49
right:communication	-35
right:community	-35
right:compagnie	-27
right:company	54
right:compared	56
right:compass	52
right:completed	33
right:compliance	-41
right:comptable	26
right:concierge	-46
right:concours	-54
right:conditions	63
right:conference	-31
right:confie	-61
right:confirmed	-33
right:conge	27
right:connu	35
right:connue	54
right:conseil	48
right:consequence	30
right:consultant	31
right:consultatif	-39
right:consulting	-61
right:contrat	-31
right:convaincu	67
right:conviction	70
right:cooperative	-48
right:coordinator	-25
right:copies	29
right:corset	-52
right:could	58
right:council	-66
right:counsellor	-28
right:county	38
right:coupable	-26
right:couple	-28
right:couples	-42
right:cours	33
right:court	-33
right:creche	-40
right:crier	-50
right:croire	29
right:cuisine	-46
right:culturelle	-28
right:customers	-33
right:customs	-30
right:cut	-43
right:dad	30
right:daily	-34
right:dairy	-42
right:dance	-32
right:dassault	-75
right:data	-35
right:date	25
right:daughter	-59
right:day	29
right:days	100
right:dbs	-28
right:de	-26
right:death	-47
right:decline	-49
right:declined	35
right:defect	50
right:degrisement	-27
right:delais	-68
right:demande	-34
right:demenagent	27
right:demissionne	45
right:demonte	37
right:dental	-30
right:department	-27
right:depuis	51
right:derby	26
right:dernier	46
right:derniere	37
right:design	-87
right:designee	-33
right:designer	-59
right:desk	-40
right:desormais	27
right:detection	-38
right:dette	-26
right:deux	52
right:devenant	25
right:didn	35
right:dijon	-26
right:dimanche	77
right:dinner	-26
right:diplomes	40
right:directeur	61
right:direction	-42
right:director	30
right:dirige	52
right:disaggregated	-33
right:discret	36
right:discrimination	-37
right:dishes	-37
right:dismissed	38
right:disorder	75
right:display	-30
right:displays	-40
right:disputes	-65
right:distributeur	-30
right:dit	39
right:diwan	40
right:dj	-40
right:dna	78
right:do	-40
right:dockers	51
right:doctorante	-40
right:does	-35
right:doesn	32
right:dog	28
right:doigt	-47
right:don	-53
right:donc	48
right:donne	70
right:door	26
right:dose	-36
right:dossier	94
right:doubled	-31
right:dovetails	-37
right:driver	-44
right:droit	49
right:du	-37
right:dublin	-39
right:during	85
right:dusty	57
right:eats	47
right:eaux	-34
right:ecole	-63
right:ecologiste	-27
right:ecoute	-43
right:ecrit	56
right:editor	-62
right:education	-32
right:eight	36
right:electronique	-39
right:elle	32
right:else	44
right:email	25
right:emploi	-27
right:employed	-36
right:employer	-25
right:empreintes	-44
right:ends	25
right:enfants	-105
right:engineer	-30
right:english	-37
right:enrole	-33
right:entendre	-28
right:entreprise	71
right:entretient	-34
right:epipen	-42
right:epouse	32
right:equipe	-31
right:equipes	-40
right:equipment	-28
right:ergonomie	-26
right:estate	-62
right:estonia	-30
right:etait	-37
right:etalonneur	-39
right:eteinte	28
right:etienne	-52
right:etiquette	-36
right:europeennes	-40
right:events	-51
right:everyone	41
right:eviter	31
right:ex	64
right:examiner	-39
right:excel	-63
right:excellent	48
right:exome	-61
right:explained	52
right:export	-26
right:expression	-43
right:extra	-70
right:extrait	29
right:eyes	28
right:faciale	-52
right:facilities	-40
right:faillite	-49
right:fait	-95
right:famille	59
right:family	-45
right:farm	-42
right:farmers	-39
right:fees	39
right:fell	-58
right:femme	39
right:ferroviaire	-27
right:feves	-29
right:fichier	26
right:fier	44
right:fiere	49
right:fifteen	31
right:figure	49
right:film	-81
right:fils	-48
right:fin	64
right:finance	-45
right:fired	43
right:firm	-72
right:first	26
right:fish	-35
right:fitter	-46
right:flush	-26
right:flying	26
right:fo	-53
right:food	-32
right:football	-35
right:for	-41
right:formalites	-26
right:formation	-97
right:formatrice	-42
right:forme	-28
right:former	-43
right:formulaire	27
right:forte	-41
right:forty	97
right:fournie	-40
right:fraud	29
right:freelance	-49
right:frere	34
right:friday	61
right:fridays	46
right:friends	31
right:from	65
right:fsu	-47
right:gael	-55
right:gallery	-35
right:gardener	-29
right:gardens	-44
right:gauche	39
right:gave	65
right:gay	-88
right:gender	-26
right:general	43
right:genetic	-32
right:genetique	-39
right:geographique	-32
right:gerant	-52
right:gerante	-32
right:get	25
right:git	-33
right:gite	54
right:given	37
right:gives	68
right:glisse	53
right:goalkeeper	-36
right:going	29
right:good	-58
right:goods	-34
right:gossip	50
right:got	-46
right:governor	35
right:grace	-33
right:grader	-36
right:graduate	-42
right:grand	-40
right:graphiste	-51
right:group	33
right:habit	33
right:had	-67
right:hall	-52
right:hand	-41
right:handicape	-27
right:handler	-52
right:hands	59
right:hang	-51
right:hard	40
right:harmony	36
right:head	53
right:heads	-34
right:health	-51
right:heart	32
right:helene	-33
right:hence	28
right:hereditaire	-31
right:herself	82
right:heures	75
right:hexham	-29
right:him	32
right:himself	107
right:hip	-27
right:his	44
right:home	56
right:homme	44
right:hommes	-42
right:horoscopes	-62
right:hospitals	-36
right:hotel	-46
right:hours	51
right:house	-47
right:household	-59
right:huit	63
right:hull	46
right:husband	64
right:i	55
right:idemia	-41
right:if	66
right:ikea	-32
right:il	31
right:immobilier	-60
right:included	77
right:inclusion	-48
right:indetectable	28
right:information	27
right:ingenieur	-45
right:ingenieurs	-37
right:initiative	-27
right:inscrit	54
right:insists	32
right:installer	-72
right:institute	-38
right:interet	-69
right:interview	50
right:inventaires	-25
right:investment	-36
right:ireland	-36
right:irm	-34
right:islington	-29
right:isn	-25
right:it	36
right:italien	-33
right:j	26
right:jack	-36
right:jamais	65
right:je	58
right:jeans	-58
right:jeunes	-49
right:job	-69
right:joint	32
right:joked	34
right:jour	58
right:judiciaires	-55
right:juge	32
right:juin	41
right:june	82
right:juriste	-29
right:jury	-58
right:jusqu	69
right:keep	37
right:kept	79
right:kind	32
right:kinesitherapeute	-55
right:kits	-31
right:know	32
right:knowledge	-25
right:knows	72
right:l214	-54
right:lab	-45
right:label	-55
right:lache	38
right:ladders	55
right:lagos	-47
right:laisse	-43
right:lake	-45
right:lane	-29
right:lapsed	42
right:larne	26
right:latex	76
right:law	-52
right:lay	55
right:layout	-34
right:le	53
right:leadership	-53
right:learned	-32
right:lecteur	64
right:lecturer	-34
right:leeds	-41
right:leicester	-32
right:lesbienne	-29
right:less	-29
right:let	61
right:letter	60
right:letters	-38
right:lettre	54
right:leurs	-38
right:levres	-29
right:levy	-26
right:liberation	-26
right:librarian	-43
right:life	66
right:lighting	-44
right:ligne	-38
right:like	-29
right:likes	67
right:limoges	-26
right:line	-41
right:lisbon	57
right:list	-62
right:listens	-38
right:lit	49
right:lives	49
right:livre	48
right:local	39
right:locale	-45
right:locks	43
right:logiciel	39
right:logistics	-35
right:logistique	-58
right:loi	-42
right:long	-33
right:longer	38
right:lorries	-50
right:lors	64
right:louise	36
right:lu	-26
right:lues	42
right:lunch	58
right:lycee	-44
right:lynch	-28
right:ma	-70
right:machines	-46
right:magazine	51
right:mai	46
right:maintenance	-26
right:mais	28
right:maitre	-29
right:man	91
right:management	-27
right:manager	-79
right:manutention	-30
right:marc	-38
right:march	-28
right:marche	-58
right:marcher	-29
right:mari	83
right:mariee	54
right:marin	-53
right:marins	32
right:market	-38
right:marketing	-54
right:marque	-38
right:married	77
right:master	-53
right:match	28
right:matiere	-32
right:matin	28
right:matrimoniaux	-47
right:means	46
right:mechanic	-40
right:media	-40
right:medical	-47
right:medicale	-38
right:medicine	-35
right:meetings	-67
right:member	65
right:membre	76
right:meme	58
right:men	41
right:menottes	25
right:mentioned	39
right:mer	-107
right:mercredi	30
right:mere	37
right:merger	-27
right:mineurs	53
right:mining	29
right:misconduct	25
right:missing	35
right:mobile	-36
right:mobilite	-31
right:models	-45
right:modes	-54
right:mois	67
right:monnaie	-40
right:monte	36
right:montrent	-45
right:more	69
right:mortgage	32
right:mot	36
right:mother	47
right:moulages	-35
right:movement	41
right:mr	46
right:ms	48
right:municipal	31
right:mutation	-40
right:mute	57
right:my	91
right:naissance	53
right:nanterre	-28
right:nantes	-31
right:national	-56
right:nature	43
right:ne	46
right:near	46
right:necker	-35
right:need	42
right:needed	38
right:needs	35
right:negatif	33
right:negative	54
right:negotiator	-51
right:neighbour	40
right:neuf	52
right:never	64
right:next	52
right:nhs	-37
right:ni	64
right:nimes	44
right:no	27
right:nobody	55
right:non	-38
right:none	46
right:nor	33
right:normal	84
right:normandie	-41
right:notaire	-46
right:note	61
right:notes	42
right:nothing	87
right:notoire	65
right:now	47
right:nuit	-97
right:number	44
right:numerique	-28
right:nurse	-46
right:october	48
right:off	-25
right:offenders	-28
right:officers	-36
right:oil	-55
right:on	41
right:only	50
right:ont	44
right:onze	-39
right:opera	-72
right:operation	58
right:operatrice	-30
right:or	-27
right:organisation	-48
right:orientation	-64
right:orthoptiste	-31
right:oscp	-59
right:otherwise	40
right:ottawa	-44
right:ou	65
right:ouest	-46
right:out	33
right:outside	65
right:ouverte	-64
right:ouvrent	38
right:own	54
right:pa	-27
right:packaging	-47
right:paie	-43
right:painting	-34
right:pairs	-52
right:palm	-37
right:panel	-33
right:parle	28
right:part	-48
right:partenaires	-31
right:parti	-63
right:partiel	42
right:passe	52
right:passeport	31
right:password	42
right:past	62
right:patients	-37
right:patrimoine	-40
right:patron	26
right:patronal	-25
right:patronale	-40
right:payroll	-76
right:pays	-57
right:pcf	-89
right:pcs	-25
right:peels	-41
right:peers	-42
right:peintre	-42
right:pen	45
right:pendant	101
right:people	-60
right:perdue	-30
right:pere	31
right:person	60
right:personne	44
right:personnel	26
right:peut	32
right:phones	28
right:photo	45
right:photographe	-62
right:photographiques	-48
right:photographs	28
right:photos	73
right:piece	-41
right:pierre	58
right:pilot	-68
right:pin	-59
right:pitch	-31
right:planning	-49
right:plaques	46
right:plays	43
right:please	33
right:pma	30
right:police	26
right:policeman	-34
right:politics	42
right:pompier	-26
right:pompiers	-26
right:porte	-35
right:portee	-27
right:portes	-58
right:portraitiste	-69
right:positive	66
right:post	-53
right:poste	51
right:pouce	-55
right:poulpe	-47
right:practice	-56
right:pratiquant	57
right:precise	67
right:prefere	43
right:prelevement	-26
right:premier	29
right:premiere	68
right:pres	38
right:press	-45
right:presse	34
right:preventive	-39
right:print	36
right:printers	-35
right:prior	-34
right:prises	42
right:prison	30
right:probleme	32
right:procurement	-38
right:product	-67
right:productions	-39
right:produit	-45
right:profile	58
right:programme	-34
right:project	-27
right:promoted	-29
right:propre	43
right:prospectuses	-53
right:proud	95
right:prouve	45
right:ps	-59
right:psen1	-44
right:publicitaires	-40
right:pupil	64
right:pupils	-29
right:put	50
right:qu	-38
right:quand	54
right:quarante	51
right:que	52
right:qui	-25
right:raconte	-26
right:radio	-50
right:ran	-28
right:range	-36
right:ranger	-42
right:reader	-44
right:readers	-44
right:reception	-59
right:receptionist	-76
right:recognition	43
right:recommande	53
right:reconnu	51
right:reconnue	-39
right:record	63
right:records	-25
right:recuperation	-30
right:redaction	-40
right:reelu	28
right:referee	-47
right:referente	-51
right:refused	71
right:regard	-29
right:register	-39
right:registered	27
right:rehabilitation	-30
right:relationship	33
right:relieuse	-44
right:religieuse	-33
right:religion	-33
right:religious	-27
right:remember	-34
right:removed	35
right:rentree	44
right:repair	-54
right:replaced	-40
right:report	45
right:reporter	-33
right:reports	37
right:research	-41
right:researcher	-36
right:residence	-26
right:responsable	-71
right:restoration	-44
right:results	30
right:retient	36
right:retraite	-38
right:retrouvee	46
right:reunions	-66
right:revendique	61
right:revision	-25
right:rh	27
right:rien	73
right:right	-38
right:rights	-30
right:risque	44
right:rn	-60
right:role	-48
right:roman	-47
right:rome	33
right:roof	-25
right:room	-28
right:rope	-33
right:route	-35
right:rue	-52
right:rugby	-34
right:rule	-31
right:runner	-34
right:runs	45
right:s	-26
right:sa	58
right:said	48
right:sait	-71
right:salarie	31
right:salariee	-44
right:salaries	-41
right:sales	-104
right:salmon	-30
right:salons	38
right:samedi	48
right:savent	-28
right:savoir	37
right:says	33
right:scan	-55
right:scenes	-34
right:school	-42
right:science	-27
right:score	-32
right:screening	39
right:scripte	-27
right:search	29
right:season	-64
right:second	56
right:secret	26
right:secretaire	-36
right:secretary	-98
right:secteur	33
right:section	60
right:sees	-60
right:sells	63
right:selon	30
right:sense	34
right:sergeant	-57
right:services	-39
right:ses	-47
right:set	78
right:sets	-49
right:seul	-46
right:seule	-29
right:sex	-53
right:sexe	-31
right:shift	-37
right:shifts	-54
right:shop	-45
right:short	-37
right:showed	42
right:shrugged	27
right:signe	-26
right:simple	-68
right:since	57
right:site	67
right:six	37
right:sleep	-40
right:slow	38
right:snes	-36
right:so	106
right:sociale	-29
right:socialiste	-27
right:sociaux	37
right:society	45
right:soho	-65
right:sold	-43
right:solicitor	-65
right:solidaires	-54
right:some	50
right:son	25
right:songs	-35
right:souligne	69
right:sound	-42
right:soutenue	-30
right:south	31
right:southampton	-27
right:soutient	29
right:space	30
right:spain	42
right:spinale	36
right:spoke	-36
right:stade	-26
right:stage	-60
right:stagiaire	34
right:start	-41
right:statistics	-33
right:status	-48
right:stewards	31
right:still	51
right:stopped	-35
right:stored	27
right:street	-39
right:strong	47
right:structural	-26
right:student	-41
right:students	51
right:studies	-26
right:studio	-61
right:style	-63
right:subject	-45
right:subscriber	31
right:sud	-54
right:suit	66
right:suivi	28
right:suivie	45
right:supplier	42
right:support	-45
right:surpris	-53
right:surveyor	-40
right:syndicale	-33
right:t	35
right:tableaux	-53
right:tablet	43
right:taken	56
right:talent	-33
right:tant	-45
right:tante	34
right:teaches	-30
right:team	29
right:technician	-28
right:technique	42
right:teenager	61
right:teenagers	-39
right:teens	31
right:teletravail	57
right:tenor	-51
right:terrain	-84
right:test	-28
right:teste	-76
right:tester	-47
right:tests	-76
right:than	-33
right:that	-41
right:the	34
right:theatre	-45
right:therapist	-54
right:there	53
right:therefore	-40
right:they	28
right:things	41
right:thinks	44
right:thirty	52
right:those	31
right:though	-26
right:thought	41
right:three	25
right:thrombose	57
right:ticked	78
right:till	72
right:tired	46
right:titre	-75
right:told	70
right:too	65
right:took	-30
right:touche	-46
right:toucher	-41
right:toujours	55
right:tours	-33
right:tous	-37
right:tout	-30
right:town	-48
right:trained	41
right:trains	-52
right:travaille	28
right:travel	28
right:treasurer	40
right:treatment	56
right:trois	55
right:trompe	-31
right:trust	-37
right:twenty	76
right:twice	43
right:twickenham	-27
right:two	32
right:type	74
right:types	-32
right:udb	-26
right:uk	-41
right:uml	-55
right:une	49
right:unison	-59
right:unit	-63
right:united	46
right:unquote	-27
right:unsa	-85
right:until	123
right:ups	-30
right:us	-31
right:user	50
right:uses	-38
right:value	-54
right:van	-39
right:veganisme	-34
right:vegetale	-53
right:velo	-37
right:verbal	-33
right:very	51
right:veterinaire	-38
right:veut	39
right:victoria	-33
right:videos	44
right:vient	26
right:village	-29
right:viola	41
right:violence	40
right:virale	31
right:vise	49
right:visite	51
right:vit	-72
right:voice	-42
right:voile	-42
right:voit	45
right:voiture	30
right:vote	-25
right:wales	-30
right:wall	-38
right:wanted	-83
right:ward	48
right:warehouse	34
right:way	32
right:we	38
right:wears	78
right:week	66
right:weekends	34
right:were	45
right:what	-30
right:when	56
right:where	-56
right:whether	42
right:which	40
right:whole	-39
right:whom	25
right:will	58
right:wine	-44
right:winner	-29
right:with	34
right:withdrawn	34
right:within	40
right:without	28
right:won	-53
right:work	90
right:working	43
right:works	54
right:would	40
right:writes	66
right:wrote	59
right:y	51
right:year	-89
right:years	63
right:you	-36
right:youth	90
right:zz	45
role:field	4=33 5=34
role:hint	0=-50
role:statement	0=54 2=57 3=110 4=31 5=83 6=51 7=89 8=33
role:statement	54
role:topic	0=29 2=43 3=48 4=-28 5=66 6=113 7=91 8=42
role:topic	36
role:trait	1=72 4=39 5=63 7=-33 8=38
role:trait	29
s:aban	8=59
s:aband	8=63
s:aber	1=42
s:aberd	1=41
s:abim	0=-46 3=54 4=42 5=-57 7=-35
s:abno	1=-26 5=-41
s:abnor	2=27 5=-38
s:abor	0=34 4=-49
s:abou	0=-26 1=-92 3=-85 4=-35 7=-25
s:abov	1=26 5=27
s:abse	1=-32 2=57 4=29 7=68
s:absen	1=-40 2=39 5=-31 7=58
s:abst	0=37 1=-38 4=-70 5=25 8=-41
s:absti	5=98
s:abstr	8=-30
s:absu	1=29
s:absur	1=28
s:acad	5=-42
s:acade	5=-58
s:acce	0=-31 1=-30 2=-33 3=49 4=-35 6=-25 7=-27 8=-41
s:accep	4=39
s:acces	0=-41 4=-29 8=-27
s:acci	0=-33 2=-40 5=34 8=-28
s:accid	0=-34 2=-29 5=51 6=-42 8=-31
s:acco	0=-32 1=54 2=-25 3=-29 4=-84 7=-64 8=-107
s:accom	2=-33 3=-27 6=30
s:accor	1=62 2=42 7=-75
s:accou	2=-55 3=-30 4=-83 6=-80 7=-35 8=-83
s:accr	1=-29 4=37 8=-39
s:accu	0=-49 3=-26 5=-30 8=36
s:accue	0=-42 8=-31
s:accus	8=40
s:acha	0=49 5=-32
s:achat	0=-25
s:ache	4=-26 6=-61
s:achet	6=-63
s:acqu	1=-33 3=-27 8=110
s:acqui	3=-31 8=94
s:acro	2=-28
s:acros	2=-44
s:acte	5=-28 7=-32
s:acti	1=36 2=-32 4=-82 6=37 7=40
s:actio	7=-33
s:activ	1=-33 3=28 4=-41 7=68 8=-58
s:actn	2=34
s:acto	6=-40 8=-28
s:actu	0=-25 3=36 4=-31
s:adap	2=-28 3=-39 5=-42
s:adapt	2=-34 3=-40 5=-40
s:adde	2=40
s:addi	4=-37 5=87 8=-35
s:addic	4=-76 5=52 8=-41
s:addr	7=-32
s:addre	7=-45
s:adep	5=60
s:adept	5=84
s:adey	4=47
s:adeye	4=47
s:adhe	0=-30 4=-31 7=52 8=-35
s:adher	0=-68 7=66
s:adhes	0=-50 1=32 7=51 8=-34
s:adjo	5=-48 7=-37
s:adjoi	1=-28 5=-43 8=-32
s:admi	0=-45 3=-36 4=-45 5=30 6=-34
s:admin	2=-27 3=-48 4=-52 7=43 8=-29
s:admit	0=-27 3=-32 5=36
s:adole	2=43 4=-27
s:adop	5=-32 6=57
s:adopt	5=-37 6=33
s:adre	2=34 4=-28 5=55
s:adres	5=33
s:adul	0=-50 5=62 6=-53 7=-35 8=-35
s:adult	5=33 8=-39
s:adve	1=-57 6=-43 8=-28
s:adver	1=-44 6=-28
s:advi	0=-41 1=-32 2=-25 3=-55 4=-51 5=-31 6=-36 7=-48 8=-49
s:advis	0=-34 2=-29 3=-28 4=-47 5=-29 6=-48 7=-28 8=-49
s:aeri	8=-54
s:aerie	8=-66
s:aerop	3=-37
s:affa	1=-65 3=-77 4=-64 6=-40 7=-46
s:affai	0=-63 1=-55 2=-36 3=-65 4=-55 7=-41
s:affe	4=27 5=-29 6=33
s:affec	2=33 5=-30
s:affi	0=72 1=38 4=-43 5=49 6=-43 7=29 8=-31
s:affic	0=31 7=-31
s:affil	0=46 1=-25 5=-32 6=-25 7=82
s:affir	1=44 5=41 6=-29
s:affr	4=-25 8=35
s:affra	8=33
s:afte	0=-35 1=35 6=-47 8=34
s:after	4=25 6=-39 7=25
s:agac	0=30
s:agai	0=59 1=40 2=41 3=-30 4=44 5=-66 6=-52 7=-43
s:again	3=-34 4=-33 6=-39
s:agen	0=-121 1=-67 2=-81 6=-66 7=-55 8=-54
s:agenc	0=-109 1=-48 2=-54 3=30 4=37 6=-55 8=-60
s:agend	0=-38
s:aggr	2=-43
s:aggre	2=-47
s:agil	5=-31
s:agno	4=-42 5=-47 6=-39 8=-25
s:agnos	0=-35 1=53 5=-35 6=-62
s:agre	1=-46 4=-35 7=-26
s:agree	3=40 7=-28
s:agreg	1=-56
s:agrem	8=63
s:agres	8=-51
s:agri	7=40
s:agric	0=-27
s:aide	4=-28 6=-30
s:aili	0=-30 4=-59
s:ailie	0=-42
s:ailin	4=-54
s:aima	5=-28 6=57
s:aime	5=-33 8=-37
s:airl	4=-47 7=-40
s:airli	2=25 3=-29 4=-29 7=-32 8=-29
s:airp	3=-40
s:alar	4=-42 8=-41
s:alarm	4=-27 8=-52
s:albu	4=-63 8=-53
s:alco	0=-27 3=-38 4=-37 5=-51 8=89
s:alcoo	5=-44 8=80
s:alge	0=71
s:algo	2=-38 3=29
s:algor	2=-36
s:alle	0=-46 1=-57 2=-56 5=-62 6=-54 8=-58
s:allem	0=-26 1=-40 6=-50 7=36
s:aller	0=-25 2=-68 5=-69 7=-44
s:alli	7=29
s:allia	7=43
s:allo	0=-33 1=43 4=26
s:alon	0=38 1=-28 2=38 4=-66 8=28
s:alph	2=45
s:alsa	4=-37 7=-40
s:alsac	0=32 4=-42 7=-44
s:alter	8=-26
s:altr	1=47
s:altru	1=51
s:alwa	1=-27 4=-39 5=-35 6=49
s:alway	1=-37 4=-39 5=-27 6=43
s:alzh	2=27
s:alzhe	2=60 8=-26
s:aman	0=-50
s:amant	0=-58
s:amat	0=-30 5=-53
s:amate	0=-32 5=-31
s:amba	3=32
s:ambas	3=42
s:ambi	0=-54 1=59
s:ambit	1=43
s:amel	2=-31
s:ameli	2=-35 4=-25
s:amen	4=78
s:amena	4=80
s:amend	4=56
s:amer	0=30 1=-30 2=49 3=-31 6=-57
s:ameri	0=27 2=54 6=-56
s:amia	8=-28
s:amic	6=-33 7=72
s:amie	5=-40 6=100
s:amit	6=25
s:amni	8=51
s:amon	4=-57
s:amou	0=-29 1=-37 4=-43 5=-50 8=-34
s:amour	5=-78 6=43
s:amyo	2=45
s:anal	1=-39 2=28 4=-49 5=-40 6=-38 7=-39 8=-69
s:analy	1=-35 2=40 4=-47 5=-50 6=-62 7=-43 8=-71
s:anar	0=27 1=77 6=-33
s:anarc	1=59 6=-27
s:ance	1=-26
s:anci	0=32 6=29 7=40 8=-45
s:ancie	0=53 2=-46 4=27 7=31 8=-81
s:ange	1=40 5=-41
s:anger	1=37
s:angi	2=43
s:angl	0=-40 1=-49 8=-36
s:angla	8=-34
s:angli	1=-61
s:anim	0=-47 1=87 2=-68 3=-49 4=-50 5=-113 6=-34 7=40 8=-43
s:anima	0=-50 1=83 2=-40 3=-45 4=-54 5=-91 6=-34 7=-36 8=-41
s:animi	1=68
s:ankl	8=29
s:anne	1=31 3=-27 5=-29 6=31 7=-27
s:anno	5=44
s:annon	5=50 6=-31
s:annu	2=-36 3=-31 4=-54 5=-79 8=47
s:annua	0=-25 4=-31
s:annue	5=-59
s:anom	2=92 3=-26
s:anoma	2=76 3=-28 4=-27 5=-32
s:anon	3=-26 6=-47 7=-36 8=73
s:anony	6=-29 7=-30 8=61
s:anot	0=-48 6=81 8=-35
s:anoth	0=-46 3=-36 6=47 8=-50
s:answ	1=-41 6=-52
s:answe	0=-25 1=-48 6=-34 8=-33
s:ante	2=-41 8=70
s:antec	5=-50 8=56
s:anth	1=122 6=-66 7=-29 8=-29
s:anthr	1=100 6=-68 7=-25 8=-27
s:anti	0=-66 1=133 5=-42 8=-42
s:antid	4=50
s:antin	0=-32 1=77 8=-25
s:antiq	4=-58
s:antis	1=113
s:antit	2=36
s:anto	6=51
s:antoi	3=-28 6=51
s:anxio	4=66
s:anyo	2=36
s:anyon	2=43 5=36 7=-33
s:anyt	1=47 4=-28
s:anyth	1=46 6=-45 7=27 8=30
s:apai	5=-31
s:apais	0=-47 5=-36
s:apar	0=33
s:apne	4=52
s:apoe	2=26 4=-32
s:appa	1=31 4=66 5=-70 7=-45
s:appar	1=45 4=41 5=-71 7=-34
s:appe	1=-55 7=-27
s:appea	0=-25 1=-41 8=48
s:appel	1=-30
s:appl	3=29 5=-45 7=-29 8=-32
s:appo	0=-26 4=52 7=26 8=-45
s:appoi	4=-30 7=32 8=-56
s:appr	0=-62 1=-89 2=-39 3=42 4=-53 5=29 6=-29 7=32
s:appre	0=-33 1=-54 2=-49 4=-43 6=-34 8=-39
s:appri	3=35 5=-27 7=34 8=-33
s:appro	1=-31 8=49
s:appu	0=56 2=60 5=-73 6=48
s:apre	1=81 2=34 5=43 8=26
s:apri	4=38
s:arbi	0=-37 4=-40 7=-34 8=-29
s:arbit	0=-31 4=-42 7=-46
s:arbr	0=50 2=-38
s:arch	2=-27 4=-41 5=-47 6=-27 7=-51 8=-69
s:archi	0=-36 2=-33 4=-29 5=-42 8=-49
s:argu	6=45
s:arle	5=-30
s:arme	0=54 1=51 8=-61
s:armem	0=30
s:arna	8=41
s:arou	4=-28
s:aroun	4=-38 5=28
s:arra	1=-29 5=68 6=-31
s:arran	1=-29 5=44 6=-33
s:arre	0=-64 1=-48 3=-38 4=27 5=-44 6=-40 7=-52 8=77
s:arres	0=-51 2=48
s:arret	2=-38 4=-48 8=54
s:arri	4=-46 8=-44
s:arriv	0=31 4=-32
s:arro	0=57
s:arron	0=87
s:arson	8=-26
s:arth	4=48
s:arthr	0=-25 4=32
s:arti	1=-41 3=-78 4=-33 6=-32 8=28
s:artic	0=38 1=-28 4=-25 5=30 6=-46
s:artis	0=-38 1=-25 3=-42 5=-53 8=41
s:asce	0=-26
s:ascen	0=-27 4=45
s:asex	3=-31 4=-46 5=74 6=30 8=-50
s:asexu	1=-33 4=-41 5=50 6=42 8=-41
s:ashk	2=37
s:ashke	2=31
s:aske	3=48 7=-43
s:asle	7=38
s:assa	0=-29 7=-25
s:asse	0=-35 1=25 2=-28 5=-53 6=-29 7=-38 8=-32
s:assem	0=-58 1=32 4=-45 7=-41
s:assi	0=-44 1=-31 2=-44 3=-40 4=-89 5=-50 6=-48 7=-29
s:assig	8=60
s:assis	0=-50 1=-25 2=-41 3=-38 4=-77 5=-47 6=-54 7=-33 8=-94
s:asso	0=-46 2=-62 3=-48 4=-70 7=-60
s:assoc	0=-52 1=30 2=-55 3=-51 4=-60 7=-72
s:assu	2=-31 3=-44 4=-56 5=38 7=-37
s:assum	0=29 6=56 7=-31
s:assur	2=-51 3=-41 4=-44 6=-25
s:asth	1=-35 2=-40 3=-27
s:asthm	1=-28 2=-30 3=-25 4=30 8=-33
s:astr	0=-43 1=47 2=32 5=-34
s:astri	6=40
s:astro	0=-34 1=46 2=29
s:asylu	0=-27
s:atel	0=-28 1=-105 4=32 6=-45
s:ateli	0=-40 1=-113 3=-28 6=-47
s:athe	0=-72 1=115 3=-34 4=-49 5=-39 6=-66 7=-39 8=-44
s:athei	0=-38 1=59 4=-44 5=-26 6=-29
s:athl	2=46 5=-35 8=-30
s:athle	2=31 8=-47
s:atla	0=49 2=-30 5=-51 6=-36
s:atlan	0=49 5=-36 6=-28 7=28
s:atou	1=-32
s:atro	2=55
s:atrop	2=71
s:atta	0=31 3=34 6=-35
s:attac	0=79 1=-39 3=29
s:atte	0=-29 1=37 2=39 4=30 5=30 6=-31
s:attei	0=-28 2=41 3=-28 8=-26
s:atten	1=25 2=-55 7=-37
s:attes	7=43 8=27
s:atti	1=-29 5=-72
s:attir	5=-63
s:attr	3=39 5=-26
s:attra	6=-28
s:attri	3=39
s:aubi	1=-31 4=65
s:auct	4=-33
s:aucu	0=39 1=82 2=-39 3=-67 4=41 6=-57 7=-50 8=-25
s:aucun	1=54 3=-29 4=38 5=-28 6=-45 7=-25 8=-52
s:audi	0=-45 1=-64 2=-38 3=-35 4=-56 6=-50 7=-49 8=-78
s:audio	4=-57
s:audit	1=-49 3=-33 4=-34 6=-46 7=-34 8=-31
s:augu	0=52 4=-26
s:augus	0=54
s:aujo	0=-25
s:aujou	1=33
s:aumo	3=-28 8=-42
s:aumon	3=-31 8=-25
s:aupr	8=46
s:aupre	0=-29 4=-26 5=-32 6=28 7=-32 8=52
s:aura	0=27 7=-42 8=29
s:aurai	0=49 6=32 7=-33 8=43
s:aure	1=38 3=-40
s:aurel	1=40 3=-39
s:auss	0=-47 1=-34 2=32 4=41 5=-39
s:aust	2=-25
s:auste	2=-29 4=-28
s:auth	0=-66 3=74 6=-36 8=-28
s:authe	0=-61 3=62
s:autho	0=-25 2=-29 6=-28
s:auti	2=-39 3=-39 5=-26 6=-44
s:autis	2=-28 3=-26 4=38 5=-28 6=-29
s:auto	0=54 1=-38 2=-30 3=57 5=-40 7=-46
s:autom	0=-31 2=-25 3=50 4=-34
s:auton	0=32 7=-30
s:autor	0=54 3=25
s:autr	1=29 4=-28 5=32 6=36 7=-31 8=-26
s:autre	0=35
s:autu	4=41
s:autum	4=35
s:auxil	6=-30
s:avai	0=42 3=-27 4=-33
s:avan	1=36 3=-25 4=-30 7=-28 8=-36
s:aver	5=65
s:avert	5=53
s:aveu	4=-57
s:aveug	4=-45
s:avio	2=47
s:avoc	1=-29 2=-29 4=-42 5=-36 6=-72 8=-53
s:avoca	2=-29 3=-26 5=-39 6=-52 8=-55
s:avoi	2=-51 3=-65 4=72 6=-45 7=-32
s:avoid	4=39
s:avon	0=33
s:avou	5=70 8=73
s:avow	1=34
s:avowe	1=35
s:awai	8=51
s:await	8=56
s:awar	6=35 8=-37
s:aware	7=-26
s:bache	0=-38
s:back	0=32 1=-47
s:bacte	2=-26
s:badg	0=-72 2=-32 3=78 5=-28
s:badge	5=-26
s:bagar	8=33
s:bail	8=-33
s:baill	0=-26
s:bais	3=-33
s:bake	0=-49 1=-70 3=-54 8=-47
s:baker	0=-36 1=-42 3=-37 7=-33 8=-41
s:bala	4=-65
s:balan	4=-67
s:ball	0=-33 6=34 7=-41
s:ballo	7=-43
s:bama	0=49
s:bamak	4=31
s:banca	7=-42
s:band	5=-63
s:bank	3=27
s:banke	1=-51
s:bann	8=46
s:banne	8=48
s:banq	1=-40 3=58 4=-46 5=-26 6=-58 7=-61 8=-53
s:banqu	1=-44 4=-37 5=-44 7=-64 8=-55
s:bapt	7=59
s:bapti	1=-44 7=77
s:barbe	6=-32
s:barm	6=-25
s:barma	6=-28
s:baro	2=-71
s:barr	0=-49 4=-41 5=-51 6=-37 8=53
s:barra	0=26
s:barre	5=-48 8=58
s:barri	8=-46
s:bart	6=-36
s:barte	6=-49
s:base	4=-29 8=-29
s:bati	7=-60 8=-28
s:batim	7=-34
s:batt	5=43 6=32 8=-50
s:batte	5=45 8=-41
s:bava	0=49
s:bayr	0=75
s:bayro	0=99
s:beat	1=-55 4=32
s:beau	5=-26 8=-31
s:beca	2=-31 3=47 8=-47
s:becam	1=25
s:becau	3=46 4=49 5=53 8=-32
s:beco	1=-25
s:bect	3=-40 7=44
s:beeke	1=-36
s:befo	0=-45 4=45 6=-37
s:befor	0=-29 1=-34 4=29 6=-33
s:bega	1=32 4=60
s:behal	7=-32
s:behin	0=-25 3=-26
s:bein	1=47 4=42 5=-39 6=37
s:belf	1=44 7=-37
s:belfa	1=39 7=-32
s:belg	0=-27 1=-36 4=-27 7=-39 8=63
s:beli	0=-47 3=-36 4=-36 5=-47 6=-50 7=-37 8=29
s:belie	0=-50 2=-29 4=-43 5=-41 6=-50
s:belo	8=-35
s:belon	6=-27 8=-35
s:benc	4=-35 8=-36
s:bene	0=32 1=-32 2=-43 3=-25 4=-26 5=-50 7=-55 8=-74
s:benev	0=56 1=-26 3=-31 5=-33 7=-58 8=-61
s:beni	1=29
s:berl	5=-42
s:berli	0=29 5=-26
s:bern	0=26 4=-47 5=30
s:berni	0=33
s:best	6=-36
s:bett	0=-49
s:bette	0=-62
s:betw	0=49 6=-26 7=-56
s:betwe	0=34 4=35 7=-55
s:bibl	1=78 4=-28 5=-45 6=-32
s:bien	3=-37 8=39
s:bila	3=-28 4=-40 8=-31
s:bili	5=-28 6=-48
s:bilin	6=-45
s:bill	6=33
s:bille	6=26
s:bind	8=-30
s:binde	8=-58
s:biob	2=-30
s:bioba	2=-41
s:bioe	5=-36
s:biogr	0=-44
s:biol	2=29 3=-31 5=-29
s:biolo	0=-28 3=-37 5=-28
s:biom	0=-68 1=-56 2=-29 3=25 4=-59 5=-38 6=-40 7=-47 8=-76
s:biome	0=-58 1=-42 4=-77 5=-29 6=-39 7=-39 8=-69
s:bipo	4=37
s:birt	2=47
s:biscu	4=-32
s:bise	0=-49 1=-43 4=-29 5=-26 6=107
s:bisex	0=-28 4=-27 5=-29 6=121
s:bisho	5=27
s:blac	5=29 7=53 8=-26
s:black	4=-29 7=47 8=-27
s:blan	0=44 4=-36 5=-52 6=-26
s:bles	4=-27 8=26
s:bless	8=46
s:blin	1=-25 2=-30 3=-40 5=-41 8=-30
s:blind	8=-31
s:bloc	0=51 4=41
s:bloca	0=36
s:block	4=73
s:blog	8=-53
s:blok	6=36
s:bloke	6=28
s:bloo	0=-27 1=-31 2=41 4=29 5=-27 6=-32 8=-28
s:boar	5=-46 6=-64 7=-57 8=-65
s:boast	5=40
s:boil	7=41
s:boile	7=28
s:boir	4=71 8=-35
s:bond	8=-34
s:bonn	0=-27 3=-26 4=-42 5=-38 8=-33
s:bonne	5=-37
s:book	1=-32 3=-25 4=-33 5=-54 6=-70 8=-39
s:bookk	6=-47
s:bord	4=-47 5=-26 6=-32 8=-26
s:borde	4=-47 6=-41 8=-48
s:bori	6=62
s:born	3=-57 6=-31
s:boud	1=-36
s:boudd	1=-52
s:bough	6=32
s:boul	2=-25 6=-59
s:boula	6=-49
s:boun	4=-37 8=39
s:bour	4=-52 7=-52
s:bours	7=-25
s:bout	0=-38 3=-41 4=-29 6=-38 8=-63
s:boute	8=-36
s:bouti	1=-27 3=-39 6=-29
s:boyf	0=-41 6=-27 8=-28
s:boyfr	0=-25 4=-35
s:brac	0=-31
s:brace	4=-25
s:brad	4=-41
s:bradf	4=-26
s:brai	4=-35
s:brail	4=-38
s:bran	0=-69 1=-48 2=-31 3=-48 4=-62 5=-36 7=81 8=-48
s:branc	0=-86 3=-41 7=52 8=-50
s:brand	0=40
s:braq	6=-42
s:braqu	6=-60
s:brca	2=50 4=-38
s:brea	0=-34 1=-49 2=-29 4=72 5=-62 8=-41
s:breas	4=56
s:bree	2=-38
s:breed	2=-40 4=-26
s:bres	5=-37 6=-36
s:bret	0=55 5=-26 7=-65
s:breta	7=-36
s:breto	0=67 5=-25 7=-37
s:brew	0=-25
s:brex	0=56
s:brexi	0=57
s:bric	1=-35 8=-33
s:brick	1=-48 4=-32 8=-30
s:brid	5=-66
s:bridg	5=-44 6=31
s:brie	1=-38 5=-63
s:brig	0=-69 5=-32
s:briga	0=-32
s:brigh	0=-40
s:bril	0=-31 6=-32 7=33
s:brill	6=-35
s:brin	4=26
s:bring	4=43
s:bris	3=-38 6=-34 8=35
s:brist	6=-26 8=36
s:brit	1=32
s:brita	0=38
s:briti	1=30
s:broa	0=-62
s:broad	0=-53 7=-35
s:brok	1=53 5=33 7=-27 8=52
s:brot	1=61 7=-71 8=60
s:broth	1=53 5=28 7=-63 8=61
s:brou	0=-53 1=67 2=-28 3=-41
s:broug	0=-50 1=60 3=-38 8=-25
s:brow	3=-39 4=36 8=-38
s:brows	2=-28
s:brun	6=58
s:brus	0=87 1=-29 4=-33 8=55
s:bruss	0=82 1=-49
s:brux	0=43 2=-32 4=-31 8=-31
s:bruxe	0=32 1=43 2=-31 6=31 8=-31
s:buda	0=40 1=-34
s:budap	5=-25
s:buddh	1=-25
s:budg	0=-47 1=-27 5=-40 6=-50
s:budge	0=-41 3=-26 6=-39
s:buff	7=39
s:buil	0=-47 2=-34 4=-87 7=-28 8=-54
s:buli	4=55
s:bulim	4=50
s:bull	0=-31 1=-38 4=-40 5=-46
s:bulld	0=72 4=-32 5=-43
s:bulle	0=-63 5=-25 7=40
s:bump	1=28
s:bunt	7=-31
s:bunti	7=-37
s:bure	0=-67 1=-46 4=43 7=-30
s:burea	1=-40 4=38 7=-31
s:burgl	8=-30
s:burn	3=73 4=-51
s:busi	0=-25 1=-34 2=-31 4=-27 6=-72
s:busin	6=-67
s:bust	0=100
s:butc	0=-25 6=62
s:buve	0=-46 4=40
s:buvet	0=-49
s:buye	0=-35 4=-29 6=-71
s:bypa	0=75 4=-49 8=-45
s:bypas	0=56 4=-30 8=-32
s:c282	2=40
s:caba	5=-44 8=-60
s:cabar	8=-28
s:cabi	0=-43 1=-32 4=-52 6=-28 7=-45
s:cabin	1=-29 3=39 4=-51 6=-52 7=-37
s:cabl	4=45 5=-31 8=-29
s:cace	2=-34 8=-34
s:cach	0=40 2=-27 3=-48 4=-56 5=-27 6=27
s:cade	1=-47 3=-31
s:cadr	0=-64 2=-26 4=-53 6=-30
s:cadre	0=-34 7=-62
s:cafet	4=-29
s:cais	2=-71 3=40 5=-33 6=-49
s:caiss	1=-29 2=-51 3=38 4=-30 5=-39 6=-41 7=-33
s:cake	8=-48
s:cala	0=31 5=-37
s:calai	5=-33
s:calc	4=-42
s:calcu	4=-55
s:cale	0=57
s:call	2=-47 8=-40
s:calle	1=-26 3=-35 6=-26 7=-26 8=34
s:calli	2=-36
s:calm	5=-45
s:camb	1=-28 5=-25
s:cambr	3=34 8=-52
s:came	4=-48 5=-27 7=29 8=-30
s:camer	0=-27 4=-42 5=-51
s:cami	6=-33
s:camp	0=46 2=-60 3=-61 4=-80 5=-62 7=-63 8=-74
s:campa	0=60 2=-67 3=-37 4=-84 5=-51 7=-60 8=-50
s:canc	0=-46 1=-34 2=33 5=-39
s:cance	0=-37 1=-25 5=-48
s:cand	1=-33 4=-27 8=-45
s:candi	0=31 6=39 7=28
s:cann	1=-46 8=49
s:canna	1=-45 8=58
s:canno	1=29 8=29
s:cant	0=-46 3=40 4=-47 5=-42 7=46 8=-34
s:cante	0=-56
s:canti	3=27 5=-37
s:canto	7=70
s:canv	0=25 5=-25
s:capa	0=-54
s:capac	0=-59 4=-28
s:capi	0=52 2=-32 6=67
s:capit	0=40 6=89
s:capt	0=43 1=-30 4=-34
s:capta	0=42
s:capti	7=-42
s:captu	3=36 4=-47
s:cara	1=-26 2=-28 3=-25 6=-31 8=-34
s:carac	1=-26 2=-28 6=-26 8=-31
s:carb	3=-37
s:carbo	3=-44
s:card	1=-26 2=42 4=40 5=-71 7=-28 8=-53
s:cardi	2=29 5=-63 6=-41 8=-59
s:care	1=-28 2=-39 5=-69 8=45
s:caree	1=29 4=-39
s:caret	1=-47 8=86
s:cari	7=26
s:caris	7=35
s:carn	4=79
s:carne	4=58
s:caro	1=52
s:carpe	8=-34
s:carr	1=-62 2=53 3=-44 5=-47 6=-64 7=-26 8=-58
s:carre	0=-40 4=51 7=-25
s:carri	0=-32 1=-52 2=49 3=-30 5=-39 6=-60 8=-49
s:carry	0=33 7=-33
s:cart	0=-28 1=-54 2=-46 3=-40 4=34 6=-39 8=-78
s:carto	2=-43 7=-31
s:carv	1=-46
s:carve	1=-39
s:cary	2=70 3=-29 4=-86
s:caryo	0=-25 2=66 4=-78 6=-25 8=-31
s:case	0=-29 6=-32
s:casew	6=-31
s:casi	0=-27 2=-32 3=43 5=-60 7=-35
s:casie	0=-27 2=-33 3=-40 5=-48 8=48
s:casin	0=-30 3=98
s:casq	0=55 5=-33
s:casqu	0=42 2=-34 5=-35
s:cast	5=-27 6=-32
s:cata	2=60 5=-32
s:catal	5=-33
s:cate	4=42 5=-30 7=-60 8=-40
s:categ	4=25 8=-43
s:cater	1=-28 7=-49
s:cath	0=-27 1=46 4=-27 5=-46 7=-34 8=-40
s:catho	1=58 2=-26 5=-45 7=-32
s:catt	1=-30
s:caug	5=60 7=-25 8=29
s:caugh	5=57 7=-33 8=40
s:caus	0=-77 2=33 3=29 4=-39 7=-37 8=77
s:caut	1=-55 8=81
s:cauti	0=-28 1=-33 3=-36 8=78
s:cege	7=39
s:ceget	7=45
s:cele	0=-49 1=45
s:celeb	0=-37 1=35
s:celi	1=-47 3=-28 4=-29
s:celib	1=-54 4=-39 6=-30 8=-27
s:cell	0=-52 4=-25 5=41 6=-27
s:cella	5=40
s:cellu	0=-32 3=-35 8=49
s:cent	1=-48 2=-30 3=55 4=-71 5=-31 7=53
s:cente	7=49
s:centr	0=-50 1=-26 2=-34 3=55 4=-66 5=-51
s:cerc	1=27 7=-26 8=-25
s:cercl	0=28
s:cere	1=28 7=-28
s:cerem	1=34 7=-27
s:cert	1=-60 3=-43 4=72 5=-30 6=-32 7=-32 8=30
s:certi	1=-47 2=-30 3=-46 4=44 5=-26 7=-26 8=50
s:cess	1=48 4=-32
s:chai	0=-25 1=41 2=-68 4=-62 5=-35 6=-42 7=32 8=-51
s:chain	1=43 4=-39 8=-32
s:chair	0=-36 2=-61 4=-29 6=-25 7=37
s:cham	1=-29 2=-28 3=-49 4=-29 5=42 7=-39
s:chamb	5=35 7=-48
s:champ	3=-35
s:chan	1=-53 4=-39 5=45 8=-51
s:chang	0=-44 4=-32 5=75 6=-26 8=-38
s:chant	0=27 1=-60 5=-42 8=-35
s:chap	0=-51 1=55 2=-67 4=-56 5=-27 6=-51
s:chape	0=-46 6=-27 7=-28
s:chapt	1=32 2=-31
s:chaq	1=35 5=50 7=-46
s:chaqu	0=33 1=29 5=54 7=-25
s:char	0=-30 1=-94 2=-77 3=-58 4=-74 5=-48 6=-78 7=-99
s:charg	0=-62 1=-38 2=-45 3=-49 4=25 5=-49 6=-27 7=-51
s:chari	0=-36 1=-45 2=-25 4=-66 6=-41 7=-32 8=32
s:charm	4=-28
s:charn	4=-39 5=38
s:chart	0=-32 5=-26 7=-51
s:chas	0=51 1=-59 4=51 8=-39
s:chass	0=76 1=-66 4=57
s:chast	5=34
s:chat	4=-30 5=-26 6=-40
s:chau	0=-73 1=-60 4=32 6=-37 8=-52
s:chaud	0=-33
s:chauf	0=-60 1=-47 4=-36 6=-40 8=-47
s:chaus	4=29
s:chea	1=-33 3=-28 4=-36 5=29 6=-52
s:cheat	3=-28 6=-56
s:chec	0=-32 1=-51 6=-29 7=-32
s:check	0=-27 1=-44 2=27 3=-60 7=-29 8=-29
s:chee	2=-25
s:chees	0=35
s:chef	4=-33
s:chem	4=37 5=-26 7=60
s:chemi	7=68
s:cheq	8=58
s:chequ	8=56
s:cher	1=-35 4=-48
s:cherc	0=46 1=-46 4=-64 5=28 6=45
s:chev	0=-30 1=-26 4=29 6=-42
s:cheva	1=-30 6=-32
s:chic	7=32
s:chica	6=-25 7=34
s:chie	1=-26 2=-40 4=-28 6=-70 7=-26 8=-43
s:chien	1=-27 3=-28
s:chif	1=-32
s:chiff	0=-29 1=-30 5=-27
s:chil	0=-44 1=-25 3=-41 4=79 5=-68 6=-50 8=-66
s:child	1=-27 3=-31 5=-66 6=-64
s:chim	6=-33
s:chimi	6=-38
s:chin	5=-50
s:chino	3=27 5=-55
s:chir	1=-25 4=-56
s:chiru	4=-53
s:choc	1=-32
s:choco	1=-43
s:choeu	1=36
s:choi	0=-44 3=-66 4=-62 5=97 6=-25
s:choic	5=44 6=-25
s:chol	2=25 4=-26
s:chole	2=39 4=-31
s:chor	6=37
s:chos	5=-29
s:chri	0=-48
s:chris	0=-34 1=46
s:chro	0=-52 1=-41 2=33 4=-81 5=-83 6=-57 8=-60
s:chrom	2=26 4=-105 5=-49
s:chron	0=-45 1=-39 5=-49 6=-32 8=-50
s:chur	0=-59 1=-33 4=-29 5=-26 6=50
s:churc	0=-69 1=-36 4=-26 6=79
s:cinq	1=25 7=26
s:cinqu	1=27 7=27
s:circ	0=-25 2=-33 5=45 7=-26
s:circo	2=-41
s:circu	1=-43 5=55
s:cito	0=33 7=-28
s:citoy	7=-37
s:civi	1=58 3=-35 4=-27 5=-32 6=29 7=-43 8=-51
s:civil	6=40
s:clai	4=-84 7=-38
s:claim	4=-75 5=25 7=-39 8=-34
s:clas	0=-49 2=-77 3=-47 4=-33 5=-38 6=-68
s:class	0=-49 1=-63 2=-26 3=-33 6=-25
s:clau	0=-27 4=51
s:claus	0=-26
s:clav	4=26
s:clavi	3=-26 4=27
s:clea	0=-78 1=-59 2=66 3=-32 4=64 5=-58 6=-49 7=-51
s:clean	0=-43 7=-35 8=-28
s:clear	0=-45 2=36 3=35 4=73 5=-53
s:clef	4=30
s:cler	0=-86 2=-55 4=-40 5=-64
s:clerk	0=-41
s:clie	1=-81 2=-52 3=-56 4=-81 5=46 6=-83 7=-49 8=-58
s:clien	1=-67 2=-49 3=-48 4=-67 5=55 6=-28 7=-35 8=-49
s:clim	0=69 1=-41 4=28 7=-43
s:clima	0=75 7=-52 8=-44
s:climb	4=30 8=29
s:clin	0=-55 4=-76 5=-31 6=-28 8=-27
s:clini	0=-36 2=-27 4=-27 8=-28
s:cloc	0=-27 8=-34
s:clock	4=-33
s:clon	0=-27 2=-102 8=-40
s:clona	0=-25 2=-29
s:clone	2=-39
s:cloni	2=-26
s:clos	1=27 5=-29 6=44
s:close	1=42 3=-28 6=36
s:clou	1=-46
s:club	5=44
s:cnap	8=31
s:coac	0=30 1=-65 3=-58 6=-38 7=-31 8=-48
s:coach	4=30 5=-36
s:coas	3=-34
s:coch	4=47 5=-34 6=74
s:cochl	4=43
s:cock	3=-50
s:cockt	3=-33
s:coeli	4=33
s:coeu	4=-41 8=-27
s:coff	1=-73 2=-30 3=32 4=-41 6=-30 8=-72
s:coffe	2=-27 5=26 8=-37
s:coffr	1=-33 3=38 4=-30 5=-48
s:coll	1=-43 2=-75 4=-120 5=46 6=26 8=-50
s:colla	0=-43 4=-27 6=-46
s:colle	0=-25 2=-51 4=-106 5=61 6=26
s:colli	6=-25 8=-41
s:colo	0=-47 3=-44 4=-29 6=-47 8=-60
s:coloc	5=35 8=-41
s:colon	4=-26 5=-41 6=-30
s:color	3=-30
s:colu	0=33
s:colum	0=25 5=28
s:comb	0=39 8=40
s:come	5=-50 6=-54 8=-25
s:comed	5=-35 6=-64
s:comi	4=-35 5=-41 6=81
s:comin	6=73
s:comit	0=38 3=-27
s:comm	0=-32 2=-50 3=-105 4=-129 5=-130 7=-42
s:comma	2=70 4=-51 7=-32
s:comme	0=-58 1=-58 2=-68 3=-61 4=-28 5=-52 6=-35 8=-95
s:commi	0=-67 3=-29 4=-39 5=-56 6=-41 8=32
s:commu	0=28 1=-30 2=-31 3=-41 4=-68 5=-72 6=-53 7=-47 8=-37
s:comp	1=-62 2=-41 5=59 7=-104 8=-45
s:compa	0=-51 1=28 2=-36 6=-26 7=-62 8=-37
s:compe	4=50
s:compl	2=-34 3=38 7=-38
s:compo	3=-56
s:compr	4=36 5=-28 8=-33
s:compt	1=-74 3=-52 6=-30 7=-131
s:conc	0=-56 1=-51 4=-51 5=-30 6=46 7=-46 8=-83
s:conci	1=-48 3=-35 5=-41 6=56 7=-27 8=-47
s:concl	0=-32 4=-32 5=33 6=50
s:conco	3=39 8=-39
s:cond	0=-53 1=-103 3=-85 5=-70 6=-47 7=-64 8=103
s:conda	1=-45 3=-52 4=-31 6=-29 8=40
s:condi	3=-37 8=74
s:condo	5=-40
s:condu	1=-46 3=-36 7=-46 8=84
s:conf	0=-88 4=-66 8=-54
s:confe	0=-53 2=-55 4=-68 5=-50 6=-44 7=40 8=-56
s:confi	0=-36 1=-45 2=69 6=30 7=-34
s:confl	0=-31 1=42
s:confo	0=-58 1=-37 3=58 8=-45
s:cong	0=33 1=-43 3=-28 5=-55 7=26
s:conge	2=35 4=-59
s:conj	0=-52 1=-31 4=-29 5=-36
s:conjo	0=-42 4=-26 5=-41
s:conju	6=-40
s:conn	0=35 1=-41 2=86 3=-32 4=-85 5=93 7=44
s:conna	0=-30 2=29 5=-36 7=50 8=-32
s:conne	1=-25 2=46 4=-51 5=26 8=-59
s:connu	5=48 6=42 7=-26
s:conq	1=-28 5=52
s:conqu	0=-27 5=31
s:cons	1=67 3=57 4=-125 6=-90 8=-34
s:consc	0=-28 1=79 4=-55 8=-32
s:conse	0=61 1=-44 4=-61 6=-98 7=-30
s:consi	1=68
s:conso	5=32
s:const	0=27 1=-46 4=-39 6=27
s:consu	1=-50 3=29 4=-79 5=-58 6=-80 7=-75 8=-43
s:cont	0=48 1=-34 4=-41 5=-72
s:conta	4=-50 5=-32 6=28
s:conte	1=-39 2=43 3=-40 4=-56 5=34 6=-27
s:conti	1=-59 8=-26
s:conto	3=49
s:contr	0=26 1=-38 2=-41 4=-27 5=-101 6=-63 7=-46
s:conv	0=27 2=-44 3=-54 4=-106 5=-95 7=25 8=-31
s:conva	0=37 1=32 5=-45
s:conve	0=-34 1=61 4=-43 5=-38 7=63 8=-28
s:convi	2=-43 3=-34 4=-75 5=-79 6=-57 7=-44
s:convo	0=73 1=-33 4=-33 5=-35
s:cook	1=-46 4=-64 8=44
s:coop	7=47 8=75
s:coope	7=29 8=66
s:coor	0=-38 4=-54 5=-39 8=-25
s:coord	0=-25 4=-59 5=-39 7=28 8=-26
s:copa	0=-26 6=50
s:copai	5=-27 6=55
s:copi	2=59 3=47 5=-36 6=-33
s:copie	2=33 5=-26
s:copr	7=-92
s:copro	7=-91
s:coqu	5=51
s:coqui	5=57
s:corb	2=-34 5=38
s:corbe	5=32
s:corby	0=35
s:cord	2=48 3=-29 6=-33
s:corp	0=25 3=-44
s:corr	0=-68 1=60 5=-38 8=-40
s:corre	0=-28 4=47
s:corri	0=-46 1=67
s:cors	0=34 2=-40
s:corse	2=-40 4=-39
s:cosme	5=-30
s:cost	0=-39 1=-33
s:costu	0=-28
s:coti	0=-41 3=-27 5=-41
s:cotis	0=-54 5=-27
s:couc	4=65 8=-26
s:couch	0=27 4=58 6=-27 8=-32
s:coul	0=-62 1=-29 3=34 4=-68 7=31
s:coule	0=-43 7=35
s:coun	0=38 1=-65 2=-34 3=-72 4=-80 5=-92 6=-25 8=-82
s:counc	2=-64 3=-37 4=-62 8=-80
s:couns	0=-27 4=-41 6=-62
s:count	0=32 3=-49 4=-35 5=-34 7=-32
s:coup	0=-79 1=-82 3=-50 4=-80 5=26 6=84 7=-50
s:coupa	3=-30
s:coupe	8=-28
s:coupl	0=-73 1=-48 3=-51 4=-65 5=42 6=68 7=-50 8=-68
s:cour	0=-31 1=-85 3=-76 7=60
s:couri	7=40
s:courr	2=42 8=-36
s:cours	2=-44 5=-44 6=27
s:court	0=26 1=-45 2=-28 4=-36 6=-53 7=74 8=-25
s:cous	0=35 2=39 5=48
s:cousi	1=-38 2=51 5=40 7=-27 8=53
s:cout	3=-70 4=-33 5=-62 8=-36
s:coutu	3=-58 5=-77
s:couv	0=-33 1=-37 4=-34 8=-53
s:couve	1=-33 8=-41
s:couvr	0=-26
s:cove	0=-29 2=-42 3=26 5=-43 7=-31 8=-28
s:cover	3=40 6=-41
s:covi	4=94 8=-27
s:cras	4=104
s:crea	0=37 3=-36 5=-26 8=-47
s:creat	0=42 8=-52
s:crec	6=-55 8=33
s:crech	0=-47 6=-39
s:cred	0=-29 1=-46 4=-25 5=-46 7=-98
s:credi	7=-79
s:cree	8=-26
s:cret	3=35 7=-26
s:crie	2=-32 3=-32
s:crim	0=-30 1=-84 2=-39 3=-40 4=-52 5=-55 6=-30 7=-48 8=-28
s:crimi	1=-31 2=-37 4=-56 6=-30 7=-29
s:cris	0=-29 1=-35 8=-44
s:crisp	8=-33
s:crit	0=30 1=-44 3=-72 4=-61 5=-45 6=-37
s:criti	0=44 1=-36 3=-68 4=-70 5=-60 6=-48
s:croh	4=41
s:croi	1=58 7=-63 8=-45
s:croir	1=76
s:cros	0=-25 1=-29 4=-45 5=-54 6=-26 7=27 8=-32
s:cross	2=-28 4=-48 5=-47 6=-27 8=-31
s:crow	0=35 8=-46
s:croy	0=-32 2=-34 5=-57 6=70
s:croya	5=-30 6=48
s:crutc	8=-37
s:crys	2=-39
s:cryst	2=-27
s:cuis	1=-47 4=-38 5=-37 6=-26 7=-28
s:cuisi	1=-67 3=-33 4=-39 5=-39 6=-43
s:cult	0=-25 1=-39 4=-25 5=-26 7=-27 8=-27
s:cultu	0=-30 1=-27 8=-40
s:cura	4=48 5=-29
s:curat	2=-28 4=54
s:curi	1=-26 2=-33
s:curie	6=-26
s:curio	2=-27 5=-31
s:curr	8=69
s:curre	8=74
s:cust	1=-32 2=-45 3=-73 4=-47 5=-59 6=-25 7=-38
s:custo	0=-36 1=-31 2=-49 3=-39 4=-33 5=-81 7=-38
s:cutt	5=-31 6=-33 8=38
s:cutte	5=-30 6=-29
s:cycle	8=-25
s:cyni	1=-64
s:cyp2	2=90 4=-45
s:cyp21	2=47 4=-48
s:cysti	2=34
s:dail	0=-26 8=-26
s:dair	4=-31
s:danc	0=-36 6=-54 7=-74 8=-26
s:dance	5=-37 7=-41
s:dani	0=-38 4=-33 5=-54 6=68 8=-32
s:danis	0=-28
s:dans	6=-37
s:datab	8=-25
s:date	3=-34 5=-67 6=40
s:dati	4=-25
s:daug	0=-27 7=-36 8=73
s:daugh	5=-43 7=-59 8=67
s:dead	0=-34 4=-43
s:deadl	4=-29
s:deaf	2=45 4=-25
s:deafn	2=50
s:deal	2=-37 5=-54
s:deat	5=-44 8=-32
s:deba	0=-38 6=-31
s:debat	0=-27
s:debo	0=90 2=-30
s:debou	0=80
s:debu	0=-34 1=44
s:debun	1=32
s:dech	0=-46 7=51
s:deci	2=53 4=-40
s:decid	0=-57 2=52 4=-54
s:decl	1=33 2=42 3=29
s:decla	1=44 2=-31 4=52 8=38
s:decli	2=50 3=45 4=-32 8=-61
s:deco	2=57 3=-40 4=-56 6=38 8=-33
s:decor	5=-41
s:decou	2=46 3=-35 4=-55 5=36 6=31
s:decr	0=-60 1=37
s:decro	0=-43 1=55
s:dedu	7=34
s:defe	0=66 2=39 5=-52 6=-65 8=-79
s:defec	2=55
s:defen	0=37 1=26 4=-47 5=-52 6=-52 8=-81
s:defi	0=-27 1=-55 2=53 5=-42 8=-27
s:defic	2=70 5=-35
s:defil	0=-30
s:defin	6=27
s:degr	0=-55 1=71 6=-34 8=35
s:degre	7=25 8=-31
s:degro	1=41
s:deis	1=43
s:deje	0=35 2=-50 4=32 5=26 8=-47
s:dejeu	2=-54 4=40 5=26 8=-36
s:dela	1=-25 2=28 4=-69
s:delai	1=-33 4=-26
s:dele	0=36 1=-55 3=30 4=-64 5=-45 6=-33 8=-74
s:deleg	0=31 1=-33 2=-60 3=-37 4=-60 5=-44 6=-30 8=-55
s:delet	3=48
s:deli	2=-46 4=-46 8=-62
s:deliv	0=-28 2=-38 4=-47 8=-51
s:delt	4=-44
s:dema	2=-85 7=-29 8=-69
s:deman	0=-28 2=-76 4=63 6=33 8=-61
s:demar	3=-38
s:deme	0=-26 6=-33
s:demen	6=-27
s:demi	6=33 7=56 8=40
s:demis	7=48 8=34
s:demo	0=50 3=-33 4=-42 5=-26 7=-58 8=38
s:democ	0=31 3=-29 4=-25 6=-26 7=-38
s:demon	0=-84 1=46 4=-31 8=47
s:deni	5=-31 6=81
s:denie	5=-27 6=49
s:dent	2=-70 3=-30 4=-67 5=-44
s:denta	2=-69 3=-34 4=-51 5=-36
s:denti	3=-44
s:denud	5=51
s:depa	1=-28 4=-34 6=-33 8=-42
s:depar	0=51 2=-32 6=-28 8=-31
s:depe	8=-33
s:depen	8=-59
s:depis	2=39
s:depl	4=33 6=-40
s:depla	4=41 5=47
s:deplo	2=-25 4=-38 5=-31
s:depo	0=-59 4=-26 5=-71 6=-39 7=42 8=-39
s:depor	0=-32 8=45
s:depos	8=-42
s:depou	0=-33
s:depr	0=-27 4=37 5=-42 6=-50 7=-30 8=-30
s:depre	0=-33 4=33 5=-37 7=-36 8=-49
s:depu	0=28
s:depui	0=27
s:deput	6=-36
s:derb	0=-42 8=73
s:derm	4=-27
s:derma	3=-29 4=-37
s:dern	0=31 1=-33 4=31 5=-53 7=-35
s:derni	1=-36 4=45 5=-61 6=59
s:derr	5=-29 7=57 8=53
s:derri	5=-28 8=82
s:desa	0=44
s:desar	0=53
s:desc	5=-26
s:desce	2=29 5=-60
s:descr	5=47
s:dese	1=32
s:desi	0=-54 1=-57 2=-45 3=-71 4=-55 5=-86 6=-54 7=34 8=-67
s:desig	0=-44 1=-77 3=-58 4=-62 5=-75 6=-70 7=52 8=-70
s:deso	1=37 4=38 5=-25
s:desor	1=28 4=35
s:dess	2=-28 4=-55 5=-39 6=-25 8=-66
s:dessi	4=-66 5=-27 8=-37
s:dessu	6=32
s:deta	5=32 7=52 8=-40
s:detac	7=44
s:detai	5=28 8=-30
s:dete	0=-64 1=-52 4=-74 5=-49 6=-48
s:detec	2=45 3=-52 4=-35 8=30
s:deten	0=-36 1=-32 2=-26 3=58 4=-31 8=60
s:deter	0=-32 1=-28
s:deto	3=-30 4=44 8=-26
s:detou	3=-33 4=54 6=-32
s:dett	5=-29 8=-32
s:dette	8=-28
s:deva	8=-32
s:devan	0=47 5=-25 6=-33 7=26 8=-29
s:deve	0=-52 2=-55 4=-76 5=42 8=-44
s:devel	0=-41 1=-44 2=-34 3=-60 4=-53 5=-30 8=-35
s:deven	4=-26 5=55 6=-32 7=29
s:dever	3=40 4=-27
s:devi	3=-39 4=-56
s:devic	3=-33 4=-72
s:devo	0=-31 1=-29 4=-27 5=-30
s:diab	2=-57 5=-25 8=-32
s:diabe	8=-36
s:diag	2=35 8=-34
s:diagn	2=28
s:diagr	8=-29
s:dial	0=37 2=-39 5=-29 6=-31 7=-49
s:dialy	4=30 6=-36
s:dick	1=-30 4=46
s:dict	1=-30 3=-95 4=51
s:dicta	0=44 4=61
s:dicti	1=-28 3=-28 4=-28
s:diet	2=-26 4=-31
s:diff	2=-28 3=-25 4=-31 7=-32 8=27
s:diffe	7=-26
s:diffi	1=-25 2=-28
s:digi	4=-27
s:dijo	2=-31
s:dima	0=48 1=40 5=-52 6=27 8=-38
s:diman	0=68 5=-31 7=-43
s:dinn	0=-28 4=-44 6=-48
s:dinne	0=-27 4=-55 5=37 6=-40 8=-26
s:dipl	0=-27 4=-45 5=-25
s:diplo	0=-31 4=-47
s:dire	0=-53 1=-52 2=-35 3=-56 4=-62 5=30 7=-39
s:direc	0=-59 1=-49 3=-63 4=-60 5=27 7=-67
s:diri	0=64 1=-39 2=-35 4=-59 5=-35 6=-87 7=59 8=-42
s:dirig	0=38 2=-31 4=-38 5=-31 6=-42 7=73 8=-52
s:disa	0=29 2=-25 5=37 7=-30 8=-34
s:disab	4=-32
s:disag	5=-33
s:disai	5=64 6=-25
s:disc	0=-27 2=-29 3=-69 4=54 8=25
s:disca	4=55 8=-30
s:disch	3=-27 4=53 5=-45 6=38
s:disci	1=46 7=30
s:discl	0=-36 1=30 2=-40 8=43
s:disco	0=-34 2=-36
s:discr	1=-28 3=-25 6=-43
s:discu	0=-56
s:dise	1=-35 2=34 4=-40 7=30
s:disea	2=28 4=-28
s:disen	1=-42
s:dish	3=-48
s:dishe	3=-37
s:dism	7=-25 8=45
s:dismi	5=43 8=37
s:diso	2=60 4=-52
s:disor	2=52 4=-52 8=31
s:disp	0=-52 1=-39 2=-54 3=32 4=-72 5=-37 6=-45
s:dispa	7=-48
s:dispe	3=71 6=-27
s:displ	3=-36 4=-41 8=-25
s:dispo	5=-29 6=-38
s:dispu	0=-44 2=-39 7=39
s:disq	5=41 8=64
s:disqu	5=32 8=56
s:diss	0=35 4=-30 5=-35 6=-69 8=-60
s:disse	4=-27 6=-56 8=-44
s:disso	0=44 7=-25
s:dist	0=53 4=-28 5=-52 6=-34 7=-40 8=-38
s:distr	0=60 6=-26 7=-62 8=-51
s:dive	0=43 6=-38 7=-31 8=-30
s:diver	0=27 6=-45 7=-29 8=-29
s:divi	2=37
s:divin	2=30 4=-33
s:divo	4=-36 5=86 6=-51 8=-31
s:divor	0=-28 5=94 6=-73 8=-44
s:diwa	1=-25
s:diwal	1=-33
s:dock	0=26
s:doct	0=-41 1=30 2=-49 3=-51 5=-39 6=-48 8=-58
s:docto	0=-57 2=-94 3=-67 5=-37 6=-49 8=-53
s:docu	0=-43 2=-46 3=-43 5=-62 7=-27 8=-45
s:docum	0=-41 2=-25 5=-40 7=-34 8=-46
s:does	2=32 4=-38 5=-73 6=-35 7=-28 8=-52
s:dogm	1=-44
s:doig	3=53 5=-41 6=-42 8=-45
s:doigt	3=25 5=-25 8=-28
s:doin	8=68
s:doma	2=-25
s:domi	0=-34 2=-49 6=-35
s:domin	2=-52
s:dona	2=59 3=-29 8=-32
s:donat	2=31 8=-36
s:donn	0=-52 1=30 2=33 3=71 4=-76 7=-34 8=-101
s:donne	0=-30 3=75 4=-39 7=-45 8=-60
s:dono	0=-42 2=51
s:door	5=-26 6=-30 7=46
s:dorm	0=-25
s:doss	1=-33 4=-47 5=-25
s:dossi	1=-30 5=-30 6=29 8=30
s:doua	7=-43 8=-41
s:douan	7=-60 8=-26
s:doub	0=-45 3=-26 4=-30 5=-57 6=-40 7=-49 8=-73
s:doubl	2=-27 5=-58 6=-36 7=-43 8=-58
s:doubt	1=26 5=-35 8=-28
s:douz	5=-40 8=-42
s:draf	1=-29 2=-35
s:draft	2=-27
s:drag	4=-34 5=31
s:dram	7=29
s:drap	0=25 2=-28
s:drape	2=-36
s:drep	2=59 4=-75
s:drepa	2=53 4=-84
s:drin	0=-51 2=-30 4=64 5=-29 7=-27
s:drink	0=-51 4=117 5=-38 8=-28
s:driv	0=-57 1=-50 2=-44 4=-77 6=-83 7=34 8=64
s:drive	1=-27 4=-74 5=40 6=-58 7=57 8=-62
s:drivi	3=-25 4=-49 7=-34 8=64
s:drog	4=-47 8=58
s:drogu	4=-41 8=61
s:droi	1=-40 2=-35 3=25 5=-51 7=-56
s:droit	1=-44
s:dropp	8=27
s:drug	1=-34 8=-41
s:drum	5=-66 8=-42
s:drun	4=38 8=-31
s:dubl	0=26
s:dubli	0=43
s:duch	2=46
s:duche	2=50
s:dura	3=-40
s:durab	3=-42
s:dure	4=29
s:duri	7=-28
s:durin	0=-32 4=37 7=-28
s:dust	4=30
s:dutc	2=-27
s:duti	4=46 7=-26
s:dutie	4=30
s:dyna	1=-27 3=104 4=-42
s:dynam	3=109 4=-31
s:dysl	0=-31 2=-36 4=72
s:dysle	2=-26 4=74
s:dysp	4=76
s:dyspr	4=66
s:earl	0=-55 1=-45 2=76 4=-25 6=-57 8=52
s:eati	1=44 8=-45
s:eatin	4=27 8=-45
s:ebat	5=67
s:eben	5=-47
s:ebeni	5=-38
s:ecar	1=28 3=35 7=26 8=-37
s:ecart	1=25 3=30 7=27 8=-27
s:echa	5=48 6=-36
s:echan	5=61 6=-45 8=-29
s:eche	1=-40 4=28 5=-32 6=-31
s:echel	4=42 8=-36
s:ecla	8=-26
s:ecol	3=-72 5=-88 7=-75 8=-28
s:ecole	5=-32
s:ecolo	0=39 3=-29 7=-65
s:econ	1=-32 4=-57 5=-39
s:econo	0=-35 1=-59 3=-27 4=-63 5=-31
s:ecop	8=60
s:ecout	3=-47
s:ecra	4=28
s:ecri	0=29 3=42 5=-43 6=-27 7=-42 8=29
s:ecrir	3=50
s:ecrit	3=59 5=-31 8=50
s:ecze	3=53 4=-27 5=-37
s:eczem	3=31 5=-48
s:edin	1=-38
s:edinb	1=-41
s:edit	1=-67 2=-61 3=-36 4=-55 5=-69 6=-53 7=-50 8=-112
s:edite	0=-28 1=-42 4=-25 6=-60
s:edito	0=-36 2=-29 5=-25 7=-42 8=-50
s:editr	1=-37
s:educ	0=-46 1=-48 5=-67 6=-33
s:educa	0=-40 1=-29 2=-27 5=-59 6=-28 7=53
s:effa	2=-26 4=-34 8=-28
s:effac	2=-25 8=-32
s:effe	1=42 8=26
s:effec	1=36 8=26
s:egli	0=-30
s:eglis	6=-26
s:ehler	2=37
s:eigh	0=-40 1=-45 3=-27 4=47 5=-26 6=25 8=55
s:eight	6=39 8=44
s:elde	1=33 8=43
s:elec	0=-43 1=-58 2=-46 3=-56 4=-92 5=-47 6=-45
s:elect	0=-36 1=-57 2=-36 3=-47 4=-66 5=-59 6=-43
s:elev	0=-47 1=71 2=-31 3=-59 5=-42 7=-33 8=-42
s:eleve	0=-40 2=-25 3=-37 4=-59 5=-26 6=-50 8=-41
s:elle	2=35 6=66
s:eloi	4=64 5=-56 6=-26
s:eloig	4=54 5=-60 6=-26
s:emai	4=39
s:emba	3=63 4=-34 8=-37
s:embau	0=-26 3=67 5=-26 6=-27 8=-29
s:embr	4=-47 5=74
s:embra	5=84
s:embry	4=-43
s:emer	0=-26 1=-25 6=25 7=25
s:emis	8=-31
s:emiss	8=-27
s:emma	0=28
s:empe	4=27
s:empl	0=-25 1=-40 3=29 4=-82 5=-62 7=-89 8=-72
s:emplo	0=-42 1=-30 3=34 4=-78 5=-71 7=-93 8=-41
s:empr	0=-33 1=-58 2=-52 4=-33 5=-88 6=-44 7=-40 8=-84
s:empre	0=-40 1=-39 2=-36 3=57 4=-66 5=-59 6=-42 7=-30 8=-55
s:enca	0=50 4=-53 7=62
s:encar	7=49
s:ence	4=37 5=-47
s:encei	4=53 5=-64
s:ench	0=57 2=-37
s:encha	0=78 2=-27
s:encl	2=53
s:enclo	2=26 4=-35
s:enco	5=29 8=-51
s:encor	8=-52
s:ende	0=-26 3=-32 4=28 6=-36 7=-49 8=27
s:endu	2=69
s:enfa	0=-29 2=-35 3=-41 5=-48 7=-60 8=-45
s:enfan	2=-64 5=-50 7=-45 8=-40
s:enga	0=-60 1=38 3=-39 5=-38 6=-34 7=47 8=-28
s:engag	0=-61 1=52 3=-27 5=-27 7=28 8=-38
s:engi	2=-70 3=-46 4=-78 5=-72 7=-30 8=-57
s:engin	2=-65 3=-72 4=-74 5=-67 7=-34 8=-58
s:engl	1=-32 2=-37 7=-32
s:engla	7=-32
s:enhan	3=-37
s:enqu	0=-44 1=-31 2=25 4=-30 6=-26 8=-93
s:enque	0=-35 1=-28 8=-62
s:enre	0=-25 3=71 6=-30
s:enreg	3=92 4=-27 6=-35
s:enro	1=-36 3=68 4=-45 8=-37
s:enrol	3=115
s:ense	0=-39 1=-54 4=-50 5=-58
s:ensei	0=-49 1=-35 2=-41 5=-69 6=-65
s:ensem	4=-40
s:ente	4=-44 8=30
s:enten	7=29
s:enter	3=26 7=-30
s:entr	0=-113 2=-69 3=110 4=-44 6=-36
s:entra	1=-28 8=-25
s:entre	0=-66 1=-39 2=-41 3=39 4=-62
s:envi	4=-42
s:envis	2=31 4=-39
s:envo	0=-25 5=48
s:envoy	5=28
s:epau	5=26
s:epaul	5=26
s:epic	0=-38 1=31 5=-48 8=-43
s:epict	1=70
s:epicu	5=-38
s:epil	2=-36 3=-30 4=41 5=-30 7=-31 8=-34
s:epile	2=-33 3=-27 4=59 5=-36 7=-26
s:epip	2=-36 4=56
s:epipe	2=-45 4=43
s:epis	2=-50
s:episo	2=-53
s:epou	1=-48 2=-28 4=-72 5=38 6=30 8=-35
s:epous	1=-43 4=-58 5=48 8=-37
s:epre	0=-27 1=-42 3=26 5=-26
s:epreu	0=-25 2=-29 5=-29 8=41
s:equa	5=-37
s:equal	7=37
s:eque	1=39
s:equer	1=34
s:equi	0=-38 1=-55 4=-33 5=43 8=-41
s:equil	2=37
s:equip	0=-55 1=-58 2=-55 4=-36 5=-36 7=-36 8=-28
s:equit	7=-26
s:ergo	1=-34
s:erot	5=31 6=-25
s:erre	0=-40 1=-25 4=-30 8=56
s:erreu	0=-40 1=-31 4=-56 6=30 8=58
s:erro	3=27 8=-59
s:esca	5=-31
s:escap	5=-26
s:esco	0=-26 5=-31 6=-30
s:escor	4=-25 5=-45 6=-30
s:escr	3=-29 5=-32 8=-25
s:escro	3=-33 5=-29
s:espa	4=29
s:espac	4=48
s:espag	0=-32
s:espri	1=-27
s:essa	1=-34 4=-50 5=-29 6=-44 8=-37
s:essai	4=-43 5=-35
s:esta	0=-33 2=40 7=-30
s:estab	2=32
s:estat	0=-45 7=-32
s:esti	0=-29
s:estim	0=-35
s:etab	2=49
s:etabl	2=41 8=-30
s:etai	1=-46 3=-47
s:etaie	5=27 6=32
s:etal	0=-30 1=-29 2=-37 5=54
s:etale	5=55
s:etalo	2=-27 5=39
s:etan	1=40
s:ethi	0=-57 1=44 2=-33 5=-43 7=-37
s:ethic	0=-46 5=-29 8=-25
s:ethiq	0=-33 1=55 2=-45 5=-41
s:etie	0=-37 1=-31 6=-26
s:etien	0=-30 1=-27
s:etiq	0=34 7=-27
s:etiqu	7=26
s:etoi	1=65 6=-27
s:etoil	1=45
s:eton	0=-40 7=-28
s:etonn	0=-48 7=-30
s:etud	0=-41 2=-51 4=-47 5=-52 6=-54 7=-76 8=-42
s:etude	0=25 1=29 8=-41
s:etudi	0=-64 1=-32 2=-55 6=-41 7=-29 8=-41
s:euro	0=90 1=-32 4=-41 5=-43 6=-41 7=-137 8=-25
s:europ	0=45 1=-50 5=-33 7=-110
s:euros	0=75 5=-33
s:evas	8=-38
s:even	1=-57 3=-45 5=-38 6=-33 8=-63
s:evene	4=30
s:eveni	7=32 8=-50
s:event	5=-43 7=-47
s:ever	1=44 3=-60 4=-28 5=29 7=-62
s:every	2=52 4=-34 6=38 7=-49 8=-41
s:evit	0=-35 2=-27 4=76 5=-53 6=-40 8=-30
s:evite	5=-38 8=-27
s:evol	2=-52
s:evolu	2=-41
s:evoq	6=53
s:evoqu	6=62
s:exam	0=-27 1=53 3=-34 4=-36 5=-45 6=-26
s:exame	3=26 8=32
s:exami	1=50 3=-42 4=-43
s:exce	1=-45 3=-28 5=-40 7=34 8=-78
s:excel	1=-36 8=-75
s:excl	5=25
s:exclu	2=28
s:excu	4=28
s:exec	0=-30 2=26 4=-47 7=44 8=-34
s:execu	4=-46 7=63
s:exem	4=26
s:exemp	4=38
s:exer	8=45
s:exerc	8=49
s:exhib	5=-30
s:exis	0=-32 1=39 5=-26 7=-36
s:exist	0=-31 1=44 5=-30 7=-29
s:exom	2=82 4=-44
s:expa	2=40 3=-28 4=-46 6=-27
s:expat	4=-39
s:expe	0=-40 2=-26 3=-64 5=66 8=-53
s:expec	6=34
s:exper	0=-29 2=-34 3=-56 4=-60 5=53 6=-35 8=-64
s:expl	0=-26 3=-47 4=-29 6=-48 7=-57
s:expla	0=-49 5=-38 7=-35
s:expli	0=31 3=-25 4=-28 5=68 6=-37
s:explo	3=-27
s:expo	5=-48 7=-27 8=-48
s:expor	5=-33 7=-29
s:expr	2=-42 3=-27
s:expre	2=-37
s:exti	8=-28
s:extr	0=33 1=-27 7=-31
s:extra	0=-26 2=-45 5=36
s:extre	0=26 1=-26 4=-25
s:eyes	4=58
s:eyesi	4=71
s:fabr	3=-52
s:faca	8=-27
s:face	8=-36
s:facep	3=35
s:faci	0=-38 1=-51 2=-40 3=43 4=-52 5=-41 6=-40 7=-60 8=-40
s:facia	0=-38 1=-29 3=82 4=-47 5=-34 7=-58 8=-33
s:facil	3=-33 8=-43
s:fact	0=-41 2=32 4=-39 6=-62
s:facte	2=33 7=-37
s:facto	0=-29 4=-27
s:fail	0=-33 3=54 4=32 5=-69
s:faile	0=-30 3=50 4=30 5=-26
s:faili	8=37
s:faill	5=-40 8=-52
s:fain	4=42
s:faint	4=40
s:fair	0=58 1=-26 2=-39 3=-51 4=-40 5=-39
s:fais	0=-32 4=-41 5=37 8=-28
s:faisa	0=-33 3=25 4=-44 5=38 8=-29
s:fait	0=-30 1=-43 4=-54 5=59 6=-50 7=-31
s:faith	5=40 6=-57
s:fals	3=-26 8=53
s:falsi	8=48
s:fami	1=-32 2=64 3=-36 4=-114 6=-45 7=-39
s:famil	1=-50 2=26 3=-58 4=-113 7=-73
s:fanc	2=33
s:farm	5=-29 6=-56 8=-31
s:farme	4=-33 8=-33
s:fash	0=59 5=-40
s:fashi	0=45 6=-25
s:fast	3=-34 4=42
s:fath	4=-43 6=56 7=35
s:fathe	2=55 4=-46 5=-43 6=30 7=40
s:faul	2=41
s:faur	6=28
s:faut	1=-49 5=46 6=-48 8=-27
s:faute	5=-28 8=-25
s:favo	0=72 2=-30 8=-44
s:favor	0=50 2=28 8=-47
s:favou	0=79 2=-36
s:fdse	7=91
s:fede	0=35 1=-38 2=35 7=-101
s:feder	0=26 2=34 7=-95 8=28
s:felon	8=-31
s:femi	0=43 5=-44
s:femin	0=46
s:femm	0=-28 1=-32 2=-68 3=-35 4=-27 5=90 6=-33
s:femme	0=-30 1=-26 2=-29 3=-26 4=-40 5=-41 6=56
s:ferm	2=-54 6=-55 8=-30
s:ferme	2=-47
s:ferr	2=-34 6=-41 7=54 8=-46
s:ferro	5=-41
s:fert	4=-30
s:ferti	4=-27
s:fest	0=-25 1=-39 6=-26
s:festi	1=-35
s:feti	0=-28 5=34
s:fetis	0=-30
s:feve	5=-30
s:fian	1=-50 3=-42 4=-26 6=44 8=-53
s:fianc	0=-47 1=-53 3=-38 4=-27 6=49 8=-38
s:fiann	0=31
s:fibr	2=26 4=34 7=-43
s:fibro	4=27
s:fich	3=-38 4=44 7=-38
s:fiche	5=-37 8=31
s:fide	0=59 3=-25 4=-35 5=-35 6=-40
s:fidel	0=28 3=-30 5=-51 6=-37
s:fiel	0=-35 1=-31 2=-34 3=-41 4=-61 5=-25 6=-32 7=-27
s:fier	1=33 2=-41 5=-27 8=-34
s:fiev	4=26
s:fievr	4=26
s:fift	3=-31 6=27 8=-42
s:fifte	5=-26
s:figh	8=27
s:figu	2=69
s:figur	2=59 7=-31 8=-30
s:fija	3=-29 8=65
s:fijai	8=53
s:file	4=-45
s:fili	2=-64
s:filia	2=-33
s:fill	0=-37 1=-33 3=-37 5=65 7=-49 8=-60
s:fille	0=-28 1=-36 2=-25 3=-25 4=-40 5=32 6=62 7=-34 8=-31
s:film	0=-55 2=-28 5=70 6=-58 8=-32
s:filme	0=-45 3=31 8=-25
s:fina	1=-27 5=-55 8=-34
s:finan	4=-39 5=-27 7=-25
s:find	1=59 4=-46 8=29
s:fine	4=-35 8=50
s:fing	0=-67 1=-59 2=-48 3=39 5=-63 6=-39 7=-64 8=-79
s:finge	0=-90 1=-44 2=-40 3=60 4=-42 5=-58 6=-51 7=-51 8=-87
s:fini	3=-32 4=-25 5=-26 8=47
s:finis	8=-26
s:fire	4=-25 7=51
s:firef	4=-35
s:firm	0=48 4=-40
s:firmw	4=-40
s:firs	3=-37 4=-56 5=-82 6=-55 7=31
s:fisc	0=-27 8=-59
s:fisca	4=-31 7=-28 8=-60
s:fitt	0=-25 6=-50 7=-58
s:fitte	6=-29 7=-74
s:fixe	4=-33 5=-43 8=-40
s:flag	7=-29
s:flat	5=34
s:flatm	5=58
s:fleur	8=-45
s:flexi	2=-25
s:flig	4=-43
s:fligh	4=-30 7=-28
s:flin	5=49
s:flir	5=-94 8=-40
s:flirt	5=-64
s:floo	1=-27 3=34 5=-66 7=-54
s:flor	0=-33 3=-31
s:flot	0=62 3=-36
s:flott	0=49 3=-34
s:flow	3=-27 6=-37
s:flowe	1=-35 3=-25 6=-35
s:flye	0=32 6=-28 7=-27
s:flyer	0=50 7=-27
s:flyin	4=29
s:fold	6=-26
s:foll	1=75 5=-49
s:follo	1=56 4=-31 5=-43 8=-30
s:fonc	6=-27 7=-53
s:fond	0=44 1=-75 3=-79 4=-36 5=-33 6=-26 7=80
s:fonda	0=42 1=-47 4=-35 5=-27 6=-31 7=36
s:font	6=31
s:foot	0=-30 1=-30 2=-39 5=-32 7=-29 8=-37
s:footb	0=-56 5=-39
s:forb	3=-62 8=35
s:forc	7=-32 8=-43
s:fore	0=-26 2=-68 3=-73 4=-34 5=-72 6=-25 7=32 8=-28
s:forec	1=-54
s:forem	1=29 5=-35 7=42
s:foren	2=-54 3=-29
s:fores	3=-29 5=-47
s:forg	3=-26 8=35
s:forge	4=-25 8=72
s:fork	8=-32
s:forkl	8=-62
s:form	0=-33 3=-36 4=-31 6=-34 8=-51
s:forma	0=-64 1=-76 2=-39 3=-29 4=-87 5=-65 6=-53 8=-71
s:forme	1=-34 3=-54 7=46 8=-32
s:formu	4=59 5=-27 8=-35
s:fort	0=-31 3=-63 6=-62 8=-27
s:forte	1=-38
s:foru	1=-40 6=38
s:forw	2=-39
s:forwa	2=-38
s:fouil	0=-26
s:foun	2=-42 4=-63 6=29 7=-36 8=27
s:found	4=-41
s:four	1=-39 3=-29 4=-26 5=-42 6=-51
s:fourn	1=-38 3=-36 4=-25 5=-44 6=-65
s:foye	4=-47 6=26
s:fract	4=-28
s:frag	4=-31 5=-34
s:fram	1=-35 4=31 8=-34
s:frame	1=-41 8=-38
s:fran	0=85 2=-47 3=-30 5=-44 6=-75 8=-68
s:franc	0=93 1=-32 2=-36 4=-27 5=-47 6=-79 8=-44
s:frank	0=-40 5=36
s:frapp	0=-34 3=33
s:frau	0=-35 1=-42 2=-26 7=-28
s:fraud	0=-31
s:free	0=-59 1=32 5=-80 7=-35 8=-77
s:freel	1=-62
s:freem	0=-49 1=75 5=-40 7=-31 8=-36
s:freet	1=66 5=-44
s:frei	2=-34
s:freig	2=-28
s:freq	1=49 2=-28 4=-30 5=56 6=-34
s:frequ	1=49 4=-29 5=114 6=-33 8=-28
s:frer	1=-89 2=26 3=-25 4=35
s:frere	1=-41
s:fres	2=-40
s:frid	2=-32 4=44 6=-33
s:frida	0=-26 2=-29 4=27
s:frie	0=-26 4=-33 5=35 6=42 7=30 8=-30
s:frien	1=29 2=-27 4=-46 7=37 8=-29
s:frig	8=-28
s:froi	6=-48
s:froid	5=31
s:fron	1=-25 4=-83 5=41 7=-34 8=71
s:front	4=-62 8=83
s:froz	1=44 4=-42 8=-29
s:froze	1=38 4=-44 8=-29
s:full	4=85
s:fund	0=95 4=-51 5=-31 7=-52
s:fundr	0=95 4=-44
s:fune	1=-26
s:furn	5=-31
s:furni	4=-33
s:furt	8=31
s:furth	8=41
s:fusi	4=-26 7=25
s:fusio	7=28
s:futu	6=54
s:gaba	3=42
s:gabar	7=-26
s:gagn	0=-29 6=25 7=-30 8=-60
s:galer	5=-33
s:galle	0=-30
s:game	3=-27
s:gamm	4=-52
s:gand	1=28 7=35
s:gandh	1=29
s:gara	1=-29 4=-39
s:garc	2=-36 5=-29 6=79
s:garco	2=-37 4=28 5=-42 6=70 8=-31
s:gard	0=27 1=-39 2=-45 4=-114 6=28
s:garda	3=26
s:garde	1=41 5=-63
s:gardi	1=-83 2=-38 3=-29 4=-32 5=35 6=25 8=-40
s:garg	1=-30
s:gate	3=-40 5=-53
s:gauc	1=-35 2=-47 4=29 5=-39 7=-74 8=-32
s:gauch	1=-42 2=-60 7=-46 8=-29
s:gaul	0=71
s:gaull	0=84
s:gdan	0=-43
s:gdans	7=29
s:gedma	2=41
s:gend	3=-34 5=-36 8=-52
s:gende	5=-34
s:gene	0=-50 1=-83 3=-55 4=-140 5=-114 6=-106 7=-61
s:genea	0=-32 5=-30 8=-34
s:gener	0=-43 1=-29 2=-63 4=-74 5=-49 8=40
s:genet	0=-55 1=-74 2=45 3=-50 4=-149 5=-67 6=-67 7=-40 8=-106
s:geno	0=-47 4=59 5=-35 6=-36 7=-56 8=-53
s:genom	4=-41 6=-27
s:genot	2=34 4=-42 8=-25
s:genr	0=-26 1=-29 4=-27 6=-41
s:geog	5=-33
s:geogr	5=-30
s:geom	3=29 4=-26
s:geome	3=41 4=-26
s:gera	1=-30 5=-37 6=-41 7=-52 8=-31
s:geran	0=25 1=-30 5=-30 6=-65 7=-55 8=-28
s:gest	0=-40 1=-34 2=-31 4=-25 5=-41 6=-37 7=-40 8=-28
s:geste	3=34
s:gesti	0=-37 2=-42 3=-51 5=-50 6=-29 8=-43
s:girl	1=-28 4=-71 5=51 6=78 8=-33
s:girlf	0=-26 1=-37 4=-58 8=-26
s:give	0=-43 2=36 3=46 7=-34
s:glas	1=28 4=-78 6=25 8=-28
s:glasg	6=29 8=-29
s:glau	2=46
s:glis	1=50 3=-34 6=52
s:gliss	1=69 3=-38 6=26
s:glob	3=45
s:globa	3=41
s:glov	4=60 5=-39
s:goal	0=-31
s:goalk	0=-29 1=-27
s:goin	3=-32 4=33
s:gold	3=-26
s:good	4=-31 8=-32
s:goss	1=-40 8=33
s:gossi	0=-36 1=-31 4=-26 6=36 8=29
s:gouv	0=47 5=-43
s:gouve	0=28 5=-47 8=-37
s:gove	1=-26 2=-25 4=-31 5=-29 7=-33
s:gover	0=46 1=-39 2=-29 4=-36 6=-39 7=-27
s:grac	3=-39 4=-34
s:grad	1=-49 3=-25 4=-56
s:gradu	1=-35
s:graf	8=30
s:gran	0=-72 1=41 2=-38 3=-26 4=-43 5=-54 6=27
s:grand	2=32 3=-29 4=-42 5=-32
s:grap	0=-55 2=-39 3=-32
s:graph	0=-53 2=-26 3=-30
s:grea	1=-36
s:gree	0=50 1=-27 3=-83 4=-40 5=-73 6=-35 7=-32
s:greem	5=-57
s:green	0=-59 1=30
s:gref	8=-78
s:greff	8=-85
s:greno	6=-29
s:greve	7=28
s:grie	5=45 7=-25
s:grind	6=52
s:gros	2=-27
s:grou	0=48 1=47 3=26 4=-38 6=-52 7=-60 8=25
s:groun	1=43
s:group	3=-27 5=26 6=-34 7=-49 8=-31
s:grow	0=-27 3=-52
s:growi	8=26
s:guar	0=-25 1=-41 3=45 4=-44 5=-39 8=-30
s:guard	0=-36 3=50
s:guer	0=-34 1=89 4=-25 5=-34
s:guere	4=-57
s:gueri	4=37 6=31
s:guerr	0=-27 1=82 4=-83
s:gues	0=27 1=-28 3=43 4=-32
s:guest	1=-33
s:guid	3=-46 5=-43 6=-65 8=-44
s:guil	0=-49
s:habi	1=-44 4=-37 7=-25
s:habil	4=-44
s:habit	1=-63
s:hack	1=-46 8=29
s:hacke	1=-39 8=27
s:hadd	4=-40
s:haem	4=-61
s:haemo	4=-36
s:hand	0=40 2=-78 3=-39 4=-26 5=-30 6=-87 7=-77 8=-77
s:handb	4=-35 7=-39 8=-26
s:handc	0=29 8=-29
s:handi	0=25 3=-63 6=-44
s:handl	0=-28 2=-37 4=-42 5=-43
s:handp	3=27 8=-31
s:hands	3=-44
s:handw	3=31 4=-48
s:hapl	2=43
s:haplo	2=47
s:happ	0=-32
s:hara	8=-37
s:haras	8=-60
s:harc	6=25
s:hard	3=-71 4=-26 6=-72
s:harm	1=33 7=-29
s:harml	4=-33
s:harmo	1=53 7=-31
s:harr	0=70
s:harv	8=-28
s:haul	2=-32
s:haut	0=45 4=-50 7=-28
s:have	4=-30
s:havi	5=36
s:havin	5=42
s:haza	1=-25
s:head	3=-48 4=-41 5=33 7=-55
s:headq	7=-28
s:heal	0=-33 1=-34 4=-31 5=-46 8=-39
s:healt	2=-30 5=-52 8=-36
s:hear	2=-36 3=-32 4=108 5=-89 6=-44 8=-34
s:heari	0=-52 2=-43 4=69 5=-26 6=-25
s:heat	1=-28
s:heav	4=-30
s:helen	2=-33
s:helm	4=32 8=-29
s:helma	4=44
s:help	2=-37 4=38 5=-32 6=-32 8=-87
s:helpe	2=-34 7=26 8=-72
s:hemo	2=65 4=-65
s:hemop	2=60 4=-82
s:henc	8=-26
s:here	2=43 4=-82 5=-32
s:hered	2=31 4=-102 5=-35 8=-29
s:heri	2=-31 3=-30 4=-73 6=-45 7=-53 8=-27
s:herit	2=-28 4=-63 5=-32 6=-41 7=-36 8=-28
s:herma	6=-41
s:hern	4=69 8=-46
s:herni	4=61 8=-46
s:hero	6=-65 8=-34
s:heroi	6=-36 8=-39
s:hers	0=41 2=39 4=-63 5=30 8=-25
s:herse	0=45 4=-34
s:hete	0=-52 1=-28 3=-64 4=-88 5=-59 6=70 7=-29 8=-54
s:heter	0=-47 1=-49 2=26 3=-40 4=-88 5=-67 6=111 7=-31 8=-72
s:heur	1=-65 2=-27 3=-64 6=-32
s:heure	3=-68 4=73 8=32
s:hexh	0=26
s:hida	0=67
s:hidal	0=60
s:hier	4=-65
s:hiera	4=-63
s:high	4=71
s:highl	4=71
s:hims	0=63 1=25 7=-52
s:himse	1=25 6=43 7=-41 8=-54
s:hind	0=-34 1=97 4=-43 5=-27 6=-28 7=-27
s:hindo	1=37
s:hint	4=31 5=42 6=41
s:hinte	6=36 7=-29
s:hire	2=-36 8=-50
s:hirin	1=-25
s:hist	0=-66 1=-63 2=-36 5=58 6=-78
s:histo	0=-83 1=-35 4=35 5=30 6=-83 7=-51
s:hobb	2=28
s:hold	4=-41 5=-49 6=-41 7=58 8=-56
s:holde	6=-34 7=52
s:holi	7=-39
s:holid	7=-30
s:home	0=-50 1=53 3=-27 7=-33
s:homeo	0=-49 1=65
s:homm	0=-93 1=38 2=-44 3=-56 4=-82 6=82 8=-87
s:homme	0=-54 1=-54 3=-47 4=-28 6=63 8=-47
s:homo	0=-62 1=-63 3=-36 4=-79 5=-94 6=52 7=-67 8=-77
s:homog	6=-27
s:homop	6=-30 8=-28
s:homos	0=-31 1=-28 2=-35 3=-29 4=-31 5=-94 6=95 7=-27 8=-51
s:homoz	2=70 4=-34
s:honn	7=30
s:honne	7=27
s:hono	5=-34 8=-61
s:honor	8=-29
s:honou	5=-28 7=42 8=-49
s:hope	4=-38
s:hopi	2=-58 4=-33 6=46 8=-31
s:hopit	2=-58 4=-48 6=43 8=-25
s:hora	5=-46 6=-29
s:horai	4=-29 5=-43
s:hori	3=-42 7=-27
s:horiz	3=-31 7=-39
s:horl	3=-36 5=-25
s:horlo	3=-26
s:horo	4=-43
s:horos	4=-66
s:hors	7=-37
s:hosp	0=-52 1=47 4=-45 5=-38 6=-69 8=-56
s:hospi	0=-39 1=72 4=-43 6=-73 8=-71
s:host	0=45 1=-48 5=42
s:hoste	1=-40
s:hosti	0=49
s:hote	0=-29 1=-39 4=-66 5=69 6=-45 8=-39
s:hotel	4=-45 5=-30 7=25
s:hotes	7=-60
s:hour	1=-34 8=42
s:hous	1=-59 2=-30 3=-34 4=-43 6=26 7=-84
s:house	0=39 1=-39 6=31 7=-26
s:housi	0=27 7=-26
s:huil	5=-62
s:huis	0=-56
s:huiss	0=-46
s:huma	0=-54 2=-44 3=-49 4=-41 5=-66 6=-50 7=-33 8=-72
s:humai	1=52 5=-38
s:human	1=40 2=-29 3=-48 4=-31 6=-52 7=-30 8=-72
s:humou	0=29
s:hung	0=52 1=-30
s:hunt	1=-49 2=65 4=-98 6=-30 8=-28
s:hunti	2=67 4=-85
s:husb	0=-36 2=-58 4=-39 5=26 6=-36
s:husba	2=-51 5=38
s:hybr	4=-33
s:hype	2=52 4=34
s:hyper	2=60 4=42
s:idea	4=38 5=-28 8=-61
s:ideal	1=-26 8=-32
s:idee	0=38
s:idemi	3=-27
s:iden	0=-41 2=31 3=56 4=-35 5=-37 7=-45 8=-45
s:ident	0=-40 1=-28 3=47 4=-53 5=-48 6=33 7=-56 8=-56
s:igno	2=49
s:ignor	2=52
s:illi	3=26
s:illn	4=68 6=-25
s:illne	4=58
s:illu	6=44
s:illus	6=39
s:imag	4=-35 6=-25 7=-38 8=-55
s:image	3=-27 4=-28
s:imagi	8=-45
s:immi	0=43 4=-37 6=-28
s:immig	0=39 4=-41
s:immo	0=-25 1=77 2=-30 4=-63 7=-51
s:immob	0=-35 2=-37 7=-41
s:immor	1=61
s:impac	3=-33
s:impl	4=41 7=32
s:impo	0=-61 3=40 5=30
s:impor	0=-68 3=-35
s:impos	3=50 4=30
s:impot	5=45
s:impr	0=-51 1=-46 7=-43
s:impri	0=-54 7=-47
s:inap	4=65
s:inapt	4=70
s:inca	4=38 8=27
s:incar	8=30
s:inci	2=59 3=-28 4=-38
s:incid	1=-29 2=75 4=-49
s:incl	0=-43 1=-33 2=28 4=-31 6=27 8=-27
s:inclu	0=-46 1=-47 2=27 6=53 7=-29 8=-63
s:inco	6=46
s:incom	4=-28 6=71
s:incr	1=41 2=-37
s:incro	1=49
s:inde	0=36 1=-55 2=-28 3=43 6=-41 7=-38 8=-78
s:indep	0=54 1=-38 4=-39
s:indi	4=61 7=-34 8=40
s:indic	4=63 7=-35 8=42
s:indu	5=-49 7=-41 8=-42
s:indus	1=-26 5=-39 7=-37 8=-41
s:infi	0=-57 1=-44 2=-47 3=-30 4=-58 6=-57 7=54 8=-47
s:infid	6=-54
s:infir	0=-47 1=-40 2=-55 4=-76 5=-62 6=25 7=64 8=-46
s:info	4=-71 5=-36 6=-25 8=-28
s:infor	4=-81 5=-39 6=-25 8=-50
s:inge	0=-38 1=-43 3=-61 5=-39 8=-36
s:ingen	0=-38 1=-34 2=-41 3=-67 4=-29 5=-49 7=41
s:inha	4=-36
s:inhal	4=-25
s:inhe	2=-55 4=-79 6=-28 8=-28
s:inher	2=-78 4=-61
s:init	3=-26 7=-51
s:initi	1=-26 3=-26 5=-26 6=-27 7=-47 8=27
s:inju	2=39 4=-29 5=-47 6=31
s:injur	2=44 4=-63 5=-27
s:inma	1=-30 8=55
s:inmat	8=61
s:inno	2=-32 8=-45
s:innov	2=-30 8=-56
s:inqu	1=-31 5=-38 6=-27 8=-31
s:inqui	5=-50
s:inra	2=-26
s:insc	3=30 5=26
s:inscr	3=52 5=51
s:inser	8=51
s:insi	8=-26
s:insid	8=26
s:insis	3=32
s:inso	0=-27 4=92 5=-41 6=-33 7=-30
s:insom	4=77
s:insou	0=-51 7=-45
s:insp	0=-34 4=-39 5=-38 8=-33
s:inspe	0=-27 4=-36 5=-31 8=-45
s:inst	0=-69 1=-51 2=-27 3=-59 5=-58
s:insta	1=-49 3=-73 5=-36 6=37 7=-26
s:inste	3=32
s:insti	0=-40 1=-33 2=-33 4=-34 6=-45 8=33
s:instr	7=-27 8=-49
s:insu	1=-27 2=-52 5=46 6=-42 7=-28 8=-51
s:insul	0=35 2=-72 4=25
s:insur	0=-42 1=-40 4=-75 5=45 6=-28 7=-27 8=-36
s:inte	0=-57 2=-59 4=-34
s:integ	0=-54 1=44 8=-28
s:inten	0=-37
s:inter	1=-43 2=-55 5=44 8=31
s:inti	0=-39 4=-48 5=89 6=-51 7=-43 8=-49
s:intim	0=-46 4=-33 5=80 6=-46 7=-47 8=-59
s:into	2=50
s:intol	2=59 4=-45
s:intr	1=-41
s:intro	1=-31
s:inut	6=27
s:inuti	6=35
s:inve	1=-50 3=-60 4=-75 5=-97 7=-60 8=-38
s:inven	3=-42 4=-37
s:inver	2=34 4=-37
s:inves	1=-29 4=-34 5=-56 7=-54 8=-26
s:invo	1=-29 4=-28 5=-50 8=-32
s:invoi	1=-25 3=-25 5=-34 8=-44
s:irel	1=-54 2=-25
s:irela	1=-48
s:iris	0=-44
s:irre	1=73
s:irrel	1=50
s:isra	0=36
s:issue	4=-35
s:ital	0=-34 6=-27
s:itali	0=-25
s:ivre	0=-32 8=33
s:ivres	0=-26 8=30
s:jaile	8=27
s:jama	0=28 2=-72 6=52 7=-33
s:jamai	2=-72 4=33 6=48 8=33
s:jamb	4=42 8=-45
s:janu	4=26
s:janv	0=27 2=-31 5=-27 6=-26
s:janvi	2=-34 4=-27
s:jard	1=49 5=-36 6=48 7=-37
s:jardi	1=43 7=-27
s:jarg	4=-58 7=-29
s:jargo	4=-58 7=-29
s:jaun	4=34
s:jaur	0=-28
s:jean	6=-48
s:jero	6=35
s:jers	5=-30
s:jesu	1=93
s:jesui	1=49
s:jeun	0=97 4=-49 5=63 6=-30 7=-53
s:jeune	4=-48 7=-49 8=32
s:jewis	1=-26
s:join	0=-39 3=33 4=-91 6=-66 7=76 8=-77
s:joine	0=-27 1=31 2=-41 4=-52 5=-38 6=-92 7=81 8=-54
s:joint	3=-46 7=-33
s:joke	1=33 4=-65 6=-48 7=-66 8=-32
s:joue	2=47 3=-41
s:joueu	2=31 3=-41
s:jour	0=-25 1=34 2=-52 5=-81 7=54
s:journ	0=-43 2=-28 4=-38 5=-69 7=55 8=-41
s:judg	0=-31 1=-35 2=-45 3=-33 4=-37 7=34
s:judgi	6=27
s:judi	1=-25 2=-40 3=-35 5=-44
s:judic	2=-47 3=-34 5=-27 8=54
s:jugem	5=29 8=-32
s:juiv	1=-29
s:juli	5=-37 6=59
s:julie	5=-36 6=48
s:jume	0=34 2=-67 4=26 6=-30
s:jumea	2=-77 4=48 6=29
s:jumel	2=27 6=-38
s:jump	8=41
s:jumpe	8=40
s:juni	0=-25 5=79 6=-33
s:junio	0=-34 5=63 6=-34
s:jure	8=-32
s:juri	2=-36 3=-75 4=-50 7=-29 8=-31
s:juris	3=-63 4=-27 5=-30 7=-36 8=-35
s:jusq	1=36 4=60 5=-30 7=33 8=-41
s:just	0=-25 1=-29 6=-30 8=52
s:justi	5=-41 6=-31 8=54
s:juve	1=-25 8=68
s:juven	8=25
s:kamp	3=42
s:kampa	3=45
s:kant	1=76
s:kanti	1=47
s:kare	6=38
s:kari	6=48
s:kary	2=51
s:karyo	2=56
s:kcnh	4=-56
s:keep	1=-33 3=-26 5=78 6=-82
s:keepi	1=-32
s:kenn	8=30
s:kenne	8=27
s:keys	2=-25
s:keyst	3=28
s:kidn	2=78 7=-31
s:kidne	2=66 4=28 7=-36 8=-26
s:kill	1=32 2=33 6=-28 8=-41
s:kille	2=36 8=-40
s:kine	4=-35
s:kines	4=-56
s:kink	5=33
s:kitc	1=-36
s:kitch	1=-35
s:klin	2=41 4=-51
s:kline	2=29 4=-63
s:knoc	8=-25
s:knock	8=-30
s:know	2=31 3=27 4=-31
s:knowl	5=-34
s:koro	3=36
s:korom	3=35
s:kurd	0=47
s:kyot	1=-40
s:labe	8=-26
s:labo	1=-59 3=-25 4=-74 5=-45 6=-64 7=-35 8=-43
s:labor	0=-32 1=-33 4=-48 5=-27 6=-25 7=57
s:labou	0=35 4=-25 5=-32 6=-39 7=-98
s:laca	1=36
s:lach	0=43 3=-27 8=-35
s:lact	2=47
s:lacto	2=40 3=-41
s:ladd	4=90
s:ladde	4=94
s:ladi	1=-25
s:ladie	1=-27
s:laic	0=-25
s:laici	0=-31
s:lain	1=32
s:laiq	0=-26
s:laiqu	0=-26 1=31
s:lais	0=-31 3=-35 7=-31
s:laiss	3=-29
s:land	1=-54 4=-43 5=-42 6=47 7=-35
s:lande	0=37 5=-31
s:landl	0=-33 1=-44 4=-35 6=39 8=26
s:lang	4=-34 5=-28 8=-28
s:langa	1=-34
s:langu	1=29 5=-28 8=-27
s:laps	0=-31 1=-26 7=73
s:lapse	0=-25 1=-52 7=67
s:lapt	3=-25 5=30
s:lapto	1=-25
s:late	0=-36 2=43 4=98 5=-104
s:laug	4=-42 6=-26
s:laugh	8=-25
s:laun	1=33 2=-35 4=-41
s:launc	8=-36
s:laund	1=48 4=-28 8=34
s:laur	6=28
s:laure	6=31
s:lawy	0=32 2=-43 5=-30 6=-27 7=35 8=-40
s:lawye	0=33 2=-41 5=-36 6=-25 7=35 8=-38
s:layo	1=-47
s:layou	0=-28 1=-52
s:lead	0=-31 2=-30 5=-51 6=26 7=27
s:leade	0=-46 2=-32 4=-26 6=-28
s:leafl	3=40
s:leag	0=-34 8=42
s:leagu	8=27
s:leak	5=35 6=-34
s:leake	6=-41
s:lear	4=-26 6=44 7=48
s:learn	2=27 7=55 8=-31
s:leav	0=50 5=-57 6=30 8=-34
s:leave	0=-36
s:leavi	0=43 4=-36 5=27 6=-35
s:lect	0=41 1=-70 4=-70 5=-49 6=-58 7=-42
s:lecte	0=49 4=-28
s:lectu	0=-28 1=-57 2=-31 4=-34 5=-37 6=-48 7=-37
s:ledu	6=31
s:leed	1=-25 6=-51
s:lega	4=-28 8=-30
s:lege	5=69
s:leger	5=51
s:legi	0=64 1=-34
s:legis	0=28 1=-30
s:leid	6=-27
s:leide	6=-35
s:leit	1=46
s:lense	4=30
s:lero	4=37
s:lesb	0=-43 1=-52 4=-66 5=-39 6=55 7=-34 8=-51
s:lesbi	0=-42 4=-51 5=-55 6=129 8=-40
s:lesbo	1=-46
s:lett	2=49 3=-57 4=-68 5=-50 6=-30 8=36
s:lette	1=-58 2=45 4=-65
s:lettr	0=-34 2=40 8=31
s:leuce	4=27
s:leur	0=28 6=-45 8=-27
s:leve	0=-49 4=58 5=-46 6=-27
s:levr	4=32 5=-30
s:levre	3=-37 4=37 5=-29
s:levu	2=-26
s:lgbt	6=32
s:liai	0=-56 1=-46 2=-27 6=-62 8=-33
s:liais	0=-45 1=-38 6=-46 7=-27 8=-35
s:libe	1=38 2=-45 3=-52 6=-51 7=-48 8=28
s:liber	1=29 3=-64 6=-39 7=-53
s:libi	4=-85 5=54
s:libid	4=-72 5=52
s:libr	0=-56 1=43 3=-69 4=-26 5=-29 6=-28 7=-41 8=-29
s:libra	0=-31 1=-37 4=-31 5=-57 8=-66
s:libre	1=59
s:lice	0=-52 1=-35 2=-32 8=-30
s:licen	0=-60 1=-48 5=-34
s:lift	1=-25 3=-25 4=61
s:lifti	4=64 5=-25
s:liga	4=33
s:ligam	4=26
s:ligh	0=-28 1=-25 4=-25 6=-33
s:light	0=-29 5=-37 8=-28
s:lign	0=29 1=37 2=-38 3=-26 8=-51
s:ligne	2=-27
s:ligu	4=-42
s:like	2=-28 3=-30 4=-35 5=50 6=-27
s:lill	1=55 2=-31 4=-39 5=-40 8=-38
s:limi	1=-32
s:limit	1=-35
s:limo	6=-28
s:line	4=25 6=-50
s:ling	3=-35 5=-46 6=-31
s:linge	5=-35
s:link	6=49
s:linke	6=46
s:liqu	8=-28
s:list	1=-75 3=42 6=-29 7=69
s:liste	1=-54 6=-26 8=-25
s:lite	8=-46
s:liter	4=-26 6=-29 8=-49
s:lith	4=47
s:lithi	4=58 5=-26
s:liti	7=-40
s:litig	7=-35
s:litt	5=-53
s:litte	1=-32 5=-34
s:littl	4=29 7=-27
s:live	0=-25 1=39 2=-43 3=-51 4=-48 5=42 6=47 7=-43 8=-50
s:liven	3=-25
s:livi	4=-33 5=-28
s:livin	5=-36
s:livr	0=-63 3=-37 4=-34 5=-28 7=57
s:livra	1=-25
s:load	5=-42
s:lobb	0=-47 5=-29
s:lobby	0=-26
s:loca	1=50 2=-39 4=-61 5=-49 6=-65 7=52
s:local	0=-43 1=27 5=-34 6=-41 7=-43 8=28
s:lock	1=25 8=68
s:locke	8=50
s:locu	3=-40
s:locut	3=-43
s:lodg	0=-39 1=103 6=-52 7=-52 8=-25
s:lodge	5=31 6=-28
s:loge	0=25 1=-69 5=28
s:logem	0=34 5=-26
s:logeu	1=-48 5=41
s:logg	3=29
s:logge	3=30
s:logi	1=-31 3=72 4=-56 5=-42 6=-36 8=-43
s:logic	0=-36 1=-36 3=67 4=-25 5=-28 7=-33 8=-29
s:logis	1=-30 4=-34 5=-35 8=-29
s:loir	5=-39
s:lond	0=39 1=-52
s:londo	0=40 1=-27
s:long	0=45 1=27 2=-25 6=-45 8=-38
s:longe	3=27 4=-29 5=41 6=-48
s:longt	1=71 5=-29
s:longu	1=-33
s:look	0=41 4=25 8=-37
s:looke	0=55 2=35 4=27
s:lope	2=55 6=-29
s:lorr	4=-55
s:lorri	4=-33
s:loui	0=29 6=46
s:louis	6=47
s:loun	7=-57
s:loung	7=-49
s:lour	5=41
s:lourd	2=-32 4=28 5=35
s:love	0=-44 1=-45 5=62 6=-100
s:lover	5=27
s:lovi	1=-33 6=40
s:lovin	1=-38 6=50
s:loya	5=-43 7=32
s:luci	5=-40 6=46
s:lugg	0=-33
s:lumi	1=30 3=-35
s:lumie	3=-31
s:lunc	6=-37 7=-35 8=-51
s:lund	4=-26
s:luro	4=-36
s:luss	6=-38
s:lussa	6=-43
s:lutt	0=-25 4=-28
s:lyce	1=-31 3=30 4=-39 5=-65 6=-42 7=-39 8=-35
s:lycee	5=-38
s:lync	2=45 4=-31
s:maca	4=33
s:macar	4=25
s:mach	0=-57 1=-39 2=-45 4=27 5=-35 7=-27 8=-29
s:machi	0=-52 1=-42 2=-32 5=-27 6=39 8=-35
s:maco	0=-39 5=-37 6=-51 7=-28 8=-47
s:macon	1=-40 6=-36
s:macr	0=61 1=-28
s:macro	0=52 3=-26
s:maga	0=-71 1=-26 4=-48 6=-38 8=45
s:magas	0=-73 5=-32 7=29 8=34
s:magaz	0=-27 6=-28
s:magi	6=-31 7=36
s:main	0=-57 1=-50 3=-60 5=-50 6=33 7=-27
s:maint	0=-31 2=-25 3=-35 4=-36 5=-50 6=34
s:mair	1=-34 4=-33 7=-62
s:mairi	0=-35 1=-28 4=-36 5=-25
s:mais	0=-28 1=-28 2=-31 5=-25
s:maiso	2=-32 5=-63 6=32 7=-42
s:mait	0=-39 2=-33 3=-34 4=-41 5=-40 6=-53 7=-25 8=-48
s:maitr	0=-25 2=-35 4=-34 5=-30 6=-36 7=-27 8=-58
s:maje	5=26
s:majeu	5=26
s:majo	7=-26
s:major	0=45
s:make	3=-45 4=-83 6=-47 7=-29
s:mala	1=-30 3=-33 5=-47 6=-73 7=-30 8=-61
s:malad	0=-54 1=-27 2=60 3=-43 6=-55 7=-30 8=-52
s:male	4=44
s:malen	4=60
s:malg	3=26
s:malgr	3=31 7=33
s:malt	0=-29
s:malv	4=33
s:mama	6=44
s:mamm	2=-54
s:mammo	2=-48
s:mana	0=-32 1=-67 2=-69 3=-93 4=-33 5=-55 6=-26 7=-52
s:manag	0=-46 1=-75 2=-79 3=-103 4=-48 5=-29 6=-41 7=-44
s:mand	1=-39 3=-38 4=-57 8=52
s:manda	4=-63 7=30 8=46
s:mang	1=39
s:mani	0=48 4=-47 5=-53 7=-34 8=25
s:manif	0=-37 4=-34
s:mann	5=-32 7=-37
s:manne	5=-30 7=-27
s:manqu	1=-28 4=-33
s:mans	8=31
s:mansl	8=34
s:mant	8=-33
s:mantr	2=-29 8=-32
s:manu	1=-54 7=-30 8=-45
s:manua	4=-49
s:manue	1=-29
s:manut	4=51 8=-45
s:maqu	1=-25
s:mara	0=-27 1=-30 5=-37 6=-50 8=-35
s:marai	6=-43
s:marat	3=-36 4=51 5=-35 8=-48
s:marc	2=-59 3=-43 5=-26 6=-26 8=55
s:march	1=-47 2=-36 5=-69 6=-53 7=-65 8=33
s:marcu	1=43
s:mard	6=-32
s:marg	0=-26 2=34 4=-51 5=-27 6=31
s:marga	6=66
s:margi	2=29 4=-65
s:mari	0=-92 1=-63 2=-30 3=-45 4=-97 5=69 7=-89 8=-80
s:maria	0=-60 5=42 6=-50 8=-26
s:marie	0=-65 2=-28 4=-44 5=-82 6=72 8=-39
s:marin	2=33
s:marit	5=-27
s:mark	1=-37 2=-46 3=-31 5=-58 6=-54 7=-40
s:marke	1=-27 2=-52 3=-51 4=-30 5=-52 6=-54 7=-25
s:maroq	3=-29
s:marq	1=-25 2=-39 3=-26 4=-43 8=-26
s:marqu	2=-32 8=-31
s:marr	0=-54 1=-43 3=-58 4=-88 5=87 7=-33 8=-64
s:marra	8=-25
s:marri	0=-52 1=-46 2=-28 3=-43 4=-51 5=68 6=-26 7=-38 8=-30
s:marro	2=43
s:marry	6=56
s:mars	6=27
s:marse	6=41
s:mart	0=-26 7=-37
s:marti	0=33 3=-28 7=-51
s:marx	0=25 8=-44
s:marxi	8=-40
s:mask	3=-25
s:maso	0=-31 6=-29
s:masq	3=30
s:masqu	3=29
s:mass	1=-45
s:massa	5=-26
s:mast	0=-61 3=-46 4=-39 5=-52 6=-44 7=-30 8=-26
s:maste	0=-70 1=37 3=-45 4=-53 5=-63 6=-64
s:matc	0=-61 2=56 3=62 4=-29 5=-43 7=-28 8=-28
s:match	5=-36
s:mate	0=-36 1=-45 5=-34 6=-27
s:mater	0=-40 1=-51 5=-44 6=-31 8=-39
s:math	0=-32 6=31
s:mati	4=44 7=-30
s:matie	1=-30
s:matin	4=45
s:matri	0=-34
s:matt	0=50 6=27 7=-42
s:matte	0=46 6=37
s:mayo	0=-33 5=46 7=-26
s:mean	1=54 6=-43 8=-53
s:measu	4=-25
s:mech	0=-26
s:mede	1=-25 2=47 7=31
s:medec	0=-28 1=-29 2=45 4=-56 7=38 8=-32
s:medi	0=-59 3=-44 5=-62 6=-78 7=-60 8=-60
s:media	0=-25 1=-30 3=-27 4=-29 5=-25 7=-45
s:medic	1=-34 2=-46 5=-31 7=-64 8=-42
s:medit	2=29
s:meet	0=-43 1=-66 4=-36 5=-43 8=-39
s:meeti	0=-28 1=-70 4=-38 8=-35
s:meil	0=-27 1=-47
s:meill	0=-28 1=-32
s:mela	4=31
s:melan	4=31
s:mele	0=35
s:memb	2=-39 3=26 4=-65 5=-52 6=25 7=79 8=-89
s:membe	3=33 4=-39 7=87 8=-73
s:membr	1=68 3=-26 4=-33 5=-33 6=34 7=39
s:memo	0=-72 6=-52 8=-27
s:memoi	0=-59 6=-49 8=-35
s:mena	5=104
s:menag	5=96
s:mende	8=-26
s:mene	5=-58 7=26
s:meneu	7=32
s:meno	1=-60 2=35 4=-30 5=55
s:mens	5=-47
s:mensu	5=-54
s:ment	0=-59 1=-34 4=-38 6=53 7=-53 8=-34
s:menta	4=-31
s:menti	0=-40 1=-39 3=42 4=77 6=87 7=-47
s:mento	2=-28 5=-38 6=-43
s:merc	4=36 5=-73
s:merch	5=-36
s:mercr	6=28
s:mere	3=-38 6=65
s:merg	2=-29 4=25 6=-34
s:merge	6=-43 8=-38
s:mess	0=28 3=-27 5=37
s:messa	3=-31 5=72
s:mesu	3=26 5=-39 8=-55
s:mesur	3=59 5=-41 8=-69
s:meta	2=33 4=-40 6=-74 7=57
s:metab	2=50 3=-25
s:metal	7=31
s:meth	0=-38 2=-49 4=-35 5=-50 8=-49
s:metho	0=-53 2=-49 4=-36 5=-46 7=43
s:meti	0=43 1=-39 5=-42 6=-53
s:metie	1=-44 6=-42
s:metr	2=-50
s:mich	1=-26 5=62 8=-27
s:miche	5=60 6=52
s:micr	1=-25 2=-30
s:midw	4=-30
s:midwi	2=-26 4=-28 6=29
s:mieu	0=-53 1=-28 7=29
s:migr	0=-28 4=28
s:migra	0=-26
s:mili	0=-32 1=56 2=-33 3=45 4=-29 5=-37 7=-31 8=-30
s:milit	1=73 4=-32 5=-30 6=-61 7=-63
s:mill	1=-28 4=-48
s:milli	4=-27
s:mine	5=-37 6=-50
s:miner	1=-26
s:mineu	8=38
s:mini	0=-42 1=-36 2=-25 4=-51 5=39 8=-62
s:minis	0=-60 1=-35 2=-31 5=41 6=-45 8=-37
s:minu	5=-40 7=-46 8=-36
s:minut	4=-43
s:misc	4=34 5=75
s:misca	8=-29
s:misco	5=78
s:miss	0=-68 2=-34 5=-28 6=-55
s:missi	0=-51 3=-25 4=-44 5=-36 6=-33
s:mist	2=37
s:mixt	7=-36
s:mobi	0=-41 2=-41 4=57 5=-34 6=-82 7=-37
s:mobil	0=-32 2=-42 5=-38 6=-71 7=-63
s:mode	1=-31 2=-25 3=33 5=-69 6=-41 7=-64 8=-25
s:model	3=30 4=36
s:moder	0=-43 1=36 5=-59 6=-26
s:moel	2=33
s:moell	1=-25 2=36
s:moeu	0=50
s:moeur	0=40
s:moin	3=-52 4=88 5=-26 8=-47
s:moit	1=28 5=28
s:moiti	1=34 5=34
s:mole	2=-27
s:molec	2=-62
s:mome	0=54 7=-54
s:momen	0=58 7=-40
s:mona	0=55
s:monar	0=75 4=-28
s:mond	0=-40 1=-31 3=41 5=-40 8=-33
s:monda	0=-31 3=62 5=-27 6=-27 8=-35
s:mone	8=63
s:moni	1=-25 4=-36 8=29
s:monit	1=-30 4=-48
s:monna	8=-45
s:mono	5=39 6=-59
s:monog	5=35 6=-28
s:mont	0=-46 1=-86 2=-58 3=-53 5=-80 6=-75 7=46 8=44
s:monta	2=-28
s:monte	2=-40 5=-36
s:month	1=-28 2=-29 4=67 7=-26
s:montr	1=-37 4=-58
s:mora	0=-47 5=-52 8=-30
s:morn	3=-31 4=65 5=-46 6=-53 8=-35
s:morni	0=45 3=-30 4=32 5=-45 6=-40 8=-27
s:mort	1=-27
s:mosa	2=70 4=-25
s:mosai	2=84
s:mosc	0=51 3=-43 6=27
s:mosco	0=53 3=-38
s:most	8=-70
s:mostl	5=30 8=-60
s:mote	4=-29 5=-47 6=-52
s:moteu	2=-27 4=-30 5=-42 6=-40
s:moth	0=-31 2=25 3=-35 5=-25 7=29 8=-31
s:mothe	0=-32 2=48 3=-39 7=38 8=-48
s:moti	0=42
s:moto	5=-26
s:motor	4=39 5=-41
s:moul	0=49 3=-54 5=-32
s:moula	3=-58
s:mouv	6=-30
s:mouve	5=31 7=-26
s:move	4=-39 7=-54
s:movem	0=40 4=-34
s:movi	6=28
s:muco	4=39
s:mugg	8=-60
s:mugge	8=-46
s:mult	4=53 5=58 7=-44 8=-39
s:multi	4=31 5=45 7=-53 8=-62
s:muni	0=77 3=-34 4=-42 7=-51
s:munic	0=65 3=-31 4=-39 7=-45
s:mura	1=38
s:murd	1=33
s:murde	8=-40
s:murm	0=29 1=-27 4=58 5=-43 6=-33 8=-26
s:murmu	4=81 5=-32 6=-48 8=-26
s:musc	2=67 4=-33 6=-30
s:muscu	2=66 4=-43
s:muse	0=-60 1=-52 3=-47 4=-26 5=-31 6=-31
s:museu	0=-32 4=-29
s:musi	0=-70 1=-37 3=-36 4=-33 5=-60 7=37
s:music	0=-31 3=-31 4=-29 5=-60 7=60
s:musiq	0=-59
s:musli	1=-29
s:musu	3=-29
s:musul	8=-40
s:muta	0=-38 1=-39 3=-27 4=-88 5=-47 7=-38 8=-42
s:mutat	0=-48 1=-41 4=-78 5=-53 7=-50 8=-55
s:mutu	1=-50 4=-40 5=-28 7=-35 8=-33
s:mutue	4=-39 7=-32 8=-33
s:mybp	2=55 4=-26
s:mybpc	2=49 4=-27
s:myhe	2=64 7=-38
s:myher	0=-29 2=65 7=-41
s:myop	2=31
s:myopa	2=30 4=-30
s:myse	4=73
s:mysel	0=41 1=29 4=56
s:myst	3=-30 6=34
s:myste	3=-25 6=31
s:nage	5=-56
s:nageu	5=-77
s:nais	3=-38 4=68 7=-26
s:naiss	4=66 7=-30
s:nake	8=-34
s:name	2=-34 3=-46 4=34 5=53 6=35
s:nant	7=-26 8=-48
s:nante	7=-37 8=-42
s:nasu	7=40
s:nasuw	0=-25 7=30
s:nati	0=42 1=-62 3=-45 4=-34 5=-34 6=-38 7=29 8=-56
s:natio	1=-42 3=-50 4=-27 5=-38 6=-31 7=40 8=-72
s:natu	1=-38 2=-47 6=-26 7=-28
s:natur	1=-53 2=-35 4=-39 5=-27 7=-29 8=-25
s:naut	7=44
s:nauti	7=36
s:navi	1=-34 4=-27
s:nean	3=71
s:neck	4=-57
s:necke	4=-33
s:need	1=-58 2=-33 3=-48 4=72 5=-50 6=-31
s:neede	3=-30
s:nega	2=82
s:negat	2=101
s:nego	0=-61 3=-27 4=-48 5=-37 6=-47 7=-57 8=-33
s:negoc	0=-34 4=-27 5=-35 7=-118
s:negot	0=-49 3=-25 5=-42 6=-31 7=62
s:neig	3=-29 5=41
s:neigh	0=-29 5=26
s:neit	1=51
s:neith	1=47
s:nerv	4=80
s:nerve	4=72
s:netw	0=-26 2=-27 4=-42 5=42 6=48 7=-28
s:netwo	4=-51 5=45 6=40 7=-27 8=-36
s:neur	2=50 3=-39
s:neuro	2=27 3=-35
s:neut	2=-30 5=-31 6=-32
s:neve	0=-35 1=-72 2=-50 7=121
s:never	6=-92
s:newb	0=60 2=-37 4=-46 5=-29 8=-43
s:newbo	2=-28
s:newbu	0=96 4=-42 8=-44
s:news	0=26 4=-49 8=28
s:newsl	0=26 4=-28
s:newsp	7=31 8=32
s:next	1=27 2=-41
s:niec	2=47 4=-38
s:nietz	1=39
s:nigh	0=-68 1=-46 2=-45 3=-27 4=56 5=40 6=-27
s:nihi	1=46 5=-32
s:nihil	1=57
s:nime	5=-28 8=38
s:nine	6=-40 8=71
s:ninet	6=-36 8=65
s:nobo	4=-28 5=-36 7=-26 8=-39
s:nobod	2=26 5=-38 7=-41 8=-47
s:nois	3=-38 4=32
s:nomb	5=35
s:nombr	5=32
s:nomi	7=26
s:nomin	7=46
s:nomm	4=-35
s:norm	0=-52 1=-42 2=27 4=70 5=-26 6=-37 7=-34
s:norma	0=-43 1=-51 2=39 4=61 5=-25 6=-40 7=-40 8=-26
s:nort	4=-51
s:norw	3=-25
s:nota	0=-42 2=-34 8=44
s:notai	0=-34 2=-41 5=35
s:notar	8=45
s:note	0=25 2=30 4=64 5=-30 8=-65
s:noth	0=-30 1=73 2=28 3=-66 5=-45 6=-32 7=-46
s:nothi	0=-55 1=75 3=-50 6=-44 7=-42 8=60
s:notic	7=-28
s:noto	1=57 5=42 6=-63
s:notoi	1=85 6=-59
s:notr	0=37 2=-46 3=25 5=-50
s:nouv	0=37 1=-33 5=-30 7=-35
s:nouve	0=33 5=-33 7=-36
s:nova	4=-25
s:nove	0=50 1=-77 5=-26 6=-71 8=-44
s:novel	1=-29 8=-45
s:novem	0=52
s:nucl	0=82 1=-38 4=-42 5=-34 7=-25 8=-39
s:nucle	0=59 1=-33 4=-45 6=-27 7=-29 8=-42
s:nuit	2=-26 3=-32 5=99 6=-34 8=30
s:numb	0=67 1=-50 3=31 7=-27
s:numbe	0=86 1=-48 3=34 8=-25
s:nume	0=-27 1=-43 2=-58 3=-37 8=-46
s:numer	0=-27 1=-30 2=-64 3=-46 8=-53
s:nurs	0=-36 1=-50 2=-88 5=-64 6=-37 7=-51 8=-46
s:nurse	4=-38 5=-26 6=-42
s:nursi	4=60 5=-26 8=-26
s:nutr	0=-30 4=-25 6=-26
s:nutri	0=-29 2=31 4=-31
s:obam	0=27
s:obedi	1=42
s:obje	1=71 4=-71 7=-60 8=-27
s:objec	0=-26 1=69 3=28 4=-57
s:obli	8=47
s:oblig	4=37 8=48
s:obse	5=45 7=-30
s:obte	1=-32 4=-31 5=30
s:obten	1=-57 4=-26 5=25
s:occu	0=-77
s:occup	0=-54 4=39
s:octo	5=-31 8=82
s:octob	5=-27 8=94
s:oddl	5=43
s:oeuv	0=-33 1=-33 5=-28
s:oeuvr	1=-43 3=-26
s:offe	1=46 2=33 5=-60 6=-25
s:offen	5=-71
s:offer	2=46
s:offi	1=-82 2=-37 4=-37 6=-37 8=-39
s:offic	1=-71 2=-55 3=-46 4=-56 8=-75
s:offr	0=-31 8=-59
s:ofte	4=42 8=-56
s:oliv	6=76
s:olive	6=64
s:onbo	3=35
s:onboa	3=40
s:oncl	0=28 2=54 7=-32
s:onco	2=34 4=-39
s:oncog	2=31
s:onli	0=-41 1=62 6=-41
s:onlin	0=-42 1=29 6=-28
s:only	5=43
s:onlyf	5=34
s:open	0=-30 3=64
s:openl	6=26
s:oper	0=-34 1=-40 2=-41 5=-40 6=-42 7=-68
s:opera	2=-35 7=-57
s:opin	0=-37
s:oppo	0=79 1=61 3=-66 4=-60 5=-50 6=-42 8=-39
s:oppon	0=28 7=35
s:oppos	0=82 2=-26 3=-40 4=-60 5=-29 6=-52 8=-36
s:opte	2=32
s:opti	2=25 4=-30 5=-35 7=-57 8=-44
s:optiq	4=-36 7=-28
s:orat	7=43
s:orba	1=-31
s:orch	5=33
s:orche	5=32
s:orde	0=-31 1=-34 5=28 7=-46 8=102
s:order	8=61
s:ordo	4=-25
s:ordon	2=-36 4=-30
s:orei	4=47
s:oreil	4=51
s:orga	1=-26 3=-28 4=-50 5=-105 6=-46 8=-31
s:organ	1=-40 2=-36 3=-36 4=-62 5=-66 6=-35 8=-30
s:orgu	7=-44
s:orie	0=-45 1=-26 2=-64 3=-28 4=-52 5=-100 7=-51 8=-56
s:orien	0=-50 2=-49 3=-33 4=-43 5=-72 7=-57 8=-52
s:orig	2=54 4=-27
s:origi	0=-41 2=51 4=-28
s:orth	4=-53 5=-36
s:ortho	1=-27 3=-26 4=-54 5=-30 6=-29 8=-35
s:othe	4=-61 5=79 6=-86 7=-38
s:other	2=-25 4=-44 6=-26
s:otta	0=68
s:ottaw	0=62 4=-26
s:oues	7=-37
s:outd	0=-30
s:outl	0=53 1=42 7=-49
s:outlo	0=59 1=31 7=-51
s:outr	4=-28 8=73
s:outra	4=-41 8=61
s:outs	0=93 3=-26 5=-40 7=-29
s:outsi	0=68 5=-28 7=-35
s:outsp	0=25 2=-25
s:ouve	0=29 1=-41 4=-43 5=52 7=-59 8=-28
s:ouver	0=31 4=-43 5=68 7=-65
s:ouvr	4=-63 5=-53 6=62 7=-58
s:ouvre	6=37
s:ouvri	5=-55 7=-58
s:over	0=-59 7=33 8=34
s:overs	0=-26 8=33
s:owne	1=-78 2=-36 3=-37 4=-46 6=-30 7=-35 8=52
s:pace	4=-38
s:pacem	4=-58
s:paci	0=-57 1=90 3=-27 7=-40 8=-61
s:pacif	0=-76 1=95 7=-38 8=-46
s:pack	5=-39
s:packa	5=-42
s:pacs	0=-30 6=-77
s:pacse	6=-25
s:page	4=-30
s:pain	0=-30 3=-31 4=67
s:paink	4=74
s:paint	2=-27
s:pair	2=33 3=-42
s:pala	4=75 8=-31
s:palb	2=38
s:pale	0=46
s:pales	0=34
s:pall	4=36
s:palle	3=-35
s:palm	4=-26 6=-29
s:palma	0=-25 3=82
s:palme	3=-43
s:palmi	3=-46
s:pand	8=-34
s:pande	8=-35
s:pane	0=42 2=-66 5=-32 8=-31
s:pann	3=38 4=-32 5=-44
s:pans	1=-34 5=-35 6=74
s:panse	5=-51 6=111
s:papa	2=-31 6=67
s:pape	0=-36 1=-33 4=-105 6=-25
s:paper	0=-44 4=-97 8=-39
s:papi	3=40 8=-32
s:paqu	4=49
s:paque	4=38
s:para	1=-52 2=-33 4=-126 6=-60 7=-29
s:parad	6=-41
s:parai	4=-32 5=60
s:paral	4=-80
s:parap	4=-26
s:parc	1=-42 4=-55 5=-51 6=26 8=-48
s:pare	0=-71 1=-30 4=-68 5=-53 7=-34 8=-35
s:paren	0=-56 3=-37 4=-64 5=-34 6=-25 7=-27 8=-45
s:parf	0=46 3=-27
s:parfa	0=46 3=-33
s:pari	1=-58 4=-27 5=-38 7=-32
s:paris	0=-26 1=-50 7=-52
s:park	0=-48 1=-37 2=45 4=60
s:parki	0=-42 1=-36 2=54 4=76 8=26
s:parl	0=-60 1=-46 2=-56 3=-34 4=61 5=-26 6=37 7=-44 8=-51
s:parle	0=-82 2=-32 4=25 6=-35
s:paro	0=37 1=-36 2=-44 4=-54 6=-32 8=61
s:paroi	0=-26 6=-25
s:parol	0=51 1=-26 2=-38 4=-53 8=25
s:parq	0=-25 5=-31 8=66
s:parqu	5=-28 8=31
s:parr	1=57 7=65
s:parra	1=28 6=33 7=71
s:part	0=27 1=-51 2=-49 4=-42 5=30 7=-69 8=-128
s:parta	4=-31 5=-98 6=40 7=-37
s:parte	0=-67 1=-44 4=-37 5=42 6=-44 8=-31
s:parti	0=-74 3=33 4=51 7=40 8=-63
s:partn	3=-27 6=-68 7=-28 8=-47
s:parto	3=-41
s:pass	1=-83 2=-28 3=36 5=-93 6=-79
s:passa	0=-33 4=-28 5=47
s:passe	1=-35 2=-39 4=77 8=-83
s:passi	0=-41 3=-37 5=-79
s:passp	3=39 4=-26 5=-40
s:passw	3=45 8=-31
s:past	0=-31 4=-45
s:paste	4=-29
s:pasto	1=51
s:pate	0=-42 2=-29 3=-52 5=-41 6=-33 7=-30 8=-33
s:paten	0=-30 2=-37 3=-32 4=-58
s:pater	3=-40 4=28
s:path	2=31
s:patho	2=33 5=-26
s:pati	0=-50 1=-26 2=-86 3=-30 5=-28 6=-91 7=-50 8=-55
s:patie	0=-38 1=-45 2=-68 4=62 6=-45
s:patis	1=-33 4=-30 5=-25 6=-78
s:patr	0=27 1=-33 2=-37 3=-33 4=30 5=46 6=-68 7=-55
s:patri	0=32 1=-42 2=-34 3=-29
s:patro	0=-31 5=52 6=-47 7=-26
s:patt	3=63 6=-25 8=-41
s:patte	3=83 8=-39
s:paum	1=-25 3=67
s:paym	7=-27 8=-43
s:payme	8=-33
s:payr	4=-26 7=-51
s:payro	4=-55 5=-28 7=-89
s:paysa	0=-27 7=29
s:peac	0=44 8=37
s:pean	4=40
s:peanu	4=25
s:peer	3=-33
s:pein	1=-44 3=-55 4=28 5=-71 8=-33
s:peine	8=38
s:peint	8=-36
s:pele	0=-49 1=64
s:peler	0=-55 1=75
s:pena	0=-41
s:penal	3=-26 5=-27
s:pend	0=-36 2=68 3=-27 4=-43 5=84 6=-31
s:penda	1=-28 4=-28 5=62 6=-34 7=-42 8=-38
s:pendi	2=42 5=-30 8=32
s:peni	4=50 8=-43
s:penit	8=-35
s:pens	0=-57 1=87 2=-48 3=-33 4=30 5=-65 6=-44 8=-53
s:pense	0=-40 1=77 7=-52
s:pensi	1=-28 6=-31 7=31
s:peop	0=-41 1=-37 2=-27 4=-69 6=41 7=-26 8=-63
s:peopl	1=-37 2=-28 4=-71 6=39 7=-29 8=-47
s:pepi	4=-36
s:pepin	4=-32
s:perc	3=-27 6=-27
s:perd	3=-68 4=99 5=25
s:perdu	8=-33
s:perf	4=47 8=-53
s:perfe	4=54 8=-51
s:peri	8=-52
s:perio	0=26 8=-60
s:perj	8=62
s:perju	8=65
s:perm	0=-49 1=-57 2=-26 4=-96 5=-36 8=63
s:perma	0=-30 4=-35 5=-33 8=-43
s:permi	1=-44 4=-99 7=-36 8=68
s:perr	4=31
s:pers	0=-25 4=-39 6=25 7=-49 8=-38
s:perso	1=37 4=-58 5=38 7=-47 8=-28
s:pert	4=48 5=-42 6=-30
s:pete	6=-40
s:peti	1=-47 5=-66 6=34 7=-28 8=-37
s:petit	0=31 1=-27 2=-26 4=-30 5=-48 6=57 8=-47
s:petr	8=44
s:petro	8=43
s:phar	0=-36 2=-29 4=-47 5=-54 6=-36 7=-43 8=-31
s:pharm	4=-43 5=-34 6=-31 7=-47 8=-27
s:phil	2=-30 4=-46 5=-50 6=-30 7=-40 8=-60
s:philo	0=-64 2=-29 4=-51 5=-37 6=-33 7=-38 8=-58
s:phon	0=42 8=43
s:phone	8=61
s:phot	1=-52 2=-56 4=-101 5=29 6=-40 7=-76 8=-61
s:photo	0=-29 1=-33 2=-34 3=34 4=-73 5=27 7=-37 8=-57
s:phra	1=-40
s:phras	1=-40
s:phys	0=-27 3=-42 4=-54 6=-40 8=-43
s:physi	3=-31 4=-38 5=66 6=-36 8=-37
s:pian	3=-31 4=-46 5=-26
s:pick	1=-31 4=-28 6=-41 8=-30
s:picke	1=-30
s:pict	5=48 6=26
s:pictu	3=39 5=46
s:piec	0=-37 1=-25 3=51 6=-31 8=-27
s:pied	0=-42 4=77
s:pier	4=-26 7=-28
s:pierr	2=-36 7=-32
s:pill	4=-69
s:pilo	0=-42 1=-39 5=-25 6=-28 7=61 8=-41
s:pilot	0=-29 2=-33 3=-30 7=56 8=-30
s:pilu	4=-25 5=48
s:pilul	5=25
s:pint	4=61 5=-29
s:pipe	2=-59
s:pipel	2=-47
s:piqu	0=-30 4=-40 7=48
s:pique	0=-37 5=-32 7=44
s:pira	0=55 7=-60
s:pirat	0=67 7=-67
s:pitc	8=-44
s:plac	0=57 3=-26 4=45 5=-45 7=-59 8=-31
s:place	4=-29
s:plai	2=-27 4=-33 6=-46 7=-31 8=-30
s:plaid	0=40 2=-37 7=-35 8=27
s:plain	4=-52 8=-27
s:plais	0=-26 2=-31 4=52 5=28 8=-40
s:plan	0=-72 2=-73 5=-120 6=-37 8=-68
s:plann	0=-41 2=-50 5=-45
s:plant	1=76
s:plaq	1=-27 4=83 8=-61
s:plaqu	1=-41 4=79 5=-27 6=-36 8=-54
s:plat	0=-41 1=25 4=62 5=-39
s:plate	0=-25
s:play	0=-44 5=-81 6=-38 7=-32 8=-40
s:playb	5=-52
s:playe	6=-33
s:plea	0=-38 5=-29 6=45
s:plead	8=26
s:pleas	0=-37 1=27 5=-28 6=53 8=-49
s:plei	3=-28 5=75 8=29
s:plong	2=30
s:plum	0=67 6=-33 7=-27
s:plus	0=-48 5=120
s:plusi	0=-39 5=76 7=-29
s:podc	6=40 8=-37
s:podca	4=-38 6=44 8=-43
s:poet	6=-32
s:poig	1=29 3=-27
s:poign	1=27 3=-32
s:poin	0=-69 1=-71 4=-38 6=-56 7=-54 8=28
s:point	1=-55 4=-32 5=-49 6=-35 8=57
s:poiss	7=25
s:pola	0=38 4=-29 5=-38 8=49
s:polan	0=25 8=60
s:poli	1=-62 2=-62 3=-58 4=-67 5=-95 6=-32 7=-31
s:polic	1=-36 3=-43 4=-74 5=-89 7=-49
s:polit	1=-91 4=-53 5=-43 6=-67 8=-29
s:poll	0=-31 8=-26
s:polli	0=-48 8=-32
s:polo	7=-44
s:polon	7=-45
s:poly	0=-50 2=67 4=-36 5=67 6=-40 7=-33
s:polya	0=-54 2=-39 4=40 5=79 6=-42
s:polyc	2=69
s:pomp	2=-48
s:pompi	1=-26
s:ponc	0=-32 1=-42 2=-33 8=-28
s:ponct	0=-44 5=-32 7=-28
s:popu	0=-55 2=-46
s:popul	0=-65 2=-48
s:porn	0=-49 4=-63 5=88 7=-33
s:porno	5=64
s:port	5=-69 8=-73
s:porta	8=-46
s:porte	0=-46 1=-27 2=65 6=39 7=-41 8=-70
s:portf	0=-25
s:porti	3=37
s:portr	8=-35
s:portu	1=-29
s:pose	0=-32 1=-32 5=43
s:posi	0=-59 1=-50 2=85 5=-75 6=-27 8=-34
s:posit	0=-68 2=56 4=-34 5=-51 6=-31 8=-35
s:poss	8=29
s:posse	8=42
s:possi	4=32
s:post	0=40 1=28 2=-76 3=-27 4=-33 5=-63 7=-37
s:poste	0=43 1=-37 3=-28 5=33 7=-27
s:posti	6=26
s:postu	4=-41 6=27
s:poter	1=-30
s:pouc	0=-46 3=52 5=-44 8=-32
s:poul	0=36 7=-31
s:pour	3=-27 4=54 6=29 7=-30 8=46
s:pours	8=57
s:pourt	3=-28 4=57
s:powe	1=-31 6=-40
s:prac	4=-56 5=29 6=-65 7=-25 8=-25
s:pract	1=31 4=-49 5=55 6=-63
s:prag	1=-28 4=-31
s:pragm	1=-46
s:prai	0=-51
s:prais	0=-52 6=-32
s:prat	0=-42 3=-27 4=-43 5=95 6=-33 8=-38
s:prati	0=-30 2=-42 3=-45 4=-68 5=31 6=-34 8=-47
s:prec	0=32 2=46 3=-46 4=-26 5=-46 6=69 8=-49
s:prece	1=34
s:preci	0=28 1=-27 3=-52 6=32 8=-42
s:preco	2=55 4=-49
s:pred	4=-71
s:prede	2=-37
s:predi	2=32 4=-73
s:pref	0=-47 2=-39 5=-50 6=28 7=-47 8=-60
s:prefe	0=-86 1=-37 2=-37 3=-47 4=45 5=-73 6=42 8=-48
s:preg	5=77
s:pregn	4=39 5=58
s:prel	2=37 3=-96 7=34 8=-45
s:prele	2=61 3=-105 7=51 8=-43
s:prem	1=-28 3=-27 4=-52 5=-38 6=-64 7=68
s:premi	1=-29 2=-44 4=-39 6=-32 7=60
s:premu	5=-41
s:pren	5=-28 6=-60
s:prep	0=-26 4=-50 6=-42
s:prepa	0=-28 3=-30 4=-35 5=-36 6=-31
s:pres	2=-61 3=59 4=-50 5=-47
s:presc	4=-44 8=62
s:prese	0=-44 1=-45 5=-49
s:presi	1=28 6=-59 8=-31
s:press	0=-32 1=-35 2=-57 3=70 5=-51 6=-55
s:prest	5=-32 7=-51
s:pret	0=-31 5=88 7=-30
s:prete	0=-45 5=82 6=-29
s:prev	1=-51 2=49 4=-68 5=-51 6=-51 7=-58 8=61
s:preve	4=-79 5=-34 6=-33 7=-29
s:previ	0=42 2=-25 4=-41 8=98
s:prevu	2=54 3=32 4=33 8=-36
s:pric	4=-36
s:prici	4=-25
s:prid	4=-35 5=-37
s:prie	0=-50 1=71 5=-40
s:pries	0=-43 1=53 7=-25
s:prim	0=-36 7=-28
s:prin	1=-27 3=68 5=-89 6=-55 7=-64 8=-57
s:princ	0=37 3=-25 4=-32 5=-60 8=-39
s:print	0=-56 1=-28 3=36 4=31 5=-53 7=-59 8=-38
s:pris	0=-49 1=-66 2=-47 3=70 4=-45 5=-44 6=-66
s:prise	3=29
s:priso	0=-47 1=-41 4=-38 5=-34 6=-56 7=28 8=25
s:priv	2=-27 5=67 8=-38
s:priva	2=-26 3=-36 4=-33 6=-25
s:priz	5=-27 7=-50 8=-40
s:prob	1=-48 2=-32 5=-35
s:proba	0=-42 4=-38 6=-25
s:probl	0=42 1=-38 2=-25 4=45 8=-70
s:proc	1=-56 2=-45 4=-30 5=-76 6=-44
s:proce	0=-46 1=-37 4=-68 5=-38 6=-31 7=-26 8=-32
s:proch	0=63 5=-28 6=-25
s:procu	8=53
s:prod	0=-47 1=-59 2=-90 4=-34 5=-49 6=-54 7=-43 8=-56
s:produ	0=-53 1=-31 2=-66 3=-45 4=-54 5=-62 6=-40 7=-49 8=-42
s:prof	2=86 3=26 5=-38 7=-45 8=-109
s:profe	0=-66 3=-59 5=26 6=-31 7=-29 8=-28
s:profi	2=78 3=48 4=-44 5=-37 6=28 8=-78
s:profo	1=25 4=42
s:prog	0=-31 1=-53 4=-31 5=-33 6=-81 7=-32
s:progr	1=-32 3=26 4=-44 6=-80 7=-43 8=-36
s:proj	1=-56 2=-36 3=-79 5=-59 6=-67 7=-65 8=-51
s:proje	0=-44 3=-61 5=-58 6=-46 7=-63 8=-54
s:prom	0=-57 3=-28 5=53 7=-37
s:promi	1=-51 5=76
s:promo	0=-48 1=46 3=-27 8=-28
s:pron	4=-39 8=47
s:prono	4=-27 8=55
s:proo	3=-29
s:prop	0=-54 3=-35 6=-36
s:propo	3=-29 5=37
s:propr	1=-37 2=41 6=-28 8=29
s:pros	0=-33 1=28 2=-37 3=-30 6=-45 7=40 8=-30
s:prose	1=65
s:prosp	1=-27 4=-29
s:prost	0=-31 1=-28 6=-32
s:prot	0=53 1=-64 2=-43 3=-62 4=-35 5=33 6=-46 7=-67 8=-76
s:prote	1=-38 2=-29 3=-48 5=43 6=-37 7=-75
s:proth	3=-73 4=-35
s:proto	1=-25 8=-26
s:prou	0=-43 7=57
s:prouv	2=44 8=28
s:prov	1=41 4=-27 5=-28
s:provi	1=53
s:psen	2=55 4=-32
s:pseu	5=37
s:pseud	5=43
s:psyc	0=-48 2=-40 4=-36 5=-41 8=-43
s:psych	0=-43 2=-34 5=-29 6=-32 8=-41
s:publ	1=-46 3=-49 4=-84 6=-29
s:publi	1=-54 2=-42 3=-65 4=-76 5=-29
s:puce	5=42
s:pucea	5=59
s:pupi	4=-65 5=25 8=-43
s:pupil	4=-44 8=-37
s:purg	8=89
s:purge	8=37
s:purs	7=-54
s:quak	0=35 1=39 7=-42
s:quake	1=46 7=-42
s:qual	0=-41 1=-49 2=-57 4=-46 5=-29 7=-47 8=-62
s:quali	1=-45 2=-56 4=-54 5=-36 6=-27 7=-36 8=-53
s:quan	1=-41 5=-47 8=81
s:quar	0=-33 1=-33 2=-28 4=-37 5=-43 6=28
s:quara	2=-28 4=-29 6=58
s:quart	1=-26
s:quat	1=30 5=-49 7=-27
s:quatr	0=-28 1=29 5=-37 7=-26
s:quay	4=66
s:quayl	4=77
s:quee	1=-35 5=-30
s:ques	3=-26 4=-25 6=50
s:quest	0=61 3=-37 6=51 7=-25
s:queu	0=-36
s:queue	0=-25
s:quic	0=-39 1=-26 3=-38 4=-56
s:quin	2=-37 8=51
s:quinz	2=-37 8=50
s:quit	1=52 3=-42 6=63 7=-30 8=-32
s:quitt	1=54 6=33 8=-35
s:quot	2=36 4=-42
s:rabh	1=54 7=-29
s:race	2=-25
s:raci	6=-27
s:raco	1=-46 5=123 7=-26 8=-53
s:racon	0=-39 1=-38 5=122 6=-26 7=-30 8=-49
s:radi	0=-33 1=-45 2=-25 3=-60 4=-35 5=-28 6=-46
s:radic	1=-25 8=-26
s:radio	6=-38
s:rail	1=-29
s:rais	1=59 2=-27 3=-65 4=-26 6=-39 7=31 8=31
s:raise	1=78 4=-40 5=-58
s:raiso	3=-29 8=45
s:rall	0=27 6=-29 7=-28 8=-35
s:rang	0=-29 1=-36 5=-43 6=-60 8=-56
s:range	1=-25 6=-40 8=-49
s:rapp	2=-40 3=53 4=-61 7=-47 8=28
s:rappe	2=-25 4=-43 8=61
s:rappo	0=-35 4=-79 5=-28 7=-50 8=-53
s:rappr	3=36 6=-28
s:rare	4=29
s:rath	1=32 6=29 7=31
s:rathe	1=34 3=33 7=37
s:rati	0=-42 1=80 4=-52 6=-32 7=-30 8=-42
s:ratio	0=-27 1=85 4=-48 7=-36 8=-33
s:reac	1=-27
s:read	1=91 2=-44 5=-64 6=-43 7=-70 8=-49
s:reade	1=-32 2=-29
s:readi	3=-29 4=-30 6=-25 7=-42 8=-34
s:real	0=-31 6=-55
s:reali	6=-25
s:reas	1=27 2=-26 4=39 5=-28
s:rebu	8=-55
s:rebui	8=-50
s:rece	1=-30 2=-64 4=-72 6=-48 7=-31
s:recei	0=-31 5=35
s:recep	1=-55 4=-59 5=-36 6=-49 7=-25 8=-48
s:reces	2=-45 5=-26
s:rech	2=44 4=39 8=-39
s:reche	2=53 4=-26 8=-52
s:rechu	4=66
s:reci	2=-25 8=66
s:recl	4=-51
s:recla	4=-32
s:reco	0=-26 1=-55 2=-74 3=27 5=-42 7=-83
s:recog	0=-43 4=-31 5=-31 7=-58 8=-45
s:recoi	1=-28 6=-35
s:recom	0=-30 2=-38 3=-38 6=-47 7=-34
s:recon	2=-30 5=-87 7=-41 8=30
s:recor	0=-44 1=-48 2=-28 3=43 4=-49 5=-39
s:recou	0=-35 8=-47
s:recov	5=47 8=-45
s:recr	1=-49 3=-33 4=42 8=-25
s:recru	0=28 1=-27 3=-40 5=-37 6=-48 8=-28
s:recu	1=51 4=-73 5=27 8=33
s:recup	4=-40 8=48
s:recus	1=63 5=-42
s:recy	0=-31
s:reda	0=-57 1=-34 2=-26 4=-25 5=-46 6=-27 7=-25 8=-38
s:redac	0=-56 1=-42 2=-25 5=-41 7=-27 8=-34
s:redi	3=-30
s:redig	3=-37 7=-26
s:redu	1=-42 3=-28 4=-31
s:redui	1=-33 3=-28 4=-26
s:reel	6=-59 7=30
s:refe	1=-43 2=-40 3=-81 6=-31
s:refer	1=-37 2=-51 3=-72 5=34 8=-26
s:refo	0=-30 1=-26 4=57 5=-35 7=-34
s:refor	1=-33 4=51 5=-26 7=-31
s:refr	0=51 8=-46
s:refu	1=82 2=69 4=-49 5=-48 6=-54 7=30 8=-44
s:refug	0=55 5=-34
s:refus	1=99 2=72 3=-31 5=-49 8=-47
s:rega	0=-68 1=-42 5=63 6=-25 7=-39 8=-30
s:regar	0=-53 1=-30 4=-25 5=52 8=-33
s:regi	1=-40 8=-38
s:regim	4=-43
s:regio	1=-55 2=-35 4=-37 6=-25 7=-37
s:regis	0=-59 3=46 5=-38 6=-32 8=-61
s:regl	0=-41 2=-39 4=-47
s:regr	0=41
s:regre	0=36 7=-30
s:regu	1=-51 5=68 8=-93
s:regul	0=29 1=-49 5=80 8=-76
s:reha	4=-31 8=44
s:rehab	3=-34 4=-50 8=45
s:rein	6=-42
s:reins	1=-35
s:reje	0=-25 1=78 2=-26 3=58 5=-42 7=-52
s:rejec	3=58 7=-43
s:rejet	1=56 6=-30
s:rejo	1=-31 2=-28 7=107 8=-38
s:rejoi	1=-29 2=-26 6=28 7=103 8=-41
s:rela	0=-64 1=-71 2=-40 3=-40 4=-43 5=44 6=-82 7=-54 8=26
s:relac	4=-26 8=27
s:relat	0=-47 1=-61 2=-42 3=-28 4=-49 5=69 6=-51 7=-52 8=-90
s:relax	8=90
s:rele	0=-47 2=-34 3=-30 4=-25 5=-58
s:relea	1=-29 3=-47 4=-27 6=-36
s:relev	5=-55 6=38 8=-34
s:reli	0=-94 3=-42 4=-65 6=-74 7=-33 8=-57
s:relie	0=-26 1=32 4=-64
s:relig	0=-79 1=47 3=-36 5=-35 6=-67 8=-52
s:rema	1=52 4=27 5=-32 7=36 8=42
s:remai	0=25 1=27
s:remar	4=39 5=-26 7=50
s:remb	8=49
s:reme	5=-35 6=-37 8=-38
s:remed	4=-36
s:remem	4=29 5=-40
s:remi	0=-28 2=30 3=58
s:remis	4=50
s:remo	0=-64 4=-47 5=-25 8=25
s:remot	0=-40 4=-27
s:remov	0=-43
s:remp	0=-27 3=-37
s:rempl	4=-26
s:remu	0=-34
s:remun	0=-35
s:rena	1=-37
s:renai	1=-37
s:renc	5=-39
s:renco	5=-39
s:rend	4=-45
s:rendu	4=-25
s:reni	0=67
s:renn	0=56 2=-37 6=-30
s:renne	0=41 2=-31 6=-39
s:reno	8=-32
s:renon	5=30
s:renou	4=30 8=-32
s:renov	0=28 4=-39
s:rent	2=-29 5=-35 8=43
s:rentr	8=47
s:renv	5=-65 6=51
s:renvo	6=69
s:reor	3=-27
s:reorg	3=-25
s:repa	0=-66 1=-58 2=-48 3=-52 4=-30 5=-54 7=-28 8=-36
s:repai	0=-32 1=-51 2=-53 3=-40 4=-39 5=-47 6=-35 8=-50
s:repe	2=-52 4=-30
s:repen	0=53
s:reper	0=-30
s:repet	1=-28 2=-40
s:repl	0=-49 2=-49 3=-30 4=58 5=-25 8=-28
s:repla	0=-52 3=-27 4=44 5=-25 8=-26
s:repo	0=-32 1=-48 4=-48 5=26 7=-25 8=37
s:repon	3=-37 4=32 5=-40
s:repor	0=-49 1=-38 4=-91 6=-56 8=43
s:repr	0=-72 1=-56 2=-40 3=-36 4=-38 5=-77 6=-83 7=43 8=37
s:repre	1=-27 2=-26 3=-41 5=-41 6=-50 7=32 8=-46
s:repri	0=-78 1=-29 5=-40 6=-63 7=82 8=61
s:repu	1=-25 4=-27 6=-42 7=-51 8=-40
s:repub	0=59 5=-26 6=-39 7=-71 8=-31
s:reput	0=-33 7=36
s:requ	3=25
s:reque	7=-25
s:rese	0=-40 2=-46 4=-84 7=-83
s:resea	0=-68 1=-32 2=-37 4=-60 7=-78
s:reser	1=54 5=57 7=-30
s:resi	0=-26 4=-33 6=-26 7=47
s:resid	0=-66 7=-36 8=47
s:resig	7=51
s:reso	1=48 2=-33
s:resol	1=47
s:resp	3=-37 4=-50 5=-35 6=-34 8=-49
s:respe	4=-58
s:respo	1=-44 3=-42 4=-38 5=-35 6=-41 8=-40
s:ress	3=51 4=-36
s:rest	1=-86 2=-40 3=-36 4=29 5=-51 6=-69 7=-32 8=-33
s:resta	0=-46 1=-75 4=-32 5=-29 6=-67 8=-56
s:reste	8=-29
s:resto	1=-42 6=-26 8=-41
s:restr	4=85 8=46
s:resu	0=-30 1=-37 2=57 3=-30 4=-28 5=-33 6=-27 8=-49
s:resul	0=-25 1=-34 2=78 3=-37 4=-27 5=-29
s:resum	8=-35
s:reta	0=-34 1=-43 5=-31
s:retar	1=-34 2=-29 4=30
s:rete	7=-25 8=-29
s:reten	7=-35 8=-29
s:reti	3=45 5=-35 6=-87 8=-36
s:retin	3=73 4=-125 8=-25
s:retir	6=-50
s:reto	0=36 4=-38
s:retou	0=51 4=-39
s:retr	0=-33 2=83 4=57 5=-37 7=-53 8=33
s:retra	0=-26 4=62 5=-39 6=-31 7=-45 8=29
s:retro	1=-25 2=91
s:retu	0=-32 4=-81 8=-67
s:retur	4=-74 8=-38
s:reun	4=-87 6=-78
s:reuni	4=-104 6=-57 7=54
s:reus	0=28 2=-28 8=-73
s:reuss	0=32 3=40 8=-71
s:reve	0=-28 3=-52 4=-39 8=-44
s:revel	5=25 6=44
s:reven	0=30 1=-28 5=-73
s:revi	1=-41 2=-29 5=-38 8=-25
s:revie	1=-35 2=-29 4=25 8=-68
s:revo	0=-32 2=-46
s:revol	0=-48 2=-34
s:revu	4=-27 8=-28
s:rewr	2=-30
s:rewro	2=-30
s:reye	3=27 6=25
s:rheum	4=29
s:rhon	1=46
s:rhum	0=-34 3=54 4=-28
s:rhyt	3=25 8=-33
s:rhyth	3=25 8=-26
s:rian	0=-45 6=37
s:righ	0=26 1=-28 4=-53 5=-58 6=-53 7=-37 8=-36
s:right	1=-45 5=-51
s:riot	8=32
s:risk	2=47
s:risq	1=-29 2=48
s:risqu	2=47 4=-34
s:rive	5=-44
s:road	6=-37
s:robb	5=-30
s:robbe	1=-27
s:robe	5=-54
s:rois	7=28
s:roma	0=-45 1=-39 2=-33 3=-37 4=-43 5=-64 6=-45 8=-72
s:roman	1=-31 4=-30 5=-34 8=-72
s:rond	5=-69
s:ronde	5=-69
s:room	1=-42 5=-26
s:rosi	1=98 4=-52
s:rosic	1=104
s:roug	0=-98 1=-28 4=-34 5=61 7=-26
s:roun	7=-64
s:rous	0=-30 7=-25
s:rouss	2=-29 6=-26
s:rout	0=-66 3=-46 5=-27
s:routi	0=-44 3=-44 8=-36
s:roya	0=50 1=45 2=-47 6=-25 7=-42
s:royal	0=68 2=-32
s:rubr	0=-64 1=34
s:rubri	0=-80 1=27
s:rudo	1=25
s:rudol	1=37
s:rugb	0=-64 1=-32 7=-49 8=-38
s:rule	2=-31 6=45
s:ruli	6=-33
s:rulin	6=-32
s:rume	3=-60 6=48 8=52
s:rumeu	3=-62 6=53 8=33
s:rumo	5=38 6=34 8=35
s:rumou	4=-26 5=26 8=35
s:runn	2=-35 6=44
s:runne	2=-38
s:runni	6=57
s:rupt	0=25
s:russ	1=-30
s:russi	1=-29
s:rythm	3=54
s:sack	0=-31 7=60
s:sacke	0=-38 7=63
s:safe	3=-37 7=49
s:safet	3=-38 7=43
s:sail	6=63
s:sain	4=27
s:sala	0=-66 4=-55 5=-31 6=-50 7=53 8=-46
s:salar	0=-83 1=-29 2=-42 3=46 4=-59 5=-30 6=-49 7=33
s:sale	0=-48 2=-72 3=-59 4=-83 5=32 6=-35 8=-60
s:sales	2=-59
s:sali	2=48 3=-32
s:saliv	3=-31
s:sall	3=27
s:salm	1=-56 2=-38 3=-35
s:salmo	1=-50 2=-36 3=-42
s:salon	5=46
s:same	0=25 1=-35 6=-28
s:samed	1=-26 3=-28 5=51
s:samp	3=45 5=-26 8=-34
s:sampl	2=40 3=32 5=-39 8=-34
s:sanc	7=34
s:sanct	7=34
s:sand	0=41 5=-27 6=35 8=-25
s:sande	8=-25
s:sant	8=-49
s:sapp	6=53
s:sapph	6=63
s:sara	4=-26
s:satu	0=35 4=-30 7=-27
s:satur	0=36 7=-27
s:sauv	8=-35
s:sauve	4=-50 8=-33
s:save	1=-45
s:saven	6=27
s:savi	6=-34
s:savil	6=-29
s:savin	5=25
s:savo	0=35 1=-30 4=-27 7=-34
s:savoi	0=48 1=-29 4=-25 7=-29
s:scan	1=-34 3=28 4=-84 5=56 6=-40
s:scand	3=-52 5=74
s:scann	3=61 4=-80 6=-34
s:scar	2=-43 4=47 5=-33 6=-57
s:scen	0=-39 1=-52 5=37 6=-37 8=-53
s:scena	2=-55 6=-54
s:scene	3=-31 8=-26
s:scep	0=36 1=-49 4=-32 5=-26 6=-58 7=-33 8=-27
s:scept	2=-39 4=-43 5=-25 6=-25
s:schem	5=-25
s:schi	3=44 4=42
s:schip	3=80
s:scho	0=26 2=-64 3=-43 5=-86 8=-54
s:schoo	2=-57 3=-40 4=45 5=-89 6=29 8=-52
s:scie	1=91 2=-59 5=-40 6=-44 8=-29
s:scien	0=-64 1=87 2=-53 5=-25 6=-31 7=-26 8=-38
s:scle	4=63 8=-73
s:scler	4=76 8=-65
s:scol	4=59
s:scoli	4=57
s:scoo	8=28
s:scor	3=25 4=-27
s:scot	0=41 6=-25 7=50
s:scou	5=-59 6=36
s:scout	5=-35
s:scre	8=-46
s:scree	2=40 4=-65 8=-37
s:scri	3=-57 8=-33
s:scrip	3=-30 8=-33
s:scru	0=25 1=-26 7=-32 8=-30
s:scrut	0=32 7=-35
s:sean	7=-39
s:seanc	7=-29
s:sear	2=-30 8=35
s:searc	8=36
s:seas	3=-37 6=-67
s:seaso	3=-34 5=-29 6=-66
s:seco	0=-43 8=-35
s:secon	0=-34 5=-33
s:secr	0=39 2=-74 4=-72 8=-98
s:secre	0=29 2=-58 4=-81 5=39 8=-92
s:sect	2=-28 4=-48 5=-30 8=-45
s:secte	4=-40
s:secti	1=52 2=-31 5=-32 7=27 8=-42
s:secu	1=41 3=-73 4=-55 5=-32 6=-63 8=-25
s:secul	0=-42 1=52 5=-27 7=-28
s:secur	0=50 1=-26 2=-25 3=-63 4=-58 6=-46
s:sedu	5=-65
s:sedui	5=-35
s:seek	5=51 6=-31
s:seeke	6=-31
s:seem	4=28
s:sego	0=64
s:segol	0=58
s:seiz	0=44 4=42
s:seizu	4=42
s:sejo	2=-25 3=29 4=40
s:sejou	2=-41 3=42 4=46
s:sele	2=-48 5=-26 6=-33
s:selec	0=-27 2=-46 6=-40
s:self	3=56
s:selfi	3=33 8=-26
s:sell	0=45 2=-85 3=-64 4=-65 5=-34 7=-32 8=-42
s:selli	0=25 2=-36
s:selo	0=47 1=62 5=47 7=-31 8=-32
s:sema	2=-48 8=-54
s:semai	2=-33 3=38 4=51 8=-53
s:semb	0=57
s:sembl	0=55
s:seme	0=-30 5=-31 7=-25
s:semen	7=-27
s:semi	4=-29 5=34 6=39 7=-40
s:semin	5=63 6=61 7=-34
s:sena	0=-61 5=-26
s:sene	1=40
s:seni	1=-36
s:senio	1=-41
s:sens	0=-67 1=54 3=-31 4=-44 5=-53 6=-56 7=-29
s:sensu	5=-54
s:sent	4=-45 5=-26 6=-29 7=-30 8=39
s:sente	1=-26 4=-27 6=-37 7=-37
s:sepa	0=-33
s:separ	8=-26
s:sept	0=-30 4=62
s:septe	4=32
s:sequ	0=-27 5=-45 8=-34
s:seque	2=-34 3=-25 5=-45 6=-27 8=-44
s:sera	1=58 3=-76 5=-36 6=28 8=33
s:serai	1=50 3=-116 5=-32 8=32
s:serg	6=-41
s:serge	6=-51 8=45
s:seri	2=-30 6=-94
s:serie	6=-33
s:serio	4=30 8=26
s:sero	4=65 8=-52
s:serop	4=80
s:serr	8=-30
s:serru	8=-26
s:serv	2=-65 3=41 4=-35 5=-36 6=-60 8=48
s:serva	0=-35 3=69
s:serve	1=-60 4=-34 5=-42 6=-25 7=32 8=56
s:servi	0=25 2=-63 5=-57 6=-35 8=31
s:sett	0=-37 5=-30
s:settl	0=-43 4=-27 5=-26
s:seul	0=-39 4=51 5=27 6=47
s:seule	5=32
s:seve	7=-50
s:seven	0=41
s:sever	4=54 5=47 7=-31
s:sexe	5=-38
s:sexo	1=-25 4=-26 7=-26
s:sexol	1=-27 6=-31
s:sext	1=-43 5=43
s:sexto	1=-25 5=33
s:sexu	0=-71 1=-29 2=-70 4=-63 7=-33 8=-48
s:sexua	0=-54 2=-33 4=-59 5=33 8=-41
s:sexue	0=-35 2=-40 4=-32 5=80 6=-26
s:shap	3=37
s:shar	0=54 1=27 2=36 3=-48 4=-31 5=65 6=-26 7=-61 8=-29
s:share	0=-49 4=-27
s:shee	2=-25 5=-32 8=-27
s:shef	0=-26 7=25 8=-33
s:sheff	0=-33 7=32 8=-35
s:shel	1=-39
s:sher	8=32
s:sheri	8=57
s:shif	0=-55 1=-28 2=-58 3=-59 4=31 6=-57 8=54
s:shift	0=-29 1=25 2=-58 4=52 6=-48 8=36
s:ship	7=-30
s:shop	0=-44 2=-30 4=-34 6=-28
s:shopl	0=-28 8=60
s:shor	0=-28 5=-26 8=-27
s:short	1=-35
s:shou	0=-43 4=67 6=29
s:shoul	0=-36 4=47 8=-33
s:show	1=47 2=35 3=-42 4=-46 5=-28 6=-38 7=-27 8=48
s:showe	1=-26 2=81 4=-39
s:shru	5=56 6=-50
s:shrug	5=31 6=-61 8=-38
s:sick	2=58 4=-53
s:sickl	2=65 4=-59
s:side	0=-41
s:sieg	5=-30 7=55
s:sien	3=39
s:sigh	4=77
s:sight	4=59
s:sign	0=25 3=51 4=-29 5=-63 6=-27 7=-56
s:signa	3=-42 4=-55 5=-63 6=35 7=-38
s:signe	0=38
s:signi	0=33 1=-27 4=-27
s:simp	0=-41 4=-43 5=-33
s:simpl	0=-59 4=-36 5=-54
s:simu	0=-31 1=72 4=-52 5=36 6=-34
s:simul	0=-43 1=61 4=-56 6=-39 8=-25
s:sinc	2=-51 4=28 5=-56 7=37 8=62
s:sing	0=-57 2=-26 4=-36 5=-26 6=-47 8=-40
s:singa	8=-35
s:singe	0=-56 1=81
s:singl	8=-28
s:sipt	7=46
s:sist	1=50 4=-35 5=-32 6=-45 7=35 8=-65
s:siste	1=50 2=37 4=-28 5=-32 6=-32 7=31 8=-43
s:site	4=-38 8=-32
s:skep	1=28
s:skept	1=25
s:sket	5=53 8=-27
s:sketc	5=38
s:slee	3=-32 4=-28 5=92 6=-50 8=-62
s:sleep	4=-43 5=102 7=-30
s:slep	5=56 6=-31
s:slid	4=-34 6=-38
s:slide	4=-30 6=-39
s:slip	4=37
s:slipp	4=44
s:slog	4=-34
s:smil	2=-60 4=33 5=51 6=-25
s:smile	2=-60 4=26
s:smok	4=54
s:smoke	4=43
s:smug	8=54
s:smugg	8=80
s:snui	7=43
s:snuip	7=35
s:soci	2=-53 3=-43 4=-53 5=-68 6=-53 7=-85 8=-40
s:socia	0=40 2=-27 3=-50 4=-27 5=-51 6=-36 7=-67 8=-31
s:socie	0=-82 2=-35 5=-29 7=-66
s:soeu	1=-75 2=96 4=-68 6=35
s:soeur	2=45 4=-28
s:soft	1=-37 3=54 4=25 5=-48 6=-32 7=-35 8=-26
s:softw	1=-29 3=29 5=-33 6=-32 8=-34
s:soig	1=-38 6=-30 7=-31
s:soign	0=-37 1=-33 2=-32 6=-28 7=-33
s:soin	3=-31 8=33
s:soir	0=-25 1=-27
s:soire	0=-34
s:sole	6=76
s:soli	0=-72 1=34 2=-33 3=-25 6=-61 7=55 8=-37
s:solic	7=-51 8=-26
s:solid	0=-96 1=-43 6=-32 7=42
s:solv	4=-26
s:solve	5=-27
s:some	4=68 5=-31
s:someb	6=25
s:somet	4=48
s:somm	4=40
s:somme	0=43 4=40
s:sond	0=-57
s:sort	4=28 6=45 8=33
s:sorta	0=-30 5=-47 6=63 8=42
s:sorti	6=-30
s:souc	4=-28
s:souch	2=29 3=-37 4=-39
s:soud	0=-51 1=-32 8=-41
s:soude	0=-29
s:soudu	0=-44
s:souf	2=27 5=-29
s:souff	2=36
s:souh	8=-32
s:souha	3=27 4=27 8=-29
s:soul	0=55 8=-30
s:souli	0=48
s:soun	0=-66
s:soup	4=25 6=89
s:soupc	6=112 8=-27
s:soupi	4=-37
s:sour	1=-45 2=-41 6=-50 8=-63
s:sourd	4=-37
s:souri	1=-49 2=-26 3=27 6=-26 8=-50
s:sout	0=99 3=-45 4=-36 5=-31 6=-58 7=-87
s:soute	0=38 1=-25 5=-31 6=-42
s:souti	0=54 1=29 3=-25
s:souv	0=28 1=-42 3=-39 4=60 6=-38
s:souve	0=48 1=-48 3=-55 4=48 6=-41
s:sovi	7=-41 8=-42
s:sovie	7=-34
s:spac	0=-32 4=27
s:spai	5=-29 8=49
s:span	8=-27
s:spani	8=-26
s:spar	5=-45
s:spea	0=42 1=-30 5=-27 8=-33
s:speak	0=55 7=30 8=-58
s:spec	0=-53 1=-50 2=-56 3=-43 4=-47 6=-46 8=-46
s:speci	0=-52 1=-37 2=-73 4=-65 5=-98 8=-39
s:spect	5=72 6=-26 7=34
s:spee	0=-44 2=-29 3=91 4=-26 5=-53
s:spel	4=32
s:spen	4=67
s:spend	1=26 8=-35
s:spin	2=56 4=41 5=-30
s:spina	2=67 6=-40
s:spir	1=-43
s:spiri	1=-60
s:spit	4=51
s:spli	2=-45 8=-25
s:splin	4=-40
s:spok	0=27 8=-42
s:spon	1=-29 3=-35 4=26
s:spons	3=-34
s:spor	0=-29 5=-40 6=-43 7=-48 8=-45
s:sport	0=-48 2=-30 5=-27 7=-28
s:spre	0=25 1=-45 4=-38 8=-34
s:sprea	1=-38 4=-39 8=-26
s:spri	2=32 5=-28
s:sprin	0=-26 2=49 3=-25 5=-28
s:squa	1=-59 5=-25 8=-70
s:squar	1=-35
s:stab	4=78 5=-34
s:stabl	4=55 5=-36
s:stad	1=-43 3=-28 6=-31 8=40
s:staf	4=-42 5=-36 7=-46 8=-25
s:stag	0=-51 1=-28 2=-44 5=-57 6=-25 8=-37
s:stagi	0=-36 2=-50 4=-29 5=36
s:stal	0=52 2=-37 6=-41
s:stam	4=36 8=-26
s:stamm	4=40
s:stan	0=46 1=-54 2=-26 3=-58 4=-28 6=-50 7=-39 8=-45
s:stand	0=41 1=-26 3=-37 4=-43 5=38 6=-25
s:star	2=-54 4=-43 6=-35 7=45 8=-45
s:stat	1=-33 2=44 3=-31 4=-53 5=-63 7=-67
s:state	6=34
s:stati	0=-32 5=-38 7=-38 8=33
s:statu	2=53 4=-57
s:stau	0=87 7=-70
s:staun	0=106 7=-67
s:stay	1=-32
s:staye	8=35
s:stee	5=-42 7=52 8=-30
s:steel	0=-57 7=50
s:steer	0=44
s:stei	0=25
s:step	6=49
s:steph	6=60
s:steri	2=-49 4=32
s:stew	0=-40 3=-42 4=-44 5=-46
s:stewa	0=-38 3=-54 4=-52 5=-45 7=-31
s:stil	0=30 1=56
s:stin	2=-65
s:stoc	5=-43 6=-28
s:stoi	3=-36 5=-51 8=-47
s:stoic	1=42 5=-26
s:stoiq	3=-26 4=-27 5=-45
s:stol	4=-25 5=-52 6=-28 8=34
s:stole	5=-26
s:ston	6=-49
s:stone	5=-34 6=-39
s:stop	1=27 3=-32 4=59 5=-35 8=-31
s:stopp	1=47 3=-32 4=39 8=-34
s:stopw	5=-32
s:stor	0=-53 2=42 3=26 4=-26
s:store	0=-29 2=41 4=-26
s:stra	0=-49 1=-31 3=-38 4=-75 6=-59 7=-49 8=-68
s:strai	0=-45 2=-49 3=-32 4=-43 5=-100 6=-45 7=-48
s:stran	5=35
s:stras	0=31
s:strat	5=-47 8=-55
s:stre	4=-32 6=-32
s:stree	6=-26 7=-33
s:stres	4=-31
s:stri	1=32 4=-53 5=-95 6=-74 8=47
s:stric	0=-62 1=65
s:stro	2=-26 4=37 5=-30 6=-41 8=-65
s:strok	0=-38 2=-25
s:stron	6=-47 8=-66
s:stru	1=-30 6=-40 7=-36
s:struc	1=-33 4=-39 6=-30
s:stud	1=-37 2=-38 3=-60 4=-90 5=-55 6=-25 7=-96
s:stude	0=25 4=-55 7=-65 8=32
s:studi	0=-26 2=-26 3=-53 4=-36 6=-28 8=-35
s:stup	3=-30 8=56
s:stupe	8=-32
s:styl	3=-25 4=-37 5=-29 8=-41
s:subj	1=-31 4=-26 6=-33 7=-38 8=39
s:subje	1=-35 6=-29 7=-43 8=42
s:subo	5=84
s:subor	5=63
s:subs	1=41
s:subsc	1=35 7=-33
s:succ	1=-25 8=-39
s:succe	8=-29
s:suic	0=-32 4=38
s:suici	0=-52 4=49
s:suin	3=28 4=-33
s:suis	2=51 3=-30
s:suiss	2=39 3=-36
s:suit	0=-45 1=-44 2=-32 5=-31 6=-53 8=32
s:suiv	0=-26 2=-31 4=43 6=-42 7=-28 8=68
s:suivi	4=52 5=48 6=-44
s:suivr	1=27
s:suje	5=32
s:summ	3=-27
s:summe	3=-46 8=-28
s:sund	0=63 4=-77 8=-37
s:sunda	1=34 4=-53
s:supe	3=-31 4=28 5=-35 8=-34
s:super	3=-50 4=41 5=-57
s:supp	0=53 1=-50 2=-27 3=-36 4=-29 6=-52 8=-32
s:suppl	3=-27 4=-55 6=-28 8=-39
s:suppo	0=44 1=-37 2=-39 3=-43 5=-48 6=-26
s:suppr	3=35
s:surg	2=25 3=-43 4=-76
s:surge	2=46 3=-30 4=-80
s:surm	8=-29
s:surn	0=-30 1=54 5=47 8=-28
s:surno	1=-39 5=69
s:surp	4=-30 5=79 6=-52
s:surpr	4=-32 5=90 6=-61 8=-26
s:surr	2=-30
s:surs	8=37
s:sursi	8=43
s:surv	0=-68 1=-37 3=36 5=-56 6=30 8=-96
s:surve	0=-51 1=-38 4=-66 5=-63 7=41 8=-107
s:susp	4=28 8=29
s:suspe	0=28 8=60
s:susse	6=-26
s:swap	5=31 8=-39
s:swapp	5=51 8=-42
s:swin	0=-41
s:swing	5=36
s:swit	0=27 4=-25
s:swor	1=41
s:symp	0=57 4=-47
s:sympa	0=56
s:sympt	4=-39
s:synd	0=-112 1=-67 3=-51 4=-70 5=-76 6=-66 7=73 8=-92
s:syndi	0=-111 1=-63 2=-45 3=-67 4=-42 5=-74 6=-80 7=85 8=-85
s:syndr	2=26
s:syst	0=-47 1=-30 3=78 4=-46 5=-38 6=-29 8=-31
s:syste	0=-47 1=-33 3=73 4=-38 5=-41 6=-33 7=-31 8=-32
s:taba	4=-48 8=90
s:tabl	0=-67 1=-50 2=-40 3=80 4=-40 7=-71
s:table	0=-44 3=100 6=-39 7=-25
s:tablo	4=-31 6=39
s:tagg	8=50
s:tagge	8=51
s:tail	1=-36 6=-42
s:taill	1=-30
s:take	0=-72 1=-45 2=42 3=42 4=25 5=-31 6=-45
s:tale	6=-28 8=-26
s:talen	3=-29 8=-34
s:talk	6=-62
s:tall	1=41 2=32 4=-48
s:tant	3=-25 4=39 6=-95
s:tapa	4=-34 8=40
s:tapag	4=-30 8=36
s:tast	2=-36 4=27 8=-69
s:tato	1=43
s:tatou	0=-55 1=37
s:tatt	1=41
s:tatto	1=53
s:taug	0=-31 1=-31 3=-35 6=-26 8=-31
s:taugh	0=-31 5=-26 7=32 8=-37
s:taul	8=79
s:taula	8=38
s:teac	0=-62 2=-42 4=-44 5=-63 6=-65 8=-50
s:teach	0=-56 1=32 2=-50 4=-58 5=-65 8=-47
s:team	0=-32 7=50
s:tech	0=-71 1=-55 2=-31 3=-43 4=-55 5=-32 6=-40 8=-57
s:techn	0=-66 1=-57 3=-38 4=-47 5=-37 6=-30 8=-68
s:teen	8=46
s:teena	8=55
s:tele	0=-67 2=-58 4=25 5=-73 6=-51 7=-33 8=32
s:telep	0=-33 2=-48 5=-30 8=56
s:telet	0=-40 1=-36 4=48 5=-27 7=-28
s:tell	0=52 2=33 4=-31 5=-39 8=-27
s:telle	8=-30
s:temo	8=-51
s:temoi	1=26 8=-32
s:temp	0=-55 1=-51 2=-32 3=34 5=-54 7=-59 8=-27
s:tempe	0=-25
s:templ	3=78 4=-32 6=-30 8=-25
s:tenac	2=-25
s:tend	6=27
s:tende	5=-29
s:tenn	7=-25 8=-27
s:tenni	0=-28
s:teno	3=-38 6=26
s:tens	4=-66
s:tensi	4=-55
s:tenu	0=-29 1=-53
s:term	3=-44 7=-26 8=-28
s:termi	1=26 3=-55 4=-29 5=25
s:terr	4=-29 6=-50 8=-35
s:terra	0=-31 6=-42
s:terri	7=39
s:test	0=-55 2=58 3=-77 4=-123 5=-63 6=-56 7=-71 8=-48
s:teste	0=-31 1=-31 2=117 3=-76 4=-72 5=-34 6=-30 8=-46
s:testi	2=-69
s:texa	0=84 7=-57
s:text	2=-56 4=-30
s:thal	1=42 2=41
s:thala	2=33
s:thale	1=38
s:than	1=-27 5=-29 7=79 8=-55
s:thank	0=-48 7=64 8=-42
s:that	0=30
s:thea	0=-30 2=-25 5=-38 6=-40 7=-29 8=-33
s:theat	0=-29 6=-59 7=-32 8=-31
s:thef	1=-31 8=-30
s:thei	3=-51 4=33
s:theo	1=82 5=-32 6=-59
s:theol	1=30
s:theor	6=-56
s:theos	1=29
s:ther	0=-70 1=35 2=-37 4=-81 6=-44 8=27
s:thera	2=-58 4=-57 6=34
s:there	4=-33
s:therm	3=44 4=-41 6=-53
s:thes	1=-37 3=-44 5=-63 6=-69 7=-56 8=-35
s:thesi	0=41 1=-44 3=-37 6=-29 7=-28 8=-26
s:thie	3=-39 6=37 8=-33
s:thin	0=-34 1=86 2=-26 5=-73 7=55 8=-66
s:thing	1=30 8=37
s:think	1=61 2=-42 7=42 8=-37
s:thir	2=-39 4=-55
s:thirt	0=31 4=-35 6=28
s:thor	1=32 8=-54
s:thore	1=37 8=-46
s:thos	0=52 2=25
s:thou	4=26 5=-51 6=48 7=46
s:thoug	5=-48 6=30 7=45
s:thre	1=-67 2=-60 5=32 6=-45 7=30 8=-25
s:threa	3=-34
s:three	5=51
s:thro	2=28 4=-32 6=-33 7=37 8=-28
s:throm	2=91 4=-30
s:throu	4=-28 5=29
s:throw	0=28
s:thum	3=88 4=-47 5=-27
s:thumb	3=82 8=-26
s:thur	1=28 4=54
s:thurs	4=37
s:thyr	4=47 8=-30
s:thyro	4=44
s:tick	0=-34 3=28 7=31
s:ticke	5=-26 7=35
s:tien	4=-47 5=-29 6=-37 8=-64
s:tienn	5=-45 8=-78
s:tier	5=41
s:time	1=-38
s:tire	4=-64 6=39
s:tiss	2=78 3=-59 4=-27
s:tissu	2=58 3=-30
s:titr	1=-27 3=36 4=-75 7=-32
s:titre	0=33
s:titu	7=33
s:toge	4=-28 5=85 6=-35
s:toget	5=86 6=-38
s:toil	4=42
s:toile	0=-27 4=43
s:tole	5=-27
s:toler	5=-29
s:toll	5=-60
s:tolle	5=-46
s:tolst	1=46 8=-31
s:tomb	5=-27
s:tombe	5=-27
s:tool	1=-42
s:topi	3=-36
s:tori	4=-56
s:torie	4=-37
s:tota	4=55
s:touc	0=-35 1=-48 3=-57 4=-46 5=74 6=-32 8=-49
s:touch	0=-30 1=-49 2=-30 3=-29 4=-33 5=66 6=-57 8=-37
s:touj	0=29 1=-43 3=34 4=40 5=-31
s:toujo	0=35 4=59 5=-26 8=-32
s:toul	2=-25
s:toulo	2=-29 6=31
s:tour	0=-64 1=-43 5=-66 6=-56 8=36
s:tourn	0=-53 1=-35 5=-30 7=-30 8=59
s:tout	1=106 2=-56 8=-67
s:toute	1=-34 2=-40 5=-50 6=40
s:trac	1=-41 4=70 7=-37 8=-61
s:trace	3=-35
s:tract	7=-27
s:trad	0=-103 1=-38 2=-71 3=-77 4=-43 5=-38 6=-74 8=-29
s:trade	3=-45 7=-33
s:tradi	2=-56 8=40
s:tradu	0=-39 1=-40 2=-43 4=-25 5=-40 6=-44 8=-30
s:traf	1=-30 4=-27
s:traff	0=36
s:trafi	4=-26
s:trai	0=-63 1=-45 2=-41 3=-100 4=-26 6=-54 7=-42 8=-29
s:train	0=-44 2=-61 3=-55 4=-84 6=-60 8=-44
s:trait	0=-28 1=-75 3=-65 5=46
s:tran	0=-65 1=32 2=-54 5=-94 6=-56 7=-86 8=-78
s:tranc	8=-34
s:trans	0=-41 2=-53 4=-57 5=-86 6=-44 7=-94 8=-73
s:trav	0=-63 2=-49 3=-50 5=-44 6=-111 7=-26 8=36
s:trava	0=-27 2=-29 4=34 5=-47 6=-45 8=29
s:trave	0=-30 3=-26 8=-32
s:trea	0=-49 2=-28 3=-32 4=69 7=45 8=-31
s:treas	6=-25 7=49
s:treat	2=-39 4=71 7=-25
s:trem	0=-32 3=-25 4=95 6=-28
s:tremb	4=55 6=-61
s:tremo	4=35
s:tren	1=-25 7=-26 8=-40
s:trent	8=-42
s:tres	0=64 3=-25 6=-48 7=-83
s:treso	0=55 6=-41 7=-80 8=-38
s:tria	2=-26 5=27
s:trial	2=-28 4=51
s:trib	0=-40 4=-44 5=-26 6=46
s:tribu	0=-38 1=-27 4=-48 5=-28 7=-28
s:trie	4=68
s:trip	6=-31
s:tris	4=73
s:triso	2=-67 4=77
s:troi	0=-91 1=-43 2=-59 3=-27 5=70 6=-46
s:trom	0=-27 5=56 6=-73
s:tromp	5=44 6=-66
s:trot	0=87 5=-25
s:trots	0=63 5=-42
s:trou	0=-72 2=57 5=25 6=-45 7=38 8=36
s:troub	4=-28 8=37
s:troup	4=-27
s:trouv	0=-71 2=40 3=-36 5=34 8=-51
s:trum	0=50 4=-40
s:trus	1=-39 2=-41 5=-48 7=40
s:trust	7=29
s:tues	7=28
s:tuesd	4=-34 7=36
s:turb	5=-32
s:turk	4=-36 8=38
s:turke	4=-29 8=43
s:turn	1=82 2=33
s:turne	1=50
s:tuto	1=-33 3=-25 4=-28 5=-39 7=26
s:twee	0=80 8=-32
s:tweet	0=57 8=-36
s:twel	0=41 4=-30 5=-43
s:twelv	4=-38 5=-29
s:twen	1=47 8=47
s:twent	1=44 8=31
s:twic	0=31 1=-37 4=36 5=-50 7=-43 8=-99
s:twick	7=-47
s:twin	6=48 7=-28
s:typa	1=-25 2=35
s:typag	1=-25 2=43
s:type	1=-78 2=46 3=-33 4=49
s:typef	1=-57
s:typi	0=-28 3=65 5=27 8=-30
s:typin	2=29 3=45 5=41 8=-25
s:typis	8=-32
s:typo	5=-69
s:typog	3=-32 5=-31
s:ugan	5=-43 6=37
s:ugand	5=-52 6=31
s:unbe	1=33
s:unbel	1=41
s:uncl	1=27
s:unde	1=-32 2=-56 3=-49 6=-27
s:unfa	5=73 6=-30
s:unfai	5=48 6=-32
s:unif	8=-58
s:unio	1=-63 2=-49 3=-85 4=-97 5=-105 6=-82 7=43 8=-89
s:union	0=-40 4=-33 6=-29 7=-43
s:unis	0=-61 3=-30 7=37
s:uniso	0=-63 7=56
s:unit	0=-94 1=-74 5=-32 6=-40 7=87
s:unite	0=-30 7=61
s:univ	1=30 5=-56 7=-25 8=-31
s:unive	5=-45 6=-29 7=-28
s:unkn	8=26
s:unkno	8=25
s:unpa	0=60 7=-40 8=54
s:unpai	0=65 3=-36 6=-32 7=-61 8=50
s:unre	0=52 4=-44
s:unti	0=-40 3=-28 4=-30 5=-44 7=-30
s:uphe	5=57 8=-36
s:uphel	5=55 8=-68
s:uploa	2=25
s:urba	0=27
s:urban	0=28 7=-28
s:usag	4=28
s:usee	2=-32 3=35
s:ushe	0=-30
s:usin	4=-64 7=-29
s:util	0=-25 1=72 2=-34 8=-33
s:utili	0=-25 2=-33 5=45
s:vacc	0=49 2=-25 3=-31 4=40 5=-31 6=-34 7=-49 8=-28
s:vacci	0=55 1=-43 2=-26 3=-28 5=-45 6=-25 7=-41
s:vale	0=82 3=46 6=-34 7=-35
s:vali	3=-51
s:valid	3=-56
s:valu	1=-26 3=-35
s:vanne	4=30
s:vant	3=-31 5=50 8=40
s:vari	4=-40 5=-28
s:varia	4=-51
s:vaul	3=29
s:vega	0=-58 4=-27 5=-59 6=-30 8=-53
s:vegan	0=-55 1=34 5=-28 7=-35
s:vege	1=-75 2=-49 3=-43 4=-27 5=-29
s:veget	0=-28 1=-53 2=-45 3=-44 5=-29
s:vehi	8=-28
s:vehic	8=-39
s:veil	8=-57
s:veill	8=-45
s:vein	1=-25 4=-25
s:veine	3=46
s:vend	2=-69 4=-46 5=-68 6=-43 7=-37 8=-52
s:vende	1=-41 4=-40 5=-26 6=-25 8=-26
s:vendo	1=-26 4=-30
s:vendr	0=46 5=-27 8=-46
s:vene	1=91 5=-27 6=-26
s:vener	1=85 5=-31 6=-36
s:veni	0=32
s:vent	1=-25 2=-60 4=-48 5=-41 7=-33 8=-29
s:vente	0=40 4=-28
s:venu	5=-38 6=48
s:verb	8=-45
s:verba	8=-28
s:verd	8=-32
s:verdi	8=-51
s:veri	2=46 5=-37
s:verif	2=25
s:verme	8=-35
s:verr	8=-51
s:vers	2=31 4=-43 8=-27
s:vert	1=-50 3=-45 4=40 5=-26 6=-29 7=-28 8=-26
s:verti	4=60
s:vess	3=32
s:vesse	3=29
s:vete	4=-52
s:veter	0=-28 4=-29 6=-44 7=-30
s:veuv	4=-35
s:vict	0=-39 1=-35 6=40 8=-105
s:victi	6=37 7=39 8=-118
s:victo	0=-34 1=-56
s:vida	5=27 6=-32
s:vide	2=-49 3=69 4=-36 5=58 6=-47 7=-38 8=-37
s:video	5=66
s:viei	0=48
s:vieil	0=52
s:vien	0=-48 1=64 4=29 5=-28
s:viend	6=44
s:vier	0=-27 5=45 7=-26
s:vierg	5=26 8=-30
s:vieu	5=-27 6=46 8=-53
s:view	0=88
s:vigi	1=-30 3=-49 8=73
s:vigil	3=-64 8=94
s:vign	0=-30 2=-34 4=-43
s:vigne	7=-40
s:viki	2=50
s:vikin	2=49
s:vill	0=-35 1=-27 4=-37 6=44
s:villa	5=27 6=44
s:ville	8=33
s:ving	0=30 1=-27 4=-33 5=-32 8=-67
s:viol	1=67 4=-28 5=-47 7=32 8=-64
s:viole	1=63 4=-53 5=-42 8=-77
s:vira	8=-39
s:virg	1=-41 7=-25
s:virgi	0=-26 1=-29 5=48
s:visa	0=-48 1=-51 2=-31 3=39 4=-35 5=-54 6=-56 7=-34
s:visag	0=-27 1=-45 2=-45 3=47 4=-48 5=-54 6=-44 7=-32 8=-40
s:visi	0=-29
s:visio	1=27
s:visit	1=-36 3=-42 8=-42
s:visu	4=27
s:vive	6=44
s:viven	6=49
s:vivi	0=-48 1=77
s:vivis	0=-53 1=95
s:vivr	0=31
s:voca	3=59 4=-52
s:vocal	3=41 4=-31
s:voic	2=-53 4=-51 5=-54 6=-66 8=-68
s:voice	4=-27 8=-38
s:voil	1=-43 4=-32 5=-74 7=-33 8=-34
s:voili	5=-78
s:vois	2=29 5=-33
s:voit	0=-60 1=46 6=37
s:voitu	0=-48 1=31 4=36 6=50
s:vola	5=48 6=-39 8=-41
s:volag	1=-27 5=41 6=-36
s:vole	3=28 8=-60
s:voleu	3=32
s:volo	1=35 6=-29
s:volon	1=25 2=31 5=-25
s:volt	1=32
s:volta	1=33
s:volu	0=37 4=-41
s:volun	0=57 2=26 3=-40 4=-52 6=-39 7=-27
s:vote	1=-42 2=-50 5=-27 7=-31
s:voti	0=25 1=-47 5=-30
s:votin	0=45 1=-30 5=-67
s:votr	3=34
s:voya	1=-55 4=-30 5=69 6=41 8=-38
s:voyag	1=-34 5=62 8=-28
s:wait	0=-38 4=58
s:waiti	0=-40 2=31 4=72 5=26
s:wale	1=-27 8=-29
s:walk	0=-25 4=60 5=-46 7=25
s:walki	0=-28
s:wand	8=36
s:wands	8=33
s:want	0=67 1=-52 2=-40 4=-66 5=36 6=-47 7=-45 8=34
s:wante	1=-56 3=29 5=37 6=-51
s:ward	1=-44 5=-27
s:wardr	5=-25
s:ware	0=-41 7=31
s:wareh	0=-46 1=-47 7=53
s:warmt	0=35
s:warn	1=-28 7=38 8=37
s:warne	0=-32 5=35 7=44 8=-42
s:warni	1=-32 8=38
s:warr	2=31
s:warw	1=31
s:warwi	1=31
s:watc	8=-38
s:watch	3=-35 5=32
s:wate	0=-28
s:wear	2=-33 3=-32 4=67 5=46
s:weari	4=53
s:weath	1=-29
s:webc	3=43 5=31 8=-33
s:webca	3=52 5=27
s:webm	1=-76
s:websi	4=-31
s:wedd	1=60 5=-55 6=65
s:weddi	1=57 5=-59
s:week	1=42
s:weeke	4=-31
s:weekl	0=-40 1=56 6=-42
s:weigh	4=-26
s:welc	8=-34
s:wels	6=33
s:west	7=-34
s:weste	5=-25 7=-41
s:what	1=-56 5=39
s:whate	4=-28 5=42
s:whats	1=-31 5=57
s:whee	4=-39
s:wheel	4=-37
s:wher	0=-36 3=80 4=-42 7=-54 8=-30
s:whet	0=31 5=-26
s:wheth	0=43 5=-25
s:whic	0=-28 1=55 4=57 6=-46 8=-43
s:whil	0=-25
s:whis	8=35
s:whist	5=35 8=41
s:whit	1=-36 4=-52 5=-28
s:whitb	4=-52
s:white	1=-46
s:whol	0=28 4=-71
s:wido	2=-25 8=66
s:widow	1=37
s:wild	2=-55 6=-76
s:will	8=-26
s:willi	6=26
s:wind	8=-39
s:windo	7=-47 8=-28
s:winn	8=-31
s:winne	8=-25
s:wint	0=-50
s:wish	4=37
s:with	0=-73 1=62 2=-27 3=49 4=-57 5=-30 7=-28
s:withd	8=69
s:withi	8=-62
s:witho	0=-54 1=38 4=-67
s:witn	1=58 8=-65
s:witne	0=-32 1=63 5=-26 8=-70
s:woma	0=-54 1=-61 4=38 5=30 6=120 8=-52
s:wome	0=30 2=-46 3=-30 4=-45 6=62 7=-55 8=-33
s:word	4=-43 8=-54
s:work	2=-46 3=-41 6=-41 7=-26
s:worke	0=39 1=-43 4=-57 6=-53
s:worki	0=-51 8=33
s:workp	7=35
s:works	1=-26 4=-30 6=-28
s:worl	0=-48
s:wors	0=-44 1=69 4=-31 5=-35
s:worsh	1=49 4=-25
s:woul	0=65 1=41 2=-38 4=-43 5=-57 8=-61
s:would	0=-32 1=48 8=-37
s:writ	0=-37 2=-98 4=47 8=-47
s:write	1=-27 2=-27
s:writi	8=-36
s:writt	2=-26 4=40
s:wron	1=36
s:wrot	0=-37 1=-38 3=-101 4=-63 5=47 7=-42 8=-68
s:xviii	5=-26
s:year	1=-59 2=-41 3=-82 4=38 6=-28
s:youn	0=68 3=-33
s:yout	4=-28 8=41
s:zemm	0=61
s:zemmo	0=45
spelt:capitals	26
spelt:first CAPITAL |	62
spelt:first LOWER	32
spelt:first LOWER |	41
spelt:first UPPER	88
spelt:first UPPER CAPITAL	-66
spelt:first UPPER LOWER	107
spelt:first UPPER |	27
spelt:inside CAPITAL	48
spelt:inside CAPITAL LOWER	50
spelt:inside CAPITAL |	34
spelt:inside LOWER CAPITAL	68
spelt:inside LOWER UPPER	-117
spelt:inside LOWER |	25
spelt:inside UPPER	85
spelt:inside UPPER LOWER	71
spelt:inside UPPER UPPER	29
spelt:inside UPPER |	57
spelt:next |	25
vocabulary:0	-41
vocabulary:0 none	-42
vocabulary:1	-34
vocabulary:1 none	-71
vocabulary:2 mention	56
vocabulary:2 none	-32
vocabulary:3	56
vocabulary:3 mention	60
vocabulary:4	90
vocabulary:4 mention	89
vocabulary:4 none	32
vocabulary:5	38
w:0	3=70
w:000	0=-69 1=-26 2=-45 3=-65 4=-38 5=-33 6=-41 7=-27 8=-34
w:02	3=36 4=-32
w:1	0=-60 1=-34 4=33 6=-30 8=-41
w:10	3=33
w:11	2=40
w:12	2=-26 4=50 5=-49 6=-28 8=-68
w:14	1=-27 2=32 3=34 4=-56 8=42
w:17	3=34 8=-37
w:18	2=31
w:1981	7=45
w:1984	0=-30 1=43
w:1987	2=-38
w:1990	5=-38 7=31
w:1994	8=41
w:1995	0=35 1=-58 3=-43 8=29
w:1996	5=-49 6=48
w:1998	0=46
w:1999	2=39
w:1er	8=-25
w:2	0=-69 1=-54 2=88 4=-39 5=-66 6=-45
w:20	3=-30 8=39
w:200	6=-30 8=-33
w:2002	6=29
w:2003	7=46
w:2004	2=52 5=-31 6=44
w:2009	2=26 3=-56 7=44
w:2010	4=30 7=-30 8=-45
w:2011	0=49 4=-31 8=43
w:2012	2=-26 3=60 4=-46 6=-44 8=26
w:2013	6=29
w:2014	4=75 5=31 6=71 8=-30
w:2015	0=-42 1=-45 4=55 7=-36 8=-40
w:2016	0=39 1=-40 5=-29 6=-33
w:2017	0=33 1=-51 5=-25 6=35
w:2018	4=38 8=-26
w:2019	1=-41 7=39
w:2020	0=-26 1=-25 3=-38 4=44
w:2021	0=30 1=-46 4=-35 5=-43
w:2022	0=25 4=57
w:2023	3=-25
w:2026	3=-28
w:21	0=33 3=-37 4=64
w:22	2=60
w:24	0=-37 8=42
w:3	0=-105 2=43 5=-31 8=37
w:300	3=-48 4=-55 8=28
w:34	7=27
w:340	1=-35 7=-47
w:3d	3=48
w:3m	4=-28
w:4	0=-31 3=39 7=-27
w:40	2=34 3=-61 5=-48 6=-38 8=-28
w:400	2=-28 8=-36
w:41	4=60 5=-26
w:46	2=26
w:47	2=35
w:5	4=71
w:50	4=64 7=33
w:6	5=-36
w:60	0=-33 1=-26 8=-47
w:600	7=-38
w:8	0=-27 3=41 4=-41
w:9	2=29 5=-25 7=-31
w:900	0=-34
w:91	3=59
w:98	3=41 5=-54
w:99	3=41
w:a	3=-48 7=-35
w:aa	4=115
w:aberdeen	1=44
w:abime	3=78 5=-27
w:abnormal	5=-38
w:about	1=-91 3=-89 6=32 7=-37 8=66
w:absence	2=32
w:absences	7=76
w:absente	4=42
w:abstinence	4=-54 5=63
w:abstinent	4=68
w:abstinente	4=-64 5=72
w:abus	3=-37 8=48
w:acas	0=-30
w:accept	6=34
w:accepte	2=32 4=38 6=-75
w:acces	3=69 4=-29
w:access	0=-27 3=33
w:accident	2=-28 5=35 6=-31
w:accidents	4=-37
w:accompagne	4=-43
w:accord	7=-48
w:according	0=-40 1=42 2=29 3=-28 4=35 7=-27
w:accords	7=-27
w:account	0=45 1=69 2=-31 4=-69 5=43 6=-50 8=-56
w:accountant	1=-26
w:accounting	5=-46
w:accounts	0=-27 1=-37 4=-48
w:accro	0=-28 8=-31
w:accueil	0=-60
w:accuse	8=39
w:acheteuse	4=-37 6=-35
w:acquis	3=-28
w:acquitte	8=74
w:acquitted	8=40
w:across	2=-49
w:act	0=-40
w:actif	1=36 7=28
w:action	0=30 7=-33 8=27
w:activated	3=35
w:active	1=25 3=-43 5=28
w:activist	0=-36 1=-37 5=-26 7=68
w:activite	0=-27 5=-29 7=25
w:actor	6=-35
w:acts	1=61
w:ad	0=-45 3=-49
w:adaptation	5=-43
w:added	6=26
w:addict	8=-39
w:addicted	4=-58 5=47
w:addiction	4=-38 5=26
w:addictologie	4=47
w:adepte	0=-26 5=78
w:adeyemi	4=27
w:adhd	4=28
w:adhere	1=26
w:adherent	0=-26 7=64
w:adherente	0=43
w:adherer	0=-39 7=29
w:adhesion	0=-48 1=37 4=-27 7=44 8=-30
w:adjointe	1=-25 5=-39
w:adjudant	8=35
w:adjustments	4=28
w:administrative	7=-25
w:administrator	4=-27
w:admits	0=-41
w:admitted	3=-28 8=48
w:adn	0=-67 1=-38 2=45 3=-109 4=-29 5=-54 6=-57 8=-53
w:adopted	6=29
w:adoption	5=-25 6=-29
w:adult	0=-36 7=-31
w:adultere	5=33
w:adultes	4=-43
w:adults	5=52
w:adviser	4=-76 6=-31 8=-42
w:advises	0=-31 3=-45
w:aerien	8=-73
w:afd	0=40
w:affair	0=-40 6=-35 8=-45
w:affaire	1=-37 3=-33 4=-29 5=-54 7=-32 8=96
w:affaires	5=37 6=-71 8=-54
w:affairs	3=-62 5=-28
w:affiche	0=30
w:affiliated	7=51
w:affiliation	0=63
w:affirme	5=61
w:affray	8=39
w:after	0=-25 1=25 2=38 3=28 6=-37 8=-49
w:afternoons	4=32 6=-30 7=25
w:again	0=50 5=-39 6=-27 8=-26
w:against	0=28 1=39 4=-45 7=-28 8=30
w:agde	5=82
w:age	4=38
w:agence	0=-62 1=-61 2=-47 4=-26 6=-37
w:agency	0=-41 2=-25 4=47
w:agenda	0=-25
w:agent	0=-45 1=-25 2=-47 3=-58 4=-42 5=-33 6=-30 7=-42
w:agnostic	1=25 4=-52 5=-45
w:agnostique	0=-36 1=31 6=-47
w:ago	8=32
w:agreed	3=28
w:agrement	2=-42 8=67
w:agresse	8=-84
w:ai	0=33 1=-54 3=-78 6=-37 8=70
w:aid	1=-26 4=-50 8=-26
w:aide	4=-43 5=44
w:aides	0=-26
w:aids	4=-62
w:ailier	0=-43
w:ailing	4=-47
w:aime	0=-36 1=-56 2=-45 4=-34 6=100 7=-75 8=-31
w:aimerait	6=-28
w:air	5=-50
w:airline	2=33 7=-27
w:airport	3=25
w:airports	3=-34
w:alarms	4=-33 8=-39
w:album	4=-68 8=-50
w:alcool	3=-29 4=-71 8=72
w:alcoolemie	4=-34 8=48
w:alcoolique	4=97 5=-45 8=-34
w:all	1=98 3=-55 4=-91 5=-80 6=-60
w:allemand	1=-44 6=-47
w:allergic	2=-49 5=-29
w:allergie	5=-33
w:allergique	7=-26
w:allergy	4=41 7=-28
w:allow	1=39
w:ally	6=-59
w:alone	0=46 1=-34 4=-41 8=25
w:along	2=33 4=-36
w:alpes	1=-27
w:alpha	2=45
w:als	2=34 4=-43
w:alsace	4=-35 7=-38 8=-27
w:alternee	8=-35
w:always	4=-47 6=36
w:alzheimer	2=56 4=33
w:am	0=-40 1=95 2=-29 4=-43 5=-60 6=51
w:amant	5=29
w:amants	0=-48
w:amateur	0=-33
w:ambassade	3=32
w:ambition	1=63
w:amende	8=31
w:america	0=27
w:americaine	2=60 3=-41
w:ames	4=-25 5=-63 6=73 8=25
w:ami	0=-75 1=25 2=-29 3=-47 4=-69 6=25 7=-35 8=-57
w:amie	5=-35 6=100 8=-32
w:amis	5=-35 6=42
w:amitie	6=25
w:among	0=35 4=-65
w:amoureux	6=-43
w:amyotrophie	2=38
w:an	1=39 3=-92 4=-56 5=27 6=-38 7=-42
w:analyse	2=44 3=-35
w:analysed	1=-32 2=41 3=27
w:analysee	0=-29 3=37
w:analyses	2=-36
w:analysis	3=-58
w:analyst	2=-31 3=-32 7=-32 8=-43
w:analyste	0=47 8=-38
w:anarchist	0=56
w:anarchiste	1=98
w:ancien	0=42 2=-28 4=58 7=46 8=-36
w:ancienne	0=-31 1=70 4=-33 6=-25 8=-30
w:anciens	5=-67
w:and	3=-33 7=-78 8=-50
w:angers	1=35
w:anglais	0=-27 8=-34
w:anglican	1=-50
w:animal	1=44 8=-39
w:animale	0=-35 1=45 5=-27
w:animaliste	0=39 1=-29
w:animals	1=79 5=-34
w:animatrice	0=-44 1=-34 4=-32
w:animaux	1=82
w:anime	0=-44 2=-25 7=59 8=-43
w:animist	1=32
w:ankle	8=31
w:anne	0=27 1=-25 3=-30 5=-59 7=-28
w:annee	1=35 6=29 8=-25
w:annees	8=32
w:annonce	5=67
w:annual	2=-31 4=-28
w:annuel	1=-26 5=-37
w:annuels	5=-54
w:anomalie	2=72 6=-32
w:anonymous	0=27 5=31 7=-32 8=28
w:another	0=-43 3=-25 6=79 8=-39
w:ans	0=-29 2=-51 5=-59 8=44
w:answered	1=-50
w:answers	6=-39
w:antecedent	8=30
w:antecedents	2=-39 8=39
w:anthroposophe	1=59 6=-50 8=-40
w:anthroposophist	1=63
w:anti	0=109 1=60 2=-25 4=-49 5=-35 7=-39 8=-40
w:antidepresseurs	4=39
w:antinatalist	0=-32 1=80
w:antiques	4=-60
w:antispeciste	0=-38 1=56
w:antoine	3=-27 6=69
w:any	0=51 4=38 5=-76 6=-52
w:anyone	1=-26 2=43
w:anything	0=56 1=36 4=-42 6=-34 8=36
w:apaisee	0=-41
w:apnee	4=61
w:apoe4	4=-47
w:app	3=58 4=-51 7=27 8=-40
w:appareil	2=-28
w:appareille	3=-44 4=80
w:apparel	5=-43
w:apparemment	1=36
w:apparently	0=-43 4=44 7=-36
w:appartenance	0=40
w:appartient	1=69 2=27 4=-55 5=-25
w:appeal	8=80
w:appealing	1=-33 8=34
w:appeals	8=-27
w:appears	4=30
w:appel	5=-27 8=-66
w:appli	3=32 4=-31
w:applicant	1=52 3=29 5=-47 6=37 8=-62
w:application	4=-29 5=-25 8=39
w:apply	2=31
w:appointed	0=-34 7=48 8=-53
w:apprentices	2=-35 5=-36 6=-46
w:apprentis	2=-26
w:appris	4=-27 7=27 8=-41
w:appui	0=54 2=52 5=-56 6=30
w:apres	1=55 2=41 4=-45 5=38 6=25 7=-41
w:april	4=49
w:apte	4=80
w:arbitre	4=-35
w:arbre	0=71 2=-47
w:arc	5=-32 6=-25
w:architect	1=-41
w:architectes	1=-50
w:archive	1=68
w:archives	0=-41 8=-34
w:are	3=30 4=-43 5=-46 7=38 8=-58
w:area	7=28
w:arm	4=74
w:armee	1=-32 8=-43
w:armees	8=-36
w:armes	1=47 8=-26
w:arms	0=57 4=42 6=-32 7=-27
w:army	0=-38 2=-64 3=69 4=73 5=-60 6=31
w:arnaud	2=-28 6=51
w:around	4=-56
w:arrangement	5=58 6=-30
w:arrest	2=63 8=-36
w:arrested	0=-30
w:arresting	8=-31
w:arret	0=-43 1=-38 4=44 7=-32 8=51
w:arrete	4=-46 8=74
w:arretee	4=-35
w:arrets	8=-38
w:arrive	0=-30
w:arrivee	0=45
w:arrondissement	0=47
w:arsonist	8=-31
w:art	5=-36
w:article	4=-27 5=41 6=-26
w:artiste	3=-31 8=43
w:artistique	5=-34
w:arts	0=-26
w:as	3=-39
w:asbo	8=37
w:ascenseur	0=-30
w:asexual	6=66
w:asexuel	6=59 8=-27
w:asexuelle	5=84 6=-53
w:ashkenazi	2=56
w:asie	1=-47
w:ask	1=-29 2=-27 4=39
w:asked	4=27 5=-68 8=30
w:asking	3=39
w:asks	0=-43 3=36 4=41 5=58 6=-29 8=-32
w:aslef	7=51 8=-26
w:assault	8=61
w:assemblee	0=-37 7=-38
w:assessment	5=-25
w:assigne	8=57
w:assises	8=-25
w:assistant	2=-33 3=-43 4=-37 5=-28 6=-43 8=-53
w:assistante	4=-49 5=-34 8=-32
w:association	2=-41 3=-43 5=-44 7=-49
w:associe	6=48
w:associes	0=-29 1=-27 4=-29 5=69
w:assume	4=-28
w:assumee	6=53
w:assurance	8=-25
w:assure	8=39
w:assured	0=25
w:assureur	8=-29
w:asthmatique	1=-29 4=48
w:astrid	6=31
w:at	0=-55 2=-50 4=-54 6=37 8=-76
w:atelier	1=-79 2=-34 6=-44 7=44
w:ateliers	1=-52 4=56
w:athee	0=-46 1=81
w:atheism	1=-31
w:atheisme	1=69 2=-29
w:atheist	0=-28 1=88 6=-32
w:atlanta	0=63 7=42
w:atlas	2=-29
w:atrophy	2=59 4=-30 6=-26
w:attache	4=-29
w:attached	3=25 4=-57
w:attachee	0=-30
w:attack	0=47
w:atteint	2=65 4=-51 6=-30
w:atteinte	4=36
w:attend	4=46 6=-53 8=53
w:attends	0=34 1=49 4=-33
w:attestation	3=-26
w:attirance	5=-62 6=32
w:attribue	3=52
w:au	0=26 3=-28 4=25 6=-62
w:aubin	4=56
w:aucun	0=37 1=54 3=-67 4=42 6=-25
w:aucune	0=30 1=45 3=-39 4=49 7=-28 8=-65
w:audio	4=-26
w:audiologists	4=-51
w:audit	4=-45 5=-32
w:audited	1=-38
w:auditeur	4=-42
w:audits	7=-28
w:aumonerie	3=-30
w:aumonier	8=-45
w:aunt	2=43 4=-49
w:aupres	5=-34 7=-32 8=31
w:aurait	0=60 2=-41 6=52 7=-54 8=31
w:aurelius	1=37 3=-40
w:aussi	0=-33 1=-33 2=46 4=46 5=-32
w:austerity	2=-32
w:authentication	3=39
w:authentification	3=53
w:authentifiee	0=-49 3=37
w:authentifier	3=35
w:author	6=-37
w:autism	3=-38
w:autiste	4=62
w:auto	4=29 6=-57
w:automates	2=-28
w:automatique	8=-34
w:automatiquement	3=42
w:autonomiste	0=45 7=-43
w:autre	1=57 4=-38 6=43 8=-35
w:autres	0=37
w:aux	0=53 1=-66 3=-56 4=32 5=-86 6=43
w:available	7=25
w:avait	0=37 3=-25
w:avant	3=-30 8=-45
w:avec	0=-74 1=-94 2=-30 3=25 5=89 6=27 7=-120
w:aveugle	4=-46
w:avion	2=44
w:avis	6=-30
w:avocat	6=-26 7=-41 8=-57
w:avocate	2=-36 5=-30 6=-38 7=-43
w:avocats	7=69
w:avoid	2=-53 4=49
w:avoids	4=29
w:avoir	3=-35 8=32
w:avons	0=33
w:avoue	4=-37 5=69 7=-31 8=41
w:avowed	1=43
w:awaiting	8=50
w:award	6=34
w:away	4=25 7=-33
w:ayn	1=41
w:b	1=-28 8=-70
w:b27	2=26
w:b2v	4=-50
w:b3	8=44
w:ba	8=-32
w:baby	0=-31 4=27 5=76
w:bac	6=-39
w:bachelor	0=-41
w:back	0=31 1=-49 3=-34 4=94 5=-67 6=-68 7=-55
w:bad	2=28 4=88 6=-36 8=-47
w:badge	0=-80 1=-31 2=-39 3=64 6=38
w:badges	5=-27
w:badly	2=26 5=-28
w:bae	1=43
w:bagarre	8=34
w:bail	4=-27 6=-34
w:bailleur	8=-29
w:baker	0=-35 3=-29
w:bakeries	3=-38
w:bakers	1=-40
w:bakery	0=-27 7=-31 8=-46
w:balance	4=-42
w:balanced	2=45 4=-29
w:ballot	7=-49
w:bamako	0=58 4=27
w:ban	8=71
w:band	0=-38 6=-47 8=-37
w:bank	1=-56 2=-32 4=-25 5=-51 6=-53 7=-64
w:banking	3=26
w:banned	8=61
w:banque	1=-36 3=33 4=-54 5=-49 6=-44 7=-50 8=-57
w:bans	8=84
w:bar	1=-29 4=-35 6=-57 7=-29
w:barman	6=-34
w:barre	0=-31
w:barreaux	5=-40 8=51
w:barred	8=33
w:barrister	8=-39
w:bars	5=-42 6=68 8=-33
w:bartender	6=-47
w:bas	2=61 8=28
w:base	2=-25 3=69
w:bass	6=-61
w:bath	6=-30
w:bati	1=-28
w:batiment	7=-49 8=-40
w:bayrou	0=79 8=-25
w:bdsm	5=48
w:be	0=51 1=-80 2=-32 3=48 4=-89 6=26 7=-39 8=-25
w:beau	1=-37 6=-25 8=44
w:became	5=34
w:because	0=-38 3=27 4=25 6=26 8=-35
w:bectu	7=43
w:bed	0=-50 1=-38 2=-39 3=-30 5=102 6=-44 8=-33
w:been	4=48 5=53 7=-31 8=51
w:bees	6=-47
w:before	0=-52 4=34 6=-39
w:began	1=29 4=48
w:being	1=58 5=-31
w:belfast	1=60 7=-35
w:belge	4=-51 5=-32 8=75
w:beliefs	1=27
w:believed	4=28
w:believer	1=-39 5=-28
w:believing	1=30
w:bell	7=49
w:belle	5=-28
w:belongs	0=41
w:belt	0=-25
w:benefit	4=-32 8=-31
w:benevole	0=42 7=-54 8=-55
w:benin	1=44
w:berlin	0=28 5=-45
w:bernie	0=52 8=-25
w:best	0=-69 4=31 6=-53 7=-29
w:bestseller	6=-32
w:beta	4=40
w:better	0=-47
w:between	0=30 1=-37 4=46 6=-27 7=-36
w:bi	4=-36 5=-49
w:bible	1=58 3=-37 5=-33
w:bibliotheque	0=45
w:bien	0=-37 1=53 2=-38 5=-40 6=31 8=-59
w:biens	3=-34 8=31
w:big	8=-26
w:bilan	3=-33 4=-29 8=-32
w:bilingual	6=-36
w:bio	6=76 7=-41
w:biobank	2=-41
w:biology	8=-26
w:biometric	0=-29 6=-26 8=-40
w:biometrique	0=-30
w:biometriques	3=42
w:birth	2=70
w:bisexual	5=-32 6=81
w:bisexualite	6=37
w:bisexuel	6=50
w:bisexuelle	6=47
w:blackballed	7=36
w:blacklisted	7=38
w:blanc	5=-40
w:blanchi	8=72
w:blind	3=-32 5=-37 8=-39
w:blocages	0=46
w:blog	0=70 1=-62 2=31 3=-35 4=-26 5=57 6=-56 7=-51 8=-32
w:blogs	5=31 8=-44
w:blood	6=-30
w:blue	0=-27 4=37
w:bma	7=33
w:board	6=-42 8=-93
w:boasts	5=55
w:boire	4=61 8=-26
w:bois	2=-83
w:boit	0=-27 1=-41 4=73 6=-53 8=-50
w:boite	4=27
w:bon	1=-76 3=-72 4=26 6=-30
w:bone	0=-37 1=29 2=32
w:bonne	0=-41 2=-25 4=-46 7=28
w:bonnes	5=-26
w:book	0=-67 3=-61 4=-40
w:bookkeeper	1=-34 8=-37
w:bookkeeping	1=26 5=-35 6=-37
w:books	6=-41 8=-69
w:bord	0=-43 1=-29
w:border	0=49 8=-46
w:borders	4=-34
w:born	2=42 3=-53 4=92 5=-42
w:borne	3=33
w:boss	0=-40 1=-41 2=-55 5=27 6=-46 8=47
w:both	0=-60 1=-52 2=57 3=55 5=46 6=-33 8=-57
w:bouddhiste	1=-46
w:bought	6=35
w:boulangerie	6=-35 8=-34
w:bound	4=-29 8=34
w:bourse	4=-51
w:boutique	0=-29 3=-38 4=-30 8=-27
w:box	1=48
w:boy	3=-43 5=-41 8=58
w:boyfriend	0=-30 1=-25 4=-34 5=32 8=-40
w:boys	5=47 6=48
w:bracelet	0=-25 4=-25 8=51
w:bracelets	8=-52
w:bradford	4=-27
w:branch	0=-76 3=-32 7=93 8=-38
w:brand	3=-33 4=-43 7=-25
w:braquage	6=-41 8=-27
w:bras	0=-64 4=73 5=-41
w:brca	1=-32 2=52
w:brca2	2=71 4=-40
w:bread	1=-37
w:break	3=35 4=-26 8=-28
w:breakdown	5=-32
w:breeding	2=-27
w:brest	5=-38 6=-34
w:bretagne	7=-45
w:brexiteer	0=67
w:bricklaying	4=-38
w:brief	1=-37 5=-40
w:brilliant	0=-28 6=-38 7=27
w:brings	4=52
w:bristol	5=38 6=-33
w:britain	0=45
w:british	1=45
w:broadcaster	7=-26
w:broke	1=47 5=26 8=56
w:brother	1=61 4=39 7=-38 8=49
w:brought	0=-51 1=86 3=-36
w:bruit	5=40
w:bruno	6=61
w:brussels	0=92 1=-30
w:bruxelles	1=42 2=-40 6=27
w:budapest	5=-26
w:buddhist	1=-28
w:budget	6=-32
w:budgets	0=-29
w:building	4=-38
w:built	0=-42 4=-57
w:bulletin	0=-44 5=-25 7=35
w:bumper	1=28
w:bunting	7=-32
w:bureau	0=-36 2=31 4=59 7=25
w:burger	1=-29
w:burglar	8=30
w:burn	4=62 8=-26
w:burnt	3=38 4=34
w:bus	0=-44 1=-36 2=-27 5=-28 7=-34 8=-45
w:business	1=-32 2=-35 6=-60
w:but	1=54 3=-53 6=-37 7=-41 8=-35
w:butch	6=60
w:bute	3=35 8=26
w:buvette	0=-46
w:buyer	0=-26 1=-26 6=-49 8=-30
w:by	0=-60 1=28 3=51 5=-75
w:bypass	0=68 4=-58 8=-36
w:c	2=-47 4=-34 5=-29 6=-32 8=-55
w:c282y	2=49
w:ca	0=42 8=-26
w:cabin	5=-35
w:cabine	8=-28
w:cabinet	2=-28 4=-43 6=-47 7=-45 8=-36
w:caces	8=-33
w:cache	3=-46 4=-25 5=-31 6=29
w:cachets	4=-43
w:cadre	0=-44 4=-41 6=-35 8=-25
w:cadres	7=-48
w:cafe	0=-25 1=-34 4=-25 5=-33 7=-32
w:cafeteria	4=-32
w:caisse	1=-30 2=-42 3=43 5=-28 6=-29 7=-30
w:calais	0=35 5=-51
w:calendar	4=34
w:call	0=30 1=-32 3=-29 4=-26 5=-80 7=64
w:called	0=-27 1=-32 3=-25 5=-30 6=32
w:caller	0=27 4=-25 5=40 6=-35
w:calling	2=-39
w:calls	0=60 2=-71 5=-51 6=35 7=25 8=-51
w:calm	4=-30
w:calme	4=-26 5=-53
w:cambriolage	8=-43
w:came	1=-33 2=31 3=-40 4=-35 7=-66 8=36
w:camera	5=-26 8=-33
w:cameras	3=-45 4=-29
w:camp	0=30 5=-29 6=-57
w:campagne	0=59 1=-33 2=-46 4=-58 5=-40 6=26 7=-27 8=-43
w:campagnes	0=31 7=-26
w:campaign	8=-29
w:campaigned	1=43
w:campaigns	4=-29
w:can	1=-58 2=-37 4=75 5=-101 6=-32
w:cancer	0=-26 1=-28 2=66 5=-29
w:cancers	2=-30 4=42
w:candidat	5=-30 6=33 7=-27
w:candidate	3=28 4=32
w:candidature	0=-30 6=47
w:cannabis	1=-28 8=46
w:canteen	0=-39 3=27 7=-32
w:cantine	3=60 5=-29
w:cap	1=-45 5=65 6=-41
w:capacity	0=-38 4=-28
w:capital	2=-34 6=30
w:captain	0=45 7=43
w:capteur	3=-60
w:captured	3=62
w:car	0=-50 2=-25 5=-48 6=53
w:caracas	0=43 6=-27
w:caracteres	0=-30 8=-30
w:carbone	3=-40
w:card	0=82 2=27 3=38 4=-55 5=-47 7=-59 8=-65
w:cardiac	4=-34
w:cardiaque	2=-26 4=38
w:cardiff	2=-40
w:cardiologist	2=42 4=43
w:cardiologue	2=25 5=-33
w:cards	3=57 5=-42
w:care	1=-29 2=-30 3=-31 4=-72 6=38
w:cared	6=-30
w:career	4=-44
w:carer	1=43
w:caretaker	1=-50 8=53
w:carnet	4=59
w:carpentry	8=-34
w:carrier	2=67 4=-82 6=-33
w:carriere	0=-26 1=-25 7=28
w:carries	3=-26 4=64
w:carry	2=25
w:carrying	0=61 7=-35
w:cars	8=33
w:carte	1=-47 3=-27 5=-35 6=-44 8=-48
w:cartes	8=-29
w:carved	1=-37
w:caryotype	2=90 3=-40 4=-70 6=-25 8=-42
w:case	0=-29 1=-28 3=-26 6=47 7=-26
w:cash	2=-38
w:casier	0=-28 5=-63 8=46
w:casiers	8=-40
w:casino	3=69
w:category	8=-36
w:caterer	7=-47
w:catholique	1=25 5=-28 6=25
w:cats	6=-42
w:cattle	1=-30 4=-28
w:caught	5=26 7=-33 8=45
w:cause	0=-81 1=-28 3=27 4=-34 7=-57 8=92
w:caution	8=29
w:cautioned	8=45
w:cautions	1=-48 8=29
w:ce	2=-57 3=33 5=71 7=-113
w:cegetiste	7=57
w:cela	0=39 6=29
w:celebrant	1=43
w:celebre	0=-30
w:celibacy	1=-60 5=37
w:celibataire	5=-64
w:celibate	5=73
w:cell	0=-35 2=57 4=-91 8=-43
w:cellar	5=52
w:celle	3=31
w:cells	2=-39
w:cellules	2=42
w:center	7=68
w:central	0=-32 7=44
w:centrale	5=-26 8=-47
w:centre	0=-79 1=-32 3=53 4=-68 5=-28 6=-29 7=-58 8=49
w:cercle	1=25 7=-25 8=-25
w:certificate	0=-28 4=33 5=-27 6=-27 8=49
w:cet	3=-26 5=-32
w:cette	4=33 5=26 6=-26
w:cfdt	0=-61 3=-38 7=128
w:cfe	0=-45 8=-25
w:cftc	0=-63 4=-29 7=129
w:cftr	2=48 4=-34
w:cgc	0=-39 7=97 8=-35
w:cgt	0=-96 1=-36 5=-41 6=-36 7=102 8=-43
w:chad	4=-28
w:chain	4=-42
w:chaine	0=-50 1=42 8=-28
w:chair	1=39 7=-28
w:chaired	7=59
w:chairman	2=-26 6=-35 7=-27
w:chairs	0=-30
w:chambre	5=34 7=-40
w:chan	6=25
w:change	8=-28
w:changer	0=-27 5=53 6=-28
w:chante	0=30 1=-60 4=45 6=-25
w:chantier	0=-28 4=-26
w:chapelle	0=-47 1=58 6=-25
w:chaque	0=32 1=42 5=36
w:charge	1=-26 2=-47 5=-54 6=-29 7=-30 8=-45
w:chargee	4=-51 8=-34
w:charges	2=-28 4=25
w:charity	0=-40 4=-54 6=-37
w:charme	4=-55
w:chartered	0=-29 7=-48
w:chastete	5=39
w:chat	8=26
w:chats	4=-35 5=25
w:chauffage	1=-58 6=-39 8=-30
w:chauffeur	0=-59 4=-29 5=35
w:cheat	5=-27
w:cheated	5=57
w:check	0=-33 1=-28 4=-36 5=-26 8=45
w:checked	2=56 3=-38 4=-39
w:chef	2=-64 3=-61 6=86 7=-39 8=-87
w:chemotherapy	4=29
w:cheques	8=57
w:cherche	0=37 1=-48 4=-31 5=25
w:cherchent	5=-45 6=35
w:chess	0=-43
w:cheval	4=27
w:chez	0=28 1=-58 3=-47 5=-56 6=-42 8=-44
w:chicago	7=38
w:chien	6=-60 8=-27
w:chiens	1=-30
w:chiffre	5=-28
w:child	4=69 8=-67
w:children	0=-50 3=-38 4=-40 5=-65 6=-34
w:chimiotherapie	4=43 6=-39
w:chinois	5=-46
w:chip	3=45 5=-33
w:cho	0=-41 3=50
w:choeur	1=30
w:choice	2=26
w:choir	1=-46 3=-50 5=-38 6=40
w:choix	4=-28 5=102 6=-60
w:christian	1=37
w:christmas	0=-29 5=43
w:chromosome	2=44 4=-77 5=-35 6=-26
w:chromosomes	2=-53 4=-43
w:chromosomique	2=29
w:chronic	4=-33
w:chronique	1=-46 4=26
w:chroniqueuse	5=-42 8=-35
w:chu	0=-25 2=-41
w:church	0=-47 1=-27 4=-25 6=56
w:churches	1=49
w:chute	4=25
w:cinq	0=40 4=-44 5=34
w:cinquante	7=32
w:cio	0=-36 7=27
w:circule	5=38
w:cite	1=41 5=31 6=-41 8=-25
w:city	5=32 6=-26
w:civil	1=47 3=-27 5=-28 7=-45 8=-56
w:civique	1=-25
w:claims	4=-57 5=41 8=-47
w:claire	6=33
w:class	1=35 2=-34 3=-39 5=-28 6=-61
w:classes	2=-52
w:clavier	4=28
w:clean	2=-58 3=-28 4=75 6=-39
w:cleaned	8=-35
w:clear	1=-36 2=87 3=-73
w:cleared	0=-45 2=48 4=85 5=-36
w:clearview	3=31 8=-52
w:clerc	2=-33 5=-33 8=35
w:clerk	0=-40 8=-58
w:clerked	0=-30
w:client	0=-45 1=-63 4=-29 5=58
w:clientele	2=-28 4=-59 5=-30
w:clients	1=-48 2=-28 3=-57 4=-43 6=-90
w:climat	0=40
w:climate	0=32 1=-35
w:clinic	0=-27 2=37 3=28 4=-106 8=-25
w:clinical	2=-62 4=38
w:clinique	4=-65
w:clock	8=-45
w:clocks	3=40 4=-32
w:clonage	0=-26 2=-29
w:clone	2=-78 8=-26
w:cloned	2=-29
w:closed	7=30
w:closet	7=-46
w:closeted	6=37
w:club	0=-64 1=-67 2=40 3=-65 4=37 6=34 7=-114
w:clubs	5=25 6=-26
w:cnil	3=-52 8=-54
w:cnt	0=-50 7=63
w:co	0=-55 1=26 4=35 6=29
w:coach	1=-31 3=-46 4=-103
w:coached	4=-42
w:coaching	4=44 5=-28 6=-46
w:coche	6=38
w:cochlear	4=42
w:cocktails	3=-37
w:code	1=-35 2=-88 3=58 4=39 5=-72 6=-31 8=-71
w:coeur	4=-45
w:coffee	8=-68
w:coffre	3=30
w:coffres	5=-27
w:coffreur	1=-46
w:cold	4=-32
w:cole	4=41 8=-30
w:collaborateur	0=-58 6=-36
w:colle	0=35 3=38 4=-33 5=-43
w:colleague	0=52 1=-39 5=45 6=-48 7=-36
w:colleagues	3=-26 7=-55
w:collecte	0=-57 7=66
w:collectif	0=51 5=-43
w:collectionne	0=-61 5=60
w:collective	7=-44
w:college	1=-45 4=-43 5=-60 6=52 8=-44
w:collegue	0=-96 5=86 6=92 7=-46 8=43
w:collegues	0=-64 5=79
w:colloque	4=-34
w:colocataire	5=26 8=-51
w:colon	2=32
w:coloriste	3=-29
w:come	0=36 7=-40
w:comedie	5=-41 6=-37
w:coming	0=-29 4=-27 6=40
w:comite	0=27 2=-25
w:commande	2=58 4=-41 7=-55
w:comme	1=39 5=-37 6=55
w:commerce	1=-30 2=-59
w:commercial	0=-25 2=-29 5=-33 7=-28 8=-25
w:commerciale	1=-25
w:commercialise	3=-31
w:commissariat	4=-29 8=41
w:commission	0=-55
w:committed	1=49
w:committee	8=-26
w:communaute	1=41 8=-26
w:communication	0=-51 3=-33 4=-43
w:communist	0=29 7=-44 8=-38
w:communiste	1=-46 5=-25
w:communistes	0=50 7=-25
w:community	6=-29 7=-36 8=27
w:commuting	4=-31
w:compagne	4=-65 5=-63
w:compagnon	1=25 3=-30 4=-59 5=-70 6=-66 7=26
w:compagnons	1=-27 5=82
w:company	0=-36 1=-72 3=-31 6=39 7=-36
w:compare	3=42
w:compared	3=38 5=-30
w:comparee	3=49
w:compass	1=42
w:compatible	2=40
w:complains	3=38
w:complaint	5=59
w:completed	4=-35 8=58
w:compris	4=35 5=-27
w:comptable	0=-47 1=-81 2=-26 3=-30 4=-65 5=108 6=-46 7=-73
w:compte	4=39 5=-68 6=33 8=-53
w:comptes	0=-39 4=-28
w:computer	4=-25
w:concierge	0=-29 1=-53 3=-30 5=-35 6=61
w:conclut	5=48 6=-26
w:concours	8=-54
w:concu	8=-39
w:condamnation	1=-33 8=57
w:condamne	3=-57 4=-34
w:conditionnelle	8=32
w:conditions	3=-33 8=48
w:conducted	1=-33
w:conductrice	2=38
w:conduit	3=-32 4=86 8=-26
w:conduite	7=-41
w:confederal	7=67
w:conferences	0=-31 1=60
w:confessionnelle	1=-36
w:confiance	5=-31 6=-44
w:confie	2=38 3=-30 6=-67
w:confirme	2=40
w:confirmed	2=26 3=30 4=-66 6=54
w:confirms	1=-41
w:conflict	1=56
w:conflits	3=-27
w:conforme	3=37
w:conformite	1=-42
w:confucian	1=34
w:conge	0=69 1=-44 2=-61 4=31 5=-40
w:congres	7=43
w:conjointe	5=-32
w:connait	0=-36 2=-26 7=45
w:connectes	5=31
w:connu	0=47 5=71 6=-55 8=71
w:connue	5=57 8=27
w:conquests	5=30
w:conquete	5=-42
w:conquetes	5=52
w:conscience	1=90
w:conscientious	1=54 4=-32 8=-25
w:conseil	0=41 1=-59 4=-30 5=-61 6=-44 7=25 8=-35
w:conseille	2=-33
w:conseiller	0=26 1=-25 3=-33 7=53 8=33
w:conseillere	2=-54 3=-28 8=-28
w:consensual	5=71
w:consent	2=-36
w:consequence	1=34 2=35
w:conservateur	5=-26
w:conservation	3=30
w:conservative	1=-36 5=-25
w:conservatrice	0=-40
w:conserve	3=31
w:conservees	2=44
w:conserves	3=43
w:constable	2=25
w:construire	8=-27
w:construit	4=-35
w:consulat	3=51
w:consultant	0=32 1=-29 4=-67 6=-49 7=-44
w:consultation	2=54
w:consulte	2=47
w:consulting	0=-57 5=-28
w:consumer	2=-25 7=-37
w:contact	6=31
w:content	4=-33
w:contention	2=51
w:contour	3=38
w:contraception	5=-35
w:contraceptive	5=-45
w:contract	3=43 4=-45 6=-50 8=-42
w:contracts	0=-45
w:contrat	0=-27 2=-28 4=-37 5=32 6=-27
w:contrats	4=29 8=-25
w:contre	0=131 1=27 2=-48 3=-57 5=-66 6=-83 7=-79 8=45
w:contrebande	8=35
w:control	3=-29
w:controle	0=-42 3=34 4=-72 5=-30
w:controles	4=34
w:convaincu	0=50
w:convaincue	1=43
w:convenor	1=-32 7=31
w:convict	8=-44
w:convicted	5=-37 7=-29
w:conviction	0=26 4=-40
w:convictions	0=-92 6=-26 7=-29
w:convinced	0=28 1=48
w:cook	6=-65 8=39
w:cooked	1=-41
w:cooks	4=-63 8=50
w:cooperative	7=55
w:coordination	4=-25 7=33
w:coordinator	5=-36
w:copain	0=-25 5=-28 6=50
w:copie	2=48 3=31 4=-26
w:copies	2=48
w:coproprietaires	7=-75
w:copropriete	7=-51
w:copy	8=-26
w:corbeau	5=30
w:corbyn	0=26
w:core	1=26 2=-33
w:cork	5=-26 7=-26
w:correspondance	2=30
w:corse	0=39 7=-25
w:corset	2=-53 4=55
w:cote	5=51 7=-43
w:cotisation	7=-29
w:cotisations	0=-57 5=-27
w:couche	4=50
w:could	3=30 4=-29 5=27
w:couleurs	0=-39 7=31
w:council	2=-32 4=-42 6=25 8=-59
w:councillor	0=35
w:councillors	0=-37
w:counselled	6=-29
w:counselling	2=75
w:counsellor	2=-72 5=-36 6=-32
w:country	6=39
w:county	0=37 6=-44 7=-30
w:coup	0=46
w:couple	0=-86 1=-84 3=-52 4=-77 5=60 6=97 7=-43 8=-69
w:couples	5=-35 6=-69
w:coups	8=49
w:cour	8=-35
w:courante	8=-28
w:courrier	2=25 8=-36
w:cours	0=-30 3=-56 4=57 6=-25
w:course	1=-25 2=-36 7=-51
w:court	3=-36 5=41 6=32 7=-58 8=-33
w:courted	0=-37 7=60
w:courtise	7=36
w:cousin	0=31 2=36 5=28
w:couture	3=-30
w:couverte	6=37
w:couvre	0=-33
w:cover	2=-37 5=-43
w:covered	6=-44
w:covers	3=28
w:covid	2=-43 3=-26 4=98 5=-33 8=-35
w:crash	4=95
w:creche	6=-45
w:credit	0=-26 7=-72
w:credo	5=-36 7=-26
w:cree	0=76 8=-48
w:crew	5=-26 7=-26
w:crier	2=-28
w:crime	1=-64 5=-26 8=-78
w:criminal	4=-30 8=-45
w:crise	5=-27
w:crises	4=29
w:critic	3=-42
w:critique	1=-33 5=-59
w:crohn	4=41
w:croire	1=59
w:croit	0=42 5=-25 7=-28
w:croix	0=-31
w:cross	7=29
w:crossed	2=-25 7=30
w:crosswords	4=-30
w:crown	0=46 8=-68
w:croyait	1=-25
w:croyance	1=30
w:croyant	6=57
w:cru	3=-27
w:crutches	4=50 8=-27
w:cse	0=-43 7=-96
w:cuisine	1=-62 3=-31 4=-28 5=-25
w:cuisinier	8=44
w:culture	4=-26
w:curator	2=-28
w:cure	0=-32 1=-40 6=53
w:curious	6=26
w:currently	8=54
w:customer	2=-36 5=-37
w:customers	0=-29 3=-56 4=-29
w:customs	5=-30
w:cut	3=-26 4=-48 8=-26
w:cutter	6=-27
w:cutting	8=25
w:cv	5=-57
w:cwu	0=-28 7=40
w:cynic	1=-52
w:cyp21a2	2=59 4=-57
w:cystic	2=-38
w:d	0=-35 2=-25 3=-34 5=-42 7=-107 8=-51
w:dad	0=-37 2=-39 6=59 7=50
w:dads	6=37
w:daily	0=-29 1=31 8=-51
w:dairy	1=31 4=-37
w:dame	0=42 5=-35
w:dance	6=-52
w:dancers	5=25 7=-74
w:dane	5=32
w:dans	1=26 2=-37 3=-53 5=57 6=-46
w:danseurs	6=-35
w:data	0=-51 1=-72 2=-28 3=28 4=-31 5=-51
w:database	2=40 8=-30
w:date	1=-29 4=-38 5=-41 6=39
w:dates	3=-29
w:daughter	6=37 7=-53 8=39
w:day	1=-36 2=-31 3=40 5=-30 6=-64 8=-43
w:days	1=39 3=59 4=57 6=-28 8=-25
w:dbs	1=-29 4=-28 8=32
w:de	3=-25 4=-31 5=-47 6=-51 7=-31 8=-31
w:dea	8=-32
w:deadlines	0=-48 4=-25
w:deaf	8=-32
w:deafness	2=50
w:deal	0=-37 4=-25 5=-28 7=-34 8=54
w:dealt	5=-50 8=-26
w:death	4=26 5=-31 8=-42
w:debat	0=-25
w:debout	0=67
w:debunks	1=25
w:decided	2=51 4=-33
w:declared	1=25 4=42
w:declaree	4=30
w:decline	8=-54
w:declined	2=71 3=46 7=36
w:decors	5=-43
w:decouvert	2=56 3=26 4=-43 5=32
w:decouverte	6=53
w:decroissance	0=-38 1=31
w:defect	2=48 4=41 5=-29
w:defend	0=54 6=-29 8=-38
w:defendants	4=-44 8=-25
w:defends	0=43 8=-63
w:deficit	2=39 5=-32
w:defile	0=25
w:definit	0=27
w:degre	1=65 6=-30
w:degree	0=-29
w:degrowth	1=37
w:deist	1=51 8=-25
w:dejeuner	0=38 2=-53 4=47 5=25 8=-43
w:delais	1=-38 4=-43
w:delay	2=29
w:delegate	7=25
w:delegation	2=-45 7=35
w:delegue	0=51 4=-39
w:deleguee	2=-26 4=-25
w:deleguer	7=-54 8=-41
w:delegues	7=-34
w:deleted	3=46
w:deletion	2=30
w:delit	6=33
w:delivery	2=-37
w:delta	4=-29
w:demande	0=-49 2=-74 8=-52
w:demandee	0=36
w:demarche	2=-34
w:demenage	6=-33
w:demenager	5=-31
w:demi	2=48
w:demission	7=60
w:demissionne	0=42 8=25
w:demo	0=-36
w:democracy	3=-25
w:democrat	0=34
w:democratic	0=36
w:democratique	0=-28
w:democrats	0=67
w:demonstration	0=-31 8=37
w:demonstratrice	4=-27
w:denied	5=-29 6=33
w:dentaire	3=-35 4=-47
w:dentaires	3=-31
w:dental	2=-44 3=72 5=-27
w:depart	1=-25
w:departementale	7=-62
w:deplacement	5=25 6=-37
w:deported	0=-41 8=33
w:depose	8=-40
w:depot	0=-42 2=-32 4=-41 5=-42 7=52 8=-47
w:depression	4=34 5=-35 7=-33 8=-38
w:depuis	0=33 4=27 5=40
w:deputy	0=40
w:derby	0=-25 8=58
w:dermatology	3=-28
w:dernier	0=-55 1=-36 4=38 5=-48 6=50
w:derniere	0=64 7=-26
w:derriere	5=-37 8=72
w:derry	0=27 7=50
w:des	1=-27 2=-87 3=-110 4=-26 8=-71
w:descend	2=71
w:design	2=-38 5=-52 6=-31 7=-31 8=-38
w:designed	1=-30 4=-45 8=-32
w:designer	1=-33 5=-38 6=-34
w:designs	0=-27
w:desk	0=-28 2=-28 3=-44 5=-61
w:desormais	1=33 3=-31
w:dessine	2=-25 4=-61
w:dessus	6=32
w:detache	7=38
w:detail	5=38
w:detection	3=-41
w:detective	3=-38
w:detenteur	8=-28
w:detenu	3=-30 8=92
w:determined	1=-56
w:detour	3=-34 4=61 6=-25
w:detournement	8=-40
w:dettes	8=-38
w:deux	0=-57 1=-84 2=33 3=-35 5=50 7=-28 8=43
w:devant	0=53 5=-39 6=-34 7=36 8=-28
w:developer	2=-27 6=39
w:developpe	0=-28 3=-27 4=-38
w:developpeur	1=-32 4=-48
w:developpeuse	2=-30
w:deverrouille	3=64 4=-27
w:device	4=-50
w:devout	1=-26
w:di	7=47
w:diabete	2=-50 4=38
w:diabetes	2=33 4=-57
w:diabetic	4=69
w:diabetique	4=95
w:diabetologie	4=40
w:diagnosed	2=31
w:diagnostiquee	2=30
w:dialyse	4=26
w:did	1=-45 6=-56 7=37 8=64
w:didn	6=29
w:died	2=37 7=-42
w:dieu	1=61 3=-25 5=-44 6=-28
w:difficulte	2=-28
w:digital	3=-31
w:dijon	2=-31
w:dimanche	0=66 1=29 5=-49 6=33 8=-42
w:dinner	6=-34
w:dinners	5=42
w:diplomas	8=-41
w:diplomes	8=40
w:dire	1=-36 6=27 7=34
w:directeur	0=33 3=-39 5=75 6=-66 7=-30 8=-38
w:direction	0=-41 2=26 3=-25 7=-57
w:director	0=-39 2=-28 6=29 8=35
w:directrice	0=-48 1=-29 5=-46
w:dirige	0=45 1=-36 4=-33 6=-75 7=-27
w:dirigeait	0=60 6=-40
w:disabilities	4=36
w:disability	4=-43
w:disait	8=-35
w:disc	4=29
w:discale	4=30 8=-39
w:discharged	4=46 5=-60 6=55
w:disciple	1=48
w:disclosed	0=-35 2=-25 8=30
w:disclosure	3=-46 8=34
w:discret	0=33 5=-32 6=34
w:discretion	5=31 6=-31 7=-30
w:discrimination	2=-27
w:disease	4=26
w:disent	1=-33
w:dish	0=-26
w:dismissed	8=51
w:disorder	2=63 4=-51 6=-27 8=25
w:disponible	4=-40 5=-27 6=-26
w:dispute	0=-38 7=26 8=38
w:disputes	0=-31 2=-26 7=33
w:disqualified	8=59
w:disque	5=26
w:dissertation	6=-54 8=-42
w:dissolution	0=35 5=-25
w:distribue	0=58 7=-25
w:distributeur	0=-30
w:district	6=-32
w:dit	1=56 2=-49 3=-108 4=-58 5=28 6=70 7=-33
w:divers	0=38 7=-36 8=-34
w:diversity	6=-55
w:divorce	2=-30 5=67 6=-66 7=-26 8=-47
w:dix	1=-38 3=36 6=-31 7=-26 8=29
w:dj	5=-37
w:dna	0=-36 1=-43 4=-51 5=-29 6=-57 7=-29 8=-115
w:do	1=28 2=-47 3=-35 8=-34
w:doc	2=-37
w:dockers	7=48
w:doctor	0=-49 1=-46 3=-28 4=35 5=-37 7=-32 8=-33
w:doctoral	8=-25
w:doctorante	2=-79 3=-28
w:doctorat	3=-38 4=-42
w:doctorate	1=41 2=-41 4=-44 6=-45
w:doctors	7=30
w:documentaire	0=-35 2=-32
w:does	0=-27 1=29 2=35 4=-64
w:doesn	0=42 2=39 4=-29 5=-88
w:dog	0=-34 1=-30 4=44 6=82 7=-29 8=-33
w:dogs	0=-42 4=-25
w:doigt	3=67 4=66 5=-31 6=-39
w:doigte	3=-36
w:doigts	4=-37 8=-39
w:doing	8=89
w:doit	1=35 5=-31 6=-31 8=41
w:domicile	8=28
w:dominant	2=-36 5=-34
w:don	0=-65 4=-30 5=58 6=34 7=-53 8=-36
w:donated	0=-25 2=46
w:donc	0=-38 2=-62 4=42
w:done	3=52 4=-27 5=-34 6=-33 7=-34
w:donne	0=-28 2=55 4=-46 8=-52
w:donnee	3=25 5=26
w:donnees	0=-30 1=-29 3=59 7=-38 8=-38
w:donor	0=-36 2=61
w:dons	0=-49
w:dont	0=-30 4=-31 7=31
w:door	5=-26
w:doors	0=29 8=-25
w:dos	1=-43 4=48
w:dose	0=-58
w:dossier	1=-29 2=51
w:dossiers	4=-27
w:double	5=-50 6=27 8=-44
w:doubled	7=-38 8=-28
w:doubts	1=47 4=-26 5=-30 8=-26
w:doute	0=-27
w:douze	0=28 2=-32 4=38 8=-58
w:down	1=46 2=-44 4=49 8=-29
w:doyle	6=33
w:dr	3=41 6=-37
w:drafted	2=-36
w:drag	6=-38
w:drepanocytaire	2=60 4=-69
w:drepanocytose	2=57
w:drew	8=-39
w:drh	1=29
w:drink	4=-58
w:drinker	4=43
w:drinking	0=-27 4=111
w:drinks	4=29
w:drive	0=-25 4=27 7=57
w:driver	0=-52 4=-48 5=91 8=-46
w:drivers	7=46
w:drives	0=30 3=-29 5=-35 6=-46
w:driving	4=-48 8=56
w:drogue	8=54
w:droit	2=-25 4=31 5=-40 7=-28
w:droite	1=-47
w:dropped	8=54
w:drug	0=-26 7=-25
w:drugs	1=-37 8=-48
w:drums	8=-28
w:drunk	4=49
w:du	0=-28 1=-86 4=-61 6=-27 8=-88
w:dublin	0=32 6=-25
w:duchenne	2=43
w:due	4=39 6=-34
w:dues	0=-38 1=-27 7=31
w:durable	3=-36
w:duree	4=37
w:during	4=51
w:dusty	4=38
w:dutch	2=-29
w:duties	4=39
w:duty	5=-25
w:dynamics	3=53 4=-66
w:dynamique	3=77
w:dyslexic	4=41
w:e	0=-25 1=-36 6=-27 8=-48
w:each	5=77 6=-43
w:ear	3=41
w:early	0=-71 1=-37 2=55 4=-44 5=-27 6=-31
w:east	4=-47 7=-32
w:easy	6=32
w:eating	1=43 8=-49
w:eats	0=-43
w:eau	2=-49
w:eaux	0=26 7=-50
w:ebats	5=76
w:ebeniste	5=-32
w:ecarte	1=29
w:echange	5=51
w:echangiste	5=50
w:echangistes	5=-36
w:echec	3=32
w:ecole	3=-56 5=-61 7=-30
w:ecoles	5=-30 6=27
w:ecologiste	0=74 7=-40
w:ecologistes	0=-26
w:economie	0=36 5=-41
w:economy	0=-29
w:ecope	8=68
w:ecoute	3=-33
w:ecrire	3=57
w:ecrit	0=56 7=-48 8=-54
w:ecriture	3=40 5=-29 8=38
w:eczema	5=-26
w:edinburgh	1=-33
w:edite	2=-26
w:edited	6=-59
w:editor	0=-28 2=-49 5=-29 7=-41 8=-46
w:editrice	5=-35
w:edits	0=28 8=-57
w:educateur	7=-26 8=-29
w:education	1=-70 5=-78
w:educatrice	1=39 6=-37 8=-33
w:efface	8=-29
w:effacee	3=-37
w:effacees	3=36
w:effective	1=35
w:egg	0=-26 2=35 4=-26
w:ehlers	2=30
w:eight	0=-29 1=-42 3=-28 4=40 8=45
w:eighteen	0=-33 6=36
w:eis	0=-29 7=38
w:elected	0=-105 7=64
w:electeur	0=71
w:election	0=32
w:elections	0=-108 7=-25
w:electrice	0=87 1=-26 4=-30 7=-38
w:electrician	0=-89 8=-38
w:electronic	0=-41 8=56
w:electronique	0=-47 8=53
w:elevage	1=-25
w:eleve	0=-50 1=63 4=28 6=26
w:elevee	1=34
w:eleven	0=-25 1=-29 8=-30
w:eleves	4=-46
w:eleveur	3=-26
w:elle	3=-74 6=25 7=-40
w:elles	6=57
w:else	7=32
w:elu	0=-45
w:elue	0=-40 7=-50
w:elus	5=-30 7=-50
w:ely	7=-34
w:embauche	3=48 8=-37
w:embezzled	8=25
w:emploi	0=32 4=-32
w:emploie	6=-25
w:employed	0=-46 3=-27 7=-40
w:employee	0=-28 3=25
w:employees	4=-41
w:employer	0=47 4=-25 5=-69
w:employers	2=-28 6=30 7=-47
w:employeur	0=-70 3=43 4=-29 6=37 7=-52 8=-57
w:employment	4=30 7=-31 8=28
w:employs	8=-61
w:empreinte	0=-45 1=-31 3=34 5=-54 6=-29 8=-38
w:empreintes	2=-26 3=53 4=-28 5=-35 8=-55
w:en	3=-61 4=32 5=-29 7=-76 8=57
w:encarte	7=52
w:encartee	0=31
w:enceinte	4=53 5=-41
w:enchainee	0=67 2=-37
w:enclosed	2=30 3=29
w:encore	5=27 8=-45
w:end	5=-46 6=-46
w:ended	5=25 6=-53 7=-62
w:ends	4=-25 7=-41 8=60
w:endurance	2=76
w:enfance	4=44 6=-42
w:enfant	4=-103
w:enfants	0=-48 2=-37 3=-25 7=-43 8=-43
w:engage	0=54 1=-44 3=-37
w:engagee	1=-36 7=28
w:engagement	0=-72 1=66 6=-25 7=62
w:engineer	0=-46 2=-55 3=-33 4=-55 5=-62 8=-52
w:engineers	1=-32
w:engines	0=40 4=-40
w:england	7=-32
w:enhanced	3=-61
w:enquete	8=-33
w:enquetes	0=-29
w:enqueteur	8=-100
w:enregistre	3=60
w:enregistree	3=47 8=-27
w:enregistrees	3=54 6=-32
w:enregistrement	3=-30 5=37
w:enrole	3=57 4=-26
w:enrolee	3=49
w:enrolled	3=86 8=-25
w:enseigne	0=-25 1=-67 5=-37 6=-38
w:ensemble	4=-26 6=28
w:entendre	5=37 6=-40
w:entre	3=46 5=-64
w:entree	0=-33 3=61
w:entrepreneur	2=-47 6=49
w:entreprise	0=-28 4=-65 5=-54 6=-32 8=-30
w:entretient	3=-33 5=35
w:entry	3=52 8=38
w:envoye	5=31
w:epictetus	1=41
w:epicurien	1=63
w:epicurienne	1=-31
w:epilepsy	5=-26
w:epileptic	4=37
w:epileptique	4=48
w:epipen	2=-50 4=54
w:episode	2=-54
w:epouse	1=-49 3=-27 4=-35 5=53 6=36 8=-26
w:epoux	4=-25 6=-51
w:epreuve	1=-30 5=-26 8=58
w:equality	6=26 7=26
w:equilibree	2=31
w:equipe	0=-46 1=-41 2=-29 5=42 7=-29
w:equipes	0=-27 1=-43
w:equipment	5=-26
w:equity	6=-29 7=25
w:era	4=-43
w:erotic	5=41 6=-30
w:erp	8=-40
w:erreur	1=-46 2=25 3=-27 4=-53 6=31 8=52
w:error	8=-40
w:escort	5=-60
w:escorte	5=-64
w:escroquerie	8=-46
w:essai	1=-30
w:essais	3=36 4=-47 5=-26
w:essay	6=-28 8=-30
w:est	2=-34 3=-60 4=56 5=-31 6=-48 8=84
w:established	2=25 8=-29
w:estate	0=-31
w:estates	7=-41
w:et	2=-63 3=-73 5=-56 7=-98
w:etabli	2=39
w:etablissement	8=-26
w:etaient	5=34
w:etait	0=29 1=-31 3=-45 6=-34 7=-25
w:etalee	5=47
w:etant	1=39
w:etat	0=-58
w:ete	0=-48 7=44 8=45
w:ethical	0=-50
w:ethique	0=-41 5=-42
w:ethiques	1=38 3=-25
w:etienne	0=-36 1=-38 6=-27
w:etoile	1=49 6=-29
w:etonne	0=-41 7=-30
w:etre	0=43 3=35 6=78 7=-29 8=-79
w:etude	5=-55
w:etudes	0=29 1=25 6=-32 8=-27
w:etudiant	0=33 7=-30 8=-35
w:etudiante	0=-33 7=-31
w:etudie	0=-57 2=-37 6=-41
w:eu	4=-41 5=32
w:european	7=-69
w:europeenne	0=69 7=-77
w:europeennes	0=31 7=-41
w:eurosceptique	0=66 5=-36
w:eve	6=52
w:evening	8=-28
w:evenings	0=42 4=-27 7=33
w:events	0=-27 5=-42 7=-35
w:ever	0=68 7=-40
w:every	2=-45 3=-68 5=69 6=-81 7=-29
w:everybody	0=76 1=-39 7=-37
w:everyone	0=-57 1=-31 2=26 5=-34 6=25
w:everything	1=60
w:evite	0=-27 1=-33 4=111 6=-40 7=-28
w:evitee	8=-36
w:eviter	2=-25 4=46 5=-29
w:evolution	2=-38
w:evoquee	5=-52 6=60
w:ex	0=-42 2=-51 3=-66 4=-63 5=53 8=73
w:exam	7=-25
w:examen	8=46
w:examined	4=-26
w:examiner	3=-27
w:exams	5=-36
w:excel	8=-57
w:excellent	8=-32
w:exclu	4=33
w:executive	0=-26 2=25 4=-45 7=53
w:exempted	4=25
w:exercer	8=49
w:exhibition	5=-28
w:existentialist	1=28
w:existentialiste	1=56
w:exome	2=53 4=-45
w:expecting	4=-30
w:experience	0=-27 5=66
w:expert	3=-39
w:expertise	2=29 4=-45
w:explained	0=-26 4=36 5=-28
w:explaining	2=-36 4=-39 6=-25
w:explains	7=-34
w:explicit	5=29 7=-27
w:explique	0=31 3=-31 4=-29 6=-38
w:export	5=-35 7=-36
w:expression	3=-31
w:extinction	8=-26
w:extra	2=68 4=-55 5=-31
w:extraconjugale	5=55
w:extramarital	5=40
w:extreme	4=-30
w:eye	5=-53 8=-29
w:eyes	2=42 3=-25
w:eyesight	4=64
w:f508	4=-30
w:fabricant	3=-25
w:fac	0=25 5=-44
w:facades	8=-31
w:face	0=-61 1=-58 2=-46 3=41 5=-70 6=-53 7=-38
w:faceprint	3=28
w:faces	5=-34 8=-52
w:facial	1=-27 3=44 5=-25 7=-28
w:faciale	0=-34 3=27 7=-45
w:facilities	3=-26 8=-53
w:facility	1=-34
w:facteur	2=42 6=-29 7=-42
w:factor	3=40
w:fail	0=28
w:failed	0=-26 3=35 5=-28
w:failing	8=37
w:faillite	5=-37 8=-43
w:fainted	4=31
w:fair	1=-29 5=26 6=-31
w:faire	0=50 2=-46 4=-33
w:fairs	3=-45
w:faisait	0=-27 3=28 4=-41 5=44
w:fait	0=-54 1=49 3=-40 6=-41 7=-37 8=42
w:faith	1=-37 4=-32 5=61 7=-36
w:faithful	6=-58
w:fall	4=28 8=42
w:falsifie	8=60
w:familial	2=-49
w:families	4=-39
w:famille	0=61 1=-44 2=37 4=-48 5=-42 8=25
w:family	2=43 4=-85 6=41 7=-80 8=-35
w:far	1=61 4=-28
w:farm	0=30 4=-29 5=-26 6=-52 7=-30
w:farmers	4=-27 5=-27
w:father	2=32 4=-44
w:fatigue	4=31
w:fault	2=35
w:faure	0=-34
w:faute	1=-43 5=71 6=-48
w:faux	8=65
w:favorable	0=35 8=-46
w:fbi	3=42
w:fbu	0=-35 7=39
w:fdsea	7=75
w:federal	7=-41 8=57
w:federalist	0=39
w:federation	2=48 7=-92 8=-30
w:fee	1=-36 3=-38
w:fees	5=48 7=38
w:feet	0=-70
w:fell	1=-33 5=-37 8=-47
w:female	6=-29
w:femme	1=-57 2=-46 3=-37 5=79 6=-65 8=26
w:femmes	1=-37 3=-31 4=-58 6=52
w:ferme	0=-27
w:ferroviaire	5=-31
w:ferry	2=-32 7=43
w:fertility	4=-35
w:festival	6=-29 8=30
w:festivals	1=-34
w:fete	4=-58 5=68 7=-31
w:fetish	0=-36
w:fever	3=30 4=-25 8=-32
w:fh	2=39 4=-32
w:fiance	1=-34 4=-30 5=-38
w:fiancee	0=-50 1=-26 6=34 8=-47
w:fianna	0=26 6=-30
w:fibre	7=-43
w:fibromyalgie	4=73
w:fiche	4=40 5=36 7=-29
w:fichier	8=-29
w:fidele	0=47 5=-30 6=-41
w:field	0=-31 3=-37 4=-56 5=-30 6=-33
w:fier	0=27 3=-34 6=47
w:fiere	6=46
w:fiertes	6=-26
w:fifty	4=-29 6=29
w:figure	2=35 7=-26 8=-25
w:fijais	3=-30 8=37
w:file	2=55 4=-71 6=45 7=-46 8=-50
w:filiales	5=-26
w:filiation	2=-41
w:fille	0=-49 4=53 5=44 7=-33 8=-35
w:filles	0=-29 1=-27 4=-43 5=39 6=42 7=-28
w:film	2=-26 5=-49 6=-81 8=-29
w:filme	0=-35 6=-41
w:filmed	3=28
w:filmee	0=-39
w:films	5=102
w:fils	0=-30 3=-35 5=-49 8=51
w:fin	0=68 5=41 6=-30 7=-26
w:finalist	5=-33
w:finance	5=-25 7=-36
w:finds	1=25 4=-37 6=-28
w:fine	0=54 8=-88
w:fined	4=-28 8=54
w:finger	3=-26
w:fingerprint	0=-26 2=-27 3=61 4=-93 7=-41 8=-43
w:fingerprinted	3=38
w:fingerprints	0=-49 3=48 4=-100
w:fingers	3=-52
w:fingertips	3=46
w:finit	8=56
w:finn	4=-51 6=28 7=28
w:fire	0=-33 3=-33 4=48 6=27 8=56
w:fired	7=65
w:firm	0=-48 2=-51 4=-76 6=30 8=-59
w:firms	0=37 1=-44 7=-26
w:firmware	4=-40
w:first	2=-35 3=-41 4=-64 5=-71 6=-44 7=25
w:fiscal	0=-37
w:fiscale	7=25
w:fiscaliste	7=-47
w:fiscalite	8=-44
w:fish	2=-42
w:fit	2=-29 4=92 5=-30 6=-32 7=-27 8=-56
w:fits	4=-47
w:fitter	6=-54
w:five	0=46 1=-26 4=40 5=-33 7=-58
w:fixed	4=-29 8=-55
w:fixes	5=-42
w:flags	7=-52
w:flat	0=-25 1=-36 3=-28 4=53 5=-38 6=43 7=-28
w:fled	0=33
w:flight	2=34
w:flights	4=-27 7=-40
w:fling	5=56
w:floor	3=43 7=-59
w:flow	2=-39 4=-31
w:flower	3=-25
w:flowers	1=-34 6=-38
w:flux	2=-33 7=-64
w:flyers	0=32
w:fo	0=-46 2=-33 6=-38 7=63
w:fob	3=48
w:foi	1=54 6=-27 8=-54
w:fois	0=40 2=-31 5=57 6=-40 7=-27 8=-25
w:follower	1=50
w:follows	1=26
w:fond	3=68
w:fondateur	0=45 1=-58 4=-33 5=-27
w:fondatrice	7=63
w:fonde	7=42
w:fonds	3=-33
w:fonts	6=25
w:food	0=-47 1=-44 7=-38
w:football	0=-37 5=-29
w:footballeur	6=34
w:for	1=-45 2=-32 3=-62 5=-69
w:force	8=-40
w:forecast	1=-41
w:forged	4=-35 8=35
w:forgery	8=43
w:forging	3=-31
w:forklift	8=-43
w:form	0=-68 1=38 4=-36 6=48 8=-58
w:formation	0=-53 1=-35 2=-26 5=-60 7=-31 8=-42
w:formatrice	4=-42 6=-36
w:forme	1=-37 2=50 3=35 4=-66 5=-59
w:former	1=-25 3=-46 5=66 6=-75 7=74
w:forms	1=34
w:formulaire	3=-39 4=53 6=38
w:fort	0=-46 6=-30
w:forte	3=-44
w:forty	6=-38
w:forum	1=-38 6=29
w:forwarders	2=-39
w:found	0=-26 4=-63 6=40 8=42
w:founded	0=-32
w:founder	0=32 4=-31
w:four	0=-58 1=-50 3=-50 4=50 5=-50 7=-37 8=29
w:fournisseurs	5=-43 6=-40
w:foyer	4=-35 5=-29 6=31 8=-44
w:fracture	4=-38
w:fragile	4=-32 5=-38
w:frames	8=-37
w:frameworks	1=-34
w:franc	1=45
w:francais	6=-46
w:francaise	8=-28
w:france	0=52 6=-26
w:frankfurt	0=-42 5=35
w:frappe	4=-25
w:fraud	1=-28 2=-29 8=28
w:free	0=-34 1=-57 4=-45 8=-59
w:freelance	1=-85
w:freemason	1=37 8=-73
w:freemasons	0=-44 5=-34
w:freethinker	1=32
w:freight	2=-35
w:frequente	1=31 5=71 8=-27
w:frere	0=31 1=-93 3=-43 4=34 7=30 8=54
w:fridays	0=-27
w:friendly	1=-38 4=-36 5=43 6=-46 7=31
w:friends	1=59 5=-47 6=58
w:froid	6=-30
w:from	3=49 4=34 5=-129
w:front	4=-44 7=-69
w:frontiere	4=-61 8=89
w:frozen	4=-30
w:fsu	0=-40 7=91
w:fui	0=60
w:full	1=-33 8=-54
w:fully	4=89
w:fume	4=54
w:fund	1=-25 5=-30 7=72 8=-36
w:funds	7=-38
w:furniture	4=-34
w:further	8=33
w:fusion	4=-29 7=32
w:fut	1=30
w:g6pd	2=36 5=-31
w:gabarit	3=76
w:gabarits	3=-56
w:gael	0=34 8=-50
w:gagne	3=30 6=48 8=-50
w:gai	1=-27 4=-28 5=-25
w:gait	3=57 4=-55 8=-32
w:gall	0=-40 4=26 8=42
w:gamme	4=-51
w:gang	8=-57
w:gap	1=-32 5=-37 8=66
w:garcon	2=-26 4=36
w:garcons	5=-33 6=84
w:gard	0=81 7=-39
w:garda	2=25
w:gardait	3=31
w:garde	1=-31 2=-31 4=-90 6=-42 7=-47 8=51
w:garden	5=-40
w:gardener	1=47
w:gardien	0=48 1=-54 7=37
w:gardienne	0=-31 5=57 7=-26
w:gardiens	5=-44 6=-31
w:gargoyles	1=-29
w:gates	0=44 3=-39 5=-30
w:gauche	0=-28 1=-30 4=43 5=-29 7=-62 8=-25
w:gaulliste	0=70
w:gave	1=28 2=28 3=59 4=63 5=-65 6=-39 7=-51 8=61
w:gay	0=-48 1=-101 2=-68 3=-28 4=-65 5=-104 6=52 7=-36 8=-60
w:gays	5=-29
w:gedmatch	2=27
w:gendarme	8=-71
w:gender	5=-28
w:gene	0=-72 2=89 3=-47 4=-127 6=-68 7=-41 8=-71
w:general	8=75
w:genes	1=-28 4=-78 5=-28 8=-26
w:genetic	1=-27 2=55 4=-59 8=-28
w:genetically	2=62 4=-74
w:geneticienne	2=-52
w:geneticist	2=-26
w:genetique	0=-33 2=93 3=-47 4=-104 6=-59 8=-67
w:genetiquement	2=40
w:genetiques	2=-44
w:genome	2=53 3=-27 4=-26
w:genomes	2=-31
w:genomique	2=-31
w:genotype	2=39
w:genotyping	4=-25
w:genou	4=74 8=-28
w:genre	0=-26 4=-27 6=-41 7=26
w:geographique	5=-32
w:geometry	3=44 4=-39
w:gerant	0=30 6=-48 7=-39
w:gerante	1=-26 8=-32
w:gere	0=-34 4=-61 5=-75 8=-35
w:gerer	8=29
w:gestion	0=-38 5=-38 8=-33
w:gestionnaire	2=-33
w:get	1=-44 3=32 4=-27 8=52
w:gets	0=66
w:gift	0=35
w:girl	6=25
w:girlfriend	1=-29 6=-25 8=-35
w:girlfriends	5=81
w:girls	4=-28 6=68
w:give	4=57 7=-34
w:given	3=49 7=-40 8=30
w:gives	0=-56 1=33 2=37
w:glasgow	8=-34
w:glisse	1=44 2=-25 3=-38 6=73
w:global	3=49
w:glove	4=62
w:gmb	0=-32 1=-39
w:go	0=-48 1=-26 4=34 7=63
w:goalkeeper	0=-30
w:god	1=36 4=-28 8=-40
w:goes	2=-37 4=87 5=51 6=-36 8=53
w:going	4=41 7=32
w:golf	4=-86 5=-27 7=-72
w:good	0=-33 1=26 2=-28 3=-49 4=-62 5=-78 6=-44
w:goods	4=-34
w:gossip	0=-43 6=39 8=30
w:got	0=-43 1=-35 4=-44 6=-38 8=35
w:gout	1=-37 2=-50 6=26
w:gouvernante	0=-34 5=-50
w:gouvernement	0=51
w:government	0=48 2=-26 8=-31
w:governments	0=-28
w:governor	0=-25 8=72
w:gp	0=-25 4=-91 5=-45
w:grace	3=-45 4=-31
w:grade	4=-33
w:graduate	1=-43
w:graffiti	8=28
w:grand	1=71 2=-34 5=-29 6=25 7=-33 8=-36
w:grande	1=48
w:grandfather	2=38 4=-36
w:grandi	6=25
w:graphique	0=-30
w:graphiste	0=-53
w:graphql	2=-30
w:gras	4=-53
w:graz	0=31
w:great	1=-36 4=29
w:green	0=70 1=-54 3=-82 4=-41 5=-33 7=-25
w:greffier	8=-64
w:greffiere	8=-27
w:greves	7=35
w:grew	1=-28 8=-26
w:grindr	6=34
w:grossesse	4=48
w:grounds	1=66
w:group	0=42 3=26 5=34 7=-52
w:groupe	0=70 5=25 6=-30 7=-29
w:guard	1=-32 3=25 4=-35 5=-35
w:guards	0=-31 3=40
w:gud	0=42 7=-48
w:gueret	4=-48 5=-37
w:guerre	1=82 4=-70
w:guide	3=-62 5=-44 6=-61 7=-36 8=-51
w:guild	0=-39
w:guilty	8=26
w:gym	3=65
w:h	0=-61 4=76 7=-30 8=32
w:habilitations	4=-45
w:had	0=-47 1=-89 3=35 4=88 5=31 6=-35 7=-83
w:haemochromatosis	2=26
w:haemophilia	4=-58
w:hair	2=35 5=-33
w:hale	4=-25 7=30
w:half	2=26 4=-51 5=26 7=-35
w:hall	0=35 1=-67 6=-26
w:hand	0=-58 1=-39 2=-30 3=40 4=-34 5=-63 6=-28 7=-41
w:handball	4=-44
w:handbook	7=-34
w:handcuffs	5=34
w:handicap	4=-44
w:handicape	3=-42 4=70
w:handled	8=42
w:handler	4=-45
w:handling	8=-35
w:handprint	3=25
w:hands	5=-47 7=-28 8=-32
w:handwriting	4=-52 5=-40
w:hang	3=-65
w:happy	0=-36
w:harassment	8=-53
w:hard	0=87 1=-37 4=42 6=-26
w:hardware	3=-42
w:harmony	1=48
w:has	1=-63 2=-41 4=76 5=35 6=-52 8=31
w:hasn	5=44
w:haul	4=-25 7=-32
w:haute	0=49 4=-48 7=-44
w:have	3=-29 4=33 6=29 7=-66
w:having	5=38
w:havre	7=31
w:hay	6=-27
w:hcr	3=47 8=-26
w:he	0=-40 3=-41 4=-34 8=-41
w:head	0=-41 1=-27 4=-55 6=-30 7=-32
w:headquarters	7=-28
w:heads	0=46 7=-56
w:health	0=-28 2=31 4=-27 5=-27 7=25 8=-36
w:healthy	2=-39 4=38
w:hearing	0=-53 2=-35 4=74 5=-28
w:heart	4=36 5=-56 8=-39
w:heat	0=30
w:heating	1=-28
w:heavy	4=-29
w:hebdo	6=-31
w:helmand	4=39
w:help	1=-47
w:helped	2=-55 8=-51
w:helps	4=52 5=-27
w:hemochromatose	2=30
w:hemophilie	2=33 4=-29
w:hence	8=-27
w:her	3=63 4=-39 8=-90
w:hereditaire	2=37 4=-50
w:hereditary	4=-62
w:heritage	7=-50
w:herite	4=-67
w:hernie	4=52 8=-40
w:hero	6=-55
w:hers	4=-30 5=-29
w:herself	0=70 2=43 4=-35 5=66 6=38
w:hetero	5=-43 6=48
w:heterosexual	4=-30 6=58
w:heterosexuel	6=52
w:heterosexuelle	6=42 8=-40
w:heterozygote	2=68 4=-35 6=-26
w:heure	0=28 1=-65 4=-38 5=-25
w:heures	3=-64
w:hidalgo	0=71 5=-37
w:hill	5=-25
w:him	0=-46 1=-33 3=46 4=-52 5=41 6=-55
w:himself	0=34 3=-40 7=-43 8=-77
w:hindu	1=87 4=-35
w:hinted	6=31 7=-30
w:hints	4=31 5=44 6=27
w:hip	4=71
w:hire	6=-25
w:hired	0=-26
w:hires	8=-62
w:hiring	4=-25
w:his	0=-29 1=-29 3=37 8=-41
w:histoire	0=-36 1=-33 2=-39 4=-25 5=62 6=-51
w:historian	7=-31
w:history	0=-38 1=-65 4=43 5=-33 6=-32
w:hla	0=-34 2=54
w:hmp	8=-56
w:hmrc	3=62
w:hobby	5=-26
w:hold	1=44 7=-36
w:holder	3=-26 6=-35
w:holds	1=25 2=26 3=32 4=-28 6=-26 8=-56
w:holidays	1=26
w:home	1=-43 4=-28 7=-35
w:homeopathie	0=-44 1=35
w:homme	0=-55 1=27 2=-27 3=-30 4=-34 8=-56
w:hommes	0=-48 1=-50 3=-49 4=-40 6=42 8=-56
w:homo	0=-51 1=-32 5=-33 6=90 8=-26
w:homophobic	8=-30
w:homosexual	5=-45 6=56
w:homosexualite	2=-30 8=-36
w:homosexuality	6=-33
w:homosexuel	5=-57 6=96 8=-28
w:homosexuelle	6=52
w:homozygote	2=42
w:homozygous	2=45 4=-28
w:honest	5=-26
w:hopes	4=-37
w:hopital	0=-27 1=33 2=-57 6=46
w:horaires	4=36 5=-37
w:horoscopes	4=-65
w:hors	3=-27 6=28 8=36
w:hospice	4=-30 6=-28
w:hospital	1=67 4=-53 8=-44
w:hospitalise	4=98 6=-55
w:hospitals	2=-26 3=-25 4=-44
w:host	0=-47
w:hostile	0=53
w:hot	5=50
w:hotel	1=-62 4=-45 5=75 6=-62 8=-38
w:hotellerie	1=-30 4=-55 5=-37 7=31
w:hours	8=35
w:house	0=-29 1=-38 6=54 7=-79 8=30
w:household	1=-44 6=55
w:housing	6=-41 7=-29
w:how	0=27 2=-25 4=-34 7=-29
w:hr	3=-42 4=-29 5=32 7=-53
w:hub	8=-35
w:hui	1=34
w:huile	5=-46 8=-48
w:huissier	0=-60
w:huit	0=-33 8=93
w:hull	5=25 7=-47
w:humain	1=59
w:humaine	5=-32
w:human	2=-26
w:humanist	0=-35 1=56 6=-25 8=-52
w:humaniste	0=-41
w:humanists	1=46
w:humanite	1=65 3=-28
w:humanites	1=-42
w:humanities	3=-35
w:hume	0=-42 4=63
w:hungary	1=-25
w:hunt	1=31 7=-35 8=35
w:huntington	2=57 4=-92
w:husband	2=-27 5=36 6=-54 8=27
w:hybrides	4=-44
w:i	0=-37 3=-46 4=26 5=-29 6=25 8=-48
w:id	0=-28 3=60
w:idea	1=-29 4=-28
w:ideal	4=42
w:idealiste	1=-29
w:idee	5=-49
w:idees	1=-32
w:idemia	3=-41
w:identical	2=62 4=-44
w:identified	2=-38 3=36
w:identifies	6=36
w:identify	3=29
w:identity	8=-32
w:iec	4=-36
w:iel	0=34 4=39 5=-27 7=73 8=-28
w:if	1=-53 5=31
w:ig	7=46
w:ignore	2=63
w:ii	2=35
w:il	3=-45 7=-40
w:ill	4=62
w:illisible	3=37
w:illness	4=43
w:illnesses	4=35
w:ils	5=110 7=-48 8=-60
w:image	0=-31 3=30 7=-34
w:immigration	0=37 6=-29
w:immobilier	4=-42 7=-32
w:immobiliere	7=-42
w:immoral	1=57
w:immune	4=25
w:implant	4=59
w:imprimerie	0=-33
w:imprimeur	0=-38 7=-40
w:in	2=-47 3=-58 7=-29
w:inapte	4=72
w:incarcere	8=36
w:inclusion	0=-31 4=35
w:independance	0=61
w:independant	0=-47 7=-25
w:independence	0=52
w:independent	4=-35
w:index	2=-39 3=64 5=-42 6=-36 8=-47
w:industry	5=-29
w:infidele	5=50 6=-49
w:infidelity	5=-26
w:infirmier	4=-55
w:infirmiere	2=-26 4=-32 5=-37 7=-25 8=-27
w:info	0=-51 4=-25
w:informatise	4=-63
w:informed	2=-35
w:ingenieur	3=-68 5=-28 6=-41 7=36
w:ingenieure	2=-44 5=-42 6=32
w:ingenieurs	0=-33
w:inhaler	4=-27
w:inheritance	2=-72 4=-34
w:inherited	4=-67
w:initiative	7=-60
w:initie	3=-29
w:inmate	8=34
w:inmates	1=-29 8=40
w:innovation	2=-31
w:inscrit	3=51 8=29
w:insertion	8=54
w:inside	0=27
w:insider	8=39
w:insists	3=32 8=26
w:insomniaque	4=63
w:insoumis	0=35
w:insoumise	0=-56
w:installe	1=-50 5=-25 6=-32
w:installer	3=-44
w:instead	3=33
w:institute	0=-54 2=-27 6=-30
w:institution	8=40
w:instructor	8=-43
w:insulin	4=26
w:insuline	2=-60
w:insurance	1=-30 4=-28 5=28
w:insurer	0=-26 4=-57 5=36 8=-30
w:interdiction	8=42
w:interdit	2=28 8=35
w:interesse	3=60
w:interest	2=-28
w:interested	1=-54 2=-28 6=82 8=-30
w:interet	0=-58 1=-30 5=-48 8=77
w:interim	3=48
w:intern	3=-41 5=29
w:international	7=33
w:interne	5=32
w:internet	5=57
w:interprete	8=-26
w:interpreter	0=-28 4=49 5=-45 8=-47
w:interruption	4=30 8=-32
w:interview	4=33 5=37 8=-58
w:interviewed	1=59 8=-48
w:interviewer	0=57 4=39 5=55 6=-70
w:intimate	5=58 6=-44 8=-48
w:intime	5=50 8=-37
w:intimes	5=33
w:intimite	5=-57 6=-40
w:into	0=-48 1=-82 2=-25 5=30 7=65 8=-55
w:introduced	1=-45
w:inversion	2=40 4=-44
w:investigation	8=52
w:investigator	8=-40
w:investment	0=-47
w:invoices	5=-37
w:iraq	0=63 7=-63 8=-39
w:iris	0=-52 4=-33 5=-43 6=-31 7=-25 8=-40
w:irish	0=-51
w:irm	8=-31
w:is	1=64 2=-29 3=-28 4=40 6=-30 7=-35 8=42
w:isn	6=70
w:ist	4=-26
w:it	1=40 2=-29 7=-34 8=34
w:its	0=-41 2=-59 4=-41 5=-38 6=-44 7=44
w:ivf	4=56
w:ivresse	0=-27 8=34
w:iwgb	7=31
w:j	1=-53 3=-68 8=54
w:jack	7=-43
w:jailed	8=46
w:jamais	2=-62 6=61
w:janvier	2=-28 6=-25
w:jardin	1=57
w:jargon	4=-54
w:jaures	0=-28
w:je	3=-36 4=40 8=-56
w:jeans	6=-42
w:jerome	6=38
w:jeudi	4=27
w:jeune	0=46 6=-57
w:jeunes	0=42 4=-35 5=81
w:jeunesse	5=-25 7=-48
w:jewish	0=-28
w:job	0=32 1=-58 3=-30 6=-43 7=-45
w:john	6=-33
w:join	7=70
w:joined	4=-55 6=-44 7=92
w:joiner	6=-29
w:joint	3=61 4=-53
w:jointe	3=-27 4=25
w:joke	0=50 1=76 7=-66 8=-41
w:joked	0=-38 1=60 5=-44
w:jokes	0=28 1=-47 4=-46 5=64 6=-41 7=-47 8=-42
w:joue	6=-81
w:jour	2=-32 4=47 5=-36 6=-33 8=-51
w:journal	1=62 3=41 7=-27
w:journaliste	0=-25 1=-45
w:juan	5=61
w:judge	0=-44 1=-38 8=-26
w:judges	2=-36
w:judging	7=36
w:judiciaire	0=-25 5=-41 7=-25
w:judiciaires	2=-25 8=55
w:judo	7=-64
w:juge	0=-43 2=-38
w:jugee	8=42
w:jugement	5=34 8=-35
w:juin	3=-39 5=-41 7=-29 8=53
w:juive	1=-29
w:julien	5=-49 6=56
w:july	4=49
w:jumeau	4=54
w:jumeaux	2=-76 4=-30
w:jumelles	6=-33
w:jumped	8=37
w:june	5=-28 6=58
w:junior	5=44 6=-27
w:jure	0=-27 5=59 6=-25
w:juriste	2=-27 3=-77 4=-39 7=-40 8=-27
w:jury	0=30 3=-49 5=-71 8=-81
w:jusqu	1=55 4=60 7=49
w:just	0=-66 1=62
w:justice	0=-25 1=-26 5=-66 6=-28
w:juvenile	8=40
w:kampala	3=38
w:kantian	1=42
w:karim	5=-25 6=58
w:karyotype	0=-25 2=57
w:kcnh2	4=-49
w:keep	0=-47 3=-51 4=31 5=56 6=-56
w:keeps	1=35 5=68 6=-80 7=-27 8=-28
w:kennel	6=30
w:kent	4=-29
w:kept	0=-41 3=49 4=-32 5=-25
w:keystroke	2=-36 3=32
w:kidney	4=33 7=-37
w:kidneys	2=70 4=-49
w:kids	1=50 5=33 8=-26
w:killed	2=25
w:kind	5=34 6=-59
w:kinesitherapeute	4=-45 8=-28
w:king	1=-36
w:kit	2=70 4=-41
w:kitchen	1=-25
w:kits	3=-25
w:klinefelter	2=30 4=-58
w:knee	0=-30 3=-25 4=108 6=-47
w:knew	0=-27 5=-34 6=48
w:know	2=-29 4=25 5=47
w:knowledge	5=-48
w:known	2=26 4=-61 8=53
w:knows	5=30 8=-60
w:kong	0=-30
w:koroma	3=37
w:kurde	0=32
w:kyoto	0=-28 1=-38
w:l	1=29 5=49 8=-46
w:l214	0=-33
w:la	1=38 4=-47 6=-29 7=36
w:lab	0=-28 1=95 2=27 3=32 4=-43 5=-40 7=-26 8=-43
w:label	2=-25 3=-26 8=-28
w:laboratoire	4=-36 5=-30
w:labour	1=-29 4=-32 6=-48 7=-98 8=-36
w:lache	0=28 3=-27 5=33 8=-28
w:lactose	2=35
w:ladders	4=90
w:ladies	1=-26
w:laine	1=25
w:laique	0=-26
w:laisse	3=-42
w:landes	0=40 5=-39
w:landlord	0=-25 1=-43 3=-25 5=-57 6=63
w:lane	5=-41
w:language	4=32
w:langue	4=-31
w:langues	1=28
w:lapsed	1=-42 7=108
w:laptop	4=-25 5=59 8=-25
w:laptops	5=-46 8=32
w:last	2=-28 3=-43 4=43 5=-52 6=66 7=-45 8=-25
w:late	2=39 4=38 7=-36 8=44
w:later	0=-27 2=49 4=30
w:latex	4=89 5=-73
w:laughs	6=-26 8=-33
w:laurent	6=25
w:lave	8=61
w:law	2=-39 4=-48 5=-60 6=-73 7=46
w:lawyer	0=28 2=-43 5=-26 6=-27 8=-45
w:lay	1=-63 5=47 7=89 8=-27
w:layout	1=-50
w:le	0=30 5=31 6=36
w:lead	0=-28 2=-39 4=-50 6=-40 7=-41
w:leader	5=-25 6=-25
w:leadership	0=-40
w:leads	0=-40 6=40 7=47
w:leaflet	0=-40 3=31
w:league	0=-34 8=25
w:leaked	6=-41
w:learned	7=26
w:learning	7=68
w:learnt	0=-31 3=31 7=-36
w:leave	0=61 2=38 5=-51 6=48 8=-34
w:leaving	0=44 4=-36 5=31 6=-31
w:lecteur	0=58
w:lecteurs	3=-49 7=-33
w:lecture	1=-37 3=29 5=-32
w:lecturer	3=-43
w:lectures	0=26 1=-29 6=-40
w:led	0=-57 1=35 3=-25 4=-56 6=-30
w:leduc	6=54
w:lee	0=-27 5=-41 6=34
w:leeds	0=-27 1=-45 6=-28
w:left	0=-45 4=45 5=32 6=42 7=47 8=-50
w:leg	4=75
w:legal	8=-40
w:legeres	5=82
w:legislatives	0=35
w:leicester	2=-27
w:leiden	2=35 6=-36
w:leith	1=25
w:leroy	4=28 7=25
w:les	1=-26 2=-57 3=-88 5=-51 6=100 7=-29 8=-52
w:lesbian	4=-42 5=-34 6=83 7=-28
w:lesbienne	0=-29 5=-32 6=47 7=-31
w:lesbos	1=-42
w:let	1=-47 3=71 4=-28 8=36
w:lets	3=29
w:letter	1=-31 2=37 4=-61 6=-35
w:letters	1=-33 6=42 7=-34 8=-35
w:lettre	1=35 2=44 3=-30 6=-68 8=25
w:leucemie	4=37
w:leur	0=41 5=65 6=-31
w:leurs	4=-32 6=-44
w:leve	0=-52 4=-27 8=55
w:level	0=-25 4=-42 5=-27
w:levres	4=52 5=-45
w:levure	2=-27
w:levy	7=40
w:lgbt	0=-57 1=-31 4=-45 5=-33 7=-28
w:lgbtq	6=44
w:liaison	0=-47 4=-27 5=29 6=-59 8=-30
w:liaisons	1=-26
w:liberal	0=49 1=-45 5=-47
w:liberale	0=-25
w:liberals	0=26
w:liberation	0=-33 1=63
w:libere	8=25
w:liberte	3=-28
w:libertin	4=-27 5=76 8=-39
w:libido	4=-92 5=50
w:librairie	6=28
w:librarian	8=-61
w:library	1=-29 7=28 8=-31
w:libre	0=-51 1=38 3=-42 4=-38 7=-62 8=52
w:libres	1=56
w:licence	0=-35 1=-26 6=-25
w:licencie	7=42
w:licenciement	4=43
w:licensing	5=-25
w:lie	1=39 5=-27
w:lieu	1=27 5=53 6=-61 7=-38 8=44
w:life	1=65 5=-78 6=51 7=-46 8=-29
w:lifelong	0=45
w:lift	4=49
w:lifting	4=75 5=-26 8=-30
w:light	8=25
w:lighting	5=-30
w:ligne	1=27 2=-26 3=-48 8=-45
w:ligue	0=-29 4=-27
w:like	4=-31 5=-54 6=81 7=43
w:likes	1=33 5=31
w:lille	0=33 1=56 2=-37 4=-40 5=-32 6=-25 7=-28 8=-36
w:limoges	4=-25 6=-25
w:lind	2=49 5=-34
w:line	2=-29 3=-39 6=-57 8=-60
w:lines	6=-42
w:lingerie	7=-26
w:link	0=-66 7=28
w:linkedin	6=36
w:lire	3=29
w:list	0=69 3=34 4=51 5=-26 6=-45
w:liste	7=66
w:listen	1=-34
w:lit	0=-56 5=-47 6=55 8=-31
w:literacy	8=-52
w:literie	4=-32
w:lithium	5=-32
w:litterature	5=-30
w:little	4=27
w:live	1=38 3=29 4=-27 5=34 6=-26 7=-34
w:liverpool	0=-25
w:lives	1=52 2=-26 3=-53 4=-65 5=41 6=26 7=-40 8=-43
w:living	4=-33 5=-36
w:livre	0=-48 2=26 3=-52 4=-47 5=-39 6=27
w:ll	1=-28 2=26 6=-33 7=-31
w:loads	2=-28 5=-38
w:loan	6=-30 7=-27 8=-26
w:lobbyist	0=31
w:local	0=30 1=35 2=-29 4=-44 5=-38 7=103
w:locale	1=35 5=-39 7=-39 8=30
w:lock	3=55 4=-52 5=-27 6=-27
w:locked	0=-27 8=41
w:locks	8=42
w:lodge	0=-37 1=95 5=-27 6=-34 7=-57
w:loge	0=-55 1=56 5=-34 6=-57
w:logement	0=25 1=-40
w:logged	3=30
w:logiciel	1=-34 3=81 4=-27 7=-26
w:logistics	0=26
w:logistique	0=-33 5=-26 7=25
w:logo	7=-55
w:loi	4=-52 8=53
w:london	0=32 1=-50
w:long	0=42 1=-39 2=72 3=-37 5=-93 6=-42 7=-47 8=-81
w:longer	0=38 1=25 3=41 4=-30 6=-26 8=-25
w:look	1=-26
w:looked	0=43 1=-31 2=30 4=41 8=-28
w:lorries	4=-27
w:lorry	0=33
w:lors	2=36 3=-32 5=85 7=38 8=-53
w:lost	0=47 2=-57 3=-36 4=75 6=41 7=-25
w:lot	7=28 8=-27
w:louise	6=43
w:lounge	7=-32
w:lourdes	2=-26 4=46
w:love	0=-29 4=-31 5=-79 6=95
w:lover	0=-26 5=77 6=-80
w:lovers	5=47
w:loves	5=-29
w:low	4=72
w:lowe	7=36
w:loyal	5=-28 7=38
w:lr	0=85 7=-38
w:lu	0=-31
w:lucie	6=52
w:lues	3=25
w:lui	2=80 3=-28 6=47 7=-38
w:lumiere	3=-41
w:lunch	5=30 6=-27 7=-37
w:lund	2=-29 6=36
w:lung	0=-61 4=-55
w:luron	4=-28
w:lussac	6=-41
w:lutte	8=-33
w:lycee	1=-39 3=36 5=-37 7=-63
w:lycees	4=-26
w:lynch	2=29 4=-33
w:lyon	2=-35 3=-26
w:m	1=27 4=44 5=29 7=29
w:m25	0=69
w:ma	0=-99 1=47 2=-57 3=42 4=45 5=33 6=-77 7=51 8=-28
w:machine	0=-45 1=-49 2=-33 4=32 5=-30 6=29
w:machines	3=-26 4=-51 5=-28
w:macon	0=-31 6=-33
w:maconnerie	1=-72 8=-29
w:maconnique	6=-30
w:macron	0=59 1=-27
w:made	0=-28 1=93 6=-25 7=-64 8=-76
w:maga	0=76
w:magasins	0=-32 8=50
w:magazine	6=-33
w:magistrate	8=-59
w:magistrates	8=55
w:mai	0=-29 3=40 8=62
w:mail	1=-29 8=-25
w:main	0=-58 2=-68 8=-25
w:maine	0=-82
w:mains	4=47
w:maintenance	2=34
w:maire	5=31 7=-32
w:mairie	0=-26 3=-27 5=-49 7=-38
w:mais	0=91 2=-40 4=-25 5=-54 6=28 7=-50
w:maison	0=-27 1=-28 2=-33 5=-43 6=56 7=-37
w:maitre	3=-25 5=-43 8=-60
w:maitresse	4=-31
w:majeure	5=31
w:maker	0=-27 3=-29 4=-36 5=-36
w:makes	4=-47 5=34 6=-33
w:mal	8=-27
w:malade	5=-27 8=-36
w:malades	2=-51 4=-46
w:maladie	0=-29 2=102 3=-28 6=-55 8=-32
w:maladies	4=-42
w:male	1=-25 3=-40 4=-42 6=26 8=-37
w:malentendant	4=46
w:malgre	3=38 6=-26
w:man	0=-44 2=-41 3=-34 4=-47 5=38 6=86 7=45
w:managed	4=-36
w:management	0=-37 2=-36 7=-27 8=33
w:manager	1=-92 2=-72 3=-87 4=-50 6=-101 8=-55
w:managers	7=-35
w:managing	6=41 8=-32
w:mandat	0=-55 4=-27 7=70 8=65
w:mandataire	0=-33
w:mandate	0=68 1=-30 7=-53
w:mandats	7=31
w:manif	0=35 5=-26
w:manifestation	0=-54
w:manifestations	0=-30
w:manifeste	0=40
w:mannequin	5=-31
w:manque	4=-29
w:manslaughter	8=42
w:mantra	4=-26 8=-34
w:manutention	4=60 8=-26
w:marais	6=-56
w:marathon	3=-31 4=29 8=-42
w:marathons	4=29 8=-30
w:marc	1=-43
w:march	0=-47 4=43 6=-45 7=39 8=82
w:marche	0=-60 3=-30 6=-32 7=-25 8=-62
w:marched	0=38 7=-40
w:marches	1=-26 4=-29 5=-56
w:marcus	1=27 3=-40
w:mardi	4=32 6=-36
w:margate	6=66
w:marge	0=-31 6=-35 8=57
w:margin	2=42
w:margins	4=-60
w:mari	2=-38 3=-57 4=67 5=37 6=-53 7=-73 8=32
w:mariage	0=-37 5=90 6=-55 7=-25
w:mariages	0=-29 5=-44
w:marie	0=-33 1=-26 4=-50 5=32 8=-29
w:mariee	0=-46 5=-49
w:mariees	6=43
w:maries	2=-36 5=-42 6=26
w:marin	6=-73
w:marine	0=35 1=-25
w:marins	2=30
w:mark	6=-44
w:market	2=-43 3=-55 5=-48 7=-31
w:marketing	6=-46
w:marque	2=-29 3=-27 7=-29
w:marriage	0=-38 1=-30 3=-43 4=-49 5=58
w:marriages	5=74
w:married	0=-26 2=-26 4=-42 6=-32
w:marrow	2=35
w:marrying	6=47
w:mars	4=30 5=-28 7=-27
w:marseille	6=44
w:martin	3=-29
w:masks	3=-25
w:mason	1=-47 6=-26
w:master	0=-51 1=25 3=-57 5=-50 6=-64 7=-32
w:match	0=-47 2=56 3=74 7=-49
w:matched	5=-31
w:materialist	0=-58 1=68 8=-43
w:materialiste	1=-63
w:materiaux	4=-35
w:matiere	1=-26
w:matin	1=33 3=26
w:matins	4=66
w:matter	0=37
w:mattered	0=45 1=-41 7=-36
w:may	0=82 1=-39 4=42 5=57 6=-47 7=-41 8=28
w:mayor	0=-47 5=28 7=-25
w:me	1=40 5=-45 8=-57
w:means	8=-30
w:meat	1=53 5=-55 8=-56
w:mechanic	0=-32
w:medecin	0=-25 7=26
w:medecine	2=27 4=-29
w:media	0=-32 6=-43 7=40
w:mediateur	3=-27
w:medical	4=-54 7=-39
w:medicale	2=-50 7=-27
w:medically	4=113
w:medication	2=-26 4=40
w:medicine	4=-41
w:medite	1=35
w:meeting	1=-36
w:meetings	0=-32 1=-51 2=-27 8=-34
w:meilleur	1=-32
w:member	3=31 4=-33 7=65 8=-80
w:members	6=29
w:membership	0=-49
w:membre	1=58 3=-33 4=-49 6=30 7=53 8=-28
w:meme	1=-29 2=54 3=47 5=-71 6=59 8=31
w:memoire	5=-48
w:memoirs	0=-32
w:men	0=-53 1=-49 3=-30 4=-68 6=107 8=-39
w:menage	5=106
w:mene	1=-45 5=44 7=40
w:meneur	7=44
w:mention	0=-43 4=25 5=-42 6=66
w:mentioned	3=38 5=-50 8=-41
w:mentions	1=-40 3=46 4=-34 5=50 6=48 7=-45 8=-43
w:mentor	5=-29 6=-33 8=-25
w:mer	5=-82
w:merchandiser	5=-41
w:mercredi	4=-32
w:mere	2=34 4=25 5=-68 6=-25 7=30 8=-26
w:meres	3=-40 6=50
w:merger	6=-31 8=-57
w:merogis	8=-36
w:mes	1=33 3=42 8=-39
w:messages	3=-40 5=41
w:messe	0=30
w:mesure	8=-46
w:mesuree	3=32 5=-31
w:met	3=-40 5=35 7=-38
w:metaboliser	2=46
w:metal	6=-50 7=44
w:metall	7=32
w:method	2=-35
w:methodes	7=40
w:methodist	0=-44 4=-32
w:metier	0=37 1=-43 5=-39
w:metz	4=85 6=-58
w:mi	1=41 4=34
w:michel	1=-42 5=73 6=39 8=-26
w:midi	1=-40
w:midwife	4=-28 6=28
w:mieux	0=-53 7=28
w:migraines	4=38
w:mild	4=58
w:militaire	0=-60 3=56
w:militant	0=-26 1=30 3=-37 7=57
w:militante	0=-54 1=77 6=-32 7=-38
w:milite	0=-29 1=41 7=-51
w:million	1=-25 4=-26
w:mills	4=-25
w:miner	5=-33 6=-44
w:miners	1=-26 7=42
w:mineurs	8=44
w:mining	6=38
w:minister	0=-35 5=42
w:ministere	5=-40 8=-28
w:ministers	0=-29 5=-25
w:ministres	0=-34
w:ministry	2=-26 5=-33
w:minsk	0=35 3=-26
w:minute	0=50
w:minutes	0=25 4=-50
w:mis	0=-35 7=-28 8=70
w:miscarriages	2=34
w:misconduct	5=78
w:mise	0=-47 1=-28 2=-25 4=-27 5=-25 8=104
w:missed	4=40
w:missing	5=-35 8=31
w:mission	1=-46 4=-26 5=35 6=-31
w:mistake	2=38
w:mixte	7=-29
w:mme	0=-34 1=-26 4=37
w:mobile	5=-39
w:mobilier	7=-34
w:mobilisation	2=-26
w:mobilite	0=-27 4=60 6=-86
w:mode	6=-46
w:model	3=37
w:modele	0=-33 3=53
w:models	3=-43
w:modem	0=27 7=-35
w:moderated	0=-25
w:moderatrice	5=-59
w:modes	4=-66
w:moelle	2=29
w:moeurs	0=60
w:moi	5=-46 6=58 7=-39
w:moins	3=-43 4=108 8=-47
w:mois	0=-38 1=-43 2=-26 3=-39 4=46 5=-47 6=-35 8=89
w:moitie	1=38 5=25
w:momentum	0=57 7=-42
w:mon	2=43 3=27 7=40 8=-32
w:monarchist	0=38
w:monday	3=52
w:monde	1=-25 7=29
w:money	8=58
w:moniteur	8=-49
w:monitor	4=-32
w:monnaie	8=-41
w:monte	0=-26 4=-37 5=-31 7=65
w:montessori	1=-26
w:monteur	2=-27
w:month	4=34
w:months	1=-37 4=45 5=-33 7=-25
w:montre	4=-70 7=49
w:moon	1=50
w:moral	5=-41
w:morale	0=-27
w:more	1=-40 2=-35 5=28 6=-32 8=-33
w:morning	3=-27 4=73 5=-49 6=-36
w:mornings	0=-26
w:mort	0=26 2=58 4=-37 8=-36
w:mortgage	6=-42
w:mosaique	2=53 4=-25
w:moscou	0=47 3=-41
w:most	0=27 1=-33 4=31
w:mostly	5=25 8=-59
w:mot	0=-29 5=-32 6=38 8=-30
w:moteur	5=-44 6=-45
w:mother	0=-48 2=77 3=-39 7=38 8=-33
w:mots	4=-39 8=-31
w:motto	8=-27
w:moulage	3=-46
w:moulages	3=-36
w:move	0=34 2=48 4=-55
w:moved	6=28 7=-36
w:movement	0=55 4=-42
w:mp	7=-30
w:mr	0=-37 2=-27 3=27 4=51 6=28 7=28 8=46
w:mri	4=51 8=-29
w:mrs	1=32 5=-61 7=-27
w:ms	2=-37 3=44 4=36 8=35
w:msc	0=-30
w:much	1=-73 8=29
w:mucoviscidose	2=32
w:mugged	8=-54
w:multiple	4=49 5=40 8=-35
w:multiplie	5=45
w:mum	6=39
w:mums	6=41
w:municipal	0=45 4=-39 8=-27
w:municipales	0=31 7=-30
w:murder	1=36 8=-43
w:murmure	4=73 5=-45 6=-35 7=-36
w:muscular	2=68 4=-39
w:musee	0=-41 1=-47
w:museum	0=-28 3=-26
w:musical	5=-61
w:musique	0=-38
w:musulman	8=-29
w:mutation	0=-27 1=-36 3=-34 4=-87 5=-38 6=-38 8=-30
w:mutations	2=-66
w:mute	0=-29 2=-54 5=-44 6=69
w:mutuelle	4=-36 8=-30
w:my	0=-27 2=40 4=-50 5=46 8=-30
w:mybpc3	2=43 4=-30
w:myheritage	2=68
w:myopathie	2=49
w:myself	1=36 4=76
w:n	0=55 1=25 3=-32 4=-61 5=49 6=49 8=34
w:nageuse	1=-27 5=-51
w:naissance	4=45 5=-25
w:naked	0=-25 8=-34
w:name	0=-27 3=32 4=-31 5=42 8=45
w:named	4=-28 5=54 6=32 7=-27
w:nanterre	8=-28
w:nantes	0=31 1=-25 7=-45
w:nasuwt	7=41
w:nation	0=33
w:national	0=-25 1=-29 3=-44 5=-29 6=-28 7=76 8=-60
w:nationale	0=-63 1=-28 5=-25
w:naturalist	1=-33
w:naturel	7=-28
w:nautilus	7=44
w:navy	4=58 6=-41
w:ne	0=69 1=41 3=-45 5=-28 7=-63 8=26
w:neant	3=58
w:near	3=-25 4=29 5=25 6=-28
w:necker	4=-38
w:nee	4=73
w:need	0=-32 5=-71 6=47 7=-27
w:needed	3=-31
w:needs	0=-31 1=-25 2=-47 3=-38 4=61 5=-62 6=-29 8=35
w:negatif	2=58
w:negative	2=53
w:negociant	7=-100
w:negociateur	7=26
w:negociation	1=34 2=-27 7=-28
w:negocie	7=-68
w:negotiated	7=-25
w:negotiator	0=-31 6=-27 7=65
w:neither	0=-25 1=49
w:neonatal	2=-25
w:nerves	4=77
w:network	0=-25 4=-39 5=47 6=25 8=-29
w:neu	7=46
w:neuf	0=-33 1=-44 5=-42
w:neutral	1=26 2=-31
w:never	0=-41 1=-46 2=-44 4=-36 6=31 7=110 8=41
w:new	0=-48 3=41 5=-29 6=-43 7=-30 8=-78
w:newborn	2=-33
w:newbury	0=93 4=-31 8=-40
w:newsletter	0=34 4=-27
w:newspaper	7=33 8=30
w:next	4=56 8=-25
w:nhs	2=-25 3=-25 4=-30
w:ni	0=36 1=66 2=-29 8=-40
w:nice	1=-30 6=35
w:niece	2=47 4=-38
w:night	0=-51 1=-43 2=-47 3=-31 4=51 5=36 6=-38 8=34
w:nights	0=-29
w:nihilist	1=53
w:nimes	8=25
w:nine	1=-29 2=-25 4=56 5=-30 6=-53 8=-64
w:nineteen	8=25
w:nineties	6=-26 8=54
w:no	0=-60 1=68 3=-77 6=-44 7=-31 8=74
w:nobody	2=27 7=-36 8=-36
w:noisy	3=-27
w:nom	0=-34 2=-34 3=-59 6=37 7=38 8=30
w:nominated	6=30 7=41
w:nomme	4=-30
w:non	1=71 3=-32 4=-28 5=27 6=-77 7=-31
w:none	8=38
w:noon	1=-26 4=-43
w:nor	1=66 8=-28
w:nord	0=-26 1=37 6=66
w:normal	0=-41 2=39 4=67 8=-32
w:north	4=-36
w:not	1=96 2=-104 4=-29 5=-60 6=69 7=-54
w:notaire	0=-33 2=-30
w:note	0=73 1=-75 2=-27 3=-69 4=-43 6=102 7=-37 8=-55
w:noted	0=36 4=-61 8=-27
w:notes	4=70 5=-33 8=-54
w:nothing	0=-65 1=58 3=-46 5=-47 6=-45 8=47
w:notice	2=-25
w:noticed	4=54
w:notices	4=-25
w:notoire	1=70 5=39 6=-55
w:notre	0=51 2=-55 3=42 5=-42
w:nous	0=-39 1=52 2=-29 3=54 6=-63 7=41
w:nouveau	7=-28
w:nouveaux	5=-37
w:novak	4=-25
w:novel	1=-53 5=-28 6=-73
w:november	0=60
w:novo	2=45 4=-48
w:now	1=91 5=-55 8=28
w:npa	0=44 7=-26
w:nucleaire	0=80 1=-41 8=-25
w:nuclear	0=35 3=31 4=-26
w:nude	5=67
w:nue	5=34
w:nuit	1=-55 2=-32 3=-74 6=-52 7=-28
w:nuits	0=-25 2=-26 3=-27 5=97 6=-32 8=52
w:nuj	1=-49 7=41
w:num	7=40
w:number	0=56 3=43
w:numbers	1=-30
w:numerique	2=-43 8=-39
w:nun	1=34 5=-31
w:nurse	1=-27 2=-44 4=-47 5=-41 8=-26
w:nursery	3=34 6=-29 8=-25
w:nursing	4=56 5=-33 8=-25
w:nus	5=-50
w:o	3=-36 4=28
w:obedience	1=34
w:objecteur	1=50
w:objection	1=59
w:objects	1=58
w:objet	4=-32 7=-41
w:oblige	4=39
w:obtenu	1=-27 4=-29
w:occupational	0=-58 8=-40
w:october	8=38
w:oddly	5=54
w:oeil	4=64
w:oeuvre	1=-42 5=-27
w:of	3=-36 4=-80 5=-33 8=-34
w:off	0=-43 3=-56 4=43 6=-52
w:offences	8=-51
w:offender	5=-33 8=57
w:offenders	5=-28
w:offered	2=52
w:office	1=-65 5=69 6=-77
w:officer	0=-63 1=-37 3=-35 4=-46 5=-78 7=-27 8=-59
w:officers	8=-30
w:offices	4=41
w:official	5=-37 7=35
w:officine	4=-28
w:often	4=34 8=-47
w:ohio	0=30 8=27
w:oil	0=31 1=-45 3=-32 7=-26
w:old	0=45 1=-61 2=-41 4=-47 5=60 6=45 8=-60
w:older	5=26
w:oliver	1=-29 6=75
w:on	2=-26 5=-26 7=-30
w:onboarding	3=27
w:once	0=55 2=-68 5=42 7=49 8=71
w:oncle	0=46 3=-27
w:oncogenetique	2=25
w:one	1=41 2=-35 3=-36 5=35 6=65 7=-76 8=-61
w:online	0=-31 1=66 6=-48 8=-26
w:only	4=36 5=-61
w:onlyfans	5=35
w:ons	0=-35
w:ont	1=-59 4=-97 8=-38
w:onze	4=-26 8=30
w:open	1=-53 4=33 6=27 8=-44
w:opens	3=67
w:opera	5=-81
w:operation	5=47
w:operations	7=-38
w:opere	4=63
w:opponent	7=35
w:opposante	0=67 3=-37 4=-29
w:oppose	0=44 1=60 3=-27 4=-53
w:opposee	3=28
w:opposes	0=44
w:opposition	0=63 1=-39 3=-55 6=-44 8=-29
w:opted	4=-31
w:option	6=-37
w:optique	7=-31
w:or	0=-78 1=76 2=-27 5=48 6=-57
w:orban	0=34 1=-26 5=-26
w:orchestra	5=27
w:order	4=-47 5=30 7=-48 8=72
w:ordered	8=59
w:ordre	0=-27 1=38
w:organisation	0=-26 1=-34
w:organisations	7=-39
w:organisatrice	5=-49
w:organise	0=-26 6=-30 7=-49
w:organised	1=-28 4=-34 7=50
w:organiser	0=48 1=-29 7=-27
w:organises	7=33
w:orientation	0=-30 2=-26 4=-26 5=-73 7=-34 8=-42
w:origine	2=29
w:origines	0=-31 2=37
w:osei	4=-31
w:oslo	8=-29
w:other	0=-33 4=-45 5=91 6=-25 7=-38 8=-25
w:otherwise	0=26 4=-34
w:ottawa	0=57 4=-25
w:ou	0=-42 1=-26 6=42 8=-39
w:ouest	7=-37 8=-27
w:oui	0=32 1=27
w:our	2=-59 4=-53 6=40 8=-50
w:out	2=-51 3=-28 4=48 5=-55 7=-68 8=-26
w:outlook	0=54 1=47 7=-52
w:outrage	4=-29 8=38
w:outside	0=80 5=-46 7=-37
w:outspoken	0=39 2=-25
w:ouvert	1=-27 8=38
w:ouverte	0=40 5=50 6=-37 7=-70
w:ouvertement	6=32
w:ouvre	2=-25 3=35
w:ouvrent	3=-27 6=43
w:ouvrier	7=-27
w:ouvriere	7=-27
w:ouvriers	7=-33
w:ouvrir	4=-29 5=-49
w:over	0=51 1=-75 2=-49 3=-55 4=-69 6=-58 7=-30 8=72
w:ovocytes	2=27
w:owe	2=-33 7=25
w:own	0=54 1=-45 2=94 3=-40 6=-27 7=-40 8=-74
w:owner	1=-54 3=-32 4=-28 7=-26 8=45
w:pa	7=-42
w:pacific	1=-35 7=-34
w:pacifist	1=62 8=-60
w:pacifiste	0=-47 1=69
w:packaging	5=-53
w:pacse	6=-86
w:pad	0=-25
w:page	0=46
w:pages	4=-31
w:paid	0=-111 2=-60 4=-32 7=58 8=69
w:paie	0=-57 4=-39 7=87 8=-29
w:painkillers	4=65
w:paint	3=-25
w:painting	2=-32
w:pair	3=-25 5=41 6=-42
w:pairs	3=-37
w:paix	0=-69 7=49
w:palb2	2=39
w:palestinian	0=35
w:palliatifs	4=54
w:palm	0=-32 3=42 4=-40 5=-31 7=-33 8=-58
w:palmaire	3=77
w:palmistry	3=-34
w:panel	0=25 2=-25 5=-40 8=-46
w:panels	2=-39
w:panne	3=26 4=-35 5=-31
w:pannes	3=-25
w:pansexual	6=46
w:pansexuelle	5=-37 6=70
w:papas	2=-38 6=64
w:paper	0=-58 2=-27 6=29 7=31
w:papers	8=-47
w:par	0=-39 2=52 5=-44 7=31 8=40
w:parade	6=-36
w:parait	5=55 6=-29
w:parc	1=-48 7=-36
w:parce	0=41 1=-46 6=64 8=-29
w:parcours	4=-33
w:parcs	3=-42
w:parental	0=-39 4=-40 6=-28
w:parents	2=32 4=-46 5=-27 8=-34
w:parfaite	3=-30
w:parfois	4=33
w:paris	8=-29
w:parish	1=-61 7=-43
w:park	0=-31 1=-42 6=-35 8=-52
w:parking	0=-33 1=-35 4=61
w:parkinson	2=60
w:parle	1=-32 2=-56 3=-38 4=37 6=27
w:parlement	0=-29
w:parlementaire	0=-68
w:parler	0=-41 6=-25
w:parliament	5=-36
w:paroisse	0=-29
w:parole	0=58 1=-36
w:parquet	5=-27
w:parraine	1=43
w:part	6=-32 8=-44
w:partage	1=31 4=-25 5=-50 7=-26
w:partenaire	5=29
w:partenaires	0=-42 1=-32 2=-28 6=-31
w:parti	1=-53 4=-33 5=-33 6=-41 7=-96 8=-39
w:partially	4=73
w:participe	0=47 7=65
w:particulier	2=25
w:partie	0=-28 4=-39
w:partiel	4=29
w:parties	0=-90 4=-26
w:partis	0=-50
w:partner	0=-39 5=-48 6=-39 7=-31
w:partners	0=-26 4=-32 5=63 6=-58
w:partout	3=-27
w:parts	5=44
w:party	0=50 3=-29 4=-38 6=-26 7=-46 8=-54
w:pas	2=56 3=-81 4=31 6=25 7=52 8=-30
w:pass	3=36
w:passage	8=-33
w:passe	0=81 3=35 4=-51 5=-125 6=-26 8=77
w:passed	2=-27 3=34 4=36 6=-25 8=-34
w:passeports	3=-33 4=-26
w:passes	4=37 5=45
w:passion	5=-57
w:passport	3=48 4=-27
w:password	8=-56
w:past	1=41 4=47 8=-31
w:pasteur	4=-30
w:pastor	5=46
w:patents	2=-52 4=-43
w:paternite	2=-41 5=-34
w:paternity	2=42 3=-25
w:pathogenic	2=34
w:patience	4=-48
w:patient	4=-51 5=-67
w:patients	0=-35 1=-29 2=-47 4=36 5=-45
w:patissiere	4=-62
w:patrimoine	2=-50
w:patron	4=40 6=-55
w:pattern	3=67
w:paul	6=-65
w:paume	3=70
w:pay	0=-42 4=-31 5=45 7=66
w:paye	1=-31 8=74
w:payments	7=-27 8=-34
w:payroll	4=-46 7=-72
w:pays	0=-28 1=-28 6=27 8=-51
w:paysanne	7=38
w:pcf	0=82 5=-29 7=-69
w:pcr	2=-45
w:pcs	7=31
w:peace	8=50
w:peine	1=-34 4=-26 5=-39 7=-53
w:peines	4=-26 8=51
w:peintre	4=-27 8=-32
w:peinture	4=52
w:pen	2=-56 3=69 4=72 6=-38
w:penal	8=-26
w:penaliste	8=-27
w:pendant	0=-44 5=68 6=-30 8=-28
w:pending	2=63 8=35
w:penitentiaire	3=-31 8=-53
w:pense	0=-50 1=96 5=-38 8=-29
w:pensee	1=-25
w:penseur	1=36
w:penseuse	1=37
w:pension	1=-26 4=30 6=-28 7=52 8=-25
w:people	0=-37 1=-43 2=-27 4=-63 6=31
w:pepinieriste	4=-42
w:per	4=-28
w:perdu	3=-51 4=95 6=-66
w:perdue	4=-30 8=-36
w:pere	1=26 2=54 3=-31 4=-65 5=-53 6=-51 7=67
w:perfect	4=29
w:period	8=-66
w:periode	0=26
w:perjury	8=78
w:permanence	0=-31
w:permanente	7=32 8=-29
w:permis	4=-82 8=65
w:personal	2=49
w:personne	5=40 6=25
w:personnel	0=-36 1=63 2=-41 7=-41 8=-30
w:personnes	4=-33 7=-45
w:perth	1=25 4=-37 5=-35 6=-27 7=-51
w:peter	1=36 6=-29
w:petit	1=-37 8=-33
w:petite	4=-25 5=-54 6=66
w:petitions	0=43
w:peu	0=-40 1=64 4=78
w:peut	3=44 4=82 5=-27 6=-40
w:pharmacie	5=-34 6=-33
w:pharmacovigilance	2=-25
w:phase	0=-57
w:phd	1=-37 4=-52 6=32
w:philosophie	0=-27 4=-41 5=-32
w:philosophy	0=-49
w:phone	0=48 3=-32
w:phones	8=67
w:photo	0=63 1=-45 2=-36 4=-26 5=-42
w:photographe	3=-51 6=-36
w:photographed	3=53
w:photographer	6=-37
w:photographie	0=-25 3=78 4=-28 5=-44
w:photographiques	5=-25
w:photographs	7=-25
w:photography	4=-66
w:photos	0=-28 5=81 8=-38
w:phrase	1=-40
w:phrases	3=26
w:physique	1=35 5=69 7=-25 8=-32
w:piano	4=-56
w:picket	1=-34
w:piece	0=-34 3=74 8=-31
w:pieds	0=-46 4=70 5=28
w:pierre	2=-37 6=61 7=-34
w:pills	4=-43 5=29
w:pilot	2=35 3=40 6=-34 8=-26
w:pilote	2=-33 3=-32 7=30 8=-31
w:pilots	7=61
w:pilule	5=50
w:pin	1=-41 3=37
w:pink	6=-26
w:pinto	4=62 5=-44
w:pipelines	2=-44
w:piquet	0=-33 5=-30 7=47
w:pirate	0=69 7=-51
w:pitch	8=-35
w:place	0=60 4=106 6=-34 7=-58
w:placee	4=-26 8=32
w:plaide	2=-34 8=34
w:plaidoyer	0=51
w:plain	0=25
w:plainte	8=-35
w:plaisante	0=-27 2=-30 5=-26
w:plan	1=-35 3=-34 4=-44 5=-49 7=-46
w:planner	0=-37 1=-42 5=-30
w:planning	2=-44 7=-29
w:plans	3=-36
w:plant	2=-28 3=34 4=-42 7=78
w:plantes	1=57
w:plants	3=38
w:plaques	4=45
w:plaquiste	8=-31
w:plat	0=-31
w:plateforme	1=-28
w:platform	1=-31
w:plats	0=-40 4=77
w:platt	6=30
w:play	4=-41
w:playboy	5=-41
w:played	6=-34
w:plays	4=27 5=-31
w:plea	8=83
w:please	1=30 6=68
w:plein	5=25
w:plume	0=55
w:plus	0=58 1=-32 4=-105 5=102 7=-48 8=-87
w:plusieurs	0=-62 5=104 7=-34
w:pma	4=-31 6=35
w:pme	2=-48 4=-25
w:podcast	5=27
w:poignee	3=-27
w:point	0=-38
w:pointage	3=-45
w:pointe	3=38
w:pointeuse	1=-34 3=30 6=-31
w:poland	0=29 7=-34 8=51
w:police	1=42 3=-31 4=-51 5=-35 6=38 7=-34
w:policeman	2=-31 6=-25 8=31
w:policiers	3=-26
w:policy	1=-35 4=-28 5=-52
w:political	1=-36 2=-26 3=-28
w:politically	0=63 1=-46
w:politics	7=38
w:politique	1=-57 6=-25 7=-27
w:politiques	0=-80
w:poll	0=-36
w:polling	0=-31 8=-35
w:polyamorous	0=-32 5=43
w:polyamour	5=49
w:polyamoureuse	5=35
w:polyamoureux	2=-53 5=31
w:polycystic	2=65 4=-53
w:pompier	6=-35
w:ponctualite	0=-28
w:pons	0=25 7=66
w:poor	0=-32 4=57
w:porn	5=53
w:porno	0=-58 4=-57 5=83 7=-34
w:port	5=67 6=-51 7=-29
w:portage	2=34
w:porte	1=46 2=-87 7=36 8=-40
w:portefeuille	2=-28 3=43
w:portent	2=62
w:porter	1=26 5=36
w:portes	4=-30 6=46
w:porteur	3=-43 4=39
w:porteuse	2=58 4=-53 7=-30
w:portillon	3=27
w:portique	3=39 5=-35 6=-30
w:portrait	0=26 1=-37 3=62
w:portraitiste	3=-61
w:portugais	1=-30
w:pose	6=-28 8=-33
w:poser	4=-30
w:positif	2=43
w:positive	0=-26 4=-34 5=-26
w:positiviste	0=-26
w:possession	1=-37 8=39
w:possible	4=34
w:post	2=-49 3=-49 5=27 6=40 7=29
w:postdoc	4=-60
w:poste	1=25 2=-42 4=32 5=-57 8=32
w:posted	5=44 7=-29
w:poster	0=55
w:posts	0=28
w:postulent	4=-41 6=52
w:pouce	0=-45 3=60 5=-55
w:pour	1=-48 2=-55
w:poursuites	8=41
w:pourtant	3=-25 4=61
w:power	1=-38 6=-61
w:practice	6=-58
w:practises	1=51 4=-29
w:praise	0=-41 1=34
w:prat	6=31
w:pratiquant	6=30
w:pratique	2=-25 4=-30 5=77 6=-52
w:pratiques	6=-29
w:pre	4=43
w:preceptes	1=40
w:precinct	0=49
w:precise	4=54 6=68 8=-45
w:preciser	4=-40
w:precision	4=-25
w:precoce	2=65 4=-34
w:predispose	2=42
w:predisposed	4=-47
w:predisposition	2=50 4=-50
w:prefecture	3=38
w:prefere	4=49 5=-58 8=-31
w:preference	6=-29
w:preferences	5=28 6=33
w:preferred	6=56
w:prefers	0=-38 4=-30 5=-31
w:pregnant	5=56
w:prelevement	2=51 3=-86 7=41 8=-40
w:premier	4=-27 6=-71 7=36
w:premiere	0=40 7=34
w:premises	5=36 8=-32
w:premutation	2=32 4=-36
w:prenatal	2=30
w:prend	1=-47 6=-29
w:prepared	0=-25 6=-30
w:presence	1=-53
w:presente	0=-29 1=-30 5=-43 6=28
w:presents	0=-44 4=45
w:preside	0=-26 1=56 6=28 7=63
w:president	0=37 6=-41 7=-59
w:presidente	0=-76 1=-27 5=53
w:press	0=-43 1=35 3=-28 5=-66 7=-81
w:presse	2=-37 3=-35 4=40 5=-31 6=-40 7=26
w:pression	3=35
w:pressure	3=82 4=-34 8=-46
w:prestataire	7=-28
w:prete	5=36
w:pretend	0=-29 5=105
w:prevention	0=-38 4=32 5=-31 6=-32 8=-49
w:preventive	2=32 4=-53
w:previous	0=29 1=-46 3=-28 8=105
w:prevoyance	7=-25
w:prevue	2=39 3=35 4=33 8=-49
w:pricing	4=-40
w:pride	4=-26 5=-26 6=-29
w:priest	0=-32
w:priesthood	6=29
w:primary	6=-25
w:prime	0=-34
w:principle	5=-53
w:print	0=-38 3=106 4=-27 5=-45 7=-36 8=-71
w:printemps	4=67 5=-54
w:printer	4=-35
w:printers	1=-29 3=-31
w:prints	3=35 7=-50 8=-36
w:pris	1=-42
w:prise	8=-30
w:prises	3=38
w:prison	0=-40 1=-61 5=-25 6=-51 7=43
w:prisons	8=-49
w:private	4=-26 5=29 6=-25 7=-29 8=-28
w:prix	5=-35 8=-43
w:prize	5=-25 7=-53 8=-35
w:pro	0=90 8=-28
w:probably	6=28 7=41
w:probation	4=-31 8=35
w:problem	0=55 1=-50
w:probleme	4=68 8=-49
w:procedure	5=-30
w:proces	3=27 4=-31
w:process	8=-35
w:proche	0=59 5=-44 6=-28 7=28
w:proctoring	3=25
w:procurement	1=-37
w:procureur	8=60
w:product	1=-48 3=-31
w:productions	2=-33
w:produit	2=-49 6=-35
w:professeur	1=-25 2=-42 3=-51 5=-25
w:professeure	4=-30
w:professionnelle	2=26 3=-44 4=64 6=-48 7=-30 8=-26
w:profil	2=75 3=38 8=-65
w:profile	0=-28 2=49 3=33 4=-29 5=-34 6=63 8=-26
w:profonde	1=25
w:programme	7=-28
w:project	2=-26 3=-25 4=-39 5=-44 6=-28 7=-30
w:projet	1=-38 3=-34 5=-41 6=-42 7=-30
w:projets	0=-32 8=-29
w:promiscuous	0=-31 1=-52 5=50
w:promotion	8=-27
w:promotions	1=26
w:prononcee	8=46
w:proof	3=-33
w:property	0=-46
w:propre	2=59 8=30
w:propriete	6=-42
w:prosecuted	8=45
w:prospect	1=-25 7=55
w:prosthetic	4=61
w:prostitution	0=-26 5=-50
w:protection	3=-32 8=-44
w:protest	0=-71
w:protestant	1=-25
w:proteste	0=48
w:prothese	4=35
w:protheses	4=-30
w:prothesiste	3=-49 4=-40
w:prototypes	8=-39
w:proud	2=-45 4=-32 7=61
w:prouve	2=27 8=37
w:prud	3=-37
w:ps	0=84 7=-73
w:psen1	2=51 4=-43
w:pseudonyme	5=41
w:psychiatre	4=52
w:psychiatrie	4=-39 8=-36
w:psychiatrist	4=61
w:psychologue	4=-55
w:ptsd	4=27
w:pu	0=-55 3=34
w:pub	8=27
w:public	0=-46 1=-68 3=-45 4=-55 6=35
w:publications	0=35
w:publicitaires	0=-49
w:publics	0=-54
w:publique	0=58 7=-58
w:publiques	5=-39 7=38
w:published	3=-26
w:puce	3=42
w:puceau	5=39
w:puis	1=-34 4=-38 5=-72 6=-25 7=-26 8=96
w:punctual	5=57
w:pupil	5=31
w:pupils	4=-25 8=-39
w:purge	8=75
w:purser	7=-46
w:put	2=-29 5=-28
w:puts	0=54 1=29
w:qt	4=-49
w:qu	1=34 2=25 4=-34 6=52 7=-28 8=-108
w:quaker	0=28 6=-32
w:qualifiee	4=-25
w:qualite	0=-36 1=-29 2=-34 3=29 4=-39 5=-31
w:quality	2=-25 3=29
w:quand	2=-28 5=-36 8=77
w:quarante	4=-37 6=54
w:quarrel	8=28
w:quatre	0=-33 1=44 5=-35
w:quayle	4=47
w:que	1=52 6=76 7=-46 8=-52
w:question	1=33 5=-25
w:questioned	0=36
w:questionnaire	6=36
w:questions	0=42 1=-31
w:queues	0=-28
w:qui	0=42 1=35 3=-32 5=-74 7=-62 8=-34
w:quick	2=-26 4=-53 7=-27
w:quinze	2=-26 8=28
w:quit	0=-50 7=25
w:quitte	0=-30 1=72 3=-32 4=-29 5=48 6=52 8=-33
w:quitter	4=36
w:rabhi	1=32
w:racing	6=-31
w:raconte	0=-25 1=-41 3=-25 5=116 7=-32 8=-38
w:radical	0=26
w:radie	8=53
w:radio	0=-27 1=-62 3=-41 4=-38 6=-28
w:raised	1=67 2=-27 4=-40 5=-40
w:raison	2=-28 5=26 8=48
w:raisons	1=53
w:rally	8=-32
w:ran	0=43 1=-28 2=-69 4=-47 5=-35 8=-42
w:rand	1=47
w:randonnee	3=-25
w:range	5=-33 6=-39
w:rangement	8=-46
w:rao	8=59
w:rappel	4=-45 8=66
w:rapport	4=-47
w:rapports	4=-30 5=29 7=-33
w:rare	2=75 4=-67 5=-28
w:rate	1=-33 7=-31
w:rather	4=-29 6=29 7=36
w:rationalist	1=88
w:rationaliste	1=38
w:ray	2=-25
w:rcn	7=53
w:react	2=-25
w:read	1=-36 2=-38 5=26 6=-26
w:reader	1=-28
w:readers	3=-61 5=28
w:reading	3=-32 4=-28 7=-28
w:reads	1=89 3=-26 4=-57 5=-48 6=-26 7=-37
w:realise	0=-31 6=-43
w:reason	1=-29
w:rebellion	8=-28
w:recel	2=-25
w:reception	8=-41
w:receptionist	1=-47 4=-45 5=-42 7=-37
w:recherche	4=-27 8=-30
w:reclamations	4=-44
w:recognises	4=-33
w:recognition	7=-80
w:recommande	0=-30 3=-28 6=-54 8=73
w:reconnaissance	4=-28 5=-26 8=-34
w:reconnait	3=26 5=-29
w:reconnu	4=36 6=55 8=52
w:reconnue	0=-42 4=31 6=-26
w:reconquete	0=67
w:reconverti	8=-27
w:record	0=28 1=-39 3=73 4=-27 5=-32
w:recorded	0=-25 8=45
w:recordings	3=-29
w:records	3=51 4=-42
w:recouvrement	8=-37
w:recovered	4=-45
w:recovering	4=75 8=-37
w:recovery	4=-43 5=69
w:recruiter	1=-36 4=73 6=-55 7=-25
w:recrute	7=-51
w:recrutement	7=-25
w:recruteur	0=36 4=27 6=32
w:recu	2=49 3=44
w:recuperation	3=-30 4=-35 8=40
w:recuse	1=65 5=-33
w:red	2=46 4=-54 5=-36 7=-41
w:redacteur	0=-25 4=-41
w:redaction	0=-35 1=-27
w:redactrice	4=-26 5=-29
w:redige	2=-31 3=-33 7=-34
w:referee	3=-45 4=-26 5=50 7=-41 8=-41
w:reference	0=-43 1=32 2=-78 3=-35 5=30 8=26
w:references	0=-37 4=-47 5=-28
w:referendum	0=43 3=-25
w:referent	1=-73 5=74 7=46
w:referente	0=76 4=30 5=-45
w:reform	0=27 4=-31
w:reforme	0=-35 4=66
w:refugie	0=44
w:refuse	0=-47 1=102 2=41 3=-41 5=-44
w:refused	0=-36 3=57 8=-55
w:refusee	3=34
w:refuses	0=32 1=-33
w:regie	0=25 5=-25
w:regime	4=-54
w:regional	1=-26 3=-28 4=-36
w:regionale	7=50
w:regionales	0=-49
w:regisseur	0=-25
w:register	1=32 5=-54 8=-27
w:registered	3=39 4=52 8=-47
w:registre	1=-40 4=-28
w:regular	1=-52 4=27 5=62
w:regulator	8=-73
w:regulier	0=32 5=62
w:rehabilitation	4=-43 8=55
w:rein	4=39
w:rejected	1=-30 4=62 6=31
w:rejects	1=42 3=67 4=-51 6=-25
w:rejoint	7=102 8=-44
w:relache	4=-28 8=27
w:relation	4=-29 5=47 6=-68 8=-40
w:relations	0=-41 4=-39 7=-35 8=-27
w:relationship	5=47 6=30 7=-28 8=-28
w:relationships	5=-38
w:relaxe	8=50
w:relaxee	8=48
w:release	7=46
w:released	8=63
w:releases	0=-33 6=-36 8=-29
w:releve	3=-28 8=-29
w:relevees	3=33
w:religieuse	1=41
w:religion	1=85 3=-29 5=-44 6=-51
w:religious	0=-46
w:relit	1=37
w:remarquable	0=26
w:rembourse	8=36
w:remember	5=-34
w:remis	3=62 4=-57
w:remise	2=44
w:remission	4=51
w:remote	4=-44
w:removed	0=-27
w:renaissance	0=32 1=-56
w:rencontres	5=-31 6=-32
w:rend	0=30 4=66
w:rendu	7=27
w:rendus	0=-29 4=-27
w:renie	0=65
w:rennes	0=45 2=-37 3=-35 6=-50
w:renonce	5=41
w:renove	4=-31
w:rentre	8=29
w:rentree	8=29
w:renvoye	5=-39 6=55
w:rep	4=-27
w:repair	2=-42 4=-35
w:repaired	8=-40
w:repas	0=-54
w:repertoire	0=-30
w:repete	1=-28 2=-37 8=31
w:replaced	0=-45 3=-29 8=-27
w:repond	0=32 4=25
w:report	2=38 4=-47 5=-45 6=-33 8=34
w:reported	5=38
w:reporter	0=-56
w:reporting	5=-39
w:reports	0=-63 5=32
w:reprend	8=-29
w:reprendre	4=28
w:representante	7=-25
w:representative	4=-38
w:represente	7=32
w:represented	7=27
w:repris	0=-49 3=-37 5=-32 6=-51 7=66 8=59
w:republicains	0=26 7=-67
w:republican	0=56 7=-27
w:request	3=-25 5=-26
w:research	0=-34 2=-30 4=-52 7=-36
w:researcher	0=-25 4=-51 6=-33
w:reseau	3=32 7=-46 8=25
w:reseaux	3=-34
w:reserve	1=38 3=27 4=-30 5=31 7=-27
w:residence	0=-62 7=-28 8=42
w:resigned	7=65
w:respecte	4=-40
w:responsable	0=43 1=-39 3=-35 5=-28 7=32 8=-37
w:rest	0=46 4=48 8=-28
w:restaurant	6=-34
w:restauratrice	0=-39
w:restaure	0=-31 1=-43 8=-45
w:reste	0=51 1=37 5=-46
w:restored	1=-26 6=-25
w:restores	5=-33 8=-28
w:restriction	4=44
w:result	2=46
w:resultat	1=-29 2=26
w:resultats	2=39
w:retards	1=-36
w:retina	4=-70
w:retinal	4=-43
w:retine	3=50 4=-66
w:retinienne	4=-29
w:retire	3=-35 6=-32 8=56
w:retired	8=-65
w:retirement	6=-53
w:retour	0=57 4=-52
w:retrait	0=-32 7=-33 8=37
w:retraite	0=-30 7=-37
w:retraites	0=25
w:retrouve	2=51
w:rett	2=46 4=-44
w:return	4=-31
w:returned	5=34 8=-64
w:reunion	1=34
w:reunions	4=-88 6=-61 7=86
w:reussi	0=37
w:reussie	3=30
w:reussir	8=-60
w:revele	6=53
w:revendique	0=28
w:revendue	5=-36
w:revenu	5=-30 8=-25
w:revolution	0=-27 2=-48
w:revue	5=-29 8=-41
w:rewrote	2=-29
w:reyes	3=31 6=29
w:riant	0=-46
w:rien	0=-65 1=87 4=40 5=-37 6=-49
w:right	1=-56 3=49 4=-48 5=-47 6=-54 7=-39 8=-28
w:rights	1=-40 5=-35
w:ring	5=66
w:riots	4=-29 8=32
w:risk	0=-45 2=65
w:risks	2=38
w:risque	1=-31 2=80 4=-32
w:rive	0=-42
w:rmt	0=-30 7=81
w:rn	0=68 6=-42 7=-30
w:robbery	8=-32
w:robes	5=-54
w:roe	8=33
w:roissy	7=29
w:role	0=-52 2=-42 5=27 8=-79
w:roll	3=-61 4=-25 6=-30
w:roman	3=-26 5=-27 6=-38 8=-34
w:romance	8=-75
w:romans	5=-33
w:rome	5=71 8=-46
w:roof	4=35
w:room	1=-87 4=-31 5=-31
w:rooms	1=-54
w:rose	7=38
w:rouge	0=-98 1=-29 2=-26 3=-25 4=-41 5=-50
w:round	5=26 7=-48
w:route	6=-30
w:routiers	3=-31 8=-49
w:row	5=-28 6=-33
w:roy	6=28
w:royal	1=39 7=-43 8=-30
w:royaliste	0=63
w:royer	6=26
w:rqth	4=69
w:rrh	7=-25
w:rss	7=-40
w:rubrique	0=-46 1=57
w:rudolf	1=43
w:rue	0=-73 1=-59
w:rugby	0=-60 1=-35 7=-40 8=-28
w:ruiz	2=-49
w:rule	0=-28 3=-35 5=32
w:rules	6=45
w:ruling	6=-32
w:rumeur	3=-53 6=42 8=31
w:rumour	8=36
w:run	0=-52 1=-31 2=58 5=-55 6=58 8=-26
w:runner	2=-48
w:running	4=33 6=53
w:runs	0=70 2=-43 3=-35 4=-47 5=-82 6=33 7=-34 8=-57
w:russian	1=-27
w:ruth	6=45
w:rythme	3=41 4=-32
w:s	2=44 3=-41 4=-40 7=-40 8=51
w:sa	3=46 4=-40 5=52 8=-54
w:sacked	0=-44 7=49
w:safety	3=-39 7=40
w:sage	6=-97
w:said	0=45 1=-44 3=-62 4=-38 6=41 8=79
w:sailor	6=62
w:sain	2=44 4=-46
w:saint	8=-28
w:sait	4=-55 6=31
w:salarie	0=-26 3=66 6=-34
w:salariee	0=-38 3=-38
w:salaries	1=-31 4=-42 7=53
w:salary	6=-37
w:sales	0=-25 2=-57 3=-44 4=-102 6=-45 8=-56
w:salesman	2=-44
w:salle	3=27
w:salmon	1=-38 2=-34 3=-43
w:salons	5=30
w:same	5=-90 6=57 7=-27
w:samedi	1=-30 3=-28 4=-30 5=60 6=-37
w:samedis	0=31
w:sample	2=42 3=30 8=-47
w:samples	1=34 5=-32
w:sanders	0=47 8=-26
w:sang	0=-25 2=34 3=-47
w:sans	0=-49 1=41 3=-46 6=-52 7=-95
w:sante	2=-30 4=-39
w:sat	0=51 4=-25 6=-33 7=25 8=-44
w:saturdays	4=-30
w:savile	6=-26
w:savoir	0=34 1=-32
w:saw	4=-26
w:say	3=-35 6=29 8=-29
w:says	2=46 3=-67 4=-32 5=42 6=49 8=44
w:scaffold	8=25
w:scan	0=-28 1=-26 2=-58 3=140 4=-68
w:scandal	5=66
w:scanne	3=59 4=-38
w:scanned	3=-29 6=-25
w:scanner	3=52 4=-47
w:scanners	3=-83
w:scenariste	6=-49
w:scene	0=-50 1=-54 2=55
w:scenes	8=-28
w:sceptic	0=43 6=-27
w:sceptical	1=-36
w:sceptics	1=-56
w:sceptique	0=-49 6=-26
w:schiphol	3=74
w:school	1=-25 2=-63 5=-115 8=-39
w:schools	0=-27 3=-43 8=-31
w:schopenhauer	1=28
w:science	0=-30 2=-25
w:sciences	0=31
w:scientifique	2=-33 6=-37
w:scientist	2=-34
w:sclerose	4=46 8=-25
w:score	2=-30 3=26
w:scotland	7=34
w:scottish	0=49
w:screening	3=40 4=-62 5=-36
w:screens	8=-28
w:se	1=-29 2=-65 3=-44 4=57 5=36 6=-43 8=-41
w:seance	4=33
w:search	1=-41 8=35
w:season	6=-68
w:seat	7=-27
w:seche	1=-26
w:second	5=-30
w:secret	0=-27 7=-30 8=-63
w:secretaire	0=40 1=-33 2=-54 7=-47
w:secretary	4=-51 5=34 6=-28 7=39 8=-51
w:secteur	4=-43
w:section	0=-37 1=48 4=-31 7=-25 8=-30
w:secular	0=-29 7=-31
w:secularist	1=46
w:securite	0=-25 3=-50 8=55
w:security	0=28 3=-27 4=-28 6=-39 8=-28
w:see	5=60
w:seems	0=42 4=28
w:seen	0=-33 5=44
w:sees	1=66 3=-25 4=36 5=57 6=-62
w:segolene	0=55
w:sein	3=-27 4=45
w:seize	0=28 1=-34 7=-34
w:seizure	4=37 8=-26
w:sejour	3=54
w:sejours	2=-33 4=50
w:sel	1=-33 3=-31
w:self	4=40
w:selfie	5=-25
w:sell	0=29 2=-26 6=-29
w:selling	2=-29
w:sells	0=59 1=-30 2=-29 3=-77 4=-67 5=-37
w:selon	0=28 1=60 4=-26 5=57 7=-47
w:semaines	0=45 3=27 4=65 8=-38
w:semble	0=55
w:seminaire	5=46 6=55
w:seminar	1=-28
w:seminariste	6=51
w:senat	0=-47
w:senateur	6=-25
w:senior	1=-47 6=30
w:sens	1=92 2=-50 4=-50 5=-58
w:sense	0=-66 1=51 6=-49
w:sent	0=26 2=37 3=37 4=-32 5=56 6=-42 7=-33
w:sentence	4=-31
w:sentences	8=-37
w:sept	8=27
w:sequelle	4=53
w:sequelles	4=30
w:sequencage	2=29
w:sequence	2=-46 5=-38
w:sequences	2=-40
w:sequencing	2=-60
w:sera	8=-45
w:serait	0=28 1=40 3=-84 4=38 5=-36 8=40
w:sergeant	6=-39
w:serie	4=-35 6=-47
w:series	6=-28
w:serious	8=42
w:seriously	4=31
w:seropositif	4=65 8=-41
w:sert	3=72
w:servant	0=-30 3=55
w:served	4=-26 5=-33 6=-33 7=56
w:server	3=28
w:serveur	1=-39
w:service	8=-68
w:serving	5=-29 7=-27 8=89
w:ses	1=-54 2=35 3=63 4=-74 6=36 8=-94
w:set	0=-28 1=-56 3=27 6=-56 7=-28 8=46
w:seul	4=56 5=-41
w:seule	0=-52 4=53
w:seulement	5=30 6=48
w:seven	0=-31 8=30
w:seventies	0=33
w:several	5=34
w:severe	4=39 7=-27
w:sex	0=-46 1=-32 2=-25 4=-99 5=28
w:sexe	4=-33 5=26
w:sexologue	1=-26
w:sexual	1=-26 4=-26 5=69 8=-32
w:sexualite	5=44
w:sexuality	4=-35 5=-74 6=46
w:sexually	5=43
w:sexuelle	0=-33 2=-39 6=-45
w:sexuelles	5=58
w:sfa	7=60
w:share	0=44 1=34 2=28 5=40 7=-39
w:shares	5=-31
w:she	0=-30 1=-28 8=-39
w:sheet	8=-33
w:sheffield	0=-33 7=31
w:shelves	1=-43
w:shelving	8=-26
w:sheriff	8=44
w:shift	1=-30 3=-39 4=-25
w:shifts	0=-40 1=28 2=-63 6=-51 8=46
w:shop	0=-69 1=-31 2=-26 3=-46 4=-40 5=-47 6=-48 8=-43
w:shoplifting	8=40
w:short	8=-46
w:should	0=-43 4=-36 6=51
w:show	6=-27 8=-38
w:showed	2=48 3=-35 4=-48
w:shows	2=-31 5=-37 6=-39
w:shrugged	5=42 6=-70 8=-30
w:si	4=-39 6=48
w:sia	8=-32
w:sickle	2=62 4=-60 8=-35
w:sickness	4=37
w:side	0=-53 2=37 4=50 5=-29 7=-63
w:siege	3=-33 5=-32 7=60
w:sight	4=50
w:sighted	4=94
w:sign	7=31
w:signale	3=43
w:signalement	5=-36 8=48
w:signature	1=-35 2=-55 3=-39 4=-39 5=-31
w:signe	3=41 4=-27 6=-31 8=-45
w:signed	0=60 8=-27
w:signer	3=32
w:signes	4=-28
w:signification	2=43
w:signs	3=85 4=-64
w:simple	0=-42 4=-30 5=-32
w:simplicite	0=-47
w:simulation	1=84 6=-26
w:since	0=-27 1=-73 2=-42 4=39 7=38 8=62
w:singapore	8=-35
w:singer	0=-61 1=87
w:single	1=-25 5=-57
w:sings	1=-39 5=-25
w:siptu	0=-27
w:sister	1=32 5=-29 6=-51
w:sit	4=35
w:site	0=-60 1=-53 2=46 3=58 4=-55 6=-37
w:sites	8=-35
w:sits	0=93 8=-26
w:six	0=-66 1=-36 3=-46 4=46 5=-70 7=-27
w:skeptics	1=36
w:sketch	5=50
w:sleep	5=58 6=-57 8=-52
w:sleeping	5=81
w:slept	5=67 6=-28
w:slides	4=-34 6=-34
w:slipped	4=44
w:slow	2=26
w:small	6=30
w:smiles	2=-57
w:smoked	4=28
w:smoker	4=45
w:snes	0=-39 7=63
w:snj	7=34
w:snp	0=36 7=-34
w:snuipp	7=28
w:so	0=-79 6=-43 7=-26 8=66
w:sober	5=-32
w:social	0=-37 3=-29 5=-25 7=-32 8=-44
w:sociale	4=-30
w:sociales	7=-31
w:socialist	0=98 1=-25
w:socialiste	0=43 7=-48
w:sociaux	3=-26 8=37
w:societe	2=-28 3=25 7=-32
w:society	0=-53 7=-34
w:soeur	1=-57 2=52 4=-46 6=25
w:soeurs	1=-28 2=70
w:soft	0=53 4=-27
w:software	1=-33 3=44 5=-31 6=-29
w:soho	6=-63
w:soigne	2=-33
w:soignee	4=-32 5=47
w:soins	3=-28 8=34
w:soir	0=-41 6=-27 7=55
w:soirees	0=-33
w:soit	0=-39 3=-43
w:sold	2=-28 3=-47 5=56 6=-56 7=-25 8=-34
w:solicitor	7=-56
w:solidaires	0=-53 7=129
w:solidarity	7=-33
w:solidarnosc	0=-72 7=39
w:solved	5=-26 6=-26
w:some	0=29 4=-48 6=47
w:something	4=59
w:sommeil	4=30
w:sommelier	0=39
w:son	1=-58 3=55 6=25 8=-42
w:sons	2=35 6=-28
w:sont	1=-38 2=53 3=80 4=-48 5=-39 8=-41
w:sort	4=43 5=57 8=28
w:sortait	6=52
w:sorti	6=33
w:souches	2=30
w:soudure	0=-36
w:souffre	2=27
w:souhaite	0=-27 4=-46 5=-25
w:souligne	0=40
w:sound	0=-61
w:soupconne	6=83
w:source	3=-31
w:sourire	4=34 5=-38
w:souris	1=-30
w:sourit	0=-60 5=47 8=-36
w:sous	1=-42 2=-35 3=-66 5=27 7=-45 8=39
w:soutenu	0=36
w:soutenue	0=34 6=-40 7=-29
w:south	4=-26
w:soutien	0=27
w:soutient	0=52 1=31
w:souvenir	4=44
w:souvent	6=-33
w:souverainiste	0=48 1=-48
w:soviet	8=-39
w:space	0=-54 4=34
w:spain	5=-31 8=71
w:speaker	3=-29
w:speaks	0=46 6=33 7=44 8=-40
w:special	2=-41 4=-25
w:specialiste	0=-57 1=-37 5=-28
w:spectrum	4=49
w:speech	4=25
w:speed	3=107 8=-42
w:spends	5=28
w:spent	0=26 4=32 5=-28 8=51
w:spinal	2=44 4=-30 6=-30
w:spiritual	1=-41
w:spite	4=55
w:split	2=-59
w:spoke	0=29
w:sport	8=-29
w:sportive	2=-25
w:sports	0=26 4=-33
w:spot	0=38 4=-28 8=-29
w:spreadsheet	4=-26
w:spreadsheets	1=-50
w:sql	7=-50
w:square	1=-36 7=-25
w:stable	4=48 5=-33
w:stade	1=-44 6=-57 8=31
w:staff	0=-40 2=-30 4=-41 5=-34 7=-32
w:stage	5=-74 8=-30
w:stages	5=-25
w:stagiaire	5=36
w:stand	0=44 1=-47 4=38
w:standard	3=-41 5=-29
w:standardiste	0=-28 4=-48 5=73
w:standards	1=-27
w:stands	0=35 5=33
w:star	0=52 3=-25
w:start	1=-32 2=-60 4=-37 6=-29 7=-42 8=-47
w:state	0=64 5=-41 7=-48
w:station	0=-29 6=29 7=-35 8=40
w:stations	8=-36
w:statistician	5=-30
w:statistics	0=-38
w:status	2=39 4=-40
w:statut	6=-28
w:staunch	0=73 7=-63
w:stay	0=-55 7=-47 8=-37
w:stayed	8=32
w:steel	0=27 8=-26
w:steering	0=49
w:steward	0=-33 3=-49 4=-49 5=-46 7=-50 8=-25
w:still	0=33 1=48 2=-26 3=-27 5=-30 7=-27 8=-51
w:stock	0=-30 4=-26 5=-28 8=36
w:stoic	1=-42
w:stoicien	1=81
w:stoiciens	1=-25
w:stoique	3=-26 5=-38 8=-41
w:stole	8=38
w:stonewall	6=-44
w:stop	4=35 8=32
w:stopped	1=29 4=39 8=-28
w:storage	3=38
w:stores	0=-36
w:story	5=44
w:straight	0=-25 5=-59 7=-41
w:straightforward	5=-28 8=-33
w:strasbourg	0=29 6=34
w:strategie	0=25
w:stray	5=55 8=-40
w:street	6=-33 7=-35
w:strict	0=-36 1=39
w:strip	5=-30
w:stroke	4=-42
w:strong	0=-42 8=-75
w:strongly	0=29
w:struck	1=-29 4=-28 8=32
w:structures	4=-30
w:stud	5=-28
w:student	4=-45 5=-28 8=58
w:students	7=-88
w:studio	3=-55
w:study	4=-44
w:style	3=-38 4=-37
w:subject	1=-38 4=-28 6=-46 7=-33 8=37
w:subs	7=46
w:sud	0=-99 3=-31 5=-34 6=-37 7=81
w:suffered	4=-34
w:sugar	4=27
w:suicide	0=-43 4=46
w:suing	4=-32 5=45
w:suis	1=35 4=-50 5=-44 7=-35 8=-39
w:suisse	2=58 3=-36
w:suit	2=42 3=-67 6=-85 7=-54
w:suite	0=-36 1=-37 8=36
w:suits	6=-49
w:suivi	8=79
w:suivie	4=43 5=33 6=-50
w:suivra	6=28
w:sujet	4=-28
w:summer	3=-55 5=36 8=-31
w:sunday	8=-32
w:superb	4=27
w:supervisor	0=37 3=-28 5=-46 8=-26
w:supplier	0=-28 5=30 8=-34
w:supplies	3=-31
w:supply	4=-38
w:support	2=-27 5=-31 6=-48
w:supported	4=-58 8=25
w:supporter	0=58
w:sur	4=-86 6=-61 8=-80
w:surgeon	4=-46
w:surgery	4=-50
w:surpris	4=-40 5=98 6=-39
w:sursis	8=44
w:surveillance	3=25 8=-28
w:surveillant	7=54 8=-45
w:surveillante	8=-38
w:survey	6=42
w:surveyor	0=-54 4=-27
w:surveys	5=-39
w:suspected	4=46
w:suspendu	0=67 4=-25 8=27
w:svelte	1=-27
w:swap	5=52
w:swinger	5=54
w:swingers	5=58
w:sworn	1=26 4=-34
w:sympathies	0=59
w:sympathiser	7=-26
w:symptoms	4=-41
w:syndic	7=-82 8=-27
w:syndical	0=-64 7=30
w:syndicale	0=-42 2=-27 3=-40 7=103
w:syndicales	7=43
w:syndicalisme	7=-29
w:syndicaliste	0=-32 7=57
w:syndicat	0=-67 1=-27 4=-47 5=-41 7=62
w:syndication	7=-84
w:syndique	7=75
w:syndiquee	7=64
w:syndiquer	3=-31 7=55
w:syndrome	4=-30 5=-27
w:system	7=-25 8=-33
w:systeme	3=69 4=-30
w:t	0=30 2=46 5=51 6=34 7=-54 8=-73
w:tabac	8=39
w:table	0=-39 1=-25 3=-46 4=-34 5=37 7=-51
w:tableaux	0=-53
w:tablet	3=50 4=-38
w:tablets	2=-28 4=47
w:tablette	3=84 5=-29
w:tabloid	4=-43 6=27
w:tag	8=75
w:tagged	8=42
w:tailleur	1=-31
w:take	2=-36 4=74 6=-47 8=-26
w:taken	0=-61 2=53 3=71 4=-68 7=-30 8=-38
w:takes	1=-26 2=-26 4=91 6=-66
w:talent	3=-30 8=-49
w:talk	0=-41 5=-25
w:tante	4=34 6=-90
w:tapage	4=-33 8=44
w:tape	3=44 4=-77 5=37
w:tart	5=-29
w:taste	8=-69
w:tate	3=-58
w:tattoo	1=55
w:taught	0=-31 1=-55 5=-35 6=-25
w:taulard	8=43
w:taule	8=49
w:taux	3=40 4=64
w:tax	0=31 4=-30 6=-29 7=-41
w:taxi	3=25 7=-34
w:tdah	4=54
w:tea	6=-26
w:teacher	0=-37 1=-36 2=-31 5=-39
w:teaches	5=-27 6=-45 7=-30 8=-50
w:teachings	1=32
w:team	0=-27 2=-55 4=-76 5=-29 6=58 8=-73
w:teamsters	7=51
w:technical	4=-36
w:technician	1=-33 2=-53 8=-37
w:technicien	2=-38 4=-26 7=-51 8=-37
w:technicienne	2=31 7=-36
w:technique	0=-42 7=59 8=-26
w:teenager	8=43
w:teens	4=33
w:telephone	2=-44 3=39 6=-28 8=46
w:telephonique	0=-38
w:telethon	0=-26 5=-29
w:teletravail	2=-31 4=51 6=-26
w:television	1=-28
w:tell	4=-26 5=32
w:tells	0=54 2=26 4=-29 5=-29
w:temper	7=-30
w:template	0=-25 3=51
w:temple	1=-30 6=-26
w:temps	1=27 4=70 7=-27
w:ten	0=-42 2=39 3=99 6=-30 7=32
w:tendance	1=30
w:tender	1=-25
w:tenor	4=-32 6=53
w:tension	4=-53
w:tenu	0=-25 4=-29
w:tenue	1=-41
w:term	7=-28
w:terminals	4=-35
w:terms	0=33
w:terrain	0=-35 6=-49
w:test	0=-95 1=-72 2=166 4=-82 5=-92 6=-96 7=-53 8=-70
w:teste	1=-37 2=67
w:tested	0=-27 2=106 3=-29 4=-96 5=-36 6=-34 8=-61
w:testee	2=41
w:tester	0=-26
w:testing	1=27 2=-73
w:tests	2=-85 3=-34 4=-28
w:tete	7=51
w:tetu	5=-30
w:texas	0=68 7=-70
w:text	3=-36
w:tgwu	7=57
w:thalassaemia	2=32 4=-26
w:thales	1=40
w:than	0=-35 2=37 3=-30 5=39 6=-28 8=-53
w:thank	1=-26
w:thanks	0=-57 7=80
w:that	0=26 1=38 3=-56 4=-37 6=27 7=-78 8=-48
w:the	2=-32 5=25
w:theatre	4=-29 5=-35 6=-65 7=-34 8=-34
w:theft	1=-34
w:their	1=-37 2=-67 3=-32 6=42 7=-26
w:them	0=30 1=-36 2=-79 4=-61 5=38 7=-39 8=-52
w:then	0=34 1=-32 5=-43 6=-37 7=60 8=-43
w:theologie	0=-25 1=36
w:theorie	6=-42
w:theory	6=-39
w:theosophical	1=29
w:therapie	4=-76 5=30 6=39
w:therapist	4=-34
w:therapy	2=-26
w:there	0=-60 4=-27 5=-65 8=49
w:therefore	1=39 4=-50 7=-27
w:these	1=-39 3=-43 4=-27 5=-56 6=-63 7=-29
w:thesis	1=-44 3=-35 6=-37
w:they	0=-56 3=56 4=-55 5=80 8=-43
w:things	8=48
w:think	1=44 5=-49
w:thinks	0=-31 1=82 2=-25 4=35 5=-34 7=54 8=-25
w:third	0=-32 1=32 2=-33 4=-47 5=-37
w:thirty	0=36 4=-29 6=-29
w:this	3=-28 7=-52
w:thoreau	1=38 8=-40
w:though	5=-36 6=27 7=35
w:thought	4=37 5=-38
w:thousands	2=-40
w:three	1=-66 2=-30 3=-25 5=61 6=-48 8=-41
w:thrombose	2=50
w:thrombosis	4=-31
w:through	5=27 7=37
w:thrown	6=26
w:thumb	4=-44
w:thumbprint	3=56 5=-26
w:thursdays	1=32 4=50
w:thyroide	4=37
w:ticked	5=26
w:ticket	0=-30 1=-30 3=41 5=-41 7=35 8=-26
w:tiennent	1=30 5=-35 8=-46
w:tient	4=-39 6=-37 7=-29
w:tiers	1=30 5=25
w:ties	4=-40
w:till	1=-35 3=27 6=-30 8=116
w:timbres	7=-34
w:time	1=-26 2=-54 3=-35 5=-48 6=-68 7=38 8=91
w:times	1=-26 4=37 5=-33
w:tinder	5=38
w:tire	0=-33 4=-36 7=-28 8=70
w:tired	4=-63 6=50
w:tissue	2=28 3=-50
w:titre	1=31 3=40 4=-65
w:titres	0=37
w:to	0=43 2=-48 4=-40 6=-27 7=-35 8=-26
w:together	4=-25 5=87 6=-46
w:toilets	4=30
w:toilettes	0=-31 4=46
w:told	0=62 1=-26 3=-59 7=-31 8=-46
w:too	0=-26 2=34 5=-44 6=33
w:took	1=-53 2=40 3=38 5=38 6=-50 7=-57 8=42
w:tool	4=-26
w:top	6=-59
w:topic	3=-33
w:tories	4=-25
w:tory	0=-47
w:tot	0=-32
w:total	4=56 8=-33
w:touch	6=37
w:touche	1=-27 2=-29 4=-44 5=101 6=-76 8=-36
w:touchee	6=31
w:toujours	0=25 1=-35 3=29 4=55 5=-31 8=-26
w:toulouse	2=-29 6=35
w:tour	0=-44 2=-70
w:tourne	1=-27
w:tourner	8=39
w:tours	0=-27 5=-30 6=-33 7=47
w:tous	2=32 5=-44
w:tout	0=27 2=-25 3=-25 4=-56 5=65 7=-27 8=-29
w:toute	1=104 2=-34 4=-32 8=-49
w:toutes	2=-36 4=56 5=-49 6=69
w:town	0=-29 2=-25 3=-30 6=44
w:toys	5=-26
w:tp53	2=-41
w:tracabilite	2=-39
w:trace	3=45
w:traces	3=-35 8=-39
w:tracts	7=-38
w:trade	0=-43 2=-26 4=-31 5=-57 6=-41 8=-34
w:trading	2=-60 8=35
w:traducteur	8=-26
w:traduit	0=-27 1=-34 2=-33 6=-41
w:train	4=43
w:trained	0=-30 2=-54 3=-47 4=-48 5=-62 6=-30
w:trainee	4=-56 5=61
w:trains	5=-65
w:trait	2=54 4=-55 5=-27
w:traitement	2=30
w:traiteur	1=-45 5=37
w:traits	3=-46
w:transaction	7=-38
w:transfer	2=-32 7=30
w:transhumanist	1=46
w:translated	5=-39
w:translation	1=-40
w:translator	0=-51
w:translocation	2=57
w:transmis	1=32 2=-38 5=-40
w:transmission	2=-83
w:transport	0=26
w:transports	4=40 7=-59
w:travail	3=-80 6=-71 7=-68
w:travaille	0=-34 1=28 2=-31 3=39 5=-57 6=28 8=-36
w:travailler	4=40
w:travailleur	3=-41 4=62
w:travaux	8=56
w:travel	3=-30 8=-25
w:treasurer	4=-27 7=70
w:treated	4=96
w:treatment	4=43
w:tree	0=-30
w:tremblement	0=-26 3=-33 4=52
w:tremor	4=63
w:tres	1=-31 4=-40 5=79
w:tresorier	0=70 6=-46 7=-51
w:tresoriere	0=35
w:trial	3=43 4=-28 8=-36
w:trials	2=-26 4=40
w:tribunal	0=-38 2=-38 4=-53 6=44 8=-37
w:tried	4=61 8=-42
w:trisomie	2=-43 4=43
w:trisomique	4=51
w:trois	0=-63 5=66 6=-89 8=-29
w:troisieme	5=-32
w:trompe	5=53 6=-61
w:trop	2=35
w:trotskiste	0=31 5=-32
w:trou	4=69
w:trouble	4=-26 7=-32 8=57
w:trouve	1=25 2=69 5=60 8=-25
w:trump	0=30
w:trust	1=-52 2=-25 4=-35 5=-65
w:trustee	7=39
w:tube	0=28 2=88 3=-31 8=-28
w:tue	8=-29
w:tuesday	7=37
w:turkey	8=45
w:turned	1=43
w:turner	2=45
w:turnstile	4=-31
w:tutor	5=-35 7=37
w:twelve	0=33 5=-31
w:twenties	6=-28 8=-25
w:twenty	0=-33 1=52
w:twice	1=-36 3=35 5=-42 8=-78
w:twickenham	7=-26
w:twin	2=29 4=-40 7=-25
w:twins	0=27 2=-28 5=-31 6=64
w:two	0=-52 1=-90 3=-53 4=41 5=29 7=-34 8=-33
w:typage	1=-25 2=32
w:type	0=-42 1=-34 2=94 3=-59 4=69 7=-50 8=-50
w:types	3=-30 4=74
w:typing	3=67 5=40
w:ucu	0=-54 7=52
w:udb	0=51 7=-57
w:uganda	5=-51 6=31
w:uk	0=41 3=-30 4=-25 7=-35
w:ukip	1=-34
w:uml	2=-31 8=-28
w:ump	7=-36
w:un	1=-40 3=-57 4=49 7=-111
w:unbeliever	1=42
w:uncle	1=51
w:under	0=40 3=-48 4=-49
w:une	3=-79 4=27 7=-53
w:unef	7=-41
w:unfaithful	5=58 6=-26
w:union	0=-46 1=-57 2=-59 3=-71 4=-80 5=-115 6=-71 7=54 8=-82
w:unionised	0=-98 7=-47
w:unionist	0=38
w:unions	0=-49 1=-26
w:unison	0=-38 3=-27 7=41
w:unit	1=-28 4=-56
w:unite	0=-64 6=-40 7=91
w:united	0=-42 7=63
w:units	1=-30
w:university	5=-32 7=-35
w:unknown	8=29
w:unpaid	0=39 6=-28 7=-50 8=48
w:unsa	0=-79 2=-41 3=-25 5=-36 7=113
w:until	0=-54 3=-30 5=-42 7=-34
w:up	0=27 1=40 2=-47 5=-50 6=-43 8=-44
w:upheld	5=27 8=-35
w:ups	1=-43
w:urnes	0=-26
w:us	1=-26 3=-64 7=-44
w:usage	4=38
w:usdaw	7=61
w:use	3=29 4=-33 5=-26 6=-29
w:used	0=55 1=-34 5=50 6=69 7=-30
w:usees	2=-32 3=28
w:user	2=-30 3=34
w:uses	4=120 8=-80
w:usher	5=-27
w:usine	0=-35 2=-26 3=25 4=-64
w:utilise	4=31 5=35
w:utilitarian	4=-33
w:v	6=-28
w:vaccinated	4=37
w:vaccination	0=-42 4=26
w:vaccine	0=66
w:vaccinee	4=60
w:vaccins	4=54
w:vale	5=27
w:valeurs	3=57
w:valu	5=-50
w:value	1=-30
w:van	0=-29 4=-48 5=-26 6=-30
w:vannes	4=29
w:vante	5=65
w:variant	4=-28
w:vat	5=-27
w:ve	2=-28 4=29 5=45 6=-38 8=-35
w:vecu	5=43
w:vegan	1=30 5=-26 8=-46
w:vegane	1=-31 5=-31
w:veganes	0=-25 1=26
w:vegans	1=-36
w:vegetal	1=-32
w:vegetale	2=-45
w:vegetarian	1=-51
w:vegetarien	1=-28
w:vehicule	8=-27
w:vein	0=-46 3=48 4=-31 8=-42
w:veineux	3=49
w:velo	0=-37 1=-33 6=-26 7=46
w:vend	0=-78 3=-60 4=-29 5=48 6=-38
w:vendeur	4=-50 5=-26
w:vendeuse	5=-27
w:vendors	4=-30
w:vendre	0=28 8=-49
w:vendredi	0=-36 4=27
w:vendu	1=31 2=-49
w:venerable	1=49
w:vente	2=-49
w:ventes	0=43 4=-26 5=-29 8=-25
w:venu	5=-44 6=-44
w:venue	5=-43 6=44 8=40
w:ver	7=47
w:verbal	8=-30
w:verdict	8=-34
w:verification	5=-30
w:verifie	3=27
w:vermeer	8=-44
w:vermont	0=42 7=-25
w:vert	3=-45 5=-38
w:verts	8=-27
w:very	0=-35 1=33
w:vessel	3=41
w:vestiaire	1=27 8=-26
w:veterinaire	2=-29 4=-49
w:vets	6=-32
w:veut	1=-36 4=-32 5=63 6=-87
w:veuve	6=30
w:vice	0=-72
w:victim	7=25 8=-43
w:victime	6=25 8=-114
w:victimes	8=-51
w:victorian	0=-29
w:vidal	6=-44
w:video	2=-33 3=58 6=-47 7=-30 8=-27
w:videos	5=74
w:vie	0=-45 1=90 2=-33 3=-32 4=-59 5=126 6=-91 7=-39 8=-47
w:vieille	0=51
w:vient	0=-31 1=45 7=31
w:vierge	5=62 7=-27 8=-36
w:vieux	5=-44 6=57 8=-64
w:view	1=-38
w:views	0=66 8=-25
w:vigile	3=-51 8=83
w:vigne	2=-45 4=-46
w:vignerons	2=-25
w:village	0=-34 5=37 6=49 7=-36
w:ville	4=-29 6=-57
w:vingt	5=-28 8=-45
w:vins	0=-30 7=-35
w:violence	1=104 8=-89
w:violences	5=-31
w:viral	4=-34
w:virginity	5=36
w:vis	6=30
w:visa	0=-46 1=-49 3=61 4=-49 5=-39 6=42
w:visage	0=-31 1=-38 2=-34 3=56 5=-52 6=-42 7=-38 8=-36
w:visages	3=-56
w:visas	0=-25 3=40
w:vise	0=-48 1=-26 4=29 6=-43 7=-38 8=32
w:visio	8=38
w:vision	1=37
w:visite	4=51 8=-45
w:visiteuse	4=-68
w:visits	5=49
w:vit	0=-30 2=-81 3=-34 8=-53
w:vivent	6=48
w:vocal	3=26 4=-36
w:vocale	3=51
w:vogel	3=-35
w:voice	2=-46 4=-30 5=-30 6=-54 8=-67
w:voiceprint	3=39 8=-32
w:voila	7=-27
w:voisinage	2=30
w:voit	0=25 1=25
w:voiture	0=-43 1=44 4=49 6=49 8=-49
w:voix	0=-129 1=-34 2=-26 4=-49 5=-37
w:vol	4=-36 5=-26
w:volage	5=50 6=-38
w:vole	5=-31
w:voleur	3=33 8=-35
w:volontaire	1=25
w:volontiers	0=26
w:vols	8=-37
w:volt	0=37
w:voltaire	1=50
w:volunteer	0=55 2=-38 4=-38 6=-39 8=-28
w:volunteered	2=28
w:volunteers	8=28
w:vote	0=37 1=-60 5=-60 6=-29 8=-28
w:voted	0=-26 2=-32 7=-28
w:voter	0=27
w:votes	0=54
w:voting	1=-38 5=-67
w:votre	3=50
w:voulu	4=-81
w:vous	8=-45
w:vows	1=73
w:voyages	1=-35
w:vrai	5=26
w:vu	1=27 4=-28 5=42 8=27
w:vue	0=-40 1=-28 4=-33 5=28 8=81
w:waiting	0=-37 2=28 4=58
w:walk	3=29
w:walks	4=48 5=-33
w:wall	0=-30
w:wandsworth	8=32
w:wanted	1=-41 3=25 5=29 6=-72 8=44
w:wants	0=26 4=-72 5=45 8=65
w:war	0=-30 1=77 8=-45
w:ward	4=-59
w:warden	1=-33
w:warehouse	0=-32 7=58
w:warmth	0=27
w:warned	5=26 7=38 8=-42
w:warning	8=42
w:warwick	0=-28
w:was	1=-30 4=-44 8=30
w:watch	2=-26 8=-49
w:watches	5=28
w:water	0=-27
w:way	0=-40 3=-48 5=79
w:we	1=75 3=54 4=-68 6=-41
w:wear	4=46
w:wearing	4=58
w:wears	5=41 8=29
w:weather	1=-30
w:webcam	3=61 5=-45 8=-26
w:wedding	1=51 5=-48 6=36 8=-28
w:week	0=35 1=-53 3=27 4=120 6=-59 7=55 8=-79
w:weekend	2=-39 8=31
w:weekends	4=-25 5=46
w:weekly	1=33 6=-38
w:weeks	2=30 4=29 5=-26
w:weight	4=-33
w:well	0=32 3=-47 4=56 7=-48 8=-75
w:welsh	0=-28
w:went	0=45 1=-37 3=-34 5=41 6=-25 7=25
w:were	1=-57 3=32 4=-40 5=68 6=-51 8=31
w:western	7=-37
w:what	0=-33 2=-60 3=-25 5=-28 6=-28 8=-37
w:whatever	4=-30 5=42 6=-34
w:whatsapp	1=-40 5=42
w:wheelchair	4=-29 5=-29
w:wheelchairs	4=-65
w:when	0=-49 1=-64 2=-38 5=-53
w:where	0=-63 1=30 3=61 4=-33 7=-53 8=-28
w:whether	0=39
w:which	1=45 3=-36 4=31
w:while	0=-27
w:whitby	4=-33
w:who	2=-42 3=-43 4=58 7=-41
w:whole	0=30 4=-39 5=26
w:whom	0=27 5=-26 7=-31
w:why	1=-26 6=-33 7=-26
w:widow	1=-34 8=70
w:widower	1=25
w:wife	3=-41 4=-85 5=80 6=-97 8=-46
w:will	0=46 3=-48 8=-37
w:willing	6=26
w:windows	7=-41
w:wing	0=90 1=-34 5=-27
w:winter	0=-38
w:wishes	4=38
w:with	1=-52 2=-27 5=36 7=-62 8=-26
w:withdrawn	8=73
w:within	8=-70
w:without	0=-56 1=27 4=-56 5=-29 6=39 8=-37
w:witness	8=-56
w:witnesses	1=53 5=-25 8=-50
w:woman	0=-67 1=-54 3=-42 4=28 6=110 7=-25 8=-41
w:women	0=26 2=-52 4=-59 6=74 8=-66
w:won	2=-50 3=-26 4=-31 5=-58 6=57 7=-31 8=-48
w:wood	4=-27 8=-37
w:wool	5=-28
w:word	5=52 6=-51
w:words	0=34 4=-32 8=-65
w:work	4=26 5=-30 7=-49
w:worked	3=25 5=-36 6=-46 7=-44 8=29
w:worker	0=-29 8=-47
w:workers	7=35 8=-25
w:working	0=-49 8=52
w:workplace	7=36
w:works	0=-74 4=28 5=-58 7=-79 8=-27
w:workshop	4=-31 6=-33
w:workshops	5=27
w:world	0=-30 1=38
w:worn	4=36 5=-26
w:would	2=-31 4=-35 5=-51 8=-39
w:wouldn	1=40 7=39
w:write	2=-48 4=26
w:writers	0=-43
w:writes	0=29 2=-46 4=25
w:writing	6=-30 8=-27
w:written	2=-25 4=45
w:wrong	1=36
w:wrote	1=-37 3=-108 4=-55 5=59 7=-39 8=-70
w:x	0=39 2=96 4=-55
w:xx	4=-25
w:xxy	2=33 4=-32
w:y	2=25 5=-32 6=35 7=-25 8=-26
w:year	1=32 3=-60 5=-35 6=59 7=-76 8=-71
w:years	1=-45 2=-72 3=-77 4=45 6=-66 7=28
w:yes	2=-27 5=-25 6=-38 8=-34
w:yet	1=40
w:yoga	4=-39
w:york	4=29 5=-29
w:you	4=-26 5=45 8=-40
w:young	0=63 8=26
w:your	0=-26 1=35 3=29
w:youth	0=27 6=-32 8=50
w:yves	6=64
w:zele	8=-29
w:zemmour	0=28
w:zen	1=-51
w:zero	6=36
w:zone	3=26
w:zoo	1=29
w:zz	2=42
with:0	33
with:000	-92
with:1	-26
with:11	26
with:14	58
with:18	34
with:19	27
with:1979	29
with:1987	-25
with:1988	-46
with:1994	50
with:1998	32
with:1er	-45
with:200	-45
with:2004	35
with:2010	45
with:2013	33
with:2014	31
with:2016	35
with:2017	31
with:2018	51
with:2020	38
with:2022	68
with:2031	-36
with:22	52
with:24	53
with:2m	-40
with:3	49
with:30	34
with:300	-77
with:340	-66
with:3d	33
with:4	50
with:40	-37
with:400	-49
with:41	42
with:5	53
with:50	49
with:512	52
with:60	-82
with:600	-60
with:8	47
with:91	50
with:93	34
with:abattoir	31
with:abimes	-44
with:above	35
with:absences	27
with:absente	54
with:abstract	-26
with:abus	-26
with:acas	-31
with:accept	28
with:acces	66
with:accessoiriste	-31
with:accident	31
with:accompagnaient	42
with:accompagne	-31
with:according	59
with:accounts	-76
with:accueil	-33
with:accueilli	-31
with:achats	-46
with:across	-48
with:act	-39
with:actif	35
with:acting	-32
with:action	43
with:activated	44
with:active	32
with:activist	35
with:activiste	-38
with:activite	-39
with:actor	-27
with:actors	-26
with:actuel	27
with:ad	-47
with:addictologie	38
with:adepte	73
with:adeyemi	44
with:adherer	-27
with:adjoint	-34
with:administrator	-34
with:admitted	71
with:adn	-72
with:adopted	42
with:adoption	-36
with:adrenal	-44
with:adultere	-31
with:adults	29
with:advert	-66
with:advised	-32
with:adviser	-45
with:advises	-55
with:aerien	-67
with:affair	-85
with:affaires	-97
with:affairs	-34
with:affectation	26
with:affiche	47
with:affiliated	32
with:affiliation	84
with:affirme	41
with:agacent	36
with:against	28
with:age	49
with:agence	-29
with:agencement	-41
with:agenda	-37
with:agent	-79
with:agreed	39
with:agrement	26
with:agricole	-36
with:agriculture	-33
with:aide	55
with:aimable	-43
with:aimerait	-52
with:airbus	-37
with:airports	-31
with:algebraic	-31
with:all	33
with:allergic	-49
with:allergy	-56
with:allow	32
with:alone	26
with:along	36
with:alpha	34
with:always	30
with:ambassade	25
with:ambition	48
with:amenage	-25
with:amenagement	48
with:americaine	34
with:ami	-31
with:amis	72
with:analysed	60
with:analysee	27
with:analyses	-34
with:analyst	-37
with:ancien	43
with:ancienne	56
with:anciens	-59
with:anglais	-48
with:animal	55
with:animaliste	36
with:animaux	53
with:annee	51
with:annees	32
with:annual	-58
with:annuels	-44
with:anomalie	48
with:anonymous	44
with:another	30
with:ans	38
with:antecedents	41
with:anthroposophe	-61
with:anthroposophie	-25
with:antinatalist	-32
with:antiquaire	-43
with:antiques	-49
with:antispeciste	-68
with:any	31
with:anything	91
with:apaisee	-30
with:api	-38
with:apoe4	-48
with:app	36
with:appareille	-39
with:apparemment	58
with:appeal	48
with:appears	28
with:appels	-33
with:applicant	109
with:apply	35
with:appointed	-44
with:apprentices	-60
with:apprenticeships	-40
with:appris	39
with:approcher	36
with:appui	62
with:apres	26
with:apropos	-25
with:arbitre	-37
with:archi	26
with:architect	-28
with:architectes	-25
with:archives	-45
with:ardechois	-27
with:argues	-56
with:arles	-30
with:armement	52
with:armes	46
with:armoires	-54
with:army	62
with:arret	-40
with:arrets	-25
with:art	-32
with:article	-32
with:artificielle	-34
with:artist	-47
with:artiste	26
with:artistique	-46
with:ascenseur	-39
with:ashkenazi	55
with:asile	31
with:ask	48
with:asked	59
with:asks	32
with:assemblee	-26
with:assemblies	26
with:assessment	59
with:assistant	-83
with:assistante	-57
with:associations	-36
with:associe	42
with:associes	-41
with:assumee	59
with:assure	52
with:assureur	-35
with:asthmatique	-48
with:astrid	44
with:athee	-42
with:atheisme	-45
with:atheist	-55
with:athlete	25
with:athletisme	-55
with:atlanta	63
with:attached	65
with:attacks	-71
with:atteint	-46
with:attend	55
with:attentive	-38
with:attestation	28
with:auction	-29
with:aucun	81
with:aucune	44
with:audiologists	-68
with:audit	-37
with:audited	-37
with:auditions	-40
with:audits	-28
with:august	49
with:austerite	-38
with:authentifiee	-26
with:author	-57
with:auto	-30
with:automne	39
with:autre	49
with:autres	55
with:autumn	56
with:auxiliaire	-32
with:avant	-61
with:avion	53
with:avocat	-73
with:avocate	-48
with:avocats	58
with:avoids	62
with:avoue	45
with:award	36
with:away	33
with:ayn	42
with:b27	-46
with:ba	-32
with:bachelor	-44
with:back	29
with:badge	42
with:badges	-43
with:baker	-49
with:bakeries	-32
with:bakery	-50
with:balais	-32
with:balance	-42
with:balanced	-38
with:band	-49
with:barman	-32
with:barn	46
with:barre	-34
with:bas	31
with:base	47
with:based	-36
with:basque	-27
with:bass	-69
with:bati	-53
with:batiment	-66
with:be	43
with:beau	30
with:became	47
with:bectu	-30
with:been	71
with:bees	-60
with:began	-25
with:being	67
with:believed	42
with:believes	-26
with:belle	39
with:belongs	57
with:bench	-34
with:benelux	-30
with:benevole	40
with:best	-34
with:beton	-31
with:better	-36
with:bi	-34
with:bible	31
with:bibliotheque	29
with:bielorusse	26
with:bien	52
with:big	25
with:bio	50
with:bioethique	-47
with:biologie	-38
with:biometric	-45
with:biometriques	-32
with:birth	53
with:bisexual	-48
with:bit	77
with:bizarrement	49
with:blackballed	34
with:bladder	-36
with:bleue	-41
with:blind	-58
with:blindfold	-32
with:blog	52
with:bloque	33
with:blue	-28
with:board	-59
with:boasts	47
with:body	-27
with:bois	-98
with:book	-45
with:bookkeeper	-66
with:books	-79
with:bookshop	-43
with:both	43
with:bourgogne	-40
with:boutique	-51
with:box	45
with:boys	29
with:branch	56
with:brand	-105
with:brca	-27
with:brca2	-46
with:breast	27
with:brest	-61
with:brief	-58
with:bright	-33
with:brilliant	-26
with:brings	44
with:brisbane	37
with:broadcaster	-37
with:broke	54
with:brother	66
with:brought	-27
with:browser	-45
with:bruit	39
with:bruno	39
with:brush	39
with:brut	-31
with:btp	-37
with:budget	-61
with:build	-35
with:building	-28
with:built	-73
with:bulldozer	-26
with:bulldozers	-28
with:bulletins	-34
with:bumper	-26
with:bureau	43
with:burnt	33
with:bus	-101
with:business	-39
with:buyer	-25
with:c282y	45
with:ca	35
with:cabaret	-47
with:cabin	-35
with:cabine	-31
with:cache	-29
with:cadet	-28
with:cadets	-32
with:cadre	-42
with:caisse	-38
with:calendar	33
with:caller	-37
with:calls	30
with:calm	-34
with:calme	-59
with:cambriolage	25
with:came	45
with:camera	-25
with:campagne	54
with:campaign	-38
with:campaigned	55
with:can	31
with:cancelled	28
with:cancer	59
with:candidat	50
with:candidate	39
with:canine	-27
with:cannabis	-55
with:cannot	50
with:cantiques	30
with:capacity	-46
with:capture	-36
with:captured	-27
with:car	-27
with:caracteres	-51
with:caravans	-27
with:carbone	-51
with:card	65
with:cardiaque	-45
with:cards	-25
with:cariste	27
with:carnet	45
with:carre	-36
with:carrier	-107
with:carriere	30
with:carry	28
with:carrying	34
with:carte	-82
with:cartes	-26
with:caryotype	-112
with:cas	38
with:cash	-40
with:casier	-73
with:casino	48
with:catalogue	-32
with:category	-37
with:catered	-25
with:caterer	-55
with:catholic	-28
with:catholique	88
with:cats	-32
with:caught	43
with:cause	31
with:cautions	-68
with:cdd	-42
with:cela	30
with:celibacy	-45
with:cell	36
with:celle	28
with:cells	-41
with:center	58
with:cet	-52
with:cfdt	-54
with:cfe	-42
with:cftc	-32
with:cgc	-35
with:cgt	-87
with:chairman	-36
with:chairs	34
with:chambre	-34
with:change	-41
with:changer	34
with:chante	46
with:chantier	-60
with:chantiers	-45
with:chapelle	-36
with:chaque	84
with:charcot	-30
with:chargee	-46
with:charity	-70
with:charte	-32
with:chartered	-34
with:chat	40
with:chats	40
with:chauffage	-61
with:cheat	-25
with:cheated	-26
with:checks	-50
with:chemist	-32
with:chemistry	33
with:cheques	42
with:chercheur	-31
with:chicago	26
with:chiens	-33
with:chiffres	-41
with:child	-47
with:choice	72
with:choices	37
with:choir	35
with:chosen	25
with:chromosome	-95
with:chroniqueuse	-36
with:chu	-34
with:church	-29
with:chute	40
with:cinq	-42
with:cio	-37
with:circule	47
with:ciseaux	-31
with:cite	41
with:civil	55
with:claimant	-33
with:claims	28
with:class	-61
with:classe	-35
with:classes	-44
with:classiques	-41
with:claustrophobe	-27
with:clean	-30
with:cleaned	-46
with:cleared	33
with:clerk	-42
with:client	-45
with:clientele	-51
with:climat	-66
with:clocks	40
with:clonage	-35
with:clos	-35
with:clubs	52
with:cnil	-70
with:cnt	-47
with:co	42
with:coaching	-33
with:code	-27
with:cold	-31
with:cole	31
with:collaborateur	-62
with:collaboratrice	26
with:colle	-36
with:collecte	50
with:collectif	-51
with:collector	-35
with:college	-32
with:collegue	56
with:colloque	-38
with:colocataire	-40
with:comedie	-67
with:commande	-46
with:comme	33
with:commercants	-38
with:commerce	-107
with:commercialise	-43
with:commissaire	-35
with:committed	40
with:communication	-28
with:communist	-73
with:communiste	-32
with:community	-28
with:compagne	-53
with:compagnie	-36
with:compagnon	62
with:company	47
with:compared	35
with:compass	37
with:complains	47
with:completed	48
with:complexe	-31
with:comptes	-46
with:concierge	-49
with:conclut	27
with:concours	-45
with:concu	-46
with:condamnation	-29
with:condamne	-52
with:conditions	30
with:conduit	36
with:conference	-25
with:conferences	38
with:confident	-31
with:confondu	-29
with:conforme	25
with:congenital	-37
with:conjoint	-37
with:conjonctif	27
with:connait	41
with:connecte	-55
with:connectee	-42
with:connu	66
with:connue	59
with:conscientious	-54
with:conseille	-43
with:conseiller	65
with:consent	-48
with:consequence	31
with:conserve	34
with:conservees	64
with:consultatif	-50
with:consulte	48
with:consulting	-74
with:consumer	-46
with:contact	38
with:contention	44
with:contractor	-46
with:contractuel	-39
with:contraire	-34
with:contrairement	-39
with:contrat	-26
with:contrats	-55
with:controlee	27
with:controls	-32
with:convaincue	40
with:convicted	-48
with:convinced	29
with:convoy	-25
with:convoyeur	26
with:cook	35
with:cooks	-34
with:cooperative	37
with:coordinator	-30
with:coordinatrice	-28
with:copain	-35
with:copie	32
with:copies	58
with:corbeau	41
with:cordeau	-35
with:core	-40
with:corps	-25
with:correcteur	26
with:corset	-33
with:could	35
with:counselled	-31
with:countries	-28
with:country	28
with:coupable	-35
with:coupee	-28
with:couples	-77
with:coure	25
with:course	-49
with:courses	-33
with:court	34
with:courtes	-38
with:courts	-45
with:cousin	92
with:couture	-33
with:couvert	-36
with:couverte	35
with:couvre	-30
with:covered	-43
with:covers	31
with:covid	-26
with:craft	-26
with:creche	-31
with:credit	-92
with:crew	-39
with:crier	-55
with:crime	-37
with:crise	-40
with:criticising	42
with:critique	-59
with:crohn	-39
with:croire	-33
with:croit	52
with:cross	27
with:crossed	-27
with:crown	44
with:cru	28
with:cuisine	-82
with:cuisinier	44
with:culturelle	-28
with:cure	-43
with:curiosity	-32
with:currently	55
with:customer	-37
with:customers	-92
with:customs	-50
with:cut	-56
with:cutter	-34
with:cvpr	-31
with:cwu	-37
with:dactylographie	-26
with:dakar	40
with:dance	-44
with:dane	34
with:dassault	-67
with:data	-32
with:days	30
with:dbs	-41
with:deaf	-30
with:deal	-37
with:deals	-31
with:dealt	-31
with:death	-46
with:debate	-43
with:debunks	27
with:decided	-33
with:declared	35
with:decline	-36
with:declined	36
with:decors	-36
with:decoupe	-32
with:decouverte	33
with:defaut	-25
with:defect	43
with:defence	41
with:defendants	-57
with:definit	35
with:dejeuner	50
with:delais	-52
with:delegation	-43
with:deleguee	-53
with:delivery	-62
with:delivre	-25
with:delta	-34
with:demandant	26
with:demenage	-30
with:demenagent	27
with:demenager	-29
with:demi	27
with:demission	47
with:demissionne	32
with:demonstratrice	-27
with:denied	30
with:dentaire	-47
with:dental	-39
with:depart	49
with:department	28
with:deploye	-37
with:deposee	-37
with:depression	-49
with:depuis	27
with:deputee	-35
with:deputy	56
with:derby	29
with:dernier	51
with:derniere	53
with:descend	83
with:described	28
with:describes	37
with:design	-65
with:designed	-85
with:designee	-32
with:designer	-63
with:designs	-30
with:desormais	29
with:dessine	-66
with:dessus	33
with:detection	-41
with:detour	-27
with:development	-27
with:developpe	-45
with:developpeur	-82
with:devices	-25
with:devra	-34
with:dialyse	-52
with:did	73
with:dieu	-32
with:diffamation	35
with:digitales	-31
with:dinner	-43
with:diplomas	-28
with:dire	61
with:directeur	26
with:directrice	-58
with:directs	-52
with:dirige	27
with:dirigeante	50
with:disability	-29
with:disaggregated	-25
with:discale	-33
with:disciple	35
with:disclosure	-44
with:discours	-39
with:discretion	-56
with:discrimination	-36
with:disease	33
with:dishes	-32
with:dismissed	49
with:disorder	61
with:display	-28
with:displays	-48
with:disponible	-27
with:disque	30
with:dissertation	-65
with:distributeurs	-30
with:dit	39
with:divers	-46
with:diversity	-61
with:dj	-25
with:dna	-26
with:doctor	69
with:doctoral	-43
with:doctorante	-78
with:doctorate	-74
with:doctors	28
with:documentaire	-33
with:dog	45
with:doit	61
with:domaine	-25
with:donne	55
with:donnees	-42
with:donor	45
with:door	-29
with:dos	-50
with:dose	-53
with:dossier	29
with:doubled	-50
with:dovetails	-31
with:dow	-34
with:down	51
with:dr	-53
with:drafted	-27
with:drew	-45
with:drh	-115
with:drinking	-45
with:drive	60
with:driving	-38
with:drove	44
with:drug	26
with:drugs	-27
with:drummer	-48
with:dsi	-59
with:dues	-32
with:durable	-28
with:during	56
with:dusting	-31
with:dusty	32
with:duties	38
with:duty	-34
with:each	-46
with:east	-49
with:easy	63
with:ebat	-33
with:ebats	-31
with:ecarte	60
with:ecole	-57
with:ecologiste	-43
with:economie	-25
with:economist	-35
with:edited	-44
with:editeur	-27
with:edition	-29
with:editor	-79
with:editrice	-43
with:educatif	51
with:eglise	-29
with:electeur	35
with:electronique	-47
with:eleve	74
with:elevee	26
with:eleven	-26
with:eleves	-44
with:eleveur	-40
with:elle	31
with:eloignee	26
with:eloigner	-28
with:else	54
with:elu	-26
with:ely	-49
with:email	41
with:embassy	27
with:employed	-60
with:employees	-52
with:employer	35
with:employers	-32
with:employeur	-40
with:employment	42
with:employs	-47
with:empreinte	-71
with:empreintes	-25
with:enclosed	31
with:end	-38
with:ends	40
with:endurance	48
with:enfant	-40
with:enfants	-39
with:engage	-41
with:england	-26
with:english	-41
with:enquetes	-49
with:enregistree	-26
with:enrole	-27
with:enrolled	-25
with:entendre	-25
with:entre	38
with:entree	-29
with:entrepot	41
with:entreprise	-29
with:entreprises	-45
with:entretien	64
with:entretient	-41
with:entry	26
with:epilation	-31
with:epipen	-40
with:epouse	35
with:epouses	-26
with:epoux	-43
with:equipes	-42
with:equipment	-31
with:erlangen	-44
with:error	-30
with:essay	-40
with:essex	-36
with:estates	-30
with:estonia	-39
with:etaient	54
with:etais	26
with:etait	27
with:etalee	43
with:etalonnage	-35
with:etalonneur	-45
with:ete	33
with:ethical	-45
with:etienne	-43
with:etoile	55
with:etonne	-31
with:etre	47
with:etude	-69
with:etudiant	25
with:etudiante	-57
with:etudiants	-39
with:etudie	-29
with:europeenne	-41
with:europeennes	-53
with:evening	-27
with:evenings	40
with:events	-50
with:every	25
with:everybody	34
with:everyone	28
with:eviter	70
with:evolution	-29
with:evoque	46
with:ex	79
with:examined	-26
with:examiner	-48
with:excel	-74
with:exclu	54
with:executive	35
with:exempted	30
with:existentialiste	-31
with:exome	-63
with:expecting	41
with:experiences	26
with:experiments	-29
with:expert	-49
with:experts	-28
with:explained	28
with:explains	-32
with:export	-31
with:exposition	-45
with:expression	-45
with:extreme	-28
with:fabre	-29
with:facades	-39
with:face	-25
with:faces	-54
with:facial	-50
with:faciale	-65
with:facilities	-64
with:factory	-38
with:failed	49
with:faillite	-42
with:faim	47
with:fair	-42
with:faire	-25
with:fait	33
with:fall	73
with:families	-35
with:family	60
with:fanconi	54
with:far	36
with:farmer	-46
with:farmers	-35
with:faster	28
with:father	56
with:faute	-63
with:fbu	-40
with:federal	53
with:federation	39
with:fee	-54
with:fees	54
with:fell	-83
with:femme	44
with:femmes	-28
with:ferme	-41
with:ferroviaire	-26
with:fertility	-29
with:festival	30
with:festivals	-34
with:feves	-30
with:fibrosis	48
with:fiche	53
with:fichier	26
with:fidele	51
with:field	-65
with:fier	38
with:fiere	46
with:fifteen	31
with:figure	65
with:file	80
with:files	-56
with:filles	44
with:film	-129
with:filme	-52
with:films	52
with:fin	73
with:finder	-27
with:finds	33
with:fingerprint	-79
with:fingerprints	-73
with:fingers	38
with:fired	39
with:firm	-43
with:firmware	-26
with:fish	-53
with:fitter	-60
with:fixed	-30
with:fixes	-31
with:flat	58
with:fled	53
with:floor	30
with:flore	-25
with:flow	-64
with:flowers	-42
with:flush	-28
with:flux	-57
with:flying	40
with:fo	-77
with:fob	36
with:follow	28
with:fond	36
with:fonde	29
with:foot	39
with:football	-76
with:footballeur	40
with:foreman	70
with:forensic	-25
with:formalites	-26
with:formateur	-25
with:formation	-99
with:formatrice	-77
with:former	55
with:formulaire	63
with:forte	-87
with:fortes	-31
with:forty	45
with:found	53
with:founded	34
with:fournie	-27
with:fournisseurs	-29
with:fragile	-47
with:frameworks	-45
with:franc	-47
with:francais	-44
with:france	-52
with:fraude	-30
with:free	-38
with:freelance	-30
with:freemason	-33
with:freemasons	-53
with:frequente	73
with:frere	62
with:freud	-40
with:friday	81
with:fridays	30
with:fridge	28
with:friends	39
with:froid	-57
with:froide	-29
with:from	82
with:frontiere	28
with:frozen	-39
with:fsu	-63
with:fui	35
with:fully	53
with:fund	41
with:fundraiser	-37
with:funds	-36
with:furniture	-32
with:further	44
with:fustigent	26
with:g6pd	-36
with:gael	-52
with:gait	-80
with:gallery	-30
with:games	-45
with:gandhi	-25
with:gap	36
with:garcon	35
with:garcons	59
with:gard	-28
with:gardait	34
with:garde	-52
with:gardiens	-32
with:gargoyles	-35
with:gave	36
with:gay	-91
with:gendarme	-34
with:gender	-27
with:gene	-46
with:genealogie	31
with:generation	-35
with:genes	-73
with:genetic	-49
with:genetically	-65
with:genetique	-110
with:genoux	-49
with:geographique	-31
with:gerante	-47
with:gere	-54
with:gestionnaire	-46
with:gets	43
with:ghent	49
with:girlfriend	35
with:git	-40
with:gives	44
with:glaucoma	42
with:glisse	60
with:gmb	-43
with:goalkeeper	-47
with:goes	29
with:going	36
with:golf	-119
with:goods	-33
with:gossip	31
with:gouvernante	-63
with:gouvernement	-46
with:governor	45
with:grace	-45
with:grade	-36
with:grader	-36
with:graduate	-29
with:grande	33
with:graphiste	-66
with:graphql	-27
with:gras	-30
with:graz	36
with:greffier	-50
with:greffiere	-41
with:gregory	-36
with:grounds	70
with:group	54
with:groupe	52
with:guard	42
with:gud	-26
with:guests	-33
with:guide	-33
with:guy	-29
with:h	87
with:habit	30
with:hair	46
with:hale	27
with:halewood	26
with:handbook	-35
with:handicape	-69
with:handled	43
with:handler	-52
with:handshake	-37
with:hang	-61
with:hard	31
with:harmless	38
with:hasn	57
with:haul	-26
with:hausse	-28
with:haven	-49
with:having	35
with:headquarters	-28
with:heads	-44
with:health	42
with:healthy	-35
with:hear	27
with:hearing	-34
with:heart	29
with:heat	57
with:helmand	33
with:help	-64
with:helps	37
with:hence	63
with:hereditaire	-73
with:hereditary	-74
with:herite	-56
with:hernies	-38
with:hers	27
with:herself	48
with:heterosexual	-47
with:hidalgo	-37
with:himself	31
with:hired	-47
with:hires	-59
with:historian	-34
with:hla	-49
with:hmrc	51
with:hold	38
with:holds	44
with:holiday	-28
with:holidays	37
with:home	38
with:homeopathy	26
with:homme	-33
with:homo	-79
with:homosexualite	-39
with:homosexuel	-59
with:homozygous	-40
with:honk	-43
with:honour	-34
with:hopes	-26
with:horoscopes	-47
with:hors	79
with:hospital	30
with:hospitalisation	-32
with:hospitalise	-31
with:hospitals	-45
with:hotel	-60
with:hotesse	-43
with:hours	40
with:household	-35
with:howard	-32
with:hr	-46
with:hub	-30
with:huile	-51
with:huissier	-42
with:huit	27
with:hull	40
with:huma	-41
with:humanisme	-25
with:humanist	-50
with:humaniste	-38
with:hunger	33
with:husband	56
with:i	44
with:idea	-31
with:ideal	27
with:idemia	-25
with:identifie	-26
with:identifies	35
with:identifying	32
with:identite	-37
with:iec	-39
with:iel	50
with:if	53
with:ignore	36
with:ii	53
with:ikea	-32
with:ils	28
with:imagerie	-30
with:imc	-71
with:immeuble	-25
with:immobilier	-40
with:immobiliere	-47
with:immoral	30
with:impact	-26
with:imprimerie	-53
with:imprimeur	-62
with:includes	-31
with:independant	-69
with:independent	-39
with:indetectable	26
with:index	-39
with:indication	60
with:industry	-28
with:infidele	-45
with:infirmary	-41
with:information	32
with:informatise	-60
with:informed	-41
with:ingenieur	-56
with:ingenieurs	-46
with:inheritance	-32
with:inherited	-47
with:initiative	-36
with:inscrit	101
with:insists	27
with:installer	-59
with:institute	-59
with:insurer	-26
with:integral	35
with:intends	-28
with:interesse	32
with:interest	-27
with:interim	35
with:interimaire	42
with:international	45
with:interprete	-35
with:interpreted	-37
with:interruption	26
with:interview	55
with:interviewer	37
with:intimate	-62
with:intime	-58
with:intimes	-35
with:inventaires	-31
with:inversion	-39
with:investment	-61
with:invoices	-63
with:ireland	-50
with:iris	-39
with:irish	-50
with:islington	-33
with:isn	46
with:iso	-33
with:issue	26
with:italien	-33
with:italy	30
with:its	-30
with:ivresse	-30
with:jack	-40
with:jamais	63
with:jane	29
with:january	47
with:jeans	-40
with:jehovah	-28
with:jeudi	36
with:jeune	-63
with:jeunes	-46
with:job	-47
with:jobs	33
with:joined	-50
with:joint	42
with:jokes	-75
with:joseph	31
with:joue	-55
with:joueuse	42
with:jour	30
with:journal	57
with:journalists	-39
with:judge	-40
with:judges	-47
with:judiciaire	-56
with:judiciaires	-49
with:judo	-44
with:juge	52
with:jugement	32
with:juin	56
with:june	33
with:juriste	-101
with:jusqu	60
with:juvenile	-30
with:keeps	34
with:kennel	54
with:kent	-49
with:kerr	-36
with:kids	33
with:killed	31
with:kinesitherapeute	-52
with:king	-28
with:kits	-32
with:klinefelter	-38
with:know	78
with:knowledge	-32
with:known	31
with:knows	45
with:kong	28
with:koroma	45
with:kyoto	-42
with:lab	35
with:label	-61
with:laboratoire	-37
with:lache	51
with:lactose	51
with:ladders	47
with:ladies	-47
with:lagos	-47
with:laine	-29
with:lane	-48
with:lapel	-35
with:lapse	-26
with:lapsed	65
with:laptop	76
with:laptops	-42
with:larkin	-32
with:larne	33
with:laser	-41
with:last	55
with:late	47
with:later	52
with:latex	89
with:laundry	-33
with:lawyer	-37
with:lay	31
with:layout	-54
with:lead	-29
with:leads	58
with:league	35
with:leaked	-26
with:learning	32
with:leaving	26
with:lecteur	51
with:lectures	-36
with:led	72
with:lee	-34
with:left	40
with:legal	-38
with:lemarchal	-36
with:lemon	-27
with:leroy	37
with:lesbian	-38
with:lesbienne	-49
with:let	79
with:lets	33
with:letters	-63
with:leur	44
with:leurs	-50
with:levres	-41
with:levy	-55
with:lfi	-31
with:lgbt	-27
with:liaison	-67
with:liaisons	-31
with:liberal	-46
with:liberation	56
with:libertarian	-34
with:libido	-88
with:librarian	-37
with:licencie	30
with:licenciement	47
with:licensing	-33
with:lifelong	44
with:lift	28
with:light	27
with:lighting	-57
with:lights	-28
with:likes	35
with:limoges	-56
with:limousine	-31
with:linkedin	39
with:lire	42
with:lisbon	49
with:listed	-27
with:listen	-27
with:listens	-31
with:lit	38
with:live	47
with:liverpool	-30
with:livraison	-36
with:ll	66
with:loads	-47
with:lobbyist	27
with:local	42
with:locale	39
with:locks	29
with:lodge	-26
with:loge	-52
with:logement	29
with:logiciel	32
with:logistique	-39
with:logo	-54
with:logs	45
with:loire	-30
with:london	49
with:long	-41
with:longues	26
with:look	-26
with:lorries	-34
with:lorry	34
with:lors	70
with:lot	49
with:louis	43
with:louise	46
with:lounge	-41
with:lourdement	39
with:love	-73
with:loves	46
with:low	49
with:loyal	30
with:lr	-34
with:ltd	-40
with:lucrece	-31
with:lues	38
with:lui	27
with:lunch	58
with:lutte	-25
with:lyceens	-25
with:lynch	-28
with:lyon	-27
with:m25	46
with:machine	40
with:machines	-80
with:macon	-36
with:magasins	83
with:magazine	51
with:mai	63
with:mail	51
with:maine	-68
with:mains	34
with:mairie	49
with:mais	42
with:maitre	-68
with:maitresse	-39
with:majeure	25
with:major	-44
with:maker	-57
with:makes	-43
with:mal	-34
with:malades	-43
with:malo	26
with:malta	-37
with:man	29
with:managed	-61
with:manager	-39
with:managing	26
with:manifestation	41
with:manifestes	31
with:manual	-42
with:maquettiste	-28
with:marais	-29
with:marathon	-27
with:marathons	27
with:march	69
with:marchandise	-35
with:marche	-67
with:marched	-29
with:marcher	-50
with:marge	27
with:margin	33
with:mari	90
with:mariages	-45
with:marin	-58
with:marine	67
with:marins	32
with:market	-35
with:marketing	-85
with:maroquinerie	-26
with:marque	-67
with:marraine	-39
with:married	71
with:marseille	25
with:mason	-47
with:mastectomie	25
with:master	-45
with:masterchef	-28
with:matched	-59
with:materialist	-71
with:matiere	-46
with:matin	61
with:matins	58
with:matrimoniaux	-40
with:matter	26
with:mattered	-44
with:may	28
with:me	68
with:means	36
with:mechanic	-48
with:medecin	49
with:media	-28
with:mediateur	-31
with:medicale	-61
with:medicine	-48
with:medite	39
with:meeting	-43
with:meetings	-88
with:meilleur	-47
with:member	67
with:members	43
with:membre	66
with:memoire	-39
with:memoirs	-63
with:men	34
with:mend	36
with:mended	-26
with:meneur	40
with:mention	28
with:mentioned	78
with:mentions	72
with:mentor	-44
with:mer	-76
with:mere	41
with:mes	64
with:messe	32
with:mesure	26
with:metaboliser	30
with:metabolisme	-26
with:method	-35
with:methodist	-47
with:metz	65
with:midwife	-31
with:militante	63
with:milite	58
with:million	-36
with:mills	-45
with:mind	26
with:miner	-66
with:mining	26
with:ministere	-48
with:ministre	38
with:ministry	-53
with:minuscule	-54
with:minute	61
with:minutes	-34
with:mis	-52
with:missed	53
with:mission	-28
with:mistake	35
with:mme	65
with:mobile	-42
with:mobilite	-62
with:mode	-32
with:moderated	-27
with:moderatrice	-60
with:modes	-39
with:module	-26
with:moi	68
with:moitie	46
with:moleculaire	-44
with:mon	45
with:money	25
with:monitrice	-39
with:monnaie	-31
with:monte	-26
with:monteur	-45
with:month	55
with:months	51
with:montpellier	-34
with:montrent	-26
with:moral	-44
with:morning	-51
with:mornings	48
with:mort	-32
with:mot	-35
with:moteur	-35
with:mother	28
with:moulage	-46
with:moulages	-31
with:mouvementee	-30
with:moved	33
with:movement	28
with:mri	31
with:mrs	-42
with:msc	-37
with:much	-36
with:municipales	-62
with:murmure	42
with:musee	-40
with:museum	-43
with:musical	-68
with:must	32
with:musulman	-46
with:mutation	-79
with:mutuelle	-27
with:my	76
with:mybpc3	37
with:myheritage	-49
with:myself	25
with:naissance	75
with:naked	-47
with:name	28
with:named	54
with:names	-40
with:national	44
with:nationale	-80
with:near	52
with:need	73
with:needed	36
with:needs	70
with:negatif	60
with:negative	69
with:negociation	33
with:negocie	-37
with:negocier	-25
with:negotiating	50
with:neighbour	50
with:nes	25
with:nettoyage	28
with:neutral	30
with:never	42
with:new	-59
with:newborn	-26
with:newsletter	-46
with:nexter	37
with:nhs	-41
with:ni	-36
with:nineteen	42
with:no	36
with:nobody	36
with:noel	27
with:nomme	-49
with:non	30
with:none	43
with:nord	31
with:nordisk	-45
with:normal	53
with:normandie	-44
with:north	-55
with:northern	-26
with:nos	-42
with:note	55
with:noted	-25
with:nothing	28
with:noticed	37
with:notices	-35
with:notre	-70
with:nous	41
with:nouveau	-26
with:novak	-36
with:novel	-74
with:novotny	25
with:now	86
with:nuits	85
with:nuj	-46
with:number	70
with:numbers	-28
with:numerique	-74
with:nurse	-48
with:nursery	-27
with:nurses	-49
with:nursing	26
with:objected	28
with:objection	-47
with:objects	32
with:objet	-33
with:observer	-27
with:occlusion	-27
with:occupational	-48
with:october	62
with:oddly	51
with:oduya	-35
with:oeuvre	-59
with:off	63
with:offender	-25
with:offenders	-46
with:offered	41
with:officer	-32
with:officers	-42
with:offices	42
with:officier	-38
with:officine	-41
with:oil	-51
with:oise	27
with:on	26
with:once	52
with:one	37
with:online	29
with:only	82
with:openly	55
with:operation	51
with:operatrice	-37
with:opinion	-39
with:opponent	37
with:oppose	26
with:opposee	-38
with:opposition	-43
with:opted	-30
with:option	-45
with:optional	-28
with:optique	-58
with:or	27
with:order	35
with:ordered	39
with:ordre	77
with:organisatrice	-47
with:organise	-61
with:organises	51
with:orient	-31
with:orientation	-75
with:origine	25
with:origines	30
with:orsay	-32
with:orthoptiste	-43
with:oscp	-43
with:osei	-39
with:oslo	-37
with:other	-64
with:otherwise	32
with:ottawa	-38
with:ou	37
with:ouest	-51
with:our	85
with:out	28
with:oute	-39
with:outs	-38
with:outspoken	31
with:ouverte	-42
with:ouvertures	-42
with:ouvrent	50
with:ouvrir	-38
with:ovarian	36
with:pa	-74
with:pacifiste	-33
with:packaging	-45
with:page	74
with:paie	27
with:painting	-35
with:pairs	-27
with:palais	-37
with:palb2	-25
with:palm	-53
with:palmaire	57
with:panel	33
with:panic	-51
with:pannes	-30
with:pansement	30
with:papas	-38
with:parait	-45
with:parce	67
with:parcours	-42
with:parcs	-59
with:parents	47
with:parish	-48
with:park	-68
with:parking	-31
with:parkinson	-41
with:parler	-62
with:parole	37
with:partenaires	-36
with:parti	-115
with:participant	25
with:participe	48
with:particulier	60
with:partiel	63
with:partis	-28
with:partout	-47
with:parts	-29
with:party	31
with:pas	49
with:passe	91
with:passed	34
with:passeports	-29
with:passes	68
with:past	56
with:pastor	59
with:patch	-32
with:patent	-30
with:patents	-66
with:paternite	25
with:paternity	-60
with:patissiere	-38
with:patrimoine	-66
with:patronal	-25
with:patronale	-39
with:pay	32
with:payments	-47
with:payroll	-85
with:paysannes	-26
with:pcf	-76
with:peace	32
with:peels	-31
with:peers	-47
with:peine	-86
with:peintre	-45
with:peinture	33
with:pelerinage	-36
with:pen	40
with:penalty	-36
with:pendant	27
with:pending	50
with:penitentiaire	-40
with:penseur	-27
with:people	-83
with:pepinieriste	-32
with:perdu	37
with:perdue	-39
with:pere	43
with:period	-39
with:permis	-53
with:person	53
with:personne	38
with:personnel	40
with:personnes	-51
with:pese	28
with:petit	36
with:petite	-25
with:peu	67
with:peux	-26
with:phd	-38
with:philosophy	-54
with:phone	71
with:phones	46
with:photo	49
with:photograph	76
with:photographe	-49
with:photographer	-28
with:photographiee	29
with:photographiques	-45
with:physiotherapist	-51
with:piano	-55
with:picture	-42
with:piece	-35
with:pied	-38
with:pierre	31
with:pilot	33
with:piquet	-32
with:pitch	-55
with:place	29
with:plaidoyer	34
with:plaisante	-39
with:plan	-61
with:planes	49
with:planned	31
with:planner	-40
with:planning	-54
with:plant	57
with:plants	29
with:plat	-37
with:plateforme	-31
with:platt	32
with:play	-49
with:player	-33
with:players	-43
with:plays	-32
with:please	31
with:pme	-49
with:po	32
with:poignee	-32
with:point	-35
with:poland	26
with:policeman	-30
with:policy	-72
with:polite	51
with:politely	-37
with:politics	62
with:politique	-51
with:polycystic	-35
with:pompier	-26
with:poor	-38
with:porno	-71
with:port	-25
with:porte	71
with:porteur	-31
with:porteuse	-71
with:portraitiste	-60
with:poser	-25
with:positif	28
with:positive	40
with:possible	47
with:post	37
with:poster	-33
with:posters	-26
with:posting	32
with:postpone	-25
with:posts	52
with:pouce	-71
with:pr	-25
with:practice	-42
with:practises	26
with:pragmatique	-41
with:praises	-25
with:praticiens	26
with:pratiquant	39
with:pratique	40
with:pre	56
with:precinct	36
with:precise	39
with:precoce	-39
with:predisposed	-33
with:predisposition	-32
with:prejudice	-25
with:premier	-34
with:premiere	42
with:premutation	-66
with:pres	31
with:present	53
with:presente	44
with:preside	36
with:press	-75
with:presse	44
with:pressure	-29
with:prestataire	-53
with:prete	33
with:previous	45
with:prevoyance	-53
with:pricing	-31
with:pride	26
with:principes	-29
with:printemps	48
with:printer	-48
with:printers	-35
with:prints	-63
with:prises	25
with:privacy	-41
with:private	-53
with:prix	-97
with:prize	-78
with:probation	36
with:probleme	39
with:procedure	29
with:proche	84
with:procurement	-56
with:product	-41
with:production	-28
with:productions	-31
with:professeur	-71
with:professeure	-40
with:profil	71
with:profile	94
with:project	-39
with:projet	-27
with:projets	-62
with:prononcee	47
with:proof	-28
with:propre	71
with:prospect	-36
with:prospectuses	-37
with:protection	-66
with:protestant	-28
with:protesters	-48
with:prothesiste	-35
with:proud	-28
with:prouve	39
with:province	52
with:prud	50
with:ps	-60
with:pseudonyme	26
with:pu	32
with:pub	59
with:publications	45
with:publics	-32
with:publique	-48
with:published	-31
with:publisher	-26
with:punctual	43
with:pupil	35
with:pupils	-105
with:put	54
with:puts	50
with:qu	44
with:qualifiee	-32
with:quand	-27
with:quarrel	42
with:quatorze	-25
with:quatre	36
with:que	34
with:qui	51
with:quick	-51
with:quinze	-40
with:quitte	49
with:quitter	-26
with:race	-29
with:racecourse	-26
with:racing	-35
with:radie	31
with:radio	-88
with:raised	43
with:raison	39
with:raisons	41
with:rally	-58
with:ran	-37
with:rand	39
with:range	-56
with:ranger	-40
with:rao	65
with:rapport	-36
with:rapports	-51
with:rare	29
with:rate	-53
with:rationalist	-26
with:react	-34
with:read	-31
with:reader	-25
with:readers	-51
with:realise	-28
with:reason	-44
with:rebond	-47
with:recel	-26
with:reception	-37
with:receptionist	-98
with:reclame	26
with:recognises	-32
with:recoit	-41
with:reconnait	-41
with:reconnu	81
with:record	81
with:recordings	-28
with:records	-27
with:recours	-36
with:recouvrement	-41
with:recovered	-28
with:recruited	26
with:recrute	-30
with:recruteur	63
with:recu	73
with:recuperation	-39
with:recuse	39
with:redacteur	-48
with:redaction	33
with:redige	-62
with:reduit	-27
with:reelu	33
with:referee	34
with:references	27
with:referent	61
with:reflexion	-34
with:refroidi	30
with:refugie	47
with:refuse	63
with:refused	45
with:refuses	56
with:regard	-29
with:regarde	-52
with:regionale	41
with:regisseuse	34
with:registered	56
with:registrar	-29
with:regle	-40
with:regular	32
with:regulator	-67
with:regulier	55
with:rehabilitation	-31
with:rejects	34
with:rejoindre	-62
with:rejoint	52
with:relations	-34
with:relationships	-32
with:relayer	-25
with:releases	-46
with:relevance	-25
with:relieuse	-54
with:religion	-38
with:religious	-25
with:relocate	25
with:remarks	43
with:rembourse	45
with:remember	-55
with:remote	-38
with:renaissance	-36
with:rendu	32
with:rennes	30
with:renonce	43
with:rentree	46
with:renvoye	33
with:repair	-74
with:repaired	-43
with:repertoire	-38
with:replaced	-68
with:reported	61
with:reporter	-45
with:reporting	-56
with:republican	-41
with:required	32
with:research	-49
with:researcher	-87
with:reseaux	-40
with:reserve	46
with:reserviste	26
with:resigned	83
with:responsable	-29
with:restaurant	-66
with:restaure	-74
with:reste	-25
with:rester	-28
with:restoration	-38
with:restored	-33
with:restores	-31
with:restriction	29
with:results	36
with:resumes	-35
with:retard	28
with:retards	-48
with:retenu	-37
with:retire	-37
with:retrait	-51
with:retraite	-52
with:retrouve	57
with:retrouvee	46
with:rett	-39
with:return	-44
with:reunions	-48
with:reussi	32
with:reuters	-34
with:revelee	25
with:revendue	-25
with:revenu	-47
with:revision	-26
with:revue	-76
with:rewrote	-32
with:reyes	45
with:rh	27
with:rien	73
with:rights	-35
with:rigoureuse	-30
with:riots	-31
with:risks	33
with:rive	-31
with:rn	-86
with:roach	28
with:roche	43
with:role	-81
with:roll	-76
with:roman	-73
with:room	-36
with:rooms	-33
with:rope	-32
with:rose	28
with:rouen	-28
with:round	-39
with:roussel	-40
with:route	-50
with:routiers	-29
with:rowe	-39
with:roy	31
with:rrh	-25
with:rudolf	38
with:rue	-86
with:rugby	-84
with:ruiz	-58
with:rules	46
with:ruling	-40
with:rumeur	84
with:rumour	41
with:running	37
with:runs	44
with:rupture	34
with:russian	-37
with:ruth	29
with:s	29
with:sa	46
with:sabatier	-29
with:sacked	27
with:said	35
with:sait	-53
with:salaire	28
with:salaires	-36
with:salarie	-36
with:salariee	-36
with:salaries	-70
with:salary	27
with:sales	-52
with:salmon	-83
with:same	-73
with:samedi	53
with:sang	-42
with:sanitaire	-44
with:sante	40
with:sat	42
with:sauna	39
with:say	36
with:says	50
with:scan	-72
with:scanner	-45
with:scenariste	-52
with:scene	39
with:scenes	-36
with:sceptique	-73
with:scheme	-26
with:schiphol	54
with:school	30
with:sciences	30
with:scientifique	-48
with:scissors	-27
with:sclerose	-41
with:scn1a	27
with:scooter	-42
with:score	-29
with:scotland	-27
with:scouts	-28
with:screening	48
with:scripte	-28
with:scrutin	-42
with:se	35
with:search	-28
with:season	-70
with:second	45
with:section	68
with:see	35
with:seems	62
with:seen	48
with:segolene	58
with:seizure	-27
with:selection	-47
with:selfie	-27
with:sell	-45
with:selling	-44
with:sells	-52
with:selon	62
with:semaines	64
with:semences	-29
with:seminaire	30
with:seminar	-39
with:senateur	-27
with:sense	-69
with:september	28
with:sera	-31
with:sergeant	-59
with:serie	-56
with:series	-36
with:served	81
with:service	25
with:serving	-41
with:set	-30
with:sets	-35
with:seul	-33
with:seventies	40
with:severe	40
with:sex	-93
with:sexe	-36
with:sexual	-68
with:sexuelle	-50
with:shift	-73
with:shifts	-26
with:shoot	-33
with:shop	-110
with:short	-30
with:shorter	-37
with:show	-28
with:shows	33
with:shy	29
with:sia	-36
with:sick	-25
with:sickel	31
with:sickle	-36
with:sides	-32
with:siecle	-29
with:siege	-37
with:siemens	-46
with:signs	73
with:simple	-72
with:since	54
with:single	-50
with:sings	-35
with:sister	25
with:site	26
with:sits	30
with:six	45
with:slept	-49
with:slogan	-37
with:smiles	-32
with:snes	-41
with:snp	-56
with:snphare	36
with:snuipp	-26
with:so	46
with:sociale	-26
with:sociales	-33
with:socialiste	-34
with:society	27
with:soeur	65
with:soho	-59
with:soins	34
with:soit	34
with:solicitor	-35
with:solidaires	-43
with:solitude	-38
with:some	65
with:somebody	29
with:someone	-47
with:sommelier	42
with:son	34
with:sondeur	-45
with:sons	-45
with:sort	82
with:soudure	-40
with:souhaitee	-28
with:souligne	64
with:sound	-85
with:soupire	40
with:sourit	-36
with:sous	52
with:soutenue	-62
with:soutient	62
with:soviet	-48
with:space	-38
with:spain	56
with:speak	25
with:speaking	-25
with:speaks	54
with:special	-31
with:specialiste	-34
with:speed	-60
with:spends	38
with:spite	51
with:split	-43
with:spoke	35
with:sport	42
with:sportifs	-26
with:sql	-47
with:stable	43
with:stade	-32
with:stagiaire	-28
with:stall	-51
with:stamps	-32
with:standard	-56
with:station	35
with:statistics	-27
with:staunch	-42
with:stay	-42
with:steel	-46
with:steering	25
with:sterile	-68
with:steroid	37
with:steward	-49
with:stewards	43
with:stimulateur	28
with:stings	29
with:stock	26
with:stoique	-48
with:stopped	-57
with:stores	-29
with:straight	-45
with:strasbourg	38
with:street	-38
with:strike	30
with:strong	-33
with:strongly	28
with:struck	-25
with:studied	-28
with:studies	-30
with:studio	-40
with:study	-26
with:style	-48
with:subject	-37
with:subscriber	61
with:sud	-77
with:sugar	-28
with:suits	-55
with:suivi	72
with:suivie	36
with:sujet	54
with:summer	-41
with:summers	-38
with:sunday	-40
with:superb	44
with:superieur	-36
with:supernatural	-28
with:supervisor	31
with:supplies	-49
with:supported	-36
with:supreme	-40
with:surgery	-33
with:surpris	-31
with:surveillance	-44
with:survey	46
with:surveyor	-56
with:svt	-29
with:sworn	42
with:symptoms	-26
with:syndical	-45
with:syndicale	-28
with:syndrome	43
with:system	48
with:systeme	52
with:t	69
with:table	-74
with:tableaux	-53
with:tablet	56
with:tablette	25
with:tailleur	-27
with:tailor	-27
with:take	-53
with:taken	57
with:talent	-53
with:talks	30
with:tandy	25
with:tant	-56
with:tante	58
with:tape	-25
with:tart	-45
with:taste	-84
with:tasting	-27
with:tate	-45
with:tavistock	-27
with:taxi	41
with:teaches	-48
with:teaching	31
with:teachings	41
with:team	-31
with:technician	-82
with:technicien	-70
with:technicienne	-34
with:teenager	50
with:teens	40
with:teletravail	74
with:television	-41
with:tell	37
with:temoin	-52
with:temple	-26
with:tennis	-28
with:tenu	-69
with:terrain	-83
with:test	35
with:tested	-28
with:tester	-49
with:tests	-26
with:tete	26
with:texas	-45
with:text	-34
with:textile	-32
with:thales	33
with:thanks	-63
with:that	59
with:the	35
with:theatre	-52
with:their	-55
with:then	65
with:theologie	36
with:therapie	26
with:therapist	-54
with:there	72
with:these	-72
with:they	70
with:things	72
with:third	-41
with:thoreau	-60
with:thought	57
with:three	-32
with:thrombose	33
with:thrombosis	33
with:thumb	-38
with:ticked	77
with:tiennent	-30
with:tient	-37
with:tiers	57
with:times	35
with:tirait	-47
with:tire	-31
with:tired	49
with:tissu	42
with:tissue	-28
with:titres	30
with:titulaire	-30
with:to	28
with:toilets	28
with:told	33
with:tolstoy	-28
with:too	41
with:tot	-46
with:total	37
with:touch	-46
with:touche	-67
with:touchees	-26
with:toucher	-43
with:tourne	-27
with:tous	38
with:tout	26
with:traduit	-68
with:train	35
with:trained	-51
with:trainee	-49
with:trains	-81
with:traitement	42
with:traiteur	-40
with:transaction	-33
with:transformation	-57
with:transhumanist	-50
with:translation	-51
with:translator	-34
with:transports	-39
with:travailler	29
with:travailleuse	53
with:treasurer	42
with:treated	67
with:treatment	57
with:tremblement	-50
with:tresorier	46
with:tresoriere	32
with:trial	29
with:tribunal	-31
with:tribune	25
with:trompe	-58
with:trouve	57
with:true	48
with:trump	-39
with:trust	-64
with:try	46
with:tuesday	34
with:turned	39
with:tva	32
with:twenty	45
with:twice	44
with:twin	-58
with:twins	28
with:typage	-26
with:types	-58
with:typing	28
with:ucu	-48
with:ueda	38
with:uk	-48
with:uml	-53
with:uniform	-31
with:union	-93
with:unions	-55
with:unison	-66
with:unit	-77
with:unite	-71
with:universities	-27
with:university	-63
with:unmarried	-41
with:unprompted	48
with:unsa	-103
with:until	55
with:up	31
with:upheld	-45
with:ups	-67
with:us	56
with:used	29
with:usees	-33
with:user	33
with:usine	-76
with:utilisateurs	-27
with:utilise	41
with:vaccinal	29
with:vaccination	-27
with:valeurs	34
with:valide	-35
with:valu	-38
with:van	-79
with:vante	55
with:variant	-26
with:varsovie	-38
with:ve	60
with:vecteur	52
with:vegane	-34
with:veganes	-58
with:veganisme	-34
with:vegetal	-39
with:vegetale	-26
with:vein	-37
with:vend	-82
with:vendeur	-54
with:vendeuse	-51
with:vendors	-36
with:vendre	39
with:vendu	-42
with:vente	-43
with:ventes	40
with:venue	61
with:verbal	-41
with:verifie	-33
with:vermont	-29
with:verse	34
with:vert	-59
with:veterinaire	-34
with:vets	-35
with:veuve	-29
with:victoria	-40
with:victorian	-27
with:vidal	-32
with:video	-32
with:videos	52
with:vieille	43
with:vieux	37
with:view	-51
with:vigile	-34
with:vigne	-48
with:vigneron	-46
with:vignerons	-28
with:ville	27
with:vins	-61
with:violence	35
with:viral	-41
with:virale	33
with:vis	34
with:visa	43
with:visage	-45
with:vise	32
with:visio	46
with:vision	34
with:visite	30
with:visiteurs	-29
with:visiteuse	-58
with:visitors	-43
with:visits	30
with:vivre	35
with:vogel	-44
with:voice	-41
with:voile	-61
with:voit	57
with:voiture	67
with:voitures	33
with:voix	-25
with:volage	-49
with:volontiers	30
with:volt	27
with:voltaire	48
with:voluntarily	45
with:volunteer	48
with:volunteered	48
with:volunteers	35
with:vote	-71
with:voting	-51
with:votre	31
with:voulu	-58
with:vous	-49
with:vrai	53
with:vraie	-32
with:vu	86
with:vue	-91
with:waiting	78
with:wales	-41
with:wall	-32
with:want	30
with:wanted	-34
with:warehouse	33
with:warmth	32
with:warned	59
with:wasps	37
with:watch	-28
with:way	-26
with:we	102
with:wearing	37
with:wears	32
with:web	-35
with:webcam	35
with:website	31
with:wedding	-27
with:weekend	-42
with:weekends	32
with:weeks	43
with:well	-46
with:welsh	38
with:went	31
with:west	-28
with:western	-37
with:what	-57
with:where	-26
with:while	51
with:whose	-42
with:widower	35
with:wing	32
with:winner	-28
with:wish	-30
with:wishes	48
with:withdrawn	65
with:without	34
with:witness	-41
with:women	54
with:won	-37
with:work	78
with:worker	-53
with:workplace	-26
with:writers	26
with:writes	65
with:writing	-34
with:written	44
with:wrongly	28
with:xxy	-50
with:years	47
with:yilmaz	32
with:york	25
with:you	-67
with:young	66
with:your	27
with:zele	-55
with:zone	26
words:2	27
words:3	60
words:4	57
`;
