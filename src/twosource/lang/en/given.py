"""English: given names that are nearly always one gender's.

The frequent ones of the 1990 census of the United States (public domain) that are ten times as frequent for one gender,
and common ones of other countries' newsmakers. Names of both (Leslie, Jordan, Robin) and words (Will, June) are left out.
"""

MALE_WORDS = """
aaron abdul abdullah abraham adam ahmad ahmed alan albert alberto alejandro aleksandr alex alexander alexei alexey
alfonso alfred alfredo ali allan allen alvin amir anatoly anders andre andrei andres andrew andriy andy angelo angus
anthony antonio antony ariel arjun armando arnold arthur arturo asif austin barack barry bashar ben benjamin bernard
bernie bilal bill billy binyamin bjorn blake bob bobby boris boyd brad bradley brandon brent brett brian bruce bryan
byron calvin cameron carl carlos carlton cecil cesar chad charles charlie chester christopher chuck clarence claude
clayton clifford clifton clinton clyde cody conor corey cory craig curtis dale damon dan daniel danny darrell darren
darryl daryl dave david dean dennis derek derrick devin diego dmitri dmitry dmytro don donald doug douglas drew duane
dustin dwayne dwight earl eddie edgar eduardo edward edwin elmer emmanuel enrique eric erik ernest ernesto eugene evan
everett evo farouk felix fernando fidel floyd francisco francois frank franklin fred frederick fredrick fyodor gabriel
gary gavin gene george gerald gerard gerhard gilbert giorgio giuseppe glen glenn gordon graham grant greg gregory guy
hamid hamza hans harold harry harvey hassan hector heiko henry herbert herman hillel homer horace hosni howard hubert
hugh hugo hussein ian ibrahim igor imran isaac ismail ivan jack jacob jacques james jared jason javier jay jeff
jeffery jeffrey jens jeremiah jeremy jerome jerrold jerry jesse jesus jim jimmy joachim joe joel joey john johnathan
johnny jon jonathan jorge jose joseph joshua juan julian julio julius justin kareem karl keir keith kelvin ken kenneth
kenny kent kevin kirk kofi konstantin kurt kyle kyriakos lance larry lars lawrence leo leon leonard leonid leroy
lester lev lewis lloyd lonnie lorenzo louis luis luiz luke luther lyle magnus mahmoud malcolm manuel marc marco marcus
mario mark marshall martin marvin mateo mathew matt matthew maurice mauricio max maxim mehmet melvin michael micheal
miguel mike mikhail milton mitch mitchell mohamed mohammad mohammed morris muammar muhammad narendra nathan nathaniel
neal neil nelson nestor newt nicholas nick nicolas nigel nikita nikolai nikolay nils norman olaf ole oleg oleksandr
oliver omar orlando osama oscar otis pablo patrick paul pavel pedro perry peter philip phillip pierre piers preston
pyotr rafael rahm ralph ramon rand randall randy rashid raul ray raymond recep reginald rex ricardo richard rick
rickey ricky rishi robert roberto rod roderick rodney roger roland ron ronald ronnie ross roy ruben rudolph rudy
russell ryan saddam salvador sam samir samuel sanjay scott sean serge sergei sergey sergii sergio seth shane shaun
shinzo sidney silvio stanley stephen steve steven stig stuart sven tariq tayyip ted terrance terrence theodore thomas
tim timothy todd tom tomasz tommy tony travis trevor trey troy tyler tyrone vadim vernon vicente victor viktor vincent
virgil vitali vitaly vladimir volodymyr vyacheslav wade wallace walter warren wayne wendell wesley wilbur willard
william willis wolfgang xavier yasser yevgeny yitzhak yoshihide yousef yuri yury zachary zoran
"""
MALE = frozenset(MALE_WORDS.split())

FEMALE_WORDS = """
ada adrienne agnes aisha alberta alexandra alice alicia alison allison alma alyssa amal amanda amber amelia amy ana
anastasia andrea angela angelica angelina angie anita ann anna anne annegret annette annie antoinette arlene ashley
audrey ayaan ayesha barbara beata beatrice becky belinda benazir bernadette bernice bertha bessie beth bethany betsy
betty beulah beverly birgit blanca blanche bonnie brandi brandy brenda bridget brittany brooke candace candice carla
carmen carol carole caroline carolyn carrie cassandra catherine cathy cecilia celia charlene charlotte chelsea cheryl
christie christina christine christy cindy claire clara claudia colleen condoleezza connie constance cora cristina
crystal cynthia daisy danielle daria darlene dawn deanna debbie deborah debra della delores denise desiree diana diane
dianna dianne dilma dolores donna dora doreen doris dorothy edith edna eileen ekaterina elaine eleanor elena elizabeth
ella ellen elsie emily emma erica erika erin erma ernestine estelle esther ethel eunice eva evelyn ewa fannie fatima
faye federica felicia flora florence frances freda gail gayle geneva genevieve geraldine gertrude gina ginger gladys
glenda gloria grace gwendolyn hannah harriet hattie hazel heather heidi helen hilda hillary hina holly hope ida indira
inez ingrid irene irina iris irma isabel ivanka jacinda jacqueline jacquelyn jadwiga jane janet janice janie janis
jasmine jeanette jeanne jeannette jennie jennifer jenny jessica jill jo joan joann joanna joanne jodi josephine joy
joyce juana juanita judith judy julia julie kamala kara karen kari karla karoline katarina katerina katherine kathleen
kathryn kathy katie katrina katya kay kayla keiko kelli kellyanne kendra khadija kimberly krista kristen kristi
kristin kristina kristine kristy krystal ksenia latoya laura lauren laurie layla leah leila lena leona leticia lillian
lillie linda lisa lois lola lora loretta lori lorraine louise lucille lucy lula luz lydia lynda lynne lyudmila mabel
mable madeline mae magdalena maggie malala mamie marcella marcia margaret margarita margie marguerite maria mariam
marian marianne marie marilyn marina marine marjorie marlene marsha martha mary maryam maryann mattie maureen maxine
megan melania melanie melinda melissa melody mercedes mette michele michelle mildred minnie miriam misty molly mona
monica monique muriel myra myrtle nadezhda nadia nadine nancy naomi natalia natalie natasha nellie nichole nicole
nikki nina noor nora norma oksana olena olga olivia opal pam pamela patricia patsy patty paula paulette pauline pearl
peggy penny phyllis priscilla priyanka rachael rachel ramona rebecca regina renee rhonda rita roberta robyn rosa
rosalie rose rosemarie rosemary rosie roxanne ruby ruth sabrina sadie sally samantha samira sandra sanna sara sarah
sharon sheila shelia shelley shelly sheri sherri sherry sheryl shirin shirley sonia sonya soraya stella stephanie sue
susan susie suzanne svetlana sylvia tamara tammy tanya tara tatiana teresa terri thelma theresa tiffany tina toni
tonya traci tzipi ursula valentina valeria valerie vanessa velma vera verna veronica vicki vickie vicky victoria
viktoria viola violet vivian wanda wendy wilma xiomara yasmin yolanda yulia yuliya yvette yvonne zainab zuzana
"""
FEMALE = frozenset(FEMALE_WORDS.split())

# Each line: a given name, then its short forms.
SHORT = """
robert: bob bobby rob robbie
william: bill billy will willie liam
richard: dick rick ricky rich
edward: ed eddie ted ned
theodore: ted teddy
john: jack johnny
james: jim jimmy jamie
michael: mike mick mickey
margaret: maggie meg peggy
elizabeth: liz lizzie beth betsy betty
catherine: kate cathy
katherine: kate kathy
charles: charlie chuck
henry: harry hank
thomas: tom tommy
anthony: tony
antonio: tony
joseph: joe joey
stephen: steve
andrew: andy drew
lawrence: larry
laurence: larry
gerald: gerry jerry
jeffrey: jeff
geoffrey: geoff
gregory: greg
kenneth: ken kenny
timothy: tim
patrick: pat paddy
patricia: pat patty tricia
susan: sue susie
deborah: debbie deb
barbara: barb
rebecca: becky
jacqueline: jackie
eleanor: nell ellie
nancy: nan
francis: frank
francisco: paco pancho
josé: pepe
jose: pepe
alexander: alex sandy sasha
aleksandr: sasha
oleksandr: sasha
alexandra: sandra sasha
dmitry: dima
vladimir: volodya vova
yevgeny: zhenya
mikhail: misha
nicholas: nick nicky
benjamin: ben benny
samuel: sam
daniel: dan danny
matthew: matt
christopher: chris kit
frederick: fred freddie
albert: al bert
ronald: ron ronnie
donald: don donnie
raymond: ray
walter: walt wally
leonard: len lenny
peter: pete
philip: phil
victoria: vicky tori
virginia: ginny
dorothy: dot dottie
"""
NICKNAMES = {line.split(": ")[0]: frozenset(line.split(": ")[1].split()) for line in SHORT.strip().splitlines()}
