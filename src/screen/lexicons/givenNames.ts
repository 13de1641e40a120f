/** Given names that are a man's in both languages, folded; those of both sexes are left out. */
export const menNames = `
  abdel abdul abel achille adam adel adrian ahmed aidan aiden ajay akira alain alan albert aldo alejandro alessandro
  alexander alexandre alexis alfie alfred alfredo ali alistair allan alphonse alvaro amadou amir anatole anders andre
  andrew andy angelo angus anil anselme anthony antoine anton antonio archie armand armando arnaud arnold arsene
  arthur arun aurelien axel aziz baptiste barry bartek bashir basil basile bastien baudouin ben benedict benjamin
  benoit bernard bertrand bilal billy blaise bob boris boubacar brad brendan brett brian bruce bruno bryan calvin carl
  carlos cedric charles chris christian christophe christopher clive colin conor constantin corentin craig cyril
  cyrille cyrus damian damien damon dan daniel darius darren dave david declan denis dennis derek desmond didier diego
  dimitri dirk dominic don donald doug douglas duncan dustin dylan eamon eddy edgar edmond edmund edouard eduardo
  edward edwin elias elijah elliot ellis emanuele emile emmanuel enrique enzo eric erik ernest ernesto ethan etienne
  eugene evan ewan fabien fabrice fadi farid faris federico felix ferdinand fergus fernand fernando filip finn flavien
  florian floyd francesco francis francisco franck francois frank fred frederic fritz gabriel gael gaetan gareth gary
  gaspard gaston gauthier gavin geoff geoffrey george gerald gerard gerhard germain gheorghe ghislain gianni gilbert
  giles gilles giorgio giovanni glen glenn godefroy gonzalo gordon graham greg gregory grigori guido guillaume gustave
  guy hakim hamid hans harold harry haruto harvey hassan hector heinz helmut henri henry herbert herve hicham hiroshi
  howard hubert hugh hugo humphrey hussein ian ibrahim idris igor ilias imran isaac ismael ismail ivan jaap jack jacob
  jacques jaime jake jamal james jamie jan jared jason javier jean jeff jens jeremie jeremy jeroen jerome jerry jim
  jimmy joachim joao joaquin joe joel johan johann john johnny jon jonas jonathan jorge jose joseph josh joshua josue
  juan jude jules julian julien jurgen justin kader kai kamal kamel karim karl kasper kazimierz keith ken kenji
  kenneth kevin kieran kofi kurt kwame ladislas lamine larry lars laszlo laurent lawrence leandro lee leo leon leonard
  leonardo leopold lewis liam lionel loic lorenzo loris lothar louis luc luca lucas lucien luigi luis lukas luke
  maciej malcolm malik mamadou manfred manuel marc marcel marcin marco marcus mariano mario marius mark marlon martin
  marvin marwan mateo mathias mathieu mathis mathurin matt matteo matthew matthias maurice maurizio max maxime
  maximilian medhi mehdi melvin michael michal michel mick miguel mihai mike milos mohamed mohammad mohammed moritz
  mounir mourad moussa muhammad mustafa nabil nacer nasser nathan neil nicholas nick nicolas nigel nikolai nils noel
  norbert norman olaf oliver olivier omar oscar osman otto ousmane owen pablo paolo pascal patrice patricio patrick
  paul pavel pedro pete peter phil philip philippe pierre piotr preston quentin rachid rafael rahul rainer raj ralph
  ramon randy raoul raphael ravi rayan raymond reda reginald reinhard remi remy rene reza ricardo riccardo richard
  rick ricky rob robert rodney rodolphe rodrigo roger roland romain ronald ronan ronnie ross roy rudi rudolf rupert
  russell ryan saeed salah salim salvatore sami samir samuel sanjay scott sean sebastien selim serge sergei sergio
  seth sidney simeon simon slimane sofiane stanislas stanley stefan stefano stephane stephen steve steven stewart
  stijn stuart sunil sven sylvain tanguy tarek tarik tariq ted teddy terry theo theodore theophile thibault thierry
  thomas tim timothee timothy tobias toby todd tom tomas tommy tony trevor tristan tyler ugo ulrich umberto vasile
  victor vikram vincent virgile vladimir walid walter warren wassim wayne wesley wilfred wilfried will william willy
  wolfgang xavier yacine yanis yann yannick yannis yasin yassine yoann yohan younes youssef yusuf yvan yves zach
  zachary zaid zakaria zoltan
`;

/** Given names that are a woman's in both languages, folded. */
export const womenNames = `
  abby adele adeline adriana agata agathe agnes aicha aisha aissatou alba alberte aleksandra alena alessandra
  alexandra alexia alice aline alison alix allison amal amanda amandine amelia amelie amina amy anais anastasia andree
  angela angele angelina angelique anika anita anja anna anne annie anouk antoinette antonia aoife apolline ariane
  arlette armelle astrid aude audree audrey augustine aurelia aurelie axelle aziza barbara beatrice beatriz becky
  bella benedicte berenice bernadette berthe bertille beth bianca bintou brenda bridget brigitte bronwyn bryony
  candice carine carla carlotta carly carmen carol carole caroline caroll cassandra catalina catherine cathleen cathy
  catriona cecile cecilia celia celine chantal charlene charlotte cheryl chiara chimene chloe christelle christiane
  christina christine claire clara clarisse claudette claudia clelia clemence clementine clotilde colette coralie
  coraline cordelia coretta corinne courtney cynthia dalila dana daniela danielle daphne deborah deirdre delphine
  denise desiree diana diane dina djamila donna doreen doris dorothy edith edna edwige eileen elaine elea eleanor
  elena eleonore eliana eliane eliette elin elinor elisabeth elise eliza elizabeth ella ellen ellie elodie eloise elsa
  elsie elvira emanuelle emilie emily emma emmanuelle enora erica erika ernestine esme esmeralda estelle esther
  eugenie eulalie eunice eva evangeline evelyn evelyne faiza fanny farah fatiha fatima fatma fatou faustine faye
  federica felicia felicie felicity fernande fiona flavie flora flore florence frances francesca francine francoise
  frederique frida gabriela gabrielle gaelle gail gemma genevieve geraldine germaine gertrude ghislaine gillian gina
  ginette gisele giulia gladys gloria grace greta gudrun gwen gwenaelle gwendoline hafida hana hanane hannah harriet
  hayley heather hedwige heidi helen helene helga heloise henriette hermine hilary hilda holly honorine houria
  huguette ida iman imane imogen ines ingeborg ingrid irene irina isabel isabella isabelle isadora isla ivana jacinthe
  jacqueline jana jane janet janice janine jasmine jeanne jeannine jemima jennifer jenny jess jessica jill joan joanna
  joanne jocelyne jodie joelle johanna jolanta josephine josette josiane josie joyce juanita judit judith judy julia
  juliana julie juliet juliette kadiatou kamila karen karima karine katarina katarzyna kate katharina katherine
  kathleen kathryn kathy katia katie katrin keira khadija kimberly kirsten kirsty kristina laetitia lara larissa
  latifa laura laure lauren layla lea leah leane leila lena leonie leticia lila lilia lilian liliane lilou lily linda
  lisa lise lois lola lorena loretta lotte louisa louise louna luce lucia luciana lucie lucienne lucile lucinda lucy
  ludivine luisa lydia lydie lynn mabel madeleine madeline maelle maelys magali magda magdalena magdalene maggie mai
  maite malika mandy manon marcella marcelle marcia margaret margaux margherita margot marguerite maria mariam mariama
  marian mariana marianne marie marielle marika marilyn marina marion marjolaine marjorie marlene marta martha martina
  martine mary mathilde maud maude maureen mavis maya megan mei melanie melissa melodie meryl mia michaela michelle
  mihaela mila milena mina minna mirabelle miranda mireille miriam moira molly monica monique morag morgane moya
  muriel myriam nabila nadege nadia nadine nadja naima nancy naoko naomi natalia natalie natasha nathalie nawal nelly
  niamh nicola nicole nicolette nina noelle noemie nora norah noura oceane octavie odette odile olena olga olivia
  ombeline ophelie oriane orla paloma pam pamela paola pascale patricia paula paulette pauline peggy penny perrine
  petra phoebe phyllis polly priya rachel rachida rania raquel raymonde rebecca rebecka regine renata renee rhiannon
  rhoda rita roberta rolande romy rosa rosalie rosalind rose roseline rosemary rosie roxane ruth sabine sabrina safia
  saida sally salma salome samantha samia sandra sandrine saoirse sara sarah saskia scarlett selena selma serena
  severine shannon sharon sheila shirley shona sibylle sidonie sienna sigrid silke silvia simona simone siobhan sofia
  soizic solange soledad solene sonia sonja sophia sophie soraya stacey stella stephanie sue susan suzanne svetlana
  sybille sylvia sylviane sylvie tabitha tamara tanya tara tatiana teresa tess tessa thea thelma theresa therese
  tiffany tina tracey tracy ulla ursula valentina valerie vanda vanessa vera verena vero veronique vicki vicky
  victoria violaine violette virginie vivian viviane wanda wendeline wendy whitney wilhelmina winifred xenia yasmin
  yasmina yasmine yoko yolanda yolande ysaline yvette yvonne zahra zara zelie zineb zoe zohra zuzanna
`;
